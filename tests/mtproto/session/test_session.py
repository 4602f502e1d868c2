"""Laws of the session: what one side sends the other gets, once, whatever happens on the way."""

from __future__ import annotations

import contextlib
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tl
from mtproto.crypto.envelope import Side, seal
from mtproto.errors import LocalProtocolError, MTProtoError, RemoteProtocolError
from mtproto.session import (
    BadMsg,
    Message,
    MessageState,
    Plaintext,
    Remedy,
    SaltBook,
    Session,
    SessionLimits,
    open_packet,
)
from mtproto.session.container import (
    CONTAINER_ID,
    GZIP_ID,
    constructor_id,
    pack_container,
    pack_plaintext,
    pack_rpc_result,
    padding_size,
    unpack_container,
)
from mtproto.session.events import (
    Acknowledged,
    AnswerDropped,
    ClockAdjusted,
    DestroySessionRequested,
    DisconnectDelay,
    Ignored,
    MessageReceived,
    MessageRefused,
    NewSession,
    Pong,
    Renumbered,
    RpcResult,
    SaltsReceived,
    SessionDestroyed,
    SessionRestarted,
    StateInfo,
    Undecodable,
)
from tl import mt

bodies = st.integers(0, 400).flatmap(
    lambda words: st.binary(min_size=4 * words, max_size=4 * words)
)
queries = bodies.map(lambda tail: b"\x01\x00\x00\x77" + tail)  # an id nobody knows


def sealed(pair, message, *, sender=Side.SERVER, session_id=None, salt=None, padding=None):
    """A packet with whatever we like inside, properly sealed."""
    session_id = pair.client.session_id if session_id is None else session_id
    salt = pair.schedule.current(pair.now) if salt is None else salt
    size = padding_size(len(message.body)) if padding is None else padding
    data = pack_plaintext(Plaintext(salt, session_id, message), pair.rng(size))
    return seal(pair.key, data, sender)


def id_at(seconds, tail):
    return (int(seconds * 2**32) & ~3) | tail


def kinds(packet, pair, sender=Side.CLIENT):
    """The constructor ids in a packet, and whether they came in a container."""
    message = open_packet(pair.key, packet, sender).message
    if constructor_id(message.body) != CONTAINER_ID:
        return [constructor_id(message.body)], False
    return [constructor_id(m.body) for m in unpack_container(message.body, most=2000)], True


class TestRoad:
    @given(sent=st.lists(queries, min_size=1, max_size=8), cuts=st.sets(st.integers(0, 7)))
    def test_every_query_is_executed_and_answered_once(self, make_pair, sent, cuts):
        """However queries are spread over packets, each reaches the peer as it was and once."""
        pair = make_pair()
        expected = {}
        for index, query in enumerate(sent):
            expected[pair.send(query)] = pair.result + query
            if index in cuts:
                pair.step()
        pair.settle()
        assert pair.results == expected
        assert sorted(pair.executed) == sorted(sent)
        assert pair.client.unanswered() == ()

    @given(
        sent=st.lists(queries, min_size=1, max_size=6),
        data=st.data(),
    )
    def test_order_and_duplication_of_packets_change_nothing(self, make_pair, sent, data):
        """Packets delivered in any order, some twice, give every answer exactly once."""
        pair = make_pair()
        packets = []
        for query in sent:
            pair.now += 0.01
            pair.send(query)
            packets += pair.client.data_to_send(pair.client_now)
        deliveries = data.draw(st.permutations(packets + packets[: len(packets) // 2 + 1]))
        pair.to_server(deliveries)
        answers = pair.server.data_to_send(pair.now)
        pair.to_client(data.draw(st.permutations(answers + answers)))
        pair.settle()
        assert sorted(pair.executed) == sorted(sent)
        assert sorted(pair.results.values()) == sorted(pair.result + query for query in sent)

    def test_push_is_received_and_acknowledged(self, make_pair):
        """A server's own message arrives as it was sent and is forgotten when acknowledged."""
        pair = make_pair()
        pair.send()
        pair.settle()
        push = b"\x02\x00\x00\x77" * 3
        msg_id = pair.server.send(push, now=pair.now)
        events = pair.step()
        assert [e.body for e in events if isinstance(e, MessageReceived)] == [push]
        assert msg_id % 4 == 3
        pair.to_server(pair.client.data_to_send(pair.client_now, flush=True))
        assert msg_id not in pair.server.unanswered()

    @given(st.binary(min_size=0, max_size=200))
    def test_garbage_raises_only_our_errors(self, make_pair, data):
        """Bytes that nobody sealed never get past the envelope."""
        pair = make_pair()
        for session in (pair.client, pair.server):
            with pytest.raises(RemoteProtocolError):
                session.receive(data, pair.now)
            with pytest.raises(RemoteProtocolError):
                session.receive(pair.key.id_bytes + data, pair.now)

    @settings(max_examples=60)
    @given(st.data())
    def test_tampered_bytes_never_pass(self, make_pair, data):
        """One changed bit anywhere in a packet is refused, and the true packet still passes."""
        pair = make_pair()
        pair.send()
        (packet,) = pair.client.data_to_send(pair.client_now)
        bit = data.draw(st.integers(0, 8 * len(packet) - 1))
        bad = bytearray(packet)
        bad[bit // 8] ^= 1 << bit % 8
        with pytest.raises(RemoteProtocolError):
            pair.server.receive(bytes(bad), pair.now)
        assert any(isinstance(e, MessageReceived) for e in pair.to_server([packet]))

    @given(st.binary(min_size=4, max_size=300), st.booleans())
    def test_authentic_garbage_raises_only_our_errors(self, make_pair, body, odd):
        """Even a peer that holds the key can only cause events or our errors."""
        pair = make_pair()
        body = body[: len(body) // 4 * 4]
        for session, sender, tail in ((pair.client, Side.SERVER, 1), (pair.server, Side.CLIENT, 0)):
            message = Message(id_at(pair.now, tail), int(odd), body)
            try:
                session.receive(sealed(pair, message, sender=sender), pair.now)
                session.data_to_send(pair.now)
            except MTProtoError:
                pass

    @given(st.sampled_from([c for c in dir(mt) if c[0].isupper()]), st.binary(max_size=64))
    def test_every_service_constructor_with_any_fields(self, make_pair, name, tail):
        """A damaged body of a known service message causes an event or our error."""
        kind = getattr(getattr(mt, name), "tl_id", None)
        if kind is None:
            return
        pair = make_pair()
        body = kind.to_bytes(4, "little") + tail + bytes(-len(tail) % 4)
        for session, sender, id_tail in (
            (pair.client, Side.SERVER, 1),
            (pair.server, Side.CLIENT, 0),
        ):
            message = Message(id_at(pair.now, id_tail), 0, body)
            with contextlib.suppress(MTProtoError):
                session.receive(sealed(pair, message, sender=sender), pair.now)


class TestReceipt:
    """The checks that come before any TL."""

    @pytest.mark.parametrize("size", [0, 4, 8, 1028, 2048])
    def test_padding_outside_12_to_1024(self, make_pair, size):
        pair = make_pair()
        body = bytes(4 * (-(32 + size) // 4 % 4)) + bytes(16)
        message = Message(id_at(pair.now, 1), 1, body)
        with pytest.raises(RemoteProtocolError, match="padding"):
            pair.client.receive(sealed(pair, message, padding=size), pair.now)

    def test_session_id_of_another(self, make_pair):
        pair = make_pair()
        packet = sealed(pair, Message(id_at(pair.now, 1), 1, bytes(4)), session_id=99)
        with pytest.raises(RemoteProtocolError, match="session_id"):
            pair.client.receive(packet, pair.now)

    @pytest.mark.parametrize("length", [-4, 2, 5, 2**31 - 4])
    def test_length_lies(self, make_pair, length):
        pair = make_pair()
        head = struct.pack("<qqQii", 0, pair.client.session_id, id_at(pair.now, 1), 1, length)
        packet = seal(pair.key, head + bytes(32), Side.SERVER)
        with pytest.raises(RemoteProtocolError, match="length"):
            pair.client.receive(packet, pair.now)

    @pytest.mark.parametrize("tail", [0, 2])
    def test_even_msg_id_from_a_server(self, make_pair, tail):
        pair = make_pair()
        with pytest.raises(RemoteProtocolError, match="parity"):
            pair.client.receive(sealed(pair, Message(id_at(pair.now, tail), 1, bytes(4))), pair.now)

    @pytest.mark.parametrize("ahead", [-301, 31])
    def test_message_out_of_time(self, make_pair, ahead):
        pair = make_pair()
        packet = sealed(pair, Message(id_at(pair.now + ahead, 3), 1, bytes(4)))
        with pytest.raises(RemoteProtocolError, match="time"):
            pair.client.receive(packet, pair.now)

    @pytest.mark.parametrize("ahead", [-299, 29])
    def test_message_just_in_time(self, make_pair, ahead):
        pair = make_pair()
        packet = sealed(pair, Message(id_at(pair.now + ahead, 3), 1, bytes(4)))
        assert isinstance(pair.client.receive(packet, pair.now)[0], MessageReceived)

    def test_duplicate_is_acknowledged_not_processed(self, make_pair):
        pair = make_pair()
        packet = sealed(pair, Message(id_at(pair.now, 3), 1, bytes(4)))
        assert len(pair.client.receive(packet, pair.now)) == 1
        pair.client.data_to_send(pair.now, flush=True)
        assert pair.client.receive(packet, pair.now) == []
        (ack,) = pair.client.data_to_send(pair.now, flush=True)
        assert kinds(ack, pair) == ([mt.MsgsAck.tl_id], False)

    def test_forgotten_id_counts_as_duplicate(self, make_pair):
        """A msg_id below everything remembered is not believed to be new."""
        pair = make_pair(limits=SessionLimits(received_ids=4))
        old = id_at(pair.now - 100, 3)
        for step in range(20):
            message = Message(id_at(pair.now + step / 10, 3), 1, bytes(4))
            assert pair.client.receive(sealed(pair, message), pair.now)
        assert pair.client.receive(sealed(pair, Message(old, 1, bytes(4))), pair.now) == []

    def test_nothing_of_a_refused_packet_is_used(self, make_pair):
        """One message with a wrong parity refuses its whole container, whose ids stay unknown."""
        pair = make_pair()
        good = Message(id_at(pair.now, 3), 1, bytes(4))
        bad = Message(id_at(pair.now + 0.1, 0), 3, bytes(4))
        outer = Message(id_at(pair.now + 0.2, 3), 4, pack_container([good, bad]))
        with pytest.raises(RemoteProtocolError, match="parity"):
            pair.client.receive(sealed(pair, outer), pair.now)
        assert [type(e) for e in pair.client.receive(sealed(pair, good), pair.now)] == [
            MessageReceived
        ]


class TestServerRefusals:
    """The server role names the broken rule, and processes nothing."""

    def refusal(self, pair, message, salt=None):
        packet = sealed(pair, message, sender=Side.CLIENT, salt=salt)
        events = pair.to_server([packet])
        assert [type(e) for e in events] == [Ignored]
        assert pair.executed == []
        (answer,) = pair.server.data_to_send(pair.now)
        record = tl.decode(open_packet(pair.key, answer, Side.SERVER).message.body)
        assert record.bad_msg_id == message.msg_id
        assert record.bad_msg_seqno == message.seq_no
        return record.error_code

    def query(self, pair, ahead=0.0, seq_no=1, tail=0):
        return Message(id_at(pair.now + ahead, tail), seq_no, pair.query)

    def test_too_low_and_too_high(self, make_pair):
        pair = make_pair()
        assert self.refusal(pair, self.query(pair, -301)) == BadMsg.MSG_ID_TOO_LOW
        assert self.refusal(pair, self.query(pair, 31)) == BadMsg.MSG_ID_TOO_HIGH

    @pytest.mark.parametrize("tail", [1, 2, 3])
    def test_low_bits(self, make_pair, tail):
        pair = make_pair()
        assert self.refusal(pair, self.query(pair, tail=tail)) == BadMsg.MSG_ID_BITS

    def test_salt(self, make_pair):
        pair = make_pair()
        assert self.refusal(pair, self.query(pair), salt=1) == BadMsg.WRONG_SALT

    def test_query_must_be_odd(self, make_pair):
        pair = make_pair()
        code = self.refusal(pair, self.query(pair, seq_no=0))
        assert code == BadMsg.SEQ_NO_ODD_EXPECTED

    def test_ack_and_container_must_be_even(self, make_pair):
        pair = make_pair()
        ack = tl.encode(mt.MsgsAck(msg_ids=[]))
        container = pack_container([self.query(pair, -1)])
        for body in (ack, container):
            message = Message(id_at(pair.now, 0), 3, body)
            assert self.refusal(pair, message) == BadMsg.SEQ_NO_EVEN_EXPECTED

    def test_seq_no_order(self, make_pair):
        pair = make_pair()
        pair.answering = False
        first = self.query(pair, seq_no=5)
        pair.to_server([sealed(pair, first, sender=Side.CLIENT)])
        pair.executed.clear()
        pair.server.data_to_send(pair.now)
        for seq_no in (1, 3, 5):
            code = self.refusal(pair, self.query(pair, 1, seq_no))
            assert code == BadMsg.SEQ_NO_TOO_LOW
        for seq_no in (5, 7):
            code = self.refusal(pair, self.query(pair, -1, seq_no))
            assert code == BadMsg.SEQ_NO_TOO_HIGH

    @pytest.mark.parametrize("fault", ["nested", "twice", "newer", "count", "length", "rest"])
    def test_container(self, make_pair, fault):
        pair = make_pair()
        inner = self.query(pair, -1)
        body = {
            "nested": pack_container([Message(inner.msg_id, 2, pack_container([]))]),
            "twice": pack_container([inner, inner]),
            "newer": pack_container([self.query(pair, 1)]),
            "count": struct.pack("<II", CONTAINER_ID, 1025) + bytes(16 * 1025),
            "length": pack_container([inner])[:-4],
            "rest": pack_container([inner]) + bytes(4),
        }[fault]
        message = Message(id_at(pair.now, 0), 2, body)
        assert self.refusal(pair, message) == BadMsg.INVALID_CONTAINER

    def test_container_under_a_used_id(self, make_pair):
        pair = make_pair()
        pair.answering = False
        query = self.query(pair)
        pair.to_server([sealed(pair, query, sender=Side.CLIENT)])
        pair.server.data_to_send(pair.now)
        pair.executed.clear()
        message = Message(query.msg_id, 2, pack_container([]))
        assert self.refusal(pair, message) == BadMsg.CONTAINER_ID_REUSED


class TestRepair:
    """What the client does about refusals: it ends up where it would have been without."""

    def test_wrong_salt(self, make_pair):
        """An unknown salt costs one round trip; the query runs once, under a new msg_id."""
        pair = make_pair(right_salt=False)
        old = pair.send()
        pair.settle()
        assert pair.executed == [pair.query]
        renumbered = {
            e.old_msg_id: e.new_msg_id for e in pair.client_events if type(e) is Renumbered
        }
        assert pair.results == {renumbered[old]: pair.result + pair.query}
        assert len(pair.client.salts) > 1, "future salts were asked for as well"

    @pytest.mark.parametrize("skew", [-4000.0, -301.0, 31.0, 5000.0])
    @pytest.mark.parametrize("trusted", [True, False])
    def test_wrong_clock(self, make_pair, skew, trusted):
        """Whatever the local clock says, one refusal sets it right and the query runs once."""
        pair = make_pair(client_clock=skew, trusted=trusted)
        first = pair.client.session_id
        pair.send()
        pair.settle()
        assert pair.executed == [pair.query]
        assert list(pair.results.values()) == [pair.result + pair.query]
        assert abs(pair.client.server_time(pair.client_now) - pair.now) < 1
        assert any(isinstance(e, ClockAdjusted) for e in pair.client_events)
        assert (pair.client.session_id == first) is (skew < 0)

    def test_clock_ahead_keeps_the_fate_of_earlier_queries_open(self, make_pair):
        """After a forced new session only messages that were surely refused go out again."""
        pair = make_pair()
        pair.answering = False
        early = pair.send()
        pair.step()
        pair.client_clock = 1000.0
        pair.send()
        pair.step()
        restarted = [e for e in pair.client_events if isinstance(e, SessionRestarted)]
        assert [e.uncertain for e in restarted] == [(early,)]
        pair.answering = True
        pair.settle()
        assert len(pair.results) == 1

    def test_seq_no_refusals_start_a_new_session(self, make_pair):
        pair = make_pair()
        pair.answering = False
        pair.now += 10
        intruder = Message(id_at(pair.now - 5, 0), 9, pair.query)
        pair.to_server([sealed(pair, intruder, sender=Side.CLIENT)])
        pair.answering = True
        pair.executed.clear()
        first = pair.client.session_id
        pair.send()
        pair.settle()
        assert pair.client.session_id != first
        assert pair.executed == [pair.query]

    def notify(self, pair, msg_id, code):
        body = tl.encode(mt.BadMsgNotification(bad_msg_id=msg_id, bad_msg_seqno=1, error_code=code))
        pair.now += 0.01
        return pair.to_client([sealed(pair, Message(id_at(pair.now, 1), 0, body))])

    def test_invalid_container_is_split(self, make_pair):
        pair = make_pair()
        pair.send()
        pair.send()
        (packet,) = pair.client.data_to_send(pair.client_now)
        outer = open_packet(pair.key, packet, Side.CLIENT).message
        assert constructor_id(outer.body) == CONTAINER_ID
        assert [type(e) for e in self.notify(pair, outer.msg_id, 64)] == [Renumbered, Renumbered]
        packets = pair.client.data_to_send(pair.client_now)
        assert [kinds(p, pair)[1] for p in packets] == [False, False]

    @pytest.mark.parametrize(
        ("code", "remedy"),
        [(18, Remedy.GIVE_UP), (20, Remedy.ASK_SENDER), (35, Remedy.GIVE_UP), (7, Remedy.GIVE_UP)],
    )
    def test_what_is_not_repaired_is_told(self, make_pair, code, remedy):
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        assert self.notify(pair, msg_id, code) == [MessageRefused(msg_id, code, remedy)]

    @pytest.mark.parametrize("code", [16, 17, 18, 20, 32, 48, 64])
    def test_refusal_of_what_we_never_sent_is_ignored(self, make_pair, code):
        pair = make_pair()
        before = pair.client.time_offset, pair.client.session_id
        assert [type(e) for e in self.notify(pair, 12345 << 34, code)] == [Ignored]
        assert (pair.client.time_offset, pair.client.session_id) == before

    def test_salt_storm_ends(self, make_pair):
        """A server that refuses every salt is left, it cannot keep us resending for ever."""
        pair = make_pair()
        msg_id = pair.send()

        def storm():
            nonlocal msg_id
            for salt in range(100):
                pair.client.data_to_send(pair.client_now)
                body = tl.encode(
                    mt.BadServerSalt(
                        bad_msg_id=msg_id, bad_msg_seqno=1, error_code=48, new_server_salt=salt
                    )
                )
                pair.now += 0.01
                for event in pair.to_client([sealed(pair, Message(id_at(pair.now, 1), 0, body))]):
                    if isinstance(event, Renumbered):
                        msg_id = event.new_msg_id

        with pytest.raises(RemoteProtocolError, match="refus"):
            storm()

    def test_new_session_created(self, make_pair):
        """Messages older than the server's memory are reported; its second telling is ignored."""
        pair = make_pair()
        old = pair.send()
        pair.client.data_to_send(pair.client_now)
        created = mt.NewSessionCreated(first_msg_id=old + 4, unique_id=5, server_salt=77)
        told = []
        for _ in range(2):
            pair.now += 0.01
            message = Message(id_at(pair.now, 3), 1, tl.encode(created))
            told += pair.to_client([sealed(pair, message)])
        assert told[:2] == [SaltsReceived(), NewSession(old + 4, 5, (old,))]
        assert isinstance(told[2], Ignored)
        assert pair.client.salts.current(pair.now) == 77


class TestPacking:
    def test_many_small_messages_share_one_container(self, make_pair):
        pair = make_pair()
        for _ in range(100):
            pair.send()
        (packet,) = pair.client.data_to_send(pair.client_now)
        found, in_container = kinds(packet, pair)
        assert in_container
        assert found.count(constructor_id(pair.query)) == 100

    @given(st.integers(1, 60), st.integers(40, 400), st.integers(1, 9))
    def test_limits_hold(self, make_pair, count, most_bytes, most_messages):
        """No container has more messages or bytes than allowed, and nothing gets lost."""
        limits = SessionLimits(container_bytes=most_bytes, container_messages=most_messages)
        pair = make_pair(limits=limits)
        for _ in range(count):
            pair.send(b"\x01\x00\x00\x77" + bytes(16))
        packets = pair.client.data_to_send(pair.client_now)
        total = 0
        for packet in packets:
            message = open_packet(pair.key, packet, Side.CLIENT).message
            found, in_container = kinds(packet, pair)
            total += len(found)
            assert len(found) <= most_messages
            assert not in_container or len(found) == 1 or len(message.body) - 8 <= most_bytes
        assert total == count

    def test_one_message_travels_bare(self, make_pair):
        pair = make_pair()
        pair.send()
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert kinds(packet, pair) == ([constructor_id(pair.query)], False)

    def test_acks_wait_for_company_and_then_go_alone(self, make_pair):
        pair = make_pair()
        pair.to_client([sealed(pair, Message(id_at(pair.now, 3), 1, bytes(4)))])
        assert pair.client.data_to_send(pair.client_now) == []
        due = pair.client.next_deadline()
        assert due == pytest.approx(pair.now + pair.limits.ack_delay)
        (packet,) = pair.client.data_to_send(due)
        assert kinds(packet, pair) == ([mt.MsgsAck.tl_id], False)
        assert pair.client.next_deadline() is None

    def test_many_acks_do_not_wait(self, make_pair):
        pair = make_pair()
        for step in range(pair.limits.ack_count + 1):
            pair.to_client([sealed(pair, Message(id_at(pair.now + step / 100, 3), 1, bytes(4)))])
        assert len(pair.client.data_to_send(pair.client_now)) == 1

    @pytest.mark.parametrize("body", [b"", b"abc", b"abcde"])
    def test_what_is_no_tl_is_not_sent(self, make_pair, body):
        pair = make_pair()
        with pytest.raises(LocalProtocolError):
            pair.send(body)

    def test_unknown_constructor_leaves_its_neighbours_alone(self, make_pair):
        """Damaged and unknown messages in a container do not stop the others."""
        pair = make_pair()
        first, second = pair.send(), pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 1
        damaged = mt.NewSessionCreated.tl_id.to_bytes(4, "little") + bytes(4)
        inner = [
            Message(id_at(pair.now, 1), 1, pack_rpc_result(first, pair.result)),
            Message(id_at(pair.now + 0.1, 3), 3, b"\xef\xbe\xad\xde" + bytes(8)),
            Message(id_at(pair.now + 0.2, 3), 5, damaged),
            Message(id_at(pair.now + 0.3, 1), 7, pack_rpc_result(second, b"\xef\xbe\xad\xde")),
        ]
        outer = Message(id_at(pair.now + 0.4, 3), 8, pack_container(inner))
        events = pair.to_client([sealed(pair, outer)])
        assert [type(e) for e in events] == [RpcResult, MessageReceived, Undecodable, RpcResult]


class TestGzip:
    def gzip(self, data, wbits=31):
        packer = zlib.compressobj(wbits=wbits)
        packed = packer.compress(data) + packer.flush()
        return tl.encode(mt.GzipPacked(packed_data=packed))

    @given(st.integers(0, 5000), st.sampled_from([31, 15]))
    def test_both_ways(self, make_pair, words, wbits):
        pair = make_pair()
        query = b"\x01\x00\x00\x77" + bytes(4 * words)
        msg_id = pair.send(query)
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert len(packet) < 1000
        pair.to_server([packet])
        pair.settle()
        assert pair.executed == [query]
        assert pair.results == {msg_id: pair.result + query}
        pair.now += 1
        message = Message(id_at(pair.now, 3), 99, self.gzip(query, wbits))
        events = pair.to_client([sealed(pair, message)])
        assert [e.body for e in events] == [query]

    def test_incompressible_bodies_go_as_they_are(self, make_pair):
        pair = make_pair()
        pair.send(b"\x01\x00\x00\x77" + pair.rng(2000))
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert kinds(packet, pair) == ([0x77000001], False)

    @pytest.mark.parametrize(
        "make",
        [
            lambda gzip: gzip(bytes(30 << 20)),
            lambda gzip: gzip(bytes(400))[:-4],
            lambda gzip: gzip(gzip(bytes(400))),
            lambda gzip: gzip(pack_container([])),
            lambda gzip: GZIP_ID.to_bytes(4, "little") + b"\x07garbage",
            lambda gzip: GZIP_ID.to_bytes(4, "little"),
        ],
        ids=["bomb", "cut", "nested", "container", "garbage", "empty"],
    )
    def test_bad_gzip_fails_only_its_message(self, make_pair, make):
        """A bomb or damage is one Undecodable event: for a result it names the request."""
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 1
        packed = make(self.gzip)
        inner = [
            Message(id_at(pair.now, 3), 1, packed),
            Message(id_at(pair.now + 0.1, 1), 3, pack_rpc_result(msg_id, packed)),
            Message(id_at(pair.now + 0.2, 3), 5, bytes(4)),
        ]
        outer = Message(id_at(pair.now + 0.3, 3), 6, pack_container(inner))
        events = pair.to_client([sealed(pair, outer)])
        assert [type(e) for e in events] == [Undecodable, Undecodable, MessageReceived] or (
            # an rpc_result needs at least a constructor id to be split at all
            len(packed) == 4
        )
        assert events[1].req_msg_id == msg_id


class TestService:
    def test_ping(self, make_pair):
        pair = make_pair()
        ping_id = pair.client.ping(now=pair.client_now)
        assert Pong(ping_id) in pair.step()

    def test_ping_delay_disconnect(self, make_pair):
        pair = make_pair()
        ping_id = pair.client.ping(now=pair.client_now, disconnect_delay=75)
        assert Pong(ping_id) in pair.step()
        assert DisconnectDelay(75) in pair.server_events

    def test_foreign_pong_is_ignored(self, make_pair):
        pair = make_pair()
        body = tl.encode(mt.Pong(msg_id=1, ping_id=2))
        events = pair.to_client([sealed(pair, Message(id_at(pair.now, 1), 0, body))])
        assert [type(e) for e in events] == [Ignored]

    def test_salts_are_renewed_ahead_of_expiry(self, make_pair):
        """Over two days of calls no query is ever refused for its salt."""
        pair = make_pair()
        for _ in range(200):
            pair.now += 900
            pair.client.connected(now=pair.client_now)
            pair.send()
            pair.settle()
        assert not any(isinstance(e, Renumbered) for e in pair.client_events)
        assert len(pair.executed) == 200

    def test_state_request(self, make_pair):
        """The states a server reports: unknown, lost on the way, not yet sent, received."""
        pair = make_pair()
        too_old = id_at(pair.now - 200, 0)
        pair.send()
        pair.step()
        lost = pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 1
        done = pair.send()
        pair.step()
        unsent = id_at(pair.now + 20, 0)
        asked = [too_old, lost, unsent, done]
        pair.client.ask_state(asked, now=pair.client_now)
        (info,) = [e for e in pair.step() if isinstance(e, StateInfo)]
        states = [info.states[msg_id] & 7 for msg_id in asked]
        assert states == [
            MessageState.UNKNOWN,
            MessageState.NOT_RECEIVED,
            MessageState.TOO_HIGH,
            MessageState.RECEIVED,
        ]

    def test_state_info_of_the_wrong_length(self, make_pair):
        pair = make_pair()
        pair.client.ask_state([1, 2, 3], now=pair.client_now)
        (packet,) = pair.client.data_to_send(pair.client_now)
        request = open_packet(pair.key, packet, Side.CLIENT).message
        body = tl.encode(mt.MsgsStateInfo(req_msg_id=request.msg_id, info=b"\x04"))
        with pytest.raises(RemoteProtocolError, match="msgs_state_info"):
            pair.to_client([sealed(pair, Message(id_at(pair.now, 1), 0, body))])

    def test_lost_answer_is_sent_again_on_the_next_connection(self, make_pair):
        """The server keeps an answer until it is acknowledged; the query does not run again."""
        pair = make_pair()
        msg_id = pair.send()
        pair.to_server(pair.client.data_to_send(pair.client_now))
        pair.server.data_to_send(pair.now)  # lost
        pair.now += 5
        pair.server.connected(now=pair.now)
        pair.client.connected(now=pair.client_now)
        pair.settle()
        assert pair.results == {msg_id: pair.result + pair.query}
        assert pair.executed == [pair.query]

    def test_repeated_query_gets_the_stored_answer(self, make_pair):
        pair = make_pair()
        msg_id = pair.send()
        pair.to_server(pair.client.data_to_send(pair.client_now))
        pair.server.data_to_send(pair.now)  # lost
        pair.now += 5
        assert pair.client.repeat(msg_id, now=pair.client_now) == msg_id
        packets = pair.client.data_to_send(pair.client_now)
        assert kinds(packets[0], pair)[1], "a msg_id may be used again in a container only"
        pair.to_server(packets)
        pair.settle()
        assert pair.results == {msg_id: pair.result + pair.query}
        assert pair.executed == [pair.query]

    def test_old_message_is_repeated_under_a_new_id(self, make_pair):
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 250
        new = pair.client.repeat(msg_id, now=pair.client_now)
        assert new != msg_id
        pair.settle()
        assert list(pair.results) == [new]

    @pytest.mark.parametrize("new", [False, True])
    def test_detailed_info(self, make_pair, new):
        """An answer we do not have is requested; one that we have is acknowledged."""
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 1
        answer = Message(id_at(pair.now, 1), 1, pack_rpc_result(msg_id, pair.result))
        fields = {"answer_msg_id": answer.msg_id, "bytes": 16, "status": 0}
        info = (
            mt.MsgNewDetailedInfo(**fields) if new else mt.MsgDetailedInfo(msg_id=msg_id, **fields)
        )
        pair.to_client([sealed(pair, Message(answer.msg_id + 4, 0, tl.encode(info)))])
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert kinds(packet, pair)[0] == [mt.MsgResendReq.tl_id]
        pair.to_client([sealed(pair, answer)])
        pair.client.data_to_send(pair.client_now, flush=True)
        pair.to_client([sealed(pair, Message(answer.msg_id + 8, 0, tl.encode(info)))])
        (packet,) = pair.client.data_to_send(pair.client_now, flush=True)
        assert kinds(packet, pair)[0] == [mt.MsgsAck.tl_id]

    def test_resend_request(self, make_pair):
        """Known messages come again; for unknown ones their state is told."""
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        for asked, expected in (
            ([msg_id], [constructor_id(pair.query)]),
            ([msg_id, 8], [mt.MsgsStateInfo.tl_id, constructor_id(pair.query)]),
        ):
            pair.now += 1
            body = tl.encode(mt.MsgResendReq(msg_ids=asked))
            pair.to_client([sealed(pair, Message(id_at(pair.now, 3), 0, body))])
            (packet,) = pair.client.data_to_send(pair.client_now)
            assert sorted(kinds(packet, pair)[0]) == sorted(expected)

    def test_destroy_session(self, make_pair):
        pair = make_pair()
        pair.client.destroy_session(99, now=pair.client_now)
        events = pair.to_server(pair.client.data_to_send(pair.client_now))
        assert [type(e) for e in events] == [DestroySessionRequested]
        pair.server.respond(mt.DestroySessionOk(session_id=99), now=pair.now)
        assert SessionDestroyed(99, existed=True) in pair.step()
        with pytest.raises(LocalProtocolError):
            pair.client.destroy_session(pair.client.session_id, now=pair.now)

    def test_drop_a_running_query(self, make_pair):
        """The dropped query is never answered to its owner, and the handler may be told."""
        pair = make_pair()
        pair.answering = False
        msg_id = pair.send()
        pair.step()
        pair.client.drop_answer(msg_id, now=pair.client_now)
        events = pair.step()
        assert AnswerDropped(msg_id, running=True) in pair.server_events
        assert [type(e) for e in events if isinstance(e, RpcResult)] == [RpcResult]
        assert pair.server.reply(msg_id, pair.result, now=pair.now) is None

    def test_drop_what_was_not_sent_yet(self, make_pair):
        pair = make_pair()
        msg_id = pair.send()
        assert pair.client.drop_answer(msg_id, now=pair.client_now) is None
        assert pair.client.data_to_send(pair.client_now) == []

    def test_acks_reach_the_sender(self, make_pair):
        pair = make_pair()
        pair.answering = False
        msg_id = pair.send()
        pair.step()
        pair.to_client(pair.server.data_to_send(pair.now, flush=True))
        assert any(isinstance(e, Acknowledged) and msg_id in e.msg_ids for e in pair.client_events)
        assert pair.client.unanswered() == (msg_id,), "an ack is no answer"

    def test_result_for_nothing_is_ignored(self, make_pair):
        pair = make_pair()
        body = pack_rpc_result(4, pair.result)
        events = pair.to_client([sealed(pair, Message(id_at(pair.now, 1), 1, body))])
        assert [type(e) for e in events] == [Ignored]
        packet = sealed(pair, Message(id_at(pair.now + 1, 1), 3, pack_rpc_result(0, pair.result)))
        with pytest.raises(RemoteProtocolError, match="rpc_result"):
            pair.to_client([packet])

    def test_what_is_not_acknowledged_is_bounded(self, make_pair):
        """A client that never acknowledges cannot fill the server's memory."""
        pair = make_pair(limits=SessionLimits(kept_bytes=10_000, compress_above=1 << 30))
        for _ in range(50):
            pair.server.send(bytes(1000), now=pair.now)
        assert len(pair.server.unanswered()) == 10


class TestSecrecy:
    def test_bodies_and_keys_are_not_in_reprs(self, make_pair):
        pair = make_pair()
        body = b"\x01\x00\x00\x77" + b"my secret words!"
        event = MessageReceived(1, 2, body)
        shown = repr([event, pair.client, Plaintext(5, 6, Message(1, 2, body)), *pair.client.salts])
        assert "secret" not in shown
        assert str(pair.schedule.current(pair.now)) not in shown

    def test_a_server_needs_the_clients_session_id(self, make_pair):
        pair = make_pair()
        with pytest.raises(LocalProtocolError):
            Session(Side.SERVER, pair.key, rng=pair.rng)
        with pytest.raises(LocalProtocolError):
            Session(Side.CLIENT, pair.key, rng=pair.rng, salts=pair.schedule)
        assert Session(Side.CLIENT, pair.key, rng=pair.rng, salts=SaltBook()).session_id
