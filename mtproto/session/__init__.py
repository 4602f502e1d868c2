"""The encrypted session without IO: `Session`, its events, and the salts both ends use."""

from mtproto.crypto.envelope import Side
from mtproto.session.container import MarkedPacket, Message, Plaintext, constructor_id
from mtproto.session.ids import msg_id_time, signed, unsigned
from mtproto.session.salts import Salt, SaltBook, SaltSchedule
from mtproto.session.session import Session, open_packet
from mtproto.session.states import (
    BAD_MSG,
    DEFAULT_LIMITS,
    BadMsg,
    MessageFlags,
    MessageState,
    Remedy,
    SessionLimits,
)

__all__ = [
    "BAD_MSG",
    "DEFAULT_LIMITS",
    "BadMsg",
    "MarkedPacket",
    "Message",
    "MessageFlags",
    "MessageState",
    "Plaintext",
    "Remedy",
    "Salt",
    "SaltBook",
    "SaltSchedule",
    "Session",
    "SessionLimits",
    "Side",
    "constructor_id",
    "msg_id_time",
    "open_packet",
    "signed",
    "unsigned",
]
