"""Catching up: updates.getState, getDifference, getChannelDifference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from invites.localdc.events import NewMessage
from invites.localdc.handlers.table import Table
from invites.localdc.handlers.view_updates import box_update, secondary
from invites.localdc.state import refuse
from tl import api
from tl.api import updates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from invites.localdc.events import BoxEvent
    from invites.localdc.handlers.table import Caller
    from invites.localdc.handlers.view import View

__all__ = ["TABLE"]

TABLE = Table()
_PAGE = 1000
"""Messages of one answer."""
_CHANNEL_PAGE = 100
_BOTS_CHANNEL_PAGE = 100_000
_POLL = 30
"""Seconds after which who is not in a channel may look again: nothing is pushed to him."""


def state_of(caller: Caller) -> updates.State:
    """The caller's counters now; `seq` is never used here, so it stays 0."""
    pts, qts = caller.world.boxes.counters(caller.me.id)
    return updates.State(pts=pts, qts=qts, date=caller.world.state.now, seq=0, unread_count=0)


@TABLE.on(updates.GetState)
def get_state(caller: Caller, _: updates.GetState) -> updates.State:
    return state_of(caller)


@TABLE.on(updates.GetDifference)
def get_difference(caller: Caller, query: updates.GetDifference) -> updates.TypeDifference:
    """What the own boxes hold after `pts` and `qts`; changed channels announce themselves."""
    if query.pts < 1:
        refuse("PERSISTENT_TIMESTAMP_INVALID")
    events, numbered = caller.world.boxes.difference(caller.me.id, query.pts, query.qts)
    if query.pts_total_limit is not None and len(events) > max(query.pts_total_limit, 0):
        return updates.DifferenceTooLong(pts=state_of(caller).pts)
    page = max(1, min(query.pts_limit or _PAGE, _PAGE))
    if len(events) > page:
        return _slice(caller, query, events[:page])
    view = caller.view()
    new_messages, others = _told(view, events)
    others += [secondary(view, event) for event in numbered]
    others += _changed_channels(caller, query.date)
    if not new_messages and not others:
        return updates.DifferenceEmpty(date=caller.world.state.now, seq=0)
    for update in others:
        if isinstance(update, api.UpdateChannelTooLong):
            view.mention_chat(update.channel_id)
    return updates.Difference(
        new_messages=new_messages,
        new_encrypted_messages=[],
        other_updates=others,
        chats=view.chats(),
        users=view.users(),
        state=state_of(caller),
    )


def _told(
    view: View, events: Iterable[BoxEvent]
) -> tuple[list[api.TypeMessage], list[api.TypeUpdate]]:
    """The new messages, as they are now, and what became of messages."""
    new: list[api.TypeMessage] = []
    others: list[api.TypeUpdate] = []
    for event in events:
        if isinstance(event, NewMessage):
            new.append(view.message(event.message))
        else:
            others.append(box_update(view, event))
    return new, others


def _slice(
    caller: Caller, query: updates.GetDifference, page: Sequence[BoxEvent]
) -> updates.DifferenceSlice:
    """The first events of a long difference; the rest, and all else, comes with the last one."""
    view = caller.view()
    new_messages, others = _told(view, page)
    state = msgspec.structs.replace(
        state_of(caller), pts=page[-1].pts, qts=query.qts, date=query.date
    )
    return updates.DifferenceSlice(
        new_messages=new_messages,
        new_encrypted_messages=[],
        other_updates=others,
        chats=view.chats(),
        users=view.users(),
        intermediate_state=state,
    )


def _changed_channels(caller: Caller, date: int) -> list[api.TypeUpdate]:
    """Channels with something new, or joined, since the client's date; the same second counts."""
    found: list[api.TypeUpdate] = []
    for chat in caller.world.chats.chats_of(caller.me.id):
        member = caller.world.chats.member(chat, caller.me.id)
        if chat.is_group or chat.deleted or member is None:
            continue
        if max(member.date, caller.world.boxes.channel_date(chat.id)) >= date:
            pts = caller.world.boxes.channel_pts(chat.id)
            found.append(api.UpdateChannelTooLong(channel_id=chat.id, pts=pts))
    return found


@TABLE.on(updates.GetChannelDifference)
def get_channel_difference(
    caller: Caller, query: updates.GetChannelDifference
) -> updates.TypeChannelDifference:
    """What happened to the channel's messages after `pts`, in pages of at most 100 (bots may have
    more)."""
    chat = caller.peers.channel(query.channel)
    caller.world.chats.require_readable(chat, caller.me.id)
    if query.pts < 1:
        refuse("PERSISTENT_TIMESTAMP_INVALID")
    events = caller.world.boxes.channel_difference(chat.id, query.pts)
    now = caller.world.boxes.channel_pts(chat.id)
    timeout = None if caller.world.chats.member(chat, caller.me.id) else _POLL
    if not events:
        return updates.ChannelDifferenceEmpty(final=True, pts=now, timeout=timeout)
    most = _BOTS_CHANNEL_PAGE if caller.me.is_bot else _CHANNEL_PAGE
    page = events[: max(1, min(query.limit or most, most))]
    view = caller.view()
    view.mention_chat(chat.id)
    new_messages, others = _told(view, page)
    return updates.ChannelDifference(
        final=len(page) == len(events),
        pts=page[-1].pts,
        timeout=timeout,
        new_messages=new_messages,
        other_updates=others,
        chats=view.chats(),
        users=view.users(),
    )
