"""SOCKS and HTTP proxies, spoken by python-socks (extra `proxy`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtproto.errors import ConnectFailed, LocalProtocolError
from mtproto.net.tcp import tcp_stream
from tl.extras import optional

with optional("python_socks", "proxy", by="a proxy"):
    from python_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError
    from python_socks.async_.asyncio import Proxy

if TYPE_CHECKING:
    from mtproto.net.stream import Connector, Stream

__all__ = ["through_proxy"]


def through_proxy(url: str) -> Connector:
    """Return a connector through `socks5://`, `socks4://` or `http://[user:password@]host:port`.

    The proxy resolves host names. Raises LocalProtocolError for another kind of URL.
    """
    try:
        proxy = Proxy.from_url(url, rdns=True)
    except ValueError as error:
        # The URL may hold a password, so it is not repeated here.
        raise LocalProtocolError("not the URL of a SOCKS or HTTP proxy") from error

    async def connect(host: str, port: int) -> Stream:
        try:
            return await tcp_stream(sock=await proxy.connect(host, port))
        except (OSError, ProxyError, ProxyConnectionError, ProxyTimeoutError) as error:
            raise ConnectFailed(host, port) from error

    return connect
