"""Load on the local data centre: connected clients, joins by link per minute, memory, start.

    python bench/localdc.py [--clients 1000] [--rate 5000] [--minutes 2] [--per-chat 100]

The data centre is a process of its own, filled with accounts whose keys are signed in already; the
clients are those of this project, all in this process. Every join is told to all connected members
of the chat, as in real life.

Joins come as from strangers: each at its own time, by the wall clock, whether the earlier ones are
answered or not. So a server that cannot keep up shows it by answers that come later and later. At
the end comes a burst of as many again as fast as they go. Processor time is counted beside the
clock, so that a busy machine can be told from a slow server.
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
"""Joins of the burst under way at a time."""


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


def part(times: list[float], share: float) -> float:
    """The time, in milliseconds, within which so large a share of the answers came."""
    return sorted(times)[min(int(len(times) * share), len(times) - 1)] * 1000


async def load(pipe: Any, given: argparse.Namespace) -> None:
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
    times: list[float] = []

    async def join(number: int) -> None:
        client = clients[number % len(clients)]
        link = links[(number // len(clients) + number) % len(links)]
        begun = time.perf_counter()
        try:
            await client.call(messages.ImportChatInvite(hash=link), timeout=60)
        except Exception as error:
            failures.append(error)
        times.append(time.perf_counter() - begun)

    def report(what: str, count: int, took: float, since: tuple[int, float, int]) -> None:
        now = ask()
        spent = now[1] - since[1]
        print(
            f"{what}: {count} joins in {took:.1f} s of the clock, {count / took * 60:.0f} a minute"
        )
        print(f"  errors: {len(failures)}, crashes: {now[2]}")
        shares = ", ".join(f"{one:.0%} in {part(times, one):.0f} ms" for one in (0.5, 0.99, 1))
        print(f"  answered: {shares}")
        print(f"  server: {spent / count * 1000:.2f} ms of processor time a join", end="; ")
        print(f"{spent / took:.0%} of one processor; {now[0] / 2**20:.0f} MB")

    paced = int(given.rate * given.minutes)
    start = time.perf_counter()
    under_way = []
    for number in range(paced):
        due = start + number * 60 / given.rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        under_way.append(asyncio.create_task(join(number)))
    await asyncio.gather(*under_way)
    report("steady", paced, time.perf_counter() - start, idle)

    async def join_in_turn(number: int) -> None:
        async with room:
            await join(number)

    times.clear()
    before_burst, start = ask(), time.perf_counter()
    burst = range(paced, paced + given.rate)
    await asyncio.gather(*(join_in_turn(number) for number in burst))
    report("burst", len(burst), time.perf_counter() - start, before_burst)
    for client in clients:
        await client.__aexit__(None, None, None)
    pipe.send("stop")
    if failures:
        sys.exit(f"failed: {failures[0]!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--rate", type=int, default=5000, help="joins a minute")
    parser.add_argument("--minutes", type=float, default=2)
    parser.add_argument("--per-chat", type=int, default=100)
    given = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4 * given.clients)), hard))
    ours, theirs = Pipe()
    with tempfile.TemporaryDirectory() as folder:
        joins = int(given.rate * (given.minutes + 1))
        arguments = (theirs, given.clients, joins // given.per_chat, f"{folder}/world.db")
        process = Process(target=serve, args=arguments, daemon=True)
        process.start()
        asyncio.run(load(ours, given))
        process.join(10)


if __name__ == "__main__":
    main()
