"""Configuration and the small talk of clients that start: help.*, langpack.* and idle settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.posts import EDIT_TIME
from tl import api
from tl.api import account, langpack, messages
from tl.api import help as help_

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from tl import TLFunction

__all__ = ["TABLE"]

TABLE = Table()
_FOLDER_PERIOD = 300
"""Seconds between two looks for what is new in a shared folder."""
_CONFIG_LIFETIME = 3600


@TABLE.on(help_.GetConfig, login=False)
def get_config(caller: Caller, _: help_.GetConfig) -> api.Config:
    """The only address in it is ours: clients that move to a listed one stay here."""
    dc = caller.call.dc
    limits = caller.world.state.limits
    now = caller.world.state.now
    host = "127.0.0.1" if dc.host in ("", "0.0.0.0", "localhost") else dc.host  # noqa: S104
    option = api.DcOption(ipv6=":" in host, static=True, id=dc.dc_id, ip_address=host, port=dc.port)
    return api.Config(
        date=now,
        expires=now + _CONFIG_LIFETIME,
        test_mode=True,
        this_dc=dc.dc_id,
        dc_options=[option],
        dc_txt_domain_name="",
        chat_size_max=limits.group_size,
        megagroup_size_max=limits.supergroup_size,
        me_url_prefix="https://t.me/",
        webfile_dc_id=dc.dc_id,
        # Timeouts and sizes that clients read; the values are the customary ones.
        forwarded_count_max=100,
        online_update_period_ms=210_000,
        offline_blur_timeout_ms=5_000,
        offline_idle_timeout_ms=30_000,
        online_cloud_timeout_ms=300_000,
        notify_cloud_delay_ms=30_000,
        notify_default_delay_ms=1_500,
        push_chat_period_ms=60_000,
        push_chat_limit=2,
        edit_time_limit=EDIT_TIME,
        revoke_time_limit=2_147_483_647,
        revoke_pm_time_limit=2_147_483_647,
        rating_e_decay=2_419_200,
        stickers_recent_limit=200,
        channels_read_media_period=604_800,
        call_receive_timeout_ms=20_000,
        call_ring_timeout_ms=90_000,
        call_connect_timeout_ms=30_000,
        call_packet_timeout_ms=10_000,
        caption_length_max=1024,
        message_length_max=4096,
    )


@TABLE.on(help_.GetNearestDc, login=False)
def get_nearest_dc(caller: Caller, _: help_.GetNearestDc) -> api.NearestDc:
    here = caller.call.dc.dc_id
    return api.NearestDc(country="XX", this_dc=here, nearest_dc=here)


@TABLE.on(help_.GetAppConfig, login=False)
def get_app_config(caller: Caller, _: help_.GetAppConfig) -> help_.AppConfig:
    """The limits that matter to invites, under their published names."""
    limits = caller.world.state.limits
    numbers = {
        "channels_limit_default": limits.channels,
        "channels_limit_premium": limits.channels,
        "channels_public_limit_default": limits.public_channels,
        "channels_public_limit_premium": limits.public_channels,
        "chatlist_invites_limit_default": limits.folder_shares,
        "chatlist_invites_limit_premium": limits.folder_shares,
        "chatlists_joined_limit_default": limits.shared_folders,
        "chatlists_joined_limit_premium": limits.shared_folders,
        "chatlist_update_period": _FOLDER_PERIOD,
        "stars_subscription_amount_max": limits.stars,
    }
    values = [
        api.JsonObjectValue(key=key, value=api.JsonNumber(value=float(number)))
        for key, number in numbers.items()
    ]
    return help_.AppConfig(hash=1, config=api.JsonObject(value=values))


@TABLE.on(help_.GetCdnConfig)
def get_cdn_config(_: Caller, __: help_.GetCdnConfig) -> api.CdnConfig:
    return api.CdnConfig(public_keys=[])


@TABLE.on(help_.GetCountriesList, login=False)
def get_countries_list(_: Caller, __: help_.GetCountriesList) -> help_.CountriesList:
    return help_.CountriesList(countries=[], hash=0)


@TABLE.on(help_.GetTermsOfServiceUpdate)
def get_terms_update(
    caller: Caller, _: help_.GetTermsOfServiceUpdate
) -> help_.TermsOfServiceUpdateEmpty:
    return help_.TermsOfServiceUpdateEmpty(expires=caller.world.state.now + _CONFIG_LIFETIME)


@TABLE.on(help_.GetPromoData)
def get_promo_data(caller: Caller, _: help_.GetPromoData) -> help_.PromoDataEmpty:
    return help_.PromoDataEmpty(expires=caller.world.state.now + _CONFIG_LIFETIME)


@TABLE.on(help_.SaveAppLog, login=False)
def save_app_log(_: Caller, __: help_.SaveAppLog) -> bool:
    return True


@TABLE.on(langpack.GetLangPack, login=False)
def get_lang_pack(_: Caller, query: langpack.GetLangPack) -> api.LangPackDifference:
    """Every language is empty here; clients fall back on their built-in texts."""
    return api.LangPackDifference(lang_code=query.lang_code, from_version=0, version=0, strings=[])


@TABLE.on(langpack.GetDifference, login=False)
def get_lang_difference(_: Caller, query: langpack.GetDifference) -> api.LangPackDifference:
    version = query.from_version
    return api.LangPackDifference(
        lang_code=query.lang_code, from_version=version, version=version, strings=[]
    )


@TABLE.on(langpack.GetStrings, login=False)
def get_lang_strings(_: Caller, __: langpack.GetStrings) -> list[api.TypeLangPackString]:
    return []


@TABLE.on(langpack.GetLanguages, login=False)
def get_languages(_: Caller, __: langpack.GetLanguages) -> list[api.TypeLangPackLanguage]:
    return []


@TABLE.on(account.UpdateStatus, account.RegisterDevice, messages.HidePeerSettingsBar)
def accept(_: Caller, __: TLFunction[bool]) -> bool:
    """Taken note of; nothing in this world depends on it."""
    return True


@TABLE.on(account.GetNotifySettings)
def get_notify_settings(_: Caller, __: account.GetNotifySettings) -> api.PeerNotifySettings:
    return api.PeerNotifySettings()
