"""The journal of an operation: every decision is written down before it is made, and after.

Rule of this file: no network. `SENDING` is written before the server is asked. Who is found in
that state later may have been decided or not; the list of those who wait tells which.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from invites.operations.rules import Decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from invites.models import Chat
    from invites.operations.applicants import Applicant
    from invites.statefile import StateFile

__all__ = ["Journal", "Report", "Verdict", "VerdictState"]


class VerdictState(StrEnum):
    """How far a decision is: PLANNED and SENDING are under way, the others are ends.

    SETTLED: somebody else decided, or the request was taken back. FAILED: the server refused.
    """

    PLANNED = "planned"
    SENDING = "sending"
    DONE = "done"
    KEPT = "kept"
    SETTLED = "settled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One person's request and what became of it. `rule` says why, `error` what went wrong;
    `query_id` is the question of it to a guard bot."""

    user_id: int
    asked: datetime
    name: str
    decision: Decision
    rule: str
    state: VerdictState
    error: str = ""
    attempts: int = 0
    query_id: int | None = None

    @property
    def key(self) -> tuple[int, int]:
        """Who asked, and when: somebody may ask again later."""
        return self.user_id, int(self.asked.timestamp())


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an operation came to, over all its runs; `verdicts` are in the order of asking.

    `waiting` are the ids of those who still waited when the list was read for the last time.
    """

    chat: Chat
    verdicts: tuple[Verdict, ...]
    waiting: tuple[int, ...] = ()
    dry_run: bool = False

    @property
    def left_behind(self) -> tuple[Verdict, ...]:
        """Those who should have been decided and were not."""
        return tuple(
            one
            for one in self.verdicts
            if one.state in (VerdictState.PLANNED, VerdictState.SENDING, VerdictState.FAILED)
        )

    @property
    def complete(self) -> bool:
        """Whether everybody was decided, or left for people on purpose."""
        return not self.left_behind

    def counts(self) -> dict[str, int]:
        """How many were approved, dismissed, kept, settled by others, failed, or are planned."""
        words = {
            (VerdictState.DONE, Decision.APPROVE): "approved",
            (VerdictState.DONE, Decision.DISMISS): "dismissed",
        }
        found = Counter(
            words.get((one.state, one.decision), one.state.value) for one in self.verdicts
        )
        names = ("approved", "dismissed", "kept", "settled", "failed", "planned", "sending")
        return {name: found[name] for name in names}


class Journal:
    """One operation in a state file: the unfinished one of this account, chat and rules, or a
    new one. `resumed` says which."""

    def __init__(
        self, state: StateFile, *, account: int, chat: int, rules: str, clock: Callable[[], float]
    ) -> None:
        self._state = state
        self._clock = clock
        found = state.read(
            "SELECT id FROM operation WHERE account = ? AND chat = ? AND rules = ?"
            " AND ended IS NULL ORDER BY id DESC LIMIT 1",
            *(account, chat, rules),
        )
        self.resumed = bool(found)
        if found:
            self._id = found[0][0]
        else:
            with state.change() as cursor:
                cursor.execute(
                    "INSERT INTO operation (account, chat, rules, started) VALUES (?, ?, ?, ?)",
                    (account, chat, rules, clock()),
                )
                self._id = cursor.lastrowid

    def verdicts(self) -> dict[tuple[int, int], Verdict]:
        """Everything written down so far, in the order of asking."""
        rows = self._state.read(
            "SELECT user_id, asked, name, decision, rule, state, error, attempts, query_id"
            " FROM decision WHERE operation = ? ORDER BY asked, rowid",
            self._id,
        )
        return {one.key: one for one in map(_verdict, rows)}

    def plan(
        self,
        found: list[tuple[Applicant, Decision, str]],
        mark: tuple[str, bytes] | None = None,
    ) -> None:
        """Write down what is going to be done, with the rule that says so.

        `mark` is the name and position of what was read to find them: both are stored, or none.
        """
        now = self._clock()
        with self._state.change() as cursor:
            cursor.executemany(
                "INSERT OR IGNORE INTO decision"
                " (operation, user_id, asked, name, decision, rule, state, changed, query_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        self._id,
                        one.user.id,
                        int(one.asked.timestamp()),
                        one.user.name,
                        decision.value,
                        rule,
                        _begin(one, decision).value,
                        now,
                        one.query_id,
                    )
                    for one, decision, rule in found
                ],
            )
            if mark is not None:
                name, position = mark
                cursor.execute(
                    "INSERT OR REPLACE INTO watch VALUES (?, ?)", (name, position.decode())
                )

    def sending(self, verdict: Verdict) -> None:
        """Write down that the server is going to be asked now."""
        self._set(verdict, VerdictState.SENDING, more_attempts=1)

    def ended(self, verdict: Verdict, state: VerdictState, error: str = "") -> None:
        """Write down what became of it."""
        self._set(verdict, state, error)

    def close(self) -> None:
        """Write down that the operation is over; the next one starts afresh."""
        with self._state.change() as cursor:
            cursor.execute("UPDATE operation SET ended = ? WHERE id = ?", (self._clock(), self._id))

    def _set(
        self, verdict: Verdict, state: VerdictState, error: str = "", more_attempts: int = 0
    ) -> None:
        with self._state.change() as cursor:
            cursor.execute(
                "UPDATE decision SET state = ?, error = ?, attempts = attempts + ?, changed = ?"
                " WHERE operation = ? AND user_id = ? AND asked = ?",
                (state.value, error, more_attempts, self._clock(), self._id, *verdict.key),
            )


def _begin(applicant: Applicant, decision: Decision) -> VerdictState:
    """Where a decision starts: a guard bot has to say that it leaves somebody to others."""
    nothing_to_do = decision is Decision.KEEP and applicant.query_id is None
    return VerdictState.KEPT if nothing_to_do else VerdictState.PLANNED


def _verdict(row: tuple[Any, ...]) -> Verdict:
    user_id, asked, name, decision, rule, state, error, attempts, query_id = row
    return Verdict(
        user_id=user_id,
        asked=datetime.fromtimestamp(asked, UTC),
        name=name,
        decision=Decision(decision),
        rule=rule,
        state=VerdictState(state),
        error=error,
        attempts=attempts,
        query_id=query_id,
    )
