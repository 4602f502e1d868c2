"""An event of a chat as it is stored, and what is read off the participants of channels."""

from __future__ import annotations

from typing import Protocol, TypeAlias

import msgspec

from invites.models import EventKind, Person
from tl import api

__all__ = ["Found", "Happening", "Someone", "Source", "is_in", "participant_id"]


class Someone(msgspec.Struct, frozen=True):
    """A `Person` as it is stored."""

    id: int
    name: str
    username: str | None = None
    is_bot: bool = False
    access_hash: int | None = None

    @classmethod
    def of(cls, person: Person) -> Someone:
        """The person without the record of the server."""
        return cls(person.id, person.name, person.username, person.is_bot, person.access_hash)

    def person(self) -> Person:
        """The person again."""
        return Person(
            id=self.id,
            name=self.name,
            username=self.username,
            is_bot=self.is_bot,
            access_hash=self.access_hash,
        )


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """A `ChatEvent` as it is stored: without the chat, times in unix seconds."""

    kind: EventKind
    user: Someone
    at: int
    about: str = ""
    link: str | None = None
    link_title: str = ""
    actor_id: int | None = None
    via_folder: bool = False
    query_id: int | None = None
    by_request: bool = False


Found: TypeAlias = tuple[list[Happening], bytes]


class Source(Protocol):
    """Where events come from."""

    async def pull(self, position: bytes | None, *, members: bool) -> Found:
        """The events after a position (None: from now on), and the position after them.

        `members` says that somebody may have joined or left. Raises InviteError, and what
        `Client.call` raises.
        """
        ...


def is_in(participant: api.TypeChannelParticipant | None) -> bool:
    """Whether somebody described so is a member; None is nobody."""
    match participant:
        case None | api.ChannelParticipantLeft():
            return False
        case api.ChannelParticipantBanned(left=left):
            return not left
        case _:
            return True


def participant_id(participant: api.TypeChannelParticipant) -> int | None:
    """Whose description it is; None for a chat that writes in another."""
    if isinstance(participant, api.ChannelParticipantBanned | api.ChannelParticipantLeft):
        peer = participant.peer
        return peer.user_id if isinstance(peer, api.PeerUser) else None
    return participant.user_id
