"""What both ends of the key exchange share: envelopes, hashes, inner data, the result.

The exchange travels in unencrypted envelopes: auth_key_id = 0 (8 bytes) | msg_id (8) |
length (4) | body. Integers that TL carries as strings are big-endian bytes.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from hashlib import sha1
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

import tl
from mtproto.errors import HandshakeError, LocalProtocolError
from tl import mt

if TYPE_CHECKING:
    from mtproto.crypto.auth_key import AuthKey

__all__ = [
    "ENVELOPE_SIZE",
    "HandshakeResult",
    "InnerData",
    "PlainMsgIds",
    "expect",
    "inner_data_size",
    "nonce_hash",
    "number",
    "pack_plain",
    "parse",
    "prepend_hash",
    "refusal_hash",
    "salt_of",
    "split_hashed",
    "to_bytes",
    "unpack_plain",
    "verify",
]

ENVELOPE_SIZE: Final = 20
_HASH = 20
_NO_KEY = bytes(8)

InnerData: TypeAlias = mt.PQInnerData | mt.PQInnerDataDc | mt.PQInnerDataTemp | mt.PQInnerDataTempDc

T = TypeVar("T", bound=tl.TLObject)


@dataclass(frozen=True)
class HandshakeResult:
    """What an exchange leaves behind; everything else about it is forgotten.

    `server_salt` is the first salt (signed 64 bits). `time_offset` is server time minus local
    time in seconds (0 on the server). `expires_at` is the unix time, by the server's clock, at
    which a temporary key ends; None for a permanent key. `dc_id` is what the client asked for,
    with its offset and sign; None when it did not say.
    """

    auth_key: AuthKey
    server_salt: int = field(repr=False)
    time_offset: float = 0.0
    expires_at: int | None = None
    dc_id: int | None = None


def number(data: bytes) -> int:
    """An integer that TL carries as a string."""
    return int.from_bytes(data, "big")


def to_bytes(value: int) -> bytes:
    """The shortest string form of a positive integer."""
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


# -- unencrypted envelopes


def pack_plain(msg_id: int, body: bytes) -> bytes:
    """An unencrypted payload around a boxed TL value."""
    return _NO_KEY + msg_id.to_bytes(8, "little") + len(body).to_bytes(4, "little") + body


def unpack_plain(payload: bytes, step: str) -> tuple[int, bytes]:
    """The msg_id (unsigned) and body of an unencrypted payload; raises `HandshakeError`."""
    if len(payload) < ENVELOPE_SIZE or payload[:8] != _NO_KEY:
        raise HandshakeError(step, "unencrypted envelope")
    body = payload[ENVELOPE_SIZE:]
    if int.from_bytes(payload[16:20], "little") != len(body) or len(body) % 4:
        raise HandshakeError(step, "unencrypted length")
    return int.from_bytes(payload[8:16], "little"), body


class PlainMsgIds:
    """Rising msg_ids of unencrypted messages: ours are 0 (client) or 1 (server) modulo 4."""

    def __init__(self, remainder: int) -> None:
        self._remainder = remainder
        self._last = 0

    def next(self, now: float) -> int:
        """An id for the server time `now`, above all earlier ones."""
        wanted = (int(now * 2**32) & ~3) | self._remainder
        self._last = max(wanted, self._last + 4)
        return self._last


# -- reading and checking


def parse(body: bytes, step: str) -> tl.TLObject:
    """Decode what the peer sent at `step`; raises `HandshakeError` for anything but one value.

    Strict: nothing here is compressed, and no byte goes unchecked.
    """
    try:
        value: tl.TLObject = tl.decode(body, strict=True)
    except tl.DecodeError as error:
        raise HandshakeError(step, "undecodable", str(error)) from error
    return value


def expect(value: tl.TLObject, kind: type[T], step: str) -> T:
    """The value as a record of `kind`; raises `HandshakeError` when it is another."""
    if not isinstance(value, kind):
        name = getattr(type(value), "tl_name", type(value).__name__)
        raise HandshakeError(step, "unexpected constructor", name)
    return value


def verify(got: bytes, wanted: bytes, step: str, name: str) -> None:
    """Compare a nonce or hash in constant time; raises `HandshakeError` when it differs."""
    if not hmac.compare_digest(got, wanted):
        raise HandshakeError(step, f"{name} mismatch")


# -- hashes


def prepend_hash(data: bytes) -> bytes:
    """SHA1(data) + data, as both inner messages are encrypted."""
    return sha1(data).digest() + data


def split_hashed(plaintext: bytes, step: str) -> bytes:
    """The data inside SHA1(data) + data + 0..15 bytes of padding; raises `HandshakeError`.

    TL data is a multiple of 4 long, so at most four lengths are possible; the hash tells which.
    """
    digest, rest = plaintext[:_HASH], plaintext[_HASH:]
    for padding in range(0, min(16, len(rest)), 4):
        data = rest[: len(rest) - padding]
        if hmac.compare_digest(sha1(data).digest(), digest):
            return data
    raise HandshakeError(step, "SHA1 of the inner data")


def nonce_hash(new_nonce: bytes, which: int, aux_hash: bytes) -> bytes:
    """`new_nonce_hashN` of dh_gen_ok (1), dh_gen_retry (2) and dh_gen_fail (3); 16 bytes."""
    return sha1(new_nonce + bytes([which]) + aux_hash).digest()[4:20]


def refusal_hash(new_nonce: bytes) -> bytes:
    """`new_nonce_hash` of server_DH_params_fail; 16 bytes."""
    return sha1(new_nonce).digest()[4:20]


def salt_of(new_nonce: bytes, server_nonce: bytes) -> int:
    """The first server salt: the first 8 bytes of both nonces, xored; signed."""
    mixed = int.from_bytes(new_nonce[:8], "little") ^ int.from_bytes(server_nonce[:8], "little")
    return mixed - 2**64 if mixed >= 2**63 else mixed


# -- the inner data of req_DH_params

_TAIL: Final = {
    mt.PQInnerData.tl_id: 0,
    mt.PQInnerDataDc.tl_id: 4,
    mt.PQInnerDataTemp.tl_id: 4,
    mt.PQInnerDataTempDc.tl_id: 8,
}
_NONCES = 16 + 16 + 32


def inner_data_size(data: bytes) -> int:
    """Bytes of the p_q_inner_data at the start of `data`, which random bytes may follow.

    The strings in it are short ones (pq has 8 bytes). Raises `LocalProtocolError` when it is
    something else.
    """
    tail = _TAIL.get(int.from_bytes(data[:4], "little"))
    if tail is None:
        raise LocalProtocolError("not a p_q_inner_data")
    end = 4
    for _ in range(3):
        length = data[end] if end < len(data) else 254
        if length >= 254:
            raise LocalProtocolError("a number in p_q_inner_data is too long")
        end += (1 + length + 3) // 4 * 4
    return end + _NONCES + tail
