"""The commands about the account's two-factor password.

Rule of this file: passwords are typed or read from a file, and are never arguments, which every
process of the computer can see.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from invites.cli.command import Run, Work, command
from invites.cli.connect import ask
from invites.cli.failures import CommandError, Status
from invites.cli.show import print_json, print_lines
from invites.text import clean
from mtproto.password import PasswordStatus, password_status, remove_password, set_password

__all__ = ["add_commands"]

CurrentOption = Annotated[
    Path | None,
    typer.Option(
        "--current-file",
        metavar="FILE",
        help="Read the present password from its first line, do not ask; - is standard input.",
    ),
]
NewOption = Annotated[
    Path | None,
    typer.Option(
        "--new-file",
        metavar="FILE",
        help="Read the new password from its first line, do not ask; - is standard input, where "
        "it comes after the present one.",
    ),
]
HintOption = Annotated[str, typer.Option("--hint", help="Shown to everybody who tries to sign in.")]
_STANDARD_INPUT = Path("-")


async def status(run: Run) -> None:
    """Say whether the account has a two-factor password."""
    _show(run, await password_status(run.client))


async def set_new(run: Run, new_file: NewOption = None, hint: HintOption = "") -> None:
    """Have a password asked for at each sign-in, besides the code.

    No recovery address is set: whoever forgets the password cannot sign in any more.
    """
    if (await password_status(run.client)).has_password:
        raise CommandError(
            Status.USAGE, "the account has a password", "Change it by `invites password change`."
        )
    new = _new(new_file)
    await set_password(run.client, new, hint=hint)
    _show(run, await password_status(run.client))


async def change(
    run: Run,
    current_file: CurrentOption = None,
    new_file: NewOption = None,
    hint: HintOption = "",
) -> None:
    """Put another password in the place of the present one; the hint is the one given, or none."""
    await _must_have(run)
    current = _current(current_file)
    await set_password(run.client, _new(new_file), current=current, hint=hint)
    _show(run, await password_status(run.client))


async def remove(run: Run, current_file: CurrentOption = None) -> None:
    """Have no password any more: the code alone signs in."""
    await _must_have(run)
    await remove_password(run.client, _current(current_file))
    _show(run, await password_status(run.client))


async def _must_have(run: Run) -> None:
    if not (await password_status(run.client)).has_password:
        raise CommandError(
            Status.USAGE, "the account has no password", "Set one by `invites password set`."
        )


def _current(file: Path | None) -> str:
    if file is not None and not _would_show(file):
        return _first_line(file)
    return ask("Present password", hide=True, remedy="Give --current-file FILE.")


def _new(file: Path | None) -> str:
    if file is not None and not _would_show(file):
        return _first_line(file)
    return ask("New password", hide=True, twice=True, remedy="Give --new-file FILE.")


def _would_show(file: Path) -> bool:
    """Whether what is typed into the file would be on the screen."""
    return file == _STANDARD_INPUT and sys.stdin.isatty()


def _first_line(file: Path) -> str:
    """The password in a file, without the end of its line. Raises CommandError."""
    try:
        if file == _STANDARD_INPUT:
            line = sys.stdin.readline()
        else:
            with file.open(encoding="utf-8") as stream:
                line = stream.readline()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no text in UTF-8"
        raise CommandError(Status.USAGE, f"{file}: {reason}", "Name a readable file.") from error
    password = line.rstrip("\r\n")
    if not password:
        raise CommandError(Status.USAGE, f"{file}: there is no password in the first line")
    return password


def _show(run: Run, found: PasswordStatus) -> None:
    if run.json:
        print_json(
            {
                "has_password": found.has_password,
                "hint": found.hint,
                "has_recovery": found.has_recovery,
            }
        )
        return
    if not found.has_password:
        print_lines(["The account has no two-factor password."])
        return
    hint = f", with the hint “{clean(found.hint)}”" if found.hint else ""
    lines = [f"The account has a two-factor password{hint}."]
    print_lines([*lines, *(["It can be recovered by e-mail."] if found.has_recovery else [])])


_WORKS: dict[str, Work] = {"status": status, "set": set_new, "change": change, "remove": remove}


def add_commands(app: typer.Typer) -> None:
    """Register the commands of this file."""
    group = typer.Typer(help="The two-factor password.", no_args_is_help=True)
    for verb, work in _WORKS.items():
        command(group, verb)(work)
    app.add_typer(group, name="password", rich_help_panel="Accounts")
