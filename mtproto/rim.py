"""Where a client's connection touches the world, and whom it reports to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from mtproto.errors import MTProtoError

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.framing import Framing, Obfuscated
    from mtproto.net import Connector
    from mtproto.policy import Backoff
    from mtproto.updates import UpdatesState

__all__ = ["CallTimeout", "Receiver", "Rim"]


class CallTimeout(MTProtoError, TimeoutError):
    """No answer came in time. The server may have executed the call all the same."""


class Receiver(Protocol):
    """Who gets what the server sends on its own."""

    def on_update(self, body: bytes) -> None:
        """Take a pushed message (boxed TL bytes)."""
        ...

    def on_gap(self) -> None:
        """Note that pushed messages may have been missed."""
        ...

    def on_end(self) -> None:
        """Note that nothing will come any more: the connection failed for good."""
        ...

    def settled_updates(self) -> UpdatesState | None:
        """Return how far updates were followed and handled, for storing (None: not at all)."""
        ...


class Rim(msgspec.Struct, frozen=True, kw_only=True):
    """Where a connection touches the world: its stream, transport, clock and randomness.

    `timeout` (seconds) bounds connecting and the wait for each answer. `key_lifetime` (seconds) is
    that of temporary keys; None uses the permanent key itself.
    """

    connector: Connector
    framing: Callable[[], Framing | Obfuscated]
    backoff: Backoff
    clock: Callable[[], float]
    rng: Callable[[int], bytes]
    timeout: float
    key_lifetime: int | None = None
