"""The executor in C (`tl/_native.c`), and how plans are described to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tl._native import Engine
from tl.base import TLFunction, TLObject
from tl.codec.limits import DEFAULT_LIMITS, Limits
from tl.codec.plan import Kind, Plan, Step, WireType, plan_of_line
from tl.codec.registry import Registry

__all__ = ["NativeExecutor"]

_OPERATIONS = {
    Kind.NAT: 0,
    Kind.INT: 1,
    Kind.LONG: 2,
    Kind.DOUBLE: 3,
    Kind.INT128: 4,
    Kind.INT256: 4,
    Kind.STRING: 5,
    Kind.BYTES: 6,
    Kind.BOOL: 7,
    Kind.TRUE: 8,
    Kind.VECTOR: 9,
    Kind.BARE_VECTOR: 10,
    Kind.BOXED: 11,
    Kind.BARE: 12,
    Kind.OBJECT: 13,
    Kind.FUNCTION: 14,
}
_FLAGS_OPERATION = 15
_MOST_WORDS = 4


class NativeExecutor:
    """The C executor (`tl/_native.c`), which is told about each class when it is first met."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._numbers: dict[tuple[str, str], int] = {}
        self._handles: dict[tuple[WireType, str], int] = {}
        self._engine = Engine(registry.find, self._describe, self._bare)

    def encode(self, value: Any, wire: WireType | None, tl_schema: str) -> bytes | None:
        handle = -1 if wire is None else self._handle(wire, tl_schema)
        return self._engine.encode(value, handle)

    def decode(
        self,
        data: bytes | bytearray | memoryview,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
        *,
        strict: bool,
    ) -> Any:
        handle = -1 if wire is None else self._handle(wire, tl_schema)
        return self._engine.decode(data, handle, strict, limits.depth, limits.items, limits.string)

    def skip(
        self,
        data: bytes | bytearray | memoryview,
        offset: int,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
    ) -> int | None:
        handle = -1 if wire is None else self._handle(wire, tl_schema)
        return self._engine.skip(data, offset, handle, limits.depth, limits.items, limits.string)

    def encode_into(self, value: Any, buffer: bytearray) -> int | None:
        return self._engine.encode_into(value, buffer)

    def entries(
        self, decode: Callable[..., Any], encode: Callable[..., bytes]
    ) -> tuple[Callable[..., Any], Callable[..., bytes]]:
        limits = DEFAULT_LIMITS
        self._engine.serve(decode, encode, limits.depth, limits.items, limits.string)
        return self._engine.decode_any, self._engine.encode_any

    def _handle(self, wire: WireType, tl_schema: str) -> int:
        key = (wire, tl_schema)
        handle = self._handles.get(key)
        if handle is None:
            handle = self._handles[key] = self._engine.type(self._wire(wire, tl_schema))
        return handle

    def _bare(self, key: tuple[str, str]) -> type[TLObject] | None:
        tl_schema, name = key
        return self._registry.bare(name, tl_schema)

    def _number(self, tl_schema: str, tl_type: str) -> int:
        return self._numbers.setdefault((tl_schema, tl_type), len(self._numbers) + 1)

    def _wire(self, wire: WireType, tl_schema: str) -> tuple[Any, ...]:
        """(operation, number, least size, item, bare name), as `_native.c` reads it."""
        number = {Kind.INT128: 16, Kind.INT256: 32}.get(wire.kind, 0)
        if wire.kind is Kind.BOXED:
            number = self._number(tl_schema, wire.name)
        item = None if wire.item is None else self._wire(wire.item, tl_schema)
        name = (tl_schema, wire.name) if wire.kind is Kind.BARE else None
        return _OPERATIONS[wire.kind], number, self._least(wire, tl_schema), item, name

    def _least(self, wire: WireType, tl_schema: str) -> int:
        cls = self._registry.bare(wire.name, tl_schema) if wire.kind is Kind.BARE else None
        if cls is None:
            return wire.least_size
        steps = plan_of_line(cls.tl_line).steps
        return sum(step.type.least_size for step in steps if step.word is None)

    def _describe(self, cls: type) -> tuple[Any, ...] | None:
        if not issubclass(cls, TLObject) or not hasattr(cls, "tl_line"):
            return None
        plan = plan_of_line(cls.tl_line)
        words = {word.field: index for index, word in enumerate(plan.words)}
        if len(words) > _MOST_WORDS:
            return None
        steps = tuple(self._step(plan, step, words, cls.tl_schema) for step in plan.steps)
        number = self._number(cls.tl_schema, cls.tl_type)
        return plan.id, number, issubclass(cls, TLFunction), steps

    def _step(
        self, plan: Plan, step: Step, words: dict[str, int], tl_schema: str
    ) -> tuple[Any, ...]:
        """(wire, attribute, index of the flags word, bit), as `_native.c` reads it."""
        if step.mask is not None:
            wire = (_FLAGS_OPERATION, step.mask, 4, None, None)
            return wire, step.attribute, words[step.field], 0
        word = -1 if step.word is None else words[step.word]
        bit = 0 if step.word is None else 1 << step.bit
        return self._wire(step.type, tl_schema), step.attribute, word, bit
