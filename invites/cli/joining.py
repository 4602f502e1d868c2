"""The commands of everybody: sign in, look, join, leave."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from invites.cli.command import Run, command
from invites.cli.failures import CommandError, Status
from invites.cli.show import (
    chat_words,
    check_lines,
    join_lines,
    plain,
    print_json,
    print_lines,
    print_table,
)
from invites.links import is_username
from invites.models import AlreadyIn, ChatKind, Joined, NeedsPayment, NeedsWebView, RequestSent
from invites.targets import named_chat
from invites.text import clean
from mtproto.auth import log_out
from mtproto.errors import LocalProtocolError
from mtproto.qr import accept_qr

if TYPE_CHECKING:
    from invites.models import JoinResult

__all__ = ["add_commands"]

LinkArgument = Annotated[
    str, typer.Argument(metavar="LINK", help="An invite link in any form, its hash, or @username.")
]
ChatArgument = Annotated[
    str,
    typer.Argument(metavar="CHAT", help="A chat of yours: @username, a link, its id or title."),
]
# Who is in, and who waits for an approval, got what there was to get.
_REACHED = (Joined, AlreadyIn, RequestSent)


async def check(run: Run, link: LinkArgument) -> None:
    """Say what is behind a link, without joining."""
    seen = await run.invites.check(link)
    if run.json:
        print_json(seen)
    else:
        print_lines(check_lines(seen))


async def join(
    run: Run,
    link: LinkArgument,
    pay: Annotated[
        int, typer.Option("--pay", min=0, metavar="STARS", help="Pay a paid link that costs this.")
    ] = 0,
    wait: Annotated[
        float,
        typer.Option("--wait", min=0, metavar="SECONDS", help="Wait while you finish a web view."),
    ] = 0.0,
) -> int:
    """Join a chat. That a request was sent is a success; see the outcome in --json.

    A paid link is paid only when it costs exactly what --pay says, for each period.
    """
    outcome = await run.invites.join(link)
    if isinstance(outcome, NeedsPayment) and pay:
        outcome = await _paid(run, outcome, pay)
    if isinstance(outcome, NeedsWebView):
        outcome = await _through_page(run, outcome, wait)
    if run.json:
        print_json(outcome)
    else:
        print_lines(join_lines(outcome))
    return Status.DONE if isinstance(outcome, _REACHED) else Status.UNFINISHED


async def _paid(run: Run, needed: NeedsPayment, stars: int) -> JoinResult:
    price = needed.subscription
    if price is not None and price.stars != stars:
        raise CommandError(
            Status.UNFINISHED,
            f"the link costs {price.stars} Stars, not {stars}; nothing was paid",
            f"Agree with --pay {price.stars}.",
        )
    return await run.invites.pay(needed)


async def _through_page(run: Run, needed: NeedsWebView, wait: float) -> JoinResult:
    """Show the guard bot's page; with time to wait, what comes of it."""
    outcome: JoinResult = needed
    deadline = asyncio.get_running_loop().time() + wait
    while isinstance(outcome, NeedsWebView):
        page = await run.invites.web_view(outcome)
        outcome = replace(outcome, url=page)
        left = deadline - asyncio.get_running_loop().time()
        if left <= 0:
            break
        typer.echo(f"Open {page} and finish what it asks.", err=True)
        with suppress(TimeoutError):
            outcome = await run.invites.finish_in_web_view(outcome, lambda _: None, within=left)
    return outcome


async def list_chats(
    run: Run,
    search: Annotated[str, typer.Option("--search", help="Only with this in the title.")] = "",
) -> None:
    """List your chats with the ids that other commands take."""
    wanted = search.casefold()
    found = [chat async for chat in run.invites.chats() if wanted in chat.title.casefold()]
    if run.json:
        print_json(found)
        return
    print_table(
        ["id", "kind", "title", "username", "members"],
        [
            [
                *(str(chat.marked_id), chat.kind.value, chat.title, chat.username or ""),
                "" if chat.members is None else str(chat.members),
            ]
            for chat in found
        ],
        "No chats.",
    )


async def leave(run: Run, chat: ChatArgument) -> None:
    """Leave a chat."""
    found = await run.invites.chat(named_chat(chat))
    await run.invites.leave(found)
    if run.json:
        print_json({"left": plain(found)})
    else:
        print_lines([f"Left {chat_words(found)}."])


async def login(
    run: Run,
    anew: Annotated[bool, typer.Option("--anew", help="Forget the stored session first.")] = False,
    qr: Annotated[
        bool, typer.Option("--qr", help="Show a QR code for a device that is signed in already.")
    ] = False,
) -> None:
    """Sign in and remember the session; later commands use it.

    At a terminal it asks for whatever is not given: the phone number (or a bot token), the code,
    the two-factor password, the name of a new account.
    """
    me = await run.invites.me()
    if run.json:
        print_json({"user": plain(me)})
    else:
        lines = [f"Signed in as {clean(me.name)} (id {me.id}, layer {run.client.layer})."]
        # Nobody was named or asked for: whoever wanted to sign in has seen that somebody is.
        if run.options.phone is None and run.options.bot_token is None and not qr:
            lines.append("Another account signs in with --phone NUMBER or --bot-token TOKEN.")
        print_lines(lines)


async def accept(
    run: Run,
    url: Annotated[str, typer.Argument(metavar="URL", help="tg://login?token=...")],
) -> None:
    """Let the device in that shows this login code. It can do everything then."""
    try:
        await accept_qr(run.client, url)
    except LocalProtocolError as error:
        raise CommandError(
            Status.USAGE, str(error), "Give the text that `invites login --qr` shows."
        ) from error
    if run.json:
        print_json({"accepted": True})
    else:
        print_lines(["The other device is signed in."])


async def logout(run: Run) -> None:
    """End the session at the server and forget it."""
    if run.client.account is None or run.client.account.user_id is None:
        raise CommandError(
            Status.SESSION, "nobody is signed in with this session; nothing of it is kept"
        )
    await log_out(run.client)
    if run.json:
        print_json({"signed_out": True})
    else:
        print_lines(["Signed out."])


async def create_chat(
    run: Run,
    title: Annotated[str, typer.Argument(help="Its title.")],
    kind: Annotated[ChatKind, typer.Option("--kind", help="What to create.")] = (
        ChatKind.SUPERGROUP
    ),
    about: Annotated[str, typer.Option("--about", help="Its description.")] = "",
    username: Annotated[str, typer.Option("--username", help="Make it public.")] = "",
) -> None:
    """Create a chat of your own."""
    chat = await run.invites.create_chat(title, kind, about=about)
    if username:
        await run.invites.set_username(chat, username)
        chat = await run.invites.chat("@" + username.removeprefix("@"))
    if run.json:
        print_json(chat)
    else:
        print_lines([f"Created {chat_words(chat)} with the id {chat.marked_id}."])


def add_commands(app: typer.Typer) -> None:
    """Register the commands of this file."""
    command(app, "check", panel="Joining")(check)
    command(app, "join", panel="Joining")(join)
    command(app, "leave", panel="Joining")(leave)
    command(app, "chats", panel="Joining")(list_chats)
    command(app, "login", panel="Accounts", asking=True)(login)
    command(app, "accept", panel="Accounts")(accept)
    command(app, "logout", panel="Accounts", signing_in=False)(logout)
    command(app, "new", panel="Administering")(create_chat)


def named_person(text: str) -> str | int:
    """A user as typed: an id, or a username. Raises CommandError for a name."""
    named = named_chat(text)
    if isinstance(named, str) and not is_username(named.removeprefix("@")):
        raise CommandError(
            Status.USAGE,
            f"{text[:40]!a} is no username and no id",
            "Give @username, or the id that `invites requests list` shows.",
        )
    return named
