"""Which function answers which method: tables filled by decorators, bound to a world by `build`.

A handler is a plain function of a `Caller` and the query (newest classes); it returns the newest
result classes, or lets the world raise `RpcError`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from invites.localdc.handlers.peers import Peers
from invites.localdc.handlers.view import View
from invites.localdc.handlers.view_updates import updates_for
from invites.localdc.state import refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from invites.localdc.events import Event
    from invites.localdc.values import Account
    from invites.localdc.world import World
    from mtproto.localdc import Call
    from tl import TLFunction, api

__all__ = ["Caller", "Entry", "Table"]

Q = TypeVar("Q", bound="TLFunction[Any]")


class Caller:
    """One call: who asks (`me`; raises 401 when nobody is signed in), and the means to answer."""

    def __init__(self, world: World, call: Call[Any]) -> None:
        self.world = world
        self.call = call
        self.key = call.auth_key_id
        self.told: list[tuple[int, Event]] = []
        self.answered = False
        self._account = world.logins.user_of(self.key)

    @property
    def signed_in(self) -> bool:
        return self._account is not None

    @property
    def me(self) -> Account:
        """The account of the auth key. 401 AUTH_KEY_UNREGISTERED."""
        if self._account is None:
            refuse("AUTH_KEY_UNREGISTERED", 401)
        return self.world.accounts.get(self._account.id)

    @property
    def peers(self) -> Peers:
        """Reads the peers of the query as the caller may."""
        return Peers(self.world, self.me)

    def view(self) -> View:
        """A fresh collection of what the caller is shown."""
        return View(self.world, self.me.id)

    def updates(self) -> api.Updates:
        """What the call told its caller, as the result of the call (and not pushed to it)."""
        self.told += self.world.drain()
        self.answered = True
        me = self.me.id
        return self.report([event for user, event in self.told if user == me])

    def report(self, events: Iterable[Event]) -> api.Updates:
        """These events as the result of the call."""
        return updates_for(self.world, self.me.id, events)


@dataclass(frozen=True, slots=True)
class Entry:
    """A method's handler and who may call it."""

    method: type[TLFunction[Any]]
    handler: Callable[[Caller, Any], Any]
    login: bool
    bots: bool


class Table:
    """Handlers of one module."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def on(
        self, *methods: type[Q], bots: bool = True, login: bool = True
    ) -> Callable[[Callable[[Caller, Q], Any]], Callable[[Caller, Q], Any]]:
        """Register the decorated function; `bots=False` answers bots BOT_METHOD_INVALID."""

        def register(handler: Callable[[Caller, Q], Any]) -> Callable[[Caller, Q], Any]:
            self.entries += [Entry(method, handler, login, bots) for method in methods]
            return handler

        return register
