"""Invite links of the world: one test per documented rule and error."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from invites.localdc.events import BotJoinRequest, BotMemberChanged, NewMessage, PendingRequests
from invites.localdc.invites import InviteEdit, InviteTerms
from invites.localdc.values import ChatKind, JoinedByLink, JoinedByRequest
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def refused(name: str, code: int = 400) -> Iterator[None]:
    """The block must be answered with this rpc_error."""
    with pytest.raises(RpcError) as caught:
        yield
    assert (caught.value.name, caught.value.code) == (name, code)


def _actions_told(world: Any, user_id: int) -> list[Any]:
    """Service messages the user was told of since the last drain."""
    return [
        e.message.action for u, e in world.drain() if u == user_id and isinstance(e, NewMessage)
    ]


def test_a_new_chat_has_one_permanent_link(world: Any) -> None:
    """Only the primary link carries `permanent`; the list is newest first, whatever it holds."""
    world.invites.export(world.chat, world.owner, InviteTerms())
    links = world.invites.listing(world.chat, world.owner, world.owner, revoked=False)
    assert [link.permanent for link in links] == [False, True]
    assert links[1] == world.invites.primary(world.chat, world.owner)


@pytest.mark.parametrize("kind", list(ChatKind))
def test_joining_by_link_makes_a_member(world: Any, kind: ChatKind) -> None:
    """In every kind of chat; groups also get the service message, channels stay silent."""
    chat = world.create_chat(kind, world.owner, "Chat")
    invite = world.invites.export(chat, world.owner, InviteTerms())
    world.drain()
    world.invites.join(world.users[1], invite.hash)
    member = world.chats.member(chat, world.users[1])
    assert (member.via, member.inviter_id) == (invite.hash, world.owner)
    actions = [
        e.message.action for u, e in world.drain() if isinstance(e, NewMessage) if u == world.owner
    ]
    assert actions == ([] if kind is ChatKind.CHANNEL else [JoinedByLink(world.owner)])
    assert world.invites.usage(invite) == 1


def test_unknown_and_empty_hashes(world: Any) -> None:
    for call in (world.invites.check, world.invites.join):
        with refused("INVITE_HASH_EMPTY"):
            call(world.users[1], "")
        with refused("INVITE_HASH_INVALID"):
            call(world.users[1], "NoSuchHashAnywhere")


def _revoke(world: Any, invite: Any) -> None:
    world.invites.revoke(world.chat, world.owner, invite.link)


def _expire(world: Any, invite: Any) -> None:
    world.clock.now = invite.expire_date


def _use_up(world: Any, invite: Any) -> None:
    world.invites.join(world.users[2], invite.hash)


def _kick(world: Any, invite: Any) -> None:
    world.members.restrict(world.chat, world.owner, world.users[1], frozenset({"view_messages"}), 0)


def _delete_chat(world: Any, invite: Any) -> None:
    world.members.delete(world.now_chat(), world.owner)


@pytest.mark.parametrize("kill", [_revoke, _expire, _use_up, _kick, _delete_chat])
def test_a_dead_link_is_expired(world: Any, kill: Callable[[Any, Any], None]) -> None:
    """Revoked, past its date, used up, or useless to a removed user: one name for all."""
    terms = InviteTerms(expire_date=int(world.clock.now) + 60, usage_limit=1)
    invite = world.invites.export(world.chat, world.owner, terms)
    assert not world.invites.check(world.users[1], invite.hash).already
    kill(world, invite)
    for call in (world.invites.check, world.invites.join):
        with refused("INVITE_HASH_EXPIRED"):
            call(world.users[1], invite.hash)


def test_a_member_sees_the_chat_through_a_dead_link(world: Any) -> None:
    invite = world.invites.export(world.chat, world.owner, InviteTerms())
    world.invites.join(world.users[1], invite.hash)
    _revoke(world, invite)
    assert world.invites.check(world.users[1], invite.hash).already
    with refused("USER_ALREADY_PARTICIPANT"):
        world.invites.join(world.users[1], invite.hash)


def test_leaving_frees_a_place(world: Any) -> None:
    """The usage limit counts present members, and raising it revives the link."""
    invite = world.invites.export(world.chat, world.owner, InviteTerms(usage_limit=1))
    world.invites.join(world.users[1], invite.hash)
    with refused("INVITE_HASH_EXPIRED"):
        world.invites.join(world.users[2], invite.hash)
    world.members.leave(world.now_chat(), world.users[1])
    world.invites.join(world.users[2], invite.hash)
    world.invites.edit(world.chat, world.owner, invite.link, InviteEdit(usage_limit=0))
    world.invites.join(world.users[3], invite.hash)
    assert world.invites.usage(invite) == 2


@pytest.mark.parametrize(
    ("terms", "error"),
    [
        (InviteTerms(usage_limit=-1), "USAGE_LIMIT_INVALID"),
        (InviteTerms(usage_limit=100_000), "USAGE_LIMIT_INVALID"),
        (InviteTerms(usage_limit=1, request_needed=True), "USAGE_LIMIT_INVALID"),
        (InviteTerms(expire_date=1_699_999_999), "EXPIRE_DATE_INVALID"),
        (InviteTerms(expire_date=-5), "EXPIRE_DATE_INVALID"),
    ],
)
def test_impossible_terms(world: Any, terms: InviteTerms, error: str) -> None:
    with refused(error):
        world.invites.export(world.chat, world.owner, terms)
    invite = world.invites.export(world.chat, world.owner, InviteTerms())
    edit = InviteEdit(terms.expire_date or None, terms.usage_limit, terms.request_needed)
    with refused(error):
        world.invites.edit(world.chat, world.owner, invite.link, edit)


def test_switching_approval_on_needs_the_limit_lifted(world: Any) -> None:
    invite = world.invites.export(world.chat, world.owner, InviteTerms(usage_limit=5))
    with refused("USAGE_LIMIT_INVALID"):
        world.invites.edit(world.chat, world.owner, invite.link, InviteEdit(request_needed=True))
    edit = InviteEdit(usage_limit=0, request_needed=True, title="x" * 40)
    changed = world.invites.edit(world.chat, world.owner, invite.link, edit)
    assert (changed.request_needed, changed.usage_limit) == (True, 0)
    assert (len(changed.title), changed.edited) == (32, int(world.clock.now))


def test_editing_leaves_unnamed_fields(world: Any) -> None:
    """An expiry that has passed does not stand in the way of another title."""
    terms = InviteTerms(expire_date=int(world.clock.now) + 5, usage_limit=3, title="a")
    invite = world.invites.export(world.chat, world.owner, terms)
    world.clock.now += 10
    changed = world.invites.edit(world.chat, world.owner, invite.link, InviteEdit(title="b"))
    assert (changed.expire_date, changed.usage_limit, changed.title) == (
        invite.expire_date,
        3,
        "b",
    )


def test_the_primary_link_can_only_be_revoked(world: Any) -> None:
    primary = world.invites.primary(world.chat, world.owner)
    with refused("CHAT_INVITE_PERMANENT"):
        world.invites.edit(world.chat, world.owner, primary.link, InviteEdit(title="x"))
    revoked, new = world.invites.revoke(world.chat, world.owner, primary.link)
    assert (revoked.revoked, new.permanent, new.revoked) == (True, True, False)
    assert world.invites.primary(world.chat, world.owner) == new


def test_renewing_the_primary_link_revokes_the_old_one(world: Any) -> None:
    old = world.invites.primary(world.chat, world.owner)
    new = world.invites.renew_primary(world.chat, world.owner)
    assert new.permanent
    assert world.invites.get(world.chat, world.owner, old.link).revoked


def test_a_revoked_link_stays_revoked(world: Any) -> None:
    """Revoking twice is harmless, editing is not possible, it is listed apart."""
    invite = world.invites.export(world.chat, world.owner, InviteTerms())
    _revoke(world, invite)
    assert world.invites.revoke(world.chat, world.owner, invite.link)[1] is None
    with refused("INVITE_HASH_EXPIRED"):
        world.invites.edit(world.chat, world.owner, invite.link, InviteEdit(title="x"))
    listed = world.invites.listing(world.chat, world.owner, world.owner, revoked=True)
    assert [link.hash for link in listed] == [invite.hash]


def test_only_revoked_links_can_be_deleted(world: Any) -> None:
    invite = world.invites.export(world.chat, world.owner, InviteTerms())
    with refused("INVITE_REVOKED_MISSING"):
        world.invites.delete(world.chat, world.owner, invite.link)
    _revoke(world, invite)
    world.invites.delete(world.chat, world.owner, invite.link)
    with refused("INVITE_HASH_EXPIRED"):
        world.invites.get(world.chat, world.owner, invite.link)
    with refused("INVITE_HASH_INVALID"):
        world.invites.join(world.users[1], invite.hash)


def test_deleting_all_revoked_links(world: Any) -> None:
    for _ in range(3):
        _revoke(world, world.invites.export(world.chat, world.owner, InviteTerms()))
    world.invites.delete_revoked(world.chat, world.owner, world.owner)
    assert world.invites.listing(world.chat, world.owner, world.owner, revoked=True) == []
    assert len(world.invites.listing(world.chat, world.owner, world.owner, revoked=False)) == 1


@pytest.mark.parametrize("link", ["https://t.me/+NoSuchHash", "t.me/durov", "no link", "123"])
def test_a_link_of_nobody(world: Any, link: str) -> None:
    with refused("INVITE_HASH_EXPIRED"):
        world.invites.get(world.chat, world.owner, link)
    with refused("INVITE_HASH_EMPTY"):
        world.invites.get(world.chat, world.owner, "")


def test_a_link_of_another_chat(world: Any) -> None:
    other = world.create_chat(ChatKind.GROUP, world.owner, "Other")
    primary = world.invites.primary(other, world.owner)
    with refused("INVITE_HASH_EXPIRED"):
        world.invites.get(world.chat, world.owner, primary.link)


def test_who_may_manage_links(world: Any) -> None:
    """Strangers, plain members and admins without the right: no. Each admin: his own."""
    stranger, member, helper, admin = world.users[1:5]
    primary = world.invites.primary(world.chat, world.owner)
    for user in (member, helper, admin):
        world.invites.join(user, primary.hash)
    world.promote(helper, "pin_messages")
    world.promote(admin, "invite_users")
    with refused("CHANNEL_PRIVATE"):
        world.invites.export(world.now_chat(), stranger, InviteTerms())
    for user in (member, helper):
        with refused("CHAT_ADMIN_REQUIRED"):
            world.invites.export(world.now_chat(), user, InviteTerms())
    own = world.invites.export(world.now_chat(), admin, InviteTerms())
    with refused("CHAT_ADMIN_REQUIRED"):
        world.invites.get(world.chat, admin, primary.link)
    with refused("CHAT_ADMIN_REQUIRED"):
        world.invites.listing(world.chat, admin, world.owner, revoked=False)
    with refused("CHAT_ADMIN_REQUIRED"):
        world.invites.admins(world.chat, admin)
    assert world.invites.revoke(world.chat, world.owner, own.link)[0].revoked
    with refused("ADMIN_ID_INVALID"):
        world.invites.listing(world.chat, world.owner, member, revoked=False)
    with refused("ADMIN_ID_INVALID"):
        world.invites.delete_revoked(world.chat, world.owner, stranger)


def test_counts_per_admin(world: Any) -> None:
    world.promote(world.users[1])
    for _ in range(2):
        world.invites.export(world.chat, world.users[1], InviteTerms())
    _revoke(world, world.invites.export(world.chat, world.owner, InviteTerms()))
    assert world.invites.admins(world.chat, world.owner) == [
        (world.owner, 1, 1),
        (world.users[1], 3, 0),
    ]


def test_a_bots_link_is_edited_by_the_bot_alone(world: Any) -> None:
    world.promote(world.bot)
    invite = world.invites.export(world.now_chat(), world.bot, InviteTerms())
    with refused("EDIT_BOT_INVITE_FORBIDDEN", 403):
        world.invites.edit(world.chat, world.owner, invite.link, InviteEdit(title="x"))
    assert world.invites.edit(world.chat, world.bot, invite.link, InviteEdit(title="x")).title
    assert world.invites.revoke(world.chat, world.owner, invite.link)[0].revoked


def test_full_chats_and_busy_users(tight_world: Any) -> None:
    world = tight_world
    link = world.invites.primary(world.chat, world.owner).hash
    for n in range(2):
        world.create_chat(ChatKind.CHANNEL, world.users[5], f"Own {n}")
    with refused("CHANNELS_TOO_MUCH"):
        world.invites.join(world.users[5], link)
    for user in world.users[1:3]:
        world.invites.join(user, link)
    with refused("USERS_TOO_MUCH"):
        world.invites.join(world.users[3], link)


# -- join requests -------------------------------------------------------------------------


def _ask(world: Any, *users: int) -> Any:
    invite = world.invites.export(world.chat, world.owner, InviteTerms(request_needed=True))
    for user in users:
        with refused("INVITE_REQUEST_SENT"):
            world.invites.join(user, invite.hash)
    return invite


def test_a_request_is_filed_once_and_told(world: Any) -> None:
    """User admins get the pending count, bot admins the request; asking again only repeats."""
    world.promote(world.bot)
    world.drain()
    invite = _ask(world, world.users[1], world.users[2])
    told = world.drain()
    pending = [event for user, event in told if isinstance(event, PendingRequests)]
    assert pending[-1] == PendingRequests(world.chat.id, 2, (world.users[2], world.users[1]))
    asked = [e for u, e in told if u == world.bot and isinstance(e, BotJoinRequest)]
    assert [(e.user_id, e.invite) for e in asked] == [(u, invite) for u in world.users[1:3]]
    with refused("INVITE_REQUEST_SENT"):
        world.invites.join(world.users[1], invite.hash)
    assert world.drain() == []
    assert world.invites.requested(invite) == 2


def test_approval_makes_a_member_by_request(world: Any) -> None:
    invite = _ask(world, world.users[1])
    world.drain()
    world.requests.decide(world.chat, world.owner, world.users[1], approved=True)
    member = world.chats.member(world.chat, world.users[1])
    assert (member.via_request, member.approved_by, member.via) == (True, world.owner, invite.hash)
    assert (world.invites.usage(invite), world.invites.requested(invite)) == (1, 0)
    actions = [
        e.message.action
        for u, e in world.drain()
        if isinstance(e, NewMessage)
        if u == world.users[1]
    ]
    assert actions == [JoinedByRequest()]
    with refused("USER_ALREADY_PARTICIPANT"):
        world.requests.decide(world.chat, world.owner, world.users[1], approved=True)


def test_dismissal_lets_him_ask_again(world: Any) -> None:
    invite = _ask(world, world.users[1])
    world.requests.decide(world.chat, world.owner, world.users[1], approved=False)
    with refused("HIDE_REQUESTER_MISSING"):
        world.requests.decide(world.chat, world.owner, world.users[1], approved=False)
    with refused("INVITE_REQUEST_SENT"):
        world.invites.join(world.users[1], invite.hash)
    assert world.invites.requested(invite) == 1


def test_deciding_all_of_one_link(world: Any) -> None:
    one = _ask(world, world.users[1], world.users[2])
    two = _ask(world, world.users[3])
    world.requests.decide_all(world.chat, world.owner, one, approved=True)
    assert world.invites.usage(one) == 2
    assert list(world.chats.requests(world.chat)) == [world.users[3]]
    world.requests.decide_all(world.chat, world.owner, None, approved=False)
    assert world.invites.requested(two) == 0
    with refused("HIDE_REQUESTER_MISSING"):
        world.requests.decide_all(world.chat, world.owner, None, approved=True)


def test_only_admins_decide(world: Any) -> None:
    _ask(world, world.users[1])
    with refused("CHANNEL_PRIVATE"):
        world.requests.decide(world.chat, world.users[1], world.users[1], approved=True)
    world.members.add(world.chat, world.owner, [world.users[2]])
    with refused("CHAT_ADMIN_REQUIRED"):
        world.requests.decide(world.chat, world.users[2], world.users[1], approved=True)


def test_a_busy_requester_cannot_be_let_in(tight_world: Any) -> None:
    world = tight_world
    _ask(world, world.users[1])
    for n in range(2):
        world.create_chat(ChatKind.CHANNEL, world.users[1], f"Own {n}")
    with refused("USER_CHANNELS_TOO_MUCH", 403):
        world.requests.decide(world.chat, world.owner, world.users[1], approved=True)
    with refused("USER_CHANNELS_TOO_MUCH", 403):
        world.requests.decide_all(world.chat, world.owner, None, approved=True)
    assert list(world.chats.requests(world.chat)) == [world.users[1]]
    _ask(world, world.users[2])
    world.requests.decide_all(world.chat, world.owner, None, approved=True)
    assert list(world.chats.requests(world.chat)) == [world.users[1]], "the other one came in"


def test_coming_another_way_settles_the_request(world: Any) -> None:
    _ask(world, world.users[1])
    world.invites.join(world.users[1], world.invites.primary(world.chat, world.owner).hash)
    assert not world.chats.requests(world.chat)


def test_lists_of_importers_and_requesters(world: Any) -> None:
    """Newest first, per link, searchable by name; gone after leaving."""
    link = world.invites.export(world.chat, world.owner, InviteTerms())
    for user in world.users[1:4]:
        world.invites.join(user, link.hash)
    world.members.leave(world.now_chat(), world.users[2])
    joined = world.requests.joined(world.chat, link)
    assert [one.user_id for one in joined] == [world.users[3], world.users[1]]
    asked = _ask(world, world.users[4], world.users[5])
    found = world.requests.pending(world.chat, None, "uSER4")
    assert [one.user_id for one in found] == [world.users[4]]
    by_link = world.requests.pending(world.chat, asked, "")
    assert [one.user_id for one in by_link] == [world.users[5], world.users[4]]
    assert world.requests.pending(world.chat, link, "") == []


def test_bots_see_memberships_change(world: Any) -> None:
    """Join by link and approval carry the invite; a leave has no `after`."""
    world.promote(world.bot)
    world.drain()
    link = world.invites.export(world.chat, world.owner, InviteTerms())
    world.invites.join(world.users[1], link.hash)
    world.members.leave(world.now_chat(), world.users[1])
    told = [e for u, e in world.drain() if u == world.bot and isinstance(e, BotMemberChanged)]
    assert [(e.invite, e.before is None, e.after is None) for e in told] == [
        (link, True, False),
        (None, False, True),
    ]
    assert [e.qts for e in told] == [told[0].qts, told[0].qts + 1]


def test_links_follow_a_group_that_becomes_a_supergroup(world: Any) -> None:
    group = world.create_chat(ChatKind.GROUP, world.owner, "Small", users=[world.users[1]])
    link = world.invites.primary(group, world.owner)
    new = world.members.migrate(group, world.owner)
    assert world.invites.join(world.users[2], link.hash).id == new.id
    assert set(world.chats.members(new)) == {world.owner, *world.users[1:3]}
