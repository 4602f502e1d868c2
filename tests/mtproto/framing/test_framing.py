"""Framing laws: client and server agree, any chunking gives the same, garbage gives our errors."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtproto.crypto import Side
from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.framing import (
    Abridged,
    Framing,
    Full,
    Intermediate,
    Obfuscated,
    PaddedIntermediate,
    ServerFraming,
    transport_error,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Client = Framing | Obfuscated
SECRET = bytes(range(16))


def plain(name: str) -> Framing:
    draw = Random(3).randbytes
    return {
        "abridged": Abridged(),
        "intermediate": Intermediate(),
        "padded intermediate": PaddedIntermediate(draw),
        "full": Full(),
    }[name]


PLAIN = ["abridged", "intermediate", "padded intermediate", "full"]
CLIENTS: dict[str, Callable[[], Client]] = {name: (lambda n=name: plain(n)) for name in PLAIN} | {
    f"obfuscated2 + {name}": (lambda n=name: Obfuscated.connect(plain(n), Random(4).randbytes))
    for name in PLAIN
    if name != "full"
}
each_client = pytest.mark.parametrize("name", CLIENTS)
with_quick_acks = pytest.mark.parametrize("name", [name for name in CLIENTS if name != "full"])


@st.composite
def payloads(draw: st.DrawFn) -> bytes:
    """Encrypted, unencrypted and error payloads, as the protocol has them."""
    kind = draw(st.integers(0, 5))
    if kind == 0:
        # -1 is no error number: padded framing announces quick acks with it.
        return draw(st.integers(-500, -2)).to_bytes(4, "little", signed=True)
    if kind == 1:
        words = draw(st.integers(0, 40))
        return bytes(8) + b"12345678" + (4 * words).to_bytes(4, "little") + b"body" * words
    blocks = draw(st.integers(1, 140))
    return b"key ident" + bytes(15) + bytes([blocks]) * 16 * blocks


def cut(data: bytes, sizes: Sequence[int]) -> list[bytes]:
    pieces = []
    for size in sizes:
        pieces.append(data[:size])
        data = data[size:]
    return [*pieces, data]


@each_client
@given(messages=st.lists(payloads(), min_size=1, max_size=5), data=st.data())
def test_server_detects_and_reads_the_client(
    name: str, messages: list[bytes], data: st.DataObject
) -> None:
    client = CLIENTS[name]()
    stream = b"".join(client.send(message) for message in messages)
    sizes = data.draw(st.lists(st.integers(0, 200), max_size=8))
    server = ServerFraming(Random(5).randbytes)
    received = [payload for piece in cut(stream, sizes) for payload in server.receive(piece)]
    assert received == messages
    assert server.name == name
    answer = b"".join(server.send(message) for message in messages)
    received = [payload for piece in cut(answer, sizes) for payload in client.receive(piece)]
    assert received == messages


@each_client
def test_byte_by_byte(name: str) -> None:
    client, server = CLIENTS[name](), ServerFraming(Random(5).randbytes)
    messages = [bytes(8) + b"msg id 8" + (4).to_bytes(4, "little") + b"body", b"k" * 24 + bytes(16)]
    stream = b"".join(client.send(message) for message in messages)
    received = [payload for byte in stream for payload in server.receive(bytes([byte]))]
    assert received == messages
    answer = b"".join(server.send(message) for message in messages)
    assert [p for byte in answer for p in client.receive(bytes([byte]))] == messages


@with_quick_acks
def test_quick_acks(name: str) -> None:
    client, server = CLIENTS[name](), ServerFraming(Random(5).randbytes)
    first, second = b"a" * 40, b"b" * 24 + bytes(512)
    stream = client.send(first) + client.send(second, quick_ack=True)
    assert [payload.quick_ack for payload in server.receive(stream)] == [False, True]
    token = 0x89ABCDEF
    answer = server.send(first) + server.quick_ack(token) + server.send(second)
    received = [payload for byte in answer for payload in client.receive(bytes([byte]))]
    assert received == [first, second]
    assert client.take_quick_acks() == [token]
    assert client.take_quick_acks() == []


def test_full_has_no_quick_acks() -> None:
    with pytest.raises(LocalProtocolError):
        Full().send(bytes(4), quick_ack=True)
    with pytest.raises(LocalProtocolError):
        Full(Side.SERVER).quick_ack(0x80000000)
    with pytest.raises(LocalProtocolError):
        Abridged(Side.SERVER).send(bytes(4), quick_ack=True)


@given(st.binary(max_size=300), st.lists(st.integers(0, 40), max_size=6))
def test_garbage_gives_our_error_only_and_for_every_chunking(data: bytes, sizes: list[int]) -> None:
    def outcome(pieces: list[bytes]) -> tuple[list[bytes], str]:
        server, out = ServerFraming(Random(6).randbytes, limit=4096), []
        try:
            for piece in [*pieces, b""]:
                out += server.receive(piece)
        except RemoteProtocolError as error:
            return out, str(error)
        return out, ""

    assert outcome([data]) == outcome(cut(data, sizes))
    assert outcome([data]) == outcome([bytes([byte]) for byte in data])


@pytest.mark.parametrize("name", PLAIN)
@given(data=st.binary(max_size=100))
def test_client_survives_garbage(name: str, data: bytes) -> None:
    client = plain(name)
    for _ in range(2):
        try:
            client.receive(data)
        except RemoteProtocolError:
            with pytest.raises(RemoteProtocolError):
                client.receive(b"")
            return


@pytest.mark.parametrize(
    ("framing", "frame"),
    [
        (Abridged(limit=1024), b"\x00"),
        (Abridged(limit=1024), b"\x7f\x01\x01\x00"),
        (Intermediate(limit=1024), b"\x00\x00\x00\x00"),
        (Intermediate(limit=1024), b"\x05\x00\x00\x00"),
        (Intermediate(limit=1024), b"\x04\x04\x00\x00"),
        (PaddedIntermediate(bytes, limit=1024), b"\x10\x04\x00\x00"),
        (PaddedIntermediate(bytes, limit=1024), b"\x14\x00\x00\x00" + bytes(16) + b"\x04\0\0\0"),
        (PaddedIntermediate(bytes, limit=1024), b"\x10\x00\x00\x00" + b"x" * 16),
        (Full(limit=1024), b"\x0c\x00\x00\x00"),
        (Full(limit=1024), b"\x11\x00\x00\x00"),
        (Full(limit=1024), b"\x10\x04\x00\x00"),
        (Full(limit=1024), b"\x10\x00\x00\x00" + bytes(12)),
        (Full(Side.SERVER), b"\xff\xff\xff\xff"),
    ],
)
def test_malformed_frames_are_refused_before_they_are_buffered(
    framing: Framing, frame: bytes
) -> None:
    with pytest.raises(RemoteProtocolError):
        framing.receive(frame)


def test_payloads_before_a_broken_frame_are_delivered() -> None:
    client = Intermediate()
    good = b"\x04\0\0\0" + b"\x6c\xfe\xff\xff"
    assert client.receive(good + bytes(4)) == [b"\x6c\xfe\xff\xff"]
    with pytest.raises(RemoteProtocolError):
        client.receive(b"")


def test_full_counts_and_checks() -> None:
    frames = Full()
    first, second = frames.send(bytes(40)), frames.send(bytes(40))
    with pytest.raises(RemoteProtocolError, match="counter"):
        Full(Side.SERVER).receive(second)
    damaged = bytearray(first)
    damaged[20] ^= 1
    with pytest.raises(RemoteProtocolError, match="checksum"):
        Full(Side.SERVER).receive(damaged)


def test_error_numbers() -> None:
    code = (-429).to_bytes(4, "little", signed=True)
    assert Full().receive(code * 3) == [code] * 3
    assert transport_error(code) == -429
    assert transport_error(bytes(16)) is None
    for seed in range(40):  # whatever padding was drawn
        padded = PaddedIntermediate(Random(seed).randbytes, Side.SERVER)
        assert PaddedIntermediate(bytes).receive(padded.send(code)) == [code]
    assert PaddedIntermediate(bytes).receive(b"\x04\0\0\0" + bytes(4)) == []


@pytest.mark.parametrize("size", [0, 1, 3, 6, 2**20 + 4])
def test_payloads_that_cannot_be_sent(size: int) -> None:
    for make in (Abridged, Intermediate, Full):
        with pytest.raises(LocalProtocolError):
            make(limit=2**20).send(bytes(size))
    with pytest.raises(LocalProtocolError):
        PaddedIntermediate(bytes).send(b"k" * (25 + 7))


@pytest.mark.parametrize("first", [b"GET ", b"POST", b"HEAD", b"OPTI", b"\x16\x03\x01\x02"])
def test_foreign_protocols_are_named(first: bytes) -> None:
    server = ServerFraming(bytes)
    assert server.receive(first[:3]) == []
    for piece in (first[3:], b"more"):
        with pytest.raises(RemoteProtocolError, match="not served"):
            server.receive(piece)
    with pytest.raises(LocalProtocolError):
        server.send(bytes(4))


def test_proxy_secrets_must_match() -> None:
    client = Obfuscated.connect(Abridged(), Random(1).randbytes, secret=SECRET, dc_id=-10002)
    stream = client.send(bytes(40))
    server = ServerFraming(bytes, secret=SECRET)
    assert server.receive(stream) == [bytes(40)]
    assert isinstance(server._chosen, Obfuscated)
    assert server._chosen.dc_id == -10002
    with pytest.raises(RemoteProtocolError, match="tag"):
        ServerFraming(bytes).receive(stream)
    with pytest.raises(LocalProtocolError):
        Obfuscated.connect(Abridged(), Random(1).randbytes, secret=bytes(15))
    with pytest.raises(LocalProtocolError):
        Obfuscated.connect(Full(), Random(1).randbytes)


@pytest.mark.parametrize(
    "start", [b"\xefxxxyyyy", b"GET yyyy", b"\xdd\xdd\xdd\xddyyyy", b"xxxx\0\0\0\0"]
)
def test_headers_that_look_like_something_else_are_drawn_again(start: bytes) -> None:
    draws = [start + bytes(56), b"good" * 16]
    client = Obfuscated.connect(Abridged(), lambda _: draws.pop(0))
    assert client.send(bytes(4)).startswith(b"goodgood")


# Recorded


def test_recorded_frames(vector: Callable[[str], Any]) -> None:
    v = vector("framing")
    payload = bytes.fromhex(v["payload32"])
    full, abridged, intermediate = Full(), Abridged(), Intermediate()
    assert full.send(payload).hex() == v["full_first"]
    assert full.send(payload).hex() == v["full_second"]
    assert abridged.send(payload).hex() == "ef" + v["abridged_32"]
    assert abridged.send(bytes(508)).hex().startswith(v["abridged_508_prefix"])
    assert abridged.send(bytes(504)).hex().startswith(v["abridged_504_prefix"])
    assert intermediate.send(payload).hex() == "eeeeeeee" + v["intermediate_32"]


class Raw(Framing):
    """A framing that changes nothing, so that only the layer around it is seen."""

    name = "raw"

    def _frame(self, payload: bytes, quick_ack: bool) -> bytes:
        return payload

    def _parse(self, buffer: bytearray, start: int) -> None:
        return None


def test_recorded_obfuscation(vector: Callable[[str], Any]) -> None:
    for case in vector("obfuscated2")["cases"]:
        inner = Raw()
        inner.tag = bytes.fromhex(case["protocol_tag"])  # type: ignore[misc]  # one object only
        secret = None if case["secret"] is None else proxy_key(case["secret"])
        client = Obfuscated.connect(
            inner,
            lambda _, random64=case["random64"]: bytes.fromhex(random64),
            secret=secret,
            dc_id=case["dc_id"],
        )
        stream = client._opening + client._encrypt(bytes.fromhex(case["client_plain"]))
        assert stream.hex() == case["header_sent"] + case["client_cipher_after_header"]
        assert client._decrypt(bytes.fromhex(case["server_cipher"])).hex() == case["server_plain"]


def proxy_key(text: str) -> bytes:
    data = bytes.fromhex(text)
    return data if len(data) == 16 else data[1:17]
