"""Definitions: the namespace upload. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.before176.upload import *
else:
    __getattr__ = lazy_superseded(__name__, "before176")

__all__ = [
    "CdnFile",
    "CdnFileReuploadNeeded",
    "File",
    "FileCdnRedirect",
    "GetCdnFile",
    "GetCdnFileHashes",
    "GetFile",
    "GetFileHashes",
    "GetWebFile",
    "ReuploadCdnFile",
    "SaveBigFilePart",
    "SaveFilePart",
    "TypeCdnFile",
    "TypeFile",
    "TypeWebFile",
    "WebFile",
]


class CdnFile(TLObject, frozen=True, kw_only=True, tag="upload.cdnFile"):
    tl_id = 0xA99FCA4F
    tl_name = "upload.cdnFile"
    tl_type = "upload.CdnFile"
    tl_line = "upload.cdnFile#a99fca4f bytes:bytes = upload.CdnFile;"
    bytes: Bytes


class CdnFileReuploadNeeded(TLObject, frozen=True, kw_only=True, tag="upload.cdnFileReuploadNeeded"):
    tl_id = 0xEEA8E46E
    tl_name = "upload.cdnFileReuploadNeeded"
    tl_type = "upload.CdnFile"
    tl_line = "upload.cdnFileReuploadNeeded#eea8e46e request_token:bytes = upload.CdnFile;"
    request_token: Bytes


class File(TLObject, frozen=True, kw_only=True, tag="upload.file"):
    tl_id = 0x096A18D5
    tl_name = "upload.file"
    tl_type = "upload.File"
    tl_line = "upload.file#96a18d5 type:storage.FileType mtime:int bytes:bytes = upload.File;"
    type: api.storage.TypeFileType
    mtime: Int32
    bytes: Bytes


class FileCdnRedirect(TLObject, frozen=True, kw_only=True, tag="upload.fileCdnRedirect"):
    tl_id = 0xF18CDA44
    tl_name = "upload.fileCdnRedirect"
    tl_type = "upload.File"
    tl_line = "upload.fileCdnRedirect#f18cda44 dc_id:int file_token:bytes encryption_key:bytes encryption_iv:bytes file_hashes:Vector<FileHash> = upload.File;"
    dc_id: Int32
    file_token: Bytes
    encryption_key: Bytes
    encryption_iv: Bytes
    file_hashes: Vector[api.TypeFileHash]


class WebFile(TLObject, frozen=True, kw_only=True, tag="upload.webFile"):
    tl_id = 0x21E753BC
    tl_name = "upload.webFile"
    tl_type = "upload.WebFile"
    tl_line = "upload.webFile#21e753bc size:int mime_type:string file_type:storage.FileType mtime:int bytes:bytes = upload.WebFile;"
    size: Int32
    mime_type: String
    file_type: api.storage.TypeFileType
    mtime: Int32
    bytes: Bytes


class GetCdnFile(TLFunction["api.upload.TypeCdnFile"], frozen=True, kw_only=True, tag="upload.getCdnFile"):
    tl_id = 0x395F69DA
    tl_name = "upload.getCdnFile"
    tl_type = "upload.CdnFile"
    tl_line = "upload.getCdnFile#395f69da file_token:bytes offset:long limit:int = upload.CdnFile;"
    file_token: Bytes
    offset: Int64
    limit: Int32


class GetCdnFileHashes(TLFunction["Vector[api.TypeFileHash]"], frozen=True, kw_only=True, tag="upload.getCdnFileHashes"):
    tl_id = 0x91DC3F31
    tl_name = "upload.getCdnFileHashes"
    tl_type = "Vector<FileHash>"
    tl_line = "upload.getCdnFileHashes#91dc3f31 file_token:bytes offset:long = Vector<FileHash>;"
    file_token: Bytes
    offset: Int64


class GetFile(TLFunction["api.upload.TypeFile"], frozen=True, kw_only=True, tag="upload.getFile"):
    tl_id = 0xBE5335BE
    tl_name = "upload.getFile"
    tl_type = "upload.File"
    tl_line = "upload.getFile#be5335be flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation offset:long limit:int = upload.File;"
    flags: Nat = 0
    precise: Bool = False
    cdn_supported: Bool = False
    location: api.TypeInputFileLocation
    offset: Int64
    limit: Int32


class GetFileHashes(TLFunction["Vector[api.TypeFileHash]"], frozen=True, kw_only=True, tag="upload.getFileHashes"):
    tl_id = 0x9156982A
    tl_name = "upload.getFileHashes"
    tl_type = "Vector<FileHash>"
    tl_line = "upload.getFileHashes#9156982a location:InputFileLocation offset:long = Vector<FileHash>;"
    location: api.TypeInputFileLocation
    offset: Int64


class GetWebFile(TLFunction["api.upload.TypeWebFile"], frozen=True, kw_only=True, tag="upload.getWebFile"):
    tl_id = 0x24E6818D
    tl_name = "upload.getWebFile"
    tl_type = "upload.WebFile"
    tl_line = "upload.getWebFile#24e6818d location:InputWebFileLocation offset:int limit:int = upload.WebFile;"
    location: api.TypeInputWebFileLocation
    offset: Int32
    limit: Int32


class ReuploadCdnFile(TLFunction["Vector[api.TypeFileHash]"], frozen=True, kw_only=True, tag="upload.reuploadCdnFile"):
    tl_id = 0x9B2754A8
    tl_name = "upload.reuploadCdnFile"
    tl_type = "Vector<FileHash>"
    tl_line = "upload.reuploadCdnFile#9b2754a8 file_token:bytes request_token:bytes = Vector<FileHash>;"
    file_token: Bytes
    request_token: Bytes


class SaveBigFilePart(TLFunction["Bool"], frozen=True, kw_only=True, tag="upload.saveBigFilePart"):
    tl_id = 0xDE7B673D
    tl_name = "upload.saveBigFilePart"
    tl_type = "Bool"
    tl_line = "upload.saveBigFilePart#de7b673d file_id:long file_part:int file_total_parts:int bytes:bytes = Bool;"
    file_id: Int64
    file_part: Int32
    file_total_parts: Int32
    bytes: Bytes


class SaveFilePart(TLFunction["Bool"], frozen=True, kw_only=True, tag="upload.saveFilePart"):
    tl_id = 0xB304A621
    tl_name = "upload.saveFilePart"
    tl_type = "Bool"
    tl_line = "upload.saveFilePart#b304a621 file_id:long file_part:int bytes:bytes = Bool;"
    file_id: Int64
    file_part: Int32
    bytes: Bytes


TypeCdnFile: TypeAlias = (
    CdnFile
    | CdnFileReuploadNeeded
)
TypeFile: TypeAlias = (
    File
    | FileCdnRedirect
)
TypeWebFile: TypeAlias = WebFile
