"""Public usernames: one name space for users, bots, groups and channels; case-insensitive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.links import is_username
from invites.localdc.state import refuse

if TYPE_CHECKING:
    from invites.localdc.state import State
    from invites.localdc.values import Peer

__all__ = ["Names"]

_ASSIGNABLE_LEAST = 5
_FORBIDDEN_STARTS = (
    *("admin", "telegram", "support", "security", "settings", "contacts", "service", "telegraph"),
)


class Names:
    """Who holds which username."""

    def __init__(self, state: State) -> None:
        self._state = state

    def resolve(self, name: str) -> Peer:
        """The holder of a name. USERNAME_INVALID (syntax), USERNAME_NOT_OCCUPIED."""
        if not is_username(name):
            refuse("USERNAME_INVALID")
        peer = self._state.by_username.get(name.lower())
        if peer is None:
            refuse("USERNAME_NOT_OCCUPIED")
        return peer

    def is_free(self, name: str, peer: Peer | None) -> bool:
        """Whether `peer` could take the name (his own counts as free).

        USERNAME_INVALID, USERNAME_PURCHASE_AVAILABLE (the state's `for_sale`).
        """
        if len(name) < _ASSIGNABLE_LEAST or not is_username(name):
            refuse("USERNAME_INVALID")
        if name.lower().startswith(_FORBIDDEN_STARTS):
            refuse("USERNAME_INVALID")
        if name.lower() in self._state.for_sale:
            refuse("USERNAME_PURCHASE_AVAILABLE")
        return self._state.by_username.get(name.lower()) in (None, peer)

    def change(self, peer: Peer, old: str, new: str) -> None:
        """Give up `old`, take `new` ("" for none).

        Raises USERNAME_NOT_MODIFIED, USERNAME_INVALID, USERNAME_OCCUPIED.
        """
        if old == new:
            refuse("USERNAME_NOT_MODIFIED")
        if new and not self.is_free(new, peer):
            refuse("USERNAME_OCCUPIED")
        if old:
            del self._state.by_username[old.lower()]
        if new:
            self._state.by_username[new.lower()] = peer
