"""Inputs of one byte that says where the rest goes, and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.testing.fuzz.inputs import ValueInputs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["NOW", "ScriptInputs"]

NOW = 1_700_000_000.0
"""Unix time of everything that happens in a target."""
_MOST_KEPT = 4_000
_LONGEST = 1 << 14


class ScriptInputs:
    """Honest inputs, changed; a `Source` of `tl.testing.fuzz`.

    Args:
        seed: the same seed gives the same inputs.
        honest: inputs to begin with, each with its first byte.
        change: what may be done to the rest of an input of a kind (its first byte), with edits of
            TL by the `ValueInputs`.
        corpus: more inputs to begin with.
    """

    def __init__(
        self,
        seed: int,
        honest: Sequence[bytes],
        change: Callable[[ValueInputs, int, bytes], bytes],
        corpus: Iterable[bytes] = (),
    ) -> None:
        self._honest = honest
        self._kept = [one for one in corpus if one]
        self._change = change
        self._values = ValueInputs(seed, drawn=0)
        self.rng = self._values.rng

    def next(self) -> bytes:
        """One more input."""
        rng = self.rng
        data = rng.choice(self._kept if self._kept and rng.random() < 0.4 else self._honest)
        return data if rng.random() < 0.04 else self.edit(data)

    def edit(self, data: bytes) -> bytes:
        """An input changed behind its first byte, and now and then there too."""
        if not data:
            return self.rng.choice(self._honest)
        kind = data[0]
        if self.rng.random() < 0.03:
            kind = self.rng.choice(self._honest)[0]
        return bytes([kind]) + self._change(self._values, kind, data[1:])[:_LONGEST]

    def keep(self, data: bytes) -> None:
        """Go on from an input that led somewhere new."""
        if len(self._kept) < _MOST_KEPT:
            self._kept.append(data)
