"""Pushed updates on their way from the connection to the readers."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING
from weakref import WeakSet

from tl import api

if TYPE_CHECKING:
    import tl

__all__ = ["UpdateFeed", "UpdateStream"]

_MOST_WAITING = 10_000


class UpdateStream:
    """An asynchronous iterator over updates."""

    def __init__(self) -> None:
        self._waiting: deque[tl.TLObject] = deque()
        self._changed = asyncio.Event()
        self._ended = False

    def put(self, update: tl.TLObject) -> None:
        """Hand an update to the reader; one that is far behind gets updatesTooLong instead."""
        if len(self._waiting) >= _MOST_WAITING:
            self._waiting.clear()
            update = api.UpdatesTooLong()
        self._waiting.append(update)
        self._changed.set()

    def end(self) -> None:
        """Let the reader finish once it has read what is there."""
        self._ended = True
        self._changed.set()

    def __aiter__(self) -> UpdateStream:
        return self

    async def __anext__(self) -> tl.TLObject:
        """Wait for the next update; the end of the client ends the iteration."""
        while not self._waiting:
            if self._ended:
                raise StopAsyncIteration
            self._changed.clear()
            await self._changed.wait()
        return self._waiting.popleft()


class UpdateFeed:
    """Copies every update to each reader; keeps those that come before the first one."""

    def __init__(self) -> None:
        self._first: UpdateStream | None = UpdateStream()
        # Weak, so that a reader who stops reading is forgotten.
        self._streams = WeakSet([self._first])
        self._ended = False

    def subscribe(self) -> UpdateStream:
        """Return a new reader."""
        if self._first is not None:
            stream, self._first = self._first, None
            return stream
        stream = UpdateStream()
        if self._ended:
            stream.end()
        self._streams.add(stream)
        return stream

    def put(self, update: tl.TLObject) -> None:
        """Hand an update to every reader."""
        for stream in list(self._streams):
            stream.put(update)

    def gap(self) -> None:
        """Tell every reader that updates were missed."""
        self.put(api.UpdatesTooLong())

    def end(self) -> None:
        """End every reader."""
        self._ended = True
        for stream in list(self._streams):
            stream.end()
