"""Where commands keep how far they came, and how they show that they are busy."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Protocol

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from invites.cli.connect import make_folder
from invites.statefile import StateFile
from invites.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["StateOption", "Teller", "opened_state", "telling"]

StateOption = Annotated[
    Path | None,
    typer.Option(
        "--state",
        metavar="FILE",
        envvar="INVITES_STATE",
        help="Where is remembered what was done and seen; by default state.sqlite in the user's "
        "configuration folder.",
    ),
]


def opened_state(path: Path | None) -> StateFile:
    """The state file that the option names. Raises StorageError."""
    chosen = path or Path(typer.get_app_dir("invites")) / "state.sqlite"
    make_folder(chosen)
    return StateFile(chosen)


class Teller(Protocol):
    """Told how far something is."""

    def __call__(self, done: int, total: int, name: str = "") -> None: ...


@contextmanager
def telling(words: str) -> Iterator[Teller]:
    """A bar on standard error while a terminal looks, nothing otherwise."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _silent
        return
    columns = (
        TextColumn("{task.description}", markup=False),
        *(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(words, total=None)

        def tell(done: int, total: int, name: str = "") -> None:
            shown = f"{words}: {clean(name)}" if name else words
            bar.update(task, completed=done, total=total, description=shown)

        yield tell


def _silent(done: int, total: int, name: str = "") -> None:
    del done, total, name
