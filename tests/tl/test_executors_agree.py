"""The fuzzing scripts work, and damaged bytes find no executor at odds with the reference one."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

import tl
from tl import api

FUZZ = Path(__file__).resolve().parents[2] / "fuzz"


def test_executors_agree_on_damaged_bytes() -> None:
    """The differential run of docs/fuzzing.md, in small and always the same."""
    command = [sys.executable, "agree.py", "--inputs", "1000", "--drawn", "40", "--every", "29"]
    done = subprocess.run(command, cwd=FUZZ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1,000 inputs, no difference" in done.stdout


@pytest.mark.skipif(tl.executor != "native", reason="the laws are those of the native executor")
def test_the_laws_of_the_fuzzer_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the coverage-guided fuzzer checks of its inputs, without the fuzzer."""
    monkeypatch.syspath_prepend(str(FUZZ))
    from laws import check

    rng = random.Random(1)
    good = tl.encode(api.User(id=1, access_hash=2, first_name="я", usernames=[], color=None))
    for _ in range(300):
        data = bytearray(rng.randbytes(4) + good)
        data[rng.randrange(len(data))] = rng.randrange(256)
        check(bytes(data))
