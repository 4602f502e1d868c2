"""What the server pushes, as far as the service wants to know of it: a reason to look.

Rule of this file: the records may be of any layer, so they are known by name and field only.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from invites.models import Chat
    from tl import TLObject

__all__ = ["Bell", "Pushed", "updates_in"]

_OF_REQUESTS = frozenset({"updateBotChatInviteRequester", "updatePendingJoinRequests"})
_OF_MEMBERS = frozenset(
    {
        "updateChannel",
        "updateChannelParticipant",
        "updateChat",
        "updateChatParticipant",
        "updateChatParticipantAdd",
        "updateChatParticipantDelete",
        "updateChatParticipants",
        "updateNewChannelMessage",
        "updateNewMessage",
    }
)
_GAPS = frozenset({"updateChannelTooLong", "updatesTooLong"})


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


class Bell:
    """Rings when something is pushed that concerns a chat, and at the beginning.

    `members_moved` says that somebody may have come or gone since the last `take`. A client that
    tells of no updates leaves it silent.
    """

    def __init__(self, client: object, chat: Chat) -> None:
        self.members_moved = True
        self._rung = asyncio.Event()
        self._rung.set()
        self._listener: asyncio.Task[None] | None = None
        if isinstance(client, Pushed):
            self._listener = asyncio.create_task(self._listen(client.updates(), chat))

    async def wait(self, longest: float) -> None:
        """Wait for it to ring, at most so many seconds."""
        try:
            async with asyncio.timeout(longest):
                await self._rung.wait()
        except TimeoutError:
            pass

    def take(self) -> bool:
        """Silence it before looking; gives whether members may have moved."""
        self._rung.clear()
        moved, self.members_moved = self.members_moved, False
        return moved

    async def aclose(self) -> None:
        """Stop listening."""
        if self._listener is not None:
            self._listener.cancel()
            await asyncio.gather(self._listener, return_exceptions=True)

    async def _listen(self, updates: AsyncIterator[TLObject], chat: Chat) -> None:
        async for record in updates:
            hint = _hint(record, chat)
            if hint is not None:
                self.members_moved |= hint
                self._rung.set()


def _hint(record: TLObject, chat: Chat) -> bool | None:
    """Whether members may have changed (True), or only requests; None: nothing about the chat."""
    hint: bool | None = None
    for update in updates_in(record):
        name = update.tl_name
        if name in _GAPS:
            return True
        if name in _OF_REQUESTS | _OF_MEMBERS and _concerns(update, chat):
            hint = (hint or False) or name in _OF_MEMBERS
    return hint


def _concerns(update: TLObject, chat: Chat) -> bool:
    """Whether the chat's id stands in the update; its records may be of any layer."""
    message = getattr(update, "message", None)
    if message is not None and message.tl_name != "messageService":
        return False
    places = (
        update,
        getattr(update, "peer", None),
        getattr(message, "peer_id", None),
        getattr(update, "participants", None),
    )
    ids = {getattr(place, name, None) for place in places for name in ("chat_id", "channel_id")}
    return chat.id in ids
