"""Superseded definitions: types of the root namespace that begin with User. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "TypeUserStarGift",
    "UserFull_1f58e369",
    "UserFull_22ff3e85",
    "UserFull_4d975bbc",
    "UserFull_7e63ce1f",
    "UserFull_979d2376",
    "UserFull_99e78045",
    "UserFull_a02bc13e",
    "UserFull_c577b5ad",
    "UserFull_cc997720",
    "UserStarGift",
    "UserStarGift_eea49a6e",
    "User_20b1422",
    "User_215c4438",
    "User_31774388",
    "User_4b46c37e",
    "User_83314fca",
]


class User_215c4438(TLObject, frozen=True, kw_only=True, tag="user#215c4438", rename={"self_": "self"}):
    tl_id = 0x215C4438
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#215c4438 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?int color:flags2.8?PeerColor profile_color:flags2.9?PeerColor = User;"
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
    stories_max_id: Int32 | None = None
    color: api.TypePeerColor | None = None
    profile_color: api.TypePeerColor | None = None


class User_83314fca(TLObject, frozen=True, kw_only=True, tag="user#83314fca", rename={"self_": "self"}):
    tl_id = 0x83314FCA
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#83314fca flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?int color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int = User;"
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
    stories_max_id: Int32 | None = None
    color: api.TypePeerColor | None = None
    profile_color: api.TypePeerColor | None = None
    bot_active_users: Int32 | None = None


class User_4b46c37e(TLObject, frozen=True, kw_only=True, tag="user#4b46c37e", rename={"self_": "self"}):
    tl_id = 0x4B46C37E
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#4b46c37e flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?int color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long = User;"
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
    stories_max_id: Int32 | None = None
    color: api.TypePeerColor | None = None
    profile_color: api.TypePeerColor | None = None
    bot_active_users: Int32 | None = None
    bot_verification_icon: Int64 | None = None


class User_20b1422(TLObject, frozen=True, kw_only=True, tag="user#20b1422", rename={"self_": "self"}):
    tl_id = 0x020B1422
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#20b1422 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?int color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long = User;"
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
    stories_max_id: Int32 | None = None
    color: api.TypePeerColor | None = None
    profile_color: api.TypePeerColor | None = None
    bot_active_users: Int32 | None = None
    bot_verification_icon: Int64 | None = None
    send_paid_messages_stars: Int64 | None = None


class User_31774388(TLObject, frozen=True, kw_only=True, tag="user#31774388", rename={"self_": "self"}):
    tl_id = 0x31774388
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#31774388 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true bot_forum_view:flags2.16?true bot_forum_can_manage_topics:flags2.17?true bot_can_manage_bots:flags2.18?true bot_guestchat:flags2.19?true bot_guard:flags2.20?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?RecentStory color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long = User;"
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


class UserFull_22ff3e85(TLObject, frozen=True, kw_only=True, tag="userFull#22ff3e85"):
    tl_id = 0x22FF3E85
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#22ff3e85 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage = UserFull;"
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
    theme_emoticon: String | None = None
    private_forward_name: String | None = None
    bot_group_admin_rights: api.TypeChatAdminRights | None = None
    bot_broadcast_admin_rights: api.TypeChatAdminRights | None = None
    premium_gifts: Vector[api.TypePremiumGiftOption] | None = None
    wallpaper: api.TypeWallPaper | None = None
    stories: api.TypePeerStories | None = None
    business_work_hours: api.TypeBusinessWorkHours | None = None
    business_location: api.TypeBusinessLocation | None = None
    business_greeting_message: api.TypeBusinessGreetingMessage | None = None
    business_away_message: api.TypeBusinessAwayMessage | None = None


class UserFull_cc997720(TLObject, frozen=True, kw_only=True, tag="userFull#cc997720"):
    tl_id = 0xCC997720
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#cc997720 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int = UserFull;"
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
    theme_emoticon: String | None = None
    private_forward_name: String | None = None
    bot_group_admin_rights: api.TypeChatAdminRights | None = None
    bot_broadcast_admin_rights: api.TypeChatAdminRights | None = None
    premium_gifts: Vector[api.TypePremiumGiftOption] | None = None
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


class UserFull_1f58e369(TLObject, frozen=True, kw_only=True, tag="userFull#1f58e369"):
    tl_id = 0x1F58E369
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#1f58e369 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int = UserFull;"
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
    theme_emoticon: String | None = None
    private_forward_name: String | None = None
    bot_group_admin_rights: api.TypeChatAdminRights | None = None
    bot_broadcast_admin_rights: api.TypeChatAdminRights | None = None
    premium_gifts: Vector[api.TypePremiumGiftOption] | None = None
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


class UserFull_979d2376(TLObject, frozen=True, kw_only=True, tag="userFull#979d2376"):
    tl_id = 0x979D2376
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#979d2376 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram = UserFull;"
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
    theme_emoticon: String | None = None
    private_forward_name: String | None = None
    bot_group_admin_rights: api.TypeChatAdminRights | None = None
    bot_broadcast_admin_rights: api.TypeChatAdminRights | None = None
    premium_gifts: Vector[api.TypePremiumGiftOption] | None = None
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


class UserFull_4d975bbc(TLObject, frozen=True, kw_only=True, tag="userFull#4d975bbc"):
    tl_id = 0x4D975BBC
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#4d975bbc flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification = UserFull;"
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
    theme_emoticon: String | None = None
    private_forward_name: String | None = None
    bot_group_admin_rights: api.TypeChatAdminRights | None = None
    bot_broadcast_admin_rights: api.TypeChatAdminRights | None = None
    premium_gifts: Vector[api.TypePremiumGiftOption] | None = None
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


class UserFull_99e78045(TLObject, frozen=True, kw_only=True, tag="userFull#99e78045"):
    tl_id = 0x99E78045
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#99e78045 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings = UserFull;"
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
    theme_emoticon: String | None = None
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


class UserFull_7e63ce1f(TLObject, frozen=True, kw_only=True, tag="userFull#7e63ce1f"):
    tl_id = 0x7E63CE1F
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#7e63ce1f flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings stars_rating:flags2.17?StarsRating stars_my_pending_rating:flags2.18?StarsRating stars_my_pending_rating_date:flags2.18?int = UserFull;"
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
    theme_emoticon: String | None = None
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


class UserFull_c577b5ad(TLObject, frozen=True, kw_only=True, tag="userFull#c577b5ad"):
    tl_id = 0xC577B5AD
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#c577b5ad flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme:flags.15?ChatTheme private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings stars_rating:flags2.17?StarsRating stars_my_pending_rating:flags2.18?StarsRating stars_my_pending_rating_date:flags2.18?int main_tab:flags2.20?ProfileTab saved_music:flags2.21?Document = UserFull;"
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


class UserFull_a02bc13e(TLObject, frozen=True, kw_only=True, tag="userFull#a02bc13e"):
    tl_id = 0xA02BC13E
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#a02bc13e flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme:flags.15?ChatTheme private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings stars_rating:flags2.17?StarsRating stars_my_pending_rating:flags2.18?StarsRating stars_my_pending_rating_date:flags2.18?int main_tab:flags2.20?ProfileTab saved_music:flags2.21?Document note:flags2.22?TextWithEntities = UserFull;"
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


class UserStarGift_eea49a6e(TLObject, frozen=True, kw_only=True, tag="userStarGift#eea49a6e"):
    tl_id = 0xEEA49A6E
    tl_name = "userStarGift"
    tl_type = "UserStarGift"
    tl_line = "userStarGift#eea49a6e flags:# name_hidden:flags.0?true unsaved:flags.5?true from_id:flags.1?long date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int convert_stars:flags.4?long = UserStarGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    unsaved: Bool = False
    from_id: Int64 | None = None
    date: Int32
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    msg_id: Int32 | None = None
    convert_stars: Int64 | None = None


class UserStarGift(TLObject, frozen=True, kw_only=True, tag="userStarGift"):
    tl_id = 0x325835E1
    tl_name = "userStarGift"
    tl_type = "UserStarGift"
    tl_line = "userStarGift#325835e1 flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true from_id:flags.1?long date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long = UserStarGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    unsaved: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    from_id: Int64 | None = None
    date: Int32
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    msg_id: Int32 | None = None
    convert_stars: Int64 | None = None
    upgrade_stars: Int64 | None = None
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None


TypeUserStarGift: TypeAlias = (
    UserStarGift_eea49a6e
    | UserStarGift
)
