"""Definitions: types of the root namespace that begin with Photo. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "Photo",
    "PhotoCachedSize",
    "PhotoEmpty",
    "PhotoPathSize",
    "PhotoSize",
    "PhotoSizeEmpty",
    "PhotoSizeProgressive",
    "PhotoStrippedSize",
    "TypePhoto",
    "TypePhotoSize",
]


class Photo(TLObject, frozen=True, kw_only=True, tag="photo"):
    tl_id = 0xFB197A65
    tl_name = "photo"
    tl_type = "Photo"
    tl_line = "photo#fb197a65 flags:# has_stickers:flags.0?true id:long access_hash:long file_reference:bytes date:int sizes:Vector<PhotoSize> video_sizes:flags.1?Vector<VideoSize> dc_id:int = Photo;"
    flags: Nat = 0
    has_stickers: Bool = False
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    date: Int32
    sizes: Vector[api.TypePhotoSize]
    video_sizes: Vector[api.TypeVideoSize] | None = None
    dc_id: Int32


class PhotoCachedSize(TLObject, frozen=True, kw_only=True, tag="photoCachedSize"):
    tl_id = 0x021E1AD6
    tl_name = "photoCachedSize"
    tl_type = "PhotoSize"
    tl_line = "photoCachedSize#21e1ad6 type:string w:int h:int bytes:bytes = PhotoSize;"
    type: String
    w: Int32
    h: Int32
    bytes: Bytes


class PhotoEmpty(TLObject, frozen=True, kw_only=True, tag="photoEmpty"):
    tl_id = 0x2331B22D
    tl_name = "photoEmpty"
    tl_type = "Photo"
    tl_line = "photoEmpty#2331b22d id:long = Photo;"
    id: Int64


class PhotoPathSize(TLObject, frozen=True, kw_only=True, tag="photoPathSize"):
    tl_id = 0xD8214D41
    tl_name = "photoPathSize"
    tl_type = "PhotoSize"
    tl_line = "photoPathSize#d8214d41 type:string bytes:bytes = PhotoSize;"
    type: String
    bytes: Bytes


class PhotoSize(TLObject, frozen=True, kw_only=True, tag="photoSize"):
    tl_id = 0x75C78E60
    tl_name = "photoSize"
    tl_type = "PhotoSize"
    tl_line = "photoSize#75c78e60 type:string w:int h:int size:int = PhotoSize;"
    type: String
    w: Int32
    h: Int32
    size: Int32


class PhotoSizeEmpty(TLObject, frozen=True, kw_only=True, tag="photoSizeEmpty"):
    tl_id = 0x0E17E23C
    tl_name = "photoSizeEmpty"
    tl_type = "PhotoSize"
    tl_line = "photoSizeEmpty#e17e23c type:string = PhotoSize;"
    type: String


class PhotoSizeProgressive(TLObject, frozen=True, kw_only=True, tag="photoSizeProgressive"):
    tl_id = 0xFA3EFB95
    tl_name = "photoSizeProgressive"
    tl_type = "PhotoSize"
    tl_line = "photoSizeProgressive#fa3efb95 type:string w:int h:int sizes:Vector<int> = PhotoSize;"
    type: String
    w: Int32
    h: Int32
    sizes: Vector[Int32]


class PhotoStrippedSize(TLObject, frozen=True, kw_only=True, tag="photoStrippedSize"):
    tl_id = 0xE0B0BC2E
    tl_name = "photoStrippedSize"
    tl_type = "PhotoSize"
    tl_line = "photoStrippedSize#e0b0bc2e type:string bytes:bytes = PhotoSize;"
    type: String
    bytes: Bytes


TypePhoto: TypeAlias = (
    Photo
    | PhotoEmpty
)
TypePhotoSize: TypeAlias = (
    PhotoCachedSize
    | PhotoPathSize
    | PhotoSize
    | PhotoSizeEmpty
    | PhotoSizeProgressive
    | PhotoStrippedSize
)
