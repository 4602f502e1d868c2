"""The command as a whole: which commands there are, and how every failure ends.

Whatever a user or a server can do wrong ends in one line on standard error and a documented exit
status. A traceback is a bug of ours.
"""

from __future__ import annotations

import json
import sys
from io import TextIOWrapper
from typing import Annotated, Any

import typer

from invites.cli import admin, joining, password
from invites.cli.accounts import accounts
from invites.cli.command import command
from invites.cli.failures import Failure, Status, failure_of
from invites.cli.gateway import serve_gateway
from invites.cli.serve import demo, serve
from mtproto import __version__

__all__ = ["app", "main"]

app = typer.Typer(
    name="invites",
    help="Telegram's invite links, join requests and usernames, and a local data centre to try "
    "them on.\n\n"
    "Exit status: 0 done (joined, in already, or a request sent), 1 refused by the server, 2 wrong "
    "usage (also a text that is no link, an unknown layer), 3 the data centre cannot be reached or "
    "understood, 4 nobody is signed in or the session file cannot be used, 5 joining needs a "
    "further step (payment, a web view), 130 interrupted. `username check` ends with 1 for a taken "
    "name, `requests apply` with 1 when somebody could not be decided.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
# Whatever typer itself raises about the command line has this class at its root.
_BadCommandLine: type[Exception] = typer.BadParameter.__bases__[0]


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"invites {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Take the options that stand before a command."""


joining.add_commands(app)
password.add_commands(app)
admin.add_commands(app)
app.command("accounts", rich_help_panel="Accounts")(accounts)
command(app, "gateway", panel="Administering")(serve_gateway)
app.command("serve", rich_help_panel="Local data centre")(serve)
app.command("demo", rich_help_panel="Local data centre")(demo)


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its status."""
    given = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # titles may have what a terminal cannot show
    try:
        status: Any = app(given, prog_name="invites", standalone_mode=False)
    except typer.Abort:
        sys.exit(_end(_interrupted(), given))
    except _BadCommandLine as error:
        sys.exit(_bad_command_line(error))
    except BaseException as error:
        failure = failure_of(error)
        if failure is None:
            raise
        sys.exit(_end(failure, given))
    if status == Status.INTERRUPTED:  # what typer makes of a Ctrl-C while a command works
        if sys.stderr.isatty():
            typer.echo(err=True)  # the terminal has written ^C
        # No document on standard output: whoever reads events there would take it for one.
        sys.exit(_end(_interrupted(), []))
    sys.exit(status if isinstance(status, int) else Status.DONE)


def _end(failure: Failure, given: list[str]) -> int:
    if "--json" in given:
        typer.echo(json.dumps(failure.error, ensure_ascii=False))
    typer.echo(f"invites: {failure.line}", err=True)
    return failure.status


def _interrupted() -> Failure:
    found = failure_of(KeyboardInterrupt())
    assert found is not None
    return found


def _bad_command_line(error: Any) -> int:
    path = error.ctx.command_path if getattr(error, "ctx", None) else "invites"
    message = error.format_message()
    if not message:  # without arguments a command has shown its help, which is enough
        return Status.USAGE
    sentence = " ".join(message.split())
    stop = "" if sentence.endswith((".", "?")) else "."
    typer.echo(f"invites: {sentence}{stop} See `{path} --help`.", err=True)
    return Status.USAGE
