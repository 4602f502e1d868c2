"""Definitions: types of the root namespace that begin with Channel. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ChannelAdminLogEvent",
    "ChannelAdminLogEventActionChangeAbout",
    "ChannelAdminLogEventActionChangeAvailableReactions",
    "ChannelAdminLogEventActionChangeEmojiStatus",
    "ChannelAdminLogEventActionChangeEmojiStickerSet",
    "ChannelAdminLogEventActionChangeHistoryTTL",
    "ChannelAdminLogEventActionChangeLinkedChat",
    "ChannelAdminLogEventActionChangeLocation",
    "ChannelAdminLogEventActionChangePeerColor",
    "ChannelAdminLogEventActionChangePhoto",
    "ChannelAdminLogEventActionChangeProfilePeerColor",
    "ChannelAdminLogEventActionChangeStickerSet",
    "ChannelAdminLogEventActionChangeTitle",
    "ChannelAdminLogEventActionChangeUsername",
    "ChannelAdminLogEventActionChangeUsernames",
    "ChannelAdminLogEventActionChangeWallpaper",
    "ChannelAdminLogEventActionCreateTopic",
    "ChannelAdminLogEventActionDefaultBannedRights",
    "ChannelAdminLogEventActionDeleteMessage",
    "ChannelAdminLogEventActionDeleteTopic",
    "ChannelAdminLogEventActionDiscardGroupCall",
    "ChannelAdminLogEventActionEditMessage",
    "ChannelAdminLogEventActionEditTopic",
    "ChannelAdminLogEventActionExportedInviteDelete",
    "ChannelAdminLogEventActionExportedInviteEdit",
    "ChannelAdminLogEventActionExportedInviteRevoke",
    "ChannelAdminLogEventActionParticipantEditRank",
    "ChannelAdminLogEventActionParticipantInvite",
    "ChannelAdminLogEventActionParticipantJoin",
    "ChannelAdminLogEventActionParticipantJoinByInvite",
    "ChannelAdminLogEventActionParticipantJoinByRequest",
    "ChannelAdminLogEventActionParticipantLeave",
    "ChannelAdminLogEventActionParticipantMute",
    "ChannelAdminLogEventActionParticipantSubExtend",
    "ChannelAdminLogEventActionParticipantToggleAdmin",
    "ChannelAdminLogEventActionParticipantToggleBan",
    "ChannelAdminLogEventActionParticipantUnmute",
    "ChannelAdminLogEventActionParticipantVolume",
    "ChannelAdminLogEventActionPinTopic",
    "ChannelAdminLogEventActionSendMessage",
    "ChannelAdminLogEventActionStartGroupCall",
    "ChannelAdminLogEventActionStopPoll",
    "ChannelAdminLogEventActionToggleAntiSpam",
    "ChannelAdminLogEventActionToggleAutotranslation",
    "ChannelAdminLogEventActionToggleForum",
    "ChannelAdminLogEventActionToggleGroupCallSetting",
    "ChannelAdminLogEventActionToggleInvites",
    "ChannelAdminLogEventActionToggleNoForwards",
    "ChannelAdminLogEventActionTogglePreHistoryHidden",
    "ChannelAdminLogEventActionToggleSignatureProfiles",
    "ChannelAdminLogEventActionToggleSignatures",
    "ChannelAdminLogEventActionToggleSlowMode",
    "ChannelAdminLogEventActionUpdatePinned",
    "ChannelAdminLogEventsFilter",
    "ChannelLocation",
    "ChannelLocationEmpty",
    "ChannelMessagesFilter",
    "ChannelMessagesFilterEmpty",
    "ChannelParticipant",
    "ChannelParticipantAdmin",
    "ChannelParticipantBanned",
    "ChannelParticipantCreator",
    "ChannelParticipantLeft",
    "ChannelParticipantSelf",
    "ChannelParticipantsAdmins",
    "ChannelParticipantsBanned",
    "ChannelParticipantsBots",
    "ChannelParticipantsContacts",
    "ChannelParticipantsKicked",
    "ChannelParticipantsMentions",
    "ChannelParticipantsRecent",
    "ChannelParticipantsSearch",
    "TypeChannelAdminLogEvent",
    "TypeChannelAdminLogEventAction",
    "TypeChannelAdminLogEventsFilter",
    "TypeChannelLocation",
    "TypeChannelMessagesFilter",
    "TypeChannelParticipant",
    "TypeChannelParticipantsFilter",
]


class ChannelAdminLogEvent(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEvent"):
    tl_id = 0x1FAD68CD
    tl_name = "channelAdminLogEvent"
    tl_type = "ChannelAdminLogEvent"
    tl_line = "channelAdminLogEvent#1fad68cd id:long date:int user_id:long action:ChannelAdminLogEventAction = ChannelAdminLogEvent;"
    id: Int64
    date: Int32
    user_id: Int64
    action: api.TypeChannelAdminLogEventAction


class ChannelAdminLogEventActionChangeAbout(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeAbout"):
    tl_id = 0x55188A2E
    tl_name = "channelAdminLogEventActionChangeAbout"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeAbout#55188a2e prev_value:string new_value:string = ChannelAdminLogEventAction;"
    prev_value: String
    new_value: String


class ChannelAdminLogEventActionChangeAvailableReactions(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeAvailableReactions"):
    tl_id = 0xBE4E0EF8
    tl_name = "channelAdminLogEventActionChangeAvailableReactions"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeAvailableReactions#be4e0ef8 prev_value:ChatReactions new_value:ChatReactions = ChannelAdminLogEventAction;"
    prev_value: api.TypeChatReactions
    new_value: api.TypeChatReactions


class ChannelAdminLogEventActionChangeEmojiStatus(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeEmojiStatus"):
    tl_id = 0x3EA9FEB1
    tl_name = "channelAdminLogEventActionChangeEmojiStatus"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeEmojiStatus#3ea9feb1 prev_value:EmojiStatus new_value:EmojiStatus = ChannelAdminLogEventAction;"
    prev_value: api.TypeEmojiStatus
    new_value: api.TypeEmojiStatus


class ChannelAdminLogEventActionChangeEmojiStickerSet(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeEmojiStickerSet"):
    tl_id = 0x46D840AB
    tl_name = "channelAdminLogEventActionChangeEmojiStickerSet"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeEmojiStickerSet#46d840ab prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction;"
    prev_stickerset: api.TypeInputStickerSet
    new_stickerset: api.TypeInputStickerSet


class ChannelAdminLogEventActionChangeHistoryTTL(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeHistoryTTL"):
    tl_id = 0x6E941A38
    tl_name = "channelAdminLogEventActionChangeHistoryTTL"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeHistoryTTL#6e941a38 prev_value:int new_value:int = ChannelAdminLogEventAction;"
    prev_value: Int32
    new_value: Int32


class ChannelAdminLogEventActionChangeLinkedChat(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeLinkedChat"):
    tl_id = 0x050C7AC8
    tl_name = "channelAdminLogEventActionChangeLinkedChat"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeLinkedChat#50c7ac8 prev_value:long new_value:long = ChannelAdminLogEventAction;"
    prev_value: Int64
    new_value: Int64


class ChannelAdminLogEventActionChangeLocation(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeLocation"):
    tl_id = 0x0E6B76AE
    tl_name = "channelAdminLogEventActionChangeLocation"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeLocation#e6b76ae prev_value:ChannelLocation new_value:ChannelLocation = ChannelAdminLogEventAction;"
    prev_value: api.TypeChannelLocation
    new_value: api.TypeChannelLocation


class ChannelAdminLogEventActionChangePeerColor(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangePeerColor"):
    tl_id = 0x5796E780
    tl_name = "channelAdminLogEventActionChangePeerColor"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangePeerColor#5796e780 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction;"
    prev_value: api.TypePeerColor
    new_value: api.TypePeerColor


class ChannelAdminLogEventActionChangePhoto(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangePhoto"):
    tl_id = 0x434BD2AF
    tl_name = "channelAdminLogEventActionChangePhoto"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangePhoto#434bd2af prev_photo:Photo new_photo:Photo = ChannelAdminLogEventAction;"
    prev_photo: api.TypePhoto
    new_photo: api.TypePhoto


class ChannelAdminLogEventActionChangeProfilePeerColor(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeProfilePeerColor"):
    tl_id = 0x5E477B25
    tl_name = "channelAdminLogEventActionChangeProfilePeerColor"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeProfilePeerColor#5e477b25 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction;"
    prev_value: api.TypePeerColor
    new_value: api.TypePeerColor


class ChannelAdminLogEventActionChangeStickerSet(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeStickerSet"):
    tl_id = 0xB1C3CAA7
    tl_name = "channelAdminLogEventActionChangeStickerSet"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeStickerSet#b1c3caa7 prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction;"
    prev_stickerset: api.TypeInputStickerSet
    new_stickerset: api.TypeInputStickerSet


class ChannelAdminLogEventActionChangeTitle(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeTitle"):
    tl_id = 0xE6DFB825
    tl_name = "channelAdminLogEventActionChangeTitle"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeTitle#e6dfb825 prev_value:string new_value:string = ChannelAdminLogEventAction;"
    prev_value: String
    new_value: String


class ChannelAdminLogEventActionChangeUsername(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeUsername"):
    tl_id = 0x6A4AFC38
    tl_name = "channelAdminLogEventActionChangeUsername"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeUsername#6a4afc38 prev_value:string new_value:string = ChannelAdminLogEventAction;"
    prev_value: String
    new_value: String


class ChannelAdminLogEventActionChangeUsernames(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeUsernames"):
    tl_id = 0xF04FB3A9
    tl_name = "channelAdminLogEventActionChangeUsernames"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeUsernames#f04fb3a9 prev_value:Vector<string> new_value:Vector<string> = ChannelAdminLogEventAction;"
    prev_value: Vector[String]
    new_value: Vector[String]


class ChannelAdminLogEventActionChangeWallpaper(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionChangeWallpaper"):
    tl_id = 0x31BB5D52
    tl_name = "channelAdminLogEventActionChangeWallpaper"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionChangeWallpaper#31bb5d52 prev_value:WallPaper new_value:WallPaper = ChannelAdminLogEventAction;"
    prev_value: api.TypeWallPaper
    new_value: api.TypeWallPaper


class ChannelAdminLogEventActionCreateTopic(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionCreateTopic"):
    tl_id = 0x58707D28
    tl_name = "channelAdminLogEventActionCreateTopic"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionCreateTopic#58707d28 topic:ForumTopic = ChannelAdminLogEventAction;"
    topic: api.TypeForumTopic


class ChannelAdminLogEventActionDefaultBannedRights(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionDefaultBannedRights"):
    tl_id = 0x2DF5FC0A
    tl_name = "channelAdminLogEventActionDefaultBannedRights"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionDefaultBannedRights#2df5fc0a prev_banned_rights:ChatBannedRights new_banned_rights:ChatBannedRights = ChannelAdminLogEventAction;"
    prev_banned_rights: api.TypeChatBannedRights
    new_banned_rights: api.TypeChatBannedRights


class ChannelAdminLogEventActionDeleteMessage(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionDeleteMessage"):
    tl_id = 0x42E047BB
    tl_name = "channelAdminLogEventActionDeleteMessage"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionDeleteMessage#42e047bb message:Message = ChannelAdminLogEventAction;"
    message: api.TypeMessage


class ChannelAdminLogEventActionDeleteTopic(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionDeleteTopic"):
    tl_id = 0xAE168909
    tl_name = "channelAdminLogEventActionDeleteTopic"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionDeleteTopic#ae168909 topic:ForumTopic = ChannelAdminLogEventAction;"
    topic: api.TypeForumTopic


class ChannelAdminLogEventActionDiscardGroupCall(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionDiscardGroupCall"):
    tl_id = 0xDB9F9140
    tl_name = "channelAdminLogEventActionDiscardGroupCall"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionDiscardGroupCall#db9f9140 call:InputGroupCall = ChannelAdminLogEventAction;"
    call: api.TypeInputGroupCall


class ChannelAdminLogEventActionEditMessage(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionEditMessage"):
    tl_id = 0x709B2405
    tl_name = "channelAdminLogEventActionEditMessage"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionEditMessage#709b2405 prev_message:Message new_message:Message = ChannelAdminLogEventAction;"
    prev_message: api.TypeMessage
    new_message: api.TypeMessage


class ChannelAdminLogEventActionEditTopic(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionEditTopic"):
    tl_id = 0xF06FE208
    tl_name = "channelAdminLogEventActionEditTopic"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionEditTopic#f06fe208 prev_topic:ForumTopic new_topic:ForumTopic = ChannelAdminLogEventAction;"
    prev_topic: api.TypeForumTopic
    new_topic: api.TypeForumTopic


class ChannelAdminLogEventActionExportedInviteDelete(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionExportedInviteDelete"):
    tl_id = 0x5A50FCA4
    tl_name = "channelAdminLogEventActionExportedInviteDelete"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionExportedInviteDelete#5a50fca4 invite:ExportedChatInvite = ChannelAdminLogEventAction;"
    invite: api.TypeExportedChatInvite


class ChannelAdminLogEventActionExportedInviteEdit(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionExportedInviteEdit"):
    tl_id = 0xE90EBB59
    tl_name = "channelAdminLogEventActionExportedInviteEdit"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionExportedInviteEdit#e90ebb59 prev_invite:ExportedChatInvite new_invite:ExportedChatInvite = ChannelAdminLogEventAction;"
    prev_invite: api.TypeExportedChatInvite
    new_invite: api.TypeExportedChatInvite


class ChannelAdminLogEventActionExportedInviteRevoke(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionExportedInviteRevoke"):
    tl_id = 0x410A134E
    tl_name = "channelAdminLogEventActionExportedInviteRevoke"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionExportedInviteRevoke#410a134e invite:ExportedChatInvite = ChannelAdminLogEventAction;"
    invite: api.TypeExportedChatInvite


class ChannelAdminLogEventActionParticipantEditRank(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantEditRank"):
    tl_id = 0x5806B4EC
    tl_name = "channelAdminLogEventActionParticipantEditRank"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantEditRank#5806b4ec user_id:long prev_rank:string new_rank:string = ChannelAdminLogEventAction;"
    user_id: Int64
    prev_rank: String
    new_rank: String


class ChannelAdminLogEventActionParticipantInvite(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantInvite"):
    tl_id = 0xE31C34D8
    tl_name = "channelAdminLogEventActionParticipantInvite"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantInvite#e31c34d8 participant:ChannelParticipant = ChannelAdminLogEventAction;"
    participant: api.TypeChannelParticipant


class ChannelAdminLogEventActionParticipantJoin(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantJoin"):
    tl_id = 0x183040D3
    tl_name = "channelAdminLogEventActionParticipantJoin"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantJoin#183040d3 = ChannelAdminLogEventAction;"


class ChannelAdminLogEventActionParticipantJoinByInvite(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantJoinByInvite"):
    tl_id = 0xFE9FC158
    tl_name = "channelAdminLogEventActionParticipantJoinByInvite"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantJoinByInvite#fe9fc158 flags:# via_chatlist:flags.0?true invite:ExportedChatInvite = ChannelAdminLogEventAction;"
    flags: Nat = 0
    via_chatlist: Bool = False
    invite: api.TypeExportedChatInvite


class ChannelAdminLogEventActionParticipantJoinByRequest(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantJoinByRequest"):
    tl_id = 0xAFB6144A
    tl_name = "channelAdminLogEventActionParticipantJoinByRequest"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantJoinByRequest#afb6144a invite:ExportedChatInvite approved_by:long = ChannelAdminLogEventAction;"
    invite: api.TypeExportedChatInvite
    approved_by: Int64


class ChannelAdminLogEventActionParticipantLeave(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantLeave"):
    tl_id = 0xF89777F2
    tl_name = "channelAdminLogEventActionParticipantLeave"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantLeave#f89777f2 = ChannelAdminLogEventAction;"


class ChannelAdminLogEventActionParticipantMute(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantMute"):
    tl_id = 0xF92424D2
    tl_name = "channelAdminLogEventActionParticipantMute"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantMute#f92424d2 participant:GroupCallParticipant = ChannelAdminLogEventAction;"
    participant: api.TypeGroupCallParticipant


class ChannelAdminLogEventActionParticipantSubExtend(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantSubExtend"):
    tl_id = 0x64642DB3
    tl_name = "channelAdminLogEventActionParticipantSubExtend"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantSubExtend#64642db3 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction;"
    prev_participant: api.TypeChannelParticipant
    new_participant: api.TypeChannelParticipant


class ChannelAdminLogEventActionParticipantToggleAdmin(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantToggleAdmin"):
    tl_id = 0xD5676710
    tl_name = "channelAdminLogEventActionParticipantToggleAdmin"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantToggleAdmin#d5676710 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction;"
    prev_participant: api.TypeChannelParticipant
    new_participant: api.TypeChannelParticipant


class ChannelAdminLogEventActionParticipantToggleBan(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantToggleBan"):
    tl_id = 0xE6D83D7E
    tl_name = "channelAdminLogEventActionParticipantToggleBan"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantToggleBan#e6d83d7e prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction;"
    prev_participant: api.TypeChannelParticipant
    new_participant: api.TypeChannelParticipant


class ChannelAdminLogEventActionParticipantUnmute(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantUnmute"):
    tl_id = 0xE64429C0
    tl_name = "channelAdminLogEventActionParticipantUnmute"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantUnmute#e64429c0 participant:GroupCallParticipant = ChannelAdminLogEventAction;"
    participant: api.TypeGroupCallParticipant


class ChannelAdminLogEventActionParticipantVolume(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionParticipantVolume"):
    tl_id = 0x3E7F6847
    tl_name = "channelAdminLogEventActionParticipantVolume"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionParticipantVolume#3e7f6847 participant:GroupCallParticipant = ChannelAdminLogEventAction;"
    participant: api.TypeGroupCallParticipant


class ChannelAdminLogEventActionPinTopic(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionPinTopic"):
    tl_id = 0x5D8D353B
    tl_name = "channelAdminLogEventActionPinTopic"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionPinTopic#5d8d353b flags:# prev_topic:flags.0?ForumTopic new_topic:flags.1?ForumTopic = ChannelAdminLogEventAction;"
    flags: Nat = 0
    prev_topic: api.TypeForumTopic | None = None
    new_topic: api.TypeForumTopic | None = None


class ChannelAdminLogEventActionSendMessage(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionSendMessage"):
    tl_id = 0x278F2868
    tl_name = "channelAdminLogEventActionSendMessage"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionSendMessage#278f2868 message:Message = ChannelAdminLogEventAction;"
    message: api.TypeMessage


class ChannelAdminLogEventActionStartGroupCall(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionStartGroupCall"):
    tl_id = 0x23209745
    tl_name = "channelAdminLogEventActionStartGroupCall"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionStartGroupCall#23209745 call:InputGroupCall = ChannelAdminLogEventAction;"
    call: api.TypeInputGroupCall


class ChannelAdminLogEventActionStopPoll(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionStopPoll"):
    tl_id = 0x8F079643
    tl_name = "channelAdminLogEventActionStopPoll"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionStopPoll#8f079643 message:Message = ChannelAdminLogEventAction;"
    message: api.TypeMessage


class ChannelAdminLogEventActionToggleAntiSpam(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleAntiSpam"):
    tl_id = 0x64F36DFC
    tl_name = "channelAdminLogEventActionToggleAntiSpam"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleAntiSpam#64f36dfc new_value:Bool = ChannelAdminLogEventAction;"
    new_value: Bool


class ChannelAdminLogEventActionToggleAutotranslation(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleAutotranslation"):
    tl_id = 0xC517F77E
    tl_name = "channelAdminLogEventActionToggleAutotranslation"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleAutotranslation#c517f77e new_value:Bool = ChannelAdminLogEventAction;"
    new_value: Bool


class ChannelAdminLogEventActionToggleForum(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleForum"):
    tl_id = 0x02CC6383
    tl_name = "channelAdminLogEventActionToggleForum"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleForum#2cc6383 new_value:Bool = ChannelAdminLogEventAction;"
    new_value: Bool


class ChannelAdminLogEventActionToggleGroupCallSetting(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleGroupCallSetting"):
    tl_id = 0x56D6A247
    tl_name = "channelAdminLogEventActionToggleGroupCallSetting"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleGroupCallSetting#56d6a247 join_muted:Bool = ChannelAdminLogEventAction;"
    join_muted: Bool


class ChannelAdminLogEventActionToggleInvites(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleInvites"):
    tl_id = 0x1B7907AE
    tl_name = "channelAdminLogEventActionToggleInvites"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleInvites#1b7907ae new_value:Bool = ChannelAdminLogEventAction;"
    new_value: Bool


class ChannelAdminLogEventActionToggleNoForwards(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleNoForwards"):
    tl_id = 0xCB2AC766
    tl_name = "channelAdminLogEventActionToggleNoForwards"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleNoForwards#cb2ac766 new_value:Bool = ChannelAdminLogEventAction;"
    new_value: Bool


class ChannelAdminLogEventActionTogglePreHistoryHidden(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionTogglePreHistoryHidden"):
    tl_id = 0x5F5C95F1
    tl_name = "channelAdminLogEventActionTogglePreHistoryHidden"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1 new_value:Bool = ChannelAdminLogEventAction;"
    new_value: Bool


class ChannelAdminLogEventActionToggleSignatureProfiles(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleSignatureProfiles"):
    tl_id = 0x60A79C79
    tl_name = "channelAdminLogEventActionToggleSignatureProfiles"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleSignatureProfiles#60a79c79 new_value:Bool = ChannelAdminLogEventAction;"
    new_value: Bool


class ChannelAdminLogEventActionToggleSignatures(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleSignatures"):
    tl_id = 0x26AE0971
    tl_name = "channelAdminLogEventActionToggleSignatures"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleSignatures#26ae0971 new_value:Bool = ChannelAdminLogEventAction;"
    new_value: Bool


class ChannelAdminLogEventActionToggleSlowMode(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionToggleSlowMode"):
    tl_id = 0x53909779
    tl_name = "channelAdminLogEventActionToggleSlowMode"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionToggleSlowMode#53909779 prev_value:int new_value:int = ChannelAdminLogEventAction;"
    prev_value: Int32
    new_value: Int32


class ChannelAdminLogEventActionUpdatePinned(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventActionUpdatePinned"):
    tl_id = 0xE9E82C18
    tl_name = "channelAdminLogEventActionUpdatePinned"
    tl_type = "ChannelAdminLogEventAction"
    tl_line = "channelAdminLogEventActionUpdatePinned#e9e82c18 message:Message = ChannelAdminLogEventAction;"
    message: api.TypeMessage


class ChannelAdminLogEventsFilter(TLObject, frozen=True, kw_only=True, tag="channelAdminLogEventsFilter"):
    tl_id = 0xEA107AE4
    tl_name = "channelAdminLogEventsFilter"
    tl_type = "ChannelAdminLogEventsFilter"
    tl_line = "channelAdminLogEventsFilter#ea107ae4 flags:# join:flags.0?true leave:flags.1?true invite:flags.2?true ban:flags.3?true unban:flags.4?true kick:flags.5?true unkick:flags.6?true promote:flags.7?true demote:flags.8?true info:flags.9?true settings:flags.10?true pinned:flags.11?true edit:flags.12?true delete:flags.13?true group_call:flags.14?true invites:flags.15?true send:flags.16?true forums:flags.17?true sub_extend:flags.18?true edit_rank:flags.19?true = ChannelAdminLogEventsFilter;"
    flags: Nat = 0
    join: Bool = False
    leave: Bool = False
    invite: Bool = False
    ban: Bool = False
    unban: Bool = False
    kick: Bool = False
    unkick: Bool = False
    promote: Bool = False
    demote: Bool = False
    info: Bool = False
    settings: Bool = False
    pinned: Bool = False
    edit: Bool = False
    delete: Bool = False
    group_call: Bool = False
    invites: Bool = False
    send: Bool = False
    forums: Bool = False
    sub_extend: Bool = False
    edit_rank: Bool = False


class ChannelLocation(TLObject, frozen=True, kw_only=True, tag="channelLocation"):
    tl_id = 0x209B82DB
    tl_name = "channelLocation"
    tl_type = "ChannelLocation"
    tl_line = "channelLocation#209b82db geo_point:GeoPoint address:string = ChannelLocation;"
    geo_point: api.TypeGeoPoint
    address: String


class ChannelLocationEmpty(TLObject, frozen=True, kw_only=True, tag="channelLocationEmpty"):
    tl_id = 0xBFB5AD8B
    tl_name = "channelLocationEmpty"
    tl_type = "ChannelLocation"
    tl_line = "channelLocationEmpty#bfb5ad8b = ChannelLocation;"


class ChannelMessagesFilter(TLObject, frozen=True, kw_only=True, tag="channelMessagesFilter"):
    tl_id = 0xCD77D957
    tl_name = "channelMessagesFilter"
    tl_type = "ChannelMessagesFilter"
    tl_line = "channelMessagesFilter#cd77d957 flags:# exclude_new_messages:flags.1?true ranges:Vector<MessageRange> = ChannelMessagesFilter;"
    flags: Nat = 0
    exclude_new_messages: Bool = False
    ranges: Vector[api.TypeMessageRange]


class ChannelMessagesFilterEmpty(TLObject, frozen=True, kw_only=True, tag="channelMessagesFilterEmpty"):
    tl_id = 0x94D42EE7
    tl_name = "channelMessagesFilterEmpty"
    tl_type = "ChannelMessagesFilter"
    tl_line = "channelMessagesFilterEmpty#94d42ee7 = ChannelMessagesFilter;"


class ChannelParticipant(TLObject, frozen=True, kw_only=True, tag="channelParticipant"):
    tl_id = 0x1BD54456
    tl_name = "channelParticipant"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipant#1bd54456 flags:# user_id:long date:int subscription_until_date:flags.0?int rank:flags.2?string = ChannelParticipant;"
    flags: Nat = 0
    user_id: Int64
    date: Int32
    subscription_until_date: Int32 | None = None
    rank: String | None = None


class ChannelParticipantAdmin(TLObject, frozen=True, kw_only=True, tag="channelParticipantAdmin", rename={"self_": "self"}):
    tl_id = 0x34C3BB53
    tl_name = "channelParticipantAdmin"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantAdmin#34c3bb53 flags:# can_edit:flags.0?true self:flags.1?true user_id:long inviter_id:flags.1?long promoted_by:long date:int admin_rights:ChatAdminRights rank:flags.2?string = ChannelParticipant;"
    flags: Nat = 0
    can_edit: Bool = False
    self_: Bool = False
    user_id: Int64
    inviter_id: Int64 | None = None
    promoted_by: Int64
    date: Int32
    admin_rights: api.TypeChatAdminRights
    rank: String | None = None


class ChannelParticipantBanned(TLObject, frozen=True, kw_only=True, tag="channelParticipantBanned"):
    tl_id = 0xD5F0AD91
    tl_name = "channelParticipantBanned"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantBanned#d5f0ad91 flags:# left:flags.0?true peer:Peer kicked_by:long date:int banned_rights:ChatBannedRights rank:flags.2?string = ChannelParticipant;"
    flags: Nat = 0
    left: Bool = False
    peer: api.TypePeer
    kicked_by: Int64
    date: Int32
    banned_rights: api.TypeChatBannedRights
    rank: String | None = None


class ChannelParticipantCreator(TLObject, frozen=True, kw_only=True, tag="channelParticipantCreator"):
    tl_id = 0x2FE601D3
    tl_name = "channelParticipantCreator"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantCreator#2fe601d3 flags:# user_id:long admin_rights:ChatAdminRights rank:flags.0?string = ChannelParticipant;"
    flags: Nat = 0
    user_id: Int64
    admin_rights: api.TypeChatAdminRights
    rank: String | None = None


class ChannelParticipantLeft(TLObject, frozen=True, kw_only=True, tag="channelParticipantLeft"):
    tl_id = 0x1B03F006
    tl_name = "channelParticipantLeft"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantLeft#1b03f006 peer:Peer = ChannelParticipant;"
    peer: api.TypePeer


class ChannelParticipantSelf(TLObject, frozen=True, kw_only=True, tag="channelParticipantSelf"):
    tl_id = 0xA9478A1A
    tl_name = "channelParticipantSelf"
    tl_type = "ChannelParticipant"
    tl_line = "channelParticipantSelf#a9478a1a flags:# via_request:flags.0?true user_id:long inviter_id:long date:int subscription_until_date:flags.1?int rank:flags.2?string = ChannelParticipant;"
    flags: Nat = 0
    via_request: Bool = False
    user_id: Int64
    inviter_id: Int64
    date: Int32
    subscription_until_date: Int32 | None = None
    rank: String | None = None


class ChannelParticipantsAdmins(TLObject, frozen=True, kw_only=True, tag="channelParticipantsAdmins"):
    tl_id = 0xB4608969
    tl_name = "channelParticipantsAdmins"
    tl_type = "ChannelParticipantsFilter"
    tl_line = "channelParticipantsAdmins#b4608969 = ChannelParticipantsFilter;"


class ChannelParticipantsBanned(TLObject, frozen=True, kw_only=True, tag="channelParticipantsBanned"):
    tl_id = 0x1427A5E1
    tl_name = "channelParticipantsBanned"
    tl_type = "ChannelParticipantsFilter"
    tl_line = "channelParticipantsBanned#1427a5e1 q:string = ChannelParticipantsFilter;"
    q: String


class ChannelParticipantsBots(TLObject, frozen=True, kw_only=True, tag="channelParticipantsBots"):
    tl_id = 0xB0D1865B
    tl_name = "channelParticipantsBots"
    tl_type = "ChannelParticipantsFilter"
    tl_line = "channelParticipantsBots#b0d1865b = ChannelParticipantsFilter;"


class ChannelParticipantsContacts(TLObject, frozen=True, kw_only=True, tag="channelParticipantsContacts"):
    tl_id = 0xBB6AE88D
    tl_name = "channelParticipantsContacts"
    tl_type = "ChannelParticipantsFilter"
    tl_line = "channelParticipantsContacts#bb6ae88d q:string = ChannelParticipantsFilter;"
    q: String


class ChannelParticipantsKicked(TLObject, frozen=True, kw_only=True, tag="channelParticipantsKicked"):
    tl_id = 0xA3B54985
    tl_name = "channelParticipantsKicked"
    tl_type = "ChannelParticipantsFilter"
    tl_line = "channelParticipantsKicked#a3b54985 q:string = ChannelParticipantsFilter;"
    q: String


class ChannelParticipantsMentions(TLObject, frozen=True, kw_only=True, tag="channelParticipantsMentions"):
    tl_id = 0xE04B5CEB
    tl_name = "channelParticipantsMentions"
    tl_type = "ChannelParticipantsFilter"
    tl_line = "channelParticipantsMentions#e04b5ceb flags:# q:flags.0?string top_msg_id:flags.1?int = ChannelParticipantsFilter;"
    flags: Nat = 0
    q: String | None = None
    top_msg_id: Int32 | None = None


class ChannelParticipantsRecent(TLObject, frozen=True, kw_only=True, tag="channelParticipantsRecent"):
    tl_id = 0xDE3F3C79
    tl_name = "channelParticipantsRecent"
    tl_type = "ChannelParticipantsFilter"
    tl_line = "channelParticipantsRecent#de3f3c79 = ChannelParticipantsFilter;"


class ChannelParticipantsSearch(TLObject, frozen=True, kw_only=True, tag="channelParticipantsSearch"):
    tl_id = 0x0656AC4B
    tl_name = "channelParticipantsSearch"
    tl_type = "ChannelParticipantsFilter"
    tl_line = "channelParticipantsSearch#656ac4b q:string = ChannelParticipantsFilter;"
    q: String


TypeChannelAdminLogEvent: TypeAlias = ChannelAdminLogEvent
TypeChannelAdminLogEventAction: TypeAlias = (
    ChannelAdminLogEventActionChangeAbout
    | ChannelAdminLogEventActionChangeAvailableReactions
    | ChannelAdminLogEventActionChangeEmojiStatus
    | ChannelAdminLogEventActionChangeEmojiStickerSet
    | ChannelAdminLogEventActionChangeHistoryTTL
    | ChannelAdminLogEventActionChangeLinkedChat
    | ChannelAdminLogEventActionChangeLocation
    | ChannelAdminLogEventActionChangePeerColor
    | ChannelAdminLogEventActionChangePhoto
    | ChannelAdminLogEventActionChangeProfilePeerColor
    | ChannelAdminLogEventActionChangeStickerSet
    | ChannelAdminLogEventActionChangeTitle
    | ChannelAdminLogEventActionChangeUsername
    | ChannelAdminLogEventActionChangeUsernames
    | ChannelAdminLogEventActionChangeWallpaper
    | ChannelAdminLogEventActionCreateTopic
    | ChannelAdminLogEventActionDefaultBannedRights
    | ChannelAdminLogEventActionDeleteMessage
    | ChannelAdminLogEventActionDeleteTopic
    | ChannelAdminLogEventActionDiscardGroupCall
    | ChannelAdminLogEventActionEditMessage
    | ChannelAdminLogEventActionEditTopic
    | ChannelAdminLogEventActionExportedInviteDelete
    | ChannelAdminLogEventActionExportedInviteEdit
    | ChannelAdminLogEventActionExportedInviteRevoke
    | ChannelAdminLogEventActionParticipantEditRank
    | ChannelAdminLogEventActionParticipantInvite
    | ChannelAdminLogEventActionParticipantJoin
    | ChannelAdminLogEventActionParticipantJoinByInvite
    | ChannelAdminLogEventActionParticipantJoinByRequest
    | ChannelAdminLogEventActionParticipantLeave
    | ChannelAdminLogEventActionParticipantMute
    | ChannelAdminLogEventActionParticipantSubExtend
    | ChannelAdminLogEventActionParticipantToggleAdmin
    | ChannelAdminLogEventActionParticipantToggleBan
    | ChannelAdminLogEventActionParticipantUnmute
    | ChannelAdminLogEventActionParticipantVolume
    | ChannelAdminLogEventActionPinTopic
    | ChannelAdminLogEventActionSendMessage
    | ChannelAdminLogEventActionStartGroupCall
    | ChannelAdminLogEventActionStopPoll
    | ChannelAdminLogEventActionToggleAntiSpam
    | ChannelAdminLogEventActionToggleAutotranslation
    | ChannelAdminLogEventActionToggleForum
    | ChannelAdminLogEventActionToggleGroupCallSetting
    | ChannelAdminLogEventActionToggleInvites
    | ChannelAdminLogEventActionToggleNoForwards
    | ChannelAdminLogEventActionTogglePreHistoryHidden
    | ChannelAdminLogEventActionToggleSignatureProfiles
    | ChannelAdminLogEventActionToggleSignatures
    | ChannelAdminLogEventActionToggleSlowMode
    | ChannelAdminLogEventActionUpdatePinned
)
TypeChannelAdminLogEventsFilter: TypeAlias = ChannelAdminLogEventsFilter
TypeChannelLocation: TypeAlias = (
    ChannelLocation
    | ChannelLocationEmpty
)
TypeChannelMessagesFilter: TypeAlias = (
    ChannelMessagesFilter
    | ChannelMessagesFilterEmpty
)
TypeChannelParticipant: TypeAlias = (
    ChannelParticipant
    | ChannelParticipantAdmin
    | ChannelParticipantBanned
    | ChannelParticipantCreator
    | ChannelParticipantLeft
    | ChannelParticipantSelf
)
TypeChannelParticipantsFilter: TypeAlias = (
    ChannelParticipantsAdmins
    | ChannelParticipantsBanned
    | ChannelParticipantsBots
    | ChannelParticipantsContacts
    | ChannelParticipantsKicked
    | ChannelParticipantsMentions
    | ChannelParticipantsRecent
    | ChannelParticipantsSearch
)
