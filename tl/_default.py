"""The codec of the published schemas (`tl.api` and `tl.mt`) behind `tl.encode` and `tl.decode`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from tl.base import TLFunction
from tl.codec import DEFAULT_LIMITS, Codec, Limits, PackageIndex, Registry

__all__ = ["CODEC", "decode", "encode", "encode_into", "skip"]

R = TypeVar("R")

API = PackageIndex("tl.api", "api")
MT = PackageIndex("tl.mt", "mt")
CODEC = Codec(Registry(API, MT))


def encode(value: Any, *, returns: Any = None) -> bytes:
    """The bytes of a record; with `returns=` those of a method's result (`[1, 2]`, `True`).

    `returns` is a method class, a call, or a type expression such as `"Vector<int>"`.

    Raises:
        EncodeError: when a value does not fit its field; its `path` leads there.
    """
    return CODEC.encode(value, returns=returns)


def encode_into(value: Any, buffer: bytearray) -> int:
    """Append the bytes of a record to `buffer`; returns how many there are.

    For senders that assemble frames. A value that cannot be encoded leaves the buffer as it was.

    Raises:
        EncodeError: as encode.
    """
    return CODEC.encode_into(value, buffer)


def skip(
    data: bytes | bytearray | memoryview,
    offset: int = 0,
    *,
    returns: Any = None,
    limits: Limits = DEFAULT_LIMITS,
) -> int:
    """The offset behind the value that begins at `offset`, without building it.

    What follows the value is not looked at. Text is not checked and a `gzip_packed` is passed over
    as it is; everything else is checked as lenient decoding does.

    Raises:
        DecodeError: as decode.
        ValueError: when the offset lies outside the data.
    """
    return CODEC.skip(data, offset, returns=returns, limits=limits)


@overload
def decode(
    data: bytes | bytearray | memoryview,
    *,
    returns: type[TLFunction[R]] | TLFunction[R],
    strict: bool = ...,
    limits: Limits = ...,
) -> R: ...


@overload
def decode(
    data: bytes | bytearray | memoryview,
    *,
    returns: str | None = ...,
    strict: bool = ...,
    limits: Limits = ...,
) -> Any: ...


def decode(
    data: bytes | bytearray | memoryview,
    *,
    returns: Any = None,
    strict: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Any:
    """The one value that the whole of `data` is.

    Any known constructor of any layer is decoded; with `returns=` (a method class, a call or a
    type expression) the value is the result of that method, which may be a bare number, a Bool or
    a vector. Strict decoding accepts canonical bytes only, so that encoding gives them back;
    otherwise long forms of short strings, non-zero padding and flag bits newer than the schema are
    tolerated, and a `gzip_packed` object is unpacked.

    Raises:
        DecodeError: and nothing else, whatever the bytes are. UnknownConstructor and
            LimitExceeded are special cases.
        TypeError: for data that is not bytes, such as hexadecimal digits.
    """
    return CODEC.decode(data, returns=returns, strict=strict, limits=limits)


if not TYPE_CHECKING:
    decode, encode = CODEC.executor.entries(decode, encode)
