"""AES modes on top of `cryptography`, which offers CBC, CTR and single blocks but no IGE."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ctr", "ige_decrypt", "ige_encrypt"]

_BLOCK = 16


def _xor(a: bytes, b: bytes) -> bytes:
    """One big-integer operation: far cheaper than a loop over bytes."""
    return (int.from_bytes(a, "little") ^ int.from_bytes(b, "little")).to_bytes(len(a), "little")


def ige_encrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """AES-256-IGE as one CBC call.

    IGE is c_i = E(p_i ^ c_(i-1)) ^ p_(i-1). With d_i = c_i ^ p_(i-1) that reads
    d_i = E(p_i ^ p_(i-2) ^ d_(i-1)): CBC over p_i ^ p_(i-2), then one xor with p_(i-1).
    The start values c_0, p_0 come from the IV; p_(-1) = 0 makes d_0 = c_0, the IV of CBC.
    """
    c0, p0 = iv[:_BLOCK], iv[_BLOCK:]
    size = len(data)
    one_back = (p0 + data)[:size]
    two_back = (bytes(_BLOCK) + p0 + data)[:size]
    cbc = Cipher(algorithms.AES(key), modes.CBC(c0)).encryptor()
    return _xor(cbc.update(_xor(data, two_back)), one_back)


def ige_decrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """AES-256-IGE by chaining the block decryptor.

    With e_i = p_i ^ c_(i-1), p_i = D(c_i ^ p_(i-1)) ^ c_(i-1) reads
    e_i = D(c_i ^ c_(i-2) ^ e_(i-1)): each block waits for the one before it, so only the two
    outer xors can be done at once (c_(-1) = 0 makes e_0 = p_0).
    """
    c0, p0 = iv[:_BLOCK], iv[_BLOCK:]
    size = len(data)
    one_back = (c0 + data)[:size]
    mixed = _xor(data, (bytes(_BLOCK) + c0 + data)[:size])
    decrypt = Cipher(algorithms.AES(key), modes.ECB()).decryptor().update  # noqa: S305
    from_bytes = int.from_bytes
    last = from_bytes(p0, "little")
    chain = []
    for start in range(0, size, _BLOCK):
        value = from_bytes(mixed[start : start + _BLOCK], "little") ^ last
        block = decrypt(value.to_bytes(_BLOCK, "little"))
        chain.append(block)
        last = from_bytes(block, "little")
    return _xor(b"".join(chain), one_back)


def ctr(key: bytes, counter: bytes) -> Callable[[bytes], bytes]:
    """One direction of an AES-256-CTR stream; the counter is 128 bits, big-endian."""
    return Cipher(algorithms.AES(key), modes.CTR(counter)).encryptor().update
