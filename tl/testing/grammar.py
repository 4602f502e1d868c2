"""Changes of bytes that know the grammar: which piece is a flags word, a count, a string, an id.

The pieces are those that an inspection finds, so broken bytes can be changed too. One set of edits
serves two drivers: Hypothesis, which shrinks (`grammar_mutations`), and the campaigns of `tl fuzz`,
which draw tens of thousands a second from `random`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from hypothesis import strategies as st

from tl._default import CODEC
from tl.base import TLFunction, TLObject
from tl.inspect import Kind, inspect, to_text
from tl.testing.catalogue import every_class
from tl.testing.plain import plainest

if TYPE_CHECKING:
    import random

__all__ = ["Edit", "Mutation", "Pantry", "Span", "edits_of", "grammar_mutations", "spans_of"]

_EDGE_LENGTHS: Final = (250, 251, 252, 253, 254, 255, 256, 257, 260)
_WRONG_BYTES: Final = (0x80, 0xC3, 0xED, 0xF5, 0xFF)
_LIES: Final = (0, 1 << 31, (1 << 32) - 1, 1 << 24)
_MOST_EDITS: Final = 3


class Span(NamedTuple):
    """A piece of the bytes: what it is, where it begins, where its own bytes and all of it end.

    `id` is the constructor's, for records; `path` the labels that lead to it.
    """

    kind: Kind
    type: str
    start: int
    own: int
    end: int
    id: int | None
    path: str


class Pantry(Protocol):
    """Where edits take their decisions and their ingredients from."""

    rng: random.Random

    def like(self, span: Span) -> bytes:
        """The bytes of some value of a span's type."""

    def any_id(self) -> int:
        """The id of some constructor or method."""

    def starts(self, data: bytes) -> Sequence[int]:
        """Where pieces begin, and the end."""


class Edit(NamedTuple):
    """A way to change a piece; `name` says it in a word or two."""

    name: str
    change: Callable[[Pantry, bytes, Span], bytes]


def spans_of(data: bytes) -> tuple[Span, ...]:
    """Every piece of the bytes that has a meaning; what is compressed counts as one."""
    found = []
    waiting = [(inspect(data).root, "")]
    while waiting:
        node, outside = waiting.pop()
        path = f"{outside}.{node.label or node.name}".lstrip(".").replace(".[", "[")
        if node.kind is not Kind.RAW:
            own = node.offset + len(node.data)
            found.append(Span(node.kind, node.type, node.offset, own, node.end, node.id, path))
        if node.kind is not Kind.PACKED:
            waiting += ((child, path) for child in node.children)
    return tuple(found)


@cache
def _siblings() -> dict[tuple[str, str], list[int]]:
    """The ids of the constructors of each type."""
    found: dict[tuple[str, str], list[int]] = {}
    for cls in every_class():
        if not issubclass(cls, TLFunction):
            found.setdefault((cls.tl_schema, cls.tl_type), []).append(cls.tl_id)
    return found


def _spliced(data: bytes, start: int, stop: int, new: bytes) -> bytes:
    return data[:start] + new + data[stop:]


# -- edits of any piece


def _replace(pantry: Pantry, data: bytes, span: Span) -> bytes:
    return _spliced(data, span.start, span.end, pantry.like(span))


def _remove(pantry: Pantry, data: bytes, span: Span) -> bytes:
    return _spliced(data, span.start, span.end, b"")


def _double(pantry: Pantry, data: bytes, span: Span) -> bytes:
    return data[: span.end] + data[span.start :]


def _move(pantry: Pantry, data: bytes, span: Span) -> bytes:
    """The piece goes to where another one begins."""
    at = pantry.rng.choice(pantry.starts(data))
    piece = data[span.start : span.end]
    if at <= span.start:
        return data[:at] + piece + data[at : span.start] + data[span.end :]
    if at >= span.end:
        return data[: span.start] + data[span.end : at] + piece + data[at:]
    return data


def _slide(pantry: Pantry, data: bytes, span: Span) -> bytes:
    """The boundary in front of the piece moves by a word, for whoever is behind it."""
    if pantry.rng.random() < 0.5:
        return _spliced(data, span.start, span.start, bytes(4))
    return _spliced(data, span.start, span.start + 4, b"")


def _cut(pantry: Pantry, data: bytes, span: Span) -> bytes:
    return data[: span.start]


# -- edits of records, vectors, flags, values


def _rename(pantry: Pantry, data: bytes, span: Span) -> bytes:
    return _spliced(data, span.start, span.start + 4, pantry.any_id().to_bytes(4, "little"))


def _sibling(pantry: Pantry, data: bytes, span: Span) -> bytes:
    """The id of another constructor of the same type, in front of the same fields."""
    cls = None if span.id is None else CODEC.registry.find(span.id)
    if cls is None or span.own != span.start + 4:
        return data
    ids = _siblings().get((cls.tl_schema, cls.tl_type), [cls.tl_id])
    return _spliced(data, span.start, span.own, pantry.rng.choice(ids).to_bytes(4, "little"))


def _flip(pantry: Pantry, data: bytes, span: Span) -> bytes:
    word = int.from_bytes(data[span.start : span.own], "little") ^ 1 << pantry.rng.randrange(32)
    return _spliced(data, span.start, span.own, word.to_bytes(4, "little"))


def _recount(pantry: Pantry, data: bytes, span: Span) -> bytes:
    """A count that lies."""
    at = span.own - 4
    count = int.from_bytes(data[at : span.own], "little")
    lie = pantry.rng.choice((count + 1, count - 1, *_LIES)) & 0xFFFFFFFF
    return _spliced(data, at, span.own, lie.to_bytes(4, "little"))


def _extreme(pantry: Pantry, data: bytes, span: Span) -> bytes:
    """The ends of a number's range, or a neighbour."""
    size = span.own - span.start
    value = int.from_bytes(data[span.start : span.own], "little")
    top = 1 << 8 * size - 1
    chosen = pantry.rng.choice((0, 1, top, top - 1, 2 * top - 1, value + 1, value - 1)) % (2 * top)
    return _spliced(data, span.start, span.own, chosen.to_bytes(size, "little"))


def _of_text(change: Callable[[random.Random, bytes, int, bytes], bytes]) -> Any:
    """An edit of a string, given its bytes, the size of its head, and its content."""

    def edit(pantry: Pantry, data: bytes, span: Span) -> bytes:
        if span.type not in ("string", "bytes"):
            return _extreme(pantry, data, span)
        piece = data[span.start : span.own]
        head = 4 if piece[0] == 254 else 1
        size = int.from_bytes(piece[1:4], "little") if head == 4 else piece[0]
        new = change(pantry.rng, piece, head, piece[head : head + size])
        return _spliced(data, span.start, span.own, new)

    return edit


def _long_form(rng: random.Random, piece: bytes, head: int, text: bytes) -> bytes:
    return b"\xfe" + len(text).to_bytes(3, "little") + text + bytes(-len(text) % 4)


def _pad_wrongly(rng: random.Random, piece: bytes, head: int, text: bytes) -> bytes:
    return piece[:-1] + b"\1" if len(piece) > head + len(text) else b"\xff" + piece[1:]


def _miscount(rng: random.Random, piece: bytes, head: int, text: bytes) -> bytes:
    return bytes([(piece[0] + rng.choice((1, -1, 3, 4))) % 256]) + piece[1:]


def _not_utf8(rng: random.Random, piece: bytes, head: int, text: bytes) -> bytes:
    wrong = text[:-1] + bytes([rng.choice(_WRONG_BYTES)])
    return piece[:head] + wrong + piece[head + len(wrong) :] if text else piece


def _overstate(rng: random.Random, piece: bytes, head: int, text: bytes) -> bytes:
    return b"\xfe" + rng.randrange(1 << 24).to_bytes(3, "little") + piece[4:]


def _edge_length(rng: random.Random, piece: bytes, head: int, text: bytes) -> bytes:
    length = rng.choice(_EDGE_LENGTHS)
    mark = bytes([length]) if length < 254 else b"\xfe" + length.to_bytes(3, "little")
    return mark + b"x" * length + bytes(-(len(mark) + length) % 4)


_REPLACED = Edit("another value of the type", _replace)
_REMOVED = Edit("left out", _remove)
_DOUBLED = Edit("doubled", _double)
_MOVED = Edit("moved", _move)
_SLID = Edit("boundary moved", _slide)
_CUT = Edit("cut", _cut)
_ANY = (_MOVED, _SLID, _CUT)
_VALUE_EDITS = (
    Edit("end of the range", _extreme),
    Edit("long form", _of_text(_long_form)),
    Edit("padding", _of_text(_pad_wrongly)),
    Edit("length off by a little", _of_text(_miscount)),
    Edit("not UTF-8", _of_text(_not_utf8)),
    Edit("length beyond the end", _of_text(_overstate)),
    Edit("length at an edge", _of_text(_edge_length)),
)
_EDITS: Final[dict[Kind, tuple[Edit, ...]]] = {
    Kind.RECORD: (
        *(_REPLACED, _REPLACED, _REMOVED, _DOUBLED, *_ANY),
        *(Edit("another id of the same type", _sibling), Edit("another id", _rename)),
    ),
    Kind.VECTOR: (*[Edit("count", _recount)] * 3, _REPLACED, _REMOVED, *_ANY),
    Kind.VALUE: (*_VALUE_EDITS, _REPLACED, _REMOVED, _DOUBLED, *_ANY),
    Kind.FLAGS: (*[Edit("bit flipped", _flip)] * 4, _SLID),
    Kind.PACKED: (_REPLACED, _REMOVED, _CUT),
    Kind.FRAME: (_DOUBLED, _REMOVED),
}


def edits_of(span: Span) -> tuple[Edit, ...]:
    """What may be done to a piece; frequent edits stand more than once."""
    return _EDITS[span.kind]


# -- for Hypothesis


class Mutation(NamedTuple):
    """Changed bytes, and what was done to them, first thing first."""

    data: bytes
    edits: tuple[str, ...]

    def __repr__(self) -> str:
        """The edits, and the bytes as `tl inspect` shows them: what a shrunk failure shows."""
        return f"<{'; '.join(self.edits)}: {self.data.hex()}\n{to_text(inspect(self.data))}\n>"


class _DrawnPantry:
    """Decisions by Hypothesis, ingredients from the bytes themselves and from plain values."""

    def __init__(self, rng: random.Random, data: bytes) -> None:
        self.rng = rng
        self._data = data

    def like(self, span: Span) -> bytes:
        found = [
            self._data[each.start : each.end]
            for each in spans_of(self._data)
            if each.type == span.type
        ]
        return self.rng.choice([*found, *_plain_pieces(span)] or [b""])

    def any_id(self) -> int:
        return self.rng.choice(_ids())

    def starts(self, data: bytes) -> list[int]:
        return sorted({each.start for each in spans_of(data)} | {len(data)})


@cache
def _ids() -> tuple[int, ...]:
    return tuple(cls.tl_id for cls in every_class())


@lru_cache(maxsize=4096)
def _plain_pieces(span: Span) -> tuple[bytes, ...]:
    """The plainest values of a record's type, boxed."""
    cls = None if span.id is None else CODEC.registry.find(span.id)
    if cls is None:
        return ()
    ids = _siblings().get((cls.tl_schema, cls.tl_type), [])
    classes: list[type[TLObject] | None] = [CODEC.registry.find(tl_id) for tl_id in ids]
    return tuple(CODEC.encode(plainest(each)) for each in classes if each is not None)


def grammar_mutations(data: bytes, *, most: int = _MOST_EDITS) -> st.SearchStrategy[Mutation]:
    """Bytes made from `data` by one to `most` edits, each of a piece that the grammar knows.

    Pieces move along the boundaries of fields, ids become those of siblings, flag bits flip,
    counts, lengths and padding lie. Not all of them are invalid: see `invalid_neighbours` for that.
    A failing example shrinks towards one edit of an early piece.
    """

    @st.composite
    def mutated(draw: Callable[[st.SearchStrategy[Any]], Any]) -> Mutation:
        rng = draw(st.randoms(use_true_random=False, note_method_calls=False))
        changed, said = data, []
        for _ in range(draw(st.integers(1, most))):
            spans = spans_of(changed)
            if not spans:
                break
            span = spans[draw(st.integers(0, len(spans) - 1))]
            edit = draw(st.sampled_from(edits_of(span)))
            changed = edit.change(_DrawnPantry(rng, changed), changed, span)
            said.append(f"{edit.name}: {span.path or 'the whole'}")
        return Mutation(changed, tuple(said))

    return mutated()
