"""Queries as real clients write them -> queries as the schema wants them.

Some clients put an InputPeer constructor where the schema says InputUser or InputChannel (or the
other way round), and Telegram takes it. The paired constructors have the same layout, so putting
the right id in place is all it needs; everything after this stays strictly typed.
"""

from __future__ import annotations

import struct

import tl
from tl import api

__all__ = ["straighten"]

# Each row: the constructor of InputPeer and those that say the same of InputUser or InputChannel.
_ROWS: tuple[tuple[type[tl.TLObject], ...], ...] = (
    (api.InputPeerEmpty, api.InputUserEmpty, api.InputChannelEmpty),
    (api.InputPeerSelf, api.InputUserSelf),
    (api.InputPeerUser, api.InputUser),
    (api.InputPeerUser_7b8e7de6, api.InputUser_d8292816),
    (api.InputPeerUserFromMessage, api.InputUserFromMessage),
    (api.InputPeerUserFromMessage_17bae2e6, api.InputUserFromMessage_2d117597),
    (api.InputPeerChannel, api.InputChannel),
    (api.InputPeerChannel_20adaef8, api.InputChannel_afeb712e),
    (api.InputPeerChannelFromMessage, api.InputChannelFromMessage),
    (api.InputPeerChannelFromMessage_9c95f7bb, api.InputChannelFromMessage_2a286531),
)
_TWINS = {
    one.tl_id: [other.tl_id for other in row if other is not one] for row in _ROWS for one in row
}
# Bytes of those that lists are made of, id included.
_SIZES = {
    one.tl_id: size
    for size, ones in {
        20: (api.InputPeerUser, api.InputUser, api.InputPeerChannel, api.InputChannel),
        16: (api.InputUser_d8292816, api.InputChannel_afeb712e),
    }.items()
    for one in ones
}
# Every repair costs one more look at the query, so neighbours in a list are repaired together.
_MOST_REPAIRS = 32
_ID = struct.Struct("<I")


def straighten(body: bytes) -> bytes:
    """The query with paired peer constructors exchanged where they do not fit.

    A query that fits, or that cannot be helped, comes back as it is: refusing is not done here.
    """
    fixed = bytearray(body)
    tried: tuple[int, list[int]] = (-1, [])
    for _ in range(_MOST_REPAIRS):
        try:
            tl.decode(fixed)
        except tl.DecodeError as error:
            if error.offset != tried[0]:
                tried = (error.offset, _twins_at(fixed, error.offset))
            if not tried[1]:
                return body
            _exchange(fixed, error.offset, tried[1].pop(0))
        else:
            return bytes(fixed)
    return body


def _twins_at(body: bytearray, offset: int) -> list[int]:
    if offset + _ID.size > len(body):
        return []
    (found,) = _ID.unpack_from(body, offset)
    return list(_TWINS.get(found, ()))


def _exchange(body: bytearray, offset: int, right: int) -> None:
    """Put `right` at the offset, and where the same constructor follows as in a list.

    If the neighbour was no list item but another field that was right, the next look finds it.
    """
    wrong = body[offset : offset + _ID.size]
    size = _SIZES.get(right, len(body))
    while body[offset : offset + _ID.size] == wrong:
        _ID.pack_into(body, offset, right)
        offset += size
