"""What a conversion does with the classes it meets, worked out once per class and layer."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from operator import attrgetter
from typing import Any, NamedTuple

from tl.base import TLFunction, TLObject
from tl.codec.plan import Kind, Plan, Step, WireType, plan_of_line
from tl.layers import within

__all__ = ["Change", "Known", "Target", "flags_not_in", "holds_objects", "shared_bits"]

_NESTING = frozenset({Kind.BOXED, Kind.BARE, Kind.OBJECT, Kind.FUNCTION})


def holds_objects(wire: WireType) -> bool:
    """Whether values of a type are objects or vectors of objects."""
    return holds_objects(wire.item) if wire.item is not None else wire.kind in _NESTING


class Target(NamedTuple):
    """The class that says in a layer what another says, and fields that changed their names."""

    cls: type[TLObject]
    fields: dict[str, str]


class Known:
    """A class that the layer has: which fields to visit, which to clear.

    `tl_type` is the abstract type of a constructor and None for a method. `leaf` is true when
    there is nothing to do.
    """

    __slots__ = ("late", "leaf", "nested", "shared", "tl_type")

    def __init__(self, cls: type[TLObject], layer: int) -> None:
        plan = plan_of_line(cls.tl_line)
        self.tl_type = None if issubclass(cls, TLFunction) else cls.tl_type
        self.nested = tuple(
            (step, step.attribute, step.type.name if step.type.kind is Kind.BOXED else None)
            for step in plan.steps
            if holds_objects(step.type)
        )
        self.late = flags_not_in(cls, layer)
        self.leaf = not self.nested and not self.late
        self.shared = shared_bits(plan)


class Change:
    """How a class becomes another class: the fields of the target, each with its source.

    `copied` are the attributes that both have in the same form, and `read` reads their values.
    `dropped` are the fields of the source that fill none, `words` its flags words, `shared` the
    groups of target fields that share a flag bit, `late` the `true` fields of the target that the
    layer does not have although it has the class.
    """

    __slots__ = ("copied", "dropped", "fields", "late", "read", "shared", "words")

    def __init__(
        self, source: type[TLObject], target: type[TLObject], names: dict[str, str], layer: int
    ) -> None:
        steps = plan_of_line(source.tl_line).steps
        wanted = plan_of_line(target.tl_line)
        there = {step.field for step in wanted.steps}
        given = {
            step.field if step.field in there else names.get(step.field, step.field): step
            for step in steps
            if not step.is_flags
        }
        self.words = tuple(step.attribute for step in steps if step.is_flags)
        fields = [(step, given.pop(step.field, None)) for step in wanted.steps if not step.is_flags]
        pairs = {
            step.attribute: source.attribute
            for step, source in fields
            if source is not None and _is_copied(step, source)
        }
        self.copied = tuple(pairs)
        self.read = _reader(tuple(pairs.values()))
        self.fields = tuple(pair for pair in fields if pair[0].attribute not in pairs)
        self.dropped = tuple(given.values())
        self.shared = shared_bits(wanted)
        self.late = flags_not_in(target, layer)


def _is_copied(step: Step, source: Step) -> bool:
    same = step.type == source.type and (step.word is None) == (source.word is None)
    return same and not holds_objects(step.type)


def _reader(attributes: tuple[str, ...]) -> Callable[[TLObject], tuple[Any, ...]]:
    if not attributes:
        return lambda _value: ()
    if len(attributes) == 1:
        read = attrgetter(attributes[0])
        return lambda value: (read(value),)
    return attrgetter(*attributes)


def shared_bits(plan: Plan) -> tuple[tuple[Step, ...], ...]:
    """Groups of fields that are all given or all absent, because they share a flag bit."""
    groups = (group for word in plan.words for group in plan.groups(word.field).values())
    return tuple(group for group in groups if len(group) > 1)


def flags_not_in(cls: type[TLObject], layer: int) -> tuple[str, ...]:
    """Attributes for `true` fields that came later or went; such fields do not change an id."""
    if cls.tl_schema != "api":
        return ()
    seen: dict[str, tuple[int, ...]] = import_module("tl.api._layers").FLAGS.get(cls.tl_id, {})
    return tuple(field for field, stretches in seen.items() if not within(layer, stretches))
