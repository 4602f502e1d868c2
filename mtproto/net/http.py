"""The HTTP transport: each payload is the body of a POST, and answers are the bodies of responses.

The server can only speak when it is asked, so a client keeps one request open (long poll) and
makes others beside it. HTTP itself is h11's (extra `http`), which does no IO either. Between this
module and the framings, payloads travel in intermediate frames.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any, Final

from mtproto.crypto.kdf import Side
from mtproto.errors import ConnectionLost, MTProtoError, RemoteProtocolError
from mtproto.framing import MAX_PAYLOAD, Intermediate, Layer
from tl.extras import optional

with optional("h11", "http", by="HTTP"):
    import h11

if TYPE_CHECKING:
    from mtproto.net.stream import Connector, Stream

__all__ = ["HttpFraming", "HttpServer", "http_connector"]

_READ_SIZE: Final = 1 << 16
_HEADERS: Final = 16_384
_MOST_CONNECTIONS: Final = 4
_OK: Final = 200


class HttpFraming(Intermediate):
    """The seam between payloads and this module's streams."""

    name = "HTTP"
    opening = b""
    tag = None
    has_quick_acks = False


class HttpServer(Layer):
    """The server's end of one connection: one request at a time, any number in a row.

    Payloads that find no request open wait for the next one.
    """

    name = "HTTP"
    polled = True

    def __init__(self) -> None:
        super().__init__()
        self.ready = True
        self._connection = h11.Connection(h11.SERVER, max_incomplete_event_size=_HEADERS)
        self._body = bytearray()
        self._queued: deque[bytes] = deque()

    def receive(self, data: bytes) -> bytes:
        """As `Layer.receive`."""
        carried = b""
        try:
            if data:
                self._connection.receive_data(data)
            while True:
                event = self._connection.next_event()
                if event in (h11.NEED_DATA, h11.PAUSED):
                    return carried
                carried += self._on(event)
        except (h11.RemoteProtocolError, RuntimeError) as error:
            raise RemoteProtocolError("HTTP", str(error)) from error

    def reply(self) -> bytes:
        """As `Layer.reply`."""
        if self.may_send and self._queued:
            return self._respond(self._queued.popleft())
        return b""

    def send(self, data: bytes) -> bytes:
        """As `Layer.send`, for one frame; empty when it has to wait for a request."""
        if not self.may_send:
            self._queued.append(data)
            return b""
        return self._respond(data)

    @property
    def may_send(self) -> bool:
        """Whether a request waits for its response."""
        return self._connection.our_state is h11.SEND_RESPONSE

    def inside(self) -> HttpFraming:
        """As `Layer.inside`."""
        return HttpFraming(Side.SERVER)

    def _on(self, event: Any) -> bytes:
        match event:
            case h11.Request(method=method, target=target):
                if method != b"POST" or not target.startswith(b"/api"):
                    raise RemoteProtocolError("HTTP", "only POST /api is served")
                self._body.clear()
            case h11.Data(data=data):
                self._body += data
                if len(self._body) > MAX_PAYLOAD:
                    raise RemoteProtocolError("HTTP", "a body that is too long")
            case h11.EndOfMessage():
                return len(self._body).to_bytes(4, "little") + bytes(self._body)
            case h11.ConnectionClosed():
                self.ended = True
        return b""

    def _respond(self, frame: bytes) -> bytes:
        body = frame[4:]
        status = _OK
        if len(body) == 4:  # an error number: the status says it, the body does not matter
            status = -int.from_bytes(body, "little", signed=True)
            status = status if 400 <= status < 600 else 500
        headers = [("Content-Length", str(len(body))), ("Content-Type", "application/octet-stream")]
        connection = self._connection
        data = _joined(
            connection.send(h11.Response(status_code=status, headers=headers)),
            connection.send(h11.Data(data=body)),
            connection.send(h11.EndOfMessage()),
        )
        if connection.our_state is h11.DONE and connection.their_state is h11.DONE:
            connection.start_next_cycle()
        else:
            self.ended = True
        return data


class _Line:
    """One connection of a client."""

    def __init__(self) -> None:
        self.stream: Stream | None = None
        self.http = h11.Connection(h11.CLIENT)
        self.used = False


class _HttpStream:
    """Frames in, frames out; POST requests in between, on up to four connections."""

    def __init__(self, connector: Connector, host: str, port: int, path: str) -> None:
        self._connector = connector
        self._address = (host, port)
        self._path = path
        self._frames = HttpFraming(Side.SERVER)
        self._idle = [_Line()]
        self._lines = 1
        self._waiting: deque[bytes] = deque()
        self._tasks: set[asyncio.Task[None]] = set()
        self._received = bytearray()
        self._changed = asyncio.Event()
        self._failure: MTProtoError | None = None

    @property
    def needs_poll(self) -> bool:
        """Whether nothing is asked, so that the server could not speak."""
        return not self._tasks and self._failure is None

    async def read(self, most: int) -> bytes:
        while not self._received:
            if self._failure is not None:
                raise self._failure
            self._changed.clear()
            await self._changed.wait()
        taken = bytes(self._received[:most])
        del self._received[:most]
        return taken

    def write(self, data: bytes) -> None:
        if self._failure is not None:
            raise ConnectionLost("connection closed")
        self._waiting += self._frames.receive(data)
        self._go_on()

    async def drain(self) -> None:
        if len(self._waiting) > _MOST_CONNECTIONS and self._tasks:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def close(self) -> None:
        self._fail(ConnectionLost("connection closed"))
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for line in self._idle:
            if line.stream is not None:
                await line.stream.close()

    def _go_on(self) -> None:
        while self._waiting and self._failure is None:
            if not self._idle and self._lines < _MOST_CONNECTIONS:
                self._lines += 1
                self._idle.append(_Line())
            if not self._idle:
                return
            line = self._idle.pop()
            request = self._ask(line, self._waiting.popleft())
            task = asyncio.create_task(request, name="mtproto http")
            self._tasks.add(task)
            task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._changed.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            lost = ConnectionLost(f"the HTTP exchange failed: {error}")
            self._fail(error if isinstance(error, MTProtoError) else lost)
        self._go_on()

    def _fail(self, error: MTProtoError) -> None:
        self._failure = self._failure or error
        self._changed.set()

    async def _ask(self, line: _Line, payload: bytes) -> None:
        try:
            try:
                answer = await self._exchange(line, payload)
            except ConnectionLost:
                if not line.used:
                    raise
                # Servers close connections that were idle for long. The same packet again does no
                # harm: its msg_id tells the server if it had come.
                await self._reset(line)
                answer = await self._exchange(line, payload)
            line.used = True
        except BaseException:
            await self._reset(line)
            raise
        self._received += len(answer).to_bytes(4, "little") + answer
        self._idle.append(line)

    async def _reset(self, line: _Line) -> None:
        stream, line.stream = line.stream, None
        line.http, line.used = h11.Connection(h11.CLIENT), False
        if stream is not None:
            await stream.close()

    async def _exchange(self, line: _Line, payload: bytes) -> bytes:
        if line.stream is None:
            line.stream = await self._connector(*self._address)
        host, port = self._address
        headers = [("Host", f"{host}:{port}"), ("Content-Length", str(len(payload)))]
        request = h11.Request(method="POST", target=self._path, headers=headers)
        line.stream.write(
            _joined(
                line.http.send(request),
                line.http.send(h11.Data(data=payload)),
                line.http.send(h11.EndOfMessage()),
            )
        )
        status, body = _OK, bytearray()
        while True:
            try:
                event: Any = line.http.next_event()
            except h11.RemoteProtocolError as error:
                raise RemoteProtocolError("HTTP", str(error)) from error
            match event:
                case h11.Response(status_code=status):
                    pass
                case h11.Data(data=data):
                    body += data
                    if len(body) > MAX_PAYLOAD:
                        raise RemoteProtocolError("HTTP", "a body that is too long")
                case h11.EndOfMessage():
                    break
                case h11.ConnectionClosed():
                    raise ConnectionLost("the server closed the connection")
                case _ if event is h11.NEED_DATA:
                    data = await line.stream.read(_READ_SIZE)
                    if not data:
                        raise ConnectionLost("the server closed the connection")
                    line.http.receive_data(data)
        await self._end_cycle(line)
        return bytes(body) if status == _OK else (-status).to_bytes(4, "little", signed=True)

    async def _end_cycle(self, line: _Line) -> None:
        if line.http.our_state is h11.DONE and line.http.their_state is h11.DONE:
            line.http.start_next_cycle()
        else:
            await self._reset(line)


def http_connector(connector: Connector, path: str = "/api") -> Connector:
    """Return a connector whose streams carry `HttpFraming` frames by POST requests to `path`.

    Connections are opened when they are needed; failures come out of the stream's `read`.
    """

    async def connect(host: str, port: int) -> Stream:
        return _HttpStream(connector, host, port, path)

    return connect


def _joined(*pieces: bytes | None) -> bytes:
    return b"".join(piece for piece in pieces if piece)
