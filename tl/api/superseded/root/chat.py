"""Superseded definitions: types of the root namespace that begin with Chat. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ChannelFull_44c054a7",
    "ChannelFull_52d6806b",
    "ChannelFull_9ff3b858",
    "ChannelFull_bbab348d",
    "ChannelFull_e07429de",
    "ChannelFull_e4e0b29d",
    "Channel_1c32b11c",
    "Channel_7482147e",
    "Channel_aadfc8f",
    "Channel_e00998b7",
    "Channel_fe4478bd",
    "Channel_fe685355",
    "ChatFull_c9d31138",
    "ChatInvite_cde0ec40",
    "ChatInvite_fe65389d",
    "ChatParticipantAdmin_a0933f5b",
    "ChatParticipantCreator_e46bcee4",
    "ChatParticipant_c02d4007",
]


class Channel_aadfc8f(TLObject, frozen=True, kw_only=True, tag="channel#aadfc8f"):
    tl_id = 0x0AADFC8F
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#aadfc8f flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?int color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int = Chat;"
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
    profile_color: api.TypePeerColor | None = None
    emoji_status: api.TypeEmojiStatus | None = None
    level: Int32 | None = None


class Channel_fe4478bd(TLObject, frozen=True, kw_only=True, tag="channel#fe4478bd"):
    tl_id = 0xFE4478BD
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#fe4478bd flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?int color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int = Chat;"
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
    signature_profiles: Bool = False
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
    profile_color: api.TypePeerColor | None = None
    emoji_status: api.TypeEmojiStatus | None = None
    level: Int32 | None = None
    subscription_until_date: Int32 | None = None


class Channel_e00998b7(TLObject, frozen=True, kw_only=True, tag="channel#e00998b7"):
    tl_id = 0xE00998B7
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#e00998b7 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?int color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long = Chat;"
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
    signature_profiles: Bool = False
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
    profile_color: api.TypePeerColor | None = None
    emoji_status: api.TypeEmojiStatus | None = None
    level: Int32 | None = None
    subscription_until_date: Int32 | None = None
    bot_verification_icon: Int64 | None = None


class Channel_7482147e(TLObject, frozen=True, kw_only=True, tag="channel#7482147e"):
    tl_id = 0x7482147E
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#7482147e flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?int color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long = Chat;"
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
    signature_profiles: Bool = False
    autotranslation: Bool = False
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
    profile_color: api.TypePeerColor | None = None
    emoji_status: api.TypeEmojiStatus | None = None
    level: Int32 | None = None
    subscription_until_date: Int32 | None = None
    bot_verification_icon: Int64 | None = None
    send_paid_messages_stars: Int64 | None = None


class Channel_fe685355(TLObject, frozen=True, kw_only=True, tag="channel#fe685355"):
    tl_id = 0xFE685355
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#fe685355 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true monoforum:flags2.17?true forum_tabs:flags2.19?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?int color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long linked_monoforum_id:flags2.18?long = Chat;"
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
    signature_profiles: Bool = False
    autotranslation: Bool = False
    broadcast_messages_allowed: Bool = False
    monoforum: Bool = False
    forum_tabs: Bool = False
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
    profile_color: api.TypePeerColor | None = None
    emoji_status: api.TypeEmojiStatus | None = None
    level: Int32 | None = None
    subscription_until_date: Int32 | None = None
    bot_verification_icon: Int64 | None = None
    send_paid_messages_stars: Int64 | None = None
    linked_monoforum_id: Int64 | None = None


class Channel_1c32b11c(TLObject, frozen=True, kw_only=True, tag="channel#1c32b11c"):
    tl_id = 0x1C32B11C
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#1c32b11c flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true monoforum:flags2.17?true forum_tabs:flags2.19?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?RecentStory color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long linked_monoforum_id:flags2.18?long = Chat;"
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
    signature_profiles: Bool = False
    autotranslation: Bool = False
    broadcast_messages_allowed: Bool = False
    monoforum: Bool = False
    forum_tabs: Bool = False
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
    stories_max_id: api.TypeRecentStory | None = None
    color: api.TypePeerColor | None = None
    profile_color: api.TypePeerColor | None = None
    emoji_status: api.TypeEmojiStatus | None = None
    level: Int32 | None = None
    subscription_until_date: Int32 | None = None
    bot_verification_icon: Int64 | None = None
    send_paid_messages_stars: Int64 | None = None
    linked_monoforum_id: Int64 | None = None


class ChannelFull_44c054a7(TLObject, frozen=True, kw_only=True, tag="channelFull#44c054a7"):
    tl_id = 0x44C054A7
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#44c054a7 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet = ChatFull;"
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
    restricted_sponsored: Bool = False
    can_view_revenue: Bool = False
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
    boosts_applied: Int32 | None = None
    boosts_unrestrict: Int32 | None = None
    emojiset: api.TypeStickerSet | None = None


class ChannelFull_bbab348d(TLObject, frozen=True, kw_only=True, tag="channelFull#bbab348d"):
    tl_id = 0xBBAB348D
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#bbab348d flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet = ChatFull;"
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
    restricted_sponsored: Bool = False
    can_view_revenue: Bool = False
    paid_media_allowed: Bool = False
    can_view_stars_revenue: Bool = False
    paid_reactions_available: Bool = False
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
    reactions_limit: Int32 | None = None
    stories: api.TypePeerStories | None = None
    wallpaper: api.TypeWallPaper | None = None
    boosts_applied: Int32 | None = None
    boosts_unrestrict: Int32 | None = None
    emojiset: api.TypeStickerSet | None = None


class ChannelFull_9ff3b858(TLObject, frozen=True, kw_only=True, tag="channelFull#9ff3b858"):
    tl_id = 0x9FF3B858
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#9ff3b858 flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification = ChatFull;"
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
    restricted_sponsored: Bool = False
    can_view_revenue: Bool = False
    paid_media_allowed: Bool = False
    can_view_stars_revenue: Bool = False
    paid_reactions_available: Bool = False
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
    reactions_limit: Int32 | None = None
    stories: api.TypePeerStories | None = None
    wallpaper: api.TypeWallPaper | None = None
    boosts_applied: Int32 | None = None
    boosts_unrestrict: Int32 | None = None
    emojiset: api.TypeStickerSet | None = None
    bot_verification: api.TypeBotVerification | None = None


class ChannelFull_52d6806b(TLObject, frozen=True, kw_only=True, tag="channelFull#52d6806b"):
    tl_id = 0x52D6806B
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#52d6806b flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int = ChatFull;"
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
    restricted_sponsored: Bool = False
    can_view_revenue: Bool = False
    paid_media_allowed: Bool = False
    can_view_stars_revenue: Bool = False
    paid_reactions_available: Bool = False
    stargifts_available: Bool = False
    paid_messages_available: Bool = False
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
    reactions_limit: Int32 | None = None
    stories: api.TypePeerStories | None = None
    wallpaper: api.TypeWallPaper | None = None
    boosts_applied: Int32 | None = None
    boosts_unrestrict: Int32 | None = None
    emojiset: api.TypeStickerSet | None = None
    bot_verification: api.TypeBotVerification | None = None
    stargifts_count: Int32 | None = None


class ChannelFull_e07429de(TLObject, frozen=True, kw_only=True, tag="channelFull#e07429de"):
    tl_id = 0xE07429DE
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#e07429de flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int send_paid_messages_stars:flags2.21?long = ChatFull;"
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
    restricted_sponsored: Bool = False
    can_view_revenue: Bool = False
    paid_media_allowed: Bool = False
    can_view_stars_revenue: Bool = False
    paid_reactions_available: Bool = False
    stargifts_available: Bool = False
    paid_messages_available: Bool = False
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
    reactions_limit: Int32 | None = None
    stories: api.TypePeerStories | None = None
    wallpaper: api.TypeWallPaper | None = None
    boosts_applied: Int32 | None = None
    boosts_unrestrict: Int32 | None = None
    emojiset: api.TypeStickerSet | None = None
    bot_verification: api.TypeBotVerification | None = None
    stargifts_count: Int32 | None = None
    send_paid_messages_stars: Int64 | None = None


class ChannelFull_e4e0b29d(TLObject, frozen=True, kw_only=True, tag="channelFull#e4e0b29d"):
    tl_id = 0xE4E0B29D
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#e4e0b29d flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int send_paid_messages_stars:flags2.21?long main_tab:flags2.22?ProfileTab = ChatFull;"
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
    restricted_sponsored: Bool = False
    can_view_revenue: Bool = False
    paid_media_allowed: Bool = False
    can_view_stars_revenue: Bool = False
    paid_reactions_available: Bool = False
    stargifts_available: Bool = False
    paid_messages_available: Bool = False
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
    reactions_limit: Int32 | None = None
    stories: api.TypePeerStories | None = None
    wallpaper: api.TypeWallPaper | None = None
    boosts_applied: Int32 | None = None
    boosts_unrestrict: Int32 | None = None
    emojiset: api.TypeStickerSet | None = None
    bot_verification: api.TypeBotVerification | None = None
    stargifts_count: Int32 | None = None
    send_paid_messages_stars: Int64 | None = None
    main_tab: api.TypeProfileTab | None = None


class ChatFull_c9d31138(TLObject, frozen=True, kw_only=True, tag="chatFull#c9d31138"):
    tl_id = 0xC9D31138
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#c9d31138 flags:# can_set_username:flags.7?true has_scheduled:flags.8?true translations_disabled:flags.19?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string requests_pending:flags.17?int recent_requesters:flags.17?Vector<long> available_reactions:flags.18?ChatReactions = ChatFull;"
    flags: Nat = 0
    can_set_username: Bool = False
    has_scheduled: Bool = False
    translations_disabled: Bool = False
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
    available_reactions: api.TypeChatReactions | None = None


class ChatInvite_cde0ec40(TLObject, frozen=True, kw_only=True, tag="chatInvite#cde0ec40"):
    tl_id = 0xCDE0EC40
    tl_name = "chatInvite"
    tl_type = "ChatInvite"
    tl_line = "chatInvite#cde0ec40 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true verified:flags.7?true scam:flags.8?true fake:flags.9?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> color:int = ChatInvite;"
    flags: Nat = 0
    channel: Bool = False
    broadcast: Bool = False
    public: Bool = False
    megagroup: Bool = False
    request_needed: Bool = False
    verified: Bool = False
    scam: Bool = False
    fake: Bool = False
    title: String
    about: String | None = None
    photo: api.TypePhoto
    participants_count: Int32
    participants: Vector[api.TypeUser] | None = None
    color: Int32


class ChatInvite_fe65389d(TLObject, frozen=True, kw_only=True, tag="chatInvite#fe65389d"):
    tl_id = 0xFE65389D
    tl_name = "chatInvite"
    tl_type = "ChatInvite"
    tl_line = "chatInvite#fe65389d flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true verified:flags.7?true scam:flags.8?true fake:flags.9?true can_refulfill_subscription:flags.11?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> color:int subscription_pricing:flags.10?StarsSubscriptionPricing subscription_form_id:flags.12?long = ChatInvite;"
    flags: Nat = 0
    channel: Bool = False
    broadcast: Bool = False
    public: Bool = False
    megagroup: Bool = False
    request_needed: Bool = False
    verified: Bool = False
    scam: Bool = False
    fake: Bool = False
    can_refulfill_subscription: Bool = False
    title: String
    about: String | None = None
    photo: api.TypePhoto
    participants_count: Int32
    participants: Vector[api.TypeUser] | None = None
    color: Int32
    subscription_pricing: api.TypeStarsSubscriptionPricing | None = None
    subscription_form_id: Int64 | None = None


class ChatParticipant_c02d4007(TLObject, frozen=True, kw_only=True, tag="chatParticipant#c02d4007"):
    tl_id = 0xC02D4007
    tl_name = "chatParticipant"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipant#c02d4007 user_id:long inviter_id:long date:int = ChatParticipant;"
    user_id: Int64
    inviter_id: Int64
    date: Int32


class ChatParticipantAdmin_a0933f5b(TLObject, frozen=True, kw_only=True, tag="chatParticipantAdmin#a0933f5b"):
    tl_id = 0xA0933F5B
    tl_name = "chatParticipantAdmin"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipantAdmin#a0933f5b user_id:long inviter_id:long date:int = ChatParticipant;"
    user_id: Int64
    inviter_id: Int64
    date: Int32


class ChatParticipantCreator_e46bcee4(TLObject, frozen=True, kw_only=True, tag="chatParticipantCreator#e46bcee4"):
    tl_id = 0xE46BCEE4
    tl_name = "chatParticipantCreator"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipantCreator#e46bcee4 user_id:long = ChatParticipant;"
    user_id: Int64
