"""Definitions: types of the root namespace that begin with User. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "TypeUser",
    "TypeUserFull",
    "TypeUserProfilePhoto",
    "TypeUserStatus",
    "User",
    "UserEmpty",
    "UserFull",
    "UserProfilePhoto",
    "UserProfilePhotoEmpty",
    "UserStatusEmpty",
    "UserStatusLastMonth",
    "UserStatusLastWeek",
    "UserStatusOffline",
    "UserStatusOnline",
    "UserStatusRecently",
]


class User(TLObject, frozen=True, kw_only=True, tag="user", rename={"self_": "self"}):
    tl_id = 0xB1B8CC83
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#b1b8cc83 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true bot_forum_view:flags2.16?true bot_forum_can_manage_topics:flags2.17?true bot_can_manage_bots:flags2.18?true bot_guestchat:flags2.19?true bot_guard:flags2.20?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?RecentStory color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long linked_community_id:flags2.21?long = User;"
    flags: Nat = 0
    self_: Bool = False
    contact: Bool = False
    mutual_contact: Bool = False
    deleted: Bool = False
    bot: Bool = False
    bot_chat_history: Bool = False
    bot_nochats: Bool = False
    verified: Bool = False
    restricted: Bool = False
    min: Bool = False
    bot_inline_geo: Bool = False
    support: Bool = False
    scam: Bool = False
    apply_min_photo: Bool = False
    fake: Bool = False
    bot_attach_menu: Bool = False
    premium: Bool = False
    attach_menu_enabled: Bool = False
    flags2: Nat = 0
    bot_can_edit: Bool = False
    close_friend: Bool = False
    stories_hidden: Bool = False
    stories_unavailable: Bool = False
    contact_require_premium: Bool = False
    bot_business: Bool = False
    bot_has_main_app: Bool = False
    bot_forum_view: Bool = False
    bot_forum_can_manage_topics: Bool = False
    bot_can_manage_bots: Bool = False
    bot_guestchat: Bool = False
    bot_guard: Bool = False
    id: Int64
    access_hash: Int64 | None = None
    first_name: String | None = None
    last_name: String | None = None
    username: String | None = None
    phone: String | None = None
    photo: api.TypeUserProfilePhoto | None = None
    status: api.TypeUserStatus | None = None
    bot_info_version: Int32 | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    bot_inline_placeholder: String | None = None
    lang_code: String | None = None
    emoji_status: api.TypeEmojiStatus | None = None
    usernames: Vector[api.TypeUsername] | None = None
    stories_max_id: api.TypeRecentStory | None = None
    color: api.TypePeerColor | None = None
    profile_color: api.TypePeerColor | None = None
    bot_active_users: Int32 | None = None
    bot_verification_icon: Int64 | None = None
    send_paid_messages_stars: Int64 | None = None
    linked_community_id: Int64 | None = None


class UserEmpty(TLObject, frozen=True, kw_only=True, tag="userEmpty"):
    tl_id = 0xD3BC4B7A
    tl_name = "userEmpty"
    tl_type = "User"
    tl_line = "userEmpty#d3bc4b7a id:long = User;"
    id: Int64


class UserFull(TLObject, frozen=True, kw_only=True, tag="userFull"):
    tl_id = 0x06CBE645
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#6cbe645 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true noforwards_my_enabled:flags2.23?true noforwards_peer_enabled:flags2.24?true unofficial_security_risk:flags2.26?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme:flags.15?ChatTheme private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings stars_rating:flags2.17?StarsRating stars_my_pending_rating:flags2.18?StarsRating stars_my_pending_rating_date:flags2.18?int main_tab:flags2.20?ProfileTab saved_music:flags2.21?Document note:flags2.22?TextWithEntities bot_manager_id:flags2.25?long = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    voice_messages_forbidden: Bool = False
    translations_disabled: Bool = False
    stories_pinned_available: Bool = False
    blocked_my_stories_from: Bool = False
    wallpaper_overridden: Bool = False
    contact_require_premium: Bool = False
    read_dates_private: Bool = False
    flags2: Nat = 0
    sponsored_enabled: Bool = False
    can_view_revenue: Bool = False
    bot_can_manage_emoji_status: Bool = False
    display_gifts_button: Bool = False
    noforwards_my_enabled: Bool = False
    noforwards_peer_enabled: Bool = False
    unofficial_security_risk: Bool = False
    id: Int64
    about: String | None = None
    settings: api.TypePeerSettings
    personal_photo: api.TypePhoto | None = None
    profile_photo: api.TypePhoto | None = None
    fallback_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    bot_info: api.TypeBotInfo | None = None
    pinned_msg_id: Int32 | None = None
    common_chats_count: Int32
    folder_id: Int32 | None = None
    ttl_period: Int32 | None = None
    theme: api.TypeChatTheme | None = None
    private_forward_name: String | None = None
    bot_group_admin_rights: api.TypeChatAdminRights | None = None
    bot_broadcast_admin_rights: api.TypeChatAdminRights | None = None
    wallpaper: api.TypeWallPaper | None = None
    stories: api.TypePeerStories | None = None
    business_work_hours: api.TypeBusinessWorkHours | None = None
    business_location: api.TypeBusinessLocation | None = None
    business_greeting_message: api.TypeBusinessGreetingMessage | None = None
    business_away_message: api.TypeBusinessAwayMessage | None = None
    business_intro: api.TypeBusinessIntro | None = None
    birthday: api.TypeBirthday | None = None
    personal_channel_id: Int64 | None = None
    personal_channel_message: Int32 | None = None
    stargifts_count: Int32 | None = None
    starref_program: api.TypeStarRefProgram | None = None
    bot_verification: api.TypeBotVerification | None = None
    send_paid_messages_stars: Int64 | None = None
    disallowed_gifts: api.TypeDisallowedGiftsSettings | None = None
    stars_rating: api.TypeStarsRating | None = None
    stars_my_pending_rating: api.TypeStarsRating | None = None
    stars_my_pending_rating_date: Int32 | None = None
    main_tab: api.TypeProfileTab | None = None
    saved_music: api.TypeDocument | None = None
    note: api.TypeTextWithEntities | None = None
    bot_manager_id: Int64 | None = None


class UserProfilePhoto(TLObject, frozen=True, kw_only=True, tag="userProfilePhoto"):
    tl_id = 0x82D1F706
    tl_name = "userProfilePhoto"
    tl_type = "UserProfilePhoto"
    tl_line = "userProfilePhoto#82d1f706 flags:# has_video:flags.0?true personal:flags.2?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = UserProfilePhoto;"
    flags: Nat = 0
    has_video: Bool = False
    personal: Bool = False
    photo_id: Int64
    stripped_thumb: Bytes | None = None
    dc_id: Int32


class UserProfilePhotoEmpty(TLObject, frozen=True, kw_only=True, tag="userProfilePhotoEmpty"):
    tl_id = 0x4F11BAE1
    tl_name = "userProfilePhotoEmpty"
    tl_type = "UserProfilePhoto"
    tl_line = "userProfilePhotoEmpty#4f11bae1 = UserProfilePhoto;"


class UserStatusEmpty(TLObject, frozen=True, kw_only=True, tag="userStatusEmpty"):
    tl_id = 0x09D05049
    tl_name = "userStatusEmpty"
    tl_type = "UserStatus"
    tl_line = "userStatusEmpty#9d05049 = UserStatus;"


class UserStatusLastMonth(TLObject, frozen=True, kw_only=True, tag="userStatusLastMonth"):
    tl_id = 0x65899777
    tl_name = "userStatusLastMonth"
    tl_type = "UserStatus"
    tl_line = "userStatusLastMonth#65899777 flags:# by_me:flags.0?true = UserStatus;"
    flags: Nat = 0
    by_me: Bool = False


class UserStatusLastWeek(TLObject, frozen=True, kw_only=True, tag="userStatusLastWeek"):
    tl_id = 0x541A1D1A
    tl_name = "userStatusLastWeek"
    tl_type = "UserStatus"
    tl_line = "userStatusLastWeek#541a1d1a flags:# by_me:flags.0?true = UserStatus;"
    flags: Nat = 0
    by_me: Bool = False


class UserStatusOffline(TLObject, frozen=True, kw_only=True, tag="userStatusOffline"):
    tl_id = 0x008C703F
    tl_name = "userStatusOffline"
    tl_type = "UserStatus"
    tl_line = "userStatusOffline#8c703f was_online:int = UserStatus;"
    was_online: Int32


class UserStatusOnline(TLObject, frozen=True, kw_only=True, tag="userStatusOnline"):
    tl_id = 0xEDB93949
    tl_name = "userStatusOnline"
    tl_type = "UserStatus"
    tl_line = "userStatusOnline#edb93949 expires:int = UserStatus;"
    expires: Int32


class UserStatusRecently(TLObject, frozen=True, kw_only=True, tag="userStatusRecently"):
    tl_id = 0x7B197DC8
    tl_name = "userStatusRecently"
    tl_type = "UserStatus"
    tl_line = "userStatusRecently#7b197dc8 flags:# by_me:flags.0?true = UserStatus;"
    flags: Nat = 0
    by_me: Bool = False


TypeUser: TypeAlias = (
    User
    | UserEmpty
)
TypeUserFull: TypeAlias = UserFull
TypeUserProfilePhoto: TypeAlias = (
    UserProfilePhoto
    | UserProfilePhotoEmpty
)
TypeUserStatus: TypeAlias = (
    UserStatusEmpty
    | UserStatusLastMonth
    | UserStatusLastWeek
    | UserStatusOffline
    | UserStatusOnline
    | UserStatusRecently
)
