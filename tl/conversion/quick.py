"""The fast road of a conversion: straight-line functions for values that lose nothing.

For each class that is met a function is written that makes the object of the wanted layer in one
call. It knows only the plain cases; at the first surprise (something to drop, to report or to
refuse) it gives up, and the whole value takes the careful road (`tl.conversion.converter`), whose
word is final. Where the fast road arrives, the careful one would have arrived at the same value
and lost nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import is_
from typing import Any, NoReturn

from tl.base import TLFunction, TLObject
from tl.codec.plan import Kind, Plan, Step, WireType, plan_of_line
from tl.conversion.mapping import Target, flags_not_in, holds_objects, shared_bits
from tl.conversion.neutral import neutral
from tl.layers import Layer, layer, newest_with

__all__ = ["Quick", "Surprise"]

Make = Callable[[Any], Any]
_VECTORS = (Kind.VECTOR, Kind.BARE_VECTOR)


class Surprise(Exception):
    """The value needs the careful road."""


def _surprise(_value: Any) -> NoReturn:
    raise Surprise


class _Makers(dict[type, Make | None]):
    """Class -> what makes an object of the layer of it, where the abstract type `wanted` stands.

    None is for classes whose objects stay as they are.
    """

    def __init__(self, quick: Quick, wanted: str | None) -> None:
        super().__init__()
        self.quick = quick
        self.wanted = wanted

    def __missing__(self, cls: type) -> Make | None:
        maker = self[cls] = self.quick.maker(cls, self.wanted)
        return maker


class Quick:
    """The fast road to one layer. `target` tells which class stands for another."""

    def __init__(self, view: Layer, target: Callable[[type[TLObject]], Target | None]) -> None:
        self.view = view
        self.target = target
        self._made: dict[type, Make | None] = {}
        self._tables: dict[str | None, _Makers] = {}

    def __call__(self, value: Any, wire: WireType) -> Any:
        """The value as the type `wire`, of boxed objects or vectors of them.

        Raises:
            Surprise: when it takes more care.
        """
        table = self.of_type(wire.item or wire)
        if wire.item is None:
            return _one(value, table)
        if not isinstance(value, list):
            raise Surprise
        made = [_one(part, table) for part in value]
        same = all(new is old for new, old in zip(made, value, strict=True))
        return value if same else made

    def of_type(self, wire: WireType) -> _Makers:
        """The makers for a type."""
        wanted = wire.name if wire.kind is Kind.BOXED else None
        if wanted not in self._tables:
            self._tables[wanted] = _Makers(self, wanted)
        return self._tables[wanted]

    def maker(self, cls: type, wanted: str | None) -> Make | None:
        """What makes an object of the layer of an object of a class."""
        if not issubclass(cls, TLObject):
            return _surprise
        if wanted is not None and (cls.tl_type != wanted or issubclass(cls, TLFunction)):
            return _surprise
        if cls not in self._made:
            self._made[cls] = self._write(cls)
        return self._made[cls]

    def _write(self, cls: type[TLObject]) -> Make | None:
        plan = plan_of_line(cls.tl_line)
        if cls.tl_schema == "mt" or self.view.by_id(cls.tl_id) is cls:
            late = flags_not_in(cls, self.view.number)
            if not late and not any(holds_objects(step.type) for step in plan.steps):
                return None
            return _Writer(self, cls, cls, {}).function(keep=True)
        target = self.target(cls)
        if target is None or target.cls.tl_type != cls.tl_type:
            return _surprise
        return _Writer(self, cls, target.cls, target.fields).function(keep=False)


def _one(value: Any, table: _Makers) -> Any:
    make = table[type(value)]
    return value if make is None else make(value)


class _Writer:
    """Writes the function that turns records of one class into records of another."""

    def __init__(
        self,
        quick: Quick,
        source: type[TLObject],
        target: type[TLObject],
        renamed: dict[str, str],
    ) -> None:
        self.quick = quick
        self.source = source
        self.target = target
        steps = plan_of_line(source.tl_line).steps
        self.words = [step for step in steps if step.is_flags]
        self.given = {renamed.get(s.field, s.field): s for s in steps if not s.is_flags}
        self.sources = tuple(self.given.values())
        self.names: dict[str, Any] = {"Target": target, "Surprise": Surprise, "is_": is_}
        self.lines: list[str] = []
        self.changed: list[str] = []

    def function(self, *, keep: bool) -> Make:
        """The function; with `keep` it returns the object itself when no part changes."""
        plan = plan_of_line(self.target.tl_line)
        arguments = [
            f"{step.attribute}={value}"
            for step in plan.steps
            if not step.is_flags and (value := self.argument(step)) is not None
        ]
        late = flags_not_in(self.target, self.quick.view.number)
        for attribute in late:
            if attribute in (step.attribute for step in self.given.values()) or keep:
                self.give_up_if(f"v.{attribute}")
        if keep:
            arguments += [f"{word.attribute}=v.{word.attribute}" for word in self.words]
            unchanged = " and ".join(self.changed) or "True"
            self.lines.append(f"if {unchanged}: return v")
        else:
            self.dropped()
            self.groups(plan)
        self.lines.append(f"return Target({', '.join(arguments)})")
        body = "\n    ".join(self.lines)
        exec(f"def make(v):\n    {body}", self.names)  # noqa: S102 - attribute names and constants
        made: Make = self.names["make"]
        return made

    def give_up_if(self, condition: str) -> None:
        self.lines.append(f"if {condition}: raise Surprise")

    def constant(self, value: Any) -> str:
        name = f"constant_{len(self.names)}"
        self.names[name] = value
        return name

    def argument(self, step: Step) -> str | None:
        """The expression for one field of the target; None to leave it out."""
        source = self.given.pop(step.field, None)
        if source is None:
            return None if step.word is not None else self.neutral(step)
        name = f"v.{source.attribute}"
        wire, old = step.type, source.type
        if step.word is None and source.word is not None and wire.kind is not Kind.TRUE:
            self.give_up_if(f"{name} is None")
        if wire == old and not holds_objects(wire):
            return name
        if holds_objects(wire) and holds_objects(old):
            return self.object(step, source)
        number = (Kind.INT, Kind.LONG)
        if wire.kind in number and old.kind in number:
            if wire.kind is Kind.INT:
                there = "" if source.word is None else f"{name} is not None and "
                self.give_up_if(f"{there}not -0x80000000 <= {name} <= 0x7FFFFFFF")
            return name
        if wire.kind is Kind.BOOL and old.kind is Kind.TRUE:
            return name if step.word is None else f"{name} or None"
        if source.word is None:
            self.lines.append("raise Surprise")
            return None
        self.give_up_if(_is_given(source))
        return self.neutral(step) if step.word is None else None

    def neutral(self, step: Step) -> str:
        if step.type.kind in _VECTORS:
            return "[]"
        value = neutral(self.quick.view, step.type)
        if value is None:
            self.lines.append("raise Surprise")
        return self.constant(value)

    def object(self, step: Step, source: Step) -> str:
        """A field that holds an object or a vector of objects in both layers."""
        wire, name = step.type, f"v.{source.attribute}"
        variable = f"part_{len(self.names)}"
        both = wire.item is not None, source.type.item is not None
        if both[0] != both[1] or (wire.item is not None and wire.item.item is not None):
            self.give_up_if(f"{name} is not None")
            return "None"
        table = self.constant(self.quick.of_type(wire.item or wire))
        lines = [f"{variable} = {name}", f"if {variable} is not None:"]
        if wire.item is None:
            lines += [
                f"    make = {table}[type({variable})]",
                f"    if make is not None: {variable} = make({variable})",
            ]
            self.changed.append(f"{variable} is {name}")
        else:
            lines += [
                f"    makers = [{table}[type(part)] for part in {variable}]",
                f"    if makers.count(None) != len(makers): {variable} = [part if make is None"
                f" else make(part) for part, make in zip({variable}, makers)]",
            ]
            self.changed.append(f"({variable} is {name} or all(map(is_, {variable}, {name})))")
        self.lines += lines
        return variable

    def dropped(self) -> None:
        """Give up when a field without a place in the target has anything to lose."""
        for step in self.given.values():
            if step.word is not None:
                self.give_up_if(_is_given(step))
            else:
                own = layer(newest_with(self.source.tl_id))
                nothing = self.constant(neutral(own, step.type))
                self.give_up_if(f"v.{step.attribute} != {nothing}")
        for word in self.words:
            self.give_up_if(f"v.{word.attribute}")

    def groups(self, plan: Plan) -> None:
        """Give up when fields that share a bit in the target are not all given or all absent."""
        for group in shared_bits(plan):
            sources = {s.field: s for s in self.sources if s.field in {g.field for g in group}}
            bits = {(source.word, source.bit) for source in sources.values()}
            if len(sources) == len(group) and len(bits) == 1:
                continue  # they share one in the source too
            valued = [
                f"v.{sources[s.field].attribute}" if s.field in sources else "None"
                for s in group
                if s.type.kind is not Kind.TRUE
            ]
            if not valued:
                continue
            given = " + ".join(f"({name} is not None)" for name in valued)
            self.lines.append(f"given = {given}")
            self.give_up_if(f"given and given != {len(valued)}")
            for step in group:
                if step.type.kind is Kind.TRUE and step.field in sources:
                    self.give_up_if(f"not given and v.{sources[step.field].attribute}")


def _is_given(step: Step) -> str:
    """The condition that an optional field says something."""
    name = f"v.{step.attribute}"
    return name if step.type.kind is Kind.TRUE else f"{name} is not None"
