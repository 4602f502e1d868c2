"""How a picture of joins is laid out: round numbers on the axes, and the colours of links."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from invites.exports.timeline import Timeline

__all__ = ["COLOURS", "MOST_COLUMNS", "MOST_SERIES", "column_marks", "count_marks"]

# Told apart by people who see few colours too, on light and dark ground.
COLOURS = (
    *("#0072b2", "#e69f00", "#009e73", "#cc79a7"),
    *("#56b4e9", "#d55e00", "#b8a600", "#8c8c8c"),
)
MOST_SERIES = len(COLOURS)
MOST_COLUMNS = 60

_MOST_MARKS = 8


def count_marks(most: int) -> list[int]:
    """Round numbers from 0 on, the last at least `most` (1 or more): marks of a count axis."""
    steps = (times * 10**power for power in itertools.count() for times in (1, 2, 5))
    step = next(step for step in steps if most <= step * _MOST_MARKS)
    return [step * n for n in range(-(-most // step) + 1)]


def column_marks(counted: Timeline) -> list[int]:
    """Which columns have their time written under them: few enough to be read."""
    step = -(-counted.columns // _MOST_MARKS)
    return list(range(0, counted.columns, step))
