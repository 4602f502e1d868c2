"""The early end of a campaign: the first Ctrl-C asks for it, the second does not wait.

No exception comes of a Ctrl-C here: it could rise inside a callback, where it is lost, or between
two processes that wait for each other. A flag is raised instead, which every slice looks at before
each of its inputs, in this process and, through shared memory, in those that work for it.
"""

from __future__ import annotations

import ctypes
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import active_children, get_context
from typing import Any

__all__ = ["INTERRUPTED", "asked", "flag", "heeded", "unheard", "work_for"]

INTERRUPTED = 130
"""The exit status of a command that was interrupted."""
_SAID = b"tl: interrupted; it ends in a moment, at a second Ctrl-C at once\n"

_asked = False
_flag: Any = None
"""Shared memory and no lock: whoever is killed while it looks must not stop the others."""


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
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _hear(number: int, frame: Any) -> None:
    if _asked:
        for child in active_children():
            child.kill()
        os._exit(INTERRUPTED)
    _raise(True)
    os.write(2, _SAID)


def _raise(up: bool) -> None:
    global _asked
    _asked = up
    if _flag is not None:
        _flag.value = up
