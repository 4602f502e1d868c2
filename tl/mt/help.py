"""Definitions: the namespace help. Generated from schema/mtproto.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Int32, Vector

if TYPE_CHECKING:
    import tl.mt as api

__all__ = [
    "ConfigSimple",
    "TypeConfigSimple",
]


class ConfigSimple(TLObject, frozen=True, kw_only=True, tag="help.configSimple"):
    tl_id = 0x5A592A6C
    tl_name = "help.configSimple"
    tl_type = "help.ConfigSimple"
    tl_line = "help.configSimple#5a592a6c date:int expires:int rules:vector<AccessPointRule> = help.ConfigSimple;"
    tl_schema = "mt"
    date: Int32
    expires: Int32
    rules: Vector[api.TypeAccessPointRule]


TypeConfigSimple: TypeAlias = ConfigSimple
