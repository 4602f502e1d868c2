"""Ways from a client to its data centre: what is dialled, and how packets are framed there.

Client(dc, transport=mtproxy("proxy.example", 443, "ee0123..."))
Client(dc, transport=websocket())
Client(dc, transport=tcp(Abridged, connector=through_proxy("socks5://127.0.0.1:1080")))
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from mtproto.framing import (
    FakeTlsClient,
    Framing,
    Intermediate,
    Obfuscated,
    PaddedIntermediate,
    ProxyKind,
    ProxySecret,
)
from mtproto.net import Connector, connect_tcp, connect_tls, through_layer

if TYPE_CHECKING:
    from mtproto.framing import Layer
    from mtproto.net import Stream

__all__ = [
    "MakeFraming",
    "Transport",
    "http",
    "mtproxy",
    "obfuscated",
    "padded",
    "tcp",
    "websocket",
]

MakeFraming: TypeAlias = Callable[[], Framing]
"""Makes the framing of one connection; a framing's class does."""


class Transport(msgspec.Struct, frozen=True):
    """How a client connects: `connector` opens a stream, `framing` is made for each of them.

    `framing` takes the data centre's number as the wire has it, which only proxies need.
    """

    connector: Connector
    framing: Callable[[int], Framing | Obfuscated]


def padded(rng: Callable[[int], bytes] = secrets.token_bytes) -> PaddedIntermediate:
    """Make the padded intermediate framing of a connection, with secure random padding."""
    return PaddedIntermediate(rng)


def tcp(framing: MakeFraming = Intermediate, *, connector: Connector = connect_tcp) -> Transport:
    """Plain TCP with one of the framings (`Abridged`, `Intermediate`, `Full`, `padded`)."""
    return Transport(connector, lambda _: framing())


def obfuscated(
    framing: MakeFraming = padded,
    *,
    connector: Connector = connect_tcp,
    rng: Callable[[int], bytes] = secrets.token_bytes,
) -> Transport:
    """Obfuscated2 over TCP: noise to whoever watches. All framings but `Full` can be inside."""
    return Transport(connector, lambda _: Obfuscated.connect(framing(), rng))


def mtproxy(
    host: str,
    port: int,
    secret: str,
    *,
    connector: Connector = connect_tcp,
    clock: Callable[[], float] = time.time,
    rng: Callable[[int], bytes] = secrets.token_bytes,
) -> Transport:
    """Through an MTProxy, as a `t.me/proxy` link describes it; the proxy finds the data centre.

    All kinds of secret are understood: plain (16 bytes), `dd`, and `ee` with fake TLS. Raises
    LocalProtocolError for a secret of no known form.
    """
    parsed = ProxySecret.parse(secret)

    async def dial(_host: str, _port: int) -> Stream:
        return await connector(host, port)

    def disguise(_host: str, _port: int) -> Layer:
        return FakeTlsClient(parsed.key, parsed.domain, now=clock(), rng=rng)

    def framing(dc_id: int) -> Obfuscated:
        return Obfuscated.connect(PaddedIntermediate(rng), rng, secret=parsed.key, dc_id=dc_id)

    fake_tls = parsed.kind is ProxyKind.FAKE_TLS
    return Transport(through_layer(dial, disguise) if fake_tls else dial, framing)


def websocket(
    *,
    path: str = "/apiws",
    tls: bool = False,
    connector: Connector | None = None,
    rng: Callable[[int], bytes] = secrets.token_bytes,
) -> Transport:
    """WebSocket (extra `websocket`): `ws://`, or `wss://` with `tls`.

    `path` is /apiws, or /apiws_test for the test network.
    """
    from mtproto.net.websocket import WebSocketClient

    def layer(host: str, port: int) -> Layer:
        return WebSocketClient(f"{host}:{port}", path)

    dial = connector or (connect_tls() if tls else connect_tcp)
    return Transport(through_layer(dial, layer), lambda _: Obfuscated.connect(Intermediate(), rng))


def http(*, path: str = "/api", tls: bool = False, connector: Connector | None = None) -> Transport:
    """HTTP (extra `http`): requests with a long poll beside them, for where nothing else passes."""
    from mtproto.net.http import HttpFraming, http_connector

    dial = connector or (connect_tls() if tls else connect_tcp)
    return Transport(http_connector(dial, path), lambda _: HttpFraming())
