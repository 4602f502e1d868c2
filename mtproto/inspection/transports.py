"""What lies around packets or streams: HTTP, WebSocket, fake TLS, obfuscated2; all is unwrapped.

Only what the client opens with tells what a connection is, so a `Conversation` reads that first and
then knows how to read the other direction. Every byte stays in the tree: the pieces of a disguise
one after the other, and behind them a node with what they carry together.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Iterator
from typing import Final

from mtproto.crypto.envelope import Side
from mtproto.errors import RemoteProtocolError
from mtproto.framing import Abridged, Framing, Intermediate, Obfuscated, PaddedIntermediate
from mtproto.framing.obfuscated import HEADER_SIZE
from mtproto.inspection.packets import FRAMINGS, Inspector, frame_node, framing_of, raw_node
from tl.inspect import Kind, Node, Tree, moment

__all__ = ["Conversation", "transport_of"]

_RANDOM: Final = slice(11, 43)
"""Where the random of a TLS hello lies in its record."""
_TLS: Final = {0x14: "change cipher", 0x16: "hello", 0x17: "record"}
_TLS_DATA: Final = 0x17
_TLS_HELLO: Final = b"\x16\x03\x01"
_WORDS: Final = {0: "continued", 1: "text", 2: "binary", 8: "close", 9: "ping", 10: "pong"}
_CARRYING: Final = (0, 2)
_LENGTH: Final = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,9})[ \t]*\r\n", re.IGNORECASE)
_TAGS: Final = {Abridged.tag: "abridged", Intermediate.tag: "intermediate"} | {
    PaddedIntermediate.tag: "padded"
}
_Cut = Callable[[bytes], Iterator[tuple[Node, bytes]]]
"""Cuts a stream into the pieces of a disguise, each with what it carries."""
_PROXIED_DCS: Final = (*range(-10010, -10000), *range(-10, 0), *range(1, 11), *range(10001, 10011))


def _framing(tag: bytes) -> Framing | None:
    name = _TAGS.get(tag)
    return None if name is None else FRAMINGS[name](Side.SERVER)


def _obfuscated(data: bytes, secret: bytes | None) -> tuple[Obfuscated, str] | None:
    """The streams that a client's 64 bytes open, and how; None when they are something else."""
    if len(data) < HEADER_SIZE:
        return None
    for used in (None, secret) if secret else (None,):
        try:
            found = Obfuscated.accept(data[:HEADER_SIZE], _framing, secret=used)
        except RemoteProtocolError:
            continue
        note = f"{found.inner.name} inside"
        if found.dc_id in _PROXIED_DCS and used is not None:
            note += f", for DC {found.dc_id}"
        return found, note + (", with the proxy secret" if used is not None else "")
    return None


def transport_of(data: bytes, secret: bytes | None = None) -> str | None:
    """The name of the transport that a client's first bytes announce; None for any other bytes.

    `secret` is the 16 bytes of a proxy link, without which its obfuscation looks like noise.
    """
    if data.startswith(b"GET "):
        return "websocket"
    if data.startswith(b"POST "):
        return "HTTP"
    if data.startswith(_TLS_HELLO):
        return "fake TLS"
    if (framing := framing_of(data)) is not None:
        return framing
    return None if _obfuscated(data, secret) is None else "obfuscated2"


class Conversation:
    """Both directions of one connection. Give it what the client sent before what came back.

    `secret` is the 16 bytes of a proxy link. Packets are opened by the inspector.
    """

    def __init__(self, inspector: Inspector, secret: bytes | None = None) -> None:
        self._inspector = inspector
        self._secret = secret
        self._random = b""
        self._read: Callable[[bytes], Node] | None = None

    def sent(self, data: bytes) -> Tree:
        """All that the client sent, from the beginning."""
        return Tree(data=data, root=self._sent(data))

    def received(self, data: bytes) -> Tree:
        """All that the server sent; raw when nothing is known of the client."""
        return Tree(data=data, root=self._received(data))

    def _sent(self, data: bytes) -> Node:
        match transport_of(data, self._secret):
            case None:
                note = "no transport that is known here; a proxy secret may be missing"
                return raw_node(data, 0, len(data), "stream", note=note)
            case "HTTP":
                self._read = lambda answer: self._exchanged(answer, Side.SERVER)
                return self._exchanged(data, Side.CLIENT)
            case "websocket":
                return self._disguised(data, "websocket", _messages)
            case "fake TLS":
                return self._disguised(data, "fake TLS", self._records)
            case "obfuscated2":
                return self._deobfuscated(data)
            case framing:
                self._read = lambda answer: self._inspector.frames(
                    answer, framing, Side.SERVER, opens=False
                )
                return self._inspector.frames(data, framing, Side.CLIENT, opens=True)

    def _received(self, data: bytes) -> Node:
        if self._read is None:
            note = "what the client sent would tell how to read this"
            return raw_node(data, 0, len(data), "stream", note=note)
        return self._read(data)

    def _exchanged(self, data: bytes, sender: Side) -> Node:
        """Requests or responses of HTTP, each with one packet in its body."""
        nodes = []
        start = 0
        while start < len(data):
            body = data.find(b"\r\n\r\n", start) + 4
            size = _LENGTH.search(data, start, body) if body >= 4 else None
            end = body + (int(size[1]) if size is not None else 0)
            if size is None or end > len(data):
                problem = "cut short" if size or body < 4 else "no length"
                nodes.append(raw_node(data, start, len(data), "message", problem=problem))
                break
            line = data[start:body].partition(b"\r\n")[0].decode("latin-1")
            parts = [raw_node(data, start, body, "head", "HTTP", note=line)]
            if end > body:
                parts.append(self._inspector.packet_at(data[body:end], body, sender))
            nodes.append(frame_node(start, tuple(parts), end - start, "message"))
            start = end
        return frame_node(0, tuple(nodes), len(data), "HTTP stream")

    def _disguised(self, data: bytes, name: str, cut: _Cut) -> Node:
        """What a client sent in a disguise; what comes back has the same around what is inside."""
        node = _unwrapped(data, name, cut, self._sent)
        inside = self._read or self._received
        self._read = lambda answer: _unwrapped(answer, name, cut, inside)
        return node

    def _deobfuscated(self, data: bytes) -> Node:
        found = _obfuscated(data, self._secret)
        assert found is not None
        streams, note = found
        framing = _TAGS[streams.inner.tag]
        frames = self._inspector.frames
        plain = streams._decrypt(data[HEADER_SIZE:])
        header = raw_node(data, 0, HEADER_SIZE, "header", "obfuscated2", note=note)
        inner = frames(plain, framing, Side.CLIENT, opens=False)
        sealed = _sealed(data, HEADER_SIZE, inner)
        self._read = lambda answer: _sealed(
            answer, 0, frames(streams._encrypt(answer), framing, Side.SERVER, opens=False)
        )
        return frame_node(0, (header, sealed), len(data), "obfuscated2 stream")

    def _records(self, data: bytes) -> Iterator[tuple[Node, bytes]]:
        """The records of fake TLS and what each carries; what greets carries nothing."""
        is_client = data.startswith(_TLS_HELLO)
        start, greeted = 0, is_client
        while start < len(data):
            end = start + 5 + int.from_bytes(data[start + 3 : start + 5], "big")
            name = _TLS.get(data[start])
            if name is None or data[start + 1 : start + 2] != b"\x03" or end > len(data):
                problem = "the record is cut short" if name else "no record of TLS"
                yield raw_node(data, start, len(data), "record", problem=problem), b""
                return
            note = ""
            if name == "hello":
                note = self._greeting(data, start, end, is_client=is_client)
            carries = name == "record" and greeted
            if name == "record" and not greeted:
                greeted, note = True, "noise behind the hello"
            parts = (
                raw_node(data, start, start + 5, "header", "TLS"),
                raw_node(data, start + 5, end, "data" if carries else "content", note=note),
            )
            content = data[start + 5 : end] if carries else b""
            yield frame_node(start, parts, end - start, name), content
            start = end

    def _greeting(self, data: bytes, start: int, end: int, *, is_client: bool) -> str:
        """Who has the secret, and what the client's clock said."""
        hello = data[start:end]
        random = hello[_RANDOM]
        if is_client:
            self._random = random
        if self._secret is None:
            return "the proxy secret tells whether it is genuine"
        if not is_client:
            answer = data[: _server_greeting_end(data)]
            blank = answer[: _RANDOM.start] + bytes(32) + answer[_RANDOM.stop :]
            wanted = hmac.digest(self._secret, self._random + blank, "sha256")
            good = hmac.compare_digest(wanted, random)
            return "of a server that has the secret" if good else "not with this secret"
        blank = hello[: _RANDOM.start] + bytes(32) + hello[_RANDOM.stop :]
        digest = hmac.digest(self._secret, blank, "sha256")
        if not hmac.compare_digest(digest[:28], random[:28]):
            return "not with this secret"
        stamp = int.from_bytes(digest[28:], "little") ^ int.from_bytes(random[28:], "little")
        return f"of a client that has the secret, {moment(stamp)} by its clock"


def _unwrapped(data: bytes, name: str, cut: _Cut, inside: Callable[[bytes], Node]) -> Node:
    """The pieces of a disguise, and behind them what they carry together."""
    pieces = list(cut(data))
    nodes = [node for node, _ in pieces]
    contents = [content for _, content in pieces if content]
    if contents:
        carried = b"".join(contents)
        nodes.append(_carried(len(data), inside(carried), f"{len(carried)} bytes in all"))
    return frame_node(0, tuple(nodes), len(data), f"{name} stream")


def _server_greeting_end(data: bytes) -> int:
    """Where the first record of type data ends: what the server's proof covers."""
    at = 0
    while at + 5 <= len(data):
        kind = data[at]
        at += 5 + int.from_bytes(data[at + 3 : at + 5], "big")
        if kind == _TLS_DATA:
            break
    return at


def _carried(offset: int, inner: Node, note: str) -> Node:
    """What the pieces before it carry together; it has no bytes of its own."""
    return Node(
        kind=Kind.PACKED,
        label="carried",
        offset=offset,
        data=b"",
        size=0,
        note=note,
        children=(inner,),
    )


def _sealed(data: bytes, start: int, inner: Node) -> Node:
    """Bytes of AES-CTR, and what they are without it."""
    return Node(
        kind=Kind.PACKED,
        label="obfuscated",
        type="AES-CTR",
        offset=start,
        data=data[start:],
        size=len(data) - start,
        children=(inner,),
    )


def _messages(data: bytes) -> Iterator[tuple[Node, bytes]]:
    """The HTTP greeting of a WebSocket and its frames (RFC 6455), and what each carries."""
    start = data.find(b"\r\n\r\n") + 4
    if start < 4:
        yield raw_node(data, 0, len(data), "greeting", problem="the greeting is cut short"), b""
        return
    line = data.partition(b"\r\n")[0].decode("latin-1")
    yield raw_node(data, 0, start, "greeting", "HTTP", note=line), b""
    while start < len(data):
        shape = _shape(data, start)
        if shape is None or shape[1] > len(data):
            yield raw_node(data, start, len(data), "frame", problem="the frame is cut short"), b""
            return
        body, end, mask = shape
        code = data[start] & 0x0F
        word = _WORDS.get(code, f"opcode {code}")
        note = f"{word}{', final' if data[start] & 0x80 else ''}{', masked' if mask else ''}"
        content = data[body:end]
        if mask:
            content = bytes(byte ^ mask[at % 4] for at, byte in enumerate(content))
        parts = (
            raw_node(data, start, body, "header", "WebSocket", note=note),
            raw_node(data, body, end, "data"),
        )
        yield frame_node(start, parts, end - start, "frame"), content if code in _CARRYING else b""
        start = end


def _shape(data: bytes, start: int) -> tuple[int, int, bytes] | None:
    """Where a WebSocket frame's content begins and ends, and its mask; None when cut before it."""
    if len(data) < start + 2:
        return None
    size, at = data[start + 1] & 0x7F, start + 2
    wide = {126: 2, 127: 8}.get(size, 0)
    if wide:
        size = int.from_bytes(data[at : at + wide], "big")
        at += wide
    mask = data[at : at + 4] if data[start + 1] & 0x80 else b""
    at += len(mask)
    return (at, at + size, mask) if at <= len(data) else None
