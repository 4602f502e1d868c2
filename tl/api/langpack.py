"""Definitions: the namespace langpack. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Int32, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.before176.langpack import *
else:
    __getattr__ = lazy_superseded(__name__, "before176")

__all__ = [
    "GetDifference",
    "GetLangPack",
    "GetLanguage",
    "GetLanguages",
    "GetStrings",
]


class GetDifference(TLFunction["api.TypeLangPackDifference"], frozen=True, kw_only=True, tag="langpack.getDifference"):
    tl_id = 0xCD984AA5
    tl_name = "langpack.getDifference"
    tl_type = "LangPackDifference"
    tl_line = "langpack.getDifference#cd984aa5 lang_pack:string lang_code:string from_version:int = LangPackDifference;"
    lang_pack: String
    lang_code: String
    from_version: Int32


class GetLangPack(TLFunction["api.TypeLangPackDifference"], frozen=True, kw_only=True, tag="langpack.getLangPack"):
    tl_id = 0xF2F2330A
    tl_name = "langpack.getLangPack"
    tl_type = "LangPackDifference"
    tl_line = "langpack.getLangPack#f2f2330a lang_pack:string lang_code:string = LangPackDifference;"
    lang_pack: String
    lang_code: String


class GetLanguage(TLFunction["api.TypeLangPackLanguage"], frozen=True, kw_only=True, tag="langpack.getLanguage"):
    tl_id = 0x6A596502
    tl_name = "langpack.getLanguage"
    tl_type = "LangPackLanguage"
    tl_line = "langpack.getLanguage#6a596502 lang_pack:string lang_code:string = LangPackLanguage;"
    lang_pack: String
    lang_code: String


class GetLanguages(TLFunction["Vector[api.TypeLangPackLanguage]"], frozen=True, kw_only=True, tag="langpack.getLanguages"):
    tl_id = 0x42C6978F
    tl_name = "langpack.getLanguages"
    tl_type = "Vector<LangPackLanguage>"
    tl_line = "langpack.getLanguages#42c6978f lang_pack:string = Vector<LangPackLanguage>;"
    lang_pack: String


class GetStrings(TLFunction["Vector[api.TypeLangPackString]"], frozen=True, kw_only=True, tag="langpack.getStrings"):
    tl_id = 0xEFEA3803
    tl_name = "langpack.getStrings"
    tl_type = "Vector<LangPackString>"
    tl_line = "langpack.getStrings#efea3803 lang_pack:string lang_code:string keys:Vector<string> = Vector<LangPackString>;"
    lang_pack: String
    lang_code: String
    keys: Vector[String]
