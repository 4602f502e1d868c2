"""Intermediate framing and its padded form, which hides the sizes of messages.

client, once:   ee ee ee ee | dd dd dd dd
frame:          [length: uint32 LE] payload
padded frame:   [length: uint32 LE] payload, 0..15 random bytes; length counts both
quick ack:      the top bit of the length asks for it. Answer: the token (LE) in place of a
                length; padded: a frame of ff ff ff ff, token, 0..8 random bytes
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from mtproto.crypto.kdf import Side
from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.framing.base import MAX_PAYLOAD, Framing, Parsed, Payload

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Intermediate", "PaddedIntermediate"]

_TOP_BIT = 0x8000_0000
_NO_KEY = bytes(8)
_QUICK_ACK = b"\xff\xff\xff\xff"
_MOST_PADDING = 15
_LEAST_MESSAGE = 20  # an unencrypted envelope without a body; encrypted ones are longer


class Intermediate(Framing):
    """Four bytes of length before each payload."""

    name: ClassVar[str] = "intermediate"
    opening: ClassVar[bytes] = b"\xee\xee\xee\xee"
    tag: ClassVar[bytes | None] = b"\xee\xee\xee\xee"

    def quick_ack(self, token: int) -> bytes:
        """The token (32 bits, top bit set) in little-endian order."""
        return token.to_bytes(4, "little")

    def _frame(self, payload: bytes, quick_ack: bool) -> bytes:
        header = len(payload) | (_TOP_BIT if quick_ack else 0)
        return header.to_bytes(4, "little") + payload

    def _parse(self, buffer: bytes | bytearray, start: int) -> Parsed | None:
        body = start + 4
        if len(buffer) < body:
            return None
        header = int.from_bytes(buffer[start:body], "little")
        if header & _TOP_BIT and self._side is Side.CLIENT:
            return Parsed(body, quick_ack=header)
        size = header & ~_TOP_BIT
        self._check_size(size)
        end = body + size
        if len(buffer) < end:
            return None
        return Parsed(end, Payload.of(buffer[body:end], bool(header & _TOP_BIT)))


class PaddedIntermediate(Framing):
    """Intermediate framing with 0..15 random bytes after each payload, drawn from `rng`.

    The receiver finds the end of a payload by what it is: encrypted ones have 24 + 16 n bytes,
    unencrypted ones say their length, anything below 16 bytes is an error number.
    """

    name: ClassVar[str] = "padded intermediate"
    opening: ClassVar[bytes] = b"\xdd\xdd\xdd\xdd"
    tag: ClassVar[bytes | None] = b"\xdd\xdd\xdd\xdd"

    def __init__(
        self,
        rng: Callable[[int], bytes],
        side: Side = Side.CLIENT,
        *,
        limit: int = MAX_PAYLOAD,
    ) -> None:
        super().__init__(side, limit=limit)
        self._rng = rng

    def quick_ack(self, token: int) -> bytes:
        """A short frame that begins with ff ff ff ff, then the token in little-endian order."""
        padding = self._rng(self._rng(1)[0] % 9)
        body = _QUICK_ACK + token.to_bytes(4, "little") + padding
        return len(body).to_bytes(4, "little") + body

    def _frame(self, payload: bytes, quick_ack: bool) -> bytes:
        # An error number must stay below 16 bytes, else it would pass for a message.
        most = _MOST_PADDING if len(payload) >= 16 else _MOST_PADDING - len(payload)
        if most < 0 or (len(payload) >= 16 and _message_size(payload) != len(payload)):
            raise LocalProtocolError(f"a payload of {len(payload)} bytes cannot be padded")
        padding = self._rng(self._rng(1)[0] % (most + 1))
        header = (len(payload) + len(padding)) | (_TOP_BIT if quick_ack else 0)
        return header.to_bytes(4, "little") + payload + padding

    def _parse(self, buffer: bytes | bytearray, start: int) -> Parsed | None:
        body = start + 4
        if len(buffer) < body:
            return None
        header = int.from_bytes(buffer[start:body], "little")
        size = header & ~_TOP_BIT
        self._check_size(size, slack=_MOST_PADDING)
        end = body + size
        if len(buffer) < end:
            return None
        content = bytes(buffer[body:end])
        if self._side is Side.CLIENT and content.startswith(_QUICK_ACK) and 8 <= size <= 16:
            return Parsed(end, quick_ack=int.from_bytes(content[4:8], "little"))
        if size < 16:
            code = content[:4]
            # Zero is no error but a keep-alive.
            return Parsed(end, Payload.of(code, False) if any(code) else None)
        true_size = _message_size(content)
        if true_size < _LEAST_MESSAGE or not 0 <= size - true_size <= _MOST_PADDING:
            raise RemoteProtocolError(f"{self.name} length", f"{true_size} in {size} bytes")
        return Parsed(end, Payload.of(content[:true_size], bool(header & _TOP_BIT)))


def _message_size(content: bytes) -> int:
    """Bytes of the message at the start of a padded frame of at least 16 bytes."""
    if content.startswith(_NO_KEY):
        return 20 + int.from_bytes(content[16:20], "little")
    return 24 + ((len(content) - 24) & ~15)
