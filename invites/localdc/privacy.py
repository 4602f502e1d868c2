"""Who may add whom to chats: blocks, and everybody's own rule about being added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from invites.localdc.state import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from invites.localdc.state import State
    from invites.localdc.values import AddRule

__all__ = ["Privacy"]


class Privacy:
    """Owner of the table of blocks."""

    def __init__(self, state: State) -> None:
        self._state = state

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

    def rule(self, user_id: int) -> AddRule:
        """The user's rule about being added to chats."""
        return self._state.accounts[user_id].add_rule

    def set_rule(self, user_id: int, rule: AddRule) -> None:
        """Change it."""
        account = self._state.accounts[user_id]
        self._state.accounts[user_id] = replace(account, add_rule=rule)

    def may_add(self, actor_id: int, user_id: int) -> bool:
        """Whether the user lets himself be added by this other one."""
        rule = self.rule(user_id)
        if actor_id in rule.allowed:
            return True
        return rule.everybody and actor_id not in rule.denied
