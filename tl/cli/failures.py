"""What a user got wrong, as opposed to what is wrong with his data."""

from __future__ import annotations

__all__ = ["BadUsage"]


class BadUsage(Exception):
    """A command line that asks for something that does not exist or makes no sense."""
