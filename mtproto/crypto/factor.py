"""Taking the proof-of-work number pq of resPQ apart.

pq is below 2^63 and the product of two odd primes; today both are below 2^32. Numbers of that size
fall to elliptic curves (Lenstra) in half the time of a cycle search (Brent), which does the small
ones and is there for the case that no curve helps.
"""

from __future__ import annotations

from functools import cache
from math import gcd, isqrt, log, prod
from typing import NamedTuple, TypeAlias

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


# Elliptic curves. A curve finds p when its number of points modulo p has only prime powers up to
# the first bound, and perhaps one prime up to the second. Measured best for p of 31 bits: ten
# curves on average.
_FIRST_BOUND, _SECOND_BOUND = 100, 3000
_STRIDE = 42
_CURVES = range(6, 106)
_SMALL = 1 << 40

_Point: TypeAlias = tuple[int, int]
"""X and Z of a point in Montgomery's form, modulo n."""


class _Curve(NamedTuple):
    """Montgomery's form of a curve modulo n; `a24` is (A + 2) / 4."""

    n: int
    a24: int

    def double(self, point: _Point) -> _Point:
        plus, minus = point[0] + point[1], point[0] - point[1]
        plus, minus = plus * plus, minus * minus
        cross = plus - minus
        return plus * minus % self.n, cross * (minus + self.a24 * cross) % self.n

    def add(self, one: _Point, other: _Point, difference: _Point) -> _Point:
        """The sum of two points whose difference is known."""
        a = (one[0] - one[1]) * (other[0] + other[1])
        b = (one[0] + one[1]) * (other[0] - other[1])
        plus, minus, n = a + b, a - b, self.n
        return plus * plus % n * difference[1] % n, minus * minus % n * difference[0] % n

    def multiply(self, point: _Point, bits: str) -> _Point:
        """The multiple whose binary digits, without the first, are `bits`."""
        low, high = point, self.double(point)
        for bit in bits:
            between = self.add(low, high, point)
            if bit == "0":
                low, high = self.double(low), between
            else:
                low, high = between, self.double(high)
        return low


@cache
def _stages() -> tuple[str, tuple[tuple[int, int], ...]]:
    """The multiplier of the first stage (bits after the first), and the primes of the second.

    A prime is given as (m, j): it is m * _STRIDE + j or m * _STRIDE - j.
    """
    primes = [n for n in range(2, _SECOND_BOUND) if is_prime(n)]
    powers = (p ** int(log(_FIRST_BOUND, p)) for p in primes if p <= _FIRST_BOUND)
    half = _STRIDE // 2
    nearest = (((p + half) // _STRIDE, p) for p in primes if p > _FIRST_BOUND)
    return bin(prod(powers))[3:], tuple((m, abs(p - m * _STRIDE)) for m, p in nearest)


def _try_curve(n: int, sigma: int) -> int:
    """A divisor of n by one curve (Suyama's choice); 1 or n when it does not help."""
    u, v = sigma * sigma - 5, 4 * sigma
    below = 16 * u**3 * v
    divisor = gcd(below, n)
    if divisor != 1:
        return divisor
    curve = _Curve(n, (v - u) ** 3 * (3 * u + v) * pow(below, -1, n) % n)
    bits, pairs = _stages()
    point = curve.multiply((u**3 % n, v**3 % n), bits)
    divisor = gcd(point[1], n)
    return divisor if divisor != 1 else _second_stage(curve, point, pairs)


def _second_stage(curve: _Curve, point: _Point, pairs: tuple[tuple[int, int], ...]) -> int:
    """One prime more: p * point vanishes when m * _STRIDE * point is plus or minus j * point."""
    n, twice = curve.n, curve.double(point)
    odd = {1: point, 3: curve.add(twice, point, point)}
    for j in range(5, _STRIDE // 2 + 1, 2):
        odd[j] = curve.add(odd[j - 2], twice, odd[j - 4])
    stride = curve.double(odd[_STRIDE // 2])
    giant = [(0, 0), stride, curve.double(stride)]
    while len(giant) <= pairs[-1][0]:
        giant.append(curve.add(giant[-1], stride, giant[-2]))
    product = 1
    for m, j in pairs:
        (x, z), (x_j, z_j) = giant[m], odd[j]
        product = product * (x * z_j - x_j * z) % n
    return gcd(product, n)


def _factor(n: int) -> int:
    root = isqrt(n)
    if root * root == n:
        return root
    if n > _SMALL:
        for sigma in _CURVES:
            divisor = _try_curve(n, sigma)
            if 1 < divisor < n:
                return divisor
    return next(d for d in (_brent(n, c) for c in range(1, n)) if 1 < d < n)


def factorize(pq: int) -> tuple[int, int]:
    """The two primes p < q of pq.

    Raises `RemoteProtocolError` when pq is out of range or not the product of two different odd
    primes. Takes some 6 ms for the numbers that servers send.
    """
    if not 15 <= pq <= MAX_PQ or pq % 2 == 0 or is_prime(pq):
        raise RemoteProtocolError("pq", "not a product of two odd primes below 2^63")
    p, q = sorted((factor := _factor(pq), pq // factor))
    if p * q != pq or p == q or not is_prime(p) or not is_prime(q):
        raise RemoteProtocolError("pq", "not a product of two different odd primes")
    return p, q
