"""Decoders for exactly one combination of flags, made for those combinations that are met often.

Decoding a record with thirty optional fields is mostly tests. Once its flags words are known,
nothing is left to test, and fields that stood apart become one run. Real traffic has few
combinations per class, so each gets a decoder of its own when it has been met a few times.
Encoding has to look at all fields to find the flags, and gains nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile
from typing import TypeVar

from tl.codec.plan import Kind, Plan, Step

__all__ = ["Allowance", "Variants", "first_words", "present"]

F = TypeVar("F", bound=Callable[..., object])

_OFTEN = 16
"""Flags words that have been met so many times in a class get a decoder of their own."""
_MOST = 1024
"""So many of these are made at most: a stranger who sends all combinations costs a second once."""


class Allowance:
    """How many more decoders may be made, and how often their flags words must have been met."""

    def __init__(self, *, eager: bool = False) -> None:
        self.left = _MOST
        self.often = 1 if eager else _OFTEN


class Variants(dict[bytes, F]):
    """The flags words that a record begins with → the decoder for exactly these words.

    Until there is one, and when the allowance is used up, it is the `general` decoder. `make` may
    return that too.
    """

    def __init__(self, allowance: Allowance, general: F, make: Callable[[bytes], F]) -> None:
        super().__init__()
        self.allowance = allowance
        self.general = general
        self.make = make
        self.met: dict[bytes, int] = {}

    def __missing__(self, words: bytes) -> F:
        times = self.met[words] = self.met.get(words, 0) + 1
        if times >= self.allowance.often and self.allowance.left > 0:
            self.allowance.left -= 1
            variant = self[words] = self.make(words)
            self.met.pop(words, None)
            return variant
        if len(self.met) > _MOST:
            self.met.clear()
        return self.general


def first_words(plan: Plan) -> list[Step]:
    """The flags words of a plan, if all of them come before anything else that takes bytes."""
    first = takewhile(lambda step: step.is_flags or step.type.kind is Kind.TRUE, plan.steps)
    words = [step for step in first if step.is_flags]
    return words if len(words) == len(plan.words) else []


def present(plan: Plan, words: dict[str, int]) -> list[Step]:
    """The steps of a record whose flags words have these values, by the names of their fields."""
    return [step for step in plan.steps if step.word is None or words[step.word] >> step.bit & 1]
