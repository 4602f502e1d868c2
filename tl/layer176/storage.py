"""Layer 176: the namespace storage, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.storage import FileGif as FileGif
    from tl.api.storage import FileJpeg as FileJpeg
    from tl.api.storage import FileMov as FileMov
    from tl.api.storage import FileMp3 as FileMp3
    from tl.api.storage import FileMp4 as FileMp4
    from tl.api.storage import FilePartial as FilePartial
    from tl.api.storage import FilePdf as FilePdf
    from tl.api.storage import FilePng as FilePng
    from tl.api.storage import FileUnknown as FileUnknown
    from tl.api.storage import FileWebp as FileWebp

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
else:
    __getattr__, __dir__ = view_of(__name__, 176, "storage")
