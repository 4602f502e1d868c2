"""The checks on receipt, in their order: session, msg_id, salt, container, seq_no; TL comes later.

The client role raises when the server breaks a rule (the connection is then useless). The server
role answers most broken rules with a notification, so it gets a `Refusal` to send. Nothing of a
refused packet is remembered, so it may come again in a better form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from mtproto.crypto.envelope import Side
from mtproto.errors import RemoteProtocolError
from mtproto.session.container import (
    CONTAINER_ID,
    GZIP_ID,
    Message,
    Plaintext,
    constructor_id,
    unpack_container,
)
from mtproto.session.ids import ReceivedIds, msg_id_time
from mtproto.session.states import BadMsg, SessionLimits

if TYPE_CHECKING:
    from mtproto._native import SessionLoops
    from mtproto.session.salts import SaltSchedule

__all__ = ["MSG_ID_TIME", "Inbox", "Opened", "Refusal"]

_CONTAINER = CONTAINER_ID.to_bytes(4, "little")
_BAD_MSG_ID, _BAD_SALT_ID = 0xA7EFF811, 0xEDAB447B
MSG_ID_TIME: Final = "msg_id time"
"""The rule that messages of the peer are of now."""
_REPAIRS = frozenset({_BAD_MSG_ID, _BAD_SALT_ID})
"""Messages that are believed even when their time is wrong: they are what sets the clock right."""


class Refusal(msgspec.Struct, frozen=True, gc=False):
    """Server role: the notification that a packet earned."""

    message: Message
    code: BadMsg


class Opened(msgspec.Struct, frozen=True):
    """The outcome of the checks: messages to process, and ones seen before."""

    messages: list[Message] = []
    repeated: list[Message] = []
    postponed: list[Message] = []
    refusal: Refusal | None = None


class Inbox:
    """Checks of one session's incoming packets; owns the memory of received msg_ids."""

    def __init__(
        self,
        role: Side,
        limits: SessionLimits,
        schedule: SaltSchedule | None,
        service_ids: frozenset[int],
        loops: SessionLoops | None = None,
    ) -> None:
        self._loops = loops
        self._role = role
        self._limits = limits
        self._schedule = schedule
        self._service_ids = service_ids
        self.received = ReceivedIds(limits.received_ids)

    def open(self, plaintext: Plaintext, server_now: float, *, clock_trusted: bool) -> Opened:
        """Check an authenticated packet of this session and cut it into messages.

        Raises RemoteProtocolError for what ends a connection.
        """
        outer = plaintext.message
        if clock_trusted:
            messages = self._open_ordinary(plaintext, outer, server_now)
            if messages is not None:
                return Opened(messages)
        if self._role is Side.SERVER:
            return self._open_as_server(plaintext, outer, server_now)
        return self._open_as_client(outer, server_now if clock_trusted else None)

    def _open_ordinary(
        self, plaintext: Plaintext, outer: Message, server_now: float
    ) -> list[Message] | None:
        """The messages of a packet in which surely nothing is amiss; None for any other."""
        schedule = self._schedule
        if schedule is not None and not schedule.accepts(plaintext.salt, server_now):
            return None
        oldest, newest = self._time_limits(server_now)
        if not oldest < outer.msg_id < newest:
            return None
        from_client = self._role is Side.SERVER
        if outer.msg_id % 4 if from_client else outer.msg_id % 2 == 0:
            return None
        if outer.body[:4] != _CONTAINER:
            return [outer] if self.received.add_rising(outer, from_client=from_client) else None
        if self._loops is None:
            return None
        return self.received.open_rising(self._loops, outer, oldest, from_client=from_client)

    # -- client role: the server keeps the rules, or we leave

    def is_fresh(self, outer: Message) -> bool:
        """Whether the server made this packet just now, so that its time is the server's.

        It is of this session, was never seen, and is an answer or a container: those are not
        stored and sent again under their msg_id.
        """
        seen = outer.msg_id in self.received or self.received.too_old(outer.msg_id)
        return not seen and (outer.msg_id % 4 == 1 or outer.body[:4] == _CONTAINER)

    def _open_as_client(self, outer: Message, server_now: float | None) -> Opened:
        if outer.msg_id % 2 == 0:
            raise RemoteProtocolError("msg_id parity", "even from a server")
        if outer.msg_id in self.received:
            return Opened(repeated=self._inner_or_self(outer))
        messages = self._split(outer)
        ids = [message.msg_id for message in messages]
        if 0 in [msg_id % 2 for msg_id in ids]:
            raise RemoteProtocolError("msg_id parity", "even from a server")
        if server_now is None or self._all_timely(outer.msg_id, ids, server_now):
            return self._remember(outer, messages)
        in_time = [m for m in messages if self._timely(m, server_now)]
        out_of_time = [m for m in messages if not self._timely(m, server_now)]
        repairs = any(constructor_id(m.body) in _REPAIRS for m in in_time)
        if not repairs and (out_of_time or not self._timely(outer, server_now)):
            raise RemoteProtocolError(MSG_ID_TIME, "not within the last 300 s or next 30 s")
        if outer not in out_of_time:
            return self._remember(outer, in_time, postponed=out_of_time)
        return Opened(*self.received.add_new(in_time), out_of_time)

    def _all_timely(self, outer: int, ids: list[int], server_now: float) -> bool:
        """Whether all of these msg_ids are surely within the limits."""
        oldest, newest = self._time_limits(server_now)
        return oldest < min(ids, default=outer) and oldest < outer < newest

    def _time_limits(self, server_now: float) -> tuple[int, int]:
        """The msg_ids between which all that is received now has to lie."""
        oldest = int((server_now - self._limits.oldest) * 2**32)
        return oldest, int((server_now + self._limits.newest) * 2**32)

    def _timely(self, message: Message, server_now: float) -> bool:
        age = server_now - msg_id_time(message.msg_id)
        timely = -self._limits.newest <= age <= self._limits.oldest
        return timely or constructor_id(message.body) in _REPAIRS

    # -- server role: tell the client what it did wrong

    def _open_as_server(self, plaintext: Plaintext, outer: Message, server_now: float) -> Opened:
        # What was taken once is never refused as unread: it would be sent anew, and executed twice.
        is_container = constructor_id(outer.body) == CONTAINER_ID
        if outer.msg_id in self.received:
            if is_container and not self.received.was_container(outer.msg_id):
                return Opened(refusal=Refusal(outer, BadMsg.CONTAINER_ID_REUSED))
            return Opened(repeated=self._inner_or_self(outer))
        # Then the salt, as official servers do: some clients learn the time from its correction.
        schedule = self._schedule
        if schedule is not None and not schedule.accepts(plaintext.salt, server_now):
            return Opened(refusal=Refusal(outer, BadMsg.WRONG_SALT))
        code = self._bad_time(outer, server_now)
        if code is not None:
            return Opened(refusal=Refusal(outer, code))
        if self.received.too_old(outer.msg_id):
            return Opened(refusal=Refusal(outer, BadMsg.MSG_ID_TOO_OLD))
        try:
            messages = self._split(outer)
        except RemoteProtocolError:
            return Opened(refusal=Refusal(outer, BadMsg.INVALID_CONTAINER))
        if self._all_in_order(outer, messages, server_now):
            return self._remember(outer, messages)
        code = self._bad_order(outer) if is_container else None
        for message in messages:
            if code is None and message.msg_id not in self.received:
                code = (
                    self._bad_inner(message, server_now)
                    or self._bad_parity(message)
                    or self._bad_order(message)
                )
        if code is None and is_container and outer.seq_no % 2:
            code = BadMsg.SEQ_NO_EVEN_EXPECTED
        if code is not None:
            return Opened(refusal=Refusal(outer, code))
        return self._remember(outer, messages)

    def _bad_time(self, message: Message, server_now: float) -> BadMsg | None:
        if message.msg_id % 4:
            return BadMsg.MSG_ID_BITS
        age = server_now - msg_id_time(message.msg_id)
        if age > self._limits.oldest:
            return BadMsg.MSG_ID_TOO_LOW
        return BadMsg.MSG_ID_TOO_HIGH if age < -self._limits.newest else None

    def _all_in_order(self, outer: Message, messages: list[Message], server_now: float) -> bool:
        """Whether these are surely good: new, numbered upwards, in time, and none suspicious.

        The ordinary packet is told from all others at once; the others are judged one by one.
        """
        newest, seq_no = self.received.newest()
        ids = [message.msg_id for message in messages]
        return (
            min(ids, default=0) > newest
            and min([message.seq_no for message in messages]) > seq_no
            and self._all_timely(outer.msg_id, ids, server_now)
            and {msg_id % 4 for msg_id in ids} == {0}
            and (outer is messages[0] or outer.seq_no % 2 == 0)
            and not any(self._bad_parity(one) for one in messages if one.seq_no % 2 == 0)
        )

    def _bad_inner(self, message: Message, server_now: float) -> BadMsg | None:
        if self.received.too_old(message.msg_id):
            return BadMsg.MSG_ID_TOO_OLD
        code = self._bad_time(message, server_now)
        # The container's own time was right, so the client's clock is: this one is just old.
        return BadMsg.MSG_ID_TOO_OLD if code is BadMsg.MSG_ID_TOO_LOW else code

    def _bad_order(self, message: Message) -> BadMsg | None:
        """Compare with the neighbours in msg_id order: seq_no may not fall, odd ones must rise."""
        below, above = self.received.neighbours(message.msg_id)
        odd = message.seq_no % 2
        if below is not None and below + odd * (below % 2) > message.seq_no:
            return BadMsg.SEQ_NO_TOO_LOW
        if above is not None and above < message.seq_no + odd * (above % 2):
            return BadMsg.SEQ_NO_TOO_HIGH
        return None

    def _bad_parity(self, message: Message) -> BadMsg | None:
        kind = constructor_id(message.body)
        # An odd msgs_ack breaks the rule too, but a widely used client sends nothing else.
        # What a gzip_packed holds is not known yet; every other unknown body is a query.
        is_query = kind not in self._service_ids and kind not in (GZIP_ID, CONTAINER_ID)
        if is_query and message.seq_no % 2 == 0:
            return BadMsg.SEQ_NO_ODD_EXPECTED
        return None

    # -- both roles

    def _split(self, outer: Message) -> list[Message]:
        """Return the messages of a packet; raises RemoteProtocolError for a wrong container."""
        if outer.body[:4] != _CONTAINER:
            return [outer]
        messages = unpack_container(outer.body, most=1024)
        ids = [message.msg_id for message in messages]
        if len(set(ids)) != len(ids):
            raise RemoteProtocolError("container", "the same msg_id twice")
        highest = max([message.seq_no for message in messages], default=0)
        if max(ids, default=0) >= outer.msg_id or highest > outer.seq_no:
            raise RemoteProtocolError("container", "older than a message in it")
        if _CONTAINER in [message.body[:4] for message in messages]:
            raise RemoteProtocolError("container", "nested")
        return messages

    def _inner_or_self(self, outer: Message) -> list[Message]:
        try:
            return self._split(outer)
        except RemoteProtocolError:
            return []

    def _remember(
        self, outer: Message, messages: list[Message], postponed: list[Message] | None = None
    ) -> Opened:
        """Tell new messages from repeated ones, and remember all of them."""
        container = outer if outer.body[:4] == _CONTAINER else None
        fresh, repeated = self.received.add_new(messages, container)
        return Opened(fresh, repeated, postponed or [])
