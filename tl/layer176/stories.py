"""Layer 176: the namespace stories, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.stories import ActivateStealthMode as ActivateStealthMode
    from tl.api.stories import AllStories as AllStories
    from tl.api.stories import AllStoriesNotModified as AllStoriesNotModified
    from tl.api.stories import DeleteStories as DeleteStories
    from tl.api.stories import ExportStoryLink as ExportStoryLink
    from tl.api.stories import GetAllReadPeerStories as GetAllReadPeerStories
    from tl.api.stories import GetAllStories as GetAllStories
    from tl.api.stories import GetChatsToSend as GetChatsToSend
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
    from tl.api.stories import SendReaction as SendReaction
    from tl.api.stories import StoryReactionsList as StoryReactionsList
    from tl.api.stories import StoryViews as StoryViews
    from tl.api.stories import StoryViewsList as StoryViewsList
    from tl.api.stories import ToggleAllStoriesHidden as ToggleAllStoriesHidden
    from tl.api.stories import TogglePeerStoriesHidden as TogglePeerStoriesHidden
    from tl.api.stories import TogglePinned as TogglePinned
    from tl.api.superseded.stories import CanSendStory_c7dfdfdd
    from tl.api.superseded.stories import EditStory_b583ba46
    from tl.api.superseded.stories import GetPeerMaxIDs_535983c3
    from tl.api.superseded.stories import Report_1923fa8c
    from tl.api.superseded.stories import SendStory_e4e6694b
    from tl.api.superseded.stories import Stories_5dd8c3c8

    CanSendStory = CanSendStory_c7dfdfdd
    EditStory = EditStory_b583ba46
    GetPeerMaxIDs = GetPeerMaxIDs_535983c3
    Report = Report_1923fa8c
    SendStory = SendStory_e4e6694b
    Stories = Stories_5dd8c3c8

    TypeAllStories: TypeAlias = (
        AllStories
        | AllStoriesNotModified
    )
    TypePeerStories: TypeAlias = PeerStories
    TypeStories: TypeAlias = Stories
    TypeStoryReactionsList: TypeAlias = StoryReactionsList
    TypeStoryViews: TypeAlias = StoryViews
    TypeStoryViewsList: TypeAlias = StoryViewsList
else:
    __getattr__, __dir__ = view_of(__name__, 176, "stories")
