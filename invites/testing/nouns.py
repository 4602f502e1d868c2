"""What a test is handed: people, chats and links as plain values, and a clock to turn."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

__all__ = ["Bot", "Chat", "Clock", "FolderLink", "Invite", "User"]


@dataclass(frozen=True, slots=True)
class User:
    """An account; sign in with `phone` and `code` (and `password` if it has one)."""

    id: int
    phone: str
    name: str
    username: str = ""
    password: str = field(default="", repr=False)

    @property
    def code(self) -> str:
        """The login code that the data centre accepts."""
        return self.phone[5] * 5


@dataclass(frozen=True, slots=True)
class Bot:
    """A bot; sign in with `token`."""

    id: int
    token: str
    username: str


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat; `id` is the bare id, `marked_id` the negative one of the Bot API and its kin.

    `link` is the owner's primary invite link.
    """

    id: int
    access_hash: int
    kind: str
    title: str
    owner: User
    link: str
    username: str = ""

    @property
    def marked_id(self) -> int:
        return -self.id if self.kind == "group" else -1_000_000_000_000 - self.id


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite link; `hash` is what messages.importChatInvite takes."""

    link: str
    hash: str


@dataclass(frozen=True, slots=True)
class FolderLink:
    """A link to a folder of chats; `slug` is what chatlists.checkChatlistInvite takes."""

    link: str
    slug: str


class Clock:
    """The time of the world (unix seconds): it runs from now on, or stands at `start`."""

    def __init__(self, start: float | None = None) -> None:
        self._start = start
        self._ahead = 0.0
        self._lock = threading.Lock()

    def __call__(self) -> float:
        with self._lock:
            return (time.time() if self._start is None else self._start) + self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass at once. Raises `ValueError` when it should run backwards."""
        if seconds < 0:
            raise ValueError("time does not run backwards")
        with self._lock:
            self._ahead += seconds
