"""`Codec`: encode and decode with the classes of one registry, by the fastest executor there is.

A fast executor does the work. Whatever makes it give up is given to the reference executor, whose
word is final: it returns the value or raises the error.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from tl.base import TLFunction, TLObject
from tl.codec.executors import GAVE_UP, Executor, best_executor, bytes_of
from tl.codec.interpret import Reader, Writer
from tl.codec.limits import DEFAULT_LIMITS, Limits
from tl.codec.plan import Kind, WireType, plan_of_line, wire_type
from tl.codec.registry import Registry
from tl.codec.skip import Skipper
from tl.lang import parse_combinator

__all__ = ["Codec", "result_type"]

_ANY = WireType(Kind.OBJECT)


class Codec:
    """Encodes and decodes values of one registry. Safe to share between threads."""

    def __init__(self, registry: Registry, executor: Executor | None = None) -> None:
        self.registry = registry
        self.executor = executor or best_executor(registry)

    def encode(self, value: Any, *, returns: Any = None) -> bytes:
        """See `tl.encode`."""
        wire, tl_schema = (None, "") if returns is None else result_type(returns)
        data = self.executor.encode(value, wire, tl_schema)
        if data is not GAVE_UP:
            return data
        return Writer().root(value, wire or _ANY, tl_schema)

    def encode_into(self, value: Any, buffer: bytearray) -> int:
        """See `tl.encode_into`."""
        size = self.executor.encode_into(value, buffer)
        if size is not GAVE_UP:
            return size
        data = Writer().root(value, _ANY, "")
        buffer += data
        return len(data)

    def decode(
        self,
        data: bytes | bytearray | memoryview,
        *,
        returns: Any = None,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> Any:
        """See `tl.decode`."""
        wire, tl_schema = (None, "") if returns is None else result_type(returns)
        value = self.executor.decode(data, wire, tl_schema, limits, strict=strict)
        if value is not GAVE_UP:
            return value
        reader = Reader(bytes_of(data), self.registry, limits, strict=strict)
        return reader.root(wire or _ANY, tl_schema)

    def skip(
        self,
        data: bytes | bytearray | memoryview,
        offset: int = 0,
        *,
        returns: Any = None,
        limits: Limits = DEFAULT_LIMITS,
    ) -> int:
        """See `tl.skip`."""
        wire, tl_schema = (None, "") if returns is None else result_type(returns)
        end = self.executor.skip(data, offset, wire, tl_schema, limits)
        if end is not GAVE_UP:
            return end
        return Skipper(data, offset, self.registry, limits).root(wire or _ANY, tl_schema)


def result_type(returns: Any) -> tuple[WireType, str]:
    """The wire type that `returns=` stands for, and the schema whose types it names.

    `returns` is a method class, a call (a generic method's result is that of the call inside), or
    a type expression such as `Vector<int>`.
    """
    if isinstance(returns, str):
        return _parse_type(returns), "api"
    method = returns if isinstance(returns, type) else type(returns)
    if not issubclass(method, TLFunction):
        raise TypeError(f"returns= takes a method, a call or a type, not {method.__name__}")
    plan = plan_of_line(method.tl_line)
    if not plan.is_generic:
        return wire_type(plan.result), method.tl_schema
    if isinstance(returns, TLObject):
        for step in plan.steps:
            if step.type.kind is Kind.FUNCTION:
                return result_type(getattr(returns, step.attribute))
    return _ANY, method.tl_schema


@lru_cache(maxsize=1024)
def _parse_type(text: str) -> WireType:
    return wire_type(parse_combinator(f"r = {text}").result)
