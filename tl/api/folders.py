"""Definitions: the namespace folders. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.before176.folders import *
else:
    __getattr__ = lazy_superseded(__name__, "before176")

__all__ = [
    "EditPeerFolders",
]


class EditPeerFolders(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="folders.editPeerFolders"):
    tl_id = 0x6847D0AB
    tl_name = "folders.editPeerFolders"
    tl_type = "Updates"
    tl_line = "folders.editPeerFolders#6847d0ab folder_peers:Vector<InputFolderPeer> = Updates;"
    folder_peers: Vector[api.TypeInputFolderPeer]
