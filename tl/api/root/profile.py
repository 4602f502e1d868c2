"""Definitions: types of the root namespace that begin with Profile. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ProfileTabFiles",
    "ProfileTabGifs",
    "ProfileTabGifts",
    "ProfileTabLinks",
    "ProfileTabMedia",
    "ProfileTabMusic",
    "ProfileTabPosts",
    "ProfileTabVoice",
    "TypeProfileTab",
]


class ProfileTabFiles(TLObject, frozen=True, kw_only=True, tag="profileTabFiles"):
    tl_id = 0xAB339C00
    tl_name = "profileTabFiles"
    tl_type = "ProfileTab"
    tl_line = "profileTabFiles#ab339c00 = ProfileTab;"


class ProfileTabGifs(TLObject, frozen=True, kw_only=True, tag="profileTabGifs"):
    tl_id = 0xA2C0F695
    tl_name = "profileTabGifs"
    tl_type = "ProfileTab"
    tl_line = "profileTabGifs#a2c0f695 = ProfileTab;"


class ProfileTabGifts(TLObject, frozen=True, kw_only=True, tag="profileTabGifts"):
    tl_id = 0x4D4BD46A
    tl_name = "profileTabGifts"
    tl_type = "ProfileTab"
    tl_line = "profileTabGifts#4d4bd46a = ProfileTab;"


class ProfileTabLinks(TLObject, frozen=True, kw_only=True, tag="profileTabLinks"):
    tl_id = 0xD3656499
    tl_name = "profileTabLinks"
    tl_type = "ProfileTab"
    tl_line = "profileTabLinks#d3656499 = ProfileTab;"


class ProfileTabMedia(TLObject, frozen=True, kw_only=True, tag="profileTabMedia"):
    tl_id = 0x72C64955
    tl_name = "profileTabMedia"
    tl_type = "ProfileTab"
    tl_line = "profileTabMedia#72c64955 = ProfileTab;"


class ProfileTabMusic(TLObject, frozen=True, kw_only=True, tag="profileTabMusic"):
    tl_id = 0x9F27D26E
    tl_name = "profileTabMusic"
    tl_type = "ProfileTab"
    tl_line = "profileTabMusic#9f27d26e = ProfileTab;"


class ProfileTabPosts(TLObject, frozen=True, kw_only=True, tag="profileTabPosts"):
    tl_id = 0xB98CD696
    tl_name = "profileTabPosts"
    tl_type = "ProfileTab"
    tl_line = "profileTabPosts#b98cd696 = ProfileTab;"


class ProfileTabVoice(TLObject, frozen=True, kw_only=True, tag="profileTabVoice"):
    tl_id = 0xE477092E
    tl_name = "profileTabVoice"
    tl_type = "ProfileTab"
    tl_line = "profileTabVoice#e477092e = ProfileTab;"


TypeProfileTab: TypeAlias = (
    ProfileTabFiles
    | ProfileTabGifs
    | ProfileTabGifts
    | ProfileTabLinks
    | ProfileTabMedia
    | ProfileTabMusic
    | ProfileTabPosts
    | ProfileTabVoice
)
