"""The README's Python snippets run as they stand, and its commands exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda text: text.splitlines()[0])
def test_a_snippet_runs(snippet: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", snippet], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_script_joins() -> None:
    (script,) = [text for text in SNIPPETS if "asyncio.run" in text]
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    assert "Joined" in done.stdout


def test_the_decode_error_reads_as_printed() -> None:
    (codec,) = [text for text in SNIPPETS if "except tl.DecodeError" in text]
    promised = re.search(r"# (messages\.\S+ .*?) …", codec)
    done = subprocess.run([sys.executable, "-c", codec], capture_output=True, text=True, check=True)
    assert promised is not None
    assert done.stdout.startswith(promised[1])


def test_make_targets_exist() -> None:
    makefile = (Path(__file__).parents[1] / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"\$ make (\w+)", README):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
