"""Layer 176: the namespace photos, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.photos import DeletePhotos as DeletePhotos
    from tl.api.photos import GetUserPhotos as GetUserPhotos
    from tl.api.photos import Photo as Photo
    from tl.api.photos import Photos as Photos
    from tl.api.photos import PhotosSlice as PhotosSlice
    from tl.api.photos import UpdateProfilePhoto as UpdateProfilePhoto
    from tl.api.photos import UploadContactProfilePhoto as UploadContactProfilePhoto
    from tl.api.photos import UploadProfilePhoto as UploadProfilePhoto

    TypePhoto: TypeAlias = Photo
    TypePhotos: TypeAlias = (
        Photos
        | PhotosSlice
    )
else:
    __getattr__, __dir__ = view_of(__name__, 176, "photos")
