"""A login code as a QR code in the terminal."""

from __future__ import annotations

import sys

import typer

from invites.exports import ExtraMissing

__all__ = ["show_code"]


def show_code(url: str) -> None:
    """Draw the code on standard error, with its text for who cannot scan."""
    try:
        import segno
    except ImportError as error:
        raise ExtraMissing("a QR code", "segno", "qr") from error
    typer.echo("Scan this with a Telegram app: Settings, Devices, Link Desktop Device.", err=True)
    if (sys.stderr.encoding or "").lower().startswith("utf"):
        # Low correction: a small code on a clean screen reads better than a large one.
        segno.make(url, error="l", micro=False).terminal(sys.stderr, border=2, compact=True)
    typer.echo(url, err=True)
