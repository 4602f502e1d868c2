"""Where each part of a value lies in its bytes: the reference writer, watched at work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tl.base import TLObject
from tl.codec.interpret import Writer
from tl.codec.plan import Kind, WireType

if TYPE_CHECKING:
    from tl.codec.plan import Plan, Step

__all__ = ["Place", "survey"]

_HEADS = {Kind.VECTOR: 8, Kind.BARE_VECTOR: 4, Kind.BARE: 0}
"""Bytes that stand before what is inside; records that are not bare have an id."""
_HOLDERS = frozenset({Kind.BOXED, Kind.OBJECT, Kind.FUNCTION, *_HEADS})


class Place(NamedTuple):
    """A part of a value and its bytes.

    Attributes:
        wire: the type that is expected here.
        tl_schema: whose types: `api` or `mt`.
        start: offset of its first byte.
        own: offset behind its own bytes: id and count of a vector, id of a record, all of others.
        end: offset behind its last byte.
        path: where it is, as errors tell it.
        value: the value itself; of a flags word the record around it.
        word: the step of the flags word, if it is one.
    """

    wire: WireType
    tl_schema: str
    start: int
    own: int
    end: int
    path: str
    value: Any
    word: Step | None = None


class _Surveyor(Writer):
    """A writer that notes what it wrote where."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[Place] = []

    def value(self, value: Any, wire: WireType, tl_schema: str) -> None:
        number = len(self.places)
        start = len(self.out)
        place = Place(wire, tl_schema, start, start, start, _joined(self.path), value)
        self.places.append(place)
        super().value(value, wire, tl_schema)
        end = len(self.out)
        holds = wire.kind in _HOLDERS and isinstance(value, (TLObject, list, tuple))
        own = start + _HEADS.get(wire.kind, 4) if holds else end
        self.places[number] = place._replace(own=own, end=end)

    def flags(self, value: TLObject, plan: Plan, step: Step, present: set[tuple[str, int]]) -> None:
        start = len(self.out)
        super().flags(value, plan, step, present)
        end = len(self.out)
        path = _joined(self.path)
        self.places.append(
            Place(WireType(Kind.NAT), type(value).tl_schema, start, end, end, path, value, step)
        )


def survey(value: TLObject) -> tuple[bytes, list[Place]]:
    """The bytes of a value and all places in them, outermost first.

    Raises:
        EncodeError: as encoding does.
    """
    surveyor = _Surveyor()
    data = surveyor.root(value, None)
    return data, surveyor.places


def _joined(path: list[str]) -> str:
    """`chat`, `.users`, `[3]`, `user`, `.photo` as `chat.users[3].photo`."""
    return "".join(part for index, part in enumerate(path) if index == 0 or part[0] in ".[")
