"""The service against a real local data centre: the same values on every layer."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from invites.errors import (
    AdminRequired,
    ChatFull,
    ChatNotModified,
    ExpireDateInvalid,
    FloodWait,
    InviteError,
    InviteExpired,
    InviteHashInvalid,
    InviteNotRevoked,
    InvitePermanent,
    NotOnThisLayer,
    NotSignedIn,
    RequesterMissing,
    SearchWithLink,
    UnknownPeer,
    UsageLimitInvalid,
    UserIsCreator,
    UsernameInvalid,
    UsernameNotOccupied,
    WrongChatKind,
)
from invites.links import ChatInviteLink, LinkError, UsernameLink
from invites.models import (
    AlreadyIn,
    AlreadyMember,
    ChatKind,
    Importer,
    InviteLink,
    Joined,
    Person,
    Preview,
    Replaced,
    RequestSent,
)
from invites.service import Invites
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.invites.conftest import Stage

LAYERS = [122, 176, 229]
MODERN = [176, 229]


async def every(items: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in items]


class TestJoining:
    @pytest.mark.parametrize("layer", LAYERS)
    async def test_check_and_join(self, stage: Stage, layer: int) -> None:
        """Preview, join, then both checking and joining say that the account is in."""
        owner, guest = await stage.user(1), await stage.user(2, layer=layer)
        room = await owner.create_chat("Room", about="All about rooms")
        link = await owner.create(room)

        seen = await guest.check(link)
        about = "All about rooms" if layer > 133 else ""  # the record had no field before
        assert seen == Preview(title="Room", kind=ChatKind.SUPERGROUP, members=1, about=about)
        joined = await guest.join(link)
        assert isinstance(joined, Joined)
        assert (joined.chat.id, joined.chat.title, joined.chat.is_member) == (room.id, "Room", True)
        again = await guest.join(link.link)
        assert isinstance(again, AlreadyIn)
        assert again.chat is not None
        assert again.chat.id == room.id
        already = await guest.check(ChatInviteLink(link.link[14:]))
        assert isinstance(already, AlreadyMember)
        assert already.chat == again.chat

    @pytest.mark.parametrize("kind", list(ChatKind))
    async def test_results_are_equal_on_all_layers(self, stage: Stage, kind: ChatKind) -> None:
        """What one layer gives the others give: previews, outcomes, links."""
        owner = await stage.user(0)
        room = await owner.create_chat("Room", kind)
        link = await owner.create(room)
        guests = [await stage.user(1 + n, layer=layer) for n, layer in enumerate(LAYERS)]
        previews = [await guest.check(link) for guest in guests]
        assert previews == [previews[0]] * 3
        outcomes = [await guest.join(link) for guest in guests]
        for count, outcome in enumerate(outcomes, 2):
            assert isinstance(outcome, Joined)
            assert replace(outcome.chat, access_hash=None) == replace(
                room, access_hash=None, members=count
            )

    @pytest.mark.parametrize("layer", MODERN)
    async def test_request(self, stage: Stage, layer: int) -> None:
        """A link with approval ends in RequestSent, each time; approval makes a member."""
        owner, guest = await stage.user(1, layer=layer), await stage.user(2, layer=layer)
        room = await owner.create_chat("Room")
        link = await owner.create(room, request_needed=True)
        preview = await guest.check(link)
        assert isinstance(preview, Preview)
        assert preview.request_needed
        first, second = await guest.join(link), await guest.join(link)
        assert first == second == RequestSent()
        assert isinstance(first, RequestSent)
        assert isinstance(first.raw, RpcError)
        await owner.approve(room, stage.account(2).id)
        assert isinstance(await guest.check(link), AlreadyMember)

    @pytest.mark.parametrize("layer", LAYERS)
    async def test_dead_links(self, stage: Stage, layer: int) -> None:
        """Expired, revoked and used-up links, and those that never were."""
        owner, guest = await stage.user(1), await stage.user(2, layer=layer)
        room = await owner.create_chat("Room")
        expired = await owner.create(room, expires=timedelta(hours=1))
        revoked = await owner.revoke(room, await owner.create(room))
        assert isinstance(revoked, InviteLink)
        used = await owner.create(room, usage_limit=1)
        await (await stage.user(3)).join(used)
        stage.clock.ahead = 3700
        for link in (expired, revoked, used):
            for call in (guest.check, guest.join):
                with pytest.raises(InviteExpired) as caught:
                    await call(link)
                assert caught.value.method in {
                    "messages.checkChatInvite",
                    "messages.importChatInvite",
                }
        for call in (guest.check, guest.join):
            with pytest.raises(InviteHashInvalid):
                await call("https://t.me/+AAAAAAAAAAAAAAAA")

    @pytest.mark.parametrize("layer", LAYERS)
    async def test_username(self, stage: Stage, layer: int) -> None:
        """A public name is accepted where a link is."""
        owner, guest = await stage.user(1), await stage.user(2, layer=layer)
        room = await owner.create_chat("Room")
        await owner.set_username(room, "roomtest")
        preview = await guest.check("@roomtest")
        assert isinstance(preview, Preview)
        assert (preview.title, preview.public) == ("Room", True)
        joined = await guest.join("https://t.me/RoomTest")
        assert isinstance(joined, Joined)
        assert joined.chat.username == "roomtest"
        assert isinstance(await guest.join("roomtest"), AlreadyIn)
        assert isinstance(await guest.check("roomtest"), AlreadyMember)
        await guest.leave("roomtest")
        assert isinstance(await guest.check(UsernameLink("roomtest")), Preview)

    async def test_username_with_approval(self, stage: Stage) -> None:
        """The switch of the chat makes joining by its name a request."""
        owner, guest = await stage.user(1), await stage.user(2, layer=229)
        room = await owner.create_chat("Room")
        await owner.set_username(room, "roomtest")
        await owner.set_join_request(room, True)
        preview = await guest.check("@roomtest")
        assert isinstance(preview, Preview)
        assert preview.request_needed
        assert isinstance(await guest.join("@roomtest"), RequestSent)
        with pytest.raises(ChatNotModified):
            await owner.set_join_request(room, True)

    @pytest.mark.parametrize("kind", list(ChatKind))
    async def test_leave(self, stage: Stage, kind: ChatKind) -> None:
        """One can leave and come back; a creator of a channel cannot leave."""
        owner, guest = await stage.user(1), await stage.user(2)
        room = await owner.create_chat("Room", kind)
        link = await owner.create(room)
        for _ in range(2):
            joined = await guest.join(link)
            assert isinstance(joined, Joined)
            await guest.leave(joined.chat)
        if kind is not ChatKind.GROUP:
            with pytest.raises(UserIsCreator):
                await owner.leave(room)

    async def test_full(self, stage: Stage) -> None:
        """A full group says so."""
        owner = await stage.user(0)
        room = await owner.create_chat("Room", ChatKind.GROUP)
        link = await owner.create(room)
        for number in range(1, stage.limits.group_size):
            assert isinstance(await (await stage.user(number)).join(link), Joined)
        with pytest.raises(ChatFull):
            await (await stage.user(9)).join(link)

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("", "neither a link"),
            ("https://t.me/addlist/AbC", "shared folder link"),
            ("https://t.me/+79991234567", "phone number"),
            ("https://example.org/x", "not a Telegram link"),
            ("@no name", "not a username"),
        ],
    )
    async def test_what_is_no_target(self, stage: Stage, text: str, said: str) -> None:
        """Nothing is sent, and the error says what the text is."""
        guest = await stage.user(2)
        for call in (guest.check, guest.join):
            with pytest.raises(LinkError, match=said):
                await call(text)

    async def test_username_of_a_user(self, stage: Stage) -> None:
        """Users cannot be joined."""
        guest = await stage.user(2)
        bot = await guest.resolve(stage.world.accounts.by_token("4200:bot-secret").username)
        assert isinstance(bot, Person)
        assert bot.is_bot
        assert bot.username is not None
        with pytest.raises(LinkError, match="of a user"):
            await guest.join("@" + bot.username)


class TestLinks:
    @pytest.mark.parametrize("layer", MODERN)
    async def test_create_edit_revoke_delete(self, stage: Stage, layer: int) -> None:
        """The life of a link, with every field."""
        owner = await stage.user(1, layer=layer)
        room = await owner.create_chat("Room")
        until = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
        link = await owner.create(room, title="Flyer", expires=until, usage_limit=7)
        assert (link.title, link.expires, link.usage_limit) == ("Flyer", until, 7)
        assert link.admin_id == stage.account(1).id
        assert link.edited is None
        assert await owner.get(room, link) == link

        changed = await owner.edit(room, link, title="Poster", expires=None, usage_limit=None)
        assert (changed.title, changed.expires, changed.usage_limit) == ("Poster", None, None)
        assert changed.edited is not None
        asked = await owner.edit(room, link, request_needed=True)
        assert asked.request_needed
        assert asked.title == "Poster"

        with pytest.raises(InviteNotRevoked):
            await owner.delete(room, link)
        revoked = await owner.revoke(room, link)
        assert isinstance(revoked, InviteLink)
        assert revoked.revoked
        assert not revoked.works(datetime.now(UTC))
        assert [one.link for one in await every(owner.list(room, revoked=True))] == [link.link]
        await owner.delete(room, link)
        with pytest.raises(InviteExpired):
            await owner.get(room, link)
        assert await every(owner.list(room, revoked=True)) == []

    async def test_limit_gives_way_to_approval(self, stage: Stage) -> None:
        """They exclude each other, so switching approval on takes the limit away."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        link = await owner.create(room, usage_limit=3)
        changed = await owner.edit(room, link, request_needed=True)
        assert (changed.request_needed, changed.usage_limit) == (True, None)
        with pytest.raises(UsageLimitInvalid):
            await owner.create(room, request_needed=True, usage_limit=3)

    @pytest.mark.parametrize("layer", MODERN)
    async def test_primary_link(self, stage: Stage, layer: int) -> None:
        """It cannot be edited; revoking and renewing replace it."""
        owner = await stage.user(1, layer=layer)
        room = await owner.create_chat("Room")
        (primary,) = await every(owner.list(room))
        assert primary.permanent
        with pytest.raises(InvitePermanent):
            await owner.edit(room, primary, title="x")
        replaced = await owner.revoke(room, primary)
        assert isinstance(replaced, Replaced)
        assert replaced.old.link == primary.link
        assert replaced.old.revoked
        assert replaced.new.permanent
        renewed = await owner.renew_primary(room)
        assert renewed.permanent
        assert [one.link for one in await every(owner.list(room))] == [renewed.link]
        await owner.delete_revoked(room)
        assert await every(owner.list(room, revoked=True)) == []

    @pytest.mark.parametrize("layer", MODERN)
    async def test_list_pages_to_the_end(self, stage: Stage, layer: int) -> None:
        """All links come once, though many were made in the same second."""
        owner = await stage.user(1, layer=layer)
        room = await owner.create_chat("Room")
        made = {(await owner.create(room, title=f"n{n}")).link for n in range(25)}
        listed = [one.link for one in await every(owner.list(room))]
        assert len(listed) == len(set(listed)) == 26
        assert made < set(listed)

    async def test_admins(self, stage: Stage) -> None:
        """The creator sees who has how many links."""
        owner, other = await stage.user(1), await stage.user(2)
        room = await owner.create_chat("Room")
        link = await owner.create(room)
        await owner.revoke(room, await owner.create(room))
        joined = await other.join(link)
        assert isinstance(joined, Joined)
        with pytest.raises(AdminRequired):
            await other.create(joined.chat)
        (count,) = await owner.admins(room)
        assert (count.admin.id, count.active, count.revoked) == (stage.account(1).id, 2, 1)
        assert count.admin.name == "User1"

    async def test_times_that_are_no_times(self, stage: Stage) -> None:
        """The past is refused by the server, a naive datetime before anything is sent."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        with pytest.raises(ExpireDateInvalid):
            await owner.create(room, expires=timedelta(seconds=-60))
        with pytest.raises(ValueError, match="time zone"):
            await owner.create(room, expires=datetime(2030, 1, 1))

    @pytest.mark.parametrize("spelling", ["{url}", "tg://join?invite={hash}", "{hash}", "+{hash}"])
    async def test_any_spelling_names_a_link(self, stage: Stage, spelling: str) -> None:
        """The server wants its own text; people have others."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        link = await owner.create(room)
        spelt = spelling.format(url=link.link, hash=link.link[14:])
        assert await owner.get(room, spelt) == link

    async def test_truncated_link(self, stage: Stage) -> None:
        """A link cut for display is recognised before anything is sent."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        with pytest.raises(LinkError, match="truncated"):
            await owner.get(room, "https://t.me/+AbCdE...")


class TestRequests:
    @pytest.mark.parametrize("layer", MODERN)
    async def test_importers_and_requests_page_to_the_end(self, stage: Stage, layer: int) -> None:
        """More people than a page has, all in the same second: each is listed once."""
        owner = await stage.user(0, layer=layer)
        room = await owner.create_chat("Room")
        open_link = await owner.create(room)
        asked = await owner.create(room, request_needed=True)
        for number in range(1, 26):
            stage.world.invites.join(stage.account(number).id, open_link.link[14:])
        waiting = {stage.account(number).id for number in range(101, 124)}
        for user_id in waiting:
            with pytest.raises(RpcError):
                stage.world.invites.join(user_id, asked.link[14:])
        stage.dc.publish()
        came = await every(owner.importers(room, open_link))
        assert {one.user.id for one in came} == {stage.account(n).id for n in range(1, 26)}
        assert len(came) == 25
        pending = await every(owner.requests(room))
        assert {one.user.id for one in pending} == waiting
        assert len(pending) == 23
        assert all(one.pending for one in pending)
        (found,) = await every(owner.requests(room, search="User110"))
        assert found.user.name == "User110"
        with pytest.raises(SearchWithLink):
            await every(owner.requests(room, search="User110", link=asked))

    @pytest.mark.parametrize("layer", MODERN)
    async def test_decide(self, stage: Stage, layer: int) -> None:
        """One by one, by link, and all at once."""
        owner = await stage.user(0, layer=layer)
        room = await owner.create_chat("Room")
        one, two = [await owner.create(room, request_needed=True) for _ in range(2)]
        guests = {n: await stage.user(n, layer=layer) for n in range(1, 7)}
        for number, guest in guests.items():
            assert await guest.join(one if number < 4 else two) == RequestSent()
        first = (await every(owner.requests(room, link=one)))[0]
        assert isinstance(first, Importer)
        await owner.approve(room, first)
        await owner.dismiss(room, stage.account(2).id)
        with pytest.raises(RequesterMissing):
            await owner.dismiss(room, stage.account(2).id)
        await owner.decide_all(room, approve=False, link=two)
        assert [o.user.id for o in await every(owner.requests(room))] == [stage.account(1).id]
        await owner.decide_all(room, approve=True)
        assert await every(owner.requests(room)) == []
        with pytest.raises(RequesterMissing):
            await owner.decide_all(room, approve=True)
        members = {n for n in guests if isinstance(await guests[n].check(one), AlreadyMember)}
        assert members == {1, 3}
        came = {o.user.id: o for o in await every(owner.importers(room, one))}
        assert set(came) == {stage.account(1).id, stage.account(3).id}
        assert all(o.approved_by == stage.account(0).id for o in came.values())


class TestUsernames:
    @pytest.mark.parametrize("layer", LAYERS)
    async def test_check_set_resolve(self, stage: Stage, layer: int) -> None:
        """Free, taken, given up."""
        owner = await stage.user(1, layer=layer)
        room = await owner.create_chat("Room")
        assert await owner.username_free("roomtest", room)
        await owner.set_username(room, "@roomtest")
        found = await owner.resolve("RoomTest")
        assert not isinstance(found, Person)
        assert found.id == room.id
        other = await owner.create_chat("Other")
        assert not await owner.username_free("RoomTest", other)
        with pytest.raises(UsernameInvalid):
            await owner.username_free("x", room)
        assert [one.id for one in await owner.public_chats()] == [room.id]
        await owner.set_username(room, "")
        with pytest.raises(UsernameNotOccupied):
            await owner.resolve("roomtest")

    async def test_resolving_is_remembered(self, stage: Stage) -> None:
        """The server limits it strongly, so a name is asked for once."""
        owner, guest = await stage.user(1), await stage.user(2)
        await owner.set_username(await owner.create_chat("Room"), "roomtest")
        await guest.resolve("roomtest")
        stage.dc.faults.fail("contacts.resolveUsername", RpcError(420, "FLOOD_WAIT", 9999))
        await guest.resolve("@RoomTest")
        with pytest.raises(FloodWait) as caught:
            await guest.resolve("another")
        assert caught.value.seconds == 9999


class TestNaming:
    async def test_chats_by_id_link_and_name(self, stage: Stage) -> None:
        """A chat of the account can be named in every usual way, also by a fresh service."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        group = await owner.create_chat("Small", ChatKind.GROUP)
        link = await owner.create(room)
        fresh = Invites(stage.clients[0])
        for name in (room.id, room.marked_id, link.link, room):
            assert (await fresh.chat(name)).id == room.id
        assert (await fresh.chat(group.marked_id)).id == group.id
        with pytest.raises(UnknownPeer):
            await fresh.chat(5)
        with pytest.raises(UnknownPeer):
            await fresh.person(5)
        with pytest.raises(WrongChatKind):
            await fresh.set_username(group, "roomtest")

    async def test_link_of_a_foreign_chat_names_no_chat(self, stage: Stage) -> None:
        """Administering needs membership, so the error says so."""
        owner, guest = await stage.user(1), await stage.user(2)
        link = await owner.create(await owner.create_chat("Room"))
        with pytest.raises(LinkError, match="not in the chat"):
            await guest.create(link.link)


class TestBoundaries:
    async def test_an_old_layer_refuses_what_it_cannot_say(self, stage: Stage) -> None:
        """A link without its limit would be another link: nothing is sent."""
        owner = await stage.user(1, layer=122)
        room = await owner.create_chat("Room")
        wishes: tuple[dict[str, Any], ...] = (
            {"usage_limit": 5},
            {"request_needed": True},
            {"title": "x"},
        )
        for wish in wishes:
            with pytest.raises(NotOnThisLayer) as caught:
                await owner.create(room, **wish)
            assert caught.value.layer == 122
        with pytest.raises(NotOnThisLayer):
            await every(owner.list(room))
        with pytest.raises(NotOnThisLayer):
            await owner.approve(room, Person(id=1, name=""))

    async def test_not_signed_in(self, stage: Stage) -> None:
        """The error of a client that nobody has signed in with."""
        nobody = Invites(await stage.client(None))
        with pytest.raises(NotSignedIn):
            await nobody.check("https://t.me/+AAAAAAAAAAAAAAAA")

    async def test_undocumented_error(self, stage: Stage) -> None:
        """Whatever the server says is one of ours, with a remedy."""
        guest = await stage.user(2)
        stage.dc.faults.fail("messages.importChatInvite", RpcError(400, "BRAND_NEW"))
        with pytest.raises(InviteError) as caught:
            await guest.join("https://t.me/+AAAAAAAAAAAAAAAA")
        assert caught.value.name == "BRAND_NEW"
        assert caught.value.remedy

    async def test_guard_timeout_is_a_request(self, stage: Stage) -> None:
        """The request stays filed when the guard bot is silent."""
        guest = await stage.user(2)
        stage.dc.faults.fail("messages.importChatInvite", RpcError(400, "JOIN_GUARD_TIMEOUT"))
        assert await guest.join("https://t.me/+AAAAAAAAAAAAAAAA") == RequestSent(
            guard_was_silent=True
        )

    async def test_ten_race_for_one_place(self, stage: Stage) -> None:
        """A link for one lets one in."""
        owner = await stage.user(0)
        room = await owner.create_chat("Room")
        link = await owner.create(room, usage_limit=1)
        guests = [await stage.user(n) for n in range(1, 6)]
        results = await asyncio.gather(
            *(guest.join(link) for guest in guests), return_exceptions=True
        )
        assert sum(isinstance(one, Joined) for one in results) == 1
        assert sum(isinstance(one, InviteExpired) for one in results) == 4
