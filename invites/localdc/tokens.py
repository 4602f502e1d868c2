"""Login by QR code: a new device shows a token, a signed-in one accepts it.

Tokens live half a minute and in memory only; a client that missed the end asks for another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from invites.localdc.state import refuse

if TYPE_CHECKING:
    from invites.localdc.accounts import Accounts
    from invites.localdc.logins import Logins
    from invites.localdc.state import State
    from invites.localdc.values import Account

__all__ = ["LoginToken", "Tokens"]

_LIFETIME = 30
_SIZE = 32


@dataclass(frozen=True, slots=True)
class LoginToken:
    """A token on somebody's screen; `user_id` is who accepted it."""

    value: bytes
    auth_key_id: int
    expires: int
    user_id: int | None = None


class Tokens:
    """Owner of the login tokens, one per auth key."""

    def __init__(self, state: State, accounts: Accounts, logins: Logins) -> None:
        self._state = state
        self._accounts = accounts
        self._logins = logins
        self._by_value: dict[bytes, LoginToken] = {}
        self._by_key: dict[int, bytes] = {}

    def show(self, auth_key_id: int) -> LoginToken | Account:
        """The token to show, or the account that accepted it: the key is signed in then.

        Raises 401 SESSION_PASSWORD_NEEDED when that account has a second factor.
        """
        known = self._by_value.get(self._by_key.get(auth_key_id, b""))
        if known is not None and known.user_id is not None:
            return self._finish(known, auth_key_id)
        if known is not None and known.expires > self._state.now:
            return known
        self._forget(known)
        made = LoginToken(self._state.rng(_SIZE), auth_key_id, self._state.now + _LIFETIME)
        self._by_value[made.value] = made
        self._by_key[auth_key_id] = made.value
        return made

    def accept(self, user_id: int, value: bytes) -> LoginToken:
        """Let the device that shows this token sign in as the user.

        Raises AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED, AUTH_TOKEN_ALREADY_ACCEPTED.
        """
        token = self._find(value)
        if token.user_id is not None:
            refuse("AUTH_TOKEN_ALREADY_ACCEPTED")
        if token.expires <= self._state.now:
            refuse("AUTH_TOKEN_EXPIRED")
        accepted = self._by_value[value] = replace(token, user_id=user_id)
        return accepted

    def redeem(self, auth_key_id: int, value: bytes) -> Account:
        """Sign in with an accepted token that another data centre sent the client here with.

        Raises AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED, 401 SESSION_PASSWORD_NEEDED.
        """
        token = self._find(value)
        if token.user_id is None:
            refuse("AUTH_TOKEN_EXPIRED")
        return self._finish(token, auth_key_id)

    def _find(self, value: bytes) -> LoginToken:
        token = self._by_value.get(value)
        if token is None:
            refuse("AUTH_TOKEN_INVALID")
        return token

    def _forget(self, token: LoginToken | None) -> None:
        if token is not None:
            self._by_value.pop(token.value, None)
            self._by_key.pop(token.auth_key_id, None)

    def _finish(self, token: LoginToken, auth_key_id: int) -> Account:
        assert token.user_id is not None
        self._forget(token)
        account = self._accounts.get(token.user_id)
        self._logins.enter(auth_key_id, account)
        return account
