"""channels.getAdminLog: the events that concern members and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.log import LogEntry, LogKind, LogQuery, read_log
from invites.localdc.state import refuse
from tl import api
from tl.api import channels

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from invites.localdc.handlers.view import View
    from invites.localdc.values import Chat

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
    invite = view.used_invite(entry.invite)
    match entry.kind:
        case LogKind.JOIN:
            return api.ChannelAdminLogEventActionParticipantJoin()
        case LogKind.LEAVE:
            return api.ChannelAdminLogEventActionParticipantLeave()
        case LogKind.ADDED:
            assert entry.member is not None
            participant = view.participant(chat, entry.member)
            return api.ChannelAdminLogEventActionParticipantInvite(participant=participant)
        case LogKind.JOIN_BY_INVITE:
            via_folder = entry.member is not None and bool(entry.member.via_folder)
            return api.ChannelAdminLogEventActionParticipantJoinByInvite(
                via_chatlist=via_folder, invite=invite
            )
        case LogKind.JOIN_BY_REQUEST:
            assert entry.member is not None
            approved_by = view.mention_user(entry.member.approved_by or chat.creator_id)
            return api.ChannelAdminLogEventActionParticipantJoinByRequest(
                invite=invite, approved_by=approved_by
            )
        case LogKind.INVITE_EDIT:
            before = view.used_invite(entry.before)
            return api.ChannelAdminLogEventActionExportedInviteEdit(
                prev_invite=before, new_invite=invite
            )
        case LogKind.INVITE_REVOKE:
            return api.ChannelAdminLogEventActionExportedInviteRevoke(invite=invite)
        case LogKind.INVITE_DELETE:
            return api.ChannelAdminLogEventActionExportedInviteDelete(invite=invite)
