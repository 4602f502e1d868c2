"""Definitions: types of the root namespace that begin with Chat. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "Channel",
    "ChannelForbidden",
    "ChannelFull",
    "Chat",
    "ChatAdminRights",
    "ChatAdminWithInvites",
    "ChatBannedRights",
    "ChatEmpty",
    "ChatForbidden",
    "ChatFull",
    "ChatInvite",
    "ChatInviteAlready",
    "ChatInviteImporter",
    "ChatInvitePeek",
    "ChatOnlines",
    "ChatParticipant",
    "ChatParticipantAdmin",
    "ChatParticipantCreator",
    "ChatParticipants",
    "ChatParticipantsForbidden",
    "ChatPhoto",
    "ChatPhotoEmpty",
    "ChatReactionsAll",
    "ChatReactionsNone",
    "ChatReactionsSome",
    "ChatTheme",
    "ChatThemeUniqueGift",
    "Community",
    "CommunityForbidden",
    "CommunityFull",
    "TypeChat",
    "TypeChatAdminRights",
    "TypeChatAdminWithInvites",
    "TypeChatBannedRights",
    "TypeChatFull",
    "TypeChatInvite",
    "TypeChatInviteImporter",
    "TypeChatOnlines",
    "TypeChatParticipant",
    "TypeChatParticipants",
    "TypeChatPhoto",
    "TypeChatReactions",
    "TypeChatTheme",
]


class Channel(TLObject, frozen=True, kw_only=True, tag="channel"):
    tl_id = 0xD49F34C6
    tl_name = "channel"
    tl_type = "Chat"
    tl_line = "channel#d49f34c6 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true monoforum:flags2.17?true forum_tabs:flags2.19?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?RecentStory color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long linked_monoforum_id:flags2.18?long linked_community_id:flags2.20?long = Chat;"
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
    linked_community_id: Int64 | None = None


class ChannelForbidden(TLObject, frozen=True, kw_only=True, tag="channelForbidden"):
    tl_id = 0x17D493D5
    tl_name = "channelForbidden"
    tl_type = "Chat"
    tl_line = "channelForbidden#17d493d5 flags:# broadcast:flags.5?true megagroup:flags.8?true monoforum:flags.10?true id:long access_hash:long title:string until_date:flags.16?int = Chat;"
    flags: Nat = 0
    broadcast: Bool = False
    megagroup: Bool = False
    monoforum: Bool = False
    id: Int64
    access_hash: Int64
    title: String
    until_date: Int32 | None = None


class ChannelFull(TLObject, frozen=True, kw_only=True, tag="channelFull"):
    tl_id = 0xA04E8D3A
    tl_name = "channelFull"
    tl_type = "ChatFull"
    tl_line = "channelFull#a04e8d3a flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true has_welcome_messages:flags2.24?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int send_paid_messages_stars:flags2.21?long main_tab:flags2.22?ProfileTab guard_bot_id:flags2.23?long = ChatFull;"
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
    has_welcome_messages: Bool = False
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
    guard_bot_id: Int64 | None = None


class Chat(TLObject, frozen=True, kw_only=True, tag="chat"):
    tl_id = 0x41CBF256
    tl_name = "chat"
    tl_type = "Chat"
    tl_line = "chat#41cbf256 flags:# creator:flags.0?true left:flags.2?true deactivated:flags.5?true call_active:flags.23?true call_not_empty:flags.24?true noforwards:flags.25?true id:long title:string photo:ChatPhoto participants_count:int date:int version:int migrated_to:flags.6?InputChannel admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    deactivated: Bool = False
    call_active: Bool = False
    call_not_empty: Bool = False
    noforwards: Bool = False
    id: Int64
    title: String
    photo: api.TypeChatPhoto
    participants_count: Int32
    date: Int32
    version: Int32
    migrated_to: api.TypeInputChannel | None = None
    admin_rights: api.TypeChatAdminRights | None = None
    default_banned_rights: api.TypeChatBannedRights | None = None


class ChatAdminRights(TLObject, frozen=True, kw_only=True, tag="chatAdminRights"):
    tl_id = 0x5FB224D5
    tl_name = "chatAdminRights"
    tl_type = "ChatAdminRights"
    tl_line = "chatAdminRights#5fb224d5 flags:# change_info:flags.0?true post_messages:flags.1?true edit_messages:flags.2?true delete_messages:flags.3?true ban_users:flags.4?true invite_users:flags.5?true pin_messages:flags.7?true add_admins:flags.9?true anonymous:flags.10?true manage_call:flags.11?true other:flags.12?true manage_topics:flags.13?true post_stories:flags.14?true edit_stories:flags.15?true delete_stories:flags.16?true manage_direct_messages:flags.17?true manage_ranks:flags.18?true manage_linked_peers:flags.19?true manage_welcome_messages:flags.20?true = ChatAdminRights;"
    flags: Nat = 0
    change_info: Bool = False
    post_messages: Bool = False
    edit_messages: Bool = False
    delete_messages: Bool = False
    ban_users: Bool = False
    invite_users: Bool = False
    pin_messages: Bool = False
    add_admins: Bool = False
    anonymous: Bool = False
    manage_call: Bool = False
    other: Bool = False
    manage_topics: Bool = False
    post_stories: Bool = False
    edit_stories: Bool = False
    delete_stories: Bool = False
    manage_direct_messages: Bool = False
    manage_ranks: Bool = False
    manage_linked_peers: Bool = False
    manage_welcome_messages: Bool = False


class ChatAdminWithInvites(TLObject, frozen=True, kw_only=True, tag="chatAdminWithInvites"):
    tl_id = 0xF2ECEF23
    tl_name = "chatAdminWithInvites"
    tl_type = "ChatAdminWithInvites"
    tl_line = "chatAdminWithInvites#f2ecef23 admin_id:long invites_count:int revoked_invites_count:int = ChatAdminWithInvites;"
    admin_id: Int64
    invites_count: Int32
    revoked_invites_count: Int32


class ChatBannedRights(TLObject, frozen=True, kw_only=True, tag="chatBannedRights"):
    tl_id = 0x9F120418
    tl_name = "chatBannedRights"
    tl_type = "ChatBannedRights"
    tl_line = "chatBannedRights#9f120418 flags:# view_messages:flags.0?true send_messages:flags.1?true send_media:flags.2?true send_stickers:flags.3?true send_gifs:flags.4?true send_games:flags.5?true send_inline:flags.6?true embed_links:flags.7?true send_polls:flags.8?true change_info:flags.10?true invite_users:flags.15?true pin_messages:flags.17?true manage_topics:flags.18?true send_photos:flags.19?true send_videos:flags.20?true send_roundvideos:flags.21?true send_audios:flags.22?true send_voices:flags.23?true send_docs:flags.24?true send_plain:flags.25?true edit_rank:flags.26?true send_reactions:flags.27?true manage_linked_peers:flags.28?true until_date:int = ChatBannedRights;"
    flags: Nat = 0
    view_messages: Bool = False
    send_messages: Bool = False
    send_media: Bool = False
    send_stickers: Bool = False
    send_gifs: Bool = False
    send_games: Bool = False
    send_inline: Bool = False
    embed_links: Bool = False
    send_polls: Bool = False
    change_info: Bool = False
    invite_users: Bool = False
    pin_messages: Bool = False
    manage_topics: Bool = False
    send_photos: Bool = False
    send_videos: Bool = False
    send_roundvideos: Bool = False
    send_audios: Bool = False
    send_voices: Bool = False
    send_docs: Bool = False
    send_plain: Bool = False
    edit_rank: Bool = False
    send_reactions: Bool = False
    manage_linked_peers: Bool = False
    until_date: Int32


class ChatEmpty(TLObject, frozen=True, kw_only=True, tag="chatEmpty"):
    tl_id = 0x29562865
    tl_name = "chatEmpty"
    tl_type = "Chat"
    tl_line = "chatEmpty#29562865 id:long = Chat;"
    id: Int64


class ChatForbidden(TLObject, frozen=True, kw_only=True, tag="chatForbidden"):
    tl_id = 0x6592A1A7
    tl_name = "chatForbidden"
    tl_type = "Chat"
    tl_line = "chatForbidden#6592a1a7 id:long title:string = Chat;"
    id: Int64
    title: String


class ChatFull(TLObject, frozen=True, kw_only=True, tag="chatFull"):
    tl_id = 0x2633421B
    tl_name = "chatFull"
    tl_type = "ChatFull"
    tl_line = "chatFull#2633421b flags:# can_set_username:flags.7?true has_scheduled:flags.8?true translations_disabled:flags.19?true has_welcome_messages:flags.21?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string requests_pending:flags.17?int recent_requesters:flags.17?Vector<long> available_reactions:flags.18?ChatReactions reactions_limit:flags.20?int = ChatFull;"
    flags: Nat = 0
    can_set_username: Bool = False
    has_scheduled: Bool = False
    translations_disabled: Bool = False
    has_welcome_messages: Bool = False
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
    reactions_limit: Int32 | None = None


class ChatInvite(TLObject, frozen=True, kw_only=True, tag="chatInvite"):
    tl_id = 0x5C9D3702
    tl_name = "chatInvite"
    tl_type = "ChatInvite"
    tl_line = "chatInvite#5c9d3702 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true verified:flags.7?true scam:flags.8?true fake:flags.9?true can_refulfill_subscription:flags.11?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> color:int subscription_pricing:flags.10?StarsSubscriptionPricing subscription_form_id:flags.12?long bot_verification:flags.13?BotVerification = ChatInvite;"
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
    bot_verification: api.TypeBotVerification | None = None


class ChatInviteAlready(TLObject, frozen=True, kw_only=True, tag="chatInviteAlready"):
    tl_id = 0x5A686D7C
    tl_name = "chatInviteAlready"
    tl_type = "ChatInvite"
    tl_line = "chatInviteAlready#5a686d7c chat:Chat = ChatInvite;"
    chat: api.TypeChat


class ChatInviteImporter(TLObject, frozen=True, kw_only=True, tag="chatInviteImporter"):
    tl_id = 0x8C5ADFD9
    tl_name = "chatInviteImporter"
    tl_type = "ChatInviteImporter"
    tl_line = "chatInviteImporter#8c5adfd9 flags:# requested:flags.0?true via_chatlist:flags.3?true user_id:long date:int about:flags.2?string approved_by:flags.1?long = ChatInviteImporter;"
    flags: Nat = 0
    requested: Bool = False
    via_chatlist: Bool = False
    user_id: Int64
    date: Int32
    about: String | None = None
    approved_by: Int64 | None = None


class ChatInvitePeek(TLObject, frozen=True, kw_only=True, tag="chatInvitePeek"):
    tl_id = 0x61695CB0
    tl_name = "chatInvitePeek"
    tl_type = "ChatInvite"
    tl_line = "chatInvitePeek#61695cb0 chat:Chat expires:int = ChatInvite;"
    chat: api.TypeChat
    expires: Int32


class ChatOnlines(TLObject, frozen=True, kw_only=True, tag="chatOnlines"):
    tl_id = 0xF041E250
    tl_name = "chatOnlines"
    tl_type = "ChatOnlines"
    tl_line = "chatOnlines#f041e250 onlines:int = ChatOnlines;"
    onlines: Int32


class ChatParticipant(TLObject, frozen=True, kw_only=True, tag="chatParticipant"):
    tl_id = 0x38E79FDE
    tl_name = "chatParticipant"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipant#38e79fde flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant;"
    flags: Nat = 0
    user_id: Int64
    inviter_id: Int64
    date: Int32
    rank: String | None = None


class ChatParticipantAdmin(TLObject, frozen=True, kw_only=True, tag="chatParticipantAdmin"):
    tl_id = 0x0360D5D2
    tl_name = "chatParticipantAdmin"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipantAdmin#360d5d2 flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant;"
    flags: Nat = 0
    user_id: Int64
    inviter_id: Int64
    date: Int32
    rank: String | None = None


class ChatParticipantCreator(TLObject, frozen=True, kw_only=True, tag="chatParticipantCreator"):
    tl_id = 0xE1F867B8
    tl_name = "chatParticipantCreator"
    tl_type = "ChatParticipant"
    tl_line = "chatParticipantCreator#e1f867b8 flags:# user_id:long rank:flags.0?string = ChatParticipant;"
    flags: Nat = 0
    user_id: Int64
    rank: String | None = None


class ChatParticipants(TLObject, frozen=True, kw_only=True, tag="chatParticipants"):
    tl_id = 0x3CBC93F8
    tl_name = "chatParticipants"
    tl_type = "ChatParticipants"
    tl_line = "chatParticipants#3cbc93f8 chat_id:long participants:Vector<ChatParticipant> version:int = ChatParticipants;"
    chat_id: Int64
    participants: Vector[api.TypeChatParticipant]
    version: Int32


class ChatParticipantsForbidden(TLObject, frozen=True, kw_only=True, tag="chatParticipantsForbidden"):
    tl_id = 0x8763D3E1
    tl_name = "chatParticipantsForbidden"
    tl_type = "ChatParticipants"
    tl_line = "chatParticipantsForbidden#8763d3e1 flags:# chat_id:long self_participant:flags.0?ChatParticipant = ChatParticipants;"
    flags: Nat = 0
    chat_id: Int64
    self_participant: api.TypeChatParticipant | None = None


class ChatPhoto(TLObject, frozen=True, kw_only=True, tag="chatPhoto"):
    tl_id = 0x1C6E1C11
    tl_name = "chatPhoto"
    tl_type = "ChatPhoto"
    tl_line = "chatPhoto#1c6e1c11 flags:# has_video:flags.0?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = ChatPhoto;"
    flags: Nat = 0
    has_video: Bool = False
    photo_id: Int64
    stripped_thumb: Bytes | None = None
    dc_id: Int32


class ChatPhotoEmpty(TLObject, frozen=True, kw_only=True, tag="chatPhotoEmpty"):
    tl_id = 0x37C1011C
    tl_name = "chatPhotoEmpty"
    tl_type = "ChatPhoto"
    tl_line = "chatPhotoEmpty#37c1011c = ChatPhoto;"


class ChatReactionsAll(TLObject, frozen=True, kw_only=True, tag="chatReactionsAll"):
    tl_id = 0x52928BCA
    tl_name = "chatReactionsAll"
    tl_type = "ChatReactions"
    tl_line = "chatReactionsAll#52928bca flags:# allow_custom:flags.0?true = ChatReactions;"
    flags: Nat = 0
    allow_custom: Bool = False


class ChatReactionsNone(TLObject, frozen=True, kw_only=True, tag="chatReactionsNone"):
    tl_id = 0xEAFC32BC
    tl_name = "chatReactionsNone"
    tl_type = "ChatReactions"
    tl_line = "chatReactionsNone#eafc32bc = ChatReactions;"


class ChatReactionsSome(TLObject, frozen=True, kw_only=True, tag="chatReactionsSome"):
    tl_id = 0x661D4037
    tl_name = "chatReactionsSome"
    tl_type = "ChatReactions"
    tl_line = "chatReactionsSome#661d4037 reactions:Vector<Reaction> = ChatReactions;"
    reactions: Vector[api.TypeReaction]


class ChatTheme(TLObject, frozen=True, kw_only=True, tag="chatTheme"):
    tl_id = 0xC3DFFC04
    tl_name = "chatTheme"
    tl_type = "ChatTheme"
    tl_line = "chatTheme#c3dffc04 emoticon:string = ChatTheme;"
    emoticon: String


class ChatThemeUniqueGift(TLObject, frozen=True, kw_only=True, tag="chatThemeUniqueGift"):
    tl_id = 0x3458F9C8
    tl_name = "chatThemeUniqueGift"
    tl_type = "ChatTheme"
    tl_line = "chatThemeUniqueGift#3458f9c8 gift:StarGift theme_settings:Vector<ThemeSettings> = ChatTheme;"
    gift: api.TypeStarGift
    theme_settings: Vector[api.TypeThemeSettings]


class Community(TLObject, frozen=True, kw_only=True, tag="community"):
    tl_id = 0x65EFE954
    tl_name = "community"
    tl_type = "Chat"
    tl_line = "community#65efe954 flags:# creator:flags.0?true left:flags.2?true min:flags.12?true flags2:# collapsed_in_dialogs:flags2.20?true id:long access_hash:flags.13?long title:string photo:ChatPhoto date:int admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat;"
    flags: Nat = 0
    creator: Bool = False
    left: Bool = False
    min: Bool = False
    flags2: Nat = 0
    collapsed_in_dialogs: Bool = False
    id: Int64
    access_hash: Int64 | None = None
    title: String
    photo: api.TypeChatPhoto
    date: Int32
    admin_rights: api.TypeChatAdminRights | None = None
    default_banned_rights: api.TypeChatBannedRights | None = None


class CommunityForbidden(TLObject, frozen=True, kw_only=True, tag="communityForbidden"):
    tl_id = 0xFD3CDAB8
    tl_name = "communityForbidden"
    tl_type = "Chat"
    tl_line = "communityForbidden#fd3cdab8 flags:# id:long access_hash:flags.13?long title:string = Chat;"
    flags: Nat = 0
    id: Int64
    access_hash: Int64 | None = None
    title: String


class CommunityFull(TLObject, frozen=True, kw_only=True, tag="communityFull"):
    tl_id = 0xCBB7A507
    tl_name = "communityFull"
    tl_type = "ChatFull"
    tl_line = "communityFull#cbb7a507 flags:# id:long about:string chat_photo:Photo linked_peers:Vector<CommunityPeer> admins_count:flags.1?int kicked_count:flags.2?int peer_link_requests_pending:flags.0?int = ChatFull;"
    flags: Nat = 0
    id: Int64
    about: String
    chat_photo: api.TypePhoto
    linked_peers: Vector[api.TypeCommunityPeer]
    admins_count: Int32 | None = None
    kicked_count: Int32 | None = None
    peer_link_requests_pending: Int32 | None = None


TypeChat: TypeAlias = (
    Channel
    | ChannelForbidden
    | Chat
    | ChatEmpty
    | ChatForbidden
    | Community
    | CommunityForbidden
)
TypeChatFull: TypeAlias = (
    ChannelFull
    | ChatFull
    | CommunityFull
)
TypeChatAdminRights: TypeAlias = ChatAdminRights
TypeChatAdminWithInvites: TypeAlias = ChatAdminWithInvites
TypeChatBannedRights: TypeAlias = ChatBannedRights
TypeChatInvite: TypeAlias = (
    ChatInvite
    | ChatInviteAlready
    | ChatInvitePeek
)
TypeChatInviteImporter: TypeAlias = ChatInviteImporter
TypeChatOnlines: TypeAlias = ChatOnlines
TypeChatParticipant: TypeAlias = (
    ChatParticipant
    | ChatParticipantAdmin
    | ChatParticipantCreator
)
TypeChatParticipants: TypeAlias = (
    ChatParticipants
    | ChatParticipantsForbidden
)
TypeChatPhoto: TypeAlias = (
    ChatPhoto
    | ChatPhotoEmpty
)
TypeChatReactions: TypeAlias = (
    ChatReactionsAll
    | ChatReactionsNone
    | ChatReactionsSome
)
TypeChatTheme: TypeAlias = (
    ChatTheme
    | ChatThemeUniqueGift
)
