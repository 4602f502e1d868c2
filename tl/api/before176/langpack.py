"""Superseded definitions: the namespace langpack. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Int32, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "GetDifference_9d51e814",
    "GetDifference_b2e4d7d",
    "GetLangPack_9ab5c58e",
    "GetLanguages_800fd57d",
    "GetStrings_2e1ee318",
]


class GetDifference_b2e4d7d(TLFunction["api.TypeLangPackDifference"], frozen=True, kw_only=True, tag="langpack.getDifference#b2e4d7d"):
    tl_id = 0x0B2E4D7D
    tl_name = "langpack.getDifference"
    tl_type = "LangPackDifference"
    tl_line = "langpack.getDifference#b2e4d7d from_version:int = LangPackDifference;"
    from_version: Int32


class GetDifference_9d51e814(TLFunction["api.TypeLangPackDifference"], frozen=True, kw_only=True, tag="langpack.getDifference#9d51e814"):
    tl_id = 0x9D51E814
    tl_name = "langpack.getDifference"
    tl_type = "LangPackDifference"
    tl_line = "langpack.getDifference#9d51e814 lang_code:string from_version:int = LangPackDifference;"
    lang_code: String
    from_version: Int32


class GetLangPack_9ab5c58e(TLFunction["api.TypeLangPackDifference"], frozen=True, kw_only=True, tag="langpack.getLangPack#9ab5c58e"):
    tl_id = 0x9AB5C58E
    tl_name = "langpack.getLangPack"
    tl_type = "LangPackDifference"
    tl_line = "langpack.getLangPack#9ab5c58e lang_code:string = LangPackDifference;"
    lang_code: String


class GetLanguages_800fd57d(TLFunction["Vector[api.TypeLangPackLanguage]"], frozen=True, kw_only=True, tag="langpack.getLanguages#800fd57d"):
    tl_id = 0x800FD57D
    tl_name = "langpack.getLanguages"
    tl_type = "Vector<LangPackLanguage>"
    tl_line = "langpack.getLanguages#800fd57d = Vector<LangPackLanguage>;"


class GetStrings_2e1ee318(TLFunction["Vector[api.TypeLangPackString]"], frozen=True, kw_only=True, tag="langpack.getStrings#2e1ee318"):
    tl_id = 0x2E1EE318
    tl_name = "langpack.getStrings"
    tl_type = "Vector<LangPackString>"
    tl_line = "langpack.getStrings#2e1ee318 lang_code:string keys:Vector<string> = Vector<LangPackString>;"
    lang_code: String
    keys: Vector[String]
