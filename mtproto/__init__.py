"""MTProto 2.0: a sans-IO core for both ends, an asyncio client, an embedded data centre.

The names below load their modules when first used, so that embedding only the core costs no more
than the core.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mtproto.auth import SignIn, SignInError, log_out, sign_in, sign_in_bot
    from mtproto.client import CallTimeout, Client, Device
    from mtproto.datacentre import DataCentre, ReadyFileError
    from mtproto.errors import (
        ConnectFailed,
        ConnectionLost,
        HandshakeError,
        LocalProtocolError,
        MTProtoError,
        RemoteProtocolError,
        RpcError,
        TransportError,
    )
    from mtproto.observer import Exchange, Observer
    from mtproto.policy import Backoff, RetryPolicy, WaitPolicy
    from mtproto.rpc import OutcomeUnknown
    from mtproto.session import Session
    from mtproto.storage import Account, MemoryStorage, SqliteStorage, Storage, StorageError

__all__ = [
    "Account",
    "Backoff",
    "CallTimeout",
    "Client",
    "ConnectFailed",
    "ConnectionLost",
    "DataCentre",
    "Device",
    "Exchange",
    "HandshakeError",
    "LocalProtocolError",
    "MTProtoError",
    "MemoryStorage",
    "Observer",
    "OutcomeUnknown",
    "ReadyFileError",
    "RemoteProtocolError",
    "RetryPolicy",
    "RpcError",
    "Session",
    "SignIn",
    "SignInError",
    "SqliteStorage",
    "Storage",
    "StorageError",
    "TransportError",
    "WaitPolicy",
    "__version__",
    "log_out",
    "sign_in",
    "sign_in_bot",
]

__version__ = "0.1.0"

_HOMES = {
    "auth": ("SignIn", "SignInError", "log_out", "sign_in", "sign_in_bot"),
    "client": ("CallTimeout", "Client", "Device"),
    "datacentre": ("DataCentre", "ReadyFileError"),
    "errors": (
        "ConnectFailed",
        "ConnectionLost",
        "HandshakeError",
        "LocalProtocolError",
        "MTProtoError",
        "RemoteProtocolError",
        "RpcError",
        "TransportError",
    ),
    "observer": ("Exchange", "Observer"),
    "policy": ("Backoff", "RetryPolicy", "WaitPolicy"),
    "rpc": ("OutcomeUnknown",),
    "session": ("Session",),
    "storage": ("Account", "MemoryStorage", "SqliteStorage", "Storage", "StorageError"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    module = _HOME_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
