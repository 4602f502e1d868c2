"""Definitions: types of the root namespace that begin with Inline. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InlineBotSwitchPM",
    "InlineBotWebView",
    "InlineButtonTypeBuy",
    "InlineButtonTypeCallback",
    "InlineButtonTypeCopy",
    "InlineButtonTypeDisabled",
    "InlineButtonTypeGame",
    "InlineButtonTypeSwitchInline",
    "InlineButtonTypeUrl",
    "InlineButtonTypeUrlAuth",
    "InlineButtonTypeUserProfile",
    "InlineButtonTypeWebView",
    "InlineQueryPeerTypeBotPM",
    "InlineQueryPeerTypeBroadcast",
    "InlineQueryPeerTypeChat",
    "InlineQueryPeerTypeMegagroup",
    "InlineQueryPeerTypePM",
    "InlineQueryPeerTypeSameBotPM",
    "InputInlineButtonTypeUrlAuth",
    "InputInlineButtonTypeUserProfile",
    "TypeInlineBotSwitchPM",
    "TypeInlineBotWebView",
    "TypeInlineButtonType",
    "TypeInlineQueryPeerType",
]


class InlineBotSwitchPM(TLObject, frozen=True, kw_only=True, tag="inlineBotSwitchPM"):
    tl_id = 0x3C20629F
    tl_name = "inlineBotSwitchPM"
    tl_type = "InlineBotSwitchPM"
    tl_line = "inlineBotSwitchPM#3c20629f text:string start_param:string = InlineBotSwitchPM;"
    text: String
    start_param: String


class InlineBotWebView(TLObject, frozen=True, kw_only=True, tag="inlineBotWebView"):
    tl_id = 0xB57295D5
    tl_name = "inlineBotWebView"
    tl_type = "InlineBotWebView"
    tl_line = "inlineBotWebView#b57295d5 text:string url:string = InlineBotWebView;"
    text: String
    url: String


class InlineButtonTypeBuy(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeBuy"):
    tl_id = 0x48BAD7A5
    tl_name = "inlineButtonTypeBuy"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeBuy#48bad7a5 = InlineButtonType;"


class InlineButtonTypeCallback(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeCallback"):
    tl_id = 0x2955BC38
    tl_name = "inlineButtonTypeCallback"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeCallback#2955bc38 flags:# requires_password:flags.0?true data:bytes = InlineButtonType;"
    flags: Nat = 0
    requires_password: Bool = False
    data: Bytes


class InlineButtonTypeCopy(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeCopy"):
    tl_id = 0xB41D3272
    tl_name = "inlineButtonTypeCopy"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeCopy#b41d3272 copy_text:string = InlineButtonType;"
    copy_text: String


class InlineButtonTypeDisabled(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeDisabled"):
    tl_id = 0xA438619D
    tl_name = "inlineButtonTypeDisabled"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeDisabled#a438619d = InlineButtonType;"


class InlineButtonTypeGame(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeGame"):
    tl_id = 0x5CD3709D
    tl_name = "inlineButtonTypeGame"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeGame#5cd3709d = InlineButtonType;"


class InlineButtonTypeSwitchInline(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeSwitchInline"):
    tl_id = 0x93773FF5
    tl_name = "inlineButtonTypeSwitchInline"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeSwitchInline#93773ff5 flags:# same_peer:flags.0?true query:string peer_types:flags.1?Vector<InlineQueryPeerType> = InlineButtonType;"
    flags: Nat = 0
    same_peer: Bool = False
    query: String
    peer_types: Vector[api.TypeInlineQueryPeerType] | None = None


class InlineButtonTypeUrl(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeUrl"):
    tl_id = 0xECA4F8D4
    tl_name = "inlineButtonTypeUrl"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeUrl#eca4f8d4 url:string = InlineButtonType;"
    url: String


class InlineButtonTypeUrlAuth(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeUrlAuth"):
    tl_id = 0xBFD02DA2
    tl_name = "inlineButtonTypeUrlAuth"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeUrlAuth#bfd02da2 flags:# fwd_text:flags.0?string url:string button_id:int = InlineButtonType;"
    flags: Nat = 0
    fwd_text: String | None = None
    url: String
    button_id: Int32


class InlineButtonTypeUserProfile(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeUserProfile"):
    tl_id = 0x3FA33FCF
    tl_name = "inlineButtonTypeUserProfile"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeUserProfile#3fa33fcf user_id:long = InlineButtonType;"
    user_id: Int64


class InlineButtonTypeWebView(TLObject, frozen=True, kw_only=True, tag="inlineButtonTypeWebView"):
    tl_id = 0x3BCAB5B4
    tl_name = "inlineButtonTypeWebView"
    tl_type = "InlineButtonType"
    tl_line = "inlineButtonTypeWebView#3bcab5b4 url:string = InlineButtonType;"
    url: String


class InlineQueryPeerTypeBotPM(TLObject, frozen=True, kw_only=True, tag="inlineQueryPeerTypeBotPM"):
    tl_id = 0x0E3B2D0C
    tl_name = "inlineQueryPeerTypeBotPM"
    tl_type = "InlineQueryPeerType"
    tl_line = "inlineQueryPeerTypeBotPM#e3b2d0c = InlineQueryPeerType;"


class InlineQueryPeerTypeBroadcast(TLObject, frozen=True, kw_only=True, tag="inlineQueryPeerTypeBroadcast"):
    tl_id = 0x6334EE9A
    tl_name = "inlineQueryPeerTypeBroadcast"
    tl_type = "InlineQueryPeerType"
    tl_line = "inlineQueryPeerTypeBroadcast#6334ee9a = InlineQueryPeerType;"


class InlineQueryPeerTypeChat(TLObject, frozen=True, kw_only=True, tag="inlineQueryPeerTypeChat"):
    tl_id = 0xD766C50A
    tl_name = "inlineQueryPeerTypeChat"
    tl_type = "InlineQueryPeerType"
    tl_line = "inlineQueryPeerTypeChat#d766c50a = InlineQueryPeerType;"


class InlineQueryPeerTypeMegagroup(TLObject, frozen=True, kw_only=True, tag="inlineQueryPeerTypeMegagroup"):
    tl_id = 0x5EC4BE43
    tl_name = "inlineQueryPeerTypeMegagroup"
    tl_type = "InlineQueryPeerType"
    tl_line = "inlineQueryPeerTypeMegagroup#5ec4be43 = InlineQueryPeerType;"


class InlineQueryPeerTypePM(TLObject, frozen=True, kw_only=True, tag="inlineQueryPeerTypePM"):
    tl_id = 0x833C0FAC
    tl_name = "inlineQueryPeerTypePM"
    tl_type = "InlineQueryPeerType"
    tl_line = "inlineQueryPeerTypePM#833c0fac = InlineQueryPeerType;"


class InlineQueryPeerTypeSameBotPM(TLObject, frozen=True, kw_only=True, tag="inlineQueryPeerTypeSameBotPM"):
    tl_id = 0x3081ED9D
    tl_name = "inlineQueryPeerTypeSameBotPM"
    tl_type = "InlineQueryPeerType"
    tl_line = "inlineQueryPeerTypeSameBotPM#3081ed9d = InlineQueryPeerType;"


class InputInlineButtonTypeUrlAuth(TLObject, frozen=True, kw_only=True, tag="inputInlineButtonTypeUrlAuth"):
    tl_id = 0x9961BCB4
    tl_name = "inputInlineButtonTypeUrlAuth"
    tl_type = "InlineButtonType"
    tl_line = "inputInlineButtonTypeUrlAuth#9961bcb4 flags:# request_write_access:flags.0?true fwd_text:flags.1?string url:string bot:flags.2?InputUser = InlineButtonType;"
    flags: Nat = 0
    request_write_access: Bool = False
    fwd_text: String | None = None
    url: String
    bot: api.TypeInputUser | None = None


class InputInlineButtonTypeUserProfile(TLObject, frozen=True, kw_only=True, tag="inputInlineButtonTypeUserProfile"):
    tl_id = 0x53F3CE5A
    tl_name = "inputInlineButtonTypeUserProfile"
    tl_type = "InlineButtonType"
    tl_line = "inputInlineButtonTypeUserProfile#53f3ce5a user_id:InputUser = InlineButtonType;"
    user_id: api.TypeInputUser


TypeInlineBotSwitchPM: TypeAlias = InlineBotSwitchPM
TypeInlineBotWebView: TypeAlias = InlineBotWebView
TypeInlineButtonType: TypeAlias = (
    InlineButtonTypeBuy
    | InlineButtonTypeCallback
    | InlineButtonTypeCopy
    | InlineButtonTypeDisabled
    | InlineButtonTypeGame
    | InlineButtonTypeSwitchInline
    | InlineButtonTypeUrl
    | InlineButtonTypeUrlAuth
    | InlineButtonTypeUserProfile
    | InlineButtonTypeWebView
    | InputInlineButtonTypeUrlAuth
    | InputInlineButtonTypeUserProfile
)
TypeInlineQueryPeerType: TypeAlias = (
    InlineQueryPeerTypeBotPM
    | InlineQueryPeerTypeBroadcast
    | InlineQueryPeerTypeChat
    | InlineQueryPeerTypeMegagroup
    | InlineQueryPeerTypePM
    | InlineQueryPeerTypeSameBotPM
)
