"""The account of a connection, and when it is written to its storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from mtproto.storage import Account, Storage, StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.updates import UpdatesState

__all__ = ["AccountKeeper"]


class AccountKeeper:
    """Holds the account; `save` writes only what changed.

    `settled` tells how far updates were followed, each time the account is about to be saved.
    """

    def __init__(self, storage: Storage, settled: Callable[[], UpdatesState | None]) -> None:
        self._storage = storage
        self._settled = settled
        self._unsaved = False
        self.account: Account | None = None

    def load(self, dc_id: int) -> Account | None:
        """Read what is stored. Raises StorageError, also when it belongs elsewhere."""
        account = self._storage.load()
        if account is not None and account.dc_id != dc_id:
            raise StorageError(f"the stored key belongs to DC {account.dc_id}, not to DC {dc_id}")
        self.account = account
        return account

    def put(self, account: Account) -> None:
        """Take another account and store it. Raises StorageError."""
        self.account = account
        self._unsaved = True
        self.save()

    def change(self, **fields: Any) -> None:
        """Replace fields of the account, if there is one; the next `save` stores it."""
        if self.account is not None:
            self.account = msgspec.structs.replace(self.account, **fields)
            self._unsaved = True

    def save(self) -> None:
        """Store what is not stored yet. Raises StorageError."""
        updates = self._settled()
        if self.account is not None and updates is not None and updates != self.account.updates:
            self.change(updates=updates)
        if self._unsaved and self.account is not None:
            self._storage.save(self.account)
            self._unsaved = False

    def remember_user(self, user_id: int | None) -> None:
        """Store who has signed in with the key (None: nobody any more). Raises StorageError."""
        account = self.account
        assert account is not None, "there is an account once the connection is open"
        updates = account.updates if account.user_id == user_id else None
        self.put(msgspec.structs.replace(account, user_id=user_id, updates=updates))

    def forget(self) -> None:
        """Delete the account. Raises StorageError."""
        self._unsaved = False
        self.account = None
        self._storage.delete()

    def move_to(self, storage: Storage) -> None:
        """Store the account there from now on. Raises StorageError."""
        self._storage = storage
        self._unsaved = True
        self.save()
