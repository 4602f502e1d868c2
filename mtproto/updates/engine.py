"""Following an account's updates: each one exactly once, in the order of its own counter.

    engine.receive(record, now)          # whatever the server pushed, or a call returned
    for ask in engine.asks(now): ...     # call ask.query, then engine.answered / engine.failed
    for batch in engine.take(): ...      # hand batch.record on; batch.state is worth storing then
    engine.deadline()                    # when to call engine.tick, if nothing else happens

No IO, no clock. What cannot be repaired (the server forgot too much, the channel is closed to us)
is not passed over in silence: readers then get updatesTooLong, or updateChannelTooLong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from mtproto.errors import RpcError
from mtproto.updates.box import Box
from mtproto.updates.reading import (
    access_hashes,
    is_updates,
    place_of,
    seq_range,
    updates_in,
)
from mtproto.updates.records import container, cut
from mtproto.updates.values import Ask, Batch, ChannelState, UpdatesState
from tl import api
from tl.api import updates as methods

if TYPE_CHECKING:
    from collections.abc import Iterable

    import tl

__all__ = ["UpdateEngine"]

_SILENCE: Final = 900.0
_CHANNEL_LIMIT: Final = 100
_MOST_CHANNELS: Final = 4096
"""Channels followed at a time; an account may be in 1000."""
_FIRST_RETRY: Final = 1.0
_LONGEST_RETRY: Final = 60.0


class _Item(NamedTuple):
    """Updates of one record that are delivered together."""

    updates: tuple[tl.TLObject, ...]
    origin: tl.TLObject


class _Channel:
    """The sequence of one channel and how to ask for its difference."""

    def __init__(self, pts: int | None = None, access_hash: int = 0) -> None:
        self.box: Box[_Item] = Box(pts)
        self.access_hash = access_hash
        self.wanted = False
        self.not_before = 0.0
        self.retry = _FIRST_RETRY


class UpdateEngine:
    """The counters of one account. `state` is where an earlier run stopped."""

    def __init__(self, state: UpdatesState | None = None) -> None:
        self._boxes: dict[str, Box[_Item]] = {name: Box() for name in ("pts", "qts", "seq")}
        self._date: int | None = None
        self._channels: dict[int, _Channel] = {}
        self._stored: dict[int, ChannelState] = {}
        self._touched: set[int] = set()  # channels that may differ from what is in `_stored`
        self._ready: list[_Item] = []
        self._batches: list[Batch] = []
        self._moved = False
        self._told_state = state
        self._asking: Ask | None = None
        self._wants_state = state is None
        self._wants_difference = state is not None
        self._reset = False
        self._missed = False  # before we had a state to ask with: readers are told
        self._not_before = 0.0
        self._retry = _FIRST_RETRY
        self._heard: float | None = None
        if state is not None:
            self._resume(state)

    def __repr__(self) -> str:
        counters = {name: box.local for name, box in self._boxes.items()}
        return f"<UpdateEngine {counters} channels={len(self._channels)}>"

    # -- what the rim tells

    def receive(self, record: tl.TLObject, now: float) -> None:
        """Take a record of type Updates; anything else is delivered as it is."""
        self._heard = now
        if not is_updates(record):
            self._ready.append(_Item((record,), record))
        elif record.tl_name == "updatesTooLong":
            self.lost()
        else:
            self._apply(record, updates_in(record), now)
        self._flush()

    def moved(self, channel_id: int | None, pts: int, step: int, now: float) -> None:
        """Take a counter that a call moved, such as messages.affectedHistory tells."""
        box = self._boxes["pts"] if channel_id is None else self._channel(channel_id, {}).box
        self._deliver(box.offer(pts, step, _Item((), api.UpdatesTooLong()), now))
        self._flush()

    def lost(self) -> None:
        """Note that updates may have been missed: a lost session, something undecodable."""
        if self._state() is not None:
            self._wants_difference = True
        elif self._wants_state or self._asking is not None:
            self._missed = True
        else:
            self._tell(api.UpdatesTooLong())
            self._flush()

    def signed_in(self) -> None:
        """Note that the account may be asked about now (again)."""
        if self._state() is None:
            self._wants_state = True
            self._not_before = 0.0

    def tick(self, now: float) -> None:
        """Note that time has passed: what is held too long, or silence, calls for a difference."""
        expired = [box.expire(now) for box in self._boxes.values()]
        self._wants_difference |= any(expired)
        for channel in self._channels.values():
            channel.wanted |= channel.box.expire(now)
        if self._heard is None:
            self._heard = now
        elif now - self._heard >= _SILENCE:
            self._heard = now
            self._wants_difference = self._state() is not None

    def deadline(self) -> float | None:
        """The next time at which `tick` or `asks` has something to do, None for never."""
        times = [box.deadline for box in self._boxes.values()]
        if self._asking is None and (self._wants_state or self._wants_difference):
            times.append(self._not_before)
        elif self._heard is not None and self._state() is not None:
            times.append(self._heard + _SILENCE)
        for channel in self._channels.values():
            if channel.wanted and not channel.box.busy:
                times.append(channel.not_before)
            else:
                times.append(channel.box.deadline)
        return min((one for one in times if one is not None), default=None)

    def take(self) -> list[Batch]:
        """Return what is to be delivered, in order."""
        batches, self._batches = self._batches, []
        return batches

    # -- questions to the server

    def asks(self, now: float) -> list[Ask]:
        """Return the queries to call now. Each is returned once; the outcome must come back."""
        asks = []
        if self._asking is None and now >= self._not_before:
            self._asking = self._common_ask()
            if self._asking is not None:
                asks.append(self._asking)
        for channel_id, channel in self._channels.items():
            if channel.wanted and not channel.box.busy and now >= channel.not_before:
                asks.append(self._channel_ask(channel_id, channel))
        return asks

    def answered(self, ask: Ask, result: Any, now: float) -> None:
        """Take the result of a query from `asks`."""
        self._heard = now
        if ask.channel_id is not None:
            self._on_channel_difference(ask.channel_id, result, now)
        else:
            self._asking = None
            self._retry = _FIRST_RETRY
            if result.tl_name == "updates.state":
                self._on_state(result)
            else:
                self._on_difference(ask, result, now)
        self._flush()

    def failed(self, ask: Ask, error: Exception, now: float) -> None:
        """Take the error of a query from `asks`; what passes by itself is asked again later."""
        if ask.channel_id is not None:
            self._channel_failed(ask.channel_id, error, now)
        else:
            self._asking = None
            self._common_failed(ask, error, now)
        self._flush()

    # -- applying

    def _apply(self, record: Any, updates: Iterable[tl.TLObject], now: float) -> None:
        """Deliver by the rules: first what has a counter of its own, then the rest by `seq`."""
        hashes = access_hashes(getattr(record, "chats", ()))
        rest = []
        for update in updates:
            if update.tl_name == "updateChannelTooLong":
                self._on_channel_too_long(update, record, hashes)
            elif (place := place_of(update)) is None:
                rest.append(update)
            else:
                item = _Item((update,), record)
                if isinstance(place.box, int):
                    box = self._channel(place.box, hashes).box
                else:
                    box = self._boxes[place.box]
                self._deliver(box.offer(place.number, place.step, item, now))
        seq, step = seq_range(record)
        item = _Item(tuple(rest), record)
        if step > 0:
            self._deliver(self._boxes["seq"].offer(seq, step, item, now), "seq")
        elif rest:
            self._ready.append(item)

    def _channel(self, channel_id: int, hashes: dict[int, int]) -> _Channel:
        channel = self._channels.pop(channel_id, None)
        if channel is None:
            channel = _Channel()
            while len(self._channels) >= _MOST_CHANNELS:
                self._leave_channel(next(iter(self._channels)))
        self._channels[channel_id] = channel  # the last one used is the last one left
        self._touched.add(channel_id)
        channel.access_hash = hashes.get(channel_id, channel.access_hash)
        return channel

    def _leave_channel(self, channel_id: int) -> None:
        """Hand out what waits, and say that there may be more; the next update is a start."""
        self._touched.add(channel_id)
        self._tell_too_long(channel_id)
        self._deliver(self._channels.pop(channel_id).box.give_up())

    def _on_channel_too_long(self, update: Any, origin: Any, hashes: dict[int, int]) -> None:
        pts = update.pts
        channel = self._channel(update.channel_id, hashes)
        local = channel.box.local
        if local is None:
            # Never followed, so there is nothing to ask from: the reader is told instead.
            if pts:
                self._deliver(channel.box.reach(pts))
            self._ready.append(_Item((update,), origin))
            self._moved = True
        elif pts is None or pts > local:
            channel.wanted = True

    def _deliver(self, items: list[_Item], box: str | int = "") -> None:
        self._moved = True
        self._ready += items
        if box == "seq" and self._date is not None:  # the date moves with seq, not with the rest
            self._date = max([self._date, *(getattr(one.origin, "date", 0) for one in items)])

    def _tell(self, record: tl.TLObject) -> None:
        self._ready.append(_Item((record,), record))

    # -- the account's own counters

    def _resume(self, state: UpdatesState) -> None:
        for name, box in self._boxes.items():
            box.local = getattr(state, name)
        self._date = state.date
        for channel_id, one in state.channels.items():
            self._channels[channel_id] = _Channel(one.pts, one.access_hash)
        self._stored = dict(state.channels)

    def _common_ask(self) -> Ask | None:
        state = self._state()
        if self._wants_state or (self._wants_difference and state is None):
            self._wants_state = False
            return Ask(methods.GetState())
        if not self._wants_difference or state is None:
            return None
        self._wants_difference = False
        for box in self._boxes.values():
            box.busy = True
        return Ask(methods.GetDifference(pts=state.pts, date=state.date, qts=state.qts))

    def _on_state(self, state: Any) -> None:
        """Take the server's counters where we have none, or (after a reset) everywhere."""
        behind = self._wants_difference
        for name, box in self._boxes.items():
            theirs = getattr(state, name)
            if box.local is None or self._reset:
                self._deliver(box.reach(theirs), name)
            elif theirs > box.local:
                behind = True
        if self._date is None or self._reset:
            self._date = state.date
        self._wants_difference = behind and not self._reset
        if self._reset or self._missed:
            self._tell(api.UpdatesTooLong())
        self._reset = self._missed = False
        self._moved = True

    def _on_difference(self, ask: Ask, result: Any, now: float) -> None:
        name = result.tl_name
        if name == "updates.differenceEmpty":
            self._date = result.date
            self._reach({"seq": result.seq})
        elif name == "updates.differenceTooLong":
            self._tell(api.UpdatesTooLong())
            self._reach({"pts": result.pts})
            self._wants_difference = result.pts != getattr(ask.query, "pts", None)
        else:
            final = name == "updates.difference"
            state = result.state if final else result.intermediate_state
            before = self._state()
            self._replay(result, state, now)
            self._date = state.date
            self._reach({one: getattr(state, one) for one in self._boxes})
            # A slice that moves nothing would be followed by the same one for ever.
            self._wants_difference |= not final and self._state() != before
        for box in self._boxes.values():
            self._wants_difference |= box.overflowed
            box.overflowed = False

    def _replay(self, result: Any, state: Any, now: float) -> None:
        """Deliver a difference: the state it leads to counts for all but channels' updates."""
        news: list[tl.TLObject] = [
            api.UpdateNewMessage(message=one, pts=state.pts, pts_count=0)
            for one in result.new_messages
        ]
        news += (
            api.UpdateNewEncryptedMessage(message=one, qts=state.qts)
            for one in result.new_encrypted_messages
        )
        channels: list[tl.TLObject] = []
        for update in result.other_updates:
            place = place_of(update)
            of_channel = place is not None and isinstance(place.box, int)
            too_long = update.tl_name == "updateChannelTooLong"
            (channels if of_channel or too_long else news).append(update)
        origin = container(news + channels, result, state.date)
        if news:
            self._ready.append(_Item(tuple(news), origin))
        self._apply(origin, channels, now)

    def _reach(self, counters: dict[str, int]) -> None:
        for name, box in self._boxes.items():
            local = counters.get(name, box.local)
            assert local is not None, "a difference is asked for from known counters"
            self._deliver(box.reach(local), name)

    def _common_failed(self, ask: Ask, error: Exception, now: float) -> None:
        for box in self._boxes.values():
            box.busy = False
        of_state = ask.query.tl_name == "updates.getState"
        lasting = isinstance(error, RpcError) and 400 <= error.code < 420
        if isinstance(error, RpcError) and (error.code == 401 or (lasting and of_state)):
            # Nobody is signed in, or the server follows nobody; `signed_in` starts again.
            self._wants_difference = False
            if self._missed or not of_state:
                self._tell(api.UpdatesTooLong())
            self._missed = False
            for box in self._boxes.values():
                self._deliver(box.give_up())
            return
        unreadable = not isinstance(error, RpcError) and not isinstance(error, OSError)
        if of_state:
            self._wants_state = True
        elif lasting or (unreadable and not isinstance(error, TimeoutError)):
            self._wants_state = self._reset = True
            if self._retry == _FIRST_RETRY:
                self._retry *= 2
                return
        else:
            self._wants_difference = True
        self._not_before = now + self._retry
        self._retry = min(2 * self._retry, _LONGEST_RETRY)

    # -- channels

    def _channel_ask(self, channel_id: int, channel: _Channel) -> Ask:
        channel.wanted = False
        channel.box.busy = True
        pts = channel.box.local
        assert pts is not None, "a channel's difference is asked for from a known pts"
        query = methods.GetChannelDifference(
            channel=api.InputChannel(channel_id=channel_id, access_hash=channel.access_hash),
            filter=api.ChannelMessagesFilterEmpty(),
            pts=max(1, pts),
            limit=_CHANNEL_LIMIT,
        )
        return Ask(query, channel_id)

    def _on_channel_difference(self, channel_id: int, result: Any, now: float) -> None:
        channel = self._channels.get(channel_id)
        if channel is None:
            return  # it was left meanwhile
        box, before = channel.box, channel.box.local
        self._touched.add(channel_id)
        channel.retry = _FIRST_RETRY
        match result.tl_name:
            case "updates.channelDifference":
                pts = result.pts
                news: list[tl.TLObject] = [
                    api.UpdateNewChannelMessage(message=one, pts=pts, pts_count=0)
                    for one in result.new_messages
                ]
                news += result.other_updates
                origin = container(news, result, self._date or 0)
                channel.access_hash = access_hashes(result.chats).get(
                    channel_id, channel.access_hash
                )
                if news:
                    self._ready.append(_Item(tuple(news), origin))
            case "updates.channelDifferenceTooLong":
                pts = result.dialog.pts or before
                self._tell_too_long(channel_id, result)
            case _:
                pts = result.pts
        self._deliver(box.reach(pts))
        channel.wanted |= (not result.final and box.local != before) or box.overflowed
        box.overflowed = False

    def _tell_too_long(self, channel_id: int, result: Any = None) -> None:
        update = api.UpdateChannelTooLong(channel_id=channel_id)
        self._ready.append(_Item((update,), container([update], result, self._date or 0)))

    def _channel_failed(self, channel_id: int, error: Exception, now: float) -> None:
        channel = self._channels.get(channel_id)
        if channel is None:
            return  # it was left meanwhile
        channel.box.busy = False
        if isinstance(error, (OSError, TimeoutError)) or (
            isinstance(error, RpcError) and not 400 <= error.code < 420
        ):
            channel.wanted = True
            channel.not_before = now + channel.retry
            channel.retry = min(2 * channel.retry, _LONGEST_RETRY)
            return
        self._leave_channel(channel_id)  # it is closed to us, or unreadable

    # -- delivering

    def _state(self) -> UpdatesState | None:
        pts, qts, seq = (self._boxes[name].local for name in ("pts", "qts", "seq"))
        if pts is None or qts is None or seq is None or self._date is None:
            return None
        return UpdatesState(pts=pts, qts=qts, seq=seq, date=self._date, channels=self._stored)

    def _flush(self) -> None:
        """Make batches of what was delivered; the state belongs to the last of them."""
        items, self._ready = self._ready, []
        records: list[tl.TLObject] = []
        start = 0
        for end in range(1, len(items) + 1):
            if end == len(items) or items[end].origin is not items[start].origin:
                updates = [one for item in items[start:end] for one in item.updates]
                record = cut(items[start].origin, updates)
                if record is not None:
                    records.append(record)
                start = end
        if not records and not self._moved:
            return
        self._moved = False
        self._note_channels()
        state = self._state()
        if not records and state == self._told_state:
            return
        self._told_state = state
        self._batches += (Batch(record, None) for record in records[:-1])
        self._batches.append(Batch(records[-1] if records else None, state))

    def _note_channels(self) -> None:
        """Bring `_stored` up to date: a new one, because the old one is part of given states."""
        if not self._touched:
            return
        known = dict(self._stored)
        for channel_id in self._touched:
            one = self._channels.get(channel_id)
            if one is None or one.box.local is None:
                known.pop(channel_id, None)
            else:
                known[channel_id] = ChannelState(one.box.local, one.access_hash)
        if known != self._stored:
            self._stored = known
        self._touched.clear()
