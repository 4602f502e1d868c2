"""Superseded definitions: types of the root namespace that begin with Web. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Int64, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "WebViewResultUrl_c14557c",
]


class WebViewResultUrl_c14557c(TLObject, frozen=True, kw_only=True, tag="webViewResultUrl#c14557c"):
    tl_id = 0x0C14557C
    tl_name = "webViewResultUrl"
    tl_type = "WebViewResult"
    tl_line = "webViewResultUrl#c14557c query_id:long url:string = WebViewResult;"
    query_id: Int64
    url: String
