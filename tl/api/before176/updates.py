"""Superseded definitions: the namespace updates. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Nat, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ChannelDifferenceTooLong_6a9d7b35",
    "GetDifference_25939651",
]


class ChannelDifferenceTooLong_6a9d7b35(TLObject, frozen=True, kw_only=True, tag="updates.channelDifferenceTooLong#6a9d7b35"):
    tl_id = 0x6A9D7B35
    tl_name = "updates.channelDifferenceTooLong"
    tl_type = "updates.ChannelDifference"
    tl_line = "updates.channelDifferenceTooLong#6a9d7b35 flags:# final:flags.0?true pts:int timeout:flags.1?int top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference;"
    flags: Nat = 0
    final: Bool = False
    pts: Int32
    timeout: Int32 | None = None
    top_message: Int32
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    unread_mentions_count: Int32
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class GetDifference_25939651(TLFunction["api.updates.TypeDifference"], frozen=True, kw_only=True, tag="updates.getDifference#25939651"):
    tl_id = 0x25939651
    tl_name = "updates.getDifference"
    tl_type = "updates.Difference"
    tl_line = "updates.getDifference#25939651 flags:# pts:int pts_total_limit:flags.0?int date:int qts:int = updates.Difference;"
    flags: Nat = 0
    pts: Int32
    pts_total_limit: Int32 | None = None
    date: Int32
    qts: Int32
