"""Superseded definitions: types of the root namespace that begin with Report. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputReportReasonOther_e1746d0a",
]


class InputReportReasonOther_e1746d0a(TLObject, frozen=True, kw_only=True, tag="inputReportReasonOther#e1746d0a"):
    tl_id = 0xE1746D0A
    tl_name = "inputReportReasonOther"
    tl_type = "ReportReason"
    tl_line = "inputReportReasonOther#e1746d0a text:string = ReportReason;"
    text: String
