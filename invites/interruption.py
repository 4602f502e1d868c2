"""What is done at Ctrl-C or SIGTERM by work that runs in an event loop."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["on_interruption"]

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def on_interruption(act: Callable[[], object], *, once: bool = False) -> None:
    """Have the running loop call `act` at each SIGINT or SIGTERM.

    With `once` only at the first; the second one then ends the process as it always does. SIGINT
    is heard even where it was ignored at the start, as shells without job control have it for what
    they run in the background: whoever sends it to a server there means it.
    """
    loop = asyncio.get_running_loop()

    def come() -> None:
        if once:
            for number in _SIGNALS:
                loop.remove_signal_handler(number)
        act()

    for number in _SIGNALS:
        with suppress(NotImplementedError):  # Windows: the default handling has to do
            loop.add_signal_handler(number, come)
