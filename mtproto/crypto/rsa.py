"""RSA as the key exchange uses it: RSA_PAD, the form before 2021, fingerprints and PEM.

Only 2048-bit keys occur. Plain RSA below is not a general encryption scheme: it is safe for the
one message it carries, whose secret (`new_nonce`) is drawn afresh for each attempt.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha1, sha256
from typing import TYPE_CHECKING, Final

from mtproto.crypto import aes_ige
from mtproto.crypto.dh import powmod
from mtproto.errors import LocalProtocolError, RemoteProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "MAX_LEGACY_DATA",
    "MAX_PADDED_DATA",
    "PADDED_SIZE",
    "RsaPrivateKey",
    "RsaPublicKey",
    "legacy_decrypt",
    "legacy_encrypt",
    "rsa_open",
    "rsa_pad",
    "rsa_unpad",
]

MAX_PADDED_DATA: Final = 144
"""Most bytes that RSA_PAD may carry (the rest of its 192 must be random)."""
PADDED_SIZE: Final = 192
"""Bytes that `rsa_unpad` gives back: the data and its random padding."""
MAX_LEGACY_DATA: Final = 235
"""Most bytes that the old form may carry: 255 less a SHA1."""

_MODULUS_BYTES = 256
_ZERO_IV = bytes(32)


def _tl_string(data: bytes) -> bytes:
    """TL string of an integer's bytes; written out here so that crypto does not need the codec."""
    head = bytes([len(data)]) if len(data) < 254 else b"\xfe" + len(data).to_bytes(3, "little")
    return head + data + bytes(-(len(head) + len(data)) % 4)


def _big_endian(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


@dataclass(frozen=True)
class RsaPublicKey:
    """A data centre's public key: modulus `n` and exponent `e`."""

    n: int
    e: int

    @cached_property
    def fingerprint(self) -> int:
        """Signed 64 bits, as resPQ lists it: SHA1 of the bare TL `rsa_public_key`, last 8 bytes."""
        digest = sha1(_tl_string(_big_endian(self.n)) + _tl_string(_big_endian(self.e))).digest()
        return int.from_bytes(digest[12:20], "little", signed=True)

    @classmethod
    def from_pem(cls, pem: str | bytes) -> RsaPublicKey:
        """Read "RSA PUBLIC KEY" (PKCS#1) or "PUBLIC KEY" (SPKI) text.

        Raises `LocalProtocolError` when it is no RSA key in PEM form.
        """
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
        from cryptography.hazmat.primitives.serialization import load_pem_public_key

        try:
            key = load_pem_public_key(pem.encode() if isinstance(pem, str) else pem)
        except ValueError as error:
            raise LocalProtocolError("not a public key in PEM form") from error
        if not isinstance(key, RSAPublicKey):
            raise LocalProtocolError("not an RSA key")
        numbers = key.public_numbers()
        return cls(numbers.n, numbers.e)

    def to_pem(self) -> str:
        """PKCS#1 text ("RSA PUBLIC KEY"): the one form that every client library reads."""
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        key = RSAPublicNumbers(self.e, self.n).public_key()
        return key.public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()

    def encrypt(self, number: int) -> bytes:
        """`number` (below n) to the power e, as 256 big-endian bytes."""
        return pow(number, self.e, self.n).to_bytes(_MODULUS_BYTES, "big")


@dataclass(frozen=True)
class RsaPrivateKey:
    """The server's half: the public key, its two primes and the private exponent."""

    public: RsaPublicKey
    p: int = field(repr=False)
    q: int = field(repr=False)
    d: int = field(repr=False)

    def __post_init__(self) -> None:
        if self.p * self.q != self.public.n or self.public.n.bit_length() != 8 * _MODULUS_BYTES:
            raise LocalProtocolError("not a 2048-bit RSA key")

    @classmethod
    def from_pem(cls, pem: str | bytes) -> RsaPrivateKey:
        """Read an unencrypted private key (PKCS#1 or PKCS#8); raises `LocalProtocolError`."""
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        try:
            key = load_pem_private_key(pem.encode() if isinstance(pem, str) else pem, None)
        except (ValueError, TypeError) as error:
            raise LocalProtocolError("not an unencrypted private key in PEM form") from error
        if not isinstance(key, RSAPrivateKey):
            raise LocalProtocolError("not an RSA key")
        numbers = key.private_numbers()
        public = RsaPublicKey(numbers.public_numbers.n, numbers.public_numbers.e)
        return cls(public, numbers.p, numbers.q, numbers.d)

    def to_pem(self) -> str:
        """PKCS#1 text of the secret key, unencrypted: store it where only the owner can read."""
        from cryptography.hazmat.primitives.asymmetric import rsa
        from cryptography.hazmat.primitives.serialization import (
            Encoding,
            NoEncryption,
            PrivateFormat,
        )

        numbers = rsa.RSAPrivateNumbers(
            p=self.p,
            q=self.q,
            d=self.d,
            dmp1=rsa.rsa_crt_dmp1(self.d, self.p),
            dmq1=rsa.rsa_crt_dmq1(self.d, self.q),
            iqmp=rsa.rsa_crt_iqmp(self.p, self.q),
            public_numbers=rsa.RSAPublicNumbers(self.public.e, self.public.n),
        )
        pem = numbers.private_key().private_bytes(
            Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()
        )
        return pem.decode()

    def decrypt(self, ciphertext: bytes) -> bytes:
        """256 bytes to the power d, as 256 big-endian bytes.

        Raises `RemoteProtocolError` when the ciphertext is not a number below n. Works modulo the
        two primes (Chinese remainders), which is about four times as fast as modulo n.
        """
        number = int.from_bytes(ciphertext, "big")
        if len(ciphertext) != _MODULUS_BYTES or number >= self.public.n:
            raise RemoteProtocolError("RSA ciphertext", "not 256 bytes below the modulus")
        m_p = powmod(number % self.p, self.d % (self.p - 1), self.p)
        m_q = powmod(number % self.q, self.d % (self.q - 1), self.q)
        h = (m_p - m_q) * pow(self.q, -1, self.p) % self.p
        return (m_q + h * self.q).to_bytes(_MODULUS_BYTES, "big")


def _xor(a: bytes, b: bytes) -> bytes:
    return bytes(x ^ y for x, y in zip(a, b, strict=True))


def rsa_pad(data: bytes, key: RsaPublicKey, rng: Callable[[int], bytes]) -> bytes:
    """RSA_PAD: encrypt up to 144 bytes for the owner of `key`; the result has 256 bytes.

    Draws the padding once and a 32-byte temporary key per try (a try fails when the number is
    not below n). Raises `LocalProtocolError` on longer data.
    """
    if len(data) > MAX_PADDED_DATA:
        raise LocalProtocolError(f"RSA_PAD takes {MAX_PADDED_DATA} bytes, not {len(data)}")
    padded = data + rng(PADDED_SIZE - len(data))
    while True:
        temp_key = rng(32)
        with_hash = padded[::-1] + sha256(temp_key + padded).digest()
        encrypted = aes_ige.encrypt(with_hash, temp_key, _ZERO_IV)
        number = int.from_bytes(_xor(temp_key, sha256(encrypted).digest()) + encrypted, "big")
        if number < key.n:
            return key.encrypt(number)


def rsa_unpad(ciphertext: bytes, key: RsaPrivateKey) -> bytes:
    """Undo RSA_PAD: 192 bytes, the data and then its padding (only a parser can part them).

    Raises `RemoteProtocolError` when the hash inside does not match.
    """
    return _open_padded(key.decrypt(ciphertext))


def _open_padded(message: bytes) -> bytes:
    encrypted = message[32:]
    temp_key = _xor(message[:32], sha256(encrypted).digest())
    with_hash = aes_ige.decrypt(encrypted, temp_key, _ZERO_IV)
    padded = with_hash[PADDED_SIZE - 1 :: -1]
    if not hmac.compare_digest(with_hash[PADDED_SIZE:], sha256(temp_key + padded).digest()):
        raise RemoteProtocolError("RSA_PAD hash")
    return padded


def legacy_encrypt(data: bytes, key: RsaPublicKey, rng: Callable[[int], bytes]) -> bytes:
    """The form before 2021: SHA1, data and random to 255 bytes. Our client never sends it."""
    if len(data) > MAX_LEGACY_DATA:
        raise LocalProtocolError(f"takes {MAX_LEGACY_DATA} bytes, not {len(data)}")
    message = sha1(data).digest() + data + rng(MAX_LEGACY_DATA - len(data))
    return key.encrypt(int.from_bytes(message, "big"))


def legacy_decrypt(ciphertext: bytes, key: RsaPrivateKey) -> bytes:
    """Undo `legacy_encrypt`; the exact data, whose length must be a multiple of 4 (it is TL).

    Raises `RemoteProtocolError` when no prefix of the message has the hash it announces.
    """
    return _open_legacy(key.decrypt(ciphertext))


def _open_legacy(message: bytes) -> bytes:
    digest, rest = message[1:21], message[21:]
    if message[0] == 0:
        for end in range(4, len(rest) + 1, 4):
            if hmac.compare_digest(sha1(rest[:end]).digest(), digest):
                return rest[:end]
    raise RemoteProtocolError("RSA legacy hash")


def rsa_open(ciphertext: bytes, key: RsaPrivateKey) -> bytes:
    """Data encrypted in either form (RSA_PAD first), maybe followed by random padding.

    Servers still accept the old form because released clients still send it. Raises
    `RemoteProtocolError` when it is neither.
    """
    message = key.decrypt(ciphertext)
    try:
        return _open_padded(message)
    except RemoteProtocolError:
        return _open_legacy(message)
