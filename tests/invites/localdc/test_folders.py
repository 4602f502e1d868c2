"""Folder links: sharing a folder of chats, joining by the link, following and leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from invites.localdc.values import ChatKind
from mtproto import RpcError
from tl import api
from tl.api import channels, chatlists, messages

if TYPE_CHECKING:
    from collections.abc import Callable

OWNER, GUEST, BOT = 100, 101, 200
FOLDER = 7


def refusal(call: Callable[..., Any], *arguments: Any) -> str:
    with pytest.raises(RpcError) as caught:
        call(*arguments)
    return caught.value.name


def peer_of(chat: Any) -> Any:
    if chat.is_group:
        return api.InputPeerChat(chat_id=chat.id)
    return api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)


def channel_of(chat: Any) -> api.InputChannel:
    return api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)


def ids(peers: Any) -> list[int]:
    return [getattr(one, "channel_id", None) or one.chat_id for one in peers]


def the(folder_id: int) -> api.InputChatlistDialogFilter:
    return api.InputChatlistDialogFilter(filter_id=folder_id)


class Cats:
    """The owner's folder 7 with a private supergroup, a private channel and a public supergroup."""

    def __init__(self, desk: Any) -> None:
        self.desk = desk
        world = desk.world
        make = world.create_chat
        self.closed = make(ChatKind.SUPERGROUP, world.owner, "Closed")
        self.news = make(ChatKind.CHANNEL, world.owner, "News")
        self.open = make(ChatKind.SUPERGROUP, world.users[5], "Open")
        world.members.set_username(self.open, world.users[5], "open_cats")
        self.chats = [self.closed, self.news, self.open]
        self.put(self.chats)
        world.drain()

    def put(self, chats: Any, folder_id: int = FOLDER, key: int = OWNER, **fields: Any) -> None:
        folder = api.DialogFilter(
            id=folder_id,
            title=api.TextWithEntities(text="Cats", entities=[]),
            pinned_peers=[],
            include_peers=[peer_of(one) for one in chats],
            exclude_peers=[],
            **fields,
        )
        self.desk(key, messages.UpdateDialogFilter(id=folder_id, filter=folder))

    def export(self, chats: Any, folder_id: int = FOLDER, key: int = OWNER) -> Any:
        peers = [peer_of(one) for one in chats]
        query = chatlists.ExportChatlistInvite(chatlist=the(folder_id), title="all", peers=peers)
        return self.desk(key, query)

    def slug(self, chats: Any) -> str:
        return str(self.export(chats).invite.url.rpartition("/")[2])

    def join(self, slug: str, chats: Any, key: int = GUEST) -> Any:
        peers = [peer_of(one) for one in chats]
        return self.desk(key, chatlists.JoinChatlistInvite(slug=slug, peers=peers))


@pytest.fixture
def cats(desk: Any) -> Cats:
    return Cats(desk)


def folders(desk: Any, key: int) -> list[Any]:
    return list(desk(key, messages.GetDialogFilters()).filters)


def test_a_folder_from_export_to_leaving(desk: Any, cats: Cats) -> None:
    made = cats.export(cats.chats)
    assert made.invite.url.startswith("https://t.me/addlist/")
    assert ids(made.invite.peers) == [one.id for one in cats.chats]
    assert isinstance(made.filter, api.DialogFilterChatlist)
    assert made.filter.has_my_invites
    slug = made.invite.url.rpartition("/")[2]

    seen = desk(GUEST, chatlists.CheckChatlistInvite(slug=slug))
    assert (seen.title.text, ids(seen.peers)) == ("Cats", [one.id for one in cats.chats])
    assert [one.left for one in seen.chats] == [True, True, True]
    joined = cats.join(slug, [cats.closed, cats.open])
    assert {one.id for one in joined.chats} >= {cats.closed.id, cats.open.id}
    mine = next(one for one in joined.updates if one.tl_name == "updateDialogFilter")
    assert ids(mine.filter.include_peers) == [cats.closed.id, cats.open.id]
    assert not mine.filter.has_my_invites

    again = desk(GUEST, chatlists.CheckChatlistInvite(slug=slug))
    assert again.filter_id == mine.id
    assert (ids(again.missing_peers), ids(again.already_peers)) == (
        [cats.news.id],
        [cats.closed.id, cats.open.id],
    )
    news = desk(GUEST, chatlists.GetChatlistUpdates(chatlist=the(mine.id)))
    assert ids(news.missing_peers) == [cats.news.id]
    desk(GUEST, chatlists.JoinChatlistUpdates(chatlist=the(mine.id), peers=[peer_of(cats.news)]))
    news = desk(GUEST, chatlists.GetChatlistUpdates(chatlist=the(mine.id)))
    assert news.missing_peers == []

    suggested = desk(GUEST, chatlists.GetLeaveChatlistSuggestions(chatlist=the(mine.id)))
    assert ids(suggested) == [cats.closed.id, cats.open.id, cats.news.id]
    left = desk(GUEST, chatlists.LeaveChatlist(chatlist=the(mine.id), peers=[peer_of(cats.closed)]))
    gone = next(one for one in left.updates if isinstance(one, api.UpdateDialogFilter))
    assert gone.filter is None
    assert [type(one) for one in folders(desk, GUEST)] == [api.DialogFilterDefault]
    members = desk.world.chats.members
    assert desk.world.users[1] not in members(cats.closed)
    assert desk.world.users[1] in members(cats.open)


def test_who_came_by_a_folder_is_told(desk: Any, cats: Cats) -> None:
    """The private chat's primary link counts him, with the mark; a bot and the log see it too."""
    world = desk.world
    world.members.promote(cats.closed, world.owner, world.bot, frozenset({"invite_users"}), "")
    slug = cats.slug(cats.chats)
    desk.dc.pushed.clear()
    cats.join(slug, cats.chats)
    told = [one for one in desk.pushed_to(BOT) if one.tl_name == "updateChannelParticipant"]
    assert [(one.user_id, one.via_chatlist) for one in told] == [(world.users[1], True)]
    primary = world.invites.primary(cats.closed, world.owner)
    assert told[0].invite.link == primary.link
    query = messages.GetChatInviteImporters(
        peer=peer_of(cats.closed),
        link=primary.link,
        offset_date=0,
        offset_user=api.InputUserEmpty(),
        limit=10,
    )
    assert [one.via_chatlist for one in desk(OWNER, query).importers] == [True]
    log = channels.GetAdminLog(channel=channel_of(cats.closed), q="", max_id=0, min_id=0, limit=9)
    newest = desk(OWNER, log).events[0].action
    assert isinstance(newest, api.ChannelAdminLogEventActionParticipantJoinByInvite)
    assert newest.via_chatlist


def test_links_are_listed_edited_and_deleted(desk: Any, cats: Cats) -> None:
    slug = cats.slug([cats.closed])
    listed = desk(OWNER, chatlists.GetExportedInvites(chatlist=the(FOLDER)))
    assert [one.title for one in listed.invites] == ["all"]
    assert [one.id for one in listed.chats] == [cats.closed.id]
    edit = chatlists.EditExportedInvite(
        chatlist=the(FOLDER), slug=slug, title="two", peers=[peer_of(one) for one in cats.chats[:2]]
    )
    changed = desk(OWNER, edit)
    assert (changed.title, ids(changed.peers)) == ("two", [cats.closed.id, cats.news.id])
    cats.join(slug, [cats.closed])
    [_, mine] = folders(desk, GUEST)
    desk(GUEST, chatlists.HideChatlistUpdates(chatlist=the(mine.id)))
    assert desk(GUEST, chatlists.GetChatlistUpdates(chatlist=the(mine.id))).missing_peers == []
    assert desk(OWNER, chatlists.DeleteExportedInvite(chatlist=the(FOLDER), slug=slug))
    assert desk(OWNER, chatlists.GetExportedInvites(chatlist=the(FOLDER))).invites == []
    look = chatlists.CheckChatlistInvite(slug=slug)
    assert refusal(desk, GUEST, look) == "INVITE_SLUG_EXPIRED"
    assert refusal(lambda: cats.join(slug, [cats.closed])) == "INVITE_SLUG_EXPIRED"
    assert len(folders(desk, GUEST)) == 2, "folders that were taken stay"


def test_a_basic_group_is_migrated(desk: Any, cats: Cats) -> None:
    world = desk.world
    group = world.create_chat(ChatKind.GROUP, world.owner, "Kittens", users=[world.users[2]])
    cats.put([group])
    made = cats.export([group])
    heir = world.chats.get(group.id).migrated_to
    assert ids(made.invite.peers) == [heir]
    assert ids(made.filter.include_peers) == [heir]
    foreign = world.create_chat(ChatKind.GROUP, world.users[2], "His", users=[world.owner])
    cats.put([foreign], 8)
    assert refusal(lambda: cats.export([foreign], 8)) == "CHAT_ADMIN_REQUIRED"
    assert world.chats.get(foreign.id).migrated_to is None


def test_refusals_of_sharing(desk: Any, cats: Cats) -> None:
    world = desk.world
    foreign = world.create_chat(ChatKind.SUPERGROUP, world.users[2], "His")
    world.members.add(foreign, world.users[2], [world.owner])
    assert refusal(lambda: cats.export(cats.chats, 9)) == "FILTER_ID_INVALID"
    assert refusal(lambda: cats.export([])) == "PEERS_LIST_EMPTY"
    assert refusal(lambda: cats.export([foreign])) == "PEER_ID_INVALID"
    cats.put([*cats.chats, foreign])
    assert refusal(lambda: cats.export([foreign])) == "CHAT_ADMIN_REQUIRED"
    cats.put(cats.chats, groups=True)
    assert refusal(lambda: cats.export(cats.chats)) == "FILTER_NOT_SUPPORTED"
    cats.put(cats.chats)
    for query in (
        chatlists.GetExportedInvites(chatlist=the(FOLDER)),
        chatlists.GetChatlistUpdates(chatlist=the(FOLDER)),
        chatlists.LeaveChatlist(chatlist=the(FOLDER), peers=[]),
    ):
        assert refusal(desk, OWNER, query) == "INPUT_CHATLIST_INVALID"
    slugs = [cats.slug(cats.chats) for _ in range(3)]
    assert len(set(slugs)) == 3
    assert refusal(lambda: cats.export(cats.chats)) == "INVITES_TOO_MUCH"
    for folder_id in (8, 9):
        cats.put([cats.news], folder_id)
    cats.export([cats.news], 8)
    assert refusal(lambda: cats.export([cats.news], 9)) == "CHATLISTS_TOO_MUCH"
    for slug, name in (("", "EMPTY"), ("nobody_made_this", "INVALID")):
        drop = chatlists.DeleteExportedInvite(chatlist=the(FOLDER), slug=slug)
        assert refusal(desk, OWNER, drop) == f"INVITE_SLUG_{name}"
    other = chatlists.DeleteExportedInvite(chatlist=the(8), slug=slugs[0])
    assert refusal(desk, OWNER, other) == "INVITE_SLUG_INVALID"
    desk(OWNER, messages.UpdateDialogFilter(id=FOLDER))
    look = chatlists.CheckChatlistInvite(slug=slugs[0])
    assert refusal(desk, GUEST, look) == "INVITE_SLUG_EXPIRED"


def test_refusals_of_joining(desk: Any, cats: Cats) -> None:
    world, chats = desk.world, cats.chats
    slug = cats.slug(chats[:2])
    assert refusal(lambda: cats.join("", chats)) == "INVITE_SLUG_EMPTY"
    assert refusal(lambda: cats.join("nobody_made_this", chats)) == "INVITE_SLUG_INVALID"
    assert refusal(lambda: cats.join(slug, [])) == "FILTER_INCLUDE_EMPTY"
    assert refusal(lambda: cats.join(slug, [cats.open])) == "FILTER_INCLUDE_EMPTY"
    bot = chatlists.CheckChatlistInvite(slug=slug)
    assert refusal(desk, BOT, bot) == "BOT_METHOD_INVALID"
    world.state.limits = type(world.state.limits)(channels=1)
    assert refusal(lambda: cats.join(slug, chats)) == "CHANNELS_TOO_MUCH"
    assert world.users[1] not in world.chats.members(cats.closed), "all or nothing"
    world.state.limits = type(world.state.limits)(shared_folders=1)
    cats.join(slug, chats)
    second = cats.slug([cats.news])
    assert refusal(lambda: cats.join(second, [cats.news])) == "CHATLISTS_TOO_MUCH"
    [_, mine] = folders(desk, GUEST)
    more = chatlists.JoinChatlistUpdates(chatlist=the(mine.id), peers=[])
    assert refusal(desk, GUEST, more) == "FILTER_INCLUDE_EMPTY"
    lost = chatlists.GetChatlistUpdates(chatlist=the(99))
    assert refusal(desk, GUEST, lost) == "FILTER_ID_INVALID"


def test_removed_people_see_a_forbidden_chat_and_do_not_enter(desk: Any, cats: Cats) -> None:
    world = desk.world
    slug = cats.slug(cats.chats)
    kick = frozenset({"view_messages"})
    world.members.restrict(cats.closed, world.owner, world.users[1], kick, 0)
    seen = desk(GUEST, chatlists.CheckChatlistInvite(slug=slug))
    assert isinstance(seen.chats[0], api.ChannelForbidden)
    cats.join(slug, cats.chats)
    assert world.users[1] not in world.chats.members(cats.closed)
    [_, mine] = folders(desk, GUEST)
    assert ids(mine.include_peers) == [cats.news.id, cats.open.id]


def test_approval_is_asked_for(desk: Any, cats: Cats) -> None:
    world = desk.world
    cats.open = world.chats.get(cats.open.id)
    world.members.set_join_request(cats.open, world.users[5], enabled=True, apply_to_invites=False)
    slug = cats.slug(cats.chats)
    cats.join(slug, cats.chats)
    assert list(world.chats.requests(cats.open)) == [world.users[1]]
    world.requests.decide(cats.open, world.users[5], world.users[1], approved=True)
    [_, mine] = folders(desk, GUEST)
    suggested = desk(GUEST, chatlists.GetLeaveChatlistSuggestions(chatlist=the(mine.id)))
    assert cats.open.id in ids(suggested)


def test_ones_own_link_leads_to_ones_own_folder(desk: Any, cats: Cats) -> None:
    slug = cats.slug([cats.closed])
    seen = desk(OWNER, chatlists.CheckChatlistInvite(slug=slug))
    assert (seen.filter_id, ids(seen.already_peers)) == (FOLDER, [cats.closed.id])
    assert desk(OWNER, chatlists.GetLeaveChatlistSuggestions(chatlist=the(FOLDER))) == []
    desk(OWNER, chatlists.LeaveChatlist(chatlist=the(FOLDER), peers=[peer_of(cats.news)]))
    assert desk.world.owner in desk.world.chats.members(cats.news), "owners cannot leave"


def test_plain_folders(desk: Any, cats: Cats) -> None:
    """Kept with all their rules, in the order wanted; other devices hear of changes."""
    cats.put([cats.open], 3, bots=True, exclude_read=True, color=4, emoticon="🐈")
    desk.world.logins.bind(300, desk.world.owner)
    desk.dc.pushed.clear()
    desk(OWNER, messages.UpdateDialogFiltersOrder(order=[3, 0, 99, FOLDER]))
    assert [one.order for one in desk.pushed_to(300)] == [[3, 0, FOLDER]]
    found = folders(desk, OWNER)
    assert [getattr(one, "id", 0) for one in found] == [3, 0, FOLDER]
    first = found[0]
    assert (first.bots, first.exclude_read, first.groups, first.color) == (True, True, False, 4)
    for folder_id in (0, 1, 256):
        outside = refusal(cats.put, [cats.open], folder_id)
        assert outside == "FILTER_ID_INVALID"
    assert refusal(lambda: cats.put([], 4)) == "FILTER_INCLUDE_EMPTY"
    empty = api.DialogFilterChatlist(
        id=4,
        title=api.TextWithEntities(text="", entities=[]),
        pinned_peers=[],
        include_peers=[peer_of(cats.open)],
    )
    query = messages.UpdateDialogFilter(id=4, filter=empty)
    assert refusal(desk, OWNER, query) == "FILTER_TITLE_EMPTY"
    cats.export([cats.open], FOLDER)
    assert refusal(lambda: cats.put([cats.open], FOLDER)) == "FILTER_NOT_SUPPORTED"
    desk(OWNER, messages.UpdateDialogFilter(id=3))
    desk(OWNER, messages.UpdateDialogFilter(id=3))
    assert [getattr(one, "id", 0) for one in folders(desk, OWNER)] == [0, FOLDER]
    default = messages.UpdateDialogFilter(id=4, filter=api.DialogFilterDefault())
    assert refusal(desk, OWNER, default) == "FILTER_ID_INVALID"
