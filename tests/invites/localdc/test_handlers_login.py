"""Signing in through the API of the world, and what clients ask before that."""

from __future__ import annotations

from typing import Any

import pytest

from mtproto.crypto.srp import SrpParameters, client_proof, verifier
from mtproto.errors import RpcError
from tl import api
from tl.api import account, auth, contacts, messages, updates, users
from tl.api import help as help_

SETTINGS = api.CodeSettings()


def refusal(call: Any) -> str:
    """The name of the error that a call ends with."""
    with pytest.raises(RpcError) as caught:
        call()
    return caught.value.name


def test_sign_up_and_sign_in(desk: Any) -> None:
    """The whole way of a new number, then again as a known one."""
    phone = "+99966 2 7777"
    sent = desk(1, auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=SETTINGS))
    given = {"phone_number": phone, "phone_code_hash": sent.phone_code_hash}
    assert sent.type.length == 5
    assert (
        refusal(lambda: desk(1, auth.SignIn(**given, phone_code="11111"))) == "PHONE_CODE_INVALID"
    )
    assert refusal(lambda: desk(1, auth.SignIn(**given, phone_code=""))) == "PHONE_CODE_EMPTY"
    need = desk(1, auth.SignIn(**given, phone_code="22222"))
    assert isinstance(need, auth.AuthorizationSignUpRequired)
    new = desk(1, auth.SignUp(**given, first_name="Neo", last_name=""))
    assert (new.user.self_, new.user.phone) == (True, "9996627777")
    again = desk(2, auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=SETTINGS))
    given["phone_code_hash"] = again.phone_code_hash
    done = desk(2, auth.SignIn(**given, phone_code="22222"))
    assert done.user.id == new.user.id
    assert desk(2, users.GetUsers(id=[api.InputUserSelf()]))[0].id == new.user.id
    desk(2, auth.LogOut())
    assert refusal(lambda: desk(2, updates.GetState())) == "AUTH_KEY_UNREGISTERED"


def test_a_token_of_logging_out_stands_for_a_code_once(desk: Any) -> None:
    """For the account that it was given to, on any key, and until it is used."""
    phone, other = "9996621111", "9996622222"

    def send_code(key: int, phone: str, *tokens: bytes) -> Any:
        settings = api.CodeSettings(logout_tokens=list(tokens))
        return desk(
            key, auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=settings)
        )

    for key, number in ((1, phone), (2, other)):
        given = {
            "phone_number": number,
            "phone_code_hash": send_code(key, number).phone_code_hash,
        }
        digit = number[5] * 5
        desk(key, auth.SignIn(**given, phone_code=digit))
        desk(key, auth.SignUp(**given, first_name="A", last_name=""))
    token = desk(1, auth.LogOut()).future_auth_token
    assert isinstance(send_code(3, other, token), auth.SentCode)
    back = send_code(3, phone, b"unknown", token)
    assert isinstance(back, auth.SentCodeSuccess)
    assert desk(3, users.GetUsers(id=[api.InputUserSelf()]))[0].id == back.authorization.user.id
    assert isinstance(send_code(4, phone, token), auth.SentCode)


def test_older_layers_cannot_be_told_that_no_code_is_needed(desk: Any) -> None:
    phone = desk.world.state.accounts[desk.world.users[0]].phone
    token = desk(100, auth.LogOut()).future_auth_token
    settings = api.CodeSettings(logout_tokens=[token])
    query = auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=settings)
    assert isinstance(desk(1, query, 151), auth.SentCode)
    assert isinstance(desk(1, query, 158), auth.SentCodeSuccess)


@pytest.mark.parametrize("phone", ["", "12345", "+79991234567", "99966100001"])
def test_other_numbers_are_invalid(desk: Any, phone: str) -> None:
    query = auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=SETTINGS)
    assert refusal(lambda: desk(1, query)) == "PHONE_NUMBER_INVALID"


def test_codes_expire_and_can_be_cancelled(desk: Any) -> None:
    phone = "9996620000"
    query = auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=SETTINGS)
    first = desk(1, query).phone_code_hash
    assert desk(1, auth.ResendCode(phone_number=phone, phone_code_hash=first))
    desk(1, auth.CancelCode(phone_number=phone, phone_code_hash=first))
    second = desk(1, query).phone_code_hash
    desk.world.clock.now += 4000
    for code_hash in (first, second, "unknown"):
        query_2 = auth.SignIn(phone_number=phone, phone_code_hash=code_hash, phone_code="22222")
        assert refusal(lambda q=query_2: desk(1, q)) == "PHONE_CODE_EXPIRED"


def test_bots_sign_in_by_token(desk: Any) -> None:
    def ask(token: str) -> Any:
        query = auth.ImportBotAuthorization(flags=0, api_id=1, api_hash="", bot_auth_token=token)
        return desk(1, query)

    assert refusal(lambda: ask("4200:wrong")) == "ACCESS_TOKEN_INVALID"
    bot = ask("4200:bot-secret").user
    assert bot.bot
    found = desk(100, contacts.ResolveUsername(username=bot.username))
    assert found.peer.user_id == bot.id
    assert refusal(lambda: desk(1, messages.ImportChatInvite(hash="x"))) == "BOT_METHOD_INVALID"


def test_a_password_is_asked_and_proven(desk: Any) -> None:
    """Set it, sign in with it, fail with a wrong one and with a stale challenge, remove it."""
    world = desk.world
    before = desk(100, account.GetPassword())
    algo = before.new_algo
    salt1 = algo.salt1 + bytes(32)
    group = SrpParameters(int.from_bytes(algo.p, "big"), algo.g, salt1, algo.salt2)
    new_algo = type(algo)(salt1=salt1, salt2=algo.salt2, g=algo.g, p=algo.p)
    settings = account.PasswordInputSettings(
        new_algo=new_algo, new_password_hash=verifier(group, "secret"), hint="what"
    )
    nothing = api.InputCheckPasswordEmpty()
    desk(100, account.UpdatePasswordSettings(password=nothing, new_settings=settings))

    def sign_in(key: int) -> None:
        query = auth.SendCode(phone_number="9996620000", api_id=1, api_hash="", settings=SETTINGS)
        sent = desk(key, query)
        desk(
            key,
            auth.SignIn(
                phone_number="9996620000",
                phone_code_hash=sent.phone_code_hash,
                phone_code="22222",
            ),
        )

    def proof(key: int, password: str) -> api.InputCheckPasswordSRP:
        asked = desk(key, account.GetPassword())
        assert asked.hint == "what"
        made = client_proof(group, asked.srp_B, password, world.state.rng)
        return api.InputCheckPasswordSRP(srp_id=asked.srp_id, A=made.A, M1=made.M1)

    assert refusal(lambda: sign_in(1)) == "SESSION_PASSWORD_NEEDED"
    assert refusal(lambda: desk(1, updates.GetState())) == "SESSION_PASSWORD_NEEDED"
    wrong = proof(1, "Secret")
    assert refusal(lambda: desk(1, auth.CheckPassword(password=wrong))) == "PASSWORD_HASH_INVALID"
    assert refusal(lambda: desk(1, auth.CheckPassword(password=wrong))) == "SRP_ID_INVALID"
    right = desk(1, auth.CheckPassword(password=proof(1, "secret")))
    assert right.user.id == world.users[0]
    gone = account.PasswordInputSettings(
        new_algo=api.PasswordKdfAlgoUnknown(), new_password_hash=b"", hint=""
    )
    query = account.UpdatePasswordSettings(password=proof(1, "secret"), new_settings=gone)
    desk(1, query)
    sign_in(2)


def test_the_small_talk_of_starting_clients(desk: Any) -> None:
    """Without login: configuration. It names this address only."""
    config = desk(1, help_.GetConfig())
    assert [(one.id, one.ip_address, one.port) for one in config.dc_options] == [
        (2, "127.0.0.1", 4430)
    ]
    desk(1, help_.GetNearestDc())
    desk(1, help_.GetAppConfig(hash=0))
    assert refusal(lambda: desk(1, users.GetUsers(id=[]))) == "AUTH_KEY_UNREGISTERED"
    assert desk(100, users.GetFullUser(id=api.InputUserSelf())).users[0].self_
