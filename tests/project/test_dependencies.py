"""docs/dependencies.md gives each dependency its reason, and pyproject.toml has no other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
STATED = set(
    re.findall(
        r"^\| (?:[\w-]+ \| )?([\w-]+) \| [^|-]",
        (ROOT / "docs/dependencies.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
) - {"package"}


def _names(requirements: list[str]) -> set[str]:
    names = {re.split(r"[^\w-]", text, maxsplit=1)[0].lower() for text in requirements}
    return names - {"mtproto-invites"}


def test_each_dependency_has_a_reason() -> None:
    declared = _names(PROJECT["dependencies"])
    for extra in PROJECT["optional-dependencies"].values():
        declared |= _names(extra)
    assert declared == STATED


def test_pins_cover_the_direct_dependencies() -> None:
    """constraints.txt pins what `make` installs, without addresses."""
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    assert "://" not in text
    pinned = {line.partition("==")[0].lower() for line in text.splitlines() if "==" in line}
    wanted = _names(PROJECT["dependencies"]) | _names(PROJECT["optional-dependencies"]["dev"])
    assert wanted <= pinned
