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
    from collections.abc import Callable

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
    clients without it are then refused. HTTP and TLS are recognised and refused.
    """

    def __init__(
        self,
        rng: Callable[[int], bytes],
        *,
        secret: bytes | None = None,
        limit: int = MAX_PAYLOAD,
    ) -> None:
        self._rng = rng
        self._secret = secret
        self._limit = limit
        self._first = bytearray()
        self._chosen: Framing | Obfuscated | None = None
        self._failure: RemoteProtocolError | None = None

    @property
    def name(self) -> str | None:
        """What was detected, e.g. "obfuscated2 + abridged"; None while too little came."""
        return None if self._chosen is None else self._chosen.name

    def receive(self, data: bytes) -> list[Payload]:
        """As `Framing.receive`; raises `RemoteProtocolError` also for transports not served."""
        if self._chosen is not None:
            return self._chosen.receive(data)
        if self._failure is not None:
            raise self._failure
        self._first += data
        try:
            self._chosen = self._detect(bytes(self._first))
        except RemoteProtocolError as error:
            self._failure = error
            raise
        if self._chosen is None:
            return []
        rest, self._first = bytes(self._first), bytearray()
        return self._chosen.receive(rest[self._consumed(rest) :])

    def send(self, payload: bytes) -> bytes:
        """As `Framing.send`; raises `LocalProtocolError` before the client's transport is known."""
        return self._known().send(payload)

    def quick_ack(self, token: int) -> bytes:
        """As `Framing.quick_ack`."""
        return self._known().quick_ack(token)

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
        return Obfuscated.accept(first[:HEADER_SIZE], self._tagged, secret=self._secret)

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
