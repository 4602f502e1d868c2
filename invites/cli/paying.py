"""The commands about what the account pays for in Stars."""

from __future__ import annotations

from typing import Annotated

import typer

from invites.cli.command import Run, Work
from invites.cli.show import (
    chat_words,
    price_words,
    print_json,
    print_lines,
    print_table,
    time_words,
)
from invites.models import PaidMembership
from invites.targets import named_chat

__all__ = ["PAID_WORKS"]

ChatArgument = Annotated[
    str, typer.Argument(metavar="CHAT", help="A chat that you pay for: its id or its title.")
]


async def list_paid(run: Run) -> None:
    """List the chats that you pay for, and your Stars."""
    found = [one async for one in run.invites.paid_memberships()]
    stars = await run.invites.stars()
    if run.json:
        print_json({"stars": stars, "memberships": found})
        return
    print_table(
        ["chat", "title", "price", "paid until", "notes"],
        [
            [
                *(str(one.chat.marked_id), one.chat.title, price_words(one.subscription)),
                *(time_words(one.until), _notes(one)),
            ]
            for one in found
        ],
        "You pay for no chat.",
    )
    print_lines([f"You have {stars} Stars."])


async def rejoin(run: Run, chat: ChatArgument) -> None:
    """Come back to a chat that is paid for and was left."""
    found = await run.invites.paid_membership(named_chat(chat))
    await run.invites.rejoin(found)
    _say(run, found, f"You are in {chat_words(found.chat)} again.")


async def cancel(run: Run, chat: ChatArgument) -> None:
    """Let a membership end with the time that is paid."""
    found = await run.invites.paid_membership(named_chat(chat))
    await run.invites.renew(found, wanted=False)
    _say(run, found, f"Your membership ends at {time_words(found.until)}.")


async def renew(run: Run, chat: ChatArgument) -> None:
    """Have a canceled membership go on."""
    found = await run.invites.paid_membership(named_chat(chat))
    await run.invites.renew(found)
    _say(run, found, f"Your membership goes on after {time_words(found.until)}.")


def _notes(one: PaidMembership) -> str:
    notes = {
        "ends then": one.canceled,
        "left, can rejoin": one.can_rejoin,
        "too few Stars": one.too_few_stars and not one.canceled,
    }
    return ", ".join(word for word, true in notes.items() if true)


def _say(run: Run, one: PaidMembership, words: str) -> None:
    if run.json:
        print_json(one)
    else:
        print_lines([words])


PAID_WORKS: dict[str, Work] = {
    "list": list_paid,
    "rejoin": rejoin,
    "cancel": cancel,
    "renew": renew,
}
