"""What was said on each connection, for people who debug a client.

Recording keeps the packets and the bytes as they went over the line, with the keys that open them;
they are taken apart only when somebody looks. A transcript therefore holds secrets: keep it in
tests. `save` writes a log that `tl inspect` shows.
"""

from __future__ import annotations

import os
from collections import deque
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace

import tl
from mtproto.crypto import Side, unseal
from mtproto.errors import RemoteProtocolError
from mtproto.handshake.shared import ENVELOPE_SIZE
from mtproto.localdc.dispatch import WRAPPERS
from mtproto.session import DEFAULT_LIMITS
from mtproto.session.container import (
    CONTAINER_ID,
    RPC_RESULT_ID,
    Message,
    constructor_id,
    gunzip,
    unpack_container,
    unpack_plaintext,
    unpack_rpc_result,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mtproto.crypto.auth_key import AuthKey
    from mtproto.inspection.log import Line

__all__ = ["Entry", "Transcript"]

_MOST: Final = 20_000
"""Packets kept; beyond it the oldest are forgotten."""
_ARROWS: Final = {Side.CLIENT: "->", Side.SERVER: "<-"}


class Entry(msgspec.Struct, frozen=True):
    """One message, or one event of a connection (`msg_id` is 0 then).

    `at` is the server's unix time, `connection` counts from 1, `sender` is None for events,
    `what` the TL name or names, wrapped ones after their wrappers. `body` is the message itself.
    """

    at: float
    connection: int
    sender: Side | None
    what: str
    msg_id: int = 0
    seq_no: int = 0
    body: bytes = b""

    def __repr__(self) -> str:
        return f"<Entry {self}>"

    def __str__(self) -> str:
        time = datetime.fromtimestamp(self.at, UTC).strftime("%H:%M:%S.%f")[:-3]
        if self.sender is None:
            return f"{time} #{self.connection} {self.what}"
        return (
            f"{time} #{self.connection} {_ARROWS[self.sender]} {self.what} "
            f"({len(self.body)} bytes, msg_id {self.msg_id:x})"
        )

    @property
    def record(self) -> tl.TLObject | None:
        """The message as a record; None where it is none or cannot be read."""
        return _decoded(self.body)


class _Packet(msgspec.Struct, frozen=True):
    at: float
    connection: int
    sender: Side
    data: bytes
    key: AuthKey | None


class _Wire(msgspec.Struct, frozen=True):
    at: float
    connection: int
    sender: Side
    data: bytes


class Transcript:
    """The last packets of all connections of a data centre, oldest first."""

    def __init__(self) -> None:
        self._kept: deque[_Packet | Entry] = deque(maxlen=_MOST)
        self._wire: deque[_Wire] = deque(maxlen=_MOST)
        self._torn: set[int] = set()
        """Connections whose first bytes have been forgotten, so that the rest says nothing."""

    def __repr__(self) -> str:
        return f"<Transcript of {len(self._kept)} packets>"

    def __str__(self) -> str:
        return "\n".join(map(str, self.entries()))

    def note(self, at: float, connection: int, what: str) -> None:
        """Something happened to a connection."""
        self._kept.append(Entry(at, connection, None, what))

    def packet(
        self, at: float, connection: int, sender: Side, data: bytes, key: AuthKey | None
    ) -> None:
        """A packet went by; `key` is None during the key exchange."""
        self._kept.append(_Packet(at, connection, sender, bytes(data), key))

    def wire(self, at: float, connection: int, sender: Side, data: bytes) -> None:
        """Bytes of the transport went by, cut anyhow."""
        if len(self._wire) == _MOST:
            self._torn.add(self._wire[0].connection)
        self._wire.append(_Wire(at, connection, sender, bytes(data)))

    def clear(self) -> None:
        """Forget everything so far."""
        self._torn.update(one.connection for one in self._wire)
        self._wire.clear()
        self._kept.clear()

    def save(self, path: Path, *, secret: bytes | None = None) -> None:
        """Write a log of all connections (`mtproto.inspection.read_log`), readable by the owner.

        It has the auth keys in it, and with `secret` (16 bytes) that of the proxy we played.
        Connections whose beginning is lost are written packet by packet, without their transport.
        """
        from mtproto.inspection.log import log_lines

        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(log_lines(self._lines(secret)))

    def _lines(self, secret: bytes | None) -> Iterator[Line]:
        from mtproto.inspection.log import Line

        kept, wire = tuple(self._kept), tuple(self._wire)  # copies, as in `entries`
        packets = [one for one in kept if isinstance(one, _Packet)]
        for key in dict.fromkeys(one.key.data for one in packets if one.key is not None):
            yield Line(auth_key=key.hex())
        if secret is not None:
            yield Line(secret=secret.hex())
        whole = {one.connection for one in wire} - self._torn
        for one in sorted((*kept, *wire), key=lambda one: one.at):
            line = Line(connection=one.connection, at=one.at)
            if isinstance(one, Entry):
                yield replace(line, event=one.what)
                continue
            line = replace(line, by=one.sender.name.lower())
            if isinstance(one, _Wire) and one.connection in whole:
                yield replace(line, wire=one.data.hex())
            elif isinstance(one, _Packet) and one.connection not in whole:
                yield replace(line, packet=one.data.hex())

    def entries(self, connection: int | None = None) -> list[Entry]:
        """Every message and event, of one connection or of all."""
        return [
            entry
            for one in tuple(self._kept)  # a copy: the data centre may be adding in its thread
            if connection in (None, one.connection)
            for entry in ([one] if isinstance(one, Entry) else _opened(one))
        ]

    def methods(self, connection: int | None = None) -> list[str]:
        """The names of the methods that clients called, wrappers taken off, in order."""
        names = [one.what.rpartition(" ")[2] for one in self.entries(connection) if _calls(one)]
        return [name.partition("#")[0] for name in names]


def _calls(entry: Entry) -> bool:
    if entry.sender is not Side.CLIENT:
        return False
    record = entry.record
    return isinstance(record, tl.TLFunction) and type(record).__module__.startswith("tl.api")


def _opened(packet: _Packet) -> Iterator[Entry]:
    for message in _messages(packet):
        yield Entry(
            packet.at,
            packet.connection,
            packet.sender,
            _name(message.body),
            message.msg_id,
            message.seq_no,
            message.body,
        )


def _messages(packet: _Packet) -> list[Message]:
    if packet.key is None:
        return [Message(0, 0, packet.data[ENVELOPE_SIZE:])]
    try:
        message = unpack_plaintext(unseal(packet.key, packet.data, packet.sender)).message
        body = gunzip(message.body, most=DEFAULT_LIMITS.inflated_bytes)
        if constructor_id(body) != CONTAINER_ID:
            return [message]
        return unpack_container(body, most=1024)
    except RemoteProtocolError as error:
        return [Message(0, 0, str(error).encode())]


def _name(body: bytes) -> str:
    if constructor_id(body) == RPC_RESULT_ID:
        try:
            req_msg_id, result = unpack_rpc_result(body)
        except RemoteProtocolError:
            return "rpc_result (cut off)"
        return f"rpc_result of {req_msg_id:x}: {_name(result)}"
    record: Any = _decoded(body)
    if record is None:
        return f"#{constructor_id(body):08x}"
    if record.tl_name in WRAPPERS:
        inner = record.query
        return f"{record.tl_name} {_name(tl.encode(inner))}"
    if record.tl_name == "rpc_error":
        return f"rpc_error {record.error_code} {record.error_message}"
    return f"{record.tl_name}#{record.tl_id:08x}"


def _decoded(body: bytes) -> tl.TLObject | None:
    try:
        found: object = tl.decode(gunzip(body, most=DEFAULT_LIMITS.inflated_bytes))
    except (tl.TLError, RemoteProtocolError):
        return None
    return found if isinstance(found, tl.TLObject) else None
