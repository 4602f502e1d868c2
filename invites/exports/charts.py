"""Charts as files: an HTML page or a PNG picture, as the file's name says."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from invites.exports.png import png_chart
from invites.exports.report import html_report
from invites.exports.writers import ExportError, write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from invites.exports.rows import LedgerEntry

__all__ = ["ChartFormat", "write_chart"]


class ChartFormat(StrEnum):
    """The formats."""

    HTML = "html"
    PNG = "png"

    @classmethod
    def of(cls, path: str | os.PathLike[str]) -> ChartFormat:
        """The format that a file's name ends with. Raises ExportError."""
        ending = Path(path).suffix.lower().removeprefix(".")
        if ending == "htm":
            return cls.HTML
        try:
            return cls(ending)
        except ValueError as error:
            told = f"{ending!a} names no picture" if ending else "the file's name has no ending"
            raise ExportError(f"{told}: a chart is .html or .png") from error


def write_chart(
    path: str | os.PathLike[str], entries: Sequence[LedgerEntry], *, title: str = ""
) -> None:
    """Write the chart of joins by link over time to a file; `title` is the chat's.

    Raises:
        ExportError: the file's name ends with something else than .html or .png.
        ExtraMissing: a PNG without matplotlib (extra `chart`).
        OSError: the file cannot be written; what was there is left.
    """
    target = Path(path)
    if ChartFormat.of(target) is ChartFormat.HTML:
        data = html_report(entries, title=title).encode("utf-8", "replace")
    else:
        data = png_chart(entries, title=title)
    write_whole(target, data)
