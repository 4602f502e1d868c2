"""Which transports a data centre serves on its port, disguised ones included."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from mtproto.framing import FakeTlsServer, ServerFraming

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.framing import Layer

__all__ = ["Transports"]

_TLS: Final = b"\x16\x03\x01\x02"
_HTTP_GET: Final = b"GET "
_HTTP_POST: Final = b"POST"


class Transports:
    """Makes the framing of each connection.

    With `proxy_secret` (16 bytes) clients may come as through an MTProxy that has it, also with
    fake TLS. WebSocket needs the extra `websocket`, HTTP the extra `http`.
    """

    def __init__(
        self,
        *,
        proxy_secret: bytes | None,
        clock: Callable[[], float],
        rng: Callable[[int], bytes],
    ) -> None:
        self._secret = proxy_secret
        self._rng = rng
        self._layers: dict[bytes, Callable[[], Layer]] = {}
        seen: dict[bytes, None] = {}
        if proxy_secret is not None:
            self._layers[_TLS] = lambda: FakeTlsServer(
                proxy_secret, clock=clock, rng=rng, seen=seen
            )
        if find_spec("wsproto") is not None:
            self._layers[_HTTP_GET] = _websocket
        if find_spec("h11") is not None:
            self._layers[_HTTP_POST] = _http

    def __call__(self) -> ServerFraming:
        """The framing of a new connection."""
        return ServerFraming(self._rng, secret=self._secret, direct=True, layers=self._layers)


def _websocket() -> Layer:
    from mtproto.net.websocket import WebSocketServer

    return WebSocketServer()


def _http() -> Layer:
    from mtproto.net.http import HttpServer

    return HttpServer()
