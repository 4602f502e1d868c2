"""Where the slices of a campaign are done: in several processes (on a Dask cluster: `clusters`).

Whoever loses a process does its slices again: the pool of processes by our own hand, Dask by its
scheduler. That is all that is needed, because a slice depends on nothing but its seed.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import active_children, get_context
from pathlib import Path

import msgspec

from tl.testing.fuzz import ending
from tl.testing.fuzz.findings import Finding, Trouble
from tl.testing.fuzz.slices import DRIVER, Slice, SliceResult, run_slice

__all__ = ["deadly", "in_processes"]

_LOOK = 0.2
"""Seconds between two looks at whether a campaign is to end."""
_LOSSES = 5
"""How often processes may die on us before we give up: something else is wrong then."""


def in_processes(
    jobs: int, tasks: Iterator[Slice], redone: Callable[[int], None]
) -> Iterator[SliceResult]:
    """Results from several processes; `redone` hears how many slices have to be done again.

    A slice that is among the lost ones twice is done alone; if it is lost then, its last input is
    a finding.

    Raises:
        BrokenProcessPool: when processes die again and again, whatever they do.
    """
    again: list[Slice] = []
    losses: Counter[Slice] = Counter()
    while True:
        running: dict[Future[SliceResult], Slice] = {}
        try:
            yield from _in_pool(jobs, tasks, again, running)
            return
        except BrokenProcessPool:
            if ending.asked():
                return
            redone(len(running))
            losses.update(running.values())
            again[:0] = running.values()
            if losses.total() > _LOSSES * jobs:
                raise
            for task in [one for one in again if losses[one] > 1]:
                again.remove(task)
                yield _alone(task)


def _alone(task: Slice) -> SliceResult:
    """Do a slice that may kill its process, and find out by which input."""
    with tempfile.TemporaryDirectory(prefix="tl-fuzz-") as folder:
        witness = Path(folder) / "input"
        watched = msgspec.structs.replace(task, witness=str(witness))
        with _pool(1) as pool, ending.unheard():
            try:
                return pool.submit(run_slice, watched).result()
            except BrokenProcessPool:
                data = witness.read_bytes() if witness.exists() else b""
    return deadly(task, "the process dies of it", data)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        jobs,
        mp_context=get_context("spawn"),
        initializer=ending.work_for,
        initargs=(ending.flag(),),
    )


def _in_pool(
    jobs: int,
    tasks: Iterator[Slice],
    again: list[Slice],
    running: dict[Future[SliceResult], Slice],
) -> Iterator[SliceResult]:
    """Results until all is done or a process is lost; `running` is what was lost with it then.

    When the campaign is to end, processes that do not end by themselves are made to.
    """
    others = set(active_children())
    last = 0.0
    with _pool(jobs) as pool:
        while True:
            while len(running) < jobs + 1 and not ending.asked() and _is_more(again, tasks):
                # A pool that has lost a process by now refuses, and the slice stays in `again`.
                with ending.unheard():
                    future = pool.submit(run_slice, again[0])
                running[future] = again.pop(0)
            if not running:
                return
            if ending.asked():
                last = last or time.monotonic() + ending.GRACE
                for late in active_children() if time.monotonic() > last else ():
                    if late not in others:
                        late.kill()
            for future in wait(running, _LOOK, return_when=FIRST_COMPLETED).done:
                result = future.result()
                del running[future]
                yield result


def _is_more(again: list[Slice], tasks: Iterator[Slice]) -> bool:
    """Whether there is a slice to do; it stands first in `again` then."""
    if not again:
        again.extend(islice(tasks, 1))
    return bool(again)


def deadly(task: Slice, reason: str, data: bytes) -> SliceResult:
    """A finding that nobody survived to report; it is as large as it was met."""
    finding = Finding(
        target=task.target,
        trouble=Trouble.CRASH,
        reason=reason,
        data=data.hex(),
        shown=f"met in {task!r}",
        size=len(data),
        seed=task.seed,
        command=task.target.removeprefix(DRIVER) if task.target.startswith(DRIVER) else "",
    )
    return SliceResult(target=task.target, findings=[finding])
