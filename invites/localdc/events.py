"""What users are told: one value per kind of update, addressed and numbered, still without TL.

The parts of the world put them into the outbox (`State.tell`) and the numbered ones also into the
boxes of `boxes.Boxes`, from which differences are answered; the handlers translate.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from msgspec import Struct

from invites.localdc.values import Ban, Invite, Member, Message, Peer

__all__ = [
    "BotJoinRequest",
    "BotMemberChanged",
    "BoxChange",
    "BoxEvent",
    "ChatChanged",
    "ContactChanged",
    "Event",
    "FolderChanged",
    "FoldersOrdered",
    "GuardDecided",
    "MessageEdited",
    "MessagesDeleted",
    "MessagesPinned",
    "NewMessage",
    "ParticipantsChanged",
    "PendingRequests",
    "Renamed",
]


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message with the pts of its box (the channel's, or the user's own)."""

    message: Message
    pts: int


class MessageEdited(Struct, frozen=True, tag=True):
    """A message of a box says something else now; `pts` is that of the box after it."""

    peer: Peer
    message_id: int
    date: int
    pts: int


class MessagesDeleted(Struct, frozen=True, tag=True):
    """Messages are gone from a channel's box, or (None) from the user's own.

    Each counts, so that `pts`, after them, is so much higher.
    """

    channel_id: int | None
    ids: tuple[int, ...]
    date: int
    pts: int


class MessagesPinned(Struct, frozen=True, tag=True):
    """Messages of a dialog were pinned, or are not any more; each counts in `pts`."""

    peer: Peer
    ids: tuple[int, ...]
    pinned: bool
    date: int
    pts: int


BoxChange: TypeAlias = MessageEdited | MessagesDeleted | MessagesPinned
BoxEvent: TypeAlias = NewMessage | BoxChange
"""What a box numbers with pts."""


@dataclass(frozen=True, slots=True)
class ChatChanged:
    """Look at the chat again: title, membership, switches. Carries no counter."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class ParticipantsChanged:
    """The full list of a basic group's members is new (`Chat.version`)."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class PendingRequests:
    """For administrators who are users: how many requests wait, newest requesters (up to 3)."""

    chat_id: int
    count: int
    recent: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ContactChanged:
    """Somebody came into the user's own contact list, left it, or is called otherwise there."""

    user_id: int


@dataclass(frozen=True, slots=True)
class Renamed:
    """Somebody has another name or username."""

    user_id: int


@dataclass(frozen=True, slots=True)
class FolderChanged:
    """One of the user's own folders was made, changed or removed."""

    folder_id: int


@dataclass(frozen=True, slots=True)
class FoldersOrdered:
    """The user's own folders stand in another order (ids; 0 is the list of all chats)."""

    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GuardDecided:
    """For who has a guard bot's web view open: what became of it (the name of a `Verdict`)."""

    chat_id: int
    query_id: int
    verdict: str
    url: str = ""


class BotJoinRequest(Struct, frozen=True, tag=True):
    """For administrators who are bots; `invite` None means through the public username.

    A guard bot is asked with a `query_id`, to be named in its answer.
    """

    chat_id: int
    user_id: int
    date: int
    about: str
    invite: Invite | None
    qts: int
    query_id: int | None = None


class BotMemberChanged(Struct, frozen=True, tag=True):
    """For administrators who are bots: a membership before and after; None means no member.

    A ban before or after says that he was, or is, restricted or (no member) removed.
    """

    chat_id: int
    actor_id: int
    user_id: int
    date: int
    before: Member | None
    after: Member | None
    invite: Invite | None
    qts: int
    ban_before: Ban | None = None
    ban_after: Ban | None = None


Event: TypeAlias = (
    BoxEvent
    | ChatChanged
    | ParticipantsChanged
    | PendingRequests
    | ContactChanged
    | Renamed
    | FolderChanged
    | FoldersOrdered
    | GuardDecided
    | BotJoinRequest
    | BotMemberChanged
)
