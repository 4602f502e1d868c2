"""Superseded definitions: types of the root namespace that begin with Star. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StarGiftAttributeBackdrop_94271762",
    "StarGiftAttributeBackdrop_d93d859c",
    "StarGiftAttributeModel_39d99013",
    "StarGiftAttributeOriginalDetails_c02c4f4b",
    "StarGiftAttributePattern_13acff19",
    "StarGiftUnique_1befe865",
    "StarGiftUnique_3a274d50",
    "StarGiftUnique_569d64c9",
    "StarGiftUnique_5c62d151",
    "StarGiftUnique_6411db89",
    "StarGiftUnique_6a1407cd",
    "StarGiftUnique_f2fe7e4a",
    "StarGift_2cc73c8",
    "StarGift_49c577cd",
    "StarGift_80ac53c3",
    "StarGift_bcff5b",
    "StarGift_c62aca28",
]


class StarGift_49c577cd(TLObject, frozen=True, kw_only=True, tag="starGift#49c577cd"):
    tl_id = 0x49C577CD
    tl_name = "starGift"
    tl_type = "StarGift"
    tl_line = "starGift#49c577cd flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int = StarGift;"
    flags: Nat = 0
    limited: Bool = False
    sold_out: Bool = False
    birthday: Bool = False
    id: Int64
    sticker: api.TypeDocument
    stars: Int64
    availability_remains: Int32 | None = None
    availability_total: Int32 | None = None
    convert_stars: Int64
    first_sale_date: Int32 | None = None
    last_sale_date: Int32 | None = None


class StarGift_2cc73c8(TLObject, frozen=True, kw_only=True, tag="starGift#2cc73c8"):
    tl_id = 0x02CC73C8
    tl_name = "starGift"
    tl_type = "StarGift"
    tl_line = "starGift#2cc73c8 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long = StarGift;"
    flags: Nat = 0
    limited: Bool = False
    sold_out: Bool = False
    birthday: Bool = False
    id: Int64
    sticker: api.TypeDocument
    stars: Int64
    availability_remains: Int32 | None = None
    availability_total: Int32 | None = None
    convert_stars: Int64
    first_sale_date: Int32 | None = None
    last_sale_date: Int32 | None = None
    upgrade_stars: Int64 | None = None


class StarGift_c62aca28(TLObject, frozen=True, kw_only=True, tag="starGift#c62aca28"):
    tl_id = 0xC62ACA28
    tl_name = "starGift"
    tl_type = "StarGift"
    tl_line = "starGift#c62aca28 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string = StarGift;"
    flags: Nat = 0
    limited: Bool = False
    sold_out: Bool = False
    birthday: Bool = False
    id: Int64
    sticker: api.TypeDocument
    stars: Int64
    availability_remains: Int32 | None = None
    availability_total: Int32 | None = None
    availability_resale: Int64 | None = None
    convert_stars: Int64
    first_sale_date: Int32 | None = None
    last_sale_date: Int32 | None = None
    upgrade_stars: Int64 | None = None
    resell_min_stars: Int64 | None = None
    title: String | None = None


class StarGift_bcff5b(TLObject, frozen=True, kw_only=True, tag="starGift#bcff5b"):
    tl_id = 0x00BCFF5B
    tl_name = "starGift"
    tl_type = "StarGift"
    tl_line = "starGift#bcff5b flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true require_premium:flags.7?true limited_per_user:flags.8?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int per_user_remains:flags.8?int = StarGift;"
    flags: Nat = 0
    limited: Bool = False
    sold_out: Bool = False
    birthday: Bool = False
    require_premium: Bool = False
    limited_per_user: Bool = False
    id: Int64
    sticker: api.TypeDocument
    stars: Int64
    availability_remains: Int32 | None = None
    availability_total: Int32 | None = None
    availability_resale: Int64 | None = None
    convert_stars: Int64
    first_sale_date: Int32 | None = None
    last_sale_date: Int32 | None = None
    upgrade_stars: Int64 | None = None
    resell_min_stars: Int64 | None = None
    title: String | None = None
    released_by: api.TypePeer | None = None
    per_user_total: Int32 | None = None
    per_user_remains: Int32 | None = None


class StarGift_80ac53c3(TLObject, frozen=True, kw_only=True, tag="starGift#80ac53c3"):
    tl_id = 0x80AC53C3
    tl_name = "starGift"
    tl_type = "StarGift"
    tl_line = "starGift#80ac53c3 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true require_premium:flags.7?true limited_per_user:flags.8?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int per_user_remains:flags.8?int locked_until_date:flags.9?int = StarGift;"
    flags: Nat = 0
    limited: Bool = False
    sold_out: Bool = False
    birthday: Bool = False
    require_premium: Bool = False
    limited_per_user: Bool = False
    id: Int64
    sticker: api.TypeDocument
    stars: Int64
    availability_remains: Int32 | None = None
    availability_total: Int32 | None = None
    availability_resale: Int64 | None = None
    convert_stars: Int64
    first_sale_date: Int32 | None = None
    last_sale_date: Int32 | None = None
    upgrade_stars: Int64 | None = None
    resell_min_stars: Int64 | None = None
    title: String | None = None
    released_by: api.TypePeer | None = None
    per_user_total: Int32 | None = None
    per_user_remains: Int32 | None = None
    locked_until_date: Int32 | None = None


class StarGiftAttributeBackdrop_94271762(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeBackdrop#94271762"):
    tl_id = 0x94271762
    tl_name = "starGiftAttributeBackdrop"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributeBackdrop#94271762 name:string center_color:int edge_color:int pattern_color:int text_color:int rarity_permille:int = StarGiftAttribute;"
    name: String
    center_color: Int32
    edge_color: Int32
    pattern_color: Int32
    text_color: Int32
    rarity_permille: Int32


class StarGiftAttributeBackdrop_d93d859c(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeBackdrop#d93d859c"):
    tl_id = 0xD93D859C
    tl_name = "starGiftAttributeBackdrop"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributeBackdrop#d93d859c name:string backdrop_id:int center_color:int edge_color:int pattern_color:int text_color:int rarity_permille:int = StarGiftAttribute;"
    name: String
    backdrop_id: Int32
    center_color: Int32
    edge_color: Int32
    pattern_color: Int32
    text_color: Int32
    rarity_permille: Int32


class StarGiftAttributeModel_39d99013(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeModel#39d99013"):
    tl_id = 0x39D99013
    tl_name = "starGiftAttributeModel"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributeModel#39d99013 name:string document:Document rarity_permille:int = StarGiftAttribute;"
    name: String
    document: api.TypeDocument
    rarity_permille: Int32


class StarGiftAttributeOriginalDetails_c02c4f4b(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeOriginalDetails#c02c4f4b"):
    tl_id = 0xC02C4F4B
    tl_name = "starGiftAttributeOriginalDetails"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributeOriginalDetails#c02c4f4b flags:# sender_id:flags.0?long recipient_id:long date:int message:flags.1?TextWithEntities = StarGiftAttribute;"
    flags: Nat = 0
    sender_id: Int64 | None = None
    recipient_id: Int64
    date: Int32
    message: api.TypeTextWithEntities | None = None


class StarGiftAttributePattern_13acff19(TLObject, frozen=True, kw_only=True, tag="starGiftAttributePattern#13acff19"):
    tl_id = 0x13ACFF19
    tl_name = "starGiftAttributePattern"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributePattern#13acff19 name:string document:Document rarity_permille:int = StarGiftAttribute;"
    name: String
    document: api.TypeDocument
    rarity_permille: Int32


class StarGiftUnique_6a1407cd(TLObject, frozen=True, kw_only=True, tag="starGiftUnique#6a1407cd"):
    tl_id = 0x6A1407CD
    tl_name = "starGiftUnique"
    tl_type = "StarGift"
    tl_line = "starGiftUnique#6a1407cd id:long title:string num:int owner_id:long attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int = StarGift;"
    id: Int64
    title: String
    num: Int32
    owner_id: Int64
    attributes: Vector[api.TypeStarGiftAttribute]
    availability_issued: Int32
    availability_total: Int32


class StarGiftUnique_f2fe7e4a(TLObject, frozen=True, kw_only=True, tag="starGiftUnique#f2fe7e4a"):
    tl_id = 0xF2FE7E4A
    tl_name = "starGiftUnique"
    tl_type = "StarGift"
    tl_line = "starGiftUnique#f2fe7e4a flags:# id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int = StarGift;"
    flags: Nat = 0
    id: Int64
    title: String
    slug: String
    num: Int32
    owner_id: api.TypePeer | None = None
    owner_name: String | None = None
    owner_address: String | None = None
    attributes: Vector[api.TypeStarGiftAttribute]
    availability_issued: Int32
    availability_total: Int32


class StarGiftUnique_5c62d151(TLObject, frozen=True, kw_only=True, tag="starGiftUnique#5c62d151"):
    tl_id = 0x5C62D151
    tl_name = "starGiftUnique"
    tl_type = "StarGift"
    tl_line = "starGiftUnique#5c62d151 flags:# id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string = StarGift;"
    flags: Nat = 0
    id: Int64
    title: String
    slug: String
    num: Int32
    owner_id: api.TypePeer | None = None
    owner_name: String | None = None
    owner_address: String | None = None
    attributes: Vector[api.TypeStarGiftAttribute]
    availability_issued: Int32
    availability_total: Int32
    gift_address: String | None = None


class StarGiftUnique_6411db89(TLObject, frozen=True, kw_only=True, tag="starGiftUnique#6411db89"):
    tl_id = 0x6411DB89
    tl_name = "starGiftUnique"
    tl_type = "StarGift"
    tl_line = "starGiftUnique#6411db89 flags:# id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_stars:flags.4?long = StarGift;"
    flags: Nat = 0
    id: Int64
    title: String
    slug: String
    num: Int32
    owner_id: api.TypePeer | None = None
    owner_name: String | None = None
    owner_address: String | None = None
    attributes: Vector[api.TypeStarGiftAttribute]
    availability_issued: Int32
    availability_total: Int32
    gift_address: String | None = None
    resell_stars: Int64 | None = None


class StarGiftUnique_3a274d50(TLObject, frozen=True, kw_only=True, tag="starGiftUnique#3a274d50"):
    tl_id = 0x3A274D50
    tl_name = "starGiftUnique"
    tl_type = "StarGift"
    tl_line = "starGiftUnique#3a274d50 flags:# require_premium:flags.6?true resale_ton_only:flags.7?true id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer = StarGift;"
    flags: Nat = 0
    require_premium: Bool = False
    resale_ton_only: Bool = False
    id: Int64
    title: String
    slug: String
    num: Int32
    owner_id: api.TypePeer | None = None
    owner_name: String | None = None
    owner_address: String | None = None
    attributes: Vector[api.TypeStarGiftAttribute]
    availability_issued: Int32
    availability_total: Int32
    gift_address: String | None = None
    resell_amount: Vector[api.TypeStarsAmount] | None = None
    released_by: api.TypePeer | None = None


class StarGiftUnique_1befe865(TLObject, frozen=True, kw_only=True, tag="starGiftUnique#1befe865"):
    tl_id = 0x1BEFE865
    tl_name = "starGiftUnique"
    tl_type = "StarGift"
    tl_line = "starGiftUnique#1befe865 flags:# require_premium:flags.6?true resale_ton_only:flags.7?true theme_available:flags.9?true id:long gift_id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer value_amount:flags.8?long value_currency:flags.8?string theme_peer:flags.10?Peer = StarGift;"
    flags: Nat = 0
    require_premium: Bool = False
    resale_ton_only: Bool = False
    theme_available: Bool = False
    id: Int64
    gift_id: Int64
    title: String
    slug: String
    num: Int32
    owner_id: api.TypePeer | None = None
    owner_name: String | None = None
    owner_address: String | None = None
    attributes: Vector[api.TypeStarGiftAttribute]
    availability_issued: Int32
    availability_total: Int32
    gift_address: String | None = None
    resell_amount: Vector[api.TypeStarsAmount] | None = None
    released_by: api.TypePeer | None = None
    value_amount: Int64 | None = None
    value_currency: String | None = None
    theme_peer: api.TypePeer | None = None


class StarGiftUnique_569d64c9(TLObject, frozen=True, kw_only=True, tag="starGiftUnique#569d64c9"):
    tl_id = 0x569D64C9
    tl_name = "starGiftUnique"
    tl_type = "StarGift"
    tl_line = "starGiftUnique#569d64c9 flags:# require_premium:flags.6?true resale_ton_only:flags.7?true theme_available:flags.9?true id:long gift_id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer value_amount:flags.8?long value_currency:flags.8?string value_usd_amount:flags.8?long theme_peer:flags.10?Peer peer_color:flags.11?PeerColor host_id:flags.12?Peer offer_min_stars:flags.13?int = StarGift;"
    flags: Nat = 0
    require_premium: Bool = False
    resale_ton_only: Bool = False
    theme_available: Bool = False
    id: Int64
    gift_id: Int64
    title: String
    slug: String
    num: Int32
    owner_id: api.TypePeer | None = None
    owner_name: String | None = None
    owner_address: String | None = None
    attributes: Vector[api.TypeStarGiftAttribute]
    availability_issued: Int32
    availability_total: Int32
    gift_address: String | None = None
    resell_amount: Vector[api.TypeStarsAmount] | None = None
    released_by: api.TypePeer | None = None
    value_amount: Int64 | None = None
    value_currency: String | None = None
    value_usd_amount: Int64 | None = None
    theme_peer: api.TypePeer | None = None
    peer_color: api.TypePeerColor | None = None
    host_id: api.TypePeer | None = None
    offer_min_stars: Int32 | None = None
