"""The laws of a TL codec, for ours and for anyone's.

Each `check_…` function states one law for one input and raises AssertionError with what happened;
`check_class` makes inputs for one class and checks all laws. A codec is anything with the two
methods of `TLCodec`; `Reference` is the slow one that all others are measured against.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Protocol, TypeAlias

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tl._default import CODEC
from tl.base import TLObject
from tl.codec import DEFAULT_LIMITS, Limits, Registry
from tl.codec.codec import result_type
from tl.codec.interpret import Reader, Writer
from tl.errors import DecodeError, EncodeError
from tl.testing.grammar import grammar_mutations
from tl.testing.mutate import mutations
from tl.testing.neighbours import LENIENT, Neighbour, Rule, every_neighbour
from tl.testing.plain import plainest
from tl.testing.strategies import from_class
from tl.testing.values import is_canonical, is_packed, same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tl.testing.catalogue import Catalogue

__all__ = [
    "Reference",
    "TLCodec",
    "check_agreement",
    "check_class",
    "check_neighbour",
    "check_no_part_is_whole",
    "check_round_trip",
    "check_stranger",
    "outcome",
]


Errors: TypeAlias = Literal["same", "any"]
"""How much of an error codecs have in common: all of it, or only that there is one."""

_WHETHER: Final = st.booleans()
_CHANGE: Final = st.sampled_from(["mutation", "grammar", "neighbour"])
_NEIGHBOURS: Final = 3
"""How many neighbours of the plainest and the full value are tried for each example; 20 examples
suffice for all of them."""
_CUT_STEP: Final = 5
"""Cutting long values at every byte takes quadratic time; steps of 5 meet every place in a word."""


class TLCodec(Protocol):
    """What a codec can do; the arguments mean what they mean to `tl.encode` and `tl.decode`."""

    def encode(self, value: Any, *, returns: Any = None) -> bytes:
        """The bytes of a value; raises tl.EncodeError."""

    def decode(
        self,
        data: bytes,
        *,
        returns: Any = None,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> Any:
        """The value of the bytes; raises tl.DecodeError."""


class Reference:
    """The reference executor alone, without the fast ones in front of it."""

    def __init__(self, registry: Registry = CODEC.registry) -> None:
        self.registry = registry

    def encode(self, value: Any, *, returns: Any = None) -> bytes:
        """See `TLCodec`."""
        if returns is None:
            return Writer().root(value, None)
        return Writer().root(value, *result_type(returns))

    def decode(
        self,
        data: bytes,
        *,
        returns: Any = None,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> Any:
        """See `TLCodec`."""
        reader = Reader(bytes(data), self.registry, limits, strict=strict)
        return reader.root(None) if returns is None else reader.root(*result_type(returns))


def outcome(call: Callable[..., Any], *args: Any, **options: Any) -> tuple[Any, ...]:
    """What a call of a codec comes to: `("value", v)` or the error's class, place and reason."""
    try:
        return "value", call(*args, **options)
    except DecodeError as error:
        return type(error).__name__, error.offset, error.path, error.reason
    except EncodeError as error:
        return type(error).__name__, error.path, error.reason


def agree(left: tuple[Any, ...], right: tuple[Any, ...], errors: Errors = "same") -> bool:
    """Whether two outcomes are the same: the value to the last bit, or as much of the error."""
    if left[0] == right[0] == "value":
        return same(left[1], right[1])
    if errors == "any":
        return "value" not in (left[0], right[0])
    return left == right


def check_round_trip(codec: TLCodec, value: Any, *, returns: Any = None) -> bytes:
    """`decode(encode(x))` is `x`, in both modes; strict mode gives back the bytes. Returns them."""
    data = codec.encode(value, returns=returns)
    assert len(data) % 4 == 0, f"{len(data)} bytes are no whole words"
    whole = ("value", value)
    if not is_packed(value):
        again = outcome(codec.decode, data, returns=returns)
        assert agree(again, whole), f"{value!r} came back as {again}"
    again = outcome(codec.decode, data, returns=returns, strict=True)
    if is_canonical(value):
        assert agree(again, whole), f"{value!r} came back as {again} (strict)"
        assert codec.encode(again[1], returns=returns) == data
    else:
        assert again[0] != "value", f"strict decoding accepted {value!r}"
    return data


def check_stranger(
    codec: TLCodec, data: bytes, *, returns: Any = None, errors: Errors = "any"
) -> None:
    """Any bytes give a value or a DecodeError.

    What strict decoding accepts encodes to the same bytes, and lenient decoding reads it alike,
    except that it takes a whole `gzip_packed` for what is in it; what lenient decoding accepts is
    a value that makes the round trip. With `errors="same"` the offset of an error is looked at.
    """
    _stranger(codec, data, _both_modes(codec, data, returns), returns, errors)


def check_neighbour(codec: TLCodec, neighbour: Neighbour) -> None:
    """Bytes that break a rule are refused: all in strict mode, others than `LENIENT` in both."""
    _neighbour(neighbour, _both_modes(codec, neighbour.data, None))


def check_no_part_is_whole(codec: TLCodec, data: bytes, *, every: int = 1) -> None:
    """The bytes of a value cut short are refused, wherever they are cut (at every n-th byte)."""
    for end in range(0, len(data), every):
        result = outcome(codec.decode, data[:end])
        assert result[0] != "value", f"{data[:end].hex()} is only a part of {data.hex()}"


def check_agreement(
    codecs: Sequence[TLCodec], data: bytes, *, returns: Any = None, errors: Errors = "any"
) -> None:
    """All codecs make the same of the same bytes: equal values, or an error from each.

    With `errors="same"` the errors are the same too: class, offset, path and words.
    """
    _agreement([_both_modes(codec, data, returns) for codec in codecs], data, errors)


def check_class(
    codecs: Sequence[TLCodec],
    cls: type[TLObject],
    *,
    examples: int = 4,
    reproducible: bool = True,
    among: Catalogue | None = None,
    errors: Errors = "any",
) -> None:
    """All laws, for each of the codecs and between them, with values of one class.

    Inputs are the plainest value and the one with every field, their beginnings and their invalid
    neighbours; drawn values, and of each an invalid neighbour or its bytes changed by grammar or
    blindly. The order of the codecs does not matter.

    Args:
        codecs: one or more; add `Reference()` to have one compared with ours.
        examples: how many values are drawn; with less than 20, some of the neighbours are left out.
        reproducible: the same examples every time.
        among: the classes that nested values are made of; by default all.
        errors: `any` compares values and what is refused; `same` also the errors' class, offset,
            path and words, which only ours have in common.

    Raises:
        AssertionError: when a law is broken; it says which, with what bytes.
        TypeError: for what is no codec.
        ValueError: when no codec is given, or for another word in `errors`.
    """
    _must_be_codecs(codecs, errors)
    _check_plain_and_full(codecs, cls, among, _NEIGHBOURS * examples, errors)
    kinds = [from_class(cls, among=among, unknown_flags=unknown) for unknown in (False, True)]

    @settings(
        max_examples=examples,
        database=None,
        derandomize=reproducible,
        deadline=None,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def laws(choices: st.DataObject) -> None:
        value = choices.draw(kinds[choices.draw(_WHETHER)])
        data = _same_bytes(codecs, value)
        change = choices.draw(_CHANGE)
        if change == "neighbour" and is_canonical(value):
            neighbour = choices.draw(st.sampled_from(list(every_neighbour(value))))
            _check_bytes(codecs, neighbour.data, errors, neighbour)
        elif change == "grammar":
            _check_bytes(codecs, choices.draw(grammar_mutations(data)).data, errors)
        else:
            _check_bytes(codecs, choices.draw(mutations(data)), errors)

    laws()


def _check_plain_and_full(
    codecs: Sequence[TLCodec],
    cls: type[TLObject],
    among: Catalogue | None,
    neighbours: int,
    errors: Errors,
) -> None:
    """Parts of the plainest value and of the one with every field, and so many neighbours."""
    plain = plainest(cls, among=among)
    full = plainest(cls, among=among, present=cls.__struct_fields__)
    for value, step in ((plain, 1), (full, _CUT_STEP)):
        data = _same_bytes(codecs, value)
        for codec in codecs:
            check_no_part_is_whole(codec, data, every=step)
    for neighbour in _some_neighbours((plain, full), neighbours, cls.tl_id):
        _check_bytes(codecs, neighbour.data, errors, neighbour)


def _some_neighbours(values: Sequence[TLObject], most: int, start: int) -> Iterator[Neighbour]:
    """Neighbours that go on behind the value, and others up to so many, spread over all of them."""
    found = [neighbour for value in values for neighbour in every_neighbour(value)]
    step = -(-len(found) // most)
    for number, neighbour in enumerate(found):
        if neighbour.rule is Rule.END or (number + start) % step == 0:
            yield neighbour


def _must_be_codecs(codecs: Any, errors: str) -> None:
    """Say in words what is not as `check_class` needs it."""
    if errors not in ("any", "same"):
        raise ValueError(f"errors are compared as 'any' or 'same', not {errors!r}")
    if not isinstance(codecs, Sequence) or isinstance(codecs, (str, bytes)):
        raise TypeError(f"codecs come in a list, such as [mine, Reference()]; this is {codecs!r}")
    if not codecs:
        raise ValueError("no codec is given: the list is empty")
    for codec in codecs:
        if isinstance(codec, type):
            raise TypeError(f"{codec.__name__} is a class; give an instance: {codec.__name__}()")
        for method in ("encode", "decode"):
            if not callable(getattr(codec, method, None)):
                raise TypeError(f"{codec!r} is no TLCodec: it has no method `{method}`")


def _same_bytes(codecs: Sequence[TLCodec], value: Any) -> bytes:
    """The bytes of a value, on which all codecs agree; it makes the round trip in each."""
    data, *others = (check_round_trip(codec, value) for codec in codecs)
    for codec, other in zip(codecs[1:], others, strict=True):
        assert other == data, (
            f"{value!r} is {data.hex()} for {_name(codecs[0])}, {other.hex()} for {_name(codec)}"
        )
    return data


def _check_bytes(
    codecs: Sequence[TLCodec], data: bytes, errors: Errors, neighbour: Neighbour | None = None
) -> None:
    found = [_both_modes(codec, data, None) for codec in codecs]
    for codec, outcomes in zip(codecs, found, strict=True):
        if neighbour is not None:  # first, because it says which rule it is
            _neighbour(neighbour, outcomes)
        _stranger(codec, data, outcomes, None, errors)
    _agreement(found, data, errors)


def _name(codec: TLCodec) -> str:
    return type(codec).__name__


class _Outcomes(NamedTuple):
    """What one codec makes of some bytes in each mode."""

    strict: tuple[Any, ...]
    lenient: tuple[Any, ...]


def _both_modes(codec: TLCodec, data: bytes, returns: Any) -> _Outcomes:
    return _Outcomes(
        outcome(codec.decode, data, returns=returns, strict=True),
        outcome(codec.decode, data, returns=returns),
    )


def _stranger(
    codec: TLCodec, data: bytes, outcomes: _Outcomes, returns: Any, errors: Errors
) -> None:
    strict, lenient = outcomes
    if strict[0] == "value":
        assert codec.encode(strict[1], returns=returns) == data, f"not canonical: {data.hex()}"
        if not is_packed(strict[1]):
            assert agree(strict, lenient, errors), (
                f"{strict} in strict mode, {lenient} in lenient mode: {data.hex()}"
            )
    elif errors == "same":
        assert 0 <= strict[1] <= len(data), f"offset {strict[1]} in {len(data)} bytes"
    if lenient[0] == "value":
        check_round_trip(codec, lenient[1], returns=returns)


def _neighbour(neighbour: Neighbour, outcomes: _Outcomes) -> None:
    assert outcomes.strict[0] != "value", (
        f"accepted in strict mode: {neighbour}: {neighbour.data.hex()}"
    )
    assert outcomes.lenient[0] != "value" or neighbour.rule in LENIENT, (
        f"accepted in lenient mode: {neighbour}: {neighbour.data.hex()}"
    )


def _agreement(found: Sequence[_Outcomes], data: bytes, errors: Errors) -> None:
    first, *others = found
    for other in others:
        for mode, one, two in zip(_Outcomes._fields, first, other, strict=True):
            assert agree(one, two, errors), f"{one} or {two} ({mode}): {data.hex()}"
