"""What docs/fuzzing.md says of other people's codecs is so: each input there is a finding."""

from __future__ import annotations

import re
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tl.testing.fuzz import ExternalTarget

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/fuzzing.md").read_text(encoding="utf-8")
TABLES = r"^(Both|Kurigram|Telethon)(?: \([^)]*\))?:\n\n((?:\|.*\n)+)"
SECTIONS = dict(re.findall(TABLES, PAGE, re.MULTILINE))
MODULES = {"telethon": "telethon", "kurigram": "pyrogram"}
SHORTEST = 4
"""Bytes of an input; what is shorter in the tables is the end of another one."""


def inputs_of(codec: str) -> list[str]:
    """The whole inputs in the tables that speak of a codec."""
    rows = SECTIONS["Both"] + SECTIONS[codec.capitalize()]
    cells = [line.split("|")[1] for line in rows.splitlines() if line.startswith("| `")]
    found = [digits.replace(" ", "") for cell in cells for digits in first_inputs(cell)]
    return [digits for digits in found if len(digits) >= 2 * SHORTEST]


def first_inputs(cell: str) -> list[str]:
    """The inputs of a cell, without those that only say how another one may end."""
    return re.findall(r"`([0-9a-f ]+)`", cell.partition("and with")[0])


@pytest.mark.interop
@pytest.mark.parametrize("codec", sorted(MODULES))
def test_each_input_is_a_finding(codec: str) -> None:
    if find_spec(MODULES[codec]) is None:
        pytest.skip(f"{codec} is not installed")
    inputs = inputs_of(codec)
    assert len(inputs) >= 12
    target = ExternalTarget(f"{sys.executable} {ROOT / f'fuzz/drivers/{codec}_driver.py'}")
    try:
        harmless = [one for one in inputs if target.run(bytes.fromhex(one)).trouble is None]
    finally:
        target.close()
    assert harmless == []
