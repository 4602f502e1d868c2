"""Results of methods, where both ends meet the ordinary case: a boxed record of the right layer.

What is not ordinary (numbers, vectors, generic methods, other layers) goes the long way through
`tl`, which says the same and words the errors. The tables are filled as they are asked.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import tl
from mtproto.errors import RemoteProtocolError, RpcError
from tl import mt
from tl.conversion.fit import Check, Fit
from tl.table import Table

__all__ = ["decode_error", "decode_result", "encode_result", "fit", "in_layer"]

Method = type[tl.TLFunction[Any]]


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
    check = _CHECKS[layer, type(sent)][type(value)]
    if check is None or check(value):
        return tl.encode(value)
    return tl.encode(tl.convert(value, layer, returns=sent), returns=sent)


def decode_result(data: bytes, sent: tl.TLFunction[Any]) -> Any:
    """Return `tl.decode(data, returns=sent)`. Raises tl.DecodeError."""
    answers = _ANSWERS[type(sent)]
    if answers is not None:
        try:
            value: Any = tl.decode(data)
        except tl.DecodeError:
            value = None
        if answers[type(value)]:
            return value
    return tl.decode(data, returns=sent)


def decode_error(data: bytes, method: str) -> RpcError | RemoteProtocolError:
    """Return the error that an rpc_error says, or the one for a malformed rpc_error."""
    try:
        record = tl.decode(data)
    except tl.DecodeError as error:
        return RemoteProtocolError("rpc_error", str(error))
    assert isinstance(record, mt.RpcError)
    return RpcError.parse(record.error_code, record.error_message, method)


def _boxed(method: Method) -> str | None:
    """The name of the type whose records a method returns; None when it is no such type."""
    name = method.tl_type
    last = name.rpartition(".")[2]
    is_plain = last[:1].isupper() and last.isidentifier() and name not in ("Bool", "X")
    return name if is_plain and method.tl_schema == "api" else None


def _answers_of(method: Method) -> Table[type, bool] | None:
    """Whether the records of a class are results of the method; None when it returns others."""
    name = _boxed(method)

    def is_answer(cls: type) -> bool:
        if not issubclass(cls, tl.TLObject) or issubclass(cls, tl.TLFunction):
            return False
        return cls.tl_type == name and cls.tl_schema == "api"

    return None if name is None else Table(is_answer)


def _checks_of(key: tuple[int, Method]) -> Table[type, Check | None]:
    """How to tell whether a record of a class is a result of the method in the layer as it is."""
    layer, method = key
    answers, fits = _ANSWERS[method], fit(layer).free
    return Table(lambda cls: fits[cls] if answers is not None and answers[cls] else _is_none)


def _is_none(_value: Any) -> bool:
    return False


_ANSWERS: Final = Table(_answers_of)
_CHECKS: Final = Table(_checks_of)
