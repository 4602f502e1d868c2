"""Superseded definitions: the namespace upload. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Nat, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "FileCdnRedirect_ea52fe5a",
    "GetCdnFileHashes_4da54231",
    "GetCdnFileHashes_f715c87b",
    "GetCdnFile_2000bcc3",
    "GetFileHashes_c7025931",
    "GetFile_b15a9afc",
    "GetFile_e3a6cfb5",
    "ReuploadCdnFile_1af91c09",
]


class FileCdnRedirect_ea52fe5a(TLObject, frozen=True, kw_only=True, tag="upload.fileCdnRedirect#ea52fe5a"):
    tl_id = 0xEA52FE5A
    tl_name = "upload.fileCdnRedirect"
    tl_type = "upload.File"
    tl_line = "upload.fileCdnRedirect#ea52fe5a dc_id:int file_token:bytes encryption_key:bytes encryption_iv:bytes cdn_file_hashes:Vector<CdnFileHash> = upload.File;"
    dc_id: Int32
    file_token: Bytes
    encryption_key: Bytes
    encryption_iv: Bytes
    cdn_file_hashes: Vector[api.TypeCdnFileHash]


class GetCdnFile_2000bcc3(TLFunction["api.upload.TypeCdnFile"], frozen=True, kw_only=True, tag="upload.getCdnFile#2000bcc3"):
    tl_id = 0x2000BCC3
    tl_name = "upload.getCdnFile"
    tl_type = "upload.CdnFile"
    tl_line = "upload.getCdnFile#2000bcc3 file_token:bytes offset:int limit:int = upload.CdnFile;"
    file_token: Bytes
    offset: Int32
    limit: Int32


class GetCdnFileHashes_f715c87b(TLFunction["Vector[api.TypeCdnFileHash]"], frozen=True, kw_only=True, tag="upload.getCdnFileHashes#f715c87b"):
    tl_id = 0xF715C87B
    tl_name = "upload.getCdnFileHashes"
    tl_type = "Vector<CdnFileHash>"
    tl_line = "upload.getCdnFileHashes#f715c87b file_token:bytes offset:int = Vector<CdnFileHash>;"
    file_token: Bytes
    offset: Int32


class GetCdnFileHashes_4da54231(TLFunction["Vector[api.TypeFileHash]"], frozen=True, kw_only=True, tag="upload.getCdnFileHashes#4da54231"):
    tl_id = 0x4DA54231
    tl_name = "upload.getCdnFileHashes"
    tl_type = "Vector<FileHash>"
    tl_line = "upload.getCdnFileHashes#4da54231 file_token:bytes offset:int = Vector<FileHash>;"
    file_token: Bytes
    offset: Int32


class GetFile_e3a6cfb5(TLFunction["api.upload.TypeFile"], frozen=True, kw_only=True, tag="upload.getFile#e3a6cfb5"):
    tl_id = 0xE3A6CFB5
    tl_name = "upload.getFile"
    tl_type = "upload.File"
    tl_line = "upload.getFile#e3a6cfb5 location:InputFileLocation offset:int limit:int = upload.File;"
    location: api.TypeInputFileLocation
    offset: Int32
    limit: Int32


class GetFile_b15a9afc(TLFunction["api.upload.TypeFile"], frozen=True, kw_only=True, tag="upload.getFile#b15a9afc"):
    tl_id = 0xB15A9AFC
    tl_name = "upload.getFile"
    tl_type = "upload.File"
    tl_line = "upload.getFile#b15a9afc flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation offset:int limit:int = upload.File;"
    flags: Nat = 0
    precise: Bool = False
    cdn_supported: Bool = False
    location: api.TypeInputFileLocation
    offset: Int32
    limit: Int32


class GetFileHashes_c7025931(TLFunction["Vector[api.TypeFileHash]"], frozen=True, kw_only=True, tag="upload.getFileHashes#c7025931"):
    tl_id = 0xC7025931
    tl_name = "upload.getFileHashes"
    tl_type = "Vector<FileHash>"
    tl_line = "upload.getFileHashes#c7025931 location:InputFileLocation offset:int = Vector<FileHash>;"
    location: api.TypeInputFileLocation
    offset: Int32


class ReuploadCdnFile_1af91c09(TLFunction["Vector[api.TypeCdnFileHash]"], frozen=True, kw_only=True, tag="upload.reuploadCdnFile#1af91c09"):
    tl_id = 0x1AF91C09
    tl_name = "upload.reuploadCdnFile"
    tl_type = "Vector<CdnFileHash>"
    tl_line = "upload.reuploadCdnFile#1af91c09 file_token:bytes request_token:bytes = Vector<CdnFileHash>;"
    file_token: Bytes
    request_token: Bytes
