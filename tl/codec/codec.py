"""`Codec`: encode and decode with the classes of one registry, by the fastest executor there is.

The compiled executor does the work. Whatever makes it stumble is given to the reference executor,
whose word is final: it returns the value or raises the error.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from tl.base import TLFunction, TLObject
from tl.codec.compile_decoder import DecoderSet
from tl.codec.compile_encoder import EncoderSet
from tl.codec.interpret import Reader, Writer
from tl.codec.limits import DEFAULT_LIMITS, Limits
from tl.codec.plan import Kind, WireType, plan_of_line, wire_type
from tl.codec.registry import Registry
from tl.lang import parse_combinator

__all__ = ["Codec", "result_type"]

_ANY = WireType(Kind.OBJECT)
_ENCODERS = EncoderSet()


class Codec:
    """Encodes and decodes values of one registry. Safe to share between threads."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._lenient = DecoderSet(registry, DEFAULT_LIMITS, strict=False)
        self._decoders = lru_cache(maxsize=16)(self._decoder_set)

    def _decoder_set(self, limits: Limits, strict: bool) -> DecoderSet:
        return DecoderSet(self.registry, limits, strict=strict)

    def encode(self, value: Any, *, returns: Any = None) -> bytes:
        """See `tl.encode`."""
        pieces: list[bytes] = []
        try:
            if returns is None:
                _ENCODERS.objects[type(value)](value, pieces.append)
            else:
                _ENCODERS.of_type(*result_type(returns))(value, pieces.append)
            return b"".join(pieces)
        except Exception:  # noqa: S110 - the reference executor tells what is wrong
            pass
        wire, tl_schema = (_ANY, "api") if returns is None else result_type(returns)
        return Writer().root(value, wire, tl_schema)

    def decode(
        self,
        data: bytes | bytearray | memoryview,
        *,
        returns: Any = None,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> Any:
        """See `tl.decode`."""
        raw = data if type(data) is bytes else bytes(data)
        if strict or limits is not DEFAULT_LIMITS:
            decoders = self._decoders(limits, strict)
        else:
            decoders = self._lenient
        try:
            if returns is None:
                return decoders.object(raw)
            return decoders.value(raw, *result_type(returns))
        except Exception:  # noqa: S110 - the reference executor tells what is wrong
            pass
        wire, tl_schema = (_ANY, "api") if returns is None else result_type(returns)
        return Reader(raw, self.registry, limits, strict=strict).root(wire, tl_schema)


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
