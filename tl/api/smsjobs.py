"""Definitions: the namespace smsjobs. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "EligibleToJoin",
    "FinishJob",
    "GetSmsJob",
    "GetStatus",
    "IsEligibleToJoin",
    "Join",
    "Leave",
    "Status",
    "TypeEligibilityToJoin",
    "TypeStatus",
    "UpdateSettings",
]


class EligibleToJoin(TLObject, frozen=True, kw_only=True, tag="smsjobs.eligibleToJoin"):
    tl_id = 0xDC8B44CF
    tl_name = "smsjobs.eligibleToJoin"
    tl_type = "smsjobs.EligibilityToJoin"
    tl_line = "smsjobs.eligibleToJoin#dc8b44cf terms_url:string monthly_sent_sms:int = smsjobs.EligibilityToJoin;"
    terms_url: String
    monthly_sent_sms: Int32


class Status(TLObject, frozen=True, kw_only=True, tag="smsjobs.status"):
    tl_id = 0x2AEE9191
    tl_name = "smsjobs.status"
    tl_type = "smsjobs.Status"
    tl_line = "smsjobs.status#2aee9191 flags:# allow_international:flags.0?true recent_sent:int recent_since:int recent_remains:int total_sent:int total_since:int last_gift_slug:flags.1?string terms_url:string = smsjobs.Status;"
    flags: Nat = 0
    allow_international: Bool = False
    recent_sent: Int32
    recent_since: Int32
    recent_remains: Int32
    total_sent: Int32
    total_since: Int32
    last_gift_slug: String | None = None
    terms_url: String


class FinishJob(TLFunction["Bool"], frozen=True, kw_only=True, tag="smsjobs.finishJob"):
    tl_id = 0x4F1EBF24
    tl_name = "smsjobs.finishJob"
    tl_type = "Bool"
    tl_line = "smsjobs.finishJob#4f1ebf24 flags:# job_id:string error:flags.0?string = Bool;"
    flags: Nat = 0
    job_id: String
    error: String | None = None


class GetSmsJob(TLFunction["api.TypeSmsJob"], frozen=True, kw_only=True, tag="smsjobs.getSmsJob"):
    tl_id = 0x778D902F
    tl_name = "smsjobs.getSmsJob"
    tl_type = "SmsJob"
    tl_line = "smsjobs.getSmsJob#778d902f job_id:string = SmsJob;"
    job_id: String


class GetStatus(TLFunction["api.smsjobs.TypeStatus"], frozen=True, kw_only=True, tag="smsjobs.getStatus"):
    tl_id = 0x10A698E8
    tl_name = "smsjobs.getStatus"
    tl_type = "smsjobs.Status"
    tl_line = "smsjobs.getStatus#10a698e8 = smsjobs.Status;"


class IsEligibleToJoin(TLFunction["api.smsjobs.TypeEligibilityToJoin"], frozen=True, kw_only=True, tag="smsjobs.isEligibleToJoin"):
    tl_id = 0x0EDC39D0
    tl_name = "smsjobs.isEligibleToJoin"
    tl_type = "smsjobs.EligibilityToJoin"
    tl_line = "smsjobs.isEligibleToJoin#edc39d0 = smsjobs.EligibilityToJoin;"


class Join(TLFunction["Bool"], frozen=True, kw_only=True, tag="smsjobs.join"):
    tl_id = 0xA74ECE2D
    tl_name = "smsjobs.join"
    tl_type = "Bool"
    tl_line = "smsjobs.join#a74ece2d = Bool;"


class Leave(TLFunction["Bool"], frozen=True, kw_only=True, tag="smsjobs.leave"):
    tl_id = 0x9898AD73
    tl_name = "smsjobs.leave"
    tl_type = "Bool"
    tl_line = "smsjobs.leave#9898ad73 = Bool;"


class UpdateSettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="smsjobs.updateSettings"):
    tl_id = 0x093FA0BF
    tl_name = "smsjobs.updateSettings"
    tl_type = "Bool"
    tl_line = "smsjobs.updateSettings#93fa0bf flags:# allow_international:flags.0?true = Bool;"
    flags: Nat = 0
    allow_international: Bool = False


TypeEligibilityToJoin: TypeAlias = EligibleToJoin
TypeStatus: TypeAlias = Status
