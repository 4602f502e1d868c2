"""Signing in by QR code, with and without a password, also at another data centre."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from mtproto import LocalProtocolError, RemoteProtocolError, RpcError
from mtproto.localdc import Call
from mtproto.qr import QrNeeded, QrSignIn, accept_qr, sign_in_by_qr
from tl import api
from tl.api import auth, updates


class Screen:
    """What is shown; a scanner waits for it."""

    def __init__(self) -> None:
        self.shown: asyncio.Queue[str] = asyncio.Queue()

    def __call__(self, url: str) -> None:
        self.shown.put_nowait(url)


class Prompt:
    def __init__(self, *passwords: str) -> None:
        self.passwords = list(passwords)

    async def password(self, needed: Any) -> str:
        return self.passwords.pop(0)


@pytest.fixture
def tokens(dc: Any) -> dict[bytes, Any]:
    """The server side: token -> (key that shows it, user who let it in)."""
    book: dict[bytes, Any] = {}
    world = dc.world

    @world.dispatcher.on(auth.ExportLoginToken)
    def export(call: Call[auth.ExportLoginToken]) -> Any:
        for key, user in book.values():
            if key == call.auth_key_id and user is not None:
                if world.password is not None:
                    raise RpcError(401, "SESSION_PASSWORD_NEEDED")
                return auth.LoginTokenSuccess(authorization=world.authorize(call, user))
        token = len(book).to_bytes(4, "big") + b"\xff" * 29
        book[token] = (call.auth_key_id, None)
        return auth.LoginToken(expires=int(call.now) + 30, token=token)

    @world.dispatcher.on(auth.AcceptLoginToken)
    def accept(call: Call[auth.AcceptLoginToken]) -> Any:
        if call.query.token not in book:
            raise RpcError(400, "AUTH_TOKEN_INVALID")
        key, _ = book[call.query.token]
        book[call.query.token] = (key, world.signed_in[call.auth_key_id])
        told = api.UpdateShort(update=api.UpdateLoginToken(), date=int(call.now))
        call.dc.push(key, told)
        return api.Authorization(
            hash=1,
            device_model="",
            platform="",
            system_version="",
            api_id=1,
            app_name="",
            app_version="",
            date_created=1,
            date_active=1,
            ip="",
            country="",
            region="",
        )

    return book


async def scan(owner: Any, screen: Screen) -> Any:
    return await accept_qr(owner, await screen.shown.get())


async def test_another_device_lets_us_in(make_client, dc, tokens):
    screen = Screen()
    async with make_client() as owner, make_client() as guest:
        await owner.call(
            auth.ImportBotAuthorization(flags=0, api_id=1, api_hash="x", bot_auth_token="42:abc")
        )
        signing_in = asyncio.create_task(sign_in_by_qr(guest, screen, Prompt()))
        accepted = await scan(owner, screen)
        assert accepted.tl_name == "authorization"
        async with asyncio.timeout(5):
            assert (await signing_in).user_id == 42
        assert guest.account.user_id == 42
        assert isinstance(await guest.call(updates.GetState()), updates.State)


async def test_with_a_password(make_client, dc, tokens):
    dc.world.password = "correct horse"
    screen = Screen()
    async with make_client() as owner, make_client() as guest:
        await owner.call(
            auth.ImportBotAuthorization(flags=0, api_id=1, api_hash="x", bot_auth_token="42:abc")
        )
        prompt = Prompt("wrong", "correct horse")
        signing_in = asyncio.create_task(sign_in_by_qr(guest, screen, prompt))
        await scan(owner, screen)
        async with asyncio.timeout(20):
            assert (await signing_in).user_id == 7
        assert prompt.passwords == []


async def test_a_new_code_when_the_old_one_expires(make_client, dc, tokens, monkeypatch):
    screen = Screen()
    async with make_client() as guest:
        monkeypatch.setattr(guest, "server_time", lambda: time.time() + 29)
        signing_in = asyncio.create_task(sign_in_by_qr(guest, screen, Prompt()))
        async with asyncio.timeout(10):
            urls = {await screen.shown.get() for _ in range(2)}
        assert len(urls) == 2
        signing_in.cancel()
        await asyncio.wait([signing_in])


@pytest.mark.parametrize(
    "url",
    ["", "tg://login", "tg://login?token=", "https://t.me/x?token=YQ", "tg://[login?token=YQ"],
)
async def test_other_texts_are_no_codes(make_client, url):
    async with make_client() as client:
        with pytest.raises(LocalProtocolError):
            await accept_qr(client, url)


def test_a_code_that_leads_from_one_data_centre_to_the_next_ends():
    flow = QrSignIn(api_id=1, api_hash="x", rng=bytes)
    for dc_id in (4, 5, 4):
        flow.answered(auth.LoginTokenMigrateTo(dc_id=dc_id, token=b"t"))
        flow.moved()
    with pytest.raises(RemoteProtocolError, match="data centre"):
        flow.answered(auth.LoginTokenMigrateTo(dc_id=5, token=b"t"))


def test_the_flow_over_another_data_centre():
    flow = QrSignIn(api_id=1, api_hash="x", rng=bytes)
    assert flow.next().query.tl_name == "auth.exportLoginToken"
    flow.answered(auth.LoginToken(expires=9, token=b"\xfb\xff"))
    assert flow.next() == QrNeeded("tg://login?token=-_8", 9)
    assert "token" not in repr(flow.next())
    with pytest.raises(LocalProtocolError):
        flow.moved()
    flow.refresh()
    flow.answered(auth.LoginTokenMigrateTo(dc_id=4, token=b"t"))
    assert flow.next().dc_id == 4
    flow.moved()
    assert flow.next().query == auth.ImportLoginToken(token=b"t")
    with pytest.raises(RpcError):
        flow.failed(RpcError(400, "AUTH_TOKEN_EXPIRED"))
