"""Layer 176: the namespace payments, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.payments import ApplyGiftCode as ApplyGiftCode
    from tl.api.payments import AssignAppStoreTransaction as AssignAppStoreTransaction
    from tl.api.payments import AssignPlayMarketTransaction as AssignPlayMarketTransaction
    from tl.api.payments import BankCardData as BankCardData
    from tl.api.payments import CheckGiftCode as CheckGiftCode
    from tl.api.payments import ClearSavedInfo as ClearSavedInfo
    from tl.api.payments import ExportInvoice as ExportInvoice
    from tl.api.payments import ExportedInvoice as ExportedInvoice
    from tl.api.payments import GetBankCardData as GetBankCardData
    from tl.api.payments import GetGiveawayInfo as GetGiveawayInfo
    from tl.api.payments import GetPaymentForm as GetPaymentForm
    from tl.api.payments import GetPaymentReceipt as GetPaymentReceipt
    from tl.api.payments import GetPremiumGiftCodeOptions as GetPremiumGiftCodeOptions
    from tl.api.payments import GetSavedInfo as GetSavedInfo
    from tl.api.payments import GiveawayInfo as GiveawayInfo
    from tl.api.payments import LaunchPrepaidGiveaway as LaunchPrepaidGiveaway
    from tl.api.payments import PaymentForm as PaymentForm
    from tl.api.payments import PaymentReceipt as PaymentReceipt
    from tl.api.payments import PaymentResult as PaymentResult
    from tl.api.payments import PaymentVerificationNeeded as PaymentVerificationNeeded
    from tl.api.payments import SavedInfo as SavedInfo
    from tl.api.payments import SendPaymentForm as SendPaymentForm
    from tl.api.payments import ValidateRequestedInfo as ValidateRequestedInfo
    from tl.api.payments import ValidatedRequestedInfo as ValidatedRequestedInfo
    from tl.api.superseded.payments import CanPurchasePremium as CanPurchasePremium
    from tl.api.superseded.payments import CheckedGiftCode_284a1096
    from tl.api.superseded.payments import GiveawayInfoResults_cd5570

    CheckedGiftCode = CheckedGiftCode_284a1096
    GiveawayInfoResults = GiveawayInfoResults_cd5570

    TypeBankCardData: TypeAlias = BankCardData
    TypeCheckedGiftCode: TypeAlias = CheckedGiftCode
    TypeExportedInvoice: TypeAlias = ExportedInvoice
    TypeGiveawayInfo: TypeAlias = (
        GiveawayInfo
        | GiveawayInfoResults
    )
    TypePaymentForm: TypeAlias = PaymentForm
    TypePaymentReceipt: TypeAlias = PaymentReceipt
    TypePaymentResult: TypeAlias = (
        PaymentResult
        | PaymentVerificationNeeded
    )
    TypeSavedInfo: TypeAlias = SavedInfo
    TypeValidatedRequestedInfo: TypeAlias = ValidatedRequestedInfo
else:
    __getattr__, __dir__ = view_of(__name__, 176, "payments")
