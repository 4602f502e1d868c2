"""Superseded definitions: the namespace payments. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AssignAppStoreTransaction_fec13c6",
    "AssignPlayMarketTransaction_4faa4aed",
    "CanPurchasePremium_aa6a90c8",
    "CheckedGiftCode_b722f158",
    "GetPaymentForm_8a333c8d",
    "GetPaymentForm_99f09745",
    "GetPaymentReceipt_a092a980",
    "PaymentForm_1694761b",
    "PaymentForm_3f56aea3",
    "PaymentForm_b0133b37",
    "PaymentReceipt_500911e1",
    "PaymentVerficationNeeded",
    "RequestRecurringPayment",
    "RestorePlayMarketReceipt",
    "SendPaymentForm_2b8879b3",
    "SendPaymentForm_30c3bc9d",
    "ValidateRequestedInfo_770a8e74",
    "ValidateRequestedInfo_db103170",
]


class CheckedGiftCode_b722f158(TLObject, frozen=True, kw_only=True, tag="payments.checkedGiftCode#b722f158"):
    tl_id = 0xB722F158
    tl_name = "payments.checkedGiftCode"
    tl_type = "payments.CheckedGiftCode"
    tl_line = "payments.checkedGiftCode#b722f158 flags:# via_giveaway:flags.2?true from_id:Peer giveaway_msg_id:flags.3?int to_id:flags.0?long date:int months:int used_date:flags.1?int chats:Vector<Chat> users:Vector<User> = payments.CheckedGiftCode;"
    flags: Nat = 0
    via_giveaway: Bool = False
    from_id: api.TypePeer
    giveaway_msg_id: Int32 | None = None
    to_id: Int64 | None = None
    date: Int32
    months: Int32
    used_date: Int32 | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class PaymentForm_3f56aea3(TLObject, frozen=True, kw_only=True, tag="payments.paymentForm#3f56aea3"):
    tl_id = 0x3F56AEA3
    tl_name = "payments.paymentForm"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.paymentForm#3f56aea3 flags:# can_save_credentials:flags.2?true password_missing:flags.3?true bot_id:int invoice:Invoice provider_id:int url:string native_provider:flags.4?string native_params:flags.4?DataJSON saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?PaymentSavedCredentials users:Vector<User> = payments.PaymentForm;"
    flags: Nat = 0
    can_save_credentials: Bool = False
    password_missing: Bool = False
    bot_id: Int32
    invoice: api.TypeInvoice
    provider_id: Int32
    url: String
    native_provider: String | None = None
    native_params: api.TypeDataJSON | None = None
    saved_info: api.TypePaymentRequestedInfo | None = None
    saved_credentials: api.TypePaymentSavedCredentials | None = None
    users: Vector[api.TypeUser]


class PaymentForm_1694761b(TLObject, frozen=True, kw_only=True, tag="payments.paymentForm#1694761b"):
    tl_id = 0x1694761B
    tl_name = "payments.paymentForm"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.paymentForm#1694761b flags:# can_save_credentials:flags.2?true password_missing:flags.3?true form_id:long bot_id:long invoice:Invoice provider_id:long url:string native_provider:flags.4?string native_params:flags.4?DataJSON saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?PaymentSavedCredentials users:Vector<User> = payments.PaymentForm;"
    flags: Nat = 0
    can_save_credentials: Bool = False
    password_missing: Bool = False
    form_id: Int64
    bot_id: Int64
    invoice: api.TypeInvoice
    provider_id: Int64
    url: String
    native_provider: String | None = None
    native_params: api.TypeDataJSON | None = None
    saved_info: api.TypePaymentRequestedInfo | None = None
    saved_credentials: api.TypePaymentSavedCredentials | None = None
    users: Vector[api.TypeUser]


class PaymentForm_b0133b37(TLObject, frozen=True, kw_only=True, tag="payments.paymentForm#b0133b37"):
    tl_id = 0xB0133B37
    tl_name = "payments.paymentForm"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.paymentForm#b0133b37 flags:# can_save_credentials:flags.2?true password_missing:flags.3?true form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice provider_id:long url:string native_provider:flags.4?string native_params:flags.4?DataJSON saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?PaymentSavedCredentials users:Vector<User> = payments.PaymentForm;"
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
    saved_info: api.TypePaymentRequestedInfo | None = None
    saved_credentials: api.TypePaymentSavedCredentials | None = None
    users: Vector[api.TypeUser]


class PaymentReceipt_500911e1(TLObject, frozen=True, kw_only=True, tag="payments.paymentReceipt#500911e1"):
    tl_id = 0x500911E1
    tl_name = "payments.paymentReceipt"
    tl_type = "payments.PaymentReceipt"
    tl_line = "payments.paymentReceipt#500911e1 flags:# date:int bot_id:int invoice:Invoice provider_id:int info:flags.0?PaymentRequestedInfo shipping:flags.1?ShippingOption currency:string total_amount:long credentials_title:string users:Vector<User> = payments.PaymentReceipt;"
    flags: Nat = 0
    date: Int32
    bot_id: Int32
    invoice: api.TypeInvoice
    provider_id: Int32
    info: api.TypePaymentRequestedInfo | None = None
    shipping: api.TypeShippingOption | None = None
    currency: String
    total_amount: Int64
    credentials_title: String
    users: Vector[api.TypeUser]


class PaymentVerficationNeeded(TLObject, frozen=True, kw_only=True, tag="payments.paymentVerficationNeeded"):
    tl_id = 0x6B56B921
    tl_name = "payments.paymentVerficationNeeded"
    tl_type = "payments.PaymentResult"
    tl_line = "payments.paymentVerficationNeeded#6b56b921 url:string = payments.PaymentResult;"
    url: String


class AssignAppStoreTransaction_fec13c6(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.assignAppStoreTransaction#fec13c6"):
    tl_id = 0x0FEC13C6
    tl_name = "payments.assignAppStoreTransaction"
    tl_type = "Updates"
    tl_line = "payments.assignAppStoreTransaction#fec13c6 flags:# restore:flags.0?true transaction_id:string receipt:bytes = Updates;"
    flags: Nat = 0
    restore: Bool = False
    transaction_id: String
    receipt: Bytes


class AssignPlayMarketTransaction_4faa4aed(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.assignPlayMarketTransaction#4faa4aed"):
    tl_id = 0x4FAA4AED
    tl_name = "payments.assignPlayMarketTransaction"
    tl_type = "Updates"
    tl_line = "payments.assignPlayMarketTransaction#4faa4aed purchase_token:string = Updates;"
    purchase_token: String


class CanPurchasePremium_aa6a90c8(TLFunction["Bool"], frozen=True, kw_only=True, tag="payments.canPurchasePremium#aa6a90c8"):
    tl_id = 0xAA6A90C8
    tl_name = "payments.canPurchasePremium"
    tl_type = "Bool"
    tl_line = "payments.canPurchasePremium#aa6a90c8 = Bool;"


class GetPaymentForm_99f09745(TLFunction["api.payments.TypePaymentForm"], frozen=True, kw_only=True, tag="payments.getPaymentForm#99f09745"):
    tl_id = 0x99F09745
    tl_name = "payments.getPaymentForm"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.getPaymentForm#99f09745 msg_id:int = payments.PaymentForm;"
    msg_id: Int32


class GetPaymentForm_8a333c8d(TLFunction["api.payments.TypePaymentForm"], frozen=True, kw_only=True, tag="payments.getPaymentForm#8a333c8d"):
    tl_id = 0x8A333C8D
    tl_name = "payments.getPaymentForm"
    tl_type = "payments.PaymentForm"
    tl_line = "payments.getPaymentForm#8a333c8d flags:# peer:InputPeer msg_id:int theme_params:flags.0?DataJSON = payments.PaymentForm;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    msg_id: Int32
    theme_params: api.TypeDataJSON | None = None


class GetPaymentReceipt_a092a980(TLFunction["api.payments.TypePaymentReceipt"], frozen=True, kw_only=True, tag="payments.getPaymentReceipt#a092a980"):
    tl_id = 0xA092A980
    tl_name = "payments.getPaymentReceipt"
    tl_type = "payments.PaymentReceipt"
    tl_line = "payments.getPaymentReceipt#a092a980 msg_id:int = payments.PaymentReceipt;"
    msg_id: Int32


class RequestRecurringPayment(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.requestRecurringPayment"):
    tl_id = 0x146E958D
    tl_name = "payments.requestRecurringPayment"
    tl_type = "Updates"
    tl_line = "payments.requestRecurringPayment#146e958d user_id:InputUser recurring_init_charge:string invoice_media:InputMedia = Updates;"
    user_id: api.TypeInputUser
    recurring_init_charge: String
    invoice_media: api.TypeInputMedia


class RestorePlayMarketReceipt(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="payments.restorePlayMarketReceipt"):
    tl_id = 0xD164E36A
    tl_name = "payments.restorePlayMarketReceipt"
    tl_type = "Updates"
    tl_line = "payments.restorePlayMarketReceipt#d164e36a receipt:bytes = Updates;"
    receipt: Bytes


class SendPaymentForm_2b8879b3(TLFunction["api.payments.TypePaymentResult"], frozen=True, kw_only=True, tag="payments.sendPaymentForm#2b8879b3"):
    tl_id = 0x2B8879B3
    tl_name = "payments.sendPaymentForm"
    tl_type = "payments.PaymentResult"
    tl_line = "payments.sendPaymentForm#2b8879b3 flags:# msg_id:int requested_info_id:flags.0?string shipping_option_id:flags.1?string credentials:InputPaymentCredentials = payments.PaymentResult;"
    flags: Nat = 0
    msg_id: Int32
    requested_info_id: String | None = None
    shipping_option_id: String | None = None
    credentials: api.TypeInputPaymentCredentials


class SendPaymentForm_30c3bc9d(TLFunction["api.payments.TypePaymentResult"], frozen=True, kw_only=True, tag="payments.sendPaymentForm#30c3bc9d"):
    tl_id = 0x30C3BC9D
    tl_name = "payments.sendPaymentForm"
    tl_type = "payments.PaymentResult"
    tl_line = "payments.sendPaymentForm#30c3bc9d flags:# form_id:long peer:InputPeer msg_id:int requested_info_id:flags.0?string shipping_option_id:flags.1?string credentials:InputPaymentCredentials tip_amount:flags.2?long = payments.PaymentResult;"
    flags: Nat = 0
    form_id: Int64
    peer: api.TypeInputPeer
    msg_id: Int32
    requested_info_id: String | None = None
    shipping_option_id: String | None = None
    credentials: api.TypeInputPaymentCredentials
    tip_amount: Int64 | None = None


class ValidateRequestedInfo_770a8e74(TLFunction["api.payments.TypeValidatedRequestedInfo"], frozen=True, kw_only=True, tag="payments.validateRequestedInfo#770a8e74"):
    tl_id = 0x770A8E74
    tl_name = "payments.validateRequestedInfo"
    tl_type = "payments.ValidatedRequestedInfo"
    tl_line = "payments.validateRequestedInfo#770a8e74 flags:# save:flags.0?true msg_id:int info:PaymentRequestedInfo = payments.ValidatedRequestedInfo;"
    flags: Nat = 0
    save: Bool = False
    msg_id: Int32
    info: api.TypePaymentRequestedInfo


class ValidateRequestedInfo_db103170(TLFunction["api.payments.TypeValidatedRequestedInfo"], frozen=True, kw_only=True, tag="payments.validateRequestedInfo#db103170"):
    tl_id = 0xDB103170
    tl_name = "payments.validateRequestedInfo"
    tl_type = "payments.ValidatedRequestedInfo"
    tl_line = "payments.validateRequestedInfo#db103170 flags:# save:flags.0?true peer:InputPeer msg_id:int info:PaymentRequestedInfo = payments.ValidatedRequestedInfo;"
    flags: Nat = 0
    save: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32
    info: api.TypePaymentRequestedInfo
