"""http_wait: an HTTP request waits as long as its numbers say, for something and for company."""

from __future__ import annotations

import asyncio
import secrets
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

import tl
from mtproto import DataCentre
from mtproto.crypto import Side
from mtproto.link import Link
from mtproto.localdc.polling import DEFAULT_HOLD, Hold
from mtproto.net import connect_tcp
from mtproto.net.http import HttpFraming, http_connector
from mtproto.session import SaltBook, Session
from mtproto.session.events import MessageReceived
from tl import api, mt
from tl.api import help as help_

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from mtproto.localdc import LocalDC


class Poller:
    """A client that sends what it is told to, one POST for each packet."""

    def __init__(self, link: Link, session: Session) -> None:
        self.link = link
        self.session = session

    def ask(self, *bodies: bytes) -> None:
        """One request with these messages; queries are content-related."""
        for body in bodies:
            service = body[:4] == mt.HttpWait.tl_id.to_bytes(4, "little")
            self.session.send(body, now=time.time(), content_related=not service)
        (packet,) = self.session.data_to_send(time.time())
        self.link.send([packet])

    async def response(self) -> list[Any]:
        """The events of the next response."""
        payloads: list[Any] = []
        while not payloads:
            payloads = list(await self.link.receive(silence=20))
        assert len(payloads) == 1
        return list(self.session.receive(payloads[0], time.time()))


@asynccontextmanager
async def poller(dc: LocalDC) -> AsyncIterator[Poller]:
    stream = await http_connector(connect_tcp)(dc.host, dc.port)
    link = Link(stream, HttpFraming())
    where = DataCentre(dc.host, dc.port, dc.dc_id, (dc.public_key,))
    rng = secrets.token_bytes
    made = await link.exchange_keys(where, clock=time.time, rng=rng, patience=10)
    book = SaltBook.starting_with(made.server_salt, time.time())
    session = Session(Side.CLIENT, made.auth_key, rng=rng, salts=book)
    one = Poller(link, session)
    query = api.InvokeWithLayer(
        layer=229,
        query=api.InitConnection(
            api_id=1,
            device_model="",
            system_version="",
            app_version="",
            system_lang_code="",
            lang_pack="",
            lang_code="",
            query=help_.GetNearestDc(),
        ),
    )
    one.ask(tl.encode(query))
    await one.response()
    try:
        yield one
    finally:
        await link.close()


def wait(max_delay: int, wait_after: int, max_wait: int) -> bytes:
    return tl.encode(mt.HttpWait(max_delay=max_delay, wait_after=wait_after, max_wait=max_wait))


async def test_nothing_to_say(dc: LocalDC) -> None:
    """After max_wait the response comes, with nothing in it."""
    async with asyncio.timeout(15), poller(dc) as client:
        for _ in range(2):
            client.ask(wait(0, 0, 100))
            assert [e for e in await client.response() if isinstance(e, MessageReceived)] == []


async def test_company(dc: LocalDC) -> None:
    """Updates within wait_after of each other come in one response."""
    async with asyncio.timeout(15), poller(dc) as client:
        key = client.session._core.key.id
        client.ask(wait(10_000, 500, 10_000))
        for number in range(3):
            await asyncio.sleep(0.02)
            assert dc.push(key, api.UpdateShort(update=api.UpdateConfig(), date=number)) == 1
        updates = [e for e in await client.response() if isinstance(e, MessageReceived)]
        assert [tl.decode(e.body).date for e in updates] == [0, 1, 2]


async def test_max_delay_bounds_the_wait_for_company(dc: LocalDC) -> None:
    async with asyncio.timeout(15), poller(dc) as client:
        key = client.session._core.key.id
        client.ask(wait(100, 60_000, 60_000))
        dc.push(key, api.UpdatesTooLong())
        assert any(isinstance(e, MessageReceived) for e in await client.response())


async def test_without_numbers_an_answer_comes_at_once(dc: LocalDC) -> None:
    """The numbers of one request are not those of the next."""
    async with asyncio.timeout(15), poller(dc) as client:
        began = time.monotonic()
        client.ask(wait(2_000, 60_000, 60_000))
        dc.push(client.session._core.key.id, api.UpdatesTooLong())
        await client.response()
        held = time.monotonic() - began
        client.ask(tl.encode(help_.GetNearestDc()))
        assert await client.response()
        assert time.monotonic() - began < held + 1.8


@pytest.mark.parametrize("number", [-(2**31), -1, 2**31 - 1])
def test_numbers_are_bounded(number: int) -> None:
    hold = Hold.of(number, number, number)
    assert all(0 <= one <= 60 for one in (hold.max_delay, hold.wait_after, hold.max_wait))
    assert Hold.of(0, 0, 25_000) == DEFAULT_HOLD
