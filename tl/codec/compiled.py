"""The executor that turns each plan into straight-line Python on first use; runs anywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any

from tl.codec.compile_decoder import DecoderSet
from tl.codec.compile_encoder import EncoderSet
from tl.codec.executors import GAVE_UP, bytes_of
from tl.codec.limits import DEFAULT_LIMITS, Limits
from tl.codec.plan import WireType
from tl.codec.registry import Registry

__all__ = ["CompiledExecutor"]


class CompiledExecutor:
    """Straight-line Python made from each plan on first use."""

    _encoders = EncoderSet()

    def __init__(self, registry: Registry, *, eager: bool = False) -> None:
        self._registry = registry
        self._eager = eager
        self._lenient = DecoderSet(registry, DEFAULT_LIMITS, strict=False, eager=eager)
        self._decoders = lru_cache(maxsize=16)(self._decoder_set)

    def _decoder_set(self, limits: Limits, strict: bool) -> DecoderSet:
        return DecoderSet(self._registry, limits, strict=strict, eager=self._eager)

    def encode(self, value: Any, wire: WireType | None, tl_schema: str) -> bytes | None:
        pieces: list[bytes] = []
        try:
            if wire is None:
                self._encoders.objects.get(type(value))(value, pieces.append)
            else:
                self._encoders.of_type(wire, tl_schema)(value, pieces.append)
            return b"".join(pieces)
        except Exception:
            return GAVE_UP

    def decode(
        self,
        data: bytes | bytearray | memoryview,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
        *,
        strict: bool,
    ) -> Any:
        raw = data if type(data) is bytes else bytes_of(data)
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
        """The common call goes straight to the tables; what fails there goes all the way."""
        object_of = self._lenient.object
        encoders = self._encoders.objects.known

        @wraps(decode)
        def decode_any(
            data: Any, *, returns: Any = None, strict: bool = False, limits: Limits = DEFAULT_LIMITS
        ) -> Any:
            if returns is None and type(data) is bytes and not strict and limits is DEFAULT_LIMITS:
                try:
                    return object_of(data)
                except Exception:  # noqa: S110 - whatever it is, decode() copes or tells
                    pass
            return decode(data, returns=returns, strict=strict, limits=limits)

        @wraps(encode)
        def encode_any(value: Any, *, returns: Any = None) -> bytes:
            pieces: list[bytes] = []
            if returns is None:
                try:
                    encoders[type(value)](value, pieces.append)
                    return b"".join(pieces)
                except Exception:  # noqa: S110 - whatever it is, encode() copes or tells
                    pass
            return encode(value, returns=returns)

        return decode_any, encode_any
