"""The SQLite file in which long work remembers how far it came.

One file may serve many operations, watches and ledgers. It holds names of people, so its mode is
0600. Every change is on the disk before the call that makes it returns: a process may be killed
at any moment.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mtproto.storage import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

__all__ = ["StateFile"]

_APPLICATION_ID = 0x696E7673
_VERSION = 2
_TABLES = """
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    chat INTEGER NOT NULL,
    rules TEXT NOT NULL,
    started REAL NOT NULL,
    ended REAL
) STRICT;
CREATE TABLE decision (
    operation INTEGER NOT NULL REFERENCES operation (id),
    user_id INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    name TEXT NOT NULL,
    decision TEXT NOT NULL,
    rule TEXT NOT NULL,
    state TEXT NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    changed REAL NOT NULL,
    query_id INTEGER,
    PRIMARY KEY (operation, user_id, asked)
) STRICT;
CREATE TABLE watch (
    name TEXT PRIMARY KEY,
    position TEXT NOT NULL
) STRICT;
CREATE TABLE watch_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    event TEXT NOT NULL
) STRICT;
CREATE TABLE ledger (
    chat INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    joined INTEGER NOT NULL,
    link TEXT NOT NULL,
    entry TEXT NOT NULL,
    gone INTEGER,
    PRIMARY KEY (chat, user_id, joined, link)
) STRICT;
"""
# From each version to the next.
_CHANGES = {1: "ALTER TABLE decision ADD COLUMN query_id INTEGER;"}


class StateFile:
    """An open state file, made when it is not there; a context manager that closes it.

    With `None` for the path nothing is kept longer than the object.

    Raises:
        StorageError: when the file cannot be used; it is left as it was.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = None if path is None else Path(path)
        try:
            if self.path is not None:
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._database = sqlite3.connect(self.path or ":memory:", timeout=10.0)
        except (OSError, sqlite3.Error) as error:
            raise StorageError(f"cannot open the state file: {error}", self._name) from error
        self._database.isolation_level = None  # transactions begin where `change` says so
        try:
            self._prepare()
        except BaseException as error:
            self._database.close()
            if isinstance(error, sqlite3.Error):
                raise StorageError(f"cannot be used: {error}", self._name) from error
            raise

    def __repr__(self) -> str:
        return f"<StateFile {self._name or 'in memory'}>"

    def __enter__(self) -> StateFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def read(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """The rows of a query."""
        with self._guarded():
            return self._database.execute(query, values).fetchall()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Cursor]:
        """One transaction: all of it is stored when the block ends, or nothing."""
        with self._guarded():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database.cursor()
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    @property
    def _name(self) -> str | None:
        return None if self.path is None else str(self.path)

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise StorageError(f"the state file cannot be used: {error}", self._name) from error

    def _prepare(self) -> None:
        version = self._pragma("user_version")
        if version == 0 and not self._database.execute("SELECT 1 FROM sqlite_master").fetchall():
            # Also against a loss of power: what was announced to the journal is what happened.
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.executescript(
                f"BEGIN IMMEDIATE; {_TABLES} PRAGMA application_id = {_APPLICATION_ID};"
                f" PRAGMA user_version = {_VERSION}; COMMIT;"
            )
        elif self._pragma("application_id") != _APPLICATION_ID:
            raise StorageError("is not a state file of ours", self._name)
        elif version in _CHANGES:
            self._bring_up_to_date()
        elif version != _VERSION:
            raise StorageError(f"has the unknown version {version}", self._name)
        self._database.execute("PRAGMA synchronous = FULL")

    def _bring_up_to_date(self) -> None:
        """Files of older versions keep what they hold. Two processes may try at once."""
        self._database.execute("BEGIN IMMEDIATE")
        for step in range(self._pragma("user_version"), _VERSION):
            self._database.execute(_CHANGES[step])
            self._database.execute(f"PRAGMA user_version = {step + 1}")
        self._database.execute("COMMIT")

    def _pragma(self, name: str) -> int:
        value: int = self._database.execute(f"PRAGMA {name}").fetchone()[0]
        return value
