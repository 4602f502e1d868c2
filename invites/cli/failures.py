"""What can go wrong for somebody at a shell: one line, one exit status.

Exit statuses are documented in `invites --help` and never change their meaning.
"""

from __future__ import annotations

import errno
import os
from enum import IntEnum
from typing import NamedTuple

import tl
from invites.errors import InviteError, NotOnThisLayer, PriceChanged, UnknownPeer, WrongChatKind
from invites.exports import ExportError, ExtraMissing
from invites.links import FolderLink, LinkError
from invites.operations import RuleError
from invites.text import clean
from mtproto.auth import SignInError
from mtproto.client import CallTimeout
from mtproto.datacentre import ReadyFileError
from mtproto.errors import (
    ConnectFailed,
    ConnectionLost,
    HandshakeError,
    MTProtoError,
    RpcError,
    TransportError,
)
from mtproto.password import PasswordError
from mtproto.rpc import OutcomeUnknown
from mtproto.storage import StorageError

__all__ = ["CommandError", "Failure", "SignInRefused", "Status", "cannot_listen", "failure_of"]


class Status(IntEnum):
    """The exit statuses."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    UNREACHABLE = 3
    SESSION = 4
    UNFINISHED = 5
    INTERRUPTED = 130


class Failure(NamedTuple):
    """What to print (one line) and how to end; `error` is for machines."""

    status: Status
    what: str
    remedy: str
    error: dict[str, object]

    @property
    def line(self) -> str:
        """Both sentences on one line."""
        return f"{_sentence(self.what)} {self.remedy}".rstrip()


class CommandError(Exception):
    """The command cannot do what was asked for; it knows the line to print."""

    def __init__(self, status: Status, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.status = status
        self.what = what
        self.remedy = remedy


def cannot_listen(host: str, port: int, error: OSError) -> CommandError:
    """What it is that no server can be started at an address."""
    number = error.errno or 0  # below zero they are the resolver's
    reason = os.strerror(number) if number > 0 else error.strerror or str(error)
    # A host that is not this computer's, or that has no address at all.
    wrong_host = number <= 0 or number == errno.EADDRNOTAVAIL
    remedy = "Choose another --host." if wrong_host else "Choose another --port."
    return CommandError(Status.UNREACHABLE, f"cannot listen on {host}:{port}: {reason}", remedy)


class SignInRefused(Exception):
    """The server refuses to sign in the account that is filed as `name`; its cause says why."""

    def __init__(self, name: str, refusal: RpcError) -> None:
        super().__init__(name, refusal)
        self.name = name
        self.refusal = refusal


# First match wins, so special cases stand before their parents.
_REMEDIES: list[tuple[type[Exception], Status, str]] = [
    (LinkError, Status.USAGE, "Give an invite link, a bare invite hash, or @username."),
    (tl.LayerError, Status.USAGE, "Choose a known one with --layer."),
    (NotOnThisLayer, Status.USAGE, "Choose a newer layer with --layer."),
    (PriceChanged, Status.UNFINISHED, "Nothing was paid."),
    (WrongChatKind, Status.USAGE, ""),
    (RuleError, Status.USAGE, "Nobody was decided."),
    (ExportError, Status.USAGE, ""),
    (ReadyFileError, Status.USAGE, "Start `invites serve --ready-file FILE`, and name that file."),
    (
        StorageError,
        Status.SESSION,
        "The file was left as it is; choose another with --session or --state.",
    ),
    (SignInError, Status.SESSION, ""),
    (PasswordError, Status.USAGE, "The password is as it was."),
    (ConnectFailed, Status.UNREACHABLE, "Check that the data centre is running there."),
    (
        HandshakeError,
        Status.UNREACHABLE,
        "Check that the address is a data centre's, and that the ready file is its newest one.",
    ),
    (OutcomeUnknown, Status.UNREACHABLE, "Look whether it happened before trying again."),
    (CallTimeout, Status.UNREACHABLE, "Look whether it happened before trying again."),
    (ConnectionLost, Status.UNREACHABLE, "Try again."),
    (MTProtoError, Status.UNREACHABLE, "The server does not keep to the protocol."),
    (tl.DecodeError, Status.UNREACHABLE, "The server's answer cannot be understood."),
    (tl.TLError, Status.USAGE, ""),
]
_KEY_UNKNOWN = -404


def failure_of(error: BaseException) -> Failure | None:
    """The failure that an exception is; None for what only a bug of ours raises."""
    if isinstance(error, CommandError):
        return _failure(error.status, error.what, error.remedy, error)
    if isinstance(error, RpcError):
        return _refusal(InviteError.of(error))
    if isinstance(error, SignInRefused):
        found = _refusal(InviteError.of(error.refusal))
        return found._replace(what=f"{error.name}: {found.what}")
    if isinstance(error, TransportError) and error.code == _KEY_UNKNOWN:
        what = "the data centre does not know the stored key"
        return _failure(Status.SESSION, what, "Sign in anew with `invites login --anew`.", error)
    if isinstance(error, LinkError) and isinstance(error.actual, FolderLink):
        remedy = "Folder links are for `invites folders check` and `join`."
        return _failure(Status.USAGE, str(error), remedy, error)
    if isinstance(error, UnknownPeer):
        return _failure(Status.USAGE, str(error), error.remedy, error)
    if isinstance(error, ExtraMissing):
        return _failure(Status.USAGE, error.reason, f"Install it: {error.command}", error)
    if isinstance(error, KeyboardInterrupt):
        return _failure(Status.INTERRUPTED, "interrupted", "", error)
    for kind, status, remedy in _REMEDIES:
        if isinstance(error, kind):
            return _failure(status, str(error), remedy, error)
    return None


def _refusal(error: InviteError) -> Failure:
    data: dict[str, object] = {
        "error": error.name,
        "code": error.code,
        "value": error.value,
        "method": error.method,
        "meaning": error.meaning,
        "remedy": error.remedy,
    }
    # Lost sessions are the shell user's business, not a refusal of what was asked for.
    status = Status.SESSION if error.code == 401 else Status.REFUSED
    remedy = error.remedy
    if error.name == "AUTH_KEY_UNREGISTERED":
        remedy = "Sign in with `invites login --phone NUMBER`."
    return Failure(status, f"{error.meaning.removesuffix('.')} ({error.message})", remedy, data)


def _failure(status: Status, what: str, remedy: str, error: BaseException) -> Failure:
    data: dict[str, object] = {
        "error": type(error).__name__,
        "meaning": _sentence(what),
        "remedy": remedy,
    }
    return Failure(status, what, remedy, data)


def _sentence(text: str) -> str:
    """One line, begun with a capital unless it begins with a name or quotation, ended by a stop."""
    line = clean(" ".join(text.split()))
    if line[:1].islower() and "/" not in line.split(" ", 1)[0] and "." not in line.split(" ", 1)[0]:
        line = line[0].upper() + line[1:]
    return line if line.endswith((".", "!", "?")) else line + "."
