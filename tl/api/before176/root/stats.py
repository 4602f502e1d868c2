"""Superseded definitions: types of the root namespace that begin with Stats. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Int32

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StatsGroupTopAdmin_6014f412",
    "StatsGroupTopInviter_31962a4c",
    "StatsGroupTopPoster_18f3d0f7",
]


class StatsGroupTopAdmin_6014f412(TLObject, frozen=True, kw_only=True, tag="statsGroupTopAdmin#6014f412"):
    tl_id = 0x6014F412
    tl_name = "statsGroupTopAdmin"
    tl_type = "StatsGroupTopAdmin"
    tl_line = "statsGroupTopAdmin#6014f412 user_id:int deleted:int kicked:int banned:int = StatsGroupTopAdmin;"
    user_id: Int32
    deleted: Int32
    kicked: Int32
    banned: Int32


class StatsGroupTopInviter_31962a4c(TLObject, frozen=True, kw_only=True, tag="statsGroupTopInviter#31962a4c"):
    tl_id = 0x31962A4C
    tl_name = "statsGroupTopInviter"
    tl_type = "StatsGroupTopInviter"
    tl_line = "statsGroupTopInviter#31962a4c user_id:int invitations:int = StatsGroupTopInviter;"
    user_id: Int32
    invitations: Int32


class StatsGroupTopPoster_18f3d0f7(TLObject, frozen=True, kw_only=True, tag="statsGroupTopPoster#18f3d0f7"):
    tl_id = 0x18F3D0F7
    tl_name = "statsGroupTopPoster"
    tl_type = "StatsGroupTopPoster"
    tl_line = "statsGroupTopPoster#18f3d0f7 user_id:int messages:int avg_chars:int = StatsGroupTopPoster;"
    user_id: Int32
    messages: Int32
    avg_chars: Int32
