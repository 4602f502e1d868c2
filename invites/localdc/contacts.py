"""Everybody's contact list: who is in it, by which name and number, and who is there mutually."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.events import ContactChanged, Renamed
from invites.localdc.state import refuse
from invites.localdc.values import Contact

if TYPE_CHECKING:
    from invites.localdc.state import State

__all__ = ["Contacts"]

_NAME_LENGTH = 64


class Contacts:
    """Owner of the table of contacts. Nobody hears that he was put into another's list."""

    def __init__(self, state: State) -> None:
        self._state = state

    def of(self, user_id: int) -> dict[int, Contact]:
        """The user's list by user id, oldest first; accounts that ended are in none."""
        accounts = self._state.accounts
        rows = self._state.contacts.get(user_id, {})
        return {other: row for other, row in rows.items() if not accounts[other].deleted}

    def find(self, user_id: int, other_id: int) -> Contact | None:
        """What `user_id` calls `other_id`, if that one is in his list."""
        found = self._state.contacts.get(user_id, {}).get(other_id)
        return None if found is None or self._state.accounts[other_id].deleted else found

    def are_mutual(self, user_id: int, other_id: int) -> bool:
        """Whether each has the other in his list."""
        return bool(self.find(user_id, other_id) and self.find(other_id, user_id))

    def put(
        self, user_id: int, other_id: int, first_name: str, last_name: str = "", phone: str = ""
    ) -> None:
        """Add somebody or change what he is called; a number that was known (digits) stays so.

        CONTACT_ID_INVALID (oneself, a bot, an account that ended), CONTACT_NAME_EMPTY.
        """
        other = self._state.accounts[other_id]
        if user_id == other_id or other.is_bot or other.deleted:
            refuse("CONTACT_ID_INVALID")
        if not first_name.strip():
            refuse("CONTACT_NAME_EMPTY")
        before = self.find(user_id, other_id)
        known = phone or (before.phone if before else "")
        first, last = first_name.strip()[:_NAME_LENGTH], last_name.strip()[:_NAME_LENGTH]
        self._state.contacts[user_id][other_id] = Contact(first, last, known)
        self._state.tell(user_id, ContactChanged(other_id))

    def remove(self, user_id: int, other_id: int) -> None:
        """Take somebody out of the list; harmless when he is not in it."""
        if self._state.contacts[user_id].pop(other_id, None) is not None:
            self._state.tell(user_id, ContactChanged(other_id))

    def tell_name(self, user_id: int) -> None:
        """The user has another name or username: he and who has him in the list hear of it."""
        holders = [owner for owner in self._state.contacts if self.find(owner, user_id)]
        for owner in (user_id, *holders):
            self._state.tell(owner, Renamed(user_id))
