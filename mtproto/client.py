"""The asyncio client: typed calls and pushed updates over one kept-alive connection.

async with Client(dc, api_id=1, api_hash="...") as client:
    config = await client.call(help.GetConfig())
"""

from __future__ import annotations

import asyncio
import secrets
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import msgspec

import tl
from mtproto.connection import Connection
from mtproto.errors import MTProtoError, RpcError
from mtproto.framing import Intermediate
from mtproto.lens import LayerLens
from mtproto.net import connect_tcp
from mtproto.observer import Exchange, redact
from mtproto.policy import Backoff, WaitPolicy
from mtproto.rim import CallTimeout, Rim
from mtproto.rpc import is_repeatable
from mtproto.session import constructor_id
from mtproto.storage import MemoryStorage
from mtproto.updates import UpdateFeed, UpdateFollower
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from mtproto.datacentre import DataCentre
    from mtproto.framing import Framing, Obfuscated
    from mtproto.net import Connector
    from mtproto.observer import Observer
    from mtproto.policy import RetryPolicy
    from mtproto.storage import Account, Storage
    from mtproto.transports import Transport
    from mtproto.updates import UpdatesState, UpdateStream
    from tl import TLFunction

__all__ = ["CallTimeout", "Client", "Device"]

R = TypeVar("R")


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """What initConnection tells the server about the program; users see it in their sessions."""

    device_model: str = "Python"
    system_version: str = "1.0"
    app_version: str = "1.0"
    system_lang_code: str = "en"
    lang_code: str = "en"


class Client:
    """One account (or none yet) at one data centre.

    `storage` keeps the key (memory only by default), `layer` is the API layer spoken. `framing`
    makes the transport of each connection and `connector` its stream; `transport` stands for
    both (see `mtproto.transports`). `timeout` (seconds) bounds
    connecting and the wait for each answer, `in_flight` the calls under way at once. `policy`
    decides about flood waits and server failures, `backoff` about reconnecting. `observer` sees
    each exchange, without secrets. With `pfs` all traffic goes under temporary keys, which live
    for `key_lifetime` seconds and are renewed before their end (perfect forward secrecy).

    Raises tl.LayerError for a layer that is not known.
    """

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
        timeout: float = 30.0,
        in_flight: int = 1000,
        clock: Callable[[], float] = time.time,
        rng: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        if transport is not None:
            framing = partial(transport.framing, dc.wire_id)
            connector = transport.connector
        self.dc = dc
        self.api_id = api_id
        self._api_hash = api_hash
        self._lens = LayerLens(layer)
        self._policy: RetryPolicy = policy or WaitPolicy()
        self._observer = observer
        self._slots = asyncio.Semaphore(in_flight)
        self._feed = UpdateFeed()
        self._follower = UpdateFollower(self._ask_about_updates, self._feed)
        self._rng = rng
        self._open = self._wanted = False
        self._connection = Connection(
            dc,
            storage if storage is not None else MemoryStorage(),
            self,
            init_prefix=self._lens.init_prefix(api_id=api_id, device=device or Device()),
            rim=Rim(
                connector=connector,
                framing=framing,
                backoff=backoff or Backoff(),
                clock=clock,
                rng=rng,
                timeout=timeout,
                key_lifetime=key_lifetime if pfs else None,
            ),
        )

    def __repr__(self) -> str:
        return f"<Client of DC {self.dc.dc_id} at {self.dc.host}:{self.dc.port}>"

    async def __aenter__(self) -> Client:
        """Connect, making a key when none is stored.

        Raises ConnectFailed, ConnectionLost, HandshakeError, TransportError, StorageError.
        """
        try:
            await self._connection.open()
        except BaseException:
            self._feed.end()
            raise
        self._open = True
        if self._wanted:
            self._follow()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connection."""
        await self.close()

    async def close(self) -> None:
        """End the connection and free everything; open calls fail with ConnectionLost."""
        self._open = False
        try:
            await self._follower.close()
        finally:
            try:
                await self._connection.close()
            finally:
                self._feed.end()

    @property
    def api_hash(self) -> str:
        """The application's secret, as signing in needs it."""
        return self._api_hash

    @property
    def rng(self) -> Callable[[int], bytes]:
        """The source of secure random bytes that the client was made with."""
        return self._rng

    @property
    def account(self) -> Account | None:
        """The key and whose it is; None before the first connection."""
        return self._connection.account

    @property
    def layer(self) -> int:
        """The API layer spoken."""
        return self._lens.number

    def remember_user(self, user_id: int | None) -> None:
        """Store who has signed in with the key (None: nobody any more). Raises StorageError."""
        account = self._connection.account
        if account is not None and account.user_id not in (None, user_id):
            self._follower.restart()
        self._connection.remember_user(user_id)
        if user_id is not None:
            self._follower.signed_in()

    def forget_account(self) -> None:
        """Delete the stored key, after logging out. Raises StorageError."""
        self._follower.restart()
        self._connection.forget_account()

    async def call(
        self,
        query: TLFunction[R],
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - it bounds waits that only we know of
        repeatable: bool | None = None,
    ) -> R:
        """Call a method and return its result.

        The result comes in the constructors of the client's layer. A query of another layer is
        converted to it, and then its result back to what the query wants. `timeout`
        (seconds) bounds the whole call with all waits and repetitions; without it each attempt
        has the client's. `repeatable` overrides the guess from the method's name whether
        executing it twice does no harm.

        Raises RpcError, CallTimeout, ConnectionLost (OutcomeUnknown when it may have been
        executed), and tl.TLError for what cannot be encoded or decoded.
        """
        if repeatable is None:
            repeatable = is_repeatable(query.tl_name)
        sent = self._lens.outgoing(query)
        body = tl.encode(sent)
        if timeout is None:
            result = await self._attempts(sent, body, repeatable=repeatable)
        else:
            result = await self._in_time(sent, body, timeout, repeatable=repeatable)
        value = tl.decode(result, returns=sent)
        if self._observer is not None:
            self._observe("response", query.tl_name, value, constructor_id(result), len(result))
        self._follower.receive_result(sent, value)
        return self._lens.incoming(value, query, sent)

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
        if self._open:
            self._follow()
        else:
            self._wanted = True
        return stream

    def _follow(self) -> None:
        account = self._connection.account
        self._follower.start(None if account is None else account.updates)

    async def _ask_about_updates(self, query: TLFunction[Any]) -> Any:
        return await self.call(self._lens.outgoing(query))

    async def _in_time(
        self,
        sent: TLFunction[Any],
        body: bytes,
        seconds: float,
        *,
        repeatable: bool,
    ) -> bytes:
        try:
            async with asyncio.timeout(seconds):
                return await self._attempts(sent, body, repeatable=repeatable)
        except TimeoutError as error:
            if isinstance(error, MTProtoError):
                raise
            raise CallTimeout(f"{sent.tl_name} took longer than {seconds:g} s") from error

    async def _attempts(self, sent: TLFunction[Any], body: bytes, *, repeatable: bool) -> bytes:
        method, attempt = sent.tl_name, 0
        while True:
            attempt += 1
            if self._observer is not None:
                self._observe("request", method, sent, constructor_id(body), len(body))
            try:
                async with self._slots:
                    return await self._connection.request(
                        body, method=method, repeatable=repeatable
                    )
            except RpcError as error:
                answer = mt.RpcError(error_code=error.code, error_message=error.message)
                self._observe("response", method, answer, answer.tl_id, len(tl.encode(answer)))
                delay = self._policy.delay(error, attempt=attempt, repeatable=repeatable)
                if delay is None:
                    raise
            await asyncio.sleep(delay)

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
            self._follower.receive(record)

    def on_gap(self) -> None:
        """Note that the connection may have missed pushed messages."""
        self._follower.lost()

    def settled_updates(self) -> UpdatesState | None:
        """How far updates were followed and handled, as the connection is to store it."""
        return self._feed.settled()

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
