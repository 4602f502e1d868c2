"""Definitions: types of the root namespace that begin with Media. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Double, Int32, Int64, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputMediaAreaChannelPost",
    "InputMediaAreaVenue",
    "MediaAreaChannelPost",
    "MediaAreaCoordinates",
    "MediaAreaGeoPoint",
    "MediaAreaStarGift",
    "MediaAreaSuggestedReaction",
    "MediaAreaUrl",
    "MediaAreaVenue",
    "MediaAreaWeather",
    "TypeMediaArea",
    "TypeMediaAreaCoordinates",
]


class InputMediaAreaChannelPost(TLObject, frozen=True, kw_only=True, tag="inputMediaAreaChannelPost"):
    tl_id = 0x2271F2BF
    tl_name = "inputMediaAreaChannelPost"
    tl_type = "MediaArea"
    tl_line = "inputMediaAreaChannelPost#2271f2bf coordinates:MediaAreaCoordinates channel:InputChannel msg_id:int = MediaArea;"
    coordinates: api.TypeMediaAreaCoordinates
    channel: api.TypeInputChannel
    msg_id: Int32


class InputMediaAreaVenue(TLObject, frozen=True, kw_only=True, tag="inputMediaAreaVenue"):
    tl_id = 0xB282217F
    tl_name = "inputMediaAreaVenue"
    tl_type = "MediaArea"
    tl_line = "inputMediaAreaVenue#b282217f coordinates:MediaAreaCoordinates query_id:long result_id:string = MediaArea;"
    coordinates: api.TypeMediaAreaCoordinates
    query_id: Int64
    result_id: String


class MediaAreaChannelPost(TLObject, frozen=True, kw_only=True, tag="mediaAreaChannelPost"):
    tl_id = 0x770416AF
    tl_name = "mediaAreaChannelPost"
    tl_type = "MediaArea"
    tl_line = "mediaAreaChannelPost#770416af coordinates:MediaAreaCoordinates channel_id:long msg_id:int = MediaArea;"
    coordinates: api.TypeMediaAreaCoordinates
    channel_id: Int64
    msg_id: Int32


class MediaAreaCoordinates(TLObject, frozen=True, kw_only=True, tag="mediaAreaCoordinates"):
    tl_id = 0xCFC9E002
    tl_name = "mediaAreaCoordinates"
    tl_type = "MediaAreaCoordinates"
    tl_line = "mediaAreaCoordinates#cfc9e002 flags:# x:double y:double w:double h:double rotation:double radius:flags.0?double = MediaAreaCoordinates;"
    flags: Nat = 0
    x: Double
    y: Double
    w: Double
    h: Double
    rotation: Double
    radius: Double | None = None


class MediaAreaGeoPoint(TLObject, frozen=True, kw_only=True, tag="mediaAreaGeoPoint"):
    tl_id = 0xCAD5452D
    tl_name = "mediaAreaGeoPoint"
    tl_type = "MediaArea"
    tl_line = "mediaAreaGeoPoint#cad5452d flags:# coordinates:MediaAreaCoordinates geo:GeoPoint address:flags.0?GeoPointAddress = MediaArea;"
    flags: Nat = 0
    coordinates: api.TypeMediaAreaCoordinates
    geo: api.TypeGeoPoint
    address: api.TypeGeoPointAddress | None = None


class MediaAreaStarGift(TLObject, frozen=True, kw_only=True, tag="mediaAreaStarGift"):
    tl_id = 0x5787686D
    tl_name = "mediaAreaStarGift"
    tl_type = "MediaArea"
    tl_line = "mediaAreaStarGift#5787686d coordinates:MediaAreaCoordinates slug:string = MediaArea;"
    coordinates: api.TypeMediaAreaCoordinates
    slug: String


class MediaAreaSuggestedReaction(TLObject, frozen=True, kw_only=True, tag="mediaAreaSuggestedReaction"):
    tl_id = 0x14455871
    tl_name = "mediaAreaSuggestedReaction"
    tl_type = "MediaArea"
    tl_line = "mediaAreaSuggestedReaction#14455871 flags:# dark:flags.0?true flipped:flags.1?true coordinates:MediaAreaCoordinates reaction:Reaction = MediaArea;"
    flags: Nat = 0
    dark: Bool = False
    flipped: Bool = False
    coordinates: api.TypeMediaAreaCoordinates
    reaction: api.TypeReaction


class MediaAreaUrl(TLObject, frozen=True, kw_only=True, tag="mediaAreaUrl"):
    tl_id = 0x37381085
    tl_name = "mediaAreaUrl"
    tl_type = "MediaArea"
    tl_line = "mediaAreaUrl#37381085 coordinates:MediaAreaCoordinates url:string = MediaArea;"
    coordinates: api.TypeMediaAreaCoordinates
    url: String


class MediaAreaVenue(TLObject, frozen=True, kw_only=True, tag="mediaAreaVenue"):
    tl_id = 0xBE82DB9C
    tl_name = "mediaAreaVenue"
    tl_type = "MediaArea"
    tl_line = "mediaAreaVenue#be82db9c coordinates:MediaAreaCoordinates geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MediaArea;"
    coordinates: api.TypeMediaAreaCoordinates
    geo: api.TypeGeoPoint
    title: String
    address: String
    provider: String
    venue_id: String
    venue_type: String


class MediaAreaWeather(TLObject, frozen=True, kw_only=True, tag="mediaAreaWeather"):
    tl_id = 0x49A6549C
    tl_name = "mediaAreaWeather"
    tl_type = "MediaArea"
    tl_line = "mediaAreaWeather#49a6549c coordinates:MediaAreaCoordinates emoji:string temperature_c:double color:int = MediaArea;"
    coordinates: api.TypeMediaAreaCoordinates
    emoji: String
    temperature_c: Double
    color: Int32


TypeMediaArea: TypeAlias = (
    InputMediaAreaChannelPost
    | InputMediaAreaVenue
    | MediaAreaChannelPost
    | MediaAreaGeoPoint
    | MediaAreaStarGift
    | MediaAreaSuggestedReaction
    | MediaAreaUrl
    | MediaAreaVenue
    | MediaAreaWeather
)
TypeMediaAreaCoordinates: TypeAlias = MediaAreaCoordinates
