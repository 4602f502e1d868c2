"""The asyncio client: typed calls and pushed updates over one kept-alive connection.

async with Client(dc, api_id=1, api_hash="...") as client:
    config = await client.call(help.GetConfig())
"""

from __future__ import annotations

import asyncio
import secrets
import time
from contextlib import AsyncExitStack, contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import msgspec

import tl
from mtproto.calls import Question
from mtproto.connection import Connection
from mtproto.directory import DataCentres
from mtproto.errors import ConnectionLost, MTProtoError, RpcError
from mtproto.framing import Intermediate
from mtproto.lens import Device, LayerLens
from mtproto.migration import Branches, moves_account, moves_query
from mtproto.net import connect_tcp
from mtproto.observer import Exchange, redact
from mtproto.policy import Backoff, WaitPolicy
from mtproto.repeatable import is_repeatable
from mtproto.results import decode_result
from mtproto.rim import CallTimeout, Rim
from mtproto.session import constructor_id
from mtproto.slots import Slots
from mtproto.storage import MemoryStorage
from mtproto.transports import Transport
from mtproto.updates.feed import UpdateFeed
from mtproto.updates.follower import UpdateFollower
from tl import mt
from tl.api import help as help_methods

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mtproto.chain import Chain, Turn
    from mtproto.datacentre import DataCentre
    from mtproto.framing import Framing, Obfuscated
    from mtproto.net import Connector
    from mtproto.observer import Observer
    from mtproto.policy import RetryPolicy
    from mtproto.storage import Account, Storage
    from mtproto.updates import UpdatesState
    from mtproto.updates.feed import UpdateStream
    from tl import TLFunction

__all__ = ["CallTimeout", "Client", "Device"]

R = TypeVar("R")
_MOST_MOVES = 3


class Client:
    """One account (or none yet) at one data centre.

    `storage` keeps the key (memory only by default), `layer` is the API layer spoken. `framing`
    makes the transport of each connection and `connector` its stream; `transport` stands for
    both (see `mtproto.transports`). `timeout` (seconds) bounds
    connecting and the wait for each answer, `in_flight` the calls under way at once. `policy`
    decides about flood waits and server failures, `backoff` about reconnecting. `observer` sees
    each exchange, without secrets. With `pfs` all traffic goes under temporary keys, which live
    for `key_lifetime` seconds and are renewed before their end (perfect forward secrecy). When
    the server sends us to another data centre, `directory` (or else help.getConfig) says where
    that is. `without_updates` asks the server to push nothing.

    Raises tl.LayerError for a layer that is not known.
    """

    _open = False
    _wanted = False  # updates, before it is open
    _is_branch = False
    failed = False
    """Whether the connection is lost for good: every call raises why."""

    def __init__(
        self,
        dc: DataCentre,
        *,
        api_id: int,
        api_hash: str,
        storage: Storage | None = None,
        layer: int = 176,
        device: Device | None = None,
        framing: Callable[[], Framing | Obfuscated] = Intermediate,
        connector: Connector = connect_tcp,
        transport: Transport | None = None,
        policy: RetryPolicy | None = None,
        backoff: Backoff | None = None,
        observer: Observer | None = None,
        pfs: bool = False,
        key_lifetime: int = 86_400,
        directory: DataCentres | None = None,
        without_updates: bool = False,
        timeout: float = 30.0,
        in_flight: int = 1000,
        clock: Callable[[], float] = time.time,
        rng: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self.dc = dc
        self.api_id = api_id
        self._api_hash = api_hash
        self._lens = LayerLens(layer)
        self._device = device or Device()
        self._without_updates = without_updates
        self._policy: RetryPolicy = policy or WaitPolicy()
        self._observer = observer
        self._slots = Slots(in_flight)
        self._feed = UpdateFeed()
        self._follower = UpdateFollower(self._ask_about_updates, self._feed)
        self._listeners: list[Callable[[tl.TLObject], None]] = []
        self._storage: Storage = storage if storage is not None else MemoryStorage()
        self._directory = directory or DataCentres([dc])
        self._transport = transport or Transport(connector, lambda _: framing())
        self._rim = Rim(
            connector=self._transport.connector,
            framing=framing,
            backoff=backoff or Backoff(),
            clock=clock,
            rng=rng,
            timeout=timeout,
            key_lifetime=key_lifetime if pfs else None,
        )
        self._connection = self._connection_to(dc, self._storage)
        self._branches = Branches(self._sibling)

    def __repr__(self) -> str:
        return f"<Client of DC {self.dc.dc_id} at {self.dc.host}:{self.dc.port}>"

    async def __aenter__(self) -> Client:
        """Connect, making a key when none is stored.

        Raises ConnectFailed, ConnectionLost, HandshakeError, TransportError, StorageError.
        """
        try:
            await self._go_home()
            await self._connection.open()
        except BaseException:
            self._feed.end()
            raise
        self._open = True
        if self._wanted:
            self._follow()
        return self

    async def __aexit__(self, *error: object) -> None:
        """Close the connection."""
        await self.close()

    async def close(self) -> None:
        """End the connection and free everything; open calls fail with ConnectionLost."""
        self._open = False
        async with AsyncExitStack() as last:
            last.callback(self._feed.end)
            last.push_async_callback(self._connection.close)
            last.push_async_callback(self._branches.close, for_good=True)
            await self._follower.close()

    @property
    def api_hash(self) -> str:
        """The application's secret, as signing in needs it."""
        return self._api_hash

    @property
    def rng(self) -> Callable[[int], bytes]:
        """The source of secure random bytes that the client was made with."""
        return self._rim.rng

    @property
    def account(self) -> Account | None:
        """The key and whose it is; None before the first connection."""
        return self._connection.keeper.account

    @property
    def layer(self) -> int:
        """The API layer spoken."""
        return self._lens.number

    def remember_user(self, user_id: int | None) -> None:
        """Store who has signed in with the key (None: nobody any more). Raises StorageError."""
        account = self._connection.keeper.account
        if account is not None and account.user_id not in (None, user_id):
            self._follower.restart()
        self._connection.keeper.remember_user(user_id)
        if user_id is not None:
            self._follower.signed_in()

    def forget_account(self) -> None:
        """Delete the stored key, after logging out. Raises StorageError."""
        self._follower.restart()
        self._connection.keeper.forget()

    async def call(
        self,
        query: TLFunction[R],
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - it bounds waits that only we know of
        repeatable: bool | None = None,
        chain: Chain | None = None,
        received: Callable[[], object] | None = None,
    ) -> R:
        """Call a method and return its result.

        The result comes in the constructors of the client's layer. A query of another layer is
        converted to it, and then its result back to what the query wants. `timeout`
        (seconds) bounds the whole call with all waits and repetitions; without it each attempt
        has the client's. `repeatable` overrides the guess from the method's name whether
        executing it twice does no harm. Calls of one `chain` are executed in their order.
        `received` is called as soon as the server confirms that it has the query (by a quick ack
        where the transport has them), if that comes before the answer.

        A client that is sent to another data centre goes there and calls again; a query that only
        another one can answer is called there, for the same account.

        Raises RpcError, CallTimeout, ConnectionLost (OutcomeUnknown when it may have been
        executed), and tl.TLError for what cannot be encoded or decoded.
        """
        sent = self._lens.outgoing(query)
        if repeatable is None:
            repeatable = is_repeatable(query.tl_name)
        question = Question(tl.encode(sent), query.tl_name, repeatable, received)
        result, failed = None, None
        is_plain = timeout is None and chain is None and self._observer is None
        if is_plain and not self._connection.is_busy and self._slots.take():
            try:  # nothing to wait for and nobody to tell: the short way
                result = await self._connection.ask(question)
            except RpcError as error:
                failed = error
            finally:
                self._slots.give()
        if result is None:
            result = await self._long_way(sent, question, timeout, chain, failed)
        value = decode_result(result, sent)
        if self._observer is not None:
            self._observe("response", query.tl_name, value, constructor_id(result), len(result))
        self._follower.receive_result(sent, value)
        return value if sent is query else self._lens.incoming(value, query, sent)

    async def ping(self) -> float:
        """Return the round-trip time to the server in seconds.

        Raises CallTimeout, ConnectionLost.
        """
        return await self._connection.ping()

    def updates(self) -> UpdateStream:
        """Return an iterator over updates (of type Updates); it ends with the client.

        Each update of the account comes once, and in the order of its sequence (pts, qts, seq, a
        channel's pts): pushed ones, those in results of calls, and whatever was missed, which
        the client then asks the server for. That begins with the first iterator; with a storage
        it goes on where the last run stopped. What is pushed before the first iterator exists is
        kept for it. Asking for the next update says that the last one is handled.

        `updatesTooLong` among them means that something was missed for good (nobody is signed
        in, the server's memory is too short, the reader too slow), an update
        `updateChannelTooLong` the same for one channel.
        """
        stream = self._feed.subscribe()
        self._wanted = True
        if self._open:
            self._follow()
        return stream

    @contextmanager
    def listening(self, listener: Callable[[tl.TLObject], None]) -> Iterator[None]:
        """Let `listener` see each pushed record as it comes, unsorted, while the context lasts."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    def server_time(self) -> float:
        """The server's unix time, as far as it is known."""
        account = self.account
        return self._rim.clock() + (0.0 if account is None else account.time_offset)

    def _follow(self) -> None:
        account = self.account
        self._follower.start(None if account is None else account.updates)

    async def _ask_about_updates(self, query: TLFunction[Any]) -> Any:
        return await self.call(self._lens.outgoing(query))

    async def _long_way(
        self,
        sent: TLFunction[Any],
        question: Question,
        seconds: float | None,
        chain: Chain | None,
        failed: RpcError | None,
    ) -> bytes:
        turn = None if chain is None else chain.next_turn()
        try:
            async with asyncio.timeout(seconds) as bound:
                result = await self._attempts(sent, question, turn, failed)
            if turn is not None:
                turn.end(True)
            return result
        except TimeoutError as error:
            if isinstance(error, MTProtoError) or not bound.expired():
                raise
            raise CallTimeout(f"{sent.tl_name} took longer than {seconds:g} s") from error
        finally:
            if turn is not None:
                turn.end(False)

    async def _attempts(
        self,
        sent: TLFunction[Any],
        question: Question,
        turn: Turn | None = None,
        failed: RpcError | None = None,
    ) -> bytes:
        """Call until there is a result; `failed` is what the first attempt has ended with."""
        method, body, attempt, moves = sent.tl_name, question.body, 1, 0
        while True:
            error = failed
            if error is None:
                self._observe("request", method, sent, constructor_id(body), len(body))
                if turn is not None:
                    await turn.take(self._slots, self._connection)
                elif not self._slots.take():
                    await self._slots.wait()
                try:
                    return await self._connection.request(question, turn)
                except RpcError as caught:
                    error = caught
                finally:
                    self._slots.give()
            failed = None
            self._observe_error(method, error)
            if turn is not None and await turn.waited(error):
                turn = None
            elif moves_query(error) or moves_account(error):
                moves += 1
                where = None if moves > _MOST_MOVES else await self._find(error.value)
                if where is None or self._is_branch:
                    raise error
                if moves_query(error):
                    branch = await self._branches.at(where, self)
                    return await branch._attempts(sent, question)
                await self._move(where)
            else:
                may = question.repeatable
                delay = self._policy.delay(error, attempt=attempt, repeatable=may)
                if delay is None:
                    raise error
                await asyncio.sleep(delay)
            attempt += 1

    # -- data centres

    def as_branch(self) -> Client:
        """This client, told to stay at its data centre: whoever sends it away gets an error."""
        self._is_branch = True
        return self

    def _sibling(self, dc: DataCentre) -> Client:
        """A client like this one, of another data centre, with a key of its own."""
        return Client(
            dc,
            api_id=self.api_id,
            api_hash=self._api_hash,
            layer=self._lens.number,
            device=self._device,
            transport=self._transport,
            policy=self._policy,
            backoff=self._rim.backoff,
            observer=self._observer,
            pfs=self._rim.key_lifetime is not None,
            key_lifetime=self._rim.key_lifetime or 0,
            without_updates=True,
            timeout=self._rim.timeout,
            clock=self._rim.clock,
            rng=self._rim.rng,
        )

    def _connection_to(self, dc: DataCentre, storage: Storage) -> Connection:
        prefix = self._lens.init_prefix(
            api_id=self.api_id, device=self._device, without_updates=self._without_updates
        )
        framing = partial(self._transport.framing, dc.wire_id)
        rim = msgspec.structs.replace(self._rim, framing=framing)
        return Connection(dc, storage, self, init_prefix=prefix, rim=rim)

    async def _go_home(self) -> None:
        """Start where the stored key belongs, which may not be where we were told to begin."""
        account = self._storage.load()
        if account is None or account.dc_id == self.dc.dc_id:
            return
        if account.dc_id not in self._directory and not self._is_branch:
            with suppress(MTProtoError):  # then the connection says what is wrong
                async with self._sibling(self.dc).as_branch() as guide:
                    self._directory.learn(await guide.call(help_methods.GetConfig()), self.dc)
        if account.dc_id in self._directory:
            self.dc = self._directory.get(account.dc_id)
            self._connection = self._connection_to(self.dc, self._storage)

    async def move_to(self, dc_id: int) -> None:
        """Make another data centre the client's home; calls under way there are lost.

        Whoever is signed in stays so. Raises LocalProtocolError for a number that nobody knows,
        and what connecting and calling raise.
        """
        await self._move(await self._find(dc_id) or self._directory.get(dc_id))

    async def _find(self, dc_id: int | None) -> DataCentre | None:
        if dc_id is None:
            return None
        if dc_id not in self._directory and not self._is_branch:
            with suppress(RpcError):  # then what sent us away is the better answer
                self._directory.learn(await self.call(help_methods.GetConfig()), self.dc)
        return self._directory.get(dc_id) if dc_id in self._directory else None

    async def _move(self, dc: DataCentre) -> None:
        """Make another data centre our home: the account, if any, comes along."""
        async with self._branches.moving:
            if self.dc.dc_id == dc.dc_id:
                return
            kept, account = MemoryStorage(), self.account
            moved = self._connection_to(dc, kept)
            if account is not None and account.user_id is not None:
                branch = await self._branches.at(dc, self)
                assert branch.account is not None
                kept.save(msgspec.structs.replace(branch.account, user_id=account.user_id))
                await self._branches.close()
            await moved.open()
            if not self._open:
                await moved.close()
                raise ConnectionLost("the client is closed")
            old, self._connection, self.dc = self._connection, moved, dc
            self._follower.restart()
            try:
                await old.close()
            finally:
                moved.keeper.move_to(self._storage)

    # -- what the connection tells us

    def on_update(self, body: bytes) -> None:
        """Take a pushed message from the connection."""
        try:
            record = tl.decode(body)
        except tl.TLError:
            record = None
        self._observe("update", "", record, constructor_id(body), len(body))
        if record is None:
            self._follower.lost()
        else:
            for listener in self._listeners:
                listener(record)
            self._follower.receive(record)

    def on_gap(self) -> None:
        """Note that the connection may have missed pushed messages."""
        self._follower.lost()

    def on_end(self) -> None:
        """Note that the connection failed for good: readers of updates wait for nothing."""
        self.failed = True
        self._feed.end()

    def settled_updates(self) -> UpdatesState | None:
        """How far updates were followed and handled, as the connection is to store it."""
        return self._feed.settled()

    def _observe_error(self, method: str, error: RpcError) -> None:
        if self._observer is not None:
            answer = mt.RpcError(error_code=error.code, error_message=error.message)
            self._observe("response", method, answer, answer.tl_id, len(tl.encode(answer)))

    def _observe(
        self,
        direction: Literal["request", "response", "update"],
        method: str,
        value: object,
        kind: int,
        size: int,
    ) -> None:
        if self._observer is not None:
            self._observer(
                Exchange(
                    direction=direction,
                    method=method,
                    record=redact(value) if isinstance(value, tl.TLObject) else None,
                    constructor_id=kind,
                    size=size,
                )
            )
