"""The commands that list and export: who came by which link, and the ledger."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from invites.cli.command import Run
from invites.cli.failures import CommandError, Status
from invites.cli.joining import ChatArgument
from invites.cli.show import print_json, print_lines, print_table, time_words
from invites.cli.state import StateOption, opened_state, telling
from invites.exports import (
    ChartFormat,
    Format,
    Ledger,
    LedgerEntry,
    LedgerProgress,
    importer_entry,
    joins_chart,
    write_chart,
    write_rows,
)
from invites.exports.writers import render
from invites.models import Chat, Replaced
from invites.targets import named_chat

__all__ = ["FormatOption", "OutputOption", "chart", "importers", "ledger", "written"]

FormatOption = Annotated[
    Format | None, typer.Option("--format", help="Write this format instead of a table.")
]
OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to a file; its ending is a format."),
]


def written(
    run: Run, rows: Sequence[Any], kind: type, form: Format | None, output: Path | None
) -> bool:
    """Write rows where and how the options say; False when they say nothing."""
    if output is not None:
        try:
            write_rows(output, rows, kind=kind, form=form)
        except OSError as error:
            raise CommandError(
                Status.USAGE, f"{output}: {error.strerror or error}", "Choose another --output."
            ) from error
        if run.json:
            print_json({"written": str(output), "rows": len(rows)})
        else:
            plural = "" if len(rows) == 1 else "s"
            print_lines([f"Wrote {len(rows)} row{plural} to {output}."])
    elif form is Format.PARQUET:
        raise CommandError(Status.USAGE, "Parquet is no text", "Name a file with --output.")
    elif form is not None:
        print_lines(render(rows, kind, form).decode().splitlines())
    elif run.json:
        print_json(list(rows))
    else:
        return False
    return True


async def importers(
    run: Run,
    chat: ChatArgument,
    link: Annotated[str, typer.Argument(metavar="LINK", help="A link of that chat.")],
    form: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """List the members who came by a link, newest first."""
    where = named_chat(chat)
    people = [one async for one in run.invites.importers(where, link)]
    if form is None and output is None:
        if run.json:
            print_json(people)
        else:
            _table(
                [
                    [str(one.user.id), one.user.name, one.user.username or "", time_words(one.date)]
                    for one in people
                ]
            )
        return
    found = await run.invites.get(where, link)
    described = found.new if isinstance(found, Replaced) else found
    rows = [importer_entry(one, described) for one in people]
    written(run, rows, LedgerEntry, form, output)


def _table(rows: list[list[str]]) -> None:
    print_table(["id", "name", "username", "date"], rows, "Nobody came by this link.")


async def ledger(
    run: Run,
    chat: ChatArgument,
    form: FormatOption = None,
    output: OutputOption = None,
    state: StateOption = None,
) -> None:
    """Say who came when by which link, and who of them is still here.

    The server forgets who leaves; the --state file does not, from the first look on.
    """
    _, entries = await _looked(run, chat, state)
    if written(run, entries, LedgerEntry, form, output):
        return
    print_table(
        ["id", "name", "joined", "link", "approved by", "still here"],
        [
            [
                *(str(one.user_id), one.name, time_words(one.joined)),
                one.link_title or one.link,
                str(one.approved_by or ""),
                "yes" if one.left_by is None else f"left by {time_words(one.left_by)}",
            ]
            for one in entries
        ],
        "Nobody has come by a link.",
    )


async def chart(
    run: Run,
    chat: ChatArgument,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="A page (.html) or a picture (.png) instead."
        ),
    ] = None,
    state: StateOption = None,
) -> None:
    """Draw joins by link over time, those of who left included.

    The page needs no network; the picture needs the extra `chart`.
    """
    if output is not None:
        ChartFormat.of(output)  # a wrong name is told before the server is asked for everything
    found, entries = await _looked(run, chat, state)
    if output is None:
        if run.json:
            print_json(list(entries))
            return
        unicode = (sys.stdout.encoding or "").lower().startswith("utf")
        print_lines(joins_chart(entries, width=Console().width, unicode=unicode))
        return
    try:
        write_chart(output, entries, title=found.title)
    except OSError as error:
        raise CommandError(
            Status.USAGE, f"{output}: {error.strerror or error}", "Choose another --output."
        ) from error
    if run.json:
        print_json({"written": str(output), "joins": len(entries)})
    else:
        plural = "" if len(entries) == 1 else "s"
        print_lines([f"Drew {len(entries)} join{plural} to {output}."])


async def _looked(run: Run, chat: str, state: Path | None) -> tuple[Chat, list[LedgerEntry]]:
    """The chat and its whole ledger, after a look at who is there now."""
    with opened_state(state) as opened, telling("Looking at links") as tell:

        def progress(now: LedgerProgress) -> None:
            tell(now.links_done, now.links, f"{now.people} people")

        found = await run.invites.chat(named_chat(chat))
        return found, await Ledger(opened).update(run.invites, found, progress=progress)
