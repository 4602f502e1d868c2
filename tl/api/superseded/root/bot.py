"""Superseded definitions: types of the root namespace that begin with Bot. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "BotBusinessConnection_896433b4",
    "BotCommand_c27ac8c7",
    "BotInfo_1b74b335",
    "BotInfo_36607333",
    "BotInfo_82437e74",
    "BotInfo_8f300b57",
    "BotInfo_98e81d3a",
    "BotInfo_e4169b5d",
    "BotInlineMessageMediaContact_35edb4d4",
    "BotInlineMessageMediaGeo_b722de65",
    "BotInlineMessageMediaVenue_4366232e",
    "BotInlineResult_9bebaeb9",
]


class BotBusinessConnection_896433b4(TLObject, frozen=True, kw_only=True, tag="botBusinessConnection#896433b4"):
    tl_id = 0x896433B4
    tl_name = "botBusinessConnection"
    tl_type = "BotBusinessConnection"
    tl_line = "botBusinessConnection#896433b4 flags:# can_reply:flags.0?true disabled:flags.1?true connection_id:string user_id:long dc_id:int date:int = BotBusinessConnection;"
    flags: Nat = 0
    can_reply: Bool = False
    disabled: Bool = False
    connection_id: String
    user_id: Int64
    dc_id: Int32
    date: Int32


class BotCommand_c27ac8c7(TLObject, frozen=True, kw_only=True, tag="botCommand#c27ac8c7"):
    tl_id = 0xC27AC8C7
    tl_name = "botCommand"
    tl_type = "BotCommand"
    tl_line = "botCommand#c27ac8c7 command:string description:string = BotCommand;"
    command: String
    description: String


class BotInfo_98e81d3a(TLObject, frozen=True, kw_only=True, tag="botInfo#98e81d3a"):
    tl_id = 0x98E81D3A
    tl_name = "botInfo"
    tl_type = "BotInfo"
    tl_line = "botInfo#98e81d3a user_id:int description:string commands:Vector<BotCommand> = BotInfo;"
    user_id: Int32
    description: String
    commands: Vector[api.TypeBotCommand]


class BotInfo_1b74b335(TLObject, frozen=True, kw_only=True, tag="botInfo#1b74b335"):
    tl_id = 0x1B74B335
    tl_name = "botInfo"
    tl_type = "BotInfo"
    tl_line = "botInfo#1b74b335 user_id:long description:string commands:Vector<BotCommand> = BotInfo;"
    user_id: Int64
    description: String
    commands: Vector[api.TypeBotCommand]


class BotInfo_e4169b5d(TLObject, frozen=True, kw_only=True, tag="botInfo#e4169b5d"):
    tl_id = 0xE4169B5D
    tl_name = "botInfo"
    tl_type = "BotInfo"
    tl_line = "botInfo#e4169b5d user_id:long description:string commands:Vector<BotCommand> menu_button:BotMenuButton = BotInfo;"
    user_id: Int64
    description: String
    commands: Vector[api.TypeBotCommand]
    menu_button: api.TypeBotMenuButton


class BotInfo_8f300b57(TLObject, frozen=True, kw_only=True, tag="botInfo#8f300b57"):
    tl_id = 0x8F300B57
    tl_name = "botInfo"
    tl_type = "BotInfo"
    tl_line = "botInfo#8f300b57 flags:# has_preview_medias:flags.6?true user_id:flags.0?long description:flags.1?string description_photo:flags.4?Photo description_document:flags.5?Document commands:flags.2?Vector<BotCommand> menu_button:flags.3?BotMenuButton = BotInfo;"
    flags: Nat = 0
    has_preview_medias: Bool = False
    user_id: Int64 | None = None
    description: String | None = None
    description_photo: api.TypePhoto | None = None
    description_document: api.TypeDocument | None = None
    commands: Vector[api.TypeBotCommand] | None = None
    menu_button: api.TypeBotMenuButton | None = None


class BotInfo_82437e74(TLObject, frozen=True, kw_only=True, tag="botInfo#82437e74"):
    tl_id = 0x82437E74
    tl_name = "botInfo"
    tl_type = "BotInfo"
    tl_line = "botInfo#82437e74 flags:# has_preview_medias:flags.6?true user_id:flags.0?long description:flags.1?string description_photo:flags.4?Photo description_document:flags.5?Document commands:flags.2?Vector<BotCommand> menu_button:flags.3?BotMenuButton privacy_policy_url:flags.7?string = BotInfo;"
    flags: Nat = 0
    has_preview_medias: Bool = False
    user_id: Int64 | None = None
    description: String | None = None
    description_photo: api.TypePhoto | None = None
    description_document: api.TypeDocument | None = None
    commands: Vector[api.TypeBotCommand] | None = None
    menu_button: api.TypeBotMenuButton | None = None
    privacy_policy_url: String | None = None


class BotInfo_36607333(TLObject, frozen=True, kw_only=True, tag="botInfo#36607333"):
    tl_id = 0x36607333
    tl_name = "botInfo"
    tl_type = "BotInfo"
    tl_line = "botInfo#36607333 flags:# has_preview_medias:flags.6?true user_id:flags.0?long description:flags.1?string description_photo:flags.4?Photo description_document:flags.5?Document commands:flags.2?Vector<BotCommand> menu_button:flags.3?BotMenuButton privacy_policy_url:flags.7?string app_settings:flags.8?BotAppSettings = BotInfo;"
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


class BotInlineMessageMediaContact_35edb4d4(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaContact#35edb4d4"):
    tl_id = 0x35EDB4D4
    tl_name = "botInlineMessageMediaContact"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaContact#35edb4d4 flags:# phone_number:string first_name:string last_name:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    phone_number: String
    first_name: String
    last_name: String
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineMessageMediaGeo_b722de65(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaGeo#b722de65"):
    tl_id = 0xB722DE65
    tl_name = "botInlineMessageMediaGeo"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaGeo#b722de65 flags:# geo:GeoPoint period:int reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    geo: api.TypeGeoPoint
    period: Int32
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineMessageMediaVenue_4366232e(TLObject, frozen=True, kw_only=True, tag="botInlineMessageMediaVenue#4366232e"):
    tl_id = 0x4366232E
    tl_name = "botInlineMessageMediaVenue"
    tl_type = "BotInlineMessage"
    tl_line = "botInlineMessageMediaVenue#4366232e flags:# geo:GeoPoint title:string address:string provider:string venue_id:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage;"
    flags: Nat = 0
    geo: api.TypeGeoPoint
    title: String
    address: String
    provider: String
    venue_id: String
    reply_markup: api.TypeReplyMarkup | None = None


class BotInlineResult_9bebaeb9(TLObject, frozen=True, kw_only=True, tag="botInlineResult#9bebaeb9"):
    tl_id = 0x9BEBAEB9
    tl_name = "botInlineResult"
    tl_type = "BotInlineResult"
    tl_line = "botInlineResult#9bebaeb9 flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb_url:flags.4?string content_url:flags.5?string content_type:flags.5?string w:flags.6?int h:flags.6?int duration:flags.7?int send_message:BotInlineMessage = BotInlineResult;"
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
    send_message: api.TypeBotInlineMessage
