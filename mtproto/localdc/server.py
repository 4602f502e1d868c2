"""An embedded data centre: one loopback port, every TCP transport, every layer at once.

What an account or a chat *is* comes with the dispatcher; here is only the protocol. Nothing is
global: several data centres can run in one process, and a test may run one per case.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

import msgspec

import tl
from mtproto.errors import LocalProtocolError
from mtproto.localdc.connection import Connection
from mtproto.localdc.faults import Faults
from mtproto.localdc.keys import KeyRing, KeyStore, MemoryKeyStore, StoredKey, generate_rsa
from mtproto.localdc.layers import answering_layer
from mtproto.localdc.queries import answer_query
from mtproto.localdc.sessions import ServerSession, SessionBook
from mtproto.localdc.transports import Transports
from mtproto.session.events import (
    AnswerDropped,
    DestroyAuthKeyRequested,
    DestroySessionRequested,
    DisconnectDelay,
    Event,
    HttpWait,
    MessageReceived,
    Undecodable,
    Violation,
)
from tl import mt
from tl.layers import layer_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey
    from mtproto.localdc.dispatch import Dispatcher
    from mtproto.localdc.transcript import Transcript

__all__ = ["LocalDC"]

_log = logging.getLogger(__name__)

_TICK: Final = 1.0
"""Seconds between two looks for acknowledgements that are due."""
_KEPT: Final = 240.0
"""Seconds that updates are queued for a session whose connection is gone."""


class LocalDC:
    """A data centre for tests, demos and other people's clients; an async context manager.

    `dispatcher` has the API's handlers. `port` 0 takes a free one. `rsa` is drawn when None.
    `clock()` gives unix seconds, `rng(n)` n secure random bytes: a test may freeze both. `keys`
    is where authorization keys are kept (memory by default). With `proxy_secret` (16 bytes) it
    also plays an MTProxy. The rest is only told to clients in the ready file.
    """

    def __init__(
        self,
        dispatcher: Dispatcher,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        dc_id: int = 2,
        rsa: RsaPrivateKey | None = None,
        clock: Callable[[], float] = time.time,
        rng: Callable[[int], bytes] = secrets.token_bytes,
        keys: KeyStore | None = None,
        proxy_secret: bytes | None = None,
        api_id: int = 1,
        api_hash: str = "0123456789abcdef0123456789abcdef",
        bot_tokens: Sequence[str] = (),
    ) -> None:
        self.dispatcher = dispatcher
        self.host = host
        self.dc_id = dc_id
        self.clock = clock
        self.rng = rng
        self.faults = Faults()
        self.sessions = SessionBook(rng)
        self.framing = Transports(proxy_secret=proxy_secret, clock=clock, rng=rng)
        self.unimplemented: Counter[str] = Counter()
        """How often each method without a handler was called."""
        self.crashes: list[Exception] = []
        """What handlers let through by mistake; a test wants this to be empty."""
        self.transcript: Transcript | None = None
        """Set one to record what is said; None costs nothing."""
        self._connections = 0
        self._wanted_port = port
        self._rsa = rsa
        self._keys = KeyRing(MemoryKeyStore() if keys is None else keys)
        self._about = {"api_id": api_id, "api_hash": api_hash, "bot_tokens": list(bot_tokens)}
        self._server: asyncio.Server | None = None
        self._ticker: asyncio.Task[None] | None = None
        self._serving: set[Connection] = set()
        self._last_farewell: asyncio.Future[None] | None = None

    def __repr__(self) -> str:
        where = f"{self.host}:{self.port}" if self._server is not None else "stopped"
        return f"<LocalDC {self.dc_id} {where} connections={len(self._serving)}>"

    # -- life

    async def __aenter__(self) -> Self:
        """Listen; raises `OSError` when the port cannot be had."""
        if self._server is not None:
            raise LocalProtocolError("this data centre is running already")
        if self._rsa is None:
            self._rsa = generate_rsa()
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._connection, self.host, self._wanted_port)
        self._ticker = asyncio.create_task(self._tick())
        self.faults.cut_open = lambda after: _in_loop(loop, self._cut_open, after)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the port and all connections; sessions and keys stay for a next start."""
        if self._server is None or self._ticker is None:
            return
        server, self._server = self._server, None
        self.faults.cut_open = None
        server.close()
        running = [task for session in self.sessions for task in session.running.values()]
        for connection in list(self._serving):
            connection.hang_up()
        tasks = [self._ticker, *running]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._serving:
            self._last_farewell = asyncio.get_running_loop().create_future()
            await self._last_farewell
        await server.wait_closed()

    def _connection(self) -> Connection:
        return Connection(self)

    def welcome(self, connection: Connection) -> bool:
        """Take note of a new connection; False when the data centre is closing."""
        if self._server is None:
            return False
        self._serving.add(connection)
        return True

    def farewell(self, connection: Connection) -> None:
        """Forget a connection that is over."""
        self._serving.discard(connection)
        if self._last_farewell is not None and not self._serving:
            self._last_farewell.set_result(None)
            self._last_farewell = None

    def _cut_open(self, after: int) -> None:
        for connection in list(self._serving):
            connection.cut_after(after)

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(_TICK)
            now = self.clock()
            self.on_tick()
            for session in self.sessions:
                due = session.session.next_deadline()
                if due is not None and due <= now:
                    session.flush_soon()

    def on_tick(self) -> None:
        """Called every second while it runs; for those who build on this class."""

    def next_number(self) -> int:
        """The number of a new connection, from 1; transcripts name connections by it."""
        self._connections += 1
        return self._connections

    # -- what clients must know

    @property
    def port(self) -> int:
        """The port it listens on. Raises `LocalProtocolError` when it does not."""
        if self._server is None:
            raise LocalProtocolError("this data centre is not running")
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    @property
    def rsa(self) -> RsaPrivateKey:
        """Its RSA key. Raises `LocalProtocolError` before the first start when none was given."""
        if self._rsa is None:
            raise LocalProtocolError("this data centre has no key yet")
        return self._rsa

    @property
    def public_key(self) -> RsaPublicKey:
        """The key that clients must trust."""
        return self.rsa.public

    @property
    def transports(self) -> list[str]:
        """The transports of the open connections, sorted."""
        return sorted(name for one in self._serving if (name := one.transport) is not None)

    def ready_info(self) -> dict[str, Any]:
        """What a client needs to connect, as the ready file has it.

        `fingerprint` is the 16-digit hexadecimal form of the 64-bit value.
        """
        return {
            "host": self.host,
            "port": self.port,
            "dc_id": self.dc_id,
            "public_key_pem": self.public_key.to_pem(),
            "fingerprint": f"{self.public_key.fingerprint % 2**64:016x}",
            **self._about,
            "layers": list(layer_numbers()),
        }

    def write_ready_file(self, path: str | os.PathLike[str]) -> None:
        """Write `ready_info` as JSON, atomically: whoever sees the file can connect."""
        target = Path(path)
        text = json.dumps(self.ready_info(), indent=2) + "\n"
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=target.name, suffix=".tmp")
        try:
            with open(handle, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(name, target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    # -- keys

    def has_key(self, auth_key_id: int) -> bool:
        """Whether an authorization key of that id exists."""
        return self._keys.get(auth_key_id) is not None

    def find_key(self, auth_key_id: int, now: float) -> StoredKey | None:
        """The key of that id unless its time is over."""
        key = self._keys.get(auth_key_id)
        if key is not None and key.expires_at is not None and key.expires_at <= now:
            self.forget_key(auth_key_id)
            return None
        return key

    def add_key(self, key: StoredKey) -> None:
        """Take a key that a key exchange made."""
        self._keys.put(key)

    def bind_key(self, temporary: StoredKey, permanent: StoredKey) -> None:
        """Let a temporary key stand for a permanent one (auth.bindTempAuthKey)."""
        self._keys.bind(temporary, permanent)

    def note_layer(self, auth_key_id: int, layer: int) -> None:
        """Remember the layer for later sessions of the key."""
        key = self._keys.get(auth_key_id)
        if key is not None and key.layer != layer:
            self._keys.put(msgspec.structs.replace(key, layer=layer))

    def forget_key(self, auth_key_id: int) -> None:
        """Delete a key with its sessions; connections get -404 when they use it again."""
        key = self._keys.get(auth_key_id)
        self._keys.forget(auth_key_id)
        self.sessions.remove_key(auth_key_id)
        if key is not None and key.bound_to is None:
            self.dispatcher.key_destroyed(auth_key_id)

    # -- traffic

    def hears(self, auth_key_id: int) -> bool:
        """Whether a push to this key could reach a session, now or when it comes back."""
        keys = self._keys.standing_for(auth_key_id)
        return any(self.sessions.of_key(key_id) for key_id in keys)

    def push(
        self, auth_key_id: int, update: tl.TLObject, *, except_session: int | None = None
    ) -> int:
        """Send an update to every session of a key that wants updates; returns to how many.

        `update` has the newest classes; each session gets it in its own layer. A session whose
        connection broke a short while ago gets it when it comes back, but is not counted. The
        session `except_session` (its id) gets nothing: it has been told otherwise.
        """
        now = self.clock()
        encoded: dict[int, bytes] = {}
        reached = 0
        for key_id in self._keys.standing_for(auth_key_id):
            for session in self.sessions.of_key(key_id):
                layer = session.layer and answering_layer(session.layer)
                away = session.connection is None
                if layer is None or not session.wants_updates:
                    continue
                if session.session.session_id == except_session:
                    continue
                if away and now - session.last_seen > _KEPT:
                    continue
                if layer not in encoded:
                    encoded[layer] = _in_layer(update, layer)
                if not encoded[layer]:
                    continue
                session.session.send(encoded[layer], now=now)
                session.flush_soon()
                reached += not away
        return reached

    def handle_event(self, session: ServerSession, event: Event) -> None:
        """React to what a session reports about its client.

        Raises:
            RemoteProtocolError: when the client broke a rule; the connection is to be closed.
        """
        if type(event) is MessageReceived:  # nearly all of them are
            answer_query(self, session, event.msg_id, event.body)
            return
        match event:
            case Undecodable(msg_id=msg_id):
                refusal = mt.RpcError(error_code=400, error_message="INPUT_FETCH_ERROR")
                session.session.reply(msg_id, tl.encode(refusal), now=self.clock())
            case AnswerDropped(req_msg_id=msg_id, running=True):
                if msg_id in session.running:
                    session.running[msg_id].cancel()
            case DisconnectDelay(seconds=seconds):
                if session.connection is not None:
                    session.connection.close_after(max(0, seconds))
            case HttpWait():
                if session.connection is not None:
                    session.connection.hold(event)
            case DestroySessionRequested(msg_id=msg_id, session_id=other):
                self._destroy_session(session, other)
            case DestroyAuthKeyRequested():
                self._destroy_key(session)
            case Violation(error=error):
                raise error

    def _destroy_session(self, session: ServerSession, other: int) -> None:
        found = self.sessions.find(session.auth_key_id, other)
        answer: tl.TLObject = mt.DestroySessionNone(session_id=other)
        if found is not None and found is not session:
            self.sessions.remove(found)
            answer = mt.DestroySessionOk(session_id=other)
        session.session.respond(answer, now=self.clock())
        session.flush_soon()

    def _destroy_key(self, session: ServerSession) -> None:
        session.session.respond(mt.DestroyAuthKeyOk(), now=self.clock())
        session.flush_soon()
        # The answer leaves at the end of this turn of the loop; the key goes in the next.
        loop = asyncio.get_running_loop()
        loop.call_soon(self.forget_key, session.auth_key_id)


def _in_loop(loop: asyncio.AbstractEventLoop, work: Callable[[int], None], after: int) -> None:
    """Do it in the data centre's loop, at once when it is the running one: tests have threads."""
    try:
        here = asyncio.get_running_loop()
    except RuntimeError:
        here = None
    if here is loop:
        work(after)
    else:
        loop.call_soon_threadsafe(work, after)


def _in_layer(update: tl.TLObject, layer: int) -> bytes:
    """The bytes of an update for clients of that layer; none when they cannot be told of it."""
    try:
        return tl.encode(tl.convert(update, layer))
    except tl.ConvertError as error:
        _log.info("%s is not pushed to layer %d: %s", update.tl_name, layer, error)
        return b""
