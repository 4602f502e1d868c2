"""Definitions: types of the root namespace that begin with Attach. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AttachMenuBot",
    "AttachMenuBotIcon",
    "AttachMenuBotIconColor",
    "AttachMenuBots",
    "AttachMenuBotsBot",
    "AttachMenuBotsNotModified",
    "AttachMenuPeerTypeBotPM",
    "AttachMenuPeerTypeBroadcast",
    "AttachMenuPeerTypeChat",
    "AttachMenuPeerTypePM",
    "AttachMenuPeerTypeSameBotPM",
    "TypeAttachMenuBot",
    "TypeAttachMenuBotIcon",
    "TypeAttachMenuBotIconColor",
    "TypeAttachMenuBots",
    "TypeAttachMenuBotsBot",
    "TypeAttachMenuPeerType",
]


class AttachMenuBot(TLObject, frozen=True, kw_only=True, tag="attachMenuBot"):
    tl_id = 0xD90D8DFE
    tl_name = "attachMenuBot"
    tl_type = "AttachMenuBot"
    tl_line = "attachMenuBot#d90d8dfe flags:# inactive:flags.0?true has_settings:flags.1?true request_write_access:flags.2?true show_in_attach_menu:flags.3?true show_in_side_menu:flags.4?true side_menu_disclaimer_needed:flags.5?true bot_id:long short_name:string peer_types:flags.3?Vector<AttachMenuPeerType> icons:Vector<AttachMenuBotIcon> = AttachMenuBot;"
    flags: Nat = 0
    inactive: Bool = False
    has_settings: Bool = False
    request_write_access: Bool = False
    show_in_attach_menu: Bool = False
    show_in_side_menu: Bool = False
    side_menu_disclaimer_needed: Bool = False
    bot_id: Int64
    short_name: String
    peer_types: Vector[api.TypeAttachMenuPeerType] | None = None
    icons: Vector[api.TypeAttachMenuBotIcon]


class AttachMenuBotIcon(TLObject, frozen=True, kw_only=True, tag="attachMenuBotIcon"):
    tl_id = 0xB2A7386B
    tl_name = "attachMenuBotIcon"
    tl_type = "AttachMenuBotIcon"
    tl_line = "attachMenuBotIcon#b2a7386b flags:# name:string icon:Document colors:flags.0?Vector<AttachMenuBotIconColor> = AttachMenuBotIcon;"
    flags: Nat = 0
    name: String
    icon: api.TypeDocument
    colors: Vector[api.TypeAttachMenuBotIconColor] | None = None


class AttachMenuBotIconColor(TLObject, frozen=True, kw_only=True, tag="attachMenuBotIconColor"):
    tl_id = 0x4576F3F0
    tl_name = "attachMenuBotIconColor"
    tl_type = "AttachMenuBotIconColor"
    tl_line = "attachMenuBotIconColor#4576f3f0 name:string color:int = AttachMenuBotIconColor;"
    name: String
    color: Int32


class AttachMenuBots(TLObject, frozen=True, kw_only=True, tag="attachMenuBots"):
    tl_id = 0x3C4301C0
    tl_name = "attachMenuBots"
    tl_type = "AttachMenuBots"
    tl_line = "attachMenuBots#3c4301c0 hash:long bots:Vector<AttachMenuBot> users:Vector<User> = AttachMenuBots;"
    hash: Int64
    bots: Vector[api.TypeAttachMenuBot]
    users: Vector[api.TypeUser]


class AttachMenuBotsBot(TLObject, frozen=True, kw_only=True, tag="attachMenuBotsBot"):
    tl_id = 0x93BF667F
    tl_name = "attachMenuBotsBot"
    tl_type = "AttachMenuBotsBot"
    tl_line = "attachMenuBotsBot#93bf667f bot:AttachMenuBot users:Vector<User> = AttachMenuBotsBot;"
    bot: api.TypeAttachMenuBot
    users: Vector[api.TypeUser]


class AttachMenuBotsNotModified(TLObject, frozen=True, kw_only=True, tag="attachMenuBotsNotModified"):
    tl_id = 0xF1D88A5C
    tl_name = "attachMenuBotsNotModified"
    tl_type = "AttachMenuBots"
    tl_line = "attachMenuBotsNotModified#f1d88a5c = AttachMenuBots;"


class AttachMenuPeerTypeBotPM(TLObject, frozen=True, kw_only=True, tag="attachMenuPeerTypeBotPM"):
    tl_id = 0xC32BFA1A
    tl_name = "attachMenuPeerTypeBotPM"
    tl_type = "AttachMenuPeerType"
    tl_line = "attachMenuPeerTypeBotPM#c32bfa1a = AttachMenuPeerType;"


class AttachMenuPeerTypeBroadcast(TLObject, frozen=True, kw_only=True, tag="attachMenuPeerTypeBroadcast"):
    tl_id = 0x7BFBDEFC
    tl_name = "attachMenuPeerTypeBroadcast"
    tl_type = "AttachMenuPeerType"
    tl_line = "attachMenuPeerTypeBroadcast#7bfbdefc = AttachMenuPeerType;"


class AttachMenuPeerTypeChat(TLObject, frozen=True, kw_only=True, tag="attachMenuPeerTypeChat"):
    tl_id = 0x0509113F
    tl_name = "attachMenuPeerTypeChat"
    tl_type = "AttachMenuPeerType"
    tl_line = "attachMenuPeerTypeChat#509113f = AttachMenuPeerType;"


class AttachMenuPeerTypePM(TLObject, frozen=True, kw_only=True, tag="attachMenuPeerTypePM"):
    tl_id = 0xF146D31F
    tl_name = "attachMenuPeerTypePM"
    tl_type = "AttachMenuPeerType"
    tl_line = "attachMenuPeerTypePM#f146d31f = AttachMenuPeerType;"


class AttachMenuPeerTypeSameBotPM(TLObject, frozen=True, kw_only=True, tag="attachMenuPeerTypeSameBotPM"):
    tl_id = 0x7D6BE90E
    tl_name = "attachMenuPeerTypeSameBotPM"
    tl_type = "AttachMenuPeerType"
    tl_line = "attachMenuPeerTypeSameBotPM#7d6be90e = AttachMenuPeerType;"


TypeAttachMenuBot: TypeAlias = AttachMenuBot
TypeAttachMenuBotIcon: TypeAlias = AttachMenuBotIcon
TypeAttachMenuBotIconColor: TypeAlias = AttachMenuBotIconColor
TypeAttachMenuBots: TypeAlias = (
    AttachMenuBots
    | AttachMenuBotsNotModified
)
TypeAttachMenuBotsBot: TypeAlias = AttachMenuBotsBot
TypeAttachMenuPeerType: TypeAlias = (
    AttachMenuPeerTypeBotPM
    | AttachMenuPeerTypeBroadcast
    | AttachMenuPeerTypeChat
    | AttachMenuPeerTypePM
    | AttachMenuPeerTypeSameBotPM
)
