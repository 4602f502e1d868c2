"""The key of the published sample exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mtproto.crypto import AuthKey

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def sample_key(vector: Callable[[str], Any]) -> AuthKey:
    return AuthKey(bytes.fromhex(vector("auth-key-sample")["values"]["auth_key"]))
