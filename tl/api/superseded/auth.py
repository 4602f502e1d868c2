"""Superseded definitions: the namespace auth. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Bytes, Int32, Int64, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "RequestFirebaseSms_89464b50",
    "ResendCode_3ef1a9bf",
    "SentCodePaymentRequired_d7a2fcf9",
    "SentCodePaymentRequired_d7cef980",
    "SentCodePaymentRequired_e0955a3c",
    "SentCodeTypeFirebaseSms_13c90f17",
    "SentCodeTypeFirebaseSms_e57b1432",
]


class SentCodePaymentRequired_d7cef980(TLObject, frozen=True, kw_only=True, tag="auth.sentCodePaymentRequired#d7cef980"):
    tl_id = 0xD7CEF980
    tl_name = "auth.sentCodePaymentRequired"
    tl_type = "auth.SentCode"
    tl_line = "auth.sentCodePaymentRequired#d7cef980 store_product:string phone_code_hash:string = auth.SentCode;"
    store_product: String
    phone_code_hash: String
    __repr__ = redacted_repr


class SentCodePaymentRequired_d7a2fcf9(TLObject, frozen=True, kw_only=True, tag="auth.sentCodePaymentRequired#d7a2fcf9"):
    tl_id = 0xD7A2FCF9
    tl_name = "auth.sentCodePaymentRequired"
    tl_type = "auth.SentCode"
    tl_line = "auth.sentCodePaymentRequired#d7a2fcf9 store_product:string phone_code_hash:string support_email_address:string support_email_subject:string = auth.SentCode;"
    store_product: String
    phone_code_hash: String
    support_email_address: String
    support_email_subject: String
    __repr__ = redacted_repr


class SentCodePaymentRequired_e0955a3c(TLObject, frozen=True, kw_only=True, tag="auth.sentCodePaymentRequired#e0955a3c"):
    tl_id = 0xE0955A3C
    tl_name = "auth.sentCodePaymentRequired"
    tl_type = "auth.SentCode"
    tl_line = "auth.sentCodePaymentRequired#e0955a3c store_product:string phone_code_hash:string support_email_address:string support_email_subject:string currency:string amount:long = auth.SentCode;"
    store_product: String
    phone_code_hash: String
    support_email_address: String
    support_email_subject: String
    currency: String
    amount: Int64
    __repr__ = redacted_repr


class SentCodeTypeFirebaseSms_e57b1432(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeFirebaseSms#e57b1432"):
    tl_id = 0xE57B1432
    tl_name = "auth.sentCodeTypeFirebaseSms"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeFirebaseSms#e57b1432 flags:# nonce:flags.0?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType;"
    flags: Nat = 0
    nonce: Bytes | None = None
    receipt: String | None = None
    push_timeout: Int32 | None = None
    length: Int32


class SentCodeTypeFirebaseSms_13c90f17(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeFirebaseSms#13c90f17"):
    tl_id = 0x13C90F17
    tl_name = "auth.sentCodeTypeFirebaseSms"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeFirebaseSms#13c90f17 flags:# nonce:flags.0?bytes play_integrity_nonce:flags.2?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType;"
    flags: Nat = 0
    nonce: Bytes | None = None
    play_integrity_nonce: Bytes | None = None
    receipt: String | None = None
    push_timeout: Int32 | None = None
    length: Int32


class RequestFirebaseSms_89464b50(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.requestFirebaseSms#89464b50"):
    tl_id = 0x89464B50
    tl_name = "auth.requestFirebaseSms"
    tl_type = "Bool"
    tl_line = "auth.requestFirebaseSms#89464b50 flags:# phone_number:string phone_code_hash:string safety_net_token:flags.0?string ios_push_secret:flags.1?string = Bool;"
    flags: Nat = 0
    phone_number: String
    phone_code_hash: String
    safety_net_token: String | None = None
    ios_push_secret: String | None = None
    __repr__ = redacted_repr


class ResendCode_3ef1a9bf(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="auth.resendCode#3ef1a9bf"):
    tl_id = 0x3EF1A9BF
    tl_name = "auth.resendCode"
    tl_type = "auth.SentCode"
    tl_line = "auth.resendCode#3ef1a9bf phone_number:string phone_code_hash:string = auth.SentCode;"
    phone_number: String
    phone_code_hash: String
    __repr__ = redacted_repr
