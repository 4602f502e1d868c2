"""A chart of joins per link over time, in characters: one line for each link."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from invites.exports.timeline import link_names, span_words, timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from invites.exports.rows import LedgerEntry

__all__ = ["joins_chart"]

_BARS = " ▁▂▃▄▅▆▇█"
_ASCII_BARS = " .:-=+*#@"
_LEAST_COLUMNS = 10
_LONGEST_NAME = 24


def joins_chart(
    entries: Sequence[LedgerEntry], *, width: int = 80, unicode: bool = True
) -> list[str]:
    """The lines of the chart: a head with the times, then each link, busiest first.

    All bars have one scale. Who has left counts too: he joined. Lines are at most `width` wide
    (where that is at least 40).
    """
    names = link_names(entries)
    margin = min(max(map(len, names.values()), default=0), _LONGEST_NAME)
    counted = timeline(entries, max(_LEAST_COLUMNS, width - margin - 8))
    if counted is None:
        return ["Nobody has come by a link."]
    most = max(max(one.counts) for one in counted.links)
    bars = _BARS if unicode else _ASCII_BARS
    lines = [
        _head(counted.first, counted.last, margin, counted.columns),
        f"one column is {span_words(counted.span)}, the highest {most}",
    ]
    for one in counted.links:
        row = "".join(_bar(bars, count, most) for count in one.counts)
        lines.append(f"{one.name[:margin]:<{margin}} {row} {one.total}")
    return lines


def _bar(bars: str, count: int, most: int) -> str:
    """The character for a count; the least that is not nothing can be seen."""
    return bars[-(-count * (len(bars) - 1) // most)]


def _head(first: datetime, last: datetime, margin: int, used: int) -> str:
    left, right = (f"{one.astimezone(UTC):%Y-%m-%d %H:%M}" for one in (first, last))
    gap = max(3, used - len(left) - len(right))
    return " " * (margin + 1) + left + "–".center(gap) + right
