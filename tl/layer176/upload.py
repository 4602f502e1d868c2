"""Layer 176: the namespace upload, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.upload import CdnFile as CdnFile
    from tl.api.upload import CdnFileReuploadNeeded as CdnFileReuploadNeeded
    from tl.api.upload import File as File
    from tl.api.upload import FileCdnRedirect as FileCdnRedirect
    from tl.api.upload import GetCdnFile as GetCdnFile
    from tl.api.upload import GetCdnFileHashes as GetCdnFileHashes
    from tl.api.upload import GetFile as GetFile
    from tl.api.upload import GetFileHashes as GetFileHashes
    from tl.api.upload import GetWebFile as GetWebFile
    from tl.api.upload import ReuploadCdnFile as ReuploadCdnFile
    from tl.api.upload import SaveBigFilePart as SaveBigFilePart
    from tl.api.upload import SaveFilePart as SaveFilePart
    from tl.api.upload import WebFile as WebFile

    TypeCdnFile: TypeAlias = (
        CdnFile
        | CdnFileReuploadNeeded
    )
    TypeFile: TypeAlias = (
        File
        | FileCdnRedirect
    )
    TypeWebFile: TypeAlias = WebFile
else:
    __getattr__, __dir__ = view_of(__name__, 176, "upload")
