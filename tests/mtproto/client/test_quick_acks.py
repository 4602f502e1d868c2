"""Quick acks, the client's half: a call hears that the server has it before it is answered."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from mtproto.framing import Abridged, Full, Intermediate
from mtproto.transports import http, obfuscated, padded, tcp
from tl.api import help, messages  # noqa: A004 - the namespace's own name

FRAMINGS = {"abridged": Abridged, "intermediate": Intermediate, "padded": padded}


async def heard(client: Any, dc: Any, query: Any) -> list[str]:
    """What a call hears, in its order; the query takes its time."""
    dc.faults.delay(query.tl_name, seconds=0.2)
    events = ["called"]
    await client.call(query, received=lambda: events.append("received"))
    events.append("answered")
    return events


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("wrap", [tcp, obfuscated])
async def test_a_call_hears_of_its_receipt_first(make_client, dc, framing, wrap):
    async with make_client(transport=wrap(FRAMINGS[framing])) as client:
        await client.call(help.GetNearestDc())
        query = messages.ImportChatInvite(hash=framing)
        assert await heard(client, dc, query) == ["called", "received", "answered"]
        assert dc.world.imports[framing] == 1


@pytest.mark.parametrize("transport", [tcp(Full), http()], ids=["full", "HTTP"])
async def test_transports_without_quick_acks_answer_as_ever(make_client, dc, transport):
    async with make_client(transport=transport) as client:
        assert await heard(client, dc, help.GetNearestDc()) == ["called", "answered"]


async def test_many_in_one_container_hear_once_each(make_client, dc):
    """A container is confirmed as a whole; calls that did not ask hear nothing."""
    told: list[int] = []
    async with make_client() as client:
        await client.call(help.GetNearestDc())
        dc.faults.delay("help.getNearestDc", seconds=0.2, times=20)
        calls = [
            client.call(
                help.GetNearestDc(),
                received=None if number % 2 else lambda number=number: told.append(number),
            )
            for number in range(20)
        ]
        await asyncio.gather(*calls)
    assert sorted(told) == list(range(0, 20, 2))


async def test_what_the_listener_raises_harms_no_call(make_client, dc):
    errors = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: errors.append(context))
    dc.faults.delay("help.getNearestDc", seconds=0.1)
    async with make_client() as client:
        assert (await client.call(help.GetNearestDc(), received=lambda: 1 // 0)).this_dc == 2
    assert [type(context["exception"]) for context in errors] == [ZeroDivisionError]
