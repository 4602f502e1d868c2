"""A running data centre with a few handlers, and a client made of nothing but the core.

The client shows every message it gets, so tests see what real clients would see on the wire.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from random import Random
from typing import Any

import pytest

import tl
from mtproto.crypto import AuthKey, Side
from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey
from mtproto.errors import ConnectionLost, RpcError, TransportError
from mtproto.framing import Abridged, Framing, Obfuscated, transport_error
from mtproto.handshake import ClientHandshake, HandshakeResult
from mtproto.localdc import Call, Dispatcher, LocalDC
from mtproto.session import SaltBook, Session
from mtproto.session.events import Event, MessageReceived, RpcResult
from tl import api, mt
from tl.api import auth, messages, users
from tl.api import help as help_

Connect = Callable[..., Awaitable["RawClient"]]


@pytest.fixture(scope="session")
def rsa_key(vector: Callable[[str], Any]) -> RsaPrivateKey:
    v = vector("rsa-pad")
    public = RsaPublicKey(int(v["n"], 16), v["e"])
    return RsaPrivateKey(public, int(v["p"], 16), int(v["q"], 16), int(v["d"], 16))


class RawClient:
    """One connection, one key, one session."""

    def __init__(self, dc: LocalDC, seed: int = 1, framing: Framing | Obfuscated | None = None):
        self.dc = dc
        self.rng = Random(seed).randbytes
        self.framing = framing or Abridged()
        self.events: list[Event] = []
        self.payloads: list[bytes] = []
        self.session: Session

    async def open(self) -> RawClient:
        self.reader, self.writer = await asyncio.open_connection(self.dc.host, self.dc.port)
        return self

    async def exchange(self, expires_in: int | None = None) -> HandshakeResult:
        trusted = [self.dc.public_key]
        handshake = ClientHandshake(trusted, self.dc.dc_id, self.rng, expires_in=expires_in)
        self.send(handshake.start(time.time()))
        while handshake.result is None:
            for payload in await self.read():
                for query in handshake.receive(payload, time.time()):
                    self.send(query)
        return handshake.result

    def begin(self, key: AuthKey, salt: int = 0) -> None:
        book = SaltBook.starting_with(salt, time.time())
        self.session = Session(Side.CLIENT, key, rng=self.rng, salts=book)

    def send(self, payload: bytes) -> None:
        self.writer.write(self.framing.send(payload))

    def flush(self) -> None:
        for packet in self.session.data_to_send(time.time(), flush=True):
            self.send(packet)

    async def read(self) -> list[bytes]:
        """The next payloads; raises what the server says or that it left."""
        while True:
            async with asyncio.timeout(5):
                data = await self.reader.read(65536)
            if not data:
                raise ConnectionLost("closed")
            payloads: list[bytes] = []
            for payload in self.framing.receive(data):
                code = transport_error(payload)
                if code is not None:
                    raise TransportError(code)
                payloads.append(payload)
            if payloads:
                return payloads

    async def pump(self) -> list[Event]:
        """Take what comes next, and say what the session wants to say about it."""
        events: list[Event] = []
        for payload in await self.read():
            events += self.session.receive(payload, time.time())
        self.flush()
        self.events += events
        return events

    async def wait_for(self, wanted: Callable[[Event], Any]) -> Any:
        while True:
            for event in self.events:
                if wanted(event):
                    self.events.remove(event)
                    return event
            await self.pump()

    def query(self, query: tl.TLObject, layer: int | None = None) -> int:
        if layer is not None:
            query = api.InvokeWithLayer(layer=layer, query=self.init(query))
        return self.session.send(tl.encode(query), now=time.time())

    def init(self, query: tl.TLObject) -> tl.TLObject:
        return api.InitConnection(
            api_id=1,
            device_model="test",
            system_version="1",
            app_version="1",
            system_lang_code="en",
            lang_pack="",
            lang_code="en",
            query=query,
        )

    async def call(self, query: tl.TLObject, layer: int | None = None) -> Any:
        self.query(query, layer)
        return await self.answer(query)

    async def answer(self, query: tl.TLObject) -> Any:
        """The result of the query just sent, whatever msg_id it has now."""
        self.flush()
        event = await self.wait_for(lambda one: isinstance(one, RpcResult))
        try:
            error = tl.decode(event.body)
        except tl.DecodeError:
            error = None
        if isinstance(error, mt.RpcError):
            raise RpcError.parse(error.error_code, error.error_message)
        return tl.decode(event.body, returns=query)

    async def update(self) -> Any:
        event = await self.wait_for(lambda one: isinstance(one, MessageReceived))
        return tl.decode(event.body)

    async def until_hung_up(self) -> None:
        """Take all that comes until the server closes the connection."""
        try:
            while True:
                await self.pump()
        except (ConnectionLost, ConnectionResetError):
            pass

    async def gone(self) -> None:
        """Wait until the server has noticed that we left."""
        async with asyncio.timeout(5):
            while self.dc.transports:  # noqa: ASYNC110 - the server tells nobody
                await asyncio.sleep(0.005)

    async def close(self) -> None:
        self.writer.close()
        await asyncio.sleep(0)


@pytest.fixture
def dispatcher() -> Dispatcher:
    made = Dispatcher()

    @made.on(help_.GetNearestDc)
    def nearest(call: Call[help_.GetNearestDc]) -> api.NearestDc:
        return api.NearestDc(country="XX", this_dc=call.dc.dc_id, nearest_dc=call.layer)

    @made.on(users.GetUsers)
    async def get_users(call: Call[users.GetUsers]) -> list[Any]:
        await asyncio.sleep(0)
        return [api.UserEmpty(id=call.auth_key_id) for _ in call.query.id]

    @made.on(messages.ImportChatInvite)
    def join(call: Call[messages.ImportChatInvite]) -> tl.TLObject:
        if call.query.hash == "expired":
            raise RpcError(400, "INVITE_HASH_EXPIRED")
        if call.query.hash == "crash":
            raise ZeroDivisionError
        return messages.ChatInviteJoinResultOk(updates=api.UpdatesTooLong())

    @made.on(auth.LogOut)
    async def slow(call: Call[auth.LogOut]) -> auth.LoggedOut:
        await asyncio.sleep(0.2)
        return auth.LoggedOut()

    return made


@pytest.fixture
async def dc(rsa_key: RsaPrivateKey, dispatcher: Dispatcher) -> AsyncIterator[LocalDC]:
    async with LocalDC(dispatcher, rsa=rsa_key) as running:
        yield running
    assert "connections=0" in repr(running)


@pytest.fixture
async def connect(dc: LocalDC) -> AsyncIterator[Connect]:
    """`await connect(...)`: a client with a fresh key and session."""
    opened: list[RawClient] = []

    async def make(
        seed: int = 1,
        framing: Framing | Obfuscated | None = None,
        *,
        key: AuthKey | None = None,
        salt: int = 0,
        session: Session | None = None,
        exchange: bool = True,
    ) -> RawClient:
        client = await RawClient(dc, seed, framing).open()
        opened.append(client)
        if session is not None:
            client.session = session
        elif key is not None:
            client.begin(key, salt)
        elif exchange:
            result = await client.exchange()
            client.begin(result.auth_key, result.server_salt)
        return client

    yield make
    for client in opened:
        await client.close()


@pytest.fixture
def raw_client() -> type[RawClient]:
    return RawClient
