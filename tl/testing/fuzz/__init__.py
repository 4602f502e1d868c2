"""Fuzzing of TL codecs, ours and other people's: `tl fuzz` as a library.

    from tl.testing.fuzz import Campaign, run_campaign
    report = run_campaign(Campaign(targets=("codec",), inputs=10_000, seconds=0))
    assert not report.findings

Inputs are encoded values of every class, changed with knowledge of the grammar.
"""

from tl.testing.fuzz.campaign import Campaign, Report, run_campaign
from tl.testing.fuzz.external import DriverError, ExternalTarget
from tl.testing.fuzz.findings import Finding, Trouble, Verdict, read_finding, write_finding
from tl.testing.fuzz.inputs import Source, TextInputs, ValueInputs
from tl.testing.fuzz.report import as_markdown, write_report
from tl.testing.fuzz.sharing import Shared
from tl.testing.fuzz.slices import make_target, target_names
from tl.testing.fuzz.targets import CodecTarget, FunctionTarget, ParserTarget, Target

__all__ = [
    "Campaign",
    "CodecTarget",
    "DriverError",
    "ExternalTarget",
    "Finding",
    "FunctionTarget",
    "ParserTarget",
    "Report",
    "Shared",
    "Source",
    "Target",
    "TextInputs",
    "Trouble",
    "ValueInputs",
    "Verdict",
    "as_markdown",
    "make_target",
    "read_finding",
    "run_campaign",
    "target_names",
    "write_finding",
    "write_report",
]
