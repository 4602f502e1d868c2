"""Calls over a wire that drops, delays, repeats and cuts, while the server changes its salts.

`--campaign 50` makes 10,000 calls of it.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from mtproto import MTProtoError
from mtproto.localdc import LocalDC, StoredKey
from mtproto.rpc import OutcomeUnknown
from mtproto.session import Salt, SaltSchedule
from tl.api import help, messages  # noqa: A004 - the namespace's own name

if TYPE_CHECKING:
    from mtproto import Client
    from mtproto.localdc import Dispatcher

CALLS = 200
WORKERS = 20


class BadWire:
    """A TCP proxy; each piece of bytes may be late, repeated or lost, and then the wire is cut."""

    def __init__(self, dc: LocalDC, random: Random) -> None:
        self._dc = dc
        self._random = random
        self._open: set[asyncio.Task[None]] = set()
        self.done: Counter[str] = Counter()

    async def __aenter__(self) -> BadWire:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *error: object) -> None:
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        far: asyncio.StreamWriter | None = None
        try:
            far_reader, far = await asyncio.open_connection(self._dc.host, self._dc.port)
            budget = [int(self._random.expovariate(1 / 3000))]
            pumps = [self._pump(reader, far, budget), self._pump(far_reader, writer, budget)]
            running = {asyncio.ensure_future(pump) for pump in pumps}
            try:
                await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for one in running:
                    one.cancel()
                await asyncio.gather(*running, return_exceptions=True)
        except asyncio.CancelledError:
            pass
        finally:
            self._open.discard(task)
            for end in (writer, far):
                if end is not None:
                    end.close()
                    with suppress(OSError):
                        await end.wait_closed()

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, budget: list[int]
    ) -> None:
        while data := await reader.read(512):
            fate = self._random.random()
            if fate < 0.1:
                self.done["delayed"] += 1
                await asyncio.sleep(self._random.random() / 50)
            elif fate < 0.11:
                self.done["repeated"] += 1
                data += data
            elif fate < 0.12:
                self.done["dropped"] += 1
                await asyncio.sleep(0.05)
                return
            piece = data[: max(0, budget[0])]
            budget[0] -= len(data)
            writer.write(piece)
            await writer.drain()
            if len(piece) < len(data):
                self.done["cut"] += 1
                return


class RestlessSalts(SaltSchedule):
    """A new salt every second, and nobody is told of the next one."""

    def future(self, count: int, server_now: float) -> list[Salt]:
        return super().future(1, server_now)


@pytest.fixture
def restless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StoredKey, "salts", lambda key: RestlessSalts(b"salts", period=1))


async def worker(
    client: Client, names: list[str], outcomes: dict[str, object], truth: object
) -> None:
    """Make calls until there are no more; every other one changes something."""
    while names:
        name = names.pop()
        query: Any = help.GetNearestDc()
        if name.startswith("join"):
            query = messages.ImportChatInvite(hash=name)
        try:
            outcomes[name] = await client.call(query)
        except MTProtoError as error:
            outcomes[name] = error
        else:
            assert name.startswith("join") or outcomes[name] == truth


@pytest.mark.usefixtures("restless")
@pytest.mark.timeout(1200)
async def test_every_call_is_answered_once_whatever_happens_to_the_wire(
    acquainted: Any, dispatcher: Dispatcher, executed: list[str], truth: object, campaign: int
) -> None:
    """Every call ends, with its answer or our error; none that changes something runs twice."""
    calls = CALLS * campaign
    random = Random(2026 if campaign == 1 else time.time_ns())
    names = [f"{'join' if index % 2 else 'read'} {index}" for index in range(calls)]
    outcomes: dict[str, object] = {}
    async with (
        LocalDC(dispatcher, rsa=acquainted.rsa, keys=acquainted.keys) as dc,
        BadWire(dc, random) as wire,
        asyncio.timeout(60 + calls / 10),
        acquainted.client(dc, port=wire.port, timeout=30) as client,
    ):
        left = list(reversed(names))
        await asyncio.gather(*(worker(client, left, outcomes, truth) for _ in range(WORKERS)))
        assert dc.crashes == []
        assert len(client._connection._calls) == 0
    assert outcomes.keys() == set(names)
    runs = Counter(executed)
    assert max(runs.values()) == 1
    failed = {name: one for name, one in outcomes.items() if isinstance(one, MTProtoError)}
    for name in outcomes.keys() - failed.keys():
        assert not name.startswith("join") or runs[name] == 1
    assert all(isinstance(one, OutcomeUnknown) for one in failed.values()), failed
    assert len(failed) <= calls / 10
    assert wire.done["cut"] + wire.done["dropped"] + wire.done["repeated"] > calls / 50
    print(f"{calls} calls, {len(failed)} of unknown outcome, {dict(wire.done)}")
