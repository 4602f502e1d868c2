"""A campaign: a budget of inputs or seconds, cut into slices that can be done anywhere."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import msgspec

from tl.testing.fuzz import ending
from tl.testing.fuzz.clusters import on_dask
from tl.testing.fuzz.engines import in_processes
from tl.testing.fuzz.findings import Finding, write_finding
from tl.testing.fuzz.sharing import connect
from tl.testing.fuzz.slices import Slice, SliceResult, kept_target, let_go, run_slice

__all__ = ["Campaign", "Report", "gather", "run_campaign"]

_SLICE = 2_000


class Campaign(msgspec.Struct, frozen=True, kw_only=True):
    """What to do.

    Attributes:
        targets: names of `target_names`, `package.module:function`, or `driver:COMMAND`.
        inputs: how many inputs for each target; 0 for as many as the time allows.
        seconds: how long for all of them; 0 for as long as the inputs take.
        seed: other seeds give other inputs.
        corpus: a folder of inputs to begin with, to which those with new behaviour are added.
        output: a folder for findings.
        jobs: processes to use; 1 stays in this one.
        dask: the address of a Dask scheduler, whose workers do the slices instead; `local` for
            as many workers of our own as there are jobs.
        redis: the address of a Redis through which campaigns share inputs; what a slice does then
            depends on what the others found.
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
    redis: str | None = None
    slice: int = _SLICE


class Report(msgspec.Struct, kw_only=True):
    """What a campaign did and found; `inputs` counts by target."""

    seed: int
    seconds: float = 0.0
    inputs: dict[str, int] = {}
    findings: list[Finding] = []
    behaviours: dict[str, int] = {}
    worked: float = 0.0
    """Seconds that slices took, added up over all who did them."""
    redone: int = 0
    """Slices that were done again because their process was lost."""
    interrupted: bool = False
    """Whether it was ended before its time."""

    def add(self, result: SliceResult) -> list[Finding]:
        """Take a slice's result in; returns the findings that are new."""
        self.worked += result.seconds
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
                same.data, same.reason, same.shown = finding.data, finding.reason, finding.shown
                new.append(same)
        return new


def run_campaign(
    campaign: Campaign,
    tell: Callable[[Finding], None] = lambda finding: None,
    *,
    watch: Callable[[Report], None] = lambda report: None,
) -> Report:
    """Do a campaign; `tell` hears of each finding at once, `watch` how far it is after each slice.

    Raises:
        DriverError: when a driver cannot be started.
        LookupError: for a target that does not exist, or when Dask or Redis cannot be had.
    """
    for name in campaign.targets:
        kept_target(name)  # what cannot be had is told before anything is done
    if campaign.redis is not None:
        connect(campaign.redis)
    report = Report(seed=campaign.seed)
    try:
        gather(campaign, report, _results(campaign, report), tell, watch)
    finally:
        for name in campaign.targets:
            let_go(name)
    return report


def gather(
    campaign: Campaign,
    report: Report,
    results: Iterator[SliceResult],
    tell: Callable[[Finding], None],
    watch: Callable[[Report], None],
) -> None:
    """Take results into the report as they come; what is found and what is new is written down."""
    started = time.monotonic()
    for result in results:
        _keep_novel(campaign, result.novel)
        for finding in report.add(result):
            if campaign.output is not None:
                write_finding(Path(campaign.output), finding)
            tell(finding)
        report.seconds = time.monotonic() - started
        watch(report)
    report.seconds = time.monotonic() - started
    report.interrupted = ending.asked()
    report.findings.sort(key=lambda finding: (finding.target, finding.trouble.name, finding.key))


def _slices(campaign: Campaign) -> Iterator[Slice]:
    """The slices of a campaign, the targets by turns."""
    deadline = time.time() + campaign.seconds if campaign.seconds else 0.0
    left = dict.fromkeys(campaign.targets, campaign.inputs)
    number = 0
    while not deadline or time.time() < deadline:
        for name in campaign.targets:
            size = min(campaign.slice, left[name]) if campaign.inputs else campaign.slice
            if ending.asked():
                return
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
                redis=campaign.redis,
                deadline=time.time() + share if deadline else 0.0,
            )
        number += 1
        if campaign.inputs and not any(left.values()):
            return


def _results(campaign: Campaign, report: Report) -> Iterator[SliceResult]:
    tasks = _slices(campaign)
    if campaign.dask is not None:
        return on_dask(campaign.dask, campaign.jobs, tasks)
    if campaign.jobs == 1:
        return map(run_slice, tasks)

    def redone(count: int) -> None:
        report.redone += count

    return in_processes(campaign.jobs, tasks, redone)


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
