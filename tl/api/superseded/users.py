"""Superseded definitions: the namespace users. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Bool, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "GetIsPremiumRequiredToContact",
]


class GetIsPremiumRequiredToContact(TLFunction["Vector[Bool]"], frozen=True, kw_only=True, tag="users.getIsPremiumRequiredToContact"):
    tl_id = 0xA622AA10
    tl_name = "users.getIsPremiumRequiredToContact"
    tl_type = "Vector<Bool>"
    tl_line = "users.getIsPremiumRequiredToContact#a622aa10 id:Vector<InputUser> = Vector<Bool>;"
    id: Vector[api.TypeInputUser]
