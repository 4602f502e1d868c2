"""Updates: a sans-IO engine that loses and repeats nothing, and the feed to the readers."""

from mtproto.updates.engine import UpdateEngine
from mtproto.updates.feed import UpdateFeed, UpdateStream
from mtproto.updates.follower import UpdateFollower
from mtproto.updates.values import Ask, Batch, ChannelState, UpdatesState

__all__ = [
    "Ask",
    "Batch",
    "ChannelState",
    "UpdateEngine",
    "UpdateFeed",
    "UpdateFollower",
    "UpdateStream",
    "UpdatesState",
]
