"""The session file as the command keeps it: who is signed in, and nobody else.

Accounts of all data centres are in one file, filed under the fingerprint of the data centre's key
and a name: the digits of a phone number, or `bot` and its id. An attempt to sign in that fails
leaves nothing behind.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mtproto.storage import SqliteStorage

if TYPE_CHECKING:
    from mtproto.storage import Account

__all__ = ["SessionStorage", "Shelf", "default_session_file"]


def default_session_file() -> Path:
    """Where sessions are kept unless `--session` or INVITES_SESSION says otherwise."""
    return Path(typer.get_app_dir("invites")) / "sessions.sqlite"


class Shelf:
    """The accounts of one data centre, by the fingerprint of its key. All methods raise
    StorageError."""

    def __init__(self, path: Path, fingerprint: int) -> None:
        self._path = path
        self._prefix = f"{fingerprint % 2**64:016x}/"

    def account(self, name: str) -> SqliteStorage:
        """The place of an account in the file."""
        return SqliteStorage(self._path, account=self._prefix + name)

    def filed(self) -> list[str]:
        """All names, also those that attempts of earlier versions left behind."""
        found = SqliteStorage(self._path).accounts()
        return [one.removeprefix(self._prefix) for one in found if one.startswith(self._prefix)]

    def signed_in(self) -> list[str]:
        """The names of those who are signed in."""
        return [name for name in self.filed() if _is_signed_in(self.account(name).load())]


class SessionStorage:
    """Keeps an account in memory until somebody has signed in with it, and then in the file.

    What earlier versions left of an attempt is taken out of the file when it is read.
    """

    def __init__(self, kept: SqliteStorage) -> None:
        self._kept = kept
        self._attempt: Account | None = None

    def load(self) -> Account | None:
        """Return the account, also one with whose key nobody is signed in. Raises StorageError."""
        if self._attempt is not None:
            return self._attempt
        account = self._kept.load()
        if account is not None and not _is_signed_in(account):
            self._kept.delete()
            self._attempt = account
        return account

    def save(self, account: Account) -> None:
        """Store the account if somebody is signed in. Raises StorageError."""
        if _is_signed_in(account):
            self._attempt = None
            self._kept.save(account)
        else:
            self._attempt = account

    def delete(self) -> None:
        """Forget the account. Raises StorageError."""
        self._attempt = None
        self._kept.delete()


def _is_signed_in(account: Account | None) -> bool:
    return account is not None and account.user_id is not None
