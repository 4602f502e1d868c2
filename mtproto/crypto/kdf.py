"""Key derivation: from shared secrets to the AES key and IV of one message.

Pure byte arithmetic, written as the protocol writes it; slices are the published ones.
"""

from __future__ import annotations

from enum import Enum
from hashlib import sha1, sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mtproto.crypto.auth_key import AuthKey

__all__ = [
    "AesParameters",
    "Side",
    "exchange_parameters",
    "message_key_and_iv",
    "message_key_large",
    "message_key_v1",
    "message_parameters_v1",
]


_SHORT = 4096


class Side(Enum):
    """Who wrote a packet; the value is the offset `x` into the auth key."""

    CLIENT = 0
    SERVER = 8

    @property
    def peer(self) -> Side:
        """The other side."""
        return Side.SERVER if self is Side.CLIENT else Side.CLIENT


class AesParameters(NamedTuple):
    """AES-256-IGE key (32 bytes) and IV (32 bytes: previous ciphertext, previous plaintext)."""

    key: bytes
    iv: bytes

    def __repr__(self) -> str:
        return "AesParameters(<secret>)"


def message_key_large(key: AuthKey, plaintext: bytes, sender: Side) -> bytes:
    """SHA-256 over a slice of the auth key and the padded plaintext; 32 bytes (MTProto 2.0)."""
    secret = key.message_slices[sender is not Side.CLIENT][0]
    if len(plaintext) < _SHORT:  # copying is faster than another call
        return sha256(secret + plaintext).digest()
    digest = sha256(secret)
    digest.update(plaintext)
    return digest.digest()


def message_key_and_iv(key: AuthKey, msg_key: bytes, sender: Side) -> tuple[bytes, bytes]:
    """AES key and IV of one packet from its 16-byte `msg_key` (MTProto 2.0)."""
    _, slice_a, slice_b = key.message_slices[sender is not Side.CLIENT]
    a = sha256(msg_key + slice_a).digest()
    b = sha256(slice_b + msg_key).digest()
    return a[:8] + b[8:24] + a[24:], b[:8] + a[8:24] + b[24:]


def message_key_v1(plaintext: bytes) -> bytes:
    """`msg_key` of MTProto 1.0: SHA1 of the plaintext *without* padding, last 16 bytes."""
    return sha1(plaintext).digest()[4:20]


def message_parameters_v1(key: AuthKey, msg_key: bytes, sender: Side) -> AesParameters:
    """AES key and IV of MTProto 1.0; today only `auth.bindTempAuthKey` needs them."""
    x, secret = sender.value, key.data
    a = sha1(msg_key + secret[x : x + 32]).digest()
    b = sha1(secret[32 + x : 48 + x] + msg_key + secret[48 + x : 64 + x]).digest()
    c = sha1(secret[64 + x : 96 + x] + msg_key).digest()
    d = sha1(msg_key + secret[96 + x : 128 + x]).digest()
    return AesParameters(
        key=a[:8] + b[8:20] + c[4:16],
        iv=a[8:20] + b[:8] + c[16:20] + d[:8],
    )


def exchange_parameters(new_nonce: bytes, server_nonce: bytes) -> AesParameters:
    """`tmp_aes_key` and `tmp_aes_iv` of the key exchange (nonces of 32 and 16 bytes)."""
    a = sha1(new_nonce + server_nonce).digest()
    b = sha1(server_nonce + new_nonce).digest()
    c = sha1(new_nonce + new_nonce).digest()
    return AesParameters(key=a + b[:12], iv=b[12:20] + c + new_nonce[:4])
