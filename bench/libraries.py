"""Client libraries under one interface: ours, Telethon and Kurigram, all as installed.

Each runs in a process of its own (`run`), so that imports, memory and processor time are its own;
only the server's address and RSA key are put in. `ours-plain` is our client without the packages
of the `speed` extra.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Protocol

__all__ = ["LIBRARIES", "Library", "make", "run"]

LIBRARIES = ("ours", "ours-plain", "telethon", "kurigram")
"""Names for `make` and `run`."""

_SPEED = ("cryptg", "gmpy2", "tgcrypto")
_API_ID, _API_HASH = 1, "0123456789abcdef0123456789abcdef"
_HISTORY = dict.fromkeys(("offset_id", "add_offset", "limit", "max_id", "min_id", "hash"), 0)


class Library(Protocol):
    """What a benchmark wants of a client library."""

    async def connect(self) -> Any:
        """A connected client with a fresh key."""

    async def close(self, client: Any) -> None:
        """Disconnect it."""

    async def small(self, client: Any) -> None:
        """Call help.getNearestDc."""

    async def big(self, client: Any) -> None:
        """Call messages.getHistory, which is answered with 50 KB."""

    async def handshake(self) -> None:
        """Make a key on a connection of its own."""


class Ours:
    """This library."""

    def __init__(self, ready: dict[str, Any]) -> None:
        from mtproto import Client, DataCentre
        from tl import api
        from tl.api import help as help_methods
        from tl.api import messages

        self.where = DataCentre.from_ready_info(ready)
        self.client_type = Client
        self.small_query = help_methods.GetNearestDc()
        self.big_query = messages.GetHistory(peer=api.InputPeerSelf(), offset_date=0, **_HISTORY)

    async def connect(self) -> Any:
        client = self.client_type(self.where, api_id=_API_ID, api_hash=_API_HASH, layer=229)
        return await client.__aenter__()

    async def close(self, client: Any) -> None:
        await client.close()

    async def small(self, client: Any) -> None:
        assert (await client.call(self.small_query)).this_dc == 2

    async def big(self, client: Any) -> None:
        assert len((await client.call(self.big_query)).messages) > 50

    async def handshake(self) -> None:
        from mtproto.framing import Intermediate
        from mtproto.link import Link
        from mtproto.net import connect_tcp

        link = Link(await connect_tcp(self.where.host, self.where.port), Intermediate())
        rng = secrets.token_bytes
        await link.exchange_keys(self.where, clock=time.time, rng=rng, patience=30.0)
        await link.close()


class Telethon:
    """Telethon, with cryptg where it is installed."""

    def __init__(self, ready: dict[str, Any]) -> None:
        import telethon
        from telethon.crypto import rsa

        rsa.add_key(ready["public_key_pem"], old=False)
        self.library = telethon
        self.ready = ready

    async def connect(self) -> Any:
        session = self.library.sessions.MemorySession()
        session.set_dc(self.ready["dc_id"], self.ready["host"], self.ready["port"])
        client = self.library.TelegramClient(session, _API_ID, _API_HASH, receive_updates=False)
        await client.connect()
        return client

    async def close(self, client: Any) -> None:
        await client.disconnect()

    async def small(self, client: Any) -> None:
        answer = await client(self.library.functions.help.GetNearestDcRequest())
        assert answer.this_dc == 2

    async def big(self, client: Any) -> None:
        peer = self.library.types.InputPeerSelf()
        query = self.library.functions.messages.GetHistoryRequest(
            peer, offset_date=None, **_HISTORY
        )
        assert len((await client(query)).messages) > 50

    async def handshake(self) -> None:
        from telethon.network import ConnectionTcpFull, MTProtoPlainSender
        from telethon.network.authenticator import do_authentication

        class Loggers(dict[str, Any]):
            def __missing__(self, name: str) -> Any:
                return logging.getLogger(name)

        ready, loggers = self.ready, Loggers()
        connection = ConnectionTcpFull(
            ready["host"], ready["port"], ready["dc_id"], loggers=loggers
        )
        await connection.connect()
        await do_authentication(MTProtoPlainSender(connection, loggers=loggers))
        await connection.disconnect()


class Kurigram:
    """Kurigram, with tgcrypto where it is installed."""

    def __init__(self, ready: dict[str, Any]) -> None:
        import pyrogram
        from pyrogram.connection import Connection
        from pyrogram.crypto import rsa

        from mtproto.crypto.rsa import RsaPublicKey

        key = RsaPublicKey.from_pem(ready["public_key_pem"])
        rsa.server_public_keys[key.fingerprint] = rsa.PublicKey(key.n, key.e)
        self.library = pyrogram
        self.ready = ready

        class ToHere(Connection):  # type: ignore[misc]  # the library has no types
            def __init__(self, *args: Any, **kwargs: Any) -> None:
                super().__init__(*args, **kwargs)
                self.server_address, self.port, self.ipv6 = ready["host"], ready["port"], False

        self.connection = ToHere

    def _client(self) -> Any:
        return self.library.Client(
            "bench",
            _API_ID,
            _API_HASH,
            connection_factory=self.connection,
            sleep_threshold=0,
            in_memory=True,
            test_mode=True,
            no_updates=True,
        )

    async def connect(self) -> Any:
        client = self._client()
        await client.connect()
        return client

    async def close(self, client: Any) -> None:
        await client.disconnect()

    async def small(self, client: Any) -> None:
        answer = await client.invoke(self.library.raw.functions.help.GetNearestDc())
        assert answer.this_dc == 2

    async def big(self, client: Any) -> None:
        raw = self.library.raw
        peer = raw.types.InputPeerSelf()
        query = raw.functions.messages.GetHistory(peer=peer, offset_date=0, **_HISTORY)
        assert len((await client.invoke(query)).messages) > 50

    async def handshake(self) -> None:
        from pyrogram.session.auth import Auth

        ready = self.ready
        await Auth(self._client(), ready["dc_id"], ready["host"], ready["port"], True).create()


def make(name: str, ready: dict[str, Any]) -> Library:
    """The library of that name in this process; `ready` is the content of a ready file."""
    if name == "ours-plain":
        for module in _SPEED:
            sys.modules[module] = None  # type: ignore[assignment]  # so that importing it fails
    kinds: dict[str, Any] = {"telethon": Telethon, "kurigram": Kurigram}
    library: Library = kinds.get(name, Ours)(ready)
    return library


def run(script: str, name: str, ready_file: Path, *arguments: str) -> dict[str, float]:
    """What `python script --library name ...` prints as JSON, from a process of its own."""
    command = [sys.executable, script, "--library", name, "--ready-file", str(ready_file)]
    done = subprocess.run(
        [*command, *arguments],
        env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONWARNINGS": "ignore"},
        check=True,
        stdout=subprocess.PIPE,
        timeout=300,
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures
