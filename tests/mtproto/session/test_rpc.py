"""Laws of requests: one outcome each, and what the first ones of a connection are wrapped in."""

from __future__ import annotations

import pytest

import tl
from mtproto.errors import ConnectionLost, LocalProtocolError, RemoteProtocolError
from mtproto.repeatable import is_repeatable
from mtproto.rpc import Answered, Failed, OutcomeUnknown
from mtproto.session import Remedy
from mtproto.session.events import MessageRefused, Undecodable
from tests.mtproto.session.wire import READ, WRITE, Wire
from tl import mt


def rpc_error(code, message):
    return tl.encode(mt.RpcError(error_code=code, error_message=message))


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
