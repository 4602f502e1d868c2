"""Hypothesis strategies for TL values: any class, any type expression, any layer.

One strategy object draws a whole value; nothing is built per class, so asking for a strategy costs
microseconds. All sizes are bounded: depth by `depth`, the number of records by `records`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from typing import Any, TypedDict, TypeVar, Unpack

from hypothesis import strategies as st

from tl.base import TLFunction, TLObject
from tl.codec.codec import result_type
from tl.codec.plan import Kind, Plan, Step, WireType, plan_of_line
from tl.codec.text import decode_text
from tl.testing.catalogue import Catalogue, catalogue_of, needs

__all__ = ["Options", "from_class", "from_type", "functions", "values"]

T = TypeVar("T", bound=TLObject)
Draw = Callable[[st.SearchStrategy[Any]], Any]

_NAT_BITS = (1 << 31) - 1


def _numbers(low: int, high: int) -> st.SearchStrategy[int]:
    edges = [0, 1, high, low, low + 1 if low else 2, high - 1]
    return st.sampled_from(edges) | st.integers(low, high)


def _double(bits: int) -> float:
    value: float = struct.unpack("<d", bits.to_bytes(8, "little"))[0]
    return value


def _long_text(size: int, unit: str) -> str:
    whole, rest = divmod(size, len(unit.encode()))
    return unit * whole + "x" * rest


_EDGE_SIZES = (252, 253, 254, 255, 256, 257, 258)
_HUGE_SIZES = (65_535, 65_536, 70_001)
_DOUBLES = st.sampled_from(
    [
        0.0,
        -0.0,
        1.5,
        *(
            _double(bits)
            for bits in (
                0x7FF0000000000000,  # infinity
                0xFFF0000000000000,
                0x7FF8000000000000,  # the usual NaN
                0xFFF8000000000001,  # a NaN that carries something
                0x7FFFFFFFFFFFFFFF,
                0x0000000000000001,  # the least subnormal
                0x7FEFFFFFFFFFFFFF,  # the greatest number
            )
        ),
    ]
)
_SHORT_BYTES = st.binary(max_size=9)
_BYTES = st.one_of(
    *[_SHORT_BYTES] * 12,
    *[st.sampled_from([bytes(range(1, 252)) + bytes(n - 251) for n in _EDGE_SIZES])] * 2,
    st.binary(min_size=250, max_size=300),
)
_SHORT_TEXT = st.text(max_size=9)
_TEXT = st.one_of(
    *[_SHORT_TEXT] * 12,
    *[st.sampled_from([_long_text(n, unit) for n in _EDGE_SIZES for unit in "aя🙂"])] * 2,
    st.text(min_size=120, max_size=140),
)
_HUGE = st.sampled_from(_HUGE_SIZES)
_RARELY = st.integers(0, 999)
_HUGE_TICKET = 613  # in the middle: Hypothesis likes the ends of a range

_PLAIN: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.NAT: _numbers(0, _NAT_BITS),
    Kind.INT: _numbers(-(1 << 31), (1 << 31) - 1),
    Kind.LONG: _numbers(-(1 << 63), (1 << 63) - 1),
    Kind.DOUBLE: _DOUBLES | st.floats(),
    Kind.INT128: st.sampled_from([bytes(16), b"\xff" * 16, bytes(range(16))])
    | st.binary(min_size=16, max_size=16),
    Kind.INT256: st.sampled_from([bytes(32), b"\xff" * 32, bytes(range(32))])
    | st.binary(min_size=32, max_size=32),
    Kind.BYTES: _BYTES,
    Kind.STRING: _TEXT,
    Kind.BOOL: st.booleans(),
}
_ESCAPED = _SHORT_BYTES.map(decode_text)
_KINDS_OF_TEXT = st.integers(0, 7)
_COUNTS = st.sampled_from([1, 0, 2, 3])
_DENSITIES = st.sampled_from([None, 8, 1])
"""How many of 16 tickets leave an optional field out; None leaves out all of them."""
_TICKETS = st.integers(0, 15)


class _Drawing:
    """One value being drawn."""

    def __init__(
        self,
        draw: Draw,
        catalogue: Catalogue,
        records: int,
        *,
        surrogates: bool,
        unknown_flags: bool,
        huge: bool,
    ) -> None:
        self.draw = draw
        self.catalogue = catalogue
        self.left = records
        self.surrogates = surrogates
        self.unknown_flags = unknown_flags
        self.huge = huge

    def value(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        kind = wire.kind
        if kind is Kind.STRING:
            return self.text()
        if kind is Kind.BYTES and self.is_huge():
            return b"\xa5" * self.draw(_HUGE)
        if kind in _PLAIN:
            return self.draw(_PLAIN[kind])
        if wire.item is not None:
            return self.vector(wire.item, tl_schema, depth)
        candidates = self.catalogue.shallowest(wire, tl_schema, depth if self.left > 0 else 1)
        cls = candidates[0] if len(candidates) == 1 else self.draw(st.sampled_from(candidates))
        return self.record(cls, depth)

    def is_huge(self) -> bool:
        if not self.huge or self.draw(_RARELY) != _HUGE_TICKET:
            return False
        self.huge = False  # one is enough to make a value large
        return True

    def text(self) -> str:
        if self.is_huge():
            return _long_text(self.draw(_HUGE), "ж")
        if self.surrogates and self.draw(_KINDS_OF_TEXT) == 7:
            escaped: str = self.draw(_ESCAPED)
            return escaped
        text: str = self.draw(_TEXT)
        return text

    def vector(self, item: WireType, tl_schema: str, depth: int) -> list[Any]:
        if needs(item) and (self.left <= 0 or not self.reaches(item, tl_schema, depth)):
            return []
        return [self.value(item, tl_schema, depth) for _ in range(self.draw(_COUNTS))]

    def reaches(self, wire: WireType, tl_schema: str, depth: int) -> bool:
        """Whether a value of the type can be had in the depth that is left."""
        if wire.item is not None or not needs(wire):
            return True
        return bool(self.catalogue.fitting(wire, tl_schema, depth))

    def record(self, cls: type[TLObject], depth: int) -> TLObject:
        self.left -= 1
        plan = plan_of_line(cls.tl_line)
        fields: dict[str, Any] = {}
        present: set[tuple[str, int]] = set()
        for step in plan.steps:
            if step.mask is not None:
                present |= self.groups(cls, plan, step, depth)
                if self.unknown_flags and (unknown := ~step.mask & _NAT_BITS):
                    fields[step.attribute] = self.draw(_PLAIN[Kind.NAT]) & unknown
            elif step.word is None:
                fields[step.attribute] = self.value(step.type, cls.tl_schema, depth - 1)
            elif (step.word, step.bit) in present:
                is_true = step.type.kind is Kind.TRUE
                fields[step.attribute] = is_true or self.value(step.type, cls.tl_schema, depth - 1)
        return cls(**fields)

    def groups(
        self, cls: type[TLObject], plan: Plan, word: Step, depth: int
    ) -> set[tuple[str, int]]:
        """The bits of a flags word that this value sets; fields that share a bit come together."""
        bits = [
            bit
            for bit, sharers in plan.groups(word.field).items()
            if all(self.affordable(step, cls.tl_schema, depth - 1) for step in sharers)
        ]
        blanks = self.draw(_DENSITIES) if bits else None
        if blanks is None:
            return set()
        return {(word.field, bit) for bit in bits if self.draw(_TICKETS) >= blanks}

    def affordable(self, step: Step, tl_schema: str, depth: int) -> bool:
        if not needs(step.type) or step.type.item is not None:
            return True
        return self.left > 0 and self.reaches(step.type, tl_schema, depth)


class Options(TypedDict, total=False):
    """What every strategy of this module takes.

    Attributes:
        layer: take nested values from this layer only; by default from all of history.
        among: take them from these classes instead (a layer, a loaded schema).
        depth: how many records may be nested in each other, the outermost included; 3 by default.
            A class whose required fields need more gets more.
        records: after so many records only those that cannot be avoided are drawn; 24 by default.
        surrogates: also draw strings that stand for bytes that are not UTF-8, which strict
            decoding refuses; on by default.
        unknown_flags: also set flag bits that no field of the class names, which strict decoding
            refuses; off by default.
        huge: also draw, rarely, one string of more than 64 KiB; on by default.
    """

    layer: int | None
    among: Iterable[type[TLObject]] | Catalogue | None
    depth: int
    records: int
    surrogates: bool
    unknown_flags: bool
    huge: bool


def _strategy(
    make: Callable[[_Drawing, int], Any],
    *,
    layer: int | None = None,
    among: Iterable[type[TLObject]] | Catalogue | None = None,
    depth: int = 3,
    records: int = 24,
    **options: bool,
) -> st.SearchStrategy[Any]:
    switches = {"surrogates": True, "unknown_flags": False, "huge": True}
    if unknown := options.keys() - switches.keys():
        raise TypeError(f"no option is called {min(unknown)}")
    if depth < 1:
        raise ValueError(f"a value is at least 1 record deep, not {depth}")
    switches.update(options)

    @st.composite
    def drawn(draw: Draw) -> Any:
        # All of history takes half a second to load, so it is loaded when a value is drawn.
        return make(_Drawing(draw, catalogue_of(layer, among), records, **switches), depth)

    return drawn()


def from_class(cls: type[T], **options: Unpack[Options]) -> st.SearchStrategy[T]:
    """Values of one class, constructor or method."""
    return _strategy(lambda drawing, depth: drawing.record(cls, depth), **options)


def from_type(
    tl_type: str | type[TLFunction[Any]], *, tl_schema: str = "api", **options: Unpack[Options]
) -> st.SearchStrategy[Any]:
    """Values of a type expression (`"ChatInvite"`, `"Vector<int>"`) or results of a method.

    `tl_schema` tells whose types a text names: `"api"` or `"mt"`.
    """
    wire, own_schema = result_type(tl_type)
    schema = tl_schema if isinstance(tl_type, str) else own_schema
    return _strategy(lambda drawing, depth: drawing.value(wire, schema, depth), **options)


def values(**options: Unpack[Options]) -> st.SearchStrategy[TLObject]:
    """Values of any constructor."""
    return from_type("Object", **options)


def functions(**options: Unpack[Options]) -> st.SearchStrategy[TLFunction[Any]]:
    """Calls of any method."""
    wire = WireType(Kind.FUNCTION)
    return _strategy(lambda drawing, depth: drawing.value(wire, "api", depth), **options)
