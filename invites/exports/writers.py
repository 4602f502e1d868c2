"""Rows of one kind as CSV, JSON Lines or Parquet.

A file appears under its name only when it is whole. Names come from strangers: in CSV a text that
a spreadsheet would calculate gets an apostrophe in front; the other formats have it as it is.
"""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
from dataclasses import asdict, fields
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from tl.extras import install_command, missing

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ExportError", "ExtraMissing", "Format", "write_rows", "write_whole"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Format(StrEnum):
    """The formats."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"

    @classmethod
    def of(cls, path: str | os.PathLike[str]) -> Format:
        """The format that a file's name ends with. Raises ExportError."""
        ending = Path(path).suffix.lower().removeprefix(".")
        try:
            return cls(ending)
        except ValueError as error:
            told = f"{ending!a} names no format" if ending else "the file's name has no ending"
            raise ExportError(f"{told}: choose csv, jsonl or parquet") from error


class ExportError(ValueError):
    """The rows cannot be written in that way; the text says why."""


class ExtraMissing(ExportError):
    """A library that is needed is not installed: `reason` says so, and `command` installs it."""

    def __init__(self, what: str, library: str, extra: str) -> None:
        super().__init__(missing(library, extra, by=what))
        self.command = install_command(extra)
        self.reason = f"{what} needs {library}, which is not installed"


def write_rows(
    path: str | os.PathLike[str],
    rows: Sequence[Any],
    *,
    kind: type | None = None,
    form: Format | None = None,
) -> None:
    """Write dataclass values of one kind to a file; `form` defaults to what its name ends with.

    `kind` is needed when there may be no rows: it gives the columns.

    Raises:
        ExportError: an unknown format.
        ExtraMissing: Parquet without the library (extra `parquet`).
        OSError: the file cannot be written; what was there is left.
    """
    target = Path(path)
    chosen = Format.of(target) if form is None else form
    data = render(rows, kind or type(rows[0]) if rows else kind, chosen)
    write_whole(target, data)


def write_whole(target: Path, data: bytes) -> None:
    """Put a file in its place at once, or not at all. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=target.name, suffix=".tmp")
    try:
        with open(handle, "wb") as file:
            file.write(data)
        # The mode that `open` would give: temporary files are closed to others.
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def render(rows: Sequence[Any], kind: type | None, form: Format) -> bytes:
    """The rows as the bytes of a file. Raises ExportError."""
    if kind is None:
        raise ExportError("no rows, and no kind that gives the columns")
    if form is Format.CSV:
        return _csv(rows, kind)
    if form is Format.JSONL:
        return "".join(
            json.dumps(
                {key: _plain(value) for key, value in asdict(row).items()}, ensure_ascii=False
            )
            + "\n"
            for row in rows
        ).encode("utf-8", "replace")
    return _parquet(rows, kind)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _csv(rows: Sequence[Any], kind: type) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")  # RFC 4180
    names = [one.name for one in fields(kind)]
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(getattr(row, name)) for name in names])
    return text.getvalue().encode("utf-8", "replace")


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return _plain(value)


def _parquet(rows: Sequence[Any], kind: type) -> bytes:
    try:
        import pyarrow as arrow
        from pyarrow import parquet
    except ImportError as error:
        raise ExtraMissing("Parquet", "pyarrow", "parquet") from error
    types = {
        int: arrow.int64(),
        bool: arrow.bool_(),
        str: arrow.string(),
        datetime: arrow.timestamp("s", tz="UTC"),
    }
    hints = get_type_hints(kind)
    columns = []
    for one in fields(kind):
        # `X | None` has X first; every column may be empty.
        plain = (getattr(hints[one.name], "__args__", None) or (hints[one.name],))[0]
        columns.append(arrow.field(one.name, types[plain]))
    table = arrow.Table.from_pylist(
        [{key: _sound(value) for key, value in asdict(row).items()} for row in rows],
        schema=arrow.schema(columns),
    )
    sink = io.BytesIO()
    parquet.write_table(table, sink)
    return sink.getvalue()


def _sound(value: Any) -> Any:
    """Text that UTF-8 can say: names may hold bytes that were no text."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
