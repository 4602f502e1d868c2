"""The API of the world: handlers of every method it answers, as one dispatcher."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from invites.localdc.handlers import (
    auth,
    channels,
    contacts,
    folders,
    groups,
    guards,
    help,  # noqa: A004  # named as the field names it
    invites,
    log,
    messages,
    payments,
    posts,
    privacy,
    updates,
    users,
)
from invites.localdc.handlers.table import Caller, Entry
from invites.localdc.handlers.view_updates import deliver
from invites.localdc.state import refuse
from mtproto.localdc import Dispatcher

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from invites.localdc.world import World
    from mtproto.localdc import Call

__all__ = ["build"]

_TABLES = (
    *(auth, channels, contacts, folders, groups, guards, help, invites, log, messages),
    *(payments, posts, privacy, updates, users),
)


def build(world: World, commit: Callable[[], None] | None = None) -> Dispatcher:
    """A dispatcher that answers calls from `world` and pushes what they make it tell.

    `commit` is called after each call, before anybody hears of it.
    """
    dispatcher = Dispatcher()
    for module in _TABLES:
        for entry in module.TABLE.entries:
            dispatcher.on(entry.method)(_bound(world, entry, commit or _nothing))
    return dispatcher


def _nothing() -> None:
    """A world in memory has nothing to write."""


def _bound(world: World, entry: Entry, commit: Callable[[], None]) -> Callable[[Call[Any]], Any]:
    """The handler with its guard before and the delivery of events after it."""

    def answer(call: Call[Any]) -> Any:
        world.subscriptions.settle()
        commit()
        _deliver(world, call, world.drain(), answered=False)
        caller = Caller(world, call)
        if entry.login and not caller.signed_in:
            waiting = world.logins.awaits_password(caller.key)
            refuse("SESSION_PASSWORD_NEEDED" if waiting else "AUTH_KEY_UNREGISTERED", 401)
        if not entry.bots and caller.signed_in and caller.me.is_bot:
            refuse("BOT_METHOD_INVALID")
        try:
            result = entry.handler(caller, call.query)
        finally:
            # Also after an error: a filed join request is an error to its maker, news to others.
            settle(caller)
        return waited_for(caller, result) if inspect.isawaitable(result) else result

    async def waited_for(caller: Caller, result: Awaitable[Any]) -> Any:
        try:
            return await result
        finally:
            settle(caller)

    def settle(caller: Caller) -> None:
        commit()
        told = caller.told + world.drain()
        caller.told = []
        _deliver(world, caller.call, told, answered=caller.answered)

    return answer


def _deliver(world: World, call: Call[Any], told: list[Any], *, answered: bool) -> None:
    """Push what was told; the caller's own session had its share if the call was answered so."""
    if told:
        session = (call.auth_key_id, call.session_id) if answered else None
        deliver(world, told, call.dc, session)
