"""The one description of how a combinator travels: a flat tuple of steps made from its TL line.

All executors (interpreter, compiled Python, native) carry out the same plans; what is said here is
said once. A plan knows nothing of classes beyond the names of their attributes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache

import msgspec

from tl.errors import SchemaError
from tl.lang import ALIASES, Combinator, Parameter, TypeExpr, parse_combinator
from tl.names import attribute_name

__all__ = ["VECTOR_ID", "Kind", "Plan", "Step", "WireType", "plan_of_line", "wire_type"]

VECTOR_ID = 0x1CB5C415
_FLAGS_WORD = re.compile(r"flags\d*")


class Kind(Enum):
    """How a value is laid out."""

    NAT = "#"
    INT = "int"
    LONG = "long"
    DOUBLE = "double"
    INT128 = "int128"
    INT256 = "int256"
    STRING = "string"
    BYTES = "bytes"
    BOOL = "Bool"
    TRUE = "true"
    VECTOR = "Vector"
    BARE_VECTOR = "vector"
    BOXED = "boxed"
    BARE = "bare"
    OBJECT = "Object"
    FUNCTION = "!"


FIXED_SIZES = {
    Kind.NAT: 4,
    Kind.INT: 4,
    Kind.LONG: 8,
    Kind.DOUBLE: 8,
    Kind.INT128: 16,
    Kind.INT256: 32,
    Kind.BOOL: 4,
}
"""Sizes in bytes of what always has the same size."""

_LEAST_SIZES = {
    **FIXED_SIZES,
    Kind.STRING: 4,
    Kind.BYTES: 4,
    Kind.TRUE: 0,
    Kind.VECTOR: 8,
    Kind.BARE_VECTOR: 4,
    Kind.BOXED: 4,
    Kind.BARE: 0,
    Kind.OBJECT: 4,
    Kind.FUNCTION: 4,
}


class WireType(msgspec.Struct, frozen=True):
    """A type as the codec sees it: `name` for boxed and bare types, `item` for vectors.

    A bare type written `%Name` keeps its percent sign in `name`.
    """

    kind: Kind
    name: str = ""
    item: WireType | None = None

    @property
    def least_size(self) -> int:
        """The fewest bytes that a value can take."""
        return _LEAST_SIZES[self.kind]

    def __str__(self) -> str:
        if self.item is not None:
            return f"{self.kind.value}<{self.item}>"
        return self.name or self.kind.value


class Step(msgspec.Struct, frozen=True):
    """One field: `attribute` on the record, `word` and `bit` when it is conditional.

    A step of kind NAT that is a flags word has `mask`, the bits that fields of the plan use.
    """

    attribute: str
    field: str
    type: WireType
    word: str | None = None
    bit: int = 0
    mask: int | None = None

    @property
    def is_flags(self) -> bool:
        """True for a flags word: its value is derived from the fields that depend on it."""
        return self.mask is not None


class Plan(msgspec.Struct, frozen=True):
    """How the fields of one combinator follow each other."""

    name: str
    id: int
    result: TypeExpr
    steps: tuple[Step, ...]
    is_generic: bool = False

    @property
    def words(self) -> tuple[Step, ...]:
        """The flags words."""
        return tuple(step for step in self.steps if step.is_flags)

    def dependents(self, word: str) -> tuple[Step, ...]:
        """The steps that depend on a flags word, in order."""
        return tuple(step for step in self.steps if step.word == word)

    def groups(self, word: str) -> dict[int, tuple[Step, ...]]:
        """Bit → the steps that share it."""
        groups: dict[int, list[Step]] = {}
        for step in self.dependents(word):
            groups.setdefault(step.bit, []).append(step)
        return {bit: tuple(steps) for bit, steps in groups.items()}


@cache
def wire_type(expression: TypeExpr) -> WireType:
    """The wire type of a type expression."""
    if expression.is_vector and expression.argument is not None:
        kind = Kind.VECTOR if expression.name == "Vector" else Kind.BARE_VECTOR
        return WireType(kind, item=wire_type(expression.argument))
    name = expression.name
    if expression.percent:
        return WireType(Kind.BARE, f"%{name}")
    if name in ("#", "int", "long", "double", "int128", "int256", "string", "bytes", "true"):
        return WireType(Kind(name))
    if name in ALIASES:
        return WireType(Kind(ALIASES[name]))
    if name == "Bool":
        return WireType(Kind.BOOL)
    if name == "Object":
        return WireType(Kind.OBJECT)
    return WireType(Kind.BOXED if expression.is_boxed_name else Kind.BARE, name)


def plan_of(combinator: Combinator) -> Plan:
    """The plan of a combinator.

    Raises:
        SchemaError: for the built-in lines, and for `true` without a flag.
    """
    if not combinator.is_record:
        raise SchemaError(f"{combinator.name} is built in and has no plan", line=combinator.line)
    steps = tuple(_steps(combinator))
    return Plan(combinator.name, combinator.id, combinator.result, steps, bool(combinator.generics))


@lru_cache(maxsize=8192)
def plan_of_line(line: str) -> Plan:
    """The plan of a combinator's canonical TL text."""
    return plan_of(parse_combinator(line))


def _steps(combinator: Combinator) -> Iterator[Step]:
    masks: dict[str, int] = {}
    for parameter in combinator.fields:
        if parameter.flag is not None:
            word = parameter.flag.word
            masks[word] = masks.get(word, 0) | 1 << parameter.flag.bit
    for parameter in combinator.fields:
        yield _step(combinator, parameter, masks)


def _step(combinator: Combinator, parameter: Parameter, masks: dict[str, int]) -> Step:
    field = parameter.name or ""
    if parameter.bang or parameter.type.name in combinator.generics:
        kind = WireType(Kind.FUNCTION if parameter.bang else Kind.OBJECT)
    else:
        kind = wire_type(parameter.type)
    if kind.kind is Kind.TRUE and parameter.flag is None:
        raise SchemaError(
            f"{combinator.name}.{field} is of type true but depends on no flag",
            line=combinator.line,
            column=combinator.column,
        )
    flag = parameter.flag
    mask = None
    if kind.kind is Kind.NAT and flag is None:
        # Some words called flags have no field yet: all their bits are newer than the schema.
        mask = masks.get(field, 0 if _FLAGS_WORD.fullmatch(field) else None)
    return Step(
        attribute_name(field),
        field,
        kind,
        None if flag is None else flag.word,
        0 if flag is None else flag.bit,
        mask,
    )
