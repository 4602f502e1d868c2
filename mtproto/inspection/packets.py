"""Frames, envelopes and the TL inside, as one tree.

An inspector remembers the calls it has seen, so that their results are read by the right type.
Nothing is refused; what cannot be opened stays raw and says why. Keys never enter the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from mtproto.crypto.auth_key import AuthKey
from mtproto.crypto.envelope import OVERHEAD, Side, unseal
from mtproto.errors import RemoteProtocolError
from mtproto.framing import Abridged, Framing, Full, Intermediate, PaddedIntermediate
from mtproto.framing import transport_error as error_number
from tl._default import CODEC
from tl.base import TLFunction
from tl.inspect import Kind, Node, Problem, Tree, inspect_within, moved, sent_at

__all__ = ["FRAMINGS", "Inspector", "frame_node", "framing_of", "raw_node"]

_ENVELOPE: Final = (("salt", 8), ("session_id", 8), ("msg_id", 8), ("seq_no", 4), ("length", 4))
_PLAIN: Final = (("auth_key_id", 8), ("msg_id", 8), ("length", 4))
_TYPES: Final = {4: "int", 8: "long"}

FRAMINGS: Final[dict[str, Callable[[Side], Framing]]] = {
    "abridged": Abridged,
    "intermediate": Intermediate,
    "padded": lambda side: PaddedIntermediate(bytes, side),
    "full": Full,
}
"""The framings by the names that `Inspector.stream` takes, each made for the reading side."""


def framing_of(data: bytes) -> str | None:
    """The framing that a client announces with the first bytes of a stream; None for others."""
    if data.startswith(Abridged.opening):
        return "abridged"
    for name in ("intermediate", "padded"):
        if data.startswith(FRAMINGS[name](Side.SERVER).opening):
            return name
    return "full" if len(data) >= 12 and data[4:8] == bytes(4) and any(data[:4]) else None


class Inspector:
    """Looks into packets with the auth keys it has, and remembers the calls it sees."""

    def __init__(self, *keys: AuthKey | None) -> None:
        self._keys = {key.id_bytes: key for key in keys if key is not None}
        self._last = next(reversed(self._keys.values()), None)
        self.calls: dict[int, type[TLFunction[object]]] = {}
        """msg_id → the method called by that message."""

    def packet(self, data: bytes, *, sender: Side | None = None) -> Tree:
        """One payload without framing. Who sent it is found out unless `sender` tells."""
        return Tree(data=data, root=self.packet_at(data, 0, sender))

    def stream(self, data: bytes, *, framing: str, sender: Side) -> Tree:
        """All frames of one direction of a connection, from its beginning.

        Raises KeyError for a framing that is not in FRAMINGS.
        """
        return Tree(data=data, root=self.frames(data, framing, sender, opens=sender is Side.CLIENT))

    def frames(self, data: bytes, framing: str, sender: Side, *, opens: bool) -> Node:
        """The node of a stream's frames; `opens` tells whether it may begin with an announcement.

        Raises KeyError for a framing that is not in FRAMINGS.
        """
        made = FRAMINGS[framing](sender.peer)
        start = len(made.opening) if opens and data.startswith(made.opening) else 0
        frames = tuple(self._frames(data, start, made, sender))
        return frame_node(0, frames, len(data), f"{framing} stream")

    def _frames(self, data: bytes, start: int, framing: Framing, sender: Side) -> Iterator[Node]:
        if start:
            yield raw_node(data, 0, start, "opening", framing.name)
        while start < len(data):
            try:
                parsed = framing._parse(data, start)
            except RemoteProtocolError as error:
                yield raw_node(data, start, len(data), "frame", problem=str(error))
                return
            if parsed is None:
                yield raw_node(data, start, len(data), "frame", problem="the frame is cut short")
                return
            if parsed.payload is None:
                yield raw_node(data, start, parsed.end, "quick ack", note="no payload")
            else:
                yield self._one_frame(data, start, parsed.end, parsed.payload, framing, sender)
            start = parsed.end

    def _one_frame(
        self, data: bytes, start: int, end: int, payload: bytes, framing: Framing, sender: Side
    ) -> Node:
        body = start + _head_size(data, start, framing)
        if end - start == len(payload):  # a bare error number instead of a frame
            body = start
        parts = [raw_node(data, start, body, "header", framing.name)] if body > start else []
        parts.append(self.packet_at(payload, body, sender))
        stop = body + len(payload)
        if stop < end:
            label = "crc32" if isinstance(framing, Full) else "padding"
            parts.append(raw_node(data, stop, end, label))
        return frame_node(start, tuple(parts), end - start, "frame")

    def packet_at(self, data: bytes, offset: int, sender: Side | None) -> Node:
        """The node of a payload that begins at `offset` of something larger."""
        code = error_number(data)
        if code is not None:
            node = raw_node(data, 0, len(data), "transport error", "int")
            return moved(msgspec.structs.replace(node, kind=Kind.VALUE, value=code), offset)
        if data[:8] == bytes(8):
            return frame_node(offset, self._unencrypted(data, offset), len(data), "plain packet")
        parts = (
            moved(raw_node(data, 0, 8, "auth_key_id", "long"), offset),
            moved(raw_node(data, 8, OVERHEAD, "msg_key", "int128"), offset),
            moved(self._encrypted(data, sender), offset),
        )
        return frame_node(offset, parts, len(data), "encrypted packet")

    def _unencrypted(self, data: bytes, offset: int) -> tuple[Node, ...]:
        parts = [moved(part, offset) for part in _numbers(data, _PLAIN)]
        start = parts[-1].end - offset
        length = int.from_bytes(data[start - 4 : start], "little", signed=True)
        if not 0 <= length <= len(data) - start:
            problem = f"a length of {length}, {len(data) - start} bytes follow"
            parts.append(moved(raw_node(data, start, len(data), "body", problem=problem), offset))
            return tuple(parts)
        body = data[start : start + length]
        parts.append(inspect_within(body, offset=offset + start, label="body"))
        if start + length < len(data):
            left = raw_node(data, start + length, len(data), "rest", problem="bytes are left over")
            parts.append(moved(left, offset))
        return tuple(parts)

    def _encrypted(self, data: bytes, sender: Side | None) -> Node:
        sealed = raw_node(data, OVERHEAD, len(data), "encrypted_data")
        key = self._keys.get(data[:8], self._last)
        if key is None:
            return msgspec.structs.replace(sealed, note="the auth key opens this")
        reason = ""
        for side in (sender,) if sender else (Side.CLIENT, Side.SERVER):
            try:
                plaintext = unseal(key, data, side)
            except RemoteProtocolError as error:
                reason = str(error)
                continue
            inner = frame_node(0, self._plaintext(plaintext), len(plaintext), "plaintext")
            return msgspec.structs.replace(
                sealed, kind=Kind.PACKED, note=f"from the {side.name.lower()}", children=(inner,)
            )
        return raw_node(data, OVERHEAD, len(data), "encrypted_data", problem=reason)

    def _plaintext(self, data: bytes) -> tuple[Node, ...]:
        parts = _numbers(data, _ENVELOPE)
        start = parts[-1].end
        length = int.from_bytes(data[start - 4 : start], "little", signed=True)
        if len(parts) < len(_ENVELOPE) or not 0 <= length <= len(data) - start:
            problem = f"a length of {length}, {len(data) - start} bytes follow"
            return (*parts, raw_node(data, start, len(data), "body", problem=problem))
        body = inspect_within(data[start : start + length], self.calls, offset=start, label="body")
        msg_id = parts[2].value
        assert isinstance(msg_id, int)
        self._remember(body, msg_id)
        padding = len(data) - start - length
        wrong = "" if 12 <= padding <= 1024 else f"{padding} bytes of padding, 12 to 1024 are right"
        return (*parts, body, raw_node(data, start + length, len(data), "padding", problem=wrong))

    def _remember(self, body: Node, msg_id: int) -> None:
        """Note which method a message calls, or each message of a container."""
        if body.name == "msg_container" and body.children:
            for message in body.children[0].children:
                number = message.children[0].value if message.children else None
                if isinstance(number, int):
                    self._remember(message.children[-1], number)
            return
        method = _method(body)
        if method is not None:
            self.calls[msg_id] = method


def _method(body: Node) -> type[TLFunction[object]] | None:
    """The innermost method of a call, below invokeWithLayer and the like."""
    ids = [node.id for node in body.walk() if node.id is not None and node.note == "method"]
    found = CODEC.registry.find(ids[-1]) if ids else None
    return found if found is not None and issubclass(found, TLFunction) else None


def _head_size(data: bytes, start: int, framing: Framing) -> int:
    """Bytes between the beginning of a frame and its payload."""
    if isinstance(framing, Abridged):
        return 4 if data[start] & 0x7F == 0x7F else 1
    return 8 if isinstance(framing, Full) else 4


def _numbers(data: bytes, layout: tuple[tuple[str, int], ...]) -> list[Node]:
    """Nodes for the numbers of a header, as many as there are."""
    parts: list[Node] = []
    at = 0
    for label, size in layout:
        piece = data[at : at + size]
        if len(piece) < size:
            break
        value = int.from_bytes(piece, "little", signed=True)
        parts.append(
            Node(
                kind=Kind.VALUE,
                label=label,
                type=_TYPES[size],
                offset=at,
                data=piece,
                size=size,
                value=value,
                note=sent_at(value) if label == "msg_id" else "",
            )
        )
        at += size
    return parts


def raw_node(
    data: bytes,
    start: int,
    end: int,
    label: str,
    tl_type: str = "",
    *,
    note: str = "",
    problem: str = "",
) -> Node:
    """A node for bytes that hold nothing else; `problem` says why they could not be read."""
    piece = data[start:end]
    return Node(
        kind=Kind.RAW,
        label=label,
        type=tl_type,
        offset=start,
        data=piece,
        size=len(piece),
        value=piece if not problem else None,
        note=note,
        problem=Problem(reason=problem, offset=start) if problem else None,
    )


def frame_node(offset: int, children: tuple[Node, ...], size: int, label: str) -> Node:
    """A node for what is around others."""
    return Node(kind=Kind.FRAME, label=label, offset=offset, data=b"", size=size, children=children)
