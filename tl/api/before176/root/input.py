"""Superseded definitions: types of the root namespace that begin with Input. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject, redacted_repr
from tl.types import Bool, Bytes, Double, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputAppEvent_770656a8",
    "InputBotInlineMessageMediaContact_2daf01a7",
    "InputBotInlineMessageMediaGeo_c1b15d65",
    "InputBotInlineMessageMediaVenue_aaafadc8",
    "InputBotInlineResult_2cbbe15a",
    "InputChannelFromMessage_2a286531",
    "InputChannel_afeb712e",
    "InputChatUploadedPhoto_927c55b4",
    "InputChatUploadedPhoto_c642724e",
    "InputDocumentFileLocation_196683d9",
    "InputDocumentFileLocation_430f0724",
    "InputDocument_18798952",
    "InputFileLocation_14637196",
    "InputGeoPoint_f3b7acc9",
    "InputGroupCallStream_bba51639",
    "InputMediaContact_a6e45987",
    "InputMediaDocument_23ab23d2",
    "InputMediaGeoLive_7b1a118f",
    "InputMediaGeoLive_ce4e82fd",
    "InputMediaGifExternal",
    "InputMediaInvoice_d9799874",
    "InputMediaInvoice_f4e096c3",
    "InputMediaPoll_6b3765b",
    "InputNotifyAll",
    "InputPaymentCredentialsAndroidPay",
    "InputPeerChannelFromMessage_9c95f7bb",
    "InputPeerChannel_20adaef8",
    "InputPeerChat_179be863",
    "InputPeerNotifyEventsAll",
    "InputPeerNotifyEventsEmpty",
    "InputPeerNotifySettings_38935eb2",
    "InputPeerNotifySettings_9c3d198e",
    "InputPeerNotifySettings_df1f002b",
    "InputPeerPhotoFileLocation_27d69997",
    "InputPeerUserFromMessage_17bae2e6",
    "InputPeerUser_7b8e7de6",
    "InputPhoto_fb95c6c4",
    "InputPrivacyValueAllowChatParticipants_4c81c1ba",
    "InputPrivacyValueDisallowChatParticipants_d82363af",
    "InputReplyToStory_15b0f283",
    "InputSecureValue_67872e8",
    "InputStickerSetItem_ffa0a496",
    "InputStickerSetThumb_dbaeae9",
    "InputStorePaymentPremiumGiveaway_7c9375e6",
    "InputThemeSettings_bd507cd1",
    "InputUserFromMessage_2d117597",
    "InputUser_d8292816",
    "InputWallPaperNoFile_8427bbac",
    "TypeInputPeerNotifyEvents",
]


class InputAppEvent_770656a8(TLObject, frozen=True, kw_only=True, tag="inputAppEvent#770656a8"):
    tl_id = 0x770656A8
    tl_name = "inputAppEvent"
    tl_type = "InputAppEvent"
    tl_line = "inputAppEvent#770656a8 time:double type:string peer:long data:string = InputAppEvent;"
    time: Double
    type: String
    peer: Int64
    data: String


class InputBotInlineMessageMediaContact_2daf01a7(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaContact#2daf01a7"):
    tl_id = 0x2DAF01A7
    tl_name = "inputBotInlineMessageMediaContact"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaContact#2daf01a7 flags:# phone_number:string first_name:string last_name:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    phone_number: String
    first_name: String
    last_name: String
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageMediaGeo_c1b15d65(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaGeo#c1b15d65"):
    tl_id = 0xC1B15D65
    tl_name = "inputBotInlineMessageMediaGeo"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaGeo#c1b15d65 flags:# geo_point:InputGeoPoint period:int reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    geo_point: api.TypeInputGeoPoint
    period: Int32
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineMessageMediaVenue_aaafadc8(TLObject, frozen=True, kw_only=True, tag="inputBotInlineMessageMediaVenue#aaafadc8"):
    tl_id = 0xAAAFADC8
    tl_name = "inputBotInlineMessageMediaVenue"
    tl_type = "InputBotInlineMessage"
    tl_line = "inputBotInlineMessageMediaVenue#aaafadc8 flags:# geo_point:InputGeoPoint title:string address:string provider:string venue_id:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;"
    flags: Nat = 0
    geo_point: api.TypeInputGeoPoint
    title: String
    address: String
    provider: String
    venue_id: String
    reply_markup: api.TypeReplyMarkup | None = None


class InputBotInlineResult_2cbbe15a(TLObject, frozen=True, kw_only=True, tag="inputBotInlineResult#2cbbe15a"):
    tl_id = 0x2CBBE15A
    tl_name = "inputBotInlineResult"
    tl_type = "InputBotInlineResult"
    tl_line = "inputBotInlineResult#2cbbe15a flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb_url:flags.4?string content_url:flags.5?string content_type:flags.5?string w:flags.6?int h:flags.6?int duration:flags.7?int send_message:InputBotInlineMessage = InputBotInlineResult;"
    flags: Nat = 0
    id: String
    type: String
    title: String | None = None
    description: String | None = None
    url: String | None = None
    thumb_url: String | None = None
    content_url: String | None = None
    content_type: String | None = None
    w: Int32 | None = None
    h: Int32 | None = None
    duration: Int32 | None = None
    send_message: api.TypeInputBotInlineMessage


class InputChannel_afeb712e(TLObject, frozen=True, kw_only=True, tag="inputChannel#afeb712e"):
    tl_id = 0xAFEB712E
    tl_name = "inputChannel"
    tl_type = "InputChannel"
    tl_line = "inputChannel#afeb712e channel_id:int access_hash:long = InputChannel;"
    channel_id: Int32
    access_hash: Int64


class InputChannelFromMessage_2a286531(TLObject, frozen=True, kw_only=True, tag="inputChannelFromMessage#2a286531"):
    tl_id = 0x2A286531
    tl_name = "inputChannelFromMessage"
    tl_type = "InputChannel"
    tl_line = "inputChannelFromMessage#2a286531 peer:InputPeer msg_id:int channel_id:int = InputChannel;"
    peer: api.TypeInputPeer
    msg_id: Int32
    channel_id: Int32


class InputChatUploadedPhoto_927c55b4(TLObject, frozen=True, kw_only=True, tag="inputChatUploadedPhoto#927c55b4"):
    tl_id = 0x927C55B4
    tl_name = "inputChatUploadedPhoto"
    tl_type = "InputChatPhoto"
    tl_line = "inputChatUploadedPhoto#927c55b4 file:InputFile = InputChatPhoto;"
    file: api.TypeInputFile


class InputChatUploadedPhoto_c642724e(TLObject, frozen=True, kw_only=True, tag="inputChatUploadedPhoto#c642724e"):
    tl_id = 0xC642724E
    tl_name = "inputChatUploadedPhoto"
    tl_type = "InputChatPhoto"
    tl_line = "inputChatUploadedPhoto#c642724e flags:# file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double = InputChatPhoto;"
    flags: Nat = 0
    file: api.TypeInputFile | None = None
    video: api.TypeInputFile | None = None
    video_start_ts: Double | None = None


class InputDocument_18798952(TLObject, frozen=True, kw_only=True, tag="inputDocument#18798952"):
    tl_id = 0x18798952
    tl_name = "inputDocument"
    tl_type = "InputDocument"
    tl_line = "inputDocument#18798952 id:long access_hash:long = InputDocument;"
    id: Int64
    access_hash: Int64


class InputDocumentFileLocation_430f0724(TLObject, frozen=True, kw_only=True, tag="inputDocumentFileLocation#430f0724"):
    tl_id = 0x430F0724
    tl_name = "inputDocumentFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputDocumentFileLocation#430f0724 id:long access_hash:long version:int = InputFileLocation;"
    id: Int64
    access_hash: Int64
    version: Int32


class InputDocumentFileLocation_196683d9(TLObject, frozen=True, kw_only=True, tag="inputDocumentFileLocation#196683d9"):
    tl_id = 0x196683D9
    tl_name = "inputDocumentFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputDocumentFileLocation#196683d9 id:long access_hash:long file_reference:bytes = InputFileLocation;"
    id: Int64
    access_hash: Int64
    file_reference: Bytes


class InputFileLocation_14637196(TLObject, frozen=True, kw_only=True, tag="inputFileLocation#14637196"):
    tl_id = 0x14637196
    tl_name = "inputFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputFileLocation#14637196 volume_id:long local_id:int secret:long = InputFileLocation;"
    volume_id: Int64
    local_id: Int32
    secret: Int64
    __repr__ = redacted_repr


class InputGeoPoint_f3b7acc9(TLObject, frozen=True, kw_only=True, tag="inputGeoPoint#f3b7acc9"):
    tl_id = 0xF3B7ACC9
    tl_name = "inputGeoPoint"
    tl_type = "InputGeoPoint"
    tl_line = "inputGeoPoint#f3b7acc9 lat:double long:double = InputGeoPoint;"
    lat: Double
    long: Double


class InputGroupCallStream_bba51639(TLObject, frozen=True, kw_only=True, tag="inputGroupCallStream#bba51639"):
    tl_id = 0xBBA51639
    tl_name = "inputGroupCallStream"
    tl_type = "InputFileLocation"
    tl_line = "inputGroupCallStream#bba51639 call:InputGroupCall time_ms:long scale:int = InputFileLocation;"
    call: api.TypeInputGroupCall
    time_ms: Int64
    scale: Int32


class InputMediaContact_a6e45987(TLObject, frozen=True, kw_only=True, tag="inputMediaContact#a6e45987"):
    tl_id = 0xA6E45987
    tl_name = "inputMediaContact"
    tl_type = "InputMedia"
    tl_line = "inputMediaContact#a6e45987 phone_number:string first_name:string last_name:string = InputMedia;"
    phone_number: String
    first_name: String
    last_name: String


class InputMediaDocument_23ab23d2(TLObject, frozen=True, kw_only=True, tag="inputMediaDocument#23ab23d2"):
    tl_id = 0x23AB23D2
    tl_name = "inputMediaDocument"
    tl_type = "InputMedia"
    tl_line = "inputMediaDocument#23ab23d2 flags:# id:InputDocument ttl_seconds:flags.0?int = InputMedia;"
    flags: Nat = 0
    id: api.TypeInputDocument
    ttl_seconds: Int32 | None = None


class InputMediaGeoLive_7b1a118f(TLObject, frozen=True, kw_only=True, tag="inputMediaGeoLive#7b1a118f"):
    tl_id = 0x7B1A118F
    tl_name = "inputMediaGeoLive"
    tl_type = "InputMedia"
    tl_line = "inputMediaGeoLive#7b1a118f geo_point:InputGeoPoint period:int = InputMedia;"
    geo_point: api.TypeInputGeoPoint
    period: Int32


class InputMediaGeoLive_ce4e82fd(TLObject, frozen=True, kw_only=True, tag="inputMediaGeoLive#ce4e82fd"):
    tl_id = 0xCE4E82FD
    tl_name = "inputMediaGeoLive"
    tl_type = "InputMedia"
    tl_line = "inputMediaGeoLive#ce4e82fd flags:# stopped:flags.0?true geo_point:InputGeoPoint period:flags.1?int = InputMedia;"
    flags: Nat = 0
    stopped: Bool = False
    geo_point: api.TypeInputGeoPoint
    period: Int32 | None = None


class InputMediaGifExternal(TLObject, frozen=True, kw_only=True, tag="inputMediaGifExternal"):
    tl_id = 0x4843B0FD
    tl_name = "inputMediaGifExternal"
    tl_type = "InputMedia"
    tl_line = "inputMediaGifExternal#4843b0fd url:string q:string = InputMedia;"
    url: String
    q: String


class InputMediaInvoice_f4e096c3(TLObject, frozen=True, kw_only=True, tag="inputMediaInvoice#f4e096c3"):
    tl_id = 0xF4E096C3
    tl_name = "inputMediaInvoice"
    tl_type = "InputMedia"
    tl_line = "inputMediaInvoice#f4e096c3 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON start_param:string = InputMedia;"
    flags: Nat = 0
    title: String
    description: String
    photo: api.TypeInputWebDocument | None = None
    invoice: api.TypeInvoice
    payload: Bytes
    provider: String
    provider_data: api.TypeDataJSON
    start_param: String


class InputMediaInvoice_d9799874(TLObject, frozen=True, kw_only=True, tag="inputMediaInvoice#d9799874"):
    tl_id = 0xD9799874
    tl_name = "inputMediaInvoice"
    tl_type = "InputMedia"
    tl_line = "inputMediaInvoice#d9799874 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON start_param:flags.1?string = InputMedia;"
    flags: Nat = 0
    title: String
    description: String
    photo: api.TypeInputWebDocument | None = None
    invoice: api.TypeInvoice
    payload: Bytes
    provider: String
    provider_data: api.TypeDataJSON
    start_param: String | None = None


class InputMediaPoll_6b3765b(TLObject, frozen=True, kw_only=True, tag="inputMediaPoll#6b3765b"):
    tl_id = 0x06B3765B
    tl_name = "inputMediaPoll"
    tl_type = "InputMedia"
    tl_line = "inputMediaPoll#6b3765b poll:Poll = InputMedia;"
    poll: api.TypePoll


class InputNotifyAll(TLObject, frozen=True, kw_only=True, tag="inputNotifyAll"):
    tl_id = 0xA429B886
    tl_name = "inputNotifyAll"
    tl_type = "InputNotifyPeer"
    tl_line = "inputNotifyAll#a429b886 = InputNotifyPeer;"


class InputPaymentCredentialsAndroidPay(TLObject, frozen=True, kw_only=True, tag="inputPaymentCredentialsAndroidPay"):
    tl_id = 0xCA05D50E
    tl_name = "inputPaymentCredentialsAndroidPay"
    tl_type = "InputPaymentCredentials"
    tl_line = "inputPaymentCredentialsAndroidPay#ca05d50e payment_token:DataJSON google_transaction_id:string = InputPaymentCredentials;"
    payment_token: api.TypeDataJSON
    google_transaction_id: String


class InputPeerChannel_20adaef8(TLObject, frozen=True, kw_only=True, tag="inputPeerChannel#20adaef8"):
    tl_id = 0x20ADAEF8
    tl_name = "inputPeerChannel"
    tl_type = "InputPeer"
    tl_line = "inputPeerChannel#20adaef8 channel_id:int access_hash:long = InputPeer;"
    channel_id: Int32
    access_hash: Int64


class InputPeerChannelFromMessage_9c95f7bb(TLObject, frozen=True, kw_only=True, tag="inputPeerChannelFromMessage#9c95f7bb"):
    tl_id = 0x9C95F7BB
    tl_name = "inputPeerChannelFromMessage"
    tl_type = "InputPeer"
    tl_line = "inputPeerChannelFromMessage#9c95f7bb peer:InputPeer msg_id:int channel_id:int = InputPeer;"
    peer: api.TypeInputPeer
    msg_id: Int32
    channel_id: Int32


class InputPeerChat_179be863(TLObject, frozen=True, kw_only=True, tag="inputPeerChat#179be863"):
    tl_id = 0x179BE863
    tl_name = "inputPeerChat"
    tl_type = "InputPeer"
    tl_line = "inputPeerChat#179be863 chat_id:int = InputPeer;"
    chat_id: Int32


class InputPeerNotifyEventsAll(TLObject, frozen=True, kw_only=True, tag="inputPeerNotifyEventsAll"):
    tl_id = 0xE86A2C74
    tl_name = "inputPeerNotifyEventsAll"
    tl_type = "InputPeerNotifyEvents"
    tl_line = "inputPeerNotifyEventsAll#e86a2c74 = InputPeerNotifyEvents;"


class InputPeerNotifyEventsEmpty(TLObject, frozen=True, kw_only=True, tag="inputPeerNotifyEventsEmpty"):
    tl_id = 0xF03064D8
    tl_name = "inputPeerNotifyEventsEmpty"
    tl_type = "InputPeerNotifyEvents"
    tl_line = "inputPeerNotifyEventsEmpty#f03064d8 = InputPeerNotifyEvents;"


class InputPeerNotifySettings_38935eb2(TLObject, frozen=True, kw_only=True, tag="inputPeerNotifySettings#38935eb2"):
    tl_id = 0x38935EB2
    tl_name = "inputPeerNotifySettings"
    tl_type = "InputPeerNotifySettings"
    tl_line = "inputPeerNotifySettings#38935eb2 flags:# show_previews:flags.0?true silent:flags.1?true mute_until:int sound:string = InputPeerNotifySettings;"
    flags: Nat = 0
    show_previews: Bool = False
    silent: Bool = False
    mute_until: Int32
    sound: String


class InputPeerNotifySettings_9c3d198e(TLObject, frozen=True, kw_only=True, tag="inputPeerNotifySettings#9c3d198e"):
    tl_id = 0x9C3D198E
    tl_name = "inputPeerNotifySettings"
    tl_type = "InputPeerNotifySettings"
    tl_line = "inputPeerNotifySettings#9c3d198e flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?string = InputPeerNotifySettings;"
    flags: Nat = 0
    show_previews: Bool | None = None
    silent: Bool | None = None
    mute_until: Int32 | None = None
    sound: String | None = None


class InputPeerNotifySettings_df1f002b(TLObject, frozen=True, kw_only=True, tag="inputPeerNotifySettings#df1f002b"):
    tl_id = 0xDF1F002B
    tl_name = "inputPeerNotifySettings"
    tl_type = "InputPeerNotifySettings"
    tl_line = "inputPeerNotifySettings#df1f002b flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?NotificationSound = InputPeerNotifySettings;"
    flags: Nat = 0
    show_previews: Bool | None = None
    silent: Bool | None = None
    mute_until: Int32 | None = None
    sound: api.TypeNotificationSound | None = None


class InputPeerPhotoFileLocation_27d69997(TLObject, frozen=True, kw_only=True, tag="inputPeerPhotoFileLocation#27d69997"):
    tl_id = 0x27D69997
    tl_name = "inputPeerPhotoFileLocation"
    tl_type = "InputFileLocation"
    tl_line = "inputPeerPhotoFileLocation#27d69997 flags:# big:flags.0?true peer:InputPeer volume_id:long local_id:int = InputFileLocation;"
    flags: Nat = 0
    big: Bool = False
    peer: api.TypeInputPeer
    volume_id: Int64
    local_id: Int32


class InputPeerUser_7b8e7de6(TLObject, frozen=True, kw_only=True, tag="inputPeerUser#7b8e7de6"):
    tl_id = 0x7B8E7DE6
    tl_name = "inputPeerUser"
    tl_type = "InputPeer"
    tl_line = "inputPeerUser#7b8e7de6 user_id:int access_hash:long = InputPeer;"
    user_id: Int32
    access_hash: Int64


class InputPeerUserFromMessage_17bae2e6(TLObject, frozen=True, kw_only=True, tag="inputPeerUserFromMessage#17bae2e6"):
    tl_id = 0x17BAE2E6
    tl_name = "inputPeerUserFromMessage"
    tl_type = "InputPeer"
    tl_line = "inputPeerUserFromMessage#17bae2e6 peer:InputPeer msg_id:int user_id:int = InputPeer;"
    peer: api.TypeInputPeer
    msg_id: Int32
    user_id: Int32


class InputPhoto_fb95c6c4(TLObject, frozen=True, kw_only=True, tag="inputPhoto#fb95c6c4"):
    tl_id = 0xFB95C6C4
    tl_name = "inputPhoto"
    tl_type = "InputPhoto"
    tl_line = "inputPhoto#fb95c6c4 id:long access_hash:long = InputPhoto;"
    id: Int64
    access_hash: Int64


class InputPrivacyValueAllowChatParticipants_4c81c1ba(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueAllowChatParticipants#4c81c1ba"):
    tl_id = 0x4C81C1BA
    tl_name = "inputPrivacyValueAllowChatParticipants"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueAllowChatParticipants#4c81c1ba chats:Vector<int> = InputPrivacyRule;"
    chats: Vector[Int32]


class InputPrivacyValueDisallowChatParticipants_d82363af(TLObject, frozen=True, kw_only=True, tag="inputPrivacyValueDisallowChatParticipants#d82363af"):
    tl_id = 0xD82363AF
    tl_name = "inputPrivacyValueDisallowChatParticipants"
    tl_type = "InputPrivacyRule"
    tl_line = "inputPrivacyValueDisallowChatParticipants#d82363af chats:Vector<int> = InputPrivacyRule;"
    chats: Vector[Int32]


class InputReplyToStory_15b0f283(TLObject, frozen=True, kw_only=True, tag="inputReplyToStory#15b0f283"):
    tl_id = 0x15B0F283
    tl_name = "inputReplyToStory"
    tl_type = "InputReplyTo"
    tl_line = "inputReplyToStory#15b0f283 user_id:InputUser story_id:int = InputReplyTo;"
    user_id: api.TypeInputUser
    story_id: Int32


class InputSecureValue_67872e8(TLObject, frozen=True, kw_only=True, tag="inputSecureValue#67872e8"):
    tl_id = 0x067872E8
    tl_name = "inputSecureValue"
    tl_type = "InputSecureValue"
    tl_line = "inputSecureValue#67872e8 flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?InputSecureFile reverse_side:flags.2?InputSecureFile selfie:flags.3?InputSecureFile files:flags.4?Vector<InputSecureFile> plain_data:flags.5?SecurePlainData = InputSecureValue;"
    flags: Nat = 0
    type: api.TypeSecureValueType
    data: api.TypeSecureData | None = None
    front_side: api.TypeInputSecureFile | None = None
    reverse_side: api.TypeInputSecureFile | None = None
    selfie: api.TypeInputSecureFile | None = None
    files: Vector[api.TypeInputSecureFile] | None = None
    plain_data: api.TypeSecurePlainData | None = None


class InputStickerSetItem_ffa0a496(TLObject, frozen=True, kw_only=True, tag="inputStickerSetItem#ffa0a496"):
    tl_id = 0xFFA0A496
    tl_name = "inputStickerSetItem"
    tl_type = "InputStickerSetItem"
    tl_line = "inputStickerSetItem#ffa0a496 flags:# document:InputDocument emoji:string mask_coords:flags.0?MaskCoords = InputStickerSetItem;"
    flags: Nat = 0
    document: api.TypeInputDocument
    emoji: String
    mask_coords: api.TypeMaskCoords | None = None


class InputStickerSetThumb_dbaeae9(TLObject, frozen=True, kw_only=True, tag="inputStickerSetThumb#dbaeae9"):
    tl_id = 0x0DBAEAE9
    tl_name = "inputStickerSetThumb"
    tl_type = "InputFileLocation"
    tl_line = "inputStickerSetThumb#dbaeae9 stickerset:InputStickerSet volume_id:long local_id:int = InputFileLocation;"
    stickerset: api.TypeInputStickerSet
    volume_id: Int64
    local_id: Int32


class InputStorePaymentPremiumGiveaway_7c9375e6(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentPremiumGiveaway#7c9375e6"):
    tl_id = 0x7C9375E6
    tl_name = "inputStorePaymentPremiumGiveaway"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentPremiumGiveaway#7c9375e6 flags:# only_new_subscribers:flags.0?true boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> random_id:long until_date:int currency:string amount:long = InputStorePaymentPurpose;"
    flags: Nat = 0
    only_new_subscribers: Bool = False
    boost_peer: api.TypeInputPeer
    additional_peers: Vector[api.TypeInputPeer] | None = None
    countries_iso2: Vector[String] | None = None
    random_id: Int64
    until_date: Int32
    currency: String
    amount: Int64


class InputThemeSettings_bd507cd1(TLObject, frozen=True, kw_only=True, tag="inputThemeSettings#bd507cd1"):
    tl_id = 0xBD507CD1
    tl_name = "inputThemeSettings"
    tl_type = "InputThemeSettings"
    tl_line = "inputThemeSettings#bd507cd1 flags:# base_theme:BaseTheme accent_color:int message_top_color:flags.0?int message_bottom_color:flags.0?int wallpaper:flags.1?InputWallPaper wallpaper_settings:flags.1?WallPaperSettings = InputThemeSettings;"
    flags: Nat = 0
    base_theme: api.TypeBaseTheme
    accent_color: Int32
    message_top_color: Int32 | None = None
    message_bottom_color: Int32 | None = None
    wallpaper: api.TypeInputWallPaper | None = None
    wallpaper_settings: api.TypeWallPaperSettings | None = None


class InputUser_d8292816(TLObject, frozen=True, kw_only=True, tag="inputUser#d8292816"):
    tl_id = 0xD8292816
    tl_name = "inputUser"
    tl_type = "InputUser"
    tl_line = "inputUser#d8292816 user_id:int access_hash:long = InputUser;"
    user_id: Int32
    access_hash: Int64


class InputUserFromMessage_2d117597(TLObject, frozen=True, kw_only=True, tag="inputUserFromMessage#2d117597"):
    tl_id = 0x2D117597
    tl_name = "inputUserFromMessage"
    tl_type = "InputUser"
    tl_line = "inputUserFromMessage#2d117597 peer:InputPeer msg_id:int user_id:int = InputUser;"
    peer: api.TypeInputPeer
    msg_id: Int32
    user_id: Int32


class InputWallPaperNoFile_8427bbac(TLObject, frozen=True, kw_only=True, tag="inputWallPaperNoFile#8427bbac"):
    tl_id = 0x8427BBAC
    tl_name = "inputWallPaperNoFile"
    tl_type = "InputWallPaper"
    tl_line = "inputWallPaperNoFile#8427bbac = InputWallPaper;"


TypeInputPeerNotifyEvents: TypeAlias = (
    InputPeerNotifyEventsAll
    | InputPeerNotifyEventsEmpty
)
