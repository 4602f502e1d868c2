"""The short way of the checks on receipt: it decides what the long way decides, for any packet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtproto.crypto.envelope import Side
from mtproto.errors import RemoteProtocolError
from mtproto.session import DEFAULT_LIMITS, Message, Plaintext
from mtproto.session.container import pack_container
from mtproto.session.inbox import Inbox
from mtproto.session.loops import LOOPS
from mtproto.session.reactions import SERVICE_IDS

if TYPE_CHECKING:
    from mtproto._native import SessionLoops

NOW = 1_700_000_000.0
QUERY, ACK = b"\x01\x02\x03\x04", (0x62D6B459).to_bytes(4, "little") + bytes(8)
BODIES = [QUERY, ACK, pack_container([]), b"\xa1\xcf\x72\x30" + bytes(4), b"", QUERY + b"\5"]


class LongWay(Inbox):
    """An inbox that never takes the short way."""

    def _open_ordinary(self, *_: Any) -> None:
        return None

    def _all_in_order(self, *_: Any) -> bool:
        return False

    def _all_timely(self, *_: Any) -> bool:
        return False


@st.composite
def packets(draw: st.DrawFn, role: Side) -> list[Message]:
    """A run of good packets, each maybe with one thing wrong in it."""
    step, count, made = 0, 0, []
    tail = 0 if role is Side.CLIENT else 1
    start = int((NOW + draw(st.sampled_from([0, 0, -299.9, 29.9]))) * 2**32) & ~3
    for _ in range(draw(st.integers(1, 5))):
        inner = []
        for body in draw(st.lists(st.sampled_from([QUERY, QUERY, ACK]), min_size=1, max_size=4)):
            step += 4
            odd = body == QUERY
            inner.append(Message(start + step | tail, 2 * count + odd, body))
            count += odd
        if draw(st.booleans()):
            at = draw(st.integers(0, len(inner) - 1))
            inner[at] = spoil(draw, inner[at])
        if len(inner) == 1 and draw(st.booleans()):
            made.append(inner[0])
            continue
        step += 4
        outer = Message(start + step | tail, 2 * count, pack_container(inner))
        made.append(spoil(draw, outer) if draw(st.integers(0, 3)) == 0 else outer)
    return made


def spoil(draw: st.DrawFn, message: Message) -> Message:
    msg_id, seq_no, body = message.msg_id, message.seq_no, message.body
    match draw(st.integers(0, 3)):
        case 0:
            msg_id += draw(st.sampled_from([-16, -8, -4, 1, 2, 3, 4, 8, 16]))
        case 1:
            msg_id += draw(st.sampled_from([-301, -1, 1, 31])) << 32
        case 2:
            seq_no = max(0, seq_no + draw(st.sampled_from([-9, -3, -2, -1, 1, 2, 3, 9])))
        case 3:
            body = draw(st.sampled_from(BODIES))
    return Message(msg_id, seq_no, body)


def outcome(inbox: Inbox, packet: Message, *, trusted: bool) -> Any:
    try:
        return inbox.open(Plaintext(0, 0, packet), NOW, clock_trusted=trusted)
    except RemoteProtocolError as error:
        return str(error)


@pytest.mark.parametrize("loops", [LOOPS, None], ids=["in C", "in Python"])
@pytest.mark.parametrize("reader", Side)
@settings(max_examples=300)
@given(data=st.data(), trusted=st.booleans())
def test_both_ways_agree(
    loops: SessionLoops | None, reader: Side, data: st.DataObject, trusted: bool
) -> None:
    short = Inbox(reader, DEFAULT_LIMITS, None, SERVICE_IDS, loops)
    long = LongWay(reader, DEFAULT_LIMITS, None, SERVICE_IDS)
    for packet in data.draw(packets(reader.peer)):
        assert outcome(short, packet, trusted=trusted) == outcome(long, packet, trusted=trusted)
        assert short.received.newest() == long.received.newest()
        assert len(short.received) == len(long.received)
        assert short.received.neighbours(packet.msg_id) == long.received.neighbours(packet.msg_id)


def test_the_short_way_is_taken() -> None:
    """Else the law above would say nothing."""
    inbox = Inbox(Side.SERVER, DEFAULT_LIMITS, None, SERVICE_IDS)
    base = int(NOW * 2**32)
    inner = [Message(base + 4 * n, 2 * n + 1, QUERY) for n in range(3)]
    outer = Message(base + 100, 6, pack_container(inner))
    assert inbox._all_in_order(outer, inner, NOW)
    assert len(inbox.open(Plaintext(0, 0, outer), NOW, clock_trusted=True).messages) == 3
