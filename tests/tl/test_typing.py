"""Generated classes under mypy --strict: files in tests/typing say what holds and what fails."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "typing"
EXPECTED = re.compile(r"# expect: (.*)")


@pytest.fixture(scope="module")
def complaints() -> dict[str, dict[int, list[str]]]:
    """File name -> line -> messages."""
    pytest.importorskip("mypy")
    files = sorted(str(path.relative_to(ROOT)) for path in FOLDER.glob("*.py"))
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-error-summary",
            "--hide-error-context",
            *files,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not run.stderr, run.stderr
    found: dict[str, dict[int, list[str]]] = {Path(file).name: {} for file in files}
    for line in run.stdout.splitlines():
        path, number, kind, message = line.split(":", 3)
        if kind.strip() == "error":
            found.setdefault(Path(path).name, {}).setdefault(int(number), []).append(message)
    return found


def test_what_users_rely_on_holds(complaints: dict[str, dict[int, list[str]]]) -> None:
    assert complaints["good.py"] == {}
    assert complaints.keys() == {"good.py", "bad.py"}


def test_mistakes_are_reported_where_they_are(
    complaints: dict[str, dict[int, list[str]]],
) -> None:
    lines = (FOLDER / "bad.py").read_text(encoding="utf-8").splitlines()
    expected = {
        number: match[1]
        for number, line in enumerate(lines, 1)
        if (match := EXPECTED.search(line)) is not None
    }
    found = dict(complaints["bad.py"])
    for number, message in expected.items():
        near = [n for n in found if number - 2 <= n <= number]
        assert any(message in text for n in near for text in found.pop(n)), (number, message)
    assert found == {}
