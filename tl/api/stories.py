"""Definitions: the namespace stories. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.stories import *
    from tl.api.before176.stories import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "ActivateStealthMode",
    "Albums",
    "AlbumsNotModified",
    "AllStories",
    "AllStoriesNotModified",
    "CanSendStory",
    "CanSendStoryCount",
    "CreateAlbum",
    "DeleteAlbum",
    "DeleteStories",
    "EditStory",
    "ExportStoryLink",
    "FoundStories",
    "GetAlbumStories",
    "GetAlbums",
    "GetAllReadPeerStories",
    "GetAllStories",
    "GetChatsToSend",
    "GetPeerMaxIDs",
    "GetPeerStories",
    "GetPinnedStories",
    "GetStoriesArchive",
    "GetStoriesByID",
    "GetStoriesViews",
    "GetStoryReactionsList",
    "GetStoryViewsList",
    "IncrementStoryViews",
    "PeerStories",
    "ReadStories",
    "ReorderAlbums",
    "Report",
    "SearchPosts",
    "SendReaction",
    "SendStory",
    "StartLive",
    "Stories",
    "StoryReactionsList",
    "StoryViews",
    "StoryViewsList",
    "ToggleAllStoriesHidden",
    "TogglePeerStoriesHidden",
    "TogglePinned",
    "TogglePinnedToTop",
    "TypeAlbums",
    "TypeAllStories",
    "TypeCanSendStoryCount",
    "TypeFoundStories",
    "TypePeerStories",
    "TypeStories",
    "TypeStoryReactionsList",
    "TypeStoryViews",
    "TypeStoryViewsList",
    "UpdateAlbum",
]


class Albums(TLObject, frozen=True, kw_only=True, tag="stories.albums"):
    tl_id = 0xC3987A3A
    tl_name = "stories.albums"
    tl_type = "stories.Albums"
    tl_line = "stories.albums#c3987a3a hash:long albums:Vector<StoryAlbum> = stories.Albums;"
    hash: Int64
    albums: Vector[api.TypeStoryAlbum]


class AlbumsNotModified(TLObject, frozen=True, kw_only=True, tag="stories.albumsNotModified"):
    tl_id = 0x564EDAEB
    tl_name = "stories.albumsNotModified"
    tl_type = "stories.Albums"
    tl_line = "stories.albumsNotModified#564edaeb = stories.Albums;"


class AllStories(TLObject, frozen=True, kw_only=True, tag="stories.allStories"):
    tl_id = 0x6EFC5E81
    tl_name = "stories.allStories"
    tl_type = "stories.AllStories"
    tl_line = "stories.allStories#6efc5e81 flags:# has_more:flags.0?true count:int state:string peer_stories:Vector<PeerStories> chats:Vector<Chat> users:Vector<User> stealth_mode:StoriesStealthMode = stories.AllStories;"
    flags: Nat = 0
    has_more: Bool = False
    count: Int32
    state: String
    peer_stories: Vector[api.TypePeerStories]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    stealth_mode: api.TypeStoriesStealthMode


class AllStoriesNotModified(TLObject, frozen=True, kw_only=True, tag="stories.allStoriesNotModified"):
    tl_id = 0x1158FE3E
    tl_name = "stories.allStoriesNotModified"
    tl_type = "stories.AllStories"
    tl_line = "stories.allStoriesNotModified#1158fe3e flags:# state:string stealth_mode:StoriesStealthMode = stories.AllStories;"
    flags: Nat = 0
    state: String
    stealth_mode: api.TypeStoriesStealthMode


class CanSendStoryCount(TLObject, frozen=True, kw_only=True, tag="stories.canSendStoryCount"):
    tl_id = 0xC387C04E
    tl_name = "stories.canSendStoryCount"
    tl_type = "stories.CanSendStoryCount"
    tl_line = "stories.canSendStoryCount#c387c04e count_remains:int = stories.CanSendStoryCount;"
    count_remains: Int32


class FoundStories(TLObject, frozen=True, kw_only=True, tag="stories.foundStories"):
    tl_id = 0xE2DE7737
    tl_name = "stories.foundStories"
    tl_type = "stories.FoundStories"
    tl_line = "stories.foundStories#e2de7737 flags:# count:int stories:Vector<FoundStory> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stories.FoundStories;"
    flags: Nat = 0
    count: Int32
    stories: Vector[api.TypeFoundStory]
    next_offset: String | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class PeerStories(TLObject, frozen=True, kw_only=True, tag="stories.peerStories"):
    tl_id = 0xCAE68768
    tl_name = "stories.peerStories"
    tl_type = "stories.PeerStories"
    tl_line = "stories.peerStories#cae68768 stories:PeerStories chats:Vector<Chat> users:Vector<User> = stories.PeerStories;"
    stories: api.TypePeerStories
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class Stories(TLObject, frozen=True, kw_only=True, tag="stories.stories"):
    tl_id = 0x63C3DD0A
    tl_name = "stories.stories"
    tl_type = "stories.Stories"
    tl_line = "stories.stories#63c3dd0a flags:# count:int stories:Vector<StoryItem> pinned_to_top:flags.0?Vector<int> chats:Vector<Chat> users:Vector<User> = stories.Stories;"
    flags: Nat = 0
    count: Int32
    stories: Vector[api.TypeStoryItem]
    pinned_to_top: Vector[Int32] | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class StoryReactionsList(TLObject, frozen=True, kw_only=True, tag="stories.storyReactionsList"):
    tl_id = 0xAA5F789C
    tl_name = "stories.storyReactionsList"
    tl_type = "stories.StoryReactionsList"
    tl_line = "stories.storyReactionsList#aa5f789c flags:# count:int reactions:Vector<StoryReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryReactionsList;"
    flags: Nat = 0
    count: Int32
    reactions: Vector[api.TypeStoryReaction]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    next_offset: String | None = None


class StoryViews(TLObject, frozen=True, kw_only=True, tag="stories.storyViews"):
    tl_id = 0xDE9EED1D
    tl_name = "stories.storyViews"
    tl_type = "stories.StoryViews"
    tl_line = "stories.storyViews#de9eed1d views:Vector<StoryViews> users:Vector<User> = stories.StoryViews;"
    views: Vector[api.TypeStoryViews]
    users: Vector[api.TypeUser]


class StoryViewsList(TLObject, frozen=True, kw_only=True, tag="stories.storyViewsList"):
    tl_id = 0x59D78FC5
    tl_name = "stories.storyViewsList"
    tl_type = "stories.StoryViewsList"
    tl_line = "stories.storyViewsList#59d78fc5 flags:# count:int views_count:int forwards_count:int reactions_count:int views:Vector<StoryView> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryViewsList;"
    flags: Nat = 0
    count: Int32
    views_count: Int32
    forwards_count: Int32
    reactions_count: Int32
    views: Vector[api.TypeStoryView]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    next_offset: String | None = None


class ActivateStealthMode(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.activateStealthMode"):
    tl_id = 0x57BBD166
    tl_name = "stories.activateStealthMode"
    tl_type = "Updates"
    tl_line = "stories.activateStealthMode#57bbd166 flags:# past:flags.0?true future:flags.1?true = Updates;"
    flags: Nat = 0
    past: Bool = False
    future: Bool = False


class CanSendStory(TLFunction["api.stories.TypeCanSendStoryCount"], frozen=True, kw_only=True, tag="stories.canSendStory"):
    tl_id = 0x30EB63F0
    tl_name = "stories.canSendStory"
    tl_type = "stories.CanSendStoryCount"
    tl_line = "stories.canSendStory#30eb63f0 peer:InputPeer = stories.CanSendStoryCount;"
    peer: api.TypeInputPeer


class CreateAlbum(TLFunction["api.TypeStoryAlbum"], frozen=True, kw_only=True, tag="stories.createAlbum"):
    tl_id = 0xA36396E5
    tl_name = "stories.createAlbum"
    tl_type = "StoryAlbum"
    tl_line = "stories.createAlbum#a36396e5 peer:InputPeer title:string stories:Vector<int> = StoryAlbum;"
    peer: api.TypeInputPeer
    title: String
    stories: Vector[Int32]


class DeleteAlbum(TLFunction["Bool"], frozen=True, kw_only=True, tag="stories.deleteAlbum"):
    tl_id = 0x8D3456D0
    tl_name = "stories.deleteAlbum"
    tl_type = "Bool"
    tl_line = "stories.deleteAlbum#8d3456d0 peer:InputPeer album_id:int = Bool;"
    peer: api.TypeInputPeer
    album_id: Int32


class DeleteStories(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="stories.deleteStories"):
    tl_id = 0xAE59DB5F
    tl_name = "stories.deleteStories"
    tl_type = "Vector<int>"
    tl_line = "stories.deleteStories#ae59db5f peer:InputPeer id:Vector<int> = Vector<int>;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class EditStory(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.editStory"):
    tl_id = 0x2C63A72B
    tl_name = "stories.editStory"
    tl_type = "Updates"
    tl_line = "stories.editStory#2c63a72b flags:# peer:InputPeer id:int media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea> caption:flags.1?string entities:flags.1?Vector<MessageEntity> privacy_rules:flags.2?Vector<InputPrivacyRule> music:flags.4?InputDocument = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    id: Int32
    media: api.TypeInputMedia | None = None
    media_areas: Vector[api.TypeMediaArea] | None = None
    caption: String | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    privacy_rules: Vector[api.TypeInputPrivacyRule] | None = None
    music: api.TypeInputDocument | None = None


class ExportStoryLink(TLFunction["api.TypeExportedStoryLink"], frozen=True, kw_only=True, tag="stories.exportStoryLink"):
    tl_id = 0x7B8DEF20
    tl_name = "stories.exportStoryLink"
    tl_type = "ExportedStoryLink"
    tl_line = "stories.exportStoryLink#7b8def20 peer:InputPeer id:int = ExportedStoryLink;"
    peer: api.TypeInputPeer
    id: Int32


class GetAlbumStories(TLFunction["api.stories.TypeStories"], frozen=True, kw_only=True, tag="stories.getAlbumStories"):
    tl_id = 0xAC806D61
    tl_name = "stories.getAlbumStories"
    tl_type = "stories.Stories"
    tl_line = "stories.getAlbumStories#ac806d61 peer:InputPeer album_id:int offset:int limit:int = stories.Stories;"
    peer: api.TypeInputPeer
    album_id: Int32
    offset: Int32
    limit: Int32


class GetAlbums(TLFunction["api.stories.TypeAlbums"], frozen=True, kw_only=True, tag="stories.getAlbums"):
    tl_id = 0x25B3EAC7
    tl_name = "stories.getAlbums"
    tl_type = "stories.Albums"
    tl_line = "stories.getAlbums#25b3eac7 peer:InputPeer hash:long = stories.Albums;"
    peer: api.TypeInputPeer
    hash: Int64


class GetAllReadPeerStories(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.getAllReadPeerStories"):
    tl_id = 0x9B5AE7F9
    tl_name = "stories.getAllReadPeerStories"
    tl_type = "Updates"
    tl_line = "stories.getAllReadPeerStories#9b5ae7f9 = Updates;"


class GetAllStories(TLFunction["api.stories.TypeAllStories"], frozen=True, kw_only=True, tag="stories.getAllStories"):
    tl_id = 0xEEB0D625
    tl_name = "stories.getAllStories"
    tl_type = "stories.AllStories"
    tl_line = "stories.getAllStories#eeb0d625 flags:# next:flags.1?true hidden:flags.2?true state:flags.0?string = stories.AllStories;"
    flags: Nat = 0
    next: Bool = False
    hidden: Bool = False
    state: String | None = None


class GetChatsToSend(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="stories.getChatsToSend"):
    tl_id = 0xA56A8B60
    tl_name = "stories.getChatsToSend"
    tl_type = "messages.Chats"
    tl_line = "stories.getChatsToSend#a56a8b60 = messages.Chats;"


class GetPeerMaxIDs(TLFunction["Vector[api.TypeRecentStory]"], frozen=True, kw_only=True, tag="stories.getPeerMaxIDs"):
    tl_id = 0x78499170
    tl_name = "stories.getPeerMaxIDs"
    tl_type = "Vector<RecentStory>"
    tl_line = "stories.getPeerMaxIDs#78499170 id:Vector<InputPeer> = Vector<RecentStory>;"
    id: Vector[api.TypeInputPeer]


class GetPeerStories(TLFunction["api.stories.TypePeerStories"], frozen=True, kw_only=True, tag="stories.getPeerStories"):
    tl_id = 0x2C4ADA50
    tl_name = "stories.getPeerStories"
    tl_type = "stories.PeerStories"
    tl_line = "stories.getPeerStories#2c4ada50 peer:InputPeer = stories.PeerStories;"
    peer: api.TypeInputPeer


class GetPinnedStories(TLFunction["api.stories.TypeStories"], frozen=True, kw_only=True, tag="stories.getPinnedStories"):
    tl_id = 0x5821A5DC
    tl_name = "stories.getPinnedStories"
    tl_type = "stories.Stories"
    tl_line = "stories.getPinnedStories#5821a5dc peer:InputPeer offset_id:int limit:int = stories.Stories;"
    peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32


class GetStoriesArchive(TLFunction["api.stories.TypeStories"], frozen=True, kw_only=True, tag="stories.getStoriesArchive"):
    tl_id = 0xB4352016
    tl_name = "stories.getStoriesArchive"
    tl_type = "stories.Stories"
    tl_line = "stories.getStoriesArchive#b4352016 peer:InputPeer offset_id:int limit:int = stories.Stories;"
    peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32


class GetStoriesByID(TLFunction["api.stories.TypeStories"], frozen=True, kw_only=True, tag="stories.getStoriesByID"):
    tl_id = 0x5774CA74
    tl_name = "stories.getStoriesByID"
    tl_type = "stories.Stories"
    tl_line = "stories.getStoriesByID#5774ca74 peer:InputPeer id:Vector<int> = stories.Stories;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class GetStoriesViews(TLFunction["api.stories.TypeStoryViews"], frozen=True, kw_only=True, tag="stories.getStoriesViews"):
    tl_id = 0x28E16CC8
    tl_name = "stories.getStoriesViews"
    tl_type = "stories.StoryViews"
    tl_line = "stories.getStoriesViews#28e16cc8 peer:InputPeer id:Vector<int> = stories.StoryViews;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class GetStoryReactionsList(TLFunction["api.stories.TypeStoryReactionsList"], frozen=True, kw_only=True, tag="stories.getStoryReactionsList"):
    tl_id = 0xB9B2881F
    tl_name = "stories.getStoryReactionsList"
    tl_type = "stories.StoryReactionsList"
    tl_line = "stories.getStoryReactionsList#b9b2881f flags:# forwards_first:flags.2?true peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = stories.StoryReactionsList;"
    flags: Nat = 0
    forwards_first: Bool = False
    peer: api.TypeInputPeer
    id: Int32
    reaction: api.TypeReaction | None = None
    offset: String | None = None
    limit: Int32


class GetStoryViewsList(TLFunction["api.stories.TypeStoryViewsList"], frozen=True, kw_only=True, tag="stories.getStoryViewsList"):
    tl_id = 0x7ED23C57
    tl_name = "stories.getStoryViewsList"
    tl_type = "stories.StoryViewsList"
    tl_line = "stories.getStoryViewsList#7ed23c57 flags:# just_contacts:flags.0?true reactions_first:flags.2?true forwards_first:flags.3?true peer:InputPeer q:flags.1?string id:int offset:string limit:int = stories.StoryViewsList;"
    flags: Nat = 0
    just_contacts: Bool = False
    reactions_first: Bool = False
    forwards_first: Bool = False
    peer: api.TypeInputPeer
    q: String | None = None
    id: Int32
    offset: String
    limit: Int32


class IncrementStoryViews(TLFunction["Bool"], frozen=True, kw_only=True, tag="stories.incrementStoryViews"):
    tl_id = 0xB2028AFB
    tl_name = "stories.incrementStoryViews"
    tl_type = "Bool"
    tl_line = "stories.incrementStoryViews#b2028afb peer:InputPeer id:Vector<int> = Bool;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class ReadStories(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="stories.readStories"):
    tl_id = 0xA556DAC8
    tl_name = "stories.readStories"
    tl_type = "Vector<int>"
    tl_line = "stories.readStories#a556dac8 peer:InputPeer max_id:int = Vector<int>;"
    peer: api.TypeInputPeer
    max_id: Int32


class ReorderAlbums(TLFunction["Bool"], frozen=True, kw_only=True, tag="stories.reorderAlbums"):
    tl_id = 0x8535FBD9
    tl_name = "stories.reorderAlbums"
    tl_type = "Bool"
    tl_line = "stories.reorderAlbums#8535fbd9 peer:InputPeer order:Vector<int> = Bool;"
    peer: api.TypeInputPeer
    order: Vector[Int32]


class Report(TLFunction["api.TypeReportResult"], frozen=True, kw_only=True, tag="stories.report"):
    tl_id = 0x19D8EB45
    tl_name = "stories.report"
    tl_type = "ReportResult"
    tl_line = "stories.report#19d8eb45 peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult;"
    peer: api.TypeInputPeer
    id: Vector[Int32]
    option: Bytes
    message: String


class SearchPosts(TLFunction["api.stories.TypeFoundStories"], frozen=True, kw_only=True, tag="stories.searchPosts"):
    tl_id = 0xD1810907
    tl_name = "stories.searchPosts"
    tl_type = "stories.FoundStories"
    tl_line = "stories.searchPosts#d1810907 flags:# hashtag:flags.0?string area:flags.1?MediaArea peer:flags.2?InputPeer offset:string limit:int = stories.FoundStories;"
    flags: Nat = 0
    hashtag: String | None = None
    area: api.TypeMediaArea | None = None
    peer: api.TypeInputPeer | None = None
    offset: String
    limit: Int32


class SendReaction(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.sendReaction"):
    tl_id = 0x7FD736B2
    tl_name = "stories.sendReaction"
    tl_type = "Updates"
    tl_line = "stories.sendReaction#7fd736b2 flags:# add_to_recent:flags.0?true peer:InputPeer story_id:int reaction:Reaction = Updates;"
    flags: Nat = 0
    add_to_recent: Bool = False
    peer: api.TypeInputPeer
    story_id: Int32
    reaction: api.TypeReaction


class SendStory(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.sendStory"):
    tl_id = 0x8F9E6898
    tl_name = "stories.sendStory"
    tl_type = "Updates"
    tl_line = "stories.sendStory#8f9e6898 flags:# pinned:flags.2?true noforwards:flags.4?true fwd_modified:flags.7?true peer:InputPeer media:InputMedia media_areas:flags.5?Vector<MediaArea> caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int albums:flags.8?Vector<int> music:flags.9?InputDocument = Updates;"
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
    music: api.TypeInputDocument | None = None


class StartLive(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="stories.startLive"):
    tl_id = 0xD069CCDE
    tl_name = "stories.startLive"
    tl_type = "Updates"
    tl_line = "stories.startLive#d069ccde flags:# pinned:flags.2?true noforwards:flags.4?true rtmp_stream:flags.5?true peer:InputPeer caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long messages_enabled:flags.6?Bool send_paid_messages_stars:flags.7?long = Updates;"
    flags: Nat = 0
    pinned: Bool = False
    noforwards: Bool = False
    rtmp_stream: Bool = False
    peer: api.TypeInputPeer
    caption: String | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    privacy_rules: Vector[api.TypeInputPrivacyRule]
    random_id: Int64
    messages_enabled: Bool | None = None
    send_paid_messages_stars: Int64 | None = None


class ToggleAllStoriesHidden(TLFunction["Bool"], frozen=True, kw_only=True, tag="stories.toggleAllStoriesHidden"):
    tl_id = 0x7C2557C4
    tl_name = "stories.toggleAllStoriesHidden"
    tl_type = "Bool"
    tl_line = "stories.toggleAllStoriesHidden#7c2557c4 hidden:Bool = Bool;"
    hidden: Bool


class TogglePeerStoriesHidden(TLFunction["Bool"], frozen=True, kw_only=True, tag="stories.togglePeerStoriesHidden"):
    tl_id = 0xBD0415C4
    tl_name = "stories.togglePeerStoriesHidden"
    tl_type = "Bool"
    tl_line = "stories.togglePeerStoriesHidden#bd0415c4 peer:InputPeer hidden:Bool = Bool;"
    peer: api.TypeInputPeer
    hidden: Bool


class TogglePinned(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="stories.togglePinned"):
    tl_id = 0x9A75A1EF
    tl_name = "stories.togglePinned"
    tl_type = "Vector<int>"
    tl_line = "stories.togglePinned#9a75a1ef peer:InputPeer id:Vector<int> pinned:Bool = Vector<int>;"
    peer: api.TypeInputPeer
    id: Vector[Int32]
    pinned: Bool


class TogglePinnedToTop(TLFunction["Bool"], frozen=True, kw_only=True, tag="stories.togglePinnedToTop"):
    tl_id = 0x0B297E9B
    tl_name = "stories.togglePinnedToTop"
    tl_type = "Bool"
    tl_line = "stories.togglePinnedToTop#b297e9b peer:InputPeer id:Vector<int> = Bool;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class UpdateAlbum(TLFunction["api.TypeStoryAlbum"], frozen=True, kw_only=True, tag="stories.updateAlbum"):
    tl_id = 0x5E5259B6
    tl_name = "stories.updateAlbum"
    tl_type = "StoryAlbum"
    tl_line = "stories.updateAlbum#5e5259b6 flags:# peer:InputPeer album_id:int title:flags.0?string delete_stories:flags.1?Vector<int> add_stories:flags.2?Vector<int> order:flags.3?Vector<int> = StoryAlbum;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    album_id: Int32
    title: String | None = None
    delete_stories: Vector[Int32] | None = None
    add_stories: Vector[Int32] | None = None
    order: Vector[Int32] | None = None


TypeAlbums: TypeAlias = (
    Albums
    | AlbumsNotModified
)
TypeAllStories: TypeAlias = (
    AllStories
    | AllStoriesNotModified
)
TypeCanSendStoryCount: TypeAlias = CanSendStoryCount
TypeFoundStories: TypeAlias = FoundStories
TypePeerStories: TypeAlias = PeerStories
TypeStories: TypeAlias = Stories
TypeStoryReactionsList: TypeAlias = StoryReactionsList
TypeStoryViews: TypeAlias = StoryViews
TypeStoryViewsList: TypeAlias = StoryViewsList
