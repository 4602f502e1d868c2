"""Optional packages: what is said where one is missing, with the command that installs it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["install_command", "missing", "optional"]


def install_command(extra: str) -> str:
    """How an extra of this project is installed."""
    return f"pip install 'mtproto-invites[{extra}]'"


def missing(package: str, extra: str, by: str) -> str:
    """The sentence about a package of an extra that is not installed, and by what it is needed."""
    return f"{by} needs the package {package}, which is not installed: {install_command(extra)}"


@contextmanager
def optional(package: str, extra: str, by: str) -> Iterator[None]:
    """Import a package of an extra in the block.

    Raises ModuleNotFoundError with the sentence of `missing` when it is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != package:
            raise
        raise ModuleNotFoundError(missing(package, extra, by), name=package) from None
