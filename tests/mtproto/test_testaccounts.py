"""Numbers by the test convention."""

from __future__ import annotations

import asyncio

import pytest

from mtproto.testaccounts import is_test_phone, sign_in_test_account


@pytest.mark.parametrize("phone", ["9996610000", "+9996639999"])
def test_follows_the_convention(phone):
    assert is_test_phone(phone)


@pytest.mark.parametrize("phone", ["", "9996600000", "999661000", "99966100000", "447700900000"])
def test_other_numbers_are_refused_before_anything_is_sent(phone):
    assert not is_test_phone(phone)
    with pytest.raises(ValueError, match="no test number"):
        asyncio.run(sign_in_test_account(None, phone))
