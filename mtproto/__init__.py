"""MTProto 2.0: a sans-IO core for both ends, an asyncio client, an embedded data centre.

The names below load their modules when first used, so that embedding only the core costs no more
than the core.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mtproto.auth import SignIn, SignInError, log_out, sign_in, sign_in_bot
    from mtproto.chain import Chain
    from mtproto.client import CallTimeout, Client, Device
    from mtproto.datacentre import DataCentre, ReadyFileError
    from mtproto.directory import DataCentres
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
    from mtproto.password import (
        PasswordError,
        PasswordStatus,
        password_status,
        remove_password,
        set_password,
    )
    from mtproto.policy import Backoff, RetryPolicy, WaitPolicy
    from mtproto.qr import QrSignIn, accept_qr, sign_in_by_qr
    from mtproto.rpc import OutcomeUnknown
    from mtproto.session import Session
    from mtproto.storage import Account, MemoryStorage, SqliteStorage, Storage, StorageError
    from mtproto.strings import ForeignSession, read_session_string
    from mtproto.transports import Transport

__all__ = [
    "Account",
    "Backoff",
    "CallTimeout",
    "Chain",
    "Client",
    "ConnectFailed",
    "ConnectionLost",
    "DataCentre",
    "DataCentres",
    "Device",
    "Exchange",
    "ForeignSession",
    "HandshakeError",
    "LocalProtocolError",
    "MTProtoError",
    "MemoryStorage",
    "Observer",
    "OutcomeUnknown",
    "PasswordError",
    "PasswordStatus",
    "QrSignIn",
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
    "Transport",
    "TransportError",
    "WaitPolicy",
    "__version__",
    "accept_qr",
    "log_out",
    "password_status",
    "read_session_string",
    "remove_password",
    "set_password",
    "sign_in",
    "sign_in_bot",
    "sign_in_by_qr",
]

__version__ = "0.1.0"

_HOMES = {
    "auth": ("SignIn", "SignInError", "log_out", "sign_in", "sign_in_bot"),
    "chain": ("Chain",),
    "client": ("CallTimeout", "Client", "Device"),
    "datacentre": ("DataCentre", "ReadyFileError"),
    "directory": ("DataCentres",),
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
    "password": (
        "PasswordError",
        "PasswordStatus",
        "password_status",
        "remove_password",
        "set_password",
    ),
    "policy": ("Backoff", "RetryPolicy", "WaitPolicy"),
    "qr": ("QrSignIn", "accept_qr", "sign_in_by_qr"),
    "rpc": ("OutcomeUnknown",),
    "session": ("Session",),
    "storage": ("Account", "MemoryStorage", "SqliteStorage", "Storage", "StorageError"),
    "strings": ("ForeignSession", "read_session_string"),
    "transports": ("Transport",),
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
