"""A campaign's report: JSON for machines, Markdown for people."""

from __future__ import annotations

import shlex
from pathlib import Path

import msgspec

from tl.testing.fuzz.campaign import Report
from tl.testing.fuzz.findings import Finding

__all__ = ["as_markdown", "write_report"]

_MOST_BYTES = 600


def as_markdown(report: Report, folder: Path = Path()) -> str:
    """The report as a page: what was done, then each finding with its smallest input.

    `folder` is where the findings are, for the command that repeats them.
    """
    total = sum(report.inputs.values())
    rate = total / report.seconds if report.seconds else 0
    out = [
        "# Fuzzing report",
        "",
        f"{total:,} inputs in {report.seconds:.1f} s ({rate:,.0f} a second), seed {report.seed}, "
        f"{len(report.findings)} findings{', interrupted' if report.interrupted else ''}.",
        "",
        "| target | inputs | findings |",
        "|---|---|---|",
    ]
    for name, count in sorted(report.inputs.items()):
        found = sum(finding.target == name for finding in report.findings)
        out.append(f"| {name} | {count:,} | {found} |")
    for finding in report.findings:
        out += ["", *_described(finding, folder)]
    return "\n".join(out) + "\n"


def _described(finding: Finding, folder: Path) -> list[str]:
    data = finding.bytes
    shown = finding.data[: 2 * _MOST_BYTES] + ("…" if len(data) > _MOST_BYTES else "")
    out = [
        f"## {finding.target}: {finding.trouble.value} ({finding.key})",
        "",
        f"{finding.reason}",
        "",
        f"{len(data)} bytes (found with {finding.size}), met {finding.count} times, "
        f"seed {finding.seed}:",
        "",
        "```",
        shown,
        "```",
        "",
        "Once more:",
        "",
        "```console",
        f"$ {_replay(finding, folder)}",
        "```",
    ]
    if finding.shown:
        out += ["", "```", finding.shown, "```"]
    return out


def _replay(finding: Finding, folder: Path) -> str:
    driver = ["--driver", finding.command] if finding.command else []
    return shlex.join(["tl", "fuzz", *driver, "--replay", str(folder / finding.file)])


def write_report(folder: Path, report: Report) -> None:
    """Write `report.md` and `report.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.md").write_text(as_markdown(report, folder), encoding="utf-8")
    packed = msgspec.json.format(msgspec.json.encode(report), indent=2)
    (folder / "report.json").write_bytes(packed + b"\n")
