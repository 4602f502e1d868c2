"""What a session tells its owner: frozen values, one class per thing that can happen.

Bodies are the raw TL bytes (already unpacked from gzip_packed); they never show up in a repr,
because they carry what people write and sign in with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from mtproto.errors import RemoteProtocolError
    from mtproto.session.states import Remedy

__all__ = [
    "Acknowledged",
    "AnswerDropped",
    "ClockAdjusted",
    "DestroyAuthKeyRequested",
    "DestroySessionRequested",
    "DisconnectDelay",
    "Event",
    "HttpWait",
    "Ignored",
    "MessageReceived",
    "MessageRefused",
    "NewSession",
    "Pong",
    "QuickAcknowledged",
    "Renumbered",
    "RpcResult",
    "SaltsReceived",
    "SessionDestroyed",
    "SessionRestarted",
    "StateInfo",
    "Undecodable",
    "Violation",
]


class _Event(msgspec.Struct, frozen=True, gc=False):
    def __repr__(self) -> str:
        fields = (
            f"{name}=<{len(value)} bytes>" if isinstance(value, bytes) else f"{name}={value!r}"
            for name in self.__struct_fields__
            for value in (getattr(self, name),)
        )
        return f"{type(self).__name__}({', '.join(fields)})"


class MessageReceived(_Event, frozen=True, gc=False):
    """A message for the API layer: a query (server role) or updates (client role), not parsed."""

    msg_id: int
    seq_no: int
    body: bytes


class RpcResult(_Event, frozen=True, gc=False):
    """The answer to our message `req_msg_id`: the raw result, which may be an rpc_error."""

    msg_id: int
    req_msg_id: int
    body: bytes


class Undecodable(_Event, frozen=True, gc=False):
    """One message could not be read; its neighbours were processed all the same.

    `req_msg_id` is set when it was the answer to one of our messages.
    """

    msg_id: int
    body: bytes
    reason: str
    req_msg_id: int | None = None


class Violation(_Event, frozen=True, gc=True):
    """A message broke a rule after its packet's earlier messages were processed.

    It is the packet's last event, the rest was not used: handle what came before, then close the
    connection as if `receive` had raised `error`.
    """

    error: RemoteProtocolError


class Acknowledged(_Event, frozen=True, gc=False):
    """The peer has received these messages of ours."""

    msg_ids: tuple[int, ...]


class QuickAcknowledged(_Event, frozen=True, gc=False):
    """The server has these messages and will process them; more it does not say."""

    msg_ids: tuple[int, ...]


class Renumbered(_Event, frozen=True, gc=False):
    """A message the peer refused unread goes out again under another msg_id."""

    old_msg_id: int
    new_msg_id: int


class MessageRefused(_Event, frozen=True, gc=False):
    """The peer refused a message and the session could not repair that by itself."""

    msg_id: int
    code: int
    remedy: Remedy


class SessionRestarted(_Event, frozen=True, gc=False):
    """Our session has a new session_id; the fate of the messages in `uncertain` is unknown."""

    session_id: int
    uncertain: tuple[int, ...]


class NewSession(_Event, frozen=True, gc=False):
    """The server made a new session: messages in `uncertain` are older than its memory.

    Updates may have been missed as well.
    """

    first_msg_id: int
    unique_id: int
    uncertain: tuple[int, ...]


class ClockAdjusted(_Event, frozen=True, gc=False):
    """The session learnt how far (seconds) the server's clock is ahead of ours."""

    time_offset: float


class SaltsReceived(_Event, frozen=True, gc=False):
    """The set of known server salts changed (worth storing)."""


class Pong(_Event, frozen=True, gc=False):
    """The peer answered our ping."""

    ping_id: int


class StateInfo(_Event, frozen=True, gc=False):
    """The peer's status byte for each message we asked about."""

    states: dict[int, int]


class SessionDestroyed(_Event, frozen=True, gc=False):
    """The server's answer to destroy_session; `existed` is False when it knew no such session."""

    session_id: int
    existed: bool


class DisconnectDelay(_Event, frozen=True, gc=False):
    """Server role: close the connection after so many seconds, unless told again."""

    seconds: int


class HttpWait(_Event, frozen=True, gc=False):
    """Server role: the client says how long its HTTP request may wait; all in milliseconds."""

    max_delay: int
    wait_after: int
    max_wait: int


class DestroySessionRequested(_Event, frozen=True, gc=False):
    """Server role: the client wants another session of its key gone; answer with `respond`."""

    msg_id: int
    session_id: int


class DestroyAuthKeyRequested(_Event, frozen=True, gc=False):
    """Server role: the client wants its key gone; answer with `respond`."""

    msg_id: int


class AnswerDropped(_Event, frozen=True, gc=False):
    """Server role: the client does not want the answer to `req_msg_id` any more."""

    req_msg_id: int
    running: bool


class Ignored(_Event, frozen=True, gc=False):
    """A message was left alone; `reason` is for logs and metrics."""

    msg_id: int
    reason: str


Event: TypeAlias = (
    MessageReceived
    | RpcResult
    | Undecodable
    | Violation
    | Acknowledged
    | QuickAcknowledged
    | Renumbered
    | MessageRefused
    | SessionRestarted
    | NewSession
    | ClockAdjusted
    | SaltsReceived
    | Pong
    | StateInfo
    | SessionDestroyed
    | DisconnectDelay
    | HttpWait
    | DestroySessionRequested
    | DestroyAuthKeyRequested
    | AnswerDropped
    | Ignored
)
