"""Fixtures for all protocol tests: recorded vectors and reproducible randomness."""

from __future__ import annotations

import json
import pathlib
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

VECTORS = pathlib.Path(__file__).resolve().parents[1] / "vectors"


@pytest.fixture(scope="session")
def vector() -> Callable[[str], Any]:
    """`vector("srp")` is the content of tests/vectors/srp.json."""

    def load(name: str) -> Any:
        return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))

    return load


@pytest.fixture
def rng() -> Callable[[int], bytes]:
    """Randomness that is the same in every run (tests only: it is not secure)."""
    return Random(2026).randbytes
