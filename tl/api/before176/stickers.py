"""Superseded definitions: the namespace stickers. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Bool, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "CreateStickerSet_9bd86e6a",
    "CreateStickerSet_f1036780",
    "SetStickerSetThumb_9a364e30",
]


class CreateStickerSet_9bd86e6a(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.createStickerSet#9bd86e6a"):
    tl_id = 0x9BD86E6A
    tl_name = "stickers.createStickerSet"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.createStickerSet#9bd86e6a flags:# masks:flags.0?true user_id:InputUser title:string short_name:string stickers:Vector<InputStickerSetItem> = messages.StickerSet;"
    flags: Nat = 0
    masks: Bool = False
    user_id: api.TypeInputUser
    title: String
    short_name: String
    stickers: Vector[api.TypeInputStickerSetItem]


class CreateStickerSet_f1036780(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.createStickerSet#f1036780"):
    tl_id = 0xF1036780
    tl_name = "stickers.createStickerSet"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.createStickerSet#f1036780 flags:# masks:flags.0?true animated:flags.1?true user_id:InputUser title:string short_name:string thumb:flags.2?InputDocument stickers:Vector<InputStickerSetItem> = messages.StickerSet;"
    flags: Nat = 0
    masks: Bool = False
    animated: Bool = False
    user_id: api.TypeInputUser
    title: String
    short_name: String
    thumb: api.TypeInputDocument | None = None
    stickers: Vector[api.TypeInputStickerSetItem]


class SetStickerSetThumb_9a364e30(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.setStickerSetThumb#9a364e30"):
    tl_id = 0x9A364E30
    tl_name = "stickers.setStickerSetThumb"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.setStickerSetThumb#9a364e30 stickerset:InputStickerSet thumb:InputDocument = messages.StickerSet;"
    stickerset: api.TypeInputStickerSet
    thumb: api.TypeInputDocument
