"""`tl.inspect`: the tree covers every byte, says what decoding says, and survives anything."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tl
from tl import api, mt
from tl.api import messages
from tl.cli import main
from tl.inspect import Kind, Node, Tree, inspect, to_html, to_text
from tl.testing import every_class, from_class, mutations, outcome

if TYPE_CHECKING:
    from pathlib import Path

CHANNEL = api.Channel(
    id=5,
    title="Hé <b>",
    photo=api.ChatPhotoEmpty(),
    date=1_732_000_000,
    broadcast=True,
    username="club",
)
PEEK = api.ChatInvitePeek(chat=CHANNEL, expires=1_732_000_009)
BYTES = tl.encode(PEEK)
PONG = tl.encode(mt.Pong(msg_id=1, ping_id=2))
UNKNOWN = bytes.fromhex("efbeadde") + PONG


def container(*bodies: bytes) -> bytes:
    """The bytes of a msg_container, whatever is in it."""
    out = b"\xdc\xf8\xf1\x73" + len(bodies).to_bytes(4, "little")
    for number, body in enumerate(bodies):
        out += number.to_bytes(8, "little") + bytes(4) + len(body).to_bytes(4, "little") + body
    return out


def covered(node: Node) -> None:
    """Children follow each other without a gap, from the node's own bytes to its end."""
    at = 0 if node.kind is Kind.PACKED else node.offset + len(node.data)
    for child in node.children:
        assert child.offset == at
        at = child.end
        covered(child)
    assert node.kind is Kind.PACKED or at == node.end


def walked(tree: Tree) -> list[Node]:
    """All nodes."""
    return list(tree.root.walk())


@settings(max_examples=50)
@given(st.data())
def test_the_tree_covers_the_input_and_agrees_with_decoding(choices: st.DataObject) -> None:
    cls = choices.draw(st.sampled_from(every_class()))
    data = tl.encode(choices.draw(from_class(cls, huge=False)))
    if choices.draw(st.booleans()):
        data = choices.draw(mutations(data))

    tree = inspect(data)

    assert tree.root.bytes_within() == data
    covered(tree.root)
    expected = outcome(tl.decode, data)
    # Messages are read each by itself, in containers and outside; packed bytes have own offsets.
    nested = any(node.id == mt.Message.tl_id or node.kind is Kind.PACKED for node in walked(tree))
    if expected[0] == "value":
        assert tree.is_sound or nested
    else:
        assert tree.problems
        assert nested or (tree.problems[0].offset, tree.problems[0].reason) == expected[1::2]
    json.loads(tree.to_json())
    assert to_text(tree)
    assert to_html(tree)


@settings(max_examples=60)
@given(st.binary(max_size=64))
def test_anything_at_all(data: bytes) -> None:
    tree = inspect(data)
    assert tree.root.bytes_within() == data
    covered(tree.root)


def test_every_part_of_a_value_shows_what_came_before_the_break() -> None:
    for end in range(len(BYTES)):
        tree = inspect(BYTES[:end])
        assert len(tree.problems) == 1
        assert tree.root.bytes_within() == BYTES[:end]
        if end >= 32:
            assert tree.find("title").value == "Hé <b>"


def test_fields_flags_and_layers() -> None:
    tree = inspect(BYTES)

    assert (tree.root.name, tree.root.layers) == ("chatInvitePeek", "layers 116-229")
    flags = tree.find("flags")
    assert [(bit.number, bit.fields) for bit in flags.bits if bit.is_set] == [
        (5, ("broadcast",)),
        (6, ("username",)),
    ]
    assert tree.find("date").note == "2024-11-19 07:06:40 UTC"
    assert tree.find("id").offset == 16


def test_unknown_constructors_stay_raw() -> None:
    (problem,) = inspect(UNKNOWN).problems
    assert problem.hint == "not in layers 75-229"
    swapped = inspect(BYTES[3::-1]).problems[0]
    assert "chatInvitePeek with its bytes in reverse order" in swapped.hint


def test_a_bad_message_does_not_hide_the_next() -> None:
    data = container(PONG, UNKNOWN, BYTES[:30], PONG)
    tree = inspect(data)

    assert len(tree.problems) == 2
    items = tree.root.children[0].children
    assert items[3].children[-1].name == "pong"
    covered(tree.root)


def test_results_are_read_by_the_call() -> None:
    body = (
        b"\x01\x6d\x5c\xf3" + (77).to_bytes(8, "little") + tl.encode([1, 2], returns="Vector<int>")
    )

    assert "name the method" in inspect(body).problems[0].hint
    for returns in ("Vector<int>", {77: "Vector<int>"}):
        tree = inspect(body, returns)
        assert tree.is_sound
        assert tree.find("[1]").value == 2
    error = mt.RpcResult(req_msg_id=77, result=mt.RpcError(error_code=420, error_message="WAIT"))
    assert inspect(tl.encode(error), "Vector<int>").find("error_code").value == 420
    users = tl.encode([api.UserEmpty(id=3)], returns="Vector<User>")
    assert inspect(users, api.users.GetUsers).find("userEmpty").offset == 8
    assert inspect(tl.encode(True, returns="Bool"), messages.EditChatAbout).root.value is True


@pytest.mark.parametrize("wrapped", [False, True])
def test_packed_values_are_opened(wrapped: bool) -> None:
    packed: Any = mt.GzipPacked(packed_data=gzip.compress(BYTES))
    data = tl.encode(mt.RpcResult(req_msg_id=1, result=packed) if wrapped else packed)
    tree = inspect(data)

    assert tree.is_sound
    assert tree.find("title").value == "Hé <b>"
    assert tree.find("title").offset == BYTES.index("Hé".encode()) - 1
    assert tree.root.bytes_within() == data


def test_damage_inside_packed_bytes() -> None:
    packed = tl.encode(mt.GzipPacked(packed_data=b"not gzip"))
    assert "damaged" in inspect(packed).problems[0].reason
    cut = tl.encode(mt.GzipPacked(packed_data=gzip.compress(BYTES[:34])))
    tree = inspect(cut)
    assert tree.find("title").value == "Hé <b>"
    assert not tree.is_sound


def test_oddities_are_noted() -> None:
    long_form = bytes.fromhex("bbb1ad3e") + b"\xfe\x02\0\0ab\x01\x00"
    tree = inspect(long_form)
    assert tree.find("hash").note == "long form of a short string, padding is not zero"
    assert inspect(long_form, strict=True).problems[0].offset == 4
    not_text = inspect(bytes.fromhex("bbb1ad3e") + b"\x03\xff\xfe\xfd")
    assert not_text.find("hash").note == "not UTF-8"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[Any, str, str]:
    """Status, output and errors of a command."""
    with pytest.raises(SystemExit) as caught:
        main(["inspect", *arguments])
    out, err = capsys.readouterr()
    return caught.value.code, out, err


def test_the_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, err = run(capsys, BYTES.hex())
    assert (status, err) == (0, "")
    assert out.rstrip("\n") == to_text(inspect(BYTES))
    status, out, _ = run(capsys, BYTES[:-2].hex())
    assert status == 1
    assert "needs 4 bytes, 2 are left" in out
    status, out, _ = run(capsys, BYTES.hex(), "--json")
    assert (status, json.loads(out)["name"]) == (0, "chatInvitePeek")
    page = tmp_path / "page.html"
    assert run(capsys, BYTES.hex(), "-o", str(page))[0] == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert run(capsys, BYTES.hex(), "--json", "--html")[0] == 2


def test_the_page_is_self_contained_and_escapes_what_it_shows() -> None:
    page = to_html(inspect(BYTES), title="<x>")
    assert "Hé <b>" not in page
    assert "Hé &lt;b&gt;" in page
    assert "<title>&lt;x&gt;</title>" in page
    for reference in ("http:", "https:", "src=", "href=", "@import", "url("):
        assert reference not in page


_PROBE = """<script>
const said = {};
const row = (text) => all(".row").find((one) => one.textContent.includes(text));
const chat = row("chat: channel");
said.title = row("title:").querySelector(".t-text").textContent;
said.before = row("title:").offsetParent !== null;
chat.click();
said.folded = !chat.parentElement.open;
said.after = row("title:").checkVisibility();
said.lit = all(".hex i.own").map((one) => one.textContent).join("");
document.getElementById("unfold").click();
said.unfolded = row("title:").checkVisibility();
document.querySelector('.hex i[data-b="16"]').click();
said.chosen = document.querySelector(".row.hot .t-label").textContent;
document.getElementById("find").value = "club";
document.getElementById("find").dispatchEvent(new Event("input"));
said.found = document.getElementById("found").textContent;
document.body.dataset.said = encodeURIComponent(JSON.stringify(said));
</script></body>"""


def test_the_page_in_a_browser(tmp_path: Path) -> None:
    """A real browser folds a node, reads a value, and shows which bytes belong to what."""
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    browser = next(filter(None, map(shutil.which, names)), None)
    if browser is None:
        pytest.skip(f"no browser is installed: none of {', '.join(names)} is in the PATH")
    page = tmp_path / "page.html"
    page.write_text(to_html(inspect(BYTES)).replace("</body>", _PROBE), encoding="utf-8")
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += [f"--user-data-dir={tmp_path / 'profile'}", "--disable-dev-shm-usage"]

    done = subprocess.run(
        [*command, page.as_uri()], capture_output=True, timeout=60, check=True, text=True
    )

    said = json.loads(unquote(done.stdout.split('data-said="')[1].split('"')[0]))
    assert said == {
        "title": '"Hé <b>"',
        "before": True,
        "folded": True,
        "after": False,
        "lit": "c6349fd4",
        "unfolded": True,
        "chosen": "id",
        "found": "1 found",
    }
