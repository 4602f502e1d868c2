"""A server that never behaves: the client says what was wrong, and gives up in time.

Servers that break one rule are in tests/mtproto/hostile/.
"""

from __future__ import annotations

import asyncio
import secrets
import time

import pytest

import tl
from mtproto import Backoff, CallTimeout, Client, DataCentre, MTProtoError, RemoteProtocolError
from mtproto.crypto import Side
from mtproto.crypto.envelope import seal
from mtproto.errors import TransportError
from mtproto.framing import ServerFraming
from mtproto.handshake import ServerHandshake
from mtproto.net import memory_pair
from mtproto.session import Message, Plaintext, Session, constructor_id, open_packet
from mtproto.session.container import (
    CONTAINER_ID,
    RPC_RESULT_ID,
    pack_container,
    pack_plaintext,
    pack_rpc_result,
    padding_size,
    unpack_container,
)
from mtproto.session.events import MessageReceived
from tl import api
from tl.api import help  # noqa: A004 - the namespace's own name

NEAREST = api.NearestDc(country="X", this_dc=2, nearest_dc=2)


class Server:
    """A data centre over memory streams; `tricks` are played on connections, one each, in order.

    A trick gets (server, payloads about to be sent) and returns what is sent instead.
    """

    def __init__(self, rsa_key):
        self.rsa = rsa_key
        self.key = None
        self.session = None
        self.tricks = []
        self.connections = 0
        self.executed = 0
        self.tasks = set()

    async def connect(self, host, port):
        near, far = memory_pair()
        self.connections += 1
        task = asyncio.create_task(self.serve(far))
        self.tasks.add(task)
        return near

    async def serve(self, stream):
        framing = ServerFraming(secrets.token_bytes)
        handshake = ServerHandshake(self.rsa, secrets.token_bytes)
        trick = self.tricks.pop(0) if self.tricks and self.key is not None else None
        if self.session is not None:
            self.session.connected(now=time.time())
        while data := await stream.read(65536):
            out = []
            for payload in framing.receive(data):
                if payload.startswith(bytes(8)):
                    out += handshake.receive(payload, time.time())
                    if handshake.result is not None:
                        self.key = handshake.result.auth_key
                else:
                    self.take(payload)
            if self.session is not None:
                out += self.session.data_to_send(time.time(), flush=True)
            if trick is not None and self.session is not None and out:
                out = trick(self, out)
            try:
                for payload in out:
                    stream.write(framing.send(payload))
            except MTProtoError:
                break  # the client left
        await stream.close()

    def take(self, payload):
        plaintext = open_packet(self.key, payload, Side.CLIENT)
        if self.session is None or self.session.session_id != plaintext.session_id:
            self.session = Session(
                Side.SERVER, self.key, rng=secrets.token_bytes, session_id=plaintext.session_id
            )
        for event in self.session.receive_plaintext(plaintext, time.time()):
            if isinstance(event, MessageReceived):
                self.executed += 1
                self.session.reply(event.msg_id, tl.encode(NEAREST), now=time.time())


@pytest.fixture
async def server(rsa_key):
    server = Server(rsa_key)
    yield server
    for task in server.tasks:
        task.cancel()
    await asyncio.gather(*server.tasks, return_exceptions=True)


@pytest.fixture
def client(server):
    where = DataCentre("memory", 0, 2, (server.rsa.public,))
    backoff = Backoff(first=0.01, most=0.02)
    return Client(
        where, api_id=1, api_hash="", connector=server.connect, backoff=backoff, timeout=2
    )


def flip(server, out):
    return [out[0][:-1] + bytes([out[0][-1] ^ 1]), *out[1:]]


async def drop_link(client):
    """Cut the client's connection from its own side."""
    await client._connection._link.close()
    await asyncio.sleep(0.05)


async def test_a_server_that_is_always_wrong_lets_calls_time_out(server, client):
    async with client:
        await client.call(help.GetNearestDc())
        server.tricks = [flip] * 1000
        await drop_link(client)
        with pytest.raises(CallTimeout):
            await client.call(help.GetNearestDc(), timeout=0.5)


async def test_first_connection_says_what_was_wrong(server):
    async def refuse(host, port):
        near, far = memory_pair()
        far.write((4).to_bytes(4, "little") + (-429).to_bytes(4, "little", signed=True))
        return near

    where = DataCentre("memory", 0, 2, (server.rsa.public,))
    with pytest.raises(TransportError, match="-429"):
        async with Client(where, api_id=1, api_hash="", connector=refuse):
            pass


@pytest.mark.parametrize("size", [0x7FFFFFFC, 5 << 20])
async def test_huge_frame(server, size):
    async def huge(host, port):
        near, far = memory_pair()
        far.write(size.to_bytes(4, "little") + bytes(100))
        return near

    where = DataCentre("memory", 0, 2, (server.rsa.public,))
    with pytest.raises(RemoteProtocolError, match="length"):
        async with Client(where, api_id=1, api_hash="", connector=huge):
            pass


async def test_connector_that_never_returns(server):
    async def hang(host, port):
        await asyncio.sleep(60)

    where = DataCentre("memory", 0, 2, (server.rsa.public,))
    with pytest.raises(MTProtoError, match="no connection"):
        async with Client(where, api_id=1, api_hash="", connector=hang, timeout=0.1):
            pass


def beside_a_result(spoil, executed):
    """A trick: the result of a call after so many others is spoiled, the rest goes out as it is."""

    def trick(server, out):
        messages = []
        for packet in out:
            message = open_packet(server.key, packet, Side.SERVER).message
            is_container = constructor_id(message.body) == CONTAINER_ID
            messages += unpack_container(message.body, most=1024) if is_container else [message]
        kinds = [constructor_id(message.body) for message in messages]
        if server.executed == executed or RPC_RESULT_ID not in kinds:
            return out
        return spoil(server, out, sorted(messages, key=lambda one: one.msg_id))

    return trick


def a_broken_message_behind(server, out, messages):
    last = messages[-1].msg_id & ~3
    broken = Message(last + 5, messages[-1].seq_no, pack_rpc_result(0, bytes(4)))
    outer = Message(last + 9, 1 << 20, pack_container([*messages, broken]))
    padding = secrets.token_bytes(padding_size(len(outer.body)))
    plain = pack_plaintext(Plaintext(0, server.session.session_id, outer), padding)
    return [seal(server.key, plain, Side.SERVER)]


def a_broken_packet_behind(server, out, messages):
    return [*out, *flip(server, out)]


@pytest.mark.parametrize("spoil", [a_broken_message_behind, a_broken_packet_behind])
async def test_an_answer_counts_whatever_comes_behind_it(server, client, spoil):
    async with client:
        await client.call(help.GetNearestDc())
        server.tricks = [beside_a_result(spoil, server.executed)]
        await drop_link(client)
        assert await client.call(help.GetNearestDc()) == NEAREST
        assert server.executed == 2
