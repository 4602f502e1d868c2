"""Requests over two sessions, with one hand on the wire."""

from __future__ import annotations

from mtproto.errors import RemoteProtocolError
from mtproto.rpc import Answered, Requests
from mtproto.session.events import MessageReceived

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
        self.clock_error = 0.0
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
            self.come(packets)

    def come(self, packets):
        for event in self.pair.to_client(packets):
            self.take(self.requests.handle(event, now=self.pair.client_now))

    def known(self):
        """Let the server be known to have the session."""
        self.submit()
        self.settle()
        self.executed.clear()

    def take(self, outcomes):
        for outcome in outcomes:
            assert outcome.request_id not in self.outcomes, "a second outcome"
            self.outcomes[outcome.request_id] = outcome

    def settle(self):
        for _ in range(12):
            self.upstream()
            self.downstream()

    def live(self, story, known, end):
        """Live through a story, and return all requests; what changes something runs once.

        `end` is a story, too, after which none is left unanswered.
        """
        if known:
            self.known()
        writes = {}
        requests = []
        for number, step in enumerate([*story, *end]):
            body = bytes([number, 1, 0, 0x77])
            match step:
                case "read":
                    requests.append(self.submit(body))
                case "write":
                    writes[body] = self.submit(body, WRITE)
                case _:
                    try:
                        self.suffer(step)
                    except RemoteProtocolError:
                        self.reconnect()
        assert len(self.requests) == 0
        for body, request in writes.items():
            answered = isinstance(self.outcomes[request], Answered)
            assert answered <= self.executed.count(body) <= 1
        return [*requests, *writes.values()]

    def suffer(self, step):
        match step:
            case "up":
                self.upstream()
            case "down":
                self.downstream()
            case "up lost":
                self.upstream(lose=True)
                self.downstream(lose=True)
                self.reconnect()
            case "late":
                self.arrive_late()
            case "down lost":
                self.downstream(lose=True)
                self.reconnect()
            case "reconnect":
                self.reconnect()
            case "wait" | "long wait":
                self.pair.now += 20 if step == "wait" else 120
                self.requests.tick(now=self.pair.client_now)
            case "clock":
                self.pair.client_clock += self.clock_error
            case "settle":
                self.settle()
