"""What all framings share: buffering, limits, roles and transport error numbers.

A framing turns payloads into stream bytes and back; it knows neither keys nor TL. Payloads that
came before a broken frame are still delivered: the error is raised by the next call, so any way
of cutting the stream gives the same result.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar, Final, NamedTuple

from mtproto.crypto.kdf import Side
from mtproto.errors import LocalProtocolError, RemoteProtocolError

__all__ = ["MAX_PAYLOAD", "Framing", "Parsed", "Payload", "transport_error"]

MAX_PAYLOAD: Final = 4 * 1024 * 1024 + 1024
"""Largest payload accepted or sent, in bytes (what official clients accept from servers)."""

_LEAST_PAYLOAD = 4
_LEAST_MESSAGE = 16


class Payload(bytes):
    """One received payload; `quick_ack` tells whether its sender asked for a quick ack."""

    quick_ack: bool = False

    @classmethod
    def of(cls, data: bytes | bytearray, quick_ack: bool) -> Payload:
        """The payload with its mark."""
        payload = cls(data)
        if quick_ack:
            payload.quick_ack = True
        return payload


def transport_error(payload: bytes) -> int | None:
    """The error number in a payload too short for a message, None for a real payload.

    Numbers are int32, negative when they mean something (-404, -429, -444, -403).
    """
    if len(payload) >= _LEAST_MESSAGE:
        return None
    return int.from_bytes(payload[:4], "little", signed=True)


class Parsed(NamedTuple):
    """What one frame was: where it ends in the buffer, and its content if any."""

    end: int
    payload: Payload | None = None
    quick_ack: int | None = None


class Framing(ABC):
    """One direction pair of a TCP-like connection; one object lives as long as the connection.

    `side` is our side. A client's first `send` begins with the bytes that announce the framing;
    a server's framing is made after those were read (see `ServerFraming`).
    """

    name: ClassVar[str]
    opening: ClassVar[bytes] = b""
    """What a client sends once before its first frame."""
    tag: ClassVar[bytes | None] = None
    """Four bytes that name this framing inside obfuscated2; None when it cannot be there."""
    has_quick_acks: ClassVar[bool] = True
    """Whether `send` can ask for quick acks."""

    def __init__(self, side: Side = Side.CLIENT, *, limit: int = MAX_PAYLOAD) -> None:
        self._side = side
        self._limit = limit
        self._buffer = bytearray()
        self._failure: RemoteProtocolError | None = None
        self._announced = side is Side.SERVER
        self._quick_acks: list[int] = []

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._side.name.lower()} buffered={len(self._buffer)}>"

    def send(self, payload: bytes, *, quick_ack: bool = False) -> bytes:
        """The stream bytes of one payload; `quick_ack` asks the server for a quick ack.

        Raises `LocalProtocolError` when the payload is empty, too long or no multiple of 4, or
        when this framing or side cannot ask for quick acks.
        """
        if not _LEAST_PAYLOAD <= len(payload) <= self._limit or len(payload) % 4:
            raise LocalProtocolError(f"cannot send a payload of {len(payload)} bytes")
        if quick_ack and self._side is Side.SERVER:
            raise LocalProtocolError("only clients ask for quick acks")
        frame = self._frame(payload, quick_ack)
        if self._announced:
            return frame
        self._announced = True
        return self.opening + frame

    def receive(self, data: bytes) -> list[Payload]:
        """Take bytes from the stream, return the payloads that are now complete.

        Raises `RemoteProtocolError` for frames that are oversized or malformed; after that the
        connection is useless, and every further call raises the same error.
        """
        if self._failure is not None:
            raise self._failure
        buffer: bytes | bytearray = data  # whole frames need no copy
        if self._buffer:
            self._buffer += data
            buffer = self._buffer
        payloads: list[Payload] = []
        start = 0
        try:
            while start < len(buffer) and (parsed := self._parse(buffer, start)) is not None:
                start = parsed.end
                if parsed.payload is not None:
                    payloads.append(parsed.payload)
                if parsed.quick_ack is not None:
                    self._quick_acks.append(parsed.quick_ack)
        except RemoteProtocolError as error:
            self._failure = error
            self._buffer.clear()
            if not payloads:
                raise
        else:
            if buffer is self._buffer:
                del self._buffer[:start]
            elif start < len(data):
                self._buffer += data[start:]
        return payloads

    @property
    def unfinished(self) -> int:
        """Bytes kept of a frame that is not complete yet."""
        return len(self._buffer)

    def take_quick_acks(self) -> list[int]:
        """Tokens of quick acks received since the last call (client side), oldest first."""
        tokens, self._quick_acks = self._quick_acks, []
        return tokens

    def skip_opening(self) -> None:
        """Send no opening bytes: an outer layer announces this framing by its `tag`."""
        self._announced = True

    def quick_ack(self, token: int) -> bytes:
        """The stream bytes by which a server acknowledges the packet of that token.

        Raises `LocalProtocolError` in framings that have no quick acks.
        """
        raise LocalProtocolError(f"{self.name} framing has no quick acks")

    @abstractmethod
    def _frame(self, payload: bytes, quick_ack: bool) -> bytes:
        """Header, payload and trailer of a payload whose size was checked."""

    @abstractmethod
    def _parse(self, buffer: bytes | bytearray, start: int) -> Parsed | None:
        """The frame at `start`, or None while it is incomplete; raises on malformed frames."""

    def _check_size(self, size: int, slack: int = 0) -> None:
        """Refuse a payload size from the wire before anything is buffered for it."""
        if not _LEAST_PAYLOAD <= size <= self._limit + slack:
            raise RemoteProtocolError(f"{self.name} length", f"{size} bytes")
        if size % 4 and not slack:
            raise RemoteProtocolError(f"{self.name} length", f"{size} bytes, no multiple of 4")
