"""Codec speed against Telethon: interleaved rounds in one process, ratios of medians and of bests.

    python bench/codec.py [--rounds N]

Prints a Markdown table. Times are CPU times; only their ratios mean anything.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import time
from collections.abc import Callable

from payloads import payloads
from telethon.extensions import BinaryReader
from telethon.tl import alltlobjects, core  # noqa: F401 - registers Telethon's constructors

import tl


def _timed(function: Callable[[], object], repeat: int) -> float:
    start = time.process_time()
    for _ in range(repeat):
        function()
    return (time.process_time() - start) / repeat


def _rounds(functions: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Run each function in turn, `rounds` times over; about 30 ms a turn."""
    repeats = {}
    for name, function in functions.items():
        function()
        once = _timed(function, 3) or 1e-6
        repeats[name] = max(1, int(0.03 / once))
    times: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(rounds):
        for name, function in functions.items():
            gc.collect()
            times[name].append(_timed(function, repeats[name]))
    return times


def _telethon_decode(data: bytes) -> Callable[[], object]:
    if data[:4] == tl.mt.MsgsAck.tl_id.to_bytes(4, "little"):
        return lambda: BinaryReader(data).tgread_object()
    return lambda: BinaryReader(data).tgread_object()


def _row(name: str, value: tl.TLObject, rounds: int) -> str:
    data = tl.encode(value)
    theirs = BinaryReader(data).tgread_object()
    assert tl.decode(data) == value
    assert bytes(theirs) == data, f"{name}: the two encoders disagree"
    times = _rounds(
        {
            "our decode": lambda: tl.decode(data),
            "their decode": _telethon_decode(data),
            "our encode": lambda: tl.encode(value),
            "their encode": lambda: bytes(theirs),
        },
        rounds,
    )

    def ratio(what: str, pick: Callable[[list[float]], float]) -> str:
        return f"{pick(times[f'their {what}']) / pick(times[f'our {what}']):.1f}×"

    cells = [
        ratio(what, pick) for what in ("decode", "encode") for pick in (statistics.median, min)
    ]
    return f"| {name} ({len(data):,} bytes) | {' | '.join(cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    rounds = parser.parse_args().rounds
    print("| payload | decode, median | decode, best | encode, median | encode, best |")
    print("|---|---|---|---|---|")
    for name, value in payloads().items():
        print(_row(name, value, rounds), flush=True)


if __name__ == "__main__":
    main()
