"""Values on the screen: lines and tables for people, JSON for machines.

Rule of this file: titles and names come from strangers, so nothing of them may reach the terminal
as a control character or as markup.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from invites.models import (
    AlreadyIn,
    AlreadyMember,
    Chat,
    ChatKind,
    Joined,
    NeedsPayment,
    NeedsWebView,
    Peek,
    Person,
    RequestSent,
    Subscription,
)
from invites.plain import plain
from invites.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from invites.models import CheckResult, InviteLink, JoinResult

__all__ = [
    "chat_words",
    "check_lines",
    "join_lines",
    "link_words",
    "plain",
    "price_words",
    "print_json",
    "print_lines",
    "print_table",
    "time_words",
]

_KIND_WORDS = {
    ChatKind.GROUP: "group",
    ChatKind.SUPERGROUP: "supergroup",
    ChatKind.CHANNEL: "channel",
}


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    print_lines([json.dumps(plain(value), ensure_ascii=False)])


def print_lines(lines: Iterable[str]) -> None:
    """Lines on standard output; whoever stops reading them (`| head`) has seen enough."""
    try:
        for line in lines:
            print(line)  # noqa: T201 - this is the output
        sys.stdout.flush()
    except BrokenPipeError:
        # The interpreter flushes once more when it ends, which must not fail either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]], empty: str) -> None:
    """A table on a terminal; rows of tab-separated cells with a head elsewhere."""
    console = Console()
    cells = [[clean(cell) for cell in row] for row in rows]
    if not console.is_terminal:
        print_lines("\t".join(row) for row in [list(columns), *cells])
    elif not cells:
        print_lines([empty])
    else:
        table = Table(*columns, box=None, header_style="bold", pad_edge=False)
        for row in cells:
            table.add_row(*(Text(cell, overflow="fold") for cell in row))
        console.print(table)


def time_words(when: datetime | None, none: str = "") -> str:
    """A time as people write it, in UTC."""
    return none if when is None else f"{when:%Y-%m-%d %H:%M:%S} UTC"


def _members(count: int | None) -> str:
    return "" if count is None else f", {count} member{'' if count == 1 else 's'}"


def chat_words(chat: Chat) -> str:
    """A chat in a few words."""
    name = f" @{chat.username}" if chat.username else ""
    return f"“{clean(chat.title)}”{name} ({_KIND_WORDS[chat.kind]}{_members(chat.members)})"


def person_words(person: Person) -> str:
    """A user in a few words."""
    name = clean(person.name) or f"user {person.id}"
    return f"{name} @{person.username}" if person.username else name


def check_lines(seen: CheckResult) -> list[str]:
    """What checking a link found."""
    if isinstance(seen, AlreadyMember):
        return [f"You are in {chat_words(seen.chat)}."]
    if isinstance(seen, Peek):
        until = time_words(seen.until)
        return [f"You may read {chat_words(seen.chat)} without joining until {until}."]
    kind = _KIND_WORDS[seen.kind]
    lines = [f"“{clean(seen.title)}” ({kind}{_members(seen.members)})"]
    if seen.about:
        lines.append(clean(seen.about))
    marks = [mark for mark in ("verified", "scam", "fake") if getattr(seen, mark)]
    if marks:
        lines.append(f"Marked by Telegram: {', '.join(marks)}.")
    if seen.known:
        lines.append("You know: " + ", ".join(person_words(one) for one in seen.known) + ".")
    if seen.subscription is not None and not seen.paid:
        lines.append(f"Joining costs {price_words(seen.subscription)}.")
    if seen.subscription is not None and seen.paid:
        lines.append("You have paid for the current period: joining costs nothing.")
    if seen.request_needed:
        lines.append("An administrator has to approve each member.")
    return lines


def join_lines(outcome: JoinResult) -> list[str]:
    """How joining ended."""
    match outcome:
        case Joined(chat=chat):
            return [f"Joined {chat_words(chat)}."]
        case RequestSent(guard_was_silent=True):
            return ["Request sent: the chat's guard bot did not answer, so administrators decide."]
        case RequestSent():
            return ["Request sent: you are in as soon as an administrator approves it."]
        case AlreadyIn(chat=None):
            return ["You are in already."]
        case AlreadyIn(chat=Chat() as chat):
            return [f"You are in {chat_words(chat)} already."]
        case NeedsWebView(bot=bot, url=url):
            return [
                f"{person_words(bot)} guards the chat: open {clean(url)} and finish what it asks, "
                "then join again (--wait SECONDS does both)."
            ]
        case NeedsPayment(subscription=None):
            return ["Joining costs Stars; --layer 229 tells how many, and can pay."]
        case NeedsPayment(subscription=Subscription() as price):
            return [f"Joining costs {price_words(price)}: join with --pay {price.stars}."]
        case _:
            raise AssertionError(outcome)


def price_words(price: Subscription) -> str:
    """A price in a few words."""
    days = price.period / timedelta(days=1)
    return f"{price.stars} Stars for every {days:g} days"


def link_words(link: InviteLink) -> str:
    """What is special about a link."""
    words = []
    if link.permanent:
        words.append("primary")
    if link.revoked:
        words.append("revoked")
    if link.request_needed:
        words.append("needs approval")
    if link.expires is not None:
        words.append(f"until {time_words(link.expires)}")
    if link.subscription is not None:
        words.append(f"{link.subscription.stars} Stars")
    return ", ".join(words)
