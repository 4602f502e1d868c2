"""channels.getAdminLog: what was done to members, links and the chat itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.handlers.view import banned_rights
from invites.localdc.log import LogEntry, LogKind, LogQuery, read_log
from invites.localdc.state import refuse
from invites.localdc.values import Peer, PeerKind
from tl import api
from tl.api import channels

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from invites.localdc.handlers.view import View
    from invites.localdc.values import Ban, Chat, Member

__all__ = ["TABLE"]

TABLE = Table()
_PAGE = 100
_LINKS = (LogKind.INVITE_EDIT, LogKind.INVITE_REVOKE, LogKind.INVITE_DELETE)
_ARRIVALS = (LogKind.JOIN, LogKind.JOIN_BY_INVITE, LogKind.JOIN_BY_REQUEST)
# Flags of channelAdminLogEventsFilter and what they let through.
_FILTERS: dict[str, tuple[LogKind, ...]] = {
    "join": _ARRIVALS,
    "leave": (LogKind.LEAVE,),
    "invite": (LogKind.ADDED,),
    "invites": _LINKS,
    "promote": (LogKind.PROMOTE,),
    "demote": (LogKind.DEMOTE,),
    "kick": (LogKind.KICK,),
    "unkick": (LogKind.UNKICK,),
    "ban": (LogKind.RESTRICT,),
    "unban": (LogKind.UNRESTRICT,),
    "info": (LogKind.TITLE, LogKind.ABOUT, LogKind.USERNAME),
    "settings": (LogKind.DEFAULT_RIGHTS,),
    "sub_extend": (LogKind.RENEWAL,),
}


@TABLE.on(channels.GetAdminLog, bots=False)
def get_admin_log(caller: Caller, query: channels.GetAdminLog) -> channels.AdminLogResults:
    """CHAT_ADMIN_REQUIRED for everybody but administrators."""
    chat = caller.peers.channel(query.channel)
    if not caller.world.chats.require_member(chat, caller.me.id).is_admin:
        refuse("CHAT_ADMIN_REQUIRED")
    kinds = None
    if query.events_filter is not None:
        wanted = (name for name in _FILTERS if getattr(query.events_filter, name))
        kinds = [kind for name in wanted for kind in _FILTERS[name]]
    asked = LogQuery(
        kinds,
        None if query.admins is None else [caller.peers.user(one).id for one in query.admins],
        query.q,
        query.max_id,
        query.min_id,
        max(1, min(query.limit or _PAGE, _PAGE)),
    )
    view = caller.view()
    events = [
        api.ChannelAdminLogEvent(
            id=entry.id,
            date=entry.date,
            user_id=view.mention_user(entry.user_id),
            action=_action(view, chat, entry),
        )
        for entry in read_log(caller.world.state, chat, asked)
    ]
    view.mention_chat(chat.id)
    return channels.AdminLogResults(events=events, chats=view.chats(), users=view.users())


def _action(view: View, chat: Chat, entry: LogEntry) -> api.TypeChannelAdminLogEventAction:
    match entry.kind:
        case LogKind.JOIN | LogKind.LEAVE | LogKind.ADDED | LogKind.JOIN_BY_INVITE:
            return _arrival(view, chat, entry)
        case LogKind.JOIN_BY_REQUEST:
            return _arrival(view, chat, entry)
        case LogKind.INVITE_EDIT | LogKind.INVITE_REVOKE | LogKind.INVITE_DELETE:
            return _about_link(view, entry)
        case LogKind.PROMOTE | LogKind.DEMOTE:
            before, after = _participants(view, chat, entry)
            return api.ChannelAdminLogEventActionParticipantToggleAdmin(
                prev_participant=before, new_participant=after
            )
        case LogKind.RENEWAL:
            before, after = _participants(view, chat, entry)
            return api.ChannelAdminLogEventActionParticipantSubExtend(
                prev_participant=before, new_participant=after
            )
        case LogKind.KICK | LogKind.UNKICK | LogKind.RESTRICT | LogKind.UNRESTRICT:
            before, after = _participants(view, chat, entry)
            return api.ChannelAdminLogEventActionParticipantToggleBan(
                prev_participant=before, new_participant=after
            )
        case LogKind.DEFAULT_RIGHTS:
            return api.ChannelAdminLogEventActionDefaultBannedRights(
                prev_banned_rights=banned_rights(entry.denied_before),
                new_banned_rights=banned_rights(entry.denied),
            )
        case LogKind.TITLE:
            return api.ChannelAdminLogEventActionChangeTitle(
                prev_value=entry.text_before, new_value=entry.text
            )
        case LogKind.ABOUT:
            return api.ChannelAdminLogEventActionChangeAbout(
                prev_value=entry.text_before, new_value=entry.text
            )
        case LogKind.USERNAME:
            return api.ChannelAdminLogEventActionChangeUsername(
                prev_value=entry.text_before, new_value=entry.text
            )


def _arrival(view: View, chat: Chat, entry: LogEntry) -> api.TypeChannelAdminLogEventAction:
    """Somebody came or left."""
    invite = view.used_invite(entry.invite)
    if entry.kind is LogKind.LEAVE:
        return api.ChannelAdminLogEventActionParticipantLeave()
    if entry.member is None:
        return api.ChannelAdminLogEventActionParticipantJoin()
    if entry.kind is LogKind.ADDED:
        participant = view.participant(chat, entry.member)
        return api.ChannelAdminLogEventActionParticipantInvite(participant=participant)
    if entry.kind is LogKind.JOIN_BY_INVITE:
        return api.ChannelAdminLogEventActionParticipantJoinByInvite(
            via_chatlist=bool(entry.member.via_folder), invite=invite
        )
    approved_by = view.mention_user(entry.member.approved_by or chat.creator_id)
    return api.ChannelAdminLogEventActionParticipantJoinByRequest(
        invite=invite, approved_by=approved_by
    )


def _about_link(view: View, entry: LogEntry) -> api.TypeChannelAdminLogEventAction:
    invite = view.used_invite(entry.invite)
    if entry.kind is LogKind.INVITE_EDIT:
        return api.ChannelAdminLogEventActionExportedInviteEdit(
            prev_invite=view.used_invite(entry.before), new_invite=invite
        )
    if entry.kind is LogKind.INVITE_REVOKE:
        return api.ChannelAdminLogEventActionExportedInviteRevoke(invite=invite)
    return api.ChannelAdminLogEventActionExportedInviteDelete(invite=invite)


def _participants(
    view: View, chat: Chat, entry: LogEntry
) -> tuple[api.TypeChannelParticipant, api.TypeChannelParticipant]:
    """Somebody before and after the event."""
    return (
        _participant(view, chat, entry, entry.member_before, entry.ban_before),
        _participant(view, chat, entry, entry.member, entry.ban),
    )


def _participant(
    view: View, chat: Chat, entry: LogEntry, member: Member | None, ban: Ban | None
) -> api.TypeChannelParticipant:
    if ban is not None:
        return view.banned(ban, left=member is None)
    if member is not None:
        return view.participant(chat, member)
    return api.ChannelParticipantLeft(peer=view.peer(Peer(PeerKind.USER, entry.whom)))
