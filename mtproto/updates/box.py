"""One numbered sequence of updates: what may be delivered now, what waits, what came before.

Each of pts, qts, seq and every channel's pts is such a sequence; one rule serves them all. An
update says its number after it and how far it moves the counter. Without losses and repetitions
`local + step == number` holds for each.
"""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

__all__ = ["HOLD", "Box"]

HOLD = 0.5
"""Seconds that an early update waits for its predecessors before they count as lost."""
_MOST_HELD = 10_000

T = TypeVar("T")


class _Held(NamedTuple, Generic[T]):
    start: int
    number: int
    step: int | None
    item: T


class Box(Generic[T]):
    """A counter and the updates that are too early for it.

    `local` is the number reached, None while it is not known: the first update then sets it.
    While `busy` (somebody asks the server for what is missing) everything is held back.
    """

    def __init__(self, local: int | None = None) -> None:
        self.local = local
        self.busy = False
        self.overflowed = False
        """Held updates had to be dropped: ask the server again."""
        self._held: list[_Held[T]] = []
        self._since: float | None = None

    def __repr__(self) -> str:
        return f"<Box {self.local} held={len(self._held)}>"

    def offer(self, number: int, step: int | None, item: T, now: float) -> list[T]:
        """Take an update; return what is to be delivered now, in order.

        `step` is None for an update that only mentions the counter: it is delivered once the
        counter has reached `number`, and is never too late.
        """
        held = _Held(number - (step or 0), number, step, item)
        if self.local is None and not self.busy:
            self.local = number
            return [item, *self._drain()]
        if self.busy or self.local is None or held.start > self.local:
            self._hold(held, now)
            return []
        return [*self._take(held), *self._drain()]

    def reach(self, number: int) -> list[T]:
        """Set the counter by the server's word; return the held updates that follow from there."""
        self.local = number
        self.busy = False
        self._since = None
        return self._drain()

    def give_up(self) -> list[T]:
        """Return all that is held, in order, and go on from there: the gap cannot be closed."""
        self._held.sort(key=lambda one: one.start)
        held, self._held = self._held, []
        if held:
            self.local = max(one.number for one in held)
        self.busy = False
        self._since = None
        return [one.item for one in held]

    @property
    def deadline(self) -> float | None:
        """When the hold of the oldest held update ends; None while nothing waits for time."""
        return None if self._since is None or self.busy else self._since + HOLD

    def expire(self, now: float) -> bool:
        """Tell, once, that something has been held for too long."""
        deadline = self.deadline
        if deadline is None or deadline > now:
            return False
        self._since = None
        return True

    def _hold(self, held: _Held[T], now: float) -> None:
        if len(self._held) >= _MOST_HELD:
            self._held.clear()
            self.overflowed = True
        self._held.append(held)
        if self._since is None:
            self._since = now

    def _drain(self) -> list[T]:
        self._held.sort(key=lambda one: one.start)
        ready: list[T] = []
        taken = 0
        for held in self._held:
            assert self.local is not None
            if held.start > self.local:
                break
            ready += self._take(held)
            taken += 1
        del self._held[:taken]
        if not self._held:
            self._since = None
        return ready

    def _take(self, held: _Held[T]) -> list[T]:
        """Deliver or drop an update that is not too early."""
        if held.step is None:
            return [held.item]
        if held.start != self.local:
            return []
        self.local = held.number
        return [held.item]
