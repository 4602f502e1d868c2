"""Definitions: types of the root namespace that begin with Dialog. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "Dialog",
    "DialogCommunity",
    "DialogFilter",
    "DialogFilterChatlist",
    "DialogFilterDefault",
    "DialogFilterSuggested",
    "DialogFolder",
    "DialogPeer",
    "DialogPeerCommunity",
    "DialogPeerFolder",
    "TypeDialog",
    "TypeDialogFilter",
    "TypeDialogFilterSuggested",
    "TypeDialogPeer",
]


class Dialog(TLObject, frozen=True, kw_only=True, tag="dialog"):
    tl_id = 0xFC89F7F3
    tl_name = "dialog"
    tl_type = "Dialog"
    tl_line = "dialog#fc89f7f3 flags:# pinned:flags.2?true unread_mark:flags.3?true view_forum_as_messages:flags.6?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int ttl_period:flags.5?int = Dialog;"
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
    unread_poll_votes_count: Int32
    notify_settings: api.TypePeerNotifySettings
    pts: Int32 | None = None
    draft: api.TypeDraftMessage | None = None
    folder_id: Int32 | None = None
    ttl_period: Int32 | None = None


class DialogCommunity(TLObject, frozen=True, kw_only=True, tag="dialogCommunity"):
    tl_id = 0xF78A0973
    tl_name = "dialogCommunity"
    tl_type = "Dialog"
    tl_line = "dialogCommunity#f78a0973 flags:# pinned:flags.2?true community_id:long notify_settings:PeerNotifySettings = Dialog;"
    flags: Nat = 0
    pinned: Bool = False
    community_id: Int64
    notify_settings: api.TypePeerNotifySettings


class DialogFilter(TLObject, frozen=True, kw_only=True, tag="dialogFilter"):
    tl_id = 0xAA472651
    tl_name = "dialogFilter"
    tl_type = "DialogFilter"
    tl_line = "dialogFilter#aa472651 flags:# contacts:flags.0?true non_contacts:flags.1?true groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true exclude_muted:flags.11?true exclude_read:flags.12?true exclude_archived:flags.13?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> exclude_peers:Vector<InputPeer> = DialogFilter;"
    flags: Nat = 0
    contacts: Bool = False
    non_contacts: Bool = False
    groups: Bool = False
    broadcasts: Bool = False
    bots: Bool = False
    exclude_muted: Bool = False
    exclude_read: Bool = False
    exclude_archived: Bool = False
    title_noanimate: Bool = False
    id: Int32
    title: api.TypeTextWithEntities
    emoticon: String | None = None
    color: Int32 | None = None
    pinned_peers: Vector[api.TypeInputPeer]
    include_peers: Vector[api.TypeInputPeer]
    exclude_peers: Vector[api.TypeInputPeer]


class DialogFilterChatlist(TLObject, frozen=True, kw_only=True, tag="dialogFilterChatlist"):
    tl_id = 0x96537BD7
    tl_name = "dialogFilterChatlist"
    tl_type = "DialogFilter"
    tl_line = "dialogFilterChatlist#96537bd7 flags:# has_my_invites:flags.26?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> = DialogFilter;"
    flags: Nat = 0
    has_my_invites: Bool = False
    title_noanimate: Bool = False
    id: Int32
    title: api.TypeTextWithEntities
    emoticon: String | None = None
    color: Int32 | None = None
    pinned_peers: Vector[api.TypeInputPeer]
    include_peers: Vector[api.TypeInputPeer]


class DialogFilterDefault(TLObject, frozen=True, kw_only=True, tag="dialogFilterDefault"):
    tl_id = 0x363293AE
    tl_name = "dialogFilterDefault"
    tl_type = "DialogFilter"
    tl_line = "dialogFilterDefault#363293ae = DialogFilter;"


class DialogFilterSuggested(TLObject, frozen=True, kw_only=True, tag="dialogFilterSuggested"):
    tl_id = 0x77744D4A
    tl_name = "dialogFilterSuggested"
    tl_type = "DialogFilterSuggested"
    tl_line = "dialogFilterSuggested#77744d4a filter:DialogFilter description:string = DialogFilterSuggested;"
    filter: api.TypeDialogFilter
    description: String


class DialogFolder(TLObject, frozen=True, kw_only=True, tag="dialogFolder"):
    tl_id = 0x71BD134C
    tl_name = "dialogFolder"
    tl_type = "Dialog"
    tl_line = "dialogFolder#71bd134c flags:# pinned:flags.2?true folder:Folder peer:Peer top_message:int unread_muted_peers_count:int unread_unmuted_peers_count:int unread_muted_messages_count:int unread_unmuted_messages_count:int = Dialog;"
    flags: Nat = 0
    pinned: Bool = False
    folder: api.TypeFolder
    peer: api.TypePeer
    top_message: Int32
    unread_muted_peers_count: Int32
    unread_unmuted_peers_count: Int32
    unread_muted_messages_count: Int32
    unread_unmuted_messages_count: Int32


class DialogPeer(TLObject, frozen=True, kw_only=True, tag="dialogPeer"):
    tl_id = 0xE56DBF05
    tl_name = "dialogPeer"
    tl_type = "DialogPeer"
    tl_line = "dialogPeer#e56dbf05 peer:Peer = DialogPeer;"
    peer: api.TypePeer


class DialogPeerCommunity(TLObject, frozen=True, kw_only=True, tag="dialogPeerCommunity"):
    tl_id = 0x2F65C8E4
    tl_name = "dialogPeerCommunity"
    tl_type = "DialogPeer"
    tl_line = "dialogPeerCommunity#2f65c8e4 community_id:long = DialogPeer;"
    community_id: Int64


class DialogPeerFolder(TLObject, frozen=True, kw_only=True, tag="dialogPeerFolder"):
    tl_id = 0x514519E2
    tl_name = "dialogPeerFolder"
    tl_type = "DialogPeer"
    tl_line = "dialogPeerFolder#514519e2 folder_id:int = DialogPeer;"
    folder_id: Int32


TypeDialog: TypeAlias = (
    Dialog
    | DialogCommunity
    | DialogFolder
)
TypeDialogFilter: TypeAlias = (
    DialogFilter
    | DialogFilterChatlist
    | DialogFilterDefault
)
TypeDialogFilterSuggested: TypeAlias = DialogFilterSuggested
TypeDialogPeer: TypeAlias = (
    DialogPeer
    | DialogPeerCommunity
    | DialogPeerFolder
)
