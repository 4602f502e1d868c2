"""Definitions: the namespace fragment. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Int32, Int64, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "CollectibleInfo",
    "GetCollectibleInfo",
    "TypeCollectibleInfo",
]


class CollectibleInfo(TLObject, frozen=True, kw_only=True, tag="fragment.collectibleInfo"):
    tl_id = 0x6EBDFF91
    tl_name = "fragment.collectibleInfo"
    tl_type = "fragment.CollectibleInfo"
    tl_line = "fragment.collectibleInfo#6ebdff91 purchase_date:int currency:string amount:long crypto_currency:string crypto_amount:long url:string = fragment.CollectibleInfo;"
    purchase_date: Int32
    currency: String
    amount: Int64
    crypto_currency: String
    crypto_amount: Int64
    url: String


class GetCollectibleInfo(TLFunction["api.fragment.TypeCollectibleInfo"], frozen=True, kw_only=True, tag="fragment.getCollectibleInfo"):
    tl_id = 0xBE1E85BA
    tl_name = "fragment.getCollectibleInfo"
    tl_type = "fragment.CollectibleInfo"
    tl_line = "fragment.getCollectibleInfo#be1e85ba collectible:InputCollectible = fragment.CollectibleInfo;"
    collectible: api.TypeInputCollectible


TypeCollectibleInfo: TypeAlias = CollectibleInfo
