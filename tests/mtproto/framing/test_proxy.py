"""Proxy secrets in their three encodings and three kinds."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtproto.errors import LocalProtocolError
from mtproto.framing import ProxyKind, ProxySecret

KEYS = st.binary(min_size=16, max_size=16)


@given(KEYS)
def test_kinds(key: bytes) -> None:
    assert ProxySecret.parse(key.hex()) == ProxySecret(ProxyKind.SIMPLE, key)
    secured = b"\xdd" + key
    tls = b"\xee" + key + b"example.org"
    for text in (secured.hex(), urlsafe_b64encode(secured).decode().rstrip("=")):
        assert ProxySecret.parse(text) == ProxySecret(ProxyKind.SECURED, key)
    for text in (tls.hex(), urlsafe_b64encode(tls).decode(), b64encode(tls).decode()):
        assert ProxySecret.parse(text) == ProxySecret(ProxyKind.FAKE_TLS, key, "example.org")


@given(st.text(max_size=60))
def test_anything_else_is_our_error(text: str) -> None:
    with suppress(LocalProtocolError):
        ProxySecret.parse(text)


@pytest.mark.parametrize(
    "data", [b"", bytes(15), b"\xdc" + bytes(16), b"\xee" + bytes(17) + b"\xff"]
)
def test_other_forms_are_refused(data: bytes) -> None:
    with pytest.raises(LocalProtocolError):
        ProxySecret.parse(data.hex())


def test_the_key_is_not_shown() -> None:
    assert "00" not in repr(ProxySecret.parse("00" * 16))
