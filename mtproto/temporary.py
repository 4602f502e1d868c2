"""Temporary keys: making one, binding it to the permanent key, knowing when it is old.

All traffic then goes under a key that both sides forget after a day, so that whoever steals the
permanent key later cannot read what was recorded before (perfect forward secrecy).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

import msgspec

import tl
from mtproto.crypto.envelope import Side
from mtproto.errors import ConnectionLost, RemoteProtocolError, RpcError
from mtproto.handshake.binding import bind_query
from mtproto.session import SaltBook, Session
from mtproto.session.events import Event, Renumbered, RpcResult, SessionRestarted, Violation
from tl import mt

if TYPE_CHECKING:
    from mtproto.crypto import AuthKey
    from mtproto.datacentre import DataCentre
    from mtproto.handshake import HandshakeResult
    from mtproto.link import Link
    from mtproto.rim import Rim

__all__ = ["TemporaryKey", "bind", "denies_key", "make_temporary"]

_ATTEMPTS: Final = 5
_NEW_KEY: Final = 60.0
_NO_KEY: Final = bytes(8)
_SPREAD: Final = 24
"""Part of the lifetime that is taken off at random, so that not all clients renew at once."""
_METHOD: Final = "auth.bindTempAuthKey"


def denies_key(error: RpcError, made_at: float | None, now: float) -> bool:
    """Whether a refusal to bind says that the server does not know the permanent key.

    Then that key is lost, and who was signed in with it, too. Of one made (at `made_at`, None for
    long ago) in the last minute, not all of the server may know yet.
    """
    is_new = made_at is not None and 0 <= now - made_at < _NEW_KEY
    return error.name == "ENCRYPTED_MESSAGE_INVALID" and not is_new


class TemporaryKey(msgspec.Struct, frozen=True):
    """A bound temporary key's session, and the local unix times between which to renew it."""

    session: Session
    old_at: float
    """From here on a quiet moment is good for renewing it."""
    ends_at: float
    """From here on it is renewed whatever is under way."""


async def make_temporary(link: Link, dc: DataCentre, rim: Rim) -> HandshakeResult:
    """Exchange a key of the rim's lifetime. Raises as `Link.exchange_keys`."""
    lifetime = rim.key_lifetime
    assert lifetime is not None
    shorter = lifetime // _SPREAD * rim.rng(1)[0] // 256
    return await link.exchange_keys(
        dc,
        clock=rim.clock,
        rng=rim.rng,
        patience=rim.timeout,
        expires_in=lifetime - shorter,
    )


async def bind(
    link: Link, permanent: AuthKey, made: HandshakeResult, rim: Rim
) -> tuple[TemporaryKey, list[Event]]:
    """Bind a key just made, and return its session with the events met on the way.

    Raises RpcError when the server refuses, ConnectionLost when it does not answer the call within
    the rim's timeout, and what the link does.
    """
    now = rim.clock()
    session = Session(
        Side.CLIENT,
        made.auth_key,
        rng=rim.rng,
        salts=SaltBook.starting_with(made.server_salt, now + made.time_offset),
        time_offset=made.time_offset,
    )
    expires_at = made.expires_at
    assert expires_at is not None
    events: list[Event] = []
    for _ in range(_ATTEMPTS):
        try:
            async with asyncio.timeout(rim.timeout):  # whatever else the server has to say
                done = await _attempt(
                    link, session, permanent, made.auth_key, expires_at, rim, events
                )
        except TimeoutError as error:
            raise ConnectionLost(f"no answer to {_METHOD} within {rim.timeout:g} s") from error
        if done:
            left = expires_at - session.server_time(rim.clock())
            now = rim.clock()
            return TemporaryKey(session, now + 0.9 * left, now + 0.98 * left), events
    raise RemoteProtocolError(_METHOD, "refused unread again and again")


async def _attempt(
    link: Link,
    session: Session,
    permanent: AuthKey,
    temporary: AuthKey,
    expires_at: int,
    rim: Rim,
    events: list[Event],
) -> bool:
    """Send the call once; False when it was refused unread and has to be made anew."""

    def body(msg_id: int) -> bytes:
        query = bind_query(
            permanent,
            temporary,
            session_id=session.session_id,
            msg_id=msg_id,
            expires_at=expires_at,
            rng=rim.rng,
        )
        return tl.encode(query)

    ours = session.send_made(body, now=rim.clock())
    while True:
        link.send_from(session, rim.clock())
        for payload in await link.receive(silence=rim.timeout):
            if payload.startswith(_NO_KEY):
                continue
            for event in session.receive(payload, rim.clock()):
                match event:
                    case RpcResult(req_msg_id=req_msg_id, body=answer) if req_msg_id == ours:
                        _check(answer)
                        return True
                    case Renumbered(old_msg_id=old, new_msg_id=new) if old == ours:
                        # Its proof names the old id, so this form of it is worthless.
                        session.forget(new)
                        return False
                    case SessionRestarted():
                        session.forget(ours)
                        return False
                    case Violation(error=error):
                        raise error
                    case _:
                        events.append(event)


def _check(answer: bytes) -> None:
    try:
        result: Any = tl.decode(answer)
    except tl.DecodeError as error:
        raise RemoteProtocolError(_METHOD, str(error)) from error
    if isinstance(result, mt.RpcError):
        raise RpcError.parse(result.error_code, result.error_message, _METHOD)
    if result is not True and getattr(result, "tl_name", "") != "boolTrue":
        raise RemoteProtocolError(_METHOD, "the answer is not true")
