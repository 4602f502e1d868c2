"""The admin log of supergroups and channels: what was done to members, links and the chat itself.

Entries can be read for 48 hours. Basic groups have no log.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from invites.localdc.values import Ban, Invite, Member

if TYPE_CHECKING:
    from collections.abc import Collection

    from invites.localdc.state import State
    from invites.localdc.values import Chat

__all__ = ["LogEntry", "LogKind", "LogQuery", "add_to_log", "log_admission", "read_log"]

_KEPT = 48 * 3600
"""Seconds that an entry can be read."""


class LogKind(Enum):
    """What an entry is about."""

    JOIN = "join"
    LEAVE = "leave"
    ADDED = "added"
    JOIN_BY_INVITE = "join by invite"
    JOIN_BY_REQUEST = "join by request"
    INVITE_EDIT = "invite edit"
    INVITE_REVOKE = "invite revoke"
    INVITE_DELETE = "invite delete"
    PROMOTE = "promote"
    DEMOTE = "demote"
    RENEWAL = "renewal"
    KICK = "kick"
    UNKICK = "unkick"
    RESTRICT = "restrict"
    UNRESTRICT = "unrestrict"
    TITLE = "title"
    ABOUT = "about"
    USERNAME = "username"
    DEFAULT_RIGHTS = "default rights"


class LogEntry(Struct, frozen=True):
    """One event; `invite`, `member`, `ban`, `text`, `denied` are what it is about, as it is after
    the event, and the fields with `before` what it was.

    `date` is in unix seconds, ids count per chat from 1, `user_id` is who did it, `whom` to whom.
    """

    id: int
    date: int
    user_id: int
    kind: LogKind
    invite: Invite | None = None
    before: Invite | None = None
    member: Member | None = None
    member_before: Member | None = None
    ban: Ban | None = None
    ban_before: Ban | None = None
    whom: int = 0
    text: str = ""
    text_before: str = ""
    denied: frozenset[str] = frozenset()
    denied_before: frozenset[str] = frozenset()


class LogQuery(Struct, frozen=True):
    """Which entries are wanted; None means all kinds or everybody, 0 no bound."""

    kinds: Collection[LogKind] | None = None
    users: Collection[int] | None = None
    search: str = ""
    max_id: int = 0
    min_id: int = 0
    limit: int = 100


def add_to_log(state: State, chat: Chat, user_id: int, kind: LogKind, **about: Any) -> None:
    """Note an event; `about` are the fields of `LogEntry` that it has."""
    if chat.is_group:
        return
    entries = state.log[chat.id]
    number = len(entries) + 1
    entries[number] = LogEntry(number, state.now, user_id, kind, **about)


def log_admission(
    state: State, chat: Chat, member: Member, actor_id: int, invite: Invite | None
) -> None:
    """Note how somebody became a member."""
    user_id = member.user_id
    if member.via_request:
        add_to_log(state, chat, user_id, LogKind.JOIN_BY_REQUEST, invite=invite, member=member)
    elif invite is not None:
        add_to_log(state, chat, user_id, LogKind.JOIN_BY_INVITE, invite=invite, member=member)
    elif actor_id == user_id:
        add_to_log(state, chat, user_id, LogKind.JOIN)
    else:
        add_to_log(state, chat, actor_id, LogKind.ADDED, member=member)


def read_log(state: State, chat: Chat, query: LogQuery) -> list[LogEntry]:
    """The wanted entries, newest first; `search` looks at the actors' names."""
    oldest = state.now - _KEPT
    found: list[LogEntry] = []
    for entry in reversed(state.log[chat.id].values()):
        if entry.date < oldest or len(found) >= query.limit:
            break
        if not query.min_id < entry.id < (query.max_id or entry.id + 1):
            continue
        if query.kinds is not None and entry.kind not in query.kinds:
            continue
        if query.users is not None and entry.user_id not in query.users:
            continue
        if query.search.casefold() in state.accounts[entry.user_id].name.casefold():
            found.append(entry)
    return found
