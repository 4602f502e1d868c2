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


def of_channel(desk: Any) -> api.InputChannel:
    chat = desk.world.now_chat()
    return api.InputChannel(channel_id=chat.id, access_hash=chat.access_hash)


def peer_user(desk: Any, number: int) -> api.InputPeerUser:
    account = desk.world.accounts.get(desk.world.users[number])
    return api.InputPeerUser(user_id=account.id, access_hash=account.access_hash)


def rule(desk: Any) -> None:
    """The owner does everything once that an administrator can do to people and to the chat."""
    world, channel = desk.world, of_channel(desk)
    world.members.add(world.now_chat(), world.owner, world.users[1:4])
    user = api.InputUser(user_id=world.users[1], access_hash=peer_user(desk, 1).access_hash)
    for rights in (api.ChatAdminRights(invite_users=True), api.ChatAdminRights()):
        desk(OWNER, channels.EditAdmin(channel=channel, user_id=user, admin_rights=rights))
    for number, denied in ((2, "view_messages"), (3, "send_messages")):
        for names in ({denied: True}, {}):
            rights = api.ChatBannedRights(until_date=0, **names)
            who = peer_user(desk, number)
            desk(
                OWNER,
                channels.EditBanned(channel=channel, participant=who, banned_rights=rights),
            )
    peer = api.InputPeerChannel(channel_id=channel.channel_id, access_hash=channel.access_hash)
    desk(OWNER, channels.EditTitle(channel=channel, title="Renamed"))
    desk(OWNER, messages.EditChatAbout(peer=peer, about="All about it"))
    desk(OWNER, channels.UpdateUsername(channel=channel, username="some_club"))
    silent = api.ChatBannedRights(until_date=0, send_messages=True)
    desk(OWNER, messages.EditChatDefaultBannedRights(peer=peer, banned_rights=silent))
    primary = messages.ExportChatInvite(peer=peer, legacy_revoke_permanent=True)
    desk(OWNER, primary)
    me = api.InputUserSelf()
    desk(OWNER, messages.DeleteRevokedExportedChatInvites(peer=peer, admin_id=me))


@pytest.mark.parametrize(
    ("flag", "expected"),
    [
        ("promote", ["ParticipantToggleAdmin"]),
        ("demote", ["ParticipantToggleAdmin"]),
        ("kick", ["ParticipantToggleBan"]),
        ("unkick", ["ParticipantToggleBan"]),
        ("ban", ["ParticipantToggleBan"]),
        ("unban", ["ParticipantToggleBan"]),
        ("info", ["ChangeUsername", "ChangeAbout", "ChangeTitle"]),
        ("settings", ["DefaultBannedRights"]),
        ("invites", ["ExportedInviteDelete", "ExportedInviteRevoke"]),
        ("invite", ["ParticipantInvite"] * 3),
        ("join", []),
        ("pinned", []),
    ],
)
def test_what_administrators_did(desk: Any, flag: str, expected: list[str]) -> None:
    rule(desk)
    wanted = api.ChannelAdminLogEventsFilter(**{flag: True})
    assert names(desk, events_filter=wanted) == expected


def events(desk: Any, flag: str) -> Any:
    query = channels.GetAdminLog(
        channel=of_channel(desk),
        q="",
        max_id=0,
        min_id=0,
        limit=0,
        events_filter=api.ChannelAdminLogEventsFilter(**{flag: True}),
    )
    return desk(OWNER, query).events[0].action


def test_entries_tell_before_and_after(desk: Any) -> None:
    rule(desk)
    kicked = events(desk, "kick")
    assert isinstance(kicked.prev_participant, api.ChannelParticipant)
    assert kicked.new_participant.left
    pardoned = events(desk, "unkick")
    assert isinstance(pardoned.prev_participant, api.ChannelParticipantBanned)
    assert isinstance(pardoned.new_participant, api.ChannelParticipantLeft)
    promoted = events(desk, "promote")
    assert promoted.new_participant.admin_rights.invite_users
    assert isinstance(promoted.prev_participant, api.ChannelParticipant)
    freed = events(desk, "unban")
    assert isinstance(freed.new_participant, api.ChannelParticipant)
    assert events(desk, "info").new_value == "some_club"
    assert events(desk, "settings").new_banned_rights.send_messages


def test_it_is_for_administrators_and_two_days(desk: Any) -> None:
    live(desk)
    with pytest.raises(RpcError, match="CHAT_ADMIN_REQUIRED"):
        names(desk, key=ADMIN)
    desk.world.clock.now += 48 * 3600 + 1
    assert names(desk) == []
