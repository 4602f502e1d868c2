"""Layer 229: the namespace stickers, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.stickers import AddStickerToSet as AddStickerToSet
    from tl.api.stickers import ChangeSticker as ChangeSticker
    from tl.api.stickers import ChangeStickerPosition as ChangeStickerPosition
    from tl.api.stickers import CheckShortName as CheckShortName
    from tl.api.stickers import CreateStickerSet as CreateStickerSet
    from tl.api.stickers import DeleteStickerSet as DeleteStickerSet
    from tl.api.stickers import RemoveStickerFromSet as RemoveStickerFromSet
    from tl.api.stickers import RenameStickerSet as RenameStickerSet
    from tl.api.stickers import ReplaceSticker as ReplaceSticker
    from tl.api.stickers import SetStickerSetThumb as SetStickerSetThumb
    from tl.api.stickers import SuggestShortName as SuggestShortName
    from tl.api.stickers import SuggestedShortName as SuggestedShortName

    TypeSuggestedShortName: TypeAlias = SuggestedShortName
else:
    __getattr__, __dir__ = view_of(__name__, 229, "stickers")
