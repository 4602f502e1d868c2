"""The modules of the project as syntax trees, for tests that read code instead of running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("tl", "mtproto", "invites")
GENERATED = ("tl.api", "tl.mt", "tl.layer176", "tl.layer229")


@dataclass(frozen=True)
class Import:
    """One imported module, and whether it is imported when the importing module is."""

    name: str
    line: int
    at_run_time: bool
    at_top: bool


@dataclass(frozen=True)
class Module:
    """A source file: `name` is its dotted name."""

    name: str
    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def is_generated(self) -> bool:
        return self.is_below(*GENERATED)

    @property
    def is_public(self) -> bool:
        return not any(part.startswith("_") for part in self.name.split("."))

    def is_below(self, *packages: str) -> bool:
        return any(self.name == name or self.name.startswith(f"{name}.") for name in packages)

    @cached_property
    def imports(self) -> list[Import]:
        return list(self._walk(self.tree, at_run_time=True, at_top=True))

    def _walk(self, node: ast.AST, *, at_run_time: bool, at_top: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield Import(alias.name, child.lineno, at_run_time, at_top)
            elif isinstance(child, ast.ImportFrom):
                assert child.level == 0, f"{self.path}:{child.lineno}: relative import"
                yield Import(child.module or "", child.lineno, at_run_time, at_top)
                for alias in child.names:  # `from tl import api` imports tl.api
                    yield Import(f"{child.module}.{alias.name}", child.lineno, at_run_time, at_top)
            elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                for part in child.body:
                    wrapper = ast.Module(body=[part], type_ignores=[])
                    yield from self._walk(wrapper, at_run_time=False, at_top=False)
                for part in child.orelse:
                    wrapper = ast.Module(body=[part], type_ignores=[])
                    yield from self._walk(wrapper, at_run_time=at_run_time, at_top=at_top)
            else:
                inside = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
                yield from self._walk(child, at_run_time=at_run_time, at_top=at_top and not inside)


def read_modules() -> list[Module]:
    found = []
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            found.append(Module(name.removesuffix(".__init__"), path))
    return found


@pytest.fixture(scope="session")
def modules() -> list[Module]:
    """Every module of the three packages."""
    return read_modules()


@pytest.fixture(scope="session")
def written(modules: list[Module]) -> list[Module]:
    """Every module that people write."""
    return [module for module in modules if not module.is_generated]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT
