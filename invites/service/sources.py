"""What happened in a chat since a position: for users by comparing lists, for bots by difference.

Rule of this file: nothing waits here, and nothing pushed is believed. A source asks the server,
and gives the events with the position that comes after them. Who stores both in one transaction
loses nothing and sees nothing twice, whatever happens to connections and processes.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Protocol, TypeAlias

import msgspec

from invites._reading import person_of
from invites.errors import InviteError
from invites.models import Chat, ChatKind, EventKind, Person
from invites.service.core import input_peer
from mtproto.errors import RemoteProtocolError
from tl import api
from tl.api import channels, messages, updates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.models import Importer
    from invites.service.requests import Requests

__all__ = ["BotPosition", "BotSource", "Happening", "Source", "UserPosition", "UserSource"]

_log = logging.getLogger(__name__)
_MEMBER_PAGE = 200
_MEMBERS: TypeAlias = dict[int, Person]


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


class UserPosition(msgspec.Struct, frozen=True):
    """Who waited (with the time of asking) and who was in when a user looked last.

    `members` is None before they were listed for the first time; `count` is the server's number.
    """

    asked: dict[int, tuple[int, Someone]] = {}
    members: dict[int, Someone] | None = None
    count: int | None = None


class BotPosition(msgspec.Struct, frozen=True):
    """How far a bot has read its updates."""

    pts: int
    qts: int
    date: int


Found: TypeAlias = tuple[list[Happening], bytes]


class Source(Protocol):
    """Where events come from."""

    async def pull(self, position: bytes | None, *, members: bool) -> Found:
        """The events after a position (None: from now on), and the position after them.

        `members` says that somebody may have joined or left. Raises InviteError, and what
        `Client.call` raises.
        """
        ...


class UserSource:
    """An administrator who is a user: what changed between two lists.

    Who asks and is decided by somebody else before we look was never on a list of ours.
    """

    def __init__(self, service: Requests, chat: Chat, *, with_members: bool) -> None:
        self._service = service
        self._chat = chat
        self._with_members = with_members

    async def pull(self, position: bytes | None, *, members: bool) -> Found:
        """Compare the lists. The first time everybody who waits has just asked."""
        before = (
            UserPosition() if position is None else msgspec.json.decode(position, type=UserPosition)
        )
        pending, count, group = await self._overview()
        waiting: dict[int, Importer] = {}
        # Without the right to see requests none are counted; the list says so with an error.
        if pending != 0 or before.asked or position is None:
            async for one in self._service.requests(self._chat):
                waiting.setdefault(one.user.id, one)
        inside = None
        if self._with_members:
            inside = group
            stale = members or before.members is None or count != before.count
            if group is None and stale and (self._chat.kind is not ChatKind.GROUP):
                inside = await self._members()
        now = int(time.time())
        events = [*_asked(before, waiting), *_moved(before.members, inside, now)]
        here = before.members if inside is None else inside.keys()
        joined = {one.user.id for one in events if one.kind is EventKind.JOINED}
        # Who leaves a list while its pages are read may take a neighbour with him.
        torn = pending is not None and len(waiting) < pending
        if not torn:
            events += _settled(before, waiting, joined | set(here or ()), now)
        asked = {
            user_id: (int(one.date.timestamp()), Someone.of(one.user))
            for user_id, one in waiting.items()
        }
        after = UserPosition(
            {**before.asked, **asked} if torn else asked,
            before.members
            if inside is None
            else {user_id: Someone.of(person) for user_id, person in inside.items()},
            count,
        )
        return events, msgspec.json.encode(after)

    async def _overview(self) -> tuple[int | None, int | None, _MEMBERS | None]:
        """How many wait (None: unknown), how many are in, and for a group who they are."""
        service = self._service
        if self._chat.kind is ChatKind.GROUP:
            found = await service.ask(messages.GetFullChat(chat_id=self._chat.id))
        else:
            peer = input_peer(self._chat)
            assert isinstance(peer, api.InputPeerChannel)
            channel = api.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)
            found = await service.ask(channels.GetFullChannel(channel=channel))
        people = {user.id: person_of(user) for user in found.users}
        full = found.full_chat
        if isinstance(full, api.ChannelFull):
            # Layers before requests have no such field; then the list itself has to tell.
            pending = full.requests_pending or 0
            if service.layer < _FIRST_WITH_REQUESTS:
                return None, full.participants_count, None
            return pending, full.participants_count, None
        if not isinstance(full, api.ChatFull):
            raise RemoteProtocolError("chatFull", f"{full.tl_name} where a group is expected")
        listed = full.participants
        if not isinstance(listed, api.ChatParticipants):
            return full.requests_pending or 0, None, None
        inside = {
            one.user_id: people.get(one.user_id) or Person(id=one.user_id, name="")
            for one in listed.participants
        }
        return full.requests_pending or 0, len(inside), inside

    async def _members(self) -> _MEMBERS:
        """Everybody in a supergroup or channel, as far as the server lists them (10 000 or so)."""
        found: _MEMBERS = {}
        offset = 0
        peer = input_peer(self._chat)
        assert isinstance(peer, api.InputPeerChannel)
        while True:
            page = await self._service.ask(
                channels.GetParticipants(
                    channel=api.InputChannel(
                        channel_id=peer.channel_id, access_hash=peer.access_hash
                    ),
                    filter=api.ChannelParticipantsRecent(),
                    offset=offset,
                    limit=_MEMBER_PAGE,
                    hash=0,
                )
            )
            if not isinstance(page, channels.ChannelParticipants) or not page.participants:
                return found
            people = {user.id: person_of(user) for user in page.users}
            for one in page.participants:
                user_id = _member_id(one)
                if user_id is not None:
                    found[user_id] = people.get(user_id) or Person(id=user_id, name="")
            offset += len(page.participants)


_FIRST_WITH_REQUESTS = 134


class BotSource:
    """An administrator who is a bot: the server keeps the events, and counts them (`qts`)."""

    def __init__(self, service: Requests, chat: Chat) -> None:
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
            kind = _move(_is_in(update.prev_participant), _is_in(update.new_participant))
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


def _is_in(participant: api.TypeChannelParticipant | None) -> bool:
    match participant:
        case None | api.ChannelParticipantLeft():
            return False
        case api.ChannelParticipantBanned(left=left):
            return not left
        case _:
            return True


def _member_id(participant: api.TypeChannelParticipant) -> int | None:
    """The id of a member; None for who is listed and not in."""
    if isinstance(participant, api.ChannelParticipantBanned | api.ChannelParticipantLeft):
        peer = participant.peer
        inside = isinstance(peer, api.PeerUser) and _is_in(participant)
        return peer.user_id if inside and isinstance(peer, api.PeerUser) else None
    return participant.user_id


def _asked(before: UserPosition, waiting: dict[int, Importer]) -> list[Happening]:
    """Requests that were not there (or are newer), oldest first."""
    return [
        Happening(
            kind=EventKind.ASKED,
            user=Someone.of(one.user),
            at=int(one.date.timestamp()),
            about=one.about,
        )
        for user_id, one in reversed(waiting.items())
        if user_id not in before.asked or before.asked[user_id][0] != int(one.date.timestamp())
    ]


def _moved(before: dict[int, Someone] | None, inside: _MEMBERS | None, now: int) -> list[Happening]:
    """Who joined and who left between two lists of members."""
    if before is None or inside is None:
        return []
    joined = [Someone.of(one) for user_id, one in inside.items() if user_id not in before]
    left = [one for user_id, one in before.items() if user_id not in inside]
    return [
        *(Happening(kind=EventKind.JOINED, user=one, at=now) for one in joined),
        *(Happening(kind=EventKind.LEFT, user=one, at=now) for one in left),
    ]


def _settled(
    before: UserPosition, waiting: dict[int, Importer], inside: set[int], now: int
) -> list[Happening]:
    """Requests that are gone, and nobody became a member."""
    return [
        Happening(kind=EventKind.SETTLED, user=one, at=now)
        for user_id, (_, one) in before.asked.items()
        if user_id not in waiting and user_id not in inside
    ]
