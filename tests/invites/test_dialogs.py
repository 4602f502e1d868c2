"""The account's own chats: listed to the end, and found by id or title on any page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import tl
from invites.errors import BotMethodInvalid, UnknownPeer, UsernameNotOccupied
from invites.links import LinkError
from invites.localdc.boxes import Content
from invites.localdc.values import ChatKind as WorldKind
from invites.service import Invites
from tl import api
from tl.api import messages

if TYPE_CHECKING:
    from tests.invites.conftest import Stage
    from tl import TLFunction

MANY = 230
"""More than two pages of the server."""


def fill(stage: Stage, count: int) -> list[int]:
    """That many chats of the first account, of all kinds; their ids, oldest first."""
    owner = stage.account(1)
    kinds = list(WorldKind)
    stage.limits = stage.world.state.limits = type(stage.limits)(channels=1000)
    chats = []
    for number in range(count):
        stage.clock.ahead += number % 3 == 0  # several share each second
        kind = kinds[number % len(kinds)]
        chats.append(stage.world.create_chat(kind, owner.id, f"Chat {number}"))
    stage.dc.publish()
    return [chat.id for chat in chats]


class TestPages:
    @pytest.mark.parametrize("layer", [122, 176, 229])
    async def test_every_chat_once(self, stage: Stage, layer: int) -> None:
        """Three pages of chats of all kinds, many of the same second."""
        ids = fill(stage, MANY)
        owner = await stage.user(1, layer=layer)
        listed = [chat.id async for chat in owner.chats()]
        assert len(listed) == MANY
        assert set(listed) == set(ids)

    @pytest.mark.parametrize("layer", [122, 229])
    async def test_found_on_the_last_page(self, stage: Stage, layer: int) -> None:
        """By id, marked or bare, and by title in any case."""
        oldest = fill(stage, MANY)[0]
        chat = await (await stage.user(1, layer=layer)).chat(oldest)
        assert (chat.id, chat.title) == (oldest, "Chat 0")
        assert (await (await stage.user(1, layer=layer)).chat(chat.marked_id)).id == oldest
        assert (await (await stage.user(1, layer=layer)).chat("chat 0")).id == oldest

    async def test_private_dialogs_are_passed_over(self, stage: Stage) -> None:
        """A whole page of people stands between the chats."""
        (oldest,) = fill(stage, 1)
        owner = stage.account(1)
        for number in range(2, 120):
            stage.world.boxes.post_private(stage.account(number).id, owner.id, Content("hello"))
        stage.dc.publish()
        service = await stage.user(1)
        assert [chat.id async for chat in service.chats()] == [oldest]


class TestTitles:
    async def test_one_of_several(self, stage: Stage) -> None:
        """Two of the same title are not guessed at; links and usernames keep their complaint."""
        owner = await stage.user(1)
        first, second = await owner.create_chat("Book Club"), await owner.create_chat("book club")
        await owner.create_chat("Readers")
        assert (await owner.chat("readers")).title == "Readers"
        with pytest.raises(
            UnknownPeer, match=f"2 chats.*{second.marked_id}, {first.marked_id}"
        ) as caught:
            await owner.chat("Book Club")
        assert caught.value.remedy == "Name it by its id."
        with pytest.raises(UsernameNotOccupied):
            await owner.chat("@Readers")
        with pytest.raises(LinkError, match="neither a link nor a username"):
            await owner.chat("")

    @pytest.mark.parametrize("title", ["nobodys_name", "chess_club_local", "Клуб!"])
    async def test_nobodys(self, stage: Stage, title: str) -> None:
        """What looks like a username or a hash too is told of as what it most likely is."""
        owner = await stage.user(1)
        with pytest.raises(UnknownPeer, match=f"has the title '{title}'") as caught:
            await owner.chat(title)
        assert "@username, a link of it, its id, or its whole title" in caught.value.remedy

    @pytest.mark.parametrize(
        "title", ["News/Offers", "a/b", "Meet @ noon", "t.men/1", "shop.example/x?y", "1/2: a"]
    )
    async def test_signs_of_links(self, stage: Stage, title: str) -> None:
        """They may stand in titles; what begins like a link is one, whatever chats are called."""
        owner = await stage.user(1)
        with pytest.raises(UnknownPeer, match="no chat of this account has the title"):
            await owner.chat(title)
        made = await owner.create_chat(title)
        assert (await owner.chat(title)).id == made.id

    @pytest.mark.parametrize(
        "title", ["t.me/", "T.me/joinchat", "x.t.me/y", "https://shop.example/x", "tg:join", "@a/b"]
    )
    async def test_links_come_first(self, stage: Stage, title: str) -> None:
        """A wrong link is told of as such, also when a chat has it for a title."""
        owner = await stage.user(1)
        await owner.create_chat(title)
        with pytest.raises(LinkError):
            await owner.chat(title)

    @pytest.mark.parametrize("number", [77, -77, -1000000000077])
    async def test_unknown_ids(self, stage: Stage, number: int) -> None:
        """All chats were looked at: it helps to see which there are."""
        owner, bot = await stage.user(1), await stage.bot()
        with pytest.raises(UnknownPeer) as caught:
            await owner.chat(number)
        assert caught.value.remedy.startswith("`invites chats` lists the chats")
        with pytest.raises(UnknownPeer) as caught:
            await bot.chat(number)
        assert caught.value.remedy.startswith("Add the bot to the chat first")

    async def test_a_users_name(self, stage: Stage) -> None:
        """That it is somebody's username says more than that it is no title."""
        owner = await stage.user(1)
        stage.world.accounts.set_username(stage.account(2).id, "carol_here")
        with pytest.raises(LinkError, match="the username of a user"):
            await owner.chat("carol_here")

    async def test_a_username_comes_first(self, stage: Stage) -> None:
        """What somebody has for a username is not looked for among titles."""
        owner, other = await stage.user(1), await stage.user(2)
        await owner.create_chat("Readers")
        public = await other.create_chat("Others")
        await other.set_username(public, "readers")
        assert (await owner.chat("readers")).id == public.id

    async def test_bots(self, stage: Stage) -> None:
        """They have no list; the first complaint stands."""
        bot = await stage.bot()
        with pytest.raises(UsernameNotOccupied):
            await bot.chat("Readers")
        with pytest.raises(BotMethodInvalid):
            await anext(bot.chats())


class Server:
    """Answers with pages that were prepared; remembers the queries."""

    layer = 229

    def __init__(self, pages: list[messages.TypeDialogs]) -> None:
        self.pages = pages
        self.asked: list[messages.GetDialogs] = []

    async def call(self, query: TLFunction[Any]) -> Any:
        newest = tl.convert(query, 229)
        assert isinstance(newest, messages.GetDialogs)
        self.asked.append(newest)
        return self.pages.pop(0) if self.pages else empty()


def empty() -> messages.DialogsSlice:
    return messages.DialogsSlice(count=9, dialogs=[], messages=[], chats=[], users=[])


def page(*numbers: int, deleted: frozenset[int] = frozenset()) -> messages.DialogsSlice:
    """Channels by number; the newest message of a `deleted` one is gone."""
    peers = [api.PeerChannel(channel_id=number) for number in numbers]
    settings = api.PeerNotifySettings()
    return messages.DialogsSlice(
        count=9,
        dialogs=[
            api.Dialog(
                peer=peer,
                top_message=7,
                read_inbox_max_id=0,
                read_outbox_max_id=0,
                unread_count=0,
                unread_mentions_count=0,
                unread_reactions_count=0,
                unread_poll_votes_count=0,
                notify_settings=settings,
            )
            for peer in peers
        ],
        # In an order of their own: only peer and id say whose they are.
        messages=[
            api.Message(id=7, peer_id=peer, date=1000 - peer.channel_id, message="")
            for peer in reversed(peers)
            if peer.channel_id not in deleted
        ],
        chats=[
            api.Channel(
                id=number,
                access_hash=number * 11,
                title=f"C{number}",
                photo=api.ChatPhotoEmpty(),
                date=1,
                megagroup=True,
            )
            for number in sorted(numbers)
        ],
        users=[],
    )


class TestPlaces:
    async def test_the_last_dialog_is_the_place(self) -> None:
        """Not the last message, nor the last chat; a deleted message marks no place."""
        server = Server([page(3, 1, 2), page(4, 5, deleted=frozenset({5}))])
        assert [chat.id async for chat in Invites(server).chats()] == [1, 2, 3, 4, 5]
        asked = [(one.folder_id, one.offset_date, one.offset_id) for one in server.asked]
        assert asked == [(None, 0, 0), (None, 998, 7), (None, 996, 7), (1, 0, 0)]
        assert server.asked[1].offset_peer == api.InputPeerChannel(channel_id=2, access_hash=22)

    async def test_a_server_that_repeats_itself(self) -> None:
        """A page that adds nothing is the last one."""
        server = Server([page(1, 2), page(2, 1), page(1), page(3)])
        assert [chat.id async for chat in Invites(server).chats()] == [1, 2]
        assert len(server.asked) == 3
