"""Shared by the TL tests: which executors there are, and the recorded vectors."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from tl._default import CODEC
from tl.codec import Codec
from tl.codec.executors import CompiledExecutor, Executor, NativeExecutor
from tl.testing import Reference, TLCodec

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def executors() -> list[Executor]:
    """The fast executors there are here: the native one only where it was built."""
    found: list[Executor] = [
        CompiledExecutor(CODEC.registry),
        CompiledExecutor(CODEC.registry, eager=True),
    ]
    if importlib.util.find_spec("tl._native"):
        found.append(NativeExecutor(CODEC.registry))
    return found


@pytest.fixture(scope="session")
def codecs(executors: list[Executor]) -> list[TLCodec]:
    """A codec for every executor there is here, the reference one first."""
    return [Reference(), *(Codec(CODEC.registry, executor) for executor in executors)]


@pytest.fixture(scope="session")
def vectors() -> Path:
    """The folder of recorded bytes."""
    return ROOT / "tests" / "vectors"


@pytest.fixture(scope="session")
def schema_files() -> Path:
    """The folder of the schema sources."""
    return ROOT / "schema"
