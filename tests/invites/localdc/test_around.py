"""What clients ask around the invites: searching, common chats, devices, what to leave."""

from __future__ import annotations

from typing import Any

import pytest

from invites.localdc.values import ChatKind
from mtproto import RpcError
from tl import api
from tl.api import account, auth, channels, contacts, messages, photos

OWNER, GUEST = 100, 101


def test_search_finds_ones_own_chats_and_public_names(stage: Any) -> None:
    stage.publish("chess_club")
    stage(GUEST, account.UpdateUsername(username="chess_fan"))
    found = stage(OWNER, contacts.Search(q="group", limit=10))
    assert [one.channel_id for one in found.my_results] == [stage.world.chat.id]
    found = stage(OWNER, contacts.Search(q="@CHESS", limit=10))
    assert [one.tl_name for one in found.results] == ["peerChannel", "peerUser"]
    assert (found.chats[0].username, found.users[0].username) == ("chess_club", "chess_fan")
    for words, name in (("", "SEARCH_QUERY_EMPTY"), ("ch", "QUERY_TOO_SHORT")):
        with pytest.raises(RpcError, match=name):
            stage(OWNER, contacts.Search(q=words, limit=10))


def test_common_chats(stage: Any) -> None:
    made = stage.make(ChatKind.GROUP, users=stage.world.users[1:2])
    stage.join(stage.hash())
    common = stage(OWNER, messages.GetCommonChats(user_id=stage.user(1), max_id=0, limit=0))
    assert [one.id for one in common.chats] == [made.id, stage.world.chat.id]
    last = messages.GetCommonChats(user_id=stage.user(1), max_id=made.id, limit=0)
    assert [one.id for one in stage(OWNER, last).chats] == [stage.world.chat.id]
    assert stage(OWNER, photos.GetUserPhotos(user_id=stage.user(1), offset=0, max_id=0, limit=1))


def test_devices_are_listed_and_signed_out(stage: Any) -> None:
    """The asking one first, with the hash 0; the others can be ended one by one, or all."""
    owner = stage.world.owner
    for key in (301, 302, 303):
        stage.world.logins.bind(key, owner)
    shown = stage(OWNER, account.GetAuthorizations()).authorizations
    assert [(one.hash, one.current) for one in shown] == [
        (0, True),
        (301, False),
        (302, False),
        (303, False),
    ]
    stage(OWNER, account.ResetAuthorization(hash=302))
    assert stage.world.logins.keys_of(owner) == (OWNER, 301, 303)
    for wrong in (0, OWNER, 302, GUEST):
        with pytest.raises(RpcError, match="HASH_INVALID"):
            stage(OWNER, account.ResetAuthorization(hash=wrong))
    stage(OWNER, auth.ResetAuthorizations())
    assert stage.world.logins.keys_of(owner) == (OWNER,)
    with pytest.raises(RpcError, match="AUTH_KEY_UNREGISTERED"):
        stage(301, account.GetAuthorizations())


def test_what_one_might_leave(stage: Any) -> None:
    """One's channels, the longest silent first."""
    stage.world.clock.now += 60
    made = stage.make()
    found = stage(OWNER, channels.GetInactiveChannels())
    assert [one.id for one in found.chats] == [stage.world.chat.id, made.id]
    assert found.dates == sorted(found.dates)


def test_small_courtesies(stage: Any) -> None:
    typing = messages.SetTyping(peer=stage.peer, action=api.SendMessageTypingAction())
    assert stage(OWNER, typing)
    with pytest.raises(RpcError, match="CHANNEL_PRIVATE"):
        stage(GUEST, typing)
    assert stage(OWNER, messages.GetAllDrafts()).updates == []
    [me] = stage(OWNER, channels.GetSendAs(peer=stage.peer)).peers
    assert me.peer.user_id == stage.world.owner
