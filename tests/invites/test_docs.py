"""docs/invites.md says what there is: every method, every exit status, every path."""

from __future__ import annotations

import re
from pathlib import Path

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
    table = between("| request | does |", "Errors have")
    named = set(re.findall(r"(/v1/[^\s`?]*)", table))
    named.add("/v1/chats/{chat}/requests/{user_id}/dismiss")  # its row says `/dismiss`
    described = gateway({}).openapi_schema.paths or {}
    assert named == {path for path in described if path.startswith("/v1/")}
