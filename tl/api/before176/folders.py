"""Superseded definitions: the namespace folders. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Int32

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "DeleteFolder",
]


class DeleteFolder(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="folders.deleteFolder"):
    tl_id = 0x1C295881
    tl_name = "folders.deleteFolder"
    tl_type = "Updates"
    tl_line = "folders.deleteFolder#1c295881 folder_id:int = Updates;"
    folder_id: Int32
