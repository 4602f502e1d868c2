"""Which request awaits what: matching answers, and when a request may be sent a second time.

No futures and no clock here: the caller submits bodies, passes session events in, and gets
outcomes back, exactly one for each request that it did not cancel.

A request that changes something must not be executed twice because of us. It is sent anew only
when the server surely never processed it and never will: refused unread, answered with an error
that says so, or not received and too old by now. What is not received but not too old keeps its
msg_id, by which servers tell what comes twice: its packet may be late, on a connection that we
have left. A *repeatable* request (one that only reads) is sent again whenever its fate is unclear;
the others then end with `OutcomeUnknown`.

To make that rare, the others wait until the server is known to have the session: if the first
packet of a session gets lost, a server cannot tell a lost request from a forgotten one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from mtproto.errors import ConnectionLost, LocalProtocolError, RemoteProtocolError, RpcError
from mtproto.repeatable import is_repeatable
from mtproto.results import decode_error
from mtproto.session import BadMsg, MessageState, Remedy, Session
from mtproto.session.container import RPC_ERROR_ID
from mtproto.session.events import (
    Acknowledged,
    Event,
    MessageRefused,
    NewSession,
    Pong,
    QuickAcknowledged,
    Renumbered,
    RpcResult,
    SessionRestarted,
    StateInfo,
    Undecodable,
)
from mtproto.session.loops import LOOPS, fitting
from tl import api

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mtproto._native import RequestLoops
    from mtproto.errors import MTProtoError

__all__ = [
    "REQUEST_LOOPS",
    "Answered",
    "Failed",
    "Outcome",
    "OutcomeUnknown",
    "Received",
    "Requests",
]

_FROM_THE_SESSION = (Acknowledged, NewSession, Pong, RpcResult, StateInfo)
_NOT_INITIALISED = frozenset({"CONNECTION_LAYER_INVALID", "CONNECTION_NOT_INITED"})
_INVOKE_AFTER = api.InvokeAfterMsg.tl_id.to_bytes(4, "little")
_RPC_ERROR = RPC_ERROR_ID.to_bytes(4, "little")
_MAX_SENDINGS = 8
_ASK_AFTER = 12.0


class OutcomeUnknown(ConnectionLost):
    """The server may or may not have executed a request; sending it again could do it twice."""


class Answered(msgspec.Struct, frozen=True, gc=False):
    """The server's result for a request: boxed TL bytes, not an rpc_error."""

    request_id: int
    body: bytes

    def __repr__(self) -> str:
        return f"Answered(request_id={self.request_id}, <{len(self.body)} bytes>)"


class Failed(msgspec.Struct, frozen=True):
    """A request ended without a result."""

    request_id: int
    error: MTProtoError


class Received(msgspec.Struct, frozen=True, gc=False):
    """The server has a request that was to be confirmed; its answer is still to come."""

    request_id: int


Outcome: TypeAlias = Answered | Failed | Received


class _Pending(msgspec.Struct, gc=False):
    request_id: int
    body: bytes
    method: str
    repeatable: bool
    msg_id: int | None = None
    wrapped: bool = False
    acknowledged: bool = False
    after: int | None = None
    sendings: int = 0
    asked_at: float = 0.0
    confirm: bool = False
    """Whether its sender wants to know that the server has it."""

    def __repr__(self) -> str:
        return f"_Pending(request_id={self.request_id}, method={self.method!r})"


class Requests:
    """The unanswered requests of one session.

    `init_prefix` is the TL of `invokeWithLayer(initConnection(...))` up to the inner query. It
    wraps every request of a connection until the first answer to a wrapped one.
    """

    __slots__ = (
        "_by_msg_id",
        "_established",
        "_held",
        "_initialised",
        "_knocked",
        "_last_id",
        "_loops",
        "_online",
        "_pending",
        "_prefix",
        "_session",
    )

    def __init__(self, session: Session, *, init_prefix: bytes = b"") -> None:
        self._loops = REQUEST_LOOPS if session.has_loops else None
        self._session = session
        self._prefix = init_prefix
        self._pending: dict[int, _Pending] = {}
        self._by_msg_id: dict[int, _Pending] = {}
        self._last_id = 0
        self._online = False
        self._initialised = not init_prefix
        self._established = False
        self._knocked = False
        self._held: dict[int, _Pending] = {}  # by request id

    def __len__(self) -> int:
        return len(self._pending)

    def __contains__(self, request_id: object) -> bool:
        return request_id in self._pending

    def submit(
        self,
        body: bytes,
        *,
        method: str,
        repeatable: bool | None = None,
        after: int | None = None,
        confirm: bool = False,
        now: float,
    ) -> int:
        """Queue a query (boxed TL bytes) and return its request id.

        `repeatable` overrides `is_repeatable(method)`. With `after`, an earlier request's id, the
        server executes it after that one, if that is still unanswered. With `confirm` a quick ack
        is asked for, and there is a `Received` before the outcome, if the server confirms. Raises
        LocalProtocolError when the body cannot be sent.
        """
        if repeatable is None:
            repeatable = is_repeatable(method)
        self._last_id += 1
        pending = _Pending(self._last_id, body, method, repeatable, after=after, confirm=confirm)
        if self._online:
            self._send_or_hold(pending, now)
        self._pending[pending.request_id] = pending
        return pending.request_id

    def cancel(self, request_id: int, *, now: float) -> None:
        """Forget a request; a server that is working on it is told so."""
        pending = self._pending.pop(request_id, None)
        self._held.pop(request_id, None)
        if pending is None or pending.msg_id is None:
            return
        self._by_msg_id.pop(pending.msg_id, None)
        if self._online:
            self._session.drop_answer(pending.msg_id, now=now)
        else:
            self._session.forget(pending.msg_id)

    def connected(self, *, now: float) -> None:
        """A connection is up: send what waits, and find out about what was sent on the last one."""
        self._online = True
        self._initialised = not self._prefix
        self._knocked = False
        self._held.clear()
        self._session.connected(now=now)
        for msg_id in self._session.unanswered():
            if msg_id not in self._by_msg_id:  # a rpc_drop_answer of the last connection
                self._session.forget(msg_id)
        uncertain = []
        for pending in list(self._pending.values()):
            pending.sendings = 0
            if pending.msg_id is None:
                self._send_or_hold(pending, now)
            elif pending.repeatable:
                pending.acknowledged = False
                pending.asked_at = now
                msg_id = pending.msg_id
                again = self._session.repeat(msg_id, now=now)
                self._moved(pending, again or self._session.resend(msg_id, now=now))
                if pending.msg_id is None:  # the session does not know it any more
                    self._send_or_hold(pending, now)
            else:
                # Asking first: a server that has forgotten the session would execute it again.
                uncertain.append(pending)
        self._ask(uncertain, now)

    def move(self, session: Session) -> list[Outcome]:
        """Go on in a session of another key; call before `connected`.

        What the old session was sent and may have executed ends with OutcomeUnknown.
        """
        self._session = session
        self._by_msg_id.clear()
        self._held.clear()
        self._established = False
        outcomes: list[Outcome] = []
        for pending in list(self._pending.values()):
            if pending.msg_id is not None and not pending.repeatable:
                del self._pending[pending.request_id]
                unknown = OutcomeUnknown(f"the key changed while {pending.method} was under way")
                outcomes.append(Failed(pending.request_id, unknown))
            pending.msg_id = None
        return outcomes

    def disconnected(self) -> None:
        """The connection is gone; new requests wait for the next one."""
        self._online = False

    def tick(self, *, now: float) -> None:
        """Ask about requests not even acknowledged for a while (call every few seconds)."""
        if self._online:
            overdue = [
                one
                for one in self._by_msg_id.values()
                if not one.acknowledged and now - one.asked_at >= _ASK_AFTER
            ]
            self._ask(overdue, now)

    def fail_all(self, error: MTProtoError) -> list[Outcome]:
        """End every request with `error`."""
        outcomes: list[Outcome] = [Failed(request_id, error) for request_id in self._pending]
        for msg_id in self._by_msg_id:
            self._session.forget(msg_id)
        self._pending.clear()
        self._by_msg_id.clear()
        self._held.clear()
        return outcomes

    def handle(self, event: Event, *, now: float) -> list[Outcome]:
        """Process one event of the session; events of no concern to requests are passed over."""
        if not self._established and isinstance(event, _FROM_THE_SESSION):
            self._establish(now)
        match event:
            case RpcResult():
                outcome = self.on_result(event, now=now)
                return [] if outcome is None else [outcome]
            case Undecodable(req_msg_id=int() as msg_id, reason=reason):
                return self._end(msg_id, RemoteProtocolError("rpc_result", reason))
            case Acknowledged(msg_ids=msg_ids):
                for msg_id in msg_ids:
                    if pending := self._by_msg_id.get(msg_id):
                        pending.acknowledged = True
                return self._confirmed(msg_ids)
            case QuickAcknowledged(msg_ids=msg_ids):
                return self._confirmed(msg_ids)
            case Renumbered(old_msg_id=old, new_msg_id=new):
                if pending := self._by_msg_id.get(old):
                    pending.acknowledged, pending.asked_at = False, now
                    self._moved(pending, new)
                else:
                    self._session.forget(new)  # it ended, or was sent anew, before this was told
                return []
            case MessageRefused(msg_id=msg_id, remedy=Remedy.ASK_SENDER, code=code):
                pending = self._by_msg_id.get(msg_id)
                if code != BadMsg.WRONG_SALT or pending is None or pending.repeatable:
                    return self._on_uncertain([msg_id], now)
                self._ask([pending], now)  # the server knows whether it came in another packet
                return []
            case MessageRefused(msg_id=msg_id, code=code):
                return self._end(msg_id, _refused(code))
            case NewSession(uncertain=msg_ids) | SessionRestarted(uncertain=msg_ids):
                self._initialised = not self._prefix
                self._established = isinstance(event, NewSession)
                self._knocked = False  # a ping of the session that we left is not repeated
                if self._held:
                    self._knock(now)
                return self._on_uncertain(msg_ids, now)
            case StateInfo(states=states):
                return self._on_states(states, now)
        return []

    # -- sending

    def _send_or_hold(self, pending: _Pending, now: float) -> None:
        if self._established:
            self._send(pending, now)
            return
        if pending.repeatable and pending.after not in self._held:
            self._send(pending, now)
            return
        self._held[pending.request_id] = pending
        self._knock(now)

    def _knock(self, now: float) -> None:
        """Let the server say something, once, so that it is known to have the session."""
        if not self._knocked:
            self._knocked = True
            self._session.ping(now=now)

    def _establish(self, now: float) -> None:
        self._established = True
        held, self._held = self._held, {}
        for pending in held.values():
            self._send(pending, now)

    def _send(self, pending: _Pending, now: float) -> None:
        pending.wrapped = not self._initialised
        body = self._prefix + pending.body if pending.wrapped else pending.body
        if pending.after is not None:
            before = self._pending.get(pending.after)
            if before is not None and before.msg_id is not None:
                body = _INVOKE_AFTER + before.msg_id.to_bytes(8, "little") + body
        msg_id = self._session.send(body, now=now, quick_ack=pending.confirm)
        pending.sendings += 1
        pending.acknowledged = False
        pending.asked_at = now
        self._moved(pending, msg_id)

    def _moved(self, pending: _Pending, msg_id: int | None) -> None:
        if pending.msg_id is not None:
            self._by_msg_id.pop(pending.msg_id, None)
        if msg_id is not None:
            self._by_msg_id[msg_id] = pending
        pending.msg_id = msg_id

    def _send_again(self, pending: _Pending, now: float) -> list[Outcome]:
        if pending.sendings >= _MAX_SENDINGS:
            # A server that keeps asking for the same request on one connection is not well.
            lost = ConnectionLost(f"gave up after sending a request {pending.sendings} times")
            return self._end_pending(pending, lost)
        if pending.msg_id is not None:
            self._session.forget(pending.msg_id)
        self._send(pending, now)
        return []

    def _ask(self, pending: Iterable[_Pending], now: float) -> None:
        msg_ids = []
        for one in pending:
            one.asked_at = now
            if one.msg_id is not None:
                msg_ids.append(one.msg_id)
        self._session.ask_state(msg_ids, now=now)

    # -- outcomes

    def _confirmed(self, msg_ids: Iterable[int]) -> list[Outcome]:
        outcomes: list[Outcome] = []
        for msg_id in msg_ids:
            pending = self._by_msg_id.get(msg_id)
            if pending is not None and pending.confirm:
                pending.confirm = False
                outcomes.append(Received(pending.request_id))
        return outcomes

    def _end(self, msg_id: int, error: MTProtoError) -> list[Outcome]:
        pending = self._by_msg_id.get(msg_id)
        return [] if pending is None else self._end_pending(pending, error)

    def _end_pending(self, pending: _Pending, error: MTProtoError) -> list[Outcome]:
        del self._pending[pending.request_id]
        if pending.msg_id is not None:
            self._session.forget(pending.msg_id)
            self._by_msg_id.pop(pending.msg_id, None)
        return [Failed(pending.request_id, error)]

    def take(
        self,
        events: list[Event],
        outcomes: list[Outcome],
        others: Callable[[Event], list[Outcome]],
        now: float,
    ) -> None:
        """Process a packet's events in their order, and add what came of them to `outcomes`.

        What is no result is for `others`, which may raise: what came before is in `outcomes` then.
        """
        done = 0
        if self._loops is not None and self._established:
            done = self._loops.take_outcomes(self, events, outcomes)
        for event in events[done:] if done else events:
            if type(event) is not RpcResult:
                outcomes += others(event)
            elif (outcome := self.on_result(event, now=now)) is not None:
                outcomes.append(outcome)

    def on_result(self, result: RpcResult, *, now: float) -> Outcome | None:
        """Process a result; what `handle` does with the event that nearly all of them are."""
        if not self._established:
            self._establish(now)
        msg_id, body = result.req_msg_id, result.body
        pending = self._by_msg_id.get(msg_id)
        if pending is None:
            return None  # the answer to a rpc_drop_answer, or to what was given up
        if body[:4] == _RPC_ERROR:
            return self._on_error(pending, decode_error(body, pending.method), now)
        if pending.wrapped:
            self._initialised = True
        del self._pending[pending.request_id], self._by_msg_id[msg_id]
        return Answered(pending.request_id, body)

    def _on_error(self, pending: _Pending, error: MTProtoError, now: float) -> Outcome | None:
        if isinstance(error, RpcError) and error.name in _NOT_INITIALISED and self._prefix:
            self._initialised = False
            outcomes = self._send_again(pending, now)
        else:
            if pending.wrapped:
                self._initialised = True
            outcomes = self._end_pending(pending, error)
        return outcomes[0] if outcomes else None

    def _on_uncertain(self, msg_ids: Iterable[int], now: float) -> list[Outcome]:
        outcomes: list[Outcome] = []
        for msg_id in msg_ids:
            pending = self._by_msg_id.get(msg_id)
            if pending is None:
                self._session.forget(msg_id)
            elif pending.repeatable:
                outcomes += self._send_again(pending, now)
            else:
                unknown = OutcomeUnknown(f"the server forgot whether it executed {pending.method}")
                outcomes += self._end_pending(pending, unknown)
        return outcomes

    def _on_states(self, states: dict[int, int], now: float) -> list[Outcome]:
        outcomes: list[Outcome] = []
        for msg_id, status in states.items():
            pending = self._by_msg_id.get(msg_id)
            if pending is None:
                continue
            state = status & 7
            if state == MessageState.RECEIVED:
                pending.acknowledged = True  # then its answer will come
            elif state == MessageState.UNKNOWN:
                outcomes += self._on_uncertain([msg_id], now)
            else:
                outcomes += self._on_not_received(pending, msg_id, now)
        return outcomes

    def _on_not_received(self, pending: _Pending, msg_id: int, now: float) -> list[Outcome]:
        """Send it again, under its own msg_id if it must not be executed twice."""
        if pending.repeatable or self._session.is_expired(msg_id, now=now):
            return self._send_again(pending, now)
        if pending.sendings >= _MAX_SENDINGS:
            unknown = f"{pending.method} did not arrive in {pending.sendings} tries"
            return self._end_pending(pending, OutcomeUnknown(unknown))
        pending.acknowledged = False  # `tick` asks again
        if self._session.repeat(msg_id, now=now) is not None:
            pending.sendings += 1
        return []


def _refused(code: int) -> LocalProtocolError:
    known = {one.value: one.name for one in BadMsg}
    return LocalProtocolError(f"the server refused our message: {known.get(code, code)}")


def _request_loops() -> RequestLoops | None:
    if LOOPS is None:
        return None
    from mtproto._native import RequestLoops

    with fitting():
        return RequestLoops(
            loops=LOOPS, pending=_Pending, answered=Answered, requests=Requests, session=Session
        )


REQUEST_LOOPS: Final = _request_loops()
"""The loops in C beside those of sessions, or None."""
