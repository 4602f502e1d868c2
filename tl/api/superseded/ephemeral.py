"""Superseded definitions: the namespace ephemeral. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "DeleteMessage_a3c0d511",
    "EditMessage_13f250ee",
    "SendMessage_68cbd09f",
]


class DeleteMessage_a3c0d511(TLFunction["Bool"], frozen=True, kw_only=True, tag="ephemeral.deleteMessage#a3c0d511"):
    tl_id = 0xA3C0D511
    tl_name = "ephemeral.deleteMessage"
    tl_type = "Bool"
    tl_line = "ephemeral.deleteMessage#a3c0d511 peer:InputPeer receiver_id:InputUser id:int = Bool;"
    peer: api.TypeInputPeer
    receiver_id: api.TypeInputUser
    id: Int32


class EditMessage_13f250ee(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="ephemeral.editMessage#13f250ee"):
    tl_id = 0x13F250EE
    tl_name = "ephemeral.editMessage"
    tl_type = "Updates"
    tl_line = "ephemeral.editMessage#13f250ee flags:# peer:InputPeer receiver_id:InputUser id:int message:flags.0?string media:flags.3?InputMedia entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    receiver_id: api.TypeInputUser
    id: Int32
    message: String | None = None
    media: api.TypeInputMedia | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    reply_markup: api.TypeReplyMarkup | None = None


class SendMessage_68cbd09f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="ephemeral.sendMessage#68cbd09f"):
    tl_id = 0x68CBD09F
    tl_name = "ephemeral.sendMessage"
    tl_type = "Updates"
    tl_line = "ephemeral.sendMessage#68cbd09f flags:# peer:InputPeer receiver_id:InputUser query_id:flags.0?long message:string entities:flags.1?Vector<MessageEntity> media:flags.2?InputMedia reply_markup:flags.3?ReplyMarkup rich_message:flags.4?InputRichMessage random_id:long reply_to:flags.5?InputReplyTo = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    receiver_id: api.TypeInputUser
    query_id: Int64 | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    rich_message: api.TypeInputRichMessage | None = None
    random_id: Int64
    reply_to: api.TypeInputReplyTo | None = None
