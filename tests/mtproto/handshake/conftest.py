"""A throw-away server key, and an exchange whose every message a test may change on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def rsa_key(vector: Callable[[str], Any]) -> RsaPrivateKey:
    v = vector("rsa-pad")
    public = RsaPublicKey(int(v["n"], 16), v["e"])
    return RsaPrivateKey(public, int(v["p"], 16), int(v["q"], 16), int(v["d"], 16))
