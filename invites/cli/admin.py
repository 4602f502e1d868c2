"""The commands of administrators: links, join requests, usernames."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import typer

from invites.cli.command import Run, Work, command
from invites.cli.deciding import WORKS
from invites.cli.failures import CommandError, Status
from invites.cli.folders import FOLDER_WORKS
from invites.cli.joining import ChatArgument, named_person
from invites.cli.paying import PAID_WORKS
from invites.cli.records import FormatOption, OutputOption, chart, importers, ledger, written
from invites.cli.show import (
    chat_words,
    link_words,
    person_words,
    plain,
    print_json,
    print_lines,
    print_table,
    time_words,
)
from invites.exports import LinkRow, link_row
from invites.models import Chat, Importer, InviteLink, Person, Replaced, Subscription
from invites.service import KEEP
from invites.targets import named_chat

__all__ = ["add_commands"]

LinkOfChat = Annotated[str, typer.Argument(metavar="LINK", help="A link of that chat.")]
PersonArgument = Annotated[str, typer.Argument(metavar="USER", help="@username, or the id.")]
TitleOption = Annotated[
    str | None, typer.Option("--title", help="Shown to administrators only, 32 characters.")
]
ExpiresOption = Annotated[
    str | None,
    typer.Option("--expires", metavar="WHEN", help="90s, 30m, 12h, 7d, an ISO date, or never."),
]
LimitOption = Annotated[
    int | None, typer.Option("--limit", min=0, help="Members at a time; 0 is no limit.")
]
StarsOption = Annotated[
    int, typer.Option("--stars", min=0, help="Make it a paid link: Stars for every 30 days.")
]
ApprovalOption = Annotated[
    bool | None, typer.Option("--approval/--no-approval", help="Approve each member.")
]

_SPAN = re.compile(r"([0-9]{1,6})([smhd])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def when(text: str) -> datetime | timedelta | None:
    """A time as typed; None is never. Raises CommandError."""
    if text == "never":
        return None
    if span := _SPAN.fullmatch(text):
        return timedelta(**{_UNITS[span[2]]: int(span[1])})
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise CommandError(
            Status.USAGE,
            f"{text[:40]!a} is no time",
            "Write 90s, 30m, 12h, 7d, a date like 2030-01-31T18:00, or never.",
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _show_link(run: Run, link: InviteLink | Replaced) -> None:
    if run.json:
        print_json(link)
        return
    if isinstance(link, Replaced):
        print_lines([f"Revoked {link.old.link}; the new primary link is {link.new.link}"])
        return
    words = link_words(link)
    limit = "" if link.usage_limit is None else f" of {link.usage_limit}"
    print_lines(
        [
            link.link,
            *([f"{words[0].upper()}{words[1:]}."] if words else []),
            f"Used by {link.usage}{limit}, {link.requested} waiting; "
            f"made {time_words(link.created)}.",
        ]
    )


# -- links -----------------------------------------------------------------------------------


async def create(
    run: Run,
    chat: ChatArgument,
    title: TitleOption = None,
    expires: ExpiresOption = None,
    limit: LimitOption = None,
    approval: ApprovalOption = None,
    stars: StarsOption = 0,
) -> None:
    """Create a link. Its text is the first line."""
    link = await run.invites.create(
        named_chat(chat),
        title=title or "",
        expires=when(expires) if expires else None,
        usage_limit=limit or None,
        request_needed=bool(approval),
        subscription=Subscription.monthly(stars) if stars else None,
    )
    _show_link(run, link)


async def list_links(
    run: Run,
    chat: ChatArgument,
    revoked: Annotated[bool, typer.Option("--revoked", help="The revoked ones.")] = False,
    admin: Annotated[
        str | None,
        typer.Option("--admin", metavar="USER", help="Another's (for the creator): @username."),
    ] = None,
    form: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """List your links of a chat, newest first."""
    whose = None if admin is None else await _administrator(run, chat, admin)
    found = run.invites.list(named_chat(chat), admin=whose, revoked=revoked)
    links = [link async for link in found]
    if form is not None or output is not None:
        written(run, [link_row(link) for link in links], LinkRow, form, output)
        return
    if run.json:
        print_json(links)
        return
    print_table(
        ["link", "title", "used", "limit", "waiting", "notes"],
        [
            [
                link.link,
                link.title,
                str(link.usage),
                "" if link.usage_limit is None else str(link.usage_limit),
                str(link.requested),
                link_words(link),
            ]
            for link in links
        ],
        "No links.",
    )


async def _administrator(run: Run, chat: str, text: str) -> str | Person:
    """By his username, or by an id that the list of administrators has."""
    named = named_person(text)
    if isinstance(named, str):
        return named
    for one in await run.invites.admins(named_chat(chat)):
        if one.admin.id == named:
            return one.admin
    raise CommandError(
        Status.USAGE, f"nobody with links has the id {named}", "See `invites links admins`."
    )


async def show(run: Run, chat: ChatArgument, link: LinkOfChat) -> None:
    """Show one link with its counters."""
    _show_link(run, await run.invites.get(named_chat(chat), link))


async def edit(
    run: Run,
    chat: ChatArgument,
    link: LinkOfChat,
    title: TitleOption = None,
    expires: ExpiresOption = None,
    limit: LimitOption = None,
    approval: ApprovalOption = None,
) -> None:
    """Change a link; what is not given stays as it is."""
    changed = await run.invites.edit(
        named_chat(chat),
        link,
        title=KEEP if title is None else title,
        expires=KEEP if expires is None else when(expires),
        usage_limit=KEEP if limit is None else limit or None,
        request_needed=KEEP if approval is None else approval,
    )
    _show_link(run, changed)


async def revoke(run: Run, chat: ChatArgument, link: LinkOfChat) -> None:
    """Make a link useless for ever; a primary one is replaced."""
    _show_link(run, await run.invites.revoke(named_chat(chat), link))


async def delete(
    run: Run,
    chat: ChatArgument,
    link: Annotated[
        str | None, typer.Argument(metavar="LINK", help="A revoked link of that chat.")
    ] = None,
    all_revoked: Annotated[
        bool, typer.Option("--all-revoked", help="All revoked links in place of one.")
    ] = False,
) -> None:
    """Forget a revoked link, or all of them."""
    if (link is None) != all_revoked:
        raise CommandError(Status.USAGE, "one link is wanted", "Name a LINK, or say --all-revoked.")
    if link is None:
        await run.invites.delete_revoked(named_chat(chat))
        _say(run, {"deleted": "all revoked"}, "Deleted all revoked links.")
        return
    await run.invites.delete(named_chat(chat), link)
    _say(run, {"deleted": link}, f"Deleted {link}.")


async def renew(run: Run, chat: ChatArgument) -> None:
    """Replace your primary link of a chat by another one, which is the first line."""
    _show_link(run, await run.invites.renew_primary(named_chat(chat)))


async def admins(run: Run, chat: ChatArgument) -> None:
    """Count the links of each administrator (for the creator)."""
    counts = await run.invites.admins(named_chat(chat))
    if run.json:
        print_json(counts)
        return
    print_table(
        ["id", "administrator", "active", "revoked"],
        [
            [str(one.admin.id), person_words(one.admin), str(one.active), str(one.revoked)]
            for one in counts
        ],
        "No administrator has links.",
    )


async def promote(run: Run, chat: ChatArgument, user: PersonArgument) -> None:
    """Let a member administer links and requests, or a bot, which is added."""
    await run.invites.promote(named_chat(chat), named_person(user))
    _say(run, {"promoted": user}, f"{user} may administer links and requests now.")


# -- people ----------------------------------------------------------------------------------


async def list_requests(
    run: Run,
    chat: ChatArgument,
    link: Annotated[str | None, typer.Option("--link", help="Only of this link.")] = None,
    search: Annotated[str, typer.Option("--search", help="Only people named so.")] = "",
) -> None:
    """List who waits to be let in, newest first."""
    found = run.invites.requests(named_chat(chat), link=link, search=search)
    _show_people(run, [one async for one in found], "Nobody waits.")


async def approve(run: Run, chat: ChatArgument, user: PersonArgument) -> None:
    """Let somebody in; USER may be `all`."""
    await _decide(run, chat, user, approved=True)


async def dismiss(run: Run, chat: ChatArgument, user: PersonArgument) -> None:
    """Turn a request down; USER may be `all`."""
    await _decide(run, chat, user, approved=False)


async def _decide(run: Run, chat: str, user: str, *, approved: bool) -> None:
    where, verb = named_chat(chat), "Approved" if approved else "Dismissed"
    if user == "all":
        await run.invites.decide_all(where, approve=approved)
    elif approved:
        await run.invites.approve(where, named_person(user))
    else:
        await run.invites.dismiss(where, named_person(user))
    _say(run, {verb.lower(): user}, f"{verb} {user}.")


def _show_people(run: Run, people: list[Importer], empty: str) -> None:
    if run.json:
        print_json(people)
        return
    print_table(
        ["id", "name", "date", "about"],
        [
            [str(one.user.id), person_words(one.user), time_words(one.date), one.about]
            for one in people
        ],
        empty,
    )


# -- usernames -------------------------------------------------------------------------------


async def resolve(
    run: Run, name: Annotated[str, typer.Argument(metavar="NAME", help="A username.")]
) -> None:
    """Say who has a username."""
    found = await run.invites.resolve(name)
    words = chat_words(found) if isinstance(found, Chat) else f"{person_words(found)} ({found.id})"
    _say(run, plain(found), words)


async def username_free(
    run: Run,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The username wanted.")],
    chat: Annotated[str | None, typer.Option("--chat", help="The chat that wants it.")] = None,
) -> int:
    """Say whether a username can be had; exit status 1 when not."""
    free = await run.invites.username_free(name, None if chat is None else named_chat(chat))
    _say(run, {"username": name, "free": free}, f"{name} is {'free' if free else 'taken'}.")
    return Status.DONE if free else Status.REFUSED


async def set_username(
    run: Run,
    chat: ChatArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help='The username; "" for none.')],
) -> None:
    """Make a supergroup or channel public under a username, or private again."""
    await run.invites.set_username(named_chat(chat), name)
    bare = name.removeprefix("@")
    _say(run, {"username": bare or None}, f"It is @{bare} now." if bare else "It is private now.")


def _say(run: Run, data: Any, words: str) -> None:
    if run.json:
        print_json(data)
    else:
        print_lines([words])


_GROUPS: dict[str, tuple[str, dict[str, Work]]] = {
    "links": (
        "The invite links of a chat.",
        {
            "create": create,
            "list": list_links,
            "show": show,
            "edit": edit,
            "revoke": revoke,
            "delete": delete,
            "renew": renew,
            "admins": admins,
        },
    ),
    "requests": (
        "Who waits to be let in.",
        {"list": list_requests, "approve": approve, "dismiss": dismiss, **WORKS},
    ),
    "paid": ("Chats that you pay for in Stars.", PAID_WORKS),
    "folders": ("Folders of chats, and the links that share them.", FOLDER_WORKS),
    "username": (
        "Public usernames.",
        {"resolve": resolve, "check": username_free, "set": set_username},
    ),
}


def add_commands(app: typer.Typer) -> None:
    """Register the commands of this file."""
    for name, (words, works) in _GROUPS.items():
        group = typer.Typer(help=words, no_args_is_help=True)
        for verb, work in works.items():
            command(group, verb)(work)
        app.add_typer(group, name=name, rich_help_panel="Administering")
    command(app, "promote", panel="Administering")(promote)
    command(app, "importers", panel="Administering")(importers)
    command(app, "ledger", panel="Administering")(ledger)
    command(app, "chart", panel="Administering")(chart)
