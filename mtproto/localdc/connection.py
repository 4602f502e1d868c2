"""One TCP connection of the data centre: bytes to packets, packets to sessions, and back."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Final

import msgspec

from mtproto.crypto import Side, quick_ack_token, unseal
from mtproto.errors import HandshakeError, MTProtoError, TransportError
from mtproto.handshake import ServerHandshake
from mtproto.localdc.keys import StoredKey
from mtproto.session.container import unpack_plaintext
from tl import mt

if TYPE_CHECKING:
    from mtproto.crypto.auth_key import AuthKey
    from mtproto.framing import Payload
    from mtproto.localdc.server import LocalDC
    from mtproto.localdc.sessions import ServerSession

__all__ = ["Connection"]

_log = logging.getLogger(__name__)

_CHUNK: Final = 65_536
_NO_KEY: Final = bytes(8)
_NOT_FOUND: Final = -404
_PATIENCE = 60.0
"""Seconds in which a new connection must bring its first payload."""
_LONGEST_POLL: Final = 25.0
"""Seconds that an HTTP request may wait for something to answer."""


class Connection:
    """Reads one client until it leaves or breaks a rule; the first such error ends it."""

    def __init__(
        self, dc: LocalDC, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._dc = dc
        self._reader = reader
        self._writer = writer
        self._framing = dc.framing()
        self._handshake = ServerHandshake(dc.rsa, dc.rng, taken=dc.has_key)
        self._flushing: set[ServerSession] = set()
        self._disconnect: asyncio.TimerHandle | None = None
        self._left = dc.faults.take_cut()
        self.number = dc.next_number()
        self.sessions: set[ServerSession] = set()

    def __repr__(self) -> str:
        return f"<Connection {self.transport or 'undecided'} sessions={len(self.sessions)}>"

    @property
    def transport(self) -> str | None:
        """The framing the client chose, e.g. "obfuscated2 + abridged"."""
        return self._framing.name

    async def serve(self) -> None:
        """Work until the connection ends; never raises for what a client does."""
        self._note("opened")
        loop = asyncio.get_running_loop()
        impatience = poll = loop.call_later(_PATIENCE, self.hang_up)
        try:
            while data := await self._reader.read(_CHUNK):
                payloads = self._framing.receive(data)
                if reply := self._framing.reply():
                    self._put(reply)
                for payload in payloads:
                    impatience.cancel()
                    self._receive(payload)
                if self._framing.ended:
                    break
                if payloads and self._framing.polled:
                    poll.cancel()
                    poll = loop.call_later(_LONGEST_POLL, self._end_poll)
                await self._writer.drain()
        except TransportError as error:
            self._send_error(error.code)
        except MTProtoError as error:
            _log.info("closing %r: %s", self, error)
            self._send_error(_NOT_FOUND)
        except OSError as error:
            _log.debug("lost %r: %s", self, error)
        finally:
            impatience.cancel()
            poll.cancel()
            await self._end()

    async def _end(self) -> None:
        if self._disconnect is not None:
            self._disconnect.cancel()
        now = self._dc.clock()
        self._note(f"closed ({self.transport or 'no transport chosen'})")
        for session in self.sessions:
            session.detach(now)
        self.sessions.clear()
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()

    def hang_up(self) -> None:
        """Close at once; what is queued in the sessions stays there."""
        self._flushing.clear()
        self._writer.transport.abort()

    def close_after(self, seconds: float) -> None:
        """Close in so many seconds, unless told again."""
        if self._disconnect is not None:
            self._disconnect.cancel()
        self._disconnect = asyncio.get_running_loop().call_later(seconds, self.hang_up)

    # -- sending

    def _send_error(self, code: int) -> None:
        if self._framing.name is not None:
            self._write(code.to_bytes(4, "little", signed=True))

    def _write(self, payload: bytes) -> None:
        if not self._writer.is_closing():
            self._put(self._framing.send(payload))

    def _put(self, data: bytes) -> None:
        """Hand bytes to the socket, as many as a fault allows."""
        if self._left is None:
            self._writer.write(data)
        elif not self._writer.is_closing():
            self._writer.write(data[: self._left])
            self._left -= len(data)
            if self._left <= 0:
                self._note("cut by a fault")
                self._writer.close()

    def _note(self, what: str) -> None:
        if self._dc.transcript is not None:
            self._dc.transcript.note(self._dc.clock(), self.number, what)

    def _record(self, sender: Side, packet: bytes, key: AuthKey | None) -> None:
        if self._dc.transcript is not None:
            self._dc.transcript.packet(self._dc.clock(), self.number, sender, packet, key)

    def flush_soon(self, session: ServerSession) -> None:
        """Send what the session has queued at the end of this turn of the loop."""
        if not self._flushing:
            asyncio.get_running_loop().call_soon(self._flush)
        self._flushing.add(session)

    def _flush(self) -> None:
        flushing, self._flushing = self._flushing, set()
        now = self._dc.clock()
        for session in flushing:
            open_still = session.connection is self and not self._writer.is_closing()
            if open_still and self._framing.may_send:
                self._send(session, now)

    @property
    def is_polled(self) -> bool:
        """Whether it is an HTTP connection, which may only answer."""
        return self._framing.polled

    def release(self, session: ServerSession) -> None:
        """Answer a waiting request, with something empty if there is nothing else to say."""
        if self._framing.may_send:
            now = self._dc.clock()
            session.session.respond(mt.MsgsAck(msg_ids=[]), now=now)
            self._send(session, now)

    def _end_poll(self) -> None:
        for session in list(self.sessions):
            self.release(session)

    def _send(self, session: ServerSession, now: float) -> None:
        for packet in session.session.data_to_send(now):
            self._record(Side.SERVER, packet, session.auth_key)
            self._write(packet)

    # -- receiving

    def _receive(self, payload: Payload) -> None:
        now = self._dc.clock()
        if payload[:8] == _NO_KEY:
            self._exchange(payload, now)
            return
        key = self._dc.find_key(int.from_bytes(payload[:8], "little", signed=True), now)
        if key is None:
            raise TransportError(_NOT_FOUND)
        padded = unseal(key.auth_key, payload, Side.CLIENT)
        plaintext = unpack_plaintext(padded)
        self._record(Side.CLIENT, payload, key.auth_key)
        if self._dc.faults.take_bad_salt():
            plaintext = msgspec.structs.replace(plaintext, salt=~plaintext.salt)
        if payload.quick_ack:
            token = quick_ack_token(key.auth_key, padded)
            self._put(self._framing.quick_ack(token))
        session = self._dc.sessions.get_or_create(key, plaintext.session_id, now)
        session.attach(self, now)
        try:
            events = session.session.receive_plaintext(plaintext, now)
        finally:
            session.flush_soon()
        for event in events:
            self._dc.handle_event(session, event)

    def _exchange(self, payload: Payload, now: float) -> None:
        self._record(Side.CLIENT, payload, None)
        try:
            answers = self._handshake.receive(payload, now)
        except HandshakeError as error:
            _log.info("key exchange failed: %s", error)
            raise TransportError(_NOT_FOUND) from error
        result = self._handshake.result
        if result is not None and not self._dc.has_key(result.auth_key.id):
            self._dc.add_key(
                StoredKey(
                    auth_key=result.auth_key,
                    created=now,
                    initial_salt=result.server_salt,
                    expires_at=result.expires_at,
                )
            )
        for answer in answers:
            self._record(Side.SERVER, answer, None)
            self._write(answer)
