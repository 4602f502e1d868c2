"""Campaigns in which coverage guides the inputs, by means of atheris where it is installed.

libFuzzer takes its process over, never gives it back, and wants the code instrumented while it is
imported. So a guided run is a process of its own: `python -m tl.testing.fuzz.guided TARGET …`,
which writes its findings to a folder and goes on after each of them.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tl.testing.fuzz.campaign import Campaign, Report, SliceResult, make_target, note
from tl.testing.fuzz.findings import Finding, read_finding, write_finding
from tl.testing.fuzz.inputs import SchemaInputs, ValueInputs

__all__ = ["run_guided"]

_SEEDS = 400
_LONGEST = 4096
_COUNT = "inputs"
_TELL_EVERY = 500
_INSTRUMENTED = ("tl.codec", "tl.lang")


def run_guided(
    campaign: Campaign, tell: Callable[[Finding], None] = lambda finding: None
) -> Report:
    """As `run_campaign`, one target after the other, each with its share of the time.

    Raises:
        LookupError: when atheris is not installed, or for a target that does not exist.
    """
    if find_spec("atheris") is None:
        raise LookupError("--guided needs the package atheris, which is not installed")
    started = time.monotonic()
    report = Report(seed=campaign.seed, inputs={}, findings=[], behaviours={})
    for name in campaign.targets:
        with tempfile.TemporaryDirectory(prefix="tl-fuzz-") as folder:
            result = _one_target(campaign, name, Path(folder))
        for finding in report.add(result):
            if campaign.output is not None:
                write_finding(Path(campaign.output), finding)
            tell(finding)
    report.seconds = time.monotonic() - started
    return report


def _one_target(campaign: Campaign, name: str, folder: Path) -> SliceResult:
    target = make_target(name)
    corpus = Path(campaign.corpus) if campaign.corpus else folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    make = SchemaInputs if target.inputs == "schemas" else ValueInputs
    source = make(campaign.seed)
    for number in range(_SEEDS):
        (corpus / f"seed-{number}").write_bytes(source.next())
    result = SliceResult(target=target.name, findings=[], novel=[])
    target.close()
    budget = [f"-max_total_time={max(1, round(campaign.seconds / len(campaign.targets)))}"]
    if campaign.inputs:
        budget = [f"-runs={campaign.inputs}"]
    command = [sys.executable, "-m", __name__, name, str(folder / "findings"), str(corpus)]
    command += [*budget, f"-seed={campaign.seed}", f"-max_len={_LONGEST}", "-verbosity=0"]
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - ourselves
    found = folder / "findings"
    if (found / _COUNT).exists():
        result.inputs = int((found / _COUNT).read_text())
    result.findings = [read_finding(path) for path in sorted(found.glob("*.json"))]
    return result


def _main(name: str, folder: Path, arguments: list[str]) -> None:
    """Fuzz until libFuzzer ends the process."""
    atheris: Any = import_module("atheris")
    target = make_target(name)
    folder.mkdir(parents=True, exist_ok=True)
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
        if done % _TELL_EVERY == 0:
            (folder / _COUNT).write_text(str(done))

    atheris.Setup([sys.argv[0], *arguments], one)
    atheris.Fuzz()


if __name__ == "__main__":
    with import_module("atheris").instrument_imports(include=list(_INSTRUMENTED)):
        for module in _INSTRUMENTED:
            import_module(module)
    _main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
