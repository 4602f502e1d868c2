"""The parts of a packet that are cut by hand: plaintext header, containers, gzip, rpc_result, acks.

These wrap bytes whose meaning the session must not need to know, so they are split by their
lengths alone: an unknown constructor inside one message cannot hurt its neighbours.

    plaintext: salt:8 | session_id:8 | msg_id:8 | seq_no:4 | length:4 | body | padding 12..1024
    container: id:4 | count:4 | { msg_id:8 | seq_no:4 | length:4 | body } * count
"""

from __future__ import annotations

import zlib
from struct import Struct, pack, unpack_from
from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from mtproto.errors import RemoteProtocolError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CONTAINER_ID",
    "GZIP_ID",
    "INNER_HEADER",
    "MSGS_ACK_ID",
    "RPC_ERROR_ID",
    "RPC_RESULT_ID",
    "MarkedPacket",
    "Message",
    "Plaintext",
    "constructor_id",
    "gunzip",
    "gzip_smaller",
    "pack_acks",
    "pack_container",
    "pack_packet",
    "pack_plaintext",
    "pack_rpc_result",
    "unpack_acks",
    "unpack_container",
    "unpack_plaintext",
    "unpack_rpc_result",
]

CONTAINER_ID: Final = 0x73F1F8DC
GZIP_ID: Final = 0x3072CFA1
MSGS_ACK_ID: Final = 0x62D6B459
RPC_RESULT_ID: Final = 0xF35C6D01
RPC_ERROR_ID: Final = 0x2144CA19
_VECTOR_ID: Final = 0x1CB5C415

_PLAINTEXT = Struct("<qqQii")
_INNER = Struct("<QiI")
INNER_HEADER: Final = _INNER.size
"""Bytes before each body in a container."""
_HEAD = Struct("<II")
_ID = Struct("<I")
_ACKS = Struct("<IIi")
_RESULT = Struct("<IQ")
_MIN_PADDING, _MAX_PADDING = 12, 1024
_GZIP_LEVEL: Final = 1  # four times as fast as the usual one, and a tenth longer
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
_ANY_WINDOW: Final = 32 + zlib.MAX_WBITS  # gzip or zlib, told by the header


class Message(msgspec.Struct, frozen=True, gc=False):
    """One message: its ids and its body (boxed TL bytes)."""

    msg_id: int
    seq_no: int
    body: bytes

    def __repr__(self) -> str:
        return f"Message(msg_id={self.msg_id}, seq_no={self.seq_no}, <{len(self.body)} bytes>)"


class _AnyMessage(Protocol):
    @property
    def msg_id(self) -> int: ...
    @property
    def seq_no(self) -> int: ...
    @property
    def body(self) -> bytes: ...


class MarkedPacket(bytes):
    """A sealed packet whose receipt the server shall confirm at once, by a quick ack."""

    __slots__ = ()


class Plaintext(msgspec.Struct, frozen=True, gc=False):
    """What a packet held: salt and session_id (signed 64-bit), and the message."""

    salt: int
    session_id: int
    message: Message

    def __repr__(self) -> str:
        return f"Plaintext(session_id={self.session_id}, message={self.message!r})"


def constructor_id(body: bytes) -> int:
    """Return the constructor id a body starts with (0 when it is too short to have one)."""
    if len(body) < 4:
        return 0
    kind: int = _ID.unpack_from(body)[0]
    return kind


def pack_plaintext(plaintext: Plaintext, padding: bytes) -> bytes:
    """Return the bytes to encrypt; `padding_size` tells how long `padding` must be."""
    return pack_packet(plaintext.salt, plaintext.session_id, plaintext.message, padding)


def pack_packet(salt: int, session_id: int, message: _AnyMessage, padding: bytes) -> bytes:
    """Return the bytes to encrypt, as `pack_plaintext` does, without a Plaintext."""
    body = message.body
    head = _PLAINTEXT.pack(salt, session_id, message.msg_id, message.seq_no, len(body))
    return head + body + padding


def padding_size(body_size: int) -> int:
    """Return the least legal padding: at least 12 bytes, up to a multiple of 16."""
    return _MIN_PADDING + -(_PLAINTEXT.size + body_size + _MIN_PADDING) % 16


def unpack_plaintext(data: bytes) -> Plaintext:
    """Split an *authenticated* plaintext, checking its lengths.

    Raises RemoteProtocolError when the body's length lies or the padding is not 12..1024 bytes.
    """
    if len(data) < _PLAINTEXT.size:
        raise RemoteProtocolError("plaintext header", f"only {len(data)} bytes")
    salt, session_id, msg_id, seq_no, length = _PLAINTEXT.unpack_from(data)
    if length < 0 or length % 4 or length > len(data) - _PLAINTEXT.size:
        raise RemoteProtocolError("message length", f"{length} of {len(data)} bytes")
    end = _PLAINTEXT.size + length
    if not _MIN_PADDING <= len(data) - end <= _MAX_PADDING:
        raise RemoteProtocolError("padding length", f"{len(data) - end} bytes")
    if seq_no < 0:
        raise RemoteProtocolError("seq_no", "negative")
    return Plaintext(salt, session_id, Message(msg_id, seq_no, bytes(data[_PLAINTEXT.size : end])))


def pack_container(messages: Sequence[_AnyMessage]) -> bytes:
    """Return the body of a msg_container holding these messages in this order."""
    parts = [_HEAD.pack(CONTAINER_ID, len(messages))]
    pack = _INNER.pack
    for message in messages:
        body = message.body
        parts += (pack(message.msg_id, message.seq_no, len(body)), body)
    return b"".join(parts)


def unpack_container(body: bytes, *, most: int) -> list[Message]:
    """Split the body of a msg_container into its messages, without looking into them.

    Raises RemoteProtocolError when lengths do not fit or there are more than `most` messages.
    """
    if len(body) < _HEAD.size:
        raise RemoteProtocolError("container", "no count")
    count = _HEAD.unpack_from(body)[1]
    if count > most or count * _INNER.size > len(body) - _HEAD.size:
        raise RemoteProtocolError("container", f"{count} messages in {len(body)} bytes")
    messages: list[Message] = []
    add, unpack = messages.append, _INNER.unpack_from
    at, end = _HEAD.size, len(body)
    for _ in range(count):
        start = at + INNER_HEADER
        if start > end:
            raise RemoteProtocolError("container", "message header cut off")
        msg_id, seq_no, length = unpack(body, at)
        at = start + length
        if length & 3 or at > end or seq_no < 0:
            raise RemoteProtocolError("container", "message length or seq_no")
        add(Message(msg_id, seq_no, body[start:at]))
    if at != end:
        raise RemoteProtocolError("container", f"{end - at} bytes left over")
    return messages


def pack_rpc_result(req_msg_id: int, result: bytes) -> bytes:
    """Return the body of the rpc_result that answers `req_msg_id`."""
    return _RESULT.pack(RPC_RESULT_ID, req_msg_id) + result


def unpack_rpc_result(body: bytes) -> tuple[int, bytes]:
    """Split an rpc_result into the msg_id it answers and the unparsed result.

    Raises RemoteProtocolError when it is cut off or answers message 0.
    """
    if len(body) < 16:
        raise RemoteProtocolError("rpc_result", "cut off")
    req_msg_id = int.from_bytes(body[4:12], "little")
    if req_msg_id == 0:
        raise RemoteProtocolError("rpc_result", "answers message 0")
    return req_msg_id, body[12:]


def pack_acks(msg_ids: Sequence[int]) -> bytes:
    """Return the body of a msgs_ack."""
    return pack(f"<IIi{len(msg_ids)}Q", MSGS_ACK_ID, _VECTOR_ID, len(msg_ids), *msg_ids)


def unpack_acks(body: bytes, *, most: int) -> tuple[int, ...]:
    """Return the msg_ids of a msgs_ack.

    Raises RemoteProtocolError when it is malformed or longer than `most` ids.
    """
    if len(body) < _ACKS.size:
        raise RemoteProtocolError("msgs_ack", "cut off")
    _, vector_id, count = _ACKS.unpack_from(body)
    if vector_id != _VECTOR_ID or not 0 <= count <= most or len(body) != _ACKS.size + 8 * count:
        raise RemoteProtocolError("msgs_ack", f"{count} ids in {len(body)} bytes")
    return unpack_from(f"<{count}Q", body, _ACKS.size)


def gzip_smaller(body: bytes) -> bytes:
    """Return the body as gzip_packed if that is shorter, else the body itself."""
    packer = zlib.compressobj(_GZIP_LEVEL, wbits=_GZIP_WINDOW)
    packed = packer.compress(body) + packer.flush()
    if len(packed) + 12 >= len(body) or len(packed) >= 1 << 24:
        return body
    return GZIP_ID.to_bytes(4, "little") + _tl_bytes(packed)


def gunzip(body: bytes, *, most: int) -> bytes:
    """Return what a gzip_packed body holds; any other body is returned as it is.

    Raises RemoteProtocolError when it is damaged, expands beyond `most` bytes, or is nested.
    """
    if constructor_id(body) != GZIP_ID:
        return body
    unpacker = zlib.decompressobj(wbits=_ANY_WINDOW)
    try:
        inflated = unpacker.decompress(_tl_bytes_at_4(body), most)
    except zlib.error as error:
        raise RemoteProtocolError("gzip_packed", "damaged") from error
    if unpacker.unconsumed_tail or not unpacker.eof:
        # Either the limit stopped it, or the stream has no end: both are refused alike.
        rule = "expands too far" if len(inflated) >= most else "cut off"
        raise RemoteProtocolError("gzip_packed", rule)
    if constructor_id(inflated) in (GZIP_ID, CONTAINER_ID):
        raise RemoteProtocolError("gzip_packed", "holds another wrapper")
    return inflated


def _tl_bytes(data: bytes) -> bytes:
    size = len(data)
    head = bytes([size]) if size < 254 else b"\xfe" + size.to_bytes(3, "little")
    return head + data + bytes(-(len(head) + size) % 4)


def _tl_bytes_at_4(body: bytes) -> bytes:
    size, start = (body[4], 5) if len(body) > 4 else (0, 5)
    if size == 254:
        size, start = int.from_bytes(body[5:8], "little"), 8
    end = start + size
    if body[4:5] == b"\xff" or len(body) != end + -end % 4:
        raise RemoteProtocolError("gzip_packed", "string length")
    return body[start:end]
