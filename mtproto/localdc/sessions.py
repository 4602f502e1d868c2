"""The sessions a data centre keeps: per auth key and session id, not per connection."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from mtproto.crypto import Side
from mtproto.session import Session
from mtproto.session.outbox import trim

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    import tl
    from mtproto.crypto.auth_key import AuthKey
    from mtproto.localdc.connection import Connection
    from mtproto.localdc.keys import StoredKey

__all__ = ["ServerSession", "SessionBook"]

_MOST_PER_KEY: Final = 64
"""Sessions of one key; beyond it the longest unseen one is forgotten."""
_MOST_OUTCOMES: Final = 1024


class ServerSession:
    """One session and what belongs to it above the protocol: layer, updates, running queries."""

    def __init__(self, session: Session, key: AuthKey, layer: int | None, now: float) -> None:
        self.session = session
        self.auth_key = key
        self.auth_key_id = key.id
        self.layer = layer
        self.init: tl.TLObject | None = None
        self.wants_updates = True
        self.connection: Connection | None = None
        self.last_seen = now
        self.closed = False
        self.running: dict[int, asyncio.Task[None]] = {}
        """Queries that have to wait for something, by msg_id."""
        self._ended: dict[int, bool] = {}
        self._awaited: dict[int, asyncio.Future[bool]] = {}

    def __repr__(self) -> str:
        state = "connected" if self.connection is not None else "away"
        return f"<ServerSession layer={self.layer} {state}>"

    def attach(self, connection: Connection, now: float) -> None:
        """Let this connection carry the session from here on."""
        self.last_seen = now
        earlier = self.connection
        if earlier is not connection:
            if earlier is not None:
                earlier.sessions.discard(self)
            self.connection = connection
            connection.sessions.add(self)
            if earlier is not None and earlier.is_polled:
                earlier.release(self)  # both live on: HTTP clients use several side by side
            else:
                self.session.connected(now=now)

    def detach(self, now: float) -> None:
        """The connection ended; the session waits for another."""
        self.last_seen = now
        self.connection = None

    def flush_soon(self) -> None:
        """Send what is queued, together with whatever else is queued in this turn of the loop."""
        if self.connection is not None:
            self.connection.flush_soon(self)

    def outcome(self, msg_id: int) -> asyncio.Future[bool]:
        """Whether the query of that id succeeded; it may still be running, or yet to come.

        It ends in a TimeoutError when too many are waited for.
        """
        future = self._awaited.get(msg_id)
        if future is None:
            while len(self._awaited) >= _MOST_OUTCOMES:
                oldest = self._awaited.pop(next(iter(self._awaited)))
                oldest.set_exception(TimeoutError())  # as if it had been waited for long enough
                oldest.exception()  # maybe nobody waits for it any more
            future = asyncio.get_running_loop().create_future()
            if msg_id in self._ended:
                future.set_result(self._ended[msg_id])
            else:
                self._awaited[msg_id] = future
        return future

    def settle(self, msg_id: int, succeeded: bool) -> None:
        """Note how a query ended; the last `_MOST_OUTCOMES` at least are remembered."""
        self._ended[msg_id] = succeeded
        if len(self._ended) >= 2 * _MOST_OUTCOMES:
            trim(self._ended, _MOST_OUTCOMES)
        future = self._awaited.pop(msg_id, None) if self._awaited else None
        if future is not None and not future.done():
            future.set_result(succeeded)

    def start(self, msg_id: int, work: Coroutine[Any, Any, None]) -> None:
        """Run the rest of a query as a task, which ends with the session."""
        task = asyncio.get_running_loop().create_task(work)
        self.running[msg_id] = task
        task.add_done_callback(lambda _: self.running.pop(msg_id, None))

    def close(self) -> None:
        """Stop its queries; nothing of the session is used after this."""
        for task in self.running.values():
            task.cancel()
        self.closed = True
        for future in self._awaited.values():
            future.cancel()
        if self.connection is not None:
            self.connection.sessions.discard(self)
            self.connection = None


class SessionBook:
    """All sessions, by auth key and session id."""

    def __init__(self, rng: Callable[[int], bytes]) -> None:
        self._rng = rng
        self._sessions: dict[int, dict[int, ServerSession]] = {}

    def __iter__(self) -> Iterator[ServerSession]:
        for of_key in self._sessions.values():
            yield from of_key.values()

    def of_key(self, auth_key_id: int) -> list[ServerSession]:
        """The sessions of one key."""
        return list(self._sessions.get(auth_key_id, {}).values())

    def get_or_create(self, key: StoredKey, session_id: int, now: float) -> ServerSession:
        """The session a packet belongs to; a new one begins in the key's last layer."""
        of_key = self._sessions.setdefault(key.auth_key.id, {})
        known = of_key.get(session_id)
        if known is not None:
            return known
        if len(of_key) >= _MOST_PER_KEY:
            self.remove(
                min(of_key.values(), key=lambda one: (one.connection is not None, one.last_seen))
            )
        session = Session(
            Side.SERVER, key.auth_key, rng=self._rng, session_id=session_id, salts=key.salts()
        )
        created = of_key[session_id] = ServerSession(session, key.auth_key, key.layer, now)
        return created

    def find(self, auth_key_id: int, session_id: int) -> ServerSession | None:
        """The session, or None."""
        return self._sessions.get(auth_key_id, {}).get(session_id)

    def remove(self, session: ServerSession) -> None:
        """Forget one session."""
        session.close()
        of_key = self._sessions.get(session.auth_key_id, {})
        of_key.pop(session.session.session_id, None)
        if not of_key:
            self._sessions.pop(session.auth_key_id, None)

    def remove_key(self, auth_key_id: int) -> None:
        """Forget all sessions of a key."""
        for session in self.of_key(auth_key_id):
            self.remove(session)
