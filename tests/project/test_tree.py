"""What the repository may contain."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MACHINES = re.compile(r"""(?:^|[\s"'`=(:,;<>\[|/])/(?:work|home|root|farm)/|/(?:simple)/""")
"""Where a path can begin: after nothing, a blank, a quotation mark, or what stands before values.
What follows a placeholder or a name is the middle of a path."""


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


def test_native_code_is_as_wide_as_the_rest() -> None:
    for path in ROOT.glob("*/_native*.[ch]"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            assert len(line) <= 100, f"{path.name}:{number}"


def test_no_addresses_of_machines() -> None:
    """No path of a machine and no package index stands in a tracked text."""
    texts = ("*.py", "*.md", "*.toml", "*.txt", "Makefile", ".ci/run", "*.tl", "*.[ch]")
    for path in _tracked(*texts):
        found = MACHINES.search((ROOT / path).read_text(encoding="utf-8"))
        assert found is None, f"{path}: {found}"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("open('~root~x')", True),
        ("~work~main/tl", True),
        ("PATH=~home~somebody/bin", True),
        ("file:/~root~x", True),
        ("-I~home~x", False),  # of an option it cannot be told where it ends
        ('f"{age}~root~__init__.py"', False),
        ("tl/api~root~message.py", False),
        ("*~root~*.py", False),
        ("..~home~x", False),
        ("https://index.example~simple~", True),
    ],
)
def test_what_an_address_of_a_machine_is(text: str, is_one: bool) -> None:
    """A path that begins there; folders of these names within others are anybody's. Here slashes
    are written as tildes, so that this file has no such address."""
    assert bool(MACHINES.search(text.replace("~", "/"))) is is_one
