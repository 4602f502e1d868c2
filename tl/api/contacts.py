"""Definitions: the namespace contacts. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.contacts import *
    from tl.api.before176.contacts import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "AcceptContact",
    "AddContact",
    "Block",
    "BlockFromReplies",
    "Blocked",
    "BlockedSlice",
    "ContactBirthdays",
    "Contacts",
    "ContactsNotModified",
    "DeleteByPhones",
    "DeleteContacts",
    "EditCloseFriends",
    "ExportContactToken",
    "Found",
    "GetBirthdays",
    "GetBlocked",
    "GetContactIDs",
    "GetContacts",
    "GetLocated",
    "GetSaved",
    "GetSponsoredPeers",
    "GetStatuses",
    "GetTopPeers",
    "ImportContactToken",
    "ImportContacts",
    "ImportedContacts",
    "ResetSaved",
    "ResetTopPeerRating",
    "ResolvePhone",
    "ResolveUsername",
    "ResolvedPeer",
    "Search",
    "SetBlocked",
    "SponsoredPeers",
    "SponsoredPeersEmpty",
    "ToggleTopPeers",
    "TopPeers",
    "TopPeersDisabled",
    "TopPeersNotModified",
    "TypeBlocked",
    "TypeContactBirthdays",
    "TypeContacts",
    "TypeFound",
    "TypeImportedContacts",
    "TypeResolvedPeer",
    "TypeSponsoredPeers",
    "TypeTopPeers",
    "Unblock",
    "UpdateContactNote",
]


class Blocked(TLObject, frozen=True, kw_only=True, tag="contacts.blocked"):
    tl_id = 0x0ADE1591
    tl_name = "contacts.blocked"
    tl_type = "contacts.Blocked"
    tl_line = "contacts.blocked#ade1591 blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked;"
    blocked: Vector[api.TypePeerBlocked]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class BlockedSlice(TLObject, frozen=True, kw_only=True, tag="contacts.blockedSlice"):
    tl_id = 0xE1664194
    tl_name = "contacts.blockedSlice"
    tl_type = "contacts.Blocked"
    tl_line = "contacts.blockedSlice#e1664194 count:int blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked;"
    count: Int32
    blocked: Vector[api.TypePeerBlocked]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ContactBirthdays(TLObject, frozen=True, kw_only=True, tag="contacts.contactBirthdays"):
    tl_id = 0x114FF30D
    tl_name = "contacts.contactBirthdays"
    tl_type = "contacts.ContactBirthdays"
    tl_line = "contacts.contactBirthdays#114ff30d contacts:Vector<ContactBirthday> users:Vector<User> = contacts.ContactBirthdays;"
    contacts: Vector[api.TypeContactBirthday]
    users: Vector[api.TypeUser]


class Contacts(TLObject, frozen=True, kw_only=True, tag="contacts.contacts"):
    tl_id = 0xEAE87E42
    tl_name = "contacts.contacts"
    tl_type = "contacts.Contacts"
    tl_line = "contacts.contacts#eae87e42 contacts:Vector<Contact> saved_count:int users:Vector<User> = contacts.Contacts;"
    contacts: Vector[api.TypeContact]
    saved_count: Int32
    users: Vector[api.TypeUser]


class ContactsNotModified(TLObject, frozen=True, kw_only=True, tag="contacts.contactsNotModified"):
    tl_id = 0xB74BA9D2
    tl_name = "contacts.contactsNotModified"
    tl_type = "contacts.Contacts"
    tl_line = "contacts.contactsNotModified#b74ba9d2 = contacts.Contacts;"


class Found(TLObject, frozen=True, kw_only=True, tag="contacts.found"):
    tl_id = 0xB3134D9D
    tl_name = "contacts.found"
    tl_type = "contacts.Found"
    tl_line = "contacts.found#b3134d9d my_results:Vector<Peer> results:Vector<Peer> chats:Vector<Chat> users:Vector<User> = contacts.Found;"
    my_results: Vector[api.TypePeer]
    results: Vector[api.TypePeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ImportedContacts(TLObject, frozen=True, kw_only=True, tag="contacts.importedContacts"):
    tl_id = 0x77D01C3B
    tl_name = "contacts.importedContacts"
    tl_type = "contacts.ImportedContacts"
    tl_line = "contacts.importedContacts#77d01c3b imported:Vector<ImportedContact> popular_invites:Vector<PopularContact> retry_contacts:Vector<long> users:Vector<User> = contacts.ImportedContacts;"
    imported: Vector[api.TypeImportedContact]
    popular_invites: Vector[api.TypePopularContact]
    retry_contacts: Vector[Int64]
    users: Vector[api.TypeUser]


class ResolvedPeer(TLObject, frozen=True, kw_only=True, tag="contacts.resolvedPeer"):
    tl_id = 0x7F077AD9
    tl_name = "contacts.resolvedPeer"
    tl_type = "contacts.ResolvedPeer"
    tl_line = "contacts.resolvedPeer#7f077ad9 peer:Peer chats:Vector<Chat> users:Vector<User> = contacts.ResolvedPeer;"
    peer: api.TypePeer
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SponsoredPeers(TLObject, frozen=True, kw_only=True, tag="contacts.sponsoredPeers"):
    tl_id = 0xEB032884
    tl_name = "contacts.sponsoredPeers"
    tl_type = "contacts.SponsoredPeers"
    tl_line = "contacts.sponsoredPeers#eb032884 peers:Vector<SponsoredPeer> chats:Vector<Chat> users:Vector<User> = contacts.SponsoredPeers;"
    peers: Vector[api.TypeSponsoredPeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SponsoredPeersEmpty(TLObject, frozen=True, kw_only=True, tag="contacts.sponsoredPeersEmpty"):
    tl_id = 0xEA32B4B1
    tl_name = "contacts.sponsoredPeersEmpty"
    tl_type = "contacts.SponsoredPeers"
    tl_line = "contacts.sponsoredPeersEmpty#ea32b4b1 = contacts.SponsoredPeers;"


class TopPeers(TLObject, frozen=True, kw_only=True, tag="contacts.topPeers"):
    tl_id = 0x70B772A8
    tl_name = "contacts.topPeers"
    tl_type = "contacts.TopPeers"
    tl_line = "contacts.topPeers#70b772a8 categories:Vector<TopPeerCategoryPeers> chats:Vector<Chat> users:Vector<User> = contacts.TopPeers;"
    categories: Vector[api.TypeTopPeerCategoryPeers]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class TopPeersDisabled(TLObject, frozen=True, kw_only=True, tag="contacts.topPeersDisabled"):
    tl_id = 0xB52C939D
    tl_name = "contacts.topPeersDisabled"
    tl_type = "contacts.TopPeers"
    tl_line = "contacts.topPeersDisabled#b52c939d = contacts.TopPeers;"


class TopPeersNotModified(TLObject, frozen=True, kw_only=True, tag="contacts.topPeersNotModified"):
    tl_id = 0xDE266EF5
    tl_name = "contacts.topPeersNotModified"
    tl_type = "contacts.TopPeers"
    tl_line = "contacts.topPeersNotModified#de266ef5 = contacts.TopPeers;"


class AcceptContact(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="contacts.acceptContact"):
    tl_id = 0xF831A20F
    tl_name = "contacts.acceptContact"
    tl_type = "Updates"
    tl_line = "contacts.acceptContact#f831a20f id:InputUser = Updates;"
    id: api.TypeInputUser


class AddContact(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="contacts.addContact"):
    tl_id = 0xD9BA2E54
    tl_name = "contacts.addContact"
    tl_type = "Updates"
    tl_line = "contacts.addContact#d9ba2e54 flags:# add_phone_privacy_exception:flags.0?true id:InputUser first_name:string last_name:string phone:string note:flags.1?TextWithEntities = Updates;"
    flags: Nat = 0
    add_phone_privacy_exception: Bool = False
    id: api.TypeInputUser
    first_name: String
    last_name: String
    phone: String
    note: api.TypeTextWithEntities | None = None


class Block(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.block"):
    tl_id = 0x2E2E8734
    tl_name = "contacts.block"
    tl_type = "Bool"
    tl_line = "contacts.block#2e2e8734 flags:# my_stories_from:flags.0?true id:InputPeer = Bool;"
    flags: Nat = 0
    my_stories_from: Bool = False
    id: api.TypeInputPeer


class BlockFromReplies(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="contacts.blockFromReplies"):
    tl_id = 0x29A8962C
    tl_name = "contacts.blockFromReplies"
    tl_type = "Updates"
    tl_line = "contacts.blockFromReplies#29a8962c flags:# delete_message:flags.0?true delete_history:flags.1?true report_spam:flags.2?true msg_id:int = Updates;"
    flags: Nat = 0
    delete_message: Bool = False
    delete_history: Bool = False
    report_spam: Bool = False
    msg_id: Int32


class DeleteByPhones(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.deleteByPhones"):
    tl_id = 0x1013FD9E
    tl_name = "contacts.deleteByPhones"
    tl_type = "Bool"
    tl_line = "contacts.deleteByPhones#1013fd9e phones:Vector<string> = Bool;"
    phones: Vector[String]


class DeleteContacts(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="contacts.deleteContacts"):
    tl_id = 0x096A0E00
    tl_name = "contacts.deleteContacts"
    tl_type = "Updates"
    tl_line = "contacts.deleteContacts#96a0e00 id:Vector<InputUser> = Updates;"
    id: Vector[api.TypeInputUser]


class EditCloseFriends(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.editCloseFriends"):
    tl_id = 0xBA6705F0
    tl_name = "contacts.editCloseFriends"
    tl_type = "Bool"
    tl_line = "contacts.editCloseFriends#ba6705f0 id:Vector<long> = Bool;"
    id: Vector[Int64]


class ExportContactToken(TLFunction["api.TypeExportedContactToken"], frozen=True, kw_only=True, tag="contacts.exportContactToken"):
    tl_id = 0xF8654027
    tl_name = "contacts.exportContactToken"
    tl_type = "ExportedContactToken"
    tl_line = "contacts.exportContactToken#f8654027 = ExportedContactToken;"


class GetBirthdays(TLFunction["api.contacts.TypeContactBirthdays"], frozen=True, kw_only=True, tag="contacts.getBirthdays"):
    tl_id = 0xDAEDA864
    tl_name = "contacts.getBirthdays"
    tl_type = "contacts.ContactBirthdays"
    tl_line = "contacts.getBirthdays#daeda864 = contacts.ContactBirthdays;"


class GetBlocked(TLFunction["api.contacts.TypeBlocked"], frozen=True, kw_only=True, tag="contacts.getBlocked"):
    tl_id = 0x9A868F80
    tl_name = "contacts.getBlocked"
    tl_type = "contacts.Blocked"
    tl_line = "contacts.getBlocked#9a868f80 flags:# my_stories_from:flags.0?true offset:int limit:int = contacts.Blocked;"
    flags: Nat = 0
    my_stories_from: Bool = False
    offset: Int32
    limit: Int32


class GetContactIDs(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="contacts.getContactIDs"):
    tl_id = 0x7ADC669D
    tl_name = "contacts.getContactIDs"
    tl_type = "Vector<int>"
    tl_line = "contacts.getContactIDs#7adc669d hash:long = Vector<int>;"
    hash: Int64


class GetContacts(TLFunction["api.contacts.TypeContacts"], frozen=True, kw_only=True, tag="contacts.getContacts"):
    tl_id = 0x5DD69E12
    tl_name = "contacts.getContacts"
    tl_type = "contacts.Contacts"
    tl_line = "contacts.getContacts#5dd69e12 hash:long = contacts.Contacts;"
    hash: Int64


class GetLocated(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="contacts.getLocated"):
    tl_id = 0xD348BC44
    tl_name = "contacts.getLocated"
    tl_type = "Updates"
    tl_line = "contacts.getLocated#d348bc44 flags:# background:flags.1?true geo_point:InputGeoPoint self_expires:flags.0?int = Updates;"
    flags: Nat = 0
    background: Bool = False
    geo_point: api.TypeInputGeoPoint
    self_expires: Int32 | None = None


class GetSaved(TLFunction["Vector[api.TypeSavedContact]"], frozen=True, kw_only=True, tag="contacts.getSaved"):
    tl_id = 0x82F1E39F
    tl_name = "contacts.getSaved"
    tl_type = "Vector<SavedContact>"
    tl_line = "contacts.getSaved#82f1e39f = Vector<SavedContact>;"


class GetSponsoredPeers(TLFunction["api.contacts.TypeSponsoredPeers"], frozen=True, kw_only=True, tag="contacts.getSponsoredPeers"):
    tl_id = 0xB6C8C393
    tl_name = "contacts.getSponsoredPeers"
    tl_type = "contacts.SponsoredPeers"
    tl_line = "contacts.getSponsoredPeers#b6c8c393 q:string = contacts.SponsoredPeers;"
    q: String


class GetStatuses(TLFunction["Vector[api.TypeContactStatus]"], frozen=True, kw_only=True, tag="contacts.getStatuses"):
    tl_id = 0xC4A353EE
    tl_name = "contacts.getStatuses"
    tl_type = "Vector<ContactStatus>"
    tl_line = "contacts.getStatuses#c4a353ee = Vector<ContactStatus>;"


class GetTopPeers(TLFunction["api.contacts.TypeTopPeers"], frozen=True, kw_only=True, tag="contacts.getTopPeers"):
    tl_id = 0x973478B6
    tl_name = "contacts.getTopPeers"
    tl_type = "contacts.TopPeers"
    tl_line = "contacts.getTopPeers#973478b6 flags:# correspondents:flags.0?true bots_pm:flags.1?true bots_inline:flags.2?true phone_calls:flags.3?true forward_users:flags.4?true forward_chats:flags.5?true groups:flags.10?true channels:flags.15?true bots_app:flags.16?true bots_guestchat:flags.17?true offset:int limit:int hash:long = contacts.TopPeers;"
    flags: Nat = 0
    correspondents: Bool = False
    bots_pm: Bool = False
    bots_inline: Bool = False
    phone_calls: Bool = False
    forward_users: Bool = False
    forward_chats: Bool = False
    groups: Bool = False
    channels: Bool = False
    bots_app: Bool = False
    bots_guestchat: Bool = False
    offset: Int32
    limit: Int32
    hash: Int64


class ImportContactToken(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="contacts.importContactToken"):
    tl_id = 0x13005788
    tl_name = "contacts.importContactToken"
    tl_type = "User"
    tl_line = "contacts.importContactToken#13005788 token:string = User;"
    token: String
    __repr__ = redacted_repr


class ImportContacts(TLFunction["api.contacts.TypeImportedContacts"], frozen=True, kw_only=True, tag="contacts.importContacts"):
    tl_id = 0x2C800BE5
    tl_name = "contacts.importContacts"
    tl_type = "contacts.ImportedContacts"
    tl_line = "contacts.importContacts#2c800be5 contacts:Vector<InputContact> = contacts.ImportedContacts;"
    contacts: Vector[api.TypeInputContact]


class ResetSaved(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.resetSaved"):
    tl_id = 0x879537F1
    tl_name = "contacts.resetSaved"
    tl_type = "Bool"
    tl_line = "contacts.resetSaved#879537f1 = Bool;"


class ResetTopPeerRating(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.resetTopPeerRating"):
    tl_id = 0x1AE373AC
    tl_name = "contacts.resetTopPeerRating"
    tl_type = "Bool"
    tl_line = "contacts.resetTopPeerRating#1ae373ac category:TopPeerCategory peer:InputPeer = Bool;"
    category: api.TypeTopPeerCategory
    peer: api.TypeInputPeer


class ResolvePhone(TLFunction["api.contacts.TypeResolvedPeer"], frozen=True, kw_only=True, tag="contacts.resolvePhone"):
    tl_id = 0x8AF94344
    tl_name = "contacts.resolvePhone"
    tl_type = "contacts.ResolvedPeer"
    tl_line = "contacts.resolvePhone#8af94344 phone:string = contacts.ResolvedPeer;"
    phone: String


class ResolveUsername(TLFunction["api.contacts.TypeResolvedPeer"], frozen=True, kw_only=True, tag="contacts.resolveUsername"):
    tl_id = 0x725AFBBC
    tl_name = "contacts.resolveUsername"
    tl_type = "contacts.ResolvedPeer"
    tl_line = "contacts.resolveUsername#725afbbc flags:# username:string referer:flags.0?string = contacts.ResolvedPeer;"
    flags: Nat = 0
    username: String
    referer: String | None = None


class Search(TLFunction["api.contacts.TypeFound"], frozen=True, kw_only=True, tag="contacts.search"):
    tl_id = 0x05F58D0F
    tl_name = "contacts.search"
    tl_type = "contacts.Found"
    tl_line = "contacts.search#5f58d0f flags:# broadcasts:flags.0?true bots:flags.1?true q:string limit:int = contacts.Found;"
    flags: Nat = 0
    broadcasts: Bool = False
    bots: Bool = False
    q: String
    limit: Int32


class SetBlocked(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.setBlocked"):
    tl_id = 0x94C65C76
    tl_name = "contacts.setBlocked"
    tl_type = "Bool"
    tl_line = "contacts.setBlocked#94c65c76 flags:# my_stories_from:flags.0?true id:Vector<InputPeer> limit:int = Bool;"
    flags: Nat = 0
    my_stories_from: Bool = False
    id: Vector[api.TypeInputPeer]
    limit: Int32


class ToggleTopPeers(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.toggleTopPeers"):
    tl_id = 0x8514BDDA
    tl_name = "contacts.toggleTopPeers"
    tl_type = "Bool"
    tl_line = "contacts.toggleTopPeers#8514bdda enabled:Bool = Bool;"
    enabled: Bool


class Unblock(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.unblock"):
    tl_id = 0xB550D328
    tl_name = "contacts.unblock"
    tl_type = "Bool"
    tl_line = "contacts.unblock#b550d328 flags:# my_stories_from:flags.0?true id:InputPeer = Bool;"
    flags: Nat = 0
    my_stories_from: Bool = False
    id: api.TypeInputPeer


class UpdateContactNote(TLFunction["Bool"], frozen=True, kw_only=True, tag="contacts.updateContactNote"):
    tl_id = 0x139F63FB
    tl_name = "contacts.updateContactNote"
    tl_type = "Bool"
    tl_line = "contacts.updateContactNote#139f63fb id:InputUser note:TextWithEntities = Bool;"
    id: api.TypeInputUser
    note: api.TypeTextWithEntities


TypeBlocked: TypeAlias = (
    Blocked
    | BlockedSlice
)
TypeContactBirthdays: TypeAlias = ContactBirthdays
TypeContacts: TypeAlias = (
    Contacts
    | ContactsNotModified
)
TypeFound: TypeAlias = Found
TypeImportedContacts: TypeAlias = ImportedContacts
TypeResolvedPeer: TypeAlias = ResolvedPeer
TypeSponsoredPeers: TypeAlias = (
    SponsoredPeers
    | SponsoredPeersEmpty
)
TypeTopPeers: TypeAlias = (
    TopPeers
    | TopPeersDisabled
    | TopPeersNotModified
)
