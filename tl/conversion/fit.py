"""Whether a whole value fits a layer as it is: the question that most conversions end with.

For each class a small function is made that looks at the fields which hold objects, and at nothing
else. It answers no as soon as something does not fit; the converter then says what.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from tl.base import TLFunction, TLObject
from tl.codec.plan import Kind, Step, plan_of_line
from tl.conversion.mapping import Known, holds_objects
from tl.layers import Layer
from tl.table import Table

__all__ = ["Check", "Fit"]

Check = Callable[[Any], bool]


class Fit:
    """The checks of one layer."""

    def __init__(self, view: Layer) -> None:
        self.view = view
        self._made: dict[type, Check | None] = {}
        self._types: dict[str | None, Table[type, Check | None]] = {}
        self.free = self.of_type(None)
        """The same where any record may stand."""

    def __call__(self, value: Any) -> bool:
        """Whether a record, with all its parts, can be sent in the layer."""
        check = self.free[type(value)]
        return check is None or check(value)

    def of_type(self, wanted: str | None) -> Table[type, Check | None]:
        """How to check records by their class, where one abstract type stands.

        None means that nothing about them can fail to fit.
        """
        if wanted not in self._types:
            self._types[wanted] = Table(partial(self.check_of, wanted=wanted))
        return self._types[wanted]

    def check_of(self, cls: type, wanted: str | None) -> Check | None:
        """How to check records of a class where `wanted` stands."""
        if not issubclass(cls, TLObject):
            return _never
        tl_type = None if issubclass(cls, TLFunction) else cls.tl_type
        if wanted is not None and tl_type != wanted:
            return _never
        if cls not in self._made:
            self._made[cls] = self._make(cls)
        return self._made[cls]

    def _make(self, cls: type[TLObject]) -> Check | None:
        if cls.tl_schema != "mt" and self.view.by_id(cls.tl_id) is not cls:
            return _never
        known = Known(cls, self.view.number)
        if known.leaf:
            return None
        names: dict[str, Any] = {}
        lines = ["def check(value):"]
        for attribute in known.late:
            lines += [f"    if value.{attribute}:", "        return False"]
        nested = [step for step in plan_of_line(cls.tl_line).steps if holds_objects(step.type)]
        for index, step in enumerate(nested):
            lines += self._lines(step, f"checks_{index}", names)
        lines.append("    return True")
        exec("\n".join(lines), names)  # noqa: S102 - made of attribute names and numbers
        made: Check = names["check"]
        return made

    def _lines(self, step: Step, checks: str, names: dict[str, Any]) -> list[str]:
        item = step.type.item
        wire = item or step.type
        if wire.item is not None:
            return ["    return False"]  # vectors in vectors do not occur in the API
        names[checks] = self.of_type(wire.name if wire.kind is Kind.BOXED else None)
        if item is None:
            return [
                f"    part = value.{step.attribute}",
                "    if part is not None:",
                f"        check = {checks}[type(part)]",
                "        if check is not None and not check(part):",
                "            return False",
            ]
        return [
            f"    for part in value.{step.attribute} or ():",
            f"        check = {checks}[type(part)]",
            "        if check is not None and not check(part):",
            "            return False",
        ]


def _never(_value: Any) -> bool:
    return False
