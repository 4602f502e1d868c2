"""Layer 176: the namespace langpack, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.langpack import GetDifference as GetDifference
    from tl.api.langpack import GetLangPack as GetLangPack
    from tl.api.langpack import GetLanguage as GetLanguage
    from tl.api.langpack import GetLanguages as GetLanguages
    from tl.api.langpack import GetStrings as GetStrings

else:
    __getattr__, __dir__ = view_of(__name__, 176, "langpack")
