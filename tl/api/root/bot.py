"""Definitions: types of the root namespace that begin with Bot. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "BotApp",
    "BotAppNotModified",
    "BotAppSettings",
    "BotBusinessConnection",
    "BotCommand",
    "BotCommandScopeChatAdmins",
    "BotCommandScopeChats",
    "BotCommandScopeDefault",
    "BotCommandScopePeer",
    "BotCommandScopePeerAdmins",
    "BotCommandScopePeerUser",
    "BotCommandScopeUsers",
    "BotInfo",
    "BotInlineMediaResult",
    "BotInlineMessageMediaAuto",
    "BotInlineMessageMediaContact",
    "BotInlineMessageMediaGeo",
    "BotInlineMessageMediaInvoice",
    "BotInlineMessageMediaVenue",
    "BotInlineMessageMediaWebPage",
    "BotInlineMessageRichMessage",
    "BotInlineMessageText",
    "BotInlineResult",
    "BotMenuButton",
    "BotMenuButtonCommands",
    "BotMenuButtonDefault",
    "BotPreviewMedia",
    "BotVerification",
    "BotVerifierSettings",
    "TypeBotApp",
    "TypeBotAppSettings",
    "TypeBotBusinessConnection",
    "TypeBotCommand",
    "TypeBotCommandScope",
    "TypeBotInfo",
    "TypeBotInlineMessage",
    "TypeBotInlineResult",
    "TypeBotMenuButton",
    "TypeBotPreviewMedia",
    "TypeBotVerification",
    "TypeBotVerifierSettings",
]


class BotApp(TLObject, frozen=True, kw_only=True, tag="botApp"):
    tl_id = 0x95FCD1D6
    tl_name = "botApp"
    tl_type = "BotApp"
    tl_line = "botApp#95fcd1d6 flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document hash:long = BotApp;"
    flags: Nat = 0
    id: Int64
    access_hash: Int64
    short_name: String
    title: String
    description: String
    photo: api.TypePhoto
    document: api.TypeDocument | None = None
    hash: Int64


class BotAppNotModified(TLObject, frozen=True, kw_only=True, tag="botAppNotModified"):
    tl_id = 0x5DA674B7
    tl_name = "botAppNotModified"
    tl_type = "BotApp"
    tl_line = "botAppNotModified#5da674b7 = BotApp;"


class BotAppSettings(TLObject, frozen=True, kw_only=True, tag="botAppSettings"):
    tl_id = 0xC99B1950
    tl_name = "botAppSettings"
    tl_type = "BotAppSettings"
    tl_line = "botAppSettings#c99b1950 flags:# placeholder_path:flags.0?bytes background_color:flags.1?int background_dark_color:flags.2?int header_color:flags.3?int header_dark_color:flags.4?int = BotAppSettings;"
    flags: Nat = 0
    placeholder_path: Bytes | None = None
    background_color: Int32 | None = None
    background_dark_color: Int32 | None = None
    header_color: Int32 | None = None
    header_dark_color: Int32 | None = None


class BotBusinessConnection(TLObject, frozen=True, kw_only=True, tag="botBusinessConnection"):
    tl_id = 0x8F34B2F5
    tl_name = "botBusinessConnection"
    tl_type = "BotBusinessConnection"
    tl_line = "botBusinessConnection#8f34b2f5 flags:# disabled:flags.1?true connection_id:string user_id:long dc_id:int date:int rights:flags.2?BusinessBotRights = BotBusinessConnection;"
    flags: Nat = 0
    disabled: Bool = False
    connection_id: String
    user_id: Int64
    dc_id: Int32
    date: Int32
    rights: api.TypeBusinessBotRights | None = None


class BotCommand(TLObject, frozen=True, kw_only=True, tag="botCommand"):
    tl_id = 0x9852D6D2
    tl_name = "botCommand"
    tl_type = "BotCommand"
    tl_line = "botCommand#9852d6d2 flags:# ephemeral:flags.0?true command:string description:string = BotCommand;"
    flags: Nat = 0
    ephemeral: Bool = False
    command: String
    description: String


class BotCommandScopeChatAdmins(TLObject, frozen=True, kw_only=True, tag="botCommandScopeChatAdmins"):
    tl_id = 0xB9AA606A
    tl_name = "botCommandScopeChatAdmins"
    tl_type = "BotCommandScope"
    tl_line = "botCommandScopeChatAdmins#b9aa606a = BotCommandScope;"


class BotCommandScopeChats(TLObject, frozen=True, kw_only=True, tag="botCommandScopeChats"):
    tl_id = 0x6FE1A881
    tl_name = "botCommandScopeChats"
    tl_type = "BotCommandScope"
    tl_line = "botCommandScopeChats#6fe1a881 = BotCommandScope;"


class BotCommandScopeDefault(TLObject, frozen=True, kw_only=True, tag="botCommandScopeDefault"):
    tl_id = 0x2F6CB2AB
    tl_name = "botCommandScopeDefault"
    tl_type = "BotCommandScope"
    tl_line = "botCommandScopeDefault#2f6cb2ab = BotCommandScope;"


class BotCommandScopePeer(TLObject, frozen=True, kw_only=True, tag="botCommandScopePeer"):
    tl_id = 0xDB9D897D
    tl_name = "botCommandScopePeer"
    tl_type = "BotCommandScope"
    tl_line = "botCommandScopePeer#db9d897d peer:InputPeer = BotCommandScope;"
    peer: api.TypeInputPeer


class BotCommandScopePeerAdmins(TLObject, frozen=True, kw_only=True, tag="botCommandScopePeerAdmins"):
    tl_id = 0x3FD863D1
    tl_name = "botCommandScopePeerAdmins"
    tl_type = "BotCommandScope"
    tl_line = "botCommandScopePeerAdmins#3fd863d1 peer:InputPeer = BotCommandScope;"
    peer: api.TypeInputPeer


class BotCommandScopePeerUser(TLObject, frozen=True, kw_only=True, tag="botCommandScopePeerUser"):
    tl_id = 0x0A1321F3
    tl_name = "botCommandScopePeerUser"
    tl_type = "BotCommandScope"
    tl_line = "botCommandScopePeerUser#a1321f3 peer:InputPeer user_id:InputUser = BotCommandScope;"
    peer: api.TypeInputPeer
    user_id: api.TypeInputUser


class BotCommandScopeUsers(TLObject, frozen=True, kw_only=True, tag="botCommandScopeUsers"):
    tl_id = 0x3C4F04D8
    tl_name = "botCommandScopeUsers"
    tl_type = "BotCommandScope"
    tl_line = "botCommandScopeUsers#3c4f04d8 = BotCommandScope;"


class BotInfo(TLObject, frozen=True, kw_only=True, tag="botInfo"):
    tl_id = 0x4D8A0299
    tl_name = "botInfo"
    tl_type = "BotInfo"
    tl_line = "botInfo#4d8a0299 flags:# has_preview_medias:flags.6?true user_id:flags.0?long description:flags.1?string description_photo:flags.4?Photo description_document:flags.5?Document commands:flags.2?Vector<BotCommand> menu_button:flags.3?BotMenuButton privacy_policy_url:flags.7?string app_settings:flags.8?BotAppSettings verifier_settings:flags.9?BotVerifierSettings = BotInfo;"
    flags: Nat = 0
    has_preview_medias: Bool = False
    user_id: Int64 | None = None
    description: String | None = None
    description_photo: api.TypePhoto | None = None
    description_document: api.TypeDocument | None = None
    commands: Vector[api.TypeBotCommand] | None = None
    menu_button: api.TypeBotMenuButton | None = None
    privacy_policy_url: String | None = None
    app_settings: api.TypeBotAppSettings | None = None
    verifier_settings: api.TypeBotVerifierSettings | None = None


class BotInlineMediaResult(TLObject, frozen=True, kw_only=True, tag="botInlineMediaResult"):
    tl_id = 0x17DB940B
    tl_name = "botInlineMediaResult"
    tl_type = "BotInlineResult"
    tl_line = "botInlineMediaResult#17db940b flags:# id:string type:string photo:flags.0?Photo document:flags.1?Document title:flags.2?string description:flags.3?string send_message:BotInlineMessage = BotInlineResult;"
    flags: Nat = 0
    id: String
    type: String
    photo: api.TypePhoto | None = None
    document: api.TypeDocument | None = None
    title: String | None = None
    description: String | None = None
    send_message: api.TypeBotInlineMessage


class BotInlineMessageMediaAuto(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaAuto"):
    tl_id = 0x764CF810
    tl_name = "botInlineMessageMediaAuto"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaAuto#764cf810 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    invert_media: Bool = False
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineMessageMediaContact(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaContact"):
    tl_id = 0x18D1CDC2
    tl_name = "botInlineMessageMediaContact"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaContact#18d1cdc2 flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    phone_number: String
    first_name: String
    last_name: String
    vcard: String
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineMessageMediaGeo(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaGeo"):
    tl_id = 0x051846FD
    tl_name = "botInlineMessageMediaGeo"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaGeo#51846fd flags:# geo:GeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    geo: api.TypeGeoPoint
    heading: Int32 | None = None
    period: Int32 | None = None
    proximity_notification_radius: Int32 | None = None
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineMessageMediaInvoice(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaInvoice"):
    tl_id = 0x354A9B09
    tl_name = "botInlineMessageMediaInvoice"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaInvoice#354a9b09 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument currency:string total_amount:long reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    shipping_address_requested: Bool = False
    test: Bool = False
    title: String
    description: String
    photo: api.TypeWebDocument | None = None
    currency: String
    total_amount: Int64
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineMessageMediaVenue(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaVenue"):
    tl_id = 0x8A86659C
    tl_name = "botInlineMessageMediaVenue"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaVenue#8a86659c flags:# geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    geo: api.TypeGeoPoint
    title: String
    address: String
    provider: String
    venue_id: String
    venue_type: String
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineMessageMediaWebPage(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaWebPage"):
    tl_id = 0x809AD9A6
    tl_name = "botInlineMessageMediaWebPage"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaWebPage#809ad9a6 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true manual:flags.7?true safe:flags.8?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    invert_media: Bool = False
    force_large_media: Bool = False
    force_small_media: Bool = False
    manual: Bool = False
    safe: Bool = False
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    url: String
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineMessageRichMessage(TLObject, frozen=True, kw_only=True, tag="botInlineMessageRichMessage"):
    tl_id = 0x0A617E7B
    tl_name = "botInlineMessageRichMessage"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageRichMessage#a617e7b flags:# reply_markup:flags.2?ReplyMarkup rich_message:RichMessage = BotInlineMessage;"
    flags: Nat = 0
    reply_markup: api.TypeReplyMarkup | None = None
    rich_message: api.TypeRichMessage


class BotInlineMessageText(TLObject, frozen=True, kw_only=True, tag="botInlineMessageText"):
    tl_id = 0x8C7F65E2
    tl_name = "botInlineMessageText"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageText#8c7f65e2 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineResult(TLObject, frozen=True, kw_only=True, tag="botInlineResult"):
    tl_id = 0x11965F3A
    tl_name = "botInlineResult"
    tl_type = "BotInlineResult"
    tl_line = "botInlineResult#11965f3a flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?WebDocument content:flags.5?WebDocument send_message:BotInlineMessage = BotInlineResult;"
    flags: Nat = 0
    id: String
    type: String
    title: String | None = None
    description: String | None = None
    url: String | None = None
    thumb: api.TypeWebDocument | None = None
    content: api.TypeWebDocument | None = None
    send_message: api.TypeBotInlineMessage


class BotMenuButton(TLObject, frozen=True, kw_only=True, tag="botMenuButton"):
    tl_id = 0xC7B57CE6
    tl_name = "botMenuButton"
    tl_type = "BotMenuButton"
    tl_line = "botMenuButton#c7b57ce6 text:string url:string = BotMenuButton;"
    text: String
    url: String


class BotMenuButtonCommands(TLObject, frozen=True, kw_only=True, tag="botMenuButtonCommands"):
    tl_id = 0x4258C205
    tl_name = "botMenuButtonCommands"
    tl_type = "BotMenuButton"
    tl_line = "botMenuButtonCommands#4258c205 = BotMenuButton;"


class BotMenuButtonDefault(TLObject, frozen=True, kw_only=True, tag="botMenuButtonDefault"):
    tl_id = 0x7533A588
    tl_name = "botMenuButtonDefault"
    tl_type = "BotMenuButton"
    tl_line = "botMenuButtonDefault#7533a588 = BotMenuButton;"


class BotPreviewMedia(TLObject, frozen=True, kw_only=True, tag="botPreviewMedia"):
    tl_id = 0x23E91BA3
    tl_name = "botPreviewMedia"
    tl_type = "BotPreviewMedia"
    tl_line = "botPreviewMedia#23e91ba3 date:int media:MessageMedia = BotPreviewMedia;"
    date: Int32
    media: api.TypeMessageMedia


class BotVerification(TLObject, frozen=True, kw_only=True, tag="botVerification"):
    tl_id = 0xF93CD45C
    tl_name = "botVerification"
    tl_type = "BotVerification"
    tl_line = "botVerification#f93cd45c bot_id:long icon:long description:string = BotVerification;"
    bot_id: Int64
    icon: Int64
    description: String


class BotVerifierSettings(TLObject, frozen=True, kw_only=True, tag="botVerifierSettings"):
    tl_id = 0xB0CD6617
    tl_name = "botVerifierSettings"
    tl_type = "BotVerifierSettings"
    tl_line = "botVerifierSettings#b0cd6617 flags:# can_modify_custom_description:flags.1?true icon:long company:string custom_description:flags.0?string = BotVerifierSettings;"
    flags: Nat = 0
    can_modify_custom_description: Bool = False
    icon: Int64
    company: String
    custom_description: String | None = None


TypeBotApp: TypeAlias = (
    BotApp
    | BotAppNotModified
)
TypeBotAppSettings: TypeAlias = BotAppSettings
TypeBotBusinessConnection: TypeAlias = BotBusinessConnection
TypeBotCommand: TypeAlias = BotCommand
TypeBotCommandScope: TypeAlias = (
    BotCommandScopeChatAdmins
    | BotCommandScopeChats
    | BotCommandScopeDefault
    | BotCommandScopePeer
    | BotCommandScopePeerAdmins
    | BotCommandScopePeerUser
    | BotCommandScopeUsers
)
TypeBotInfo: TypeAlias = BotInfo
TypeBotInlineResult: TypeAlias = (
    BotInlineMediaResult
    | BotInlineResult
)
TypeBotInlineMessage: TypeAlias = (
    BotInlineMessageMediaAuto
    | BotInlineMessageMediaContact
    | BotInlineMessageMediaGeo
    | BotInlineMessageMediaInvoice
    | BotInlineMessageMediaVenue
    | BotInlineMessageMediaWebPage
    | BotInlineMessageRichMessage
    | BotInlineMessageText
)
TypeBotMenuButton: TypeAlias = (
    BotMenuButton
    | BotMenuButtonCommands
    | BotMenuButtonDefault
)
TypeBotPreviewMedia: TypeAlias = BotPreviewMedia
TypeBotVerification: TypeAlias = BotVerification
TypeBotVerifierSettings: TypeAlias = BotVerifierSettings
