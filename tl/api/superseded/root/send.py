"""Superseded definitions: types of the root namespace that begin with Send. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Int64

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputSendMessageRichMessageDraftAction_e2b23b51",
    "SendMessageRichMessageDraftAction_a2cb24f9",
    "SendMessageTextDraftAction_376d975c",
]


class InputSendMessageRichMessageDraftAction_e2b23b51(TLObject, frozen=True, kw_only=True, tag="inputSendMessageRichMessageDraftAction#e2b23b51"):
    tl_id = 0xE2B23B51
    tl_name = "inputSendMessageRichMessageDraftAction"
    tl_type = "SendMessageAction"
    tl_line = "inputSendMessageRichMessageDraftAction#e2b23b51 random_id:long rich_message:InputRichMessage = SendMessageAction;"
    random_id: Int64
    rich_message: api.TypeInputRichMessage


class SendMessageRichMessageDraftAction_a2cb24f9(TLObject, frozen=True, kw_only=True, tag="sendMessageRichMessageDraftAction#a2cb24f9"):
    tl_id = 0xA2CB24F9
    tl_name = "sendMessageRichMessageDraftAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageRichMessageDraftAction#a2cb24f9 random_id:long rich_message:RichMessage = SendMessageAction;"
    random_id: Int64
    rich_message: api.TypeRichMessage


class SendMessageTextDraftAction_376d975c(TLObject, frozen=True, kw_only=True, tag="sendMessageTextDraftAction#376d975c"):
    tl_id = 0x376D975C
    tl_name = "sendMessageTextDraftAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageTextDraftAction#376d975c random_id:long text:TextWithEntities = SendMessageAction;"
    random_id: Int64
    text: api.TypeTextWithEntities
