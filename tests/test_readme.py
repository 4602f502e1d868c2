"""The README as a new user reads it: each snippet runs, each command prints what is shown.

So does the example of a codec in docs/fuzzing.md.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
# What is typed needs a data centre that runs, or makes an environment.
ALONE = [text for text in SNIPPETS if "dc.json" not in text]
FUZZING = (ROOT / "docs/fuzzing.md").read_text(encoding="utf-8")
# The other snippet there is about a codec that is not shown.
ALONE += [text for text in re.findall(r"```python\n(.*?)```", FUZZING, re.DOTALL) if "Mine" in text]
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
PATHS = {".venv/bin/invites": ["-m", "invites"], ".venv/bin/python": []}


@pytest.mark.parametrize("snippet", ALONE, ids=lambda text: text.splitlines()[0])
def test_a_snippet_runs(snippet: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", snippet], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_decode_error_reads_as_printed() -> None:
    (codec,) = [text for text in SNIPPETS if "except tl.DecodeError" in text]
    promised = re.search(r"# (messages\.\S+ .*?) …", codec)
    done = subprocess.run([sys.executable, "-c", codec], capture_output=True, text=True, check=True)
    assert promised is not None
    assert done.stdout.startswith(promised[1])


def test_the_demo_prints_what_is_shown() -> None:
    (shown,) = re.findall(r"```text\n(.*?)```", README, re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-m", "invites", "demo"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "COLUMNS": "120"},
        timeout=60,
        check=True,
    )
    assert matches(shown, done.stdout, anywhere=True), done.stdout


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"\$ make (\w+)", README):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


# -- the quick start -------------------------------------------------------------------------


def steps(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with what it prints."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(first, rest) for first, _, rest in (part.partition("\n") for part in parts)]


def matches(shown: str, printed: str, *, anywhere: bool = False) -> bool:
    """Whether that was printed; `…` stands for anything, and blanks for any number of them."""
    pattern = r"\s+".join(
        ".*".join(re.escape(part) for part in word.split("…")) for word in shown.split()
    )
    pattern = rf"\s*{pattern}\s*"
    find = re.search if anywhere else re.fullmatch
    return find(pattern, printed, re.DOTALL) is not None


class Reader:
    """Somebody who types the quick start in an empty folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {key: value for key, value in os.environ.items() if not key.startswith("INVITES_")}
        self.environment = {
            **kept,
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            "HOME": str(folder / "home"),
            "XDG_CONFIG_HOME": str(folder / "home"),
        }
        self.link = ""

    def start(self, command: str) -> subprocess.Popen[str]:
        words = shlex.split(command.replace("LINK", self.link))
        return subprocess.Popen(
            [sys.executable, *PATHS[words[0]], *words[1:]],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )

    def types(self, command: str) -> str:
        """Type a command; what it prints."""
        if command.startswith("export "):
            name, _, value = command.removeprefix("export ").partition("=")
            self.environment[name] = value
            return ""
        process = self.start(command)
        printed, _ = process.communicate(timeout=60)
        assert process.returncode == 0, (command, printed)
        if found := re.search(r"^https://t\.me/\+\S+", printed, re.MULTILINE):
            self.link = found[0]
        return printed


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """With the data centre of the first block running in another shell."""
    made = Reader(tmp_path)
    ((serve, shown),) = [one for block in CONSOLE for one in steps(block) if " serve " in one[0]]
    with made.start(serve) as process:
        for _ in range(600):
            if (tmp_path / "dc.json").exists():
                break
            time.sleep(0.05)
        yield made
        process.send_signal(signal.SIGINT)
        printed, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert matches(shown, printed.splitlines()[0]), printed


def test_the_quick_start(reader: Reader) -> None:
    """Every command in its order, then the script; each prints what is shown."""
    (script,) = [text for text in SNIPPETS if "dc.json" in text]
    name = re.search(r"put this into `(\S+)`", README)
    assert name is not None
    (reader.folder / name[1]).write_text(script, encoding="utf-8")
    typed = [
        one
        for block in CONSOLE
        for one in steps(block)
        if " serve " not in one[0] and not one[0].startswith("make ")
    ]
    assert len(typed) > 6
    for command, shown in typed:
        printed = reader.types(command)
        assert matches(shown, printed), (command, printed)
    page = (reader.folder / "joins.html").read_text(encoding="utf-8")
    assert "Flyer" in page
