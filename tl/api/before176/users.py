"""Superseded definitions: the namespace users. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "GetFullUser_ca30a5b1",
]


class GetFullUser_ca30a5b1(TLFunction["api.TypeUserFull"], frozen=True, kw_only=True, tag="users.getFullUser#ca30a5b1"):
    tl_id = 0xCA30A5B1
    tl_name = "users.getFullUser"
    tl_type = "UserFull"
    tl_line = "users.getFullUser#ca30a5b1 id:InputUser = UserFull;"
    id: api.TypeInputUser
