"""What a session does about each service message: one function per constructor, and the table.

A reaction gets a message that has passed every check of receipt; it changes the core and returns
events. Constructors that are not in the table belong to the API layer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, cast

import tl
from mtproto.crypto.envelope import Side
from mtproto.errors import RemoteProtocolError
from mtproto.session.container import (
    GZIP_ID,
    MSGS_ACK_ID,
    RPC_RESULT_ID,
    Message,
    constructor_id,
    gunzip,
    pack_rpc_result,
    unpack_acks,
    unpack_rpc_result,
)
from mtproto.session.core import Core
from mtproto.session.events import (
    Acknowledged,
    AnswerDropped,
    DestroyAuthKeyRequested,
    DestroySessionRequested,
    DisconnectDelay,
    Event,
    HttpWait,
    Ignored,
    MessageReceived,
    MessageRefused,
    NewSession,
    Pong,
    RpcResult,
    SaltsReceived,
    SessionDestroyed,
    StateInfo,
    Undecodable,
    Violation,
)
from mtproto.session.ids import msg_id_time, signed, unsigned
from mtproto.session.salts import Salt
from mtproto.session.states import (
    BAD_MSG,
    CLOCK_ERROR,
    REPEATABLE_AGE,
    BadMsg,
    MessageFlags,
    MessageState,
    Remedy,
)
from tl import mt

__all__ = ["SERVICE_IDS", "react_all"]

Events = list[Event]
_RPC_RESULT: Final = RPC_RESULT_ID.to_bytes(4, "little")
_GZIP: Final = GZIP_ID.to_bytes(4, "little")
_STATUS_OF_NO_ACK = int(MessageFlags.NEEDS_NO_ACK)


def react_all(core: Core, messages: list[Message], now: float, events: Events) -> None:
    """Process the new messages of a packet in their order, and add what happened to `events`.

    Raises RemoteProtocolError for what ends a connection, if there was no event before it; else
    the last event is a `Violation`.
    """
    outbox = core.outbox
    core.inflatable = core.limits.inflated_packet_bytes
    is_client = core.role is Side.CLIENT
    done = _take_ordinary(core, messages, events)
    for message in messages if done == 0 else messages[done:]:
        body = message.body
        start = body[:4]
        try:
            if start == _RPC_RESULT and is_client:
                events.append(_on_rpc_result(core, message, body))
            elif start in _SERVICE:
                events += react(core, message, now)
            else:
                if not is_client:
                    core.running[message.msg_id] = None
                events.append(MessageReceived(message.msg_id, message.seq_no, body))
        except RemoteProtocolError as error:
            met = messages.index(message) + 1
            # The rest was not processed: it must not pass for repeated when it comes again.
            core.inbox.received.forget([one.msg_id for one in messages[met:]])
            if not events:
                raise
            outbox.acknowledge_all(messages[:met], now)
            events.append(Violation(error))
            return
    outbox.acknowledge_all(messages, now)


def _take_ordinary(core: Core, messages: list[Message], events: Events) -> int:
    """Process the first messages as far as they are plain results, or queries; how many were."""
    if core.loops is None:
        return 0
    if core.role is Side.CLIENT:
        return core.loops.take_results(core.outbox, messages, events)
    return core.loops.take_queries(core.running, messages, events)


def react(core: Core, message: Message, now: float) -> Events:
    """Process one message; what cannot be read becomes an `Undecodable` event.

    Raises RemoteProtocolError for what ends a connection.
    """
    body = message.body
    kind = constructor_id(body)
    if kind == GZIP_ID:
        try:
            body = _unpacked(core, body)
        except RemoteProtocolError as error:
            if core.role is Side.SERVER:
                core.running[message.msg_id] = None  # a query, most likely: it may be answered
            return [Undecodable(message.msg_id, body, str(error))]
        kind = constructor_id(body)
    if kind == RPC_RESULT_ID:
        return [_on_rpc_result(core, message, body)]
    if kind == MSGS_ACK_ID:
        return _on_msgs_ack(core, body)
    reaction = _REACTIONS.get(kind)
    if reaction is None:
        if core.role is Side.SERVER:
            core.running[message.msg_id] = None
        return [MessageReceived(message.msg_id, message.seq_no, body)]
    role, react_to = reaction
    if role is not None and role is not core.role:
        return [Ignored(message.msg_id, f"{kind:08x} is not for this side")]
    try:
        record = tl.decode(body)
    except tl.DecodeError as error:
        return [Undecodable(message.msg_id, body, str(error))]
    return react_to(core, message, record, now)


def _unpacked(core: Core, body: bytes) -> bytes:
    """What a gzip_packed holds. Many in one packet could be a bomb, too, so they share a bound.

    Raises RemoteProtocolError as `gunzip` does.
    """
    most = max(1, min(core.limits.inflated_bytes, core.inflatable))
    core.inflatable -= most
    inflated = gunzip(body, most=most)
    core.inflatable += most - len(inflated)
    return inflated


def _on_rpc_result(core: Core, message: Message, body: bytes) -> Event:
    if core.role is Side.SERVER:
        return Ignored(message.msg_id, "rpc_result from a client")
    req_msg_id, result = unpack_rpc_result(body)
    if not core.outbox.answered(req_msg_id):
        return Ignored(message.msg_id, "rpc_result for nothing we asked")
    if result[:4] == _GZIP:
        try:
            result = _unpacked(core, result)
        except RemoteProtocolError as error:
            return Undecodable(message.msg_id, result, str(error), req_msg_id)
    return RpcResult(message.msg_id, req_msg_id, result)


def _on_msgs_ack(core: Core, body: bytes) -> Events:
    news = core.outbox.acknowledged(unpack_acks(body, most=core.limits.ack_ids))
    return [Acknowledged(news)] if news else []


# -- refusals (client role)


def _on_bad_server_salt(
    core: Core, message: Message, record: mt.BadServerSalt, now: float
) -> Events:
    refused = core.outbox.expand(unsigned(record.bad_msg_id))
    if not refused:
        return [Ignored(message.msg_id, "bad_server_salt for nothing recent")]
    core.book.correct(record.new_server_salt, core.server_now(now))
    return [SaltsReceived(), *_send_again(core, refused, now)]


def _send_again(core: Core, refused: tuple[int, ...], now: float) -> Events:
    """What only the refused packet carried gets new msg_ids; what others did must keep its own."""
    unread, repeated = core.outbox.split_refused(refused)
    core.outbox.check_attempts(refused)
    oldest = int((core.server_now(now) - REPEATABLE_AGE) * 2**32)
    too_old = core.outbox.repeat_refused(repeated, oldest)
    asking = [MessageRefused(one, BadMsg.WRONG_SALT, Remedy.ASK_SENDER) for one in too_old]
    return [*core.renumber(unread, now), *asking]


def _on_bad_msg(core: Core, message: Message, record: mt.BadMsgNotification, now: float) -> Events:
    refused = core.outbox.expand(unsigned(record.bad_msg_id))
    if not refused:
        return [Ignored(message.msg_id, "bad_msg_notification for nothing recent")]
    code = record.error_code
    remedy = BAD_MSG.get(code, Remedy.GIVE_UP)
    if remedy is Remedy.NEW_SALT:
        return _send_again(core, refused, now)
    unread, repeated = core.outbox.split_refused(refused)
    events: Events = []
    match remedy:
        case Remedy.NEW_SESSION:
            return core.restart(unread, now)
        case Remedy.RESYNC_CLOCK_NEW_SESSION:
            events += core.set_clock(message.msg_id, now)
            # Ids that lie so far ahead that the server refuses them however late they arrive.
            latest = core.server_now(now) + core.limits.newest + core.limits.oldest + CLOCK_ERROR
            ahead = tuple(one for one in core.outbox.sent if msg_id_time(one) > latest)
            return events + core.restart(unread + ahead, now)
        case Remedy.RESYNC_CLOCK:
            events += core.set_clock(message.msg_id, now) + core.renumber(unread, now)
        case Remedy.SPLIT:
            events += core.renumber(unread, now, alone=True)
        case Remedy.ASK_SENDER | Remedy.GIVE_UP:
            ours = [one for one in unread if one in core.outbox.sent]
            if remedy is Remedy.GIVE_UP:
                for one in ours:
                    core.outbox.forget(one)
            events += [MessageRefused(one, code, remedy) for one in ours]
    return events + [MessageRefused(one, code, Remedy.ASK_SENDER) for one in repeated]


def _on_new_session(
    core: Core, message: Message, record: mt.NewSessionCreated, now: float
) -> Events:
    if record.unique_id in core.seen_unique_ids:
        return [Ignored(message.msg_id, "new_session_created again")]
    if len(core.seen_unique_ids) >= core.limits.service_memory:
        core.seen_unique_ids.clear()
    core.seen_unique_ids[record.unique_id] = None
    core.book.correct(record.server_salt, core.server_now(now))
    first = unsigned(record.first_msg_id)
    forgotten = (m for m in core.outbox.sent if m < first and not core.outbox.unsent(m))
    return [SaltsReceived(), NewSession(first, record.unique_id, tuple(sorted(forgotten)))]


# -- pings, salts


def _on_ping(core: Core, message: Message, record: mt.Ping, now: float) -> Events:
    pong = mt.Pong(msg_id=signed(message.msg_id), ping_id=record.ping_id)
    core.queue(tl.encode(pong), now, content=False, response=True)
    return []


def _on_ping_delay(
    core: Core, message: Message, record: mt.PingDelayDisconnect, now: float
) -> Events:
    pong = mt.Pong(msg_id=signed(message.msg_id), ping_id=record.ping_id)
    core.queue(tl.encode(pong), now, content=False, response=True)
    return [DisconnectDelay(record.disconnect_delay)]


def _on_pong(core: Core, message: Message, record: mt.Pong, now: float) -> Events:
    if record.ping_id not in core.pings:
        return [Ignored(message.msg_id, "pong without a ping")]
    del core.pings[record.ping_id]
    return [Pong(record.ping_id)]


def _on_get_future_salts(
    core: Core, message: Message, record: mt.GetFutureSalts, now: float
) -> Events:
    server_now = core.server_now(now)
    salts = core.schedule.future(record.num, server_now) if core.schedule is not None else []
    answer = mt.FutureSalts(
        req_msg_id=signed(message.msg_id),
        now=int(server_now),
        salts=[
            mt.FutureSalt(valid_since=s.valid_since, valid_until=s.valid_until, salt=s.value)
            for s in salts
        ],
    )
    core.queue(tl.encode(answer), now, content=False, response=True)
    return []


def _on_future_salts(core: Core, message: Message, record: mt.FutureSalts, now: float) -> Events:
    if core.salt_request is None or unsigned(record.req_msg_id) != core.salt_request:
        return [Ignored(message.msg_id, "future_salts not asked for")]
    core.salt_request = None
    salts = [Salt(s.valid_since, s.valid_until, s.salt) for s in record.salts]
    core.book.add(salts, core.server_now(now))
    return [SaltsReceived()]


# -- the state of messages


def _on_state_req(core: Core, message: Message, record: mt.MsgsStateReq, now: float) -> Events:
    if len(record.msg_ids) > core.limits.ack_ids:
        raise RemoteProtocolError("msgs_state_req", f"{len(record.msg_ids)} ids")
    _answer_state(core, message, record.msg_ids, now)
    return []


def _answer_state(core: Core, message: Message, msg_ids: list[int], now: float) -> None:
    info = bytes(_status(core, unsigned(msg_id)) for msg_id in msg_ids)
    answer = mt.MsgsStateInfo(req_msg_id=signed(message.msg_id), info=info)
    core.queue(tl.encode(answer), now, content=False, response=True)


def _status(core: Core, msg_id: int) -> int:
    state = core.inbox.received.state(msg_id)
    if state is not MessageState.RECEIVED:
        return int(state)
    if msg_id in core.running:
        return state | MessageFlags.PROCESSING
    if msg_id in core.answers:
        known = 0 if core.answers[msg_id] in core.outbox.sent else MessageFlags.PEER_KNOWS
        return state | MessageFlags.PROCESSING | MessageFlags.RESPONSE_GENERATED | known
    return int(state) | _STATUS_OF_NO_ACK


def _on_state_info(core: Core, message: Message, record: mt.MsgsStateInfo, now: float) -> Events:
    asked = core.state_requests.pop(unsigned(record.req_msg_id), None)
    if asked is None:
        return [Ignored(message.msg_id, "msgs_state_info not asked for")]
    if len(asked) != len(record.info):
        raise RemoteProtocolError("msgs_state_info", f"{len(record.info)} for {len(asked)} ids")
    return [StateInfo(dict(zip(asked, record.info, strict=True)))]


def _on_all_info(core: Core, message: Message, record: mt.MsgsAllInfo, now: float) -> Events:
    if len(record.msg_ids) != len(record.info):
        raise RemoteProtocolError("msgs_all_info", f"{len(record.info)} for {len(record.msg_ids)}")
    told = zip(map(unsigned, record.msg_ids), record.info, strict=True)
    return [StateInfo({one: state for one, state in told if one in core.outbox.sent})]


def _on_detailed_info(
    core: Core,
    message: Message,
    record: mt.MsgDetailedInfo | mt.MsgNewDetailedInfo,
    now: float,
) -> Events:
    answer = unsigned(record.answer_msg_id)
    wanted = (
        isinstance(record, mt.MsgNewDetailedInfo) or unsigned(record.msg_id) in core.outbox.sent
    )
    if wanted and answer not in core.inbox.received:
        request = mt.MsgResendReq(msg_ids=[record.answer_msg_id])
        core.queue(tl.encode(request), now, content=False)
    else:
        core.outbox.acknowledge(answer, now)
    return []


def _on_resend_req(core: Core, message: Message, record: mt.MsgResendReq, now: float) -> Events:
    if len(record.msg_ids) > core.limits.ack_ids:
        raise RemoteProtocolError("msg_resend_req", f"{len(record.msg_ids)} ids")
    repeated = [core.outbox.repeat(unsigned(msg_id)) for msg_id in record.msg_ids]
    if not all(repeated):
        _answer_state(core, message, record.msg_ids, now)
    return []


# -- requests to the server, and their answers


def _on_destroy_session(
    core: Core, message: Message, record: mt.DestroySession, now: float
) -> Events:
    return [DestroySessionRequested(message.msg_id, record.session_id)]


def _on_session_destroyed(
    core: Core,
    message: Message,
    record: mt.DestroySessionOk | mt.DestroySessionNone,
    now: float,
) -> Events:
    return [SessionDestroyed(record.session_id, isinstance(record, mt.DestroySessionOk))]


def _on_destroy_auth_key(
    core: Core, message: Message, record: mt.DestroyAuthKey, now: float
) -> Events:
    return [DestroyAuthKeyRequested(message.msg_id)]


def _on_drop_answer(core: Core, message: Message, record: mt.RpcDropAnswer, now: float) -> Events:
    req_msg_id = unsigned(record.req_msg_id)
    events: Events = []
    outcome: tl.TLObject = mt.RpcAnswerUnknown()
    if req_msg_id in core.running:
        outcome = mt.RpcAnswerDroppedRunning()
        del core.running[req_msg_id]
        result = pack_rpc_result(req_msg_id, tl.encode(outcome))
        core.queue(result, now, content=True, response=True)
        events.append(AnswerDropped(req_msg_id, running=True))
    elif sent := core.outbox.forget(core.answers.get(req_msg_id, 0)):
        outcome = mt.RpcAnswerDropped(
            msg_id=signed(sent.msg_id), seq_no=sent.seq_no, bytes=len(sent.body)
        )
        events.append(AnswerDropped(req_msg_id, running=False))
    result = pack_rpc_result(message.msg_id, tl.encode(outcome))
    core.queue(result, now, content=True, response=True)
    return events


def _on_http_wait(core: Core, message: Message, record: mt.HttpWait, now: float) -> Events:
    return [HttpWait(record.max_delay, record.wait_after, record.max_wait)]


_Reaction = Callable[[Core, Message, Any, float], Events]


def _table() -> dict[int, tuple[Side | None, _Reaction]]:
    """Return constructor id -> (the only role that may receive it, or None; the reaction)."""
    rows: list[tuple[type[tl.TLObject], Side | None, Any]] = [
        (mt.BadMsgNotification, Side.CLIENT, _on_bad_msg),
        (mt.BadServerSalt, Side.CLIENT, _on_bad_server_salt),
        (mt.DestroyAuthKey, Side.SERVER, _on_destroy_auth_key),
        (mt.DestroySession, Side.SERVER, _on_destroy_session),
        (mt.DestroySessionNone, Side.CLIENT, _on_session_destroyed),
        (mt.DestroySessionOk, Side.CLIENT, _on_session_destroyed),
        (mt.FutureSalts, Side.CLIENT, _on_future_salts),
        (mt.GetFutureSalts, Side.SERVER, _on_get_future_salts),
        (mt.HttpWait, Side.SERVER, _on_http_wait),
        (mt.MsgDetailedInfo, None, _on_detailed_info),
        (mt.MsgNewDetailedInfo, None, _on_detailed_info),
        (mt.MsgResendReq, None, _on_resend_req),
        (mt.MsgsAllInfo, None, _on_all_info),
        (mt.MsgsStateInfo, None, _on_state_info),
        (mt.MsgsStateReq, None, _on_state_req),
        (mt.NewSessionCreated, Side.CLIENT, _on_new_session),
        (mt.Ping, None, _on_ping),
        (mt.PingDelayDisconnect, Side.SERVER, _on_ping_delay),
        (mt.Pong, None, _on_pong),
        (mt.RpcDropAnswer, Side.SERVER, _on_drop_answer),
    ]
    return {record.tl_id: (role, cast(_Reaction, react_to)) for record, role, react_to in rows}


_REACTIONS: Final = _table()
_SERVICE: Final = frozenset(
    one.to_bytes(4, "little") for one in (*_REACTIONS, GZIP_ID, MSGS_ACK_ID, RPC_RESULT_ID)
)
SERVICE_IDS: Final = frozenset({*_REACTIONS, MSGS_ACK_ID, RPC_RESULT_ID})
"""Constructor ids a session answers or consumes itself; all others are the API's."""
