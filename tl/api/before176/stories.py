"""Superseded definitions: the namespace stories. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Int32, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StoryViewsList_46e9b9ec",
]


class StoryViewsList_46e9b9ec(TLObject, frozen=True, kw_only=True, tag="stories.storyViewsList#46e9b9ec"):
    tl_id = 0x46E9B9EC
    tl_name = "stories.storyViewsList"
    tl_type = "stories.StoryViewsList"
    tl_line = "stories.storyViewsList#46e9b9ec flags:# count:int reactions_count:int views:Vector<StoryView> users:Vector<User> next_offset:flags.0?string = stories.StoryViewsList;"
    flags: Nat = 0
    count: Int32
    reactions_count: Int32
    views: Vector[api.TypeStoryView]
    users: Vector[api.TypeUser]
    next_offset: String | None = None
