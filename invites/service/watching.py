"""Watching a chat: every request to join and every member who comes or goes, once.

Pushed updates only say when to look; what happened is read from the server (see `sources`), and
stored before it is handed on. So neither lost connections nor restarts lose or repeat an event.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Self

import msgspec

from invites._reading import time_of
from invites.errors import FloodWait
from invites.models import ChatEvent
from invites.service.botsource import BotSource
from invites.service.happenings import Happening, Source
from invites.service.pushed import Bell
from invites.service.requests import Requests
from invites.service.sources import UserSource
from invites.statefile import StateFile
from mtproto.client import CallTimeout
from mtproto.errors import ConnectionLost

if TYPE_CHECKING:
    from types import TracebackType

    from invites.models import Chat
    from invites.service.core import ChatLike

__all__ = ["Watch", "Watching"]

# One burst of updates is one look.
_SETTLE = 0.2
_LONGEST_PAUSE = 30.0


class Watching(Requests):
    """Following what happens."""

    def watch(
        self,
        chat: ChatLike,
        state: StateFile | None = None,
        *,
        members: bool = True,
        requests: bool = True,
        every: float = 60.0,
    ) -> Watch:
        """Follow the join requests and members of a chat that the account administers.

            with StateFile("state.sqlite") as state:
                async with invites.watch("@mygroup", state) as watch:
                    async for event in watch: ...

        With `state` the next watch of the same account and chat goes on where this one stopped;
        those who already wait when a user's very first one begins count as having just asked. An
        event is handled when the next one is asked for, or when the `async with` block ends
        without an error; others come again. `members` and `requests` (for users; bots always see
        both) say what is followed. The chat is looked at as soon as something is pushed, and every
        so many seconds: nothing is pushed when somebody leaves a channel.

        Asking for an event raises AdminRequired, NotSignedIn, StorageError, and what
        `Invites.chat` does; NotOnThisLayer when the layer (before 136) has no requests and they
        are wanted; lost connections and flood waits are waited out.
        """
        return Watch(self, chat, state, members=members, requests=requests, every=every)


class Watch:
    """An asynchronous iterator over `ChatEvent`s, which never ends by itself."""

    def __init__(
        self,
        service: Watching,
        chat: ChatLike,
        state: StateFile | None,
        *,
        members: bool,
        requests: bool,
        every: float,
    ) -> None:
        self._service = service
        self._wanted = chat
        self._state = StateFile() if state is None else state
        self._state_is_ours = state is None
        self._with_members = members
        self._with_requests = requests
        self._every = every
        self._chat: Chat | None = None
        self._source: Source | None = None
        self._name = ""
        self._ready: deque[tuple[int, Happening]] = deque()
        self._in_hand: int | None = None
        self._bell: Bell | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.handled()
        await self.aclose()

    async def aclose(self) -> None:
        """Stop watching. The event that was given last is not handled by that."""
        bell, self._bell = self._bell, None
        if bell is not None:
            await bell.aclose()
        if self._state_is_ours:
            self._state.close()

    def handled(self) -> None:
        """Say that the event given last is dealt with: it will not come again."""
        if self._in_hand is not None:
            with self._state.change() as cursor:
                cursor.execute("DELETE FROM watch_event WHERE id = ?", (self._in_hand,))
            self._in_hand = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ChatEvent:
        """Wait for the next event; the last one is handled."""
        self.handled()
        if self._chat is None:
            await self._begin()
        while not self._ready:
            await self._pull()
        self._in_hand, event = self._ready.popleft()
        return self._event(event)

    async def _begin(self) -> None:
        service = self._service
        chat = await service.chat(self._wanted)
        me = await service.me()
        self._name = f"{me.id} {chat.marked_id}"
        if me.is_bot:
            self._source = BotSource(service, chat)
        else:
            self._source = UserSource(
                service,
                chat,
                with_members=self._with_members,
                with_requests=self._with_requests,
            )
        rows = self._state.read(
            "SELECT id, event FROM watch_event WHERE name = ? ORDER BY id", self._name
        )
        for number, text in rows:
            assert isinstance(number, int)
            assert isinstance(text, str)
            self._ready.append((number, msgspec.json.decode(text, type=Happening)))
        self._bell = Bell(service.client, chat)
        self._chat = chat

    async def _pull(self) -> None:
        """Wait until there may be something, look, and store what there is."""
        bell = self._bell
        assert bell is not None
        assert self._source is not None
        await bell.wait(self._every)
        await asyncio.sleep(_SETTLE if self._position() is not None else 0)
        pause = 1.0
        while True:
            moved = bell.take()
            try:
                found, position = await self._source.pull(self._position(), members=moved)
                break
            except FloodWait as error:
                bell.members_moved |= moved
                await asyncio.sleep(error.seconds)
            except (CallTimeout, ConnectionLost):
                bell.members_moved |= moved
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
        self._store(found, position)

    def _position(self) -> bytes | None:
        rows = self._state.read("SELECT position FROM watch WHERE name = ?", self._name)
        return str(rows[0][0]).encode() if rows else None

    def _store(self, found: list[Happening], position: bytes) -> None:
        """Events and position in one transaction: neither is ever there without the other."""
        numbered = []
        with self._state.change() as cursor:
            for event in found:
                text = msgspec.json.encode(event).decode()
                cursor.execute(
                    "INSERT INTO watch_event (name, event) VALUES (?, ?)", (self._name, text)
                )
                number = cursor.lastrowid
                assert number is not None
                numbered.append((number, event))
            cursor.execute(
                "INSERT OR REPLACE INTO watch VALUES (?, ?)", (self._name, position.decode())
            )
        self._ready.extend(numbered)

    def _event(self, event: Happening) -> ChatEvent:
        assert self._chat is not None
        return ChatEvent(
            kind=event.kind,
            chat=self._chat,
            user=event.user.person(),
            at=time_of(event.at),
            about=event.about,
            link=event.link,
            link_title=event.link_title,
            actor_id=event.actor_id,
            via_folder=event.via_folder,
            query_id=event.query_id,
        )
