"""Basic groups: creating, looking at, running them; and what groups and channels share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.handlers.view import flag_names
from invites.localdc.state import refuse
from invites.localdc.values import ChatKind
from mtproto.errors import RpcError
from tl import api
from tl.api import messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.localdc.handlers.table import Caller
    from invites.localdc.values import Chat

__all__ = ["TABLE", "add_people", "invited", "pending_of"]

TABLE = Table()
_RECENT = 3
_INVITED_USERS = 177
"""The first layer with messages.invitedUsers."""


def pending_of(caller: Caller, chat: Chat) -> tuple[int | None, list[int] | None]:
    """For those who may decide: how many requests wait and the newest makers; else None, None."""
    if not caller.world.chats.has_right(chat, caller.me.id, "invite_users"):
        return None, None
    waiting = list(caller.world.chats.requests(chat))
    if not waiting:
        return None, None
    return len(waiting), waiting[: -_RECENT - 1 : -1]


def invited(caller: Caller, missing: Iterable[int]) -> messages.InvitedUsers:
    """The result of adding people; those who could not be added are a part of success."""
    left_out: list[api.TypeMissingInvitee] = [
        api.MissingInvitee(user_id=user_id) for user_id in missing
    ]
    return messages.InvitedUsers(updates=caller.updates(), missing_invitees=left_out)


def add_people(caller: Caller, chat: Chat, user_ids: Iterable[int]) -> messages.InvitedUsers:
    """Add them; before the layer that can list who was not added, that is an error."""
    strict = caller.call.layer < _INVITED_USERS
    return invited(caller, caller.world.members.add(chat, caller.me.id, user_ids, strict=strict))


@TABLE.on(messages.CreateChat, bots=False)
def create_chat(caller: Caller, query: messages.CreateChat) -> messages.InvitedUsers:
    users = [caller.peers.user(given).id for given in query.users]
    caller.world.create_chat(ChatKind.GROUP, caller.me.id, query.title, users=users)
    return invited(caller, ())


@TABLE.on(messages.GetChats)
def get_chats(caller: Caller, query: messages.GetChats) -> messages.Chats:
    """Basic groups by bare id; others than one's own are passed over."""
    view = caller.view()
    found = []
    for chat_id in query.id:
        try:
            found.append(view.chat(_visible(caller, chat_id)))
        except RpcError:
            continue
    return messages.Chats(chats=found)


@TABLE.on(messages.GetFullChat)
def get_full_chat(caller: Caller, query: messages.GetFullChat) -> messages.ChatFull:
    chat = _visible(caller, query.chat_id)
    view = caller.view()
    primary = caller.world.invites.primary(chat, caller.me.id)
    count, recent = pending_of(caller, chat)
    full = api.ChatFull(
        can_set_username=chat.creator_id == caller.me.id,
        id=view.mention_chat(chat.id),
        about=chat.about,
        participants=view.group_participants(chat),
        notify_settings=api.PeerNotifySettings(),
        exported_invite=None if primary is None else view.invite(primary),
        requests_pending=count,
        recent_requesters=recent,
        pinned_msg_id=view.pinned(chat.peer),
    )
    for user_id in recent or ():
        view.mention_user(user_id)
    return messages.ChatFull(full_chat=full, chats=view.chats(), users=view.users())


@TABLE.on(messages.AddChatUser, bots=False)
def add_chat_user(caller: Caller, query: messages.AddChatUser) -> messages.InvitedUsers:
    chat = _visible(caller, query.chat_id)
    user = caller.peers.user(query.user_id)
    return add_people(caller, chat, [user.id])


@TABLE.on(messages.DeleteChatUser)
def delete_chat_user(caller: Caller, query: messages.DeleteChatUser) -> api.TypeUpdates:
    """Remove somebody, or leave."""
    chat = _visible(caller, query.chat_id)
    user = caller.peers.user(query.user_id)
    if user.id == caller.me.id:
        caller.world.members.leave(chat, user.id)
    else:
        caller.world.members.kick(chat, caller.me.id, user.id)
    return caller.updates()


@TABLE.on(messages.EditChatTitle)
def edit_chat_title(caller: Caller, query: messages.EditChatTitle) -> api.TypeUpdates:
    caller.world.members.retitle(_visible(caller, query.chat_id), caller.me.id, query.title)
    return caller.updates()


@TABLE.on(messages.EditChatAbout)
def edit_chat_about(caller: Caller, query: messages.EditChatAbout) -> bool:
    """Of any kind of chat."""
    caller.world.members.describe(caller.peers.chat(query.peer), caller.me.id, query.about)
    return True


@TABLE.on(messages.EditChatAdmin, bots=False)
def edit_chat_admin(caller: Caller, query: messages.EditChatAdmin) -> bool:
    chat = _visible(caller, query.chat_id)
    user = caller.peers.user(query.user_id)
    caller.world.members.promote_in_group(chat, caller.me.id, user.id, admin=query.is_admin)
    return True


@TABLE.on(messages.EditChatDefaultBannedRights)
def edit_chat_default_banned_rights(
    caller: Caller, query: messages.EditChatDefaultBannedRights
) -> api.TypeUpdates:
    """Of groups and supergroups."""
    chat = caller.peers.chat(query.peer)
    caller.world.members.deny(chat, caller.me.id, flag_names(query.banned_rights))
    return caller.updates()


@TABLE.on(messages.DeleteChat, bots=False)
def delete_chat(caller: Caller, query: messages.DeleteChat) -> bool:
    caller.world.members.delete(_visible(caller, query.chat_id), caller.me.id)
    return True


@TABLE.on(messages.MigrateChat, bots=False)
def migrate_chat(caller: Caller, query: messages.MigrateChat) -> api.TypeUpdates:
    caller.world.members.migrate(_visible(caller, query.chat_id), caller.me.id)
    return caller.updates()


def _visible(caller: Caller, chat_id: int) -> Chat:
    """A basic group the caller belongs or belonged to. CHAT_ID_INVALID."""
    chat = caller.peers.group(chat_id)
    if caller.world.chats.member(chat, caller.me.id) is None:
        refuse("CHAT_ID_INVALID")
    return chat
