"""Superseded definitions: types of the root namespace that begin with Story. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StoryItem_af6365a1",
]


class StoryItem_af6365a1(TLObject, frozen=True, kw_only=True, tag="storyItem#af6365a1"):
    tl_id = 0xAF6365A1
    tl_name = "storyItem"
    tl_type = "StoryItem"
    tl_line = "storyItem#af6365a1 flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction = StoryItem;"
    flags: Nat = 0
    pinned: Bool = False
    public: Bool = False
    close_friends: Bool = False
    min: Bool = False
    noforwards: Bool = False
    edited: Bool = False
    contacts: Bool = False
    selected_contacts: Bool = False
    out: Bool = False
    id: Int32
    date: Int32
    fwd_from: api.TypeStoryFwdHeader | None = None
    expire_date: Int32
    caption: String | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeMessageMedia
    media_areas: Vector[api.TypeMediaArea] | None = None
    privacy: Vector[api.TypePrivacyRule] | None = None
    views: api.TypeStoryViews | None = None
    sent_reaction: api.TypeReaction | None = None
