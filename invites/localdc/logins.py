"""Who an auth key speaks for: login codes, sign-in and sign-up, two-factor passwords, bots.

The world is told an auth key id and nothing else about a connection; what the key may do follows
from the account bound to it here.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from invites.localdc.accounts import login_code, normal_phone
from invites.localdc.rows import Rows
from invites.localdc.state import refuse
from invites.localdc.values import Password
from mtproto.crypto.dh import KNOWN_PRIME
from mtproto.crypto.srp import SrpParameters, SrpServer
from mtproto.errors import RemoteProtocolError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from invites.localdc.accounts import Accounts
    from invites.localdc.state import State
    from invites.localdc.values import Account

__all__ = ["SRP_G", "SRP_P", "LoginCode", "Logins", "NewPassword", "PasswordChallenge", "Proof"]

# The published prime with its usual generator: every client accepts this group at once.
SRP_P = KNOWN_PRIME
SRP_G = 3
_VERIFIER_SIZE = 256
_TOKEN_SIZE = 32
_OWN_SALT = 32
"""How many bytes of its own a client appends to the salt it is given."""


@dataclass(frozen=True, slots=True)
class LoginCode:
    """A login code on its way; `proven` once it was entered rightly (sign-up needs that)."""

    phone: str
    created: int
    proven: bool = False


@dataclass(frozen=True, slots=True)
class PasswordChallenge:
    """What account.getPassword says; `srp_b` and `srp_id` are for one attempt."""

    current: Password | None
    srp_id: int
    srp_b: bytes
    new_salt1: bytes
    new_salt2: bytes


@dataclass(frozen=True, slots=True)
class Proof:
    """inputCheckPasswordSRP: the client's answer to the challenge `srp_id`."""

    srp_id: int
    A: bytes
    M1: bytes


@dataclass(frozen=True, slots=True)
class NewPassword:
    """A new verifier with the salts it was made with; an empty verifier removes the password."""

    salt1: bytes
    salt2: bytes
    g: int
    p: bytes
    verifier: bytes
    hint: str


class Logins:
    """Owner of codes, challenges and the binding of auth keys to accounts."""

    def __init__(self, state: State, accounts: Accounts) -> None:
        self._state = state
        self._accounts = accounts
        self._codes = Rows[str, LoginCode](state.journal, "code")
        self._bound = Rows[int, int](state.journal, "login")
        self._keys: dict[int, dict[int, None]] = {}
        self._awaiting_password = Rows[int, int](state.journal, "half login")
        self._left = Rows[str, int](state.journal, "logout token")  # hashes of tokens
        self._challenges: dict[int, tuple[int, Password, SrpServer]] = {}
        self._new_salts = (state.rng(8), state.rng(16))

    def restore(self, kind: str, key: str | int, value: LoginCode | int) -> None:
        """Put back a row of the journal's kinds "code", "login", "half login", "logout token"."""
        match kind, key, value:
            case "code", str(), LoginCode():
                self._codes[key] = value
            case "login", int(), int():
                self.bind(key, value)
            case "half login", int(), int():
                self._awaiting_password[key] = value
            case "logout token", str(), int():
                self._left[key] = value
            case _:
                raise ValueError(f"not a row of {kind}")

    def bind(self, auth_key_id: int, user_id: int) -> None:
        """From now on the key speaks for the user."""
        self.unbind(auth_key_id)
        self._bound[auth_key_id] = user_id
        self._keys.setdefault(user_id, {})[auth_key_id] = None

    def close_account(self, user_id: int) -> None:
        """End an account: its keys speak for nobody, its number and username are free."""
        for auth_key_id in self.keys_of(user_id):
            self.unbind(auth_key_id)
        self._accounts.close(user_id)

    def unbind(self, auth_key_id: int) -> None:
        """Forget whom the key speaks for (logged out)."""
        user_id = self._bound.pop(auth_key_id, None)
        if user_id is not None:
            self._keys[user_id].pop(auth_key_id)
        self._awaiting_password.pop(auth_key_id, None)
        self._challenges.pop(auth_key_id, None)

    def log_out(self, auth_key_id: int) -> bytes:
        """Forget whom the key speaks for; gives a token that will stand for a login code, once."""
        account = self.user_of(auth_key_id)
        token = self._state.rng(_TOKEN_SIZE)
        if account is not None:
            self._left[_digest(token)] = account.id
        self.unbind(auth_key_id)
        return token

    def come_back(self, auth_key_id: int, phone: str, tokens: Sequence[bytes]) -> Account | None:
        """Sign in who logged out of this number's account with one of the tokens, which is used up.

        Raises PHONE_NUMBER_INVALID, and 401 SESSION_PASSWORD_NEEDED as `sign_in` does.
        """
        account = self._accounts.by_phone(normal_phone(phone))
        for digest in map(_digest, tokens):
            if account is not None and self._left.get(digest) == account.id:
                del self._left[digest]
                self.enter(auth_key_id, account)
                return account
        return None

    def user_of(self, auth_key_id: int) -> Account | None:
        """The signed-in account of a key."""
        user_id = self._bound.get(auth_key_id)
        return None if user_id is None else self._state.accounts[user_id]

    def awaits_password(self, auth_key_id: int) -> bool:
        """Whether the code was right and only the two-factor password is missing."""
        return auth_key_id in self._awaiting_password

    def keys_of(self, user_id: int) -> tuple[int, ...]:
        """All keys the user is signed in with."""
        return tuple(self._keys.get(user_id, ()))

    def send_code(self, phone: str) -> str:
        """Start a login; gives the phone_code_hash. PHONE_NUMBER_INVALID."""
        digits = normal_phone(phone)
        code_hash = self._state.random_token(16)
        self._codes[code_hash] = LoginCode(digits, self._state.now)
        return code_hash

    def resend_code(self, phone: str, code_hash: str) -> None:
        """Check that the login is under way. PHONE_CODE_EXPIRED and as `send_code`."""
        self._code(phone, code_hash)

    def cancel_code(self, phone: str, code_hash: str) -> None:
        """End the login. PHONE_CODE_EXPIRED and as `send_code`."""
        self._code(phone, code_hash)
        del self._codes[code_hash]

    def sign_in(self, auth_key_id: int, phone: str, code_hash: str, code: str) -> Account | None:
        """Check the code; None when the phone must sign up first.

        Raises PHONE_NUMBER_INVALID, PHONE_CODE_EMPTY, PHONE_CODE_INVALID, PHONE_CODE_EXPIRED, and
        401 SESSION_PASSWORD_NEEDED: then `check_password` finishes the login.
        """
        pending = self._code(phone, code_hash)
        if not code:
            refuse("PHONE_CODE_EMPTY")
        if not hmac.compare_digest(code.encode(), login_code(pending.phone).encode()):
            refuse("PHONE_CODE_INVALID")
        account = self._accounts.by_phone(pending.phone)
        if account is None:
            self._codes[code_hash] = replace(pending, proven=True)
            return None
        del self._codes[code_hash]
        self.enter(auth_key_id, account)
        return account

    def enter(self, auth_key_id: int, account: Account) -> None:
        """Sign in who has proven himself once. 401 SESSION_PASSWORD_NEEDED."""
        if account.password is not None:
            self.unbind(auth_key_id)
            self._awaiting_password[auth_key_id] = account.id
            refuse("SESSION_PASSWORD_NEEDED", 401)
        self.bind(auth_key_id, account.id)

    def sign_up(
        self, auth_key_id: int, phone: str, code_hash: str, first_name: str, last_name: str
    ) -> Account:
        """Make the account after `sign_in` said so.

        Raises PHONE_CODE_INVALID when the code was not proven, else as `Accounts.add_user`.
        """
        pending = self._code(phone, code_hash)
        if not pending.proven:
            refuse("PHONE_CODE_INVALID")
        account = self._accounts.add_user(pending.phone, first_name, last_name)
        del self._codes[code_hash]
        self.bind(auth_key_id, account.id)
        return account

    def sign_in_bot(self, auth_key_id: int, token: str) -> Account:
        """ACCESS_TOKEN_INVALID."""
        account = self._accounts.by_token(token)
        self.bind(auth_key_id, account.id)
        return account

    def challenge(self, auth_key_id: int) -> PasswordChallenge:
        """A fresh challenge for the account that is signed in or waits for its password.

        Raises 401 AUTH_KEY_UNREGISTERED.
        """
        account = self._password_owner(auth_key_id)
        salt1, salt2 = self._new_salts
        if account.password is None:
            return PasswordChallenge(None, 0, b"", salt1, salt2)
        server = SrpServer(
            _parameters(account.password), account.password.verifier, self._state.rng
        )
        srp_id = self._state.random_long()
        self._challenges[auth_key_id] = (srp_id, account.password, server)
        return PasswordChallenge(account.password, srp_id, server.srp_b, salt1, salt2)

    def check_password(self, auth_key_id: int, proof: Proof | None) -> Account:
        """Finish a login that waits for the password.

        Raises PASSWORD_HASH_INVALID, SRP_ID_INVALID, SRP_PASSWORD_CHANGED, 401
        AUTH_KEY_UNREGISTERED.
        """
        account = self._password_owner(auth_key_id)
        self._verify(auth_key_id, account, proof)
        self.bind(auth_key_id, account.id)
        return account

    def set_password(self, auth_key_id: int, proof: Proof | None, new: NewPassword | None) -> None:
        """Set, change or (empty verifier) remove the password; the present one must be proven.

        Raises as `check_password`, and NEW_SALT_INVALID, NEW_SETTINGS_INVALID.
        """
        account = self.user_of(auth_key_id)
        if account is None:
            refuse("AUTH_KEY_UNREGISTERED", 401)
        self._verify(auth_key_id, account, proof)
        if new is None:
            return
        password = None
        if new.verifier:
            salt1, salt2 = self._new_salts
            extended = len(new.salt1) >= len(salt1) + _OWN_SALT
            if not new.salt1.startswith(salt1) or not extended or new.salt2 != salt2:
                refuse("NEW_SALT_INVALID")
            right_group = new.g == SRP_G and int.from_bytes(new.p, "big") == SRP_P
            if not right_group or len(new.verifier) != _VERIFIER_SIZE:
                refuse("NEW_SETTINGS_INVALID")
            password = Password(new.salt1, new.salt2, new.verifier, new.hint)
        self._accounts.store(replace(account, password=password))

    def give_password(self, user_id: int, password: Password | None) -> None:
        """Set the second factor without asking (to prepare a world)."""
        self._accounts.store(replace(self._accounts.get(user_id), password=password))

    def _password_owner(self, auth_key_id: int) -> Account:
        user_id = self._awaiting_password.get(auth_key_id, self._bound.get(auth_key_id))
        if user_id is None:
            refuse("AUTH_KEY_UNREGISTERED", 401)
        return self._state.accounts[user_id]

    def _verify(self, auth_key_id: int, account: Account, proof: Proof | None) -> None:
        if account.password is None:
            return
        if proof is None:
            refuse("PASSWORD_HASH_INVALID")
        srp_id, password, server = self._challenges.pop(auth_key_id, (0, None, None))
        if server is None or srp_id != proof.srp_id:
            refuse("SRP_ID_INVALID")
        if password != account.password:
            refuse("SRP_PASSWORD_CHANGED")
        try:
            server.check(proof.A, proof.M1)
        except RemoteProtocolError:
            refuse("PASSWORD_HASH_INVALID")

    def _code(self, phone: str, code_hash: str) -> LoginCode:
        digits = normal_phone(phone)
        pending = self._codes.get(code_hash)
        if pending is None or pending.phone != digits:
            refuse("PHONE_CODE_EXPIRED")
        if self._state.now - pending.created > self._state.limits.code_lifetime:
            del self._codes[code_hash]
            refuse("PHONE_CODE_EXPIRED")
        return pending


def _digest(token: bytes) -> str:
    """What a data file has of a token: its reader shall not sign in with it."""
    return sha256(token).hexdigest()


def _parameters(password: Password) -> SrpParameters:
    return SrpParameters(SRP_P, SRP_G, password.salt1, password.salt2)
