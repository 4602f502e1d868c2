"""The API of the world without a network: every answer must encode as its method's result."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest

import tl
from invites.localdc.handlers import build
from mtproto.crypto.srp import SrpParameters, client_proof, verifier
from mtproto.errors import RpcError
from mtproto.localdc import Call, Dispatcher
from tl import api
from tl.api import account, auth, channels, contacts, messages, updates, users
from tl.api import help as help_

OLDER_LAYERS = (122, 133, 144, 158, 176, 185, 198, 214, 227, 229)


def _say_in(layer: int, query: tl.TLFunction[Any], result: Any) -> None:
    """The answer must be writable for a caller of that layer, if he can ask at all."""
    try:
        sent = tl.convert(query, layer)
    except tl.ConvertError:
        return
    tl.encode(tl.convert(result, layer, returns=sent), returns=sent)


@dataclass
class FakeDC:
    """Takes pushes; stands where `LocalDC` does."""

    host: str = "127.0.0.1"
    port: int = 4430
    dc_id: int = 2
    pushed: list[tuple[int, Any]] = field(default_factory=list)

    def push(self, auth_key_id: int, update: Any) -> int:
        for layer in OLDER_LAYERS:
            tl.encode(tl.convert(update, layer))
        self.pushed.append((auth_key_id, update))
        return 1


class Desk:
    """Calls methods as a given key and checks that what comes back can be written."""

    def __init__(self, world: Any) -> None:
        self.world = world
        self.dc = FakeDC()
        self.dispatcher: Dispatcher = build(world)

    def __call__(self, key: int, query: tl.TLFunction[Any]) -> Any:
        call: Call[Any] = Call(
            query=query,
            sent=query,
            layer=229,
            auth_key_id=key,
            session_id=1,
            msg_id=1,
            now=self.world.clock.now,
            dc=self.dc,  # type: ignore[arg-type]  # the three attributes and push are all it uses
        )
        result: Any = asyncio.run(self.dispatcher.run(call))
        tl.encode(result, returns=query)
        for layer in OLDER_LAYERS:
            _say_in(layer, query, result)
        return result

    def pushed_to(self, key: int) -> list[Any]:
        """The updates pushed to a key since the last look."""
        mine = [one for to, box in self.dc.pushed if to == key for one in box.updates]
        self.dc.pushed = [(to, box) for to, box in self.dc.pushed if to != key]
        return mine


@pytest.fixture
def desk(world: Any) -> Desk:
    """Users 0..5 are signed in with the keys 100..105, the bot with 200."""
    for number, user_id in enumerate(world.users):
        world.logins.bind(100 + number, user_id)
    world.logins.bind(200, world.bot)
    return Desk(world)


def refusal(call: Any) -> str:
    """The name of the error that a call ends with."""
    with pytest.raises(RpcError) as caught:
        call()
    return caught.value.name


def channel_of(chat: Any) -> api.InputChannel:
    return api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)


def peer_of(chat: Any) -> api.InputPeerChannel:
    return api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)


def user_of(desk: Desk, user_id: int) -> api.InputUser:
    access_hash = desk.world.accounts.get(user_id).access_hash
    return api.InputUser(user_id=user_id, access_hash=access_hash)


# -- signing in --------------------------------------------------------------------------


def test_sign_up_and_sign_in(desk: Desk) -> None:
    """The whole way of a new number, then again as a known one."""
    phone = "+99966 2 7777"
    sent = desk(1, auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=SETTINGS))
    given = {"phone_number": phone, "phone_code_hash": sent.phone_code_hash}
    assert sent.type.length == 5
    assert (
        refusal(lambda: desk(1, auth.SignIn(**given, phone_code="11111"))) == "PHONE_CODE_INVALID"
    )
    assert refusal(lambda: desk(1, auth.SignIn(**given, phone_code=""))) == "PHONE_CODE_EMPTY"
    need = desk(1, auth.SignIn(**given, phone_code="22222"))
    assert isinstance(need, auth.AuthorizationSignUpRequired)
    new = desk(1, auth.SignUp(**given, first_name="Neo", last_name=""))
    assert (new.user.self_, new.user.phone) == (True, "9996627777")
    again = desk(2, auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=SETTINGS))
    given["phone_code_hash"] = again.phone_code_hash
    done = desk(2, auth.SignIn(**given, phone_code="22222"))
    assert done.user.id == new.user.id
    assert desk(2, users.GetUsers(id=[api.InputUserSelf()]))[0].id == new.user.id
    desk(2, auth.LogOut())
    assert refusal(lambda: desk(2, updates.GetState())) == "AUTH_KEY_UNREGISTERED"


SETTINGS = api.CodeSettings()


@pytest.mark.parametrize("phone", ["", "12345", "+79991234567", "99966100001"])
def test_other_numbers_are_invalid(desk: Desk, phone: str) -> None:
    query = auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=SETTINGS)
    assert refusal(lambda: desk(1, query)) == "PHONE_NUMBER_INVALID"


def test_codes_expire_and_can_be_cancelled(desk: Desk) -> None:
    phone = "9996620000"
    query = auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=SETTINGS)
    first = desk(1, query).phone_code_hash
    assert desk(1, auth.ResendCode(phone_number=phone, phone_code_hash=first))
    desk(1, auth.CancelCode(phone_number=phone, phone_code_hash=first))
    second = desk(1, query).phone_code_hash
    desk.world.clock.now += 4000
    for code_hash in (first, second, "unknown"):
        query_2 = auth.SignIn(phone_number=phone, phone_code_hash=code_hash, phone_code="22222")
        assert refusal(lambda q=query_2: desk(1, q)) == "PHONE_CODE_EXPIRED"


def test_bots_sign_in_by_token(desk: Desk) -> None:
    def ask(token: str) -> Any:
        query = auth.ImportBotAuthorization(flags=0, api_id=1, api_hash="", bot_auth_token=token)
        return desk(1, query)

    assert refusal(lambda: ask("4200:wrong")) == "ACCESS_TOKEN_INVALID"
    bot = ask("4200:bot-secret").user
    assert bot.bot
    found = desk(100, contacts.ResolveUsername(username=bot.username))
    assert found.peer.user_id == bot.id
    assert refusal(lambda: desk(1, messages.ImportChatInvite(hash="x"))) == "BOT_METHOD_INVALID"


def test_a_password_is_asked_and_proven(desk: Desk) -> None:
    """Set it, sign in with it, fail with a wrong one and with a stale challenge, remove it."""
    world = desk.world
    before = desk(100, account.GetPassword())
    algo = before.new_algo
    salt1 = algo.salt1 + bytes(32)
    group = SrpParameters(int.from_bytes(algo.p, "big"), algo.g, salt1, algo.salt2)
    new_algo = type(algo)(salt1=salt1, salt2=algo.salt2, g=algo.g, p=algo.p)
    settings = account.PasswordInputSettings(
        new_algo=new_algo, new_password_hash=verifier(group, "secret"), hint="what"
    )
    nothing = api.InputCheckPasswordEmpty()
    desk(100, account.UpdatePasswordSettings(password=nothing, new_settings=settings))

    def sign_in(key: int) -> None:
        query = auth.SendCode(phone_number="9996620000", api_id=1, api_hash="", settings=SETTINGS)
        sent = desk(key, query)
        desk(
            key,
            auth.SignIn(
                phone_number="9996620000",
                phone_code_hash=sent.phone_code_hash,
                phone_code="22222",
            ),
        )

    def proof(key: int, password: str) -> api.InputCheckPasswordSRP:
        asked = desk(key, account.GetPassword())
        assert asked.hint == "what"
        made = client_proof(group, asked.srp_B, password, world.state.rng)
        return api.InputCheckPasswordSRP(srp_id=asked.srp_id, A=made.A, M1=made.M1)

    assert refusal(lambda: sign_in(1)) == "SESSION_PASSWORD_NEEDED"
    assert refusal(lambda: desk(1, updates.GetState())) == "AUTH_KEY_UNREGISTERED"
    wrong = proof(1, "Secret")
    assert refusal(lambda: desk(1, auth.CheckPassword(password=wrong))) == "PASSWORD_HASH_INVALID"
    assert refusal(lambda: desk(1, auth.CheckPassword(password=wrong))) == "SRP_ID_INVALID"
    right = desk(1, auth.CheckPassword(password=proof(1, "secret")))
    assert right.user.id == world.users[0]
    gone = account.PasswordInputSettings(
        new_algo=api.PasswordKdfAlgoUnknown(), new_password_hash=b"", hint=""
    )
    query = account.UpdatePasswordSettings(password=proof(1, "secret"), new_settings=gone)
    desk(1, query)
    sign_in(2)


# -- the invite story --------------------------------------------------------------------


def test_the_invite_story(desk: Desk) -> None:
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


def test_a_request_story(desk: Desk) -> None:
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
def test_paging_through_links_ends(desk: Desk, limit: int) -> None:
    """Every link once, the primary first, although all have the same date."""
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
    assert seen[0] == world.invites.primary(chat, world.owner).link


@pytest.mark.parametrize("limit", [1, 2, 50])
def test_paging_through_importers_ends(desk: Desk, limit: int) -> None:
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


def test_peers_in_the_wrong_constructor_are_taken(desk: Desk) -> None:
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


def test_access_hashes_are_checked(desk: Desk) -> None:
    """For users; bots need none."""
    chat = desk.world.chat
    wrong = api.InputChannel(channel_id=chat.id, access_hash=1)
    assert refusal(lambda: desk(100, channels.GetFullChannel(channel=wrong))) == "CHANNEL_INVALID"
    unknown = desk(101, users.GetUsers(id=[api.InputUser(user_id=desk.world.owner, access_hash=1)]))
    assert isinstance(unknown[0], api.UserEmpty)
    assert refusal(lambda: desk(200, channels.GetFullChannel(channel=wrong))) == "CHANNEL_PRIVATE"


def test_editing_revoking_deleting(desk: Desk) -> None:
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


def test_public_names_and_the_approval_switch(desk: Desk) -> None:
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


def test_basic_groups(desk: Desk) -> None:
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


def test_catching_up(desk: Desk) -> None:
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


def test_talking(desk: Desk) -> None:
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


def test_the_small_talk_of_starting_clients(desk: Desk) -> None:
    """Without login: configuration. It names this address only."""
    config = desk(1, help_.GetConfig())
    assert [(one.id, one.ip_address, one.port) for one in config.dc_options] == [
        (2, "127.0.0.1", 4430)
    ]
    desk(1, help_.GetNearestDc())
    desk(1, help_.GetAppConfig(hash=0))
    assert refusal(lambda: desk(1, users.GetUsers(id=[]))) == "AUTH_KEY_UNREGISTERED"
    assert desk(100, users.GetFullUser(id=api.InputUserSelf())).users[0].self_


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


def test_every_method_of_an_invite_story_has_a_handler(desk: Desk) -> None:
    wanted = set()
    for line in EXPECTED.strip().splitlines():
        namespace, _, names = line.partition(": ")
        wanted |= {f"{namespace}.{name}" for name in names.split()}
    assert wanted <= desk.dispatcher.methods


def test_bots_may_not_call_what_is_for_users(desk: Desk) -> None:
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
