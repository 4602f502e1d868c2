"""Updates: a sans-IO engine that loses and repeats nothing; `feed` and `follower` use it."""

from mtproto.updates.engine import UpdateEngine
from mtproto.updates.values import Ask, Batch, ChannelState, UpdatesState

__all__ = ["Ask", "Batch", "ChannelState", "UpdateEngine", "UpdatesState"]
