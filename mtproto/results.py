"""Results of methods, where both ends meet the ordinary case: a boxed record of the right layer.

What is not ordinary (numbers, vectors, generic methods, other layers) goes the long way through
`tl`, which says the same and words the errors.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import tl
from tl.conversion.fit import Fit

__all__ = ["decode_result", "encode_result", "in_layer"]


@lru_cache(maxsize=4096)
def _boxed(method: type[tl.TLFunction[Any]]) -> str | None:
    """The name of the type whose records a method returns; None when it is no such type."""
    name = method.tl_type
    last = name.rpartition(".")[2]
    is_plain = last[:1].isupper() and last.isidentifier() and name not in ("Bool", "X")
    return name if is_plain and method.tl_schema == "api" else None


@lru_cache(maxsize=256)
def _fit(layer: int) -> Fit:
    return Fit(tl.layer(layer))


def in_layer(value: Any, layer: int) -> Any:
    """Return `tl.convert(value, layer)`; `layer` is one of those imported."""
    if isinstance(value, tl.TLObject) and _fit(layer)(value):
        return value
    return tl.convert(value, layer)


def encode_result(value: Any, sent: tl.TLFunction[Any], layer: int) -> bytes:
    """Return the bytes of a result of `sent`, brought to the layer that it was sent in.

    Raises tl.ConvertError, tl.EncodeError.
    """
    wanted = _boxed(type(sent))
    if wanted is not None and _is_record(value, wanted) and _fit(layer)(value):
        return tl.encode(value)
    return tl.encode(tl.convert(value, layer, returns=sent), returns=sent)


def decode_result(data: bytes, sent: tl.TLFunction[Any]) -> Any:
    """Return `tl.decode(data, returns=sent)`. Raises tl.DecodeError."""
    wanted = _boxed(type(sent))
    if wanted is not None:
        try:
            value: Any = tl.decode(data)
        except tl.DecodeError:
            value = None
        if _is_record(value, wanted):
            return value
    return tl.decode(data, returns=sent)


def _is_record(value: Any, wanted: str) -> bool:
    return (
        isinstance(value, tl.TLObject)
        and value.tl_type == wanted
        and value.tl_schema == "api"
        and not isinstance(value, tl.TLFunction)
    )
