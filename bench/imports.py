"""Import cost against Telethon's TL objects: fresh processes, CPU time, ratios of medians.

    python bench/imports.py [--rounds N]

Each row runs in a process of its own with warm byte code; what an empty interpreter costs is taken
off on both sides.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys

_TELETHON = "import telethon.tl.alltlobjects"
# updates#74ae4240 with one updateChannel, no users, no chats
_DECODE = (
    "import tl; tl.decode(bytes.fromhex("
    "'4042ae7415c4b51c01000000094c5b630100000000000000"
    "15c4b51c0000000015c4b51c000000000000000000000000'))"
)
_ROWS = {
    "`import tl` and the first decode": (_DECODE, "0.2"),
    "one whole layer: every class of `tl.layer(229)`": ("import tl; list(tl.layer(229))", "0.45"),
    "an older layer: every class of `tl.layer(176)`": ("import tl; list(tl.layer(176))", "0.45"),
}
_MEASURE = """
import resource, sys
before = resource.getrusage(resource.RUSAGE_SELF)
{code}
after = resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print(cpu, after.ru_maxrss - before.ru_maxrss)
"""


def _run(code: str) -> tuple[float, int]:
    command = [sys.executable, "-c", _MEASURE.format(code=code)]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    cpu, memory = done.stdout.split()
    return float(cpu), int(memory)


def _medians(codes: list[str], rounds: int) -> dict[str, tuple[float, float]]:
    """CPU seconds and KiB of each code; the rounds take turns."""
    results: dict[str, list[tuple[float, int]]] = {code: [] for code in codes}
    for _ in range(rounds):
        for code in codes:
            results[code].append(_run(code))
    return {
        code: (
            statistics.median(cpu for cpu, _ in runs),
            statistics.median(memory for _, memory in runs),
        )
        for code, runs in results.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    codes = [_TELETHON, *(code for code, _ in _ROWS.values())]
    for code in codes:
        _run(code)  # so that byte code is there
    medians = _medians(codes, rounds)
    theirs, their_memory = medians[_TELETHON]
    print("| what | CPU time, ratio to Telethon | memory, ratio to Telethon | wanted |")
    print("|---|---|---|---|")
    for name, (code, wanted) in _ROWS.items():
        ours, memory = medians[code]
        print(f"| {name} | {ours / theirs:.2f} | {memory / their_memory:.2f} | ≤ {wanted} |")


if __name__ == "__main__":
    main()
