"""docs/invites.md says what there is: every method, every exit status, every path."""

from __future__ import annotations

import ast
import re
import shlex
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import typer

from invites.cli import app as cli
from invites.cli.failures import Status
from invites.gateway import gateway
from invites.operations import Decision, Rules
from invites.service import Invites

TEXT = (Path(__file__).parents[2] / "docs/invites.md").read_text(encoding="utf-8")
# The service's foundation, which `Invites` has for whoever extends it.
FOUNDATION = {"ask", "client", "layer"}


def between(start: str, end: str) -> str:
    return TEXT[TEXT.index(start) : TEXT.index(end, TEXT.index(start))]


def test_methods() -> None:
    """The table names every public method and no other."""
    named = set(re.findall(r"`(\w+)`", between("| wish |", "### ")))
    public = {name for name in dir(Invites) if not name.startswith("_")}
    assert named == public - FOUNDATION


SNIPPETS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda text: text.splitlines()[0])
def test_snippets(snippet: str) -> None:
    """They are Python, import what there is, and call methods that there are."""
    compile(snippet, "docs/invites.md", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    for module, names in re.findall(r"^from (\S+) import (.+)$", snippet, re.MULTILINE):
        found = import_module(module)
        assert [name for name in names.split(", ") if not hasattr(found, name)] == []
    for name in re.findall(r"\b(?:invites|guest)\.(\w+)\(", snippet):
        assert hasattr(Invites, name), name


def test_commands() -> None:
    """Every command that is shown exists, with the options that are shown."""
    app: Any = typer.main.get_command(cli)
    shown = re.findall(r"^(?:\$ )?invites (.+?)(?:\s+#.*)?$", TEXT, re.MULTILINE)
    assert len(shown) > 10
    for line in shown:
        command, words = app, shlex.split(line.rstrip("&"))
        while words and words[0] in getattr(command, "commands", {}):
            command = command.commands[words.pop(0)]
        assert not hasattr(command, "commands"), line
        options = {name for one in command.params for name in one.opts}
        assert {word for word in words if word.startswith("-")} <= options, line


def test_exit_statuses() -> None:
    """The table has each status once."""
    rows = re.findall(r"^\| (\d+) \|", between("| exit status |", "## "), re.MULTILINE)
    assert [int(row) for row in rows] == sorted(Status)


def test_rule_file() -> None:
    """The example is a rule file."""
    (text,) = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    rules = Rules.parse(text)
    assert rules.default is Decision.KEEP
    assert [one.decision for one in rules.rules] == [Decision.DISMISS, Decision.APPROVE]


def test_paths() -> None:
    """The table and the OpenAPI document have the same paths."""
    table = between("| request | does |", "A folder is named")
    named = set(re.findall(r"(/v1/[^\s`?]*)", table))
    named.add("/v1/chats/{chat}/requests/{user_id}/dismiss")  # its row says `/dismiss`
    described = gateway({}).openapi_schema.paths or {}
    assert named == {path for path in described if path.startswith("/v1/")}
