"""Values of the updates engine: the state worth storing, what it delivers, what it wants asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    import tl
    from tl import TLFunction

__all__ = ["Ask", "Batch", "ChannelState", "UpdatesState"]


class ChannelState(msgspec.Struct, frozen=True):
    """How far a channel was followed. `access_hash` is what its difference is asked with."""

    pts: int
    access_hash: int = 0


class UpdatesState(msgspec.Struct, frozen=True, kw_only=True):
    """How far an account's updates were followed: where the next run goes on."""

    pts: int
    qts: int
    seq: int
    date: int
    channels: dict[int, ChannelState] = {}


class Batch(msgspec.Struct, frozen=True):
    """Something to deliver, and the state that holds once it is handled.

    `record` is of type Updates, and None when only the state moved.
    """

    record: tl.TLObject | None
    state: UpdatesState | None


class Ask(msgspec.Struct, frozen=True):
    """A query the engine wants called; its outcome goes back with the same object.

    `channel_id` is None for the account's own state and difference.
    """

    query: TLFunction[Any]
    channel_id: int | None = None
