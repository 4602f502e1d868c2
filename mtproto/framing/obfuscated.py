"""Obfuscated2: a layer of AES-CTR that makes a connection look like noise.

The client opens with 64 bytes: random, except that they hide the tag of the framing inside and,
for a proxy, the wanted DC. Bytes 8..55 are key material in the clear (read backwards for the other
direction), so this hides the protocol from filters; it keeps no secrets. With a proxy secret the
keys are hashed with it, and only the proxy can follow.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from mtproto.crypto.backend import stream_mode
from mtproto.errors import LocalProtocolError, RemoteProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.framing.base import Framing, Payload

__all__ = ["HEADER_SIZE", "SECRET_SIZE", "Obfuscated"]

HEADER_SIZE: Final = 64
"""Bytes that open an obfuscated connection."""
SECRET_SIZE: Final = 16
"""Bytes of a proxy secret that enter the keys."""

_FORBIDDEN_STARTS = (
    b"\xef",
    b"HEAD",
    b"POST",
    b"GET ",
    b"OPTI",
    b"\xee\xee\xee\xee",
    b"\xdd\xdd\xdd\xdd",
    b"\x16\x03\x01\x02",
)


class _Streams(NamedTuple):
    client: Callable[[bytes], bytes]
    server: Callable[[bytes], bytes]


def _streams(header: bytes, secret: bytes | None) -> _Streams:
    """Both directions from bytes 8..55 of the header, which are never encrypted."""
    if secret is not None and len(secret) != SECRET_SIZE:
        raise LocalProtocolError(f"a proxy secret has {SECRET_SIZE} bytes, not {len(secret)}")
    forward = header[8:56]
    backward = forward[::-1]

    def stream(material: bytes) -> Callable[[bytes], bytes]:
        key = material[:32] if secret is None else sha256(material[:32] + secret).digest()
        return stream_mode()(key, material[32:])

    return _Streams(client=stream(forward), server=stream(backward))


def _draw_header(rng: Callable[[int], bytes]) -> bytes:
    """64 random bytes that no server takes for another transport."""
    while True:
        header = rng(HEADER_SIZE)
        if not header.startswith(_FORBIDDEN_STARTS) and header[4:8] != bytes(4):
            return header


class Obfuscated:
    """A framing inside obfuscated2; the same three verbs as the framing itself.

    Make one with `connect` (client) or `accept` (server).
    """

    def __init__(
        self,
        inner: Framing,
        encrypt: Callable[[bytes], bytes],
        decrypt: Callable[[bytes], bytes],
        opening: bytes = b"",
        dc_id: int | None = None,
    ) -> None:
        self.inner = inner
        self.dc_id = dc_id
        """The DC that an accepted client wants; noise unless it came through a proxy."""
        self._encrypt = encrypt
        self._decrypt = decrypt
        self._opening = opening
        inner.skip_opening()

    @property
    def name(self) -> str:
        """Both layers, e.g. "obfuscated2 + abridged"."""
        return f"obfuscated2 + {self.inner.name}"

    @property
    def has_quick_acks(self) -> bool:
        """As `Framing.has_quick_acks`."""
        return self.inner.has_quick_acks

    @property
    def unfinished(self) -> int:
        """As `Framing.unfinished`."""
        return self.inner.unfinished

    @classmethod
    def connect(
        cls,
        inner: Framing,
        rng: Callable[[int], bytes],
        *,
        secret: bytes | None = None,
        dc_id: int | None = None,
    ) -> Obfuscated:
        """The client's end around a fresh client framing.

        `secret` (16 bytes) and `dc_id` (with 10000 added for test, negated for media only) are
        for proxies. Raises `LocalProtocolError` for framings that have no tag.
        """
        if inner.tag is None:
            raise LocalProtocolError(f"{inner.name} framing cannot be obfuscated")
        header = bytearray(_draw_header(rng))
        header[56:60] = inner.tag
        if dc_id is not None:
            header[60:62] = dc_id.to_bytes(2, "little", signed=True)
        streams = _streams(bytes(header), secret)
        sealed = streams.client(bytes(header))
        opening = bytes(header[:56]) + sealed[56:]
        return cls(inner, streams.client, streams.server, opening)

    @classmethod
    def accept(
        cls,
        header: bytes,
        framings: Callable[[bytes], Framing | None],
        *,
        secret: bytes | None = None,
    ) -> Obfuscated:
        """The server's end for a received header; `framings` makes the framing of a tag.

        Raises `RemoteProtocolError` when the tag is none of ours (wrong secret, or noise).
        """
        streams = _streams(header, secret)
        plain = streams.client(header)
        inner = framings(plain[56:60])
        if inner is None:
            raise RemoteProtocolError("obfuscated2 tag")
        dc_id = int.from_bytes(plain[60:62], "little", signed=True)
        return cls(inner, streams.server, streams.client, dc_id=dc_id)

    def send(self, payload: bytes, *, quick_ack: bool = False) -> bytes:
        """As `Framing.send`; the first call of a client begins with the header."""
        opening, self._opening = self._opening, b""
        return opening + self._encrypt(self.inner.send(payload, quick_ack=quick_ack))

    def receive(self, data: bytes) -> list[Payload]:
        """As `Framing.receive`."""
        return self.inner.receive(self._decrypt(data))

    def quick_ack(self, token: int) -> bytes:
        """As `Framing.quick_ack`."""
        return self._encrypt(self.inner.quick_ack(token))

    def take_quick_acks(self) -> list[int]:
        """As `Framing.take_quick_acks`."""
        return self.inner.take_quick_acks()
