"""Every method of the service, on layers 122, 176 and 229, against the local data centre.

One table: what is called, by which code, and from which of the three layers on it can be said. The
code is the same on all layers, and so is what comes out; below its first layer a method raises
NotOnThisLayer, and the server is not asked for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from invites.errors import ChatNotModified, NotOnThisLayer, UsernameNotModified
from invites.models import (
    AdminCount,
    AlreadyIn,
    AlreadyMember,
    Chat,
    ChatKind,
    EventKind,
    FolderInvite,
    FolderPreview,
    Importer,
    InviteLink,
    Joined,
    NeedsPayment,
    PaymentForm,
    Person,
    Preview,
    RequestSent,
)
from invites.service import Invites
from tests.invites.scene import PAGE, PRICE, Scene, every

if TYPE_CHECKING:
    from invites.service import Watch
    from tests.invites.conftest import Stage

LAYERS = [122, 176, 229]


Act = Callable[[Scene], Awaitable[Any]]


class Method(NamedTuple):
    """`first` is the first of the three layers that has it; `act` calls it, and says whether what
    came out is right."""

    first: int
    act: Act


METHODS: dict[str, Method] = {}


def method(first: int) -> Callable[[Act], Act]:
    """Enter a function named like the method into the table."""

    def enter(act: Act) -> Act:
        METHODS[act.__name__.rstrip("_")] = Method(first, act)
        return act

    return enter


# -- look, join ------------------------------------------------------------------------------


@method(122)
async def check(s: Scene) -> bool:
    seen = await s.guest.check(s.link)
    return isinstance(seen, Preview) and (seen.title, seen.members) == ("Room", 1)


@method(122)
async def join(s: Scene) -> bool:
    first, second = await s.guest.join(s.link), await s.guest.join(s.link.link)
    return (
        isinstance(first, Joined) and first.chat.id == s.room.id and isinstance(second, AlreadyIn)
    )


@method(122)
async def leave(s: Scene) -> bool:
    await s.guest.join(s.link)
    await s.guest.leave(s.room.id)
    return isinstance(await s.guest.check(s.link), Preview)


@method(122)
async def create_chat(s: Scene) -> bool:
    made = [await s.owner.create_chat("New", kind) for kind in ChatKind]
    return [one.kind for one in made] == list(ChatKind)


@method(122)
async def resolve(s: Scene) -> bool:
    found = await s.guest.resolve(await s.public())
    return isinstance(found, Chat) and (found.id, found.is_member) == (s.room.id, False)


@method(122)
async def chat(s: Scene) -> bool:
    fresh = Invites(s.owner.client)
    return (await fresh.chat(s.room.marked_id)).title == (await fresh.chat("room")).title == "Room"


@method(122)
async def chats(s: Scene) -> bool:
    return [one.id for one in await every(s.owner.chats())] == [s.room.id]


@method(122)
async def person(s: Scene) -> bool:
    await s.come_in()
    account = s.stage.account(2)
    known = Person(id=account.id, name="User2", access_hash=account.access_hash)
    return await s.owner.person(known) is known


@method(122)
async def me(s: Scene) -> bool:
    return (await s.guest.me()).id == s.guest_id


# -- links -----------------------------------------------------------------------------------


@method(122)
async def create(s: Scene) -> bool:
    made = await s.owner.create(s.room)
    return isinstance(made, InviteLink) and isinstance(await s.guest.join(made), Joined)


@method(176)
async def list_(s: Scene) -> bool:
    titles = [one.title for one in await every(s.owner.list(s.room))]
    return sorted(titles) == ["", "News"]


@method(176)
async def get(s: Scene) -> bool:
    return await s.owner.get(s.room, s.link.link) == s.link


@method(176)
async def edit(s: Scene) -> bool:
    changed = await s.owner.edit(s.room, s.link, title="Paper", usage_limit=9)
    return (changed.title, changed.usage_limit) == ("Paper", 9)


@method(176)
async def revoke(s: Scene) -> bool:
    gone = await s.owner.revoke(s.room, s.link)
    return isinstance(gone, InviteLink) and gone.revoked


@method(176)
async def delete(s: Scene) -> bool:
    await s.host.revoke(s.room, s.link)
    await s.owner.delete(s.room, s.link)
    return await every(s.host.list(s.room, revoked=True)) == []


@method(176)
async def delete_revoked(s: Scene) -> bool:
    await s.host.revoke(s.room, s.link)
    await s.owner.delete_revoked(s.room)
    return await every(s.host.list(s.room, revoked=True)) == []


@method(176)
async def renew_primary(s: Scene) -> bool:
    (before,) = [one for one in await every(s.host.list(s.room)) if one.permanent]
    after = await s.owner.renew_primary(s.room)
    return after.permanent and after.link != before.link


@method(176)
async def admins(s: Scene) -> bool:
    (one,) = await s.owner.admins(s.room)
    return isinstance(one, AdminCount) and (one.active, one.revoked) == (2, 0)


@method(122)
async def promote(s: Scene) -> bool:
    await s.come_in()
    account = s.stage.account(2)
    await s.owner.promote(
        s.room, Person(id=account.id, name="User2", access_hash=account.access_hash)
    )
    chat = s.stage.world.chats.get(s.room.id)
    return s.stage.world.chats.has_right(chat, account.id, "invite_users")


# -- people ----------------------------------------------------------------------------------


@method(176)
async def importers(s: Scene) -> bool:
    await s.come_in()
    (one,) = await every(s.owner.importers(s.room, s.link))
    return isinstance(one, Importer) and (one.user.name, one.pending) == ("User2", False)


@method(176)
async def requests(s: Scene) -> bool:
    await s.ask_in()
    (one,) = await every(s.owner.requests(s.room))
    return (one.user.name, one.pending) == ("User2", True)


@method(176)
async def approve(s: Scene) -> bool:
    await s.owner.approve(s.room, await s.ask_in())
    return isinstance(await Invites(s.guest.client).check(s.link), AlreadyMember)


@method(176)
async def dismiss(s: Scene) -> bool:
    await s.owner.dismiss(s.room, await s.ask_in())
    return await every(s.host.requests(s.room)) == []


@method(176)
async def decide_all(s: Scene) -> bool:
    await s.ask_in()
    await s.owner.decide_all(s.room, approve=True)
    return isinstance(await Invites(s.guest.client).check(s.link), AlreadyMember)


@method(176)
async def watch(s: Scene) -> bool:
    await s.ask_in()
    following: Watch = s.owner.watch(s.room)
    async with following as events, asyncio.timeout(10):
        event = await anext(events)
    return (event.kind, event.user.id) == (EventKind.ASKED, s.guest_id)


# -- usernames and switches ------------------------------------------------------------------


@method(122)
async def username_free(s: Scene) -> bool:
    before = await s.owner.username_free("everyroom", s.room)
    await s.public()
    return (before, await s.owner.username_free("everyroom")) == (True, False)


@method(122)
async def set_username(s: Scene) -> bool:
    await s.owner.set_username(s.room, "@everyroom")
    return isinstance(await s.guest.resolve("everyroom"), Chat)


@method(122)
async def public_chats(s: Scene) -> bool:
    await s.public()
    return [one.id for one in await s.owner.public_chats()] == [s.room.id]


@method(176)
async def activate_username(s: Scene) -> bool:
    """Here nobody owns collectible names, and the basic one is always active."""
    await s.public()
    with pytest.raises(UsernameNotModified):
        await s.owner.activate_username(s.room, "@everyroom", False)
    return True


@method(176)
async def order_usernames(s: Scene) -> bool:
    """One name has one order."""
    name = await s.public()
    with pytest.raises(ChatNotModified):
        await s.owner.order_usernames(s.room, ["@" + name])
    return True


@method(176)
async def deactivate_usernames(s: Scene) -> bool:
    """The basic name stays."""
    name = await s.public()
    await s.owner.deactivate_usernames(s.room)
    return isinstance(await s.guest.resolve(name), Chat)


@method(176)
async def set_join_request(s: Scene) -> bool:
    name = await s.public()
    await s.owner.set_join_request(s.room, True)
    return await s.guest.join("@" + name) == RequestSent()


@method(176)
async def set_join_to_send(s: Scene) -> bool:
    await s.public()
    await s.owner.set_join_to_send(s.room, True)
    with pytest.raises(ChatNotModified):
        await s.owner.set_join_to_send(s.room, True)
    return True


# -- folders ---------------------------------------------------------------------------------


@method(122)
async def create_folder(s: Scene) -> bool:
    made = await s.owner.create_folder("Shelf", [s.room])
    return (made.title, made.chat_ids) == ("Shelf", (s.room.marked_id,))


@method(122)
async def folders(s: Scene) -> bool:
    made = await s.host.create_folder("Shelf", [s.room])
    return await s.owner.folders() == (made,)


@method(122)
async def edit_folder(s: Scene) -> bool:
    made = await s.host.create_folder("Shelf", [s.room])
    return await s.owner.edit_folder("shelf", title="Board") == replace(made, title="Board")


@method(122)
async def delete_folder(s: Scene) -> bool:
    await s.host.create_folder("Shelf", [s.room])
    await s.owner.delete_folder("Shelf")
    return await s.host.folders() == ()


@method(176)
async def create_folder_link(s: Scene) -> bool:
    made = await s.host.create_folder("Shelf", [s.room])
    link = await s.owner.create_folder_link(made.id, [s.room], title="Books")
    return isinstance(link, FolderInvite) and link.chat_ids == (s.room.marked_id,)


@method(176)
async def folder_links(s: Scene) -> bool:
    folder, link = await s.folder()
    return await s.owner.folder_links(folder.id) == (link,)


@method(176)
async def edit_folder_link(s: Scene) -> bool:
    folder, link = await s.folder()
    return await s.owner.edit_folder_link(folder.id, link, title="Maps") == replace(
        link, title="Maps"
    )


@method(176)
async def delete_folder_link(s: Scene) -> bool:
    folder, link = await s.folder()
    await s.owner.delete_folder_link(folder.id, link)
    return await s.host.folder_links(folder) == ()


@method(176)
async def check_folder(s: Scene) -> bool:
    _, link = await s.folder()
    seen = await s.guest.check_folder(link)
    return isinstance(seen, FolderPreview) and [one.id for one in seen.new] == [s.room.id]


@method(176)
async def join_folder(s: Scene) -> bool:
    _, link = await s.folder()
    return [one.id for one in await s.guest.join_folder(link)] == [s.room.id]


@method(176)
async def folder_news(s: Scene) -> bool:
    return await s.guest.folder_news((await s.joined_folder()).id) == ()


@method(176)
async def join_folder_news(s: Scene) -> bool:
    return await s.guest.join_folder_news((await s.joined_folder()).id, []) == ()


@method(176)
async def leave_folder(s: Scene) -> bool:
    left = await s.guest.leave_folder((await s.joined_folder()).id)
    return [one.id for one in left] == [s.room.id]


# -- further steps ---------------------------------------------------------------------------


@method(229)
async def payment_form(s: Scene) -> bool:
    needed = NeedsPayment(hash=(await s.paid()).link[14:], subscription=PRICE, form_id=None)
    form = await s.guest.payment_form(needed)
    return isinstance(form, PaymentForm) and form.subscription == PRICE


@method(229)
async def pay(s: Scene) -> bool:
    needed = await s.guest.join(await s.paid())
    assert isinstance(needed, NeedsPayment)
    return (await s.guest.pay(needed)).chat.title == "Paid"


@method(229)
async def stars(s: Scene) -> bool:
    return await s.guest.stars() > 0


@method(229)
async def paid_memberships(s: Scene) -> bool:
    one = await s.membership()
    return [other.id for other in await every(s.guest.paid_memberships())] == [one.id]


@method(229)
async def paid_membership(s: Scene) -> bool:
    one = await s.membership()
    return (await s.guest.paid_membership("paid")).id == one.id


@method(229)
async def rejoin(s: Scene) -> bool:
    one = await s.membership()
    await s.guest.rejoin(one)
    return [chat.title for chat in await every(s.guest.chats())] == ["Paid"]


@method(229)
async def renew(s: Scene) -> bool:
    await s.guest.renew(await s.membership(), False)
    return [one.canceled for one in await every(s.guest.paid_memberships())] == [True]


@method(229)
async def web_view(s: Scene) -> bool:
    return await s.guest.web_view(await s.at_the_page()) == PAGE


@method(229)
async def finish_in_web_view(s: Scene) -> bool:
    needed = await s.at_the_page()
    tasks: list[asyncio.Task[None]] = []

    def show(_: str) -> None:
        answering = s.extra["bot"].answer_request(needed.query_id, approve=True)
        tasks.append(asyncio.create_task(answering))

    outcome = await s.guest.finish_in_web_view(needed, show, within=10)
    await asyncio.gather(*tasks)
    return isinstance(outcome, Joined) and outcome.chat.id == s.room.id


@method(229)
async def answer_request(s: Scene) -> bool:
    _, name = await s.guarded()
    joining = asyncio.create_task(
        Invites(await s.stage.client(s.stage.account(3), layer=229)).join(name)
    )
    try:
        bot = await s.stage.bot(layer=s.guest.layer)
        await bot.answer_request(await s.question(), approve=True)
        return isinstance(await joining, Joined)
    finally:
        joining.cancel()
        await asyncio.gather(joining, return_exceptions=True)


# -- the table holds ---------------------------------------------------------------------------


def test_the_table_is_complete() -> None:
    """It has each public method, and nothing else."""
    foundation = {"ask", "client", "layer"}
    assert METHODS.keys() == {name for name in dir(Invites) if name[0] != "_"} - foundation


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("name", sorted(METHODS))
async def test_a_method(stage: Stage, name: str, layer: int) -> None:
    """It does its work, or says that the layer cannot say it, before anything was done."""
    scene = await Scene.on(stage, layer)
    first, act = METHODS[name]
    if layer >= first:
        assert await act(scene) is True
        return
    with pytest.raises(NotOnThisLayer) as caught:
        await act(scene)
    assert caught.value.layer == layer
    assert caught.value.method in str(caught.value)
