"""Which layer's definitions a client is answered in, and which methods its layer can have.

A session says its layer once. Of a layer that is not imported nobody here knows more than that it
lies between two that are.
"""

from __future__ import annotations

from bisect import bisect
from functools import cache, lru_cache

import tl
from mtproto.errors import RpcError
from tl.layers import layer_numbers

__all__ = ["answering_layer", "check_method", "newest_layer", "not_in_layer"]


@cache
def newest_layer() -> int:
    """The layer whose classes handlers see."""
    return layer_numbers()[-1]


@lru_cache(maxsize=4096)
def answering_layer(layer: int, method: type[tl.TLObject] | None = None) -> int:
    """The imported layer whose definitions a client of `layer` is likely to know.

    That is its own where it was imported. Otherwise it is the nearer of its two neighbours, the
    older one if both are as near; but the other one if only that has the method that the client
    called.
    """
    known = layer_numbers()
    if layer in known:
        return layer
    above = bisect(known, layer)

    def unlikeliness(number: int) -> tuple[bool, int]:
        lacks = method is not None and method not in tl.layer(number)
        return lacks, abs(number - layer)

    return min(known[max(above - 1, 0) : above + 1], key=unlikeliness)


@lru_cache(maxsize=4096)
def _first_layer(method: type[tl.TLObject]) -> int:
    return next((n for n in layer_numbers() if method in tl.layer(n)), 0)


def check_method(query: tl.TLObject, layer: int) -> None:
    """Refuse a method that the session's layer cannot have had: there is no way to answer it.

    Layers that are not imported may have had what the next imported one has. Raises RpcError 400.
    """
    first = _first_layer(type(query))
    if first > layer and any(layer <= number < first for number in layer_numbers()):
        raise not_in_layer(query, layer)


def not_in_layer(query: tl.TLObject, layer: int) -> RpcError:
    """The error for a method that a layer does not have."""
    return RpcError(
        400, f"METHOD_NOT_IN_LAYER: {query.tl_name}#{query.tl_id:x} is newer than layer {layer}"
    )
