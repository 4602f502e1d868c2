"""GramJS and mtcute, unmodified: the examples of docs/localdc.md, and the invite story in each.

They run where node is and the environment's NODE_LIBRARIES names a folder in which
`npm install telegram @mtcute/node` was done.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from invites.localdc import ChatKind
from invites.localdc.guards import Verdict, Word
from invites.localdc.sample import fill_world

if TYPE_CHECKING:
    from collections.abc import Callable

    from invites.localdc import InviteDC

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "localdc.md"
LIBRARIES = Path(os.environ.get("NODE_LIBRARIES", ""))
LOGGED = re.compile(r"\x1b\[\d+m\[.*\n")
"""A line of GramJS's own log."""

pytestmark = pytest.mark.skipif(
    not os.environ.get("NODE_LIBRARIES") or shutil.which("node") is None,
    reason="needs node, and NODE_LIBRARIES naming a folder with telegram and @mtcute/node",
)


def example(language: str) -> str:
    """The example of the page in that language."""
    text = PAGE.read_text(encoding="utf-8")
    [found] = re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return str(found)


async def run(dc: InviteDC, folder: Path, script: str, *arguments: str) -> str:
    """What a script prints; libraries are found because its folder has a link to them."""
    modules = folder / "node_modules"
    modules.symlink_to(LIBRARIES / "node_modules")
    dc.write_ready_file(folder / "dc.json")
    process = await asyncio.create_subprocess_exec(
        "node",
        "--preserve-symlinks",
        "--preserve-symlinks-main",
        script,
        *arguments,
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    return LOGGED.sub("", out.decode())


def primary(dc: InviteDC) -> str:
    """The link of the sample's supergroup."""
    line = next(line for line in fill_world(dc) if "Chess club: primary" in line)
    return line.split()[0]


async def test_the_gramjs_example(dc: InviteDC, tmp_path: Path) -> None:
    (tmp_path / "join.js").write_text(example("js"))
    said = await run(dc, tmp_path, "join.js", primary(dc).rpartition("+")[2])
    assert said.splitlines()[-1] == "Chess club"


async def test_the_mtcute_example(dc: InviteDC, tmp_path: Path) -> None:
    (tmp_path / "join.mjs").write_text(example("ts"))
    said = await run(dc, tmp_path, "join.mjs", primary(dc))
    assert said.splitlines()[-1] == "ok Chess club"


async def told(dc: InviteDC, folder: Path, script: str) -> Any:
    """What a story of this folder has seen."""
    for one in (script, "gramjs.js", "mtcute.mjs"):
        shutil.copy(HERE / one, folder)
    said = await run(dc, folder, script)
    return json.loads(said.splitlines()[-1])


@pytest.mark.parametrize("script", ["story_gramjs.js", "story_mtcute.mjs"])
async def test_a_story(dc: InviteDC, tmp_path: Path, script: str) -> None:
    """Each script tells what it saw as one line of JSON; the server knew every method it asked."""
    fill_world(dc)
    assert await told(dc, tmp_path, script) == {
        "preview": ["Yarn", 1],
        "joined": "Yarn",
        "again": "USER_ALREADY_PARTICIPANT",
        "usage": 1,
        "request": "INVITE_REQUEST_SENT",
        "pending": [1, ["Guest"]],
        "approved": True,
        "revoked": True,
        "expired": "INVITE_HASH_EXPIRED",
        "empty": "INVITE_HASH_EMPTY",
        "unknown": "INVITE_HASH_INVALID",
        "public": "Yarn",
        "service": "joined by link",
    }


async def test_mtcute_is_sent_to_a_web_view(dc: InviteDC, tmp_path: Path) -> None:
    """Layer 227: the guard bot's web view comes enclosed in the outcome; then the bot approves."""
    world = dc.world
    fill_world(dc)
    owner = world.accounts.add_user("9996621009", "Owner").id
    bot = world.accounts.by_token("4200:bot-secret").id
    club = world.create_chat(ChatKind.SUPERGROUP, owner, "Guarded")
    world.members.promote(club, owner, bot, frozenset({"invite_users"}), "")
    world.members.set_username(world.chats.get(club.id), owner, "guarded_club")
    here = world.chats.get(club.id)
    world.members.set_join_request(here, owner, enabled=True, guard_bot=bot)
    dc.publish()
    listen, soon = world.guards.listen, asyncio.get_running_loop()

    def answer(query_id: int, words: list[Word]) -> None:
        world.guards.answer(bot, query_id, words.pop(0))
        dc.publish()
        if words:
            soon.call_later(0.5, answer, query_id, words)

    def ask(query_id: int, listener: Callable[[Word], None]) -> None:
        listen(query_id, listener)
        words = [Word(Verdict.WEB_VIEW, "https://guard.example/"), Word(Verdict.APPROVED)]
        soon.call_soon(answer, query_id, words)

    world.guards.listen = ask  # type: ignore[method-assign]  # the bot of this test
    assert await told(dc, tmp_path, "guarded_mtcute.mjs") == {
        "status": "webview",
        "bot": 4200,
        "url": "https://guard.example/",
        "decision": "joinChatBotResultApproved",
        "then": "Guarded",
    }


@pytest.mark.parametrize(
    ("script", "executed"), [("trials_gramjs.js", False), ("trials_mtcute.mjs", True)]
)
async def test_trials(dc: InviteDC, tmp_path: Path, script: str, executed: bool) -> None:
    """A second factor, a bot, many calls at once, pages, and a line that breaks in a call.

    GramJS repeats what was not answered in a new message, so it must not have been executed.
    """
    fill_world(dc)
    dc.faults.hang_up("messages.importChatInvite", after=executed)
    assert await told(dc, tmp_path, script) == {
        "joined": "Yarn",
        "members": 2,
        "wrongPassword": True,
        "second": "Owner",
        "links": 50,
        "listed": 51,
        "asked": "Guest",
        "byBot": True,
        "botJoins": "BOT_METHOD_INVALID",
    }
