"""Superseded definitions: the namespace stats. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Nat, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "BroadcastStats_bdf78394",
    "GetBroadcastStats_e6300dba",
    "GetMessagePublicForwards_5630281b",
    "MessageStats_8999f295",
]


class BroadcastStats_bdf78394(TLObject, frozen=True, kw_only=True, tag="stats.broadcastStats#bdf78394"):
    tl_id = 0xBDF78394
    tl_name = "stats.broadcastStats"
    tl_type = "stats.BroadcastStats"
    tl_line = "stats.broadcastStats#bdf78394 period:StatsDateRangeDays followers:StatsAbsValueAndPrev views_per_post:StatsAbsValueAndPrev shares_per_post:StatsAbsValueAndPrev enabled_notifications:StatsPercentValue growth_graph:StatsGraph followers_graph:StatsGraph mute_graph:StatsGraph top_hours_graph:StatsGraph interactions_graph:StatsGraph iv_interactions_graph:StatsGraph views_by_source_graph:StatsGraph new_followers_by_source_graph:StatsGraph languages_graph:StatsGraph recent_message_interactions:Vector<MessageInteractionCounters> = stats.BroadcastStats;"
    period: api.TypeStatsDateRangeDays
    followers: api.TypeStatsAbsValueAndPrev
    views_per_post: api.TypeStatsAbsValueAndPrev
    shares_per_post: api.TypeStatsAbsValueAndPrev
    enabled_notifications: api.TypeStatsPercentValue
    growth_graph: api.TypeStatsGraph
    followers_graph: api.TypeStatsGraph
    mute_graph: api.TypeStatsGraph
    top_hours_graph: api.TypeStatsGraph
    interactions_graph: api.TypeStatsGraph
    iv_interactions_graph: api.TypeStatsGraph
    views_by_source_graph: api.TypeStatsGraph
    new_followers_by_source_graph: api.TypeStatsGraph
    languages_graph: api.TypeStatsGraph
    recent_message_interactions: Vector[api.TypeMessageInteractionCounters]


class MessageStats_8999f295(TLObject, frozen=True, kw_only=True, tag="stats.messageStats#8999f295"):
    tl_id = 0x8999F295
    tl_name = "stats.messageStats"
    tl_type = "stats.MessageStats"
    tl_line = "stats.messageStats#8999f295 views_graph:StatsGraph = stats.MessageStats;"
    views_graph: api.TypeStatsGraph


class GetBroadcastStats_e6300dba(TLFunction["api.stats.TypeBroadcastStats"], frozen=True, kw_only=True, tag="stats.getBroadcastStats#e6300dba"):
    tl_id = 0xE6300DBA
    tl_name = "stats.getBroadcastStats"
    tl_type = "stats.BroadcastStats"
    tl_line = "stats.getBroadcastStats#e6300dba flags:# dark:flags.0?true channel:InputChannel tz_offset:int = stats.BroadcastStats;"
    flags: Nat = 0
    dark: Bool = False
    channel: api.TypeInputChannel
    tz_offset: Int32


class GetMessagePublicForwards_5630281b(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="stats.getMessagePublicForwards#5630281b"):
    tl_id = 0x5630281B
    tl_name = "stats.getMessagePublicForwards"
    tl_type = "messages.Messages"
    tl_line = "stats.getMessagePublicForwards#5630281b channel:InputChannel msg_id:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages;"
    channel: api.TypeInputChannel
    msg_id: Int32
    offset_rate: Int32
    offset_peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32
