"""What is wrong or suspicious about a schema: everything at once, with positions.

No text makes the linter raise. Errors make a combinator unusable or ambiguous on the wire;
warnings deserve a second look.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from enum import Enum

import msgspec

from tl.lang.crc import id_mismatch
from tl.lang.definition import Combinator
from tl.lang.parameter import Parameter, Repeat
from tl.lang.schema import Schema, parse_what_can_be
from tl.lang.type import ALIASES, PRIMITIVES, TypeExpr

__all__ = ["Finding", "Severity", "lint_schema", "lint_text"]

_BUILT_IN_TYPES = frozenset({"Bool", "Object", "True", "Null", "Int", "Long", "Double", "String"})
_BARE = PRIMITIVES | ALIASES.keys() | {"#"}
_CUSTOMARY = frozenset({"vector", "int128", "int256", "int512", "true"})
"""Built-in lines with unnamed fields or no use of their own, which every schema repeats."""


class Severity(Enum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"


class Finding(msgspec.Struct, frozen=True):
    """One thing about a schema. `line` and `column` count from 1; 0 when there is no text.

    `rule` is a stable word for machines, `combinator` and `field` say what it is about.
    """

    rule: str
    severity: Severity
    message: str
    line: int = 0
    column: int = 0
    combinator: str = ""
    field: str = ""

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.severity.value}: {self.message} [{self.rule}]"


def lint_text(text: str, *, source: str | None = None) -> list[Finding]:
    """Findings about the text of a schema, syntax errors among them, in the order of the text."""
    schema, errors = parse_what_can_be(text, source=source)
    found = [
        Finding("syntax", Severity.ERROR, error.reason, error.line, error.column)
        for error in errors
    ]
    lines = text.split("\n")
    found += [_placed(finding, lines) for finding in lint_schema(schema)]
    return sorted(found, key=_place)


def lint_schema(schema: Schema) -> list[Finding]:
    """Findings about a parsed schema, in the order of its text."""
    linter = _Linter(schema)
    return sorted(linter.findings(), key=_place)


def _place(finding: Finding) -> tuple[int, int, str, str]:
    return finding.line, finding.column, finding.rule, finding.field


def _placed(finding: Finding, lines: list[str]) -> Finding:
    """A finding about a field, pointing at the field rather than at its combinator."""
    if not finding.field or not 0 < finding.line <= len(lines):
        return finding
    start = finding.column - 1
    # A combinator may go on for some lines.
    for number in range(finding.line, min(finding.line + 200, len(lines) + 1)):
        match = re.compile(rf"\b{re.escape(finding.field)}\s*:").search(lines[number - 1], start)
        if match:
            return msgspec.structs.replace(finding, line=number, column=match.start() + 1)
        if ";" in lines[number - 1][start:]:
            break
        start = 0
    return finding


class _Linter:
    """The rules, each a generator of findings about one combinator or the whole schema."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.constructors: dict[str, list[Combinator]] = defaultdict(list)
        self.types: dict[str, list[Combinator]] = defaultdict(list)
        self.built_in: set[str] = set()
        for combinator in schema:
            if combinator.builtin:
                self.built_in |= {combinator.name, combinator.result.name}
            elif not combinator.is_function:
                self.constructors[combinator.name].append(combinator)
                self.types[combinator.result.name].append(combinator)

    def findings(self) -> Iterator[Finding]:
        for combinator in self.schema:
            yield from self.id_of(combinator)
            if combinator.builtin:
                continue
            yield from self.shape(combinator)
            yield from self.flags(combinator)
            for parameter in combinator.fields:
                yield from self.reference(combinator, parameter, parameter.type)
            yield from self.reference(combinator, None, combinator.result)
        yield from self.duplicates()
        yield from self.unreachable()

    def id_of(self, combinator: Combinator) -> Iterator[Finding]:
        wanted = id_mismatch(combinator)
        if wanted is not None:
            text = f"{combinator.name} has the id #{combinator.id:x}, its text gives #{wanted:x}"
            yield _finding("id", Severity.ERROR, text, combinator)

    def shape(self, combinator: Combinator) -> Iterator[Finding]:
        if not combinator.is_record and combinator.name not in _CUSTOMARY:
            text = f"{combinator.name} has a field without a name"
            yield _finding("unnamed-field", Severity.ERROR, text, combinator)
        for parameter in combinator.fields:
            if parameter.type.name == "true" and parameter.flag is None:
                text = f"{combinator.name}.{parameter.name} is of type true but depends on no flag"
                yield _finding("true-without-flag", Severity.ERROR, text, combinator, parameter)

    def flags(self, combinator: Combinator) -> Iterator[Finding]:
        bits: dict[str, Parameter] = {}
        used: set[str] = set()
        for parameter in combinator.fields:
            if parameter.flag is None:
                continue
            used.add(parameter.flag.word)
            if not parameter.is_true_flag:
                continue
            other = bits.setdefault(str(parameter.flag), parameter)
            if other is not parameter:
                both = f"{combinator.name}: {other.name} and {parameter.name} are both"
                text = f"{both} {parameter.flag} and nothing else tells them apart"
                yield _finding("flag-clash", Severity.WARNING, text, combinator, parameter)
        for parameter in combinator.fields:
            is_word = parameter.type.name == "#" and (parameter.name or "").startswith("flags")
            if is_word and parameter.name not in used:
                text = f"{combinator.name}.{parameter.name}: no field depends on it"
                yield _finding("unused-flags", Severity.WARNING, text, combinator, parameter)

    def reference(
        self, combinator: Combinator, parameter: Parameter | None, expression: TypeExpr
    ) -> Iterator[Finding]:
        where = f"the result of {combinator.name}"
        if parameter is not None:
            where = f"{combinator.name}.{parameter.name}"
        name = expression.name
        if expression.argument is not None:
            if not expression.is_vector:
                text = f"{where}: {name} takes no argument; only Vector and vector do"
                yield _finding("argument", Severity.ERROR, text, combinator, parameter)
            else:
                yield from self.reference(combinator, parameter, expression.argument)
            return
        if name in combinator.generics or name in _BARE:
            return
        if name in self.built_in:
            if not expression.is_boxed_name:
                text = f"{where}: how the built-in type {name} travels is not known"
                yield _finding("unknown-built-in", Severity.ERROR, text, combinator, parameter)
            return
        if expression.percent:
            if len(self.types[name]) != 1:
                text = f"{where}: %{name} needs a type with exactly one constructor"
                yield _finding("unknown-bare-type", Severity.ERROR, text, combinator, parameter)
        elif expression.is_boxed_name:
            if name not in self.types and name not in _BUILT_IN_TYPES:
                text = f"{where}: nothing constructs {name}"
                yield _finding("unknown-type", Severity.WARNING, text, combinator, parameter)
        elif name not in self.constructors:
            text = f"{where}: {name} is neither a primitive nor a constructor"
            yield _finding("unknown-bare-type", Severity.ERROR, text, combinator, parameter)

    def duplicates(self) -> Iterator[Finding]:
        ids: dict[int, Combinator] = {}
        names: dict[tuple[bool, str], Combinator] = {}
        for combinator in self.schema:
            first = ids.setdefault(combinator.id, combinator)
            if first is not combinator:
                text = f"{combinator.name} has the id #{combinator.id:x} of {_said(first)}"
                yield _finding("duplicate-id", Severity.ERROR, text, combinator)
            named = names.setdefault((combinator.is_function, combinator.name), combinator)
            if named is not combinator and first is combinator:
                text = f"{combinator.name} is defined in line {named.line} already"
                yield _finding("duplicate-name", Severity.WARNING, text, combinator)

    def unreachable(self) -> Iterator[Finding]:
        """Types that no method takes or gives, even through other types."""
        if not self.schema.functions:
            return
        reached: set[str] = set()
        waiting = [name for method in self.schema.functions for name in _mentioned(method)]
        while waiting:
            name = waiting.pop()
            if name in reached:
                continue
            reached.add(name)
            makers = self.types.get(name) or self.constructors.get(name) or []
            reached |= {maker.result.name for maker in makers}
            for maker in makers:
                waiting += [other for other in _mentioned(maker) if other not in reached]
        known = reached | _BUILT_IN_TYPES | {"Vector", "Error"}
        for tl_type, makers in self.types.items():
            if tl_type not in known and makers[0].name not in _CUSTOMARY:
                text = f"no method takes or gives {tl_type}"
                yield _finding("unreachable-type", Severity.WARNING, text, makers[0])


def _mentioned(combinator: Combinator) -> Iterator[str]:
    expressions = [combinator.result]
    for parameter in combinator.parameters:
        items = parameter.items if isinstance(parameter, Repeat) else (parameter,)
        expressions += [item.type for item in items]
    for expression in expressions:
        inner: TypeExpr | None = expression
        while inner is not None:
            yield inner.name
            inner = inner.argument


def _said(combinator: Combinator) -> str:
    return f"{combinator.name} in line {combinator.line}" if combinator.line else combinator.name


def _finding(
    rule: str,
    severity: Severity,
    message: str,
    combinator: Combinator,
    parameter: Parameter | None = None,
) -> Finding:
    field = "" if parameter is None else parameter.name or ""
    return Finding(
        rule, severity, message, combinator.line, combinator.column, combinator.name, field
    )
