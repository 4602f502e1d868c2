"""The fast executors behind one interface, and the choice between them.

An executor either returns the result or `GAVE_UP`; it never explains. What it gave up on goes to
the reference executor (`tl.codec.interpret`), which is slower but always right.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, Protocol

from tl.base import TLFunction, TLObject
from tl.codec.compile_decoder import DecoderSet
from tl.codec.compile_encoder import EncoderSet
from tl.codec.limits import DEFAULT_LIMITS, Limits
from tl.codec.plan import Kind, Plan, Step, WireType, plan_of_line
from tl.codec.registry import Registry

__all__ = [
    "GAVE_UP",
    "CompiledExecutor",
    "Executor",
    "NativeExecutor",
    "best_executor",
    "executor_name",
]

GAVE_UP: Final = None
"""No TL value is None, so None can say: ask the reference executor."""


class Executor(Protocol):
    """Encodes and decodes whole values; `wire` None means any object."""

    def encode(self, value: Any, wire: WireType | None, tl_schema: str) -> bytes | None:
        """The bytes of a value, or GAVE_UP."""

    def decode(
        self,
        data: bytes | bytearray | memoryview,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
        *,
        strict: bool,
    ) -> Any:
        """The value that fills `data`, or GAVE_UP."""

    def skip(
        self,
        data: bytes | bytearray | memoryview,
        offset: int,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
    ) -> int | None:
        """Where the value that begins at `offset` ends, or GAVE_UP."""

    def encode_into(self, value: Any, buffer: bytearray) -> int | None:
        """Append the bytes of a record to `buffer`; their number, or GAVE_UP."""

    def entries(
        self, decode: Callable[..., Any], encode: Callable[..., bytes]
    ) -> tuple[Callable[..., Any], Callable[..., bytes]]:
        """`decode` and `encode`, or faster functions that do the same by means of them."""


class CompiledExecutor:
    """Straight-line Python made from each plan on first use."""

    _encoders = EncoderSet()

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._lenient = DecoderSet(registry, DEFAULT_LIMITS, strict=False)
        self._decoders = lru_cache(maxsize=16)(self._decoder_set)

    def _decoder_set(self, limits: Limits, strict: bool) -> DecoderSet:
        return DecoderSet(self._registry, limits, strict=strict)

    def encode(self, value: Any, wire: WireType | None, tl_schema: str) -> bytes | None:
        pieces: list[bytes] = []
        try:
            if wire is None:
                self._encoders.objects[type(value)](value, pieces.append)
            else:
                self._encoders.of_type(wire, tl_schema)(value, pieces.append)
        except Exception:
            return GAVE_UP
        return b"".join(pieces)

    def decode(
        self,
        data: bytes | bytearray | memoryview,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
        *,
        strict: bool,
    ) -> Any:
        raw = data if type(data) is bytes else bytes(data)
        plain = not strict and limits is DEFAULT_LIMITS
        decoders = self._lenient if plain else self._decoders(limits, strict)
        try:
            return decoders.object(raw) if wire is None else decoders.value(raw, wire, tl_schema)
        except Exception:
            return GAVE_UP

    def skip(
        self,
        data: bytes | bytearray | memoryview,
        offset: int,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
    ) -> int | None:
        return GAVE_UP  # the reference executor skips without building too

    def encode_into(self, value: Any, buffer: bytearray) -> int | None:
        data = self.encode(value, None, "")
        if data is GAVE_UP:
            return GAVE_UP
        buffer += data
        return len(data)

    def entries(
        self, decode: Callable[..., Any], encode: Callable[..., bytes]
    ) -> tuple[Callable[..., Any], Callable[..., bytes]]:
        return decode, encode


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
        from tl._native import Engine

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


def _native_is_usable() -> bool:
    if os.environ.get("TL_PURE", "") not in ("", "0"):
        return False
    try:
        import tl._native  # noqa: F401
    except ImportError:
        return False
    return True


executor_name: Final = "native" if _native_is_usable() else "pure"
"""Which executor `best_executor` chooses; the environment variable TL_PURE=1 forces `pure`."""


def best_executor(registry: Registry) -> Executor:
    """The native executor where it was built and is wanted, else the compiled one."""
    return NativeExecutor(registry) if executor_name == "native" else CompiledExecutor(registry)
