"""The authorization key exchange: both ends as pure steps and as drivers over payloads."""

from mtproto.handshake.client import ClientHandshake
from mtproto.handshake.server import ServerHandshake
from mtproto.handshake.shared import HandshakeResult

__all__ = ["ClientHandshake", "HandshakeResult", "ServerHandshake"]
