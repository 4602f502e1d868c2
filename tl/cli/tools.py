"""`tl diff`, `tl lint`, `tl generate`: for those who maintain schemas."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
import typer

import tl
from tl.cli.failures import BadUsage

__all__ = ["diff", "generate", "lint"]

_FOUND_ERRORS = 1


class Format(StrEnum):
    """How a diff is written."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


Source = Annotated[str, typer.Argument(metavar="LAYER|FILE", help="A layer number or a .tl file.")]


def diff(
    old: Source,
    new: Source,
    topic: Annotated[
        str | None, typer.Option("--topic", help="Only what has to do with a word, as `invite`.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.TEXT,
) -> None:
    """Show what changed between two layers or schema files, and what that breaks."""
    from tl.changes import diff_layers
    from tl.lang.diff import diff_schemas
    from tl.lang.diff_text import diff_to_json, diff_to_markdown, diff_to_text

    if old.isdecimal() and new.isdecimal():
        found = diff_layers(int(old), int(new), topic)
    else:
        found = diff_schemas(_schema(old), _schema(new), topic)
    if form is Format.JSON:
        typer.echo(diff_to_json(found).decode(), nl=False)
    else:
        write = diff_to_markdown if form is Format.MARKDOWN else diff_to_text
        typer.echo(write(found), nl=False)


def lint(
    files: Annotated[list[str], typer.Argument(help="Schema files; `-` is standard input.")],
    json: Annotated[bool, typer.Option("--json", help="Write one JSON object a line.")] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 1 for warnings, too.")
    ] = False,
) -> int:
    """Show everything that is wrong or suspicious about schemas; exit with 1 for errors."""
    from tl.lang.lint import Severity, lint_text

    failed = False
    for name in files:
        for finding in lint_text(_text(name), source=name):
            failed = failed or strict or finding.severity is Severity.ERROR
            if json:
                record = {"file": name, **msgspec.to_builtins(finding)}
                typer.echo(msgspec.json.encode(record).decode())
            else:
                typer.echo(f"{name}:{finding}")
    return _FOUND_ERRORS if failed else 0


def generate(
    schema: Source,
    out: Annotated[Path, typer.Option("--out", help="The folder of the new package.")],
    package: Annotated[
        str | None,
        typer.Option("--package", help="Its dotted name; by default that of the folder."),
    ] = None,
) -> None:
    """Write the classes of a schema as a Python package for another client."""
    from tl.codegen import generate_package

    name = package or out.resolve().name
    parsed = _schema(schema)
    try:
        changed = generate_package(parsed, out, name)
    except tl.SchemaError:
        raise
    except ValueError as error:
        raise BadUsage(str(error)) from None
    count = "nothing has changed" if not changed else f"{len(changed)} files written"
    typer.echo(f"{name}: {len(parsed)} combinators in {out}; {count}")


def _schema(source: str) -> tl.Schema:
    if source.isdecimal():
        return tl.layer(int(source)).schema()
    return tl.parse_schema(_text(source), source=source)


def _text(source: str) -> str:
    data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start]
        raise tl.SchemaError(
            f"the file is not UTF-8: {error.reason}",
            line=before.count(b"\n") + 1,
            column=error.start - before.rfind(b"\n"),
            source=source,
        ) from None
