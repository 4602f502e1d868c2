"""Superseded definitions: the namespace phone. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Bool, Bytes, Int32, Int64, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "CreateConferenceCall_dfc909ab",
    "GetGroupCallStreamRtmpUrl_deb3abbf",
    "JoinGroupCall_b132ff7b",
    "JoinGroupCall_d61e1df3",
    "RequestCall_a6c4600c",
    "ToggleGroupCallSettings_74bbb43d",
]


class CreateConferenceCall_dfc909ab(TLFunction["api.phone.TypePhoneCall"], frozen=True, kw_only=True, tag="phone.createConferenceCall#dfc909ab"):
    tl_id = 0xDFC909AB
    tl_name = "phone.createConferenceCall"
    tl_type = "phone.PhoneCall"
    tl_line = "phone.createConferenceCall#dfc909ab peer:InputPhoneCall key_fingerprint:long = phone.PhoneCall;"
    peer: api.TypeInputPhoneCall
    key_fingerprint: Int64


class GetGroupCallStreamRtmpUrl_deb3abbf(TLFunction["api.phone.TypeGroupCallStreamRtmpUrl"], frozen=True, kw_only=True, tag="phone.getGroupCallStreamRtmpUrl#deb3abbf"):
    tl_id = 0xDEB3ABBF
    tl_name = "phone.getGroupCallStreamRtmpUrl"
    tl_type = "phone.GroupCallStreamRtmpUrl"
    tl_line = "phone.getGroupCallStreamRtmpUrl#deb3abbf peer:InputPeer revoke:Bool = phone.GroupCallStreamRtmpUrl;"
    peer: api.TypeInputPeer
    revoke: Bool


class JoinGroupCall_b132ff7b(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.joinGroupCall#b132ff7b"):
    tl_id = 0xB132FF7B
    tl_name = "phone.joinGroupCall"
    tl_type = "Updates"
    tl_line = "phone.joinGroupCall#b132ff7b flags:# muted:flags.0?true video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer invite_hash:flags.1?string params:DataJSON = Updates;"
    flags: Nat = 0
    muted: Bool = False
    video_stopped: Bool = False
    call: api.TypeInputGroupCall
    join_as: api.TypeInputPeer
    invite_hash: String | None = None
    params: api.TypeDataJSON


class JoinGroupCall_d61e1df3(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.joinGroupCall#d61e1df3"):
    tl_id = 0xD61E1DF3
    tl_name = "phone.joinGroupCall"
    tl_type = "Updates"
    tl_line = "phone.joinGroupCall#d61e1df3 flags:# muted:flags.0?true video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer invite_hash:flags.1?string key_fingerprint:flags.3?long params:DataJSON = Updates;"
    flags: Nat = 0
    muted: Bool = False
    video_stopped: Bool = False
    call: api.TypeInputGroupCall
    join_as: api.TypeInputPeer
    invite_hash: String | None = None
    key_fingerprint: Int64 | None = None
    params: api.TypeDataJSON


class RequestCall_a6c4600c(TLFunction["api.phone.TypePhoneCall"], frozen=True, kw_only=True, tag="phone.requestCall#a6c4600c"):
    tl_id = 0xA6C4600C
    tl_name = "phone.requestCall"
    tl_type = "phone.PhoneCall"
    tl_line = "phone.requestCall#a6c4600c flags:# video:flags.0?true user_id:InputUser conference_call:flags.1?InputGroupCall random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    user_id: api.TypeInputUser
    conference_call: api.TypeInputGroupCall | None = None
    random_id: Int32
    g_a_hash: Bytes
    protocol: api.TypePhoneCallProtocol


class ToggleGroupCallSettings_74bbb43d(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.toggleGroupCallSettings#74bbb43d"):
    tl_id = 0x74BBB43D
    tl_name = "phone.toggleGroupCallSettings"
    tl_type = "Updates"
    tl_line = "phone.toggleGroupCallSettings#74bbb43d flags:# reset_invite_hash:flags.1?true call:InputGroupCall join_muted:flags.0?Bool = Updates;"
    flags: Nat = 0
    reset_invite_hash: Bool = False
    call: api.TypeInputGroupCall
    join_muted: Bool | None = None
