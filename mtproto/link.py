"""One connection of a client: a stream, its framing, and the key exchange on it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NoReturn

import tl
from mtproto.errors import ConnectionLost, MTProtoError, TransportError
from mtproto.framing import transport_error
from mtproto.handshake import ClientHandshake, HandshakeResult
from mtproto.net.stream import pour
from mtproto.session.container import MarkedPacket
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mtproto.datacentre import DataCentre
    from mtproto.framing import Framing, Obfuscated, Payload
    from mtproto.net import Stream
    from mtproto.rim import Rim
    from mtproto.session import Session

__all__ = ["Link", "connect"]

_LONGEST_WAIT = 25_000
"""Milliseconds that the server may keep a poll waiting."""
_READ_SIZE = 1 << 18
_SHORTEST_MESSAGE = 16
_PROGRESS = 1 << 16
"""Bytes of an unfinished payload that count as a sign of life; single bytes do not."""


class Link:
    """Sends and receives payloads. Raises only errors of `mtproto`."""

    __slots__ = (
        "_framing",
        "_heard",
        "_polls",
        "_stream",
        "_undrained",
        "_unfinished",
        "is_busy",
        "quick_acks",
    )

    def __init__(self, stream: Stream, framing: Framing | Obfuscated) -> None:
        self._stream: Any = stream
        self._polls = hasattr(stream, "needs_poll")
        self._framing = framing
        self._heard = asyncio.get_running_loop().time()
        self._unfinished = 0  # bytes of a payload that counted then
        self._undrained = 0
        self.is_busy = False
        """Whether so much was sent that `drain` should be awaited before more is."""
        self.quick_acks: list[int] = []
        """Tokens that came and were not taken yet."""

    def send(self, payloads: Iterable[bytes]) -> None:
        """Frame payloads and hand them to the transport. Raises ConnectionLost."""
        send, confirms = self._framing.send, self._framing.has_quick_acks
        data = b"".join(
            [send(one, quick_ack=confirms and isinstance(one, MarkedPacket)) for one in payloads]
        )
        if data:
            self._stream.write(data)
            self._undrained += len(data)
            self.is_busy = self._undrained >= _PROGRESS

    def send_from(self, session: Session, now: float) -> None:
        """Send what a session has queued, and see to it that the server can speak.

        Over HTTP it has to be asked: a stream whose `needs_poll` is set gets an http_wait.
        Raises ConnectionLost.
        """
        self.send(session.data_to_send(now))
        if self.needs_poll:
            wait = mt.HttpWait(max_delay=0, wait_after=0, max_wait=_LONGEST_WAIT)
            session.send(tl.encode(wait), now=now, content_related=False)
            self.send(session.data_to_send(now))

    @property
    def needs_poll(self) -> bool:
        """Whether the server has to be asked (`send_from`) before it can speak."""
        return self._polls and self._stream.needs_poll

    async def drain(self) -> None:
        """Wait while the transport holds too much unsent data. Raises ConnectionLost."""
        self._undrained, self.is_busy = 0, False
        await self._stream.drain()

    async def receive(self, *, silence: float) -> list[Payload]:
        """Wait for bytes and return the payloads they complete, maybe none.

        Raises ConnectionLost at the end of the stream or after `silence` seconds without any
        payload (a long one must grow meanwhile), TransportError for an error number,
        RemoteProtocolError for broken frames.
        """
        try:
            async with asyncio.timeout_at(self._heard + silence):
                data = await self._stream.read(_READ_SIZE)
        except TimeoutError as error:
            raise self.silent(silence) from error
        if not data:
            self._ended()
        payloads = self._payloads(data)
        self.quick_acks.clear()  # nothing that is sent before `serve` asks for one
        return payloads

    async def serve(self, take: Callable[[list[Payload]], None]) -> NoReturn:
        """Give payloads to `take` in the turn of the loop in which they come, until the end.

        Raises as `receive` does but for silence, which `silent_since` tells; and what `take`
        raises.
        """

        def receive(data: bytes) -> None:
            payloads = self._payloads(data)
            if payloads or self.quick_acks:
                take(payloads)

        await pour(self._stream, receive)
        self._ended()

    @property
    def silent_since(self) -> float:
        """The loop's time of the last sign of life."""
        return self._heard

    def silent(self, seconds: float) -> ConnectionLost:
        """The error for a server that was silent for so long."""
        return ConnectionLost(f"the server was silent for {seconds:.0f} s")

    def _ended(self) -> NoReturn:
        self._framing.receive(b"")  # a broken frame before the end explains it better
        raise ConnectionLost("the server closed the connection")

    def _payloads(self, data: bytes) -> list[Payload]:
        received = self._framing.receive(data)
        self.quick_acks += self._framing.take_quick_acks()
        for payload in received:
            if len(payload) < _SHORTEST_MESSAGE and (code := transport_error(payload)):
                raise TransportError(code)
        payloads = [payload for payload in received if len(payload) >= _SHORTEST_MESSAGE]
        unfinished = self._framing.unfinished
        if payloads or unfinished >= self._unfinished + _PROGRESS:
            self._listen()
            self._unfinished = unfinished
        elif unfinished < self._unfinished:  # it is over, and was nothing worth hearing
            self._unfinished = unfinished
        return payloads

    async def exchange_keys(
        self,
        dc: DataCentre,
        *,
        clock: Callable[[], float],
        rng: Callable[[int], bytes],
        patience: float,
        expires_in: int | None = None,
    ) -> HandshakeResult:
        """Make an authorization key, a temporary one when `expires_in` (seconds) is given.

        Raises HandshakeError, TransportError, ConnectionLost.
        """
        handshake = ClientHandshake(dc.public_keys, dc.wire_id, rng, expires_in=expires_in)
        self.send([handshake.start(clock())])
        while True:
            for payload in await self.receive(silence=patience):
                # Factoring and modular powers take tens of milliseconds; once per key, so they
                # may hold the loop.
                self.send(handshake.receive(payload, clock()))
                self._listen()
                if handshake.result is not None:
                    return handshake.result

    def _listen(self) -> None:
        """Count the silence from now."""
        self._heard = asyncio.get_running_loop().time()

    async def close(self) -> None:
        """Close the connection; never raises."""
        await self._stream.close()


async def connect(dc: DataCentre, rim: Rim) -> Link:
    """Connect to a data centre. Raises ConnectFailed, ConnectionLost."""
    try:
        async with asyncio.timeout(rim.timeout):
            stream = await rim.connector(dc.host, dc.port)
    except TimeoutError as error:
        if isinstance(error, MTProtoError):
            raise
        raise ConnectionLost(f"no connection within {rim.timeout:g} s") from error
    return Link(stream, rim.framing())
