"""Every documented error of messages.importChatInvite, as Telethon and Kurigram report it.

The table is data: `tests/vectors/invite-errors.json`, what the public pages of all years say.
"""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from invites.localdc import ChatKind, InviteDC, Limits
from invites.localdc.guards import Verdict, Word
from invites.localdc.invites import InviteTerms
from mtproto import RpcError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from mtproto.crypto.rsa import RsaPrivateKey

TABLE = Path(__file__).parents[1] / "vectors" / "invite-errors.json"
ERRORS = json.loads(TABLE.read_text(encoding="utf-8"))["methods"]["messages.importChatInvite"]
PHONE = "9996620002"


class Scene:
    """A private channel, a public supergroup and their links, made beside the clients."""

    def __init__(self, dc: InviteDC) -> None:
        self.dc = dc
        self.world = dc.world
        self.owner = self.world.accounts.add_user("9996629990", "Owner").id
        self.bot = self.world.accounts.by_token("42:secret").id
        self.channel = self.world.create_chat(ChatKind.CHANNEL, self.owner, "Channel")
        self.club = self.world.create_chat(ChatKind.SUPERGROUP, self.owner, "Club")

    @property
    def guest(self) -> int:
        return int(self.world.state.by_phone[PHONE])

    def link(self, chat: Any = None, **terms: Any) -> str:
        chat = chat or self.club
        return self.world.invites.export(chat, self.owner, InviteTerms(**terms)).hash

    def guarded(self, word: Word | None = None, *, busy: bool = False) -> str:
        """A link of the club, whose guard bot answers as soon as it is asked."""
        world = self.world
        world.members.promote(self.club, self.owner, self.bot, frozenset({"invite_users"}), "")
        world.members.set_username(world.chats.get(self.club.id), self.owner, "guarded_club")
        world.members.set_join_request(
            world.chats.get(self.club.id), self.owner, enabled=True, guard_bot=self.bot
        )

        listen = world.guards.listen

        def answer(query_id: int, said: Word) -> None:
            if busy:
                self.busy()
            with pytest.raises(RpcError) if busy else nullcontext():
                world.guards.answer(self.bot, query_id, said)

        def listen_and_ask(query_id: int, listener: Callable[[Word], None]) -> None:
            listen(query_id, listener)
            if word is not None:
                asyncio.get_running_loop().call_soon(answer, query_id, word)

        world.guards.listen = listen_and_ask  # type: ignore[method-assign]  # the bot of this test
        return self.link(request_needed=True)

    def busy(self) -> None:
        """The guest is in as many channels as may be."""
        for number in range(2):
            self.world.create_chat(ChatKind.CHANNEL, self.guest, f"Own {number}")

    def invite_hash_expired(self) -> str:
        found = self.link()
        self.world.invites.revoke(self.club, self.owner, f"https://t.me/+{found}")
        return found

    def invite_hash_empty(self) -> str:
        return ""

    def invite_hash_invalid(self) -> str:
        return "AAAAAAAAAAAAAAAA"

    def invite_request_sent(self) -> str:
        return self.link(request_needed=True)

    def user_already_participant(self) -> str:
        found = self.link()
        self.world.invites.join(self.guest, found)
        return found

    def users_too_much(self) -> str:
        for number in range(2):
            extra = self.world.accounts.add_user(f"999662999{number + 1}", "Extra")
            self.world.invites.join(extra.id, self.link())
        return self.link()

    def channels_too_much(self) -> str:
        self.busy()
        return self.link()

    def stars_payment_required(self) -> str:
        return self.link(self.channel, stars=50, period=2_592_000)

    def join_guard_timeout(self) -> str:
        return self.guarded()

    def invite_request_declined(self) -> str:
        return self.guarded(Word(Verdict.DECLINED))

    def user_channels_too_much(self) -> str:
        return self.guarded(Word(Verdict.APPROVED), busy=True)


@pytest.fixture
async def scene(rsa: RsaPrivateKey) -> AsyncIterator[Scene]:
    limits = Limits(channels=2, supergroup_size=3, guard_wait=0.5)
    async with (
        asyncio.timeout(30),
        InviteDC(rsa=rsa, limits=limits, bot_tokens=["42:secret"]) as dc,
    ):
        yield Scene(dc)
    assert not dc.crashes
    assert not dc.unimplemented


async def by_telethon(client: Any, link_hash: str) -> str:
    from telethon import errors, functions

    with pytest.raises(errors.RPCError) as caught:
        await client(functions.messages.ImportChatInviteRequest(link_hash))
    words = re.findall("[A-Z][a-z]*", type(caught.value).__name__.removesuffix("Error"))
    known = "_".join(words).upper()
    return known if known in ERRORS["errors"] else str(caught.value.message)


async def by_kurigram(client: Any, link_hash: str) -> str:
    from pyrogram import errors, raw

    with pytest.raises(errors.RPCError) as caught:
        await client.invoke(raw.functions.messages.ImportChatInvite(hash=link_hash))
    found = re.search(r"\[\d+ (\w+)\]", str(caught.value))
    assert found is not None
    return found[1]


# The login is not finished then, so this one has a test of its own in each client's file.
CASES = sorted({*ERRORS["errors"]} - {"SESSION_PASSWORD_NEEDED"})


@pytest.mark.parametrize("name", CASES)
async def test_telethon_is_told(
    scene: Scene, telethon: Callable[..., Awaitable[Any]], name: str
) -> None:
    guest = await telethon(scene.dc, phone=PHONE)
    assert await by_telethon(guest, getattr(scene, name.lower())()) == name


@pytest.mark.parametrize("name", CASES)
async def test_kurigram_is_told(
    scene: Scene, kurigram: Callable[..., Awaitable[Any]], name: str
) -> None:
    guest = await kurigram(scene.dc, phone=PHONE)
    assert await by_kurigram(guest, getattr(scene, name.lower())()) == name
