"""Superseded definitions: the remaining types of the root namespace. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject, redacted_repr
from tl.types import Bool, Bytes, Double, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "Authorization_7bf2e6f6",
    "AutoDownloadSettings_8efab953",
    "AutoDownloadSettings_d246fd47",
    "AutoDownloadSettings_e04232f3",
    "AvailableReaction_21d7c4b",
    "CdnFileHash",
    "ChatInviteEmpty",
    "ChatInviteExported_6e24fc9d",
    "ChatInviteExported_b18105e8",
    "ChatInviteExported_fc2e05bc",
    "CodeSettings_302f59f3",
    "CodeSettings_8a6469c2",
    "CodeSettings_debebe83",
    "Config_232566ac",
    "Config_3213dbba",
    "Config_330b4067",
    "Config_86b5778e",
    "Config_9c840964",
    "Config_e6ca25f6",
    "ContactBlocked",
    "ContactLinkContact",
    "ContactLinkHasPhone",
    "ContactLinkNone",
    "ContactLinkUnknown",
    "ContactStatus_d3680c61",
    "Contact_f911c994",
    "DcOption_5d8c6cc",
    "DisabledFeature",
    "DraftMessageEmpty_ba4baec5",
    "DraftMessage_fd8e711f",
    "FileHash_6242c773",
    "FileLocation",
    "FileLocationToBeDeprecated",
    "FileLocationUnavailable",
    "FileLocation_53d69076",
    "FoundGif",
    "FoundGifCached",
    "GeoPoint_2049d70c",
    "GeoPoint_296f104",
    "GlobalPrivacySettings_bea2f424",
    "HighScore_58fffcd0",
    "ImportedContact_d0028438",
    "Invoice_3e85a91b",
    "Invoice_c30aa358",
    "Invoice_cd886e0",
    "KeyboardButtonCallback_683a5e46",
    "KeyboardButtonRequestPeer_d0b468c",
    "KeyboardButtonSwitchInline_568a748",
    "LangPackLanguage_117698f1",
    "NotifyAll",
    "PollResults_5755785a",
    "PollResults_badcc1a3",
    "PollResults_dcb82ea3",
    "Poll_d5529d06",
    "PremiumSubscriptionOption_b6f11ebe",
    "ReactionCount_6fb250d1",
    "RecentMeUrlChat_a01b22f9",
    "RecentMeUrlUser_8dbc3336",
    "ReplyKeyboardForceReply_f4108aa0",
    "ReplyKeyboardMarkup_3502758c",
    "SponsoredMessage_2a3c381f",
    "SponsoredMessage_3a836df8",
    "SponsoredMessage_fc25b828",
    "StickerSetFullCovered_1aed5ee5",
    "StickerSet_40e237a8",
    "StickerSet_5585a139",
    "StickerSet_6a90bcb7",
    "StickerSet_cd303b41",
    "StickerSet_d7df217a",
    "StickerSet_eeb46f27",
    "ThemeDocumentNotModified",
    "ThemeSettings_9c14984a",
    "Theme_28f1114",
    "Theme_e802b8dc",
    "Theme_f7d90ce0",
    "TypeCdnFileHash",
    "TypeContactBlocked",
    "TypeContactLink",
    "TypeDisabledFeature",
    "TypeFileLocation",
    "TypeFoundGif",
    "UpdateShortChatMessage_1157b858",
    "UpdateShortChatMessage_16812688",
    "UpdateShortChatMessage_402d5dbb",
    "UpdateShortMessage_2296d2c8",
    "UpdateShortMessage_914fbf11",
    "UpdateShortMessage_faeff833",
    "UpdateShortSentMessage_11f1331c",
    "VideoSize_e831c556",
    "WallPaperNoFile_8af40b25",
    "WallPaperSettings_1dc1bca4",
    "WallPaperSettings_5086cf8",
    "WallPaperSettings_a12f40b8",
    "WallPaperSolid",
    "WallPaper_ccb03657",
]


class Authorization_7bf2e6f6(TLObject, frozen=True, kw_only=True, tag="authorization#7bf2e6f6"):
    tl_id = 0x7BF2E6F6
    tl_name = "authorization"
    tl_type = "Authorization"
    tl_line = "authorization#7bf2e6f6 hash:long flags:int device_model:string platform:string system_version:string api_id:int app_name:string app_version:string date_created:int date_active:int ip:string country:string region:string = Authorization;"
    hash: Int64
    flags: Int32
    device_model: String
    platform: String
    system_version: String
    api_id: Int32
    app_name: String
    app_version: String
    date_created: Int32
    date_active: Int32
    ip: String
    country: String
    region: String


class AutoDownloadSettings_d246fd47(TLObject, frozen=True, kw_only=True, tag="autoDownloadSettings#d246fd47"):
    tl_id = 0xD246FD47
    tl_name = "autoDownloadSettings"
    tl_type = "AutoDownloadSettings"
    tl_line = "autoDownloadSettings#d246fd47 flags:# disabled:flags.0?true video_preload_large:flags.1?true audio_preload_next:flags.2?true phonecalls_less_data:flags.3?true photo_size_max:int video_size_max:int file_size_max:int = AutoDownloadSettings;"
    flags: Nat = 0
    disabled: Bool = False
    video_preload_large: Bool = False
    audio_preload_next: Bool = False
    phonecalls_less_data: Bool = False
    photo_size_max: Int32
    video_size_max: Int32
    file_size_max: Int32


class AutoDownloadSettings_e04232f3(TLObject, frozen=True, kw_only=True, tag="autoDownloadSettings#e04232f3"):
    tl_id = 0xE04232F3
    tl_name = "autoDownloadSettings"
    tl_type = "AutoDownloadSettings"
    tl_line = "autoDownloadSettings#e04232f3 flags:# disabled:flags.0?true video_preload_large:flags.1?true audio_preload_next:flags.2?true phonecalls_less_data:flags.3?true photo_size_max:int video_size_max:int file_size_max:int video_upload_maxbitrate:int = AutoDownloadSettings;"
    flags: Nat = 0
    disabled: Bool = False
    video_preload_large: Bool = False
    audio_preload_next: Bool = False
    phonecalls_less_data: Bool = False
    photo_size_max: Int32
    video_size_max: Int32
    file_size_max: Int32
    video_upload_maxbitrate: Int32


class AutoDownloadSettings_8efab953(TLObject, frozen=True, kw_only=True, tag="autoDownloadSettings#8efab953"):
    tl_id = 0x8EFAB953
    tl_name = "autoDownloadSettings"
    tl_type = "AutoDownloadSettings"
    tl_line = "autoDownloadSettings#8efab953 flags:# disabled:flags.0?true video_preload_large:flags.1?true audio_preload_next:flags.2?true phonecalls_less_data:flags.3?true photo_size_max:int video_size_max:long file_size_max:long video_upload_maxbitrate:int = AutoDownloadSettings;"
    flags: Nat = 0
    disabled: Bool = False
    video_preload_large: Bool = False
    audio_preload_next: Bool = False
    phonecalls_less_data: Bool = False
    photo_size_max: Int32
    video_size_max: Int64
    file_size_max: Int64
    video_upload_maxbitrate: Int32


class AvailableReaction_21d7c4b(TLObject, frozen=True, kw_only=True, tag="availableReaction#21d7c4b"):
    tl_id = 0x021D7C4B
    tl_name = "availableReaction"
    tl_type = "AvailableReaction"
    tl_line = "availableReaction#21d7c4b flags:# inactive:flags.0?true reaction:string title:string static_icon:Document appear_animation:Document select_animation:Document activate_animation:Document effect_animation:Document = AvailableReaction;"
    flags: Nat = 0
    inactive: Bool = False
    reaction: String
    title: String
    static_icon: api.TypeDocument
    appear_animation: api.TypeDocument
    select_animation: api.TypeDocument
    activate_animation: api.TypeDocument
    effect_animation: api.TypeDocument


class CdnFileHash(TLObject, frozen=True, kw_only=True, tag="cdnFileHash"):
    tl_id = 0x77EEC38F
    tl_name = "cdnFileHash"
    tl_type = "CdnFileHash"
    tl_line = "cdnFileHash#77eec38f offset:int limit:int hash:bytes = CdnFileHash;"
    offset: Int32
    limit: Int32
    hash: Bytes


class ChatInviteEmpty(TLObject, frozen=True, kw_only=True, tag="chatInviteEmpty"):
    tl_id = 0x69DF3769
    tl_name = "chatInviteEmpty"
    tl_type = "ExportedChatInvite"
    tl_line = "chatInviteEmpty#69df3769 = ExportedChatInvite;"


class ChatInviteExported_fc2e05bc(TLObject, frozen=True, kw_only=True, tag="chatInviteExported#fc2e05bc"):
    tl_id = 0xFC2E05BC
    tl_name = "chatInviteExported"
    tl_type = "ExportedChatInvite"
    tl_line = "chatInviteExported#fc2e05bc link:string = ExportedChatInvite;"
    link: String


class ChatInviteExported_6e24fc9d(TLObject, frozen=True, kw_only=True, tag="chatInviteExported#6e24fc9d"):
    tl_id = 0x6E24FC9D
    tl_name = "chatInviteExported"
    tl_type = "ExportedChatInvite"
    tl_line = "chatInviteExported#6e24fc9d flags:# revoked:flags.0?true permanent:flags.5?true link:string admin_id:int date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int = ExportedChatInvite;"
    flags: Nat = 0
    revoked: Bool = False
    permanent: Bool = False
    link: String
    admin_id: Int32
    date: Int32
    start_date: Int32 | None = None
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None
    usage: Int32 | None = None


class ChatInviteExported_b18105e8(TLObject, frozen=True, kw_only=True, tag="chatInviteExported#b18105e8"):
    tl_id = 0xB18105E8
    tl_name = "chatInviteExported"
    tl_type = "ExportedChatInvite"
    tl_line = "chatInviteExported#b18105e8 flags:# revoked:flags.0?true permanent:flags.5?true link:string admin_id:long date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int = ExportedChatInvite;"
    flags: Nat = 0
    revoked: Bool = False
    permanent: Bool = False
    link: String
    admin_id: Int64
    date: Int32
    start_date: Int32 | None = None
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None
    usage: Int32 | None = None


class CodeSettings_302f59f3(TLObject, frozen=True, kw_only=True, tag="codeSettings#302f59f3"):
    tl_id = 0x302F59F3
    tl_name = "codeSettings"
    tl_type = "CodeSettings"
    tl_line = "codeSettings#302f59f3 flags:# allow_flashcall:flags.0?true current_number:flags.1?true app_hash_persistent:flags.2?true app_hash:flags.3?string = CodeSettings;"
    flags: Nat = 0
    allow_flashcall: Bool = False
    current_number: Bool = False
    app_hash_persistent: Bool = False
    app_hash: String | None = None


class CodeSettings_debebe83(TLObject, frozen=True, kw_only=True, tag="codeSettings#debebe83"):
    tl_id = 0xDEBEBE83
    tl_name = "codeSettings"
    tl_type = "CodeSettings"
    tl_line = "codeSettings#debebe83 flags:# allow_flashcall:flags.0?true current_number:flags.1?true allow_app_hash:flags.4?true = CodeSettings;"
    flags: Nat = 0
    allow_flashcall: Bool = False
    current_number: Bool = False
    allow_app_hash: Bool = False


class CodeSettings_8a6469c2(TLObject, frozen=True, kw_only=True, tag="codeSettings#8a6469c2"):
    tl_id = 0x8A6469C2
    tl_name = "codeSettings"
    tl_type = "CodeSettings"
    tl_line = "codeSettings#8a6469c2 flags:# allow_flashcall:flags.0?true current_number:flags.1?true allow_app_hash:flags.4?true allow_missed_call:flags.5?true logout_tokens:flags.6?Vector<bytes> = CodeSettings;"
    flags: Nat = 0
    allow_flashcall: Bool = False
    current_number: Bool = False
    allow_app_hash: Bool = False
    allow_missed_call: Bool = False
    logout_tokens: Vector[Bytes] | None = None


class Config_9c840964(TLObject, frozen=True, kw_only=True, tag="config#9c840964"):
    tl_id = 0x9C840964
    tl_name = "config"
    tl_type = "Config"
    tl_line = "config#9c840964 flags:# phonecalls_enabled:flags.1?true default_p2p_contacts:flags.3?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int chat_big_size:int push_chat_period_ms:int push_chat_limit:int saved_gifs_limit:int edit_time_limit:int rating_e_decay:int stickers_recent_limit:int stickers_faved_limit:int channels_read_media_period:int tmp_sessions:flags.0?int pinned_dialogs_count_max:int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string suggested_lang_code:flags.2?string lang_pack_version:flags.2?int disabled_features:Vector<DisabledFeature> = Config;"
    flags: Nat = 0
    phonecalls_enabled: Bool = False
    default_p2p_contacts: Bool = False
    date: Int32
    expires: Int32
    test_mode: Bool
    this_dc: Int32
    dc_options: Vector[api.TypeDcOption]
    chat_size_max: Int32
    megagroup_size_max: Int32
    forwarded_count_max: Int32
    online_update_period_ms: Int32
    offline_blur_timeout_ms: Int32
    offline_idle_timeout_ms: Int32
    online_cloud_timeout_ms: Int32
    notify_cloud_delay_ms: Int32
    notify_default_delay_ms: Int32
    chat_big_size: Int32
    push_chat_period_ms: Int32
    push_chat_limit: Int32
    saved_gifs_limit: Int32
    edit_time_limit: Int32
    rating_e_decay: Int32
    stickers_recent_limit: Int32
    stickers_faved_limit: Int32
    channels_read_media_period: Int32
    tmp_sessions: Int32 | None = None
    pinned_dialogs_count_max: Int32
    call_receive_timeout_ms: Int32
    call_ring_timeout_ms: Int32
    call_connect_timeout_ms: Int32
    call_packet_timeout_ms: Int32
    me_url_prefix: String
    suggested_lang_code: String | None = None
    lang_pack_version: Int32 | None = None
    disabled_features: Vector[api.TypeDisabledFeature]


class Config_86b5778e(TLObject, frozen=True, kw_only=True, tag="config#86b5778e"):
    tl_id = 0x86B5778E
    tl_name = "config"
    tl_type = "Config"
    tl_line = "config#86b5778e flags:# phonecalls_enabled:flags.1?true default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true ignore_phone_entities:flags.5?true revoke_pm_inbox:flags.6?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int saved_gifs_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int stickers_faved_limit:int channels_read_media_period:int tmp_sessions:flags.0?int pinned_dialogs_count_max:int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string suggested_lang_code:flags.2?string lang_pack_version:flags.2?int = Config;"
    flags: Nat = 0
    phonecalls_enabled: Bool = False
    default_p2p_contacts: Bool = False
    preload_featured_stickers: Bool = False
    ignore_phone_entities: Bool = False
    revoke_pm_inbox: Bool = False
    date: Int32
    expires: Int32
    test_mode: Bool
    this_dc: Int32
    dc_options: Vector[api.TypeDcOption]
    chat_size_max: Int32
    megagroup_size_max: Int32
    forwarded_count_max: Int32
    online_update_period_ms: Int32
    offline_blur_timeout_ms: Int32
    offline_idle_timeout_ms: Int32
    online_cloud_timeout_ms: Int32
    notify_cloud_delay_ms: Int32
    notify_default_delay_ms: Int32
    push_chat_period_ms: Int32
    push_chat_limit: Int32
    saved_gifs_limit: Int32
    edit_time_limit: Int32
    revoke_time_limit: Int32
    revoke_pm_time_limit: Int32
    rating_e_decay: Int32
    stickers_recent_limit: Int32
    stickers_faved_limit: Int32
    channels_read_media_period: Int32
    tmp_sessions: Int32 | None = None
    pinned_dialogs_count_max: Int32
    call_receive_timeout_ms: Int32
    call_ring_timeout_ms: Int32
    call_connect_timeout_ms: Int32
    call_packet_timeout_ms: Int32
    me_url_prefix: String
    suggested_lang_code: String | None = None
    lang_pack_version: Int32 | None = None


class Config_3213dbba(TLObject, frozen=True, kw_only=True, tag="config#3213dbba"):
    tl_id = 0x3213DBBA
    tl_name = "config"
    tl_type = "Config"
    tl_line = "config#3213dbba flags:# phonecalls_enabled:flags.1?true default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true ignore_phone_entities:flags.5?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int saved_gifs_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int stickers_faved_limit:int channels_read_media_period:int tmp_sessions:flags.0?int pinned_dialogs_count_max:int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int = Config;"
    flags: Nat = 0
    phonecalls_enabled: Bool = False
    default_p2p_contacts: Bool = False
    preload_featured_stickers: Bool = False
    ignore_phone_entities: Bool = False
    revoke_pm_inbox: Bool = False
    blocked_mode: Bool = False
    date: Int32
    expires: Int32
    test_mode: Bool
    this_dc: Int32
    dc_options: Vector[api.TypeDcOption]
    dc_txt_domain_name: String
    chat_size_max: Int32
    megagroup_size_max: Int32
    forwarded_count_max: Int32
    online_update_period_ms: Int32
    offline_blur_timeout_ms: Int32
    offline_idle_timeout_ms: Int32
    online_cloud_timeout_ms: Int32
    notify_cloud_delay_ms: Int32
    notify_default_delay_ms: Int32
    push_chat_period_ms: Int32
    push_chat_limit: Int32
    saved_gifs_limit: Int32
    edit_time_limit: Int32
    revoke_time_limit: Int32
    revoke_pm_time_limit: Int32
    rating_e_decay: Int32
    stickers_recent_limit: Int32
    stickers_faved_limit: Int32
    channels_read_media_period: Int32
    tmp_sessions: Int32 | None = None
    pinned_dialogs_count_max: Int32
    call_receive_timeout_ms: Int32
    call_ring_timeout_ms: Int32
    call_connect_timeout_ms: Int32
    call_packet_timeout_ms: Int32
    me_url_prefix: String
    autoupdate_url_prefix: String | None = None
    gif_search_username: String | None = None
    venue_search_username: String | None = None
    img_search_username: String | None = None
    static_maps_provider: String | None = None
    caption_length_max: Int32
    message_length_max: Int32
    webfile_dc_id: Int32
    suggested_lang_code: String | None = None
    lang_pack_version: Int32 | None = None


class Config_e6ca25f6(TLObject, frozen=True, kw_only=True, tag="config#e6ca25f6"):
    tl_id = 0xE6CA25F6
    tl_name = "config"
    tl_type = "Config"
    tl_line = "config#e6ca25f6 flags:# phonecalls_enabled:flags.1?true default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true ignore_phone_entities:flags.5?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true pfs_enabled:flags.13?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int saved_gifs_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int stickers_faved_limit:int channels_read_media_period:int tmp_sessions:flags.0?int pinned_dialogs_count_max:int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int = Config;"
    flags: Nat = 0
    phonecalls_enabled: Bool = False
    default_p2p_contacts: Bool = False
    preload_featured_stickers: Bool = False
    ignore_phone_entities: Bool = False
    revoke_pm_inbox: Bool = False
    blocked_mode: Bool = False
    pfs_enabled: Bool = False
    date: Int32
    expires: Int32
    test_mode: Bool
    this_dc: Int32
    dc_options: Vector[api.TypeDcOption]
    dc_txt_domain_name: String
    chat_size_max: Int32
    megagroup_size_max: Int32
    forwarded_count_max: Int32
    online_update_period_ms: Int32
    offline_blur_timeout_ms: Int32
    offline_idle_timeout_ms: Int32
    online_cloud_timeout_ms: Int32
    notify_cloud_delay_ms: Int32
    notify_default_delay_ms: Int32
    push_chat_period_ms: Int32
    push_chat_limit: Int32
    saved_gifs_limit: Int32
    edit_time_limit: Int32
    revoke_time_limit: Int32
    revoke_pm_time_limit: Int32
    rating_e_decay: Int32
    stickers_recent_limit: Int32
    stickers_faved_limit: Int32
    channels_read_media_period: Int32
    tmp_sessions: Int32 | None = None
    pinned_dialogs_count_max: Int32
    call_receive_timeout_ms: Int32
    call_ring_timeout_ms: Int32
    call_connect_timeout_ms: Int32
    call_packet_timeout_ms: Int32
    me_url_prefix: String
    autoupdate_url_prefix: String | None = None
    gif_search_username: String | None = None
    venue_search_username: String | None = None
    img_search_username: String | None = None
    static_maps_provider: String | None = None
    caption_length_max: Int32
    message_length_max: Int32
    webfile_dc_id: Int32
    suggested_lang_code: String | None = None
    lang_pack_version: Int32 | None = None
    base_lang_pack_version: Int32 | None = None


class Config_330b4067(TLObject, frozen=True, kw_only=True, tag="config#330b4067"):
    tl_id = 0x330B4067
    tl_name = "config"
    tl_type = "Config"
    tl_line = "config#330b4067 flags:# phonecalls_enabled:flags.1?true default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true ignore_phone_entities:flags.5?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true pfs_enabled:flags.13?true force_try_ipv6:flags.14?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int saved_gifs_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int stickers_faved_limit:int channels_read_media_period:int tmp_sessions:flags.0?int pinned_dialogs_count_max:int pinned_infolder_count_max:int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int = Config;"
    flags: Nat = 0
    phonecalls_enabled: Bool = False
    default_p2p_contacts: Bool = False
    preload_featured_stickers: Bool = False
    ignore_phone_entities: Bool = False
    revoke_pm_inbox: Bool = False
    blocked_mode: Bool = False
    pfs_enabled: Bool = False
    force_try_ipv6: Bool = False
    date: Int32
    expires: Int32
    test_mode: Bool
    this_dc: Int32
    dc_options: Vector[api.TypeDcOption]
    dc_txt_domain_name: String
    chat_size_max: Int32
    megagroup_size_max: Int32
    forwarded_count_max: Int32
    online_update_period_ms: Int32
    offline_blur_timeout_ms: Int32
    offline_idle_timeout_ms: Int32
    online_cloud_timeout_ms: Int32
    notify_cloud_delay_ms: Int32
    notify_default_delay_ms: Int32
    push_chat_period_ms: Int32
    push_chat_limit: Int32
    saved_gifs_limit: Int32
    edit_time_limit: Int32
    revoke_time_limit: Int32
    revoke_pm_time_limit: Int32
    rating_e_decay: Int32
    stickers_recent_limit: Int32
    stickers_faved_limit: Int32
    channels_read_media_period: Int32
    tmp_sessions: Int32 | None = None
    pinned_dialogs_count_max: Int32
    pinned_infolder_count_max: Int32
    call_receive_timeout_ms: Int32
    call_ring_timeout_ms: Int32
    call_connect_timeout_ms: Int32
    call_packet_timeout_ms: Int32
    me_url_prefix: String
    autoupdate_url_prefix: String | None = None
    gif_search_username: String | None = None
    venue_search_username: String | None = None
    img_search_username: String | None = None
    static_maps_provider: String | None = None
    caption_length_max: Int32
    message_length_max: Int32
    webfile_dc_id: Int32
    suggested_lang_code: String | None = None
    lang_pack_version: Int32 | None = None
    base_lang_pack_version: Int32 | None = None


class Config_232566ac(TLObject, frozen=True, kw_only=True, tag="config#232566ac"):
    tl_id = 0x232566AC
    tl_name = "config"
    tl_type = "Config"
    tl_line = "config#232566ac flags:# phonecalls_enabled:flags.1?true default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true ignore_phone_entities:flags.5?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true pfs_enabled:flags.13?true force_try_ipv6:flags.14?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int saved_gifs_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int stickers_faved_limit:int channels_read_media_period:int tmp_sessions:flags.0?int pinned_dialogs_count_max:int pinned_infolder_count_max:int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int reactions_default:flags.15?Reaction = Config;"
    flags: Nat = 0
    phonecalls_enabled: Bool = False
    default_p2p_contacts: Bool = False
    preload_featured_stickers: Bool = False
    ignore_phone_entities: Bool = False
    revoke_pm_inbox: Bool = False
    blocked_mode: Bool = False
    pfs_enabled: Bool = False
    force_try_ipv6: Bool = False
    date: Int32
    expires: Int32
    test_mode: Bool
    this_dc: Int32
    dc_options: Vector[api.TypeDcOption]
    dc_txt_domain_name: String
    chat_size_max: Int32
    megagroup_size_max: Int32
    forwarded_count_max: Int32
    online_update_period_ms: Int32
    offline_blur_timeout_ms: Int32
    offline_idle_timeout_ms: Int32
    online_cloud_timeout_ms: Int32
    notify_cloud_delay_ms: Int32
    notify_default_delay_ms: Int32
    push_chat_period_ms: Int32
    push_chat_limit: Int32
    saved_gifs_limit: Int32
    edit_time_limit: Int32
    revoke_time_limit: Int32
    revoke_pm_time_limit: Int32
    rating_e_decay: Int32
    stickers_recent_limit: Int32
    stickers_faved_limit: Int32
    channels_read_media_period: Int32
    tmp_sessions: Int32 | None = None
    pinned_dialogs_count_max: Int32
    pinned_infolder_count_max: Int32
    call_receive_timeout_ms: Int32
    call_ring_timeout_ms: Int32
    call_connect_timeout_ms: Int32
    call_packet_timeout_ms: Int32
    me_url_prefix: String
    autoupdate_url_prefix: String | None = None
    gif_search_username: String | None = None
    venue_search_username: String | None = None
    img_search_username: String | None = None
    static_maps_provider: String | None = None
    caption_length_max: Int32
    message_length_max: Int32
    webfile_dc_id: Int32
    suggested_lang_code: String | None = None
    lang_pack_version: Int32 | None = None
    base_lang_pack_version: Int32 | None = None
    reactions_default: api.TypeReaction | None = None


class Contact_f911c994(TLObject, frozen=True, kw_only=True, tag="contact#f911c994"):
    tl_id = 0xF911C994
    tl_name = "contact"
    tl_type = "Contact"
    tl_line = "contact#f911c994 user_id:int mutual:Bool = Contact;"
    user_id: Int32
    mutual: Bool


class ContactBlocked(TLObject, frozen=True, kw_only=True, tag="contactBlocked"):
    tl_id = 0x561BC879
    tl_name = "contactBlocked"
    tl_type = "ContactBlocked"
    tl_line = "contactBlocked#561bc879 user_id:int date:int = ContactBlocked;"
    user_id: Int32
    date: Int32


class ContactLinkContact(TLObject, frozen=True, kw_only=True, tag="contactLinkContact"):
    tl_id = 0xD502C2D0
    tl_name = "contactLinkContact"
    tl_type = "ContactLink"
    tl_line = "contactLinkContact#d502c2d0 = ContactLink;"


class ContactLinkHasPhone(TLObject, frozen=True, kw_only=True, tag="contactLinkHasPhone"):
    tl_id = 0x268F3F59
    tl_name = "contactLinkHasPhone"
    tl_type = "ContactLink"
    tl_line = "contactLinkHasPhone#268f3f59 = ContactLink;"


class ContactLinkNone(TLObject, frozen=True, kw_only=True, tag="contactLinkNone"):
    tl_id = 0xFEEDD3AD
    tl_name = "contactLinkNone"
    tl_type = "ContactLink"
    tl_line = "contactLinkNone#feedd3ad = ContactLink;"


class ContactLinkUnknown(TLObject, frozen=True, kw_only=True, tag="contactLinkUnknown"):
    tl_id = 0x5F4F9247
    tl_name = "contactLinkUnknown"
    tl_type = "ContactLink"
    tl_line = "contactLinkUnknown#5f4f9247 = ContactLink;"


class ContactStatus_d3680c61(TLObject, frozen=True, kw_only=True, tag="contactStatus#d3680c61"):
    tl_id = 0xD3680C61
    tl_name = "contactStatus"
    tl_type = "ContactStatus"
    tl_line = "contactStatus#d3680c61 user_id:int status:UserStatus = ContactStatus;"
    user_id: Int32
    status: api.TypeUserStatus


class DcOption_5d8c6cc(TLObject, frozen=True, kw_only=True, tag="dcOption#5d8c6cc"):
    tl_id = 0x05D8C6CC
    tl_name = "dcOption"
    tl_type = "DcOption"
    tl_line = "dcOption#5d8c6cc flags:# ipv6:flags.0?true media_only:flags.1?true tcpo_only:flags.2?true cdn:flags.3?true static:flags.4?true id:int ip_address:string port:int = DcOption;"
    flags: Nat = 0
    ipv6: Bool = False
    media_only: Bool = False
    tcpo_only: Bool = False
    cdn: Bool = False
    static: Bool = False
    id: Int32
    ip_address: String
    port: Int32


class DisabledFeature(TLObject, frozen=True, kw_only=True, tag="disabledFeature"):
    tl_id = 0xAE636F24
    tl_name = "disabledFeature"
    tl_type = "DisabledFeature"
    tl_line = "disabledFeature#ae636f24 feature:string description:string = DisabledFeature;"
    feature: String
    description: String


class DraftMessage_fd8e711f(TLObject, frozen=True, kw_only=True, tag="draftMessage#fd8e711f"):
    tl_id = 0xFD8E711F
    tl_name = "draftMessage"
    tl_type = "DraftMessage"
    tl_line = "draftMessage#fd8e711f flags:# no_webpage:flags.1?true reply_to_msg_id:flags.0?int message:string entities:flags.3?Vector<MessageEntity> date:int = DraftMessage;"
    flags: Nat = 0
    no_webpage: Bool = False
    reply_to_msg_id: Int32 | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    date: Int32


class DraftMessageEmpty_ba4baec5(TLObject, frozen=True, kw_only=True, tag="draftMessageEmpty#ba4baec5"):
    tl_id = 0xBA4BAEC5
    tl_name = "draftMessageEmpty"
    tl_type = "DraftMessage"
    tl_line = "draftMessageEmpty#ba4baec5 = DraftMessage;"


class FileHash_6242c773(TLObject, frozen=True, kw_only=True, tag="fileHash#6242c773"):
    tl_id = 0x6242C773
    tl_name = "fileHash"
    tl_type = "FileHash"
    tl_line = "fileHash#6242c773 offset:int limit:int hash:bytes = FileHash;"
    offset: Int32
    limit: Int32
    hash: Bytes


class FileLocation_53d69076(TLObject, frozen=True, kw_only=True, tag="fileLocation#53d69076"):
    tl_id = 0x53D69076
    tl_name = "fileLocation"
    tl_type = "FileLocation"
    tl_line = "fileLocation#53d69076 dc_id:int volume_id:long local_id:int secret:long = FileLocation;"
    dc_id: Int32
    volume_id: Int64
    local_id: Int32
    secret: Int64
    __repr__ = redacted_repr


class FileLocation(TLObject, frozen=True, kw_only=True, tag="fileLocation"):
    tl_id = 0x091D11EB
    tl_name = "fileLocation"
    tl_type = "FileLocation"
    tl_line = "fileLocation#91d11eb dc_id:int volume_id:long local_id:int secret:long file_reference:bytes = FileLocation;"
    dc_id: Int32
    volume_id: Int64
    local_id: Int32
    secret: Int64
    file_reference: Bytes
    __repr__ = redacted_repr


class FileLocationToBeDeprecated(TLObject, frozen=True, kw_only=True, tag="fileLocationToBeDeprecated"):
    tl_id = 0xBC7FC6CD
    tl_name = "fileLocationToBeDeprecated"
    tl_type = "FileLocation"
    tl_line = "fileLocationToBeDeprecated#bc7fc6cd volume_id:long local_id:int = FileLocation;"
    volume_id: Int64
    local_id: Int32


class FileLocationUnavailable(TLObject, frozen=True, kw_only=True, tag="fileLocationUnavailable"):
    tl_id = 0x7C596B46
    tl_name = "fileLocationUnavailable"
    tl_type = "FileLocation"
    tl_line = "fileLocationUnavailable#7c596b46 volume_id:long local_id:int secret:long = FileLocation;"
    volume_id: Int64
    local_id: Int32
    secret: Int64
    __repr__ = redacted_repr


class FoundGif(TLObject, frozen=True, kw_only=True, tag="foundGif"):
    tl_id = 0x162ECC1F
    tl_name = "foundGif"
    tl_type = "FoundGif"
    tl_line = "foundGif#162ecc1f url:string thumb_url:string content_url:string content_type:string w:int h:int = FoundGif;"
    url: String
    thumb_url: String
    content_url: String
    content_type: String
    w: Int32
    h: Int32


class FoundGifCached(TLObject, frozen=True, kw_only=True, tag="foundGifCached"):
    tl_id = 0x9C750409
    tl_name = "foundGifCached"
    tl_type = "FoundGif"
    tl_line = "foundGifCached#9c750409 url:string photo:Photo document:Document = FoundGif;"
    url: String
    photo: api.TypePhoto
    document: api.TypeDocument


class GeoPoint_2049d70c(TLObject, frozen=True, kw_only=True, tag="geoPoint#2049d70c"):
    tl_id = 0x2049D70C
    tl_name = "geoPoint"
    tl_type = "GeoPoint"
    tl_line = "geoPoint#2049d70c long:double lat:double = GeoPoint;"
    long: Double
    lat: Double


class GeoPoint_296f104(TLObject, frozen=True, kw_only=True, tag="geoPoint#296f104"):
    tl_id = 0x0296F104
    tl_name = "geoPoint"
    tl_type = "GeoPoint"
    tl_line = "geoPoint#296f104 long:double lat:double access_hash:long = GeoPoint;"
    long: Double
    lat: Double
    access_hash: Int64


class GlobalPrivacySettings_bea2f424(TLObject, frozen=True, kw_only=True, tag="globalPrivacySettings#bea2f424"):
    tl_id = 0xBEA2F424
    tl_name = "globalPrivacySettings"
    tl_type = "GlobalPrivacySettings"
    tl_line = "globalPrivacySettings#bea2f424 flags:# archive_and_mute_new_noncontact_peers:flags.0?Bool = GlobalPrivacySettings;"
    flags: Nat = 0
    archive_and_mute_new_noncontact_peers: Bool | None = None


class HighScore_58fffcd0(TLObject, frozen=True, kw_only=True, tag="highScore#58fffcd0"):
    tl_id = 0x58FFFCD0
    tl_name = "highScore"
    tl_type = "HighScore"
    tl_line = "highScore#58fffcd0 pos:int user_id:int score:int = HighScore;"
    pos: Int32
    user_id: Int32
    score: Int32


class ImportedContact_d0028438(TLObject, frozen=True, kw_only=True, tag="importedContact#d0028438"):
    tl_id = 0xD0028438
    tl_name = "importedContact"
    tl_type = "ImportedContact"
    tl_line = "importedContact#d0028438 user_id:int client_id:long = ImportedContact;"
    user_id: Int32
    client_id: Int64


class Invoice_c30aa358(TLObject, frozen=True, kw_only=True, tag="invoice#c30aa358"):
    tl_id = 0xC30AA358
    tl_name = "invoice"
    tl_type = "Invoice"
    tl_line = "invoice#c30aa358 flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true currency:string prices:Vector<LabeledPrice> = Invoice;"
    flags: Nat = 0
    test: Bool = False
    name_requested: Bool = False
    phone_requested: Bool = False
    email_requested: Bool = False
    shipping_address_requested: Bool = False
    flexible: Bool = False
    phone_to_provider: Bool = False
    email_to_provider: Bool = False
    currency: String
    prices: Vector[api.TypeLabeledPrice]


class Invoice_cd886e0(TLObject, frozen=True, kw_only=True, tag="invoice#cd886e0"):
    tl_id = 0x0CD886E0
    tl_name = "invoice"
    tl_type = "Invoice"
    tl_line = "invoice#cd886e0 flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true currency:string prices:Vector<LabeledPrice> max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long> = Invoice;"
    flags: Nat = 0
    test: Bool = False
    name_requested: Bool = False
    phone_requested: Bool = False
    email_requested: Bool = False
    shipping_address_requested: Bool = False
    flexible: Bool = False
    phone_to_provider: Bool = False
    email_to_provider: Bool = False
    currency: String
    prices: Vector[api.TypeLabeledPrice]
    max_tip_amount: Int64 | None = None
    suggested_tip_amounts: Vector[Int64] | None = None


class Invoice_3e85a91b(TLObject, frozen=True, kw_only=True, tag="invoice#3e85a91b"):
    tl_id = 0x3E85A91B
    tl_name = "invoice"
    tl_type = "Invoice"
    tl_line = "invoice#3e85a91b flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true recurring:flags.9?true currency:string prices:Vector<LabeledPrice> max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long> recurring_terms_url:flags.9?string = Invoice;"
    flags: Nat = 0
    test: Bool = False
    name_requested: Bool = False
    phone_requested: Bool = False
    email_requested: Bool = False
    shipping_address_requested: Bool = False
    flexible: Bool = False
    phone_to_provider: Bool = False
    email_to_provider: Bool = False
    recurring: Bool = False
    currency: String
    prices: Vector[api.TypeLabeledPrice]
    max_tip_amount: Int64 | None = None
    suggested_tip_amounts: Vector[Int64] | None = None
    recurring_terms_url: String | None = None


class KeyboardButtonCallback_683a5e46(TLObject, frozen=True, kw_only=True, tag="keyboardButtonCallback#683a5e46"):
    tl_id = 0x683A5E46
    tl_name = "keyboardButtonCallback"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonCallback#683a5e46 text:string data:bytes = KeyboardButton;"
    text: String
    data: Bytes


class KeyboardButtonRequestPeer_d0b468c(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestPeer#d0b468c"):
    tl_id = 0x0D0B468C
    tl_name = "keyboardButtonRequestPeer"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestPeer#d0b468c text:string button_id:int peer_type:RequestPeerType = KeyboardButton;"
    text: String
    button_id: Int32
    peer_type: api.TypeRequestPeerType


class KeyboardButtonSwitchInline_568a748(TLObject, frozen=True, kw_only=True, tag="keyboardButtonSwitchInline#568a748"):
    tl_id = 0x0568A748
    tl_name = "keyboardButtonSwitchInline"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonSwitchInline#568a748 flags:# same_peer:flags.0?true text:string query:string = KeyboardButton;"
    flags: Nat = 0
    same_peer: Bool = False
    text: String
    query: String


class LangPackLanguage_117698f1(TLObject, frozen=True, kw_only=True, tag="langPackLanguage#117698f1"):
    tl_id = 0x117698F1
    tl_name = "langPackLanguage"
    tl_type = "LangPackLanguage"
    tl_line = "langPackLanguage#117698f1 name:string native_name:string lang_code:string = LangPackLanguage;"
    name: String
    native_name: String
    lang_code: String


class NotifyAll(TLObject, frozen=True, kw_only=True, tag="notifyAll"):
    tl_id = 0x74D07C60
    tl_name = "notifyAll"
    tl_type = "NotifyPeer"
    tl_line = "notifyAll#74d07c60 = NotifyPeer;"


class Poll_d5529d06(TLObject, frozen=True, kw_only=True, tag="poll#d5529d06"):
    tl_id = 0xD5529D06
    tl_name = "poll"
    tl_type = "Poll"
    tl_line = "poll#d5529d06 id:long flags:# closed:flags.0?true question:string answers:Vector<PollAnswer> = Poll;"
    id: Int64
    flags: Nat = 0
    closed: Bool = False
    question: String
    answers: Vector[api.TypePollAnswer]


class PollResults_5755785a(TLObject, frozen=True, kw_only=True, tag="pollResults#5755785a"):
    tl_id = 0x5755785A
    tl_name = "pollResults"
    tl_type = "PollResults"
    tl_line = "pollResults#5755785a flags:# min:flags.0?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int = PollResults;"
    flags: Nat = 0
    min: Bool = False
    results: Vector[api.TypePollAnswerVoters] | None = None
    total_voters: Int32 | None = None


class PollResults_badcc1a3(TLObject, frozen=True, kw_only=True, tag="pollResults#badcc1a3"):
    tl_id = 0xBADCC1A3
    tl_name = "pollResults"
    tl_type = "PollResults"
    tl_line = "pollResults#badcc1a3 flags:# min:flags.0?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int recent_voters:flags.3?Vector<int> solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity> = PollResults;"
    flags: Nat = 0
    min: Bool = False
    results: Vector[api.TypePollAnswerVoters] | None = None
    total_voters: Int32 | None = None
    recent_voters: Vector[Int32] | None = None
    solution: String | None = None
    solution_entities: Vector[api.TypeMessageEntity] | None = None


class PollResults_dcb82ea3(TLObject, frozen=True, kw_only=True, tag="pollResults#dcb82ea3"):
    tl_id = 0xDCB82EA3
    tl_name = "pollResults"
    tl_type = "PollResults"
    tl_line = "pollResults#dcb82ea3 flags:# min:flags.0?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int recent_voters:flags.3?Vector<long> solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity> = PollResults;"
    flags: Nat = 0
    min: Bool = False
    results: Vector[api.TypePollAnswerVoters] | None = None
    total_voters: Int32 | None = None
    recent_voters: Vector[Int64] | None = None
    solution: String | None = None
    solution_entities: Vector[api.TypeMessageEntity] | None = None


class PremiumSubscriptionOption_b6f11ebe(TLObject, frozen=True, kw_only=True, tag="premiumSubscriptionOption#b6f11ebe"):
    tl_id = 0xB6F11EBE
    tl_name = "premiumSubscriptionOption"
    tl_type = "PremiumSubscriptionOption"
    tl_line = "premiumSubscriptionOption#b6f11ebe flags:# current:flags.1?true can_purchase_upgrade:flags.2?true months:int currency:string amount:long bot_url:string store_product:flags.0?string = PremiumSubscriptionOption;"
    flags: Nat = 0
    current: Bool = False
    can_purchase_upgrade: Bool = False
    months: Int32
    currency: String
    amount: Int64
    bot_url: String
    store_product: String | None = None


class ReactionCount_6fb250d1(TLObject, frozen=True, kw_only=True, tag="reactionCount#6fb250d1"):
    tl_id = 0x6FB250D1
    tl_name = "reactionCount"
    tl_type = "ReactionCount"
    tl_line = "reactionCount#6fb250d1 flags:# chosen:flags.0?true reaction:string count:int = ReactionCount;"
    flags: Nat = 0
    chosen: Bool = False
    reaction: String
    count: Int32


class RecentMeUrlChat_a01b22f9(TLObject, frozen=True, kw_only=True, tag="recentMeUrlChat#a01b22f9"):
    tl_id = 0xA01B22F9
    tl_name = "recentMeUrlChat"
    tl_type = "RecentMeUrl"
    tl_line = "recentMeUrlChat#a01b22f9 url:string chat_id:int = RecentMeUrl;"
    url: String
    chat_id: Int32


class RecentMeUrlUser_8dbc3336(TLObject, frozen=True, kw_only=True, tag="recentMeUrlUser#8dbc3336"):
    tl_id = 0x8DBC3336
    tl_name = "recentMeUrlUser"
    tl_type = "RecentMeUrl"
    tl_line = "recentMeUrlUser#8dbc3336 url:string user_id:int = RecentMeUrl;"
    url: String
    user_id: Int32


class ReplyKeyboardForceReply_f4108aa0(TLObject, frozen=True, kw_only=True, tag="replyKeyboardForceReply#f4108aa0"):
    tl_id = 0xF4108AA0
    tl_name = "replyKeyboardForceReply"
    tl_type = "ReplyMarkup"
    tl_line = "replyKeyboardForceReply#f4108aa0 flags:# single_use:flags.1?true selective:flags.2?true = ReplyMarkup;"
    flags: Nat = 0
    single_use: Bool = False
    selective: Bool = False


class ReplyKeyboardMarkup_3502758c(TLObject, frozen=True, kw_only=True, tag="replyKeyboardMarkup#3502758c"):
    tl_id = 0x3502758C
    tl_name = "replyKeyboardMarkup"
    tl_type = "ReplyMarkup"
    tl_line = "replyKeyboardMarkup#3502758c flags:# resize:flags.0?true single_use:flags.1?true selective:flags.2?true rows:Vector<KeyboardButtonRow> = ReplyMarkup;"
    flags: Nat = 0
    resize: Bool = False
    single_use: Bool = False
    selective: Bool = False
    rows: Vector[api.TypeKeyboardButtonRow]


class SponsoredMessage_2a3c381f(TLObject, frozen=True, kw_only=True, tag="sponsoredMessage#2a3c381f"):
    tl_id = 0x2A3C381F
    tl_name = "sponsoredMessage"
    tl_type = "SponsoredMessage"
    tl_line = "sponsoredMessage#2a3c381f flags:# random_id:bytes from_id:Peer start_param:flags.0?string message:string entities:flags.1?Vector<MessageEntity> = SponsoredMessage;"
    flags: Nat = 0
    random_id: Bytes
    from_id: api.TypePeer
    start_param: String | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None


class SponsoredMessage_3a836df8(TLObject, frozen=True, kw_only=True, tag="sponsoredMessage#3a836df8"):
    tl_id = 0x3A836DF8
    tl_name = "sponsoredMessage"
    tl_type = "SponsoredMessage"
    tl_line = "sponsoredMessage#3a836df8 flags:# recommended:flags.5?true show_peer_photo:flags.6?true random_id:bytes from_id:flags.3?Peer chat_invite:flags.4?ChatInvite chat_invite_hash:flags.4?string channel_post:flags.2?int start_param:flags.0?string message:string entities:flags.1?Vector<MessageEntity> = SponsoredMessage;"
    flags: Nat = 0
    recommended: Bool = False
    show_peer_photo: Bool = False
    random_id: Bytes
    from_id: api.TypePeer | None = None
    chat_invite: api.TypeChatInvite | None = None
    chat_invite_hash: String | None = None
    channel_post: Int32 | None = None
    start_param: String | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None


class SponsoredMessage_fc25b828(TLObject, frozen=True, kw_only=True, tag="sponsoredMessage#fc25b828"):
    tl_id = 0xFC25B828
    tl_name = "sponsoredMessage"
    tl_type = "SponsoredMessage"
    tl_line = "sponsoredMessage#fc25b828 flags:# recommended:flags.5?true show_peer_photo:flags.6?true random_id:bytes from_id:flags.3?Peer chat_invite:flags.4?ChatInvite chat_invite_hash:flags.4?string channel_post:flags.2?int start_param:flags.0?string message:string entities:flags.1?Vector<MessageEntity> sponsor_info:flags.7?string additional_info:flags.8?string = SponsoredMessage;"
    flags: Nat = 0
    recommended: Bool = False
    show_peer_photo: Bool = False
    random_id: Bytes
    from_id: api.TypePeer | None = None
    chat_invite: api.TypeChatInvite | None = None
    chat_invite_hash: String | None = None
    channel_post: Int32 | None = None
    start_param: String | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    sponsor_info: String | None = None
    additional_info: String | None = None


class StickerSet_cd303b41(TLObject, frozen=True, kw_only=True, tag="stickerSet#cd303b41"):
    tl_id = 0xCD303B41
    tl_name = "stickerSet"
    tl_type = "StickerSet"
    tl_line = "stickerSet#cd303b41 flags:# installed:flags.0?true archived:flags.1?true official:flags.2?true masks:flags.3?true id:long access_hash:long title:string short_name:string count:int hash:int = StickerSet;"
    flags: Nat = 0
    installed: Bool = False
    archived: Bool = False
    official: Bool = False
    masks: Bool = False
    id: Int64
    access_hash: Int64
    title: String
    short_name: String
    count: Int32
    hash: Int32


class StickerSet_5585a139(TLObject, frozen=True, kw_only=True, tag="stickerSet#5585a139"):
    tl_id = 0x5585A139
    tl_name = "stickerSet"
    tl_type = "StickerSet"
    tl_line = "stickerSet#5585a139 flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string count:int hash:int = StickerSet;"
    flags: Nat = 0
    archived: Bool = False
    official: Bool = False
    masks: Bool = False
    installed_date: Int32 | None = None
    id: Int64
    access_hash: Int64
    title: String
    short_name: String
    count: Int32
    hash: Int32


class StickerSet_6a90bcb7(TLObject, frozen=True, kw_only=True, tag="stickerSet#6a90bcb7"):
    tl_id = 0x6A90BCB7
    tl_name = "stickerSet"
    tl_type = "StickerSet"
    tl_line = "stickerSet#6a90bcb7 flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumb:flags.4?PhotoSize count:int hash:int = StickerSet;"
    flags: Nat = 0
    archived: Bool = False
    official: Bool = False
    masks: Bool = False
    installed_date: Int32 | None = None
    id: Int64
    access_hash: Int64
    title: String
    short_name: String
    thumb: api.TypePhotoSize | None = None
    count: Int32
    hash: Int32


class StickerSet_eeb46f27(TLObject, frozen=True, kw_only=True, tag="stickerSet#eeb46f27"):
    tl_id = 0xEEB46F27
    tl_name = "stickerSet"
    tl_type = "StickerSet"
    tl_line = "stickerSet#eeb46f27 flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true animated:flags.5?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumb:flags.4?PhotoSize thumb_dc_id:flags.4?int count:int hash:int = StickerSet;"
    flags: Nat = 0
    archived: Bool = False
    official: Bool = False
    masks: Bool = False
    animated: Bool = False
    installed_date: Int32 | None = None
    id: Int64
    access_hash: Int64
    title: String
    short_name: String
    thumb: api.TypePhotoSize | None = None
    thumb_dc_id: Int32 | None = None
    count: Int32
    hash: Int32


class StickerSet_40e237a8(TLObject, frozen=True, kw_only=True, tag="stickerSet#40e237a8"):
    tl_id = 0x40E237A8
    tl_name = "stickerSet"
    tl_type = "StickerSet"
    tl_line = "stickerSet#40e237a8 flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true animated:flags.5?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumbs:flags.4?Vector<PhotoSize> thumb_dc_id:flags.4?int count:int hash:int = StickerSet;"
    flags: Nat = 0
    archived: Bool = False
    official: Bool = False
    masks: Bool = False
    animated: Bool = False
    installed_date: Int32 | None = None
    id: Int64
    access_hash: Int64
    title: String
    short_name: String
    thumbs: Vector[api.TypePhotoSize] | None = None
    thumb_dc_id: Int32 | None = None
    count: Int32
    hash: Int32


class StickerSet_d7df217a(TLObject, frozen=True, kw_only=True, tag="stickerSet#d7df217a"):
    tl_id = 0xD7DF217A
    tl_name = "stickerSet"
    tl_type = "StickerSet"
    tl_line = "stickerSet#d7df217a flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true animated:flags.5?true videos:flags.6?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumbs:flags.4?Vector<PhotoSize> thumb_dc_id:flags.4?int thumb_version:flags.4?int count:int hash:int = StickerSet;"
    flags: Nat = 0
    archived: Bool = False
    official: Bool = False
    masks: Bool = False
    animated: Bool = False
    videos: Bool = False
    installed_date: Int32 | None = None
    id: Int64
    access_hash: Int64
    title: String
    short_name: String
    thumbs: Vector[api.TypePhotoSize] | None = None
    thumb_dc_id: Int32 | None = None
    thumb_version: Int32 | None = None
    count: Int32
    hash: Int32


class StickerSetFullCovered_1aed5ee5(TLObject, frozen=True, kw_only=True, tag="stickerSetFullCovered#1aed5ee5"):
    tl_id = 0x1AED5EE5
    tl_name = "stickerSetFullCovered"
    tl_type = "StickerSetCovered"
    tl_line = "stickerSetFullCovered#1aed5ee5 set:StickerSet packs:Vector<StickerPack> documents:Vector<Document> = StickerSetCovered;"
    set: api.TypeStickerSet
    packs: Vector[api.TypeStickerPack]
    documents: Vector[api.TypeDocument]


class Theme_f7d90ce0(TLObject, frozen=True, kw_only=True, tag="theme#f7d90ce0"):
    tl_id = 0xF7D90CE0
    tl_name = "theme"
    tl_type = "Theme"
    tl_line = "theme#f7d90ce0 flags:# creator:flags.0?true default:flags.1?true id:long access_hash:long slug:string title:string document:flags.2?Document installs_count:int = Theme;"
    flags: Nat = 0
    creator: Bool = False
    default: Bool = False
    id: Int64
    access_hash: Int64
    slug: String
    title: String
    document: api.TypeDocument | None = None
    installs_count: Int32


class Theme_28f1114(TLObject, frozen=True, kw_only=True, tag="theme#28f1114"):
    tl_id = 0x028F1114
    tl_name = "theme"
    tl_type = "Theme"
    tl_line = "theme#28f1114 flags:# creator:flags.0?true default:flags.1?true id:long access_hash:long slug:string title:string document:flags.2?Document settings:flags.3?ThemeSettings installs_count:int = Theme;"
    flags: Nat = 0
    creator: Bool = False
    default: Bool = False
    id: Int64
    access_hash: Int64
    slug: String
    title: String
    document: api.TypeDocument | None = None
    settings: api.TypeThemeSettings | None = None
    installs_count: Int32


class Theme_e802b8dc(TLObject, frozen=True, kw_only=True, tag="theme#e802b8dc"):
    tl_id = 0xE802B8DC
    tl_name = "theme"
    tl_type = "Theme"
    tl_line = "theme#e802b8dc flags:# creator:flags.0?true default:flags.1?true for_chat:flags.5?true id:long access_hash:long slug:string title:string document:flags.2?Document settings:flags.3?ThemeSettings installs_count:flags.4?int = Theme;"
    flags: Nat = 0
    creator: Bool = False
    default: Bool = False
    for_chat: Bool = False
    id: Int64
    access_hash: Int64
    slug: String
    title: String
    document: api.TypeDocument | None = None
    settings: api.TypeThemeSettings | None = None
    installs_count: Int32 | None = None


class ThemeDocumentNotModified(TLObject, frozen=True, kw_only=True, tag="themeDocumentNotModified"):
    tl_id = 0x483D270C
    tl_name = "themeDocumentNotModified"
    tl_type = "Theme"
    tl_line = "themeDocumentNotModified#483d270c = Theme;"


class ThemeSettings_9c14984a(TLObject, frozen=True, kw_only=True, tag="themeSettings#9c14984a"):
    tl_id = 0x9C14984A
    tl_name = "themeSettings"
    tl_type = "ThemeSettings"
    tl_line = "themeSettings#9c14984a flags:# base_theme:BaseTheme accent_color:int message_top_color:flags.0?int message_bottom_color:flags.0?int wallpaper:flags.1?WallPaper = ThemeSettings;"
    flags: Nat = 0
    base_theme: api.TypeBaseTheme
    accent_color: Int32
    message_top_color: Int32 | None = None
    message_bottom_color: Int32 | None = None
    wallpaper: api.TypeWallPaper | None = None


class UpdateShortChatMessage_16812688(TLObject, frozen=True, kw_only=True, tag="updateShortChatMessage#16812688"):
    tl_id = 0x16812688
    tl_name = "updateShortChatMessage"
    tl_type = "Updates"
    tl_line = "updateShortChatMessage#16812688 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:int chat_id:int message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to_msg_id:flags.3?int entities:flags.7?Vector<MessageEntity> = Updates;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    id: Int32
    from_id: Int32
    chat_id: Int32
    message: String
    pts: Int32
    pts_count: Int32
    date: Int32
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to_msg_id: Int32 | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class UpdateShortChatMessage_402d5dbb(TLObject, frozen=True, kw_only=True, tag="updateShortChatMessage#402d5dbb"):
    tl_id = 0x402D5DBB
    tl_name = "updateShortChatMessage"
    tl_type = "Updates"
    tl_line = "updateShortChatMessage#402d5dbb flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:int chat_id:int message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> = Updates;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    id: Int32
    from_id: Int32
    chat_id: Int32
    message: String
    pts: Int32
    pts_count: Int32
    date: Int32
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class UpdateShortChatMessage_1157b858(TLObject, frozen=True, kw_only=True, tag="updateShortChatMessage#1157b858"):
    tl_id = 0x1157B858
    tl_name = "updateShortChatMessage"
    tl_type = "Updates"
    tl_line = "updateShortChatMessage#1157b858 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:int chat_id:int message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    id: Int32
    from_id: Int32
    chat_id: Int32
    message: String
    pts: Int32
    pts_count: Int32
    date: Int32
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    ttl_period: Int32 | None = None


class UpdateShortMessage_914fbf11(TLObject, frozen=True, kw_only=True, tag="updateShortMessage#914fbf11"):
    tl_id = 0x914FBF11
    tl_name = "updateShortMessage"
    tl_type = "Updates"
    tl_line = "updateShortMessage#914fbf11 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:int message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to_msg_id:flags.3?int entities:flags.7?Vector<MessageEntity> = Updates;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    id: Int32
    user_id: Int32
    message: String
    pts: Int32
    pts_count: Int32
    date: Int32
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to_msg_id: Int32 | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class UpdateShortMessage_2296d2c8(TLObject, frozen=True, kw_only=True, tag="updateShortMessage#2296d2c8"):
    tl_id = 0x2296D2C8
    tl_name = "updateShortMessage"
    tl_type = "Updates"
    tl_line = "updateShortMessage#2296d2c8 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:int message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> = Updates;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    id: Int32
    user_id: Int32
    message: String
    pts: Int32
    pts_count: Int32
    date: Int32
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class UpdateShortMessage_faeff833(TLObject, frozen=True, kw_only=True, tag="updateShortMessage#faeff833"):
    tl_id = 0xFAEFF833
    tl_name = "updateShortMessage"
    tl_type = "Updates"
    tl_line = "updateShortMessage#faeff833 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:int message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    id: Int32
    user_id: Int32
    message: String
    pts: Int32
    pts_count: Int32
    date: Int32
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    ttl_period: Int32 | None = None


class UpdateShortSentMessage_11f1331c(TLObject, frozen=True, kw_only=True, tag="updateShortSentMessage#11f1331c"):
    tl_id = 0x11F1331C
    tl_name = "updateShortSentMessage"
    tl_type = "Updates"
    tl_line = "updateShortSentMessage#11f1331c flags:# out:flags.1?true id:int pts:int pts_count:int date:int media:flags.9?MessageMedia entities:flags.7?Vector<MessageEntity> = Updates;"
    flags: Nat = 0
    out: Bool = False
    id: Int32
    pts: Int32
    pts_count: Int32
    date: Int32
    media: api.TypeMessageMedia | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class VideoSize_e831c556(TLObject, frozen=True, kw_only=True, tag="videoSize#e831c556"):
    tl_id = 0xE831C556
    tl_name = "videoSize"
    tl_type = "VideoSize"
    tl_line = "videoSize#e831c556 flags:# type:string location:FileLocation w:int h:int size:int video_start_ts:flags.0?double = VideoSize;"
    flags: Nat = 0
    type: String
    location: api.TypeFileLocation
    w: Int32
    h: Int32
    size: Int32
    video_start_ts: Double | None = None


class WallPaper_ccb03657(TLObject, frozen=True, kw_only=True, tag="wallPaper#ccb03657"):
    tl_id = 0xCCB03657
    tl_name = "wallPaper"
    tl_type = "WallPaper"
    tl_line = "wallPaper#ccb03657 id:int title:string sizes:Vector<PhotoSize> color:int = WallPaper;"
    id: Int32
    title: String
    sizes: Vector[api.TypePhotoSize]
    color: Int32


class WallPaperNoFile_8af40b25(TLObject, frozen=True, kw_only=True, tag="wallPaperNoFile#8af40b25"):
    tl_id = 0x8AF40B25
    tl_name = "wallPaperNoFile"
    tl_type = "WallPaper"
    tl_line = "wallPaperNoFile#8af40b25 flags:# default:flags.1?true dark:flags.4?true settings:flags.2?WallPaperSettings = WallPaper;"
    flags: Nat = 0
    default: Bool = False
    dark: Bool = False
    settings: api.TypeWallPaperSettings | None = None


class WallPaperSettings_a12f40b8(TLObject, frozen=True, kw_only=True, tag="wallPaperSettings#a12f40b8"):
    tl_id = 0xA12F40B8
    tl_name = "wallPaperSettings"
    tl_type = "WallPaperSettings"
    tl_line = "wallPaperSettings#a12f40b8 flags:# blur:flags.1?true motion:flags.2?true background_color:flags.0?int intensity:flags.3?int = WallPaperSettings;"
    flags: Nat = 0
    blur: Bool = False
    motion: Bool = False
    background_color: Int32 | None = None
    intensity: Int32 | None = None


class WallPaperSettings_5086cf8(TLObject, frozen=True, kw_only=True, tag="wallPaperSettings#5086cf8"):
    tl_id = 0x05086CF8
    tl_name = "wallPaperSettings"
    tl_type = "WallPaperSettings"
    tl_line = "wallPaperSettings#5086cf8 flags:# blur:flags.1?true motion:flags.2?true background_color:flags.0?int second_background_color:flags.4?int intensity:flags.3?int rotation:flags.4?int = WallPaperSettings;"
    flags: Nat = 0
    blur: Bool = False
    motion: Bool = False
    background_color: Int32 | None = None
    second_background_color: Int32 | None = None
    intensity: Int32 | None = None
    rotation: Int32 | None = None


class WallPaperSettings_1dc1bca4(TLObject, frozen=True, kw_only=True, tag="wallPaperSettings#1dc1bca4"):
    tl_id = 0x1DC1BCA4
    tl_name = "wallPaperSettings"
    tl_type = "WallPaperSettings"
    tl_line = "wallPaperSettings#1dc1bca4 flags:# blur:flags.1?true motion:flags.2?true background_color:flags.0?int second_background_color:flags.4?int third_background_color:flags.5?int fourth_background_color:flags.6?int intensity:flags.3?int rotation:flags.4?int = WallPaperSettings;"
    flags: Nat = 0
    blur: Bool = False
    motion: Bool = False
    background_color: Int32 | None = None
    second_background_color: Int32 | None = None
    third_background_color: Int32 | None = None
    fourth_background_color: Int32 | None = None
    intensity: Int32 | None = None
    rotation: Int32 | None = None


class WallPaperSolid(TLObject, frozen=True, kw_only=True, tag="wallPaperSolid"):
    tl_id = 0x63117F24
    tl_name = "wallPaperSolid"
    tl_type = "WallPaper"
    tl_line = "wallPaperSolid#63117f24 id:int title:string bg_color:int color:int = WallPaper;"
    id: Int32
    title: String
    bg_color: Int32
    color: Int32


TypeCdnFileHash: TypeAlias = CdnFileHash
TypeContactBlocked: TypeAlias = ContactBlocked
TypeContactLink: TypeAlias = (
    ContactLinkContact
    | ContactLinkHasPhone
    | ContactLinkNone
    | ContactLinkUnknown
)
TypeDisabledFeature: TypeAlias = DisabledFeature
TypeFileLocation: TypeAlias = (
    FileLocation_53d69076
    | FileLocation
    | FileLocationToBeDeprecated
    | FileLocationUnavailable
)
TypeFoundGif: TypeAlias = (
    FoundGif
    | FoundGifCached
)
