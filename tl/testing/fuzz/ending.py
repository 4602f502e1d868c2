"""The early end of a campaign: the first Ctrl-C asks for it, the second does not wait.

No exception comes of a Ctrl-C here: it could rise inside a callback, where it is lost, or between
two processes that wait for each other. A flag is raised instead, which every slice looks at before
each of its inputs, in this process and, through shared memory, in those that work for it.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import active_children, get_context
from multiprocessing.resource_tracker import ensure_running
from typing import Any

__all__ = [
    "GRACE",
    "INTERRUPTED",
    "ask",
    "asked",
    "flag",
    "hear_as_well",
    "heeded",
    "helpers",
    "unheard",
    "work_for",
]

GRACE = 1.5
"""Seconds that processes have to end in when the campaign is to end."""

INTERRUPTED = 130
"""The exit status of a command that was interrupted."""
_SAID = b"tl: interrupted; it ends in a moment, at a second Ctrl-C at once\n"

_asked = False
_flag: Any = None
"""Shared memory and no lock: whoever is killed while it looks must not stop the others."""

helpers: set[subprocess.Popen[bytes]] = set()
"""Processes that work for this one, besides those of multiprocessing."""


def asked() -> bool:
    """Whether the campaign is to end."""
    return _asked or bool(_flag is not None and _flag.value)


def flag() -> Any:
    """What processes are given that work for this one (see `work_for`)."""
    global _flag
    if _flag is None:
        _flag = get_context("spawn").RawValue(ctypes.c_bool, _asked)
    return _flag


def work_for(its_flag: Any) -> None:
    """Begin to work for another process: it hears the Ctrl-C, and raises the flag."""
    global _flag
    _flag = its_flag
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def hear_as_well() -> None:
    """Begin to work for another process: both hear the Ctrl-C, and only the flag is raised here."""
    signal.signal(signal.SIGINT, lambda number, frame: ask())


def ask() -> None:
    """Let what this process does for a campaign end, as a Ctrl-C does."""
    _raise(True)


@contextmanager
def heeded() -> Iterator[None]:
    """Let a Ctrl-C end campaigns in good order, while the block lasts."""
    if threading.current_thread() is not threading.main_thread():
        yield  # Python hears signals in its main thread only
        return
    before = signal.signal(signal.SIGINT, _hear)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        _raise(False)


@contextmanager
def unheard() -> Iterator[None]:
    """Processes started in the block never hear a Ctrl-C, not even while they start."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    ensure_running()  # multiprocessing lets the thread that starts its tracker hear signals again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _hear(number: int, frame: Any) -> None:
    if _asked:
        for child in active_children():
            child.kill()
        for helper in helpers:
            helper.kill()
        os._exit(INTERRUPTED)
    _raise(True)
    os.write(2, _SAID)


def _raise(up: bool) -> None:
    global _asked
    _asked = up
    if _flag is not None:
        _flag.value = up
