"""Definitions: the namespace help. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.help import *
    from tl.api.before176.help import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "AcceptTermsOfService",
    "AppConfig",
    "AppConfigNotModified",
    "AppUpdate",
    "CountriesList",
    "CountriesListNotModified",
    "Country",
    "CountryCode",
    "DeepLinkInfo",
    "DeepLinkInfoEmpty",
    "DismissSuggestion",
    "EditUserInfo",
    "GetAppConfig",
    "GetAppUpdate",
    "GetCdnConfig",
    "GetConfig",
    "GetCountriesList",
    "GetDeepLinkInfo",
    "GetInviteText",
    "GetNearestDc",
    "GetPassportConfig",
    "GetPeerColors",
    "GetPeerProfileColors",
    "GetPremiumPromo",
    "GetPromoData",
    "GetRecentMeUrls",
    "GetSupport",
    "GetSupportName",
    "GetTermsOfServiceUpdate",
    "GetTimezonesList",
    "GetUserInfo",
    "HidePromoData",
    "InviteText",
    "NoAppUpdate",
    "PassportConfig",
    "PassportConfigNotModified",
    "PeerColorOption",
    "PeerColorProfileSet",
    "PeerColorSet",
    "PeerColors",
    "PeerColorsNotModified",
    "PremiumPromo",
    "PromoData",
    "PromoDataEmpty",
    "RecentMeUrls",
    "SaveAppLog",
    "SetBotUpdatesStatus",
    "Support",
    "SupportName",
    "TermsOfService",
    "TermsOfServiceUpdate",
    "TermsOfServiceUpdateEmpty",
    "TimezonesList",
    "TimezonesListNotModified",
    "TypeAppConfig",
    "TypeAppUpdate",
    "TypeCountriesList",
    "TypeCountry",
    "TypeCountryCode",
    "TypeDeepLinkInfo",
    "TypeInviteText",
    "TypePassportConfig",
    "TypePeerColorOption",
    "TypePeerColorSet",
    "TypePeerColors",
    "TypePremiumPromo",
    "TypePromoData",
    "TypeRecentMeUrls",
    "TypeSupport",
    "TypeSupportName",
    "TypeTermsOfService",
    "TypeTermsOfServiceUpdate",
    "TypeTimezonesList",
    "TypeUserInfo",
    "UserInfo",
    "UserInfoEmpty",
]


class AppConfig(TLObject, frozen=True, kw_only=True, tag="help.appConfig"):
    tl_id = 0xDD18782E
    tl_name = "help.appConfig"
    tl_type = "help.AppConfig"
    tl_line = "help.appConfig#dd18782e hash:int config:JSONValue = help.AppConfig;"
    hash: Int32
    config: api.TypeJSONValue


class AppConfigNotModified(TLObject, frozen=True, kw_only=True, tag="help.appConfigNotModified"):
    tl_id = 0x7CDE641D
    tl_name = "help.appConfigNotModified"
    tl_type = "help.AppConfig"
    tl_line = "help.appConfigNotModified#7cde641d = help.AppConfig;"


class AppUpdate(TLObject, frozen=True, kw_only=True, tag="help.appUpdate"):
    tl_id = 0xCCBBCE30
    tl_name = "help.appUpdate"
    tl_type = "help.AppUpdate"
    tl_line = "help.appUpdate#ccbbce30 flags:# can_not_skip:flags.0?true id:int version:string text:string entities:Vector<MessageEntity> document:flags.1?Document url:flags.2?string sticker:flags.3?Document = help.AppUpdate;"
    flags: Nat = 0
    can_not_skip: Bool = False
    id: Int32
    version: String
    text: String
    entities: Vector[api.TypeMessageEntity]
    document: api.TypeDocument | None = None
    url: String | None = None
    sticker: api.TypeDocument | None = None


class CountriesList(TLObject, frozen=True, kw_only=True, tag="help.countriesList"):
    tl_id = 0x87D0759E
    tl_name = "help.countriesList"
    tl_type = "help.CountriesList"
    tl_line = "help.countriesList#87d0759e countries:Vector<help.Country> hash:int = help.CountriesList;"
    countries: Vector[api.help.TypeCountry]
    hash: Int32


class CountriesListNotModified(TLObject, frozen=True, kw_only=True, tag="help.countriesListNotModified"):
    tl_id = 0x93CC1F32
    tl_name = "help.countriesListNotModified"
    tl_type = "help.CountriesList"
    tl_line = "help.countriesListNotModified#93cc1f32 = help.CountriesList;"


class Country(TLObject, frozen=True, kw_only=True, tag="help.country"):
    tl_id = 0xC3878E23
    tl_name = "help.country"
    tl_type = "help.Country"
    tl_line = "help.country#c3878e23 flags:# hidden:flags.0?true iso2:string default_name:string name:flags.1?string country_codes:Vector<help.CountryCode> = help.Country;"
    flags: Nat = 0
    hidden: Bool = False
    iso2: String
    default_name: String
    name: String | None = None
    country_codes: Vector[api.help.TypeCountryCode]


class CountryCode(TLObject, frozen=True, kw_only=True, tag="help.countryCode"):
    tl_id = 0x4203C5EF
    tl_name = "help.countryCode"
    tl_type = "help.CountryCode"
    tl_line = "help.countryCode#4203c5ef flags:# country_code:string prefixes:flags.0?Vector<string> patterns:flags.1?Vector<string> = help.CountryCode;"
    flags: Nat = 0
    country_code: String
    prefixes: Vector[String] | None = None
    patterns: Vector[String] | None = None


class DeepLinkInfo(TLObject, frozen=True, kw_only=True, tag="help.deepLinkInfo"):
    tl_id = 0x6A4EE832
    tl_name = "help.deepLinkInfo"
    tl_type = "help.DeepLinkInfo"
    tl_line = "help.deepLinkInfo#6a4ee832 flags:# update_app:flags.0?true message:string entities:flags.1?Vector<MessageEntity> = help.DeepLinkInfo;"
    flags: Nat = 0
    update_app: Bool = False
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None


class DeepLinkInfoEmpty(TLObject, frozen=True, kw_only=True, tag="help.deepLinkInfoEmpty"):
    tl_id = 0x66AFA166
    tl_name = "help.deepLinkInfoEmpty"
    tl_type = "help.DeepLinkInfo"
    tl_line = "help.deepLinkInfoEmpty#66afa166 = help.DeepLinkInfo;"


class InviteText(TLObject, frozen=True, kw_only=True, tag="help.inviteText"):
    tl_id = 0x18CB9F78
    tl_name = "help.inviteText"
    tl_type = "help.InviteText"
    tl_line = "help.inviteText#18cb9f78 message:string = help.InviteText;"
    message: String


class NoAppUpdate(TLObject, frozen=True, kw_only=True, tag="help.noAppUpdate"):
    tl_id = 0xC45A6536
    tl_name = "help.noAppUpdate"
    tl_type = "help.AppUpdate"
    tl_line = "help.noAppUpdate#c45a6536 = help.AppUpdate;"


class PassportConfig(TLObject, frozen=True, kw_only=True, tag="help.passportConfig"):
    tl_id = 0xA098D6AF
    tl_name = "help.passportConfig"
    tl_type = "help.PassportConfig"
    tl_line = "help.passportConfig#a098d6af hash:int countries_langs:DataJSON = help.PassportConfig;"
    hash: Int32
    countries_langs: api.TypeDataJSON


class PassportConfigNotModified(TLObject, frozen=True, kw_only=True, tag="help.passportConfigNotModified"):
    tl_id = 0xBFB9F457
    tl_name = "help.passportConfigNotModified"
    tl_type = "help.PassportConfig"
    tl_line = "help.passportConfigNotModified#bfb9f457 = help.PassportConfig;"


class PeerColorOption(TLObject, frozen=True, kw_only=True, tag="help.peerColorOption"):
    tl_id = 0xADEC6EBE
    tl_name = "help.peerColorOption"
    tl_type = "help.PeerColorOption"
    tl_line = "help.peerColorOption#adec6ebe flags:# hidden:flags.0?true color_id:int colors:flags.1?help.PeerColorSet dark_colors:flags.2?help.PeerColorSet channel_min_level:flags.3?int group_min_level:flags.4?int = help.PeerColorOption;"
    flags: Nat = 0
    hidden: Bool = False
    color_id: Int32
    colors: api.help.TypePeerColorSet | None = None
    dark_colors: api.help.TypePeerColorSet | None = None
    channel_min_level: Int32 | None = None
    group_min_level: Int32 | None = None


class PeerColorProfileSet(TLObject, frozen=True, kw_only=True, tag="help.peerColorProfileSet"):
    tl_id = 0x767D61EB
    tl_name = "help.peerColorProfileSet"
    tl_type = "help.PeerColorSet"
    tl_line = "help.peerColorProfileSet#767d61eb palette_colors:Vector<int> bg_colors:Vector<int> story_colors:Vector<int> = help.PeerColorSet;"
    palette_colors: Vector[Int32]
    bg_colors: Vector[Int32]
    story_colors: Vector[Int32]


class PeerColorSet(TLObject, frozen=True, kw_only=True, tag="help.peerColorSet"):
    tl_id = 0x26219A58
    tl_name = "help.peerColorSet"
    tl_type = "help.PeerColorSet"
    tl_line = "help.peerColorSet#26219a58 colors:Vector<int> = help.PeerColorSet;"
    colors: Vector[Int32]


class PeerColors(TLObject, frozen=True, kw_only=True, tag="help.peerColors"):
    tl_id = 0x00F8ED08
    tl_name = "help.peerColors"
    tl_type = "help.PeerColors"
    tl_line = "help.peerColors#f8ed08 hash:int colors:Vector<help.PeerColorOption> = help.PeerColors;"
    hash: Int32
    colors: Vector[api.help.TypePeerColorOption]


class PeerColorsNotModified(TLObject, frozen=True, kw_only=True, tag="help.peerColorsNotModified"):
    tl_id = 0x2BA1F5CE
    tl_name = "help.peerColorsNotModified"
    tl_type = "help.PeerColors"
    tl_line = "help.peerColorsNotModified#2ba1f5ce = help.PeerColors;"


class PremiumPromo(TLObject, frozen=True, kw_only=True, tag="help.premiumPromo"):
    tl_id = 0x5334759C
    tl_name = "help.premiumPromo"
    tl_type = "help.PremiumPromo"
    tl_line = "help.premiumPromo#5334759c status_text:string status_entities:Vector<MessageEntity> video_sections:Vector<string> videos:Vector<Document> period_options:Vector<PremiumSubscriptionOption> users:Vector<User> = help.PremiumPromo;"
    status_text: String
    status_entities: Vector[api.TypeMessageEntity]
    video_sections: Vector[String]
    videos: Vector[api.TypeDocument]
    period_options: Vector[api.TypePremiumSubscriptionOption]
    users: Vector[api.TypeUser]


class PromoData(TLObject, frozen=True, kw_only=True, tag="help.promoData"):
    tl_id = 0x08A4D87A
    tl_name = "help.promoData"
    tl_type = "help.PromoData"
    tl_line = "help.promoData#8a4d87a flags:# proxy:flags.0?true expires:int peer:flags.3?Peer psa_type:flags.1?string psa_message:flags.2?string pending_suggestions:Vector<string> dismissed_suggestions:Vector<string> custom_pending_suggestion:flags.4?PendingSuggestion chats:Vector<Chat> users:Vector<User> = help.PromoData;"
    flags: Nat = 0
    proxy: Bool = False
    expires: Int32
    peer: api.TypePeer | None = None
    psa_type: String | None = None
    psa_message: String | None = None
    pending_suggestions: Vector[String]
    dismissed_suggestions: Vector[String]
    custom_pending_suggestion: api.TypePendingSuggestion | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class PromoDataEmpty(TLObject, frozen=True, kw_only=True, tag="help.promoDataEmpty"):
    tl_id = 0x98F6AC75
    tl_name = "help.promoDataEmpty"
    tl_type = "help.PromoData"
    tl_line = "help.promoDataEmpty#98f6ac75 expires:int = help.PromoData;"
    expires: Int32


class RecentMeUrls(TLObject, frozen=True, kw_only=True, tag="help.recentMeUrls"):
    tl_id = 0x0E0310D7
    tl_name = "help.recentMeUrls"
    tl_type = "help.RecentMeUrls"
    tl_line = "help.recentMeUrls#e0310d7 urls:Vector<RecentMeUrl> chats:Vector<Chat> users:Vector<User> = help.RecentMeUrls;"
    urls: Vector[api.TypeRecentMeUrl]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class Support(TLObject, frozen=True, kw_only=True, tag="help.support"):
    tl_id = 0x17C6B5F6
    tl_name = "help.support"
    tl_type = "help.Support"
    tl_line = "help.support#17c6b5f6 phone_number:string user:User = help.Support;"
    phone_number: String
    user: api.TypeUser


class SupportName(TLObject, frozen=True, kw_only=True, tag="help.supportName"):
    tl_id = 0x8C05F1C9
    tl_name = "help.supportName"
    tl_type = "help.SupportName"
    tl_line = "help.supportName#8c05f1c9 name:string = help.SupportName;"
    name: String


class TermsOfService(TLObject, frozen=True, kw_only=True, tag="help.termsOfService"):
    tl_id = 0x780A0310
    tl_name = "help.termsOfService"
    tl_type = "help.TermsOfService"
    tl_line = "help.termsOfService#780a0310 flags:# popup:flags.0?true id:DataJSON text:string entities:Vector<MessageEntity> min_age_confirm:flags.1?int = help.TermsOfService;"
    flags: Nat = 0
    popup: Bool = False
    id: api.TypeDataJSON
    text: String
    entities: Vector[api.TypeMessageEntity]
    min_age_confirm: Int32 | None = None


class TermsOfServiceUpdate(TLObject, frozen=True, kw_only=True, tag="help.termsOfServiceUpdate"):
    tl_id = 0x28ECF961
    tl_name = "help.termsOfServiceUpdate"
    tl_type = "help.TermsOfServiceUpdate"
    tl_line = "help.termsOfServiceUpdate#28ecf961 expires:int terms_of_service:help.TermsOfService = help.TermsOfServiceUpdate;"
    expires: Int32
    terms_of_service: api.help.TypeTermsOfService


class TermsOfServiceUpdateEmpty(TLObject, frozen=True, kw_only=True, tag="help.termsOfServiceUpdateEmpty"):
    tl_id = 0xE3309F7F
    tl_name = "help.termsOfServiceUpdateEmpty"
    tl_type = "help.TermsOfServiceUpdate"
    tl_line = "help.termsOfServiceUpdateEmpty#e3309f7f expires:int = help.TermsOfServiceUpdate;"
    expires: Int32


class TimezonesList(TLObject, frozen=True, kw_only=True, tag="help.timezonesList"):
    tl_id = 0x7B74ED71
    tl_name = "help.timezonesList"
    tl_type = "help.TimezonesList"
    tl_line = "help.timezonesList#7b74ed71 timezones:Vector<Timezone> hash:int = help.TimezonesList;"
    timezones: Vector[api.TypeTimezone]
    hash: Int32


class TimezonesListNotModified(TLObject, frozen=True, kw_only=True, tag="help.timezonesListNotModified"):
    tl_id = 0x970708CC
    tl_name = "help.timezonesListNotModified"
    tl_type = "help.TimezonesList"
    tl_line = "help.timezonesListNotModified#970708cc = help.TimezonesList;"


class UserInfo(TLObject, frozen=True, kw_only=True, tag="help.userInfo"):
    tl_id = 0x01EB3758
    tl_name = "help.userInfo"
    tl_type = "help.UserInfo"
    tl_line = "help.userInfo#1eb3758 message:string entities:Vector<MessageEntity> author:string date:int = help.UserInfo;"
    message: String
    entities: Vector[api.TypeMessageEntity]
    author: String
    date: Int32


class UserInfoEmpty(TLObject, frozen=True, kw_only=True, tag="help.userInfoEmpty"):
    tl_id = 0xF3AE2EED
    tl_name = "help.userInfoEmpty"
    tl_type = "help.UserInfo"
    tl_line = "help.userInfoEmpty#f3ae2eed = help.UserInfo;"


class AcceptTermsOfService(TLFunction["Bool"], frozen=True, kw_only=True, tag="help.acceptTermsOfService"):
    tl_id = 0xEE72F79A
    tl_name = "help.acceptTermsOfService"
    tl_type = "Bool"
    tl_line = "help.acceptTermsOfService#ee72f79a id:DataJSON = Bool;"
    id: api.TypeDataJSON


class DismissSuggestion(TLFunction["Bool"], frozen=True, kw_only=True, tag="help.dismissSuggestion"):
    tl_id = 0xF50DBAA1
    tl_name = "help.dismissSuggestion"
    tl_type = "Bool"
    tl_line = "help.dismissSuggestion#f50dbaa1 peer:InputPeer suggestion:string = Bool;"
    peer: api.TypeInputPeer
    suggestion: String


class EditUserInfo(TLFunction["api.help.TypeUserInfo"], frozen=True, kw_only=True, tag="help.editUserInfo"):
    tl_id = 0x66B91B70
    tl_name = "help.editUserInfo"
    tl_type = "help.UserInfo"
    tl_line = "help.editUserInfo#66b91b70 user_id:InputUser message:string entities:Vector<MessageEntity> = help.UserInfo;"
    user_id: api.TypeInputUser
    message: String
    entities: Vector[api.TypeMessageEntity]


class GetAppConfig(TLFunction["api.help.TypeAppConfig"], frozen=True, kw_only=True, tag="help.getAppConfig"):
    tl_id = 0x61E3F854
    tl_name = "help.getAppConfig"
    tl_type = "help.AppConfig"
    tl_line = "help.getAppConfig#61e3f854 hash:int = help.AppConfig;"
    hash: Int32


class GetAppUpdate(TLFunction["api.help.TypeAppUpdate"], frozen=True, kw_only=True, tag="help.getAppUpdate"):
    tl_id = 0x522D5A7D
    tl_name = "help.getAppUpdate"
    tl_type = "help.AppUpdate"
    tl_line = "help.getAppUpdate#522d5a7d source:string = help.AppUpdate;"
    source: String


class GetCdnConfig(TLFunction["api.TypeCdnConfig"], frozen=True, kw_only=True, tag="help.getCdnConfig"):
    tl_id = 0x52029342
    tl_name = "help.getCdnConfig"
    tl_type = "CdnConfig"
    tl_line = "help.getCdnConfig#52029342 = CdnConfig;"


class GetConfig(TLFunction["api.TypeConfig"], frozen=True, kw_only=True, tag="help.getConfig"):
    tl_id = 0xC4F9186B
    tl_name = "help.getConfig"
    tl_type = "Config"
    tl_line = "help.getConfig#c4f9186b = Config;"


class GetCountriesList(TLFunction["api.help.TypeCountriesList"], frozen=True, kw_only=True, tag="help.getCountriesList"):
    tl_id = 0x735787A8
    tl_name = "help.getCountriesList"
    tl_type = "help.CountriesList"
    tl_line = "help.getCountriesList#735787a8 lang_code:string hash:int = help.CountriesList;"
    lang_code: String
    hash: Int32


class GetDeepLinkInfo(TLFunction["api.help.TypeDeepLinkInfo"], frozen=True, kw_only=True, tag="help.getDeepLinkInfo"):
    tl_id = 0x3FEDC75F
    tl_name = "help.getDeepLinkInfo"
    tl_type = "help.DeepLinkInfo"
    tl_line = "help.getDeepLinkInfo#3fedc75f path:string = help.DeepLinkInfo;"
    path: String


class GetInviteText(TLFunction["api.help.TypeInviteText"], frozen=True, kw_only=True, tag="help.getInviteText"):
    tl_id = 0x4D392343
    tl_name = "help.getInviteText"
    tl_type = "help.InviteText"
    tl_line = "help.getInviteText#4d392343 = help.InviteText;"


class GetNearestDc(TLFunction["api.TypeNearestDc"], frozen=True, kw_only=True, tag="help.getNearestDc"):
    tl_id = 0x1FB33026
    tl_name = "help.getNearestDc"
    tl_type = "NearestDc"
    tl_line = "help.getNearestDc#1fb33026 = NearestDc;"


class GetPassportConfig(TLFunction["api.help.TypePassportConfig"], frozen=True, kw_only=True, tag="help.getPassportConfig"):
    tl_id = 0xC661AD08
    tl_name = "help.getPassportConfig"
    tl_type = "help.PassportConfig"
    tl_line = "help.getPassportConfig#c661ad08 hash:int = help.PassportConfig;"
    hash: Int32


class GetPeerColors(TLFunction["api.help.TypePeerColors"], frozen=True, kw_only=True, tag="help.getPeerColors"):
    tl_id = 0xDA80F42F
    tl_name = "help.getPeerColors"
    tl_type = "help.PeerColors"
    tl_line = "help.getPeerColors#da80f42f hash:int = help.PeerColors;"
    hash: Int32


class GetPeerProfileColors(TLFunction["api.help.TypePeerColors"], frozen=True, kw_only=True, tag="help.getPeerProfileColors"):
    tl_id = 0xABCFA9FD
    tl_name = "help.getPeerProfileColors"
    tl_type = "help.PeerColors"
    tl_line = "help.getPeerProfileColors#abcfa9fd hash:int = help.PeerColors;"
    hash: Int32


class GetPremiumPromo(TLFunction["api.help.TypePremiumPromo"], frozen=True, kw_only=True, tag="help.getPremiumPromo"):
    tl_id = 0xB81B93D4
    tl_name = "help.getPremiumPromo"
    tl_type = "help.PremiumPromo"
    tl_line = "help.getPremiumPromo#b81b93d4 = help.PremiumPromo;"


class GetPromoData(TLFunction["api.help.TypePromoData"], frozen=True, kw_only=True, tag="help.getPromoData"):
    tl_id = 0xC0977421
    tl_name = "help.getPromoData"
    tl_type = "help.PromoData"
    tl_line = "help.getPromoData#c0977421 = help.PromoData;"


class GetRecentMeUrls(TLFunction["api.help.TypeRecentMeUrls"], frozen=True, kw_only=True, tag="help.getRecentMeUrls"):
    tl_id = 0x3DC0F114
    tl_name = "help.getRecentMeUrls"
    tl_type = "help.RecentMeUrls"
    tl_line = "help.getRecentMeUrls#3dc0f114 referer:string = help.RecentMeUrls;"
    referer: String


class GetSupport(TLFunction["api.help.TypeSupport"], frozen=True, kw_only=True, tag="help.getSupport"):
    tl_id = 0x9CDF08CD
    tl_name = "help.getSupport"
    tl_type = "help.Support"
    tl_line = "help.getSupport#9cdf08cd = help.Support;"


class GetSupportName(TLFunction["api.help.TypeSupportName"], frozen=True, kw_only=True, tag="help.getSupportName"):
    tl_id = 0xD360E72C
    tl_name = "help.getSupportName"
    tl_type = "help.SupportName"
    tl_line = "help.getSupportName#d360e72c = help.SupportName;"


class GetTermsOfServiceUpdate(TLFunction["api.help.TypeTermsOfServiceUpdate"], frozen=True, kw_only=True, tag="help.getTermsOfServiceUpdate"):
    tl_id = 0x2CA51FD1
    tl_name = "help.getTermsOfServiceUpdate"
    tl_type = "help.TermsOfServiceUpdate"
    tl_line = "help.getTermsOfServiceUpdate#2ca51fd1 = help.TermsOfServiceUpdate;"


class GetTimezonesList(TLFunction["api.help.TypeTimezonesList"], frozen=True, kw_only=True, tag="help.getTimezonesList"):
    tl_id = 0x49B30240
    tl_name = "help.getTimezonesList"
    tl_type = "help.TimezonesList"
    tl_line = "help.getTimezonesList#49b30240 hash:int = help.TimezonesList;"
    hash: Int32


class GetUserInfo(TLFunction["api.help.TypeUserInfo"], frozen=True, kw_only=True, tag="help.getUserInfo"):
    tl_id = 0x038A08D3
    tl_name = "help.getUserInfo"
    tl_type = "help.UserInfo"
    tl_line = "help.getUserInfo#38a08d3 user_id:InputUser = help.UserInfo;"
    user_id: api.TypeInputUser


class HidePromoData(TLFunction["Bool"], frozen=True, kw_only=True, tag="help.hidePromoData"):
    tl_id = 0x1E251C95
    tl_name = "help.hidePromoData"
    tl_type = "Bool"
    tl_line = "help.hidePromoData#1e251c95 peer:InputPeer = Bool;"
    peer: api.TypeInputPeer


class SaveAppLog(TLFunction["Bool"], frozen=True, kw_only=True, tag="help.saveAppLog"):
    tl_id = 0x6F02F748
    tl_name = "help.saveAppLog"
    tl_type = "Bool"
    tl_line = "help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool;"
    events: Vector[api.TypeInputAppEvent]


class SetBotUpdatesStatus(TLFunction["Bool"], frozen=True, kw_only=True, tag="help.setBotUpdatesStatus"):
    tl_id = 0xEC22CFCD
    tl_name = "help.setBotUpdatesStatus"
    tl_type = "Bool"
    tl_line = "help.setBotUpdatesStatus#ec22cfcd pending_updates_count:int message:string = Bool;"
    pending_updates_count: Int32
    message: String


TypeAppConfig: TypeAlias = (
    AppConfig
    | AppConfigNotModified
)
TypeAppUpdate: TypeAlias = (
    AppUpdate
    | NoAppUpdate
)
TypeCountriesList: TypeAlias = (
    CountriesList
    | CountriesListNotModified
)
TypeCountry: TypeAlias = Country
TypeCountryCode: TypeAlias = CountryCode
TypeDeepLinkInfo: TypeAlias = (
    DeepLinkInfo
    | DeepLinkInfoEmpty
)
TypeInviteText: TypeAlias = InviteText
TypePassportConfig: TypeAlias = (
    PassportConfig
    | PassportConfigNotModified
)
TypePeerColorOption: TypeAlias = PeerColorOption
TypePeerColorSet: TypeAlias = (
    PeerColorProfileSet
    | PeerColorSet
)
TypePeerColors: TypeAlias = (
    PeerColors
    | PeerColorsNotModified
)
TypePremiumPromo: TypeAlias = PremiumPromo
TypePromoData: TypeAlias = (
    PromoData
    | PromoDataEmpty
)
TypeRecentMeUrls: TypeAlias = RecentMeUrls
TypeSupport: TypeAlias = Support
TypeSupportName: TypeAlias = SupportName
TypeTermsOfService: TypeAlias = TermsOfService
TypeTermsOfServiceUpdate: TypeAlias = (
    TermsOfServiceUpdate
    | TermsOfServiceUpdateEmpty
)
TypeTimezonesList: TypeAlias = (
    TimezonesList
    | TimezonesListNotModified
)
TypeUserInfo: TypeAlias = (
    UserInfo
    | UserInfoEmpty
)
