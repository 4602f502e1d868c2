"""Service messages: pings, salts, message states, resending, dropping, destroying."""

from __future__ import annotations

import gc
import weakref

import pytest

import tl
from mtproto.crypto.envelope import Side, quick_ack_token, unseal
from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.session import (
    MarkedPacket,
    Message,
    MessageFlags,
    MessageState,
    SessionLimits,
    open_packet,
)
from mtproto.session.container import constructor_id, pack_container, pack_rpc_result
from mtproto.session.events import (
    Acknowledged,
    AnswerDropped,
    DestroySessionRequested,
    DisconnectDelay,
    Ignored,
    Pong,
    QuickAcknowledged,
    Renumbered,
    RpcResult,
    SessionDestroyed,
    StateInfo,
    Violation,
)
from tl import mt

QUERY = b"\x01\x02\x03\x04"


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
        events = pair.to_client([pair.sealed(Message(pair.id_at(0, 1), 0, body))])
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
        too_old = pair.id_at(-200, 0)
        pair.send()
        pair.step()
        lost = pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 1
        done = pair.send()
        pair.step()
        unsent = pair.id_at(20, 0)
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
            pair.to_client([pair.sealed(Message(pair.id_at(0, 1), 0, body))])

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
        assert pair.kinds(packets[0])[1], "a msg_id may be used again in a container only"
        pair.to_server(packets)
        pair.settle()
        assert pair.results == {msg_id: pair.result + pair.query}
        assert pair.executed == [pair.query]

    def test_an_old_answer_keeps_its_query(self, make_pair):
        """It goes out under a new msg_id, and is still what the query was answered with."""
        pair = make_pair()
        msg_id = pair.send()
        pair.to_server(pair.client.data_to_send(pair.client_now))
        pair.server.data_to_send(pair.now)  # lost
        pair.now += 250
        pair.server.connected(now=pair.now)
        pair.server.data_to_send(pair.now)  # lost, too
        pair.client.ask_state([msg_id], now=pair.client_now)
        pair.settle()
        (info,) = [e for e in pair.client_events if isinstance(e, StateInfo)]
        generated = MessageFlags.PROCESSING | MessageFlags.RESPONSE_GENERATED
        assert info.states == {msg_id: MessageState.RECEIVED | generated}

    def test_what_did_not_fit_the_clock_is_asked_for_again(self, make_pair):
        """An answer came together with what set the clock right."""
        pair = make_pair(client_clock=-100.0)
        msg_id = pair.send()
        pair.to_server(pair.client.data_to_send(pair.client_now))
        salt = mt.BadServerSalt(bad_msg_id=0, bad_msg_seqno=0, error_code=48, new_server_salt=1)
        pair.server.respond(salt, now=pair.now)
        (packet,) = pair.server.data_to_send(pair.now)
        pair.client.receive(packet, pair.client_now)
        assert pair.results == {}
        pair.client_clock = 0.0
        pair.settle()
        assert list(pair.results) == [msg_id]

    def test_dropping_a_repetition_that_was_not_sent_yet(self, make_pair):
        """The query was, before, so the server is told."""
        pair = make_pair()
        msg_id = pair.send()
        assert pair.client.data_to_send(pair.client_now)
        pair.client.repeat(msg_id, now=pair.client_now)
        assert pair.client.drop_answer(msg_id, now=pair.client_now) is not None

    def test_an_old_message_is_not_repeated_but_sent_under_a_new_id(self, make_pair):
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 250
        assert pair.client.repeat(msg_id, now=pair.client_now) is None
        new = pair.client.resend(msg_id, now=pair.client_now)
        assert new not in (None, msg_id)
        pair.settle()
        assert list(pair.results) == [new]

    @pytest.mark.parametrize("new", [False, True])
    def test_detailed_info(self, make_pair, new):
        """An answer we do not have is requested; one that we have is acknowledged."""
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 1
        answer = Message(pair.id_at(0, 1), 1, pack_rpc_result(msg_id, pair.result))
        fields = {"answer_msg_id": answer.msg_id, "bytes": 16, "status": 0}
        info = (
            mt.MsgNewDetailedInfo(**fields) if new else mt.MsgDetailedInfo(msg_id=msg_id, **fields)
        )
        pair.to_client([pair.sealed(Message(answer.msg_id + 4, 0, tl.encode(info)))])
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert pair.kinds(packet)[0] == [mt.MsgResendReq.tl_id]
        pair.to_client([pair.sealed(answer)])
        pair.client.data_to_send(pair.client_now, flush=True)
        pair.to_client([pair.sealed(Message(answer.msg_id + 8, 0, tl.encode(info)))])
        (packet,) = pair.client.data_to_send(pair.client_now, flush=True)
        assert pair.kinds(packet)[0] == [mt.MsgsAck.tl_id]

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
            pair.to_client([pair.sealed(Message(pair.id_at(0, 3), 0, body))])
            (packet,) = pair.client.data_to_send(pair.client_now)
            assert sorted(pair.kinds(packet)[0]) == sorted(expected)

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
        events = pair.to_client([pair.sealed(Message(pair.id_at(0, 1), 1, body))])
        assert [type(e) for e in events] == [Ignored]
        packet = pair.sealed(Message(pair.id_at(1, 1), 3, pack_rpc_result(0, pair.result)))
        with pytest.raises(RemoteProtocolError, match="rpc_result"):
            pair.to_client([packet])

    def test_an_answer_is_not_lost_to_a_bad_neighbour(self, make_pair):
        pair = make_pair()
        msg_id = pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 1
        inner = [
            Message(pair.id_at(0, 1), 1, pack_rpc_result(msg_id, pair.result)),
            Message(pair.id_at(0.1, 1), 3, pack_rpc_result(0, pair.result)),
            Message(pair.id_at(0.2, 3), 5, bytes(4)),
        ]
        outer = Message(pair.id_at(0.3, 3), 6, pack_container(inner))
        events = pair.to_client([pair.sealed(outer)])
        assert [type(e) for e in events] == [RpcResult, Violation]
        assert events[1].error.rule == "rpc_result"

    def test_a_violation_that_was_raised_is_freed(self):
        """Its error knows the frame that has it among its events: a collector's work."""

        def leave() -> None:
            events = [Violation(RemoteProtocolError("rule", "broken"))]
            raise events[0].error

        with pytest.raises(RemoteProtocolError) as raised:
            leave()
        error = weakref.ref(raised.value)
        del raised
        gc.collect()
        assert error() is None

    @pytest.mark.parametrize("with_events", [False, True])
    def test_an_answer_behind_a_bad_neighbour_counts_when_it_comes_again(
        self, make_pair, with_events
    ):
        pair = make_pair()
        first, second = pair.send(), pair.send()
        pair.client.data_to_send(pair.client_now)
        pair.now += 1
        answer = Message(pair.id_at(0.2, 1), 5, pack_rpc_result(second, pair.result))
        inner = [Message(pair.id_at(0.1, 1), 3, pack_rpc_result(0, pair.result)), answer]
        if with_events:
            body = pack_rpc_result(first, pair.result)
            inner.insert(0, Message(pair.id_at(0, 1), 1, body))
        packet = pair.sealed(Message(pair.id_at(0.3, 3), 6, pack_container(inner)))
        if with_events:
            pair.to_client([packet])
        else:
            with pytest.raises(RemoteProtocolError):
                pair.to_client([packet])
        pair.client.connected(now=pair.client_now)
        again = Message(pair.id_at(1, 3), 8, pack_container([answer]))
        (event,) = pair.to_client([pair.sealed(again)])
        assert isinstance(event, RpcResult)
        assert event.req_msg_id == second

    def test_what_is_not_acknowledged_is_bounded(self, make_pair):
        """A client that never acknowledges cannot fill the server's memory."""
        pair = make_pair(limits=SessionLimits(kept_bytes=10_000, compress_above=1 << 30))
        for _ in range(50):
            pair.server.send(bytes(1000), now=pair.now)
        assert 5 <= len(pair.server.unanswered()) <= 10

    def test_what_waits_for_a_client_that_is_away_is_bounded(self, make_pair):
        pair = make_pair(limits=SessionLimits(kept_bytes=10_000, compress_above=1 << 30))
        for _ in range(50):
            pair.server.send(bytes(1000), now=pair.now)
        assert sum(map(len, pair.server.data_to_send(pair.now))) < 11_000

    def test_questions_that_are_never_answered_are_forgotten(self, make_pair):
        pair = make_pair(limits=SessionLimits(service_memory=4))
        for _ in range(100):
            pair.client.ask_state([4], now=pair.client_now)
            pair.client.ping(now=pair.client_now)
        assert len(pair.client._core.state_requests) <= 8
        assert len(pair.client._core.pings) <= 8


class TestQuickAcks:
    """The token names a packet; what was in it and wanted that is told, once."""

    def test_a_packet_is_marked_and_its_token_understood(self, make_pair):
        pair = make_pair()
        plain = pair.client.send(QUERY, now=pair.client_now)
        wanting = pair.client.send(QUERY, now=pair.client_now, quick_ack=True)
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert isinstance(packet, MarkedPacket)
        token = quick_ack_token(pair.key, unseal(pair.key, packet, Side.CLIENT))
        assert pair.client.receive_quick_ack(token ^ 1) == []
        assert pair.client.receive_quick_ack(token) == [QuickAcknowledged((wanting,))]
        assert pair.client.receive_quick_ack(token) == []
        assert plain in pair.client.unanswered()

    def test_nothing_is_told_of_what_is_over(self, make_pair):
        pair = make_pair()
        wanting = pair.client.send(QUERY, now=pair.client_now, quick_ack=True)
        (packet,) = pair.client.data_to_send(pair.client_now)
        token = quick_ack_token(pair.key, unseal(pair.key, packet, Side.CLIENT))
        pair.client.forget(wanting)
        assert pair.client.receive_quick_ack(token) == []

    def test_it_is_wanted_again_when_sent_again(self, make_pair):
        pair = make_pair()
        wanting = pair.client.send(QUERY, now=pair.client_now, quick_ack=True)
        pair.client.data_to_send(pair.client_now)
        pair.client.connected(now=pair.client_now)
        pair.client.repeat(wanting, now=pair.client_now)
        (packet,) = pair.client.data_to_send(pair.client_now)
        assert isinstance(packet, MarkedPacket)
