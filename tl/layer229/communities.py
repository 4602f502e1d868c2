"""Layer 229: the namespace communities, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.communities import Create as Create
    from tl.api.communities import GetJoinedCommunities as GetJoinedCommunities
    from tl.api.communities import GetParticipantJoinedChats as GetParticipantJoinedChats
    from tl.api.communities import GetPeerLinkRequests as GetPeerLinkRequests
    from tl.api.communities import ParticipantJoinedChats as ParticipantJoinedChats
    from tl.api.communities import PeerLinkRequests as PeerLinkRequests
    from tl.api.communities import ToggleAllPeerLinkRequestApproval as ToggleAllPeerLinkRequestApproval
    from tl.api.communities import ToggleCommunityCollapsedInDialogs as ToggleCommunityCollapsedInDialogs
    from tl.api.communities import ToggleParticipantBanned as ToggleParticipantBanned
    from tl.api.communities import TogglePeerLink as TogglePeerLink
    from tl.api.communities import TogglePeerLinkRequestApproval as TogglePeerLinkRequestApproval

    TypeParticipantJoinedChats: TypeAlias = ParticipantJoinedChats
    TypePeerLinkRequests: TypeAlias = PeerLinkRequests
else:
    __getattr__, __dir__ = view_of(__name__, 229, "communities")
