"""Scripted faults and the transcript: clients get through, and one can read what happened."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

import tl
from mtproto import Client, DataCentre, RpcError
from mtproto.crypto import Side
from mtproto.errors import MTProtoError
from mtproto.localdc import Dispatcher, LocalDC, Transcript
from mtproto.localdc.dispatch import WRAPPERS
from tl import api
from tl.api import help as help_
from tl.testing import plainest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from mtproto.crypto.rsa import RsaPrivateKey
    from mtproto.localdc import Call


@pytest.fixture
async def dc(rsa_key: RsaPrivateKey) -> AsyncIterator[LocalDC]:
    dispatcher = Dispatcher()

    @dispatcher.on(help_.GetNearestDc)
    def nearest(_: Call[Any]) -> api.NearestDc:
        return api.NearestDc(country="XX", this_dc=2, nearest_dc=2)

    async with asyncio.timeout(20), LocalDC(dispatcher, rsa=rsa_key) as running:
        running.transcript = Transcript()
        yield running


def client(dc: LocalDC) -> Client:
    return Client(DataCentre.from_ready_info(dc.ready_info()), api_id=1, api_hash="x")


async def test_a_flood_wait_carries_its_seconds(dc: LocalDC) -> None:
    dc.faults.flood_wait("help.getNearestDc", 3000)
    async with client(dc) as one:
        with pytest.raises(RpcError) as caught:
            await one.call(help_.GetNearestDc())
        assert (caught.value.code, caught.value.name, caught.value.value) == (
            *(420, "FLOOD_WAIT"),
            3000,
        )
        assert await one.call(help_.GetNearestDc())


async def test_a_migration_names_the_other_data_centre(dc: LocalDC) -> None:
    dc.faults.migrate("help.getNearestDc", 4)
    async with client(dc) as one:
        with pytest.raises(RpcError, match="PHONE_MIGRATE_4") as caught:
            await one.call(help_.GetNearestDc())
        assert caught.value.code == 303


async def test_a_refused_salt_is_replaced(dc: LocalDC) -> None:
    async with client(dc) as one:
        await one.call(help_.GetNearestDc())
        dc.faults.bad_salt(times=2)
        assert await one.call(help_.GetNearestDc())
    assert dc.transcript is not None
    names = [entry.what.partition("#")[0] for entry in dc.transcript.entries()]
    assert "bad_server_salt" in names


@pytest.mark.parametrize("after", [1, 40, 300, 700, 900])
async def test_a_connection_is_cut_wherever_wanted(dc: LocalDC, after: int) -> None:
    """The first connection breaks within the key exchange or soon after; the call is answered."""
    dc.faults.cut(after)
    for _ in range(3):
        try:
            async with client(dc) as one:
                assert await one.call(help_.GetNearestDc())
                break
        except (OSError, MTProtoError):
            continue  # an exchange that breaks is the caller's to repeat
    else:
        pytest.fail("no connection came about")
    assert dc.transcript is not None
    assert any("cut by a fault" in str(entry) for entry in dc.transcript.entries(1))


@pytest.mark.parametrize("after", [0, 1, 50, 200])
@pytest.mark.parametrize("from_a_thread", [False, True])
async def test_an_open_connection_is_cut(dc: LocalDC, after: int, from_a_thread: bool) -> None:
    """Those that are open break, the next one does not; both clients get their answers."""
    async with client(dc) as one, client(dc) as other:
        for each in (one, other):
            await each.call(help_.GetNearestDc())
        if from_a_thread:
            await asyncio.to_thread(dc.faults.cut, after, existing=True)
        else:
            dc.faults.cut(after, existing=True)
        for _ in range(5):  # enough bytes for every limit
            for each in (one, other):
                assert await each.call(help_.GetNearestDc())
    assert dc.transcript is not None
    said = [(one.connection, one.what) for one in dc.transcript.entries()]
    cut = {number for number, what in said if "cut by a fault" in what}
    assert cut == {1, 2}
    assert max(number for number, _ in said) == 4


async def test_a_transcript_tells_the_story(dc: LocalDC) -> None:
    async with client(dc) as one:
        await one.call(help_.GetNearestDc())
    assert dc.transcript is not None
    story = dc.transcript.entries(1)
    names = [entry.what.partition("#")[0] for entry in story]
    exchange = ["req_pq_multi", "resPQ", "req_DH_params", "server_DH_params_ok"]
    assert names[:7] == ["opened", *exchange, "set_client_DH_params", "dh_gen_ok"]
    asked = next(entry for entry in story if "help.getNearestDc" in entry.what)
    assert asked.what.split(" ")[:2] == ["invokeWithLayer", "initConnection"]
    answer = next(entry for entry in story if f"rpc_result of {asked.msg_id:x}" in entry.what)
    assert answer.sender is Side.SERVER
    assert "nearestDc" in answer.what
    assert dc.transcript.methods() == ["help.getNearestDc"]
    assert "help.getNearestDc" in str(dc.transcript)
    dc.transcript.clear()
    assert dc.transcript.entries() == []


@pytest.mark.parametrize("wrapper", sorted(WRAPPERS))
def test_a_transcript_looks_behind_wrappers(wrapper: str) -> None:
    """Whatever the server takes off is taken off here, too."""
    query = replace(plainest(tl.layer(229)[wrapper]), query=help_.GetNearestDc())
    transcript = Transcript()
    transcript.packet(0.0, 1, Side.CLIENT, bytes(20) + tl.encode(query), None)
    assert transcript.methods() == ["help.getNearestDc"]


def test_a_transcript_may_be_read_while_it_grows() -> None:
    """A test reads it in its own thread while the data centre writes in another."""
    transcript = Transcript()
    done = threading.Event()

    def write() -> None:
        while not done.is_set():
            transcript.note(0.0, 1, "something")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(20):
            transcript.entries()
    finally:
        done.set()
        writer.join()
