"""Superseded definitions: types of the root namespace that begin with Photo. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PhotoCachedSize_e9a734fa",
    "PhotoSizeProgressive_5aa86a51",
    "PhotoSize_77bfb61b",
    "Photo_9288dd29",
    "Photo_9c477dd8",
    "Photo_d07504a5",
]


class Photo_9288dd29(TLObject, frozen=True, kw_only=True, tag="photo#9288dd29"):
    tl_id = 0x9288DD29
    tl_name = "photo"
    tl_type = "Photo"
    tl_line = "photo#9288dd29 flags:# has_stickers:flags.0?true id:long access_hash:long date:int sizes:Vector<PhotoSize> = Photo;"
    flags: Nat = 0
    has_stickers: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    sizes: Vector[api.TypePhotoSize]


class Photo_9c477dd8(TLObject, frozen=True, kw_only=True, tag="photo#9c477dd8"):
    tl_id = 0x9C477DD8
    tl_name = "photo"
    tl_type = "Photo"
    tl_line = "photo#9c477dd8 flags:# has_stickers:flags.0?true id:long access_hash:long file_reference:bytes date:int sizes:Vector<PhotoSize> = Photo;"
    flags: Nat = 0
    has_stickers: Bool = False
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    date: Int32
    sizes: Vector[api.TypePhotoSize]


class Photo_d07504a5(TLObject, frozen=True, kw_only=True, tag="photo#d07504a5"):
    tl_id = 0xD07504A5
    tl_name = "photo"
    tl_type = "Photo"
    tl_line = "photo#d07504a5 flags:# has_stickers:flags.0?true id:long access_hash:long file_reference:bytes date:int sizes:Vector<PhotoSize> dc_id:int = Photo;"
    flags: Nat = 0
    has_stickers: Bool = False
    id: Int64
    access_hash: Int64
    file_reference: Bytes
    date: Int32
    sizes: Vector[api.TypePhotoSize]
    dc_id: Int32


class PhotoCachedSize_e9a734fa(TLObject, frozen=True, kw_only=True, tag="photoCachedSize#e9a734fa"):
    tl_id = 0xE9A734FA
    tl_name = "photoCachedSize"
    tl_type = "PhotoSize"
    tl_line = "photoCachedSize#e9a734fa type:string location:FileLocation w:int h:int bytes:bytes = PhotoSize;"
    type: String
    location: api.TypeFileLocation
    w: Int32
    h: Int32
    bytes: Bytes


class PhotoSize_77bfb61b(TLObject, frozen=True, kw_only=True, tag="photoSize#77bfb61b"):
    tl_id = 0x77BFB61B
    tl_name = "photoSize"
    tl_type = "PhotoSize"
    tl_line = "photoSize#77bfb61b type:string location:FileLocation w:int h:int size:int = PhotoSize;"
    type: String
    location: api.TypeFileLocation
    w: Int32
    h: Int32
    size: Int32


class PhotoSizeProgressive_5aa86a51(TLObject, frozen=True, kw_only=True, tag="photoSizeProgressive#5aa86a51"):
    tl_id = 0x5AA86A51
    tl_name = "photoSizeProgressive"
    tl_type = "PhotoSize"
    tl_line = "photoSizeProgressive#5aa86a51 type:string location:FileLocation w:int h:int sizes:Vector<int> = PhotoSize;"
    type: String
    location: api.TypeFileLocation
    w: Int32
    h: Int32
    sizes: Vector[Int32]
