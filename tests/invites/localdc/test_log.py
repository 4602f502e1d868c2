"""The admin log: who came how, and what was done to links."""

from __future__ import annotations

from typing import Any

import pytest

from mtproto import RpcError
from tl import api
from tl.api import channels, messages

OWNER, ADMIN, GUEST = 100, 101, 102


def names(desk: Any, key: int = OWNER, **filters: Any) -> list[str]:
    chat = desk.world.now_chat()
    channel = api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)
    query = {"q": "", "max_id": 0, "min_id": 0, "limit": 0, **filters}
    found = desk(key, channels.GetAdminLog(channel=channel, **query))
    return [one.action.tl_name.removeprefix("channelAdminLogEventAction") for one in found.events]


def live(desk: Any) -> None:
    chat = desk.world.now_chat()
    peer = api.InputPeerChannel(channel_id=chat.id, access_hash=chat.access_hash)
    link = desk(OWNER, messages.ExportChatInvite(peer=peer)).link
    asked = desk(OWNER, messages.ExportChatInvite(peer=peer, request_needed=True)).link
    desk(ADMIN, messages.ImportChatInvite(hash=link.rpartition("+")[2]))
    with pytest.raises(RpcError):
        desk(GUEST, messages.ImportChatInvite(hash=asked.rpartition("+")[2]))
    desk(OWNER, messages.HideAllChatJoinRequests(peer=peer, approved=True))
    desk(OWNER, messages.EditExportedChatInvite(peer=peer, link=link, title="new"))
    desk(OWNER, messages.EditExportedChatInvite(peer=peer, link=link, revoked=True))
    desk(OWNER, messages.DeleteExportedChatInvite(peer=peer, link=link))
    desk.world.members.add(chat, desk.world.owner, [desk.world.users[3]])
    channel = api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)
    desk(GUEST, channels.LeaveChannel(channel=channel))


def test_everything_is_noted_newest_first(desk: Any) -> None:
    live(desk)
    assert names(desk) == [
        *("ParticipantLeave", "ParticipantInvite", "ExportedInviteDelete"),
        *("ExportedInviteRevoke", "ExportedInviteEdit"),
        *("ParticipantJoinByRequest", "ParticipantJoinByInvite"),
    ]


def test_filters_and_pages(desk: Any) -> None:
    live(desk)
    links = api.ChannelAdminLogEventsFilter(invites=True)
    assert len(names(desk, events_filter=links)) == 3
    assert names(desk, events_filter=api.ChannelAdminLogEventsFilter(leave=True)) == [
        "ParticipantLeave"
    ]
    assert names(desk, max_id=3) == ["ParticipantJoinByRequest", "ParticipantJoinByInvite"]
    assert names(desk, min_id=6) == ["ParticipantLeave"]
    assert len(names(desk, limit=2)) == 2
    assert names(desk, q="user2") == ["ParticipantLeave", "ParticipantJoinByRequest"]
    assert len(names(desk, admins=[api.InputUserSelf()])) == 4


def test_it_is_for_administrators_and_two_days(desk: Any) -> None:
    live(desk)
    with pytest.raises(RpcError, match="CHAT_ADMIN_REQUIRED"):
        names(desk, key=ADMIN)
    desk.world.clock.now += 48 * 3600 + 1
    assert names(desk) == []
