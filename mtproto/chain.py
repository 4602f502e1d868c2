"""Calls that the server executes in order, though they are on their way together."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Container

    from mtproto.slots import Slots

__all__ = ["Chain", "Turn"]

_WAITED: Final = frozenset({"MSG_WAIT_FAILED", "MSG_WAIT_TIMEOUT"})


class _Place:
    """What those behind a call have to know of it."""

    __slots__ = ("request_id", "succeeded")

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.request_id: asyncio.Future[int | None] = loop.create_future()
        """Of its first attempt; None when there is none."""
        self.succeeded: asyncio.Future[bool] = loop.create_future()
        """Whether it did, once it is over with all its attempts."""


class Turn:
    """One call's place behind another one (None: it is the first)."""

    __slots__ = ("_before", "_own")

    def __init__(self, before: _Place | None, own: _Place) -> None:
        self._before = before
        self._own = own

    async def take(self, slots: Slots, unanswered: Container[int]) -> None:
        """Take a slot for when the call may go; while it is held, nobody is waited for.

        `unanswered` are the request ids that the server can still wait for.
        """
        while True:
            if self._before is not None:
                await asyncio.shield(self._before.request_id)
                if self.after(unanswered) is None:  # it may be waiting to be made again
                    await asyncio.shield(self._before.succeeded)
            if not slots.take():
                await slots.wait()
            over = self._before is None or self._before.succeeded.done()
            if over or self.after(unanswered) is not None:
                return
            slots.give()

    def after(self, unanswered: Container[int]) -> int | None:
        """The request id that the server shall execute before this call, None when it may go."""
        if self._before is None or not self._before.request_id.done():
            return None
        request_id = self._before.request_id.result()
        return request_id if request_id in unanswered else None

    def submitted(self, request_id: int) -> None:
        """Let the next call be sent behind this one."""
        if not self._own.request_id.done():
            self._own.request_id.set_result(request_id)

    async def waited(self, error: RpcError) -> bool:
        """Whether the server refused only because the call before was not done; now it is.

        Raises MSG_WAIT_FAILED when that one failed.
        """
        if self._before is None or error.name not in _WAITED:
            return False
        if not await asyncio.shield(self._before.succeeded):
            raise RpcError(error.code, "MSG_WAIT_FAILED", method=error.method) from error
        return True

    def end(self, succeeded: bool) -> None:
        """Let those behind go on; only the first word counts."""
        if not self._own.request_id.done():
            self._own.request_id.set_result(None)
        if not self._own.succeeded.done():
            self._own.succeeded.set_result(succeeded)


class Chain:
    """An order among calls: each waits on the server for the one before (invokeAfterMsg).

        chain = Chain()
        await asyncio.gather(client.call(first, chain=chain), client.call(second, chain=chain))

    When one fails, those that wait for it fail with MSG_WAIT_FAILED and are not executed. One that
    is made again (after a flood wait, for example) holds them up.
    """

    def __init__(self) -> None:
        self._last: _Place | None = None

    def next_turn(self) -> Turn:
        """The place of the next call; the client asks for it."""
        turn = Turn(self._last, own := _Place())
        self._last = own
        return turn
