"""Containers, acknowledgements and gzip_packed, both ways and within limits."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from mtproto.crypto.envelope import Side
from mtproto.errors import LocalProtocolError
from mtproto.session import (
    Message,
    SessionLimits,
    open_packet,
)
from mtproto.session.container import (
    GZIP_ID,
    MSGS_ACK_ID,
    constructor_id,
    pack_container,
    pack_rpc_result,
)
from mtproto.session.events import (
    MessageReceived,
    RpcResult,
    Undecodable,
)
from tl import mt

QUERY = b"\x01\x02\x03\x04"


class TestPacking:
    def test_many_small_messages_share_one_container(self, make_pair):
        pair = make_pair()
        for _ in range(100):
            pair.send()
        (packet,) = pair.client.data_to_send(pair.client_now)
        found, in_container = pair.kinds(packet)
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
            found, in_container = pair.kinds(packet)
            total += len(found)
            assert len(found) <= most_messages
            assert not in_container or len(found) == 1 or len(message.body) - 8 <= most_bytes
        assert total == count

    def test_one_message_travels_bare(self, make_pair):
        pair = make_pair()
        pair.send()
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert pair.kinds(packet) == ([constructor_id(pair.query)], False)

    def test_acks_wait_for_company_and_then_go_alone(self, make_pair):
        pair = make_pair()
        pair.to_client([pair.sealed(Message(pair.id_at(0, 3), 1, bytes(4)))])
        assert pair.client.data_to_send(pair.client_now) == []
        due = pair.client.next_deadline()
        assert due == pytest.approx(pair.now + pair.limits.ack_delay)
        (packet,) = pair.client.data_to_send(due)
        assert pair.kinds(packet) == ([mt.MsgsAck.tl_id], False)
        assert pair.client.next_deadline() is None

    def test_many_acks_do_not_wait(self, make_pair):
        pair = make_pair()
        for step in range(pair.limits.ack_count + 1):
            pair.to_client([pair.sealed(Message(pair.id_at(step / 100, 3), 1, bytes(4)))])
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
            Message(pair.id_at(0, 1), 1, pack_rpc_result(first, pair.result)),
            Message(pair.id_at(0.1, 3), 3, b"\xef\xbe\xad\xde" + bytes(8)),
            Message(pair.id_at(0.2, 3), 5, damaged),
            Message(pair.id_at(0.3, 1), 7, pack_rpc_result(second, b"\xef\xbe\xad\xde")),
        ]
        outer = Message(pair.id_at(0.4, 3), 8, pack_container(inner))
        events = pair.to_client([pair.sealed(outer)])
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
        message = Message(pair.id_at(0, 3), 99, self.gzip(query, wbits))
        events = pair.to_client([pair.sealed(message)])
        assert [e.body for e in events] == [query]

    def test_incompressible_bodies_go_as_they_are(self, make_pair):
        pair = make_pair()
        pair.send(b"\x01\x00\x00\x77" + pair.rng(2000))
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert pair.kinds(packet) == ([0x77000001], False)

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
            Message(pair.id_at(0, 3), 1, packed),
            Message(pair.id_at(0.1, 1), 3, pack_rpc_result(msg_id, packed)),
            Message(pair.id_at(0.2, 3), 5, bytes(4)),
        ]
        outer = Message(pair.id_at(0.3, 3), 6, pack_container(inner))
        events = pair.to_client([pair.sealed(outer)])
        assert [type(e) for e in events] == [Undecodable, Undecodable, MessageReceived] or (
            # an rpc_result needs at least a constructor id to be split at all
            len(packed) == 4
        )
        assert events[1].req_msg_id == msg_id

    def test_many_in_one_packet_share_a_bound(self, make_pair):
        """Sixty that are allowed singly would take a gigabyte."""
        pair = make_pair(limits=SessionLimits(inflated_bytes=1000, inflated_packet_bytes=3500))
        packed = self.gzip(bytes(1000))
        inner = [Message(pair.id_at(n / 100, 3), 2 * n + 1, packed) for n in range(60)]
        outer = Message(pair.id_at(1, 3), 200, pack_container(inner))
        events = pair.to_client([pair.sealed(outer)])
        assert [type(e) for e in events] == [MessageReceived] * 3 + [Undecodable] * 57


def test_few_acks_wait_a_moment_for_company(make_pair):
    """One acknowledgement is no reason for a container; eight are, or one that has waited."""
    pair = make_pair()

    def pushed(count: int) -> None:
        for _ in range(count):
            pair.server.send(QUERY, now=pair.now)
        pair.to_client(pair.server.data_to_send(pair.now))

    def sent() -> list[int]:
        pair.client.send(QUERY, now=pair.client_now)
        (packet,) = pair.client.data_to_send(pair.client_now)
        return pair.kinds(packet)[0]

    pair.step()
    sent()
    pushed(7)
    assert MSGS_ACK_ID not in sent()
    pushed(1)
    assert MSGS_ACK_ID in sent()
    pushed(1)
    assert MSGS_ACK_ID not in sent()
    pair.now += 1.5
    assert MSGS_ACK_ID in sent()
