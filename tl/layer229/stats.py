"""Layer 229: the namespace stats, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.stats import BroadcastStats as BroadcastStats
    from tl.api.stats import GetBroadcastStats as GetBroadcastStats
    from tl.api.stats import GetMegagroupStats as GetMegagroupStats
    from tl.api.stats import GetMessagePublicForwards as GetMessagePublicForwards
    from tl.api.stats import GetMessageStats as GetMessageStats
    from tl.api.stats import GetPollStats as GetPollStats
    from tl.api.stats import GetStoryPublicForwards as GetStoryPublicForwards
    from tl.api.stats import GetStoryStats as GetStoryStats
    from tl.api.stats import LoadAsyncGraph as LoadAsyncGraph
    from tl.api.stats import MegagroupStats as MegagroupStats
    from tl.api.stats import MessageStats as MessageStats
    from tl.api.stats import PollStats as PollStats
    from tl.api.stats import PublicForwards as PublicForwards
    from tl.api.stats import StoryStats as StoryStats

    TypeBroadcastStats: TypeAlias = BroadcastStats
    TypeMegagroupStats: TypeAlias = MegagroupStats
    TypeMessageStats: TypeAlias = MessageStats
    TypePollStats: TypeAlias = PollStats
    TypePublicForwards: TypeAlias = PublicForwards
    TypeStoryStats: TypeAlias = StoryStats
else:
    __getattr__, __dir__ = view_of(__name__, 229, "stats")
