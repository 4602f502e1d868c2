"""Definitions: types of the root namespace that begin with Stars. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StarsAmount",
    "StarsGiftOption",
    "StarsGiveawayOption",
    "StarsGiveawayWinnersOption",
    "StarsRating",
    "StarsRevenueStatus",
    "StarsSubscription",
    "StarsSubscriptionPricing",
    "StarsTonAmount",
    "StarsTopupOption",
    "StarsTransaction",
    "StarsTransactionPeer",
    "StarsTransactionPeerAPI",
    "StarsTransactionPeerAds",
    "StarsTransactionPeerAppStore",
    "StarsTransactionPeerFragment",
    "StarsTransactionPeerPlayMarket",
    "StarsTransactionPeerPremiumBot",
    "StarsTransactionPeerUnsupported",
    "TypeStarsAmount",
    "TypeStarsGiftOption",
    "TypeStarsGiveawayOption",
    "TypeStarsGiveawayWinnersOption",
    "TypeStarsRating",
    "TypeStarsRevenueStatus",
    "TypeStarsSubscription",
    "TypeStarsSubscriptionPricing",
    "TypeStarsTopupOption",
    "TypeStarsTransaction",
    "TypeStarsTransactionPeer",
]


class StarsAmount(TLObject, frozen=True, kw_only=True, tag="starsAmount"):
    tl_id = 0xBBB6B4A3
    tl_name = "starsAmount"
    tl_type = "StarsAmount"
    tl_line = "starsAmount#bbb6b4a3 amount:long nanos:int = StarsAmount;"
    amount: Int64
    nanos: Int32


class StarsGiftOption(TLObject, frozen=True, kw_only=True, tag="starsGiftOption"):
    tl_id = 0x5E0589F1
    tl_name = "starsGiftOption"
    tl_type = "StarsGiftOption"
    tl_line = "starsGiftOption#5e0589f1 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsGiftOption;"
    flags: Nat = 0
    extended: Bool = False
    stars: Int64
    store_product: String | None = None
    currency: String
    amount: Int64


class StarsGiveawayOption(TLObject, frozen=True, kw_only=True, tag="starsGiveawayOption"):
    tl_id = 0x94CE852A
    tl_name = "starsGiveawayOption"
    tl_type = "StarsGiveawayOption"
    tl_line = "starsGiveawayOption#94ce852a flags:# extended:flags.0?true default:flags.1?true stars:long yearly_boosts:int store_product:flags.2?string currency:string amount:long winners:Vector<StarsGiveawayWinnersOption> = StarsGiveawayOption;"
    flags: Nat = 0
    extended: Bool = False
    default: Bool = False
    stars: Int64
    yearly_boosts: Int32
    store_product: String | None = None
    currency: String
    amount: Int64
    winners: Vector[api.TypeStarsGiveawayWinnersOption]


class StarsGiveawayWinnersOption(TLObject, frozen=True, kw_only=True, tag="starsGiveawayWinnersOption"):
    tl_id = 0x54236209
    tl_name = "starsGiveawayWinnersOption"
    tl_type = "StarsGiveawayWinnersOption"
    tl_line = "starsGiveawayWinnersOption#54236209 flags:# default:flags.0?true users:int per_user_stars:long = StarsGiveawayWinnersOption;"
    flags: Nat = 0
    default: Bool = False
    users: Int32
    per_user_stars: Int64


class StarsRating(TLObject, frozen=True, kw_only=True, tag="starsRating"):
    tl_id = 0x1B0E4F07
    tl_name = "starsRating"
    tl_type = "StarsRating"
    tl_line = "starsRating#1b0e4f07 flags:# level:int current_level_stars:long stars:long next_level_stars:flags.0?long = StarsRating;"
    flags: Nat = 0
    level: Int32
    current_level_stars: Int64
    stars: Int64
    next_level_stars: Int64 | None = None


class StarsRevenueStatus(TLObject, frozen=True, kw_only=True, tag="starsRevenueStatus"):
    tl_id = 0xFEBE5491
    tl_name = "starsRevenueStatus"
    tl_type = "StarsRevenueStatus"
    tl_line = "starsRevenueStatus#febe5491 flags:# withdrawal_enabled:flags.0?true current_balance:StarsAmount available_balance:StarsAmount overall_revenue:StarsAmount next_withdrawal_at:flags.1?int = StarsRevenueStatus;"
    flags: Nat = 0
    withdrawal_enabled: Bool = False
    current_balance: api.TypeStarsAmount
    available_balance: api.TypeStarsAmount
    overall_revenue: api.TypeStarsAmount
    next_withdrawal_at: Int32 | None = None


class StarsSubscription(TLObject, frozen=True, kw_only=True, tag="starsSubscription"):
    tl_id = 0x2E6EAB1A
    tl_name = "starsSubscription"
    tl_type = "StarsSubscription"
    tl_line = "starsSubscription#2e6eab1a flags:# canceled:flags.0?true can_refulfill:flags.1?true missing_balance:flags.2?true bot_canceled:flags.7?true id:string peer:Peer until_date:int pricing:StarsSubscriptionPricing chat_invite_hash:flags.3?string title:flags.4?string photo:flags.5?WebDocument invoice_slug:flags.6?string = StarsSubscription;"
    flags: Nat = 0
    canceled: Bool = False
    can_refulfill: Bool = False
    missing_balance: Bool = False
    bot_canceled: Bool = False
    id: String
    peer: api.TypePeer
    until_date: Int32
    pricing: api.TypeStarsSubscriptionPricing
    chat_invite_hash: String | None = None
    title: String | None = None
    photo: api.TypeWebDocument | None = None
    invoice_slug: String | None = None


class StarsSubscriptionPricing(TLObject, frozen=True, kw_only=True, tag="starsSubscriptionPricing"):
    tl_id = 0x05416D58
    tl_name = "starsSubscriptionPricing"
    tl_type = "StarsSubscriptionPricing"
    tl_line = "starsSubscriptionPricing#5416d58 period:int amount:long = StarsSubscriptionPricing;"
    period: Int32
    amount: Int64


class StarsTonAmount(TLObject, frozen=True, kw_only=True, tag="starsTonAmount"):
    tl_id = 0x74AEE3E0
    tl_name = "starsTonAmount"
    tl_type = "StarsAmount"
    tl_line = "starsTonAmount#74aee3e0 amount:long = StarsAmount;"
    amount: Int64


class StarsTopupOption(TLObject, frozen=True, kw_only=True, tag="starsTopupOption"):
    tl_id = 0x0BD915C0
    tl_name = "starsTopupOption"
    tl_type = "StarsTopupOption"
    tl_line = "starsTopupOption#bd915c0 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsTopupOption;"
    flags: Nat = 0
    extended: Bool = False
    stars: Int64
    store_product: String | None = None
    currency: String
    amount: Int64


class StarsTransaction(TLObject, frozen=True, kw_only=True, tag="starsTransaction"):
    tl_id = 0x13659EB0
    tl_name = "starsTransaction"
    tl_type = "StarsTransaction"
    tl_line = "starsTransaction#13659eb0 flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true stargift_upgrade:flags.18?true business_transfer:flags.21?true stargift_resale:flags.22?true posts_search:flags.24?true stargift_prepaid_upgrade:flags.25?true stargift_drop_original_details:flags.26?true phonegroup_message:flags.27?true stargift_auction_bid:flags.28?true offer:flags.29?true id:string amount:StarsAmount date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int stargift:flags.14?StarGift floodskip_number:flags.15?int starref_commission_permille:flags.16?int starref_peer:flags.17?Peer starref_amount:flags.17?StarsAmount paid_messages:flags.19?int premium_gift_months:flags.20?int ads_proceeds_from_date:flags.23?int ads_proceeds_to_date:flags.23?int = StarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    pending: Bool = False
    failed: Bool = False
    gift: Bool = False
    reaction: Bool = False
    stargift_upgrade: Bool = False
    business_transfer: Bool = False
    stargift_resale: Bool = False
    posts_search: Bool = False
    stargift_prepaid_upgrade: Bool = False
    stargift_drop_original_details: Bool = False
    phonegroup_message: Bool = False
    stargift_auction_bid: Bool = False
    offer: Bool = False
    id: String
    amount: api.TypeStarsAmount
    date: Int32
    peer: api.TypeStarsTransactionPeer
    title: String | None = None
    description: String | None = None
    photo: api.TypeWebDocument | None = None
    transaction_date: Int32 | None = None
    transaction_url: String | None = None
    bot_payload: Bytes | None = None
    msg_id: Int32 | None = None
    extended_media: Vector[api.TypeMessageMedia] | None = None
    subscription_period: Int32 | None = None
    giveaway_post_id: Int32 | None = None
    stargift: api.TypeStarGift | None = None
    floodskip_number: Int32 | None = None
    starref_commission_permille: Int32 | None = None
    starref_peer: api.TypePeer | None = None
    starref_amount: api.TypeStarsAmount | None = None
    paid_messages: Int32 | None = None
    premium_gift_months: Int32 | None = None
    ads_proceeds_from_date: Int32 | None = None
    ads_proceeds_to_date: Int32 | None = None


class StarsTransactionPeer(TLObject, frozen=True, kw_only=True, tag="starsTransactionPeer"):
    tl_id = 0xD80DA15D
    tl_name = "starsTransactionPeer"
    tl_type = "StarsTransactionPeer"
    tl_line = "starsTransactionPeer#d80da15d peer:Peer = StarsTransactionPeer;"
    peer: api.TypePeer


class StarsTransactionPeerAPI(TLObject, frozen=True, kw_only=True, tag="starsTransactionPeerAPI"):
    tl_id = 0xF9677AAD
    tl_name = "starsTransactionPeerAPI"
    tl_type = "StarsTransactionPeer"
    tl_line = "starsTransactionPeerAPI#f9677aad = StarsTransactionPeer;"


class StarsTransactionPeerAds(TLObject, frozen=True, kw_only=True, tag="starsTransactionPeerAds"):
    tl_id = 0x60682812
    tl_name = "starsTransactionPeerAds"
    tl_type = "StarsTransactionPeer"
    tl_line = "starsTransactionPeerAds#60682812 = StarsTransactionPeer;"


class StarsTransactionPeerAppStore(TLObject, frozen=True, kw_only=True, tag="starsTransactionPeerAppStore"):
    tl_id = 0xB457B375
    tl_name = "starsTransactionPeerAppStore"
    tl_type = "StarsTransactionPeer"
    tl_line = "starsTransactionPeerAppStore#b457b375 = StarsTransactionPeer;"


class StarsTransactionPeerFragment(TLObject, frozen=True, kw_only=True, tag="starsTransactionPeerFragment"):
    tl_id = 0xE92FD902
    tl_name = "starsTransactionPeerFragment"
    tl_type = "StarsTransactionPeer"
    tl_line = "starsTransactionPeerFragment#e92fd902 = StarsTransactionPeer;"


class StarsTransactionPeerPlayMarket(TLObject, frozen=True, kw_only=True, tag="starsTransactionPeerPlayMarket"):
    tl_id = 0x7B560A0B
    tl_name = "starsTransactionPeerPlayMarket"
    tl_type = "StarsTransactionPeer"
    tl_line = "starsTransactionPeerPlayMarket#7b560a0b = StarsTransactionPeer;"


class StarsTransactionPeerPremiumBot(TLObject, frozen=True, kw_only=True, tag="starsTransactionPeerPremiumBot"):
    tl_id = 0x250DBAF8
    tl_name = "starsTransactionPeerPremiumBot"
    tl_type = "StarsTransactionPeer"
    tl_line = "starsTransactionPeerPremiumBot#250dbaf8 = StarsTransactionPeer;"


class StarsTransactionPeerUnsupported(TLObject, frozen=True, kw_only=True, tag="starsTransactionPeerUnsupported"):
    tl_id = 0x95F2BFE4
    tl_name = "starsTransactionPeerUnsupported"
    tl_type = "StarsTransactionPeer"
    tl_line = "starsTransactionPeerUnsupported#95f2bfe4 = StarsTransactionPeer;"


TypeStarsAmount: TypeAlias = (
    StarsAmount
    | StarsTonAmount
)
TypeStarsGiftOption: TypeAlias = StarsGiftOption
TypeStarsGiveawayOption: TypeAlias = StarsGiveawayOption
TypeStarsGiveawayWinnersOption: TypeAlias = StarsGiveawayWinnersOption
TypeStarsRating: TypeAlias = StarsRating
TypeStarsRevenueStatus: TypeAlias = StarsRevenueStatus
TypeStarsSubscription: TypeAlias = StarsSubscription
TypeStarsSubscriptionPricing: TypeAlias = StarsSubscriptionPricing
TypeStarsTopupOption: TypeAlias = StarsTopupOption
TypeStarsTransaction: TypeAlias = StarsTransaction
TypeStarsTransactionPeer: TypeAlias = (
    StarsTransactionPeer
    | StarsTransactionPeerAPI
    | StarsTransactionPeerAds
    | StarsTransactionPeerAppStore
    | StarsTransactionPeerFragment
    | StarsTransactionPeerPlayMarket
    | StarsTransactionPeerPremiumBot
    | StarsTransactionPeerUnsupported
)
