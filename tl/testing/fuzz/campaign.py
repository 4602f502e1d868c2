"""A campaign: a budget of inputs or seconds, cut into slices that can be done anywhere.

A slice is a seed and a number of inputs; what it does depends on nothing else, so a slice that was
lost with its process is simply done again, and one with a finding can be repeated.
"""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import msgspec

from tl.testing.fuzz.external import ExternalTarget
from tl.testing.fuzz.findings import Finding, Trouble, minimised, write_finding
from tl.testing.fuzz.inputs import SchemaInputs, ValueInputs
from tl.testing.fuzz.targets import CodecTarget, FunctionTarget, ParserTarget, Target

__all__ = [
    "Campaign",
    "Report",
    "Slice",
    "SliceResult",
    "make_target",
    "note",
    "run_campaign",
    "run_slice",
]

_SLICE = 2_000
_MOST_FINDINGS = 60
_MOST_NOVEL = 400
_MOST_DRAWN = 25
_LOSSES = 5
"""How often processes may die on us before we give up: something else is wrong then."""


class Campaign(msgspec.Struct, frozen=True, kw_only=True):
    """What to do.

    Attributes:
        targets: `codec`, `parser`, `package.module:function`, or `driver:COMMAND`.
        inputs: how many inputs for each target; 0 for as many as the time allows.
        seconds: how long for all of them; 0 for as long as the inputs take.
        seed: other seeds give other inputs.
        corpus: a folder of inputs to begin with, to which those with new behaviour are added.
        output: a folder for findings.
        jobs: processes to use; 1 stays in this one.
        dask: the address of a Dask scheduler, whose workers do the slices instead.
        slice: inputs that are done in one go.
    """

    targets: tuple[str, ...] = ("codec", "parser")
    inputs: int = 0
    seconds: float = 30.0
    seed: int = 1
    corpus: str | None = None
    output: str | None = None
    jobs: int = 1
    dask: str | None = None
    slice: int = _SLICE


class Slice(msgspec.Struct, frozen=True, kw_only=True):
    """One part of a campaign, for one target."""

    target: str
    seed: int
    inputs: int
    corpus: str | None = None
    deadline: float = 0.0
    """Unix seconds after which it ends early; 0 for never."""


class SliceResult(msgspec.Struct, kw_only=True):
    """What came out of a slice. `behaviours` counts what the inputs led to."""

    target: str
    inputs: int = 0
    seconds: float = 0.0
    findings: list[Finding] = []
    behaviours: int = 0
    novel: list[bytes] = []


class Report(msgspec.Struct, kw_only=True):
    """What a campaign did and found; `inputs` counts by target."""

    seed: int
    seconds: float = 0.0
    inputs: dict[str, int] = {}
    findings: list[Finding] = []
    behaviours: dict[str, int] = {}
    redone: int = 0
    """Slices that were done again because their process was lost."""

    def add(self, result: SliceResult) -> list[Finding]:
        """Take a slice's result in; returns the findings that are new."""
        self.inputs[result.target] = self.inputs.get(result.target, 0) + result.inputs
        known = self.behaviours.get(result.target, 0)
        self.behaviours[result.target] = max(known, result.behaviours)
        new = []
        for finding in result.findings:
            same = next((one for one in self.findings if one.key == finding.key), None)
            if same is None:
                self.findings.append(finding)
                new.append(finding)
                continue
            same.count += finding.count
            if len(finding.data) < len(same.data):
                same.data, same.reason = finding.data, finding.reason
                new.append(same)
        return new


def make_target(name: str) -> Target:
    """The target that a name stands for.

    Raises:
        DriverError: when a driver cannot be started.
        LookupError: when there is no such target.
    """
    if name == "codec":
        return CodecTarget()
    if name == "parser":
        return ParserTarget()
    if name.startswith("driver:"):
        return ExternalTarget(name.removeprefix("driver:"))
    if ":" not in name:
        raise LookupError(f"no target is called {name}; there are codec, parser, module:function")
    try:
        return FunctionTarget(name)
    except (ImportError, AttributeError) as error:
        raise LookupError(f"{name}: {error}") from None


_kept: dict[tuple[int, str], Target] = {}
"""The targets of each thread of this process: starting a driver takes seconds."""


def _kept_target(name: str) -> Target:
    key = threading.get_ident(), name
    target = _kept.get(key)
    if target is None:
        target = _kept[key] = make_target(name)
    return target


def run_slice(task: Slice, target: Target | None = None) -> SliceResult:
    """Do one slice; every finding in it is minimised."""
    used = target or _kept_target(task.target)
    corpus = _load(task.corpus)
    inputs: ValueInputs | SchemaInputs
    drawn = min(_MOST_DRAWN, task.inputs // 50)
    if used.inputs == "schemas":
        inputs = SchemaInputs(task.seed, corpus=corpus, drawn=drawn)
    else:
        inputs = ValueInputs(task.seed, layer=used.layer, corpus=corpus, drawn=drawn)
    result = SliceResult(target=used.name, findings=[], novel=[])
    known: Counter[str] = Counter()
    found: dict[str, Finding] = {}
    started = time.monotonic()
    for _ in range(task.inputs):
        if task.deadline and time.time() > task.deadline:
            break
        data = inputs.next()
        verdict = used.run(data)
        result.inputs += 1
        known[verdict.behaviour] += 1
        if verdict.trouble is not None:
            note(found, used, data, task.seed, verdict.trouble, verdict.reason)
        elif known[verdict.behaviour] == 1 and len(result.novel) < _MOST_NOVEL:
            inputs.keep(data)
            result.novel.append(data)
    result.findings = list(found.values())
    result.behaviours = len(known)
    result.seconds = time.monotonic() - started
    return result


def note(
    found: dict[str, Finding],
    target: Target,
    data: bytes,
    seed: int,
    trouble: Trouble,
    reason: str,
) -> bool:
    """Count a finding that is known, or make a new one as small as it gets; whether it is new."""
    finding = Finding(
        target=target.name,
        trouble=trouble,
        reason=reason,
        data=data.hex(),
        size=len(data),
        seed=seed,
    )
    if finding.key in found:
        found[finding.key].count += 1
        return False
    if len(found) >= _MOST_FINDINGS:
        return False
    if trouble is Trouble.HANG and target.run(data).trouble is not trouble:
        return False  # the machine was busy
    found[finding.key] = finding
    if trouble is Trouble.HANG:
        return True  # every trial to make it smaller would take as long

    def is_same(candidate: bytes) -> bool:
        verdict = target.run(candidate)
        if verdict.trouble is not trouble:
            return False
        other = msgspec.structs.replace(finding, reason=verdict.reason)
        return other.key == finding.key

    small = minimised(data, is_same)
    finding.data = small.hex()
    finding.reason = target.run(small).reason or reason
    return True


def _load(corpus: str | None) -> list[bytes]:
    if corpus is None or not Path(corpus).is_dir():
        return []
    return [path.read_bytes() for path in sorted(Path(corpus).iterdir()) if path.is_file()]


def run_campaign(
    campaign: Campaign, tell: Callable[[Finding], None] = lambda finding: None
) -> Report:
    """Do a campaign; `tell` hears of each finding as soon as there is one.

    Raises:
        DriverError: when a driver cannot be started.
        LookupError: for a target that does not exist, or when Dask cannot be had.
    """
    for name in campaign.targets:
        _kept_target(name)  # what cannot be had is told before anything is done
    started = time.monotonic()
    report = Report(seed=campaign.seed, inputs={}, findings=[], behaviours={})
    try:
        for result in _results(campaign, report):
            _keep_novel(campaign, result.novel)
            for finding in report.add(result):
                if campaign.output is not None:
                    write_finding(Path(campaign.output), finding)
                tell(finding)
    finally:
        for name in campaign.targets:
            if (target := _kept.pop((threading.get_ident(), name), None)) is not None:
                target.close()
    report.seconds = time.monotonic() - started
    report.findings.sort(key=lambda finding: (finding.target, finding.trouble.name, finding.key))
    return report


def _slices(campaign: Campaign) -> Iterator[Slice]:
    """The slices of a campaign, the targets by turns."""
    deadline = time.time() + campaign.seconds if campaign.seconds else 0.0
    left = dict.fromkeys(campaign.targets, campaign.inputs)
    number = 0
    while not deadline or time.time() < deadline:
        for name in campaign.targets:
            size = min(campaign.slice, left[name]) if campaign.inputs else campaign.slice
            if size == 0:
                continue
            left[name] -= size
            # A target's share of the time, so that a slow one does not starve the others.
            share = max(deadline - time.time(), 0.1) / len(campaign.targets) if deadline else 0
            yield Slice(
                target=name,
                seed=campaign.seed * 1_000_003 + number,
                inputs=size,
                corpus=campaign.corpus,
                deadline=time.time() + share if deadline else 0.0,
            )
        number += 1
        if campaign.inputs and not any(left.values()):
            return


def _results(campaign: Campaign, report: Report) -> Iterator[SliceResult]:
    tasks = _slices(campaign)
    if campaign.dask is not None:
        yield from _on_dask(campaign.dask, tasks)
        return
    if campaign.jobs == 1:
        yield from map(run_slice, tasks)
        return
    again: list[Slice] = []
    while True:
        try:
            yield from _in_processes(campaign.jobs, tasks, again)
            return
        except BrokenProcessPool:
            report.redone += len(again)
            if report.redone > _LOSSES * campaign.jobs:
                raise


def _in_processes(jobs: int, tasks: Iterator[Slice], again: list[Slice]) -> Iterator[SliceResult]:
    """Results from several processes. When one is lost, `again` has what must be done again."""
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        running: dict[Future[SliceResult], Slice] = {}
        try:
            while True:
                while len(running) < jobs + 1 and (task := _next(again, tasks)) is not None:
                    running[pool.submit(run_slice, task)] = task
                if not running:
                    return
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    result = future.result()
                    del running[future]
                    yield result
        except BrokenProcessPool:
            again[:0] = running.values()
            raise


def _on_dask(address: str, tasks: Iterator[Slice]) -> Iterator[SliceResult]:
    """Results from the workers of a Dask cluster, which itself gives lost slices to others."""
    if find_spec("distributed") is None:
        raise LookupError("--dask needs the package distributed, which is not installed")
    distributed: Any = import_module("distributed")
    try:
        client = distributed.Client(address, timeout="10s")
    except OSError as error:
        raise LookupError(f"no Dask scheduler at {address}: {error}") from None
    with client:
        running = distributed.as_completed()
        ahead = 2 * max(1, sum(client.nthreads().values()))
        for first in islice(tasks, ahead):
            running.add(client.submit(run_slice, first, pure=False))
        for future in running:
            yield future.result()
            if (task := next(tasks, None)) is not None:
                running.add(client.submit(run_slice, task, pure=False))


def _next(again: list[Slice], tasks: Iterator[Slice]) -> Slice | None:
    return again.pop(0) if again else next(tasks, None)


def _keep_novel(campaign: Campaign, novel: list[bytes]) -> None:
    """Add inputs with new behaviour to the corpus; the name says what is in the file."""
    if campaign.corpus is None:
        return
    folder = Path(campaign.corpus)
    folder.mkdir(parents=True, exist_ok=True)
    for data in novel:
        path = folder / sha256(data).hexdigest()[:20]
        if not path.exists():
            part = path.with_suffix(f".{os.getpid()}")
            part.write_bytes(data)
            part.replace(path)
