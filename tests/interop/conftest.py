"""Other people's clients, as released: only their address and their RSA key are ours.

A library that is not installed skips its tests and says how to get it.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from invites.localdc import InviteDC, Limits
from mtproto import Client, DataCentre, sign_in
from mtproto.localdc import generate_rsa

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from mtproto.crypto.rsa import RsaPrivateKey

BOT_TOKEN = "4200:bot-secret"
API_ID, API_HASH = 1, "0123456789abcdef0123456789abcdef"
PATIENCE = 30.0
"""Seconds that one test may take; none takes more than a few."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything beside this file is marked, so that `-m interop` finds it and `-m "not interop"`
    leaves it out."""
    for item in items:
        if "interop" in item.path.parts:
            item.add_marker(pytest.mark.interop)
            # How tidily other libraries close their sockets is not ours to judge.
            item.add_marker(pytest.mark.filterwarnings("ignore::ResourceWarning"))
            item.add_marker(
                pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
            )


@pytest.fixture(scope="session", autouse=True)
def settled() -> None:
    """The libraries' tens of thousands of classes are not looked at by every sweep."""
    for name in ("telethon", "pyrogram"):
        with suppress(ImportError):
            importlib.import_module(name)
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Sockets that a library left open are reported in its own test, not in a later one.

    Set up first, so this ends after the event loop.
    """
    yield
    gc.collect()


def _import(name: str, package: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        pytest.skip(f"{package} is not installed; get it with: pip install -e '.[interop]'")


@pytest.fixture(scope="session")
def rsa() -> RsaPrivateKey:
    """One RSA key for all data centres of the run: drawing it takes longer than most tests."""
    return generate_rsa()


@pytest_asyncio.fixture
async def dc(rsa: RsaPrivateKey) -> AsyncIterator[InviteDC]:
    """A data centre that must end without a crashed handler or an unknown method."""
    async with asyncio.timeout(PATIENCE), InviteDC(rsa=rsa, bot_tokens=[BOT_TOKEN]) as running:
        yield running
    assert not running.crashes
    assert not running.unimplemented


@pytest_asyncio.fixture
async def tight_dc(rsa: RsaPrivateKey) -> AsyncIterator[InviteDC]:
    """A data centre whose limits are reached at once: two channels each, three in a chat."""
    limits = Limits(channels=2, public_channels=1, group_size=3, supergroup_size=3)
    async with asyncio.timeout(PATIENCE), InviteDC(rsa=rsa, limits=limits) as running:
        yield running
    assert not running.crashes


@pytest_asyncio.fixture
async def telethon(rsa: RsaPrivateKey) -> AsyncIterator[Callable[..., Awaitable[Any]]]:
    """Makes connected Telethon clients: `await telethon(dc, phone=..., connection=...)`.

    With a phone number the client has signed up or in; without, it is only connected.
    """
    library = _import("telethon", "Telethon")
    crypto = _import("telethon.crypto", "Telethon").rsa
    crypto.add_key(rsa.public.to_pem(), old=False)
    async with AsyncExitStack() as stack:

        async def connect(
            dc: InviteDC, *, phone: str = "", session: Any = None, **options: Any
        ) -> Any:
            if session is None:
                session = library.sessions.MemorySession()
                session.set_dc(dc.dc_id, "127.0.0.1", dc.port)
            client = library.TelegramClient(session, API_ID, API_HASH, **options)
            await client.connect()
            stack.push_async_callback(_leave, client.disconnect)
            if phone:
                await _telethon_login(library, client, phone)
            return client

        yield connect


async def _telethon_login(library: Any, client: Any, phone: str) -> None:
    sent = await client.send_code_request(phone)
    try:
        await client.sign_in(phone, phone[5] * 5, phone_code_hash=sent.phone_code_hash)
    except library.errors.PhoneNumberUnoccupiedError:
        request = library.functions.auth.SignUpRequest(
            phone, sent.phone_code_hash, f"User {phone[-4:]}", ""
        )
        await client._on_login((await client(request)).user)


@pytest_asyncio.fixture
async def kurigram(rsa: RsaPrivateKey) -> AsyncIterator[Callable[..., Awaitable[Any]]]:
    """Makes connected Kurigram clients: `await kurigram(dc, phone=..., protocol_factory=...)`."""
    library = _import("pyrogram", "Kurigram")
    rsa_keys = _import("pyrogram.crypto.rsa", "Kurigram")
    rsa_keys.server_public_keys[rsa.public.fingerprint] = rsa_keys.PublicKey(
        rsa.public.n, rsa.public.e
    )
    base = _import("pyrogram.connection", "Kurigram").Connection
    async with AsyncExitStack() as stack:

        async def connect(
            dc: InviteDC, *, phone: str = "", name: str = "kurigram", **options: Any
        ) -> Any:
            class ToHere(base):  # type: ignore[misc,valid-type]  # the class is found at run time
                def __init__(self, *args: Any, **kwargs: Any) -> None:
                    super().__init__(*args, **kwargs)
                    self.server_address, self.port, self.ipv6 = "127.0.0.1", dc.port, False

            options = {"in_memory": True, "test_mode": True, **options}
            client = library.Client(
                name, API_ID, API_HASH, connection_factory=ToHere, sleep_threshold=0, **options
            )
            await client.connect()
            stack.push_async_callback(_leave, client.disconnect)
            if phone:
                await _kurigram_login(client, phone)
            return client

        yield connect


async def _kurigram_login(client: Any, phone: str) -> None:
    sent = await client.send_phone_number_code(phone)
    user = await client.sign_in(phone, sent.phone_code_hash, phone[5] * 5)
    if not hasattr(user, "id"):
        await client.sign_up(phone, sent.phone_code_hash, f"User {phone[-4:]}")
    await client.initialize()
    client.me = await client.get_me()
    stop = client.disconnect

    async def stop_all() -> None:
        await client.terminate()
        await stop()

    client.disconnect = stop_all


async def _leave(disconnect: Callable[[], Awaitable[None]]) -> None:
    """Libraries raise all sorts of things when their server is gone before them."""
    with suppress(Exception):
        async with asyncio.timeout(5):
            await disconnect()


class _NewUser:
    """Answers what signing up with our own client asks for."""

    async def code(self, _: Any) -> str:
        return "22222"

    async def password(self, _: Any) -> str:
        return ""

    async def name(self, _: Any) -> tuple[str, str]:
        return "Our", "Own"


@pytest_asyncio.fixture
async def ours() -> AsyncIterator[Callable[..., Awaitable[Client]]]:
    """Makes signed-in clients of this project: `await ours(dc, "9996620001", layer=122)`."""
    async with AsyncExitStack() as stack:

        async def connect(dc: InviteDC, phone: str, *, layer: int) -> Client:
            where = DataCentre.from_ready_info(dc.ready_info())
            client = Client(where, api_id=API_ID, api_hash=API_HASH, layer=layer)
            await stack.enter_async_context(client)
            await sign_in(client, phone, _NewUser())
            return client

        yield connect
