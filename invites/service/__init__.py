"""The service: everything about invite links, join requests and usernames, one coroutine each.

    async with Client(dc, api_id=1, api_hash="...") as client:
        invites = Invites(client)
        match await invites.join("https://t.me/+AbCdEf"):
            case Joined(chat=chat): print("in", chat.title)
            case RequestSent(): print("waiting for an administrator")

The same code gives the same values on every API layer.
"""

from __future__ import annotations

from invites.service.core import Caller, ChatLike, PersonLike
from invites.service.folders import FolderLike, Folders
from invites.service.links import KEEP, Keep, LinkLike, Links, When
from invites.service.steps import Steps
from invites.service.usernames import Usernames
from invites.service.watching import Watch, Watching

__all__ = [
    "KEEP",
    "Caller",
    "ChatLike",
    "FolderLike",
    "Invites",
    "Keep",
    "LinkLike",
    "PersonLike",
    "Watch",
    "When",
]


class Invites(Folders, Steps, Links, Watching, Usernames):
    """All of it for one signed-in client.

    `me_url_prefix` is the server's own link prefix (`config.me_url_prefix`) when it is not t.me.
    Chats and people that results mention are remembered, so that they can be named by id.
    """
