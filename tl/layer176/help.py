"""Layer 176: the namespace help, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.help import AcceptTermsOfService as AcceptTermsOfService
    from tl.api.help import AppConfig as AppConfig
    from tl.api.help import AppConfigNotModified as AppConfigNotModified
    from tl.api.help import AppUpdate as AppUpdate
    from tl.api.help import CountriesList as CountriesList
    from tl.api.help import CountriesListNotModified as CountriesListNotModified
    from tl.api.help import Country as Country
    from tl.api.help import CountryCode as CountryCode
    from tl.api.help import DeepLinkInfo as DeepLinkInfo
    from tl.api.help import DeepLinkInfoEmpty as DeepLinkInfoEmpty
    from tl.api.help import DismissSuggestion as DismissSuggestion
    from tl.api.help import EditUserInfo as EditUserInfo
    from tl.api.help import GetAppConfig as GetAppConfig
    from tl.api.help import GetAppUpdate as GetAppUpdate
    from tl.api.help import GetCdnConfig as GetCdnConfig
    from tl.api.help import GetConfig as GetConfig
    from tl.api.help import GetCountriesList as GetCountriesList
    from tl.api.help import GetDeepLinkInfo as GetDeepLinkInfo
    from tl.api.help import GetInviteText as GetInviteText
    from tl.api.help import GetNearestDc as GetNearestDc
    from tl.api.help import GetPassportConfig as GetPassportConfig
    from tl.api.help import GetPeerColors as GetPeerColors
    from tl.api.help import GetPeerProfileColors as GetPeerProfileColors
    from tl.api.help import GetPremiumPromo as GetPremiumPromo
    from tl.api.help import GetPromoData as GetPromoData
    from tl.api.help import GetRecentMeUrls as GetRecentMeUrls
    from tl.api.help import GetSupport as GetSupport
    from tl.api.help import GetSupportName as GetSupportName
    from tl.api.help import GetTermsOfServiceUpdate as GetTermsOfServiceUpdate
    from tl.api.help import GetTimezonesList as GetTimezonesList
    from tl.api.help import GetUserInfo as GetUserInfo
    from tl.api.help import HidePromoData as HidePromoData
    from tl.api.help import InviteText as InviteText
    from tl.api.help import NoAppUpdate as NoAppUpdate
    from tl.api.help import PassportConfig as PassportConfig
    from tl.api.help import PassportConfigNotModified as PassportConfigNotModified
    from tl.api.help import PeerColorOption as PeerColorOption
    from tl.api.help import PeerColorProfileSet as PeerColorProfileSet
    from tl.api.help import PeerColorSet as PeerColorSet
    from tl.api.help import PeerColors as PeerColors
    from tl.api.help import PeerColorsNotModified as PeerColorsNotModified
    from tl.api.help import PremiumPromo as PremiumPromo
    from tl.api.help import PromoDataEmpty as PromoDataEmpty
    from tl.api.help import RecentMeUrls as RecentMeUrls
    from tl.api.help import SaveAppLog as SaveAppLog
    from tl.api.help import SetBotUpdatesStatus as SetBotUpdatesStatus
    from tl.api.help import Support as Support
    from tl.api.help import SupportName as SupportName
    from tl.api.help import TermsOfService as TermsOfService
    from tl.api.help import TermsOfServiceUpdate as TermsOfServiceUpdate
    from tl.api.help import TermsOfServiceUpdateEmpty as TermsOfServiceUpdateEmpty
    from tl.api.help import TimezonesList as TimezonesList
    from tl.api.help import TimezonesListNotModified as TimezonesListNotModified
    from tl.api.help import UserInfo as UserInfo
    from tl.api.help import UserInfoEmpty as UserInfoEmpty
    from tl.api.superseded.help import PromoData_8c39793f

    PromoData = PromoData_8c39793f

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
else:
    __getattr__, __dir__ = view_of(__name__, 176, "help")
