"""Calls over loopback, one connection: ours against Telethon and Kurigram.

    python bench/calls.py [--rounds N]

A server in a process of its own (`bench/centre.py`) is asked by each client in turn, each in a
fresh process: calls per second with 100 in flight, for a small answer and one of 50 KB; the
median time of a small call alone; memory of one more idle connected client. Wall clock and
processor time of the client; figures are medians of the rounds, ratios are another library to ours.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import libraries
from centre import centre

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

IN_FLIGHT = 100
SMALL, BIG, ALONE, IDLE = 3000, 200, 500, 100
_ROWS = {
    "small call, 100 in flight: time": "small",
    "small call, 100 in flight: processor time": "small_cpu",
    "50 KB answer, 100 in flight: time": "big",
    "50 KB answer, 100 in flight: processor time": "big_cpu",
    "small call alone: median time": "alone",
    "small call alone: processor time": "alone_cpu",
    "memory of one more idle client": "memory",
}


def _resident() -> int:
    """Bytes of memory this process has."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


async def _many(call: Callable[[], Awaitable[None]], count: int) -> tuple[float, float]:
    """Seconds of wall clock and of processor time per call, 100 in flight."""
    left = count

    async def worker() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await call()

    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))
    return (time.perf_counter() - wall) / count, (time.process_time() - cpu) / count


async def _measure(name: str, ready: dict[str, Any]) -> dict[str, float]:
    library = libraries.make(name, ready)
    client = await library.connect()
    for _ in range(2):  # imports and caches are not what is measured
        await _many(lambda: library.small(client), 200)
        await _many(lambda: library.big(client), 20)
    small, small_cpu = await _many(lambda: library.small(client), SMALL)
    big, big_cpu = await _many(lambda: library.big(client), BIG)
    alone = []
    alone_cpu = time.process_time()
    for _ in range(ALONE):
        started = time.perf_counter()
        await library.small(client)
        alone.append(time.perf_counter() - started)
    alone_cpu = (time.process_time() - alone_cpu) / ALONE
    await library.close(client)
    return {
        "small": small,
        "small_cpu": small_cpu,
        "big": big,
        "big_cpu": big_cpu,
        "alone": statistics.median(alone),
        "alone_cpu": alone_cpu,
    }


async def _weigh(name: str, ready: dict[str, Any]) -> dict[str, float]:
    library = libraries.make(name, ready)
    clients = [await library.connect() for _ in range(5)]  # what the first ones load is not counted
    before = _resident()
    clients += [await library.connect() for _ in range(IDLE)]
    memory = (_resident() - before) / IDLE
    for one in clients:
        await library.close(one)
    return {"memory": memory}


def _shown(key: str, value: float) -> str:
    return f"{value / 1024:.0f} KB" if key == "memory" else f"{1e6 * value:.0f} µs"


def _table(rounds: int) -> None:
    figures: dict[str, list[dict[str, float]]] = {name: [] for name in libraries.LIBRARIES}
    with centre() as ready_file:
        for _ in range(rounds):
            for name in libraries.LIBRARIES:
                seen = libraries.run(__file__, name, ready_file)
                seen |= libraries.run(__file__, name, ready_file, "--memory")
                figures[name].append(seen)
                print(f"  {name}: {figures[name][-1]}", file=sys.stderr)
    median = {
        name: {key: statistics.median(one[key] for one in seen) for key in _ROWS.values()}
        for name, seen in figures.items()
    }
    print(
        "| what | ours | Telethon : ours | Kurigram : ours | ours, plain "
        "| Telethon : plain | Kurigram : plain |"
    )
    print("|---|---|---|---|---|---|---|")
    for title, key in _ROWS.items():
        cells = [title]
        for our in ("ours", "ours-plain"):
            mine = median[our][key]
            cells.append(_shown(key, mine))
            cells += [f"{median[other][key] / mine:.1f}×" for other in ("telethon", "kurigram")]
        print(f"| {' | '.join(cells)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--library", choices=libraries.LIBRARIES, help=argparse.SUPPRESS)
    parser.add_argument("--memory", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--ready-file", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.library is None:
        _table(arguments.rounds)
    else:
        ready = json.loads(arguments.ready_file.read_text())
        measure = _weigh if arguments.memory else _measure
        print(json.dumps(asyncio.run(measure(arguments.library, ready))))


if __name__ == "__main__":
    main()
