"""Superseded definitions: the namespace payments. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Double, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "BotCancelStarsSubscription_57f9ece6",
    "CanPurchasePremium",
    "CheckedGiftCode_284a1096",
    "ConvertStarGift_421e027",
    "ConvertStarGift_72770c83",
    "GetSavedStarGifts_23830de9",
    "GetStarsRevenueWithdrawalUrl_13bbe8b3",
    "GetStarsStatus_104fcfa7",
    "GetStarsTransactionsByID_27842d2e",
    "GetStarsTransactions_673ac2f9",
    "GetStarsTransactions_97938d5a",
    "GetUserStarGift",
    "GetUserStarGifts",
    "GiveawayInfoResults_cd5570",
    "SaveStarGift_87acf08e",
    "SaveStarGift_92fd2aae",
    "SendStarsForm_2bb731d",
    "StarGiftUpgradePreview_167bd90b",
    "StarGifts_901689ea",
    "StarsRevenueStats_c92bb73b",
    "StarsStatus_8cf4ee60",
    "StarsStatus_bbfa316c",
    "TransferStarGift_333fb526",
    "TypeUserStarGifts",
    "UniqueStarGift_caa2f60b",
    "UpdateStarGiftPrice_3baea4e1",
    "UpgradeStarGift_cf4f0781",
    "UserStarGifts",
]


class CheckedGiftCode_284a1096(TLObject, frozen=True, kw_only=True, tag="payments.checkedGiftCode#284a1096"):
    tl_id = 0x284A1096
    tl_name = "payments.checkedGiftCode"
    tl_type = "payments.CheckedGiftCode"
    tl_line = "payments.checkedGiftCode#284a1096 flags:# via_giveaway:flags.2?true from_id:flags.4?Peer giveaway_msg_id:flags.3?int to_id:flags.0?long date:int months:int used_date:flags.1?int chats:Vector<Chat> users:Vector<User> = payments.CheckedGiftCode;"
    flags: Nat = 0
    via_giveaway: Bool = False
    from_id: api.TypePeer | None = None
    giveaway_msg_id: Int32 | None = None
    to_id: Int64 | None = None
    date: Int32
    months: Int32
    used_date: Int32 | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class GiveawayInfoResults_cd5570(TLObject, frozen=True, kw_only=True, tag="payments.giveawayInfoResults#cd5570"):
    tl_id = 0x00CD5570
    tl_name = "payments.giveawayInfoResults"
    tl_type = "payments.GiveawayInfo"
    tl_line = "payments.giveawayInfoResults#cd5570 flags:# winner:flags.0?true refunded:flags.1?true start_date:int gift_code_slug:flags.0?string finish_date:int winners_count:int activated_count:int = payments.GiveawayInfo;"
    flags: Nat = 0
    winner: Bool = False
    refunded: Bool = False
    start_date: Int32
    gift_code_slug: String | None = None
    finish_date: Int32
    winners_count: Int32
    activated_count: Int32


class StarGiftUpgradePreview_167bd90b(TLObject, frozen=True, kw_only=True, tag="payments.starGiftUpgradePreview#167bd90b"):
    tl_id = 0x167BD90B
    tl_name = "payments.starGiftUpgradePreview"
    tl_type = "payments.StarGiftUpgradePreview"
    tl_line = "payments.starGiftUpgradePreview#167bd90b sample_attributes:Vector<StarGiftAttribute> = payments.StarGiftUpgradePreview;"
    sample_attributes: Vector[api.TypeStarGiftAttribute]


class StarGifts_901689ea(TLObject, frozen=True, kw_only=True, tag="payments.starGifts#901689ea"):
    tl_id = 0x901689EA
    tl_name = "payments.starGifts"
    tl_type = "payments.StarGifts"
    tl_line = "payments.starGifts#901689ea hash:int gifts:Vector<StarGift> = payments.StarGifts;"
    hash: Int32
    gifts: Vector[api.TypeStarGift]


class StarsRevenueStats_c92bb73b(TLObject, frozen=True, kw_only=True, tag="payments.starsRevenueStats#c92bb73b"):
    tl_id = 0xC92BB73B
    tl_name = "payments.starsRevenueStats"
    tl_type = "payments.StarsRevenueStats"
    tl_line = "payments.starsRevenueStats#c92bb73b revenue_graph:StatsGraph status:StarsRevenueStatus usd_rate:double = payments.StarsRevenueStats;"
    revenue_graph: api.TypeStatsGraph
    status: api.TypeStarsRevenueStatus
    usd_rate: Double


class StarsStatus_8cf4ee60(TLObject, frozen=True, kw_only=True, tag="payments.starsStatus#8cf4ee60"):
    tl_id = 0x8CF4EE60
    tl_name = "payments.starsStatus"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.starsStatus#8cf4ee60 flags:# balance:long history:Vector<StarsTransaction> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.StarsStatus;"
    flags: Nat = 0
    balance: Int64
    history: Vector[api.TypeStarsTransaction]
    next_offset: String | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class StarsStatus_bbfa316c(TLObject, frozen=True, kw_only=True, tag="payments.starsStatus#bbfa316c"):
    tl_id = 0xBBFA316C
    tl_name = "payments.starsStatus"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.starsStatus#bbfa316c flags:# balance:long subscriptions:flags.1?Vector<StarsSubscription> subscriptions_next_offset:flags.2?string subscriptions_missing_balance:flags.4?long history:flags.3?Vector<StarsTransaction> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.StarsStatus;"
    flags: Nat = 0
    balance: Int64
    subscriptions: Vector[api.TypeStarsSubscription] | None = None
    subscriptions_next_offset: String | None = None
    subscriptions_missing_balance: Int64 | None = None
    history: Vector[api.TypeStarsTransaction] | None = None
    next_offset: String | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class UniqueStarGift_caa2f60b(TLObject, frozen=True, kw_only=True, tag="payments.uniqueStarGift#caa2f60b"):
    tl_id = 0xCAA2F60B
    tl_name = "payments.uniqueStarGift"
    tl_type = "payments.UniqueStarGift"
    tl_line = "payments.uniqueStarGift#caa2f60b gift:StarGift users:Vector<User> = payments.UniqueStarGift;"
    gift: api.TypeStarGift
    users: Vector[api.TypeUser]


class UserStarGifts(TLObject, frozen=True, kw_only=True, tag="payments.userStarGifts"):
    tl_id = 0x6B65B517
    tl_name = "payments.userStarGifts"
    tl_type = "payments.UserStarGifts"
    tl_line = "payments.userStarGifts#6b65b517 flags:# count:int gifts:Vector<UserStarGift> next_offset:flags.0?string users:Vector<User> = payments.UserStarGifts;"
    flags: Nat = 0
    count: Int32
    gifts: Vector[api.TypeUserStarGift]
    next_offset: String | None = None
    users: Vector[api.TypeUser]


class BotCancelStarsSubscription_57f9ece6(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.botCancelStarsSubscription#57f9ece6"):
    tl_id = 0x57F9ECE6
    tl_name = "payments.botCancelStarsSubscription"
    tl_type = "Bool"
    tl_line = "payments.botCancelStarsSubscription#57f9ece6 flags:# restore:flags.0?true user_id:InputUser invoice_slug:flags.1?string charge_id:flags.2?string = Bool;"
    flags: Nat = 0
    restore: Bool = False
    user_id: api.TypeInputUser
    invoice_slug: String | None = None
    charge_id: String | None = None


class CanPurchasePremium(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.canPurchasePremium"):
    tl_id = 0x9FC19EB6
    tl_name = "payments.canPurchasePremium"
    tl_type = "Bool"
    tl_line = "payments.canPurchasePremium#9fc19eb6 purpose:InputStorePaymentPurpose = Bool;"
    purpose: api.TypeInputStorePaymentPurpose


class ConvertStarGift_421e027(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.convertStarGift#421e027"):
    tl_id = 0x0421E027
    tl_name = "payments.convertStarGift"
    tl_type = "Bool"
    tl_line = "payments.convertStarGift#421e027 user_id:InputUser msg_id:int = Bool;"
    user_id: api.TypeInputUser
    msg_id: Int32


class ConvertStarGift_72770c83(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.convertStarGift#72770c83"):
    tl_id = 0x72770C83
    tl_name = "payments.convertStarGift"
    tl_type = "Bool"
    tl_line = "payments.convertStarGift#72770c83 msg_id:int = Bool;"
    msg_id: Int32


class GetSavedStarGifts_23830de9(TLFunction["api.payments.TypeSavedStarGifts"], frozen=True, kw_only=True, tag="payments.getSavedStarGifts#23830de9"):
    tl_id = 0x23830DE9
    tl_name = "payments.getSavedStarGifts"
    tl_type = "payments.SavedStarGifts"
    tl_line = "payments.getSavedStarGifts#23830de9 flags:# exclude_unsaved:flags.0?true exclude_saved:flags.1?true exclude_unlimited:flags.2?true exclude_limited:flags.3?true exclude_unique:flags.4?true sort_by_value:flags.5?true peer:InputPeer offset:string limit:int = payments.SavedStarGifts;"
    flags: Nat = 0
    exclude_unsaved: Bool = False
    exclude_saved: Bool = False
    exclude_unlimited: Bool = False
    exclude_limited: Bool = False
    exclude_unique: Bool = False
    sort_by_value: Bool = False
    peer: api.TypeInputPeer
    offset: String
    limit: Int32


class GetStarsRevenueWithdrawalUrl_13bbe8b3(TLFunction["api.payments.TypeStarsRevenueWithdrawalUrl"], frozen=True, kw_only=True, tag="payments.getStarsRevenueWithdrawalUrl#13bbe8b3"):
    tl_id = 0x13BBE8B3
    tl_name = "payments.getStarsRevenueWithdrawalUrl"
    tl_type = "payments.StarsRevenueWithdrawalUrl"
    tl_line = "payments.getStarsRevenueWithdrawalUrl#13bbe8b3 peer:InputPeer stars:long password:InputCheckPasswordSRP = payments.StarsRevenueWithdrawalUrl;"
    peer: api.TypeInputPeer
    stars: Int64
    password: api.TypeInputCheckPasswordSRP


class GetStarsStatus_104fcfa7(TLFunction["api.payments.TypeStarsStatus"], frozen=True, kw_only=True, tag="payments.getStarsStatus#104fcfa7"):
    tl_id = 0x104FCFA7
    tl_name = "payments.getStarsStatus"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.getStarsStatus#104fcfa7 peer:InputPeer = payments.StarsStatus;"
    peer: api.TypeInputPeer


class GetStarsTransactions_673ac2f9(TLFunction["api.payments.TypeStarsStatus"], frozen=True, kw_only=True, tag="payments.getStarsTransactions#673ac2f9"):
    tl_id = 0x673AC2F9
    tl_name = "payments.getStarsTransactions"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.getStarsTransactions#673ac2f9 flags:# inbound:flags.0?true outbound:flags.1?true peer:InputPeer offset:string = payments.StarsStatus;"
    flags: Nat = 0
    inbound: Bool = False
    outbound: Bool = False
    peer: api.TypeInputPeer
    offset: String


class GetStarsTransactions_97938d5a(TLFunction["api.payments.TypeStarsStatus"], frozen=True, kw_only=True, tag="payments.getStarsTransactions#97938d5a"):
    tl_id = 0x97938D5A
    tl_name = "payments.getStarsTransactions"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.getStarsTransactions#97938d5a flags:# inbound:flags.0?true outbound:flags.1?true ascending:flags.2?true peer:InputPeer offset:string limit:int = payments.StarsStatus;"
    flags: Nat = 0
    inbound: Bool = False
    outbound: Bool = False
    ascending: Bool = False
    peer: api.TypeInputPeer
    offset: String
    limit: Int32


class GetStarsTransactionsByID_27842d2e(TLFunction["api.payments.TypeStarsStatus"], frozen=True, kw_only=True, tag="payments.getStarsTransactionsByID#27842d2e"):
    tl_id = 0x27842D2E
    tl_name = "payments.getStarsTransactionsByID"
    tl_type = "payments.StarsStatus"
    tl_line = "payments.getStarsTransactionsByID#27842d2e peer:InputPeer id:Vector<InputStarsTransaction> = payments.StarsStatus;"
    peer: api.TypeInputPeer
    id: Vector[api.TypeInputStarsTransaction]


class GetUserStarGift(TLFunction["api.payments.TypeUserStarGifts"], frozen=True, kw_only=True, tag="payments.getUserStarGift"):
    tl_id = 0xB502E4A5
    tl_name = "payments.getUserStarGift"
    tl_type = "payments.UserStarGifts"
    tl_line = "payments.getUserStarGift#b502e4a5 msg_id:Vector<int> = payments.UserStarGifts;"
    msg_id: Vector[Int32]


class GetUserStarGifts(TLFunction["api.payments.TypeUserStarGifts"], frozen=True, kw_only=True, tag="payments.getUserStarGifts"):
    tl_id = 0x5E72C7E1
    tl_name = "payments.getUserStarGifts"
    tl_type = "payments.UserStarGifts"
    tl_line = "payments.getUserStarGifts#5e72c7e1 user_id:InputUser offset:string limit:int = payments.UserStarGifts;"
    user_id: api.TypeInputUser
    offset: String
    limit: Int32


class SaveStarGift_87acf08e(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.saveStarGift#87acf08e"):
    tl_id = 0x87ACF08E
    tl_name = "payments.saveStarGift"
    tl_type = "Bool"
    tl_line = "payments.saveStarGift#87acf08e flags:# unsave:flags.0?true user_id:InputUser msg_id:int = Bool;"
    flags: Nat = 0
    unsave: Bool = False
    user_id: api.TypeInputUser
    msg_id: Int32


class SaveStarGift_92fd2aae(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.saveStarGift#92fd2aae"):
    tl_id = 0x92FD2AAE
    tl_name = "payments.saveStarGift"
    tl_type = "Bool"
    tl_line = "payments.saveStarGift#92fd2aae flags:# unsave:flags.0?true msg_id:int = Bool;"
    flags: Nat = 0
    unsave: Bool = False
    msg_id: Int32


class SendStarsForm_2bb731d(TLFunction["api.payments.TypePaymentResult"], frozen=True, kw_only=True, tag="payments.sendStarsForm#2bb731d"):
    tl_id = 0x02BB731D
    tl_name = "payments.sendStarsForm"
    tl_type = "payments.PaymentResult"
    tl_line = "payments.sendStarsForm#2bb731d flags:# form_id:long invoice:InputInvoice = payments.PaymentResult;"
    flags: Nat = 0
    form_id: Int64
    invoice: api.TypeInputInvoice


class TransferStarGift_333fb526(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.transferStarGift#333fb526"):
    tl_id = 0x333FB526
    tl_name = "payments.transferStarGift"
    tl_type = "Updates"
    tl_line = "payments.transferStarGift#333fb526 msg_id:int to_id:InputUser = Updates;"
    msg_id: Int32
    to_id: api.TypeInputUser


class UpdateStarGiftPrice_3baea4e1(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.updateStarGiftPrice#3baea4e1"):
    tl_id = 0x3BAEA4E1
    tl_name = "payments.updateStarGiftPrice"
    tl_type = "Updates"
    tl_line = "payments.updateStarGiftPrice#3baea4e1 stargift:InputSavedStarGift resell_stars:long = Updates;"
    stargift: api.TypeInputSavedStarGift
    resell_stars: Int64


class UpgradeStarGift_cf4f0781(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.upgradeStarGift#cf4f0781"):
    tl_id = 0xCF4F0781
    tl_name = "payments.upgradeStarGift"
    tl_type = "Updates"
    tl_line = "payments.upgradeStarGift#cf4f0781 flags:# keep_original_details:flags.0?true msg_id:int = Updates;"
    flags: Nat = 0
    keep_original_details: Bool = False
    msg_id: Int32


TypeUserStarGifts: TypeAlias = UserStarGifts
