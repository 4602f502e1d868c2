"""What captured bytes of a connection mean: transports, frames, envelopes and TL, as one tree.

    wire = Conversation(Inspector(key))
    sent = wire.sent(bytes_from_the_client)
    tree = wire.received(bytes_from_the_server)

Disguises (obfuscated2, fake TLS, WebSocket) are recognised by what the client opens with. A log of
whole connections (`Transcript.save` of a local data centre) is read by `read_log`.
"""

from mtproto.inspection.log import LogError, read_log
from mtproto.inspection.packets import FRAMINGS, Inspector, framing_of
from mtproto.inspection.transports import Conversation, transport_of

__all__ = [
    "FRAMINGS",
    "Conversation",
    "Inspector",
    "LogError",
    "framing_of",
    "read_log",
    "transport_of",
]
