"""Folders of chats: one's own, and the links by which they are shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.handlers.view import flag_names
from invites.localdc.handlers.view_folders import folder_record, folder_title, share_record
from invites.localdc.state import refuse
from invites.localdc.values import Folder
from tl import api
from tl.api import chatlists, messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.localdc.handlers.table import Caller
    from invites.localdc.values import Peer

__all__ = ["TABLE"]

TABLE = Table()
_NO_RULES = frozenset({"has_my_invites", "title_noanimate"})
"""Flags of folders that say nothing about what is in them."""


@TABLE.on(messages.GetDialogFilters, bots=False)
def get_dialog_filters(caller: Caller, _: messages.GetDialogFilters) -> messages.DialogFilters:
    """All folders in the user's order, with the place of the list of all chats among them."""
    view = caller.view()
    folders = caller.world.folders.listing(caller.me.id)
    order = caller.world.state.folder_order.get(caller.me.id, ())
    before = order[: order.index(0)] if 0 in order else ()
    records: list[api.TypeDialogFilter] = [folder_record(view, one) for one in folders]
    records.insert(sum(one.id in before for one in folders), api.DialogFilterDefault())
    return messages.DialogFilters(filters=records)


@TABLE.on(messages.GetSuggestedDialogFilters, bots=False)
def get_suggested_dialog_filters(
    _: Caller, __: messages.GetSuggestedDialogFilters
) -> list[api.TypeDialogFilterSuggested]:
    """Nothing is suggested."""
    return []


@TABLE.on(messages.UpdateDialogFilter, bots=False)
def update_dialog_filter(caller: Caller, query: messages.UpdateDialogFilter) -> bool:
    """Make, change, or (no filter given) remove a folder."""
    given = query.filter
    if given is None:
        caller.world.folders.remove(caller.me.id, query.id)
        return True
    if isinstance(given, api.DialogFilterDefault):
        refuse("FILTER_ID_INVALID")
    shared = isinstance(given, api.DialogFilterChatlist)
    folder = Folder(
        query.id,
        given.title.text,
        frozenset() if shared else flag_names(given) - _NO_RULES,
        given.emoticon or "",
        given.color,
        _peers(caller, given.pinned_peers),
        _peers(caller, given.include_peers),
        () if isinstance(given, api.DialogFilterChatlist) else _peers(caller, given.exclude_peers),
        shared=shared,
    )
    caller.world.folders.put(caller.me.id, folder)
    return True


@TABLE.on(messages.UpdateDialogFiltersOrder, bots=False)
def update_dialog_filters_order(caller: Caller, query: messages.UpdateDialogFiltersOrder) -> bool:
    caller.world.folders.reorder(caller.me.id, query.order)
    return True


# -- sharing ---------------------------------------------------------------------------------


@TABLE.on(chatlists.ExportChatlistInvite, bots=False)
def export_chatlist_invite(
    caller: Caller, query: chatlists.ExportChatlistInvite
) -> chatlists.ExportedChatlistInvite:
    folder, share = caller.world.folders.share(
        caller.me.id, query.chatlist.filter_id, query.title, _peers(caller, query.peers)
    )
    view = caller.view()
    return chatlists.ExportedChatlistInvite(
        filter=folder_record(view, folder), invite=share_record(view, share)
    )


@TABLE.on(chatlists.GetExportedInvites, bots=False)
def get_exported_invites(
    caller: Caller, query: chatlists.GetExportedInvites
) -> chatlists.ExportedInvites:
    view = caller.view()
    shares = caller.world.folders.shares(caller.me.id, query.chatlist.filter_id)
    records: list[api.TypeExportedChatlistInvite] = [share_record(view, one) for one in shares]
    return chatlists.ExportedInvites(invites=records, chats=view.chats(), users=view.users())


@TABLE.on(chatlists.EditExportedInvite, bots=False)
def edit_exported_invite(
    caller: Caller, query: chatlists.EditExportedInvite
) -> api.ExportedChatlistInvite:
    peers = None if query.peers is None else _peers(caller, query.peers)
    share = caller.world.folders.edit_share(
        caller.me.id, query.chatlist.filter_id, query.slug, query.title, peers
    )
    return share_record(caller.view(), share)


@TABLE.on(chatlists.DeleteExportedInvite, bots=False)
def delete_exported_invite(caller: Caller, query: chatlists.DeleteExportedInvite) -> bool:
    caller.world.folders.delete_share(caller.me.id, query.chatlist.filter_id, query.slug)
    return True


# -- joining ---------------------------------------------------------------------------------


@TABLE.on(chatlists.CheckChatlistInvite, bots=False)
def check_chatlist_invite(
    caller: Caller, query: chatlists.CheckChatlistInvite
) -> chatlists.TypeChatlistInvite:
    look = caller.world.folders.check(caller.me.id, query.slug)
    view = caller.view()
    missing = [view.peer(one) for one in look.missing]
    already = [view.peer(one) for one in look.already]
    if look.own is not None:
        return chatlists.ChatlistInviteAlready(
            filter_id=look.own.id,
            missing_peers=missing,
            already_peers=already,
            chats=view.chats(),
            users=view.users(),
        )
    return chatlists.ChatlistInvite(
        title=folder_title(look.shared),
        emoticon=look.shared.emoticon or None,
        peers=missing,
        chats=view.chats(),
        users=view.users(),
    )


@TABLE.on(chatlists.JoinChatlistInvite, bots=False)
def join_chatlist_invite(caller: Caller, query: chatlists.JoinChatlistInvite) -> api.TypeUpdates:
    caller.world.folders.join(caller.me.id, query.slug, _peers(caller, query.peers))
    return caller.updates()


@TABLE.on(chatlists.GetChatlistUpdates, bots=False)
def get_chatlist_updates(
    caller: Caller, query: chatlists.GetChatlistUpdates
) -> chatlists.ChatlistUpdates:
    view = caller.view()
    news = caller.world.folders.news(caller.me.id, query.chatlist.filter_id)
    missing = [view.peer(one) for one in news]
    return chatlists.ChatlistUpdates(missing_peers=missing, chats=view.chats(), users=view.users())


@TABLE.on(chatlists.JoinChatlistUpdates, bots=False)
def join_chatlist_updates(caller: Caller, query: chatlists.JoinChatlistUpdates) -> api.TypeUpdates:
    peers = _peers(caller, query.peers)
    caller.world.folders.join_news(caller.me.id, query.chatlist.filter_id, peers)
    return caller.updates()


@TABLE.on(chatlists.HideChatlistUpdates, bots=False)
def hide_chatlist_updates(caller: Caller, query: chatlists.HideChatlistUpdates) -> bool:
    caller.world.folders.hide_news(caller.me.id, query.chatlist.filter_id)
    return True


@TABLE.on(chatlists.GetLeaveChatlistSuggestions, bots=False)
def get_leave_chatlist_suggestions(
    caller: Caller, query: chatlists.GetLeaveChatlistSuggestions
) -> list[api.TypePeer]:
    view = caller.view()
    found = caller.world.folders.leaving(caller.me.id, query.chatlist.filter_id)
    return [view.peer(one) for one in found]


@TABLE.on(chatlists.LeaveChatlist, bots=False)
def leave_chatlist(caller: Caller, query: chatlists.LeaveChatlist) -> api.TypeUpdates:
    peers = _peers(caller, query.peers)
    caller.world.folders.leave(caller.me.id, query.chatlist.filter_id, peers)
    return caller.updates()


def _peers(caller: Caller, given: Iterable[api.TypeInputPeer]) -> tuple[Peer, ...]:
    """PEER_ID_INVALID, CHANNEL_INVALID, USER_ID_INVALID."""
    return tuple(dict.fromkeys(caller.peers.peer(one) for one in given))
