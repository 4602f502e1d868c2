"""Superseded definitions: types of the root namespace that begin with User. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "TypeUserStories",
    "UserEmpty_200250ba",
    "UserFull_139a9a77",
    "UserFull_745559cc",
    "UserFull_8c72ea81",
    "UserFull_8ea4a881",
    "UserFull_93eadb53",
    "UserFull_b9b12c6c",
    "UserFull_c4b1fc3f",
    "UserFull_cf366521",
    "UserFull_d697ff05",
    "UserFull_edf17c12",
    "UserFull_f220f3f",
    "UserFull_f8d32aed",
    "UserProfilePhoto_69d3ab26",
    "UserProfilePhoto_d559d8c8",
    "UserProfilePhoto_ecd75d8c",
    "UserStatusLastMonth_77ebc742",
    "UserStatusLastWeek_7bf09fc",
    "UserStatusRecently_e26f42f1",
    "UserStories",
    "User_2e13f4c3",
    "User_3ff6ecb0",
    "User_5d99adee",
    "User_8f97c628",
    "User_938458c1",
]


class User_2e13f4c3(TLObject, frozen=True, kw_only=True, tag="user#2e13f4c3", rename={"self_": "self"}):
    tl_id = 0x2E13F4C3
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#2e13f4c3 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true id:int access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?string bot_inline_placeholder:flags.19?string lang_code:flags.22?string = User;"
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
    id: Int32
    access_hash: Int64 | None = None
    first_name: String | None = None
    last_name: String | None = None
    username: String | None = None
    phone: String | None = None
    photo: api.TypeUserProfilePhoto | None = None
    status: api.TypeUserStatus | None = None
    bot_info_version: Int32 | None = None
    restriction_reason: String | None = None
    bot_inline_placeholder: String | None = None
    lang_code: String | None = None


class User_938458c1(TLObject, frozen=True, kw_only=True, tag="user#938458c1", rename={"self_": "self"}):
    tl_id = 0x938458C1
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#938458c1 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true id:int access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string = User;"
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
    id: Int32
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


class User_3ff6ecb0(TLObject, frozen=True, kw_only=True, tag="user#3ff6ecb0", rename={"self_": "self"}):
    tl_id = 0x3FF6ECB0
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#3ff6ecb0 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string = User;"
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


class User_5d99adee(TLObject, frozen=True, kw_only=True, tag="user#5d99adee", rename={"self_": "self"}):
    tl_id = 0x5D99ADEE
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#5d99adee flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus = User;"
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


class User_8f97c628(TLObject, frozen=True, kw_only=True, tag="user#8f97c628", rename={"self_": "self"}):
    tl_id = 0x8F97C628
    tl_name = "user"
    tl_type = "User"
    tl_line = "user#8f97c628 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> = User;"
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


class UserEmpty_200250ba(TLObject, frozen=True, kw_only=True, tag="userEmpty#200250ba"):
    tl_id = 0x200250BA
    tl_name = "userEmpty"
    tl_type = "User"
    tl_line = "userEmpty#200250ba id:int = User;"
    id: Int32


class UserFull_f220f3f(TLObject, frozen=True, kw_only=True, tag="userFull#f220f3f"):
    tl_id = 0x0F220F3F
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#f220f3f flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true user:User about:flags.1?string link:contacts.Link profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo common_chats_count:int = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    user: api.TypeUser
    about: String | None = None
    link: api.contacts.TypeLink
    profile_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    bot_info: api.TypeBotInfo | None = None
    common_chats_count: Int32


class UserFull_8ea4a881(TLObject, frozen=True, kw_only=True, tag="userFull#8ea4a881"):
    tl_id = 0x8EA4A881
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#8ea4a881 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true user:User about:flags.1?string link:contacts.Link profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    user: api.TypeUser
    about: String | None = None
    link: api.contacts.TypeLink
    profile_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    bot_info: api.TypeBotInfo | None = None
    pinned_msg_id: Int32 | None = None
    common_chats_count: Int32


class UserFull_745559cc(TLObject, frozen=True, kw_only=True, tag="userFull#745559cc"):
    tl_id = 0x745559CC
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#745559cc flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true user:User about:flags.1?string link:contacts.Link profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    user: api.TypeUser
    about: String | None = None
    link: api.contacts.TypeLink
    profile_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    bot_info: api.TypeBotInfo | None = None
    pinned_msg_id: Int32 | None = None
    common_chats_count: Int32
    folder_id: Int32 | None = None


class UserFull_edf17c12(TLObject, frozen=True, kw_only=True, tag="userFull#edf17c12"):
    tl_id = 0xEDF17C12
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#edf17c12 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true user:User about:flags.1?string settings:PeerSettings profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    user: api.TypeUser
    about: String | None = None
    settings: api.TypePeerSettings
    profile_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    bot_info: api.TypeBotInfo | None = None
    pinned_msg_id: Int32 | None = None
    common_chats_count: Int32
    folder_id: Int32 | None = None


class UserFull_139a9a77(TLObject, frozen=True, kw_only=True, tag="userFull#139a9a77"):
    tl_id = 0x139A9A77
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#139a9a77 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true user:User about:flags.1?string settings:PeerSettings profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    user: api.TypeUser
    about: String | None = None
    settings: api.TypePeerSettings
    profile_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    bot_info: api.TypeBotInfo | None = None
    pinned_msg_id: Int32 | None = None
    common_chats_count: Int32
    folder_id: Int32 | None = None
    ttl_period: Int32 | None = None


class UserFull_d697ff05(TLObject, frozen=True, kw_only=True, tag="userFull#d697ff05"):
    tl_id = 0xD697FF05
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#d697ff05 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true user:User about:flags.1?string settings:PeerSettings profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    user: api.TypeUser
    about: String | None = None
    settings: api.TypePeerSettings
    profile_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    bot_info: api.TypeBotInfo | None = None
    pinned_msg_id: Int32 | None = None
    common_chats_count: Int32
    folder_id: Int32 | None = None
    ttl_period: Int32 | None = None
    theme_emoticon: String | None = None


class UserFull_cf366521(TLObject, frozen=True, kw_only=True, tag="userFull#cf366521"):
    tl_id = 0xCF366521
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#cf366521 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true id:long about:flags.1?string settings:PeerSettings profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    id: Int64
    about: String | None = None
    settings: api.TypePeerSettings
    profile_photo: api.TypePhoto | None = None
    notify_settings: api.TypePeerNotifySettings
    bot_info: api.TypeBotInfo | None = None
    pinned_msg_id: Int32 | None = None
    common_chats_count: Int32
    folder_id: Int32 | None = None
    ttl_period: Int32 | None = None
    theme_emoticon: String | None = None
    private_forward_name: String | None = None


class UserFull_8c72ea81(TLObject, frozen=True, kw_only=True, tag="userFull#8c72ea81"):
    tl_id = 0x8C72EA81
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#8c72ea81 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true id:long about:flags.1?string settings:PeerSettings profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    id: Int64
    about: String | None = None
    settings: api.TypePeerSettings
    profile_photo: api.TypePhoto | None = None
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


class UserFull_c4b1fc3f(TLObject, frozen=True, kw_only=True, tag="userFull#c4b1fc3f"):
    tl_id = 0xC4B1FC3F
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#c4b1fc3f flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true id:long about:flags.1?string settings:PeerSettings profile_photo:flags.2?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    voice_messages_forbidden: Bool = False
    id: Int64
    about: String | None = None
    settings: api.TypePeerSettings
    profile_photo: api.TypePhoto | None = None
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


class UserFull_f8d32aed(TLObject, frozen=True, kw_only=True, tag="userFull#f8d32aed"):
    tl_id = 0xF8D32AED
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#f8d32aed flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    voice_messages_forbidden: Bool = False
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


class UserFull_93eadb53(TLObject, frozen=True, kw_only=True, tag="userFull#93eadb53"):
    tl_id = 0x93EADB53
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#93eadb53 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> wallpaper:flags.24?WallPaper = UserFull;"
    flags: Nat = 0
    blocked: Bool = False
    phone_calls_available: Bool = False
    phone_calls_private: Bool = False
    can_pin_message: Bool = False
    has_scheduled: Bool = False
    video_calls_available: Bool = False
    voice_messages_forbidden: Bool = False
    translations_disabled: Bool = False
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


class UserFull_b9b12c6c(TLObject, frozen=True, kw_only=True, tag="userFull#b9b12c6c"):
    tl_id = 0xB9B12C6C
    tl_name = "userFull"
    tl_type = "UserFull"
    tl_line = "userFull#b9b12c6c flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme_emoticon:flags.15?string private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights premium_gifts:flags.19?Vector<PremiumGiftOption> wallpaper:flags.24?WallPaper stories:flags.25?PeerStories = UserFull;"
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


class UserProfilePhoto_d559d8c8(TLObject, frozen=True, kw_only=True, tag="userProfilePhoto#d559d8c8"):
    tl_id = 0xD559D8C8
    tl_name = "userProfilePhoto"
    tl_type = "UserProfilePhoto"
    tl_line = "userProfilePhoto#d559d8c8 photo_id:long photo_small:FileLocation photo_big:FileLocation = UserProfilePhoto;"
    photo_id: Int64
    photo_small: api.TypeFileLocation
    photo_big: api.TypeFileLocation


class UserProfilePhoto_ecd75d8c(TLObject, frozen=True, kw_only=True, tag="userProfilePhoto#ecd75d8c"):
    tl_id = 0xECD75D8C
    tl_name = "userProfilePhoto"
    tl_type = "UserProfilePhoto"
    tl_line = "userProfilePhoto#ecd75d8c photo_id:long photo_small:FileLocation photo_big:FileLocation dc_id:int = UserProfilePhoto;"
    photo_id: Int64
    photo_small: api.TypeFileLocation
    photo_big: api.TypeFileLocation
    dc_id: Int32


class UserProfilePhoto_69d3ab26(TLObject, frozen=True, kw_only=True, tag="userProfilePhoto#69d3ab26"):
    tl_id = 0x69D3AB26
    tl_name = "userProfilePhoto"
    tl_type = "UserProfilePhoto"
    tl_line = "userProfilePhoto#69d3ab26 flags:# has_video:flags.0?true photo_id:long photo_small:FileLocation photo_big:FileLocation dc_id:int = UserProfilePhoto;"
    flags: Nat = 0
    has_video: Bool = False
    photo_id: Int64
    photo_small: api.TypeFileLocation
    photo_big: api.TypeFileLocation
    dc_id: Int32


class UserStatusLastMonth_77ebc742(TLObject, frozen=True, kw_only=True, tag="userStatusLastMonth#77ebc742"):
    tl_id = 0x77EBC742
    tl_name = "userStatusLastMonth"
    tl_type = "UserStatus"
    tl_line = "userStatusLastMonth#77ebc742 = UserStatus;"


class UserStatusLastWeek_7bf09fc(TLObject, frozen=True, kw_only=True, tag="userStatusLastWeek#7bf09fc"):
    tl_id = 0x07BF09FC
    tl_name = "userStatusLastWeek"
    tl_type = "UserStatus"
    tl_line = "userStatusLastWeek#7bf09fc = UserStatus;"


class UserStatusRecently_e26f42f1(TLObject, frozen=True, kw_only=True, tag="userStatusRecently#e26f42f1"):
    tl_id = 0xE26F42F1
    tl_name = "userStatusRecently"
    tl_type = "UserStatus"
    tl_line = "userStatusRecently#e26f42f1 = UserStatus;"


class UserStories(TLObject, frozen=True, kw_only=True, tag="userStories"):
    tl_id = 0x8611A200
    tl_name = "userStories"
    tl_type = "UserStories"
    tl_line = "userStories#8611a200 flags:# user_id:long max_read_id:flags.0?int stories:Vector<StoryItem> = UserStories;"
    flags: Nat = 0
    user_id: Int64
    max_read_id: Int32 | None = None
    stories: Vector[api.TypeStoryItem]


TypeUserStories: TypeAlias = UserStories
