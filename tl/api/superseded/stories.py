"""Superseded definitions: the namespace stories. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "CanSendStory_c7dfdfdd",
    "EditStory_b583ba46",
    "GetPeerMaxIDs_535983c3",
    "Report_1923fa8c",
    "SearchPosts_6cea116a",
    "SendStory_737fc2ec",
    "SendStory_e4e6694b",
    "Stories_5dd8c3c8",
]


class Stories_5dd8c3c8(TLObject, frozen=True, kw_only=True, tag="stories.stories#5dd8c3c8"):
    tl_id = 0x5DD8C3C8
    tl_name = "stories.stories"
    tl_type = "stories.Stories"
    tl_line = "stories.stories#5dd8c3c8 count:int stories:Vector<StoryItem> chats:Vector<Chat> users:Vector<User> = stories.Stories;"
    count: Int32
    stories: Vector[api.TypeStoryItem]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class CanSendStory_c7dfdfdd(TLFunction["Bool"], frozen=True, kw_only=True, tag="stories.canSendStory#c7dfdfdd"):
    tl_id = 0xC7DFDFDD
    tl_name = "stories.canSendStory"
    tl_type = "Bool"
    tl_line = "stories.canSendStory#c7dfdfdd peer:InputPeer = Bool;"
    peer: api.TypeInputPeer


class EditStory_b583ba46(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.editStory#b583ba46"):
    tl_id = 0xB583BA46
    tl_name = "stories.editStory"
    tl_type = "Updates"
    tl_line = "stories.editStory#b583ba46 flags:# peer:InputPeer id:int media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea> caption:flags.1?string entities:flags.1?Vector<MessageEntity> privacy_rules:flags.2?Vector<InputPrivacyRule> = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    id: Int32
    media: api.TypeInputMedia | None = None
    media_areas: Vector[api.TypeMediaArea] | None = None
    caption: String | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    privacy_rules: Vector[api.TypeInputPrivacyRule] | None = None


class GetPeerMaxIDs_535983c3(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="stories.getPeerMaxIDs#535983c3"):
    tl_id = 0x535983C3
    tl_name = "stories.getPeerMaxIDs"
    tl_type = "Vector<int>"
    tl_line = "stories.getPeerMaxIDs#535983c3 id:Vector<InputPeer> = Vector<int>;"
    id: Vector[api.TypeInputPeer]


class Report_1923fa8c(TLFunction["Bool"], frozen=True, kw_only=True, tag="stories.report#1923fa8c"):
    tl_id = 0x1923FA8C
    tl_name = "stories.report"
    tl_type = "Bool"
    tl_line = "stories.report#1923fa8c peer:InputPeer id:Vector<int> reason:ReportReason message:string = Bool;"
    peer: api.TypeInputPeer
    id: Vector[Int32]
    reason: api.TypeReportReason
    message: String


class SearchPosts_6cea116a(TLFunction["api.stories.TypeFoundStories"], frozen=True, kw_only=True, tag="stories.searchPosts#6cea116a"):
    tl_id = 0x6CEA116A
    tl_name = "stories.searchPosts"
    tl_type = "stories.FoundStories"
    tl_line = "stories.searchPosts#6cea116a flags:# hashtag:flags.0?string area:flags.1?MediaArea offset:string limit:int = stories.FoundStories;"
    flags: Nat = 0
    hashtag: String | None = None
    area: api.TypeMediaArea | None = None
    offset: String
    limit: Int32


class SendStory_e4e6694b(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.sendStory#e4e6694b"):
    tl_id = 0xE4E6694B
    tl_name = "stories.sendStory"
    tl_type = "Updates"
    tl_line = "stories.sendStory#e4e6694b flags:# pinned:flags.2?true noforwards:flags.4?true fwd_modified:flags.7?true peer:InputPeer media:InputMedia media_areas:flags.5?Vector<MediaArea> caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int = Updates;"
    flags: Nat = 0
    pinned: Bool = False
    noforwards: Bool = False
    fwd_modified: Bool = False
    peer: api.TypeInputPeer
    media: api.TypeInputMedia
    media_areas: Vector[api.TypeMediaArea] | None = None
    caption: String | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    privacy_rules: Vector[api.TypeInputPrivacyRule]
    random_id: Int64
    period: Int32 | None = None
    fwd_from_id: api.TypeInputPeer | None = None
    fwd_from_story: Int32 | None = None


class SendStory_737fc2ec(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.sendStory#737fc2ec"):
    tl_id = 0x737FC2EC
    tl_name = "stories.sendStory"
    tl_type = "Updates"
    tl_line = "stories.sendStory#737fc2ec flags:# pinned:flags.2?true noforwards:flags.4?true fwd_modified:flags.7?true peer:InputPeer media:InputMedia media_areas:flags.5?Vector<MediaArea> caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int albums:flags.8?Vector<int> = Updates;"
    flags: Nat = 0
    pinned: Bool = False
    noforwards: Bool = False
    fwd_modified: Bool = False
    peer: api.TypeInputPeer
    media: api.TypeInputMedia
    media_areas: Vector[api.TypeMediaArea] | None = None
    caption: String | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    privacy_rules: Vector[api.TypeInputPrivacyRule]
    random_id: Int64
    period: Int32 | None = None
    fwd_from_id: api.TypeInputPeer | None = None
    fwd_from_story: Int32 | None = None
    albums: Vector[Int32] | None = None
