"""Ctrl-C in `tl fuzz`: it ends soon, with all that it has found until then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-c", "from tl.cli import main; main()", "fuzz", "--for", "60s"]
STUCK = """
import time
def check(data):
    open({started!r}, "w").close()
    while True:
        try:
            time.sleep(60)
        except BaseException:
            pass
"""


def begun(*arguments: str, until: Path, folder: Path) -> subprocess.Popen[str]:
    """A campaign in a process group of its own, as a terminal has it, that has come to work."""
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{folder}"},
    )
    deadline = time.monotonic() + 40
    while not (until.is_dir() and any(until.iterdir())) and not until.is_file():
        assert time.monotonic() < deadline
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    return process


def interrupted(process: subprocess.Popen[str], times: int = 1) -> tuple[str, float]:
    """What a process says after it was interrupted, and how many seconds it took."""
    started = time.monotonic()
    for number in range(times):
        time.sleep(0.3 * bool(number))
        os.killpg(process.pid, signal.SIGINT)
    said, _ = process.communicate(timeout=30)
    return said, time.monotonic() - started


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_ctrl_c_ends_it_with_a_summary_and_a_report(tmp_path: Path, jobs: str) -> None:
    out, corpus = tmp_path / "out", tmp_path / "corpus"
    arguments = ["parser", "codec", "--jobs", jobs, "-o", str(out), "--corpus", str(corpus)]
    process = begun(*arguments, until=corpus, folder=tmp_path)
    said, seconds = interrupted(process)
    assert process.returncode == 130, said
    assert seconds < 10
    assert "inputs in" in said
    assert "Traceback" not in said
    assert "interrupted" in (out / "report.md").read_text()


def test_processes_that_do_not_end_are_ended(tmp_path: Path) -> None:
    (tmp_path / "stuck_for_tests.py").write_text(STUCK.format(started=str(tmp_path / "started")))
    arguments = ["stuck_for_tests:check", "--jobs", "2", "-o", str(tmp_path / "out")]
    process = begun(*arguments, until=tmp_path / "started", folder=tmp_path)
    said, seconds = interrupted(process)
    assert (process.returncode, seconds < 10) == (130, True), said
    assert (tmp_path / "out" / "report.md").exists()


def test_a_second_ctrl_c_ends_it_at_once(tmp_path: Path) -> None:
    (tmp_path / "stuck_for_tests.py").write_text(STUCK.format(started=str(tmp_path / "started")))
    process = begun("stuck_for_tests:check", until=tmp_path / "started", folder=tmp_path)
    said, seconds = interrupted(process, times=2)
    assert (process.returncode, seconds < 5) == (130, True), said
