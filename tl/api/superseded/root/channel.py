"""Superseded definitions: types of the root namespace that begin with Channel. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ChannelParticipantBanned_6df8014e",
    "ChannelParticipantSelf_35a8bfa7",
    "ChannelParticipantSelf_4f607bef",
    "ChannelParticipant_c00c07c0",
    "ChannelParticipant_cb397619",
]


class ChannelParticipant_c00c07c0(TLObject, frozen=True, kw_only=True, tag="channelParticipant#c00c07c0"):
    tl_id = 0xC00C07C0
    tl_name = "channelParticipant"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipant#c00c07c0 user_id:long date:int = ChannelParticipant;"
    user_id: Int64
    date: Int32


class ChannelParticipant_cb397619(TLObject, frozen=True, kw_only=True, tag="channelParticipant#cb397619"):
    tl_id = 0xCB397619
    tl_name = "channelParticipant"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipant#cb397619 flags:# user_id:long date:int subscription_until_date:flags.0?int = ChannelParticipant;"
    flags: Nat = 0
    user_id: Int64
    date: Int32
    subscription_until_date: Int32 | None = None


class ChannelParticipantBanned_6df8014e(TLObject, frozen=True, kw_only=True, tag="channelParticipantBanned#6df8014e"):
    tl_id = 0x6DF8014E
    tl_name = "channelParticipantBanned"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantBanned#6df8014e flags:# left:flags.0?true peer:Peer kicked_by:long date:int banned_rights:ChatBannedRights = ChannelParticipant;"
    flags: Nat = 0
    left: Bool = False
    peer: api.TypePeer
    kicked_by: Int64
    date: Int32
    banned_rights: api.TypeChatBannedRights


class ChannelParticipantSelf_35a8bfa7(TLObject, frozen=True, kw_only=True, tag="channelParticipantSelf#35a8bfa7"):
    tl_id = 0x35A8BFA7
    tl_name = "channelParticipantSelf"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantSelf#35a8bfa7 flags:# via_request:flags.0?true user_id:long inviter_id:long date:int = ChannelParticipant;"
    flags: Nat = 0
    via_request: Bool = False
    user_id: Int64
    inviter_id: Int64
    date: Int32


class ChannelParticipantSelf_4f607bef(TLObject, frozen=True, kw_only=True, tag="channelParticipantSelf#4f607bef"):
    tl_id = 0x4F607BEF
    tl_name = "channelParticipantSelf"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantSelf#4f607bef flags:# via_request:flags.0?true user_id:long inviter_id:long date:int subscription_until_date:flags.1?int = ChannelParticipant;"
    flags: Nat = 0
    via_request: Bool = False
    user_id: Int64
    inviter_id: Int64
    date: Int32
    subscription_until_date: Int32 | None = None
