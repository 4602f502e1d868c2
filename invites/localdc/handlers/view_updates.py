"""Events of the world -> TL updates, one container per user, and their delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from invites.localdc.events import (
    BotJoinRequest,
    BotMemberChanged,
    ChatChanged,
    ContactChanged,
    FolderChanged,
    FoldersOrdered,
    GuardDecided,
    MessageEdited,
    MessagesDeleted,
    MessagesPinned,
    NewMessage,
    ParticipantsChanged,
    PendingRequests,
    Renamed,
)
from invites.localdc.handlers.view import View
from invites.localdc.handlers.view_folders import folder_record
from invites.localdc.values import Peer, PeerKind
from tl import api

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from invites.localdc.events import BoxEvent, Event
    from invites.localdc.values import Ban, Chat, Member
    from invites.localdc.world import World
    from mtproto.localdc import LocalDC

R = TypeVar("R")
_WORDS: dict[str, api.TypeJoinChatBotResult] = {
    "APPROVED": api.JoinChatBotResultApproved(),
    "DECLINED": api.JoinChatBotResultDeclined(),
    "QUEUED": api.JoinChatBotResultQueued(),
}

__all__ = ["box_update", "deliver", "secondary", "updates_for"]


def updates_for(world: World, user_id: int, events: Iterable[Event]) -> api.Updates:
    """One container with everything these events say to the user. It is outside `seq`."""
    view = View(world, user_id)
    rendered = [_update(view, event) for event in events]
    return api.Updates(
        updates=rendered,
        users=view.users(),
        chats=view.chats(),
        date=world.state.now,
        seq=0,
    )


def deliver(
    world: World,
    told: Sequence[tuple[int, Event]],
    dc: LocalDC,
    answered: tuple[int, int] | None,
) -> None:
    """Push what was told to every signed-in key; the session `answered` (key and session id) had
    its share as the result of its call."""
    by_user: dict[int, list[Event]] = {}
    for user_id, event in told:
        by_user.setdefault(user_id, []).append(event)
    for user_id, events in by_user.items():
        keys = [key for key in world.logins.keys_of(user_id) if dc.hears(key)]
        if keys:
            updates = updates_for(world, user_id, events)
            for key in keys:
                asker = answered is not None and key == answered[0]
                dc.push(key, updates, except_session=answered[1] if answered and asker else None)


def box_update(view: View, event: BoxEvent) -> api.TypeUpdate:
    """An update of a pts sequence: the user's own one or a channel's."""
    match event:
        case NewMessage(message=message, pts=pts):
            record = view.message(message)
            if message.peer.kind is PeerKind.CHANNEL:
                return api.UpdateNewChannelMessage(message=record, pts=pts, pts_count=1)
            return api.UpdateNewMessage(message=record, pts=pts, pts_count=1)
        case MessageEdited(peer=peer, message_id=message_id, pts=pts):
            edited = view.world.boxes.message(view.me, peer, message_id)
            gone = api.MessageEmpty(id=message_id, peer_id=view.peer(peer))
            record = gone if edited is None else view.message(edited)
            if peer.kind is PeerKind.CHANNEL:
                return api.UpdateEditChannelMessage(message=record, pts=pts, pts_count=1)
            return api.UpdateEditMessage(message=record, pts=pts, pts_count=1)
        case MessagesDeleted(channel_id=channel_id, ids=ids, pts=pts):
            gone_ids = list(ids)
            if channel_id is None:
                return api.UpdateDeleteMessages(messages=gone_ids, pts=pts, pts_count=len(ids))
            view.mention_chat(channel_id)
            return api.UpdateDeleteChannelMessages(
                channel_id=channel_id, messages=gone_ids, pts=pts, pts_count=len(ids)
            )
        case MessagesPinned(peer=peer):
            return _pinned(view, event)


def _pinned(view: View, event: MessagesPinned) -> api.TypeUpdate:
    count = len(event.ids)
    named = view.peer(event.peer)
    if isinstance(named, api.PeerChannel):
        return api.UpdatePinnedChannelMessages(
            pinned=event.pinned,
            channel_id=named.channel_id,
            messages=list(event.ids),
            pts=event.pts,
            pts_count=count,
        )
    return api.UpdatePinnedMessages(
        pinned=event.pinned,
        peer=named,
        messages=list(event.ids),
        pts=event.pts,
        pts_count=count,
    )


def secondary(view: View, event: BotJoinRequest | BotMemberChanged) -> api.TypeUpdate:
    """An update of the qts sequence."""
    chat = view.world.chats.get(event.chat_id)
    view.mention_user(event.user_id)
    if isinstance(event, BotJoinRequest):
        return api.UpdateBotChatInviteRequester(
            peer=view.peer(chat.peer),
            date=event.date,
            user_id=event.user_id,
            about=event.about,
            invite=view.used_invite(event.invite),
            qts=event.qts,
            query_id=event.query_id,
        )
    view.mention_user(event.actor_id)
    view.mention_chat(chat.id)
    came = event.after if event.before is None else None
    # Who came by a link that is deleted now came by no username.
    public = event.invite is None and came is not None and came.via_request and came.via is None
    invite = view.used_invite(event.invite) if event.invite or public else None
    if chat.is_group:
        return api.UpdateChatParticipant(
            chat_id=chat.id,
            date=event.date,
            actor_id=event.actor_id,
            user_id=event.user_id,
            prev_participant=_unless_none(view.group_participant, event.before),
            new_participant=_unless_none(view.group_participant, event.after),
            invite=invite,
            qts=event.qts,
        )

    return api.UpdateChannelParticipant(
        via_chatlist=came is not None and bool(came.via_folder),
        channel_id=chat.id,
        date=event.date,
        actor_id=event.actor_id,
        user_id=event.user_id,
        prev_participant=_state_of(view, chat, event.before, event.ban_before),
        new_participant=_state_of(view, chat, event.after, event.ban_after),
        invite=invite,
        qts=event.qts,
    )


def _state_of(
    view: View, chat: Chat, member: Member | None, ban: Ban | None
) -> api.TypeChannelParticipant | None:
    """What somebody is to a supergroup or channel; None is nothing."""
    if ban is not None:
        return view.banned(ban, left=member is None)
    return None if member is None else view.participant(chat, member)


def _unless_none(render: Callable[[Member], R], member: Member | None) -> R | None:
    return None if member is None else render(member)


def _new_name(view: View, user_id: int) -> api.UpdateUserName:
    """What somebody is called now, as this user sees it."""
    view.mention_user(user_id)
    account = view.world.accounts.get(user_id)
    named = view.world.contacts.find(view.me, user_id) or account
    usernames: list[api.TypeUsername] = []
    if account.username:
        usernames.append(api.Username(editable=True, active=True, username=account.username))
    return api.UpdateUserName(
        user_id=user_id,
        first_name=named.first_name,
        last_name=named.last_name,
        usernames=usernames,
    )


def _update(view: View, event: Event) -> api.TypeUpdate:
    match event:
        case NewMessage() | MessageEdited() | MessagesDeleted() | MessagesPinned():
            return box_update(view, event)
        case BotJoinRequest() | BotMemberChanged():
            return secondary(view, event)
        case ChatChanged(chat_id=chat_id):
            view.mention_chat(chat_id)
            if view.world.chats.get(chat_id).is_group:
                return api.UpdateChat(chat_id=chat_id)
            return api.UpdateChannel(channel_id=chat_id)
        case ParticipantsChanged(chat_id=chat_id):
            chat = view.world.chats.get(chat_id)
            return api.UpdateChatParticipants(participants=view.group_participants(chat))
        case FolderChanged(folder_id=folder_id):
            folder = view.world.folders.find(view.me, folder_id)
            record = None if folder is None else folder_record(view, folder)
            return api.UpdateDialogFilter(id=folder_id, filter=record)
        case GuardDecided():
            return api.UpdateJoinChatWebViewDecision(
                peer=view.peer(view.world.chats.get(event.chat_id).peer),
                query_id=event.query_id,
                result=_WORDS.get(event.verdict) or api.JoinChatBotResultWebView(url=event.url),
            )
        case ContactChanged(user_id=user_id):
            peer = view.peer(Peer(PeerKind.USER, user_id))
            return api.UpdatePeerSettings(peer=peer, settings=view.settings_with(user_id))
        case Renamed(user_id=user_id):
            return _new_name(view, user_id)
        case FoldersOrdered(order=order):
            return api.UpdateDialogFilterOrder(order=list(order))
        case PendingRequests(chat_id=chat_id, count=count, recent=recent):
            return api.UpdatePendingJoinRequests(
                peer=view.peer(view.world.chats.get(chat_id).peer),
                requests_pending=count,
                recent_requesters=[view.mention_user(user_id) for user_id in recent],
            )
