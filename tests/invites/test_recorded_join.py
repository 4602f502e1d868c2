"""A real join, recorded on the wire, as the page that `tl inspect --html` makes of it."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest

from invites import Invites
from invites.models import Joined
from mtproto import Client, DataCentre
from mtproto.auth import sign_in
from mtproto.transports import obfuscated
from tl.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from invites.testing import RunningDC

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


class Prompted:
    """A prompt that knows the code, and nothing else."""

    def __init__(self, code: str) -> None:
        self._code = code

    async def code(self, needed: object) -> str:
        return self._code

    async def password(self, needed: object) -> str:
        raise NotImplementedError

    async def name(self, needed: object) -> tuple[str, str]:
        raise NotImplementedError


async def join(dc: RunningDC, phone: str, code: str, link: str) -> None:
    """Connect, make a key, sign in, join: nothing is left out."""
    where = DataCentre.from_ready_info(dc.dc.ready_info())
    async with (
        asyncio.timeout(30),
        Client(where, api_id=dc.api_id, api_hash=dc.api_hash, transport=obfuscated()) as client,
    ):
        await sign_in(client, phone, Prompted(code))
        assert isinstance(await Invites(client).join(link), Joined)


@pytest.fixture
def recording(local_dc: RunningDC, tmp_path: Path) -> tuple[Path, str]:
    """The log of somebody who makes a key, signs in and joins over obfuscated2; and the hash."""
    chat = local_dc.make_chat("Chess & <Checkers>", owner=local_dc.make_user("Owner"))
    link = local_dc.make_invite(chat, title="for the log")
    guest = local_dc.make_user("Guest")
    asyncio.run(join(local_dc, guest.phone, guest.code, link.link))
    path = tmp_path / "join.log"
    local_dc.transcript.save(path)
    return path, link.hash


def inspected(*arguments: str) -> int:
    with pytest.raises(SystemExit) as caught:
        main(["inspect", *arguments])
    code = caught.value.code
    assert isinstance(code, int)
    return code


def test_a_recorded_join_is_read_to_its_last_byte(
    recording: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """`tl inspect` finds its way from the log's first line to the joined chat."""
    path, invite = recording
    assert inspected("-f", str(path)) == 0
    said = capsys.readouterr().out
    for words in (
        "obfuscated2 stream",
        "req_pq_multi#be7e8ef1",
        "auth.signIn#",
        f'hash: string = "{invite}"',
        'title: string = "Chess & <Checkers>"',
    ):
        assert words in said
    assert inspected("-f", str(path), "--json") == 0
    tree: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert tree["label"] == "connection log"


_PROBE = """<script>
const said = {};
const row = (text) => all(".row").find((one) => one.textContent.includes(text));
const call = row("messages.importChatInvite");
const hash = call.parentElement.querySelector(".t-text");
said.call = call.querySelector(".t-name").textContent.split("#")[0];
said.hash = hash.textContent;
said.before = hash.checkVisibility();
call.click();
said.folded = !call.parentElement.open;
said.after = hash.checkVisibility();
call.click();
said.again = hash.checkVisibility();
said.titles = [...new Set(all(".row").filter((one) => one.textContent.includes("title: string"))
  .map((one) => one.querySelector(".t-text").textContent))];
const peer = row("from the client").closest("details");
peer.querySelector("summary").click();
said.client = hash.checkVisibility();
said.problems = all(".broken").length;
document.body.dataset.said = encodeURIComponent(JSON.stringify(said));
</script></body>"""


def test_the_page_of_a_join_in_a_browser(recording: tuple[Path, str], tmp_path: Path) -> None:
    """A real browser folds the call, reads its hash, and finds the title of the joined chat."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        pytest.skip(f"no browser is installed: none of {', '.join(BROWSERS)} is in the PATH")
    path, invite = recording
    page = tmp_path / "join.html"
    assert inspected("-f", str(path), "--html", "-o", str(page)) == 0
    text = page.read_text(encoding="utf-8")
    assert "<Checkers>" not in text
    probed = tmp_path / "probed.html"
    probed.write_text(text.replace("</body>", _PROBE), encoding="utf-8")
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += [f"--user-data-dir={tmp_path / 'profile'}", "--disable-dev-shm-usage"]

    done = subprocess.run(
        [*command, probed.as_uri()], capture_output=True, timeout=60, check=True, text=True
    )

    said = json.loads(unquote(done.stdout.split('data-said="')[1].split('"')[0]))
    assert '"Chess & <Checkers>"' in said.pop("titles")
    assert said == {
        "call": "messages.importChatInvite",
        "hash": f'"{invite}"',
        "before": True,
        "folded": True,
        "after": False,
        "again": True,
        "client": False,
        "problems": 0,
    }
