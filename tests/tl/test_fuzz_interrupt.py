"""Ctrl-C in `tl fuzz`: it ends soon, with all that it has found until then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tl.testing.fuzz import read_finding

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")

ENGINES = {
    "alone": ("--jobs", "1"),
    "processes": ("--jobs", "2"),
    "dask": ("--dask", "local", "--jobs", "2"),
    "guided": ("--guided",),
}
NEEDED = {"dask": "distributed", "guided": "atheris"}
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
PLANTED = """
def check(data):
    if len(data) > 8 and data[4] % 8 == 3:
        open({met!r}, "w").close()
        raise ValueError("planted")
"""


def options(engine: str) -> tuple[str, ...]:
    """What chooses who does the slices; skips the test where that is not installed."""
    if engine in NEEDED:
        pytest.importorskip(NEEDED[engine], reason="the extra fuzz is not installed")
    return ENGINES[engine]


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


def alive(group: int) -> list[str]:
    """The processes of a group that have not ended, a moment later."""
    deadline = time.monotonic() + 5
    while True:
        found = []
        for path in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):  # it has ended meanwhile
                name, _, rest = path.read_text().rpartition(")")
                state, _, its_group = rest.split()[:3]
                if int(its_group) == group and state != "Z":
                    found.append(name)
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(0.05)


@pytest.mark.parametrize("engine", ENGINES)
def test_one_ctrl_c_ends_it_with_a_summary_and_a_report(tmp_path: Path, engine: str) -> None:
    """Nothing else is said, and no process stays."""
    out, corpus = tmp_path / "out", tmp_path / "corpus"
    chosen = options(engine)
    arguments = ["parser", "codec", *chosen, "-o", str(out), "--corpus", str(corpus)]
    process = begun(*arguments, until=corpus, folder=tmp_path)
    said, seconds = interrupted(process)
    assert process.returncode == 130, said
    assert seconds < 10
    first, *summary = said.splitlines()
    assert first.startswith("tl: interrupted")
    assert {line.split(":")[0] for line in summary[:-1]} <= {"parser", "codec"}, said
    assert "inputs in" in summary[-1]
    assert "interrupted" in (out / "report.md").read_text()
    assert alive(process.pid) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_what_was_found_is_kept(tmp_path: Path, engine: str) -> None:
    """Also what was found in a slice that is not at its end."""
    met, out = tmp_path / "met", tmp_path / "out"
    (tmp_path / "planted_for_tests.py").write_text(PLANTED.format(met=str(met)))
    arguments = ["planted_for_tests:check", *options(engine), "-o", str(out)]
    process = begun(*arguments, until=met, folder=tmp_path)
    said, _ = interrupted(process)
    assert process.returncode == 130, said
    (path,) = out.glob("crash-*.json")
    assert "planted" in read_finding(path).reason


@pytest.mark.parametrize("engine", ["processes", "dask", "guided"])
def test_processes_that_do_not_end_are_ended(tmp_path: Path, engine: str) -> None:
    (tmp_path / "stuck_for_tests.py").write_text(STUCK.format(started=str(tmp_path / "started")))
    arguments = ["stuck_for_tests:check", *options(engine), "-o", str(tmp_path / "out")]
    process = begun(*arguments, until=tmp_path / "started", folder=tmp_path)
    said, seconds = interrupted(process)
    assert (process.returncode, seconds < 10) == (130, True), said
    assert (tmp_path / "out" / "report.md").exists()
    assert alive(process.pid) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_a_second_ctrl_c_ends_it_at_once(tmp_path: Path, engine: str) -> None:
    (tmp_path / "stuck_for_tests.py").write_text(STUCK.format(started=str(tmp_path / "started")))
    arguments = ["stuck_for_tests:check", *options(engine)]
    process = begun(*arguments, until=tmp_path / "started", folder=tmp_path)
    said, seconds = interrupted(process, times=2)
    assert (process.returncode, seconds < 5) == (130, True), said
    assert alive(process.pid) == []
