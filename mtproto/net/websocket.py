"""WebSocket as a layer: binary messages carry a byte stream, their boundaries mean nothing.

The protocol itself is wsproto's (extra `websocket`); it does no IO either, and draws its masks
itself. MTProto inside is always obfuscated (transports of the protocol, "WebSocket").
"""

from __future__ import annotations

from typing import Final

from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.framing.layer import Layer
from tl.extras import optional

with optional("wsproto", "websocket", by="WebSocket"):
    from wsproto import ConnectionType, WSConnection
    from wsproto.connection import ConnectionState
    from wsproto.events import (
        AcceptConnection,
        BytesMessage,
        CloseConnection,
        Event,
        Message,
        Ping,
        RejectConnection,
        RejectData,
        Request,
    )
    from wsproto.utilities import LocalProtocolError as _Misuse
    from wsproto.utilities import ProtocolError

__all__ = ["WebSocketClient", "WebSocketServer"]

_SUBPROTOCOL: Final = "binary"
_PATHS: Final = ("/apiws", "/apiws_test")
_MOST_GREETING: Final = 16_384


class _WebSocket(Layer):
    name = "websocket"

    def __init__(self, kind: ConnectionType) -> None:
        super().__init__()
        self._connection = WSConnection(kind)
        self._replies = b""
        self._greeting = 0

    def receive(self, data: bytes) -> bytes:
        """As `Layer.receive`."""
        if not data or self.ended:  # to wsproto, no data means the end
            return b""
        if not self.ready:
            self._greeting += len(data)
            if self._greeting > _MOST_GREETING:
                raise RemoteProtocolError("websocket greeting", "too long")
        carried = bytearray()
        try:
            self._connection.receive_data(data)
            for event in self._connection.events():
                carried += self._on(event)
        except ProtocolError as error:
            raise RemoteProtocolError("websocket", str(error)) from error
        return bytes(carried)

    def reply(self) -> bytes:
        """As `Layer.reply`."""
        replies, self._replies = self._replies, b""
        return replies

    def send(self, data: bytes) -> bytes:
        """As `Layer.send`."""
        if not self.ready:
            raise LocalProtocolError("the websocket is not established yet")
        try:
            return self._connection.send(BytesMessage(data))
        except _Misuse as error:
            raise LocalProtocolError("the websocket is closed") from error

    def _on(self, event: Event) -> bytes:
        match event:
            case BytesMessage(data=data):
                return bytes(data)
            case Message():
                raise RemoteProtocolError("websocket", "a text message")
            case Ping():
                self._replies += self._connection.send(event.response())
            case CloseConnection():
                if self._connection.state is ConnectionState.REMOTE_CLOSING:
                    self._replies += self._connection.send(event.response())
                self.ended = True
            case _:
                self._on_greeting(event)
        return b""

    def _on_greeting(self, event: Event) -> None:
        """Take an event of the opening handshake; pongs are passed over."""


class WebSocketClient(_WebSocket):
    """The client's end. `host` is for the Host header, `path` chooses the service."""

    def __init__(self, host: str, path: str = _PATHS[0]) -> None:
        super().__init__(ConnectionType.CLIENT)
        self._request = Request(host=host, target=path, subprotocols=[_SUBPROTOCOL])

    def opening(self) -> bytes:
        """The HTTP request."""
        return self._connection.send(self._request)

    def _on_greeting(self, event: Event) -> None:
        match event:
            case AcceptConnection(subprotocol=subprotocol):
                if subprotocol != _SUBPROTOCOL:
                    raise RemoteProtocolError("websocket greeting", "no subprotocol binary")
                self.ready = True
            case RejectConnection(status_code=status):
                raise RemoteProtocolError("websocket greeting", f"HTTP status {status}")
            case RejectData():
                pass


class WebSocketServer(_WebSocket):
    """The server's end: takes /apiws and /apiws_test with the subprotocol `binary`."""

    def __init__(self) -> None:
        super().__init__(ConnectionType.SERVER)

    def _on_greeting(self, event: Event) -> None:
        if not isinstance(event, Request):
            return
        target = event.target.partition("?")[0]
        if target not in _PATHS or _SUBPROTOCOL not in event.subprotocols:
            self._replies += self._connection.send(RejectConnection(status_code=404))
            self.ended = True
            return
        self._replies += self._connection.send(AcceptConnection(subprotocol=_SUBPROTOCOL))
        self.ready = True
