"""What is optional names the extra that brings it, wherever it is missing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tl.extras import missing, optional

ROOT = Path(__file__).resolve().parents[2]
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
FUZZ = "from tl.cli import main; main(['fuzz', 'parser', '--for', '1s', {}])"


def without(package: str, code: str) -> str:
    """What a program says at last where a package is not installed."""
    run = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.modules[{package!r}] = None; {code}"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert run.returncode != 0
    return run.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("package", "extra", "code"),
    [
        ("distributed", "fuzz", FUZZ.format("'--dask', 'local'")),
        ("redis", "fuzz", FUZZ.format("'--redis', 'redis://127.0.0.1:1/0'")),
        ("atheris", "fuzz", FUZZ.format("'--guided'")),
        ("hypothesis", "testing", "import tl.testing"),
        ("wsproto", "websocket", "from mtproto.transports import websocket; websocket()"),
        ("h11", "http", "from mtproto.transports import http; http()"),
        ("python_socks", "proxy", "import mtproto.net.proxy"),
        ("litestar", "gateway", "import invites.gateway"),
    ],
)
def test_the_extra_is_named(package: str, extra: str, code: str) -> None:
    """In the last line of what is said, with the command that installs it."""
    said = without(package, code)
    assert f"needs the package {package}, which is not installed: " in said
    assert f"pip install 'mtproto-invites[{extra}]'" in said
    names = {re.split(r"[^\w-]", one)[0].replace("-", "_") for one in EXTRAS[extra]}
    assert package in names


def test_only_what_is_missing_is_blamed() -> None:
    """A module that a package lacks itself is no matter of ours."""
    with (
        pytest.raises(ModuleNotFoundError, match=r"^No module named 'nowhere'$"),
        optional("somewhere", "fuzz", by="this"),
    ):
        import nowhere
    with (
        pytest.raises(ModuleNotFoundError, match=r"^this needs the package nowhere, ") as caught,
        optional("nowhere", "fuzz", by="this"),
    ):
        import nowhere.below  # noqa: F401
    assert str(caught.value) == missing("nowhere", "fuzz", by="this")
    assert caught.value.name == "nowhere"
