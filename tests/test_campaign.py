"""A fuzzing campaign against everything, as long as `--fuzz` says: 30 seconds in `make test`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tl.cli.fuzzing import seconds_of
from tl.testing.fuzz import Campaign, as_markdown, run_campaign, target_names


@pytest.mark.fuzz
@pytest.mark.timeout(0)  # it ends by itself, and may be asked to take long
def test_nothing_is_found(
    request: pytest.FixtureRequest, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """No target has a finding in the time that is given, and each has had its share of it."""
    seconds = seconds_of(request.config.getoption("--fuzz") or "0")
    if not seconds:
        pytest.skip("not asked for: --fuzz 30s, or `make test`")
    seed: int = request.config.getoption("--fuzz-seed")
    campaign = Campaign(
        targets=target_names(), seconds=seconds, seed=seed, output=str(tmp_path / "findings")
    )
    report = run_campaign(campaign)
    done = ", ".join(f"{name} {count:,}" for name, count in sorted(report.inputs.items()))
    record_property("fuzzed", f"{done} inputs in {report.seconds:.0f} s, seed {seed}")
    assert report.findings == [], as_markdown(report)
    assert set(report.inputs) == set(target_names())
    assert all(report.inputs.values())
    assert report.seconds < seconds + 20
