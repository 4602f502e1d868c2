"""Superseded definitions: types of the root namespace that begin with Group. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "GroupCallParticipant_19adba89",
    "GroupCallParticipant_56b087c9",
    "GroupCall_55903081",
    "GroupCall_c0c2052e",
]


class GroupCall_55903081(TLObject, frozen=True, kw_only=True, tag="groupCall#55903081"):
    tl_id = 0x55903081
    tl_name = "groupCall"
    tl_type = "GroupCall"
    tl_line = "groupCall#55903081 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true id:long access_hash:long participants_count:int params:flags.0?DataJSON version:int = GroupCall;"
    flags: Nat = 0
    join_muted: Bool = False
    can_change_join_muted: Bool = False
    id: Int64
    access_hash: Int64
    participants_count: Int32
    params: api.TypeDataJSON | None = None
    version: Int32


class GroupCall_c0c2052e(TLObject, frozen=True, kw_only=True, tag="groupCall#c0c2052e"):
    tl_id = 0xC0C2052E
    tl_name = "groupCall"
    tl_type = "GroupCall"
    tl_line = "groupCall#c0c2052e flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true id:long access_hash:long participants_count:int params:flags.0?DataJSON title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int version:int = GroupCall;"
    flags: Nat = 0
    join_muted: Bool = False
    can_change_join_muted: Bool = False
    join_date_asc: Bool = False
    id: Int64
    access_hash: Int64
    participants_count: Int32
    params: api.TypeDataJSON | None = None
    title: String | None = None
    stream_dc_id: Int32 | None = None
    record_start_date: Int32 | None = None
    version: Int32


class GroupCallParticipant_56b087c9(TLObject, frozen=True, kw_only=True, tag="groupCallParticipant#56b087c9"):
    tl_id = 0x56B087C9
    tl_name = "groupCallParticipant"
    tl_type = "GroupCallParticipant"
    tl_line = "groupCallParticipant#56b087c9 flags:# muted:flags.0?true left:flags.1?true can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true user_id:int date:int active_date:flags.3?int source:int = GroupCallParticipant;"
    flags: Nat = 0
    muted: Bool = False
    left: Bool = False
    can_self_unmute: Bool = False
    just_joined: Bool = False
    versioned: Bool = False
    user_id: Int32
    date: Int32
    active_date: Int32 | None = None
    source: Int32


class GroupCallParticipant_19adba89(TLObject, frozen=True, kw_only=True, tag="groupCallParticipant#19adba89", rename={"self_": "self"}):
    tl_id = 0x19ADBA89
    tl_name = "groupCallParticipant"
    tl_type = "GroupCallParticipant"
    tl_line = "groupCallParticipant#19adba89 flags:# muted:flags.0?true left:flags.1?true can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true min:flags.8?true muted_by_you:flags.9?true volume_by_admin:flags.10?true self:flags.12?true peer:Peer date:int active_date:flags.3?int source:int volume:flags.7?int about:flags.11?string raise_hand_rating:flags.13?long = GroupCallParticipant;"
    flags: Nat = 0
    muted: Bool = False
    left: Bool = False
    can_self_unmute: Bool = False
    just_joined: Bool = False
    versioned: Bool = False
    min: Bool = False
    muted_by_you: Bool = False
    volume_by_admin: Bool = False
    self_: Bool = False
    peer: api.TypePeer
    date: Int32
    active_date: Int32 | None = None
    source: Int32
    volume: Int32 | None = None
    about: String | None = None
    raise_hand_rating: Int64 | None = None
