"""Laws of requests: one outcome each, and no second execution of what changes something."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tl
from mtproto.errors import ConnectionLost, LocalProtocolError, RemoteProtocolError
from mtproto.repeatable import is_repeatable
from mtproto.rpc import Answered, Failed, OutcomeUnknown, Requests
from mtproto.session import Remedy
from mtproto.session.events import MessageReceived, MessageRefused, Undecodable
from tl import mt

READ, WRITE = "help.getConfig", "messages.importChatInvite"


class Wire:
    """Requests over a session pair; `up` tells whether packets get through."""

    def __init__(self, make_pair, *, prefix=b"", answer=None, **pair):
        self.pair = make_pair(**pair)
        self.requests = Requests(self.pair.client, init_prefix=prefix)
        self.executed = []
        self.outcomes = {}
        self.answer = answer or (lambda body: self.pair.result)
        self.pair.answering = False
        self.late = []
        self.connect()

    def submit(self, body=b"\x01\x00\x00\x77", method=READ, **options):
        return self.requests.submit(body, method=method, now=self.pair.client_now, **options)

    def connect(self):
        self.pair.server.connected(now=self.pair.now)
        self.requests.connected(now=self.pair.client_now)

    def reconnect(self):
        self.requests.disconnected()
        self.connect()

    def upstream(self, *, lose=False, forget=False):
        """Send what is queued; the server executes what arrives."""
        self.pair.now += 0.05
        packets = self.pair.client.data_to_send(self.pair.client_now)
        if forget:
            self.pair.server = self.pair.new_server()
        if lose:
            self.late += packets
        else:
            self.arrive(packets)

    def arrive(self, packets):
        for event in self.pair.to_server(packets):
            if isinstance(event, MessageReceived):
                self.executed.append(event.body)
                result = self.answer(event.body)
                if result is not None:
                    self.pair.server.reply(event.msg_id, result, now=self.pair.now)

    def arrive_late(self):
        """What was sent on connections that the client has left reaches the server after all."""
        late, self.late = self.late, []
        self.arrive(late)

    def downstream(self, *, lose=False):
        self.pair.now += 0.05
        packets = self.pair.server.data_to_send(self.pair.now, flush=True)
        if not lose:
            for event in self.pair.to_client(packets):
                self.take(self.requests.handle(event, now=self.pair.client_now))

    def take(self, outcomes):
        for outcome in outcomes:
            assert outcome.request_id not in self.outcomes, "a second outcome"
            self.outcomes[outcome.request_id] = outcome

    def settle(self):
        for _ in range(12):
            self.upstream()
            self.downstream()


def rpc_error(code, message):
    return tl.encode(mt.RpcError(error_code=code, error_message=message))


@pytest.fixture
def wire(make_pair):
    return Wire(make_pair)


class TestAnswers:
    def test_answer_and_error_find_their_request(self, wire):
        first, second = wire.submit(), wire.submit(b"\x02\x00\x00\x77")
        wire.answer = lambda body: rpc_error(420, "FLOOD_WAIT_3") if body[0] == 2 else b"okay"
        wire.settle()
        assert wire.outcomes[first] == Answered(first, b"okay")
        error = wire.outcomes[second].error
        assert (error.name, error.value, error.method) == ("FLOOD_WAIT", 3, READ)
        assert len(wire.requests) == 0

    def test_malformed_error(self, wire):
        request = wire.submit()
        wire.answer = lambda body: mt.RpcError.tl_id.to_bytes(4, "little")
        wire.settle()
        assert isinstance(wire.outcomes[request].error, RemoteProtocolError)

    def test_unreadable_answer_fails_its_request_only(self, wire):
        first, second = wire.submit(), wire.submit()
        (msg_id, _) = wire.pair.client.unanswered()
        event = Undecodable(1, b"", "bomb", msg_id)
        wire.take(wire.requests.handle(event, now=wire.pair.now))
        assert isinstance(wire.outcomes[first].error, RemoteProtocolError)
        wire.settle()
        assert isinstance(wire.outcomes[second], Answered)

    def test_refusals_that_cannot_be_repaired(self, wire):
        wire.submit()
        wire.settle()
        ours, changing, reading = wire.submit(), wire.submit(method=WRITE), wire.submit()
        first, second, third = wire.pair.client.unanswered()
        for event in (
            MessageRefused(first, 35, Remedy.GIVE_UP),
            MessageRefused(second, 20, Remedy.ASK_SENDER),
            MessageRefused(third, 20, Remedy.ASK_SENDER),
        ):
            wire.take(wire.requests.handle(event, now=wire.pair.now))
        assert isinstance(wire.outcomes[ours].error, LocalProtocolError)
        assert isinstance(wire.outcomes[changing].error, OutcomeUnknown)
        wire.settle()
        assert isinstance(wire.outcomes[reading], Answered)

    def test_cancelled_request_has_no_outcome(self, wire):
        request = wire.submit()
        wire.answer = lambda body: None
        wire.upstream()
        wire.requests.cancel(request, now=wire.pair.now)
        wire.settle()
        assert wire.outcomes == {}
        assert wire.pair.client.unanswered() == ()

    def test_fail_all(self, wire):
        requests = [wire.submit() for _ in range(3)]
        lost = ConnectionLost("gone")
        assert wire.requests.fail_all(lost) == [Failed(one, lost) for one in requests]
        assert wire.pair.client.data_to_send(wire.pair.now) == []


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
        st.lists(
            st.sampled_from(
                ["read", "write", "up", "up lost", "late", "down", "down lost", "reconnect", "wait"]
            ),
            max_size=30,
        ),
        st.sampled_from([10, 1800]),
        st.booleans(),
    )
    def test_any_misfortune(self, make_pair, story, salt_period, known):
        """Over any story: changing calls run at most once, and each request ends exactly once.

        Packets are only lost together with the connection, as TCP has it, or come when the client
        uses another one.
        """
        wire = Wire(make_pair, salt_period=salt_period)
        if known:
            wire.submit()
            wire.settle()
        writes = {}
        for number, step in enumerate(story):
            match step:
                case "read":
                    wire.submit(bytes([number, 1, 0, 0x77]))
                case "write":
                    body = bytes([number, 2, 0, 0x77])
                    writes[body] = wire.submit(body, WRITE)
                case "up":
                    wire.upstream()
                case "down":
                    wire.downstream()
                case "up lost":
                    wire.upstream(lose=True)
                    wire.downstream(lose=True)
                    wire.reconnect()
                case "late":
                    wire.arrive_late()
                case "down lost":
                    wire.downstream(lose=True)
                    wire.reconnect()
                case "reconnect":
                    wire.reconnect()
                case "wait":
                    wire.pair.now += 20
                    wire.requests.tick(now=wire.pair.client_now)
        wire.settle()
        assert len(wire.requests) == 0
        for body, request in writes.items():
            assert wire.executed.count(body) <= 1
            assert isinstance(wire.outcomes[request], Answered)


class TestInitialising:
    PREFIX = b"init" * 3

    def test_every_request_is_wrapped_until_the_first_answer(self, make_pair):
        wire = Wire(make_pair, prefix=self.PREFIX)
        wire.submit(b"\x01\x00\x00\x77")
        wire.submit(b"\x02\x00\x00\x77")
        wire.settle()
        wire.submit(b"\x03\x00\x00\x77")
        wire.settle()
        assert wire.executed == [
            self.PREFIX + b"\x01\x00\x00\x77",
            self.PREFIX + b"\x02\x00\x00\x77",
            b"\x03\x00\x00\x77",
        ]
        wire.reconnect()
        wire.submit(b"\x04\x00\x00\x77")
        wire.settle()
        assert wire.executed[-1] == self.PREFIX + b"\x04\x00\x00\x77"

    def test_an_rpc_error_initialises_too(self, make_pair):
        wire = Wire(make_pair, prefix=self.PREFIX, answer=lambda body: rpc_error(401, "NO"))
        wire.submit()
        wire.settle()
        wire.submit()
        wire.settle()
        assert [body.startswith(self.PREFIX) for body in wire.executed] == [True, False]

    @pytest.mark.parametrize("name", ["CONNECTION_NOT_INITED", "CONNECTION_LAYER_INVALID"])
    def test_a_server_that_forgot_gets_it_again(self, make_pair, name):
        wire = Wire(make_pair, prefix=self.PREFIX)
        wire.submit()
        wire.settle()
        wire.answer = lambda body: b"okay" if body.startswith(self.PREFIX) else rpc_error(400, name)
        request = wire.submit(method=WRITE)
        wire.settle()
        assert wire.outcomes[request] == Answered(request, b"okay")

    def test_a_server_that_never_remembers_is_left(self, make_pair):
        wire = Wire(
            make_pair,
            prefix=self.PREFIX,
            answer=lambda body: rpc_error(400, "CONNECTION_NOT_INITED"),
        )
        request = wire.submit()
        wire.settle()
        assert isinstance(wire.outcomes[request], Failed)


@pytest.mark.parametrize(
    ("method", "repeatable"),
    [
        ("help.getConfig", True),
        ("messages.checkChatInvite", True),
        ("contacts.resolveUsername", True),
        ("contacts.search", True),
        ("messages.importChatInvite", False),
        ("channels.joinChannel", False),
        ("auth.checkPassword", False),
        ("auth.sendCode", False),
        ("messages.getBotCallbackAnswer", False),
        ("channels.searchPosts", False),
    ],
)
def test_which_methods_may_run_twice(method, repeatable):
    assert is_repeatable(method) is repeatable


def test_outcomes_do_not_show_bodies():
    assert "secret" not in repr(Answered(1, b"secret"))
    assert isinstance(OutcomeUnknown("x"), ConnectionLost)
