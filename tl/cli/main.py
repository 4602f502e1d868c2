"""The command as a whole: which commands there are, and how every failure ends.

Whatever a user can do wrong ends in one line on standard error: exit status 2 for a wrong command
line (also an unknown name or layer), 1 for data that is not what it should be. A traceback is a
bug of ours.
"""

from __future__ import annotations

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from io import TextIOWrapper
from typing import Annotated, Any

import typer

import tl
from tl.cli import data, fuzzing, inspection, schema, tools
from tl.cli.failures import BadCommandLine, BadData, BadUsage, file_trouble, usage
from tl.cli.help import Command, Group
from tl.layers import LayerError, layer_numbers

__all__ = ["app", "main"]

_BAD_DATA = 1
_BAD_USAGE = 2
_INTERRUPTED = 130
_DISTRIBUTION = "mtproto-invites"

app = typer.Typer(
    name="tl",
    cls=Group,
    help="Telegram's type language: look definitions up, read and write values, compare schemas.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        try:
            number = version(_DISTRIBUTION)
        except PackageNotFoundError:
            number = "(not installed)"
        layers = layer_numbers()
        typer.echo(f"tl {number}")
        typer.echo(f"executor {tl.executor}")
        typer.echo(f"layers {layers[0]}-{layers[-1]} ({len(layers)} imported)")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show versions."),
    ] = False,
) -> None:
    """Take the options that stand before a command."""


app.command("show", cls=Command)(schema.show)
app.command("decode", cls=Command)(data.decode)
app.command("encode", cls=Command)(data.encode)
app.command("convert", cls=Command)(data.convert)
app.command("inspect", cls=Command)(inspection.inspect)
app.command("fuzz", cls=Command)(fuzzing.fuzz)
app.command("diff", cls=Command)(tools.diff)
app.command("lint", cls=Command)(tools.lint)
app.command("generate", cls=Command)(tools.generate)


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # texts may have what a terminal cannot show
    try:
        status: Any = app(arguments, prog_name="tl", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as in `tl show … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(_BAD_DATA)
    except (typer.Abort, KeyboardInterrupt):
        _fail("interrupted", _INTERRUPTED)
    except BadCommandLine as error:
        _fail(_usage(error), _BAD_USAGE)
    except (BadUsage, LayerError) as error:
        _fail(str(error), _BAD_USAGE)
    except (BadData, tl.TLError) as error:
        _fail(str(error), _BAD_DATA)
    except OSError as error:
        _fail(file_trouble(error), _BAD_DATA)
    sys.exit(status if isinstance(status, int) else 0)


def _usage(error: Any) -> str:
    said = usage(error, "tl")
    if not said:  # a command without arguments has shown its help
        sys.exit(_BAD_USAGE)
    return said


def _fail(reason: str, status: int) -> None:
    line = " ".join(reason.split())
    typer.echo(f"tl: {line}", err=True)
    sys.exit(status)
