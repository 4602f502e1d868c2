"""TCP by asyncio streams."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

from mtproto.errors import ConnectFailed, ConnectionLost

if TYPE_CHECKING:
    from mtproto.net.stream import Stream

__all__ = ["connect_tcp"]

_GOODBYE = 2.0
"""Seconds that closing waits for unsent bytes to leave."""


class _TcpStream:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, most: int) -> bytes:
        try:
            return await self._reader.read(most)
        except OSError as error:
            raise ConnectionLost(f"connection lost: {error}") from error

    def write(self, data: bytes) -> None:
        if self._writer.is_closing():
            raise ConnectionLost("connection closed")
        self._writer.write(data)

    async def drain(self) -> None:
        try:
            await self._writer.drain()
        except OSError as error:
            raise ConnectionLost(f"connection lost: {error}") from error

    async def close(self) -> None:
        self._writer.close()
        try:
            async with asyncio.timeout(_GOODBYE):
                await self._writer.wait_closed()
        except TimeoutError:
            self._writer.transport.abort()  # the peer does not take our last bytes
        except OSError:
            pass


async def connect_tcp(host: str, port: int) -> Stream:
    """Open a TCP connection without Nagle's delay. Raises ConnectFailed."""
    try:
        reader, writer = await asyncio.open_connection(host, port)
    except (OSError, OverflowError) as error:  # OverflowError: a port no socket can have
        raise ConnectFailed(host, port) from error
    raw: socket.socket | None = writer.get_extra_info("socket")
    if raw is not None:
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return _TcpStream(reader, writer)
