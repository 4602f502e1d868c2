"""What the server role refuses, and how the client role repairs it."""

from __future__ import annotations

import struct

import pytest

import tl
from mtproto.crypto.envelope import Side
from mtproto.errors import RemoteProtocolError
from mtproto.session import (
    BadMsg,
    Message,
    Remedy,
    open_packet,
)
from mtproto.session.container import (
    CONTAINER_ID,
    constructor_id,
    pack_container,
)
from mtproto.session.events import (
    ClockAdjusted,
    Ignored,
    MessageRefused,
    NewSession,
    Renumbered,
    SaltsReceived,
    SessionRestarted,
)
from tl import mt


class TestServerRefusals:
    """The server role names the broken rule, and processes nothing."""

    def refusal(self, pair, message, salt=None):
        packet = pair.sealed(message, sender=Side.CLIENT, salt=salt)
        events = pair.to_server([packet])
        assert [type(e) for e in events] == [Ignored]
        assert pair.executed == []
        (answer,) = pair.server.data_to_send(pair.now)
        record = tl.decode(open_packet(pair.key, answer, Side.SERVER).message.body)
        assert record.bad_msg_id == message.msg_id
        assert record.bad_msg_seqno == message.seq_no
        return record.error_code

    def query(self, pair, ahead=0.0, seq_no=1, tail=0):
        return Message(pair.id_at(ahead, tail), seq_no, pair.query)

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

    @pytest.mark.parametrize(("ahead", "tail"), [(-1e6, 0), (1e6, 0), (0, 2), (-1e6, 3)])
    def test_the_salt_is_looked_at_first(self, make_pair, ahead, tail):
        """A client without a clock learns the time from the answer to its first message."""
        pair = make_pair()
        message = self.query(pair, ahead, tail=tail)
        assert self.refusal(pair, message, salt=1) == BadMsg.WRONG_SALT

    def test_query_must_be_odd(self, make_pair):
        pair = make_pair()
        code = self.refusal(pair, self.query(pair, seq_no=0))
        assert code == BadMsg.SEQ_NO_ODD_EXPECTED

    def test_container_must_be_even(self, make_pair):
        pair = make_pair()
        message = Message(pair.id_at(0, 0), 3, pack_container([self.query(pair, -1)]))
        assert self.refusal(pair, message) == BadMsg.SEQ_NO_EVEN_EXPECTED

    def test_odd_ack_is_tolerated(self, make_pair):
        """mtcute numbers its acks as if they were content-related."""
        pair = make_pair()
        ack = Message(pair.id_at(0, 0), 3, tl.encode(mt.MsgsAck(msg_ids=[])))
        events = pair.to_server([pair.sealed(ack, sender=Side.CLIENT)])
        assert Ignored not in map(type, events)

    def test_seq_no_order(self, make_pair):
        pair = make_pair()
        pair.answering = False
        first = self.query(pair, seq_no=5)
        pair.to_server([pair.sealed(first, sender=Side.CLIENT)])
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
        message = Message(pair.id_at(0, 0), 2, body)
        assert self.refusal(pair, message) == BadMsg.INVALID_CONTAINER

    def test_container_under_a_used_id(self, make_pair):
        pair = make_pair()
        pair.answering = False
        query = self.query(pair)
        pair.to_server([pair.sealed(query, sender=Side.CLIENT)])
        pair.server.data_to_send(pair.now)
        pair.executed.clear()
        message = Message(query.msg_id, 2, pack_container([]))
        assert self.refusal(pair, message) == BadMsg.CONTAINER_ID_REUSED


class TestRepair:
    """What the client does about refusals: it ends up where it would have been without."""

    @pytest.mark.parametrize("count", [1, 3])
    @pytest.mark.parametrize("later", [3600, 301])
    def test_what_was_taken_once_is_not_refused_when_it_comes_again(self, make_pair, count, later):
        """Its salt or its time may be over by then: sent under a new msg_id, it would run twice."""
        pair = make_pair()
        for _ in range(count):
            pair.send()
        packets = pair.client.data_to_send(pair.client_now)
        pair.to_server(packets)
        pair.to_client(pair.server.data_to_send(pair.now))
        pair.to_server(pair.client.data_to_send(pair.client_now, flush=True))
        pair.now += later
        assert not any(isinstance(event, Ignored) for event in pair.to_server(packets))
        pair.settle()
        assert len(pair.executed) == count == len(pair.results)

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
        pair.step()  # by its clock it is time for another salt
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
        intruder = Message(pair.id_at(-5, 0), 9, pair.query)
        pair.to_server([pair.sealed(intruder, sender=Side.CLIENT)])
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
        return pair.to_client([pair.sealed(Message(pair.id_at(0, 1), 0, body))])

    def test_invalid_container_is_split(self, make_pair):
        pair = make_pair()
        pair.send()
        pair.send()
        (packet,) = pair.client.data_to_send(pair.client_now)
        outer = open_packet(pair.key, packet, Side.CLIENT).message
        assert constructor_id(outer.body) == CONTAINER_ID
        assert [type(e) for e in self.notify(pair, outer.msg_id, 64)] == [Renumbered, Renumbered]
        packets = pair.client.data_to_send(pair.client_now)
        assert [pair.kinds(p)[1] for p in packets] == [False, False]

    @pytest.mark.parametrize(
        ("code", "remedy"),
        [(18, Remedy.GIVE_UP), (20, Remedy.ASK_SENDER), (35, Remedy.GIVE_UP), (7, Remedy.GIVE_UP)],
    )
    def test_what_is_not_repaired_is_told(self, make_pair, code, remedy):
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        assert self.notify(pair, msg_id, code) == [MessageRefused(msg_id, code, remedy)]

    @pytest.mark.parametrize("code", [16, 17, 18, 20, 32, 64])
    def test_what_another_packet_carried_too_may_have_been_executed(self, make_pair, code):
        """The refusal of one packet is no proof that the message was never read."""
        pair = make_pair()
        twice, once = pair.send(), pair.send()
        pair.client.data_to_send(pair.client_now)  # on its way
        pair.client.repeat(twice, now=pair.client_now)
        (packet,) = pair.client.data_to_send(pair.client_now)
        refused = open_packet(pair.key, packet, Side.CLIENT).message.msg_id
        told = self.notify(pair, refused, code)
        asked = [e.msg_id for e in told if isinstance(e, MessageRefused)]
        if code in (17, 32):
            (restarted,) = (e for e in told if isinstance(e, SessionRestarted))
            asked = list(restarted.uncertain)
            asked.remove(once)
        assert asked == [twice]
        assert not any(isinstance(e, Renumbered) for e in told)

    @pytest.mark.parametrize(("ahead", "certain"), [(31, False), (359, False), (361, True)])
    def test_what_could_still_come_in_time_is_not_surely_refused(self, make_pair, ahead, certain):
        """Of two queries too far ahead the second was not refused yet, and may come late."""
        pair = make_pair(client_clock=ahead)
        first = pair.send()
        pair.client.data_to_send(pair.client_now)
        second = pair.send()
        pair.client.data_to_send(pair.client_now)
        told = self.notify(pair, first, BadMsg.MSG_ID_TOO_HIGH)
        (restarted,) = (e for e in told if isinstance(e, SessionRestarted))
        assert restarted.uncertain == (() if certain else (second,))

    def test_refusals_of_a_session_that_was_left_are_ignored(self, make_pair):
        """They would start another one for each packet that was under way."""
        pair = make_pair(client_clock=100.0)
        first, second = pair.send(), pair.send()
        pair.client.data_to_send(pair.client_now)
        self.notify(pair, first, BadMsg.MSG_ID_TOO_HIGH)
        session_id = pair.client.session_id
        notice = mt.BadMsgNotification(bad_msg_id=second, bad_msg_seqno=3, error_code=17)
        pair.now += 0.01
        told = pair.to_client([pair.sealed(Message(pair.id_at(0, 1), 0, tl.encode(notice)))])
        assert [type(one) for one in told] == [Ignored]
        assert pair.client.session_id == session_id

    def test_a_clock_that_falls_behind_is_set_right(self, make_pair):
        """Every message of the server seems to come from the future, so the connection is left."""
        pair = make_pair()
        pair.send()
        pair.to_server(pair.client.data_to_send(pair.client_now))
        recorded = pair.server.data_to_send(pair.now)
        pair.to_client(recorded)
        pair.now += 200
        pair.client_clock = -60.0
        pair.send()
        with pytest.raises(RemoteProtocolError, match="msg_id time"):
            pair.settle()
        pair.server.connected(now=pair.now)
        pair.client.connected(now=pair.client_now)
        pair.to_client(recorded)
        assert pair.client.time_offset == 0, "what was seen before tells no time"
        pair.settle()
        assert abs(pair.client.server_time(pair.client_now) - pair.now) < 1
        assert len(pair.results) == 2

    @pytest.mark.parametrize("code", [16, 17, 18, 20, 32, 48, 64])
    def test_refusal_of_what_we_never_sent_is_ignored(self, make_pair, code):
        pair = make_pair()
        before = pair.client.time_offset, pair.client.session_id
        assert [type(e) for e in self.notify(pair, 12345 << 34, code)] == [Ignored]
        assert (pair.client.time_offset, pair.client.session_id) == before

    @pytest.mark.parametrize("code", [16, 17, 32, 64])
    def test_what_is_refused_too_often_is_still_known(self, make_pair, code):
        """A server that refuses for ever is left, and both requests survive that."""
        pair = make_pair()
        msg_ids = [pair.send(), pair.send()]
        for _ in range(7):
            pair.client.data_to_send(pair.client_now)
            renumbered = {
                e.old_msg_id: e.new_msg_id
                for e in self.notify(pair, msg_ids[1], code)
                if isinstance(e, Renumbered)
            }
            msg_ids = [renumbered.get(one, one) for one in msg_ids]
        pair.client.data_to_send(pair.client_now)
        before = pair.client.session_id
        with pytest.raises(RemoteProtocolError, match="refused 8 times"):
            self.notify(pair, msg_ids[1], code)
        assert pair.client.session_id == before
        assert sorted(pair.client.unanswered()) == sorted(msg_ids)
        pair.client.connected(now=pair.client_now)
        assert self.notify(pair, msg_ids[1], code), "counted anew on a new connection"

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
                for event in pair.to_client([pair.sealed(Message(pair.id_at(0, 1), 0, body))]):
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
            message = Message(pair.id_at(0, 3), 1, tl.encode(created))
            told += pair.to_client([pair.sealed(message)])
        assert told[:2] == [SaltsReceived(), NewSession(old + 4, 5, (old,))]
        assert isinstance(told[2], Ignored)
        assert pair.client.salts.current(pair.now) == 77
