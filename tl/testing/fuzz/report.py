"""A campaign's report: JSON for machines, Markdown for people."""

from __future__ import annotations

from pathlib import Path

import msgspec

from tl.testing.fuzz.campaign import Report
from tl.testing.fuzz.findings import Finding

__all__ = ["as_markdown", "write_report"]

_MOST_BYTES = 600


def as_markdown(report: Report) -> str:
    """The report as a page: what was done, then each finding with its smallest input."""
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
        out += ["", *_described(finding)]
    return "\n".join(out) + "\n"


def _described(finding: Finding) -> list[str]:
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
    ]
    if finding.shown:
        out += ["", "```", finding.shown, "```"]
    return out


def write_report(folder: Path, report: Report) -> None:
    """Write `report.md` and `report.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.md").write_text(as_markdown(report), encoding="utf-8")
    packed = msgspec.json.format(msgspec.json.encode(report), indent=2)
    (folder / "report.json").write_bytes(packed + b"\n")
