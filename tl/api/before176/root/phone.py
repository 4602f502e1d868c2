"""Superseded definitions: types of the root namespace that begin with Phone. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PhoneCallAccepted_6d003d3f",
    "PhoneCallAccepted_997c454a",
    "PhoneCallProtocol_a2bb35cb",
    "PhoneCallRequested_83761ce4",
    "PhoneCallRequested_87eabb53",
    "PhoneCallWaiting_1b8f4ad1",
    "PhoneCall_8742ae7f",
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
