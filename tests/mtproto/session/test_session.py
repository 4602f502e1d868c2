"""Laws of the session: what one side sends the other gets, once, whatever happens on the way."""

from __future__ import annotations

import contextlib
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtproto.crypto.envelope import Side, seal, unseal
from mtproto.errors import LocalProtocolError, MTProtoError, RemoteProtocolError
from mtproto.session import (
    Message,
    Plaintext,
    SaltBook,
    Session,
    SessionLimits,
    open_packet,
)
from mtproto.session.container import (
    pack_container,
    unpack_acks,
)
from mtproto.session.events import (
    MessageReceived,
)
from tl import mt

bodies = st.integers(0, 400).flatmap(
    lambda words: st.binary(min_size=4 * words, max_size=4 * words)
)
queries = bodies.map(lambda tail: b"\x01\x00\x00\x77" + tail)  # an id nobody knows


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

    def test_a_server_may_use_any_salt(self, make_pair):
        pair = make_pair()
        message = Message(pair.id_at(0, 3), 1, b"\1\0\0\x77")
        (event,) = pair.to_client([pair.sealed(message, salt=12345)])
        assert isinstance(event, MessageReceived)

    def test_of_a_servers_seq_no_only_the_parity_counts(self, make_pair):
        """Whatever their order; odd ones are acknowledged, even ones are not."""
        pair = make_pair()
        ids = []
        for number, seq_no in enumerate((9, 3, 3, 4, 0)):
            ids.append(pair.id_at(number / 10, 3))
            message = Message(ids[-1], seq_no, b"\1\0\0\x77")
            (event,) = pair.to_client([pair.sealed(message)])
            assert isinstance(event, MessageReceived)
        (packet,) = pair.client.data_to_send(pair.client_now, flush=True)
        body = open_packet(pair.key, packet, Side.CLIENT).message.body
        assert list(unpack_acks(body, most=9)) == ids[:3]

    def test_a_message_copy_is_an_unknown_message(self, make_pair):
        pair = make_pair()
        body = bytes.fromhex("b24660e0") + bytes(16)
        (event,) = pair.to_client([pair.sealed(Message(pair.id_at(0, 3), 1, body))])
        assert event.body == body

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
            message = Message(pair.id_at(0, tail), int(odd), body)
            try:
                session.receive(pair.sealed(message, sender=sender), pair.now)
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
            message = Message(pair.id_at(0, id_tail), 0, body)
            with contextlib.suppress(MTProtoError):
                session.receive(pair.sealed(message, sender=sender), pair.now)


class TestSending:
    @given(sizes=st.lists(st.integers(1, 40), min_size=1, max_size=3))
    def test_padding_is_the_least_that_is_legal(self, make_pair, sizes):
        pair = make_pair()
        for words in sizes:
            pair.client.send(b"\1\0\0\x77" * words, now=pair.client_now)
        (packet,) = pair.client.data_to_send(pair.client_now)
        plaintext = unseal(pair.key, packet, Side.CLIENT)
        body = open_packet(pair.key, packet, Side.CLIENT).message.body
        assert 12 <= len(plaintext) - 32 - len(body) <= 27

    @given(steps=st.lists(st.floats(-2, 2), max_size=20))
    def test_msg_ids_rise_and_carry_the_fraction_of_the_second(self, make_pair, steps):
        """Even when the clock stands still or goes back."""
        pair = make_pair()
        ids = [pair.send()]
        for step in steps:
            pair.now += step
            ids.append(pair.send())
        assert ids == sorted(set(ids))
        assert {one % 4 for one in ids} == {0}
        assert ids[0] % 2**32 == 2**30  # a quarter past the second


class TestReceipt:
    """The checks that come before any TL."""

    @pytest.mark.parametrize("size", [0, 4, 8, 1028, 2048])
    def test_padding_outside_12_to_1024(self, make_pair, size):
        pair = make_pair()
        body = bytes(4 * (-(32 + size) // 4 % 4)) + bytes(16)
        message = Message(pair.id_at(0, 1), 1, body)
        with pytest.raises(RemoteProtocolError, match="padding"):
            pair.client.receive(pair.sealed(message, padding=size), pair.now)

    def test_session_id_of_another(self, make_pair):
        pair = make_pair()
        packet = pair.sealed(Message(pair.id_at(0, 1), 1, bytes(4)), session_id=99)
        with pytest.raises(RemoteProtocolError, match="session_id"):
            pair.client.receive(packet, pair.now)

    @pytest.mark.parametrize("length", [-4, 2, 5, 2**31 - 4])
    def test_length_lies(self, make_pair, length):
        pair = make_pair()
        head = struct.pack("<qqQii", 0, pair.client.session_id, pair.id_at(0, 1), 1, length)
        packet = seal(pair.key, head + bytes(32), Side.SERVER)
        with pytest.raises(RemoteProtocolError, match="length"):
            pair.client.receive(packet, pair.now)

    @pytest.mark.parametrize("tail", [0, 2])
    def test_even_msg_id_from_a_server(self, make_pair, tail):
        pair = make_pair()
        with pytest.raises(RemoteProtocolError, match="parity"):
            pair.client.receive(pair.sealed(Message(pair.id_at(0, tail), 1, bytes(4))), pair.now)

    @pytest.mark.parametrize("ahead", [-301, 31])
    def test_message_out_of_time(self, make_pair, ahead):
        pair = make_pair()
        packet = pair.sealed(Message(pair.id_at(ahead, 3), 1, bytes(4)))
        with pytest.raises(RemoteProtocolError, match="time"):
            pair.client.receive(packet, pair.now)

    @pytest.mark.parametrize("ahead", [-299, 29])
    def test_message_just_in_time(self, make_pair, ahead):
        pair = make_pair()
        packet = pair.sealed(Message(pair.id_at(ahead, 3), 1, bytes(4)))
        assert isinstance(pair.client.receive(packet, pair.now)[0], MessageReceived)

    def test_duplicate_is_acknowledged_not_processed(self, make_pair):
        pair = make_pair()
        packet = pair.sealed(Message(pair.id_at(0, 3), 1, bytes(4)))
        assert len(pair.client.receive(packet, pair.now)) == 1
        pair.client.data_to_send(pair.now, flush=True)
        assert pair.client.receive(packet, pair.now) == []
        (ack,) = pair.client.data_to_send(pair.now, flush=True)
        assert pair.kinds(ack) == ([mt.MsgsAck.tl_id], False)

    def test_forgotten_id_counts_as_duplicate(self, make_pair):
        """A msg_id below everything remembered is not believed to be new."""
        pair = make_pair(limits=SessionLimits(received_ids=4))
        old = pair.id_at(-100, 3)
        for step in range(20):
            message = Message(pair.id_at(step / 10, 3), 1, bytes(4))
            assert pair.client.receive(pair.sealed(message), pair.now)
        assert pair.client.receive(pair.sealed(Message(old, 1, bytes(4))), pair.now) == []

    def test_forgetting_waits_for_the_end_of_a_packet(self, make_pair):
        """Or the first messages of a container would make its last one too old to be new."""
        pair = make_pair(limits=SessionLimits(received_ids=2))
        for step in range(3):
            message = Message(pair.id_at(step / 10, 3), 1, bytes(4))
            assert pair.client.receive(pair.sealed(message), pair.now)
        inner = [Message(pair.id_at(ahead, 3), 1, bytes(4)) for ahead in (0.4, -1)]
        outer = Message(pair.id_at(0.5, 3), 2, pack_container(inner))
        events = pair.client.receive(pair.sealed(outer), pair.now)
        assert [type(event) for event in events] == [MessageReceived, MessageReceived]

    def test_nothing_of_a_refused_packet_is_used(self, make_pair):
        """One message with a wrong parity refuses its whole container, whose ids stay unknown."""
        pair = make_pair()
        good = Message(pair.id_at(0, 3), 1, bytes(4))
        bad = Message(pair.id_at(0.1, 0), 3, bytes(4))
        outer = Message(pair.id_at(0.2, 3), 4, pack_container([good, bad]))
        with pytest.raises(RemoteProtocolError, match="parity"):
            pair.client.receive(pair.sealed(outer), pair.now)
        assert [type(e) for e in pair.client.receive(pair.sealed(good), pair.now)] == [
            MessageReceived
        ]


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
