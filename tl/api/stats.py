"""Definitions: the namespace stats. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.stats import *
    from tl.api.before176.stats import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "BroadcastStats",
    "GetBroadcastStats",
    "GetMegagroupStats",
    "GetMessagePublicForwards",
    "GetMessageStats",
    "GetPollStats",
    "GetStoryPublicForwards",
    "GetStoryStats",
    "LoadAsyncGraph",
    "MegagroupStats",
    "MessageStats",
    "PollStats",
    "PublicForwards",
    "StoryStats",
    "TypeBroadcastStats",
    "TypeMegagroupStats",
    "TypeMessageStats",
    "TypePollStats",
    "TypePublicForwards",
    "TypeStoryStats",
]


class BroadcastStats(TLObject, frozen=True, kw_only=True, tag="stats.broadcastStats"):
    tl_id = 0x396CA5FC
    tl_name = "stats.broadcastStats"
    tl_type = "stats.BroadcastStats"
    tl_line = "stats.broadcastStats#396ca5fc period:StatsDateRangeDays followers:StatsAbsValueAndPrev views_per_post:StatsAbsValueAndPrev shares_per_post:StatsAbsValueAndPrev reactions_per_post:StatsAbsValueAndPrev views_per_story:StatsAbsValueAndPrev shares_per_story:StatsAbsValueAndPrev reactions_per_story:StatsAbsValueAndPrev enabled_notifications:StatsPercentValue growth_graph:StatsGraph followers_graph:StatsGraph mute_graph:StatsGraph top_hours_graph:StatsGraph interactions_graph:StatsGraph iv_interactions_graph:StatsGraph views_by_source_graph:StatsGraph new_followers_by_source_graph:StatsGraph languages_graph:StatsGraph reactions_by_emotion_graph:StatsGraph story_interactions_graph:StatsGraph story_reactions_by_emotion_graph:StatsGraph recent_posts_interactions:Vector<PostInteractionCounters> = stats.BroadcastStats;"
    period: api.TypeStatsDateRangeDays
    followers: api.TypeStatsAbsValueAndPrev
    views_per_post: api.TypeStatsAbsValueAndPrev
    shares_per_post: api.TypeStatsAbsValueAndPrev
    reactions_per_post: api.TypeStatsAbsValueAndPrev
    views_per_story: api.TypeStatsAbsValueAndPrev
    shares_per_story: api.TypeStatsAbsValueAndPrev
    reactions_per_story: api.TypeStatsAbsValueAndPrev
    enabled_notifications: api.TypeStatsPercentValue
    growth_graph: api.TypeStatsGraph
    followers_graph: api.TypeStatsGraph
    mute_graph: api.TypeStatsGraph
    top_hours_graph: api.TypeStatsGraph
    interactions_graph: api.TypeStatsGraph
    iv_interactions_graph: api.TypeStatsGraph
    views_by_source_graph: api.TypeStatsGraph
    new_followers_by_source_graph: api.TypeStatsGraph
    languages_graph: api.TypeStatsGraph
    reactions_by_emotion_graph: api.TypeStatsGraph
    story_interactions_graph: api.TypeStatsGraph
    story_reactions_by_emotion_graph: api.TypeStatsGraph
    recent_posts_interactions: Vector[api.TypePostInteractionCounters]


class MegagroupStats(TLObject, frozen=True, kw_only=True, tag="stats.megagroupStats"):
    tl_id = 0xEF7FF916
    tl_name = "stats.megagroupStats"
    tl_type = "stats.MegagroupStats"
    tl_line = "stats.megagroupStats#ef7ff916 period:StatsDateRangeDays members:StatsAbsValueAndPrev messages:StatsAbsValueAndPrev viewers:StatsAbsValueAndPrev posters:StatsAbsValueAndPrev growth_graph:StatsGraph members_graph:StatsGraph new_members_by_source_graph:StatsGraph languages_graph:StatsGraph messages_graph:StatsGraph actions_graph:StatsGraph top_hours_graph:StatsGraph weekdays_graph:StatsGraph top_posters:Vector<StatsGroupTopPoster> top_admins:Vector<StatsGroupTopAdmin> top_inviters:Vector<StatsGroupTopInviter> users:Vector<User> = stats.MegagroupStats;"
    period: api.TypeStatsDateRangeDays
    members: api.TypeStatsAbsValueAndPrev
    messages: api.TypeStatsAbsValueAndPrev
    viewers: api.TypeStatsAbsValueAndPrev
    posters: api.TypeStatsAbsValueAndPrev
    growth_graph: api.TypeStatsGraph
    members_graph: api.TypeStatsGraph
    new_members_by_source_graph: api.TypeStatsGraph
    languages_graph: api.TypeStatsGraph
    messages_graph: api.TypeStatsGraph
    actions_graph: api.TypeStatsGraph
    top_hours_graph: api.TypeStatsGraph
    weekdays_graph: api.TypeStatsGraph
    top_posters: Vector[api.TypeStatsGroupTopPoster]
    top_admins: Vector[api.TypeStatsGroupTopAdmin]
    top_inviters: Vector[api.TypeStatsGroupTopInviter]
    users: Vector[api.TypeUser]


class MessageStats(TLObject, frozen=True, kw_only=True, tag="stats.messageStats"):
    tl_id = 0x7FE91C14
    tl_name = "stats.messageStats"
    tl_type = "stats.MessageStats"
    tl_line = "stats.messageStats#7fe91c14 views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.MessageStats;"
    views_graph: api.TypeStatsGraph
    reactions_by_emotion_graph: api.TypeStatsGraph


class PollStats(TLObject, frozen=True, kw_only=True, tag="stats.pollStats"):
    tl_id = 0x2999BEED
    tl_name = "stats.pollStats"
    tl_type = "stats.PollStats"
    tl_line = "stats.pollStats#2999beed votes_graph:StatsGraph = stats.PollStats;"
    votes_graph: api.TypeStatsGraph


class PublicForwards(TLObject, frozen=True, kw_only=True, tag="stats.publicForwards"):
    tl_id = 0x93037E20
    tl_name = "stats.publicForwards"
    tl_type = "stats.PublicForwards"
    tl_line = "stats.publicForwards#93037e20 flags:# count:int forwards:Vector<PublicForward> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stats.PublicForwards;"
    flags: Nat = 0
    count: Int32
    forwards: Vector[api.TypePublicForward]
    next_offset: String | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class StoryStats(TLObject, frozen=True, kw_only=True, tag="stats.storyStats"):
    tl_id = 0x50CD067C
    tl_name = "stats.storyStats"
    tl_type = "stats.StoryStats"
    tl_line = "stats.storyStats#50cd067c views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.StoryStats;"
    views_graph: api.TypeStatsGraph
    reactions_by_emotion_graph: api.TypeStatsGraph


class GetBroadcastStats(TLFunction["api.stats.TypeBroadcastStats"], frozen=True, kw_only=True, tag="stats.getBroadcastStats"):
    tl_id = 0xAB42441A
    tl_name = "stats.getBroadcastStats"
    tl_type = "stats.BroadcastStats"
    tl_line = "stats.getBroadcastStats#ab42441a flags:# dark:flags.0?true channel:InputChannel = stats.BroadcastStats;"
    flags: Nat = 0
    dark: Bool = False
    channel: api.TypeInputChannel


class GetMegagroupStats(TLFunction["api.stats.TypeMegagroupStats"], frozen=True, kw_only=True, tag="stats.getMegagroupStats"):
    tl_id = 0xDCDF8607
    tl_name = "stats.getMegagroupStats"
    tl_type = "stats.MegagroupStats"
    tl_line = "stats.getMegagroupStats#dcdf8607 flags:# dark:flags.0?true channel:InputChannel = stats.MegagroupStats;"
    flags: Nat = 0
    dark: Bool = False
    channel: api.TypeInputChannel


class GetMessagePublicForwards(TLFunction["api.stats.TypePublicForwards"], frozen=True, kw_only=True, tag="stats.getMessagePublicForwards"):
    tl_id = 0x5F150144
    tl_name = "stats.getMessagePublicForwards"
    tl_type = "stats.PublicForwards"
    tl_line = "stats.getMessagePublicForwards#5f150144 channel:InputChannel msg_id:int offset:string limit:int = stats.PublicForwards;"
    channel: api.TypeInputChannel
    msg_id: Int32
    offset: String
    limit: Int32


class GetMessageStats(TLFunction["api.stats.TypeMessageStats"], frozen=True, kw_only=True, tag="stats.getMessageStats"):
    tl_id = 0xB6E0A3F5
    tl_name = "stats.getMessageStats"
    tl_type = "stats.MessageStats"
    tl_line = "stats.getMessageStats#b6e0a3f5 flags:# dark:flags.0?true channel:InputChannel msg_id:int = stats.MessageStats;"
    flags: Nat = 0
    dark: Bool = False
    channel: api.TypeInputChannel
    msg_id: Int32


class GetPollStats(TLFunction["api.stats.TypePollStats"], frozen=True, kw_only=True, tag="stats.getPollStats"):
    tl_id = 0xC27DFA68
    tl_name = "stats.getPollStats"
    tl_type = "stats.PollStats"
    tl_line = "stats.getPollStats#c27dfa68 flags:# dark:flags.0?true peer:InputPeer msg_id:int = stats.PollStats;"
    flags: Nat = 0
    dark: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32


class GetStoryPublicForwards(TLFunction["api.stats.TypePublicForwards"], frozen=True, kw_only=True, tag="stats.getStoryPublicForwards"):
    tl_id = 0xA6437EF6
    tl_name = "stats.getStoryPublicForwards"
    tl_type = "stats.PublicForwards"
    tl_line = "stats.getStoryPublicForwards#a6437ef6 peer:InputPeer id:int offset:string limit:int = stats.PublicForwards;"
    peer: api.TypeInputPeer
    id: Int32
    offset: String
    limit: Int32


class GetStoryStats(TLFunction["api.stats.TypeStoryStats"], frozen=True, kw_only=True, tag="stats.getStoryStats"):
    tl_id = 0x374FEF40
    tl_name = "stats.getStoryStats"
    tl_type = "stats.StoryStats"
    tl_line = "stats.getStoryStats#374fef40 flags:# dark:flags.0?true peer:InputPeer id:int = stats.StoryStats;"
    flags: Nat = 0
    dark: Bool = False
    peer: api.TypeInputPeer
    id: Int32


class LoadAsyncGraph(TLFunction["api.TypeStatsGraph"], frozen=True, kw_only=True, tag="stats.loadAsyncGraph"):
    tl_id = 0x621D5FA0
    tl_name = "stats.loadAsyncGraph"
    tl_type = "StatsGraph"
    tl_line = "stats.loadAsyncGraph#621d5fa0 flags:# token:string x:flags.0?long = StatsGraph;"
    flags: Nat = 0
    token: String
    x: Int64 | None = None
    __repr__ = redacted_repr


TypeBroadcastStats: TypeAlias = BroadcastStats
TypeMegagroupStats: TypeAlias = MegagroupStats
TypeMessageStats: TypeAlias = MessageStats
TypePollStats: TypeAlias = PollStats
TypePublicForwards: TypeAlias = PublicForwards
TypeStoryStats: TypeAlias = StoryStats
