"""Superseded definitions: the namespace contacts. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Bool, Int32, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AddContact_e8f463d0",
    "ResolveUsername_f93ccba3",
    "Search_11f812d8",
]


class AddContact_e8f463d0(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="contacts.addContact#e8f463d0"):
    tl_id = 0xE8F463D0
    tl_name = "contacts.addContact"
    tl_type = "Updates"
    tl_line = "contacts.addContact#e8f463d0 flags:# add_phone_privacy_exception:flags.0?true id:InputUser first_name:string last_name:string phone:string = Updates;"
    flags: Nat = 0
    add_phone_privacy_exception: Bool = False
    id: api.TypeInputUser
    first_name: String
    last_name: String
    phone: String


class ResolveUsername_f93ccba3(TLFunction["api.contacts.TypeResolvedPeer"], frozen=True, kw_only=True, tag="contacts.resolveUsername#f93ccba3"):
    tl_id = 0xF93CCBA3
    tl_name = "contacts.resolveUsername"
    tl_type = "contacts.ResolvedPeer"
    tl_line = "contacts.resolveUsername#f93ccba3 username:string = contacts.ResolvedPeer;"
    username: String


class Search_11f812d8(TLFunction["api.contacts.TypeFound"], frozen=True, kw_only=True, tag="contacts.search#11f812d8"):
    tl_id = 0x11F812D8
    tl_name = "contacts.search"
    tl_type = "contacts.Found"
    tl_line = "contacts.search#11f812d8 q:string limit:int = contacts.Found;"
    q: String
    limit: Int32
