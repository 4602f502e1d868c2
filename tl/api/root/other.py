"""Definitions: the remaining types of the root namespace. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject, redacted_repr
from tl.types import Bool, Bytes, Double, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AccountDaysTTL",
    "AiComposeTone",
    "AiComposeToneDefault",
    "AiComposeToneExample",
    "AuctionBidLevel",
    "Authorization",
    "AutoDownloadSettings",
    "AutoSaveException",
    "AutoSaveSettings",
    "AvailableEffect",
    "AvailableReaction",
    "BankCardOpenUrl",
    "BaseThemeArctic",
    "BaseThemeClassic",
    "BaseThemeDay",
    "BaseThemeNight",
    "BaseThemeTinted",
    "Birthday",
    "Boost",
    "ButtonTypeDefault",
    "ButtonTypeRequestGeoLocation",
    "ButtonTypeRequestPeer",
    "ButtonTypeRequestPhone",
    "ButtonTypeRequestPoll",
    "ButtonTypeSimpleWebView",
    "CdnConfig",
    "CdnPublicKey",
    "ChatInviteExported",
    "ChatInvitePublicJoinRequests",
    "CodeSettings",
    "CommunityPeer",
    "CommunityPeerRequest",
    "Config",
    "ConnectedBot",
    "ConnectedBotStarRef",
    "Contact",
    "ContactBirthday",
    "ContactStatus",
    "DataJSON",
    "DcOption",
    "DefaultHistoryTTL",
    "DisallowedGiftsSettings",
    "DraftMessage",
    "DraftMessageEmpty",
    "EmailVerificationApple",
    "EmailVerificationCode",
    "EmailVerificationGoogle",
    "EmailVerifyPurposeLoginChange",
    "EmailVerifyPurposeLoginSetup",
    "EmailVerifyPurposePassport",
    "EphemeralMessage",
    "ExportedChatlistInvite",
    "ExportedContactToken",
    "ExportedMessageLink",
    "ExportedStoryLink",
    "FactCheck",
    "FileHash",
    "Folder",
    "FolderPeer",
    "ForumTopic",
    "ForumTopicDeleted",
    "FoundStory",
    "Game",
    "GeoPoint",
    "GeoPointAddress",
    "GeoPointEmpty",
    "GlobalPrivacySettings",
    "HighScore",
    "ImportedContact",
    "InputButtonTypeRequestPeer",
    "InputPollAnswer",
    "Invoice",
    "JoinChatBotResultApproved",
    "JoinChatBotResultDeclined",
    "JoinChatBotResultQueued",
    "JoinChatBotResultWebView",
    "JsonArray",
    "JsonBool",
    "JsonNull",
    "JsonNumber",
    "JsonObject",
    "JsonObjectValue",
    "JsonString",
    "KeyboardButton",
    "KeyboardButtonRow",
    "KeyboardButtonStyle",
    "KeyboardInlineButton",
    "KeyboardInlineButtonRow",
    "LabeledPrice",
    "LangPackDifference",
    "LangPackLanguage",
    "LangPackString",
    "LangPackStringDeleted",
    "LangPackStringPluralized",
    "MaskCoords",
    "MissingInvitee",
    "MonoForumDialog",
    "MyBoost",
    "NearestDc",
    "NotificationSoundDefault",
    "NotificationSoundLocal",
    "NotificationSoundNone",
    "NotificationSoundRingtone",
    "NotifyBroadcasts",
    "NotifyChats",
    "NotifyCommunity",
    "NotifyForumTopic",
    "NotifyPeer",
    "NotifyUsers",
    "OutboxReadDate",
    "PaidReactionPrivacyAnonymous",
    "PaidReactionPrivacyDefault",
    "PaidReactionPrivacyPeer",
    "Passkey",
    "PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
    "PasswordKdfAlgoUnknown",
    "PaymentCharge",
    "PaymentFormMethod",
    "PaymentRequestedInfo",
    "PaymentSavedCredentialsCard",
    "PendingSuggestion",
    "Poll",
    "PollAnswer",
    "PollAnswerVoters",
    "PollResults",
    "PopularContact",
    "PostAddress",
    "PostInteractionCountersMessage",
    "PostInteractionCountersStory",
    "PremiumGiftCodeOption",
    "PremiumSubscriptionOption",
    "PrepaidGiveaway",
    "PrepaidStarsGiveaway",
    "PublicForwardMessage",
    "PublicForwardStory",
    "QuickReply",
    "ReactionCount",
    "ReactionCustomEmoji",
    "ReactionEmoji",
    "ReactionEmpty",
    "ReactionNotificationsFromAll",
    "ReactionNotificationsFromContacts",
    "ReactionPaid",
    "ReactionsNotifySettings",
    "ReadParticipantDate",
    "ReceivedNotifyMessage",
    "RecentMeUrlChat",
    "RecentMeUrlChatInvite",
    "RecentMeUrlStickerSet",
    "RecentMeUrlUnknown",
    "RecentMeUrlUser",
    "RecentStory",
    "ReplyInlineMarkup",
    "ReplyKeyboardForceReply",
    "ReplyKeyboardHide",
    "ReplyKeyboardMarkup",
    "RequestPeerTypeBroadcast",
    "RequestPeerTypeChat",
    "RequestPeerTypeCreateBot",
    "RequestPeerTypeUser",
    "RequestedPeerChannel",
    "RequestedPeerChat",
    "RequestedPeerUser",
    "RequirementToContactEmpty",
    "RequirementToContactPaidMessages",
    "RequirementToContactPremium",
    "RestrictionReason",
    "SavedDialog",
    "SavedPhoneContact",
    "SavedReactionTag",
    "SavedStarGift",
    "SearchPostsFlood",
    "SearchResultPosition",
    "SearchResultsCalendarPeriod",
    "ShippingOption",
    "SmsJob",
    "SponsoredMessage",
    "SponsoredMessageReportOption",
    "SponsoredPeer",
    "StickerKeyword",
    "StickerPack",
    "StickerSet",
    "StickerSetCovered",
    "StickerSetFullCovered",
    "StickerSetMultiCovered",
    "StickerSetNoCovered",
    "StoriesStealthMode",
    "SuggestedPost",
    "TextWithEntities",
    "Theme",
    "ThemeSettings",
    "Timezone",
    "TodoCompletion",
    "TodoItem",
    "TodoList",
    "TypeAccountDaysTTL",
    "TypeAiComposeTone",
    "TypeAiComposeToneExample",
    "TypeAuctionBidLevel",
    "TypeAuthorization",
    "TypeAutoDownloadSettings",
    "TypeAutoSaveException",
    "TypeAutoSaveSettings",
    "TypeAvailableEffect",
    "TypeAvailableReaction",
    "TypeBankCardOpenUrl",
    "TypeBaseTheme",
    "TypeBirthday",
    "TypeBoost",
    "TypeButtonType",
    "TypeCdnConfig",
    "TypeCdnPublicKey",
    "TypeCodeSettings",
    "TypeCommunityPeer",
    "TypeCommunityPeerRequest",
    "TypeConfig",
    "TypeConnectedBot",
    "TypeConnectedBotStarRef",
    "TypeContact",
    "TypeContactBirthday",
    "TypeContactStatus",
    "TypeDataJSON",
    "TypeDcOption",
    "TypeDefaultHistoryTTL",
    "TypeDisallowedGiftsSettings",
    "TypeDraftMessage",
    "TypeEmailVerification",
    "TypeEmailVerifyPurpose",
    "TypeEphemeralMessage",
    "TypeExportedChatInvite",
    "TypeExportedChatlistInvite",
    "TypeExportedContactToken",
    "TypeExportedMessageLink",
    "TypeExportedStoryLink",
    "TypeFactCheck",
    "TypeFileHash",
    "TypeFolder",
    "TypeFolderPeer",
    "TypeForumTopic",
    "TypeFoundStory",
    "TypeGame",
    "TypeGeoPoint",
    "TypeGeoPointAddress",
    "TypeGlobalPrivacySettings",
    "TypeHighScore",
    "TypeImportedContact",
    "TypeInvoice",
    "TypeJSONObjectValue",
    "TypeJSONValue",
    "TypeJoinChatBotResult",
    "TypeKeyboardButton",
    "TypeKeyboardButtonRow",
    "TypeKeyboardButtonStyle",
    "TypeKeyboardInlineButton",
    "TypeKeyboardInlineButtonRow",
    "TypeLabeledPrice",
    "TypeLangPackDifference",
    "TypeLangPackLanguage",
    "TypeLangPackString",
    "TypeMaskCoords",
    "TypeMissingInvitee",
    "TypeMyBoost",
    "TypeNearestDc",
    "TypeNotificationSound",
    "TypeNotifyPeer",
    "TypeOutboxReadDate",
    "TypePaidReactionPrivacy",
    "TypePasskey",
    "TypePasswordKdfAlgo",
    "TypePaymentCharge",
    "TypePaymentFormMethod",
    "TypePaymentRequestedInfo",
    "TypePaymentSavedCredentials",
    "TypePendingSuggestion",
    "TypePoll",
    "TypePollAnswer",
    "TypePollAnswerVoters",
    "TypePollResults",
    "TypePopularContact",
    "TypePostAddress",
    "TypePostInteractionCounters",
    "TypePremiumGiftCodeOption",
    "TypePremiumSubscriptionOption",
    "TypePrepaidGiveaway",
    "TypePublicForward",
    "TypeQuickReply",
    "TypeReaction",
    "TypeReactionCount",
    "TypeReactionNotificationsFrom",
    "TypeReactionsNotifySettings",
    "TypeReadParticipantDate",
    "TypeReceivedNotifyMessage",
    "TypeRecentMeUrl",
    "TypeRecentStory",
    "TypeReplyMarkup",
    "TypeRequestPeerType",
    "TypeRequestedPeer",
    "TypeRequirementToContact",
    "TypeRestrictionReason",
    "TypeSavedContact",
    "TypeSavedDialog",
    "TypeSavedReactionTag",
    "TypeSavedStarGift",
    "TypeSearchPostsFlood",
    "TypeSearchResultsCalendarPeriod",
    "TypeSearchResultsPosition",
    "TypeShippingOption",
    "TypeSmsJob",
    "TypeSponsoredMessage",
    "TypeSponsoredMessageReportOption",
    "TypeSponsoredPeer",
    "TypeStickerKeyword",
    "TypeStickerPack",
    "TypeStickerSet",
    "TypeStickerSetCovered",
    "TypeStoriesStealthMode",
    "TypeSuggestedPost",
    "TypeTextWithEntities",
    "TypeTheme",
    "TypeThemeSettings",
    "TypeTimezone",
    "TypeTodoCompletion",
    "TypeTodoItem",
    "TypeTodoList",
    "TypeUpdates",
    "TypeUrlAuthResult",
    "TypeUsername",
    "TypeVideoSize",
    "TypeWallPaper",
    "TypeWallPaperSettings",
    "UpdateShort",
    "UpdateShortChatMessage",
    "UpdateShortMessage",
    "UpdateShortSentMessage",
    "Updates",
    "UpdatesCombined",
    "UpdatesTooLong",
    "UrlAuthResultAccepted",
    "UrlAuthResultDefault",
    "UrlAuthResultRequest",
    "Username",
    "VideoSize",
    "VideoSizeEmojiMarkup",
    "VideoSizeStickerMarkup",
    "WallPaper",
    "WallPaperNoFile",
    "WallPaperSettings",
]


class AccountDaysTTL(TLObject, frozen=True, kw_only=True, tag="accountDaysTTL"):
    tl_id = 0xB8D0AFDF
    tl_name = "accountDaysTTL"
    tl_type = "AccountDaysTTL"
    tl_line = "accountDaysTTL#b8d0afdf days:int = AccountDaysTTL;"
    days: Int32


class AiComposeTone(TLObject, frozen=True, kw_only=True, tag="aiComposeTone"):
    tl_id = 0xCFF63EA9
    tl_name = "aiComposeTone"
    tl_type = "AiComposeTone"
    tl_line = "aiComposeTone#cff63ea9 flags:# creator:flags.0?true id:long access_hash:long slug:string title:string emoji_id:flags.1?long prompt:flags.4?string installs_count:flags.2?int author_id:flags.3?long example_english:flags.5?AiComposeToneExample = AiComposeTone;"
    flags: Nat = 0
    creator: Bool = False
    id: Int64
    access_hash: Int64
    slug: String
    title: String
    emoji_id: Int64 | None = None
    prompt: String | None = None
    installs_count: Int32 | None = None
    author_id: Int64 | None = None
    example_english: api.TypeAiComposeToneExample | None = None


class AiComposeToneDefault(TLObject, frozen=True, kw_only=True, tag="aiComposeToneDefault"):
    tl_id = 0x9BAD6414
    tl_name = "aiComposeToneDefault"
    tl_type = "AiComposeTone"
    tl_line = "aiComposeToneDefault#9bad6414 tone:string emoji_id:long title:string = AiComposeTone;"
    tone: String
    emoji_id: Int64
    title: String


class AiComposeToneExample(TLObject, frozen=True, kw_only=True, tag="aiComposeToneExample", rename={"from_": "from"}):
    tl_id = 0xF1D628EC
    tl_name = "aiComposeToneExample"
    tl_type = "AiComposeToneExample"
    tl_line = "aiComposeToneExample#f1d628ec from:TextWithEntities to:TextWithEntities = AiComposeToneExample;"
    from_: api.TypeTextWithEntities
    to: api.TypeTextWithEntities


class AuctionBidLevel(TLObject, frozen=True, kw_only=True, tag="auctionBidLevel"):
    tl_id = 0x310240CC
    tl_name = "auctionBidLevel"
    tl_type = "AuctionBidLevel"
    tl_line = "auctionBidLevel#310240cc pos:int amount:long date:int = AuctionBidLevel;"
    pos: Int32
    amount: Int64
    date: Int32


class Authorization(TLObject, frozen=True, kw_only=True, tag="authorization"):
    tl_id = 0xAD01D61D
    tl_name = "authorization"
    tl_type = "Authorization"
    tl_line = "authorization#ad01d61d flags:# current:flags.0?true official_app:flags.1?true password_pending:flags.2?true encrypted_requests_disabled:flags.3?true call_requests_disabled:flags.4?true unconfirmed:flags.5?true hash:long device_model:string platform:string system_version:string api_id:int app_name:string app_version:string date_created:int date_active:int ip:string country:string region:string = Authorization;"
    flags: Nat = 0
    current: Bool = False
    official_app: Bool = False
    password_pending: Bool = False
    encrypted_requests_disabled: Bool = False
    call_requests_disabled: Bool = False
    unconfirmed: Bool = False
    hash: Int64
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


class AutoDownloadSettings(TLObject, frozen=True, kw_only=True, tag="autoDownloadSettings"):
    tl_id = 0xBAA57628
    tl_name = "autoDownloadSettings"
    tl_type = "AutoDownloadSettings"
    tl_line = "autoDownloadSettings#baa57628 flags:# disabled:flags.0?true video_preload_large:flags.1?true audio_preload_next:flags.2?true phonecalls_less_data:flags.3?true stories_preload:flags.4?true photo_size_max:int video_size_max:long file_size_max:long video_upload_maxbitrate:int small_queue_active_operations_max:int large_queue_active_operations_max:int = AutoDownloadSettings;"
    flags: Nat = 0
    disabled: Bool = False
    video_preload_large: Bool = False
    audio_preload_next: Bool = False
    phonecalls_less_data: Bool = False
    stories_preload: Bool = False
    photo_size_max: Int32
    video_size_max: Int64
    file_size_max: Int64
    video_upload_maxbitrate: Int32
    small_queue_active_operations_max: Int32
    large_queue_active_operations_max: Int32


class AutoSaveException(TLObject, frozen=True, kw_only=True, tag="autoSaveException"):
    tl_id = 0x81602D47
    tl_name = "autoSaveException"
    tl_type = "AutoSaveException"
    tl_line = "autoSaveException#81602d47 peer:Peer settings:AutoSaveSettings = AutoSaveException;"
    peer: api.TypePeer
    settings: api.TypeAutoSaveSettings


class AutoSaveSettings(TLObject, frozen=True, kw_only=True, tag="autoSaveSettings"):
    tl_id = 0xC84834CE
    tl_name = "autoSaveSettings"
    tl_type = "AutoSaveSettings"
    tl_line = "autoSaveSettings#c84834ce flags:# photos:flags.0?true videos:flags.1?true video_max_size:flags.2?long = AutoSaveSettings;"
    flags: Nat = 0
    photos: Bool = False
    videos: Bool = False
    video_max_size: Int64 | None = None


class AvailableEffect(TLObject, frozen=True, kw_only=True, tag="availableEffect"):
    tl_id = 0x93C3E27E
    tl_name = "availableEffect"
    tl_type = "AvailableEffect"
    tl_line = "availableEffect#93c3e27e flags:# premium_required:flags.2?true id:long emoticon:string static_icon_id:flags.0?long effect_sticker_id:long effect_animation_id:flags.1?long = AvailableEffect;"
    flags: Nat = 0
    premium_required: Bool = False
    id: Int64
    emoticon: String
    static_icon_id: Int64 | None = None
    effect_sticker_id: Int64
    effect_animation_id: Int64 | None = None


class AvailableReaction(TLObject, frozen=True, kw_only=True, tag="availableReaction"):
    tl_id = 0xC077EC01
    tl_name = "availableReaction"
    tl_type = "AvailableReaction"
    tl_line = "availableReaction#c077ec01 flags:# inactive:flags.0?true premium:flags.2?true reaction:string title:string static_icon:Document appear_animation:Document select_animation:Document activate_animation:Document effect_animation:Document around_animation:flags.1?Document center_icon:flags.1?Document = AvailableReaction;"
    flags: Nat = 0
    inactive: Bool = False
    premium: Bool = False
    reaction: String
    title: String
    static_icon: api.TypeDocument
    appear_animation: api.TypeDocument
    select_animation: api.TypeDocument
    activate_animation: api.TypeDocument
    effect_animation: api.TypeDocument
    around_animation: api.TypeDocument | None = None
    center_icon: api.TypeDocument | None = None


class BankCardOpenUrl(TLObject, frozen=True, kw_only=True, tag="bankCardOpenUrl"):
    tl_id = 0xF568028A
    tl_name = "bankCardOpenUrl"
    tl_type = "BankCardOpenUrl"
    tl_line = "bankCardOpenUrl#f568028a url:string name:string = BankCardOpenUrl;"
    url: String
    name: String


class BaseThemeArctic(TLObject, frozen=True, kw_only=True, tag="baseThemeArctic"):
    tl_id = 0x5B11125A
    tl_name = "baseThemeArctic"
    tl_type = "BaseTheme"
    tl_line = "baseThemeArctic#5b11125a = BaseTheme;"


class BaseThemeClassic(TLObject, frozen=True, kw_only=True, tag="baseThemeClassic"):
    tl_id = 0xC3A12462
    tl_name = "baseThemeClassic"
    tl_type = "BaseTheme"
    tl_line = "baseThemeClassic#c3a12462 = BaseTheme;"


class BaseThemeDay(TLObject, frozen=True, kw_only=True, tag="baseThemeDay"):
    tl_id = 0xFBD81688
    tl_name = "baseThemeDay"
    tl_type = "BaseTheme"
    tl_line = "baseThemeDay#fbd81688 = BaseTheme;"


class BaseThemeNight(TLObject, frozen=True, kw_only=True, tag="baseThemeNight"):
    tl_id = 0xB7B31EA8
    tl_name = "baseThemeNight"
    tl_type = "BaseTheme"
    tl_line = "baseThemeNight#b7b31ea8 = BaseTheme;"


class BaseThemeTinted(TLObject, frozen=True, kw_only=True, tag="baseThemeTinted"):
    tl_id = 0x6D5F77EE
    tl_name = "baseThemeTinted"
    tl_type = "BaseTheme"
    tl_line = "baseThemeTinted#6d5f77ee = BaseTheme;"


class Birthday(TLObject, frozen=True, kw_only=True, tag="birthday"):
    tl_id = 0x6C8E1E06
    tl_name = "birthday"
    tl_type = "Birthday"
    tl_line = "birthday#6c8e1e06 flags:# day:int month:int year:flags.0?int = Birthday;"
    flags: Nat = 0
    day: Int32
    month: Int32
    year: Int32 | None = None


class Boost(TLObject, frozen=True, kw_only=True, tag="boost"):
    tl_id = 0x4B3E14D6
    tl_name = "boost"
    tl_type = "Boost"
    tl_line = "boost#4b3e14d6 flags:# gift:flags.1?true giveaway:flags.2?true unclaimed:flags.3?true id:string user_id:flags.0?long giveaway_msg_id:flags.2?int date:int expires:int used_gift_slug:flags.4?string multiplier:flags.5?int stars:flags.6?long = Boost;"
    flags: Nat = 0
    gift: Bool = False
    giveaway: Bool = False
    unclaimed: Bool = False
    id: String
    user_id: Int64 | None = None
    giveaway_msg_id: Int32 | None = None
    date: Int32
    expires: Int32
    used_gift_slug: String | None = None
    multiplier: Int32 | None = None
    stars: Int64 | None = None


class ButtonTypeDefault(TLObject, frozen=True, kw_only=True, tag="buttonTypeDefault"):
    tl_id = 0xC9DD90E9
    tl_name = "buttonTypeDefault"
    tl_type = "ButtonType"
    tl_line = "buttonTypeDefault#c9dd90e9 = ButtonType;"


class ButtonTypeRequestGeoLocation(TLObject, frozen=True, kw_only=True, tag="buttonTypeRequestGeoLocation"):
    tl_id = 0x9BEEE140
    tl_name = "buttonTypeRequestGeoLocation"
    tl_type = "ButtonType"
    tl_line = "buttonTypeRequestGeoLocation#9beee140 = ButtonType;"


class ButtonTypeRequestPeer(TLObject, frozen=True, kw_only=True, tag="buttonTypeRequestPeer"):
    tl_id = 0x4F58A237
    tl_name = "buttonTypeRequestPeer"
    tl_type = "ButtonType"
    tl_line = "buttonTypeRequestPeer#4f58a237 flags:# button_id:int peer_type:RequestPeerType max_quantity:int = ButtonType;"
    flags: Nat = 0
    button_id: Int32
    peer_type: api.TypeRequestPeerType
    max_quantity: Int32


class ButtonTypeRequestPhone(TLObject, frozen=True, kw_only=True, tag="buttonTypeRequestPhone"):
    tl_id = 0xDF3D36F9
    tl_name = "buttonTypeRequestPhone"
    tl_type = "ButtonType"
    tl_line = "buttonTypeRequestPhone#df3d36f9 = ButtonType;"


class ButtonTypeRequestPoll(TLObject, frozen=True, kw_only=True, tag="buttonTypeRequestPoll"):
    tl_id = 0xAACFFF84
    tl_name = "buttonTypeRequestPoll"
    tl_type = "ButtonType"
    tl_line = "buttonTypeRequestPoll#aacfff84 flags:# quiz:flags.0?Bool = ButtonType;"
    flags: Nat = 0
    quiz: Bool | None = None


class ButtonTypeSimpleWebView(TLObject, frozen=True, kw_only=True, tag="buttonTypeSimpleWebView"):
    tl_id = 0xC01A597A
    tl_name = "buttonTypeSimpleWebView"
    tl_type = "ButtonType"
    tl_line = "buttonTypeSimpleWebView#c01a597a url:string = ButtonType;"
    url: String


class CdnConfig(TLObject, frozen=True, kw_only=True, tag="cdnConfig"):
    tl_id = 0x5725E40A
    tl_name = "cdnConfig"
    tl_type = "CdnConfig"
    tl_line = "cdnConfig#5725e40a public_keys:Vector<CdnPublicKey> = CdnConfig;"
    public_keys: Vector[api.TypeCdnPublicKey]


class CdnPublicKey(TLObject, frozen=True, kw_only=True, tag="cdnPublicKey"):
    tl_id = 0xC982EABA
    tl_name = "cdnPublicKey"
    tl_type = "CdnPublicKey"
    tl_line = "cdnPublicKey#c982eaba dc_id:int public_key:string = CdnPublicKey;"
    dc_id: Int32
    public_key: String


class ChatInviteExported(TLObject, frozen=True, kw_only=True, tag="chatInviteExported"):
    tl_id = 0xA22CBD96
    tl_name = "chatInviteExported"
    tl_type = "ExportedChatInvite"
    tl_line = "chatInviteExported#a22cbd96 flags:# revoked:flags.0?true permanent:flags.5?true request_needed:flags.6?true link:string admin_id:long date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int requested:flags.7?int subscription_expired:flags.10?int title:flags.8?string subscription_pricing:flags.9?StarsSubscriptionPricing = ExportedChatInvite;"
    flags: Nat = 0
    revoked: Bool = False
    permanent: Bool = False
    request_needed: Bool = False
    link: String
    admin_id: Int64
    date: Int32
    start_date: Int32 | None = None
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None
    usage: Int32 | None = None
    requested: Int32 | None = None
    subscription_expired: Int32 | None = None
    title: String | None = None
    subscription_pricing: api.TypeStarsSubscriptionPricing | None = None


class ChatInvitePublicJoinRequests(TLObject, frozen=True, kw_only=True, tag="chatInvitePublicJoinRequests"):
    tl_id = 0xED107AB7
    tl_name = "chatInvitePublicJoinRequests"
    tl_type = "ExportedChatInvite"
    tl_line = "chatInvitePublicJoinRequests#ed107ab7 = ExportedChatInvite;"


class CodeSettings(TLObject, frozen=True, kw_only=True, tag="codeSettings"):
    tl_id = 0xAD253D78
    tl_name = "codeSettings"
    tl_type = "CodeSettings"
    tl_line = "codeSettings#ad253d78 flags:# allow_flashcall:flags.0?true current_number:flags.1?true allow_app_hash:flags.4?true allow_missed_call:flags.5?true allow_firebase:flags.7?true unknown_number:flags.9?true logout_tokens:flags.6?Vector<bytes> token:flags.8?string app_sandbox:flags.8?Bool = CodeSettings;"
    flags: Nat = 0
    allow_flashcall: Bool = False
    current_number: Bool = False
    allow_app_hash: Bool = False
    allow_missed_call: Bool = False
    allow_firebase: Bool = False
    unknown_number: Bool = False
    logout_tokens: Vector[Bytes] | None = None
    token: String | None = None
    app_sandbox: Bool | None = None
    __repr__ = redacted_repr


class CommunityPeer(TLObject, frozen=True, kw_only=True, tag="communityPeer"):
    tl_id = 0x76141EBD
    tl_name = "communityPeer"
    tl_type = "CommunityPeer"
    tl_line = "communityPeer#76141ebd flags:# can_view_history:flags.2?true visible:flags.0?Bool peer:Peer = CommunityPeer;"
    flags: Nat = 0
    can_view_history: Bool = False
    visible: Bool | None = None
    peer: api.TypePeer


class CommunityPeerRequest(TLObject, frozen=True, kw_only=True, tag="communityPeerRequest"):
    tl_id = 0x7BEAFA85
    tl_name = "communityPeerRequest"
    tl_type = "CommunityPeerRequest"
    tl_line = "communityPeerRequest#7beafa85 flags:# visible:flags.0?true peer:Peer requested_by:long date:int = CommunityPeerRequest;"
    flags: Nat = 0
    visible: Bool = False
    peer: api.TypePeer
    requested_by: Int64
    date: Int32


class Config(TLObject, frozen=True, kw_only=True, tag="config"):
    tl_id = 0xCC1A241E
    tl_name = "config"
    tl_type = "Config"
    tl_line = "config#cc1a241e flags:# default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true force_try_ipv6:flags.14?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int channels_read_media_period:int tmp_sessions:flags.0?int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int reactions_default:flags.15?Reaction autologin_token:flags.16?string = Config;"
    flags: Nat = 0
    default_p2p_contacts: Bool = False
    preload_featured_stickers: Bool = False
    revoke_pm_inbox: Bool = False
    blocked_mode: Bool = False
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
    edit_time_limit: Int32
    revoke_time_limit: Int32
    revoke_pm_time_limit: Int32
    rating_e_decay: Int32
    stickers_recent_limit: Int32
    channels_read_media_period: Int32
    tmp_sessions: Int32 | None = None
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
    autologin_token: String | None = None


class ConnectedBot(TLObject, frozen=True, kw_only=True, tag="connectedBot"):
    tl_id = 0x033ED001
    tl_name = "connectedBot"
    tl_type = "ConnectedBot"
    tl_line = "connectedBot#33ed001 flags:# bot_id:long recipients:BusinessBotRecipients rights:BusinessBotRights device:flags.0?string date:flags.1?int location:flags.2?string = ConnectedBot;"
    flags: Nat = 0
    bot_id: Int64
    recipients: api.TypeBusinessBotRecipients
    rights: api.TypeBusinessBotRights
    device: String | None = None
    date: Int32 | None = None
    location: String | None = None


class ConnectedBotStarRef(TLObject, frozen=True, kw_only=True, tag="connectedBotStarRef"):
    tl_id = 0x19A13F71
    tl_name = "connectedBotStarRef"
    tl_type = "ConnectedBotStarRef"
    tl_line = "connectedBotStarRef#19a13f71 flags:# revoked:flags.1?true url:string date:int bot_id:long commission_permille:int duration_months:flags.0?int participants:long revenue:long = ConnectedBotStarRef;"
    flags: Nat = 0
    revoked: Bool = False
    url: String
    date: Int32
    bot_id: Int64
    commission_permille: Int32
    duration_months: Int32 | None = None
    participants: Int64
    revenue: Int64


class Contact(TLObject, frozen=True, kw_only=True, tag="contact"):
    tl_id = 0x145ADE0B
    tl_name = "contact"
    tl_type = "Contact"
    tl_line = "contact#145ade0b user_id:long mutual:Bool = Contact;"
    user_id: Int64
    mutual: Bool


class ContactBirthday(TLObject, frozen=True, kw_only=True, tag="contactBirthday"):
    tl_id = 0x1D998733
    tl_name = "contactBirthday"
    tl_type = "ContactBirthday"
    tl_line = "contactBirthday#1d998733 contact_id:long birthday:Birthday = ContactBirthday;"
    contact_id: Int64
    birthday: api.TypeBirthday


class ContactStatus(TLObject, frozen=True, kw_only=True, tag="contactStatus"):
    tl_id = 0x16D9703B
    tl_name = "contactStatus"
    tl_type = "ContactStatus"
    tl_line = "contactStatus#16d9703b user_id:long status:UserStatus = ContactStatus;"
    user_id: Int64
    status: api.TypeUserStatus


class DataJSON(TLObject, frozen=True, kw_only=True, tag="dataJSON"):
    tl_id = 0x7D748D04
    tl_name = "dataJSON"
    tl_type = "DataJSON"
    tl_line = "dataJSON#7d748d04 data:string = DataJSON;"
    data: String


class DcOption(TLObject, frozen=True, kw_only=True, tag="dcOption"):
    tl_id = 0x18B7A10D
    tl_name = "dcOption"
    tl_type = "DcOption"
    tl_line = "dcOption#18b7a10d flags:# ipv6:flags.0?true media_only:flags.1?true tcpo_only:flags.2?true cdn:flags.3?true static:flags.4?true this_port_only:flags.5?true id:int ip_address:string port:int secret:flags.10?bytes = DcOption;"
    flags: Nat = 0
    ipv6: Bool = False
    media_only: Bool = False
    tcpo_only: Bool = False
    cdn: Bool = False
    static: Bool = False
    this_port_only: Bool = False
    id: Int32
    ip_address: String
    port: Int32
    secret: Bytes | None = None
    __repr__ = redacted_repr


class DefaultHistoryTTL(TLObject, frozen=True, kw_only=True, tag="defaultHistoryTTL"):
    tl_id = 0x43B46B20
    tl_name = "defaultHistoryTTL"
    tl_type = "DefaultHistoryTTL"
    tl_line = "defaultHistoryTTL#43b46b20 period:int = DefaultHistoryTTL;"
    period: Int32


class DisallowedGiftsSettings(TLObject, frozen=True, kw_only=True, tag="disallowedGiftsSettings"):
    tl_id = 0x71F276C4
    tl_name = "disallowedGiftsSettings"
    tl_type = "DisallowedGiftsSettings"
    tl_line = "disallowedGiftsSettings#71f276c4 flags:# disallow_unlimited_stargifts:flags.0?true disallow_limited_stargifts:flags.1?true disallow_unique_stargifts:flags.2?true disallow_premium_gifts:flags.3?true disallow_stargifts_from_channels:flags.4?true = DisallowedGiftsSettings;"
    flags: Nat = 0
    disallow_unlimited_stargifts: Bool = False
    disallow_limited_stargifts: Bool = False
    disallow_unique_stargifts: Bool = False
    disallow_premium_gifts: Bool = False
    disallow_stargifts_from_channels: Bool = False


class DraftMessage(TLObject, frozen=True, kw_only=True, tag="draftMessage"):
    tl_id = 0x60FE3294
    tl_name = "draftMessage"
    tl_type = "DraftMessage"
    tl_line = "draftMessage#60fe3294 flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?RichMessage = DraftMessage;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None
    date: Int32
    effect: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None
    rich_message: api.TypeRichMessage | None = None


class DraftMessageEmpty(TLObject, frozen=True, kw_only=True, tag="draftMessageEmpty"):
    tl_id = 0x1B0C841A
    tl_name = "draftMessageEmpty"
    tl_type = "DraftMessage"
    tl_line = "draftMessageEmpty#1b0c841a flags:# date:flags.0?int = DraftMessage;"
    flags: Nat = 0
    date: Int32 | None = None


class EmailVerificationApple(TLObject, frozen=True, kw_only=True, tag="emailVerificationApple"):
    tl_id = 0x96D074FD
    tl_name = "emailVerificationApple"
    tl_type = "EmailVerification"
    tl_line = "emailVerificationApple#96d074fd token:string = EmailVerification;"
    token: String
    __repr__ = redacted_repr


class EmailVerificationCode(TLObject, frozen=True, kw_only=True, tag="emailVerificationCode"):
    tl_id = 0x922E55A9
    tl_name = "emailVerificationCode"
    tl_type = "EmailVerification"
    tl_line = "emailVerificationCode#922e55a9 code:string = EmailVerification;"
    code: String


class EmailVerificationGoogle(TLObject, frozen=True, kw_only=True, tag="emailVerificationGoogle"):
    tl_id = 0xDB909EC2
    tl_name = "emailVerificationGoogle"
    tl_type = "EmailVerification"
    tl_line = "emailVerificationGoogle#db909ec2 token:string = EmailVerification;"
    token: String
    __repr__ = redacted_repr


class EmailVerifyPurposeLoginChange(TLObject, frozen=True, kw_only=True, tag="emailVerifyPurposeLoginChange"):
    tl_id = 0x527D22EB
    tl_name = "emailVerifyPurposeLoginChange"
    tl_type = "EmailVerifyPurpose"
    tl_line = "emailVerifyPurposeLoginChange#527d22eb = EmailVerifyPurpose;"


class EmailVerifyPurposeLoginSetup(TLObject, frozen=True, kw_only=True, tag="emailVerifyPurposeLoginSetup"):
    tl_id = 0x4345BE73
    tl_name = "emailVerifyPurposeLoginSetup"
    tl_type = "EmailVerifyPurpose"
    tl_line = "emailVerifyPurposeLoginSetup#4345be73 phone_number:string phone_code_hash:string = EmailVerifyPurpose;"
    phone_number: String
    phone_code_hash: String
    __repr__ = redacted_repr


class EmailVerifyPurposePassport(TLObject, frozen=True, kw_only=True, tag="emailVerifyPurposePassport"):
    tl_id = 0xBBF51685
    tl_name = "emailVerifyPurposePassport"
    tl_type = "EmailVerifyPurpose"
    tl_line = "emailVerifyPurposePassport#bbf51685 = EmailVerifyPurpose;"


class EphemeralMessage(TLObject, frozen=True, kw_only=True, tag="ephemeralMessage"):
    tl_id = 0xDD27BEE9
    tl_name = "ephemeralMessage"
    tl_type = "EphemeralMessage"
    tl_line = "ephemeralMessage#dd27bee9 flags:# out:flags.0?true welcome_template:flags.5?true invert_media:flags.7?true noforwards:flags.12?true id:int from_id:Peer peer_id:flags.9?Peer receiver_id:long top_msg_id:flags.1?int date:int message:string entities:flags.2?Vector<MessageEntity> media:flags.3?MessageMedia reply_markup:flags.4?ReplyMarkup reply_to:flags.6?MessageReplyHeader rich_message:flags.8?RichMessage chat_instance:flags.10?long anchor_msg_id:flags.11?int = EphemeralMessage;"
    flags: Nat = 0
    out: Bool = False
    welcome_template: Bool = False
    invert_media: Bool = False
    noforwards: Bool = False
    id: Int32
    from_id: api.TypePeer
    peer_id: api.TypePeer | None = None
    receiver_id: Int64
    top_msg_id: Int32 | None = None
    date: Int32
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    rich_message: api.TypeRichMessage | None = None
    chat_instance: Int64 | None = None
    anchor_msg_id: Int32 | None = None


class ExportedChatlistInvite(TLObject, frozen=True, kw_only=True, tag="exportedChatlistInvite"):
    tl_id = 0x0C5181AC
    tl_name = "exportedChatlistInvite"
    tl_type = "ExportedChatlistInvite"
    tl_line = "exportedChatlistInvite#c5181ac flags:# title:string url:string peers:Vector<Peer> = ExportedChatlistInvite;"
    flags: Nat = 0
    title: String
    url: String
    peers: Vector[api.TypePeer]


class ExportedContactToken(TLObject, frozen=True, kw_only=True, tag="exportedContactToken"):
    tl_id = 0x41BF109B
    tl_name = "exportedContactToken"
    tl_type = "ExportedContactToken"
    tl_line = "exportedContactToken#41bf109b url:string expires:int = ExportedContactToken;"
    url: String
    expires: Int32


class ExportedMessageLink(TLObject, frozen=True, kw_only=True, tag="exportedMessageLink"):
    tl_id = 0x5DAB1AF4
    tl_name = "exportedMessageLink"
    tl_type = "ExportedMessageLink"
    tl_line = "exportedMessageLink#5dab1af4 link:string html:string = ExportedMessageLink;"
    link: String
    html: String


class ExportedStoryLink(TLObject, frozen=True, kw_only=True, tag="exportedStoryLink"):
    tl_id = 0x3FC9053B
    tl_name = "exportedStoryLink"
    tl_type = "ExportedStoryLink"
    tl_line = "exportedStoryLink#3fc9053b link:string = ExportedStoryLink;"
    link: String


class FactCheck(TLObject, frozen=True, kw_only=True, tag="factCheck"):
    tl_id = 0xB89BFCCF
    tl_name = "factCheck"
    tl_type = "FactCheck"
    tl_line = "factCheck#b89bfccf flags:# need_check:flags.0?true country:flags.1?string text:flags.1?TextWithEntities hash:long = FactCheck;"
    flags: Nat = 0
    need_check: Bool = False
    country: String | None = None
    text: api.TypeTextWithEntities | None = None
    hash: Int64


class FileHash(TLObject, frozen=True, kw_only=True, tag="fileHash"):
    tl_id = 0xF39B035C
    tl_name = "fileHash"
    tl_type = "FileHash"
    tl_line = "fileHash#f39b035c offset:long limit:int hash:bytes = FileHash;"
    offset: Int64
    limit: Int32
    hash: Bytes


class Folder(TLObject, frozen=True, kw_only=True, tag="folder"):
    tl_id = 0xFF544E65
    tl_name = "folder"
    tl_type = "Folder"
    tl_line = "folder#ff544e65 flags:# autofill_new_broadcasts:flags.0?true autofill_public_groups:flags.1?true autofill_new_correspondents:flags.2?true id:int title:string photo:flags.3?ChatPhoto = Folder;"
    flags: Nat = 0
    autofill_new_broadcasts: Bool = False
    autofill_public_groups: Bool = False
    autofill_new_correspondents: Bool = False
    id: Int32
    title: String
    photo: api.TypeChatPhoto | None = None


class FolderPeer(TLObject, frozen=True, kw_only=True, tag="folderPeer"):
    tl_id = 0xE9BAA668
    tl_name = "folderPeer"
    tl_type = "FolderPeer"
    tl_line = "folderPeer#e9baa668 peer:Peer folder_id:int = FolderPeer;"
    peer: api.TypePeer
    folder_id: Int32


class ForumTopic(TLObject, frozen=True, kw_only=True, tag="forumTopic"):
    tl_id = 0xFCDAD815
    tl_name = "forumTopic"
    tl_type = "ForumTopic"
    tl_line = "forumTopic#fcdad815 flags:# my:flags.1?true closed:flags.2?true pinned:flags.3?true short:flags.5?true hidden:flags.6?true title_missing:flags.7?true id:int date:int peer:Peer title:string icon_color:int icon_emoji_id:flags.0?long top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int from_id:Peer notify_settings:PeerNotifySettings draft:flags.4?DraftMessage = ForumTopic;"
    flags: Nat = 0
    my: Bool = False
    closed: Bool = False
    pinned: Bool = False
    short: Bool = False
    hidden: Bool = False
    title_missing: Bool = False
    id: Int32
    date: Int32
    peer: api.TypePeer
    title: String
    icon_color: Int32
    icon_emoji_id: Int64 | None = None
    top_message: Int32
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    unread_mentions_count: Int32
    unread_reactions_count: Int32
    unread_poll_votes_count: Int32
    from_id: api.TypePeer
    notify_settings: api.TypePeerNotifySettings
    draft: api.TypeDraftMessage | None = None


class ForumTopicDeleted(TLObject, frozen=True, kw_only=True, tag="forumTopicDeleted"):
    tl_id = 0x023F109B
    tl_name = "forumTopicDeleted"
    tl_type = "ForumTopic"
    tl_line = "forumTopicDeleted#23f109b id:int = ForumTopic;"
    id: Int32


class FoundStory(TLObject, frozen=True, kw_only=True, tag="foundStory"):
    tl_id = 0xE87ACBC0
    tl_name = "foundStory"
    tl_type = "FoundStory"
    tl_line = "foundStory#e87acbc0 peer:Peer story:StoryItem = FoundStory;"
    peer: api.TypePeer
    story: api.TypeStoryItem


class Game(TLObject, frozen=True, kw_only=True, tag="game"):
    tl_id = 0xBDF9653B
    tl_name = "game"
    tl_type = "Game"
    tl_line = "game#bdf9653b flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document = Game;"
    flags: Nat = 0
    id: Int64
    access_hash: Int64
    short_name: String
    title: String
    description: String
    photo: api.TypePhoto
    document: api.TypeDocument | None = None


class GeoPoint(TLObject, frozen=True, kw_only=True, tag="geoPoint"):
    tl_id = 0xB2A2F663
    tl_name = "geoPoint"
    tl_type = "GeoPoint"
    tl_line = "geoPoint#b2a2f663 flags:# long:double lat:double access_hash:long accuracy_radius:flags.0?int = GeoPoint;"
    flags: Nat = 0
    long: Double
    lat: Double
    access_hash: Int64
    accuracy_radius: Int32 | None = None


class GeoPointAddress(TLObject, frozen=True, kw_only=True, tag="geoPointAddress"):
    tl_id = 0xDE4C5D93
    tl_name = "geoPointAddress"
    tl_type = "GeoPointAddress"
    tl_line = "geoPointAddress#de4c5d93 flags:# country_iso2:string state:flags.0?string city:flags.1?string street:flags.2?string = GeoPointAddress;"
    flags: Nat = 0
    country_iso2: String
    state: String | None = None
    city: String | None = None
    street: String | None = None


class GeoPointEmpty(TLObject, frozen=True, kw_only=True, tag="geoPointEmpty"):
    tl_id = 0x1117DD5F
    tl_name = "geoPointEmpty"
    tl_type = "GeoPoint"
    tl_line = "geoPointEmpty#1117dd5f = GeoPoint;"


class GlobalPrivacySettings(TLObject, frozen=True, kw_only=True, tag="globalPrivacySettings"):
    tl_id = 0xFE41B34F
    tl_name = "globalPrivacySettings"
    tl_type = "GlobalPrivacySettings"
    tl_line = "globalPrivacySettings#fe41b34f flags:# archive_and_mute_new_noncontact_peers:flags.0?true keep_archived_unmuted:flags.1?true keep_archived_folders:flags.2?true hide_read_marks:flags.3?true new_noncontact_peers_require_premium:flags.4?true display_gifts_button:flags.7?true noncontact_peers_paid_stars:flags.5?long disallowed_gifts:flags.6?DisallowedGiftsSettings = GlobalPrivacySettings;"
    flags: Nat = 0
    archive_and_mute_new_noncontact_peers: Bool = False
    keep_archived_unmuted: Bool = False
    keep_archived_folders: Bool = False
    hide_read_marks: Bool = False
    new_noncontact_peers_require_premium: Bool = False
    display_gifts_button: Bool = False
    noncontact_peers_paid_stars: Int64 | None = None
    disallowed_gifts: api.TypeDisallowedGiftsSettings | None = None


class HighScore(TLObject, frozen=True, kw_only=True, tag="highScore"):
    tl_id = 0x73A379EB
    tl_name = "highScore"
    tl_type = "HighScore"
    tl_line = "highScore#73a379eb pos:int user_id:long score:int = HighScore;"
    pos: Int32
    user_id: Int64
    score: Int32


class ImportedContact(TLObject, frozen=True, kw_only=True, tag="importedContact"):
    tl_id = 0xC13E3C50
    tl_name = "importedContact"
    tl_type = "ImportedContact"
    tl_line = "importedContact#c13e3c50 user_id:long client_id:long = ImportedContact;"
    user_id: Int64
    client_id: Int64


class InputButtonTypeRequestPeer(TLObject, frozen=True, kw_only=True, tag="inputButtonTypeRequestPeer"):
    tl_id = 0x3FE268FE
    tl_name = "inputButtonTypeRequestPeer"
    tl_type = "ButtonType"
    tl_line = "inputButtonTypeRequestPeer#3fe268fe flags:# name_requested:flags.0?true username_requested:flags.1?true photo_requested:flags.2?true button_id:int peer_type:RequestPeerType max_quantity:int = ButtonType;"
    flags: Nat = 0
    name_requested: Bool = False
    username_requested: Bool = False
    photo_requested: Bool = False
    button_id: Int32
    peer_type: api.TypeRequestPeerType
    max_quantity: Int32


class InputPollAnswer(TLObject, frozen=True, kw_only=True, tag="inputPollAnswer"):
    tl_id = 0x199FED96
    tl_name = "inputPollAnswer"
    tl_type = "PollAnswer"
    tl_line = "inputPollAnswer#199fed96 flags:# text:TextWithEntities media:flags.0?InputMedia = PollAnswer;"
    flags: Nat = 0
    text: api.TypeTextWithEntities
    media: api.TypeInputMedia | None = None


class Invoice(TLObject, frozen=True, kw_only=True, tag="invoice"):
    tl_id = 0x049EE584
    tl_name = "invoice"
    tl_type = "Invoice"
    tl_line = "invoice#49ee584 flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true recurring:flags.9?true currency:string prices:Vector<LabeledPrice> max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long> terms_url:flags.10?string subscription_period:flags.11?int = Invoice;"
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
    terms_url: String | None = None
    subscription_period: Int32 | None = None


class JoinChatBotResultApproved(TLObject, frozen=True, kw_only=True, tag="joinChatBotResultApproved"):
    tl_id = 0xAE152A69
    tl_name = "joinChatBotResultApproved"
    tl_type = "JoinChatBotResult"
    tl_line = "joinChatBotResultApproved#ae152a69 = JoinChatBotResult;"


class JoinChatBotResultDeclined(TLObject, frozen=True, kw_only=True, tag="joinChatBotResultDeclined"):
    tl_id = 0x0EFA0194
    tl_name = "joinChatBotResultDeclined"
    tl_type = "JoinChatBotResult"
    tl_line = "joinChatBotResultDeclined#efa0194 = JoinChatBotResult;"


class JoinChatBotResultQueued(TLObject, frozen=True, kw_only=True, tag="joinChatBotResultQueued"):
    tl_id = 0x98A3A840
    tl_name = "joinChatBotResultQueued"
    tl_type = "JoinChatBotResult"
    tl_line = "joinChatBotResultQueued#98a3a840 = JoinChatBotResult;"


class JoinChatBotResultWebView(TLObject, frozen=True, kw_only=True, tag="joinChatBotResultWebView"):
    tl_id = 0xD6E3B813
    tl_name = "joinChatBotResultWebView"
    tl_type = "JoinChatBotResult"
    tl_line = "joinChatBotResultWebView#d6e3b813 url:string = JoinChatBotResult;"
    url: String


class JsonArray(TLObject, frozen=True, kw_only=True, tag="jsonArray"):
    tl_id = 0xF7444763
    tl_name = "jsonArray"
    tl_type = "JSONValue"
    tl_line = "jsonArray#f7444763 value:Vector<JSONValue> = JSONValue;"
    value: Vector[api.TypeJSONValue]


class JsonBool(TLObject, frozen=True, kw_only=True, tag="jsonBool"):
    tl_id = 0xC7345E6A
    tl_name = "jsonBool"
    tl_type = "JSONValue"
    tl_line = "jsonBool#c7345e6a value:Bool = JSONValue;"
    value: Bool


class JsonNull(TLObject, frozen=True, kw_only=True, tag="jsonNull"):
    tl_id = 0x3F6D7B68
    tl_name = "jsonNull"
    tl_type = "JSONValue"
    tl_line = "jsonNull#3f6d7b68 = JSONValue;"


class JsonNumber(TLObject, frozen=True, kw_only=True, tag="jsonNumber"):
    tl_id = 0x2BE0DFA4
    tl_name = "jsonNumber"
    tl_type = "JSONValue"
    tl_line = "jsonNumber#2be0dfa4 value:double = JSONValue;"
    value: Double


class JsonObject(TLObject, frozen=True, kw_only=True, tag="jsonObject"):
    tl_id = 0x99C1D49D
    tl_name = "jsonObject"
    tl_type = "JSONValue"
    tl_line = "jsonObject#99c1d49d value:Vector<JSONObjectValue> = JSONValue;"
    value: Vector[api.TypeJSONObjectValue]


class JsonObjectValue(TLObject, frozen=True, kw_only=True, tag="jsonObjectValue"):
    tl_id = 0xC0DE1BD9
    tl_name = "jsonObjectValue"
    tl_type = "JSONObjectValue"
    tl_line = "jsonObjectValue#c0de1bd9 key:string value:JSONValue = JSONObjectValue;"
    key: String
    value: api.TypeJSONValue


class JsonString(TLObject, frozen=True, kw_only=True, tag="jsonString"):
    tl_id = 0xB71E767A
    tl_name = "jsonString"
    tl_type = "JSONValue"
    tl_line = "jsonString#b71e767a value:string = JSONValue;"
    value: String


class KeyboardButton(TLObject, frozen=True, kw_only=True, tag="keyboardButton"):
    tl_id = 0x2F67A72F
    tl_name = "keyboardButton"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButton#2f67a72f flags:# style:flags.10?KeyboardButtonStyle text:string type:ButtonType = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    type: api.TypeButtonType


class KeyboardButtonRow(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRow"):
    tl_id = 0x77608B83
    tl_name = "keyboardButtonRow"
    tl_type = "KeyboardButtonRow"
    tl_line = "keyboardButtonRow#77608b83 buttons:Vector<KeyboardButton> = KeyboardButtonRow;"
    buttons: Vector[api.TypeKeyboardButton]


class KeyboardButtonStyle(TLObject, frozen=True, kw_only=True, tag="keyboardButtonStyle"):
    tl_id = 0x4FDD3430
    tl_name = "keyboardButtonStyle"
    tl_type = "KeyboardButtonStyle"
    tl_line = "keyboardButtonStyle#4fdd3430 flags:# bg_primary:flags.0?true bg_danger:flags.1?true bg_success:flags.2?true icon:flags.3?long = KeyboardButtonStyle;"
    flags: Nat = 0
    bg_primary: Bool = False
    bg_danger: Bool = False
    bg_success: Bool = False
    icon: Int64 | None = None


class KeyboardInlineButton(TLObject, frozen=True, kw_only=True, tag="keyboardInlineButton"):
    tl_id = 0x11C1A322
    tl_name = "keyboardInlineButton"
    tl_type = "KeyboardInlineButton"
    tl_line = "keyboardInlineButton#11c1a322 flags:# style:flags.10?KeyboardButtonStyle text:string type:InlineButtonType = KeyboardInlineButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    type: api.TypeInlineButtonType


class KeyboardInlineButtonRow(TLObject, frozen=True, kw_only=True, tag="keyboardInlineButtonRow"):
    tl_id = 0x19420AF6
    tl_name = "keyboardInlineButtonRow"
    tl_type = "KeyboardInlineButtonRow"
    tl_line = "keyboardInlineButtonRow#19420af6 buttons:Vector<KeyboardInlineButton> = KeyboardInlineButtonRow;"
    buttons: Vector[api.TypeKeyboardInlineButton]


class LabeledPrice(TLObject, frozen=True, kw_only=True, tag="labeledPrice"):
    tl_id = 0xCB296BF8
    tl_name = "labeledPrice"
    tl_type = "LabeledPrice"
    tl_line = "labeledPrice#cb296bf8 label:string amount:long = LabeledPrice;"
    label: String
    amount: Int64


class LangPackDifference(TLObject, frozen=True, kw_only=True, tag="langPackDifference"):
    tl_id = 0xF385C1F6
    tl_name = "langPackDifference"
    tl_type = "LangPackDifference"
    tl_line = "langPackDifference#f385c1f6 lang_code:string from_version:int version:int strings:Vector<LangPackString> = LangPackDifference;"
    lang_code: String
    from_version: Int32
    version: Int32
    strings: Vector[api.TypeLangPackString]


class LangPackLanguage(TLObject, frozen=True, kw_only=True, tag="langPackLanguage"):
    tl_id = 0xEECA5CE3
    tl_name = "langPackLanguage"
    tl_type = "LangPackLanguage"
    tl_line = "langPackLanguage#eeca5ce3 flags:# official:flags.0?true rtl:flags.2?true beta:flags.3?true name:string native_name:string lang_code:string base_lang_code:flags.1?string plural_code:string strings_count:int translated_count:int translations_url:string = LangPackLanguage;"
    flags: Nat = 0
    official: Bool = False
    rtl: Bool = False
    beta: Bool = False
    name: String
    native_name: String
    lang_code: String
    base_lang_code: String | None = None
    plural_code: String
    strings_count: Int32
    translated_count: Int32
    translations_url: String


class LangPackString(TLObject, frozen=True, kw_only=True, tag="langPackString"):
    tl_id = 0xCAD181F6
    tl_name = "langPackString"
    tl_type = "LangPackString"
    tl_line = "langPackString#cad181f6 key:string value:string = LangPackString;"
    key: String
    value: String


class LangPackStringDeleted(TLObject, frozen=True, kw_only=True, tag="langPackStringDeleted"):
    tl_id = 0x2979EEB2
    tl_name = "langPackStringDeleted"
    tl_type = "LangPackString"
    tl_line = "langPackStringDeleted#2979eeb2 key:string = LangPackString;"
    key: String


class LangPackStringPluralized(TLObject, frozen=True, kw_only=True, tag="langPackStringPluralized"):
    tl_id = 0x6C47AC9F
    tl_name = "langPackStringPluralized"
    tl_type = "LangPackString"
    tl_line = "langPackStringPluralized#6c47ac9f flags:# key:string zero_value:flags.0?string one_value:flags.1?string two_value:flags.2?string few_value:flags.3?string many_value:flags.4?string other_value:string = LangPackString;"
    flags: Nat = 0
    key: String
    zero_value: String | None = None
    one_value: String | None = None
    two_value: String | None = None
    few_value: String | None = None
    many_value: String | None = None
    other_value: String


class MaskCoords(TLObject, frozen=True, kw_only=True, tag="maskCoords"):
    tl_id = 0xAED6DBB2
    tl_name = "maskCoords"
    tl_type = "MaskCoords"
    tl_line = "maskCoords#aed6dbb2 n:int x:double y:double zoom:double = MaskCoords;"
    n: Int32
    x: Double
    y: Double
    zoom: Double


class MissingInvitee(TLObject, frozen=True, kw_only=True, tag="missingInvitee"):
    tl_id = 0x628C9224
    tl_name = "missingInvitee"
    tl_type = "MissingInvitee"
    tl_line = "missingInvitee#628c9224 flags:# premium_would_allow_invite:flags.0?true premium_required_for_pm:flags.1?true user_id:long = MissingInvitee;"
    flags: Nat = 0
    premium_would_allow_invite: Bool = False
    premium_required_for_pm: Bool = False
    user_id: Int64


class MonoForumDialog(TLObject, frozen=True, kw_only=True, tag="monoForumDialog"):
    tl_id = 0x64407EA7
    tl_name = "monoForumDialog"
    tl_type = "SavedDialog"
    tl_line = "monoForumDialog#64407ea7 flags:# unread_mark:flags.3?true nopaid_messages_exception:flags.4?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_reactions_count:int draft:flags.1?DraftMessage = SavedDialog;"
    flags: Nat = 0
    unread_mark: Bool = False
    nopaid_messages_exception: Bool = False
    peer: api.TypePeer
    top_message: Int32
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    unread_reactions_count: Int32
    draft: api.TypeDraftMessage | None = None


class MyBoost(TLObject, frozen=True, kw_only=True, tag="myBoost"):
    tl_id = 0xC448415C
    tl_name = "myBoost"
    tl_type = "MyBoost"
    tl_line = "myBoost#c448415c flags:# slot:int peer:flags.0?Peer date:int expires:int cooldown_until_date:flags.1?int = MyBoost;"
    flags: Nat = 0
    slot: Int32
    peer: api.TypePeer | None = None
    date: Int32
    expires: Int32
    cooldown_until_date: Int32 | None = None


class NearestDc(TLObject, frozen=True, kw_only=True, tag="nearestDc"):
    tl_id = 0x8E1A1775
    tl_name = "nearestDc"
    tl_type = "NearestDc"
    tl_line = "nearestDc#8e1a1775 country:string this_dc:int nearest_dc:int = NearestDc;"
    country: String
    this_dc: Int32
    nearest_dc: Int32


class NotificationSoundDefault(TLObject, frozen=True, kw_only=True, tag="notificationSoundDefault"):
    tl_id = 0x97E8BEBE
    tl_name = "notificationSoundDefault"
    tl_type = "NotificationSound"
    tl_line = "notificationSoundDefault#97e8bebe = NotificationSound;"


class NotificationSoundLocal(TLObject, frozen=True, kw_only=True, tag="notificationSoundLocal"):
    tl_id = 0x830B9AE4
    tl_name = "notificationSoundLocal"
    tl_type = "NotificationSound"
    tl_line = "notificationSoundLocal#830b9ae4 title:string data:string = NotificationSound;"
    title: String
    data: String


class NotificationSoundNone(TLObject, frozen=True, kw_only=True, tag="notificationSoundNone"):
    tl_id = 0x6F0C34DF
    tl_name = "notificationSoundNone"
    tl_type = "NotificationSound"
    tl_line = "notificationSoundNone#6f0c34df = NotificationSound;"


class NotificationSoundRingtone(TLObject, frozen=True, kw_only=True, tag="notificationSoundRingtone"):
    tl_id = 0xFF6C8049
    tl_name = "notificationSoundRingtone"
    tl_type = "NotificationSound"
    tl_line = "notificationSoundRingtone#ff6c8049 id:long = NotificationSound;"
    id: Int64


class NotifyBroadcasts(TLObject, frozen=True, kw_only=True, tag="notifyBroadcasts"):
    tl_id = 0xD612E8EF
    tl_name = "notifyBroadcasts"
    tl_type = "NotifyPeer"
    tl_line = "notifyBroadcasts#d612e8ef = NotifyPeer;"


class NotifyChats(TLObject, frozen=True, kw_only=True, tag="notifyChats"):
    tl_id = 0xC007CEC3
    tl_name = "notifyChats"
    tl_type = "NotifyPeer"
    tl_line = "notifyChats#c007cec3 = NotifyPeer;"


class NotifyCommunity(TLObject, frozen=True, kw_only=True, tag="notifyCommunity"):
    tl_id = 0xBE376999
    tl_name = "notifyCommunity"
    tl_type = "NotifyPeer"
    tl_line = "notifyCommunity#be376999 community_id:long = NotifyPeer;"
    community_id: Int64


class NotifyForumTopic(TLObject, frozen=True, kw_only=True, tag="notifyForumTopic"):
    tl_id = 0x226E6308
    tl_name = "notifyForumTopic"
    tl_type = "NotifyPeer"
    tl_line = "notifyForumTopic#226e6308 peer:Peer top_msg_id:int = NotifyPeer;"
    peer: api.TypePeer
    top_msg_id: Int32


class NotifyPeer(TLObject, frozen=True, kw_only=True, tag="notifyPeer"):
    tl_id = 0x9FD40BD8
    tl_name = "notifyPeer"
    tl_type = "NotifyPeer"
    tl_line = "notifyPeer#9fd40bd8 peer:Peer = NotifyPeer;"
    peer: api.TypePeer


class NotifyUsers(TLObject, frozen=True, kw_only=True, tag="notifyUsers"):
    tl_id = 0xB4C83B4C
    tl_name = "notifyUsers"
    tl_type = "NotifyPeer"
    tl_line = "notifyUsers#b4c83b4c = NotifyPeer;"


class OutboxReadDate(TLObject, frozen=True, kw_only=True, tag="outboxReadDate"):
    tl_id = 0x3BB842AC
    tl_name = "outboxReadDate"
    tl_type = "OutboxReadDate"
    tl_line = "outboxReadDate#3bb842ac date:int = OutboxReadDate;"
    date: Int32


class PaidReactionPrivacyAnonymous(TLObject, frozen=True, kw_only=True, tag="paidReactionPrivacyAnonymous"):
    tl_id = 0x1F0C1AD9
    tl_name = "paidReactionPrivacyAnonymous"
    tl_type = "PaidReactionPrivacy"
    tl_line = "paidReactionPrivacyAnonymous#1f0c1ad9 = PaidReactionPrivacy;"


class PaidReactionPrivacyDefault(TLObject, frozen=True, kw_only=True, tag="paidReactionPrivacyDefault"):
    tl_id = 0x206AD49E
    tl_name = "paidReactionPrivacyDefault"
    tl_type = "PaidReactionPrivacy"
    tl_line = "paidReactionPrivacyDefault#206ad49e = PaidReactionPrivacy;"


class PaidReactionPrivacyPeer(TLObject, frozen=True, kw_only=True, tag="paidReactionPrivacyPeer"):
    tl_id = 0xDC6CFCF0
    tl_name = "paidReactionPrivacyPeer"
    tl_type = "PaidReactionPrivacy"
    tl_line = "paidReactionPrivacyPeer#dc6cfcf0 peer:InputPeer = PaidReactionPrivacy;"
    peer: api.TypeInputPeer


class Passkey(TLObject, frozen=True, kw_only=True, tag="passkey"):
    tl_id = 0x98613EBF
    tl_name = "passkey"
    tl_type = "Passkey"
    tl_line = "passkey#98613ebf flags:# id:string name:string date:int software_emoji_id:flags.0?long last_usage_date:flags.1?int = Passkey;"
    flags: Nat = 0
    id: String
    name: String
    date: Int32
    software_emoji_id: Int64 | None = None
    last_usage_date: Int32 | None = None


class PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(TLObject, frozen=True, kw_only=True, tag="passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"):
    tl_id = 0x3A912D4A
    tl_name = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"
    tl_type = "PasswordKdfAlgo"
    tl_line = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a salt1:bytes salt2:bytes g:int p:bytes = PasswordKdfAlgo;"
    salt1: Bytes
    salt2: Bytes
    g: Int32
    p: Bytes


class PasswordKdfAlgoUnknown(TLObject, frozen=True, kw_only=True, tag="passwordKdfAlgoUnknown"):
    tl_id = 0xD45AB096
    tl_name = "passwordKdfAlgoUnknown"
    tl_type = "PasswordKdfAlgo"
    tl_line = "passwordKdfAlgoUnknown#d45ab096 = PasswordKdfAlgo;"


class PaymentCharge(TLObject, frozen=True, kw_only=True, tag="paymentCharge"):
    tl_id = 0xEA02C27E
    tl_name = "paymentCharge"
    tl_type = "PaymentCharge"
    tl_line = "paymentCharge#ea02c27e id:string provider_charge_id:string = PaymentCharge;"
    id: String
    provider_charge_id: String


class PaymentFormMethod(TLObject, frozen=True, kw_only=True, tag="paymentFormMethod"):
    tl_id = 0x88F8F21B
    tl_name = "paymentFormMethod"
    tl_type = "PaymentFormMethod"
    tl_line = "paymentFormMethod#88f8f21b url:string title:string = PaymentFormMethod;"
    url: String
    title: String


class PaymentRequestedInfo(TLObject, frozen=True, kw_only=True, tag="paymentRequestedInfo"):
    tl_id = 0x909C3F94
    tl_name = "paymentRequestedInfo"
    tl_type = "PaymentRequestedInfo"
    tl_line = "paymentRequestedInfo#909c3f94 flags:# name:flags.0?string phone:flags.1?string email:flags.2?string shipping_address:flags.3?PostAddress = PaymentRequestedInfo;"
    flags: Nat = 0
    name: String | None = None
    phone: String | None = None
    email: String | None = None
    shipping_address: api.TypePostAddress | None = None


class PaymentSavedCredentialsCard(TLObject, frozen=True, kw_only=True, tag="paymentSavedCredentialsCard"):
    tl_id = 0xCDC27A1F
    tl_name = "paymentSavedCredentialsCard"
    tl_type = "PaymentSavedCredentials"
    tl_line = "paymentSavedCredentialsCard#cdc27a1f id:string title:string = PaymentSavedCredentials;"
    id: String
    title: String


class PendingSuggestion(TLObject, frozen=True, kw_only=True, tag="pendingSuggestion"):
    tl_id = 0xE7E82E12
    tl_name = "pendingSuggestion"
    tl_type = "PendingSuggestion"
    tl_line = "pendingSuggestion#e7e82e12 suggestion:string title:TextWithEntities description:TextWithEntities url:string = PendingSuggestion;"
    suggestion: String
    title: api.TypeTextWithEntities
    description: api.TypeTextWithEntities
    url: String


class Poll(TLObject, frozen=True, kw_only=True, tag="poll"):
    tl_id = 0x966E2DBF
    tl_name = "poll"
    tl_type = "Poll"
    tl_line = "poll#966e2dbf id:long flags:# closed:flags.0?true public_voters:flags.1?true multiple_choice:flags.2?true quiz:flags.3?true open_answers:flags.6?true revoting_disabled:flags.7?true shuffle_answers:flags.8?true hide_results_until_close:flags.9?true creator:flags.10?true subscribers_only:flags.11?true question:TextWithEntities answers:Vector<PollAnswer> close_period:flags.4?int close_date:flags.5?int countries_iso2:flags.12?Vector<string> hash:long = Poll;"
    id: Int64
    flags: Nat = 0
    closed: Bool = False
    public_voters: Bool = False
    multiple_choice: Bool = False
    quiz: Bool = False
    open_answers: Bool = False
    revoting_disabled: Bool = False
    shuffle_answers: Bool = False
    hide_results_until_close: Bool = False
    creator: Bool = False
    subscribers_only: Bool = False
    question: api.TypeTextWithEntities
    answers: Vector[api.TypePollAnswer]
    close_period: Int32 | None = None
    close_date: Int32 | None = None
    countries_iso2: Vector[String] | None = None
    hash: Int64


class PollAnswer(TLObject, frozen=True, kw_only=True, tag="pollAnswer"):
    tl_id = 0x4B7D786A
    tl_name = "pollAnswer"
    tl_type = "PollAnswer"
    tl_line = "pollAnswer#4b7d786a flags:# text:TextWithEntities option:bytes media:flags.0?MessageMedia added_by:flags.1?Peer date:flags.1?int = PollAnswer;"
    flags: Nat = 0
    text: api.TypeTextWithEntities
    option: Bytes
    media: api.TypeMessageMedia | None = None
    added_by: api.TypePeer | None = None
    date: Int32 | None = None


class PollAnswerVoters(TLObject, frozen=True, kw_only=True, tag="pollAnswerVoters"):
    tl_id = 0x3645230A
    tl_name = "pollAnswerVoters"
    tl_type = "PollAnswerVoters"
    tl_line = "pollAnswerVoters#3645230a flags:# chosen:flags.0?true correct:flags.1?true option:bytes voters:flags.2?int recent_voters:flags.2?Vector<Peer> = PollAnswerVoters;"
    flags: Nat = 0
    chosen: Bool = False
    correct: Bool = False
    option: Bytes
    voters: Int32 | None = None
    recent_voters: Vector[api.TypePeer] | None = None


class PollResults(TLObject, frozen=True, kw_only=True, tag="pollResults"):
    tl_id = 0xBA7BB15E
    tl_name = "pollResults"
    tl_type = "PollResults"
    tl_line = "pollResults#ba7bb15e flags:# min:flags.0?true has_unread_votes:flags.6?true can_view_stats:flags.7?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int recent_voters:flags.3?Vector<Peer> solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity> solution_media:flags.5?MessageMedia = PollResults;"
    flags: Nat = 0
    min: Bool = False
    has_unread_votes: Bool = False
    can_view_stats: Bool = False
    results: Vector[api.TypePollAnswerVoters] | None = None
    total_voters: Int32 | None = None
    recent_voters: Vector[api.TypePeer] | None = None
    solution: String | None = None
    solution_entities: Vector[api.TypeMessageEntity] | None = None
    solution_media: api.TypeMessageMedia | None = None


class PopularContact(TLObject, frozen=True, kw_only=True, tag="popularContact"):
    tl_id = 0x5CE14175
    tl_name = "popularContact"
    tl_type = "PopularContact"
    tl_line = "popularContact#5ce14175 client_id:long importers:int = PopularContact;"
    client_id: Int64
    importers: Int32


class PostAddress(TLObject, frozen=True, kw_only=True, tag="postAddress"):
    tl_id = 0x1E8CAAEB
    tl_name = "postAddress"
    tl_type = "PostAddress"
    tl_line = "postAddress#1e8caaeb street_line1:string street_line2:string city:string state:string country_iso2:string post_code:string = PostAddress;"
    street_line1: String
    street_line2: String
    city: String
    state: String
    country_iso2: String
    post_code: String


class PostInteractionCountersMessage(TLObject, frozen=True, kw_only=True, tag="postInteractionCountersMessage"):
    tl_id = 0xE7058E7F
    tl_name = "postInteractionCountersMessage"
    tl_type = "PostInteractionCounters"
    tl_line = "postInteractionCountersMessage#e7058e7f msg_id:int views:int forwards:int reactions:int = PostInteractionCounters;"
    msg_id: Int32
    views: Int32
    forwards: Int32
    reactions: Int32


class PostInteractionCountersStory(TLObject, frozen=True, kw_only=True, tag="postInteractionCountersStory"):
    tl_id = 0x8A480E27
    tl_name = "postInteractionCountersStory"
    tl_type = "PostInteractionCounters"
    tl_line = "postInteractionCountersStory#8a480e27 story_id:int views:int forwards:int reactions:int = PostInteractionCounters;"
    story_id: Int32
    views: Int32
    forwards: Int32
    reactions: Int32


class PremiumGiftCodeOption(TLObject, frozen=True, kw_only=True, tag="premiumGiftCodeOption"):
    tl_id = 0x257E962B
    tl_name = "premiumGiftCodeOption"
    tl_type = "PremiumGiftCodeOption"
    tl_line = "premiumGiftCodeOption#257e962b flags:# users:int months:int store_product:flags.0?string store_quantity:flags.1?int currency:string amount:long = PremiumGiftCodeOption;"
    flags: Nat = 0
    users: Int32
    months: Int32
    store_product: String | None = None
    store_quantity: Int32 | None = None
    currency: String
    amount: Int64


class PremiumSubscriptionOption(TLObject, frozen=True, kw_only=True, tag="premiumSubscriptionOption"):
    tl_id = 0x5F2D1DF2
    tl_name = "premiumSubscriptionOption"
    tl_type = "PremiumSubscriptionOption"
    tl_line = "premiumSubscriptionOption#5f2d1df2 flags:# current:flags.1?true can_purchase_upgrade:flags.2?true transaction:flags.3?string months:int currency:string amount:long bot_url:string store_product:flags.0?string = PremiumSubscriptionOption;"
    flags: Nat = 0
    current: Bool = False
    can_purchase_upgrade: Bool = False
    transaction: String | None = None
    months: Int32
    currency: String
    amount: Int64
    bot_url: String
    store_product: String | None = None


class PrepaidGiveaway(TLObject, frozen=True, kw_only=True, tag="prepaidGiveaway"):
    tl_id = 0xB2539D54
    tl_name = "prepaidGiveaway"
    tl_type = "PrepaidGiveaway"
    tl_line = "prepaidGiveaway#b2539d54 id:long months:int quantity:int date:int = PrepaidGiveaway;"
    id: Int64
    months: Int32
    quantity: Int32
    date: Int32


class PrepaidStarsGiveaway(TLObject, frozen=True, kw_only=True, tag="prepaidStarsGiveaway"):
    tl_id = 0x9A9D77E0
    tl_name = "prepaidStarsGiveaway"
    tl_type = "PrepaidGiveaway"
    tl_line = "prepaidStarsGiveaway#9a9d77e0 id:long stars:long quantity:int boosts:int date:int = PrepaidGiveaway;"
    id: Int64
    stars: Int64
    quantity: Int32
    boosts: Int32
    date: Int32


class PublicForwardMessage(TLObject, frozen=True, kw_only=True, tag="publicForwardMessage"):
    tl_id = 0x01F2BF4A
    tl_name = "publicForwardMessage"
    tl_type = "PublicForward"
    tl_line = "publicForwardMessage#1f2bf4a message:Message = PublicForward;"
    message: api.TypeMessage


class PublicForwardStory(TLObject, frozen=True, kw_only=True, tag="publicForwardStory"):
    tl_id = 0xEDF3ADD0
    tl_name = "publicForwardStory"
    tl_type = "PublicForward"
    tl_line = "publicForwardStory#edf3add0 peer:Peer story:StoryItem = PublicForward;"
    peer: api.TypePeer
    story: api.TypeStoryItem


class QuickReply(TLObject, frozen=True, kw_only=True, tag="quickReply"):
    tl_id = 0x0697102B
    tl_name = "quickReply"
    tl_type = "QuickReply"
    tl_line = "quickReply#697102b shortcut_id:int shortcut:string top_message:int count:int = QuickReply;"
    shortcut_id: Int32
    shortcut: String
    top_message: Int32
    count: Int32


class ReactionCount(TLObject, frozen=True, kw_only=True, tag="reactionCount"):
    tl_id = 0xA3D1CB80
    tl_name = "reactionCount"
    tl_type = "ReactionCount"
    tl_line = "reactionCount#a3d1cb80 flags:# chosen_order:flags.0?int reaction:Reaction count:int = ReactionCount;"
    flags: Nat = 0
    chosen_order: Int32 | None = None
    reaction: api.TypeReaction
    count: Int32


class ReactionCustomEmoji(TLObject, frozen=True, kw_only=True, tag="reactionCustomEmoji"):
    tl_id = 0x8935FC73
    tl_name = "reactionCustomEmoji"
    tl_type = "Reaction"
    tl_line = "reactionCustomEmoji#8935fc73 document_id:long = Reaction;"
    document_id: Int64


class ReactionEmoji(TLObject, frozen=True, kw_only=True, tag="reactionEmoji"):
    tl_id = 0x1B2286B8
    tl_name = "reactionEmoji"
    tl_type = "Reaction"
    tl_line = "reactionEmoji#1b2286b8 emoticon:string = Reaction;"
    emoticon: String


class ReactionEmpty(TLObject, frozen=True, kw_only=True, tag="reactionEmpty"):
    tl_id = 0x79F5D419
    tl_name = "reactionEmpty"
    tl_type = "Reaction"
    tl_line = "reactionEmpty#79f5d419 = Reaction;"


class ReactionNotificationsFromAll(TLObject, frozen=True, kw_only=True, tag="reactionNotificationsFromAll"):
    tl_id = 0x4B9E22A0
    tl_name = "reactionNotificationsFromAll"
    tl_type = "ReactionNotificationsFrom"
    tl_line = "reactionNotificationsFromAll#4b9e22a0 = ReactionNotificationsFrom;"


class ReactionNotificationsFromContacts(TLObject, frozen=True, kw_only=True, tag="reactionNotificationsFromContacts"):
    tl_id = 0xBAC3A61A
    tl_name = "reactionNotificationsFromContacts"
    tl_type = "ReactionNotificationsFrom"
    tl_line = "reactionNotificationsFromContacts#bac3a61a = ReactionNotificationsFrom;"


class ReactionPaid(TLObject, frozen=True, kw_only=True, tag="reactionPaid"):
    tl_id = 0x523DA4EB
    tl_name = "reactionPaid"
    tl_type = "Reaction"
    tl_line = "reactionPaid#523da4eb = Reaction;"


class ReactionsNotifySettings(TLObject, frozen=True, kw_only=True, tag="reactionsNotifySettings"):
    tl_id = 0x71E4EA58
    tl_name = "reactionsNotifySettings"
    tl_type = "ReactionsNotifySettings"
    tl_line = "reactionsNotifySettings#71e4ea58 flags:# messages_notify_from:flags.0?ReactionNotificationsFrom stories_notify_from:flags.1?ReactionNotificationsFrom poll_votes_notify_from:flags.2?ReactionNotificationsFrom sound:NotificationSound show_previews:Bool = ReactionsNotifySettings;"
    flags: Nat = 0
    messages_notify_from: api.TypeReactionNotificationsFrom | None = None
    stories_notify_from: api.TypeReactionNotificationsFrom | None = None
    poll_votes_notify_from: api.TypeReactionNotificationsFrom | None = None
    sound: api.TypeNotificationSound
    show_previews: Bool


class ReadParticipantDate(TLObject, frozen=True, kw_only=True, tag="readParticipantDate"):
    tl_id = 0x4A4FF172
    tl_name = "readParticipantDate"
    tl_type = "ReadParticipantDate"
    tl_line = "readParticipantDate#4a4ff172 user_id:long date:int = ReadParticipantDate;"
    user_id: Int64
    date: Int32


class ReceivedNotifyMessage(TLObject, frozen=True, kw_only=True, tag="receivedNotifyMessage"):
    tl_id = 0xA384B779
    tl_name = "receivedNotifyMessage"
    tl_type = "ReceivedNotifyMessage"
    tl_line = "receivedNotifyMessage#a384b779 id:int flags:int = ReceivedNotifyMessage;"
    id: Int32
    flags: Int32


class RecentMeUrlChat(TLObject, frozen=True, kw_only=True, tag="recentMeUrlChat"):
    tl_id = 0xB2DA71D2
    tl_name = "recentMeUrlChat"
    tl_type = "RecentMeUrl"
    tl_line = "recentMeUrlChat#b2da71d2 url:string chat_id:long = RecentMeUrl;"
    url: String
    chat_id: Int64


class RecentMeUrlChatInvite(TLObject, frozen=True, kw_only=True, tag="recentMeUrlChatInvite"):
    tl_id = 0xEB49081D
    tl_name = "recentMeUrlChatInvite"
    tl_type = "RecentMeUrl"
    tl_line = "recentMeUrlChatInvite#eb49081d url:string chat_invite:ChatInvite = RecentMeUrl;"
    url: String
    chat_invite: api.TypeChatInvite


class RecentMeUrlStickerSet(TLObject, frozen=True, kw_only=True, tag="recentMeUrlStickerSet"):
    tl_id = 0xBC0A57DC
    tl_name = "recentMeUrlStickerSet"
    tl_type = "RecentMeUrl"
    tl_line = "recentMeUrlStickerSet#bc0a57dc url:string set:StickerSetCovered = RecentMeUrl;"
    url: String
    set: api.TypeStickerSetCovered


class RecentMeUrlUnknown(TLObject, frozen=True, kw_only=True, tag="recentMeUrlUnknown"):
    tl_id = 0x46E1D13D
    tl_name = "recentMeUrlUnknown"
    tl_type = "RecentMeUrl"
    tl_line = "recentMeUrlUnknown#46e1d13d url:string = RecentMeUrl;"
    url: String


class RecentMeUrlUser(TLObject, frozen=True, kw_only=True, tag="recentMeUrlUser"):
    tl_id = 0xB92C09E2
    tl_name = "recentMeUrlUser"
    tl_type = "RecentMeUrl"
    tl_line = "recentMeUrlUser#b92c09e2 url:string user_id:long = RecentMeUrl;"
    url: String
    user_id: Int64


class RecentStory(TLObject, frozen=True, kw_only=True, tag="recentStory"):
    tl_id = 0x711D692D
    tl_name = "recentStory"
    tl_type = "RecentStory"
    tl_line = "recentStory#711d692d flags:# live:flags.0?true max_id:flags.1?int = RecentStory;"
    flags: Nat = 0
    live: Bool = False
    max_id: Int32 | None = None


class ReplyInlineMarkup(TLObject, frozen=True, kw_only=True, tag="replyInlineMarkup"):
    tl_id = 0xB2B15770
    tl_name = "replyInlineMarkup"
    tl_type = "ReplyMarkup"
    tl_line = "replyInlineMarkup#b2b15770 flags:# force_reply:flags.5?true rows:Vector<KeyboardInlineButtonRow> = ReplyMarkup;"
    flags: Nat = 0
    force_reply: Bool = False
    rows: Vector[api.TypeKeyboardInlineButtonRow]


class ReplyKeyboardForceReply(TLObject, frozen=True, kw_only=True, tag="replyKeyboardForceReply"):
    tl_id = 0x86B40B08
    tl_name = "replyKeyboardForceReply"
    tl_type = "ReplyMarkup"
    tl_line = "replyKeyboardForceReply#86b40b08 flags:# single_use:flags.1?true selective:flags.2?true placeholder:flags.3?string = ReplyMarkup;"
    flags: Nat = 0
    single_use: Bool = False
    selective: Bool = False
    placeholder: String | None = None


class ReplyKeyboardHide(TLObject, frozen=True, kw_only=True, tag="replyKeyboardHide"):
    tl_id = 0xA03E5B85
    tl_name = "replyKeyboardHide"
    tl_type = "ReplyMarkup"
    tl_line = "replyKeyboardHide#a03e5b85 flags:# selective:flags.2?true = ReplyMarkup;"
    flags: Nat = 0
    selective: Bool = False


class ReplyKeyboardMarkup(TLObject, frozen=True, kw_only=True, tag="replyKeyboardMarkup"):
    tl_id = 0x85DD99D1
    tl_name = "replyKeyboardMarkup"
    tl_type = "ReplyMarkup"
    tl_line = "replyKeyboardMarkup#85dd99d1 flags:# resize:flags.0?true single_use:flags.1?true selective:flags.2?true persistent:flags.4?true force_reply:flags.5?true rows:Vector<KeyboardButtonRow> placeholder:flags.3?string = ReplyMarkup;"
    flags: Nat = 0
    resize: Bool = False
    single_use: Bool = False
    selective: Bool = False
    persistent: Bool = False
    force_reply: Bool = False
    rows: Vector[api.TypeKeyboardButtonRow]
    placeholder: String | None = None


class RequestPeerTypeBroadcast(TLObject, frozen=True, kw_only=True, tag="requestPeerTypeBroadcast"):
    tl_id = 0x339BEF6C
    tl_name = "requestPeerTypeBroadcast"
    tl_type = "RequestPeerType"
    tl_line = "requestPeerTypeBroadcast#339bef6c flags:# creator:flags.0?true has_username:flags.3?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType;"
    flags: Nat = 0
    creator: Bool = False
    has_username: Bool | None = None
    user_admin_rights: api.TypeChatAdminRights | None = None
    bot_admin_rights: api.TypeChatAdminRights | None = None


class RequestPeerTypeChat(TLObject, frozen=True, kw_only=True, tag="requestPeerTypeChat"):
    tl_id = 0xC9F06E1B
    tl_name = "requestPeerTypeChat"
    tl_type = "RequestPeerType"
    tl_line = "requestPeerTypeChat#c9f06e1b flags:# creator:flags.0?true bot_participant:flags.5?true has_username:flags.3?Bool forum:flags.4?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType;"
    flags: Nat = 0
    creator: Bool = False
    bot_participant: Bool = False
    has_username: Bool | None = None
    forum: Bool | None = None
    user_admin_rights: api.TypeChatAdminRights | None = None
    bot_admin_rights: api.TypeChatAdminRights | None = None


class RequestPeerTypeCreateBot(TLObject, frozen=True, kw_only=True, tag="requestPeerTypeCreateBot"):
    tl_id = 0x3E81E078
    tl_name = "requestPeerTypeCreateBot"
    tl_type = "RequestPeerType"
    tl_line = "requestPeerTypeCreateBot#3e81e078 flags:# bot_managed:flags.0?true suggested_name:flags.1?string suggested_username:flags.2?string = RequestPeerType;"
    flags: Nat = 0
    bot_managed: Bool = False
    suggested_name: String | None = None
    suggested_username: String | None = None


class RequestPeerTypeUser(TLObject, frozen=True, kw_only=True, tag="requestPeerTypeUser"):
    tl_id = 0x5F3B8A00
    tl_name = "requestPeerTypeUser"
    tl_type = "RequestPeerType"
    tl_line = "requestPeerTypeUser#5f3b8a00 flags:# bot:flags.0?Bool premium:flags.1?Bool = RequestPeerType;"
    flags: Nat = 0
    bot: Bool | None = None
    premium: Bool | None = None


class RequestedPeerChannel(TLObject, frozen=True, kw_only=True, tag="requestedPeerChannel"):
    tl_id = 0x8BA403E4
    tl_name = "requestedPeerChannel"
    tl_type = "RequestedPeer"
    tl_line = "requestedPeerChannel#8ba403e4 flags:# channel_id:long title:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer;"
    flags: Nat = 0
    channel_id: Int64
    title: String | None = None
    username: String | None = None
    photo: api.TypePhoto | None = None


class RequestedPeerChat(TLObject, frozen=True, kw_only=True, tag="requestedPeerChat"):
    tl_id = 0x7307544F
    tl_name = "requestedPeerChat"
    tl_type = "RequestedPeer"
    tl_line = "requestedPeerChat#7307544f flags:# chat_id:long title:flags.0?string photo:flags.2?Photo = RequestedPeer;"
    flags: Nat = 0
    chat_id: Int64
    title: String | None = None
    photo: api.TypePhoto | None = None


class RequestedPeerUser(TLObject, frozen=True, kw_only=True, tag="requestedPeerUser"):
    tl_id = 0xD62FF46A
    tl_name = "requestedPeerUser"
    tl_type = "RequestedPeer"
    tl_line = "requestedPeerUser#d62ff46a flags:# user_id:long first_name:flags.0?string last_name:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer;"
    flags: Nat = 0
    user_id: Int64
    first_name: String | None = None
    last_name: String | None = None
    username: String | None = None
    photo: api.TypePhoto | None = None


class RequirementToContactEmpty(TLObject, frozen=True, kw_only=True, tag="requirementToContactEmpty"):
    tl_id = 0x050A9839
    tl_name = "requirementToContactEmpty"
    tl_type = "RequirementToContact"
    tl_line = "requirementToContactEmpty#50a9839 = RequirementToContact;"


class RequirementToContactPaidMessages(TLObject, frozen=True, kw_only=True, tag="requirementToContactPaidMessages"):
    tl_id = 0xB4F67E93
    tl_name = "requirementToContactPaidMessages"
    tl_type = "RequirementToContact"
    tl_line = "requirementToContactPaidMessages#b4f67e93 stars_amount:long = RequirementToContact;"
    stars_amount: Int64


class RequirementToContactPremium(TLObject, frozen=True, kw_only=True, tag="requirementToContactPremium"):
    tl_id = 0xE581E4E9
    tl_name = "requirementToContactPremium"
    tl_type = "RequirementToContact"
    tl_line = "requirementToContactPremium#e581e4e9 = RequirementToContact;"


class RestrictionReason(TLObject, frozen=True, kw_only=True, tag="restrictionReason"):
    tl_id = 0xD072ACB4
    tl_name = "restrictionReason"
    tl_type = "RestrictionReason"
    tl_line = "restrictionReason#d072acb4 platform:string reason:string text:string = RestrictionReason;"
    platform: String
    reason: String
    text: String


class SavedDialog(TLObject, frozen=True, kw_only=True, tag="savedDialog"):
    tl_id = 0xBD87CB6C
    tl_name = "savedDialog"
    tl_type = "SavedDialog"
    tl_line = "savedDialog#bd87cb6c flags:# pinned:flags.2?true peer:Peer top_message:int = SavedDialog;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypePeer
    top_message: Int32


class SavedPhoneContact(TLObject, frozen=True, kw_only=True, tag="savedPhoneContact"):
    tl_id = 0x1142BD56
    tl_name = "savedPhoneContact"
    tl_type = "SavedContact"
    tl_line = "savedPhoneContact#1142bd56 phone:string first_name:string last_name:string date:int = SavedContact;"
    phone: String
    first_name: String
    last_name: String
    date: Int32


class SavedReactionTag(TLObject, frozen=True, kw_only=True, tag="savedReactionTag"):
    tl_id = 0xCB6FF828
    tl_name = "savedReactionTag"
    tl_type = "SavedReactionTag"
    tl_line = "savedReactionTag#cb6ff828 flags:# reaction:Reaction title:flags.0?string count:int = SavedReactionTag;"
    flags: Nat = 0
    reaction: api.TypeReaction
    title: String | None = None
    count: Int32


class SavedStarGift(TLObject, frozen=True, kw_only=True, tag="savedStarGift"):
    tl_id = 0x41DF43FC
    tl_name = "savedStarGift"
    tl_type = "SavedStarGift"
    tl_line = "savedStarGift#41df43fc flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true upgrade_separate:flags.17?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int collection_id:flags.15?Vector<int> prepaid_upgrade_hash:flags.16?string drop_original_details_stars:flags.18?long gift_num:flags.19?int can_craft_at:flags.20?int = SavedStarGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    unsaved: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    pinned_to_top: Bool = False
    upgrade_separate: Bool = False
    from_id: api.TypePeer | None = None
    date: Int32
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    msg_id: Int32 | None = None
    saved_id: Int64 | None = None
    convert_stars: Int64 | None = None
    upgrade_stars: Int64 | None = None
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None
    collection_id: Vector[Int32] | None = None
    prepaid_upgrade_hash: String | None = None
    drop_original_details_stars: Int64 | None = None
    gift_num: Int32 | None = None
    can_craft_at: Int32 | None = None


class SearchPostsFlood(TLObject, frozen=True, kw_only=True, tag="searchPostsFlood"):
    tl_id = 0x3E0B5B6A
    tl_name = "searchPostsFlood"
    tl_type = "SearchPostsFlood"
    tl_line = "searchPostsFlood#3e0b5b6a flags:# query_is_free:flags.0?true total_daily:int remains:int wait_till:flags.1?int stars_amount:long = SearchPostsFlood;"
    flags: Nat = 0
    query_is_free: Bool = False
    total_daily: Int32
    remains: Int32
    wait_till: Int32 | None = None
    stars_amount: Int64


class SearchResultPosition(TLObject, frozen=True, kw_only=True, tag="searchResultPosition"):
    tl_id = 0x7F648B67
    tl_name = "searchResultPosition"
    tl_type = "SearchResultsPosition"
    tl_line = "searchResultPosition#7f648b67 msg_id:int date:int offset:int = SearchResultsPosition;"
    msg_id: Int32
    date: Int32
    offset: Int32


class SearchResultsCalendarPeriod(TLObject, frozen=True, kw_only=True, tag="searchResultsCalendarPeriod"):
    tl_id = 0xC9B0539F
    tl_name = "searchResultsCalendarPeriod"
    tl_type = "SearchResultsCalendarPeriod"
    tl_line = "searchResultsCalendarPeriod#c9b0539f date:int min_msg_id:int max_msg_id:int count:int = SearchResultsCalendarPeriod;"
    date: Int32
    min_msg_id: Int32
    max_msg_id: Int32
    count: Int32


class ShippingOption(TLObject, frozen=True, kw_only=True, tag="shippingOption"):
    tl_id = 0xB6213CDF
    tl_name = "shippingOption"
    tl_type = "ShippingOption"
    tl_line = "shippingOption#b6213cdf id:string title:string prices:Vector<LabeledPrice> = ShippingOption;"
    id: String
    title: String
    prices: Vector[api.TypeLabeledPrice]


class SmsJob(TLObject, frozen=True, kw_only=True, tag="smsJob"):
    tl_id = 0xE6A1EEB8
    tl_name = "smsJob"
    tl_type = "SmsJob"
    tl_line = "smsJob#e6a1eeb8 job_id:string phone_number:string text:string = SmsJob;"
    job_id: String
    phone_number: String
    text: String


class SponsoredMessage(TLObject, frozen=True, kw_only=True, tag="sponsoredMessage"):
    tl_id = 0x7DBF8673
    tl_name = "sponsoredMessage"
    tl_type = "SponsoredMessage"
    tl_line = "sponsoredMessage#7dbf8673 flags:# recommended:flags.5?true can_report:flags.12?true random_id:bytes url:string title:string message:string entities:flags.1?Vector<MessageEntity> photo:flags.6?Photo media:flags.14?MessageMedia color:flags.13?PeerColor button_text:string sponsor_info:flags.7?string additional_info:flags.8?string min_display_duration:flags.15?int max_display_duration:flags.15?int = SponsoredMessage;"
    flags: Nat = 0
    recommended: Bool = False
    can_report: Bool = False
    random_id: Bytes
    url: String
    title: String
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    photo: api.TypePhoto | None = None
    media: api.TypeMessageMedia | None = None
    color: api.TypePeerColor | None = None
    button_text: String
    sponsor_info: String | None = None
    additional_info: String | None = None
    min_display_duration: Int32 | None = None
    max_display_duration: Int32 | None = None


class SponsoredMessageReportOption(TLObject, frozen=True, kw_only=True, tag="sponsoredMessageReportOption"):
    tl_id = 0x430D3150
    tl_name = "sponsoredMessageReportOption"
    tl_type = "SponsoredMessageReportOption"
    tl_line = "sponsoredMessageReportOption#430d3150 text:string option:bytes = SponsoredMessageReportOption;"
    text: String
    option: Bytes


class SponsoredPeer(TLObject, frozen=True, kw_only=True, tag="sponsoredPeer"):
    tl_id = 0xC69708D3
    tl_name = "sponsoredPeer"
    tl_type = "SponsoredPeer"
    tl_line = "sponsoredPeer#c69708d3 flags:# random_id:bytes peer:Peer sponsor_info:flags.0?string additional_info:flags.1?string = SponsoredPeer;"
    flags: Nat = 0
    random_id: Bytes
    peer: api.TypePeer
    sponsor_info: String | None = None
    additional_info: String | None = None


class StickerKeyword(TLObject, frozen=True, kw_only=True, tag="stickerKeyword"):
    tl_id = 0xFCFEB29C
    tl_name = "stickerKeyword"
    tl_type = "StickerKeyword"
    tl_line = "stickerKeyword#fcfeb29c document_id:long keyword:Vector<string> = StickerKeyword;"
    document_id: Int64
    keyword: Vector[String]


class StickerPack(TLObject, frozen=True, kw_only=True, tag="stickerPack"):
    tl_id = 0x12B299D4
    tl_name = "stickerPack"
    tl_type = "StickerPack"
    tl_line = "stickerPack#12b299d4 emoticon:string documents:Vector<long> = StickerPack;"
    emoticon: String
    documents: Vector[Int64]


class StickerSet(TLObject, frozen=True, kw_only=True, tag="stickerSet"):
    tl_id = 0x2DD14EDC
    tl_name = "stickerSet"
    tl_type = "StickerSet"
    tl_line = "stickerSet#2dd14edc flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true emojis:flags.7?true text_color:flags.9?true channel_emoji_status:flags.10?true creator:flags.11?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumbs:flags.4?Vector<PhotoSize> thumb_dc_id:flags.4?int thumb_version:flags.4?int thumb_document_id:flags.8?long count:int hash:int = StickerSet;"
    flags: Nat = 0
    archived: Bool = False
    official: Bool = False
    masks: Bool = False
    emojis: Bool = False
    text_color: Bool = False
    channel_emoji_status: Bool = False
    creator: Bool = False
    installed_date: Int32 | None = None
    id: Int64
    access_hash: Int64
    title: String
    short_name: String
    thumbs: Vector[api.TypePhotoSize] | None = None
    thumb_dc_id: Int32 | None = None
    thumb_version: Int32 | None = None
    thumb_document_id: Int64 | None = None
    count: Int32
    hash: Int32


class StickerSetCovered(TLObject, frozen=True, kw_only=True, tag="stickerSetCovered"):
    tl_id = 0x6410A5D2
    tl_name = "stickerSetCovered"
    tl_type = "StickerSetCovered"
    tl_line = "stickerSetCovered#6410a5d2 set:StickerSet cover:Document = StickerSetCovered;"
    set: api.TypeStickerSet
    cover: api.TypeDocument


class StickerSetFullCovered(TLObject, frozen=True, kw_only=True, tag="stickerSetFullCovered"):
    tl_id = 0x40D13C0E
    tl_name = "stickerSetFullCovered"
    tl_type = "StickerSetCovered"
    tl_line = "stickerSetFullCovered#40d13c0e set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = StickerSetCovered;"
    set: api.TypeStickerSet
    packs: Vector[api.TypeStickerPack]
    keywords: Vector[api.TypeStickerKeyword]
    documents: Vector[api.TypeDocument]


class StickerSetMultiCovered(TLObject, frozen=True, kw_only=True, tag="stickerSetMultiCovered"):
    tl_id = 0x3407E51B
    tl_name = "stickerSetMultiCovered"
    tl_type = "StickerSetCovered"
    tl_line = "stickerSetMultiCovered#3407e51b set:StickerSet covers:Vector<Document> = StickerSetCovered;"
    set: api.TypeStickerSet
    covers: Vector[api.TypeDocument]


class StickerSetNoCovered(TLObject, frozen=True, kw_only=True, tag="stickerSetNoCovered"):
    tl_id = 0x77B15D1C
    tl_name = "stickerSetNoCovered"
    tl_type = "StickerSetCovered"
    tl_line = "stickerSetNoCovered#77b15d1c set:StickerSet = StickerSetCovered;"
    set: api.TypeStickerSet


class StoriesStealthMode(TLObject, frozen=True, kw_only=True, tag="storiesStealthMode"):
    tl_id = 0x712E27FD
    tl_name = "storiesStealthMode"
    tl_type = "StoriesStealthMode"
    tl_line = "storiesStealthMode#712e27fd flags:# active_until_date:flags.0?int cooldown_until_date:flags.1?int = StoriesStealthMode;"
    flags: Nat = 0
    active_until_date: Int32 | None = None
    cooldown_until_date: Int32 | None = None


class SuggestedPost(TLObject, frozen=True, kw_only=True, tag="suggestedPost"):
    tl_id = 0x0E8E37E5
    tl_name = "suggestedPost"
    tl_type = "SuggestedPost"
    tl_line = "suggestedPost#e8e37e5 flags:# accepted:flags.1?true rejected:flags.2?true price:flags.3?StarsAmount schedule_date:flags.0?int = SuggestedPost;"
    flags: Nat = 0
    accepted: Bool = False
    rejected: Bool = False
    price: api.TypeStarsAmount | None = None
    schedule_date: Int32 | None = None


class TextWithEntities(TLObject, frozen=True, kw_only=True, tag="textWithEntities"):
    tl_id = 0x751F3146
    tl_name = "textWithEntities"
    tl_type = "TextWithEntities"
    tl_line = "textWithEntities#751f3146 text:string entities:Vector<MessageEntity> = TextWithEntities;"
    text: String
    entities: Vector[api.TypeMessageEntity]


class Theme(TLObject, frozen=True, kw_only=True, tag="theme"):
    tl_id = 0xA00E67D6
    tl_name = "theme"
    tl_type = "Theme"
    tl_line = "theme#a00e67d6 flags:# creator:flags.0?true default:flags.1?true for_chat:flags.5?true id:long access_hash:long slug:string title:string document:flags.2?Document settings:flags.3?Vector<ThemeSettings> emoticon:flags.6?string installs_count:flags.4?int = Theme;"
    flags: Nat = 0
    creator: Bool = False
    default: Bool = False
    for_chat: Bool = False
    id: Int64
    access_hash: Int64
    slug: String
    title: String
    document: api.TypeDocument | None = None
    settings: Vector[api.TypeThemeSettings] | None = None
    emoticon: String | None = None
    installs_count: Int32 | None = None


class ThemeSettings(TLObject, frozen=True, kw_only=True, tag="themeSettings"):
    tl_id = 0xFA58B6D4
    tl_name = "themeSettings"
    tl_type = "ThemeSettings"
    tl_line = "themeSettings#fa58b6d4 flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?WallPaper = ThemeSettings;"
    flags: Nat = 0
    message_colors_animated: Bool = False
    base_theme: api.TypeBaseTheme
    accent_color: Int32
    outbox_accent_color: Int32 | None = None
    message_colors: Vector[Int32] | None = None
    wallpaper: api.TypeWallPaper | None = None


class Timezone(TLObject, frozen=True, kw_only=True, tag="timezone"):
    tl_id = 0xFF9289F5
    tl_name = "timezone"
    tl_type = "Timezone"
    tl_line = "timezone#ff9289f5 id:string name:string utc_offset:int = Timezone;"
    id: String
    name: String
    utc_offset: Int32


class TodoCompletion(TLObject, frozen=True, kw_only=True, tag="todoCompletion"):
    tl_id = 0x221BB5E4
    tl_name = "todoCompletion"
    tl_type = "TodoCompletion"
    tl_line = "todoCompletion#221bb5e4 id:int completed_by:Peer date:int = TodoCompletion;"
    id: Int32
    completed_by: api.TypePeer
    date: Int32


class TodoItem(TLObject, frozen=True, kw_only=True, tag="todoItem"):
    tl_id = 0xCBA9A52F
    tl_name = "todoItem"
    tl_type = "TodoItem"
    tl_line = "todoItem#cba9a52f id:int title:TextWithEntities = TodoItem;"
    id: Int32
    title: api.TypeTextWithEntities


class TodoList(TLObject, frozen=True, kw_only=True, tag="todoList"):
    tl_id = 0x49B92A26
    tl_name = "todoList"
    tl_type = "TodoList"
    tl_line = "todoList#49b92a26 flags:# others_can_append:flags.0?true others_can_complete:flags.1?true title:TextWithEntities list:Vector<TodoItem> = TodoList;"
    flags: Nat = 0
    others_can_append: Bool = False
    others_can_complete: Bool = False
    title: api.TypeTextWithEntities
    list: Vector[api.TypeTodoItem]


class UpdateShort(TLObject, frozen=True, kw_only=True, tag="updateShort"):
    tl_id = 0x78D4DEC1
    tl_name = "updateShort"
    tl_type = "Updates"
    tl_line = "updateShort#78d4dec1 update:Update date:int = Updates;"
    update: api.TypeUpdate
    date: Int32


class UpdateShortChatMessage(TLObject, frozen=True, kw_only=True, tag="updateShortChatMessage"):
    tl_id = 0x4D6DEEA5
    tl_name = "updateShortChatMessage"
    tl_type = "Updates"
    tl_line = "updateShortChatMessage#4d6deea5 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:long chat_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    id: Int32
    from_id: Int64
    chat_id: Int64
    message: String
    pts: Int32
    pts_count: Int32
    date: Int32
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    ttl_period: Int32 | None = None


class UpdateShortMessage(TLObject, frozen=True, kw_only=True, tag="updateShortMessage"):
    tl_id = 0x313BC7F8
    tl_name = "updateShortMessage"
    tl_type = "Updates"
    tl_line = "updateShortMessage#313bc7f8 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    id: Int32
    user_id: Int64
    message: String
    pts: Int32
    pts_count: Int32
    date: Int32
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    ttl_period: Int32 | None = None


class UpdateShortSentMessage(TLObject, frozen=True, kw_only=True, tag="updateShortSentMessage"):
    tl_id = 0x9015E101
    tl_name = "updateShortSentMessage"
    tl_type = "Updates"
    tl_line = "updateShortSentMessage#9015e101 flags:# out:flags.1?true id:int pts:int pts_count:int date:int media:flags.9?MessageMedia entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates;"
    flags: Nat = 0
    out: Bool = False
    id: Int32
    pts: Int32
    pts_count: Int32
    date: Int32
    media: api.TypeMessageMedia | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    ttl_period: Int32 | None = None


class Updates(TLObject, frozen=True, kw_only=True, tag="updates"):
    tl_id = 0x74AE4240
    tl_name = "updates"
    tl_type = "Updates"
    tl_line = "updates#74ae4240 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq:int = Updates;"
    updates: Vector[api.TypeUpdate]
    users: Vector[api.TypeUser]
    chats: Vector[api.TypeChat]
    date: Int32
    seq: Int32


class UpdatesCombined(TLObject, frozen=True, kw_only=True, tag="updatesCombined"):
    tl_id = 0x725B04C3
    tl_name = "updatesCombined"
    tl_type = "Updates"
    tl_line = "updatesCombined#725b04c3 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq_start:int seq:int = Updates;"
    updates: Vector[api.TypeUpdate]
    users: Vector[api.TypeUser]
    chats: Vector[api.TypeChat]
    date: Int32
    seq_start: Int32
    seq: Int32


class UpdatesTooLong(TLObject, frozen=True, kw_only=True, tag="updatesTooLong"):
    tl_id = 0xE317AF7E
    tl_name = "updatesTooLong"
    tl_type = "Updates"
    tl_line = "updatesTooLong#e317af7e = Updates;"


class UrlAuthResultAccepted(TLObject, frozen=True, kw_only=True, tag="urlAuthResultAccepted"):
    tl_id = 0x623A8FA0
    tl_name = "urlAuthResultAccepted"
    tl_type = "UrlAuthResult"
    tl_line = "urlAuthResultAccepted#623a8fa0 flags:# url:flags.0?string = UrlAuthResult;"
    flags: Nat = 0
    url: String | None = None


class UrlAuthResultDefault(TLObject, frozen=True, kw_only=True, tag="urlAuthResultDefault"):
    tl_id = 0xA9D6DB1F
    tl_name = "urlAuthResultDefault"
    tl_type = "UrlAuthResult"
    tl_line = "urlAuthResultDefault#a9d6db1f = UrlAuthResult;"


class UrlAuthResultRequest(TLObject, frozen=True, kw_only=True, tag="urlAuthResultRequest"):
    tl_id = 0x3CD623EC
    tl_name = "urlAuthResultRequest"
    tl_type = "UrlAuthResult"
    tl_line = "urlAuthResultRequest#3cd623ec flags:# request_write_access:flags.0?true request_phone_number:flags.1?true match_codes_first:flags.5?true is_app:flags.6?true bot:User domain:string browser:flags.2?string platform:flags.2?string ip:flags.2?string region:flags.2?string match_codes:flags.3?Vector<string> user_id_hint:flags.4?long verified_app_name:flags.7?string = UrlAuthResult;"
    flags: Nat = 0
    request_write_access: Bool = False
    request_phone_number: Bool = False
    match_codes_first: Bool = False
    is_app: Bool = False
    bot: api.TypeUser
    domain: String
    browser: String | None = None
    platform: String | None = None
    ip: String | None = None
    region: String | None = None
    match_codes: Vector[String] | None = None
    user_id_hint: Int64 | None = None
    verified_app_name: String | None = None


class Username(TLObject, frozen=True, kw_only=True, tag="username"):
    tl_id = 0xB4073647
    tl_name = "username"
    tl_type = "Username"
    tl_line = "username#b4073647 flags:# editable:flags.0?true active:flags.1?true username:string = Username;"
    flags: Nat = 0
    editable: Bool = False
    active: Bool = False
    username: String


class VideoSize(TLObject, frozen=True, kw_only=True, tag="videoSize"):
    tl_id = 0xDE33B094
    tl_name = "videoSize"
    tl_type = "VideoSize"
    tl_line = "videoSize#de33b094 flags:# type:string w:int h:int size:int video_start_ts:flags.0?double = VideoSize;"
    flags: Nat = 0
    type: String
    w: Int32
    h: Int32
    size: Int32
    video_start_ts: Double | None = None


class VideoSizeEmojiMarkup(TLObject, frozen=True, kw_only=True, tag="videoSizeEmojiMarkup"):
    tl_id = 0xF85C413C
    tl_name = "videoSizeEmojiMarkup"
    tl_type = "VideoSize"
    tl_line = "videoSizeEmojiMarkup#f85c413c emoji_id:long background_colors:Vector<int> = VideoSize;"
    emoji_id: Int64
    background_colors: Vector[Int32]


class VideoSizeStickerMarkup(TLObject, frozen=True, kw_only=True, tag="videoSizeStickerMarkup"):
    tl_id = 0x0DA082FE
    tl_name = "videoSizeStickerMarkup"
    tl_type = "VideoSize"
    tl_line = "videoSizeStickerMarkup#da082fe stickerset:InputStickerSet sticker_id:long background_colors:Vector<int> = VideoSize;"
    stickerset: api.TypeInputStickerSet
    sticker_id: Int64
    background_colors: Vector[Int32]


class WallPaper(TLObject, frozen=True, kw_only=True, tag="wallPaper"):
    tl_id = 0xA437C3ED
    tl_name = "wallPaper"
    tl_type = "WallPaper"
    tl_line = "wallPaper#a437c3ed id:long flags:# creator:flags.0?true default:flags.1?true pattern:flags.3?true dark:flags.4?true access_hash:long slug:string document:Document settings:flags.2?WallPaperSettings = WallPaper;"
    id: Int64
    flags: Nat = 0
    creator: Bool = False
    default: Bool = False
    pattern: Bool = False
    dark: Bool = False
    access_hash: Int64
    slug: String
    document: api.TypeDocument
    settings: api.TypeWallPaperSettings | None = None


class WallPaperNoFile(TLObject, frozen=True, kw_only=True, tag="wallPaperNoFile"):
    tl_id = 0xE0804116
    tl_name = "wallPaperNoFile"
    tl_type = "WallPaper"
    tl_line = "wallPaperNoFile#e0804116 id:long flags:# default:flags.1?true dark:flags.4?true settings:flags.2?WallPaperSettings = WallPaper;"
    id: Int64
    flags: Nat = 0
    default: Bool = False
    dark: Bool = False
    settings: api.TypeWallPaperSettings | None = None


class WallPaperSettings(TLObject, frozen=True, kw_only=True, tag="wallPaperSettings"):
    tl_id = 0x372EFCD0
    tl_name = "wallPaperSettings"
    tl_type = "WallPaperSettings"
    tl_line = "wallPaperSettings#372efcd0 flags:# blur:flags.1?true motion:flags.2?true background_color:flags.0?int second_background_color:flags.4?int third_background_color:flags.5?int fourth_background_color:flags.6?int intensity:flags.3?int rotation:flags.4?int emoticon:flags.7?string = WallPaperSettings;"
    flags: Nat = 0
    blur: Bool = False
    motion: Bool = False
    background_color: Int32 | None = None
    second_background_color: Int32 | None = None
    third_background_color: Int32 | None = None
    fourth_background_color: Int32 | None = None
    intensity: Int32 | None = None
    rotation: Int32 | None = None
    emoticon: String | None = None


TypeAccountDaysTTL: TypeAlias = AccountDaysTTL
TypeAiComposeTone: TypeAlias = (
    AiComposeTone
    | AiComposeToneDefault
)
TypeAiComposeToneExample: TypeAlias = AiComposeToneExample
TypeAuctionBidLevel: TypeAlias = AuctionBidLevel
TypeAuthorization: TypeAlias = Authorization
TypeAutoDownloadSettings: TypeAlias = AutoDownloadSettings
TypeAutoSaveException: TypeAlias = AutoSaveException
TypeAutoSaveSettings: TypeAlias = AutoSaveSettings
TypeAvailableEffect: TypeAlias = AvailableEffect
TypeAvailableReaction: TypeAlias = AvailableReaction
TypeBankCardOpenUrl: TypeAlias = BankCardOpenUrl
TypeBaseTheme: TypeAlias = (
    BaseThemeArctic
    | BaseThemeClassic
    | BaseThemeDay
    | BaseThemeNight
    | BaseThemeTinted
)
TypeBirthday: TypeAlias = Birthday
TypeBoost: TypeAlias = Boost
TypeButtonType: TypeAlias = (
    ButtonTypeDefault
    | ButtonTypeRequestGeoLocation
    | ButtonTypeRequestPeer
    | ButtonTypeRequestPhone
    | ButtonTypeRequestPoll
    | ButtonTypeSimpleWebView
    | InputButtonTypeRequestPeer
)
TypeCdnConfig: TypeAlias = CdnConfig
TypeCdnPublicKey: TypeAlias = CdnPublicKey
TypeExportedChatInvite: TypeAlias = (
    ChatInviteExported
    | ChatInvitePublicJoinRequests
)
TypeCodeSettings: TypeAlias = CodeSettings
TypeCommunityPeer: TypeAlias = CommunityPeer
TypeCommunityPeerRequest: TypeAlias = CommunityPeerRequest
TypeConfig: TypeAlias = Config
TypeConnectedBot: TypeAlias = ConnectedBot
TypeConnectedBotStarRef: TypeAlias = ConnectedBotStarRef
TypeContact: TypeAlias = Contact
TypeContactBirthday: TypeAlias = ContactBirthday
TypeContactStatus: TypeAlias = ContactStatus
TypeDataJSON: TypeAlias = DataJSON
TypeDcOption: TypeAlias = DcOption
TypeDefaultHistoryTTL: TypeAlias = DefaultHistoryTTL
TypeDisallowedGiftsSettings: TypeAlias = DisallowedGiftsSettings
TypeDraftMessage: TypeAlias = (
    DraftMessage
    | DraftMessageEmpty
)
TypeEmailVerification: TypeAlias = (
    EmailVerificationApple
    | EmailVerificationCode
    | EmailVerificationGoogle
)
TypeEmailVerifyPurpose: TypeAlias = (
    EmailVerifyPurposeLoginChange
    | EmailVerifyPurposeLoginSetup
    | EmailVerifyPurposePassport
)
TypeEphemeralMessage: TypeAlias = EphemeralMessage
TypeExportedChatlistInvite: TypeAlias = ExportedChatlistInvite
TypeExportedContactToken: TypeAlias = ExportedContactToken
TypeExportedMessageLink: TypeAlias = ExportedMessageLink
TypeExportedStoryLink: TypeAlias = ExportedStoryLink
TypeFactCheck: TypeAlias = FactCheck
TypeFileHash: TypeAlias = FileHash
TypeFolder: TypeAlias = Folder
TypeFolderPeer: TypeAlias = FolderPeer
TypeForumTopic: TypeAlias = (
    ForumTopic
    | ForumTopicDeleted
)
TypeFoundStory: TypeAlias = FoundStory
TypeGame: TypeAlias = Game
TypeGeoPoint: TypeAlias = (
    GeoPoint
    | GeoPointEmpty
)
TypeGeoPointAddress: TypeAlias = GeoPointAddress
TypeGlobalPrivacySettings: TypeAlias = GlobalPrivacySettings
TypeHighScore: TypeAlias = HighScore
TypeImportedContact: TypeAlias = ImportedContact
TypePollAnswer: TypeAlias = (
    InputPollAnswer
    | PollAnswer
)
TypeInvoice: TypeAlias = Invoice
TypeJoinChatBotResult: TypeAlias = (
    JoinChatBotResultApproved
    | JoinChatBotResultDeclined
    | JoinChatBotResultQueued
    | JoinChatBotResultWebView
)
TypeJSONValue: TypeAlias = (
    JsonArray
    | JsonBool
    | JsonNull
    | JsonNumber
    | JsonObject
    | JsonString
)
TypeJSONObjectValue: TypeAlias = JsonObjectValue
TypeKeyboardButton: TypeAlias = KeyboardButton
TypeKeyboardButtonRow: TypeAlias = KeyboardButtonRow
TypeKeyboardButtonStyle: TypeAlias = KeyboardButtonStyle
TypeKeyboardInlineButton: TypeAlias = KeyboardInlineButton
TypeKeyboardInlineButtonRow: TypeAlias = KeyboardInlineButtonRow
TypeLabeledPrice: TypeAlias = LabeledPrice
TypeLangPackDifference: TypeAlias = LangPackDifference
TypeLangPackLanguage: TypeAlias = LangPackLanguage
TypeLangPackString: TypeAlias = (
    LangPackString
    | LangPackStringDeleted
    | LangPackStringPluralized
)
TypeMaskCoords: TypeAlias = MaskCoords
TypeMissingInvitee: TypeAlias = MissingInvitee
TypeSavedDialog: TypeAlias = (
    MonoForumDialog
    | SavedDialog
)
TypeMyBoost: TypeAlias = MyBoost
TypeNearestDc: TypeAlias = NearestDc
TypeNotificationSound: TypeAlias = (
    NotificationSoundDefault
    | NotificationSoundLocal
    | NotificationSoundNone
    | NotificationSoundRingtone
)
TypeNotifyPeer: TypeAlias = (
    NotifyBroadcasts
    | NotifyChats
    | NotifyCommunity
    | NotifyForumTopic
    | NotifyPeer
    | NotifyUsers
)
TypeOutboxReadDate: TypeAlias = OutboxReadDate
TypePaidReactionPrivacy: TypeAlias = (
    PaidReactionPrivacyAnonymous
    | PaidReactionPrivacyDefault
    | PaidReactionPrivacyPeer
)
TypePasskey: TypeAlias = Passkey
TypePasswordKdfAlgo: TypeAlias = (
    PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
    | PasswordKdfAlgoUnknown
)
TypePaymentCharge: TypeAlias = PaymentCharge
TypePaymentFormMethod: TypeAlias = PaymentFormMethod
TypePaymentRequestedInfo: TypeAlias = PaymentRequestedInfo
TypePaymentSavedCredentials: TypeAlias = PaymentSavedCredentialsCard
TypePendingSuggestion: TypeAlias = PendingSuggestion
TypePoll: TypeAlias = Poll
TypePollAnswerVoters: TypeAlias = PollAnswerVoters
TypePollResults: TypeAlias = PollResults
TypePopularContact: TypeAlias = PopularContact
TypePostAddress: TypeAlias = PostAddress
TypePostInteractionCounters: TypeAlias = (
    PostInteractionCountersMessage
    | PostInteractionCountersStory
)
TypePremiumGiftCodeOption: TypeAlias = PremiumGiftCodeOption
TypePremiumSubscriptionOption: TypeAlias = PremiumSubscriptionOption
TypePrepaidGiveaway: TypeAlias = (
    PrepaidGiveaway
    | PrepaidStarsGiveaway
)
TypePublicForward: TypeAlias = (
    PublicForwardMessage
    | PublicForwardStory
)
TypeQuickReply: TypeAlias = QuickReply
TypeReactionCount: TypeAlias = ReactionCount
TypeReaction: TypeAlias = (
    ReactionCustomEmoji
    | ReactionEmoji
    | ReactionEmpty
    | ReactionPaid
)
TypeReactionNotificationsFrom: TypeAlias = (
    ReactionNotificationsFromAll
    | ReactionNotificationsFromContacts
)
TypeReactionsNotifySettings: TypeAlias = ReactionsNotifySettings
TypeReadParticipantDate: TypeAlias = ReadParticipantDate
TypeReceivedNotifyMessage: TypeAlias = ReceivedNotifyMessage
TypeRecentMeUrl: TypeAlias = (
    RecentMeUrlChat
    | RecentMeUrlChatInvite
    | RecentMeUrlStickerSet
    | RecentMeUrlUnknown
    | RecentMeUrlUser
)
TypeRecentStory: TypeAlias = RecentStory
TypeReplyMarkup: TypeAlias = (
    ReplyInlineMarkup
    | ReplyKeyboardForceReply
    | ReplyKeyboardHide
    | ReplyKeyboardMarkup
)
TypeRequestPeerType: TypeAlias = (
    RequestPeerTypeBroadcast
    | RequestPeerTypeChat
    | RequestPeerTypeCreateBot
    | RequestPeerTypeUser
)
TypeRequestedPeer: TypeAlias = (
    RequestedPeerChannel
    | RequestedPeerChat
    | RequestedPeerUser
)
TypeRequirementToContact: TypeAlias = (
    RequirementToContactEmpty
    | RequirementToContactPaidMessages
    | RequirementToContactPremium
)
TypeRestrictionReason: TypeAlias = RestrictionReason
TypeSavedContact: TypeAlias = SavedPhoneContact
TypeSavedReactionTag: TypeAlias = SavedReactionTag
TypeSavedStarGift: TypeAlias = SavedStarGift
TypeSearchPostsFlood: TypeAlias = SearchPostsFlood
TypeSearchResultsPosition: TypeAlias = SearchResultPosition
TypeSearchResultsCalendarPeriod: TypeAlias = SearchResultsCalendarPeriod
TypeShippingOption: TypeAlias = ShippingOption
TypeSmsJob: TypeAlias = SmsJob
TypeSponsoredMessage: TypeAlias = SponsoredMessage
TypeSponsoredMessageReportOption: TypeAlias = SponsoredMessageReportOption
TypeSponsoredPeer: TypeAlias = SponsoredPeer
TypeStickerKeyword: TypeAlias = StickerKeyword
TypeStickerPack: TypeAlias = StickerPack
TypeStickerSet: TypeAlias = StickerSet
TypeStickerSetCovered: TypeAlias = (
    StickerSetCovered
    | StickerSetFullCovered
    | StickerSetMultiCovered
    | StickerSetNoCovered
)
TypeStoriesStealthMode: TypeAlias = StoriesStealthMode
TypeSuggestedPost: TypeAlias = SuggestedPost
TypeTextWithEntities: TypeAlias = TextWithEntities
TypeTheme: TypeAlias = Theme
TypeThemeSettings: TypeAlias = ThemeSettings
TypeTimezone: TypeAlias = Timezone
TypeTodoCompletion: TypeAlias = TodoCompletion
TypeTodoItem: TypeAlias = TodoItem
TypeTodoList: TypeAlias = TodoList
TypeUpdates: TypeAlias = (
    UpdateShort
    | UpdateShortChatMessage
    | UpdateShortMessage
    | UpdateShortSentMessage
    | Updates
    | UpdatesCombined
    | UpdatesTooLong
)
TypeUrlAuthResult: TypeAlias = (
    UrlAuthResultAccepted
    | UrlAuthResultDefault
    | UrlAuthResultRequest
)
TypeUsername: TypeAlias = Username
TypeVideoSize: TypeAlias = (
    VideoSize
    | VideoSizeEmojiMarkup
    | VideoSizeStickerMarkup
)
TypeWallPaper: TypeAlias = (
    WallPaper
    | WallPaperNoFile
)
TypeWallPaperSettings: TypeAlias = WallPaperSettings
