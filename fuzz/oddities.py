"""Values that no encoder should meet, and putting one of them somewhere into a record."""

from __future__ import annotations

from typing import Any

import msgspec

import tl
import tl.mt
from tl import api
from tl.base import TLObject

__all__ = ["ODDITIES", "edited"]


class _Int(int):
    """An int that is more than an int."""


class _Str(str):
    """A str that is more than a str."""

    __slots__ = ()


class _List(list[Any]):
    """A list that lies about its length."""

    def __len__(self) -> int:
        return 7


ODDITIES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    (1 << 31) - 1,
    1 << 31,
    -(1 << 31),
    -(1 << 31) - 1,
    (1 << 32) - 1,
    (1 << 63) - 1,
    1 << 63,
    -(1 << 63),
    -(1 << 63) - 1,
    1 << 200,
    0.0,
    float("nan"),
    1e300,
    "",
    "a" * 253,
    "я" * 127,
    "a" * 70_000,
    "\ud800",
    "\udc80",
    "\udcff" * 90,
    b"",
    bytes(16),
    bytes(32),
    bytes(254),
    bytearray(3),
    memoryview(b"abcde"),
    [],
    (),
    [None],
    [1, 1 << 70],
    [-1, 5],
    (1, 2),
    ["x", b"x"],
    [api.ChatEmpty(id=1)],
    [[]],
    {},
    _Int(5),
    _Str("five"),
    _List([1, 2]),
    object(),
    int,
    api.ChatEmpty,
    api.ChatEmpty(id=1),
    api.ChatEmpty(id="1"),  # type: ignore[arg-type]  # the wrong type is the point
    api.InputPeerSelf(),
    api.help.GetConfig(),
    api.InvokeWithLayer(layer=1, query=api.help.GetConfig()),
    tl.mt.MsgsAck(msg_ids=[1]),
    tl.mt.GzipPacked(packed_data=b""),
)


def edited(value: Any, path: int, oddity: int) -> Any:
    """A value with one part of it replaced by an oddity.

    Args:
        path: 16 bits; 4 choose the field at each level, the next 1 whether to go deeper.
        oddity: an index, taken modulo their number.
    """
    odd = ODDITIES[oddity % len(ODDITIES)]
    return _edited(value, path, odd)


def _edited(value: Any, path: int, odd: Any) -> Any:
    if isinstance(value, TLObject) and (names := value.__struct_fields__):
        name = names[(path & 15) % len(names)]
        inner = getattr(value, name)
        new = _edited(inner, path >> 5, odd) if path & 16 and _is_deep(inner) else odd
        return msgspec.structs.replace(value, **{name: new})
    if isinstance(value, list) and value:
        place = (path & 15) % len(value)
        new = _edited(value[place], path >> 5, odd) if path & 16 else odd
        return [*value[:place], new, *value[place + 1 :]]
    return odd


def _is_deep(value: Any) -> bool:
    return isinstance(value, (TLObject, list)) and bool(value)
