"""Layer 229: the namespace payments, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.payments import ApplyGiftCode as ApplyGiftCode
    from tl.api.payments import AssignAppStoreTransaction as AssignAppStoreTransaction
    from tl.api.payments import AssignPlayMarketTransaction as AssignPlayMarketTransaction
    from tl.api.payments import BankCardData as BankCardData
    from tl.api.payments import BotCancelStarsSubscription as BotCancelStarsSubscription
    from tl.api.payments import CanPurchaseStore as CanPurchaseStore
    from tl.api.payments import ChangeStarsSubscription as ChangeStarsSubscription
    from tl.api.payments import CheckCanSendGift as CheckCanSendGift
    from tl.api.payments import CheckCanSendGiftResultFail as CheckCanSendGiftResultFail
    from tl.api.payments import CheckCanSendGiftResultOk as CheckCanSendGiftResultOk
    from tl.api.payments import CheckGiftCode as CheckGiftCode
    from tl.api.payments import CheckedGiftCode as CheckedGiftCode
    from tl.api.payments import ClearSavedInfo as ClearSavedInfo
    from tl.api.payments import ConnectStarRefBot as ConnectStarRefBot
    from tl.api.payments import ConnectedStarRefBots as ConnectedStarRefBots
    from tl.api.payments import ConvertStarGift as ConvertStarGift
    from tl.api.payments import CraftStarGift as CraftStarGift
    from tl.api.payments import CreateStarGiftCollection as CreateStarGiftCollection
    from tl.api.payments import DeleteStarGiftCollection as DeleteStarGiftCollection
    from tl.api.payments import EditConnectedStarRefBot as EditConnectedStarRefBot
    from tl.api.payments import ExportInvoice as ExportInvoice
    from tl.api.payments import ExportedInvoice as ExportedInvoice
    from tl.api.payments import FulfillStarsSubscription as FulfillStarsSubscription
    from tl.api.payments import GetBankCardData as GetBankCardData
    from tl.api.payments import GetConnectedStarRefBot as GetConnectedStarRefBot
    from tl.api.payments import GetConnectedStarRefBots as GetConnectedStarRefBots
    from tl.api.payments import GetCraftStarGifts as GetCraftStarGifts
    from tl.api.payments import GetGiveawayInfo as GetGiveawayInfo
    from tl.api.payments import GetPaymentForm as GetPaymentForm
    from tl.api.payments import GetPaymentReceipt as GetPaymentReceipt
    from tl.api.payments import GetPremiumGiftCodeOptions as GetPremiumGiftCodeOptions
    from tl.api.payments import GetResaleStarGifts as GetResaleStarGifts
    from tl.api.payments import GetSavedInfo as GetSavedInfo
    from tl.api.payments import GetSavedStarGift as GetSavedStarGift
    from tl.api.payments import GetSavedStarGifts as GetSavedStarGifts
    from tl.api.payments import GetStarGiftActiveAuctions as GetStarGiftActiveAuctions
    from tl.api.payments import GetStarGiftAuctionAcquiredGifts as GetStarGiftAuctionAcquiredGifts
    from tl.api.payments import GetStarGiftAuctionState as GetStarGiftAuctionState
    from tl.api.payments import GetStarGiftCollections as GetStarGiftCollections
    from tl.api.payments import GetStarGiftUpgradeAttributes as GetStarGiftUpgradeAttributes
    from tl.api.payments import GetStarGiftUpgradePreview as GetStarGiftUpgradePreview
    from tl.api.payments import GetStarGiftWithdrawalUrl as GetStarGiftWithdrawalUrl
    from tl.api.payments import GetStarGifts as GetStarGifts
    from tl.api.payments import GetStarsGiftOptions as GetStarsGiftOptions
    from tl.api.payments import GetStarsGiveawayOptions as GetStarsGiveawayOptions
    from tl.api.payments import GetStarsRevenueAdsAccountUrl as GetStarsRevenueAdsAccountUrl
    from tl.api.payments import GetStarsRevenueStats as GetStarsRevenueStats
    from tl.api.payments import GetStarsRevenueWithdrawalUrl as GetStarsRevenueWithdrawalUrl
    from tl.api.payments import GetStarsStatus as GetStarsStatus
    from tl.api.payments import GetStarsSubscriptions as GetStarsSubscriptions
    from tl.api.payments import GetStarsTopupOptions as GetStarsTopupOptions
    from tl.api.payments import GetStarsTransactions as GetStarsTransactions
    from tl.api.payments import GetStarsTransactionsByID as GetStarsTransactionsByID
    from tl.api.payments import GetSuggestedStarRefBots as GetSuggestedStarRefBots
    from tl.api.payments import GetUniqueStarGift as GetUniqueStarGift
    from tl.api.payments import GetUniqueStarGiftValueInfo as GetUniqueStarGiftValueInfo
    from tl.api.payments import GiveawayInfo as GiveawayInfo
    from tl.api.payments import GiveawayInfoResults as GiveawayInfoResults
    from tl.api.payments import LaunchPrepaidGiveaway as LaunchPrepaidGiveaway
    from tl.api.payments import PaymentForm as PaymentForm
    from tl.api.payments import PaymentFormStarGift as PaymentFormStarGift
    from tl.api.payments import PaymentFormStars as PaymentFormStars
    from tl.api.payments import PaymentReceipt as PaymentReceipt
    from tl.api.payments import PaymentReceiptStars as PaymentReceiptStars
    from tl.api.payments import PaymentResult as PaymentResult
    from tl.api.payments import PaymentVerificationNeeded as PaymentVerificationNeeded
    from tl.api.payments import RefundStarsCharge as RefundStarsCharge
    from tl.api.payments import ReorderStarGiftCollections as ReorderStarGiftCollections
    from tl.api.payments import ResaleStarGifts as ResaleStarGifts
    from tl.api.payments import ResolveStarGiftOffer as ResolveStarGiftOffer
    from tl.api.payments import SaveStarGift as SaveStarGift
    from tl.api.payments import SavedInfo as SavedInfo
    from tl.api.payments import SavedStarGifts as SavedStarGifts
    from tl.api.payments import SendPaymentForm as SendPaymentForm
    from tl.api.payments import SendStarGiftOffer as SendStarGiftOffer
    from tl.api.payments import SendStarsForm as SendStarsForm
    from tl.api.payments import StarGiftActiveAuctions as StarGiftActiveAuctions
    from tl.api.payments import StarGiftActiveAuctionsNotModified as StarGiftActiveAuctionsNotModified
    from tl.api.payments import StarGiftAuctionAcquiredGifts as StarGiftAuctionAcquiredGifts
    from tl.api.payments import StarGiftAuctionState as StarGiftAuctionState
    from tl.api.payments import StarGiftCollections as StarGiftCollections
    from tl.api.payments import StarGiftCollectionsNotModified as StarGiftCollectionsNotModified
    from tl.api.payments import StarGiftUpgradeAttributes as StarGiftUpgradeAttributes
    from tl.api.payments import StarGiftUpgradePreview as StarGiftUpgradePreview
    from tl.api.payments import StarGiftWithdrawalUrl as StarGiftWithdrawalUrl
    from tl.api.payments import StarGifts as StarGifts
    from tl.api.payments import StarGiftsNotModified as StarGiftsNotModified
    from tl.api.payments import StarsRevenueAdsAccountUrl as StarsRevenueAdsAccountUrl
    from tl.api.payments import StarsRevenueStats as StarsRevenueStats
    from tl.api.payments import StarsRevenueWithdrawalUrl as StarsRevenueWithdrawalUrl
    from tl.api.payments import StarsStatus as StarsStatus
    from tl.api.payments import SuggestedStarRefBots as SuggestedStarRefBots
    from tl.api.payments import ToggleChatStarGiftNotifications as ToggleChatStarGiftNotifications
    from tl.api.payments import ToggleStarGiftsPinnedToTop as ToggleStarGiftsPinnedToTop
    from tl.api.payments import TransferStarGift as TransferStarGift
    from tl.api.payments import UniqueStarGift as UniqueStarGift
    from tl.api.payments import UniqueStarGiftValueInfo as UniqueStarGiftValueInfo
    from tl.api.payments import UpdateStarGiftCollection as UpdateStarGiftCollection
    from tl.api.payments import UpdateStarGiftPrice as UpdateStarGiftPrice
    from tl.api.payments import UpgradeStarGift as UpgradeStarGift
    from tl.api.payments import ValidateRequestedInfo as ValidateRequestedInfo
    from tl.api.payments import ValidatedRequestedInfo as ValidatedRequestedInfo

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
else:
    __getattr__, __dir__ = view_of(__name__, 229, "payments")
