"""Who lets himself be added, blocks, and accounts that end."""

from __future__ import annotations

from typing import Any

import pytest

from mtproto import RpcError
from tl import api
from tl.api import account, auth, contacts, messages, users

OWNER, GUEST = 100, 101
KEY = api.InputPrivacyKeyChatInvite()


def peer(stage: Any, number: int) -> api.InputPeerUser:
    user = stage.user(number)
    return api.InputPeerUser(user_id=user.user_id, access_hash=user.access_hash)


def test_who_cannot_be_added_is_named(stage: Any) -> None:
    """A success with a list of the others; the owner is made an exception, and may."""
    stage.private(GUEST)
    made = stage.invite(stage.user(1), stage.user(2))
    assert [one.user_id for one in made.missing_invitees] == [stage.world.users[1]]
    assert not made.missing_invitees[0].premium_would_allow_invite
    assert stage.world.users[2] in stage.world.chats.members(stage.world.chat)
    rules = [api.InputPrivacyValueAllowUsers(users=[stage.user(0)])]
    shown = stage(GUEST, account.SetPrivacy(key=KEY, rules=rules)).rules
    assert [one.tl_name for one in shown] == ["privacyValueAllowUsers", "privacyValueDisallowAll"]
    assert stage.invite(stage.user(1)).missing_invitees == []
    assert stage(GUEST, account.GetPrivacy(key=KEY)).rules == shown
    other = account.GetPrivacy(key=api.InputPrivacyKeyPhoneCall())
    with pytest.raises(RpcError, match="PRIVACY_KEY_INVALID"):
        stage(GUEST, other)


def test_an_exception_for_the_worse(stage: Any) -> None:
    rules = [
        api.InputPrivacyValueDisallowUsers(users=[stage.user(0)]),
        api.InputPrivacyValueAllowAll(),
    ]
    stage(GUEST, account.SetPrivacy(key=KEY, rules=rules))
    assert len(stage.invite(stage.user(1)).missing_invitees) == 1
    stage.join(stage.hash())
    assert stage.world.users[1] in stage.world.chats.members(stage.world.chat), "by himself"


def test_blocks_are_listed_and_taken_back(stage: Any) -> None:
    stage.block(OWNER, 1)
    stage.block(OWNER, 2)
    found = stage(OWNER, contacts.GetBlocked(offset=0, limit=1))
    assert (found.count, found.blocked[0].peer_id.user_id) == (2, stage.world.users[1])
    stage(OWNER, contacts.Unblock(id=peer(stage, 1)))
    left = stage(OWNER, contacts.GetBlocked(offset=0, limit=10))
    assert [one.peer_id.user_id for one in left.blocked] == [stage.world.users[2]]
    assert stage.invite(stage.user(1)).missing_invitees == []
    with pytest.raises(RpcError, match="USER_ID_INVALID"):
        stage.block(OWNER, 0)


def test_an_account_ends(stage: Any) -> None:
    """Its keys speak for nobody, its number signs up anew; others see a deleted user."""
    world = stage.world
    user, phone = stage.user(1), world.accounts.get(world.users[1]).phone
    stage(GUEST, account.UpdateUsername(username="soon_free"))
    stage.join(stage.hash())
    assert stage(GUEST, account.DeleteAccount(reason="enough"))
    with pytest.raises(RpcError, match="AUTH_KEY_UNREGISTERED"):
        stage(GUEST, users.GetUsers(id=[api.InputUserSelf()]))
    [seen] = stage(OWNER, users.GetUsers(id=[user]))
    assert (seen.deleted, seen.first_name, seen.username) == (True, None, None)
    settings = api.CodeSettings()
    code = auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=settings)
    code_hash = stage(GUEST, code).phone_code_hash
    enter = auth.SignIn(phone_number=phone, phone_code_hash=code_hash, phone_code="22222")
    assert stage(GUEST, enter).tl_name == "auth.authorizationSignUpRequired"
    assert stage(OWNER, messages.GetAdminsWithInvites(peer=stage.peer)).admins
