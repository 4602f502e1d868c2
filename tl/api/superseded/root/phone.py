"""Superseded definitions: types of the root namespace that begin with Phone. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PhoneCallAccepted_22fd7181",
    "PhoneCallDiscardReasonAllowGroupCall",
    "PhoneCallDiscarded_f9d25503",
    "PhoneCallRequested_45361c63",
    "PhoneCallWaiting_eed42858",
    "PhoneCall_3ba5940c",
    "PhoneCall_967f7c67",
]


class PhoneCall_967f7c67(TLObject, frozen=True, kw_only=True, tag="phoneCall#967f7c67"):
    tl_id = 0x967F7C67
    tl_name = "phoneCall"
    tl_type = "PhoneCall"
    tl_line = "phoneCall#967f7c67 flags:# p2p_allowed:flags.5?true video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int = PhoneCall;"
    flags: Nat = 0
    p2p_allowed: Bool = False
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    g_a_or_b: Bytes
    key_fingerprint: Int64
    protocol: api.TypePhoneCallProtocol
    connections: Vector[api.TypePhoneConnection]
    start_date: Int32


class PhoneCall_3ba5940c(TLObject, frozen=True, kw_only=True, tag="phoneCall#3ba5940c"):
    tl_id = 0x3BA5940C
    tl_name = "phoneCall"
    tl_type = "PhoneCall"
    tl_line = "phoneCall#3ba5940c flags:# p2p_allowed:flags.5?true video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int custom_parameters:flags.7?DataJSON conference_call:flags.8?InputGroupCall = PhoneCall;"
    flags: Nat = 0
    p2p_allowed: Bool = False
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    g_a_or_b: Bytes
    key_fingerprint: Int64
    protocol: api.TypePhoneCallProtocol
    connections: Vector[api.TypePhoneConnection]
    start_date: Int32
    custom_parameters: api.TypeDataJSON | None = None
    conference_call: api.TypeInputGroupCall | None = None


class PhoneCallAccepted_22fd7181(TLObject, frozen=True, kw_only=True, tag="phoneCallAccepted#22fd7181"):
    tl_id = 0x22FD7181
    tl_name = "phoneCallAccepted"
    tl_type = "PhoneCall"
    tl_line = "phoneCallAccepted#22fd7181 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_b:bytes protocol:PhoneCallProtocol conference_call:flags.8?InputGroupCall = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    g_b: Bytes
    protocol: api.TypePhoneCallProtocol
    conference_call: api.TypeInputGroupCall | None = None


class PhoneCallDiscardReasonAllowGroupCall(TLObject, frozen=True, kw_only=True, tag="phoneCallDiscardReasonAllowGroupCall"):
    tl_id = 0xAFE2B839
    tl_name = "phoneCallDiscardReasonAllowGroupCall"
    tl_type = "PhoneCallDiscardReason"
    tl_line = "phoneCallDiscardReasonAllowGroupCall#afe2b839 encrypted_key:bytes = PhoneCallDiscardReason;"
    encrypted_key: Bytes


class PhoneCallDiscarded_f9d25503(TLObject, frozen=True, kw_only=True, tag="phoneCallDiscarded#f9d25503"):
    tl_id = 0xF9D25503
    tl_name = "phoneCallDiscarded"
    tl_type = "PhoneCall"
    tl_line = "phoneCallDiscarded#f9d25503 flags:# need_rating:flags.2?true need_debug:flags.3?true video:flags.6?true id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int conference_call:flags.8?InputGroupCall = PhoneCall;"
    flags: Nat = 0
    need_rating: Bool = False
    need_debug: Bool = False
    video: Bool = False
    id: Int64
    reason: api.TypePhoneCallDiscardReason | None = None
    duration: Int32 | None = None
    conference_call: api.TypeInputGroupCall | None = None


class PhoneCallRequested_45361c63(TLObject, frozen=True, kw_only=True, tag="phoneCallRequested#45361c63"):
    tl_id = 0x45361C63
    tl_name = "phoneCallRequested"
    tl_type = "PhoneCall"
    tl_line = "phoneCallRequested#45361c63 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_hash:bytes protocol:PhoneCallProtocol conference_call:flags.8?InputGroupCall = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    g_a_hash: Bytes
    protocol: api.TypePhoneCallProtocol
    conference_call: api.TypeInputGroupCall | None = None


class PhoneCallWaiting_eed42858(TLObject, frozen=True, kw_only=True, tag="phoneCallWaiting#eed42858"):
    tl_id = 0xEED42858
    tl_name = "phoneCallWaiting"
    tl_type = "PhoneCall"
    tl_line = "phoneCallWaiting#eed42858 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long protocol:PhoneCallProtocol receive_date:flags.0?int conference_call:flags.8?InputGroupCall = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    protocol: api.TypePhoneCallProtocol
    receive_date: Int32 | None = None
    conference_call: api.TypeInputGroupCall | None = None
