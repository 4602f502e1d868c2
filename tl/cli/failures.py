"""What a user can get wrong that is no error of the library."""

from __future__ import annotations

from typing import Any

import typer

__all__ = ["BadCommandLine", "BadData", "BadUsage", "file_trouble", "usage"]

BadCommandLine: type[Exception] = typer.BadParameter.__bases__[0]
"""The root of whatever typer itself raises about a command line."""


class BadData(Exception):
    """Input that is not what it should be, in more words than the library has for it."""


class BadUsage(Exception):
    """A command line that asks for something that does not exist or makes no sense."""


def usage(error: Any, program: str) -> str:
    """What typer says about a command line, in a line; empty when it has shown the help instead."""
    reason = error.format_message().rstrip(".")
    if not reason:
        return ""
    path = error.ctx.command_path if getattr(error, "ctx", None) else program
    return f"{reason}{'' if reason.endswith('?') else '.'} See `{path} --help`."


def file_trouble(error: OSError) -> str:
    """What is wrong with which file."""
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror or error}"
