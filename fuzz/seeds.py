"""Write a seed corpus for a libFuzzer program: `python fuzz/seeds.py TARGET FILE.zip [COUNT]`."""

from __future__ import annotations

import sys
import zipfile
from hashlib import sha256

from tl.testing.fuzz import make_target

_COUNT = 500
_STAMP = (2020, 1, 1, 0, 0, 0)
"""The same inputs give the same file."""


def main(name: str, path: str, count: int = _COUNT) -> None:
    """Inputs that the target's own source makes, each once."""
    source = make_target(name).source(1)
    inputs = {sha256(data).hexdigest()[:20]: data for data in (source.next() for _ in range(count))}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for digest, data in sorted(inputs.items()):
            archive.writestr(zipfile.ZipInfo(digest, _STAMP), data)
    print(f"{path}: {len(inputs)} inputs")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:4]))
