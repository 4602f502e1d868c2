"""Real clients of several layers over loopback: each is answered and pushed to in its own layer."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from invites.localdc import ChatKind, InviteDC
from invites.localdc.invites import InviteTerms
from mtproto import Client, DataCentre, MemoryStorage, RpcError, sign_in
from mtproto.localdc import generate_rsa
from tl import api
from tl.api import auth, bots, channels, chatlists, contacts, messages, updates
from tl.api import help as help_

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

RSA = generate_rsa()
LAYERS = (122, 144, 176, 198, 227, 229)


class NewUser:
    """Answers what signing up asks for."""

    async def code(self, _: Any) -> str:
        return "22222"

    async def password(self, _: Any) -> str:
        return ""

    async def name(self, _: Any) -> tuple[str, str]:
        return "New", "User"


@asynccontextmanager
async def running(**options: Any) -> AsyncIterator[InviteDC]:
    """A data centre that must end without a crashed handler or an unknown method."""
    async with asyncio.timeout(30), InviteDC(rsa=RSA, **options) as dc:
        yield dc
    assert not dc.crashes
    assert not dc.unimplemented


@asynccontextmanager
async def signed_in(dc: InviteDC, number: int, layer: int) -> AsyncIterator[Client]:
    """A client of a fresh account with the test number 999662000N."""
    where = DataCentre.from_ready_info(dc.ready_info())
    async with Client(where, api_id=1, api_hash="x", layer=layer) as client:
        await sign_in(client, f"999662000{number}", NewUser())
        yield client


async def next_update(stream: Any, name: str) -> Any:
    """The next pushed update of that TL name."""
    async for box in stream:
        for one in getattr(box, "updates", ()):
            if one.tl_name == name:
                return one
    raise AssertionError(name)


async def super_group(client: Client) -> Any:
    """A new supergroup, as an input peer."""
    made: Any = await client.call(channels.CreateChannel(title="Club", about="", megagroup=True))
    chat = made.chats[0]
    return api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)


@pytest.mark.parametrize("layer", LAYERS)
async def test_one_story_in_every_layer(layer: int) -> None:
    """Two clients of the same layer: create, export, check, join, see it, leave."""
    async with running() as dc, signed_in(dc, 1, layer) as owner, signed_in(dc, 2, layer) as guest:
        await owner.call(help_.GetConfig())
        peer = await super_group(owner)
        stream = owner.updates()
        link: Any = await owner.call(messages.ExportChatInvite(peer=peer))
        link_hash = link.link.rpartition("+")[2]
        seen: Any = await guest.call(messages.CheckChatInvite(hash=link_hash))
        assert (seen.title, seen.participants_count) == ("Club", 1)
        joined: Any = await guest.call(messages.ImportChatInvite(hash=link_hash))
        joined = getattr(joined, "updates", joined)
        box = joined if hasattr(joined, "chats") else joined.updates
        assert [one.id for one in box.chats] == [peer.channel_id]
        told = await next_update(stream, "updateNewChannelMessage")
        assert told.message.action.tl_name == "messageActionChatJoinedByLink"
        with pytest.raises(RpcError, match="USER_ALREADY_PARTICIPANT"):
            await guest.call(messages.ImportChatInvite(hash=link_hash))
        channel = api.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)
        full: Any = await guest.call(channels.GetFullChannel(channel=channel))
        assert full.full_chat.participants_count == 2
        await guest.call(messages.GetDialogs(**_FIRST))
        await guest.call(updates.GetDifference(pts=1, date=1, qts=0))
        await guest.call(channels.LeaveChannel(channel=channel))


@pytest.mark.parametrize("layer", LAYERS)
async def test_messages_change_in_every_layer(layer: int) -> None:
    """Edited, pinned and deleted: pushed to who is there, told to who comes back."""
    kept = MemoryStorage()
    async with running() as dc, signed_in(dc, 1, layer) as owner:
        where = DataCentre.from_ready_info(dc.ready_info())
        peer = await super_group(owner)
        link: Any = await owner.call(messages.ExportChatInvite(peer=peer))
        ask = {"api_id": 1, "api_hash": "x", "layer": layer, "storage": kept}

        async def say(text: str) -> int:
            query = messages.SendMessage(peer=peer, message=text, random_id=hash(text))
            sent: Any = await owner.call(query)
            return next(int(one.id) for one in sent.updates if one.tl_name == "updateMessageID")

        async with Client(where, **ask) as guest:
            await sign_in(guest, "9996620002", NewUser())
            stream = guest.updates()
            await guest.call(messages.ImportChatInvite(hash=link.link.rpartition("+")[2]))
            first, second = await say("one"), await say("two")
            await owner.call(messages.EditMessage(peer=peer, id=first, message="uno"))
            update = await next_update(stream, "updateEditChannelMessage")
            assert update.message.message == "uno"
            await owner.call(messages.UpdatePinnedMessage(peer=peer, id=first))
            pinned = await next_update(stream, "updatePinnedChannelMessages")
            assert (pinned.pinned, pinned.messages) == (True, [first])
            stream.handled()
        channel = api.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)
        await owner.call(messages.EditMessage(peer=peer, id=second, message="dos"))
        await owner.call(channels.DeleteMessages(channel=channel, id=[first]))
        async with Client(where, **ask) as guest:
            found: dict[str, Any] = {}
            async for box in guest.updates():
                found |= {one.tl_name: one for one in getattr(box, "updates", ())}
                if "updateDeleteChannelMessages" in found:
                    break
            assert found["updateEditChannelMessage"].message.message == "dos"
            assert found["updateDeleteChannelMessages"].messages == [first]


async def test_the_words_of_the_oldest_layer() -> None:
    """Exporting renews the only link there is, and people are named by InputUser."""
    async with running() as dc, signed_in(dc, 1, 122) as owner, signed_in(dc, 2, 122) as guest:
        peer = await super_group(owner)
        channel: Any = api.InputChannel_afeb712e(
            channel_id=peer.channel_id, access_hash=peer.access_hash
        )
        export = messages.ExportChatInvite_df7534c(
            peer=api.InputPeerChannel_20adaef8(
                channel_id=peer.channel_id, access_hash=peer.access_hash
            )
        )
        first: Any = await owner.call(export)
        link: Any = await owner.call(export)
        full: Any = await owner.call(channels.GetFullChannel(channel=channel))
        assert full.full_chat.exported_invite.link == link.link
        old_hash, link_hash = (one.link.rpartition("+")[2] for one in (first, link))
        with pytest.raises(RpcError, match="INVITE_HASH_EXPIRED"):
            await guest.call(messages.ImportChatInvite(hash=old_hash))
        await guest.call(messages.ImportChatInvite(hash=link_hash))
        myself = channels.GetParticipant_546dd7a6(channel=channel, user_id=api.InputUserSelf())
        found: Any = await guest.call(myself)
        member = dc.world.accounts.by_phone("9996620002")
        assert member is not None
        assert found.participant.user_id == member.id
        user: Any = api.InputUser_d8292816(user_id=member.id, access_hash=member.access_hash)
        rights = api.ChatBannedRights(until_date=0, view_messages=True)
        kick = channels.EditBanned_72796912(channel=channel, user_id=user, banned_rights=rights)
        await owner.call(kick)
        with pytest.raises(RpcError, match="INVITE_HASH_EXPIRED"):
            await guest.call(messages.ImportChatInvite(hash=link_hash))


_FIRST: dict[str, Any] = {
    "offset_date": 0,
    "offset_id": 0,
    "offset_peer": api.InputPeerEmpty(),
    "limit": 100,
    "hash": 0,
}


async def test_three_layers_in_one_chat() -> None:
    """Each member is told of the newcomer in the constructors of his own layer."""
    async with AsyncExitStack() as stack:
        dc = await stack.enter_async_context(running())
        clients = [
            await stack.enter_async_context(signed_in(dc, n, layer))
            for n, layer in enumerate((122, 176, 229))
        ]
        peer = await super_group(clients[1])
        link: Any = await clients[1].call(messages.ExportChatInvite(peer=peer))
        link_hash = link.link.rpartition("+")[2]
        streams = [client.updates() for client in clients]
        await clients[0].call(messages.ImportChatInvite(hash=link_hash))
        await clients[2].call(messages.ImportChatInvite(hash=link_hash))
        ids = set()
        for stream in streams[:2]:
            told = await next_update(stream, "updateNewChannelMessage")
            ids.add(told.message.tl_id)
        assert len(ids) == 2


async def test_one_import_wins_a_race() -> None:
    """Of ten at once through a link for one, one gets in; nine are told it is used up."""
    async with AsyncExitStack() as stack:
        dc = await stack.enter_async_context(running())
        world = dc.world
        owner = world.accounts.add_user("9996629999", "Owner").id
        chat = world.create_chat(ChatKind.SUPERGROUP, owner, "Tight")
        invite = world.invites.export(chat, owner, InviteTerms(usage_limit=1))
        clients = await asyncio.gather(
            *(stack.enter_async_context(signed_in(dc, n, 176)) for n in range(4))
        )
        query = messages.ImportChatInvite(hash=invite.hash)
        calls = [client.call(query) for client in clients]
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        errors = [one.name for one in outcomes if isinstance(one, RpcError)]
        assert errors == ["INVITE_HASH_EXPIRED"] * 3
        assert world.invites.usage(invite) == 1


async def test_direct_changes_of_the_world_are_published() -> None:
    """A test may act on the world itself; connected users hear of it."""
    async with running() as dc, signed_in(dc, 1, 229) as owner:
        peer = await super_group(owner)
        stream = owner.updates()
        someone = dc.world.accounts.add_user("9996629998", "Someone").id
        chat = dc.world.chats.get(peer.channel_id)
        primary = dc.world.invites.primary(chat, chat.creator_id)
        assert primary is not None
        dc.world.invites.join(someone, primary.hash)
        dc.publish()
        told = await next_update(stream, "updateNewChannelMessage")
        assert told.message.action.inviter_id == chat.creator_id


async def test_destroying_the_key_signs_out() -> None:
    """The world forgets whom a destroyed key spoke for."""
    async with running() as dc, signed_in(dc, 1, 176) as client:
        account = client.account
        assert account is not None
        user = next(iter(dc.world.state.by_phone.values()))
        assert dc.world.logins.keys_of(user)
        dc.forget_key(dc.world.logins.keys_of(user)[0])
        assert not dc.world.logins.keys_of(user)


async def test_the_other_session_of_a_key_is_told() -> None:
    """Who made the call has its result; another session of the same key hears of it as a push."""
    async with AsyncExitStack() as stack:
        dc = await stack.enter_async_context(running())
        where, storage = DataCentre.from_ready_info(dc.ready_info()), MemoryStorage()
        asker, other = (
            Client(where, api_id=1, api_hash="x", layer=229, storage=storage) for _ in range(2)
        )
        await stack.enter_async_context(asker)
        await sign_in(asker, "9996620001", NewUser())
        await stack.enter_async_context(other)
        await other.call(updates.GetState())
        heard, own = other.updates(), asker.updates()
        peer = await super_group(asker)
        told = await next_update(heard, "updateNewChannelMessage")
        assert told.message.action.tl_name == "messageActionChannelCreate"
        someone = dc.world.accounts.add_user("9996629998", "Someone").id
        chat = dc.world.chats.get(peer.channel_id)
        primary = dc.world.invites.primary(chat, chat.creator_id)
        assert primary is not None
        dc.world.invites.join(someone, primary.hash)
        dc.publish()
        actions = [(await next_update(own, "updateNewChannelMessage")).message.action]
        actions.append((await next_update(own, "updateNewChannelMessage")).message.action)
        assert [one.tl_name for one in actions] == [
            "messageActionChannelCreate",  # from the result, and not once more
            "messageActionChatJoinedByLink",
        ]


@pytest.mark.parametrize("layer", [176, 229])
async def test_a_guard_bot_is_waited_for(layer: int) -> None:
    """The newcomer's call lasts until the bot has spoken; other calls of his go on meanwhile."""
    async with AsyncExitStack() as stack:
        dc = await stack.enter_async_context(running(bot_tokens=["42:secret"]))
        owner = await stack.enter_async_context(signed_in(dc, 1, 229))
        guest = await stack.enter_async_context(signed_in(dc, 2, layer))
        where = DataCentre.from_ready_info(dc.ready_info())
        bot = await stack.enter_async_context(Client(where, api_id=1, api_hash="x", layer=229))
        token = auth.ImportBotAuthorization(
            flags=0, api_id=1, api_hash="x", bot_auth_token="42:secret"
        )
        await bot.call(token)
        peer = await super_group(owner)
        channel = api.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)
        found: Any = await owner.call(contacts.ResolveUsername(username="local_42_bot"))
        guard = api.InputUser(user_id=42, access_hash=found.users[0].access_hash)
        rights = api.ChatAdminRights(invite_users=True)
        for query in (
            channels.EditAdmin(channel=channel, user_id=guard, admin_rights=rights),
            channels.UpdateUsername(channel=channel, username="guarded_club"),
            channels.ToggleJoinRequest(channel=channel, enabled=True, guard_bot=guard),
        ):
            await owner.call(query)
        stream = bot.updates()
        knocking = asyncio.create_task(guest.call(channels.JoinChannel(channel=channel)))
        asked = await next_update(stream, "updateBotChatInviteRequester")
        await guest.call(help_.GetConfig())
        assert not knocking.done()
        yes = bots.SetJoinChatResults(
            query_id=asked.query_id, result=api.JoinChatBotResultApproved()
        )
        await bot.call(yes)
        outcome: Any = await knocking
        joined = getattr(outcome, "updates", outcome)
        box = joined if hasattr(joined, "chats") else outcome
        assert [one.id for one in box.chats] == [peer.channel_id]


@pytest.mark.parametrize("layer", [158, 198, 229])
async def test_a_folder_in_the_layers_that_have_them(layer: int) -> None:
    """Shared by a client of the newest layer, taken by one of an older."""
    async with running() as dc, signed_in(dc, 1, 229) as owner, signed_in(dc, 2, layer) as guest:
        peer = await super_group(owner)
        folder = api.DialogFilter(
            id=2,
            title=api.TextWithEntities(text="Clubs", entities=[]),
            pinned_peers=[],
            include_peers=[peer],
            exclude_peers=[],
        )
        await owner.call(messages.UpdateDialogFilter(id=2, filter=folder))
        share = chatlists.ExportChatlistInvite(
            chatlist=api.InputChatlistDialogFilter(filter_id=2), title="", peers=[peer]
        )
        made: Any = await owner.call(share)
        slug = made.invite.url.rpartition("/")[2]
        seen: Any = await guest.call(chatlists.CheckChatlistInvite(slug=slug))
        assert getattr(seen.title, "text", seen.title) == "Clubs"
        await guest.call(chatlists.JoinChatlistInvite(slug=slug, peers=[peer]))
        mine: Any = await guest.call(messages.GetDialogFilters())
        taken = [one for one in getattr(mine, "filters", mine) if hasattr(one, "title")]
        assert [getattr(one.title, "text", one.title) for one in taken] == ["Clubs"]


@pytest.mark.parametrize("damaged", [False, True])
async def test_a_subscription_ends_though_nobody_calls(damaged: bool) -> None:
    """Who is put out hears of it within seconds; a failure is kept for the test to see."""
    async with asyncio.timeout(30), InviteDC(rsa=RSA) as dc, signed_in(dc, 1, 229) as guest:
        world = dc.world
        owner = world.accounts.add_user("9996629998", "Owner").id
        chat = world.create_chat(ChatKind.CHANNEL, owner, "Paid")
        link = world.invites.export(chat, owner, InviteTerms(stars=5, period=60))
        me = world.state.by_phone["9996620001"]
        world.subscriptions.pay(me, link.hash, link.form_id)
        dc.publish()
        paid = world.state.paid[chat.id][me]
        world.state.paid[chat.id][me] = replace(paid, until=int(dc.clock()), canceled=True)
        world.state.next_lapse = 0
        if damaged:
            del world.state.chats[chat.id]
            while not dc.crashes:  # noqa: ASYNC110  # looks at a plain list
                await asyncio.sleep(0.05)
            assert isinstance(dc.crashes[0], KeyError)
            return
        stream = guest.updates()
        told = await next_update(stream, "updateChannel")
        while me in world.chats.members(chat):
            told = await next_update(stream, "updateChannel")
        assert told.channel_id == chat.id
