"""Definitions: the namespace communities. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "Create",
    "GetJoinedCommunities",
    "GetParticipantJoinedChats",
    "GetPeerLinkRequests",
    "ParticipantJoinedChats",
    "PeerLinkRequests",
    "ToggleAllPeerLinkRequestApproval",
    "ToggleCommunityCollapsedInDialogs",
    "ToggleParticipantBanned",
    "TogglePeerLink",
    "TogglePeerLinkRequestApproval",
    "TypeParticipantJoinedChats",
    "TypePeerLinkRequests",
]


class ParticipantJoinedChats(TLObject, frozen=True, kw_only=True, tag="communities.participantJoinedChats"):
    tl_id = 0x8D78512A
    tl_name = "communities.participantJoinedChats"
    tl_type = "communities.ParticipantJoinedChats"
    tl_line = "communities.participantJoinedChats#8d78512a creator_chat_ids:Vector<long> joined_chat_ids:Vector<long> chats:Vector<Chat> users:Vector<User> = communities.ParticipantJoinedChats;"
    creator_chat_ids: Vector[Int64]
    joined_chat_ids: Vector[Int64]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class PeerLinkRequests(TLObject, frozen=True, kw_only=True, tag="communities.peerLinkRequests"):
    tl_id = 0x2244AFAD
    tl_name = "communities.peerLinkRequests"
    tl_type = "communities.PeerLinkRequests"
    tl_line = "communities.peerLinkRequests#2244afad flags:# total_count:int requests:Vector<CommunityPeerRequest> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = communities.PeerLinkRequests;"
    flags: Nat = 0
    total_count: Int32
    requests: Vector[api.TypeCommunityPeerRequest]
    next_offset: String | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class Create(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="communities.create"):
    tl_id = 0xA63859EC
    tl_name = "communities.create"
    tl_type = "Updates"
    tl_line = "communities.create#a63859ec flags:# hidden:flags.1?true title:string about:flags.0?string peer:InputPeer = Updates;"
    flags: Nat = 0
    hidden: Bool = False
    title: String
    about: String | None = None
    peer: api.TypeInputPeer


class GetJoinedCommunities(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="communities.getJoinedCommunities"):
    tl_id = 0xA663E830
    tl_name = "communities.getJoinedCommunities"
    tl_type = "messages.Chats"
    tl_line = "communities.getJoinedCommunities#a663e830 = messages.Chats;"


class GetParticipantJoinedChats(TLFunction["api.communities.TypeParticipantJoinedChats"], frozen=True, kw_only=True, tag="communities.getParticipantJoinedChats"):
    tl_id = 0xF87EABAB
    tl_name = "communities.getParticipantJoinedChats"
    tl_type = "communities.ParticipantJoinedChats"
    tl_line = "communities.getParticipantJoinedChats#f87eabab community:InputChannel participant:InputPeer = communities.ParticipantJoinedChats;"
    community: api.TypeInputChannel
    participant: api.TypeInputPeer


class GetPeerLinkRequests(TLFunction["api.communities.TypePeerLinkRequests"], frozen=True, kw_only=True, tag="communities.getPeerLinkRequests"):
    tl_id = 0x93773344
    tl_name = "communities.getPeerLinkRequests"
    tl_type = "communities.PeerLinkRequests"
    tl_line = "communities.getPeerLinkRequests#93773344 community:InputChannel offset:string limit:int = communities.PeerLinkRequests;"
    community: api.TypeInputChannel
    offset: String
    limit: Int32


class ToggleAllPeerLinkRequestApproval(TLFunction["Bool"], frozen=True, kw_only=True, tag="communities.toggleAllPeerLinkRequestApproval"):
    tl_id = 0xBFE3DD3D
    tl_name = "communities.toggleAllPeerLinkRequestApproval"
    tl_type = "Bool"
    tl_line = "communities.toggleAllPeerLinkRequestApproval#bfe3dd3d flags:# reject:flags.0?true community:InputChannel = Bool;"
    flags: Nat = 0
    reject: Bool = False
    community: api.TypeInputChannel


class ToggleCommunityCollapsedInDialogs(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="communities.toggleCommunityCollapsedInDialogs"):
    tl_id = 0xD766E3EA
    tl_name = "communities.toggleCommunityCollapsedInDialogs"
    tl_type = "Updates"
    tl_line = "communities.toggleCommunityCollapsedInDialogs#d766e3ea flags:# collapsed:flags.0?true community:InputChannel = Updates;"
    flags: Nat = 0
    collapsed: Bool = False
    community: api.TypeInputChannel


class ToggleParticipantBanned(TLFunction["Bool"], frozen=True, kw_only=True, tag="communities.toggleParticipantBanned"):
    tl_id = 0x9967AD0F
    tl_name = "communities.toggleParticipantBanned"
    tl_type = "Bool"
    tl_line = "communities.toggleParticipantBanned#9967ad0f flags:# unban:flags.0?true community:InputChannel participant:InputPeer = Bool;"
    flags: Nat = 0
    unban: Bool = False
    community: api.TypeInputChannel
    participant: api.TypeInputPeer


class TogglePeerLink(TLFunction["Bool"], frozen=True, kw_only=True, tag="communities.togglePeerLink"):
    tl_id = 0x736DCFEA
    tl_name = "communities.togglePeerLink"
    tl_type = "Bool"
    tl_line = "communities.togglePeerLink#736dcfea flags:# visible:flags.0?true hidden:flags.1?true deleted:flags.2?true community:InputChannel peer:InputPeer = Bool;"
    flags: Nat = 0
    visible: Bool = False
    hidden: Bool = False
    deleted: Bool = False
    community: api.TypeInputChannel
    peer: api.TypeInputPeer


class TogglePeerLinkRequestApproval(TLFunction["Bool"], frozen=True, kw_only=True, tag="communities.togglePeerLinkRequestApproval"):
    tl_id = 0x8C8219A8
    tl_name = "communities.togglePeerLinkRequestApproval"
    tl_type = "Bool"
    tl_line = "communities.togglePeerLinkRequestApproval#8c8219a8 flags:# reject:flags.0?true community:InputChannel peer:InputPeer = Bool;"
    flags: Nat = 0
    reject: Bool = False
    community: api.TypeInputChannel
    peer: api.TypeInputPeer


TypeParticipantJoinedChats: TypeAlias = ParticipantJoinedChats
TypePeerLinkRequests: TypeAlias = PeerLinkRequests
