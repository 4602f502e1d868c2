"""The life of one query: decode, unwrap, check, lift, handle, bring down, encode."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Final

import tl
from mtproto.errors import RpcError
from mtproto.localdc.binding import check_binding
from mtproto.localdc.dispatch import Call, Unwrapped, newest_layer, unwrap
from tl import mt
from tl.layers import LayerError

if TYPE_CHECKING:
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


async def answer_query(dc: LocalDC, session: ServerSession, msg_id: int, body: bytes) -> None:
    """Execute a query and queue its answer; never raises but for cancellation."""
    try:
        result = await _execute(dc, session, msg_id, body)
        session.session.reply(msg_id, result, now=dc.clock())
        succeeded = True
    except _HangUp:
        # As if the query had never arrived; a session that remembered it would not take it again.
        dc.sessions.remove(session)
        return
    except Exception as error:
        if not isinstance(error, RpcError):  # a handler's mistake must not end the server
            _log.exception("a handler failed")
            dc.crashes.append(error)
            error = RpcError(500, "RPC_CALL_FAIL")
        record = mt.RpcError(error_code=error.code, error_message=error.message)
        session.session.reply(msg_id, tl.encode(record), now=dc.clock())
        succeeded = False
    session.settle(msg_id, succeeded)
    session.flush_soon()


async def _execute(dc: LocalDC, session: ServerSession, msg_id: int, body: bytes) -> bytes:
    wrapped = unwrap(_decode(body))
    sent = wrapped.query
    layer = _note_wrappers(dc, session, wrapped)
    await _await_predecessors(session, wrapped.after)
    fault = dc.faults.take(sent.tl_name)
    if fault.seconds:
        await asyncio.sleep(fault.seconds)
    if fault.error is not None:
        raise fault.error
    if fault.hang_up_before:
        _hang_up(session)
        raise _HangUp
    result = await _handle(dc, session, msg_id, sent, layer)
    encoded = tl.encode(tl.convert(result, layer, returns=sent), returns=sent)
    if fault.hang_up_after:
        _hang_up(session)
    return encoded


def _hang_up(session: ServerSession) -> None:
    if session.connection is not None:
        session.connection.hang_up()


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
    if session.layer is None:
        if wrapped.query.tl_name == _BIND:
            return newest_layer()
        raise RpcError(400, "CONNECTION_NOT_INITED")
    return session.layer


async def _await_predecessors(session: ServerSession, msg_ids: tuple[int, ...]) -> None:
    for msg_id in msg_ids:
        outcome = asyncio.shield(session.outcome(msg_id))
        try:
            succeeded = await asyncio.wait_for(outcome, _AFTER_WAIT)
        except TimeoutError:
            raise RpcError(400, "MSG_WAIT_TIMEOUT") from None
        if not succeeded:
            raise RpcError(400, "MSG_WAIT_FAILED")


async def _handle(
    dc: LocalDC, session: ServerSession, msg_id: int, sent: tl.TLObject, layer: int
) -> object:
    now = dc.clock()
    key = dc.find_key(session.auth_key_id, now)
    if key is None:
        raise RpcError(401, "AUTH_KEY_UNREGISTERED")
    method = sent.tl_name
    if key.expires_at is not None and key.bound_to is None and method not in _UNBOUND:
        raise RpcError(401, "AUTH_KEY_PERM_EMPTY")
    try:
        query: Any = tl.convert(sent, newest_layer())
    except tl.ConvertError as error:
        raise RpcError(400, "INPUT_LAYER_INVALID") from error
    if method == _BIND:
        permanent = check_binding(
            query,
            key,
            dc.find_key(query.perm_auth_key_id, now),
            session_id=session.session.session_id,
            msg_id=msg_id,
            now=now,
        )
        dc.bind_key(key, permanent)
        return True
    if not dc.dispatcher.handles(method):
        dc.unimplemented[method] += 1
        _log.warning("%s is not implemented", method)
        raise RpcError(400, f"METHOD_NOT_IMPLEMENTED: {method}")
    call: Call[Any] = Call(
        query=query,
        sent=sent,
        layer=layer,
        auth_key_id=key.owner,
        session_id=session.session.session_id,
        msg_id=msg_id,
        now=now,
        dc=dc,
        init=session.init,
    )
    return await dc.dispatcher.run(call)
