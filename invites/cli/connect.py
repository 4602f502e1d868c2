"""Getting from the options of a command to a signed-in service.

A new local data centre draws a new key, so it is never offered the sessions of an old one.
"""

from __future__ import annotations

import re
import signal
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

import tl
from invites.cli.failures import CommandError, SignInRefused, Status
from invites.cli.sessions import SessionStorage, Shelf, default_session_file
from invites.service import Invites
from mtproto.auth import sign_in, sign_in_bot
from mtproto.client import Client
from mtproto.datacentre import DataCentre, read_ready_file
from mtproto.errors import RpcError
from mtproto.policy import WaitPolicy
from mtproto.qr import sign_in_by_qr
from mtproto.storage import MemoryStorage
from mtproto.testaccounts import is_test_phone
from tl.layers import layer_numbers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from mtproto.auth import CodeNeeded, NameNeeded, PasswordNeeded
    from mtproto.qr import Display
    from mtproto.storage import Storage

__all__ = ["Connection", "Terminal", "ask", "connect", "make_folder"]

_LONGEST_WAIT = 5.0
_FIRST_LAYER = 122
"""The oldest layer that the service promises; what older ones can say is said all the same."""


@dataclass(frozen=True, kw_only=True)
class Connection:
    """The options that every connecting command has."""

    dc: Path | None = None
    phone: str | None = None
    bot_token: str | None = None
    session: Path | None = None
    layer: int = 176
    first_name: str | None = None
    last_name: str = ""
    timeout: float = 15.0
    json: bool = False


class Terminal:
    """Asks at the terminal for what only the user knows; test numbers answer for themselves."""

    def __init__(self, options: Connection, phone: str, *, local: bool) -> None:
        self._options = options
        self._test_number = phone if local and is_test_phone(phone) else None

    async def code(self, needed: CodeNeeded) -> str:
        """The login code; that of a test number is tried once."""
        if self._test_number is not None and needed.error is None:
            return self._test_number[-5] * 5
        if needed.error is not None:
            typer.echo("The code is wrong.", err=True)
        kind = needed.kind.removeprefix("auth.sentCodeType")
        return ask(f"Login code ({kind})")

    async def password(self, needed: PasswordNeeded) -> str:
        """The two-factor password, not shown while typed."""
        if needed.error is not None:
            typer.echo("The password is wrong.", err=True)
        hint = f" (hint: {needed.hint})" if needed.hint else ""
        return ask(f"Two-factor password{hint}", hide=True)

    async def name(self, needed: NameNeeded) -> tuple[str, str]:
        """The name of a new account."""
        options = self._options
        if options.first_name:
            return options.first_name, options.last_name
        if self._test_number:
            return "User", self._test_number[-4:]
        if needed.terms_of_service:
            typer.echo(needed.terms_of_service, err=True)
        return ask("First name of the new account"), options.last_name


def ask(
    question: str,
    *,
    hide: bool = False,
    twice: bool = False,
    remedy: str = "Run `invites login` at a terminal.",
) -> str:
    """What is typed at the terminal; `hide` does not show it, `twice` wants it confirmed.

    Raises CommandError with the remedy when there is no terminal, typer.Abort.
    """
    if not sys.stdin.isatty():
        what = f"{question} is asked for, and there is no terminal to ask at"
        raise CommandError(Status.SESSION, what, remedy)
    # asyncio takes the first Ctrl-C for a wish to cancel the task, which is waiting right here.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        answer: str = typer.prompt(question, hide_input=hide, confirmation_prompt=twice, err=True)
    finally:
        signal.signal(signal.SIGINT, before)
    return answer


@asynccontextmanager
async def connect(
    options: Connection,
    *,
    anew: bool = False,
    signing_in: bool = True,
    asking: bool = False,
    show_code: Display | None = None,
) -> AsyncIterator[tuple[Invites, Client, Connection]]:
    """The service for the account that the options name, signed in if it must be.

    With it come its client, and the options with the account that was typed, if one was.

    `anew` forgets a stored session first; `asking` asks the terminal for an account when none is
    named and none is known. With `show_code` whoever scans the code that it is given
    is signed in, and filed under his phone number.
    """
    if options.dc is None:
        raise CommandError(
            Status.USAGE,
            "no data centre was named",
            "Give --dc FILE (the file that `invites serve --ready-file FILE` writes).",
        )
    _check_layer(options.layer)
    info = read_ready_file(options.dc)
    where = DataCentre.from_ready_info(info, source=str(options.dc))
    path = options.session or default_session_file()
    shelf = Shelf(path, where.public_keys[0].fingerprint)
    make_folder(path)
    if show_code is not None:
        async with _client(info, where, options, MemoryStorage()) as client:
            prompt = Terminal(options, "", local=False)
            done = await sign_in_by_qr(client, show_code, prompt)
            filed = shelf.account(str(done.user.phone or done.user_id))
            yield Invites(client), client, options
            if client.account is not None:
                filed.save(client.account)
        return
    asked = asking and _must_ask(options, shelf)
    if asked:
        options = _with_account(options)
    name = _account_name(options, shelf)
    storage = SessionStorage(shelf.account(name))
    if anew:
        storage.delete()
    async with _client(info, where, options, storage) as client:
        if signing_in:
            # Who typed a test number may type its code as well; that is what a rehearsal is for.
            local = _is_loopback(where.host) and not asked
            await _signed_in(client, options, name, local=local)
        yield Invites(client), client, options


def _client(
    info: dict[str, Any], where: DataCentre, options: Connection, storage: Storage
) -> Client:
    return Client(
        where,
        api_id=_api_id(info),
        api_hash=str(info.get("api_hash", "")),
        storage=storage,
        layer=options.layer,
        timeout=options.timeout,
        # A shell user wants to hear of longer waits at once.
        policy=WaitPolicy(longest_wait=_LONGEST_WAIT),
    )


def _check_layer(number: int) -> None:
    try:
        tl.layer(number)
    except tl.LayerError as error:
        last = layer_numbers()[-1]
        remedy = f"Choose one from {_FIRST_LAYER} to {last} with --layer."
        raise CommandError(Status.USAGE, f"layer {number} is unknown", remedy) from error


def _must_ask(options: Connection, shelf: Shelf) -> bool:
    named = options.phone is not None or options.bot_token is not None
    return not named and sys.stdin.isatty() and not shelf.signed_in()


def _with_account(options: Connection) -> Connection:
    """The options with the account that is typed."""
    text = ask("Phone number, or bot token").strip()
    if ":" in text:
        return replace(options, bot_token=text)
    return replace(options, phone=text)


async def _signed_in(client: Client, options: Connection, name: str, *, local: bool) -> None:
    if client.account is not None and client.account.user_id is not None:
        return
    try:
        if options.bot_token is not None:
            await sign_in_bot(client, options.bot_token)
        elif name.startswith("bot"):
            raise CommandError(
                Status.SESSION, f"signing in {name} was not finished", "Give its --bot-token."
            )
        else:
            await sign_in(client, name, Terminal(options, name, local=local))
    except RpcError as error:
        raise SignInRefused(name, error) from error


def _account_name(options: Connection, shelf: Shelf) -> str:
    """Under which name the account is filed: the digits of its phone, or `bot` and its id."""
    if options.bot_token is not None:
        bot_id, colon, secret = options.bot_token.partition(":")
        if not (bot_id.isdecimal() and colon and secret):
            raise CommandError(Status.USAGE, "a bot token looks like 123456:SECRET")
        return f"bot{bot_id}"
    if options.phone is not None and options.phone in shelf.filed():
        return options.phone  # as `invites accounts` lists it: a bot has no number
    if options.phone is not None:
        digits = re.sub(r"[ ()+-]", "", options.phone)
        if not (digits.isascii() and digits.isdecimal()):
            raise CommandError(
                Status.USAGE,
                f"{options.phone[:40]!a} is no phone number",
                "Give digits with the country code; a local data centre takes 99966XYYYY.",
            )
        return digits
    known = shelf.signed_in()
    if len(known) == 1:
        return known[0]
    if not known:
        raise CommandError(
            Status.SESSION,
            "nobody is signed in at this data centre",
            "Name an account with --phone NUMBER or --bot-token TOKEN.",
        )
    raise CommandError(
        Status.USAGE,
        f"several accounts are signed in ({', '.join(known)})",
        "Choose one with --phone.",
    )


def make_folder(path: Path) -> None:
    """Make the folder that a file of ours is in. Raises CommandError."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(
            Status.SESSION,
            f"{path.parent}: {error.strerror or error}",
            "Choose another file with --session or --state.",
        ) from error


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _api_id(info: dict[str, Any]) -> int:
    api_id = info.get("api_id")
    return api_id if isinstance(api_id, int) else 1
