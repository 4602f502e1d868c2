"""Taking the proof-of-work number pq of resPQ apart.

pq is below 2^63 and the product of two odd primes; today both are below 2^32.
"""

from __future__ import annotations

from math import gcd, isqrt

from mtproto.errors import RemoteProtocolError

__all__ = ["MAX_PQ", "factorize", "is_prime"]

MAX_PQ = 2**63 - 1

# Miller-Rabin with these bases is exact below 3.3e24.
_BASES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
_BATCH = 128


def is_prime(n: int) -> bool:
    """Exact primality for n below 2^64."""
    if n < 2:
        return False
    for base in _BASES:
        if n % base == 0:
            return n == base
    twos = ((n - 1) & -(n - 1)).bit_length() - 1
    odd = (n - 1) >> twos
    for base in _BASES:
        x = pow(base, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def _brent(n: int, constant: int) -> int:
    """One factor of an odd composite n by Brent's cycle search on x^2 + constant; maybe n itself.

    Differences are multiplied up and a gcd is taken once per batch; a batch that swallowed both
    factors is walked again step by step.
    """
    y, divisor, run, product = 2, 1, 1, 1
    x = saved = y
    while divisor == 1:
        x = y
        for _ in range(run):
            y = (y * y + constant) % n
        done = 0
        while done < run and divisor == 1:
            saved = y
            for _ in range(min(_BATCH, run - done)):
                y = (y * y + constant) % n
                product = product * (x - y) % n
            divisor = gcd(product, n)
            done += _BATCH
        run *= 2
    if divisor == n:
        divisor = 1
        while divisor == 1:
            saved = (saved * saved + constant) % n
            divisor = gcd(x - saved, n)
    return divisor


def _factor(n: int) -> int:
    root = isqrt(n)
    if root * root == n:
        return root
    return next(d for d in (_brent(n, c) for c in range(1, n)) if 1 < d < n)


def factorize(pq: int) -> tuple[int, int]:
    """The two primes p < q of pq.

    Raises `RemoteProtocolError` when pq is out of range or not the product of two different odd
    primes. Takes some 10 to 30 ms for the numbers that servers send.
    """
    if not 15 <= pq <= MAX_PQ or pq % 2 == 0 or is_prime(pq):
        raise RemoteProtocolError("pq", "not a product of two odd primes below 2^63")
    p, q = sorted((factor := _factor(pq), pq // factor))
    if p * q != pq or p == q or not is_prime(p) or not is_prime(q):
        raise RemoteProtocolError("pq", "not a product of two different odd primes")
    return p, q
