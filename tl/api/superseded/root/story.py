"""Superseded definitions: types of the root namespace that begin with Story. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Int32, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StoryItem_79b26a24",
    "StoryItem_edf164f1",
]


class StoryItem_79b26a24(TLObject, frozen=True, kw_only=True, tag="storyItem#79b26a24"):
    tl_id = 0x79B26A24
    tl_name = "storyItem"
    tl_type = "StoryItem"
    tl_line = "storyItem#79b26a24 flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int from_id:flags.18?Peer fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction = StoryItem;"
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
    from_id: api.TypePeer | None = None
    fwd_from: api.TypeStoryFwdHeader | None = None
    expire_date: Int32
    caption: String | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeMessageMedia
    media_areas: Vector[api.TypeMediaArea] | None = None
    privacy: Vector[api.TypePrivacyRule] | None = None
    views: api.TypeStoryViews | None = None
    sent_reaction: api.TypeReaction | None = None


class StoryItem_edf164f1(TLObject, frozen=True, kw_only=True, tag="storyItem#edf164f1"):
    tl_id = 0xEDF164F1
    tl_name = "storyItem"
    tl_type = "StoryItem"
    tl_line = "storyItem#edf164f1 flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int from_id:flags.18?Peer fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction albums:flags.19?Vector<int> = StoryItem;"
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
    from_id: api.TypePeer | None = None
    fwd_from: api.TypeStoryFwdHeader | None = None
    expire_date: Int32
    caption: String | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeMessageMedia
    media_areas: Vector[api.TypeMediaArea] | None = None
    privacy: Vector[api.TypePrivacyRule] | None = None
    views: api.TypeStoryViews | None = None
    sent_reaction: api.TypeReaction | None = None
    albums: Vector[Int32] | None = None
