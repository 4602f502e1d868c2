"""Test accounts: phone numbers `99966XYYYY`, whose login code is the digit X five times.

The convention is that of Telegram's test data centres; our local data centre follows it. Such
accounts have no owner to ask, so they can sign in, and up, by themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mtproto.auth import CodeNeeded, NameNeeded, PasswordNeeded, SignedIn, SignInError, sign_in

if TYPE_CHECKING:
    from mtproto.client import Client

__all__ = ["is_test_phone", "sign_in_test_account"]

_CONVENTION = re.compile(r"\+?99966([1-9])[0-9]{4}")


def is_test_phone(phone: str) -> bool:
    """True for `99966XYYYY`, with or without a plus sign."""
    return _CONVENTION.fullmatch(phone) is not None


class _Convention:
    """Answers what signing in asks, from the number itself."""

    def __init__(self, digit: str, name: tuple[str, str], password: str | None) -> None:
        self._code = digit * 5
        self._name = name
        self._password = password

    async def code(self, _: CodeNeeded) -> str:
        return self._code

    async def password(self, _: PasswordNeeded) -> str:
        if self._password is None:
            raise SignInError("the account has a password; pass password=")
        return self._password

    async def name(self, _: NameNeeded) -> tuple[str, str]:
        return self._name


async def sign_in_test_account(
    client: Client,
    phone: str,
    *,
    first_name: str = "",
    last_name: str = "",
    password: str | None = None,
) -> SignedIn:
    """Sign a test account in; one that does not exist yet is signed up under the name given.

    Raises:
        ValueError: when the number does not follow the convention.
        SignInError, RpcError: as `mtproto.auth.sign_in`.
    """
    match = _CONVENTION.fullmatch(phone)
    if match is None:
        raise ValueError(f"{phone!r} is no test number 99966XYYYY")
    name = (first_name or f"User {phone[-4:]}", last_name)
    return await sign_in(client, phone, _Convention(match[1], name, password), attempts=1)
