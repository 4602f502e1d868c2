"""Supergroups and channels: creating, looking at, joining, running them, their usernames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.groups import add_people, pending_of
from invites.localdc.handlers.guards import JoinOutcome, joining
from invites.localdc.handlers.table import Table
from invites.localdc.handlers.view import flag_names
from invites.localdc.state import refuse
from invites.localdc.values import ChatKind, Peer, PeerKind
from tl import api
from tl.api import channels, messages

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from invites.localdc.handlers.view import View
    from invites.localdc.values import Chat

__all__ = ["TABLE"]

TABLE = Table()
_PAGE = 200


@TABLE.on(channels.CreateChannel, bots=False)
def create_channel(caller: Caller, query: channels.CreateChannel) -> api.TypeUpdates:
    kind = ChatKind.SUPERGROUP if query.megagroup else ChatKind.CHANNEL
    caller.world.create_chat(kind, caller.me.id, query.title, query.about)
    return caller.updates()


@TABLE.on(channels.GetChannels)
def get_channels(caller: Caller, query: channels.GetChannels) -> messages.Chats:
    """CHANNEL_INVALID when one of them is unknown or its access hash wrong."""
    view = caller.view()
    return messages.Chats(chats=[view.chat(caller.peers.channel(one)) for one in query.id])


@TABLE.on(channels.GetFullChannel)
def get_full_channel(caller: Caller, query: channels.GetFullChannel) -> messages.ChatFull:
    chat = caller.peers.channel(query.channel)
    world, me = caller.world, caller.me.id
    world.chats.require_readable(chat, me)
    view = caller.view()
    primary = world.invites.primary(chat, me)
    count, recent = pending_of(caller, chat)
    members = world.chats.members(chat)
    bans = world.chats.bans(chat)
    kicked = sum(ban.is_kick for ban in bans)
    admin = world.chats.has_right(chat, me, "ban_users")
    last = world.boxes.last(chat)
    full = api.ChannelFull(
        can_view_participants=admin or chat.kind is ChatKind.SUPERGROUP,
        can_set_username=chat.creator_id == me,
        can_delete_channel=chat.creator_id == me,
        id=view.mention_chat(chat.id),
        about=chat.about,
        participants_count=len(members),
        admins_count=sum(member.is_admin for member in members.values()) if admin else None,
        kicked_count=kicked if admin else None,
        banned_count=len(bans) - kicked if admin else None,
        read_inbox_max_id=last.id if last else 0,
        read_outbox_max_id=last.id if last else 0,
        unread_count=0,
        chat_photo=api.PhotoEmpty(id=0),
        notify_settings=api.PeerNotifySettings(),
        exported_invite=None if primary is None else view.invite(primary),
        bot_info=[],
        migrated_from_chat_id=chat.migrated_from,
        migrated_from_max_id=None if chat.migrated_from is None else 0,
        pts=world.boxes.channel_pts(chat.id),
        requests_pending=count,
        recent_requesters=recent,
        pinned_msg_id=view.pinned(chat.peer),
        guard_bot_id=None if chat.guard_bot is None else view.mention_user(chat.guard_bot),
    )
    for user_id in recent or ():
        view.mention_user(user_id)
    if chat.migrated_from is not None:
        view.mention_chat(chat.migrated_from)
    return messages.ChatFull(full_chat=full, chats=view.chats(), users=view.users())


@TABLE.on(channels.JoinChannel, bots=False)
def join_channel(caller: Caller, query: channels.JoinChannel) -> JoinOutcome:
    chat = caller.peers.channel(query.channel)
    return joining(caller, lambda: caller.world.members.join(chat, caller.me.id))


@TABLE.on(channels.LeaveChannel)
def leave_channel(caller: Caller, query: channels.LeaveChannel) -> api.TypeUpdates:
    caller.world.members.leave(caller.peers.channel(query.channel), caller.me.id)
    return caller.updates()


@TABLE.on(channels.GetInactiveChannels, bots=False)
def get_inactive_channels(
    caller: Caller, _: channels.GetInactiveChannels
) -> messages.InactiveChats:
    """What one might leave to make room: one's channels, longest silent first."""
    world, view = caller.world, caller.view()
    mine = [one for one in world.chats.chats_of(caller.me.id) if not one.is_group]
    dated = [(last.date if (last := world.boxes.last(one)) else one.date, one) for one in mine]
    dated.sort(key=lambda pair: pair[0])
    shown = [(date, one) for date, one in dated if not one.deleted]
    return messages.InactiveChats(
        dates=[date for date, _ in shown],
        chats=[view.chat(one) for _, one in shown],
        users=view.users(),
    )


@TABLE.on(channels.GetSendAs)
def get_send_as(caller: Caller, query: channels.GetSendAs) -> channels.SendAsPeers:
    """Everybody writes as himself."""
    view = caller.view()
    caller.peers.chat(query.peer)
    me = api.SendAsPeer(peer=view.peer(Peer(PeerKind.USER, caller.me.id)))
    return channels.SendAsPeers(peers=[me], chats=[], users=view.users())


@TABLE.on(channels.InviteToChannel, bots=False)
def invite_to_channel(caller: Caller, query: channels.InviteToChannel) -> messages.InvitedUsers:
    chat = caller.peers.channel(query.channel)
    users = [caller.peers.user(given).id for given in query.users]
    return add_people(caller, chat, users)


@TABLE.on(channels.EditAdmin)
def edit_admin(caller: Caller, query: channels.EditAdmin) -> api.TypeUpdates:
    chat = caller.peers.channel(query.channel)
    user = caller.peers.user(query.user_id)
    rights = flag_names(query.admin_rights)
    caller.world.members.promote(chat, caller.me.id, user.id, rights, query.rank or "")
    return caller.updates()


@TABLE.on(channels.EditBanned)
def edit_banned(caller: Caller, query: channels.EditBanned) -> api.TypeUpdates:
    chat = caller.peers.channel(query.channel)
    user = caller.peers.user(query.participant)
    rights = query.banned_rights
    caller.world.members.restrict(
        chat, caller.me.id, user.id, flag_names(rights), rights.until_date
    )
    return caller.updates()


@TABLE.on(channels.EditTitle)
def edit_title(caller: Caller, query: channels.EditTitle) -> api.TypeUpdates:
    chat = caller.peers.channel(query.channel)
    caller.world.members.retitle(chat, caller.me.id, query.title)
    return caller.updates()


@TABLE.on(channels.DeleteChannel, bots=False)
def delete_channel(caller: Caller, query: channels.DeleteChannel) -> api.TypeUpdates:
    caller.world.members.delete(caller.peers.channel(query.channel), caller.me.id)
    return caller.updates()


@TABLE.on(channels.GetParticipant)
def get_participant(caller: Caller, query: channels.GetParticipant) -> channels.ChannelParticipant:
    """USER_NOT_PARTICIPANT for strangers; administrators also see the removed ones."""
    chat = caller.peers.channel(query.channel)
    world = caller.world
    world.chats.require_readable(chat, caller.me.id)
    peer = caller.peers.peer(query.participant)
    if peer.kind is not PeerKind.USER:
        refuse("PARTICIPANT_ID_INVALID")
    view = caller.view()
    view.mention_user(peer.id)
    view.mention_chat(chat.id)
    member = world.chats.member(chat, peer.id)
    ban = world.chats.ban(chat, peer.id)
    if ban is not None and world.chats.has_right(chat, caller.me.id, "ban_users"):
        record = view.banned(ban, left=member is None)
    elif member is not None:
        record = view.participant(chat, member)
    else:
        refuse("USER_NOT_PARTICIPANT")
    return channels.ChannelParticipant(participant=record, chats=view.chats(), users=view.users())


@TABLE.on(channels.GetParticipants)
def get_participants(
    caller: Caller, query: channels.GetParticipants
) -> channels.ChannelParticipants:
    chat = caller.peers.channel(query.channel)
    world, me = caller.world, caller.me.id
    world.chats.require_readable(chat, me)
    if chat.kind is ChatKind.CHANNEL:
        member = world.chats.require_member(chat, me)
        if not member.is_admin:
            refuse("CHAT_ADMIN_REQUIRED")
    view = caller.view()
    found = _filtered(caller, view, chat, query.filter)
    limit = min(query.limit or _PAGE, _PAGE)
    page = found[query.offset : query.offset + limit] if query.offset >= 0 else []
    view.mention_chat(chat.id)
    return channels.ChannelParticipants(
        count=len(found), participants=page, chats=view.chats(), users=view.users()
    )


def _filtered(
    caller: Caller, view: View, chat: Chat, wanted: api.TypeChannelParticipantsFilter
) -> list[api.TypeChannelParticipant]:
    world = caller.world
    words = (getattr(wanted, "q", "") or "").casefold()

    def named(user_id: int) -> bool:
        account = world.accounts.get(user_id)
        return words in account.name.casefold() or words in account.username.casefold()

    match wanted:
        case api.ChannelParticipantsKicked() | api.ChannelParticipantsBanned():
            world.chats.require_right(chat, caller.me.id, "ban_users")
            kicked = isinstance(wanted, api.ChannelParticipantsKicked)
            return [
                view.banned(ban, left=world.chats.member(chat, ban.user_id) is None)
                for ban in world.chats.bans(chat)
                if ban.is_kick == kicked and named(ban.user_id)
            ]
        case _:
            admins = isinstance(wanted, api.ChannelParticipantsAdmins)
            bots = isinstance(wanted, api.ChannelParticipantsBots)
            return [
                view.participant(chat, member)
                for member in world.chats.members(chat).values()
                if (member.is_admin or not admins)
                and (not bots or world.accounts.get(member.user_id).is_bot)
                and named(member.user_id)
            ]


# -- usernames and switches --------------------------------------------------------------


@TABLE.on(channels.CheckUsername, bots=False)
def check_username(caller: Caller, query: channels.CheckUsername) -> bool:
    """The channel may be empty: a check ahead of creation."""
    if isinstance(query.channel, api.InputChannelEmpty):
        caller.world.members.require_public_slot(caller.me.id)
        return caller.world.names.is_free(query.username, None)
    chat = caller.peers.channel(query.channel)
    caller.world.chats.require_creator(chat, caller.me.id)
    if not chat.username:
        caller.world.members.require_public_slot(caller.me.id)
    return caller.world.names.is_free(query.username, chat.peer)


@TABLE.on(channels.UpdateUsername, bots=False)
def update_username(caller: Caller, query: channels.UpdateUsername) -> bool:
    chat = caller.peers.channel(query.channel)
    caller.world.members.set_username(chat, caller.me.id, query.username)
    return True


@TABLE.on(channels.GetAdminedPublicChannels, bots=False)
def get_admined_public_channels(
    caller: Caller, query: channels.GetAdminedPublicChannels
) -> messages.Chats:
    if query.check_limit:
        caller.world.members.require_public_slot(caller.me.id)
    view = caller.view()
    found = [] if query.by_location else caller.world.members.public_chats(caller.me.id)
    return messages.Chats(chats=[view.chat(chat) for chat in found])


@TABLE.on(channels.ToggleJoinRequest, bots=False)
def toggle_join_request(caller: Caller, query: channels.ToggleJoinRequest) -> api.TypeUpdates:
    chat = caller.peers.channel(query.channel)
    guard = query.guard_bot if query.enabled else None
    caller.world.members.set_join_request(
        chat,
        caller.me.id,
        enabled=query.enabled,
        apply_to_invites=query.apply_to_invites,
        guard_bot=None if guard is None else caller.peers.user(guard).id,
    )
    return caller.updates()


@TABLE.on(channels.ToggleJoinToSend, bots=False)
def toggle_join_to_send(caller: Caller, query: channels.ToggleJoinToSend) -> api.TypeUpdates:
    chat = caller.peers.channel(query.channel)
    caller.world.members.set_join_to_send(chat, caller.me.id, enabled=query.enabled)
    return caller.updates()


@TABLE.on(channels.DeactivateAllUsernames)
def deactivate_all_usernames(caller: Caller, query: channels.DeactivateAllUsernames) -> bool:
    """Only collectible names can be switched off, and here nobody owns one."""
    chat = caller.peers.channel(query.channel)
    caller.world.chats.require_creator(chat, caller.me.id)
    return True


@TABLE.on(channels.ToggleUsername)
def toggle_username(caller: Caller, query: channels.ToggleUsername) -> bool:
    """The basic name is always active: nothing to modify; other names are not the chat's."""
    chat = caller.peers.channel(query.channel)
    caller.world.chats.require_creator(chat, caller.me.id)
    same = query.username.lower() == chat.username.lower()
    return refuse("USERNAME_NOT_MODIFIED" if same else "USERNAME_INVALID")


@TABLE.on(channels.ReorderUsernames)
def reorder_usernames(caller: Caller, query: channels.ReorderUsernames) -> bool:
    """One name has one order."""
    chat = caller.peers.channel(query.channel)
    caller.world.chats.require_creator(chat, caller.me.id)
    same = [name.lower() for name in query.order] == [chat.username.lower()]
    return refuse("CHAT_NOT_MODIFIED" if same else "USERNAME_INVALID")
