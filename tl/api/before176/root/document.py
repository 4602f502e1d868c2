"""Superseded definitions: types of the root namespace that begin with Document. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "DocumentAttributeVideo_ef02ce6",
    "Document_1e87342b",
    "Document_59534e4c",
    "Document_87232bc7",
    "Document_9ba29cc1",
]


class Document_87232bc7(TLObject, frozen=True, kw_only=True, tag="document#87232bc7"):
    tl_id = 0x87232BC7
    tl_name = "document"
    tl_type = "Document"
    tl_line = "document#87232bc7 id:long access_hash:long date:int mime_type:string size:int thumb:PhotoSize dc_id:int version:int attributes:Vector<DocumentAttribute> = Document;"
    id: Int64
    access_hash: Int64
    date: Int32
    mime_type: String
    size: Int32
    thumb: api.TypePhotoSize
    dc_id: Int32
    version: Int32
    attributes: Vector[api.TypeDocumentAttribute]


class Document_59534e4c(TLObject, frozen=True, kw_only=True, tag="document#59534e4c"):
    tl_id = 0x59534E4C
    tl_name = "document"
    tl_type = "Document"
    tl_line = "document#59534e4c id:long access_hash:long file_reference:bytes date:int mime_type:string size:int thumb:PhotoSize dc_id:int attributes:Vector<DocumentAttribute> = Document;"
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    date: Int32
    mime_type: String
    size: Int32
    thumb: api.TypePhotoSize
    dc_id: Int32
    attributes: Vector[api.TypeDocumentAttribute]


class Document_9ba29cc1(TLObject, frozen=True, kw_only=True, tag="document#9ba29cc1"):
    tl_id = 0x9BA29CC1
    tl_name = "document"
    tl_type = "Document"
    tl_line = "document#9ba29cc1 flags:# id:long access_hash:long file_reference:bytes date:int mime_type:string size:int thumbs:flags.0?Vector<PhotoSize> dc_id:int attributes:Vector<DocumentAttribute> = Document;"
    flags: Nat = 0
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    date: Int32
    mime_type: String
    size: Int32
    thumbs: Vector[api.TypePhotoSize] | None = None
    dc_id: Int32
    attributes: Vector[api.TypeDocumentAttribute]


class Document_1e87342b(TLObject, frozen=True, kw_only=True, tag="document#1e87342b"):
    tl_id = 0x1E87342B
    tl_name = "document"
    tl_type = "Document"
    tl_line = "document#1e87342b flags:# id:long access_hash:long file_reference:bytes date:int mime_type:string size:int thumbs:flags.0?Vector<PhotoSize> video_thumbs:flags.1?Vector<VideoSize> dc_id:int attributes:Vector<DocumentAttribute> = Document;"
    flags: Nat = 0
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    date: Int32
    mime_type: String
    size: Int32
    thumbs: Vector[api.TypePhotoSize] | None = None
    video_thumbs: Vector[api.TypeVideoSize] | None = None
    dc_id: Int32
    attributes: Vector[api.TypeDocumentAttribute]


class DocumentAttributeVideo_ef02ce6(TLObject, frozen=True, kw_only=True, tag="documentAttributeVideo#ef02ce6"):
    tl_id = 0x0EF02CE6
    tl_name = "documentAttributeVideo"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeVideo#ef02ce6 flags:# round_message:flags.0?true supports_streaming:flags.1?true duration:int w:int h:int = DocumentAttribute;"
    flags: Nat = 0
    round_message: Bool = False
    supports_streaming: Bool = False
    duration: Int32
    w: Int32
    h: Int32
