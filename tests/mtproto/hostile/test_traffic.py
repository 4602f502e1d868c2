"""A server with the right key that breaks one rule: nobody believes it, and nobody is harmed."""

from __future__ import annotations

import asyncio
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

import tl
from mtproto import RemoteProtocolError, RpcError
from mtproto.framing import Abridged, Full, Intermediate
from mtproto.hostile import CATALOGUE, Expectation, HostileDC, Section
from tl.api import help  # noqa: A004 - the namespace's own name

if TYPE_CHECKING:
    from mtproto import Client
    from mtproto.localdc import Dispatcher
    from tl import api

MISCHIEF = {name: one for name, one in CATALOGUE.items() if one.section is not Section.EXCHANGE}
FRAMINGS = (Intermediate, Abridged, Full)
STREAM = [name for name, one in MISCHIEF.items() if one.section is Section.STREAM]
DISTRUSTS = [name for name, one in MISCHIEF.items() if one.expect is Expectation.DISTRUSTS]
FAILS = [name for name, one in MISCHIEF.items() if one.expect is Expectation.FAILS]
SECONDS = 8.0

# Mischief that a client may pass over without leaving the connection.
PASSED_OVER = {
    *(name for name in DISTRUSTS if name.endswith(" for nothing") or name.startswith("refusal ")),
    "a gzip bomb",
    "a message without a constructor",
    "an unknown constructor",
    "an update that ends too soon",
    "container packed",
    "msg_id used twice",
    "new_session_created twice",
    "packed in packed",
    "packed noise",
    "requests of a client",
    "rpc_result twice",
    "unencrypted",
}


async def story(
    acquainted: Any, dc: HostileDC, truth: api.NearestDc, framing: Any = Intermediate
) -> Client:
    """An honest answer, the spoilt one, and one more: all of them are true, and in time."""
    client: Client = acquainted.client(dc, framing=framing)
    async with asyncio.timeout(SECONDS), client:
        for _ in range(3):
            assert await client.call(help.GetNearestDc()) == truth
    return client


@pytest.mark.parametrize("name", [name for name in DISTRUSTS if name not in STREAM])
async def test_nothing_of_it_is_used(
    acquainted: Any, dispatcher: Dispatcher, truth: api.NearestDc, name: str
) -> None:
    options = {"rsa": acquainted.rsa, "keys": acquainted.keys, "skip": 1}
    async with HostileDC(dispatcher, MISCHIEF[name], **options) as dc:
        client = await story(acquainted, dc, truth)
        assert dc.played
        assert dc.crashes == []
        assert (dc.accepted == 1) is (name in PASSED_OVER)
        assert len(client._connection._calls) == 0


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("name", STREAM)
async def test_broken_frames(
    acquainted: Any, dispatcher: Dispatcher, truth: api.NearestDc, name: str, framing: Any
) -> None:
    options = {"rsa": acquainted.rsa, "keys": acquainted.keys, "skip": 1}
    async with HostileDC(dispatcher, MISCHIEF[name], **options) as dc:
        await story(acquainted, dc, truth, framing)
        assert dc.played == 1
        assert dc.accepted == 2


@pytest.mark.parametrize("name", FAILS)
async def test_an_unreadable_answer_fails_its_call_only(
    acquainted: Any, dispatcher: Dispatcher, truth: api.NearestDc, name: str
) -> None:
    options = {"rsa": acquainted.rsa, "keys": acquainted.keys, "skip": 1}
    async with HostileDC(dispatcher, MISCHIEF[name], **options) as dc:
        client = acquainted.client(dc)
        async with asyncio.timeout(SECONDS), client:
            assert await client.call(help.GetNearestDc()) == truth
            with pytest.raises((RemoteProtocolError, tl.DecodeError)) as caught:
                await client.call(help.GetNearestDc())
            assert not isinstance(caught.value, RpcError)
            assert await client.call(help.GetNearestDc()) == truth
        assert dc.accepted == 1


async def test_a_bomb_costs_no_memory(
    acquainted: Any, dispatcher: Dispatcher, truth: api.NearestDc
) -> None:
    """64 MiB in 64 KB: unpacking stops at the limit of one message (16 MiB), and all is freed."""
    options = {"rsa": acquainted.rsa, "keys": acquainted.keys, "skip": 1}
    bomb = MISCHIEF["a gzip bomb"]
    async with HostileDC(dispatcher, bomb, **options) as dc:
        tracemalloc.start()
        try:
            await story(acquainted, dc, truth)
            left, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 40 << 20
    assert left < 4 << 20
