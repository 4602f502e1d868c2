"""TCP as an asyncio protocol: bytes go from the socket to whoever wants them, with no task between.

Two manners of reading: `read` waits for some bytes, `pour` has all of them called out to a
function. What comes while nobody reads is buffered, up to a bound that stops the peer.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import TYPE_CHECKING, Any, Final, cast

from mtproto.errors import ConnectFailed, ConnectionLost
from mtproto.net.shared import SharingProtocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.net.stream import Connector

__all__ = ["TcpStream", "connect_tcp", "connect_tls", "tcp_stream"]

_GOODBYE: Final = 2.0
"""Seconds that closing waits for unsent bytes to leave."""
_MOST_UNREAD: Final = 1 << 18
"""Bytes that may wait for a reader; then the peer has to."""


class TcpStream(SharingProtocol):
    """A `Stream` over an asyncio transport, without Nagle's delay; made by the connectors."""

    __slots__ = ("_drained", "_end", "_ended", "_error", "_into", "_lost", "_transport", "_unread")

    def __init__(self) -> None:
        self._transport: asyncio.Transport
        self._unread: bytearray | None = None
        self._into: Callable[[bytes], None] | None = None
        self._end: asyncio.Future[None] | None = None  # of what waits: a `read` or the `pour`
        self._drained: asyncio.Future[None] | None = None
        self._ended = False
        self._lost: asyncio.Future[None] | bool = False  # a future once `close` waits for it
        self._error: Exception | None = None

    # -- what asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the transport."""
        self._transport = cast("asyncio.Transport", transport)  # other loops have their own
        raw: socket.socket | None = self._transport.get_extra_info("socket")
        if raw is not None and raw.family in (socket.AF_INET, socket.AF_INET6):
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data: bytes) -> None:
        """Pass bytes on, or keep them."""
        if self._into is not None:
            try:
                self._into(data)
            except Exception as error:
                self._into = None
                self._wake(error)
            return
        if self._unread is None:
            self._unread = bytearray()
        self._unread += data
        if len(self._unread) > _MOST_UNREAD:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        """Note the peer's end; our direction stays open until we close, but for TLS."""
        self._ended = True
        self._wake()
        return self._transport.get_extra_info("sslcontext") is None

    def connection_lost(self, error: Exception | None) -> None:
        """Note that nothing will come or leave any more."""
        self._ended = True
        self._error = error
        closing, self._lost = self._lost, True
        if isinstance(closing, asyncio.Future) and not closing.done():
            closing.set_result(None)
        self._wake()
        self.resume_writing()

    def pause_writing(self) -> None:
        """Make `drain` wait."""
        if self._drained is None:
            self._drained = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """Let `drain` go on."""
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)
        self._drained = None

    def _wake(self, error: Exception | None = None) -> None:
        waiting = self._end
        if waiting is None or waiting.done():
            return
        if error is not None:
            waiting.set_exception(error)
        elif self._into is None or self._ended:
            waiting.set_result(None)

    # -- what its owner calls

    async def read(self, most: int) -> bytes:
        """Wait for bytes; b"" is the peer's end."""
        while not self._unread:
            if self._ended:
                self._check()
                return b""
            await self._wait()
        taken = bytes(self._unread[:most])
        del self._unread[:most]
        self._transport.resume_reading()
        return taken

    async def pour(self, into: Callable[[bytes], None]) -> None:
        """See `mtproto.net.stream.pour`."""
        if self._unread:
            unread, self._unread = bytes(self._unread), None
            self._transport.resume_reading()
            into(unread)
        self._into = into
        try:
            if not self._ended:
                await self._wait()
        finally:
            self._into = None
        self._check()

    async def _wait(self) -> None:
        self._end = asyncio.get_running_loop().create_future()
        try:
            await self._end
        finally:
            self._end = None

    def _check(self) -> None:
        if self._error is not None:
            raise ConnectionLost(f"connection lost: {self._error}") from self._error

    def write(self, data: bytes) -> None:
        """Hand bytes to the transport; raises ConnectionLost when it is closed."""
        if self._transport.is_closing():
            raise ConnectionLost("connection closed")
        self._transport.write(data)

    async def drain(self) -> None:
        """Wait until most of what was written has left."""
        while self._drained is not None:
            await asyncio.shield(self._drained)
        self._check()
        if self._lost is True:
            raise ConnectionLost("connection closed")

    async def close(self) -> None:
        """Close, waiting a little for unsent bytes; never raises."""
        self._transport.close()
        if self._lost is True:
            return
        if self._lost is False:
            self._lost = asyncio.get_running_loop().create_future()
        lost = self._lost
        try:
            await asyncio.wait([lost], timeout=_GOODBYE)
        finally:
            if not lost.done():  # the peer does not take our last bytes, or we are cancelled
                self._transport.abort()


async def tcp_stream(**where: Any) -> TcpStream:
    """Return the stream of `loop.create_connection(**where)`, and raise what that does."""
    _, stream = await asyncio.get_running_loop().create_connection(TcpStream, **where)
    return stream


async def connect_tcp(host: str, port: int) -> TcpStream:
    """Open a TCP connection. Raises ConnectFailed."""
    return await _connect(host, port, None)


def connect_tls(context: ssl.SSLContext | None = None) -> Connector:
    """Return a connector of real TLS (for wss); certificates are checked by the system's rules."""

    async def connect(host: str, port: int) -> TcpStream:
        return await _connect(host, port, context or ssl.create_default_context())

    return connect


async def _connect(host: str, port: int, context: ssl.SSLContext | None) -> TcpStream:
    try:
        return await tcp_stream(host=host, port=port, ssl=context)
    except (OSError, OverflowError) as error:  # OverflowError: a port no socket can have
        raise ConnectFailed(host, port) from error
