"""Encoded values of every class, and damaged copies of them, from a seeded generator.

Plain `random` and not Hypothesis: it makes a hundred thousand inputs a second.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Iterator
from functools import cache

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import tl
from tl.testing import every_class, from_class, plainest

__all__ = ["good_bytes", "ids", "mutant"]

_WORDS = (
    0, 1, 2, 3, 0x1CB5C415, 0x997275B5, 0xBC799737, 0x3072CFA1, 0x56730BCC, 0x7FFFFFFF,
    0x80000000, 0xFFFFFFFF, 0xFE, 0xFDFE, 0xFFFFFFFE, 0xFF, 0xFF03, 0x40000000,
)  # fmt: skip


@cache
def ids() -> tuple[int, ...]:
    """The ids of every class."""
    return tuple(cls.tl_id for cls in every_class())


def good_bytes(rng: random.Random, *, drawn: int, every: int = 1) -> Iterator[bytes]:
    """Every n-th class with nothing optional and with everything, and some drawn at random."""
    for cls in every_class()[::every]:
        yield tl.encode(plainest(cls))
        yield tl.encode(plainest(cls, present=cls.__struct_fields__))
    yield from _drawn(rng, drawn)


def _drawn(rng: random.Random, count: int) -> list[bytes]:
    found: list[bytes] = []
    if not count:
        return found

    @seed(rng.getrandbits(32))
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def draw(choices: st.DataObject) -> None:
        cls = choices.draw(st.sampled_from(classes))
        found.append(tl.encode(choices.draw(from_class(cls, huge=False))))

    classes = every_class()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        draw()
    return found


def mutant(rng: random.Random, data: bytes) -> bytes:
    """Bytes made from `data` by one to three small edits."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        _edit(rng, out)
    return bytes(out)


def _edit(rng: random.Random, out: bytearray) -> None:
    kind = rng.randrange(9)
    if not out or kind == 0:
        out += _word(rng)
        return
    place = rng.randrange(len(out))
    at = place & ~3
    if kind == 1:
        out[place] ^= 1 << rng.randrange(8)
    elif kind == 2:
        out[place] = rng.randrange(256)
    elif kind in (3, 4):
        out[at : at + 4] = _word(rng)
    elif kind == 5:
        out[at:at] = _word(rng)
    elif kind == 6:
        del out[at : at + 4]
    elif kind == 7:
        del out[place:]
    else:
        out[at : at + 8] = out[at + 4 : at + 8] + out[at : at + 4]


def _word(rng: random.Random) -> bytes:
    word = rng.choice(ids()) if rng.random() < 0.3 else rng.choice(_WORDS)
    return word.to_bytes(4, "little")
