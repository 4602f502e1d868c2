"""Comparing and looking through TL values."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from tl.base import TLObject
from tl.codec.plan import plan_of_line

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["is_canonical", "is_packed", "parts", "same"]


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


def is_canonical(value: Any) -> bool:
    """Whether strict decoding accepts the bytes of a value: all text UTF-8, all flags known."""
    for part in parts(value):
        if isinstance(part, str) and any("\ud800" <= letter <= "\udfff" for letter in part):
            return False
        if isinstance(part, TLObject) and _unknown_flags(part):
            return False
    return True


def _unknown_flags(record: TLObject) -> bool:
    words = plan_of_line(type(record).tl_line).words
    return any(getattr(record, word.attribute) for word in words)


def is_packed(value: Any) -> bool:
    """Whether a value has a `gzip_packed` in it, which lenient decoding takes for what it holds."""
    return any(
        isinstance(part, TLObject) and part.tl_name == "gzip_packed" for part in parts(value)
    )
