"""Superseded definitions: types of the root namespace that begin with Stars. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StarsRevenueStatus_79342946",
    "StarsSubscription_538ecf18",
    "StarsTransaction_2db5418f",
    "StarsTransaction_35d4f276",
    "StarsTransaction_433aeb2b",
    "StarsTransaction_64dfc926",
    "StarsTransaction_a39fd94a",
    "StarsTransaction_cc7079b2",
    "StarsTransaction_ee7522d5",
]


class StarsRevenueStatus_79342946(TLObject, frozen=True, kw_only=True, tag="starsRevenueStatus#79342946"):
    tl_id = 0x79342946
    tl_name = "starsRevenueStatus"
    tl_type = "StarsRevenueStatus"
    tl_line = "starsRevenueStatus#79342946 flags:# withdrawal_enabled:flags.0?true current_balance:long available_balance:long overall_revenue:long next_withdrawal_at:flags.1?int = StarsRevenueStatus;"
    flags: Nat = 0
    withdrawal_enabled: Bool = False
    current_balance: Int64
    available_balance: Int64
    overall_revenue: Int64
    next_withdrawal_at: Int32 | None = None


class StarsSubscription_538ecf18(TLObject, frozen=True, kw_only=True, tag="starsSubscription#538ecf18"):
    tl_id = 0x538ECF18
    tl_name = "starsSubscription"
    tl_type = "StarsSubscription"
    tl_line = "starsSubscription#538ecf18 flags:# canceled:flags.0?true can_refulfill:flags.1?true missing_balance:flags.2?true id:string peer:Peer until_date:int pricing:StarsSubscriptionPricing chat_invite_hash:flags.3?string = StarsSubscription;"
    flags: Nat = 0
    canceled: Bool = False
    can_refulfill: Bool = False
    missing_balance: Bool = False
    id: String
    peer: api.TypePeer
    until_date: Int32
    pricing: api.TypeStarsSubscriptionPricing
    chat_invite_hash: String | None = None


class StarsTransaction_cc7079b2(TLObject, frozen=True, kw_only=True, tag="starsTransaction#cc7079b2"):
    tl_id = 0xCC7079B2
    tl_name = "starsTransaction"
    tl_type = "StarsTransaction"
    tl_line = "starsTransaction#cc7079b2 flags:# refund:flags.3?true id:string stars:long date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument = StarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    id: String
    stars: Int64
    date: Int32
    peer: api.TypeStarsTransactionPeer
    title: String | None = None
    description: String | None = None
    photo: api.TypeWebDocument | None = None


class StarsTransaction_2db5418f(TLObject, frozen=True, kw_only=True, tag="starsTransaction#2db5418f"):
    tl_id = 0x2DB5418F
    tl_name = "starsTransaction"
    tl_type = "StarsTransaction"
    tl_line = "starsTransaction#2db5418f flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true id:string stars:long date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> = StarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    pending: Bool = False
    failed: Bool = False
    gift: Bool = False
    id: String
    stars: Int64
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


class StarsTransaction_433aeb2b(TLObject, frozen=True, kw_only=True, tag="starsTransaction#433aeb2b"):
    tl_id = 0x433AEB2B
    tl_name = "starsTransaction"
    tl_type = "StarsTransaction"
    tl_line = "starsTransaction#433aeb2b flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true id:string stars:long date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int = StarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    pending: Bool = False
    failed: Bool = False
    gift: Bool = False
    reaction: Bool = False
    id: String
    stars: Int64
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


class StarsTransaction_ee7522d5(TLObject, frozen=True, kw_only=True, tag="starsTransaction#ee7522d5"):
    tl_id = 0xEE7522D5
    tl_name = "starsTransaction"
    tl_type = "StarsTransaction"
    tl_line = "starsTransaction#ee7522d5 flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true id:string stars:long date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int = StarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    pending: Bool = False
    failed: Bool = False
    gift: Bool = False
    reaction: Bool = False
    id: String
    stars: Int64
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


class StarsTransaction_35d4f276(TLObject, frozen=True, kw_only=True, tag="starsTransaction#35d4f276"):
    tl_id = 0x35D4F276
    tl_name = "starsTransaction"
    tl_type = "StarsTransaction"
    tl_line = "starsTransaction#35d4f276 flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true id:string stars:long date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int stargift:flags.14?StarGift floodskip_number:flags.15?int = StarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    pending: Bool = False
    failed: Bool = False
    gift: Bool = False
    reaction: Bool = False
    id: String
    stars: Int64
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


class StarsTransaction_64dfc926(TLObject, frozen=True, kw_only=True, tag="starsTransaction#64dfc926"):
    tl_id = 0x64DFC926
    tl_name = "starsTransaction"
    tl_type = "StarsTransaction"
    tl_line = "starsTransaction#64dfc926 flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true stargift_upgrade:flags.18?true id:string stars:StarsAmount date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int stargift:flags.14?StarGift floodskip_number:flags.15?int starref_commission_permille:flags.16?int starref_peer:flags.17?Peer starref_amount:flags.17?StarsAmount = StarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    pending: Bool = False
    failed: Bool = False
    gift: Bool = False
    reaction: Bool = False
    stargift_upgrade: Bool = False
    id: String
    stars: api.TypeStarsAmount
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


class StarsTransaction_a39fd94a(TLObject, frozen=True, kw_only=True, tag="starsTransaction#a39fd94a"):
    tl_id = 0xA39FD94A
    tl_name = "starsTransaction"
    tl_type = "StarsTransaction"
    tl_line = "starsTransaction#a39fd94a flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true stargift_upgrade:flags.18?true business_transfer:flags.21?true stargift_resale:flags.22?true id:string stars:StarsAmount date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int stargift:flags.14?StarGift floodskip_number:flags.15?int starref_commission_permille:flags.16?int starref_peer:flags.17?Peer starref_amount:flags.17?StarsAmount paid_messages:flags.19?int premium_gift_months:flags.20?int = StarsTransaction;"
    flags: Nat = 0
    refund: Bool = False
    pending: Bool = False
    failed: Bool = False
    gift: Bool = False
    reaction: Bool = False
    stargift_upgrade: Bool = False
    business_transfer: Bool = False
    stargift_resale: Bool = False
    id: String
    stars: api.TypeStarsAmount
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
