"""The Python examples of docs/localdc.md, run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PAGE = Path(__file__).parents[2] / "docs" / "localdc.md"
FENCED = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXAMPLES = FENCED.findall(PAGE.read_text(encoding="utf-8"))
PEERS = {"telethon": "Telethon", "pyrogram": "Kurigram"}


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 6


def test_examples_pass(pytester: pytest.Pytester) -> None:
    """Each in a file of its own, all in one run; those of absent libraries are left out."""
    wanted = 0
    for number, example in enumerate(EXAMPLES):
        peers = [name for name in PEERS if f"from {name} " in example]
        if all(map(_installed, peers)):
            pytester.path.joinpath(f"test_example_{number}.py").write_text(example)
            wanted += 1
    result = pytester.runpytest_subprocess("--strict-markers", "-q")
    result.assert_outcomes(passed=wanted)


def _installed(name: str) -> bool:
    try:
        __import__(name)
    except ImportError:
        return False
    return True
