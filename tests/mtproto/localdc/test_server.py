"""The data centre seen from the wire: transports, layers, sessions, updates, service requests."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tl
from mtproto.crypto import AuthKey
from mtproto.crypto.rsa import RsaPublicKey
from mtproto.errors import ConnectionLost, LocalProtocolError, RpcError, TransportError
from mtproto.framing import Abridged, Full, Intermediate, Obfuscated, PaddedIntermediate
from mtproto.localdc import Call, Dispatcher, LocalDC
from mtproto.session.events import (
    Acknowledged,
    NewSession,
    Pong,
    RpcResult,
    SaltsReceived,
    SessionDestroyed,
)
from tl import api, mt
from tl.api import account, auth, messages, users
from tl.api import help as help_

if TYPE_CHECKING:
    from pathlib import Path

Connect = Callable[..., Awaitable[Any]]
SELF = [api.InputUserSelf()]


@pytest.mark.parametrize(
    "framing",
    [
        Abridged(),
        Intermediate(),
        PaddedIntermediate(Random(1).randbytes),
        Full(),
        Obfuscated.connect(Abridged(), Random(2).randbytes),
        Obfuscated.connect(PaddedIntermediate(Random(3).randbytes), Random(4).randbytes, dc_id=2),
    ],
    ids=lambda one: one.name,
)
async def test_every_transport(dc: LocalDC, connect: Connect, framing: Any) -> None:
    client = await connect(framing=framing)
    nearest = await client.call(help_.GetNearestDc(), 229)
    assert nearest == api.NearestDc(country="XX", this_dc=2, nearest_dc=229)
    assert dc.transports == [framing.name]
    assert await client.call(users.GetUsers(id=SELF)) == [
        api.UserEmpty(id=client.session._core.key.id)
    ]


async def test_two_layers_on_one_port(connect: Connect) -> None:
    old, new = await connect(1), await connect(2)
    asked = messages.ImportChatInvite(hash="abc")
    ok = messages.ChatInviteJoinResultOk(updates=api.UpdatesTooLong())
    assert await new.call(asked, 229) == ok
    sent = tl.layer(176)["messages.importChatInvite"](hash="abc")
    assert sent.tl_id == 0x6C50051C
    assert await old.call(sent, 176) == api.UpdatesTooLong()
    assert (await old.call(help_.GetNearestDc())).nearest_dc == 176
    assert (await new.call(help_.GetNearestDc())).nearest_dc == 229


async def test_updates_reach_each_session_in_its_layer(dc: LocalDC, connect: Connect) -> None:
    first, second = await connect(1), await connect(2)
    silent = await connect(3, key=first.session._core.key)
    await first.call(help_.GetNearestDc(), 229)
    await second.call(help_.GetNearestDc(), 176)
    await silent.call(api.InvokeWithoutUpdates(query=help_.GetNearestDc()), 229)
    update = api.UpdatesTooLong()
    assert dc.push(first.session._core.key.id, update) == 1
    assert dc.push(second.session._core.key.id, update) == 1
    assert dc.push(12345, update) == 0
    assert await first.update() == update
    assert await second.update() == update


async def test_a_session_outlives_its_connection(dc: LocalDC, connect: Connect) -> None:
    client = await connect()
    await client.call(help_.GetNearestDc(), 198)
    key_id, session = client.session._core.key.id, client.session
    await client.close()
    await client.gone()
    assert dc.push(key_id, api.UpdatesTooLong()) == 0
    again = await connect(session=session)
    # No initConnection: layer and wish for updates belong to the session.
    assert (await again.call(help_.GetNearestDc())).nearest_dc == 198
    assert await again.update() == api.UpdatesTooLong()
    assert dc.push(key_id, api.UpdatesTooLong()) == 1


async def test_a_key_remembers_its_layer(dc: LocalDC, connect: Connect) -> None:
    client = await connect()
    with pytest.raises(RpcError, match="CONNECTION_NOT_INITED"):
        await client.call(help_.GetNearestDc())
    for wrong in (0, -5, 3):
        with pytest.raises(RpcError, match="CONNECTION_LAYER_INVALID"):
            await client.call(help_.GetNearestDc(), wrong)
    await client.call(help_.GetNearestDc(), 227)
    other = await connect(2, key=client.session._core.key)
    assert (await other.call(help_.GetNearestDc())).nearest_dc == 227


async def test_a_wrong_salt_costs_one_round_trip(connect: Connect) -> None:
    first = await connect()
    client = await connect(5, key=first.session._core.key, salt=0)
    assert (await client.call(help_.GetNearestDc(), 229)).this_dc == 2
    assert any(isinstance(event, SaltsReceived) for event in client.events)
    assert any(isinstance(event, NewSession) for event in client.events)


async def test_errors_of_queries(dc: LocalDC, connect: Connect) -> None:
    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    cases = {
        "INVITE_HASH_EXPIRED": messages.ImportChatInvite(hash="expired"),
        "METHOD_NOT_IMPLEMENTED: help.getAppUpdate": help_.GetAppUpdate(source=""),
        "RPC_CALL_FAIL": messages.ImportChatInvite(hash="crash"),
        "INPUT_METHOD_INVALID": api.UpdatesTooLong(),
    }
    for name, query in cases.items():
        with pytest.raises(RpcError) as caught:
            await client.call(query)
        assert caught.value.message == name
    assert dc.unimplemented == {"help.getAppUpdate": 1}
    assert [type(crash) for crash in dc.crashes] == [ZeroDivisionError]
    for body, name in (
        (bytes.fromhex("efbeadde"), "INPUT_METHOD_INVALID_deadbeef"),
        (tl.encode(users.GetUsers(id=SELF))[:8] + b"\1\0\0\0" * 2, "INPUT_CONSTRUCTOR_INVALID_1"),
        (tl.encode(users.GetUsers(id=SELF))[:-4], "INPUT_FETCH_ERROR"),
    ):
        client.session.send(body, now=time.time())
        with pytest.raises(RpcError) as caught:
            await client.answer(help_.GetNearestDc())
        assert caught.value.message == name
    assert (await client.call(help_.GetNearestDc())).this_dc == 2


async def test_service_requests(dc: LocalDC, connect: Connect) -> None:
    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    ping_id = client.session.ping(now=time.time())
    client.flush()
    assert (await client.wait_for(lambda one: isinstance(one, Pong))).ping_id == ping_id
    other = await connect(2, key=client.session._core.key)
    await other.call(help_.GetNearestDc())
    for session_id, existed in ((other.session.session_id, True), (77, False)):
        client.session.destroy_session(session_id, now=time.time())
        client.flush()
        event = await client.wait_for(lambda one: isinstance(one, SessionDestroyed))
        assert (event.session_id, event.existed) == (session_id, existed)
    assert len(dc.sessions.of_key(client.session._core.key.id)) == 1


async def test_destroying_the_key(dc: LocalDC, dispatcher: Dispatcher, connect: Connect) -> None:
    gone: list[int] = []
    dispatcher.on_key_destroyed(gone.append)
    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    client.session.send(tl.encode(mt.DestroyAuthKey()), now=time.time(), content_related=False)
    client.flush()
    (payload,) = await client.read()
    assert payload[:8] == client.session._core.key.id_bytes
    assert gone == [client.session._core.key.id]
    client.query(help_.GetNearestDc())
    client.flush()
    with pytest.raises(TransportError, match="-404"):
        await client.read()


async def test_unknown_keys_and_garbage_get_404(connect: Connect) -> None:
    stranger = await connect(key=AuthKey(bytes(256)))
    stranger.query(help_.GetNearestDc(), 229)
    stranger.flush()
    with pytest.raises(TransportError, match="-404"):
        await stranger.read()
    for payload in (bytes(20), bytes(40), b"x" * 40, bytes(16) + b"\4\0\0\0" + b"abcd"):
        client = await connect(exchange=False)
        client.send(payload)
        with pytest.raises(TransportError, match="-404"):
            await client.read()
        with pytest.raises(ConnectionLost):
            await client.read()
    good = await connect()
    good.send(good.session._core.key.id_bytes + bytes(16 + 48))
    with pytest.raises(TransportError, match="-404"):
        await good.read()


async def test_foreign_protocols_are_closed(dc: LocalDC) -> None:
    reader, writer = await asyncio.open_connection(dc.host, dc.port)
    writer.write(b"GET / HTTP/1.1\r\n\r\n")
    assert await reader.read() == b""
    writer.close()


async def test_order_by_invoke_after(connect: Connect) -> None:
    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    slow = client.query(auth.LogOut())
    after = api.InvokeAfterMsg(msg_id=slow, query=help_.GetNearestDc())
    client.query(after)
    client.flush()
    order = [(await client.wait_for(lambda e: isinstance(e, RpcResult))).req_msg_id]
    assert order == [slow]
    assert (await client.answer(help_.GetNearestDc())).this_dc == 2
    bad = client.query(messages.ImportChatInvite(hash="expired"))
    with pytest.raises(RpcError, match="INVITE_HASH_EXPIRED"):
        await client.answer(help_.GetNearestDc())
    for msg_id, name in ((bad, "MSG_WAIT_FAILED"), (4, "MSG_WAIT_TIMEOUT")):
        with pytest.raises(RpcError, match=name):
            await client.call(api.InvokeAfterMsgs(msg_ids=[msg_id], query=help_.GetNearestDc()))


async def test_quick_ack(connect: Connect) -> None:
    client = await connect(framing=Intermediate())
    client.query(help_.GetNearestDc(), 229)
    (packet,) = client.session.data_to_send(time.time())
    client.writer.write(client.framing.send(packet, quick_ack=True))
    await client.pump()
    assert len(client.framing.take_quick_acks()) == 1


async def test_ping_delay_disconnect(connect: Connect) -> None:
    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    client.session.ping(now=time.time(), disconnect_delay=0)
    client.flush()
    await client.until_hung_up()


async def test_faults(dc: LocalDC, connect: Connect) -> None:
    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    dc.faults.fail("help.*", RpcError(420, "FLOOD_WAIT", 3), times=2)
    dc.faults.delay("users.getUsers", seconds=0.05)
    for _ in range(2):
        with pytest.raises(RpcError) as caught:
            await client.call(help_.GetNearestDc())
        assert (caught.value.code, caught.value.value) == (420, 3)
    assert (await client.call(help_.GetNearestDc())).this_dc == 2
    began = time.monotonic()
    await client.call(users.GetUsers(id=[]))
    assert time.monotonic() - began >= 0.05
    dc.faults.fail("*", RpcError(500, "X"))
    dc.faults.clear()
    assert await client.call(users.GetUsers(id=[])) == []


@pytest.mark.parametrize("after", [False, True])
async def test_hanging_up_loses_no_answer(
    dc: LocalDC, dispatcher: Dispatcher, connect: Connect, after: bool
) -> None:
    runs: list[int] = []

    @dispatcher.on(help_.GetSupportName)
    def count(call: Call[help_.GetSupportName]) -> help_.SupportName:
        runs.append(call.msg_id)
        return help_.SupportName(name="x")

    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    dc.faults.hang_up("help.getSupportName", after=after)
    msg_id = client.query(help_.GetSupportName())
    client.flush()
    await client.until_hung_up()
    again = await connect(session=client.session)
    client.session.connected(now=time.time())
    client.session.repeat(msg_id, now=time.time())
    assert await again.answer(help_.GetSupportName()) == help_.SupportName(name="x")
    assert len(runs) == 1


async def test_guards_come_first(dispatcher: Dispatcher, connect: Connect) -> None:
    @dispatcher.guard
    def signed_in(call: Call[Any]) -> None:
        if call.sent.tl_name == "users.getUsers":
            raise RpcError(401, "AUTH_KEY_UNREGISTERED")

    @dispatcher.guard
    async def knows_the_client(call: Call[Any]) -> None:
        assert call.init is not None

    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    with pytest.raises(RpcError, match="401 AUTH_KEY_UNREGISTERED"):
        await client.call(users.GetUsers(id=SELF))


def test_dispatcher_is_a_table(dispatcher: Dispatcher) -> None:
    assert dispatcher.handles("help.getNearestDc")
    assert "users.getUsers" in dispatcher.methods
    with pytest.raises(LocalProtocolError, match="two handlers"):
        dispatcher.on(help_.GetNearestDc)(lambda call: None)


async def test_ready_file(dc: LocalDC, tmp_path: Path) -> None:
    dc.write_ready_file(tmp_path / "ready.json")
    ((name, text),) = read_all(tmp_path).items()
    info = json.loads(text)
    assert name == "ready.json"
    assert info == dc.ready_info()
    assert (info["host"], info["port"], info["dc_id"]) == ("127.0.0.1", dc.port, 2)
    assert RsaPublicKey.from_pem(info["public_key_pem"]) == dc.public_key
    assert int(info["fingerprint"], 16) == dc.public_key.fingerprint % 2**64
    assert {176, 198, 227, 229} <= set(info["layers"])
    with pytest.raises(OSError, match="No such file"):
        dc.write_ready_file(tmp_path / "missing" / "ready.json")


def read_all(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


async def test_life(dispatcher: Dispatcher) -> None:
    dc = LocalDC(dispatcher)
    assert "stopped" in repr(dc)
    for attribute in ("port", "rsa"):
        with pytest.raises(LocalProtocolError):
            getattr(dc, attribute)
    async with dc:
        port = dc.port
        with pytest.raises(LocalProtocolError):
            await dc.__aenter__()
    async with LocalDC(dispatcher, port=port, rsa=dc.rsa) as again:
        assert again.port == port
    await dc.__aexit__(None, None, None)


async def test_a_second_connection_takes_the_session_over(dc: LocalDC, connect: Connect) -> None:
    first = await connect()
    await first.call(help_.GetNearestDc(), 229)
    second = await connect(session=first.session)
    assert (await second.call(help_.GetNearestDc())).this_dc == 2
    assert dc.push(first.session._core.key.id, api.UpdatesTooLong()) == 1
    assert await second.update() == api.UpdatesTooLong()


async def test_the_sessions_of_a_key_are_limited(dc: LocalDC, connect: Connect) -> None:
    client = await connect()
    key = client.session._core.key
    await client.call(help_.GetNearestDc(), 229)
    ours = client.session.session_id
    for _ in range(70):
        client.begin(key)
        await client.call(help_.GetNearestDc())
    assert len(dc.sessions.of_key(key.id)) == 64
    assert dc.sessions.find(key.id, ours) is None
    assert dc.sessions.find(key.id, client.session.session_id) is not None


async def test_dropping_an_answer_stops_the_query(
    dc: LocalDC, dispatcher: Dispatcher, connect: Connect
) -> None:
    stopped = asyncio.Event()

    @dispatcher.on(help_.GetSupportName)
    async def endless(call: Call[help_.GetSupportName]) -> help_.SupportName:
        try:
            return await asyncio.Event().wait()  # type: ignore[return-value]  # it never comes
        finally:
            stopped.set()

    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    msg_id = client.query(help_.GetSupportName())
    client.flush()
    await client.call(help_.GetNearestDc())
    client.session.drop_answer(msg_id, now=time.time())
    client.flush()
    async with asyncio.timeout(5):
        await stopped.wait()
    answer = await client.wait_for(lambda event: isinstance(event, RpcResult))
    assert tl.decode(answer.body) == mt.RpcAnswerDroppedRunning()
    assert (await client.call(help_.GetNearestDc())).this_dc == 2


async def test_updates_that_a_layer_cannot_say_are_left_out(dc: LocalDC, connect: Connect) -> None:
    client = await connect()
    await client.call(help_.GetNearestDc(), 100)
    key_id = client.session._core.key.id
    unknown = api.UpdateShort(update=api.UpdateStarsBalance(balance=stars()), date=1)
    assert dc.push(key_id, unknown) == 0
    assert dc.push(key_id, api.UpdatesTooLong()) == 1


def stars() -> api.StarsAmount:
    return api.StarsAmount(amount=1, nanos=0)


async def test_updates_are_not_kept_for_sessions_long_gone(
    dispatcher: Dispatcher, rsa_key: Any, raw_client: Any
) -> None:
    ahead = 0.0
    async with LocalDC(dispatcher, rsa=rsa_key, clock=lambda: time.time() + ahead) as dc:
        client = await raw_client(dc).open()
        result = await client.exchange()
        client.begin(result.auth_key, result.server_salt)
        await client.call(help_.GetNearestDc(), 229)
        await client.close()
        await client.gone()
        (session,) = dc.sessions
        before = len(session.session.unanswered())
        assert dc.push(result.auth_key.id, api.UpdatesTooLong()) == 0
        assert len(session.session.unanswered()) == before + 1
        ahead = 1000.0
        assert dc.push(result.auth_key.id, api.UpdatesTooLong()) == 0
        assert len(session.session.unanswered()) == before + 1


async def test_acknowledgements_come_in_time(
    dispatcher: Dispatcher, rsa_key: Any, raw_client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mtproto.localdc.server._TICK", 0.02)
    ahead = 0.0
    async with LocalDC(dispatcher, rsa=rsa_key, clock=lambda: time.time() + ahead) as dc:
        client = await raw_client(dc).open()
        result = await client.exchange()
        client.begin(result.auth_key, result.server_salt)
        await client.call(help_.GetNearestDc(), 229)
        dc.faults.delay("help.*", seconds=5)
        client.query(help_.GetNearestDc())
        client.flush()
        (session,) = dc.sessions
        async with asyncio.timeout(5):
            while session.session.next_deadline() is None:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.005)
        ahead = 25.0
        await client.wait_for(lambda event: isinstance(event, Acknowledged))
        await client.close()


@settings(max_examples=25, deadline=None)
@given(data=st.binary(max_size=300), opening=st.sampled_from([b"", b"\xef", b"\xee" * 4]))
def test_garbage_ends_one_connection_only(rsa_key: Any, data: bytes, opening: bytes) -> None:
    async def story() -> None:
        dispatcher = Dispatcher()
        async with asyncio.timeout(5), LocalDC(dispatcher, rsa=rsa_key) as dc:
            reader, writer = await asyncio.open_connection(dc.host, dc.port)
            writer.write(opening + data)
            writer.write_eof()
            await reader.read()
            writer.close()
            assert dc.crashes == []

    asyncio.run(story())


@pytest.mark.parametrize("layer", [122, 176])
async def test_methods_newer_than_the_layer(dc: LocalDC, connect: Connect, layer: int) -> None:
    """A method that came after the session's layer is refused by name, and not executed."""
    client = await connect()
    await client.call(help_.GetNearestDc(), layer)
    for query in (messages.ImportChatInvite(hash="abc"), account.DeletePasskey(id="x")):
        with pytest.raises(RpcError) as caught:
            await client.call(query)
        assert caught.value.code == 400
        named = f"{query.tl_name}#{query.tl_id:x} is newer than layer {layer}"
        assert caught.value.message == f"METHOD_NOT_IN_LAYER: {named}"
    assert dc.crashes == []
    assert not dc.unimplemented


async def test_layers_between_the_imported_ones(connect: Connect) -> None:
    """A client of a layer that we have not imported may call what the next one has."""
    client = await connect()
    with pytest.raises(RpcError, match="METHOD_NOT_IMPLEMENTED"):
        await client.call(account.DeletePasskey(id="x"), 217)


@pytest.mark.parametrize("layer", [223, 226])
async def test_answers_between_the_imported_layers(connect: Connect, layer: int) -> None:
    """A method that only one neighbour has is answered as that neighbour does, near or far."""
    client = await connect()
    ok = messages.ChatInviteJoinResultOk(updates=api.UpdatesTooLong())
    older = tl.layer(222)["messages.importChatInvite"](hash="abc")
    assert await client.call(older, layer) == api.UpdatesTooLong()
    assert await client.call(messages.ImportChatInvite(hash="abc")) == ok
