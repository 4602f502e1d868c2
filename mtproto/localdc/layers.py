"""Which layer's definitions a client is answered in, and which methods its layer can have.

A session says its layer once. Of a layer that is not imported nobody here knows more than that it
lies between two that are.
"""

from __future__ import annotations

from bisect import bisect
from functools import cache, lru_cache
from typing import Final

import msgspec

import tl
from mtproto.errors import RpcError
from tl.layers import layer_numbers
from tl.table import Table

__all__ = ["TERMS", "Terms", "answering_layer", "newest_layer", "not_in_layer"]


@cache
def newest_layer() -> int:
    """The layer whose classes handlers see."""
    return layer_numbers()[-1]


@lru_cache(maxsize=256)
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


class Terms(msgspec.Struct, frozen=True):
    """What holds for all queries of one method from clients of one layer."""

    answering: int
    """`answering_layer`."""
    too_new: bool
    """Whether the layer cannot have had the method, so that there is no way to answer it.

    Layers that are not imported may have had what the next imported one has.
    """


def _terms(key: tuple[int, type[tl.TLObject]]) -> Terms:
    layer, method = key
    first = next((n for n in layer_numbers() if method in tl.layer(n)), 0)
    too_new = first > layer and any(layer <= number < first for number in layer_numbers())
    return Terms(answering_layer(layer, method), too_new)


TERMS: Final = Table(_terms)
"""By layer and method."""


def not_in_layer(query: tl.TLObject, layer: int) -> RpcError:
    """The error for a method that a layer does not have."""
    return RpcError(
        400, f"METHOD_NOT_IN_LAYER: {query.tl_name}#{query.tl_id:x} is newer than layer {layer}"
    )
