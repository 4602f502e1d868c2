"""`mtproto.inspection`: captured streams become trees that cover every byte."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import Any

import pytest

import tl
from mtproto.cli import main
from mtproto.crypto import AuthKey, Side
from mtproto.crypto.envelope import seal
from mtproto.inspection import FRAMINGS, Inspector, framing_of
from tl import api, mt
from tl.api import messages

VECTORS = Path(__file__).resolve().parents[1] / "vectors"
RNG = random.Random(7)
KEY = AuthKey(RNG.randbytes(256))
MSG_ID = (1_763_773_000 << 32) + 4


def packet(body: bytes, sender: Side, msg_id: int = MSG_ID) -> bytes:
    """A sealed packet with the least padding."""
    head = bytes(8) + b"sessions" + msg_id.to_bytes(8, "little") + bytes(4)
    plaintext = head + len(body).to_bytes(4, "little") + body
    return seal(KEY, plaintext + RNG.randbytes(12 + -(len(plaintext) + 12) % 16), sender)


def stream(framing: str, sender: Side, *payloads: bytes) -> bytes:
    """What the sender writes to its connection."""
    writer = FRAMINGS[framing](sender)
    writer._rng = RNG.randbytes  # type: ignore[attr-defined]  # only padded framing draws
    return b"".join(writer.send(payload) for payload in payloads)


CALL = tl.encode(
    api.InvokeWithLayer(
        layer=176, query=messages.GetMessagesReactions(peer=api.InputPeerSelf(), id=[1])
    )
)
VIEWS = tl.encode(api.contacts.GetContactIDs(hash=0))
RESULT = (
    b"\x01\x6d\x5c\xf3"
    + (MSG_ID + 8).to_bytes(8, "little")
    + tl.encode([5, 6], returns=api.contacts.GetContactIDs)
)


@pytest.mark.parametrize("framing", sorted(FRAMINGS))
def test_a_recorded_exchange(framing: str) -> None:
    """Both directions are read to the end, and the result by the type of its call."""
    up = stream(
        framing, Side.CLIENT, packet(CALL, Side.CLIENT), packet(VIEWS, Side.CLIENT, MSG_ID + 8)
    )
    down = stream(framing, Side.SERVER, packet(RESULT, Side.SERVER), b"\x6c\xfe\xff\xff")
    assert framing_of(up) == framing
    inspector = Inspector(KEY)

    sent = inspector.stream(up, framing=framing, sender=Side.CLIENT)
    received = inspector.stream(down, framing=framing, sender=Side.SERVER)

    assert sent.is_sound, sent.problems
    assert received.is_sound, received.problems
    assert sent.root.bytes_within() == up
    assert received.root.bytes_within() == down
    assert [call.tl_name for call in inspector.calls.values()] == [
        "messages.getMessagesReactions",
        "contacts.getContactIDs",
    ]
    assert received.find("[1]").value == 6
    assert received.find("transport error").value == -404
    assert KEY.data.hex()[:32].encode() not in sent.to_json()


@pytest.mark.parametrize("framing", sorted(FRAMINGS))
def test_cut_streams_show_their_beginning(framing: str) -> None:
    whole = stream(framing, Side.CLIENT, packet(CALL, Side.CLIENT), packet(VIEWS, Side.CLIENT))
    for end in range(0, len(whole), 7):
        tree = Inspector(KEY).stream(whole[:end], framing=framing, sender=Side.CLIENT)
        assert tree.root.bytes_within() == whole[:end]


def test_without_the_key_or_with_a_wrong_one() -> None:
    data = packet(CALL, Side.CLIENT)
    assert Inspector().packet(data).find("encrypted_data").note == "the auth key opens this"
    other = Inspector(AuthKey(bytes(256))).packet(data)
    assert "auth_key_id" in other.problems[0].reason
    bent = data[:-1] + bytes([data[-1] ^ 1])
    assert "msg_key" in Inspector(KEY).packet(bent).problems[0].reason


def test_the_published_key_exchange() -> None:
    """Unencrypted messages of the sample in the documentation."""
    sample = json.loads((VECTORS / "auth-key-sample.json").read_text())
    for name, text in sample["messages"].items():
        tree = Inspector().packet(bytes.fromhex(text))
        assert tree.is_sound, (name, tree.problems)
        assert tree.root.bytes_within() == bytes.fromhex(text)
    assert (
        mt.ResPQ.tl_name
        == Inspector().packet(bytes.fromhex(sample["messages"]["resPQ"])).find("body").name
    )


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Any:
    """The exit status of the command."""
    monkeypatch.setattr(sys, "argv", ["mtproto", "inspect", *arguments])
    with pytest.raises(SystemExit) as caught:
        main()
    return caught.value.code


def test_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "key").write_text(KEY.data.hex())
    (tmp_path / "up").write_bytes(
        stream("abridged", Side.CLIENT, packet(VIEWS, Side.CLIENT, MSG_ID + 8))
    )
    (tmp_path / "down").write_bytes(stream("abridged", Side.SERVER, packet(RESULT, Side.SERVER)))
    options = ["--key", str(tmp_path / "key"), "-f", str(tmp_path / "down"), "--by", "server"]
    options += ["--framing", "abridged", "--sent", str(tmp_path / "up")]

    assert run(monkeypatch, *options) == 0
    assert "[1]: int = 6" in capsys.readouterr().out
    page = tmp_path / "page.html"
    assert run(monkeypatch, *options, "-o", str(page)) == 0
    assert "plaintext" in page.read_text()
    assert run(monkeypatch, packet(CALL, Side.CLIENT)[:-3].hex(), *options[:2]) == 1
    assert run(monkeypatch, "00", "--framing", "pigeon") == 2
    assert run(monkeypatch, "00", "--key", str(tmp_path / "none")) == 2
