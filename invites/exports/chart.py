"""A chart of joins per link over time, in characters: one line for each link."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from invites.exports.rows import LedgerEntry

__all__ = ["joins_chart"]

_BARS = " ▁▂▃▄▅▆▇█"
_ASCII_BARS = " .:-=+*#@"
_SPANS = [
    *(timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6)),
    *(timedelta(days=1), timedelta(days=7), timedelta(days=30), timedelta(days=365)),
]
_LEAST_COLUMNS = 10


def joins_chart(
    entries: Sequence[LedgerEntry], *, width: int = 80, unicode: bool = True
) -> list[str]:
    """The lines of the chart: a head with the times, then each link, busiest first.

    All bars have one scale. Who has left counts too: he joined. Lines are at most `width` wide
    (where that is at least 40).
    """
    if not entries:
        return ["Nobody has come by a link."]
    names = _names(entries)
    margin = min(max(map(len, names.values())), 24)
    columns = max(_LEAST_COLUMNS, width - margin - 8)
    first = min(one.joined for one in entries)
    last = max(one.joined for one in entries)
    span = next(
        (one for one in _SPANS if (last - first) / one < columns), (last - first) / columns * 1.01
    )
    counts: Counter[tuple[str, int]] = Counter()
    for one in entries:
        counts[one.link, int((one.joined - first) / span)] += 1
    used = int((last - first) / span) + 1
    most = max(counts.values())
    totals = Counter(one.link for one in entries)
    bars = _BARS if unicode else _ASCII_BARS
    lines = [_head(first, last, margin, used), f"one column is {_words(span)}, the highest {most}"]
    for link, total in totals.most_common():
        row = "".join(_bar(bars, counts[link, at], most) for at in range(used))
        lines.append(f"{names[link][:margin]:<{margin}} {row} {total}")
    return lines


def _names(entries: Sequence[LedgerEntry]) -> dict[str, str]:
    """Titles, and the end of the link where there is none or two are alike."""
    titles = {one.link: one.link_title for one in entries}
    alike = Counter(titles.values())
    return {
        link: title if title and alike[title] == 1 else "…" + link[-8:]
        for link, title in titles.items()
    }


def _bar(bars: str, count: int, most: int) -> str:
    """The character for a count; the least that is not nothing can be seen."""
    return bars[-(-count * (len(bars) - 1) // most)]


def _head(first: datetime, last: datetime, margin: int, used: int) -> str:
    left, right = (f"{one.astimezone(UTC):%Y-%m-%d %H:%M}" for one in (first, last))
    gap = max(3, used - len(left) - len(right))
    return " " * (margin + 1) + left + "–".center(gap) + right


def _words(span: timedelta) -> str:
    for unit, name in ((timedelta(days=1), "day"), (timedelta(hours=1), "hour")):
        if span >= unit:
            count = span / unit
            return f"{count:.3g} {name}{'' if count == 1 else 's'}"
    count = span / timedelta(minutes=1)
    return f"{count:.3g} minute{'' if count == 1 else 's'}"
