"""Joins by link over time, counted: what every form of the chart draws.

Rule of this file: pure numbers and names; how it looks is the business of those who draw.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from invites.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from invites.exports.rows import LedgerEntry

__all__ = ["Series", "Timeline", "link_names", "span_words", "time_mark", "timeline"]

_SPANS = [
    *(timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6)),
    *(timedelta(days=1), timedelta(days=7), timedelta(days=30), timedelta(days=365)),
]
_DAY = timedelta(days=1)
_MONDAY = datetime(1970, 1, 5, tzinfo=UTC)  # columns of weeks begin with it


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One link, or several summed up: how many joined in each column, and how many of all are
    `here` still. `name` is safe to print."""

    link: str
    name: str
    counts: tuple[int, ...]
    here: int

    @property
    def total(self) -> int:
        """How many joined, those who have left too."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The columns are `span` long each, the first begins at `start`; links are busiest first."""

    start: datetime
    span: timedelta
    columns: int
    first: datetime
    last: datetime
    links: tuple[Series, ...]

    @property
    def total(self) -> int:
        """How many joined."""
        return sum(one.total for one in self.links)

    def time_of(self, column: int) -> datetime:
        """When a column begins."""
        return self.start + column * self.span

    def most_named(self, most: int) -> Timeline:
        """The same with at most that many series: the rest is summed up in the last one."""
        if len(self.links) <= most:
            return self
        kept, rest = self.links[: most - 1], self.links[most - 1 :]
        other = Series(
            link="",
            name=f"{len(rest)} other links",
            counts=tuple(map(sum, zip(*(one.counts for one in rest), strict=True))),
            here=sum(one.here for one in rest),
        )
        return Timeline(
            start=self.start,
            span=self.span,
            columns=self.columns,
            first=self.first,
            last=self.last,
            links=(*kept, other),
        )


def timeline(entries: Sequence[LedgerEntry], most_columns: int) -> Timeline | None:
    """Count the entries, in at most so many columns (2 or more); None when there are none.

    Who has left counts too: he joined. Columns are the shortest usual spans that suffice, from a
    minute to a year, and begin at whole ones (in UTC).
    """
    if not entries:
        return None
    first = min(one.joined for one in entries)
    last = max(one.joined for one in entries)
    start, span = _scale(first, last, most_columns)
    columns = int((last - start) / span) + 1
    counts: dict[str, list[int]] = {}
    here: Counter[str] = Counter()
    for one in entries:
        counts.setdefault(one.link, [0] * columns)[int((one.joined - start) / span)] += 1
        here[one.link] += one.still_here
    names = link_names(entries)
    links = [
        Series(link=link, name=names[link], counts=tuple(row), here=here[link])
        for link, row in counts.items()
    ]
    links.sort(key=lambda one: -one.total)
    return Timeline(
        start=start, span=span, columns=columns, first=first, last=last, links=tuple(links)
    )


def _scale(first: datetime, last: datetime, most_columns: int) -> tuple[datetime, timedelta]:
    for span in _SPANS:
        start = _MONDAY + (first - _MONDAY) // span * span
        if (last - start) / span < most_columns:
            return start, span
    return first, (last - first) / most_columns * 1.01


def link_names(entries: Sequence[LedgerEntry]) -> dict[str, str]:
    """Each link's title, safe to print; its end where it has none or two are alike."""
    titles = {one.link: clean(one.link_title) for one in entries}
    alike = Counter(titles.values())
    return {
        link: title if title and alike[title] == 1 else "…" + clean(link)[-8:]
        for link, title in titles.items()
    }


def time_mark(when: datetime, span: timedelta) -> str:
    """A time under an axis, as exact as columns of that length need."""
    return f"{when.astimezone(UTC):%Y-%m-%d}" if span >= _DAY else f"{when:%m-%d %H:%M}"


def span_words(span: timedelta) -> str:
    """A span in the unit that suits it."""
    for unit, name in ((_DAY, "day"), (timedelta(hours=1), "hour")):
        if span >= unit:
            count = span / unit
            return f"{count:.3g} {name}{'' if count == 1 else 's'}"
    count = span / timedelta(minutes=1)
    return f"{count:.3g} minute{'' if count == 1 else 's'}"
