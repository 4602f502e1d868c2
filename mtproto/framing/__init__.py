"""Transport framings: payloads to stream bytes and back, without IO."""

from mtproto.framing.abridged import Abridged
from mtproto.framing.base import MAX_PAYLOAD, Framing, Payload, transport_error
from mtproto.framing.fake_tls import FakeTlsClient, FakeTlsServer
from mtproto.framing.full import Full
from mtproto.framing.intermediate import Intermediate, PaddedIntermediate
from mtproto.framing.layer import Layer
from mtproto.framing.obfuscated import Obfuscated
from mtproto.framing.proxy import ProxyKind, ProxySecret
from mtproto.framing.server import ServerFraming

__all__ = [
    "MAX_PAYLOAD",
    "Abridged",
    "FakeTlsClient",
    "FakeTlsServer",
    "Framing",
    "Full",
    "Intermediate",
    "Layer",
    "Obfuscated",
    "PaddedIntermediate",
    "Payload",
    "ProxyKind",
    "ProxySecret",
    "ServerFraming",
    "transport_error",
]
