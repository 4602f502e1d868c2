"""Records of type Updates, made of single updates as a server would have pushed them."""

from __future__ import annotations

from typing import Any

import msgspec

import tl
from tl import api

__all__ = ["container", "cut"]


def container(updates: list[Any], result: Any, date: int) -> tl.TLObject:
    """The updates of a difference, with the users and chats of `result` and without a `seq`."""
    return api.Updates(
        updates=updates,
        users=[] if result is None else result.users,
        chats=[] if result is None else result.chats,
        date=date,
        seq=0,
    )


def cut(origin: Any, updates: list[tl.TLObject]) -> tl.TLObject | None:
    """`origin` with these of its updates: itself when they are all it had, None without any."""
    if not updates:
        return None
    if origin.tl_name not in ("updates", "updatesCombined") or len(updates) == len(origin.updates):
        whole: tl.TLObject = origin
        return whole
    changed: tl.TLObject = msgspec.structs.replace(origin, updates=updates)
    return changed
