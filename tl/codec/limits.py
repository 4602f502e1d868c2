"""How much a decoder lets a stranger ask for."""

from __future__ import annotations

import msgspec

__all__ = ["DEFAULT_LIMITS", "Limits"]

_SHORTEST_STRING_LIMIT = 253


class Limits(msgspec.Struct, frozen=True):
    """Limits of one decoding.

    Attributes:
        depth: how many objects may be nested in each other. Real values stay below 20; the
            recursive types (rich text, page blocks, JSON) have no bound of their own.
        items: elements of one vector.
        string: bytes of one string; at least 253, because the short form is not checked.
        inflated: bytes that a `gzip_packed` may unpack to.
    """

    depth: int = 64
    items: int = 1 << 22
    string: int = (1 << 24) - 1
    inflated: int = 16 << 20

    def __post_init__(self) -> None:
        if self.string < _SHORTEST_STRING_LIMIT:
            raise ValueError(f"the string limit is {_SHORTEST_STRING_LIMIT} bytes or more")
        if min(self.depth, self.items, self.inflated) < 1:
            raise ValueError("limits are positive")


DEFAULT_LIMITS = Limits()
"""What `tl.decode` uses unless told otherwise."""
