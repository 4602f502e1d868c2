"""The calls of a connection that wait for their answers: a future each, one timer for all."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mtproto.rim import CallTimeout
from mtproto.rpc import Answered

if TYPE_CHECKING:
    from mtproto.errors import MTProtoError
    from mtproto.rpc import Outcome

__all__ = ["Calls"]


class Calls:
    """Futures by request id. All calls wait equally long (`timeout` seconds), so the first one to
    come is the first one to be late."""

    __slots__ = ("_loop", "_timeout", "_timer", "_waiting")

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout
        self._loop = asyncio.get_running_loop()
        self._waiting: dict[int, tuple[asyncio.Future[bytes], float]] = {}
        self._timer: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, request_id: int) -> asyncio.Future[bytes]:
        """Return the future of a request just submitted: its result or its error."""
        future: asyncio.Future[bytes] = self._loop.create_future()
        deadline = self._loop.time() + self._timeout
        self._waiting[request_id] = future, deadline
        if self._timer is None:
            self._timer = self._loop.call_at(deadline, self._expire)
        return future

    def forget(self, request_id: int) -> None:
        """Drop a call whose caller does not wait any more."""
        self._waiting.pop(request_id, None)

    def settle(self, outcome: Outcome) -> None:
        """Give a caller what came; outcomes that nobody waits for are let pass."""
        waiting = self._waiting.pop(outcome.request_id, None)
        if waiting is None or waiting[0].done():
            return
        if isinstance(outcome, Answered):
            waiting[0].set_result(outcome.body)
        else:
            waiting[0].set_exception(outcome.error)

    def _expire(self) -> None:
        self._timer = None
        now = self._loop.time()
        for request_id, (future, deadline) in list(self._waiting.items()):
            if deadline > now:
                self._timer = self._loop.call_at(deadline, self._expire)
                return
            del self._waiting[request_id]
            if not future.done():
                future.set_exception(CallTimeout(f"no answer within {self._timeout:g} s"))

    def end(self, error: MTProtoError) -> None:
        """Give the error to everybody who waits, and stop the clock."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._waiting = self._waiting, {}
        for future, _ in waiting.values():
            if not future.done():
                future.set_exception(error)
