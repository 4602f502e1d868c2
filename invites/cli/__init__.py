"""The `invites` command. Entry point: `main`."""

from invites.cli.main import app, main

__all__ = ["app", "main"]
