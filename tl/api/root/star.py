"""Definitions: types of the root namespace that begin with Star. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StarGift",
    "StarGiftActiveAuctionState",
    "StarGiftAttributeBackdrop",
    "StarGiftAttributeCounter",
    "StarGiftAttributeIdBackdrop",
    "StarGiftAttributeIdModel",
    "StarGiftAttributeIdPattern",
    "StarGiftAttributeModel",
    "StarGiftAttributeOriginalDetails",
    "StarGiftAttributePattern",
    "StarGiftAttributeRarity",
    "StarGiftAttributeRarityEpic",
    "StarGiftAttributeRarityLegendary",
    "StarGiftAttributeRarityRare",
    "StarGiftAttributeRarityUncommon",
    "StarGiftAuctionAcquiredGift",
    "StarGiftAuctionRound",
    "StarGiftAuctionRoundExtendable",
    "StarGiftAuctionState",
    "StarGiftAuctionStateFinished",
    "StarGiftAuctionStateNotModified",
    "StarGiftAuctionUserState",
    "StarGiftBackground",
    "StarGiftCollection",
    "StarGiftUnique",
    "StarGiftUpgradePrice",
    "StarRefProgram",
    "TypeStarGift",
    "TypeStarGiftActiveAuctionState",
    "TypeStarGiftAttribute",
    "TypeStarGiftAttributeCounter",
    "TypeStarGiftAttributeId",
    "TypeStarGiftAttributeRarity",
    "TypeStarGiftAuctionAcquiredGift",
    "TypeStarGiftAuctionRound",
    "TypeStarGiftAuctionState",
    "TypeStarGiftAuctionUserState",
    "TypeStarGiftBackground",
    "TypeStarGiftCollection",
    "TypeStarGiftUpgradePrice",
    "TypeStarRefProgram",
]


class StarGift(TLObject, frozen=True, kw_only=True, tag="starGift"):
    tl_id = 0x313A9547
    tl_name = "starGift"
    tl_type = "StarGift"
    tl_line = "starGift#313a9547 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true require_premium:flags.7?true limited_per_user:flags.8?true peer_color_available:flags.10?true auction:flags.11?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int per_user_remains:flags.8?int locked_until_date:flags.9?int auction_slug:flags.11?string gifts_per_round:flags.11?int auction_start_date:flags.11?int upgrade_variants:flags.12?int background:flags.13?StarGiftBackground = StarGift;"
    flags: Nat = 0
    limited: Bool = False
    sold_out: Bool = False
    birthday: Bool = False
    require_premium: Bool = False
    limited_per_user: Bool = False
    peer_color_available: Bool = False
    auction: Bool = False
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
    auction_slug: String | None = None
    gifts_per_round: Int32 | None = None
    auction_start_date: Int32 | None = None
    upgrade_variants: Int32 | None = None
    background: api.TypeStarGiftBackground | None = None


class StarGiftActiveAuctionState(TLObject, frozen=True, kw_only=True, tag="starGiftActiveAuctionState"):
    tl_id = 0xD31BC45D
    tl_name = "starGiftActiveAuctionState"
    tl_type = "StarGiftActiveAuctionState"
    tl_line = "starGiftActiveAuctionState#d31bc45d gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState = StarGiftActiveAuctionState;"
    gift: api.TypeStarGift
    state: api.TypeStarGiftAuctionState
    user_state: api.TypeStarGiftAuctionUserState


class StarGiftAttributeBackdrop(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeBackdrop"):
    tl_id = 0x9F2504E4
    tl_name = "starGiftAttributeBackdrop"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributeBackdrop#9f2504e4 name:string backdrop_id:int center_color:int edge_color:int pattern_color:int text_color:int rarity:StarGiftAttributeRarity = StarGiftAttribute;"
    name: String
    backdrop_id: Int32
    center_color: Int32
    edge_color: Int32
    pattern_color: Int32
    text_color: Int32
    rarity: api.TypeStarGiftAttributeRarity


class StarGiftAttributeCounter(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeCounter"):
    tl_id = 0x2EB1B658
    tl_name = "starGiftAttributeCounter"
    tl_type = "StarGiftAttributeCounter"
    tl_line = "starGiftAttributeCounter#2eb1b658 attribute:StarGiftAttributeId count:int = StarGiftAttributeCounter;"
    attribute: api.TypeStarGiftAttributeId
    count: Int32


class StarGiftAttributeIdBackdrop(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeIdBackdrop"):
    tl_id = 0x1F01C757
    tl_name = "starGiftAttributeIdBackdrop"
    tl_type = "StarGiftAttributeId"
    tl_line = "starGiftAttributeIdBackdrop#1f01c757 backdrop_id:int = StarGiftAttributeId;"
    backdrop_id: Int32


class StarGiftAttributeIdModel(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeIdModel"):
    tl_id = 0x48AAAE3C
    tl_name = "starGiftAttributeIdModel"
    tl_type = "StarGiftAttributeId"
    tl_line = "starGiftAttributeIdModel#48aaae3c document_id:long = StarGiftAttributeId;"
    document_id: Int64


class StarGiftAttributeIdPattern(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeIdPattern"):
    tl_id = 0x4A162433
    tl_name = "starGiftAttributeIdPattern"
    tl_type = "StarGiftAttributeId"
    tl_line = "starGiftAttributeIdPattern#4a162433 document_id:long = StarGiftAttributeId;"
    document_id: Int64


class StarGiftAttributeModel(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeModel"):
    tl_id = 0x565251E2
    tl_name = "starGiftAttributeModel"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributeModel#565251e2 flags:# crafted:flags.0?true name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute;"
    flags: Nat = 0
    crafted: Bool = False
    name: String
    document: api.TypeDocument
    rarity: api.TypeStarGiftAttributeRarity


class StarGiftAttributeOriginalDetails(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeOriginalDetails"):
    tl_id = 0xE0BFF26C
    tl_name = "starGiftAttributeOriginalDetails"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributeOriginalDetails#e0bff26c flags:# sender_id:flags.0?Peer recipient_id:Peer date:int message:flags.1?TextWithEntities = StarGiftAttribute;"
    flags: Nat = 0
    sender_id: api.TypePeer | None = None
    recipient_id: api.TypePeer
    date: Int32
    message: api.TypeTextWithEntities | None = None


class StarGiftAttributePattern(TLObject, frozen=True, kw_only=True, tag="starGiftAttributePattern"):
    tl_id = 0x4E7085EA
    tl_name = "starGiftAttributePattern"
    tl_type = "StarGiftAttribute"
    tl_line = "starGiftAttributePattern#4e7085ea name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute;"
    name: String
    document: api.TypeDocument
    rarity: api.TypeStarGiftAttributeRarity


class StarGiftAttributeRarity(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeRarity"):
    tl_id = 0x36437737
    tl_name = "starGiftAttributeRarity"
    tl_type = "StarGiftAttributeRarity"
    tl_line = "starGiftAttributeRarity#36437737 permille:int = StarGiftAttributeRarity;"
    permille: Int32


class StarGiftAttributeRarityEpic(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeRarityEpic"):
    tl_id = 0x78FBF3A8
    tl_name = "starGiftAttributeRarityEpic"
    tl_type = "StarGiftAttributeRarity"
    tl_line = "starGiftAttributeRarityEpic#78fbf3a8 = StarGiftAttributeRarity;"


class StarGiftAttributeRarityLegendary(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeRarityLegendary"):
    tl_id = 0xCEF7E7A8
    tl_name = "starGiftAttributeRarityLegendary"
    tl_type = "StarGiftAttributeRarity"
    tl_line = "starGiftAttributeRarityLegendary#cef7e7a8 = StarGiftAttributeRarity;"


class StarGiftAttributeRarityRare(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeRarityRare"):
    tl_id = 0xF08D516B
    tl_name = "starGiftAttributeRarityRare"
    tl_type = "StarGiftAttributeRarity"
    tl_line = "starGiftAttributeRarityRare#f08d516b = StarGiftAttributeRarity;"


class StarGiftAttributeRarityUncommon(TLObject, frozen=True, kw_only=True, tag="starGiftAttributeRarityUncommon"):
    tl_id = 0xDBCE6389
    tl_name = "starGiftAttributeRarityUncommon"
    tl_type = "StarGiftAttributeRarity"
    tl_line = "starGiftAttributeRarityUncommon#dbce6389 = StarGiftAttributeRarity;"


class StarGiftAuctionAcquiredGift(TLObject, frozen=True, kw_only=True, tag="starGiftAuctionAcquiredGift"):
    tl_id = 0x42B00348
    tl_name = "starGiftAuctionAcquiredGift"
    tl_type = "StarGiftAuctionAcquiredGift"
    tl_line = "starGiftAuctionAcquiredGift#42b00348 flags:# name_hidden:flags.0?true peer:Peer date:int bid_amount:long round:int pos:int message:flags.1?TextWithEntities gift_num:flags.2?int = StarGiftAuctionAcquiredGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    peer: api.TypePeer
    date: Int32
    bid_amount: Int64
    round: Int32
    pos: Int32
    message: api.TypeTextWithEntities | None = None
    gift_num: Int32 | None = None


class StarGiftAuctionRound(TLObject, frozen=True, kw_only=True, tag="starGiftAuctionRound"):
    tl_id = 0x3AAE0528
    tl_name = "starGiftAuctionRound"
    tl_type = "StarGiftAuctionRound"
    tl_line = "starGiftAuctionRound#3aae0528 num:int duration:int = StarGiftAuctionRound;"
    num: Int32
    duration: Int32


class StarGiftAuctionRoundExtendable(TLObject, frozen=True, kw_only=True, tag="starGiftAuctionRoundExtendable"):
    tl_id = 0x0AA021E5
    tl_name = "starGiftAuctionRoundExtendable"
    tl_type = "StarGiftAuctionRound"
    tl_line = "starGiftAuctionRoundExtendable#aa021e5 num:int duration:int extend_top:int extend_window:int = StarGiftAuctionRound;"
    num: Int32
    duration: Int32
    extend_top: Int32
    extend_window: Int32


class StarGiftAuctionState(TLObject, frozen=True, kw_only=True, tag="starGiftAuctionState"):
    tl_id = 0x771A4E66
    tl_name = "starGiftAuctionState"
    tl_type = "StarGiftAuctionState"
    tl_line = "starGiftAuctionState#771a4e66 version:int start_date:int end_date:int min_bid_amount:long bid_levels:Vector<AuctionBidLevel> top_bidders:Vector<long> next_round_at:int last_gift_num:int gifts_left:int current_round:int total_rounds:int rounds:Vector<StarGiftAuctionRound> = StarGiftAuctionState;"
    version: Int32
    start_date: Int32
    end_date: Int32
    min_bid_amount: Int64
    bid_levels: Vector[api.TypeAuctionBidLevel]
    top_bidders: Vector[Int64]
    next_round_at: Int32
    last_gift_num: Int32
    gifts_left: Int32
    current_round: Int32
    total_rounds: Int32
    rounds: Vector[api.TypeStarGiftAuctionRound]


class StarGiftAuctionStateFinished(TLObject, frozen=True, kw_only=True, tag="starGiftAuctionStateFinished"):
    tl_id = 0x972DABBF
    tl_name = "starGiftAuctionStateFinished"
    tl_type = "StarGiftAuctionState"
    tl_line = "starGiftAuctionStateFinished#972dabbf flags:# start_date:int end_date:int average_price:long listed_count:flags.0?int fragment_listed_count:flags.1?int fragment_listed_url:flags.1?string = StarGiftAuctionState;"
    flags: Nat = 0
    start_date: Int32
    end_date: Int32
    average_price: Int64
    listed_count: Int32 | None = None
    fragment_listed_count: Int32 | None = None
    fragment_listed_url: String | None = None


class StarGiftAuctionStateNotModified(TLObject, frozen=True, kw_only=True, tag="starGiftAuctionStateNotModified"):
    tl_id = 0xFE333952
    tl_name = "starGiftAuctionStateNotModified"
    tl_type = "StarGiftAuctionState"
    tl_line = "starGiftAuctionStateNotModified#fe333952 = StarGiftAuctionState;"


class StarGiftAuctionUserState(TLObject, frozen=True, kw_only=True, tag="starGiftAuctionUserState"):
    tl_id = 0x2EEED1C4
    tl_name = "starGiftAuctionUserState"
    tl_type = "StarGiftAuctionUserState"
    tl_line = "starGiftAuctionUserState#2eeed1c4 flags:# returned:flags.1?true bid_amount:flags.0?long bid_date:flags.0?int min_bid_amount:flags.0?long bid_peer:flags.0?Peer acquired_count:int = StarGiftAuctionUserState;"
    flags: Nat = 0
    returned: Bool = False
    bid_amount: Int64 | None = None
    bid_date: Int32 | None = None
    min_bid_amount: Int64 | None = None
    bid_peer: api.TypePeer | None = None
    acquired_count: Int32


class StarGiftBackground(TLObject, frozen=True, kw_only=True, tag="starGiftBackground"):
    tl_id = 0xAFF56398
    tl_name = "starGiftBackground"
    tl_type = "StarGiftBackground"
    tl_line = "starGiftBackground#aff56398 center_color:int edge_color:int text_color:int = StarGiftBackground;"
    center_color: Int32
    edge_color: Int32
    text_color: Int32


class StarGiftCollection(TLObject, frozen=True, kw_only=True, tag="starGiftCollection"):
    tl_id = 0x9D6B13B0
    tl_name = "starGiftCollection"
    tl_type = "StarGiftCollection"
    tl_line = "starGiftCollection#9d6b13b0 flags:# collection_id:int title:string icon:flags.0?Document gifts_count:int hash:long = StarGiftCollection;"
    flags: Nat = 0
    collection_id: Int32
    title: String
    icon: api.TypeDocument | None = None
    gifts_count: Int32
    hash: Int64


class StarGiftUnique(TLObject, frozen=True, kw_only=True, tag="starGiftUnique"):
    tl_id = 0x85F0A9CD
    tl_name = "starGiftUnique"
    tl_type = "StarGift"
    tl_line = "starGiftUnique#85f0a9cd flags:# require_premium:flags.6?true resale_ton_only:flags.7?true theme_available:flags.9?true burned:flags.14?true crafted:flags.15?true id:long gift_id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer value_amount:flags.8?long value_currency:flags.8?string value_usd_amount:flags.8?long theme_peer:flags.10?Peer peer_color:flags.11?PeerColor host_id:flags.12?Peer offer_min_stars:flags.13?int craft_chance_permille:flags.16?int = StarGift;"
    flags: Nat = 0
    require_premium: Bool = False
    resale_ton_only: Bool = False
    theme_available: Bool = False
    burned: Bool = False
    crafted: Bool = False
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
    craft_chance_permille: Int32 | None = None


class StarGiftUpgradePrice(TLObject, frozen=True, kw_only=True, tag="starGiftUpgradePrice"):
    tl_id = 0x99EA331D
    tl_name = "starGiftUpgradePrice"
    tl_type = "StarGiftUpgradePrice"
    tl_line = "starGiftUpgradePrice#99ea331d date:int upgrade_stars:long = StarGiftUpgradePrice;"
    date: Int32
    upgrade_stars: Int64


class StarRefProgram(TLObject, frozen=True, kw_only=True, tag="starRefProgram"):
    tl_id = 0xDD0C66F2
    tl_name = "starRefProgram"
    tl_type = "StarRefProgram"
    tl_line = "starRefProgram#dd0c66f2 flags:# bot_id:long commission_permille:int duration_months:flags.0?int end_date:flags.1?int daily_revenue_per_user:flags.2?StarsAmount = StarRefProgram;"
    flags: Nat = 0
    bot_id: Int64
    commission_permille: Int32
    duration_months: Int32 | None = None
    end_date: Int32 | None = None
    daily_revenue_per_user: api.TypeStarsAmount | None = None


TypeStarGift: TypeAlias = (
    StarGift
    | StarGiftUnique
)
TypeStarGiftActiveAuctionState: TypeAlias = StarGiftActiveAuctionState
TypeStarGiftAttribute: TypeAlias = (
    StarGiftAttributeBackdrop
    | StarGiftAttributeModel
    | StarGiftAttributeOriginalDetails
    | StarGiftAttributePattern
)
TypeStarGiftAttributeCounter: TypeAlias = StarGiftAttributeCounter
TypeStarGiftAttributeId: TypeAlias = (
    StarGiftAttributeIdBackdrop
    | StarGiftAttributeIdModel
    | StarGiftAttributeIdPattern
)
TypeStarGiftAttributeRarity: TypeAlias = (
    StarGiftAttributeRarity
    | StarGiftAttributeRarityEpic
    | StarGiftAttributeRarityLegendary
    | StarGiftAttributeRarityRare
    | StarGiftAttributeRarityUncommon
)
TypeStarGiftAuctionAcquiredGift: TypeAlias = StarGiftAuctionAcquiredGift
TypeStarGiftAuctionRound: TypeAlias = (
    StarGiftAuctionRound
    | StarGiftAuctionRoundExtendable
)
TypeStarGiftAuctionState: TypeAlias = (
    StarGiftAuctionState
    | StarGiftAuctionStateFinished
    | StarGiftAuctionStateNotModified
)
TypeStarGiftAuctionUserState: TypeAlias = StarGiftAuctionUserState
TypeStarGiftBackground: TypeAlias = StarGiftBackground
TypeStarGiftCollection: TypeAlias = StarGiftCollection
TypeStarGiftUpgradePrice: TypeAlias = StarGiftUpgradePrice
TypeStarRefProgram: TypeAlias = StarRefProgram
