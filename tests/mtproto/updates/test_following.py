"""A client follows an account at a data centre with real rules, through losses and restarts."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from invites.localdc.server import InviteDC
from mtproto import Backoff, Client, DataCentre, MemoryStorage, SqliteStorage
from mtproto.auth import sign_in
from tl import api
from tl.api import messages, users

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class NewUser:
    async def code(self, _: Any) -> str:
        return "22222"

    async def password(self, _: Any) -> str:
        return ""

    async def name(self, _: Any) -> tuple[str, str]:
        return "New", "User"


@pytest.fixture
async def dc(rsa_key: Any) -> AsyncIterator[InviteDC]:
    async with asyncio.timeout(30), InviteDC(rsa=rsa_key) as running:
        yield running
    assert not running.crashes


@asynccontextmanager
async def client_of(dc: InviteDC, number: int, **options: Any) -> AsyncIterator[Client]:
    where = DataCentre.from_ready_info(dc.ready_info())
    async with Client(where, api_id=1, api_hash="x", timeout=10, **options) as client:
        if client.account is None or client.account.user_id is None:
            await sign_in(client, f"999662000{number}", NewUser())
        yield client


class Author:
    """Another account, which creates a supergroup and a basic group with the reader in both."""

    def __init__(self, client: Client, dc: InviteDC) -> None:
        self.client = client
        self.dc = dc
        self.count = 0

    async def begin(self, reader: Client) -> None:
        made: Any = await self.client.call(
            api.channels.CreateChannel(title="Club", about="", megagroup=True)
        )
        self.club = api.InputPeerChannel(
            channel_id=made.chats[0].id, access_hash=made.chats[0].access_hash
        )
        made = await self.client.call(messages.CreateChat(users=[], title="Group"))
        made = getattr(made, "updates", made)
        self.group = api.InputPeerChat(chat_id=made.chats[0].id)
        for peer in (self.club, self.group):
            link: Any = await self.client.call(messages.ExportChatInvite(peer=peer))
            invite_hash = link.link.rpartition("+")[2]
            await reader.call(messages.ImportChatInvite(hash=invite_hash))

    async def write(self) -> None:
        """The next two messages: one in each."""
        for peer in (self.club, self.group):
            self.count += 1
            query = messages.SendMessage(
                peer=peer, message=f"{self.count}", random_id=self.count, no_webpage=True
            )
            await self.client.call(query)


def texts(record: Any) -> list[str]:
    found = []
    for update in getattr(record, "updates", ()):
        text = getattr(getattr(update, "message", None), "message", "")
        if isinstance(text, str) and text.isdigit():
            found.append(text)
    return found


async def read_until(stream: Any, last: int) -> list[int]:
    """Numbers of all messages up to the one wanted."""
    got: list[int] = []
    async with asyncio.timeout(10):
        async for record in stream:
            got += map(int, texts(record))
            if last in got and last - 1 in got:
                stream.handled()
                return got
    return got


@pytest.mark.parametrize("layer", [122, 176, 229])
async def test_nothing_is_missed_over_restarts(dc, tmp_path, layer):
    """Online, offline, lost sessions: every message once, in the order of its chat."""
    storage = SqliteStorage(tmp_path / "s")
    async with client_of(dc, 1) as other:
        author = Author(other, dc)
        got: list[int] = []
        async with client_of(dc, 2, storage=storage, layer=layer) as reader:
            stream = reader.updates()
            await reader.call(users.GetUsers(id=[api.InputUserSelf()]))
            await author.begin(reader)
            await author.write()
            got += await read_until(stream, 2)
            # The server forgets the session and what it had queued for it.
            for session in dc.sessions.of_key(reader.account.auth_key.id):
                session.connection.hang_up()
                dc.sessions.remove(session)
            await author.write()
            got += await read_until(stream, 4)
        assert reader.account.updates is not None
        await author.write()  # while nobody reads
        await author.write()
        async with client_of(dc, 2, storage=storage, layer=layer) as reader:
            stream = reader.updates()
            await author.write()
            got += await read_until(stream, 10)
    assert [one for one in got if one % 2] == [1, 3, 5, 7, 9]
    assert [one for one in got if not one % 2] == [2, 4, 6, 8, 10]


async def test_what_was_not_handled_comes_again(dc):
    """A reader that dies over an update gets it again in the next run, and only that one."""
    storage = MemoryStorage()
    async with client_of(dc, 1) as other:
        author = Author(other, dc)
        async with client_of(dc, 2, storage=storage) as reader:
            stream = reader.updates()
            await author.begin(reader)
            await author.write()
            await read_until(stream, 2)
            await author.write()
            async with asyncio.timeout(10):
                while not texts(await anext(stream)):
                    pass  # took message 3 in hand, and stops
        async with client_of(dc, 2, storage=storage) as reader:
            assert await read_until(reader.updates(), 4) in ([3, 4], [4, 3])


async def test_own_calls_are_part_of_the_story(dc):
    """What a call returns counts: no gap opens behind it, and readers see it too."""
    seen = []
    async with client_of(dc, 1, observer=seen.append) as writer:
        author = Author(writer, dc)
        async with client_of(dc, 2) as reader:
            stream = writer.updates()
            await author.begin(reader)
            await author.write()
            assert sorted(await read_until(stream, 2)) == [1, 2]
            await asyncio.sleep(0.7)
    methods = [one.method for one in seen if one.direction == "request"]
    assert methods.count("updates.getState") == 1
    assert "updates.getDifference" not in methods


async def test_a_defect_does_not_leave_readers_waiting(dc, monkeypatch):
    def break_down(self, now):
        raise ZeroDivisionError

    with pytest.raises(ExceptionGroup):  # noqa: PT012 - it comes out when the client closes
        async with client_of(dc, 1) as client:
            monkeypatch.setattr("mtproto.updates.engine.UpdateEngine.tick", break_down)
            async with asyncio.timeout(5):
                assert [one async for one in client.updates()] == []


async def test_updates_may_be_asked_for_before_connecting(dc):
    where = DataCentre.from_ready_info(dc.ready_info())
    client = Client(where, api_id=1, api_hash="x")
    stream = client.updates()
    async with client:
        await sign_in(client, "9996620003", NewUser())
    assert [one async for one in stream] == []


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_breaks_on_the_way(dc, seed):
    """Connections end and sessions are forgotten at random moments: each message once, in order."""
    draw = Random(seed)
    async with client_of(dc, 1) as other:
        author = Author(other, dc)
        backoff = Backoff(first=0.01, most=0.05)
        async with client_of(dc, 2, backoff=backoff, pfs=seed == 2) as reader:
            stream = reader.updates()
            await author.begin(reader)
            keys = {reader.account.auth_key.id, reader._connection._session._core.key.id}
            for _ in range(15):
                await author.write()
                sessions = [one for key in keys for one in dc.sessions.of_key(key)]
                for session in sessions:
                    misfortune = draw.choice(["none", "none", "hang up", "forget"])
                    if misfortune != "none" and session.connection is not None:
                        session.connection.hang_up()
                    if misfortune == "forget":
                        dc.sessions.remove(session)
                await asyncio.sleep(draw.choice([0, 0, 0.02]))
            got = await read_until(stream, 30)
    assert [one for one in got if one % 2] == list(range(1, 30, 2))
    assert [one for one in got if not one % 2] == list(range(2, 31, 2))
