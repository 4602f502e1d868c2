"""Load on the local data centre: connected clients, joins by link per minute, memory, start.

    python bench/localdc.py [--clients 1000] [--joins 5000] [--per-chat 100]

The data centre is a process of its own, filled with accounts whose keys are signed in already; the
clients are those of this project, all in this process. Every join is told to all connected members
of the chat, as in real life. Processor time is counted beside the wall clock, so that a busy
machine can be told from a slow server.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import resource
import sys
import tempfile
import time
from multiprocessing import Pipe, Process
from pathlib import Path
from typing import Any

from invites.localdc import ChatKind, DataFile, InviteDC
from mtproto import Client, DataCentre, MemoryStorage
from mtproto.crypto import AuthKey
from mtproto.localdc import StoredKey
from mtproto.storage import Account
from tl.api import messages, updates

_AT_ONCE = 64
"""Joins under way at a time."""


def resident() -> int:
    """Bytes of memory this process holds now."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def serve(pipe: Any, clients: int, chats: int, data: str) -> None:
    """The data centre's process: fills its world, then answers questions about itself."""

    async def run() -> None:
        with DataFile(Path(data)) as kept:
            dc = InviteDC(data=kept) if data else InviteDC()
            keys, links = [], []
            for number in range(clients):
                user = dc.world.accounts.add_user(f"999662{number:04}", f"User {number}")
                key = AuthKey(os.urandom(256))
                dc.add_key(StoredKey(auth_key=key, created=time.time(), initial_salt=1))
                dc.world.logins.bind(key.id, user.id)
                keys.append(key.data)
            owner = dc.world.accounts.add_user("9996629999", "Owner")
            for number in range(chats):
                chat = dc.world.create_chat(ChatKind.SUPERGROUP, owner.id, f"Chat {number}")
                primary = dc.world.invites.primary(chat, owner.id)
                links.append(primary.hash if primary else "")
            async with dc:
                pipe.send((dc.ready_info(), keys, links))
                while True:
                    await asyncio.to_thread(pipe.poll, None)
                    if pipe.recv() == "stop":
                        return
                    pipe.send((resident(), time.process_time(), len(dc.crashes)))

    asyncio.run(run())


async def load(pipe: Any, joins: int) -> None:
    ready, keys, links = pipe.recv()
    where = DataCentre.from_ready_info(ready)

    def ask() -> tuple[int, float, int]:
        pipe.send("how")
        answer: tuple[int, float, int] = pipe.recv()
        return answer

    before = ask()
    clients = []
    for key in keys:
        account = Account(dc_id=where.dc_id, auth_key=AuthKey(key))
        client = Client(where, api_id=1, api_hash="x", layer=229, storage=MemoryStorage(account))
        await client.__aenter__()
        await client.call(updates.GetState())
        clients.append(client)
    await asyncio.sleep(2)
    idle = ask()
    held = (idle[0] - before[0]) / len(clients)
    print(f"{len(clients)} connected clients: {held / 1024:.0f} KB of server memory each")

    room = asyncio.Semaphore(_AT_ONCE)
    failures: list[BaseException] = []

    async def join(number: int) -> None:
        client = clients[number % len(clients)]
        link = links[(number // len(clients) + number) % len(links)]
        async with room:
            try:
                await client.call(messages.ImportChatInvite(hash=link), timeout=60)
            except Exception as error:
                failures.append(error)

    start = time.perf_counter()
    await asyncio.gather(*(join(number) for number in range(joins)))
    took = time.perf_counter() - start
    done = ask()
    spent = done[1] - idle[1]
    rate = joins / took * 60
    print(f"{joins} joins in {took:.1f} s: {rate:.0f} per minute, errors: {len(failures)}")
    print(f"server: {spent / joins * 1000:.2f} ms of processor time per join, {done[2]} crashes")
    print(f"server memory at the end: {done[0] / 2**20:.0f} MB")
    for client in clients:
        await client.__aexit__(None, None, None)
    pipe.send("stop")
    if failures:
        sys.exit(f"failed: {failures[0]!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--joins", type=int, default=5000)
    parser.add_argument("--per-chat", type=int, default=100)
    given = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4 * given.clients)), hard))
    ours, theirs = Pipe()
    with tempfile.TemporaryDirectory() as folder:
        arguments = (theirs, given.clients, given.joins // given.per_chat, f"{folder}/world.db")
        process = Process(target=serve, args=arguments, daemon=True)
        process.start()
        asyncio.run(load(ours, given.joins))
        process.join(10)


if __name__ == "__main__":
    main()
