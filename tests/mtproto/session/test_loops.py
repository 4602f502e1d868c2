"""The inner loops in C do what the Python code does, byte by byte, or leave it to that code."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tl
from mtproto.crypto import AuthKey, Side, seal, unseal
from mtproto.crypto.backend import chosen
from mtproto.errors import RemoteProtocolError
from mtproto.rpc import REQUEST_LOOPS, Requests
from mtproto.session import (
    DEFAULT_LIMITS,
    Message,
    SaltBook,
    SaltSchedule,
    Session,
    SessionLimits,
)
from mtproto.session.container import (
    gzip_smaller,
    pack_acks,
    pack_container,
    pack_packet,
    pack_rpc_result,
    padding_size,
    unpack_plaintext,
)
from mtproto.session.core import Core
from mtproto.session.events import MessageReceived, Violation
from mtproto.session.loops import LOOPS
from mtproto.session.outbox import Outbox, Sent
from tl import mt

if TYPE_CHECKING:
    from mtproto.session.events import Event

if LOOPS is None:
    pytest.skip("the loops in C were not built", allow_module_level=True)

NOON = 1_700_000_000.25
QUERY = bytes.fromhex("6b18f9c4")
ERROR = tl.encode(mt.RpcError(error_code=400, error_message="NO"))
BODIES = [
    QUERY,
    QUERY + bytes(40),
    QUERY + bytes(2000),
    gzip_smaller(QUERY + bytes(900)),
    b"\1\2\3",
]
RESULTS = [QUERY, bytes(48), QUERY, bytes(4000), gzip_smaller(bytes(900)), bytes(8), ERROR, b""]
BIG = SaltSchedule(b"schedule")


class Exchange:
    """A client with requests and a server, wired to each other; `log` is all that is seen."""

    def __init__(self, loops: Any, limits: SessionLimits = DEFAULT_LIMITS) -> None:
        rng = random.Random(7).randbytes
        key = AuthKey(random.Random(1).randbytes(256))
        book = SaltBook()
        book.add(BIG.future(4, NOON), NOON)
        self.now = NOON
        self.client = Session(Side.CLIENT, key, rng=rng, salts=book, limits=limits, loops=loops)
        self.server = Session(
            *(Side.SERVER, key),
            rng=rng,
            session_id=self.client.session_id,
            salts=BIG,
            limits=limits,
            loops=loops,
        )
        self.requests = Requests(self.client, init_prefix=b"init")
        self.requests.connected(now=self.now)
        self.waiting: list[int] = []  # queries that the server has
        self.asked: list[int] = []
        self.waiting_for: dict[int, Any] = {}
        self.packets: list[bytes] = []
        self.log: list[Any] = []

    def do(self, what: str, number: int) -> None:
        """One thing that may happen; `number` says how."""
        self.now += number / 7
        try:
            getattr(self, what)(number)
        except Exception as error:
            self.log.append((what, type(error), str(error)))
        self.log.append(len(self.requests))
        for session in (self.client, self.server):
            outbox = session._core.outbox
            self.log.append((session.unanswered(), outbox._kept_bytes, list(outbox._acks)))
            received = session._core.inbox.received
            self.log.append((received.newest(), len(received), received._horizon))

    def ask(self, number: int) -> None:
        body = BODIES[number % len(BODIES)]
        for _ in range(1 + number % 4):
            made = self.submit(body)
            self.asked.append(made)
            self.log.append(made)

    def submit(self, body: bytes) -> int:
        if self.client.has_loops:
            assert REQUEST_LOOPS is not None
            answer = REQUEST_LOOPS.ask(
                *(self.requests, None, self.waiting_for, None),
                *(body, "help.getConfig", True, self.now, 1.5),
            )
            if answer is not None:
                assert answer is self.waiting_for[answer.request_id]
                return int(answer.request_id)
        return self.requests.submit(body, method="help.getConfig", now=self.now)

    def round(self, number: int) -> None:
        """Everything that is asked is answered, as it mostly is."""
        self.ask(number)
        self.up(number)
        for at in range(len(self.waiting)):
            self.answer(number + at)
        if number % 7 == 0:
            self.again(number)
        self.down(number)

    def cancel(self, number: int) -> None:
        if self.asked:
            self.requests.cancel(self.asked.pop(number % len(self.asked)), now=self.now)

    def answer(self, number: int) -> None:
        for _ in range(1 + number % 3):
            if self.waiting:
                query = self.waiting.pop(number % len(self.waiting))
                result = RESULTS[number % len(RESULTS)]
                self.log.append(self.server.reply(query, result, now=self.now))
                self.log.append(self.server.reply(query, result, now=self.now))  # once is enough

    def again(self, number: int) -> None:
        """As after a new connection: what may be on its way already is queued once more."""
        for msg_id in self.client.unanswered():
            self.client.repeat(msg_id, now=self.now)

    def push(self, number: int) -> None:
        self.server.send(QUERY + bytes(4 * number), now=self.now, content_related=number % 3 > 0)

    def ping(self, number: int) -> None:
        (self.client, self.server)[number % 2].ping(now=self.now)

    def up(self, number: int) -> None:
        self.packets = self.client.data_to_send(self.now, flush=number % 2 == 0)
        self.log.append(self.packets)
        self.take_up(number)

    def take_up(self, number: int) -> None:
        """Deliver what was sent last, maybe for the second time."""
        for packet in self.packets:
            for event in self.server.receive(packet, self.now):
                if isinstance(event, MessageReceived):
                    self.waiting.append(event.msg_id)
                self.note(event)

    def down(self, number: int) -> None:
        for packet in self.server.data_to_send(self.now, flush=number % 2 == 0):
            self.log.append(packet)
            events = self.client.receive(packet, self.now)
            for event in events:
                self.note(event)
            self.settle(events)
            if number % 5 == 0:
                self.log += self.client.receive(packet, self.now)

    def note(self, event: Event) -> None:
        # Errors are equal to themselves only.
        self.log.append(repr(event) if isinstance(event, Violation) else event)

    def settle(self, events: list[Event]) -> None:
        outcomes: list[Any] = []
        self.requests.take(
            events, outcomes, lambda event: self.requests.handle(event, now=self.now), self.now
        )
        self.log += [repr(one) for one in outcomes]


HAPPENINGS = "round round ask up answer again down cancel push ping take_up".split()


TIGHT = SessionLimits(kept_bytes=300, received_ids=3, container_messages=5, service_memory=2)


@settings(max_examples=300)
@given(
    st.lists(st.tuples(st.sampled_from(HAPPENINGS), st.integers(0, 30)), max_size=40),
    st.sampled_from([DEFAULT_LIMITS, TIGHT]),
)
def test_an_exchange_is_the_same_with_and_without_them(
    happenings: list[tuple[str, int]], limits: SessionLimits
) -> None:
    fast, plain = Exchange(LOOPS, limits), Exchange(None, limits)
    for what, number in happenings:
        fast.do(what, number)
        plain.do(what, number)
        assert fast.log == plain.log


@given(
    st.lists(st.builds(Sent, *map(st.just, [5, 7]), st.binary(max_size=40), *[st.booleans()] * 2))
)
def test_containers_are_packed_alike(messages: list[Sent]) -> None:
    assert LOOPS is not None
    assert LOOPS.pack_container(messages) == pack_container(messages)


ODD: list[Any] = [
    None,
    True,
    -1,
    2**64,
    1.5,
    "1",
    b"",
    [],
    {},
    QUERY,
    Message(5, 7, QUERY),
    object(),
]


@settings(max_examples=300)
@given(st.data())
def test_odd_arguments_change_nothing(data: st.DataObject) -> None:
    """They are not for strangers, but a mistake of ours shall not read foreign memory."""
    assert LOOPS is not None
    odd = st.sampled_from([*ODD, [Message(4, 1, QUERY)], Outbox(Side.CLIENT, DEFAULT_LIMITS)])
    calls = {
        "pack_container": 1,
        "open_container": 6,
        "take_results": 3,
        "take_queries": 3,
        "acknowledge": 2,
        "reply": 4,
        "seal": 8,
        "open_packet": 5,
    }
    name = data.draw(st.sampled_from(sorted(calls)))
    arguments = [data.draw(odd) for _ in range(calls[name])]
    before = repr(arguments)
    if getattr(LOOPS, name)(*arguments) in (None, 0):
        assert repr(arguments) == before


def test_what_was_never_initialised_is_left_to_python() -> None:
    assert LOOPS is not None
    assert REQUEST_LOOPS is not None
    outbox, core, requests = (cls.__new__(cls) for cls in (Outbox, Core, Requests))
    requests._last_id = 0
    assert LOOPS.take_results(outbox, [], []) == 0
    assert LOOPS.reply(core, 4, QUERY, NOON) is None
    requests._online = requests._established = requests._initialised = True
    question = (QUERY, "help.getConfig", True, NOON, 1.5)
    assert REQUEST_LOOPS.ask(requests, None, {}, None, *question) is None
    assert REQUEST_LOOPS.take_outcomes(requests, [], []) == 0


@settings(max_examples=500)
@given(st.data())
def test_a_broken_container_is_left_to_python(data: st.DataObject) -> None:
    """Bytes of a container are cut, changed or prolonged: opened as a whole, or not at all."""
    assert LOOPS is not None
    inner = [
        Message(1000 + 4 * n | 1, n, data.draw(st.sampled_from(BODIES[:4])))
        for n in range(data.draw(st.integers(1, 5)))
    ]
    body = bytearray(pack_container(inner))
    for _ in range(data.draw(st.integers(0, 3))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.one_of(st.none(), st.integers(0, len(body))))
    body = body[:end] + data.draw(st.sampled_from([b"", b"", QUERY, bytes(16)]))
    ids, seq_nos = [1], [0]
    outer = Message(2**62 + 1, 2**31 - 2, bytes(body))
    opened = LOOPS.open_container(outer, ids, seq_nos, 1, 0, False)
    if opened is None:
        assert (ids, seq_nos) == ([1], [0])
    else:
        assert pack_container(opened) == bytes(body)
        assert ids == [1, *(one.msg_id for one in opened)] == sorted(set(ids))
        assert seq_nos == [0, *(one.seq_no for one in opened)]


KEY = AuthKey(random.Random(3).randbytes(256))


def opened_by_loops(key: AuthKey, packet: bytes, sender: Side) -> Any:
    assert LOOPS is not None
    slices = key.message_slices[sender is not Side.CLIENT]
    return LOOPS.open_packet(key.id_bytes, slices, sha256, chosen().ige_decrypt, packet)


def opened_by_python(key: AuthKey, packet: bytes, sender: Side) -> Any:
    try:
        return unpack_plaintext(unseal(key, packet, sender))
    except RemoteProtocolError:
        return None


@settings(max_examples=300)
@given(
    st.data(),
    st.sampled_from(Side),
    st.sampled_from("nothing length seq_no padding bit end".split()),
)
def test_packets_are_opened_alike(data: st.DataObject, sender: Side, wrong: str) -> None:
    """Good ones, ones that lie, and ones that were changed on the way."""
    body = data.draw(st.binary(max_size=60).map(lambda drawn: drawn[: len(drawn) // 4 * 4]))
    length, seq_no, padding = len(body), 7, bytes(padding_size(len(body)))
    match wrong:
        case "length":
            length = data.draw(st.sampled_from([length - 1, length + 2, length + 4, -4, 2**31 - 4]))
        case "seq_no":
            seq_no = data.draw(st.sampled_from([-1, -(2**31), 0, 2**31 - 1]))
        case "padding":
            more = data.draw(st.sampled_from([-16, 16, 1008]))
            padding = bytes(len(padding) + more if len(padding) + more >= 0 else len(padding))
    numbers = [data.draw(st.integers(-(2**63), 2**63 - 1)) for _ in range(2)]
    head = struct.pack("<qqQii", *numbers, data.draw(st.integers(0, 2**64 - 1)), seq_no, length)
    packet = seal(KEY, head + body + padding, sender)
    match wrong:
        case "bit":
            at, bit = data.draw(st.integers(0, len(packet) - 1)), data.draw(st.integers(0, 7))
            packet = packet[:at] + bytes([packet[at] ^ 1 << bit]) + packet[at + 1 :]
        case "end":
            packet = packet[: data.draw(st.sampled_from([-16, -1, 40, 24, 0]))]
    opened = opened_by_loops(KEY, packet, sender)
    assert opened == opened_by_python(KEY, packet, sender)
    assert opened is not None or wrong != "nothing"
    assert opened_by_loops(KEY, packet, sender.peer) is None


def test_long_packets_are_left_to_python() -> None:
    """There the loops would gain nothing, and copy more."""
    message = Message(4, 1, bytes(1 << 15))
    packet = seal(KEY, pack_packet(0, 0, message, bytes(16)), Side.CLIENT)
    assert opened_by_loops(KEY, packet, Side.CLIENT) is None
    assert opened_by_python(KEY, packet, Side.CLIENT).message == message


@given(st.binary(max_size=80), st.sampled_from(Side), st.integers(-(2**63), 2**63 - 1))
def test_packets_are_sealed_alike(body: bytes, sender: Side, salt: int) -> None:
    assert LOOPS is not None
    message, padding = Message(2**63 + 5, 7, body), bytes(padding_size(len(body)))
    slices = KEY.message_slices[sender is not Side.CLIENT]
    head = (KEY.id_bytes, slices, sha256, chosen().ige_encrypt)
    sealed = LOOPS.seal(*head, salt, -5, message, padding)
    assert sealed == seal(KEY, pack_packet(salt, -5, message, padding), sender)


class TestOrdinaryPackets:
    """They are what the loops are for; else the laws above would say little."""

    def test_results_are_taken_until_something_else_comes(self) -> None:
        assert LOOPS is not None
        outbox, events = Outbox(Side.CLIENT, DEFAULT_LIMITS), []
        asked = [outbox.add(QUERY, NOON, content_related=True) for _ in range(3)]
        outbox.pack(NOON, NOON, flush=False)
        bodies = [*(pack_rpc_result(one, QUERY) for one in asked[:2]), pack_acks([1])]
        messages = [Message(n, 1, body) for n, body in enumerate(bodies)]
        assert LOOPS.take_results(outbox, messages, events) == 2
        assert [event.req_msg_id for event in events] == asked[:2]
        assert list(outbox.sent) == asked[2:]

    def test_queries_are_taken_until_something_else_comes(self) -> None:
        assert LOOPS is not None
        running: dict[int, None] = {}
        events: list[Any] = []
        messages = [Message(4, 1, QUERY), Message(8, 2, pack_acks([1])), Message(12, 3, QUERY)]
        assert LOOPS.take_queries(running, messages, events) == 1
        assert (list(running), events) == ([4], [MessageReceived(4, 1, QUERY)])

    def test_a_container_of_a_client(self) -> None:
        assert LOOPS is not None
        inner = [Message(8, 1, QUERY), Message(12, 2, pack_acks([1]))]
        ids: list[int] = []
        outer = Message(16, 2, pack_container(inner))
        assert LOOPS.open_container(outer, ids, [], 4, 0, True) == inner
        assert ids == [8, 12]


@pytest.mark.parametrize(("value", "wanted"), [("1", "None"), ("0", "SessionLoops")])
def test_the_environment_can_do_without_them(value: str, wanted: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from mtproto.session.loops import LOOPS; print(LOOPS)"],
        env={**os.environ, "MTPROTO_PURE": value},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert wanted in done.stdout


_NEW_FIELD = """
import msgspec
import mtproto.session.loops as loops
fields = [(name, bool, False) for name in ("other", *loops.Sent.__struct_fields__)]
loops.Sent = msgspec.defstruct("Sent", fields)
loops._session_loops()
"""


def test_loops_that_were_built_for_other_records_say_what_to_do() -> None:
    """A field that they do not know would stay empty in each record that they make."""
    done = subprocess.run(
        [sys.executable, "-c", _NEW_FIELD], capture_output=True, text=True, timeout=60, check=False
    )
    assert "ImportError: mtproto/_native was built from other sources" in done.stderr


class TestWithoutMemory:
    """Each allocation of a loop fails once: what it works on stays sound."""

    @staticmethod
    def attempts(make: Any) -> Any:
        """Yield the subject of each attempt that ran out of memory."""
        capi = pytest.importorskip("_testcapi")
        for number in range(1, 1000):
            subject, loop, arguments = make()
            capi.set_nomemory(number, number + 1)
            try:
                loop(*arguments)
            except MemoryError:
                capi.remove_mem_hooks()
                yield subject
            else:
                return
            finally:
                capi.remove_mem_hooks()
        raise AssertionError("it never succeeds")

    def test_a_container_is_remembered_wholly_or_not(self) -> None:
        def make() -> Any:
            assert LOOPS is not None
            inner = [Message(1000 + 4 * n | 1, n, QUERY) for n in range(30)]
            outer = Message(2**62 + 1, 2**31 - 2, pack_container(inner))
            lists: tuple[list[int], list[int]] = ([1], [0])
            return lists, LOOPS.open_container, (outer, *lists, 1, 0, False)

        found = list(self.attempts(make))
        assert len(found) > 30
        assert all(lists == ([1], [0]) for lists in found)

    def test_kept_bytes_are_those_of_what_is_kept(self) -> None:
        def results() -> Any:
            assert LOOPS is not None
            outbox = Outbox(Side.CLIENT, DEFAULT_LIMITS)
            asked = [outbox.add(QUERY * 9, NOON, content_related=True) for _ in range(5)]
            outbox.pack(NOON, NOON, flush=False)
            messages = [Message(1, 1, pack_rpc_result(one, QUERY)) for one in asked]
            return outbox, LOOPS.take_results, (outbox, messages, [])

        def replies() -> Any:
            assert LOOPS is not None
            session = Session(Side.SERVER, KEY, rng=random.Random(1).randbytes, session_id=1)
            session._core.running[4] = None
            return session._core.outbox, LOOPS.reply, (session._core, 4, QUERY, NOON)

        for make in (results, replies):
            for outbox in self.attempts(make):
                kept = sum(len(one.body) for one in outbox.sent.values())
                assert outbox._kept_bytes == kept
                assert set(outbox._queue) <= set(outbox.sent)
