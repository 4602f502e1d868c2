"""Secrets of MTProxy links: which of three kinds they are and what they hold."""

from __future__ import annotations

from base64 import b64decode, urlsafe_b64decode
from binascii import Error as Base64Error
from dataclasses import dataclass, field
from enum import Enum

from mtproto.errors import LocalProtocolError
from mtproto.framing.obfuscated import SECRET_SIZE

__all__ = ["ProxyKind", "ProxySecret"]


class ProxyKind(Enum):
    """How a proxy wants to be spoken to."""

    SIMPLE = "simple"
    """Any framing inside obfuscated2."""
    SECURED = "secured"
    """Padded intermediate framing inside obfuscated2."""
    FAKE_TLS = "fake TLS"
    """As secured, inside records that look like TLS to `domain`."""


@dataclass(frozen=True)
class ProxySecret:
    """The secret of a proxy link, taken apart; `key` is the 16 bytes that enter the stream keys."""

    kind: ProxyKind
    key: bytes = field(repr=False)
    domain: str = ""

    @classmethod
    def parse(cls, text: str) -> ProxySecret:
        """Read hex, base64url or base64 (tried in this order); raises `LocalProtocolError`."""
        data = _decode(text)
        if len(data) == SECRET_SIZE:
            return cls(ProxyKind.SIMPLE, data)
        if len(data) == SECRET_SIZE + 1 and data[0] == 0xDD:
            return cls(ProxyKind.SECURED, data[1:])
        if len(data) > SECRET_SIZE + 1 and data[0] == 0xEE:
            domain = data[SECRET_SIZE + 1 :]
            if not domain.isascii():
                raise LocalProtocolError("the domain of a proxy secret is not ASCII")
            return cls(ProxyKind.FAKE_TLS, data[1 : SECRET_SIZE + 1], domain.decode("ascii"))
        raise LocalProtocolError(f"no proxy secret has this form ({len(data)} bytes)")


def _decode(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        pass
    padded = text + "=" * (-len(text) % 4)
    try:
        if "+" in text or "/" in text:
            return b64decode(padded, validate=True)
        return urlsafe_b64decode(padded)
    except (Base64Error, ValueError) as error:
        raise LocalProtocolError("a proxy secret is hex or base64") from error
