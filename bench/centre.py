"""The server that all clients of a benchmark talk to: a local data centre in its own process.

Beside it is an echo of asyncio's own: what a round trip costs here when nobody does anything.
"""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from payloads import history

import tl
from mtproto import RpcError
from mtproto.localdc import Call, Dispatcher, LocalDC
from tl import api
from tl.api import help as help_methods
from tl.api import messages, updates, users

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["centre", "echo_port", "process_of"]

BIG_ANSWER = 50_000
"""Bytes of the answer to messages.getHistory."""


def _dispatcher() -> Dispatcher:
    dispatcher = Dispatcher()
    big = history(random.Random(2026), BIG_ANSWER)

    @dispatcher.on(help_methods.GetNearestDc)
    def nearest(call: Call[Any]) -> Any:
        return api.NearestDc(country="XX", this_dc=2, nearest_dc=2)

    @dispatcher.on(messages.GetHistory)
    def get_history(call: Call[Any]) -> Any:
        return big

    @dispatcher.on(users.GetUsers, updates.GetState)
    def unregistered(call: Call[Any]) -> Any:
        raise RpcError(401, "AUTH_KEY_UNREGISTERED")

    @dispatcher.on(help_methods.GetConfig)
    def config(call: Call[Any]) -> Any:
        here = api.DcOption(id=2, ip_address=call.dc.host, port=call.dc.port)
        endings = ("_ms", "_max", "_limit", "_period", "_decay")
        numbers: Any = {n: 0 for n in api.Config.__struct_fields__ if n.endswith(endings)}
        return api.Config(
            **numbers,
            date=int(time.time()),
            expires=int(time.time()) + 3600,
            test_mode=True,
            this_dc=2,
            dc_options=[here],
            dc_txt_domain_name="",
            me_url_prefix="https://t.me/",
            webfile_dc_id=2,
        )

    return dispatcher


@contextmanager
def centre() -> Iterator[Path]:
    """A running data centre; gives its ready file."""
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.json"
        server = subprocess.Popen(
            [sys.executable, __file__, str(ready)], stdin=subprocess.PIPE, stderr=subprocess.PIPE
        )
        try:
            while not ready.exists():
                if server.poll() is not None:
                    raise RuntimeError(f"no server: {server.communicate()[1].decode()}")
                time.sleep(0.05)
            yield ready
        finally:
            server.terminate()
            server.communicate()


def process_of(ready: Path) -> int:
    """The process id of a running data centre."""
    return int(ready.with_suffix(".pid").read_text())


def echo_port(ready: Path) -> int:
    """The port of the echo beside it."""
    return int(ready.with_suffix(".echo").read_text())


class _Echo(asyncio.Protocol):
    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._transport.write(data)


async def _serve(ready: Path) -> None:
    loop = asyncio.get_running_loop()
    echo = await loop.create_server(_Echo, "127.0.0.1", 0)
    ready.with_suffix(".echo").write_text(str(echo.sockets[0].getsockname()[1]))
    ready.with_suffix(".pid").write_text(str(os.getpid()))
    async with LocalDC(_dispatcher()) as dc:
        dc.write_ready_file(ready)
        await asyncio.Event().wait()


if __name__ == "__main__":
    assert len(tl.encode(history(random.Random(2026), BIG_ANSWER))) <= BIG_ANSWER
    asyncio.run(_serve(Path(sys.argv[1])))
