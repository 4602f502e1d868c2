"""Folders of chats -> TL records, as their owner sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.values import PeerKind
from tl import api

if TYPE_CHECKING:
    from invites.localdc.handlers.view import View
    from invites.localdc.values import Folder, FolderShare, Peer

__all__ = ["folder_record", "folder_title", "input_peer", "share_record"]


def folder_title(folder: Folder) -> api.TextWithEntities:
    """The title as text without entities."""
    return api.TextWithEntities(text=folder.title, entities=[])


def input_peer(view: View, peer: Peer) -> api.TypeInputPeer:
    """What the user would send to name this peer; it is mentioned too."""
    view.peer(peer)
    if peer.kind is PeerKind.GROUP:
        return api.InputPeerChat(chat_id=peer.id)
    if peer.kind is PeerKind.CHANNEL:
        access_hash = view.world.chats.get(peer.id).access_hash
        return api.InputPeerChannel(channel_id=peer.id, access_hash=access_hash)
    if peer.id == view.me:
        return api.InputPeerSelf()
    access_hash = view.world.accounts.get(peer.id).access_hash
    return api.InputPeerUser(user_id=peer.id, access_hash=access_hash)


def folder_record(view: View, folder: Folder) -> api.DialogFilter | api.DialogFilterChatlist:
    """One of the user's own folders."""
    pinned = [input_peer(view, one) for one in folder.pinned]
    include = [input_peer(view, one) for one in folder.include]
    if folder.shared:
        return api.DialogFilterChatlist(
            has_my_invites=view.world.folders.has_shares(view.me, folder.id),
            id=folder.id,
            title=folder_title(folder),
            emoticon=folder.emoticon or None,
            color=folder.color,
            pinned_peers=pinned,
            include_peers=include,
        )
    return api.DialogFilter(
        id=folder.id,
        title=folder_title(folder),
        emoticon=folder.emoticon or None,
        color=folder.color,
        pinned_peers=pinned,
        include_peers=include,
        exclude_peers=[input_peer(view, one) for one in folder.exclude],
        **dict.fromkeys(folder.rules, True),
    )


def share_record(view: View, share: FolderShare) -> api.ExportedChatlistInvite:
    """A folder link of the user's own."""
    return api.ExportedChatlistInvite(
        title=share.title, url=share.link, peers=[view.peer(one) for one in share.peers]
    )
