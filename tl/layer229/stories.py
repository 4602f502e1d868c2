"""Layer 229: the namespace stories, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.stories import ActivateStealthMode as ActivateStealthMode
    from tl.api.stories import Albums as Albums
    from tl.api.stories import AlbumsNotModified as AlbumsNotModified
    from tl.api.stories import AllStories as AllStories
    from tl.api.stories import AllStoriesNotModified as AllStoriesNotModified
    from tl.api.stories import CanSendStory as CanSendStory
    from tl.api.stories import CanSendStoryCount as CanSendStoryCount
    from tl.api.stories import CreateAlbum as CreateAlbum
    from tl.api.stories import DeleteAlbum as DeleteAlbum
    from tl.api.stories import DeleteStories as DeleteStories
    from tl.api.stories import EditStory as EditStory
    from tl.api.stories import ExportStoryLink as ExportStoryLink
    from tl.api.stories import FoundStories as FoundStories
    from tl.api.stories import GetAlbumStories as GetAlbumStories
    from tl.api.stories import GetAlbums as GetAlbums
    from tl.api.stories import GetAllReadPeerStories as GetAllReadPeerStories
    from tl.api.stories import GetAllStories as GetAllStories
    from tl.api.stories import GetChatsToSend as GetChatsToSend
    from tl.api.stories import GetPeerMaxIDs as GetPeerMaxIDs
    from tl.api.stories import GetPeerStories as GetPeerStories
    from tl.api.stories import GetPinnedStories as GetPinnedStories
    from tl.api.stories import GetStoriesArchive as GetStoriesArchive
    from tl.api.stories import GetStoriesByID as GetStoriesByID
    from tl.api.stories import GetStoriesViews as GetStoriesViews
    from tl.api.stories import GetStoryReactionsList as GetStoryReactionsList
    from tl.api.stories import GetStoryViewsList as GetStoryViewsList
    from tl.api.stories import IncrementStoryViews as IncrementStoryViews
    from tl.api.stories import PeerStories as PeerStories
    from tl.api.stories import ReadStories as ReadStories
    from tl.api.stories import ReorderAlbums as ReorderAlbums
    from tl.api.stories import Report as Report
    from tl.api.stories import SearchPosts as SearchPosts
    from tl.api.stories import SendReaction as SendReaction
    from tl.api.stories import SendStory as SendStory
    from tl.api.stories import StartLive as StartLive
    from tl.api.stories import Stories as Stories
    from tl.api.stories import StoryReactionsList as StoryReactionsList
    from tl.api.stories import StoryViews as StoryViews
    from tl.api.stories import StoryViewsList as StoryViewsList
    from tl.api.stories import ToggleAllStoriesHidden as ToggleAllStoriesHidden
    from tl.api.stories import TogglePeerStoriesHidden as TogglePeerStoriesHidden
    from tl.api.stories import TogglePinned as TogglePinned
    from tl.api.stories import TogglePinnedToTop as TogglePinnedToTop
    from tl.api.stories import UpdateAlbum as UpdateAlbum

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
else:
    __getattr__, __dir__ = view_of(__name__, 229, "stories")
