"""The updates engine at work: one task that asks what the engine wants asked, when it wants it.

It begins with the first reader. Until then pushed updates only wait, so that a client that reads
none makes no calls of its own.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

import tl
from mtproto.errors import MTProtoError
from mtproto.updates.engine import UpdateEngine
from mtproto.updates.reading import is_updates

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from mtproto.updates.feed import UpdateFeed
    from mtproto.updates.values import Ask, UpdatesState

__all__ = ["UpdateFollower", "updates_of_result"]

_MOST_EARLY: Final = 10_000
_MOST_ASKS: Final = 10
"""Differences asked for at a time; a bot may be in very many channels."""


class UpdateFollower:
    """Feeds readers with each update once. `call` makes a query and returns its result."""

    def __init__(self, call: Callable[[Any], Awaitable[Any]], feed: UpdateFeed) -> None:
        self._call = call
        self._feed = feed
        self._engine: UpdateEngine | None = None
        self._early: list[tl.TLObject] = []
        self._missed = False
        self._changed: asyncio.Event | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self, state: UpdatesState | None) -> None:
        """Begin to follow from a stored state (None: from now on). Later calls do nothing."""
        if self._engine is not None:
            return
        self._engine = UpdateEngine(state)
        if self._missed:
            self._engine.lost()
        self._changed = asyncio.Event()
        early, self._early = self._early, []
        for record in early:
            self.receive(record)
        self._task = asyncio.create_task(self._follow(), name="mtproto updates")

    def restart(self) -> None:
        """Forget the counters: another account is, or none any more, behind the key."""
        if self._engine is not None:
            self._engine = UpdateEngine()
            self._feed.forget()
            self._wake()

    async def close(self) -> None:
        """Stop asking. Raises what the task died of, if it did."""
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        await asyncio.wait([task])
        if not task.cancelled() and (error := task.exception()) is not None:
            raise error

    def receive(self, record: tl.TLObject) -> None:
        """Take a record that was pushed."""
        if self._engine is None:
            if len(self._early) >= _MOST_EARLY:
                self._early.clear()
                self._missed = True
            self._early.append(record)
            return
        self._engine.receive(record, asyncio.get_running_loop().time())
        self._wake()

    def receive_result(self, query: Any, result: Any) -> None:
        """Take the result of a call: what it says about counters happened like a pushed update."""
        if self._engine is None:
            return
        now = asyncio.get_running_loop().time()
        updates = updates_of_result(result)
        if updates is not None:
            self._engine.receive(updates, now)
        elif getattr(result, "pts_count", None) is not None:
            channel = getattr(query, "channel", None)
            self._engine.moved(
                getattr(channel, "channel_id", None), result.pts, result.pts_count, now
            )
        else:
            return
        self._wake()

    def lost(self) -> None:
        """Note that pushed updates may have been missed."""
        if self._engine is None:
            self._missed = True
        else:
            self._engine.lost()
            self._wake()

    def signed_in(self) -> None:
        """Note that there is an account to follow now."""
        if self._engine is not None:
            self._engine.signed_in()
            self._wake()

    def _wake(self) -> None:
        self._deliver()
        if self._changed is not None:
            self._changed.set()

    def _deliver(self) -> None:
        assert self._engine is not None
        for batch in self._engine.take():
            self._feed.put(batch.record, batch.state)

    async def _follow(self) -> None:
        try:
            await self._run()
        except Exception:
            self._feed.end()  # nobody shall wait for what will not come; `close` raises it
            raise

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        slots = asyncio.Semaphore(_MOST_ASKS)
        changed = self._changed
        assert changed is not None
        async with asyncio.TaskGroup() as group:
            while True:
                engine = self._engine
                assert engine is not None
                changed.clear()
                engine.tick(loop.time())
                for ask in engine.asks(loop.time()):
                    group.create_task(self._ask(engine, ask, slots), name="mtproto difference")
                self._deliver()
                deadline = engine.deadline()
                try:
                    async with asyncio.timeout_at(deadline):
                        await changed.wait()
                except TimeoutError:
                    pass

    async def _ask(self, engine: UpdateEngine, ask: Ask, slots: asyncio.Semaphore) -> None:
        loop = asyncio.get_running_loop()
        try:
            async with slots:
                result = await self._call(ask.query)
        except (MTProtoError, tl.TLError) as error:
            engine.failed(ask, error, loop.time())
        else:
            engine.answered(ask, result, loop.time())
        self._wake()


def updates_of_result(result: Any) -> tl.TLObject | None:
    """The Updates that a method's result is or holds, None when it has none."""
    candidates: tuple[Any, Any] = (result, getattr(result, "updates", None))
    for one in candidates:
        if is_updates(one):
            found: tl.TLObject = one
            return found
    return None
