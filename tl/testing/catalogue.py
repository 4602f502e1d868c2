"""Which classes a generated value may be made of, and how deep each type is at the least.

Recursive types (rich text, page blocks) have values of any depth; a strategy that must end needs to
know which constructors fit into the depth that is left.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tl._default import API, CODEC, MT
from tl.base import TLFunction, TLObject
from tl.codec.plan import Kind, Step, WireType, plan_of_line
from tl.layers import layer

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Catalogue", "catalogue_of", "every_class", "needs"]

_DEEPEST = 16
_RECORDS = frozenset({Kind.BOXED, Kind.BARE, Kind.OBJECT, Kind.FUNCTION})


def every_class() -> tuple[type[TLObject], ...]:
    """Every class of `tl.api` and `tl.mt`, superseded ones included, sorted by id."""
    found = [CODEC.registry.find(tl_id) for tl_id in sorted({**API.ids, **MT.ids})]
    return tuple(cls for cls in found if cls is not None)


def needs(wire: WireType) -> bool:
    """Whether a value of this type, if a vector with at least one item, contains a record."""
    return needs(wire.item) if wire.item is not None else wire.kind in _RECORDS


class Catalogue:
    """Classes by type and name. `classes` has them in order of id."""

    def __init__(self, classes: Iterable[type[TLObject]]) -> None:
        self.classes = tuple(sorted(classes, key=lambda cls: cls.tl_id))
        self._types: dict[tuple[str, str], list[type[TLObject]]] = {}
        self._names: dict[tuple[str, str], type[TLObject]] = {}
        self._functions: list[type[TLObject]] = []
        self._objects: list[type[TLObject]] = []
        for cls in self.classes:
            self._names[cls.tl_schema, cls.tl_name] = cls
            if issubclass(cls, TLFunction):
                self._functions.append(cls)
            else:
                self._types.setdefault((cls.tl_schema, cls.tl_type), []).append(cls)
                self._objects.append(cls)
        self._fitting: dict[tuple[WireType, str, int], tuple[type[TLObject], ...]] = {}

    def all_of(self, wire: WireType, tl_schema: str) -> list[type[TLObject]]:
        """The classes that may stand where a record type is expected."""
        if wire.kind is Kind.FUNCTION:
            return self._functions
        if wire.kind is Kind.OBJECT:
            # A packed object is no value of its own: reading it back gives what it holds.
            return [cls for cls in self._objects if cls.tl_name != "gzip_packed"]
        if wire.kind is Kind.BARE and not wire.name.startswith("%"):
            cls = self._names.get((tl_schema, wire.name))
            return [] if cls is None else [cls]
        return self._types.get((tl_schema, wire.name.removeprefix("%")), [])

    def fitting(self, wire: WireType, tl_schema: str, depth: int) -> tuple[type[TLObject], ...]:
        """The classes of a type that have a value at most `depth` records deep, simplest first."""
        key = (wire, tl_schema, depth)
        found = self._fitting.get(key)
        if found is None:
            found = tuple(
                sorted(
                    (cls for cls in self.all_of(wire, tl_schema) if self.fits(cls, depth)),
                    key=_complexity,
                )
            )
            self._fitting[key] = found
        return found

    def fits(self, cls: type[TLObject], depth: int) -> bool:
        """Whether some value of a class is at most `depth` records deep."""
        if depth < 1:
            return False
        return all(
            step.word is not None
            or step.type.item is not None
            or not needs(step.type)
            or self.fitting(step.type, cls.tl_schema, depth - 1)
            for step in plan_of_line(cls.tl_line).steps
        )

    def shallowest(self, wire: WireType, tl_schema: str, depth: int) -> tuple[type[TLObject], ...]:
        """Like `fitting`, but with as much more depth as the type needs.

        Raises:
            LookupError: when the type has no finite value among these classes.
        """
        for enough in range(max(depth, 1), _DEEPEST):
            if found := self.fitting(wire, tl_schema, enough):
                return found
        raise LookupError(f"no class gives a value of {wire} ({tl_schema})")


@cache
def _complexity(cls: type[TLObject]) -> tuple[int, int]:
    steps: tuple[Step, ...] = plan_of_line(cls.tl_line).steps
    return sum(step.type.least_size for step in steps if step.word is None), len(steps)


@cache
def _everything() -> Catalogue:
    return Catalogue(every_class())


@cache
def _of_layer(number: int) -> Catalogue:
    service = (cls for cls in every_class() if cls.tl_schema == "mt")
    return Catalogue([*layer(number), *service])


def catalogue_of(
    number: int | None, among: Iterable[type[TLObject]] | Catalogue | None
) -> Catalogue:
    """The catalogue that the arguments of a strategy mean: a layer, some classes, or all."""
    if among is not None:
        return among if isinstance(among, Catalogue) else Catalogue(among)
    return _everything() if number is None else _of_layer(number)
