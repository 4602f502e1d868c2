"""The encrypted session: packets in, events out; one class plays the client and the server.

    session = Session(Side.CLIENT, key, rng=rng, salts=SaltBook([...]), time_offset=...)
    msg_id = session.send(query_bytes, now=now)          # queues
    for packet in session.data_to_send(now): ...          # sealed, ready to be framed
    for event in session.receive(packet, now): ...        # checked, decrypted, split

Nothing here knows clocks, sockets or the meaning of API objects. Everything the protocol answers
by itself (acknowledgements, pongs, salts, clock corrections, message states, resending of what
the peer refused unread) is queued by `receive` and leaves with the next `data_to_send`.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import tl
from mtproto.crypto.backend import chosen
from mtproto.crypto.envelope import Side, quick_ack_token, seal, unseal
from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.session.container import (
    MarkedPacket,
    Message,
    Plaintext,
    gzip_smaller,
    pack_packet,
    pack_rpc_result,
    padding_size,
    unpack_plaintext,
)
from mtproto.session.core import Core, Rng
from mtproto.session.events import Event, Ignored, QuickAcknowledged, Renumbered, Violation
from mtproto.session.ids import msg_id_time, signed
from mtproto.session.inbox import MSG_ID_TIME
from mtproto.session.loops import LOOPS
from mtproto.session.outbox import trim
from mtproto.session.reactions import SERVICE_IDS, react_all
from mtproto.session.salts import SaltBook, SaltSchedule
from mtproto.session.states import (
    CLOCK_ERROR,
    DEFAULT_LIMITS,
    REPEATABLE_AGE,
    BadMsg,
    SessionLimits,
)
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mtproto._native import SessionLoops
    from mtproto.crypto.auth_key import AuthKey
    from mtproto.session.inbox import Opened, Refusal
    from mtproto.session.outbox import Sent

__all__ = ["Session", "open_packet"]

_ABSENT = 0
_FUTURE_SALTS = 64


def open_packet(
    key: AuthKey, packet: bytes, sender: Side, loops: SessionLoops | None = LOOPS
) -> Plaintext:
    """Authenticate and decrypt a packet written by `sender`, and check its lengths.

    A server uses this to learn which session (`.session_id`) a packet belongs to, and hands the
    result to that session's `receive_plaintext`. Raises RemoteProtocolError.
    """
    if loops is not None:
        slices = key.message_slices[sender is not Side.CLIENT]
        decrypt = chosen().ige_decrypt
        opened: Plaintext = loops.open_packet(key.id_bytes, slices, sha256, decrypt, packet)
        if opened is not None:
            return opened
    return unpack_plaintext(unseal(key, packet, sender))


class Session:
    """One session of one authorization key.

    `salts` is a SaltBook for a client, a SaltSchedule for a server (None: any salt passes).
    `session_id` (signed 64-bit) is drawn at random when a client gives none; a server must give
    the one its client chose. `time_offset` is server time minus local time in seconds; with
    `clock_trusted=False` it is only a guess, and message times are checked once it is known.
    `rng(n)` returns n secure random bytes; `now` is local unix time wherever it occurs. `loops`
    are the inner loops in C; None does without them.
    """

    __slots__ = ("_core",)

    def __init__(
        self,
        role: Side,
        key: AuthKey,
        *,
        rng: Rng,
        session_id: int | None = None,
        salts: SaltBook | SaltSchedule | None = None,
        time_offset: float = 0.0,
        clock_trusted: bool = True,
        limits: SessionLimits = DEFAULT_LIMITS,
        loops: SessionLoops | None = LOOPS,
    ) -> None:
        if session_id is None:
            if role is Side.SERVER:
                raise LocalProtocolError("a server session takes its session_id from the client")
            session_id = int.from_bytes(rng(8), "little", signed=True)
        if isinstance(salts, SaltSchedule) and role is Side.CLIENT:
            raise LocalProtocolError("a client has a SaltBook, not a SaltSchedule")
        self._core = Core(
            role,
            key,
            rng=rng,
            session_id=session_id,
            book=salts if isinstance(salts, SaltBook) else SaltBook(),
            schedule=salts if isinstance(salts, SaltSchedule) else None,
            time_offset=time_offset,
            clock_trusted=clock_trusted,
            limits=limits,
            service_ids=SERVICE_IDS,
            loops=loops,
        )

    def __repr__(self) -> str:
        return f"<Session {self.role.name.lower()} of {self._core.key!r}>"

    @property
    def role(self) -> Side:
        """The side this session plays."""
        return self._core.role

    @property
    def session_id(self) -> int:
        """The session_id in use (signed 64-bit); a client's changes when it has to start over."""
        return self._core.session_id

    @property
    def has_loops(self) -> bool:
        """Whether the inner loops are those in C."""
        return self._core.loops is not None

    @property
    def salts(self) -> SaltBook:
        """The salts a client knows (worth storing; see the SaltsReceived event)."""
        return self._core.book

    @property
    def time_offset(self) -> float:
        """Server time minus local time, in seconds."""
        return self._core.time_offset

    def server_time(self, now: float) -> float:
        """Return the server's unix time at the local time `now`."""
        return self._core.server_now(now)

    # -- sending

    def send(
        self,
        body: bytes,
        *,
        now: float,
        content_related: bool = True,
        quick_ack: bool = False,
    ) -> int:
        """Queue a message (boxed TL bytes) and return its msg_id.

        With `quick_ack` a client's content-related message is to be confirmed at once: it leaves
        in a `MarkedPacket`, and what comes for it is told by `receive_quick_ack`.

        A client's content-related messages are queries, kept until their rpc_result; a server's
        are kept until acknowledged. Raises LocalProtocolError for a body that is no TL or is
        longer than `limits.message_bytes`.
        """
        core = self._core
        msg_id = core.outbox.add(body, now + core.time_offset, content_related=content_related)
        if quick_ack and content_related:
            core.outbox.mark(msg_id)
        return msg_id

    def send_made(self, make: Callable[[int], bytes], *, now: float) -> int:
        """Client role: queue a query whose body `make` builds from its msg_id, which is returned.

        Such a message must not go out under another id: `forget` it when it is Renumbered.
        """
        return self._core.outbox.add_made(make, self._core.server_now(now))

    def reply(self, req_msg_id: int, result: bytes, *, now: float) -> int | None:
        """Server role: queue the rpc_result of a query and return its msg_id.

        Returns None, and queues nothing, when that query is not waiting for an answer (it was
        answered already, or the client dropped it).
        """
        core = self._core
        if core.loops is not None:
            msg_id = core.loops.reply(core, req_msg_id, result, now)
            if msg_id is not None:
                return msg_id
        if core.running.pop(req_msg_id, _ABSENT) is not None:
            return None
        if len(result) > core.limits.compress_above:
            result = gzip_smaller(result)
        body = pack_rpc_result(req_msg_id, result)
        server_now = now + core.time_offset
        msg_id = core.outbox.add(body, server_now, content_related=True, response=True)
        core.outbox.acknowledged_otherwise(req_msg_id)
        core.answers[req_msg_id] = msg_id
        return msg_id

    def respond(self, answer: tl.TLObject, *, now: float) -> int:
        """Server role: queue a direct (not rpc_result) answer to a service request."""
        return self._core.queue(tl.encode(answer), now, content=False, response=True)

    def ping(self, *, now: float, disconnect_delay: int | None = None) -> int:
        """Queue a ping and return its ping_id; the Pong event will carry it.

        With `disconnect_delay` the server closes the connection after so many seconds unless it
        is pinged again.
        """
        ping_id = int.from_bytes(self._core.rng(8), "little", signed=True)
        query: tl.TLObject = mt.Ping(ping_id=ping_id)
        if disconnect_delay is not None:
            query = mt.PingDelayDisconnect(ping_id=ping_id, disconnect_delay=disconnect_delay)
        self._core.queue(tl.encode(query), now, content=False)
        self._core.pings[ping_id] = None
        trim(self._core.pings, self._core.limits.service_memory)
        return ping_id

    def ask_state(self, msg_ids: Iterable[int], *, now: float) -> None:
        """Queue msgs_state_req for messages of ours; a StateInfo event will answer."""
        core = self._core
        ids = tuple(msg_ids)[: core.limits.ack_ids]
        if ids:
            query = mt.MsgsStateReq(msg_ids=[signed(one) for one in ids])
            msg_id = core.queue(tl.encode(query), now, content=False)
            core.state_requests[msg_id] = ids
            trim(core.state_requests, core.limits.service_memory)

    def drop_answer(self, msg_id: int, *, now: float) -> int | None:
        """Client role: forget a query and tell the server that its answer is not wanted.

        Returns the msg_id of the rpc_drop_answer, whose own result comes as an RpcResult event;
        None when the query was never sent, or is not known.
        """
        unsent = self._core.outbox.unsent(msg_id)
        if self._core.outbox.forget(msg_id) is None or unsent:
            return None
        query = mt.RpcDropAnswer(req_msg_id=signed(msg_id))
        return self._core.queue(tl.encode(query), now, content=True)

    def destroy_session(self, session_id: int, *, now: float) -> None:
        """Client role: queue destroy_session for *another* session of the key.

        Raises LocalProtocolError for the current one, where the effect is undefined.
        """
        if session_id == self.session_id:
            raise LocalProtocolError("a session cannot destroy itself")
        self._core.queue(tl.encode(mt.DestroySession(session_id=session_id)), now, content=False)

    # -- sending again

    def unanswered(self) -> tuple[int, ...]:
        """Return the msg_ids of ours whose fate is open, oldest first, sent or still queued."""
        return tuple(self._core.outbox.sent)

    def connected(self, *, now: float) -> None:
        """Note that a new connection carries the session from here on.

        A server queues again whatever its client has not acknowledged. A client forgets its
        unanswered service requests; what to do with unanswered queries is the caller's choice:
        `repeat`, `resend` or `ask_state`.
        """
        core = self._core
        core.outbox.connected()
        core.pings.clear()
        core.salt_request = None
        core.state_requests.clear()
        core.quick_acks.clear()
        if core.role is Side.SERVER:
            for msg_id in self.unanswered():
                self.repeat(msg_id, now=now) or self.resend(msg_id, now=now)

    def repeat(self, msg_id: int, *, now: float) -> int | None:
        """Queue a message of ours again under the same msg_id: the peer processes it once.

        Returns the msg_id, or None when the message is not known or too old for that.
        """
        if self.server_time(now) - msg_id_time(msg_id) > REPEATABLE_AGE:
            return None
        return msg_id if self._core.outbox.repeat(msg_id) else None

    def is_expired(self, msg_id: int, *, now: float) -> bool:
        """Tell whether the peer refuses what arrives under this msg_id from now on, so that a
        packet of ours that is still on its way does nothing.
        """
        age = self.server_time(now) - msg_id_time(msg_id)
        return age > self._core.limits.oldest + CLOCK_ERROR

    def resend(self, msg_id: int, *, now: float) -> int | None:
        """Queue a message of ours again under a new msg_id, which is returned.

        Only right when the peer has not processed it, or may process it twice. Returns None when
        the message is not known.
        """
        events = self._core.renumber([msg_id], now)
        return next((e.new_msg_id for e in events if isinstance(e, Renumbered)), None)

    def forget(self, msg_id: int) -> None:
        """Give a message of ours up: it is not sent again, and an answer to it is ignored."""
        self._core.outbox.forget(msg_id)

    @property
    def waits(self) -> bool:
        """Whether `data_to_send` would return something, be it only acknowledgements."""
        return self._core.outbox.waits

    def next_deadline(self) -> float | None:
        """Return the local time at which `data_to_send` must be called though nothing happens."""
        return self._core.outbox.acks_due()

    def data_to_send(self, now: float, *, flush: bool = False) -> list[bytes]:
        """Return all queued messages as sealed packets, packed into containers.

        Acknowledgements travel along; alone they are held back a while unless `flush` is set.
        """
        core = self._core
        if core.role is Side.CLIENT and len(core.outbox) and core.salt_request is None:
            self._renew_salts(now)
        trim(core.answers, core.limits.received_ids)
        messages = core.outbox.pack(now, core.server_now(now), flush=flush)
        return [self._seal(message, now) for message in messages]

    def _renew_salts(self, now: float) -> None:
        core = self._core
        if core.book.needs_more(core.server_now(now)):
            query = tl.encode(mt.GetFutureSalts(num=_FUTURE_SALTS))
            core.salt_request = core.queue(query, now, content=False)

    def _seal(self, message: Message | Sent, now: float) -> bytes:
        core, key = self._core, self._core.key
        padding, salt = core.rng(padding_size(len(message.body))), core.salt(now)
        marked = core.outbox.take_marked(message.msg_id)
        if core.loops is not None and not marked:
            slices = key.message_slices[core.role is not Side.CLIENT]
            head = (key.id_bytes, slices, sha256, chosen().ige_encrypt)
            short = core.loops.seal(*head, salt, core.session_id, message, padding)
            if short is not None:
                return short
        plaintext = pack_packet(salt, core.session_id, message, padding)
        packet = seal(key, plaintext, core.role)
        if not marked:
            return packet
        core.quick_acks[quick_ack_token(core.key, plaintext)] = marked
        trim(core.quick_acks, core.limits.service_memory)
        return MarkedPacket(packet)

    # -- receiving

    def receive_quick_ack(self, token: int) -> list[Event]:
        """Process a token from the transport; one that we do not wait for is ignored."""
        msg_ids = self._core.quick_acks.pop(token, ())
        known = tuple(one for one in msg_ids if one in self._core.outbox.sent)
        return [QuickAcknowledged(known)] if known else []

    def receive(self, packet: bytes, now: float) -> list[Event]:
        """Check and process one packet of the peer.

        Raises RemoteProtocolError when it breaks a rule that ends a connection. When messages of
        the packet had been processed before the broken one was met, their events are returned
        with a final `Violation` instead: answers are never lost to a bad neighbour.
        """
        core = self._core
        plaintext = open_packet(core.key, packet, core.role.peer, core.loops)
        return self.receive_plaintext(plaintext, now)

    def receive_plaintext(self, plaintext: Plaintext, now: float) -> list[Event]:
        """Process a packet that `open_packet` has authenticated; see `receive`."""
        core = self._core
        if plaintext.session_id != core.session_id:
            if plaintext.session_id in core.old_session_ids:
                return [Ignored(plaintext.message.msg_id, "of a session we left")]
            raise RemoteProtocolError("session_id", "of another session")
        events: list[Event] = []
        outer = plaintext.message
        if core.role is Side.CLIENT and not core.clock_trusted and core.inbox.is_fresh(outer):
            events += core.set_clock(outer.msg_id, now)
        try:
            opened = core.inbox.open(
                plaintext, core.server_now(now), clock_trusted=core.clock_trusted
            )
        except RemoteProtocolError as error:
            # It may be our clock that is wrong: the next connection finds out.
            core.clock_trusted = core.clock_trusted and error.rule != MSG_ID_TIME
            raise
        if opened.refusal is not None:
            self._refuse(opened.refusal, now)
            return [Ignored(outer.msg_id, f"refused with code {opened.refusal.code.value}")]
        self._announce(opened, now)
        for message in opened.repeated:
            self._process_again(message, now)
        react_all(core, opened.messages, now, events)
        if opened.postponed and not (events and isinstance(events[-1], Violation)):
            events += self._postpone(opened.postponed, now)
        return events

    def _postpone(self, messages: list[Message], now: float) -> list[Event]:
        """Ask for messages again that did not fit our clock, which has been set right since."""
        lasting = [signed(message.msg_id) for message in messages if message.seq_no % 2]
        if lasting:
            request = mt.MsgResendReq(msg_ids=lasting[: self._core.limits.ack_ids])
            self._core.queue(tl.encode(request), now, content=False)
        return [Ignored(message.msg_id, "out of time, beside a repair") for message in messages]

    def _process_again(self, message: Message, now: float) -> None:
        """A duplicate: its answer is sent again if we still have it, else it is acknowledged."""
        core = self._core
        if not core.outbox.repeat(core.answers.get(message.msg_id, 0)) and message.seq_no % 2:
            core.outbox.acknowledge(message.msg_id, now)

    def _announce(self, opened: Opened, now: float) -> None:
        core = self._core
        if core.announced or core.role is Side.CLIENT or not opened.messages:
            return
        core.announced = True
        created = mt.NewSessionCreated(
            first_msg_id=signed(min(message.msg_id for message in opened.messages)),
            unique_id=int.from_bytes(core.rng(8), "little", signed=True),
            server_salt=core.salt(now),
        )
        core.queue(tl.encode(created), now, content=True)

    def _refuse(self, refusal: Refusal, now: float) -> None:
        message = refusal.message
        bad_msg_id, bad_msg_seqno = signed(message.msg_id), message.seq_no
        notification: tl.TLObject
        if refusal.code is BadMsg.WRONG_SALT:
            notification = mt.BadServerSalt(
                bad_msg_id=bad_msg_id,
                bad_msg_seqno=bad_msg_seqno,
                error_code=int(refusal.code),
                new_server_salt=self._core.salt(now),
            )
        else:
            notification = mt.BadMsgNotification(
                bad_msg_id=bad_msg_id, bad_msg_seqno=bad_msg_seqno, error_code=int(refusal.code)
            )
        self.respond(notification, now=now)
