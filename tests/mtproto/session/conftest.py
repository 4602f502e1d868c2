"""Two sessions wired to each other, with one hand on the clock and on the wire."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from mtproto.crypto.auth_key import AuthKey
from mtproto.crypto.envelope import seal
from mtproto.session import (
    Message,
    Plaintext,
    SaltBook,
    SaltSchedule,
    Session,
    SessionLimits,
    Side,
    constructor_id,
    open_packet,
)
from mtproto.session.container import (
    CONTAINER_ID,
    pack_plaintext,
    padding_size,
    unpack_container,
)
from mtproto.session.events import Event, MessageReceived, RpcResult
from mtproto.session.loops import LOOPS
from tests.mtproto.session.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Sequence

KEY = AuthKey(random.Random(1).randbytes(256))
NOON = 1_700_000_000.25
SECRET = b"schedule"

QUERY = bytes.fromhex("6b18f9c4")  # help.getConfig#c4f9186b
RESULT = bytes.fromhex("b5757299")  # boolTrue


class Pair:
    """A client and a server session of one key; `client_clock` is how wrong the client's is."""

    key = KEY
    query = QUERY
    result = RESULT
    loops = LOOPS

    def __init__(
        self,
        *,
        client_clock: float = 0.0,
        right_salt: bool = True,
        limits: SessionLimits | None = None,
        trusted: bool = True,
        salt_period: int = 1800,
    ) -> None:
        self.now = NOON
        self.client_clock = client_clock
        self.rng = random.Random(2).randbytes
        self.schedule = SaltSchedule(SECRET, period=salt_period)
        book = SaltBook()
        if right_salt:
            book.add(self.schedule.future(4, self.now), self.now)
        limits = limits or SessionLimits()
        self.client = Session(
            Side.CLIENT,
            KEY,
            rng=self.rng,
            salts=book,
            limits=limits,
            clock_trusted=trusted,
            loops=self.loops,
        )
        self.limits = limits
        self.server = self.new_server()
        self.left: dict[int, Session] = {}
        """What the server keeps of sessions that the client has left."""
        self.client_events: list[Event] = []
        self.server_events: list[Event] = []
        self.answering = True
        self.executed: list[bytes] = []

    def new_server(self) -> Session:
        return Session(
            Side.SERVER,
            KEY,
            rng=self.rng,
            session_id=self.client.session_id,
            salts=self.schedule,
            limits=self.limits,
            loops=self.loops,
        )

    @property
    def client_now(self) -> float:
        return self.now + self.client_clock

    def to_server(self, packets: Sequence[bytes]) -> list[Event]:
        """Deliver packets; the server answers every query with RESULT + the query itself."""
        events: list[Event] = []
        for packet in packets:
            if self.client.session_id != self.server.session_id:
                self.left[self.server.session_id] = self.server
                self.server = self.new_server()
            opened = open_packet(KEY, packet, Side.CLIENT)
            server = self.left.get(opened.session_id, self.server)
            events += server.receive_plaintext(opened, self.now)
        for event in events:
            if isinstance(event, MessageReceived):
                self.executed.append(event.body)
                if self.answering:
                    self.server.reply(event.msg_id, RESULT + event.body, now=self.now)
        self.server_events += events
        return events

    def to_client(self, packets: Sequence[bytes]) -> list[Event]:
        events = [e for packet in packets for e in self.client.receive(packet, self.client_now)]
        self.client_events += events
        return events

    def send(self, body: bytes = QUERY) -> int:
        return self.client.send(body, now=self.client_now)

    def step(self) -> list[Event]:
        """One flight each way."""
        self.now += 0.05
        self.to_server(self.client.data_to_send(self.client_now))
        self.now += 0.05
        return self.to_client(self.server.data_to_send(self.now))

    def settle(self) -> None:
        """Exchange until nobody has anything to say."""
        for _ in range(20):
            before = len(self.client_events), len(self.server_events)
            self.step()
            if before == (len(self.client_events), len(self.server_events)):
                return
        raise AssertionError("the sessions never come to rest")

    def sealed(
        self,
        message: Message,
        *,
        sender: Side = Side.SERVER,
        session_id: int | None = None,
        salt: int | None = None,
        padding: int | None = None,
    ) -> bytes:
        """A packet with whatever we like inside, properly sealed."""
        session_id = self.client.session_id if session_id is None else session_id
        salt = self.schedule.current(self.now) if salt is None else salt
        size = padding_size(len(message.body)) if padding is None else padding
        data = pack_plaintext(Plaintext(salt, session_id, message), self.rng(size))
        return seal(KEY, data, sender)

    def id_at(self, ahead: float, tail: int) -> int:
        """A msg_id made so many seconds from now, ending in these two bits."""
        return (int((self.now + ahead) * 2**32) & ~3) | tail

    def kinds(self, packet: bytes, sender: Side = Side.CLIENT) -> tuple[list[int], bool]:
        """The constructor ids in a packet, and whether they came in a container."""
        message = open_packet(KEY, packet, sender).message
        if constructor_id(message.body) != CONTAINER_ID:
            return [constructor_id(message.body)], False
        return [constructor_id(m.body) for m in unpack_container(message.body, most=2000)], True

    @property
    def results(self) -> dict[int, bytes]:
        found = [e for e in self.client_events if isinstance(e, RpcResult)]
        results = {e.req_msg_id: e.body for e in found}
        assert len(results) == len(found), "a request was answered twice"
        return results


class PurePair(Pair):
    """The same without the inner loops in C."""

    loops = None


@pytest.fixture(scope="session", params=["loops in C", "loops in Python"])
def make_pair(request: pytest.FixtureRequest) -> type[Pair]:
    """The class itself, so that Hypothesis can make a fresh pair for every example."""
    if request.param == "loops in Python":
        return PurePair
    if LOOPS is None:
        pytest.skip("the loops in C were not built")
    return Pair


@pytest.fixture
def wire(make_pair: type[Pair]) -> Wire:
    return Wire(make_pair)
