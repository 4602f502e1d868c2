"""Superseded definitions: types of the root namespace that begin with Page. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PageBlockAudio_31b81a7f",
    "PageBlockCollage_8b31c4f",
    "PageBlockEmbedPost_292c7be9",
    "PageBlockEmbed_cde200d1",
    "PageBlockList_3a58c7f4",
    "PageBlockPhoto_e9c69982",
    "PageBlockSlideshow_130c8963",
    "PageBlockVideo_d9d71866",
    "PageFull",
    "PagePart",
    "Page_ae891bec",
]


class Page_ae891bec(TLObject, frozen=True, kw_only=True, tag="page#ae891bec"):
    tl_id = 0xAE891BEC
    tl_name = "page"
    tl_type = "Page"
    tl_line = "page#ae891bec flags:# part:flags.0?true rtl:flags.1?true v2:flags.2?true url:string blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> = Page;"
    flags: Nat = 0
    part: Bool = False
    rtl: Bool = False
    v2: Bool = False
    url: String
    blocks: Vector[api.TypePageBlock]
    photos: Vector[api.TypePhoto]
    documents: Vector[api.TypeDocument]


class PageBlockAudio_31b81a7f(TLObject, frozen=True, kw_only=True, tag="pageBlockAudio#31b81a7f"):
    tl_id = 0x31B81A7F
    tl_name = "pageBlockAudio"
    tl_type = "PageBlock"
    tl_line = "pageBlockAudio#31b81a7f audio_id:long caption:RichText = PageBlock;"
    audio_id: Int64
    caption: api.TypeRichText


class PageBlockCollage_8b31c4f(TLObject, frozen=True, kw_only=True, tag="pageBlockCollage#8b31c4f"):
    tl_id = 0x08B31C4F
    tl_name = "pageBlockCollage"
    tl_type = "PageBlock"
    tl_line = "pageBlockCollage#8b31c4f items:Vector<PageBlock> caption:RichText = PageBlock;"
    items: Vector[api.TypePageBlock]
    caption: api.TypeRichText


class PageBlockEmbed_cde200d1(TLObject, frozen=True, kw_only=True, tag="pageBlockEmbed#cde200d1"):
    tl_id = 0xCDE200D1
    tl_name = "pageBlockEmbed"
    tl_type = "PageBlock"
    tl_line = "pageBlockEmbed#cde200d1 flags:# full_width:flags.0?true allow_scrolling:flags.3?true url:flags.1?string html:flags.2?string poster_photo_id:flags.4?long w:int h:int caption:RichText = PageBlock;"
    flags: Nat = 0
    full_width: Bool = False
    allow_scrolling: Bool = False
    url: String | None = None
    html: String | None = None
    poster_photo_id: Int64 | None = None
    w: Int32
    h: Int32
    caption: api.TypeRichText


class PageBlockEmbedPost_292c7be9(TLObject, frozen=True, kw_only=True, tag="pageBlockEmbedPost#292c7be9"):
    tl_id = 0x292C7BE9
    tl_name = "pageBlockEmbedPost"
    tl_type = "PageBlock"
    tl_line = "pageBlockEmbedPost#292c7be9 url:string webpage_id:long author_photo_id:long author:string date:int blocks:Vector<PageBlock> caption:RichText = PageBlock;"
    url: String
    webpage_id: Int64
    author_photo_id: Int64
    author: String
    date: Int32
    blocks: Vector[api.TypePageBlock]
    caption: api.TypeRichText


class PageBlockList_3a58c7f4(TLObject, frozen=True, kw_only=True, tag="pageBlockList#3a58c7f4"):
    tl_id = 0x3A58C7F4
    tl_name = "pageBlockList"
    tl_type = "PageBlock"
    tl_line = "pageBlockList#3a58c7f4 ordered:Bool items:Vector<RichText> = PageBlock;"
    ordered: Bool
    items: Vector[api.TypeRichText]


class PageBlockPhoto_e9c69982(TLObject, frozen=True, kw_only=True, tag="pageBlockPhoto#e9c69982"):
    tl_id = 0xE9C69982
    tl_name = "pageBlockPhoto"
    tl_type = "PageBlock"
    tl_line = "pageBlockPhoto#e9c69982 photo_id:long caption:RichText = PageBlock;"
    photo_id: Int64
    caption: api.TypeRichText


class PageBlockSlideshow_130c8963(TLObject, frozen=True, kw_only=True, tag="pageBlockSlideshow#130c8963"):
    tl_id = 0x130C8963
    tl_name = "pageBlockSlideshow"
    tl_type = "PageBlock"
    tl_line = "pageBlockSlideshow#130c8963 items:Vector<PageBlock> caption:RichText = PageBlock;"
    items: Vector[api.TypePageBlock]
    caption: api.TypeRichText


class PageBlockVideo_d9d71866(TLObject, frozen=True, kw_only=True, tag="pageBlockVideo#d9d71866"):
    tl_id = 0xD9D71866
    tl_name = "pageBlockVideo"
    tl_type = "PageBlock"
    tl_line = "pageBlockVideo#d9d71866 flags:# autoplay:flags.0?true loop:flags.1?true video_id:long caption:RichText = PageBlock;"
    flags: Nat = 0
    autoplay: Bool = False
    loop: Bool = False
    video_id: Int64
    caption: api.TypeRichText


class PageFull(TLObject, frozen=True, kw_only=True, tag="pageFull"):
    tl_id = 0x556EC7AA
    tl_name = "pageFull"
    tl_type = "Page"
    tl_line = "pageFull#556ec7aa blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> = Page;"
    blocks: Vector[api.TypePageBlock]
    photos: Vector[api.TypePhoto]
    documents: Vector[api.TypeDocument]


class PagePart(TLObject, frozen=True, kw_only=True, tag="pagePart"):
    tl_id = 0x8E3F9EBE
    tl_name = "pagePart"
    tl_type = "Page"
    tl_line = "pagePart#8e3f9ebe blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> = Page;"
    blocks: Vector[api.TypePageBlock]
    photos: Vector[api.TypePhoto]
    documents: Vector[api.TypeDocument]
