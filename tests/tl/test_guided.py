"""Coverage-guided fuzzing: `tl fuzz --guided`, and the programs for OSS-Fuzz and the like."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from tl.testing.fuzz import Campaign
from tl.testing.fuzz.guided import run_guided

pytestmark = pytest.mark.skipif(find_spec("atheris") is None, reason="atheris is not installed")

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = sorted((ROOT / "fuzz/targets").glob("fuzz_*.py"))
DEEP = """
def check(data):
    if data[:1] == b"F":
        if data[1:2] == b"U":
            if data[2:3] == b"Z":
                if data[3:4] == b"Z":
                    raise ValueError("found by following the coverage")
"""


def test_coverage_guides(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Four bytes that have to be right at once are found, because each is rewarded."""
    (tmp_path / "deep_for_tests.py").write_text(DEEP)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    corpus = tmp_path / "corpus"
    report = run_guided(
        Campaign(targets=("deep_for_tests:check",), inputs=60_000, seconds=60, corpus=str(corpus))
    )
    assert [finding.data for finding in report.findings] == [b"FUZZ".hex()]
    assert report.inputs["deep_for_tests:check"] >= 500
    assert 0 < len(list(corpus.iterdir())) < 50, "what led somewhere, and not all that was tried"


def run(program: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(program), *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_the_programs_run(program: Path, tmp_path: Path) -> None:
    """Each is a libFuzzer program: it instruments, runs as often as it is told, and is content."""
    done = run(program, "-runs=300", "-seed=1", folder=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Done 300 runs" in done.stderr
    assert "INFO: Instrumenting " in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_program_stops_at_a_finding_and_repeats_it(tmp_path: Path) -> None:
    program = tmp_path / "fuzz_json.py"
    program.write_text(
        PROGRAMS[0]
        .read_text()
        .replace("CodecTarget()", 'FunctionTarget("json:loads")')
        .replace("CodecTarget", "FunctionTarget")
    )
    done = run(program, "-runs=300", "-seed=1", folder=tmp_path)
    assert done.returncode != 0
    assert "FoundError: crash: " in done.stdout + done.stderr
    (crash,) = tmp_path.glob("crash-*")
    again = run(program, str(crash), folder=tmp_path)
    assert again.returncode != 0
    assert "FoundError: crash: " in again.stdout + again.stderr


def test_the_build_makes_programs_and_seeds(tmp_path: Path) -> None:
    """build.sh as it is, with stand-ins for what only the image has."""
    out, tools = tmp_path / "out", tmp_path / "bin"
    out.mkdir()
    tools.mkdir()
    stand_ins = {
        "pip3": "exit 0",
        "python3": f'exec "{sys.executable}" "$@"',
        "compile_python_fuzzer": 'cp "$1" "$OUT/$(basename -s .py "$1")"',
    }
    for name, line in stand_ins.items():
        (tools / name).write_text(f"#!/bin/sh\n{line}\n")
        (tools / name).chmod(0o755)
    subprocess.run(
        ["bash", str(ROOT / ".clusterfuzzlite/build.sh")],
        env={**os.environ, "OUT": str(out), "SEEDS": "40", "PATH": f"{tools}:{os.environ['PATH']}"},
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=100,
    )
    assert {path.name for path in out.iterdir() if not path.suffix} == {p.stem for p in PROGRAMS}
    for program in PROGRAMS:
        with zipfile.ZipFile(out / f"{program.stem}_seed_corpus.zip") as archive:
            assert len(archive.namelist()) > 20
            archive.extractall(tmp_path / program.stem)
        done = run(program, "-runs=0", str(tmp_path / program.stem), folder=tmp_path)
        assert done.returncode == 0, done.stderr[-2000:]


def test_the_image_and_the_project_are_described() -> None:
    project = (ROOT / ".clusterfuzzlite/project.yaml").read_text(encoding="utf-8")
    assert "language: python" in project
    image = (ROOT / ".clusterfuzzlite/Dockerfile").read_text(encoding="utf-8")
    assert image.splitlines()[1] == "FROM gcr.io/oss-fuzz-base/base-builder-python"
    copied = [line.split()[1] for line in image.splitlines() if line.startswith("COPY")]
    assert all((ROOT / path).exists() for path in copied)
