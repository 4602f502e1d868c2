"""Invalid neighbours: the bytes of a good value with one rule of the format broken.

    for rule, data, path, _ in every_neighbour(value):
        with pytest.raises(tl.DecodeError):
            tl.decode(data, strict=True)

Each rule is broken in such a way that nothing before the break is wrong, and that the bytes cannot
mean another value by accident: a strict decoder has to refuse all of them. Some rules (`LENIENT`)
are only those of the canonical form, and a lenient decoder may read such bytes.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Unpack

from hypothesis import assume
from hypothesis import strategies as st

from tl import mt
from tl._default import CODEC
from tl.base import TLObject
from tl.codec import DEFAULT_LIMITS
from tl.codec.interpret import Reader
from tl.codec.plan import VECTOR_ID, Kind, Step, plan_of_line
from tl.errors import DecodeError
from tl.testing.places import Place, survey
from tl.testing.strategies import Options, values
from tl.testing.values import is_canonical
from tl.text import to_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

__all__ = ["LENIENT", "Neighbour", "Rule", "every_neighbour", "invalid_neighbours"]


class Rule(Enum):
    """The rules of the format, in words that say what is right."""

    WHOLE = "a value is whole"
    END = "nothing follows the value"
    KNOWN = "a boxed value begins with the id of a known constructor"
    TYPE = "a value is of the type that is expected"
    METHOD = "a method is no value"
    BOOL = "a Bool is boolTrue or boolFalse"
    VECTOR = "a boxed vector begins with the id of Vector"
    NEGATIVE = "a vector's count is not negative"
    COUNT = "the bytes after a vector's count suffice for so many items"
    LENGTH = "the bytes after a string's length suffice for it"
    MARK = "a string does not begin with ff"
    SHORT = "a string of up to 253 bytes has the short form"
    PADDING = "what fills a string up to whole words is zero"
    UTF8 = "a string is UTF-8"
    BIT31 = "bit 31 of a # is not set"
    UNKNOWN_FLAG = "a flags word sets no bit without a meaning"
    FLAG = "what a flag announces is there"
    SILENT = "what is there is announced by its flag"


LENIENT: Final = frozenset({Rule.SHORT, Rule.PADDING, Rule.UTF8, Rule.UNKNOWN_FLAG})
"""Rules of the canonical form only: the bytes still have one meaning."""


class Neighbour(NamedTuple):
    """Bytes that break one rule: `path` says where, `value` is what they would be otherwise."""

    rule: Rule
    data: bytes
    path: str
    value: TLObject

    def __repr__(self) -> str:
        """The break in words, and the value as TL text: what a shrunk failure shows."""
        where = f"at {self.path} of" if self.path else "in"
        return f"<{self.rule.name} ({self.rule.value}) broken {where} {_shown(self.value)}>"


class _Splice(NamedTuple):
    """An edit that has not been made yet: bytes from `start` to `stop` become `new`."""

    path: str
    start: int
    stop: int
    new: bytes


class _Ground(NamedTuple):
    """A value, its bytes, and where its parts are."""

    value: TLObject
    data: bytes
    places: list[Place]

    def broken(self, rule: Rule) -> Iterator[_Splice]:
        """Every way to break one rule."""
        for place in self.places:
            yield from _BREAKING[rule](self, place)

    def neighbour(self, rule: Rule, splice: _Splice) -> Neighbour:
        data = self.data[: splice.start] + splice.new + self.data[splice.stop :]
        return Neighbour(rule, data, splice.path, self.value)


_UNKNOWN_ID: Final = 0xDEADC0DE
_LONG_FORM: Final = 254
_LONGEST: Final = (1 << 24) - 1
_NAT_BITS: Final = (1 << 31) - 1
_TEXTS = (Kind.STRING, Kind.BYTES)
_VECTORS = (Kind.VECTOR, Kind.BARE_VECTOR)
_NULL: Final = CODEC.encode(mt.Null())
_PING: Final = CODEC.encode(mt.Ping(ping_id=0))


def _shown(value: TLObject) -> str:
    return to_text(value, width=0)


def _word(number: int) -> bytes:
    return number.to_bytes(4, "little")


def _at(place: Place, new: bytes, start: int = 0, stop: int = 4) -> _Splice:
    """New bytes in place of some of a place's own, counted from where it begins."""
    return _Splice(place.path, place.start + start, place.start + stop, new)


def _cut(ground: _Ground, place: Place) -> Iterator[_Splice]:
    for end in {place.start, max(place.start, place.own - 1)}:
        yield _Splice(place.path, end, len(ground.data), b"")


def _append(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place is ground.places[0]:
        for more in (bytes(4), b"\0"):
            yield _Splice("", place.end, place.end, more)


def _unknown(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if isinstance(place.value, TLObject) and place.wire.kind not in (Kind.BARE, Kind.NAT):
        yield _at(place, _word(_UNKNOWN_ID))


def _stranger(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind is Kind.BOXED and place.wire.name != "Null":
        yield _at(place, _NULL, stop=place.end - place.start)


def _method(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind is Kind.BOXED:
        yield _at(place, _PING, stop=place.end - place.start)


def _bool(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind is Kind.BOOL:
        yield _at(place, _word(VECTOR_ID))


def _vector(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind is Kind.VECTOR:
        yield _at(place, _word(VECTOR_ID ^ 1))


def _count_at(place: Place) -> int:
    return place.own - place.start - 4


def _negative(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind in _VECTORS:
        at = _count_at(place)
        yield _at(place, _word((1 << 32) - 1), at, at + 4)


def _many(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind not in _VECTORS or place.wire.item is None:
        return
    reader = Reader(b"", CODEC.registry, DEFAULT_LIMITS, strict=True)
    try:
        least = reader.least_size(place.wire.item, place.tl_schema)
    except DecodeError:  # a bare constructor of a loaded schema: nobody here knows its size
        return
    if least:
        at = _count_at(place)
        yield _at(place, _word((len(ground.data) - place.own) // least + 1), at, at + 4)


def _long(ground: _Ground, place: Place) -> Iterator[_Splice]:
    claim = max(len(ground.data), _LONG_FORM)
    if place.wire.kind in _TEXTS and claim <= _LONGEST:
        yield _at(place, b"\xfe" + claim.to_bytes(3, "little"))


def _mark(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind in _TEXTS:
        yield _at(place, b"\xff", stop=1)


def _content(ground: _Ground, place: Place) -> tuple[int, int]:
    """Where the content of a string begins and how long it is."""
    head = ground.data[place.start]
    if head == _LONG_FORM:
        start = place.start + 4
        return start, int.from_bytes(ground.data[start - 3 : start], "little")
    return place.start + 1, head


def _spelt_long(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind not in _TEXTS:
        return
    start, size = _content(ground, place)
    if size < _LONG_FORM:
        text = ground.data[start : start + size]
        new = b"\xfe" + size.to_bytes(3, "little") + text + bytes(-size % 4)
        yield _at(place, new, stop=place.end - place.start)


def _padding(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind not in _TEXTS:
        return
    start, size = _content(ground, place)
    for at in {start + size, place.end - 1} if start + size < place.end else ():
        yield _Splice(place.path, at, at + 1, b"\1")


def _utf8(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind is Kind.STRING:
        start, size = _content(ground, place)
        for at in {start, start + size - 1} if size else ():
            yield _Splice(place.path, at, at + 1, b"\xff")  # no character has this byte


def _number(ground: _Ground, place: Place) -> int:
    return int.from_bytes(ground.data[place.start : place.own], "little")


def _bit31(ground: _Ground, place: Place) -> Iterator[_Splice]:
    if place.wire.kind is Kind.NAT:
        yield _at(place, _word(_number(ground, place) | 1 << 31))


def _unknown_flag(ground: _Ground, place: Place) -> Iterator[_Splice]:
    unknown = 0 if place.word is None else ~(place.word.mask or 0) & _NAT_BITS
    for bit in {unknown & -unknown, 1 << unknown.bit_length() >> 1} if unknown else ():
        yield _at(place, _word(_number(ground, place) | bit))


def _flag(ground: _Ground, place: Place) -> Iterator[_Splice]:
    """A bit is set whose value would have to follow the last byte."""
    yield from _flipped(ground, place, set_now=False)


def _silent(ground: _Ground, place: Place) -> Iterator[_Splice]:
    """A bit is cleared whose value is the last thing there."""
    yield from _flipped(ground, place, set_now=True)


def _flipped(ground: _Ground, place: Place, *, set_now: bool) -> Iterator[_Splice]:
    record = _last_record(ground, place)
    if place.word is None or record is None:
        return
    word = _number(ground, place)
    plan = plan_of_line(type(place.value).tl_line)
    words = _words(ground, record)
    for bit, sharers in plan.groups(place.word.field).items():
        sized = [step for step in sharers if step.type.least_size]
        if bool(word >> bit & 1) is not set_now or not sized or len(sized) < _values(sharers):
            continue
        behind = plan.steps[plan.steps.index(sized[0]) :]
        if all(step in sized or not _has_bytes(step, words) for step in behind):
            yield _at(place, _word(word ^ 1 << bit))


def _values(sharers: tuple[Step, ...]) -> int:
    return sum(step.type.kind is not Kind.TRUE for step in sharers)


def _last_record(ground: _Ground, word: Place) -> Place | None:
    """The record around a flags word, if it goes on to the last byte: nothing else is behind it."""
    for each in ground.places:
        around = each.start <= word.start < each.end == len(ground.data)
        if around and each.word is None and each.value is word.value:
            return each
    return None


def _words(ground: _Ground, record: Place) -> dict[str, int]:
    return {
        each.word.field: _number(ground, each)
        for each in ground.places
        if each.word is not None and each.value is record.value and each.start >= record.start
    }


def _has_bytes(step: Step, words: dict[str, int]) -> bool:
    if step.word is None:
        return True
    return step.type.kind is not Kind.TRUE and bool(words[step.word] >> step.bit & 1)


_BREAKING: Final[dict[Rule, Callable[[_Ground, Place], Iterator[_Splice]]]] = {
    Rule.WHOLE: _cut,
    Rule.END: _append,
    Rule.KNOWN: _unknown,
    Rule.TYPE: _stranger,
    Rule.METHOD: _method,
    Rule.BOOL: _bool,
    Rule.VECTOR: _vector,
    Rule.NEGATIVE: _negative,
    Rule.COUNT: _many,
    Rule.LENGTH: _long,
    Rule.MARK: _mark,
    Rule.SHORT: _spelt_long,
    Rule.PADDING: _padding,
    Rule.UTF8: _utf8,
    Rule.BIT31: _bit31,
    Rule.UNKNOWN_FLAG: _unknown_flag,
    Rule.FLAG: _flag,
    Rule.SILENT: _silent,
}


def _ground(value: TLObject) -> _Ground:
    return _Ground(value, *survey(value))


def every_neighbour(value: TLObject, rules: Collection[Rule] = tuple(Rule)) -> Iterator[Neighbour]:
    """All invalid neighbours of a value, rule by rule; there may be hundreds.

    Raises:
        EncodeError: when the value cannot be encoded.
        ValueError: when strict decoding does not accept even the value's own bytes.
    """
    if not is_canonical(value):
        raise ValueError(f"the value itself is not canonical: {_shown(value)}")
    ground = _ground(value)
    for rule in rules:
        for splice in ground.broken(rule):
            yield ground.neighbour(rule, splice)


def invalid_neighbours(
    of: st.SearchStrategy[Any] | None = None,
    *,
    rules: Collection[Rule] = tuple(Rule),
    **options: Unpack[Options],
) -> st.SearchStrategy[Neighbour]:
    """Bytes with one rule broken, as `(rule, bytes, path, value)`; a failure shrinks to TL text.

    Args:
        of: values to begin with, such as `from_class(api.ChatInvite)`; by default those of
            `tl.testing.values`, which take the other options.
        rules: break only these. Drawn are values to which one of them applies.
    """
    usual: Options = {"surrogates": False, **options}
    source = values(**usual) if of is None else of
    wanted = tuple(rule for rule in Rule if rule in rules)

    @st.composite
    def drawn(draw: Callable[[st.SearchStrategy[Any]], Any]) -> Neighbour:
        rule = draw(st.sampled_from(wanted))  # first, so that the value shrinks by itself
        value = draw(source)
        assume(is_canonical(value))
        ground = _ground(value)
        ways = list(ground.broken(rule))
        assume(ways)
        return ground.neighbour(rule, draw(st.sampled_from(ways)))

    return drawn()
