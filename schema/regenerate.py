#!/usr/bin/env python3
"""Everything about the schema files: generate the packages, check them, add a layer, look around.

    python schema/regenerate.py                        write what has changed
    python schema/regenerate.py --check                fail when anything would change
    python schema/regenerate.py add --layer 230 FILE   merge a layer into api.tl, then write
    python schema/regenerate.py show chatInvite        the history of a name or an id

Needs the parser and the generator only, so it works when generated packages are broken or absent.
Nothing is written unless everything could be read and generated.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tl.codegen import (  # noqa: E402 - found through the line above
    model_of_history,
    model_of_schema,
    render_package,
    render_view,
    stale_files,
    write_files,
)
from tl.errors import SchemaError  # noqa: E402
from tl.lang import Combinator, Schema, id_mismatch, parse_schema  # noqa: E402
from tl.lang.history import (  # noqa: E402
    Entry,
    History,
    describe,
    parse_history,
    print_history,
)

TITLE = (
    "The Telegram API, every imported layer merged; facts only, see PROVENANCE.md. "
    "The form: tl/lang/history.py."
)
VIEWS = (176, 229)
"""Layers with a typed view: the default of the client, and the newest."""

Packages = dict[str, dict[str, str]]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status is 0, 1 for bad input or stale files, 2 for bad usage."""
    options = _parser().parse_args(arguments)
    schemas: Path = options.schemas
    try:
        if options.command == "add":
            return add(schemas, options.out, options.layer, options.file)
        if options.command == "show":
            return show(schemas, options.name)
        packages = generate(read_history(schemas), read_service(schemas))
    except (SchemaError, OSError, UnicodeDecodeError) as error:
        print(f"error: {_explained(error)}", file=sys.stderr)
        return 1
    return check(options.out, packages) if options.check else write(options.out, packages)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="regenerate.py", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    parser.add_argument(
        "--schemas",
        type=Path,
        default=ROOT / "schema",
        metavar="DIR",
        help="where the .tl files are",
    )
    parser.add_argument(
        "--out", type=Path, default=ROOT / "tl", metavar="DIR", help="where the packages go"
    )
    commands = parser.add_subparsers(dest="command")
    adding = commands.add_parser("add", help="merge one more layer into api.tl and regenerate")
    adding.add_argument("--layer", type=int, help="its number; by default its // LAYER line")
    adding.add_argument("file", type=Path, metavar="FILE.tl")
    showing = commands.add_parser("show", help="print the history of a name or an id")
    showing.add_argument("name", metavar="NAME|#ID")
    return parser


def read_history(schemas: Path) -> History:
    """The history in api.tl, with every constructor id checked.

    Raises:
        SchemaError: for a bad line, and for an id that its text does not give.
    """
    path = schemas / "api.tl"
    history = parse_history(path.read_text(encoding="utf-8"), source=_shown(path))
    for entry in history:
        if not entry.combinator.is_record:
            raise SchemaError(
                f"{entry.combinator.name} has a field without a name",
                line=entry.combinator.line,
                column=entry.combinator.column,
                source=_shown(path),
            )
    check_ids((entry.combinator for entry in history), _shown(path))
    return history


def read_service(schemas: Path) -> Schema:
    """The service messages in mtproto.tl, with every constructor id checked."""
    return read_schema(schemas / "mtproto.tl")


def read_schema(path: Path) -> Schema:
    """A schema file, with every constructor id checked."""
    schema = parse_schema(path.read_text(encoding="utf-8"), source=_shown(path))
    check_ids(schema, _shown(path))
    return schema


def check_ids(combinators: Iterable[Combinator], source: str) -> None:
    """Refuse an explicit id that the text does not give, unless it is a known exception."""
    for combinator in combinators:
        wanted = id_mismatch(combinator)
        if wanted is not None:
            raise SchemaError(
                f"{combinator.name}#{combinator.id:x}: the text gives #{wanted:x}; "
                "either the line has an error or its id belongs on the list in tl/lang/crc.py",
                line=combinator.line,
                column=combinator.column,
                source=source,
            )


def generate(history: History, service: Schema) -> Packages:
    """All generated packages: folder -> path -> text."""
    for combinator in service:
        if history.by_id(combinator.id) is not None:
            raise SchemaError(
                f"{combinator.name}#{combinator.id:x} is in api.tl too",
                line=combinator.line,
                column=combinator.column,
                source=service.source,
            )
    model = model_of_history(history, package="tl.api", tl_schema="api", origin="schema/api.tl")
    service_model = model_of_schema(
        service, package="tl.mt", tl_schema="mt", origin="schema/mtproto.tl"
    )
    packages = {"api": render_package(model), "mt": render_package(service_model)}
    for layer in VIEWS:
        if layer in history.layers:
            packages[f"layer{layer}"] = render_view(model, layer, f"tl.layer{layer}")
    return packages


def check(out: Path, packages: Packages) -> int:
    """Print every file that is not what it should be; 1 when there are any."""
    stale = [
        _shown(out / folder / path)
        for folder, files in packages.items()
        for path in stale_files(out / folder, files)
    ]
    for path in stale:
        print(path)
    if stale:
        print(f"{len(stale)} files differ; run: python schema/regenerate.py", file=sys.stderr)
    return 1 if stale else 0


def write(out: Path, packages: Packages) -> int:
    """Write what has changed and say so."""
    started = time.perf_counter()
    total = sum(len(files) for files in packages.values())
    changed = [
        _shown(out / folder / path)
        for folder, files in packages.items()
        for path in write_files(out / folder, files)
    ]
    for path in changed:
        print(path)
    spent = time.perf_counter() - started
    print(f"{len(changed)} of {total} files changed, written in {spent:.1f} s", file=sys.stderr)
    return 0


def add(schemas: Path, out: Path, number: int | None, file: Path) -> int:
    """Merge a layer into api.tl and regenerate."""
    history, service = read_history(schemas), read_service(schemas)
    schema = read_schema(file)
    layer = schema.layer if number is None else number
    if layer is None or layer < 1:
        raise SchemaError("no '// LAYER n' line; give the number with --layer", source=_shown(file))
    if schema.layer not in (None, layer):
        note = f"its last line says layer {schema.layer}; --layer {layer} is taken"
        print(f"note: {_shown(file)}: {note}", file=sys.stderr)
    known_service = {combinator.id for combinator in service}
    merged = history.added(layer, without(schema, known_service))
    packages = generate(merged, service)
    (schemas / "api.tl").write_text(print_history(merged, title=TITLE), encoding="utf-8")
    _summary(history, merged, layer)
    print(f"note: add the source of layer {layer} to PROVENANCE.md", file=sys.stderr)
    return write(out, packages)


def without(schema: Schema, ids: set[int]) -> Schema:
    """A schema less the built-in lines and the service messages, which mtproto.tl has."""
    own = tuple(c for c in schema if c.is_record and c.id not in ids)
    return Schema(own, schema.layer, schema.source)


def _summary(old: History, new: History, layer: int) -> None:
    present = {entry.combinator.id for entry in new.at(layer)}
    unseen = [entry for entry in new.at(layer) if old.by_id(entry.combinator.id) is None]
    below = [number for number in old.layers if number < layer]
    before = {entry.combinator.id for entry in old.at(below[-1])} if below else set()
    print(f"layer {layer}: {len(present)} combinators, {len(unseen)} of them never seen before")
    print(f"against layer {below[-1] if below else 'none'}: {len(present - before)} came, ", end="")
    print(f"{len(before - present)} went")


def show(schemas: Path, name: str) -> int:
    """Print every definition that a name has had, or the one with an id."""
    history = read_history(schemas)
    entries: tuple[Entry, ...] = history.named(name)
    if not entries and name.startswith("#"):
        try:
            found = history.by_id(int(name[1:], 16))
        except ValueError:
            found = None
        entries = () if found is None else history.named(found.combinator.name)
    for entry in entries:
        print(describe(entry, history.layers))
    if not entries:
        print(f"error: no layer has {name}", file=sys.stderr)
        return 1
    return 0


def _shown(path: Path) -> str:
    """A path as people want to read it: from where they are, if it is below."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def _explained(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    if isinstance(error, SchemaError) and not error.line:
        return f"{error.source or 'schema'}: {error.reason}"
    return str(error)


if __name__ == "__main__":
    sys.exit(main())
