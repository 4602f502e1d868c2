"""Accounts: users by test-convention phone numbers, bots by token, their profiles and names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from invites.localdc.state import refuse
from invites.localdc.values import Account, Peer, PeerKind

if TYPE_CHECKING:
    from invites.localdc.names import Names
    from invites.localdc.state import State

__all__ = ["Accounts", "login_code", "normal_phone"]

# Test numbers: 99966, the data centre's digit, four free digits.
_TEST_PHONE = re.compile(r"99966([0-9])[0-9]{4}", re.ASCII)
_TOKEN = re.compile(r"([1-9][0-9]{0,17}):([A-Za-z0-9_-]+)", re.ASCII)


def normal_phone(text: str) -> str:
    """The digits of a phone number. PHONE_NUMBER_INVALID unless it is 99966XYYYY."""
    digits = "".join(text.split()).removeprefix("+").replace("-", "")
    if not _TEST_PHONE.fullmatch(digits):
        refuse("PHONE_NUMBER_INVALID")
    return digits


def login_code(phone: str) -> str:
    """The code of a test number: its data centre digit five times."""
    return phone[5] * 5


class Accounts:
    """Owner of the accounts table and of the phone and token indexes."""

    def __init__(self, state: State, names: Names) -> None:
        self._state = state
        self._names = names

    def get(self, user_id: int) -> Account:
        """The account. USER_ID_INVALID."""
        account = self._state.accounts.get(user_id)
        if account is None:
            refuse("USER_ID_INVALID")
        return account

    def by_phone(self, phone: str) -> Account | None:
        """The account of a normalised phone number."""
        user_id = self._state.by_phone.get(phone)
        return None if user_id is None else self._state.accounts[user_id]

    def by_token(self, token: str) -> Account:
        """The bot of a token. ACCESS_TOKEN_INVALID."""
        user_id = self._state.by_token.get(token)
        if user_id is None:
            refuse("ACCESS_TOKEN_INVALID")
        return self._state.accounts[user_id]

    def add_user(self, phone: str, first_name: str, last_name: str = "") -> Account:
        """Sign a number up. PHONE_NUMBER_INVALID, PHONE_NUMBER_OCCUPIED, FIRSTNAME_INVALID."""
        state = self._state
        digits = normal_phone(phone)
        if digits in state.by_phone:
            refuse("PHONE_NUMBER_OCCUPIED")
        if not first_name.strip():
            refuse("FIRSTNAME_INVALID")
        while state.next_user_id in state.accounts:  # a bot's token may have claimed the id
            state.next_user_id += 1
        account = Account(
            state.next_user_id,
            state.random_long(),
            first_name.strip()[:64],
            last_name.strip()[:64],
            digits,
        )
        state.next_user_id += 1
        state.by_phone[digits] = account.id
        return self._store(account)

    def add_bot(
        self, token: str, name: str = "", username: str = "", *, no_groups: bool = False
    ) -> Account:
        """Make a bot known by its token `ID:SECRET`; its username resolves.

        The default username is `local_ID_bot`. Raises `ValueError` for a malformed token or an id
        that is taken; USERNAME_INVALID, USERNAME_OCCUPIED.
        """
        match = _TOKEN.fullmatch(token)
        if match is None:
            raise ValueError("a bot token looks like 123456:SECRET")
        bot_id = int(match[1])
        if bot_id in self._state.accounts:
            raise ValueError(f"the id {bot_id} is taken")
        username = username or f"local_{bot_id}_bot"
        self._names.change(Peer(PeerKind.USER, bot_id), "", username)
        self._state.by_token[token] = bot_id
        return self._store(
            Account(
                bot_id,
                self._state.random_long(),
                name or f"Bot {bot_id}",
                username=username,
                token=token,
                no_groups=no_groups,
            )
        )

    def rename(
        self, user_id: int, first: str | None, last: str | None, about: str | None
    ) -> Account:
        """Change the parts of a profile that are given. FIRSTNAME_INVALID, ABOUT_TOO_LONG."""
        account = self.get(user_id)
        if first is not None and not first.strip():
            refuse("FIRSTNAME_INVALID")
        if about is not None and len(about) > 140:
            refuse("ABOUT_TOO_LONG")
        changed = replace(
            account,
            first_name=account.first_name if first is None else first.strip()[:64],
            last_name=account.last_name if last is None else last.strip()[:64],
            about=account.about if about is None else about,
        )
        return self._store(changed)

    def set_username(self, user_id: int, username: str) -> Account:
        """Take or give up ("") a name. USERNAME_NOT_MODIFIED, _INVALID, _OCCUPIED."""
        account = self.get(user_id)
        self._names.change(Peer(PeerKind.USER, user_id), account.username, username)
        return self._store(replace(account, username=username))

    def close(self, user_id: int) -> None:
        """Empty an account for ever; for `Logins`, which ends its sessions first."""
        account = self.get(user_id)
        if account.username:
            self._names.change(Peer(PeerKind.USER, user_id), account.username, "")
        self._state.by_phone.pop(account.phone, None)
        self._store(Account(user_id, account.access_hash, "", deleted=True))

    def store(self, account: Account) -> None:
        """Put a changed account back (for `Logins`, which owns the password field)."""
        self._store(account)

    def _store(self, account: Account) -> Account:
        self._state.accounts[account.id] = account
        return account
