"""Byte streams for the rim: the protocol of four methods, TCP, and a pair in memory."""

from mtproto.net.layered import through_layer
from mtproto.net.memory import memory_pair
from mtproto.net.stream import Connector, Stream, pour
from mtproto.net.tcp import connect_tcp, connect_tls

__all__ = [
    "Connector",
    "Stream",
    "connect_tcp",
    "connect_tls",
    "memory_pair",
    "pour",
    "through_layer",
]
