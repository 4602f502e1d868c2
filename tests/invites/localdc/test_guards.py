"""Guard bots: what a newcomer is told, what the bot hears and says, on layers with and without."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import tl
from invites.localdc.values import Limits
from mtproto import RpcError
from mtproto.localdc import Call
from tl import api
from tl.api import bots, channels, messages

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine

OWNER, GUEST, OTHER, BOT = 100, 101, 102, 200
PAGE = "https://guard.example/who"


class Door:
    """The supergroup, public, with the bot at its door."""

    def __init__(self, desk: Any) -> None:
        self.desk = desk
        world = desk.world
        world.state.limits = Limits(guard_wait=0.2)
        world.promote(world.bot, "invite_users")
        world.members.set_username(world.now_chat(), world.owner, "guarded")
        world.drain()
        chat = world.now_chat()
        self.channel = api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)
        self.peer = api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)
        bot = world.accounts.get(world.bot)
        self.bot = api.InputUser(user_id=bot.id, access_hash=bot.access_hash)
        desk(OWNER, self.switch(guard_bot=self.bot))
        desk.dc.pushed.clear()

    def switch(self, *, enabled: bool = True, **fields: Any) -> channels.ToggleJoinRequest:
        return channels.ToggleJoinRequest(channel=self.channel, enabled=enabled, **fields)

    async def call(self, key: int, query: Any, layer: int = 229) -> Any:
        """The result as a client of that layer gets it."""
        sent = tl.convert(query, layer)
        call: Call[Any] = Call(
            query=query,
            sent=sent,
            layer=layer,
            auth_key_id=key,
            session_id=1,
            msg_id=1,
            now=self.desk.world.clock.now,
            dc=self.desk.dc,
        )
        result = await self.desk.dispatcher.run(call)
        data = tl.encode(tl.convert(result, layer, returns=sent), returns=sent)
        return tl.decode(data, returns=sent)

    def knock(self, key: int = GUEST, layer: int = 229) -> Coroutine[Any, Any, Any]:
        return self.call(key, channels.JoinChannel(channel=self.channel), layer)

    async def knock_and_say(self, *results: Any, layer: int = 229) -> Any:
        """Somebody knocks, the bot answers; gives what he is told."""
        knocking = asyncio.create_task(self.knock(layer=layer))
        await asyncio.sleep(0.01)
        for result in results:
            await self.say(self.asked().query_id, result)
        return await knocking

    def asked(self) -> Any:
        """What the bot heard last."""
        heard = [
            one for one in self.desk.pushed_to(BOT) if one.tl_name == "updateBotChatInviteRequester"
        ]
        return heard[-1]

    async def say(self, query_id: int, result: Any, key: int = BOT) -> None:
        assert await self.call(key, bots.SetJoinChatResults(query_id=query_id, result=result))

    def is_member(self) -> bool:
        world = self.desk.world
        return world.users[1] in world.chats.members(world.chat)

    def waiting(self) -> list[int]:
        return list(self.desk.world.chats.requests(self.desk.world.chat))


@pytest.fixture
def door(desk: Any) -> Door:
    return Door(desk)


async def refusal(calling: Awaitable[Any]) -> str:
    with pytest.raises(RpcError) as caught:
        await calling
    return caught.value.name


def test_the_switch_names_the_bot(desk: Any, door: Door) -> None:
    full = desk(OWNER, channels.GetFullChannel(channel=door.channel))
    assert full.full_chat.guard_bot_id == desk.world.bot
    shown = next(one for one in full.users if one.id == desk.world.bot)
    assert shown.bot_guard
    stranger = desk.world.accounts.get(desk.world.users[3])
    user = api.InputUser(user_id=stranger.id, access_hash=stranger.access_hash)
    with pytest.raises(RpcError, match="BOT_INVALID"):
        desk(OWNER, door.switch(guard_bot=user))
    with pytest.raises(RpcError, match="CHAT_NOT_MODIFIED"):
        desk(OWNER, door.switch(guard_bot=door.bot))
    desk(OWNER, door.switch(enabled=False, guard_bot=door.bot))
    full = desk(OWNER, channels.GetFullChannel(channel=door.channel))
    assert full.full_chat.guard_bot_id is None


@pytest.mark.parametrize("layer", [122, 176, 226, 227, 229])
async def test_approved(door: Door, layer: int) -> None:
    """The same in all layers: the chat, as from any join."""
    outcome = await door.knock_and_say(api.JoinChatBotResultApproved(), layer=layer)
    joined = outcome if layer < 227 else outcome.updates
    assert [one.id for one in joined.chats] == [door.channel.channel_id]
    assert not joined.chats[0].left
    assert door.is_member()
    member = door.desk.world.chats.member(door.desk.world.chat, door.desk.world.users[1])
    assert (member.via_request, member.approved_by) == (True, door.desk.world.bot)
    assert door.waiting() == []


@pytest.mark.parametrize("layer", [176, 229])
async def test_declined(door: Door, layer: int) -> None:
    saying = door.knock_and_say(api.JoinChatBotResultDeclined(), layer=layer)
    assert await refusal(saying) == "INVITE_REQUEST_DECLINED"
    assert (door.is_member(), door.waiting()) == (False, [])
    assert await refusal(door.knock()) == "JOIN_GUARD_TIMEOUT", "he may ask again"


async def test_queued(door: Door) -> None:
    """Human administrators hear of it only now; the bot is not told twice."""
    assert await refusal(door.knock_and_say(api.JoinChatBotResultQueued())) == "INVITE_REQUEST_SENT"
    assert [one.requests_pending for one in door.desk.pushed_to(OWNER)] == [1]
    assert door.desk.pushed_to(BOT) == []
    assert await refusal(door.knock()) == "INVITE_REQUEST_SENT"
    assert door.desk.pushed_to(BOT) == []


@pytest.mark.parametrize(
    ("layer", "name"), [(229, "JOIN_GUARD_TIMEOUT"), (176, "INVITE_REQUEST_SENT")]
)
async def test_silence(door: Door, layer: int, name: str) -> None:
    """The request stays filed with the administrators; the bot's late answer is none."""
    knocking = asyncio.create_task(door.knock(layer=layer))
    await asyncio.sleep(0.01)
    query_id = door.asked().query_id
    assert door.desk.pushed_to(OWNER) == []
    assert await refusal(knocking) == name
    assert [one.requests_pending for one in door.desk.pushed_to(OWNER)] == [1]
    late = door.say(query_id, api.JoinChatBotResultApproved())
    assert await refusal(late) == "QUERY_ID_INVALID"


async def test_a_web_view(door: Door) -> None:
    view = api.JoinChatBotResultWebView(url=PAGE)
    outcome = await door.knock_and_say(view)
    assert (outcome.bot_id, [one.id for one in outcome.users]) == (
        door.desk.world.bot,
        [door.desk.world.bot],
    )
    look = messages.RequestChatJoinWebView(query_id=outcome.query_id, platform="test")
    opened = await door.call(GUEST, look)
    assert (opened.url, opened.query_id) == (PAGE, outcome.query_id)
    assert await refusal(door.call(OTHER, look)) == "QUERY_ID_INVALID"
    again = await door.knock()
    assert again.query_id == outcome.query_id
    door.desk.pushed_to(GUEST)
    await door.say(outcome.query_id, api.JoinChatBotResultApproved())
    told = {one.tl_name: one for one in door.desk.pushed_to(GUEST)}
    assert told["updateJoinChatWebViewDecision"].result == api.JoinChatBotResultApproved()
    assert "updateChannel" in told
    assert door.is_member()
    assert await refusal(door.call(GUEST, look)) == "QUERY_ID_INVALID"


async def test_a_web_view_in_older_layers(door: Door) -> None:
    """227 encloses the address, before there was no such thing."""
    view = api.JoinChatBotResultWebView(url=PAGE)
    assert await refusal(door.knock_and_say(view, layer=176)) == "INVITE_REQUEST_SENT"
    outcome = await door.knock(layer=227)
    assert outcome.tl_id == 0x2F51C337
    assert outcome.webview.url == PAGE


async def test_who_may_say_what(door: Door) -> None:
    approve = api.JoinChatBotResultApproved()
    assert await refusal(door.say(1, approve, key=OWNER)) == "USER_BOT_REQUIRED"
    assert await refusal(door.say(1, approve)) == "QUERY_ID_INVALID"
    knocking = asyncio.create_task(door.knock())
    await asyncio.sleep(0.01)
    query_id = door.asked().query_id
    bad = door.say(query_id, api.JoinChatBotResultWebView(url="ftp://guard"))
    assert await refusal(bad) == "URL_INVALID"
    await door.say(query_id, approve)
    await knocking


@pytest.mark.parametrize(("key", "number"), [(BOT, None), (OWNER, 0)])
@pytest.mark.parametrize("approved", [True, False])
async def test_the_usual_decision_counts_too(
    door: Door, key: int, number: int | None, approved: bool
) -> None:
    """A bot that knows requests only, and an administrator who has heard of somebody."""
    world = door.desk.world
    knocking = asyncio.create_task(door.knock())
    await asyncio.sleep(0.01)
    account = world.accounts.get(world.users[1])
    user = api.InputUser(user_id=account.id, access_hash=account.access_hash)
    decision = messages.HideChatJoinRequest(peer=door.peer, user_id=user, approved=approved)
    assert await refusal(door.call(OTHER, decision)) == "CHAT_ADMIN_REQUIRED"
    await door.call(key, decision)
    if approved:
        await knocking
        by = world.bot if number is None else world.users[number]
        assert world.chats.member(world.chat, account.id).approved_by == by
    else:
        assert await refusal(knocking) == "INVITE_REQUEST_DECLINED"
    assert await refusal(door.call(key, decision)) in (
        "USER_ALREADY_PARTICIPANT",
        "HIDE_REQUESTER_MISSING",
    )


async def test_links_are_guarded_when_the_switch_is_applied_to_them(door: Door) -> None:
    desk = door.desk
    plain = await door.call(OWNER, messages.ExportChatInvite(peer=door.peer))
    link_hash = plain.link.rpartition("+")[2]
    await door.call(OWNER, door.switch(guard_bot=door.bot, apply_to_invites=True))
    coming = door.call(GUEST, messages.ImportChatInvite(hash=link_hash))
    knocking = asyncio.create_task(coming)
    await asyncio.sleep(0.01)
    asked = door.asked()
    assert asked.invite.link == plain.link
    await door.say(asked.query_id, api.JoinChatBotResultApproved())
    await knocking
    member = desk.world.chats.member(desk.world.chat, desk.world.users[1])
    assert member.via == link_hash
