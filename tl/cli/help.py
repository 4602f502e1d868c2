"""Help texts without noise: a flag takes no value, so no type is shown for it."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

__all__ = ["Command", "Group"]


def _without_types(parameters: list[Any]) -> list[Any]:
    for parameter in parameters:
        if getattr(parameter, "is_flag", False) and parameter.metavar is None:
            parameter.metavar = ""
    return parameters


class Command(TyperCommand):
    """A command whose help shows `--json`, not `--json <bool>`."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The options and arguments, `--help` too."""
        return _without_types(super().get_params(ctx))


class Group(TyperGroup):
    """The same for what stands before the commands."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The options, `--help` too."""
        return _without_types(super().get_params(ctx))
