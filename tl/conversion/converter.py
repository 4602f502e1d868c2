"""`Converter`: values to the constructors of one layer."""

from __future__ import annotations

import math
from typing import Any

import msgspec

from tl.base import TLObject
from tl.codec.plan import Kind, Step, WireType, plan_of_line
from tl.codec.text import decode_text, encode_text
from tl.conversion.equivalents import (
    CASTS,
    MOVED,
    RENAMED,
    STAND_INS,
    WRAPPERS,
    WRAPPERS_BY_TYPE,
    Fields,
)
from tl.conversion.mapping import Change, Known, Target, holds_objects
from tl.conversion.neutral import neutral, simplest
from tl.conversion.quick import Quick, Surprise
from tl.conversion.run import Run, Unsayable
from tl.layers import Layer, layer, newest_with

__all__ = ["Converter"]

_VECTORS = (Kind.VECTOR, Kind.BARE_VECTOR)
_ANY_OBJECT = (Kind.BARE, Kind.OBJECT, Kind.FUNCTION)
_RANGES = {
    Kind.NAT: (0, (1 << 31) - 1),
    Kind.INT: (-(1 << 31), (1 << 31) - 1),
    Kind.LONG: (-(1 << 63), (1 << 63) - 1),
}
_NOTHING = (None, False)
_OBJECT = WireType(Kind.OBJECT)


class Converter:
    """Converts to one layer; remembers what to do with each class it has met.

    Methods return the very object they were given when nothing about it has to change.
    """

    def __init__(self, view: Layer) -> None:
        self.view = view
        self._known: dict[type, Known] = {}
        self._changes: dict[tuple[type, type], Change] = {}
        self._targets: dict[type, Target | None] = {}
        self.quick = Quick(view, self.target)

    def to(self, value: Any, wire: WireType, run: Run) -> Any:
        """A value as the type `wire`."""
        kind = wire.kind
        if isinstance(value, TLObject):
            if kind is Kind.BOXED:
                return self.object(value, wire.name, run)
            if kind in _ANY_OBJECT:
                return self.object(value, None, run)
            return self.unwrapped(value, wire, run)
        if kind in _VECTORS and wire.item is not None:
            values = value if isinstance(value, list) else [value]
            return self.vector(values, wire.item, run)
        if kind is Kind.BOXED and wire.name in WRAPPERS_BY_TYPE:
            return self.wrapped(value, wire, run)
        if isinstance(value, list):
            every = kind is Kind.OBJECT
            return self.vector(value, wire, run) if every else self.first(value, wire, run)
        return _primitive(value, wire, run)

    def vector(self, values: list[Any], item: WireType, run: Run) -> list[Any]:
        """A list; elements that cannot be said are left out."""
        known = self._known
        wanted = item.name if item.kind is Kind.BOXED else None
        converted: list[Any] | None = None
        for index, old in enumerate(values):
            part = known.get(type(old))
            if part is not None and part.leaf and (wanted is None or part.tl_type == wanted):
                if converted is not None:
                    converted.append(old)
                continue
            run.path.append(f"[{index}]")
            depth = len(run.path)
            try:
                new = self.soon(old, item, run)
            except Unsayable as obstacle:
                run.leave_out(depth, obstacle, old)
                converted = values[:index] if converted is None else converted
            else:
                if new is not old and converted is None:
                    converted = values[:index]
                if converted is not None:
                    converted.append(new)
            run.path.pop()
        return values if converted is None else converted

    def first(self, values: list[Any], wire: WireType, run: Run) -> Any:
        """A vector where the layer has one value."""
        if not values:
            raise run.refuse(f"an empty vector where {wire} is wanted")
        if len(values) > 1:
            run.lose(f"{len(values) - 1} items", f"layer {self.view.number} has room for one")
        return self.to(values[0], wire, run)

    def object(self, value: TLObject, wanted: str | None, run: Run) -> Any:
        """An object as an object, of the abstract type `wanted` if that is given."""
        cls = type(value)
        known = self._known.get(cls)
        if known is None and self._has(cls):
            known = self._known[cls] = Known(cls, self.view.number)
        if known is not None:
            if wanted is None or known.tl_type == wanted:
                return value if known.leaf else self.visited(value, known, run)
        elif wanted is None or cls.tl_type == wanted:
            target = self.target(cls)
            if target is None or (wanted is not None and target.cls.tl_type != wanted):
                raise run.refuse(f"{cls.tl_name} is not in layer {self.view.number}")
            return self.remade(value, target, run)
        return self.adapted(value, WireType(Kind.BOXED, wanted or ""), run)

    def _has(self, cls: type[TLObject]) -> bool:
        return cls.tl_schema == "mt" or self.view.by_id(cls.tl_id) is cls

    def target(self, cls: type[TLObject]) -> Target | None:
        """The class of the layer that says what `cls` says."""
        if cls not in self._targets:
            names = [(cls.tl_name, MOVED.get(cls.tl_name, {})), *RENAMED.get(cls.tl_name, ())]
            self._targets[cls] = next(
                (
                    Target(found, dict(fields))
                    for name, fields in names
                    if (found := self.view.get(name)) is not None
                ),
                None,
            )
        return self._targets[cls]

    def visited(self, value: TLObject, known: Known, run: Run) -> TLObject:
        """An object of a class that the layer has, with its parts converted."""
        parts = self._known
        changes: dict[str, Any] = {}
        for step, attribute, wanted in known.nested:
            old = getattr(value, attribute)
            if old is None or old == []:
                continue
            part = parts.get(type(old))
            if part is not None and part.leaf and part.tl_type == wanted:
                continue
            new = self.part(step, old, run)
            if new is not old:
                changes[attribute] = new
        self.clear(known.late, value, changes, run)
        if not changes:
            return value
        for group in known.shared:
            values = {step.attribute: getattr(value, step.attribute) for step in group}
            self.complete(group, values | changes, changes, run)
        return msgspec.structs.replace(value, **changes)

    def remade(
        self, value: TLObject, target: Target, run: Run, lent: Fields | None = None
    ) -> TLObject:
        """An object as another class; `lent` are values for fields from beside the source."""
        lent = lent or {}
        key = type(value), target.cls
        change = self._changes.get(key)
        if change is None:
            change = Change(*key, target.fields, self.view.number)
            self._changes[key] = change
        values = dict(zip(change.copied, change.read(value), strict=True))
        for step, source in change.fields:
            old = None if source is None else getattr(value, source.attribute)
            if lent:
                old = lent.get(step.field, old)
            if old is not None:
                values[step.attribute] = self.field(old, step, source, run)
            elif step.word is None:
                values[step.attribute] = self.neutral(step.type, run)
                if source is not None:
                    run.lose(step.field, f"absent, but layer {self.view.number} requires it")
        self.clear(change.late, value, values, run)
        for group in change.shared:
            self.complete(group, values, values, run)
        self.account_dropped(value, change, lent, run)
        return target.cls(**values)

    def field(self, old: Any, step: Step, source: Step | None, run: Run) -> Any:
        """The value of one field of a remade object."""
        if source is not None and source.type == step.type and not holds_objects(step.type):
            return old
        if step.type.kind is Kind.TRUE and isinstance(old, bool):
            if not old and source is not None and source.word is not None:
                run.lose(step.field, f"layer {self.view.number} cannot say that it is false")
            return old
        if source is not None and source.type.kind is Kind.TRUE and step.word is not None:
            return old or None
        return self.part(step, old, run)

    def part(self, step: Step, old: Any, run: Run) -> Any:
        """The value of a field, converted, or what stands there when it cannot be said."""
        run.path.append(f".{step.field}")
        depth = len(run.path)
        try:
            new = self.to(old, step.type, run)
        except Unsayable as obstacle:
            stand_in = self.stand_in(step)
            if stand_in is None and step.word is None:
                raise
            run.leave_out(depth, obstacle, old)
            new = None if stand_in is None else simplest(self.view, stand_in)
        run.path.pop()
        return new

    def stand_in(self, step: Step) -> type[TLObject] | None:
        """The class that tells that there was something. Never for what goes into a request."""
        tl_type = step.type.name
        if step.type.kind is not Kind.BOXED or tl_type.rpartition(".")[2].startswith("Input"):
            return None
        found = self.view.get(STAND_INS[tl_type]) if tl_type in STAND_INS else None
        if found is None and step.word is None:
            namespace, dot, name = tl_type.rpartition(".")
            found = self.view.get(f"{namespace}{dot}{name[:1].lower()}{name[1:]}Empty")
        return found if found is not None and found.tl_type == tl_type else None

    def clear(
        self, late: tuple[str, ...], value: TLObject, changes: dict[str, Any], run: Run
    ) -> None:
        """Take back `true` fields that the layer does not have."""
        for attribute in late:
            if changes.get(attribute, getattr(value, attribute, False)):
                run.lose(attribute, f"layer {self.view.number} has no such field")
                changes[attribute] = False

    def complete(
        self, group: tuple[Step, ...], values: dict[str, Any], changes: dict[str, Any], run: Run
    ) -> None:
        """Give the missing fields of a group that shares a flag bit neutral values."""
        if all(values.get(step.attribute) in _NOTHING for step in group):
            return
        for step in group:
            if step.type.kind is not Kind.TRUE and values.get(step.attribute) is None:
                changes[step.attribute] = self.neutral(step.type, run)
                run.lose(step.field, "absent, but shares a flag with a field that is given")

    def account_dropped(self, value: TLObject, change: Change, lent: Fields, run: Run) -> None:
        """Report fields that have a value to lose and no place in the layer."""
        for step in change.dropped:
            old = getattr(value, step.attribute)
            if old is None or step.field in lent or (old is False and step.type.kind is Kind.TRUE):
                continue
            if step.word is None and old == neutral(_own_layer(value), step.type):
                continue
            run.lose(step.field, f"layer {self.view.number} has no such field")
        for attribute in change.words:
            if unknown := getattr(value, attribute):
                run.lose(f"bits {unknown:#x} of {attribute}", "they are newer than our schemas")

    def adapted(self, value: TLObject, wire: WireType, run: Run) -> Any:
        """An object whose type is not the wanted one."""
        cls = type(value)
        target = self.target(cls)
        if cast_name := CASTS.get((cls.tl_name, wire.name)):
            cast = self.view.get(cast_name)
            target = target if cast is None else Target(cast, {})
        if target is not None and target.cls.tl_type == wire.name:
            return self.remade(value, target, run)
        wrap = cls.tl_name not in WRAPPERS
        return self.wrapped(value, wire, run) if wrap else self.unwrapped(value, wire, run)

    def unwrapped(self, value: TLObject, wire: WireType, run: Run) -> Any:
        """What a wrapper holds, for a layer that says it without."""
        cls = type(value)
        wrapper = WRAPPERS.get(cls.tl_name)
        if wrapper is None:
            if wire.item is None:
                raise run.refuse(f"{cls.tl_name} where {wire} is wanted")
            return [self.to(value, wire.item, run)]
        for step in plan_of_line(cls.tl_line).steps:
            if step.field != wrapper.field and getattr(value, step.attribute):
                run.lose(step.field, f"layer {self.view.number} has no such field")
        if wrapper.field is None:
            return _primitive(True, wire, run)
        inside = getattr(value, wrapper.field)
        if inside is None:
            raise run.refuse(f"an empty {cls.tl_name} where {wire} is wanted")
        run.path.append(f".{wrapper.field}")
        target = None if wrapper.unwrapping is None else self.target(type(inside))
        if wrapper.unwrapping is not None and target is not None:
            new: Any = self.remade(inside, target, run, wrapper.unwrapping(value))
        else:
            new = self.soon(inside, wire, run)
        run.path.pop()
        return new

    def soon(self, value: Any, wire: WireType, run: Run) -> Any:
        """A value as the type `wire`, on the fast road if that leads there."""
        if (wire.item or wire).kind in (Kind.BOXED, Kind.OBJECT):
            try:
                return self.quick(value, wire)
            except (Surprise, TypeError, AttributeError):
                pass  # the careful road knows what to do, or what to say
        return self.to(value, wire, run)

    def wrapped(self, value: Any, wire: WireType, run: Run) -> TLObject:
        """A value inside the wrapper that the layer wants around it."""
        name = value.tl_name if isinstance(value, TLObject) else type(value).__name__
        wrapper = WRAPPERS_BY_TYPE.get(wire.name)
        outer = None if wrapper is None else self.view.get(wrapper.constructor)
        if wrapper is None or outer is None or outer.tl_type != wire.name or name in WRAPPERS:
            raise run.refuse(f"{name} where {wire} is wanted")
        if wrapper.field is None and value is not True:
            raise run.refuse(f"{name} where {wire} is wanted")
        values: dict[str, Any] = {}
        beside, within = ({}, {}) if wrapper.wrapping is None else wrapper.wrapping(value)
        for step in plan_of_line(outer.tl_line).steps:
            if step.field == wrapper.field:
                target = self.target(type(value)) if within else None
                values[step.attribute] = (
                    self.soon(value, step.type, run)
                    if target is None
                    else self.remade(value, target, run, within)
                )
            elif step.field in beside:
                values[step.attribute] = self.to(beside[step.field], step.type, run)
            elif step.word is None and not step.is_flags:
                values[step.attribute] = self.neutral(step.type, run)
        return outer(**values)

    def neutral(self, wire: WireType, run: Run) -> Any:
        """A value that says as little as possible."""
        value = neutral(self.view, wire)
        if value is None:
            raise run.refuse(f"nothing neutral can be said where {wire} is wanted")
        return value


def _own_layer(value: TLObject) -> Layer:
    return layer(newest_with(value.tl_id))


def _primitive(value: Any, wire: WireType, run: Run) -> Any:
    """A number, string or Bool as another kind of such."""
    kind = wire.kind
    if kind is Kind.OBJECT:
        return value
    if isinstance(value, bool):
        if kind in (Kind.BOOL, Kind.TRUE):
            return value
    elif isinstance(value, (int, float)):
        if kind is Kind.DOUBLE:
            return float(value)
        if kind in _RANGES and math.isfinite(value):
            return _whole(value, kind, run)
    elif isinstance(value, str):
        if kind in (Kind.STRING, Kind.BYTES):
            return value if kind is Kind.STRING else encode_text(value)
    elif isinstance(value, bytes) and kind in (Kind.STRING, Kind.BYTES):
        return value if kind is Kind.BYTES else decode_text(value)
    raise run.refuse(f"{type(value).__name__} where {wire} is wanted")


def _whole(value: float, kind: Kind, run: Run) -> int:
    number = int(value)
    if number != value:
        run.lose(f"fraction of {value}", f"{kind.value} has none")
    least, most = _RANGES[kind]
    if not least <= number <= most:
        raise run.refuse(f"{number} is out of range for {kind.value}")
    return number
