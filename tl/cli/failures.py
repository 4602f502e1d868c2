"""What a user can get wrong that is no error of the library."""

from __future__ import annotations

__all__ = ["BadData", "BadUsage"]


class BadData(Exception):
    """Input that is not what it should be, in more words than the library has for it."""


class BadUsage(Exception):
    """A command line that asks for something that does not exist or makes no sense."""
