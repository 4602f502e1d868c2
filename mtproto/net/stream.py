"""What the client needs of a connection: four methods, so that anything can carry a session.

Implementations raise nothing but `mtproto.ConnectFailed` and `mtproto.ConnectionLost`: foreign
exceptions are mapped where they arise, with their cause kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias

__all__ = ["Connector", "Stream"]


class Stream(Protocol):
    """A connected, ordered, reliable stream of bytes in both directions."""

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
