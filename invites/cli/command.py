"""Making a coroutine that works with the service a command with the connection's options.

@command(app, "join")
async def join(run: Run, link: Annotated[str, typer.Argument()]) -> None: ...
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, TypeAlias, get_type_hints

import typer

from invites.cli.connect import Connection, connect
from invites.cli.qr import show_code
from invites.service import Invites
from mtproto.client import Client

__all__ = ["Run", "Work", "command"]

Work: TypeAlias = Callable[..., Coroutine[Any, Any, int | None]]

_ACCOUNT = "Account"
_DEFAULTS = Connection()
# By the field of `Connection` that each fills.
_OPTIONS: dict[str, Any] = {
    "dc": Annotated[
        Path | None,
        typer.Option(
            "--dc",
            metavar="FILE",
            envvar="INVITES_DC",
            help="The data centre: the ready file of `invites serve`.",
            rich_help_panel=_ACCOUNT,
        ),
    ],
    "phone": Annotated[
        str | None,
        typer.Option(
            "--phone",
            envvar="INVITES_PHONE",
            metavar="NUMBER",
            help="The account, as in `invites accounts`; not needed when only one is signed in. On "
            "a local data centre numbers 99966XYYYY sign in (and up) by themselves.",
            rich_help_panel=_ACCOUNT,
        ),
    ],
    "bot_token": Annotated[
        str | None,
        typer.Option(
            "--bot-token",
            envvar="INVITES_BOT_TOKEN",
            metavar="ID:SECRET",
            help="Sign in as this bot instead.",
            rich_help_panel=_ACCOUNT,
        ),
    ],
    "session": Annotated[
        Path | None,
        typer.Option(
            "--session",
            envvar="INVITES_SESSION",
            metavar="FILE",
            help="Where sessions are kept (it holds secret keys); by default sessions.sqlite in "
            "the user's configuration folder.",
            rich_help_panel=_ACCOUNT,
        ),
    ],
    "first_name": Annotated[
        str | None,
        typer.Option("--first-name", help="Name of a new account.", rich_help_panel=_ACCOUNT),
    ],
    "last_name": Annotated[
        str,
        typer.Option("--last-name", help="Last name of a new account.", rich_help_panel=_ACCOUNT),
    ],
    "layer": Annotated[
        int,
        typer.Option(
            "--layer", envvar="INVITES_LAYER", metavar="N", help="The API layer to speak."
        ),
    ],
    "timeout": Annotated[
        float,
        typer.Option(
            "--timeout", min=0.1, metavar="SECONDS", help="How long to wait for anything."
        ),
    ],
    "json": Annotated[bool, typer.Option("--json", help="Print one JSON document.")],
}


@dataclass(frozen=True)
class Run:
    """What a command works with: the service, its client, and the options it was started with."""

    invites: Invites
    client: Client
    options: Connection

    @property
    def json(self) -> bool:
        """Whether machines are listening."""
        return self.options.json


def command(
    app: typer.Typer,
    name: str,
    *,
    panel: str | None = None,
    signing_in: bool = True,
    asking: bool = False,
) -> Callable[[Work], None]:
    """Register a coroutine as command `name`; a number it returns is the exit status.

    Its first parameter is `run: Run`. With `signing_in=False` the session is used as it is, and
    nobody is signed in; with `asking` the terminal is asked for an account where none is known.
    """

    def register(work: Work) -> None:
        def start(**given: Any) -> int | None:
            own = {key: value for key, value in given.items() if key not in _OPTIONS}
            options = Connection(**{key: given[key] for key in _OPTIONS})
            return asyncio.run(connected(options, own))

        async def connected(options: Connection, own: dict[str, Any]) -> int | None:
            connecting = connect(
                options,
                anew=bool(own.get("anew", False)),
                signing_in=signing_in,
                asking=asking,
                show_code=show_code if own.get("qr", False) else None,
            )
            async with connecting as (invites, client, used):
                return await work(Run(invites, client, used), **own)

        _describe(start, work)
        # Ids of chats are negative, those of questions may be: they are not options.
        names = inspect.signature(work).parameters.keys()
        settings = {"ignore_unknown_options": not names.isdisjoint({"chat", "chats", "query"})}
        app.command(name, rich_help_panel=panel, context_settings=settings)(start)

    return register


def _describe(start: Any, work: Callable[..., Any]) -> None:
    """Give the command the parameters of the coroutine and the connection's options."""
    hints = get_type_hints(work, include_extras=True)
    own = [one for one in inspect.signature(work).parameters.values() if one.name != "run"]
    parameters = [one.replace(annotation=hints[one.name], kind=_KEYWORD) for one in own]
    for key, kind in _OPTIONS.items():
        default = getattr(_DEFAULTS, key)
        parameters.append(inspect.Parameter(key, _KEYWORD, default=default, annotation=kind))
    start.__signature__ = inspect.Signature(parameters)
    start.__annotations__ = {one.name: one.annotation for one in parameters}
    start.__doc__ = work.__doc__
    start.__name__ = work.__name__


_KEYWORD = inspect.Parameter.KEYWORD_ONLY
