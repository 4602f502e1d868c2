"""The REST form of folders: one's own, the links that share them, and other people's.

`{folder}` in a path is the number of a folder, or its title.
"""

from __future__ import annotations

from typing import Any

from litestar import delete, get, patch, post
from litestar.params import FromPath, FromQuery, JSONBody

from invites.gateway.doors import Knock, service_of
from invites.gateway.values import (
    ChangeFolder,
    ChatOut,
    Chats,
    CreateFolder,
    CreateFolderLink,
    Done,
    FolderLinkOut,
    FolderOut,
    FolderPreviewOut,
    JoinFolder,
    SomeChats,
)
from invites.targets import named_chat, named_folder

__all__ = ["FOLDER_ROUTES"]

_OWN, _SHARED = "folders", "shared folders"


def _named(chats: Chats) -> list[str | int]:
    return [named_chat(one) if isinstance(one, str) else one for one in chats]


def _some(chats: Chats | None) -> list[str | int] | None:
    return None if chats is None else _named(chats)


# -- one's own -------------------------------------------------------------------------------


@get("/v1/folders", tags=[_OWN], summary="The account's folders")
async def folders(request: Knock) -> list[FolderOut]:
    return [FolderOut.of(one) for one in await service_of(request).folders()]


@post("/v1/folders", tags=[_OWN], summary="Make a folder of chats")
async def create(request: Knock, data: JSONBody[CreateFolder]) -> FolderOut:
    """The title has at most 12 characters."""
    return FolderOut.of(await service_of(request).create_folder(data.title, _named(data.chats)))


@patch("/v1/folders/{folder:str}", tags=[_OWN], summary="Change a folder's title or chats")
async def change(request: Knock, folder: FromPath[str], data: JSONBody[ChangeFolder]) -> FolderOut:
    """Chats that are given take the place of all it has; its links lead where they did."""
    changed = await service_of(request).edit_folder(
        named_folder(folder), title=data.title, chats=_some(data.chats)
    )
    return FolderOut.of(changed)


@delete("/v1/folders/{folder:str}", tags=[_OWN], summary="Forget a folder", status_code=200)
async def remove(request: Knock, folder: FromPath[str]) -> Done:
    """Its links end with it; the account stays in the chats."""
    await service_of(request).delete_folder(named_folder(folder))
    return Done()


# -- sharing ---------------------------------------------------------------------------------


@get("/v1/folders/{folder:str}/links", tags=[_OWN], summary="The links of a folder")
async def links(request: Knock, folder: FromPath[str]) -> list[FolderLinkOut]:
    found = await service_of(request).folder_links(named_folder(folder))
    return [FolderLinkOut.of(one) for one in found]


@post("/v1/folders/{folder:str}/links", tags=[_OWN], summary="Create a link to a folder")
async def share(
    request: Knock, folder: FromPath[str], data: JSONBody[CreateFolderLink]
) -> FolderLinkOut:
    made = await service_of(request).create_folder_link(
        named_folder(folder), _some(data.chats), title=data.title
    )
    return FolderLinkOut.of(made)


@patch("/v1/folders/{folder:str}/links", tags=[_OWN], summary="Change a link's title or chats")
async def change_link(
    request: Knock, folder: FromPath[str], link: FromQuery[str], data: JSONBody[ChangeFolder]
) -> FolderLinkOut:
    """Chats that are given take the place of all it leads to."""
    changed = await service_of(request).edit_folder_link(
        named_folder(folder), link, title=data.title, chats=_some(data.chats)
    )
    return FolderLinkOut.of(changed)


@delete(
    "/v1/folders/{folder:str}/links",
    tags=[_OWN],
    summary="Make a link to a folder useless",
    status_code=200,
)
async def withdraw(request: Knock, folder: FromPath[str], link: FromQuery[str]) -> Done:
    await service_of(request).delete_folder_link(named_folder(folder), link)
    return Done()


# -- other people's --------------------------------------------------------------------------


@get("/v1/check-folder", tags=[_SHARED], summary="See what is behind a folder link")
async def check(request: Knock, link: FromQuery[str]) -> FolderPreviewOut:
    return FolderPreviewOut.of(await service_of(request).check_folder(link))


@post("/v1/join-folder", tags=[_SHARED], summary="Get a shared folder", status_code=200)
async def join(request: Knock, data: JSONBody[JoinFolder]) -> list[ChatOut]:
    """Joins the chats given, or all that are new. A chat that has to approve its members got a
    request: `is_member` is false.
    """
    joined = await service_of(request).join_folder(data.link, _some(data.chats))
    return [ChatOut.of(one) for one in joined]


@get(
    "/v1/folders/{folder:str}/updates",
    tags=[_SHARED],
    summary="Chats that were added to a joined folder since",
)
async def updates(request: Knock, folder: FromPath[str]) -> list[ChatOut]:
    """The server wants to be asked rarely."""
    return [ChatOut.of(one) for one in await service_of(request).folder_news(named_folder(folder))]


@post(
    "/v1/folders/{folder:str}/updates",
    tags=[_SHARED],
    summary="Join chats that were added to a joined folder",
    status_code=200,
)
async def join_updates(
    request: Knock, folder: FromPath[str], data: JSONBody[SomeChats]
) -> list[ChatOut]:
    """Joins the chats given, or all that were added; an empty list hides them."""
    service, where = service_of(request), named_folder(folder)
    if data.chats is None:
        found = await service.folder_news(where)
        joined = await service.join_folder_news(where, found) if found else ()
    else:
        joined = await service.join_folder_news(where, _named(data.chats))
    return [ChatOut.of(one) for one in joined]


@post(
    "/v1/folders/{folder:str}/leave",
    tags=[_SHARED],
    summary="Remove a shared folder, and leave chats of it",
    status_code=200,
)
async def leave(request: Knock, folder: FromPath[str], data: JSONBody[SomeChats]) -> list[ChatOut]:
    """Leaves the chats given, or those joined only by way of the folder; gives the chats left."""
    left = await service_of(request).leave_folder(named_folder(folder), _some(data.chats))
    return [ChatOut.of(one) for one in left]


FOLDER_ROUTES: list[Any] = [
    *(folders, create, change, remove),
    *(links, share, change_link, withdraw),
    *(check, join, updates, join_updates, leave),
]
"""The handlers."""
