"""The API of the world without a network: every answer must encode as its method's result."""

from __future__ import annotations

from typing import Any

import pytest

from mtproto.errors import RpcError
from tl import api
from tl.api import channels, contacts, messages, updates, users


def refusal(call: Any) -> str:
    """The name of the error that a call ends with."""
    with pytest.raises(RpcError) as caught:
        call()
    return caught.value.name


def channel_of(chat: Any) -> api.InputChannel:
    return api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)


def peer_of(chat: Any) -> api.InputPeerChannel:
    return api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)


def user_of(desk: Any, user_id: int) -> api.InputUser:
    access_hash = desk.world.accounts.get(user_id).access_hash
    return api.InputUser(user_id=user_id, access_hash=access_hash)


def test_the_invite_story(desk: Any) -> None:
    """Create, export, check, join; everybody is told; the history shows it."""
    made = desk(100, channels.CreateChannel(title="Club", about="", megagroup=True))
    chat = desk.world.chats.get(made.chats[0].id)
    assert [type(one).tl_name for one in made.updates] == [
        "updateChannel",
        "updateNewChannelMessage",
    ]
    full = desk(100, channels.GetFullChannel(channel=channel_of(chat))).full_chat
    assert full.exported_invite.permanent
    link = desk(100, messages.ExportChatInvite(peer=peer_of(chat), title="door", usage_limit=1))
    link_hash = link.link.rpartition("+")[2]
    seen = desk(101, messages.CheckChatInvite(hash=link_hash))
    assert (seen.title, seen.megagroup, seen.participants_count) == ("Club", True, 1)
    joined = desk(101, messages.ImportChatInvite(hash=link_hash)).updates
    assert ([one.id for one in joined.chats], joined.chats[0].left) == ([chat.id], False)
    assert desk.pushed_to(101) == []
    told = desk.pushed_to(100)
    assert told[0].message.action.inviter_id == desk.world.users[0]
    already = desk(101, messages.CheckChatInvite(hash=link_hash))
    assert already.chat.access_hash == chat.access_hash
    query = messages.ImportChatInvite(hash=link_hash)
    assert refusal(lambda: desk(101, query)) == "USER_ALREADY_PARTICIPANT"
    assert refusal(lambda: desk(102, query)) == "INVITE_HASH_EXPIRED"
    history = desk(101, messages.GetHistory(peer=peer_of(chat), **NO_OFFSET, limit=10))
    actions = [one.action.tl_name for one in history.messages]
    assert actions == ["messageActionChatJoinedByLink", "messageActionChannelCreate"]
    got = desk(100, messages.GetExportedChatInvite(peer=peer_of(chat), link=link.link))
    assert got.invite.usage == 1


NO_OFFSET = {
    "offset_id": 0,
    "offset_date": 0,
    "add_offset": 0,
    "max_id": 0,
    "min_id": 0,
    "hash": 0,
}


def test_a_request_story(desk: Any) -> None:
    """Filed, pushed to the admin and the bot, listed, approved, seen by the new member."""
    world, chat = desk.world, desk.world.chat
    rights = api.ChatAdminRights(invite_users=True)
    bot = user_of(desk, world.bot)
    desk(100, channels.EditAdmin(channel=channel_of(chat), user_id=bot, admin_rights=rights))
    desk.pushed_to(200)
    link = desk(100, messages.ExportChatInvite(peer=peer_of(chat), request_needed=True))
    link_hash = link.link.rpartition("+")[2]
    query = messages.ImportChatInvite(hash=link_hash)
    assert refusal(lambda: desk(101, query)) == "INVITE_REQUEST_SENT"
    pending = desk.pushed_to(100)[-1]
    assert (pending.requests_pending, pending.recent_requesters) == (1, [world.users[1]])
    asked = desk.pushed_to(200)[-1]
    assert (asked.user_id, asked.invite.link) == (world.users[1], link.link)
    full = desk(100, channels.GetFullChannel(channel=channel_of(chat))).full_chat
    assert (full.requests_pending, full.recent_requesters) == (1, [world.users[1]])
    listed = desk(100, importers(chat, requested=True))
    assert [(one.user_id, one.requested) for one in listed.importers] == [(world.users[1], True)]
    user = user_of(desk, world.users[1])
    decision = messages.HideChatJoinRequest(peer=peer_of(chat), user_id=user, approved=True)
    answer = desk(100, decision)
    names = [one.tl_name for one in answer.updates]
    assert names == ["updatePendingJoinRequests", "updateNewChannelMessage"]
    assert "updateChannel" in [one.tl_name for one in desk.pushed_to(101)]
    me = desk(
        101, channels.GetParticipant(channel=channel_of(chat), participant=api.InputPeerSelf())
    )
    assert me.participant.via_request
    done = desk(100, importers(chat, link=link.link))
    assert done.importers[0].approved_by == world.owner
    assert world.owner in [one.id for one in done.users]
    assert refusal(lambda: desk(100, decision)) == "USER_ALREADY_PARTICIPANT"


def importers(chat: Any, **fields: Any) -> messages.GetChatInviteImporters:
    """The first page of importers, unless fields say otherwise."""
    given = {"offset_date": 0, "offset_user": api.InputUserEmpty(), "limit": 0, **fields}
    return messages.GetChatInviteImporters(peer=peer_of(chat), **given)


@pytest.mark.parametrize("limit", [1, 2, 3, 50, 0])
def test_paging_through_links_ends(desk: Any, limit: int) -> None:
    """Every link once, newest first, although all have the same date."""
    world, chat = desk.world, desk.world.chat
    for _ in range(7):
        desk(100, messages.ExportChatInvite(peer=peer_of(chat)))
    seen: list[str] = []
    offset: dict[str, Any] = {}
    for _ in range(20):
        query = messages.GetExportedChatInvites(
            peer=peer_of(chat), admin_id=api.InputUserSelf(), limit=limit, **offset
        )
        page = desk(100, query)
        assert page.count == 8
        if not page.invites:
            break
        seen += [one.link for one in page.invites]
        offset = {"offset_date": page.invites[-1].date, "offset_link": seen[-1]}
    assert len(seen) == len(set(seen)) == 8
    assert seen[-1] == world.invites.primary(chat, world.owner).link


@pytest.mark.parametrize("limit", [1, 2, 50])
def test_paging_through_importers_ends(desk: Any, limit: int) -> None:
    """Every user once, newest first, also when all came in the same second."""
    world, chat = desk.world, desk.world.chat
    link = world.invites.primary(chat, world.owner)
    for user in world.users[1:]:
        world.invites.join(user, link.hash)
    seen: list[int] = []
    offset: dict[str, Any] = {}
    for _ in range(20):
        page = desk(100, importers(chat, link=link.link, **{"limit": limit, **offset}))
        if not page.importers:
            break
        seen += [one.user_id for one in page.importers]
        offset = {
            "offset_date": page.importers[-1].date,
            "offset_user": user_of(desk, seen[-1]),
        }
    assert seen == world.users[:0:-1]


def test_peers_in_the_wrong_constructor_are_taken(desk: Any) -> None:
    """InputPeer where InputUser or InputChannel is meant, as one widespread client sends it."""
    world, chat = desk.world, desk.world.chat
    peer: Any = peer_of(chat)
    desk(100, channels.GetFullChannel(channel=peer))
    desk(100, channels.GetChannels(id=[peer]))
    other = user_of(desk, world.users[1])
    wrong: Any = api.InputPeerUser(user_id=other.user_id, access_hash=other.access_hash)
    desk(100, messages.CreateChat(users=[wrong], title="Small"))
    me: Any = api.InputPeerSelf()
    query = messages.GetExportedChatInvites(peer=peer, admin_id=me, limit=5)
    assert desk(100, query).count == 1


def test_access_hashes_are_checked(desk: Any) -> None:
    """For users; bots need none."""
    chat = desk.world.chat
    wrong = api.InputChannel(channel_id=chat.id, access_hash=1)
    assert refusal(lambda: desk(100, channels.GetFullChannel(channel=wrong))) == "CHANNEL_INVALID"
    unknown = desk(101, users.GetUsers(id=[api.InputUser(user_id=desk.world.owner, access_hash=1)]))
    assert isinstance(unknown[0], api.UserEmpty)
    assert refusal(lambda: desk(200, channels.GetFullChannel(channel=wrong))) == "CHANNEL_PRIVATE"


def test_editing_revoking_deleting(desk: Any) -> None:
    chat = desk.world.chat
    peer = peer_of(chat)
    link = desk(100, messages.ExportChatInvite(peer=peer, title="a", usage_limit=2)).link
    edit = messages.EditExportedChatInvite(peer=peer, link=link, title="b", usage_limit=0)
    edited = desk(100, edit).invite
    assert (edited.title, edited.usage_limit) == ("b", None)
    delete = messages.DeleteExportedChatInvite(peer=peer, link=link)
    assert refusal(lambda: desk(100, delete)) == "INVITE_REVOKED_MISSING"
    revoke = messages.EditExportedChatInvite(peer=peer, link=link, revoked=True)
    assert desk(100, revoke).invite.revoked
    assert desk(100, delete) is True
    full = desk(100, channels.GetFullChannel(channel=channel_of(chat))).full_chat
    primary = full.exported_invite
    both = desk(100, messages.EditExportedChatInvite(peer=peer, link=primary.link, revoked=True))
    assert both.tl_name == "messages.exportedChatInviteReplaced"
    assert both.new_invite.permanent
    renewed: Any = desk(100, messages.ExportChatInvite(peer=peer, legacy_revoke_permanent=True))
    assert renewed.permanent
    admins = desk(100, messages.GetAdminsWithInvites(peer=peer)).admins
    assert [(one.invites_count, one.revoked_invites_count) for one in admins] == [(1, 2)]
    clear = messages.DeleteRevokedExportedChatInvites(peer=peer, admin_id=api.InputUserSelf())
    assert desk(100, clear) is True


def test_public_names_and_the_approval_switch(desk: Any) -> None:
    world, chat = desk.world, desk.world.chat
    channel = channel_of(chat)
    toggle = channels.ToggleJoinRequest(channel=channel, enabled=True)
    assert refusal(lambda: desk(100, toggle)) == "CHAT_PUBLIC_REQUIRED"
    assert desk(100, channels.CheckUsername(channel=channel, username="Some_Club")) is True
    assert desk(100, channels.UpdateUsername(channel=channel, username="Some_Club")) is True
    empty = api.InputChannelEmpty()
    assert desk(101, channels.CheckUsername(channel=empty, username="sOME_cLUB")) is False
    found = desk(101, contacts.ResolveUsername(username="some_club"))
    assert (found.peer.channel_id, found.chats[0].left) == (chat.id, True)
    joined = desk(101, channels.JoinChannel(channel=channel)).updates
    assert joined.chats[0].left is False
    switched = desk(100, toggle)
    assert switched.chats[0].join_request
    assert refusal(lambda: desk(100, toggle)) == "CHAT_NOT_MODIFIED"
    join = channels.JoinChannel(channel=channel)
    assert refusal(lambda: desk(102, join)) == "INVITE_REQUEST_SENT"
    user = user_of(desk, world.users[2])
    desk(100, messages.HideChatJoinRequest(peer=peer_of(chat), user_id=user, approved=True))
    bad = contacts.ResolveUsername(username="a__b")
    assert refusal(lambda: desk(101, bad)) == "USERNAME_INVALID"
    free = contacts.ResolveUsername(username="nobody_here")
    assert refusal(lambda: desk(101, free)) == "USERNAME_NOT_OCCUPIED"


def test_basic_groups(desk: Any) -> None:
    """Created with members, joined by link, left, looked at."""
    world = desk.world
    made = desk(100, messages.CreateChat(users=[user_of(desk, world.users[1])], title="Small"))
    chat_id = made.updates.chats[0].id
    assert "updateNewMessage" in [one.tl_name for one in desk.pushed_to(101)]
    full = desk(100, messages.GetFullChat(chat_id=chat_id)).full_chat
    assert full.exported_invite.permanent
    link_hash = full.exported_invite.link.rpartition("+")[2]
    joined = desk(102, messages.ImportChatInvite(hash=link_hash)).updates
    assert [one.id for one in joined.chats] == [chat_id]
    names = [one.tl_name for one in joined.updates]
    assert names == ["updateChatParticipants", "updateChat", "updateNewMessage"]
    desk(102, messages.DeleteChatUser(chat_id=chat_id, user_id=api.InputUserSelf()))
    assert refusal(lambda: desk(102, messages.GetFullChat(chat_id=chat_id))) == "CHAT_ID_INVALID"
    dialogs = desk(101, messages.GetDialogs(**FIRST_DIALOGS))
    assert chat_id in [getattr(one.peer, "chat_id", None) for one in dialogs.dialogs]


FIRST_DIALOGS: dict[str, Any] = {
    "offset_date": 0,
    "offset_id": 0,
    "offset_peer": api.InputPeerEmpty(),
    "limit": 100,
    "hash": 0,
}


def test_catching_up(desk: Any) -> None:
    """A user who was away gets his messages and the news that a channel has moved on."""
    world, chat = desk.world, desk.world.chat
    before = desk(101, updates.GetState())
    made = desk(100, messages.CreateChat(users=[user_of(desk, world.users[1])], title="Small"))
    assert made.updates.updates
    world.invites.join(world.users[1], world.invites.primary(chat, world.owner).hash)
    away = updates.GetDifference(pts=before.pts, date=before.date, qts=before.qts)
    caught = desk(101, away)
    assert [one.action.tl_name for one in caught.new_messages] == ["messageActionChatCreate"]
    assert [one.channel_id for one in caught.other_updates] == [chat.id]
    now = desk(101, updates.GetState())
    assert (now.pts, now.qts) == (caught.state.pts, caught.state.qts)
    query = updates.GetChannelDifference(
        channel=channel_of(chat), filter=api.ChannelMessagesFilterEmpty(), pts=1, limit=1
    )
    first = desk(101, query)
    assert (len(first.new_messages), first.final) == (1, False)


def test_talking(desk: Any) -> None:
    """Texts arrive, with the right to write checked and the random id mapped."""
    world, chat = desk.world, desk.world.chat
    sent = desk(100, messages.SendMessage(peer=peer_of(chat), message="hi", random_id=9))
    assert sent.updates[0].random_id == 9
    stranger = messages.SendMessage(peer=peer_of(chat), message="hi", random_id=1)
    assert refusal(lambda: desk(101, stranger)) == "CHANNEL_PRIVATE"
    other = user_of(desk, world.users[1])
    peer = api.InputPeerUser(user_id=other.user_id, access_hash=other.access_hash)
    desk(100, messages.SendMessage(peer=peer, message="psst", random_id=2))
    assert [one.message.message for one in desk.pushed_to(101)] == ["psst"]


def test_a_requester_sees_why_an_administrator_writes(desk: Any) -> None:
    """Only once the administrator has written, and only to who asks."""
    world = desk.world
    link = desk(100, messages.ExportChatInvite(peer=peer_of(world.chat), request_needed=True))
    query = messages.ImportChatInvite(hash=link.link.rpartition("+")[2])
    assert refusal(lambda: desk(101, query)) == "INVITE_REQUEST_SENT"
    admin, user = user_of(desk, world.owner), user_of(desk, world.users[1])
    look = messages.GetPeerSettings(
        peer=api.InputPeerUser(user_id=admin.user_id, access_hash=admin.access_hash)
    )
    assert desk(101, look).settings.request_chat_title is None
    peer = api.InputPeerUser(user_id=user.user_id, access_hash=user.access_hash)
    desk(100, messages.SendMessage(peer=peer, message="why?", random_id=1))
    seen = desk(101, look).settings
    assert (seen.request_chat_title, seen.request_chat_broadcast) == ("Group", False)
    assert desk(101, users.GetFullUser(id=admin)).full_user.settings == seen


# What clients of four libraries call in a full invite story; serving them is what this is for.
EXPECTED = """
help: getConfig getNearestDc getAppConfig
auth: sendCode signIn signUp checkPassword importBotAuthorization logOut resendCode cancelCode
account: getPassword updatePasswordSettings
users: getUsers getFullUser
updates: getState getDifference getChannelDifference
contacts: resolveUsername
messages: createChat getFullChat getChats sendMessage getHistory getDialogs exportChatInvite
messages: checkChatInvite importChatInvite getExportedChatInvites getExportedChatInvite
messages: editExportedChatInvite deleteExportedChatInvite deleteRevokedExportedChatInvites
messages: getAdminsWithInvites getChatInviteImporters hideChatJoinRequest hideAllChatJoinRequests
messages: addChatUser deleteChatUser
channels: createChannel getFullChannel getChannels getParticipant checkUsername updateUsername
channels: joinChannel leaveChannel inviteToChannel editAdmin toggleJoinRequest toggleJoinToSend
channels: toggleUsername reorderUsernames deactivateAllUsernames getAdminedPublicChannels
"""


def test_every_method_of_an_invite_story_has_a_handler(desk: Any) -> None:
    wanted = set()
    for line in EXPECTED.strip().splitlines():
        namespace, _, names = line.partition(": ")
        wanted |= {f"{namespace}.{name}" for name in names.split()}
    assert wanted <= desk.dispatcher.methods


def test_bots_may_not_call_what_is_for_users(desk: Any) -> None:
    """The methods marked for users only, with anything in them."""
    for query in (
        messages.CheckChatInvite(hash="x"),
        messages.ImportChatInvite(hash="x"),
        messages.GetExportedChatInvites(
            peer=peer_of(desk.world.chat), admin_id=api.InputUserSelf(), limit=1
        ),
        importers(desk.world.chat),
        channels.JoinChannel(channel=channel_of(desk.world.chat)),
        messages.GetDialogs(**FIRST_DIALOGS),
    ):
        assert refusal(lambda q=query: desk(200, q)) == "BOT_METHOD_INVALID"
