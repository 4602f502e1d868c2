"""Superseded definitions: the namespace contacts. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Nat, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "Block_332b49fc",
    "Block_68cc1411",
    "BlockedSlice_900802a1",
    "Blocked_1c138d15",
    "DeleteContact",
    "DeleteContacts_59ab389e",
    "ExportCard",
    "GetBlocked_f57c350f",
    "GetContactIDs_2caa4a42",
    "GetContacts_c023849f",
    "GetLocated_a356056",
    "GetTopPeers_d4982db5",
    "ImportCard",
    "Link",
    "TypeLink",
    "Unblock_bea65d50",
    "Unblock_e54100bd",
]


class Blocked_1c138d15(TLObject, frozen=True, kw_only=True, tag="contacts.blocked#1c138d15"):
    tl_id = 0x1C138D15
    tl_name = "contacts.blocked"
    tl_type = "contacts.Blocked"
    tl_line = "contacts.blocked#1c138d15 blocked:Vector<ContactBlocked> users:Vector<User> = contacts.Blocked;"
    blocked: Vector[api.TypeContactBlocked]
    users: Vector[api.TypeUser]


class BlockedSlice_900802a1(TLObject, frozen=True, kw_only=True, tag="contacts.blockedSlice#900802a1"):
    tl_id = 0x900802A1
    tl_name = "contacts.blockedSlice"
    tl_type = "contacts.Blocked"
    tl_line = "contacts.blockedSlice#900802a1 count:int blocked:Vector<ContactBlocked> users:Vector<User> = contacts.Blocked;"
    count: Int32
    blocked: Vector[api.TypeContactBlocked]
    users: Vector[api.TypeUser]


class Link(TLObject, frozen=True, kw_only=True, tag="contacts.link"):
    tl_id = 0x3ACE484C
    tl_name = "contacts.link"
    tl_type = "contacts.Link"
    tl_line = "contacts.link#3ace484c my_link:ContactLink foreign_link:ContactLink user:User = contacts.Link;"
    my_link: api.TypeContactLink
    foreign_link: api.TypeContactLink
    user: api.TypeUser


class Block_332b49fc(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.block#332b49fc"):
    tl_id = 0x332B49FC
    tl_name = "contacts.block"
    tl_type = "Bool"
    tl_line = "contacts.block#332b49fc id:InputUser = Bool;"
    id: api.TypeInputUser


class Block_68cc1411(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.block#68cc1411"):
    tl_id = 0x68CC1411
    tl_name = "contacts.block"
    tl_type = "Bool"
    tl_line = "contacts.block#68cc1411 id:InputPeer = Bool;"
    id: api.TypeInputPeer


class DeleteContact(TLFunction["api.contacts.TypeLink"], frozen=True, kw_only=True, tag="contacts.deleteContact"):
    tl_id = 0x8E953744
    tl_name = "contacts.deleteContact"
    tl_type = "contacts.Link"
    tl_line = "contacts.deleteContact#8e953744 id:InputUser = contacts.Link;"
    id: api.TypeInputUser


class DeleteContacts_59ab389e(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.deleteContacts#59ab389e"):
    tl_id = 0x59AB389E
    tl_name = "contacts.deleteContacts"
    tl_type = "Bool"
    tl_line = "contacts.deleteContacts#59ab389e id:Vector<InputUser> = Bool;"
    id: Vector[api.TypeInputUser]


class ExportCard(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="contacts.exportCard"):
    tl_id = 0x84E53737
    tl_name = "contacts.exportCard"
    tl_type = "Vector<int>"
    tl_line = "contacts.exportCard#84e53737 = Vector<int>;"


class GetBlocked_f57c350f(TLFunction["api.contacts.TypeBlocked"], frozen=True, kw_only=True, tag="contacts.getBlocked#f57c350f"):
    tl_id = 0xF57C350F
    tl_name = "contacts.getBlocked"
    tl_type = "contacts.Blocked"
    tl_line = "contacts.getBlocked#f57c350f offset:int limit:int = contacts.Blocked;"
    offset: Int32
    limit: Int32


class GetContactIDs_2caa4a42(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="contacts.getContactIDs#2caa4a42"):
    tl_id = 0x2CAA4A42
    tl_name = "contacts.getContactIDs"
    tl_type = "Vector<int>"
    tl_line = "contacts.getContactIDs#2caa4a42 hash:int = Vector<int>;"
    hash: Int32


class GetContacts_c023849f(TLFunction["api.contacts.TypeContacts"], frozen=True, kw_only=True, tag="contacts.getContacts#c023849f"):
    tl_id = 0xC023849F
    tl_name = "contacts.getContacts"
    tl_type = "contacts.Contacts"
    tl_line = "contacts.getContacts#c023849f hash:int = contacts.Contacts;"
    hash: Int32


class GetLocated_a356056(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="contacts.getLocated#a356056"):
    tl_id = 0x0A356056
    tl_name = "contacts.getLocated"
    tl_type = "Updates"
    tl_line = "contacts.getLocated#a356056 geo_point:InputGeoPoint = Updates;"
    geo_point: api.TypeInputGeoPoint


class GetTopPeers_d4982db5(TLFunction["api.contacts.TypeTopPeers"], frozen=True, kw_only=True, tag="contacts.getTopPeers#d4982db5"):
    tl_id = 0xD4982DB5
    tl_name = "contacts.getTopPeers"
    tl_type = "contacts.TopPeers"
    tl_line = "contacts.getTopPeers#d4982db5 flags:# correspondents:flags.0?true bots_pm:flags.1?true bots_inline:flags.2?true phone_calls:flags.3?true forward_users:flags.4?true forward_chats:flags.5?true groups:flags.10?true channels:flags.15?true offset:int limit:int hash:int = contacts.TopPeers;"
    flags: Nat = 0
    correspondents: Bool = False
    bots_pm: Bool = False
    bots_inline: Bool = False
    phone_calls: Bool = False
    forward_users: Bool = False
    forward_chats: Bool = False
    groups: Bool = False
    channels: Bool = False
    offset: Int32
    limit: Int32
    hash: Int32


class ImportCard(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="contacts.importCard"):
    tl_id = 0x4FE196FE
    tl_name = "contacts.importCard"
    tl_type = "User"
    tl_line = "contacts.importCard#4fe196fe export_card:Vector<int> = User;"
    export_card: Vector[Int32]


class Unblock_e54100bd(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.unblock#e54100bd"):
    tl_id = 0xE54100BD
    tl_name = "contacts.unblock"
    tl_type = "Bool"
    tl_line = "contacts.unblock#e54100bd id:InputUser = Bool;"
    id: api.TypeInputUser


class Unblock_bea65d50(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.unblock#bea65d50"):
    tl_id = 0xBEA65D50
    tl_name = "contacts.unblock"
    tl_type = "Bool"
    tl_line = "contacts.unblock#bea65d50 id:InputPeer = Bool;"
    id: api.TypeInputPeer


TypeLink: TypeAlias = Link
