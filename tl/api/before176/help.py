"""Superseded definitions: the namespace help. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AppUpdate_1da7158f",
    "AppUpdate_8987f311",
    "DismissSuggestion_77fa99f",
    "GetAppChangelog",
    "GetAppConfig_98914110",
    "GetAppUpdate_ae2de196",
    "GetProxyData",
    "GetTermsOfService",
    "PeerColorOption_135bd42f",
    "PeerColorOption_ef8430ab",
    "PremiumPromo_8a4f3c29",
    "ProxyDataEmpty",
    "ProxyDataPromo",
    "TermsOfService_f1ee3e90",
    "TypeProxyData",
]


class AppUpdate_8987f311(TLObject, frozen=True, kw_only=True, tag="help.appUpdate#8987f311"):
    tl_id = 0x8987F311
    tl_name = "help.appUpdate"
    tl_type = "help.AppUpdate"
    tl_line = "help.appUpdate#8987f311 id:int critical:Bool url:string text:string = help.AppUpdate;"
    id: Int32
    critical: Bool
    url: String
    text: String


class AppUpdate_1da7158f(TLObject, frozen=True, kw_only=True, tag="help.appUpdate#1da7158f"):
    tl_id = 0x1DA7158F
    tl_name = "help.appUpdate"
    tl_type = "help.AppUpdate"
    tl_line = "help.appUpdate#1da7158f flags:# can_not_skip:flags.0?true id:int version:string text:string entities:Vector<MessageEntity> document:flags.1?Document url:flags.2?string = help.AppUpdate;"
    flags: Nat = 0
    can_not_skip: Bool = False
    id: Int32
    version: String
    text: String
    entities: Vector[api.TypeMessageEntity]
    document: api.TypeDocument | None = None
    url: String | None = None


class PeerColorOption_135bd42f(TLObject, frozen=True, kw_only=True, tag="help.peerColorOption#135bd42f"):
    tl_id = 0x135BD42F
    tl_name = "help.peerColorOption"
    tl_type = "help.PeerColorOption"
    tl_line = "help.peerColorOption#135bd42f flags:# hidden:flags.0?true color_id:int colors:flags.1?help.PeerColorSet dark_colors:flags.2?help.PeerColorSet = help.PeerColorOption;"
    flags: Nat = 0
    hidden: Bool = False
    color_id: Int32
    colors: api.help.TypePeerColorSet | None = None
    dark_colors: api.help.TypePeerColorSet | None = None


class PeerColorOption_ef8430ab(TLObject, frozen=True, kw_only=True, tag="help.peerColorOption#ef8430ab"):
    tl_id = 0xEF8430AB
    tl_name = "help.peerColorOption"
    tl_type = "help.PeerColorOption"
    tl_line = "help.peerColorOption#ef8430ab flags:# hidden:flags.0?true color_id:int colors:flags.1?help.PeerColorSet dark_colors:flags.2?help.PeerColorSet channel_min_level:flags.3?int = help.PeerColorOption;"
    flags: Nat = 0
    hidden: Bool = False
    color_id: Int32
    colors: api.help.TypePeerColorSet | None = None
    dark_colors: api.help.TypePeerColorSet | None = None
    channel_min_level: Int32 | None = None


class PremiumPromo_8a4f3c29(TLObject, frozen=True, kw_only=True, tag="help.premiumPromo#8a4f3c29"):
    tl_id = 0x8A4F3C29
    tl_name = "help.premiumPromo"
    tl_type = "help.PremiumPromo"
    tl_line = "help.premiumPromo#8a4f3c29 status_text:string status_entities:Vector<MessageEntity> video_sections:Vector<string> videos:Vector<Document> currency:string monthly_amount:long users:Vector<User> = help.PremiumPromo;"
    status_text: String
    status_entities: Vector[api.TypeMessageEntity]
    video_sections: Vector[String]
    videos: Vector[api.TypeDocument]
    currency: String
    monthly_amount: Int64
    users: Vector[api.TypeUser]


class ProxyDataEmpty(TLObject, frozen=True, kw_only=True, tag="help.proxyDataEmpty"):
    tl_id = 0xE09E1FB8
    tl_name = "help.proxyDataEmpty"
    tl_type = "help.ProxyData"
    tl_line = "help.proxyDataEmpty#e09e1fb8 expires:int = help.ProxyData;"
    expires: Int32


class ProxyDataPromo(TLObject, frozen=True, kw_only=True, tag="help.proxyDataPromo"):
    tl_id = 0x2BF7EE23
    tl_name = "help.proxyDataPromo"
    tl_type = "help.ProxyData"
    tl_line = "help.proxyDataPromo#2bf7ee23 expires:int peer:Peer chats:Vector<Chat> users:Vector<User> = help.ProxyData;"
    expires: Int32
    peer: api.TypePeer
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class TermsOfService_f1ee3e90(TLObject, frozen=True, kw_only=True, tag="help.termsOfService#f1ee3e90"):
    tl_id = 0xF1EE3E90
    tl_name = "help.termsOfService"
    tl_type = "help.TermsOfService"
    tl_line = "help.termsOfService#f1ee3e90 text:string = help.TermsOfService;"
    text: String


class DismissSuggestion_77fa99f(TLFunction["Bool"], frozen=True, kw_only=True, tag="help.dismissSuggestion#77fa99f"):
    tl_id = 0x077FA99F
    tl_name = "help.dismissSuggestion"
    tl_type = "Bool"
    tl_line = "help.dismissSuggestion#77fa99f suggestion:string = Bool;"
    suggestion: String


class GetAppChangelog(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="help.getAppChangelog"):
    tl_id = 0x9010EF6F
    tl_name = "help.getAppChangelog"
    tl_type = "Updates"
    tl_line = "help.getAppChangelog#9010ef6f prev_app_version:string = Updates;"
    prev_app_version: String


class GetAppConfig_98914110(TLFunction["api.TypeJSONValue"], frozen=True, kw_only=True, tag="help.getAppConfig#98914110"):
    tl_id = 0x98914110
    tl_name = "help.getAppConfig"
    tl_type = "JSONValue"
    tl_line = "help.getAppConfig#98914110 = JSONValue;"


class GetAppUpdate_ae2de196(TLFunction["api.help.TypeAppUpdate"], frozen=True, kw_only=True, tag="help.getAppUpdate#ae2de196"):
    tl_id = 0xAE2DE196
    tl_name = "help.getAppUpdate"
    tl_type = "help.AppUpdate"
    tl_line = "help.getAppUpdate#ae2de196 = help.AppUpdate;"


class GetProxyData(TLFunction["api.help.TypeProxyData"], frozen=True, kw_only=True, tag="help.getProxyData"):
    tl_id = 0x3D7758E1
    tl_name = "help.getProxyData"
    tl_type = "help.ProxyData"
    tl_line = "help.getProxyData#3d7758e1 = help.ProxyData;"


class GetTermsOfService(TLFunction["api.help.TypeTermsOfService"], frozen=True, kw_only=True, tag="help.getTermsOfService"):
    tl_id = 0x350170F3
    tl_name = "help.getTermsOfService"
    tl_type = "help.TermsOfService"
    tl_line = "help.getTermsOfService#350170f3 = help.TermsOfService;"


TypeProxyData: TypeAlias = (
    ProxyDataEmpty
    | ProxyDataPromo
)
