"""Watching who comes and goes: from the admin log, and from lists where it cannot tell."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING

import msgspec
import pytest

from invites.errors import NotOnThisLayer
from invites.localdc.log import LogKind
from invites.models import ChatKind, EventKind, Person
from invites.service import sources
from invites.service.sources import UserSource
from invites.statefile import StateFile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from invites.models import Chat, ChatEvent, InviteLink
    from invites.service import Invites
    from invites.service.happenings import Happening
    from tests.invites.conftest import Stage

ASKED, SETTLED, JOINED, LEFT = EventKind
LOGGED = [ChatKind.SUPERGROUP, ChatKind.CHANNEL]
SOON = 10.0


class Room:
    """A chat with a link, in which the world lets people come and go by itself."""

    def __init__(self, stage: Stage, owner: Invites, chat: Chat, link: InviteLink) -> None:
        self.stage, self.owner, self.chat, self.link = stage, owner, chat, link
        self.source = UserSource(owner, chat, with_members=True)
        self.position: bytes | None = None

    @property
    def here(self) -> set[int]:
        return set(self.stage.world.chats.members(self.stage.world.chats.get(self.chat.id)))

    def join(self, number: int) -> int:
        (account,) = self.stage.ask_to_join(self.link, [number])
        return account.id

    def leave(self, user_id: int) -> None:
        self.stage.world.members.leave(self.stage.world.chats.get(self.chat.id), user_id)
        self.stage.dc.publish()

    def kick(self, user_id: int) -> None:
        chat, owner = self.stage.world.chats.get(self.chat.id), self.stage.account(1).id
        self.stage.world.members.restrict(chat, owner, user_id, frozenset({"view_messages"}), 0)
        self.stage.dc.publish()

    async def pull(self) -> list[tuple[EventKind, int]]:
        """One look."""
        events, self.position = await self.source.pull(self.position, members=True)
        self.events: list[Happening] = events
        return [(one.kind, one.user.id) for one in events]


async def room(stage: Stage, kind: ChatKind = ChatKind.SUPERGROUP, layer: int = 176) -> Room:
    owner = await stage.user(1, layer=layer)
    chat = await owner.create_chat("Room", kind)
    link = await owner.create(chat, title="News" if layer > 122 else "")
    return Room(stage, owner, chat, link)


class TestLog:
    @pytest.mark.parametrize("kind", LOGGED)
    @pytest.mark.parametrize("layer", [176, 229])
    async def test_who_comes_and_goes_between_looks(
        self, stage: Stage, kind: ChatKind, layer: int
    ) -> None:
        """Each move in its order, with link and actor, though nobody is where he was."""
        here = await room(stage, kind, layer)
        before = here.join(2)
        assert await here.pull() == []
        first, second = here.join(3), here.join(4)
        here.leave(first)
        here.join(3)
        here.kick(second)
        here.leave(before)
        assert await here.pull() == [
            *((JOINED, first), (JOINED, second), (LEFT, first), (JOINED, first)),
            *((LEFT, second), (LEFT, before)),
        ]
        assert [(one.link_title, one.actor_id) for one in here.events] == [
            *(("News", None), ("News", None), ("", None), ("News", None)),
            *(("", stage.account(1).id), ("", None)),
        ]
        assert await here.pull() == []

    async def test_asked_and_let_in_between_looks(self, stage: Stage) -> None:
        """A request that was never on a list of ours is told all the same, once."""
        here = await room(stage)
        here.link = await here.owner.create(here.chat, title="Asked", request_needed=True)
        await here.pull()
        person = here.join(5)
        other = here.join(6)
        await here.owner.approve(here.chat, person)
        assert await here.pull() == [(ASKED, other), (ASKED, person), (JOINED, person)]
        assert here.events[-1].actor_id == stage.account(1).id
        await here.owner.approve(here.chat, other)
        here.leave(person)
        assert await here.pull() == [(JOINED, other), (LEFT, person)]
        here.join(5)
        here.leave(other)
        assert await here.pull() == [(ASKED, person), (LEFT, other)]

    async def test_let_in_between_list_and_log(self, stage: Stage) -> None:
        """Who still stands on the list and is in already is not told to have given up."""
        here = await room(stage)
        here.link = await here.owner.create(here.chat, request_needed=True)
        await here.pull()
        person = here.join(5)
        log = here.source._log
        assert log is not None
        after = log.after

        async def approved_meanwhile(place: int) -> tuple[list[Happening], int]:
            log.after = after  # type: ignore[method-assign]  # once is enough
            await here.owner.approve(here.chat, person)
            return await after(place)

        log.after = approved_meanwhile  # type: ignore[method-assign]  # just before
        assert await here.pull() == [(ASKED, person), (JOINED, person)]
        here.leave(person)
        assert await here.pull() == [(LEFT, person)]
        assert await here.pull() == []

    async def test_more_than_a_page_of_the_log(self, stage: Stage) -> None:
        """250 moves are read to the last."""
        here = await room(stage)
        await here.pull()
        expected = []
        for number in range(125):
            person = here.join(100 + number)
            here.leave(person)
            expected += [(JOINED, person), (LEFT, person)]
        assert await here.pull() == expected

    @pytest.mark.parametrize("seed", range(3))
    async def test_any_moves_and_looks(self, stage: Stage, seed: int) -> None:
        """What is told, put together, is what happened; nothing twice."""
        dice = random.Random(seed)
        here = await room(stage)
        await here.pull()
        happened: list[tuple[EventKind, int]] = []
        told: list[tuple[EventKind, int]] = []
        inside: list[int] = []
        for number in range(120):
            if inside and dice.random() < 0.45:
                person = inside.pop(dice.randrange(len(inside)))
                here.leave(person)
                happened.append((LEFT, person))
            else:
                person = here.join(10 + number % 40)
                if person in inside:
                    continue
                inside.append(person)
                happened.append((JOINED, person))
            if dice.random() < 0.2:
                told += await here.pull()
        told += await here.pull()
        assert told == happened


class TestLists:
    async def test_after_days(self, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        """The log is forgotten: two lists are compared, and the log goes on from there."""
        here = await room(stage)
        old = here.join(2)
        await here.pull()
        here.leave(old)
        new = here.join(3)
        stage.clock.ahead += 3 * 86_400  # the server has forgotten both
        monkeypatch.setattr(sources, "_LOG_KEPT", -1)
        assert sorted(await here.pull()) == sorted([(JOINED, new), (LEFT, old)])
        monkeypatch.undo()
        here.leave(new)
        assert await here.pull() == [(LEFT, new)]

    async def test_a_count_that_the_log_does_not_explain(self, stage: Stage) -> None:
        """It is looked at twice; then lists are compared, once."""
        here = await room(stage)
        quiet = here.join(2)
        await here.pull()
        log = stage.world.state.log[here.chat.id]
        here.leave(quiet)
        log[len(log)] = msgspec.structs.replace(log[len(log)], kind=LogKind.TITLE)  # a hole
        assert await here.pull() == []
        assert await here.pull() == [(LEFT, quiet)]
        assert await here.pull() == []
        again = here.join(2)
        assert await here.pull() == [(JOINED, again)]

    @pytest.mark.parametrize("kind", list(ChatKind))
    async def test_layer_122(self, stage: Stage, tmp_path: Path, kind: ChatKind) -> None:
        """Members are followed there too, by lists; requests do not exist, and that is told."""
        here = await room(stage, kind, 122)
        with pytest.raises(NotOnThisLayer, match=r"messages\.getChatInviteImporters on layer 122"):
            async with here.owner.watch(here.chat) as events:
                await anext(events)
        with StateFile(tmp_path / "state.sqlite") as state:
            watch = here.owner.watch(here.chat, state, requests=False, every=0.2)
            async with watch as events:
                following = asyncio.ensure_future(anext(events))
                await asyncio.sleep(0.5)
                person = here.join(2)
                async with asyncio.timeout(SOON):
                    assert _told([await following]) == [(JOINED, person)]
                here.leave(person)
                async with asyncio.timeout(SOON):
                    assert _told([await anext(events)]) == [(LEFT, person)]

    async def test_bots_on_layer_122(self, stage: Stage) -> None:
        """They would hear of no request there, so they are told."""
        here = await room(stage)
        bot = await stage.bot(layer=122)
        known = await here.owner.resolve(BOT_NAME)
        assert isinstance(known, Person)
        await here.owner.promote(here.chat, known)
        with pytest.raises(NotOnThisLayer, match="updateBotChatInviteRequester on layer 122"):
            async with bot.watch(here.chat.marked_id) as events:
                await anext(events)


BOT_NAME = "local_4200_bot"


def _told(events: Iterable[ChatEvent]) -> list[tuple[EventKind, int]]:
    return [(one.kind, one.user.id) for one in events]
