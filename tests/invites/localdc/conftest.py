"""A small world with a clock one can turn and randomness that repeats."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pytest

from invites.localdc.values import Chat, ChatKind, Limits
from invites.localdc.world import World

BOT_TOKEN = "4200:bot-secret"


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
