"""The commands about folders: one's own, the links that share them, and other people's."""

from __future__ import annotations

from typing import Annotated

import typer

from invites.cli.command import Run, Work
from invites.cli.failures import CommandError, Status
from invites.cli.show import chat_words, print_json, print_lines, print_table
from invites.models import Chat, Folder, FolderInvite
from invites.plain import plain
from invites.targets import named_chat, named_folder
from invites.text import clean

__all__ = ["FOLDER_WORKS"]

FolderArgument = Annotated[
    str, typer.Argument(metavar="FOLDER", help="A folder of yours: its number or its title.")
]
LinkArgument = Annotated[
    str, typer.Argument(metavar="LINK", help="A folder link: t.me/addlist/..., or its slug.")
]
ChatsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[CHAT]...", help="Chats: @username, a link, an id or a title."),
]
TitleOption = Annotated[str | None, typer.Option("--title", help="The title of the link.")]
ChatOption = Annotated[
    list[str] | None, typer.Option("--chat", metavar="CHAT", help="A chat; can be repeated.")
]


async def list_folders(run: Run) -> None:
    """List your folders with the numbers that other commands take."""
    found = await run.invites.folders()
    if run.json:
        print_json(found)
        return
    print_table(
        ["number", "title", "chats", "notes"],
        [[str(one.id), one.title, str(len(one.chat_ids)), _notes(one)] for one in found],
        "No folders.",
    )


async def create(
    run: Run,
    title: Annotated[str, typer.Argument(help="Its title, at most 12 characters.")],
    chats: ChatsArgument = None,
) -> None:
    """Make a folder of chats."""
    made = await run.invites.create_folder(title, _chats(chats) or [])
    _show_folder(run, made)


async def change(
    run: Run,
    folder: FolderArgument,
    title: Annotated[str | None, typer.Option("--title", help="Another title.")] = None,
    chat: ChatOption = None,
) -> None:
    """Change a folder's title, or put the chats given in the place of all it has.

    Links of the folder lead where they did: see `folders edit`.
    """
    changed = await run.invites.edit_folder(named_folder(folder), title=title, chats=_chats(chat))
    _show_folder(run, changed)


async def remove(run: Run, folder: FolderArgument) -> None:
    """Forget a folder and its links; you stay in the chats."""
    await run.invites.delete_folder(named_folder(folder))
    _say(run, {"removed": folder}, f"Removed the folder {folder}.")


# -- sharing ---------------------------------------------------------------------------------


async def export(
    run: Run, folder: FolderArgument, chats: ChatsArgument = None, title: TitleOption = None
) -> None:
    """Make a link to a folder, or to some chats of it. Its text is the first line."""
    link = await run.invites.create_folder_link(
        named_folder(folder), _chats(chats), title=title or ""
    )
    _show_link(run, link)


async def links(run: Run, folder: FolderArgument) -> None:
    """List the links of a folder."""
    found = await run.invites.folder_links(named_folder(folder))
    if run.json:
        print_json(found)
        return
    print_table(
        ["link", "title", "chats"],
        [[one.url, one.title, ", ".join(map(str, one.chat_ids))] for one in found],
        "No links.",
    )


async def edit(
    run: Run,
    folder: FolderArgument,
    link: LinkArgument,
    title: TitleOption = None,
    chat: ChatOption = None,
) -> None:
    """Change the title of a folder link, or put the chats given in the place of all it has."""
    changed = await run.invites.edit_folder_link(
        named_folder(folder), link, title=title, chats=_chats(chat)
    )
    _show_link(run, changed)


async def delete(run: Run, folder: FolderArgument, link: LinkArgument) -> None:
    """Make a folder link useless."""
    await run.invites.delete_folder_link(named_folder(folder), link)
    _say(run, {"deleted": link}, f"Deleted {link}.")


# -- other people's --------------------------------------------------------------------------


async def check(run: Run, link: LinkArgument) -> None:
    """Say what is behind a folder link, without joining."""
    seen = await run.invites.check_folder(link)
    if run.json:
        print_json(seen)
        return
    if seen.folder_id is None:
        lines = [f"“{clean(seen.title)}”"]
    else:
        lines = [f"You have it as folder {seen.folder_id}."]
    lines += [f"New: {chat_words(one)}, {one.marked_id}" for one in seen.new]
    lines += [f"You are in: {chat_words(one)}, {one.marked_id}" for one in seen.joined]
    print_lines(lines)


async def join(run: Run, link: LinkArgument, chats: ChatsArgument = None) -> None:
    """Get a shared folder, and join the chats that are new to you, or those named."""
    joined = await run.invites.join_folder(link, _chats(chats))
    _show_joined(run, joined, "Nothing is new in it.")


async def news(
    run: Run,
    folder: FolderArgument,
    join: Annotated[bool, typer.Option("--join", help="Join them.")] = False,
    hide: Annotated[bool, typer.Option("--hide", help="Do not show them again.")] = False,
) -> None:
    """List chats that were added to a joined folder since; join or hide them."""
    if join and hide:
        raise CommandError(Status.USAGE, "--join and --hide exclude each other")
    where = named_folder(folder)
    found = await run.invites.folder_news(where)
    if join and found:
        _show_joined(run, await run.invites.join_folder_news(where, found), "")
        return
    if hide and found:
        await run.invites.join_folder_news(where, [])
    if run.json:
        print_json(found)
    else:
        lines = [f"New: {chat_words(one)}" for one in found] or ["Nothing is new."]
        print_lines([*lines, *(["Hidden from now on."] if hide and found else [])])


async def leave(
    run: Run,
    folder: FolderArgument,
    chats: ChatsArgument = None,
    stay: Annotated[bool, typer.Option("--stay", help="Leave no chat.")] = False,
) -> None:
    """Remove a shared folder, and leave the chats you joined by way of it, or those named."""
    if stay and chats:
        raise CommandError(Status.USAGE, "--stay leaves no chat, and chats to leave were named")
    left = await run.invites.leave_folder(named_folder(folder), [] if stay else _chats(chats))
    if run.json:
        print_json({"folder": folder, "left": plain(left)})
        return
    lines = [f"Left {chat_words(one)}." for one in left]
    print_lines([f"Removed the folder {folder}.", *lines])


# -- words -----------------------------------------------------------------------------------


def _chats(given: list[str] | None) -> list[str | int] | None:
    return [named_chat(one) for one in given] if given else None


def _notes(folder: Folder) -> str:
    notes = {"shared": folder.shared, "has links of yours": folder.has_links}
    return ", ".join([word for word, true in notes.items() if true])


def _show_folder(run: Run, folder: Folder) -> None:
    count = len(folder.chat_ids)
    words = f"Folder {folder.id}, “{clean(folder.title)}”, with {count} chat"
    _say(run, plain(folder), f"{words}{'' if count == 1 else 's'}.")


def _show_link(run: Run, link: FolderInvite) -> None:
    if run.json:
        print_json(link)
        return
    title = f"“{clean(link.title)}”, to " if link.title else "To "
    count = len(link.chat_ids)
    print_lines([link.url, f"{title}{count} chat{'' if count == 1 else 's'} of the folder."])


def _show_joined(run: Run, joined: tuple[Chat, ...], nothing: str) -> None:
    if run.json:
        print_json(joined)
        return
    lines = [
        f"Joined {chat_words(one)}."
        if one.is_member
        else f"Asked to join {chat_words(one)}: an administrator has to approve."
        for one in joined
    ]
    print_lines(lines or [nothing])


def _say(run: Run, data: object, words: str) -> None:
    if run.json:
        print_json(data)
    else:
        print_lines([words])


FOLDER_WORKS: dict[str, Work] = {
    "list": list_folders,
    "create": create,
    "change": change,
    "remove": remove,
    "export": export,
    "links": links,
    "edit": edit,
    "delete": delete,
    "check": check,
    "join": join,
    "updates": news,
    "leave": leave,
}
