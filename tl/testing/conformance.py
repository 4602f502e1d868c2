"""The laws of a TL codec, for ours and for anyone's.

Each `check_…` function states one law for one input and raises AssertionError with what happened;
`check_class` draws inputs for one class and checks all laws. A codec is anything with the two
methods of `TLCodec`; `Reference` is the slow one that all others are measured against.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tl._default import CODEC
from tl.base import TLObject
from tl.codec import DEFAULT_LIMITS, Limits, Registry
from tl.codec.codec import result_type
from tl.codec.interpret import Reader, Writer
from tl.codec.plan import plan_of_line
from tl.errors import DecodeError, EncodeError
from tl.testing.mutate import mutations
from tl.testing.plain import plainest
from tl.testing.strategies import from_class
from tl.testing.values import parts, same

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tl.testing.catalogue import Catalogue

__all__ = [
    "Reference",
    "TLCodec",
    "check_agreement",
    "check_class",
    "check_no_part_is_whole",
    "check_round_trip",
    "check_stranger",
    "outcome",
]


_CUT_STEP = 5
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


def is_canonical(value: Any) -> bool:
    """Whether strict decoding accepts the bytes of a value: all text UTF-8, all flags known."""
    for part in parts(value):
        if isinstance(part, str) and any("\ud800" <= letter <= "\udfff" for letter in part):
            return False
        if isinstance(part, TLObject) and _unknown_flags(part):
            return False
    return True


def _unknown_flags(record: TLObject) -> bool:
    words = plan_of_line(type(record).tl_line).words
    return any(getattr(record, word.attribute) for word in words)


def is_packed(value: Any) -> bool:
    """Whether a value has a `gzip_packed` in it, which lenient decoding takes for what it holds."""
    return any(
        isinstance(part, TLObject) and part.tl_name == "gzip_packed" for part in parts(value)
    )


def outcome(call: Callable[..., Any], *args: Any, **options: Any) -> tuple[Any, ...]:
    """What a call of a codec comes to: `("value", v)` or the error's class, place and reason."""
    try:
        return "value", call(*args, **options)
    except DecodeError as error:
        return type(error).__name__, error.offset, error.path, error.reason
    except EncodeError as error:
        return type(error).__name__, error.path, error.reason


def agree(left: tuple[Any, ...], right: tuple[Any, ...]) -> bool:
    """Whether two outcomes are the same: the value to the last bit, or all of the error."""
    if left[0] == right[0] == "value":
        return same(left[1], right[1])
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


def check_stranger(codec: TLCodec, data: bytes, *, returns: Any = None) -> None:
    """Any bytes give a value or a DecodeError.

    What strict decoding accepts encodes to the same bytes, and lenient decoding reads it alike;
    what lenient decoding accepts is a value that makes the round trip.
    """
    strict = outcome(codec.decode, data, returns=returns, strict=True)
    lenient = outcome(codec.decode, data, returns=returns)
    if strict[0] == "value":
        assert codec.encode(strict[1], returns=returns) == data, f"not canonical: {data.hex()}"
        if not is_packed(strict[1]):
            assert agree(strict, lenient), f"{strict} in strict mode, {lenient} in lenient mode"
    else:
        assert 0 <= strict[1] <= len(data), f"offset {strict[1]} in {len(data)} bytes"
    if lenient[0] == "value":
        check_round_trip(codec, lenient[1], returns=returns)


def check_no_part_is_whole(codec: TLCodec, data: bytes, *, every: int = 1) -> None:
    """The bytes of a value cut short are refused, wherever they are cut (at every n-th byte)."""
    for end in range(0, len(data), every):
        result = outcome(codec.decode, data[:end])
        assert result[0] != "value", f"{data[:end].hex()} is only a part of {data.hex()}"


def check_agreement(codecs: Sequence[TLCodec], data: bytes, *, returns: Any = None) -> None:
    """All codecs make the same of the same bytes: equal values, or the same error at one place."""
    for strict in (False, True):
        first, *others = (
            outcome(codec.decode, data, returns=returns, strict=strict) for codec in codecs
        )
        for other in others:
            assert agree(first, other), f"{first} or {other} (strict={strict}): {data.hex()}"


def check_class(
    codecs: Sequence[TLCodec],
    cls: type[TLObject],
    *,
    examples: int = 4,
    reproducible: bool = True,
    among: Catalogue | None = None,
) -> None:
    """All laws for values of one class, their neighbours, and their beginnings.

    A `reproducible` run has the same examples every time. Nested values are made of the classes
    `among`, by default of all.
    """

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
        value = choices.draw(
            from_class(cls, among=among, unknown_flags=choices.draw(st.booleans()))
        )
        encoded = [check_round_trip(codec, value) for codec in codecs]
        data = encoded[0]
        assert all(other == data for other in encoded), [one.hex() for one in encoded]
        neighbour = choices.draw(mutations(data))
        check_agreement(codecs, neighbour)
        check_stranger(codecs[-1], neighbour)

    laws()
    plain = plainest(cls, among=among)
    full = plainest(cls, among=among, present=cls.__struct_fields__)
    for codec in codecs[1:] or codecs:
        check_no_part_is_whole(codec, check_round_trip(codec, plain))
        check_no_part_is_whole(codec, check_round_trip(codec, full), every=_CUT_STEP)
