"""Calls that the server executes in order, though they are on their way together."""

from __future__ import annotations

import asyncio
from typing import NamedTuple

__all__ = ["Chain", "Turn"]


class Turn(NamedTuple):
    """One call's place: the request id before it (None: it is the first), and where its own goes.

    A request id of None stands for a call that was never submitted.
    """

    before: asyncio.Future[int | None] | None
    own: asyncio.Future[int | None]


class Chain:
    """An order among calls: each waits on the server for the one before (invokeAfterMsg).

        chain = Chain()
        await asyncio.gather(client.call(first, chain=chain), client.call(second, chain=chain))

    When one fails, those that wait for it fail with MSG_WAIT_FAILED and are not executed.
    """

    def __init__(self) -> None:
        self._last: asyncio.Future[int | None] | None = None

    def next_turn(self) -> Turn:
        """The place of the next call; the client asks for it."""
        own: asyncio.Future[int | None] = asyncio.get_running_loop().create_future()
        turn = Turn(self._last, own)
        self._last = own
        return turn
