"""What the client needs of a connection: four methods, so that anything can carry a session.

Implementations raise nothing but `mtproto.ConnectFailed` and `mtproto.ConnectionLost`: foreign
exceptions are mapped where they arise, with their cause kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, Protocol, TypeAlias

__all__ = ["Connector", "Stream", "pour"]

_READ_SIZE: Final = 1 << 18


class Stream(Protocol):
    """A connected, ordered, reliable stream of bytes in both directions.

    A stream that can do so may also have `async def pour(into)`, with the meaning of this
    module's function: it then hands bytes over in the turn of the loop in which they come.
    """

    async def read(self, most: int) -> bytes:
        """Wait for bytes and return between 1 and `most` of them; b"" is the peer's end."""
        ...

    def write(self, data: bytes) -> None:
        """Hand bytes to the transport at once; raises ConnectionLost when it is closed."""
        ...

    async def drain(self) -> None:
        """Wait until the transport has taken most of what was written (back-pressure)."""
        ...

    async def close(self) -> None:
        """Close both directions; never raises, and may be called twice."""
        ...


Connector: TypeAlias = Callable[[str, int], Awaitable[Stream]]
"""Opens a stream to (host, port); raises ConnectFailed."""


async def pour(stream: Stream, into: Callable[[bytes], None]) -> None:
    """Hand all bytes to `into` as they come, until the peer's end.

    Raises ConnectionLost, and whatever `into` raises, which ends it.
    """
    direct: Callable[[Callable[[bytes], None]], Awaitable[None]] | None
    direct = getattr(stream, "pour", None)
    if direct is not None:
        await direct(into)
        return
    while data := await stream.read(_READ_SIZE):
        into(data)
