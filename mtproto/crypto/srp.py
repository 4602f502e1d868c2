"""SRP 6a with Telegram's hashes: proving the two-factor password without sending it.

Both halves: the client's proof and the server's check. Names follow the published description
(x, v, k, u, A, B, M1); every number that is hashed is first padded to 256 bytes.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac, sha256
from typing import TYPE_CHECKING, Final

from mtproto.crypto.dh import powmod, validate_group, validate_public
from mtproto.errors import RemoteProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SrpParameters", "SrpProof", "SrpServer", "client_proof", "verifier"]

_ITERATIONS: Final = 100_000
_SIZE: Final = 256


def _h(data: bytes) -> bytes:
    return sha256(data).digest()


def _salted(data: bytes, salt: bytes) -> bytes:
    return _h(salt + data + salt)


def _pad(number: int) -> bytes:
    return number.to_bytes(_SIZE, "big")


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")


@dataclass(frozen=True)
class SrpParameters:
    """`passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow` as numbers and bytes."""

    p: int = field(repr=False)
    g: int
    salt1: bytes = field(repr=False)
    salt2: bytes = field(repr=False)

    @property
    def k(self) -> int:
        """The multiplier H(p, g)."""
        return _number(_h(_pad(self.p) + _pad(self.g)))

    def proof(self, a_public: int, b_public: int, secret: int) -> bytes:
        """M1, from both public values and the common secret S."""
        mixed = _number(_h(_pad(self.p))) ^ _number(_h(_pad(self.g)))
        return _h(
            mixed.to_bytes(32, "big")
            + _h(self.salt1)
            + _h(self.salt2)
            + _pad(a_public)
            + _pad(b_public)
            + _h(_pad(secret))
        )


@dataclass(frozen=True)
class SrpProof:
    """What `inputCheckPasswordSRP` carries besides srp_id: `A` (256 bytes) and `M1` (32)."""

    A: bytes
    M1: bytes


def _private(parameters: SrpParameters, password: str) -> int:
    """x, the password's hash: slow on purpose (PBKDF2, 100 000 rounds, some 50 ms)."""
    first = _salted(_salted(password.encode(), parameters.salt1), parameters.salt2)
    slow = pbkdf2_hmac("sha512", first, parameters.salt1, _ITERATIONS)
    return _number(_salted(slow, parameters.salt2))


def verifier(parameters: SrpParameters, password: str) -> bytes:
    """v = g^x as 256 bytes: the `new_password_hash` that a server stores."""
    x = _private(parameters, password)
    return _pad(powmod(parameters.g, x, parameters.p))


def client_proof(
    parameters: SrpParameters, srp_b: bytes, password: str, rng: Callable[[int], bytes]
) -> SrpProof:
    """Prove knowledge of the password to a server that sent `srp_b`.

    Draws 256 random bytes. Raises `RemoteProtocolError` when the group or the server's value is
    unsafe (then nothing derived from the password may be sent).
    """
    p, g = parameters.p, parameters.g
    validate_group(p, g)
    b_public = _number(srp_b)
    if len(srp_b) > _SIZE or not 0 < b_public < p:
        raise RemoteProtocolError("srp_B range")
    x = _private(parameters, password)
    t = (b_public - parameters.k * powmod(g, x, p)) % p
    validate_public(t, p, "srp_B - k*v")
    a, a_public, u = _draw(parameters, b_public, rng)
    secret = powmod(t, a + u * x, p)
    return SrpProof(_pad(a_public), parameters.proof(a_public, b_public, secret))


def _draw(
    parameters: SrpParameters, b_public: int, rng: Callable[[int], bytes]
) -> tuple[int, int, int]:
    """The client's secret a, its public A (in the safe range) and the scrambler u (not 0)."""
    while True:
        a = _number(rng(_SIZE))
        a_public = powmod(parameters.g, a, parameters.p) if a else 0
        u = _number(_h(_pad(a_public) + _pad(b_public)))
        try:
            validate_public(a_public, parameters.p, "A")
        except RemoteProtocolError:
            continue
        if u:
            return a, a_public, u


class SrpServer:
    """One attempt on the server's side: publish `srp_B`, then check the proof once.

    `stored` is the verifier (256 bytes). Draws 256 random bytes. Parameters are for one attempt:
    make a new object for the next.
    """

    def __init__(
        self, parameters: SrpParameters, stored: bytes, rng: Callable[[int], bytes]
    ) -> None:
        self._parameters = parameters
        self._v = _number(stored)
        while True:
            self._b = _number(rng(_SIZE))
            if self._b:
                break
        g_b = powmod(parameters.g, self._b, parameters.p)
        self._b_public = (parameters.k * self._v + g_b) % parameters.p

    @property
    def srp_b(self) -> bytes:
        """`srp_B`, 256 bytes, for account.password."""
        return _pad(self._b_public)

    def check(self, a_public: bytes, m1: bytes) -> None:
        """Accept the client's `A` and `M1`; raises `RemoteProtocolError` when they are wrong."""
        p = self._parameters.p
        number = _number(a_public)
        if len(a_public) > _SIZE or not 0 < number < p:
            raise RemoteProtocolError("srp A range")
        u = _number(_h(_pad(number) + self.srp_b))
        secret = powmod(number * pow(self._v, u, p) % p, self._b, p)
        if not hmac.compare_digest(self._parameters.proof(number, self._b_public, secret), m1):
            raise RemoteProtocolError("srp M1 mismatch")
