"""What a record of type Updates or Update says about counters, in whatever layer it is.

Constructors are told by TL name and fields by their names, which the layers share; so nothing has
to be converted, and readers get the records of their own layer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    import tl

__all__ = ["Place", "access_hashes", "is_updates", "place_of", "seq_range", "updates_in"]

_LISTS: Final = frozenset({"updates", "updatesCombined"})
_SHORTHANDS: Final = frozenset(
    {"updateShortChatMessage", "updateShortMessage", "updateShortSentMessage"}
)
_OTHERS: Final = frozenset({"updateShort", "updatesTooLong"})


class Place(NamedTuple):
    """Where an update belongs: a counter ("pts", "qts" or a channel's id), and its numbers."""

    box: str | int
    number: int
    step: int | None


def is_updates(record: object) -> bool:
    """Whether a record is of type Updates."""
    name = getattr(record, "tl_name", None)
    return name in _LISTS or name in _SHORTHANDS or name in _OTHERS


def updates_in(record: Any) -> list[tl.TLObject]:
    """The single updates of a record of type Updates; a shorthand is its own update."""
    if record.tl_name in _LISTS:
        updates: list[tl.TLObject] = record.updates
        return updates
    if record.tl_name == "updateShort":
        return [record.update]
    return [record] if record.tl_name in _SHORTHANDS else []


def seq_range(record: Any) -> tuple[int, int]:
    """`seq` after this record and how far it moves it; (0, 0) when it has no place there."""
    seq = getattr(record, "seq", 0)
    start = getattr(record, "seq_start", seq)
    return (seq, seq - start + 1) if seq and start else (0, 0)


def place_of(update: Any) -> Place | None:
    """The update's own counter, None when it has none."""
    qts = getattr(update, "qts", None)
    if isinstance(qts, int):
        return Place("qts", qts, 1) if qts else None
    pts = getattr(update, "pts", None)
    if not isinstance(pts, int) or not pts:
        return None
    step = getattr(update, "pts_count", None)
    if "Channel" not in update.tl_name:
        return Place("pts", pts, step)
    channel_id = _channel_of(update)
    return None if channel_id is None else Place(channel_id, pts, step)


def access_hashes(chats: Iterable[Any]) -> dict[int, int]:
    """The channels among these chats that tell their access hash (`min` ones do not)."""
    return {
        chat.id: chat.access_hash
        for chat in chats
        if chat.tl_name in ("channel", "channelForbidden")
        and not getattr(chat, "min", False)
        and chat.access_hash is not None
    }


def _channel_of(update: Any) -> int | None:
    channel_id = getattr(update, "channel_id", None)
    if channel_id is None:
        message = getattr(update, "message", None)
        # Layers before 119 call the field to_id.
        peer = getattr(message, "peer_id", None) or getattr(message, "to_id", None)
        channel_id = getattr(peer, "channel_id", None)
    return channel_id if isinstance(channel_id, int) else None
