"""The fast executors do the ordinary work themselves, and leave the rest to the reference one."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
