"""Deciding many requests: by rules, through flood waits and refusals, and through `kill -9`."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from invites.errors import AdminRequired
from invites.operations import Decision, Rules, VerdictState, apply_rules
from invites.operations.applicants import applicants
from invites.operations.journal import Journal
from invites.statefile import StateFile
from mtproto.errors import RpcError
from mtproto.storage import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from invites.models import Chat, InviteLink
    from invites.operations import Applicant
    from invites.operations.apply import Progress
    from invites.service import Invites
    from tests.invites.conftest import Stage

BOT_TOKEN = "4200:bot-secret"
HIDE = "messages.hideChatJoinRequest"
EVERYBODY = Rules.parse('default = "approve"')
WORKER = Path(__file__).with_name("worker.py")


@pytest.fixture
def state(tmp_path: Path) -> Iterator[StateFile]:
    with StateFile(tmp_path / "state.sqlite") as opened:
        yield opened


async def scene(stage: Stage, layer: int = 176) -> tuple[Invites, Chat, InviteLink]:
    owner = await stage.user(1, layer=layer)
    room = await owner.create_chat("Room")
    return owner, room, await owner.create(room, title="News", request_needed=True)


def members(stage: Stage, room: Chat) -> set[int]:
    return set(stage.world.chats.members(stage.world.chats.get(room.id)))


class TestRules:
    @pytest.mark.parametrize("layer", [136, 176, 229])
    async def test_each_by_his_rule(self, stage: Stage, state: StateFile, layer: int) -> None:
        """Approved, dismissed and kept, oldest first, each with the rule that said so."""
        owner, room, link = await scene(stage, layer)
        people = stage.ask_to_join(link, range(10, 35))
        rules = Rules.parse(
            f"""
            [[rule]]
            name = "old"
            decision = "approve"
            id_below = {people[10].id}
            [[rule]]
            name = "spam"
            decision = "dismiss"
            user_name = "User(2[0-9])"
            """
        )
        seen: list[Progress] = []
        report = await apply_rules(owner, room, rules, state, progress=seen.append)
        assert report.complete
        assert report.counts() == {
            "approved": 10,
            "dismissed": 10,
            "kept": 5,
            "settled": 0,
            "failed": 0,
            "planned": 0,
            "sending": 0,
        }
        assert [one.rule for one in report.verdicts] == ["old"] * 10 + ["spam"] * 10 + [
            "default"
        ] * 5
        assert members(stage, room) == {stage.account(1).id} | {one.id for one in people[:10]}
        assert {one.user.id async for one in owner.requests(room)} == set(report.waiting)
        assert len(report.waiting) == 5
        assert (seen[-1].decided, seen[-1].total) == (25, 25)

    async def test_functions(self, stage: Stage, state: StateFile) -> None:
        """A function gets each applicant with his link; a coroutine function does too."""
        owner, room, link = await scene(stage)
        other = await owner.create(room, title="Other", request_needed=True)
        stage.ask_to_join(link, range(10, 13))
        stage.ask_to_join(other, range(13, 16))

        async def judge(applicant: Applicant) -> bool | None:
            assert applicant.link is not None
            return {"News": True, "Other": None}[applicant.link.title]

        def rest(_: Applicant) -> Decision:
            return Decision.DISMISS

        first = await apply_rules(owner, room, judge, state)
        assert (first.counts()["approved"], first.counts()["kept"]) == (3, 3)
        second = await apply_rules(owner, room, rest, state)
        assert second.counts()["dismissed"] == 3
        assert second.waiting == ()

    async def test_dry_run_changes_nothing(self, stage: Stage, state: StateFile) -> None:
        """It says what would be done, and the journal stays empty."""
        owner, room, link = await scene(stage)
        stage.ask_to_join(link, range(10, 22))
        report = await apply_rules(owner, room, EVERYBODY, state, dry_run=True)
        assert report.dry_run
        assert report.counts()["planned"] == 12
        assert len([one async for one in owner.requests(room)]) == 12
        assert state.read("SELECT * FROM operation") == []

    async def test_who_comes_meanwhile_is_decided_too(self, stage: Stage, state: StateFile) -> None:
        """The last list is empty."""
        owner, room, link = await scene(stage)
        stage.ask_to_join(link, range(10, 15))
        late = iter(range(20, 26))

        def more(_: Progress) -> None:
            stage.ask_to_join(link, [number for number in [next(late, None)] if number])

        report = await apply_rules(owner, room, EVERYBODY, state, progress=more)
        assert report.counts()["approved"] == 11
        assert report.waiting == ()


class TestTrouble:
    async def test_flood_waits_are_waited_out(self, stage: Stage, state: StateFile) -> None:
        """However long: nobody is decided twice, nobody is lost."""
        owner, room, link = await scene(stage)
        stage.ask_to_join(link, range(10, 14))
        stage.dc.faults.fail(HIDE, RpcError(420, "FLOOD_WAIT", 900), times=2)
        waits: list[float] = []
        seen: list[Progress] = []

        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        report = await apply_rules(
            owner, room, EVERYBODY, state, progress=seen.append, sleep=sleep, pace=0.5
        )
        assert waits == [900, 900, 0.5, 0.5, 0.5, 0.5]
        assert [one.pause for one in seen[:2]] == [900, 900]
        assert report.counts()["approved"] == 4

    async def test_refusals_of_one_person(self, stage: Stage, state: StateFile) -> None:
        """Who has no room is reported; the next run tries him again."""
        owner, room, link = await scene(stage)
        stage.ask_to_join(link, range(10, 13))
        stage.dc.faults.fail(HIDE, RpcError(403, "USER_CHANNELS_TOO_MUCH"))
        report = await apply_rules(owner, room, EVERYBODY, state)
        assert not report.complete
        (failed,) = report.left_behind
        assert "USER_CHANNELS_TOO_MUCH" in failed.error
        assert report.waiting == (failed.user_id,)
        again = await apply_rules(owner, room, EVERYBODY, state)
        assert again.complete
        assert again.counts()["approved"] == 3

    async def test_refusals_of_everything(self, stage: Stage, state: StateFile) -> None:
        """A right that is taken away ends the run, and it can be resumed."""
        owner, room, link = await scene(stage)
        stage.ask_to_join(link, range(10, 13))
        stage.dc.faults.fail(HIDE, RpcError(400, "CHAT_ADMIN_REQUIRED"))
        with pytest.raises(AdminRequired):
            await apply_rules(owner, room, EVERYBODY, state)
        report = await apply_rules(owner, room, EVERYBODY, state)
        assert report.counts()["approved"] == 3

    async def test_who_was_decided_by_others(self, stage: Stage, state: StateFile) -> None:
        """A request that is gone when its turn comes is settled, not ours."""
        owner, room, link = await scene(stage)
        people = stage.ask_to_join(link, range(10, 14))
        chat = stage.world.chats.get(room.id)

        def meddle(progress: Progress) -> None:
            if progress.decided == 1:
                me = stage.account(1).id
                stage.world.requests.decide(chat, me, people[1].id, approved=False)
                stage.world.requests.decide(chat, me, people[2].id, approved=True)

        report = await apply_rules(owner, room, EVERYBODY, state, progress=meddle)
        assert [one.state for one in report.verdicts] == [
            *(VerdictState.DONE, VerdictState.SETTLED, VerdictState.SETTLED, VerdictState.DONE)
        ]

    async def test_lost_answers(self, stage: Stage, state: StateFile) -> None:
        """A connection that breaks before or after execution changes nothing in the result."""
        owner, room, link = await scene(stage)
        people = stage.ask_to_join(link, range(10, 16))
        stage.dc.faults.hang_up(HIDE, after=True)
        stage.dc.faults.hang_up(HIDE)
        report = await apply_rules(owner, room, EVERYBODY, state)
        assert report.counts()["approved"] == 6
        assert members(stage, room) >= {one.id for one in people}


class TestKill:
    @pytest.mark.parametrize(("count", "token"), [(500, ""), (150, BOT_TOKEN)], ids=["user", "bot"])
    async def test_minus_nine(self, stage: Stage, tmp_path: Path, count: int, token: str) -> None:
        """Killed in the middle, twice, and resumed: each decided exactly once, nobody missing."""
        owner, room, link = await scene(stage)
        if token:
            await owner.promote(room, await owner.person("@local_4200_bot"))
        people = stage.ask_to_join(link, range(100, 100 + count))
        executed: Counter[int] = Counter()
        decide = stage.world.requests.decide

        def counted(chat: Any, admin_id: int, user_id: int, *, approved: bool) -> None:
            decide(chat, admin_id, user_id, approved=approved)
            executed[user_id] += 1

        stage.world.requests.decide = counted  # type: ignore[method-assign]  # to count
        ready, path = tmp_path / "dc.json", tmp_path / "state.sqlite"
        stage.dc.write_ready_file(ready)

        async def work() -> asyncio.subprocess.Process:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, str(WORKER), str(ready), str(tmp_path / "me.sqlite")),
                *(str(path), str(room.marked_id), *([token] if token else [])),
                stdout=asyncio.subprocess.PIPE,
                env={"PYTHONPATH": str(WORKER.parents[3])},
            )

        for part in (count // 3, 2 * count // 3):
            process = await work()
            while executed.total() < part:
                assert process.returncode is None
                await asyncio.sleep(0.001)
            process.kill()
            await process.wait()
            assert executed.total() < count
        process = await work()
        output, _ = await process.communicate()
        assert process.returncode == 0
        assert executed == Counter(one.id for one in people)
        report = json.loads(output)
        assert report == {"complete": True, "approved": count, "waiting": []}

    async def test_unanswered_and_gone(self, stage: Stage, state: StateFile) -> None:
        """SENDING in the journal, gone from the list: it was executed before the crash."""
        owner, room, link = await scene(stage)
        people = stage.ask_to_join(link, range(10, 12))
        me = await owner.me()
        journal = Journal(
            state, account=me.id, chat=room.marked_id, rules=EVERYBODY.digest, clock=stage.clock
        )
        waiting = [one async for one in owner.requests(room)]
        found = await applicants(owner, room, with_links=False)
        journal.plan([(one, Decision.APPROVE, "default") for one in found])
        for verdict in journal.verdicts().values():
            journal.sending(verdict)
        await owner.approve(room, waiting[0])
        report = await apply_rules(owner, room, EVERYBODY, state)
        assert [one.state for one in report.verdicts] == [VerdictState.DONE] * 2
        assert members(stage, room) >= {one.id for one in people}


class TestStateFile:
    def test_foreign_files_are_refused(self, tmp_path: Path) -> None:
        """What is not ours is left as it is."""
        path = tmp_path / "other"
        path.write_bytes(b"something else, and longer than a header of SQLite would be....")
        before = path.read_bytes()
        with pytest.raises(StorageError):
            StateFile(path)
        assert path.read_bytes() == before

    def test_files_of_the_first_version(self, tmp_path: Path) -> None:
        """They are brought up to date and keep what they hold; those of the future are refused."""
        path = tmp_path / "s.sqlite"
        with StateFile(path) as state, state.change() as cursor:
            cursor.execute("INSERT INTO operation VALUES (1, 2, 3, 'r', 0, NULL)")
            cursor.execute(
                "INSERT INTO decision VALUES (1, 7, 0, 'N', 'approve', 'r', 'sending', '', 1, 0, 9)"
            )
        with closing(sqlite3.connect(path)) as database:
            database.execute("ALTER TABLE decision DROP COLUMN query_id")
            database.execute("PRAGMA user_version = 1")
        for _ in range(2):
            with StateFile(path) as state:
                journal = Journal(state, account=2, chat=3, rules="r", clock=lambda: 0.0)
                (verdict,) = journal.verdicts().values()
                assert journal.resumed
                assert (verdict.user_id, verdict.state) == (7, VerdictState.SENDING)
                assert verdict.query_id is None
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA user_version = 3")
        with pytest.raises(StorageError, match="unknown version 3"):
            StateFile(path)

    def test_nobody_else_may_read_it(self, tmp_path: Path) -> None:
        """Names of people are in it."""
        with StateFile(tmp_path / "s.sqlite"):
            assert (tmp_path / "s.sqlite").stat().st_mode & 0o777 == 0o600
