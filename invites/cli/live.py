"""What `invites serve` shows on a terminal: connections, layers, calls per second, recent calls."""

from __future__ import annotations

import time
from collections import Counter, deque
from typing import TYPE_CHECKING, Any

from rich.console import Group
from rich.table import Table
from rich.text import Text

from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Callable

    from invites.localdc import InviteDC

__all__ = ["LiveView"]

_RECENT = 12
_WINDOW = 10.0
"""Seconds over which calls per second are counted."""


class LiveView:
    """Counts the calls of a data centre and draws them; attach one before clients come."""

    def __init__(self, dc: InviteDC, clock: Callable[[], float] = time.monotonic) -> None:
        self._dc = dc
        self._clock = clock
        self._calls: deque[float] = deque()
        self._recent: deque[tuple[str, str, int]] = deque(maxlen=_RECENT)
        self.total = 0
        dc.dispatcher.watch(self._called)

    def _called(self, call: Any, error: Exception | None) -> None:
        self.total += 1
        self._calls.append(self._clock())
        outcome = "ok"
        if error is not None:
            outcome = error.message if isinstance(error, RpcError) else "failed inside"
        self._recent.append((call.sent.tl_name, outcome, call.layer))

    @property
    def per_second(self) -> float:
        """Calls per second of late."""
        now = self._clock()
        while self._calls and self._calls[0] < now - _WINDOW:
            self._calls.popleft()
        return len(self._calls) / _WINDOW

    def draw(self) -> Group:
        """The picture of now."""
        dc = self._dc
        layers = Counter(
            one.layer for one in dc.sessions if one.connection is not None and one.layer is not None
        )
        spoken = ", ".join(f"{layer} ({count})" for layer, count in sorted(layers.items()))
        head = Text(
            f"{len(dc.transports)} connections   layers: {spoken or '-'}   "
            f"{self.per_second:.1f} calls/s, {self.total} in all"
        )
        table = Table("recent calls", "outcome", "layer", box=None, pad_edge=False)
        for name, outcome, layer in reversed(self._recent):
            table.add_row(name, outcome, str(layer))
        parts: list[Any] = [head, table]
        if dc.unimplemented:
            names = ", ".join(f"{name} ({count})" for name, count in dc.unimplemented.items())
            parts.append(Text(f"asked for and not here: {names}"))
        return Group(*parts)
