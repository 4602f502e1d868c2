"""`invites accounts`: who is signed in where, read from the session file alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from invites.cli.sessions import default_session_file
from invites.cli.show import print_json, print_table
from mtproto.storage import SqliteStorage

__all__ = ["accounts"]


class _Kept(NamedTuple):
    """An account of the file: under which name, at which data centre (by its key), and its id."""

    name: str
    fingerprint: str
    dc_id: int
    user_id: int | None


def accounts(
    session: Annotated[
        Path | None,
        typer.Option(
            "--session", envvar="INVITES_SESSION", metavar="FILE", help="The session file."
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """List the accounts in the session file, without connecting."""
    path = session or default_session_file()
    kept = [one for name in SqliteStorage(path).accounts() if (one := _read(path, name))]
    if json:
        print_json([one._asdict() for one in kept])
        return
    print_table(
        ["account", "data centre", "key", "user"],
        [
            [one.name, str(one.dc_id), one.fingerprint, str(one.user_id or "not signed in")]
            for one in kept
        ],
        "Nobody is signed in.",
    )


def _read(path: Path, filed: str) -> _Kept | None:
    account = SqliteStorage(path, account=filed).load()
    if account is None:  # signed out meanwhile, by another process
        return None
    fingerprint, _, name = filed.rpartition("/")
    return _Kept(name, fingerprint, account.dc_id, account.user_id)
