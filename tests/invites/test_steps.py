"""Joining that needs more than a link: Stars, a guard bot's word, a guard bot's page."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from invites.errors import (
    AlreadyParticipant,
    BalanceTooLow,
    NotOnThisLayer,
    PriceChanged,
    QueryIdInvalid,
    RequestDeclined,
    SubscriptionInvalid,
    UserBotRequired,
    WebViewUrlInvalid,
)
from invites.models import (
    AlreadyIn,
    ChatKind,
    EventKind,
    Joined,
    NeedsPayment,
    NeedsWebView,
    Person,
    Preview,
    RequestSent,
    Subscription,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from invites.models import Chat, InviteLink, JoinResult
    from invites.service import Invites
    from tests.invites.conftest import Stage

PAYING = [186, 229]
"""Layers in which one can pay; 186 is the first."""
MONTH = timedelta(days=30)
PRICE = Subscription(stars=50, period=MONTH)
PAGE = "https://guard.example/quiz"


async def paid(stage: Stage, layer: int = 229) -> tuple[Chat, InviteLink]:
    """A channel with a paid link."""
    owner = await stage.user(1, layer=layer)
    room = await owner.create_chat("Paid", ChatKind.CHANNEL, about="Worth it")
    return room, await owner.create(room, title="Readers", subscription=PRICE)


class TestPaying:
    @pytest.mark.parametrize("layer", PAYING)
    async def test_the_whole_way(self, stage: Stage, layer: int) -> None:
        """See the price, fail to join for nothing, look at the form, pay, be in."""
        room, link = await paid(stage, layer)
        guest = await stage.user(2, layer=layer)
        preview = await guest.check(link)
        assert isinstance(preview, Preview)
        assert (preview.subscription, preview.paid) == (PRICE, False)
        needed = await guest.join(link)
        assert isinstance(needed, NeedsPayment)
        assert needed.subscription == PRICE
        form = await guest.payment_form(needed)
        assert (form.form_id, form.title, form.description) == (needed.form_id, "Paid", "Worth it")
        assert form.subscription == PRICE
        before = await guest.stars()
        joined = await guest.pay(needed)
        assert (joined.chat.id, joined.chat.is_member) == (room.id, True)
        assert await guest.stars() == before - 50
        assert isinstance(await guest.join(link), AlreadyIn)
        with pytest.raises(AlreadyParticipant):
            await guest.pay(needed)
        assert await guest.stars() == before - 50

    @pytest.mark.parametrize("layer", PAYING)
    async def test_memberships(self, stage: Stage, layer: int) -> None:
        """Listed with their time; one can leave and come back, and let it end."""
        room, link = await paid(stage)
        guest = await stage.user(2, layer=layer)
        assert [one async for one in guest.paid_memberships()] == []
        needed = await guest.join(link)
        assert isinstance(needed, NeedsPayment)
        await guest.pay(needed)
        (one,) = [one async for one in guest.paid_memberships()]
        assert (one.chat.id, one.subscription, one.canceled) == (room.id, PRICE, False)
        assert link.link.endswith(one.hash or "?")
        assert timedelta() <= one.until - link.created - MONTH < timedelta(minutes=1)
        with pytest.raises(AlreadyParticipant):
            await guest.rejoin(one)
        await guest.leave(one.chat)
        (left,) = [one async for one in guest.paid_memberships()]
        assert left.can_rejoin
        seen = await guest.check(link)
        assert isinstance(seen, Preview)
        assert seen.paid
        before = await guest.stars()
        await guest.rejoin(left)
        assert isinstance(await guest.join(link), AlreadyIn)
        assert await guest.stars() == before
        await guest.renew(left, False)
        (ending,) = [one async for one in guest.paid_memberships()]
        assert ending.canceled
        await guest.renew(ending)
        (going_on,) = [one async for one in guest.paid_memberships()]
        assert not going_on.canceled
        with pytest.raises(SubscriptionInvalid):
            await guest.rejoin(replace(one, id="AAAA"))

    async def test_another_price(self, stage: Stage) -> None:
        """What was agreed to is what is paid, or nothing."""
        _, link = await paid(stage)
        guest = await stage.user(2, layer=229)
        needed = await guest.join(link)
        assert isinstance(needed, NeedsPayment)
        before = await guest.stars()
        for other in (replace(PRICE, stars=49), replace(PRICE, period=timedelta(days=31))):
            with pytest.raises(PriceChanged, match="50 Stars for every 30 days now, not") as caught:
                await guest.pay(replace(needed, subscription=other))
            assert (caught.value.agreed, caught.value.asked) == (other, PRICE)
        assert await guest.stars() == before
        assert isinstance(await guest.check(link), Preview)

    async def test_too_few_stars(self, stage: Stage) -> None:
        """The refusal has a class; the account stays outside."""
        _, link = await paid(stage)
        stage.world.state.limits = replace(stage.limits, star_balance=49)
        guest = await stage.user(2, layer=229)
        needed = await guest.join(link)
        assert isinstance(needed, NeedsPayment)
        with pytest.raises(BalanceTooLow, match="BALANCE_TOO_LOW"):
            await guest.pay(needed)
        assert isinstance(await guest.check(link), Preview)

    @pytest.mark.parametrize("layer", [122, 176])
    async def test_layers_without_stars(self, stage: Stage, layer: int) -> None:
        """The outcome is the same value, without the price; paying says what is missing."""
        _, link = await paid(stage)
        guest = await stage.user(2, layer=layer)
        needed = await guest.join(link)
        assert isinstance(needed, NeedsPayment)
        assert (needed.subscription, needed.form_id) == (None, None)
        with pytest.raises(NotOnThisLayer, match="price"):
            await guest.pay(needed)
        for call in (guest.stars, lambda: guest.payment_form(needed)):
            with pytest.raises(NotOnThisLayer):
                await call()


class Door:
    """A public supergroup with a guard bot that says what the test tells it."""

    def __init__(self, stage: Stage, owner: Invites, bot: Invites, room: Chat) -> None:
        self.stage, self.owner, self.bot, self.room = stage, owner, bot, room
        self.link = "https://t.me/guarded"

    async def asked(self) -> int:
        """The newest question to the bot, once it has come."""
        world = self.stage.world
        async with asyncio.timeout(5):
            while not world.state.guard_queries:  # noqa: ASYNC110 - the world has no events
                await asyncio.sleep(0.005)
        return list(world.state.guard_queries)[-1]

    async def knock(self, guest: Invites, answer: bool | None = None, page: str = "") -> JoinResult:
        """Somebody joins, the bot answers."""
        joining = asyncio.create_task(guest.join(self.link))
        await self.bot.answer_request(await self.asked(), approve=answer, web_view=page)
        return await joining


@pytest.fixture
async def door(stage: Stage) -> Door:
    owner, bot = await stage.user(1, layer=229), await stage.bot(layer=229)
    room = await owner.create_chat("Guarded")
    chat = stage.world.chats.get(room.id)
    person = await bot.me()
    stage.world.members.promote(
        chat, stage.account(1).id, person.id, frozenset({"invite_users"}), ""
    )
    stage.dc.publish()
    await owner.set_username(room, "guarded")
    known = await owner.resolve(person.username or "")
    assert isinstance(known, Person)
    await owner.set_join_request(room, True, guard_bot=known)
    return Door(stage, owner, bot, room)


class TestGuards:
    @pytest.mark.parametrize("layer", [122, 176, 227, 229])
    async def test_approved_and_declined(self, stage: Stage, door: Door, layer: int) -> None:
        """The same outcome and the same error on every layer."""
        guest = await stage.user(2, layer=layer)
        with pytest.raises(RequestDeclined):
            await door.knock(guest, False)
        joined = await door.knock(guest, True)
        assert isinstance(joined, Joined)
        assert (joined.chat.id, joined.chat.is_member) == (door.room.id, True)

    @pytest.mark.parametrize("layer", [176, 229])
    async def test_passed_on(self, stage: Stage, door: Door, layer: int) -> None:
        """The administrators have a request then."""
        guest = await stage.user(2, layer=layer)
        assert await door.knock(guest, None) == RequestSent()
        assert [one.user.id async for one in door.owner.requests(door.room)] == [
            stage.account(2).id
        ]

    @pytest.mark.parametrize(("layer", "told"), [(176, False), (229, True)])
    async def test_silence(self, stage: Stage, door: Door, layer: int, told: bool) -> None:
        """A request too; where the layer has words for it, the outcome says why."""
        stage.world.state.limits = replace(stage.limits, guard_wait=0.05)
        guest = await stage.user(2, layer=layer)
        assert await guest.join(door.link) == RequestSent(guard_was_silent=told)
        assert len([one async for one in door.owner.requests(door.room)]) == 1

    async def test_the_bot_hears_the_question(self, stage: Stage, door: Door) -> None:
        """The event has the number that the answer needs; an answer counts once."""
        async with door.bot.watch(door.room) as events:
            following = asyncio.ensure_future(anext(events))
            await asyncio.sleep(0.3)
            joining = asyncio.create_task((await stage.user(2, layer=229)).join(door.link))
            async with asyncio.timeout(5):
                event = await following
            assert (event.kind, event.user.id) == (EventKind.ASKED, stage.account(2).id)
            assert event.query_id is not None
            with pytest.raises(WebViewUrlInvalid):
                await door.bot.answer_request(event.query_id, web_view="http://plain.example")
            with pytest.raises(UserBotRequired):
                await door.owner.answer_request(event.query_id, approve=True)
            await door.bot.answer_request(event.query_id, approve=True)
            assert isinstance(await joining, Joined)
            with pytest.raises(QueryIdInvalid):
                await door.bot.answer_request(event.query_id, approve=False)


class TestPages:
    @pytest.mark.parametrize("layer", [227, 228, 229])
    @pytest.mark.parametrize("answer", [True, False, None])
    async def test_decided_after_the_page(
        self, stage: Stage, door: Door, layer: int, answer: bool | None
    ) -> None:
        """The person sees the page; then the bot lets him in, turns him down, or passes it on."""
        guest = await stage.user(2, layer=layer)
        needed = await door.knock(guest, page=PAGE)
        assert isinstance(needed, NeedsWebView)
        assert (needed.bot.is_bot, needed.bot.id) == (True, (await door.bot.me()).id)
        assert needed.query_id == await door.asked()
        assert needed.url == (PAGE if layer == 227 else "")
        shown: list[str] = []
        opened = asyncio.Event()

        def show(url: str) -> None:
            shown.append(url)
            opened.set()

        async def decide() -> None:
            await opened.wait()
            await door.bot.answer_request(needed.query_id, approve=answer)

        deciding = asyncio.create_task(decide())
        finishing = guest.finish_in_web_view(needed, show, within=10)
        if answer is False:
            with pytest.raises(RequestDeclined):
                await finishing
        else:
            outcome = await finishing
            expected = Joined if answer else RequestSent
            assert type(outcome) is expected
            if isinstance(outcome, Joined):
                assert (outcome.chat.id, outcome.chat.is_member) == (door.room.id, True)
        await deciding
        assert shown == [PAGE]

    async def test_a_second_page_and_nothing(self, stage: Stage, door: Door) -> None:
        """Another page is the same outcome again; without a decision the wait ends."""
        guest = await stage.user(2, layer=229)
        needed = await door.knock(guest, page=PAGE)
        assert isinstance(needed, NeedsWebView)
        with pytest.raises(TimeoutError):
            await guest.finish_in_web_view(needed, lambda _: None, within=0.05)

        def show(_: str) -> None:
            other = door.bot.answer_request(needed.query_id, web_view=PAGE + "/2")
            tasks.append(asyncio.create_task(other))

        tasks: list[asyncio.Task[None]] = []
        again = await guest.finish_in_web_view(needed, show, within=10)
        assert again == replace(needed, url=PAGE + "/2")
        await tasks[0]
        with pytest.raises(QueryIdInvalid):
            await guest.web_view(replace(needed, query_id=1))

    async def test_a_lost_update(
        self, stage: Stage, door: Door, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The decision is told once; who did not hear it looks whether he is in."""
        guest = await stage.user(2, layer=229)
        needed = await door.knock(guest, page=PAGE)
        assert isinstance(needed, NeedsWebView)
        await door.bot.answer_request(needed.query_id, approve=True)

        async def silence() -> AsyncIterator[object]:
            await asyncio.sleep(60)
            yield None

        monkeypatch.setattr(guest.client, "updates", silence)
        monkeypatch.setattr("invites.service.steps._LOOK_EVERY", 0.05)
        known = replace(needed, url=PAGE)  # the server has forgotten the question by now
        outcome = await guest.finish_in_web_view(known, lambda _: None, within=5)
        assert isinstance(outcome, Joined)
