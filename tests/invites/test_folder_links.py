"""Shared folders against the local data centre: the same values on every layer that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from invites.errors import (
    AdminRequired,
    FolderEmpty,
    FolderLinkExpired,
    FolderLinkInvalid,
    FolderNotShared,
    FolderTitleEmpty,
    NotOnThisLayer,
    UnknownPeer,
)
from invites.models import Folder, Joined
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from invites.models import Chat, FolderInvite
    from invites.service import Invites
    from tests.invites.conftest import Stage

FOLDERS = [174, 176, 229]
"""Layers that have folder links; in 174 the listing of folders has another form."""


async def shelf(owner: Invites, *titles: str) -> tuple[list[Chat], Folder, FolderInvite]:
    """Chats of the owner's, a folder of them, and a link to all."""
    chats = [await owner.create_chat(title) for title in titles]
    folder = await owner.create_folder("Shelf", chats)
    return chats, folder, await owner.create_folder_link(folder, title="Books")


def titles(chats: tuple[Chat, ...]) -> list[str]:
    return [chat.title for chat in chats]


class TestOwn:
    @pytest.mark.parametrize("layer", [122, *FOLDERS])
    async def test_make_change_remove(self, stage: Stage, layer: int) -> None:
        """Folders without links are on every layer; one is named by value, number or title."""
        owner = await stage.user(1, layer=layer)
        first, second = await owner.create_chat("One"), await owner.create_chat("Two")
        assert await owner.folders() == ()
        made = await owner.create_folder("Shelf", [first])
        other = await owner.create_folder("Other", [second])
        assert made == Folder(id=2, title="Shelf", chat_ids=(first.marked_id,))
        assert await owner.folders() == (made, other)
        await owner.edit_folder(made, title="Board")
        changed = await owner.edit_folder("board", chats=[second, first])
        assert changed.chat_ids == (second.marked_id, first.marked_id)
        assert await owner.folders() == (changed, other)
        with pytest.raises(UnknownPeer, match="no folder 'Shelf'"):
            await owner.edit_folder("Shelf")
        await owner.edit_folder(3, title="Board")
        with pytest.raises(UnknownPeer, match="2 folders have the title 'Board': 2, 3"):
            await owner.delete_folder("Board")
        await owner.delete_folder(2)
        assert [one.id for one in await owner.folders()] == [3]

    async def test_refusals(self, stage: Stage) -> None:
        """No title, no chat, a folder that is not shared."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        with pytest.raises(FolderTitleEmpty):
            await owner.create_folder("", [room])
        with pytest.raises(FolderEmpty):
            await owner.create_folder("Shelf", [])
        folder = await owner.create_folder("Shelf", [room])
        for call in (owner.folder_news, owner.folder_links, owner.leave_folder):
            with pytest.raises(FolderNotShared):
                await call(folder)

    async def test_old_layers(self, stage: Stage) -> None:
        """Folder links cannot be said on layer 122; nothing is sent."""
        owner = await stage.user(1, layer=122)
        folder = await owner.create_folder("Shelf", [await owner.create_chat("Room")])
        with pytest.raises(NotOnThisLayer, match=r"chatlists\.exportChatlistInvite on layer 122"):
            await owner.create_folder_link(folder)
        with pytest.raises(NotOnThisLayer, match="checkChatlistInvite"):
            await owner.check_folder("AbCdEf")


class TestSharing:
    @pytest.mark.parametrize("layer", FOLDERS)
    async def test_life_of_a_link(self, stage: Stage, layer: int) -> None:
        """Made of all chats or some, listed, changed, deleted; the folder says it is shared."""
        owner, guest = await stage.user(1, layer=layer), await stage.user(2, layer=layer)
        (one, two), folder, link = await shelf(owner, "One", "Two")
        assert link.title == "Books"
        assert link.chat_ids == (one.marked_id, two.marked_id)
        assert link.url.startswith("https://t.me/addlist/")
        (now,) = await owner.folders()
        assert (now.id, now.shared, now.has_links) == (folder.id, True, True)
        part = await owner.create_folder_link("shelf", [two])
        assert {one.url for one in await owner.folder_links(folder)} == {link.url, part.url}
        changed = await owner.edit_folder_link(folder, part, title="Two only", chats=[one])
        assert (changed.title, changed.chat_ids) == ("Two only", (one.marked_id,))
        assert titles((await guest.check_folder(part)).new) == ["One"]
        await owner.delete_folder_link(folder, part)
        assert await owner.folder_links(folder) == (link,)
        with pytest.raises(FolderLinkExpired):
            await guest.check_folder(part)
        with pytest.raises(FolderLinkInvalid):
            await guest.join_folder("AAAAAAAAAAAAAAAA")

    async def test_only_ones_own(self, stage: Stage) -> None:
        """Chats in which one may make no links cannot be shared."""
        owner, guest = await stage.user(1), await stage.user(2)
        room = await owner.create_chat("Room")
        joined = await guest.join(await owner.create(room))
        assert isinstance(joined, Joined)
        folder = await guest.create_folder("Mine", [joined.chat])
        with pytest.raises(AdminRequired):
            await guest.create_folder_link(folder)


class TestJoining:
    @pytest.mark.parametrize("layer", FOLDERS)
    async def test_join_follow_leave(self, stage: Stage, layer: int) -> None:
        """The whole way of a guest, who is in one of the chats before."""
        owner, guest = await stage.user(1, layer=layer), await stage.user(2, layer=layer)
        (one, two, three), folder, link = await shelf(owner, "One", "Two", "Three")
        await guest.join(await owner.create(two))
        seen = await guest.check_folder(link)
        assert (seen.title, seen.folder_id) == ("Shelf", None)
        assert titles(seen.new) == ["One", "Three"]
        assert titles(seen.joined) == ["Two"]
        joined = await guest.join_folder(link, [seen.new[0]])
        assert [(chat.title, chat.is_member) for chat in joined] == [("One", True)]
        again = await guest.check_folder(link)
        assert again.folder_id is not None
        assert titles(again.new) == ["Two", "Three"]
        assert titles(again.joined) == ["One"]

        assert titles(await guest.folder_news(again.folder_id)) == ["Two", "Three"]
        fresh = await guest.folder_news(again.folder_id)
        assert titles(await guest.join_folder_news(again.folder_id, fresh[:1])) == ["Two"]
        assert await guest.join_folder_news(again.folder_id, []) == ()
        assert await guest.folder_news(again.folder_id) == ()
        four = await owner.create_chat("Four")
        await owner.edit_folder(folder, chats=[one, two, three, four])
        await owner.edit_folder_link(folder, link, chats=[one, two, three, four])
        assert titles(await guest.folder_news(again.folder_id)) == ["Four"]

        left = await guest.leave_folder(again.folder_id)
        assert titles(left) == ["One"]  # in the second one he was before
        assert await guest.folders() == ()
        assert {chat.title async for chat in guest.chats()} == {"Two"}

    async def test_nothing_new(self, stage: Stage) -> None:
        """Who is in everything gets the folder; who has the folder gets nothing."""
        owner, guest = await stage.user(1), await stage.user(2, layer=229)
        (one,), _, link = await shelf(owner, "One")
        await guest.join(await owner.create(one))
        assert titles(await guest.join_folder(link)) == ["One"]
        assert await guest.join_folder(link) == ()
        (folder,) = await guest.folders()
        assert (folder.title, folder.shared, folder.has_links) == ("Shelf", True, False)
        assert await guest.leave_folder(folder, []) == ()
        assert [chat.title async for chat in guest.chats()] == ["One"]

    async def test_a_chat_that_approves_its_members(self, stage: Stage) -> None:
        """A request is filed there: the chat given says that one is not in."""
        owner, guest = await stage.user(1), await stage.user(2, layer=229)
        (one, two), folder, _ = await shelf(owner, "One", "Two")
        await owner.set_username(two, "chattwo")
        await owner.set_join_request(two, True)
        link = await owner.create_folder_link(folder, [one, two])
        joined = await guest.join_folder(link)
        waiting = [person.user.id async for person in owner.requests(two)]
        assert {chat.title: chat.is_member for chat in joined} == {"One": True, "Two": False}
        assert waiting == [stage.account(2).id]

    async def test_trouble_on_the_way(self, stage: Stage) -> None:
        """A refusal of the server has its class and its remedy."""
        owner, guest = await stage.user(1), await stage.user(2)
        _, _, link = await shelf(owner, "One")
        stage.dc.faults.fail("chatlists.joinChatlistInvite", RpcError(400, "CHATLISTS_TOO_MUCH"))
        with pytest.raises(RpcError, match="CHATLISTS_TOO_MUCH") as caught:
            await guest.join_folder(link)
        assert type(caught.value).__name__ == "TooManySharedFolders"
