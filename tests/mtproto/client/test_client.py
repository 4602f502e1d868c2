"""The client against the local data centre, over real sockets that also break."""

from __future__ import annotations

import asyncio
import gc
import random

import pytest

import tl
from mtproto import (
    Backoff,
    CallTimeout,
    ConnectFailed,
    ConnectionLost,
    HandshakeError,
    LocalProtocolError,
    MemoryStorage,
    MTProtoError,
    OutcomeUnknown,
    RpcError,
    SqliteStorage,
    StorageError,
    TransportError,
    WaitPolicy,
)
from mtproto.crypto.rsa import RsaPublicKey
from mtproto.datacentre import DataCentre
from mtproto.framing import Abridged, Full, Intermediate
from mtproto.localdc.connection import Connection
from tl import api
from tl.api import help, messages  # noqa: A004 - the namespace's own name

NEAREST = api.NearestDc(country="X", this_dc=2, nearest_dc=2)


class TestCalls:
    @pytest.mark.parametrize("framing", [Abridged, Intermediate, Full])
    @pytest.mark.parametrize("layer", [122, 176, 229])
    async def test_call(self, make_client, framing, layer):
        async with make_client(framing=framing, layer=layer) as client:
            assert await client.call(help.GetNearestDc()) == NEAREST
            assert client.layer == layer

    async def test_query_of_another_layer(self, make_client, dc):
        """The query goes out in the client's layer; the result suits the query as written."""
        async with make_client(layer=176) as client:
            new = await client.call(messages.ImportChatInvite(hash="new"))
            old = await client.call(tl.layer(176)["messages.importChatInvite"](hash="old"))
        assert isinstance(new, messages.ChatInviteJoinResultOk)
        assert isinstance(old, api.Updates)
        assert dc.world.imports == {"new": 1, "old": 1}

    async def test_rpc_error(self, make_client):
        async with make_client() as client:
            with pytest.raises(RpcError) as caught:
                await client.call(messages.CheckChatInvite(hash="x"))
        error = caught.value
        assert (error.code, error.name) == (400, "INVITE_HASH_EXPIRED")
        assert error.method == "messages.checkChatInvite"

    async def test_many_at_once(self, make_client):
        """Concurrent calls, more than may be in flight, all get their own answer."""
        async with make_client(in_flight=50) as client:
            calls = [client.call(help.GetNearestDc()) for _ in range(500)]
            assert await asyncio.gather(*calls) == [NEAREST] * 500

    async def test_what_cannot_be_encoded_is_not_sent(self, make_client):
        async with make_client() as client:
            with pytest.raises(tl.EncodeError):
                await client.call(messages.ImportChatInvite(hash=5))
            assert await client.call(help.GetNearestDc()) == NEAREST

    async def test_ping(self, make_client):
        async with make_client() as client:
            assert 0 < await client.ping() < 5


class TestTime:
    async def test_timeout_of_a_call(self, make_client, dc):
        dc.faults.delay("help.getNearestDc", seconds=5)
        async with make_client() as client:
            with pytest.raises(CallTimeout) as caught:
                await client.call(help.GetNearestDc(), timeout=0.1)
            assert isinstance(caught.value, TimeoutError)
            assert await client.call(help.GetNearestDc()) == NEAREST

    async def test_timeout_of_an_attempt(self, make_client, dc):
        dc.faults.delay("help.getNearestDc", seconds=5)
        async with make_client(timeout=0.2) as client:
            with pytest.raises(CallTimeout, match="getNearestDc"):
                await client.call(help.GetNearestDc())

    async def test_cancelled_call_frees_everything(self, make_client, dc):
        dc.faults.delay("help.getNearestDc", seconds=5)
        async with make_client(in_flight=1) as client:
            task = asyncio.create_task(client.call(help.GetNearestDc()))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await client.call(help.GetNearestDc()) == NEAREST

    async def test_flood_wait_is_waited_out(self, make_client, dc):
        dc.faults.fail("help.getNearestDc", RpcError(420, "FLOOD_WAIT", 1))
        async with make_client() as client:
            loop = asyncio.get_running_loop()
            started = loop.time()
            assert await client.call(help.GetNearestDc()) == NEAREST
            assert loop.time() - started >= 1

    async def test_long_flood_wait_is_raised(self, make_client, dc):
        dc.faults.fail("help.getNearestDc", RpcError(420, "FLOOD_WAIT", 100))
        async with make_client() as client:
            with pytest.raises(RpcError) as caught:
                await client.call(help.GetNearestDc())
        assert caught.value.value == 100

    async def test_policy_can_be_replaced(self, make_client, dc):
        class Never:
            def delay(self, error, *, attempt, repeatable):
                return None

        dc.faults.fail("help.getNearestDc", RpcError(420, "FLOOD_WAIT", 1))
        async with make_client(policy=Never()) as client:
            with pytest.raises(RpcError):
                await client.call(help.GetNearestDc())

    async def test_server_failures(self, make_client, dc):
        """A failed reading call is made again, a changing one is not."""
        dc.faults.fail("help.*", RpcError(500, "RPC_CALL_FAIL"))
        dc.faults.fail("messages.*", RpcError(500, "RPC_CALL_FAIL"))
        async with make_client() as client:
            assert await client.call(help.GetNearestDc()) == NEAREST
            with pytest.raises(RpcError):
                await client.call(messages.ImportChatInvite(hash="x"))
        assert dc.world.imports == {}


class TestBrokenLinks:
    async def test_idle_client_comes_back(self, make_client, cutter):
        async with make_client(cutter.port) as client:
            await client.call(help.GetNearestDc())
            await cutter.cut()
            assert await client.call(help.GetNearestDc()) == NEAREST
            assert cutter.connections == 2

    async def test_answer_lost_with_the_link(self, make_client, dc):
        """The call was executed; its answer arrives over the next connection."""
        dc.faults.hang_up("messages.importChatInvite", after=True)
        async with make_client() as client:
            await client.call(messages.ImportChatInvite(hash="x"))
        assert dc.world.imports == {"x": 1}

    async def test_server_that_falls_over(self, make_client, dc):
        """Nobody knows whether a changing call was executed: it ends, it is not repeated."""
        async with make_client() as client:
            await client.ping()
            dc.faults.hang_up("*")
            assert await client.call(help.GetNearestDc()) == NEAREST
            dc.faults.hang_up("messages.*")
            with pytest.raises(OutcomeUnknown):
                await client.call(messages.ImportChatInvite(hash="x"))
        assert dc.world.imports == {}

    async def test_cut_anywhere(self, make_client, cutter, dc):
        """Connections cut at random bytes: every call is answered, none is executed twice."""
        dice = random.Random(5)
        async with make_client(cutter.port) as client:
            cutter.cut_after = [dice.randrange(0, 3000) for _ in range(40)]
            await cutter.cut()
            async with asyncio.timeout(60):
                for wave in range(30):
                    calls = [messages.ImportChatInvite(hash=f"{wave} {n}") for n in range(5)]
                    await asyncio.gather(
                        client.call(help.GetNearestDc()), *(client.call(one) for one in calls)
                    )
        assert len(dc.world.imports) == 150
        assert set(dc.world.imports.values()) == {1}
        assert cutter.connections > 10

    async def test_calls_wait_for_the_link(self, make_client, cutter):
        async with make_client(cutter.port) as client:
            cutter.refusing = True
            await cutter.cut()
            task = asyncio.create_task(client.call(help.GetNearestDc()))
            await asyncio.sleep(0.2)
            assert not task.done()
            cutter.refusing = False
            assert await task == NEAREST

    async def test_giving_up(self, make_client, cutter):
        """With bounded attempts the waiting calls get the reason, and later ones too."""
        backoff = Backoff(first=0.01, most=0.01, attempts=3)
        async with make_client(cutter.port, backoff=backoff) as client:
            cutter.refusing = True
            await cutter.cut()
            for _ in range(2):
                with pytest.raises(ConnectionLost):
                    await client.call(help.GetNearestDc())


class TestLife:
    async def test_nobody_there(self, address, make_client):
        client = make_client(port=1)
        with pytest.raises(ConnectFailed, match=r"127\.0\.0\.1:1"):
            async with client:
                pass

    async def test_server_that_talks_garbage(self, make_client):
        async def serve(reader, writer):
            await reader.read(10)
            writer.write(bytes([9, 8, 7, 6]) * 500)
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            client = make_client(server.sockets[0].getsockname()[1])
            with pytest.raises(MTProtoError):
                async with client:
                    pass

    async def test_server_that_says_nothing(self, make_client):
        async def serve(reader, writer):
            await reader.read()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            client = make_client(server.sockets[0].getsockname()[1], timeout=0.2)
            with pytest.raises(ConnectionLost, match="silent"):
                async with client:
                    pass

    async def test_wrong_public_key(self, address):
        other = RsaPublicKey(address.public_keys[0].n + 2, 65537)
        from mtproto import Client

        client = Client(
            DataCentre(address.host, address.port, address.dc_id, (other,)), api_id=1, api_hash=""
        )
        with pytest.raises(HandshakeError, match="public key"):
            async with client:
                pass

    async def test_close_ends_open_calls(self, make_client, dc):
        dc.faults.delay("*", seconds=10)
        client = make_client()
        async with client:
            task = asyncio.create_task(client.call(help.GetNearestDc()))
            await asyncio.sleep(0.1)
        with pytest.raises(ConnectionLost, match="closed"):
            await task
        with pytest.raises(ConnectionLost, match="closed"):
            await client.call(help.GetNearestDc())

    async def test_a_cancelled_close_ends_open_calls(self, make_client, dc):
        dc.faults.delay("*", seconds=10)
        client = make_client()
        await client.__aenter__()
        call = asyncio.create_task(client.call(help.GetNearestDc()))
        await asyncio.sleep(0.1)
        closing = asyncio.create_task(client.close())
        await asyncio.sleep(0)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        async with asyncio.timeout(5):
            with pytest.raises(ConnectionLost, match="closed"):
                await call
            tasks = [one for one in asyncio.all_tasks() if one.get_name() == "mtproto 2"]
            await asyncio.gather(*tasks, return_exceptions=True)

    async def test_readers_of_updates_do_not_wait_for_a_dead_client(self, make_client, cutter):
        async with make_client(cutter.port, backoff=Backoff(first=0.01, attempts=2)) as client:
            reading = asyncio.create_task(collect(client.updates()))
            await asyncio.sleep(0)
            cutter.refusing = True
            await cutter.cut()
            async with asyncio.timeout(5):
                await reading

    async def test_an_error_that_is_raised_again_does_not_grow(self, make_client):
        async with make_client() as client:
            pass
        lengths = set()
        for _ in range(3):
            with pytest.raises(ConnectionLost) as caught:
                await client.call(help.GetNearestDc())
            lengths.add(len(caught.traceback))
        assert len(lengths) == 1

    async def test_used_wrongly(self, make_client):
        client = make_client()
        with pytest.raises(LocalProtocolError, match="not connected"):
            await client.call(help.GetNearestDc())
        with pytest.raises(tl.LayerError):
            make_client(layer=5)
        async with client:
            with pytest.raises(LocalProtocolError, match="once"):
                await client.__aenter__()
            assert await client.call(help.GetNearestDc()) == NEAREST

    async def test_observer_that_raises_is_not_hidden(self, make_client):
        def broken(exchange):
            if exchange.direction == "update":
                raise ZeroDivisionError

        client = make_client(observer=broken)
        with pytest.raises(ZeroDivisionError):
            async with client:
                client.on_update(tl.encode(api.UpdatesTooLong()))

    async def test_nothing_is_left_when_it_is_dropped(self, make_client):
        """Clients come and go without leaving references behind."""
        async with make_client() as client:
            await client.call(help.GetNearestDc())
        before = len(gc.get_objects())
        for _ in range(3):
            async with make_client() as client:
                await client.call(help.GetNearestDc())
        gc.collect()
        assert len(gc.get_objects()) < before + 3000


class TestStored:
    async def test_key_is_used_again(self, make_client, dc, tmp_path):
        storage = SqliteStorage(tmp_path / "s")
        keys = []
        for _ in range(2):
            async with make_client(storage=storage) as client:
                await client.call(help.GetNearestDc())
                keys.append(client.account.auth_key)
        assert keys[0] == keys[1]

    @pytest.mark.parametrize("skew", [-10_000, 10_000])
    async def test_stored_key_and_a_wrong_clock(self, make_client, skew):
        """A clock that changed since the key was made is set right by the server."""
        import time

        storage = MemoryStorage()
        async with make_client(storage=storage) as client:
            await client.call(help.GetNearestDc())
        async with make_client(storage=storage, clock=lambda: time.time() + skew) as client:
            assert await client.call(help.GetNearestDc()) == NEAREST
            assert await client.call(messages.ImportChatInvite(hash="x"))
        assert abs(storage.load().time_offset + skew) < 5

    async def test_key_the_server_does_not_know(self, make_client, dc):
        storage = MemoryStorage()
        async with make_client(storage=storage) as client:
            dc.forget_key(client.account.auth_key.id)
        client = make_client(storage=storage)
        with pytest.raises(TransportError) as caught:
            async with client:
                await client.call(help.GetNearestDc())
        assert caught.value.code == -404
        assert storage.load() is not None, "a key is not thrown away on a stranger's word"

    async def test_damaged_packets_do_not_pass_for_an_unknown_key(self, make_client, monkeypatch):
        """A server says -404 to whatever it cannot open, so a few of them prove nothing."""
        storage = MemoryStorage()
        async with make_client(storage=storage):
            pass
        receive, left = Connection._receive, [None] * 3

        def damaged(connection, payload):
            if left:
                left.pop()
                raise TransportError(-404)
            receive(connection, payload)

        monkeypatch.setattr(Connection, "_receive", damaged)
        async with make_client(storage=storage) as client:
            assert await client.call(help.GetNearestDc())
        assert left == []

    async def test_key_of_another_data_centre(self, make_client):
        from msgspec.structs import replace

        storage = MemoryStorage()
        async with make_client(storage=storage):
            pass
        storage.save(replace(storage.load(), dc_id=4))
        with pytest.raises(StorageError, match="DC 4"):
            async with make_client(storage=storage):
                pass

    async def test_damaged_file(self, make_client, tmp_path):
        path = tmp_path / "s"
        path.write_bytes(b"nonsense" * 100)
        with pytest.raises(StorageError):
            async with make_client(storage=SqliteStorage(path)):
                pass
        assert path.read_bytes() == b"nonsense" * 100


class TestUpdates:
    async def test_pushed_updates_arrive_in_order(self, make_client, dc):
        async with make_client() as client:
            await client.call(help.GetNearestDc())
            feed = client.updates()
            for number in range(5):
                short = api.UpdateShort(update=api.UpdateConfig(), date=number)
                assert dc.push(client.account.auth_key.id, short) == 1
            async with asyncio.timeout(5):
                got = [await anext(feed) for _ in range(5)]
            assert [one.date for one in got if isinstance(one, api.UpdateShort)] == [0, 1, 2, 3, 4]

    async def test_every_reader_gets_all_and_ends_with_the_client(self, make_client, dc):
        async with make_client() as client:
            await client.call(help.GetNearestDc())
            readers = [client.updates() for _ in range(2)]
            tasks = [asyncio.create_task(collect(reader)) for reader in readers]
            dc.push(client.account.auth_key.id, api.UpdatesTooLong())
            await asyncio.sleep(0.2)
        assert await asyncio.gather(*tasks) == [[api.UpdatesTooLong()]] * 2
        assert await collect(client.updates()) == []

    async def test_what_cannot_be_decoded_becomes_a_gap(self, make_client, dc):
        async with make_client() as client:
            await client.call(help.GetNearestDc())
            (session,) = dc.sessions
            session.session.send(b"\xef\xbe\xad\xde" * 2, now=dc.clock())
            session.flush_soon()
            async with asyncio.timeout(5):
                assert await anext(client.updates()) == api.UpdatesTooLong()


async def collect(feed):
    return [one async for one in feed]


class TestObserver:
    async def test_it_sees_exchanges_without_secrets(self, make_client, dc):
        seen = []
        async with make_client(observer=seen.append) as client:
            await client.call(help.GetNearestDc())
            with pytest.raises(RpcError):
                await client.call(messages.CheckChatInvite(hash="AbC"))
            with pytest.raises(RpcError):
                await client.call(
                    api.auth.SendCode(
                        phone_number="1",
                        api_id=1,
                        api_hash=client.api_hash,
                        settings=api.CodeSettings(),
                    )
                )
            dc.push(client.account.auth_key.id, api.UpdatesTooLong())
            await client.ping()
        assert [(one.direction, one.method) for one in seen] == [
            ("request", "help.getNearestDc"),
            ("response", "help.getNearestDc"),
            ("request", "messages.checkChatInvite"),
            ("response", "messages.checkChatInvite"),
            ("request", "auth.sendCode"),
            ("response", "auth.sendCode"),
            ("update", ""),
        ]
        request, response, check, error = seen[:4]
        assert request.constructor_id == help.GetNearestDc.tl_id
        assert (response.constructor_id, response.size) == (api.NearestDc.tl_id, 16)
        assert check.record == messages.CheckChatInvite(hash="AbC")
        assert error.record.error_message == "INVITE_HASH_EXPIRED"
        assert "very secret" not in repr(seen)
        assert all("very secret" not in str(one.record.api_hash) for one in seen[4:5])


class TestPolicy:
    def test_wait_policy(self):
        policy = WaitPolicy(longest_wait=10, attempts=3)

        def delay(code, name, value=None, attempt=1, repeatable=True):
            error = RpcError(code, name, value)
            return policy.delay(error, attempt=attempt, repeatable=repeatable)

        assert delay(420, "FLOOD_WAIT", 0) == 1
        assert delay(420, "FLOOD_WAIT", 10) == 10
        assert delay(420, "FLOOD_WAIT", 11) is None
        assert delay(420, "FLOOD_WAIT", 1, attempt=3) is None
        assert [delay(500, "RPC_CALL_FAIL", attempt=n) for n in (1, 2)] == [1, 2]
        assert delay(-503, "Timeout", repeatable=False) is None
        assert delay(400, "PEER_ID_INVALID") is None

    def test_backoff(self):
        backoff = Backoff(first=1, most=5, attempts=10)
        assert [backoff.pause(n, 0) for n in range(1, 6)] == [1, 2, 4, 5, 5]
        assert 2.5 <= backoff.pause(5, 255) < 5
        assert backoff.pause(10, 0) is None
        assert Backoff().pause(10**6, 0) == Backoff().most
