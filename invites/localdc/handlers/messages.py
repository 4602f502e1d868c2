"""Dialogs, histories, sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.boxes import Content, Page
from invites.localdc.handlers.table import Table
from invites.localdc.handlers.updates import state_of
from invites.localdc.state import refuse
from invites.localdc.values import ChatKind, Peer, PeerKind
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
_TEXT_LENGTH = 4096


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
    """Texts that contain the words; filters for media find nothing, as there is none."""
    peer = _readable(caller, query.peer)
    everything = Page(limit=1 << 31)
    _, history = caller.world.boxes.history(caller.me.id, peer, everything)
    plain = isinstance(query.filter, api.InputMessagesFilterEmpty)
    words = query.q.casefold()
    found = [one for one in history if plain and words in one.text.casefold()]
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
    text = query.message.strip()
    if not text:
        refuse("MESSAGE_EMPTY")
    if len(text) > _TEXT_LENGTH:
        refuse("MESSAGE_TOO_LONG")
    me = caller.me.id
    content = Content(text, random_id=query.random_id)
    peer = caller.peers.peer(query.peer)
    if peer.kind is PeerKind.USER:
        message = caller.world.boxes.post_private(me, peer.id, content)
    else:
        chat = caller.world.chats.get(peer.id)
        _require_voice(caller, chat.id)
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
        _require_voice(caller, peer.id)
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
        dates = (message.date for _, message in dialogs)
        start = next((n for n, date in enumerate(dates) if date < query.offset_date), len(dialogs))
    page = dialogs[start : start + min(query.limit or _MOST, _MOST)]
    view = caller.view()
    records: list[api.TypeDialog] = [_dialog(view, peer, top) for peer, top in page]
    tops = [view.message(top) for _, top in page]
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
        messages=[view.message(top) for _, top in found],
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


def _require_voice(caller: Caller, chat_id: int) -> None:
    """CHANNEL_PRIVATE or CHAT_ID_INVALID, 403 CHAT_WRITE_FORBIDDEN (no member, or not allowed)."""
    chats = caller.world.chats
    chat = chats.get(chat_id)
    chats.require_readable(chat, caller.me.id)
    member = chats.member(chat, caller.me.id)
    if member is None:
        refuse("CHAT_WRITE_FORBIDDEN", 403)
    if chat.kind is ChatKind.CHANNEL:
        if not chats.has_right(chat, caller.me.id, "post_messages"):
            refuse("CHAT_WRITE_FORBIDDEN", 403)
        return
    ban = chats.ban(chat, caller.me.id)
    silenced = "send_messages" in (chat.denied | (ban.denied if ban else frozenset()))
    if silenced and not member.is_admin:
        refuse("CHAT_WRITE_FORBIDDEN", 403)


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


def _dialogs(caller: Caller) -> list[tuple[Peer, Message]]:
    """Every dialog with its last message, newest first."""
    world = caller.world
    tops = dict(world.boxes.dialogs(caller.me.id))
    for chat in world.chats.chats_of(caller.me.id):
        last = None if chat.is_group or chat.deleted else world.boxes.last(chat)
        if last is not None:
            tops[chat.peer] = last
    return sorted(tops.items(), key=lambda one: (one[1].date, one[0].id), reverse=True)


def _dialog(view: View, peer: Peer, top: Message) -> api.Dialog:
    channel = peer.kind is PeerKind.CHANNEL
    return api.Dialog(
        peer=view.peer(peer),
        top_message=top.id,
        read_inbox_max_id=top.id,
        read_outbox_max_id=top.id,
        unread_count=0,
        unread_mentions_count=0,
        unread_reactions_count=0,
        unread_poll_votes_count=0,
        notify_settings=api.PeerNotifySettings(),
        pts=view.world.boxes.channel_pts(peer.id) if channel else None,
    )
