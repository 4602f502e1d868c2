"""Bots decide by rules too: of whom the server tells them, once each, also as guard bots."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from invites.errors import NotOnThisLayer
from invites.models import Joined, RequestSent
from invites.operations import Decision, Rules, VerdictState, apply_rules
from invites.service import Invites
from invites.statefile import StateFile
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from invites.models import Chat, InviteLink
    from invites.operations import Applicant
    from invites.operations.apply import Progress
    from tests.invites.conftest import Stage

HIDE = "messages.hideChatJoinRequest"
EVERYBODY = Rules.parse('default = "approve"')


@pytest.fixture
def state(tmp_path: Path) -> Iterator[StateFile]:
    with StateFile(tmp_path / "state.sqlite") as opened:
        yield opened


async def scene(stage: Stage, layer: int = 176) -> tuple[Invites, Invites, Chat, InviteLink]:
    """The owner, the bot as an administrator, the room, and a link that needs approval."""
    owner, bot = await stage.user(1, layer=229), await stage.bot(layer=layer)
    room = await owner.create_chat("Room")
    me = await bot.me()
    await owner.promote(room, await owner.person(f"@{me.username}"))
    link = await owner.create(room, title="News", request_needed=True)
    return owner, bot, await bot.chat(room.marked_id), link


def members(stage: Stage, room: Chat) -> set[int]:
    return set(stage.world.chats.members(stage.world.chats.get(room.id)))


class TestDeciding:
    @pytest.mark.parametrize("layer", [136, 176, 229])
    async def test_each_by_his_rule(self, stage: Stage, state: StateFile, layer: int) -> None:
        """Who asked before the first run and who asks later; rules see link and name."""
        owner, bot, room, link = await scene(stage, layer)
        other = await owner.create(room.marked_id, title="Other", request_needed=True)
        first = stage.ask_to_join(link, range(10, 15))
        second = stage.ask_to_join(other, range(15, 18))
        rules = Rules.parse(
            """
            [[rule]]
            name = "news"
            decision = "approve"
            link_title = "^News$"
            [[rule]]
            name = "seven"
            decision = "dismiss"
            user_name = "User17"
            """
        )
        report = await apply_rules(bot, room, rules, state)
        assert report.complete
        assert report.waiting == ()
        assert [one.rule for one in report.verdicts] == ["news"] * 5 + ["default"] * 2 + ["seven"]
        assert members(stage, room) >= {one.id for one in first}
        assert {one.user.id async for one in owner.requests(room.marked_id)} == {
            one.id for one in second[:2]
        }
        assert (await apply_rules(bot, room, rules, state)).verdicts == ()
        (late,) = stage.ask_to_join(link, [20])
        again = await apply_rules(bot, room, rules, state)
        assert [one.user_id for one in again.verdicts] == [late.id]

    async def test_functions_and_dry_runs(self, stage: Stage, state: StateFile) -> None:
        """A function sees the link and the bio; a dry run leaves everything to be decided."""
        _, bot, room, link = await scene(stage)
        people = stage.ask_to_join(link, range(10, 13))
        seen: list[Applicant] = []

        def judge(applicant: Applicant) -> bool:
            seen.append(applicant)
            return True

        dry = await apply_rules(bot, room, judge, state, dry_run=True)
        assert dry.counts()["planned"] == 3
        assert state.read("SELECT * FROM operation") == []
        report = await apply_rules(bot, room, judge, state)
        assert report.counts()["approved"] == 3
        assert [one.user.id for one in seen] == [one.id for one in people] * 2
        assert {one.link.title for one in seen if one.link is not None} == {"News"}

    async def test_decided_by_others(self, stage: Stage, state: StateFile) -> None:
        """What an administrator decided before is settled; who asks again is asked for again."""
        owner, bot, room, link = await scene(stage)
        first, second, third = stage.ask_to_join(link, range(10, 13))
        await owner.approve(room.marked_id, first.id)
        await owner.dismiss(room.marked_id, second.id)
        stage.clock.ahead += 5
        stage.ask_to_join(link, [11])
        report = await apply_rules(bot, room, EVERYBODY, state)
        assert [(one.user_id, one.state) for one in report.verdicts] == [
            (first.id, VerdictState.SETTLED),
            (second.id, VerdictState.SETTLED),
            (third.id, VerdictState.DONE),
            (second.id, VerdictState.DONE),
        ]

    async def test_old_layers(self, stage: Stage, state: StateFile) -> None:
        """Layer 122 has no requests, for users and for bots; nothing is written."""
        owner, _, room, _ = await scene(stage)
        bot = await stage.bot(layer=122)
        with pytest.raises(NotOnThisLayer, match="on layer 122"):
            await apply_rules(bot, room.marked_id, EVERYBODY, state)
        old = await stage.user(1, layer=122)
        with pytest.raises(NotOnThisLayer, match="on layer 122"):
            await apply_rules(old, room.marked_id, EVERYBODY, state)
        assert state.read("SELECT * FROM decision") == []
        assert (await apply_rules(owner, room.marked_id, EVERYBODY, state)).complete


class TestOne:
    async def test_by_id(self, stage: Stage) -> None:
        """A bot decides about somebody whose id is all it knows, as from a log."""
        owner, _, room, link = await scene(stage)
        first, second = stage.ask_to_join(link, [10, 11])
        fresh = await stage.bot()
        await fresh.approve(room.marked_id, first.id)
        await fresh.dismiss(room.marked_id, second.id)
        assert first.id in members(stage, room)
        assert [one async for one in owner.requests(room.marked_id)] == []


class TestTrouble:
    async def test_lost_answers(self, stage: Stage, state: StateFile) -> None:
        """A connection that breaks before or after execution: each is decided once."""
        _, bot, room, link = await scene(stage)
        people = stage.ask_to_join(link, range(10, 16))
        stage.dc.faults.hang_up(HIDE, after=True)
        stage.dc.faults.hang_up(HIDE)
        report = await apply_rules(bot, room, EVERYBODY, state)
        assert report.counts()["approved"] == 6
        assert members(stage, room) >= {one.id for one in people}

    async def test_an_end_in_the_middle(self, stage: Stage, tmp_path: Path) -> None:
        """Whatever it was doing: the next run finds who was heard of and not decided."""
        _, bot, room, link = await scene(stage)
        people = stage.ask_to_join(link, range(10, 20))

        def stop(progress: Progress) -> None:
            if progress.decided == 4:
                raise ZeroDivisionError

        with StateFile(tmp_path / "s.sqlite") as state, pytest.raises(ZeroDivisionError):
            await apply_rules(bot, room, EVERYBODY, state, progress=stop)
        with StateFile(tmp_path / "s.sqlite") as state:
            stage.dc.faults.fail(HIDE, RpcError(403, "USER_CHANNELS_TOO_MUCH"))
            report = await apply_rules(bot, room, EVERYBODY, state)
            assert report.counts()["approved"] == 9
            (failed,) = report.left_behind
            report = await apply_rules(bot, room, EVERYBODY, state)
            assert (report.complete, report.counts()["approved"]) == (True, 10)
        assert failed.user_id in members(stage, room)
        assert members(stage, room) >= {one.id for one in people}

    async def test_sent_and_executed(self, stage: Stage, state: StateFile) -> None:
        """In the journal as being sent, and decided at the server: it was us."""
        owner, bot, room, link = await scene(stage)
        (person,) = stage.ask_to_join(link, [10])
        stage.dc.faults.fail(HIDE, RpcError(400, "CHAT_ADMIN_REQUIRED"))
        with pytest.raises(RpcError, match="CHAT_ADMIN_REQUIRED"):
            await apply_rules(bot, room, EVERYBODY, state)
        with state.change() as cursor:
            cursor.execute("UPDATE decision SET state = 'sending'")
        await owner.approve(room.marked_id, person.id)
        report = await apply_rules(bot, room, EVERYBODY, state)
        assert [one.state for one in report.verdicts] == [VerdictState.DONE]


class TestFollowing:
    @pytest.mark.parametrize("as_bot", [False, True], ids=["user", "bot"])
    async def test_who_comes_later(self, stage: Stage, state: StateFile, as_bot: bool) -> None:
        """It goes on until it is told to end, through lost connections too."""
        owner, bot, room, link = await scene(stage)
        service = bot if as_bot else owner
        where = await service.chat(room.marked_id)
        until, decided = asyncio.Event(), asyncio.Queue[int]()

        def told(progress: Progress) -> None:
            if progress.verdict is not None:
                decided.put_nowait(progress.verdict.user_id)

        running = asyncio.create_task(
            apply_rules(service, where, EVERYBODY, state, until=until, progress=told)
        )
        async with asyncio.timeout(20):
            for number in range(10, 16):
                (person,) = stage.ask_to_join(link, [number])
                assert await decided.get() == person.id
                if number % 2:
                    for connection in list(stage.dc._serving):
                        connection.hang_up()
            until.set()
            report = await running
        assert report.counts()["approved"] == 6
        assert report.complete

    @pytest.mark.parametrize("layer", [176, 229])
    async def test_guard_bots(self, stage: Stage, state: StateFile, layer: int) -> None:
        """Each newcomer has his answer while he waits; whom no rule names is passed on."""
        owner, bot, room, _ = await scene(stage, 229)
        await owner.set_username(room.marked_id, "guarded")
        me = await bot.me()
        person = await owner.person(f"@{me.username}")
        await owner.set_join_request(room.marked_id, True, guard_bot=person)
        rules = Rules.parse(
            """
            [[rule]]
            decision = "approve"
            user_name = "User10"
            [[rule]]
            decision = "dismiss"
            user_name = "User11"
            """
        )
        until = asyncio.Event()
        running = asyncio.create_task(apply_rules(bot, room, rules, state, until=until))
        guests = [await stage.user(number, layer=layer) for number in (10, 11, 12)]
        async with asyncio.timeout(20):
            outcomes: list[Any] = await asyncio.gather(
                *(guest.join("@guarded") for guest in guests), return_exceptions=True
            )
            until.set()
            report = await running
        assert isinstance(outcomes[0], Joined)
        assert type(outcomes[1]).__name__ == "RequestDeclined"
        assert outcomes[2] == RequestSent()
        assert [(one.decision, one.state) for one in report.verdicts] == [
            (Decision.APPROVE, VerdictState.DONE),
            (Decision.DISMISS, VerdictState.DONE),
            (Decision.KEEP, VerdictState.KEPT),
        ]
        assert [one.user.id async for one in owner.requests(room.marked_id)] == [
            stage.account(12).id
        ]

    async def test_too_late_for_an_answer(self, stage: Stage, state: StateFile) -> None:
        """The question has lapsed and became a request: that is decided then."""
        owner, bot, room, _ = await scene(stage, 229)
        await owner.set_username(room.marked_id, "guarded")
        person = await owner.person(f"@{(await bot.me()).username}")
        await owner.set_join_request(room.marked_id, True, guard_bot=person)
        stage.world.state.limits = replace(stage.limits, guard_wait=0.05)
        guest = await stage.user(10, layer=229)
        assert await guest.join("@guarded") == RequestSent(guard_was_silent=True)
        report = await apply_rules(bot, room, EVERYBODY, state)
        assert report.counts()["approved"] == 1
        assert stage.account(10).id in members(stage, room)
