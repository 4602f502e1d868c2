"""Definitions: the namespace channels. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.channels import *
    from tl.api.before176.channels import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "AdminLogResults",
    "ChannelParticipant",
    "ChannelParticipants",
    "ChannelParticipantsNotModified",
    "CheckSearchPostsFlood",
    "CheckUsername",
    "ConvertToGigagroup",
    "CreateChannel",
    "DeactivateAllUsernames",
    "DeleteChannel",
    "DeleteHistory",
    "DeleteMessages",
    "DeleteParticipantHistory",
    "EditAdmin",
    "EditBanned",
    "EditLocation",
    "EditPhoto",
    "EditTitle",
    "ExportMessageLink",
    "GetAdminLog",
    "GetAdminedPublicChannels",
    "GetChannelRecommendations",
    "GetChannels",
    "GetFullChannel",
    "GetGroupsForDiscussion",
    "GetInactiveChannels",
    "GetLeftChannels",
    "GetMessageAuthor",
    "GetMessages",
    "GetParticipant",
    "GetParticipants",
    "GetSendAs",
    "InviteToChannel",
    "JoinChannel",
    "LeaveChannel",
    "ReadHistory",
    "ReadMessageContents",
    "ReorderUsernames",
    "ReportAntiSpamFalsePositive",
    "ReportSpam",
    "RestrictSponsoredMessages",
    "SearchPosts",
    "SendAsPeers",
    "SetBoostsToUnblockRestrictions",
    "SetDiscussionGroup",
    "SetEmojiStickers",
    "SetMainProfileTab",
    "SetStickers",
    "SponsoredMessageReportResultAdsHidden",
    "SponsoredMessageReportResultChooseOption",
    "SponsoredMessageReportResultReported",
    "ToggleAntiSpam",
    "ToggleAutotranslation",
    "ToggleForum",
    "ToggleJoinRequest",
    "ToggleJoinToSend",
    "ToggleParticipantsHidden",
    "TogglePreHistoryHidden",
    "ToggleSignatures",
    "ToggleSlowMode",
    "ToggleUsername",
    "ToggleViewForumAsMessages",
    "TypeAdminLogResults",
    "TypeChannelParticipant",
    "TypeChannelParticipants",
    "TypeSendAsPeers",
    "TypeSponsoredMessageReportResult",
    "UpdateColor",
    "UpdateEmojiStatus",
    "UpdatePaidMessagesPrice",
    "UpdateUsername",
]


class AdminLogResults(TLObject, frozen=True, kw_only=True, tag="channels.adminLogResults"):
    tl_id = 0xED8AF74D
    tl_name = "channels.adminLogResults"
    tl_type = "channels.AdminLogResults"
    tl_line = "channels.adminLogResults#ed8af74d events:Vector<ChannelAdminLogEvent> chats:Vector<Chat> users:Vector<User> = channels.AdminLogResults;"
    events: Vector[api.TypeChannelAdminLogEvent]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChannelParticipant(TLObject, frozen=True, kw_only=True, tag="channels.channelParticipant"):
    tl_id = 0xDFB80317
    tl_name = "channels.channelParticipant"
    tl_type = "channels.ChannelParticipant"
    tl_line = "channels.channelParticipant#dfb80317 participant:ChannelParticipant chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipant;"
    participant: api.TypeChannelParticipant
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChannelParticipants(TLObject, frozen=True, kw_only=True, tag="channels.channelParticipants"):
    tl_id = 0x9AB0FEAF
    tl_name = "channels.channelParticipants"
    tl_type = "channels.ChannelParticipants"
    tl_line = "channels.channelParticipants#9ab0feaf count:int participants:Vector<ChannelParticipant> chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipants;"
    count: Int32
    participants: Vector[api.TypeChannelParticipant]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChannelParticipantsNotModified(TLObject, frozen=True, kw_only=True, tag="channels.channelParticipantsNotModified"):
    tl_id = 0xF0173FE9
    tl_name = "channels.channelParticipantsNotModified"
    tl_type = "channels.ChannelParticipants"
    tl_line = "channels.channelParticipantsNotModified#f0173fe9 = channels.ChannelParticipants;"


class SendAsPeers(TLObject, frozen=True, kw_only=True, tag="channels.sendAsPeers"):
    tl_id = 0xF496B0C6
    tl_name = "channels.sendAsPeers"
    tl_type = "channels.SendAsPeers"
    tl_line = "channels.sendAsPeers#f496b0c6 peers:Vector<SendAsPeer> chats:Vector<Chat> users:Vector<User> = channels.SendAsPeers;"
    peers: Vector[api.TypeSendAsPeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SponsoredMessageReportResultAdsHidden(TLObject, frozen=True, kw_only=True, tag="channels.sponsoredMessageReportResultAdsHidden"):
    tl_id = 0x3E3BCF2F
    tl_name = "channels.sponsoredMessageReportResultAdsHidden"
    tl_type = "channels.SponsoredMessageReportResult"
    tl_line = "channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f = channels.SponsoredMessageReportResult;"


class SponsoredMessageReportResultChooseOption(TLObject, frozen=True, kw_only=True, tag="channels.sponsoredMessageReportResultChooseOption"):
    tl_id = 0x846F9E42
    tl_name = "channels.sponsoredMessageReportResultChooseOption"
    tl_type = "channels.SponsoredMessageReportResult"
    tl_line = "channels.sponsoredMessageReportResultChooseOption#846f9e42 title:string options:Vector<SponsoredMessageReportOption> = channels.SponsoredMessageReportResult;"
    title: String
    options: Vector[api.TypeSponsoredMessageReportOption]


class SponsoredMessageReportResultReported(TLObject, frozen=True, kw_only=True, tag="channels.sponsoredMessageReportResultReported"):
    tl_id = 0xAD798849
    tl_name = "channels.sponsoredMessageReportResultReported"
    tl_type = "channels.SponsoredMessageReportResult"
    tl_line = "channels.sponsoredMessageReportResultReported#ad798849 = channels.SponsoredMessageReportResult;"


class CheckSearchPostsFlood(TLFunction["api.TypeSearchPostsFlood"], frozen=True, kw_only=True, tag="channels.checkSearchPostsFlood"):
    tl_id = 0x22567115
    tl_name = "channels.checkSearchPostsFlood"
    tl_type = "SearchPostsFlood"
    tl_line = "channels.checkSearchPostsFlood#22567115 flags:# query:flags.0?string = SearchPostsFlood;"
    flags: Nat = 0
    query: String | None = None


class CheckUsername(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.checkUsername"):
    tl_id = 0x10E6BD2C
    tl_name = "channels.checkUsername"
    tl_type = "Bool"
    tl_line = "channels.checkUsername#10e6bd2c channel:InputChannel username:string = Bool;"
    channel: api.TypeInputChannel
    username: String


class ConvertToGigagroup(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.convertToGigagroup"):
    tl_id = 0x0B290C69
    tl_name = "channels.convertToGigagroup"
    tl_type = "Updates"
    tl_line = "channels.convertToGigagroup#b290c69 channel:InputChannel = Updates;"
    channel: api.TypeInputChannel


class CreateChannel(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.createChannel"):
    tl_id = 0x91006707
    tl_name = "channels.createChannel"
    tl_type = "Updates"
    tl_line = "channels.createChannel#91006707 flags:# broadcast:flags.0?true megagroup:flags.1?true for_import:flags.3?true forum:flags.5?true title:string about:string geo_point:flags.2?InputGeoPoint address:flags.2?string ttl_period:flags.4?int = Updates;"
    flags: Nat = 0
    broadcast: Bool = False
    megagroup: Bool = False
    for_import: Bool = False
    forum: Bool = False
    title: String
    about: String
    geo_point: api.TypeInputGeoPoint | None = None
    address: String | None = None
    ttl_period: Int32 | None = None


class DeactivateAllUsernames(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.deactivateAllUsernames"):
    tl_id = 0x0A245DD3
    tl_name = "channels.deactivateAllUsernames"
    tl_type = "Bool"
    tl_line = "channels.deactivateAllUsernames#a245dd3 channel:InputChannel = Bool;"
    channel: api.TypeInputChannel


class DeleteChannel(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.deleteChannel"):
    tl_id = 0xC0111FE3
    tl_name = "channels.deleteChannel"
    tl_type = "Updates"
    tl_line = "channels.deleteChannel#c0111fe3 channel:InputChannel = Updates;"
    channel: api.TypeInputChannel


class DeleteHistory(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.deleteHistory"):
    tl_id = 0x9BAA9647
    tl_name = "channels.deleteHistory"
    tl_type = "Updates"
    tl_line = "channels.deleteHistory#9baa9647 flags:# for_everyone:flags.0?true channel:InputChannel max_id:int = Updates;"
    flags: Nat = 0
    for_everyone: Bool = False
    channel: api.TypeInputChannel
    max_id: Int32


class DeleteMessages(TLFunction["api.messages.TypeAffectedMessages"], frozen=True, kw_only=True, tag="channels.deleteMessages"):
    tl_id = 0x84C1FD4E
    tl_name = "channels.deleteMessages"
    tl_type = "messages.AffectedMessages"
    tl_line = "channels.deleteMessages#84c1fd4e channel:InputChannel id:Vector<int> = messages.AffectedMessages;"
    channel: api.TypeInputChannel
    id: Vector[Int32]


class DeleteParticipantHistory(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="channels.deleteParticipantHistory"):
    tl_id = 0x367544DB
    tl_name = "channels.deleteParticipantHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "channels.deleteParticipantHistory#367544db channel:InputChannel participant:InputPeer = messages.AffectedHistory;"
    channel: api.TypeInputChannel
    participant: api.TypeInputPeer


class EditAdmin(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editAdmin"):
    tl_id = 0x9A98AD68
    tl_name = "channels.editAdmin"
    tl_type = "Updates"
    tl_line = "channels.editAdmin#9a98ad68 flags:# channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights rank:flags.0?string = Updates;"
    flags: Nat = 0
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser
    admin_rights: api.TypeChatAdminRights
    rank: String | None = None


class EditBanned(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editBanned"):
    tl_id = 0x96E6CD81
    tl_name = "channels.editBanned"
    tl_type = "Updates"
    tl_line = "channels.editBanned#96e6cd81 channel:InputChannel participant:InputPeer banned_rights:ChatBannedRights = Updates;"
    channel: api.TypeInputChannel
    participant: api.TypeInputPeer
    banned_rights: api.TypeChatBannedRights


class EditLocation(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.editLocation"):
    tl_id = 0x58E63F6D
    tl_name = "channels.editLocation"
    tl_type = "Bool"
    tl_line = "channels.editLocation#58e63f6d channel:InputChannel geo_point:InputGeoPoint address:string = Bool;"
    channel: api.TypeInputChannel
    geo_point: api.TypeInputGeoPoint
    address: String


class EditPhoto(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editPhoto"):
    tl_id = 0xF12E57C9
    tl_name = "channels.editPhoto"
    tl_type = "Updates"
    tl_line = "channels.editPhoto#f12e57c9 channel:InputChannel photo:InputChatPhoto = Updates;"
    channel: api.TypeInputChannel
    photo: api.TypeInputChatPhoto


class EditTitle(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editTitle"):
    tl_id = 0x566DECD0
    tl_name = "channels.editTitle"
    tl_type = "Updates"
    tl_line = "channels.editTitle#566decd0 channel:InputChannel title:string = Updates;"
    channel: api.TypeInputChannel
    title: String


class ExportMessageLink(TLFunction["api.TypeExportedMessageLink"], frozen=True, kw_only=True, tag="channels.exportMessageLink"):
    tl_id = 0xE63FADEB
    tl_name = "channels.exportMessageLink"
    tl_type = "ExportedMessageLink"
    tl_line = "channels.exportMessageLink#e63fadeb flags:# grouped:flags.0?true thread:flags.1?true channel:InputChannel id:int = ExportedMessageLink;"
    flags: Nat = 0
    grouped: Bool = False
    thread: Bool = False
    channel: api.TypeInputChannel
    id: Int32


class GetAdminLog(TLFunction["api.channels.TypeAdminLogResults"], frozen=True, kw_only=True, tag="channels.getAdminLog"):
    tl_id = 0x33DDF480
    tl_name = "channels.getAdminLog"
    tl_type = "channels.AdminLogResults"
    tl_line = "channels.getAdminLog#33ddf480 flags:# channel:InputChannel q:string events_filter:flags.0?ChannelAdminLogEventsFilter admins:flags.1?Vector<InputUser> max_id:long min_id:long limit:int = channels.AdminLogResults;"
    flags: Nat = 0
    channel: api.TypeInputChannel
    q: String
    events_filter: api.TypeChannelAdminLogEventsFilter | None = None
    admins: Vector[api.TypeInputUser] | None = None
    max_id: Int64
    min_id: Int64
    limit: Int32


class GetAdminedPublicChannels(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="channels.getAdminedPublicChannels"):
    tl_id = 0xF8B036AF
    tl_name = "channels.getAdminedPublicChannels"
    tl_type = "messages.Chats"
    tl_line = "channels.getAdminedPublicChannels#f8b036af flags:# by_location:flags.0?true check_limit:flags.1?true for_personal:flags.2?true for_community_peer:flags.3?true = messages.Chats;"
    flags: Nat = 0
    by_location: Bool = False
    check_limit: Bool = False
    for_personal: Bool = False
    for_community_peer: Bool = False


class GetChannelRecommendations(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="channels.getChannelRecommendations"):
    tl_id = 0x25A71742
    tl_name = "channels.getChannelRecommendations"
    tl_type = "messages.Chats"
    tl_line = "channels.getChannelRecommendations#25a71742 flags:# channel:flags.0?InputChannel = messages.Chats;"
    flags: Nat = 0
    channel: api.TypeInputChannel | None = None


class GetChannels(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="channels.getChannels"):
    tl_id = 0x0A7F6BBB
    tl_name = "channels.getChannels"
    tl_type = "messages.Chats"
    tl_line = "channels.getChannels#a7f6bbb id:Vector<InputChannel> = messages.Chats;"
    id: Vector[api.TypeInputChannel]


class GetFullChannel(TLFunction["api.messages.TypeChatFull"], frozen=True, kw_only=True, tag="channels.getFullChannel"):
    tl_id = 0x08736A09
    tl_name = "channels.getFullChannel"
    tl_type = "messages.ChatFull"
    tl_line = "channels.getFullChannel#8736a09 channel:InputChannel = messages.ChatFull;"
    channel: api.TypeInputChannel


class GetGroupsForDiscussion(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="channels.getGroupsForDiscussion"):
    tl_id = 0xF5DAD378
    tl_name = "channels.getGroupsForDiscussion"
    tl_type = "messages.Chats"
    tl_line = "channels.getGroupsForDiscussion#f5dad378 = messages.Chats;"


class GetInactiveChannels(TLFunction["api.messages.TypeInactiveChats"], frozen=True, kw_only=True, tag="channels.getInactiveChannels"):
    tl_id = 0x11E831EE
    tl_name = "channels.getInactiveChannels"
    tl_type = "messages.InactiveChats"
    tl_line = "channels.getInactiveChannels#11e831ee = messages.InactiveChats;"


class GetLeftChannels(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="channels.getLeftChannels"):
    tl_id = 0x8341ECC0
    tl_name = "channels.getLeftChannels"
    tl_type = "messages.Chats"
    tl_line = "channels.getLeftChannels#8341ecc0 offset:int = messages.Chats;"
    offset: Int32


class GetMessageAuthor(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="channels.getMessageAuthor"):
    tl_id = 0xECE2A0E6
    tl_name = "channels.getMessageAuthor"
    tl_type = "User"
    tl_line = "channels.getMessageAuthor#ece2a0e6 channel:InputChannel id:int = User;"
    channel: api.TypeInputChannel
    id: Int32


class GetMessages(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="channels.getMessages"):
    tl_id = 0xAD8C9A23
    tl_name = "channels.getMessages"
    tl_type = "messages.Messages"
    tl_line = "channels.getMessages#ad8c9a23 channel:InputChannel id:Vector<InputMessage> = messages.Messages;"
    channel: api.TypeInputChannel
    id: Vector[api.TypeInputMessage]


class GetParticipant(TLFunction["api.channels.TypeChannelParticipant"], frozen=True, kw_only=True, tag="channels.getParticipant"):
    tl_id = 0xA0AB6CC6
    tl_name = "channels.getParticipant"
    tl_type = "channels.ChannelParticipant"
    tl_line = "channels.getParticipant#a0ab6cc6 channel:InputChannel participant:InputPeer = channels.ChannelParticipant;"
    channel: api.TypeInputChannel
    participant: api.TypeInputPeer


class GetParticipants(TLFunction["api.channels.TypeChannelParticipants"], frozen=True, kw_only=True, tag="channels.getParticipants"):
    tl_id = 0x77CED9D0
    tl_name = "channels.getParticipants"
    tl_type = "channels.ChannelParticipants"
    tl_line = "channels.getParticipants#77ced9d0 channel:InputChannel filter:ChannelParticipantsFilter offset:int limit:int hash:long = channels.ChannelParticipants;"
    channel: api.TypeInputChannel
    filter: api.TypeChannelParticipantsFilter
    offset: Int32
    limit: Int32
    hash: Int64


class GetSendAs(TLFunction["api.channels.TypeSendAsPeers"], frozen=True, kw_only=True, tag="channels.getSendAs"):
    tl_id = 0xE785A43F
    tl_name = "channels.getSendAs"
    tl_type = "channels.SendAsPeers"
    tl_line = "channels.getSendAs#e785a43f flags:# for_paid_reactions:flags.0?true for_live_stories:flags.1?true peer:InputPeer = channels.SendAsPeers;"
    flags: Nat = 0
    for_paid_reactions: Bool = False
    for_live_stories: Bool = False
    peer: api.TypeInputPeer


class InviteToChannel(TLFunction["api.messages.TypeInvitedUsers"], frozen=True, kw_only=True, tag="channels.inviteToChannel"):
    tl_id = 0xC9E33D54
    tl_name = "channels.inviteToChannel"
    tl_type = "messages.InvitedUsers"
    tl_line = "channels.inviteToChannel#c9e33d54 channel:InputChannel users:Vector<InputUser> = messages.InvitedUsers;"
    channel: api.TypeInputChannel
    users: Vector[api.TypeInputUser]


class JoinChannel(TLFunction["api.messages.TypeChatInviteJoinResult"], frozen=True, kw_only=True, tag="channels.joinChannel"):
    tl_id = 0x7F6A1E22
    tl_name = "channels.joinChannel"
    tl_type = "messages.ChatInviteJoinResult"
    tl_line = "channels.joinChannel#7f6a1e22 channel:InputChannel = messages.ChatInviteJoinResult;"
    channel: api.TypeInputChannel


class LeaveChannel(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.leaveChannel"):
    tl_id = 0xF836AA95
    tl_name = "channels.leaveChannel"
    tl_type = "Updates"
    tl_line = "channels.leaveChannel#f836aa95 channel:InputChannel = Updates;"
    channel: api.TypeInputChannel


class ReadHistory(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.readHistory"):
    tl_id = 0xCC104937
    tl_name = "channels.readHistory"
    tl_type = "Bool"
    tl_line = "channels.readHistory#cc104937 channel:InputChannel max_id:int = Bool;"
    channel: api.TypeInputChannel
    max_id: Int32


class ReadMessageContents(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.readMessageContents"):
    tl_id = 0xEAB5DC38
    tl_name = "channels.readMessageContents"
    tl_type = "Bool"
    tl_line = "channels.readMessageContents#eab5dc38 channel:InputChannel id:Vector<int> = Bool;"
    channel: api.TypeInputChannel
    id: Vector[Int32]


class ReorderUsernames(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.reorderUsernames"):
    tl_id = 0xB45CED1D
    tl_name = "channels.reorderUsernames"
    tl_type = "Bool"
    tl_line = "channels.reorderUsernames#b45ced1d channel:InputChannel order:Vector<string> = Bool;"
    channel: api.TypeInputChannel
    order: Vector[String]


class ReportAntiSpamFalsePositive(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.reportAntiSpamFalsePositive"):
    tl_id = 0xA850A693
    tl_name = "channels.reportAntiSpamFalsePositive"
    tl_type = "Bool"
    tl_line = "channels.reportAntiSpamFalsePositive#a850a693 channel:InputChannel msg_id:int = Bool;"
    channel: api.TypeInputChannel
    msg_id: Int32


class ReportSpam(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.reportSpam"):
    tl_id = 0xF44A8315
    tl_name = "channels.reportSpam"
    tl_type = "Bool"
    tl_line = "channels.reportSpam#f44a8315 channel:InputChannel participant:InputPeer id:Vector<int> = Bool;"
    channel: api.TypeInputChannel
    participant: api.TypeInputPeer
    id: Vector[Int32]


class RestrictSponsoredMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.restrictSponsoredMessages"):
    tl_id = 0x9AE91519
    tl_name = "channels.restrictSponsoredMessages"
    tl_type = "Updates"
    tl_line = "channels.restrictSponsoredMessages#9ae91519 channel:InputChannel restricted:Bool = Updates;"
    channel: api.TypeInputChannel
    restricted: Bool


class SearchPosts(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="channels.searchPosts"):
    tl_id = 0xF2C4F24D
    tl_name = "channels.searchPosts"
    tl_type = "messages.Messages"
    tl_line = "channels.searchPosts#f2c4f24d flags:# hashtag:flags.0?string query:flags.1?string offset_rate:int offset_peer:InputPeer offset_id:int limit:int allow_paid_stars:flags.2?long = messages.Messages;"
    flags: Nat = 0
    hashtag: String | None = None
    query: String | None = None
    offset_rate: Int32
    offset_peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32
    allow_paid_stars: Int64 | None = None


class SetBoostsToUnblockRestrictions(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.setBoostsToUnblockRestrictions"):
    tl_id = 0xAD399CEE
    tl_name = "channels.setBoostsToUnblockRestrictions"
    tl_type = "Updates"
    tl_line = "channels.setBoostsToUnblockRestrictions#ad399cee channel:InputChannel boosts:int = Updates;"
    channel: api.TypeInputChannel
    boosts: Int32


class SetDiscussionGroup(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.setDiscussionGroup"):
    tl_id = 0x40582BB2
    tl_name = "channels.setDiscussionGroup"
    tl_type = "Bool"
    tl_line = "channels.setDiscussionGroup#40582bb2 broadcast:InputChannel group:InputChannel = Bool;"
    broadcast: api.TypeInputChannel
    group: api.TypeInputChannel


class SetEmojiStickers(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.setEmojiStickers"):
    tl_id = 0x3CD930B7
    tl_name = "channels.setEmojiStickers"
    tl_type = "Bool"
    tl_line = "channels.setEmojiStickers#3cd930b7 channel:InputChannel stickerset:InputStickerSet = Bool;"
    channel: api.TypeInputChannel
    stickerset: api.TypeInputStickerSet


class SetMainProfileTab(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.setMainProfileTab"):
    tl_id = 0x3583FCB1
    tl_name = "channels.setMainProfileTab"
    tl_type = "Bool"
    tl_line = "channels.setMainProfileTab#3583fcb1 channel:InputChannel tab:ProfileTab = Bool;"
    channel: api.TypeInputChannel
    tab: api.TypeProfileTab


class SetStickers(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.setStickers"):
    tl_id = 0xEA8CA4F9
    tl_name = "channels.setStickers"
    tl_type = "Bool"
    tl_line = "channels.setStickers#ea8ca4f9 channel:InputChannel stickerset:InputStickerSet = Bool;"
    channel: api.TypeInputChannel
    stickerset: api.TypeInputStickerSet


class ToggleAntiSpam(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleAntiSpam"):
    tl_id = 0x68F3E4EB
    tl_name = "channels.toggleAntiSpam"
    tl_type = "Updates"
    tl_line = "channels.toggleAntiSpam#68f3e4eb channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class ToggleAutotranslation(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleAutotranslation"):
    tl_id = 0x167FC0A1
    tl_name = "channels.toggleAutotranslation"
    tl_type = "Updates"
    tl_line = "channels.toggleAutotranslation#167fc0a1 channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class ToggleForum(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleForum"):
    tl_id = 0x3FF75734
    tl_name = "channels.toggleForum"
    tl_type = "Updates"
    tl_line = "channels.toggleForum#3ff75734 channel:InputChannel enabled:Bool tabs:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool
    tabs: Bool


class ToggleJoinRequest(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleJoinRequest"):
    tl_id = 0x0ECC2618
    tl_name = "channels.toggleJoinRequest"
    tl_type = "Updates"
    tl_line = "channels.toggleJoinRequest#ecc2618 flags:# apply_to_invites:flags.1?true channel:InputChannel enabled:Bool guard_bot:flags.0?InputUser = Updates;"
    flags: Nat = 0
    apply_to_invites: Bool = False
    channel: api.TypeInputChannel
    enabled: Bool
    guard_bot: api.TypeInputUser | None = None


class ToggleJoinToSend(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleJoinToSend"):
    tl_id = 0xE4CB9580
    tl_name = "channels.toggleJoinToSend"
    tl_type = "Updates"
    tl_line = "channels.toggleJoinToSend#e4cb9580 channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class ToggleParticipantsHidden(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleParticipantsHidden"):
    tl_id = 0x6A6E7854
    tl_name = "channels.toggleParticipantsHidden"
    tl_type = "Updates"
    tl_line = "channels.toggleParticipantsHidden#6a6e7854 channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class TogglePreHistoryHidden(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.togglePreHistoryHidden"):
    tl_id = 0xEABBB94C
    tl_name = "channels.togglePreHistoryHidden"
    tl_type = "Updates"
    tl_line = "channels.togglePreHistoryHidden#eabbb94c channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class ToggleSignatures(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleSignatures"):
    tl_id = 0x418D549C
    tl_name = "channels.toggleSignatures"
    tl_type = "Updates"
    tl_line = "channels.toggleSignatures#418d549c flags:# signatures_enabled:flags.0?true profiles_enabled:flags.1?true channel:InputChannel = Updates;"
    flags: Nat = 0
    signatures_enabled: Bool = False
    profiles_enabled: Bool = False
    channel: api.TypeInputChannel


class ToggleSlowMode(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleSlowMode"):
    tl_id = 0xEDD49EF0
    tl_name = "channels.toggleSlowMode"
    tl_type = "Updates"
    tl_line = "channels.toggleSlowMode#edd49ef0 channel:InputChannel seconds:int = Updates;"
    channel: api.TypeInputChannel
    seconds: Int32


class ToggleUsername(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.toggleUsername"):
    tl_id = 0x50F24105
    tl_name = "channels.toggleUsername"
    tl_type = "Bool"
    tl_line = "channels.toggleUsername#50f24105 channel:InputChannel username:string active:Bool = Bool;"
    channel: api.TypeInputChannel
    username: String
    active: Bool


class ToggleViewForumAsMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleViewForumAsMessages"):
    tl_id = 0x9738BB15
    tl_name = "channels.toggleViewForumAsMessages"
    tl_type = "Updates"
    tl_line = "channels.toggleViewForumAsMessages#9738bb15 channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class UpdateColor(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.updateColor"):
    tl_id = 0xD8AA3671
    tl_name = "channels.updateColor"
    tl_type = "Updates"
    tl_line = "channels.updateColor#d8aa3671 flags:# for_profile:flags.1?true channel:InputChannel color:flags.2?int background_emoji_id:flags.0?long = Updates;"
    flags: Nat = 0
    for_profile: Bool = False
    channel: api.TypeInputChannel
    color: Int32 | None = None
    background_emoji_id: Int64 | None = None


class UpdateEmojiStatus(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.updateEmojiStatus"):
    tl_id = 0xF0D3E6A8
    tl_name = "channels.updateEmojiStatus"
    tl_type = "Updates"
    tl_line = "channels.updateEmojiStatus#f0d3e6a8 channel:InputChannel emoji_status:EmojiStatus = Updates;"
    channel: api.TypeInputChannel
    emoji_status: api.TypeEmojiStatus


class UpdatePaidMessagesPrice(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.updatePaidMessagesPrice"):
    tl_id = 0x4B12327B
    tl_name = "channels.updatePaidMessagesPrice"
    tl_type = "Updates"
    tl_line = "channels.updatePaidMessagesPrice#4b12327b flags:# broadcast_messages_allowed:flags.0?true channel:InputChannel send_paid_messages_stars:long = Updates;"
    flags: Nat = 0
    broadcast_messages_allowed: Bool = False
    channel: api.TypeInputChannel
    send_paid_messages_stars: Int64


class UpdateUsername(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.updateUsername"):
    tl_id = 0x3514B3DE
    tl_name = "channels.updateUsername"
    tl_type = "Bool"
    tl_line = "channels.updateUsername#3514b3de channel:InputChannel username:string = Bool;"
    channel: api.TypeInputChannel
    username: String


TypeAdminLogResults: TypeAlias = AdminLogResults
TypeChannelParticipant: TypeAlias = ChannelParticipant
TypeChannelParticipants: TypeAlias = (
    ChannelParticipants
    | ChannelParticipantsNotModified
)
TypeSendAsPeers: TypeAlias = SendAsPeers
TypeSponsoredMessageReportResult: TypeAlias = (
    SponsoredMessageReportResultAdsHidden
    | SponsoredMessageReportResultChooseOption
    | SponsoredMessageReportResultReported
)
