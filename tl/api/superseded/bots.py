"""Superseded definitions: the namespace bots. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Nat

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "GetBotRecommendations_2855be61",
]


class GetBotRecommendations_2855be61(TLFunction["api.users.TypeUsers"], frozen=True, kw_only=True, tag="bots.getBotRecommendations#2855be61"):
    tl_id = 0x2855BE61
    tl_name = "bots.getBotRecommendations"
    tl_type = "users.Users"
    tl_line = "bots.getBotRecommendations#2855be61 flags:# bot:InputUser = users.Users;"
    flags: Nat = 0
    bot: api.TypeInputUser
