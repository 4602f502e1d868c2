"""Layer 176: the namespace premium, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.premium import ApplyBoost as ApplyBoost
    from tl.api.premium import BoostsList as BoostsList
    from tl.api.premium import BoostsStatus as BoostsStatus
    from tl.api.premium import GetBoostsList as GetBoostsList
    from tl.api.premium import GetBoostsStatus as GetBoostsStatus
    from tl.api.premium import GetMyBoosts as GetMyBoosts
    from tl.api.premium import GetUserBoosts as GetUserBoosts
    from tl.api.premium import MyBoosts as MyBoosts

    TypeBoostsList: TypeAlias = BoostsList
    TypeBoostsStatus: TypeAlias = BoostsStatus
    TypeMyBoosts: TypeAlias = MyBoosts
else:
    __getattr__, __dir__ = view_of(__name__, 176, "premium")
