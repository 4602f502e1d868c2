"""Abridged framing, the one with the least overhead.

client, once:   ef
frame:          [words] payload                   words = length / 4 below 127
                [7f] [words: 3 bytes LE] payload  otherwise
quick ack:      a set top bit of the first byte asks for it; the answer is the token's four
                bytes in big-endian order, so that its first byte has the top bit set too
"""

from __future__ import annotations

from typing import ClassVar

from mtproto.crypto.kdf import Side
from mtproto.framing.base import Framing, Parsed, Payload

__all__ = ["Abridged"]

_LONG = 0x7F
_TOP_BIT = 0x80


class Abridged(Framing):
    """One or four bytes before each payload; payloads are counted in words of 4 bytes."""

    name: ClassVar[str] = "abridged"
    opening: ClassVar[bytes] = b"\xef"
    tag: ClassVar[bytes | None] = b"\xef\xef\xef\xef"

    def quick_ack(self, token: int) -> bytes:
        """The token (32 bits, top bit set) in big-endian order."""
        return token.to_bytes(4, "big")

    def _frame(self, payload: bytes, quick_ack: bool) -> bytes:
        words = len(payload) // 4
        asked = _TOP_BIT if quick_ack else 0
        if words < _LONG:
            return bytes([words | asked]) + payload
        return bytes([_LONG | asked]) + words.to_bytes(3, "little") + payload

    def _parse(self, buffer: bytes | bytearray, start: int) -> Parsed | None:
        if start >= len(buffer):
            return None
        first = buffer[start]
        if first & _TOP_BIT and self._side is Side.CLIENT:
            if len(buffer) < start + 4:
                return None
            token = int.from_bytes(buffer[start : start + 4], "big")
            return Parsed(start + 4, quick_ack=token)
        words = first & _LONG
        body = start + 1
        if words == _LONG:
            body = start + 4
            if len(buffer) < body:
                return None
            words = int.from_bytes(buffer[start + 1 : body], "little")
        self._check_size(4 * words)
        end = body + 4 * words
        if len(buffer) < end:
            return None
        return Parsed(end, Payload.of(buffer[body:end], bool(first & _TOP_BIT)))
