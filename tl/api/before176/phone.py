"""Superseded definitions: the namespace phone. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "CheckGroupCall_b74a7bea",
    "CreateGroupCall_bd3dabe0",
    "DiscardCall_78d413a6",
    "EditGroupCallMember",
    "EditGroupCallParticipant_d975eb80",
    "GetGroupCall_c7cb017",
    "GetGroupParticipants_c9f1d285",
    "GroupCall_66ab0bfc",
    "GroupParticipants_9cfeb92d",
    "JoinGroupCall_5f9c8e62",
    "RequestCall_5b95b3d4",
    "SetCallRating_1c536a34",
    "ToggleGroupCallRecord_c02a66d7",
]


class GroupCall_66ab0bfc(TLObject, frozen=True, kw_only=True, tag="phone.groupCall#66ab0bfc"):
    tl_id = 0x66AB0BFC
    tl_name = "phone.groupCall"
    tl_type = "phone.GroupCall"
    tl_line = "phone.groupCall#66ab0bfc call:GroupCall participants:Vector<GroupCallParticipant> participants_next_offset:string users:Vector<User> = phone.GroupCall;"
    call: api.TypeGroupCall
    participants: Vector[api.TypeGroupCallParticipant]
    participants_next_offset: String
    users: Vector[api.TypeUser]


class GroupParticipants_9cfeb92d(TLObject, frozen=True, kw_only=True, tag="phone.groupParticipants#9cfeb92d"):
    tl_id = 0x9CFEB92D
    tl_name = "phone.groupParticipants"
    tl_type = "phone.GroupParticipants"
    tl_line = "phone.groupParticipants#9cfeb92d count:int participants:Vector<GroupCallParticipant> next_offset:string users:Vector<User> version:int = phone.GroupParticipants;"
    count: Int32
    participants: Vector[api.TypeGroupCallParticipant]
    next_offset: String
    users: Vector[api.TypeUser]
    version: Int32


class CheckGroupCall_b74a7bea(TLFunction["Bool"], frozen=True, kw_only=True, tag="phone.checkGroupCall#b74a7bea"):
    tl_id = 0xB74A7BEA
    tl_name = "phone.checkGroupCall"
    tl_type = "Bool"
    tl_line = "phone.checkGroupCall#b74a7bea call:InputGroupCall source:int = Bool;"
    call: api.TypeInputGroupCall
    source: Int32


class CreateGroupCall_bd3dabe0(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.createGroupCall#bd3dabe0"):
    tl_id = 0xBD3DABE0
    tl_name = "phone.createGroupCall"
    tl_type = "Updates"
    tl_line = "phone.createGroupCall#bd3dabe0 peer:InputPeer random_id:int = Updates;"
    peer: api.TypeInputPeer
    random_id: Int32


class DiscardCall_78d413a6(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.discardCall#78d413a6"):
    tl_id = 0x78D413A6
    tl_name = "phone.discardCall"
    tl_type = "Updates"
    tl_line = "phone.discardCall#78d413a6 peer:InputPhoneCall duration:int reason:PhoneCallDiscardReason connection_id:long = Updates;"
    peer: api.TypeInputPhoneCall
    duration: Int32
    reason: api.TypePhoneCallDiscardReason
    connection_id: Int64


class EditGroupCallMember(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.editGroupCallMember"):
    tl_id = 0x63146AE4
    tl_name = "phone.editGroupCallMember"
    tl_type = "Updates"
    tl_line = "phone.editGroupCallMember#63146ae4 flags:# muted:flags.0?true call:InputGroupCall user_id:InputUser = Updates;"
    flags: Nat = 0
    muted: Bool = False
    call: api.TypeInputGroupCall
    user_id: api.TypeInputUser


class EditGroupCallParticipant_d975eb80(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.editGroupCallParticipant#d975eb80"):
    tl_id = 0xD975EB80
    tl_name = "phone.editGroupCallParticipant"
    tl_type = "Updates"
    tl_line = "phone.editGroupCallParticipant#d975eb80 flags:# muted:flags.0?true call:InputGroupCall participant:InputPeer volume:flags.1?int raise_hand:flags.2?Bool = Updates;"
    flags: Nat = 0
    muted: Bool = False
    call: api.TypeInputGroupCall
    participant: api.TypeInputPeer
    volume: Int32 | None = None
    raise_hand: Bool | None = None


class GetGroupCall_c7cb017(TLFunction["api.phone.TypeGroupCall"], frozen=True, kw_only=True, tag="phone.getGroupCall#c7cb017"):
    tl_id = 0x0C7CB017
    tl_name = "phone.getGroupCall"
    tl_type = "phone.GroupCall"
    tl_line = "phone.getGroupCall#c7cb017 call:InputGroupCall = phone.GroupCall;"
    call: api.TypeInputGroupCall


class GetGroupParticipants_c9f1d285(TLFunction["api.phone.TypeGroupParticipants"], frozen=True, kw_only=True, tag="phone.getGroupParticipants#c9f1d285"):
    tl_id = 0xC9F1D285
    tl_name = "phone.getGroupParticipants"
    tl_type = "phone.GroupParticipants"
    tl_line = "phone.getGroupParticipants#c9f1d285 call:InputGroupCall ids:Vector<int> sources:Vector<int> offset:string limit:int = phone.GroupParticipants;"
    call: api.TypeInputGroupCall
    ids: Vector[Int32]
    sources: Vector[Int32]
    offset: String
    limit: Int32


class JoinGroupCall_5f9c8e62(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.joinGroupCall#5f9c8e62"):
    tl_id = 0x5F9C8E62
    tl_name = "phone.joinGroupCall"
    tl_type = "Updates"
    tl_line = "phone.joinGroupCall#5f9c8e62 flags:# muted:flags.0?true call:InputGroupCall params:DataJSON = Updates;"
    flags: Nat = 0
    muted: Bool = False
    call: api.TypeInputGroupCall
    params: api.TypeDataJSON


class RequestCall_5b95b3d4(TLFunction["api.phone.TypePhoneCall"], frozen=True, kw_only=True, tag="phone.requestCall#5b95b3d4"):
    tl_id = 0x5B95B3D4
    tl_name = "phone.requestCall"
    tl_type = "phone.PhoneCall"
    tl_line = "phone.requestCall#5b95b3d4 user_id:InputUser random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall;"
    user_id: api.TypeInputUser
    random_id: Int32
    g_a_hash: Bytes
    protocol: api.TypePhoneCallProtocol


class SetCallRating_1c536a34(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.setCallRating#1c536a34"):
    tl_id = 0x1C536A34
    tl_name = "phone.setCallRating"
    tl_type = "Updates"
    tl_line = "phone.setCallRating#1c536a34 peer:InputPhoneCall rating:int comment:string = Updates;"
    peer: api.TypeInputPhoneCall
    rating: Int32
    comment: String


class ToggleGroupCallRecord_c02a66d7(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.toggleGroupCallRecord#c02a66d7"):
    tl_id = 0xC02A66D7
    tl_name = "phone.toggleGroupCallRecord"
    tl_type = "Updates"
    tl_line = "phone.toggleGroupCallRecord#c02a66d7 flags:# start:flags.0?true call:InputGroupCall title:flags.1?string = Updates;"
    flags: Nat = 0
    start: Bool = False
    call: api.TypeInputGroupCall
    title: String | None = None
