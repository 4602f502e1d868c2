"""Reading into one buffer that all connections of a thread share.

asyncio's ordinary protocols get a new `bytes` for each read, made a quarter of a megabyte long and
then cut: for a short packet that costs more than everything else about it.
"""

from __future__ import annotations

import asyncio
import threading
from abc import ABC, abstractmethod
from typing import Final

__all__ = ["SharingProtocol"]

_SIZE: Final = 1 << 18
"""Bytes of one read at most."""


class _Shared(threading.local):
    """A loop reads for one connection at a time and never leaves its thread."""

    def __init__(self) -> None:
        self.view = memoryview(bytearray(_SIZE))


_SHARED: Final = _Shared()


class SharingProtocol(asyncio.BufferedProtocol, ABC):
    """An asyncio protocol of the ordinary manner (`data_received`), without the waste."""

    __slots__ = ()

    def get_buffer(self, sizehint: int) -> memoryview:
        """Say where the next bytes go."""
        return _SHARED.view

    def buffer_updated(self, nbytes: int) -> None:
        """Take them out before anybody else reads."""
        self.data_received(_SHARED.view[:nbytes].tobytes())

    @abstractmethod
    def data_received(self, data: bytes) -> None:
        """Bytes have come."""
