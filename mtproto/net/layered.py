"""A stream inside a layer inside a stream: how disguises reach the client."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from mtproto.errors import ConnectionLost, MTProtoError
from mtproto.net.stream import pour

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.framing.layer import Layer
    from mtproto.net.stream import Connector, Stream

__all__ = ["through_layer"]

_READ_SIZE = 1 << 16


class _LayerEndedError(Exception):
    """The peer has said by means of the layer that no more will come."""


class _LayeredStream:
    def __init__(self, stream: Stream, layer: Layer) -> None:
        self._stream = stream
        self._layer = layer
        self._early = b""

    async def greet(self) -> None:
        """Exchange greetings. Raises ConnectionLost, RemoteProtocolError."""
        self._stream.write(self._layer.opening())
        while not self._layer.ready:
            self._early += await self._more(_READ_SIZE)

    async def read(self, most: int) -> bytes:
        data, self._early = self._early, b""
        while not data:
            if self._layer.ended:
                return b""
            try:
                data = await self._more(most)
            except EOFError:
                return b""
        self._early = data[most:]
        return data[:most]

    async def pour(self, into: Callable[[bytes], None]) -> None:
        def uncover(data: bytes) -> None:
            if carried := self._uncovered(data):
                into(carried)
            if self._layer.ended:
                raise _LayerEndedError

        early, self._early = self._early, b""
        if early:
            into(early)
        if not self._layer.ended:
            with suppress(_LayerEndedError):
                await pour(self._stream, uncover)

    async def _more(self, most: int) -> bytes:
        data = await self._stream.read(most)
        if not data:
            if not self._layer.ready:
                raise ConnectionLost(f"the server closed during the {self._layer.name} greeting")
            raise EOFError
        return self._uncovered(data)

    def _uncovered(self, data: bytes) -> bytes:
        carried = self._layer.receive(data)
        if reply := self._layer.reply():
            self._stream.write(reply)
        return carried

    def write(self, data: bytes) -> None:
        if self._layer.ended:
            raise ConnectionLost("connection closed")
        self._stream.write(self._layer.send(data))

    async def drain(self) -> None:
        await self._stream.drain()

    async def close(self) -> None:
        await self._stream.close()


def through_layer(connector: Connector, make: Callable[[str, int], Layer]) -> Connector:
    """Return a connector whose streams run inside the layer made for (host, port).

    It raises what `connector` does, and ConnectionLost or RemoteProtocolError for a greeting that
    fails.
    """

    async def connect(host: str, port: int) -> Stream:
        layer = make(host, port)
        stream = await connector(host, port)
        layered = _LayeredStream(stream, layer)
        try:
            await layered.greet()
        except BaseException as error:
            await stream.close()
            if isinstance(error, MTProtoError) or not isinstance(error, Exception):
                raise
            raise ConnectionLost(f"the {layer.name} greeting failed") from error
        return layered

    return connect
