"""Options of the whole test suite, and how Hypothesis behaves in it."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# The same examples in every run: a red test on one machine is red on all of them.
settings.register_profile(
    "everyday",
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile(
    "campaign", settings.get_profile("everyday"), derandomize=False, print_blob=True
)
settings.load_profile("everyday")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--campaign",
        type=int,
        default=1,
        metavar="N",
        help="draw N times as many random examples, others in every run (default: 1, the same "
        "examples in every run)",
    )

    parser.addoption(
        "--fuzz",
        metavar="DURATION",
        help="also fuzz everything for so long: 30s (as `make test` does), 10m",
    )
    parser.addoption(
        "--fuzz-seed", type=int, default=1, metavar="N", help="other seeds give other inputs"
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was fuzzed, whichever process did it."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, told in report.user_properties:
                if name == "fuzzed" and report.when == "call":
                    terminalreporter.write_sep("-", f"fuzzed: {told}")


def pytest_configure(config: pytest.Config) -> None:
    times = config.getoption("--campaign", 1)
    if times > 1:
        usual = settings.get_profile("campaign")
        settings.register_profile(
            "campaign", usual, max_examples=usual.max_examples * times, derandomize=False
        )
        settings.load_profile("campaign")


@pytest.fixture(scope="session")
def campaign(request: pytest.FixtureRequest) -> int:
    """How many times as many examples as every day."""
    times: int = request.config.getoption("--campaign")
    return times


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> Iterator[None]:
    """What tests start can be interrupted, however the suite itself was started.

    Scripts run what they put in the background (`make check &`) with SIGINT ignored, programs
    started from there inherit that, and Python then leaves it so: no Ctrl-C that a test sends would
    arrive, and it would wait for its end until the time is up.
    """
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, signal.SIG_IGN)
