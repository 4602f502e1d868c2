"""Running chats: one test per rule of membership, rights, switches and public names."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from invites.localdc.boxes import Content, Page
from invites.localdc.events import ChatChanged, NewMessage, PendingRequests
from invites.localdc.invites import InviteTerms
from invites.localdc.values import Added, ChatKind, Removed
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def refused(name: str, code: int = 400) -> Iterator[None]:
    """The block must be answered with this rpc_error."""
    with pytest.raises(RpcError) as caught:
        yield
    assert (caught.value.name, caught.value.code) == (name, code)


def _publish(world: Any, name: str = "some_club") -> None:
    world.members.set_username(world.now_chat(), world.owner, name)


def _add(world: Any, *users: int) -> None:
    world.members.add(world.now_chat(), world.owner, users)


# -- joining and leaving -----------------------------------------------------------------


def test_public_chats_are_open(world: Any) -> None:
    with refused("CHANNEL_PRIVATE"):
        world.members.join(world.now_chat(), world.users[1])
    _publish(world)
    world.members.join(world.now_chat(), world.users[1])
    with refused("USER_ALREADY_PARTICIPANT"):
        world.members.join(world.now_chat(), world.users[1])


def test_the_removed_stay_out(world: Any) -> None:
    """Until pardoned, or until the ban runs out."""
    _publish(world)
    _add(world, world.users[1])
    until = int(world.clock.now) + 100
    gone = frozenset({"view_messages"})
    world.members.restrict(world.now_chat(), world.owner, world.users[1], gone, until)
    with refused("CHANNEL_PRIVATE"):
        world.members.join(world.now_chat(), world.users[1])
    world.members.restrict(world.now_chat(), world.owner, world.users[1], frozenset(), 0)
    world.members.join(world.now_chat(), world.users[1])
    world.members.restrict(world.now_chat(), world.owner, world.users[1], gone, until)
    world.clock.now = until
    world.members.join(world.now_chat(), world.users[1])


def test_a_ban_ends_a_request(world: Any) -> None:
    invite = world.invites.export(world.chat, world.owner, InviteTerms(request_needed=True))
    with refused("INVITE_REQUEST_SENT"):
        world.invites.join(world.users[1], invite.hash)
    world.drain()
    gone = frozenset({"view_messages"})
    world.members.restrict(world.now_chat(), world.owner, world.users[1], gone, 0)
    assert (world.owner, PendingRequests(world.chat.id, 0, ())) in world.drain()


def test_the_owner_cannot_leave(world: Any) -> None:
    with refused("USER_CREATOR"):
        world.members.leave(world.now_chat(), world.owner)
    with refused("USER_NOT_PARTICIPANT"):
        world.members.leave(world.now_chat(), world.users[1])


def test_leaving_is_said_in_groups(world: Any) -> None:
    _add(world, world.users[1])
    world.drain()
    world.members.leave(world.now_chat(), world.users[1])
    said = [
        event.message.action
        for user, event in world.drain()
        if user == world.owner and isinstance(event, NewMessage)
    ]
    assert said == [Removed(world.users[1])]


def test_adding_people(world: Any) -> None:
    """Members may add unless the chat denies it; channels leave it to administrators."""
    _add(world, world.users[1])
    world.members.add(world.now_chat(), world.users[1], [world.users[2]])
    assert world.members.add(world.now_chat(), world.owner, [world.users[2]]) == []
    world.members.deny(world.now_chat(), world.owner, frozenset({"invite_users"}))
    with refused("CHAT_ADMIN_REQUIRED"):
        world.members.add(world.now_chat(), world.users[1], [world.users[3]])
    channel = world.create_chat(ChatKind.CHANNEL, world.owner, "News")
    world.members.add(channel, world.owner, [world.users[1]])
    with refused("CHAT_ADMIN_REQUIRED"):
        world.members.add(channel, world.users[1], [world.users[3]])


def test_adding_the_removed(world: Any) -> None:
    """Needs the right that removed him."""
    gone = frozenset({"view_messages"})
    _add(world, world.users[1])
    world.members.restrict(world.now_chat(), world.owner, world.users[2], gone, 0)
    with refused("USER_KICKED"):
        world.members.add(world.now_chat(), world.users[1], [world.users[2]])
    _add(world, world.users[2])


def test_who_has_no_room_is_missing(tight_world: Any) -> None:
    world = tight_world
    for n in range(2):
        world.create_chat(ChatKind.CHANNEL, world.users[1], f"Own {n}")
    missing = world.members.add(world.now_chat(), world.owner, world.users[1:3])
    assert missing == [world.users[1]]


def test_removing_from_a_basic_group(world: Any) -> None:
    """Administrators and who invited him may; the removed one may come back by a link."""
    group = world.create_chat(ChatKind.GROUP, world.owner, "Small", users=world.users[1:3])
    group = world.chats.get(group.id)
    with refused("CHAT_ADMIN_REQUIRED"):
        world.members.kick(group, world.users[1], world.users[2])
    world.members.kick(group, world.owner, world.users[2])
    link = world.invites.primary(group, world.owner)
    world.invites.join(world.users[2], link.hash)
    with refused("USER_NOT_PARTICIPANT"):
        world.members.kick(group, world.owner, world.users[5])


# -- rights --------------------------------------------------------------------------------


def test_promoting(world: Any) -> None:
    """Only what one has oneself, never the owner, others' appointees not at all."""
    one, two, three = world.users[1:4]
    world.promote(one, "add_admins", "invite_users")
    assert world.chats.member(world.chat, one).is_admin
    with refused("USER_CREATOR"):
        world.members.promote(world.now_chat(), one, world.owner, frozenset(), "")
    with refused("RIGHT_FORBIDDEN", 403):
        world.members.promote(world.now_chat(), one, two, frozenset({"ban_users"}), "")
    world.promote(two)
    with refused("CHAT_ADMIN_REQUIRED"):
        world.members.promote(world.now_chat(), one, two, frozenset(), "")
    world.members.promote(world.now_chat(), one, three, frozenset({"invite_users"}), "r" * 30)
    assert len(world.chats.member(world.chat, three).rank) == 16
    world.members.promote(world.now_chat(), world.owner, three, frozenset(), "")
    assert not world.chats.member(world.chat, three).is_admin
    with refused("CHAT_ADMIN_REQUIRED"):
        world.members.promote(world.now_chat(), two, three, frozenset({"invite_users"}), "")


def test_administrators_of_basic_groups(world: Any) -> None:
    group = world.create_chat(ChatKind.GROUP, world.owner, "Small", users=world.users[1:3])
    world.members.promote_in_group(group, world.owner, world.users[1], admin=True)
    world.invites.export(world.chats.get(group.id), world.users[1], InviteTerms())
    with refused("CHAT_ADMIN_REQUIRED"):
        world.members.promote_in_group(group, world.users[1], world.users[2], admin=True)
    with refused("USER_NOT_PARTICIPANT"):
        world.members.promote_in_group(group, world.owner, world.users[5], admin=True)
    world.members.promote_in_group(group, world.owner, world.users[1], admin=False)
    with refused("CHAT_ADMIN_REQUIRED"):
        world.invites.export(world.chats.get(group.id), world.users[1], InviteTerms())


def test_administrators_are_not_banned_by_others(world: Any) -> None:
    world.promote(world.users[1], "ban_users")
    world.promote(world.users[2], "ban_users")
    gone = frozenset({"view_messages"})
    with refused("USER_ADMIN_INVALID"):
        world.members.restrict(world.now_chat(), world.users[1], world.users[2], gone, 0)
    with refused("USER_ADMIN_INVALID"):
        world.members.restrict(world.now_chat(), world.users[1], world.owner, gone, 0)
    world.members.restrict(world.now_chat(), world.owner, world.users[2], gone, 0)


# -- names and switches ----------------------------------------------------------------------


def test_usernames(world: Any) -> None:
    """One name space, compared without case; the owner's alone to change."""
    _publish(world, "Some_Club")
    with refused("USERNAME_NOT_MODIFIED"):
        _publish(world, "Some_Club")
    _publish(world, "some_club")
    with refused("USERNAME_OCCUPIED"):
        world.accounts.set_username(world.users[1], "SOME_CLUB")
    for bad in ("abcd", "1abcde", "abc__de", "abcde_", "telegram_fan", "admins"):
        with refused("USERNAME_INVALID"):
            _publish(world, bad)
    _add(world, world.users[1])
    with refused("CHAT_ADMIN_REQUIRED"):
        world.members.set_username(world.now_chat(), world.users[1], "other_name")
    _publish(world, "")
    world.accounts.set_username(world.users[1], "some_club")
    assert world.names.resolve("SOME_club").id == world.users[1]


def test_the_number_of_public_chats_is_limited(tight_world: Any) -> None:
    world = tight_world
    _publish(world)
    other = world.create_chat(ChatKind.CHANNEL, world.owner, "News")
    with refused("CHANNELS_ADMIN_PUBLIC_TOO_MUCH"):
        world.members.set_username(other, world.owner, "other_name")
    _publish(world, "another_name")


def test_the_approval_switch(world: Any) -> None:
    """Public supergroups only; falls with the name; plain links follow only when asked to."""
    chat = world.now_chat()
    switch = {"enabled": True, "apply_to_invites": False}
    with refused("CHAT_PUBLIC_REQUIRED"):
        world.members.set_join_request(chat, world.owner, **switch)
    _publish(world)
    plain = world.invites.export(world.chat, world.owner, InviteTerms(usage_limit=3))
    world.members.set_join_request(world.now_chat(), world.owner, **switch)
    with refused("CHAT_NOT_MODIFIED"):
        world.members.set_join_request(world.now_chat(), world.owner, **switch)
    with refused("INVITE_REQUEST_SENT"):
        world.members.join(world.now_chat(), world.users[1])
    world.invites.join(world.users[2], plain.hash)
    switch = {"enabled": False, "apply_to_invites": True}
    world.members.set_join_request(world.now_chat(), world.owner, **switch)
    switch["enabled"] = True
    world.members.set_join_request(world.now_chat(), world.owner, **switch)
    with refused("INVITE_REQUEST_SENT"):
        world.invites.join(world.users[3], plain.hash)
    got = world.invites.get(world.chat, world.owner, plain.link)
    assert (got.request_needed, got.usage_limit) == (True, 0)
    _publish(world, "")
    assert not world.now_chat().join_request


def test_titles_and_descriptions(world: Any) -> None:
    world.members.retitle(world.now_chat(), world.owner, " New ")
    assert world.now_chat().title == "New"
    with refused("CHAT_NOT_MODIFIED"):
        world.members.retitle(world.now_chat(), world.owner, "New")
    with refused("CHAT_TITLE_EMPTY"):
        world.members.retitle(world.now_chat(), world.owner, "  ")
    world.members.describe(world.now_chat(), world.owner, "words")
    with refused("CHAT_ABOUT_NOT_MODIFIED"):
        world.members.describe(world.now_chat(), world.owner, "words")
    with refused("CHAT_ABOUT_TOO_LONG"):
        world.members.describe(world.now_chat(), world.owner, "w" * 256)


def test_migration_moves_people_and_closes_the_group(world: Any) -> None:
    group = world.create_chat(ChatKind.GROUP, world.owner, "Small", users=world.users[1:3])
    new = world.members.migrate(world.chats.get(group.id), world.owner)
    assert set(world.chats.members(new)) == {world.owner, *world.users[1:3]}
    old = world.chats.get(group.id)
    assert (old.migrated_to, new.migrated_from) == (new.id, group.id)
    with refused("CHAT_ID_INVALID"):
        world.members.migrate(old, world.owner)
    with refused("CHAT_ID_INVALID"):
        world.invites.export(old, world.owner, InviteTerms())


def test_a_deleted_chat_is_gone(world: Any) -> None:
    _publish(world)
    world.members.delete(world.now_chat(), world.owner)
    with refused("CHANNEL_PRIVATE"):
        world.members.join(world.now_chat(), world.users[1])
    with refused("USERNAME_NOT_OCCUPIED"):
        world.names.resolve("some_club")


# -- boxes -----------------------------------------------------------------------------------


def test_every_member_of_a_group_has_his_own_copy(world: Any) -> None:
    """Numbered by his box; a private message counts in the same box."""
    world.boxes.post_private(world.users[1], world.users[2], Content("hello"))
    group = world.create_chat(ChatKind.GROUP, world.owner, "Small", users=[world.users[1]])
    copies = world.boxes.post(group, world.owner, Content("all"))
    assert copies[world.users[1]].id == 3
    assert world.boxes.counters(world.users[1]) == (4, 0)
    assert world.boxes.counters(world.users[2]) == (2, 0)


def test_histories_are_cut_as_asked(world: Any) -> None:
    for n in range(10):
        world.boxes.post(world.chat, world.owner, Content(str(n)))
    peer = world.chat.peer

    def texts(**fields: int) -> list[str]:
        _, found = world.boxes.history(world.owner, peer, Page(**fields))
        return [one.text for one in found]

    assert texts(limit=3) == ["9", "8", "7"]
    assert texts(limit=2, offset_id=5) == ["2", "1"]
    assert texts(limit=3, offset_id=5, add_offset=-2) == ["4", "3", "2"]
    assert texts(limit=9, min_id=8) == ["9", "8", "7"]
    assert texts(limit=9, max_id=4) == ["1", "0", ""]
    assert texts(limit=1, offset_date=int(world.clock.now)) == []
    assert world.boxes.history(world.owner, peer, Page(limit=1))[0] == 11


def test_the_founders_are_told_of_their_chat(world: Any) -> None:
    group = world.create_chat(ChatKind.GROUP, world.owner, "Small", users=[world.users[1]])
    told = [event for user, event in world.drain() if user == world.users[1]]
    assert told[0] == ChatChanged(group.id)
    assert isinstance(told[1], NewMessage)
    with refused("CHAT_TITLE_EMPTY"):
        world.create_chat(ChatKind.GROUP, world.owner, " ")


def test_joining_by_name_is_said_as_adding_oneself(world: Any) -> None:
    _publish(world)
    world.drain()
    world.members.join(world.now_chat(), world.users[1])
    said = [event for user, event in world.drain() if user == world.owner]
    assert isinstance(said[0], NewMessage)
    assert said[0].message.action == Added((world.users[1],))


# -- accounts ----------------------------------------------------------------------------------


def test_accounts(world: Any) -> None:
    with refused("PHONE_NUMBER_OCCUPIED"):
        world.accounts.add_user("9996620000", "X")
    with refused("FIRSTNAME_INVALID"):
        world.accounts.add_user("9996629999", " ")
    with refused("USER_ID_INVALID"):
        world.accounts.get(1)
    for token in ("", "12", "x:y", "4200:other"):
        with pytest.raises(ValueError, match=r"token|taken"):
            world.accounts.add_bot(token)
    assert "bot-secret" not in repr(world.accounts.get(world.bot))
