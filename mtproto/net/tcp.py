"""TCP by asyncio streams."""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import TYPE_CHECKING

from mtproto.errors import ConnectFailed, ConnectionLost

if TYPE_CHECKING:
    from mtproto.net.stream import Connector, Stream

__all__ = ["TcpStream", "connect_tcp", "connect_tls"]

_GOODBYE = 2.0
"""Seconds that closing waits for unsent bytes to leave."""


class TcpStream:
    """A `Stream` over an asyncio connection, which it takes without Nagle's delay."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        raw: socket.socket | None = writer.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    async def read(self, most: int) -> bytes:
        """Wait for bytes; b"" is the peer's end."""
        try:
            return await self._reader.read(most)
        except OSError as error:
            raise ConnectionLost(f"connection lost: {error}") from error

    def write(self, data: bytes) -> None:
        """Hand bytes to the transport; raises ConnectionLost when it is closed."""
        if self._writer.is_closing():
            raise ConnectionLost("connection closed")
        self._writer.write(data)

    async def drain(self) -> None:
        """Wait until most of what was written has left."""
        try:
            await self._writer.drain()
        except OSError as error:
            raise ConnectionLost(f"connection lost: {error}") from error

    async def close(self) -> None:
        """Close, waiting a little for unsent bytes; never raises."""
        self._writer.close()
        try:
            async with asyncio.timeout(_GOODBYE):
                await self._writer.wait_closed()
        except TimeoutError:
            self._writer.transport.abort()  # the peer does not take our last bytes
        except OSError:
            pass


async def connect_tcp(host: str, port: int) -> Stream:
    """Open a TCP connection. Raises ConnectFailed."""
    return await _connect(host, port, None)


def connect_tls(context: ssl.SSLContext | None = None) -> Connector:
    """Return a connector of real TLS (for wss); certificates are checked by the system's rules."""

    async def connect(host: str, port: int) -> Stream:
        return await _connect(host, port, context or ssl.create_default_context())

    return connect


async def _connect(host: str, port: int, context: ssl.SSLContext | None) -> Stream:
    try:
        reader, writer = await asyncio.open_connection(host, port, ssl=context)
    except (OSError, OverflowError) as error:  # OverflowError: a port no socket can have
        raise ConnectFailed(host, port) from error
    return TcpStream(reader, writer)
