"""How much faster two local Dask workers do a campaign than one: `python bench/fuzz_workers.py`.

Each round does the same slices on one worker and on two, one after the other, on workers that are
warm (starting one and importing the records takes seconds, once). On a machine with other work the
plain ratio says little, so two things are measured besides: how much processor time an input cost,
and for which part of the time the workers had a slice to do. From these follows the ratio that two
free processors would show: 2 x (cost with one / cost with two) x (busy with two / busy with one).

Two processors of a small machine are seldom twice one (they share caches, and often a core), so
each round also shows what two processes get that do the same slices without Dask or each other.
"""

from __future__ import annotations

import argparse
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from statistics import median
from typing import Any, NamedTuple

import distributed
import psutil
from msgspec.structs import replace

from tl.testing.fuzz import Campaign, run_campaign
from tl.testing.fuzz.slices import Slice, run_slice

_ROUNDS = 5
_INPUTS = 12_000
_SLICE = 1_000


def processor_time(cluster: Any) -> float:
    """Seconds that the workers of a cluster have had."""
    times = [psutil.Process(nanny.pid).cpu_times() for nanny in cluster.workers.values()]
    return sum(one.user + one.system for one in times)


class Half(NamedTuple):
    """One half of a round: inputs a second, seconds of a processor for 1,000 inputs, the part of
    the time in which a worker had a slice, and in which it had a processor."""

    rate: float
    cost: float
    busy: float
    share: float

    def __str__(self) -> str:
        return (
            f"{self.rate:5.0f}/s, {self.cost:.3f} s for 1,000, busy {self.busy:4.0%}, "
            f"had a processor {self.share:4.0%}"
        )


def timed(cluster: Any, inputs: int, seed: int) -> Half:
    """Do a campaign on a cluster."""
    workers = len(cluster.workers)
    before, started = processor_time(cluster), time.monotonic()
    campaign = Campaign(
        targets=("codec",),
        inputs=inputs,
        seconds=0,
        seed=seed,
        slice=_SLICE,
        dask=cluster.scheduler_address,
    )
    report = run_campaign(campaign)
    elapsed = time.monotonic() - started
    assert report.inputs == {"codec": inputs}
    assert not report.findings
    spent = processor_time(cluster) - before
    return Half(
        rate=inputs / elapsed,
        cost=1000 * spent / inputs,
        busy=report.worked / elapsed / workers,
        share=spent / elapsed / workers,
    )


def alone(inputs: int, seed: int, processes: int) -> float:
    """Inputs a second of so many processes that have nothing to do with each other."""
    tasks = [
        Slice(target="codec", seed=1000 * seed + number, inputs=inputs // processes)
        for number in range(processes)
    ]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        list(pool.map(run_slice, [replace(task, inputs=200) for task in tasks]))
        started = time.monotonic()
        list(pool.map(run_slice, tasks))
        return inputs / (time.monotonic() - started)


def main(rounds: int, inputs: int) -> None:
    """Print each round, and the medians."""
    clusters = [
        distributed.LocalCluster(
            n_workers=count, threads_per_worker=1, dashboard_address="127.0.0.1:0"
        )
        for count in (1, 2)
    ]
    plain: list[float] = []
    free: list[float] = []
    bare: list[float] = []
    try:
        for cluster in clusters:
            timed(cluster, inputs, seed=1)
        for number in range(rounds):
            one, two = (timed(cluster, inputs, number + 2) for cluster in clusters)
            plain.append(two.rate / one.rate)
            free.append(2 * one.cost / two.cost * two.busy / one.busy)
            bare.append(alone(inputs, number + 2, 2) / alone(inputs, number + 2, 1))
            print(f"1 worker   {one}\n2 workers  {two}")
            print(
                f"           x{plain[-1]:.2f} here, x{free[-1]:.2f} free; "
                f"two bare processes x{bare[-1]:.2f}",
                flush=True,
            )
    finally:
        for cluster in clusters:
            cluster.close()
    print(
        f"median of {rounds}: x{median(plain):.2f} here, x{median(free):.2f} on free processors, "
        f"two bare processes x{median(bare):.2f}"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rounds", type=int, nargs="?", default=_ROUNDS)
    parser.add_argument("inputs", type=int, nargs="?", default=_INPUTS, help="in each half")
    given = parser.parse_args()
    main(given.rounds, given.inputs)
