"""The `mtproto` command: what is installed, and whether a data centre answers."""

from __future__ import annotations

import asyncio
import platform
import sys
from pathlib import Path
from typing import Annotated

import typer

import mtproto
from mtproto.crypto import backend_name
from mtproto.errors import HandshakeError, MTProtoError
from tl.layers import layer_numbers

__all__ = ["app", "main"]

app = typer.Typer(
    name="mtproto",
    help="Telegram's MTProto: look at the installation, talk to a data centre.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"mtproto {mtproto.__version__}")
        typer.echo(f"python {platform.python_version()}")
        typer.echo(f"aes {backend_name()}")
        layers = layer_numbers()
        typer.echo(f"layers {layers[0]}-{layers[-1]} ({len(layers)} imported)")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show versions."),
    ] = False,
) -> None:
    """Take the options that stand before a command."""


@app.command()
def ping(
    dc: Annotated[Path, typer.Option("--dc", help="The ready file of a local data centre.")],
    count: Annotated[int, typer.Option(min=1, max=1000, help="Pings to send.")] = 3,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds to wait for anything.")] = 10.0,
) -> None:
    """Connect, make an authorization key, and measure the round trip."""
    asyncio.run(_ping(dc, count, timeout))


async def _ping(ready_file: Path, count: int, patience: float) -> None:
    where = mtproto.DataCentre.from_ready_file(ready_file)
    loop = asyncio.get_running_loop()
    started = loop.time()
    async with mtproto.Client(where, api_id=1, api_hash="", timeout=patience) as client:
        elapsed = 1000 * (loop.time() - started)
        assert client.account is not None
        key_id = client.account.auth_key.id_bytes[::-1].hex()
        typer.echo(f"DC {where.dc_id} at {where.host}:{where.port}: key {key_id}, {elapsed:.0f} ms")
        for _ in range(count):
            typer.echo(f"pong {1000 * await client.ping():.2f} ms")


def main() -> None:
    """Run the command; every failure is one line on standard error and exit status 1."""
    try:
        app()
    except HandshakeError as error:
        _fail(f"no key could be made: {error}")
    except MTProtoError as error:
        _fail(str(error))
    except KeyboardInterrupt:
        sys.exit(130)


def _fail(message: str) -> None:
    typer.echo(f"mtproto: {message}", err=True)
    sys.exit(1)
