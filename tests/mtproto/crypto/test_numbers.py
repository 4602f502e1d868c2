"""RSA, Diffie-Hellman, factoring and SRP: laws with both halves, then the recorded numbers."""

from __future__ import annotations

import sys
from math import isqrt
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from mtproto.crypto import _libcrypto, dh, srp
from mtproto.crypto.factor import factorize, is_prime
from mtproto.crypto.rsa import (
    RsaPrivateKey,
    RsaPublicKey,
    legacy_decrypt,
    legacy_encrypt,
    rsa_pad,
    rsa_unpad,
)
from mtproto.errors import LocalProtocolError, RemoteProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

P = dh.KNOWN_PRIME
LOW, HIGH = 2**1984, P - 2**1984


@pytest.fixture(scope="module")
def rsa_key(vector: Callable[[str], Any]) -> RsaPrivateKey:
    v = vector("rsa-pad")
    public = RsaPublicKey(int(v["n"], 16), v["e"])
    return RsaPrivateKey(public, int(v["p"], 16), int(v["q"], 16), int(v["d"], 16))


def replay(*pieces: bytes) -> Callable[[int], bytes]:
    """Randomness that was recorded: each draw must ask for exactly the next piece."""
    rest: Iterator[bytes] = iter(pieces)

    def draw(size: int) -> bytes:
        piece = next(rest)
        assert len(piece) == size
        return piece

    return draw


# RSA


@settings(max_examples=15)
@given(data=st.binary(max_size=144), seed=st.integers())
def test_rsa_pad_both_ways(rsa_key: RsaPrivateKey, data: bytes, seed: int) -> None:
    sealed = rsa_pad(data, rsa_key.public, Random(seed).randbytes)
    opened = rsa_unpad(sealed, rsa_key)
    assert len(opened) == 192
    assert opened[: len(data)] == data


@settings(max_examples=15)
@given(words=st.integers(1, 58), seed=st.integers())
def test_legacy_rsa_both_ways(rsa_key: RsaPrivateKey, words: int, seed: int) -> None:
    draw = Random(seed).randbytes
    data = draw(4 * words)
    assert legacy_decrypt(legacy_encrypt(data, rsa_key.public, draw), rsa_key) == data


@settings(max_examples=10)
@given(sealed=st.binary(min_size=256, max_size=256) | st.binary(max_size=300))
def test_rsa_garbage_gives_our_error_only(rsa_key: RsaPrivateKey, sealed: bytes) -> None:
    for opening in (rsa_unpad, legacy_decrypt):
        with pytest.raises(RemoteProtocolError):
            opening(sealed, rsa_key)


def test_rsa_pad_draws_a_new_key_until_the_number_fits(rsa_key: RsaPrivateKey) -> None:
    draws = []

    def draw(size: int) -> bytes:
        draws.append(size)
        return Random(len(draws)).randbytes(size)

    small = RsaPublicKey(2**2047 + 1, 3)  # half of all numbers are too big for it
    for _ in range(8):
        rsa_pad(b"", small, draw)
    assert draws.count(192) == 8
    assert draws.count(32) > 8


def test_rsa_recorded(vector: Callable[[str], Any], rsa_key: RsaPrivateKey) -> None:
    v = vector("rsa-pad")
    data, padding = bytes.fromhex(v["data"]), bytes.fromhex(v["random_padding"])
    draw = replay(padding, bytes.fromhex(v["temp_key"]))
    sealed = rsa_pad(data, rsa_key.public, draw)
    assert sealed.hex() == v["encrypted_data"]
    assert rsa_unpad(sealed, rsa_key) == data + padding
    plain = bytes.fromhex(v["legacy_plain"])
    legacy = legacy_encrypt(data, rsa_key.public, replay(plain[20 + len(data) :]))
    assert legacy.hex() == v["legacy_encrypted_data"]
    assert legacy_decrypt(legacy, rsa_key) == data


def test_fingerprints_and_pem(vector: Callable[[str], Any], rsa_key: RsaPrivateKey) -> None:
    for entry in vector("rsa-public-keys")["keys"]:
        key = RsaPublicKey(int(entry["n"], 16), entry["e"])
        assert key.fingerprint == int(entry["fingerprint_i64"])
        assert RsaPublicKey.from_pem(key.to_pem()) == key
    assert RsaPrivateKey.from_pem(rsa_key.to_pem()) == rsa_key
    assert "BEGIN RSA PUBLIC KEY" in rsa_key.public.to_pem()
    assert str(rsa_key.d) not in repr(rsa_key)


def test_bad_keys_are_refused(rsa_key: RsaPrivateKey) -> None:
    for text in ("", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"):
        with pytest.raises(LocalProtocolError):
            RsaPublicKey.from_pem(text)
        with pytest.raises(LocalProtocolError):
            RsaPrivateKey.from_pem(text)
    with pytest.raises(LocalProtocolError):
        RsaPrivateKey(rsa_key.public, rsa_key.p, rsa_key.p, rsa_key.d)
    curve = generate_private_key(SECP256R1())
    public = curve.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(LocalProtocolError, match="RSA"):
        RsaPublicKey.from_pem(public)
    secret = curve.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(LocalProtocolError, match="RSA"):
        RsaPrivateKey.from_pem(secret)
    with pytest.raises(LocalProtocolError):
        rsa_pad(bytes(145), rsa_key.public, Random(0).randbytes)
    with pytest.raises(LocalProtocolError):
        legacy_encrypt(bytes(236), rsa_key.public, Random(0).randbytes)


# Diffie-Hellman


def test_the_published_prime(vector: Callable[[str], Any]) -> None:
    assert int(vector("auth-key-sample")["values"]["dh_prime"], 16) == P
    assert P.bit_length() == 2048
    assert dh.is_probable_prime((P - 1) // 2, 2)
    assert pow(2, P - 1, P) == 1


@pytest.mark.parametrize("g", range(-1, 10))
def test_generators_of_the_published_prime(g: int) -> None:
    residue = 2 <= g <= 7 and pow(g, (P - 1) // 2, P) == 1
    assert residue == (g in (3, 4, 7))
    if residue:
        dh.validate_group(P, g)
    else:
        with pytest.raises(RemoteProtocolError):
            dh.validate_group(P, g)


@pytest.mark.parametrize("g", range(2, 8))
@given(p=st.sampled_from([p for p in range(11, 4000) if is_prime(p) and is_prime(p // 2)]))
def test_the_residue_table_is_euler_s_criterion(g: int, p: int) -> None:
    modulus, remainders = dh._RESIDUES[g]
    assert (p % modulus in remainders) == (pow(g, p // 2, p) == 1)


@pytest.mark.parametrize(
    "p", [P - 2, P + 2, P + 4, 2**2048 - 1, 2**2047 + 9, P >> 1, P << 1, 23, 0, -P]
)
def test_other_primes_are_refused(p: int) -> None:
    with pytest.raises(RemoteProtocolError):
        dh.validate_group(p, 4)


def test_a_prime_with_a_composite_half_is_refused() -> None:
    n = 2**2047 + 2895  # the first prime above 2^2047 that is 11 modulo 12
    assert n % 12 == 11
    assert pow(2, n - 1, n) == 1
    with pytest.raises(RemoteProtocolError, match="dh_prime safe"):
        dh.validate_group(n, 4)


@pytest.mark.parametrize("value", [0, 1, LOW - 1, HIGH + 1, P - 1, P, -5])
def test_unsafe_public_values(value: int) -> None:
    with pytest.raises(RemoteProtocolError, match="g_b range"):
        dh.validate_public(value, P, "g_b")


def test_the_range_is_inclusive() -> None:
    dh.validate_public(LOW, P)
    dh.validate_public(HIGH, P)


@given(st.integers(1, 2**64), st.integers(1, 2**64), st.integers(1, 2**63).map(lambda n: 2 * n + 1))
def test_powmod_is_pow(base: int, exponent: int, modulus: int) -> None:
    assert dh.powmod(base, exponent, modulus) == pow(base, exponent, modulus)


def test_powmod_without_libcrypto(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every implementation gives the same; a missing one is passed over."""
    powmods = [dh.powmod]
    monkeypatch.setattr(dh._libcrypto, "load", lambda: None)
    powmods.append(dh._powmod_implementation.__wrapped__())
    monkeypatch.setitem(sys.modules, "gmpy2", None)
    powmods.append(dh._powmod_implementation.__wrapped__())
    assert powmods[-1] is pow
    exponent = Random(5).getrandbits(2048)
    assert len({powmod(HIGH, exponent, P) for powmod in powmods}) == 1


def test_libcrypto_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_libcrypto._hashlib, "__file__", "/nowhere/at/all.so")
    assert _libcrypto.load() is None
    monkeypatch.undo()
    powmod = _libcrypto.load()
    if powmod is not None:
        with pytest.raises(ValueError, match="odd"):
            powmod(3, 5, 8)


@given(st.integers(75, 10**12).map(lambda n: n | 1))
def test_probable_primes_are_primes(n: int) -> None:
    assert dh.is_probable_prime(n) == is_prime(n)


# Factoring


def naive_prime(n: int) -> bool:
    return n > 1 and all(n % d for d in range(2, isqrt(n) + 1))


@given(st.integers(-3, 200_000))
def test_is_prime_is_exact(n: int) -> None:
    assert is_prime(n) == naive_prime(n)


PRIMES = st.integers(3, 2**31).map(lambda n: next(m for m in range(n, n + 500) if is_prime(m)))


@settings(max_examples=40, deadline=None)
@given(PRIMES, PRIMES)
def test_factorize(a: int, b: int) -> None:
    if a == b:
        with pytest.raises(RemoteProtocolError):
            factorize(a * b)
    else:
        assert factorize(a * b) == (min(a, b), max(a, b))


def test_factorize_when_no_curve_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mtproto.crypto.factor._CURVES", ())
    assert factorize(1141464581 * 1202243663) == (1141464581, 1202243663)


def test_factorize_small_numbers() -> None:
    """Where one batch of differences swallows both primes at once."""
    primes = [n for n in range(3, 80) if naive_prime(n)]
    for p in primes:
        for q in primes:
            if p < q:
                assert factorize(p * q) == (p, q)


@pytest.mark.parametrize(
    "pq", [-15, 0, 1, 6, 9, 17, 2**61 - 1, 3 * 5 * 7, 2 * 1202243663, 2**63, 101**4, 3 * 3 * 5]
)
def test_other_numbers_are_refused(pq: int) -> None:
    with pytest.raises(RemoteProtocolError):
        factorize(pq)


def test_factor_recorded(vector: Callable[[str], Any]) -> None:
    v = vector("auth-key-sample")["values"]
    assert factorize(int(v["pq"])) == (int(v["p"]), int(v["q"]))


# SRP


@pytest.fixture(scope="module")
def parameters(vector: Callable[[str], Any]) -> srp.SrpParameters:
    v = vector("srp")
    return srp.SrpParameters(P, v["g"], bytes.fromhex(v["salt1"]), bytes.fromhex(v["salt2"]))


def test_srp_recorded(vector: Callable[[str], Any], parameters: srp.SrpParameters) -> None:
    v = vector("srp")
    stored = srp.verifier(parameters, v["password_utf8"])
    assert stored.hex() == v["v"]
    server = srp.SrpServer(parameters, stored, replay(bytes.fromhex(v["server_b"])))
    assert server.srp_b.hex() == v["srp_B"]
    draw = replay(bytes.fromhex(v["client_a"]))
    proof = srp.client_proof(parameters, server.srp_b, v["password_utf8"], draw)
    assert (proof.A.hex(), proof.M1.hex()) == (v["A"], v["M1"])
    server.check(proof.A, proof.M1)
    with pytest.raises(RemoteProtocolError, match="M1"):
        server.check(proof.A, bytes(32))


@pytest.mark.parametrize("given_password", ["right", "wrong", ""])
def test_only_the_right_password_passes(
    parameters: srp.SrpParameters, given_password: str, rng: Callable[[int], bytes]
) -> None:
    server = srp.SrpServer(parameters, srp.verifier(parameters, "right"), rng)
    proof = srp.client_proof(parameters, server.srp_b, given_password, rng)
    if given_password == "right":
        server.check(proof.A, proof.M1)
    else:
        with pytest.raises(RemoteProtocolError):
            server.check(proof.A, proof.M1)


def test_srp_refuses_unsafe_values(
    parameters: srp.SrpParameters, rng: Callable[[int], bytes]
) -> None:
    for bad in (b"", b"\0", P.to_bytes(256, "big"), bytes(256) + b"\1", (P + 1).to_bytes(256)):
        with pytest.raises(RemoteProtocolError):
            srp.client_proof(parameters, bad, "x", rng)
    server = srp.SrpServer(parameters, srp.verifier(parameters, "x"), rng)
    for bad in (b"", b"\0", P.to_bytes(256, "big"), bytes(257)):
        with pytest.raises(RemoteProtocolError):
            server.check(bad, bytes(32))
    weak = srp.SrpParameters(P, 2, b"", b"")
    with pytest.raises(RemoteProtocolError, match="g generator"):
        srp.client_proof(weak, server.srp_b, "x", rng)


def test_srp_draws_again_when_a_is_unsafe(
    parameters: srp.SrpParameters, rng: Callable[[int], bytes]
) -> None:
    server = srp.SrpServer(parameters, srp.verifier(parameters, "x"), replay(bytes(256), rng(256)))
    good = rng(256)
    proof = srp.client_proof(
        parameters, server.srp_b, "x", replay(bytes(256), (1).to_bytes(256, "big"), good)
    )
    server.check(proof.A, proof.M1)
    assert int.from_bytes(proof.A, "big") == pow(3, int.from_bytes(good, "big"), P)
