"""The life of one query: decode, unwrap, check, lift, handle, bring down, encode.

All of it happens in the turn of the loop in which the query came, unless something has to be waited
for: then a task of the session does the rest.
"""

from __future__ import annotations

import asyncio
import logging
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Final

import msgspec

import tl
from mtproto.errors import RpcError
from mtproto.localdc.binding import check_binding
from mtproto.localdc.dispatch import WRAPPERS, Call, Unwrapped, unwrap
from mtproto.localdc.faults import Fault
from mtproto.localdc.layers import TERMS, Terms, newest_layer, not_in_layer
from mtproto.results import encode_result, in_layer
from tl import mt
from tl.layers import LayerError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from mtproto.localdc.server import LocalDC
    from mtproto.localdc.sessions import ServerSession

__all__ = ["answer_query"]

_log = logging.getLogger(__name__)

_BIND: Final = "auth.bindTempAuthKey"
_UNBOUND: Final = frozenset({_BIND, "help.getConfig", "help.getNearestDc"})
"""What a temporary key may ask before it is bound."""
_AFTER_WAIT: Final = 0.5
"""Seconds that invokeAfterMsg waits for its predecessors."""


class _HangUp(Exception):
    """A fault wants the connection closed and the query unanswered."""


class _Query(msgspec.Struct):
    """A query on its way, without its wrappers; `sent` is of the layer `layer`."""

    dc: LocalDC
    session: ServerSession
    msg_id: int
    sent: Any
    layer: int
    terms: Terms
    after: tuple[int, ...]
    fault: Fault | None = None


def answer_query(dc: LocalDC, session: ServerSession, msg_id: int, body: bytes) -> None:
    """Execute a query and queue its answer, at once if nothing has to be waited for.

    What is queued at once leaves with whatever else the packet of the query causes.
    """
    try:
        query = _read(dc, session, msg_id, body)
        if query.after:
            rest = _execute_later(query)
        else:
            query.fault = fault = dc.faults.take(query.sent.tl_name)
            if fault.seconds:
                rest = _execute_later(query)
            else:
                result = _execute(query, fault)
                if type(result) is not CoroutineType:
                    _answer(query, result)
                    return
                rest = _answer_later(query, result)
    except Exception as error:
        _refuse(dc, session, msg_id, error)
        return
    session.start(msg_id, rest)


async def _execute_later(query: _Query) -> None:
    """Wait for what the query has to wait for, then execute it."""
    try:
        await _await_predecessors(query.session, query.after)
        if query.fault is None:
            query.fault = query.dc.faults.take(query.sent.tl_name)
        if query.fault.seconds:
            await asyncio.sleep(query.fault.seconds)
        result = _execute(query, query.fault)
        _answer(query, await result if type(result) is CoroutineType else result)
    except Exception as error:
        _refuse(query.dc, query.session, query.msg_id, error)
    query.session.flush_soon()


async def _answer_later(query: _Query, result: Awaitable[object]) -> None:
    try:
        _answer(query, await result)
    except Exception as error:
        _refuse(query.dc, query.session, query.msg_id, error)
    query.session.flush_soon()


def _answer(query: _Query, result: object) -> None:
    session, layer = query.session, query.terms.answering
    try:
        encoded = encode_result(result, query.sent, layer)
    except tl.ConvertError as error:
        if type(query.sent) in tl.layer(layer):
            raise
        raise not_in_layer(query.sent, query.layer) from error
    if query.fault is not None and query.fault.hang_up_after:
        _hang_up(session)
    session.session.reply(query.msg_id, encoded, now=query.dc.clock())
    session.settle(query.msg_id, True)


def _refuse(dc: LocalDC, session: ServerSession, msg_id: int, error: Exception) -> None:
    if isinstance(error, _HangUp):
        # As if the query had never arrived; a session that remembered it would not take it again.
        dc.sessions.remove(session)
        return
    if not isinstance(error, RpcError):  # a handler's mistake must not end the server
        _log.error("a handler failed", exc_info=error)
        dc.crashes.append(error)
        error = RpcError(500, "RPC_CALL_FAIL")
    record = mt.RpcError(error_code=error.code, error_message=error.message)
    session.session.reply(msg_id, tl.encode(record), now=dc.clock())
    session.settle(msg_id, False)


def _hang_up(session: ServerSession) -> None:
    if session.connection is not None:
        session.connection.hang_up()


def _read(dc: LocalDC, session: ServerSession, msg_id: int, body: bytes) -> _Query:
    """Take a query out of its bytes and wrappers. Raises RpcError 400."""
    query = _decode(body)
    if query.tl_name in WRAPPERS:
        wrapped = unwrap(query)
        query, layer, after = wrapped.query, _note_wrappers(dc, session, wrapped), wrapped.after
    else:
        layer, after = session.layer or _layer_of(session, query), ()
    terms = TERMS[layer, type(query)]
    if terms.too_new:
        raise not_in_layer(query, layer)
    return _Query(dc, session, msg_id, query, layer, terms, after)


def _decode(body: bytes) -> tl.TLObject:
    try:
        query: object = tl.decode(body)
    except tl.UnknownConstructor as error:
        kind = "METHOD" if error.offset == 0 else "CONSTRUCTOR"
        raise RpcError(400, f"INPUT_{kind}_INVALID_{error.id:x}") from error
    except tl.DecodeError as error:
        _log.info("a query cannot be decoded: %s", error)
        raise RpcError(400, "INPUT_FETCH_ERROR") from error
    if not isinstance(query, tl.TLFunction):
        raise RpcError(400, "INPUT_METHOD_INVALID")
    return query


def _note_wrappers(dc: LocalDC, session: ServerSession, wrapped: Unwrapped) -> int:
    """Remember what the wrappers say about the session; returns the layer in force."""
    if wrapped.layer is not None:
        try:
            tl.layer(wrapped.layer)
        except LayerError as error:
            raise RpcError(400, "CONNECTION_LAYER_INVALID") from error
        session.layer = wrapped.layer
        dc.note_layer(session.auth_key_id, wrapped.layer)
    if wrapped.init is not None:
        session.init = wrapped.init
    if wrapped.without_updates:
        session.wants_updates = False
    return _layer_of(session, wrapped.query)


def _layer_of(session: ServerSession, query: tl.TLObject) -> int:
    """The layer in force. Raises RpcError when there is none."""
    if session.layer is not None:
        return session.layer
    if query.tl_name == _BIND:
        return newest_layer()
    raise RpcError(400, "CONNECTION_NOT_INITED")


async def _await_predecessors(session: ServerSession, msg_ids: tuple[int, ...]) -> None:
    for msg_id in msg_ids:
        outcome = asyncio.shield(session.outcome(msg_id))
        try:
            succeeded = await asyncio.wait_for(outcome, _AFTER_WAIT)
        except TimeoutError:
            raise RpcError(400, "MSG_WAIT_TIMEOUT") from None
        if not succeeded:
            raise RpcError(400, "MSG_WAIT_FAILED")


def _execute(query: _Query, fault: Fault) -> Any:
    """The handler's result, or a coroutine that will return it."""
    dc, session, sent = query.dc, query.session, query.sent
    if fault.error is not None:
        raise fault.error
    if fault.hang_up_before:
        _hang_up(session)
        raise _HangUp
    now = dc.clock()
    key = dc.find_key(session.auth_key_id, now)
    if key is None:
        raise RpcError(401, "AUTH_KEY_UNREGISTERED")
    method = sent.tl_name
    if key.expires_at is not None and key.bound_to is None and method not in _UNBOUND:
        raise RpcError(401, "AUTH_KEY_PERM_EMPTY")
    try:
        lifted: Any = in_layer(sent, newest_layer())
    except tl.ConvertError as error:
        raise RpcError(400, "INPUT_LAYER_INVALID") from error
    if method == _BIND:
        permanent = check_binding(
            lifted,
            key,
            dc.find_key(lifted.perm_auth_key_id, now),
            session_id=session.session.session_id,
            msg_id=query.msg_id,
            now=now,
        )
        dc.bind_key(key, permanent)
        return True
    if not dc.dispatcher.handles(method):
        dc.unimplemented[method] += 1
        _log.warning("%s is not implemented", method)
        raise RpcError(400, f"METHOD_NOT_IMPLEMENTED: {method}")
    call: Call[Any] = Call(
        query=lifted,
        sent=sent,
        layer=query.layer,
        auth_key_id=key.owner,
        session_id=session.session.session_id,
        msg_id=query.msg_id,
        now=now,
        dc=dc,
        init=session.init,
    )
    return dc.dispatcher.begin(call)
