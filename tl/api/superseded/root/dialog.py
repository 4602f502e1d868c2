"""Superseded definitions: types of the root namespace that begin with Dialog. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "DialogFilterChatlist_9fe28ea4",
    "DialogFilter_5fb5523b",
    "Dialog_d58a08c6",
]


class Dialog_d58a08c6(TLObject, frozen=True, kw_only=True, tag="dialog#d58a08c6"):
    tl_id = 0xD58A08C6
    tl_name = "dialog"
    tl_type = "Dialog"
    tl_line = "dialog#d58a08c6 flags:# pinned:flags.2?true unread_mark:flags.3?true view_forum_as_messages:flags.6?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int ttl_period:flags.5?int = Dialog;"
    flags: Nat = 0
    pinned: Bool = False
    unread_mark: Bool = False
    view_forum_as_messages: Bool = False
    peer: api.TypePeer
    top_message: Int32
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    unread_mentions_count: Int32
    unread_reactions_count: Int32
    notify_settings: api.TypePeerNotifySettings
    pts: Int32 | None = None
    draft: api.TypeDraftMessage | None = None
    folder_id: Int32 | None = None
    ttl_period: Int32 | None = None


class DialogFilter_5fb5523b(TLObject, frozen=True, kw_only=True, tag="dialogFilter#5fb5523b"):
    tl_id = 0x5FB5523B
    tl_name = "dialogFilter"
    tl_type = "DialogFilter"
    tl_line = "dialogFilter#5fb5523b flags:# contacts:flags.0?true non_contacts:flags.1?true groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true exclude_muted:flags.11?true exclude_read:flags.12?true exclude_archived:flags.13?true id:int title:string emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> exclude_peers:Vector<InputPeer> = DialogFilter;"
    flags: Nat = 0
    contacts: Bool = False
    non_contacts: Bool = False
    groups: Bool = False
    broadcasts: Bool = False
    bots: Bool = False
    exclude_muted: Bool = False
    exclude_read: Bool = False
    exclude_archived: Bool = False
    id: Int32
    title: String
    emoticon: String | None = None
    color: Int32 | None = None
    pinned_peers: Vector[api.TypeInputPeer]
    include_peers: Vector[api.TypeInputPeer]
    exclude_peers: Vector[api.TypeInputPeer]


class DialogFilterChatlist_9fe28ea4(TLObject, frozen=True, kw_only=True, tag="dialogFilterChatlist#9fe28ea4"):
    tl_id = 0x9FE28EA4
    tl_name = "dialogFilterChatlist"
    tl_type = "DialogFilter"
    tl_line = "dialogFilterChatlist#9fe28ea4 flags:# has_my_invites:flags.26?true id:int title:string emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> = DialogFilter;"
    flags: Nat = 0
    has_my_invites: Bool = False
    id: Int32
    title: String
    emoticon: String | None = None
    color: Int32 | None = None
    pinned_peers: Vector[api.TypeInputPeer]
    include_peers: Vector[api.TypeInputPeer]
