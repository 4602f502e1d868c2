"""Results of methods, where both ends meet the ordinary case: a boxed record of the right layer.

What is not ordinary (numbers, vectors, generic methods, other layers) goes the long way through
`tl`, which says the same and words the errors.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import tl
from tl.conversion.fit import Fit

__all__ = ["decode_result", "encode_result", "fit", "in_layer"]


@lru_cache(maxsize=4096)
def _boxed(method: type[tl.TLFunction[Any]]) -> str | None:
    """The name of the type whose records a method returns; None when it is no such type."""
    name = method.tl_type
    last = name.rpartition(".")[2]
    is_plain = last[:1].isupper() and last.isidentifier() and name not in ("Bool", "X")
    return name if is_plain and method.tl_schema == "api" else None


@lru_cache(maxsize=4096)
def _is_answer(cls: type, method: type[tl.TLFunction[Any]]) -> bool:
    """Whether a record of this class is such a type's, for that method."""
    return (
        issubclass(cls, tl.TLObject)
        and not issubclass(cls, tl.TLFunction)
        and cls.tl_type == _boxed(method)
        and cls.tl_schema == "api"
    )


@lru_cache(maxsize=256)
def fit(layer: int) -> Fit:
    """Whether values can be sent in a layer, one of those imported, as they are."""
    return Fit(tl.layer(layer))


def in_layer(value: Any, layer: int) -> Any:
    """Return `tl.convert(value, layer)`; `layer` is one of those imported."""
    return value if fit(layer)(value) else tl.convert(value, layer)


def encode_result(value: Any, sent: tl.TLFunction[Any], layer: int) -> bytes:
    """Return the bytes of a result of `sent`, brought to the layer that it was sent in.

    Raises tl.ConvertError, tl.EncodeError.
    """
    if _is_answer(value.__class__, type(sent)) and fit(layer)(value):
        return tl.encode(value)
    return tl.encode(tl.convert(value, layer, returns=sent), returns=sent)


def decode_result(data: bytes, sent: tl.TLFunction[Any]) -> Any:
    """Return `tl.decode(data, returns=sent)`. Raises tl.DecodeError."""
    if _boxed(type(sent)) is not None:
        try:
            value: Any = tl.decode(data)
        except tl.DecodeError:
            value = None
        if _is_answer(value.__class__, type(sent)):
            return value
    return tl.decode(data, returns=sent)
