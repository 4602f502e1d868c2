"""Editing, deleting and pinning: who may, and what the others hear."""

from __future__ import annotations

from typing import Any

import pytest

from invites.localdc.boxes import Page
from invites.localdc.posts import EDIT_TIME
from mtproto.errors import RpcError
from tl import api
from tl.api import channels, messages, users

OWNER, GUEST = 100, 101
EVERYTHING = Page(limit=1 << 31)


def refusal(call: Any, code: int = 400) -> str:
    """The name of the error that a call ends with."""
    with pytest.raises(RpcError) as caught:
        call()
    assert caught.value.code == code
    return caught.value.name


@pytest.fixture
def clock(room: Any) -> Any:
    return room.world.clock


# -- editing ---------------------------------------------------------------------------------


def test_an_edited_message_is_another_one_for_all(room: Any) -> None:
    """The editor has it as an answer, the others are told, and all see it and when it was."""
    number = room.send("one")
    room.send("two")
    room.quiet()
    room.world.clock.now += 60
    (update,) = room.edit(number, " uno ").updates
    assert update.tl_name == "updateEditChannelMessage" if room.one_box else "updateEditMessage"
    assert (update.message.message, update.pts_count) == ("uno", 1)
    assert update.message.edit_date == int(room.world.clock.now)
    assert room.pushed(OWNER) == []
    (told,) = room.pushed(GUEST)
    assert (told.tl_name, told.message.message) == (update.tl_name, "uno")
    assert told.message.out is False
    for key in (OWNER, GUEST):
        assert room.texts(key) == ["uno", "two"]


def test_what_cannot_be_edited(room: Any) -> None:
    number = room.send("one")
    assert refusal(lambda: room.edit(number, "one")) == "MESSAGE_NOT_MODIFIED"
    assert refusal(lambda: room.edit(number, " ")) == "MESSAGE_EMPTY"
    assert refusal(lambda: room.edit(number, "x" * 4097)) == "MESSAGE_TOO_LONG"
    for wrong in (0, -1, number + 7):
        assert refusal(lambda wrong=wrong: room.edit(wrong, "x")) == "MESSAGE_ID_INVALID"
    if room.kind != "private":
        service = next(one.id for one in room.shown(OWNER) if isinstance(one, api.MessageService))
        assert refusal(lambda: room.edit(service, "x")) == "MESSAGE_ID_INVALID"
    assert room.texts() == ["one"]


def test_only_the_author_edits(room: Any) -> None:
    """In a channel those who may edit its posts do, too."""
    room.send("one")
    seen = room.shown()[-1].id
    if room.kind == "channel":
        assert refusal(lambda: room.edit(seen, "x", GUEST)) == "CHAT_ADMIN_REQUIRED"
        rights = frozenset({"edit_messages"})
        guest = room.world.users[1]
        room.world.members.promote(room.chat, room.world.owner, guest, rights, "")
        room.edit(seen, "by the editor", GUEST)
        assert room.texts() == ["by the editor"]
        return
    assert refusal(lambda: room.edit(seen, "x", GUEST), 403) == "MESSAGE_AUTHOR_REQUIRED"


def test_an_author_has_two_days(room: Any, clock: Any) -> None:
    """Whom the owner of a chat may outlast: he may edit or pin there."""
    key = OWNER if room.kind in ("private", "group", "channel") else GUEST
    number = room.send("one", key)
    if room.kind == "channel":
        rights = frozenset({"post_messages"})
        guest = room.world.users[1]
        room.world.members.promote(room.chat, room.world.owner, guest, rights, "")
        key, number = GUEST, room.send("two", GUEST)
    clock.now += EDIT_TIME
    room.edit(number, "in time", key)
    clock.now += 1
    assert refusal(lambda: room.edit(number, "late", key)) == "MESSAGE_EDIT_TIME_EXPIRED"
    if room.one_box:
        own = room.send("mine")
        clock.now += 2 * EDIT_TIME
        room.edit(own, "much later")


def test_who_may_not_write_may_not_edit(stage: Any, new_room: Any) -> None:
    room = new_room("supergroup")
    number = room.send("one", GUEST)
    guest = stage.world.users[1]
    silent = frozenset({"send_messages"})
    stage.world.members.restrict(room.chat, stage.world.owner, guest, silent, 0)
    assert refusal(lambda: room.edit(number, "x", GUEST), 403) == "CHAT_WRITE_FORBIDDEN"
    stage.world.members.leave(room.chat, guest)
    assert refusal(lambda: room.edit(number, "x", GUEST)) == "CHANNEL_PRIVATE"


def test_notes_to_oneself_can_be_edited_at_any_time(stage: Any) -> None:
    sent = messages.SendMessage(peer=api.InputPeerSelf(), message="buy", random_id=1)
    number = stage(OWNER, sent).updates[0].id
    stage.world.clock.now += 9 * EDIT_TIME
    edited = messages.EditMessage(peer=api.InputPeerSelf(), id=number, message="bought")
    assert len(stage(OWNER, edited).updates) == 1


def test_a_message_is_looked_for_in_its_own_dialog(new_room: Any) -> None:
    """All dialogs of a user's box count together, and still an id is only right in one."""
    private, group = new_room("private"), new_room("group")
    number = private.send("for you")
    assert refusal(lambda: group.edit(number, "for all")) == "MESSAGE_ID_INVALID"
    assert refusal(lambda: group.pin(number)) == "MESSAGE_ID_INVALID"


# -- deleting --------------------------------------------------------------------------------


def test_deleted_messages_are_gone_for_all(room: Any) -> None:
    """The answer says how far the counter moved; ids that name nothing are passed over."""
    first, second = room.send("one"), room.send("two")
    room.send("three")
    theirs = [one.id for one in room.shown()[-3:-1]]
    room.quiet()
    affected = room.delete(first, second, second, 999)
    assert affected.pts_count == 2
    assert room.texts() == room.texts(OWNER) == ["three"]
    assert room.pushed(OWNER) == []
    (told,) = room.pushed(GUEST)
    names = {True: "updateDeleteChannelMessages", False: "updateDeleteMessages"}
    assert (told.tl_name, told.messages, told.pts_count) == (names[room.one_box], theirs, 2)
    again = room.delete(first)
    assert (again.pts, again.pts_count) == (affected.pts, 0)
    assert refusal(lambda: room.edit(first, "x")) == "MESSAGE_ID_INVALID"


def test_ids_are_not_given_again(room: Any) -> None:
    last = room.send("one")
    room.delete(last)
    assert room.send("two") == last + 1


@pytest.mark.parametrize("kind", ["private", "group"])
def test_deleting_for_oneself(new_room: Any, kind: str) -> None:
    """Without `revoke` the others keep their copies."""
    room = new_room(kind)
    number = room.send("one")
    room.quiet()
    room.delete(number, revoke=False)
    assert (room.texts(OWNER), room.texts()) == ([], ["one"])
    assert room.pushed(GUEST) == []
    # What is left of it can still be changed by its author, had he not thrown it away.
    assert refusal(lambda: room.edit(number, "x")) == "MESSAGE_ID_INVALID"


def test_whose_messages_one_may_delete(room: Any) -> None:
    """One's own, and those of others with the right; in private chats all."""
    room.send("one")
    theirs = room.shown()[-1].id
    if room.kind == "private":
        room.delete(theirs, key=GUEST)
        assert room.texts(OWNER) == []
        return
    assert refusal(lambda: room.delete(theirs, key=GUEST), 403) == "MESSAGE_DELETE_FORBIDDEN"
    assert room.texts(OWNER) == ["one"]
    world, guest = room.world, room.world.users[1]
    if room.kind == "group":
        world.members.promote_in_group(room.chat, world.owner, guest, admin=True)
    else:
        rights = frozenset({"delete_messages"})
        world.members.promote(room.chat, world.owner, guest, rights, "")
    room.delete(theirs, key=GUEST)
    assert room.texts(OWNER) == []


def test_the_first_message_of_a_channel_stays(new_room: Any) -> None:
    """And then nothing that was named with it is deleted."""
    room = new_room("supergroup")
    number = room.send("one")
    assert refusal(lambda: room.delete(number, 1), 403) == "MESSAGE_DELETE_FORBIDDEN"
    assert room.texts() == ["one"]


def test_strangers_delete_nothing(new_room: Any) -> None:
    room = new_room("supergroup")
    room.send("one")
    assert refusal(lambda: room.delete(2, key=103)) == "CHANNEL_PRIVATE"
    room.world.members.set_username(room.world.chats.get(room.chat.id), room.world.owner, "open_1")
    assert refusal(lambda: room.delete(2, key=103), 403) == "MESSAGE_DELETE_FORBIDDEN"


def test_who_left_a_group_keeps_what_he_has(stage: Any, new_room: Any) -> None:
    room = new_room("group")
    kept, gone = room.send("one"), room.send("two")
    stage.world.members.leave(room.chat, stage.world.users[2])
    room.edit(kept, "uno")
    room.delete(gone)
    _, history = stage.world.boxes.history(stage.world.users[2], room.chat.peer, EVERYTHING)
    assert [one.text for one in history if one.text] == ["two", "one"]
    assert room.texts() == ["uno"]


def test_a_group_without_messages_is_still_a_dialog(stage: Any, new_room: Any) -> None:
    room = new_room("group")
    room.delete(*(one.id for one in room.shown(OWNER)), revoke=False)
    assert room.shown(OWNER) == []
    first = messages.GetDialogs(
        offset_date=0, offset_id=0, offset_peer=api.InputPeerEmpty(), limit=100, hash=0
    )
    dialogs = stage(OWNER, first)
    (empty,) = [one for one in dialogs.dialogs if isinstance(one.peer, api.PeerChat)]
    assert (empty.peer.chat_id, empty.top_message) == (room.chat.id, 0)


# -- pinning ---------------------------------------------------------------------------------


def test_a_pinned_message_is_told_and_shown(room: Any) -> None:
    """By an update and a service message; the newest one stands in the full record, all are
    found by the filter. Unpinning is silent."""
    first, second = room.send("one"), room.send("two")
    theirs = [one.id for one in room.shown()[-2:]]
    room.quiet()
    pinned, said = room.pin(first).updates
    names = {True: "updatePinnedChannelMessages", False: "updatePinnedMessages"}
    assert (pinned.tl_name, pinned.pinned, pinned.messages) == (names[room.one_box], True, [first])
    assert said.message.action.tl_name == "messageActionPinMessage"
    assert said.message.reply_to.reply_to_msg_id == first
    told, said = room.pushed(GUEST)
    assert (told.pinned, told.messages, told.pts_count) == (True, theirs[:1], 1)
    assert said.message.reply_to.reply_to_msg_id == theirs[0]
    room.pin(second, silent=True)
    assert [one.pinned for one in room.shown() if isinstance(one, api.Message)] == [True, True]
    assert _pinned_id(room) == theirs[1]
    assert _pinned_ids(room) == theirs[::-1]
    (loose,) = room.pin(second, unpin=True).updates
    assert (loose.pinned, loose.messages) == (False, [second])
    assert _pinned_id(room) == theirs[0]
    room.delete(first)
    assert _pinned_id(room) is None


def _pinned_id(room: Any) -> int | None:
    query: Any = users.GetFullUser(id=room.stage.user(0))
    if room.one_box:
        query = channels.GetFullChannel(channel=room.stage.of(room.chat))
    elif room.chat is not None:
        query = messages.GetFullChat(chat_id=room.chat.id)
    found = room.stage(GUEST, query)
    full = found.full_user if room.chat is None else found.full_chat
    return None if full.pinned_msg_id is None else int(full.pinned_msg_id)


def _pinned_ids(room: Any) -> list[int]:
    query = messages.Search(
        peer=room.peers[GUEST],
        q="",
        filter=api.InputMessagesFilterPinned(),
        min_date=0,
        max_date=0,
        offset_id=0,
        add_offset=0,
        limit=100,
        max_id=0,
        min_id=0,
        hash=0,
    )
    return [one.id for one in room.stage(GUEST, query).messages]


def test_what_cannot_be_pinned(room: Any) -> None:
    number = room.send("one")
    assert refusal(lambda: room.pin(number, unpin=True)) == "CHAT_NOT_MODIFIED"
    room.pin(number)
    assert refusal(lambda: room.pin(number)) == "CHAT_NOT_MODIFIED"
    said = room.shown(OWNER)[-1]
    assert isinstance(said, api.MessageService)
    for wrong in (said.id, 0, 999):
        assert refusal(lambda wrong=wrong: room.pin(wrong)) == "MESSAGE_ID_INVALID"


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_who_may_pin(new_room: Any, kind: str) -> None:
    """Administrators with the right; in channels those who edit posts."""
    room = new_room(kind)
    room.send("one")
    theirs = room.shown()[-1].id
    assert refusal(lambda: room.pin(theirs, GUEST)) == "CHAT_ADMIN_REQUIRED"
    world, guest = room.world, room.world.users[1]
    if kind == "group":
        world.members.promote_in_group(room.chat, world.owner, guest, admin=True)
    else:
        right = "edit_messages" if kind == "channel" else "pin_messages"
        world.members.promote(room.chat, world.owner, guest, frozenset({right}), "")
    room.pin(theirs, GUEST)
    assert _pinned_id(room) == theirs


def test_pinning_on_one_side(new_room: Any) -> None:
    """The other one sees nothing of it, and nothing is said."""
    room = new_room("private")
    number = room.send("one")
    room.quiet()
    assert len(room.pin(number, pm_oneside=True).updates) == 1
    assert room.pushed(GUEST) == []
    assert _pinned_id(room) is None
    assert len(room.shown(OWNER)) == 1


def test_all_can_be_let_go(room: Any) -> None:
    numbers = [room.send(str(one)) for one in range(3)]
    for one in numbers:
        room.pin(one)
    room.quiet()
    affected = room.stage(OWNER, messages.UnpinAllMessages(peer=room.peers[OWNER]))
    assert (affected.pts_count, affected.offset) == (3, 0)
    (told,) = room.pushed(GUEST)
    assert (told.pinned, len(told.messages), told.pts_count) == (False, 3, 3)
    assert _pinned_id(room) is None
    assert room.stage(OWNER, messages.UnpinAllMessages(peer=room.peers[OWNER])).pts_count == 0
