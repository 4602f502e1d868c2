"""The reference, compiled and native executors side by side on damaged bytes.

    python fuzz/agree.py [--inputs 20000] [--seed 1] [--drawn 2000] [--every 1]

Every input is decoded by each of them in one of both modes: the same value, or the same error
class, offset, path and words. Values are encoded by each, whole and with an oddity put somewhere
into them. Skipping is compared too. Prints what was done; the status is 1 after a difference.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from mutants import good_bytes, mutant
from oddities import edited

from tl._default import CODEC
from tl.codec import Codec
from tl.codec.executors import CompiledExecutor, NativeExecutor
from tl.codec.interpret import Reader, Writer
from tl.codec.limits import DEFAULT_LIMITS, Limits
from tl.codec.plan import Kind, WireType
from tl.codec.skip import Skipper
from tl.testing.conformance import agree, outcome

_ANY = WireType(Kind.OBJECT)
_LIMITS = (*[DEFAULT_LIMITS] * 6, Limits(depth=2), Limits(items=1, string=253))
Outcome = tuple[Any, ...]


class Disagreement(AssertionError):
    """Two executors did not do the same."""


def _codecs() -> dict[str, Codec]:
    found = {"compiled": Codec(CODEC.registry, CompiledExecutor(CODEC.registry))}
    try:
        found["native"] = Codec(CODEC.registry, NativeExecutor(CODEC.registry))
    except ImportError:
        print("the native executor is not built here")
    return found


def _check(what: str, name: str, expected: Outcome, found: Outcome, data: object) -> None:
    if not agree(expected, found):
        raise Disagreement(f"{what}: {name} {found}, reference {expected}: {data!r}")


class Comparison:
    """One run; `counts` tells what has been compared."""

    def __init__(self, seed: int, drawn: int, every: int) -> None:
        self.rng = random.Random(seed)
        self.codecs = _codecs()
        self.good = list(good_bytes(self.rng, drawn=drawn, every=every))
        self.counts: Counter[str] = Counter()

    def run(self, inputs: int) -> None:
        """Compare everything for so many inputs."""
        for _ in range(inputs):
            data = self.rng.choice(self.good)
            if self.rng.random() < 0.9:
                data = mutant(self.rng, data)
            self.decoding(data)

    def decoding(self, data: bytes) -> None:
        """One input in one mode, and what follows from it."""
        strict = self.rng.random() < 0.5
        limits = self.rng.choice(_LIMITS)
        reader = Reader(data, CODEC.registry, limits, strict=strict)
        expected = outcome(reader.root, _ANY)
        for name, codec in self.codecs.items():
            found = outcome(codec.decode, data, strict=strict, limits=limits)
            _check("decoding", name, expected, found, data.hex())
        self.counts[f"decoding: {expected[0]}"] += 1
        if expected[0] == "value":
            if strict and codec.encode(expected[1]) != data:
                raise Disagreement(f"strict decoding is not canonical: {data.hex()}")
            odd = edited(expected[1], self.rng.getrandbits(16), self.rng.getrandbits(16))
            self.encoding(self.rng.choice((expected[1], odd, odd, odd)))
        elif self.rng.random() < 0.2:
            self.skipping(data, limits)

    def encoding(self, value: Any) -> None:
        """A value to bytes, or the same reason why not."""
        expected = outcome(Writer().root, value, _ANY, "")
        for name, codec in self.codecs.items():
            _check("encoding", name, expected, outcome(codec.encode, value), value)
        self.counts[f"encoding: {expected[0]}"] += 1

    def skipping(self, data: bytes, limits: Limits) -> None:
        """Where a value ends, or the same reason why it does not."""
        expected = outcome(Skipper(data, 0, CODEC.registry, limits).root, _ANY)
        for name, codec in self.codecs.items():
            _check("skipping", name, expected, outcome(codec.skip, data, limits=limits), data.hex())
        self.counts[f"skipping: {expected[0]}"] += 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--drawn", type=int, default=2_000, help="values drawn at random")
    parser.add_argument("--every", type=int, default=1, help="begin with every n-th class")
    options = parser.parse_args()
    start = time.monotonic()
    comparison = Comparison(options.seed, options.drawn, options.every)
    try:
        comparison.run(options.inputs)
    except Disagreement as difference:
        print(difference)
        return 1
    for name, count in sorted(comparison.counts.items()):
        print(f"{count:>9,}  {name}")
    print(f"{options.inputs:,} inputs, no difference, {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
