"""What a call awaits: a future for one task, which goes on in the turn that brings the answer."""

from __future__ import annotations

import asyncio
import gc
import weakref
from contextvars import Context, ContextVar, copy_context
from importlib import import_module
from typing import Any

import pytest

from mtproto.calls import Answer, Calls, Question
from mtproto.errors import ConnectionLost, RpcError
from mtproto.rim import CallTimeout
from mtproto.rpc import Answered, Failed
from mtproto.session.loops import LOOPS
from mtproto.slots import Slots

QUESTION = Question(b"body", "help.getConfig", True)
ANSWERS = [Answer] if LOOPS is None else [Answer, import_module("mtproto._native").Answer]
CONTEXT: ContextVar[str] = ContextVar("context")


def test_a_question_does_not_show_its_body() -> None:
    assert "body" not in repr(QUESTION)


class Ended(list[int]):
    """The request ids of calls that ended in an error."""


@pytest.fixture
async def ended() -> Ended:
    return Ended()


@pytest.fixture(params=ANSWERS, ids=lambda cls: cls.__module__)
async def calls(
    ended: Ended, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Calls:
    monkeypatch.setattr("mtproto.calls._ANSWER", request.param)
    return Calls(5.0, ended.append)


async def waiter(answer: Answer, log: list[Any]) -> bytes:
    try:
        result = await answer
    except BaseException as error:
        log.append(type(error))
        raise
    log.append(result)
    return result


async def settled_by_the_loop(calls: Calls, *outcomes: Any) -> None:
    """As a connection does it when bytes come: outside of any task."""
    done = asyncio.Event()

    def settle() -> None:
        calls.settle(list(outcomes))
        done.set()

    asyncio.get_running_loop().call_soon(settle)
    await done.wait()


class TestAnswer:
    async def test_it_is_a_future_to_asyncio(self, calls):
        assert asyncio.isfuture(calls.add(1, QUESTION))

    async def test_who_waits_goes_on_at_once(self, calls):
        log: list[Any] = []
        tasks = [asyncio.create_task(waiter(calls.add(n, QUESTION), log)) for n in range(3)]
        await asyncio.sleep(0)
        loop = asyncio.get_running_loop()
        settled = loop.create_future()

        def settle() -> None:
            calls.settle([Answered(n, bytes([n])) for n in range(3)])
            settled.set_result(list(log))

        loop.call_soon(settle)
        assert await settled == [b"\0", b"\1", b"\2"]  # before `settle` had returned
        assert await asyncio.gather(*tasks) == [b"\0", b"\1", b"\2"]
        assert len(calls) == 0

    async def test_settled_by_a_task_it_takes_a_turn(self, calls):
        """Two tasks cannot run inside each other."""
        log: list[Any] = []
        task = asyncio.create_task(waiter(calls.add(1, QUESTION), log))
        await asyncio.sleep(0)
        calls.settle([Answered(1, b"late")])
        assert log == []
        assert await task == b"late"

    async def test_an_answer_before_anybody_waits(self, calls):
        answer = calls.add(1, QUESTION)
        calls.settle([Answered(1, b"early")])
        assert await answer == b"early"

    async def test_errors_are_raised_and_told(self, calls, ended):
        log: list[Any] = []
        task = asyncio.create_task(waiter(calls.add(7, QUESTION), log))
        await asyncio.sleep(0)
        await settled_by_the_loop(calls, Failed(7, RpcError(400, "NO")))
        with pytest.raises(RpcError, match="NO"):
            await task
        assert ended == [7]

    async def test_an_error_before_anybody_waits(self, calls, ended):
        answer = calls.add(7, QUESTION)
        calls.settle([Failed(7, RpcError(400, "NO"))])
        with pytest.raises(RpcError, match="NO"):
            await answer
        assert ended == [7]

    async def test_cancelling_frees_it(self, calls, ended):
        log: list[Any] = []
        task = asyncio.create_task(waiter(calls.add(7, QUESTION), log))
        await asyncio.sleep(0)
        task.cancel("enough")
        with pytest.raises(asyncio.CancelledError, match="enough"):
            await task
        assert (log, ended, len(calls)) == ([asyncio.CancelledError], [7], 0)
        await settled_by_the_loop(calls, Answered(7, b"too late"))

    async def test_cancelled_and_answered_in_one_turn(self, calls):
        """Whichever was first counts, and nothing is raised elsewhere."""
        first = asyncio.create_task(waiter(calls.add(1, QUESTION), []))
        second = asyncio.create_task(waiter(calls.add(2, QUESTION), []))
        await asyncio.sleep(0)
        first.cancel()
        calls.settle([Answered(1, b"x"), Answered(2, b"y")])
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        with pytest.raises(asyncio.CancelledError):
            await second

    async def test_timeouts_of_asyncio_work(self, calls, ended):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await calls.add(3, QUESTION)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(waiter(calls.add(4, QUESTION), []), 0.01)
        assert ended == [3, 4]

    async def test_the_waiting_task_keeps_its_context(self, calls):
        async def ask() -> str:
            CONTEXT.set("mine")
            await calls.add(1, QUESTION)
            assert asyncio.current_task() is task
            return CONTEXT.get()

        task = asyncio.create_task(ask())
        await asyncio.sleep(0)
        await settled_by_the_loop(calls, Answered(1, b"x"))
        assert await task == "mine"

    async def test_a_context_that_is_in_use_is_entered_later(self, calls):
        """When who settles it happens to run in the context of the task that waits."""
        here, settled = copy_context(), asyncio.Event()
        task = asyncio.create_task(waiter(calls.add(1, QUESTION), []), context=here)
        await asyncio.sleep(0)

        def settle() -> None:
            calls.settle([Answered(1, b"x")])
            settled.set()

        asyncio.get_running_loop().call_soon(settle, context=here)
        await settled.wait()
        assert await task == b"x"

    async def test_the_context_that_was_entered_is_left(self, calls):
        """Whatever the callback does to the answer, so that nothing is freed too early."""
        answer, mine = calls.add(1, QUESTION), copy_context()

        def woken(_: object) -> None:
            CONTEXT.set("inside")
            answer.add_done_callback(print, context=Context())
            answer.remove_done_callback(print)

        answer.add_done_callback(woken, context=mine)
        assert answer.set(b"x", True)
        assert (mine[CONTEXT], CONTEXT.get("outside")) == ("inside", "outside")

    async def test_an_error_of_the_callback_is_told(self, calls):
        def woken(_: object) -> None:
            raise RuntimeError("of its own")

        answer = calls.add(1, QUESTION)
        answer.add_done_callback(woken, context=Context())
        with pytest.raises(RuntimeError, match="of its own"):
            answer.set(b"x", True)

    async def test_a_defect_of_a_waiter_harms_no_other(self, calls):
        async def broken(answer: Answer) -> None:
            await answer
            raise ZeroDivisionError

        first = asyncio.create_task(broken(calls.add(1, QUESTION)))
        second = asyncio.create_task(waiter(calls.add(2, QUESTION), []))
        await asyncio.sleep(0)
        await settled_by_the_loop(calls, Answered(1, b"x"), Answered(2, b"y"))
        assert await second == b"y"
        with pytest.raises(ZeroDivisionError):
            await first

    async def test_a_closed_coroutine_gives_up(self, calls, ended):
        """As when a program ends while it waits."""
        waiting = waiter(calls.add(5, QUESTION), [])
        waiting.send(None)
        waiting.close()
        assert (ended, len(calls)) == ([5], 0)

    async def test_an_exception_thrown_into_who_waits(self, calls, ended):
        log: list[Any] = []
        waiting = waiter(calls.add(5, QUESTION), log)
        waiting.send(None)
        with pytest.raises(KeyError, match="from outside"):
            waiting.throw(KeyError("from outside"))
        assert (log, ended) == ([KeyError], [5])

    async def test_a_settled_answer_stays_as_it_is(self, calls):
        answer = calls.add(1, QUESTION)
        with pytest.raises(asyncio.InvalidStateError):
            answer.result()
        assert (answer.done(), answer.set(b"x"), answer.set(b"y"), answer.cancel()) == (
            *(False, True),
            *(False, False),
        )
        assert (answer.done(), answer.result()) == (True, b"x")

    async def test_a_callback_can_be_taken_back(self, calls):
        answer, woken = calls.add(1, QUESTION), []
        answer.add_done_callback(woken.append)
        assert answer.remove_done_callback(print) == 0
        assert answer.remove_done_callback(woken.append) == 1
        answer.set(b"x")
        await asyncio.sleep(0)
        assert woken == []
        answer.add_done_callback(woken.append)
        await asyncio.sleep(0)
        assert woken == [answer]

    async def test_a_call_that_failed_is_freed(self, calls):
        """Its error knows the frames it passed, and they know the error: a collector's work."""

        async def fail() -> weakref.ref[Any]:
            task = asyncio.create_task(waiter(calls.add(1, QUESTION), []))
            await asyncio.sleep(0)
            await settled_by_the_loop(calls, Failed(1, RpcError(400, "NO")))
            with pytest.raises(RpcError):
                await task
            return weakref.ref(task)

        failed = await fail()
        gc.collect()
        assert failed() is None

    async def test_outcomes_nobody_waits_for(self, calls):
        await settled_by_the_loop(calls, Answered(99, b"x"), Failed(98, ConnectionLost("x")))


class TestCalls:
    async def test_the_late_ones_end_and_the_others_wait_on(self, ended):
        calls = Calls(0.1, ended.append)
        early = asyncio.create_task(waiter(calls.add(1, QUESTION), []))
        await asyncio.sleep(0.06)
        later = asyncio.create_task(waiter(calls.add(2, QUESTION), []))
        with pytest.raises(CallTimeout, match=r"help\.getConfig within 0\.1 s"):
            await early
        assert not later.done()
        with pytest.raises(CallTimeout):
            await later
        assert ended == [1, 2]

    async def test_the_end_reaches_everybody(self, calls, ended):
        tasks = [asyncio.create_task(waiter(calls.add(n, QUESTION), [])) for n in range(3)]
        await asyncio.sleep(0)
        calls.end(ConnectionLost("over"))
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(one) for one in results] == [ConnectionLost] * 3
        assert ended == [0, 1, 2]


class TestSlots:
    async def test_first_come_first_served(self):
        slots, order = Slots(1), []
        assert slots.take()

        async def visit(number: int) -> None:
            if not slots.take():
                await slots.wait()
            order.append(number)
            slots.give()

        tasks = [asyncio.create_task(visit(n)) for n in range(5)]
        await asyncio.sleep(0)
        assert order == []
        slots.give()
        await asyncio.gather(*tasks)
        assert order == list(range(5))
        assert slots.take()
        assert not slots.take()

    @pytest.mark.parametrize("given", [False, True])
    async def test_who_gives_up_waiting_loses_no_place(self, given):
        slots = Slots(1)
        assert slots.take()
        task = asyncio.create_task(slots.wait())
        await asyncio.sleep(0)
        if given:
            slots.give()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        if not given:
            slots.give()
        assert slots.take()
        assert not slots.take()
