"""Signing in: every way through the flow, against handlers that check what they get."""

from __future__ import annotations

import asyncio

import pytest

from mtproto import LocalProtocolError, MemoryStorage, RpcError, SignIn, SignInError, WaitPolicy
from mtproto.auth import (
    CallNeeded,
    Cancelled,
    CodeNeeded,
    NameNeeded,
    PasswordNeeded,
    SignedIn,
    log_out,
    sign_in,
    sign_in_bot,
)
from mtproto.errors import RemoteProtocolError
from tl import api
from tl.api import account, auth, updates

PHONE, CODE, PASSWORD, BOT_TOKEN = "9996620001", "22222", "correct horse", "42:abc"


class Answers:
    """A prompt that gives prepared answers and remembers what it was asked."""

    def __init__(self, *codes, passwords=()):
        self.codes, self.passwords = list(codes), list(passwords)
        self.asked = []

    async def code(self, needed):
        self.asked.append(needed)
        return self.codes.pop(0)

    async def password(self, needed):
        self.asked.append(needed)
        return self.passwords.pop(0)

    async def name(self, needed):
        self.asked.append(needed)
        return "Al", "Ice"


class TestWithTheDataCentre:
    async def test_code(self, make_client, dc):
        storage = MemoryStorage()
        prompt = Answers(f" {CODE}\n")
        async with make_client(storage=storage) as client:
            done = await sign_in(client, PHONE, prompt)
            assert done.user_id == 7
            await client.call(updates.GetState())
        assert storage.load().user_id == 7
        (asked,) = prompt.asked
        assert (asked.kind, asked.length) == ("auth.sentCodeTypeApp", 5)

    async def test_stored_login_needs_no_sign_in(self, make_client, dc):
        storage = MemoryStorage()
        async with make_client(storage=storage) as client:
            await sign_in(client, PHONE, Answers(CODE))
        async with make_client(storage=storage) as client:
            await client.call(updates.GetState())
        assert dc.world.sent_codes == 1

    async def test_wrong_code_is_asked_for_again(self, make_client):
        prompt = Answers("11111", CODE)
        async with make_client() as client:
            await sign_in(client, PHONE, prompt)
        assert [asked.error and asked.error.name for asked in prompt.asked] == [
            None,
            "PHONE_CODE_INVALID",
        ]

    async def test_another_code_is_asked_for(self, make_client, dc):
        @dc.world.dispatcher.on(auth.ResendCode)
        def resend(call):
            return auth.SentCode(type=auth.SentCodeTypeSms(length=5), phone_code_hash="hash")

        prompt = Answers("", CODE)
        async with make_client() as client:
            assert (await sign_in(client, PHONE, prompt)).user_id == 7
        kinds = [asked.kind for asked in prompt.asked]
        assert kinds == ["auth.sentCodeTypeApp", "auth.sentCodeTypeSms"]

    async def test_wrong_codes_end(self, make_client):
        async with make_client() as client:
            with pytest.raises(RpcError, match="PHONE_CODE_INVALID"):
                await sign_in(client, PHONE, Answers(*["1"] * 9), attempts=3)
            assert client.account.user_id is None

    async def test_password(self, make_client, dc):
        dc.world.password = PASSWORD
        prompt = Answers(CODE, passwords=["wrong", PASSWORD])
        async with make_client() as client:
            assert (await sign_in(client, PHONE, prompt)).user_id == 7
        assert [type(asked) for asked in prompt.asked] == [
            CodeNeeded,
            PasswordNeeded,
            PasswordNeeded,
        ]
        assert prompt.asked[1].hint == "a battery"
        assert prompt.asked[2].error.name == "PASSWORD_HASH_INVALID"

    async def test_sign_up(self, make_client, dc):
        dc.world.registered = False
        prompt = Answers(CODE)
        async with make_client() as client:
            assert (await sign_in(client, PHONE, prompt)).user_id == 7
        assert isinstance(prompt.asked[-1], NameNeeded)

    async def test_bot(self, make_client):
        async with make_client() as client:
            assert (await sign_in_bot(client, BOT_TOKEN)).user_id == 42
            with pytest.raises(RpcError, match="ACCESS_TOKEN_INVALID"):
                await sign_in_bot(client, "42:wrong")

    async def test_log_out(self, make_client, dc):
        storage = MemoryStorage()
        async with make_client(storage=storage) as client:
            await sign_in(client, PHONE, Answers(CODE))
            await log_out(client)
        assert storage.load() is None
        assert dc.world.signed_in == {}

    async def test_a_token_of_logging_out_stands_for_a_code(self, make_client, dc):
        async with make_client() as client:
            await sign_in(client, PHONE, Answers(CODE))
            token = await log_out(client)
        async with make_client() as client:
            signed_in = await sign_in(client, PHONE, Answers(), logout_tokens=[b"other", token])
        assert (signed_in.user_id, dc.world.sent_codes) == (7, 1)

    async def test_logging_out_of_a_server_that_only_acknowledges(
        self, make_client, dc, monkeypatch
    ):
        """It may drop the key before its answer has left."""
        monkeypatch.setattr("mtproto.auth._GOODBYE", 0.05)
        dc.faults.delay("auth.logOut", seconds=60)
        storage = MemoryStorage()
        async with make_client(storage=storage) as client:
            await sign_in(client, PHONE, Answers(CODE))
            assert await log_out(client) is None
        assert storage.load() is None

    async def test_an_answer_that_comes_with_its_acknowledgement(self, make_client):
        """Then nothing is waited for any more when that is told."""
        wrong = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: wrong.append(context))
        async with make_client() as client:
            await sign_in(client, PHONE, Answers(CODE))
            assert await log_out(client) == b"token"
            await asyncio.sleep(0.01)
        assert wrong == []

    @pytest.mark.parametrize("what", ["signed out already", "key gone already"])
    async def test_logging_out_twice(self, make_client, dc, what):
        storage = MemoryStorage()
        async with make_client(storage=storage) as client:
            await sign_in(client, PHONE, Answers(CODE))
            if what == "signed out already":
                dc.faults.fail("auth.logOut", RpcError(401, "AUTH_KEY_UNREGISTERED"))
            else:
                dc.forget_key(client.account.auth_key.id)
            assert await log_out(client) is None
        assert storage.load() is None

    async def test_an_account_is_kept_when_logging_out_fails(self, make_client, dc):
        dc.faults.fail("auth.logOut", RpcError(500, "RPC_CALL_FAIL"))
        storage = MemoryStorage()
        async with make_client(storage=storage, policy=WaitPolicy(attempts=1)) as client:
            await sign_in(client, PHONE, Answers(CODE))
            with pytest.raises(RpcError, match="RPC_CALL_FAIL"):
                await log_out(client)
        assert storage.load().user_id == 7

    async def test_wrong_number(self, make_client):
        async with make_client(policy=WaitPolicy()) as client:
            with pytest.raises(RpcError, match="PHONE_NUMBER_INVALID"):
                await sign_in(client, "1", Answers())


class TestFlow:
    """The flow object alone: no client, no data centre."""

    @pytest.fixture
    def flow(self, rng):
        return SignIn(PHONE, api_id=1, api_hash="hush", rng=rng)

    def sent(self, kind=None):
        kind = kind or auth.SentCodeTypeSms(length=5)
        return auth.SentCode(type=kind, phone_code_hash="h", timeout=60)

    def authorization(self):
        return auth.Authorization(user=api.User(id=3))

    def test_it_starts_with_the_code(self, flow):
        query = flow.next().query
        assert isinstance(query, auth.SendCode)
        assert (query.phone_number, query.api_id, query.api_hash) == (PHONE, 1, "hush")

    def test_resend(self, flow):
        flow.answered(self.sent())
        assert flow.next() == CodeNeeded(kind="auth.sentCodeTypeSms", length=5, resend_after=60)
        flow.resend()
        assert flow.next().query == auth.ResendCode(phone_number=PHONE, phone_code_hash="h")
        flow.answered(self.sent(auth.SentCodeTypeCall(length=6)))
        assert flow.next().length == 6

    def test_a_code_by_mail_goes_where_it_belongs(self, flow):
        flow.answered(self.sent(auth.SentCodeTypeEmailCode(email_pattern="a*@x", length=6)))
        flow.give_code("123456")
        assert flow.next().query == auth.SignIn(
            phone_number=PHONE,
            phone_code_hash="h",
            email_verification=api.EmailVerificationCode(code="123456"),
        )

    def test_what_only_official_apps_can_read_is_asked_for_in_another_way(self, flow):
        flow.answered(self.sent(auth.SentCodeTypeFirebaseSms(length=5)))
        assert isinstance(flow.next().query, auth.ResendCode)
        flow.answered(self.sent())
        assert isinstance(flow.next(), CodeNeeded)

    def test_cancel(self, flow):
        flow.answered(self.sent())
        flow.cancel()
        assert flow.next().query == auth.CancelCode(phone_number=PHONE, phone_code_hash="h")
        flow.answered(True)
        assert flow.next() == Cancelled()

    @pytest.mark.parametrize("name", ["SESSION_PASSWORD_NEEDED", "PASSWORD_HASH_INVALID"])
    def test_the_password_is_not_asked_about_for_ever(self, flow, name):
        """Whatever a server answers to account.getPassword, it is not called at once again."""
        flow.failed(RpcError(401, "SESSION_PASSWORD_NEEDED"))
        with pytest.raises(RpcError, match=name):
            flow.failed(RpcError(401, name))

    def test_a_name_is_asked_for_once(self, flow):
        flow.answered(self.sent())
        flow.give_code("1")
        flow.answered(auth.AuthorizationSignUpRequired())
        flow.give_name("Al")
        with pytest.raises(RemoteProtocolError):
            flow.answered(auth.AuthorizationSignUpRequired())

    def test_code_without_a_length(self, flow):
        flow.answered(self.sent(auth.SentCodeTypeFlashCall(pattern="*")))
        assert flow.next().length is None

    def test_future_auth_token_needs_no_code(self, flow):
        flow.answered(auth.SentCodeSuccess(authorization=self.authorization()))
        assert flow.next() == SignedIn(3, api.User(id=3))

    def test_restart(self, flow):
        for _ in range(3):
            flow.failed(RpcError(500, "AUTH_RESTART"))
            assert isinstance(flow.next().query, auth.SendCode)
        with pytest.raises(RpcError, match="AUTH_RESTART"):
            flow.failed(RpcError(500, "AUTH_RESTART"))

    def test_other_errors_are_raised(self, flow):
        with pytest.raises(RpcError, match="PHONE_NUMBER_BANNED"):
            flow.failed(RpcError(400, "PHONE_NUMBER_BANNED"))

    def test_ways_that_need_an_official_app(self, flow):
        with pytest.raises(SignInError):
            flow.answered(
                auth.SentCodePaymentRequired(
                    store_product="",
                    phone_code_hash="",
                    support_email_address="",
                    support_email_subject="",
                    premium_days=0,
                    currency="",
                    amount=0,
                )
            )
        with pytest.raises(SignInError):
            flow.answered(self.sent(auth.SentCodeTypeSetUpEmailRequired()))

    def test_nonsense_from_the_server(self, flow):
        with pytest.raises(RemoteProtocolError):
            flow.answered(api.UpdatesTooLong())
        with pytest.raises(RemoteProtocolError):
            flow.answered(True)

    def test_steps_out_of_order(self, flow):
        for action in (
            lambda: flow.give_code("1"),
            lambda: flow.give_password("x"),
            lambda: flow.give_name("x"),
            flow.resend,
        ):
            with pytest.raises(LocalProtocolError, match="CallNeeded"):
                action()
        flow.answered(self.sent())
        with pytest.raises(LocalProtocolError, match="CodeNeeded"):
            flow.answered(self.sent())

    @pytest.mark.parametrize("missing", ["srp", "algo"])
    def test_password_parameters_are_checked(self, flow, missing):
        unknown = api.PasswordKdfAlgoUnknown()
        flow.failed(RpcError(401, "SESSION_PASSWORD_NEEDED"))
        assert flow.next() == CallNeeded(account.GetPassword())
        srp = {} if missing == "srp" else {"srp_B": bytes(256), "srp_id": 1}
        flow.answered(
            account.Password(
                has_password=True,
                current_algo=unknown,
                **(srp or {"srp_B": b"", "srp_id": 1}),
                new_algo=unknown,
                new_secure_algo=api.SecurePasswordKdfAlgoUnknown(),
                secure_random=b"",
            )
        )
        with pytest.raises(SignInError):
            flow.give_password("x")

    def test_secrets_are_not_in_reprs(self, flow):
        flow.answered(self.sent())
        flow.give_code("98765")
        shown = repr([flow, flow.next(), SignedIn(3, api.User(id=3, phone="555123"))])
        assert "98765" not in shown
        assert "hush" not in shown
        assert "555123" not in shown
