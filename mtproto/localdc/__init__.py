"""An embedded data centre: real key exchange, all TCP transports, many layers on one port."""

from mtproto.localdc.dispatch import Call, Dispatcher
from mtproto.localdc.faults import Fault, Faults
from mtproto.localdc.keys import KeyStore, MemoryKeyStore, StoredKey, generate_rsa
from mtproto.localdc.server import LocalDC
from mtproto.localdc.transcript import Entry, Transcript

__all__ = [
    "Call",
    "Dispatcher",
    "Entry",
    "Fault",
    "Faults",
    "KeyStore",
    "LocalDC",
    "MemoryKeyStore",
    "StoredKey",
    "Transcript",
    "generate_rsa",
]
