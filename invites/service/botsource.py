"""What happened in a chat since a position, for an administrator who is a bot: by difference."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from invites._reading import person_of
from invites.errors import InviteError, NotOnThisLayer
from invites.models import Chat, ChatKind, EventKind
from invites.service.happenings import Happening, Someone, is_in
from tl import api
from tl.api import updates

if TYPE_CHECKING:
    from invites.service.happenings import Found
    from invites.service.requests import Requests

__all__ = ["BotPosition", "BotSource", "happening_of", "marked_id"]

_log = logging.getLogger(__name__)


_FIRST_LAYER = 136


class BotPosition(msgspec.Struct, frozen=True):
    """How far a bot has read its updates."""

    pts: int
    qts: int
    date: int


class BotSource:
    """An administrator who is a bot: the server keeps the events, and counts them (`qts`)."""

    def __init__(self, service: Requests, chat: Chat) -> None:
        if service.layer < _FIRST_LAYER:
            raise NotOnThisLayer(
                "updateBotChatInviteRequester", service.layer, "bots hear of no request there"
            )
        self._service = service
        self._chat = chat

    async def pull(self, position: bytes | None, *, members: bool) -> Found:
        """Read the difference to its end. The first time there is nothing but a position."""
        del members  # the difference has them anyway
        if position is None:
            return [], await self.now()
        listed, people, after = await self.read(position)
        events = [happening_of(update, self._chat, people) for update in listed]
        return [one for one in events if one is not None], after

    async def read(self, position: bytes) -> tuple[list[api.TypeUpdate], dict[int, Someone], bytes]:
        """The updates after a position, about all chats, with the people they mention."""
        at = msgspec.json.decode(position, type=BotPosition)
        listed: list[api.TypeUpdate] = []
        people: dict[int, Someone] = {}
        while True:
            query = updates.GetDifference(pts=max(1, at.pts), date=at.date, qts=at.qts)
            try:
                found = await self._service.ask(query)
            except InviteError as error:
                if not error.name.startswith("PERSISTENT_TIMESTAMP") or error.code >= 500:
                    raise
                _log.warning("the server has forgotten the position of the watch: %s", error)
                return listed, people, await self.now()
            if isinstance(found, updates.Difference | updates.DifferenceSlice):
                listed += found.other_updates
                people |= {user.id: Someone.of(person_of(user)) for user in found.users}
            match found:
                case updates.DifferenceEmpty():
                    after = BotPosition(at.pts, at.qts, found.date)
                    return listed, people, msgspec.json.encode(after)
                case updates.DifferenceTooLong():
                    at = BotPosition(found.pts, at.qts, at.date)
                case updates.Difference(state=state):
                    after = BotPosition(state.pts, state.qts, state.date)
                    return listed, people, msgspec.json.encode(after)
                case updates.DifferenceSlice(intermediate_state=state):
                    at = BotPosition(state.pts, state.qts, state.date)

    async def now(self) -> bytes:
        """The position of now: nothing is after it yet."""
        return msgspec.json.encode(await self._state())

    async def earliest(self) -> bytes:
        """The position before everything of chats that the server still remembers for bots."""
        state = await self._state()
        return msgspec.json.encode(BotPosition(state.pts, 0, state.date))

    async def _state(self) -> BotPosition:
        state = await self._service.ask(updates.GetState())
        return BotPosition(state.pts, state.qts, state.date)


def happening_of(
    update: api.TypeUpdate, chat: Chat, people: dict[int, Someone]
) -> Happening | None:
    """What an update to a bot says about the chat, None when nothing."""
    kind: EventKind | None
    query_id = None
    match update:
        case api.UpdateBotChatInviteRequester():
            if marked_id(update.peer) != chat.marked_id:
                return None
            kind, actor_id, via_folder, about = EventKind.ASKED, None, False, update.about
            query_id = update.query_id
        case api.UpdateChatParticipant() if chat.kind is ChatKind.GROUP:
            if update.chat_id != chat.id:
                return None
            before = update.prev_participant is not None
            kind = _move(before, update.new_participant is not None)
            actor_id, via_folder, about = update.actor_id, False, ""
        case api.UpdateChannelParticipant() if chat.kind is not ChatKind.GROUP:
            if update.channel_id != chat.id:
                return None
            kind = _move(is_in(update.prev_participant), is_in(update.new_participant))
            actor_id, via_folder, about = update.actor_id, update.via_chatlist, ""
        case _:
            return None
    if kind is None:
        return None
    link = update.invite if isinstance(update.invite, api.ChatInviteExported) else None
    return Happening(
        kind=kind,
        user=people.get(update.user_id) or Someone(update.user_id, ""),
        at=update.date,
        about=about,
        link=None if link is None else link.link,
        link_title="" if link is None else link.title or "",
        actor_id=None if actor_id == update.user_id else actor_id,
        via_folder=via_folder,
        query_id=query_id,
    )


def marked_id(peer: api.TypePeer) -> int:
    """The id of a peer as bots spell it."""
    match peer:
        case api.PeerChannel(channel_id=channel_id):
            return -1_000_000_000_000 - channel_id
        case api.PeerChat(chat_id=chat_id):
            return -chat_id
        case api.PeerUser(user_id=user_id):
            return user_id


def _move(before: bool, after: bool) -> EventKind | None:
    if before == after:
        return None  # a right or a restriction changed
    return EventKind.JOINED if after else EventKind.LEFT
