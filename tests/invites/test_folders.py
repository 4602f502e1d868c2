"""Folder links, against a stand-in for the server that answers in the layer it is asked in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import tl
from invites.errors import InviteError
from invites.links import FolderLink, LinkError
from invites.models import FolderInvite
from invites.service import Invites
from mtproto.errors import RemoteProtocolError, RpcError
from tl import api
from tl.api import chatlists

if TYPE_CHECKING:
    from collections.abc import Callable

    from tl import TLFunction

SLUG = "AbCdEfGhIjKlMnOp"
FOLDER = 7


def channel(chat_id: int, *, left: bool = False) -> api.Channel:
    return api.Channel(
        id=chat_id,
        access_hash=chat_id * 11,
        title=f"C{chat_id}",
        photo=api.ChatPhotoEmpty(),
        date=1,
        megagroup=True,
        left=left,
    )


class Server:
    """Answers by method; remembers what it was asked, in the newest classes."""

    def __init__(self, layer: int) -> None:
        self.layer = layer
        self.answers: dict[str, Callable[[Any], Any]] = {}
        self.asked: list[Any] = []

    async def call(self, query: TLFunction[Any]) -> Any:
        assert query in tl.layer(self.layer)
        newest = tl.convert(query, 229)
        self.asked.append(newest)
        answer = self.answers[query.tl_name](newest)
        return tl.convert(answer, self.layer, returns=query)


@pytest.fixture(params=[176, 229])
def server(request: pytest.FixtureRequest) -> Server:
    made = Server(request.param)
    made.answers["chatlists.checkChatlistInvite"] = lambda _: chatlists.ChatlistInvite(
        title=api.TextWithEntities(text="Cats", entities=[]),
        emoticon="🐈",
        peers=[api.PeerChannel(channel_id=n) for n in (1, 2, 3)],
        chats=[
            channel(1, left=True),
            channel(2),
            api.ChannelForbidden(id=3, access_hash=3, title="Closed"),
        ],
        users=[],
    )
    return made


class TestJoining:
    async def test_check(self, server: Server) -> None:
        """What is new, what one has, and what is closed to one (left out), by any spelling."""
        invites = Invites(server)
        for link in (SLUG, f"t.me/addlist/{SLUG}", f"tg://addlist?slug={SLUG}", FolderLink(SLUG)):
            seen = await invites.check_folder(link)
            assert (seen.title, seen.emoticon, seen.folder_id) == ("Cats", "🐈", None)
            assert [chat.title for chat in seen.new] == ["C1"]
            assert [chat.title for chat in seen.joined] == ["C2"]
        assert {one.slug for one in server.asked} == {SLUG}
        with pytest.raises(LinkError, match="folder"):
            await invites.check_folder("https://t.me/+AbCdEfGhIjKlMnOp")

    async def test_already(self, server: Server) -> None:
        """A joined folder tells its number and what is missing."""
        server.answers["chatlists.checkChatlistInvite"] = lambda _: chatlists.ChatlistInviteAlready(
            filter_id=FOLDER,
            missing_peers=[api.PeerChannel(channel_id=1)],
            already_peers=[],
            chats=[channel(1, left=True)],
            users=[],
        )
        seen = await Invites(server).check_folder(SLUG)
        assert (seen.folder_id, [chat.id for chat in seen.new], seen.joined) == (FOLDER, [1], ())

    async def test_join(self, server: Server) -> None:
        """All that is new, or what is named; with the hashes that the server gave."""
        server.answers["chatlists.joinChatlistInvite"] = lambda _: api.UpdatesTooLong()
        invites = Invites(server)
        assert [chat.id for chat in await invites.join_folder(SLUG)] == [1]
        await invites.join_folder(SLUG, [2])
        first, second = (one for one in server.asked if hasattr(one, "peers"))
        assert first.peers == [api.InputPeerChannel(channel_id=1, access_hash=11)]
        assert second.peers == [api.InputPeerChannel(channel_id=2, access_hash=22)]

    async def test_leave(self, server: Server) -> None:
        """Those that the server suggests, unless others are named."""
        server.answers["chatlists.getLeaveChatlistSuggestions"] = lambda _: [
            api.PeerChannel(channel_id=2)
        ]
        server.answers["chatlists.leaveChatlist"] = lambda _: api.UpdatesTooLong()
        invites = Invites(server)
        await invites.check_folder(SLUG)
        assert [chat.id for chat in await invites.leave_folder(FOLDER)] == [2]
        assert await invites.leave_folder(FOLDER, []) == ()
        assert [len(one.peers) for one in server.asked if hasattr(one, "peers")] == [1, 0]

    async def test_news(self, server: Server) -> None:
        """What was added is joined, or hidden."""
        server.answers["chatlists.getChatlistUpdates"] = lambda _: chatlists.ChatlistUpdates(
            missing_peers=[api.PeerChannel(channel_id=5)],
            chats=[channel(5, left=True)],
            users=[],
        )
        server.answers["chatlists.joinChatlistUpdates"] = lambda _: api.UpdatesTooLong()
        server.answers["chatlists.hideChatlistUpdates"] = lambda _: True
        invites = Invites(server)
        news = await invites.folder_news(FOLDER)
        await invites.join_folder_news(FOLDER, news)
        await invites.join_folder_news(FOLDER, [])
        assert [one.tl_name.partition(".")[2] for one in server.asked] == [
            *("getChatlistUpdates", "joinChatlistUpdates", "hideChatlistUpdates")
        ]

    async def test_trouble(self, server: Server) -> None:
        """The server's refusals have a remedy; a chat that is not described is its fault."""

        def refuse(_: Any) -> Any:
            raise RpcError(400, "INVITE_SLUG_EXPIRED")

        server.answers["chatlists.getChatlistUpdates"] = refuse
        with pytest.raises(InviteError) as caught:
            await Invites(server).folder_news(FOLDER)
        assert caught.value.remedy
        server.answers["chatlists.getChatlistUpdates"] = lambda _: chatlists.ChatlistUpdates(
            missing_peers=[api.PeerChannel(channel_id=5)], chats=[], users=[]
        )
        with pytest.raises(RemoteProtocolError, match="not described"):
            await Invites(server).folder_news(FOLDER)


class TestSharing:
    async def test_links(self, server: Server) -> None:
        """Create, list, edit and delete the links of a folder."""
        shared = api.ExportedChatlistInvite(
            title="Cats",
            url=f"https://t.me/addlist/{SLUG}",
            peers=[api.PeerChannel(channel_id=2), api.PeerChat(chat_id=9)],
        )
        server.answers |= {
            "chatlists.exportChatlistInvite": lambda _: chatlists.ExportedChatlistInvite(
                filter=api.DialogFilterDefault(), invite=shared
            ),
            "chatlists.getExportedInvites": lambda _: chatlists.ExportedInvites(
                invites=[shared], chats=[], users=[]
            ),
            "chatlists.editExportedInvite": lambda _: shared,
            "chatlists.deleteExportedInvite": lambda _: True,
        }
        invites = Invites(server)
        await invites.check_folder(SLUG)
        made = await invites.create_folder_link(FOLDER, [2], title="Cats")
        assert made == FolderInvite(title="Cats", url=shared.url, chat_ids=(-1_000_000_000_002, -9))
        assert await invites.folder_links(FOLDER) == (made,)
        assert await invites.edit_folder_link(FOLDER, made, title="Dogs") == made
        edit = server.asked[-1]
        assert (edit.slug, edit.title, edit.peers) == (SLUG, "Dogs", None)
        await invites.delete_folder_link(FOLDER, made)
        assert server.asked[-1].chatlist == api.InputChatlistDialogFilter(filter_id=FOLDER)
