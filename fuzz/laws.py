"""What the native executor must do with any input; `check` is called by the fuzzer.

An input is four bytes of choices (type and limits, where to edit, what to put there) and the bytes
to decode. Cheap laws hold for every input; one input in `_EVERY` also goes to the compiled and the
reference executor.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import weakref
import zlib
from array import array
from collections.abc import Callable
from typing import Any

from oddities import edited

import tl
from tl._default import CODEC
from tl.base import TLObject
from tl.codec import Codec, Limits, Registry
from tl.codec.codec import result_type
from tl.codec.executors import GAVE_UP, CompiledExecutor, NativeExecutor
from tl.codec.inflate import GZIP_PACKED_ID
from tl.codec.interpret import Reader, Writer
from tl.codec.limits import DEFAULT_LIMITS
from tl.codec.plan import Kind, WireType
from tl.codec.skip import Skipper
from tl.errors import DecodeError, EncodeError
from tl.testing import same

__all__ = ["HEADER", "OWN_SHAPES", "SHAPES", "check"]

HEADER = 4
"""How many bytes of choices precede the bytes to decode."""

_EVERY = int(os.environ.get("FUZZ_EVERY", "32"))
_STATISTICS = os.environ.get("FUZZ_STATISTICS")
_PACKED = GZIP_PACKED_ID.to_bytes(4, "little")
_ANY = WireType(Kind.OBJECT)
_TYPES: tuple[tuple[WireType | None, str], ...] = (
    *[(None, "")] * 8,
    *map(
        result_type,
        (
            "Vector<int>",
            "Vector<long>",
            "Vector<string>",
            "Vector<Document>",
            "Bool",
            "Updates",
            "Vector<Vector<bytes>>",
            "Object",
        ),
    ),
)
_LIMITS = (
    *[DEFAULT_LIMITS] * 12,
    Limits(depth=2),
    Limits(items=2),
    Limits(string=253),
    Limits(depth=4000, items=1 << 31, string=1 << 40),
)
SHAPES = tl.load("""
    s.numbers a:# b:int c:long d:double e:int128 f:int256 g:Bool h:Vector<#> = s.Shape;
    s.vectors a:Vector<Vector<Vector<int>>> b:vector<double> c:vector<s.pair> = s.Shape;
    s.words a:int flags:# b:flags.0?int c:flags.0?Vector<#> d:flags.30?true x:# flags2:#
        e:flags2.3?s.Shape f:flags.1?Bool flags3:# g:flags3.0?# h:flags3.7?bytes = s.Shape;
    s.deep flags:# a:flags.0?s.Shape b:flags.1?Object c:flags.2?%s.Pair = s.Shape;
    s.pair left:string right:bytes = s.Pair;
    ---functions---
    s.ask a:# b:Vector<string> = s.Shape;
    s.call {X:Type} a:# query:!X = X;
""")
"""What no schema of Telegram's has: numbers that are no flags, vectors in vectors, bare records."""


class _Side:
    """The executors of one registry."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.native = NativeExecutor(registry)
        self.compiled = CompiledExecutor(registry)
        codec = Codec(registry, self.native)
        self.decode, self.encode = self.native.entries(codec.decode, codec.encode)


_SIDES = (_Side(CODEC.registry), _Side(SHAPES.codec.registry))
OWN_SHAPES = 1
"""This choice of type means any object of `SHAPES`; the others mean Telegram's schema."""


def _side(data: bytes) -> _Side:
    return _SIDES[data[0] & 15 == OWN_SHAPES]


_counts = dict.fromkeys(
    ("inputs", "strict", "lenient", "refused", "compared", "edited", "edited_taken", "losses"),
    0,
)
_recent: list[bytes] = []
_BATCH = 256
_LOSSES_EVERY = 16384
_NOISE = 3
"""The interpreter's own frames and caches hold a few; what is lost per record would be hundreds."""
_SHARED: tuple[Any, ...] = (None, True, False, b"", "", (), *range(-5, 257))


def _meter() -> Callable[[], int]:
    """Bytes in use by AddressSanitizer's count; outside a fuzzer, blocks by Python's."""
    try:
        meter = ctypes.CDLL(None).__sanitizer_get_current_allocated_bytes
    except AttributeError:
        return sys.getallocatedblocks
    meter.restype = ctypes.c_size_t
    return meter


_allocated = _meter()


def check(data: bytes) -> None:
    """All laws for one input; an exception is a finding."""
    _counts["inputs"] += 1
    if len(data) < HEADER:
        return
    _laws(data)
    if len(_recent) < _BATCH:
        _recent.append(data)
    if _counts["inputs"] % _LOSSES_EVERY == 0:
        _check_losses()
        _recent.clear()
        if _STATISTICS:
            with open(_STATISTICS, "w", encoding="ascii") as file:
                json.dump(_counts, file)


def _laws(data: bytes) -> None:
    wire, tl_schema = _TYPES[data[0] & 15]
    limits = _LIMITS[data[0] >> 4]
    body = data[HEADER:]
    side = _side(data)
    native = side.native
    strict = native.decode(body, wire, tl_schema, limits, strict=True)
    lenient = native.decode(body, wire, tl_schema, limits, strict=False)
    if strict is not GAVE_UP:
        _counts["strict"] += 1
        assert native.encode(strict, wire, tl_schema) == body, "strict decoding is not canonical"
    if lenient is not GAVE_UP:
        _counts["lenient"] += 1
        again = native.encode(lenient, wire, tl_schema)
        if again is not GAVE_UP and wire is None:
            assert side.encode(lenient) == again, "the entry encodes differently"
            if limits is DEFAULT_LIMITS:
                assert side.encode(side.decode(body)) == again, "the entry decodes differently"
        if strict is not GAVE_UP:
            assert again == body, "lenient and strict decoding differ"
    else:
        _counts["refused"] += 1
    end = native.skip(body, 0, wire, tl_schema, limits)
    if lenient is not GAVE_UP:
        assert end == len(body), f"skipping ends at {end} of {len(body)}"
    elif end is not None:
        assert 0 < end <= len(body), f"skipping ends at {end} of {len(body)}"
        if _PACKED not in body:
            whole = native.decode(body[:end], wire, tl_schema, limits, strict=False)
            assert whole is not GAVE_UP, f"skipped {end} bytes that decoding refuses"
    if zlib.crc32(data) % _EVERY == 0:
        _counts["compared"] += 1
        _compare_skipping(side, body, wire, tl_schema, limits, end)
        for mode, value in ((True, strict), (False, lenient)):
            _compare(side, body, wire, tl_schema, limits, mode, value)
        if lenient is not GAVE_UP:
            odd = edited(lenient, data[1] | data[2] << 8, data[3])
            for value in (lenient, odd):
                _compare_encoding(side, value, wire, tl_schema)
    elif lenient is not GAVE_UP:
        odd = edited(lenient, data[1] | data[2] << 8, data[3])
        _counts["edited"] += 1
        _counts["edited_taken"] += native.encode(odd, wire, tl_schema) is not GAVE_UP


def _compare(
    side: _Side,
    body: bytes,
    wire: WireType | None,
    tl_schema: str,
    limits: Limits,
    strict: bool,
    value: Any,
) -> None:
    try:
        reader = Reader(body, side.registry, limits, strict=strict)
        expected = reader.root(wire or _ANY, tl_schema)
    except DecodeError as error:
        expected = GAVE_UP
        assert 0 <= error.offset <= len(body), f"offset {error.offset} in {len(body)} bytes"
    compiled = side.compiled.decode(body, wire, tl_schema, limits, strict=strict)
    for name, found in (("native", value), ("compiled", compiled)):
        assert found is GAVE_UP or same(found, expected), f"{name}: {found!r}, not {expected!r}"


def _compare_skipping(
    side: _Side, body: bytes, wire: WireType | None, tl_schema: str, limits: Limits, end: int | None
) -> None:
    try:
        expected: int | None = Skipper(body, 0, side.registry, limits).root(wire, tl_schema)
    except DecodeError:
        expected = GAVE_UP
    assert end is GAVE_UP or end == expected, f"skipping ends at {end}, not {expected}"


def _compare_encoding(side: _Side, value: Any, wire: WireType | None, tl_schema: str) -> None:
    try:
        expected: bytes | None = Writer().root(value, wire or _ANY, tl_schema)
    except EncodeError:
        expected = GAVE_UP
    for executor in (side.native, side.compiled):
        found = executor.encode(value, wire, tl_schema)
        assert found is GAVE_UP or found == expected, f"{executor}: {found!r}, not {expected!r}"
    if isinstance(value, TLObject) and wire is None:
        buffer = bytearray(b"before")
        size = side.native.encode_into(value, buffer)
        assert buffer == b"before" + (expected if size is not GAVE_UP and expected else b"")


def _check_losses() -> None:
    """More passes over the same inputs leave memory and the counts of shared objects alone."""
    counts = [array("q", bytes(8 * len(_SHARED))) for _ in range(3)]
    memory = array("q", bytes(8 * len(counts)))
    gc.freeze()  # or most of the time would go into looking through what is here to stay
    for turn, count in enumerate(counts):
        for data in _recent:
            _count_pass(data)
        gc.collect()
        memory[turn] = _allocated()
        for place, shared in enumerate(_SHARED):
            count[place] = sys.getrefcount(shared)
    _, first, second = counts
    drift = {
        repr(shared): after - before
        for shared, before, after in zip(_SHARED, first, second, strict=True)
        if abs(after - before) >= _NOISE
    }
    assert not drift, f"reference counts drift: {drift}"
    assert memory[2] - memory[1] < _NOISE * 64, f"memory grows: {list(memory)}"
    _counts["losses"] += 1
    _end_an_engine()


def _end_an_engine() -> None:
    """Engines come and go, too: one is used for all types and dropped, a loaded schema with it."""
    schema = tl.load(
        "passing a:int b:Vector<%passing.Pair> = Passing; passing.pair = passing.Pair;"
    )
    for engine in (schema.codec.executor, NativeExecutor(CODEC.registry)):
        for data in _recent:
            wire, tl_schema = _TYPES[data[0] & 15]
            engine.decode(data[HEADER:], wire, tl_schema, DEFAULT_LIMITS, strict=False)
    passing = schema.get("passing")
    assert passing is not None
    schema.encode(passing(a=1, b=[]))
    trace = weakref.ref(passing)
    del engine, passing, schema
    gc.collect()
    assert trace() is None, "a class lives longer than its engine"


def _count_pass(data: bytes) -> None:
    native = _side(data).native
    wire, tl_schema = _TYPES[data[0] & 15]
    for strict in (True, False):
        value = native.decode(data[HEADER:], wire, tl_schema, DEFAULT_LIMITS, strict=strict)
        if value is not GAVE_UP:
            native.encode(value, wire, tl_schema)
            native.encode(edited(value, data[1] | data[2] << 8, data[3]), wire, tl_schema)
