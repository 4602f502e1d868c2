"""Folder links with Telethon and Kurigram: shared by one, taken by the other, and the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from invites.localdc import InviteDC

    Connect = Callable[..., Awaitable[Any]]

pytest.importorskip("telethon", reason="get it with: pip install -e '.[interop]'")
pytest.importorskip("pyrogram", reason="get it with: pip install -e '.[interop]'")
from pyrogram import raw
from telethon import functions, types
from telethon import utils as telethon_utils

ALICE, BOB = "9996620001", "9996620002"


async def test_telethon_shares_and_kurigram_joins(
    dc: InviteDC, telethon: Connect, kurigram: Connect
) -> None:
    alice, bob = await telethon(dc, phone=ALICE), await kurigram(dc, phone=BOB)
    made = [
        (await alice(functions.channels.CreateChannelRequest(title, "", megagroup=True))).chats[0]
        for title in ("One", "Two")
    ]
    peers = [telethon_utils.get_input_peer(one) for one in made]
    title = types.TextWithEntities("Both", [])
    folder = types.DialogFilter(7, title, [], peers, [])
    await alice(functions.messages.UpdateDialogFilterRequest(7, folder))
    here = types.InputChatlistDialogFilter(7)
    shared = await alice(functions.chatlists.ExportChatlistInviteRequest(here, "link", peers))
    assert isinstance(shared.filter, types.DialogFilterChatlist)

    slug = shared.invite.url.rpartition("/")[2]
    seen = await bob.invoke(raw.functions.chatlists.CheckChatlistInvite(slug=slug))
    assert (seen.title.text, [one.title for one in seen.chats]) == ("Both", ["One", "Two"])
    wanted = [
        raw.types.InputPeerChannel(channel_id=one.id, access_hash=one.access_hash)
        for one in seen.chats[:1]
    ]
    joined = await bob.invoke(raw.functions.chatlists.JoinChatlistInvite(slug=slug, peers=wanted))
    assert [one.title for one in joined.chats if not one.left] == ["One"]
    folders = await bob.get_folders()
    assert [str(one.name) for one in folders] == ["Both"]
    members = await alice.get_participants(made[0])
    assert bob.me.id in {one.id for one in members}


async def test_kurigram_shares_and_telethon_joins_and_leaves(
    dc: InviteDC, telethon: Connect, kurigram: Connect
) -> None:
    alice, bob = await kurigram(dc, phone=ALICE), await telethon(dc, phone=BOB)
    chat = await alice.create_channel("News")
    peer = await alice.resolve_peer(chat.id)
    folder = raw.types.DialogFilter(
        id=3,
        title=raw.types.TextWithEntities(text="Papers", entities=[]),
        pinned_peers=[],
        include_peers=[peer],
        exclude_peers=[],
    )
    await alice.invoke(raw.functions.messages.UpdateDialogFilter(id=3, filter=folder))
    shared = await alice.invoke(
        raw.functions.chatlists.ExportChatlistInvite(
            chatlist=raw.types.InputChatlistDialogFilter(filter_id=3), title="", peers=[peer]
        )
    )
    slug = shared.invite.url.rpartition("/")[2]
    seen = await bob(functions.chatlists.CheckChatlistInviteRequest(slug))
    peers = [telethon_utils.get_input_peer(one) for one in seen.chats]
    await bob(functions.chatlists.JoinChatlistInviteRequest(slug, peers))
    [mine] = [
        one
        for one in (await bob(functions.messages.GetDialogFiltersRequest())).filters
        if isinstance(one, types.DialogFilterChatlist)
    ]
    here = types.InputChatlistDialogFilter(mine.id)
    suggested = await bob(functions.chatlists.GetLeaveChatlistSuggestionsRequest(here))
    assert [one.channel_id for one in suggested] == [seen.chats[0].id]
    await bob(functions.chatlists.LeaveChatlistRequest(here, peers))
    assert await alice.get_chat_members_count(chat.id) == 1
