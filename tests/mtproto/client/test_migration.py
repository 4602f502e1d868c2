"""Being sent to other data centres, with and without an account; calls in a chain."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest

from mtproto import Backoff, Client, DataCentre, MemoryStorage, RpcError
from mtproto.chain import Chain
from mtproto.directory import DataCentres
from mtproto.errors import ConnectionLost, TransportError
from mtproto.localdc import Call, Dispatcher, LocalDC
from mtproto.net import connect_tcp
from mtproto.observer import Exchange
from tl import api
from tl.api import auth, help, messages, upload  # noqa: A004 - the namespace's own name

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Network:
    """Two data centres with the numbers 2 and 4; accounts live at 4."""

    def __init__(self) -> None:
        self.dcs: dict[int, LocalDC] = {}
        self.users: dict[tuple[int, int], int] = {}
        self.exported: dict[int, tuple[int, int]] = {}
        self.told_of_others = True

    def dispatcher(self, dc_id: int) -> Dispatcher:
        made = Dispatcher()

        @made.on(help.GetConfig)
        def config(call: Call[help.GetConfig]) -> Any:
            return self.config(call.now)

        @made.on(help.GetNearestDc)
        def nearest(call: Call[help.GetNearestDc]) -> Any:
            return api.NearestDc(country="X", this_dc=dc_id, nearest_dc=4)

        @made.on(auth.ImportBotAuthorization)
        def bot(call: Call[auth.ImportBotAuthorization]) -> Any:
            if dc_id != 4:
                raise RpcError(303, "USER_MIGRATE", 4)
            return self.authorize(call.auth_key_id, dc_id, 42)

        @made.on(auth.ExportAuthorization)
        def export(call: Call[auth.ExportAuthorization]) -> Any:
            user = self.users[dc_id, call.auth_key_id]
            self.exported[user] = (user, call.query.dc_id)
            return auth.ExportedAuthorization(id=user, bytes=b"proof")

        @made.on(auth.ImportAuthorization)
        def take(call: Call[auth.ImportAuthorization]) -> Any:
            assert self.exported.pop(call.query.id) == (call.query.id, dc_id)
            return self.authorize(call.auth_key_id, dc_id, call.query.id)

        @made.on(upload.GetFileHashes)
        def hashes(call: Call[upload.GetFileHashes]) -> Any:
            if dc_id != 2:
                raise RpcError(303, "FILE_MIGRATE", 2)
            assert (dc_id, call.auth_key_id) in self.users
            return []

        @made.on(messages.ImportChatInvite)
        def endless(call: Call[messages.ImportChatInvite]) -> Any:
            raise RpcError(303, "USER_MIGRATE", 6 - dc_id)

        return made

    def authorize(self, key_id: int, dc_id: int, user: int) -> Any:
        self.users[dc_id, key_id] = user
        return auth.Authorization(user=api.User(id=user, first_name="Bot"))

    def config(self, now: float) -> Any:
        options = [
            api.DcOption(id=n, ip_address=dc.host, port=dc.port)
            for n, dc in self.dcs.items()
            if self.told_of_others
        ]
        options += [api.DcOption(id=5, ip_address="::1", port=1, ipv6=True)]
        neutral: dict[str, Any] = {"Int32": 0, "String": ""}
        fields = {
            name: neutral[kind]
            for name, kind in api.Config.__annotations__.items()
            if kind in neutral
        }
        return api.Config(**fields, dc_options=options, test_mode=False)


@pytest.fixture
async def network(rsa_key: Any) -> AsyncIterator[Network]:
    made = Network()
    async with asyncio.timeout(30):
        async with (
            LocalDC(made.dispatcher(2), dc_id=2, rsa=rsa_key) as two,
            LocalDC(made.dispatcher(4), dc_id=4, rsa=rsa_key) as four,
        ):
            made.dcs = {2: two, 4: four}
            yield made
    assert not two.crashes
    assert not four.crashes


def address(dc: LocalDC) -> DataCentre:
    return DataCentre(dc.host, dc.port, dc.dc_id, (dc.public_key,))


def client_of(network: Network, dc_id: int = 2, **options: Any) -> Client:
    options.setdefault("backoff", Backoff(first=0.01, attempts=2))
    return Client(address(network.dcs[dc_id]), api_id=1, api_hash="x", timeout=5, **options)


BOT = auth.ImportBotAuthorization(flags=0, api_id=1, api_hash="x", bot_auth_token="42:a")


@pytest.mark.parametrize("pfs", [False, True])
async def test_signing_in_where_the_account_lives(network, pfs):
    """The client moves, remembers it, and starts there the next time."""
    storage = MemoryStorage()
    client = client_of(network, storage=storage, pfs=pfs)
    async with client:
        authorization: Any = await client.call(BOT)
        client.remember_user(authorization.user.id)
        assert client.dc.dc_id == 4
        assert (await client.call(help.GetNearestDc())).this_dc == 4
    account = storage.load()
    assert (account.dc_id, account.user_id) == (4, 42)
    assert network.users == {(4, account.auth_key.id): 42}
    known = DataCentres([address(one) for one in network.dcs.values()])
    for options in ({"directory": known}, {}):  # told, or asking where it began
        async with client_of(network, storage=storage, pfs=pfs, **options) as again:
            assert (await again.call(help.GetNearestDc())).this_dc == 4
            assert again.account.auth_key == account.auth_key


async def test_one_query_elsewhere(network):
    """The account's authorization goes along; the client stays, and the branch is kept."""
    async with client_of(network, 4) as client:
        authorization: Any = await client.call(BOT)
        client.remember_user(authorization.user.id)
        query = upload.GetFileHashes(
            location=api.InputPhotoFileLocation(
                id=1, access_hash=1, file_reference=b"", thumb_size=""
            ),
            offset=0,
        )
        for _ in range(2):
            assert await client.call(query) == []
        results = await asyncio.gather(*(client.call(query) for _ in range(5)))
        assert results == [[]] * 5
        assert client.dc.dc_id == 4
        assert len([key for key in network.users if key[0] == 2]) == 1
        (session,) = network.dcs[2].sessions
        assert not session.wants_updates
    for dc in network.dcs.values():
        async with asyncio.timeout(5):
            while dc.transports:  # noqa: ASYNC110 - the server tells nobody
                await asyncio.sleep(0.01)


async def test_a_branch_that_failed_for_good_is_made_anew(network):
    async with client_of(network, 4) as client:
        authorization: Any = await client.call(BOT)
        client.remember_user(authorization.user.id)
        place = api.InputPhotoFileLocation(id=1, access_hash=1, file_reference=b"", thumb_size="")
        query = upload.GetFileHashes(location=place, offset=0)
        assert await client.call(query) == []
        for _, key_id in list(network.users):
            network.dcs[2].forget_key(key_id)
        with pytest.raises(TransportError, match="-404"):
            await client.call(query)
        assert await client.call(query) == []


async def test_a_circle_ends(network):
    async with client_of(network) as client:
        with pytest.raises(RpcError, match="USER_MIGRATE"):
            await client.call(messages.ImportChatInvite(hash="x"))
        assert (await client.call(help.GetNearestDc())).this_dc in (2, 4)


async def test_an_account_that_moves(network):
    """Whoever is signed in stays so: the authorization is transferred."""
    storage = MemoryStorage()
    async with client_of(network, 4, storage=storage) as client:
        authorization: Any = await client.call(BOT)
        client.remember_user(authorization.user.id)
        with pytest.raises(RpcError, match="USER_MIGRATE"):  # there and back and there again
            await client.call(messages.ImportChatInvite(hash="x"))
        assert client.account.user_id == 42
        assert (client.dc.dc_id, client.account.auth_key.id) in network.users
    assert storage.load().user_id == 42


async def test_nobody_knows_where_that_is(network):
    network.told_of_others = False
    async with client_of(network) as client:
        with pytest.raises(RpcError, match="USER_MIGRATE_4"):
            await client.call(BOT)
        assert client.dc.dc_id == 2


async def test_asking_where_that_is_leads_nowhere_else(network):
    """A server that sends everybody away, even who asks where to, is not asked for ever."""
    network.dcs[2].faults.fail("*", RpcError(303, "USER_MIGRATE", 9), times=50)
    seen: list[Exchange] = []
    async with client_of(network, observer=seen.append) as client:
        with pytest.raises(RpcError, match="USER_MIGRATE_9"):
            await client.call(help.GetNearestDc())
    assert [one.method for one in seen if one.direction == "request"] == [
        "help.getNearestDc",
        "help.getConfig",
    ]


@pytest.mark.parametrize("name", ["FILE_MIGRATE", "USER_MIGRATE"])
async def test_an_authorization_is_exported_at_home_or_not_at_all(network, name):
    """What the move waits for cannot wait for the move."""
    async with client_of(network, 4) as client:
        authorization: Any = await client.call(BOT)
        client.remember_user(authorization.user.id)
        away = RpcError(303, name, 2)
        network.dcs[4].faults.fail("auth.exportAuthorization", away, times=50)
        network.dcs[4].faults.fail("help.getNearestDc", away, times=50)
        async with asyncio.timeout(5):
            with pytest.raises(RpcError, match=name):
                await client.call(help.GetNearestDc())


@pytest.mark.parametrize("name", ["FILE_MIGRATE", "USER_MIGRATE"])
async def test_a_client_closed_while_it_moves_leaves_nothing(network, name):
    leaving, closed = asyncio.Event(), asyncio.Event()

    async def connect(host: str, port: int) -> Any:
        if port == network.dcs[2].port:
            leaving.set()
            await closed.wait()
        return await connect_tcp(host, port)

    client = client_of(network, 4, connector=connect)
    async with client:
        network.dcs[4].faults.fail("help.getNearestDc", RpcError(303, name, 2), times=1)
        call = asyncio.create_task(client.call(help.GetNearestDc()))
        await leaving.wait()
    closed.set()
    with pytest.raises(ConnectionLost, match="closed"):
        await call


async def test_a_data_centre_that_cannot_be_reached(network):
    """Moving fails, and the client is where it was."""
    known = DataCentres([address(network.dcs[2]), DataCentre("127.0.0.1", 1, 4, ())])
    async with client_of(network, directory=known) as client:
        with pytest.raises(ConnectionError):
            await client.call(BOT)
        assert (await client.call(help.GetNearestDc())).this_dc == 2


class TestChain:
    async def test_order_on_the_server(self, network):
        """A slow first call holds up those behind it, though all were sent at once."""
        dc, order = network.dcs[2], []

        @dc.dispatcher.on(messages.CheckChatInvite)
        async def check(call: Call[messages.CheckChatInvite]) -> Any:
            if call.query.hash == "0":
                await asyncio.sleep(0.2)
            order.append(call.query.hash)
            return api.ChatInvitePeek(chat=api.ChatEmpty(id=1), expires=1)

        async with client_of(network) as client:
            await client.call(help.GetNearestDc())
            chain = Chain()
            calls = [messages.CheckChatInvite(hash=str(n)) for n in range(4)]
            started = time.monotonic()
            await asyncio.gather(*(client.call(one, chain=chain) for one in calls))
            assert order == ["0", "1", "2", "3"]
            assert time.monotonic() - started < 2
            order.clear()
            await asyncio.gather(*(client.call(one) for one in calls))
            assert order[-1] == "0"

    @pytest.mark.parametrize("in_flight", [1, 1000])
    @pytest.mark.parametrize("trouble", ["slow", "flood", "salt"])
    async def test_order_in_trouble(self, network, trouble, in_flight):
        """A call that takes long, or has to be made again, holds up the rest but stops nobody."""
        dc, order = network.dcs[2], []

        @dc.dispatcher.on(messages.CheckChatInvite)
        async def check(call: Call[messages.CheckChatInvite]) -> Any:
            if call.query.hash == "1" and trouble == "slow":
                await asyncio.sleep(0.8)
            order.append(call.query.hash)
            return api.ChatInvitePeek(chat=api.ChatEmpty(id=1), expires=1)

        async with client_of(network, in_flight=in_flight) as client:
            await client.call(help.GetNearestDc())
            if trouble == "flood":
                dc.faults.flood_wait("messages.checkChatInvite", 1)
            elif trouble == "salt":
                dc.faults.bad_salt()
            chain = Chain()
            calls = [messages.CheckChatInvite(hash=str(n)) for n in range(5)]
            await asyncio.gather(*(client.call(one, chain=chain) for one in calls))
            assert order == ["0", "1", "2", "3", "4"]

    async def test_more_than_the_server_remembers(self, network):
        async with client_of(network, in_flight=2000) as client:
            network.dcs[2].faults.delay("help.getNearestDc", seconds=0.2)
            chain = Chain()
            calls = (client.call(help.GetNearestDc(), chain=chain) for _ in range(1300))
            assert {one.this_dc for one in await asyncio.gather(*calls)} == {2}

    async def test_a_failure_stops_the_rest(self, network):
        async with client_of(network) as client:
            await client.call(help.GetNearestDc())
            chain = Chain()
            network.dcs[2].faults.delay("*", seconds=0.1)
            network.dcs[2].faults.fail("help.getNearestDc", RpcError(400, "NO"), times=1)
            calls = [help.GetConfig(), help.GetNearestDc(), help.GetConfig()]
            first, second, third = await asyncio.gather(
                *(client.call(one, chain=chain) for one in calls), return_exceptions=True
            )
        assert first.tl_name == "config"
        assert second.name == "NO"
        assert third.name == "MSG_WAIT_FAILED"

    async def test_a_call_that_cannot_be_sent_holds_nobody_up(self, network):
        async with client_of(network) as client:
            chain = Chain()
            wrong = client.call(messages.CheckChatInvite(hash=5), chain=chain)
            right = client.call(help.GetNearestDc(), chain=chain)
            first, second = await asyncio.gather(wrong, right, return_exceptions=True)
            assert isinstance(first, Exception)
            assert second.this_dc == 2


async def test_without_updates(network):
    async with client_of(network, without_updates=True) as client:
        await client.call(help.GetNearestDc())
        assert network.dcs[2].push(client.account.auth_key.id, api.UpdatesTooLong()) == 0
