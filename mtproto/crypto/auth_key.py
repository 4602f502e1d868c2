"""The 2048-bit authorization key and the numbers derived from it."""

from __future__ import annotations

import hmac
from hashlib import sha1
from typing import Final, final

from mtproto.errors import LocalProtocolError

__all__ = ["AUTH_KEY_SIZE", "AuthKey"]

AUTH_KEY_SIZE: Final = 256


@final
class AuthKey:
    """An authorization key: 256 secret bytes shared by one client and one data centre.

    Immutable; equality takes constant time; `repr` shows the id only. Raises `LocalProtocolError`
    when `data` is not 256 bytes long. (MTProto 2.0, "Authorization key".)
    """

    __slots__ = ("_data", "aux_hash", "id", "id_bytes", "message_slices")

    id: int
    """`auth_key_id` as TL carries it: signed 64 bits, little-endian SHA1(key)[12:20]."""
    id_bytes: bytes
    """The same 8 bytes in wire order."""
    aux_hash: bytes
    """`auth_key_aux_hash`, SHA1(key)[0:8]; only the key exchange needs it."""

    message_slices: tuple[tuple[bytes, bytes, bytes], ...]
    """For key derivation only: the secrets behind msg_key, a and b; a client's, a server's."""

    def __init__(self, data: bytes) -> None:
        if len(data) != AUTH_KEY_SIZE:
            raise LocalProtocolError(f"an auth key has {AUTH_KEY_SIZE} bytes, not {len(data)}")
        digest = sha1(data).digest()
        object.__setattr__(self, "_data", bytes(data))
        object.__setattr__(self, "id_bytes", digest[12:20])
        object.__setattr__(self, "id", int.from_bytes(digest[12:20], "little", signed=True))
        object.__setattr__(self, "aux_hash", digest[:8])
        k = bytes(data)
        slices = ((k[88 + x : 120 + x], k[x : x + 36], k[40 + x : 76 + x]) for x in (0, 8))
        object.__setattr__(self, "message_slices", tuple(slices))

    @property
    def data(self) -> bytes:
        """The secret itself (256 bytes); for storage and key derivation only."""
        data: bytes = object.__getattribute__(self, "_data")
        return data

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"AuthKey is immutable, cannot set {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"AuthKey is immutable, cannot delete {name}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AuthKey):
            return NotImplemented
        return hmac.compare_digest(self.data, other.data)

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<AuthKey {self.id_bytes.hex()}>"

    def __reduce__(self) -> tuple[type[AuthKey], tuple[bytes]]:
        return AuthKey, (self.data,)
