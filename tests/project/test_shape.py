"""What every module looks like: it says what it is for, lists its names, and stays small."""

from __future__ import annotations

import ast
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Module

LONGEST_FILE = 500
LONGEST_FUNCTION = 50


def listed(module: Module) -> list[str] | None:
    """The names in `__all__`, or None when there is none."""
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(node.value)
            return names
    return None


def test_every_module_says_what_it_is_for(modules: list[Module]) -> None:
    """The first thing in a file is a sentence."""
    silent = [
        module.name for module in modules if not (ast.get_docstring(module.tree) or "").strip()
    ]
    assert silent == []


def test_every_public_module_lists_its_names(modules: list[Module]) -> None:
    """`__all__` is there, has each name once, and only names that exist; ruff sorts it."""
    for module in modules:
        if not module.is_public or module.name.endswith("__main__") or module.is_generated:
            continue
        names = listed(module)
        if names is None and len(module.tree.body) == 1:
            continue  # a package that only says what it is for
        assert names is not None, f"{module.name} has no __all__"
        assert len(set(names)) == len(names)
        loaded = import_module(module.name)
        assert [name for name in names if not hasattr(loaded, name)] == [], module.name


def test_every_public_name_is_documented(written: list[Module]) -> None:
    """Public classes and functions have a docstring where they are defined."""
    silent = []
    for module in written:
        names = set(listed(module) or ()) if module.is_public else set()
        for node in module.tree.body:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                overload = any("overload" in ast.unparse(item) for item in node.decorator_list)
                if node.name in names and not overload and not ast.get_docstring(node):
                    silent.append(f"{module.name}.{node.name}")
    assert silent == []


def test_files_and_functions_are_small(written: list[Module]) -> None:
    """What one cannot read at a sitting is cut; a function is as long as its body."""
    long = []
    for module in written:
        lines = module.text.count("\n")
        if lines > LONGEST_FILE:
            long.append(f"{module.name}: {lines} lines")
        for node in ast.walk(module.tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                # The signature of a command is a list of its options and may be long.
                size = (node.end_lineno or node.lineno) - node.body[0].lineno + 1
                if size > LONGEST_FUNCTION:
                    long.append(f"{module.name}.{node.name}: {size} lines")
    assert long == []


def test_nothing_is_left_to_do(written: list[Module]) -> None:
    """No reminders in the code: what is not done is not there, or is written down in the docs."""
    words = [first + second for first, second in [("TO", "DO"), ("FIX", "ME"), ("XX", "X")]]
    found = [
        f"{module.name}: {word}"
        for module in written
        for word in words
        if f"# {word}" in module.text
    ]
    assert found == []


def test_packages_are_typed(root: Path) -> None:
    """Type checkers are told that our annotations count."""
    for package in ("tl", "mtproto", "invites"):
        assert (root / package / "py.typed").is_file()
