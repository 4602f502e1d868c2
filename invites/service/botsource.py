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
    from collections.abc import Iterable

    from invites.service.happenings import Found
    from invites.service.requests import Requests

__all__ = ["BotPosition", "BotSource", "happening_of"]

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
            return [], await self._now()
        at = msgspec.json.decode(position, type=BotPosition)
        events: list[Happening] = []
        while True:
            query = updates.GetDifference(pts=max(1, at.pts), date=at.date, qts=at.qts)
            try:
                found = await self._service.ask(query)
            except InviteError as error:
                if not error.name.startswith("PERSISTENT_TIMESTAMP") or error.code >= 500:
                    raise
                _log.warning("the server has forgotten the position of the watch: %s", error)
                return events, await self._now()
            match found:
                case updates.DifferenceEmpty():
                    return events, msgspec.json.encode(BotPosition(at.pts, at.qts, found.date))
                case updates.DifferenceTooLong():
                    at = BotPosition(found.pts, at.qts, at.date)
                case updates.Difference(state=state):
                    events += self._events(found.other_updates, found.users)
                    return events, msgspec.json.encode(
                        BotPosition(state.pts, state.qts, state.date)
                    )
                case updates.DifferenceSlice(intermediate_state=state):
                    events += self._events(found.other_updates, found.users)
                    at = BotPosition(state.pts, state.qts, state.date)

    async def _now(self) -> bytes:
        state = await self._service.ask(updates.GetState())
        return msgspec.json.encode(BotPosition(state.pts, state.qts, state.date))

    def _events(
        self, listed: Iterable[api.TypeUpdate], users: Iterable[api.TypeUser]
    ) -> list[Happening]:
        people = {user.id: Someone.of(person_of(user)) for user in users}
        return [
            event
            for update in listed
            if (event := happening_of(update, self._chat, people)) is not None
        ]


def happening_of(
    update: api.TypeUpdate, chat: Chat, people: dict[int, Someone]
) -> Happening | None:
    """What an update to a bot says about the chat, None when nothing."""
    kind: EventKind | None
    query_id = None
    match update:
        case api.UpdateBotChatInviteRequester():
            if _peer_id(update.peer) != chat.marked_id:
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


def _peer_id(peer: api.TypePeer) -> int:
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
