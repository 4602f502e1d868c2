"""Who may add, find and see whom: blocks, and everybody's own rules, some about contacts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from invites.localdc.state import refuse
from invites.localdc.values import PrivacyKey, PrivacyRule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from invites.localdc.contacts import Contacts
    from invites.localdc.state import State

__all__ = ["Privacy"]


class Privacy:
    """Owner of the table of blocks and of the rules in accounts."""

    def __init__(self, state: State, contacts: Contacts) -> None:
        self._state = state
        self._contacts = contacts

    def block(self, user_id: int, other_id: int) -> None:
        """Have nothing to do with somebody. USER_ID_INVALID (oneself)."""
        if user_id == other_id:
            refuse("USER_ID_INVALID")
        self._state.blocks[user_id].setdefault(other_id, self._state.now)

    def unblock(self, user_id: int, other_id: int) -> None:
        """Take a block back."""
        self._state.blocks[user_id].pop(other_id, None)

    def blocked(self, user_id: int) -> Mapping[int, int]:
        """Whom the user has blocked, and since when, oldest first."""
        return self._state.blocks[user_id]

    def has_blocked(self, user_id: int, other_id: int) -> bool:
        """Whether `user_id` has blocked `other_id`."""
        return other_id in self._state.blocks[user_id]

    def rule(self, user_id: int, key: PrivacyKey) -> PrivacyRule:
        """The user's rule about that."""
        rule: PrivacyRule = getattr(self._state.accounts[user_id], key.value)
        return rule

    def set_rule(self, user_id: int, key: PrivacyKey, rule: PrivacyRule) -> None:
        """Change it."""
        account = self._state.accounts[user_id]
        fields: dict[str, PrivacyRule] = {key.value: rule}
        self._state.accounts[user_id] = replace(account, **fields)  # type: ignore[arg-type]  # the keys name fields of this type

    def may_add(self, actor_id: int, user_id: int) -> bool:
        """Whether the user lets himself be added to chats by this other one."""
        return self._lets(user_id, PrivacyKey.CHAT_INVITE, actor_id)

    def may_find(self, actor_id: int, user_id: int) -> bool:
        """Whether the user lets this other one find him by his number."""
        return self._lets(user_id, PrivacyKey.ADDED_BY_PHONE, actor_id)

    def shows_phone(self, user_id: int, viewer_id: int) -> bool:
        """Whether the user lets this other one see his number."""
        return self._lets(user_id, PrivacyKey.PHONE_NUMBER, viewer_id)

    def hides_phone(self, user_id: int, viewer_id: int) -> bool:
        """Whether this other one would not even see the user's number as a contact of his."""
        return not self.rule(user_id, PrivacyKey.PHONE_NUMBER).lets(viewer_id, contact=True)

    def show_phone(self, user_id: int, viewer_id: int) -> None:
        """Let this other one see the user's number, by an exception if contacts do not."""
        if self.hides_phone(user_id, viewer_id):
            rule = self.rule(user_id, PrivacyKey.PHONE_NUMBER)
            allowed, denied = rule.allowed | {viewer_id}, rule.denied - {viewer_id}
            rule = replace(rule, allowed=allowed, denied=denied)
            self.set_rule(user_id, PrivacyKey.PHONE_NUMBER, rule)

    def are_mutual(self, user_id: int, other_id: int) -> bool:
        """Whether each has the other in his contact list."""
        return self._contacts.are_mutual(user_id, other_id)

    def asks(self, other_id: int, user_id: int, *, written: bool) -> bool:
        """Whether `other_id` may be accepted as a contact: a person who is not blocked, and has
        `written` to the user or put him into his list."""
        account = self._state.accounts.get(other_id)
        if account is None or account.is_bot or account.deleted or other_id == user_id:
            return False
        known = written or self._contacts.find(other_id, user_id) is not None
        return known and not self.has_blocked(user_id, other_id)

    def _lets(self, user_id: int, key: PrivacyKey, other_id: int) -> bool:
        contact = self._contacts.find(user_id, other_id) is not None
        return self.rule(user_id, key).lets(other_id, contact=contact)
