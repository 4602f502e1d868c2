"""Folders of chats, and the links by which their owners share them.

Where the published documents leave room, the choice is said at the line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from invites.localdc.events import FolderChanged, FoldersOrdered
from invites.localdc.state import refuse
from invites.localdc.values import Folder, FolderShare, Peer, PeerKind
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from invites.localdc.chats import Chats
    from invites.localdc.invites import Invites
    from invites.localdc.members import Members
    from invites.localdc.state import State
    from invites.localdc.values import Chat

__all__ = ["FolderLook", "Folders"]

_IDS = range(2, 256)
"""0 and 1 are the list of all chats and the archive."""
_SLUG_LENGTH = 16
_INCLUDING = frozenset({"contacts", "non_contacts", "groups", "broadcasts", "bots"})
"""Rules by which chats get into a folder; the others keep some out."""


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What checkChatlistInvite shows: the shared folder, and the caller's own one, if he has it.

    `missing` are the chats of the link that are not in the caller's folder, `already` the others.
    """

    shared: Folder
    own: Folder | None
    missing: tuple[Peer, ...]
    already: tuple[Peer, ...]


class Folders:
    """Owner of the tables of folders and folder links."""

    def __init__(self, state: State, chats: Chats, members: Members, invites: Invites) -> None:
        self._state = state
        self._chats = chats
        self._members = members
        self._invites = invites

    # -- one's own folders ---------------------------------------------------------------------

    def listing(self, user_id: int) -> list[Folder]:
        """The user's folders in his order; new ones come last."""
        order = self._state.folder_order.get(user_id, ())
        places = {folder_id: place for place, folder_id in enumerate(order)}
        found = [self.present(one) for one in self._state.folders[user_id].values()]
        return sorted(found, key=lambda one: places.get(one.id, len(places)))

    def find(self, user_id: int, folder_id: int) -> Folder | None:
        """One folder, or None."""
        found = self._state.folders[user_id].get(folder_id)
        return None if found is None else self.present(found)

    def put(self, user_id: int, folder: Folder) -> None:
        """Make or change a folder.

        Raises FILTER_ID_INVALID, FILTER_TITLE_EMPTY, FILTER_INCLUDE_EMPTY; FILTER_NOT_SUPPORTED
        when a shared folder should get rules, or an unshared one should be called shared.
        """
        before = self._state.folders[user_id].get(folder.id)
        was_shared = before is not None and before.shared
        if folder.id not in _IDS:
            refuse("FILTER_ID_INVALID")
        if not folder.title:
            refuse("FILTER_TITLE_EMPTY")
        if not folder.chats and not folder.rules & _INCLUDING:
            refuse("FILTER_INCLUDE_EMPTY")
        if folder.shared != was_shared:
            refuse("FILTER_NOT_SUPPORTED")
        if before is not None:
            folder = replace(folder, slug=before.slug, hidden=before.hidden)
        self._store(user_id, folder)

    def remove(self, user_id: int, folder_id: int) -> None:
        """Forget a folder; its links die with it. A folder that is not there is as good as gone."""
        if self._state.folders[user_id].pop(folder_id, None) is None:
            return
        for share in self._shares_of(user_id, folder_id):
            self._state.folder_shares[share.slug] = replace(share, deleted=True)
        self._state.tell(user_id, FolderChanged(folder_id))

    def reorder(self, user_id: int, order: Sequence[int]) -> None:
        """Put the folders in this order; ids that are no folder of his are passed over."""
        known = tuple(
            one for one in dict.fromkeys(order) if one == 0 or one in self._state.folders[user_id]
        )
        self._state.folder_order[user_id] = known
        self._state.tell(user_id, FoldersOrdered(known))

    def has_shares(self, user_id: int, folder_id: int) -> bool:
        """Whether the user shares this folder by a link of his own."""
        return bool(self._shares_of(user_id, folder_id))

    # -- sharing -------------------------------------------------------------------------------

    def share(
        self, user_id: int, folder_id: int, title: str, peers: Iterable[Peer]
    ) -> tuple[Folder, FolderShare]:
        """Make a link to chats of a folder, which is shared from now on.

        Raises FILTER_ID_INVALID, FILTER_NOT_SUPPORTED (a folder with rules), PEERS_LIST_EMPTY,
        PEER_ID_INVALID (not a chat of the folder), CHAT_ADMIN_REQUIRED (not public, and the caller
        may not make links), CHATLISTS_TOO_MUCH, INVITES_TOO_MUCH.
        """
        folder = self._own(user_id, folder_id)
        if folder.rules or folder.exclude:
            refuse("FILTER_NOT_SUPPORTED")
        if len(self._shares_of(user_id, folder_id)) >= self._state.limits.folder_shares:
            refuse("INVITES_TOO_MUCH")
        if not folder.shared:
            self._require_shared_slot(user_id)
        chosen = self._shareable(user_id, folder, peers)
        folder = self.present(replace(folder, shared=True))  # a group may be a supergroup now
        self._store(user_id, folder)
        slug = self._state.random_token(_SLUG_LENGTH)
        title = title[: self._state.limits.title_length]
        share = FolderShare(slug, user_id, folder_id, title, chosen)
        self._state.folder_shares[slug] = share
        return folder, share

    def shares(self, user_id: int, folder_id: int) -> list[FolderShare]:
        """The user's links to a shared folder. FILTER_ID_INVALID, INPUT_CHATLIST_INVALID."""
        self._own_shared(user_id, folder_id)
        return [
            replace(one, peers=self._alive(one.peers))
            for one in self._shares_of(user_id, folder_id)
        ]

    def edit_share(
        self,
        user_id: int,
        folder_id: int,
        slug: str,
        title: str | None,
        peers: Iterable[Peer] | None,
    ) -> FolderShare:
        """Change title or chats of a link; None keeps.

        Raises as `share` and `check`, and INPUT_CHATLIST_INVALID (not a shared folder).
        """
        folder = self._own_shared(user_id, folder_id)
        share = self._own_share(user_id, folder_id, slug)
        if peers is not None:
            share = replace(share, peers=self._shareable(user_id, folder, peers))
        if title is not None:
            share = replace(share, title=title[: self._state.limits.title_length])
        self._state.folder_shares[slug] = share
        return share

    def delete_share(self, user_id: int, folder_id: int, slug: str) -> None:
        """Make a link useless; the folders made from it stay. Raises as `edit_share`."""
        self._own_shared(user_id, folder_id)
        share = self._own_share(user_id, folder_id, slug)
        self._state.folder_shares[slug] = replace(share, deleted=True)

    # -- joining -------------------------------------------------------------------------------

    def check(self, user_id: int, slug: str) -> FolderLook:
        """What a folder link leads to.

        Raises INVITE_SLUG_EMPTY, INVITE_SLUG_INVALID (unknown), INVITE_SLUG_EXPIRED (deleted).
        """
        share = self._share(slug)
        shared = self._state.folders[share.owner_id][share.folder_id]
        own = self._of_share(user_id, share)
        mine = own.chats if own is not None else ()
        peers = self._alive(share.peers)
        return FolderLook(
            shared,
            own,
            missing=tuple(one for one in peers if one not in mine),
            already=tuple(one for one in peers if one in mine),
        )

    def join(self, user_id: int, slug: str, peers: Iterable[Peer]) -> Folder:
        """Join chats of a link and have them in a folder; gives that.

        Chats of other links are passed over, and so are those that will not have the caller
        (choices). Where new members need approval a request is filed instead.

        Raises as `check`; FILTER_INCLUDE_EMPTY (none is left), CHATLISTS_TOO_MUCH,
        CHANNELS_TOO_MUCH.
        """
        share = self._share(slug)
        own = self._of_share(user_id, share)
        if own is None:
            self._require_shared_slot(user_id)
        entered = self._enter(user_id, share, peers)
        if own is None:
            origin = self._state.folders[share.owner_id][share.folder_id]
            own = Folder(
                self._free_id(user_id),
                origin.title,
                emoticon=origin.emoticon,
                color=origin.color,
                shared=True,
                slug=slug,
            )
        return self._take_in(user_id, own, entered)

    def news(self, user_id: int, folder_id: int) -> tuple[Peer, ...]:
        """Chats added to the link since, unless hidden; none when the link is gone.

        Raises FILTER_ID_INVALID, INPUT_CHATLIST_INVALID (not a shared folder).
        """
        folder = self._own_shared(user_id, folder_id)
        share = self._state.folder_shares.get(folder.slug)
        if share is None or share.deleted:
            return ()
        known = {*folder.chats, *folder.hidden}
        return tuple(one for one in self._alive(share.peers) if one not in known)

    def join_news(self, user_id: int, folder_id: int, peers: Iterable[Peer]) -> Folder:
        """Join chats that were added since. Raises as `news` and `join`."""
        fresh = self.news(user_id, folder_id)
        folder = self._own_shared(user_id, folder_id)
        wanted = [one for one in self._alive(peers) if one in fresh]
        if not wanted:
            refuse("FILTER_INCLUDE_EMPTY")
        share = self._state.folder_shares[folder.slug]
        return self._take_in(user_id, folder, self._enter(user_id, share, wanted))

    def hide_news(self, user_id: int, folder_id: int) -> None:
        """Never mind what was added so far. Raises as `news`."""
        fresh = self.news(user_id, folder_id)
        folder = self._own_shared(user_id, folder_id)
        self._state.folders[user_id][folder_id] = replace(folder, hidden=(*folder.hidden, *fresh))

    def leaving(self, user_id: int, folder_id: int) -> list[Peer]:
        """Chats of the folder that the user joined by way of it only. Raises as `news`."""
        folder = self._own_shared(user_id, folder_id)
        return [one for one in folder.chats if folder.slug and self._way_in(user_id, one, folder)]

    def leave(self, user_id: int, folder_id: int, peers: Iterable[Peer]) -> None:
        """Leave these chats of the folder and forget it. Raises as `news`."""
        folder = self._own_shared(user_id, folder_id)
        for peer in self._alive(peers):
            chat = self._state.chats[peer.id]
            if peer in folder.chats and self._chats.member(chat, user_id) is not None:
                try:
                    self._members.leave(chat, user_id)
                except RpcError:  # one's own channel: its owner cannot leave (choice: no error)
                    continue
        self.remove(user_id, folder_id)

    # -- rules ---------------------------------------------------------------------------------

    def present(self, folder: Folder) -> Folder:
        """The folder with what its chats have become."""
        return replace(
            folder,
            pinned=self._alive(folder.pinned),
            include=self._alive(folder.include),
            exclude=self._alive(folder.exclude),
            hidden=self._alive(folder.hidden),
        )

    def _alive(self, peers: Iterable[Peer]) -> tuple[Peer, ...]:
        """Without deleted chats, a migrated group as the supergroup it is now; each once."""
        found: dict[Peer, None] = {}
        for peer in peers:
            if peer.kind is PeerKind.USER:
                found[peer] = None
                continue
            chat = self._state.chats[peer.id]
            if chat.migrated_to is not None:
                chat = self._state.chats[chat.migrated_to]
            if not chat.deleted:
                found[chat.peer] = None
        return tuple(found)

    def _own(self, user_id: int, folder_id: int) -> Folder:
        folder = self.find(user_id, folder_id)
        if folder is None:
            refuse("FILTER_ID_INVALID")
        return folder

    def _own_shared(self, user_id: int, folder_id: int) -> Folder:
        folder = self._own(user_id, folder_id)
        if not folder.shared:
            refuse("INPUT_CHATLIST_INVALID")
        return folder

    def _share(self, slug: str) -> FolderShare:
        if not slug:
            refuse("INVITE_SLUG_EMPTY")
        share = self._state.folder_shares.get(slug)
        if share is None:
            refuse("INVITE_SLUG_INVALID")
        if share.deleted:
            refuse("INVITE_SLUG_EXPIRED")
        return share

    def _own_share(self, user_id: int, folder_id: int, slug: str) -> FolderShare:
        share = self._share(slug)
        if (share.owner_id, share.folder_id) != (user_id, folder_id):
            refuse("INVITE_SLUG_INVALID")
        return share

    def _shares_of(self, user_id: int, folder_id: int) -> list[FolderShare]:
        return [
            one
            for one in self._state.folder_shares.values()
            if (one.owner_id, one.folder_id) == (user_id, folder_id) and not one.deleted
        ]

    def _of_share(self, user_id: int, share: FolderShare) -> Folder | None:
        """The user's folder that a link leads to: taken from it, or his own."""
        if share.owner_id == user_id:
            return self.find(user_id, share.folder_id)
        folders = self._state.folders[user_id].values()
        return next((self.present(one) for one in folders if one.slug == share.slug), None)

    def _require_shared_slot(self, user_id: int) -> None:
        shared = sum(one.shared for one in self._state.folders[user_id].values())
        if shared >= self._state.limits.shared_folders:
            refuse("CHATLISTS_TOO_MUCH")

    def _shareable(self, user_id: int, folder: Folder, peers: Iterable[Peer]) -> tuple[Peer, ...]:
        """The chats a link may lead to; basic groups become supergroups for it."""
        chosen = self._alive(peers)
        if not chosen:
            refuse("PEERS_LIST_EMPTY")
        for peer in chosen:
            if peer.kind is PeerKind.USER or peer not in folder.chats:
                refuse("PEER_ID_INVALID")
            chat = self._state.chats[peer.id]
            if not chat.username:
                self._chats.require_right(chat, user_id, "invite_users")
            if chat.is_group:
                self._chats.require_creator(chat, user_id)
        for peer in chosen:
            if peer.kind is PeerKind.GROUP:
                self._members.migrate(self._state.chats[peer.id], user_id)
        return self._alive(chosen)

    def _enter(self, user_id: int, share: FolderShare, peers: Iterable[Peer]) -> tuple[Peer, ...]:
        """Join these chats of a link; gives those the user is in, or has asked to be in."""
        open_to = self._alive(share.peers)
        wanted = [one for one in self._alive(peers) if one in open_to]
        chats = [self._state.chats[one.id] for one in wanted]
        new = [one for one in chats if self._chats.member(one, user_id) is None]
        room = self._state.limits.channels - self._chats.channels_of(user_id)
        if len(new) > room:
            refuse("CHANNELS_TOO_MUCH")
        entered = [one.peer for one in chats if one not in new or self._join(user_id, one, share)]
        if not entered:
            refuse("FILTER_INCLUDE_EMPTY")
        return tuple(entered)

    def _join(self, user_id: int, chat: Chat, share: FolderShare) -> bool:
        """Come in by the sharer's own link, or (public) by oneself; whether that could be."""
        link = self._invites.primary(chat, share.owner_id)
        try:
            self._invites.join_from_folder(chat, user_id, link, share.slug)
        except RpcError as error:
            return error.name == "INVITE_REQUEST_SENT"
        return True

    def _way_in(self, user_id: int, peer: Peer, folder: Folder) -> bool:
        if peer.kind is PeerKind.USER:
            return False
        member = self._state.members[peer.id].get(user_id)
        return member is not None and member.via_folder == folder.slug

    def _take_in(self, user_id: int, folder: Folder, peers: tuple[Peer, ...]) -> Folder:
        fresh = tuple(one for one in peers if one not in folder.chats)
        changed = replace(folder, include=(*folder.include, *fresh))
        self._store(user_id, changed)
        return changed

    def _free_id(self, user_id: int) -> int:
        taken = self._state.folders[user_id]
        found = next((one for one in _IDS if one not in taken), None)
        return refuse("CHATLISTS_TOO_MUCH") if found is None else found

    def _store(self, user_id: int, folder: Folder) -> None:
        self._state.folders[user_id][folder.id] = folder
        self._state.tell(user_id, FolderChanged(folder.id))
