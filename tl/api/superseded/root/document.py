"""Superseded definitions: types of the root namespace that begin with Document. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Double, Int32, Nat

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "DocumentAttributeVideo_17399fad",
    "DocumentAttributeVideo_d38ff1c2",
]


class DocumentAttributeVideo_d38ff1c2(TLObject, frozen=True, kw_only=True, tag="documentAttributeVideo#d38ff1c2"):
    tl_id = 0xD38FF1C2
    tl_name = "documentAttributeVideo"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeVideo#d38ff1c2 flags:# round_message:flags.0?true supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int h:int preload_prefix_size:flags.2?int = DocumentAttribute;"
    flags: Nat = 0
    round_message: Bool = False
    supports_streaming: Bool = False
    nosound: Bool = False
    duration: Double
    w: Int32
    h: Int32
    preload_prefix_size: Int32 | None = None


class DocumentAttributeVideo_17399fad(TLObject, frozen=True, kw_only=True, tag="documentAttributeVideo#17399fad"):
    tl_id = 0x17399FAD
    tl_name = "documentAttributeVideo"
    tl_type = "DocumentAttribute"
    tl_line = "documentAttributeVideo#17399fad flags:# round_message:flags.0?true supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int h:int preload_prefix_size:flags.2?int video_start_ts:flags.4?double = DocumentAttribute;"
    flags: Nat = 0
    round_message: Bool = False
    supports_streaming: Bool = False
    nosound: Bool = False
    duration: Double
    w: Int32
    h: Int32
    preload_prefix_size: Int32 | None = None
    video_start_ts: Double | None = None
