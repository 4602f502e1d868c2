"""Superseded definitions: the namespace chatlists. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ChatlistInvite_1dcd839d",
]


class ChatlistInvite_1dcd839d(TLObject, frozen=True, kw_only=True, tag="chatlists.chatlistInvite#1dcd839d"):
    tl_id = 0x1DCD839D
    tl_name = "chatlists.chatlistInvite"
    tl_type = "chatlists.ChatlistInvite"
    tl_line = "chatlists.chatlistInvite#1dcd839d flags:# title:string emoticon:flags.0?string peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite;"
    flags: Nat = 0
    title: String
    emoticon: String | None = None
    peers: Vector[api.TypePeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
