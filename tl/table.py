"""A dict that makes what it lacks: for questions asked so often that a cached function is slow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

__all__ = ["Table"]

_MOST: Final = 4096
"""Entries of a table: schemas that are read at run time come and go."""

K = TypeVar("K")
V = TypeVar("V")


class Table(dict[K, V]):
    """The values of a function, by its argument; beyond 4,096 of them it begins anew."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[K], V]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: K) -> V:
        value = self._make(key)
        if len(self) >= _MOST:
            self.clear()
        self[key] = value
        return value
