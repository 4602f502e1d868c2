"""Superseded definitions: the namespace help. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PromoData_8c39793f",
]


class PromoData_8c39793f(TLObject, frozen=True, kw_only=True, tag="help.promoData#8c39793f"):
    tl_id = 0x8C39793F
    tl_name = "help.promoData"
    tl_type = "help.PromoData"
    tl_line = "help.promoData#8c39793f flags:# proxy:flags.0?true expires:int peer:Peer chats:Vector<Chat> users:Vector<User> psa_type:flags.1?string psa_message:flags.2?string = help.PromoData;"
    flags: Nat = 0
    proxy: Bool = False
    expires: Int32
    peer: api.TypePeer
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    psa_type: String | None = None
    psa_message: String | None = None
