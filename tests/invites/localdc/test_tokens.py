"""Login by QR code: shown, accepted, finished; and every way in which it is refused."""

from __future__ import annotations

from typing import Any

import pytest

from invites.localdc.logins import SRP_G, SRP_P
from invites.localdc.values import Password
from mtproto import RpcError
from mtproto.crypto.srp import SrpParameters, verifier
from tl import api
from tl.api import auth, updates

NEW = 900
"""The auth key of the device that is not signed in."""


def show(desk: Any, key: int = NEW) -> Any:
    return desk(key, auth.ExportLoginToken(api_id=1, api_hash="", except_ids=[]))


def accept(desk: Any, token: bytes, key: int = 101) -> Any:
    return desk(key, auth.AcceptLoginToken(token=token))


def refusal(call: Any) -> str:
    with pytest.raises(RpcError) as caught:
        call()
    return caught.value.name


def test_a_token_is_shown_accepted_and_finished(desk: Any) -> None:
    shown = show(desk)
    assert shown.expires == int(desk.world.clock.now) + 30
    assert show(desk).token == shown.token
    accept(desk, shown.token)
    told = [box for key, box in desk.dc.pushed if key == NEW]
    assert [type(box.update) for box in told] == [api.UpdateLoginToken]
    done = show(desk)
    assert done.authorization.user.id == desk.world.users[1]
    assert desk(NEW, updates.GetState())


def test_an_accepted_token_may_be_brought_by_another_key(desk: Any) -> None:
    """As after a move to this data centre."""
    token = show(desk).token
    accept(desk, token)
    done = desk(901, auth.ImportLoginToken(token=token))
    assert done.authorization.user.id == desk.world.users[1]


def test_what_is_refused(desk: Any) -> None:
    assert refusal(lambda: accept(desk, b"unknown")) == "AUTH_TOKEN_INVALID"
    token = show(desk).token
    assert refusal(lambda: desk(901, auth.ImportLoginToken(token=token))) == "AUTH_TOKEN_EXPIRED"
    accept(desk, token)
    assert refusal(lambda: accept(desk, token)) == "AUTH_TOKEN_ALREADY_ACCEPTED"
    assert refusal(lambda: accept(desk, token, key=999)) == "AUTH_KEY_UNREGISTERED"


def test_a_token_ends_and_is_replaced(desk: Any) -> None:
    first = show(desk).token
    desk.world.clock.now += 31
    assert refusal(lambda: accept(desk, first)) == "AUTH_TOKEN_EXPIRED"
    assert show(desk).token != first
    assert refusal(lambda: accept(desk, first)) == "AUTH_TOKEN_INVALID"


def test_a_second_factor_is_asked_for(desk: Any) -> None:
    salts = bytes(40), bytes(16)
    secret = verifier(SrpParameters(SRP_P, SRP_G, *salts), "secret")
    desk.world.logins.give_password(desk.world.users[1], Password(*salts, secret))
    accept(desk, show(desk).token)
    assert refusal(lambda: show(desk)) == "SESSION_PASSWORD_NEEDED"
    assert refusal(lambda: desk(NEW, updates.GetState())) == "SESSION_PASSWORD_NEEDED"
