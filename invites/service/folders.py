"""Folder links: invitations to several chats at once, which arrive as a folder of them.

A folder is named by its number in the account (`folder_id`), a folder link by its URL or slug.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from invites.links import FolderLink, LinkError, parse_link
from invites.models import Chat, ChatKind, FolderInvite, FolderPreview
from invites.service.core import Core, input_peer
from mtproto.errors import RemoteProtocolError
from tl import api
from tl.api import chatlists

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.service.core import ChatLike

__all__ = ["FolderLike", "Folders"]

FolderLike: TypeAlias = FolderInvite | FolderLink | str
"""A folder link: a value, a link in any form, or the slug alone."""


class Folders(Core):
    """Look at shared folders, join and leave them, and share one's own."""

    async def check_folder(self, link: FolderLike) -> FolderPreview:
        """See what a folder link leads to. Raises LinkError, InviteError (INVITE_SLUG_EXPIRED)."""
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
        self, link: FolderLike, chats: Iterable[ChatLike] | None = None
    ) -> tuple[Chat, ...]:
        """Join a folder's chats (all that are new when None), and give those joined.

        Raises InviteError (CHATLISTS_TOO_MUCH, INVITE_SLUG_EXPIRED, ...), TooManyChannels.
        """
        wanted = (await self.check_folder(link)).new if chats is None else chats
        found = [await self.chat(chat) for chat in wanted]
        peers = [input_peer(chat) for chat in found]
        await self.ask(chatlists.JoinChatlistInvite(slug=self._slug(link), peers=peers))
        return tuple(found)

    async def leave_folder(
        self, folder_id: int, chats: Iterable[ChatLike] | None = None
    ) -> tuple[Chat, ...]:
        """Remove a joined folder and leave chats of it, by default those the server suggests (the
        ones joined only by way of the folder); gives the chats left."""
        folder = api.InputChatlistDialogFilter(filter_id=folder_id)
        if chats is None:
            suggested = await self.ask(chatlists.GetLeaveChatlistSuggestions(chatlist=folder))
            chats = [_marked(peer) for peer in suggested]
        found = [await self.chat(chat) for chat in chats]
        peers = [input_peer(chat) for chat in found]
        await self.ask(chatlists.LeaveChatlist(chatlist=folder, peers=peers))
        return tuple(found)

    async def folder_news(self, folder_id: int) -> tuple[Chat, ...]:
        """Chats that were added to a joined folder since; the server wants to be asked rarely."""
        folder = api.InputChatlistDialogFilter(filter_id=folder_id)
        found = await self.ask(chatlists.GetChatlistUpdates(chatlist=folder))
        self._note_people(found.users)
        chats = {_key(chat): chat for chat in self._note_chats(found.chats)}
        return _named(found.missing_peers, chats)

    async def join_folder_news(self, folder_id: int, chats: Iterable[ChatLike]) -> None:
        """Join chats that were added to a joined folder; none hides the news."""
        folder = api.InputChatlistDialogFilter(filter_id=folder_id)
        peers = [await self._peer(chat) for chat in chats]
        if peers:
            await self.ask(chatlists.JoinChatlistUpdates(chatlist=folder, peers=peers))
        else:
            await self.ask(chatlists.HideChatlistUpdates(chatlist=folder))

    async def folder_links(self, folder_id: int) -> tuple[FolderInvite, ...]:
        """The links by which the account shares one of its folders."""
        folder = api.InputChatlistDialogFilter(filter_id=folder_id)
        found = await self.ask(chatlists.GetExportedInvites(chatlist=folder))
        self._note_people(found.users)
        self._note_chats(found.chats)
        return tuple(_shared(one) for one in found.invites)

    async def create_folder_link(
        self, folder_id: int, chats: Iterable[ChatLike], *, title: str = ""
    ) -> FolderInvite:
        """Share chats of a folder, those in which the account may make links.

        Raises InviteError (INVITES_TOO_MUCH, FILTER_NOT_SUPPORTED, PEERS_LIST_EMPTY, ...).
        """
        made = await self.ask(
            chatlists.ExportChatlistInvite(
                chatlist=api.InputChatlistDialogFilter(filter_id=folder_id),
                title=title,
                peers=[await self._peer(chat) for chat in chats],
            )
        )
        return _shared(made.invite)

    async def edit_folder_link(
        self,
        folder_id: int,
        link: FolderLike,
        *,
        title: str | None = None,
        chats: Iterable[ChatLike] | None = None,
    ) -> FolderInvite:
        """Change the title or the chats of a folder link; None keeps."""
        peers = None if chats is None else [await self._peer(chat) for chat in chats]
        changed = await self.ask(
            chatlists.EditExportedInvite(
                chatlist=api.InputChatlistDialogFilter(filter_id=folder_id),
                slug=self._slug(link),
                title=title,
                peers=peers,
            )
        )
        return _shared(changed)

    async def delete_folder_link(self, folder_id: int, link: FolderLike) -> None:
        """Make a folder link useless."""
        folder = api.InputChatlistDialogFilter(filter_id=folder_id)
        await self.ask(chatlists.DeleteExportedInvite(chatlist=folder, slug=self._slug(link)))

    def _slug(self, link: FolderLike) -> str:
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
