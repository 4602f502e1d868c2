"""Definitions: types of the root namespace that begin with Story. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "StoryAlbum",
    "StoryFwdHeader",
    "StoryItem",
    "StoryItemDeleted",
    "StoryItemSkipped",
    "StoryReaction",
    "StoryReactionPublicForward",
    "StoryReactionPublicRepost",
    "StoryView",
    "StoryViewPublicForward",
    "StoryViewPublicRepost",
    "StoryViews",
    "TypeStoryAlbum",
    "TypeStoryFwdHeader",
    "TypeStoryItem",
    "TypeStoryReaction",
    "TypeStoryView",
    "TypeStoryViews",
]


class StoryAlbum(TLObject, frozen=True, kw_only=True, tag="storyAlbum"):
    tl_id = 0x9325705A
    tl_name = "storyAlbum"
    tl_type = "StoryAlbum"
    tl_line = "storyAlbum#9325705a flags:# album_id:int title:string icon_photo:flags.0?Photo icon_video:flags.1?Document = StoryAlbum;"
    flags: Nat = 0
    album_id: Int32
    title: String
    icon_photo: api.TypePhoto | None = None
    icon_video: api.TypeDocument | None = None


class StoryFwdHeader(TLObject, frozen=True, kw_only=True, tag="storyFwdHeader", rename={"from_": "from"}):
    tl_id = 0xB826E150
    tl_name = "storyFwdHeader"
    tl_type = "StoryFwdHeader"
    tl_line = "storyFwdHeader#b826e150 flags:# modified:flags.3?true from:flags.0?Peer from_name:flags.1?string story_id:flags.2?int = StoryFwdHeader;"
    flags: Nat = 0
    modified: Bool = False
    from_: api.TypePeer | None = None
    from_name: String | None = None
    story_id: Int32 | None = None


class StoryItem(TLObject, frozen=True, kw_only=True, tag="storyItem"):
    tl_id = 0x16A4B93C
    tl_name = "storyItem"
    tl_type = "StoryItem"
    tl_line = "storyItem#16a4b93c flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int from_id:flags.18?Peer fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction albums:flags.19?Vector<int> music:flags.20?Document = StoryItem;"
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
    music: api.TypeDocument | None = None


class StoryItemDeleted(TLObject, frozen=True, kw_only=True, tag="storyItemDeleted"):
    tl_id = 0x51E6EE4F
    tl_name = "storyItemDeleted"
    tl_type = "StoryItem"
    tl_line = "storyItemDeleted#51e6ee4f id:int = StoryItem;"
    id: Int32


class StoryItemSkipped(TLObject, frozen=True, kw_only=True, tag="storyItemSkipped"):
    tl_id = 0xFFADC913
    tl_name = "storyItemSkipped"
    tl_type = "StoryItem"
    tl_line = "storyItemSkipped#ffadc913 flags:# close_friends:flags.8?true live:flags.9?true id:int date:int expire_date:int = StoryItem;"
    flags: Nat = 0
    close_friends: Bool = False
    live: Bool = False
    id: Int32
    date: Int32
    expire_date: Int32


class StoryReaction(TLObject, frozen=True, kw_only=True, tag="storyReaction"):
    tl_id = 0x6090D6D5
    tl_name = "storyReaction"
    tl_type = "StoryReaction"
    tl_line = "storyReaction#6090d6d5 peer_id:Peer date:int reaction:Reaction = StoryReaction;"
    peer_id: api.TypePeer
    date: Int32
    reaction: api.TypeReaction


class StoryReactionPublicForward(TLObject, frozen=True, kw_only=True, tag="storyReactionPublicForward"):
    tl_id = 0xBBAB2643
    tl_name = "storyReactionPublicForward"
    tl_type = "StoryReaction"
    tl_line = "storyReactionPublicForward#bbab2643 message:Message = StoryReaction;"
    message: api.TypeMessage


class StoryReactionPublicRepost(TLObject, frozen=True, kw_only=True, tag="storyReactionPublicRepost"):
    tl_id = 0xCFCD0F13
    tl_name = "storyReactionPublicRepost"
    tl_type = "StoryReaction"
    tl_line = "storyReactionPublicRepost#cfcd0f13 peer_id:Peer story:StoryItem = StoryReaction;"
    peer_id: api.TypePeer
    story: api.TypeStoryItem


class StoryView(TLObject, frozen=True, kw_only=True, tag="storyView"):
    tl_id = 0xB0BDEAC5
    tl_name = "storyView"
    tl_type = "StoryView"
    tl_line = "storyView#b0bdeac5 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true user_id:long date:int reaction:flags.2?Reaction = StoryView;"
    flags: Nat = 0
    blocked: Bool = False
    blocked_my_stories_from: Bool = False
    user_id: Int64
    date: Int32
    reaction: api.TypeReaction | None = None


class StoryViewPublicForward(TLObject, frozen=True, kw_only=True, tag="storyViewPublicForward"):
    tl_id = 0x9083670B
    tl_name = "storyViewPublicForward"
    tl_type = "StoryView"
    tl_line = "storyViewPublicForward#9083670b flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true message:Message = StoryView;"
    flags: Nat = 0
    blocked: Bool = False
    blocked_my_stories_from: Bool = False
    message: api.TypeMessage


class StoryViewPublicRepost(TLObject, frozen=True, kw_only=True, tag="storyViewPublicRepost"):
    tl_id = 0xBD74CF49
    tl_name = "storyViewPublicRepost"
    tl_type = "StoryView"
    tl_line = "storyViewPublicRepost#bd74cf49 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer story:StoryItem = StoryView;"
    flags: Nat = 0
    blocked: Bool = False
    blocked_my_stories_from: Bool = False
    peer_id: api.TypePeer
    story: api.TypeStoryItem


class StoryViews(TLObject, frozen=True, kw_only=True, tag="storyViews"):
    tl_id = 0x8D595CD6
    tl_name = "storyViews"
    tl_type = "StoryViews"
    tl_line = "storyViews#8d595cd6 flags:# has_viewers:flags.1?true views_count:int forwards_count:flags.2?int reactions:flags.3?Vector<ReactionCount> reactions_count:flags.4?int recent_viewers:flags.0?Vector<long> = StoryViews;"
    flags: Nat = 0
    has_viewers: Bool = False
    views_count: Int32
    forwards_count: Int32 | None = None
    reactions: Vector[api.TypeReactionCount] | None = None
    reactions_count: Int32 | None = None
    recent_viewers: Vector[Int64] | None = None


TypeStoryAlbum: TypeAlias = StoryAlbum
TypeStoryFwdHeader: TypeAlias = StoryFwdHeader
TypeStoryItem: TypeAlias = (
    StoryItem
    | StoryItemDeleted
    | StoryItemSkipped
)
TypeStoryReaction: TypeAlias = (
    StoryReaction
    | StoryReactionPublicForward
    | StoryReactionPublicRepost
)
TypeStoryView: TypeAlias = (
    StoryView
    | StoryViewPublicForward
    | StoryViewPublicRepost
)
TypeStoryViews: TypeAlias = StoryViews
