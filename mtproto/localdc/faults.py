"""Misfortune on demand: rules that make the data centre fail, be slow or hang up.

Rules are matched by method name, oldest first, and used up one query at a time:

    dc.faults.fail("messages.importChatInvite", RpcError(420, "FLOOD_WAIT", 2))
    dc.faults.delay("*", seconds=0.5, times=10)
    dc.faults.hang_up("messages.importChatInvite", after=True)   # executed, but never answered
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mtproto.errors import RpcError

__all__ = ["Fault", "Faults"]


@dataclass(frozen=True)
class Fault:
    """What happens to one query: a wait (seconds), then an error or a lost connection, or none."""

    seconds: float = 0.0
    error: RpcError | None = None
    hang_up_before: bool = False
    hang_up_after: bool = False


@dataclass
class _Rule:
    pattern: str
    fault: Fault
    times: int


class Faults:
    """The rules in force. Patterns are TL method names with `*` and `?`."""

    def __init__(self) -> None:
        self._rules: list[_Rule] = []

    def fail(self, pattern: str, error: RpcError, *, times: int = 1) -> None:
        """Answer the next `times` queries with an error; they are not executed."""
        self._rules.append(_Rule(pattern, Fault(error=error), times))

    def delay(self, pattern: str, *, seconds: float, times: int = 1) -> None:
        """Let the next `times` queries wait before they are executed."""
        self._rules.append(_Rule(pattern, Fault(seconds=seconds), times))

    def hang_up(self, pattern: str, *, after: bool = False, times: int = 1) -> None:
        """Close the connection in place of executing, or (`after`) in place of answering.

        Before execution the session is forgotten too, as when a server falls over: the client may
        send everything again. The answer of an executed query is kept instead, and arrives on the
        client's next connection.
        """
        fault = Fault(hang_up_before=not after, hang_up_after=after)
        self._rules.append(_Rule(pattern, fault, times))

    def clear(self) -> None:
        """No more misfortune."""
        self._rules.clear()

    def take(self, method: str) -> Fault:
        """What shall happen to a query of this method now; uses up one turn of the first rule."""
        for rule in self._rules:
            if fnmatchcase(method, rule.pattern):
                rule.times -= 1
                if rule.times <= 0:
                    self._rules.remove(rule)
                return rule.fault
        return _NOTHING


_NOTHING = Fault()
