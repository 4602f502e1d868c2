"""Superseded definitions: types of the root namespace that begin with Channel. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ChannelAdminLogEventActionChangeAvailableReactions_9cf7f76a",
    "ChannelAdminLogEventActionChangeBackgroundEmoji",
    "ChannelAdminLogEventActionChangeColor",
    "ChannelAdminLogEventActionChangeLinkedChat_a26f881b",
    "ChannelAdminLogEventActionChangePhoto_b82f55c3",
    "ChannelAdminLogEventActionParticipantJoinByInvite_5cdada77",
    "ChannelAdminLogEvent_3b5a3e40",
    "ChannelAdminRights",
    "ChannelBannedRights",
    "ChannelParticipantAdmin_5daa6e23",
    "ChannelParticipantAdmin_a82fa898",
    "ChannelParticipantAdmin_ccbebbaf",
    "ChannelParticipantBanned_1c0facaf",
    "ChannelParticipantBanned_222c1886",
    "ChannelParticipantBanned_50a1dfd6",
    "ChannelParticipantCreator_447dca4b",
    "ChannelParticipantCreator_808d15a4",
    "ChannelParticipantCreator_e3e2e1f9",
    "ChannelParticipantLeft_c3c6796b",
    "ChannelParticipantSelf_28a8bc67",
    "ChannelParticipantSelf_a3289a6d",
    "ChannelParticipant_15ebac1d",
    "TypeChannelAdminRights",
    "TypeChannelBannedRights",
]


class ChannelAdminLogEvent_3b5a3e40(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEvent#3b5a3e40"):
    tl_id = 0x3B5A3E40
    tl_name = "channelAdminLogEvent"
    tl_type = "ChannelAdminLogEvent"
    tl_line = "channelAdminLogEvent#3b5a3e40 id:long date:int user_id:int action:ChannelAdminLogEventAction = ChannelAdminLogEvent;"
    id: Int64
    date: Int32
    user_id: Int32
    action: api.TypeChannelAdminLogEventAction


class ChannelAdminLogEventActionChangeAvailableReactions_9cf7f76a(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeAvailableReactions#9cf7f76a"):
    tl_id = 0x9CF7F76A
    tl_name = "channelAdminLogEventActionChangeAvailableReactions"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeAvailableReactions#9cf7f76a prev_value:Vector<string> new_value:Vector<string> = ChannelAdminLogEventAction;"
    prev_value: Vector[String]
    new_value: Vector[String]


class ChannelAdminLogEventActionChangeBackgroundEmoji(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeBackgroundEmoji"):
    tl_id = 0x445FC434
    tl_name = "channelAdminLogEventActionChangeBackgroundEmoji"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeBackgroundEmoji#445fc434 prev_value:long new_value:long = ChannelAdminLogEventAction;"
    prev_value: Int64
    new_value: Int64


class ChannelAdminLogEventActionChangeColor(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeColor"):
    tl_id = 0x3C2B247B
    tl_name = "channelAdminLogEventActionChangeColor"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeColor#3c2b247b prev_value:int new_value:int = ChannelAdminLogEventAction;"
    prev_value: Int32
    new_value: Int32


class ChannelAdminLogEventActionChangeLinkedChat_a26f881b(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeLinkedChat#a26f881b"):
    tl_id = 0xA26F881B
    tl_name = "channelAdminLogEventActionChangeLinkedChat"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeLinkedChat#a26f881b prev_value:int new_value:int = ChannelAdminLogEventAction;"
    prev_value: Int32
    new_value: Int32


class ChannelAdminLogEventActionChangePhoto_b82f55c3(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangePhoto#b82f55c3"):
    tl_id = 0xB82F55C3
    tl_name = "channelAdminLogEventActionChangePhoto"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangePhoto#b82f55c3 prev_photo:ChatPhoto new_photo:ChatPhoto = ChannelAdminLogEventAction;"
    prev_photo: api.TypeChatPhoto
    new_photo: api.TypeChatPhoto


class ChannelAdminLogEventActionParticipantJoinByInvite_5cdada77(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantJoinByInvite#5cdada77"):
    tl_id = 0x5CDADA77
    tl_name = "channelAdminLogEventActionParticipantJoinByInvite"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantJoinByInvite#5cdada77 invite:ExportedChatInvite = ChannelAdminLogEventAction;"
    invite: api.TypeExportedChatInvite


class ChannelAdminRights(TLObject, frozen=True, kw_only=True, tag="channelAdminRights"):
    tl_id = 0x5D7CEBA5
    tl_name = "channelAdminRights"
    tl_type = "ChannelAdminRights"
    tl_line = "channelAdminRights#5d7ceba5 flags:# change_info:flags.0?true post_messages:flags.1?true edit_messages:flags.2?true delete_messages:flags.3?true ban_users:flags.4?true invite_users:flags.5?true invite_link:flags.6?true pin_messages:flags.7?true add_admins:flags.9?true manage_call:flags.10?true = ChannelAdminRights;"
    flags: Nat = 0
    change_info: Bool = False
    post_messages: Bool = False
    edit_messages: Bool = False
    delete_messages: Bool = False
    ban_users: Bool = False
    invite_users: Bool = False
    invite_link: Bool = False
    pin_messages: Bool = False
    add_admins: Bool = False
    manage_call: Bool = False


class ChannelBannedRights(TLObject, frozen=True, kw_only=True, tag="channelBannedRights"):
    tl_id = 0x58CF4249
    tl_name = "channelBannedRights"
    tl_type = "ChannelBannedRights"
    tl_line = "channelBannedRights#58cf4249 flags:# view_messages:flags.0?true send_messages:flags.1?true send_media:flags.2?true send_stickers:flags.3?true send_gifs:flags.4?true send_games:flags.5?true send_inline:flags.6?true embed_links:flags.7?true until_date:int = ChannelBannedRights;"
    flags: Nat = 0
    view_messages: Bool = False
    send_messages: Bool = False
    send_media: Bool = False
    send_stickers: Bool = False
    send_gifs: Bool = False
    send_games: Bool = False
    send_inline: Bool = False
    embed_links: Bool = False
    until_date: Int32


class ChannelParticipant_15ebac1d(TLObject, frozen=True, kw_only=True, tag="channelParticipant#15ebac1d"):
    tl_id = 0x15EBAC1D
    tl_name = "channelParticipant"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipant#15ebac1d user_id:int date:int = ChannelParticipant;"
    user_id: Int32
    date: Int32


class ChannelParticipantAdmin_a82fa898(TLObject, frozen=True, kw_only=True, tag="channelParticipantAdmin#a82fa898"):
    tl_id = 0xA82FA898
    tl_name = "channelParticipantAdmin"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantAdmin#a82fa898 flags:# can_edit:flags.0?true user_id:int inviter_id:int promoted_by:int date:int admin_rights:ChannelAdminRights = ChannelParticipant;"
    flags: Nat = 0
    can_edit: Bool = False
    user_id: Int32
    inviter_id: Int32
    promoted_by: Int32
    date: Int32
    admin_rights: api.TypeChannelAdminRights


class ChannelParticipantAdmin_5daa6e23(TLObject, frozen=True, kw_only=True, tag="channelParticipantAdmin#5daa6e23", rename={"self_": "self"}):
    tl_id = 0x5DAA6E23
    tl_name = "channelParticipantAdmin"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantAdmin#5daa6e23 flags:# can_edit:flags.0?true self:flags.1?true user_id:int inviter_id:flags.1?int promoted_by:int date:int admin_rights:ChatAdminRights = ChannelParticipant;"
    flags: Nat = 0
    can_edit: Bool = False
    self_: Bool = False
    user_id: Int32
    inviter_id: Int32 | None = None
    promoted_by: Int32
    date: Int32
    admin_rights: api.TypeChatAdminRights


class ChannelParticipantAdmin_ccbebbaf(TLObject, frozen=True, kw_only=True, tag="channelParticipantAdmin#ccbebbaf", rename={"self_": "self"}):
    tl_id = 0xCCBEBBAF
    tl_name = "channelParticipantAdmin"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantAdmin#ccbebbaf flags:# can_edit:flags.0?true self:flags.1?true user_id:int inviter_id:flags.1?int promoted_by:int date:int admin_rights:ChatAdminRights rank:flags.2?string = ChannelParticipant;"
    flags: Nat = 0
    can_edit: Bool = False
    self_: Bool = False
    user_id: Int32
    inviter_id: Int32 | None = None
    promoted_by: Int32
    date: Int32
    admin_rights: api.TypeChatAdminRights
    rank: String | None = None


class ChannelParticipantBanned_222c1886(TLObject, frozen=True, kw_only=True, tag="channelParticipantBanned#222c1886"):
    tl_id = 0x222C1886
    tl_name = "channelParticipantBanned"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantBanned#222c1886 flags:# left:flags.0?true user_id:int kicked_by:int date:int banned_rights:ChannelBannedRights = ChannelParticipant;"
    flags: Nat = 0
    left: Bool = False
    user_id: Int32
    kicked_by: Int32
    date: Int32
    banned_rights: api.TypeChannelBannedRights


class ChannelParticipantBanned_1c0facaf(TLObject, frozen=True, kw_only=True, tag="channelParticipantBanned#1c0facaf"):
    tl_id = 0x1C0FACAF
    tl_name = "channelParticipantBanned"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantBanned#1c0facaf flags:# left:flags.0?true user_id:int kicked_by:int date:int banned_rights:ChatBannedRights = ChannelParticipant;"
    flags: Nat = 0
    left: Bool = False
    user_id: Int32
    kicked_by: Int32
    date: Int32
    banned_rights: api.TypeChatBannedRights


class ChannelParticipantBanned_50a1dfd6(TLObject, frozen=True, kw_only=True, tag="channelParticipantBanned#50a1dfd6"):
    tl_id = 0x50A1DFD6
    tl_name = "channelParticipantBanned"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantBanned#50a1dfd6 flags:# left:flags.0?true peer:Peer kicked_by:int date:int banned_rights:ChatBannedRights = ChannelParticipant;"
    flags: Nat = 0
    left: Bool = False
    peer: api.TypePeer
    kicked_by: Int32
    date: Int32
    banned_rights: api.TypeChatBannedRights


class ChannelParticipantCreator_e3e2e1f9(TLObject, frozen=True, kw_only=True, tag="channelParticipantCreator#e3e2e1f9"):
    tl_id = 0xE3E2E1F9
    tl_name = "channelParticipantCreator"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantCreator#e3e2e1f9 user_id:int = ChannelParticipant;"
    user_id: Int32


class ChannelParticipantCreator_808d15a4(TLObject, frozen=True, kw_only=True, tag="channelParticipantCreator#808d15a4"):
    tl_id = 0x808D15A4
    tl_name = "channelParticipantCreator"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantCreator#808d15a4 flags:# user_id:int rank:flags.0?string = ChannelParticipant;"
    flags: Nat = 0
    user_id: Int32
    rank: String | None = None


class ChannelParticipantCreator_447dca4b(TLObject, frozen=True, kw_only=True, tag="channelParticipantCreator#447dca4b"):
    tl_id = 0x447DCA4B
    tl_name = "channelParticipantCreator"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantCreator#447dca4b flags:# user_id:int admin_rights:ChatAdminRights rank:flags.0?string = ChannelParticipant;"
    flags: Nat = 0
    user_id: Int32
    admin_rights: api.TypeChatAdminRights
    rank: String | None = None


class ChannelParticipantLeft_c3c6796b(TLObject, frozen=True, kw_only=True, tag="channelParticipantLeft#c3c6796b"):
    tl_id = 0xC3C6796B
    tl_name = "channelParticipantLeft"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantLeft#c3c6796b user_id:int = ChannelParticipant;"
    user_id: Int32


class ChannelParticipantSelf_a3289a6d(TLObject, frozen=True, kw_only=True, tag="channelParticipantSelf#a3289a6d"):
    tl_id = 0xA3289A6D
    tl_name = "channelParticipantSelf"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantSelf#a3289a6d user_id:int inviter_id:int date:int = ChannelParticipant;"
    user_id: Int32
    inviter_id: Int32
    date: Int32


class ChannelParticipantSelf_28a8bc67(TLObject, frozen=True, kw_only=True, tag="channelParticipantSelf#28a8bc67"):
    tl_id = 0x28A8BC67
    tl_name = "channelParticipantSelf"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantSelf#28a8bc67 user_id:long inviter_id:long date:int = ChannelParticipant;"
    user_id: Int64
    inviter_id: Int64
    date: Int32


TypeChannelAdminRights: TypeAlias = ChannelAdminRights
TypeChannelBannedRights: TypeAlias = ChannelBannedRights
