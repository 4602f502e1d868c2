"""Superseded definitions: types of the root namespace that begin with Chat. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ChannelForbidden_289da732",
    "ChannelFull_10916653",
    "ChannelFull_1c87a71a",
    "ChannelFull_2d895c74",
    "ChannelFull_548c3f93",
    "ChannelFull_723027bd",
    "ChannelFull_76af5481",
    "ChannelFull_9882e516",
    "ChannelFull_e13c3d20",
    "ChannelFull_e9b27a17",
    "ChannelFull_ea68a619",
    "ChannelFull_ef3a6acd",
    "ChannelFull_f0e6672a",
    "ChannelFull_f2355507",
    "ChannelFull_f2bcb6f",
    "Channel_450b7115",
    "Channel_4df30834",
    "Channel_8261ac61",
    "Channel_83259464",
    "Channel_8e87ccd8",
    "Channel_c88974ac",
    "Channel_d31a961e",
    "ChatAdminWithInvites_dfd2330f",
    "ChatEmpty_9ba2d800",
    "ChatForbidden_7328bdb",
    "ChatFull_1b7c9db3",
    "ChatFull_22a235da",
    "ChatFull_2e02a614",
    "ChatFull_4dbdc099",
    "ChatFull_8a1e2983",
    "ChatFull_d18ee226",
    "ChatFull_dc8c181",
    "ChatFull_edd2a791",
    "ChatInviteImporter_1e3e6680",
    "ChatInviteImporter_b5cd5f4",
    "ChatInvite_300c44c1",
    "ChatInvite_db74f558",
    "ChatInvite_dfc2f58e",
    "ChatParticipantAdmin_e2d6e436",
    "ChatParticipantCreator_da13538a",
    "ChatParticipant_c8d7493e",
    "ChatParticipantsForbidden_fc900c2b",
    "ChatParticipants_3f460fed",
    "ChatPhoto_475cdbd5",
    "ChatPhoto_6153276a",
    "ChatPhoto_d20b9f3c",
    "ChatTheme_ed0b5c33",
    "Chat_3bda1bde",
    "Chat_d91cdd54",
]


class Channel_450b7115(TLObject, frozen=True, kw_only=True, tag="channel#450b7115"):
    tl_id = 0x450B7115
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#450b7115 flags:# creator:flags.0?true left:flags.2?true editor:flags.3?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true democracy:flags.10?true signatures:flags.11?true min:flags.12?true id:int access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int version:int restriction_reason:flags.9?string admin_rights:flags.14?ChannelAdminRights banned_rights:flags.15?ChannelBannedRights participants_count:flags.17?int = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    editor: Bool = False
    broadcast: Bool = False
    verified: Bool = False
    megagroup: Bool = False
    restricted: Bool = False
    democracy: Bool = False
    signatures: Bool = False
    min: Bool = False
    id: Int32
    access_hash: Int64 | None = None
    title: String
    username: String | None = None
    photo: api.TypeChatPhoto
    date: Int32
    version: Int32
    restriction_reason: String | None = None
    admin_rights: api.TypeChannelAdminRights | None = None
    banned_rights: api.TypeChannelBannedRights | None = None
    participants_count: Int32 | None = None


class Channel_c88974ac(TLObject, frozen=True, kw_only=True, tag="channel#c88974ac"):
    tl_id = 0xC88974AC
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#c88974ac flags:# creator:flags.0?true left:flags.2?true editor:flags.3?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true democracy:flags.10?true signatures:flags.11?true min:flags.12?true id:int access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int version:int restriction_reason:flags.9?string admin_rights:flags.14?ChannelAdminRights banned_rights:flags.15?ChannelBannedRights participants_count:flags.17?int = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    editor: Bool = False
    broadcast: Bool = False
    verified: Bool = False
    megagroup: Bool = False
    restricted: Bool = False
    democracy: Bool = False
    signatures: Bool = False
    min: Bool = False
    id: Int32
    access_hash: Int64 | None = None
    title: String
    username: String | None = None
    photo: api.TypeChatPhoto
    date: Int32
    version: Int32
    restriction_reason: String | None = None
    admin_rights: api.TypeChannelAdminRights | None = None
    banned_rights: api.TypeChannelBannedRights | None = None
    participants_count: Int32 | None = None


class Channel_4df30834(TLObject, frozen=True, kw_only=True, tag="channel#4df30834"):
    tl_id = 0x4DF30834
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#4df30834 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true id:int access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int version:int restriction_reason:flags.9?string admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    broadcast: Bool = False
    verified: Bool = False
    megagroup: Bool = False
    restricted: Bool = False
    signatures: Bool = False
    min: Bool = False
    scam: Bool = False
    has_link: Bool = False
    id: Int32
    access_hash: Int64 | None = None
    title: String
    username: String | None = None
    photo: api.TypeChatPhoto
    date: Int32
    version: Int32
    restriction_reason: String | None = None
    admin_rights: api.TypeChatAdminRights | None = None
    banned_rights: api.TypeChatBannedRights | None = None
    default_banned_rights: api.TypeChatBannedRights | None = None
    participants_count: Int32 | None = None


class Channel_d31a961e(TLObject, frozen=True, kw_only=True, tag="channel#d31a961e"):
    tl_id = 0xD31A961E
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#d31a961e flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true id:int access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int version:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    broadcast: Bool = False
    verified: Bool = False
    megagroup: Bool = False
    restricted: Bool = False
    signatures: Bool = False
    min: Bool = False
    scam: Bool = False
    has_link: Bool = False
    has_geo: Bool = False
    slowmode_enabled: Bool = False
    call_active: Bool = False
    call_not_empty: Bool = False
    fake: Bool = False
    gigagroup: Bool = False
    id: Int32
    access_hash: Int64 | None = None
    title: String
    username: String | None = None
    photo: api.TypeChatPhoto
    date: Int32
    version: Int32
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    admin_rights: api.TypeChatAdminRights | None = None
    banned_rights: api.TypeChatBannedRights | None = None
    default_banned_rights: api.TypeChatBannedRights | None = None
    participants_count: Int32 | None = None


class Channel_8261ac61(TLObject, frozen=True, kw_only=True, tag="channel#8261ac61"):
    tl_id = 0x8261AC61
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#8261ac61 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    broadcast: Bool = False
    verified: Bool = False
    megagroup: Bool = False
    restricted: Bool = False
    signatures: Bool = False
    min: Bool = False
    scam: Bool = False
    has_link: Bool = False
    has_geo: Bool = False
    slowmode_enabled: Bool = False
    call_active: Bool = False
    call_not_empty: Bool = False
    fake: Bool = False
    gigagroup: Bool = False
    noforwards: Bool = False
    join_to_send: Bool = False
    join_request: Bool = False
    id: Int64
    access_hash: Int64 | None = None
    title: String
    username: String | None = None
    photo: api.TypeChatPhoto
    date: Int32
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    admin_rights: api.TypeChatAdminRights | None = None
    banned_rights: api.TypeChatBannedRights | None = None
    default_banned_rights: api.TypeChatBannedRights | None = None
    participants_count: Int32 | None = None


class Channel_83259464(TLObject, frozen=True, kw_only=True, tag="channel#83259464"):
    tl_id = 0x83259464
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#83259464 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    broadcast: Bool = False
    verified: Bool = False
    megagroup: Bool = False
    restricted: Bool = False
    signatures: Bool = False
    min: Bool = False
    scam: Bool = False
    has_link: Bool = False
    has_geo: Bool = False
    slowmode_enabled: Bool = False
    call_active: Bool = False
    call_not_empty: Bool = False
    fake: Bool = False
    gigagroup: Bool = False
    noforwards: Bool = False
    join_to_send: Bool = False
    join_request: Bool = False
    forum: Bool = False
    flags2: Nat = 0
    id: Int64
    access_hash: Int64 | None = None
    title: String
    username: String | None = None
    photo: api.TypeChatPhoto
    date: Int32
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    admin_rights: api.TypeChatAdminRights | None = None
    banned_rights: api.TypeChatBannedRights | None = None
    default_banned_rights: api.TypeChatBannedRights | None = None
    participants_count: Int32 | None = None
    usernames: Vector[api.TypeUsername] | None = None


class Channel_8e87ccd8(TLObject, frozen=True, kw_only=True, tag="channel#8e87ccd8"):
    tl_id = 0x8E87CCD8
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#8e87ccd8 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?int color:flags2.7?PeerColor = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    broadcast: Bool = False
    verified: Bool = False
    megagroup: Bool = False
    restricted: Bool = False
    signatures: Bool = False
    min: Bool = False
    scam: Bool = False
    has_link: Bool = False
    has_geo: Bool = False
    slowmode_enabled: Bool = False
    call_active: Bool = False
    call_not_empty: Bool = False
    fake: Bool = False
    gigagroup: Bool = False
    noforwards: Bool = False
    join_to_send: Bool = False
    join_request: Bool = False
    forum: Bool = False
    flags2: Nat = 0
    stories_hidden: Bool = False
    stories_hidden_min: Bool = False
    stories_unavailable: Bool = False
    id: Int64
    access_hash: Int64 | None = None
    title: String
    username: String | None = None
    photo: api.TypeChatPhoto
    date: Int32
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    admin_rights: api.TypeChatAdminRights | None = None
    banned_rights: api.TypeChatBannedRights | None = None
    default_banned_rights: api.TypeChatBannedRights | None = None
    participants_count: Int32 | None = None
    usernames: Vector[api.TypeUsername] | None = None
    stories_max_id: Int32 | None = None
    color: api.TypePeerColor | None = None


class ChannelForbidden_289da732(TLObject, frozen=True, kw_only=True, tag="channelForbidden#289da732"):
    tl_id = 0x289DA732
    tl_name = "channelForbidden"
    tl_type = "Chat"
    tl_line = "channelForbidden#289da732 flags:# broadcast:flags.5?true megagroup:flags.8?true id:int access_hash:long title:string until_date:flags.16?int = Chat;"
    flags: Nat = 0
    broadcast: Bool = False
    megagroup: Bool = False
    id: Int32
    access_hash: Int64
    title: String
    until_date: Int32 | None = None


class ChannelFull_76af5481(TLObject, frozen=True, kw_only=True, tag="channelFull#76af5481"):
    tl_id = 0x76AF5481
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#76af5481 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true id:int about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?int migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    id: Int32
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int32 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None


class ChannelFull_1c87a71a(TLObject, frozen=True, kw_only=True, tag="channelFull#1c87a71a"):
    tl_id = 0x1C87A71A
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#1c87a71a flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_view_stats:flags.12?true id:int about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?int migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_view_stats: Bool = False
    id: Int32
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int32 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None


class ChannelFull_9882e516(TLObject, frozen=True, kw_only=True, tag="channelFull#9882e516"):
    tl_id = 0x9882E516
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#9882e516 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_view_stats:flags.12?true id:int about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?int migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.13?int pts:int = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_view_stats: Bool = False
    id: Int32
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int32 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int32 | None = None
    pts: Int32


class ChannelFull_10916653(TLObject, frozen=True, kw_only=True, tag="channelFull#10916653"):
    tl_id = 0x10916653
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#10916653 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_view_stats:flags.12?true can_set_location:flags.16?true id:int about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?int migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?int location:flags.15?ChannelLocation pts:int = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_view_stats: Bool = False
    can_set_location: Bool = False
    id: Int32
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int32 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int32 | None = None
    location: api.TypeChannelLocation | None = None
    pts: Int32


class ChannelFull_2d895c74(TLObject, frozen=True, kw_only=True, tag="channelFull#2d895c74"):
    tl_id = 0x2D895C74
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#2d895c74 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_view_stats:flags.12?true can_set_location:flags.16?true has_scheduled:flags.19?true id:int about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?int migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?int location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int pts:int = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_view_stats: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    id: Int32
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int32 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int32 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    pts: Int32


class ChannelFull_f0e6672a(TLObject, frozen=True, kw_only=True, tag="channelFull#f0e6672a"):
    tl_id = 0xF0E6672A
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#f0e6672a flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true id:int about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?int migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?int location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    id: Int32
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int32 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int32 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32


class ChannelFull_ef3a6acd(TLObject, frozen=True, kw_only=True, tag="channelFull#ef3a6acd"):
    tl_id = 0xEF3A6ACD
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#ef3a6acd flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true id:int about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?int migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?int location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    blocked: Bool = False
    id: Int32
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int32 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int32 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32
    call: api.TypeInputGroupCall | None = None


class ChannelFull_548c3f93(TLObject, frozen=True, kw_only=True, tag="channelFull#548c3f93"):
    tl_id = 0x548C3F93
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#548c3f93 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true id:int about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?int migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?int location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    blocked: Bool = False
    id: Int32
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int32 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int32 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    pending_suggestions: Vector[String] | None = None
    groupcall_default_join_as: api.TypePeer | None = None


class ChannelFull_e9b27a17(TLObject, frozen=True, kw_only=True, tag="channelFull#e9b27a17"):
    tl_id = 0xE9B27A17
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#e9b27a17 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    blocked: Bool = False
    id: Int64
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int64 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int64 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    pending_suggestions: Vector[String] | None = None
    groupcall_default_join_as: api.TypePeer | None = None
    theme_emoticon: String | None = None


class ChannelFull_e13c3d20(TLObject, frozen=True, kw_only=True, tag="channelFull#e13c3d20"):
    tl_id = 0xE13C3D20
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#e13c3d20 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?Vector<string> = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    blocked: Bool = False
    id: Int64
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int64 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int64 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    pending_suggestions: Vector[String] | None = None
    groupcall_default_join_as: api.TypePeer | None = None
    theme_emoticon: String | None = None
    requests_pending: Int32 | None = None
    recent_requesters: Vector[Int64] | None = None
    default_send_as: api.TypePeer | None = None
    available_reactions: Vector[String] | None = None


class ChannelFull_ea68a619(TLObject, frozen=True, kw_only=True, tag="channelFull#ea68a619"):
    tl_id = 0xEA68A619
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#ea68a619 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?Vector<string> = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    blocked: Bool = False
    flags2: Nat = 0
    can_delete_channel: Bool = False
    id: Int64
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int64 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int64 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    pending_suggestions: Vector[String] | None = None
    groupcall_default_join_as: api.TypePeer | None = None
    theme_emoticon: String | None = None
    requests_pending: Int32 | None = None
    recent_requesters: Vector[Int64] | None = None
    default_send_as: api.TypePeer | None = None
    available_reactions: Vector[String] | None = None


class ChannelFull_f2355507(TLObject, frozen=True, kw_only=True, tag="channelFull#f2355507"):
    tl_id = 0xF2355507
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#f2355507 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    blocked: Bool = False
    flags2: Nat = 0
    can_delete_channel: Bool = False
    antispam: Bool = False
    participants_hidden: Bool = False
    translations_disabled: Bool = False
    id: Int64
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int64 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int64 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    pending_suggestions: Vector[String] | None = None
    groupcall_default_join_as: api.TypePeer | None = None
    theme_emoticon: String | None = None
    requests_pending: Int32 | None = None
    recent_requesters: Vector[Int64] | None = None
    default_send_as: api.TypePeer | None = None
    available_reactions: api.TypeChatReactions | None = None


class ChannelFull_723027bd(TLObject, frozen=True, kw_only=True, tag="channelFull#723027bd"):
    tl_id = 0x723027BD
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#723027bd flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions stories:flags2.4?PeerStories = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    blocked: Bool = False
    flags2: Nat = 0
    can_delete_channel: Bool = False
    antispam: Bool = False
    participants_hidden: Bool = False
    translations_disabled: Bool = False
    stories_pinned_available: Bool = False
    view_forum_as_messages: Bool = False
    id: Int64
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int64 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int64 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    pending_suggestions: Vector[String] | None = None
    groupcall_default_join_as: api.TypePeer | None = None
    theme_emoticon: String | None = None
    requests_pending: Int32 | None = None
    recent_requesters: Vector[Int64] | None = None
    default_send_as: api.TypePeer | None = None
    available_reactions: api.TypeChatReactions | None = None
    stories: api.TypePeerStories | None = None


class ChannelFull_f2bcb6f(TLObject, frozen=True, kw_only=True, tag="channelFull#f2bcb6f"):
    tl_id = 0x0F2BCB6F
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#f2bcb6f flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper = ChatFull;"
    flags: Nat = 0
    can_view_participants: Bool = False
    can_set_username: Bool = False
    can_set_stickers: Bool = False
    hidden_prehistory: Bool = False
    can_set_location: Bool = False
    has_scheduled: Bool = False
    can_view_stats: Bool = False
    blocked: Bool = False
    flags2: Nat = 0
    can_delete_channel: Bool = False
    antispam: Bool = False
    participants_hidden: Bool = False
    translations_disabled: Bool = False
    stories_pinned_available: Bool = False
    view_forum_as_messages: Bool = False
    id: Int64
    about: String
    participants_count: Int32 | None = None
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    banned_count: Int32 | None = None
    online_count: Int32 | None = None
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo]
    migrated_from_chat_id: Int64 | None = None
    migrated_from_max_id: Int32 | None = None
    pinned_msg_id: Int32 | None = None
    stickerset: api.TypeStickerSet | None = None
    available_min_id: Int32 | None = None
    folder_id: Int32 | None = None
    linked_chat_id: Int64 | None = None
    location: api.TypeChannelLocation | None = None
    slowmode_seconds: Int32 | None = None
    slowmode_next_send_date: Int32 | None = None
    stats_dc: Int32 | None = None
    pts: Int32
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    pending_suggestions: Vector[String] | None = None
    groupcall_default_join_as: api.TypePeer | None = None
    theme_emoticon: String | None = None
    requests_pending: Int32 | None = None
    recent_requesters: Vector[Int64] | None = None
    default_send_as: api.TypePeer | None = None
    available_reactions: api.TypeChatReactions | None = None
    stories: api.TypePeerStories | None = None
    wallpaper: api.TypeWallPaper | None = None


class Chat_d91cdd54(TLObject, frozen=True, kw_only=True, tag="chat#d91cdd54"):
    tl_id = 0xD91CDD54
    tl_name = "chat"
    tl_type = "Chat"
    tl_line = "chat#d91cdd54 flags:# creator:flags.0?true kicked:flags.1?true left:flags.2?true admins_enabled:flags.3?true admin:flags.4?true deactivated:flags.5?true id:int title:string photo:ChatPhoto participants_count:int date:int version:int migrated_to:flags.6?InputChannel = Chat;"
    flags: Nat = 0
    creator: Bool = False
    kicked: Bool = False
    left: Bool = False
    admins_enabled: Bool = False
    admin: Bool = False
    deactivated: Bool = False
    id: Int32
    title: String
    photo: api.TypeChatPhoto
    participants_count: Int32
    date: Int32
    version: Int32
    migrated_to: api.TypeInputChannel | None = None


class Chat_3bda1bde(TLObject, frozen=True, kw_only=True, tag="chat#3bda1bde"):
    tl_id = 0x3BDA1BDE
    tl_name = "chat"
    tl_type = "Chat"
    tl_line = "chat#3bda1bde flags:# creator:flags.0?true kicked:flags.1?true left:flags.2?true deactivated:flags.5?true call_active:flags.23?true call_not_empty:flags.24?true id:int title:string photo:ChatPhoto participants_count:int date:int version:int migrated_to:flags.6?InputChannel admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat;"
    flags: Nat = 0
    creator: Bool = False
    kicked: Bool = False
    left: Bool = False
    deactivated: Bool = False
    call_active: Bool = False
    call_not_empty: Bool = False
    id: Int32
    title: String
    photo: api.TypeChatPhoto
    participants_count: Int32
    date: Int32
    version: Int32
    migrated_to: api.TypeInputChannel | None = None
    admin_rights: api.TypeChatAdminRights | None = None
    default_banned_rights: api.TypeChatBannedRights | None = None


class ChatAdminWithInvites_dfd2330f(TLObject, frozen=True, kw_only=True, tag="chatAdminWithInvites#dfd2330f"):
    tl_id = 0xDFD2330F
    tl_name = "chatAdminWithInvites"
    tl_type = "ChatAdminWithInvites"
    tl_line = "chatAdminWithInvites#dfd2330f admin_id:int invites_count:int revoked_invites_count:int = ChatAdminWithInvites;"
    admin_id: Int32
    invites_count: Int32
    revoked_invites_count: Int32


class ChatEmpty_9ba2d800(TLObject, frozen=True, kw_only=True, tag="chatEmpty#9ba2d800"):
    tl_id = 0x9BA2D800
    tl_name = "chatEmpty"
    tl_type = "Chat"
    tl_line = "chatEmpty#9ba2d800 id:int = Chat;"
    id: Int32


class ChatForbidden_7328bdb(TLObject, frozen=True, kw_only=True, tag="chatForbidden#7328bdb"):
    tl_id = 0x07328BDB
    tl_name = "chatForbidden"
    tl_type = "Chat"
    tl_line = "chatForbidden#7328bdb id:int title:string = Chat;"
    id: Int32
    title: String


class ChatFull_2e02a614(TLObject, frozen=True, kw_only=True, tag="chatFull#2e02a614"):
    tl_id = 0x2E02A614
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#2e02a614 id:int participants:ChatParticipants chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:Vector<BotInfo> = ChatFull;"
    id: Int32
    participants: api.TypeChatParticipants
    chat_photo: api.TypePhoto
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo]


class ChatFull_edd2a791(TLObject, frozen=True, kw_only=True, tag="chatFull#edd2a791"):
    tl_id = 0xEDD2A791
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#edd2a791 flags:# id:int participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int = ChatFull;"
    flags: Nat = 0
    id: Int32
    participants: api.TypeChatParticipants
    chat_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo] | None = None
    pinned_msg_id: Int32 | None = None


class ChatFull_22a235da(TLObject, frozen=True, kw_only=True, tag="chatFull#22a235da"):
    tl_id = 0x22A235DA
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#22a235da flags:# can_set_username:flags.7?true id:int about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int = ChatFull;"
    flags: Nat = 0
    can_set_username: Bool = False
    id: Int32
    about: String
    participants: api.TypeChatParticipants
    chat_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo] | None = None
    pinned_msg_id: Int32 | None = None


class ChatFull_1b7c9db3(TLObject, frozen=True, kw_only=True, tag="chatFull#1b7c9db3"):
    tl_id = 0x1B7C9DB3
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#1b7c9db3 flags:# can_set_username:flags.7?true has_scheduled:flags.8?true id:int about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int = ChatFull;"
    flags: Nat = 0
    can_set_username: Bool = False
    has_scheduled: Bool = False
    id: Int32
    about: String
    participants: api.TypeChatParticipants
    chat_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo] | None = None
    pinned_msg_id: Int32 | None = None
    folder_id: Int32 | None = None


class ChatFull_dc8c181(TLObject, frozen=True, kw_only=True, tag="chatFull#dc8c181"):
    tl_id = 0x0DC8C181
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#dc8c181 flags:# can_set_username:flags.7?true has_scheduled:flags.8?true id:int about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall = ChatFull;"
    flags: Nat = 0
    can_set_username: Bool = False
    has_scheduled: Bool = False
    id: Int32
    about: String
    participants: api.TypeChatParticipants
    chat_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite
    bot_info: Vector[api.TypeBotInfo] | None = None
    pinned_msg_id: Int32 | None = None
    folder_id: Int32 | None = None
    call: api.TypeInputGroupCall | None = None


class ChatFull_8a1e2983(TLObject, frozen=True, kw_only=True, tag="chatFull#8a1e2983"):
    tl_id = 0x8A1E2983
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#8a1e2983 flags:# can_set_username:flags.7?true has_scheduled:flags.8?true id:int about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer = ChatFull;"
    flags: Nat = 0
    can_set_username: Bool = False
    has_scheduled: Bool = False
    id: Int32
    about: String
    participants: api.TypeChatParticipants
    chat_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo] | None = None
    pinned_msg_id: Int32 | None = None
    folder_id: Int32 | None = None
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    groupcall_default_join_as: api.TypePeer | None = None


class ChatFull_4dbdc099(TLObject, frozen=True, kw_only=True, tag="chatFull#4dbdc099"):
    tl_id = 0x4DBDC099
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#4dbdc099 flags:# can_set_username:flags.7?true has_scheduled:flags.8?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string = ChatFull;"
    flags: Nat = 0
    can_set_username: Bool = False
    has_scheduled: Bool = False
    id: Int64
    about: String
    participants: api.TypeChatParticipants
    chat_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo] | None = None
    pinned_msg_id: Int32 | None = None
    folder_id: Int32 | None = None
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    groupcall_default_join_as: api.TypePeer | None = None
    theme_emoticon: String | None = None


class ChatFull_d18ee226(TLObject, frozen=True, kw_only=True, tag="chatFull#d18ee226"):
    tl_id = 0xD18EE226
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#d18ee226 flags:# can_set_username:flags.7?true has_scheduled:flags.8?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string requests_pending:flags.17?int recent_requesters:flags.17?Vector<long> available_reactions:flags.18?Vector<string> = ChatFull;"
    flags: Nat = 0
    can_set_username: Bool = False
    has_scheduled: Bool = False
    id: Int64
    about: String
    participants: api.TypeChatParticipants
    chat_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    exported_invite: api.TypeExportedChatInvite | None = None
    bot_info: Vector[api.TypeBotInfo] | None = None
    pinned_msg_id: Int32 | None = None
    folder_id: Int32 | None = None
    call: api.TypeInputGroupCall | None = None
    ttl_period: Int32 | None = None
    groupcall_default_join_as: api.TypePeer | None = None
    theme_emoticon: String | None = None
    requests_pending: Int32 | None = None
    recent_requesters: Vector[Int64] | None = None
    available_reactions: Vector[String] | None = None


class ChatInvite_db74f558(TLObject, frozen=True, kw_only=True, tag="chatInvite#db74f558"):
    tl_id = 0xDB74F558
    tl_name = "chatInvite"
    tl_type = "ChatInvite"
    tl_line = "chatInvite#db74f558 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true title:string photo:ChatPhoto participants_count:int participants:flags.4?Vector<User> = ChatInvite;"
    flags: Nat = 0
    channel: Bool = False
    broadcast: Bool = False
    public: Bool = False
    megagroup: Bool = False
    title: String
    photo: api.TypeChatPhoto
    participants_count: Int32
    participants: Vector[api.TypeUser] | None = None


class ChatInvite_dfc2f58e(TLObject, frozen=True, kw_only=True, tag="chatInvite#dfc2f58e"):
    tl_id = 0xDFC2F58E
    tl_name = "chatInvite"
    tl_type = "ChatInvite"
    tl_line = "chatInvite#dfc2f58e flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true title:string photo:Photo participants_count:int participants:flags.4?Vector<User> = ChatInvite;"
    flags: Nat = 0
    channel: Bool = False
    broadcast: Bool = False
    public: Bool = False
    megagroup: Bool = False
    title: String
    photo: api.TypePhoto
    participants_count: Int32
    participants: Vector[api.TypeUser] | None = None


class ChatInvite_300c44c1(TLObject, frozen=True, kw_only=True, tag="chatInvite#300c44c1"):
    tl_id = 0x300C44C1
    tl_name = "chatInvite"
    tl_type = "ChatInvite"
    tl_line = "chatInvite#300c44c1 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> = ChatInvite;"
    flags: Nat = 0
    channel: Bool = False
    broadcast: Bool = False
    public: Bool = False
    megagroup: Bool = False
    request_needed: Bool = False
    title: String
    about: String | None = None
    photo: api.TypePhoto
    participants_count: Int32
    participants: Vector[api.TypeUser] | None = None


class ChatInviteImporter_1e3e6680(TLObject, frozen=True, kw_only=True, tag="chatInviteImporter#1e3e6680"):
    tl_id = 0x1E3E6680
    tl_name = "chatInviteImporter"
    tl_type = "ChatInviteImporter"
    tl_line = "chatInviteImporter#1e3e6680 user_id:int date:int = ChatInviteImporter;"
    user_id: Int32
    date: Int32


class ChatInviteImporter_b5cd5f4(TLObject, frozen=True, kw_only=True, tag="chatInviteImporter#b5cd5f4"):
    tl_id = 0x0B5CD5F4
    tl_name = "chatInviteImporter"
    tl_type = "ChatInviteImporter"
    tl_line = "chatInviteImporter#b5cd5f4 user_id:long date:int = ChatInviteImporter;"
    user_id: Int64
    date: Int32


class ChatParticipant_c8d7493e(TLObject, frozen=True, kw_only=True, tag="chatParticipant#c8d7493e"):
    tl_id = 0xC8D7493E
    tl_name = "chatParticipant"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipant#c8d7493e user_id:int inviter_id:int date:int = ChatParticipant;"
    user_id: Int32
    inviter_id: Int32
    date: Int32


class ChatParticipantAdmin_e2d6e436(TLObject, frozen=True, kw_only=True, tag="chatParticipantAdmin#e2d6e436"):
    tl_id = 0xE2D6E436
    tl_name = "chatParticipantAdmin"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipantAdmin#e2d6e436 user_id:int inviter_id:int date:int = ChatParticipant;"
    user_id: Int32
    inviter_id: Int32
    date: Int32


class ChatParticipantCreator_da13538a(TLObject, frozen=True, kw_only=True, tag="chatParticipantCreator#da13538a"):
    tl_id = 0xDA13538A
    tl_name = "chatParticipantCreator"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipantCreator#da13538a user_id:int = ChatParticipant;"
    user_id: Int32


class ChatParticipants_3f460fed(TLObject, frozen=True, kw_only=True, tag="chatParticipants#3f460fed"):
    tl_id = 0x3F460FED
    tl_name = "chatParticipants"
    tl_type = "ChatParticipants"
    tl_line = "chatParticipants#3f460fed chat_id:int participants:Vector<ChatParticipant> version:int = ChatParticipants;"
    chat_id: Int32
    participants: Vector[api.TypeChatParticipant]
    version: Int32


class ChatParticipantsForbidden_fc900c2b(TLObject, frozen=True, kw_only=True, tag="chatParticipantsForbidden#fc900c2b"):
    tl_id = 0xFC900C2B
    tl_name = "chatParticipantsForbidden"
    tl_type = "ChatParticipants"
    tl_line = "chatParticipantsForbidden#fc900c2b flags:# chat_id:int self_participant:flags.0?ChatParticipant = ChatParticipants;"
    flags: Nat = 0
    chat_id: Int32
    self_participant: api.TypeChatParticipant | None = None


class ChatPhoto_6153276a(TLObject, frozen=True, kw_only=True, tag="chatPhoto#6153276a"):
    tl_id = 0x6153276A
    tl_name = "chatPhoto"
    tl_type = "ChatPhoto"
    tl_line = "chatPhoto#6153276a photo_small:FileLocation photo_big:FileLocation = ChatPhoto;"
    photo_small: api.TypeFileLocation
    photo_big: api.TypeFileLocation


class ChatPhoto_475cdbd5(TLObject, frozen=True, kw_only=True, tag="chatPhoto#475cdbd5"):
    tl_id = 0x475CDBD5
    tl_name = "chatPhoto"
    tl_type = "ChatPhoto"
    tl_line = "chatPhoto#475cdbd5 photo_small:FileLocation photo_big:FileLocation dc_id:int = ChatPhoto;"
    photo_small: api.TypeFileLocation
    photo_big: api.TypeFileLocation
    dc_id: Int32


class ChatPhoto_d20b9f3c(TLObject, frozen=True, kw_only=True, tag="chatPhoto#d20b9f3c"):
    tl_id = 0xD20B9F3C
    tl_name = "chatPhoto"
    tl_type = "ChatPhoto"
    tl_line = "chatPhoto#d20b9f3c flags:# has_video:flags.0?true photo_small:FileLocation photo_big:FileLocation dc_id:int = ChatPhoto;"
    flags: Nat = 0
    has_video: Bool = False
    photo_small: api.TypeFileLocation
    photo_big: api.TypeFileLocation
    dc_id: Int32


class ChatTheme_ed0b5c33(TLObject, frozen=True, kw_only=True, tag="chatTheme#ed0b5c33"):
    tl_id = 0xED0B5C33
    tl_name = "chatTheme"
    tl_type = "ChatTheme"
    tl_line = "chatTheme#ed0b5c33 emoticon:string theme:Theme dark_theme:Theme = ChatTheme;"
    emoticon: String
    theme: api.TypeTheme
    dark_theme: api.TypeTheme
