"""What may lie between a transport's bytes and the stream below: a disguise with a greeting.

A layer has two states: while it is not `ready`, bytes only serve its own greeting; afterwards it
carries an ordinary stream in both directions, cut as it likes.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from mtproto.framing.base import Framing

__all__ = ["Layer"]


class Layer(ABC):
    """One end of a disguised connection; bytes in, bytes out."""

    name: ClassVar[str]
    polled: ClassVar[bool] = False
    """Whether a server may only send what it was asked for, one payload for each request."""

    def __init__(self) -> None:
        self.ready = False
        """Whether the greeting is over, so that `send` may be called."""
        self.ended = False
        """Whether the peer has said that no more data will come."""

    @property
    def may_send(self) -> bool:
        """Whether what is given to `send` leaves at once."""
        return True

    def inside(self) -> Framing | None:
        """The server's framing inside this layer; None when obfuscated2 tells it."""
        return None

    def opening(self) -> bytes:
        """The first bytes of a client's greeting; a server has none."""
        return b""

    @abstractmethod
    def receive(self, data: bytes) -> bytes:
        """Take bytes from below and return the carried ones among them.

        Raises `RemoteProtocolError`; the connection is useless after that.
        """

    def reply(self) -> bytes:
        """What has to be sent below because of what was received; call after each `receive`."""
        return b""

    @abstractmethod
    def send(self, data: bytes) -> bytes:
        """The bytes that carry `data`. Raises `LocalProtocolError` before the layer is ready."""
