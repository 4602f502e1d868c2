"""Definitions: the namespace ephemeral. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.ephemeral import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded")

__all__ = [
    "DeleteAllWelcomeMessages",
    "DeleteMessage",
    "DeleteWelcomeMessage",
    "EditMessage",
    "GetCallbackAnswer",
    "GetWelcomeMessages",
    "ReportMessage",
    "SendMessage",
    "TypeWelcomeMessages",
    "WelcomeMessages",
    "WelcomeMessagesNotModified",
]


class WelcomeMessages(TLObject, frozen=True, kw_only=True, tag="ephemeral.welcomeMessages"):
    tl_id = 0x104FC872
    tl_name = "ephemeral.welcomeMessages"
    tl_type = "ephemeral.WelcomeMessages"
    tl_line = "ephemeral.welcomeMessages#104fc872 hash:long messages:Vector<EphemeralMessage> = ephemeral.WelcomeMessages;"
    hash: Int64
    messages: Vector[api.TypeEphemeralMessage]


class WelcomeMessagesNotModified(TLObject, frozen=True, kw_only=True, tag="ephemeral.welcomeMessagesNotModified"):
    tl_id = 0x59FFDB31
    tl_name = "ephemeral.welcomeMessagesNotModified"
    tl_type = "ephemeral.WelcomeMessages"
    tl_line = "ephemeral.welcomeMessagesNotModified#59ffdb31 = ephemeral.WelcomeMessages;"


class DeleteAllWelcomeMessages(TLFunction["Bool"], frozen=True, kw_only=True, tag="ephemeral.deleteAllWelcomeMessages"):
    tl_id = 0x734F9721
    tl_name = "ephemeral.deleteAllWelcomeMessages"
    tl_type = "Bool"
    tl_line = "ephemeral.deleteAllWelcomeMessages#734f9721 peer:InputPeer = Bool;"
    peer: api.TypeInputPeer


class DeleteMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="ephemeral.deleteMessage"):
    tl_id = 0x92F6E797
    tl_name = "ephemeral.deleteMessage"
    tl_type = "Bool"
    tl_line = "ephemeral.deleteMessage#92f6e797 flags:# peer:flags.0?InputPeer receiver_id:InputUser id:int = Bool;"
    flags: Nat = 0
    peer: api.TypeInputPeer | None = None
    receiver_id: api.TypeInputUser
    id: Int32


class DeleteWelcomeMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="ephemeral.deleteWelcomeMessage"):
    tl_id = 0xE882A9E1
    tl_name = "ephemeral.deleteWelcomeMessage"
    tl_type = "Bool"
    tl_line = "ephemeral.deleteWelcomeMessage#e882a9e1 peer:InputPeer id:int = Bool;"
    peer: api.TypeInputPeer
    id: Int32


class EditMessage(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="ephemeral.editMessage"):
    tl_id = 0xCF9C725B
    tl_name = "ephemeral.editMessage"
    tl_type = "Updates"
    tl_line = "ephemeral.editMessage#cf9c725b flags:# invert_media:flags.5?true welcome:flags.6?true peer:flags.7?InputPeer receiver_id:InputUser id:int message:flags.0?string media:flags.3?InputMedia entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup rich_message:flags.4?InputRichMessage = Updates;"
    flags: Nat = 0
    invert_media: Bool = False
    welcome: Bool = False
    peer: api.TypeInputPeer | None = None
    receiver_id: api.TypeInputUser
    id: Int32
    message: String | None = None
    media: api.TypeInputMedia | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    rich_message: api.TypeInputRichMessage | None = None


class GetCallbackAnswer(TLFunction["api.messages.TypeBotCallbackAnswer"], frozen=True, kw_only=True, tag="ephemeral.getCallbackAnswer"):
    tl_id = 0x3FA464C8
    tl_name = "ephemeral.getCallbackAnswer"
    tl_type = "messages.BotCallbackAnswer"
    tl_line = "ephemeral.getCallbackAnswer#3fa464c8 flags:# peer:InputPeer id:int data:flags.1?bytes = messages.BotCallbackAnswer;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    id: Int32
    data: Bytes | None = None


class GetWelcomeMessages(TLFunction["api.ephemeral.TypeWelcomeMessages"], frozen=True, kw_only=True, tag="ephemeral.getWelcomeMessages"):
    tl_id = 0xDB9AC18D
    tl_name = "ephemeral.getWelcomeMessages"
    tl_type = "ephemeral.WelcomeMessages"
    tl_line = "ephemeral.getWelcomeMessages#db9ac18d peer:InputPeer hash:long = ephemeral.WelcomeMessages;"
    peer: api.TypeInputPeer
    hash: Int64


class ReportMessage(TLFunction["api.TypeReportResult"], frozen=True, kw_only=True, tag="ephemeral.reportMessage"):
    tl_id = 0x8704F2BF
    tl_name = "ephemeral.reportMessage"
    tl_type = "ReportResult"
    tl_line = "ephemeral.reportMessage#8704f2bf peer:InputPeer id:int option:bytes message:string = ReportResult;"
    peer: api.TypeInputPeer
    id: Int32
    option: Bytes
    message: String


class SendMessage(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="ephemeral.sendMessage"):
    tl_id = 0xBA8D5F35
    tl_name = "ephemeral.sendMessage"
    tl_type = "Updates"
    tl_line = "ephemeral.sendMessage#ba8d5f35 flags:# invert_media:flags.6?true welcome:flags.7?true anchor:flags.9?true noforwards:flags.10?true peer:flags.8?InputPeer receiver_id:InputUser query_id:flags.0?long message:string entities:flags.1?Vector<MessageEntity> media:flags.2?InputMedia reply_markup:flags.3?ReplyMarkup rich_message:flags.4?InputRichMessage random_id:long reply_to:flags.5?InputReplyTo = Updates;"
    flags: Nat = 0
    invert_media: Bool = False
    welcome: Bool = False
    anchor: Bool = False
    noforwards: Bool = False
    peer: api.TypeInputPeer | None = None
    receiver_id: api.TypeInputUser
    query_id: Int64 | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    rich_message: api.TypeInputRichMessage | None = None
    random_id: Int64
    reply_to: api.TypeInputReplyTo | None = None


TypeWelcomeMessages: TypeAlias = (
    WelcomeMessages
    | WelcomeMessagesNotModified
)
