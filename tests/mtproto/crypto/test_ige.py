"""AES-IGE and CTR: every backend against the definition and against every other."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st

from mtproto.crypto import _openssl, _pyaes, aes_ige, backend, backend_name
from mtproto.errors import LocalProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.crypto.backend import Backend

BACKENDS = backend.available()
KEYS = st.binary(min_size=32, max_size=32)
BLOCKS = st.integers(0, 12).flatmap(lambda n: st.binary(min_size=16 * n, max_size=16 * n))
each_backend = pytest.mark.parametrize("one", BACKENDS, ids=lambda one: one.name)


def definition(data: bytes, key: bytes, iv: bytes) -> bytes:
    """c_i = E(p_i ^ c_(i-1)) ^ p_(i-1), as published."""
    block = Cipher(algorithms.AES(key), modes.ECB()).encryptor().update
    c, p, out = iv[:16], iv[16:], b""
    for i in range(0, len(data), 16):
        x = data[i : i + 16]
        mixed = block(bytes(a ^ b for a, b in zip(x, c, strict=True)))
        c, p = bytes(a ^ b for a, b in zip(mixed, p, strict=True)), x
        out += c
    return out


@each_backend
@given(data=BLOCKS.filter(bool), key=KEYS, iv=KEYS)
def test_backend_equals_the_definition(one: Backend, data: bytes, key: bytes, iv: bytes) -> None:
    sealed = one.ige_encrypt(data, key, iv)
    assert sealed == definition(data, key, iv)
    assert one.ige_decrypt(sealed, key, iv) == data


@given(BLOCKS, KEYS, KEYS)
def test_round_trip_through_the_seam(data: bytes, key: bytes, iv: bytes) -> None:
    assert aes_ige.decrypt(aes_ige.encrypt(data, key, iv), key, iv) == data


def test_published_sample(vector: Callable[[str], Any]) -> None:
    values = vector("auth-key-sample")["values"]
    key, iv = bytes.fromhex(values["tmp_aes_key"]), bytes.fromhex(values["tmp_aes_iv"])
    answer = aes_ige.decrypt(bytes.fromhex(values["encrypted_answer"]), key, iv)
    assert answer.hex() == values["answer_with_hash"]


@pytest.mark.parametrize("sizes", [(15, 32, 32), (16, 16, 32), (16, 32, 16)])
def test_wrong_sizes_are_refused(sizes: tuple[int, int, int]) -> None:
    data, key, iv = map(bytes, sizes)
    for function in (aes_ige.encrypt, aes_ige.decrypt):
        with pytest.raises(LocalProtocolError):
            function(data, key, iv)


def test_the_fastest_installed_backend_is_chosen() -> None:
    assert backend_name() == BACKENDS[0].name
    names = [one.name for one in BACKENDS]
    assert names == sorted(names, key=backend.ORDER.index)
    assert "pyaes" in names


def test_missing_backends_are_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Backend:
        raise ImportError

    for name in ("cryptg", "tgcrypto", "cryptography"):
        monkeypatch.setitem(backend._LOADERS, name, missing)
    assert backend.chosen.__wrapped__().name == "pyaes"
    monkeypatch.setitem(backend._LOADERS, "pyaes", missing)
    with pytest.raises(ImportError, match="install one of"):
        backend.chosen.__wrapped__()


def test_streams_do_without_cryptography(monkeypatch: pytest.MonkeyPatch) -> None:
    assert backend.stream_mode.__wrapped__() is _openssl.ctr
    monkeypatch.setitem(sys.modules, "mtproto.crypto._openssl", None)
    assert backend.stream_mode.__wrapped__() is _pyaes.ctr


@given(st.lists(st.binary(max_size=40), max_size=6), KEYS, st.binary(min_size=16, max_size=16))
def test_ctr_streams_agree_for_every_chunking(chunks: list[bytes], key: bytes, iv: bytes) -> None:
    whole = _openssl.ctr(key, iv)(b"".join(chunks))
    for make in (_openssl.ctr, _pyaes.ctr):
        stream = make(key, iv)
        assert b"".join(stream(chunk) for chunk in chunks) == whole
