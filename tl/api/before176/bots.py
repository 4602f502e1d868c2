"""Superseded definitions: the namespace bots. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Bool, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "SetBotCommands_805d46f6",
]


class SetBotCommands_805d46f6(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.setBotCommands#805d46f6"):
    tl_id = 0x805D46F6
    tl_name = "bots.setBotCommands"
    tl_type = "Bool"
    tl_line = "bots.setBotCommands#805d46f6 commands:Vector<BotCommand> = Bool;"
    commands: Vector[api.TypeBotCommand]
