"""Misfortune on demand: rules that make the data centre fail, be slow or hang up.

Rules are matched by method name, oldest first, and used up one query at a time:

    dc.faults.fail("messages.importChatInvite", RpcError(420, "FLOOD_WAIT", 2))
    dc.faults.delay("*", seconds=0.5, times=10)
    dc.faults.hang_up("messages.importChatInvite", after=True)   # executed, but never answered
    dc.faults.cut(after=500)                                     # the next connection
    dc.faults.cut(after=0, existing=True)                        # those that are open, at once
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Callable

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
        self._cuts: list[int] = []
        self._bad_salts = 0
        self.cut_open: Callable[[int], None] | None = None
        """Breaks the open connections after so many bytes; set by the running data centre."""

    def fail(self, pattern: str, error: RpcError, *, times: int = 1) -> None:
        """Answer the next `times` queries with an error; they are not executed."""
        self._rules.append(_Rule(pattern, Fault(error=error), times))

    def flood_wait(self, pattern: str, seconds: int, *, times: int = 1) -> None:
        """Answer the next `times` queries with FLOOD_WAIT of so many seconds."""
        self.fail(pattern, RpcError(420, "FLOOD_WAIT", seconds), times=times)

    def migrate(self, pattern: str, dc_id: int, *, kind: str = "PHONE", times: int = 1) -> None:
        """Send the caller to another data centre: `kind` is PHONE, NETWORK, USER, FILE or STATS."""
        self.fail(pattern, RpcError(303, f"{kind}_MIGRATE", dc_id), times=times)

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

    def cut(self, after: int, *, times: int = 1, existing: bool = False) -> None:
        """Let the next `times` connections break when so many bytes were sent to the client.

        With `existing` it happens to all that are open now instead, counted from now; 0 breaks
        them at once.
        """
        if not existing:
            self._cuts += [after] * times
        elif self.cut_open is not None:
            self.cut_open(after)

    def bad_salt(self, times: int = 1) -> None:
        """Refuse the next `times` encrypted packets with bad_server_salt, whatever theirs is."""
        self._bad_salts += times

    def clear(self) -> None:
        """No more misfortune."""
        self._rules.clear()
        self._cuts.clear()
        self._bad_salts = 0

    def take_cut(self) -> int | None:
        """How many bytes a new connection shall carry; None for any number."""
        return self._cuts.pop(0) if self._cuts else None

    def take_bad_salt(self) -> bool:
        """Whether this packet's salt shall be found wrong."""
        if not self._bad_salts:
            return False
        self._bad_salts -= 1
        return True

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
