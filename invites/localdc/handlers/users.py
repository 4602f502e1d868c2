"""People: looking them up, their names, contacts enough to find somebody by number or username."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.accounts import normal_phone
from invites.localdc.handlers.table import Table
from invites.localdc.state import refuse
from invites.localdc.values import ChatKind, Peer, PeerKind
from mtproto.errors import RpcError
from tl import api
from tl.api import account, contacts, messages, photos, users

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from invites.localdc.values import Chat

__all__ = ["TABLE", "settings_with"]

TABLE = Table()
_SHORTEST_SEARCH = 3
_FOUND = 100


def settings_with(caller: Caller, user_id: int) -> api.PeerSettings:
    """What the bar over a private chat says: that an administrator writes about a request."""
    asked = caller.world.requests.asked_for(caller.me.id, user_id)
    if asked is None or not caller.world.boxes.has_written(caller.me.id, user_id):
        return api.PeerSettings()
    chat, request = asked
    return api.PeerSettings(
        request_chat_broadcast=chat.kind is ChatKind.CHANNEL,
        request_chat_title=chat.title,
        request_chat_date=request.date,
    )


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
        settings=settings_with(caller, who.id),
        notify_settings=api.PeerNotifySettings(),
        common_chats_count=0 if who.id == caller.me.id else len(common),
        bot_info=api.BotInfo(user_id=who.id) if who.is_bot else None,
    )
    return users.UserFull(full_user=full, chats=[], users=view.users())


@TABLE.on(account.UpdateProfile, bots=False)
def update_profile(caller: Caller, query: account.UpdateProfile) -> api.TypeUser:
    me = caller.me.id
    caller.world.accounts.rename(me, query.first_name, query.last_name, query.about)
    return caller.view().user(me)


@TABLE.on(account.CheckUsername, bots=False)
def check_username(caller: Caller, query: account.CheckUsername) -> bool:
    me = Peer(PeerKind.USER, caller.me.id)
    return caller.world.names.is_free(query.username, me)


@TABLE.on(account.UpdateUsername, bots=False)
def update_username(caller: Caller, query: account.UpdateUsername) -> api.TypeUser:
    caller.world.accounts.set_username(caller.me.id, query.username)
    return caller.view().user(caller.me.id)


@TABLE.on(contacts.ResolveUsername)
def resolve_username(caller: Caller, query: contacts.ResolveUsername) -> contacts.ResolvedPeer:
    """STARREF_EXPIRED for any referral: there are no such programmes here."""
    if query.referer:
        refuse("STARREF_EXPIRED")
    return _resolved(caller, caller.world.names.resolve(query.username.removeprefix("@")))


@TABLE.on(contacts.ResolvePhone, bots=False)
def resolve_phone(caller: Caller, query: contacts.ResolvePhone) -> contacts.ResolvedPeer:
    found = caller.world.accounts.by_phone(normal_phone(query.phone))
    if found is None:
        refuse("PHONE_NOT_OCCUPIED")
    return _resolved(caller, Peer(PeerKind.USER, found.id))


@TABLE.on(contacts.GetContacts, bots=False)
def get_contacts(_: Caller, __: contacts.GetContacts) -> contacts.Contacts:
    """Contact lists are not kept; importing only finds people."""
    return contacts.Contacts(contacts=[], saved_count=0, users=[])


@TABLE.on(contacts.ImportContacts, bots=False)
def import_contacts(caller: Caller, query: contacts.ImportContacts) -> contacts.ImportedContacts:
    """Find people by their numbers; unknown numbers are passed over."""
    view = caller.view()
    imported: list[api.TypeImportedContact] = []
    for wanted in query.contacts:
        try:
            found = caller.world.accounts.by_phone(normal_phone(wanted.phone))
        except RpcError:
            continue
        if found is not None:
            user_id = view.mention_user(found.id)
            imported.append(api.ImportedContact(user_id=user_id, client_id=wanted.client_id))
    return contacts.ImportedContacts(
        imported=imported, popular_invites=[], retry_contacts=[], users=view.users()
    )


@TABLE.on(contacts.Search, bots=False)
def search(caller: Caller, query: contacts.Search) -> contacts.Found:
    """Own chats by title, public chats and people by username; part of the name is enough.

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
    own = [one.peer for one in titled if words in one.title.casefold()]
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
