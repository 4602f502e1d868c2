"""Names for TL's primitive types, for annotations.

Generated classes have fields called `bytes`, `type` or `range`; annotations written with these
aliases cannot be shadowed by them.
"""

from __future__ import annotations

from typing import TypeAlias, TypeVar

__all__ = [
    "Bool",
    "Bytes",
    "Double",
    "Int32",
    "Int64",
    "Int128",
    "Int256",
    "Nat",
    "String",
    "Vector",
    "X",
]

Nat: TypeAlias = int
"""`#`: 4 bytes, 0 … 2³¹-1."""
Int32: TypeAlias = int
"""`int`: 4 bytes, signed."""
Int64: TypeAlias = int
"""`long`: 8 bytes, signed."""
Double: TypeAlias = float
"""`double`: 8 bytes, IEEE 754."""
Int128: TypeAlias = bytes
"""`int128`: 16 bytes in wire order; never a number."""
Int256: TypeAlias = bytes
"""`int256`: 32 bytes in wire order; never a number."""
String: TypeAlias = str
"""`string`: UTF-8; bytes that are not are kept as lone surrogates (PEP 383)."""
Bytes: TypeAlias = bytes
"""`bytes`: up to 2²⁴-1 bytes."""
Bool: TypeAlias = bool
"""`Bool` (boxed) or `true` (a flag)."""
Vector: TypeAlias = list
"""`Vector<T>` or `vector<T>`."""

X = TypeVar("X")
"""The result of a generic method such as `invokeWithLayer`."""
