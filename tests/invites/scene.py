"""What a method of the service is tried on: an owner, a guest and a bot, and what they prepared."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from invites.models import ChatKind, NeedsPayment, NeedsWebView, Person, Subscription
from invites.service import Invites

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from invites.models import Chat, Folder, FolderInvite, InviteLink, PaidMembership
    from tests.invites.conftest import Stage

PRICE = Subscription.monthly(50)
PAGE = "https://guard.example/quiz"


@dataclass
class Scene:
    """`owner`, `guest` and `bot` speak the layer that is tried; `host` is the owner's other device,
    on the newest layer, which prepares what the old one could not."""

    stage: Stage
    host: Invites
    owner: Invites
    guest: Invites
    room: Chat
    link: InviteLink
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    async def on(cls, stage: Stage, layer: int) -> Scene:
        """The scene for a layer, with a room and a link to it."""
        host = await stage.user(1, layer=229)
        room = await host.create_chat("Room")
        return cls(
            stage=stage,
            host=host,
            owner=await stage.user(1, layer=layer),
            guest=await stage.user(2, layer=layer),
            room=room,
            link=await host.create(room, title="News"),
        )

    @property
    def guest_id(self) -> int:
        return self.stage.account(2).id

    async def ask_in(self) -> Person:
        """The guest asks to join."""
        asked = await self.host.create(self.room, title="Asked", request_needed=True)
        await Invites(self.guest.client).join(asked)
        return Person(id=self.guest_id, name="User2", access_hash=self.stage.account(2).access_hash)

    async def come_in(self) -> None:
        await Invites(self.guest.client).join(self.link)

    async def public(self, name: str = "everyroom") -> str:
        await self.host.set_username(self.room, name)
        return name

    async def folder(self) -> tuple[Folder, FolderInvite]:
        made = await self.host.create_folder("Shelf", [self.room])
        return made, await self.host.create_folder_link(made, title="Books")

    async def joined_folder(self) -> Folder:
        """The guest's folder, joined on his newest device."""
        _, link = await self.folder()
        other = Invites(await self.stage.client(self.stage.account(2), layer=229))
        await other.join_folder(link)
        (joined,) = await other.folders()
        return joined

    async def paid(self) -> InviteLink:
        channel = await self.host.create_chat("Paid", ChatKind.CHANNEL)
        return await self.host.create(channel, subscription=PRICE)

    async def membership(self) -> PaidMembership:
        other = Invites(await self.stage.client(self.stage.account(2), layer=229))
        needed = await other.join(await self.paid())
        assert isinstance(needed, NeedsPayment)
        await other.pay(needed)
        (one,) = [one async for one in other.paid_memberships()]
        await other.leave(one.chat)
        return one

    async def guarded(self) -> tuple[Invites, str]:
        """A guard bot on the newest layer, and the username that it guards."""
        bot = await self.stage.bot(layer=229)
        person = await self.host.person("@" + ((await bot.me()).username or ""))
        await self.host.promote(self.room, person)
        name = await self.public()
        await self.host.set_join_request(self.room, True, guard_bot=person)
        return bot, "@" + name

    async def question(self) -> int:
        async with asyncio.timeout(5):
            while not self.stage.world.state.guard_queries:  # noqa: ASYNC110 - no events there
                await asyncio.sleep(0.005)
        return list(self.stage.world.state.guard_queries)[-1]

    async def at_the_page(self) -> NeedsWebView:
        """The guest was sent to a page by the guard bot."""
        bot, name = await self.guarded()
        other = Invites(await self.stage.client(self.stage.account(2), layer=229))
        joining = asyncio.create_task(other.join(name))
        await bot.answer_request(await self.question(), web_view=PAGE)
        needed = await joining
        assert isinstance(needed, NeedsWebView)
        self.extra["bot"] = bot
        return needed


async def every(items: AsyncIterator[Any]) -> list[Any]:
    return [one async for one in items]
