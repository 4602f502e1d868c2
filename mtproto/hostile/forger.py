"""A hand that seals packets: everything an honest server could send, and everything else.

The forger stands where an answer is about to be sent. Most of what it makes carries a *lie*: an
rpc_error named LIE that answers the request in the true answer's place. A client that reports LIE
has believed a packet that it had to refuse.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final

import tl
from mtproto.crypto import Side, seal
from mtproto.session import Message, open_packet
from mtproto.session.container import (
    CONTAINER_ID,
    RPC_RESULT_ID,
    constructor_id,
    pack_rpc_result,
    padding_size,
    unpack_container,
    unpack_rpc_result,
)
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mtproto.crypto import AuthKey

__all__ = ["LIE", "Forger"]

LIE: Final = "LIE"
"""The error message that no honest server sends."""

_HEAD: Final = Struct("<qqQii")
_STEP: Final = 0.001
"""Seconds between forged msg_ids: above all honest ones of the same moment."""


class Forger:
    """Packets around one true answer.

    `packets` are the honest ones about to leave; `answer` is the message in them that holds the
    rpc_result for the client's message `request_id`.
    """

    def __init__(
        self,
        key: AuthKey,
        session_id: int,
        packets: Sequence[bytes],
        answer: Message,
        *,
        now: float,
        rng: Callable[[int], bytes],
    ) -> None:
        self.key = key
        self.session_id = session_id
        self.packets = list(packets)
        self.answer = answer
        self.request_id = unpack_rpc_result(answer.body)[0]
        self._now = now
        self._rng = rng
        self._made = 0

    @classmethod
    def beside(
        cls,
        key: AuthKey,
        packets: Sequence[bytes],
        *,
        now: float,
        rng: Callable[[int], bytes],
    ) -> Forger | None:
        """The forger for these honest packets, or None when they answer no request."""
        for packet in packets:
            plaintext = open_packet(key, packet, Side.SERVER)
            for message in _messages(plaintext.message):
                if constructor_id(message.body) == RPC_RESULT_ID:
                    return cls(key, plaintext.session_id, packets, message, now=now, rng=rng)
        return None

    @property
    def lie(self) -> bytes:
        """An rpc_result for the request that is not true."""
        return self.result(tl.encode(mt.RpcError(error_code=400, error_message=LIE)))

    def result(self, value: bytes, request_id: int | None = None) -> bytes:
        """The rpc_result of any bytes for the request, or for another message."""
        return pack_rpc_result(self.request_id if request_id is None else request_id, value)

    def msg_id(self, ahead: float = 0.0, tail: int = 1) -> int:
        """A new msg_id of so many seconds from now; `tail` is its two low bits."""
        self._made += 1
        return (int((self._now + ahead + _STEP * self._made) * 2**32) & ~3) | tail

    def message(self, body: bytes | None = None, *, msg_id: int | None = None) -> Message:
        """A message that holds the lie, or another body."""
        return Message(
            self.msg_id() if msg_id is None else msg_id, 1, self.lie if body is None else body
        )

    def seal(
        self,
        body: bytes | None = None,
        *,
        msg_id: int | None = None,
        seq_no: int = 1,
        session_id: int | None = None,
        padding: int | None = None,
        length: int | None = None,
        sender: Side = Side.SERVER,
    ) -> bytes:
        """A packet with a right msg_key around anything; by default all of it but the lie is right.

        `padding` bytes follow the body; `length` is what the header says of the body.
        """
        body = self.lie if body is None else body
        head = _HEAD.pack(
            0,
            self.session_id if session_id is None else session_id,
            self.msg_id() if msg_id is None else msg_id,
            seq_no,
            len(body) if length is None else length,
        )
        size = padding_size(len(body)) if padding is None else padding
        return seal(self.key, head + body + self._rng(size), sender)


def _messages(outer: Message) -> Iterator[Message]:
    if constructor_id(outer.body) == CONTAINER_ID:
        yield from unpack_container(outer.body, most=1024)
    else:
        yield outer
