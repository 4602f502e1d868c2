"""Definitions: the namespace chatlists. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.chatlists import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded")

__all__ = [
    "ChatlistInvite",
    "ChatlistInviteAlready",
    "ChatlistUpdates",
    "CheckChatlistInvite",
    "DeleteExportedInvite",
    "EditExportedInvite",
    "ExportChatlistInvite",
    "ExportedChatlistInvite",
    "ExportedInvites",
    "GetChatlistUpdates",
    "GetExportedInvites",
    "GetLeaveChatlistSuggestions",
    "HideChatlistUpdates",
    "JoinChatlistInvite",
    "JoinChatlistUpdates",
    "LeaveChatlist",
    "TypeChatlistInvite",
    "TypeChatlistUpdates",
    "TypeExportedChatlistInvite",
    "TypeExportedInvites",
]


class ChatlistInvite(TLObject, frozen=True, kw_only=True, tag="chatlists.chatlistInvite"):
    tl_id = 0xF10ECE2F
    tl_name = "chatlists.chatlistInvite"
    tl_type = "chatlists.ChatlistInvite"
    tl_line = "chatlists.chatlistInvite#f10ece2f flags:# title_noanimate:flags.1?true title:TextWithEntities emoticon:flags.0?string peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite;"
    flags: Nat = 0
    title_noanimate: Bool = False
    title: api.TypeTextWithEntities
    emoticon: String | None = None
    peers: Vector[api.TypePeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChatlistInviteAlready(TLObject, frozen=True, kw_only=True, tag="chatlists.chatlistInviteAlready"):
    tl_id = 0xFA87F659
    tl_name = "chatlists.chatlistInviteAlready"
    tl_type = "chatlists.ChatlistInvite"
    tl_line = "chatlists.chatlistInviteAlready#fa87f659 filter_id:int missing_peers:Vector<Peer> already_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite;"
    filter_id: Int32
    missing_peers: Vector[api.TypePeer]
    already_peers: Vector[api.TypePeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChatlistUpdates(TLObject, frozen=True, kw_only=True, tag="chatlists.chatlistUpdates"):
    tl_id = 0x93BD878D
    tl_name = "chatlists.chatlistUpdates"
    tl_type = "chatlists.ChatlistUpdates"
    tl_line = "chatlists.chatlistUpdates#93bd878d missing_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistUpdates;"
    missing_peers: Vector[api.TypePeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ExportedChatlistInvite(TLObject, frozen=True, kw_only=True, tag="chatlists.exportedChatlistInvite"):
    tl_id = 0x10E6E3A6
    tl_name = "chatlists.exportedChatlistInvite"
    tl_type = "chatlists.ExportedChatlistInvite"
    tl_line = "chatlists.exportedChatlistInvite#10e6e3a6 filter:DialogFilter invite:ExportedChatlistInvite = chatlists.ExportedChatlistInvite;"
    filter: api.TypeDialogFilter
    invite: api.TypeExportedChatlistInvite


class ExportedInvites(TLObject, frozen=True, kw_only=True, tag="chatlists.exportedInvites"):
    tl_id = 0x10AB6DC7
    tl_name = "chatlists.exportedInvites"
    tl_type = "chatlists.ExportedInvites"
    tl_line = "chatlists.exportedInvites#10ab6dc7 invites:Vector<ExportedChatlistInvite> chats:Vector<Chat> users:Vector<User> = chatlists.ExportedInvites;"
    invites: Vector[api.TypeExportedChatlistInvite]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class CheckChatlistInvite(TLFunction["api.chatlists.TypeChatlistInvite"], frozen=True, kw_only=True, tag="chatlists.checkChatlistInvite"):
    tl_id = 0x41C10FFF
    tl_name = "chatlists.checkChatlistInvite"
    tl_type = "chatlists.ChatlistInvite"
    tl_line = "chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite;"
    slug: String


class DeleteExportedInvite(TLFunction["Bool"], frozen=True, kw_only=True, tag="chatlists.deleteExportedInvite"):
    tl_id = 0x719C5C5E
    tl_name = "chatlists.deleteExportedInvite"
    tl_type = "Bool"
    tl_line = "chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string = Bool;"
    chatlist: api.TypeInputChatlist
    slug: String


class EditExportedInvite(TLFunction["api.TypeExportedChatlistInvite"], frozen=True, kw_only=True, tag="chatlists.editExportedInvite"):
    tl_id = 0x653DB63D
    tl_name = "chatlists.editExportedInvite"
    tl_type = "ExportedChatlistInvite"
    tl_line = "chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string title:flags.1?string peers:flags.2?Vector<InputPeer> = ExportedChatlistInvite;"
    flags: Nat = 0
    chatlist: api.TypeInputChatlist
    slug: String
    title: String | None = None
    peers: Vector[api.TypeInputPeer] | None = None


class ExportChatlistInvite(TLFunction["api.chatlists.TypeExportedChatlistInvite"], frozen=True, kw_only=True, tag="chatlists.exportChatlistInvite"):
    tl_id = 0x8472478E
    tl_name = "chatlists.exportChatlistInvite"
    tl_type = "chatlists.ExportedChatlistInvite"
    tl_line = "chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite;"
    chatlist: api.TypeInputChatlist
    title: String
    peers: Vector[api.TypeInputPeer]


class GetChatlistUpdates(TLFunction["api.chatlists.TypeChatlistUpdates"], frozen=True, kw_only=True, tag="chatlists.getChatlistUpdates"):
    tl_id = 0x89419521
    tl_name = "chatlists.getChatlistUpdates"
    tl_type = "chatlists.ChatlistUpdates"
    tl_line = "chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist = chatlists.ChatlistUpdates;"
    chatlist: api.TypeInputChatlist


class GetExportedInvites(TLFunction["api.chatlists.TypeExportedInvites"], frozen=True, kw_only=True, tag="chatlists.getExportedInvites"):
    tl_id = 0xCE03DA83
    tl_name = "chatlists.getExportedInvites"
    tl_type = "chatlists.ExportedInvites"
    tl_line = "chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist = chatlists.ExportedInvites;"
    chatlist: api.TypeInputChatlist


class GetLeaveChatlistSuggestions(TLFunction["Vector[api.TypePeer]"], frozen=True, kw_only=True, tag="chatlists.getLeaveChatlistSuggestions"):
    tl_id = 0xFDBCD714
    tl_name = "chatlists.getLeaveChatlistSuggestions"
    tl_type = "Vector<Peer>"
    tl_line = "chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist = Vector<Peer>;"
    chatlist: api.TypeInputChatlist


class HideChatlistUpdates(TLFunction["Bool"], frozen=True, kw_only=True, tag="chatlists.hideChatlistUpdates"):
    tl_id = 0x66E486FB
    tl_name = "chatlists.hideChatlistUpdates"
    tl_type = "Bool"
    tl_line = "chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool;"
    chatlist: api.TypeInputChatlist


class JoinChatlistInvite(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="chatlists.joinChatlistInvite"):
    tl_id = 0xA6B1E39A
    tl_name = "chatlists.joinChatlistInvite"
    tl_type = "Updates"
    tl_line = "chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> = Updates;"
    slug: String
    peers: Vector[api.TypeInputPeer]


class JoinChatlistUpdates(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="chatlists.joinChatlistUpdates"):
    tl_id = 0xE089F8F5
    tl_name = "chatlists.joinChatlistUpdates"
    tl_type = "Updates"
    tl_line = "chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist peers:Vector<InputPeer> = Updates;"
    chatlist: api.TypeInputChatlist
    peers: Vector[api.TypeInputPeer]


class LeaveChatlist(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="chatlists.leaveChatlist"):
    tl_id = 0x74FAE13A
    tl_name = "chatlists.leaveChatlist"
    tl_type = "Updates"
    tl_line = "chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer> = Updates;"
    chatlist: api.TypeInputChatlist
    peers: Vector[api.TypeInputPeer]


TypeChatlistInvite: TypeAlias = (
    ChatlistInvite
    | ChatlistInviteAlready
)
TypeChatlistUpdates: TypeAlias = ChatlistUpdates
TypeExportedChatlistInvite: TypeAlias = ExportedChatlistInvite
TypeExportedInvites: TypeAlias = ExportedInvites
