"""The world and the keys of a data centre in one SQLite file that survives being killed.

Rule of this file: what was answered is written. Every handled call is one transaction, committed
before its answer is queued; a call that changed nothing costs nothing. The file is one table of
rows (kind, key, value), because the world's rows are frozen values, read once, at the start.

The write-ahead log is not flushed to the disk at every commit: an acknowledged write survives the
death of the process at any instant, and a power failure may cost the last ones but not the file.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final, Self

import msgspec

from invites.localdc.boxes import QtsEvent
from invites.localdc.events import BoxChange
from invites.localdc.log import LogEntry
from invites.localdc.logins import LoginCode
from invites.localdc.values import (
    Account,
    Ban,
    Chat,
    Contact,
    Folder,
    FolderShare,
    GuardQuery,
    Invite,
    JoinRequest,
    Member,
    Message,
    Subscription,
)
from mtproto.crypto.auth_key import AuthKey
from mtproto.crypto.rsa import RsaPrivateKey
from mtproto.localdc import StoredKey, generate_rsa

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from invites.localdc.rows import Change, Journal, Key
    from invites.localdc.world import World

__all__ = ["DataFile", "DataFileError"]

_APPLICATION: Final = 0x4D54_5049
"""SQLite's application_id of our files ("MTPI")."""
_FORMAT: Final = 2
_SCHEMA: Final = """
    CREATE TABLE rows (
        kind TEXT NOT NULL,
        key BLOB NOT NULL,
        position INTEGER NOT NULL,  -- rows are read in the order in which they came to be
        value BLOB NOT NULL,
        PRIMARY KEY (kind, key)
    ) WITHOUT ROWID
"""
_PUT: Final = """
    INSERT INTO rows (kind, key, position, value) VALUES (?, ?, ?, ?)
    ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value
"""
_KINDS: Final[dict[str, Any]] = {
    "account": Account,
    "chat": Chat,
    "member": Member,
    "ban": Ban,
    "left": int,
    "invite": Invite,
    "request": JoinRequest,
    "log": LogEntry,
    "paid": Subscription,
    "stars": int,
    "block": int,
    "contact": Contact,
    "guard query": GuardQuery,
    "folder": Folder,
    "folder order": tuple[int, ...],
    "folder share": FolderShare,
    "inbox": Message,
    "history": Message,
    "inbox change": BoxChange,
    "history change": BoxChange,
    "event": QtsEvent,
    "code": LoginCode,
    "login": int,
    "half login": int,
    "logout token": int,
    "auth key": tuple[bytes, float, int, int | None, int | None, int | None],
    "rsa": str,
}


class DataFileError(Exception):
    """A data file cannot be used; it is left as it was. `path` names it, `reason` says why."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class DataFile:
    """An open file, owned by one process at a time; also the data centre's store of keys."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it (mode 0600). Raises `DataFileError`."""
        self.path = path
        self._keys: dict[int, StoredKey] = {}
        self._rsa: RsaPrivateKey | None = None
        self._position = 0
        try:
            _create_private(path)
            self._db = sqlite3.connect(path, isolation_level=None, timeout=0.2)
        except (OSError, sqlite3.Error) as error:
            raise DataFileError(path, f"cannot be opened: {error}") from error
        try:
            self._prepare()
            self._rows = self._read()
        except (sqlite3.Error, msgspec.MsgspecError, ValueError, LookupError) as error:
            self._db.close()
            raise DataFileError(path, _explain(error)) from error
        except DataFileError:
            self._db.close()
            raise
        self._encode = msgspec.msgpack.Encoder().encode

    def __repr__(self) -> str:
        return f"<DataFile {self.path}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back, its log folded in."""
        self._db.close()

    # -- reading

    def _prepare(self) -> None:
        """Take the file for this process alone, check that it is whole, make the table if new."""
        self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
        (application,) = self._db.execute("PRAGMA application_id").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application != _APPLICATION and (application or tables):
            raise DataFileError(self.path, "is a database of another program")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if tables and version != _FORMAT:
            raise DataFileError(
                self.path, f"has format {version}, and this program knows {_FORMAT}"
            )
        (verdict,) = self._db.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise DataFileError(self.path, f"is damaged: {verdict}")
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute("BEGIN IMMEDIATE")
        if not tables:
            self._db.execute(f"PRAGMA application_id = {_APPLICATION}")
            self._db.execute(f"PRAGMA user_version = {_FORMAT}")
            self._db.execute(_SCHEMA)
        self._db.execute("COMMIT")

    def _read(self) -> list[tuple[str, Key, Any]]:
        decoders = {kind: msgspec.msgpack.Decoder(type_) for kind, type_ in _KINDS.items()}
        key_decoder = msgspec.msgpack.Decoder(tuple[int | str, ...])
        found = []
        query = "SELECT kind, key, position, value FROM rows ORDER BY position"
        with closing(self._db.execute(query)) as cursor:
            for kind, key, position, value in cursor:
                row = key_decoder.decode(key), decoders[kind].decode(value)
                self._position = position
                match kind:
                    case "auth key":
                        stored = _stored_key(row[1])
                        self._keys[stored.auth_key.id] = stored
                    case "rsa":
                        self._rsa = RsaPrivateKey.from_pem(row[1])
                    case _:
                        found.append((kind, *row))
        return found

    def restore(self, world: World) -> None:
        """Fill an empty world with what the file holds, and follow its changes from here on.

        Raises `DataFileError`.
        """
        try:
            for kind, key, value in self._rows:
                _put_back(world, kind, key, value)
            world.state.reindex()
        except (LookupError, ValueError) as error:
            raise DataFileError(self.path, _explain(error)) from error
        self._rows.clear()
        world.state.journal.listening = True

    # -- writing

    def commit(self, journal: Journal) -> None:
        """Write what changed, as one transaction. Raises `sqlite3.Error`; nothing is lost then:
        the next commit writes it too."""
        if journal:
            self._write(journal.changes())
            journal.settle()

    def _write(self, changes: Iterable[Change]) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            for kind, key, value in changes:
                packed = self._encode(key)
                if value is None:
                    self._db.execute("DELETE FROM rows WHERE kind = ? AND key = ?", (kind, packed))
                else:
                    self._position += 1
                    row = (kind, packed, self._position, self._encode(value))
                    self._db.execute(_PUT, row)
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    # -- the store of keys

    def rsa(self) -> RsaPrivateKey:
        """The data centre's RSA key, drawn when the file is new."""
        if self._rsa is None:
            self._rsa = generate_rsa()
            self._write([("rsa", (0,), self._rsa.to_pem())])
        return self._rsa

    def load(self, auth_key_id: int) -> StoredKey | None:
        """The key of that id, or None."""
        return self._keys.get(auth_key_id)

    def save(self, key: StoredKey) -> None:
        """Write a new or changed key at once: the client will use it from here on."""
        row = (
            key.auth_key.data,
            key.created,
            key.initial_salt,
            key.expires_at,
            key.bound_to,
            key.layer,
        )
        self._write([("auth key", (key.auth_key.id,), row)])
        self._keys[key.auth_key.id] = key

    def delete(self, auth_key_id: int) -> None:
        """Forget a key."""
        self._write([("auth key", (auth_key_id,), None)])
        self._keys.pop(auth_key_id, None)


def _create_private(path: Path) -> None:
    """Make the file, or narrow the rights of an existing one: it holds everybody's keys."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if stat.S_IMODE(path.stat().st_mode) != 0o600:
        path.chmod(0o600)


def _put_back(world: World, kind: str, key: Key, value: Any) -> None:
    state = world.state
    match kind, key:
        case "account", (int(user_id),):
            state.accounts[user_id] = value
        case "chat", (int(chat_id),):
            state.chats[chat_id] = value
        case "member", (int(chat_id), int(user_id)):
            state.members[chat_id][user_id] = value
        case "ban", (int(chat_id), int(user_id)):
            state.bans[chat_id][user_id] = value
        case "left", (int(chat_id), int(user_id)):
            state.left[chat_id][user_id] = value
        case "request", (int(chat_id), int(user_id)):
            state.requests[chat_id][user_id] = value
        case "log", (int(chat_id), int(number)):
            state.log[chat_id][number] = value
        case "paid", (int(chat_id), int(user_id)):
            state.paid[chat_id][user_id] = value
        case "block", (int(user_id), int(other_id)):
            state.blocks[user_id][other_id] = value
        case "contact", (int(user_id), int(other_id)):
            state.contacts[user_id][other_id] = value
        case "stars", (int(user_id),):
            state.stars[user_id] = value
        case "guard query", (int(query_id),):
            state.guard_queries[query_id] = value
        case "folder", (int(user_id), int(folder_id)):
            state.folders[user_id][folder_id] = value
        case "folder order", (int(user_id),):
            state.folder_order[user_id] = value
        case "folder share", (str(slug),):
            state.folder_shares[slug] = value
        case "invite", (str(link_hash),):
            state.invites[link_hash] = value
        case "inbox" | "history", (int(owner_id), int()):
            world.boxes.restore_message(kind, owner_id, value)
        case "inbox change" | "history change", (int(owner_id), int()):
            world.boxes.restore_change(kind, owner_id, value)
        case "event", (int(bot_id), int()):
            world.boxes.restore_event(bot_id, value)
        case _, (one,):
            world.logins.restore(kind, one, value)
        case _:
            raise ValueError(f"a row of {kind} has the key {key}")


def _stored_key(row: tuple[bytes, float, int, int | None, int | None, int | None]) -> StoredKey:
    data, created, initial_salt, expires_at, bound_to, layer = row
    return StoredKey(
        auth_key=AuthKey(data),
        created=created,
        initial_salt=initial_salt,
        expires_at=expires_at,
        bound_to=bound_to,
        layer=layer,
    )


def _explain(error: Exception) -> str:
    if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
        return "is in use by another data centre"
    return f"is damaged: {error}"
