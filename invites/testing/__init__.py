"""A local data centre for the tests of any client: in a thread of its own, filled in one line.

With pytest the fixtures of `invites.testing.plugin` are there as soon as the package is
installed: `local_dc`, `make_user`, `make_bot`, `make_chat`, `make_invite`, `make_folder_link`.
Without it:

    with RunningDC() as dc:
        alice = dc.make_user("Alice")
        print(dc.host, dc.port, dc.public_key_pem, alice.phone, alice.code)

Names are loaded when used, because pytest imports this package at every start.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from invites.testing.nouns import Bot, Chat, Clock, FolderLink, Invite, User
    from invites.testing.running import RunningDC

__all__ = ["Bot", "Chat", "Clock", "FolderLink", "Invite", "RunningDC", "User"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = "running" if name == "RunningDC" else "nouns"
    return getattr(import_module(f"{__name__}.{module}"), name)
