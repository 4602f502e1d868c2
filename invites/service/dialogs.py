"""The list of an account's chats: what follows a page of messages.getDialogs.

Rule of this file: pure functions of what the server said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl import api
from tl.api import messages

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["first_page", "following_page", "peers_of"]

_PAGE = 100
_Key: TypeAlias = tuple[str, int]


def first_page(folder_id: int) -> messages.GetDialogs:
    """The query for the newest dialogs of a folder: 0 is the main list, 1 the archive."""
    return messages.GetDialogs(
        folder_id=folder_id or None,  # old layers have no folders
        offset_date=0,
        offset_id=0,
        offset_peer=api.InputPeerEmpty(),
        limit=_PAGE,
        hash=0,
    )


def peers_of(page: messages.Dialogs | messages.DialogsSlice) -> set[_Key]:
    """Whose dialogs the page holds."""
    return {_key(one.peer) for one in page.dialogs if isinstance(one, api.Dialog)}


def following_page(
    asked: messages.GetDialogs, page: messages.Dialogs | messages.DialogsSlice
) -> messages.GetDialogs | None:
    """The query for the dialogs after a page; None when it was the last one.

    The place is the last dialog with its newest message: dates repeat, and ids count for each
    channel on its own. A dialog whose message is not told (it was deleted) marks no place.
    """
    if isinstance(page, messages.Dialogs):
        return None
    tops = {(_key(one.peer_id), one.id): one for one in page.messages if one.peer_id is not None}
    for dialog in reversed(page.dialogs):
        if not isinstance(dialog, api.Dialog):
            continue
        top = tops.get((_key(dialog.peer), dialog.top_message))
        peer = _input_peer(dialog.peer, page.chats, page.users)
        if top is None or isinstance(top, api.MessageEmpty) or peer is None:
            continue
        return messages.GetDialogs(
            folder_id=asked.folder_id,
            offset_date=top.date,
            offset_id=top.id,
            offset_peer=peer,
            limit=asked.limit,
            hash=0,
        )
    return None


def _key(peer: api.TypePeer) -> _Key:
    match peer:
        case api.PeerUser(user_id=number):
            return "user", number
        case api.PeerChat(chat_id=number):
            return "group", number
        case api.PeerChannel(channel_id=number):
            return "channel", number


def _input_peer(
    peer: api.TypePeer, chats: Iterable[api.TypeChat], users: Iterable[api.TypeUser]
) -> api.TypeInputPeer | None:
    """The peer with the hash that the page gives, None where it gives none."""
    match peer:
        case api.PeerChat(chat_id=chat_id):
            return api.InputPeerChat(chat_id=chat_id)
        case api.PeerChannel(channel_id=channel_id):
            for chat in chats:
                if isinstance(chat, api.Channel | api.ChannelForbidden) and chat.id == channel_id:
                    return api.InputPeerChannel(
                        channel_id=channel_id, access_hash=chat.access_hash or 0
                    )
        case api.PeerUser(user_id=user_id):
            for user in users:
                if isinstance(user, api.User) and user.id == user_id:
                    return api.InputPeerUser(user_id=user_id, access_hash=user.access_hash or 0)
    return None
