"""What the repository may contain."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _tracked(*patterns: str) -> list[str]:
    done = subprocess.run(
        ["git", "ls-files", *patterns], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    return done.stdout.split()


def test_native_code_stays_small() -> None:
    lines = [path.read_bytes().count(b"\n") for path in ROOT.glob("tl/_native*.[ch]")]
    assert len(lines) == 5
    assert sum(lines) < 1500


def test_no_addresses_of_machines() -> None:
    """No path of a machine and no package index stands in a tracked text."""
    pattern = re.compile(r"(^|[^\w.])/(work|home|root|farm)/|/(?:simple)/")
    texts = ("*.py", "*.md", "*.toml", "*.txt", "Makefile", ".ci/run", "*.tl", "*.[ch]")
    for path in _tracked(*texts):
        if path == "tests/project/test_tree.py":
            continue
        found = pattern.search((ROOT / path).read_text(encoding="utf-8"))
        assert found is None, f"{path}: {found}"
