"""The tables of the session: error codes with their remedies, message states, limits.

Whatever the protocol states as a table is a table here; the other modules only look things up.
"""

from __future__ import annotations

from enum import Enum, IntEnum, IntFlag

import msgspec

__all__ = [
    "BAD_MSG",
    "CLOCK_ERROR",
    "DEFAULT_LIMITS",
    "REPEATABLE_AGE",
    "BadMsg",
    "MessageFlags",
    "MessageState",
    "Remedy",
    "SessionLimits",
]


REPEATABLE_AGE = 240.0
"""Seconds a msg_id may be old and still be sent again unchanged (the peer refuses it at 300)."""
CLOCK_ERROR = 30.0
"""Seconds by which we may be wrong about the peer's time."""


class BadMsg(IntEnum):
    """Codes of bad_msg_notification and bad_server_salt."""

    MSG_ID_TOO_LOW = 16
    MSG_ID_TOO_HIGH = 17
    MSG_ID_BITS = 18
    CONTAINER_ID_REUSED = 19
    MSG_ID_TOO_OLD = 20
    SEQ_NO_TOO_LOW = 32
    SEQ_NO_TOO_HIGH = 33
    SEQ_NO_EVEN_EXPECTED = 34
    SEQ_NO_ODD_EXPECTED = 35
    WRONG_SALT = 48
    INVALID_CONTAINER = 64


class Remedy(Enum):
    """What the sender of a refused packet does about its messages.

    Those that another packet carried as well keep their msg_id (NEW_SALT) or are uncertain.
    """

    RESYNC_CLOCK = "set the clock from the notification, send again under a new msg_id"
    RESYNC_CLOCK_NEW_SESSION = "set the clock, start a new session, send again"
    NEW_SESSION = "start a new session, send again"
    NEW_SALT = "take the new salt, send again under a new msg_id"
    SPLIT = "send the container's messages again, one by one"
    ASK_SENDER = "it may have been executed: whoever sent it decides"
    GIVE_UP = "our own fault: repeating would not help"


BAD_MSG: dict[int, Remedy] = {
    BadMsg.MSG_ID_TOO_LOW: Remedy.RESYNC_CLOCK,
    BadMsg.MSG_ID_TOO_HIGH: Remedy.RESYNC_CLOCK_NEW_SESSION,
    BadMsg.MSG_ID_BITS: Remedy.GIVE_UP,
    BadMsg.CONTAINER_ID_REUSED: Remedy.GIVE_UP,
    BadMsg.MSG_ID_TOO_OLD: Remedy.ASK_SENDER,
    BadMsg.SEQ_NO_TOO_LOW: Remedy.NEW_SESSION,
    BadMsg.SEQ_NO_TOO_HIGH: Remedy.NEW_SESSION,
    BadMsg.SEQ_NO_EVEN_EXPECTED: Remedy.GIVE_UP,
    BadMsg.SEQ_NO_ODD_EXPECTED: Remedy.GIVE_UP,
    BadMsg.WRONG_SALT: Remedy.NEW_SALT,
    BadMsg.INVALID_CONTAINER: Remedy.SPLIT,
}


class MessageState(IntEnum):
    """The low three bits of a status byte in msgs_state_info."""

    UNKNOWN = 1
    NOT_RECEIVED = 2
    TOO_HIGH = 3
    RECEIVED = 4


class MessageFlags(IntFlag):
    """The flags of a status byte in msgs_state_info, added to `MessageState.RECEIVED`."""

    ACKNOWLEDGED = 8
    NEEDS_NO_ACK = 16
    PROCESSING = 32
    RESPONSE_GENERATED = 64
    PEER_KNOWS = 128


class SessionLimits(msgspec.Struct, frozen=True, kw_only=True):
    """Sizes and times a session keeps to; every one bounds what a hostile peer can cost us."""

    container_messages: int = 1000
    """Messages packed into one container; servers refuse more than 1024."""
    container_bytes: int = 1_000_000
    """Bytes of one container; official servers close the connection above 1,044,448."""
    message_bytes: int = 4 << 20
    """Bytes of one message body, ours or the peer's."""
    inflated_bytes: int = 16 << 20
    """Bytes that one gzip_packed may expand to."""
    inflated_packet_bytes: int = 64 << 20
    """Bytes that all of them in one packet may expand to."""
    compress_above: int = 512
    """Bodies longer than this are sent as gzip_packed when that is smaller."""
    received_ids: int = 4096
    """Received msg_ids that are surely remembered, for duplicates."""
    ack_delay: float = 20.0
    """Seconds that an acknowledgement may wait for company."""
    ack_count: int = 16
    """Acknowledgements that may wait; one more sends them."""
    ack_company: int = 8
    """Acknowledgements that travel along with whatever is sent; fewer wait for more of them."""
    ack_patience: float = 1.0
    """Seconds that few of them wait for more before they travel along, too."""
    ack_ids: int = 8192
    """Ids in one service message; servers refuse more."""
    kept_bytes: int = 32 << 20
    """Bytes of unacknowledged messages a server keeps for one session."""
    service_memory: int = 256
    """Sent service messages and containers remembered in case the peer refuses them."""
    attempts: int = 8
    """Times one message is sent again because it was refused; then the peer is at fault."""
    oldest: float = 300.0
    """Seconds a msg_id may lie in the past."""
    newest: float = 30.0
    """Seconds a msg_id may lie in the future."""


DEFAULT_LIMITS = SessionLimits()
