"""Definitions: types of the root namespace that begin with Group. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "GroupCall",
    "GroupCallDiscarded",
    "GroupCallDonor",
    "GroupCallMessage",
    "GroupCallParticipant",
    "GroupCallParticipantVideo",
    "GroupCallParticipantVideoSourceGroup",
    "GroupCallStreamChannel",
    "TypeGroupCall",
    "TypeGroupCallDonor",
    "TypeGroupCallMessage",
    "TypeGroupCallParticipant",
    "TypeGroupCallParticipantVideo",
    "TypeGroupCallParticipantVideoSourceGroup",
    "TypeGroupCallStreamChannel",
]


class GroupCall(TLObject, frozen=True, kw_only=True, tag="groupCall"):
    tl_id = 0xEFB2B617
    tl_name = "groupCall"
    tl_type = "GroupCall"
    tl_line = "groupCall#efb2b617 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true conference:flags.14?true creator:flags.15?true messages_enabled:flags.17?true can_change_messages_enabled:flags.18?true min:flags.19?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int invite_link:flags.16?string send_paid_messages_stars:flags.20?long default_send_as:flags.21?Peer = GroupCall;"
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
    messages_enabled: Bool = False
    can_change_messages_enabled: Bool = False
    min: Bool = False
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
    send_paid_messages_stars: Int64 | None = None
    default_send_as: api.TypePeer | None = None


class GroupCallDiscarded(TLObject, frozen=True, kw_only=True, tag="groupCallDiscarded"):
    tl_id = 0x7780BCB4
    tl_name = "groupCallDiscarded"
    tl_type = "GroupCall"
    tl_line = "groupCallDiscarded#7780bcb4 id:long access_hash:long duration:int = GroupCall;"
    id: Int64
    access_hash: Int64
    duration: Int32


class GroupCallDonor(TLObject, frozen=True, kw_only=True, tag="groupCallDonor"):
    tl_id = 0xEE430C85
    tl_name = "groupCallDonor"
    tl_type = "GroupCallDonor"
    tl_line = "groupCallDonor#ee430c85 flags:# top:flags.0?true my:flags.1?true peer_id:flags.3?Peer stars:long = GroupCallDonor;"
    flags: Nat = 0
    top: Bool = False
    my: Bool = False
    peer_id: api.TypePeer | None = None
    stars: Int64


class GroupCallMessage(TLObject, frozen=True, kw_only=True, tag="groupCallMessage"):
    tl_id = 0x1A8AFC7E
    tl_name = "groupCallMessage"
    tl_type = "GroupCallMessage"
    tl_line = "groupCallMessage#1a8afc7e flags:# from_admin:flags.1?true id:int from_id:Peer date:int message:TextWithEntities paid_message_stars:flags.0?long = GroupCallMessage;"
    flags: Nat = 0
    from_admin: Bool = False
    id: Int32
    from_id: api.TypePeer
    date: Int32
    message: api.TypeTextWithEntities
    paid_message_stars: Int64 | None = None


class GroupCallParticipant(TLObject, frozen=True, kw_only=True, tag="groupCallParticipant", rename={"self_": "self"}):
    tl_id = 0x2A3DC7AC
    tl_name = "groupCallParticipant"
    tl_type = "GroupCallParticipant"
    tl_line = "groupCallParticipant#2a3dc7ac flags:# muted:flags.0?true left:flags.1?true can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true min:flags.8?true muted_by_you:flags.9?true volume_by_admin:flags.10?true self:flags.12?true video_joined:flags.15?true peer:Peer date:int active_date:flags.3?int source:int volume:flags.7?int about:flags.11?string raise_hand_rating:flags.13?long video:flags.6?GroupCallParticipantVideo presentation:flags.14?GroupCallParticipantVideo paid_stars_total:flags.16?long = GroupCallParticipant;"
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
    paid_stars_total: Int64 | None = None


class GroupCallParticipantVideo(TLObject, frozen=True, kw_only=True, tag="groupCallParticipantVideo"):
    tl_id = 0x67753AC8
    tl_name = "groupCallParticipantVideo"
    tl_type = "GroupCallParticipantVideo"
    tl_line = "groupCallParticipantVideo#67753ac8 flags:# paused:flags.0?true endpoint:string source_groups:Vector<GroupCallParticipantVideoSourceGroup> audio_source:flags.1?int = GroupCallParticipantVideo;"
    flags: Nat = 0
    paused: Bool = False
    endpoint: String
    source_groups: Vector[api.TypeGroupCallParticipantVideoSourceGroup]
    audio_source: Int32 | None = None


class GroupCallParticipantVideoSourceGroup(TLObject, frozen=True, kw_only=True, tag="groupCallParticipantVideoSourceGroup"):
    tl_id = 0xDCB118B7
    tl_name = "groupCallParticipantVideoSourceGroup"
    tl_type = "GroupCallParticipantVideoSourceGroup"
    tl_line = "groupCallParticipantVideoSourceGroup#dcb118b7 semantics:string sources:Vector<int> = GroupCallParticipantVideoSourceGroup;"
    semantics: String
    sources: Vector[Int32]


class GroupCallStreamChannel(TLObject, frozen=True, kw_only=True, tag="groupCallStreamChannel"):
    tl_id = 0x80EB48AF
    tl_name = "groupCallStreamChannel"
    tl_type = "GroupCallStreamChannel"
    tl_line = "groupCallStreamChannel#80eb48af channel:int scale:int last_timestamp_ms:long = GroupCallStreamChannel;"
    channel: Int32
    scale: Int32
    last_timestamp_ms: Int64


TypeGroupCall: TypeAlias = (
    GroupCall
    | GroupCallDiscarded
)
TypeGroupCallDonor: TypeAlias = GroupCallDonor
TypeGroupCallMessage: TypeAlias = GroupCallMessage
TypeGroupCallParticipant: TypeAlias = GroupCallParticipant
TypeGroupCallParticipantVideo: TypeAlias = GroupCallParticipantVideo
TypeGroupCallParticipantVideoSourceGroup: TypeAlias = GroupCallParticipantVideoSourceGroup
TypeGroupCallStreamChannel: TypeAlias = GroupCallStreamChannel
