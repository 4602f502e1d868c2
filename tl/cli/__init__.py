"""The `tl` command. Entry point: `main`."""

from tl.cli.main import app, main

__all__ = ["app", "main"]
