"""Binding a temporary key to a permanent one: the proof inside auth.bindTempAuthKey.

MTProto 1.0 envelope under the permanent key around
16 random bytes | msg_id:8 | seq_no:4 = 0 | 40:4 | bind_auth_key_inner (40 bytes).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import tl
from mtproto.crypto.envelope import seal_v1
from tl import mt
from tl.api import auth

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.crypto.auth_key import AuthKey

__all__ = ["bind_query"]


def bind_query(
    permanent: AuthKey,
    temporary: AuthKey,
    *,
    session_id: int,
    msg_id: int,
    expires_at: int,
    rng: Callable[[int], bytes],
) -> auth.BindTempAuthKey:
    """The call that binds; it must travel as the message `msg_id` of that session.

    `expires_at` is unix time by the server's clock. Draws 8 bytes for the nonce, 16 for the
    message and 8 of padding.
    """
    inner = mt.BindAuthKeyInner(
        nonce=int.from_bytes(rng(8), "little", signed=True),
        temp_auth_key_id=temporary.id,
        perm_auth_key_id=permanent.id,
        temp_session_id=session_id,
        expires_at=expires_at,
    )
    body = tl.encode(inner)
    head = rng(16) + msg_id.to_bytes(8, "little") + bytes(4) + len(body).to_bytes(4, "little")
    return auth.BindTempAuthKey(
        perm_auth_key_id=permanent.id,
        nonce=inner.nonce,
        expires_at=expires_at,
        encrypted_message=seal_v1(permanent, head + body, rng(8)),
    )
