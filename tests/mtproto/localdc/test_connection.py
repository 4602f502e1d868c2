"""One connection of the data centre and what a client may cost it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from random import Random
from typing import TYPE_CHECKING, Any

import tl
from mtproto.session.events import MessageReceived
from tl import api
from tl.api import help as help_

if TYPE_CHECKING:
    from mtproto.localdc import LocalDC

Connect = Callable[..., Awaitable[Any]]


async def test_a_client_that_does_not_read_costs_bounded_memory(
    dc: LocalDC, connect: Connect
) -> None:
    """What is pushed waits in its session, which is bounded; it comes when the client reads."""
    client = await connect()
    await client.call(help_.GetNearestDc(), 229)
    (connection,) = dc._serving
    for number in range(32):
        noise = Random(number).randbytes(500_000).hex()
        update = api.UpdateBotWebhookJSON(data=api.DataJSON(data=noise))
        dc.push(client.session._core.key.id, api.UpdateShort(update=update, date=number))
        await asyncio.sleep(0)
    assert connection._transport.get_write_buffer_size() < 8 << 20
    dates = dict.fromkeys(range(32), False)
    while not all(dates.values()):
        for event in await client.pump():
            if isinstance(event, MessageReceived):
                dates[tl.decode(event.body).date] = True
