"""Definitions: the namespace photos. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Double, Int32, Int64, Nat, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.before176.photos import *
else:
    __getattr__ = lazy_superseded(__name__, "before176")

__all__ = [
    "DeletePhotos",
    "GetUserPhotos",
    "Photo",
    "Photos",
    "PhotosSlice",
    "TypePhoto",
    "TypePhotos",
    "UpdateProfilePhoto",
    "UploadContactProfilePhoto",
    "UploadProfilePhoto",
]


class Photo(TLObject, frozen=True, kw_only=True, tag="photos.photo"):
    tl_id = 0x20212CA8
    tl_name = "photos.photo"
    tl_type = "photos.Photo"
    tl_line = "photos.photo#20212ca8 photo:Photo users:Vector<User> = photos.Photo;"
    photo: api.TypePhoto
    users: Vector[api.TypeUser]


class Photos(TLObject, frozen=True, kw_only=True, tag="photos.photos"):
    tl_id = 0x8DCA6AA5
    tl_name = "photos.photos"
    tl_type = "photos.Photos"
    tl_line = "photos.photos#8dca6aa5 photos:Vector<Photo> users:Vector<User> = photos.Photos;"
    photos: Vector[api.TypePhoto]
    users: Vector[api.TypeUser]


class PhotosSlice(TLObject, frozen=True, kw_only=True, tag="photos.photosSlice"):
    tl_id = 0x15051F54
    tl_name = "photos.photosSlice"
    tl_type = "photos.Photos"
    tl_line = "photos.photosSlice#15051f54 count:int photos:Vector<Photo> users:Vector<User> = photos.Photos;"
    count: Int32
    photos: Vector[api.TypePhoto]
    users: Vector[api.TypeUser]


class DeletePhotos(TLFunction["Vector[Int64]"], frozen=True, kw_only=True, tag="photos.deletePhotos"):
    tl_id = 0x87CF7F2F
    tl_name = "photos.deletePhotos"
    tl_type = "Vector<long>"
    tl_line = "photos.deletePhotos#87cf7f2f id:Vector<InputPhoto> = Vector<long>;"
    id: Vector[api.TypeInputPhoto]


class GetUserPhotos(TLFunction["api.photos.TypePhotos"], frozen=True, kw_only=True, tag="photos.getUserPhotos"):
    tl_id = 0x91CD32A8
    tl_name = "photos.getUserPhotos"
    tl_type = "photos.Photos"
    tl_line = "photos.getUserPhotos#91cd32a8 user_id:InputUser offset:int max_id:long limit:int = photos.Photos;"
    user_id: api.TypeInputUser
    offset: Int32
    max_id: Int64
    limit: Int32


class UpdateProfilePhoto(TLFunction["api.photos.TypePhoto"], frozen=True, kw_only=True, tag="photos.updateProfilePhoto"):
    tl_id = 0x09E82039
    tl_name = "photos.updateProfilePhoto"
    tl_type = "photos.Photo"
    tl_line = "photos.updateProfilePhoto#9e82039 flags:# fallback:flags.0?true bot:flags.1?InputUser id:InputPhoto = photos.Photo;"
    flags: Nat = 0
    fallback: Bool = False
    bot: api.TypeInputUser | None = None
    id: api.TypeInputPhoto


class UploadContactProfilePhoto(TLFunction["api.photos.TypePhoto"], frozen=True, kw_only=True, tag="photos.uploadContactProfilePhoto"):
    tl_id = 0xE14C4A71
    tl_name = "photos.uploadContactProfilePhoto"
    tl_type = "photos.Photo"
    tl_line = "photos.uploadContactProfilePhoto#e14c4a71 flags:# suggest:flags.3?true save:flags.4?true user_id:InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.5?VideoSize = photos.Photo;"
    flags: Nat = 0
    suggest: Bool = False
    save: Bool = False
    user_id: api.TypeInputUser
    file: api.TypeInputFile | None = None
    video: api.TypeInputFile | None = None
    video_start_ts: Double | None = None
    video_emoji_markup: api.TypeVideoSize | None = None


class UploadProfilePhoto(TLFunction["api.photos.TypePhoto"], frozen=True, kw_only=True, tag="photos.uploadProfilePhoto"):
    tl_id = 0x0388A3B5
    tl_name = "photos.uploadProfilePhoto"
    tl_type = "photos.Photo"
    tl_line = "photos.uploadProfilePhoto#388a3b5 flags:# fallback:flags.3?true bot:flags.5?InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.4?VideoSize = photos.Photo;"
    flags: Nat = 0
    fallback: Bool = False
    bot: api.TypeInputUser | None = None
    file: api.TypeInputFile | None = None
    video: api.TypeInputFile | None = None
    video_start_ts: Double | None = None
    video_emoji_markup: api.TypeVideoSize | None = None


TypePhoto: TypeAlias = Photo
TypePhotos: TypeAlias = (
    Photos
    | PhotosSlice
)
