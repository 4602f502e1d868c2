"""A person at a pseudo-terminal, for what a command asks there; skips where there are none."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time

import pytest

pty = pytest.importorskip("pty", reason="no pseudo-terminals here")

# The child makes the terminal its own: passwords are asked at /dev/tty.
_TAKE_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "os.execv(sys.executable, [sys.executable, '-m', 'invites', *sys.argv[1:]])"
)
_WITHIN = 30.0


class Typist:
    """A person at a terminal: waits for words on the screen, and types."""

    def __init__(self, arguments: list[str]) -> None:
        self._master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-c", _TAKE_TERMINAL, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            env={**os.environ, "TERM": "dumb", "PYTHONIOENCODING": "utf-8", "COLUMNS": "200"},
        )
        os.close(slave)
        self.screen = ""
        self._read_to = 0

    def sees(self, words: str) -> str:
        """Wait until the words are on the screen, after what was seen before; gives the text up to
        them."""
        end = time.monotonic() + _WITHIN
        while (at := self.screen.find(words, self._read_to)) < 0:
            assert self._more(end - time.monotonic()), f"no {words!r} in {self.screen!r}"
        text = self.screen[self._read_to : at + len(words)]
        self._read_to = at + len(words)
        return text

    def types(self, text: str) -> None:
        # No person is faster. A Ctrl-C in the microseconds between a question and the system call
        # that waits for the answer is noticed with the next key only: so is CPython's input().
        time.sleep(0.2)
        os.write(self._master, text.encode())

    def ends(self) -> int:
        """Wait for the end; the exit status."""
        while self._more(_WITHIN):
            pass
        return self.process.wait(_WITHIN)

    def close(self) -> None:
        self.process.kill()
        self.process.wait(_WITHIN)
        os.close(self._master)

    def _more(self, within: float) -> bool:
        """Read what there is; False at the end, or when nothing came."""
        if not select.select([self._master], [], [], max(0, within))[0]:
            return False
        try:
            read = os.read(self._master, 65536)
        except OSError:  # how Linux says that the other side is closed
            return False
        self.screen += read.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(read)
