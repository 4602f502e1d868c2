"""`invites gateway`: the account over HTTP, for programs in any language."""

from __future__ import annotations

import secrets
import socket
from typing import TYPE_CHECKING, Annotated

import typer

from invites.cli.command import Run
from invites.cli.failures import CommandError, Status, cannot_listen
from invites.cli.show import print_json, print_lines
from invites.exports import ExtraMissing

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeAlias

    from litestar import Litestar

    from invites.service import Invites

    Serve: TypeAlias = Callable[[Litestar, socket.socket], Awaitable[None]]

__all__ = ["serve_gateway"]


async def serve_gateway(
    run: Run,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes a free one.")] = 0,
    host: Annotated[str, typer.Option("--host", help="Where to listen.")] = "127.0.0.1",
    token: Annotated[
        str | None,
        typer.Option(
            "--token",
            envvar="INVITES_GATEWAY_TOKEN",
            help="What callers must know; one is drawn and shown when none is given.",
        ),
    ] = None,
) -> None:
    """Serve the account over HTTP until interrupted (needs the extra `gateway`).

    Whoever knows the token can do everything that the account may.
    """
    await run.invites.me()  # a gateway to nobody's account helps nobody
    chosen = token or secrets.token_urlsafe(24)
    try:
        listener = socket.create_server((host, port))
    except OSError as error:
        raise cannot_listen(host, port, error) from error
    with listener:
        address = f"http://{host}:{listener.getsockname()[1]}"
        app, serve = _application({chosen: run.invites})
        if run.json:
            print_json({"address": address, "token": None if token else chosen})
        else:
            shown = "" if token else f"; token {chosen}"
            print_lines([f"Gateway at {address}{shown}"])
        await serve(app, listener)
        if not run.json:
            print_lines(["stopped"])


def _application(services: dict[str, Invites]) -> tuple[Litestar, Serve]:
    try:
        from invites.gateway import gateway
        from invites.gateway.serving import serve
    except ImportError as error:
        raise ExtraMissing("the gateway", "litestar", "gateway") from error
    try:
        return gateway(services), serve
    except ValueError as error:
        raise CommandError(Status.USAGE, str(error), "Choose a longer --token.") from error
