"""The sending half of a session: numbering, what is queued, what was sent, how it is packed.

Rule of the file: a content-related message is kept until its fate is known, so that it can go out
again; service messages are kept for a short while, in case the peer refuses them unread.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import msgspec

from mtproto.crypto.envelope import Side
from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.session.container import (
    INNER_HEADER,
    Message,
    gzip_smaller,
    pack_acks,
    pack_container,
)
from mtproto.session.ids import MsgIds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mtproto._native import SessionLoops
    from mtproto.session.states import SessionLimits

__all__ = ["Outbox", "Sent", "trim"]


class Sent(msgspec.Struct, gc=False):
    """A message of ours, from when it is queued until its fate is known."""

    msg_id: int
    seq_no: int
    body: bytes
    content_related: bool
    response: bool
    attempts: int = 1
    acknowledged: bool = False
    marked: bool = False
    """Whether a quick ack is wanted."""
    repeated: bool = False
    """Whether several packets carried it under this msg_id: one that is refused says nothing."""

    def __repr__(self) -> str:
        return (
            f"Sent(msg_id={self.msg_id}, seq_no={self.seq_no}, <{len(self.body)} bytes>, "
            f"attempts={self.attempts})"
        )


class Outbox:
    """Outgoing messages of one session."""

    __slots__ = (
        "_acks",
        "_acks_since",
        "_alone",
        "_containers",
        "_content_count",
        "_ids",
        "_kept_bytes",
        "_left",
        "_limits",
        "_loops",
        "_marked",
        "_queue",
        "_repeats",
        "_role",
        "_service",
        "sent",
    )

    def __init__(
        self, role: Side, limits: SessionLimits, loops: SessionLoops | None = None
    ) -> None:
        self._role = role
        self._limits = limits
        self._loops = loops
        self._ids = MsgIds(role)
        self._content_count = 0
        self._queue: dict[int, Sent] = {}
        self._repeats: dict[int, None] = {}  # sets, but ones that take less while empty
        self._alone: dict[int, None] = {}
        self._acks: dict[int, None] = {}
        self._acks_since = 0.0
        self._containers: dict[int, tuple[int, ...]] = {}
        self._service: dict[int, Sent] = {}
        self._left: frozenset[int] = frozenset()
        self._kept_bytes = 0
        self._marked: dict[int, tuple[int, ...]] = {}
        self.sent: dict[int, Sent] = {}

    def __len__(self) -> int:
        return len(self._queue)

    @property
    def waits(self) -> bool:
        """Whether `pack` has a reason to be called: something queued, or many acknowledgements."""
        return bool(self._queue) or len(self._acks) > self._limits.ack_count

    # -- queueing

    def add(
        self, body: bytes, server_now: float, *, content_related: bool, response: bool = False
    ) -> int:
        """Queue a body under a new msg_id, which is returned.

        Raises LocalProtocolError for a body that cannot be a message.
        """
        size = len(body)
        if size < 4 or size % 4:
            raise LocalProtocolError(f"a message body of {size} bytes is not TL")
        if size > self._limits.compress_above:
            if size > self._limits.message_bytes:
                raise LocalProtocolError(f"a message body of {size} bytes is too long")
            if content_related and not response:
                body = gzip_smaller(body)
        msg_id = self._ids.next(server_now, response=response)
        if not content_related:
            return self._enqueue(Sent(msg_id, 2 * self._content_count, body, False, response))
        seq_no = 2 * self._content_count + 1
        self._content_count += 1
        self.sent[msg_id] = self._queue[msg_id] = Sent(msg_id, seq_no, body, True, response)
        self._kept_bytes += len(body)
        if self._kept_bytes > self._limits.kept_bytes:
            self._shed(msg_id)
        return msg_id

    def mark(self, msg_id: int) -> None:
        """Want a quick ack for a queued message, now and whenever it is sent again."""
        self.sent[msg_id].marked = True

    def take_marked(self, msg_id: int) -> tuple[int, ...]:
        """Return the messages inside a packed outer one that want a quick ack; once."""
        return self._marked.pop(msg_id, ()) if self._marked else ()

    def add_made(self, make: Callable[[int], bytes], server_now: float) -> int:
        """Queue a content-related body that has to know its msg_id, which is returned."""
        msg_id = self._ids.next(server_now)
        return self._enqueue(Sent(msg_id, self._next_seq_no(True), make(msg_id), True, False))

    def _next_seq_no(self, content_related: bool) -> int:
        count = self._content_count
        if not content_related:
            return 2 * count
        self._content_count = count + 1
        return 2 * count + 1

    def _enqueue(self, sent: Sent) -> int:
        msg_id = sent.msg_id
        if sent.content_related:
            self.sent[msg_id] = sent
            self._kept_bytes += len(sent.body)
            if self._kept_bytes > self._limits.kept_bytes:
                self._shed(msg_id)
        else:
            self._service[msg_id] = sent
            trim(self._service, self._limits.service_memory)
        self._queue[msg_id] = sent
        return msg_id

    def _shed(self, newest: int) -> None:
        """Forget the oldest messages, but not the newest.

        A client keeps what it awaits an answer to. A server must not be made to keep without
        bound what the peer never acknowledges.
        """
        if self._role is Side.CLIENT:
            return
        enough = self._limits.kept_bytes * 7 // 8  # in batches: finding one at a time gets slow
        for oldest in list(self.sent):
            if oldest == newest or self._kept_bytes <= enough:
                break
            self.forget(oldest)

    def _drop(self, msg_id: int) -> Sent | None:
        sent = self.sent.pop(msg_id, None)
        if sent is not None:
            self._kept_bytes -= len(sent.body)
        return sent

    def check_attempts(self, msg_ids: Iterable[int]) -> None:
        """Raise RemoteProtocolError when the peer refused one of these messages too often.

        They stay known: on the next connection they are sent, or asked about, again.
        """
        for msg_id in msg_ids:
            sent = self.sent.get(msg_id) or self._service.get(msg_id)
            if sent is not None and sent.attempts >= self._limits.attempts:
                raise RemoteProtocolError("refusals", f"one message refused {sent.attempts} times")

    def renumber(self, msg_id: int, server_now: float, *, alone: bool = False) -> int | None:
        """Queue a message of ours again under a new msg_id, returned; None when it is not known.

        With `alone` it does not travel in a container.
        """
        sent = self._drop(msg_id) or self._service.pop(msg_id, None)
        if sent is None:
            return None
        self._queue.pop(msg_id, None)
        self._repeats.pop(msg_id, None)
        sent.attempts += 1
        sent.acknowledged = sent.repeated = False
        sent.msg_id = self._ids.next(server_now, response=sent.response)
        sent.seq_no = self._next_seq_no(sent.content_related)
        new_msg_id = self._enqueue(sent)
        if alone:
            self._alone[new_msg_id] = None
        return new_msg_id

    def connected(self) -> None:
        """Note that a new connection carries the messages: refusals are counted anew.

        What was about to be repeated is not: the peer may have forgotten it since.
        """
        for sent in self.sent.values():
            sent.attempts = 1
        for msg_id in self._repeats:
            self._queue.pop(msg_id, None)
        self._repeats.clear()

    def repeat(self, msg_id: int) -> bool:
        """Queue a message again under its own msg_id (inside a container, as the rules demand)."""
        sent = self.sent.get(msg_id)
        if sent is None:
            return False
        if msg_id not in self._queue:  # what is queued already goes out anyway
            self._repeats[msg_id] = None
            self._queue[msg_id] = sent
            sent.repeated = True
        return True

    def repeat_refused(self, msg_ids: Iterable[int], oldest: int) -> list[int]:
        """Queue messages again under their own msg_ids, because a packet with them was refused.

        Returns those that are older than `oldest`, and therefore are not queued.
        """
        too_old = []
        for msg_id in msg_ids:
            self.sent[msg_id].attempts += 1
            if msg_id > oldest:
                self.repeat(msg_id)
            else:
                too_old.append(msg_id)
        return too_old

    def restart(self) -> list[int]:
        """Begin the numbering of a new session; return the old ids of what is still open."""
        self._ids = MsgIds(self._role)
        self._content_count = 0
        self._acks.clear()
        self._containers.clear()
        self._service.clear()
        self._repeats.clear()
        self._alone.clear()
        self._queue.clear()
        self._marked.clear()
        self._left = frozenset(self.sent)
        return sorted(self.sent)

    # -- the fate of messages

    def expand(self, msg_id: int) -> tuple[int, ...]:
        """Return the messages an id of ours stands for: a container's, its own, or none.

        What was sent in a session that we have left is none of them any more.
        """
        known = self._containers.get(msg_id, (msg_id,))
        return tuple(
            one
            for one in known
            if one in self._service or (one in self.sent and one not in self._left)
        )

    def split_refused(self, msg_ids: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return those of the messages of a refused packet that surely were not read, and those
        that another packet carried as well.
        """
        unread: list[int] = []
        repeated: list[int] = []
        for one in msg_ids:
            is_repeated = one in self.sent and self.sent[one].repeated
            (repeated if is_repeated else unread).append(one)
        return tuple(unread), tuple(repeated)

    def acknowledged(self, msg_ids: Iterable[int]) -> tuple[int, ...]:
        """Note that the peer has these; return those it told us of for the first time.

        A server forgets the message then; a client keeps a query until its result.
        """
        news = []
        if self._role is Side.SERVER:
            for msg_id in msg_ids:
                if self.answered(msg_id):
                    news.append(msg_id)
            return tuple(news)
        for msg_id in msg_ids:
            sent = self.sent.get(msg_id)
            if sent is not None and not sent.acknowledged:
                sent.acknowledged = True
                news.append(msg_id)
        return tuple(news)

    def forget(self, msg_id: int) -> Sent | None:
        """Drop a message whose fate is settled, also from the queue; return it if it was known.

        Service messages stay.
        """
        if self._queue and msg_id in self.sent:  # repeats are queued, too
            self._repeats.pop(msg_id, None)
            self._queue.pop(msg_id, None)
        return self._drop(msg_id)

    def answered(self, msg_id: int) -> bool:
        """Drop a message whose fate is settled: a query with its result, or any acknowledged one.

        False when there is no such message.
        """
        sent = self.sent.pop(msg_id, None)
        if sent is None:
            return False
        self._kept_bytes -= len(sent.body)
        if self._queue:  # it was about to be repeated
            self._repeats.pop(msg_id, None)
            self._queue.pop(msg_id, None)
        return True

    def unsent(self, msg_id: int) -> bool:
        """Tell whether the message waits to be packed for the first time."""
        return msg_id in self._queue and not self._queue[msg_id].repeated

    # -- acknowledgements of the peer's messages

    def acknowledge(self, msg_id: int, now: float) -> None:
        """Remember to acknowledge a message of the peer."""
        if not self._acks:
            self._acks_since = now
        self._acks[msg_id] = None

    def acknowledge_all(self, messages: list[Message], now: float) -> None:
        """Remember to acknowledge those of the peer's messages that want it."""
        acks = self._acks
        was_empty = not acks
        if self._loops is None or not self._loops.acknowledge(acks, messages):
            acks.update(dict.fromkeys([one.msg_id for one in messages if one.seq_no & 1]))
        if was_empty and acks:
            self._acks_since = now

    def acknowledged_otherwise(self, msg_id: int) -> None:
        """Drop a waiting acknowledgement: an rpc_result says the same."""
        self._acks.pop(msg_id, None)

    def acks_due(self) -> float | None:
        """Return when (local unix time) the waiting acknowledgements must go; None without any."""
        if not self._acks:
            return None
        if len(self._acks) > self._limits.ack_count:
            return self._acks_since
        return self._acks_since + self._limits.ack_delay

    # -- packing

    def pack(self, now: float, server_now: float, *, flush: bool) -> list[Message | Sent]:
        """Empty the queue into ready outer messages, each at most one container long.

        Waiting acknowledgements travel along; alone they go when due, or when `flush` is set.
        """
        if self._acks and (flush or len(self._acks) >= self._limits.ack_company or self._late(now)):
            self._queue_acks(server_now)
        if not self._queue:
            return []
        queue = list(self._queue.values())
        self._queue.clear()
        if self._repeats:  # only old ids can break the order, and a container wants it
            queue.sort(key=_by_msg_id)
        elif len(queue) == 1 and not queue[0].marked:
            self._alone.clear()
            return [queue[0]]
        packed = [self._wrap(chunk, server_now) for chunk in self._chunks(queue)]
        self._repeats.clear()
        self._alone.clear()
        return packed

    def _late(self, now: float) -> bool:
        """Whether waiting acknowledgements travel along at the next chance, or go without any."""
        waited = now - self._acks_since
        return waited >= self._limits.ack_delay or (
            bool(self._queue) and not 0 <= waited < self._limits.ack_patience
        )

    def _queue_acks(self, server_now: float) -> None:
        ids = list(self._acks)
        self._acks.clear()
        for start in range(0, len(ids), self._limits.ack_ids):
            body = pack_acks(ids[start : start + self._limits.ack_ids])
            msg_id = self._ids.next(server_now)
            self._enqueue(Sent(msg_id, self._next_seq_no(False), body, False, False))

    def _chunks(self, queue: list[Sent]) -> Iterable[list[Sent]]:
        if len(queue) == 1:
            return [queue]
        if not self._alone and len(queue) <= self._limits.container_messages:
            whole = sum([len(one.body) for one in queue]) + INNER_HEADER * len(queue)
            if whole <= self._limits.container_bytes:
                return [queue]
        return self._cut(queue)

    def _cut(self, queue: list[Sent]) -> Iterable[list[Sent]]:
        chunk: list[Sent] = []
        size = 0
        for message in queue:
            length = INNER_HEADER + len(message.body)
            full = (
                len(chunk) >= self._limits.container_messages
                or size + length > self._limits.container_bytes
                or message.msg_id in self._alone
                or (bool(chunk) and chunk[-1].msg_id in self._alone)
            )
            if chunk and full:
                yield chunk
                chunk, size = [], 0
            chunk.append(message)
            size += length
        yield chunk

    def _wrap(self, chunk: list[Sent], server_now: float) -> Message | Sent:
        if len(chunk) == 1 and chunk[0].msg_id not in self._repeats:
            alone = chunk[0]
            if alone.marked:
                self._marked[alone.msg_id] = (alone.msg_id,)
            return alone
        # Made last, so its id is above all inner ones; 2 * count is above their seq_nos.
        seq_no = 2 * self._content_count
        body = None if self._loops is None else self._loops.pack_container(chunk)
        if body is None:
            body = pack_container(chunk)
        container = Message(self._ids.next(server_now), seq_no, body)
        self._containers[container.msg_id] = tuple([m.msg_id for m in chunk])
        if marked := [one.msg_id for one in chunk if one.marked]:
            self._marked[container.msg_id] = tuple(marked)
        trim(self._containers, self._limits.service_memory)
        return container


def _by_msg_id(message: Sent) -> int:
    return message.msg_id


def trim(memory: dict[int, Any], most: int) -> None:
    """Drop the oldest entries, in batches: finding one at a time gets slow."""
    if len(memory) >= 2 * most:
        for old in list(islice(memory, len(memory) - most)):
            del memory[old]
