"""The world of the local data centre: one object that owns accounts, chats, invites and counters.

Pure and synchronous: no TL, no IO; clock and randomness are arguments. Every rule that is broken
raises `mtproto.RpcError` with the name the real service uses. What happened is told to users as
`events`, collected with `drain`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.accounts import Accounts
from invites.localdc.boxes import Boxes
from invites.localdc.chats import Chats
from invites.localdc.contacts import Contacts
from invites.localdc.folders import Folders
from invites.localdc.guards import Guards
from invites.localdc.invites import Invites
from invites.localdc.logins import Logins
from invites.localdc.members import Members
from invites.localdc.names import Names
from invites.localdc.posts import Posts
from invites.localdc.privacy import Privacy
from invites.localdc.requests import Requests
from invites.localdc.state import State
from invites.localdc.subscriptions import Subscriptions
from invites.localdc.tokens import Tokens
from invites.localdc.values import ChatKind, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from invites.localdc.events import Event
    from invites.localdc.values import Chat

__all__ = ["World"]


class World:
    """All parts over one set of tables.

    `clock()` gives unix seconds, `rng(n)` n secure random bytes.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        rng: Callable[[int], bytes],
        *,
        limits: Limits | None = None,
        bot_tokens: Iterable[str] = (),
    ) -> None:
        self.state = State(clock, rng, limits or Limits())
        self.names = Names(self.state)
        self.accounts = Accounts(self.state, self.names)
        self.logins = Logins(self.state, self.accounts)
        self.tokens = Tokens(self.state, self.accounts, self.logins)
        self.boxes = Boxes(self.state)
        self.chats = Chats(self.state, self.boxes)
        self.posts = Posts(self.state, self.chats, self.boxes)
        self.requests = Requests(self.state, self.chats, self.boxes)
        self.guards = Guards(self.state, self.chats, self.boxes, self.requests)
        self.invites = Invites(self.state, self.chats, self.boxes, self.requests, self.guards)
        self.contacts = Contacts(self.state)
        self.privacy = Privacy(self.state, self.contacts)
        self.members = Members(
            self.state,
            self.names,
            self.privacy,
            self.chats,
            self.boxes,
            self.requests,
            self.invites,
            self.guards,
        )
        self.subscriptions = Subscriptions(self.state, self.chats, self.invites)
        self.folders = Folders(self.state, self.chats, self.members, self.invites)
        for token in bot_tokens:
            self.accounts.add_bot(token)

    def create_chat(
        self,
        kind: ChatKind,
        creator_id: int,
        title: str,
        about: str = "",
        users: Iterable[int] = (),
    ) -> Chat:
        """Make a chat with its creator's primary link. CHAT_TITLE_EMPTY, USERS_TOO_MUCH,
        CHANNELS_TOO_MUCH."""
        chat = self.chats.create(kind, creator_id, title, about, users)
        self.invites.primary(chat, creator_id)
        return chat

    def drain(self) -> list[tuple[int, Event]]:
        """What users have to be told since the last call: (user id, event), in order."""
        told = self.state.outbox.copy()
        self.state.outbox.clear()
        return told
