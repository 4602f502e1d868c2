"""Diffie-Hellman: which groups and public values are safe, and modular exponentiation.

A peer that chooses a bad group or value can read the key it negotiates with us, so every check
of the security guidelines is made here, for the key exchange and for the password protocol alike.
"""

from __future__ import annotations

from functools import cache, lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from mtproto.crypto import _libcrypto
from mtproto.errors import RemoteProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "KNOWN_PRIME",
    "PRIME_BITS",
    "is_probable_prime",
    "powmod",
    "validate_group",
    "validate_public",
]

PRIME_BITS: Final = 2048
KNOWN_PRIME: Final = int(
    "C71CAEB9C6B1C9048E6C522F70F13F73980D40238E3E21C14934D037563D930F"
    "48198A0AA7C14058229493D22530F4DBFA336F6E0AC925139543AED44CCE7C37"
    "20FD51F69458705AC68CD4FE6B6B13ABDC9746512969328454F18FAF8C595F64"
    "2477FE96BB2A941D5BCD1D4AC8CC49880708FA9B378E3C4F3A9060BEE67CF9A4"
    "A4A695811051907E162753B56B0F6B410DBA74D8A84B2A14B3144E0EF1284754"
    "FD17ED950D5965B4B9DD46582DB1178D169C6BC465B0D6FF9CA3928FEF5B9AE4"
    "E418FC15E83EBEA0F87FA9FF5EED70050DED2849F47BF959D956850CE929851F"
    "0D8115F635B105EE2E4E15D04B2454BF6F4FADF034B10403119CD8E3B92FCC5B",
    16,
)
"""The prime that all official servers use; checked once by the tests instead of at run time."""

_MARGIN = 1 << (PRIME_BITS - 64)
_ROUNDS = 40
_SMALL_PRIMES = (3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73)

# g generates the subgroup of order (p-1)/2 exactly when it is a quadratic residue modulo p:
# g -> (modulus, remainders of p for which that holds).
_RESIDUES: Final = {
    2: (8, frozenset({7})),
    3: (3, frozenset({2})),
    4: (1, frozenset({0})),
    5: (5, frozenset({1, 4})),
    6: (24, frozenset({19, 23})),
    7: (7, frozenset({3, 5, 6})),
}


@cache
def _powmod_implementation() -> Callable[[int, int, int], int]:
    powmod = _libcrypto.load()
    if powmod is not None:
        return powmod
    try:
        import gmpy2
    except ImportError:
        return pow

    def constant_time(base: int, exponent: int, modulus: int) -> int:
        return int(gmpy2.powmod_sec(base, exponent, modulus))

    return constant_time


def powmod(base: int, exponent: int, modulus: int) -> int:
    """base^exponent mod modulus, for secret exponents above 0 and odd moduli.

    Constant time by libcrypto (2 ms for 2048 bits) or gmpy2 (6 ms); where there is neither it is
    Python's `pow` (20 ms).
    """
    return _powmod_implementation()(base, exponent, modulus)


def is_probable_prime(n: int, rounds: int = _ROUNDS) -> bool:
    """Miller-Rabin for odd n above 73.

    The bases come from a hash of n itself: nobody can choose n to suit them, and the verdict is
    the same every time.
    """
    if any(n % small == 0 for small in _SMALL_PRIMES) or n % 2 == 0:
        return False
    twos = ((n - 1) & -(n - 1)).bit_length() - 1
    odd = (n - 1) >> twos
    seed = n.to_bytes((n.bit_length() + 7) // 8, "big")
    for counter in range(rounds):
        digest = sha256(counter.to_bytes(4, "big") + seed).digest()
        x = powmod(2 + int.from_bytes(digest, "big") % (n - 3), odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


@lru_cache(maxsize=64)
def _is_safe_prime(p: int) -> bool:
    """Whether p and (p-1)/2 are prime, for 2048-bit p; verdicts are remembered.

    Once q = (p-1)/2 is known to be prime, one exponentiation proves p (Pocklington: q is more
    than the square root of p, 2^(p-1) = 1 mod p, and 2^2 - 1 = 3 has no factor in common with p).
    """
    if p == KNOWN_PRIME:
        return True
    if p % 4 != 3 or p % 3 != 2 or any(p % small == 0 for small in _SMALL_PRIMES):
        return False
    q = (p - 1) // 2
    # A cheap round first: nearly all composites fall here, and an attacker gets no long run of us.
    return is_probable_prime(q, 1) and pow(2, p - 1, p) == 1 and is_probable_prime(q)


def validate_group(p: int, g: int) -> None:
    """Accept a safe 2048-bit prime p with a generator g of its large subgroup.

    Raises `RemoteProtocolError`. The first sight of an unknown prime takes seconds in plain
    Python; the verdict is remembered. (Security guidelines, "g and p validation".)
    """
    if p.bit_length() != PRIME_BITS:
        raise RemoteProtocolError("dh_prime size", f"{p.bit_length()} bits")
    if g not in _RESIDUES:
        raise RemoteProtocolError("g range", f"{g} is not in 2..7")
    modulus, remainders = _RESIDUES[g]
    if p % modulus not in remainders:
        raise RemoteProtocolError("g generator", f"{g} does not generate the large subgroup")
    if not _is_safe_prime(p):
        raise RemoteProtocolError("dh_prime safe", "p or (p-1)/2 is not prime")


def validate_public(value: int, p: int, name: str = "g_a") -> None:
    """Accept a public value: 2^1984 <= value <= p - 2^1984, so that it hides its exponent.

    Raises `RemoteProtocolError` whose rule begins with `name`.
    """
    if not _MARGIN <= value <= p - _MARGIN:
        raise RemoteProtocolError(f"{name} range")
