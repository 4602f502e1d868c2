"""Cryptography of MTProto: pure functions over bytes, no clock, no IO, randomness as arguments."""

from mtproto.crypto.auth_key import AUTH_KEY_SIZE, AuthKey
from mtproto.crypto.backend import backend_name
from mtproto.crypto.envelope import Side, quick_ack_token, seal, seal_v1, unseal, unseal_v1

__all__ = [
    "AUTH_KEY_SIZE",
    "AuthKey",
    "Side",
    "backend_name",
    "quick_ack_token",
    "seal",
    "seal_v1",
    "unseal",
    "unseal_v1",
]
