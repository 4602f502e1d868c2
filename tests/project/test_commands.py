"""The three commands as processes: how they begin."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

LOADING = """
import importlib.abc, sys
class Interrupting(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "typer":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
from importlib.metadata import EntryPoint
EntryPoint("it", {value!r}, "console_scripts").load()()
"""
COMMANDS = ("invites", "mtproto", "tl")


@pytest.fixture(params=COMMANDS)
def entry(request: pytest.FixtureRequest, root: Path) -> tuple[str, str]:
    """A command and what it is installed as."""
    scripts = tomllib.loads((root / "pyproject.toml").read_text())["project"]["scripts"]
    assert sorted(scripts) == sorted(COMMANDS)
    return request.param, scripts[request.param]


def test_a_ctrl_c_while_it_loads_is_one_line(entry: tuple[str, str], root: Path) -> None:
    """Loading takes long enough for impatient people."""
    name, value = entry
    run = subprocess.run(
        [sys.executable, "-c", LOADING.format(value=value)],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
    )
    assert (run.returncode, run.stdout) == (130, "")
    assert run.stderr.rstrip(".\n").lower() == f"{name}: interrupted"
    assert run.stderr.count("\n") == 1


def test_the_installed_command_is_the_module(entry: tuple[str, str]) -> None:
    """`python -m` of the package and the script are the same."""
    name, value = entry
    assert value == f"{name}.__main__:main"
