"""Definitions: the namespace stickers. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.before176.stickers import *
else:
    __getattr__ = lazy_superseded(__name__, "before176")

__all__ = [
    "AddStickerToSet",
    "ChangeSticker",
    "ChangeStickerPosition",
    "CheckShortName",
    "CreateStickerSet",
    "DeleteStickerSet",
    "RemoveStickerFromSet",
    "RenameStickerSet",
    "ReplaceSticker",
    "SetStickerSetThumb",
    "SuggestShortName",
    "SuggestedShortName",
    "TypeSuggestedShortName",
]


class SuggestedShortName(TLObject, frozen=True, kw_only=True, tag="stickers.suggestedShortName"):
    tl_id = 0x85FEA03F
    tl_name = "stickers.suggestedShortName"
    tl_type = "stickers.SuggestedShortName"
    tl_line = "stickers.suggestedShortName#85fea03f short_name:string = stickers.SuggestedShortName;"
    short_name: String


class AddStickerToSet(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.addStickerToSet"):
    tl_id = 0x8653FEBE
    tl_name = "stickers.addStickerToSet"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.addStickerToSet#8653febe stickerset:InputStickerSet sticker:InputStickerSetItem = messages.StickerSet;"
    stickerset: api.TypeInputStickerSet
    sticker: api.TypeInputStickerSetItem


class ChangeSticker(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.changeSticker"):
    tl_id = 0xF5537EBC
    tl_name = "stickers.changeSticker"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.changeSticker#f5537ebc flags:# sticker:InputDocument emoji:flags.0?string mask_coords:flags.1?MaskCoords keywords:flags.2?string = messages.StickerSet;"
    flags: Nat = 0
    sticker: api.TypeInputDocument
    emoji: String | None = None
    mask_coords: api.TypeMaskCoords | None = None
    keywords: String | None = None


class ChangeStickerPosition(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.changeStickerPosition"):
    tl_id = 0xFFB6D4CA
    tl_name = "stickers.changeStickerPosition"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.changeStickerPosition#ffb6d4ca sticker:InputDocument position:int = messages.StickerSet;"
    sticker: api.TypeInputDocument
    position: Int32


class CheckShortName(TLFunction["Bool"], frozen=True, kw_only=True, tag="stickers.checkShortName"):
    tl_id = 0x284B3639
    tl_name = "stickers.checkShortName"
    tl_type = "Bool"
    tl_line = "stickers.checkShortName#284b3639 short_name:string = Bool;"
    short_name: String


class CreateStickerSet(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.createStickerSet"):
    tl_id = 0x9021AB67
    tl_name = "stickers.createStickerSet"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.createStickerSet#9021ab67 flags:# masks:flags.0?true emojis:flags.5?true text_color:flags.6?true user_id:InputUser title:string short_name:string thumb:flags.2?InputDocument stickers:Vector<InputStickerSetItem> software:flags.3?string = messages.StickerSet;"
    flags: Nat = 0
    masks: Bool = False
    emojis: Bool = False
    text_color: Bool = False
    user_id: api.TypeInputUser
    title: String
    short_name: String
    thumb: api.TypeInputDocument | None = None
    stickers: Vector[api.TypeInputStickerSetItem]
    software: String | None = None


class DeleteStickerSet(TLFunction["Bool"], frozen=True, kw_only=True, tag="stickers.deleteStickerSet"):
    tl_id = 0x87704394
    tl_name = "stickers.deleteStickerSet"
    tl_type = "Bool"
    tl_line = "stickers.deleteStickerSet#87704394 stickerset:InputStickerSet = Bool;"
    stickerset: api.TypeInputStickerSet


class RemoveStickerFromSet(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.removeStickerFromSet"):
    tl_id = 0xF7760F51
    tl_name = "stickers.removeStickerFromSet"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.removeStickerFromSet#f7760f51 sticker:InputDocument = messages.StickerSet;"
    sticker: api.TypeInputDocument


class RenameStickerSet(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.renameStickerSet"):
    tl_id = 0x124B1C00
    tl_name = "stickers.renameStickerSet"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.renameStickerSet#124b1c00 stickerset:InputStickerSet title:string = messages.StickerSet;"
    stickerset: api.TypeInputStickerSet
    title: String


class ReplaceSticker(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.replaceSticker"):
    tl_id = 0x4696459A
    tl_name = "stickers.replaceSticker"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.replaceSticker#4696459a sticker:InputDocument new_sticker:InputStickerSetItem = messages.StickerSet;"
    sticker: api.TypeInputDocument
    new_sticker: api.TypeInputStickerSetItem


class SetStickerSetThumb(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="stickers.setStickerSetThumb"):
    tl_id = 0xA76A5392
    tl_name = "stickers.setStickerSetThumb"
    tl_type = "messages.StickerSet"
    tl_line = "stickers.setStickerSetThumb#a76a5392 flags:# stickerset:InputStickerSet thumb:flags.0?InputDocument thumb_document_id:flags.1?long = messages.StickerSet;"
    flags: Nat = 0
    stickerset: api.TypeInputStickerSet
    thumb: api.TypeInputDocument | None = None
    thumb_document_id: Int64 | None = None


class SuggestShortName(TLFunction["api.stickers.TypeSuggestedShortName"], frozen=True, kw_only=True, tag="stickers.suggestShortName"):
    tl_id = 0x4DAFC503
    tl_name = "stickers.suggestShortName"
    tl_type = "stickers.SuggestedShortName"
    tl_line = "stickers.suggestShortName#4dafc503 title:string = stickers.SuggestedShortName;"
    title: String


TypeSuggestedShortName: TypeAlias = SuggestedShortName
