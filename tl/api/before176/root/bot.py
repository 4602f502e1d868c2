"""Superseded definitions: types of the root namespace that begin with Bot. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "BotInfo_1b74b335",
    "BotInfo_98e81d3a",
    "BotInfo_e4169b5d",
    "BotInlineMessageMediaContact_35edb4d4",
    "BotInlineMessageMediaGeo_b722de65",
    "BotInlineMessageMediaVenue_4366232e",
    "BotInlineResult_9bebaeb9",
]


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
