"""Importing costs little: what is loaded is known by name (bench/imports.py measures time)."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {"asyncio", "ssl", "hypothesis", "typer", "rich", "click", "cryptography", "inspect"}


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh interpreter has after running the code."""
    script = f"{code}\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_importing_tl_loads_no_records() -> None:
    """`import tl` loads neither a record nor anything heavy."""
    loaded = loaded_by("import tl")
    assert not {name for name in loaded if name.startswith(("tl.api", "tl.mt"))} - {"tl.api"}
    assert not loaded & (HEAVY - {"inspect"})
    assert not loaded & {"tl.json", "tl.text", "tl.testing", "tl.codegen", "tl.cli"}


def test_a_first_decode_loads_only_what_it_meets() -> None:
    """Decoding one value loads the modules of its classes, not the whole API."""
    loaded = loaded_by(
        "import tl; tl.decode((0x29562865).to_bytes(4, 'little') + bytes(8))"  # chatEmpty
    )
    records = {name for name in loaded if name.startswith(("tl.api.", "tl.mt."))}
    assert records <= {"tl.api._index", "tl.api.root", "tl.api.root.chat"}


def test_the_newest_names_do_not_load_the_past() -> None:
    """Superseded definitions are loaded when one is met, not before."""
    loaded = loaded_by("from tl.api import messages, channels; messages.ImportChatInvite(hash='')")
    assert not {name for name in loaded if "superseded" in name or "before176" in name}
    past = loaded_by("from tl.api import messages; messages.ImportChatInvite_6c50051c(hash='')")
    assert "tl.api.superseded.messages" in past
    assert "tl.api.superseded.channels" not in past
    assert not {name for name in past if "before176" in name}


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import mtproto", {"typer", "rich", "click", "hypothesis", "invites"}),
        ("import invites", {"typer", "rich", "click", "hypothesis"}),
        ("import tl.lang, tl.codec", {"tl.api._index", "tl.mt._index", "asyncio"}),
        ("import mtproto.session", {"asyncio", "ssl", "typer"}),
    ],
)
def test_nobody_pays_for_what_he_does_not_use(code: str, absent: set[str]) -> None:
    """A library is imported without its commands, its tests and its servers."""
    assert not loaded_by(code) & absent
