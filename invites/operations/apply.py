"""Deciding everybody who waits, by rules, until nobody is left who should not be.

Each round lists who waits, compares the list with the journal, and decides the rest one by one.
The last round finds nothing to do: that is the proof that nobody was left behind.
"""

from __future__ import annotations

import asyncio
import inspect
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from invites.errors import (
    AlreadyParticipant,
    ChatFull,
    FloodWait,
    InviteError,
    QueryIdInvalid,
    RequesterMissing,
    TooManyChannels,
    UserBannedInChannel,
    UserBlocked,
    UserDeactivated,
    UserIdInvalid,
    UserInTooManyChannels,
    UserKicked,
)
from invites.models import Person
from invites.operations.journal import Journal, Report, Verdict, VerdictState
from invites.operations.rules import Decision, Rules
from invites.operations.waiting import Heard, Listed, Look, Waiting
from invites.service.pushed import Bell
from invites.statefile import StateFile
from mtproto.client import CallTimeout
from mtproto.errors import ConnectionLost
from mtproto.rpc import OutcomeUnknown

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from invites.models import Chat
    from invites.operations.applicants import Applicant
    from invites.operations.rules import Judge
    from invites.service import Invites
    from invites.service.core import ChatLike

__all__ = ["Progress", "apply_rules"]

# What the server says about one person only; the others can be decided all the same.
_PERSONAL = (
    *(ChatFull, TooManyChannels, UserBannedInChannel, UserBlocked, UserDeactivated),
    *(UserIdInvalid, UserInTooManyChannels, UserKicked),
)
_MOST_ATTEMPTS = 3
_LOOK_EVERY = 60.0
_AFTER_LOSS = 1.0
_ENDS = frozenset({VerdictState.DONE, VerdictState.SETTLED, VerdictState.FAILED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far it is: `decided` of `total` known so far.

    `verdict` is the latest; `pause` the seconds that the server wants us to wait now, else 0.
    """

    decided: int
    total: int
    verdict: Verdict | None = None
    pause: float = 0.0


async def apply_rules(
    service: Invites,
    chat: ChatLike,
    rules: Rules | Judge,
    state: StateFile | None = None,
    *,
    name: str = "",
    dry_run: bool = False,
    pace: float = 0.0,
    until: asyncio.Event | None = None,
    progress: Callable[[Progress], None] | None = None,
    clock: Callable[[], float] = time.time,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> Report:
    """Decide all pending requests of a chat, those that arrive meanwhile too.

    Users list who waits. Bots cannot: they decide about everybody of whom the server has told them
    since the last run (the first time, as far back as it remembers). A guard bot has seconds to
    answer, so it runs with `until`; whom its rules keep is passed on to the administrators.

    Args:
        rules: rules, or a function that is called with each `Applicant` once.
        state: where the journal is kept; without one a crash cannot be made up for. An operation
            that did not come to its end goes on when the account, chat and rules are the same.
        name: tells functions apart in the journal; by default the function's own name.
        dry_run: only say what would be done; nothing is asked, nothing is written.
        pace: the least time between two decisions, in seconds. Flood waits are waited out,
            however long they are.
        until: go on deciding who comes until this is set, in place of ending with the last one.
        progress: told after each decision and before each wait.

    Raises:
        InviteError: what concerns the whole chat (AdminRequired, ...); the journal stays open.
        StorageError: the journal cannot be written. Nothing is decided that is not in it.
    """
    found = await service.chat(chat)
    judge = _Judge(rules, name)
    chosen = StateFile() if state is None else state
    try:
        me = await service.me()
        waiting: Waiting = Listed(service, found, with_links=judge.need_links)
        if me.is_bot:
            waiting = Heard(service, found, chosen, me.id)
        if dry_run:
            return await _dry(found, judge, (await waiting.look()).applicants)
        journal = Journal(
            chosen,
            account=me.id,
            chat=found.marked_id,
            rules=judge.digest,
            clock=clock,
        )
        run = _Run(service, found, judge, journal, waiting, pace, progress, sleep)
        return await run.to_the_end(until)
    finally:
        if state is None:
            chosen.close()


class _Judge:
    """Rules and functions behind one face."""

    def __init__(self, rules: Rules | Judge, name: str) -> None:
        self._rules = rules
        if isinstance(rules, Rules):
            self.digest = rules.digest or repr(rules)
            self.need_links = rules.need_links
        else:
            self.digest = "function " + (name or getattr(rules, "__qualname__", "unnamed"))
            self.need_links = True

    async def decide(self, applicant: Applicant) -> tuple[Decision, str]:
        """The decision about one applicant, and the name of the rule."""
        if isinstance(self._rules, Rules):
            return self._rules.judge(applicant)
        said = self._rules(applicant)
        if inspect.isawaitable(said):
            said = await said
        if isinstance(said, Decision):
            return said, self.digest
        words = {True: Decision.APPROVE, False: Decision.DISMISS, None: Decision.KEEP}
        return words[said], self.digest


async def _dry(chat: Chat, judge: _Judge, waiting: list[Applicant]) -> Report:
    verdicts = []
    for one in waiting:
        decision, rule = await judge.decide(one)
        verdicts.append(
            Verdict(
                user_id=one.user.id,
                asked=one.asked,
                name=one.user.name,
                decision=decision,
                rule=rule,
                state=(VerdictState.KEPT if decision is Decision.KEEP else VerdictState.PLANNED),
            )
        )
    ids = tuple(one.user.id for one in waiting)
    return Report(chat=chat, verdicts=tuple(verdicts), waiting=ids, dry_run=True)


class _Run:
    """One run of an operation."""

    def __init__(
        self,
        service: Invites,
        chat: Chat,
        judge: _Judge,
        journal: Journal,
        waiting: Waiting,
        pace: float,
        progress: Callable[[Progress], None] | None,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._service = service
        self._chat = chat
        self._judge = judge
        self._journal = journal
        self._waiting = waiting
        self._pace = pace
        self._progress = progress
        self._sleep = sleep
        self._refused: set[tuple[int, int]] = set()  # in this run; the next one tries again
        self._decided = self._total = 0

    async def to_the_end(self, until: asyncio.Event | None) -> Report:
        """Rounds until there is nothing to do, and nothing to wait for."""
        bell = None if until is None else Bell(self._service.client, self._chat)
        try:
            while True:
                look = await self._look(patiently=until is not None)
                todo = await self._round(look)
                for verdict, user in todo:
                    await self._decide(verdict, user)
                if todo:
                    continue
                if until is None or bell is None or until.is_set():
                    break
                await _either(bell.wait(_LOOK_EVERY), until.wait())
                bell.take()
        finally:
            if bell is not None:
                await bell.aclose()
        report = Report(
            chat=self._chat,
            verdicts=tuple(self._journal.verdicts().values()),
            waiting=tuple(one.user.id for one in look.applicants) if look.everybody else (),
        )
        if report.complete:
            self._journal.close()
        return report

    async def _look(self, *, patiently: bool) -> Look:
        """See who waits: as late as the server wants, and (`patiently`) as the connection can."""
        while True:
            try:
                return await self._waiting.look()
            except FloodWait as error:
                await self._sleep(error.seconds)
            except (CallTimeout, ConnectionLost):
                if not patiently:
                    raise
                await self._sleep(_AFTER_LOSS)

    async def _round(self, look: Look) -> list[tuple[Verdict, Person]]:
        """Bring the journal up to date with who waits, and give what has to be done."""
        known = self._journal.verdicts()
        fresh = [one for one in look.applicants if _key(one) not in known]
        planned = [(one, *await self._judge.decide(one)) for one in fresh]
        self._journal.plan(planned, look.mark)
        known = self._journal.verdicts()
        if look.everybody:
            still = {_key(one): one.user for one in look.applicants}
        else:
            still = _latest(known)
        for key, verdict in known.items():
            if key not in still and verdict.state not in _ENDS - {VerdictState.FAILED}:
                self._gone(verdict)
        todo = []
        for key, user in still.items():
            verdict = known[key]
            if verdict.state in (VerdictState.KEPT, VerdictState.SETTLED) or key in self._refused:
                continue
            if verdict.state is VerdictState.DONE and not look.everybody:
                continue
            if verdict.state is VerdictState.DONE and verdict.attempts >= _MOST_ATTEMPTS:
                self._fail(verdict, "still waits, though the server said it was decided")
                continue
            todo.append((verdict, user))
        ended = sum(one.state in _ENDS | {VerdictState.KEPT} for one in known.values())
        self._total = len(known)
        self._decided = min(ended, self._total - len(todo))
        return todo

    def _gone(self, verdict: Verdict) -> None:
        """Somebody waits no more who was not seen to the end."""
        was_sent = verdict.state is VerdictState.SENDING
        self._journal.ended(verdict, _end_of(verdict) if was_sent else VerdictState.SETTLED)

    async def _decide(self, verdict: Verdict, user: Person) -> None:
        while (pause := await self._attempt(verdict, user)) > 0:
            self._tell(verdict, pause=pause)
            await self._sleep(pause)
        if self._pace:
            await self._sleep(self._pace)

    async def _attempt(self, verdict: Verdict, user: Person) -> float:
        """Ask the server once; gives the seconds it wants us to wait before asking again."""
        self._journal.sending(verdict)
        try:
            await self._act(verdict, user)
        except (RequesterMissing, AlreadyParticipant, QueryIdInvalid):
            # Sent before and not answered: it was us. Otherwise somebody was faster.
            was_us = verdict.state in (VerdictState.SENDING, VerdictState.DONE)
            self._end(verdict, _end_of(verdict) if was_us else VerdictState.SETTLED)
        except _PERSONAL as error:
            self._fail(verdict, f"{error.message}: {error.meaning}")
        except (CallTimeout, OutcomeUnknown):
            pass  # it stays SENDING, and the next list tells
        except InviteError as error:
            self._journal.ended(verdict, VerdictState.PLANNED)  # refused, so nothing happened
            if isinstance(error, FloodWait):
                return error.seconds
            raise
        else:
            self._end(verdict, _end_of(verdict))
        return 0.0

    async def _act(self, verdict: Verdict, user: Person) -> None:
        """Tell the server."""
        approve = {Decision.APPROVE: True, Decision.DISMISS: False}.get(verdict.decision)
        if verdict.query_id is not None:
            try:
                await self._service.answer_request(verdict.query_id, approve=approve)
            except QueryIdInvalid:
                if approve is None:
                    raise
                # Too late for an answer: it is a request like others now, if it is one still.
            else:
                return
        act = self._service.approve if approve else self._service.dismiss
        await act(self._chat, user)

    def _end(self, verdict: Verdict, state: VerdictState, error: str = "") -> None:
        self._journal.ended(verdict, state, error)
        self._decided += 1
        self._tell(replace(verdict, state=state, error=error))

    def _fail(self, verdict: Verdict, error: str) -> None:
        self._refused.add(verdict.key)
        self._end(verdict, VerdictState.FAILED, error)

    def _tell(self, verdict: Verdict, pause: float = 0.0) -> None:
        if self._progress is not None:
            self._progress(
                Progress(decided=self._decided, total=self._total, verdict=verdict, pause=pause)
            )


def _end_of(verdict: Verdict) -> VerdictState:
    return VerdictState.KEPT if verdict.decision is Decision.KEEP else VerdictState.DONE


def _latest(known: dict[tuple[int, int], Verdict]) -> dict[tuple[int, int], Person]:
    """The newest request of each person. Who asks again is done with what he asked before."""
    newest = {key[0]: key for key in sorted(known)}
    return {
        key: Person(id=verdict.user_id, name=verdict.name)
        for key, verdict in known.items()
        if newest[key[0]] == key
    }


async def _either(*waits: Coroutine[object, object, object]) -> None:
    """Wait for the first of several, and end the others."""
    tasks = [asyncio.ensure_future(one) for one in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _key(applicant: Applicant) -> tuple[int, int]:
    return applicant.user.id, int(applicant.asked.timestamp())
