"""Superseded definitions: the namespace channels. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "ClickSponsoredMessage",
    "CreateForumTopic",
    "DeleteTopicHistory",
    "EditAdmin_d33c8902",
    "EditCreator",
    "EditForumTopic",
    "GetChannelRecommendations_83b70d97",
    "GetForumTopics",
    "GetForumTopicsByID",
    "GetFutureCreatorAfterLeave",
    "GetSendAs_dc770ee",
    "GetSponsoredMessages",
    "InviteToChannel_199f3a6c",
    "JoinChannel_24b524c5",
    "ReorderPinnedForumTopics",
    "ReportSponsoredMessage",
    "SearchPosts_d19f987b",
    "ToggleForum_a4298b29",
    "ToggleJoinRequest_4c2985b6",
    "ToggleSignatures_1f69b606",
    "UpdatePaidMessagesPrice_fc84653f",
    "UpdatePinnedForumTopic",
    "ViewSponsoredMessage",
]


class ClickSponsoredMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.clickSponsoredMessage"):
    tl_id = 0x18AFBC93
    tl_name = "channels.clickSponsoredMessage"
    tl_type = "Bool"
    tl_line = "channels.clickSponsoredMessage#18afbc93 channel:InputChannel random_id:bytes = Bool;"
    channel: api.TypeInputChannel
    random_id: Bytes


class CreateForumTopic(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.createForumTopic"):
    tl_id = 0xF40C0224
    tl_name = "channels.createForumTopic"
    tl_type = "Updates"
    tl_line = "channels.createForumTopic#f40c0224 flags:# channel:InputChannel title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates;"
    flags: Nat = 0
    channel: api.TypeInputChannel
    title: String
    icon_color: Int32 | None = None
    icon_emoji_id: Int64 | None = None
    random_id: Int64
    send_as: api.TypeInputPeer | None = None


class DeleteTopicHistory(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="channels.deleteTopicHistory"):
    tl_id = 0x34435F2D
    tl_name = "channels.deleteTopicHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "channels.deleteTopicHistory#34435f2d channel:InputChannel top_msg_id:int = messages.AffectedHistory;"
    channel: api.TypeInputChannel
    top_msg_id: Int32


class EditAdmin_d33c8902(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editAdmin#d33c8902"):
    tl_id = 0xD33C8902
    tl_name = "channels.editAdmin"
    tl_type = "Updates"
    tl_line = "channels.editAdmin#d33c8902 channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights rank:string = Updates;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser
    admin_rights: api.TypeChatAdminRights
    rank: String


class EditCreator(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editCreator"):
    tl_id = 0x8F38CD1F
    tl_name = "channels.editCreator"
    tl_type = "Updates"
    tl_line = "channels.editCreator#8f38cd1f channel:InputChannel user_id:InputUser password:InputCheckPasswordSRP = Updates;"
    channel: api.TypeInputChannel
    user_id: api.TypeInputUser
    password: api.TypeInputCheckPasswordSRP


class EditForumTopic(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.editForumTopic"):
    tl_id = 0xF4DFA185
    tl_name = "channels.editForumTopic"
    tl_type = "Updates"
    tl_line = "channels.editForumTopic#f4dfa185 flags:# channel:InputChannel topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates;"
    flags: Nat = 0
    channel: api.TypeInputChannel
    topic_id: Int32
    title: String | None = None
    icon_emoji_id: Int64 | None = None
    closed: Bool | None = None
    hidden: Bool | None = None


class GetChannelRecommendations_83b70d97(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="channels.getChannelRecommendations#83b70d97"):
    tl_id = 0x83B70D97
    tl_name = "channels.getChannelRecommendations"
    tl_type = "messages.Chats"
    tl_line = "channels.getChannelRecommendations#83b70d97 channel:InputChannel = messages.Chats;"
    channel: api.TypeInputChannel


class GetForumTopics(TLFunction["api.messages.TypeForumTopics"], frozen=True, kw_only=True, tag="channels.getForumTopics"):
    tl_id = 0x0DE560D1
    tl_name = "channels.getForumTopics"
    tl_type = "messages.ForumTopics"
    tl_line = "channels.getForumTopics#de560d1 flags:# channel:InputChannel q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics;"
    flags: Nat = 0
    channel: api.TypeInputChannel
    q: String | None = None
    offset_date: Int32
    offset_id: Int32
    offset_topic: Int32
    limit: Int32


class GetForumTopicsByID(TLFunction["api.messages.TypeForumTopics"], frozen=True, kw_only=True, tag="channels.getForumTopicsByID"):
    tl_id = 0xB0831EB9
    tl_name = "channels.getForumTopicsByID"
    tl_type = "messages.ForumTopics"
    tl_line = "channels.getForumTopicsByID#b0831eb9 channel:InputChannel topics:Vector<int> = messages.ForumTopics;"
    channel: api.TypeInputChannel
    topics: Vector[Int32]


class GetFutureCreatorAfterLeave(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="channels.getFutureCreatorAfterLeave"):
    tl_id = 0xA00918AF
    tl_name = "channels.getFutureCreatorAfterLeave"
    tl_type = "User"
    tl_line = "channels.getFutureCreatorAfterLeave#a00918af channel:InputChannel = User;"
    channel: api.TypeInputChannel


class GetSendAs_dc770ee(TLFunction["api.channels.TypeSendAsPeers"], frozen=True, kw_only=True, tag="channels.getSendAs#dc770ee"):
    tl_id = 0x0DC770EE
    tl_name = "channels.getSendAs"
    tl_type = "channels.SendAsPeers"
    tl_line = "channels.getSendAs#dc770ee peer:InputPeer = channels.SendAsPeers;"
    peer: api.TypeInputPeer


class GetSponsoredMessages(TLFunction["api.messages.TypeSponsoredMessages"], frozen=True, kw_only=True, tag="channels.getSponsoredMessages"):
    tl_id = 0xEC210FBF
    tl_name = "channels.getSponsoredMessages"
    tl_type = "messages.SponsoredMessages"
    tl_line = "channels.getSponsoredMessages#ec210fbf channel:InputChannel = messages.SponsoredMessages;"
    channel: api.TypeInputChannel


class InviteToChannel_199f3a6c(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.inviteToChannel#199f3a6c"):
    tl_id = 0x199F3A6C
    tl_name = "channels.inviteToChannel"
    tl_type = "Updates"
    tl_line = "channels.inviteToChannel#199f3a6c channel:InputChannel users:Vector<InputUser> = Updates;"
    channel: api.TypeInputChannel
    users: Vector[api.TypeInputUser]


class JoinChannel_24b524c5(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.joinChannel#24b524c5"):
    tl_id = 0x24B524C5
    tl_name = "channels.joinChannel"
    tl_type = "Updates"
    tl_line = "channels.joinChannel#24b524c5 channel:InputChannel = Updates;"
    channel: api.TypeInputChannel


class ReorderPinnedForumTopics(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.reorderPinnedForumTopics"):
    tl_id = 0x2950A18F
    tl_name = "channels.reorderPinnedForumTopics"
    tl_type = "Updates"
    tl_line = "channels.reorderPinnedForumTopics#2950a18f flags:# force:flags.0?true channel:InputChannel order:Vector<int> = Updates;"
    flags: Nat = 0
    force: Bool = False
    channel: api.TypeInputChannel
    order: Vector[Int32]


class ReportSponsoredMessage(TLFunction["api.channels.TypeSponsoredMessageReportResult"], frozen=True, kw_only=True, tag="channels.reportSponsoredMessage"):
    tl_id = 0xAF8FF6B9
    tl_name = "channels.reportSponsoredMessage"
    tl_type = "channels.SponsoredMessageReportResult"
    tl_line = "channels.reportSponsoredMessage#af8ff6b9 channel:InputChannel random_id:bytes option:bytes = channels.SponsoredMessageReportResult;"
    channel: api.TypeInputChannel
    random_id: Bytes
    option: Bytes


class SearchPosts_d19f987b(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="channels.searchPosts#d19f987b"):
    tl_id = 0xD19F987B
    tl_name = "channels.searchPosts"
    tl_type = "messages.Messages"
    tl_line = "channels.searchPosts#d19f987b hashtag:string offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages;"
    hashtag: String
    offset_rate: Int32
    offset_peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32


class ToggleForum_a4298b29(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleForum#a4298b29"):
    tl_id = 0xA4298B29
    tl_name = "channels.toggleForum"
    tl_type = "Updates"
    tl_line = "channels.toggleForum#a4298b29 channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class ToggleJoinRequest_4c2985b6(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleJoinRequest#4c2985b6"):
    tl_id = 0x4C2985B6
    tl_name = "channels.toggleJoinRequest"
    tl_type = "Updates"
    tl_line = "channels.toggleJoinRequest#4c2985b6 channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class ToggleSignatures_1f69b606(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.toggleSignatures#1f69b606"):
    tl_id = 0x1F69B606
    tl_name = "channels.toggleSignatures"
    tl_type = "Updates"
    tl_line = "channels.toggleSignatures#1f69b606 channel:InputChannel enabled:Bool = Updates;"
    channel: api.TypeInputChannel
    enabled: Bool


class UpdatePaidMessagesPrice_fc84653f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.updatePaidMessagesPrice#fc84653f"):
    tl_id = 0xFC84653F
    tl_name = "channels.updatePaidMessagesPrice"
    tl_type = "Updates"
    tl_line = "channels.updatePaidMessagesPrice#fc84653f channel:InputChannel send_paid_messages_stars:long = Updates;"
    channel: api.TypeInputChannel
    send_paid_messages_stars: Int64


class UpdatePinnedForumTopic(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="channels.updatePinnedForumTopic"):
    tl_id = 0x6C2D9026
    tl_name = "channels.updatePinnedForumTopic"
    tl_type = "Updates"
    tl_line = "channels.updatePinnedForumTopic#6c2d9026 channel:InputChannel topic_id:int pinned:Bool = Updates;"
    channel: api.TypeInputChannel
    topic_id: Int32
    pinned: Bool


class ViewSponsoredMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="channels.viewSponsoredMessage"):
    tl_id = 0xBEAEDB94
    tl_name = "channels.viewSponsoredMessage"
    tl_type = "Bool"
    tl_line = "channels.viewSponsoredMessage#beaedb94 channel:InputChannel random_id:bytes = Bool;"
    channel: api.TypeInputChannel
    random_id: Bytes
