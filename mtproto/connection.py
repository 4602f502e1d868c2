"""A session that stays connected: one supervisor task, reconnecting until it is told to stop.

Everything beside that task is futures and timers, so `close` leaves nothing behind. What may be
sent again after a lost connection, and when, is decided by `mtproto.rpc`.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from mtproto.calls import Answer, Calls, Question
from mtproto.crypto.envelope import Side
from mtproto.errors import (
    ConnectionLost,
    LocalProtocolError,
    MTProtoError,
    RemoteProtocolError,
    RpcError,
    TransportError,
)
from mtproto.keeper import AccountKeeper
from mtproto.link import connect
from mtproto.rim import CallTimeout
from mtproto.rpc import Requests
from mtproto.session import SaltBook, Session
from mtproto.session.events import (
    ClockAdjusted,
    Event,
    MessageReceived,
    NewSession,
    Pong,
    SaltsReceived,
    Violation,
)
from mtproto.storage import Account, StorageError
from mtproto.temporary import TemporaryKey, bind, denies_key, make_temporary

if TYPE_CHECKING:
    from mtproto.chain import Turn
    from mtproto.datacentre import DataCentre
    from mtproto.framing import Payload
    from mtproto.link import Link
    from mtproto.rim import Receiver, Rim
    from mtproto.rpc import Outcome
    from mtproto.storage import Storage

__all__ = ["CallTimeout", "Connection"]

_PING_EVERY = 60.0
_SILENCE = 15.0
_PATIENCE = _PING_EVERY + _SILENCE
_TICK = 1.0
_KEY_UNKNOWN = -404
_MOST_DENIALS = 3
_NO_KEY = bytes(8)


class Connection:
    """One key's session at one data centre; `keeper` holds the key and whose it is."""

    def __init__(
        self, dc: DataCentre, storage: Storage, receiver: Receiver, *, init_prefix: bytes, rim: Rim
    ) -> None:
        self._dc = dc
        self.keeper = AccountKeeper(storage, receiver.settled_updates)
        self._receiver = receiver
        self._prefix = init_prefix
        self._rim = rim
        self._calls: Calls | None = None
        self._pings: dict[int, asyncio.Future[None]] = {}
        self._session: Session | None = None
        self._requests: Requests | None = None
        self._link: Link | None = None
        self._supervisor: asyncio.Task[None] | None = None
        self._ready: asyncio.Future[None] | None = None
        self._flush_handle: asyncio.Handle | None = None
        self._tick_handle: asyncio.TimerHandle | None = None
        self._burst = False  # whether the last packet ended several calls
        self._settling = False
        self._next_ping = 0.0
        self._disowned = 0  # times in a row that the server denied knowing our key
        self._had_session = False
        self._made_at: float | None = None  # the permanent key, if this object made it
        self._failures = 0  # to connect, in a row; a link counts once the server spoke on it
        self._dead: MTProtoError | None = None
        self._temporary: TemporaryKey | None = None
        self._term: asyncio.Timeout | None = None  # of serving one connection

    # -- life

    async def open(self) -> None:
        """Connect for the first time, making a key when none is stored.

        Raises ConnectFailed, ConnectionLost, HandshakeError, TransportError, StorageError, or
        LocalProtocolError when called twice.
        """
        if self._supervisor is not None:
            raise LocalProtocolError("a client connects once; make a new one")
        if self.keeper.load(self._dc.dc_id) is not None and self._rim.key_lifetime is None:
            self._make_session(clock_trusted=False)
        loop = asyncio.get_running_loop()
        self._calls = Calls(self._rim.timeout, self._abandon)
        self._ready = loop.create_future()
        self._supervisor = loop.create_task(self._supervise(), name=f"mtproto {self._dc.dc_id}")
        try:
            await self._ready
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Say goodbye properly and free everything; may be called twice.

        Raises StorageError when the last changes cannot be stored.
        """
        supervisor, self._supervisor = self._supervisor, None
        if supervisor is None:
            return
        self._dead = self._dead or ConnectionLost("the client is closed")
        if self._link is not None and self._session is not None:
            with suppress(MTProtoError):
                self._link.send(self._session.data_to_send(self._rim.clock(), flush=True))
        supervisor.cancel()
        try:
            await asyncio.wait([supervisor])
        finally:  # also when closing is cancelled
            self._stop(self._dead)
            self.keeper.save()
        if not supervisor.cancelled() and (error := supervisor.exception()) is not None:
            raise error  # a defect of ours, or an observer that raised

    # -- using it

    async def request(self, question: Question, turn: Turn | None = None) -> bytes:
        """Send a query and return its raw result; `turn` is its place in a chain.

        Raises RpcError, CallTimeout, ConnectionLost, LocalProtocolError.
        """
        if (link := self._link) is not None and link.is_busy:
            with suppress(ConnectionLost):  # the supervisor sees to that
                await link.drain()
        if turn is None:
            return await self.ask(question)
        answer = self.ask(question, after=turn.after(self))
        turn.submitted(answer.request_id)
        return await answer

    @property
    def is_busy(self) -> bool:
        """Whether `request` would wait before it sends something more."""
        return self._link is not None and self._link.is_busy

    def __contains__(self, request_id: object) -> bool:
        """Whether a request is unanswered."""
        return self._requests is not None and request_id in self._requests

    def ask(self, question: Question, *, after: int | None = None) -> Answer:
        """Send a query at once and return what to await for its raw result.

        `after` is the request id of another one that has to be executed first. Raises as
        `request` does.
        """
        requests, calls = self._requests, self._calls
        if self._dead is not None or requests is None or calls is None:
            raise self._why_not()
        answer = calls.ask(requests, question, after=after, now=self._rim.clock())
        if self._flush_handle is None and self._link is not None and not self._settling:
            if self._burst or len(calls) > 1:
                self._flush_soon()
            else:
                self._flush()  # nobody else seems to call, so there is no company to wait for
        return answer

    def _abandon(self, request_id: int) -> None:
        if self._requests is not None and request_id in self._requests:
            self._requests.cancel(request_id, now=self._rim.clock())
            self._flush_soon()

    async def ping(self) -> float:
        """Return the round-trip time in seconds. Raises CallTimeout, ConnectionLost."""
        session = self._session
        if self._dead is not None or session is None:
            raise self._why_not()
        loop = asyncio.get_running_loop()
        ping_id = session.ping(now=self._rim.clock())
        future = self._pings[ping_id] = loop.create_future()
        started = loop.time()
        self._flush_soon()
        try:
            async with asyncio.timeout(self._rim.timeout):
                await future
        except TimeoutError as error:
            raise CallTimeout(f"no pong within {self._rim.timeout:g} s") from error
        finally:
            self._pings.pop(ping_id, None)
        return loop.time() - started

    def _why_not(self) -> MTProtoError:
        if self._dead is not None:
            return self._dead.with_traceback(None)  # or it would grow with every call
        return LocalProtocolError("the client is not connected: use `async with`")

    # -- the supervisor and its connection

    async def _supervise(self) -> None:
        try:
            self._stop(await self._run())
        except Exception as error:
            lost = ConnectionLost("the client broke down")
            lost.__cause__ = error
            self._stop(lost)
            raise
        finally:
            if self._supervisor is not None:  # nobody has closed us
                self._receiver.on_end()

    async def _run(self) -> MTProtoError:
        """Stay connected until an error that will last, which is returned."""
        lasting: MTProtoError | None
        while True:
            try:
                link = await self._connect()
                try:
                    await self._serve_until_renewal(link)
                finally:
                    self._offline()
                    await link.close()
                continue
            except RpcError as error:  # the only call of our own: binding a temporary key
                self._failures += 1
                self._disowned += 1
                lasting = self._after_refusal(error)
            except (ConnectionLost, RemoteProtocolError, TransportError, OSError) as error:
                self._failures += 1
                ours = error if isinstance(error, MTProtoError) else ConnectionLost(str(error))
                lasting = self._give_up(ours)
            except MTProtoError as error:
                lasting = error
            if lasting is not None:
                return lasting
            pause = self._rim.backoff.pause(self._failures, self._rim.rng(1)[0])
            assert pause is not None
            await asyncio.sleep(pause)

    def _after_refusal(self, error: RpcError) -> MTProtoError | None:
        """Return the error to end with, None to make another temporary key, or both keys anew."""
        if self._disowned > 1 and denies_key(error, self._made_at, self._rim.clock()):
            self.keeper.forget()
            self._disowned = 0
            self._receiver.on_gap()
            return None
        return error if self._disowned > _MOST_DENIALS else None

    def _give_up(self, error: MTProtoError) -> MTProtoError | None:
        """Return the error to end with, None to try again."""
        assert self._ready is not None
        if isinstance(error, TransportError) and error.code == _KEY_UNKNOWN:
            # What was damaged on the way earns it, too; on many fresh connections we believe it.
            self._disowned += 1
            self._temporary = None  # servers may forget it early
            if self._disowned > _MOST_DENIALS:
                return error
        elif not self._ready.done():
            return error  # whoever waits for the first connection wants to know now
        return error if self._rim.backoff.pause(self._failures, 0) is None else None

    async def _connect(self) -> Link:
        link = await connect(self._dc, self._rim)
        try:
            if self._session is None and self.keeper.account is None:
                await self._make_key(link)
            if self._rim.key_lifetime is not None:
                await self._use_temporary_key(link)
            self._online(link)
        except BaseException:
            await link.close()
            raise
        return link

    async def _make_key(self, link: Link) -> None:
        result = await link.exchange_keys(
            self._dc, clock=self._rim.clock, rng=self._rim.rng, patience=self._rim.timeout
        )
        now = self._made_at = self._rim.clock()
        salts = SaltBook.starting_with(result.server_salt, now + result.time_offset)
        made = Account(
            dc_id=self._dc.dc_id,
            auth_key=result.auth_key,
            time_offset=result.time_offset,
            salts=tuple(salts),
        )
        self.keeper.put(made)
        if self._rim.key_lifetime is None:
            self._make_session(clock_trusted=True)

    async def _use_temporary_key(self, link: Link) -> None:
        """Go on under a temporary key, a new one when there is none or it is old."""
        if self._temporary is not None and self._rim.clock() < self._temporary.ends_at:
            return
        if self.keeper.account is None:  # logged out meanwhile
            await self._make_key(link)
        assert self.keeper.account is not None
        made = await make_temporary(link, self._dc, self._rim)
        self._temporary, events = await bind(link, self.keeper.account.auth_key, made, self._rim)
        session = self._session = self._temporary.session
        if self._requests is None:
            self._requests = Requests(session, init_prefix=self._prefix)
        else:
            self._settle(self._requests.move(session))
        for event in events:
            self._settle(self._handle(event))

    def _make_session(self, *, clock_trusted: bool) -> None:
        account = self.keeper.account
        assert account is not None
        self._session = Session(
            Side.CLIENT,
            account.auth_key,
            rng=self._rim.rng,
            salts=SaltBook(account.salts),
            time_offset=account.time_offset,
            clock_trusted=clock_trusted,
        )
        self._requests = Requests(self._session, init_prefix=self._prefix)

    def _online(self, link: Link) -> None:
        assert self._session is not None
        assert self._requests is not None
        assert self._ready is not None
        self._link = link
        self._requests.connected(now=self._rim.clock())
        self._ping()
        self._flush()
        self._tick()
        if not self._ready.done():
            self._ready.set_result(None)

    def _offline(self) -> None:
        self._link = None
        if self._requests is not None:
            self._requests.disconnected()
        for handle in (self._flush_handle, self._tick_handle):
            if handle is not None:
                handle.cancel()
        self._flush_handle = self._tick_handle = None

    async def _serve_until_renewal(self, link: Link) -> None:
        """Receive until the temporary key is to be renewed; anything else raises."""
        try:
            async with asyncio.timeout(None) as term:
                self._term = term
                await link.serve(self._take)
        except TimeoutError as error:
            if not term.expired():
                raise
            if asyncio.get_running_loop().time() - link.silent_since >= _PATIENCE:
                raise link.silent(_PATIENCE) from error
            self._temporary = None

    def _renew_when_old(self) -> None:
        key, now = self._temporary, self._rim.clock()
        if key is not None and self._term is not None and now >= key.old_at:
            idle = not self._calls and not self._pings
            if (idle or now >= key.ends_at) and not self._term.expired():
                self._term.reschedule(asyncio.get_running_loop().time())

    def _leave_when_silent(self) -> None:
        if self._link is not None and self._term is not None and not self._term.expired():
            now = asyncio.get_running_loop().time()
            if now - self._link.silent_since >= _PATIENCE:
                self._term.reschedule(now)

    def _take(self, payloads: list[Payload]) -> None:
        """Process what the server sent; raises when the connection is to be left."""
        session, requests = self._session, self._requests
        assert session is not None
        assert requests is not None
        now = self._rim.clock()
        outcomes: list[Outcome] = []
        if self._link is not None and self._link.quick_acks:
            outcomes += self._take_quick_acks(self._link)
        failed: Exception | None = None
        try:
            for payload in payloads:
                if payload.startswith(_NO_KEY):
                    continue  # unencrypted: nothing to believe once there is a key
                requests.take(session.receive(payload, now), outcomes, self._handle, now)
                self._failures = self._disowned = 0
        except Exception as error:
            failed = error  # raised once those go on whose answers came before it
        if outcomes:
            self._burst = len(outcomes) > 1
            self._settle(outcomes)
        if failed is not None:
            raise failed
        if session.waits or (self._link is not None and self._link.needs_poll):
            self._flush()

    def _take_quick_acks(self, link: Link) -> list[Outcome]:
        assert self._session is not None
        tokens, link.quick_acks = link.quick_acks, []
        events = (event for one in tokens for event in self._session.receive_quick_ack(one))
        return [outcome for event in events for outcome in self._handle(event)]

    def _settle(self, outcomes: list[Outcome]) -> None:
        """Let the callers go on; what they ask next leaves together afterwards."""
        assert self._calls is not None
        self._settling = True
        try:
            self._calls.settle(outcomes)
        finally:
            self._settling = False

    def _handle(self, event: Event) -> list[Outcome]:
        """Do what an event asks for; returns the requests that it ends."""
        match event:
            case MessageReceived(body=body):
                self._receiver.on_update(body)
            case Pong(ping_id=ping_id):
                waiting = self._pings.get(ping_id)
                if waiting is not None and not waiting.done():
                    waiting.set_result(None)
            case ClockAdjusted() | SaltsReceived():
                assert self._session is not None
                salts = tuple(self._session.salts) if self._rim.key_lifetime is None else ()
                self.keeper.change(time_offset=self._session.time_offset, salts=salts)
            case Violation(error=error):
                raise error
            case _:
                if isinstance(event, NewSession):
                    self._on_new_session()
                assert self._requests is not None
                return self._requests.handle(event, now=self._rim.clock())
        return []

    def _on_new_session(self) -> None:
        if self._had_session:
            self._receiver.on_gap()
        self._had_session = True  # before the first one there was nothing to miss

    # -- sending and timers

    def _flush_soon(self) -> None:
        """Send at the end of this turn of the loop, so that concurrent calls share a container."""
        if self._flush_handle is None and self._link is not None:
            self._flush_handle = asyncio.get_running_loop().call_soon(self._flush)

    def _flush(self) -> None:
        self._flush_handle = None
        if self._link is not None and self._session is not None:
            with suppress(ConnectionLost):  # the supervisor's next read says the same
                self._link.send_from(self._session, self._rim.clock())

    def _ping(self) -> None:
        assert self._session is not None
        delay = int(_PING_EVERY + _SILENCE)
        self._session.ping(now=self._rim.clock(), disconnect_delay=delay)
        self._next_ping = asyncio.get_running_loop().time() + _PING_EVERY

    def _tick(self) -> None:
        """Once a second: ping when due, ask about silent requests, let waiting acks go."""
        assert self._requests is not None
        loop = asyncio.get_running_loop()
        self._tick_handle = loop.call_later(_TICK, self._tick)
        if loop.time() >= self._next_ping:
            self._ping()
        self._requests.tick(now=self._rim.clock())
        self._flush()
        self._renew_when_old()
        self._leave_when_silent()
        with suppress(StorageError):  # tried again at the end, where it is raised
            self.keeper.save()

    # -- ends and storage

    def _stop(self, error: MTProtoError) -> None:
        """End for good: whoever waits gets the error."""
        self._dead = error
        self._offline()
        if self._requests is not None:
            self._requests.fail_all(error)
        if self._calls is not None:
            self._calls.end(error)
        for ping in self._pings.values():
            if not ping.done():
                ping.set_exception(error)
        if self._ready is not None and not self._ready.done():
            self._ready.set_exception(error)
