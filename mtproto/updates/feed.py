"""Updates on their way to the readers, and how far all of them have got."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakSet

from tl import api

if TYPE_CHECKING:
    import tl
    from mtproto.updates.values import UpdatesState

__all__ = ["UpdateFeed", "UpdateStream"]

_MOST_WAITING = 10_000


class _Numbered(NamedTuple):
    number: int
    update: tl.TLObject


class UpdateStream:
    """An asynchronous iterator over updates.

    Asking for the next update says that the last one is handled: should the program end before
    that, the next run gets it again.
    """

    def __init__(self) -> None:
        self._waiting: deque[_Numbered] = deque()
        self._in_hand: int | None = None
        self._changed = asyncio.Event()
        self._ended = False

    def put(self, update: tl.TLObject, number: int = 0) -> None:
        """Hand an update to the reader; one that is far behind gets updatesTooLong instead."""
        if len(self._waiting) >= _MOST_WAITING:
            self._waiting.clear()
            update = api.UpdatesTooLong()
        self._waiting.append(_Numbered(number, update))
        self._changed.set()

    def end(self) -> None:
        """Let the reader finish once it has read what is there."""
        self._ended = True
        self._changed.set()

    def handled(self) -> None:
        """Say that the update taken last is handled, without asking for another."""
        self._in_hand = None

    @property
    def unhandled(self) -> int | None:
        """The number of the oldest update that is not handled, None when all are."""
        if self._in_hand is not None:
            return self._in_hand
        return self._waiting[0].number if self._waiting else None

    def __aiter__(self) -> UpdateStream:
        return self

    async def __anext__(self) -> tl.TLObject:
        """Wait for the next update; the end of the client ends the iteration."""
        self._in_hand = None
        while not self._waiting:
            if self._ended:
                raise StopAsyncIteration
            self._changed.clear()
            await self._changed.wait()
        self._in_hand, update = self._waiting.popleft()
        return update


class UpdateFeed:
    """Copies every update to each reader; keeps those that come before the first one."""

    # Most clients never read updates, so what readers need is made when there is one.
    __slots__ = ("_count", "_ended", "_first", "_settled", "_states", "_streams", "_subscribed")

    def __init__(self) -> None:
        self._subscribed = False
        self._first: UpdateStream | None = None  # of the first reader, before it comes
        self._streams: WeakSet[UpdateStream] | tuple[()] = ()
        self._ended = False
        self._count = 0
        self._states: deque[tuple[int, UpdatesState]] | None = None
        self._settled: UpdatesState | None = None

    def subscribe(self) -> UpdateStream:
        """Return a new reader."""
        self._subscribed = True
        stream, self._first = self._first, None
        return self._stream() if stream is None else stream

    def _stream(self) -> UpdateStream:
        stream = UpdateStream()
        if self._ended:
            stream.end()
        if not isinstance(self._streams, WeakSet):
            self._streams = WeakSet()  # weak, so that a reader who stops reading is forgotten
        self._streams.add(stream)
        return stream

    def put(self, update: tl.TLObject | None, state: UpdatesState | None = None) -> None:
        """Hand an update to every reader; `state` holds once all of them have handled it."""
        self._count += 1
        if state is not None:
            if self._states is None:
                self._states = deque(maxlen=_MOST_WAITING)  # a dropped one is only not stored
            self._states.append((self._count, state))
        if update is not None:
            if not self._subscribed and self._first is None:
                self._first = self._stream()
            for stream in list(self._streams):
                stream.put(update, self._count)

    def settled(self) -> UpdatesState | None:
        """The newest state of which every reader has handled everything; None if there is none."""
        waiting = (stream.unhandled for stream in self._streams)
        oldest = min((one for one in waiting if one is not None), default=self._count + 1)
        while self._states and self._states[0][0] < oldest:
            self._settled = self._states.popleft()[1]
        return self._settled

    def forget(self) -> None:
        """Forget how far anything got: the account is another one."""
        self._states = None
        self._settled = None

    def gap(self) -> None:
        """Tell every reader that updates were missed."""
        self.put(api.UpdatesTooLong())

    def end(self) -> None:
        """End every reader."""
        self._ended = True
        for stream in list(self._streams):
            stream.end()
