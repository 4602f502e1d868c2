"""Clients of different makers and layers in one chat at once, each in its own constructors."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import tl
from tl import api
from tl.api import messages

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from invites.localdc import InviteDC
    from mtproto import Client

    Connect = Callable[..., Awaitable[Any]]

pytest.importorskip(
    "telethon", reason="Telethon is not installed; get it with: pip install -e '.[interop]'"
)
from telethon.tl.functions import channels
from telethon.tl.functions import messages as telethon_messages


async def next_join(client: Client) -> Any:
    """The next pushed service message about somebody who joined."""
    async for box in client.updates():
        for update in getattr(box, "updates", ()):
            if update.tl_name == "updateNewChannelMessage":
                return update.message
    raise AssertionError


async def test_layers_122_176_and_229(
    dc: InviteDC, telethon: Connect, kurigram: Connect, ours: Connect
) -> None:
    """Telethon (229) owns the chat; ours of layers 122 and 176 join it; Kurigram (229) comes last.

    Each old client gets the newcomer's message in its own layer's constructor.
    """
    owner = await telethon(dc, phone="9996620001")
    made = await owner(channels.CreateChannelRequest("Everybody", "", megagroup=True))
    link = (await owner(telethon_messages.ExportChatInviteRequest(made.chats[0]))).link
    link_hash = link.rpartition("+")[2]
    members = {
        layer: await ours(dc, phone, layer=layer)
        for layer, phone in ((122, "9996620002"), (176, "9996620003"))
    }
    for client in members.values():
        await client.call(messages.ImportChatInvite(hash=link_hash))
    waiting = {layer: asyncio.create_task(next_join(one)) for layer, one in members.items()}
    last = await kurigram(dc, phone="9996620004")
    joined = await last.join_chat(link)
    assert joined.chat.title == "Everybody"
    for layer, task in waiting.items():
        message = await asyncio.wait_for(task, 10)
        assert type(message) is tl.layer(layer).get("messageService")
        assert type(message.action) is tl.layer(layer).get("messageActionChatJoinedByLink")
        seen: Any = await members[layer].call(messages.CheckChatInvite(hash=link_hash))
        assert isinstance(seen, api.ChatInviteAlready)
        assert type(seen.chat) is tl.layer(layer).get("channel")
    history = await owner.get_messages(made.chats[0], limit=10)
    actions = [type(one.action).__name__ for one in history]
    assert actions.count("MessageActionChatJoinedByLink") == 3
