"""The slices of a campaign on a Dask cluster: one that there is, or workers of our own.

Our own workers never hear a Ctrl-C, they are told when a campaign is to end. Those of others are
left alone: they may have other work.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from typing import Any

from tl.extras import missing
from tl.testing.fuzz import ending
from tl.testing.fuzz.engines import deadly
from tl.testing.fuzz.slices import Slice, SliceResult, run_slice

__all__ = ["LOCAL", "on_dask"]

LOCAL = "local"
"""The address that means a Dask cluster of our own, on this machine."""
_PATIENCE = "10s"
"""How long a scheduler may take to answer."""
_LOOK = 0.2
"""Seconds between two looks at whether a campaign is to end."""


def on_dask(address: str, jobs: int, tasks: Iterator[Slice]) -> Iterator[SliceResult]:
    """Results from the workers of a Dask cluster, at an address or of our own (`LOCAL`).

    A slice whose workers died several times, whoever they were, is a finding itself.

    Raises:
        LookupError: when Dask is not installed or no scheduler answers.
    """
    if find_spec("distributed") is None:
        raise LookupError(missing("distributed", "fuzz", by="--dask"))
    distributed: Any = import_module("distributed")
    ours = address == LOCAL
    with _workers(distributed, jobs) if ours else nullcontext(address) as place:
        try:
            client = distributed.Client(place, timeout=_PATIENCE)
        except OSError as error:
            raise LookupError(f"no Dask scheduler at {address}: {error}") from None
        with client:
            yield from _results(distributed, client, tasks, ours=ours)


def _results(
    distributed: Any, client: Any, tasks: Iterator[Slice], *, ours: bool
) -> Iterator[SliceResult]:
    """Results until all is done, or for a moment more when the campaign is to end."""
    running: dict[Any, Slice] = {}
    ahead = 2 * max(1, sum(client.nthreads().values()))
    last = 0.0
    while True:
        while len(running) < ahead and not ending.asked() and (task := next(tasks, None)):
            running[client.submit(run_slice, task, pure=False)] = task
        if not running or (last and time.monotonic() > last):
            return
        if ending.asked() and not last:
            last = time.monotonic() + ending.GRACE
            if ours:
                threading.Thread(target=_tell, args=(client,), daemon=True).start()
        for future in _done(distributed, running):
            task = running.pop(future)
            try:
                yield future.result()
            except distributed.KilledWorker as error:
                yield deadly(task, f"the slice kills its workers: {error}", b"")


def _done(distributed: Any, running: dict[Any, Slice]) -> list[Any]:
    try:
        found = distributed.wait(list(running), timeout=_LOOK, return_when="FIRST_COMPLETED")
    except TimeoutError:
        return []
    return list(found.done)


def _tell(client: Any) -> None:
    """Have the workers end the slices they are at; one that cannot be told is not waited for."""
    with suppress(Exception):
        client.run(ending.ask)


@contextmanager
def _workers(distributed: Any, jobs: int) -> Iterator[Any]:
    """Workers that live as long as the block; those that do not end in time are made to."""
    others = set(active_children())
    with ending.unheard():  # also the thread that starts them, now and when one is lost
        cluster = distributed.LocalCluster(
            n_workers=jobs,
            threads_per_worker=1,
            processes=True,
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.ERROR,
        )
    with cluster:
        yield cluster
        if ending.asked():
            late = [child for child in active_children() if child not in others]
            force = threading.Timer(ending.GRACE, _kill, args=(late,))
            force.daemon = True
            force.start()


def _kill(processes: list[BaseProcess]) -> None:
    for process in processes:
        with suppress(ValueError):  # it has ended and been put away
            process.kill()
