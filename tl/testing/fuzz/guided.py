"""Campaigns in which coverage guides the inputs, by means of atheris where it is installed.

libFuzzer takes its process over, never gives it back, and wants the code instrumented while it is
imported. So a guided run is a process of its own, which writes its findings to a folder and goes on
after each of them. Half of the changes are libFuzzer's, half are those of the target's own source.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tl.extras import missing, optional
from tl.testing.fuzz import ending
from tl.testing.fuzz.campaign import Campaign, Report, gather
from tl.testing.fuzz.findings import Finding, read_finding, write_finding
from tl.testing.fuzz.slices import SliceResult, make_target, note
from tl.testing.fuzz.targets import Target

__all__ = ["FoundError", "fuzz", "run_guided"]

_WHERE = "(on Linux on x86-64, with a Python before 3.14)"
"""For what atheris is there to be had."""
_SEEDS = 400
_LONGEST = 4096
_COUNT = "inputs"
_TELL_EVERY = 500
_LOOK = 0.1
"""Seconds between two looks at whether a campaign is to end."""
_START = """
import sys, atheris
with atheris.instrument_imports(include=sys.argv[1].split(",")):
    from tl.testing.fuzz import guided
    target = guided.make_target(sys.argv[2])
guided._collect(target, guided.Path(sys.argv[3]), sys.argv[4:])
"""
"""The guided process: what is to be instrumented must not be imported before."""


class FoundError(AssertionError):
    """What an input is guilty of; libFuzzer stops there and keeps the input."""


def run_guided(
    campaign: Campaign,
    tell: Callable[[Finding], None] = lambda finding: None,
    *,
    watch: Callable[[Report], None] = lambda report: None,
) -> Report:
    """As `run_campaign`, one target after the other, each with its share of the time.

    Raises:
        LookupError: when atheris is not installed, or for a target that does not exist.
    """
    if find_spec("atheris") is None:
        raise LookupError(f"{missing('atheris', 'fuzz', by='--guided')} {_WHERE}")
    report = Report(seed=campaign.seed)
    results = (_one_target(campaign, name) for name in campaign.targets if not ending.asked())
    gather(campaign, report, results, tell, watch)
    return report


def _one_target(campaign: Campaign, name: str) -> SliceResult:
    with tempfile.TemporaryDirectory(prefix="tl-fuzz-") as temporary:
        return _in_folder(campaign, name, Path(temporary))


def _in_folder(campaign: Campaign, name: str, folder: Path) -> SliceResult:
    """Have a process fuzz one target; the corpus gets what led somewhere, not the seeds."""
    corpus = Path(campaign.corpus) if campaign.corpus else folder / "corpus"
    seeds = folder / "seeds"
    corpus.mkdir(parents=True, exist_ok=True)
    seeds.mkdir()
    target = make_target(name)
    source = target.source(campaign.seed)
    for number in range(_SEEDS):
        (seeds / str(number)).write_bytes(source.next())
    result = SliceResult(target=target.name)
    target.close()
    budget = [f"-max_total_time={max(1, round(campaign.seconds / len(campaign.targets)))}"]
    if campaign.inputs:
        budget = [f"-runs={campaign.inputs}"]
    found = folder / "findings"
    command = [sys.executable, "-c", _START, ",".join(target.instrumented), name, str(found)]
    command += [str(corpus), str(seeds), *budget, f"-seed={campaign.seed}"]
    command += [f"-max_len={_LONGEST}", "-verbosity=0", "-handle_int=0"]
    _run_until_asked(command)
    if (found / _COUNT).exists():
        result.inputs = int((found / _COUNT).read_text())
    result.findings = [read_finding(path) for path in sorted(found.glob("*.json"))]
    return result


def _run_until_asked(command: list[str]) -> None:
    """Wait for a process, which has a moment to end in when the campaign is to end."""
    quiet = subprocess.DEVNULL
    last = 0.0
    with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:  # noqa: S603 - ourselves
        ending.helpers.add(process)
        while process.poll() is None:
            if last and time.monotonic() > last:
                process.kill()
            elif ending.asked() and not last:
                last = time.monotonic() + ending.GRACE
                process.send_signal(signal.SIGINT)  # a Ctrl-C was for both, other signals were not
            time.sleep(_LOOK)
        ending.helpers.discard(process)


def _collect(target: Target, folder: Path, arguments: list[str]) -> None:
    """Fuzz until libFuzzer ends the process, and write what is found to a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    ending.hear_as_well()
    found: dict[str, Finding] = {}
    done = 0

    def one(data: bytes) -> None:
        nonlocal done
        verdict = target.run(data)
        done += 1
        if verdict.trouble is not None and note(
            found, target, data, 0, verdict.trouble, verdict.reason
        ):
            for finding in found.values():
                write_finding(folder, finding)
        if done % _TELL_EVERY == 0 or ending.asked():
            (folder / _COUNT).write_text(str(done))
        if ending.asked():
            os._exit(ending.INTERRUPTED)

    _run(target, one, [sys.argv[0], *arguments])


def fuzz(target: Target, arguments: Sequence[str]) -> None:
    """Be a libFuzzer program for one target, as OSS-Fuzz and ClusterFuzzLite want them.

    `arguments` are those of the program, its name first. Never returns: libFuzzer ends the process,
    at the first finding unless told otherwise.
    """

    def one(data: bytes) -> None:
        verdict = target.run(data)
        if verdict.trouble is not None:
            shown = target.describe(data)
            raise FoundError(f"{verdict.trouble.value}: {verdict.reason}\n{shown}")

    _run(target, one, list(arguments))


def _run(target: Target, one: Callable[[bytes], None], arguments: list[str]) -> None:
    with optional("atheris", "fuzz", by="guided fuzzing"):
        atheris: Any = import_module("atheris")

    def mutate(data: bytes, size: int, seed: int) -> bytes:
        if seed % 2:
            changed: bytes = atheris.Mutate(data, size)
            return changed
        source.rng.seed(seed)
        return source.edit(data)[:size]

    source = target.source(1, drawn=0)
    atheris.Setup(arguments, one, custom_mutator=mutate)
    atheris.Fuzz()
