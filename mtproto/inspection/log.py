"""Recorded connections as one tree: the log that `Transcript.save` writes.

A log is lines of JSON. The first is `{"format": "mtproto-log", "version": 1}`; then, in any order:

    {"auth_key": HEX}                                             opens packets
    {"secret": HEX}                                               of a proxy link, 16 bytes
    {"connection": N, "at": SECONDS, "event": TEXT}
    {"connection": N, "at": SECONDS, "by": "client", "wire": HEX}     bytes as they went by
    {"connection": N, "at": SECONDS, "by": "server", "packet": HEX}   a payload without framing

A connection has either `wire` or `packet` lines; anybody may write such a file.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

import msgspec

from mtproto.crypto.auth_key import AUTH_KEY_SIZE, AuthKey
from mtproto.crypto.envelope import Side
from mtproto.inspection.packets import Inspector, frame_node, raw_node
from mtproto.inspection.transports import Conversation
from tl.inspect import Node, Tree, moved

__all__ = ["FORMAT", "Line", "LogError", "log_lines", "read_log"]

FORMAT: Final = "mtproto-log"
_VERSION: Final = 1


class LogError(ValueError):
    """A file that is no log of connections; the message says in which line."""


class Line(msgspec.Struct, omit_defaults=True, kw_only=True):
    """One line of a log."""

    format: str = ""
    version: int = 0
    auth_key: str = ""
    secret: str = ""
    connection: int = 0
    at: float = 0.0
    by: str = ""
    event: str = ""
    wire: str = ""
    packet: str = ""


def log_lines(lines: Iterable[Line]) -> bytes:
    """A log as the bytes of a file."""
    first = Line(format=FORMAT, version=_VERSION)
    return b"".join(msgspec.json.encode(line) + b"\n" for line in (first, *lines))


def read_log(data: bytes) -> Tree:
    """Everything that went by, connection by connection; the tree's data are those bytes.

    Raises:
        LogError: when the bytes are no log, or one of a later version.
    """
    lines = [_line(number, text) for number, text in enumerate(data.splitlines(), 1) if text]
    if not lines or lines[0].format != FORMAT:
        raise LogError(f"line 1 does not say {FORMAT}")
    if lines[0].version != _VERSION:
        raise LogError(f"version {lines[0].version} of the format, {_VERSION} is known here")
    inspector = Inspector(*(AuthKey(_key(line.auth_key)) for line in lines if line.auth_key))
    secret = next((bytes.fromhex(line.secret) for line in lines if line.secret), None)
    nodes: list[Node] = []
    offset = 0
    connections: dict[int, list[Line]] = {}
    for line in lines:
        if line.connection:
            connections.setdefault(line.connection, []).append(line)
    for number, own in connections.items():
        node = _connection(number, own, inspector, secret, offset)
        nodes.append(node)
        offset += node.size
    traffic = b"".join(node.bytes_within() for node in nodes)
    root = frame_node(0, tuple(nodes), offset, "connection log")
    count = f"{len(nodes)} connection{'' if len(nodes) == 1 else 's'}"
    # What was recorded, and not the file: keys stand in that.
    return Tree(data=traffic, root=msgspec.structs.replace(root, note=count))


def _line(number: int, text: bytes) -> Line:
    try:
        line = msgspec.json.decode(text, type=Line)
        for digits in (line.auth_key, line.secret, line.wire, line.packet):
            bytes.fromhex(digits)
    except (msgspec.MsgspecError, ValueError) as error:
        raise LogError(f"line {number}: {error}") from None
    return line


def _key(digits: str) -> bytes:
    key = bytes.fromhex(digits)
    if len(key) != AUTH_KEY_SIZE:
        raise LogError(f"an auth key of {len(key)} bytes")
    return key


def _connection(
    number: int, lines: list[Line], inspector: Inspector, secret: bytes | None, offset: int
) -> Node:
    """One connection: both directions if the wire was recorded, else packet by packet."""
    events = "; ".join(f"{_clock(line.at)} {line.event}" for line in lines if line.event)
    parts = (
        _directions(lines, inspector, secret, offset)
        if any(line.wire for line in lines)
        else _packets(lines, inspector, offset)
    )
    size = sum(part.size for part in parts)
    node = frame_node(offset, tuple(parts), size, f"connection {number}")
    return msgspec.structs.replace(node, note=events)


def _directions(
    lines: list[Line], inspector: Inspector, secret: bytes | None, offset: int
) -> list[Node]:
    conversation = Conversation(inspector, secret)
    parts = []
    for by, read in (("client", conversation.sent), ("server", conversation.received)):
        mine = [line for line in lines if line.by == by and line.wire]
        data = b"".join(bytes.fromhex(line.wire) for line in mine)
        if not data:
            continue
        span = f"{_clock(mine[0].at)} to {_clock(mine[-1].at)}"
        inner = moved(read(data).root, offset)
        frame = frame_node(offset, (inner,), len(data), f"from the {by}")
        parts.append(msgspec.structs.replace(frame, note=span))
        offset += len(data)
    return parts


def _packets(lines: list[Line], inspector: Inspector, offset: int) -> list[Node]:
    parts = []
    for line in lines:
        data = bytes.fromhex(line.packet)
        if not data:
            continue
        if line.by not in ("client", "server"):
            node = raw_node(data, 0, len(data), "packet", problem="by neither client nor server")
            parts.append(moved(node, offset))
        else:
            tree = inspector.packet(data, sender=Side[line.by.upper()])
            node = msgspec.structs.replace(tree.root, note=f"{_clock(line.at)} by the {line.by}")
            parts.append(moved(node, offset))
        offset += len(data)
    return parts


def _clock(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%H:%M:%S.%f")[:-3]
