"""The two-factor password of an account: whether there is one, setting, changing, removing it.

    await set_password(client, "correct horse", hint="a battery")
    await set_password(client, "new horse", current="correct horse")
    await remove_password(client, "new horse")

The password is never sent: the server gets a proof of the present one (SRP) and a verifier of the
next one. `password_proof` and `new_password` are these two without IO, for other clients. Recovery
e-mail addresses are not set here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from mtproto.crypto.dh import validate_group
from mtproto.crypto.srp import SrpParameters, client_proof, verifier
from mtproto.errors import MTProtoError, RemoteProtocolError
from tl import api
from tl.api import account

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.client import Client

__all__ = [
    "PasswordError",
    "PasswordStatus",
    "new_password",
    "password_proof",
    "password_status",
    "remove_password",
    "set_password",
]

_OWN_SALT: Final = 32
"""How many random bytes a client appends to the server's salt1."""


class PasswordError(MTProtoError):
    """The password cannot be proven or changed as was asked for; nothing was sent of it."""


class PasswordStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the account has a password, its hint, and whether it can be recovered by e-mail."""

    has_password: bool
    hint: str = ""
    has_recovery: bool = False


# -- without IO --------------------------------------------------------------------------------


def password_proof(
    password: Any, text: str, rng: Callable[[int], bytes]
) -> api.InputCheckPasswordSRP:
    """The proof that the present password is `text`, for one call: the server asks anew each time.

    `password` is the answer to account.getPassword, of layer 91 or newer. Takes some 0.1 s: the
    hash is slow on purpose.

    Raises RemoteProtocolError for unsafe parameters, PasswordError for an unknown algorithm.
    """
    algo = password.current_algo
    if password.srp_B is None or password.srp_id is None or algo is None:
        raise RemoteProtocolError("account.password", "no SRP parameters")
    proof = client_proof(_parameters(algo), password.srp_B, text, rng)
    return api.InputCheckPasswordSRP(srp_id=password.srp_id, A=proof.A, M1=proof.M1)


def new_password(
    password: Any, text: str, rng: Callable[[int], bytes], *, hint: str = ""
) -> account.PasswordInputSettings:
    """The settings for account.updatePasswordSettings that make `text` the password.

    `password` is the answer to account.getPassword, of layer 91 or newer. Draws 32 random bytes;
    takes some 0.1 s. The recovery address stays as it is.

    Raises:
        PasswordError: an empty password, a hint that tells it, an unknown algorithm.
        RemoteProtocolError: a group of which the verifier might tell the password.
    """
    if not text:
        raise PasswordError("a password has at least one character")
    if text.casefold() in hint.casefold():
        raise PasswordError("the hint tells the password")
    algo = password.new_algo
    offered = _parameters(algo)
    validate_group(offered.p, offered.g)
    salt1 = offered.salt1 + rng(_OWN_SALT)
    own = SrpParameters(offered.p, offered.g, salt1, offered.salt2)
    return account.PasswordInputSettings(
        new_algo=msgspec.structs.replace(algo, salt1=salt1),
        new_password_hash=verifier(own, text),
        hint=hint,
    )


def _parameters(algo: Any) -> SrpParameters:
    if not isinstance(algo, api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow):
        raise PasswordError("the password's algorithm is newer than this program")
    return SrpParameters(int.from_bytes(algo.p, "big"), algo.g, algo.salt1, algo.salt2)


# -- with a client -----------------------------------------------------------------------------


async def password_status(client: Client) -> PasswordStatus:
    """Say whether the account has a password. Raises what `Client.call` does."""
    found: Any = await client.call(account.GetPassword())
    return PasswordStatus(
        has_password=found.has_password, hint=found.hint or "", has_recovery=found.has_recovery
    )


async def set_password(
    client: Client, new: str, *, current: str | None = None, hint: str = ""
) -> None:
    """Give the account the password `new`, in the place of `current` when it has one.

    Who is signed in stays so. The hint is shown to whoever signs in next.

    Raises:
        PasswordError: `current` is missing, or there is none; as `new_password`; the account keeps
            Telegram Passport data, which the password encrypts.
        RemoteProtocolError: the server's parameters are unsafe; nothing was sent.
        RpcError: PASSWORD_HASH_INVALID when `current` is wrong, SRP_ID_INVALID and
            SRP_PASSWORD_CHANGED when another change came between, and what `Client.call` raises.
    """
    found: Any = await client.call(account.GetPassword())
    settings = new_password(found, new, client.rng, hint=hint)
    await _update(client, found, current, settings)


async def remove_password(client: Client, current: str) -> None:
    """Have the account without a password again. Raises as `set_password`."""
    found: Any = await client.call(account.GetPassword())
    settings = account.PasswordInputSettings(
        new_algo=api.PasswordKdfAlgoUnknown(), new_password_hash=b"", hint=""
    )
    await _update(client, found, current, settings)


async def _update(
    client: Client, found: Any, current: str | None, settings: account.PasswordInputSettings
) -> None:
    """Send settings with the proof that the account wants."""
    proof: api.TypeInputCheckPasswordSRP = api.InputCheckPasswordEmpty()
    if found.has_secure_values:
        # They are encrypted under the password; a change that leaves them behind would lose them.
        raise PasswordError("only an official app can change the password of Telegram Passport")
    if found.has_password:
        if current is None:
            raise PasswordError("the account has a password already, which must be given")
        proof = password_proof(found, current, client.rng)
    elif current is not None:
        raise PasswordError("the account has no password")
    await client.call(account.UpdatePasswordSettings(password=proof, new_settings=settings))
