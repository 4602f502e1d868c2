"""The tests of mtproto/_native.c under AddressSanitizer and UBSan.

    python fuzz/loops.py [--cc gcc] [--folder DIR] [--campaign 10]

Builds the loops with sanitizers, and runs the tests of sessions and calls on them with so many
times the usual examples.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_TESTS = ("tests/mtproto/session", "tests/mtproto/client/test_calls.py")
# The loops that were installed are not loaded: theirs is the name, but not the file.
_RUN = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("mtproto._native", sys.argv[1])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
sys.modules["mtproto._native"] = module
import pytest
sys.exit(pytest.main(sys.argv[2:]))
"""


def _build(cc: str, folder: Path) -> Path:
    library = folder / f"_native{sysconfig.get_config_var('EXT_SUFFIX')}"
    command = [
        cc, "-shared", "-fPIC", "-g", "-O1", "-fno-omit-frame-pointer",
        "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
        f"-I{sysconfig.get_config_var('INCLUDEPY')}",
        str(_ROOT / "mtproto" / "_native.c"), "-o", str(library),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    return library


def _runtimes(cc: str) -> str:
    """The sanitizers' libraries, which have to be loaded before everything else."""
    found = [
        subprocess.run(
            [cc, f"-print-file-name=lib{name}.so"], check=True, capture_output=True, text=True
        ).stdout.strip()
        for name in ("asan", "ubsan")
    ]
    return os.pathsep.join(found)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cc", default="gcc", help="the compiler (default: gcc)")
    parser.add_argument("--folder", type=Path, default=_ROOT / "build" / "loops")
    parser.add_argument("--campaign", type=int, default=10, metavar="N")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    library = _build(arguments.cc, arguments.folder)
    options = ["-q", "-p", "no:cacheprovider", "--timeout", "3600"]
    command = [sys.executable, "-c", _RUN, str(library), *options]
    done = subprocess.run(
        [*command, "--campaign", str(arguments.campaign), *_TESTS],
        cwd=_ROOT,
        env={
            **os.environ,
            "LD_PRELOAD": _runtimes(arguments.cc),
            "PYTHONMALLOC": "malloc",  # so that the bounds of every object are known
            "ASAN_OPTIONS": "detect_leaks=0",  # most of what the interpreter keeps looks like one
            "UBSAN_OPTIONS": "print_stacktrace=1",
        },
        check=False,
    )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
