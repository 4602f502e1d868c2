"""Coverage-guided fuzzing of tl/_native.c under AddressSanitizer and UBSan.

    python fuzz/native.py [--clang clang-16] [--folder DIR] [--processes 2]
                          [--inputs 1000000] [--seconds 3600]

Builds a libFuzzer binary with the interpreter that runs this script inside, makes seeds of every
class, and fuzzes until each process has had its inputs or its time. Prints what was done. Needs
clang with its runtime libraries, and an interpreter with a shared library.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from laws import OWN_SHAPES, SHAPES
from mutants import good_bytes, ids

from tl.testing import Catalogue, plainest

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent
_SANITIZE = "-fsanitize=address,undefined"
_STOP_AT_ONCE = "-fno-sanitize-recover=all"


def _build(clang: str, folder: Path, *options: str, name: str = "fuzzer") -> Path:
    variables = sysconfig.get_config_vars()
    binary = folder / name
    command = [
        clang, "-g", "-O1", "-fno-omit-frame-pointer", *options,
        "-DKEPT_WORDS=0",  # freed records go back at once: else nobody sees one that is used
        f"-I{variables['INCLUDEPY']}",
        str(_ROOT / "tl" / "_native.c"), str(_HERE / "harness.c"),
        f"-L{variables['LIBDIR']}", f"-Wl,-rpath,{variables['LIBDIR']}",
        f"-lpython{variables['LDVERSION']}", "-o", str(binary),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    return binary


def _seed(folder: Path) -> None:
    """Seeds (each with random choices in front) and a dictionary of the words that mean much."""
    rng = random.Random(1)
    seeds = folder / "seeds"
    if not seeds.exists():
        seeds.mkdir()
        for number, data in enumerate(good_bytes(rng, drawn=3000)):
            if len(data) <= 4000:
                choices = bytes((rng.choice((0, rng.randrange(256))), *rng.randbytes(3)))
                (seeds / f"{number:05}").write_bytes(choices + data)
        for number, data in enumerate(_shapes()):
            (seeds / f"shape-{number}").write_bytes(bytes((OWN_SHAPES, 0, 0, 0)) + data)
    words = [*ids()[:: len(ids()) // 400], 0x1CB5C415, 0x997275B5, 0xBC799737, 0x3072CFA1]
    lines = ("".join(f"\\x{byte:02x}" for byte in word.to_bytes(4, "little")) for word in words)
    (folder / "words.dict").write_text("".join(f'"{line}"\n' for line in lines))


def _shapes() -> Iterator[bytes]:
    """Values of the schema that the laws bring along."""
    among = Catalogue(SHAPES)
    for cls in among.classes:
        for present in ((), cls.__struct_fields__):
            yield SHAPES.encode(plainest(cls, present=present, among=among))


def _statistics(folder: Path, number: int) -> Path:
    """Where a process counts what it did; written every few thousand inputs."""
    return folder / f"statistics-{number}.json"


def _environment(folder: Path, number: int) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(_HERE), str(_ROOT), *filter(None, sys.path)]),
        "PYTHONHOME": sys.base_prefix,
        "PYTHONMALLOC": "malloc",
        "FUZZ_STATISTICS": str(_statistics(folder, number)),
        # Leaks are found by laws.py: most of what the interpreter keeps looks like one.
        "ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1",
        "UBSAN_OPTIONS": "print_stacktrace=1",
    }


def _start(
    binary: Path, folder: Path, number: int, inputs: int, seconds: int
) -> subprocess.Popen[bytes]:
    corpus = folder / f"corpus-{number}"
    corpus.mkdir(exist_ok=True)
    _statistics(folder, number).unlink(missing_ok=True)  # of an earlier run
    command = [
        "nice", "-n", "15", str(binary), str(corpus), str(folder / "seeds"),
        f"-dict={folder / 'words.dict'}", f"-runs={inputs}", f"-max_total_time={seconds}",
        f"-seed={number + 1}", "-max_len=1200", "-timeout=20", "-rss_limit_mb=2500",
        "-print_final_stats=1", f"-artifact_prefix={folder}/finding-{number}-",
    ]  # fmt: skip
    with open(folder / f"log-{number}.txt", "wb") as log:
        return subprocess.Popen(
            command, env=_environment(folder, number), stdout=log, stderr=log, cwd=folder
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clang", default="clang-16")
    parser.add_argument("--folder", type=Path, default=_ROOT / "build" / "fuzz", help="kept")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--inputs", type=int, default=1_000_000, help="for each process")
    parser.add_argument("--seconds", type=int, default=3600, help="at most, for each process")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    fuzzing = ("-fsanitize=fuzzer", _SANITIZE, _STOP_AT_ONCE)
    binary = _build(options.clang, options.folder, *fuzzing)
    _seed(options.folder)
    processes = [
        _start(binary, options.folder, number, options.inputs, options.seconds)
        for number in range(options.processes)
    ]
    failed = sum(process.wait() != 0 for process in processes)
    total: dict[str, int] = {}
    for number in range(options.processes):
        path = _statistics(options.folder, number)
        for name, count in json.loads(path.read_text()).items() if path.exists() else ():
            total[name] = total.get(name, 0) + count
    done = total or "too few inputs for the laws that count"
    print(f"{failed} of {options.processes} processes found something; {done}")
    return int(failed != 0)


if __name__ == "__main__":
    sys.exit(main())
