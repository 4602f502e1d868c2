"""Where an operation learns who waits: users list them, bots are told of each one.

Rule of this file: it only reads. What was read is remembered by the journal, together with what
is going to be done about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from invites._reading import link_of, time_of
from invites.models import Person
from invites.operations.applicants import Applicant, applicants
from invites.service.botsource import BotSource, marked_id
from tl import api

if TYPE_CHECKING:
    from invites.models import Chat
    from invites.service import Invites
    from invites.statefile import StateFile

__all__ = ["Heard", "Listed", "Look", "Waiting"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Who was found. `everybody` says that nobody else waits, `mark` is what to store with it."""

    applicants: list[Applicant]
    everybody: bool
    mark: tuple[str, bytes] | None = None


class Waiting(Protocol):
    """Says who waits."""

    async def look(self) -> Look:
        """Who waits now, oldest first; or (not `everybody`) who has asked since the last mark."""
        ...


class Listed:
    """For users: the list of those who wait."""

    def __init__(self, service: Invites, chat: Chat, *, with_links: bool) -> None:
        self._service = service
        self._chat = chat
        self._with_links = with_links

    async def look(self) -> Look:
        """Everybody on the list. Raises what `Invites.requests` does."""
        found = await applicants(self._service, self._chat, with_links=self._with_links)
        return Look(applicants=found, everybody=True)


class Heard:
    """For bots: who has asked since the position that the state file has for this operation; the
    first time, as far back as the server remembers."""

    def __init__(self, service: Invites, chat: Chat, state: StateFile, bot_id: int) -> None:
        self._chat = chat
        self._source = BotSource(service, chat)
        self._state = state
        self._name = f"rules {bot_id} {chat.marked_id}"

    async def look(self) -> Look:
        """Who has asked. Raises NotOnThisLayer, InviteError."""
        rows = self._state.read("SELECT position FROM watch WHERE name = ?", self._name)
        before = str(rows[0][0]).encode() if rows else await self._source.earliest()
        listed, people, after = await self._source.read(before)
        found = []
        for one in listed:
            if not isinstance(one, api.UpdateBotChatInviteRequester):
                continue
            if marked_id(one.peer) != self._chat.marked_id:
                continue
            known = people.get(one.user_id)
            link = one.invite if isinstance(one.invite, api.ChatInviteExported) else None
            found.append(
                Applicant(
                    user=Person(id=one.user_id, name="") if known is None else known.person(),
                    asked=time_of(one.date),
                    about=one.about,
                    link=None if link is None else link_of(link),
                    query_id=one.query_id,
                )
            )
        return Look(applicants=found, everybody=False, mark=(self._name, after))
