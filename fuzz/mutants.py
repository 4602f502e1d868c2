"""Encoded values of every class, and damaged copies of them, from a seeded generator."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

import tl
from tl.testing import every_class, plainest
from tl.testing.fuzz.inputs import drawn_values
from tl.testing.mutate import WORDS, blind_edit

__all__ = ["good_bytes", "ids", "mutant"]


@cache
def ids() -> tuple[int, ...]:
    """The ids of every class."""
    return tuple(cls.tl_id for cls in every_class())


def good_bytes(rng: random.Random, *, drawn: int, every: int = 1) -> Iterator[bytes]:
    """Every n-th class with nothing optional and with everything, and some drawn at random."""
    for cls in every_class()[::every]:
        yield tl.encode(plainest(cls))
        yield tl.encode(plainest(cls, present=cls.__struct_fields__))
    yield from drawn_values(rng.getrandbits(32), None, drawn)


def mutant(rng: random.Random, data: bytes) -> bytes:
    """Bytes made from `data` by one to three small edits; 3 words in 10 are ids of classes."""
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        data = blind_edit(rng, data, ids() if rng.random() < 0.3 else WORDS)
    return data
