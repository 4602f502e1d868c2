"""Superseded definitions: the namespace photos. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Bool, Double, Nat

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "UpdateProfilePhoto_1c3d5956",
    "UpdateProfilePhoto_72d4742c",
    "UpdateProfilePhoto_f0bb5152",
    "UploadContactProfilePhoto_b91a83bf",
    "UploadProfilePhoto_4f32c098",
    "UploadProfilePhoto_89f30f69",
]


class UpdateProfilePhoto_f0bb5152(TLFunction["api.TypeUserProfilePhoto"], frozen=True, kw_only=True, tag="photos.updateProfilePhoto#f0bb5152"):
    tl_id = 0xF0BB5152
    tl_name = "photos.updateProfilePhoto"
    tl_type = "UserProfilePhoto"
    tl_line = "photos.updateProfilePhoto#f0bb5152 id:InputPhoto = UserProfilePhoto;"
    id: api.TypeInputPhoto


class UpdateProfilePhoto_72d4742c(TLFunction["api.photos.TypePhoto"], frozen=True, kw_only=True, tag="photos.updateProfilePhoto#72d4742c"):
    tl_id = 0x72D4742C
    tl_name = "photos.updateProfilePhoto"
    tl_type = "photos.Photo"
    tl_line = "photos.updateProfilePhoto#72d4742c id:InputPhoto = photos.Photo;"
    id: api.TypeInputPhoto


class UpdateProfilePhoto_1c3d5956(TLFunction["api.photos.TypePhoto"], frozen=True, kw_only=True, tag="photos.updateProfilePhoto#1c3d5956"):
    tl_id = 0x1C3D5956
    tl_name = "photos.updateProfilePhoto"
    tl_type = "photos.Photo"
    tl_line = "photos.updateProfilePhoto#1c3d5956 flags:# fallback:flags.0?true id:InputPhoto = photos.Photo;"
    flags: Nat = 0
    fallback: Bool = False
    id: api.TypeInputPhoto


class UploadContactProfilePhoto_b91a83bf(TLFunction["api.photos.TypePhoto"], frozen=True, kw_only=True, tag="photos.uploadContactProfilePhoto#b91a83bf"):
    tl_id = 0xB91A83BF
    tl_name = "photos.uploadContactProfilePhoto"
    tl_type = "photos.Photo"
    tl_line = "photos.uploadContactProfilePhoto#b91a83bf flags:# suggest:flags.3?true save:flags.4?true user_id:InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double = photos.Photo;"
    flags: Nat = 0
    suggest: Bool = False
    save: Bool = False
    user_id: api.TypeInputUser
    file: api.TypeInputFile | None = None
    video: api.TypeInputFile | None = None
    video_start_ts: Double | None = None


class UploadProfilePhoto_4f32c098(TLFunction["api.photos.TypePhoto"], frozen=True, kw_only=True, tag="photos.uploadProfilePhoto#4f32c098"):
    tl_id = 0x4F32C098
    tl_name = "photos.uploadProfilePhoto"
    tl_type = "photos.Photo"
    tl_line = "photos.uploadProfilePhoto#4f32c098 file:InputFile = photos.Photo;"
    file: api.TypeInputFile


class UploadProfilePhoto_89f30f69(TLFunction["api.photos.TypePhoto"], frozen=True, kw_only=True, tag="photos.uploadProfilePhoto#89f30f69"):
    tl_id = 0x89F30F69
    tl_name = "photos.uploadProfilePhoto"
    tl_type = "photos.Photo"
    tl_line = "photos.uploadProfilePhoto#89f30f69 flags:# fallback:flags.3?true file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double = photos.Photo;"
    flags: Nat = 0
    fallback: Bool = False
    file: api.TypeInputFile | None = None
    video: api.TypeInputFile | None = None
    video_start_ts: Double | None = None
