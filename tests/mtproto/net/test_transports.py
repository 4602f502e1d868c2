"""Each transport from the client to the local data centre and back."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from mtproto import Backoff, Client, ConnectFailed, ConnectionLost, DataCentre
from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey
from mtproto.errors import LocalProtocolError, MTProtoError, RemoteProtocolError
from mtproto.framing import Abridged, Full, Intermediate
from mtproto.localdc import Call, Dispatcher, LocalDC
from mtproto.net import connect_tcp
from mtproto.net.proxy import through_proxy
from mtproto.transports import Transport, http, mtproxy, obfuscated, padded, tcp, websocket
from tl import api
from tl.api import help, messages  # noqa: A004 - the namespace's own name

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

SECRET = bytes(range(16))
LONG = "x" * 100_000


@pytest.fixture(scope="session")
def rsa_key(vector: Callable[[str], Any]) -> RsaPrivateKey:
    v = vector("rsa-pad")
    return RsaPrivateKey(RsaPublicKey(int(v["n"], 16), v["e"]), *(int(v[x], 16) for x in "pqd"))


@pytest.fixture
async def dc(rsa_key: RsaPrivateKey) -> AsyncIterator[LocalDC]:
    dispatcher = Dispatcher()

    @dispatcher.on(help.GetNearestDc)
    def nearest(call: Call[help.GetNearestDc]) -> Any:
        return api.NearestDc(country=LONG, this_dc=2, nearest_dc=2)

    @dispatcher.on(messages.CheckChatInvite)
    def check(call: Call[messages.CheckChatInvite]) -> Any:
        return api.ChatInvitePeek(chat=api.ChatEmpty(id=len(call.query.hash)), expires=1)

    async with asyncio.timeout(20), LocalDC(dispatcher, rsa=rsa_key, proxy_secret=SECRET) as run:
        yield run


def client_of(dc: LocalDC, transport: Transport, port: int | None = None, **options: Any) -> Client:
    where = DataCentre(dc.host, port or dc.port, dc.dc_id, (dc.public_key,))
    return Client(
        where,
        api_id=1,
        api_hash="x",
        transport=transport,
        backoff=Backoff(first=0.01, attempts=2),
        timeout=5,
        **options,
    )


HEX = SECRET.hex()
TRANSPORTS: dict[str, Callable[[LocalDC], Transport]] = {
    "abridged": lambda dc: tcp(Abridged),
    "intermediate": lambda dc: tcp(Intermediate),
    "padded intermediate": lambda dc: tcp(padded),
    "full": lambda dc: tcp(Full),
    "obfuscated2 + abridged": lambda dc: obfuscated(Abridged),
    "obfuscated2 + intermediate": lambda dc: obfuscated(Intermediate),
    "obfuscated2 + padded intermediate": lambda dc: obfuscated(),
    "HTTP": lambda dc: http(),
    "websocket + obfuscated2 + intermediate": lambda dc: websocket(),
    "fake TLS + obfuscated2 + padded intermediate": lambda dc: mtproxy(
        dc.host, dc.port, "ee" + HEX + b"example.org".hex()
    ),
}


@pytest.mark.parametrize("name", TRANSPORTS)
async def test_calls_over_each_transport(dc, name):
    """Key exchange, a long answer, a long query, many at once, and a second connection."""
    client = client_of(dc, TRANSPORTS[name](dc))
    async with client:
        assert (await client.call(help.GetNearestDc())).country == LONG
        assert set(dc.transports) == {name}
        assert len(dc.transports) == 1 or name == "HTTP"
        query = messages.CheckChatInvite(hash="y" * 70_000)
        answers = await asyncio.gather(*(client.call(query) for _ in range(10)))
        assert {one.chat.id for one in answers} == {70_000}
        for session in dc.sessions:
            if session.connection is not None:
                session.connection.hang_up()
        assert (await client.call(help.GetNearestDc())).country == LONG


class Crumbs:
    """A stream that gives a few bytes at a time."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def read(self, most: int) -> bytes:
        data: bytes = await self._stream.read(min(most, 7))
        return data

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


async def connect_crumbs(host: str, port: int) -> Any:
    return Crumbs(await connect_tcp(host, port))


@pytest.mark.parametrize("name", ["padded", "websocket", "fake TLS", "HTTP"])
async def test_a_client_that_is_fed_with_crumbs(dc, name):
    dial = {"connector": connect_crumbs}
    secret = "ee" + HEX + b"example.org".hex()
    transport = {
        "padded": lambda: obfuscated(**dial),
        "websocket": lambda: websocket(**dial),
        "fake TLS": lambda: mtproxy(dc.host, dc.port, secret, **dial),
        "HTTP": lambda: http(**dial),
    }[name]()
    async with client_of(dc, transport) as client:
        assert (await client.call(messages.CheckChatInvite(hash="abc"))).chat.id == 3


@pytest.mark.parametrize("secret", [HEX, "dd" + HEX])
async def test_mtproxy_without_tls(dc, secret):
    """The address dialled is the proxy's, whatever the data centre's is."""
    async with client_of(dc, mtproxy(dc.host, dc.port, secret), port=1) as client:
        assert (await client.call(help.GetNearestDc())).country == LONG


async def test_a_wrong_proxy_secret(dc):
    for secret in ("ff" * 16, "ee" + "ff" * 16 + b"example.org".hex()):
        with pytest.raises(MTProtoError):
            async with client_of(dc, mtproxy(dc.host, dc.port, secret)):
                pass
    with pytest.raises(LocalProtocolError):
        mtproxy("proxy", 443, "abc")


async def test_a_path_that_is_not_served(dc):
    with pytest.raises(RemoteProtocolError, match="404"):
        async with client_of(dc, websocket(path="/elsewhere")):
            pass


async def test_a_server_that_hangs_up_on_the_greeting():
    async def leave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.close()

    async with await asyncio.start_server(leave, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(ConnectionLost, match="greeting"):
            await websocket().connector("127.0.0.1", port)


class Proxy:
    """A SOCKS 5 and HTTP CONNECT proxy in few lines, which remembers where it was sent."""

    def __init__(self) -> None:
        self.wanted: list[tuple[str, int]] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.readexactly(1)
        if first == b"\x05":
            await reader.readexactly((await reader.readexactly(1))[0])
            writer.write(b"\x05\x00")
            kind = (await reader.readexactly(4))[3]
            host = await reader.readexactly(4 if kind == 1 else (await reader.readexactly(1))[0])
            name = ".".join(map(str, host)) if kind == 1 else host.decode()
            port = int.from_bytes(await reader.readexactly(2), "big")
            welcome = b"\x05\x00\x00\x01" + bytes(6)
        else:
            head = first + await reader.readuntil(b"\r\n\r\n")
            name, _, digits = head.split()[1].decode().partition(":")
            port = int(digits)
            welcome = b"HTTP/1.1 200 OK\r\n\r\n"
        self.wanted.append((name, port))
        far_reader, far = await asyncio.open_connection("127.0.0.1", port)
        writer.write(welcome)
        pumps = [self._pump(reader, far), self._pump(far_reader, writer)]
        await asyncio.gather(*pumps, return_exceptions=True)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()


@asynccontextmanager
async def proxy() -> AsyncIterator[tuple[Proxy, int]]:
    served = Proxy()
    async with await asyncio.start_server(served.serve, "127.0.0.1", 0) as server:
        yield served, server.sockets[0].getsockname()[1]


@pytest.mark.parametrize("scheme", ["socks5", "http"])
async def test_through_a_proxy(dc, scheme):
    async with proxy() as (served, port):
        dial = through_proxy(f"{scheme}://127.0.0.1:{port}")
        where = DataCentre("dc.invalid", dc.port, dc.dc_id, (dc.public_key,))
        transport = websocket(connector=dial)
        async with Client(where, api_id=1, api_hash="x", transport=transport) as client:
            assert (await client.call(help.GetNearestDc())).country == LONG
        assert served.wanted == [("dc.invalid", dc.port)]


async def test_no_proxy_there():
    with pytest.raises(ConnectFailed):
        await through_proxy("socks5://127.0.0.1:1")("localhost", 1)
    with pytest.raises(LocalProtocolError) as caught:
        through_proxy("ftp://user:hunter2@127.0.0.1:1")
    assert "hunter2" not in str(caught.value)


class TestHttp:
    async def test_updates_come_by_long_poll(self, dc):
        """A push answers the request that waits; calls go beside it."""
        async with client_of(dc, http()) as client:
            await client.call(help.GetNearestDc())
            stream = client.updates()
            for number in range(5):
                short = api.UpdateShort(update=api.UpdateConfig(), date=number)
                assert dc.push(client.account.auth_key.id, short) == 1
                async with asyncio.timeout(5):
                    got: Any = await anext(stream)
                assert got.date == number
                await client.ping()

    async def test_a_poll_that_ends_empty(self, dc, monkeypatch):
        monkeypatch.setattr("mtproto.link._LONGEST_WAIT", 100)
        async with client_of(dc, http()) as client:
            stream = client.updates()
            await client.call(help.GetNearestDc())
            await asyncio.sleep(0.5)
            assert dc.push(client.account.auth_key.id, api.UpdatesTooLong()) == 1
            async with asyncio.timeout(5):
                assert await anext(stream) == api.UpdatesTooLong()

    async def test_temporary_keys(self, dc):
        """Binding may take several responses, so it polls as well."""
        async with client_of(dc, http(), pfs=True) as client:
            assert (await client.call(help.GetNearestDc())).country == LONG

    async def test_slow_calls_side_by_side(self, dc):
        dc.faults.delay("help.getNearestDc", seconds=3600)
        async with client_of(dc, http()) as client, asyncio.timeout(30):
            slow = asyncio.create_task(client.call(help.GetNearestDc()))
            while not any(one.running for one in dc.sessions):  # noqa: ASYNC110 - no event
                await asyncio.sleep(0.01)
            query = messages.CheckChatInvite(hash="abc")
            assert (await client.call(query)).chat.id == 3
            assert not slow.done()
            slow.cancel()
            assert (await client.call(help.GetNearestDc())).country == LONG

    async def test_error_numbers_are_statuses(self, dc):
        reader, writer = await asyncio.open_connection(dc.host, dc.port)
        body = b"k" * 40
        writer.write(b"POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 40\r\n\r\n" + body)
        async with asyncio.timeout(5):
            assert (await reader.readline()).split()[1] == b"404"
        writer.close()

    @pytest.mark.parametrize("path", ["POST /other", "POST /api HTTP/9"])
    async def test_other_requests_are_refused(self, dc, path):
        reader, writer = await asyncio.open_connection(dc.host, dc.port)
        writer.write(f"{path} HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nxxxx".encode())
        async with asyncio.timeout(5):
            assert not (await reader.read()).startswith(b"HTTP/1.1 200")
        writer.close()

    async def test_a_server_that_is_not_there(self, dc):
        with pytest.raises(ConnectFailed):
            async with client_of(dc, http(), port=1):
                pass

    async def test_a_client_that_stops_leaves_nothing(self, dc):
        async with client_of(dc, http()) as client:
            await client.call(help.GetNearestDc())
        names = {task.get_name() for task in asyncio.all_tasks()}
        assert not any(name.startswith("mtproto") for name in names)
