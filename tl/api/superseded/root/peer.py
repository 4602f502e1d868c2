"""Superseded definitions: types of the root namespace that begin with Peer. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PeerSettings_a518110d",
    "PeerSettings_acd66c5e",
]


class PeerSettings_a518110d(TLObject, frozen=True, kw_only=True, tag="peerSettings#a518110d"):
    tl_id = 0xA518110D
    tl_name = "peerSettings"
    tl_type = "PeerSettings"
    tl_line = "peerSettings#a518110d flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true autoarchived:flags.7?true invite_members:flags.8?true request_chat_broadcast:flags.10?true geo_distance:flags.6?int request_chat_title:flags.9?string request_chat_date:flags.9?int = PeerSettings;"
    flags: Nat = 0
    report_spam: Bool = False
    add_contact: Bool = False
    block_contact: Bool = False
    share_contact: Bool = False
    need_contacts_exception: Bool = False
    report_geo: Bool = False
    autoarchived: Bool = False
    invite_members: Bool = False
    request_chat_broadcast: Bool = False
    geo_distance: Int32 | None = None
    request_chat_title: String | None = None
    request_chat_date: Int32 | None = None


class PeerSettings_acd66c5e(TLObject, frozen=True, kw_only=True, tag="peerSettings#acd66c5e"):
    tl_id = 0xACD66C5E
    tl_name = "peerSettings"
    tl_type = "PeerSettings"
    tl_line = "peerSettings#acd66c5e flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true autoarchived:flags.7?true invite_members:flags.8?true request_chat_broadcast:flags.10?true business_bot_paused:flags.11?true business_bot_can_reply:flags.12?true geo_distance:flags.6?int request_chat_title:flags.9?string request_chat_date:flags.9?int business_bot_id:flags.13?long business_bot_manage_url:flags.13?string = PeerSettings;"
    flags: Nat = 0
    report_spam: Bool = False
    add_contact: Bool = False
    block_contact: Bool = False
    share_contact: Bool = False
    need_contacts_exception: Bool = False
    report_geo: Bool = False
    autoarchived: Bool = False
    invite_members: Bool = False
    request_chat_broadcast: Bool = False
    business_bot_paused: Bool = False
    business_bot_can_reply: Bool = False
    geo_distance: Int32 | None = None
    request_chat_title: String | None = None
    request_chat_date: Int32 | None = None
    business_bot_id: Int64 | None = None
    business_bot_manage_url: String | None = None
