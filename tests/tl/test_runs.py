"""Fields written by one call: whichever of them are absent, the bytes are the reference's."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import structs

import tl
from tl._default import CODEC
from tl.codec.executors import GAVE_UP, CompiledExecutor
from tl.codec.plan import Kind, Step, plan_of_line
from tl.testing import Reference, every_class, plainest

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = 12
NUMBERS = (Kind.INT, Kind.LONG, Kind.DOUBLE)


def told_apart(cls: type[tl.TLObject], *, long: bool) -> tl.TLObject:
    """A whole record no two fields of which are alike; `long` strings and vectors of numbers."""
    number = count(1)
    fields: dict[str, Any] = {}
    for step in plan_of_line(cls.tl_line).steps:
        size = next(number) + 300 * long
        if step.type.kind in NUMBERS:
            fields[step.attribute] = size
        elif step.type.kind is Kind.STRING:
            fields[step.attribute] = chr(96 + size % 26) * size
        elif step.type.kind is Kind.BYTES:
            fields[step.attribute] = bytes([size % 256]) * size
        elif step.type.item is not None and step.type.item.kind in NUMBERS:
            fields[step.attribute] = [*range(size)]
    return structs.replace(plainest(cls, present=cls.__struct_fields__), **fields)


def subsets(steps: list[Step]) -> Iterator[set[tuple[str | None, int]]]:
    """Which flag bits are off: none, all, each alone, all but each, neighbours in pairs."""
    bits = [*dict.fromkeys((step.word, step.bit) for step in steps if step.word)]
    yield set()
    yield {*bits}
    for place, bit in enumerate(bits):
        yield {bit}
        yield {*bits} - {bit}
        yield {*bits} - {*bits[place : place + 2]}
        yield {*bits} - {*bits[place : place + 3]}


@pytest.mark.parametrize("part", range(PARTS))
def test_any_of_the_fields_may_be_absent(part: int) -> None:
    compiled, reference = CompiledExecutor(CODEC.registry), Reference()
    for cls in every_class()[part::PARTS]:
        steps = [step for step in plan_of_line(cls.tl_line).steps if step.mask is None]
        for long in (False, True):
            whole = told_apart(cls, long=long)
            for off in subsets(steps):
                given = [step for step in steps if (step.word, step.bit) not in off]
                value = cls(**{step.attribute: getattr(whole, step.attribute) for step in given})
                data = compiled.encode(value, None, "")
                assert data is not GAVE_UP, (cls.tl_line, off)
                assert data == reference.encode(value), (cls.tl_line, off)
