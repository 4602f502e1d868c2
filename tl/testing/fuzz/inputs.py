"""Where the inputs of a campaign come from: good ones of every kind, and what one may do to them.

The changes are those of `tl.testing.grammar`. Plain `random` draws, because it makes tens of
thousands of inputs a second; Hypothesis adds values that are hard to think of.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Protocol

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tl._default import CODEC
from tl.base import TLObject
from tl.layers import layer
from tl.testing.catalogue import Catalogue, every_class
from tl.testing.grammar import Span, edits_of, spans_of
from tl.testing.mutate import blind_edit
from tl.testing.plain import plainest
from tl.testing.schemas import damaged, schemas
from tl.testing.strategies import from_class

__all__ = ["SchemaInputs", "Source", "TextInputs", "ValueInputs", "drawn_values"]

_LONGEST = 1 << 14
_MOST_LIKE = 24
_LONGEST_KNOWN = 2000
_MORE_EDITS = (0, 0, 0, 0, 1, 2)
_CHOICES = 1 << 14
"""Random bytes for the choices of one example; what needs more is not drawn."""
_QUIET = settings(database=None, deadline=None, suppress_health_check=list(HealthCheck))


class Source(Protocol):
    """Makes one input after the other, the same for the same seed.

    `rng` is where its decisions come from.
    """

    rng: random.Random

    def next(self) -> bytes:
        """One more input."""

    def edit(self, data: bytes) -> bytes:
        """An input changed in one or a few places."""

    def keep(self, data: bytes) -> None:
        """Go on from an input that led somewhere new."""


@lru_cache(maxsize=8)
def _classes(number: int | None) -> tuple[type[TLObject], ...]:
    return every_class() if number is None else tuple(layer(number))


@lru_cache(maxsize=8)
def _catalogue(number: int | None) -> Catalogue | None:
    return None if number is None else Catalogue(_classes(number))


@lru_cache(maxsize=16384)
def _plain(number: int | None, index: int, full: bool) -> bytes:
    cls = _classes(number)[index]
    present = cls.__struct_fields__ if full else ()
    return CODEC.encode(plainest(cls, among=_catalogue(number), present=present))


@lru_cache(maxsize=65536)
def _known_spans(data: bytes) -> tuple[Span, ...]:
    return spans_of(data)


class ValueInputs:
    """Encoded values, whole and damaged, the same for the same seed.

    Args:
        number: the seed of the generator.
        layer: make them of this layer only; by default of all of history.
        corpus: more bytes to begin with.
        drawn: how many values Hypothesis draws.
    """

    def __init__(
        self,
        number: int,
        *,
        layer: int | None = None,
        corpus: Iterable[bytes] = (),
        drawn: int = 40,
    ) -> None:
        self.rng = random.Random(number)  # noqa: S311 - inputs of tests must be repeatable
        self.layer = layer
        self._pool = list(corpus)
        self.alike: dict[str, list[bytes]] = {}
        self.count = len(_classes(layer))
        self._pool += drawn_values(number, layer, drawn)

    def keep(self, data: bytes) -> None:
        """See `Source`."""
        if len(data) <= _LONGEST:
            self._pool.append(data)

    def like(self, span: Span) -> bytes:
        """See `Pantry`: a piece met before."""
        return self.rng.choice(self.alike.get(span.type) or [b""])

    def any_id(self) -> int:
        """See `Pantry`."""
        return _classes(self.layer)[self.rng.randrange(self.count)].tl_id

    def starts(self, data: bytes) -> Sequence[int]:
        """See `Pantry`."""
        return sorted({each.start for each in _known_spans(data)} | {len(data)})

    def next(self) -> bytes:
        """See `Source`."""
        rng = self.rng
        if self._pool and rng.random() < 0.4:
            data = rng.choice(self._pool)
        else:
            data = _plain(self.layer, rng.randrange(self.count), rng.random() < 0.6)
        self._learn(data)
        if rng.random() < 0.06:
            return data
        return self.edit(data)

    def _learn(self, data: bytes) -> None:
        """Remember pieces by their types, to put them where others of the type stand."""
        for span in _known_spans(data):
            alike = self.alike.setdefault(span.type, [])
            if span.end - span.start <= 400:
                piece = data[span.start : span.end]
                if len(alike) < _MOST_LIKE:
                    alike.append(piece)
                else:
                    alike[self.rng.randrange(_MOST_LIKE)] = piece

    def edit(self, data: bytes) -> bytes:
        """See `Source`: one edit of a known piece, then perhaps some that know only words."""
        rng = self.rng
        spans = _known_spans(data) if len(data) < _LONGEST_KNOWN else ()
        if spans and rng.random() < 0.75:
            span = rng.choice(spans)
            data = rng.choice(edits_of(span)).change(self, data, span)
        else:
            data = blind_edit(rng, data)
        for _ in range(rng.choice(_MORE_EDITS)):
            data = blind_edit(rng, data)
        return data[:_LONGEST]


def _fill(found: list[bytes], test: Any, number: int, count: int) -> None:
    """Run a test of Hypothesis until it has put `count` examples into `found`.

    Random bytes make its choices. Left to itself, Hypothesis would also draw constants that it
    reads in the modules that happen to be loaded: other ones in each process.
    """
    rng = random.Random(number)  # noqa: S311 - inputs of tests must be repeatable
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(3 * count):
            if len(found) < count:
                test.hypothesis.fuzz_one_input(rng.randbytes(_CHOICES))


def drawn_values(number: int, layer_number: int | None, count: int) -> list[bytes]:
    """Values that Hypothesis draws, encoded; the same for the same seed, in any process."""
    found: list[bytes] = []
    classes = _classes(layer_number)

    @_QUIET
    @given(st.data())
    def draw(choices: st.DataObject) -> None:
        cls = choices.draw(st.sampled_from(classes))
        value = choices.draw(from_class(cls, among=_catalogue(layer_number), huge=False))
        found.append(CODEC.encode(value))

    _fill(found, draw, number, count)
    return found


class TextInputs:
    """Texts, sound and damaged, in UTF-8.

    Args:
        number: the seed of the generator.
        texts: good and bad ones to begin with.
        junk: what is put in place of a few letters, or between two.
    """

    def __init__(self, number: int, *, texts: Iterable[bytes], junk: Sequence[bytes]) -> None:
        self.rng = random.Random(number)  # noqa: S311 - inputs of tests must be repeatable
        self._texts = list(texts)
        self._junk = junk

    def keep(self, data: bytes) -> None:
        """See `Source`."""
        if len(data) <= _LONGEST:
            self._texts.append(data)

    def fresh(self) -> bytes:
        """A text to begin with."""
        return self.rng.choice(self._texts)

    def next(self) -> bytes:
        """See `Source`."""
        text = self.fresh()
        return text if self.rng.random() < 0.1 else self.edit(text)

    def edit(self, data: bytes) -> bytes:
        """See `Source`: letters are left out, and junk is put in."""
        rng = self.rng
        out = bytearray(data)
        for _ in range(1 + rng.choice(_MORE_EDITS)):
            start = rng.randrange(len(out) + 1)
            stop = min(len(out), start + rng.randrange(12))
            out[start : stop if rng.random() < 0.5 else start] = rng.choice(self._junk)
        return bytes(out[:_LONGEST])


class SchemaInputs(TextInputs):
    """Texts of schemas: lines of the published ones, and some that Hypothesis draws."""

    def __init__(self, number: int, *, corpus: Iterable[bytes] = (), drawn: int = 40) -> None:
        texts = [*_schema_texts(number, drawn), *corpus]
        super().__init__(number, texts=texts, junk=_JUNK)

    def fresh(self) -> bytes:
        """As `TextInputs.fresh`, every other time a line of a published schema."""
        if not self._texts or self.rng.random() < 0.5:
            return self.rng.choice(_classes(None)).tl_line.encode() + b";"
        return super().fresh()


_JUNK = (
    b"", b"", b";", b"=", b":", b"?", b"!", b"#", b"%", b".", b"<", b">", b"[", b"]", b"(", b")",
    b"{", b"}", b"*", b"//", b"/*", b"*/", b"---types---", b"---functions---", b"flags.0?",
    b"flags:#", b"Vector<", b"vector ", b"{X:Type}", b"!X", b"true", b"#1", b"\xff", b"\0",
    b"9" * 40, b"(" * 300, b"Vector<" * 80, "é".encode(), b"\n", b" ",
)  # fmt: skip


def _schema_texts(number: int, count: int) -> list[bytes]:
    found: list[bytes] = []

    @_QUIET
    @given(st.data())
    def draw(choices: st.DataObject) -> None:
        text = choices.draw(schemas(most=3))
        if choices.draw(st.booleans()):
            text = choices.draw(damaged(text))
        found.append(text.encode("utf-8", "surrogatepass"))

    _fill(found, draw, number, count)
    return found
