"""A server that misbehaves in one chosen way: the client recovers, or says what was wrong."""

from __future__ import annotations

import asyncio
import secrets
import time

import pytest

import tl
from mtproto import Backoff, CallTimeout, Client, DataCentre, MTProtoError, RemoteProtocolError
from mtproto.crypto import Side
from mtproto.errors import TransportError
from mtproto.framing import ServerFraming
from mtproto.handshake import ServerHandshake
from mtproto.net import memory_pair
from mtproto.session import Message, Plaintext, Session, constructor_id, open_packet
from mtproto.session.container import pack_plaintext, padding_size
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

    def sealed(self, body, *, session_id=None, ahead=0.0, tail=3, padding=None):
        from mtproto.crypto import seal

        msg_id = (int((time.time() + ahead) * 2**32) & ~3) | tail
        size = padding_size(len(body)) if padding is None else padding
        session_id = self.session.session_id if session_id is None else session_id
        plaintext = Plaintext(0, session_id, Message(msg_id, 1, body))
        return seal(self.key, pack_plaintext(plaintext, bytes(size)), Side.SERVER)


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


def instead(*payloads):
    return lambda server, out: [p(server) if callable(p) else p for p in payloads]


def before(payload):
    return lambda server, out: [payload(server), *out]


def flip(server, out):
    return [out[0][:-1] + bytes([out[0][-1] ^ 1]), *out[1:]]


BREAKS_THE_LINK = {
    "tampered": flip,
    "foreign key": lambda server, out: [bytes([1]) * 8 + out[0][8:]],
    "session_id": before(lambda s: s.sealed(bytes(4), session_id=77)),
    "padding": before(lambda s: s.sealed(bytes(16), padding=0)),
    "parity": before(lambda s: s.sealed(bytes(4), tail=2)),
    "too old": before(lambda s: s.sealed(bytes(4), ahead=-400)),
    "too new": before(lambda s: s.sealed(bytes(4), ahead=40)),
    "container": before(lambda s: s.sealed(b"\xdc\xf8\xf1\x73\xff\xff\xff\x7f")),
    "-404": instead((-404).to_bytes(4, "little", signed=True)),
    "-429": instead((-429).to_bytes(4, "little", signed=True)),
    "short garbage": instead(bytes([7] * 8)),
    "long garbage": instead(bytes([7] * 400)),
}
IGNORED = {
    "unencrypted": before(lambda s: bytes(8) + bytes([1] * 32)),
    "no-op": before(lambda s: bytes(4)),
    "unknown constructor": before(lambda s: s.sealed(b"\xef\xbe\xad\xde" * 3)),
    "result for nothing": before(
        lambda s: s.sealed(b"\x01\x6d\x5c\xf3" + bytes([4] * 8) + bytes(4))
    ),
    "twice": lambda server, out: [*out, *out],
}


@pytest.mark.parametrize("trick", BREAKS_THE_LINK.values(), ids=BREAKS_THE_LINK.keys())
async def test_a_broken_rule_costs_a_connection_and_nothing_else(server, client, trick):
    async with client:
        assert await client.call(help.GetNearestDc()) == NEAREST
        server.tricks = [trick]
        await drop_link(client)
        assert await client.call(help.GetNearestDc()) == NEAREST
        assert server.connections >= 3
        assert server.executed == 2


@pytest.mark.parametrize("trick", IGNORED.values(), ids=IGNORED.keys())
async def test_what_means_nothing_is_ignored(server, client, trick):
    async with client:
        assert await client.call(help.GetNearestDc()) == NEAREST
        server.tricks = [trick]
        await drop_link(client)
        assert await client.call(help.GetNearestDc()) == NEAREST
        assert server.connections == 2
        assert server.executed == 2


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


def test_the_constants_above():
    assert constructor_id(b"\x01\x6d\x5c\xf3") == 0xF35C6D01
    assert constructor_id(b"\xdc\xf8\xf1\x73") == 0x73F1F8DC
