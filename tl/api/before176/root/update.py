"""Superseded definitions: types of the root namespace that begin with Update. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "UpdateBotCallbackQuery_e73547e1",
    "UpdateBotInlineQuery_3f2038db",
    "UpdateBotInlineQuery_54826690",
    "UpdateBotInlineSend_e48f964",
    "UpdateBotPrecheckoutQuery_5d2f3aa9",
    "UpdateBotShippingQuery_e0cdc940",
    "UpdateBotStopped_7f9488a",
    "UpdateChannelAvailableMessages_70db6837",
    "UpdateChannelMessageForwards_6e8a84df",
    "UpdateChannelMessageViews_98a12b4b",
    "UpdateChannelParticipant_65d2b464",
    "UpdateChannelParticipant_7fecb1ec",
    "UpdateChannelPinnedMessage",
    "UpdateChannelPinnedTopic_f694b0ae",
    "UpdateChannelReadMessagesContents_44bdd535",
    "UpdateChannelReadMessagesContents_89893b45",
    "UpdateChannelTooLong_eb0467fb",
    "UpdateChannelUserTyping_6b171718",
    "UpdateChannelUserTyping_ff2abe9f",
    "UpdateChannelWebPage_40771900",
    "UpdateChannel_b6d45656",
    "UpdateChatAdmins",
    "UpdateChatParticipantAdd_ea4b0e5c",
    "UpdateChatParticipantAdmin_b6901959",
    "UpdateChatParticipantDelete_6e5f8c22",
    "UpdateChatParticipant_f3b3781f",
    "UpdateChatPinnedMessage",
    "UpdateChatPinnedMessage_22893b26",
    "UpdateChatUserTyping_86cadb6c",
    "UpdateChatUserTyping_9a65ea1f",
    "UpdateChat_1330a196",
    "UpdateContactLink",
    "UpdateContactRegistered",
    "UpdateDeleteChannelMessages_c37521c9",
    "UpdateDialogPinned_19d27f3c",
    "UpdateDialogPinned_d711a2cc",
    "UpdateDraftMessage_ee2bb969",
    "UpdateGroupCall_a45eb99b",
    "UpdateInlineBotCallbackQuery_f9d27a5a",
    "UpdateLangPackTooLong_10c2404b",
    "UpdateMessagePollVote_106395c9",
    "UpdateMessagePollVote_42f88f2c",
    "UpdateMessageReactions_154798c3",
    "UpdatePeerBlocked_246a4b22",
    "UpdatePinnedChannelMessages_8588878b",
    "UpdatePinnedDialogs_d8caf68d",
    "UpdatePinnedDialogs_ea4cb65b",
    "UpdateReadChannelDiscussionInbox_1cc7de54",
    "UpdateReadChannelDiscussionOutbox_4638a26c",
    "UpdateReadChannelInbox_330b5424",
    "UpdateReadChannelInbox_4214f37f",
    "UpdateReadChannelOutbox_25d6c9c7",
    "UpdateReadHistoryInbox_9961fd5c",
    "UpdateReadMessagesContents_68c13933",
    "UpdateStickerSets_43ae3dec",
    "UpdateUserBlocked",
    "UpdateUserName_a7332b73",
    "UpdateUserName_c3f202e0",
    "UpdateUserPhone_12b9417b",
    "UpdateUserPhoto",
    "UpdateUserPhoto_95313b0c",
    "UpdateUserPinnedMessage",
    "UpdateUserStatus_1bfbd823",
    "UpdateUserTyping_5c486927",
]


class UpdateBotCallbackQuery_e73547e1(TLObject, frozen=True, kw_only=True, tag="updateBotCallbackQuery#e73547e1"):
    tl_id = 0xE73547E1
    tl_name = "updateBotCallbackQuery"
    tl_type = "Update"
    tl_line = "updateBotCallbackQuery#e73547e1 flags:# query_id:long user_id:int peer:Peer msg_id:int chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int32
    peer: api.TypePeer
    msg_id: Int32
    chat_instance: Int64
    data: Bytes | None = None
    game_short_name: String | None = None


class UpdateBotInlineQuery_54826690(TLObject, frozen=True, kw_only=True, tag="updateBotInlineQuery#54826690"):
    tl_id = 0x54826690
    tl_name = "updateBotInlineQuery"
    tl_type = "Update"
    tl_line = "updateBotInlineQuery#54826690 flags:# query_id:long user_id:int query:string geo:flags.0?GeoPoint offset:string = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int32
    query: String
    geo: api.TypeGeoPoint | None = None
    offset: String


class UpdateBotInlineQuery_3f2038db(TLObject, frozen=True, kw_only=True, tag="updateBotInlineQuery#3f2038db"):
    tl_id = 0x3F2038DB
    tl_name = "updateBotInlineQuery"
    tl_type = "Update"
    tl_line = "updateBotInlineQuery#3f2038db flags:# query_id:long user_id:int query:string geo:flags.0?GeoPoint peer_type:flags.1?InlineQueryPeerType offset:string = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int32
    query: String
    geo: api.TypeGeoPoint | None = None
    peer_type: api.TypeInlineQueryPeerType | None = None
    offset: String


class UpdateBotInlineSend_e48f964(TLObject, frozen=True, kw_only=True, tag="updateBotInlineSend#e48f964"):
    tl_id = 0x0E48F964
    tl_name = "updateBotInlineSend"
    tl_type = "Update"
    tl_line = "updateBotInlineSend#e48f964 flags:# user_id:int query:string geo:flags.0?GeoPoint id:string msg_id:flags.1?InputBotInlineMessageID = Update;"
    flags: Nat = 0
    user_id: Int32
    query: String
    geo: api.TypeGeoPoint | None = None
    id: String
    msg_id: api.TypeInputBotInlineMessageID | None = None


class UpdateBotPrecheckoutQuery_5d2f3aa9(TLObject, frozen=True, kw_only=True, tag="updateBotPrecheckoutQuery#5d2f3aa9"):
    tl_id = 0x5D2F3AA9
    tl_name = "updateBotPrecheckoutQuery"
    tl_type = "Update"
    tl_line = "updateBotPrecheckoutQuery#5d2f3aa9 flags:# query_id:long user_id:int payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string currency:string total_amount:long = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int32
    payload: Bytes
    info: api.TypePaymentRequestedInfo | None = None
    shipping_option_id: String | None = None
    currency: String
    total_amount: Int64


class UpdateBotShippingQuery_e0cdc940(TLObject, frozen=True, kw_only=True, tag="updateBotShippingQuery#e0cdc940"):
    tl_id = 0xE0CDC940
    tl_name = "updateBotShippingQuery"
    tl_type = "Update"
    tl_line = "updateBotShippingQuery#e0cdc940 query_id:long user_id:int payload:bytes shipping_address:PostAddress = Update;"
    query_id: Int64
    user_id: Int32
    payload: Bytes
    shipping_address: api.TypePostAddress


class UpdateBotStopped_7f9488a(TLObject, frozen=True, kw_only=True, tag="updateBotStopped#7f9488a"):
    tl_id = 0x07F9488A
    tl_name = "updateBotStopped"
    tl_type = "Update"
    tl_line = "updateBotStopped#7f9488a user_id:int date:int stopped:Bool qts:int = Update;"
    user_id: Int32
    date: Int32
    stopped: Bool
    qts: Int32


class UpdateChannel_b6d45656(TLObject, frozen=True, kw_only=True, tag="updateChannel#b6d45656"):
    tl_id = 0xB6D45656
    tl_name = "updateChannel"
    tl_type = "Update"
    tl_line = "updateChannel#b6d45656 channel_id:int = Update;"
    channel_id: Int32


class UpdateChannelAvailableMessages_70db6837(TLObject, frozen=True, kw_only=True, tag="updateChannelAvailableMessages#70db6837"):
    tl_id = 0x70DB6837
    tl_name = "updateChannelAvailableMessages"
    tl_type = "Update"
    tl_line = "updateChannelAvailableMessages#70db6837 channel_id:int available_min_id:int = Update;"
    channel_id: Int32
    available_min_id: Int32


class UpdateChannelMessageForwards_6e8a84df(TLObject, frozen=True, kw_only=True, tag="updateChannelMessageForwards#6e8a84df"):
    tl_id = 0x6E8A84DF
    tl_name = "updateChannelMessageForwards"
    tl_type = "Update"
    tl_line = "updateChannelMessageForwards#6e8a84df channel_id:int id:int forwards:int = Update;"
    channel_id: Int32
    id: Int32
    forwards: Int32


class UpdateChannelMessageViews_98a12b4b(TLObject, frozen=True, kw_only=True, tag="updateChannelMessageViews#98a12b4b"):
    tl_id = 0x98A12B4B
    tl_name = "updateChannelMessageViews"
    tl_type = "Update"
    tl_line = "updateChannelMessageViews#98a12b4b channel_id:int id:int views:int = Update;"
    channel_id: Int32
    id: Int32
    views: Int32


class UpdateChannelParticipant_65d2b464(TLObject, frozen=True, kw_only=True, tag="updateChannelParticipant#65d2b464"):
    tl_id = 0x65D2B464
    tl_name = "updateChannelParticipant"
    tl_type = "Update"
    tl_line = "updateChannelParticipant#65d2b464 flags:# channel_id:int date:int user_id:int prev_participant:flags.0?ChannelParticipant new_participant:flags.1?ChannelParticipant qts:int = Update;"
    flags: Nat = 0
    channel_id: Int32
    date: Int32
    user_id: Int32
    prev_participant: api.TypeChannelParticipant | None = None
    new_participant: api.TypeChannelParticipant | None = None
    qts: Int32


class UpdateChannelParticipant_7fecb1ec(TLObject, frozen=True, kw_only=True, tag="updateChannelParticipant#7fecb1ec"):
    tl_id = 0x7FECB1EC
    tl_name = "updateChannelParticipant"
    tl_type = "Update"
    tl_line = "updateChannelParticipant#7fecb1ec flags:# channel_id:int date:int actor_id:int user_id:int prev_participant:flags.0?ChannelParticipant new_participant:flags.1?ChannelParticipant invite:flags.2?ExportedChatInvite qts:int = Update;"
    flags: Nat = 0
    channel_id: Int32
    date: Int32
    actor_id: Int32
    user_id: Int32
    prev_participant: api.TypeChannelParticipant | None = None
    new_participant: api.TypeChannelParticipant | None = None
    invite: api.TypeExportedChatInvite | None = None
    qts: Int32


class UpdateChannelPinnedMessage(TLObject, frozen=True, kw_only=True, tag="updateChannelPinnedMessage"):
    tl_id = 0x98592475
    tl_name = "updateChannelPinnedMessage"
    tl_type = "Update"
    tl_line = "updateChannelPinnedMessage#98592475 channel_id:int id:int = Update;"
    channel_id: Int32
    id: Int32


class UpdateChannelPinnedTopic_f694b0ae(TLObject, frozen=True, kw_only=True, tag="updateChannelPinnedTopic#f694b0ae"):
    tl_id = 0xF694B0AE
    tl_name = "updateChannelPinnedTopic"
    tl_type = "Update"
    tl_line = "updateChannelPinnedTopic#f694b0ae flags:# channel_id:long topic_id:flags.0?int = Update;"
    flags: Nat = 0
    channel_id: Int64
    topic_id: Int32 | None = None


class UpdateChannelReadMessagesContents_89893b45(TLObject, frozen=True, kw_only=True, tag="updateChannelReadMessagesContents#89893b45"):
    tl_id = 0x89893B45
    tl_name = "updateChannelReadMessagesContents"
    tl_type = "Update"
    tl_line = "updateChannelReadMessagesContents#89893b45 channel_id:int messages:Vector<int> = Update;"
    channel_id: Int32
    messages: Vector[Int32]


class UpdateChannelReadMessagesContents_44bdd535(TLObject, frozen=True, kw_only=True, tag="updateChannelReadMessagesContents#44bdd535"):
    tl_id = 0x44BDD535
    tl_name = "updateChannelReadMessagesContents"
    tl_type = "Update"
    tl_line = "updateChannelReadMessagesContents#44bdd535 channel_id:long messages:Vector<int> = Update;"
    channel_id: Int64
    messages: Vector[Int32]


class UpdateChannelTooLong_eb0467fb(TLObject, frozen=True, kw_only=True, tag="updateChannelTooLong#eb0467fb"):
    tl_id = 0xEB0467FB
    tl_name = "updateChannelTooLong"
    tl_type = "Update"
    tl_line = "updateChannelTooLong#eb0467fb flags:# channel_id:int pts:flags.0?int = Update;"
    flags: Nat = 0
    channel_id: Int32
    pts: Int32 | None = None


class UpdateChannelUserTyping_ff2abe9f(TLObject, frozen=True, kw_only=True, tag="updateChannelUserTyping#ff2abe9f"):
    tl_id = 0xFF2ABE9F
    tl_name = "updateChannelUserTyping"
    tl_type = "Update"
    tl_line = "updateChannelUserTyping#ff2abe9f flags:# channel_id:int top_msg_id:flags.0?int user_id:int action:SendMessageAction = Update;"
    flags: Nat = 0
    channel_id: Int32
    top_msg_id: Int32 | None = None
    user_id: Int32
    action: api.TypeSendMessageAction


class UpdateChannelUserTyping_6b171718(TLObject, frozen=True, kw_only=True, tag="updateChannelUserTyping#6b171718"):
    tl_id = 0x6B171718
    tl_name = "updateChannelUserTyping"
    tl_type = "Update"
    tl_line = "updateChannelUserTyping#6b171718 flags:# channel_id:int top_msg_id:flags.0?int from_id:Peer action:SendMessageAction = Update;"
    flags: Nat = 0
    channel_id: Int32
    top_msg_id: Int32 | None = None
    from_id: api.TypePeer
    action: api.TypeSendMessageAction


class UpdateChannelWebPage_40771900(TLObject, frozen=True, kw_only=True, tag="updateChannelWebPage#40771900"):
    tl_id = 0x40771900
    tl_name = "updateChannelWebPage"
    tl_type = "Update"
    tl_line = "updateChannelWebPage#40771900 channel_id:int webpage:WebPage pts:int pts_count:int = Update;"
    channel_id: Int32
    webpage: api.TypeWebPage
    pts: Int32
    pts_count: Int32


class UpdateChat_1330a196(TLObject, frozen=True, kw_only=True, tag="updateChat#1330a196"):
    tl_id = 0x1330A196
    tl_name = "updateChat"
    tl_type = "Update"
    tl_line = "updateChat#1330a196 chat_id:int = Update;"
    chat_id: Int32


class UpdateChatAdmins(TLObject, frozen=True, kw_only=True, tag="updateChatAdmins"):
    tl_id = 0x6E947941
    tl_name = "updateChatAdmins"
    tl_type = "Update"
    tl_line = "updateChatAdmins#6e947941 chat_id:int enabled:Bool version:int = Update;"
    chat_id: Int32
    enabled: Bool
    version: Int32


class UpdateChatParticipant_f3b3781f(TLObject, frozen=True, kw_only=True, tag="updateChatParticipant#f3b3781f"):
    tl_id = 0xF3B3781F
    tl_name = "updateChatParticipant"
    tl_type = "Update"
    tl_line = "updateChatParticipant#f3b3781f flags:# chat_id:int date:int actor_id:int user_id:int prev_participant:flags.0?ChatParticipant new_participant:flags.1?ChatParticipant invite:flags.2?ExportedChatInvite qts:int = Update;"
    flags: Nat = 0
    chat_id: Int32
    date: Int32
    actor_id: Int32
    user_id: Int32
    prev_participant: api.TypeChatParticipant | None = None
    new_participant: api.TypeChatParticipant | None = None
    invite: api.TypeExportedChatInvite | None = None
    qts: Int32


class UpdateChatParticipantAdd_ea4b0e5c(TLObject, frozen=True, kw_only=True, tag="updateChatParticipantAdd#ea4b0e5c"):
    tl_id = 0xEA4B0E5C
    tl_name = "updateChatParticipantAdd"
    tl_type = "Update"
    tl_line = "updateChatParticipantAdd#ea4b0e5c chat_id:int user_id:int inviter_id:int date:int version:int = Update;"
    chat_id: Int32
    user_id: Int32
    inviter_id: Int32
    date: Int32
    version: Int32


class UpdateChatParticipantAdmin_b6901959(TLObject, frozen=True, kw_only=True, tag="updateChatParticipantAdmin#b6901959"):
    tl_id = 0xB6901959
    tl_name = "updateChatParticipantAdmin"
    tl_type = "Update"
    tl_line = "updateChatParticipantAdmin#b6901959 chat_id:int user_id:int is_admin:Bool version:int = Update;"
    chat_id: Int32
    user_id: Int32
    is_admin: Bool
    version: Int32


class UpdateChatParticipantDelete_6e5f8c22(TLObject, frozen=True, kw_only=True, tag="updateChatParticipantDelete#6e5f8c22"):
    tl_id = 0x6E5F8C22
    tl_name = "updateChatParticipantDelete"
    tl_type = "Update"
    tl_line = "updateChatParticipantDelete#6e5f8c22 chat_id:int user_id:int version:int = Update;"
    chat_id: Int32
    user_id: Int32
    version: Int32


class UpdateChatPinnedMessage_22893b26(TLObject, frozen=True, kw_only=True, tag="updateChatPinnedMessage#22893b26"):
    tl_id = 0x22893B26
    tl_name = "updateChatPinnedMessage"
    tl_type = "Update"
    tl_line = "updateChatPinnedMessage#22893b26 chat_id:int id:int = Update;"
    chat_id: Int32
    id: Int32


class UpdateChatPinnedMessage(TLObject, frozen=True, kw_only=True, tag="updateChatPinnedMessage"):
    tl_id = 0xE10DB349
    tl_name = "updateChatPinnedMessage"
    tl_type = "Update"
    tl_line = "updateChatPinnedMessage#e10db349 chat_id:int id:int version:int = Update;"
    chat_id: Int32
    id: Int32
    version: Int32


class UpdateChatUserTyping_9a65ea1f(TLObject, frozen=True, kw_only=True, tag="updateChatUserTyping#9a65ea1f"):
    tl_id = 0x9A65EA1F
    tl_name = "updateChatUserTyping"
    tl_type = "Update"
    tl_line = "updateChatUserTyping#9a65ea1f chat_id:int user_id:int action:SendMessageAction = Update;"
    chat_id: Int32
    user_id: Int32
    action: api.TypeSendMessageAction


class UpdateChatUserTyping_86cadb6c(TLObject, frozen=True, kw_only=True, tag="updateChatUserTyping#86cadb6c"):
    tl_id = 0x86CADB6C
    tl_name = "updateChatUserTyping"
    tl_type = "Update"
    tl_line = "updateChatUserTyping#86cadb6c chat_id:int from_id:Peer action:SendMessageAction = Update;"
    chat_id: Int32
    from_id: api.TypePeer
    action: api.TypeSendMessageAction


class UpdateContactLink(TLObject, frozen=True, kw_only=True, tag="updateContactLink"):
    tl_id = 0x9D2E67C5
    tl_name = "updateContactLink"
    tl_type = "Update"
    tl_line = "updateContactLink#9d2e67c5 user_id:int my_link:ContactLink foreign_link:ContactLink = Update;"
    user_id: Int32
    my_link: api.TypeContactLink
    foreign_link: api.TypeContactLink


class UpdateContactRegistered(TLObject, frozen=True, kw_only=True, tag="updateContactRegistered"):
    tl_id = 0x2575BBB9
    tl_name = "updateContactRegistered"
    tl_type = "Update"
    tl_line = "updateContactRegistered#2575bbb9 user_id:int date:int = Update;"
    user_id: Int32
    date: Int32


class UpdateDeleteChannelMessages_c37521c9(TLObject, frozen=True, kw_only=True, tag="updateDeleteChannelMessages#c37521c9"):
    tl_id = 0xC37521C9
    tl_name = "updateDeleteChannelMessages"
    tl_type = "Update"
    tl_line = "updateDeleteChannelMessages#c37521c9 channel_id:int messages:Vector<int> pts:int pts_count:int = Update;"
    channel_id: Int32
    messages: Vector[Int32]
    pts: Int32
    pts_count: Int32


class UpdateDialogPinned_d711a2cc(TLObject, frozen=True, kw_only=True, tag="updateDialogPinned#d711a2cc"):
    tl_id = 0xD711A2CC
    tl_name = "updateDialogPinned"
    tl_type = "Update"
    tl_line = "updateDialogPinned#d711a2cc flags:# pinned:flags.0?true peer:Peer = Update;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypePeer


class UpdateDialogPinned_19d27f3c(TLObject, frozen=True, kw_only=True, tag="updateDialogPinned#19d27f3c"):
    tl_id = 0x19D27F3C
    tl_name = "updateDialogPinned"
    tl_type = "Update"
    tl_line = "updateDialogPinned#19d27f3c flags:# pinned:flags.0?true peer:DialogPeer = Update;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypeDialogPeer


class UpdateDraftMessage_ee2bb969(TLObject, frozen=True, kw_only=True, tag="updateDraftMessage#ee2bb969"):
    tl_id = 0xEE2BB969
    tl_name = "updateDraftMessage"
    tl_type = "Update"
    tl_line = "updateDraftMessage#ee2bb969 peer:Peer draft:DraftMessage = Update;"
    peer: api.TypePeer
    draft: api.TypeDraftMessage


class UpdateGroupCall_a45eb99b(TLObject, frozen=True, kw_only=True, tag="updateGroupCall#a45eb99b"):
    tl_id = 0xA45EB99B
    tl_name = "updateGroupCall"
    tl_type = "Update"
    tl_line = "updateGroupCall#a45eb99b chat_id:int call:GroupCall = Update;"
    chat_id: Int32
    call: api.TypeGroupCall


class UpdateInlineBotCallbackQuery_f9d27a5a(TLObject, frozen=True, kw_only=True, tag="updateInlineBotCallbackQuery#f9d27a5a"):
    tl_id = 0xF9D27A5A
    tl_name = "updateInlineBotCallbackQuery"
    tl_type = "Update"
    tl_line = "updateInlineBotCallbackQuery#f9d27a5a flags:# query_id:long user_id:int msg_id:InputBotInlineMessageID chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int32
    msg_id: api.TypeInputBotInlineMessageID
    chat_instance: Int64
    data: Bytes | None = None
    game_short_name: String | None = None


class UpdateLangPackTooLong_10c2404b(TLObject, frozen=True, kw_only=True, tag="updateLangPackTooLong#10c2404b"):
    tl_id = 0x10C2404B
    tl_name = "updateLangPackTooLong"
    tl_type = "Update"
    tl_line = "updateLangPackTooLong#10c2404b = Update;"


class UpdateMessagePollVote_42f88f2c(TLObject, frozen=True, kw_only=True, tag="updateMessagePollVote#42f88f2c"):
    tl_id = 0x42F88F2C
    tl_name = "updateMessagePollVote"
    tl_type = "Update"
    tl_line = "updateMessagePollVote#42f88f2c poll_id:long user_id:int options:Vector<bytes> = Update;"
    poll_id: Int64
    user_id: Int32
    options: Vector[Bytes]


class UpdateMessagePollVote_106395c9(TLObject, frozen=True, kw_only=True, tag="updateMessagePollVote#106395c9"):
    tl_id = 0x106395C9
    tl_name = "updateMessagePollVote"
    tl_type = "Update"
    tl_line = "updateMessagePollVote#106395c9 poll_id:long user_id:long options:Vector<bytes> qts:int = Update;"
    poll_id: Int64
    user_id: Int64
    options: Vector[Bytes]
    qts: Int32


class UpdateMessageReactions_154798c3(TLObject, frozen=True, kw_only=True, tag="updateMessageReactions#154798c3"):
    tl_id = 0x154798C3
    tl_name = "updateMessageReactions"
    tl_type = "Update"
    tl_line = "updateMessageReactions#154798c3 peer:Peer msg_id:int reactions:MessageReactions = Update;"
    peer: api.TypePeer
    msg_id: Int32
    reactions: api.TypeMessageReactions


class UpdatePeerBlocked_246a4b22(TLObject, frozen=True, kw_only=True, tag="updatePeerBlocked#246a4b22"):
    tl_id = 0x246A4B22
    tl_name = "updatePeerBlocked"
    tl_type = "Update"
    tl_line = "updatePeerBlocked#246a4b22 peer_id:Peer blocked:Bool = Update;"
    peer_id: api.TypePeer
    blocked: Bool


class UpdatePinnedChannelMessages_8588878b(TLObject, frozen=True, kw_only=True, tag="updatePinnedChannelMessages#8588878b"):
    tl_id = 0x8588878B
    tl_name = "updatePinnedChannelMessages"
    tl_type = "Update"
    tl_line = "updatePinnedChannelMessages#8588878b flags:# pinned:flags.0?true channel_id:int messages:Vector<int> pts:int pts_count:int = Update;"
    flags: Nat = 0
    pinned: Bool = False
    channel_id: Int32
    messages: Vector[Int32]
    pts: Int32
    pts_count: Int32


class UpdatePinnedDialogs_d8caf68d(TLObject, frozen=True, kw_only=True, tag="updatePinnedDialogs#d8caf68d"):
    tl_id = 0xD8CAF68D
    tl_name = "updatePinnedDialogs"
    tl_type = "Update"
    tl_line = "updatePinnedDialogs#d8caf68d flags:# order:flags.0?Vector<Peer> = Update;"
    flags: Nat = 0
    order: Vector[api.TypePeer] | None = None


class UpdatePinnedDialogs_ea4cb65b(TLObject, frozen=True, kw_only=True, tag="updatePinnedDialogs#ea4cb65b"):
    tl_id = 0xEA4CB65B
    tl_name = "updatePinnedDialogs"
    tl_type = "Update"
    tl_line = "updatePinnedDialogs#ea4cb65b flags:# order:flags.0?Vector<DialogPeer> = Update;"
    flags: Nat = 0
    order: Vector[api.TypeDialogPeer] | None = None


class UpdateReadChannelDiscussionInbox_1cc7de54(TLObject, frozen=True, kw_only=True, tag="updateReadChannelDiscussionInbox#1cc7de54"):
    tl_id = 0x1CC7DE54
    tl_name = "updateReadChannelDiscussionInbox"
    tl_type = "Update"
    tl_line = "updateReadChannelDiscussionInbox#1cc7de54 flags:# channel_id:int top_msg_id:int read_max_id:int broadcast_id:flags.0?int broadcast_post:flags.0?int = Update;"
    flags: Nat = 0
    channel_id: Int32
    top_msg_id: Int32
    read_max_id: Int32
    broadcast_id: Int32 | None = None
    broadcast_post: Int32 | None = None


class UpdateReadChannelDiscussionOutbox_4638a26c(TLObject, frozen=True, kw_only=True, tag="updateReadChannelDiscussionOutbox#4638a26c"):
    tl_id = 0x4638A26C
    tl_name = "updateReadChannelDiscussionOutbox"
    tl_type = "Update"
    tl_line = "updateReadChannelDiscussionOutbox#4638a26c channel_id:int top_msg_id:int read_max_id:int = Update;"
    channel_id: Int32
    top_msg_id: Int32
    read_max_id: Int32


class UpdateReadChannelInbox_4214f37f(TLObject, frozen=True, kw_only=True, tag="updateReadChannelInbox#4214f37f"):
    tl_id = 0x4214F37F
    tl_name = "updateReadChannelInbox"
    tl_type = "Update"
    tl_line = "updateReadChannelInbox#4214f37f channel_id:int max_id:int = Update;"
    channel_id: Int32
    max_id: Int32


class UpdateReadChannelInbox_330b5424(TLObject, frozen=True, kw_only=True, tag="updateReadChannelInbox#330b5424"):
    tl_id = 0x330B5424
    tl_name = "updateReadChannelInbox"
    tl_type = "Update"
    tl_line = "updateReadChannelInbox#330b5424 flags:# folder_id:flags.0?int channel_id:int max_id:int still_unread_count:int pts:int = Update;"
    flags: Nat = 0
    folder_id: Int32 | None = None
    channel_id: Int32
    max_id: Int32
    still_unread_count: Int32
    pts: Int32


class UpdateReadChannelOutbox_25d6c9c7(TLObject, frozen=True, kw_only=True, tag="updateReadChannelOutbox#25d6c9c7"):
    tl_id = 0x25D6C9C7
    tl_name = "updateReadChannelOutbox"
    tl_type = "Update"
    tl_line = "updateReadChannelOutbox#25d6c9c7 channel_id:int max_id:int = Update;"
    channel_id: Int32
    max_id: Int32


class UpdateReadHistoryInbox_9961fd5c(TLObject, frozen=True, kw_only=True, tag="updateReadHistoryInbox#9961fd5c"):
    tl_id = 0x9961FD5C
    tl_name = "updateReadHistoryInbox"
    tl_type = "Update"
    tl_line = "updateReadHistoryInbox#9961fd5c peer:Peer max_id:int pts:int pts_count:int = Update;"
    peer: api.TypePeer
    max_id: Int32
    pts: Int32
    pts_count: Int32


class UpdateReadMessagesContents_68c13933(TLObject, frozen=True, kw_only=True, tag="updateReadMessagesContents#68c13933"):
    tl_id = 0x68C13933
    tl_name = "updateReadMessagesContents"
    tl_type = "Update"
    tl_line = "updateReadMessagesContents#68c13933 messages:Vector<int> pts:int pts_count:int = Update;"
    messages: Vector[Int32]
    pts: Int32
    pts_count: Int32


class UpdateStickerSets_43ae3dec(TLObject, frozen=True, kw_only=True, tag="updateStickerSets#43ae3dec"):
    tl_id = 0x43AE3DEC
    tl_name = "updateStickerSets"
    tl_type = "Update"
    tl_line = "updateStickerSets#43ae3dec = Update;"


class UpdateUserBlocked(TLObject, frozen=True, kw_only=True, tag="updateUserBlocked"):
    tl_id = 0x80ECE81A
    tl_name = "updateUserBlocked"
    tl_type = "Update"
    tl_line = "updateUserBlocked#80ece81a user_id:int blocked:Bool = Update;"
    user_id: Int32
    blocked: Bool


class UpdateUserName_a7332b73(TLObject, frozen=True, kw_only=True, tag="updateUserName#a7332b73"):
    tl_id = 0xA7332B73
    tl_name = "updateUserName"
    tl_type = "Update"
    tl_line = "updateUserName#a7332b73 user_id:int first_name:string last_name:string username:string = Update;"
    user_id: Int32
    first_name: String
    last_name: String
    username: String


class UpdateUserName_c3f202e0(TLObject, frozen=True, kw_only=True, tag="updateUserName#c3f202e0"):
    tl_id = 0xC3F202E0
    tl_name = "updateUserName"
    tl_type = "Update"
    tl_line = "updateUserName#c3f202e0 user_id:long first_name:string last_name:string username:string = Update;"
    user_id: Int64
    first_name: String
    last_name: String
    username: String


class UpdateUserPhone_12b9417b(TLObject, frozen=True, kw_only=True, tag="updateUserPhone#12b9417b"):
    tl_id = 0x12B9417B
    tl_name = "updateUserPhone"
    tl_type = "Update"
    tl_line = "updateUserPhone#12b9417b user_id:int phone:string = Update;"
    user_id: Int32
    phone: String


class UpdateUserPhoto_95313b0c(TLObject, frozen=True, kw_only=True, tag="updateUserPhoto#95313b0c"):
    tl_id = 0x95313B0C
    tl_name = "updateUserPhoto"
    tl_type = "Update"
    tl_line = "updateUserPhoto#95313b0c user_id:int date:int photo:UserProfilePhoto previous:Bool = Update;"
    user_id: Int32
    date: Int32
    photo: api.TypeUserProfilePhoto
    previous: Bool


class UpdateUserPhoto(TLObject, frozen=True, kw_only=True, tag="updateUserPhoto"):
    tl_id = 0xF227868C
    tl_name = "updateUserPhoto"
    tl_type = "Update"
    tl_line = "updateUserPhoto#f227868c user_id:long date:int photo:UserProfilePhoto previous:Bool = Update;"
    user_id: Int64
    date: Int32
    photo: api.TypeUserProfilePhoto
    previous: Bool


class UpdateUserPinnedMessage(TLObject, frozen=True, kw_only=True, tag="updateUserPinnedMessage"):
    tl_id = 0x4C43DA18
    tl_name = "updateUserPinnedMessage"
    tl_type = "Update"
    tl_line = "updateUserPinnedMessage#4c43da18 user_id:int id:int = Update;"
    user_id: Int32
    id: Int32


class UpdateUserStatus_1bfbd823(TLObject, frozen=True, kw_only=True, tag="updateUserStatus#1bfbd823"):
    tl_id = 0x1BFBD823
    tl_name = "updateUserStatus"
    tl_type = "Update"
    tl_line = "updateUserStatus#1bfbd823 user_id:int status:UserStatus = Update;"
    user_id: Int32
    status: api.TypeUserStatus


class UpdateUserTyping_5c486927(TLObject, frozen=True, kw_only=True, tag="updateUserTyping#5c486927"):
    tl_id = 0x5C486927
    tl_name = "updateUserTyping"
    tl_type = "Update"
    tl_line = "updateUserTyping#5c486927 user_id:int action:SendMessageAction = Update;"
    user_id: Int32
    action: api.TypeSendMessageAction
