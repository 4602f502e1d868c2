"""Laws of lost and late packets: nothing that changes something is executed twice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtproto.errors import RemoteProtocolError
from mtproto.rpc import Answered, OutcomeUnknown
from mtproto.session import MessageState
from mtproto.session.events import Renumbered, StateInfo
from tests.mtproto.session.wire import READ, WRITE, Wire

STEPS = ["read", "write", "up", "up lost", "late", "down", "down lost", "reconnect"]


class TestReconnecting:
    def test_requests_wait_for_a_connection(self, wire):
        wire.requests.disconnected()
        request = wire.submit()
        wire.upstream()
        assert wire.executed == []
        wire.connect()
        wire.settle()
        assert isinstance(wire.outcomes[request], Answered)

    def test_what_the_session_has_lost_is_sent_anew(self, wire):
        """A reading call is answered even if the session does not know its message any more."""
        request = wire.submit()
        wire.upstream(lose=True)
        for msg_id in wire.pair.client.unanswered():
            wire.pair.client.forget(msg_id)
        wire.reconnect()
        wire.settle()
        assert isinstance(wire.outcomes[request], Answered)

    def test_changing_calls_wait_until_the_server_has_the_session(self, wire):
        wire.submit(b"\x01\x00\x00\x77", READ)
        wire.submit(b"\x02\x00\x00\x77", WRITE)
        wire.upstream()
        assert wire.executed == [b"\x01\x00\x00\x77"]
        wire.downstream()
        wire.upstream()
        assert wire.executed[1:] == [b"\x02\x00\x00\x77"]

    @pytest.mark.parametrize("method", [READ, WRITE])
    @pytest.mark.parametrize("lost", ["query", "answer"])
    def test_lost_on_the_way(self, wire, method, lost):
        """Whatever the cut destroyed, the request is executed once and answered once."""
        wire.submit()
        wire.settle()
        wire.executed.clear()
        request = wire.submit(method=method)
        wire.upstream(lose=lost == "query")
        wire.downstream(lose=True)
        wire.reconnect()
        wire.settle()
        assert len(wire.executed) == 1
        assert isinstance(wire.outcomes[request], Answered)

    def test_forgetful_server_executes_a_changing_call_once(self, wire):
        """When nobody knows whether it was executed, it is not sent again."""
        wire.submit()
        wire.settle()
        wire.executed.clear()
        request = wire.submit(method=WRITE)
        wire.upstream()
        wire.downstream(lose=True)
        wire.reconnect()
        wire.upstream(forget=True)
        wire.settle()
        assert len(wire.executed) == 1
        assert isinstance(wire.outcomes[request].error, OutcomeUnknown)

    def test_forgetful_server_answers_a_reading_call(self, wire):
        request = wire.submit(method=READ)
        wire.upstream()
        wire.downstream(lose=True)
        wire.reconnect()
        wire.upstream(forget=True)
        wire.settle()
        assert isinstance(wire.outcomes[request], Answered)

    @pytest.mark.parametrize("when", ["asked", "told", "sent again", "answered"])
    def test_what_arrives_late_on_a_connection_that_was_left_is_not_executed_again(
        self, wire, when
    ):
        """The server may have told meanwhile that it has not received it, and was right."""
        wire.submit()
        wire.settle()
        wire.executed.clear()
        requests = [wire.submit(bytes([one, 0, 0, 0x77]), method=WRITE) for one in range(3)]
        wire.upstream(lose=True)
        wire.reconnect()
        for moment in ("asked", "told", "sent again", "answered"):
            (wire.downstream if moment in ("told", "answered") else wire.upstream)()
            if moment == when:
                wire.arrive_late()
        wire.settle()
        assert len(wire.executed) == 3
        assert all(isinstance(wire.outcomes[one], Answered) for one in requests)

    @pytest.mark.parametrize("late", [True, False])
    def test_a_refused_packet_says_nothing_of_what_another_one_carried_too(self, make_pair, late):
        """What was sent again arrived; then its first packet comes, with a salt that is over."""
        wire = Wire(make_pair, salt_period=10)
        wire.submit()
        wire.settle()
        wire.executed.clear()
        request = wire.submit(method=WRITE)
        wire.submit(method=WRITE)
        wire.upstream(lose=True)
        wire.reconnect()
        wire.upstream()
        wire.downstream()
        wire.answer = lambda body: None
        wire.upstream(lose=not late)
        wire.pair.now += 25
        first, second = wire.late[:1], wire.late[1:]
        wire.arrive(first)
        wire.answer = lambda body: b"okay"
        wire.downstream()
        wire.arrive(second)
        wire.pair.now += 25
        wire.requests.tick(now=wire.pair.client_now)
        wire.settle()
        assert len(wire.executed) == 2
        if not late:
            assert wire.outcomes[request] == Answered(request, b"okay")

    def test_what_was_renumbered_in_the_same_packet_is_not_sent_anew(self, wire):
        """The session knows both its state and its refusal before the first of them is told."""
        wire.known()
        request = wire.submit(method=WRITE)
        wire.upstream(lose=True)
        wire.pair.now += 340
        wire.reconnect()
        wire.upstream()
        wire.arrive_late()
        wire.settle()
        assert len(wire.executed) == 1
        assert isinstance(wire.outcomes[request], Answered)

    def test_what_is_renumbered_after_it_ended_is_not_sent(self, wire):
        wire.known()
        request = wire.submit(method=WRITE)
        (msg_id,) = wire.pair.client.unanswered()
        new = wire.pair.client.resend(msg_id, now=wire.pair.client_now)
        unknown = StateInfo({msg_id: MessageState.UNKNOWN})
        for event in (unknown, Renumbered(msg_id, new)):
            wire.take(wire.requests.handle(event, now=wire.pair.client_now))
        wire.settle()
        assert isinstance(wire.outcomes[request].error, OutcomeUnknown)
        assert wire.executed == []

    def test_a_repetition_that_still_waits_is_of_unknown_fate_for_a_server_that_forgot(self, wire):
        """It was sent before, and executed just before the server forgot the session."""
        wire.known()
        request = wire.submit(method=WRITE)
        wire.upstream(lose=True)
        wire.reconnect()
        wire.upstream()
        told = wire.pair.server.data_to_send(wire.pair.now, flush=True)
        wire.arrive_late()
        wire.pair.now += 1
        wire.submit()
        wire.upstream(forget=True)
        wire.come(told)
        wire.come(wire.pair.server.data_to_send(wire.pair.now, flush=True))
        wire.settle()
        assert isinstance(wire.outcomes[request].error, OutcomeUnknown)
        assert len(wire.executed) == 2

    def test_a_repetition_does_not_outlive_its_connection(self, wire):
        """On the next one the server is asked first: it may have forgotten the session."""
        wire.known()
        request = wire.submit(method=WRITE)
        wire.upstream(lose=True)
        wire.reconnect()
        wire.upstream()
        wire.downstream()
        wire.arrive_late()
        wire.pair.now += 5
        wire.reconnect()
        wire.upstream(forget=True)
        wire.settle()
        assert isinstance(wire.outcomes[request].error, OutcomeUnknown)
        assert len(wire.executed) == 1

    @pytest.mark.parametrize("method", [READ, WRITE])
    def test_a_server_whose_clock_goes_days_ahead_answers_at_once(self, wire, method):
        """Ids, salts and what the client knew of the time are over, and nobody waits for that."""
        wire.known()
        wire.pair.client_clock -= 3 * 86_400
        wire.pair.now += 3 * 86_400
        request = wire.submit(method=method)
        wire.upstream()
        wire.downstream(lose=True)
        wire.pair.server.send(wire.pair.query, now=wire.pair.now)
        with pytest.raises(RemoteProtocolError, match="msg_id time"):
            wire.downstream()
        wire.reconnect()
        wire.settle()
        assert isinstance(wire.outcomes[request], Answered)
        assert len(wire.executed) == 1

    def test_an_old_repetition_does_not_spoil_the_packet_of_others(self, make_pair):
        wire = Wire(make_pair, salt_period=120)
        wire.known()
        old = wire.submit(method=WRITE)
        wire.upstream(lose=True)
        first = wire.late
        for later in (100, 203):
            wire.late = []
            wire.pair.now += later
            wire.reconnect()
            wire.upstream()
            wire.downstream()
            if later == 100:
                wire.upstream(lose=True)
        wire.arrive(first)
        wire.downstream()
        new = wire.submit(method=WRITE)
        wire.settle()
        assert isinstance(wire.outcomes[new], Answered)
        for _ in range(4):
            wire.pair.now += 13
            wire.requests.tick(now=wire.pair.client_now)
            wire.settle()
        assert isinstance(wire.outcomes[old], Answered)
        assert len(wire.executed) == 2

    def test_a_server_that_never_receives_it_is_left(self, wire):
        """How it ended is not known then: any of the packets may still be on its way."""
        wire.submit()
        wire.settle()
        wire.executed.clear()
        request = wire.submit(method=WRITE)
        for _ in range(10):
            wire.upstream(lose=True)
            wire.pair.now += 15
            wire.requests.tick(now=wire.pair.client_now)
            wire.upstream()
            wire.downstream()
        assert isinstance(wire.outcomes[request].error, OutcomeUnknown)
        assert wire.executed == []

    def test_what_is_too_old_to_be_repeated_waits_until_its_packet_is_void(self, wire):
        wire.submit()
        wire.settle()
        wire.executed.clear()
        request = wire.submit(method=WRITE)
        wire.upstream(lose=True)
        wire.pair.now += 250
        wire.reconnect()
        wire.settle()
        assert wire.executed == []
        wire.pair.now += 90
        wire.arrive_late()
        wire.requests.tick(now=wire.pair.client_now)
        wire.settle()
        assert len(wire.executed) == 1
        assert isinstance(wire.outcomes[request], Answered)

    def test_silence_is_asked_about(self, wire):
        """A request the server never got (though the link stands) is found out and sent again."""
        wire.submit()
        wire.settle()
        wire.executed.clear()
        wire.pair.client.data_to_send(wire.pair.client_now, flush=True)
        request = wire.submit(method=WRITE)
        wire.upstream(lose=True)
        wire.requests.tick(now=wire.pair.client_now)
        assert wire.pair.client.data_to_send(wire.pair.client_now) == [], "too early to ask"
        wire.pair.now += 15
        wire.requests.tick(now=wire.pair.client_now)
        wire.settle()
        assert len(wire.executed) == 1
        assert isinstance(wire.outcomes[request], Answered)

    @pytest.mark.parametrize("ahead", [-3600, 3600])
    def test_a_wrong_clock_does_not_hold_changing_calls_back(self, make_pair, ahead):
        """The ping that they wait for may be refused, together with the session it was sent in."""
        wire = Wire(make_pair, client_clock=ahead, trusted=False)
        request = wire.submit(method=WRITE)
        wire.settle()
        assert len(wire.executed) == 1
        assert isinstance(wire.outcomes[request], Answered)

    def test_a_call_that_was_held_back_and_cancelled_is_never_sent(self, wire):
        request = wire.submit(method=WRITE)
        wire.requests.cancel(request, now=wire.pair.now)
        wire.settle()
        assert wire.executed == []

    @settings(max_examples=300, deadline=None)
    @given(
        st.lists(st.sampled_from([*STEPS, "wait"]), max_size=30),
        st.sampled_from([10, 1800]),
        st.booleans(),
    )
    def test_any_misfortune(self, make_pair, story, salt_period, known):
        """Over any story: changing calls run at most once, and each request ends exactly once.

        Packets are only lost together with the connection, as TCP has it, or come when the client
        uses another one.
        """
        wire = Wire(make_pair, salt_period=salt_period)
        for request in wire.live(story, known, ["settle", "late", "settle"]):
            assert isinstance(wire.outcomes[request], Answered)

    @settings(max_examples=300, deadline=None)
    @given(
        st.lists(st.sampled_from([*STEPS, "wait", "long wait", "clock"]), max_size=30),
        st.sampled_from([60, 1800]),
        st.sampled_from([-400, -45, 45, 100, 400]),
        st.booleans(),
    )
    def test_any_misfortune_with_a_bad_clock(self, make_pair, story, salt_period, error, known):
        """What was under way when the clock jumped may end unknown, but nothing runs twice."""
        wire = Wire(make_pair, salt_period=salt_period)
        wire.clock_error = error
        end = ["late", "reconnect", *["wait", "settle"] * 8] * 4
        for request in wire.live(story, known, end):
            outcome = wire.outcomes[request]
            assert isinstance(outcome, Answered) or isinstance(outcome.error, OutcomeUnknown)
