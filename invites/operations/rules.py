"""Rules about who is let in: a TOML file, or a function of one's own.

    default = "keep"                  # for those whom no rule names: approve, dismiss or keep

    [[rule]]
    name = "advertisers"
    decision = "dismiss"
    user_name = '(?i)casino|crypto'   # regular expressions, found anywhere in the text

    [[rule]]
    decision = "approve"
    link_title = '^Newsletter$'
    id_below = 7_000_000_000          # ids grow with time: not an account of these days

The first rule of which all conditions hold decides.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from invites.operations.applicants import Applicant

if TYPE_CHECKING:
    import os

__all__ = ["Decision", "Judge", "Rule", "RuleError", "Rules"]


class Decision(StrEnum):
    """What becomes of a request; KEEP leaves it for people to decide."""

    APPROVE = "approve"
    DISMISS = "dismiss"
    KEEP = "keep"


Judge: TypeAlias = Callable[[Applicant], Decision | bool | Awaitable[Decision | bool | None] | None]
"""A function (or coroutine function) that decides: True approves, False dismisses, None keeps."""


class RuleError(ValueError):
    """The rules cannot be read: `source` is the file, `place` where in it, `reason` what is wrong.

    `place` is like `rule[2].decision`, or empty.
    """

    def __init__(self, reason: str, place: str = "", source: str = "") -> None:
        super().__init__(reason, place, source)
        self.reason = reason
        self.place = place
        self.source = source

    def __str__(self) -> str:
        return ": ".join(part for part in (self.source, self.place, self.reason) if part)


_PATTERNS = ("about", "link_title", "user_name", "username")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """All conditions that are given must hold; a rule without conditions holds for everybody.

    The patterns are searched in the user's full name, his username, his bio, and the title of the
    link he asked by ("" for none). `id_from` <= id < `id_below`.
    """

    decision: Decision
    name: str = ""
    user_name: re.Pattern[str] | None = None
    username: re.Pattern[str] | None = None
    about: re.Pattern[str] | None = None
    link_title: re.Pattern[str] | None = None
    id_from: int | None = None
    id_below: int | None = None
    has_username: bool | None = None

    def holds(self, applicant: Applicant) -> bool:
        """Whether the rule is about this applicant."""
        user, link = applicant.user, applicant.link
        texts = (
            (self.user_name, user.name),
            (self.username, user.username or ""),
            (self.about, applicant.about),
            (self.link_title, "" if link is None else link.title),
        )
        if any(pattern is not None and not pattern.search(text) for pattern, text in texts):
            return False
        if self.id_from is not None and user.id < self.id_from:
            return False
        if self.id_below is not None and user.id >= self.id_below:
            return False
        return self.has_username in (None, bool(user.username))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """A list of rules, and what to do when none holds. `digest` tells rules apart."""

    rules: tuple[Rule, ...] = ()
    default: Decision = Decision.KEEP
    digest: str = field(default="", compare=False)

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Rules:
        """Read a file of rules. Raises RuleError, OSError."""
        try:
            text = Path(path).read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise RuleError("is no text in UTF-8", source=str(path)) from error
        try:
            return cls.parse(text)
        except RuleError as error:
            raise RuleError(error.reason, error.place, str(path)) from error

    @classmethod
    def parse(cls, text: str) -> Rules:
        """Read rules from their text. Raises RuleError."""
        try:
            tree = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise RuleError(f"is not TOML: {error}") from error
        unknown = tree.keys() - {"default", "rule"}
        if unknown:
            raise RuleError("is no known word", min(unknown))
        listed = tree.get("rule", [])
        if not isinstance(listed, list):
            raise RuleError("rules are written [[rule]], in double brackets", "rule")
        return cls(
            rules=tuple(_rule(one, f"rule[{at}]") for at, one in enumerate(listed, 1)),
            default=_decision(tree.get("default", "keep"), "default"),
            digest=sha256(text.encode()).hexdigest()[:16],
        )

    @property
    def need_links(self) -> bool:
        """Whether it matters by which link somebody asked."""
        return any(rule.link_title is not None for rule in self.rules)

    def judge(self, applicant: Applicant) -> tuple[Decision, str]:
        """What becomes of a request, and the name of the rule that says so ("default": none)."""
        for at, rule in enumerate(self.rules, 1):
            if rule.holds(applicant):
                return rule.decision, rule.name or f"rule {at}"
        return self.default, "default"


def _rule(tree: Any, place: str) -> Rule:
    if not isinstance(tree, dict):
        raise RuleError("is no table", place)
    if "decision" not in tree:
        raise RuleError("has no decision", place)
    given: dict[str, Any] = {}
    for word, value in tree.items():
        here = f"{place}.{word}"
        if word == "decision":
            given[word] = _decision(value, here)
        elif word in _PATTERNS:
            given[word] = _pattern(value, here)
        elif word in ("id_from", "id_below"):
            given[word] = _typed(value, int, "a whole number", here)
        elif word == "has_username":
            given[word] = _typed(value, bool, "true or false", here)
        elif word == "name":
            given[word] = _typed(value, str, "a text", here)
        else:
            raise RuleError("is no known condition", here)
    return Rule(**given)


def _decision(value: Any, place: str) -> Decision:
    try:
        return Decision(value)
    except ValueError as error:
        raise RuleError("must be approve, dismiss or keep", place) from error


def _pattern(value: Any, place: str) -> re.Pattern[str]:
    try:
        return re.compile(_typed(value, str, "a regular expression", place))
    except re.error as error:
        raise RuleError(f"is no regular expression: {error}", place) from error


def _typed(value: Any, kind: type, words: str, place: str) -> Any:
    if type(value) is not kind:  # True is an int too, but no id
        raise RuleError(f"must be {words}", place)
    return value
