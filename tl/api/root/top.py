"""Definitions: types of the root namespace that begin with Top. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Double, Int32, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "TopPeer",
    "TopPeerCategoryBotsApp",
    "TopPeerCategoryBotsGuestChat",
    "TopPeerCategoryBotsInline",
    "TopPeerCategoryBotsPM",
    "TopPeerCategoryChannels",
    "TopPeerCategoryCorrespondents",
    "TopPeerCategoryForwardChats",
    "TopPeerCategoryForwardUsers",
    "TopPeerCategoryGroups",
    "TopPeerCategoryPeers",
    "TopPeerCategoryPhoneCalls",
    "TypeTopPeer",
    "TypeTopPeerCategory",
    "TypeTopPeerCategoryPeers",
]


class TopPeer(TLObject, frozen=True, kw_only=True, tag="topPeer"):
    tl_id = 0xEDCDC05B
    tl_name = "topPeer"
    tl_type = "TopPeer"
    tl_line = "topPeer#edcdc05b peer:Peer rating:double = TopPeer;"
    peer: api.TypePeer
    rating: Double


class TopPeerCategoryBotsApp(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryBotsApp"):
    tl_id = 0xFD9E7BEC
    tl_name = "topPeerCategoryBotsApp"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryBotsApp#fd9e7bec = TopPeerCategory;"


class TopPeerCategoryBotsGuestChat(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryBotsGuestChat"):
    tl_id = 0x6C24F3DD
    tl_name = "topPeerCategoryBotsGuestChat"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryBotsGuestChat#6c24f3dd = TopPeerCategory;"


class TopPeerCategoryBotsInline(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryBotsInline"):
    tl_id = 0x148677E2
    tl_name = "topPeerCategoryBotsInline"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryBotsInline#148677e2 = TopPeerCategory;"


class TopPeerCategoryBotsPM(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryBotsPM"):
    tl_id = 0xAB661B5B
    tl_name = "topPeerCategoryBotsPM"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryBotsPM#ab661b5b = TopPeerCategory;"


class TopPeerCategoryChannels(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryChannels"):
    tl_id = 0x161D9628
    tl_name = "topPeerCategoryChannels"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryChannels#161d9628 = TopPeerCategory;"


class TopPeerCategoryCorrespondents(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryCorrespondents"):
    tl_id = 0x0637B7ED
    tl_name = "topPeerCategoryCorrespondents"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryCorrespondents#637b7ed = TopPeerCategory;"


class TopPeerCategoryForwardChats(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryForwardChats"):
    tl_id = 0xFBEEC0F0
    tl_name = "topPeerCategoryForwardChats"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryForwardChats#fbeec0f0 = TopPeerCategory;"


class TopPeerCategoryForwardUsers(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryForwardUsers"):
    tl_id = 0xA8406CA9
    tl_name = "topPeerCategoryForwardUsers"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryForwardUsers#a8406ca9 = TopPeerCategory;"


class TopPeerCategoryGroups(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryGroups"):
    tl_id = 0xBD17A14A
    tl_name = "topPeerCategoryGroups"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryGroups#bd17a14a = TopPeerCategory;"


class TopPeerCategoryPeers(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryPeers"):
    tl_id = 0xFB834291
    tl_name = "topPeerCategoryPeers"
    tl_type = "TopPeerCategoryPeers"
    tl_line = "topPeerCategoryPeers#fb834291 category:TopPeerCategory count:int peers:Vector<TopPeer> = TopPeerCategoryPeers;"
    category: api.TypeTopPeerCategory
    count: Int32
    peers: Vector[api.TypeTopPeer]


class TopPeerCategoryPhoneCalls(TLObject, frozen=True, kw_only=True, tag="topPeerCategoryPhoneCalls"):
    tl_id = 0x1E76A78C
    tl_name = "topPeerCategoryPhoneCalls"
    tl_type = "TopPeerCategory"
    tl_line = "topPeerCategoryPhoneCalls#1e76a78c = TopPeerCategory;"


TypeTopPeer: TypeAlias = TopPeer
TypeTopPeerCategory: TypeAlias = (
    TopPeerCategoryBotsApp
    | TopPeerCategoryBotsGuestChat
    | TopPeerCategoryBotsInline
    | TopPeerCategoryBotsPM
    | TopPeerCategoryChannels
    | TopPeerCategoryCorrespondents
    | TopPeerCategoryForwardChats
    | TopPeerCategoryForwardUsers
    | TopPeerCategoryGroups
    | TopPeerCategoryPhoneCalls
)
TypeTopPeerCategoryPeers: TypeAlias = TopPeerCategoryPeers
