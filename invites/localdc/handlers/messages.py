"""Dialogs, histories, sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.boxes import Content, Page
from invites.localdc.handlers.table import Table
from invites.localdc.handlers.updates import state_of
from invites.localdc.posts import checked_text
from invites.localdc.values import Peer, PeerKind
from tl import api
from tl.api import channels, messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.localdc.handlers.table import Caller
    from invites.localdc.handlers.view import View
    from invites.localdc.values import Message

__all__ = ["TABLE"]

TABLE = Table()
_MOST = 100


@TABLE.on(messages.GetHistory, bots=False)
def get_history(caller: Caller, query: messages.GetHistory) -> messages.TypeMessages:
    peer = _readable(caller, query.peer)
    page = Page(
        query.offset_id,
        query.offset_date,
        query.add_offset,
        min(query.limit or _MOST, _MOST),
        query.max_id,
        query.min_id,
    )
    total, found = caller.world.boxes.history(caller.me.id, peer, page)
    return _messages(caller, peer, total, found)


@TABLE.on(messages.Search, bots=False)
def search(caller: Caller, query: messages.Search) -> messages.TypeMessages:
    """Texts that contain the words, pinned ones if so wanted; filters for media find nothing, as
    there is none."""
    peer = _readable(caller, query.peer)
    boxes, me = caller.world.boxes, caller.me.id
    history: Iterable[Message] = ()
    if isinstance(query.filter, api.InputMessagesFilterPinned):
        history = boxes.pinned(me, peer)
    elif isinstance(query.filter, api.InputMessagesFilterEmpty):
        _, history = boxes.history(me, peer, Page(limit=1 << 31))
    words = query.q.casefold()
    found = [one for one in history if words in one.text.casefold()]
    if query.offset_id:
        found = [one for one in found if one.id < query.offset_id]
    limit = min(query.limit or _MOST, _MOST)
    return _messages(caller, peer, len(found), found[:limit])


@TABLE.on(messages.GetMessages)
def get_messages(caller: Caller, query: messages.GetMessages) -> messages.TypeMessages:
    """Messages of groups and private chats by the caller's own numbering."""
    return _by_ids(caller, None, query.id)


@TABLE.on(channels.GetMessages)
def get_channel_messages(caller: Caller, query: channels.GetMessages) -> messages.TypeMessages:
    return _by_ids(caller, _readable(caller, query.channel), query.id)


@TABLE.on(messages.SendMessage)
def send_message(caller: Caller, query: messages.SendMessage) -> api.TypeUpdates:
    """Write a text. The answer maps the client's random id to the message's id."""
    text = checked_text(query.message)
    me = caller.me.id
    content = Content(text, random_id=query.random_id)
    peer = caller.peers.peer(query.peer)
    if peer.kind is PeerKind.USER:
        message = caller.world.boxes.post_private(me, peer.id, content)
    else:
        chat = caller.world.chats.get(peer.id)
        caller.world.posts.require_voice(chat, me)
        message = caller.world.boxes.post(chat, me, content)[me]
    sent = caller.updates()
    named = api.UpdateMessageID(id=message.id, random_id=query.random_id)
    return api.Updates(
        updates=[named, *sent.updates],
        users=sent.users,
        chats=sent.chats,
        date=sent.date,
        seq=0,
    )


@TABLE.on(messages.SetTyping)
def set_typing(caller: Caller, query: messages.SetTyping) -> bool:
    """Whoever may write may say that he does; the others are not told."""
    peer = caller.peers.peer(query.peer)
    if peer.kind is not PeerKind.USER:
        world = caller.world
        world.posts.require_voice(world.chats.get(peer.id), caller.me.id)
    return True


@TABLE.on(messages.GetAllDrafts, bots=False)
def get_all_drafts(caller: Caller, _: messages.GetAllDrafts) -> api.TypeUpdates:
    """Drafts are not kept."""
    return caller.report([])


@TABLE.on(messages.ReadHistory, bots=False)
def read_history(caller: Caller, _: messages.ReadHistory) -> messages.AffectedMessages:
    """Read marks are not kept."""
    pts, __ = caller.world.boxes.counters(caller.me.id)
    return messages.AffectedMessages(pts=pts, pts_count=0)


@TABLE.on(channels.ReadHistory, bots=False)
def read_channel_history(_: Caller, __: channels.ReadHistory) -> bool:
    return True


@TABLE.on(messages.GetDialogs, bots=False)
def get_dialogs(caller: Caller, query: messages.GetDialogs) -> messages.TypeDialogs:
    """All chats and private dialogs, the one written in last first."""
    dialogs = _dialogs(caller) if query.folder_id in (None, 0) else []
    start = 0
    if not isinstance(query.offset_peer, api.InputPeerEmpty):
        last = caller.peers.peer(query.offset_peer)
        start = next((n + 1 for n, (peer, _) in enumerate(dialogs) if peer == last), len(dialogs))
    elif query.offset_date:
        dates = (_date(caller, *one) for one in dialogs)
        start = next((n for n, date in enumerate(dates) if date < query.offset_date), len(dialogs))
    page = dialogs[start : start + min(query.limit or _MOST, _MOST)]
    view = caller.view()
    records: list[api.TypeDialog] = [_dialog(view, peer, top) for peer, top in page]
    tops = [view.message(top) for _, top in page if top is not None]
    if len(page) == len(dialogs):
        return messages.Dialogs(
            dialogs=records, messages=tops, chats=view.chats(), users=view.users()
        )
    return messages.DialogsSlice(
        count=len(dialogs),
        dialogs=records,
        messages=tops,
        chats=view.chats(),
        users=view.users(),
    )


@TABLE.on(messages.GetPinnedDialogs, bots=False)
def get_pinned_dialogs(caller: Caller, _: messages.GetPinnedDialogs) -> messages.PeerDialogs:
    return messages.PeerDialogs(dialogs=[], messages=[], chats=[], users=[], state=state_of(caller))


@TABLE.on(messages.GetPeerDialogs, bots=False)
def get_peer_dialogs(caller: Caller, query: messages.GetPeerDialogs) -> messages.PeerDialogs:
    wanted = {
        caller.peers.peer(one.peer) for one in query.peers if isinstance(one, api.InputDialogPeer)
    }
    view = caller.view()
    found = [(peer, top) for peer, top in _dialogs(caller) if peer in wanted]
    return messages.PeerDialogs(
        dialogs=[_dialog(view, peer, top) for peer, top in found],
        messages=[view.message(top) for _, top in found if top is not None],
        chats=view.chats(),
        users=view.users(),
        state=state_of(caller),
    )


@TABLE.on(messages.GetPeerSettings, bots=False)
def get_peer_settings(caller: Caller, query: messages.GetPeerSettings) -> messages.PeerSettings:
    peer = caller.peers.peer(query.peer)
    private = peer.kind is PeerKind.USER
    view = caller.view()
    view.peer(peer)
    return messages.PeerSettings(
        settings=view.settings_with(peer.id) if private else api.PeerSettings(),
        chats=view.chats(),
        users=view.users(),
    )


def _readable(caller: Caller, given: api.TypeInputPeer | api.TypeInputChannel) -> Peer:
    """The peer of a history the caller may read."""
    peer = caller.peers.peer(given)
    if peer.kind is PeerKind.CHANNEL:
        caller.world.chats.require_readable(caller.world.chats.get(peer.id), caller.me.id)
    return peer


def _messages(
    caller: Caller, peer: Peer, total: int, found: Iterable[Message]
) -> messages.TypeMessages:
    view = caller.view()
    view.peer(peer)
    records = [view.message(one) for one in found]
    if peer.kind is PeerKind.CHANNEL:
        return messages.ChannelMessages(
            pts=caller.world.boxes.channel_pts(peer.id),
            count=total,
            messages=records,
            topics=[],
            chats=view.chats(),
            users=view.users(),
        )
    if len(records) < total:
        return messages.MessagesSlice(
            count=total, messages=records, topics=[], chats=view.chats(), users=view.users()
        )
    return messages.Messages(messages=records, topics=[], chats=view.chats(), users=view.users())


def _by_ids(
    caller: Caller, peer: Peer | None, ids: Iterable[api.TypeInputMessage]
) -> messages.TypeMessages:
    view = caller.view()
    records: list[api.TypeMessage] = []
    for given in ids:
        number = given.id if isinstance(given, api.InputMessageID) else 0
        found = caller.world.boxes.message(caller.me.id, peer, number)
        records.append(api.MessageEmpty(id=number) if found is None else view.message(found))
    if peer is None:
        return messages.Messages(
            messages=records, topics=[], chats=view.chats(), users=view.users()
        )
    view.peer(peer)
    return messages.ChannelMessages(
        pts=caller.world.boxes.channel_pts(peer.id),
        count=len(records),
        messages=records,
        topics=[],
        chats=view.chats(),
        users=view.users(),
    )


def _dialogs(caller: Caller) -> list[tuple[Peer, Message | None]]:
    """Every dialog with its last message, newest first; in a group all may have been deleted."""
    world = caller.world
    tops: dict[Peer, Message | None] = dict(world.boxes.dialogs(caller.me.id))
    for chat in world.chats.chats_of(caller.me.id):
        if chat.is_group:
            tops.setdefault(chat.peer, None)
        elif not chat.deleted and (last := world.boxes.last(chat)) is not None:
            tops[chat.peer] = last
    return sorted(tops.items(), key=lambda one: (_date(caller, *one), one[0].id), reverse=True)


def _date(caller: Caller, peer: Peer, top: Message | None) -> int:
    """The date of the last message, or of the group that has none."""
    return caller.world.chats.get(peer.id).date if top is None else top.date


def _dialog(view: View, peer: Peer, top: Message | None) -> api.Dialog:
    last = 0 if top is None else top.id
    channel = peer.kind is PeerKind.CHANNEL
    return api.Dialog(
        peer=view.peer(peer),
        top_message=last,
        read_inbox_max_id=last,
        read_outbox_max_id=last,
        unread_count=0,
        unread_mentions_count=0,
        unread_reactions_count=0,
        unread_poll_votes_count=0,
        notify_settings=api.PeerNotifySettings(),
        pts=view.world.boxes.channel_pts(peer.id) if channel else None,
    )
