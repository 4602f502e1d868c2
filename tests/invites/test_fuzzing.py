"""The target `links` of `tl fuzz`: it finds planted bugs and nothing else."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest

import invites.fuzzing
import invites.links
from invites.fuzzing import LinkTarget
from tl.testing.fuzz import Campaign, Finding, make_target, run_campaign
from tl.testing.fuzz.slices import Slice, run_slice


def findings(inputs: int) -> list[Finding]:
    return run_slice(Slice(target="links", seed=3, inputs=inputs), LinkTarget()).findings


def test_nothing_is_wrong_and_every_kind_of_link_is_reached() -> None:
    assert isinstance(make_target("links"), LinkTarget)
    report = run_campaign(Campaign(targets=("links",), inputs=4000, seconds=0))
    assert report.findings == []
    assert report.behaviours["links"] > 30


def _crashing(text: str, most: int) -> int | None:
    return int(text) if text else None


def _slow(text: str) -> bool:
    ends = time.process_time() + (0.03 if len(text) > 60 else 0)
    while time.process_time() < ends:
        pass
    return False


def _generous(value: str) -> bool:
    return True


@pytest.mark.parametrize(
    ("what", "instead", "said"),
    [
        ("_number", _crashing, "ValueError in"),
        ("is_username", _generous, "in|another link|is not a username"),
        ("unquote", lambda text: text.replace("%", "/"), "another link|Error"),
        ("is_invite_hash", _slow, "more than 0.02 s"),
    ],
)
def test_planted_bugs_are_found(
    what: str, instead: Any, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invites.links, what, instead)
    monkeypatch.setattr(invites.fuzzing, "_MOST_SECONDS", 0.02 if instead is _slow else 1.0)
    found = findings(300 if instead is _slow else 4000)
    assert found
    assert any(re.search(said, finding.reason) for finding in found), found
    assert all(finding.shown.startswith("'") for finding in found)
