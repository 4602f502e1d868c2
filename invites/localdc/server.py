"""The data centre with the invite world in it: what `invites serve`, the demo and tests start."""

from __future__ import annotations

import logging
import secrets
import time
from typing import TYPE_CHECKING

import msgspec

from invites.localdc.edge import straighten
from invites.localdc.handlers import build
from invites.localdc.handlers.view_updates import deliver
from invites.localdc.world import World
from mtproto.localdc import LocalDC
from mtproto.session.events import MessageReceived

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from invites.localdc.datafile import DataFile
    from invites.localdc.values import Limits
    from mtproto.crypto.rsa import RsaPrivateKey
    from mtproto.localdc import KeyStore
    from mtproto.localdc.sessions import ServerSession
    from mtproto.session.events import Event

__all__ = ["InviteDC"]

_log = logging.getLogger(__name__)


class InviteDC(LocalDC):
    """A `LocalDC` whose API is answered by `world`; an async context manager.

    `world` may be looked at and changed directly while it runs (call `publish` after a change, so
    that connected users hear of it). Arguments are those of `LocalDC`; `bot_tokens` (`ID:SECRET`)
    make bots known, `limits` replaces the numbers of the real service. Raises `ValueError` for a
    malformed or repeated token.

    With `data` everything is kept in that file, which the caller opens and closes: what was
    answered outlives the process. It brings its own RSA key and is the store of keys. `world`
    may be given when its clock or randomness shall differ from the protocol's.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        dc_id: int = 2,
        rsa: RsaPrivateKey | None = None,
        clock: Callable[[], float] = time.time,
        rng: Callable[[int], bytes] = secrets.token_bytes,
        keys: KeyStore | None = None,
        bot_tokens: Sequence[str] = (),
        limits: Limits | None = None,
        data: DataFile | None = None,
        world: World | None = None,
    ) -> None:
        self.world = world or World(clock, rng, limits=limits)
        self._data = data
        if data is not None:
            data.restore(self.world)
            rsa, keys = rsa or data.rsa(), data
        for token in bot_tokens:
            if token not in self.world.state.by_token:
                self.world.accounts.add_bot(token)
        self._commit()
        dispatcher = build(self.world, self._commit)
        dispatcher.on_key_destroyed(self._unbind)
        super().__init__(
            dispatcher,
            host=host,
            port=port,
            dc_id=dc_id,
            rsa=rsa,
            clock=clock,
            rng=rng,
            keys=keys,
            bot_tokens=list(self.world.state.by_token),
        )

    def _commit(self) -> None:
        if self._data is not None:
            self._data.commit(self.world.state.journal)

    def _unbind(self, auth_key_id: int) -> None:
        self.world.logins.unbind(auth_key_id)
        self._commit()

    def publish(self) -> None:
        """Push what direct changes of the world have to tell its users."""
        self._commit()
        deliver(self.world, self.world.drain(), self, None)

    def on_tick(self) -> None:
        """Let subscriptions end although nobody calls."""
        try:
            self.world.subscriptions.settle()
            if self.world.state.outbox:
                self.publish()
        except Exception as error:  # the clock of the protocol ticks on
            _log.exception("what is due could not be settled")
            self.crashes.append(error)

    def handle_event(self, session: ServerSession, event: Event) -> None:
        """As the data centre does, after putting right what clients commonly get wrong."""
        if isinstance(event, MessageReceived):
            event = msgspec.structs.replace(event, body=straighten(event.body))
        super().handle_event(session, event)
