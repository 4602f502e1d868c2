"""Rule files: which rule decides, and what a mistake in one is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from invites.models import InviteLink, Person
from invites.operations import Applicant, Decision, RuleError, Rules

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2030, 1, 1, tzinfo=UTC)
ANNA = Applicant(user=Person(id=7, name="Anna Casino", username="anna"), asked=NOW, about="I read")


def judge(text: str, applicant: Applicant = ANNA) -> tuple[Decision, str]:
    return Rules.parse(text).judge(applicant)


class TestJudging:
    def test_nobody_is_decided_without_rules(self) -> None:
        """What no rule names is left for people, unless the file says otherwise."""
        assert judge("") == (Decision.KEEP, "default")
        assert judge('default = "approve"') == (Decision.APPROVE, "default")

    def test_first_rule_wins(self) -> None:
        """Order matters; rules without a name are called by their number."""
        text = """
            [[rule]]
            decision = "dismiss"
            user_name = "Casino"
            [[rule]]
            name = "all"
            decision = "approve"
        """
        assert judge(text) == (Decision.DISMISS, "rule 1")
        bob = replace(ANNA, user=Person(id=8, name="Bob"))
        assert judge(text, bob) == (Decision.APPROVE, "all")

    @pytest.mark.parametrize(
        ("condition", "holds"),
        [
            ('user_name = "(?i)casino"', True),
            ('user_name = "^Casino"', False),
            ('username = "^anna$"', True),
            ('about = "read"', True),
            ('about = "^$"', False),
            ('link_title = "^$"', True),
            ('link_title = "News"', False),
            ("id_from = 7", True),
            ("id_from = 8", False),
            ("id_below = 8", True),
            ("id_below = 7", False),
            ("has_username = true", True),
            ("has_username = false", False),
            ('user_name = "Anna"\nid_from = 8', False),
        ],
    )
    def test_conditions(self, condition: str, holds: bool) -> None:
        """Each condition by itself, and that all of a rule must hold."""
        said, _ = judge(f'[[rule]]\ndecision = "approve"\n{condition}')
        assert said == (Decision.APPROVE if holds else Decision.KEEP)

    def test_links_are_needed_only_when_named(self) -> None:
        """Looking up links costs queries, so rules tell whether they want them."""
        titled = '[[rule]]\ndecision = "approve"\nlink_title = "News"'
        link = InviteLink(link="https://t.me/+x", admin_id=1, created=NOW, title="News")
        assert Rules.parse(titled).need_links
        assert not Rules.parse('default = "keep"').need_links
        assert judge(titled, replace(ANNA, link=link)) == (Decision.APPROVE, "rule 1")


class TestMistakes:
    @pytest.mark.parametrize(
        ("text", "place", "reason"),
        [
            ("default = ", "", "TOML"),
            ("defualt = 1", "defualt", "known word"),
            ('default = "accept"', "default", "approve, dismiss or keep"),
            ("rule = 1", "rule", "[[rule]]"),
            ("rule = [1]", "rule[1]", "table"),
            ("[[rule]]", "rule[1]", "no decision"),
            ('[[rule]]\ndecision = "keep"\n[[rule]]\ndecision = 1', "rule[2].decision", "approve"),
            ('[[rule]]\ndecision = "keep"\nabuot = "x"', "rule[1].abuot", "known condition"),
            ('[[rule]]\ndecision = "keep"\nabout = "("', "rule[1].about", "regular expression"),
            ('[[rule]]\ndecision = "keep"\nid_from = true', "rule[1].id_from", "whole number"),
            ('[[rule]]\ndecision = "keep"\nhas_username = 1', "rule[1].has_username", "true or"),
            ('[[rule]]\ndecision = "keep"\nname = 1', "rule[1].name", "text"),
        ],
    )
    def test_are_named_with_their_place(self, text: str, place: str, reason: str) -> None:
        """A rule that would be misread decides nobody."""
        with pytest.raises(RuleError) as caught:
            Rules.parse(text)
        assert caught.value.place == place
        assert reason in caught.value.reason

    def test_file(self, tmp_path: Path) -> None:
        """The name of the file stands in the message."""
        path = tmp_path / "rules.toml"
        path.write_text('default = "accept"')
        with pytest.raises(RuleError, match=r"rules\.toml: default: must be"):
            Rules.read(path)
        path.write_bytes(b"\xff")
        with pytest.raises(RuleError, match="UTF-8"):
            Rules.read(path)
