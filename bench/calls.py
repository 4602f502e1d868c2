"""Calls over loopback, one connection: ours against Telethon and Kurigram.

    python bench/calls.py [--rounds N]

A server in a process of its own (`bench/centre.py`) is asked by each client in turn, each in a
fresh process: calls per second with 100 in flight, for a small answer and one of 50 KB; the
time of a small call alone; memory of one more idle connected client. Wall clock, processor
time of the client, and that of the server for the small ones. Each client takes the best of several
short runs, because other work on the machine only ever adds; figures are medians of the rounds,
ratios are another library to ours. Last comes what an echo of the same size by asyncio alone costs.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import statistics
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import libraries
from centre import centre, echo_port, process_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

IN_FLIGHT = 100
SMALL, BIG, ALONE, IDLE = 2000, 100, 200, 100
RUNS = 8
_ROWS = {
    "small call, 100 in flight: time": "small",
    "small call, 100 in flight: processor time": "small_cpu",
    "small call, 100 in flight: the server's processor time": "small_server",
    "50 KB answer, 100 in flight: time": "big",
    "50 KB answer, 100 in flight: processor time": "big_cpu",
    "small call alone: time": "alone",
    "small call alone: processor time": "alone_cpu",
    "small call alone: the server's processor time": "alone_server",
    "memory of one more idle client": "memory",
}


def _resident() -> int:
    """Bytes of memory this process has."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def _server_seconds(process: int) -> float:
    """Processor time that a process has had."""
    return int(Path(f"/proc/{process}/schedstat").read_text().split()[0]) / 1e9


class Meter:
    """The best of several runs, by the names of the figures."""

    def __init__(self, process: int) -> None:
        self.figures: dict[str, float] = {}
        self._process = process

    async def take(self, name: str, count: int, work: Callable[[int], Awaitable[None]]) -> None:
        """Do `count` calls `RUNS` times over."""
        for _ in range(RUNS):
            server = _server_seconds(self._process)
            wall, cpu = time.perf_counter(), time.process_time()
            await work(count)
            figures = {
                name: time.perf_counter() - wall,
                f"{name}_cpu": time.process_time() - cpu,
                f"{name}_server": _server_seconds(self._process) - server,
            }
            for key, value in figures.items():
                self.figures[key] = min(self.figures.get(key, float("inf")), value / count)


def _together(call: Callable[[], Awaitable[None]]) -> Callable[[int], Awaitable[None]]:
    """Calls with 100 in flight."""

    async def work(count: int) -> None:
        left = count

        async def worker() -> None:
            nonlocal left
            while left > 0:
                left -= 1
                await call()

        await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))

    return work


async def _measure(library: libraries.Library, ready_file: Path) -> dict[str, float]:
    client = await library.connect()
    meter = Meter(process_of(ready_file))
    small, big = (_together(partial(one, client)) for one in (library.small, library.big))
    for _ in range(2):  # imports and caches are not what is measured
        await small(200)
        await big(20)
    await meter.take("small", SMALL, small)
    await meter.take("big", BIG, big)

    async def alone(count: int) -> None:
        for _ in range(count):
            await library.small(client)

    await meter.take("alone", ALONE, alone)
    await library.close(client)
    return meter.figures


class _Echoed(asyncio.Protocol):
    def __init__(self) -> None:
        self.waiting: asyncio.Future[None] | None = None

    def data_received(self, data: bytes) -> None:
        assert self.waiting is not None
        self.waiting.set_result(None)


async def _floor(ready_file: Path) -> dict[str, float]:
    loop = asyncio.get_running_loop()
    port = echo_port(ready_file)
    transport, echoed = await loop.create_connection(_Echoed, "127.0.0.1", port)

    async def alone(count: int) -> None:
        for _ in range(count):
            echoed.waiting = loop.create_future()
            transport.write(bytes(120))
            await echoed.waiting

    meter = Meter(process_of(ready_file))
    await meter.take("alone", ALONE, alone)
    transport.close()
    return meter.figures


async def _weigh(library: libraries.Library, ready_file: Path) -> dict[str, float]:
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
    floor: list[dict[str, float]] = []
    with centre() as ready_file:
        for _ in range(rounds):
            for name in libraries.LIBRARIES:
                seen = libraries.run(__file__, name, ready_file)
                seen |= libraries.run(__file__, name, ready_file, "--memory")
                figures[name].append(seen)
                print(f"  {name}: {figures[name][-1]}", file=sys.stderr)
            floor.append(asyncio.run(_floor(ready_file)))
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
    echo = {key: statistics.median(one[key] for one in floor) for key in floor[0]}
    print("\nEcho: " + ", ".join(f"{key} {_shown(key, value)}" for key, value in echo.items()))


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
        library = libraries.make(arguments.library, ready)
        measure = _weigh if arguments.memory else _measure
        print(json.dumps(asyncio.run(measure(library, arguments.ready_file))))


if __name__ == "__main__":
    main()
