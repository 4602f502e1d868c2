"""Definitions: types of the root namespace that begin with Phone. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PhoneCall",
    "PhoneCallAccepted",
    "PhoneCallDiscardReasonBusy",
    "PhoneCallDiscardReasonDisconnect",
    "PhoneCallDiscardReasonHangup",
    "PhoneCallDiscardReasonMigrateConferenceCall",
    "PhoneCallDiscardReasonMissed",
    "PhoneCallDiscarded",
    "PhoneCallEmpty",
    "PhoneCallProtocol",
    "PhoneCallRequested",
    "PhoneCallWaiting",
    "PhoneConnection",
    "PhoneConnectionWebrtc",
    "TypePhoneCall",
    "TypePhoneCallDiscardReason",
    "TypePhoneCallProtocol",
    "TypePhoneConnection",
]


class PhoneCall(TLObject, frozen=True, kw_only=True, tag="phoneCall"):
    tl_id = 0x30535AF5
    tl_name = "phoneCall"
    tl_type = "PhoneCall"
    tl_line = "phoneCall#30535af5 flags:# p2p_allowed:flags.5?true video:flags.6?true conference_supported:flags.8?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int custom_parameters:flags.7?DataJSON = PhoneCall;"
    flags: Nat = 0
    p2p_allowed: Bool = False
    video: Bool = False
    conference_supported: Bool = False
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


class PhoneCallAccepted(TLObject, frozen=True, kw_only=True, tag="phoneCallAccepted"):
    tl_id = 0x3660C311
    tl_name = "phoneCallAccepted"
    tl_type = "PhoneCall"
    tl_line = "phoneCallAccepted#3660c311 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_b:bytes protocol:PhoneCallProtocol = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    g_b: Bytes
    protocol: api.TypePhoneCallProtocol


class PhoneCallDiscardReasonBusy(TLObject, frozen=True, kw_only=True, tag="phoneCallDiscardReasonBusy"):
    tl_id = 0xFAF7E8C9
    tl_name = "phoneCallDiscardReasonBusy"
    tl_type = "PhoneCallDiscardReason"
    tl_line = "phoneCallDiscardReasonBusy#faf7e8c9 = PhoneCallDiscardReason;"


class PhoneCallDiscardReasonDisconnect(TLObject, frozen=True, kw_only=True, tag="phoneCallDiscardReasonDisconnect"):
    tl_id = 0xE095C1A0
    tl_name = "phoneCallDiscardReasonDisconnect"
    tl_type = "PhoneCallDiscardReason"
    tl_line = "phoneCallDiscardReasonDisconnect#e095c1a0 = PhoneCallDiscardReason;"


class PhoneCallDiscardReasonHangup(TLObject, frozen=True, kw_only=True, tag="phoneCallDiscardReasonHangup"):
    tl_id = 0x57ADC690
    tl_name = "phoneCallDiscardReasonHangup"
    tl_type = "PhoneCallDiscardReason"
    tl_line = "phoneCallDiscardReasonHangup#57adc690 = PhoneCallDiscardReason;"


class PhoneCallDiscardReasonMigrateConferenceCall(TLObject, frozen=True, kw_only=True, tag="phoneCallDiscardReasonMigrateConferenceCall"):
    tl_id = 0x9FBBF1F7
    tl_name = "phoneCallDiscardReasonMigrateConferenceCall"
    tl_type = "PhoneCallDiscardReason"
    tl_line = "phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7 slug:string = PhoneCallDiscardReason;"
    slug: String


class PhoneCallDiscardReasonMissed(TLObject, frozen=True, kw_only=True, tag="phoneCallDiscardReasonMissed"):
    tl_id = 0x85E42301
    tl_name = "phoneCallDiscardReasonMissed"
    tl_type = "PhoneCallDiscardReason"
    tl_line = "phoneCallDiscardReasonMissed#85e42301 = PhoneCallDiscardReason;"


class PhoneCallDiscarded(TLObject, frozen=True, kw_only=True, tag="phoneCallDiscarded"):
    tl_id = 0x50CA4DE1
    tl_name = "phoneCallDiscarded"
    tl_type = "PhoneCall"
    tl_line = "phoneCallDiscarded#50ca4de1 flags:# need_rating:flags.2?true need_debug:flags.3?true video:flags.6?true id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = PhoneCall;"
    flags: Nat = 0
    need_rating: Bool = False
    need_debug: Bool = False
    video: Bool = False
    id: Int64
    reason: api.TypePhoneCallDiscardReason | None = None
    duration: Int32 | None = None


class PhoneCallEmpty(TLObject, frozen=True, kw_only=True, tag="phoneCallEmpty"):
    tl_id = 0x5366C915
    tl_name = "phoneCallEmpty"
    tl_type = "PhoneCall"
    tl_line = "phoneCallEmpty#5366c915 id:long = PhoneCall;"
    id: Int64


class PhoneCallProtocol(TLObject, frozen=True, kw_only=True, tag="phoneCallProtocol"):
    tl_id = 0xFC878FC8
    tl_name = "phoneCallProtocol"
    tl_type = "PhoneCallProtocol"
    tl_line = "phoneCallProtocol#fc878fc8 flags:# udp_p2p:flags.0?true udp_reflector:flags.1?true min_layer:int max_layer:int library_versions:Vector<string> = PhoneCallProtocol;"
    flags: Nat = 0
    udp_p2p: Bool = False
    udp_reflector: Bool = False
    min_layer: Int32
    max_layer: Int32
    library_versions: Vector[String]


class PhoneCallRequested(TLObject, frozen=True, kw_only=True, tag="phoneCallRequested"):
    tl_id = 0x14B0ED0C
    tl_name = "phoneCallRequested"
    tl_type = "PhoneCall"
    tl_line = "phoneCallRequested#14b0ed0c flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_hash:bytes protocol:PhoneCallProtocol = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    g_a_hash: Bytes
    protocol: api.TypePhoneCallProtocol


class PhoneCallWaiting(TLObject, frozen=True, kw_only=True, tag="phoneCallWaiting"):
    tl_id = 0xC5226F17
    tl_name = "phoneCallWaiting"
    tl_type = "PhoneCall"
    tl_line = "phoneCallWaiting#c5226f17 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long protocol:PhoneCallProtocol receive_date:flags.0?int = PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    id: Int64
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    protocol: api.TypePhoneCallProtocol
    receive_date: Int32 | None = None


class PhoneConnection(TLObject, frozen=True, kw_only=True, tag="phoneConnection"):
    tl_id = 0x9CC123C7
    tl_name = "phoneConnection"
    tl_type = "PhoneConnection"
    tl_line = "phoneConnection#9cc123c7 flags:# tcp:flags.0?true id:long ip:string ipv6:string port:int peer_tag:bytes = PhoneConnection;"
    flags: Nat = 0
    tcp: Bool = False
    id: Int64
    ip: String
    ipv6: String
    port: Int32
    peer_tag: Bytes


class PhoneConnectionWebrtc(TLObject, frozen=True, kw_only=True, tag="phoneConnectionWebrtc"):
    tl_id = 0x635FE375
    tl_name = "phoneConnectionWebrtc"
    tl_type = "PhoneConnection"
    tl_line = "phoneConnectionWebrtc#635fe375 flags:# turn:flags.0?true stun:flags.1?true id:long ip:string ipv6:string port:int username:string password:string = PhoneConnection;"
    flags: Nat = 0
    turn: Bool = False
    stun: Bool = False
    id: Int64
    ip: String
    ipv6: String
    port: Int32
    username: String
    password: String


TypePhoneCall: TypeAlias = (
    PhoneCall
    | PhoneCallAccepted
    | PhoneCallDiscarded
    | PhoneCallEmpty
    | PhoneCallRequested
    | PhoneCallWaiting
)
TypePhoneCallDiscardReason: TypeAlias = (
    PhoneCallDiscardReasonBusy
    | PhoneCallDiscardReasonDisconnect
    | PhoneCallDiscardReasonHangup
    | PhoneCallDiscardReasonMigrateConferenceCall
    | PhoneCallDiscardReasonMissed
)
TypePhoneCallProtocol: TypeAlias = PhoneCallProtocol
TypePhoneConnection: TypeAlias = (
    PhoneConnection
    | PhoneConnectionWebrtc
)
