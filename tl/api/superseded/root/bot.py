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
    "BotInfo_36607333",
    "BotInfo_82437e74",
    "BotInfo_8f300b57",
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
