"""Folder links: invitations to several chats at once, which arrive as a folder of them.

A folder of the account is named by a value, its number or its title, a folder link by its URL or
slug.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from invites.errors import UnknownPeer
from invites.links import FolderLink, LinkError, parse_link
from invites.models import Chat, ChatKind, Folder, FolderInvite, FolderPreview
from invites.service.core import Core, input_peer
from mtproto.errors import RemoteProtocolError
from tl import api
from tl.api import chatlists, messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.service.core import ChatLike

__all__ = ["FolderLike", "FolderLinkLike", "Folders"]

FolderLike: TypeAlias = Folder | int | str
"""A folder of the account: a value, its number, or its title."""
FolderLinkLike: TypeAlias = FolderInvite | FolderLink | str
"""A folder link: a value, a link in any form, or the slug alone."""

# 0 and 1 are the list of all chats and the archive.
_FREE_IDS = range(2, 256)
_Filter: TypeAlias = api.DialogFilter | api.DialogFilterChatlist
_RULES = ("contacts", "non_contacts", "groups", "broadcasts", "bots")


class Folders(Core):
    """One's own folders; looking at shared ones, joining and leaving them; sharing one's own."""

    # -- one's own -----------------------------------------------------------------------------

    async def folders(self) -> tuple[Folder, ...]:
        """The folders of the account, in its order."""
        return tuple(_folder(one) for one in await self._filters())

    async def create_folder(self, title: str, chats: Iterable[ChatLike]) -> Folder:
        """Make a folder with at least one chat; titles have at most 12 characters.

        Raises FolderEmpty, FolderTitleEmpty, TooManyFolders.
        """
        peers = [await self._peer(chat) for chat in chats]
        taken = {one.id for one in await self._filters()}
        free = next((number for number in _FREE_IDS if number not in taken), _FREE_IDS[-1])
        made = api.DialogFilter(
            id=free,
            title=api.TextWithEntities(text=title, entities=[]),
            pinned_peers=[],
            include_peers=peers,
            exclude_peers=[],
        )
        await self.ask(messages.UpdateDialogFilter(id=free, filter=made))
        return _folder(made)

    async def edit_folder(
        self,
        folder: FolderLike,
        *,
        title: str | None = None,
        chats: Iterable[ChatLike] | None = None,
    ) -> Folder:
        """Give a folder another title, or put other chats in the place of all it has; None keeps.

        Links of the folder lead where they did: `edit_folder_link` has them follow.
        """
        record = await self._filter(folder)
        if title is not None:
            text = api.TextWithEntities(text=title, entities=[])
            record = msgspec.structs.replace(record, title=text)
        if chats is not None:
            peers = [await self._peer(chat) for chat in chats]
            record = msgspec.structs.replace(record, pinned_peers=[], include_peers=peers)
        await self.ask(messages.UpdateDialogFilter(id=record.id, filter=record))
        return _folder(record)

    async def delete_folder(self, folder: FolderLike) -> None:
        """Forget a folder with its links; the account stays in the chats."""
        number = (await self._filter(folder)).id
        await self.ask(messages.UpdateDialogFilter(id=number))

    # -- other people's ------------------------------------------------------------------------

    async def check_folder(self, link: FolderLinkLike) -> FolderPreview:
        """See what a folder link leads to.

        Raises LinkError, FolderLinkExpired, FolderLinkInvalid.
        """
        found = await self.ask(chatlists.CheckChatlistInvite(slug=self._slug(link)))
        self._note_people(found.users)
        chats = {_key(chat): chat for chat in self._note_chats(found.chats)}
        if isinstance(found, chatlists.ChatlistInviteAlready):
            return FolderPreview(
                folder_id=found.filter_id,
                new=_named(found.missing_peers, chats),
                joined=_named(found.already_peers, chats),
                raw=found,
            )
        everything = _named(found.peers, chats)
        return FolderPreview(
            title=found.title.text,
            emoticon=found.emoticon or "",
            new=tuple(chat for chat in everything if not chat.is_member),
            joined=tuple(chat for chat in everything if chat.is_member),
            raw=found,
        )

    async def join_folder(
        self, link: FolderLinkLike, chats: Iterable[ChatLike] | None = None
    ) -> tuple[Chat, ...]:
        """Get a folder, and join chats of it (all that are new when None); gives those chats.
        They may be named by id or title as `check_folder` shows them.

        A chat that wants to approve its members gets a request: `is_member` is False then. With
        nothing to join the folder is made of the chats that the account is in already.

        Raises FolderLinkExpired, FolderLinkInvalid, FolderEmpty, TooManySharedFolders,
        TooManyChannels.
        """
        seen = await self.check_folder(link)
        if chats is None:
            if not seen.new and seen.folder_id is not None:
                return ()
            chats = seen.new or seen.joined
        # Strangers' chats are named by what the link shows of them; no list of ours has them.
        titles = {chat.title.casefold(): chat for chat in (*seen.joined, *seen.new)}
        found = [
            titles.get(chat.casefold()) or await self.chat(chat)
            if isinstance(chat, str)
            else await self.chat(chat)
            for chat in chats
        ]
        peers = [input_peer(chat) for chat in found]
        told = await self.ask(chatlists.JoinChatlistInvite(slug=self._slug(link), peers=peers))
        return self._after(found, told)

    async def leave_folder(
        self, folder: FolderLike, chats: Iterable[ChatLike] | None = None
    ) -> tuple[Chat, ...]:
        """Remove a shared folder and leave chats of it, by default those the server suggests (the
        ones joined only by way of the folder); gives the chats left. Raises FolderNotShared."""
        chatlist = await self._chatlist(folder)
        if chats is None:
            suggested = await self.ask(chatlists.GetLeaveChatlistSuggestions(chatlist=chatlist))
            chats = [_marked(peer) for peer in suggested]
        found = [await self.chat(chat) for chat in chats]
        peers = [input_peer(chat) for chat in found]
        await self.ask(chatlists.LeaveChatlist(chatlist=chatlist, peers=peers))
        for chat in found:
            self._forget(chat)
        return tuple(found)

    async def folder_news(self, folder: FolderLike) -> tuple[Chat, ...]:
        """Chats that were added to a joined folder since; the server wants to be asked rarely.
        Raises FolderNotShared."""
        chatlist = await self._chatlist(folder)
        found = await self.ask(chatlists.GetChatlistUpdates(chatlist=chatlist))
        self._note_people(found.users)
        chats = {_key(chat): chat for chat in self._note_chats(found.chats)}
        return _named(found.missing_peers, chats)

    async def join_folder_news(
        self, folder: FolderLike, chats: Iterable[ChatLike]
    ) -> tuple[Chat, ...]:
        """Join chats that were added to a joined folder; none hides the news. As `join_folder`."""
        chatlist = await self._chatlist(folder)
        found = [await self.chat(chat) for chat in chats]
        if not found:
            await self.ask(chatlists.HideChatlistUpdates(chatlist=chatlist))
            return ()
        peers = [input_peer(chat) for chat in found]
        told = await self.ask(chatlists.JoinChatlistUpdates(chatlist=chatlist, peers=peers))
        return self._after(found, told)

    # -- sharing -------------------------------------------------------------------------------

    async def folder_links(self, folder: FolderLike) -> tuple[FolderInvite, ...]:
        """The links by which the account shares one of its folders. Raises FolderNotShared."""
        chatlist = await self._chatlist(folder)
        found = await self.ask(chatlists.GetExportedInvites(chatlist=chatlist))
        self._note_people(found.users)
        self._note_chats(found.chats)
        return tuple(_shared(one) for one in found.invites)

    async def create_folder_link(
        self, folder: FolderLike, chats: Iterable[ChatLike] | None = None, *, title: str = ""
    ) -> FolderInvite:
        """Share chats of a folder (all when None), in each of which the account may make links.

        Raises AdminRequired, FolderNotSupported (one with rules), TooManyFolderLinks,
        TooManySharedFolders, FolderLinkEmpty.
        """
        chatlist = await self._chatlist(folder)
        peers = (await self._filter(folder)).include_peers if chats is None else None
        if chats is not None:
            peers = [await self._peer(chat) for chat in chats]
        query = chatlists.ExportChatlistInvite(chatlist=chatlist, title=title, peers=peers or [])
        return _shared((await self.ask(query)).invite)

    async def edit_folder_link(
        self,
        folder: FolderLike,
        link: FolderLinkLike,
        *,
        title: str | None = None,
        chats: Iterable[ChatLike] | None = None,
    ) -> FolderInvite:
        """Change the title or the chats of a folder link; None keeps. Raises as
        `create_folder_link`, and FolderLinkInvalid."""
        peers = None if chats is None else [await self._peer(chat) for chat in chats]
        changed = await self.ask(
            chatlists.EditExportedInvite(
                chatlist=await self._chatlist(folder),
                slug=self._slug(link),
                title=title,
                peers=peers,
            )
        )
        return _shared(changed)

    async def delete_folder_link(self, folder: FolderLike, link: FolderLinkLike) -> None:
        """Make a folder link useless."""
        chatlist = await self._chatlist(folder)
        await self.ask(chatlists.DeleteExportedInvite(chatlist=chatlist, slug=self._slug(link)))

    # -- finding and saying --------------------------------------------------------------------

    async def _filters(self) -> list[_Filter]:
        """The folders, without the place of the list of all chats among them."""
        found = await self.ask(messages.GetDialogFilters())
        return [one for one in found.filters if not isinstance(one, api.DialogFilterDefault)]

    async def _filter(self, folder: FolderLike) -> _Filter:
        """The record of a folder. Raises UnknownPeer."""
        wanted = folder.id if isinstance(folder, Folder) else folder
        filters = await self._filters()
        if isinstance(wanted, int):
            found = [one for one in filters if one.id == wanted]
        else:
            found = [one for one in filters if one.title.text.casefold() == wanted.casefold()]
        if len(found) > 1:
            numbers = ", ".join(str(one.id) for one in found)
            what = f"{len(found)} folders have the title {wanted!a}: {numbers}"
            raise UnknownPeer(what, "Name it by its number.")
        if not found:
            what = f"this account has no folder {wanted!a}"
            raise UnknownPeer(what, "Name it by its number or its whole title.")
        return found[0]

    async def _chatlist(self, folder: FolderLike) -> api.InputChatlistDialogFilter:
        """The folder as the server wants to have it named; a number is taken as it is."""
        if isinstance(folder, str):
            folder = (await self._filter(folder)).id
        number = folder.id if isinstance(folder, Folder) else folder
        return api.InputChatlistDialogFilter(filter_id=number)

    def _after(self, found: list[Chat], told: api.TypeUpdates) -> tuple[Chat, ...]:
        """The chats as they are after joining."""
        if isinstance(told, api.Updates | api.UpdatesCombined):
            now = {_key(chat): chat for chat in self._note_chats(told.chats)}
            found = [now.get(_key(chat), chat) for chat in found]
        return tuple(found)

    def _slug(self, link: FolderLinkLike) -> str:
        if isinstance(link, FolderInvite):
            link = link.url
        if isinstance(link, FolderLink):
            return link.slug
        if not set(link) & set("./:"):
            return FolderLink(link).slug
        parsed = parse_link(link, me_url_prefix=self._me_url_prefix)
        if not isinstance(parsed, FolderLink):
            raise LinkError(link, "not a folder link")
        return parsed.slug


def _folder(record: _Filter) -> Folder:
    shared = isinstance(record, api.DialogFilterChatlist)
    peers = [*record.pinned_peers, *record.include_peers]
    ids = (_marked_input(peer) for peer in peers)
    return Folder(
        id=record.id,
        title=record.title.text,
        emoticon=record.emoticon or "",
        shared=shared,
        has_links=isinstance(record, api.DialogFilterChatlist) and record.has_my_invites,
        by_rules=not shared and any(getattr(record, rule) for rule in _RULES),
        chat_ids=tuple(dict.fromkeys(one for one in ids if one is not None)),
        raw=record,
    )


def _marked_input(peer: api.TypeInputPeer) -> int | None:
    """The marked id of a chat; None for people, of whom folders may have some too."""
    match peer:
        case api.InputPeerChannel(channel_id=chat_id):
            return -1_000_000_000_000 - chat_id
        case api.InputPeerChat(chat_id=chat_id):
            return -chat_id
        case _:
            return None


def _shared(invite: api.TypeExportedChatlistInvite) -> FolderInvite:
    return FolderInvite(
        title=invite.title,
        url=invite.url,
        chat_ids=tuple(_marked(peer) for peer in invite.peers),
        raw=invite,
    )


def _key(chat: Chat) -> tuple[bool, int]:
    return chat.kind is ChatKind.GROUP, chat.id


def _named(peers: Iterable[api.TypePeer], chats: dict[tuple[bool, int], Chat]) -> tuple[Chat, ...]:
    """The chats of the peers, without those closed to the account (they are described so)."""
    found = []
    for peer in peers:
        match peer:
            case api.PeerChannel(channel_id=chat_id):
                chat = chats.get((False, chat_id))
            case api.PeerChat(chat_id=chat_id):
                chat = chats.get((True, chat_id))
            case _:
                chat = None
        if chat is None:
            raise RemoteProtocolError("chatlist", f"{peer} is named but not described")
        if not isinstance(chat.raw, api.ChatForbidden | api.ChannelForbidden):
            found.append(chat)
    return tuple(found)


def _marked(peer: api.TypePeer) -> int:
    match peer:
        case api.PeerChannel(channel_id=chat_id):
            return -1_000_000_000_000 - chat_id
        case api.PeerChat(chat_id=chat_id):
            return -chat_id
        case api.PeerUser(user_id=user_id):
            raise RemoteProtocolError("chatlist", f"the user {user_id} where a chat is expected")
