"""AES-256 in IGE mode (infinite garble extension), the block mode of every MTProto message."""

from __future__ import annotations

from mtproto.crypto.backend import chosen
from mtproto.errors import LocalProtocolError

__all__ = ["decrypt", "encrypt"]


def encrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """Encrypt whole 16-byte blocks with a 32-byte key and a 32-byte IV.

    The IV is the previous ciphertext block, then the previous plaintext block. Nothing carries
    over between calls. Raises `LocalProtocolError` on any other size.
    """
    _check(data, key, iv)
    return chosen().ige_encrypt(data, key, iv) if data else b""


def decrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """The inverse of `encrypt`, with the same sizes and errors."""
    _check(data, key, iv)
    return chosen().ige_decrypt(data, key, iv) if data else b""


def _check(data: bytes, key: bytes, iv: bytes) -> None:
    if len(data) % 16 or len(key) != 32 or len(iv) != 32:
        raise LocalProtocolError(
            f"IGE wants whole blocks, a key of 32 and an iv of 32 bytes, "
            f"not {len(data)}, {len(key)} and {len(iv)}"
        )
