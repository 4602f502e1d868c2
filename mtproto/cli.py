"""The `mtproto` command: what is installed, whether a data centre answers, what traffic means."""

from __future__ import annotations

import asyncio
import platform
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import mtproto
from mtproto.crypto import AuthKey, Side, backend_name
from mtproto.crypto.auth_key import AUTH_KEY_SIZE
from mtproto.errors import HandshakeError, MTProtoError
from mtproto.session.loops import LOOPS
from tl.cli.data import Data, File, From, as_bytes, read_input
from tl.cli.failures import BadCommandLine, BadUsage, file_trouble, usage
from tl.cli.help import Command, Group
from tl.cli.inspection import All, AsHtml, AsJson, Output, inspected_log, show_tree
from tl.errors import TLError
from tl.layers import layer_numbers

if TYPE_CHECKING:
    from tl.inspect import Tree

__all__ = ["app", "main"]

_BAD_USAGE = 2

app = typer.Typer(
    name="mtproto",
    cls=Group,
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
        typer.echo(f"loops {'python' if LOOPS is None else 'native'}")
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


@app.command(cls=Command)
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


class Sender(StrEnum):
    """Who sent what is inspected."""

    CLIENT = "client"
    SERVER = "server"


_HTTP = (b"GET /", b"POST /", b"HTTP/")
"""How captured bytes begin that are text."""

KeyFile = Annotated[
    Path | None,
    typer.Option("--key", metavar="FILE", help="The auth key: 256 bytes, raw or as hex."),
]
Framed = Annotated[
    str | None,
    typer.Option(
        "--framing",
        help="abridged, intermediate, padded or full; by default the transport that the first "
        "bytes announce (HTTP, WebSocket, fake TLS and obfuscated2 too), else one packet.",
    ),
]
By = Annotated[
    Sender | None, typer.Option("--by", help="Who sent this; by default this is found out.")
]
Sent = Annotated[
    Path | None,
    typer.Option(
        "--sent",
        metavar="FILE",
        help="What the client sent: it tells the transport, and its calls explain results.",
    ),
]
Secret = Annotated[
    str | None,
    typer.Option("--secret", help="The secret of the proxy link, as the link has it."),
]


@app.command(cls=Command)
def inspect(
    data: Data = None,
    file: File = None,
    source: From = None,
    key: KeyFile = None,
    framing: Framed = None,
    by: By = None,
    sent: Sent = None,
    secret: Secret = None,
    json: AsJson = False,
    html: AsHtml = False,
    output: Output = None,
    everything: All = False,
) -> None:
    """Show every byte of captured traffic: transports, frames, envelopes, and the TL inside.

    The input is one direction of a connection, one packet, or a log of whole connections.
    """
    from mtproto.inspection import FRAMINGS, LogError

    if framing is not None and framing not in FRAMINGS:
        raise typer.BadParameter(f"--framing is one of {', '.join(FRAMINGS)}")
    try:
        given = read_input(data, file)
        tree = inspected_log(given)
        if tree is None:
            # A WebSocket begins with text, which is no form of bytes here; so does HTTP.
            is_http = isinstance(given, bytes) and given.startswith(_HTTP)
            raw = given if isinstance(given, bytes) and is_http else as_bytes(given, source)
            tree = _captured(raw, key, secret, framing, by, sent)
        show_tree(tree, json=json, html=html, output=output, everything=everything)
    except OSError as error:
        raise BadUsage(file_trouble(error)) from None
    except (TLError, MTProtoError, LogError) as error:
        raise BadUsage(str(error)) from None


def _captured(
    raw: bytes,
    key: Path | None,
    secret: str | None,
    framing: str | None,
    by: Sender | None,
    sent: Path | None,
) -> Tree:
    """One direction of a connection, or one packet."""
    from mtproto.framing import ProxySecret
    from mtproto.inspection import Conversation, Inspector, transport_of

    inspector = Inspector(None if key is None else AuthKey(_key_bytes(key.read_bytes())))
    proxy = None if secret is None else ProxySecret.parse(secret).key
    conversation = Conversation(inspector, proxy)
    earlier = b"" if sent is None else sent.read_bytes()
    side = None if by is None else Side[by.name]
    if framing is not None:
        if earlier:
            inspector.stream(earlier, framing=framing, sender=Side.CLIENT)
        return inspector.stream(raw, framing=framing, sender=side or Side.CLIENT)
    if earlier:
        conversation.sent(earlier)
        if side is not Side.CLIENT:
            return conversation.received(raw)
    if side is Side.SERVER or transport_of(raw, proxy) is None:
        return inspector.packet(raw, sender=side)
    return conversation.sent(raw)


def _key_bytes(data: bytes) -> bytes:
    """The key as the file has it, or what its hexadecimal digits say."""
    if len(data) == AUTH_KEY_SIZE:
        return data
    try:
        return bytes.fromhex(data.decode("ascii"))
    except ValueError:
        raise BadUsage("the key file has neither 256 bytes nor hexadecimal digits") from None


def main() -> None:
    """Run the command; every failure is one line on standard error.

    The exit status is 2 for what was asked for, and 1 for what did not work.
    """
    try:
        status = app(prog_name="mtproto", standalone_mode=False)
    except BadCommandLine as error:
        if said := usage(error, "mtproto"):
            _fail(said, _BAD_USAGE)
        sys.exit(_BAD_USAGE)
    except BadUsage as error:
        _fail(str(error), _BAD_USAGE)
    except HandshakeError as error:
        _fail(f"no key could be made: {error}")
    except MTProtoError as error:
        _fail(str(error))
    except (typer.Abort, KeyboardInterrupt):
        sys.exit(130)
    sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str, status: int = 1) -> None:
    typer.echo(f"mtproto: {' '.join(message.split())}", err=True)
    sys.exit(status)
