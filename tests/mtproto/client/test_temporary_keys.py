"""Perfect forward secrecy: everything under temporary keys that come and go unnoticed."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

import tl
from mtproto import ConnectionLost, MemoryStorage, OutcomeUnknown, RpcError
from mtproto.crypto import AuthKey
from mtproto.handshake.binding import bind_query
from tl import api
from tl.api import help, messages, updates  # noqa: A004 - the namespace's own name

NEAREST = api.NearestDc(country="X", this_dc=2, nearest_dc=2)


def keys_of(dc):
    """All keys the data centre knows, permanent ones first."""
    known = dc._keys._known.values()
    return sorted(known, key=lambda key: key.expires_at is not None)


async def test_all_traffic_goes_under_a_bound_temporary_key(make_client, dc):
    storage = MemoryStorage()
    async with make_client(pfs=True, storage=storage) as client:
        assert await client.call(help.GetNearestDc()) == NEAREST
        permanent, temporary = keys_of(dc)
        assert client.account.auth_key == permanent.auth_key
        assert temporary.bound_to == permanent.auth_key.id
        assert 82_000 < temporary.expires_at - dc.clock() <= 86_400
        assert {session.auth_key_id for session in dc.sessions} == {temporary.auth_key.id}
        dc.push(permanent.auth_key.id, api.UpdatesTooLong())
        async with asyncio.timeout(5):
            assert await anext(client.updates()) == api.UpdatesTooLong()
    assert storage.load().auth_key == permanent.auth_key
    assert storage.load().salts == ()
    async with make_client(pfs=True, storage=storage) as client:
        assert await client.call(help.GetNearestDc()) == NEAREST
        assert len(keys_of(dc)) == 2  # the new binding took the old one's place
    async with make_client(storage=storage) as client:
        assert await client.call(help.GetNearestDc()) == NEAREST


async def test_a_server_that_says_everything_but_the_answer(make_client, dc):
    """Binding is given up in time, whatever else comes meanwhile."""

    async def chatter():
        while True:
            for session in dc.sessions:
                session.session.send(tl.encode(api.UpdatesTooLong()), now=dc.clock())
                session.flush_soon()
            await asyncio.sleep(0.05)

    dc.faults.delay("auth.bindTempAuthKey", seconds=30)
    chatting = asyncio.create_task(chatter())
    try:
        async with asyncio.timeout(5):
            with pytest.raises(ConnectionLost, match="bindTempAuthKey"):
                await make_client(pfs=True, timeout=0.5).__aenter__()
    finally:
        chatting.cancel()


async def test_a_lost_connection_keeps_the_key(make_client, dc, cutter):
    async with make_client(cutter.port, pfs=True) as client:
        assert await client.call(help.GetNearestDc()) == NEAREST
        before = [key.auth_key.id for key in keys_of(dc)]
        await cutter.cut()
        assert await client.call(help.GetNearestDc()) == NEAREST
        assert [key.auth_key.id for key in keys_of(dc)] == before


async def test_renewal_before_expiry(make_client, dc):
    """A key of a few seconds is renewed again and again, and no call notices."""
    dc.world.signed_in.clear()
    async with make_client(pfs=True, key_lifetime=2) as client:
        seen = set()
        async with asyncio.timeout(20):
            while len(seen) < 3:
                assert await client.call(help.GetNearestDc()) == NEAREST
                seen.add(keys_of(dc)[1].auth_key.id)
                assert len(keys_of(dc)) == 2
                await asyncio.sleep(0.05)


async def test_a_server_that_forgets_the_key_early(make_client, dc):
    async with make_client(pfs=True) as client:
        assert await client.call(help.GetNearestDc()) == NEAREST
        _, temporary = keys_of(dc)
        dc.forget_key(temporary.auth_key.id)
        for session in list(dc.sessions):
            session.connection.hang_up()
        assert await client.call(help.GetNearestDc()) == NEAREST
        assert keys_of(dc)[1].auth_key.id != temporary.auth_key.id


async def test_wrong_salts_do_not_spoil_the_proof(make_client, dc, monkeypatch):
    """The call that binds cannot be sent again under another id; it is made anew."""
    from mtproto.session import SaltSchedule

    refused = iter([False, False])
    accepts = SaltSchedule.accepts

    def accept(self, value, now):
        return next(refused, None) is None and accepts(self, value, now)

    monkeypatch.setattr(SaltSchedule, "accepts", accept)
    async with make_client(pfs=True) as client:
        assert await client.call(help.GetNearestDc()) == NEAREST


async def test_a_permanent_key_that_the_server_lost(make_client, dc):
    """Denied with two temporary keys, it is given up with its login, and calls go on without."""
    storage = MemoryStorage()
    async with make_client(pfs=True, storage=storage) as client:
        await client.call(help.GetNearestDc())
        client.remember_user(7)
    lost = storage.load()
    dc.forget_key(lost.auth_key.id)
    async with make_client(pfs=True, storage=storage) as client:
        assert await client.call(help.GetNearestDc()) == NEAREST
        assert client.account.user_id is None
    assert storage.load().auth_key != lost.auth_key


async def test_a_new_key_that_the_server_does_not_know_yet(make_client, dc, monkeypatch):
    """A permanent key made a moment ago is not given up: the next temporary key may be luckier."""
    refuse(monkeypatch, "ENCRYPTED_MESSAGE_INVALID", times=3)
    storage = MemoryStorage()
    async with make_client(pfs=True, storage=storage) as client:
        assert await client.call(help.GetNearestDc()) == NEAREST
    kept = {key.auth_key.id for key in keys_of(dc) if key.expires_at is None}
    assert kept == {storage.load().auth_key.id}


@pytest.mark.parametrize(
    "name",
    [
        "ENCRYPTED_MESSAGE_INVALID",
        "EXPIRES_AT_INVALID",
        "TEMP_AUTH_KEY_ALREADY_BOUND",
        "TEMP_AUTH_KEY_EMPTY",
    ],
)
async def test_a_server_that_never_binds(make_client, name, monkeypatch):
    """Each refusal costs one temporary key; after four the client ends, with its key kept."""
    refused = refuse(monkeypatch, name, times=100)
    storage = MemoryStorage()
    with pytest.raises(RpcError, match=name):
        async with make_client(pfs=True, storage=storage):
            pass
    assert len(refused) == 4
    assert storage.load() is not None


def refuse(monkeypatch, name, *, times):
    """Let the data centre refuse to bind; returns the ids of the temporary keys it refused."""
    from mtproto.localdc import queries

    honest, refused = queries.check_binding, []

    def check(query, temporary, permanent, **options):
        if len(refused) < times:
            refused.append(temporary.auth_key.id)
            raise RpcError(400, name)
        return honest(query, temporary, permanent, **options)

    monkeypatch.setattr(queries, "check_binding", check)
    return refused


async def test_changing_calls_are_not_repeated_over_a_renewal(make_client, dc):
    dc.faults.delay("messages.importChatInvite", seconds=0.3)
    async with make_client(pfs=True, key_lifetime=2) as client:
        for number in range(20):
            with suppress(OutcomeUnknown):  # so short a lifetime may leave no quiet moment
                await client.call(messages.ImportChatInvite(hash=str(number)))
            await asyncio.sleep(0.1)
    assert set(dc.world.imports.values()) == {1}


async def test_the_server_knows_the_owner(make_client, dc):
    async with make_client(pfs=True) as client:
        await client.call(help.GetNearestDc())
        dc.world.signed_in[client.account.auth_key.id] = 7
        assert isinstance(await client.call(updates.GetState()), updates.State)


def test_recorded_binding(vector):
    """The published layout, byte by byte: vectors/bind-temp-key.json."""
    v = vector("bind-temp-key")
    draws = [
        v["nonce_i64"].to_bytes(8, "little", signed=True),
        bytes.fromhex(v["random16"]),
        bytes.fromhex(v["padding"]),
    ]
    query = bind_query(
        AuthKey(bytes.fromhex(vector("auth-key-sample")["values"]["auth_key"])),
        AuthKey(bytes.fromhex(v["temp_auth_key"])),
        session_id=v["temp_session_id_i64"],
        msg_id=int(v["msg_id"]),
        expires_at=v["expires_at"],
        rng=lambda size: draws.pop(0)[:size],
    )
    assert tl.encode(query).hex() == v["bindTempAuthKey_call"]
