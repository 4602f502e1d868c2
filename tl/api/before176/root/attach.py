"""Superseded definitions: types of the root namespace that begin with Attach. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AttachMenuBot_c8aa2cd2",
    "AttachMenuBot_e93cb772",
]


class AttachMenuBot_e93cb772(TLObject, frozen=True, kw_only=True, tag="attachMenuBot#e93cb772"):
    tl_id = 0xE93CB772
    tl_name = "attachMenuBot"
    tl_type = "AttachMenuBot"
    tl_line = "attachMenuBot#e93cb772 flags:# inactive:flags.0?true bot_id:long short_name:string icons:Vector<AttachMenuBotIcon> = AttachMenuBot;"
    flags: Nat = 0
    inactive: Bool = False
    bot_id: Int64
    short_name: String
    icons: Vector[api.TypeAttachMenuBotIcon]


class AttachMenuBot_c8aa2cd2(TLObject, frozen=True, kw_only=True, tag="attachMenuBot#c8aa2cd2"):
    tl_id = 0xC8AA2CD2
    tl_name = "attachMenuBot"
    tl_type = "AttachMenuBot"
    tl_line = "attachMenuBot#c8aa2cd2 flags:# inactive:flags.0?true has_settings:flags.1?true request_write_access:flags.2?true bot_id:long short_name:string peer_types:Vector<AttachMenuPeerType> icons:Vector<AttachMenuBotIcon> = AttachMenuBot;"
    flags: Nat = 0
    inactive: Bool = False
    has_settings: Bool = False
    request_write_access: Bool = False
    bot_id: Int64
    short_name: String
    peer_types: Vector[api.TypeAttachMenuPeerType]
    icons: Vector[api.TypeAttachMenuBotIcon]
