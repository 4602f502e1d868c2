"""Processor time of a client for one key exchange, against Telethon and Kurigram.

    python bench/handshake.py [--rounds N]

Each client makes keys with the same local data centre (`bench/centre.py`), in a fresh process,
after one exchange that is not counted. pq differs from exchange to exchange, so many are averaged.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import libraries
from centre import centre

EXCHANGES = 15


async def _measure(name: str, ready: dict[str, Any]) -> dict[str, float]:
    library = libraries.make(name, ready)
    await library.handshake()
    started = time.process_time()
    for _ in range(EXCHANGES):
        await library.handshake()
    return {"cpu": (time.process_time() - started) / EXCHANGES}


def _table(rounds: int) -> None:
    figures: dict[str, list[float]] = {name: [] for name in libraries.LIBRARIES}
    with centre() as ready_file:
        for _ in range(rounds):
            for name in libraries.LIBRARIES:
                figures[name].append(libraries.run(__file__, name, ready_file)["cpu"])
                print(f"  {name}: {1000 * figures[name][-1]:.1f} ms", file=sys.stderr)
    median = {name: statistics.median(seen) for name, seen in figures.items()}
    print("| client | processor time | Telethon : it | Kurigram : it |")
    print("|---|---|---|---|")
    for name, mine in median.items():
        ratios = (f"{median[other] / mine:.1f}×" for other in ("telethon", "kurigram"))
        print(f"| {name} | {1000 * mine:.1f} ms | {' | '.join(ratios)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--library", choices=libraries.LIBRARIES, help=argparse.SUPPRESS)
    parser.add_argument("--ready-file", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.library is None:
        _table(arguments.rounds)
    else:
        ready = json.loads(arguments.ready_file.read_text())
        print(json.dumps(asyncio.run(_measure(arguments.library, ready))))


if __name__ == "__main__":
    main()
