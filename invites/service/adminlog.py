"""Who came and went, from the admin log of a supergroup or channel: every move, in its order.

The log has what no list of members can tell: who came and left again between two looks, when, by
which link, and who did it. The server keeps it for 48 hours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites._reading import person_of
from invites.models import EventKind
from invites.service.happenings import Happening, Someone, is_in, participant_id
from tl import api
from tl.api import channels

if TYPE_CHECKING:
    from invites.service.core import Core

__all__ = ["FIRST_LAYER", "AdminLog"]

FIRST_LAYER = 136
"""Before it there are no words for a join by request, and the log has holes."""

_PAGE = 100
# Without a filter every edited message would be listed.
_MOVES = api.ChannelAdminLogEventsFilter(
    join=True, leave=True, invite=True, ban=True, unban=True, kick=True, unkick=True
)


class AdminLog:
    """Reads the log of one chat. Places in it are the ids of events, which only grow."""

    def __init__(self, service: Core, channel: api.InputChannel) -> None:
        self._service = service
        self._channel = channel

    async def end(self) -> int:
        """The id of the newest event, 0 when there is none. Raises AdminRequired."""
        page = await self._service.ask(self._query(0, 0, 1))
        return page.events[0].id if page.events else 0

    async def after(self, place: int) -> tuple[list[Happening], int]:
        """What happened after a place, oldest first, and the place after it. Raises
        AdminRequired."""
        found: dict[int, Happening | None] = {}
        upper = 0
        while True:
            page = await self._service.ask(self._query(place, upper, _PAGE))
            people = {user.id: Someone.of(person_of(user)) for user in page.users}
            fresh = [one for one in page.events if one.id > place and one.id not in found]
            if not fresh:
                break
            for one in fresh:
                found[one.id] = _happening(one, people)
            upper = min(one.id for one in fresh)
        moves = [found[number] for number in sorted(found)]
        return [one for one in moves if one is not None], max(found, default=place)

    def _query(self, lower: int, upper: int, limit: int) -> channels.GetAdminLog:
        """Events with ids between the two (0: no bound), both excluded."""
        return channels.GetAdminLog(
            channel=self._channel,
            q="",
            events_filter=_MOVES,
            min_id=lower,
            max_id=upper,
            limit=limit,
        )


def _happening(event: api.TypeChannelAdminLogEvent, people: dict[int, Someone]) -> Happening | None:
    """The move that an event tells; None for a change of rights."""
    kind, user_id = EventKind.JOINED, event.user_id
    actor_id: int | None = event.user_id
    invite: api.TypeExportedChatInvite | None = None
    via_folder = by_request = False
    match event.action:
        case api.ChannelAdminLogEventActionParticipantJoin():
            pass
        case api.ChannelAdminLogEventActionParticipantLeave():
            kind = EventKind.LEFT
        case api.ChannelAdminLogEventActionParticipantJoinByInvite() as action:
            invite, via_folder = action.invite, action.via_chatlist
        case api.ChannelAdminLogEventActionParticipantJoinByRequest() as action:
            invite, actor_id, by_request = action.invite, action.approved_by, True
        case api.ChannelAdminLogEventActionParticipantInvite(participant=participant):
            user_id = participant_id(participant) or user_id
        case api.ChannelAdminLogEventActionParticipantToggleBan() as action:
            before, after = is_in(action.prev_participant), is_in(action.new_participant)
            if before == after:
                return None
            kind = EventKind.JOINED if after else EventKind.LEFT
            user_id = participant_id(action.new_participant) or user_id
        case _:
            return None
    link = invite if isinstance(invite, api.ChatInviteExported) else None
    return Happening(
        kind=kind,
        user=people.get(user_id) or Someone(user_id, ""),
        at=event.date,
        link=None if link is None else link.link,
        link_title="" if link is None else link.title or "",
        actor_id=None if actor_id == user_id else actor_id,
        via_folder=via_folder,
        by_request=by_request,
    )
