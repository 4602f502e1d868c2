"""`invites serve` and `invites demo`: the local data centre as a process, and in a story."""

from __future__ import annotations

import asyncio
import socket
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.live import Live

from invites.cli.failures import CommandError, Status, cannot_listen
from invites.cli.live import LiveView
from invites.demo import play
from invites.interruption import on_interruption
from invites.localdc import DataFile, DataFileError, InviteDC
from invites.localdc.sample import fill_world
from mtproto.datacentre import DataCentre, ReadyFileError

__all__ = ["demo", "serve"]

_REFRESH = 1.0
"""Seconds between two pictures of the live view."""
_ANSWERS = 1.0
"""Seconds within which a data centre that is running takes a connection."""


def serve(
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes a free one.")] = 0,
    host: Annotated[str, typer.Option("--host", help="Where to listen.")] = "127.0.0.1",
    dc_id: Annotated[int, typer.Option("--dc-id", min=1, max=1000, help="Its number.")] = 2,
    ready_file: Annotated[
        Path | None,
        typer.Option(
            "--ready-file",
            metavar="FILE",
            help="Write address and public key here once the port accepts connections. A file that "
            "tells of a running data centre is not replaced.",
        ),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            metavar="FILE",
            help="Keep everything in this file (made if need be); it survives being killed.",
        ),
    ] = None,
    fill: Annotated[
        bool, typer.Option("--demo", help="Fill a small world at the start and print its links.")
    ] = False,
    bot_token: Annotated[
        list[str] | None,
        typer.Option("--bot-token", metavar="ID:SECRET", help="Make a bot known (repeatable)."),
    ] = None,
) -> None:
    """Run a local data centre until interrupted: real MTProto, kept in memory or in a file.

    Accounts follow the test convention: phone 99966XYYYY, login code X five times.
    """
    if ready_file is not None:
        _check_free(ready_file)
    with _open(data) as kept:
        asyncio.run(_serve(port, host, dc_id, ready_file, bot_token or [], kept, fill=fill))


def demo() -> int:
    """Watch a chat being joined by invite link, over real MTProto, in a few seconds.

    Exit status 0 only if every outcome was right.
    """
    return Status.DONE if asyncio.run(play(InviteDC(), Console())) else Status.REFUSED


def _open(path: Path | None) -> AbstractContextManager[DataFile | None]:
    if path is None:
        return nullcontext()
    try:
        return DataFile(path)
    except DataFileError as error:
        raise _unusable(error) from error


def _unusable(error: DataFileError) -> CommandError:
    return CommandError(
        Status.USAGE, str(error), "The file was left as it is. Name another with --data."
    )


async def _serve(
    port: int,
    host: str,
    dc_id: int,
    ready_file: Path | None,
    bot_tokens: list[str],
    data: DataFile | None,
    *,
    fill: bool,
) -> None:
    try:
        dc = InviteDC(host=host, port=port, dc_id=dc_id, bot_tokens=bot_tokens, data=data)
    except DataFileError as error:
        raise _unusable(error) from error
    except ValueError as error:
        raise CommandError(Status.USAGE, str(error), "Choose another --bot-token.") from error
    stop = asyncio.Event()
    on_interruption(stop.set)
    try:
        await dc.__aenter__()
    except OSError as error:
        raise cannot_listen(host, port, error) from error
    try:
        if ready_file is not None:
            _announce(dc, ready_file)
        fingerprint = f"{dc.public_key.fingerprint % 2**64:016x}"
        typer.echo(f"DC {dc.dc_id} at {dc.host}:{dc.port}, key {fingerprint}")
        if fill:
            for line in fill_world(dc):
                typer.echo(line)
        await _watch(dc, stop)
    finally:
        await dc.__aexit__(None, None, None)
    typer.echo("stopped")


async def _watch(dc: InviteDC, stop: asyncio.Event) -> None:
    """Wait for the end; on a terminal, show what goes on meanwhile."""
    console = Console()
    if not console.is_terminal:
        await stop.wait()
        return
    view = LiveView(dc)
    with Live(view.draw(), console=console, auto_refresh=False) as live:
        while not stop.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _REFRESH)
            live.update(view.draw(), refresh=True)


def _check_free(ready_file: Path) -> None:
    """Raises CommandError when the file tells of a data centre that is running: its clients would
    be sent to another one, which has another key."""
    try:
        other = DataCentre.from_ready_file(ready_file)
        with socket.create_connection((other.host, other.port), timeout=_ANSWERS):
            pass
    except (ReadyFileError, OSError, OverflowError):  # not there, of no use, or nobody answers
        return
    raise CommandError(
        Status.USAGE,
        f"{ready_file}: a data centre answers at {other.host}:{other.port}, which it tells of",
        "Choose another --ready-file, or stop that one.",
    )


def _announce(dc: InviteDC, ready_file: Path) -> None:
    try:
        dc.write_ready_file(ready_file)
    except OSError as error:
        raise CommandError(
            Status.USAGE,
            f"{ready_file}: {error.strerror or error}",
            "Choose another --ready-file.",
        ) from error
