"""Laws of disguises: both ends agree in any chunking, and nobody without the secret gets in."""

from __future__ import annotations

from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.framing import FakeTlsClient, FakeTlsServer, Intermediate, Obfuscated, ServerFraming
from mtproto.net.http import HttpServer
from mtproto.net.websocket import WebSocketClient, WebSocketServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.framing import Layer

SECRET = bytes(range(16))
NOW = 1_700_000_000.0


def tls_client(secret: bytes = SECRET, now: float = NOW, seed: int = 1) -> FakeTlsClient:
    return FakeTlsClient(secret, "example.org", now=now, rng=Random(seed).randbytes)


def tls_server(seen: dict[bytes, None] | None = None) -> FakeTlsServer:
    return FakeTlsServer(
        SECRET, clock=lambda: NOW, rng=Random(2).randbytes, seen={} if seen is None else seen
    )


PAIRS: dict[str, Callable[[], tuple[Layer, Layer]]] = {
    "fake TLS": lambda: (tls_client(), tls_server()),
    "websocket": lambda: (WebSocketClient("localhost"), WebSocketServer()),
}
each_pair = pytest.mark.parametrize("name", PAIRS)


def feed(layer: Layer, data: bytes, sizes: list[int]) -> tuple[bytes, bytes]:
    """What comes out of a layer, upwards and as replies, for bytes cut in these sizes."""
    carried, replies, at = b"", b"", 0
    for size in [*sizes, len(data)]:
        carried += layer.receive(data[at : at + size])
        replies += layer.reply()
        at += size
        if at >= len(data):
            break
    return carried, replies


chunks = st.lists(st.integers(1, 400), max_size=30)


@each_pair
@settings(max_examples=30, deadline=None)
@given(
    ours=st.lists(st.binary(min_size=1, max_size=7000), max_size=3),
    theirs=st.lists(st.binary(min_size=1, max_size=7000), max_size=3),
    sizes=chunks,
)
def test_streams_arrive_in_any_chunking(name, ours, theirs, sizes):
    client, server = PAIRS[name]()
    with pytest.raises(LocalProtocolError):
        client.send(b"too early")
    carried, welcome = feed(server, client.opening(), sizes)
    assert carried == b""
    assert feed(client, welcome, sizes) == (b"", b"")
    assert client.ready
    assert server.ready
    up = b"".join(client.send(one) for one in ours)
    assert feed(server, up, sizes) == (b"".join(ours), b"")
    down = b"".join(server.send(one) for one in theirs)
    assert feed(client, down, sizes) == (b"".join(theirs), b"")


@each_pair
@given(data=st.binary(max_size=200), cut=st.integers(0, 600))
def test_garbage_gives_our_error_or_nothing(name, data, cut):
    for layer in PAIRS[name]():
        start = layer.opening()[:cut]
        for piece in (start, data):
            try:
                layer.receive(piece)
            except RemoteProtocolError:
                break


class TestFakeTls:
    def test_the_hello_is_what_servers_expect(self):
        hello = tls_client().opening()
        assert len(hello) == 517
        assert hello[:5] == b"\x16\x03\x01\x02\x00"
        assert b"example.org" in hello
        assert len(hello) == 5 + int.from_bytes(hello[3:5], "big")
        assert tls_client(seed=3).opening() != hello

    @pytest.mark.parametrize("domain", ["a", "x" * 182])
    def test_any_domain_fits(self, domain):
        client = FakeTlsClient(SECRET, domain, now=NOW, rng=Random(1).randbytes)
        assert client.opening()[3] == 2
        tls_server().receive(client.opening())

    @pytest.mark.parametrize("domain", ["", "x" * 183, "exämple.org"])
    def test_domains_that_cannot_be(self, domain):
        with pytest.raises(LocalProtocolError):
            FakeTlsClient(SECRET, domain, now=NOW, rng=bytes)

    @pytest.mark.parametrize("at", [0, 11, 30, 42, 43, 50, 100, 516])
    def test_a_changed_hello(self, at):
        hello = bytearray(tls_client().opening())
        hello[at] ^= 1
        with pytest.raises(RemoteProtocolError):
            tls_server().receive(hello)

    @pytest.mark.parametrize("client", [tls_client(bytes(16)), tls_client(now=NOW + 200)])
    def test_a_wrong_secret_or_clock(self, client):
        with pytest.raises(RemoteProtocolError):
            tls_server().receive(client.opening())

    def test_a_replay(self):
        seen: dict[bytes, None] = {}
        hello = tls_client().opening()
        tls_server(seen).receive(hello)
        with pytest.raises(RemoteProtocolError, match="replayed"):
            tls_server(seen).receive(hello)

    def test_every_byte_of_the_answer_counts(self):
        client, server = tls_client(), tls_server()
        server.receive(client.opening())
        answer = server.reply()
        for at in range(0, len(answer), 7):
            broken = bytearray(answer)
            broken[at] ^= 1
            fresh = tls_client()
            try:
                fresh.receive(bytes(broken))
            except RemoteProtocolError:
                continue
            assert not fresh.ready

    def test_records_of_other_kinds(self):
        client, server = tls_client(), tls_server()
        server.receive(client.opening())
        client.receive(server.reply())
        with pytest.raises(RemoteProtocolError):
            client.receive(b"\x15\x03\x03\x00\x02\x02\x28")  # an alert


class TestWebSocket:
    @pytest.mark.parametrize(
        ("path", "subprotocol"), [("/other", "binary"), ("/apiws", "chat"), ("/", "binary")]
    )
    def test_other_services_are_refused(self, path, subprotocol):
        client, server = WebSocketClient("localhost", path), WebSocketServer()
        request = client.opening().replace(b"binary", subprotocol.encode())
        server.receive(request)
        answer = server.reply()
        assert server.ended
        assert not server.ready
        with pytest.raises(RemoteProtocolError, match="404"):
            client.receive(answer)

    def test_closing(self):
        client, server = WebSocketClient("localhost", "/apiws_test?x"), WebSocketServer()
        server.receive(client.opening())
        client.receive(server.reply())
        server.receive(client._connection.send(closing()))
        assert server.ended
        client.receive(server.reply())
        assert client.ended
        with pytest.raises(LocalProtocolError):
            server.send(b"x")

    def test_pings_are_answered(self):
        from wsproto.events import Ping

        client, server = WebSocketClient("localhost"), WebSocketServer()
        server.receive(client.opening())
        client.receive(server.reply())
        assert client.receive(server._connection.send(Ping(b"x"))) == b""
        assert server.receive(client.reply()) == b""

    def test_an_endless_greeting(self):
        server = WebSocketServer()
        server.receive(b"GET /apiws HTTP/1.1\r\nX: " + b"x" * 10_000)
        with pytest.raises(RemoteProtocolError):
            server.receive(b"x" * 10_000)


def closing():
    from wsproto.events import CloseConnection

    return CloseConnection(1000)


@given(chunks)
def test_a_layer_is_detected_and_holds_obfuscated_frames(sizes):
    client = tls_client()
    inner = Obfuscated.connect(Intermediate(), Random(5).randbytes, secret=SECRET, dc_id=2)
    server = ServerFraming(bytes, secret=SECRET, layers={b"\x16\x03\x01\x02": tls_server})
    assert feed_framing(server, client.opening(), sizes) == []
    client.receive(server.reply())
    data = client.send(inner.send(bytes(40))) + client.send(inner.send(bytes(44)))
    assert feed_framing(server, data, sizes) == [bytes(40), bytes(44)]
    assert server.name == "fake TLS + obfuscated2 + intermediate"
    assert inner.receive(client.receive(server.send(bytes(48)))) == [bytes(48)]


def feed_framing(framing: ServerFraming, data: bytes, sizes: list[int]) -> list[bytes]:
    payloads: list[bytes] = []
    for size in sizes:
        payloads += framing.receive(data[:size])
        data = data[size:]
    return payloads + framing.receive(data)


class TestHttp:
    @given(bodies=st.lists(st.binary(max_size=500), min_size=1, max_size=4), sizes=chunks)
    def test_requests_in_any_chunking(self, bodies, sizes):
        """Each request becomes one frame, and gets the next answer there is."""
        server = HttpServer()
        for number, body in enumerate(bodies):
            head = f"POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
            carried, early = feed(server, head.encode() + body, sizes)
            assert carried == len(body).to_bytes(4, "little") + body
            assert early == b""
            answer = server.send(frame(b"answer %d" % number))
            assert answer.startswith(b"HTTP/1.1 200")
            assert answer.endswith(b"\r\n\r\nanswer %d" % number)
            assert not server.may_send

    def test_what_has_no_request_waits_for_one(self):
        server = HttpServer()
        assert server.send(frame(b"first")) == b""
        assert server.send(frame(b"second")) == b""
        for text in (b"first", b"second"):
            server.receive(b"POST /apiw1 HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
            assert server.reply().endswith(text)
            assert server.reply() == b""

    @pytest.mark.parametrize(("code", "status"), [(-404, b"404"), (-429, b"429"), (-1, b"500")])
    def test_error_numbers_are_statuses(self, code, status):
        server = HttpServer()
        server.receive(b"POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
        answer = server.send(frame(code.to_bytes(4, "little", signed=True)))
        assert answer.split()[1] == status

    @given(data=st.binary(max_size=300))
    def test_garbage(self, data):
        with suppress(RemoteProtocolError):
            HttpServer().receive(b"POST /api HTTP/1.1\r\n" + data)

    def test_a_body_that_is_too_long(self):
        server = HttpServer()
        server.receive(b"POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n")
        piece = bytes(1 << 20)
        for _ in range(4):
            server.receive(piece)
        with pytest.raises(RemoteProtocolError, match="too long"):
            server.receive(piece)


def frame(payload: bytes) -> bytes:
    return len(payload).to_bytes(4, "little") + payload
