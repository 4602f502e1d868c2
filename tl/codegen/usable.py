"""Whether every combinator of a stranger's schema can be encoded and decoded."""

from __future__ import annotations

from tl.codec.plan import plan_of
from tl.errors import SchemaError
from tl.lang import ALIASES, PRIMITIVES, Combinator, Schema
from tl.lang.lint import Severity, lint_schema

__all__ = ["usable_combinators"]

_FATAL = frozenset(
    {"argument", "true-without-flag", "unknown-bare-type", "unknown-built-in", "unnamed-field"}
)


def usable_combinators(schema: Schema) -> tuple[Combinator, ...]:
    """The combinators without repeated lines and without declarations of primitives.

    Raises:
        SchemaError: for the first combinator that cannot travel, with its place.
    """
    unique: dict[int, Combinator] = {}
    for combinator in schema:
        known = unique.setdefault(combinator.id, combinator)
        if str(known) != str(combinator) or known.section is not combinator.section:
            reason = f"{combinator.name} has the id #{combinator.id:x} of {known.name}"
            raise SchemaError(
                reason, line=combinator.line, column=combinator.column, source=schema.source
            )
    for finding in lint_schema(schema):
        if finding.severity is Severity.ERROR and finding.rule in _FATAL:
            raise SchemaError(
                finding.message, line=finding.line, column=finding.column, source=schema.source
            )
    usable = tuple(c for c in unique.values() if c.is_record and not _declares_primitive(c))
    for combinator in usable:
        plan_of(combinator)
    return usable


def _declares_primitive(combinator: Combinator) -> bool:
    """Lines like `int53 = Int53;`, which some schemas have beside `double ? = Double;`."""
    return (
        not combinator.parameters
        and combinator.name in PRIMITIVES | ALIASES.keys()
        and combinator.name != "true"
        and combinator.result.name == combinator.name[:1].upper() + combinator.name[1:]
    )
