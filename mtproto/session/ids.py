"""Message identifiers: making ours, and remembering which of the peer's were received.

Rule of this file: no clock and no TL. Times are arguments, in seconds of the *server's* clock, and
msg_ids are unsigned 64-bit integers (TL carries them as signed longs; see `signed`, `unsigned`).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mtproto.crypto.envelope import Side
from mtproto.session.states import MessageState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtproto._native import SessionLoops
    from mtproto.session.container import Message

__all__ = ["MsgIds", "ReceivedIds", "msg_id_time", "signed", "unsigned"]

_SECOND = 1 << 32
_MASK64 = (1 << 64) - 1


def signed(value: int) -> int:
    """Return the 64-bit value as TL's signed long."""
    return value - (1 << 64) if value >= 1 << 63 else value


def unsigned(value: int) -> int:
    """Return a TL long as the unsigned number that msg_ids are compared by."""
    return value & _MASK64


def msg_id_time(msg_id: int) -> float:
    """Return the unix time (seconds) that a msg_id was made from."""
    return msg_id / _SECOND


class MsgIds:
    """Strictly increasing msg_ids of one sender in one session.

    The two low bits say who speaks: 0 a client, 1 a server answering, 3 a server on its own.
    """

    __slots__ = ("_last", "_tail")

    def __init__(self, role: Side) -> None:
        self._tail = 0 if role is Side.CLIENT else 3
        self._last = 0

    def next(self, server_now: float, *, response: bool = False) -> int:
        """Return a new msg_id for `server_now`, greater than every one returned before."""
        tail = 1 if response and self._tail else self._tail
        msg_id = (int(server_now * _SECOND) & ~3) | tail
        if msg_id <= self._last:
            msg_id = ((self._last & ~3) + 4) | tail
        self._last = msg_id
        return msg_id


class ReceivedIds:
    """The newest msg_ids received from the peer, with their seq_nos: duplicates and order.

    At least `keep` ids are remembered; whatever is not newer than a forgotten id counts as too old.
    """

    __slots__ = ("_containers", "_horizon", "_ids", "_keep", "_seq_nos")

    def __init__(self, keep: int) -> None:
        self._keep = keep
        self._ids: list[int] = []  # sorted
        self._seq_nos: list[int] = []  # in the same order
        self._containers: dict[int, None] = {}  # a set, but one that takes less while empty
        self._horizon = 0

    def __contains__(self, msg_id: int) -> bool:
        ids = self._ids
        if not ids or msg_id > ids[-1]:
            return False
        return ids[bisect_left(ids, msg_id)] == msg_id

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, msg_id: int, seq_no: int, *, container: bool = False) -> None:
        """Remember a message that was accepted."""
        self._insert(msg_id, seq_no)
        if container:
            self._containers[msg_id] = None
        self._trim()

    def _insert(self, msg_id: int, seq_no: int) -> None:
        at = len(self._ids)
        if at and msg_id < self._ids[-1]:
            at = bisect_left(self._ids, msg_id)
        self._ids.insert(at, msg_id)
        self._seq_nos.insert(at, seq_no)

    def _trim(self) -> None:
        if len(self._ids) >= 2 * self._keep:  # in batches, so that adding stays cheap
            self._forget(len(self._ids) - self._keep)

    def add_new(
        self, messages: list[Message], container: Message | None = None
    ) -> tuple[list[Message], list[Message]]:
        """Remember the messages of a packet, and the container around them, if there is one.

        Returns those not seen before, and the ones that were. What is too old to tell counts as
        seen; how old that is does not change in between.
        """
        fresh: list[Message] = []
        repeated: list[Message] = []
        for message in messages:
            if message.msg_id in self or message.msg_id <= self._horizon:
                repeated.append(message)
            else:
                self._insert(message.msg_id, message.seq_no)
                fresh.append(message)
        if container is not None:
            self._insert(container.msg_id, container.seq_no)
            self._containers[container.msg_id] = None
        self._trim()
        return fresh, repeated

    def add_rising(self, message: Message, *, from_client: bool) -> bool:
        """Remember a message if it is surely newer than all others, by its seq_no too when clients
        speak: then it must be content-related as well, because what it is was not looked at.
        """
        newest, seq_no = self.newest()
        if message.msg_id <= newest or (
            from_client and (message.seq_no % 2 == 0 or message.seq_no <= seq_no)
        ):
            return False
        self.add(message.msg_id, message.seq_no)
        return True

    def open_rising(
        self, loops: SessionLoops, outer: Message, oldest: int, *, from_client: bool
    ) -> list[Message] | None:
        """Remember a container and its messages, which are returned, if surely all is well:
        each newer than `oldest` and than anything known, and no rule of numbering broken.

        None, and nothing is remembered, if there is any doubt.
        """
        newest, seq_no = self.newest()
        messages = loops.open_container(
            outer, self._ids, self._seq_nos, max(newest, oldest), seq_no, from_client
        )
        if messages is not None:
            self.add(outer.msg_id, outer.seq_no, container=True)
        return messages

    def forget(self, msg_ids: Iterable[int]) -> None:
        """Take back that messages were received: they were not processed after all."""
        for msg_id in msg_ids:
            if msg_id in self:
                at = bisect_left(self._ids, msg_id)
                del self._ids[at], self._seq_nos[at]

    def newest(self) -> tuple[int, int]:
        """Return the highest msg_id remembered and its seq_no.

        When there is none, it is the last one that was forgotten, or 0; and 0.
        """
        return (self._ids[-1], self._seq_nos[-1]) if self._ids else (self._horizon, 0)

    def was_container(self, msg_id: int) -> bool:
        """Tell whether the remembered message was a container."""
        return msg_id in self._containers

    def too_old(self, msg_id: int) -> bool:
        """Tell whether the id lies in the range whose ids were forgotten."""
        return msg_id <= self._horizon

    def neighbours(self, msg_id: int) -> tuple[int | None, int | None]:
        """Return the seq_nos of the closest remembered messages below and above `msg_id`."""
        at = bisect_left(self._ids, msg_id)
        below = self._seq_nos[at - 1] if at else None
        above = self._seq_nos[at] if at < len(self._ids) else None
        return below, above

    def state(self, msg_id: int) -> MessageState:
        """Return what msgs_state_info says of this id: one of its four basic states."""
        if msg_id in self:
            return MessageState.RECEIVED
        if not self._ids or msg_id <= self._horizon or msg_id < self._ids[0]:
            return MessageState.UNKNOWN
        return MessageState.TOO_HIGH if msg_id > self._ids[-1] else MessageState.NOT_RECEIVED

    def _forget(self, count: int) -> None:
        self._horizon = horizon = self._ids[count - 1]
        del self._ids[:count], self._seq_nos[:count]
        for msg_id in [one for one in self._containers if one <= horizon]:
            del self._containers[msg_id]
