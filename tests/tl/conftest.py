"""Shared by the TL tests: which executors there are, and the recorded vectors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tl._default import CODEC
from tl.testing import Reference, TLCodec

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def codecs() -> list[TLCodec]:
    """Every executor there is here, the reference one first."""
    return [Reference(), CODEC]


@pytest.fixture(scope="session")
def vectors() -> Path:
    """The folder of recorded bytes."""
    return ROOT / "tests" / "vectors"


@pytest.fixture(scope="session")
def schema_files() -> Path:
    """The folder of the schema sources."""
    return ROOT / "schema"
