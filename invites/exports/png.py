"""The chart of joins as a PNG picture, by matplotlib (extra `chart`)."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from invites.exports.scale import COLOURS, MOST_COLUMNS, MOST_SERIES, column_marks, count_marks
from invites.exports.timeline import span_words, time_mark, timeline
from invites.exports.writers import ExtraMissing
from invites.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from invites.exports.rows import LedgerEntry
    from invites.exports.timeline import Timeline

__all__ = ["png_chart"]

_DOTS_PER_INCH = 100
_LONGEST_NAME = 40


def png_chart(
    entries: Sequence[LedgerEntry], *, title: str = "", width: int = 1200, height: int = 600
) -> bytes:
    """A PNG file with a chart of joins by link over time; sizes are in pixels, 300 to 10 000.

    Raises:
        ExtraMissing: matplotlib is not installed.
        ValueError: a size out of bounds.
    """
    if not (300 <= width <= 10_000 and 300 <= height <= 10_000):
        raise ValueError(f"a picture is 300 to 10000 pixels wide and high, not {width} x {height}")
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ExtraMissing("a PNG picture", "matplotlib", "chart") from error
    # Titles may hold dollar signs, which are no formulas, and signs that the font does not have.
    with rc_context({"text.parse_math": False}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
        figure = Figure(
            figsize=(width / _DOTS_PER_INCH, height / _DOTS_PER_INCH),
            dpi=_DOTS_PER_INCH,
            layout="constrained",
        )
        axes = figure.add_subplot()
        axes.set_title(f"Joins by link: {clean(title)}" if title else "Joins by link")
        counted = timeline(entries, MOST_COLUMNS)
        if counted is None:
            axes.set_axis_off()
            axes.text(0.5, 0.5, "Nobody has come by a link.", ha="center")
        else:
            _draw(axes, counted.most_named(MOST_SERIES))
        sink = io.BytesIO()
        figure.savefig(sink, format="png")
    return sink.getvalue()


def _draw(axes: Axes, counted: Timeline) -> None:
    columns = range(counted.columns)
    below = [0] * counted.columns
    for one, colour in zip(counted.links, COLOURS, strict=False):
        name = one.name if len(one.name) <= _LONGEST_NAME else one.name[: _LONGEST_NAME - 1] + "…"
        # The number first: a label that begins with a low line is left out of the key.
        label = f"{one.total} by {name}"
        axes.bar(
            columns, one.counts, width=0.84, bottom=below, align="edge", color=colour, label=label
        )
        below = [low + count for low, count in zip(below, one.counts, strict=True)]
    axes.set_yticks(count_marks(max(below)))
    marked = column_marks(counted)
    axes.set_xticks(marked, [time_mark(counted.time_of(at), counted.span) for at in marked])
    axes.set_xlim(0, counted.columns)
    axes.set_xlabel(f"one column is {span_words(counted.span)}, times are UTC")
    axes.set_ylabel("joined")
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", alpha=0.3)
    axes.set_axisbelow(True)
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
