"""Checking auth.bindTempAuthKey: the proof that the owner of a permanent key made a temporary one.

The proof is a message in the MTProto 1.0 envelope under the permanent key:
16 random bytes | msg_id:8 | seq_no:4 = 0 | 40:4 | bind_auth_key_inner (40 bytes).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import tl
from mtproto.crypto import unseal_v1
from mtproto.errors import RemoteProtocolError, RpcError
from tl import mt

if TYPE_CHECKING:
    from mtproto.crypto import AuthKey
    from mtproto.localdc.keys import StoredKey
    from tl.api import auth

__all__ = ["check_binding"]

_SIZE = 72


def check_binding(
    query: auth.BindTempAuthKey,
    temporary: StoredKey,
    permanent: StoredKey | None,
    *,
    session_id: int,
    msg_id: int,
    now: float,
) -> StoredKey:
    """Return the permanent key that may be bound to.

    `session_id` and `msg_id` are those of the message that carries the query. Raises `RpcError`
    400 as official servers do.
    """
    if temporary.expires_at is None:
        _refuse("TEMP_AUTH_KEY_EMPTY")
    if temporary.bound_to not in (None, query.perm_auth_key_id):
        _refuse("TEMP_AUTH_KEY_ALREADY_BOUND")
    if query.expires_at <= now:
        _refuse("EXPIRES_AT_INVALID")
    if permanent is None or permanent.expires_at is not None:
        _refuse("ENCRYPTED_MESSAGE_INVALID")
    wanted = mt.BindAuthKeyInner(
        nonce=query.nonce,
        temp_auth_key_id=temporary.auth_key.id,
        perm_auth_key_id=permanent.auth_key.id,
        temp_session_id=session_id,
        expires_at=query.expires_at,
    )
    if _open(permanent.auth_key, query.encrypted_message, msg_id) != wanted:
        _refuse("ENCRYPTED_MESSAGE_INVALID")
    return permanent


def _open(key: AuthKey, message: bytes, msg_id: int) -> tl.TLObject | None:
    """The inner message, or None when it is not what was asked for."""
    try:
        plaintext = unseal_v1(key, message)
    except RemoteProtocolError:
        return None
    head = msg_id.to_bytes(8, "little") + bytes(4) + (40).to_bytes(4, "little")
    if len(plaintext) != _SIZE or plaintext[16:32] != head:
        return None
    try:
        inner: tl.TLObject = tl.decode(plaintext[32:], strict=True)
    except tl.DecodeError:
        return None
    return inner


def _refuse(name: str) -> NoReturn:
    raise RpcError(400, name, method="auth.bindTempAuthKey")
