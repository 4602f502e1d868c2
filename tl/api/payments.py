"""Definitions: the namespace payments. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Double, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.payments import *
    from tl.api.before176.payments import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "ApplyGiftCode",
    "AssignAppStoreTransaction",
    "AssignPlayMarketTransaction",
    "BankCardData",
    "BotCancelStarsSubscription",
    "CanPurchaseStore",
    "ChangeStarsSubscription",
    "CheckCanSendGift",
    "CheckCanSendGiftResultFail",
    "CheckCanSendGiftResultOk",
    "CheckGiftCode",
    "CheckedGiftCode",
    "ClearSavedInfo",
    "ConnectStarRefBot",
    "ConnectedStarRefBots",
    "ConvertStarGift",
    "CraftStarGift",
    "CreateStarGiftCollection",
    "DeleteStarGiftCollection",
    "EditConnectedStarRefBot",
    "ExportInvoice",
    "ExportedInvoice",
    "FulfillStarsSubscription",
    "GetBankCardData",
    "GetConnectedStarRefBot",
    "GetConnectedStarRefBots",
    "GetCraftStarGifts",
    "GetGiveawayInfo",
    "GetPaymentForm",
    "GetPaymentReceipt",
    "GetPremiumGiftCodeOptions",
    "GetResaleStarGifts",
    "GetSavedInfo",
    "GetSavedStarGift",
    "GetSavedStarGifts",
    "GetStarGiftActiveAuctions",
    "GetStarGiftAuctionAcquiredGifts",
    "GetStarGiftAuctionState",
    "GetStarGiftCollections",
    "GetStarGiftUpgradeAttributes",
    "GetStarGiftUpgradePreview",
    "GetStarGiftWithdrawalUrl",
    "GetStarGifts",
    "GetStarsGiftOptions",
    "GetStarsGiveawayOptions",
    "GetStarsRevenueAdsAccountUrl",
    "GetStarsRevenueStats",
    "GetStarsRevenueWithdrawalUrl",
    "GetStarsStatus",
    "GetStarsSubscriptions",
    "GetStarsTopupOptions",
    "GetStarsTransactions",
    "GetStarsTransactionsByID",
    "GetSuggestedStarRefBots",
    "GetUniqueStarGift",
    "GetUniqueStarGiftValueInfo",
    "GiveawayInfo",
    "GiveawayInfoResults",
    "LaunchPrepaidGiveaway",
    "PaymentForm",
    "PaymentFormStarGift",
    "PaymentFormStars",
    "PaymentReceipt",
    "PaymentReceiptStars",
    "PaymentResult",
    "PaymentVerificationNeeded",
    "RefundStarsCharge",
    "ReorderStarGiftCollections",
    "ResaleStarGifts",
    "ResolveStarGiftOffer",
    "SaveStarGift",
    "SavedInfo",
    "SavedStarGifts",
    "SendPaymentForm",
    "SendStarGiftOffer",
    "SendStarsForm",
    "StarGiftActiveAuctions",
    "StarGiftActiveAuctionsNotModified",
    "StarGiftAuctionAcquiredGifts",
    "StarGiftAuctionState",
    "StarGiftCollections",
    "StarGiftCollectionsNotModified",
    "StarGiftUpgradeAttributes",
    "StarGiftUpgradePreview",
    "StarGiftWithdrawalUrl",
    "StarGifts",
    "StarGiftsNotModified",
    "StarsRevenueAdsAccountUrl",
    "StarsRevenueStats",
    "StarsRevenueWithdrawalUrl",
    "StarsStatus",
    "SuggestedStarRefBots",
    "ToggleChatStarGiftNotifications",
    "ToggleStarGiftsPinnedToTop",
    "TransferStarGift",
    "TypeBankCardData",
    "TypeCheckCanSendGiftResult",
    "TypeCheckedGiftCode",
    "TypeConnectedStarRefBots",
    "TypeExportedInvoice",
    "TypeGiveawayInfo",
    "TypePaymentForm",
    "TypePaymentReceipt",
    "TypePaymentResult",
    "TypeResaleStarGifts",
    "TypeSavedInfo",
    "TypeSavedStarGifts",
    "TypeStarGiftActiveAuctions",
    "TypeStarGiftAuctionAcquiredGifts",
    "TypeStarGiftAuctionState",
    "TypeStarGiftCollections",
    "TypeStarGiftUpgradeAttributes",
    "TypeStarGiftUpgradePreview",
    "TypeStarGiftWithdrawalUrl",
    "TypeStarGifts",
    "TypeStarsRevenueAdsAccountUrl",
    "TypeStarsRevenueStats",
    "TypeStarsRevenueWithdrawalUrl",
    "TypeStarsStatus",
    "TypeSuggestedStarRefBots",
    "TypeUniqueStarGift",
    "TypeUniqueStarGiftValueInfo",
    "TypeValidatedRequestedInfo",
    "UniqueStarGift",
    "UniqueStarGiftValueInfo",
    "UpdateStarGiftCollection",
    "UpdateStarGiftPrice",
    "UpgradeStarGift",
    "ValidateRequestedInfo",
    "ValidatedRequestedInfo",
]


class BankCardData(TLObject, frozen=True, kw_only=True, tag="payments.bankCardData"):
    tl_id = 0x3E24E573
    tl_name = "payments.bankCardData"
    tl_type = "payments.BankCardData"
    tl_line = "payments.bankCardData#3e24e573 title:string open_urls:Vector<BankCardOpenUrl> = payments.BankCardData;"
    title: String
    open_urls: Vector[api.TypeBankCardOpenUrl]


class CheckCanSendGiftResultFail(TLObject, frozen=True, kw_only=True, tag="payments.checkCanSendGiftResultFail"):
    tl_id = 0xD5E58274
    tl_name = "payments.checkCanSendGiftResultFail"
    tl_type = "payments.CheckCanSendGiftResult"
    tl_line = "payments.checkCanSendGiftResultFail#d5e58274 reason:TextWithEntities = payments.CheckCanSendGiftResult;"
    reason: api.TypeTextWithEntities


class CheckCanSendGiftResultOk(TLObject, frozen=True, kw_only=True, tag="payments.checkCanSendGiftResultOk"):
    tl_id = 0x374FA7AD
    tl_name = "payments.checkCanSendGiftResultOk"
    tl_type = "payments.CheckCanSendGiftResult"
    tl_line = "payments.checkCanSendGiftResultOk#374fa7ad = payments.CheckCanSendGiftResult;"


class CheckedGiftCode(TLObject, frozen=True, kw_only=True, tag="payments.checkedGiftCode"):
    tl_id = 0xEB983F8F
    tl_name = "payments.checkedGiftCode"
    tl_type = "payments.CheckedGiftCode"
    tl_line = "payments.checkedGiftCode#eb983f8f flags:# via_giveaway:flags.2?true from_id:flags.4?Peer giveaway_msg_id:flags.3?int to_id:flags.0?long date:int days:int used_date:flags.1?int chats:Vector<Chat> users:Vector<User> = payments.CheckedGiftCode;"
    flags: Nat = 0
    via_giveaway: Bool = False
    from_id: api.TypePeer | None = None
    giveaway_msg_id: Int32 | None = None
    to_id: Int64 | None = None
    date: Int32
    days: Int32
    used_date: Int32 | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ConnectedStarRefBots(TLObject, frozen=True, kw_only=True, tag="payments.connectedStarRefBots"):
    tl_id = 0x98D5EA1D
    tl_name = "payments.connectedStarRefBots"
    tl_type = "payments.ConnectedStarRefBots"
    tl_line = "payments.connectedStarRefBots#98d5ea1d count:int connected_bots:Vector<ConnectedBotStarRef> users:Vector<User> = payments.ConnectedStarRefBots;"
    count: Int32
    connected_bots: Vector[api.TypeConnectedBotStarRef]
    users: Vector[api.TypeUser]


class ExportedInvoice(TLObject, frozen=True, kw_only=True, tag="payments.exportedInvoice"):
    tl_id = 0xAED0CBD9
    tl_name = "payments.exportedInvoice"
    tl_type = "payments.ExportedInvoice"
    tl_line = "payments.exportedInvoice#aed0cbd9 url:string = payments.ExportedInvoice;"
    url: String


class GiveawayInfo(TLObject, frozen=True, kw_only=True, tag="payments.giveawayInfo"):
    tl_id = 0x4367DAA0
    tl_name = "payments.giveawayInfo"
    tl_type = "payments.GiveawayInfo"
    tl_line = "payments.giveawayInfo#4367daa0 flags:# participating:flags.0?true preparing_results:flags.3?true start_date:int joined_too_early_date:flags.1?int admin_disallowed_chat_id:flags.2?long disallowed_country:flags.4?string = payments.GiveawayInfo;"
    flags: Nat = 0
    participating: Bool = False
    preparing_results: Bool = False
    start_date: Int32
    joined_too_early_date: Int32 | None = None
    admin_disallowed_chat_id: Int64 | None = None
    disallowed_country: String | None = None


class GiveawayInfoResults(TLObject, frozen=True, kw_only=True, tag="payments.giveawayInfoResults"):
    tl_id = 0xE175E66F
    tl_name = "payments.giveawayInfoResults"
    tl_type = "payments.GiveawayInfo"
    tl_line = "payments.giveawayInfoResults#e175e66f flags:# winner:flags.0?true refunded:flags.1?true start_date:int gift_code_slug:flags.3?string stars_prize:flags.4?long finish_date:int winners_count:int activated_count:flags.2?int = payments.GiveawayInfo;"
    flags: Nat = 0
    winner: Bool = False
    refunded: Bool = False
    start_date: Int32
    gift_code_slug: String | None = None
    stars_prize: Int64 | None = None
    finish_date: Int32
    winners_count: Int32
    activated_count: Int32 | None = None


class PaymentForm(TLObject, frozen=True, kw_only=True, tag="payments.paymentForm"):
    tl_id = 0xA0058751
    tl_name = "payments.paymentForm"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.paymentForm#a0058751 flags:# can_save_credentials:flags.2?true password_missing:flags.3?true form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice provider_id:long url:string native_provider:flags.4?string native_params:flags.4?DataJSON additional_methods:flags.6?Vector<PaymentFormMethod> saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?Vector<PaymentSavedCredentials> users:Vector<User> = payments.PaymentForm;"
    flags: Nat = 0
    can_save_credentials: Bool = False
    password_missing: Bool = False
    form_id: Int64
    bot_id: Int64
    title: String
    description: String
    photo: api.TypeWebDocument | None = None
    invoice: api.TypeInvoice
    provider_id: Int64
    url: String
    native_provider: String | None = None
    native_params: api.TypeDataJSON | None = None
    additional_methods: Vector[api.TypePaymentFormMethod] | None = None
    saved_info: api.TypePaymentRequestedInfo | None = None
    saved_credentials: Vector[api.TypePaymentSavedCredentials] | None = None
    users: Vector[api.TypeUser]


class PaymentFormStarGift(TLObject, frozen=True, kw_only=True, tag="payments.paymentFormStarGift"):
    tl_id = 0xB425CFE1
    tl_name = "payments.paymentFormStarGift"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.paymentFormStarGift#b425cfe1 form_id:long invoice:Invoice = payments.PaymentForm;"
    form_id: Int64
    invoice: api.TypeInvoice


class PaymentFormStars(TLObject, frozen=True, kw_only=True, tag="payments.paymentFormStars"):
    tl_id = 0x7BF6B15C
    tl_name = "payments.paymentFormStars"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.paymentFormStars#7bf6b15c flags:# form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice users:Vector<User> = payments.PaymentForm;"
    flags: Nat = 0
    form_id: Int64
    bot_id: Int64
    title: String
    description: String
    photo: api.TypeWebDocument | None = None
    invoice: api.TypeInvoice
    users: Vector[api.TypeUser]


class PaymentReceipt(TLObject, frozen=True, kw_only=True, tag="payments.paymentReceipt"):
    tl_id = 0x70C4FE03
    tl_name = "payments.paymentReceipt"
    tl_type = "payments.PaymentReceipt"
    tl_line = "payments.paymentReceipt#70c4fe03 flags:# date:int bot_id:long provider_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice info:flags.0?PaymentRequestedInfo shipping:flags.1?ShippingOption tip_amount:flags.3?long currency:string total_amount:long credentials_title:string users:Vector<User> = payments.PaymentReceipt;"
    flags: Nat = 0
    date: Int32
    bot_id: Int64
    provider_id: Int64
    title: String
    description: String
    photo: api.TypeWebDocument | None = None
    invoice: api.TypeInvoice
    info: api.TypePaymentRequestedInfo | None = None
    shipping: api.TypeShippingOption | None = None
    tip_amount: Int64 | None = None
    currency: String
    total_amount: Int64
    credentials_title: String
    users: Vector[api.TypeUser]


class PaymentReceiptStars(TLObject, frozen=True, kw_only=True, tag="payments.paymentReceiptStars"):
    tl_id = 0xDABBF83A
    tl_name = "payments.paymentReceiptStars"
    tl_type = "payments.PaymentReceipt"
    tl_line = "payments.paymentReceiptStars#dabbf83a flags:# date:int bot_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice currency:string total_amount:long transaction_id:string users:Vector<User> = payments.PaymentReceipt;"
    flags: Nat = 0
    date: Int32
    bot_id: Int64
    title: String
    description: String
    photo: api.TypeWebDocument | None = None
    invoice: api.TypeInvoice
    currency: String
    total_amount: Int64
    transaction_id: String
    users: Vector[api.TypeUser]


class PaymentResult(TLObject, frozen=True, kw_only=True, tag="payments.paymentResult"):
    tl_id = 0x4E5F810D
    tl_name = "payments.paymentResult"
    tl_type = "payments.PaymentResult"
    tl_line = "payments.paymentResult#4e5f810d updates:Updates = payments.PaymentResult;"
    updates: api.TypeUpdates


class PaymentVerificationNeeded(TLObject, frozen=True, kw_only=True, tag="payments.paymentVerificationNeeded"):
    tl_id = 0xD8411139
    tl_name = "payments.paymentVerificationNeeded"
    tl_type = "payments.PaymentResult"
    tl_line = "payments.paymentVerificationNeeded#d8411139 url:string = payments.PaymentResult;"
    url: String


class ResaleStarGifts(TLObject, frozen=True, kw_only=True, tag="payments.resaleStarGifts"):
    tl_id = 0x947A12DF
    tl_name = "payments.resaleStarGifts"
    tl_type = "payments.ResaleStarGifts"
    tl_line = "payments.resaleStarGifts#947a12df flags:# count:int gifts:Vector<StarGift> next_offset:flags.0?string attributes:flags.1?Vector<StarGiftAttribute> attributes_hash:flags.1?long chats:Vector<Chat> counters:flags.2?Vector<StarGiftAttributeCounter> users:Vector<User> = payments.ResaleStarGifts;"
    flags: Nat = 0
    count: Int32
    gifts: Vector[api.TypeStarGift]
    next_offset: String | None = None
    attributes: Vector[api.TypeStarGiftAttribute] | None = None
    attributes_hash: Int64 | None = None
    chats: Vector[api.TypeChat]
    counters: Vector[api.TypeStarGiftAttributeCounter] | None = None
    users: Vector[api.TypeUser]


class SavedInfo(TLObject, frozen=True, kw_only=True, tag="payments.savedInfo"):
    tl_id = 0xFB8FE43C
    tl_name = "payments.savedInfo"
    tl_type = "payments.SavedInfo"
    tl_line = "payments.savedInfo#fb8fe43c flags:# has_saved_credentials:flags.1?true saved_info:flags.0?PaymentRequestedInfo = payments.SavedInfo;"
    flags: Nat = 0
    has_saved_credentials: Bool = False
    saved_info: api.TypePaymentRequestedInfo | None = None


class SavedStarGifts(TLObject, frozen=True, kw_only=True, tag="payments.savedStarGifts"):
    tl_id = 0x95F389B1
    tl_name = "payments.savedStarGifts"
    tl_type = "payments.SavedStarGifts"
    tl_line = "payments.savedStarGifts#95f389b1 flags:# count:int chat_notifications_enabled:flags.1?Bool gifts:Vector<SavedStarGift> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.SavedStarGifts;"
    flags: Nat = 0
    count: Int32
    chat_notifications_enabled: Bool | None = None
    gifts: Vector[api.TypeSavedStarGift]
    next_offset: String | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class StarGiftActiveAuctions(TLObject, frozen=True, kw_only=True, tag="payments.starGiftActiveAuctions"):
    tl_id = 0xAEF6ABBC
    tl_name = "payments.starGiftActiveAuctions"
    tl_type = "payments.StarGiftActiveAuctions"
    tl_line = "payments.starGiftActiveAuctions#aef6abbc auctions:Vector<StarGiftActiveAuctionState> users:Vector<User> chats:Vector<Chat> = payments.StarGiftActiveAuctions;"
    auctions: Vector[api.TypeStarGiftActiveAuctionState]
    users: Vector[api.TypeUser]
    chats: Vector[api.TypeChat]


class StarGiftActiveAuctionsNotModified(TLObject, frozen=True, kw_only=True, tag="payments.starGiftActiveAuctionsNotModified"):
    tl_id = 0xDB33DAD0
    tl_name = "payments.starGiftActiveAuctionsNotModified"
    tl_type = "payments.StarGiftActiveAuctions"
    tl_line = "payments.starGiftActiveAuctionsNotModified#db33dad0 = payments.StarGiftActiveAuctions;"


class StarGiftAuctionAcquiredGifts(TLObject, frozen=True, kw_only=True, tag="payments.starGiftAuctionAcquiredGifts"):
    tl_id = 0x7D5BD1F0
    tl_name = "payments.starGiftAuctionAcquiredGifts"
    tl_type = "payments.StarGiftAuctionAcquiredGifts"
    tl_line = "payments.starGiftAuctionAcquiredGifts#7d5bd1f0 gifts:Vector<StarGiftAuctionAcquiredGift> users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionAcquiredGifts;"
    gifts: Vector[api.TypeStarGiftAuctionAcquiredGift]
    users: Vector[api.TypeUser]
    chats: Vector[api.TypeChat]


class StarGiftAuctionState(TLObject, frozen=True, kw_only=True, tag="payments.starGiftAuctionState"):
    tl_id = 0x6B39F4EC
    tl_name = "payments.starGiftAuctionState"
    tl_type = "payments.StarGiftAuctionState"
    tl_line = "payments.starGiftAuctionState#6b39f4ec gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState timeout:int users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionState;"
    gift: api.TypeStarGift
    state: api.TypeStarGiftAuctionState
    user_state: api.TypeStarGiftAuctionUserState
    timeout: Int32
    users: Vector[api.TypeUser]
    chats: Vector[api.TypeChat]


class StarGiftCollections(TLObject, frozen=True, kw_only=True, tag="payments.starGiftCollections"):
    tl_id = 0x8A2932F3
    tl_name = "payments.starGiftCollections"
    tl_type = "payments.StarGiftCollections"
    tl_line = "payments.starGiftCollections#8a2932f3 collections:Vector<StarGiftCollection> = payments.StarGiftCollections;"
    collections: Vector[api.TypeStarGiftCollection]


class StarGiftCollectionsNotModified(TLObject, frozen=True, kw_only=True, tag="payments.starGiftCollectionsNotModified"):
    tl_id = 0xA0BA4F17
    tl_name = "payments.starGiftCollectionsNotModified"
    tl_type = "payments.StarGiftCollections"
    tl_line = "payments.starGiftCollectionsNotModified#a0ba4f17 = payments.StarGiftCollections;"


class StarGiftUpgradeAttributes(TLObject, frozen=True, kw_only=True, tag="payments.starGiftUpgradeAttributes"):
    tl_id = 0x46C6E36F
    tl_name = "payments.starGiftUpgradeAttributes"
    tl_type = "payments.StarGiftUpgradeAttributes"
    tl_line = "payments.starGiftUpgradeAttributes#46c6e36f attributes:Vector<StarGiftAttribute> = payments.StarGiftUpgradeAttributes;"
    attributes: Vector[api.TypeStarGiftAttribute]


class StarGiftUpgradePreview(TLObject, frozen=True, kw_only=True, tag="payments.starGiftUpgradePreview"):
    tl_id = 0x3DE1DFED
    tl_name = "payments.starGiftUpgradePreview"
    tl_type = "payments.StarGiftUpgradePreview"
    tl_line = "payments.starGiftUpgradePreview#3de1dfed sample_attributes:Vector<StarGiftAttribute> prices:Vector<StarGiftUpgradePrice> next_prices:Vector<StarGiftUpgradePrice> = payments.StarGiftUpgradePreview;"
    sample_attributes: Vector[api.TypeStarGiftAttribute]
    prices: Vector[api.TypeStarGiftUpgradePrice]
    next_prices: Vector[api.TypeStarGiftUpgradePrice]


class StarGiftWithdrawalUrl(TLObject, frozen=True, kw_only=True, tag="payments.starGiftWithdrawalUrl"):
    tl_id = 0x84AA3A9C
    tl_name = "payments.starGiftWithdrawalUrl"
    tl_type = "payments.StarGiftWithdrawalUrl"
    tl_line = "payments.starGiftWithdrawalUrl#84aa3a9c url:string = payments.StarGiftWithdrawalUrl;"
    url: String


class StarGifts(TLObject, frozen=True, kw_only=True, tag="payments.starGifts"):
    tl_id = 0x2ED82995
    tl_name = "payments.starGifts"
    tl_type = "payments.StarGifts"
    tl_line = "payments.starGifts#2ed82995 hash:int gifts:Vector<StarGift> chats:Vector<Chat> users:Vector<User> = payments.StarGifts;"
    hash: Int32
    gifts: Vector[api.TypeStarGift]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class StarGiftsNotModified(TLObject, frozen=True, kw_only=True, tag="payments.starGiftsNotModified"):
    tl_id = 0xA388A368
    tl_name = "payments.starGiftsNotModified"
    tl_type = "payments.StarGifts"
    tl_line = "payments.starGiftsNotModified#a388a368 = payments.StarGifts;"


class StarsRevenueAdsAccountUrl(TLObject, frozen=True, kw_only=True, tag="payments.starsRevenueAdsAccountUrl"):
    tl_id = 0x394E7F21
    tl_name = "payments.starsRevenueAdsAccountUrl"
    tl_type = "payments.StarsRevenueAdsAccountUrl"
    tl_line = "payments.starsRevenueAdsAccountUrl#394e7f21 url:string = payments.StarsRevenueAdsAccountUrl;"
    url: String


class StarsRevenueStats(TLObject, frozen=True, kw_only=True, tag="payments.starsRevenueStats"):
    tl_id = 0x6C207376
    tl_name = "payments.starsRevenueStats"
    tl_type = "payments.StarsRevenueStats"
    tl_line = "payments.starsRevenueStats#6c207376 flags:# top_hours_graph:flags.0?StatsGraph revenue_graph:StatsGraph status:StarsRevenueStatus usd_rate:double = payments.StarsRevenueStats;"
    flags: Nat = 0
    top_hours_graph: api.TypeStatsGraph | None = None
    revenue_graph: api.TypeStatsGraph
    status: api.TypeStarsRevenueStatus
    usd_rate: Double


class StarsRevenueWithdrawalUrl(TLObject, frozen=True, kw_only=True, tag="payments.starsRevenueWithdrawalUrl"):
    tl_id = 0x1DAB80B7
    tl_name = "payments.starsRevenueWithdrawalUrl"
    tl_type = "payments.StarsRevenueWithdrawalUrl"
    tl_line = "payments.starsRevenueWithdrawalUrl#1dab80b7 url:string = payments.StarsRevenueWithdrawalUrl;"
    url: String


class StarsStatus(TLObject, frozen=True, kw_only=True, tag="payments.starsStatus"):
    tl_id = 0x6C9CE8ED
    tl_name = "payments.starsStatus"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.starsStatus#6c9ce8ed flags:# balance:StarsAmount subscriptions:flags.1?Vector<StarsSubscription> subscriptions_next_offset:flags.2?string subscriptions_missing_balance:flags.4?long history:flags.3?Vector<StarsTransaction> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.StarsStatus;"
    flags: Nat = 0
    balance: api.TypeStarsAmount
    subscriptions: Vector[api.TypeStarsSubscription] | None = None
    subscriptions_next_offset: String | None = None
    subscriptions_missing_balance: Int64 | None = None
    history: Vector[api.TypeStarsTransaction] | None = None
    next_offset: String | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SuggestedStarRefBots(TLObject, frozen=True, kw_only=True, tag="payments.suggestedStarRefBots"):
    tl_id = 0xB4D5D859
    tl_name = "payments.suggestedStarRefBots"
    tl_type = "payments.SuggestedStarRefBots"
    tl_line = "payments.suggestedStarRefBots#b4d5d859 flags:# count:int suggested_bots:Vector<StarRefProgram> users:Vector<User> next_offset:flags.0?string = payments.SuggestedStarRefBots;"
    flags: Nat = 0
    count: Int32
    suggested_bots: Vector[api.TypeStarRefProgram]
    users: Vector[api.TypeUser]
    next_offset: String | None = None


class UniqueStarGift(TLObject, frozen=True, kw_only=True, tag="payments.uniqueStarGift"):
    tl_id = 0x416C56E8
    tl_name = "payments.uniqueStarGift"
    tl_type = "payments.UniqueStarGift"
    tl_line = "payments.uniqueStarGift#416c56e8 gift:StarGift chats:Vector<Chat> users:Vector<User> = payments.UniqueStarGift;"
    gift: api.TypeStarGift
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class UniqueStarGiftValueInfo(TLObject, frozen=True, kw_only=True, tag="payments.uniqueStarGiftValueInfo"):
    tl_id = 0x512FE446
    tl_name = "payments.uniqueStarGiftValueInfo"
    tl_type = "payments.UniqueStarGiftValueInfo"
    tl_line = "payments.uniqueStarGiftValueInfo#512fe446 flags:# last_sale_on_fragment:flags.1?true value_is_average:flags.6?true currency:string value:long initial_sale_date:int initial_sale_stars:long initial_sale_price:long last_sale_date:flags.0?int last_sale_price:flags.0?long floor_price:flags.2?long average_price:flags.3?long listed_count:flags.4?int fragment_listed_count:flags.5?int fragment_listed_url:flags.5?string = payments.UniqueStarGiftValueInfo;"
    flags: Nat = 0
    last_sale_on_fragment: Bool = False
    value_is_average: Bool = False
    currency: String
    value: Int64
    initial_sale_date: Int32
    initial_sale_stars: Int64
    initial_sale_price: Int64
    last_sale_date: Int32 | None = None
    last_sale_price: Int64 | None = None
    floor_price: Int64 | None = None
    average_price: Int64 | None = None
    listed_count: Int32 | None = None
    fragment_listed_count: Int32 | None = None
    fragment_listed_url: String | None = None


class ValidatedRequestedInfo(TLObject, frozen=True, kw_only=True, tag="payments.validatedRequestedInfo"):
    tl_id = 0xD1451883
    tl_name = "payments.validatedRequestedInfo"
    tl_type = "payments.ValidatedRequestedInfo"
    tl_line = "payments.validatedRequestedInfo#d1451883 flags:# id:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = payments.ValidatedRequestedInfo;"
    flags: Nat = 0
    id: String | None = None
    shipping_options: Vector[api.TypeShippingOption] | None = None


class ApplyGiftCode(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.applyGiftCode"):
    tl_id = 0xF6E26854
    tl_name = "payments.applyGiftCode"
    tl_type = "Updates"
    tl_line = "payments.applyGiftCode#f6e26854 slug:string = Updates;"
    slug: String


class AssignAppStoreTransaction(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.assignAppStoreTransaction"):
    tl_id = 0x80ED747D
    tl_name = "payments.assignAppStoreTransaction"
    tl_type = "Updates"
    tl_line = "payments.assignAppStoreTransaction#80ed747d receipt:bytes purpose:InputStorePaymentPurpose = Updates;"
    receipt: Bytes
    purpose: api.TypeInputStorePaymentPurpose


class AssignPlayMarketTransaction(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.assignPlayMarketTransaction"):
    tl_id = 0xDFFD50D3
    tl_name = "payments.assignPlayMarketTransaction"
    tl_type = "Updates"
    tl_line = "payments.assignPlayMarketTransaction#dffd50d3 receipt:DataJSON purpose:InputStorePaymentPurpose = Updates;"
    receipt: api.TypeDataJSON
    purpose: api.TypeInputStorePaymentPurpose


class BotCancelStarsSubscription(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.botCancelStarsSubscription"):
    tl_id = 0x6DFA0622
    tl_name = "payments.botCancelStarsSubscription"
    tl_type = "Bool"
    tl_line = "payments.botCancelStarsSubscription#6dfa0622 flags:# restore:flags.0?true user_id:InputUser charge_id:string = Bool;"
    flags: Nat = 0
    restore: Bool = False
    user_id: api.TypeInputUser
    charge_id: String


class CanPurchaseStore(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.canPurchaseStore"):
    tl_id = 0x4FDC5EA7
    tl_name = "payments.canPurchaseStore"
    tl_type = "Bool"
    tl_line = "payments.canPurchaseStore#4fdc5ea7 purpose:InputStorePaymentPurpose = Bool;"
    purpose: api.TypeInputStorePaymentPurpose


class ChangeStarsSubscription(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.changeStarsSubscription"):
    tl_id = 0xC7770878
    tl_name = "payments.changeStarsSubscription"
    tl_type = "Bool"
    tl_line = "payments.changeStarsSubscription#c7770878 flags:# peer:InputPeer subscription_id:string canceled:flags.0?Bool = Bool;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    subscription_id: String
    canceled: Bool | None = None


class CheckCanSendGift(TLFunction["api.payments.TypeCheckCanSendGiftResult"], frozen=True, kw_only=True, tag="payments.checkCanSendGift"):
    tl_id = 0xC0C4EDC9
    tl_name = "payments.checkCanSendGift"
    tl_type = "payments.CheckCanSendGiftResult"
    tl_line = "payments.checkCanSendGift#c0c4edc9 gift_id:long = payments.CheckCanSendGiftResult;"
    gift_id: Int64


class CheckGiftCode(TLFunction["api.payments.TypeCheckedGiftCode"], frozen=True, kw_only=True, tag="payments.checkGiftCode"):
    tl_id = 0x8E51B4C1
    tl_name = "payments.checkGiftCode"
    tl_type = "payments.CheckedGiftCode"
    tl_line = "payments.checkGiftCode#8e51b4c1 slug:string = payments.CheckedGiftCode;"
    slug: String


class ClearSavedInfo(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.clearSavedInfo"):
    tl_id = 0xD83D70C1
    tl_name = "payments.clearSavedInfo"
    tl_type = "Bool"
    tl_line = "payments.clearSavedInfo#d83d70c1 flags:# credentials:flags.0?true info:flags.1?true = Bool;"
    flags: Nat = 0
    credentials: Bool = False
    info: Bool = False


class ConnectStarRefBot(TLFunction["api.payments.TypeConnectedStarRefBots"], frozen=True, kw_only=True, tag="payments.connectStarRefBot"):
    tl_id = 0x7ED5348A
    tl_name = "payments.connectStarRefBot"
    tl_type = "payments.ConnectedStarRefBots"
    tl_line = "payments.connectStarRefBot#7ed5348a peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots;"
    peer: api.TypeInputPeer
    bot: api.TypeInputUser


class ConvertStarGift(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.convertStarGift"):
    tl_id = 0x74BF076B
    tl_name = "payments.convertStarGift"
    tl_type = "Bool"
    tl_line = "payments.convertStarGift#74bf076b stargift:InputSavedStarGift = Bool;"
    stargift: api.TypeInputSavedStarGift


class CraftStarGift(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.craftStarGift"):
    tl_id = 0xB0F9684F
    tl_name = "payments.craftStarGift"
    tl_type = "Updates"
    tl_line = "payments.craftStarGift#b0f9684f stargift:Vector<InputSavedStarGift> = Updates;"
    stargift: Vector[api.TypeInputSavedStarGift]


class CreateStarGiftCollection(TLFunction["api.TypeStarGiftCollection"], frozen=True, kw_only=True, tag="payments.createStarGiftCollection"):
    tl_id = 0x1F4A0E87
    tl_name = "payments.createStarGiftCollection"
    tl_type = "StarGiftCollection"
    tl_line = "payments.createStarGiftCollection#1f4a0e87 peer:InputPeer title:string stargift:Vector<InputSavedStarGift> = StarGiftCollection;"
    peer: api.TypeInputPeer
    title: String
    stargift: Vector[api.TypeInputSavedStarGift]


class DeleteStarGiftCollection(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.deleteStarGiftCollection"):
    tl_id = 0xAD5648E8
    tl_name = "payments.deleteStarGiftCollection"
    tl_type = "Bool"
    tl_line = "payments.deleteStarGiftCollection#ad5648e8 peer:InputPeer collection_id:int = Bool;"
    peer: api.TypeInputPeer
    collection_id: Int32


class EditConnectedStarRefBot(TLFunction["api.payments.TypeConnectedStarRefBots"], frozen=True, kw_only=True, tag="payments.editConnectedStarRefBot"):
    tl_id = 0xE4FCA4A3
    tl_name = "payments.editConnectedStarRefBot"
    tl_type = "payments.ConnectedStarRefBots"
    tl_line = "payments.editConnectedStarRefBot#e4fca4a3 flags:# revoked:flags.0?true peer:InputPeer link:string = payments.ConnectedStarRefBots;"
    flags: Nat = 0
    revoked: Bool = False
    peer: api.TypeInputPeer
    link: String


class ExportInvoice(TLFunction["api.payments.TypeExportedInvoice"], frozen=True, kw_only=True, tag="payments.exportInvoice"):
    tl_id = 0x0F91B065
    tl_name = "payments.exportInvoice"
    tl_type = "payments.ExportedInvoice"
    tl_line = "payments.exportInvoice#f91b065 invoice_media:InputMedia = payments.ExportedInvoice;"
    invoice_media: api.TypeInputMedia


class FulfillStarsSubscription(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.fulfillStarsSubscription"):
    tl_id = 0xCC5BEBB3
    tl_name = "payments.fulfillStarsSubscription"
    tl_type = "Bool"
    tl_line = "payments.fulfillStarsSubscription#cc5bebb3 peer:InputPeer subscription_id:string = Bool;"
    peer: api.TypeInputPeer
    subscription_id: String


class GetBankCardData(TLFunction["api.payments.TypeBankCardData"], frozen=True, kw_only=True, tag="payments.getBankCardData"):
    tl_id = 0x2E79D779
    tl_name = "payments.getBankCardData"
    tl_type = "payments.BankCardData"
    tl_line = "payments.getBankCardData#2e79d779 number:string = payments.BankCardData;"
    number: String


class GetConnectedStarRefBot(TLFunction["api.payments.TypeConnectedStarRefBots"], frozen=True, kw_only=True, tag="payments.getConnectedStarRefBot"):
    tl_id = 0xB7D998F0
    tl_name = "payments.getConnectedStarRefBot"
    tl_type = "payments.ConnectedStarRefBots"
    tl_line = "payments.getConnectedStarRefBot#b7d998f0 peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots;"
    peer: api.TypeInputPeer
    bot: api.TypeInputUser


class GetConnectedStarRefBots(TLFunction["api.payments.TypeConnectedStarRefBots"], frozen=True, kw_only=True, tag="payments.getConnectedStarRefBots"):
    tl_id = 0x5869A553
    tl_name = "payments.getConnectedStarRefBots"
    tl_type = "payments.ConnectedStarRefBots"
    tl_line = "payments.getConnectedStarRefBots#5869a553 flags:# peer:InputPeer offset_date:flags.2?int offset_link:flags.2?string limit:int = payments.ConnectedStarRefBots;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    offset_date: Int32 | None = None
    offset_link: String | None = None
    limit: Int32


class GetCraftStarGifts(TLFunction["api.payments.TypeSavedStarGifts"], frozen=True, kw_only=True, tag="payments.getCraftStarGifts"):
    tl_id = 0xFD05DD00
    tl_name = "payments.getCraftStarGifts"
    tl_type = "payments.SavedStarGifts"
    tl_line = "payments.getCraftStarGifts#fd05dd00 gift_id:long offset:string limit:int = payments.SavedStarGifts;"
    gift_id: Int64
    offset: String
    limit: Int32


class GetGiveawayInfo(TLFunction["api.payments.TypeGiveawayInfo"], frozen=True, kw_only=True, tag="payments.getGiveawayInfo"):
    tl_id = 0xF4239425
    tl_name = "payments.getGiveawayInfo"
    tl_type = "payments.GiveawayInfo"
    tl_line = "payments.getGiveawayInfo#f4239425 peer:InputPeer msg_id:int = payments.GiveawayInfo;"
    peer: api.TypeInputPeer
    msg_id: Int32


class GetPaymentForm(TLFunction["api.payments.TypePaymentForm"], frozen=True, kw_only=True, tag="payments.getPaymentForm"):
    tl_id = 0x37148DBB
    tl_name = "payments.getPaymentForm"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.getPaymentForm#37148dbb flags:# invoice:InputInvoice theme_params:flags.0?DataJSON = payments.PaymentForm;"
    flags: Nat = 0
    invoice: api.TypeInputInvoice
    theme_params: api.TypeDataJSON | None = None


class GetPaymentReceipt(TLFunction["api.payments.TypePaymentReceipt"], frozen=True, kw_only=True, tag="payments.getPaymentReceipt"):
    tl_id = 0x2478D1CC
    tl_name = "payments.getPaymentReceipt"
    tl_type = "payments.PaymentReceipt"
    tl_line = "payments.getPaymentReceipt#2478d1cc peer:InputPeer msg_id:int = payments.PaymentReceipt;"
    peer: api.TypeInputPeer
    msg_id: Int32


class GetPremiumGiftCodeOptions(TLFunction["Vector[api.TypePremiumGiftCodeOption]"], frozen=True, kw_only=True, tag="payments.getPremiumGiftCodeOptions"):
    tl_id = 0x2757BA54
    tl_name = "payments.getPremiumGiftCodeOptions"
    tl_type = "Vector<PremiumGiftCodeOption>"
    tl_line = "payments.getPremiumGiftCodeOptions#2757ba54 flags:# boost_peer:flags.0?InputPeer = Vector<PremiumGiftCodeOption>;"
    flags: Nat = 0
    boost_peer: api.TypeInputPeer | None = None


class GetResaleStarGifts(TLFunction["api.payments.TypeResaleStarGifts"], frozen=True, kw_only=True, tag="payments.getResaleStarGifts"):
    tl_id = 0x7A5FA236
    tl_name = "payments.getResaleStarGifts"
    tl_type = "payments.ResaleStarGifts"
    tl_line = "payments.getResaleStarGifts#7a5fa236 flags:# sort_by_price:flags.1?true sort_by_num:flags.2?true for_craft:flags.4?true stars_only:flags.5?true attributes_hash:flags.0?long gift_id:long attributes:flags.3?Vector<StarGiftAttributeId> offset:string limit:int = payments.ResaleStarGifts;"
    flags: Nat = 0
    sort_by_price: Bool = False
    sort_by_num: Bool = False
    for_craft: Bool = False
    stars_only: Bool = False
    attributes_hash: Int64 | None = None
    gift_id: Int64
    attributes: Vector[api.TypeStarGiftAttributeId] | None = None
    offset: String
    limit: Int32


class GetSavedInfo(TLFunction["api.payments.TypeSavedInfo"], frozen=True, kw_only=True, tag="payments.getSavedInfo"):
    tl_id = 0x227D824B
    tl_name = "payments.getSavedInfo"
    tl_type = "payments.SavedInfo"
    tl_line = "payments.getSavedInfo#227d824b = payments.SavedInfo;"


class GetSavedStarGift(TLFunction["api.payments.TypeSavedStarGifts"], frozen=True, kw_only=True, tag="payments.getSavedStarGift"):
    tl_id = 0xB455A106
    tl_name = "payments.getSavedStarGift"
    tl_type = "payments.SavedStarGifts"
    tl_line = "payments.getSavedStarGift#b455a106 stargift:Vector<InputSavedStarGift> = payments.SavedStarGifts;"
    stargift: Vector[api.TypeInputSavedStarGift]


class GetSavedStarGifts(TLFunction["api.payments.TypeSavedStarGifts"], frozen=True, kw_only=True, tag="payments.getSavedStarGifts"):
    tl_id = 0xA319E569
    tl_name = "payments.getSavedStarGifts"
    tl_type = "payments.SavedStarGifts"
    tl_line = "payments.getSavedStarGifts#a319e569 flags:# exclude_unsaved:flags.0?true exclude_saved:flags.1?true exclude_unlimited:flags.2?true exclude_unique:flags.4?true sort_by_value:flags.5?true exclude_upgradable:flags.7?true exclude_unupgradable:flags.8?true peer_color_available:flags.9?true exclude_hosted:flags.10?true peer:InputPeer collection_id:flags.6?int offset:string limit:int = payments.SavedStarGifts;"
    flags: Nat = 0
    exclude_unsaved: Bool = False
    exclude_saved: Bool = False
    exclude_unlimited: Bool = False
    exclude_unique: Bool = False
    sort_by_value: Bool = False
    exclude_upgradable: Bool = False
    exclude_unupgradable: Bool = False
    peer_color_available: Bool = False
    exclude_hosted: Bool = False
    peer: api.TypeInputPeer
    collection_id: Int32 | None = None
    offset: String
    limit: Int32


class GetStarGiftActiveAuctions(TLFunction["api.payments.TypeStarGiftActiveAuctions"], frozen=True, kw_only=True, tag="payments.getStarGiftActiveAuctions"):
    tl_id = 0xA5D0514D
    tl_name = "payments.getStarGiftActiveAuctions"
    tl_type = "payments.StarGiftActiveAuctions"
    tl_line = "payments.getStarGiftActiveAuctions#a5d0514d hash:long = payments.StarGiftActiveAuctions;"
    hash: Int64


class GetStarGiftAuctionAcquiredGifts(TLFunction["api.payments.TypeStarGiftAuctionAcquiredGifts"], frozen=True, kw_only=True, tag="payments.getStarGiftAuctionAcquiredGifts"):
    tl_id = 0x6BA2CBEC
    tl_name = "payments.getStarGiftAuctionAcquiredGifts"
    tl_type = "payments.StarGiftAuctionAcquiredGifts"
    tl_line = "payments.getStarGiftAuctionAcquiredGifts#6ba2cbec gift_id:long = payments.StarGiftAuctionAcquiredGifts;"
    gift_id: Int64


class GetStarGiftAuctionState(TLFunction["api.payments.TypeStarGiftAuctionState"], frozen=True, kw_only=True, tag="payments.getStarGiftAuctionState"):
    tl_id = 0x5C9FF4D6
    tl_name = "payments.getStarGiftAuctionState"
    tl_type = "payments.StarGiftAuctionState"
    tl_line = "payments.getStarGiftAuctionState#5c9ff4d6 auction:InputStarGiftAuction version:int = payments.StarGiftAuctionState;"
    auction: api.TypeInputStarGiftAuction
    version: Int32


class GetStarGiftCollections(TLFunction["api.payments.TypeStarGiftCollections"], frozen=True, kw_only=True, tag="payments.getStarGiftCollections"):
    tl_id = 0x981B91DD
    tl_name = "payments.getStarGiftCollections"
    tl_type = "payments.StarGiftCollections"
    tl_line = "payments.getStarGiftCollections#981b91dd peer:InputPeer hash:long = payments.StarGiftCollections;"
    peer: api.TypeInputPeer
    hash: Int64


class GetStarGiftUpgradeAttributes(TLFunction["api.payments.TypeStarGiftUpgradeAttributes"], frozen=True, kw_only=True, tag="payments.getStarGiftUpgradeAttributes"):
    tl_id = 0x6D038B58
    tl_name = "payments.getStarGiftUpgradeAttributes"
    tl_type = "payments.StarGiftUpgradeAttributes"
    tl_line = "payments.getStarGiftUpgradeAttributes#6d038b58 gift_id:long = payments.StarGiftUpgradeAttributes;"
    gift_id: Int64


class GetStarGiftUpgradePreview(TLFunction["api.payments.TypeStarGiftUpgradePreview"], frozen=True, kw_only=True, tag="payments.getStarGiftUpgradePreview"):
    tl_id = 0x9C9ABCB1
    tl_name = "payments.getStarGiftUpgradePreview"
    tl_type = "payments.StarGiftUpgradePreview"
    tl_line = "payments.getStarGiftUpgradePreview#9c9abcb1 gift_id:long = payments.StarGiftUpgradePreview;"
    gift_id: Int64


class GetStarGiftWithdrawalUrl(TLFunction["api.payments.TypeStarGiftWithdrawalUrl"], frozen=True, kw_only=True, tag="payments.getStarGiftWithdrawalUrl"):
    tl_id = 0xD06E93A8
    tl_name = "payments.getStarGiftWithdrawalUrl"
    tl_type = "payments.StarGiftWithdrawalUrl"
    tl_line = "payments.getStarGiftWithdrawalUrl#d06e93a8 stargift:InputSavedStarGift password:InputCheckPasswordSRP = payments.StarGiftWithdrawalUrl;"
    stargift: api.TypeInputSavedStarGift
    password: api.TypeInputCheckPasswordSRP


class GetStarGifts(TLFunction["api.payments.TypeStarGifts"], frozen=True, kw_only=True, tag="payments.getStarGifts"):
    tl_id = 0xC4563590
    tl_name = "payments.getStarGifts"
    tl_type = "payments.StarGifts"
    tl_line = "payments.getStarGifts#c4563590 hash:int = payments.StarGifts;"
    hash: Int32


class GetStarsGiftOptions(TLFunction["Vector[api.TypeStarsGiftOption]"], frozen=True, kw_only=True, tag="payments.getStarsGiftOptions"):
    tl_id = 0xD3C96BC8
    tl_name = "payments.getStarsGiftOptions"
    tl_type = "Vector<StarsGiftOption>"
    tl_line = "payments.getStarsGiftOptions#d3c96bc8 flags:# user_id:flags.0?InputUser = Vector<StarsGiftOption>;"
    flags: Nat = 0
    user_id: api.TypeInputUser | None = None


class GetStarsGiveawayOptions(TLFunction["Vector[api.TypeStarsGiveawayOption]"], frozen=True, kw_only=True, tag="payments.getStarsGiveawayOptions"):
    tl_id = 0xBD1EFD3E
    tl_name = "payments.getStarsGiveawayOptions"
    tl_type = "Vector<StarsGiveawayOption>"
    tl_line = "payments.getStarsGiveawayOptions#bd1efd3e = Vector<StarsGiveawayOption>;"


class GetStarsRevenueAdsAccountUrl(TLFunction["api.payments.TypeStarsRevenueAdsAccountUrl"], frozen=True, kw_only=True, tag="payments.getStarsRevenueAdsAccountUrl"):
    tl_id = 0xD1D7EFC5
    tl_name = "payments.getStarsRevenueAdsAccountUrl"
    tl_type = "payments.StarsRevenueAdsAccountUrl"
    tl_line = "payments.getStarsRevenueAdsAccountUrl#d1d7efc5 peer:InputPeer = payments.StarsRevenueAdsAccountUrl;"
    peer: api.TypeInputPeer


class GetStarsRevenueStats(TLFunction["api.payments.TypeStarsRevenueStats"], frozen=True, kw_only=True, tag="payments.getStarsRevenueStats"):
    tl_id = 0xD91FFAD6
    tl_name = "payments.getStarsRevenueStats"
    tl_type = "payments.StarsRevenueStats"
    tl_line = "payments.getStarsRevenueStats#d91ffad6 flags:# dark:flags.0?true ton:flags.1?true peer:InputPeer = payments.StarsRevenueStats;"
    flags: Nat = 0
    dark: Bool = False
    ton: Bool = False
    peer: api.TypeInputPeer


class GetStarsRevenueWithdrawalUrl(TLFunction["api.payments.TypeStarsRevenueWithdrawalUrl"], frozen=True, kw_only=True, tag="payments.getStarsRevenueWithdrawalUrl"):
    tl_id = 0x2433DC92
    tl_name = "payments.getStarsRevenueWithdrawalUrl"
    tl_type = "payments.StarsRevenueWithdrawalUrl"
    tl_line = "payments.getStarsRevenueWithdrawalUrl#2433dc92 flags:# ton:flags.0?true peer:InputPeer amount:flags.1?long password:InputCheckPasswordSRP = payments.StarsRevenueWithdrawalUrl;"
    flags: Nat = 0
    ton: Bool = False
    peer: api.TypeInputPeer
    amount: Int64 | None = None
    password: api.TypeInputCheckPasswordSRP


class GetStarsStatus(TLFunction["api.payments.TypeStarsStatus"], frozen=True, kw_only=True, tag="payments.getStarsStatus"):
    tl_id = 0x4EA9B3BF
    tl_name = "payments.getStarsStatus"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.getStarsStatus#4ea9b3bf flags:# ton:flags.0?true peer:InputPeer = payments.StarsStatus;"
    flags: Nat = 0
    ton: Bool = False
    peer: api.TypeInputPeer


class GetStarsSubscriptions(TLFunction["api.payments.TypeStarsStatus"], frozen=True, kw_only=True, tag="payments.getStarsSubscriptions"):
    tl_id = 0x032512C5
    tl_name = "payments.getStarsSubscriptions"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.getStarsSubscriptions#32512c5 flags:# missing_balance:flags.0?true peer:InputPeer offset:string = payments.StarsStatus;"
    flags: Nat = 0
    missing_balance: Bool = False
    peer: api.TypeInputPeer
    offset: String


class GetStarsTopupOptions(TLFunction["Vector[api.TypeStarsTopupOption]"], frozen=True, kw_only=True, tag="payments.getStarsTopupOptions"):
    tl_id = 0xC00EC7D3
    tl_name = "payments.getStarsTopupOptions"
    tl_type = "Vector<StarsTopupOption>"
    tl_line = "payments.getStarsTopupOptions#c00ec7d3 = Vector<StarsTopupOption>;"


class GetStarsTransactions(TLFunction["api.payments.TypeStarsStatus"], frozen=True, kw_only=True, tag="payments.getStarsTransactions"):
    tl_id = 0x69DA4557
    tl_name = "payments.getStarsTransactions"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.getStarsTransactions#69da4557 flags:# inbound:flags.0?true outbound:flags.1?true ascending:flags.2?true ton:flags.4?true subscription_id:flags.3?string peer:InputPeer offset:string limit:int = payments.StarsStatus;"
    flags: Nat = 0
    inbound: Bool = False
    outbound: Bool = False
    ascending: Bool = False
    ton: Bool = False
    subscription_id: String | None = None
    peer: api.TypeInputPeer
    offset: String
    limit: Int32


class GetStarsTransactionsByID(TLFunction["api.payments.TypeStarsStatus"], frozen=True, kw_only=True, tag="payments.getStarsTransactionsByID"):
    tl_id = 0x2DCA16B8
    tl_name = "payments.getStarsTransactionsByID"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.getStarsTransactionsByID#2dca16b8 flags:# ton:flags.0?true peer:InputPeer id:Vector<InputStarsTransaction> = payments.StarsStatus;"
    flags: Nat = 0
    ton: Bool = False
    peer: api.TypeInputPeer
    id: Vector[api.TypeInputStarsTransaction]


class GetSuggestedStarRefBots(TLFunction["api.payments.TypeSuggestedStarRefBots"], frozen=True, kw_only=True, tag="payments.getSuggestedStarRefBots"):
    tl_id = 0x0D6B48F7
    tl_name = "payments.getSuggestedStarRefBots"
    tl_type = "payments.SuggestedStarRefBots"
    tl_line = "payments.getSuggestedStarRefBots#d6b48f7 flags:# order_by_revenue:flags.0?true order_by_date:flags.1?true peer:InputPeer offset:string limit:int = payments.SuggestedStarRefBots;"
    flags: Nat = 0
    order_by_revenue: Bool = False
    order_by_date: Bool = False
    peer: api.TypeInputPeer
    offset: String
    limit: Int32


class GetUniqueStarGift(TLFunction["api.payments.TypeUniqueStarGift"], frozen=True, kw_only=True, tag="payments.getUniqueStarGift"):
    tl_id = 0xA1974D72
    tl_name = "payments.getUniqueStarGift"
    tl_type = "payments.UniqueStarGift"
    tl_line = "payments.getUniqueStarGift#a1974d72 slug:string = payments.UniqueStarGift;"
    slug: String


class GetUniqueStarGiftValueInfo(TLFunction["api.payments.TypeUniqueStarGiftValueInfo"], frozen=True, kw_only=True, tag="payments.getUniqueStarGiftValueInfo"):
    tl_id = 0x4365AF6B
    tl_name = "payments.getUniqueStarGiftValueInfo"
    tl_type = "payments.UniqueStarGiftValueInfo"
    tl_line = "payments.getUniqueStarGiftValueInfo#4365af6b slug:string = payments.UniqueStarGiftValueInfo;"
    slug: String


class LaunchPrepaidGiveaway(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.launchPrepaidGiveaway"):
    tl_id = 0x5FF58F20
    tl_name = "payments.launchPrepaidGiveaway"
    tl_type = "Updates"
    tl_line = "payments.launchPrepaidGiveaway#5ff58f20 peer:InputPeer giveaway_id:long purpose:InputStorePaymentPurpose = Updates;"
    peer: api.TypeInputPeer
    giveaway_id: Int64
    purpose: api.TypeInputStorePaymentPurpose


class RefundStarsCharge(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.refundStarsCharge"):
    tl_id = 0x25AE8F4A
    tl_name = "payments.refundStarsCharge"
    tl_type = "Updates"
    tl_line = "payments.refundStarsCharge#25ae8f4a user_id:InputUser charge_id:string = Updates;"
    user_id: api.TypeInputUser
    charge_id: String


class ReorderStarGiftCollections(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.reorderStarGiftCollections"):
    tl_id = 0xC32AF4CC
    tl_name = "payments.reorderStarGiftCollections"
    tl_type = "Bool"
    tl_line = "payments.reorderStarGiftCollections#c32af4cc peer:InputPeer order:Vector<int> = Bool;"
    peer: api.TypeInputPeer
    order: Vector[Int32]


class ResolveStarGiftOffer(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.resolveStarGiftOffer"):
    tl_id = 0xE9CE781C
    tl_name = "payments.resolveStarGiftOffer"
    tl_type = "Updates"
    tl_line = "payments.resolveStarGiftOffer#e9ce781c flags:# decline:flags.0?true offer_msg_id:int = Updates;"
    flags: Nat = 0
    decline: Bool = False
    offer_msg_id: Int32


class SaveStarGift(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.saveStarGift"):
    tl_id = 0x2A2A697C
    tl_name = "payments.saveStarGift"
    tl_type = "Bool"
    tl_line = "payments.saveStarGift#2a2a697c flags:# unsave:flags.0?true stargift:InputSavedStarGift = Bool;"
    flags: Nat = 0
    unsave: Bool = False
    stargift: api.TypeInputSavedStarGift


class SendPaymentForm(TLFunction["api.payments.TypePaymentResult"], frozen=True, kw_only=True, tag="payments.sendPaymentForm"):
    tl_id = 0x2D03522F
    tl_name = "payments.sendPaymentForm"
    tl_type = "payments.PaymentResult"
    tl_line = "payments.sendPaymentForm#2d03522f flags:# form_id:long invoice:InputInvoice requested_info_id:flags.0?string shipping_option_id:flags.1?string credentials:InputPaymentCredentials tip_amount:flags.2?long = payments.PaymentResult;"
    flags: Nat = 0
    form_id: Int64
    invoice: api.TypeInputInvoice
    requested_info_id: String | None = None
    shipping_option_id: String | None = None
    credentials: api.TypeInputPaymentCredentials
    tip_amount: Int64 | None = None


class SendStarGiftOffer(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.sendStarGiftOffer"):
    tl_id = 0x8FB86B41
    tl_name = "payments.sendStarGiftOffer"
    tl_type = "Updates"
    tl_line = "payments.sendStarGiftOffer#8fb86b41 flags:# peer:InputPeer slug:string price:StarsAmount duration:int random_id:long allow_paid_stars:flags.0?long = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    slug: String
    price: api.TypeStarsAmount
    duration: Int32
    random_id: Int64
    allow_paid_stars: Int64 | None = None


class SendStarsForm(TLFunction["api.payments.TypePaymentResult"], frozen=True, kw_only=True, tag="payments.sendStarsForm"):
    tl_id = 0x7998C914
    tl_name = "payments.sendStarsForm"
    tl_type = "payments.PaymentResult"
    tl_line = "payments.sendStarsForm#7998c914 form_id:long invoice:InputInvoice = payments.PaymentResult;"
    form_id: Int64
    invoice: api.TypeInputInvoice


class ToggleChatStarGiftNotifications(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.toggleChatStarGiftNotifications"):
    tl_id = 0x60EAEFA1
    tl_name = "payments.toggleChatStarGiftNotifications"
    tl_type = "Bool"
    tl_line = "payments.toggleChatStarGiftNotifications#60eaefa1 flags:# enabled:flags.0?true peer:InputPeer = Bool;"
    flags: Nat = 0
    enabled: Bool = False
    peer: api.TypeInputPeer


class ToggleStarGiftsPinnedToTop(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.toggleStarGiftsPinnedToTop"):
    tl_id = 0x1513E7B0
    tl_name = "payments.toggleStarGiftsPinnedToTop"
    tl_type = "Bool"
    tl_line = "payments.toggleStarGiftsPinnedToTop#1513e7b0 peer:InputPeer stargift:Vector<InputSavedStarGift> = Bool;"
    peer: api.TypeInputPeer
    stargift: Vector[api.TypeInputSavedStarGift]


class TransferStarGift(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.transferStarGift"):
    tl_id = 0x7F18176A
    tl_name = "payments.transferStarGift"
    tl_type = "Updates"
    tl_line = "payments.transferStarGift#7f18176a stargift:InputSavedStarGift to_id:InputPeer = Updates;"
    stargift: api.TypeInputSavedStarGift
    to_id: api.TypeInputPeer


class UpdateStarGiftCollection(TLFunction["api.TypeStarGiftCollection"], frozen=True, kw_only=True, tag="payments.updateStarGiftCollection"):
    tl_id = 0x4FDDBEE7
    tl_name = "payments.updateStarGiftCollection"
    tl_type = "StarGiftCollection"
    tl_line = "payments.updateStarGiftCollection#4fddbee7 flags:# peer:InputPeer collection_id:int title:flags.0?string delete_stargift:flags.1?Vector<InputSavedStarGift> add_stargift:flags.2?Vector<InputSavedStarGift> order:flags.3?Vector<InputSavedStarGift> = StarGiftCollection;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    collection_id: Int32
    title: String | None = None
    delete_stargift: Vector[api.TypeInputSavedStarGift] | None = None
    add_stargift: Vector[api.TypeInputSavedStarGift] | None = None
    order: Vector[api.TypeInputSavedStarGift] | None = None


class UpdateStarGiftPrice(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.updateStarGiftPrice"):
    tl_id = 0xEDBE6CCB
    tl_name = "payments.updateStarGiftPrice"
    tl_type = "Updates"
    tl_line = "payments.updateStarGiftPrice#edbe6ccb stargift:InputSavedStarGift resell_amount:StarsAmount = Updates;"
    stargift: api.TypeInputSavedStarGift
    resell_amount: api.TypeStarsAmount


class UpgradeStarGift(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.upgradeStarGift"):
    tl_id = 0xAED6E4F5
    tl_name = "payments.upgradeStarGift"
    tl_type = "Updates"
    tl_line = "payments.upgradeStarGift#aed6e4f5 flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = Updates;"
    flags: Nat = 0
    keep_original_details: Bool = False
    stargift: api.TypeInputSavedStarGift


class ValidateRequestedInfo(TLFunction["api.payments.TypeValidatedRequestedInfo"], frozen=True, kw_only=True, tag="payments.validateRequestedInfo"):
    tl_id = 0xB6C8F12B
    tl_name = "payments.validateRequestedInfo"
    tl_type = "payments.ValidatedRequestedInfo"
    tl_line = "payments.validateRequestedInfo#b6c8f12b flags:# save:flags.0?true invoice:InputInvoice info:PaymentRequestedInfo = payments.ValidatedRequestedInfo;"
    flags: Nat = 0
    save: Bool = False
    invoice: api.TypeInputInvoice
    info: api.TypePaymentRequestedInfo


TypeBankCardData: TypeAlias = BankCardData
TypeCheckCanSendGiftResult: TypeAlias = (
    CheckCanSendGiftResultFail
    | CheckCanSendGiftResultOk
)
TypeCheckedGiftCode: TypeAlias = CheckedGiftCode
TypeConnectedStarRefBots: TypeAlias = ConnectedStarRefBots
TypeExportedInvoice: TypeAlias = ExportedInvoice
TypeGiveawayInfo: TypeAlias = (
    GiveawayInfo
    | GiveawayInfoResults
)
TypePaymentForm: TypeAlias = (
    PaymentForm
    | PaymentFormStarGift
    | PaymentFormStars
)
TypePaymentReceipt: TypeAlias = (
    PaymentReceipt
    | PaymentReceiptStars
)
TypePaymentResult: TypeAlias = (
    PaymentResult
    | PaymentVerificationNeeded
)
TypeResaleStarGifts: TypeAlias = ResaleStarGifts
TypeSavedInfo: TypeAlias = SavedInfo
TypeSavedStarGifts: TypeAlias = SavedStarGifts
TypeStarGiftActiveAuctions: TypeAlias = (
    StarGiftActiveAuctions
    | StarGiftActiveAuctionsNotModified
)
TypeStarGiftAuctionAcquiredGifts: TypeAlias = StarGiftAuctionAcquiredGifts
TypeStarGiftAuctionState: TypeAlias = StarGiftAuctionState
TypeStarGiftCollections: TypeAlias = (
    StarGiftCollections
    | StarGiftCollectionsNotModified
)
TypeStarGiftUpgradeAttributes: TypeAlias = StarGiftUpgradeAttributes
TypeStarGiftUpgradePreview: TypeAlias = StarGiftUpgradePreview
TypeStarGiftWithdrawalUrl: TypeAlias = StarGiftWithdrawalUrl
TypeStarGifts: TypeAlias = (
    StarGifts
    | StarGiftsNotModified
)
TypeStarsRevenueAdsAccountUrl: TypeAlias = StarsRevenueAdsAccountUrl
TypeStarsRevenueStats: TypeAlias = StarsRevenueStats
TypeStarsRevenueWithdrawalUrl: TypeAlias = StarsRevenueWithdrawalUrl
TypeStarsStatus: TypeAlias = StarsStatus
TypeSuggestedStarRefBots: TypeAlias = SuggestedStarRefBots
TypeUniqueStarGift: TypeAlias = UniqueStarGift
TypeUniqueStarGiftValueInfo: TypeAlias = UniqueStarGiftValueInfo
TypeValidatedRequestedInfo: TypeAlias = ValidatedRequestedInfo
