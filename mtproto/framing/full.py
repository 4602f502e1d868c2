"""Full framing: numbered and checksummed frames, without any opening bytes.

    frame:  [total: uint32 LE] [seq: uint32 LE] payload [crc: uint32 LE]

total counts all four parts (payload + 12), seq counts the frames of one direction from 0, crc is
CRC-32 of everything before it. There are no quick acks.
"""

from __future__ import annotations

from typing import ClassVar
from zlib import crc32

from mtproto.crypto.kdf import Side
from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.framing.base import MAX_PAYLOAD, Framing, Parsed, Payload

__all__ = ["Full"]

_OVERHEAD = 12
_NEGATIVE = 0x8000_0000


class Full(Framing):
    """Length, counter and checksum around each payload."""

    name: ClassVar[str] = "full"
    has_quick_acks: ClassVar[bool] = False

    def __init__(self, side: Side = Side.CLIENT, *, limit: int = MAX_PAYLOAD) -> None:
        super().__init__(side, limit=limit)
        self._sent = 0
        self._received = 0

    def _frame(self, payload: bytes, quick_ack: bool) -> bytes:
        if quick_ack:
            raise LocalProtocolError("full framing has no quick acks")
        total = len(payload) + _OVERHEAD
        frame = total.to_bytes(4, "little") + self._sent.to_bytes(4, "little") + payload
        self._sent = (self._sent + 1) & 0xFFFF_FFFF
        return frame + crc32(frame).to_bytes(4, "little")

    def _parse(self, buffer: bytes | bytearray, start: int) -> Parsed | None:
        body = start + 4
        if len(buffer) < body:
            return None
        total = int.from_bytes(buffer[start:body], "little")
        if total >= _NEGATIVE and self._side is Side.CLIENT:
            # Seen from servers: error numbers as bare words instead of frames.
            return Parsed(body, Payload.of(buffer[start:body], False))
        self._check_size(total - _OVERHEAD)
        end = start + total
        if len(buffer) < end:
            return None
        # The counter is judged after the checksum: damage is then reported as damage.
        if crc32(buffer[start : end - 4]) != int.from_bytes(buffer[end - 4 : end], "little"):
            raise RemoteProtocolError("full checksum")
        seq = int.from_bytes(buffer[body : body + 4], "little")
        if seq != self._received:
            raise RemoteProtocolError("full counter", f"{seq} instead of {self._received}")
        self._received = (self._received + 1) & 0xFFFF_FFFF
        return Parsed(end, Payload.of(buffer[start + 8 : end - 4], False))
