"""Superseded definitions: types of the root namespace that begin with Group. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "GroupCallParticipant_eba636fe",
    "GroupCall_553b0ba1",
    "GroupCall_cdf8d3e3",
    "GroupCall_d597650c",
]


class GroupCall_d597650c(TLObject, frozen=True, kw_only=True, tag="groupCall#d597650c"):
    tl_id = 0xD597650C
    tl_name = "groupCall"
    tl_type = "GroupCall"
    tl_line = "groupCall#d597650c flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int = GroupCall;"
    flags: Nat = 0
    join_muted: Bool = False
    can_change_join_muted: Bool = False
    join_date_asc: Bool = False
    schedule_start_subscribed: Bool = False
    can_start_video: Bool = False
    record_video_active: Bool = False
    rtmp_stream: Bool = False
    listeners_hidden: Bool = False
    id: Int64
    access_hash: Int64
    participants_count: Int32
    title: String | None = None
    stream_dc_id: Int32 | None = None
    record_start_date: Int32 | None = None
    schedule_date: Int32 | None = None
    unmuted_video_count: Int32 | None = None
    unmuted_video_limit: Int32
    version: Int32


class GroupCall_cdf8d3e3(TLObject, frozen=True, kw_only=True, tag="groupCall#cdf8d3e3"):
    tl_id = 0xCDF8D3E3
    tl_name = "groupCall"
    tl_type = "GroupCall"
    tl_line = "groupCall#cdf8d3e3 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int conference_from_call:flags.14?long = GroupCall;"
    flags: Nat = 0
    join_muted: Bool = False
    can_change_join_muted: Bool = False
    join_date_asc: Bool = False
    schedule_start_subscribed: Bool = False
    can_start_video: Bool = False
    record_video_active: Bool = False
    rtmp_stream: Bool = False
    listeners_hidden: Bool = False
    id: Int64
    access_hash: Int64
    participants_count: Int32
    title: String | None = None
    stream_dc_id: Int32 | None = None
    record_start_date: Int32 | None = None
    schedule_date: Int32 | None = None
    unmuted_video_count: Int32 | None = None
    unmuted_video_limit: Int32
    version: Int32
    conference_from_call: Int64 | None = None


class GroupCall_553b0ba1(TLObject, frozen=True, kw_only=True, tag="groupCall#553b0ba1"):
    tl_id = 0x553B0BA1
    tl_name = "groupCall"
    tl_type = "GroupCall"
    tl_line = "groupCall#553b0ba1 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true conference:flags.14?true creator:flags.15?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int invite_link:flags.16?string = GroupCall;"
    flags: Nat = 0
    join_muted: Bool = False
    can_change_join_muted: Bool = False
    join_date_asc: Bool = False
    schedule_start_subscribed: Bool = False
    can_start_video: Bool = False
    record_video_active: Bool = False
    rtmp_stream: Bool = False
    listeners_hidden: Bool = False
    conference: Bool = False
    creator: Bool = False
    id: Int64
    access_hash: Int64
    participants_count: Int32
    title: String | None = None
    stream_dc_id: Int32 | None = None
    record_start_date: Int32 | None = None
    schedule_date: Int32 | None = None
    unmuted_video_count: Int32 | None = None
    unmuted_video_limit: Int32
    version: Int32
    invite_link: String | None = None


class GroupCallParticipant_eba636fe(TLObject, frozen=True, kw_only=True, tag="groupCallParticipant#eba636fe", rename={"self_": "self"}):
    tl_id = 0xEBA636FE
    tl_name = "groupCallParticipant"
    tl_type = "GroupCallParticipant"
    tl_line = "groupCallParticipant#eba636fe flags:# muted:flags.0?true left:flags.1?true can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true min:flags.8?true muted_by_you:flags.9?true volume_by_admin:flags.10?true self:flags.12?true video_joined:flags.15?true peer:Peer date:int active_date:flags.3?int source:int volume:flags.7?int about:flags.11?string raise_hand_rating:flags.13?long video:flags.6?GroupCallParticipantVideo presentation:flags.14?GroupCallParticipantVideo = GroupCallParticipant;"
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
    video_joined: Bool = False
    peer: api.TypePeer
    date: Int32
    active_date: Int32 | None = None
    source: Int32
    volume: Int32 | None = None
    about: String | None = None
    raise_hand_rating: Int64 | None = None
    video: api.TypeGroupCallParticipantVideo | None = None
    presentation: api.TypeGroupCallParticipantVideo | None = None
