"""Definitions: types of the root namespace that begin with Input. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject, redacted_repr
from tl.types import Bool, Bytes, Double, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputAiComposeToneDefault",
    "InputAiComposeToneID",
    "InputAiComposeToneSingleUse",
    "InputAiComposeToneSlug",
    "InputAppEvent",
    "InputBotAppID",
    "InputBotAppShortName",
    "InputBotInlineMessageGame",
    "InputBotInlineMessageID",
    "InputBotInlineMessageID64",
    "InputBotInlineMessageMediaAuto",
    "InputBotInlineMessageMediaContact",
    "InputBotInlineMessageMediaGeo",
    "InputBotInlineMessageMediaInvoice",
    "InputBotInlineMessageMediaVenue",
    "InputBotInlineMessageMediaWebPage",
    "InputBotInlineMessageRichMessage",
    "InputBotInlineMessageText",
    "InputBotInlineResult",
    "InputBotInlineResultDocument",
    "InputBotInlineResultGame",
    "InputBotInlineResultPhoto",
    "InputBusinessAwayMessage",
    "InputBusinessBotRecipients",
    "InputBusinessChatLink",
    "InputBusinessGreetingMessage",
    "InputBusinessIntro",
    "InputBusinessRecipients",
    "InputChannel",
    "InputChannelEmpty",
    "InputChannelFromMessage",
    "InputChatPhoto",
    "InputChatPhotoEmpty",
    "InputChatTheme",
    "InputChatThemeEmpty",
    "InputChatThemeUniqueGift",
    "InputChatUploadedPhoto",
    "InputChatlistDialogFilter",
    "InputCheckPasswordEmpty",
    "InputCheckPasswordSRP",
    "InputClientProxy",
    "InputCollectiblePhone",
    "InputCollectibleUsername",
    "InputDialogPeer",
    "InputDialogPeerCommunity",
    "InputDialogPeerFolder",
    "InputDocument",
    "InputDocumentEmpty",
    "InputDocumentFileLocation",
    "InputEncryptedChat",
    "InputEncryptedFile",
    "InputEncryptedFileBigUploaded",
    "InputEncryptedFileEmpty",
    "InputEncryptedFileLocation",
    "InputEncryptedFileUploaded",
    "InputFile",
    "InputFileBig",
    "InputFileLocation",
    "InputFileStoryDocument",
    "InputFolderPeer",
    "InputGameID",
    "InputGameShortName",
    "InputGeoPoint",
    "InputGeoPointEmpty",
    "InputGroupCall",
    "InputGroupCallInviteMessage",
    "InputGroupCallSlug",
    "InputGroupCallStream",
    "InputInvoiceBusinessBotTransferStars",
    "InputInvoiceChatInviteSubscription",
    "InputInvoiceMessage",
    "InputInvoicePremiumAuthCode",
    "InputInvoicePremiumGiftCode",
    "InputInvoicePremiumGiftStars",
    "InputInvoiceSlug",
    "InputInvoiceStarGift",
    "InputInvoiceStarGiftAuctionBid",
    "InputInvoiceStarGiftDropOriginalDetails",
    "InputInvoiceStarGiftPrepaidUpgrade",
    "InputInvoiceStarGiftResale",
    "InputInvoiceStarGiftTransfer",
    "InputInvoiceStarGiftUpgrade",
    "InputInvoiceStars",
    "InputMediaContact",
    "InputMediaDice",
    "InputMediaDocument",
    "InputMediaDocumentExternal",
    "InputMediaEmpty",
    "InputMediaGame",
    "InputMediaGeoLive",
    "InputMediaGeoPoint",
    "InputMediaInvoice",
    "InputMediaPaidMedia",
    "InputMediaPhoto",
    "InputMediaPhotoExternal",
    "InputMediaPoll",
    "InputMediaStakeDice",
    "InputMediaStory",
    "InputMediaTodo",
    "InputMediaUploadedDocument",
    "InputMediaUploadedPhoto",
    "InputMediaVenue",
    "InputMediaWebPage",
    "InputMessageCallbackQuery",
    "InputMessageID",
    "InputMessagePinned",
    "InputMessageReadMetric",
    "InputMessageReplyTo",
    "InputNotifyBroadcasts",
    "InputNotifyChats",
    "InputNotifyCommunity",
    "InputNotifyForumTopic",
    "InputNotifyPeer",
    "InputNotifyUsers",
    "InputPasskeyCredentialFirebasePNV",
    "InputPasskeyCredentialPublicKey",
    "InputPasskeyResponseLogin",
    "InputPasskeyResponseRegister",
    "InputPaymentCredentials",
    "InputPaymentCredentialsApplePay",
    "InputPaymentCredentialsGooglePay",
    "InputPaymentCredentialsSaved",
    "InputPeerChannel",
    "InputPeerChannelFromMessage",
    "InputPeerChat",
    "InputPeerEmpty",
    "InputPeerNotifySettings",
    "InputPeerPhotoFileLocation",
    "InputPeerSelf",
    "InputPeerUser",
    "InputPeerUserFromMessage",
    "InputPhoneCall",
    "InputPhoneContact",
    "InputPhoto",
    "InputPhotoEmpty",
    "InputPhotoFileLocation",
    "InputPhotoLegacyFileLocation",
    "InputPrivacyKeyAbout",
    "InputPrivacyKeyAddedByPhone",
    "InputPrivacyKeyBirthday",
    "InputPrivacyKeyChatInvite",
    "InputPrivacyKeyForwards",
    "InputPrivacyKeyNoPaidMessages",
    "InputPrivacyKeyPhoneCall",
    "InputPrivacyKeyPhoneNumber",
    "InputPrivacyKeyPhoneP2P",
    "InputPrivacyKeyProfilePhoto",
    "InputPrivacyKeySavedMusic",
    "InputPrivacyKeyStarGiftsAutoSave",
    "InputPrivacyKeyStatusTimestamp",
    "InputPrivacyKeyVoiceMessages",
    "InputPrivacyValueAllowAll",
    "InputPrivacyValueAllowBots",
    "InputPrivacyValueAllowChatParticipants",
    "InputPrivacyValueAllowCloseFriends",
    "InputPrivacyValueAllowContacts",
    "InputPrivacyValueAllowPremium",
    "InputPrivacyValueAllowUsers",
    "InputPrivacyValueDisallowAll",
    "InputPrivacyValueDisallowBots",
    "InputPrivacyValueDisallowChatParticipants",
    "InputPrivacyValueDisallowContacts",
    "InputPrivacyValueDisallowUsers",
    "InputQuickReplyShortcut",
    "InputQuickReplyShortcutId",
    "InputReplyToEphemeralMessage",
    "InputReplyToMessage",
    "InputReplyToMonoForum",
    "InputReplyToStory",
    "InputRichFileDocument",
    "InputRichFilePhoto",
    "InputRichMessage",
    "InputRichMessageHTML",
    "InputRichMessageMarkdown",
    "InputSavedStarGiftChat",
    "InputSavedStarGiftSlug",
    "InputSavedStarGiftUser",
    "InputSecureFile",
    "InputSecureFileLocation",
    "InputSecureFileUploaded",
    "InputSecureValue",
    "InputSingleMedia",
    "InputStarGiftAuction",
    "InputStarGiftAuctionSlug",
    "InputStarsTransaction",
    "InputStickerSetAnimatedEmoji",
    "InputStickerSetAnimatedEmojiAnimations",
    "InputStickerSetDice",
    "InputStickerSetEmojiChannelDefaultStatuses",
    "InputStickerSetEmojiDefaultStatuses",
    "InputStickerSetEmojiDefaultTopicIcons",
    "InputStickerSetEmojiGenericAnimations",
    "InputStickerSetEmpty",
    "InputStickerSetID",
    "InputStickerSetItem",
    "InputStickerSetPremiumGifts",
    "InputStickerSetShortName",
    "InputStickerSetThumb",
    "InputStickerSetTonGifts",
    "InputStickeredMediaDocument",
    "InputStickeredMediaPhoto",
    "InputStorePaymentAuthCode",
    "InputStorePaymentGiftPremium",
    "InputStorePaymentPremiumGiftCode",
    "InputStorePaymentPremiumGiveaway",
    "InputStorePaymentPremiumSubscription",
    "InputStorePaymentStarsGift",
    "InputStorePaymentStarsGiveaway",
    "InputStorePaymentStarsTopup",
    "InputTakeoutFileLocation",
    "InputTheme",
    "InputThemeSettings",
    "InputThemeSlug",
    "InputUser",
    "InputUserEmpty",
    "InputUserFromMessage",
    "InputUserSelf",
    "InputWallPaper",
    "InputWallPaperNoFile",
    "InputWallPaperSlug",
    "InputWebDocument",
    "InputWebFileAudioAlbumThumbLocation",
    "InputWebFileGeoPointLocation",
    "InputWebFileLocation",
    "TypeInputAiComposeTone",
    "TypeInputAppEvent",
    "TypeInputBotApp",
    "TypeInputBotInlineMessage",
    "TypeInputBotInlineMessageID",
    "TypeInputBotInlineResult",
    "TypeInputBusinessAwayMessage",
    "TypeInputBusinessBotRecipients",
    "TypeInputBusinessChatLink",
    "TypeInputBusinessGreetingMessage",
    "TypeInputBusinessIntro",
    "TypeInputBusinessRecipients",
    "TypeInputChannel",
    "TypeInputChatPhoto",
    "TypeInputChatTheme",
    "TypeInputChatlist",
    "TypeInputCheckPasswordSRP",
    "TypeInputClientProxy",
    "TypeInputCollectible",
    "TypeInputContact",
    "TypeInputDialogPeer",
    "TypeInputDocument",
    "TypeInputEncryptedChat",
    "TypeInputEncryptedFile",
    "TypeInputFile",
    "TypeInputFileLocation",
    "TypeInputFolderPeer",
    "TypeInputGame",
    "TypeInputGeoPoint",
    "TypeInputGroupCall",
    "TypeInputInvoice",
    "TypeInputMedia",
    "TypeInputMessage",
    "TypeInputMessageReadMetric",
    "TypeInputNotifyPeer",
    "TypeInputPasskeyCredential",
    "TypeInputPasskeyResponse",
    "TypeInputPaymentCredentials",
    "TypeInputPeer",
    "TypeInputPeerNotifySettings",
    "TypeInputPhoneCall",
    "TypeInputPhoto",
    "TypeInputPrivacyKey",
    "TypeInputPrivacyRule",
    "TypeInputQuickReplyShortcut",
    "TypeInputReplyTo",
    "TypeInputRichFile",
    "TypeInputRichMessage",
    "TypeInputSavedStarGift",
    "TypeInputSecureFile",
    "TypeInputSecureValue",
    "TypeInputSingleMedia",
    "TypeInputStarGiftAuction",
    "TypeInputStarsTransaction",
    "TypeInputStickerSet",
    "TypeInputStickerSetItem",
    "TypeInputStickeredMedia",
    "TypeInputStorePaymentPurpose",
    "TypeInputTheme",
    "TypeInputThemeSettings",
    "TypeInputUser",
    "TypeInputWallPaper",
    "TypeInputWebDocument",
    "TypeInputWebFileLocation",
]


class InputAiComposeToneDefault(TLObject, frozen=True, kw_only=True, tag="inputAiComposeToneDefault"):
    tl_id = 0x1FE9A9BF
    tl_name = "inputAiComposeToneDefault"
    tl_type = "InputAiComposeTone"
    tl_line = "inputAiComposeToneDefault#1fe9a9bf tone:string = InputAiComposeTone;"
    tone: String


class InputAiComposeToneID(TLObject, frozen=True, kw_only=True, tag="inputAiComposeToneID"):
    tl_id = 0x0773C080
    tl_name = "inputAiComposeToneID"
    tl_type = "InputAiComposeTone"
    tl_line = "inputAiComposeToneID#773c080 id:long access_hash:long = InputAiComposeTone;"
    id: Int64
    access_hash: Int64


class InputAiComposeToneSingleUse(TLObject, frozen=True, kw_only=True, tag="inputAiComposeToneSingleUse"):
    tl_id = 0x0E0C35AF
    tl_name = "inputAiComposeToneSingleUse"
    tl_type = "InputAiComposeTone"
    tl_line = "inputAiComposeToneSingleUse#e0c35af custom_prompt:string = InputAiComposeTone;"
    custom_prompt: String


class InputAiComposeToneSlug(TLObject, frozen=True, kw_only=True, tag="inputAiComposeToneSlug"):
    tl_id = 0x1FA01357
    tl_name = "inputAiComposeToneSlug"
    tl_type = "InputAiComposeTone"
    tl_line = "inputAiComposeToneSlug#1fa01357 slug:string = InputAiComposeTone;"
    slug: String


class InputAppEvent(TLObject, frozen=True, kw_only=True, tag="inputAppEvent"):
    tl_id = 0x1D1B1245
    tl_name = "inputAppEvent"
    tl_type = "InputAppEvent"
    tl_line = "inputAppEvent#1d1b1245 time:double type:string peer:long data:JSONValue = InputAppEvent;"
    time: Double
    type: String
    peer: Int64
    data: api.TypeJSONValue


class InputBotAppID(TLObject, frozen=True, kw_only=True, tag="inputBotAppID"):
    tl_id = 0xA920BD7A
    tl_name = "inputBotAppID"
    tl_type = "InputBotApp"
    tl_line = "inputBotAppID#a920bd7a id:long access_hash:long = InputBotApp;"
    id: Int64
    access_hash: Int64


class InputBotAppShortName(TLObject, frozen=True, kw_only=True, tag="inputBotAppShortName"):
    tl_id = 0x908C0407
    tl_name = "inputBotAppShortName"
    tl_type = "InputBotApp"
    tl_line = "inputBotAppShortName#908c0407 bot_id:InputUser short_name:string = InputBotApp;"
    bot_id: api.TypeInputUser
    short_name: String


class InputBotInlineMessageGame(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageGame"):
    tl_id = 0x4B425864
    tl_name = "inputBotInlineMessageGame"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageGame#4b425864 flags:# reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageID(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageID"):
    tl_id = 0x890C3D89
    tl_name = "inputBotInlineMessageID"
    tl_type = "InputBotInlineMessageID"
    tl_line = "inputBotInlineMessageID#890c3d89 dc_id:int id:long access_hash:long = InputBotInlineMessageID;"
    dc_id: Int32
    id: Int64
    access_hash: Int64


class InputBotInlineMessageID64(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageID64"):
    tl_id = 0xB6D915D7
    tl_name = "inputBotInlineMessageID64"
    tl_type = "InputBotInlineMessageID"
    tl_line = "inputBotInlineMessageID64#b6d915d7 dc_id:int owner_id:long id:int access_hash:long = InputBotInlineMessageID;"
    dc_id: Int32
    owner_id: Int64
    id: Int32
    access_hash: Int64


class InputBotInlineMessageMediaAuto(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaAuto"):
    tl_id = 0x3380C786
    tl_name = "inputBotInlineMessageMediaAuto"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaAuto#3380c786 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    invert_media: Bool = False
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageMediaContact(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaContact"):
    tl_id = 0xA6EDBFFD
    tl_name = "inputBotInlineMessageMediaContact"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaContact#a6edbffd flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    phone_number: String
    first_name: String
    last_name: String
    vcard: String
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageMediaGeo(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaGeo"):
    tl_id = 0x96929A85
    tl_name = "inputBotInlineMessageMediaGeo"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaGeo#96929a85 flags:# geo_point:InputGeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    geo_point: api.TypeInputGeoPoint
    heading: Int32 | None = None
    period: Int32 | None = None
    proximity_notification_radius: Int32 | None = None
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageMediaInvoice(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaInvoice"):
    tl_id = 0xD7E78225
    tl_name = "inputBotInlineMessageMediaInvoice"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaInvoice#d7e78225 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    title: String
    description: String
    photo: api.TypeInputWebDocument | None = None
    invoice: api.TypeInvoice
    payload: Bytes
    provider: String
    provider_data: api.TypeDataJSON
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageMediaVenue(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaVenue"):
    tl_id = 0x417BBF11
    tl_name = "inputBotInlineMessageMediaVenue"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaVenue#417bbf11 flags:# geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    geo_point: api.TypeInputGeoPoint
    title: String
    address: String
    provider: String
    venue_id: String
    venue_type: String
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageMediaWebPage(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaWebPage"):
    tl_id = 0xBDDCC510
    tl_name = "inputBotInlineMessageMediaWebPage"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaWebPage#bddcc510 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true optional:flags.6?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    invert_media: Bool = False
    force_large_media: Bool = False
    force_small_media: Bool = False
    optional: Bool = False
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    url: String
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageRichMessage(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageRichMessage"):
    tl_id = 0xB43DF56C
    tl_name = "inputBotInlineMessageRichMessage"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageRichMessage#b43df56c flags:# reply_markup:flags.2?ReplyMarkup rich_message:InputRichMessage = InputBotInlineMessage;"
    flags: Nat = 0
    reply_markup: api.TypeReplyMarkup | None = None
    rich_message: api.TypeInputRichMessage


class InputBotInlineMessageText(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageText"):
    tl_id = 0x3DCD7A87
    tl_name = "inputBotInlineMessageText"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageText#3dcd7a87 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineResult(TLObject, frozen=True, kw_only=True, tag="inputBotInlineResult"):
    tl_id = 0x88BF9319
    tl_name = "inputBotInlineResult"
    tl_type = "InputBotInlineResult"
    tl_line = "inputBotInlineResult#88bf9319 flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?InputWebDocument content:flags.5?InputWebDocument send_message:InputBotInlineMessage = InputBotInlineResult;"
    flags: Nat = 0
    id: String
    type: String
    title: String | None = None
    description: String | None = None
    url: String | None = None
    thumb: api.TypeInputWebDocument | None = None
    content: api.TypeInputWebDocument | None = None
    send_message: api.TypeInputBotInlineMessage


class InputBotInlineResultDocument(TLObject, frozen=True, kw_only=True, tag="inputBotInlineResultDocument"):
    tl_id = 0xFFF8FDC4
    tl_name = "inputBotInlineResultDocument"
    tl_type = "InputBotInlineResult"
    tl_line = "inputBotInlineResultDocument#fff8fdc4 flags:# id:string type:string title:flags.1?string description:flags.2?string document:InputDocument send_message:InputBotInlineMessage = InputBotInlineResult;"
    flags: Nat = 0
    id: String
    type: String
    title: String | None = None
    description: String | None = None
    document: api.TypeInputDocument
    send_message: api.TypeInputBotInlineMessage


class InputBotInlineResultGame(TLObject, frozen=True, kw_only=True, tag="inputBotInlineResultGame"):
    tl_id = 0x4FA417F2
    tl_name = "inputBotInlineResultGame"
    tl_type = "InputBotInlineResult"
    tl_line = "inputBotInlineResultGame#4fa417f2 id:string short_name:string send_message:InputBotInlineMessage = InputBotInlineResult;"
    id: String
    short_name: String
    send_message: api.TypeInputBotInlineMessage


class InputBotInlineResultPhoto(TLObject, frozen=True, kw_only=True, tag="inputBotInlineResultPhoto"):
    tl_id = 0xA8D864A7
    tl_name = "inputBotInlineResultPhoto"
    tl_type = "InputBotInlineResult"
    tl_line = "inputBotInlineResultPhoto#a8d864a7 id:string type:string photo:InputPhoto send_message:InputBotInlineMessage = InputBotInlineResult;"
    id: String
    type: String
    photo: api.TypeInputPhoto
    send_message: api.TypeInputBotInlineMessage


class InputBusinessAwayMessage(TLObject, frozen=True, kw_only=True, tag="inputBusinessAwayMessage"):
    tl_id = 0x832175E0
    tl_name = "inputBusinessAwayMessage"
    tl_type = "InputBusinessAwayMessage"
    tl_line = "inputBusinessAwayMessage#832175e0 flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:InputBusinessRecipients = InputBusinessAwayMessage;"
    flags: Nat = 0
    offline_only: Bool = False
    shortcut_id: Int32
    schedule: api.TypeBusinessAwayMessageSchedule
    recipients: api.TypeInputBusinessRecipients


class InputBusinessBotRecipients(TLObject, frozen=True, kw_only=True, tag="inputBusinessBotRecipients"):
    tl_id = 0xC4E5921E
    tl_name = "inputBusinessBotRecipients"
    tl_type = "InputBusinessBotRecipients"
    tl_line = "inputBusinessBotRecipients#c4e5921e flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> exclude_users:flags.6?Vector<InputUser> = InputBusinessBotRecipients;"
    flags: Nat = 0
    existing_chats: Bool = False
    new_chats: Bool = False
    contacts: Bool = False
    non_contacts: Bool = False
    exclude_selected: Bool = False
    users: Vector[api.TypeInputUser] | None = None
    exclude_users: Vector[api.TypeInputUser] | None = None


class InputBusinessChatLink(TLObject, frozen=True, kw_only=True, tag="inputBusinessChatLink"):
    tl_id = 0x11679FA7
    tl_name = "inputBusinessChatLink"
    tl_type = "InputBusinessChatLink"
    tl_line = "inputBusinessChatLink#11679fa7 flags:# message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string = InputBusinessChatLink;"
    flags: Nat = 0
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    title: String | None = None


class InputBusinessGreetingMessage(TLObject, frozen=True, kw_only=True, tag="inputBusinessGreetingMessage"):
    tl_id = 0x0194CB3B
    tl_name = "inputBusinessGreetingMessage"
    tl_type = "InputBusinessGreetingMessage"
    tl_line = "inputBusinessGreetingMessage#194cb3b shortcut_id:int recipients:InputBusinessRecipients no_activity_days:int = InputBusinessGreetingMessage;"
    shortcut_id: Int32
    recipients: api.TypeInputBusinessRecipients
    no_activity_days: Int32


class InputBusinessIntro(TLObject, frozen=True, kw_only=True, tag="inputBusinessIntro"):
    tl_id = 0x09C469CD
    tl_name = "inputBusinessIntro"
    tl_type = "InputBusinessIntro"
    tl_line = "inputBusinessIntro#9c469cd flags:# title:string description:string sticker:flags.0?InputDocument = InputBusinessIntro;"
    flags: Nat = 0
    title: String
    description: String
    sticker: api.TypeInputDocument | None = None


class InputBusinessRecipients(TLObject, frozen=True, kw_only=True, tag="inputBusinessRecipients"):
    tl_id = 0x6F8B32AA
    tl_name = "inputBusinessRecipients"
    tl_type = "InputBusinessRecipients"
    tl_line = "inputBusinessRecipients#6f8b32aa flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> = InputBusinessRecipients;"
    flags: Nat = 0
    existing_chats: Bool = False
    new_chats: Bool = False
    contacts: Bool = False
    non_contacts: Bool = False
    exclude_selected: Bool = False
    users: Vector[api.TypeInputUser] | None = None


class InputChannel(TLObject, frozen=True, kw_only=True, tag="inputChannel"):
    tl_id = 0xF35AEC28
    tl_name = "inputChannel"
    tl_type = "InputChannel"
    tl_line = "inputChannel#f35aec28 channel_id:long access_hash:long = InputChannel;"
    channel_id: Int64
    access_hash: Int64


class InputChannelEmpty(TLObject, frozen=True, kw_only=True, tag="inputChannelEmpty"):
    tl_id = 0xEE8C1E86
    tl_name = "inputChannelEmpty"
    tl_type = "InputChannel"
    tl_line = "inputChannelEmpty#ee8c1e86 = InputChannel;"


class InputChannelFromMessage(TLObject, frozen=True, kw_only=True, tag="inputChannelFromMessage"):
    tl_id = 0x5B934F9D
    tl_name = "inputChannelFromMessage"
    tl_type = "InputChannel"
    tl_line = "inputChannelFromMessage#5b934f9d peer:InputPeer msg_id:int channel_id:long = InputChannel;"
    peer: api.TypeInputPeer
    msg_id: Int32
    channel_id: Int64


class InputChatPhoto(TLObject, frozen=True, kw_only=True, tag="inputChatPhoto"):
    tl_id = 0x8953AD37
    tl_name = "inputChatPhoto"
    tl_type = "InputChatPhoto"
    tl_line = "inputChatPhoto#8953ad37 id:InputPhoto = InputChatPhoto;"
    id: api.TypeInputPhoto


class InputChatPhotoEmpty(TLObject, frozen=True, kw_only=True, tag="inputChatPhotoEmpty"):
    tl_id = 0x1CA48F57
    tl_name = "inputChatPhotoEmpty"
    tl_type = "InputChatPhoto"
    tl_line = "inputChatPhotoEmpty#1ca48f57 = InputChatPhoto;"


class InputChatTheme(TLObject, frozen=True, kw_only=True, tag="inputChatTheme"):
    tl_id = 0xC93DE95C
    tl_name = "inputChatTheme"
    tl_type = "InputChatTheme"
    tl_line = "inputChatTheme#c93de95c emoticon:string = InputChatTheme;"
    emoticon: String


class InputChatThemeEmpty(TLObject, frozen=True, kw_only=True, tag="inputChatThemeEmpty"):
    tl_id = 0x83268483
    tl_name = "inputChatThemeEmpty"
    tl_type = "InputChatTheme"
    tl_line = "inputChatThemeEmpty#83268483 = InputChatTheme;"


class InputChatThemeUniqueGift(TLObject, frozen=True, kw_only=True, tag="inputChatThemeUniqueGift"):
    tl_id = 0x87E5DFE4
    tl_name = "inputChatThemeUniqueGift"
    tl_type = "InputChatTheme"
    tl_line = "inputChatThemeUniqueGift#87e5dfe4 slug:string = InputChatTheme;"
    slug: String


class InputChatUploadedPhoto(TLObject, frozen=True, kw_only=True, tag="inputChatUploadedPhoto"):
    tl_id = 0xBDCDAEC0
    tl_name = "inputChatUploadedPhoto"
    tl_type = "InputChatPhoto"
    tl_line = "inputChatUploadedPhoto#bdcdaec0 flags:# file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.3?VideoSize = InputChatPhoto;"
    flags: Nat = 0
    file: api.TypeInputFile | None = None
    video: api.TypeInputFile | None = None
    video_start_ts: Double | None = None
    video_emoji_markup: api.TypeVideoSize | None = None


class InputChatlistDialogFilter(TLObject, frozen=True, kw_only=True, tag="inputChatlistDialogFilter"):
    tl_id = 0xF3E0DA33
    tl_name = "inputChatlistDialogFilter"
    tl_type = "InputChatlist"
    tl_line = "inputChatlistDialogFilter#f3e0da33 filter_id:int = InputChatlist;"
    filter_id: Int32


class InputCheckPasswordEmpty(TLObject, frozen=True, kw_only=True, tag="inputCheckPasswordEmpty"):
    tl_id = 0x9880F658
    tl_name = "inputCheckPasswordEmpty"
    tl_type = "InputCheckPasswordSRP"
    tl_line = "inputCheckPasswordEmpty#9880f658 = InputCheckPasswordSRP;"


class InputCheckPasswordSRP(TLObject, frozen=True, kw_only=True, tag="inputCheckPasswordSRP"):
    tl_id = 0xD27FF082
    tl_name = "inputCheckPasswordSRP"
    tl_type = "InputCheckPasswordSRP"
    tl_line = "inputCheckPasswordSRP#d27ff082 srp_id:long A:bytes M1:bytes = InputCheckPasswordSRP;"
    srp_id: Int64
    A: Bytes
    M1: Bytes
    __repr__ = redacted_repr


class InputClientProxy(TLObject, frozen=True, kw_only=True, tag="inputClientProxy"):
    tl_id = 0x75588B3F
    tl_name = "inputClientProxy"
    tl_type = "InputClientProxy"
    tl_line = "inputClientProxy#75588b3f address:string port:int = InputClientProxy;"
    address: String
    port: Int32


class InputCollectiblePhone(TLObject, frozen=True, kw_only=True, tag="inputCollectiblePhone"):
    tl_id = 0xA2E214A4
    tl_name = "inputCollectiblePhone"
    tl_type = "InputCollectible"
    tl_line = "inputCollectiblePhone#a2e214a4 phone:string = InputCollectible;"
    phone: String


class InputCollectibleUsername(TLObject, frozen=True, kw_only=True, tag="inputCollectibleUsername"):
    tl_id = 0xE39460A9
    tl_name = "inputCollectibleUsername"
    tl_type = "InputCollectible"
    tl_line = "inputCollectibleUsername#e39460a9 username:string = InputCollectible;"
    username: String


class InputDialogPeer(TLObject, frozen=True, kw_only=True, tag="inputDialogPeer"):
    tl_id = 0xFCAAFEB7
    tl_name = "inputDialogPeer"
    tl_type = "InputDialogPeer"
    tl_line = "inputDialogPeer#fcaafeb7 peer:InputPeer = InputDialogPeer;"
    peer: api.TypeInputPeer


class InputDialogPeerCommunity(TLObject, frozen=True, kw_only=True, tag="inputDialogPeerCommunity"):
    tl_id = 0x69EF72C4
    tl_name = "inputDialogPeerCommunity"
    tl_type = "InputDialogPeer"
    tl_line = "inputDialogPeerCommunity#69ef72c4 community:InputChannel = InputDialogPeer;"
    community: api.TypeInputChannel


class InputDialogPeerFolder(TLObject, frozen=True, kw_only=True, tag="inputDialogPeerFolder"):
    tl_id = 0x64600527
    tl_name = "inputDialogPeerFolder"
    tl_type = "InputDialogPeer"
    tl_line = "inputDialogPeerFolder#64600527 folder_id:int = InputDialogPeer;"
    folder_id: Int32


class InputDocument(TLObject, frozen=True, kw_only=True, tag="inputDocument"):
    tl_id = 0x1ABFB575
    tl_name = "inputDocument"
    tl_type = "InputDocument"
    tl_line = "inputDocument#1abfb575 id:long access_hash:long file_reference:bytes = InputDocument;"
    id: Int64
    access_hash: Int64
    file_reference: Bytes


class InputDocumentEmpty(TLObject, frozen=True, kw_only=True, tag="inputDocumentEmpty"):
    tl_id = 0x72F0EAAE
    tl_name = "inputDocumentEmpty"
    tl_type = "InputDocument"
    tl_line = "inputDocumentEmpty#72f0eaae = InputDocument;"


class InputDocumentFileLocation(TLObject, frozen=True, kw_only=True, tag="inputDocumentFileLocation"):
    tl_id = 0xBAD07584
    tl_name = "inputDocumentFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputDocumentFileLocation#bad07584 id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation;"
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    thumb_size: String


class InputEncryptedChat(TLObject, frozen=True, kw_only=True, tag="inputEncryptedChat"):
    tl_id = 0xF141B5E1
    tl_name = "inputEncryptedChat"
    tl_type = "InputEncryptedChat"
    tl_line = "inputEncryptedChat#f141b5e1 chat_id:int access_hash:long = InputEncryptedChat;"
    chat_id: Int32
    access_hash: Int64


class InputEncryptedFile(TLObject, frozen=True, kw_only=True, tag="inputEncryptedFile"):
    tl_id = 0x5A17B5E5
    tl_name = "inputEncryptedFile"
    tl_type = "InputEncryptedFile"
    tl_line = "inputEncryptedFile#5a17b5e5 id:long access_hash:long = InputEncryptedFile;"
    id: Int64
    access_hash: Int64


class InputEncryptedFileBigUploaded(TLObject, frozen=True, kw_only=True, tag="inputEncryptedFileBigUploaded"):
    tl_id = 0x2DC173C8
    tl_name = "inputEncryptedFileBigUploaded"
    tl_type = "InputEncryptedFile"
    tl_line = "inputEncryptedFileBigUploaded#2dc173c8 id:long parts:int key_fingerprint:int = InputEncryptedFile;"
    id: Int64
    parts: Int32
    key_fingerprint: Int32


class InputEncryptedFileEmpty(TLObject, frozen=True, kw_only=True, tag="inputEncryptedFileEmpty"):
    tl_id = 0x1837C364
    tl_name = "inputEncryptedFileEmpty"
    tl_type = "InputEncryptedFile"
    tl_line = "inputEncryptedFileEmpty#1837c364 = InputEncryptedFile;"


class InputEncryptedFileLocation(TLObject, frozen=True, kw_only=True, tag="inputEncryptedFileLocation"):
    tl_id = 0xF5235D55
    tl_name = "inputEncryptedFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputEncryptedFileLocation#f5235d55 id:long access_hash:long = InputFileLocation;"
    id: Int64
    access_hash: Int64


class InputEncryptedFileUploaded(TLObject, frozen=True, kw_only=True, tag="inputEncryptedFileUploaded"):
    tl_id = 0x64BD0306
    tl_name = "inputEncryptedFileUploaded"
    tl_type = "InputEncryptedFile"
    tl_line = "inputEncryptedFileUploaded#64bd0306 id:long parts:int md5_checksum:string key_fingerprint:int = InputEncryptedFile;"
    id: Int64
    parts: Int32
    md5_checksum: String
    key_fingerprint: Int32


class InputFile(TLObject, frozen=True, kw_only=True, tag="inputFile"):
    tl_id = 0xF52FF27F
    tl_name = "inputFile"
    tl_type = "InputFile"
    tl_line = "inputFile#f52ff27f id:long parts:int name:string md5_checksum:string = InputFile;"
    id: Int64
    parts: Int32
    name: String
    md5_checksum: String


class InputFileBig(TLObject, frozen=True, kw_only=True, tag="inputFileBig"):
    tl_id = 0xFA4F0BB5
    tl_name = "inputFileBig"
    tl_type = "InputFile"
    tl_line = "inputFileBig#fa4f0bb5 id:long parts:int name:string = InputFile;"
    id: Int64
    parts: Int32
    name: String


class InputFileLocation(TLObject, frozen=True, kw_only=True, tag="inputFileLocation"):
    tl_id = 0xDFDAABE1
    tl_name = "inputFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputFileLocation#dfdaabe1 volume_id:long local_id:int secret:long file_reference:bytes = InputFileLocation;"
    volume_id: Int64
    local_id: Int32
    secret: Int64
    file_reference: Bytes
    __repr__ = redacted_repr


class InputFileStoryDocument(TLObject, frozen=True, kw_only=True, tag="inputFileStoryDocument"):
    tl_id = 0x62DC8B48
    tl_name = "inputFileStoryDocument"
    tl_type = "InputFile"
    tl_line = "inputFileStoryDocument#62dc8b48 id:InputDocument = InputFile;"
    id: api.TypeInputDocument


class InputFolderPeer(TLObject, frozen=True, kw_only=True, tag="inputFolderPeer"):
    tl_id = 0xFBD2C296
    tl_name = "inputFolderPeer"
    tl_type = "InputFolderPeer"
    tl_line = "inputFolderPeer#fbd2c296 peer:InputPeer folder_id:int = InputFolderPeer;"
    peer: api.TypeInputPeer
    folder_id: Int32


class InputGameID(TLObject, frozen=True, kw_only=True, tag="inputGameID"):
    tl_id = 0x032C3E77
    tl_name = "inputGameID"
    tl_type = "InputGame"
    tl_line = "inputGameID#32c3e77 id:long access_hash:long = InputGame;"
    id: Int64
    access_hash: Int64


class InputGameShortName(TLObject, frozen=True, kw_only=True, tag="inputGameShortName"):
    tl_id = 0xC331E80A
    tl_name = "inputGameShortName"
    tl_type = "InputGame"
    tl_line = "inputGameShortName#c331e80a bot_id:InputUser short_name:string = InputGame;"
    bot_id: api.TypeInputUser
    short_name: String


class InputGeoPoint(TLObject, frozen=True, kw_only=True, tag="inputGeoPoint"):
    tl_id = 0x48222FAF
    tl_name = "inputGeoPoint"
    tl_type = "InputGeoPoint"
    tl_line = "inputGeoPoint#48222faf flags:# lat:double long:double accuracy_radius:flags.0?int = InputGeoPoint;"
    flags: Nat = 0
    lat: Double
    long: Double
    accuracy_radius: Int32 | None = None


class InputGeoPointEmpty(TLObject, frozen=True, kw_only=True, tag="inputGeoPointEmpty"):
    tl_id = 0xE4C123D6
    tl_name = "inputGeoPointEmpty"
    tl_type = "InputGeoPoint"
    tl_line = "inputGeoPointEmpty#e4c123d6 = InputGeoPoint;"


class InputGroupCall(TLObject, frozen=True, kw_only=True, tag="inputGroupCall"):
    tl_id = 0xD8AA840F
    tl_name = "inputGroupCall"
    tl_type = "InputGroupCall"
    tl_line = "inputGroupCall#d8aa840f id:long access_hash:long = InputGroupCall;"
    id: Int64
    access_hash: Int64


class InputGroupCallInviteMessage(TLObject, frozen=True, kw_only=True, tag="inputGroupCallInviteMessage"):
    tl_id = 0x8C10603F
    tl_name = "inputGroupCallInviteMessage"
    tl_type = "InputGroupCall"
    tl_line = "inputGroupCallInviteMessage#8c10603f msg_id:int = InputGroupCall;"
    msg_id: Int32


class InputGroupCallSlug(TLObject, frozen=True, kw_only=True, tag="inputGroupCallSlug"):
    tl_id = 0xFE06823F
    tl_name = "inputGroupCallSlug"
    tl_type = "InputGroupCall"
    tl_line = "inputGroupCallSlug#fe06823f slug:string = InputGroupCall;"
    slug: String


class InputGroupCallStream(TLObject, frozen=True, kw_only=True, tag="inputGroupCallStream"):
    tl_id = 0x0598A92A
    tl_name = "inputGroupCallStream"
    tl_type = "InputFileLocation"
    tl_line = "inputGroupCallStream#598a92a flags:# call:InputGroupCall time_ms:long scale:int video_channel:flags.0?int video_quality:flags.0?int = InputFileLocation;"
    flags: Nat = 0
    call: api.TypeInputGroupCall
    time_ms: Int64
    scale: Int32
    video_channel: Int32 | None = None
    video_quality: Int32 | None = None


class InputInvoiceBusinessBotTransferStars(TLObject, frozen=True, kw_only=True, tag="inputInvoiceBusinessBotTransferStars"):
    tl_id = 0xF4997E42
    tl_name = "inputInvoiceBusinessBotTransferStars"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceBusinessBotTransferStars#f4997e42 bot:InputUser stars:long = InputInvoice;"
    bot: api.TypeInputUser
    stars: Int64


class InputInvoiceChatInviteSubscription(TLObject, frozen=True, kw_only=True, tag="inputInvoiceChatInviteSubscription"):
    tl_id = 0x34E793F1
    tl_name = "inputInvoiceChatInviteSubscription"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceChatInviteSubscription#34e793f1 hash:string = InputInvoice;"
    hash: String


class InputInvoiceMessage(TLObject, frozen=True, kw_only=True, tag="inputInvoiceMessage"):
    tl_id = 0xC5B56859
    tl_name = "inputInvoiceMessage"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceMessage#c5b56859 peer:InputPeer msg_id:int = InputInvoice;"
    peer: api.TypeInputPeer
    msg_id: Int32


class InputInvoicePremiumAuthCode(TLObject, frozen=True, kw_only=True, tag="inputInvoicePremiumAuthCode"):
    tl_id = 0x3E77F614
    tl_name = "inputInvoicePremiumAuthCode"
    tl_type = "InputInvoice"
    tl_line = "inputInvoicePremiumAuthCode#3e77f614 purpose:InputStorePaymentPurpose = InputInvoice;"
    purpose: api.TypeInputStorePaymentPurpose


class InputInvoicePremiumGiftCode(TLObject, frozen=True, kw_only=True, tag="inputInvoicePremiumGiftCode"):
    tl_id = 0x98986C0D
    tl_name = "inputInvoicePremiumGiftCode"
    tl_type = "InputInvoice"
    tl_line = "inputInvoicePremiumGiftCode#98986c0d purpose:InputStorePaymentPurpose option:PremiumGiftCodeOption = InputInvoice;"
    purpose: api.TypeInputStorePaymentPurpose
    option: api.TypePremiumGiftCodeOption


class InputInvoicePremiumGiftStars(TLObject, frozen=True, kw_only=True, tag="inputInvoicePremiumGiftStars"):
    tl_id = 0xDABAB2EF
    tl_name = "inputInvoicePremiumGiftStars"
    tl_type = "InputInvoice"
    tl_line = "inputInvoicePremiumGiftStars#dabab2ef flags:# user_id:InputUser months:int message:flags.0?TextWithEntities = InputInvoice;"
    flags: Nat = 0
    user_id: api.TypeInputUser
    months: Int32
    message: api.TypeTextWithEntities | None = None


class InputInvoiceSlug(TLObject, frozen=True, kw_only=True, tag="inputInvoiceSlug"):
    tl_id = 0xC326CAEF
    tl_name = "inputInvoiceSlug"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceSlug#c326caef slug:string = InputInvoice;"
    slug: String


class InputInvoiceStarGift(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGift"):
    tl_id = 0xE8625E92
    tl_name = "inputInvoiceStarGift"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGift#e8625e92 flags:# hide_name:flags.0?true include_upgrade:flags.2?true peer:InputPeer gift_id:long message:flags.1?TextWithEntities = InputInvoice;"
    flags: Nat = 0
    hide_name: Bool = False
    include_upgrade: Bool = False
    peer: api.TypeInputPeer
    gift_id: Int64
    message: api.TypeTextWithEntities | None = None


class InputInvoiceStarGiftAuctionBid(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftAuctionBid"):
    tl_id = 0x1ECAFA10
    tl_name = "inputInvoiceStarGiftAuctionBid"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftAuctionBid#1ecafa10 flags:# hide_name:flags.0?true update_bid:flags.2?true peer:flags.3?InputPeer gift_id:long bid_amount:long message:flags.1?TextWithEntities = InputInvoice;"
    flags: Nat = 0
    hide_name: Bool = False
    update_bid: Bool = False
    peer: api.TypeInputPeer | None = None
    gift_id: Int64
    bid_amount: Int64
    message: api.TypeTextWithEntities | None = None


class InputInvoiceStarGiftDropOriginalDetails(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftDropOriginalDetails"):
    tl_id = 0x0923D8D1
    tl_name = "inputInvoiceStarGiftDropOriginalDetails"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftDropOriginalDetails#923d8d1 stargift:InputSavedStarGift = InputInvoice;"
    stargift: api.TypeInputSavedStarGift


class InputInvoiceStarGiftPrepaidUpgrade(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftPrepaidUpgrade"):
    tl_id = 0x9A0B48B8
    tl_name = "inputInvoiceStarGiftPrepaidUpgrade"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8 peer:InputPeer hash:string = InputInvoice;"
    peer: api.TypeInputPeer
    hash: String


class InputInvoiceStarGiftResale(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftResale"):
    tl_id = 0xE9B0C658
    tl_name = "inputInvoiceStarGiftResale"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftResale#e9b0c658 flags:# ton:flags.0?true show_name:flags.2?true slug:string to_id:InputPeer message:flags.1?TextWithEntities = InputInvoice;"
    flags: Nat = 0
    ton: Bool = False
    show_name: Bool = False
    slug: String
    to_id: api.TypeInputPeer
    message: api.TypeTextWithEntities | None = None


class InputInvoiceStarGiftTransfer(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftTransfer"):
    tl_id = 0x4A5F5BD9
    tl_name = "inputInvoiceStarGiftTransfer"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftTransfer#4a5f5bd9 stargift:InputSavedStarGift to_id:InputPeer = InputInvoice;"
    stargift: api.TypeInputSavedStarGift
    to_id: api.TypeInputPeer


class InputInvoiceStarGiftUpgrade(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftUpgrade"):
    tl_id = 0x4D818D5D
    tl_name = "inputInvoiceStarGiftUpgrade"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftUpgrade#4d818d5d flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = InputInvoice;"
    flags: Nat = 0
    keep_original_details: Bool = False
    stargift: api.TypeInputSavedStarGift


class InputInvoiceStars(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStars"):
    tl_id = 0x65F00CE3
    tl_name = "inputInvoiceStars"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStars#65f00ce3 purpose:InputStorePaymentPurpose = InputInvoice;"
    purpose: api.TypeInputStorePaymentPurpose


class InputMediaContact(TLObject, frozen=True, kw_only=True, tag="inputMediaContact"):
    tl_id = 0xF8AB7DFB
    tl_name = "inputMediaContact"
    tl_type = "InputMedia"
    tl_line = "inputMediaContact#f8ab7dfb phone_number:string first_name:string last_name:string vcard:string = InputMedia;"
    phone_number: String
    first_name: String
    last_name: String
    vcard: String


class InputMediaDice(TLObject, frozen=True, kw_only=True, tag="inputMediaDice"):
    tl_id = 0xE66FBF7B
    tl_name = "inputMediaDice"
    tl_type = "InputMedia"
    tl_line = "inputMediaDice#e66fbf7b emoticon:string = InputMedia;"
    emoticon: String


class InputMediaDocument(TLObject, frozen=True, kw_only=True, tag="inputMediaDocument"):
    tl_id = 0xA8763AB5
    tl_name = "inputMediaDocument"
    tl_type = "InputMedia"
    tl_line = "inputMediaDocument#a8763ab5 flags:# spoiler:flags.2?true id:InputDocument video_cover:flags.3?InputPhoto video_timestamp:flags.4?int ttl_seconds:flags.0?int query:flags.1?string = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    id: api.TypeInputDocument
    video_cover: api.TypeInputPhoto | None = None
    video_timestamp: Int32 | None = None
    ttl_seconds: Int32 | None = None
    query: String | None = None


class InputMediaDocumentExternal(TLObject, frozen=True, kw_only=True, tag="inputMediaDocumentExternal"):
    tl_id = 0x779600F9
    tl_name = "inputMediaDocumentExternal"
    tl_type = "InputMedia"
    tl_line = "inputMediaDocumentExternal#779600f9 flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int video_cover:flags.2?InputPhoto video_timestamp:flags.3?int = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    url: String
    ttl_seconds: Int32 | None = None
    video_cover: api.TypeInputPhoto | None = None
    video_timestamp: Int32 | None = None


class InputMediaEmpty(TLObject, frozen=True, kw_only=True, tag="inputMediaEmpty"):
    tl_id = 0x9664F57F
    tl_name = "inputMediaEmpty"
    tl_type = "InputMedia"
    tl_line = "inputMediaEmpty#9664f57f = InputMedia;"


class InputMediaGame(TLObject, frozen=True, kw_only=True, tag="inputMediaGame"):
    tl_id = 0xD33F43F3
    tl_name = "inputMediaGame"
    tl_type = "InputMedia"
    tl_line = "inputMediaGame#d33f43f3 id:InputGame = InputMedia;"
    id: api.TypeInputGame


class InputMediaGeoLive(TLObject, frozen=True, kw_only=True, tag="inputMediaGeoLive"):
    tl_id = 0x971FA843
    tl_name = "inputMediaGeoLive"
    tl_type = "InputMedia"
    tl_line = "inputMediaGeoLive#971fa843 flags:# stopped:flags.0?true geo_point:InputGeoPoint heading:flags.2?int period:flags.1?int proximity_notification_radius:flags.3?int = InputMedia;"
    flags: Nat = 0
    stopped: Bool = False
    geo_point: api.TypeInputGeoPoint
    heading: Int32 | None = None
    period: Int32 | None = None
    proximity_notification_radius: Int32 | None = None


class InputMediaGeoPoint(TLObject, frozen=True, kw_only=True, tag="inputMediaGeoPoint"):
    tl_id = 0xF9C44144
    tl_name = "inputMediaGeoPoint"
    tl_type = "InputMedia"
    tl_line = "inputMediaGeoPoint#f9c44144 geo_point:InputGeoPoint = InputMedia;"
    geo_point: api.TypeInputGeoPoint


class InputMediaInvoice(TLObject, frozen=True, kw_only=True, tag="inputMediaInvoice"):
    tl_id = 0x405FEF0D
    tl_name = "inputMediaInvoice"
    tl_type = "InputMedia"
    tl_line = "inputMediaInvoice#405fef0d flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:flags.3?string provider_data:DataJSON start_param:flags.1?string extended_media:flags.2?InputMedia = InputMedia;"
    flags: Nat = 0
    title: String
    description: String
    photo: api.TypeInputWebDocument | None = None
    invoice: api.TypeInvoice
    payload: Bytes
    provider: String | None = None
    provider_data: api.TypeDataJSON
    start_param: String | None = None
    extended_media: api.TypeInputMedia | None = None


class InputMediaPaidMedia(TLObject, frozen=True, kw_only=True, tag="inputMediaPaidMedia"):
    tl_id = 0xC4103386
    tl_name = "inputMediaPaidMedia"
    tl_type = "InputMedia"
    tl_line = "inputMediaPaidMedia#c4103386 flags:# stars_amount:long extended_media:Vector<InputMedia> payload:flags.0?string = InputMedia;"
    flags: Nat = 0
    stars_amount: Int64
    extended_media: Vector[api.TypeInputMedia]
    payload: String | None = None


class InputMediaPhoto(TLObject, frozen=True, kw_only=True, tag="inputMediaPhoto"):
    tl_id = 0xE3AF4434
    tl_name = "inputMediaPhoto"
    tl_type = "InputMedia"
    tl_line = "inputMediaPhoto#e3af4434 flags:# spoiler:flags.1?true live_photo:flags.2?true id:InputPhoto ttl_seconds:flags.0?int video:flags.2?InputDocument = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    live_photo: Bool = False
    id: api.TypeInputPhoto
    ttl_seconds: Int32 | None = None
    video: api.TypeInputDocument | None = None


class InputMediaPhotoExternal(TLObject, frozen=True, kw_only=True, tag="inputMediaPhotoExternal"):
    tl_id = 0xE5BBFE1A
    tl_name = "inputMediaPhotoExternal"
    tl_type = "InputMedia"
    tl_line = "inputMediaPhotoExternal#e5bbfe1a flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    url: String
    ttl_seconds: Int32 | None = None


class InputMediaPoll(TLObject, frozen=True, kw_only=True, tag="inputMediaPoll"):
    tl_id = 0x883A4108
    tl_name = "inputMediaPoll"
    tl_type = "InputMedia"
    tl_line = "inputMediaPoll#883a4108 flags:# poll:Poll correct_answers:flags.0?Vector<int> attached_media:flags.3?InputMedia solution:flags.1?string solution_entities:flags.1?Vector<MessageEntity> solution_media:flags.2?InputMedia = InputMedia;"
    flags: Nat = 0
    poll: api.TypePoll
    correct_answers: Vector[Int32] | None = None
    attached_media: api.TypeInputMedia | None = None
    solution: String | None = None
    solution_entities: Vector[api.TypeMessageEntity] | None = None
    solution_media: api.TypeInputMedia | None = None


class InputMediaStakeDice(TLObject, frozen=True, kw_only=True, tag="inputMediaStakeDice"):
    tl_id = 0xF3A9244A
    tl_name = "inputMediaStakeDice"
    tl_type = "InputMedia"
    tl_line = "inputMediaStakeDice#f3a9244a game_hash:string ton_amount:long client_seed:bytes = InputMedia;"
    game_hash: String
    ton_amount: Int64
    client_seed: Bytes


class InputMediaStory(TLObject, frozen=True, kw_only=True, tag="inputMediaStory"):
    tl_id = 0x89FDD778
    tl_name = "inputMediaStory"
    tl_type = "InputMedia"
    tl_line = "inputMediaStory#89fdd778 peer:InputPeer id:int = InputMedia;"
    peer: api.TypeInputPeer
    id: Int32


class InputMediaTodo(TLObject, frozen=True, kw_only=True, tag="inputMediaTodo"):
    tl_id = 0x9FC55FDE
    tl_name = "inputMediaTodo"
    tl_type = "InputMedia"
    tl_line = "inputMediaTodo#9fc55fde todo:TodoList = InputMedia;"
    todo: api.TypeTodoList


class InputMediaUploadedDocument(TLObject, frozen=True, kw_only=True, tag="inputMediaUploadedDocument"):
    tl_id = 0x037C9330
    tl_name = "inputMediaUploadedDocument"
    tl_type = "InputMedia"
    tl_line = "inputMediaUploadedDocument#37c9330 flags:# nosound_video:flags.3?true force_file:flags.4?true spoiler:flags.5?true file:InputFile thumb:flags.2?InputFile mime_type:string attributes:Vector<DocumentAttribute> stickers:flags.0?Vector<InputDocument> video_cover:flags.6?InputPhoto video_timestamp:flags.7?int ttl_seconds:flags.1?int = InputMedia;"
    flags: Nat = 0
    nosound_video: Bool = False
    force_file: Bool = False
    spoiler: Bool = False
    file: api.TypeInputFile
    thumb: api.TypeInputFile | None = None
    mime_type: String
    attributes: Vector[api.TypeDocumentAttribute]
    stickers: Vector[api.TypeInputDocument] | None = None
    video_cover: api.TypeInputPhoto | None = None
    video_timestamp: Int32 | None = None
    ttl_seconds: Int32 | None = None


class InputMediaUploadedPhoto(TLObject, frozen=True, kw_only=True, tag="inputMediaUploadedPhoto"):
    tl_id = 0x7D8375DA
    tl_name = "inputMediaUploadedPhoto"
    tl_type = "InputMedia"
    tl_line = "inputMediaUploadedPhoto#7d8375da flags:# spoiler:flags.2?true live_photo:flags.3?true file:InputFile stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int video:flags.3?InputDocument = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    live_photo: Bool = False
    file: api.TypeInputFile
    stickers: Vector[api.TypeInputDocument] | None = None
    ttl_seconds: Int32 | None = None
    video: api.TypeInputDocument | None = None


class InputMediaVenue(TLObject, frozen=True, kw_only=True, tag="inputMediaVenue"):
    tl_id = 0xC13D1C11
    tl_name = "inputMediaVenue"
    tl_type = "InputMedia"
    tl_line = "inputMediaVenue#c13d1c11 geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string = InputMedia;"
    geo_point: api.TypeInputGeoPoint
    title: String
    address: String
    provider: String
    venue_id: String
    venue_type: String


class InputMediaWebPage(TLObject, frozen=True, kw_only=True, tag="inputMediaWebPage"):
    tl_id = 0xC21B8849
    tl_name = "inputMediaWebPage"
    tl_type = "InputMedia"
    tl_line = "inputMediaWebPage#c21b8849 flags:# force_large_media:flags.0?true force_small_media:flags.1?true optional:flags.2?true url:string = InputMedia;"
    flags: Nat = 0
    force_large_media: Bool = False
    force_small_media: Bool = False
    optional: Bool = False
    url: String


class InputMessageCallbackQuery(TLObject, frozen=True, kw_only=True, tag="inputMessageCallbackQuery"):
    tl_id = 0xACFA1A7E
    tl_name = "inputMessageCallbackQuery"
    tl_type = "InputMessage"
    tl_line = "inputMessageCallbackQuery#acfa1a7e id:int query_id:long = InputMessage;"
    id: Int32
    query_id: Int64


class InputMessageID(TLObject, frozen=True, kw_only=True, tag="inputMessageID"):
    tl_id = 0xA676A322
    tl_name = "inputMessageID"
    tl_type = "InputMessage"
    tl_line = "inputMessageID#a676a322 id:int = InputMessage;"
    id: Int32


class InputMessagePinned(TLObject, frozen=True, kw_only=True, tag="inputMessagePinned"):
    tl_id = 0x86872538
    tl_name = "inputMessagePinned"
    tl_type = "InputMessage"
    tl_line = "inputMessagePinned#86872538 = InputMessage;"


class InputMessageReadMetric(TLObject, frozen=True, kw_only=True, tag="inputMessageReadMetric"):
    tl_id = 0x402B4495
    tl_name = "inputMessageReadMetric"
    tl_type = "InputMessageReadMetric"
    tl_line = "inputMessageReadMetric#402b4495 msg_id:int view_id:long time_in_view_ms:int active_time_in_view_ms:int height_to_viewport_ratio_permille:int seen_range_ratio_permille:int = InputMessageReadMetric;"
    msg_id: Int32
    view_id: Int64
    time_in_view_ms: Int32
    active_time_in_view_ms: Int32
    height_to_viewport_ratio_permille: Int32
    seen_range_ratio_permille: Int32


class InputMessageReplyTo(TLObject, frozen=True, kw_only=True, tag="inputMessageReplyTo"):
    tl_id = 0xBAD88395
    tl_name = "inputMessageReplyTo"
    tl_type = "InputMessage"
    tl_line = "inputMessageReplyTo#bad88395 id:int = InputMessage;"
    id: Int32


class InputNotifyBroadcasts(TLObject, frozen=True, kw_only=True, tag="inputNotifyBroadcasts"):
    tl_id = 0xB1DB7C7E
    tl_name = "inputNotifyBroadcasts"
    tl_type = "InputNotifyPeer"
    tl_line = "inputNotifyBroadcasts#b1db7c7e = InputNotifyPeer;"


class InputNotifyChats(TLObject, frozen=True, kw_only=True, tag="inputNotifyChats"):
    tl_id = 0x4A95E84E
    tl_name = "inputNotifyChats"
    tl_type = "InputNotifyPeer"
    tl_line = "inputNotifyChats#4a95e84e = InputNotifyPeer;"


class InputNotifyCommunity(TLObject, frozen=True, kw_only=True, tag="inputNotifyCommunity"):
    tl_id = 0x27BB1ADC
    tl_name = "inputNotifyCommunity"
    tl_type = "InputNotifyPeer"
    tl_line = "inputNotifyCommunity#27bb1adc community:InputChannel = InputNotifyPeer;"
    community: api.TypeInputChannel


class InputNotifyForumTopic(TLObject, frozen=True, kw_only=True, tag="inputNotifyForumTopic"):
    tl_id = 0x5C467992
    tl_name = "inputNotifyForumTopic"
    tl_type = "InputNotifyPeer"
    tl_line = "inputNotifyForumTopic#5c467992 peer:InputPeer top_msg_id:int = InputNotifyPeer;"
    peer: api.TypeInputPeer
    top_msg_id: Int32


class InputNotifyPeer(TLObject, frozen=True, kw_only=True, tag="inputNotifyPeer"):
    tl_id = 0xB8BC5B0C
    tl_name = "inputNotifyPeer"
    tl_type = "InputNotifyPeer"
    tl_line = "inputNotifyPeer#b8bc5b0c peer:InputPeer = InputNotifyPeer;"
    peer: api.TypeInputPeer


class InputNotifyUsers(TLObject, frozen=True, kw_only=True, tag="inputNotifyUsers"):
    tl_id = 0x193B4417
    tl_name = "inputNotifyUsers"
    tl_type = "InputNotifyPeer"
    tl_line = "inputNotifyUsers#193b4417 = InputNotifyPeer;"


class InputPasskeyCredentialFirebasePNV(TLObject, frozen=True, kw_only=True, tag="inputPasskeyCredentialFirebasePNV"):
    tl_id = 0x5B1CCB28
    tl_name = "inputPasskeyCredentialFirebasePNV"
    tl_type = "InputPasskeyCredential"
    tl_line = "inputPasskeyCredentialFirebasePNV#5b1ccb28 pnv_token:string = InputPasskeyCredential;"
    pnv_token: String


class InputPasskeyCredentialPublicKey(TLObject, frozen=True, kw_only=True, tag="inputPasskeyCredentialPublicKey"):
    tl_id = 0x3C27B78F
    tl_name = "inputPasskeyCredentialPublicKey"
    tl_type = "InputPasskeyCredential"
    tl_line = "inputPasskeyCredentialPublicKey#3c27b78f id:string raw_id:string response:InputPasskeyResponse = InputPasskeyCredential;"
    id: String
    raw_id: String
    response: api.TypeInputPasskeyResponse


class InputPasskeyResponseLogin(TLObject, frozen=True, kw_only=True, tag="inputPasskeyResponseLogin"):
    tl_id = 0xC31FC14A
    tl_name = "inputPasskeyResponseLogin"
    tl_type = "InputPasskeyResponse"
    tl_line = "inputPasskeyResponseLogin#c31fc14a client_data:DataJSON authenticator_data:bytes signature:bytes user_handle:string = InputPasskeyResponse;"
    client_data: api.TypeDataJSON
    authenticator_data: Bytes
    signature: Bytes
    user_handle: String


class InputPasskeyResponseRegister(TLObject, frozen=True, kw_only=True, tag="inputPasskeyResponseRegister"):
    tl_id = 0x3E63935C
    tl_name = "inputPasskeyResponseRegister"
    tl_type = "InputPasskeyResponse"
    tl_line = "inputPasskeyResponseRegister#3e63935c client_data:DataJSON attestation_data:bytes = InputPasskeyResponse;"
    client_data: api.TypeDataJSON
    attestation_data: Bytes


class InputPaymentCredentials(TLObject, frozen=True, kw_only=True, tag="inputPaymentCredentials"):
    tl_id = 0x3417D728
    tl_name = "inputPaymentCredentials"
    tl_type = "InputPaymentCredentials"
    tl_line = "inputPaymentCredentials#3417d728 flags:# save:flags.0?true data:DataJSON = InputPaymentCredentials;"
    flags: Nat = 0
    save: Bool = False
    data: api.TypeDataJSON


class InputPaymentCredentialsApplePay(TLObject, frozen=True, kw_only=True, tag="inputPaymentCredentialsApplePay"):
    tl_id = 0x0AA1C39F
    tl_name = "inputPaymentCredentialsApplePay"
    tl_type = "InputPaymentCredentials"
    tl_line = "inputPaymentCredentialsApplePay#aa1c39f payment_data:DataJSON = InputPaymentCredentials;"
    payment_data: api.TypeDataJSON


class InputPaymentCredentialsGooglePay(TLObject, frozen=True, kw_only=True, tag="inputPaymentCredentialsGooglePay"):
    tl_id = 0x8AC32801
    tl_name = "inputPaymentCredentialsGooglePay"
    tl_type = "InputPaymentCredentials"
    tl_line = "inputPaymentCredentialsGooglePay#8ac32801 payment_token:DataJSON = InputPaymentCredentials;"
    payment_token: api.TypeDataJSON


class InputPaymentCredentialsSaved(TLObject, frozen=True, kw_only=True, tag="inputPaymentCredentialsSaved"):
    tl_id = 0xC10EB2CF
    tl_name = "inputPaymentCredentialsSaved"
    tl_type = "InputPaymentCredentials"
    tl_line = "inputPaymentCredentialsSaved#c10eb2cf id:string tmp_password:bytes = InputPaymentCredentials;"
    id: String
    tmp_password: Bytes


class InputPeerChannel(TLObject, frozen=True, kw_only=True, tag="inputPeerChannel"):
    tl_id = 0x27BCBBFC
    tl_name = "inputPeerChannel"
    tl_type = "InputPeer"
    tl_line = "inputPeerChannel#27bcbbfc channel_id:long access_hash:long = InputPeer;"
    channel_id: Int64
    access_hash: Int64


class InputPeerChannelFromMessage(TLObject, frozen=True, kw_only=True, tag="inputPeerChannelFromMessage"):
    tl_id = 0xBD2A0840
    tl_name = "inputPeerChannelFromMessage"
    tl_type = "InputPeer"
    tl_line = "inputPeerChannelFromMessage#bd2a0840 peer:InputPeer msg_id:int channel_id:long = InputPeer;"
    peer: api.TypeInputPeer
    msg_id: Int32
    channel_id: Int64


class InputPeerChat(TLObject, frozen=True, kw_only=True, tag="inputPeerChat"):
    tl_id = 0x35A95CB9
    tl_name = "inputPeerChat"
    tl_type = "InputPeer"
    tl_line = "inputPeerChat#35a95cb9 chat_id:long = InputPeer;"
    chat_id: Int64


class InputPeerEmpty(TLObject, frozen=True, kw_only=True, tag="inputPeerEmpty"):
    tl_id = 0x7F3B18EA
    tl_name = "inputPeerEmpty"
    tl_type = "InputPeer"
    tl_line = "inputPeerEmpty#7f3b18ea = InputPeer;"


class InputPeerNotifySettings(TLObject, frozen=True, kw_only=True, tag="inputPeerNotifySettings"):
    tl_id = 0xCACB6AE2
    tl_name = "inputPeerNotifySettings"
    tl_type = "InputPeerNotifySettings"
    tl_line = "inputPeerNotifySettings#cacb6ae2 flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_sound:flags.8?NotificationSound = InputPeerNotifySettings;"
    flags: Nat = 0
    show_previews: Bool | None = None
    silent: Bool | None = None
    mute_until: Int32 | None = None
    sound: api.TypeNotificationSound | None = None
    stories_muted: Bool | None = None
    stories_hide_sender: Bool | None = None
    stories_sound: api.TypeNotificationSound | None = None


class InputPeerPhotoFileLocation(TLObject, frozen=True, kw_only=True, tag="inputPeerPhotoFileLocation"):
    tl_id = 0x37257E99
    tl_name = "inputPeerPhotoFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputPeerPhotoFileLocation#37257e99 flags:# big:flags.0?true peer:InputPeer photo_id:long = InputFileLocation;"
    flags: Nat = 0
    big: Bool = False
    peer: api.TypeInputPeer
    photo_id: Int64


class InputPeerSelf(TLObject, frozen=True, kw_only=True, tag="inputPeerSelf"):
    tl_id = 0x7DA07EC9
    tl_name = "inputPeerSelf"
    tl_type = "InputPeer"
    tl_line = "inputPeerSelf#7da07ec9 = InputPeer;"


class InputPeerUser(TLObject, frozen=True, kw_only=True, tag="inputPeerUser"):
    tl_id = 0xDDE8A54C
    tl_name = "inputPeerUser"
    tl_type = "InputPeer"
    tl_line = "inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer;"
    user_id: Int64
    access_hash: Int64


class InputPeerUserFromMessage(TLObject, frozen=True, kw_only=True, tag="inputPeerUserFromMessage"):
    tl_id = 0xA87B0A1C
    tl_name = "inputPeerUserFromMessage"
    tl_type = "InputPeer"
    tl_line = "inputPeerUserFromMessage#a87b0a1c peer:InputPeer msg_id:int user_id:long = InputPeer;"
    peer: api.TypeInputPeer
    msg_id: Int32
    user_id: Int64


class InputPhoneCall(TLObject, frozen=True, kw_only=True, tag="inputPhoneCall"):
    tl_id = 0x1E36FDED
    tl_name = "inputPhoneCall"
    tl_type = "InputPhoneCall"
    tl_line = "inputPhoneCall#1e36fded id:long access_hash:long = InputPhoneCall;"
    id: Int64
    access_hash: Int64


class InputPhoneContact(TLObject, frozen=True, kw_only=True, tag="inputPhoneContact"):
    tl_id = 0x6A1DC4BE
    tl_name = "inputPhoneContact"
    tl_type = "InputContact"
    tl_line = "inputPhoneContact#6a1dc4be flags:# client_id:long phone:string first_name:string last_name:string note:flags.0?TextWithEntities = InputContact;"
    flags: Nat = 0
    client_id: Int64
    phone: String
    first_name: String
    last_name: String
    note: api.TypeTextWithEntities | None = None


class InputPhoto(TLObject, frozen=True, kw_only=True, tag="inputPhoto"):
    tl_id = 0x3BB3B94A
    tl_name = "inputPhoto"
    tl_type = "InputPhoto"
    tl_line = "inputPhoto#3bb3b94a id:long access_hash:long file_reference:bytes = InputPhoto;"
    id: Int64
    access_hash: Int64
    file_reference: Bytes


class InputPhotoEmpty(TLObject, frozen=True, kw_only=True, tag="inputPhotoEmpty"):
    tl_id = 0x1CD7BF0D
    tl_name = "inputPhotoEmpty"
    tl_type = "InputPhoto"
    tl_line = "inputPhotoEmpty#1cd7bf0d = InputPhoto;"


class InputPhotoFileLocation(TLObject, frozen=True, kw_only=True, tag="inputPhotoFileLocation"):
    tl_id = 0x40181FFE
    tl_name = "inputPhotoFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputPhotoFileLocation#40181ffe id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation;"
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    thumb_size: String


class InputPhotoLegacyFileLocation(TLObject, frozen=True, kw_only=True, tag="inputPhotoLegacyFileLocation"):
    tl_id = 0xD83466F3
    tl_name = "inputPhotoLegacyFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputPhotoLegacyFileLocation#d83466f3 id:long access_hash:long file_reference:bytes volume_id:long local_id:int secret:long = InputFileLocation;"
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    volume_id: Int64
    local_id: Int32
    secret: Int64
    __repr__ = redacted_repr


class InputPrivacyKeyAbout(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyAbout"):
    tl_id = 0x3823CC40
    tl_name = "inputPrivacyKeyAbout"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyAbout#3823cc40 = InputPrivacyKey;"


class InputPrivacyKeyAddedByPhone(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyAddedByPhone"):
    tl_id = 0xD1219BDD
    tl_name = "inputPrivacyKeyAddedByPhone"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyAddedByPhone#d1219bdd = InputPrivacyKey;"


class InputPrivacyKeyBirthday(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyBirthday"):
    tl_id = 0xD65A11CC
    tl_name = "inputPrivacyKeyBirthday"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyBirthday#d65a11cc = InputPrivacyKey;"


class InputPrivacyKeyChatInvite(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyChatInvite"):
    tl_id = 0xBDFB0426
    tl_name = "inputPrivacyKeyChatInvite"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyChatInvite#bdfb0426 = InputPrivacyKey;"


class InputPrivacyKeyForwards(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyForwards"):
    tl_id = 0xA4DD4C08
    tl_name = "inputPrivacyKeyForwards"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyForwards#a4dd4c08 = InputPrivacyKey;"


class InputPrivacyKeyNoPaidMessages(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyNoPaidMessages"):
    tl_id = 0xBDC597B4
    tl_name = "inputPrivacyKeyNoPaidMessages"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyNoPaidMessages#bdc597b4 = InputPrivacyKey;"


class InputPrivacyKeyPhoneCall(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyPhoneCall"):
    tl_id = 0xFABADC5F
    tl_name = "inputPrivacyKeyPhoneCall"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyPhoneCall#fabadc5f = InputPrivacyKey;"


class InputPrivacyKeyPhoneNumber(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyPhoneNumber"):
    tl_id = 0x0352DAFA
    tl_name = "inputPrivacyKeyPhoneNumber"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyPhoneNumber#352dafa = InputPrivacyKey;"


class InputPrivacyKeyPhoneP2P(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyPhoneP2P"):
    tl_id = 0xDB9E70D2
    tl_name = "inputPrivacyKeyPhoneP2P"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyPhoneP2P#db9e70d2 = InputPrivacyKey;"


class InputPrivacyKeyProfilePhoto(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyProfilePhoto"):
    tl_id = 0x5719BACC
    tl_name = "inputPrivacyKeyProfilePhoto"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyProfilePhoto#5719bacc = InputPrivacyKey;"


class InputPrivacyKeySavedMusic(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeySavedMusic"):
    tl_id = 0x4DBE9226
    tl_name = "inputPrivacyKeySavedMusic"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeySavedMusic#4dbe9226 = InputPrivacyKey;"


class InputPrivacyKeyStarGiftsAutoSave(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyStarGiftsAutoSave"):
    tl_id = 0xE1732341
    tl_name = "inputPrivacyKeyStarGiftsAutoSave"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyStarGiftsAutoSave#e1732341 = InputPrivacyKey;"


class InputPrivacyKeyStatusTimestamp(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyStatusTimestamp"):
    tl_id = 0x4F96CB18
    tl_name = "inputPrivacyKeyStatusTimestamp"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyStatusTimestamp#4f96cb18 = InputPrivacyKey;"


class InputPrivacyKeyVoiceMessages(TLObject, frozen=True, kw_only=True, tag="inputPrivacyKeyVoiceMessages"):
    tl_id = 0xAEE69D68
    tl_name = "inputPrivacyKeyVoiceMessages"
    tl_type = "InputPrivacyKey"
    tl_line = "inputPrivacyKeyVoiceMessages#aee69d68 = InputPrivacyKey;"


class InputPrivacyValueAllowAll(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueAllowAll"):
    tl_id = 0x184B35CE
    tl_name = "inputPrivacyValueAllowAll"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueAllowAll#184b35ce = InputPrivacyRule;"


class InputPrivacyValueAllowBots(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueAllowBots"):
    tl_id = 0x5A4FCCE5
    tl_name = "inputPrivacyValueAllowBots"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueAllowBots#5a4fcce5 = InputPrivacyRule;"


class InputPrivacyValueAllowChatParticipants(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueAllowChatParticipants"):
    tl_id = 0x840649CF
    tl_name = "inputPrivacyValueAllowChatParticipants"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueAllowChatParticipants#840649cf chats:Vector<long> = InputPrivacyRule;"
    chats: Vector[Int64]


class InputPrivacyValueAllowCloseFriends(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueAllowCloseFriends"):
    tl_id = 0x2F453E49
    tl_name = "inputPrivacyValueAllowCloseFriends"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueAllowCloseFriends#2f453e49 = InputPrivacyRule;"


class InputPrivacyValueAllowContacts(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueAllowContacts"):
    tl_id = 0x0D09E07B
    tl_name = "inputPrivacyValueAllowContacts"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueAllowContacts#d09e07b = InputPrivacyRule;"


class InputPrivacyValueAllowPremium(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueAllowPremium"):
    tl_id = 0x77CDC9F1
    tl_name = "inputPrivacyValueAllowPremium"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueAllowPremium#77cdc9f1 = InputPrivacyRule;"


class InputPrivacyValueAllowUsers(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueAllowUsers"):
    tl_id = 0x131CC67F
    tl_name = "inputPrivacyValueAllowUsers"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueAllowUsers#131cc67f users:Vector<InputUser> = InputPrivacyRule;"
    users: Vector[api.TypeInputUser]


class InputPrivacyValueDisallowAll(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueDisallowAll"):
    tl_id = 0xD66B66C9
    tl_name = "inputPrivacyValueDisallowAll"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueDisallowAll#d66b66c9 = InputPrivacyRule;"


class InputPrivacyValueDisallowBots(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueDisallowBots"):
    tl_id = 0xC4E57915
    tl_name = "inputPrivacyValueDisallowBots"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueDisallowBots#c4e57915 = InputPrivacyRule;"


class InputPrivacyValueDisallowChatParticipants(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueDisallowChatParticipants"):
    tl_id = 0xE94F0F86
    tl_name = "inputPrivacyValueDisallowChatParticipants"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueDisallowChatParticipants#e94f0f86 chats:Vector<long> = InputPrivacyRule;"
    chats: Vector[Int64]


class InputPrivacyValueDisallowContacts(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueDisallowContacts"):
    tl_id = 0x0BA52007
    tl_name = "inputPrivacyValueDisallowContacts"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueDisallowContacts#ba52007 = InputPrivacyRule;"


class InputPrivacyValueDisallowUsers(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueDisallowUsers"):
    tl_id = 0x90110467
    tl_name = "inputPrivacyValueDisallowUsers"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueDisallowUsers#90110467 users:Vector<InputUser> = InputPrivacyRule;"
    users: Vector[api.TypeInputUser]


class InputQuickReplyShortcut(TLObject, frozen=True, kw_only=True, tag="inputQuickReplyShortcut"):
    tl_id = 0x24596D41
    tl_name = "inputQuickReplyShortcut"
    tl_type = "InputQuickReplyShortcut"
    tl_line = "inputQuickReplyShortcut#24596d41 shortcut:string = InputQuickReplyShortcut;"
    shortcut: String


class InputQuickReplyShortcutId(TLObject, frozen=True, kw_only=True, tag="inputQuickReplyShortcutId"):
    tl_id = 0x01190CF1
    tl_name = "inputQuickReplyShortcutId"
    tl_type = "InputQuickReplyShortcut"
    tl_line = "inputQuickReplyShortcutId#1190cf1 shortcut_id:int = InputQuickReplyShortcut;"
    shortcut_id: Int32


class InputReplyToEphemeralMessage(TLObject, frozen=True, kw_only=True, tag="inputReplyToEphemeralMessage"):
    tl_id = 0x4119B95E
    tl_name = "inputReplyToEphemeralMessage"
    tl_type = "InputReplyTo"
    tl_line = "inputReplyToEphemeralMessage#4119b95e id:int = InputReplyTo;"
    id: Int32


class InputReplyToMessage(TLObject, frozen=True, kw_only=True, tag="inputReplyToMessage"):
    tl_id = 0x3BD4B7C2
    tl_name = "inputReplyToMessage"
    tl_type = "InputReplyTo"
    tl_line = "inputReplyToMessage#3bd4b7c2 flags:# reply_to_msg_id:int top_msg_id:flags.0?int reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int monoforum_peer_id:flags.5?InputPeer todo_item_id:flags.6?int poll_option:flags.7?bytes = InputReplyTo;"
    flags: Nat = 0
    reply_to_msg_id: Int32
    top_msg_id: Int32 | None = None
    reply_to_peer_id: api.TypeInputPeer | None = None
    quote_text: String | None = None
    quote_entities: Vector[api.TypeMessageEntity] | None = None
    quote_offset: Int32 | None = None
    monoforum_peer_id: api.TypeInputPeer | None = None
    todo_item_id: Int32 | None = None
    poll_option: Bytes | None = None


class InputReplyToMonoForum(TLObject, frozen=True, kw_only=True, tag="inputReplyToMonoForum"):
    tl_id = 0x69D66C45
    tl_name = "inputReplyToMonoForum"
    tl_type = "InputReplyTo"
    tl_line = "inputReplyToMonoForum#69d66c45 monoforum_peer_id:InputPeer = InputReplyTo;"
    monoforum_peer_id: api.TypeInputPeer


class InputReplyToStory(TLObject, frozen=True, kw_only=True, tag="inputReplyToStory"):
    tl_id = 0x5881323A
    tl_name = "inputReplyToStory"
    tl_type = "InputReplyTo"
    tl_line = "inputReplyToStory#5881323a peer:InputPeer story_id:int = InputReplyTo;"
    peer: api.TypeInputPeer
    story_id: Int32


class InputRichFileDocument(TLObject, frozen=True, kw_only=True, tag="inputRichFileDocument"):
    tl_id = 0x83281DBD
    tl_name = "inputRichFileDocument"
    tl_type = "InputRichFile"
    tl_line = "inputRichFileDocument#83281dbd id:string document:InputDocument = InputRichFile;"
    id: String
    document: api.TypeInputDocument


class InputRichFilePhoto(TLObject, frozen=True, kw_only=True, tag="inputRichFilePhoto"):
    tl_id = 0x9B00622B
    tl_name = "inputRichFilePhoto"
    tl_type = "InputRichFile"
    tl_line = "inputRichFilePhoto#9b00622b id:string photo:InputPhoto = InputRichFile;"
    id: String
    photo: api.TypeInputPhoto


class InputRichMessage(TLObject, frozen=True, kw_only=True, tag="inputRichMessage"):
    tl_id = 0xE4C449FC
    tl_name = "inputRichMessage"
    tl_type = "InputRichMessage"
    tl_line = "inputRichMessage#e4c449fc flags:# rtl:flags.0?true noautolink:flags.1?true blocks:Vector<PageBlock> photos:flags.2?Vector<InputPhoto> documents:flags.3?Vector<InputDocument> users:flags.4?Vector<InputUser> = InputRichMessage;"
    flags: Nat = 0
    rtl: Bool = False
    noautolink: Bool = False
    blocks: Vector[api.TypePageBlock]
    photos: Vector[api.TypeInputPhoto] | None = None
    documents: Vector[api.TypeInputDocument] | None = None
    users: Vector[api.TypeInputUser] | None = None


class InputRichMessageHTML(TLObject, frozen=True, kw_only=True, tag="inputRichMessageHTML"):
    tl_id = 0xDACB836A
    tl_name = "inputRichMessageHTML"
    tl_type = "InputRichMessage"
    tl_line = "inputRichMessageHTML#dacb836a flags:# rtl:flags.0?true noautolink:flags.1?true html:string files:flags.2?Vector<InputRichFile> = InputRichMessage;"
    flags: Nat = 0
    rtl: Bool = False
    noautolink: Bool = False
    html: String
    files: Vector[api.TypeInputRichFile] | None = None


class InputRichMessageMarkdown(TLObject, frozen=True, kw_only=True, tag="inputRichMessageMarkdown"):
    tl_id = 0x004B572C
    tl_name = "inputRichMessageMarkdown"
    tl_type = "InputRichMessage"
    tl_line = "inputRichMessageMarkdown#4b572c flags:# rtl:flags.0?true noautolink:flags.1?true markdown:string files:flags.2?Vector<InputRichFile> = InputRichMessage;"
    flags: Nat = 0
    rtl: Bool = False
    noautolink: Bool = False
    markdown: String
    files: Vector[api.TypeInputRichFile] | None = None


class InputSavedStarGiftChat(TLObject, frozen=True, kw_only=True, tag="inputSavedStarGiftChat"):
    tl_id = 0xF101AA7F
    tl_name = "inputSavedStarGiftChat"
    tl_type = "InputSavedStarGift"
    tl_line = "inputSavedStarGiftChat#f101aa7f peer:InputPeer saved_id:long = InputSavedStarGift;"
    peer: api.TypeInputPeer
    saved_id: Int64


class InputSavedStarGiftSlug(TLObject, frozen=True, kw_only=True, tag="inputSavedStarGiftSlug"):
    tl_id = 0x2085C238
    tl_name = "inputSavedStarGiftSlug"
    tl_type = "InputSavedStarGift"
    tl_line = "inputSavedStarGiftSlug#2085c238 slug:string = InputSavedStarGift;"
    slug: String


class InputSavedStarGiftUser(TLObject, frozen=True, kw_only=True, tag="inputSavedStarGiftUser"):
    tl_id = 0x69279795
    tl_name = "inputSavedStarGiftUser"
    tl_type = "InputSavedStarGift"
    tl_line = "inputSavedStarGiftUser#69279795 msg_id:int = InputSavedStarGift;"
    msg_id: Int32


class InputSecureFile(TLObject, frozen=True, kw_only=True, tag="inputSecureFile"):
    tl_id = 0x5367E5BE
    tl_name = "inputSecureFile"
    tl_type = "InputSecureFile"
    tl_line = "inputSecureFile#5367e5be id:long access_hash:long = InputSecureFile;"
    id: Int64
    access_hash: Int64


class InputSecureFileLocation(TLObject, frozen=True, kw_only=True, tag="inputSecureFileLocation"):
    tl_id = 0xCBC7EE28
    tl_name = "inputSecureFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputSecureFileLocation#cbc7ee28 id:long access_hash:long = InputFileLocation;"
    id: Int64
    access_hash: Int64


class InputSecureFileUploaded(TLObject, frozen=True, kw_only=True, tag="inputSecureFileUploaded"):
    tl_id = 0x3334B0F0
    tl_name = "inputSecureFileUploaded"
    tl_type = "InputSecureFile"
    tl_line = "inputSecureFileUploaded#3334b0f0 id:long parts:int md5_checksum:string file_hash:bytes secret:bytes = InputSecureFile;"
    id: Int64
    parts: Int32
    md5_checksum: String
    file_hash: Bytes
    secret: Bytes
    __repr__ = redacted_repr


class InputSecureValue(TLObject, frozen=True, kw_only=True, tag="inputSecureValue"):
    tl_id = 0xDB21D0A7
    tl_name = "inputSecureValue"
    tl_type = "InputSecureValue"
    tl_line = "inputSecureValue#db21d0a7 flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?InputSecureFile reverse_side:flags.2?InputSecureFile selfie:flags.3?InputSecureFile translation:flags.6?Vector<InputSecureFile> files:flags.4?Vector<InputSecureFile> plain_data:flags.5?SecurePlainData = InputSecureValue;"
    flags: Nat = 0
    type: api.TypeSecureValueType
    data: api.TypeSecureData | None = None
    front_side: api.TypeInputSecureFile | None = None
    reverse_side: api.TypeInputSecureFile | None = None
    selfie: api.TypeInputSecureFile | None = None
    translation: Vector[api.TypeInputSecureFile] | None = None
    files: Vector[api.TypeInputSecureFile] | None = None
    plain_data: api.TypeSecurePlainData | None = None


class InputSingleMedia(TLObject, frozen=True, kw_only=True, tag="inputSingleMedia"):
    tl_id = 0x1CC6E91F
    tl_name = "inputSingleMedia"
    tl_type = "InputSingleMedia"
    tl_line = "inputSingleMedia#1cc6e91f flags:# media:InputMedia random_id:long message:string entities:flags.0?Vector<MessageEntity> = InputSingleMedia;"
    flags: Nat = 0
    media: api.TypeInputMedia
    random_id: Int64
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None


class InputStarGiftAuction(TLObject, frozen=True, kw_only=True, tag="inputStarGiftAuction"):
    tl_id = 0x02E16C98
    tl_name = "inputStarGiftAuction"
    tl_type = "InputStarGiftAuction"
    tl_line = "inputStarGiftAuction#2e16c98 gift_id:long = InputStarGiftAuction;"
    gift_id: Int64


class InputStarGiftAuctionSlug(TLObject, frozen=True, kw_only=True, tag="inputStarGiftAuctionSlug"):
    tl_id = 0x7AB58308
    tl_name = "inputStarGiftAuctionSlug"
    tl_type = "InputStarGiftAuction"
    tl_line = "inputStarGiftAuctionSlug#7ab58308 slug:string = InputStarGiftAuction;"
    slug: String


class InputStarsTransaction(TLObject, frozen=True, kw_only=True, tag="inputStarsTransaction"):
    tl_id = 0x206AE6D1
    tl_name = "inputStarsTransaction"
    tl_type = "InputStarsTransaction"
    tl_line = "inputStarsTransaction#206ae6d1 flags:# refund:flags.0?true id:string = InputStarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    id: String


class InputStickerSetAnimatedEmoji(TLObject, frozen=True, kw_only=True, tag="inputStickerSetAnimatedEmoji"):
    tl_id = 0x028703C8
    tl_name = "inputStickerSetAnimatedEmoji"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetAnimatedEmoji#28703c8 = InputStickerSet;"


class InputStickerSetAnimatedEmojiAnimations(TLObject, frozen=True, kw_only=True, tag="inputStickerSetAnimatedEmojiAnimations"):
    tl_id = 0x0CDE3739
    tl_name = "inputStickerSetAnimatedEmojiAnimations"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetAnimatedEmojiAnimations#cde3739 = InputStickerSet;"


class InputStickerSetDice(TLObject, frozen=True, kw_only=True, tag="inputStickerSetDice"):
    tl_id = 0xE67F520E
    tl_name = "inputStickerSetDice"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetDice#e67f520e emoticon:string = InputStickerSet;"
    emoticon: String


class InputStickerSetEmojiChannelDefaultStatuses(TLObject, frozen=True, kw_only=True, tag="inputStickerSetEmojiChannelDefaultStatuses"):
    tl_id = 0x49748553
    tl_name = "inputStickerSetEmojiChannelDefaultStatuses"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetEmojiChannelDefaultStatuses#49748553 = InputStickerSet;"


class InputStickerSetEmojiDefaultStatuses(TLObject, frozen=True, kw_only=True, tag="inputStickerSetEmojiDefaultStatuses"):
    tl_id = 0x29D0F5EE
    tl_name = "inputStickerSetEmojiDefaultStatuses"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetEmojiDefaultStatuses#29d0f5ee = InputStickerSet;"


class InputStickerSetEmojiDefaultTopicIcons(TLObject, frozen=True, kw_only=True, tag="inputStickerSetEmojiDefaultTopicIcons"):
    tl_id = 0x44C1F8E9
    tl_name = "inputStickerSetEmojiDefaultTopicIcons"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetEmojiDefaultTopicIcons#44c1f8e9 = InputStickerSet;"


class InputStickerSetEmojiGenericAnimations(TLObject, frozen=True, kw_only=True, tag="inputStickerSetEmojiGenericAnimations"):
    tl_id = 0x04C4D4CE
    tl_name = "inputStickerSetEmojiGenericAnimations"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetEmojiGenericAnimations#4c4d4ce = InputStickerSet;"


class InputStickerSetEmpty(TLObject, frozen=True, kw_only=True, tag="inputStickerSetEmpty"):
    tl_id = 0xFFB62B95
    tl_name = "inputStickerSetEmpty"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetEmpty#ffb62b95 = InputStickerSet;"


class InputStickerSetID(TLObject, frozen=True, kw_only=True, tag="inputStickerSetID"):
    tl_id = 0x9DE7A269
    tl_name = "inputStickerSetID"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetID#9de7a269 id:long access_hash:long = InputStickerSet;"
    id: Int64
    access_hash: Int64


class InputStickerSetItem(TLObject, frozen=True, kw_only=True, tag="inputStickerSetItem"):
    tl_id = 0x32DA9E9C
    tl_name = "inputStickerSetItem"
    tl_type = "InputStickerSetItem"
    tl_line = "inputStickerSetItem#32da9e9c flags:# document:InputDocument emoji:string mask_coords:flags.0?MaskCoords keywords:flags.1?string = InputStickerSetItem;"
    flags: Nat = 0
    document: api.TypeInputDocument
    emoji: String
    mask_coords: api.TypeMaskCoords | None = None
    keywords: String | None = None


class InputStickerSetPremiumGifts(TLObject, frozen=True, kw_only=True, tag="inputStickerSetPremiumGifts"):
    tl_id = 0xC88B3B02
    tl_name = "inputStickerSetPremiumGifts"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetPremiumGifts#c88b3b02 = InputStickerSet;"


class InputStickerSetShortName(TLObject, frozen=True, kw_only=True, tag="inputStickerSetShortName"):
    tl_id = 0x861CC8A0
    tl_name = "inputStickerSetShortName"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetShortName#861cc8a0 short_name:string = InputStickerSet;"
    short_name: String


class InputStickerSetThumb(TLObject, frozen=True, kw_only=True, tag="inputStickerSetThumb"):
    tl_id = 0x9D84F3DB
    tl_name = "inputStickerSetThumb"
    tl_type = "InputFileLocation"
    tl_line = "inputStickerSetThumb#9d84f3db stickerset:InputStickerSet thumb_version:int = InputFileLocation;"
    stickerset: api.TypeInputStickerSet
    thumb_version: Int32


class InputStickerSetTonGifts(TLObject, frozen=True, kw_only=True, tag="inputStickerSetTonGifts"):
    tl_id = 0x1CF671A0
    tl_name = "inputStickerSetTonGifts"
    tl_type = "InputStickerSet"
    tl_line = "inputStickerSetTonGifts#1cf671a0 = InputStickerSet;"


class InputStickeredMediaDocument(TLObject, frozen=True, kw_only=True, tag="inputStickeredMediaDocument"):
    tl_id = 0x0438865B
    tl_name = "inputStickeredMediaDocument"
    tl_type = "InputStickeredMedia"
    tl_line = "inputStickeredMediaDocument#438865b id:InputDocument = InputStickeredMedia;"
    id: api.TypeInputDocument


class InputStickeredMediaPhoto(TLObject, frozen=True, kw_only=True, tag="inputStickeredMediaPhoto"):
    tl_id = 0x4A992157
    tl_name = "inputStickeredMediaPhoto"
    tl_type = "InputStickeredMedia"
    tl_line = "inputStickeredMediaPhoto#4a992157 id:InputPhoto = InputStickeredMedia;"
    id: api.TypeInputPhoto


class InputStorePaymentAuthCode(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentAuthCode"):
    tl_id = 0x3FC18057
    tl_name = "inputStorePaymentAuthCode"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentAuthCode#3fc18057 flags:# restore:flags.0?true phone_number:string phone_code_hash:string premium_days:int currency:string amount:long = InputStorePaymentPurpose;"
    flags: Nat = 0
    restore: Bool = False
    phone_number: String
    phone_code_hash: String
    premium_days: Int32
    currency: String
    amount: Int64
    __repr__ = redacted_repr


class InputStorePaymentGiftPremium(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentGiftPremium"):
    tl_id = 0x616F7FE8
    tl_name = "inputStorePaymentGiftPremium"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentGiftPremium#616f7fe8 user_id:InputUser currency:string amount:long = InputStorePaymentPurpose;"
    user_id: api.TypeInputUser
    currency: String
    amount: Int64


class InputStorePaymentPremiumGiftCode(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentPremiumGiftCode"):
    tl_id = 0xFB790393
    tl_name = "inputStorePaymentPremiumGiftCode"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentPremiumGiftCode#fb790393 flags:# users:Vector<InputUser> boost_peer:flags.0?InputPeer currency:string amount:long message:flags.1?TextWithEntities = InputStorePaymentPurpose;"
    flags: Nat = 0
    users: Vector[api.TypeInputUser]
    boost_peer: api.TypeInputPeer | None = None
    currency: String
    amount: Int64
    message: api.TypeTextWithEntities | None = None


class InputStorePaymentPremiumGiveaway(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentPremiumGiveaway"):
    tl_id = 0x160544CA
    tl_name = "inputStorePaymentPremiumGiveaway"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentPremiumGiveaway#160544ca flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long = InputStorePaymentPurpose;"
    flags: Nat = 0
    only_new_subscribers: Bool = False
    winners_are_visible: Bool = False
    boost_peer: api.TypeInputPeer
    additional_peers: Vector[api.TypeInputPeer] | None = None
    countries_iso2: Vector[String] | None = None
    prize_description: String | None = None
    random_id: Int64
    until_date: Int32
    currency: String
    amount: Int64


class InputStorePaymentPremiumSubscription(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentPremiumSubscription"):
    tl_id = 0xA6751E66
    tl_name = "inputStorePaymentPremiumSubscription"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentPremiumSubscription#a6751e66 flags:# restore:flags.0?true upgrade:flags.1?true = InputStorePaymentPurpose;"
    flags: Nat = 0
    restore: Bool = False
    upgrade: Bool = False


class InputStorePaymentStarsGift(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentStarsGift"):
    tl_id = 0x1D741EF7
    tl_name = "inputStorePaymentStarsGift"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentStarsGift#1d741ef7 user_id:InputUser stars:long currency:string amount:long = InputStorePaymentPurpose;"
    user_id: api.TypeInputUser
    stars: Int64
    currency: String
    amount: Int64


class InputStorePaymentStarsGiveaway(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentStarsGiveaway"):
    tl_id = 0x751F08FA
    tl_name = "inputStorePaymentStarsGiveaway"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentStarsGiveaway#751f08fa flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true stars:long boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long users:int = InputStorePaymentPurpose;"
    flags: Nat = 0
    only_new_subscribers: Bool = False
    winners_are_visible: Bool = False
    stars: Int64
    boost_peer: api.TypeInputPeer
    additional_peers: Vector[api.TypeInputPeer] | None = None
    countries_iso2: Vector[String] | None = None
    prize_description: String | None = None
    random_id: Int64
    until_date: Int32
    currency: String
    amount: Int64
    users: Int32


class InputStorePaymentStarsTopup(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentStarsTopup"):
    tl_id = 0xF9A2A6CB
    tl_name = "inputStorePaymentStarsTopup"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentStarsTopup#f9a2a6cb flags:# stars:long currency:string amount:long spend_purpose_peer:flags.0?InputPeer = InputStorePaymentPurpose;"
    flags: Nat = 0
    stars: Int64
    currency: String
    amount: Int64
    spend_purpose_peer: api.TypeInputPeer | None = None


class InputTakeoutFileLocation(TLObject, frozen=True, kw_only=True, tag="inputTakeoutFileLocation"):
    tl_id = 0x29BE5899
    tl_name = "inputTakeoutFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputTakeoutFileLocation#29be5899 = InputFileLocation;"


class InputTheme(TLObject, frozen=True, kw_only=True, tag="inputTheme"):
    tl_id = 0x3C5693E9
    tl_name = "inputTheme"
    tl_type = "InputTheme"
    tl_line = "inputTheme#3c5693e9 id:long access_hash:long = InputTheme;"
    id: Int64
    access_hash: Int64


class InputThemeSettings(TLObject, frozen=True, kw_only=True, tag="inputThemeSettings"):
    tl_id = 0x8FDE504F
    tl_name = "inputThemeSettings"
    tl_type = "InputThemeSettings"
    tl_line = "inputThemeSettings#8fde504f flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?InputWallPaper wallpaper_settings:flags.1?WallPaperSettings = InputThemeSettings;"
    flags: Nat = 0
    message_colors_animated: Bool = False
    base_theme: api.TypeBaseTheme
    accent_color: Int32
    outbox_accent_color: Int32 | None = None
    message_colors: Vector[Int32] | None = None
    wallpaper: api.TypeInputWallPaper | None = None
    wallpaper_settings: api.TypeWallPaperSettings | None = None


class InputThemeSlug(TLObject, frozen=True, kw_only=True, tag="inputThemeSlug"):
    tl_id = 0xF5890DF1
    tl_name = "inputThemeSlug"
    tl_type = "InputTheme"
    tl_line = "inputThemeSlug#f5890df1 slug:string = InputTheme;"
    slug: String


class InputUser(TLObject, frozen=True, kw_only=True, tag="inputUser"):
    tl_id = 0xF21158C6
    tl_name = "inputUser"
    tl_type = "InputUser"
    tl_line = "inputUser#f21158c6 user_id:long access_hash:long = InputUser;"
    user_id: Int64
    access_hash: Int64


class InputUserEmpty(TLObject, frozen=True, kw_only=True, tag="inputUserEmpty"):
    tl_id = 0xB98886CF
    tl_name = "inputUserEmpty"
    tl_type = "InputUser"
    tl_line = "inputUserEmpty#b98886cf = InputUser;"


class InputUserFromMessage(TLObject, frozen=True, kw_only=True, tag="inputUserFromMessage"):
    tl_id = 0x1DA448E2
    tl_name = "inputUserFromMessage"
    tl_type = "InputUser"
    tl_line = "inputUserFromMessage#1da448e2 peer:InputPeer msg_id:int user_id:long = InputUser;"
    peer: api.TypeInputPeer
    msg_id: Int32
    user_id: Int64


class InputUserSelf(TLObject, frozen=True, kw_only=True, tag="inputUserSelf"):
    tl_id = 0xF7C1B13F
    tl_name = "inputUserSelf"
    tl_type = "InputUser"
    tl_line = "inputUserSelf#f7c1b13f = InputUser;"


class InputWallPaper(TLObject, frozen=True, kw_only=True, tag="inputWallPaper"):
    tl_id = 0xE630B979
    tl_name = "inputWallPaper"
    tl_type = "InputWallPaper"
    tl_line = "inputWallPaper#e630b979 id:long access_hash:long = InputWallPaper;"
    id: Int64
    access_hash: Int64


class InputWallPaperNoFile(TLObject, frozen=True, kw_only=True, tag="inputWallPaperNoFile"):
    tl_id = 0x967A462E
    tl_name = "inputWallPaperNoFile"
    tl_type = "InputWallPaper"
    tl_line = "inputWallPaperNoFile#967a462e id:long = InputWallPaper;"
    id: Int64


class InputWallPaperSlug(TLObject, frozen=True, kw_only=True, tag="inputWallPaperSlug"):
    tl_id = 0x72091C80
    tl_name = "inputWallPaperSlug"
    tl_type = "InputWallPaper"
    tl_line = "inputWallPaperSlug#72091c80 slug:string = InputWallPaper;"
    slug: String


class InputWebDocument(TLObject, frozen=True, kw_only=True, tag="inputWebDocument"):
    tl_id = 0x9BED434D
    tl_name = "inputWebDocument"
    tl_type = "InputWebDocument"
    tl_line = "inputWebDocument#9bed434d url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = InputWebDocument;"
    url: String
    size: Int32
    mime_type: String
    attributes: Vector[api.TypeDocumentAttribute]


class InputWebFileAudioAlbumThumbLocation(TLObject, frozen=True, kw_only=True, tag="inputWebFileAudioAlbumThumbLocation"):
    tl_id = 0xF46FE924
    tl_name = "inputWebFileAudioAlbumThumbLocation"
    tl_type = "InputWebFileLocation"
    tl_line = "inputWebFileAudioAlbumThumbLocation#f46fe924 flags:# small:flags.2?true document:flags.0?InputDocument title:flags.1?string performer:flags.1?string = InputWebFileLocation;"
    flags: Nat = 0
    small: Bool = False
    document: api.TypeInputDocument | None = None
    title: String | None = None
    performer: String | None = None


class InputWebFileGeoPointLocation(TLObject, frozen=True, kw_only=True, tag="inputWebFileGeoPointLocation"):
    tl_id = 0x9F2221C9
    tl_name = "inputWebFileGeoPointLocation"
    tl_type = "InputWebFileLocation"
    tl_line = "inputWebFileGeoPointLocation#9f2221c9 geo_point:InputGeoPoint access_hash:long w:int h:int zoom:int scale:int = InputWebFileLocation;"
    geo_point: api.TypeInputGeoPoint
    access_hash: Int64
    w: Int32
    h: Int32
    zoom: Int32
    scale: Int32


class InputWebFileLocation(TLObject, frozen=True, kw_only=True, tag="inputWebFileLocation"):
    tl_id = 0xC239D686
    tl_name = "inputWebFileLocation"
    tl_type = "InputWebFileLocation"
    tl_line = "inputWebFileLocation#c239d686 url:string access_hash:long = InputWebFileLocation;"
    url: String
    access_hash: Int64


TypeInputAiComposeTone: TypeAlias = (
    InputAiComposeToneDefault
    | InputAiComposeToneID
    | InputAiComposeToneSingleUse
    | InputAiComposeToneSlug
)
TypeInputAppEvent: TypeAlias = InputAppEvent
TypeInputBotApp: TypeAlias = (
    InputBotAppID
    | InputBotAppShortName
)
TypeInputBotInlineMessage: TypeAlias = (
    InputBotInlineMessageGame
    | InputBotInlineMessageMediaAuto
    | InputBotInlineMessageMediaContact
    | InputBotInlineMessageMediaGeo
    | InputBotInlineMessageMediaInvoice
    | InputBotInlineMessageMediaVenue
    | InputBotInlineMessageMediaWebPage
    | InputBotInlineMessageRichMessage
    | InputBotInlineMessageText
)
TypeInputBotInlineMessageID: TypeAlias = (
    InputBotInlineMessageID
    | InputBotInlineMessageID64
)
TypeInputBotInlineResult: TypeAlias = (
    InputBotInlineResult
    | InputBotInlineResultDocument
    | InputBotInlineResultGame
    | InputBotInlineResultPhoto
)
TypeInputBusinessAwayMessage: TypeAlias = InputBusinessAwayMessage
TypeInputBusinessBotRecipients: TypeAlias = InputBusinessBotRecipients
TypeInputBusinessChatLink: TypeAlias = InputBusinessChatLink
TypeInputBusinessGreetingMessage: TypeAlias = InputBusinessGreetingMessage
TypeInputBusinessIntro: TypeAlias = InputBusinessIntro
TypeInputBusinessRecipients: TypeAlias = InputBusinessRecipients
TypeInputChannel: TypeAlias = (
    InputChannel
    | InputChannelEmpty
    | InputChannelFromMessage
)
TypeInputChatPhoto: TypeAlias = (
    InputChatPhoto
    | InputChatPhotoEmpty
    | InputChatUploadedPhoto
)
TypeInputChatTheme: TypeAlias = (
    InputChatTheme
    | InputChatThemeEmpty
    | InputChatThemeUniqueGift
)
TypeInputChatlist: TypeAlias = InputChatlistDialogFilter
TypeInputCheckPasswordSRP: TypeAlias = (
    InputCheckPasswordEmpty
    | InputCheckPasswordSRP
)
TypeInputClientProxy: TypeAlias = InputClientProxy
TypeInputCollectible: TypeAlias = (
    InputCollectiblePhone
    | InputCollectibleUsername
)
TypeInputDialogPeer: TypeAlias = (
    InputDialogPeer
    | InputDialogPeerCommunity
    | InputDialogPeerFolder
)
TypeInputDocument: TypeAlias = (
    InputDocument
    | InputDocumentEmpty
)
TypeInputFileLocation: TypeAlias = (
    InputDocumentFileLocation
    | InputEncryptedFileLocation
    | InputFileLocation
    | InputGroupCallStream
    | InputPeerPhotoFileLocation
    | InputPhotoFileLocation
    | InputPhotoLegacyFileLocation
    | InputSecureFileLocation
    | InputStickerSetThumb
    | InputTakeoutFileLocation
)
TypeInputEncryptedChat: TypeAlias = InputEncryptedChat
TypeInputEncryptedFile: TypeAlias = (
    InputEncryptedFile
    | InputEncryptedFileBigUploaded
    | InputEncryptedFileEmpty
    | InputEncryptedFileUploaded
)
TypeInputFile: TypeAlias = (
    InputFile
    | InputFileBig
    | InputFileStoryDocument
)
TypeInputFolderPeer: TypeAlias = InputFolderPeer
TypeInputGame: TypeAlias = (
    InputGameID
    | InputGameShortName
)
TypeInputGeoPoint: TypeAlias = (
    InputGeoPoint
    | InputGeoPointEmpty
)
TypeInputGroupCall: TypeAlias = (
    InputGroupCall
    | InputGroupCallInviteMessage
    | InputGroupCallSlug
)
TypeInputInvoice: TypeAlias = (
    InputInvoiceBusinessBotTransferStars
    | InputInvoiceChatInviteSubscription
    | InputInvoiceMessage
    | InputInvoicePremiumAuthCode
    | InputInvoicePremiumGiftCode
    | InputInvoicePremiumGiftStars
    | InputInvoiceSlug
    | InputInvoiceStarGift
    | InputInvoiceStarGiftAuctionBid
    | InputInvoiceStarGiftDropOriginalDetails
    | InputInvoiceStarGiftPrepaidUpgrade
    | InputInvoiceStarGiftResale
    | InputInvoiceStarGiftTransfer
    | InputInvoiceStarGiftUpgrade
    | InputInvoiceStars
)
TypeInputMedia: TypeAlias = (
    InputMediaContact
    | InputMediaDice
    | InputMediaDocument
    | InputMediaDocumentExternal
    | InputMediaEmpty
    | InputMediaGame
    | InputMediaGeoLive
    | InputMediaGeoPoint
    | InputMediaInvoice
    | InputMediaPaidMedia
    | InputMediaPhoto
    | InputMediaPhotoExternal
    | InputMediaPoll
    | InputMediaStakeDice
    | InputMediaStory
    | InputMediaTodo
    | InputMediaUploadedDocument
    | InputMediaUploadedPhoto
    | InputMediaVenue
    | InputMediaWebPage
)
TypeInputMessage: TypeAlias = (
    InputMessageCallbackQuery
    | InputMessageID
    | InputMessagePinned
    | InputMessageReplyTo
)
TypeInputMessageReadMetric: TypeAlias = InputMessageReadMetric
TypeInputNotifyPeer: TypeAlias = (
    InputNotifyBroadcasts
    | InputNotifyChats
    | InputNotifyCommunity
    | InputNotifyForumTopic
    | InputNotifyPeer
    | InputNotifyUsers
)
TypeInputPasskeyCredential: TypeAlias = (
    InputPasskeyCredentialFirebasePNV
    | InputPasskeyCredentialPublicKey
)
TypeInputPasskeyResponse: TypeAlias = (
    InputPasskeyResponseLogin
    | InputPasskeyResponseRegister
)
TypeInputPaymentCredentials: TypeAlias = (
    InputPaymentCredentials
    | InputPaymentCredentialsApplePay
    | InputPaymentCredentialsGooglePay
    | InputPaymentCredentialsSaved
)
TypeInputPeer: TypeAlias = (
    InputPeerChannel
    | InputPeerChannelFromMessage
    | InputPeerChat
    | InputPeerEmpty
    | InputPeerSelf
    | InputPeerUser
    | InputPeerUserFromMessage
)
TypeInputPeerNotifySettings: TypeAlias = InputPeerNotifySettings
TypeInputPhoneCall: TypeAlias = InputPhoneCall
TypeInputContact: TypeAlias = InputPhoneContact
TypeInputPhoto: TypeAlias = (
    InputPhoto
    | InputPhotoEmpty
)
TypeInputPrivacyKey: TypeAlias = (
    InputPrivacyKeyAbout
    | InputPrivacyKeyAddedByPhone
    | InputPrivacyKeyBirthday
    | InputPrivacyKeyChatInvite
    | InputPrivacyKeyForwards
    | InputPrivacyKeyNoPaidMessages
    | InputPrivacyKeyPhoneCall
    | InputPrivacyKeyPhoneNumber
    | InputPrivacyKeyPhoneP2P
    | InputPrivacyKeyProfilePhoto
    | InputPrivacyKeySavedMusic
    | InputPrivacyKeyStarGiftsAutoSave
    | InputPrivacyKeyStatusTimestamp
    | InputPrivacyKeyVoiceMessages
)
TypeInputPrivacyRule: TypeAlias = (
    InputPrivacyValueAllowAll
    | InputPrivacyValueAllowBots
    | InputPrivacyValueAllowChatParticipants
    | InputPrivacyValueAllowCloseFriends
    | InputPrivacyValueAllowContacts
    | InputPrivacyValueAllowPremium
    | InputPrivacyValueAllowUsers
    | InputPrivacyValueDisallowAll
    | InputPrivacyValueDisallowBots
    | InputPrivacyValueDisallowChatParticipants
    | InputPrivacyValueDisallowContacts
    | InputPrivacyValueDisallowUsers
)
TypeInputQuickReplyShortcut: TypeAlias = (
    InputQuickReplyShortcut
    | InputQuickReplyShortcutId
)
TypeInputReplyTo: TypeAlias = (
    InputReplyToEphemeralMessage
    | InputReplyToMessage
    | InputReplyToMonoForum
    | InputReplyToStory
)
TypeInputRichFile: TypeAlias = (
    InputRichFileDocument
    | InputRichFilePhoto
)
TypeInputRichMessage: TypeAlias = (
    InputRichMessage
    | InputRichMessageHTML
    | InputRichMessageMarkdown
)
TypeInputSavedStarGift: TypeAlias = (
    InputSavedStarGiftChat
    | InputSavedStarGiftSlug
    | InputSavedStarGiftUser
)
TypeInputSecureFile: TypeAlias = (
    InputSecureFile
    | InputSecureFileUploaded
)
TypeInputSecureValue: TypeAlias = InputSecureValue
TypeInputSingleMedia: TypeAlias = InputSingleMedia
TypeInputStarGiftAuction: TypeAlias = (
    InputStarGiftAuction
    | InputStarGiftAuctionSlug
)
TypeInputStarsTransaction: TypeAlias = InputStarsTransaction
TypeInputStickerSet: TypeAlias = (
    InputStickerSetAnimatedEmoji
    | InputStickerSetAnimatedEmojiAnimations
    | InputStickerSetDice
    | InputStickerSetEmojiChannelDefaultStatuses
    | InputStickerSetEmojiDefaultStatuses
    | InputStickerSetEmojiDefaultTopicIcons
    | InputStickerSetEmojiGenericAnimations
    | InputStickerSetEmpty
    | InputStickerSetID
    | InputStickerSetPremiumGifts
    | InputStickerSetShortName
    | InputStickerSetTonGifts
)
TypeInputStickerSetItem: TypeAlias = InputStickerSetItem
TypeInputStickeredMedia: TypeAlias = (
    InputStickeredMediaDocument
    | InputStickeredMediaPhoto
)
TypeInputStorePaymentPurpose: TypeAlias = (
    InputStorePaymentAuthCode
    | InputStorePaymentGiftPremium
    | InputStorePaymentPremiumGiftCode
    | InputStorePaymentPremiumGiveaway
    | InputStorePaymentPremiumSubscription
    | InputStorePaymentStarsGift
    | InputStorePaymentStarsGiveaway
    | InputStorePaymentStarsTopup
)
TypeInputTheme: TypeAlias = (
    InputTheme
    | InputThemeSlug
)
TypeInputThemeSettings: TypeAlias = InputThemeSettings
TypeInputUser: TypeAlias = (
    InputUser
    | InputUserEmpty
    | InputUserFromMessage
    | InputUserSelf
)
TypeInputWallPaper: TypeAlias = (
    InputWallPaper
    | InputWallPaperNoFile
    | InputWallPaperSlug
)
TypeInputWebDocument: TypeAlias = InputWebDocument
TypeInputWebFileLocation: TypeAlias = (
    InputWebFileAudioAlbumThumbLocation
    | InputWebFileGeoPointLocation
    | InputWebFileLocation
)
