"""The tables of the world and what every part of it needs: clock, randomness, outbox.

Rule of this file: storage only. The parts (`accounts`, `chats`, `invites`, ...) own the rules and
are the only writers of their tables; indexes that must agree with a table are kept next to it and
can be made from it. Tables are `Rows`, whose changes a data file can follow.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn

from invites.localdc.rows import Journal, Nested, Rows
from invites.localdc.values import Limits, Peer, PeerKind
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Callable

    from invites.localdc.events import Event
    from invites.localdc.log import LogEntry
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
        Subscription,
    )

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

    journal: Journal = field(default_factory=Journal)
    accounts: dict[int, Account] = field(init=False)
    by_phone: dict[str, int] = field(default_factory=dict)
    by_token: dict[str, int] = field(default_factory=dict)
    by_username: dict[str, Peer] = field(default_factory=dict)

    chats: dict[int, Chat] = field(init=False)
    members: Nested[Member] = field(init=False)
    chats_of: dict[int, set[int]] = field(default_factory=dict)
    bans: Nested[Ban] = field(init=False)
    left: Nested[int] = field(init=False)
    """Who went out of a chat himself, with the date, until he is in it again."""

    invites: dict[str, Invite] = field(init=False)
    invites_of: dict[int, dict[str, None]] = field(default_factory=dict)
    joined_by: dict[str, dict[int, None]] = field(default_factory=dict)
    requests: Nested[JoinRequest] = field(init=False)
    log: Nested[LogEntry] = field(init=False)
    paid: Nested[Subscription] = field(init=False)
    """What users paid for a chat, by chat and user; lapsed ones stay."""
    blocks: Nested[int] = field(init=False)
    """Whom users have blocked, with the date."""
    contacts: Nested[Contact] = field(init=False)
    """Whom users have in their contact lists."""
    for_sale: set[str] = field(default_factory=set)
    """Usernames (lower case) that can only be bought."""
    stars: dict[int, int] = field(init=False)
    """How many stars a user has, once he paid any."""
    guard_queries: dict[int, GuardQuery] = field(init=False)
    next_lapse: float = 0
    """When the next subscription is due at the earliest; lower it to have them looked at."""
    folders: Nested[Folder] = field(init=False)
    """Folders by user; `folder_order` has the ids in the user's order, once he chose one."""
    folder_order: dict[int, tuple[int, ...]] = field(init=False)
    folder_shares: dict[str, FolderShare] = field(init=False)
    """Folder links by slug; deleted ones stay, to be told from those that never were."""
    peeks: dict[tuple[int, int], int] = field(default_factory=dict)
    """Until when a user may read a chat he is not in; lost with the process."""

    outbox: list[tuple[int, Event]] = field(default_factory=list)
    next_user_id: int = _FIRST_USER_ID
    next_chat_id: int = _FIRST_CHAT_ID

    def __post_init__(self) -> None:
        self.accounts = Rows(self.journal, "account")
        self.chats = Rows(self.journal, "chat")
        self.members = Nested(self.journal, "member")
        self.bans = Nested(self.journal, "ban")
        self.left = Nested(self.journal, "left")
        self.invites = Rows(self.journal, "invite")
        self.requests = Nested(self.journal, "request")
        self.log = Nested(self.journal, "log")
        self.paid = Nested(self.journal, "paid")
        self.blocks = Nested(self.journal, "block")
        self.contacts = Nested(self.journal, "contact")
        self.stars = Rows(self.journal, "stars")
        self.guard_queries = Rows(self.journal, "guard query")
        self.folders = Nested(self.journal, "folder")
        self.folder_order = Rows(self.journal, "folder order")
        self.folder_shares = Rows(self.journal, "folder share")

    def reindex(self) -> None:
        """Make the indexes and counters from the tables (which were read from a data file)."""
        for account in self.accounts.values():
            self._index_account(account)
        for chat in self.chats.values():
            self.next_chat_id = max(self.next_chat_id, chat.id + 1)
            self.invites_of[chat.id] = {}
            if chat.username:
                self.by_username[chat.username.lower()] = chat.peer
            for member in self.members[chat.id].values():
                self.chats_of.setdefault(member.user_id, set()).add(chat.id)
                # The people of a migrated group came by links that lead to its successor now.
                if member.via is not None and chat.migrated_to is None:
                    self.joined_by.setdefault(member.via, {})[member.user_id] = None
        for invite in self.invites.values():
            self.invites_of[invite.chat_id][invite.hash] = None

    def _index_account(self, account: Account) -> None:
        if account.phone:
            self.by_phone[account.phone] = account.id
            self.next_user_id = max(self.next_user_id, account.id + 1)
        if account.token:
            self.by_token[account.token] = account.id
        if account.username:
            self.by_username[account.username.lower()] = Peer(PeerKind.USER, account.id)

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
