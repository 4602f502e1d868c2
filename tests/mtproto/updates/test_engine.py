"""Laws of the updates engine: whatever the network does, each update once and in order."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tl
from mtproto.errors import ConnectionLost, RpcError
from mtproto.updates import ChannelState, UpdateEngine, UpdatesState
from mtproto.updates.values import Ask
from tl import api
from tl.api import updates as methods

START = UpdatesState(
    pts=10, qts=5, seq=3, date=3, channels={1: ChannelState(7, 77), 2: ChannelState(1, 78)}
)


def message(ident: int, peer: Any = None) -> Any:
    return api.MessageEmpty(id=ident, peer_id=peer)


class Server:
    """The truth: every event in the order it happened, and the differences between any two."""

    def __init__(self, state: UpdatesState, page: int = 2) -> None:
        self.events: dict[str | int, list[tuple[int, Any, int]]] = {
            key: [] for key in ("pts", "qts", "seq", *state.channels)
        }
        self.local = {"pts": state.pts, "qts": state.qts, "seq": state.seq}
        self.local |= {key: one.pts for key, one in state.channels.items()}
        self.page = page
        self.count = 0

    def happen(self, boxes: list[str | int], *, with_seq: bool) -> Any:
        """Some updates of these boxes; returns the container that announces them."""
        updates = []
        if with_seq:
            self.local["seq"] += 1
        for box in boxes:
            if box == "seq" and not with_seq:
                continue
            self.count += 1
            if box == "seq":
                update: Any = api.UpdateChat(chat_id=self.count)
                number = self.local["seq"]
            else:
                step = 1 + self.count % 3 if box != "qts" else 1
                self.local[box] += step
                number = self.local[box]
                update = self.update(box, number, step)
            self.events[box].append((number, update, self.count))
            updates.append(update)
        seq = self.local["seq"] if with_seq else 0
        return api.Updates(updates=updates, users=[], chats=[], date=self.local["seq"], seq=seq)

    def update(self, box: str | int, number: int, step: int) -> Any:
        if box == "pts":
            return api.UpdateNewMessage(message=message(self.count), pts=number, pts_count=step)
        if box == "qts":
            return api.UpdateBotStopped(user_id=self.count, date=1, stopped=True, qts=number)
        peer = api.PeerChannel(channel_id=box)
        return api.UpdateNewChannelMessage(
            message=message(self.count, peer), pts=number, pts_count=step
        )

    def answer(self, query: Any) -> Any:
        if isinstance(query, methods.GetState):
            return self.state()
        if isinstance(query, methods.GetChannelDifference):
            return self.channel_difference(query.channel.channel_id, query.pts)
        since = {"pts": query.pts, "qts": query.qts, "seq": query.date}
        news = {
            box: [one for one in self.events[box] if one[0] > after] for box, after in since.items()
        }
        page = {"pts": news["pts"][: self.page], "qts": news["qts"][: self.page]}
        final = page["pts"] == news["pts"] and page["qts"] == news["qts"]
        others = [one[1] for one in page["qts"]]
        if final:
            others += [one[1] for one in news["seq"]]
            others += [api.UpdateChannelTooLong(channel_id=n) for n in (1, 2)]
        content: dict[str, Any] = {
            "new_messages": [one[1].message for one in page["pts"]],
            "new_encrypted_messages": [],
            "other_updates": others,
            "chats": [],
            "users": [],
        }
        if final:
            return methods.Difference(**content, state=self.state())
        local = {box: page[box][-1][0] if page[box] else since[box] for box in page}
        # An intermediate state leaves seq and date (the same here) where they were.
        state = methods.State(**local, date=query.date, seq=query.date, unread_count=0)
        return methods.DifferenceSlice(**content, intermediate_state=state)

    def state(self) -> Any:
        now = {box: self.local[box] for box in ("pts", "qts", "seq")}
        return methods.State(**now, date=self.local["seq"], unread_count=0)

    def channel_difference(self, channel_id: int, pts: int) -> Any:
        news = [one for one in self.events[channel_id] if one[0] > pts]
        if not news:
            return methods.ChannelDifferenceEmpty(final=True, pts=self.local[channel_id])
        page = news[: self.page]
        return methods.ChannelDifference(
            final=len(page) == len(news),
            pts=page[-1][0],
            new_messages=[one[1].message for one in page],
            other_updates=[],
            chats=[],
            users=[],
        )

    def truth(self) -> dict[str | int, list[int]]:
        return {box: [one[2] for one in events] for box, events in self.events.items()}


def ident(update: Any) -> tuple[str | int, int]:
    match update:
        case api.UpdateNewMessage(message=one):
            return "pts", one.id
        case api.UpdateNewChannelMessage(message=one):
            return one.peer_id.channel_id, one.id
        case api.UpdateBotStopped(user_id=user_id):
            return "qts", user_id
        case api.UpdateChat(chat_id=chat_id):
            return "seq", chat_id
    raise AssertionError(update)


class Reader:
    """Takes what the engine delivers, and remembers the state it would store."""

    def __init__(self, engine: UpdateEngine, state: UpdatesState | None = None) -> None:
        self.engine = engine
        self.got: dict[str | int, list[int]] = {key: [] for key in ("pts", "qts", "seq", 1, 2)}
        self.state = state
        self.told: list[str] = []

    def read(self) -> None:
        for batch in self.engine.take():
            if batch.record is not None:
                record: Any = batch.record
                for update in getattr(record, "updates", [record]):
                    if update.tl_name.endswith("TooLong"):
                        self.told.append(update.tl_name)
                        continue
                    box, number = ident(update)
                    self.got[box].append(number)
            self.state = batch.state or self.state


def settle(engine: UpdateEngine, server: Server, reader: Reader, now: float) -> float:
    """Let all time pass that is needed, with a server that answers."""
    for _ in range(200):
        now += 0.6
        engine.tick(now)
        for ask in engine.asks(now):
            engine.answered(ask, server.answer(ask.query), now)
        reader.read()
    return now


boxes = st.lists(st.sampled_from(["pts", "qts", "seq", 1, 2]), min_size=1, max_size=3)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("happen"), boxes, st.booleans()),
        st.tuples(st.just("deliver"), st.integers(0, 1000)),
        st.tuples(st.just("lose"), st.integers(0, 1000)),
        st.tuples(st.just("again"), st.integers(0, 1000)),
        st.tuples(st.just("wait"), st.sampled_from([0.1, 0.6, 20.0])),
        st.tuples(st.just("ask")),
        st.tuples(st.just("answer"), st.integers(0, 1000)),
        st.tuples(st.just("fail"), st.integers(0, 1000)),
        st.tuples(st.just("lost")),
    ),
    max_size=60,
)


class World:
    """An engine, its server, and what is on the way between them."""

    def __init__(self) -> None:
        self.server = Server(START)
        self.engine = UpdateEngine(START)
        self.reader = Reader(self.engine, START)
        self.on_the_way: list[Any] = []
        self.seen: list[Any] = []
        self.asks: list[Any] = []
        self.now = 1000.0

    def run(self, step: tuple[Any, ...]) -> None:
        match step:
            case ("happen", wanted, with_seq):
                self.on_the_way.append(self.server.happen(wanted, with_seq=with_seq))
            case ("deliver", which) if self.on_the_way:
                record = self.on_the_way.pop(which % len(self.on_the_way))
                self.seen.append(record)
                self.engine.receive(record, self.now)
            case ("lose", which) if self.on_the_way:
                self.on_the_way.pop(which % len(self.on_the_way))
            case ("again", which) if self.seen:
                self.engine.receive(self.seen[which % len(self.seen)], self.now)
            case ("wait", seconds):
                self.now += seconds
                self.engine.tick(self.now)
            case ("ask",):
                self.asks += self.engine.asks(self.now)
            case ("answer", which) if self.asks:
                ask = self.asks.pop(which % len(self.asks))
                self.engine.answered(ask, self.server.answer(ask.query), self.now)
            case ("fail", which) if self.asks:
                ask = self.asks.pop(which % len(self.asks))
                self.engine.failed(ask, ConnectionLost("x"), self.now)
            case ("lost",):
                self.engine.lost()
        self.reader.read()

    def finish(self) -> None:
        for ask in self.asks:
            self.engine.answered(ask, self.server.answer(ask.query), self.now)
        self.reader.read()
        self.engine.lost()
        self.now = settle(self.engine, self.server, self.reader, self.now)


@settings(max_examples=300, deadline=None)
@given(steps)
def test_each_update_exactly_once_and_in_order(plan):
    """Reordered, repeated, lost, with slow and failing differences: nothing missing, nothing twice.

    Order holds inside each sequence, as the protocol promises no other.
    """
    world = World()
    for step in plan:
        world.run(step)
    world.finish()
    assert world.reader.got == world.server.truth()
    assert not world.reader.told
    assert world.reader.state is not None
    assert world.reader.state.pts == world.server.local["pts"]


@settings(max_examples=200, deadline=None)
@given(steps, st.integers(0, 60))
def test_a_restart_loses_and_repeats_nothing(plan, at):
    """Stop anywhere and go on from the state stored with the last batch that was handled."""
    world = World()
    for number, step in enumerate(plan):
        if number == at:
            world.engine = world.reader.engine = UpdateEngine(world.reader.state)
            world.asks.clear()
        world.run(step)
    world.finish()
    assert world.reader.got == world.server.truth()


@settings(max_examples=100, deadline=None)
@given(steps)
def test_deadlines_are_enough(plan):
    """A rim that sleeps exactly until `deadline` never sleeps for ever beside a held update."""
    world = World()
    for step in plan:
        world.run(step)
    world.asks += world.engine.asks(world.now)
    for _ in range(100):
        for ask in world.asks:
            world.engine.answered(ask, world.server.answer(ask.query), world.now)
        world.reader.read()
        deadline = world.engine.deadline()
        if deadline is None or deadline > world.now + 60:
            break
        world.now = max(world.now, deadline)
        world.engine.tick(world.now)
        world.asks = world.engine.asks(world.now)
    else:
        pytest.fail("the engine is never content")
    for events in world.reader.got.values():
        assert events == sorted(set(events))


class TestStart:
    def test_a_fresh_account_starts_at_the_servers_state(self):
        engine = UpdateEngine()
        (ask,) = engine.asks(0)
        assert isinstance(ask.query, methods.GetState)
        engine.answered(ask, methods.State(pts=5, qts=1, date=9, seq=2, unread_count=0), 0)
        (batch,) = engine.take()
        assert batch.record is None
        assert batch.state == UpdatesState(pts=5, qts=1, seq=2, date=9)
        assert engine.asks(0) == []

    def test_what_comes_before_the_state_is_delivered(self):
        engine = UpdateEngine()
        (ask,) = engine.asks(0)
        early = api.UpdateShort(
            update=api.UpdateNewMessage(message=message(1), pts=5, pts_count=1), date=1
        )
        engine.receive(early, 0)
        engine.answered(ask, methods.State(pts=7, qts=1, date=9, seq=2, unread_count=0), 0)
        assert [one.record for one in engine.take()] == [early, None]
        (ask,) = engine.asks(0)  # 6 and 7 are missing
        assert (ask.query.pts, ask.query.qts) == (5, 1)

    def test_nobody_signed_in(self):
        """Updates without a number come through; a loss that nobody can repair is told."""
        engine = UpdateEngine()
        (ask,) = engine.asks(0)
        engine.lost()
        engine.failed(ask, RpcError(401, "AUTH_KEY_UNREGISTERED"), 0)
        engine.lost()
        token = api.UpdateShort(update=api.UpdateLoginToken(), date=1)
        engine.receive(token, 0)
        assert [one.record for one in engine.take()] == [api.UpdatesTooLong()] * 2 + [token]
        assert engine.asks(10**9) == []
        engine.signed_in()
        assert len(engine.asks(0)) == 1


class TestHolding:
    def test_what_only_overtook_is_put_right_without_asking(self):
        engine = UpdateEngine(START)
        engine.answered(engine.asks(0)[0], methods.DifferenceEmpty(date=3, seq=3), 0)
        engine.take()
        server = Server(START)
        records = [server.happen(["pts", 1, "seq"], with_seq=True) for _ in range(3)]
        for at, record in zip((0.1, 0.2, 0.3), reversed(records), strict=True):
            engine.receive(record, at)
        reader = Reader(engine)
        reader.read()
        assert reader.got == server.truth()
        engine.tick(10)
        assert engine.asks(10) == []

    def test_a_container_is_cut_to_what_is_new(self):
        engine = UpdateEngine(START)
        engine.answered(engine.asks(0)[0], methods.DifferenceEmpty(date=3, seq=3), 0)
        engine.take()
        server = Server(START)
        first = server.happen(["pts"], with_seq=False)
        second = server.happen(["pts"], with_seq=False)
        both = api.Updates(
            updates=first.updates + second.updates, users=[], chats=[], date=1, seq=0
        )
        engine.receive(first, 0)
        engine.receive(both, 0)
        assert [one.record.updates for one in engine.take()] == [first.updates, second.updates]

    def test_a_call_that_moves_a_counter(self):
        engine = UpdateEngine(START)
        engine.answered(engine.asks(0)[0], methods.DifferenceEmpty(date=3, seq=3), 0)
        engine.take()
        engine.moved(None, 12, 2, 0)
        engine.moved(1, 8, 1, 0)
        assert [one.record for one in engine.take()] == [None, None]
        server = Server(UpdatesState(pts=12, qts=5, seq=3, date=3))
        record = server.happen(["pts"], with_seq=False)
        engine.receive(record, 0)
        assert [one.record for one in engine.take()] == [record]


class TestTrouble:
    def lost(self):
        engine = UpdateEngine(START)
        (ask,) = engine.asks(0)
        return engine, ask

    def test_a_server_that_lost_our_place(self):
        engine, ask = self.lost()
        engine.failed(ask, RpcError(400, "PERSISTENT_TIMESTAMP_INVALID"), 0)
        (ask,) = engine.asks(0)
        assert isinstance(ask.query, methods.GetState)
        engine.answered(ask, methods.State(pts=2, qts=0, date=1, seq=0, unread_count=0), 0)
        (batch,) = engine.take()
        assert batch.record == api.UpdatesTooLong()
        assert batch.state.pts == 2

    def test_a_server_that_never_gets_on(self):
        """Slices without progress are asked for once more at most."""
        engine, ask = self.lost()
        state = methods.State(pts=10, qts=5, date=3, seq=3, unread_count=0)
        empty = {"new_messages": [], "new_encrypted_messages": [], "other_updates": []}
        slice_ = methods.DifferenceSlice(**empty, chats=[], users=[], intermediate_state=state)
        engine.answered(ask, slice_, 0)
        assert engine.asks(0) == []

    def test_failures_wait_longer_and_longer(self):
        engine, ask = self.lost()
        now, pauses = 0.0, []
        for _ in range(8):
            engine.failed(ask, RpcError(500, "RPC_CALL_FAIL"), now)
            pauses.append(engine.deadline() - now)
            now = engine.deadline()
            (ask,) = engine.asks(now)
        assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]

    def test_a_closed_channel_hands_out_what_it_held(self):
        engine, ask = self.lost()
        engine.answered(ask, methods.DifferenceEmpty(date=3, seq=3), 0)
        server = Server(START)
        server.happen([1], with_seq=False)
        second = server.happen([1], with_seq=False)
        engine.receive(second, 0)
        assert engine.deadline() == 0.5
        engine.tick(0.5)
        (ask,) = engine.asks(0.5)
        assert ask.query.channel == api.InputChannel(channel_id=1, access_hash=77)
        engine.failed(ask, RpcError(400, "CHANNEL_PRIVATE"), 0.5)
        records = [one.record for one in engine.take() if one.record is not None]
        assert records[0].updates[0].tl_name == "updateChannelTooLong"
        assert records[1] == second

    def test_of_too_many_channels_the_longest_unheard_is_left(self, monkeypatch):
        """Readers are told; what was asked about it meanwhile is let pass."""
        monkeypatch.setattr("mtproto.updates.engine._MOST_CHANNELS", 2)
        engine, ask = self.lost()
        engine.answered(ask, methods.DifferenceEmpty(date=3, seq=3), 0)
        engine.take()
        for channel_id, pts in ((1, 9), (2, 9), (3, 9), (2, 10), (4, 9)):
            update = api.UpdateDeleteChannelMessages(
                channel_id=channel_id, messages=[1], pts=pts, pts_count=1
            )
            engine.receive(api.UpdateShort(update=update, date=1), 0)
        batches = engine.take()
        told = [getattr(one.record, "updates", ()) for one in batches]
        assert [one.channel_id for [one] in filter(None, told)] == [1, 3]
        assert set(batches[-1].state.channels) == {2, 4}
        left = methods.ChannelDifferenceEmpty(final=True, pts=9)
        engine.answered(Ask(methods.GetState(), 1), left, 0)
        engine.failed(Ask(methods.GetState(), 1), RpcError(400, "CHANNEL_PRIVATE"), 0)
        assert engine.take() == []

    def test_channel_too_long(self):
        engine, ask = self.lost()
        engine.answered(ask, methods.DifferenceEmpty(date=3, seq=3), 0)
        old = api.UpdateChannelTooLong(channel_id=1, pts=7)
        engine.receive(api.UpdateShort(update=old, date=1), 0)
        assert engine.asks(0) == []
        new = api.UpdateChannelTooLong(channel_id=1)
        engine.receive(api.UpdateShort(update=new, date=1), 0)
        (ask,) = engine.asks(0)
        dialog = tl.layer(229)["dialog"](
            peer=api.PeerChannel(channel_id=1),
            top_message=1,
            read_inbox_max_id=0,
            read_outbox_max_id=0,
            unread_count=0,
            unread_mentions_count=0,
            unread_reactions_count=0,
            unread_poll_votes_count=0,
            notify_settings=api.PeerNotifySettings(),
            pts=50,
        )
        too_long = methods.ChannelDifferenceTooLong(
            final=True, dialog=dialog, messages=[], chats=[], users=[]
        )
        engine.take()
        engine.answered(ask, too_long, 0)
        (batch,) = engine.take()
        assert batch.record.updates == [api.UpdateChannelTooLong(channel_id=1)]
        assert batch.state.channels[1] == ChannelState(50, 77)

    def test_silence(self):
        engine, ask = self.lost()
        engine.answered(ask, methods.DifferenceEmpty(date=3, seq=3), 0)
        assert engine.deadline() == 900
        engine.tick(900)
        (ask,) = engine.asks(900)
        assert isinstance(ask.query, methods.GetDifference)


def test_old_layers():
    """Counters are found by the names of fields, so a message of layer 110 has its channel too."""
    engine = UpdateEngine(START)
    engine.answered(engine.asks(0)[0], methods.DifferenceEmpty(date=3, seq=3), 0)
    engine.take()
    peer = tl.layer(110)["peerChannel"](channel_id=1)
    old = tl.layer(110)["messageService"](
        id=4, to_id=peer, date=1, action=tl.layer(110)["messageActionEmpty"]()
    )
    record = api.UpdateShort(
        update=api.UpdateNewChannelMessage(message=old, pts=8, pts_count=1), date=1
    )
    engine.receive(record, 0)
    engine.receive(record, 0)
    (batch,) = engine.take()
    assert batch.record is record
    assert batch.state.channels[1].pts == 8
