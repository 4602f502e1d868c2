"""One TCP connection of the data centre: bytes to packets, packets to sessions, and back."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING, Final, cast

import msgspec

from mtproto.crypto import Side, quick_ack_token, unseal
from mtproto.errors import HandshakeError, MTProtoError, TransportError
from mtproto.handshake import ServerHandshake
from mtproto.localdc.keys import StoredKey
from mtproto.localdc.polling import Hold, PollTimers
from mtproto.net.shared import SharingProtocol
from mtproto.session import open_packet
from tl import mt

if TYPE_CHECKING:
    from mtproto.crypto.auth_key import AuthKey
    from mtproto.framing import Payload
    from mtproto.localdc.server import LocalDC
    from mtproto.localdc.sessions import ServerSession
    from mtproto.session.events import HttpWait

__all__ = ["Connection"]

_log = logging.getLogger(__name__)

_NO_KEY: Final = bytes(8)
_NOT_FOUND: Final = -404
_PORTION: Final = 50
"""Messages of one packet after which answers are sent."""
_PATIENCE = 60.0
"""Seconds in which a new connection must bring its first payload."""


class Connection(SharingProtocol):
    """Serves one client until it leaves or breaks a rule; the first such error ends it.

    Bytes are processed as they come, and what they cause is sent before others are looked at.
    """

    _transport: asyncio.Transport

    def __init__(self, dc: LocalDC) -> None:
        self._dc = dc
        self._framing = dc.framing()
        self._handshake = ServerHandshake(dc.rsa, dc.rng, taken=dc.has_key)
        self._flushing: set[ServerSession] = set()
        self._receiving = False
        self._unread = False  # whether too much that we sent waits to be read
        self._impatience: asyncio.TimerHandle | None = None
        self._polling = PollTimers()
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

    # -- what asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast("asyncio.Transport", transport)  # other loops have their own
        if not self._dc.welcome(self):
            self._transport.abort()
            return
        self._note("opened")
        self._impatience = asyncio.get_running_loop().call_later(_PATIENCE, self.hang_up)

    def data_received(self, data: bytes) -> None:
        """Process what came and send the answers; never raises for what a client does."""
        self._receiving = True
        try:
            self._take(data)
        except TransportError as error:
            self._leave(error.code)
        except MTProtoError as error:
            _log.info("closing %r: %s", self, error)
            self._leave(_NOT_FOUND)
        finally:
            self._receiving = False

    def connection_lost(self, error: Exception | None) -> None:
        """Let go of everything; the sessions stay."""
        if error is not None:
            _log.debug("lost %r: %s", self, error)
        for timer in (self._impatience, self._disconnect):
            if timer is not None:
                timer.cancel()
        self._polling.cancel()
        self._note(f"closed ({self.transport or 'no transport chosen'})")
        now = self._dc.clock()
        for session in self.sessions:
            session.detach(now)
        self.sessions.clear()
        self._dc.farewell(self)

    def pause_writing(self) -> None:
        """Read nothing from a client that does not read; what is for it waits in its sessions."""
        self._unread = True
        self._transport.pause_reading()

    def resume_writing(self) -> None:
        """It reads again."""
        self._unread = False
        self._transport.resume_reading()
        for session in self.sessions:
            self.flush_soon(session)

    def hang_up(self) -> None:
        """Close at once; what is queued in the sessions stays there."""
        self._flushing.clear()
        self._transport.abort()

    def cut_after(self, count: int) -> None:
        """Break when so many more bytes were sent to the client; 0 breaks at once."""
        self._left = count
        if count <= 0:
            self._note("cut by a fault")
            self.hang_up()

    def close_after(self, seconds: float) -> None:
        """Close in so many seconds, unless told again."""
        if self._disconnect is not None:
            self._disconnect.cancel()
        self._disconnect = asyncio.get_running_loop().call_later(seconds, self.hang_up)

    # -- sending

    def _send_error(self, code: int) -> None:
        if self._framing.name is not None:
            self._write(code.to_bytes(4, "little", signed=True))

    def _leave(self, code: int) -> None:
        """Say why, and close once that is sent."""
        self._flushing.clear()
        self._send_error(code)
        self._transport.close()

    def _write(self, payload: bytes) -> None:
        if not self._transport.is_closing():
            self._put(self._framing.send(payload))

    def _put(self, data: bytes) -> None:
        """Hand bytes to the socket, as many as a fault allows."""
        if self._left is None:
            self._record_wire(Side.SERVER, data)
            self._transport.write(data)
        elif not self._transport.is_closing():
            self._record_wire(Side.SERVER, data[: self._left])
            self._transport.write(data[: self._left])
            self._left -= len(data)
            if self._left <= 0:
                self._note("cut by a fault")
                self._transport.close()

    def _note(self, what: str) -> None:
        if self._dc.transcript is not None:
            self._dc.transcript.note(self._dc.clock(), self.number, what)

    def _record_wire(self, sender: Side, data: bytes) -> None:
        if self._dc.transcript is not None:
            self._dc.transcript.wire(self._dc.clock(), self.number, sender, data)

    def _record(self, sender: Side, packet: bytes, key: AuthKey | None) -> None:
        if self._dc.transcript is not None:
            self._dc.transcript.packet(self._dc.clock(), self.number, sender, packet, key)

    def flush_soon(self, session: ServerSession) -> None:
        """Send what the session has queued at the end of this turn of the loop."""
        if not self._flushing and not self._receiving:
            asyncio.get_running_loop().call_soon(self._flush)
        self._flushing.add(session)

    def _flush(self) -> None:
        if not self._flushing:
            return
        flushing, self._flushing = self._flushing, set()
        now = self._dc.clock()
        for session in flushing:
            self._flush_one(session, now)

    def _flush_one(self, session: ServerSession, now: float) -> None:
        open_still = session.connection is self and not self._transport.is_closing()
        if not open_still or self._unread or not self._framing.may_send:
            return
        if self._framing.polled and self._polling.gather(partial(self._send_late, session)):
            return
        self._send(session, now)

    def _send_late(self, session: ServerSession) -> None:
        if session.connection is self and self._framing.may_send:
            self._send(session, self._dc.clock())

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
        packets = session.session.data_to_send(now)
        if packets and self._framing.polled:
            self._polling.sent()
        for packet in packets:
            self._record(Side.SERVER, packet, session.auth_key)
            self._write(packet)

    def hold(self, wait: HttpWait) -> None:
        """Let the request that carried these numbers wait as they say (HTTP only)."""
        if self._framing.polled:
            self._polling.hold = Hold.of(wait.max_delay, wait.wait_after, wait.max_wait)

    # -- receiving

    def _take(self, data: bytes) -> None:
        self._record_wire(Side.CLIENT, data)
        payloads = self._framing.receive(data)
        if reply := self._framing.reply():
            self._put(reply)
        if payloads and self._impatience is not None:
            self._impatience.cancel()
            self._impatience = None
        for payload in payloads:
            self._receive(payload)
            self._flush()
        if self._framing.ended:
            self._transport.close()
        elif payloads and self._framing.polled and self._framing.may_send:
            self._polling.begin(self._end_poll)  # there is nothing to say yet

    def _receive(self, payload: Payload) -> None:
        now = self._dc.clock()
        if payload[:8] == _NO_KEY:
            self._exchange(payload, now)
            return
        key = self._dc.find_key(int.from_bytes(payload[:8], "little", signed=True), now)
        if key is None:
            raise TransportError(_NOT_FOUND)
        plaintext = open_packet(key.auth_key, payload, Side.CLIENT)
        self._record(Side.CLIENT, payload, key.auth_key)
        if self._dc.faults.take_bad_salt():
            plaintext = msgspec.structs.replace(plaintext, salt=~plaintext.salt)
        if payload.quick_ack:
            token = quick_ack_token(key.auth_key, unseal(key.auth_key, payload, Side.CLIENT))
            self._put(self._framing.quick_ack(token))
        session = self._dc.sessions.get_or_create(key, plaintext.session_id, now)
        session.attach(self, now)
        try:
            events = session.session.receive_plaintext(plaintext, now)
        finally:
            session.flush_soon()
        for number, event in enumerate(events, 1):
            self._dc.handle_event(session, event)
            if session.closed:
                break
            if number % _PORTION == 0:  # the client can go on with these answers meanwhile
                self._flush_one(session, now)

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
