"""The fast executors do the ordinary work themselves, and leave the rest to the reference one."""

from __future__ import annotations

import contextlib
import gc
import os
import random
import subprocess
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

import tl
from tl import api
from tl._default import CODEC
from tl.codec import Codec
from tl.codec.executors import GAVE_UP, CompiledExecutor
from tl.testing import every_class, from_class, mutations, plainest, same

if TYPE_CHECKING:
    from tl.codec.executors import Executor


def test_no_class_is_left_to_the_slow_one(executors: list[Executor]) -> None:
    """Every class is encoded and decoded, in both modes, without the reference executor."""
    for cls in every_class():
        value = plainest(cls)
        for executor in executors:
            data = executor.encode(value, None, "")
            assert data is not GAVE_UP, cls.tl_line
            for strict in (False, True):
                if cls.tl_name == "gzip_packed" and not strict:
                    continue  # packed objects are rare, and unpacking them is slow anyway
                decoded = executor.decode(data, None, "", tl.DEFAULT_LIMITS, strict=strict)
                assert same(decoded, value), cls.tl_line


@given(choices=st.data())
def test_ordinary_values_are_not_left_to_the_slow_one(
    choices: st.DataObject, executors: list[Executor]
) -> None:
    """The same for random values without oddities."""
    cls = choices.draw(st.sampled_from(every_class()))
    value = choices.draw(from_class(cls, surrogates=False))
    for executor in executors:
        data = executor.encode(value, None, "")
        assert data is not GAVE_UP
        if b"\xa1\xcf\x72\x30" not in data:  # gzip_packed
            decoded = executor.decode(data, None, "", tl.DEFAULT_LIMITS, strict=True)
            assert same(decoded, value)


@given(choices=st.data())
def test_no_executor_raises(choices: st.DataObject, executors: list[Executor]) -> None:
    """Whatever the bytes, an executor returns a value or gives up."""
    cls = choices.draw(st.sampled_from(every_class()))
    data = choices.draw(mutations(CODEC.encode(choices.draw(from_class(cls)))))
    for executor in executors:
        executor.decode(data, None, "", tl.DEFAULT_LIMITS, strict=choices.draw(st.booleans()))


def test_threads_share_a_codec() -> None:
    """A fresh codec compiles and dispatches in many threads at once without confusion."""
    values = [plainest(cls) for cls in every_class()[::7]]
    codec = Codec(CODEC.registry)

    def work(offset: int) -> bool:
        turned = values[offset:] + values[:offset]
        return all(same(codec.decode(codec.encode(value), strict=True), value) for value in turned)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(0, 400, 50)))


@pytest.mark.parametrize("pure", ["", "0", "1", "yes"])
def test_the_environment_chooses(pure: str) -> None:
    """TL_PURE=1 forces the pure executor; `tl.executor` says which one works."""
    code = (
        "import tl; from tl import api; v = api.ChatEmpty(id=3);"
        "assert tl.decode(tl.encode(v)) == v; print(tl.executor)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "TL_PURE": pure},
        capture_output=True,
        text=True,
        check=True,
    )
    natural = "native" if find_spec("tl._native") else "pure"
    assert run.stdout.strip() == ("pure" if pure in ("1", "yes") else natural)


def test_tracebacks_show_compiled_source() -> None:
    """The functions made from plans have source lines that `inspect` and tracebacks find."""
    import linecache

    executor = CompiledExecutor(CODEC.registry)
    executor.encode(api.ChatEmpty(id=1), None, "")
    names = [name for name in linecache.cache if "chatEmpty" in name]
    assert names
    assert all(linecache.getline(name, 1).startswith("def ") for name in names)


class Odd:
    """An object that resists every way of looking at it."""

    def __index__(self) -> int:
        raise ZeroDivisionError

    __int__ = __float__ = __bool__ = __index__
    __hash__ = None

    def __eq__(self, other: object) -> bool:
        raise ZeroDivisionError


class Text(str):
    """A string that is more than a string."""

    __slots__ = ()


MISFITS = [
    *(None, True, 0, -1, 1 << 31, 1 << 70, -(1 << 70), 1.5, 1e400),
    *("", "text", "\ud800", "\udcc3\udca9", Text("sub")),
    *(b"", b"x", bytes(16), bytearray(16), memoryview(bytes(32))),
    *([], (), [None], [[]], ["x", 1], [b""], {}, {1: 2}, set(), range(3), iter([1])),
    *(Odd, object(), api.UserEmpty, api.UserEmpty(id=1), [api.UserEmpty(id=1)]),
]


def encoding_outcome(codec: Codec, value: tl.TLObject) -> tuple[str, ...]:
    try:
        return "bytes", codec.encode(value).hex()
    except tl.EncodeError as error:
        return "error", error.path, error.reason


@pytest.mark.parametrize("part", range(6))
def test_values_that_do_not_fit_are_refused_alike(part: int, codecs: list[Codec]) -> None:
    """Anything at all in any field gives the same bytes or the same EncodeError everywhere."""
    for cls in every_class()[part * 7 :: 42]:
        plain = plainest(cls, present=cls.__struct_fields__)
        for field in cls.__struct_fields__:
            for misfit in MISFITS:
                value = structs.replace(plain, **{field: misfit})
                first, *others = (encoding_outcome(codec, value) for codec in codecs)
                for other in others:
                    assert other == first, (cls.tl_line, field, misfit)


def test_hostile_objects_are_refused(codecs: list[Codec]) -> None:
    """An object whose every method raises is an EncodeError like any other misfit, or its own."""
    for cls in every_class()[::42]:
        plain = plainest(cls, present=cls.__struct_fields__)
        for field in cls.__struct_fields__:
            for codec in codecs:
                with pytest.raises((tl.EncodeError, ZeroDivisionError)):
                    codec.encode(structs.replace(plain, **{field: Odd()}))


def test_nothing_leaks(codecs: list[Codec]) -> None:
    """Values, failures and half-built records leave no memory behind."""
    chance = random.Random(3)
    classes = every_class()[::37]
    values = [plainest(cls, present=cls.__struct_fields__) for cls in classes]
    encoded = [tl.encode(value) for value in values]
    damaged = [data[: chance.randrange(len(data))] for data in encoded]
    wrong = [
        structs.replace(value, **{chance.choice(value.__struct_fields__): object()})
        for value in values
        if value.__struct_fields__
    ]

    def work() -> None:
        for codec in codecs:
            for value, data, part in zip(values, encoded, damaged, strict=True):
                codec.decode(codec.encode(value))
                for bad in (part, data + b"\0"):
                    with contextlib.suppress(tl.DecodeError):
                        codec.decode(bad)
            for value in wrong:
                with contextlib.suppress(tl.EncodeError):
                    codec.encode(value)

    for _ in range(20):  # until whatever is made for what is met often has been made
        work()
    gc.collect()
    tracemalloc.start()
    try:
        work()
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(10):
            work()
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 20_000, f"{grown} bytes more after ten rounds"


class Derived(api.User):
    """A class of someone else's, derived from a record whose way of freeing is the engine's."""

    note: str = ""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, False and True are immortal there")
def test_shared_constants_are_counted_right() -> None:
    """Records made by the codec, by hand and by derived classes give back what they borrowed."""
    shared: tuple[object, ...] = (None, False, True, api.User, Derived)
    data = tl.encode(api.User(id=5, bot=True, bot_info_version=1, first_name="x" * 300))

    def work() -> None:
        for _ in range(1000):
            tl.decode(data)
            api.User(id=5, premium=True)
            Derived(id=5, last_name="y", note="z" * 9)

    work()
    gc.collect()
    before = [sys.getrefcount(constant) for constant in shared]
    work()
    gc.collect()
    after = [sys.getrefcount(constant) for constant in shared]
    assert all(abs(now - then) < 50 for now, then in zip(after, before, strict=True))
