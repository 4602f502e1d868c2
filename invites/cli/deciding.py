"""The commands that go on for long: follow a chat, and decide its requests by rules."""

from __future__ import annotations

import asyncio
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from invites.cli.command import Run, Work
from invites.cli.failures import CommandError, Status
from invites.cli.joining import ChatArgument
from invites.cli.show import (
    chat_words,
    person_words,
    print_json,
    print_lines,
    print_table,
    time_words,
)
from invites.cli.state import StateOption, opened_state, telling
from invites.interruption import on_interruption
from invites.models import ChatEvent, EventKind
from invites.operations import Report, Rules, Verdict, VerdictState, apply_rules
from invites.operations.apply import Progress
from invites.plain import plain
from invites.targets import named_chat
from invites.text import clean

__all__ = ["WORKS"]

_WORDS = {
    EventKind.ASKED: "asks to join",
    EventKind.SETTLED: "waits no more",
    EventKind.JOINED: "joined",
    EventKind.LEFT: "left",
}


async def watch(
    run: Run,
    chat: ChatArgument,
    state: StateOption = None,
    count: Annotated[
        int | None, typer.Option("--count", min=1, help="Stop after so many events.")
    ] = None,
    members: Annotated[
        bool, typer.Option("--members/--no-members", help="Also who joins and leaves.")
    ] = True,
    requests: Annotated[
        bool, typer.Option("--requests/--no-requests", help="Also who asks to join.")
    ] = True,
    every: Annotated[
        float, typer.Option("--every", min=1, metavar="SECONDS", help="Look at least so often.")
    ] = 60.0,
) -> None:
    """Print who asks to join, joins and leaves, one line each, until interrupted.

    Nothing is lost between two runs with the same --state, and nothing comes twice.
    """
    left = count
    found = await run.invites.chat(named_chat(chat))
    with opened_state(state) as opened:
        followed = run.invites.watch(found, opened, members=members, requests=requests, every=every)
        if sys.stderr.isatty():  # there may be nothing to see for long
            typer.echo(f"Watching {chat_words(found)}; Ctrl-C ends it.", err=True)
        async with followed as events:
            async for event in events:
                if run.json:
                    print_json(event)
                else:
                    print_lines([_event_words(event)])
                left = None if left is None else left - 1
                if left == 0:
                    return


def _event_words(event: ChatEvent) -> str:
    words = f"{time_words(event.at)}  {person_words(event.user)} ({event.user.id})"
    words += f" {_WORDS[event.kind]}"
    if event.link_title or event.link:
        words += f" by {clean(event.link_title) or event.link}"
    if event.query_id is not None:
        words += f" (question {event.query_id})"
    return f"{words}: {clean(event.about)}" if event.about else words


async def apply(
    run: Run,
    chat: ChatArgument,
    rules: Annotated[Path, typer.Argument(metavar="RULES", help="A TOML file of rules.")],
    state: StateOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be done.")
    ] = False,
    pace: Annotated[
        float, typer.Option("--pace", min=0, metavar="SECONDS", help="Between two decisions.")
    ] = 0.0,
    follow: Annotated[
        bool,
        typer.Option("--follow", help="Go on with who comes, one line each, until interrupted."),
    ] = False,
) -> int:
    """Decide everybody who waits by rules, however long it takes.

    Interrupted or killed and started again, it goes on where it stopped, and decides nobody
    twice. A bot decides about those of whom the server has told it; a guard bot needs --follow.
    Exit status 1 when somebody could not be decided.
    """
    if follow and dry_run:
        raise CommandError(Status.USAGE, "--follow and --dry-run exclude each other")
    try:
        read = Rules.read(rules)
    except OSError as error:
        raise CommandError(
            Status.USAGE, f"{rules}: {error.strerror or error}", "Name a file of rules."
        ) from error
    with opened_state(state) as opened, telling("Deciding") as tell:

        def progress(now: Progress) -> None:
            name = "" if now.verdict is None else now.verdict.name
            words = f"waiting {now.pause:g} s as the server asks" if now.pause else name
            tell(now.decided, now.total, words)
            if follow and now.verdict is not None and not now.pause:
                _show_verdict(run, now.verdict)

        report = await apply_rules(
            run.invites,
            named_chat(chat),
            read,
            opened,
            dry_run=dry_run,
            pace=pace,
            until=_interruption() if follow else None,
            progress=progress,
        )
    _show(run, report)
    return Status.DONE if report.dry_run or report.complete else Status.REFUSED


def _interruption() -> asyncio.Event:
    """Set by the first Ctrl-C or SIGTERM; a second one ends everything at once."""
    came = asyncio.Event()
    on_interruption(came.set, once=True)
    return came


def _show_verdict(run: Run, verdict: Verdict) -> None:
    if run.json:
        print_json(verdict)
        return
    words = {
        VerdictState.SETTLED: "settled elsewhere",
        VerdictState.FAILED: f"failed, {verdict.error}",
    }
    outcome = words.get(verdict.state, f"{verdict.decision.value} by {verdict.rule}")
    print_lines([clean(f"{verdict.name} ({verdict.user_id}): {outcome}")])


def _show(run: Run, report: Report) -> None:
    if run.json:
        print_json({"complete": report.complete, **report.counts(), **plain(report)})
        return
    if report.dry_run:
        print_table(
            ["id", "name", "asked", "decision", "rule"],
            [
                [
                    *(str(one.user_id), one.name, time_words(one.asked)),
                    *(one.decision.value, one.rule),
                ]
                for one in report.verdicts
            ],
            "Nobody waits.",
        )
        return
    counts = report.counts()
    told = [f"{counts[word]} {word}" for word in counts if counts[word]]
    print_lines([f"{', '.join(told) or 'Nobody waited'}."])
    if report.left_behind:
        print_table(
            ["id", "name", "decision", "error"],
            [
                [str(one.user_id), one.name, one.decision.value, one.error]
                for one in report.left_behind
            ],
            "",
        )


class Answer(StrEnum):
    """What a guard bot can say."""

    APPROVE = "approve"
    DISMISS = "dismiss"
    FORWARD = "forward"


_ANSWERS = {Answer.APPROVE: True, Answer.DISMISS: False, Answer.FORWARD: None}


async def answer(
    run: Run,
    query: Annotated[
        int, typer.Argument(metavar="QUERY", help="The number that `requests watch` shows.")
    ],
    said: Annotated[
        Answer | None, typer.Argument(metavar="ANSWER", help="approve, dismiss or forward.")
    ] = None,
    web_view: Annotated[
        str, typer.Option("--web-view", metavar="URL", help="Send the person to this page first.")
    ] = "",
) -> None:
    """Answer a question to a guard bot (for bots); forward leaves it to the administrators."""
    if (said is None) == (not web_view):
        raise CommandError(
            Status.USAGE, "one answer is wanted", "Say approve, dismiss, forward or --web-view URL."
        )
    approve = None if said is None else _ANSWERS[said]
    await run.invites.answer_request(query, approve=approve, web_view=web_view)
    if run.json:
        print_json({"query_id": query, "answer": said or web_view})
    else:
        print_lines([f"Answered {query}."])


async def switch(
    run: Run,
    chat: ChatArgument,
    on: Annotated[bool, typer.Option("--on/--off", help="Whether each has to be approved.")],
    guard_bot: Annotated[
        str | None, typer.Option("--guard-bot", metavar="@BOT", help="A bot that is asked first.")
    ] = None,
    apply_to_links: Annotated[
        bool, typer.Option("--apply-to-links", help="Existing links follow.")
    ] = False,
) -> None:
    """Say whether who joins a public supergroup by its name has to be approved."""
    await run.invites.set_join_request(
        named_chat(chat), on, guard_bot=guard_bot, apply_to_invites=apply_to_links
    )
    if run.json:
        print_json({"approval": on})
    else:
        print_lines(["New members have to be approved." if on else "Everybody may join."])


WORKS: dict[str, Work] = {"watch": watch, "apply": apply, "answer": answer, "switch": switch}
