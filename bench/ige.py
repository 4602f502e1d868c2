"""AES-256-IGE through our seam against each backend called directly.

    python bench/ige.py [--rounds N]

64 KiB, processor time, calls in turn, best of the rounds. The seam checks sizes and looks the
backend up; the ratio says what that costs (1.00 would be nothing).
"""

from __future__ import annotations

import argparse
import secrets
import time
from typing import TYPE_CHECKING

from mtproto.crypto import aes_ige, backend

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = 65_536


def _seconds(function: Callable[[bytes, bytes, bytes], bytes], repeats: int) -> float:
    data, key, iv = secrets.token_bytes(SIZE), secrets.token_bytes(32), secrets.token_bytes(32)
    started = time.process_time()
    for _ in range(repeats):
        function(data, key, iv)
    return (time.process_time() - started) / repeats


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    print("| backend | encrypt | decrypt | seam : direct, encrypt | seam : direct, decrypt |")
    print("|---|---|---|---|---|")
    chosen = backend.chosen
    for one in backend.available():
        repeats = 1 if one.name == "pyaes" else 20
        backend.chosen = aes_ige.chosen = lambda one=one: one
        best = [float("inf")] * 4
        for _ in range(1 if one.name == "pyaes" else rounds):
            functions = (aes_ige.encrypt, aes_ige.decrypt, one.ige_encrypt, one.ige_decrypt)
            best = [min(b, _seconds(f, repeats)) for b, f in zip(best, functions, strict=True)]
        speeds = [f"{SIZE / seconds / 1e6:.1f} MB/s" for seconds in best[:2]]
        ratios = [f"{best[2] / best[0]:.2f}", f"{best[3] / best[1]:.2f}"]
        print(f"| {' | '.join([one.name, *speeds, *ratios])} |")
    backend.chosen = aes_ige.chosen = chosen


if __name__ == "__main__":
    main()
