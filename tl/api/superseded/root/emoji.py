"""Superseded definitions: types of the root namespace that begin with Emoji. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Int32, Int64

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "EmojiStatusUntil",
    "EmojiStatus_929b619d",
]


class EmojiStatus_929b619d(TLObject, frozen=True, kw_only=True, tag="emojiStatus#929b619d"):
    tl_id = 0x929B619D
    tl_name = "emojiStatus"
    tl_type = "EmojiStatus"
    tl_line = "emojiStatus#929b619d document_id:long = EmojiStatus;"
    document_id: Int64


class EmojiStatusUntil(TLObject, frozen=True, kw_only=True, tag="emojiStatusUntil"):
    tl_id = 0xFA30A8C7
    tl_name = "emojiStatusUntil"
    tl_type = "EmojiStatus"
    tl_line = "emojiStatusUntil#fa30a8c7 document_id:long until:int = EmojiStatus;"
    document_id: Int64
    until: Int32
