"""A data centre that breaks one rule, and is honest and complete in everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from mtproto.hostile.exchange import EXCHANGE_MISCHIEF, HostileExchange
from mtproto.hostile.forger import Forger
from mtproto.hostile.traffic import STREAM_MISCHIEF, TRAFFIC_MISCHIEF
from mtproto.localdc import LocalDC
from mtproto.localdc.connection import Connection

if TYPE_CHECKING:
    from mtproto.hostile.mischief import Mischief
    from mtproto.localdc import Dispatcher
    from mtproto.localdc.sessions import ServerSession

__all__ = ["CATALOGUE", "HostileDC"]

CATALOGUE: Final[dict[str, Mischief]] = {
    one.name: one for one in (*EXCHANGE_MISCHIEF, *TRAFFIC_MISCHIEF, *STREAM_MISCHIEF)
}
"""Every mischief by its name."""


class HostileDC(LocalDC):
    """A `LocalDC` that plays one mischief.

    A mischief of the key exchange is played in every exchange; the others on one connection, with
    the first answer after `skip` honest ones. `options` are those of `LocalDC`.
    """

    def __init__(
        self, dispatcher: Dispatcher, mischief: Mischief, *, skip: int = 0, **options: Any
    ) -> None:
        super().__init__(dispatcher, **options)
        self.mischief = mischief
        self.played = 0
        """How often a rule was broken."""
        self.went_on = False
        """Whether a client went on with a key exchange that it had to give up."""
        self.accepted = 0
        """Connections so far."""
        self._skip = skip
        self._victim: HostileConnection | None = None

    def _connection(self) -> HostileConnection:
        self.accepted += 1
        return HostileConnection(self)

    def take_turn(self, connection: HostileConnection) -> bool:
        """Whether the answer that is about to leave on this connection is spoilt."""
        if self._skip:
            self._skip -= 1
            return False
        if self._victim is None:
            self._victim = connection
            return True
        return self.mischief.storm and self._victim is connection


class HostileConnection(Connection):
    """One connection of a `HostileDC`."""

    def __init__(self, dc: HostileDC) -> None:
        super().__init__(dc)
        self._hostile = dc
        tricks = dc.mischief.exchange
        self._spoilt: HostileExchange | None = None
        if tricks is not None:
            self._spoilt = HostileExchange(dc.rsa, dc.rng, tricks, taken=dc.has_key)
            self._handshake = self._spoilt

    def _exchange(self, payload: Any, now: float) -> None:
        before = 0 if self._spoilt is None else self._spoilt.played
        try:
            super()._exchange(payload, now)
        finally:
            if self._spoilt is not None:
                self._hostile.played += self._spoilt.played - before
                self._hostile.went_on = self._hostile.went_on or self._spoilt.went_on

    def _send(self, session: ServerSession, now: float) -> None:
        packets = session.session.data_to_send(now)
        mischief = self._hostile.mischief
        if packets and mischief.exchange is None:
            stored = self._hostile.find_key(session.auth_key_id, now)
            assert stored is not None, "a session has a key"
            forger = Forger.beside(stored.auth_key, packets, now=now, rng=self._hostile.rng)
            if forger is not None and self._hostile.take_turn(self):
                self._hostile.played += 1
                self._spoil(forger, packets)
                return
        for packet in packets:
            self._write(packet)

    def _spoil(self, forger: Forger, packets: list[bytes]) -> None:
        mischief = self._hostile.mischief
        if mischief.traffic is not None:
            for payload in mischief.traffic(forger):
                self._write(payload)
        if mischief.stream is not None:
            data = b"".join(self._framing.send(packet) for packet in packets)
            for piece in mischief.stream(self.transport or "", data):
                self._transport.write(piece)
            self._transport.close()
