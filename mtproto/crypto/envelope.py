"""Sealing and opening encrypted packets: authentication first, plaintext only after it.

Layout on the wire: auth_key_id (8) | msg_key (16) | AES-256-IGE ciphertext (n * 16).
What is *inside* the plaintext (salt, session, ids, padding) is the business of the session.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from mtproto.crypto import aes_ige
from mtproto.crypto.backend import chosen
from mtproto.crypto.kdf import (
    Side,
    message_key_and_iv,
    message_key_large,
    message_key_v1,
    message_parameters_v1,
)
from mtproto.errors import LocalProtocolError, RemoteProtocolError

if TYPE_CHECKING:
    from mtproto.crypto.auth_key import AuthKey

__all__ = ["OVERHEAD", "Side", "quick_ack_token", "seal", "seal_v1", "unseal", "unseal_v1"]

OVERHEAD = 24
"""Bytes before the ciphertext: auth_key_id and msg_key."""

_BLOCK = 16


def seal(key: AuthKey, plaintext: bytes, sender: Side) -> bytes:
    """Encrypt a plaintext that is already padded (12..1024 bytes) to a multiple of 16.

    Returns the whole packet, `OVERHEAD` bytes longer than the plaintext. Raises
    `LocalProtocolError` when the length is not a positive multiple of 16.
    """
    if not plaintext or len(plaintext) % _BLOCK:
        raise LocalProtocolError(f"plaintext of {len(plaintext)} bytes is not padded to 16")
    msg_key = message_key_large(key, plaintext, sender)[8:24]
    aes_key, iv = message_key_and_iv(key, msg_key, sender)
    return key.id_bytes + msg_key + chosen().ige_encrypt(plaintext, aes_key, iv)


def unseal(key: AuthKey, packet: bytes, sender: Side) -> bytes:
    """Return the authenticated plaintext (with its padding) of a packet written by `sender`.

    Raises `RemoteProtocolError`; a wrong length and a wrong msg_key look the same, so that the
    peer learns nothing from the difference (security guidelines, "Checking SHA256 hash").
    """
    msg_key, ciphertext = _split(key, packet)
    aes_key, iv = message_key_and_iv(key, msg_key, sender)
    plaintext = chosen().ige_decrypt(ciphertext, aes_key, iv)
    if not hmac.compare_digest(msg_key, message_key_large(key, plaintext, sender)[8:24]):
        raise RemoteProtocolError("msg_key mismatch")
    return plaintext


def quick_ack_token(key: AuthKey, plaintext: bytes) -> int:
    """The token by which a server acknowledges this padded client plaintext at transport level.

    Unsigned 32 bits with the top bit set; both sides compute it from the client's packet.
    """
    large = message_key_large(key, plaintext, Side.CLIENT)
    return int.from_bytes(large[:4], "little") | 0x8000_0000


def seal_v1(key: AuthKey, plaintext: bytes, padding: bytes, sender: Side = Side.CLIENT) -> bytes:
    """Encrypt the MTProto 1.0 way; `padding` (0..15 random bytes) fills the last block.

    Only `auth.bindTempAuthKey` still uses this form. The padding is not part of msg_key.
    Raises `LocalProtocolError` when plaintext and padding do not make whole blocks.
    """
    if len(padding) >= _BLOCK or not plaintext or (len(plaintext) + len(padding)) % _BLOCK:
        raise LocalProtocolError(f"{len(plaintext)} + {len(padding)} bytes are not padded to 16")
    msg_key = message_key_v1(plaintext)
    parameters = message_parameters_v1(key, msg_key, sender)
    ciphertext = aes_ige.encrypt(plaintext + padding, parameters.key, parameters.iv)
    return key.id_bytes + msg_key + ciphertext


def unseal_v1(key: AuthKey, packet: bytes, sender: Side = Side.CLIENT) -> bytes:
    """Return the authenticated plaintext, *without* padding, of an MTProto 1.0 packet.

    Where the plaintext ends is told by its own length field (bytes 28..32, the body's length).
    Raises `RemoteProtocolError` as `unseal` does.
    """
    msg_key, ciphertext = _split(key, packet)
    parameters = message_parameters_v1(key, msg_key, sender)
    padded = aes_ige.decrypt(ciphertext, parameters.key, parameters.iv)
    end = 32 + int.from_bytes(padded[28:32], "little")
    # A length that lies runs into the hash check below with some other text: one failure for all.
    plaintext = padded[:end]
    authentic = hmac.compare_digest(msg_key, message_key_v1(plaintext))
    if not authentic or not 0 <= len(padded) - end < _BLOCK:
        raise RemoteProtocolError("msg_key mismatch")
    return plaintext


def _split(key: AuthKey, packet: bytes) -> tuple[bytes, bytes]:
    if packet[:8] != key.id_bytes:  # it is sent in the clear, so there is nothing to hide
        raise RemoteProtocolError("auth_key_id mismatch")
    ciphertext = bytes(packet[OVERHEAD:])
    if not ciphertext or len(ciphertext) % _BLOCK:
        raise RemoteProtocolError("msg_key mismatch")
    return bytes(packet[8:OVERHEAD]), ciphertext
