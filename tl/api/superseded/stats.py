"""Superseded definitions: the namespace stats. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Double, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "BroadcastRevenueStats",
    "BroadcastRevenueStats_d07b4bad",
    "BroadcastRevenueTransactions",
    "BroadcastRevenueWithdrawalUrl",
    "GetBroadcastRevenueStats",
    "GetBroadcastRevenueStats_75dfb671",
    "GetBroadcastRevenueTransactions",
    "GetBroadcastRevenueTransactions_69280f",
    "GetBroadcastRevenueWithdrawalUrl",
    "GetBroadcastRevenueWithdrawalUrl_2a65ef73",
    "TypeBroadcastRevenueStats",
    "TypeBroadcastRevenueTransactions",
    "TypeBroadcastRevenueWithdrawalUrl",
]


class BroadcastRevenueStats_d07b4bad(TLObject, frozen=True, kw_only=True, tag="stats.broadcastRevenueStats#d07b4bad"):
    tl_id = 0xD07B4BAD
    tl_name = "stats.broadcastRevenueStats"
    tl_type = "stats.BroadcastRevenueStats"
    tl_line = "stats.broadcastRevenueStats#d07b4bad top_hours_graph:StatsGraph revenue_graph:StatsGraph current_balance:long available_balance:long overall_revenue:long usd_rate:double = stats.BroadcastRevenueStats;"
    top_hours_graph: api.TypeStatsGraph
    revenue_graph: api.TypeStatsGraph
    current_balance: Int64
    available_balance: Int64
    overall_revenue: Int64
    usd_rate: Double


class BroadcastRevenueStats(TLObject, frozen=True, kw_only=True, tag="stats.broadcastRevenueStats"):
    tl_id = 0x5407E297
    tl_name = "stats.broadcastRevenueStats"
    tl_type = "stats.BroadcastRevenueStats"
    tl_line = "stats.broadcastRevenueStats#5407e297 top_hours_graph:StatsGraph revenue_graph:StatsGraph balances:BroadcastRevenueBalances usd_rate:double = stats.BroadcastRevenueStats;"
    top_hours_graph: api.TypeStatsGraph
    revenue_graph: api.TypeStatsGraph
    balances: api.TypeBroadcastRevenueBalances
    usd_rate: Double


class BroadcastRevenueTransactions(TLObject, frozen=True, kw_only=True, tag="stats.broadcastRevenueTransactions"):
    tl_id = 0x87158466
    tl_name = "stats.broadcastRevenueTransactions"
    tl_type = "stats.BroadcastRevenueTransactions"
    tl_line = "stats.broadcastRevenueTransactions#87158466 count:int transactions:Vector<BroadcastRevenueTransaction> = stats.BroadcastRevenueTransactions;"
    count: Int32
    transactions: Vector[api.TypeBroadcastRevenueTransaction]


class BroadcastRevenueWithdrawalUrl(TLObject, frozen=True, kw_only=True, tag="stats.broadcastRevenueWithdrawalUrl"):
    tl_id = 0xEC659737
    tl_name = "stats.broadcastRevenueWithdrawalUrl"
    tl_type = "stats.BroadcastRevenueWithdrawalUrl"
    tl_line = "stats.broadcastRevenueWithdrawalUrl#ec659737 url:string = stats.BroadcastRevenueWithdrawalUrl;"
    url: String


class GetBroadcastRevenueStats_75dfb671(TLFunction["api.stats.TypeBroadcastRevenueStats"], frozen=True, kw_only=True, tag="stats.getBroadcastRevenueStats#75dfb671"):
    tl_id = 0x75DFB671
    tl_name = "stats.getBroadcastRevenueStats"
    tl_type = "stats.BroadcastRevenueStats"
    tl_line = "stats.getBroadcastRevenueStats#75dfb671 flags:# dark:flags.0?true channel:InputChannel = stats.BroadcastRevenueStats;"
    flags: Nat = 0
    dark: Bool = False
    channel: api.TypeInputChannel


class GetBroadcastRevenueStats(TLFunction["api.stats.TypeBroadcastRevenueStats"], frozen=True, kw_only=True, tag="stats.getBroadcastRevenueStats"):
    tl_id = 0xF788EE19
    tl_name = "stats.getBroadcastRevenueStats"
    tl_type = "stats.BroadcastRevenueStats"
    tl_line = "stats.getBroadcastRevenueStats#f788ee19 flags:# dark:flags.0?true peer:InputPeer = stats.BroadcastRevenueStats;"
    flags: Nat = 0
    dark: Bool = False
    peer: api.TypeInputPeer


class GetBroadcastRevenueTransactions_69280f(TLFunction["api.stats.TypeBroadcastRevenueTransactions"], frozen=True, kw_only=True, tag="stats.getBroadcastRevenueTransactions#69280f"):
    tl_id = 0x0069280F
    tl_name = "stats.getBroadcastRevenueTransactions"
    tl_type = "stats.BroadcastRevenueTransactions"
    tl_line = "stats.getBroadcastRevenueTransactions#69280f channel:InputChannel offset:int limit:int = stats.BroadcastRevenueTransactions;"
    channel: api.TypeInputChannel
    offset: Int32
    limit: Int32


class GetBroadcastRevenueTransactions(TLFunction["api.stats.TypeBroadcastRevenueTransactions"], frozen=True, kw_only=True, tag="stats.getBroadcastRevenueTransactions"):
    tl_id = 0x70990B6D
    tl_name = "stats.getBroadcastRevenueTransactions"
    tl_type = "stats.BroadcastRevenueTransactions"
    tl_line = "stats.getBroadcastRevenueTransactions#70990b6d peer:InputPeer offset:int limit:int = stats.BroadcastRevenueTransactions;"
    peer: api.TypeInputPeer
    offset: Int32
    limit: Int32


class GetBroadcastRevenueWithdrawalUrl_2a65ef73(TLFunction["api.stats.TypeBroadcastRevenueWithdrawalUrl"], frozen=True, kw_only=True, tag="stats.getBroadcastRevenueWithdrawalUrl#2a65ef73"):
    tl_id = 0x2A65EF73
    tl_name = "stats.getBroadcastRevenueWithdrawalUrl"
    tl_type = "stats.BroadcastRevenueWithdrawalUrl"
    tl_line = "stats.getBroadcastRevenueWithdrawalUrl#2a65ef73 channel:InputChannel password:InputCheckPasswordSRP = stats.BroadcastRevenueWithdrawalUrl;"
    channel: api.TypeInputChannel
    password: api.TypeInputCheckPasswordSRP


class GetBroadcastRevenueWithdrawalUrl(TLFunction["api.stats.TypeBroadcastRevenueWithdrawalUrl"], frozen=True, kw_only=True, tag="stats.getBroadcastRevenueWithdrawalUrl"):
    tl_id = 0x9DF4FAAD
    tl_name = "stats.getBroadcastRevenueWithdrawalUrl"
    tl_type = "stats.BroadcastRevenueWithdrawalUrl"
    tl_line = "stats.getBroadcastRevenueWithdrawalUrl#9df4faad peer:InputPeer password:InputCheckPasswordSRP = stats.BroadcastRevenueWithdrawalUrl;"
    peer: api.TypeInputPeer
    password: api.TypeInputCheckPasswordSRP


TypeBroadcastRevenueStats: TypeAlias = (
    BroadcastRevenueStats_d07b4bad
    | BroadcastRevenueStats
)
TypeBroadcastRevenueTransactions: TypeAlias = BroadcastRevenueTransactions
TypeBroadcastRevenueWithdrawalUrl: TypeAlias = BroadcastRevenueWithdrawalUrl
