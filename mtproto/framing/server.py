"""The server's end of a connection whose framing the client chooses by its first bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mtproto.crypto.kdf import Side
from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.framing.abridged import Abridged
from mtproto.framing.base import MAX_PAYLOAD, Framing, Payload
from mtproto.framing.full import Full
from mtproto.framing.intermediate import Intermediate, PaddedIntermediate
from mtproto.framing.obfuscated import HEADER_SIZE, Obfuscated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mtproto.framing.layer import Layer

__all__ = ["ServerFraming"]

_FOREIGN: Final = {
    b"HEAD": "HTTP",
    b"POST": "HTTP",
    b"GET ": "HTTP",
    b"OPTI": "HTTP",
    b"\x16\x03\x01\x02": "TLS",
}


class ServerFraming:
    """Detects the client's transport, then behaves as that framing does.

    `rng` pads padded frames. `secret` (16 bytes) is that of an MTProxy we play; obfuscated
    clients without it are then refused, unless `direct` lets them in too. `layers` makes a layer
    for the first four bytes of a disguised connection, whose inside is obfuscated2; HTTP and TLS
    without one are recognised and refused.
    """

    def __init__(
        self,
        rng: Callable[[int], bytes],
        *,
        secret: bytes | None = None,
        direct: bool = False,
        layers: Mapping[bytes, Callable[[], Layer]] | None = None,
        limit: int = MAX_PAYLOAD,
    ) -> None:
        self._direct = direct
        self._layers = layers or {}
        self._layer: Layer | None = None
        self._rng = rng
        self._secret = secret
        self._limit = limit
        self._first = bytearray()
        self._chosen: Framing | Obfuscated | None = None
        self._failure: RemoteProtocolError | None = None

    @property
    def name(self) -> str | None:
        """What was detected, e.g. "obfuscated2 + abridged"; None while too little came."""
        if self._chosen is None:
            return None
        if self._layer is None or self._layer.name == self._chosen.name:
            return self._chosen.name
        return f"{self._layer.name} + {self._chosen.name}"

    @property
    def ended(self) -> bool:
        """Whether the client has said, by means of its layer, that it leaves."""
        return self._layer is not None and self._layer.ended

    @property
    def polled(self) -> bool:
        """Whether the transport only sends what the client asks for (see `Layer.polled`)."""
        return self._layer is not None and self._layer.polled

    @property
    def may_send(self) -> bool:
        """Whether what is sent leaves at once."""
        return self._layer is None or self._layer.may_send

    def reply(self) -> bytes:
        """Stream bytes to send because of what was received, such as a layer's greeting."""
        return b"" if self._layer is None else self._layer.reply()

    def receive(self, data: bytes) -> list[Payload]:
        """As `Framing.receive`; raises `RemoteProtocolError` also for transports not served."""
        if self._failure is not None:
            raise self._failure
        try:
            if self._layer is not None:
                data = self._layer.receive(data)
            if self._chosen is not None:
                return self._chosen.receive(data)
            self._first += data
            self._choose()
        except RemoteProtocolError as error:
            self._failure = error
            raise
        if self._chosen is None:
            return []
        rest, self._first = bytes(self._first), bytearray()
        return self._chosen.receive(rest[self._consumed(rest) :])

    def send(self, payload: bytes) -> bytes:
        """As `Framing.send`; raises `LocalProtocolError` before the client's transport is known."""
        return self._wrap(self._known().send(payload))

    def quick_ack(self, token: int) -> bytes:
        """As `Framing.quick_ack`."""
        return self._wrap(self._known().quick_ack(token))

    def _wrap(self, data: bytes) -> bytes:
        return data if self._layer is None else self._layer.send(data)

    def _choose(self) -> None:
        """Look at the first bytes, and once more inside the layer that they may open."""
        first = bytes(self._first)
        make = self._layers.get(first[:4]) if self._layer is None else None
        if make is not None:
            self._layer = make()
            self._first = bytearray(self._layer.receive(first))
            first = bytes(self._first)
        if self._layer is None:
            self._chosen = self._detect(first)
        elif (inside := self._layer.inside()) is not None:
            self._chosen = inside
        elif len(first) >= HEADER_SIZE:
            self._chosen = self._obfuscated(first[:HEADER_SIZE])

    def _known(self) -> Framing | Obfuscated:
        if self._chosen is None:
            raise LocalProtocolError("the client has not chosen a transport yet")
        return self._chosen

    def _detect(self, first: bytes) -> Framing | Obfuscated | None:
        """The transport of these first bytes, or None while they could be several."""
        if first.startswith(Abridged.opening):
            return self._tagged(b"\xef" * 4)
        if len(first) < 4:
            return None
        if first[:4] in _FOREIGN:
            raise RemoteProtocolError("transport not served", _FOREIGN[first[:4]])
        plain = self._tagged(first[:4])
        if plain is not None:
            return plain
        if len(first) < 8:
            return None
        if first[4:8] == bytes(4):
            return Full(Side.SERVER, limit=self._limit)
        if len(first) < HEADER_SIZE:
            return None
        return self._obfuscated(first[:HEADER_SIZE])

    def _obfuscated(self, header: bytes) -> Obfuscated:
        try:
            return Obfuscated.accept(header, self._tagged, secret=self._secret)
        except RemoteProtocolError:
            if self._secret is None or not self._direct:
                raise
        return Obfuscated.accept(header, self._tagged)

    def _tagged(self, tag: bytes) -> Framing | None:
        if tag == Abridged.tag:
            return Abridged(Side.SERVER, limit=self._limit)
        if tag == Intermediate.tag:
            return Intermediate(Side.SERVER, limit=self._limit)
        if tag == PaddedIntermediate.tag:
            return PaddedIntermediate(self._rng, Side.SERVER, limit=self._limit)
        return None

    def _consumed(self, first: bytes) -> int:
        """How many of the first bytes only announced the transport."""
        if isinstance(self._chosen, Obfuscated):
            return HEADER_SIZE
        return 0 if self._chosen is None else len(self._chosen.opening)
