"""Superseded definitions: types of the root namespace that begin with Update. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "UpdateBotChatInviteRequester_11dfa986",
    "UpdateBroadcastRevenueTransactions",
    "UpdateChannelPinnedTopic",
    "UpdateChannelPinnedTopics",
    "UpdateChannelReadMessagesContents_ea29055d",
    "UpdateDeleteScheduledMessages_90866cee",
    "UpdateDialogUnreadMark_e16459c3",
    "UpdateDraftMessage_1b49ec6d",
    "UpdateEphemeralBotCallbackQuery_9b380762",
    "UpdateGroupCall_14b24500",
    "UpdateGroupCall_97d64341",
    "UpdateGroupInvitePrivacyForbidden",
    "UpdateMessageExtendedMedia_5a73a98c",
    "UpdateMessagePollVote_24f40e77",
    "UpdateMessagePoll_aca1657b",
    "UpdateMessageReactions_5e1b3cb8",
    "UpdatePaidReactionPrivacy_51ca7aec",
    "UpdateReadHistoryInbox_9c974fdf",
    "UpdateStarsBalance_fb85198",
    "UpdateUserTyping_c01e857f",
]


class UpdateBotChatInviteRequester_11dfa986(TLObject, frozen=True, kw_only=True, tag="updateBotChatInviteRequester#11dfa986"):
    tl_id = 0x11DFA986
    tl_name = "updateBotChatInviteRequester"
    tl_type = "Update"
    tl_line = "updateBotChatInviteRequester#11dfa986 peer:Peer date:int user_id:long about:string invite:ExportedChatInvite qts:int = Update;"
    peer: api.TypePeer
    date: Int32
    user_id: Int64
    about: String
    invite: api.TypeExportedChatInvite
    qts: Int32


class UpdateBroadcastRevenueTransactions(TLObject, frozen=True, kw_only=True, tag="updateBroadcastRevenueTransactions"):
    tl_id = 0xDFD961F5
    tl_name = "updateBroadcastRevenueTransactions"
    tl_type = "Update"
    tl_line = "updateBroadcastRevenueTransactions#dfd961f5 peer:Peer balances:BroadcastRevenueBalances = Update;"
    peer: api.TypePeer
    balances: api.TypeBroadcastRevenueBalances


class UpdateChannelPinnedTopic(TLObject, frozen=True, kw_only=True, tag="updateChannelPinnedTopic"):
    tl_id = 0x192EFBE3
    tl_name = "updateChannelPinnedTopic"
    tl_type = "Update"
    tl_line = "updateChannelPinnedTopic#192efbe3 flags:# pinned:flags.0?true channel_id:long topic_id:int = Update;"
    flags: Nat = 0
    pinned: Bool = False
    channel_id: Int64
    topic_id: Int32


class UpdateChannelPinnedTopics(TLObject, frozen=True, kw_only=True, tag="updateChannelPinnedTopics"):
    tl_id = 0xFE198602
    tl_name = "updateChannelPinnedTopics"
    tl_type = "Update"
    tl_line = "updateChannelPinnedTopics#fe198602 flags:# channel_id:long order:flags.0?Vector<int> = Update;"
    flags: Nat = 0
    channel_id: Int64
    order: Vector[Int32] | None = None


class UpdateChannelReadMessagesContents_ea29055d(TLObject, frozen=True, kw_only=True, tag="updateChannelReadMessagesContents#ea29055d"):
    tl_id = 0xEA29055D
    tl_name = "updateChannelReadMessagesContents"
    tl_type = "Update"
    tl_line = "updateChannelReadMessagesContents#ea29055d flags:# channel_id:long top_msg_id:flags.0?int messages:Vector<int> = Update;"
    flags: Nat = 0
    channel_id: Int64
    top_msg_id: Int32 | None = None
    messages: Vector[Int32]


class UpdateDeleteScheduledMessages_90866cee(TLObject, frozen=True, kw_only=True, tag="updateDeleteScheduledMessages#90866cee"):
    tl_id = 0x90866CEE
    tl_name = "updateDeleteScheduledMessages"
    tl_type = "Update"
    tl_line = "updateDeleteScheduledMessages#90866cee peer:Peer messages:Vector<int> = Update;"
    peer: api.TypePeer
    messages: Vector[Int32]


class UpdateDialogUnreadMark_e16459c3(TLObject, frozen=True, kw_only=True, tag="updateDialogUnreadMark#e16459c3"):
    tl_id = 0xE16459C3
    tl_name = "updateDialogUnreadMark"
    tl_type = "Update"
    tl_line = "updateDialogUnreadMark#e16459c3 flags:# unread:flags.0?true peer:DialogPeer = Update;"
    flags: Nat = 0
    unread: Bool = False
    peer: api.TypeDialogPeer


class UpdateDraftMessage_1b49ec6d(TLObject, frozen=True, kw_only=True, tag="updateDraftMessage#1b49ec6d"):
    tl_id = 0x1B49EC6D
    tl_name = "updateDraftMessage"
    tl_type = "Update"
    tl_line = "updateDraftMessage#1b49ec6d flags:# peer:Peer top_msg_id:flags.0?int draft:DraftMessage = Update;"
    flags: Nat = 0
    peer: api.TypePeer
    top_msg_id: Int32 | None = None
    draft: api.TypeDraftMessage


class UpdateEphemeralBotCallbackQuery_9b380762(TLObject, frozen=True, kw_only=True, tag="updateEphemeralBotCallbackQuery#9b380762"):
    tl_id = 0x9B380762
    tl_name = "updateEphemeralBotCallbackQuery"
    tl_type = "Update"
    tl_line = "updateEphemeralBotCallbackQuery#9b380762 query_id:long user_id:long peer:Peer msg_id:int data:bytes message:EphemeralMessage = Update;"
    query_id: Int64
    user_id: Int64
    peer: api.TypePeer
    msg_id: Int32
    data: Bytes
    message: api.TypeEphemeralMessage


class UpdateGroupCall_14b24500(TLObject, frozen=True, kw_only=True, tag="updateGroupCall#14b24500"):
    tl_id = 0x14B24500
    tl_name = "updateGroupCall"
    tl_type = "Update"
    tl_line = "updateGroupCall#14b24500 chat_id:long call:GroupCall = Update;"
    chat_id: Int64
    call: api.TypeGroupCall


class UpdateGroupCall_97d64341(TLObject, frozen=True, kw_only=True, tag="updateGroupCall#97d64341"):
    tl_id = 0x97D64341
    tl_name = "updateGroupCall"
    tl_type = "Update"
    tl_line = "updateGroupCall#97d64341 flags:# chat_id:flags.0?long call:GroupCall = Update;"
    flags: Nat = 0
    chat_id: Int64 | None = None
    call: api.TypeGroupCall


class UpdateGroupInvitePrivacyForbidden(TLObject, frozen=True, kw_only=True, tag="updateGroupInvitePrivacyForbidden"):
    tl_id = 0xCCF08AD6
    tl_name = "updateGroupInvitePrivacyForbidden"
    tl_type = "Update"
    tl_line = "updateGroupInvitePrivacyForbidden#ccf08ad6 user_id:long = Update;"
    user_id: Int64


class UpdateMessageExtendedMedia_5a73a98c(TLObject, frozen=True, kw_only=True, tag="updateMessageExtendedMedia#5a73a98c"):
    tl_id = 0x5A73A98C
    tl_name = "updateMessageExtendedMedia"
    tl_type = "Update"
    tl_line = "updateMessageExtendedMedia#5a73a98c peer:Peer msg_id:int extended_media:MessageExtendedMedia = Update;"
    peer: api.TypePeer
    msg_id: Int32
    extended_media: api.TypeMessageExtendedMedia


class UpdateMessagePoll_aca1657b(TLObject, frozen=True, kw_only=True, tag="updateMessagePoll#aca1657b"):
    tl_id = 0xACA1657B
    tl_name = "updateMessagePoll"
    tl_type = "Update"
    tl_line = "updateMessagePoll#aca1657b flags:# poll_id:long poll:flags.0?Poll results:PollResults = Update;"
    flags: Nat = 0
    poll_id: Int64
    poll: api.TypePoll | None = None
    results: api.TypePollResults


class UpdateMessagePollVote_24f40e77(TLObject, frozen=True, kw_only=True, tag="updateMessagePollVote#24f40e77"):
    tl_id = 0x24F40E77
    tl_name = "updateMessagePollVote"
    tl_type = "Update"
    tl_line = "updateMessagePollVote#24f40e77 poll_id:long peer:Peer options:Vector<bytes> qts:int = Update;"
    poll_id: Int64
    peer: api.TypePeer
    options: Vector[Bytes]
    qts: Int32


class UpdateMessageReactions_5e1b3cb8(TLObject, frozen=True, kw_only=True, tag="updateMessageReactions#5e1b3cb8"):
    tl_id = 0x5E1B3CB8
    tl_name = "updateMessageReactions"
    tl_type = "Update"
    tl_line = "updateMessageReactions#5e1b3cb8 flags:# peer:Peer msg_id:int top_msg_id:flags.0?int reactions:MessageReactions = Update;"
    flags: Nat = 0
    peer: api.TypePeer
    msg_id: Int32
    top_msg_id: Int32 | None = None
    reactions: api.TypeMessageReactions


class UpdatePaidReactionPrivacy_51ca7aec(TLObject, frozen=True, kw_only=True, tag="updatePaidReactionPrivacy#51ca7aec"):
    tl_id = 0x51CA7AEC
    tl_name = "updatePaidReactionPrivacy"
    tl_type = "Update"
    tl_line = "updatePaidReactionPrivacy#51ca7aec private:Bool = Update;"
    private: Bool


class UpdateReadHistoryInbox_9c974fdf(TLObject, frozen=True, kw_only=True, tag="updateReadHistoryInbox#9c974fdf"):
    tl_id = 0x9C974FDF
    tl_name = "updateReadHistoryInbox"
    tl_type = "Update"
    tl_line = "updateReadHistoryInbox#9c974fdf flags:# folder_id:flags.0?int peer:Peer max_id:int still_unread_count:int pts:int pts_count:int = Update;"
    flags: Nat = 0
    folder_id: Int32 | None = None
    peer: api.TypePeer
    max_id: Int32
    still_unread_count: Int32
    pts: Int32
    pts_count: Int32


class UpdateStarsBalance_fb85198(TLObject, frozen=True, kw_only=True, tag="updateStarsBalance#fb85198"):
    tl_id = 0x0FB85198
    tl_name = "updateStarsBalance"
    tl_type = "Update"
    tl_line = "updateStarsBalance#fb85198 balance:long = Update;"
    balance: Int64


class UpdateUserTyping_c01e857f(TLObject, frozen=True, kw_only=True, tag="updateUserTyping#c01e857f"):
    tl_id = 0xC01E857F
    tl_name = "updateUserTyping"
    tl_type = "Update"
    tl_line = "updateUserTyping#c01e857f user_id:long action:SendMessageAction = Update;"
    user_id: Int64
    action: api.TypeSendMessageAction
