"""A bound on what is under way at once: free places cost nothing, others are waited for."""

from __future__ import annotations

import asyncio
from collections import deque

__all__ = ["Slots"]


class Slots:
    """So many places; who comes first gets the next one that becomes free.

    While somebody waits there are none.
    """

    __slots__ = ("_free", "_queue")

    def __init__(self, count: int) -> None:
        self._free = count
        self._queue: deque[asyncio.Future[None]] | None = None

    def take(self) -> bool:
        """Take a free place; False when there is none."""
        if self._free > 0:
            self._free -= 1
            return True
        return False

    async def wait(self) -> None:
        """Wait for a place, and take it."""
        if self.take():
            return
        if self._queue is None:
            self._queue = deque()
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.append(turn)
        try:
            await turn
        except BaseException:
            if turn.done() and not turn.cancelled():  # it was given to us all the same
                self.give()
            raise

    def give(self) -> None:
        """Give a place back, to who has waited longest."""
        while self._queue:
            turn = self._queue.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1
