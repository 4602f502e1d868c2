"""Definitions: the namespace premium. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ApplyBoost",
    "BoostsList",
    "BoostsStatus",
    "GetBoostsList",
    "GetBoostsStatus",
    "GetMyBoosts",
    "GetUserBoosts",
    "MyBoosts",
    "TypeBoostsList",
    "TypeBoostsStatus",
    "TypeMyBoosts",
]


class BoostsList(TLObject, frozen=True, kw_only=True, tag="premium.boostsList"):
    tl_id = 0x86F8613C
    tl_name = "premium.boostsList"
    tl_type = "premium.BoostsList"
    tl_line = "premium.boostsList#86f8613c flags:# count:int boosts:Vector<Boost> next_offset:flags.0?string users:Vector<User> = premium.BoostsList;"
    flags: Nat = 0
    count: Int32
    boosts: Vector[api.TypeBoost]
    next_offset: String | None = None
    users: Vector[api.TypeUser]


class BoostsStatus(TLObject, frozen=True, kw_only=True, tag="premium.boostsStatus"):
    tl_id = 0x4959427A
    tl_name = "premium.boostsStatus"
    tl_type = "premium.BoostsStatus"
    tl_line = "premium.boostsStatus#4959427a flags:# my_boost:flags.2?true level:int current_level_boosts:int boosts:int gift_boosts:flags.4?int next_level_boosts:flags.0?int premium_audience:flags.1?StatsPercentValue boost_url:string prepaid_giveaways:flags.3?Vector<PrepaidGiveaway> my_boost_slots:flags.2?Vector<int> = premium.BoostsStatus;"
    flags: Nat = 0
    my_boost: Bool = False
    level: Int32
    current_level_boosts: Int32
    boosts: Int32
    gift_boosts: Int32 | None = None
    next_level_boosts: Int32 | None = None
    premium_audience: api.TypeStatsPercentValue | None = None
    boost_url: String
    prepaid_giveaways: Vector[api.TypePrepaidGiveaway] | None = None
    my_boost_slots: Vector[Int32] | None = None


class MyBoosts(TLObject, frozen=True, kw_only=True, tag="premium.myBoosts"):
    tl_id = 0x9AE228E2
    tl_name = "premium.myBoosts"
    tl_type = "premium.MyBoosts"
    tl_line = "premium.myBoosts#9ae228e2 my_boosts:Vector<MyBoost> chats:Vector<Chat> users:Vector<User> = premium.MyBoosts;"
    my_boosts: Vector[api.TypeMyBoost]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ApplyBoost(TLFunction["api.premium.TypeMyBoosts"], frozen=True, kw_only=True, tag="premium.applyBoost"):
    tl_id = 0x6B7DA746
    tl_name = "premium.applyBoost"
    tl_type = "premium.MyBoosts"
    tl_line = "premium.applyBoost#6b7da746 flags:# slots:flags.0?Vector<int> peer:InputPeer = premium.MyBoosts;"
    flags: Nat = 0
    slots: Vector[Int32] | None = None
    peer: api.TypeInputPeer


class GetBoostsList(TLFunction["api.premium.TypeBoostsList"], frozen=True, kw_only=True, tag="premium.getBoostsList"):
    tl_id = 0x60F67660
    tl_name = "premium.getBoostsList"
    tl_type = "premium.BoostsList"
    tl_line = "premium.getBoostsList#60f67660 flags:# gifts:flags.0?true peer:InputPeer offset:string limit:int = premium.BoostsList;"
    flags: Nat = 0
    gifts: Bool = False
    peer: api.TypeInputPeer
    offset: String
    limit: Int32


class GetBoostsStatus(TLFunction["api.premium.TypeBoostsStatus"], frozen=True, kw_only=True, tag="premium.getBoostsStatus"):
    tl_id = 0x042F1F61
    tl_name = "premium.getBoostsStatus"
    tl_type = "premium.BoostsStatus"
    tl_line = "premium.getBoostsStatus#42f1f61 peer:InputPeer = premium.BoostsStatus;"
    peer: api.TypeInputPeer


class GetMyBoosts(TLFunction["api.premium.TypeMyBoosts"], frozen=True, kw_only=True, tag="premium.getMyBoosts"):
    tl_id = 0x0BE77B4A
    tl_name = "premium.getMyBoosts"
    tl_type = "premium.MyBoosts"
    tl_line = "premium.getMyBoosts#be77b4a = premium.MyBoosts;"


class GetUserBoosts(TLFunction["api.premium.TypeBoostsList"], frozen=True, kw_only=True, tag="premium.getUserBoosts"):
    tl_id = 0x39854D1F
    tl_name = "premium.getUserBoosts"
    tl_type = "premium.BoostsList"
    tl_line = "premium.getUserBoosts#39854d1f peer:InputPeer user_id:InputUser = premium.BoostsList;"
    peer: api.TypeInputPeer
    user_id: api.TypeInputUser


TypeBoostsList: TypeAlias = BoostsList
TypeBoostsStatus: TypeAlias = BoostsStatus
TypeMyBoosts: TypeAlias = MyBoosts
