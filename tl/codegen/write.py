"""Rendered files to disk, and the comparison behind `--check`."""

from __future__ import annotations

from collections.abc import Mapping
from errno import EEXIST
from keyword import iskeyword
from pathlib import Path

from tl.codegen.model import model_of_stranger
from tl.codegen.render import render_package
from tl.lang import Schema

__all__ = ["generate_package", "stale_files", "write_files"]

_MARK = "do not edit."
"""Stands in the first lines of every generated file."""


def generate_package(schema: Schema, out: Path, package: str) -> list[str]:
    """Write the classes of a schema as the package `package` into the folder `out`.

    The package needs this library when it runs; it has an `encode` and a `decode` of its own.
    Files in the folder that were generated before are replaced or removed. Returns the paths that
    changed.

    Raises:
        SchemaError: as `tl.load`.
        ValueError: when `package` is no dotted name.
        FileExistsError: when the folder holds Python files that were not generated.
    """
    if not all(part.isidentifier() and not iskeyword(part) for part in package.split(".")):
        raise ValueError(f"{package!r} cannot be imported: it is no dotted name")
    origin = Path(schema.source).name if schema.source else "a schema"
    files = render_package(model_of_stranger(schema, package=package, origin=origin))
    for path in stale_files(out, files):
        target = out / path
        if target.exists() and _MARK not in target.read_text(encoding="utf-8", errors="replace"):
            raise FileExistsError(
                EEXIST, "it was not generated; choose another folder", str(target)
            )
    changed = write_files(out, files)
    (out / "py.typed").touch()
    return changed


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
