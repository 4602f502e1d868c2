"""Definitions: types of the root namespace that begin with Stats. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject, redacted_repr
from tl.types import Double, Int32, Int64, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StatsAbsValueAndPrev",
    "StatsDateRangeDays",
    "StatsGraph",
    "StatsGraphAsync",
    "StatsGraphError",
    "StatsGroupTopAdmin",
    "StatsGroupTopInviter",
    "StatsGroupTopPoster",
    "StatsPercentValue",
    "StatsURL",
    "TypeStatsAbsValueAndPrev",
    "TypeStatsDateRangeDays",
    "TypeStatsGraph",
    "TypeStatsGroupTopAdmin",
    "TypeStatsGroupTopInviter",
    "TypeStatsGroupTopPoster",
    "TypeStatsPercentValue",
    "TypeStatsURL",
]


class StatsAbsValueAndPrev(TLObject, frozen=True, kw_only=True, tag="statsAbsValueAndPrev"):
    tl_id = 0xCB43ACDE
    tl_name = "statsAbsValueAndPrev"
    tl_type = "StatsAbsValueAndPrev"
    tl_line = "statsAbsValueAndPrev#cb43acde current:double previous:double = StatsAbsValueAndPrev;"
    current: Double
    previous: Double


class StatsDateRangeDays(TLObject, frozen=True, kw_only=True, tag="statsDateRangeDays"):
    tl_id = 0xB637EDAF
    tl_name = "statsDateRangeDays"
    tl_type = "StatsDateRangeDays"
    tl_line = "statsDateRangeDays#b637edaf min_date:int max_date:int = StatsDateRangeDays;"
    min_date: Int32
    max_date: Int32


class StatsGraph(TLObject, frozen=True, kw_only=True, tag="statsGraph"):
    tl_id = 0x8EA464B6
    tl_name = "statsGraph"
    tl_type = "StatsGraph"
    tl_line = "statsGraph#8ea464b6 flags:# json:DataJSON zoom_token:flags.0?string = StatsGraph;"
    flags: Nat = 0
    json: api.TypeDataJSON
    zoom_token: String | None = None


class StatsGraphAsync(TLObject, frozen=True, kw_only=True, tag="statsGraphAsync"):
    tl_id = 0x4A27EB2D
    tl_name = "statsGraphAsync"
    tl_type = "StatsGraph"
    tl_line = "statsGraphAsync#4a27eb2d token:string = StatsGraph;"
    token: String
    __repr__ = redacted_repr


class StatsGraphError(TLObject, frozen=True, kw_only=True, tag="statsGraphError"):
    tl_id = 0xBEDC9822
    tl_name = "statsGraphError"
    tl_type = "StatsGraph"
    tl_line = "statsGraphError#bedc9822 error:string = StatsGraph;"
    error: String


class StatsGroupTopAdmin(TLObject, frozen=True, kw_only=True, tag="statsGroupTopAdmin"):
    tl_id = 0xD7584C87
    tl_name = "statsGroupTopAdmin"
    tl_type = "StatsGroupTopAdmin"
    tl_line = "statsGroupTopAdmin#d7584c87 user_id:long deleted:int kicked:int banned:int = StatsGroupTopAdmin;"
    user_id: Int64
    deleted: Int32
    kicked: Int32
    banned: Int32


class StatsGroupTopInviter(TLObject, frozen=True, kw_only=True, tag="statsGroupTopInviter"):
    tl_id = 0x535F779D
    tl_name = "statsGroupTopInviter"
    tl_type = "StatsGroupTopInviter"
    tl_line = "statsGroupTopInviter#535f779d user_id:long invitations:int = StatsGroupTopInviter;"
    user_id: Int64
    invitations: Int32


class StatsGroupTopPoster(TLObject, frozen=True, kw_only=True, tag="statsGroupTopPoster"):
    tl_id = 0x9D04AF9B
    tl_name = "statsGroupTopPoster"
    tl_type = "StatsGroupTopPoster"
    tl_line = "statsGroupTopPoster#9d04af9b user_id:long messages:int avg_chars:int = StatsGroupTopPoster;"
    user_id: Int64
    messages: Int32
    avg_chars: Int32


class StatsPercentValue(TLObject, frozen=True, kw_only=True, tag="statsPercentValue"):
    tl_id = 0xCBCE2FE0
    tl_name = "statsPercentValue"
    tl_type = "StatsPercentValue"
    tl_line = "statsPercentValue#cbce2fe0 part:double total:double = StatsPercentValue;"
    part: Double
    total: Double


class StatsURL(TLObject, frozen=True, kw_only=True, tag="statsURL"):
    tl_id = 0x47A971E0
    tl_name = "statsURL"
    tl_type = "StatsURL"
    tl_line = "statsURL#47a971e0 url:string = StatsURL;"
    url: String


TypeStatsAbsValueAndPrev: TypeAlias = StatsAbsValueAndPrev
TypeStatsDateRangeDays: TypeAlias = StatsDateRangeDays
TypeStatsGraph: TypeAlias = (
    StatsGraph
    | StatsGraphAsync
    | StatsGraphError
)
TypeStatsGroupTopAdmin: TypeAlias = StatsGroupTopAdmin
TypeStatsGroupTopInviter: TypeAlias = StatsGroupTopInviter
TypeStatsGroupTopPoster: TypeAlias = StatsGroupTopPoster
TypeStatsPercentValue: TypeAlias = StatsPercentValue
TypeStatsURL: TypeAlias = StatsURL
