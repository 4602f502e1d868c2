"""People: looking them up by number, name or username, and what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.accounts import normal_phone
from invites.localdc.handlers.table import Table
from invites.localdc.state import refuse
from invites.localdc.values import Peer, PeerKind
from mtproto.errors import RpcError
from tl import api
from tl.api import account, contacts, messages, photos, users

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from invites.localdc.values import Chat

__all__ = ["TABLE"]

TABLE = Table()
_SHORTEST_SEARCH = 3
_FOUND = 100


@TABLE.on(users.GetUsers)
def get_users(caller: Caller, query: users.GetUsers) -> list[api.TypeUser]:
    """In the order asked for; who cannot be seen is `userEmpty`."""
    view = caller.view()
    found: list[api.TypeUser] = []
    for given in query.id:
        try:
            found.append(view.user(caller.peers.user(given).id))
        except RpcError:
            found.append(api.UserEmpty(id=getattr(given, "user_id", 0)))
    return found


@TABLE.on(users.GetFullUser)
def get_full_user(caller: Caller, query: users.GetFullUser) -> users.UserFull:
    who = caller.peers.user(query.id)
    view = caller.view()
    view.mention_user(who.id)
    common = _common(caller, who.id)
    full = api.UserFull(
        id=who.id,
        about=who.about or None,
        settings=view.settings_with(who.id),
        notify_settings=api.PeerNotifySettings(),
        common_chats_count=0 if who.id == caller.me.id else len(common),
        bot_info=api.BotInfo(user_id=who.id) if who.is_bot else None,
        pinned_msg_id=view.pinned(Peer(PeerKind.USER, who.id)),
    )
    return users.UserFull(full_user=full, chats=[], users=view.users())


@TABLE.on(account.UpdateProfile, bots=False)
def update_profile(caller: Caller, query: account.UpdateProfile) -> api.TypeUser:
    me = caller.me.id
    before = caller.me.name
    if (
        caller.world.accounts.rename(me, query.first_name, query.last_name, query.about).name
        != before
    ):
        caller.world.contacts.tell_name(me)
    return _renamed(caller)


@TABLE.on(account.CheckUsername, bots=False)
def check_username(caller: Caller, query: account.CheckUsername) -> bool:
    me = Peer(PeerKind.USER, caller.me.id)
    return caller.world.names.is_free(query.username, me)


@TABLE.on(account.UpdateUsername, bots=False)
def update_username(caller: Caller, query: account.UpdateUsername) -> api.TypeUser:
    caller.world.accounts.set_username(caller.me.id, query.username)
    caller.world.contacts.tell_name(caller.me.id)
    return _renamed(caller)


@TABLE.on(contacts.ResolveUsername)
def resolve_username(caller: Caller, query: contacts.ResolveUsername) -> contacts.ResolvedPeer:
    """STARREF_EXPIRED for any referral: there are no such programmes here."""
    if query.referer:
        refuse("STARREF_EXPIRED")
    return _resolved(caller, caller.world.names.resolve(query.username.removeprefix("@")))


@TABLE.on(contacts.ResolvePhone, bots=False)
def resolve_phone(caller: Caller, query: contacts.ResolvePhone) -> contacts.ResolvedPeer:
    """PHONE_NOT_OCCUPIED, also when its owner does not let himself be found by it."""
    found = caller.world.accounts.by_phone(normal_phone(query.phone))
    if found is None or not caller.world.privacy.may_find(caller.me.id, found.id):
        refuse("PHONE_NOT_OCCUPIED")
    return _resolved(caller, Peer(PeerKind.USER, found.id))


@TABLE.on(contacts.Search, bots=False)
def search(caller: Caller, query: contacts.Search) -> contacts.Found:
    """Own contacts and chats by name, public chats and people by username; a part is enough.

    SEARCH_QUERY_EMPTY, QUERY_TOO_SHORT (fewer than three characters).
    """
    words = query.q.casefold().removeprefix("@")
    if not words:
        refuse("SEARCH_QUERY_EMPTY")
    if len(words) < _SHORTEST_SEARCH:
        refuse("QUERY_TOO_SHORT")
    world, view = caller.world, caller.view()
    most = query.limit if query.limit > 0 else _FOUND
    titled = (one for one in world.chats.chats_of(caller.me.id) if not one.deleted)
    named = world.contacts.of(caller.me.id).items()
    own = [Peer(PeerKind.USER, one) for one, row in named if words in row.name.casefold()]
    own += [one.peer for one in titled if words in one.title.casefold()]
    public = [peer for name, peer in world.state.by_username.items() if words in name]
    return contacts.Found(
        my_results=[view.peer(one) for one in own[:most]],
        results=[view.peer(one) for one in public[:most] if one not in own],
        chats=view.chats(),
        users=view.users(),
    )


@TABLE.on(messages.GetCommonChats, bots=False)
def get_common_chats(caller: Caller, query: messages.GetCommonChats) -> messages.Chats:
    """Chats both are in, newest first. USER_ID_INVALID (oneself)."""
    who = caller.peers.user(query.user_id)
    if who.id == caller.me.id:
        refuse("USER_ID_INVALID")
    view = caller.view()
    common = [chat for chat in reversed(_common(caller, who.id)) if not chat.deleted]
    if query.max_id:
        common = [chat for chat in common if chat.id < query.max_id]
    most = min(query.limit or _FOUND, _FOUND)
    return messages.Chats(chats=[view.chat(chat) for chat in common[:most]])


def _common(caller: Caller, user_id: int) -> list[Chat]:
    mine = {chat.id for chat in caller.world.chats.chats_of(caller.me.id)}
    return [chat for chat in caller.world.chats.chats_of(user_id) if chat.id in mine]


@TABLE.on(photos.GetUserPhotos)
def get_user_photos(caller: Caller, query: photos.GetUserPhotos) -> photos.Photos:
    """Nobody has a photo."""
    view = caller.view()
    view.mention_user(caller.peers.user(query.user_id).id)
    return photos.Photos(photos=[], users=view.users())


def _resolved(caller: Caller, peer: Peer) -> contacts.ResolvedPeer:
    view = caller.view()
    record = view.peer(peer)
    return contacts.ResolvedPeer(peer=record, chats=view.chats(), users=view.users())


def _renamed(caller: Caller) -> api.TypeUser:
    """The caller's new name is the answer itself; only his other sessions hear of it."""
    caller.updates()
    return caller.view().user(caller.me.id)
