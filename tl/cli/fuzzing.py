"""`tl fuzz`: campaigns against codecs, ours and other people's."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tl.cli.failures import BadUsage

if TYPE_CHECKING:
    from tl.testing.fuzz import Finding, Report, Target

__all__ = ["fuzz", "seconds_of"]

_FOUND = 1
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(s|m|h)?")
_SECONDS = {None: 1, "s": 1, "m": 60, "h": 3600}
_DEFAULT_FOR = "30s"
_MOST_REASON = 150
_SAY_EVERY = 10.0
"""Seconds between two lines of progress."""


def fuzz(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            help="What to fuzz: `codec`, `parser`, `envelope`, `handshake`, `links` (by default "
            "all that are installed), or a function of bytes as `module:name`.",
            metavar="[TARGET]...",
        ),
    ] = None,
    driver: Annotated[
        list[str] | None,
        typer.Option("--driver", metavar="COMMAND", help="Another codec, behind a driver."),
    ] = None,
    duration: Annotated[str | None, typer.Option("--for", help="How long: 30s, 10m, 1h.")] = None,
    inputs: Annotated[
        str | None, typer.Option("--inputs", help="How many inputs for each target: 1e6.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Other seeds give other inputs.")] = 1,
    corpus: Annotated[
        Path | None,
        typer.Option("--corpus", help="A folder of inputs to begin with; new ones are added."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="A folder for findings, report.md and report.json."),
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes to use.")] = 1,
    dask: Annotated[
        str | None,
        typer.Option(
            "--dask",
            metavar="ADDRESS",
            help="Let the workers of a Dask scheduler do it; `local` starts as many as --jobs.",
        ),
    ] = None,
    redis: Annotated[
        str | None,
        typer.Option(
            "--redis", metavar="URL", help="Share inputs with other campaigns: redis://HOST:6379/0."
        ),
    ] = None,
    guided: Annotated[
        bool, typer.Option("--guided", help="Let coverage guide the inputs; needs atheris.")
    ] = False,
    replay: Annotated[
        list[Path] | None,
        typer.Option("--replay", metavar="FILE", help="Only repeat findings from their files."),
    ] = None,
) -> None:
    """Look for inputs that crash, hang or divide codecs. The exit status is 1 when one is found."""
    _must_have_hypothesis()
    from tl.testing.fuzz import (
        Campaign,
        DriverError,
        run_campaign,
        target_names,
        write_report,
    )
    from tl.testing.fuzz.ending import INTERRUPTED, heeded
    from tl.testing.fuzz.guided import run_guided

    names = [*(targets or []), *(f"driver:{command}" for command in driver or [])]
    try:
        if replay:
            _replay(replay, names)
            return
        campaign = Campaign(
            targets=tuple(names) or target_names(),
            inputs=_count(inputs),
            seconds=seconds_of(duration or ("0" if inputs else _DEFAULT_FOR)),
            seed=seed,
            corpus=None if corpus is None else str(corpus),
            output=None if output is None else str(output),
            jobs=jobs,
            dask=dask,
            redis=redis,
        )
        run = run_guided if guided else run_campaign
        with heeded():
            report = run(campaign, _tell, watch=_Progress())
    except (DriverError, LookupError) as error:
        raise BadUsage(str(error.args[0])) from None
    if output is not None:
        write_report(output, report)
    _summarise(report, output)
    if report.interrupted:
        raise typer.Exit(INTERRUPTED)
    if report.findings:
        raise typer.Exit(_FOUND)


def _must_have_hypothesis() -> None:
    try:
        import tl.testing  # noqa: F401 - whether it can be had is all we want to know
    except ModuleNotFoundError as error:
        if error.name != "hypothesis":
            raise
        raise BadUsage(f"fuzz: {error}") from None


def _replay(files: list[Path], names: list[str]) -> None:
    """Run the inputs of findings again, on their own targets or on those that are named."""
    from tl.testing.fuzz import read_finding

    again = 0
    for path in files:
        try:
            finding = read_finding(path)
        except ValueError as error:
            raise BadUsage(str(error)) from None
        if finding.command and not names:
            again_with = shlex.join(["--driver", finding.command])
            raise BadUsage(f"{path} is about the driver of {finding.target}: give {again_with} too")
        for name in names or [finding.target]:
            target = _target_of(name, path)
            verdict = target.run(finding.bytes)
            target.close()
            said = f"{verdict.trouble.value}: {verdict.reason}" if verdict.trouble else "nothing"
            typer.echo(f"{path}: {target.name}: {said}")
            again += verdict.trouble is not None
    if again:
        raise typer.Exit(_FOUND)


def _target_of(name: str, path: Path) -> Target:
    from tl.testing.fuzz import make_target

    try:
        return make_target(name)
    except LookupError as error:
        if ":" in name:
            raise
        raise BadUsage(f"{path}: {error.args[0]}; of a driver, give its --driver too") from None


def _tell(finding: Finding) -> None:
    size = len(finding.bytes)
    typer.echo(
        f"{finding.key}  {finding.target}: {finding.trouble.value}, {size} bytes: "
        f"{finding.reason[:_MOST_REASON]}",
        err=True,
    )


class _Progress:
    """Says on a terminal now and then how far a campaign is."""

    def __init__(self) -> None:
        self._said = 0.0

    def __call__(self, report: Report) -> None:
        if not sys.stderr.isatty() or report.seconds - self._said < _SAY_EVERY:
            return
        self._said = report.seconds
        total = sum(report.inputs.values())
        rate = total / report.seconds
        typer.echo(
            f"… {report.seconds:.0f} s, {total:,} inputs, {rate:,.0f} a second, "
            f"{len(report.findings)} findings",
            err=True,
        )


def _summarise(report: Report, output: Path | None) -> None:
    for name, count in sorted(report.inputs.items()):
        found = sum(finding.target == name for finding in report.findings)
        typer.echo(f"{name}: {count:,} inputs, {found or 'no'} finding{'' if found == 1 else 's'}")
    total = sum(report.inputs.values())
    where = f"; see {output / 'report.md'}" if output else ""
    typer.echo(f"{total:,} inputs in {report.seconds:.1f} s, seed {report.seed}{where}")
    if report.redone:
        typer.echo(f"{report.redone} slices were done again because their process was lost")


def seconds_of(text: str) -> float:
    """The seconds of a duration such as 30s, 10m or 1h.

    Raises:
        BadUsage: for any other text.
    """
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        raise BadUsage(f"{text!r} is no duration; write 30s, 10m or 1h")
    return float(match[1]) * _SECONDS[match[2]]


def _count(text: str | None) -> int:
    try:
        count = 0 if text is None else float(text.replace("_", "").replace(",", ""))
    except ValueError:
        raise BadUsage(f"{text!r} is no number of inputs; write 100000 or 1e6") from None
    if not 0 <= count <= 1e12 or (text is not None and count < 1):
        raise BadUsage(f"{text!r} is no number of inputs")
    return int(count)
