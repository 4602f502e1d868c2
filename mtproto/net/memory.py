"""Two streams joined in memory: a real client and a real server without sockets (for tests)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mtproto.errors import ConnectionLost

if TYPE_CHECKING:
    from mtproto.net.stream import Stream

__all__ = ["memory_pair"]


class _Pipe:
    """Bytes on their way in one direction."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.closed = False
        self.changed = asyncio.Event()

    def put(self, data: bytes) -> None:
        self.data += data
        self.changed.set()

    def end(self) -> None:
        self.closed = True
        self.changed.set()


class _MemoryStream:
    def __init__(self, incoming: _Pipe, outgoing: _Pipe) -> None:
        self._incoming = incoming
        self._outgoing = outgoing

    async def read(self, most: int) -> bytes:
        pipe = self._incoming
        while not pipe.data:
            if pipe.closed:
                return b""
            pipe.changed.clear()
            await pipe.changed.wait()
        taken = bytes(pipe.data[:most])
        del pipe.data[:most]
        return taken

    def write(self, data: bytes) -> None:
        if self._outgoing.closed:
            raise ConnectionLost("connection closed")
        self._outgoing.put(data)

    async def drain(self) -> None:
        await asyncio.sleep(0)

    async def close(self) -> None:
        self._incoming.end()
        self._outgoing.end()


def memory_pair() -> tuple[Stream, Stream]:
    """Return two connected streams: what one writes the other reads."""
    one, other = _Pipe(), _Pipe()
    return _MemoryStream(one, other), _MemoryStream(other, one)
