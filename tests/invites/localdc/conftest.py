"""A small world with a clock one can turn and randomness that repeats."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

import tl
from invites.localdc.handlers import build
from invites.localdc.values import Chat, ChatKind, Limits
from invites.localdc.world import World
from mtproto.localdc import Call, Dispatcher

if TYPE_CHECKING:
    from collections.abc import Callable

BOT_TOKEN = "4200:bot-secret"
SESSION = 1


@dataclass
class Clock:
    """Unix seconds, set by hand."""

    now: float = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


class SmallWorld(World):
    """A world of users 0..5 (`users`), a bot, and a supergroup made by user 0."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.clock = Clock()
        super().__init__(
            self.clock, random.Random(7).randbytes, limits=limits, bot_tokens=[BOT_TOKEN]
        )
        self.users = [self.accounts.add_user(f"999662000{n}", f"User{n}").id for n in range(6)]
        self.bot = self.accounts.by_token(BOT_TOKEN).id
        self.owner = self.users[0]
        self.chat = self.create_chat(ChatKind.SUPERGROUP, self.owner, "Group")
        self.drain()

    def now_chat(self) -> Chat:
        """The supergroup as it is now."""
        return self.chats.get(self.chat.id)

    def promote(self, user_id: int, *rights: str) -> None:
        """Make somebody administrator of the supergroup."""
        self.members.promote(
            self.now_chat(), self.owner, user_id, frozenset(rights or {"invite_users"}), ""
        )


@pytest.fixture
def world() -> SmallWorld:
    """A fresh small world."""
    return SmallWorld()


@pytest.fixture
def tight_world() -> SmallWorld:
    """A small world whose limits are reached at once."""
    return SmallWorld(Limits(channels=2, public_channels=1, group_size=3, supergroup_size=3))


OLDER_LAYERS = (122, 133, 144, 158, 176, 185, 198, 214, 227, 229)


def _say_in(layer: int, query: tl.TLFunction[Any], result: Any) -> None:
    """The answer must be writable for a caller of that layer, if he can ask at all."""
    lost: list[Any] = []
    try:
        sent = tl.convert(query, layer, report=lost)
    except tl.ConvertError:
        return
    if lost:
        return
    tl.encode(tl.convert(result, layer, returns=sent), returns=sent)


@dataclass
class FakeDC:
    """Takes pushes; stands where `LocalDC` does."""

    host: str = "127.0.0.1"
    port: int = 4430
    dc_id: int = 2
    pushed: list[tuple[int, Any]] = field(default_factory=list)

    def push(self, auth_key_id: int, update: Any, *, except_session: int | None = None) -> int:
        if except_session == SESSION:  # every key has one session here
            return 0
        for layer in OLDER_LAYERS:
            tl.encode(tl.convert(update, layer))
        self.pushed.append((auth_key_id, update))
        return 1


class Desk:
    """Calls methods as a given key and checks that what comes back can be written."""

    def __init__(self, world: Any) -> None:
        self.world = world
        self.dc = FakeDC()
        self.dispatcher: Dispatcher = build(world)

    def __call__(self, key: int, query: tl.TLFunction[Any]) -> Any:
        call: Call[Any] = Call(
            query=query,
            sent=query,
            layer=229,
            auth_key_id=key,
            session_id=SESSION,
            msg_id=1,
            now=self.world.clock.now,
            dc=self.dc,  # type: ignore[arg-type]  # the three attributes and push are all it uses
        )
        result: Any = asyncio.run(self.dispatcher.run(call))
        tl.encode(result, returns=query)
        for layer in OLDER_LAYERS:
            _say_in(layer, query, result)
        return result

    def pushed_to(self, key: int) -> list[Any]:
        """The updates pushed to a key since the last look."""
        mine = [one for to, box in self.dc.pushed if to == key for one in box.updates]
        self.dc.pushed = [(to, box) for to, box in self.dc.pushed if to != key]
        return mine


@pytest.fixture(scope="session")
def new_desk() -> Callable[[], Desk]:
    """Makes desks of fresh small worlds."""
    return _new_desk


@pytest.fixture
def desk() -> Desk:
    """Users 0..5 are signed in with the keys 100..105, the bot with 200."""
    return _new_desk()


def _new_desk() -> Desk:
    world = SmallWorld()
    for number, user_id in enumerate(world.users):
        world.logins.bind(100 + number, user_id)
    world.logins.bind(200, world.bot)
    return Desk(world)
