"""Rendered files to disk, and the comparison behind `--check`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

__all__ = ["stale_files", "write_files"]


def stale_files(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Paths below `folder` that differ from `files`: changed, missing or left over; sorted."""
    present = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if "__pycache__" not in path.parts
    }
    stale = present - files.keys()
    for path, text in files.items():
        target = folder / path
        if path not in present or target.read_bytes() != text.encode():
            stale.add(path)
    return sorted(stale)


def write_files(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Make `folder` hold exactly `files`; returns the paths that changed."""
    changed = stale_files(folder, files)
    for path in changed:
        target = folder / path
        if path in files:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files[path].encode())
        else:
            target.unlink()
    for inner in sorted(folder.rglob("*"), reverse=True):
        if inner.is_dir() and inner.name != "__pycache__" and not any(inner.iterdir()):
            inner.rmdir()
    return changed
