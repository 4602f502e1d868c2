"""The condition of a field: `flags.3?`."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Flag"]

HIGHEST_BIT = 30
"""A flags word is a natural number below 2³¹, so bit 31 can never be set."""


class Flag(NamedTuple):
    """Bit `bit` (0 … 30) of the earlier `#` field called `word`."""

    word: str
    bit: int

    def __str__(self) -> str:
        return f"{self.word}.{self.bit}"
