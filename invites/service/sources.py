"""What happened in a chat since a position, for an administrator who is a user.

Rule of this file: nothing waits here, and nothing pushed is believed. A source asks the server,
and gives the events with the position that comes after them. Who stores both in one transaction
loses nothing and sees nothing twice, whatever happens to connections and processes.

Requests are told by comparing two lists of them. Who came and went is told by the admin log; where
it cannot tell (basic groups, old layers, two days without a look, a count that the log does not
explain), by comparing two lists of members.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from invites._reading import person_of
from invites.models import Chat, ChatKind, EventKind, Person
from invites.service import adminlog
from invites.service.core import input_peer
from invites.service.happenings import Happening, Someone, is_in, participant_id
from mtproto.errors import RemoteProtocolError
from tl import api
from tl.api import channels, messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.models import Importer
    from invites.service.happenings import Found
    from invites.service.requests import Requests

__all__ = ["UserPosition", "UserSource"]

_MEMBER_PAGE = 200
_MOST_LISTED = 10_000
"""So many members servers list, or a little more."""
_LOG_KEPT = 47 * 3600
"""The server forgets what is older than 48 hours."""
_FIRST_WITH_REQUESTS = 136

_Members: TypeAlias = dict[int, Someone]


class UserPosition(msgspec.Struct, frozen=True):
    """Who waited (with the time of asking) and who was in when a user looked last.

    `members` is None before they were listed for the first time; `count` is how many they should
    be by the server's count, `doubted` says that the last look did not explain that count.
    `admitted` are those in `asked` of whom it was told that they came in. `place` is the end of
    the admin log (None: it was not read), `looked` the time in unix seconds.
    """

    asked: dict[int, tuple[int, Someone]] = {}
    members: _Members | None = None
    count: int | None = None
    admitted: frozenset[int] = frozenset()
    place: int | None = None
    looked: int = 0
    doubted: bool = False


class _Moves(msgspec.Struct, frozen=True):
    """What a look at the members gave: events, and the part of the position about them."""

    events: list[Happening]
    members: _Members | None
    count: int | None
    place: int | None = None
    doubted: bool = False


class UserSource:
    """An administrator who is a user. Who asks and is turned down or withdraws before we look was
    never on a list of ours."""

    def __init__(
        self, service: Requests, chat: Chat, *, with_members: bool, with_requests: bool = True
    ) -> None:
        self._service = service
        self._chat = chat
        self._with_members = with_members
        self._with_requests = with_requests
        self._log: adminlog.AdminLog | None = None
        if chat.kind is not ChatKind.GROUP and service.layer >= adminlog.FIRST_LAYER:
            self._log = adminlog.AdminLog(service, self._channel)

    async def pull(self, position: bytes | None, *, members: bool) -> Found:
        """Look what is new. The first time everybody who waits has just asked."""
        before = (
            UserPosition() if position is None else msgspec.json.decode(position, type=UserPosition)
        )
        pending, count, group = await self._overview()
        waiting: dict[int, Importer] = {}
        # Without the right to see requests none are counted; the list says so with an error.
        if self._with_requests and (pending != 0 or before.asked or position is None):
            async for one in self._service.requests(self._chat):
                waiting.setdefault(one.user.id, one)
        now = int(time.time())
        # After the requests: who is let in between the two still waits on the list, and is told
        # to have come; the other way round he would be gone for no reason.
        moves = _Moves([], before.members, count, before.place)
        if self._with_members:
            moves = await self._moves(before, group, count, now, hinted=members)
        joined = {one.user.id for one in moves.events if one.kind is EventKind.JOINED}
        events = [*_asked(before, waiting), *_asked_and_let_in(before, waiting, moves.events)]
        events += moves.events
        # Who leaves a list while its pages are read may take a neighbour with him.
        torn = pending is not None and len(waiting) < pending
        if not torn:
            explained = joined | before.admitted | set(moves.members or ())
            events += _settled(before, waiting, explained, now)
        asked = {
            user_id: (int(one.date.timestamp()), Someone.of(one.user))
            for user_id, one in waiting.items()
        }
        if torn:
            asked = {**before.asked, **asked}
        after = UserPosition(
            asked=asked,
            members=moves.members,
            count=moves.count,
            admitted=frozenset((before.admitted | joined) & asked.keys()),
            place=moves.place,
            looked=now,
            doubted=moves.doubted,
        )
        return events, msgspec.json.encode(after)

    # -- members -------------------------------------------------------------------------------

    async def _moves(
        self,
        before: UserPosition,
        group: _Members | None,
        count: int | None,
        now: int,
        *,
        hinted: bool,
    ) -> _Moves:
        """Who came and went."""
        if self._chat.kind is ChatKind.GROUP:
            inside = before.members if group is None else group
            return _Moves(_moved(before.members, inside, now), inside, count)
        if self._log is None:
            if not hinted and before.members is not None and count == before.count:
                return _Moves([], before.members, count)
            inside = await self._members()
            return _Moves(_moved(before.members, inside, now), inside, count)
        known = before.members is not None and before.place is not None
        if not known or now - before.looked > _LOG_KEPT:
            return await self._compared(self._log, before, [], await self._log.end(), count, now)
        assert before.place is not None
        events, place = await self._log.after(before.place)
        inside = _applied(before.members or {}, events)
        expected = None if before.count is None else before.count + _balance(events)
        if count is None or expected is None or count == expected or count > _MOST_LISTED:
            return _Moves(events, inside, count, place)
        if not before.doubted:
            # The count is another second's than the log. Whether it fits, the next look tells.
            return _Moves(events, inside, expected, place, doubted=True)
        return await self._compared(self._log, before, events, place, count, now)

    async def _compared(
        self,
        log: adminlog.AdminLog,
        before: UserPosition,
        events: list[Happening],
        place: int,
        count: int | None,
        now: int,
    ) -> _Moves:
        """Compare with a list what the log tells up to `place`; `events` are those known of it."""
        listed = await self._members()
        meanwhile, end = await log.after(place)
        # Whoever moved while the list was read may stand in it or not.
        inside = _applied(listed, meanwhile)
        if before.members is None:
            return _Moves([], inside, count, end)
        told = [*events, *meanwhile]
        missed = _moved(_applied(before.members, told), inside, now)
        return _Moves([*told, *missed], inside, count, end)

    async def _overview(self) -> tuple[int | None, int | None, _Members | None]:
        """How many wait (None: unknown), how many are in, and for a group who they are."""
        service = self._service
        if self._chat.kind is ChatKind.GROUP:
            found = await service.ask(messages.GetFullChat(chat_id=self._chat.id))
        else:
            found = await service.ask(channels.GetFullChannel(channel=self._channel))
        people = {user.id: person_of(user) for user in found.users}
        full = found.full_chat
        if not isinstance(full, api.ChannelFull | api.ChatFull):
            raise RemoteProtocolError("chatFull", f"{full.tl_name} where a chat is expected")
        # Layers before requests have no such field; then the list itself has to tell.
        pending = full.requests_pending or 0 if service.layer >= _FIRST_WITH_REQUESTS else None
        if isinstance(full, api.ChannelFull):
            return pending, full.participants_count, None
        listed = full.participants
        if not isinstance(listed, api.ChatParticipants):
            return pending, None, None
        inside = {
            one.user_id: Someone.of(people.get(one.user_id) or Person(id=one.user_id, name=""))
            for one in listed.participants
        }
        return pending, len(inside), inside

    async def _members(self) -> _Members:
        """Everybody in a supergroup or channel, as far as the server lists them."""
        found: _Members = {}
        offset = 0
        while True:
            page = await self._service.ask(
                channels.GetParticipants(
                    channel=self._channel,
                    filter=api.ChannelParticipantsRecent(),
                    offset=offset,
                    limit=_MEMBER_PAGE,
                    hash=0,
                )
            )
            if not isinstance(page, channels.ChannelParticipants) or not page.participants:
                return found
            people = {user.id: Someone.of(person_of(user)) for user in page.users}
            for one in page.participants:
                user_id = participant_id(one) if is_in(one) else None
                if user_id is not None:
                    found[user_id] = people.get(user_id) or Someone(user_id, "")
            offset += len(page.participants)

    @property
    def _channel(self) -> api.InputChannel:
        peer = input_peer(self._chat)
        assert isinstance(peer, api.InputPeerChannel)
        return api.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)


def _applied(members: _Members, events: Iterable[Happening]) -> _Members:
    """Who is in after the events."""
    inside = dict(members)
    for one in events:
        if one.kind is EventKind.JOINED:
            inside[one.user.id] = one.user
        elif one.kind is EventKind.LEFT:
            inside.pop(one.user.id, None)
    return inside


def _balance(events: Iterable[Happening]) -> int:
    """How many more are in after the events."""
    changes = {EventKind.JOINED: 1, EventKind.LEFT: -1}
    return sum(changes.get(one.kind, 0) for one in events)


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


def _asked_and_let_in(
    before: UserPosition, waiting: dict[int, Importer], moves: Iterable[Happening]
) -> list[Happening]:
    """Requests that somebody granted before they were on a list of ours: the log has them."""
    told = {*before.asked, *waiting}
    return [
        Happening(
            kind=EventKind.ASKED,
            user=one.user,
            at=one.at,
            link=one.link,
            link_title=one.link_title,
            via_folder=one.via_folder,
        )
        for one in moves
        if one.by_request and one.user.id not in told
    ]


def _moved(before: _Members | None, inside: _Members | None, now: int) -> list[Happening]:
    """Who joined and who left between two lists of members."""
    if before is None or inside is None:
        return []
    joined = [one for user_id, one in inside.items() if user_id not in before]
    left = [one for user_id, one in before.items() if user_id not in inside]
    return [
        *(Happening(kind=EventKind.JOINED, user=one, at=now) for one in joined),
        *(Happening(kind=EventKind.LEFT, user=one, at=now) for one in left),
    ]


def _settled(
    before: UserPosition, waiting: dict[int, Importer], explained: set[int], now: int
) -> list[Happening]:
    """Requests that are gone, and nobody became a member."""
    return [
        Happening(kind=EventKind.SETTLED, user=one, at=now)
        for user_id, (_, one) in before.asked.items()
        if user_id not in waiting and user_id not in explained
    ]
