"""Codec speed against peers: interleaved rounds, ratios of medians and of bests.

    npm install --prefix bench/mtcute      # once, for the column of mtcute
    python bench/codec.py [--rounds N]

Prints Markdown tables. A cell is Telethon's time divided by that of the column, by medians and in
brackets by bests; the last columns divide the peers' times by ours. Times are CPU times; only their
ratios mean anything.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable

from payloads import payloads
from peers import Mtcute, Peer, Turn, kurigram, msgpack, ours, telethon

import tl

_TURN = 0.03  # seconds
Times = dict[str, list[float]]


def _rounds(turns: dict[str, Turn], rounds: int) -> Times:
    """Let everyone take a turn, `rounds` times over; about 30 ms a turn."""
    counts = {}
    for name, turn in turns.items():
        turn(1)
        turn(max(1, int(5 * _TURN / max(turn(3), 1e-6))))  # V8 compiles what has run for a while
        counts[name] = max(1, int(_TURN / max(turn(10), 1e-6)))
    times: Times = {name: [] for name in turns}
    for _ in range(rounds):
        for name, turn in turns.items():
            times[name].append(turn(counts[name]))
    return times


def _ratio(times: Times, numerator: str, denominator: str) -> str:
    def of(pick: Callable[[list[float]], float]) -> float:
        return pick(times[numerator]) / pick(times[denominator])

    return f"{of(statistics.median):.1f} ({of(min):.1f})"


def _row(name: str, size: int, times: Times) -> str:
    peers = [peer for peer in times if peer not in ("ours", "Telethon")]
    cells = [_ratio(times, "Telethon", peer) for peer in ("ours", *peers)]
    cells += [_ratio(times, peer, "ours") for peer in peers if peer != "Kurigram"]
    return f"| {name} ({size:,} bytes) | {' | '.join(cells)} |"


def _heading(what: str, peers: list[str]) -> str:
    others = [peer for peer in peers if peer not in ("ours", "Telethon")]
    columns = [f"{what}, {peer}" for peer in ("ours", *others)]
    columns += [f"{peer} ÷ ours" for peer in others if peer != "Kurigram"]
    return f"| payload | {' | '.join(columns)} |\n|{'---|' * (len(columns) + 1)}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    rounds = parser.parse_args().rounds
    peers: dict[str, Peer] = {
        "ours": ours,
        "Telethon": telethon,
        "Kurigram": kurigram,
        "msgspec.msgpack": msgpack,
    }
    mtcute = Mtcute() if Mtcute.is_installed() else None
    if mtcute is not None:
        peers["mtcute"] = mtcute
    rows: dict[str, list[str]] = {"decode": [], "encode": []}
    for name, value in payloads().items():
        size = len(tl.encode(value))
        turns = {peer: take(value) for peer, take in peers.items()}
        for place, what in enumerate(rows):
            times = _rounds({peer: both[place] for peer, both in turns.items()}, rounds)
            rows[what].append(_row(name, size, times))
    if mtcute is not None:
        mtcute.close()
    print(f"Executor: {tl.executor}. Times Telethon's speed, median (best) of {rounds} rounds.")
    for what, lines in rows.items():
        print(f"\n{_heading(what, list(peers))}")
        print("\n".join(lines))


if __name__ == "__main__":
    main()
