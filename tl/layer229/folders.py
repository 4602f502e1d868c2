"""Layer 229: the namespace folders, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.folders import EditPeerFolders as EditPeerFolders

else:
    __getattr__, __dir__ = view_of(__name__, 229, "folders")
