"""Superseded definitions: types of the root namespace that begin with Media. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Double

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "MediaAreaCoordinates_3d1ea4e",
    "MediaAreaGeoPoint_df8b3b22",
]


class MediaAreaCoordinates_3d1ea4e(TLObject, frozen=True, kw_only=True, tag="mediaAreaCoordinates#3d1ea4e"):
    tl_id = 0x03D1EA4E
    tl_name = "mediaAreaCoordinates"
    tl_type = "MediaAreaCoordinates"
    tl_line = "mediaAreaCoordinates#3d1ea4e x:double y:double w:double h:double rotation:double = MediaAreaCoordinates;"
    x: Double
    y: Double
    w: Double
    h: Double
    rotation: Double


class MediaAreaGeoPoint_df8b3b22(TLObject, frozen=True, kw_only=True, tag="mediaAreaGeoPoint#df8b3b22"):
    tl_id = 0xDF8B3B22
    tl_name = "mediaAreaGeoPoint"
    tl_type = "MediaArea"
    tl_line = "mediaAreaGeoPoint#df8b3b22 coordinates:MediaAreaCoordinates geo:GeoPoint = MediaArea;"
    coordinates: api.TypeMediaAreaCoordinates
    geo: api.TypeGeoPoint
