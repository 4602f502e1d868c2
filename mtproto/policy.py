"""What a client does about errors that pass by themselves: flood waits and server failures.

A policy is an object that the user can replace; it decides and never sleeps itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    from mtproto.errors import RpcError

__all__ = ["Backoff", "RetryPolicy", "WaitPolicy"]

_WAITS = frozenset(
    {
        "FLOOD_PREMIUM_WAIT",
        "FLOOD_TEST_PHONE_WAIT",
        "FLOOD_WAIT",
        "SLOWMODE_WAIT",
    }
)
_NOT_EXECUTED = frozenset({"MSG_WAIT_TIMEOUT", "WORKER_BUSY_TOO_LONG_RETRY"})


class RetryPolicy(Protocol):
    """Decides whether a failed call is made again."""

    def delay(self, error: RpcError, *, attempt: int, repeatable: bool) -> float | None:
        """Return the seconds to wait before the next attempt, or None to raise the error.

        `attempt` counts from 1; `repeatable` tells that executing the call twice does no harm.
        """
        ...


class WaitPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """Waits out flood waits up to `longest_wait` seconds, and repeats what failed in the server.

    Internal failures (code 500 and above, or negative) leave open whether the call was executed,
    so only repeatable calls are made again, at most `attempts` times with growing delays.
    """

    longest_wait: float = 60.0
    attempts: int = 5

    def delay(self, error: RpcError, *, attempt: int, repeatable: bool) -> float | None:
        """Return the seconds to wait before the next attempt, or None to raise the error."""
        if attempt >= self.attempts:
            return None
        if error.name in _WAITS and error.value is not None:
            return max(1.0, error.value) if error.value <= self.longest_wait else None
        internal = error.code >= 500 or error.code < 0
        if error.name in _NOT_EXECUTED or (internal and repeatable):
            return min(2.0 ** (attempt - 1), 60.0)
        return None


class Backoff(msgspec.Struct, frozen=True, kw_only=True):
    """Pauses between attempts to connect: doubling from `first` to `most` seconds, with jitter.

    `attempts` bounds them; None is for ever.
    """

    first: float = 0.25
    most: float = 30.0
    attempts: int | None = None

    def pause(self, failures: int, random_byte: int) -> float | None:
        """Return the seconds to wait after so many failures in a row, or None to give up.

        `random_byte` (0..255) takes up to half of the pause away, so that many clients of one
        server do not come back in step.
        """
        if self.attempts is not None and failures >= self.attempts:
            return None
        pause = min(self.first * 2.0 ** min(failures - 1, 30), self.most)
        return float(pause * (1 - random_byte / 512))
