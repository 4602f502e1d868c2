"""Superseded definitions: the namespace channels. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ChannelParticipant_d0d9b163",
    "ChannelParticipants_f56ee2a8",
    "CreateChannel_3d5fb10f",
    "CreateChannel_f4893d7f",
    "DeleteHistory_af369d42",
    "DeleteUserHistory",
    "EditAbout",
    "EditAdmin_20b88214",
    "EditAdmin_70f893ba",
    "EditBanned_72796912",
    "EditBanned_bfd915cd",
    "EditForumTopic_6c883e2d",
    "ExportInvite",
    "ExportMessageLink_ceb77163",
    "GetAdminedPublicChannels_8d8d82d7",
    "GetBroadcastsForDiscussion",
    "GetParticipant_546dd7a6",
    "GetParticipants_123e05e9",
    "ReportSpam_fe087810",
    "SendAsPeers_8356cda9",
    "ToggleInvites",
    "UpdateColor_621a201f",
    "UpdatePinnedMessage",
]


class ChannelParticipant_d0d9b163(TLObject, frozen=True, kw_only=True, tag="channels.channelParticipant#d0d9b163"):
    tl_id = 0xD0D9B163
    tl_name = "channels.channelParticipant"
    tl_type = "channels.ChannelParticipant"
    tl_line = "channels.channelParticipant#d0d9b163 participant:ChannelParticipant users:Vector<User> = channels.ChannelParticipant;"
    participant: api.TypeChannelParticipant
    users: Vector[api.TypeUser]


class ChannelParticipants_f56ee2a8(TLObject, frozen=True, kw_only=True, tag="channels.channelParticipants#f56ee2a8"):
    tl_id = 0xF56EE2A8
    tl_name = "channels.channelParticipants"
    tl_type = "channels.ChannelParticipants"
    tl_line = "channels.channelParticipants#f56ee2a8 count:int participants:Vector<ChannelParticipant> users:Vector<User> = channels.ChannelParticipants;"
    count: Int32
    participants: Vector[api.TypeChannelParticipant]
    users: Vector[api.TypeUser]


class SendAsPeers_8356cda9(TLObject, frozen=True, kw_only=True, tag="channels.sendAsPeers#8356cda9"):
    tl_id = 0x8356CDA9
    tl_name = "channels.sendAsPeers"
    tl_type = "channels.SendAsPeers"
    tl_line = "channels.sendAsPeers#8356cda9 peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = channels.SendAsPeers;"
    peers: Vector[api.TypePeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class CreateChannel_f4893d7f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.createChannel#f4893d7f"):
    tl_id = 0xF4893D7F
    tl_name = "channels.createChannel"
    tl_type = "Updates"
    tl_line = "channels.createChannel#f4893d7f flags:# broadcast:flags.0?true megagroup:flags.1?true title:string about:string = Updates;"
    flags: Nat = 0
    broadcast: Bool = False
    megagroup: Bool = False
    title: String
    about: String


class CreateChannel_3d5fb10f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.createChannel#3d5fb10f"):
    tl_id = 0x3D5FB10F
    tl_name = "channels.createChannel"
    tl_type = "Updates"
    tl_line = "channels.createChannel#3d5fb10f flags:# broadcast:flags.0?true megagroup:flags.1?true for_import:flags.3?true title:string about:string geo_point:flags.2?InputGeoPoint address:flags.2?string = Updates;"
    flags: Nat = 0
    broadcast: Bool = False
    megagroup: Bool = False
    for_import: Bool = False
    title: String
    about: String
    geo_point: api.TypeInputGeoPoint | None = None
    address: String | None = None


class DeleteHistory_af369d42(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.deleteHistory#af369d42"):
    tl_id = 0xAF369D42
    tl_name = "channels.deleteHistory"
    tl_type = "Bool"
    tl_line = "channels.deleteHistory#af369d42 channel:InputChannel max_id:int = Bool;"
    channel: api.TypeInputChannel
    max_id: Int32


class DeleteUserHistory(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="channels.deleteUserHistory"):
    tl_id = 0xD10DD71B
    tl_name = "channels.deleteUserHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "channels.deleteUserHistory#d10dd71b channel:InputChannel user_id:InputUser = messages.AffectedHistory;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser


class EditAbout(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.editAbout"):
    tl_id = 0x13E27F1E
    tl_name = "channels.editAbout"
    tl_type = "Bool"
    tl_line = "channels.editAbout#13e27f1e channel:InputChannel about:string = Bool;"
    channel: api.TypeInputChannel
    about: String


class EditAdmin_20b88214(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editAdmin#20b88214"):
    tl_id = 0x20B88214
    tl_name = "channels.editAdmin"
    tl_type = "Updates"
    tl_line = "channels.editAdmin#20b88214 channel:InputChannel user_id:InputUser admin_rights:ChannelAdminRights = Updates;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser
    admin_rights: api.TypeChannelAdminRights


class EditAdmin_70f893ba(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editAdmin#70f893ba"):
    tl_id = 0x70F893BA
    tl_name = "channels.editAdmin"
    tl_type = "Updates"
    tl_line = "channels.editAdmin#70f893ba channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights = Updates;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser
    admin_rights: api.TypeChatAdminRights


class EditBanned_bfd915cd(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editBanned#bfd915cd"):
    tl_id = 0xBFD915CD
    tl_name = "channels.editBanned"
    tl_type = "Updates"
    tl_line = "channels.editBanned#bfd915cd channel:InputChannel user_id:InputUser banned_rights:ChannelBannedRights = Updates;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser
    banned_rights: api.TypeChannelBannedRights


class EditBanned_72796912(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editBanned#72796912"):
    tl_id = 0x72796912
    tl_name = "channels.editBanned"
    tl_type = "Updates"
    tl_line = "channels.editBanned#72796912 channel:InputChannel user_id:InputUser banned_rights:ChatBannedRights = Updates;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser
    banned_rights: api.TypeChatBannedRights


class EditForumTopic_6c883e2d(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editForumTopic#6c883e2d"):
    tl_id = 0x6C883E2D
    tl_name = "channels.editForumTopic"
    tl_type = "Updates"
    tl_line = "channels.editForumTopic#6c883e2d flags:# channel:InputChannel topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool = Updates;"
    flags: Nat = 0
    channel: api.TypeInputChannel
    topic_id: Int32
    title: String | None = None
    icon_emoji_id: Int64 | None = None
    closed: Bool | None = None


class ExportInvite(TLFunction["api.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="channels.exportInvite"):
    tl_id = 0xC7560885
    tl_name = "channels.exportInvite"
    tl_type = "ExportedChatInvite"
    tl_line = "channels.exportInvite#c7560885 channel:InputChannel = ExportedChatInvite;"
    channel: api.TypeInputChannel


class ExportMessageLink_ceb77163(TLFunction["api.TypeExportedMessageLink"], frozen=True, kw_only=True, tag="channels.exportMessageLink#ceb77163"):
    tl_id = 0xCEB77163
    tl_name = "channels.exportMessageLink"
    tl_type = "ExportedMessageLink"
    tl_line = "channels.exportMessageLink#ceb77163 channel:InputChannel id:int grouped:Bool = ExportedMessageLink;"
    channel: api.TypeInputChannel
    id: Int32
    grouped: Bool


class GetAdminedPublicChannels_8d8d82d7(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="channels.getAdminedPublicChannels#8d8d82d7"):
    tl_id = 0x8D8D82D7
    tl_name = "channels.getAdminedPublicChannels"
    tl_type = "messages.Chats"
    tl_line = "channels.getAdminedPublicChannels#8d8d82d7 = messages.Chats;"


class GetBroadcastsForDiscussion(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="channels.getBroadcastsForDiscussion"):
    tl_id = 0x1A87F304
    tl_name = "channels.getBroadcastsForDiscussion"
    tl_type = "messages.Chats"
    tl_line = "channels.getBroadcastsForDiscussion#1a87f304 = messages.Chats;"


class GetParticipant_546dd7a6(TLFunction["api.channels.TypeChannelParticipant"], frozen=True, kw_only=True, tag="channels.getParticipant#546dd7a6"):
    tl_id = 0x546DD7A6
    tl_name = "channels.getParticipant"
    tl_type = "channels.ChannelParticipant"
    tl_line = "channels.getParticipant#546dd7a6 channel:InputChannel user_id:InputUser = channels.ChannelParticipant;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser


class GetParticipants_123e05e9(TLFunction["api.channels.TypeChannelParticipants"], frozen=True, kw_only=True, tag="channels.getParticipants#123e05e9"):
    tl_id = 0x123E05E9
    tl_name = "channels.getParticipants"
    tl_type = "channels.ChannelParticipants"
    tl_line = "channels.getParticipants#123e05e9 channel:InputChannel filter:ChannelParticipantsFilter offset:int limit:int hash:int = channels.ChannelParticipants;"
    channel: api.TypeInputChannel
    filter: api.TypeChannelParticipantsFilter
    offset: Int32
    limit: Int32
    hash: Int32


class ReportSpam_fe087810(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.reportSpam#fe087810"):
    tl_id = 0xFE087810
    tl_name = "channels.reportSpam"
    tl_type = "Bool"
    tl_line = "channels.reportSpam#fe087810 channel:InputChannel user_id:InputUser id:Vector<int> = Bool;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser
    id: Vector[Int32]


class ToggleInvites(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleInvites"):
    tl_id = 0x49609307
    tl_name = "channels.toggleInvites"
    tl_type = "Updates"
    tl_line = "channels.toggleInvites#49609307 channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class UpdateColor_621a201f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.updateColor#621a201f"):
    tl_id = 0x621A201F
    tl_name = "channels.updateColor"
    tl_type = "Updates"
    tl_line = "channels.updateColor#621a201f flags:# channel:InputChannel color:int background_emoji_id:flags.0?long = Updates;"
    flags: Nat = 0
    channel: api.TypeInputChannel
    color: Int32
    background_emoji_id: Int64 | None = None


class UpdatePinnedMessage(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.updatePinnedMessage"):
    tl_id = 0xA72DED52
    tl_name = "channels.updatePinnedMessage"
    tl_type = "Updates"
    tl_line = "channels.updatePinnedMessage#a72ded52 flags:# silent:flags.0?true channel:InputChannel id:int = Updates;"
    flags: Nat = 0
    silent: Bool = False
    channel: api.TypeInputChannel
    id: Int32
