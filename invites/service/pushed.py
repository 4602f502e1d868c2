"""What the server pushes, as far as the service wants to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tl import TLObject

__all__ = ["Pushed", "updates_in"]


@runtime_checkable
class Pushed(Protocol):
    """A client that tells of pushed updates."""

    def updates(self) -> AsyncIterator[TLObject]:
        """The updates from now on, each once."""
        ...


def updates_in(record: TLObject) -> list[TLObject]:
    """The single updates in what was pushed; the records may be of any layer."""
    listed = getattr(record, "updates", None)
    if isinstance(listed, list):
        return listed
    one = getattr(record, "update", None)
    return [record if one is None else one]
