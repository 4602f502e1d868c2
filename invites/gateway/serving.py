"""The gateway as a process: serves until it is told to stop, and then ends in order."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from invites.interruption import on_interruption
from tl.extras import optional

with optional("uvicorn", "gateway", by="serving the gateway"):
    import uvicorn

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from litestar import Litestar

__all__ = ["serve"]


class _Server(uvicorn.Server):
    """Leaves signals to us: uvicorn would raise them again when it has ended, which would kill
    the process before the connection to the data centre is closed."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve(app: Litestar, listener: socket.socket) -> None:
    """Serve the application on a listening socket until SIGINT or SIGTERM."""
    # No access log: tokens stand in paths.
    server = _Server(uvicorn.Config(app, access_log=False, log_level="warning", lifespan="off"))

    def stop() -> None:
        server.should_exit = True

    on_interruption(stop)
    await server.serve(sockets=[listener])
