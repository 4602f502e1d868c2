"""Inputs for a codec under test: good bytes of every class, and what one may do to them.

A mutation knows the grammar: it works on the fields, flags words, counts and ids that an inspection
found, and puts values of the same type into each other's places. Plain `random` draws, because it
makes tens of thousands of inputs a second; Hypothesis adds values that are hard to think of.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tl._default import CODEC
from tl.base import TLObject
from tl.inspect import Kind, inspect
from tl.layers import layer
from tl.testing.catalogue import Catalogue, every_class
from tl.testing.plain import plainest
from tl.testing.schemas import damaged, schemas
from tl.testing.strategies import from_class

__all__ = ["SchemaInputs", "ValueInputs"]

_WORDS = (
    0, 1, 2, 3, 0x1CB5C415, 0x997275B5, 0xBC799737, 0x3072CFA1, 0x56730BCC, 0x73F1F8DC, 0xF35C6D01,
    0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFE, 0xFDFE, 0xFFFFFFFE, 0xFF, 0xFF03, 0x40000000,
)  # fmt: skip
_LONGEST = 1 << 14
_MOST_LIKE = 24
_LONGEST_KNOWN = 2000
_MORE_EDITS = (0, 0, 0, 0, 1, 2)


class Span(NamedTuple):
    """A piece of a seed: what it is, where it begins, where its own bytes and all of it end."""

    kind: Kind
    type: str
    start: int
    own: int
    end: int


def _spans(data: bytes) -> tuple[Span, ...]:
    found = []
    waiting = [inspect(data).root]
    while waiting:
        node = waiting.pop()
        if node.kind is not Kind.RAW:
            own = node.offset + len(node.data)
            found.append(Span(node.kind, node.type, node.offset, own, node.end))
        if node.kind is not Kind.PACKED:
            waiting += node.children
    return tuple(found)


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
    return _spans(data)


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
        self._pool += _drawn(number, layer, drawn)

    def keep(self, data: bytes) -> None:
        """Go on from an input that led somewhere new."""
        if len(data) <= _LONGEST:
            self._pool.append(data)

    def next(self) -> bytes:
        """One more input."""
        rng = self.rng
        if self._pool and rng.random() < 0.4:
            data = rng.choice(self._pool)
        else:
            data = _plain(self.layer, rng.randrange(self.count), rng.random() < 0.6)
        self._learn(data)
        if rng.random() < 0.06:
            return data
        return self._edited(data)[:_LONGEST]

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

    def _edited(self, data: bytes) -> bytes:
        """One edit of a known place, then perhaps some that know nothing but words."""
        rng = self.rng
        spans = _known_spans(data) if len(data) < _LONGEST_KNOWN else ()
        if spans and rng.random() < 0.75:
            span = rng.choice(spans)
            data = rng.choice(_CHANGES[span.kind])(self, data, span)
        else:
            data = _blind(rng, data)
        for _ in range(rng.choice(_MORE_EDITS)):
            data = _blind(rng, data)
        return data


def _drawn(number: int, layer_number: int | None, count: int) -> list[bytes]:
    """Values that Hypothesis draws, encoded."""
    found: list[bytes] = []
    if not count:
        return found
    classes = _classes(layer_number)

    @seed(number)
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
        value = choices.draw(from_class(cls, among=_catalogue(layer_number), huge=False))
        found.append(CODEC.encode(value))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        draw()
    return found


def _word(rng: random.Random) -> bytes:
    return rng.choice(_WORDS).to_bytes(4, "little")


def _blind(rng: random.Random, data: bytes) -> bytes:
    """An edit that knows nothing but words."""
    out = bytearray(data)
    kind = rng.randrange(8)
    if not out or kind == 0:
        return bytes(out + _word(rng))
    place = rng.randrange(len(out))
    at = place & ~3
    if kind == 1:
        out[place] ^= 1 << rng.randrange(8)
    elif kind == 2:
        out[place] = rng.randrange(256)
    elif kind == 3:
        out[at : at + 4] = _word(rng)
    elif kind == 4:
        out[at:at] = _word(rng)
    elif kind == 5:
        del out[at : at + 4]
    elif kind == 6:
        del out[place:]
    else:
        out[at : at + 8] = out[at + 4 : at + 8] + out[at : at + 4]
    return bytes(out)


def _replace(source: ValueInputs, data: bytes, span: Span) -> bytes:
    """Another value of the same type."""
    piece = source.rng.choice(source.alike.get(span.type) or [b""])
    return data[: span.start] + piece + data[span.end :]


def _rename(source: ValueInputs, data: bytes, span: Span) -> bytes:
    """Another constructor's id."""
    tl_id = _classes(source.layer)[source.rng.randrange(source.count)].tl_id
    return data[: span.start] + tl_id.to_bytes(4, "little") + data[span.start + 4 :]


def _remove(source: ValueInputs, data: bytes, span: Span) -> bytes:
    return data[: span.start] + data[span.end :]


def _double(source: ValueInputs, data: bytes, span: Span) -> bytes:
    return data[: span.end] + data[span.start :]


def _flip(source: ValueInputs, data: bytes, span: Span) -> bytes:
    """Another bit of a flags word."""
    rng = source.rng
    word = int.from_bytes(data[span.start : span.own], "little") ^ 1 << rng.randrange(32)
    return data[: span.start] + word.to_bytes(4, "little") + data[span.own :]


def _extreme(source: ValueInputs, data: bytes, span: Span) -> bytes:
    """The ends of a number's range, or a neighbour."""
    rng = source.rng
    size = span.own - span.start
    value = int.from_bytes(data[span.start : span.own], "little")
    top = 1 << 8 * size - 1
    chosen = rng.choice((0, 1, top, top - 1, 2 * top - 1, value + 1, value - 1)) % (2 * top)
    return data[: span.start] + chosen.to_bytes(size, "little") + data[span.own :]


def _recount(source: ValueInputs, data: bytes, span: Span) -> bytes:
    """A vector that lies about how many items it has."""
    rng = source.rng
    at = span.own - 4
    count = int.from_bytes(data[at : span.own], "little")
    lie = rng.choice((count + 1, count - 1, 0, 1 << 31, (1 << 32) - 1, 1 << 24)) & 0xFFFFFFFF
    return data[:at] + lie.to_bytes(4, "little") + data[span.own :]


def _respell(source: ValueInputs, data: bytes, span: Span) -> bytes:
    """A string in a form that is wrong or unusual, and now and then a right one of edge size."""
    rng = source.rng
    piece = data[span.start : span.own]
    head = 4 if piece[0] == 254 else 1
    size = int.from_bytes(piece[1:4], "little") if head == 4 else piece[0]
    text = piece[head : head + size]
    kind = rng.randrange(7)
    if kind == 0:
        new = b"\xfe" + size.to_bytes(3, "little") + text + bytes(-size % 4)
    elif kind == 1:
        new = piece[:-1] + b"\1" if len(piece) > head + size else b"\xff" + piece[1:]
    elif kind == 2:
        new = bytes([(piece[0] + rng.choice((1, -1, 3, 4))) % 256]) + piece[1:]
    elif kind == 3:
        wrong = text[:-1] + bytes([rng.choice((0x80, 0xC3, 0xED, 0xF5, 0xFF))])
        new = piece[:head] + wrong + piece[head + len(wrong) :] if text else piece
    elif kind == 4:
        new = b"\xfe" + rng.randrange(1 << 24).to_bytes(3, "little") + piece[4:]
    else:
        length = rng.choice((250, 251, 252, 253, 254, 255, 256, 257, 260))
        mark = bytes([length]) if length < 254 else b"\xfe" + length.to_bytes(3, "little")
        new = mark + b"x" * length + bytes(-(len(mark) + length) % 4)
    return data[: span.start] + new + data[span.own :]


def _value_change(source: ValueInputs, data: bytes, span: Span) -> bytes:
    if span.type in ("string", "bytes"):
        return _respell(source, data, span)
    return _extreme(source, data, span)


_Change = Callable[[ValueInputs, bytes, Span], bytes]
_CHANGES: dict[Kind, tuple[_Change, ...]] = {
    Kind.RECORD: (_replace, _replace, _rename, _remove, _double),
    Kind.VECTOR: (_recount, _recount, _replace, _remove),
    Kind.VALUE: (_value_change, _value_change, _value_change, _replace, _remove, _double),
    Kind.FLAGS: (_flip,),
    Kind.PACKED: (_replace, _remove),
    Kind.FRAME: (_double, _remove),
}


class SchemaInputs:
    """Texts of schemas, sound and damaged, in UTF-8; the same for the same seed."""

    def __init__(self, number: int, *, corpus: Iterable[bytes] = (), drawn: int = 40) -> None:
        self.rng = random.Random(number)  # noqa: S311 - inputs of tests must be repeatable
        self._texts = [*_schema_texts(number, drawn), *corpus]

    def keep(self, data: bytes) -> None:
        """Go on from an input that led somewhere new."""
        if len(data) <= _LONGEST:
            self._texts.append(data)

    def next(self) -> bytes:
        """One more input."""
        rng = self.rng
        if not self._texts or rng.random() < 0.5:
            line = rng.choice(_classes(None)).tl_line.encode() + b";"
        else:
            line = rng.choice(self._texts)
        if rng.random() < 0.1:
            return line
        out = bytearray(line)
        for _ in range(1 + rng.choice(_MORE_EDITS)):
            start = rng.randrange(len(out) + 1)
            stop = min(len(out), start + rng.randrange(12))
            out[start : stop if rng.random() < 0.5 else start] = rng.choice(_JUNK)
        return bytes(out[:_LONGEST])


_JUNK = (
    b"", b"", b";", b"=", b":", b"?", b"!", b"#", b"%", b".", b"<", b">", b"[", b"]", b"(", b")",
    b"{", b"}", b"*", b"//", b"/*", b"*/", b"---types---", b"---functions---", b"flags.0?",
    b"flags:#", b"Vector<", b"vector ", b"{X:Type}", b"!X", b"true", b"#1", b"\xff", b"\0",
    b"9" * 40, b"(" * 300, b"Vector<" * 80, "é".encode(), b"\n", b" ",
)  # fmt: skip


def _schema_texts(number: int, count: int) -> list[bytes]:
    found: list[bytes] = []
    if not count:
        return found

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def draw(choices: st.DataObject) -> None:
        text = choices.draw(schemas(most=3))
        if choices.draw(st.booleans()):
            text = choices.draw(damaged(text))
        found.append(text.encode("utf-8", "surrogatepass"))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        draw()
    return found
