"""An RSA key, one account that is known to client and server, and a watch over what is left."""

from __future__ import annotations

import asyncio
import secrets
import time
from typing import TYPE_CHECKING, Any

import pytest

from mtproto import Backoff, Client, DataCentre
from mtproto.crypto import AuthKey
from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey
from mtproto.localdc import Call, Dispatcher, LocalDC, MemoryKeyStore, StoredKey
from mtproto.session import SaltBook
from mtproto.storage import Account, MemoryStorage
from tl import api
from tl.api import help, messages  # noqa: A004 - the namespace's own name

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

TRUTH = api.NearestDc(country="TRUTH", this_dc=2, nearest_dc=2)


@pytest.fixture(scope="session")
def rsa_key(vector: Callable[[str], Any]) -> RsaPrivateKey:
    v = vector("rsa-pad")
    return RsaPrivateKey(RsaPublicKey(int(v["n"], 16), v["e"]), *(int(v[x], 16) for x in "pqd"))


@pytest.fixture
def executed() -> list[str]:
    """The hashes of all executed importChatInvite calls."""
    return []


@pytest.fixture
def dispatcher(executed: list[str]) -> Dispatcher:
    made = Dispatcher()

    @made.on(help.GetNearestDc)
    def nearest(call: Call[help.GetNearestDc]) -> Any:
        return TRUTH

    @made.on(messages.ImportChatInvite)
    async def join(call: Call[messages.ImportChatInvite]) -> Any:
        executed.append(call.query.hash)
        await asyncio.sleep(0)
        return messages.ChatInviteJoinResultOk(updates=api.UpdatesTooLong())

    return made


class Acquaintance:
    """An authorization key that both ends know, so that a test needs no key exchange."""

    def __init__(self, rsa_key: RsaPrivateKey) -> None:
        self.rsa = rsa_key
        self.key = AuthKey(secrets.token_bytes(256))
        now = time.time()
        self.keys = MemoryKeyStore()
        self.keys.save(StoredKey(auth_key=self.key, created=now, initial_salt=7))
        self.storage = MemoryStorage()
        salts = tuple(SaltBook.starting_with(7, now))
        self.storage.save(Account(dc_id=2, auth_key=self.key, time_offset=0.0, salts=salts))

    def client(self, dc: LocalDC, *, port: int | None = None, **options: Any) -> Client:
        where = DataCentre(dc.host, port or dc.port, dc.dc_id, (dc.public_key,))
        options.setdefault("backoff", Backoff(first=0.01, most=0.02))
        options.setdefault("timeout", 10.0)
        return Client(where, api_id=1, api_hash="", storage=self.storage, **options)


@pytest.fixture
def acquainted(rsa_key: RsaPrivateKey) -> Acquaintance:
    return Acquaintance(rsa_key)


@pytest.fixture
def truth() -> api.NearestDc:
    return TRUTH


@pytest.fixture(autouse=True)
async def nothing_leaks() -> AsyncIterator[None]:
    """Whatever happens in a test, it leaves no task behind."""
    before = asyncio.all_tasks()
    yield
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert asyncio.all_tasks() - before <= {asyncio.current_task()}
