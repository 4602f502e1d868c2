"""Superseded definitions: types of the root namespace that begin with Phone. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PhoneCallAccepted_22fd7181",
    "PhoneCallAccepted_6d003d3f",
    "PhoneCallAccepted_997c454a",
    "PhoneCallDiscardReasonAllowGroupCall",
    "PhoneCallDiscarded_f9d25503",
    "PhoneCallProtocol_a2bb35cb",
    "PhoneCallRequested_45361c63",
    "PhoneCallRequested_83761ce4",
    "PhoneCallRequested_87eabb53",
    "PhoneCallWaiting_1b8f4ad1",
    "PhoneCallWaiting_eed42858",
    "PhoneCall_3ba5940c",
    "PhoneCall_8742ae7f",
    "PhoneCall_967f7c67",
    "PhoneCall_e6f9ddf3",
    "PhoneCall_ffe6ab67",
    "PhoneConnection_9d4c17c0",
]


class PhoneCall_ffe6ab67(TLObject, frozen=True, kw_only=True, tag="phoneCall#ffe6ab67"):
    tl_id = 0xFFE6AB67
    tl_name = "phoneCall"
    tl_type = "PhoneCall"
    tl_line = "phoneCall#ffe6ab67 id:long access_hash:long date:int admin_id:int participant_id:int g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connection:PhoneConnection alternative_connections:Vector<PhoneConnection> start_date:int = PhoneCall;"
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_a_or_b: Bytes
    key_fingerprint: Int64
    protocol: api.TypePhoneCallProtocol
    connection: api.TypePhoneConnection
    alternative_connections: Vector[api.TypePhoneConnection]
    start_date: Int32


class PhoneCall_e6f9ddf3(TLObject, frozen=True, kw_only=True, tag="phoneCall#e6f9ddf3"):
    tl_id = 0xE6F9DDF3
    tl_name = "phoneCall"
    tl_type = "PhoneCall"
    tl_line = "phoneCall#e6f9ddf3 flags:# p2p_allowed:flags.5?true id:long access_hash:long date:int admin_id:int participant_id:int g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connection:PhoneConnection alternative_connections:Vector<PhoneConnection> start_date:int = PhoneCall;"
    flags: Nat = 0
    p2p_allowed: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_a_or_b: Bytes
    key_fingerprint: Int64
    protocol: api.TypePhoneCallProtocol
    connection: api.TypePhoneConnection
    alternative_connections: Vector[api.TypePhoneConnection]
    start_date: Int32


class PhoneCall_8742ae7f(TLObject, frozen=True, kw_only=True, tag="phoneCall#8742ae7f"):
    tl_id = 0x8742AE7F
    tl_name = "phoneCall"
    tl_type = "PhoneCall"
    tl_line = "phoneCall#8742ae7f flags:# p2p_allowed:flags.5?true video:flags.6?true id:long access_hash:long date:int admin_id:int participant_id:int g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int = PhoneCall;"
    flags: Nat = 0
    p2p_allowed: Bool = False
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_a_or_b: Bytes
    key_fingerprint: Int64
    protocol: api.TypePhoneCallProtocol
    connections: Vector[api.TypePhoneConnection]
    start_date: Int32


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


class PhoneCallAccepted_6d003d3f(TLObject, frozen=True, kw_only=True, tag="phoneCallAccepted#6d003d3f"):
    tl_id = 0x6D003D3F
    tl_name = "phoneCallAccepted"
    tl_type = "PhoneCall"
    tl_line = "phoneCallAccepted#6d003d3f id:long access_hash:long date:int admin_id:int participant_id:int g_b:bytes protocol:PhoneCallProtocol = PhoneCall;"
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_b: Bytes
    protocol: api.TypePhoneCallProtocol


class PhoneCallAccepted_997c454a(TLObject, frozen=True, kw_only=True, tag="phoneCallAccepted#997c454a"):
    tl_id = 0x997C454A
    tl_name = "phoneCallAccepted"
    tl_type = "PhoneCall"
    tl_line = "phoneCallAccepted#997c454a flags:# video:flags.6?true id:long access_hash:long date:int admin_id:int participant_id:int g_b:bytes protocol:PhoneCallProtocol = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_b: Bytes
    protocol: api.TypePhoneCallProtocol


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


class PhoneCallProtocol_a2bb35cb(TLObject, frozen=True, kw_only=True, tag="phoneCallProtocol#a2bb35cb"):
    tl_id = 0xA2BB35CB
    tl_name = "phoneCallProtocol"
    tl_type = "PhoneCallProtocol"
    tl_line = "phoneCallProtocol#a2bb35cb flags:# udp_p2p:flags.0?true udp_reflector:flags.1?true min_layer:int max_layer:int = PhoneCallProtocol;"
    flags: Nat = 0
    udp_p2p: Bool = False
    udp_reflector: Bool = False
    min_layer: Int32
    max_layer: Int32


class PhoneCallRequested_83761ce4(TLObject, frozen=True, kw_only=True, tag="phoneCallRequested#83761ce4"):
    tl_id = 0x83761CE4
    tl_name = "phoneCallRequested"
    tl_type = "PhoneCall"
    tl_line = "phoneCallRequested#83761ce4 id:long access_hash:long date:int admin_id:int participant_id:int g_a_hash:bytes protocol:PhoneCallProtocol = PhoneCall;"
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_a_hash: Bytes
    protocol: api.TypePhoneCallProtocol


class PhoneCallRequested_87eabb53(TLObject, frozen=True, kw_only=True, tag="phoneCallRequested#87eabb53"):
    tl_id = 0x87EABB53
    tl_name = "phoneCallRequested"
    tl_type = "PhoneCall"
    tl_line = "phoneCallRequested#87eabb53 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:int participant_id:int g_a_hash:bytes protocol:PhoneCallProtocol = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_a_hash: Bytes
    protocol: api.TypePhoneCallProtocol


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


class PhoneCallWaiting_1b8f4ad1(TLObject, frozen=True, kw_only=True, tag="phoneCallWaiting#1b8f4ad1"):
    tl_id = 0x1B8F4AD1
    tl_name = "phoneCallWaiting"
    tl_type = "PhoneCall"
    tl_line = "phoneCallWaiting#1b8f4ad1 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:int participant_id:int protocol:PhoneCallProtocol receive_date:flags.0?int = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    protocol: api.TypePhoneCallProtocol
    receive_date: Int32 | None = None


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


class PhoneConnection_9d4c17c0(TLObject, frozen=True, kw_only=True, tag="phoneConnection#9d4c17c0"):
    tl_id = 0x9D4C17C0
    tl_name = "phoneConnection"
    tl_type = "PhoneConnection"
    tl_line = "phoneConnection#9d4c17c0 id:long ip:string ipv6:string port:int peer_tag:bytes = PhoneConnection;"
    id: Int64
    ip: String
    ipv6: String
    port: Int32
    peer_tag: Bytes
