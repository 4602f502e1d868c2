"""Layer 176: the namespace contacts, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.contacts import AcceptContact as AcceptContact
    from tl.api.contacts import Block as Block
    from tl.api.contacts import BlockFromReplies as BlockFromReplies
    from tl.api.contacts import Blocked as Blocked
    from tl.api.contacts import BlockedSlice as BlockedSlice
    from tl.api.contacts import Contacts as Contacts
    from tl.api.contacts import ContactsNotModified as ContactsNotModified
    from tl.api.contacts import DeleteByPhones as DeleteByPhones
    from tl.api.contacts import DeleteContacts as DeleteContacts
    from tl.api.contacts import EditCloseFriends as EditCloseFriends
    from tl.api.contacts import ExportContactToken as ExportContactToken
    from tl.api.contacts import Found as Found
    from tl.api.contacts import GetBlocked as GetBlocked
    from tl.api.contacts import GetContactIDs as GetContactIDs
    from tl.api.contacts import GetContacts as GetContacts
    from tl.api.contacts import GetLocated as GetLocated
    from tl.api.contacts import GetSaved as GetSaved
    from tl.api.contacts import GetStatuses as GetStatuses
    from tl.api.contacts import GetTopPeers as GetTopPeers
    from tl.api.contacts import ImportContactToken as ImportContactToken
    from tl.api.contacts import ImportContacts as ImportContacts
    from tl.api.contacts import ImportedContacts as ImportedContacts
    from tl.api.contacts import ResetSaved as ResetSaved
    from tl.api.contacts import ResetTopPeerRating as ResetTopPeerRating
    from tl.api.contacts import ResolvePhone as ResolvePhone
    from tl.api.contacts import ResolvedPeer as ResolvedPeer
    from tl.api.contacts import SetBlocked as SetBlocked
    from tl.api.contacts import ToggleTopPeers as ToggleTopPeers
    from tl.api.contacts import TopPeers as TopPeers
    from tl.api.contacts import TopPeersDisabled as TopPeersDisabled
    from tl.api.contacts import TopPeersNotModified as TopPeersNotModified
    from tl.api.contacts import Unblock as Unblock
    from tl.api.superseded.contacts import AddContact_e8f463d0
    from tl.api.superseded.contacts import ResolveUsername_f93ccba3
    from tl.api.superseded.contacts import Search_11f812d8

    AddContact = AddContact_e8f463d0
    ResolveUsername = ResolveUsername_f93ccba3
    Search = Search_11f812d8

    TypeBlocked: TypeAlias = (
        Blocked
        | BlockedSlice
    )
    TypeContacts: TypeAlias = (
        Contacts
        | ContactsNotModified
    )
    TypeFound: TypeAlias = Found
    TypeImportedContacts: TypeAlias = ImportedContacts
    TypeResolvedPeer: TypeAlias = ResolvedPeer
    TypeTopPeers: TypeAlias = (
        TopPeers
        | TopPeersDisabled
        | TopPeersNotModified
    )
else:
    __getattr__, __dir__ = view_of(__name__, 176, "contacts")
