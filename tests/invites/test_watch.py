"""Watching: every event once, through lost connections, flood waits and restarts."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from invites.errors import AdminRequired
from invites.models import ChatEvent, ChatKind, EventKind
from invites.service import Invites
from invites.service.sources import UserSource
from invites.statefile import StateFile
from mtproto.client import Client
from mtproto.datacentre import DataCentre
from mtproto.errors import RpcError
from mtproto.policy import Backoff
from mtproto.storage import SqliteStorage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from invites.localdc.values import Account
    from invites.models import Chat
    from invites.service.watching import Watch
    from tests.invites.conftest import Stage

ASKED, SETTLED, JOINED, LEFT = EventKind
SOON = 10.0


@pytest.fixture
def state(tmp_path: Path) -> Iterator[StateFile]:
    with StateFile(tmp_path / "state.sqlite") as opened:
        yield opened


async def take(watch: Watch, count: int) -> list[ChatEvent]:
    async with asyncio.timeout(SOON):
        return [await anext(watch) for _ in range(count)]


async def nothing_comes(watch: Watch) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.6):
            await anext(watch)


async def admin_bot(stage: Stage, room: Chat) -> Invites:
    """The bot as an administrator of the room, by decree."""
    service = await stage.bot()
    bot = (await service.me()).id
    chat = stage.world.chats.get(room.id)
    owner = stage.account(1).id
    stage.world.members.promote(chat, owner, bot, frozenset({"invite_users"}), "")
    stage.dc.publish()
    return service


class TestUsers:
    @pytest.mark.parametrize("kind", list(ChatKind))
    @pytest.mark.parametrize("layer", [176, 229])
    async def test_each_kind_of_event(
        self, stage: Stage, state: StateFile, kind: ChatKind, layer: int
    ) -> None:
        """Asked before and during the watch, settled, joined, left."""
        owner = await stage.user(1, layer=layer)
        room = await owner.create_chat("Room", kind)
        link = await owner.create(room, request_needed=True)
        first, second = stage.ask_to_join(link, [2, 3])
        async with owner.watch(room, state, every=0.5) as watch:
            events = await take(watch, 2)
            assert [(one.kind, one.user.id) for one in events] == [
                (ASKED, first.id),
                (ASKED, second.id),
            ]
            assert events[0].user.name == first.name
            chat = stage.world.chats.get(room.id)
            stage.world.requests.decide(chat, stage.account(1).id, first.id, approved=True)
            stage.dc.publish()
            (event,) = await take(watch, 1)
            assert (event.kind, event.user.id) == (JOINED, first.id)
            await owner.dismiss(room, events[1].user)
            (event,) = await take(watch, 1)
            assert (event.kind, event.user.id) == (SETTLED, second.id)
            stage.ask_to_join(link, [3])
            (event,) = await take(watch, 1)
            assert (event.kind, event.user.id) == (ASKED, second.id)
            stage.world.members.leave(chat, first.id)
            stage.dc.publish()
            (event,) = await take(watch, 1)
            assert (event.kind, event.user.id) == (LEFT, first.id)

    async def test_unhandled_events_come_again(self, stage: Stage, state: StateFile) -> None:
        """An error in the middle of handling repeats that event, and only that."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        people = stage.ask_to_join(await owner.create(room, request_needed=True), range(2, 6))
        with pytest.raises(ZeroDivisionError):  # noqa: PT012 - the block is what is tested
            async with owner.watch(room, state) as watch:
                await take(watch, 2)
                raise ZeroDivisionError
        async with owner.watch(room, state) as watch:
            events = await take(watch, 3)
            assert [one.user.id for one in events] == [one.id for one in people[1:]]
        async with owner.watch(room, state) as watch:
            await nothing_comes(watch)

    async def test_flood_waits_and_refusals(self, stage: Stage, state: StateFile) -> None:
        """A wait is waited; who is no administrator hears it at once."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        stage.ask_to_join(await owner.create(room, request_needed=True), [5])
        stage.dc.faults.fail("channels.getFullChannel", RpcError(420, "FLOOD_WAIT", 1))
        async with owner.watch(room, state) as watch:
            assert [one.kind for one in await take(watch, 1)] == [ASKED]
        guest = await stage.user(2)
        link = await owner.create(room)
        await guest.join(link)
        with pytest.raises(AdminRequired):
            async with guest.watch(link.link) as watch:
                await take(watch, 1)

    async def test_a_torn_list_settles_nobody(self, stage: Stage, state: StateFile) -> None:
        """Fewer on the list than the server counts: what is missing is looked for again."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        link = await owner.create(room, request_needed=True)
        people = stage.ask_to_join(link, [2, 3])
        source = UserSource(owner, await owner.chat(room), with_members=False)
        events, position = await source.pull(None, members=False)
        assert [one.kind for one in events] == [ASKED, ASKED]
        every = owner.requests

        async def all_but_one(chat: Any, **_: Any) -> AsyncIterator[Any]:
            async for one in every(chat):
                if one.user.id != people[0].id:
                    yield one

        owner.requests = all_but_one  # type: ignore[method-assign]  # a lag
        events, position = await source.pull(position, members=False)
        assert events == []
        owner.requests = every  # type: ignore[method-assign]  # and its end
        events, position = await source.pull(position, members=False)
        assert events == []
        await owner.dismiss(room, people[0].id)
        events, _ = await source.pull(position, members=False)
        assert [(one.kind, one.user.id) for one in events] == [(SETTLED, people[0].id)]


class TestBots:
    async def test_each_kind_of_event(self, stage: Stage, state: StateFile) -> None:
        """Bots learn the link, the bio and who did it; other chats are not mixed in."""
        owner = await stage.user(1)
        room, other = await owner.create_chat("Room"), await owner.create_chat("Other")
        bot = await admin_bot(stage, room)
        link = await owner.create(room, title="News", request_needed=True)
        async with bot.watch(room.marked_id, state) as watch:
            await nothing_comes(watch)
            stage.ask_to_join(await owner.create(other, request_needed=True), [9])
            (person,) = stage.ask_to_join(link, [2])
            (event,) = await take(watch, 1)
            assert (event.kind, event.user.id, event.link_title) == (ASKED, person.id, "News")
            await owner.approve(room, person.id)
            (event,) = await take(watch, 1)
            assert (event.kind, event.actor_id) == (JOINED, stage.account(1).id)
            assert event.link is not None
            chat = stage.world.chats.get(room.id)
            stage.world.members.leave(chat, person.id)
            stage.dc.publish()
            (event,) = await take(watch, 1)
            assert (event.kind, event.user.id, event.actor_id) == (LEFT, person.id, None)


class TestMisfortune:
    @pytest.mark.parametrize("as_bot", [False, True], ids=["user", "bot"])
    async def test_disconnects_and_a_restart(
        self, stage: Stage, tmp_path: Path, as_bot: bool
    ) -> None:
        """300 people ask while the line breaks 20 times and the program starts anew: 300 events."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        if as_bot:
            await admin_bot(stage, room)
        link = await owner.create(room, request_needed=True)
        who = stage.world.accounts.by_token("4200:bot-secret") if as_bot else stage.account(1)
        seen: Counter[int] = Counter()
        began = asyncio.Event()

        async def watch_until(count: int) -> None:
            async with await connected(stage, tmp_path, who) as client:
                with StateFile(tmp_path / "watch.sqlite") as state:
                    async with Invites(client).watch(room.marked_id, state, every=2) as watch:
                        if as_bot and not began.is_set():
                            await nothing_comes(watch)  # a bot hears of what comes from now on
                        began.set()
                        async for event in watch:
                            if event.kind is ASKED:
                                seen[event.user.id] += 1
                            if len(seen) >= count:
                                return

        async def ask() -> None:
            await began.wait()
            for number in range(300):
                stage.ask_to_join(link, [100 + number])
                if number % 15 == 7:
                    for connection in list(stage.dc._serving):
                        connection.hang_up()
                await asyncio.sleep(0.005)

        async with asyncio.timeout(60):
            asking = asyncio.create_task(ask())
            await watch_until(120)
            await watch_until(300)
            await asking
        assert len(seen) == 300
        assert set(seen.values()) == {1}


async def connected(stage: Stage, folder: Path, who: Account) -> Client:
    """A client that keeps its session, as a program that is started again does."""
    client = Client(
        DataCentre.from_ready_info(stage.dc.ready_info()),
        api_id=1,
        api_hash="x",
        storage=SqliteStorage(folder / f"{who.id}.sqlite"),
        timeout=10,
        backoff=Backoff(first=0.01, most=0.1),
    )
    async with client:
        assert client.account is not None
        stage.world.logins.bind(client.account.auth_key.id, who.id)
    return Client(
        DataCentre.from_ready_info(stage.dc.ready_info()),
        api_id=1,
        api_hash="x",
        storage=SqliteStorage(folder / f"{who.id}.sqlite"),
        timeout=10,
        backoff=Backoff(first=0.01, most=0.1),
    )
