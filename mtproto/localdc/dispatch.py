"""From a method to its handler, whatever layer the caller speaks.

Handlers are written once, against the newest definitions. They are found by TL name; the query
is lifted to the newest layer before, and the result brought down to the caller's layer after.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeGuard, TypeVar

import msgspec

import tl
from mtproto.errors import LocalProtocolError, RpcError
from mtproto.session import unsigned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtproto.localdc.server import LocalDC

__all__ = [
    "WRAPPERS",
    "Call",
    "Dispatcher",
    "Unwrapped",
    "unwrap",
]

_PLAIN: Final = (tl.TLObject, bool, int, list)
Q = TypeVar("Q", bound=tl.TLFunction[Any])
H = TypeVar("H", bound=Callable[..., Any])

_MOST_WRAPPERS = 8
WRAPPERS: Final = frozenset(
    {
        "initConnection",
        "invokeAfterMsg",
        "invokeAfterMsgs",
        "invokeWithLayer",
        "invokeWithoutUpdates",
    }
)
"""TL names of what `unwrap` takes off."""


class Call(msgspec.Struct, Generic[Q], frozen=True, kw_only=True):
    """One query, as a handler gets it.

    `query` has the newest classes, `sent` is what came (of the caller's `layer`). `auth_key_id`
    names the caller: it is the permanent key's id when a bound temporary key was used. `now` is
    the server's unix time. `init` is the initConnection record in force, if any.
    """

    query: Q
    sent: tl.TLObject
    layer: int
    auth_key_id: int
    session_id: int
    msg_id: int
    now: float
    dc: LocalDC
    init: tl.TLObject | None = None

    def __repr__(self) -> str:
        return f"<Call of {self.sent.tl_name}, layer {self.layer}>"


@dataclass(frozen=True)
class Unwrapped:
    """A query without its wrappers, and what they said."""

    query: tl.TLObject
    layer: int | None = None
    init: tl.TLObject | None = None
    without_updates: bool = False
    after: tuple[int, ...] = ()


def unwrap(query: tl.TLObject) -> Unwrapped:
    """Take invokeWithLayer, initConnection, invokeWithoutUpdates and invokeAfterMsg(s) off.

    They are told by name, because initConnection changed its id over the layers. Raises
    `RpcError` 400 when they are nested without end.
    """
    layer: int | None = None
    init: tl.TLObject | None = None
    without_updates = False
    after: list[int] = []
    for _ in range(_MOST_WRAPPERS):
        wrapper: Any = query
        match query.tl_name:
            case "invokeWithLayer":
                layer = wrapper.layer
            case "initConnection":
                init = query
            case "invokeWithoutUpdates":
                without_updates = True
            case "invokeAfterMsg":
                after.append(unsigned(wrapper.msg_id))
            case "invokeAfterMsgs":
                after += map(unsigned, wrapper.msg_ids)
            case _:
                return Unwrapped(query, layer, init, without_updates, tuple(after))
        query = wrapper.query
    raise RpcError(400, "INPUT_METHOD_INVALID")


Guard = Callable[[Call[Any]], Awaitable[None] | None]
Watcher = Callable[[Call[Any], Exception | None], None]


def _is_awaited(result: object) -> TypeGuard[Awaitable[Any]]:
    """Whether a handler's result is yet to come."""
    return not isinstance(result, _PLAIN) and inspect.isawaitable(result)


class Dispatcher:
    """A table of handlers; several data centres may share one.

    >>> dispatcher = Dispatcher()
    >>> @dispatcher.on(help.GetNearestDc)
    ... def nearest(call: Call[help.GetNearestDc]) -> api.NearestDc: ...
    """

    def __init__(self) -> None:
        self._handlers: dict[str, Callable[[Call[Any]], Any]] = {}
        self._guards: list[Guard] = []
        self._watchers: list[Watcher] = []
        self._on_key_destroyed: list[Callable[[int], None]] = []

    def on(self, *methods: type[tl.TLFunction[Any]]) -> Callable[[H], H]:
        """Decorate a handler, sync or async, of these methods (in every layer's form).

        It takes a `Call` and returns the method's result in the newest classes, or raises
        `RpcError`. Raises `LocalProtocolError` when a method has a handler already.
        """

        def register(handler: H) -> H:
            for method in methods:
                if method.tl_name in self._handlers:
                    raise LocalProtocolError(f"{method.tl_name} has two handlers")
                self._handlers[method.tl_name] = handler
            return handler

        return register

    def guard(self, check: Guard) -> Guard:
        """Add a check that runs before every handler; it refuses by raising `RpcError`."""
        self._guards.append(check)
        return check

    def watch(self, watcher: Watcher) -> Watcher:
        """Add a watcher that is told of each call that was handled, and its error or None."""
        self._watchers.append(watcher)
        return watcher

    def on_key_destroyed(self, listener: Callable[[int], None]) -> Callable[[int], None]:
        """Add a listener that is told the id of an authorization key that is gone."""
        self._on_key_destroyed.append(listener)
        return listener

    @property
    def methods(self) -> frozenset[str]:
        """TL names of the methods that have a handler."""
        return frozenset(self._handlers)

    def handles(self, tl_name: str) -> bool:
        """Whether there is a handler for the method."""
        return tl_name in self._handlers

    async def run(self, call: Call[Any]) -> object:
        """The handler's result. Raises `RpcError`, or whatever the handler lets through."""
        result = self.begin(call)
        return await result if _is_awaited(result) else result

    def begin(self, call: Call[Any]) -> Any:
        """The handler's result, or a coroutine of it when a guard or the handler has to wait.

        Either way, raises as `run` does.
        """
        checks = iter(self._guards)
        try:
            for check in checks:
                waiting = check(call)
                if waiting is not None:
                    return self._go_on(call, checks, waiting)
            result = self._handlers[call.query.tl_name](call)
        except Exception as error:
            self._tell(call, error)
            raise
        if _is_awaited(result):
            return self._finish(call, result)
        if self._watchers:
            self._tell(call, None)
        return result

    async def _go_on(
        self, call: Call[Any], checks: Iterator[Guard], waiting: Awaitable[None]
    ) -> object:
        """Await a guard, ask those that are left, then the handler."""
        try:
            await waiting
            for check in checks:
                more = check(call)
                if more is not None:
                    await more
            result = self._handlers[call.query.tl_name](call)
        except Exception as error:
            self._tell(call, error)
            raise
        return await self._finish(call, result)

    async def _finish(self, call: Call[Any], result: Any) -> object:
        """Await the handler's result, if that is yet to come."""
        error: Exception | None = None
        try:
            return await result if _is_awaited(result) else result
        except Exception as caught:
            error = caught
            raise
        finally:
            self._tell(call, error)

    def _tell(self, call: Call[Any], error: Exception | None) -> None:
        for watcher in self._watchers:
            watcher(call, error)

    def key_destroyed(self, auth_key_id: int) -> None:
        """Tell the listeners."""
        for listener in self._on_key_destroyed:
            listener(auth_key_id)
