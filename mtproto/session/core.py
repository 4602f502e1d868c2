"""What a session knows, and the few changes it makes to itself; no message is interpreted here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from mtproto.session.container import RPC_RESULT_ID, constructor_id
from mtproto.session.events import (
    ClockAdjusted,
    Event,
    Renumbered,
    SessionRestarted,
)
from mtproto.session.ids import msg_id_time
from mtproto.session.inbox import Inbox
from mtproto.session.outbox import Outbox

if TYPE_CHECKING:
    from mtproto._native import SessionLoops
    from mtproto.crypto.auth_key import AuthKey
    from mtproto.crypto.envelope import Side
    from mtproto.session.salts import SaltBook, SaltSchedule
    from mtproto.session.states import SessionLimits

__all__ = ["Core", "Rng"]

Rng = Callable[[int], bytes]
_OLD_SESSIONS = 16


class Core:
    """The memory of one session, shared by its public face and its reactions."""

    __slots__ = (
        "announced",
        "answers",
        "book",
        "clock_trusted",
        "inbox",
        "inflatable",
        "key",
        "limits",
        "loops",
        "old_session_ids",
        "outbox",
        "pings",
        "quick_acks",
        "rng",
        "role",
        "running",
        "salt_request",
        "schedule",
        "seen_unique_ids",
        "service_ids",
        "session_id",
        "state_requests",
        "time_offset",
    )

    def __init__(
        self,
        role: Side,
        key: AuthKey,
        *,
        rng: Rng,
        session_id: int,
        book: SaltBook,
        schedule: SaltSchedule | None,
        time_offset: float,
        clock_trusted: bool,
        limits: SessionLimits,
        service_ids: frozenset[int],
        loops: SessionLoops | None,
    ) -> None:
        self.role = role
        self.key = key
        self.rng = rng
        self.session_id = session_id
        self.book = book
        self.schedule = schedule
        self.time_offset = time_offset
        self.clock_trusted = clock_trusted
        self.limits = limits
        self.service_ids = service_ids
        self.loops = loops
        self.outbox = Outbox(role, limits, loops)
        self.inbox = Inbox(role, limits, schedule, service_ids, loops)
        self.old_session_ids: list[int] = []
        self.announced = False  # server role: new_session_created was queued
        self.seen_unique_ids: dict[int, None] = {}  # client role: of new_session_created
        self.pings: dict[int, None] = {}
        self.salt_request: int | None = None
        self.quick_acks: dict[int, tuple[int, ...]] = {}  # client role: token -> messages
        self.state_requests: dict[int, tuple[int, ...]] = {}
        self.inflatable = 0  # bytes that may still be unpacked of the packet being processed
        self.running: dict[int, None] = {}  # server role: queries without an answer yet
        self.answers: dict[int, int] = {}  # server role: query -> msg_id of its answer

    def server_now(self, now: float) -> float:
        """Return the server's time for the local time `now`."""
        return now + self.time_offset

    def salt(self, now: float) -> int:
        """Return the salt to put into a packet."""
        if self.schedule is not None:
            return self.schedule.current(self.server_now(now))
        return self.book.current(self.server_now(now))

    def queue(self, body: bytes, now: float, *, content: bool, response: bool = False) -> int:
        """Queue a message and return its msg_id."""
        return self.outbox.add(
            body, self.server_now(now), content_related=content, response=response
        )

    def set_clock(self, msg_id: int, now: float) -> list[Event]:
        """Take the server's time from a fresh, authenticated message of it."""
        self.time_offset = msg_id_time(msg_id) - now
        self.clock_trusted = True
        return [ClockAdjusted(self.time_offset)]

    def renumber(self, msg_ids: Iterable[int], now: float, *, alone: bool = False) -> list[Event]:
        """Queue messages again under new msg_ids.

        Raises RemoteProtocolError, and changes nothing, when one was refused too often.
        """
        msg_ids = tuple(msg_ids)
        self.outbox.check_attempts(msg_ids)
        events: list[Event] = []
        for old in msg_ids:
            new = self.outbox.renumber(old, self.server_now(now), alone=alone)
            if new is None:
                continue
            if old == self.salt_request:
                self.salt_request = new
            if old in self.state_requests:
                self.state_requests[new] = self.state_requests.pop(old)
            if self.answers:
                self._answer_moved(old, new)
            events.append(Renumbered(old, new))
        return events

    def _answer_moved(self, old: int, new: int) -> None:
        """Remember where the answer of a query is now, if that is what was renumbered."""
        sent = self.outbox.sent.get(new)
        if sent is not None and constructor_id(sent.body) == RPC_RESULT_ID:
            req_msg_id = int.from_bytes(sent.body[4:12], "little")
            if self.answers.get(req_msg_id) == old:
                self.answers[req_msg_id] = new

    def restart(self, refused: Iterable[int], now: float) -> list[Event]:
        """Go on under a new session_id: what was surely refused is queued again.

        The rest may have been executed: its owner decides. Raises as `renumber` does.
        """
        refused = tuple(refused)
        self.outbox.check_attempts(refused)
        self.old_session_ids = [*self.old_session_ids, self.session_id][-_OLD_SESSIONS:]
        self.session_id = int.from_bytes(self.rng(8), "little", signed=True)
        known = set(self.outbox.restart())
        self.inbox = Inbox(self.role, self.limits, self.schedule, self.service_ids, self.loops)
        self.pings.clear()
        self.salt_request = None
        self.state_requests.clear()
        unread = sorted(known.intersection(refused))
        uncertain = tuple(sorted(known.difference(unread)))
        return [SessionRestarted(self.session_id, uncertain), *self.renumber(unread, now)]
