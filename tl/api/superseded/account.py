"""Superseded definitions: the namespace account. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Nat, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AddNoPaidMessagesException",
    "ChatThemes_16484857",
    "GetPaidMessagesRevenue_f1266f38",
    "GetUniqueGiftChatThemes_fe74ef9f",
    "UpdateColor_7cefa15d",
    "UpdateConnectedBot_43d8521d",
    "UpdateConnectedBot_9c2d527d",
]


class ChatThemes_16484857(TLObject, frozen=True, kw_only=True, tag="account.chatThemes#16484857"):
    tl_id = 0x16484857
    tl_name = "account.chatThemes"
    tl_type = "account.ChatThemes"
    tl_line = "account.chatThemes#16484857 flags:# hash:long themes:Vector<ChatTheme> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?int = account.ChatThemes;"
    flags: Nat = 0
    hash: Int64
    themes: Vector[api.TypeChatTheme]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    next_offset: Int32 | None = None


class AddNoPaidMessagesException(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.addNoPaidMessagesException"):
    tl_id = 0x6F688AA7
    tl_name = "account.addNoPaidMessagesException"
    tl_type = "Bool"
    tl_line = "account.addNoPaidMessagesException#6f688aa7 flags:# refund_charged:flags.0?true user_id:InputUser = Bool;"
    flags: Nat = 0
    refund_charged: Bool = False
    user_id: api.TypeInputUser


class GetPaidMessagesRevenue_f1266f38(TLFunction["api.account.TypePaidMessagesRevenue"], frozen=True, kw_only=True, tag="account.getPaidMessagesRevenue#f1266f38"):
    tl_id = 0xF1266F38
    tl_name = "account.getPaidMessagesRevenue"
    tl_type = "account.PaidMessagesRevenue"
    tl_line = "account.getPaidMessagesRevenue#f1266f38 user_id:InputUser = account.PaidMessagesRevenue;"
    user_id: api.TypeInputUser


class GetUniqueGiftChatThemes_fe74ef9f(TLFunction["api.account.TypeChatThemes"], frozen=True, kw_only=True, tag="account.getUniqueGiftChatThemes#fe74ef9f"):
    tl_id = 0xFE74EF9F
    tl_name = "account.getUniqueGiftChatThemes"
    tl_type = "account.ChatThemes"
    tl_line = "account.getUniqueGiftChatThemes#fe74ef9f offset:int limit:int hash:long = account.ChatThemes;"
    offset: Int32
    limit: Int32
    hash: Int64


class UpdateColor_7cefa15d(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateColor#7cefa15d"):
    tl_id = 0x7CEFA15D
    tl_name = "account.updateColor"
    tl_type = "Bool"
    tl_line = "account.updateColor#7cefa15d flags:# for_profile:flags.1?true color:flags.2?int background_emoji_id:flags.0?long = Bool;"
    flags: Nat = 0
    for_profile: Bool = False
    color: Int32 | None = None
    background_emoji_id: Int64 | None = None


class UpdateConnectedBot_9c2d527d(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="account.updateConnectedBot#9c2d527d"):
    tl_id = 0x9C2D527D
    tl_name = "account.updateConnectedBot"
    tl_type = "Updates"
    tl_line = "account.updateConnectedBot#9c2d527d flags:# can_reply:flags.0?true deleted:flags.1?true bot:InputUser recipients:InputBusinessRecipients = Updates;"
    flags: Nat = 0
    can_reply: Bool = False
    deleted: Bool = False
    bot: api.TypeInputUser
    recipients: api.TypeInputBusinessRecipients


class UpdateConnectedBot_43d8521d(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="account.updateConnectedBot#43d8521d"):
    tl_id = 0x43D8521D
    tl_name = "account.updateConnectedBot"
    tl_type = "Updates"
    tl_line = "account.updateConnectedBot#43d8521d flags:# can_reply:flags.0?true deleted:flags.1?true bot:InputUser recipients:InputBusinessBotRecipients = Updates;"
    flags: Nat = 0
    can_reply: Bool = False
    deleted: Bool = False
    bot: api.TypeInputUser
    recipients: api.TypeInputBusinessBotRecipients
