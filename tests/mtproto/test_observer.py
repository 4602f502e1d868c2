"""Observers see everything but secrets; feeds lose nothing silently."""

from __future__ import annotations

import asyncio
import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from mtproto.observer import _MORE_SECRETS, redact
from mtproto.updates import UpdatesState
from mtproto.updates.feed import UpdateFeed
from tl import api
from tl.api import account, auth
from tl.base import SECRET_FIELDS

secret = st.text(min_size=1).map(lambda text: f"hush {text}")


def short(number):
    return api.UpdateShort(update=api.UpdateConfig(), date=number)


class TestRedact:
    @given(secret)
    def test_strings_and_bytes_at_any_depth(self, text):
        query = auth.CheckPassword(
            password=api.InputCheckPasswordSRP(srp_id=1, A=b"public", M1=text.encode())
        )
        shown = redact(api.InvokeWithLayer(layer=176, query=query))
        assert shown.query.password == api.InputCheckPasswordSRP(srp_id=1, A=b"public", M1=b"")
        assert text.encode() == query.password.M1, "the value itself is untouched"

    def test_lists(self):
        code = auth.SignIn(phone_number="1", phone_code_hash="hush", phone_code="hush")
        assert "hush" not in str([one.phone_code for one in redact([code, code])])

    def test_what_has_no_secret_is_the_same_object(self):
        for value in (
            5,
            "text",
            None,
            short(1),
            api.Updates(updates=[], users=[], chats=[], date=0, seq=0),
        ):
            assert redact(value) is value

    @pytest.mark.parametrize(
        "value",
        [
            auth.ExportedAuthorization(id=1, bytes=b"hush"),
            auth.ImportAuthorization(id=1, bytes=b"hush"),
            auth.RecoverPassword(code="hush"),
            api.EmailVerificationCode(code="hush"),
            api.CodeSettings(logout_tokens=[b"hush"]),
        ],
    )
    def test_secrets_under_common_names(self, value):
        assert "hush" in repr(value)
        assert "hush" not in repr(redact([value]))

    @pytest.mark.parametrize(("name", "field"), _MORE_SECRETS.items())
    def test_every_one_of_them_exists(self, name, field):
        combinator = next(tl.layer(n).get(name) for n in (229, 176) if tl.layer(n).get(name))
        assert field in combinator.__struct_fields__

    def test_known_secrets(self):
        assert {"api_hash", "bot_auth_token", "phone_code", "M1"} <= SECRET_FIELDS
        assert "hash" not in SECRET_FIELDS, "an invite's hash is what observers want to see"
        assert account.GetPassword() == redact(account.GetPassword())


class TestFeed:
    async def test_what_comes_early_is_kept_for_the_first_reader(self):
        feed = UpdateFeed()
        feed.put(short(1))
        first, second = feed.subscribe(), feed.subscribe()
        feed.put(short(2))
        feed.end()
        assert [one.date async for one in first] == [1, 2]
        assert [one.date async for one in second] == [2]

    async def test_a_reader_that_stops_reading_keeps_no_more_than_so_many_states(self):
        feed = UpdateFeed()
        reader = feed.subscribe()
        feed.put(short(0))
        await anext(reader)
        for number in range(10_100):
            feed.put(None, UpdatesState(pts=number, qts=1, seq=1, date=1))
        assert feed.settled() is None
        assert len(feed._states) == 10_000
        reader.handled()
        assert feed.settled().pts == 10_099

    async def test_slow_reader_is_told_that_it_missed_something(self):
        feed = UpdateFeed()
        reader = feed.subscribe()
        for number in range(10_001):
            feed.put(short(number))
        feed.put(short(5))
        feed.end()
        assert [one async for one in reader] == [api.UpdatesTooLong(), short(5)]

    async def test_reader_waits(self):
        feed = UpdateFeed()
        reader = feed.subscribe()
        task = asyncio.ensure_future(anext(reader))
        await asyncio.sleep(0)
        assert not task.done()
        feed.gap()
        assert await task == api.UpdatesTooLong()

    async def test_forgotten_readers_cost_nothing(self):
        feed = UpdateFeed()
        feed.subscribe()
        feed.subscribe()
        gc.collect()
        assert len(feed._streams) == 0
