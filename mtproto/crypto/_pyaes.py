"""AES modes on top of pyaes: slow, but pure Python and so always there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyaes

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ctr", "ige_decrypt", "ige_encrypt"]

_BLOCK = 16


def _ige(
    data: bytes, block: Callable[[bytes], list[int]], cipher_side: bytes, plain_side: bytes
) -> bytes:
    """y_i = block(x_i ^ y_(i-1)) ^ x_(i-1); encryption and decryption differ in the start only."""
    last_y, last_x = cipher_side, plain_side
    out = bytearray()
    for start in range(0, len(data), _BLOCK):
        x = data[start : start + _BLOCK]
        mixed = block(bytes(a ^ b for a, b in zip(x, last_y, strict=True)))
        last_y = bytes(a ^ b for a, b in zip(mixed, last_x, strict=True))
        last_x = x
        out += last_y
    return bytes(out)


def ige_encrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """AES-256-IGE, block by block as the definition has it."""
    return _ige(data, pyaes.AES(key).encrypt, iv[:_BLOCK], iv[_BLOCK:])


def ige_decrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """The inverse of `ige_encrypt`: the same recurrence with the two halves of the IV swapped."""
    return _ige(data, pyaes.AES(key).decrypt, iv[_BLOCK:], iv[:_BLOCK])


def ctr(key: bytes, counter: bytes) -> Callable[[bytes], bytes]:
    """One direction of an AES-256-CTR stream; the counter is 128 bits, big-endian."""
    start = pyaes.Counter(int.from_bytes(counter, "big"))
    stream = pyaes.AESModeOfOperationCTR(key, counter=start)

    def transform(data: bytes) -> bytes:
        return bytes(stream.encrypt(data))

    return transform
