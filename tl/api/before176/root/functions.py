"""Superseded definitions: methods of the root namespace. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Int32, Nat, String, X

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InitConnection_785188b8",
    "InitConnection_c7481da6",
]


class InitConnection_c7481da6(TLFunction[X], frozen=True, kw_only=True, tag="initConnection#c7481da6"):
    tl_id = 0xC7481DA6
    tl_name = "initConnection"
    tl_type = "X"
    tl_line = "initConnection#c7481da6 {X:Type} api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string query:!X = X;"
    api_id: Int32
    device_model: String
    system_version: String
    app_version: String
    system_lang_code: String
    lang_pack: String
    lang_code: String
    query: TLFunction[X]


class InitConnection_785188b8(TLFunction[X], frozen=True, kw_only=True, tag="initConnection#785188b8"):
    tl_id = 0x785188B8
    tl_name = "initConnection"
    tl_type = "X"
    tl_line = "initConnection#785188b8 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy query:!X = X;"
    flags: Nat = 0
    api_id: Int32
    device_model: String
    system_version: String
    app_version: String
    system_lang_code: String
    lang_pack: String
    lang_code: String
    proxy: api.TypeInputClientProxy | None = None
    query: TLFunction[X]
