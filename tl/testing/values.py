"""Comparing and looking through TL values."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from tl.base import TLObject

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["parts", "same"]


def same(left: Any, right: Any) -> bool:
    """Whether two values are the same on the wire and in Python.

    Unlike `==`, doubles are compared by their bits, so that NaN is the same as itself and 0.0 is
    not -0.0, and numbers of different types differ: 1 is neither 1.0 nor True.
    """
    if type(left) is not type(right):
        return False
    if isinstance(left, TLObject):
        return all(
            same(getattr(left, name), getattr(right, name)) for name in left.__struct_fields__
        )
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, float):
        return struct.pack("<d", left) == struct.pack("<d", right)
    return bool(left == right)


def parts(value: Any) -> Iterator[Any]:
    """A value and everything inside it, outermost first."""
    yield value
    if isinstance(value, TLObject):
        for name in value.__struct_fields__:
            yield from parts(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from parts(item)
