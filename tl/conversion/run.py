"""One conversion in progress: where it is, what it has lost, and how it gives up."""

from __future__ import annotations

from typing import Any

import msgspec

from tl.base import TLObject

__all__ = ["Loss", "Run", "Unsayable"]


class Loss(msgspec.Struct, frozen=True):
    """One thing that a conversion could not say.

    `path` leads to the place in the source value (`updates.users[3]`), `what` names the field or
    constructor, `why` is a phrase for people. Values are not quoted: they may be secret.
    """

    path: str
    what: str
    why: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}: {self.why}" if self.path else f"{self.what}: {self.why}"


class Unsayable(Exception):
    """Raised where a value cannot be said, caught where it can be left out."""

    def __init__(self, reason: str, path: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.path = path


class Run:
    """State of one conversion. `path` holds `.field` and `[index]` parts."""

    __slots__ = ("path", "report")

    def __init__(self, report: list[Loss]) -> None:
        self.report = report
        self.path: list[str] = []

    @property
    def place(self) -> str:
        """The path as text."""
        return "".join(self.path).removeprefix(".")

    def lose(self, what: str, why: str) -> None:
        """Account for a loss at the present place."""
        self.report.append(Loss(self.place, what, why))

    def refuse(self, reason: str) -> Unsayable:
        """The exception to raise for what cannot be said at the present place."""
        return Unsayable(reason, self.place)

    def leave_out(self, depth: int, obstacle: Unsayable, value: Any) -> None:
        """Go back up to `depth` parts of the path and account for the value found there."""
        del self.path[depth:]
        what = value.tl_name if isinstance(value, TLObject) else type(value).__name__
        place = self.place
        inside = obstacle.path.removeprefix(place).removeprefix(".")
        self.lose(what, f"{obstacle.reason} ({inside})" if inside else obstacle.reason)
