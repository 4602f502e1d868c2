"""Definitions: the namespace storage. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "FileGif",
    "FileJpeg",
    "FileMov",
    "FileMp3",
    "FileMp4",
    "FilePartial",
    "FilePdf",
    "FilePng",
    "FileUnknown",
    "FileWebp",
    "TypeFileType",
]


class FileGif(TLObject, frozen=True, kw_only=True, tag="storage.fileGif"):
    tl_id = 0xCAE1AADF
    tl_name = "storage.fileGif"
    tl_type = "storage.FileType"
    tl_line = "storage.fileGif#cae1aadf = storage.FileType;"


class FileJpeg(TLObject, frozen=True, kw_only=True, tag="storage.fileJpeg"):
    tl_id = 0x007EFE0E
    tl_name = "storage.fileJpeg"
    tl_type = "storage.FileType"
    tl_line = "storage.fileJpeg#7efe0e = storage.FileType;"


class FileMov(TLObject, frozen=True, kw_only=True, tag="storage.fileMov"):
    tl_id = 0x4B09EBBC
    tl_name = "storage.fileMov"
    tl_type = "storage.FileType"
    tl_line = "storage.fileMov#4b09ebbc = storage.FileType;"


class FileMp3(TLObject, frozen=True, kw_only=True, tag="storage.fileMp3"):
    tl_id = 0x528A0677
    tl_name = "storage.fileMp3"
    tl_type = "storage.FileType"
    tl_line = "storage.fileMp3#528a0677 = storage.FileType;"


class FileMp4(TLObject, frozen=True, kw_only=True, tag="storage.fileMp4"):
    tl_id = 0xB3CEA0E4
    tl_name = "storage.fileMp4"
    tl_type = "storage.FileType"
    tl_line = "storage.fileMp4#b3cea0e4 = storage.FileType;"


class FilePartial(TLObject, frozen=True, kw_only=True, tag="storage.filePartial"):
    tl_id = 0x40BC6F52
    tl_name = "storage.filePartial"
    tl_type = "storage.FileType"
    tl_line = "storage.filePartial#40bc6f52 = storage.FileType;"


class FilePdf(TLObject, frozen=True, kw_only=True, tag="storage.filePdf"):
    tl_id = 0xAE1E508D
    tl_name = "storage.filePdf"
    tl_type = "storage.FileType"
    tl_line = "storage.filePdf#ae1e508d = storage.FileType;"


class FilePng(TLObject, frozen=True, kw_only=True, tag="storage.filePng"):
    tl_id = 0x0A4F63C0
    tl_name = "storage.filePng"
    tl_type = "storage.FileType"
    tl_line = "storage.filePng#a4f63c0 = storage.FileType;"


class FileUnknown(TLObject, frozen=True, kw_only=True, tag="storage.fileUnknown"):
    tl_id = 0xAA963B05
    tl_name = "storage.fileUnknown"
    tl_type = "storage.FileType"
    tl_line = "storage.fileUnknown#aa963b05 = storage.FileType;"


class FileWebp(TLObject, frozen=True, kw_only=True, tag="storage.fileWebp"):
    tl_id = 0x1081464C
    tl_name = "storage.fileWebp"
    tl_type = "storage.FileType"
    tl_line = "storage.fileWebp#1081464c = storage.FileType;"


TypeFileType: TypeAlias = (
    FileGif
    | FileJpeg
    | FileMov
    | FileMp3
    | FileMp4
    | FilePartial
    | FilePdf
    | FilePng
    | FileUnknown
    | FileWebp
)
