"""docs/wire.md names the proof of each rule: every name must be that of a test."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from mtproto.hostile import CATALOGUE

TESTS = Path(__file__).parents[1]
TABLE = (TESTS.parents[1] / "docs" / "wire.md").read_text(encoding="utf-8")
STATES = {"supported", "refused", "ignored", "not yet"}


def rows() -> list[list[str]]:
    """The cells of every rule."""
    lines = [line for line in TABLE.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] != "rule"]


@cache
def functions(path: str) -> frozenset[str]:
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, kinds))


@cache
def villains() -> frozenset[str]:
    """The keys of the tables in test_clients.py."""
    tree = ast.parse((TESTS / "hostile" / "test_clients.py").read_text(encoding="utf-8"))
    tables = [node for node in tree.body if isinstance(node, ast.AnnAssign)]
    keys = [
        key for table in tables if isinstance(table.value, ast.Dict) for key in table.value.keys
    ]
    return frozenset(key.value for key in keys if isinstance(key, ast.Constant))


def exists(proof: str) -> bool:
    named = re.fullmatch(r"(hostile|villain)\[(.+)\]", proof)
    if named is not None:
        known = CATALOGUE if named[1] == "hostile" else villains()
        return named[2] in known
    path, _, name = proof.partition("::")
    return (TESTS / path).is_file() and name.startswith("test_") and name in functions(path)


def test_every_rule_has_a_state_and_proof() -> None:
    assert len(rows()) > 80
    for row in rows():
        assert len(row) == 4, row
        assert row[1] in STATES, row
        assert re.findall(r"`[^`]+`", row[3]) or row[1] == "not yet", row


def test_every_proof_exists() -> None:
    proofs = {proof for row in rows() for proof in re.findall(r"`([^`]+)`", row[3])}
    assert {proof for proof in proofs if not exists(proof)} == set()


def test_every_mischief_is_in_the_table_or_one_of_a_kind() -> None:
    """Each rule that the catalogue breaks is proven somewhere in the table."""
    named = {name for row in rows() for name in re.findall(r"`hostile\[(.+?)\]`", row[3])}
    proven = {CATALOGUE[name].rule for name in named}
    assert {one.rule for one in CATALOGUE.values()} - proven == set()
