"""A server that talks, but never says anything: a client waits for it only so long."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from mtproto import Client, DataCentre
from mtproto.errors import ConnectionLost
from mtproto.framing import Intermediate, PaddedIntermediate
from mtproto.link import Link
from mtproto.localdc import LocalDC
from mtproto.net import connect_tcp, memory_pair
from tl.api import help  # noqa: A004 - the namespace's own name

if TYPE_CHECKING:
    from mtproto.localdc import Dispatcher

PAUSE = 0.02
KEEP_ALIVE = b"\4\0\0\0" + bytes(4)


async def drip(stream: Any, data: bytes) -> None:
    """Send byte after byte until the peer leaves."""
    with suppress(ConnectionLost):
        for byte in data:
            stream.write(bytes([byte]))
            await asyncio.sleep(PAUSE)


async def repeat(stream: Any, data: bytes) -> None:
    """Send the same again and again until the peer leaves."""
    with suppress(ConnectionLost):
        while True:
            stream.write(data)
            await asyncio.sleep(PAUSE)


async def test_single_bytes_are_no_sign_of_life() -> None:
    """A frame that grows by a byte now and then does not keep a connection alive."""
    near, far = memory_pair()
    link = Link(near, Intermediate())
    dripping = asyncio.create_task(drip(far, (1000).to_bytes(4, "little") + bytes(1000)))

    async def listen() -> None:
        while True:
            assert await link.receive(silence=10 * PAUSE) == []

    with pytest.raises(ConnectionLost, match="silent"):
        await asyncio.wait_for(listen(), 5)
    await link.close()
    await dripping


@pytest.mark.parametrize(
    ("framing", "chatter"),
    [
        (Intermediate(), KEEP_ALIVE),
        (Intermediate(), KEEP_ALIVE * 20_000),
        (Intermediate(), b"\0\0\0\x80" * 20_000),
        (PaddedIntermediate(bytes), KEEP_ALIVE * 20_000),
        (PaddedIntermediate(bytes), b"\x08\0\0\0\xff\xff\xff\xff\0\0\0\x80" * 20_000),
    ],
    ids=["keep-alive", "keep-alives", "quick acks", "padded keep-alives", "padded quick acks"],
)
async def test_what_is_no_message_is_no_sign_of_life(framing: Any, chatter: bytes) -> None:
    near, far = memory_pair()
    link = Link(near, framing)
    chatting = asyncio.create_task(repeat(far, chatter))

    async def listen() -> None:
        while True:
            assert await link.receive(silence=10 * PAUSE) == []

    with pytest.raises(ConnectionLost, match="silent"):
        await asyncio.wait_for(listen(), 5)
    assert link.quick_acks == []
    await link.close()
    await chatting


async def test_a_long_payload_may_take_its_time() -> None:
    near, far = memory_pair()
    link = Link(near, Intermediate())
    size = 1 << 20

    async def send() -> None:
        far.write(size.to_bytes(4, "little"))
        for _ in range(16):
            far.write(bytes(size // 16))
            await asyncio.sleep(PAUSE)

    sending = asyncio.create_task(send())
    received: list[bytes] = []
    async with asyncio.timeout(5):
        while not received:
            received += await link.receive(silence=8 * PAUSE)
    assert len(received[0]) == size
    await sending
    await link.close()


async def test_a_key_exchange_byte_by_byte_ends(rsa_key: Any) -> None:
    tasks = []

    async def connect(host: str, port: int) -> Any:
        near, far = memory_pair()
        tasks.append(asyncio.create_task(drip(far, (400).to_bytes(4, "little") + bytes(400))))
        return near

    where = DataCentre("memory", 0, 2, (rsa_key.public,))
    client = Client(where, api_id=1, api_hash="", connector=connect, timeout=0.3)
    with pytest.raises(ConnectionLost, match="silent"):
        await asyncio.wait_for(client.__aenter__(), 5)
    await asyncio.gather(*tasks)


async def test_a_dripping_server_is_left_and_the_call_answered(
    acquainted: Any, dispatcher: Dispatcher, truth: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mtproto.connection._PING_EVERY", 0.2)
    monkeypatch.setattr("mtproto.connection._PATIENCE", 0.3)
    monkeypatch.setattr("mtproto.connection._TICK", 0.05)
    tasks = []

    async with LocalDC(dispatcher, rsa=acquainted.rsa, keys=acquainted.keys) as dc:

        async def connect(host: str, port: int) -> Any:
            if tasks:
                return await connect_tcp(host, port)
            near, far = memory_pair()
            tasks.append(asyncio.create_task(drip(far, b"\x90\x01\0\0" + bytes(400))))
            return near

        async with asyncio.timeout(5), acquainted.client(dc, connector=connect) as client:
            assert await client.call(help.GetNearestDc()) == truth
    await asyncio.gather(*tasks)
