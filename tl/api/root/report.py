"""Definitions: types of the root namespace that begin with Report. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputReportReasonChildAbuse",
    "InputReportReasonCopyright",
    "InputReportReasonFake",
    "InputReportReasonGeoIrrelevant",
    "InputReportReasonIllegalDrugs",
    "InputReportReasonOther",
    "InputReportReasonPersonalDetails",
    "InputReportReasonPornography",
    "InputReportReasonSpam",
    "InputReportReasonViolence",
    "ReportResultAddComment",
    "ReportResultChooseOption",
    "ReportResultReported",
    "TypeReportReason",
    "TypeReportResult",
]


class InputReportReasonChildAbuse(TLObject, frozen=True, kw_only=True, tag="inputReportReasonChildAbuse"):
    tl_id = 0xADF44EE3
    tl_name = "inputReportReasonChildAbuse"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonChildAbuse#adf44ee3 = ReportReason;"


class InputReportReasonCopyright(TLObject, frozen=True, kw_only=True, tag="inputReportReasonCopyright"):
    tl_id = 0x9B89F93A
    tl_name = "inputReportReasonCopyright"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonCopyright#9b89f93a = ReportReason;"


class InputReportReasonFake(TLObject, frozen=True, kw_only=True, tag="inputReportReasonFake"):
    tl_id = 0xF5DDD6E7
    tl_name = "inputReportReasonFake"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonFake#f5ddd6e7 = ReportReason;"


class InputReportReasonGeoIrrelevant(TLObject, frozen=True, kw_only=True, tag="inputReportReasonGeoIrrelevant"):
    tl_id = 0xDBD4FEED
    tl_name = "inputReportReasonGeoIrrelevant"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonGeoIrrelevant#dbd4feed = ReportReason;"


class InputReportReasonIllegalDrugs(TLObject, frozen=True, kw_only=True, tag="inputReportReasonIllegalDrugs"):
    tl_id = 0x0A8EB2BE
    tl_name = "inputReportReasonIllegalDrugs"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonIllegalDrugs#a8eb2be = ReportReason;"


class InputReportReasonOther(TLObject, frozen=True, kw_only=True, tag="inputReportReasonOther"):
    tl_id = 0xC1E4A2B1
    tl_name = "inputReportReasonOther"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonOther#c1e4a2b1 = ReportReason;"


class InputReportReasonPersonalDetails(TLObject, frozen=True, kw_only=True, tag="inputReportReasonPersonalDetails"):
    tl_id = 0x9EC7863D
    tl_name = "inputReportReasonPersonalDetails"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonPersonalDetails#9ec7863d = ReportReason;"


class InputReportReasonPornography(TLObject, frozen=True, kw_only=True, tag="inputReportReasonPornography"):
    tl_id = 0x2E59D922
    tl_name = "inputReportReasonPornography"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonPornography#2e59d922 = ReportReason;"


class InputReportReasonSpam(TLObject, frozen=True, kw_only=True, tag="inputReportReasonSpam"):
    tl_id = 0x58DBCAB8
    tl_name = "inputReportReasonSpam"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonSpam#58dbcab8 = ReportReason;"


class InputReportReasonViolence(TLObject, frozen=True, kw_only=True, tag="inputReportReasonViolence"):
    tl_id = 0x1E22C78D
    tl_name = "inputReportReasonViolence"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonViolence#1e22c78d = ReportReason;"


class ReportResultAddComment(TLObject, frozen=True, kw_only=True, tag="reportResultAddComment"):
    tl_id = 0x6F09AC31
    tl_name = "reportResultAddComment"
    tl_type = "ReportResult"
    tl_line = "reportResultAddComment#6f09ac31 flags:# optional:flags.0?true option:bytes = ReportResult;"
    flags: Nat = 0
    optional: Bool = False
    option: Bytes


class ReportResultChooseOption(TLObject, frozen=True, kw_only=True, tag="reportResultChooseOption"):
    tl_id = 0xF0E4E0B6
    tl_name = "reportResultChooseOption"
    tl_type = "ReportResult"
    tl_line = "reportResultChooseOption#f0e4e0b6 title:string options:Vector<MessageReportOption> = ReportResult;"
    title: String
    options: Vector[api.TypeMessageReportOption]


class ReportResultReported(TLObject, frozen=True, kw_only=True, tag="reportResultReported"):
    tl_id = 0x8DB33C4B
    tl_name = "reportResultReported"
    tl_type = "ReportResult"
    tl_line = "reportResultReported#8db33c4b = ReportResult;"


TypeReportReason: TypeAlias = (
    InputReportReasonChildAbuse
    | InputReportReasonCopyright
    | InputReportReasonFake
    | InputReportReasonGeoIrrelevant
    | InputReportReasonIllegalDrugs
    | InputReportReasonOther
    | InputReportReasonPersonalDetails
    | InputReportReasonPornography
    | InputReportReasonSpam
    | InputReportReasonViolence
)
TypeReportResult: TypeAlias = (
    ReportResultAddComment
    | ReportResultChooseOption
    | ReportResultReported
)
