"""How long an HTTP request waits for its response: the three numbers of http_wait, and the timers.

A request without http_wait is answered as soon as there is something to say, and with something
empty when there is nothing for 25 seconds. With it, the first answer waits for company until
`wait_after` has passed without another one, but no longer than `max_delay`.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["DEFAULT_HOLD", "Hold", "PollTimers"]

_LONGEST: Final = 60.0


class Hold(msgspec.Struct, frozen=True):
    """The numbers of one http_wait, in seconds."""

    max_delay: float
    wait_after: float
    max_wait: float

    @classmethod
    def of(cls, max_delay: int, wait_after: int, max_wait: int) -> Hold:
        """From milliseconds as a client sent them; negative ones count as 0, long ones as 60 s."""
        return cls(
            *(min(max(0, one) / 1000, _LONGEST) for one in (max_delay, wait_after, max_wait))
        )


DEFAULT_HOLD: Final = Hold(0.0, 0.0, 25.0)


class PollTimers:
    """The timers of one HTTP connection."""

    __slots__ = ("_company", "_ready_at", "_silence", "hold")

    def __init__(self) -> None:
        self.hold = DEFAULT_HOLD
        self._silence: asyncio.TimerHandle | None = None
        self._company: asyncio.TimerHandle | None = None
        self._ready_at: float | None = None

    def begin(self, end: Callable[[], None]) -> None:
        """A request has come: call `end` when it has waited long enough for nothing."""
        loop = asyncio.get_running_loop()
        if self._silence is not None:
            self._silence.cancel()
        self._silence = loop.call_later(self.hold.max_wait, end)

    def gather(self, send: Callable[[], None]) -> bool:
        """There is something to send: call `send` when no more is to be waited for.

        False when that is now.
        """
        if not self.hold.max_delay or not self.hold.wait_after:
            return False
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._ready_at = now if self._ready_at is None else self._ready_at
        due = min(self._ready_at + self.hold.max_delay, now + self.hold.wait_after)
        if self._company is not None:
            self._company.cancel()
        self._company = loop.call_at(due, send)
        return True

    def sent(self) -> None:
        """The request has its response; the next one begins with the defaults."""
        self.cancel()
        self.hold = DEFAULT_HOLD

    def cancel(self) -> None:
        """Stop the timers."""
        for timer in (self._silence, self._company):
            if timer is not None:
                timer.cancel()
        self._silence = self._company = self._ready_at = None
