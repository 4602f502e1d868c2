"""The data file: what was acknowledged is there after any end, and a damaged file is left alone."""

from __future__ import annotations

import asyncio
import random
import socket
import sqlite3
import stat
import subprocess
import sys
import time
from collections import Counter
from contextlib import asynccontextmanager, closing
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from invites.localdc import ChatKind, DataFile, DataFileError, InviteDC
from invites.localdc.boxes import Content, Page
from invites.localdc.invites import InviteTerms
from invites.localdc.rows import Journal, Rows
from invites.localdc.values import Folder, Peer, PeerKind, PrivacyRule
from mtproto import Client, DataCentre, MemoryStorage, RpcError, sign_in
from mtproto.errors import MTProtoError
from mtproto.localdc import generate_rsa
from tl import api
from tl.api import auth, channels, messages, updates

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from pathlib import Path

    from invites.localdc.values import Chat
    from invites.localdc.world import World

RSA = generate_rsa()
ROUNDS = 2
"""Kills of the everyday run; a campaign makes a hundred."""


def tables(world: World) -> dict[str, Any]:
    """Everything a world knows that must outlive it, order included."""
    state = world.state
    names = "accounts chats invites by_phone by_token by_username next_user_id next_chat_id".split()
    found = {name: getattr(state, name) for name in names}
    found |= {
        name: getattr(state, name)
        for name in ("folder_order", "folder_shares", "stars", "guard_queries")
    }
    for name in (
        "members",
        "bans",
        "left",
        "requests",
        "log",
        "paid",
        "folders",
        "blocks",
        "contacts",
    ):
        found[name] = {
            owner: list(rows.items()) for owner, rows in getattr(state, name).items() if rows
        }
    found["invites_of"] = {chat: list(rows) for chat, rows in state.invites_of.items()}
    found["chats_of"] = {user: ids for user, ids in state.chats_of.items() if ids}
    found["joined_by"] = {
        one: set(rows) for one, rows in state.joined_by.items() if rows and one in state.invites
    }
    found["updates"] = {user: world.boxes.difference(user, 1, 0) for user in state.accounts}
    found["history"] = {chat: world.boxes.channel_difference(chat, 1) for chat in state.chats}
    found["logins"] = {user: world.logins.keys_of(user) for user in state.accounts}
    return found


def live(dc: InviteDC) -> None:
    """A little of everything the world keeps."""
    world = dc.world
    users = [world.accounts.add_user(f"999662000{n}", f"User{n}").id for n in range(5)]
    chat = world.create_chat(ChatKind.SUPERGROUP, users[0], "Club")
    group = world.create_chat(ChatKind.GROUP, users[1], "Group", users=users[2:4])
    bot = world.accounts.by_token("42:secret").id
    world.members.promote(chat, users[0], bot, frozenset({"invite_users"}), "bot")
    open_link = world.invites.export(chat, users[0], InviteTerms(usage_limit=5, title="open"))
    closed = world.invites.export(chat, users[0], InviteTerms(request_needed=True))
    world.invites.join(users[1], open_link.hash)
    for user in users[2:4]:
        with pytest.raises(RpcError, match="INVITE_REQUEST_SENT"):
            world.invites.join(user, closed.hash)
    world.requests.decide(chat, users[0], users[2], approved=True)
    world.members.leave(world.chats.get(chat.id), users[1])
    world.members.restrict(chat, users[0], users[4], frozenset({"view_messages"}), 0)
    world.members.set_username(chat, users[0], "club_of_all")
    news = world.create_chat(ChatKind.CHANNEL, users[0], "News")
    paid = world.invites.export(news, users[0], InviteTerms(stars=5, period=60))
    world.subscriptions.pay(users[1], paid.hash, paid.form_id)
    world.privacy.block(users[1], users[2])
    world.contacts.put(users[0], users[1], "Al", "", "9996620001")
    world.contacts.put(users[0], users[2], "Bo")
    world.contacts.remove(users[0], users[2])
    world.privacy.show_phone(users[1], users[0])
    world.members.set_join_request(world.chats.get(chat.id), users[0], enabled=True, guard_bot=bot)
    with pytest.raises(RpcError, match="INVITE_REQUEST_SENT"):
        world.members.join(world.chats.get(chat.id), users[3])
    world.folders.put(users[0], Folder(7, "Mine", include=(chat.peer,)))
    _, share = world.folders.share(users[0], 7, "all", [chat.peer])
    world.folders.join(users[1], share.slug, [chat.peer])
    world.folders.reorder(users[0], [7, 0])
    write(world, users, chat, group)
    world.members.migrate(group, users[1])
    world.invites.revoke(chat, users[0], open_link.link)
    code = world.logins.send_code("+9996620000")
    world.logins.sign_in(7, "9996620000", code, "22222")
    world.accounts.rename(users[1], "Other", None, "about me")
    dc.publish()


def write(world: World, users: list[int], chat: Chat, group: Chat) -> None:
    """Messages in every kind of box, edited, pinned and deleted, the newest ones too."""
    peers = [Peer(PeerKind.USER, users[3]), group.peer, chat.peer]
    by = [users[2], users[2], users[0]]
    for peer, user in zip(peers, by, strict=True):
        for number in range(4):
            content = Content(f"text {number}")
            if peer.kind is PeerKind.USER:
                world.boxes.post_private(user, peer.id, content)
            else:
                world.boxes.post(world.chats.get(peer.id), user, content)
        ids = [one.id for one in world.boxes.history(user, peer, Page())[1]]
        world.posts.edit(user, peer, ids[1], "another text")
        if peer.kind is not PeerKind.GROUP:
            world.posts.pin(user, peer, ids[2], pinned=True)
            ids = [one.id for one in world.boxes.history(user, peer, Page())[1]]
        if peer.kind is PeerKind.CHANNEL:
            world.posts.delete_in_channel(user, chat, ids[:2])
        else:
            world.posts.delete(user, ids[:2], revoke=True)


def test_ids_and_copies_are_known_after_a_restart(tmp_path: Path) -> None:
    """The id of a deleted message is not given again, and all copies of one are edited."""
    path = tmp_path / "world.db"
    with DataFile(path) as data:
        dc = InviteDC(data=data, rsa=RSA)
        users = [dc.world.accounts.add_user(f"999662000{n}", f"User{n}").id for n in range(2)]
        kept = dc.world.boxes.post_private(users[0], users[1], Content("one"))
        gone = dc.world.boxes.post_private(users[0], users[1], Content("two"))
        dc.world.posts.delete(users[0], [gone.id], revoke=True)
        counters = [dc.world.boxes.counters(user) for user in users]
        dc.publish()
    with DataFile(path) as data:
        world = InviteDC(data=data).world
        assert [world.boxes.counters(user) for user in users] == counters
        world.posts.edit(users[0], Peer(PeerKind.USER, users[1]), kept.id, "uno")
        assert world.boxes.post_private(users[0], users[1], Content("three")).id == gone.id + 1
        seen = world.boxes.history(users[1], Peer(PeerKind.USER, users[0]), Page())[1]
        assert [one.text for one in seen] == ["three", "uno"]


def test_messages_from_before_they_could_change_are_read(tmp_path: Path) -> None:
    """Their rows have no counters; what is written after them goes on from there."""
    path = tmp_path / "world.db"
    with DataFile(path) as data:
        dc = InviteDC(data=data, rsa=RSA)
        users = [dc.world.accounts.add_user(f"999662000{n}", f"User{n}").id for n in range(2)]
        for text in ("one", "two"):
            dc.world.boxes.post_private(users[0], users[1], Content(text))
        dc.publish()
    with closing(sqlite3.connect(path)) as db, db:
        query = "SELECT kind, key, value FROM rows WHERE kind = 'inbox'"
        for kind, key, value in db.execute(query).fetchall():
            message = msgspec.msgpack.decode(value)
            for newer in ("pts", "post", "edited", "pinned", "reply_to"):
                del message[newer]
            row = (msgspec.msgpack.encode(message), kind, key)
            db.execute("UPDATE rows SET value = ? WHERE kind = ? AND key = ?", row)
    with DataFile(path) as data:
        world = InviteDC(data=data).world
        assert world.boxes.counters(users[0]) == (3, 0)
        world.posts.edit(users[0], Peer(PeerKind.USER, users[1]), 1, "uno")
        assert world.boxes.post_private(users[0], users[1], Content("three")).id == 3
        events, _ = world.boxes.difference(users[0], 1, 0)
        assert [event.pts for event in events] == [2, 3, 4, 5]


def test_a_world_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "world.db"
    with DataFile(path) as data:
        dc = InviteDC(data=data, bot_tokens=["42:secret"])
        live(dc)
        before, key = tables(dc.world), dc.rsa
    with DataFile(path) as data:
        again = InviteDC(data=data, bot_tokens=["42:secret"])
        assert tables(again.world) == before
        assert again.rsa == key


def test_a_file_from_before_contact_lists_is_read(tmp_path: Path) -> None:
    """Its accounts have no rules about numbers and it has no rows of the newer kinds."""
    path = tmp_path / "world.db"
    with DataFile(path) as data:
        dc = InviteDC(data=data, rsa=RSA, bot_tokens=["42:secret"])
        live(dc)
        before = dc.world.state.accounts
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM rows WHERE kind IN ('contact', 'left')")
        rows = db.execute("SELECT key, value FROM rows WHERE kind = 'account'").fetchall()
        for key, value in rows:
            account = msgspec.msgpack.decode(value)
            del account["phone_rule"], account["find_rule"], account["add_rule"]["contacts"]
            older = (msgspec.msgpack.encode(account), key)
            db.execute("UPDATE rows SET value = ? WHERE kind = 'account' AND key = ?", older)
    with DataFile(path) as data:
        world = InviteDC(data=data, bot_tokens=["42:secret"]).world
    assert {one: row.name for one, row in world.state.accounts.items()} == {
        one: row.name for one, row in before.items()
    }
    assert all(
        row.phone_rule == PrivacyRule(False, contacts=True) for row in world.state.accounts.values()
    )
    assert not any(world.contacts.of(one) for one in before)


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    """Also when the file was there before, with wider rights; its log has the same."""
    path = tmp_path / "world.db"
    path.touch(0o644)
    with DataFile(path) as data:
        live(InviteDC(data=data, rsa=RSA, bot_tokens=["42:secret"]))
        found = list(tmp_path.iterdir())
        assert len(found) > 1
        assert {stat.S_IMODE(one.stat().st_mode) for one in found} == {0o600}


def test_it_serves_one_process_at_a_time(tmp_path: Path) -> None:
    with (
        DataFile(tmp_path / "world.db"),
        pytest.raises(DataFileError, match="in use by another"),
    ):
        DataFile(tmp_path / "world.db")


def _garbage(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 100)


def _another_program(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE notes (text)")
    db.close()


def _later_format(path: Path) -> None:
    DataFile(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()


def _torn_pages(path: Path) -> None:
    with DataFile(path) as data:
        live(InviteDC(data=data, rsa=RSA, bot_tokens=["42:secret"]))
    content = bytearray(path.read_bytes())
    content[4096:12288] = bytes(8192)
    path.write_bytes(content)


def _unreadable_row(path: Path) -> None:
    DataFile(path).close()
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO rows VALUES ('account', x'9101', 1, x'c1')")
    db.close()


def _unknown_kind(path: Path) -> None:
    DataFile(path).close()
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO rows VALUES ('dragon', x'9101', 1, x'01')")
    db.close()


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (_garbage, "damaged"),
        (_another_program, "another program"),
        (_later_format, "format 99"),
        (_torn_pages, "damaged"),
        (_unreadable_row, "damaged"),
        (_unknown_kind, "damaged"),
    ],
)
def test_what_cannot_be_used_is_reported_and_kept(tmp_path: Path, spoil: Any, reason: str) -> None:
    path = tmp_path / "world.db"
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(DataFileError, match=reason) as caught:
        InviteDC(data=DataFile(path), rsa=RSA)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="cannot be opened"):
        DataFile(tmp_path / "no" / "world.db")


def test_a_failed_commit_acknowledges_nothing_and_loses_nothing(tmp_path: Path) -> None:
    """The caller hears of a failure; what changed is written with the next commit."""
    with DataFile(tmp_path / "world.db") as data:
        dc = InviteDC(data=data, rsa=RSA)
        dc.world.accounts.add_user("9996620000", "A")
        data._db.execute("PRAGMA query_only = ON")
        with pytest.raises(sqlite3.Error):
            dc.publish()
        data._db.execute("PRAGMA query_only = OFF")
        dc.publish()
    with DataFile(tmp_path / "world.db") as data:
        assert len(InviteDC(data=data).world.state.accounts) == 1


@given(st.lists(st.tuples(st.sampled_from("=-px"), st.integers(0, 3), st.integers())))
def test_a_journal_knows_every_change(steps: list[tuple[str, int, int]]) -> None:
    """Replaying what the journal says onto a copy gives the table, whatever was done to it."""
    journal = Journal()
    journal.listening = True
    table = Rows[int, int](journal, "number", 9)
    copy: dict[Any, int] = {}
    for operation, key, value in steps:
        if operation == "=":
            table[key] = value
        elif operation == "-" and key in table:
            del table[key]
        elif operation == "p":
            table.pop(key, None)
        elif operation == "x":
            table.clear()
        if value % 2:
            _replay(journal, copy)
    _replay(journal, copy)
    assert copy == table


def _replay(journal: Journal, copy: dict[Any, int]) -> None:
    for kind, key, value in journal.changes():
        assert (kind, key[0]) == ("number", 9)
        if value is None:
            copy.pop(key[1], None)
        else:
            copy[key[1]] = value
    journal.settle()


# -- killing --------------------------------------------------------------------------------------


class NewUser:
    """Answers what signing up asks for."""

    async def code(self, _: Any) -> str:
        return "22222"

    async def password(self, _: Any) -> str:
        return ""

    async def name(self, _: Any) -> tuple[str, str]:
        return "New", "User"


class Served:
    """`invites serve --data FILE` as a process that can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.data, self.ready = folder / "world.db", folder / "ready.json"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.ready.unlink(missing_ok=True)
        command = [sys.executable, "-m", "invites", "serve", "--port", str(self.port)]
        command += ["--data", str(self.data), "--ready-file", str(self.ready)]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while not self.ready.exists():
            assert self.process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()  # SIGKILL: no handler runs, nothing is flushed
        self.process.wait()


@asynccontextmanager
async def connected(served: Served, storage: MemoryStorage) -> AsyncIterator[Client]:
    where = DataCentre.from_ready_file(served.ready)
    async with Client(where, api_id=1, api_hash="x", layer=229, storage=storage) as client:
        yield client


class Writer:
    """Writes until the server dies, and remembers what it was told is done."""

    def __init__(self, number: int) -> None:
        self.phone = f"999662{number:04}"
        self.storage = MemoryStorage()
        self.chat: Any = None
        self.links: set[str] = set()
        self.revoked: set[str] = set()
        self.pts = 1

    async def write(self, served: Served) -> None:
        async with connected(served, self.storage) as client:
            if self.storage.load() is None or self.chat is None:
                await sign_in(client, self.phone, NewUser())
                made: Any = await client.call(
                    channels.CreateChannel(title=self.phone, about="", megagroup=True)
                )
                self.chat = made.chats[0]
            while True:
                made = await client.call(messages.ExportChatInvite(peer=self.peer()))
                self.links.add(made.link)
                if len(self.links) % 5 == 0:
                    query = messages.EditExportedChatInvite(
                        peer=self.peer(), link=made.link, revoked=True
                    )
                    await client.call(query)
                    self.revoked.add(made.link)
                state: Any = await client.call(updates.GetState())
                self.pts = state.pts

    def peer(self) -> Any:
        return api.InputPeerChannel(channel_id=self.chat.id, access_hash=self.chat.access_hash)

    async def check(self, served: Served) -> None:
        """Signed in still, with every link that was acknowledged."""
        if self.chat is None:
            return
        async with connected(served, self.storage) as client:
            me: Any = await client.call(updates.GetState())
            assert me.pts >= self.pts
            found = [await self._links(client, revoked=one) for one in (False, True)]
            assert self.links <= found[0] | found[1]
            assert self.revoked <= found[1]

    async def _links(self, client: Client, *, revoked: bool) -> set[str]:
        found: set[str] = set()
        last: Any = None
        while True:
            page: Any = await client.call(
                messages.GetExportedChatInvites(
                    peer=self.peer(),
                    admin_id=api.InputUserSelf(),
                    revoked=revoked,
                    limit=100,
                    offset_date=last.date if last else None,
                    offset_link=last.link if last else None,
                )
            )
            if not page.invites:
                return found
            found |= {one.link for one in page.invites}
            last = page.invites[-1]


async def _die_writing(served: Served, writers: list[Writer], after: float) -> None:
    """Kill the server so many seconds after it acknowledged the first links."""
    tasks = [asyncio.create_task(one.write(served)) for one in writers]
    while not any(one.links for one in writers):  # noqa: ASYNC110  # looks at plain sets
        await asyncio.sleep(0.01)
    await asyncio.sleep(after)
    served.kill()
    for task in tasks:
        task.cancel()
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        assert isinstance(outcome, (asyncio.CancelledError, MTProtoError)), outcome


@pytest.mark.timeout(1800)  # a hundred rounds, each two starts of the server
def test_no_acknowledged_write_is_lost(tmp_path: Path, campaign: int) -> None:
    """Killed without warning again and again while three clients write."""
    rng = random.Random(6)
    served = Served(tmp_path)
    rounds = 100 if campaign > 1 else ROUNDS
    everybody: list[Writer] = []
    for one_round in range(rounds):
        writers = [Writer(3 * one_round + number) for number in range(3)]
        everybody += writers
        _while_served(served, partial(_die_writing, served, writers, rng.uniform(0, 0.3)))
        _while_served(served, partial(_check, served, writers))
    _while_served(served, partial(_check, served, everybody))
    assert sum(len(one.links) for one in everybody) > 5 * rounds


def _while_served(served: Served, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    try:
        served.start()
        asyncio.run(asyncio.wait_for(work(), 60))
    finally:
        served.kill()


async def _check(served: Served, writers: list[Writer]) -> None:
    for one in writers:
        await one.check(served)


async def test_pending_requests_and_links_outlive_a_restart(tmp_path: Path) -> None:
    """A request filed before the end is approved after it, and its maker hears of it."""
    path = tmp_path / "world.db"
    storages = [MemoryStorage(), MemoryStorage()]
    async with asyncio.timeout(30):
        with DataFile(path) as data:
            async with InviteDC(data=data, rsa=RSA) as dc:
                where = DataCentre.from_ready_info(dc.ready_info())
                async with (
                    Client(where, api_id=1, api_hash="x", storage=storages[0]) as owner,
                    Client(where, api_id=1, api_hash="x", storage=storages[1]) as guest,
                ):
                    await sign_in(owner, "9996620001", NewUser())
                    await sign_in(guest, "9996620002", NewUser())
                    made: Any = await owner.call(
                        channels.CreateChannel(title="Club", about="", megagroup=True)
                    )
                    chat = made.chats[0]
                    peer = api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)
                    link: Any = await owner.call(
                        messages.ExportChatInvite(peer=peer, request_needed=True)
                    )
                    with pytest.raises(RpcError, match="INVITE_REQUEST_SENT"):
                        await guest.call(
                            messages.ImportChatInvite(hash=link.link.rpartition("+")[2])
                        )
        with DataFile(path) as data:
            async with InviteDC(data=data, rsa=RSA) as dc:
                where = DataCentre.from_ready_info(dc.ready_info())
                async with (
                    Client(where, api_id=1, api_hash="x", storage=storages[0]) as owner,
                    Client(where, api_id=1, api_hash="x", storage=storages[1]) as guest,
                ):
                    await guest.call(updates.GetState())
                    stream = guest.updates()
                    done: Any = await owner.call(
                        messages.HideAllChatJoinRequests(peer=peer, approved=True)
                    )
                    assert done is not None
                    seen = Counter[str]()
                    async for box in stream:
                        seen.update(one.tl_name for one in getattr(box, "updates", ()))
                        if seen["updateChannel"]:
                            break
                    await owner.call(auth.LogOut())
        with DataFile(path) as data:
            world = InviteDC(data=data, rsa=RSA).world
            assert [len(world.logins.keys_of(one)) for one in world.state.accounts] == [0, 1]
