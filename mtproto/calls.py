"""The calls of a connection that wait for their answers: one timer for all, and no detour to wake.

An `Answer` is what a call awaits. It speaks the protocol of asyncio's futures (`asyncio.isfuture`)
for the one task that awaits it, with a difference: when its owner is called by the event loop
itself, `settle` runs the waiting task at once, where a future would ask the loop to do so in its
next turn. A packet may answer a hundred calls, so that counts.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, cast

import msgspec

from mtproto.rim import CallTimeout
from mtproto.rpc import REQUEST_LOOPS, Answered, Received

if TYPE_CHECKING:
    from collections.abc import Generator
    from contextvars import Context

    from mtproto.errors import MTProtoError
    from mtproto.rpc import Outcome, Requests

__all__ = ["Answer", "Calls", "Question"]


class Question(msgspec.Struct, frozen=True):
    """A query as it is sent: boxed TL bytes, its method's name, and how its caller wants it.

    `repeatable` tells that executing it twice does no harm; `received` is called when the server
    confirms that it has the query.
    """

    body: bytes
    method: str
    repeatable: bool
    received: Callable[[], object] | None = None

    def __repr__(self) -> str:
        return f"Question({self.method}, <{len(self.body)} bytes>)"


class Answer:
    """What one task awaits: an answer, or an error. Private to a call; never shared."""

    __slots__ = (
        "_asyncio_future_blocking",
        "_callback",
        "_calls",
        "_context",
        "_outcome",
        "deadline",
        "question",
        "request_id",
    )

    def __init__(self, calls: Calls, request_id: int, question: Question, deadline: float) -> None:
        self._asyncio_future_blocking = False
        self._calls = calls
        self._callback: Callable[[Any], object] | None = None
        self._context: Context | None = None
        self._outcome: bytes | BaseException | None = None
        self.request_id = request_id
        self.question = question
        self.deadline = deadline

    # -- for the task that awaits it

    def __await__(self) -> Generator[Any, None, bytes]:
        try:
            if self._outcome is None:
                self._asyncio_future_blocking = True
                yield self
            return self.result()
        except BaseException:
            self._calls.abandon(self.request_id)
            raise

    __iter__ = __await__

    def get_loop(self) -> asyncio.AbstractEventLoop:
        """The loop it belongs to."""
        return self._calls.loop

    def add_done_callback(
        self, callback: Callable[[Any], object], *, context: Context | None = None
    ) -> None:
        """Take the function that wakes the task."""
        self._callback, self._context = callback, context
        if self._outcome is not None:
            self._wake()

    def remove_done_callback(self, callback: Callable[[Any], object]) -> int:
        """Forget that function."""
        known = self._callback == callback
        if known:
            self._callback = None
        return int(known)

    def done(self) -> bool:
        """Whether there is an answer, or none will come."""
        return self._outcome is not None

    def cancel(self, msg: object = None) -> bool:
        """Give up waiting, because the task is cancelled."""
        return self.set(asyncio.CancelledError() if msg is None else asyncio.CancelledError(msg))

    def result(self) -> bytes:
        """Return the answer, or raise the error that came in its place."""
        outcome = self._outcome
        if isinstance(outcome, bytes):
            return outcome
        if outcome is None:
            raise asyncio.InvalidStateError("there is no answer yet")
        raise outcome

    # -- for whom has it

    def set(self, outcome: bytes | BaseException, at_once: bool = False, /) -> bool:
        """Settle it and wake the task; False when that had been done before."""
        if self._outcome is not None:
            return False
        self._outcome = outcome
        if self._callback is not None:
            if at_once and self._context is not None:
                self._wake_in(self._context)
            else:
                self._wake()
        return True

    def _wake_in(self, context: Context) -> None:
        try:
            context.run(self._call_back)
        except RuntimeError:
            if self._callback is None:
                raise
            self._wake()  # who settles it runs in that context, too

    def _call_back(self) -> None:
        callback, self._callback = self._callback, None
        assert callback is not None
        callback(self)

    def _wake(self) -> None:
        callback, self._callback = self._callback, None
        assert callback is not None
        self._calls.loop.call_soon(callback, self, context=self._context)


def _answer_type() -> type[Answer]:
    if REQUEST_LOOPS is None:
        return Answer
    from mtproto._native import Answer as Native

    return cast(type[Answer], Native)


_ANSWER: Final = _answer_type()
"""`Answer`, or the same in C where that was built."""


class Calls:
    """Answers to come, by request id. All calls wait equally long (`timeout` seconds), so the first
    one to come is the first one to be late. `abandoned` is told the request ids of calls that ended
    in an error: they failed, were cancelled, or are too late."""

    __slots__ = ("_abandoned", "_timeout", "_timer", "_waiting", "loop")

    def __init__(self, timeout: float, abandoned: Callable[[int], None]) -> None:
        self._timeout = timeout
        self._abandoned = abandoned
        self.loop = asyncio.get_running_loop()
        self._waiting: dict[int, Answer] = {}
        self._timer: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._waiting)

    def ask(
        self, requests: Requests, question: Question, *, after: int | None, now: float
    ) -> Answer:
        """Submit a query as `Requests.submit` does; return what its caller has to await."""
        body, method, repeatable = question.body, question.method, question.repeatable
        if REQUEST_LOOPS is not None and after is None and question.received is None:
            deadline = self.loop.time() + self._timeout
            answer: Answer | None = REQUEST_LOOPS.ask(
                requests, self, self._waiting, question, body, method, repeatable, now, deadline
            )
            if answer is not None:
                if self._timer is None:
                    self._timer = self.loop.call_at(deadline, self._expire)
                return answer
        request_id = requests.submit(
            body,
            method=method,
            repeatable=repeatable,
            after=after,
            confirm=question.received is not None,
            now=now,
        )
        return self.add(request_id, question)

    def add(self, request_id: int, question: Question) -> Answer:
        """Return what the caller of a request just submitted has to await."""
        deadline = self.loop.time() + self._timeout
        answer = self._waiting[request_id] = _ANSWER(self, request_id, question, deadline)
        if self._timer is None:
            self._timer = self.loop.call_at(deadline, self._expire)
        return answer

    def abandon(self, request_id: int) -> None:
        """Drop a call that ended in an error."""
        self._waiting.pop(request_id, None)
        self._abandoned(request_id)

    def settle(self, outcomes: list[Outcome]) -> None:
        """Give callers what came; outcomes that nobody waits for are let pass.

        Callers go on before this returns, unless it is called by a task.
        """
        at_once = asyncio.current_task(self.loop) is None
        done = REQUEST_LOOPS.settle(self._waiting, outcomes) if REQUEST_LOOPS and at_once else 0
        for outcome in outcomes[done:] if done else outcomes:
            if isinstance(outcome, Received):
                self._confirm(outcome.request_id)
            elif (answer := self._waiting.pop(outcome.request_id, None)) is not None:
                came = outcome.body if isinstance(outcome, Answered) else outcome.error
                answer.set(came, at_once)

    def _confirm(self, request_id: int) -> None:
        answer = self._waiting.get(request_id)
        if answer is not None and answer.question.received is not None and not answer.done():
            try:
                answer.question.received()
            except Exception as error:  # it shall not end the connection
                what = f"`received` of a call of {answer.question.method} failed"
                self.loop.call_exception_handler({"message": what, "exception": error})

    def _expire(self) -> None:
        self._timer = None
        now = self.loop.time()
        for request_id, answer in list(self._waiting.items()):
            if answer.deadline > now:
                self._timer = self.loop.call_at(answer.deadline, self._expire)
                return
            del self._waiting[request_id]
            method = answer.question.method
            answer.set(CallTimeout(f"no answer to {method} within {self._timeout:g} s"))

    def end(self, error: MTProtoError) -> None:
        """Give the error to everybody who waits, and stop the clock."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._waiting = self._waiting, {}
        for answer in waiting.values():
            answer.set(error)
