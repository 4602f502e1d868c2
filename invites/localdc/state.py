"""The tables of the world and what every part of it needs: clock, randomness, outbox.

Rule of this file: storage only. The parts (`accounts`, `chats`, `invites`, ...) own the rules and
are the only writers of their tables; indexes that must agree with a table are kept next to it.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn

from invites.localdc.values import Limits
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Callable

    from invites.localdc.events import Event
    from invites.localdc.values import Account, Ban, Chat, Invite, JoinRequest, Member, Peer

__all__ = ["State", "refuse"]

# Below 2^31: layers before 133 carry ids of 32 bits, and clients of any layer may meet here.
_FIRST_USER_ID = 700_000_001
_FIRST_CHAT_ID = 1_500_000_001


def refuse(name: str, code: int = 400) -> NoReturn:
    """Answer the call with `rpc_error` `name`."""
    raise RpcError(code, name)


@dataclass
class State:
    """All tables. `rng(n)` gives n secure random bytes, `clock()` unix seconds."""

    clock: Callable[[], float]
    rng: Callable[[int], bytes]
    limits: Limits = field(default_factory=Limits)

    accounts: dict[int, Account] = field(default_factory=dict)
    by_phone: dict[str, int] = field(default_factory=dict)
    by_token: dict[str, int] = field(default_factory=dict)
    by_username: dict[str, Peer] = field(default_factory=dict)

    chats: dict[int, Chat] = field(default_factory=dict)
    members: dict[int, dict[int, Member]] = field(default_factory=dict)
    chats_of: dict[int, set[int]] = field(default_factory=dict)
    bans: dict[int, dict[int, Ban]] = field(default_factory=dict)

    invites: dict[str, Invite] = field(default_factory=dict)
    invites_of: dict[int, dict[str, None]] = field(default_factory=dict)
    joined_by: dict[str, dict[int, None]] = field(default_factory=dict)
    requests: dict[int, dict[int, JoinRequest]] = field(default_factory=dict)

    outbox: list[tuple[int, Event]] = field(default_factory=list)
    next_user_id: int = _FIRST_USER_ID
    next_chat_id: int = _FIRST_CHAT_ID

    @property
    def now(self) -> int:
        return int(self.clock())

    def random_long(self) -> int:
        """A random signed 64-bit number that is not 0 (access hashes, srp ids)."""
        return int.from_bytes(self.rng(8), "big", signed=True) or 1

    def random_token(self, characters: int) -> str:
        """Random base64url text of that length (a multiple of 4)."""
        return base64.urlsafe_b64encode(self.rng(characters // 4 * 3)).decode()

    def tell(self, user_id: int, event: Event) -> None:
        """Put an event for one user into the outbox; the rim delivers it to his sessions."""
        self.outbox.append((user_id, event))
