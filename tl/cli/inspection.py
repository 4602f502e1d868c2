"""`tl inspect`: what bytes mean, piece by piece, however broken they are."""

from __future__ import annotations

import re
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tl.cli.data import (
    Data,
    File,
    From,
    Returns,
    as_bytes,
    how_it_was_read,
    read_input,
    result_of,
)
from tl.cli.failures import BadUsage

if TYPE_CHECKING:
    from tl.inspect import Tree

__all__ = ["All", "AsHtml", "AsJson", "Output", "inspect", "inspected_log", "show_tree"]

_BROKEN = 1
_FORMAT = re.compile(rb'\s*\{\s*"format"\s*:\s*"([A-Za-z0-9._-]{1,40})"')
_STYLES = {
    "offset": "dim",
    "own": "cyan",
    "guides": "dim",
    "label": "bold",
    "name": "bold blue",
    "type": "magenta",
    "value": "yellow",
    "bytes": "yellow",
    "text": "green",
    "note": "dim",
    "problem": "bold red",
}

AsJson = Annotated[bool, typer.Option("--json", help="Write the tree as JSON.")]
AsHtml = Annotated[
    bool, typer.Option("--html", help="Write a page that folds and highlights; needs no network.")
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="A file to write; `.html` and `.json` say how."),
]
All = Annotated[bool, typer.Option("--all", help="Show every item of long vectors, every bit.")]


def inspect(
    data: Data = None,
    file: File = None,
    source: From = None,
    returns: Returns = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Break also at what is not canonical.")
    ] = False,
    json: AsJson = False,
    html: AsHtml = False,
    output: Output = None,
    everything: All = False,
) -> None:
    """Show every byte of an input and what it means: offset, field, type, value, layers.

    A log of recorded connections is shown as frames, packets and messages. Input that breaks is
    shown up to the break and the exit status is 1.
    """
    from tl.inspect import inspect as inspected

    given = read_input(data, file)
    tree = inspected_log(given)
    if tree is None:
        if source is None and (note := how_it_was_read(given)):
            typer.echo(f"tl: {note}", err=True)
        raw = as_bytes(given, source)
        tree = inspected(raw, result_of(returns, None), strict=strict)
    show_tree(tree, json=json, html=html, output=output, everything=everything)


def inspected_log(given: str | bytes) -> Tree | None:
    """The tree of a log, whose first line names its format; None when it is no log.

    Formats are entry points of the group `tl.inspect`: a function that makes a tree of bytes.

    Raises:
        BadUsage: when the log cannot be read, or nobody here knows its format.
    """
    data = given if isinstance(given, bytes) else given.encode("utf-8", "surrogateescape")
    named = _FORMAT.match(data)
    if named is None:
        return None
    name = named[1].decode("ascii")
    for entry in entry_points(group="tl.inspect", name=name):
        try:
            tree: Tree = entry.load()(data)
        except ValueError as error:
            raise BadUsage(f"the log cannot be read: {error}") from None
        return tree
    raise BadUsage(f"no package that is installed reads logs of the format {name}")


def show_tree(tree: Tree, *, json: bool, html: bool, output: Path | None, everything: bool) -> None:
    """Write a tree in the form that was asked for; ends with status 1 when it is broken."""
    from tl.inspect import to_html, to_text

    if json and html:
        raise BadUsage("give --json or --html, not both")
    suffix = "" if output is None else output.suffix
    if html or (suffix == ".html" and not json):
        text = to_html(tree)
    elif json or suffix == ".json":
        text = tree.to_json().decode() + "\n"
    elif output is not None:
        text = to_text(tree, everything=everything) + "\n"
    else:
        text = ""
        _print(tree, everything)
    if output is not None:
        output.write_text(text, encoding="utf-8")
    elif text:
        typer.echo(text, nl=False)
    if not tree.is_sound:
        raise typer.Exit(_BROKEN)


def _print(tree: Tree, everything: bool) -> None:
    """In colours, where the output is a terminal."""
    from rich.console import Console
    from rich.text import Text

    from tl.inspect.rendering import rows

    console = Console(highlight=False, soft_wrap=True)
    for row in rows(tree, everything=everything):
        shown = Text.assemble(*((text, _STYLES.get(style, "")) for style, text in row))
        shown.rstrip()
        console.print(shown)
