"""Definitions: types of the root namespace that begin with Document. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Double, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "Document",
    "DocumentAttributeAnimated",
    "DocumentAttributeAudio",
    "DocumentAttributeCustomEmoji",
    "DocumentAttributeFilename",
    "DocumentAttributeHasStickers",
    "DocumentAttributeImageSize",
    "DocumentAttributeSticker",
    "DocumentAttributeVideo",
    "DocumentEmpty",
    "TypeDocument",
    "TypeDocumentAttribute",
]


class Document(TLObject, frozen=True, kw_only=True, tag="document"):
    tl_id = 0x8FD4C4D8
    tl_name = "document"
    tl_type = "Document"
    tl_line = "document#8fd4c4d8 flags:# id:long access_hash:long file_reference:bytes date:int mime_type:string size:long thumbs:flags.0?Vector<PhotoSize> video_thumbs:flags.1?Vector<VideoSize> dc_id:int attributes:Vector<DocumentAttribute> = Document;"
    flags: Nat = 0
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    date: Int32
    mime_type: String
    size: Int64
    thumbs: Vector[api.TypePhotoSize] | None = None
    video_thumbs: Vector[api.TypeVideoSize] | None = None
    dc_id: Int32
    attributes: Vector[api.TypeDocumentAttribute]


class DocumentAttributeAnimated(TLObject, frozen=True, kw_only=True, tag="documentAttributeAnimated"):
    tl_id = 0x11B58939
    tl_name = "documentAttributeAnimated"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeAnimated#11b58939 = DocumentAttribute;"


class DocumentAttributeAudio(TLObject, frozen=True, kw_only=True, tag="documentAttributeAudio"):
    tl_id = 0x9852F9C6
    tl_name = "documentAttributeAudio"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeAudio#9852f9c6 flags:# voice:flags.10?true duration:int title:flags.0?string performer:flags.1?string waveform:flags.2?bytes = DocumentAttribute;"
    flags: Nat = 0
    voice: Bool = False
    duration: Int32
    title: String | None = None
    performer: String | None = None
    waveform: Bytes | None = None


class DocumentAttributeCustomEmoji(TLObject, frozen=True, kw_only=True, tag="documentAttributeCustomEmoji"):
    tl_id = 0xFD149899
    tl_name = "documentAttributeCustomEmoji"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeCustomEmoji#fd149899 flags:# free:flags.0?true text_color:flags.1?true alt:string stickerset:InputStickerSet = DocumentAttribute;"
    flags: Nat = 0
    free: Bool = False
    text_color: Bool = False
    alt: String
    stickerset: api.TypeInputStickerSet


class DocumentAttributeFilename(TLObject, frozen=True, kw_only=True, tag="documentAttributeFilename"):
    tl_id = 0x15590068
    tl_name = "documentAttributeFilename"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeFilename#15590068 file_name:string = DocumentAttribute;"
    file_name: String


class DocumentAttributeHasStickers(TLObject, frozen=True, kw_only=True, tag="documentAttributeHasStickers"):
    tl_id = 0x9801D2F7
    tl_name = "documentAttributeHasStickers"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeHasStickers#9801d2f7 = DocumentAttribute;"


class DocumentAttributeImageSize(TLObject, frozen=True, kw_only=True, tag="documentAttributeImageSize"):
    tl_id = 0x6C37C15C
    tl_name = "documentAttributeImageSize"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeImageSize#6c37c15c w:int h:int = DocumentAttribute;"
    w: Int32
    h: Int32


class DocumentAttributeSticker(TLObject, frozen=True, kw_only=True, tag="documentAttributeSticker"):
    tl_id = 0x6319D612
    tl_name = "documentAttributeSticker"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeSticker#6319d612 flags:# mask:flags.1?true alt:string stickerset:InputStickerSet mask_coords:flags.0?MaskCoords = DocumentAttribute;"
    flags: Nat = 0
    mask: Bool = False
    alt: String
    stickerset: api.TypeInputStickerSet
    mask_coords: api.TypeMaskCoords | None = None


class DocumentAttributeVideo(TLObject, frozen=True, kw_only=True, tag="documentAttributeVideo"):
    tl_id = 0x43C57C48
    tl_name = "documentAttributeVideo"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeVideo#43c57c48 flags:# round_message:flags.0?true supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int h:int preload_prefix_size:flags.2?int video_start_ts:flags.4?double video_codec:flags.5?string = DocumentAttribute;"
    flags: Nat = 0
    round_message: Bool = False
    supports_streaming: Bool = False
    nosound: Bool = False
    duration: Double
    w: Int32
    h: Int32
    preload_prefix_size: Int32 | None = None
    video_start_ts: Double | None = None
    video_codec: String | None = None


class DocumentEmpty(TLObject, frozen=True, kw_only=True, tag="documentEmpty"):
    tl_id = 0x36F8C871
    tl_name = "documentEmpty"
    tl_type = "Document"
    tl_line = "documentEmpty#36f8c871 id:long = Document;"
    id: Int64


TypeDocument: TypeAlias = (
    Document
    | DocumentEmpty
)
TypeDocumentAttribute: TypeAlias = (
    DocumentAttributeAnimated
    | DocumentAttributeAudio
    | DocumentAttributeCustomEmoji
    | DocumentAttributeFilename
    | DocumentAttributeHasStickers
    | DocumentAttributeImageSize
    | DocumentAttributeSticker
    | DocumentAttributeVideo
)
