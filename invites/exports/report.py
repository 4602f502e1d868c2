"""The chart of joins as one HTML page that needs nothing else: no network, no script.

The picture is SVG inside the page; the page's own policy forbids it to load anything. Titles come
from strangers: they are cleaned and escaped.
"""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING

from invites.exports.scale import COLOURS, MOST_COLUMNS, MOST_SERIES, column_marks, count_marks
from invites.exports.timeline import span_words, time_mark, timeline
from invites.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from invites.exports.rows import LedgerEntry
    from invites.exports.timeline import Timeline

__all__ = ["html_report"]

# The picture's own units; it is shown as wide as there is room.
_WIDTH, _HEIGHT = 960, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 16, 16, 44

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; }
svg { width: 100%; height: auto; }
svg text { fill: currentColor; font-size: 12px; }
svg line { stroke: currentColor; stroke-opacity: .2; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8884; padding: .25rem .75rem .25rem 0; text-align: left; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td { overflow-wrap: anywhere; }
.key { border-radius: 2px; display: inline-block; height: .8em; margin-right: .5em; width: .8em; }
.note { opacity: .75; }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html_report(
    entries: Sequence[LedgerEntry], *, title: str = "", made: datetime | None = None
) -> str:
    """A page with a chart of joins by link over time, and a table of the links.

    `title` is the chat's, `made` the time that the page says it is of (by default now). The
    busiest links have colours of their own, the others one together; the table has them all.
    """
    when = (made or datetime.now(UTC)).astimezone(UTC)
    heading = f"Joins by link: {clean(title)}" if title else "Joins by link"
    counted = timeline(entries, MOST_COLUMNS)
    if counted is None:
        body = "<p>Nobody has come by a link.</p>"
    else:
        body = _summary(counted) + _picture(counted.most_named(MOST_SERIES)) + _table(counted)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(heading)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(heading)}</h1>\n"
        f'<p class="note">As of {when:%Y-%m-%d %H:%M} UTC.</p>\n{body}</body>\n</html>\n'
    )


def _summary(counted: Timeline) -> str:
    here = sum(one.here for one in counted.links)
    links = len(counted.links)
    return (
        f"<p>{counted.total} joined by {links} link{'' if links == 1 else 's'} between "
        f"{counted.first.astimezone(UTC):%Y-%m-%d %H:%M} and "
        f"{counted.last.astimezone(UTC):%Y-%m-%d %H:%M} UTC; {here} of them are here still. "
        f"One column is {span_words(counted.span)}.</p>\n"
    )


# -- the picture -----------------------------------------------------------------------------


def _picture(counted: Timeline) -> str:
    """The columns, each cut into what came by each link."""
    heights = [sum(one.counts[at] for one in counted.links) for at in range(counted.columns)]
    marks = count_marks(max(heights))
    scale = (_HEIGHT - _TOP - _BOTTOM) / marks[-1]
    wide = (_WIDTH - _LEFT - _RIGHT) / counted.columns
    parts = [*_axes(counted, marks, scale, wide)]
    for at in range(counted.columns):
        bottom = float(_HEIGHT - _BOTTOM)
        for one, colour in zip(counted.links, COLOURS, strict=False):
            count = one.counts[at]
            if not count:
                continue
            bottom -= count * scale
            parts.append(
                f'<rect x="{_LEFT + at * wide + wide * 0.08:.2f}" y="{bottom:.2f}" '
                f'width="{wide * 0.84:.2f}" height="{count * scale:.2f}" fill="{colour}">'
                f"<title>{escape(one.name)}: {count} from "
                f"{time_mark(counted.time_of(at), counted.span)}</title></rect>"
            )
    words = f"{counted.total} joins over time, by link; the table below has the numbers"
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{words}">\n'
        + "\n".join(parts)
        + f"\n</svg>\n<p>{_key(counted)}</p>\n"
    )


def _axes(counted: Timeline, marks: list[int], scale: float, wide: float) -> list[str]:
    parts = []
    for mark in marks:
        y = _HEIGHT - _BOTTOM - mark * scale
        parts.append(f'<line x1="{_LEFT}" y1="{y:.2f}" x2="{_WIDTH - _RIGHT}" y2="{y:.2f}"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4:.2f}" text-anchor="end">{mark}</text>')
    for at in column_marks(counted):
        x = _LEFT + at * wide
        words = time_mark(counted.time_of(at), counted.span)
        parts.append(f'<text x="{x:.2f}" y="{_HEIGHT - _BOTTOM + 18}">{words}</text>')
    return parts


def _key(counted: Timeline) -> str:
    """Which colour is which link."""
    return " &emsp; ".join(
        f'<span><span class="key" style="background:{colour}"></span>'
        f"<bdi>{escape(one.name)}</bdi></span>"
        for one, colour in zip(counted.links, COLOURS, strict=False)
    )


# -- the table -------------------------------------------------------------------------------


def _table(counted: Timeline) -> str:
    rows = [
        f"<tr><td><bdi>{escape(one.name)}</bdi></td><td>{escape(clean(one.link))}</td>"
        + "".join(
            f'<td class="number">{number}</td>'
            for number in (one.total, one.here, one.total - one.here)
        )
        + "</tr>"
        for one in counted.links
    ]
    head = "<th>Name</th><th>Link</th>" + "".join(
        f'<th class="number">{word}</th>' for word in ("Joined", "Still here", "Left")
    )
    return (
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n" + "\n".join(rows) + "\n</tbody>\n"
        "</table>\n"
    )
