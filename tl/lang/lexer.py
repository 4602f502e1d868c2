"""Schema text to tokens, with positions kept so that errors can point at characters.

Published secret-chat schemas are divided by lines like `===17===`; these count as comments.
One regular expression does the work; it has no nested repetition, so time is linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple, NoReturn

from tl.errors import SchemaError

__all__ = ["Source", "Token", "tokenize"]

_TOKEN = re.compile(
    r"""
      (?P<space>[ \t\r\n\f\v]+)
    | (?P<comment>//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/|===[0-9]{1,6}===)
    | (?P<section>---[ \t]*(?:types|functions)[ \t]*---)
    | (?P<id>\#[0-9A-Za-z_]+)
    | (?P<name>[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*)
    | (?P<number>[0-9]+)
    | (?P<sign>[:;={}<>()\[\]?!%.*\#])
    """,
    re.VERBOSE,
)

_BYTE_ORDER_MARK = "\ufeff"


class Token(NamedTuple):
    """One token: `kind` (name, number, id, section, comment, sign, end), its text, its offset."""

    kind: str
    text: str
    start: int


class Source:
    """The text of one schema; turns offsets into line and column."""

    def __init__(self, text: str, name: str | None = None) -> None:
        self.text = text
        self.name = name
        self._lines: list[int] | None = None

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        if self._lines is None:
            self._lines = [0, *(m.end() for m in re.finditer("\n", self.text))]
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a place; the inverse of `place`."""
        if self._lines is None:
            self.place(0)
        return (self._lines or [0])[line - 1] + column - 1

    def fail(self, reason: str, offset: int) -> NoReturn:
        """Raise a SchemaError that points at `offset`."""
        line, column = self.place(offset)
        raise SchemaError(reason, line=line, column=column, source=self.name)


def tokenize(source: Source) -> list[Token]:
    """All tokens of the text but white space, closed by one of kind `end`.

    Raises SchemaError at the first character that starts no token.
    """
    text = source.text
    tokens: list[Token] = []
    position = 1 if text.startswith(_BYTE_ORDER_MARK) else 0
    match = _TOKEN.match
    while position < len(text):
        found = match(text, position)
        if found is None:
            what = "an unclosed comment" if text.startswith("/*", position) else "no TL token"
            source.fail(f"{text[position]!r} starts {what}", position)
        kind = found.lastgroup
        if kind != "space":
            tokens.append(Token(kind or "", found.group(), position))
        position = found.end()
    tokens.append(Token("end", "", len(text)))
    return tokens
