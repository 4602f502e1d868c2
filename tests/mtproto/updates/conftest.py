"""The data centre's key, read once: drawing one takes longer than the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def rsa_key(vector: Callable[[str], Any]) -> RsaPrivateKey:
    v = vector("rsa-pad")
    return RsaPrivateKey(RsaPublicKey(int(v["n"], 16), v["e"]), *(int(v[x], 16) for x in "pqd"))
