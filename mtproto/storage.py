"""Where a client keeps its keys: memory, one SQLite file for several accounts, or a string.

Rule of the file: what was stored is never overwritten because it could not be read. A damaged
file raises `StorageError`, and stays as it is.
"""

from __future__ import annotations

import base64
import binascii
import os
import sqlite3
import stat
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

import msgspec

from mtproto.crypto.auth_key import AUTH_KEY_SIZE, AuthKey
from mtproto.errors import MTProtoError
from mtproto.session import Salt
from mtproto.updates.values import UpdatesState

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Account", "MemoryStorage", "SqliteStorage", "Storage", "StorageError"]

_STRING_VERSION = 1
_SCHEMA_VERSION = 3
_APPLICATION_ID = 0x6D74706B
_CREATE = """
CREATE TABLE account (
    name TEXT PRIMARY KEY,
    dc_id INTEGER NOT NULL,
    auth_key BLOB NOT NULL,
    time_offset REAL NOT NULL,
    salts BLOB NOT NULL,
    user_id INTEGER,
    updates BLOB,
    digest BLOB
) STRICT
"""
# Version -> what makes the next one of it. Rows of before version 3 have no digest.
_UPGRADES = {
    1: "ALTER TABLE account ADD COLUMN updates BLOB",
    2: "ALTER TABLE account ADD COLUMN digest BLOB",
}
_FARTHEST = 1 << 31
"""Seconds that clocks may be apart; a stored number beyond that is damage."""


_Row: TypeAlias = tuple[int, bytes, float, bytes, int | None, bytes | None]
_UPDATES = msgspec.msgpack.Decoder(UpdatesState)


class StorageError(MTProtoError):
    """Stored sessions could not be read or written; `path` is the file (None: a string).

    The file is left as it was.
    """

    def __init__(self, reason: str, path: str | None = None) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """What a client must remember to go on where it stopped: one key at one data centre.

    `time_offset` is server time minus local time (seconds) when last known; `user_id` is None
    while nobody has signed in with the key; `updates` is how far its updates were followed.
    """

    dc_id: int
    auth_key: AuthKey
    time_offset: float = 0.0
    salts: tuple[Salt, ...] = ()
    user_id: int | None = None
    updates: UpdatesState | None = None

    def __repr__(self) -> str:
        return f"Account(dc_id={self.dc_id}, auth_key={self.auth_key!r}, user_id={self.user_id})"

    def to_string(self) -> str:
        """Return the account as URL-safe text. It holds the secret key: handle it like one."""
        packed = msgspec.msgpack.encode(
            (self.dc_id, self.auth_key.data, self.time_offset, self.user_id)
        )
        digest = sha256(packed).digest()[:4]
        return base64.urlsafe_b64encode(bytes([_STRING_VERSION]) + digest + packed).decode()

    @classmethod
    def from_string(cls, text: str) -> Account:
        """Read the form that `to_string` writes. Raises StorageError."""
        try:
            data = base64.b64decode(text.strip(), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError) as error:
            raise StorageError("not a session string") from error
        version, digest, packed = data[:1], data[1:5], data[5:]
        if version != bytes([_STRING_VERSION]) or sha256(packed).digest()[:4] != digest:
            raise StorageError("a damaged or foreign session string")
        try:
            row = msgspec.msgpack.decode(packed, type=tuple[int, bytes, float, int | None])
            dc_id, key, time_offset, user_id = row
            _check_offset(time_offset)
        except (msgspec.MsgspecError, ValueError) as error:
            raise StorageError("a damaged session string") from error
        if len(key) != AUTH_KEY_SIZE:
            raise StorageError("a damaged session string")
        return cls(dc_id=dc_id, auth_key=AuthKey(key), time_offset=time_offset, user_id=user_id)


class Storage(Protocol):
    """Keeps the account of one client. All methods raise StorageError when they cannot."""

    def load(self) -> Account | None:
        """Return the stored account, None when there is none."""
        ...

    def save(self, account: Account) -> None:
        """Store the account, replacing an earlier one."""
        ...

    def delete(self) -> None:
        """Forget the account (after logging out)."""
        ...


class MemoryStorage:
    """Keeps an account as long as the process lives."""

    def __init__(self, account: Account | None = None) -> None:
        self._account = account

    def load(self) -> Account | None:
        """Return the stored account, None when there is none."""
        return self._account

    def save(self, account: Account) -> None:
        """Store the account."""
        self._account = account

    def delete(self) -> None:
        """Forget the account."""
        self._account = None


class SqliteStorage:
    """One named account in a SQLite file that may hold others; the file's mode is 0600.

    Every save is one transaction, so the file is never half-written, and several processes may
    use it. Nothing is opened before the first `load` or `save`.
    """

    def __init__(self, path: str | os.PathLike[str], account: str = "default") -> None:
        self._path = Path(path)
        self._name = account

    def __repr__(self) -> str:
        return f"SqliteStorage({str(self._path)!r}, account={self._name!r})"

    def load(self) -> Account | None:
        """Return the stored account, None when there is none. Raises StorageError."""
        if not self._path.exists():
            return None
        with self._database() as database:
            verdict: str = database.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if verdict != "ok":  # else a lost account could pass for none, and be replaced
                raise StorageError("the session file is damaged", str(self._path))
            row = database.execute(
                "SELECT dc_id, auth_key, time_offset, salts, user_id, updates, digest FROM account"
                " WHERE name = ?",
                (self._name,),
            ).fetchone()
        return None if row is None else self._account(row)

    def save(self, account: Account) -> None:
        """Store the account. Raises StorageError."""
        updates = account.updates
        row = (
            account.dc_id,
            account.auth_key.data,
            account.time_offset + 0.0,  # never -0.0, which SQLite does not keep
            msgspec.msgpack.encode(account.salts),
            account.user_id,
            None if updates is None else msgspec.msgpack.encode(updates),
        )
        with self._database() as database:
            database.execute(
                "INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (self._name, *row, _digest(row)),
            )

    def delete(self) -> None:
        """Forget the account; other accounts of the file stay. Raises StorageError."""
        if self._path.exists():
            with self._database() as database:
                database.execute("DELETE FROM account WHERE name = ?", (self._name,))

    def accounts(self) -> list[str]:
        """Return the names of all accounts in the file. Raises StorageError."""
        if not self._path.exists():
            return []
        with self._database() as database:
            return [name for (name,) in database.execute("SELECT name FROM account ORDER BY 1")]

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        """The open file, within a transaction. Raises StorageError for whatever goes wrong."""
        try:
            with closing(self._open()) as database, database:
                yield database
        except sqlite3.Error as error:
            reason = f"the session file cannot be used: {error}"
            raise StorageError(reason, str(self._path)) from error
        except UnicodeDecodeError as error:  # in SQLite's own words about a damaged file
            raise StorageError("the session file is damaged", str(self._path)) from error

    def _open(self) -> sqlite3.Connection:
        try:
            # Created by us first: SQLite would use the umask, and the key inside is a password.
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
            database = sqlite3.connect(self._path, timeout=10.0)
        except (OSError, sqlite3.Error) as error:
            raise StorageError(f"cannot open the session file: {error}", str(self._path)) from error
        try:
            self._prepare(database)
            if stat.S_IMODE(self._path.stat().st_mode) != 0o600:
                self._path.chmod(0o600)  # only now: a file that is not ours stays untouched
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, database: sqlite3.Connection) -> None:
        version: int = database.execute("PRAGMA user_version").fetchone()[0]
        tables = list(_names(database))
        if version == 0 and not tables:
            with database:
                database.execute("BEGIN IMMEDIATE")
                if not list(_names(database)):  # another process may have been faster
                    database.execute(_CREATE)
                    database.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
                    database.execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
        elif database.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION_ID:
            raise StorageError("is not a session file of ours", str(self._path))
        elif version in _UPGRADES:
            with database:
                database.execute("BEGIN IMMEDIATE")
                version = database.execute("PRAGMA user_version").fetchone()[0]
                for step in range(version, _SCHEMA_VERSION):
                    database.execute(_UPGRADES[step])
                database.execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
        elif version != _SCHEMA_VERSION:
            raise StorageError(f"has the unknown version {version}", str(self._path))

    def _account(self, stored: tuple[Any, ...]) -> Account:
        *fields, digest = stored
        row = cast("_Row", tuple(fields))
        dc_id, key, time_offset, salts, user_id, followed = row
        if len(key) != AUTH_KEY_SIZE or digest not in (None, _digest(row)):
            raise StorageError("the stored account is damaged", str(self._path))
        try:
            known = msgspec.msgpack.decode(salts, type=tuple[Salt, ...])
            updates = None if followed is None else _UPDATES.decode(followed)
            _check_offset(time_offset)
        except (msgspec.MsgspecError, ValueError) as error:
            reason = "the stored salts or counters are damaged"
            raise StorageError(reason, str(self._path)) from error
        return Account(
            dc_id=dc_id,
            auth_key=AuthKey(key),
            time_offset=time_offset,
            salts=known,
            user_id=user_id,
            updates=updates,
        )


def _digest(row: _Row) -> bytes:
    """What tells a damaged row: a wrong key looks like any other."""
    return sha256(msgspec.msgpack.encode(row)).digest()[:8]


def _check_offset(seconds: float) -> None:
    if not -_FARTHEST < seconds < _FARTHEST:  # nor is it a number that is none
        raise ValueError(f"a clock that is {seconds} s off")


def _names(database: sqlite3.Connection) -> Iterator[str]:
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        yield name
