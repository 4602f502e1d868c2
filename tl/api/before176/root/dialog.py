"""Superseded definitions: types of the root namespace that begin with Dialog. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "DialogFilterChatlist_d64a04a8",
    "DialogFilter_7438f7e8",
    "Dialog_2c171f72",
    "Dialog_a8edd0f5",
    "Dialog_e4def5db",
]


class Dialog_e4def5db(TLObject, frozen=True, kw_only=True, tag="dialog#e4def5db"):
    tl_id = 0xE4DEF5DB
    tl_name = "dialog"
    tl_type = "Dialog"
    tl_line = "dialog#e4def5db flags:# pinned:flags.2?true unread_mark:flags.3?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage = Dialog;"
    flags: Nat = 0
    pinned: Bool = False
    unread_mark: Bool = False
    peer: api.TypePeer
    top_message: Int32
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    unread_mentions_count: Int32
    notify_settings: api.TypePeerNotifySettings
    pts: Int32 | None = None
    draft: api.TypeDraftMessage | None = None


class Dialog_2c171f72(TLObject, frozen=True, kw_only=True, tag="dialog#2c171f72"):
    tl_id = 0x2C171F72
    tl_name = "dialog"
    tl_type = "Dialog"
    tl_line = "dialog#2c171f72 flags:# pinned:flags.2?true unread_mark:flags.3?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int = Dialog;"
    flags: Nat = 0
    pinned: Bool = False
    unread_mark: Bool = False
    peer: api.TypePeer
    top_message: Int32
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    unread_mentions_count: Int32
    notify_settings: api.TypePeerNotifySettings
    pts: Int32 | None = None
    draft: api.TypeDraftMessage | None = None
    folder_id: Int32 | None = None


class Dialog_a8edd0f5(TLObject, frozen=True, kw_only=True, tag="dialog#a8edd0f5"):
    tl_id = 0xA8EDD0F5
    tl_name = "dialog"
    tl_type = "Dialog"
    tl_line = "dialog#a8edd0f5 flags:# pinned:flags.2?true unread_mark:flags.3?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int = Dialog;"
    flags: Nat = 0
    pinned: Bool = False
    unread_mark: Bool = False
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


class DialogFilter_7438f7e8(TLObject, frozen=True, kw_only=True, tag="dialogFilter#7438f7e8"):
    tl_id = 0x7438F7E8
    tl_name = "dialogFilter"
    tl_type = "DialogFilter"
    tl_line = "dialogFilter#7438f7e8 flags:# contacts:flags.0?true non_contacts:flags.1?true groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true exclude_muted:flags.11?true exclude_read:flags.12?true exclude_archived:flags.13?true id:int title:string emoticon:flags.25?string pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> exclude_peers:Vector<InputPeer> = DialogFilter;"
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
    pinned_peers: Vector[api.TypeInputPeer]
    include_peers: Vector[api.TypeInputPeer]
    exclude_peers: Vector[api.TypeInputPeer]


class DialogFilterChatlist_d64a04a8(TLObject, frozen=True, kw_only=True, tag="dialogFilterChatlist#d64a04a8"):
    tl_id = 0xD64A04A8
    tl_name = "dialogFilterChatlist"
    tl_type = "DialogFilter"
    tl_line = "dialogFilterChatlist#d64a04a8 flags:# has_my_invites:flags.26?true id:int title:string emoticon:flags.25?string pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> = DialogFilter;"
    flags: Nat = 0
    has_my_invites: Bool = False
    id: Int32
    title: String
    emoticon: String | None = None
    pinned_peers: Vector[api.TypeInputPeer]
    include_peers: Vector[api.TypeInputPeer]
