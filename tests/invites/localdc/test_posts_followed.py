"""Whoever follows a box knows what is in it, whatever becomes of its messages."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from invites.localdc.boxes import Content, Page
from invites.localdc.events import MessageEdited, MessagesDeleted, MessagesPinned, NewMessage
from invites.localdc.values import ChatKind, Peer, PeerKind
from mtproto.errors import RpcError
from tl import api
from tl.api import updates

GUEST = 101
EVERYTHING = Page(limit=1 << 31)


class Mirror:
    """What a client knows of a box: its messages, by what it was told with counters."""

    def __init__(self) -> None:
        self.pts = 1
        self.known: dict[int, tuple[str, bool]] = {}

    def read(self, world: Any, user_id: int, event: NewMessage | MessageEdited) -> None:
        """A message as the event gives it, or as it is after it."""
        match event:
            case NewMessage(message=message):
                pass
            case MessageEdited():
                message = world.boxes.message(user_id, event.peer, event.message_id)
        self.known[message.id] = (message.text, message.pinned)

    def hear(self, world: Any, user_id: int, event: Any) -> None:
        """An event that was pushed: it must follow the last one."""
        count = 1
        match event:
            case NewMessage() | MessageEdited():
                self.read(world, user_id, event)
            case MessagesDeleted():
                count = len(event.ids)
                for one in event.ids:
                    del self.known[one]
            case MessagesPinned():
                count = len(event.ids)
                for one in event.ids:
                    self.known[one] = (self.known[one][0], event.pinned)
        assert event.pts == self.pts + count
        self.pts = event.pts

    def catch_up(self, world: Any, user_id: int, events: list[Any], pts: int) -> None:
        """A difference: it gives messages as they are now, and leaves out what is gone."""
        for event in events:
            assert event.pts > self.pts
            self.pts = event.pts
            match event:
                case NewMessage() | MessageEdited():
                    self.read(world, user_id, event)
                case MessagesDeleted():
                    for one in event.ids:
                        self.known.pop(one, None)
                case MessagesPinned():
                    for one in event.ids:
                        if one in self.known:
                            self.known[one] = (self.known[one][0], event.pinned)
        assert self.pts == pts


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["send", "edit", "delete", "delete", "pin", "unpin", "unpin all", "away"]),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=25,
)


def _do(world: Any, peers: list[Peer], step: tuple[str, int, bool]) -> None:
    """One thing that one of two users does to a message of a dialog, if he may."""
    what, number, guest = step
    user = world.users[guest]
    peer = peers[guest]
    ids = [one.id for one in world.boxes.history(user, peer, EVERYTHING)[1]]
    chosen = ids[number % len(ids) :][:2] if ids else [1]
    content = Content(f"text {number}")
    match what:
        case "send" if peer.kind is PeerKind.USER:
            world.boxes.post_private(user, peer.id, content)
        case "send":
            world.boxes.post(world.chats.get(peer.id), user, content)
        case "edit":
            world.posts.edit(user, peer, chosen[0], f"text {number} of {user}")
        case "delete" if peer.kind is PeerKind.CHANNEL:
            world.posts.delete_in_channel(user, world.chats.get(peer.id), chosen)
        case "delete":
            world.posts.delete(user, chosen, revoke=number % 2 == 0)
        case "unpin all":
            world.posts.unpin_all(user, peer)
        case "pin" | "unpin":
            one_side = number % 2 == 1
            world.posts.pin(user, peer, chosen[0], pinned=what == "pin", one_side=one_side)


@given(st.sampled_from(["private", "group", "supergroup"]), STEPS)
@settings(max_examples=120, deadline=None)
def test_followers_know_what_is_there(new_desk: Any, kind: str, steps: list[Any]) -> None:
    """Whether they hear of all at once, or come back and ask: the same messages are left."""
    world = new_desk().world
    owner, guest = world.users[:2]
    peers = [Peer(PeerKind.USER, guest), Peer(PeerKind.USER, owner)]
    if kind != "private":
        chat = world.create_chat(ChatKind(kind), owner, "Room", users=[guest])
        peers = [chat.peer] * 2
    channel = kind == "supergroup"

    def since(user: int, pts: int) -> tuple[list[Any], int]:
        if channel:
            found = world.boxes.channel_difference(peers[0].id, pts)
            return found, world.boxes.channel_pts(peers[0].id)
        return world.boxes.difference(user, pts, 0)[0], world.boxes.counters(user)[0]

    world.drain()
    listeners, sleepers = {}, {}
    for user in (owner, guest):
        for mirrors in (listeners, sleepers):
            mirrors[user] = Mirror()
            mirrors[user].catch_up(world, user, *since(user, 1))
    for step in steps:
        if step[0] == "away":
            user = (owner, guest)[step[2]]
            sleepers[user].catch_up(world, user, *since(user, sleepers[user].pts))
            continue
        try:
            _do(world, peers, step)
        except RpcError as error:
            assert error.name  # noqa: PT017  # he may not: then nothing has happened
        for user, event in world.drain():
            is_its = isinstance(
                event, NewMessage | MessageEdited | MessagesDeleted | MessagesPinned
            )
            if user in listeners and is_its:
                listeners[user].hear(world, user, event)
    for number, user in enumerate((owner, guest)):
        sleepers[user].catch_up(world, user, *since(user, sleepers[user].pts))
        _, there = world.boxes.history(user, peers[number], EVERYTHING)
        expected = {one.id: (one.text, one.pinned) for one in there}
        assert listeners[user].known == expected
        assert sleepers[user].known == expected


def test_differences_have_it_too(room: Any) -> None:
    """In the records of the API: new messages as they are now, changes as updates, and pages
    that end with the pts of their last event."""
    stage = room.stage
    before = stage(GUEST, updates.GetState())
    channel_pts = stage.world.boxes.channel_pts(room.chat.id) if room.one_box else 0
    kept, gone = room.send("one"), room.send("two")
    room.edit(kept, "uno")
    room.delete(gone)
    room.pin(kept)
    if room.one_box:
        told = stage(GUEST, updates.GetDifference(pts=before.pts, date=before.date, qts=before.qts))
        assert room.chat.id in [one.channel_id for one in told.other_updates]
        ask = updates.GetChannelDifference(
            channel=stage.of(room.chat),
            filter=api.ChannelMessagesFilterEmpty(),
            pts=channel_pts,
            limit=100,
        )
        caught = stage(GUEST, ask)
        assert (caught.final, caught.pts) == (True, stage.world.boxes.channel_pts(room.chat.id))
        parts = [stage(GUEST, updates.GetChannelDifference(**_fields(ask, limit=1)))]
        while not parts[-1].final:
            more = _fields(ask, pts=parts[-1].pts, limit=1)
            parts.append(stage(GUEST, updates.GetChannelDifference(**more)))
        assert [one for part in parts for one in part.other_updates] == caught.other_updates
    else:
        ask = updates.GetDifference(pts=before.pts, date=before.date, qts=before.qts)
        caught = stage(GUEST, ask)
        assert caught.state == stage(GUEST, updates.GetState())
        first = stage(GUEST, updates.GetDifference(**_fields(ask, pts_limit=1)))
        assert first.intermediate_state.pts == before.pts + 1
    texts = [one.message for one in caught.new_messages if isinstance(one, api.Message)]
    assert texts == ["uno"]
    assert [one.tl_name.replace("Channel", "") for one in caught.other_updates] == [
        "updateEditMessage",
        "updateDeleteMessages",
        "updatePinnedMessages",
    ]


def _fields(query: Any, **others: Any) -> dict[str, Any]:
    names = (name for name in query.__struct_fields__ if name != "flags")
    return {name: getattr(query, name) for name in names} | others
