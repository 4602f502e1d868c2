"""Every documented error of the methods about links can be provoked, or it is said why not.

The tables are data: what the public pages say (`tests/vectors/invite-errors.json`) and the
project's own catalogue (`schema/errors.tsv`). An error that is in a table and not in this file
fails the test, and so does one that is here and in no table.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

import tl
from invites.localdc.guards import Verdict, Word
from invites.localdc.values import ChatKind, Password
from mtproto import RpcError
from tl import api
from tl.api import account, channels, contacts, messages
from tl.testing import plainest

if TYPE_CHECKING:
    from collections.abc import Callable

Stage: TypeAlias = Any
"""The `stage` of the conftest."""
PAGES = json.loads(
    (Path(__file__).parents[2] / "vectors" / "invite-errors.json").read_text(encoding="utf-8")
)["methods"]
OWNER, GUEST, OTHER, BOT = 100, 101, 102, 200
UNKNOWN = "AAAAAAAAAAAAAAAA"
MONTH = 2_592_000


def revoked(s: Stage) -> str:
    link = s.export().link
    return str(s.edit(link, revoked=True).invite.link)


def deleted(s: Stage) -> str:
    link = revoked(s)
    s(OWNER, messages.DeleteExportedChatInvite(peer=s.peer, link=link))
    return link


def departed(s: Stage, chat: Any) -> None:
    """The guest came into the chat and went by himself."""
    user = s.world.users[1]
    s.world.invites.join(user, s.world.invites.primary(chat, s.world.owner).hash)
    s.world.members.leave(s.world.chats.get(chat.id), user)


def bring_back(s: Stage) -> None:
    """Having him in one's own list is not enough."""
    group = s.make(ChatKind.GROUP)
    departed(s, group)
    s.world.contacts.put(s.world.owner, s.world.users[1], "Friend")
    s(OWNER, messages.AddChatUser(chat_id=group.id, user_id=s.user(1), fwd_limit=0))


def full(s: Stage) -> None:
    s.limit(supergroup_size=1)


def is_gone(s: Stage, number: int = 1) -> api.InputUser:
    user = s.user(number)
    s(100 + number, account.DeleteAccount(reason=""))
    return user


def importers(s: Stage, **fields: Any) -> Any:
    where = {"offset_date": 0, "offset_user": api.InputUserEmpty(), "limit": 1}
    return s(OWNER, messages.GetChatInviteImporters(peer=s.peer, **where, **fields))


def public_slots(s: Stage) -> None:
    s.publish()
    s.limit(public_channels=1)


def taken(s: Stage) -> str:
    s(GUEST, account.UpdateUsername(username="taken_name"))
    return "taken_name"


def for_sale(s: Stage) -> str:
    s.world.state.for_sale.add("diamond")
    return "diamond"


def busy_request(s: Stage) -> str:
    link = s.ask()
    s.busy()
    return link


def kicked(s: Stage) -> None:
    """The guest was removed, and somebody who may not pardon him is administrator."""
    denied = frozenset({"view_messages"})
    s.world.members.restrict(s.world.now_chat(), s.world.owner, s.world.users[1], denied, 0)
    s.world.promote(s.world.users[2], "invite_users")


def restricted(s: Stage) -> None:
    """User 2 is a member who may not add others."""
    world = s.world
    world.members.add(world.now_chat(), world.owner, [world.users[2]])
    denied = frozenset({"invite_users"})
    world.members.restrict(world.now_chat(), world.owner, world.users[2], denied, 0)


def shy_bot(s: Stage) -> api.InputUser:
    found = s.world.accounts.add_bot("77:x", no_groups=True)
    return api.InputUser(user_id=found.id, access_hash=found.access_hash)


def no_more_bots(s: Stage) -> None:
    s.limit(bots=0)


def half_login(s: Stage) -> None:
    """Key 999 gave the code of an account with a second factor, and not yet the password."""
    s.world.logins.give_password(s.world.users[3], Password(b"1", b"2", bytes(256)))
    with pytest.raises(RpcError, match="SESSION_PASSWORD_NEEDED"):
        s.world.logins.enter(999, s.world.accounts.get(s.world.users[3]))


def check_name(s: Stage, name: str, channel: Any = None) -> Any:
    return s(OWNER, channels.CheckUsername(channel=channel or s.channel, username=name))


def second(s: Stage) -> api.InputChannel:
    return s.of(s.make(ChatKind.SUPERGROUP))


def toggle(s: Stage, key: int = OWNER, *, enabled: bool = True) -> Any:
    return s(key, channels.ToggleJoinRequest(channel=s.channel, enabled=enabled))


def closed_group(s: Stage) -> Any:
    """A member adds somebody to a group in which only administrators may."""
    group = s.make(ChatKind.GROUP, users=[s.world.users[1]])
    denied = frozenset({"invite_users"})
    s.world.members.deny(s.world.chats.get(group.id), s.world.owner, denied)
    query = messages.AddChatUser(chat_id=group.id, user_id=s.user(2), fwd_limit=0)
    return s(GUEST, query)


def not_admin(build: Callable[..., Any], **fields: Any) -> dict[str, Callable[[Stage], Any]]:
    """Somebody who is only a member."""

    def run(s: Stage) -> Any:
        s.join(s.hash())
        return s(GUEST, build(peer=s.peer, **fields))

    return {"CHAT_ADMIN_REQUIRED": run}


def not_owner(build: Callable[..., Any], **fields: Any) -> dict[str, Callable[[Stage], Any]]:
    """The same for methods about a channel."""

    def run(s: Stage) -> Any:
        s.join(s.hash())
        return s(GUEST, build(channel=s.channel, **fields))

    return {"CHAT_ADMIN_REQUIRED": run}


def unknown_admin(build: Callable[..., Any], **fields: Any) -> dict[str, Callable[[Stage], Any]]:
    return {
        "ADMIN_ID_INVALID": lambda s: s(OWNER, build(peer=s.peer, admin_id=s.user(4), **fields))
    }


APPROVED, DECLINED = Word(Verdict.APPROVED), Word(Verdict.DECLINED)
SELF = api.InputUserSelf()

PROVOCATIONS: dict[str, dict[str, Callable[[Stage], Any]]] = {
    "messages.checkChatInvite": {
        "INVITE_HASH_EMPTY": lambda s: s(GUEST, messages.CheckChatInvite(hash="")),
        "INVITE_HASH_INVALID": lambda s: s(GUEST, messages.CheckChatInvite(hash=UNKNOWN)),
        "INVITE_HASH_EXPIRED": lambda s: s(
            GUEST, messages.CheckChatInvite(hash=revoked(s).rpartition("+")[2])
        ),
    },
    "messages.importChatInvite": {
        "CHANNELS_TOO_MUCH": lambda s: (s.busy(), s.join(s.hash())),
        "INVITE_HASH_EMPTY": lambda s: s.join(""),
        "INVITE_HASH_INVALID": lambda s: s.join(UNKNOWN),
        "INVITE_HASH_EXPIRED": lambda s: s.join(revoked(s).rpartition("+")[2]),
        "INVITE_REQUEST_SENT": lambda s: s.join(s.hash(request_needed=True)),
        "USERS_TOO_MUCH": lambda s: (full(s), s.join(s.hash())),
        "USER_ALREADY_PARTICIPANT": lambda s: s.join(s.hash(), OWNER),
        "STARS_PAYMENT_REQUIRED": lambda s: s.join(s.paid().link.rpartition("+")[2]),
        "SESSION_PASSWORD_NEEDED": lambda s: (half_login(s), s.join(s.hash(), 999)),
        "JOIN_GUARD_TIMEOUT": lambda s: (
            s.guard(None),
            s.join(s.hash(request_needed=True)),
        ),
        "INVITE_REQUEST_DECLINED": lambda s: (
            s.guard(DECLINED),
            s.join(s.hash(request_needed=True)),
        ),
        "USER_CHANNELS_TOO_MUCH": lambda s: (
            s.guard(APPROVED, busy=True),
            s.join(s.hash(request_needed=True)),
        ),
    },
    "messages.exportChatInvite": {
        "EXPIRE_DATE_INVALID": lambda s: s.export(expire_date=1),
        "USAGE_LIMIT_INVALID": lambda s: s.export(usage_limit=100_000),
        "PRICING_CHAT_INVALID": lambda s: s.export(
            subscription_pricing=api.StarsSubscriptionPricing(period=MONTH, amount=1)
        ),
        "SUBSCRIPTION_PERIOD_INVALID": lambda s: s.paid(period=7),
        "STARS_AMOUNT_INVALID": lambda s: s.paid(amount=0),
        **not_admin(messages.ExportChatInvite),
    },
    "messages.editExportedChatInvite": {
        "CHAT_INVITE_PERMANENT": lambda s: s.edit(
            s.export(legacy_revoke_permanent=True).link, title="x"
        ),
        "EDIT_BOT_INVITE_FORBIDDEN": lambda s: (
            s.world.promote(s.world.bot),
            s.edit(s.export(BOT).link, title="x"),
        ),
        "INVITE_HASH_EXPIRED": lambda s: s.edit(revoked(s), title="x"),
        "USAGE_LIMIT_INVALID": lambda s: s.edit(s.export().link, usage_limit=-1),
        "EXPIRE_DATE_INVALID": lambda s: s.edit(s.export().link, expire_date=1),
        **not_admin(messages.EditExportedChatInvite, link="x"),
    },
    "messages.getExportedChatInvites": {
        **unknown_admin(messages.GetExportedChatInvites, limit=1),
        **not_admin(messages.GetExportedChatInvites, limit=1, admin_id=SELF),
    },
    "messages.getExportedChatInvite": {
        "INVITE_HASH_EXPIRED": lambda s: s(
            OWNER, messages.GetExportedChatInvite(peer=s.peer, link=deleted(s))
        ),
        **not_admin(messages.GetExportedChatInvite, link="x"),
    },
    "messages.deleteExportedChatInvite": {
        "INVITE_HASH_EXPIRED": lambda s: s(
            OWNER, messages.DeleteExportedChatInvite(peer=s.peer, link=deleted(s))
        ),
        "INVITE_REVOKED_MISSING": lambda s: s(
            OWNER, messages.DeleteExportedChatInvite(peer=s.peer, link=s.export().link)
        ),
        **not_admin(messages.DeleteExportedChatInvite, link="x"),
    },
    "messages.deleteRevokedExportedChatInvites": {
        **unknown_admin(messages.DeleteRevokedExportedChatInvites),
        **not_admin(messages.DeleteRevokedExportedChatInvites, admin_id=SELF),
    },
    "messages.getAdminsWithInvites": not_admin(messages.GetAdminsWithInvites),
    "messages.getChatInviteImporters": {
        "INVITE_HASH_EXPIRED": lambda s: importers(s, link=deleted(s)),
        "SEARCH_WITH_LINK_NOT_SUPPORTED": lambda s: importers(
            s, requested=True, link=s.export().link, q="x"
        ),
        **not_admin(
            messages.GetChatInviteImporters,
            offset_date=0,
            offset_user=api.InputUserEmpty(),
            limit=1,
        ),
    },
    "messages.hideChatJoinRequest": {
        "HIDE_REQUESTER_MISSING": lambda s: s.decide(approved=True),
        "INPUT_USER_DEACTIVATED": lambda s: (s.ask(), is_gone(s), s.decide(approved=True)),
        "USER_ALREADY_PARTICIPANT": lambda s: (s.join(s.hash()), s.decide(approved=True)),
        "USER_CHANNELS_TOO_MUCH": lambda s: (busy_request(s), s.decide(approved=True)),
        "USER_ID_INVALID": lambda s: s.decide(user_id=api.InputUser(user_id=5, access_hash=5)),
        **not_admin(messages.HideChatJoinRequest, user_id=SELF),
    },
    "messages.hideAllChatJoinRequests": {
        "HIDE_REQUESTER_MISSING": lambda s: s.decide_all(approved=True),
        "INVITE_HASH_EXPIRED": lambda s: s.decide_all(link=deleted(s)),
        "USER_CHANNELS_TOO_MUCH": lambda s: (busy_request(s), s.decide_all(approved=True)),
        **not_admin(messages.HideAllChatJoinRequests),
    },
    "channels.joinChannel": {
        "CHANNELS_TOO_MUCH": lambda s: (s.publish(), s.busy(), s.enter()),
        "USERS_TOO_MUCH": lambda s: (s.publish(), full(s), s.enter()),
        "USER_ALREADY_PARTICIPANT": lambda s: s.enter(OWNER),
        "INVITE_REQUEST_SENT": lambda s: (s.publish(), toggle(s), s.enter()),
        "JOIN_GUARD_TIMEOUT": lambda s: (s.guard(None), s.enter()),
        "INVITE_REQUEST_DECLINED": lambda s: (s.guard(DECLINED), s.enter()),
        "USER_CHANNELS_TOO_MUCH": lambda s: (s.guard(APPROVED, busy=True), s.enter()),
    },
    "channels.leaveChannel": {
        "USER_CREATOR": lambda s: s(OWNER, channels.LeaveChannel(channel=s.channel)),
        "USER_NOT_PARTICIPANT": lambda s: s(GUEST, channels.LeaveChannel(channel=s.channel)),
        "CHANNEL_PUBLIC_GROUP_NA": lambda s: (
            s.join(s.hash()),
            s(OWNER, channels.DeleteChannel(channel=s.channel)),
            s(GUEST, channels.LeaveChannel(channel=s.channel)),
        ),
    },
    "channels.toggleJoinToSend": {
        "CHAT_NOT_MODIFIED": lambda s: s(
            OWNER, channels.ToggleJoinToSend(channel=s.channel, enabled=False)
        ),
        **not_owner(channels.ToggleJoinToSend, enabled=True),
    },
    "channels.toggleJoinRequest": {
        "CHAT_NOT_MODIFIED": lambda s: (s.publish(), toggle(s, enabled=False)),
        "CHAT_PUBLIC_REQUIRED": toggle,
        **not_owner(channels.ToggleJoinRequest, enabled=True),
    },
    "contacts.resolveUsername": {
        "USERNAME_INVALID": lambda s: s(GUEST, contacts.ResolveUsername(username="1x")),
        "USERNAME_NOT_OCCUPIED": lambda s: s(GUEST, contacts.ResolveUsername(username="nobody_x")),
        "STARREF_EXPIRED": lambda s: s(
            GUEST, contacts.ResolveUsername(username=taken(s), referer="somebody")
        ),
    },
    "channels.checkUsername": {
        "USERNAME_INVALID": lambda s: check_name(s, "1x"),
        "USERNAME_PURCHASE_AVAILABLE": lambda s: check_name(s, for_sale(s)),
        "CHANNELS_ADMIN_PUBLIC_TOO_MUCH": lambda s: (
            public_slots(s),
            check_name(s, "other_name", second(s)),
        ),
        **not_owner(channels.CheckUsername, username="some_club"),
    },
    "channels.updateUsername": {
        "USERNAME_INVALID": lambda s: s.publish("1x"),
        "USERNAME_NOT_MODIFIED": lambda s: s.publish(""),
        "USERNAME_OCCUPIED": lambda s: s.publish(taken(s)),
        "USERNAME_PURCHASE_AVAILABLE": lambda s: s.publish(for_sale(s)),
        "CHANNELS_ADMIN_PUBLIC_TOO_MUCH": lambda s: (
            public_slots(s),
            s(OWNER, channels.UpdateUsername(channel=second(s), username="other_name")),
        ),
        **not_owner(channels.UpdateUsername, username="some_club"),
    },
    "channels.toggleUsername": {
        "USERNAME_INVALID": lambda s: s(
            OWNER, channels.ToggleUsername(channel=s.channel, username="other", active=True)
        ),
        "USERNAME_NOT_MODIFIED": lambda s: (
            s.publish(),
            s(OWNER, channels.ToggleUsername(channel=s.channel, username="some_club", active=True)),
        ),
        **not_owner(channels.ToggleUsername, username="x", active=True),
    },
    "channels.reorderUsernames": {
        "CHAT_NOT_MODIFIED": lambda s: (
            s.publish(),
            s(OWNER, channels.ReorderUsernames(channel=s.channel, order=["some_club"])),
        ),
        **not_owner(channels.ReorderUsernames, order=[]),
    },
    "channels.deactivateAllUsernames": not_owner(channels.DeactivateAllUsernames),
    "channels.getAdminedPublicChannels": {
        "CHANNELS_ADMIN_PUBLIC_TOO_MUCH": lambda s: (
            public_slots(s),
            s(OWNER, channels.GetAdminedPublicChannels(check_limit=True)),
        ),
    },
    "channels.inviteToChannel": {
        "BOTS_TOO_MUCH": lambda s: (no_more_bots(s), s.invite(s.bot())),
        "BOT_GROUPS_BLOCKED": lambda s: s.invite(shy_bot(s)),
        "INPUT_USER_DEACTIVATED": lambda s: s.invite(is_gone(s)),
        "USERS_TOO_MUCH": lambda s: (full(s), s.invite(s.user(1))),
        "USER_BANNED_IN_CHANNEL": lambda s: (restricted(s), s.invite(s.user(1), key=OTHER)),
        "USER_BLOCKED": lambda s: (s.block(GUEST, 0), s.invite(s.user(1))),
        "USER_BOT": lambda s: s.invite(s.bot(), channel=s.of(s.make())),
        "USER_CHANNELS_TOO_MUCH": lambda s: (s.busy(), s.invite(s.user(1), layer=176)),
        "USER_ID_INVALID": lambda s: s.invite(api.InputUser(user_id=5, access_hash=5)),
        "USER_KICKED": lambda s: (kicked(s), s.invite(s.user(1), key=OTHER)),
        "USER_PRIVACY_RESTRICTED": lambda s: (s.private(), s.invite(s.user(1), layer=176)),
        "USER_NOT_MUTUAL_CONTACT": lambda s: (departed(s, s.world.chat), s.invite(s.user(1))),
        "CHAT_ADMIN_REQUIRED": lambda s: (
            s.publish(),
            s.invite(s.user(2), key=GUEST),
        ),
    },
    "messages.addChatUser": {
        "BOT_GROUPS_BLOCKED": lambda s: s.add(shy_bot(s)),
        "USERS_TOO_MUCH": lambda s: (s.limit(group_size=1), s.add(s.user(1))),
        "USER_ALREADY_PARTICIPANT": lambda s: s.add(s.user(0)),
        "USER_IS_BLOCKED": lambda s: (s.block(GUEST, 0), s.add(s.user(1))),
        "YOU_BLOCKED_USER": lambda s: (s.block(OWNER, 1), s.add(s.user(1))),
        "USER_PRIVACY_RESTRICTED": lambda s: (s.private(), s.add(s.user(1), layer=176)),
        "USER_NOT_MUTUAL_CONTACT": bring_back,
        "CHAT_ADMIN_REQUIRED": closed_group,
    },
}

NO_MONOFORUMS = "there are no monoforums here"
NO_HASH = "the method takes a channel, which has no hash"
OTHER_NAME = "said as USER_CHANNELS_TOO_MUCH, which tells whose channels are meant"
INTERNAL = "an inner failure of the real service; `faults.fail` can play it"
NO_COLLECTIBLES = "there is no market for collectible names; the basic name is always active"
IMPOSSIBLE: dict[tuple[str, str], str] = {
    ("messages.exportChatInvite", "CHANNEL_MONOFORUM_UNSUPPORTED"): NO_MONOFORUMS,
    ("messages.exportChatInvite", "INPUT_USER_DEACTIVATED"): "the method names no user",
    ("messages.hideChatJoinRequest", "CHANNELS_TOO_MUCH"): OTHER_NAME,
    ("messages.hideAllChatJoinRequests", "CHANNELS_TOO_MUCH"): OTHER_NAME,
    ("channels.joinChannel", "CHANNEL_MONOFORUM_UNSUPPORTED"): NO_MONOFORUMS,
    ("channels.joinChannel", "INVITE_HASH_EMPTY"): NO_HASH,
    ("channels.joinChannel", "INVITE_HASH_INVALID"): NO_HASH,
    ("channels.joinChannel", "INVITE_HASH_EXPIRED"): NO_HASH,
    ("channels.leaveChannel", "USER_BANNED_IN_CHANNEL"): "nobody is limited in all chats here",
    ("contacts.resolveUsername", "CONNECTION_LAYER_INVALID"): (
        "said to every method by the protocol's side: tests/mtproto/localdc"
    ),
    ("channels.checkUsername", "USERNAME_OCCUPIED"): "the answer boolFalse says it",
    ("channels.updateUsername", "CHAT_NOT_MODIFIED"): "said as USERNAME_NOT_MODIFIED",
    ("channels.toggleUsername", "CHAT_NOT_MODIFIED"): "said as USERNAME_NOT_MODIFIED",
    ("channels.toggleUsername", "USERNAMES_ACTIVE_TOO_MUCH"): NO_COLLECTIBLES,
    ("channels.getAdminedPublicChannels", "CHANNELS_ADMIN_LOCATED_TOO_MUCH"): (
        "there are no groups of a place"
    ),
    ("channels.inviteToChannel", "CHAT_MEMBER_ADD_FAILED"): INTERNAL,
    ("messages.addChatUser", "CHAT_MEMBER_ADD_FAILED"): INTERNAL,
}
CASES = [(method, name) for method, by_name in PROVOCATIONS.items() for name in by_name]


def test_nothing_is_missing_and_nothing_made_up(catalogue: Any) -> None:
    pages = {(method, name) for method, row in PAGES.items() for name in row["errors"]}
    assert {*CASES, *IMPOSSIBLE} == pages | catalogue(lambda method: method in PAGES)
    assert not {*CASES} & {*IMPOSSIBLE}


@pytest.mark.parametrize(("method", "name"), CASES)
def test_each_can_be_provoked(stage: Stage, method: str, name: str) -> None:
    with pytest.raises(RpcError) as caught:
        PROVOCATIONS[method][name](stage)
    assert (stage.last, caught.value.name) == (method, name)


def _bare(method: str) -> Any:
    found = tl.layer(229).get(method)
    assert found is not None
    return plainest(found)


@pytest.mark.parametrize("method", PAGES)
def test_who_may_call(desk: Any, method: str) -> None:
    """Bots are told that a method is for users only, and are let pass where it is for both."""
    try:
        desk(BOT, _bare(method))
    except RpcError as error:
        refused = error.name == "BOT_METHOD_INVALID"
    else:
        refused = False
    assert refused == (PAGES[method]["who"] == "U")
