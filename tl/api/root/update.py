"""Definitions: types of the root namespace that begin with Update. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject, redacted_repr
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "TypeUpdate",
    "UpdateAiComposeTones",
    "UpdateAttachMenuBots",
    "UpdateAutoSaveSettings",
    "UpdateBotBusinessConnect",
    "UpdateBotCallbackQuery",
    "UpdateBotChatBoost",
    "UpdateBotChatInviteRequester",
    "UpdateBotCommands",
    "UpdateBotDeleteBusinessMessage",
    "UpdateBotEditBusinessMessage",
    "UpdateBotGuestChatQuery",
    "UpdateBotInlineQuery",
    "UpdateBotInlineSend",
    "UpdateBotMenuButton",
    "UpdateBotMessageReaction",
    "UpdateBotMessageReactions",
    "UpdateBotNewBusinessMessage",
    "UpdateBotPrecheckoutQuery",
    "UpdateBotPurchasedPaidMedia",
    "UpdateBotShippingQuery",
    "UpdateBotStarsSubscription",
    "UpdateBotStopped",
    "UpdateBotWebhookJSON",
    "UpdateBotWebhookJSONQuery",
    "UpdateBusinessBotCallbackQuery",
    "UpdateChannel",
    "UpdateChannelAvailableMessages",
    "UpdateChannelMessageForwards",
    "UpdateChannelMessageViews",
    "UpdateChannelParticipant",
    "UpdateChannelReadMessagesContents",
    "UpdateChannelTooLong",
    "UpdateChannelUserTyping",
    "UpdateChannelViewForumAsMessages",
    "UpdateChannelWebPage",
    "UpdateChat",
    "UpdateChatDefaultBannedRights",
    "UpdateChatParticipant",
    "UpdateChatParticipantAdd",
    "UpdateChatParticipantAdmin",
    "UpdateChatParticipantDelete",
    "UpdateChatParticipantRank",
    "UpdateChatParticipants",
    "UpdateChatUserTyping",
    "UpdateConfig",
    "UpdateContactsReset",
    "UpdateDcOptions",
    "UpdateDeleteChannelMessages",
    "UpdateDeleteEphemeralMessages",
    "UpdateDeleteGroupCallMessages",
    "UpdateDeleteMessages",
    "UpdateDeleteQuickReply",
    "UpdateDeleteQuickReplyMessages",
    "UpdateDeleteScheduledMessages",
    "UpdateDialogFilter",
    "UpdateDialogFilterOrder",
    "UpdateDialogFilters",
    "UpdateDialogPinned",
    "UpdateDialogUnreadMark",
    "UpdateDraftMessage",
    "UpdateEditChannelMessage",
    "UpdateEditEphemeralMessage",
    "UpdateEditMessage",
    "UpdateEmojiGameInfo",
    "UpdateEncryptedChatTyping",
    "UpdateEncryptedMessagesRead",
    "UpdateEncryption",
    "UpdateEphemeralBotCallbackQuery",
    "UpdateFavedStickers",
    "UpdateFolderPeers",
    "UpdateGeoLiveViewed",
    "UpdateGroupCall",
    "UpdateGroupCallChainBlocks",
    "UpdateGroupCallConnection",
    "UpdateGroupCallEncryptedMessage",
    "UpdateGroupCallMessage",
    "UpdateGroupCallParticipants",
    "UpdateInlineBotCallbackQuery",
    "UpdateJoinChatWebViewDecision",
    "UpdateLangPack",
    "UpdateLangPackTooLong",
    "UpdateLoginToken",
    "UpdateManagedBot",
    "UpdateMessageExtendedMedia",
    "UpdateMessageID",
    "UpdateMessagePoll",
    "UpdateMessagePollVote",
    "UpdateMessageReactions",
    "UpdateMonoForumNoPaidException",
    "UpdateMoveStickerSetToTop",
    "UpdateNewAuthorization",
    "UpdateNewBotConnection",
    "UpdateNewChannelMessage",
    "UpdateNewEncryptedMessage",
    "UpdateNewEphemeralMessage",
    "UpdateNewMessage",
    "UpdateNewQuickReply",
    "UpdateNewScheduledMessage",
    "UpdateNewStickerSet",
    "UpdateNewStoryReaction",
    "UpdateNotifySettings",
    "UpdatePaidReactionPrivacy",
    "UpdatePeerBlocked",
    "UpdatePeerHistoryTTL",
    "UpdatePeerLocated",
    "UpdatePeerSettings",
    "UpdatePeerWallpaper",
    "UpdatePendingJoinRequests",
    "UpdatePhoneCall",
    "UpdatePhoneCallSignalingData",
    "UpdatePinnedChannelMessages",
    "UpdatePinnedDialogs",
    "UpdatePinnedForumTopic",
    "UpdatePinnedForumTopics",
    "UpdatePinnedMessages",
    "UpdatePinnedSavedDialogs",
    "UpdatePrivacy",
    "UpdatePtsChanged",
    "UpdateQuickReplies",
    "UpdateQuickReplyMessage",
    "UpdateReadChannelDiscussionInbox",
    "UpdateReadChannelDiscussionOutbox",
    "UpdateReadChannelInbox",
    "UpdateReadChannelOutbox",
    "UpdateReadFeaturedEmojiStickers",
    "UpdateReadFeaturedStickers",
    "UpdateReadHistoryInbox",
    "UpdateReadHistoryOutbox",
    "UpdateReadMessagesContents",
    "UpdateReadMonoForumInbox",
    "UpdateReadMonoForumOutbox",
    "UpdateReadStories",
    "UpdateRecentEmojiStatuses",
    "UpdateRecentReactions",
    "UpdateRecentStickers",
    "UpdateSavedDialogPinned",
    "UpdateSavedGifs",
    "UpdateSavedReactionTags",
    "UpdateSavedRingtones",
    "UpdateSentPhoneCode",
    "UpdateSentStoryReaction",
    "UpdateServiceNotification",
    "UpdateSmsJob",
    "UpdateStarGiftAuctionState",
    "UpdateStarGiftAuctionUserState",
    "UpdateStarGiftCraftFail",
    "UpdateStarsBalance",
    "UpdateStarsRevenueStatus",
    "UpdateStickerSets",
    "UpdateStickerSetsOrder",
    "UpdateStoriesStealthMode",
    "UpdateStory",
    "UpdateStoryID",
    "UpdateTheme",
    "UpdateTranscribedAudio",
    "UpdateUser",
    "UpdateUserEmojiStatus",
    "UpdateUserName",
    "UpdateUserPhone",
    "UpdateUserStatus",
    "UpdateUserTyping",
    "UpdateWebBrowserException",
    "UpdateWebBrowserSettings",
    "UpdateWebPage",
    "UpdateWebViewResultSent",
]


class UpdateAiComposeTones(TLObject, frozen=True, kw_only=True, tag="updateAiComposeTones"):
    tl_id = 0x8C0F91FB
    tl_name = "updateAiComposeTones"
    tl_type = "Update"
    tl_line = "updateAiComposeTones#8c0f91fb = Update;"


class UpdateAttachMenuBots(TLObject, frozen=True, kw_only=True, tag="updateAttachMenuBots"):
    tl_id = 0x17B7A20B
    tl_name = "updateAttachMenuBots"
    tl_type = "Update"
    tl_line = "updateAttachMenuBots#17b7a20b = Update;"


class UpdateAutoSaveSettings(TLObject, frozen=True, kw_only=True, tag="updateAutoSaveSettings"):
    tl_id = 0xEC05B097
    tl_name = "updateAutoSaveSettings"
    tl_type = "Update"
    tl_line = "updateAutoSaveSettings#ec05b097 = Update;"


class UpdateBotBusinessConnect(TLObject, frozen=True, kw_only=True, tag="updateBotBusinessConnect"):
    tl_id = 0x8AE5C97A
    tl_name = "updateBotBusinessConnect"
    tl_type = "Update"
    tl_line = "updateBotBusinessConnect#8ae5c97a connection:BotBusinessConnection qts:int = Update;"
    connection: api.TypeBotBusinessConnection
    qts: Int32


class UpdateBotCallbackQuery(TLObject, frozen=True, kw_only=True, tag="updateBotCallbackQuery"):
    tl_id = 0xB9CFC48D
    tl_name = "updateBotCallbackQuery"
    tl_type = "Update"
    tl_line = "updateBotCallbackQuery#b9cfc48d flags:# query_id:long user_id:long peer:Peer msg_id:int chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int64
    peer: api.TypePeer
    msg_id: Int32
    chat_instance: Int64
    data: Bytes | None = None
    game_short_name: String | None = None


class UpdateBotChatBoost(TLObject, frozen=True, kw_only=True, tag="updateBotChatBoost"):
    tl_id = 0x904DD49C
    tl_name = "updateBotChatBoost"
    tl_type = "Update"
    tl_line = "updateBotChatBoost#904dd49c peer:Peer boost:Boost qts:int = Update;"
    peer: api.TypePeer
    boost: api.TypeBoost
    qts: Int32


class UpdateBotChatInviteRequester(TLObject, frozen=True, kw_only=True, tag="updateBotChatInviteRequester"):
    tl_id = 0x7CB34D79
    tl_name = "updateBotChatInviteRequester"
    tl_type = "Update"
    tl_line = "updateBotChatInviteRequester#7cb34d79 flags:# peer:Peer date:int user_id:long about:string invite:ExportedChatInvite qts:int query_id:flags.0?long = Update;"
    flags: Nat = 0
    peer: api.TypePeer
    date: Int32
    user_id: Int64
    about: String
    invite: api.TypeExportedChatInvite
    qts: Int32
    query_id: Int64 | None = None


class UpdateBotCommands(TLObject, frozen=True, kw_only=True, tag="updateBotCommands"):
    tl_id = 0x4D712F2E
    tl_name = "updateBotCommands"
    tl_type = "Update"
    tl_line = "updateBotCommands#4d712f2e peer:Peer bot_id:long commands:Vector<BotCommand> = Update;"
    peer: api.TypePeer
    bot_id: Int64
    commands: Vector[api.TypeBotCommand]


class UpdateBotDeleteBusinessMessage(TLObject, frozen=True, kw_only=True, tag="updateBotDeleteBusinessMessage"):
    tl_id = 0xA02A982E
    tl_name = "updateBotDeleteBusinessMessage"
    tl_type = "Update"
    tl_line = "updateBotDeleteBusinessMessage#a02a982e connection_id:string peer:Peer messages:Vector<int> qts:int = Update;"
    connection_id: String
    peer: api.TypePeer
    messages: Vector[Int32]
    qts: Int32


class UpdateBotEditBusinessMessage(TLObject, frozen=True, kw_only=True, tag="updateBotEditBusinessMessage"):
    tl_id = 0x07DF587C
    tl_name = "updateBotEditBusinessMessage"
    tl_type = "Update"
    tl_line = "updateBotEditBusinessMessage#7df587c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update;"
    flags: Nat = 0
    connection_id: String
    message: api.TypeMessage
    reply_to_message: api.TypeMessage | None = None
    qts: Int32


class UpdateBotGuestChatQuery(TLObject, frozen=True, kw_only=True, tag="updateBotGuestChatQuery"):
    tl_id = 0xCDD4093D
    tl_name = "updateBotGuestChatQuery"
    tl_type = "Update"
    tl_line = "updateBotGuestChatQuery#cdd4093d flags:# query_id:long message:Message reference_messages:flags.0?Vector<Message> qts:int = Update;"
    flags: Nat = 0
    query_id: Int64
    message: api.TypeMessage
    reference_messages: Vector[api.TypeMessage] | None = None
    qts: Int32


class UpdateBotInlineQuery(TLObject, frozen=True, kw_only=True, tag="updateBotInlineQuery"):
    tl_id = 0x496F379C
    tl_name = "updateBotInlineQuery"
    tl_type = "Update"
    tl_line = "updateBotInlineQuery#496f379c flags:# query_id:long user_id:long query:string geo:flags.0?GeoPoint peer_type:flags.1?InlineQueryPeerType offset:string = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int64
    query: String
    geo: api.TypeGeoPoint | None = None
    peer_type: api.TypeInlineQueryPeerType | None = None
    offset: String


class UpdateBotInlineSend(TLObject, frozen=True, kw_only=True, tag="updateBotInlineSend"):
    tl_id = 0x12F12A07
    tl_name = "updateBotInlineSend"
    tl_type = "Update"
    tl_line = "updateBotInlineSend#12f12a07 flags:# user_id:long query:string geo:flags.0?GeoPoint id:string msg_id:flags.1?InputBotInlineMessageID = Update;"
    flags: Nat = 0
    user_id: Int64
    query: String
    geo: api.TypeGeoPoint | None = None
    id: String
    msg_id: api.TypeInputBotInlineMessageID | None = None


class UpdateBotMenuButton(TLObject, frozen=True, kw_only=True, tag="updateBotMenuButton"):
    tl_id = 0x14B85813
    tl_name = "updateBotMenuButton"
    tl_type = "Update"
    tl_line = "updateBotMenuButton#14b85813 bot_id:long button:BotMenuButton = Update;"
    bot_id: Int64
    button: api.TypeBotMenuButton


class UpdateBotMessageReaction(TLObject, frozen=True, kw_only=True, tag="updateBotMessageReaction"):
    tl_id = 0xAC21D3CE
    tl_name = "updateBotMessageReaction"
    tl_type = "Update"
    tl_line = "updateBotMessageReaction#ac21d3ce peer:Peer msg_id:int date:int actor:Peer old_reactions:Vector<Reaction> new_reactions:Vector<Reaction> qts:int = Update;"
    peer: api.TypePeer
    msg_id: Int32
    date: Int32
    actor: api.TypePeer
    old_reactions: Vector[api.TypeReaction]
    new_reactions: Vector[api.TypeReaction]
    qts: Int32


class UpdateBotMessageReactions(TLObject, frozen=True, kw_only=True, tag="updateBotMessageReactions"):
    tl_id = 0x09CB7759
    tl_name = "updateBotMessageReactions"
    tl_type = "Update"
    tl_line = "updateBotMessageReactions#9cb7759 peer:Peer msg_id:int date:int reactions:Vector<ReactionCount> qts:int = Update;"
    peer: api.TypePeer
    msg_id: Int32
    date: Int32
    reactions: Vector[api.TypeReactionCount]
    qts: Int32


class UpdateBotNewBusinessMessage(TLObject, frozen=True, kw_only=True, tag="updateBotNewBusinessMessage"):
    tl_id = 0x9DDB347C
    tl_name = "updateBotNewBusinessMessage"
    tl_type = "Update"
    tl_line = "updateBotNewBusinessMessage#9ddb347c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update;"
    flags: Nat = 0
    connection_id: String
    message: api.TypeMessage
    reply_to_message: api.TypeMessage | None = None
    qts: Int32


class UpdateBotPrecheckoutQuery(TLObject, frozen=True, kw_only=True, tag="updateBotPrecheckoutQuery"):
    tl_id = 0x8CAA9A96
    tl_name = "updateBotPrecheckoutQuery"
    tl_type = "Update"
    tl_line = "updateBotPrecheckoutQuery#8caa9a96 flags:# query_id:long user_id:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string currency:string total_amount:long = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int64
    payload: Bytes
    info: api.TypePaymentRequestedInfo | None = None
    shipping_option_id: String | None = None
    currency: String
    total_amount: Int64


class UpdateBotPurchasedPaidMedia(TLObject, frozen=True, kw_only=True, tag="updateBotPurchasedPaidMedia"):
    tl_id = 0x283BD312
    tl_name = "updateBotPurchasedPaidMedia"
    tl_type = "Update"
    tl_line = "updateBotPurchasedPaidMedia#283bd312 user_id:long payload:string qts:int = Update;"
    user_id: Int64
    payload: String
    qts: Int32


class UpdateBotShippingQuery(TLObject, frozen=True, kw_only=True, tag="updateBotShippingQuery"):
    tl_id = 0xB5AEFD7D
    tl_name = "updateBotShippingQuery"
    tl_type = "Update"
    tl_line = "updateBotShippingQuery#b5aefd7d query_id:long user_id:long payload:bytes shipping_address:PostAddress = Update;"
    query_id: Int64
    user_id: Int64
    payload: Bytes
    shipping_address: api.TypePostAddress


class UpdateBotStarsSubscription(TLObject, frozen=True, kw_only=True, tag="updateBotStarsSubscription"):
    tl_id = 0x6C0D8E23
    tl_name = "updateBotStarsSubscription"
    tl_type = "Update"
    tl_line = "updateBotStarsSubscription#6c0d8e23 flags:# canceled:flags.0?true payment_failed:flags.1?true restored:flags.2?true user_id:long payload:bytes qts:int = Update;"
    flags: Nat = 0
    canceled: Bool = False
    payment_failed: Bool = False
    restored: Bool = False
    user_id: Int64
    payload: Bytes
    qts: Int32


class UpdateBotStopped(TLObject, frozen=True, kw_only=True, tag="updateBotStopped"):
    tl_id = 0xC4870A49
    tl_name = "updateBotStopped"
    tl_type = "Update"
    tl_line = "updateBotStopped#c4870a49 user_id:long date:int stopped:Bool qts:int = Update;"
    user_id: Int64
    date: Int32
    stopped: Bool
    qts: Int32


class UpdateBotWebhookJSON(TLObject, frozen=True, kw_only=True, tag="updateBotWebhookJSON"):
    tl_id = 0x8317C0C3
    tl_name = "updateBotWebhookJSON"
    tl_type = "Update"
    tl_line = "updateBotWebhookJSON#8317c0c3 data:DataJSON = Update;"
    data: api.TypeDataJSON


class UpdateBotWebhookJSONQuery(TLObject, frozen=True, kw_only=True, tag="updateBotWebhookJSONQuery"):
    tl_id = 0x9B9240A6
    tl_name = "updateBotWebhookJSONQuery"
    tl_type = "Update"
    tl_line = "updateBotWebhookJSONQuery#9b9240a6 query_id:long data:DataJSON timeout:int = Update;"
    query_id: Int64
    data: api.TypeDataJSON
    timeout: Int32


class UpdateBusinessBotCallbackQuery(TLObject, frozen=True, kw_only=True, tag="updateBusinessBotCallbackQuery"):
    tl_id = 0x1EA2FDA7
    tl_name = "updateBusinessBotCallbackQuery"
    tl_type = "Update"
    tl_line = "updateBusinessBotCallbackQuery#1ea2fda7 flags:# query_id:long user_id:long connection_id:string message:Message reply_to_message:flags.2?Message chat_instance:long data:flags.0?bytes = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int64
    connection_id: String
    message: api.TypeMessage
    reply_to_message: api.TypeMessage | None = None
    chat_instance: Int64
    data: Bytes | None = None


class UpdateChannel(TLObject, frozen=True, kw_only=True, tag="updateChannel"):
    tl_id = 0x635B4C09
    tl_name = "updateChannel"
    tl_type = "Update"
    tl_line = "updateChannel#635b4c09 channel_id:long = Update;"
    channel_id: Int64


class UpdateChannelAvailableMessages(TLObject, frozen=True, kw_only=True, tag="updateChannelAvailableMessages"):
    tl_id = 0xB23FC698
    tl_name = "updateChannelAvailableMessages"
    tl_type = "Update"
    tl_line = "updateChannelAvailableMessages#b23fc698 channel_id:long available_min_id:int = Update;"
    channel_id: Int64
    available_min_id: Int32


class UpdateChannelMessageForwards(TLObject, frozen=True, kw_only=True, tag="updateChannelMessageForwards"):
    tl_id = 0xD29A27F4
    tl_name = "updateChannelMessageForwards"
    tl_type = "Update"
    tl_line = "updateChannelMessageForwards#d29a27f4 channel_id:long id:int forwards:int = Update;"
    channel_id: Int64
    id: Int32
    forwards: Int32


class UpdateChannelMessageViews(TLObject, frozen=True, kw_only=True, tag="updateChannelMessageViews"):
    tl_id = 0xF226AC08
    tl_name = "updateChannelMessageViews"
    tl_type = "Update"
    tl_line = "updateChannelMessageViews#f226ac08 channel_id:long id:int views:int = Update;"
    channel_id: Int64
    id: Int32
    views: Int32


class UpdateChannelParticipant(TLObject, frozen=True, kw_only=True, tag="updateChannelParticipant"):
    tl_id = 0x985D3ABB
    tl_name = "updateChannelParticipant"
    tl_type = "Update"
    tl_line = "updateChannelParticipant#985d3abb flags:# via_chatlist:flags.3?true channel_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChannelParticipant new_participant:flags.1?ChannelParticipant invite:flags.2?ExportedChatInvite qts:int = Update;"
    flags: Nat = 0
    via_chatlist: Bool = False
    channel_id: Int64
    date: Int32
    actor_id: Int64
    user_id: Int64
    prev_participant: api.TypeChannelParticipant | None = None
    new_participant: api.TypeChannelParticipant | None = None
    invite: api.TypeExportedChatInvite | None = None
    qts: Int32


class UpdateChannelReadMessagesContents(TLObject, frozen=True, kw_only=True, tag="updateChannelReadMessagesContents"):
    tl_id = 0x25F324F7
    tl_name = "updateChannelReadMessagesContents"
    tl_type = "Update"
    tl_line = "updateChannelReadMessagesContents#25f324f7 flags:# channel_id:long top_msg_id:flags.0?int saved_peer_id:flags.1?Peer messages:Vector<int> = Update;"
    flags: Nat = 0
    channel_id: Int64
    top_msg_id: Int32 | None = None
    saved_peer_id: api.TypePeer | None = None
    messages: Vector[Int32]


class UpdateChannelTooLong(TLObject, frozen=True, kw_only=True, tag="updateChannelTooLong"):
    tl_id = 0x108D941F
    tl_name = "updateChannelTooLong"
    tl_type = "Update"
    tl_line = "updateChannelTooLong#108d941f flags:# channel_id:long pts:flags.0?int = Update;"
    flags: Nat = 0
    channel_id: Int64
    pts: Int32 | None = None


class UpdateChannelUserTyping(TLObject, frozen=True, kw_only=True, tag="updateChannelUserTyping"):
    tl_id = 0x8C88C923
    tl_name = "updateChannelUserTyping"
    tl_type = "Update"
    tl_line = "updateChannelUserTyping#8c88c923 flags:# channel_id:long top_msg_id:flags.0?int from_id:Peer action:SendMessageAction = Update;"
    flags: Nat = 0
    channel_id: Int64
    top_msg_id: Int32 | None = None
    from_id: api.TypePeer
    action: api.TypeSendMessageAction


class UpdateChannelViewForumAsMessages(TLObject, frozen=True, kw_only=True, tag="updateChannelViewForumAsMessages"):
    tl_id = 0x07B68920
    tl_name = "updateChannelViewForumAsMessages"
    tl_type = "Update"
    tl_line = "updateChannelViewForumAsMessages#7b68920 channel_id:long enabled:Bool = Update;"
    channel_id: Int64
    enabled: Bool


class UpdateChannelWebPage(TLObject, frozen=True, kw_only=True, tag="updateChannelWebPage"):
    tl_id = 0x2F2BA99F
    tl_name = "updateChannelWebPage"
    tl_type = "Update"
    tl_line = "updateChannelWebPage#2f2ba99f channel_id:long webpage:WebPage pts:int pts_count:int = Update;"
    channel_id: Int64
    webpage: api.TypeWebPage
    pts: Int32
    pts_count: Int32


class UpdateChat(TLObject, frozen=True, kw_only=True, tag="updateChat"):
    tl_id = 0xF89A6A4E
    tl_name = "updateChat"
    tl_type = "Update"
    tl_line = "updateChat#f89a6a4e chat_id:long = Update;"
    chat_id: Int64


class UpdateChatDefaultBannedRights(TLObject, frozen=True, kw_only=True, tag="updateChatDefaultBannedRights"):
    tl_id = 0x54C01850
    tl_name = "updateChatDefaultBannedRights"
    tl_type = "Update"
    tl_line = "updateChatDefaultBannedRights#54c01850 peer:Peer default_banned_rights:ChatBannedRights version:int = Update;"
    peer: api.TypePeer
    default_banned_rights: api.TypeChatBannedRights
    version: Int32


class UpdateChatParticipant(TLObject, frozen=True, kw_only=True, tag="updateChatParticipant"):
    tl_id = 0xD087663A
    tl_name = "updateChatParticipant"
    tl_type = "Update"
    tl_line = "updateChatParticipant#d087663a flags:# chat_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChatParticipant new_participant:flags.1?ChatParticipant invite:flags.2?ExportedChatInvite qts:int = Update;"
    flags: Nat = 0
    chat_id: Int64
    date: Int32
    actor_id: Int64
    user_id: Int64
    prev_participant: api.TypeChatParticipant | None = None
    new_participant: api.TypeChatParticipant | None = None
    invite: api.TypeExportedChatInvite | None = None
    qts: Int32


class UpdateChatParticipantAdd(TLObject, frozen=True, kw_only=True, tag="updateChatParticipantAdd"):
    tl_id = 0x3DDA5451
    tl_name = "updateChatParticipantAdd"
    tl_type = "Update"
    tl_line = "updateChatParticipantAdd#3dda5451 chat_id:long user_id:long inviter_id:long date:int version:int = Update;"
    chat_id: Int64
    user_id: Int64
    inviter_id: Int64
    date: Int32
    version: Int32


class UpdateChatParticipantAdmin(TLObject, frozen=True, kw_only=True, tag="updateChatParticipantAdmin"):
    tl_id = 0xD7CA61A2
    tl_name = "updateChatParticipantAdmin"
    tl_type = "Update"
    tl_line = "updateChatParticipantAdmin#d7ca61a2 chat_id:long user_id:long is_admin:Bool version:int = Update;"
    chat_id: Int64
    user_id: Int64
    is_admin: Bool
    version: Int32


class UpdateChatParticipantDelete(TLObject, frozen=True, kw_only=True, tag="updateChatParticipantDelete"):
    tl_id = 0xE32F3D77
    tl_name = "updateChatParticipantDelete"
    tl_type = "Update"
    tl_line = "updateChatParticipantDelete#e32f3d77 chat_id:long user_id:long version:int = Update;"
    chat_id: Int64
    user_id: Int64
    version: Int32


class UpdateChatParticipantRank(TLObject, frozen=True, kw_only=True, tag="updateChatParticipantRank"):
    tl_id = 0xBD8367B9
    tl_name = "updateChatParticipantRank"
    tl_type = "Update"
    tl_line = "updateChatParticipantRank#bd8367b9 chat_id:long user_id:long rank:string version:int = Update;"
    chat_id: Int64
    user_id: Int64
    rank: String
    version: Int32


class UpdateChatParticipants(TLObject, frozen=True, kw_only=True, tag="updateChatParticipants"):
    tl_id = 0x07761198
    tl_name = "updateChatParticipants"
    tl_type = "Update"
    tl_line = "updateChatParticipants#7761198 participants:ChatParticipants = Update;"
    participants: api.TypeChatParticipants


class UpdateChatUserTyping(TLObject, frozen=True, kw_only=True, tag="updateChatUserTyping"):
    tl_id = 0x83487AF0
    tl_name = "updateChatUserTyping"
    tl_type = "Update"
    tl_line = "updateChatUserTyping#83487af0 chat_id:long from_id:Peer action:SendMessageAction = Update;"
    chat_id: Int64
    from_id: api.TypePeer
    action: api.TypeSendMessageAction


class UpdateConfig(TLObject, frozen=True, kw_only=True, tag="updateConfig"):
    tl_id = 0xA229DD06
    tl_name = "updateConfig"
    tl_type = "Update"
    tl_line = "updateConfig#a229dd06 = Update;"


class UpdateContactsReset(TLObject, frozen=True, kw_only=True, tag="updateContactsReset"):
    tl_id = 0x7084A7BE
    tl_name = "updateContactsReset"
    tl_type = "Update"
    tl_line = "updateContactsReset#7084a7be = Update;"


class UpdateDcOptions(TLObject, frozen=True, kw_only=True, tag="updateDcOptions"):
    tl_id = 0x8E5E9873
    tl_name = "updateDcOptions"
    tl_type = "Update"
    tl_line = "updateDcOptions#8e5e9873 dc_options:Vector<DcOption> = Update;"
    dc_options: Vector[api.TypeDcOption]


class UpdateDeleteChannelMessages(TLObject, frozen=True, kw_only=True, tag="updateDeleteChannelMessages"):
    tl_id = 0xC32D5B12
    tl_name = "updateDeleteChannelMessages"
    tl_type = "Update"
    tl_line = "updateDeleteChannelMessages#c32d5b12 channel_id:long messages:Vector<int> pts:int pts_count:int = Update;"
    channel_id: Int64
    messages: Vector[Int32]
    pts: Int32
    pts_count: Int32


class UpdateDeleteEphemeralMessages(TLObject, frozen=True, kw_only=True, tag="updateDeleteEphemeralMessages"):
    tl_id = 0x56DBFCF8
    tl_name = "updateDeleteEphemeralMessages"
    tl_type = "Update"
    tl_line = "updateDeleteEphemeralMessages#56dbfcf8 peer:Peer ids:Vector<int> = Update;"
    peer: api.TypePeer
    ids: Vector[Int32]


class UpdateDeleteGroupCallMessages(TLObject, frozen=True, kw_only=True, tag="updateDeleteGroupCallMessages"):
    tl_id = 0x3E85E92C
    tl_name = "updateDeleteGroupCallMessages"
    tl_type = "Update"
    tl_line = "updateDeleteGroupCallMessages#3e85e92c call:InputGroupCall messages:Vector<int> = Update;"
    call: api.TypeInputGroupCall
    messages: Vector[Int32]


class UpdateDeleteMessages(TLObject, frozen=True, kw_only=True, tag="updateDeleteMessages"):
    tl_id = 0xA20DB0E5
    tl_name = "updateDeleteMessages"
    tl_type = "Update"
    tl_line = "updateDeleteMessages#a20db0e5 messages:Vector<int> pts:int pts_count:int = Update;"
    messages: Vector[Int32]
    pts: Int32
    pts_count: Int32


class UpdateDeleteQuickReply(TLObject, frozen=True, kw_only=True, tag="updateDeleteQuickReply"):
    tl_id = 0x53E6F1EC
    tl_name = "updateDeleteQuickReply"
    tl_type = "Update"
    tl_line = "updateDeleteQuickReply#53e6f1ec shortcut_id:int = Update;"
    shortcut_id: Int32


class UpdateDeleteQuickReplyMessages(TLObject, frozen=True, kw_only=True, tag="updateDeleteQuickReplyMessages"):
    tl_id = 0x566FE7CD
    tl_name = "updateDeleteQuickReplyMessages"
    tl_type = "Update"
    tl_line = "updateDeleteQuickReplyMessages#566fe7cd shortcut_id:int messages:Vector<int> = Update;"
    shortcut_id: Int32
    messages: Vector[Int32]


class UpdateDeleteScheduledMessages(TLObject, frozen=True, kw_only=True, tag="updateDeleteScheduledMessages"):
    tl_id = 0xF2A71983
    tl_name = "updateDeleteScheduledMessages"
    tl_type = "Update"
    tl_line = "updateDeleteScheduledMessages#f2a71983 flags:# peer:Peer messages:Vector<int> sent_messages:flags.0?Vector<int> = Update;"
    flags: Nat = 0
    peer: api.TypePeer
    messages: Vector[Int32]
    sent_messages: Vector[Int32] | None = None


class UpdateDialogFilter(TLObject, frozen=True, kw_only=True, tag="updateDialogFilter"):
    tl_id = 0x26FFDE7D
    tl_name = "updateDialogFilter"
    tl_type = "Update"
    tl_line = "updateDialogFilter#26ffde7d flags:# id:int filter:flags.0?DialogFilter = Update;"
    flags: Nat = 0
    id: Int32
    filter: api.TypeDialogFilter | None = None


class UpdateDialogFilterOrder(TLObject, frozen=True, kw_only=True, tag="updateDialogFilterOrder"):
    tl_id = 0xA5D72105
    tl_name = "updateDialogFilterOrder"
    tl_type = "Update"
    tl_line = "updateDialogFilterOrder#a5d72105 order:Vector<int> = Update;"
    order: Vector[Int32]


class UpdateDialogFilters(TLObject, frozen=True, kw_only=True, tag="updateDialogFilters"):
    tl_id = 0x3504914F
    tl_name = "updateDialogFilters"
    tl_type = "Update"
    tl_line = "updateDialogFilters#3504914f = Update;"


class UpdateDialogPinned(TLObject, frozen=True, kw_only=True, tag="updateDialogPinned"):
    tl_id = 0x6E6FE51C
    tl_name = "updateDialogPinned"
    tl_type = "Update"
    tl_line = "updateDialogPinned#6e6fe51c flags:# pinned:flags.0?true folder_id:flags.1?int peer:DialogPeer = Update;"
    flags: Nat = 0
    pinned: Bool = False
    folder_id: Int32 | None = None
    peer: api.TypeDialogPeer


class UpdateDialogUnreadMark(TLObject, frozen=True, kw_only=True, tag="updateDialogUnreadMark"):
    tl_id = 0xB658F23E
    tl_name = "updateDialogUnreadMark"
    tl_type = "Update"
    tl_line = "updateDialogUnreadMark#b658f23e flags:# unread:flags.0?true peer:DialogPeer saved_peer_id:flags.1?Peer = Update;"
    flags: Nat = 0
    unread: Bool = False
    peer: api.TypeDialogPeer
    saved_peer_id: api.TypePeer | None = None


class UpdateDraftMessage(TLObject, frozen=True, kw_only=True, tag="updateDraftMessage"):
    tl_id = 0xEDFC111E
    tl_name = "updateDraftMessage"
    tl_type = "Update"
    tl_line = "updateDraftMessage#edfc111e flags:# peer:Peer top_msg_id:flags.0?int saved_peer_id:flags.1?Peer draft:DraftMessage = Update;"
    flags: Nat = 0
    peer: api.TypePeer
    top_msg_id: Int32 | None = None
    saved_peer_id: api.TypePeer | None = None
    draft: api.TypeDraftMessage


class UpdateEditChannelMessage(TLObject, frozen=True, kw_only=True, tag="updateEditChannelMessage"):
    tl_id = 0x1B3F4DF7
    tl_name = "updateEditChannelMessage"
    tl_type = "Update"
    tl_line = "updateEditChannelMessage#1b3f4df7 message:Message pts:int pts_count:int = Update;"
    message: api.TypeMessage
    pts: Int32
    pts_count: Int32


class UpdateEditEphemeralMessage(TLObject, frozen=True, kw_only=True, tag="updateEditEphemeralMessage"):
    tl_id = 0x4BBB8F01
    tl_name = "updateEditEphemeralMessage"
    tl_type = "Update"
    tl_line = "updateEditEphemeralMessage#4bbb8f01 message:EphemeralMessage = Update;"
    message: api.TypeEphemeralMessage


class UpdateEditMessage(TLObject, frozen=True, kw_only=True, tag="updateEditMessage"):
    tl_id = 0xE40370A3
    tl_name = "updateEditMessage"
    tl_type = "Update"
    tl_line = "updateEditMessage#e40370a3 message:Message pts:int pts_count:int = Update;"
    message: api.TypeMessage
    pts: Int32
    pts_count: Int32


class UpdateEmojiGameInfo(TLObject, frozen=True, kw_only=True, tag="updateEmojiGameInfo"):
    tl_id = 0xFB9C547A
    tl_name = "updateEmojiGameInfo"
    tl_type = "Update"
    tl_line = "updateEmojiGameInfo#fb9c547a info:messages.EmojiGameInfo = Update;"
    info: api.messages.TypeEmojiGameInfo


class UpdateEncryptedChatTyping(TLObject, frozen=True, kw_only=True, tag="updateEncryptedChatTyping"):
    tl_id = 0x1710F156
    tl_name = "updateEncryptedChatTyping"
    tl_type = "Update"
    tl_line = "updateEncryptedChatTyping#1710f156 chat_id:int = Update;"
    chat_id: Int32


class UpdateEncryptedMessagesRead(TLObject, frozen=True, kw_only=True, tag="updateEncryptedMessagesRead"):
    tl_id = 0x38FE25B7
    tl_name = "updateEncryptedMessagesRead"
    tl_type = "Update"
    tl_line = "updateEncryptedMessagesRead#38fe25b7 chat_id:int max_date:int date:int = Update;"
    chat_id: Int32
    max_date: Int32
    date: Int32


class UpdateEncryption(TLObject, frozen=True, kw_only=True, tag="updateEncryption"):
    tl_id = 0xB4A2E88D
    tl_name = "updateEncryption"
    tl_type = "Update"
    tl_line = "updateEncryption#b4a2e88d chat:EncryptedChat date:int = Update;"
    chat: api.TypeEncryptedChat
    date: Int32


class UpdateEphemeralBotCallbackQuery(TLObject, frozen=True, kw_only=True, tag="updateEphemeralBotCallbackQuery"):
    tl_id = 0x7C1079D6
    tl_name = "updateEphemeralBotCallbackQuery"
    tl_type = "Update"
    tl_line = "updateEphemeralBotCallbackQuery#7c1079d6 flags:# query_id:long user_id:long peer:flags.0?Peer msg_id:int data:bytes chat_instance:flags.1?long message:EphemeralMessage = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int64
    peer: api.TypePeer | None = None
    msg_id: Int32
    data: Bytes
    chat_instance: Int64 | None = None
    message: api.TypeEphemeralMessage


class UpdateFavedStickers(TLObject, frozen=True, kw_only=True, tag="updateFavedStickers"):
    tl_id = 0xE511996D
    tl_name = "updateFavedStickers"
    tl_type = "Update"
    tl_line = "updateFavedStickers#e511996d = Update;"


class UpdateFolderPeers(TLObject, frozen=True, kw_only=True, tag="updateFolderPeers"):
    tl_id = 0x19360DC0
    tl_name = "updateFolderPeers"
    tl_type = "Update"
    tl_line = "updateFolderPeers#19360dc0 folder_peers:Vector<FolderPeer> pts:int pts_count:int = Update;"
    folder_peers: Vector[api.TypeFolderPeer]
    pts: Int32
    pts_count: Int32


class UpdateGeoLiveViewed(TLObject, frozen=True, kw_only=True, tag="updateGeoLiveViewed"):
    tl_id = 0x871FB939
    tl_name = "updateGeoLiveViewed"
    tl_type = "Update"
    tl_line = "updateGeoLiveViewed#871fb939 peer:Peer msg_id:int = Update;"
    peer: api.TypePeer
    msg_id: Int32


class UpdateGroupCall(TLObject, frozen=True, kw_only=True, tag="updateGroupCall"):
    tl_id = 0x9D2216E0
    tl_name = "updateGroupCall"
    tl_type = "Update"
    tl_line = "updateGroupCall#9d2216e0 flags:# live_story:flags.2?true peer:flags.1?Peer call:GroupCall = Update;"
    flags: Nat = 0
    live_story: Bool = False
    peer: api.TypePeer | None = None
    call: api.TypeGroupCall


class UpdateGroupCallChainBlocks(TLObject, frozen=True, kw_only=True, tag="updateGroupCallChainBlocks"):
    tl_id = 0xA477288F
    tl_name = "updateGroupCallChainBlocks"
    tl_type = "Update"
    tl_line = "updateGroupCallChainBlocks#a477288f call:InputGroupCall sub_chain_id:int blocks:Vector<bytes> next_offset:int = Update;"
    call: api.TypeInputGroupCall
    sub_chain_id: Int32
    blocks: Vector[Bytes]
    next_offset: Int32


class UpdateGroupCallConnection(TLObject, frozen=True, kw_only=True, tag="updateGroupCallConnection"):
    tl_id = 0x0B783982
    tl_name = "updateGroupCallConnection"
    tl_type = "Update"
    tl_line = "updateGroupCallConnection#b783982 flags:# presentation:flags.0?true params:DataJSON = Update;"
    flags: Nat = 0
    presentation: Bool = False
    params: api.TypeDataJSON


class UpdateGroupCallEncryptedMessage(TLObject, frozen=True, kw_only=True, tag="updateGroupCallEncryptedMessage"):
    tl_id = 0xC957A766
    tl_name = "updateGroupCallEncryptedMessage"
    tl_type = "Update"
    tl_line = "updateGroupCallEncryptedMessage#c957a766 call:InputGroupCall from_id:Peer encrypted_message:bytes = Update;"
    call: api.TypeInputGroupCall
    from_id: api.TypePeer
    encrypted_message: Bytes
    __repr__ = redacted_repr


class UpdateGroupCallMessage(TLObject, frozen=True, kw_only=True, tag="updateGroupCallMessage"):
    tl_id = 0xD8326F0D
    tl_name = "updateGroupCallMessage"
    tl_type = "Update"
    tl_line = "updateGroupCallMessage#d8326f0d call:InputGroupCall message:GroupCallMessage = Update;"
    call: api.TypeInputGroupCall
    message: api.TypeGroupCallMessage


class UpdateGroupCallParticipants(TLObject, frozen=True, kw_only=True, tag="updateGroupCallParticipants"):
    tl_id = 0xF2EBDB4E
    tl_name = "updateGroupCallParticipants"
    tl_type = "Update"
    tl_line = "updateGroupCallParticipants#f2ebdb4e call:InputGroupCall participants:Vector<GroupCallParticipant> version:int = Update;"
    call: api.TypeInputGroupCall
    participants: Vector[api.TypeGroupCallParticipant]
    version: Int32


class UpdateInlineBotCallbackQuery(TLObject, frozen=True, kw_only=True, tag="updateInlineBotCallbackQuery"):
    tl_id = 0x691E9052
    tl_name = "updateInlineBotCallbackQuery"
    tl_type = "Update"
    tl_line = "updateInlineBotCallbackQuery#691e9052 flags:# query_id:long user_id:long msg_id:InputBotInlineMessageID chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update;"
    flags: Nat = 0
    query_id: Int64
    user_id: Int64
    msg_id: api.TypeInputBotInlineMessageID
    chat_instance: Int64
    data: Bytes | None = None
    game_short_name: String | None = None


class UpdateJoinChatWebViewDecision(TLObject, frozen=True, kw_only=True, tag="updateJoinChatWebViewDecision"):
    tl_id = 0xBDAC7E70
    tl_name = "updateJoinChatWebViewDecision"
    tl_type = "Update"
    tl_line = "updateJoinChatWebViewDecision#bdac7e70 peer:Peer query_id:long result:JoinChatBotResult = Update;"
    peer: api.TypePeer
    query_id: Int64
    result: api.TypeJoinChatBotResult


class UpdateLangPack(TLObject, frozen=True, kw_only=True, tag="updateLangPack"):
    tl_id = 0x56022F4D
    tl_name = "updateLangPack"
    tl_type = "Update"
    tl_line = "updateLangPack#56022f4d difference:LangPackDifference = Update;"
    difference: api.TypeLangPackDifference


class UpdateLangPackTooLong(TLObject, frozen=True, kw_only=True, tag="updateLangPackTooLong"):
    tl_id = 0x46560264
    tl_name = "updateLangPackTooLong"
    tl_type = "Update"
    tl_line = "updateLangPackTooLong#46560264 lang_code:string = Update;"
    lang_code: String


class UpdateLoginToken(TLObject, frozen=True, kw_only=True, tag="updateLoginToken"):
    tl_id = 0x564FE691
    tl_name = "updateLoginToken"
    tl_type = "Update"
    tl_line = "updateLoginToken#564fe691 = Update;"


class UpdateManagedBot(TLObject, frozen=True, kw_only=True, tag="updateManagedBot"):
    tl_id = 0x4880ED9A
    tl_name = "updateManagedBot"
    tl_type = "Update"
    tl_line = "updateManagedBot#4880ed9a user_id:long bot_id:long qts:int = Update;"
    user_id: Int64
    bot_id: Int64
    qts: Int32


class UpdateMessageExtendedMedia(TLObject, frozen=True, kw_only=True, tag="updateMessageExtendedMedia"):
    tl_id = 0xD5A41724
    tl_name = "updateMessageExtendedMedia"
    tl_type = "Update"
    tl_line = "updateMessageExtendedMedia#d5a41724 peer:Peer msg_id:int extended_media:Vector<MessageExtendedMedia> = Update;"
    peer: api.TypePeer
    msg_id: Int32
    extended_media: Vector[api.TypeMessageExtendedMedia]


class UpdateMessageID(TLObject, frozen=True, kw_only=True, tag="updateMessageID"):
    tl_id = 0x4E90BFD6
    tl_name = "updateMessageID"
    tl_type = "Update"
    tl_line = "updateMessageID#4e90bfd6 id:int random_id:long = Update;"
    id: Int32
    random_id: Int64


class UpdateMessagePoll(TLObject, frozen=True, kw_only=True, tag="updateMessagePoll"):
    tl_id = 0xD64C522B
    tl_name = "updateMessagePoll"
    tl_type = "Update"
    tl_line = "updateMessagePoll#d64c522b flags:# peer:flags.1?Peer msg_id:flags.1?int top_msg_id:flags.2?int poll_id:long poll:flags.0?Poll results:PollResults = Update;"
    flags: Nat = 0
    peer: api.TypePeer | None = None
    msg_id: Int32 | None = None
    top_msg_id: Int32 | None = None
    poll_id: Int64
    poll: api.TypePoll | None = None
    results: api.TypePollResults


class UpdateMessagePollVote(TLObject, frozen=True, kw_only=True, tag="updateMessagePollVote"):
    tl_id = 0x7699F014
    tl_name = "updateMessagePollVote"
    tl_type = "Update"
    tl_line = "updateMessagePollVote#7699f014 poll_id:long peer:Peer options:Vector<bytes> positions:Vector<int> qts:int = Update;"
    poll_id: Int64
    peer: api.TypePeer
    options: Vector[Bytes]
    positions: Vector[Int32]
    qts: Int32


class UpdateMessageReactions(TLObject, frozen=True, kw_only=True, tag="updateMessageReactions"):
    tl_id = 0x1E297BFA
    tl_name = "updateMessageReactions"
    tl_type = "Update"
    tl_line = "updateMessageReactions#1e297bfa flags:# peer:Peer msg_id:int top_msg_id:flags.0?int saved_peer_id:flags.1?Peer reactions:MessageReactions = Update;"
    flags: Nat = 0
    peer: api.TypePeer
    msg_id: Int32
    top_msg_id: Int32 | None = None
    saved_peer_id: api.TypePeer | None = None
    reactions: api.TypeMessageReactions


class UpdateMonoForumNoPaidException(TLObject, frozen=True, kw_only=True, tag="updateMonoForumNoPaidException"):
    tl_id = 0x9F812B08
    tl_name = "updateMonoForumNoPaidException"
    tl_type = "Update"
    tl_line = "updateMonoForumNoPaidException#9f812b08 flags:# exception:flags.0?true channel_id:long saved_peer_id:Peer = Update;"
    flags: Nat = 0
    exception: Bool = False
    channel_id: Int64
    saved_peer_id: api.TypePeer


class UpdateMoveStickerSetToTop(TLObject, frozen=True, kw_only=True, tag="updateMoveStickerSetToTop"):
    tl_id = 0x86FCCF85
    tl_name = "updateMoveStickerSetToTop"
    tl_type = "Update"
    tl_line = "updateMoveStickerSetToTop#86fccf85 flags:# masks:flags.0?true emojis:flags.1?true stickerset:long = Update;"
    flags: Nat = 0
    masks: Bool = False
    emojis: Bool = False
    stickerset: Int64


class UpdateNewAuthorization(TLObject, frozen=True, kw_only=True, tag="updateNewAuthorization"):
    tl_id = 0x8951ABEF
    tl_name = "updateNewAuthorization"
    tl_type = "Update"
    tl_line = "updateNewAuthorization#8951abef flags:# unconfirmed:flags.0?true hash:long date:flags.0?int device:flags.0?string location:flags.0?string = Update;"
    flags: Nat = 0
    unconfirmed: Bool = False
    hash: Int64
    date: Int32 | None = None
    device: String | None = None
    location: String | None = None


class UpdateNewBotConnection(TLObject, frozen=True, kw_only=True, tag="updateNewBotConnection"):
    tl_id = 0xB22083A6
    tl_name = "updateNewBotConnection"
    tl_type = "Update"
    tl_line = "updateNewBotConnection#b22083a6 flags:# confirmed:flags.0?true bot_id:long date:flags.1?int device:flags.1?string location:flags.1?string = Update;"
    flags: Nat = 0
    confirmed: Bool = False
    bot_id: Int64
    date: Int32 | None = None
    device: String | None = None
    location: String | None = None


class UpdateNewChannelMessage(TLObject, frozen=True, kw_only=True, tag="updateNewChannelMessage"):
    tl_id = 0x62BA04D9
    tl_name = "updateNewChannelMessage"
    tl_type = "Update"
    tl_line = "updateNewChannelMessage#62ba04d9 message:Message pts:int pts_count:int = Update;"
    message: api.TypeMessage
    pts: Int32
    pts_count: Int32


class UpdateNewEncryptedMessage(TLObject, frozen=True, kw_only=True, tag="updateNewEncryptedMessage"):
    tl_id = 0x12BCBD9A
    tl_name = "updateNewEncryptedMessage"
    tl_type = "Update"
    tl_line = "updateNewEncryptedMessage#12bcbd9a message:EncryptedMessage qts:int = Update;"
    message: api.TypeEncryptedMessage
    qts: Int32


class UpdateNewEphemeralMessage(TLObject, frozen=True, kw_only=True, tag="updateNewEphemeralMessage"):
    tl_id = 0x20BCBBA1
    tl_name = "updateNewEphemeralMessage"
    tl_type = "Update"
    tl_line = "updateNewEphemeralMessage#20bcbba1 message:EphemeralMessage = Update;"
    message: api.TypeEphemeralMessage


class UpdateNewMessage(TLObject, frozen=True, kw_only=True, tag="updateNewMessage"):
    tl_id = 0x1F2B0AFD
    tl_name = "updateNewMessage"
    tl_type = "Update"
    tl_line = "updateNewMessage#1f2b0afd message:Message pts:int pts_count:int = Update;"
    message: api.TypeMessage
    pts: Int32
    pts_count: Int32


class UpdateNewQuickReply(TLObject, frozen=True, kw_only=True, tag="updateNewQuickReply"):
    tl_id = 0xF53DA717
    tl_name = "updateNewQuickReply"
    tl_type = "Update"
    tl_line = "updateNewQuickReply#f53da717 quick_reply:QuickReply = Update;"
    quick_reply: api.TypeQuickReply


class UpdateNewScheduledMessage(TLObject, frozen=True, kw_only=True, tag="updateNewScheduledMessage"):
    tl_id = 0x39A51DFB
    tl_name = "updateNewScheduledMessage"
    tl_type = "Update"
    tl_line = "updateNewScheduledMessage#39a51dfb message:Message = Update;"
    message: api.TypeMessage


class UpdateNewStickerSet(TLObject, frozen=True, kw_only=True, tag="updateNewStickerSet"):
    tl_id = 0x688A30AA
    tl_name = "updateNewStickerSet"
    tl_type = "Update"
    tl_line = "updateNewStickerSet#688a30aa stickerset:messages.StickerSet = Update;"
    stickerset: api.messages.TypeStickerSet


class UpdateNewStoryReaction(TLObject, frozen=True, kw_only=True, tag="updateNewStoryReaction"):
    tl_id = 0x1824E40B
    tl_name = "updateNewStoryReaction"
    tl_type = "Update"
    tl_line = "updateNewStoryReaction#1824e40b story_id:int peer:Peer reaction:Reaction = Update;"
    story_id: Int32
    peer: api.TypePeer
    reaction: api.TypeReaction


class UpdateNotifySettings(TLObject, frozen=True, kw_only=True, tag="updateNotifySettings"):
    tl_id = 0xBEC268EF
    tl_name = "updateNotifySettings"
    tl_type = "Update"
    tl_line = "updateNotifySettings#bec268ef peer:NotifyPeer notify_settings:PeerNotifySettings = Update;"
    peer: api.TypeNotifyPeer
    notify_settings: api.TypePeerNotifySettings


class UpdatePaidReactionPrivacy(TLObject, frozen=True, kw_only=True, tag="updatePaidReactionPrivacy"):
    tl_id = 0x8B725FCE
    tl_name = "updatePaidReactionPrivacy"
    tl_type = "Update"
    tl_line = "updatePaidReactionPrivacy#8b725fce private:PaidReactionPrivacy = Update;"
    private: api.TypePaidReactionPrivacy


class UpdatePeerBlocked(TLObject, frozen=True, kw_only=True, tag="updatePeerBlocked"):
    tl_id = 0xEBE07752
    tl_name = "updatePeerBlocked"
    tl_type = "Update"
    tl_line = "updatePeerBlocked#ebe07752 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer = Update;"
    flags: Nat = 0
    blocked: Bool = False
    blocked_my_stories_from: Bool = False
    peer_id: api.TypePeer


class UpdatePeerHistoryTTL(TLObject, frozen=True, kw_only=True, tag="updatePeerHistoryTTL"):
    tl_id = 0xBB9BB9A5
    tl_name = "updatePeerHistoryTTL"
    tl_type = "Update"
    tl_line = "updatePeerHistoryTTL#bb9bb9a5 flags:# peer:Peer ttl_period:flags.0?int = Update;"
    flags: Nat = 0
    peer: api.TypePeer
    ttl_period: Int32 | None = None


class UpdatePeerLocated(TLObject, frozen=True, kw_only=True, tag="updatePeerLocated"):
    tl_id = 0xB4AFCFB0
    tl_name = "updatePeerLocated"
    tl_type = "Update"
    tl_line = "updatePeerLocated#b4afcfb0 peers:Vector<PeerLocated> = Update;"
    peers: Vector[api.TypePeerLocated]


class UpdatePeerSettings(TLObject, frozen=True, kw_only=True, tag="updatePeerSettings"):
    tl_id = 0x6A7E7366
    tl_name = "updatePeerSettings"
    tl_type = "Update"
    tl_line = "updatePeerSettings#6a7e7366 peer:Peer settings:PeerSettings = Update;"
    peer: api.TypePeer
    settings: api.TypePeerSettings


class UpdatePeerWallpaper(TLObject, frozen=True, kw_only=True, tag="updatePeerWallpaper"):
    tl_id = 0xAE3F101D
    tl_name = "updatePeerWallpaper"
    tl_type = "Update"
    tl_line = "updatePeerWallpaper#ae3f101d flags:# wallpaper_overridden:flags.1?true peer:Peer wallpaper:flags.0?WallPaper = Update;"
    flags: Nat = 0
    wallpaper_overridden: Bool = False
    peer: api.TypePeer
    wallpaper: api.TypeWallPaper | None = None


class UpdatePendingJoinRequests(TLObject, frozen=True, kw_only=True, tag="updatePendingJoinRequests"):
    tl_id = 0x7063C3DB
    tl_name = "updatePendingJoinRequests"
    tl_type = "Update"
    tl_line = "updatePendingJoinRequests#7063c3db peer:Peer requests_pending:int recent_requesters:Vector<long> = Update;"
    peer: api.TypePeer
    requests_pending: Int32
    recent_requesters: Vector[Int64]


class UpdatePhoneCall(TLObject, frozen=True, kw_only=True, tag="updatePhoneCall"):
    tl_id = 0xAB0F6B1E
    tl_name = "updatePhoneCall"
    tl_type = "Update"
    tl_line = "updatePhoneCall#ab0f6b1e phone_call:PhoneCall = Update;"
    phone_call: api.TypePhoneCall


class UpdatePhoneCallSignalingData(TLObject, frozen=True, kw_only=True, tag="updatePhoneCallSignalingData"):
    tl_id = 0x2661BF09
    tl_name = "updatePhoneCallSignalingData"
    tl_type = "Update"
    tl_line = "updatePhoneCallSignalingData#2661bf09 phone_call_id:long data:bytes = Update;"
    phone_call_id: Int64
    data: Bytes


class UpdatePinnedChannelMessages(TLObject, frozen=True, kw_only=True, tag="updatePinnedChannelMessages"):
    tl_id = 0x5BB98608
    tl_name = "updatePinnedChannelMessages"
    tl_type = "Update"
    tl_line = "updatePinnedChannelMessages#5bb98608 flags:# pinned:flags.0?true channel_id:long messages:Vector<int> pts:int pts_count:int = Update;"
    flags: Nat = 0
    pinned: Bool = False
    channel_id: Int64
    messages: Vector[Int32]
    pts: Int32
    pts_count: Int32


class UpdatePinnedDialogs(TLObject, frozen=True, kw_only=True, tag="updatePinnedDialogs"):
    tl_id = 0xFA0F3CA2
    tl_name = "updatePinnedDialogs"
    tl_type = "Update"
    tl_line = "updatePinnedDialogs#fa0f3ca2 flags:# folder_id:flags.1?int order:flags.0?Vector<DialogPeer> = Update;"
    flags: Nat = 0
    folder_id: Int32 | None = None
    order: Vector[api.TypeDialogPeer] | None = None


class UpdatePinnedForumTopic(TLObject, frozen=True, kw_only=True, tag="updatePinnedForumTopic"):
    tl_id = 0x683B2C52
    tl_name = "updatePinnedForumTopic"
    tl_type = "Update"
    tl_line = "updatePinnedForumTopic#683b2c52 flags:# pinned:flags.0?true peer:Peer topic_id:int = Update;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypePeer
    topic_id: Int32


class UpdatePinnedForumTopics(TLObject, frozen=True, kw_only=True, tag="updatePinnedForumTopics"):
    tl_id = 0xDEF143D0
    tl_name = "updatePinnedForumTopics"
    tl_type = "Update"
    tl_line = "updatePinnedForumTopics#def143d0 flags:# peer:Peer order:flags.0?Vector<int> = Update;"
    flags: Nat = 0
    peer: api.TypePeer
    order: Vector[Int32] | None = None


class UpdatePinnedMessages(TLObject, frozen=True, kw_only=True, tag="updatePinnedMessages"):
    tl_id = 0xED85EAB5
    tl_name = "updatePinnedMessages"
    tl_type = "Update"
    tl_line = "updatePinnedMessages#ed85eab5 flags:# pinned:flags.0?true peer:Peer messages:Vector<int> pts:int pts_count:int = Update;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypePeer
    messages: Vector[Int32]
    pts: Int32
    pts_count: Int32


class UpdatePinnedSavedDialogs(TLObject, frozen=True, kw_only=True, tag="updatePinnedSavedDialogs"):
    tl_id = 0x686C85A6
    tl_name = "updatePinnedSavedDialogs"
    tl_type = "Update"
    tl_line = "updatePinnedSavedDialogs#686c85a6 flags:# order:flags.0?Vector<DialogPeer> = Update;"
    flags: Nat = 0
    order: Vector[api.TypeDialogPeer] | None = None


class UpdatePrivacy(TLObject, frozen=True, kw_only=True, tag="updatePrivacy"):
    tl_id = 0xEE3B272A
    tl_name = "updatePrivacy"
    tl_type = "Update"
    tl_line = "updatePrivacy#ee3b272a key:PrivacyKey rules:Vector<PrivacyRule> = Update;"
    key: api.TypePrivacyKey
    rules: Vector[api.TypePrivacyRule]


class UpdatePtsChanged(TLObject, frozen=True, kw_only=True, tag="updatePtsChanged"):
    tl_id = 0x3354678F
    tl_name = "updatePtsChanged"
    tl_type = "Update"
    tl_line = "updatePtsChanged#3354678f = Update;"


class UpdateQuickReplies(TLObject, frozen=True, kw_only=True, tag="updateQuickReplies"):
    tl_id = 0xF9470AB2
    tl_name = "updateQuickReplies"
    tl_type = "Update"
    tl_line = "updateQuickReplies#f9470ab2 quick_replies:Vector<QuickReply> = Update;"
    quick_replies: Vector[api.TypeQuickReply]


class UpdateQuickReplyMessage(TLObject, frozen=True, kw_only=True, tag="updateQuickReplyMessage"):
    tl_id = 0x3E050D0F
    tl_name = "updateQuickReplyMessage"
    tl_type = "Update"
    tl_line = "updateQuickReplyMessage#3e050d0f message:Message = Update;"
    message: api.TypeMessage


class UpdateReadChannelDiscussionInbox(TLObject, frozen=True, kw_only=True, tag="updateReadChannelDiscussionInbox"):
    tl_id = 0xD6B19546
    tl_name = "updateReadChannelDiscussionInbox"
    tl_type = "Update"
    tl_line = "updateReadChannelDiscussionInbox#d6b19546 flags:# channel_id:long top_msg_id:int read_max_id:int broadcast_id:flags.0?long broadcast_post:flags.0?int = Update;"
    flags: Nat = 0
    channel_id: Int64
    top_msg_id: Int32
    read_max_id: Int32
    broadcast_id: Int64 | None = None
    broadcast_post: Int32 | None = None


class UpdateReadChannelDiscussionOutbox(TLObject, frozen=True, kw_only=True, tag="updateReadChannelDiscussionOutbox"):
    tl_id = 0x695C9E7C
    tl_name = "updateReadChannelDiscussionOutbox"
    tl_type = "Update"
    tl_line = "updateReadChannelDiscussionOutbox#695c9e7c channel_id:long top_msg_id:int read_max_id:int = Update;"
    channel_id: Int64
    top_msg_id: Int32
    read_max_id: Int32


class UpdateReadChannelInbox(TLObject, frozen=True, kw_only=True, tag="updateReadChannelInbox"):
    tl_id = 0x922E6E10
    tl_name = "updateReadChannelInbox"
    tl_type = "Update"
    tl_line = "updateReadChannelInbox#922e6e10 flags:# folder_id:flags.0?int channel_id:long max_id:int still_unread_count:int pts:int = Update;"
    flags: Nat = 0
    folder_id: Int32 | None = None
    channel_id: Int64
    max_id: Int32
    still_unread_count: Int32
    pts: Int32


class UpdateReadChannelOutbox(TLObject, frozen=True, kw_only=True, tag="updateReadChannelOutbox"):
    tl_id = 0xB75F99A9
    tl_name = "updateReadChannelOutbox"
    tl_type = "Update"
    tl_line = "updateReadChannelOutbox#b75f99a9 channel_id:long max_id:int = Update;"
    channel_id: Int64
    max_id: Int32


class UpdateReadFeaturedEmojiStickers(TLObject, frozen=True, kw_only=True, tag="updateReadFeaturedEmojiStickers"):
    tl_id = 0xFB4C496C
    tl_name = "updateReadFeaturedEmojiStickers"
    tl_type = "Update"
    tl_line = "updateReadFeaturedEmojiStickers#fb4c496c = Update;"


class UpdateReadFeaturedStickers(TLObject, frozen=True, kw_only=True, tag="updateReadFeaturedStickers"):
    tl_id = 0x571D2742
    tl_name = "updateReadFeaturedStickers"
    tl_type = "Update"
    tl_line = "updateReadFeaturedStickers#571d2742 = Update;"


class UpdateReadHistoryInbox(TLObject, frozen=True, kw_only=True, tag="updateReadHistoryInbox"):
    tl_id = 0x9E84BC99
    tl_name = "updateReadHistoryInbox"
    tl_type = "Update"
    tl_line = "updateReadHistoryInbox#9e84bc99 flags:# folder_id:flags.0?int peer:Peer top_msg_id:flags.1?int max_id:int still_unread_count:int pts:int pts_count:int = Update;"
    flags: Nat = 0
    folder_id: Int32 | None = None
    peer: api.TypePeer
    top_msg_id: Int32 | None = None
    max_id: Int32
    still_unread_count: Int32
    pts: Int32
    pts_count: Int32


class UpdateReadHistoryOutbox(TLObject, frozen=True, kw_only=True, tag="updateReadHistoryOutbox"):
    tl_id = 0x2F2F21BF
    tl_name = "updateReadHistoryOutbox"
    tl_type = "Update"
    tl_line = "updateReadHistoryOutbox#2f2f21bf peer:Peer max_id:int pts:int pts_count:int = Update;"
    peer: api.TypePeer
    max_id: Int32
    pts: Int32
    pts_count: Int32


class UpdateReadMessagesContents(TLObject, frozen=True, kw_only=True, tag="updateReadMessagesContents"):
    tl_id = 0xF8227181
    tl_name = "updateReadMessagesContents"
    tl_type = "Update"
    tl_line = "updateReadMessagesContents#f8227181 flags:# messages:Vector<int> pts:int pts_count:int date:flags.0?int = Update;"
    flags: Nat = 0
    messages: Vector[Int32]
    pts: Int32
    pts_count: Int32
    date: Int32 | None = None


class UpdateReadMonoForumInbox(TLObject, frozen=True, kw_only=True, tag="updateReadMonoForumInbox"):
    tl_id = 0x77B0E372
    tl_name = "updateReadMonoForumInbox"
    tl_type = "Update"
    tl_line = "updateReadMonoForumInbox#77b0e372 channel_id:long saved_peer_id:Peer read_max_id:int = Update;"
    channel_id: Int64
    saved_peer_id: api.TypePeer
    read_max_id: Int32


class UpdateReadMonoForumOutbox(TLObject, frozen=True, kw_only=True, tag="updateReadMonoForumOutbox"):
    tl_id = 0xA4A79376
    tl_name = "updateReadMonoForumOutbox"
    tl_type = "Update"
    tl_line = "updateReadMonoForumOutbox#a4a79376 channel_id:long saved_peer_id:Peer read_max_id:int = Update;"
    channel_id: Int64
    saved_peer_id: api.TypePeer
    read_max_id: Int32


class UpdateReadStories(TLObject, frozen=True, kw_only=True, tag="updateReadStories"):
    tl_id = 0xF74E932B
    tl_name = "updateReadStories"
    tl_type = "Update"
    tl_line = "updateReadStories#f74e932b peer:Peer max_id:int = Update;"
    peer: api.TypePeer
    max_id: Int32


class UpdateRecentEmojiStatuses(TLObject, frozen=True, kw_only=True, tag="updateRecentEmojiStatuses"):
    tl_id = 0x30F443DB
    tl_name = "updateRecentEmojiStatuses"
    tl_type = "Update"
    tl_line = "updateRecentEmojiStatuses#30f443db = Update;"


class UpdateRecentReactions(TLObject, frozen=True, kw_only=True, tag="updateRecentReactions"):
    tl_id = 0x6F7863F4
    tl_name = "updateRecentReactions"
    tl_type = "Update"
    tl_line = "updateRecentReactions#6f7863f4 = Update;"


class UpdateRecentStickers(TLObject, frozen=True, kw_only=True, tag="updateRecentStickers"):
    tl_id = 0x9A422C20
    tl_name = "updateRecentStickers"
    tl_type = "Update"
    tl_line = "updateRecentStickers#9a422c20 = Update;"


class UpdateSavedDialogPinned(TLObject, frozen=True, kw_only=True, tag="updateSavedDialogPinned"):
    tl_id = 0xAEAF9E74
    tl_name = "updateSavedDialogPinned"
    tl_type = "Update"
    tl_line = "updateSavedDialogPinned#aeaf9e74 flags:# pinned:flags.0?true peer:DialogPeer = Update;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypeDialogPeer


class UpdateSavedGifs(TLObject, frozen=True, kw_only=True, tag="updateSavedGifs"):
    tl_id = 0x9375341E
    tl_name = "updateSavedGifs"
    tl_type = "Update"
    tl_line = "updateSavedGifs#9375341e = Update;"


class UpdateSavedReactionTags(TLObject, frozen=True, kw_only=True, tag="updateSavedReactionTags"):
    tl_id = 0x39C67432
    tl_name = "updateSavedReactionTags"
    tl_type = "Update"
    tl_line = "updateSavedReactionTags#39c67432 = Update;"


class UpdateSavedRingtones(TLObject, frozen=True, kw_only=True, tag="updateSavedRingtones"):
    tl_id = 0x74D8BE99
    tl_name = "updateSavedRingtones"
    tl_type = "Update"
    tl_line = "updateSavedRingtones#74d8be99 = Update;"


class UpdateSentPhoneCode(TLObject, frozen=True, kw_only=True, tag="updateSentPhoneCode"):
    tl_id = 0x504AA18F
    tl_name = "updateSentPhoneCode"
    tl_type = "Update"
    tl_line = "updateSentPhoneCode#504aa18f sent_code:auth.SentCode = Update;"
    sent_code: api.auth.TypeSentCode


class UpdateSentStoryReaction(TLObject, frozen=True, kw_only=True, tag="updateSentStoryReaction"):
    tl_id = 0x7D627683
    tl_name = "updateSentStoryReaction"
    tl_type = "Update"
    tl_line = "updateSentStoryReaction#7d627683 peer:Peer story_id:int reaction:Reaction = Update;"
    peer: api.TypePeer
    story_id: Int32
    reaction: api.TypeReaction


class UpdateServiceNotification(TLObject, frozen=True, kw_only=True, tag="updateServiceNotification"):
    tl_id = 0xEBE46819
    tl_name = "updateServiceNotification"
    tl_type = "Update"
    tl_line = "updateServiceNotification#ebe46819 flags:# popup:flags.0?true invert_media:flags.2?true inbox_date:flags.1?int type:string message:string media:MessageMedia entities:Vector<MessageEntity> = Update;"
    flags: Nat = 0
    popup: Bool = False
    invert_media: Bool = False
    inbox_date: Int32 | None = None
    type: String
    message: String
    media: api.TypeMessageMedia
    entities: Vector[api.TypeMessageEntity]


class UpdateSmsJob(TLObject, frozen=True, kw_only=True, tag="updateSmsJob"):
    tl_id = 0xF16269D4
    tl_name = "updateSmsJob"
    tl_type = "Update"
    tl_line = "updateSmsJob#f16269d4 job_id:string = Update;"
    job_id: String


class UpdateStarGiftAuctionState(TLObject, frozen=True, kw_only=True, tag="updateStarGiftAuctionState"):
    tl_id = 0x48E246C2
    tl_name = "updateStarGiftAuctionState"
    tl_type = "Update"
    tl_line = "updateStarGiftAuctionState#48e246c2 gift_id:long state:StarGiftAuctionState = Update;"
    gift_id: Int64
    state: api.TypeStarGiftAuctionState


class UpdateStarGiftAuctionUserState(TLObject, frozen=True, kw_only=True, tag="updateStarGiftAuctionUserState"):
    tl_id = 0xDC58F31E
    tl_name = "updateStarGiftAuctionUserState"
    tl_type = "Update"
    tl_line = "updateStarGiftAuctionUserState#dc58f31e gift_id:long user_state:StarGiftAuctionUserState = Update;"
    gift_id: Int64
    user_state: api.TypeStarGiftAuctionUserState


class UpdateStarGiftCraftFail(TLObject, frozen=True, kw_only=True, tag="updateStarGiftCraftFail"):
    tl_id = 0xAC072444
    tl_name = "updateStarGiftCraftFail"
    tl_type = "Update"
    tl_line = "updateStarGiftCraftFail#ac072444 = Update;"


class UpdateStarsBalance(TLObject, frozen=True, kw_only=True, tag="updateStarsBalance"):
    tl_id = 0x4E80A379
    tl_name = "updateStarsBalance"
    tl_type = "Update"
    tl_line = "updateStarsBalance#4e80a379 balance:StarsAmount = Update;"
    balance: api.TypeStarsAmount


class UpdateStarsRevenueStatus(TLObject, frozen=True, kw_only=True, tag="updateStarsRevenueStatus"):
    tl_id = 0xA584B019
    tl_name = "updateStarsRevenueStatus"
    tl_type = "Update"
    tl_line = "updateStarsRevenueStatus#a584b019 peer:Peer status:StarsRevenueStatus = Update;"
    peer: api.TypePeer
    status: api.TypeStarsRevenueStatus


class UpdateStickerSets(TLObject, frozen=True, kw_only=True, tag="updateStickerSets"):
    tl_id = 0x31C24808
    tl_name = "updateStickerSets"
    tl_type = "Update"
    tl_line = "updateStickerSets#31c24808 flags:# masks:flags.0?true emojis:flags.1?true = Update;"
    flags: Nat = 0
    masks: Bool = False
    emojis: Bool = False


class UpdateStickerSetsOrder(TLObject, frozen=True, kw_only=True, tag="updateStickerSetsOrder"):
    tl_id = 0x0BB2D201
    tl_name = "updateStickerSetsOrder"
    tl_type = "Update"
    tl_line = "updateStickerSetsOrder#bb2d201 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Update;"
    flags: Nat = 0
    masks: Bool = False
    emojis: Bool = False
    order: Vector[Int64]


class UpdateStoriesStealthMode(TLObject, frozen=True, kw_only=True, tag="updateStoriesStealthMode"):
    tl_id = 0x2C084DC1
    tl_name = "updateStoriesStealthMode"
    tl_type = "Update"
    tl_line = "updateStoriesStealthMode#2c084dc1 stealth_mode:StoriesStealthMode = Update;"
    stealth_mode: api.TypeStoriesStealthMode


class UpdateStory(TLObject, frozen=True, kw_only=True, tag="updateStory"):
    tl_id = 0x75B3B798
    tl_name = "updateStory"
    tl_type = "Update"
    tl_line = "updateStory#75b3b798 peer:Peer story:StoryItem = Update;"
    peer: api.TypePeer
    story: api.TypeStoryItem


class UpdateStoryID(TLObject, frozen=True, kw_only=True, tag="updateStoryID"):
    tl_id = 0x1BF335B9
    tl_name = "updateStoryID"
    tl_type = "Update"
    tl_line = "updateStoryID#1bf335b9 id:int random_id:long = Update;"
    id: Int32
    random_id: Int64


class UpdateTheme(TLObject, frozen=True, kw_only=True, tag="updateTheme"):
    tl_id = 0x8216FBA3
    tl_name = "updateTheme"
    tl_type = "Update"
    tl_line = "updateTheme#8216fba3 theme:Theme = Update;"
    theme: api.TypeTheme


class UpdateTranscribedAudio(TLObject, frozen=True, kw_only=True, tag="updateTranscribedAudio"):
    tl_id = 0x0084CD5A
    tl_name = "updateTranscribedAudio"
    tl_type = "Update"
    tl_line = "updateTranscribedAudio#84cd5a flags:# pending:flags.0?true peer:Peer msg_id:int transcription_id:long text:string = Update;"
    flags: Nat = 0
    pending: Bool = False
    peer: api.TypePeer
    msg_id: Int32
    transcription_id: Int64
    text: String


class UpdateUser(TLObject, frozen=True, kw_only=True, tag="updateUser"):
    tl_id = 0x20529438
    tl_name = "updateUser"
    tl_type = "Update"
    tl_line = "updateUser#20529438 user_id:long = Update;"
    user_id: Int64


class UpdateUserEmojiStatus(TLObject, frozen=True, kw_only=True, tag="updateUserEmojiStatus"):
    tl_id = 0x28373599
    tl_name = "updateUserEmojiStatus"
    tl_type = "Update"
    tl_line = "updateUserEmojiStatus#28373599 user_id:long emoji_status:EmojiStatus = Update;"
    user_id: Int64
    emoji_status: api.TypeEmojiStatus


class UpdateUserName(TLObject, frozen=True, kw_only=True, tag="updateUserName"):
    tl_id = 0xA7848924
    tl_name = "updateUserName"
    tl_type = "Update"
    tl_line = "updateUserName#a7848924 user_id:long first_name:string last_name:string usernames:Vector<Username> = Update;"
    user_id: Int64
    first_name: String
    last_name: String
    usernames: Vector[api.TypeUsername]


class UpdateUserPhone(TLObject, frozen=True, kw_only=True, tag="updateUserPhone"):
    tl_id = 0x05492A13
    tl_name = "updateUserPhone"
    tl_type = "Update"
    tl_line = "updateUserPhone#5492a13 user_id:long phone:string = Update;"
    user_id: Int64
    phone: String


class UpdateUserStatus(TLObject, frozen=True, kw_only=True, tag="updateUserStatus"):
    tl_id = 0xE5BDF8DE
    tl_name = "updateUserStatus"
    tl_type = "Update"
    tl_line = "updateUserStatus#e5bdf8de user_id:long status:UserStatus = Update;"
    user_id: Int64
    status: api.TypeUserStatus


class UpdateUserTyping(TLObject, frozen=True, kw_only=True, tag="updateUserTyping"):
    tl_id = 0x2A17BF5C
    tl_name = "updateUserTyping"
    tl_type = "Update"
    tl_line = "updateUserTyping#2a17bf5c flags:# user_id:long top_msg_id:flags.0?int action:SendMessageAction = Update;"
    flags: Nat = 0
    user_id: Int64
    top_msg_id: Int32 | None = None
    action: api.TypeSendMessageAction


class UpdateWebBrowserException(TLObject, frozen=True, kw_only=True, tag="updateWebBrowserException"):
    tl_id = 0x140502D1
    tl_name = "updateWebBrowserException"
    tl_type = "Update"
    tl_line = "updateWebBrowserException#140502d1 flags:# delete:flags.1?true open_external_browser:flags.0?Bool exception:WebDomainException = Update;"
    flags: Nat = 0
    delete: Bool = False
    open_external_browser: Bool | None = None
    exception: api.TypeWebDomainException


class UpdateWebBrowserSettings(TLObject, frozen=True, kw_only=True, tag="updateWebBrowserSettings"):
    tl_id = 0xC39A2ADE
    tl_name = "updateWebBrowserSettings"
    tl_type = "Update"
    tl_line = "updateWebBrowserSettings#c39a2ade flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = Update;"
    flags: Nat = 0
    open_external_browser: Bool = False
    display_close_button: Bool = False


class UpdateWebPage(TLObject, frozen=True, kw_only=True, tag="updateWebPage"):
    tl_id = 0x7F891213
    tl_name = "updateWebPage"
    tl_type = "Update"
    tl_line = "updateWebPage#7f891213 webpage:WebPage pts:int pts_count:int = Update;"
    webpage: api.TypeWebPage
    pts: Int32
    pts_count: Int32


class UpdateWebViewResultSent(TLObject, frozen=True, kw_only=True, tag="updateWebViewResultSent"):
    tl_id = 0x1592B79D
    tl_name = "updateWebViewResultSent"
    tl_type = "Update"
    tl_line = "updateWebViewResultSent#1592b79d query_id:long = Update;"
    query_id: Int64


TypeUpdate: TypeAlias = (
    UpdateAiComposeTones
    | UpdateAttachMenuBots
    | UpdateAutoSaveSettings
    | UpdateBotBusinessConnect
    | UpdateBotCallbackQuery
    | UpdateBotChatBoost
    | UpdateBotChatInviteRequester
    | UpdateBotCommands
    | UpdateBotDeleteBusinessMessage
    | UpdateBotEditBusinessMessage
    | UpdateBotGuestChatQuery
    | UpdateBotInlineQuery
    | UpdateBotInlineSend
    | UpdateBotMenuButton
    | UpdateBotMessageReaction
    | UpdateBotMessageReactions
    | UpdateBotNewBusinessMessage
    | UpdateBotPrecheckoutQuery
    | UpdateBotPurchasedPaidMedia
    | UpdateBotShippingQuery
    | UpdateBotStarsSubscription
    | UpdateBotStopped
    | UpdateBotWebhookJSON
    | UpdateBotWebhookJSONQuery
    | UpdateBusinessBotCallbackQuery
    | UpdateChannel
    | UpdateChannelAvailableMessages
    | UpdateChannelMessageForwards
    | UpdateChannelMessageViews
    | UpdateChannelParticipant
    | UpdateChannelReadMessagesContents
    | UpdateChannelTooLong
    | UpdateChannelUserTyping
    | UpdateChannelViewForumAsMessages
    | UpdateChannelWebPage
    | UpdateChat
    | UpdateChatDefaultBannedRights
    | UpdateChatParticipant
    | UpdateChatParticipantAdd
    | UpdateChatParticipantAdmin
    | UpdateChatParticipantDelete
    | UpdateChatParticipantRank
    | UpdateChatParticipants
    | UpdateChatUserTyping
    | UpdateConfig
    | UpdateContactsReset
    | UpdateDcOptions
    | UpdateDeleteChannelMessages
    | UpdateDeleteEphemeralMessages
    | UpdateDeleteGroupCallMessages
    | UpdateDeleteMessages
    | UpdateDeleteQuickReply
    | UpdateDeleteQuickReplyMessages
    | UpdateDeleteScheduledMessages
    | UpdateDialogFilter
    | UpdateDialogFilterOrder
    | UpdateDialogFilters
    | UpdateDialogPinned
    | UpdateDialogUnreadMark
    | UpdateDraftMessage
    | UpdateEditChannelMessage
    | UpdateEditEphemeralMessage
    | UpdateEditMessage
    | UpdateEmojiGameInfo
    | UpdateEncryptedChatTyping
    | UpdateEncryptedMessagesRead
    | UpdateEncryption
    | UpdateEphemeralBotCallbackQuery
    | UpdateFavedStickers
    | UpdateFolderPeers
    | UpdateGeoLiveViewed
    | UpdateGroupCall
    | UpdateGroupCallChainBlocks
    | UpdateGroupCallConnection
    | UpdateGroupCallEncryptedMessage
    | UpdateGroupCallMessage
    | UpdateGroupCallParticipants
    | UpdateInlineBotCallbackQuery
    | UpdateJoinChatWebViewDecision
    | UpdateLangPack
    | UpdateLangPackTooLong
    | UpdateLoginToken
    | UpdateManagedBot
    | UpdateMessageExtendedMedia
    | UpdateMessageID
    | UpdateMessagePoll
    | UpdateMessagePollVote
    | UpdateMessageReactions
    | UpdateMonoForumNoPaidException
    | UpdateMoveStickerSetToTop
    | UpdateNewAuthorization
    | UpdateNewBotConnection
    | UpdateNewChannelMessage
    | UpdateNewEncryptedMessage
    | UpdateNewEphemeralMessage
    | UpdateNewMessage
    | UpdateNewQuickReply
    | UpdateNewScheduledMessage
    | UpdateNewStickerSet
    | UpdateNewStoryReaction
    | UpdateNotifySettings
    | UpdatePaidReactionPrivacy
    | UpdatePeerBlocked
    | UpdatePeerHistoryTTL
    | UpdatePeerLocated
    | UpdatePeerSettings
    | UpdatePeerWallpaper
    | UpdatePendingJoinRequests
    | UpdatePhoneCall
    | UpdatePhoneCallSignalingData
    | UpdatePinnedChannelMessages
    | UpdatePinnedDialogs
    | UpdatePinnedForumTopic
    | UpdatePinnedForumTopics
    | UpdatePinnedMessages
    | UpdatePinnedSavedDialogs
    | UpdatePrivacy
    | UpdatePtsChanged
    | UpdateQuickReplies
    | UpdateQuickReplyMessage
    | UpdateReadChannelDiscussionInbox
    | UpdateReadChannelDiscussionOutbox
    | UpdateReadChannelInbox
    | UpdateReadChannelOutbox
    | UpdateReadFeaturedEmojiStickers
    | UpdateReadFeaturedStickers
    | UpdateReadHistoryInbox
    | UpdateReadHistoryOutbox
    | UpdateReadMessagesContents
    | UpdateReadMonoForumInbox
    | UpdateReadMonoForumOutbox
    | UpdateReadStories
    | UpdateRecentEmojiStatuses
    | UpdateRecentReactions
    | UpdateRecentStickers
    | UpdateSavedDialogPinned
    | UpdateSavedGifs
    | UpdateSavedReactionTags
    | UpdateSavedRingtones
    | UpdateSentPhoneCode
    | UpdateSentStoryReaction
    | UpdateServiceNotification
    | UpdateSmsJob
    | UpdateStarGiftAuctionState
    | UpdateStarGiftAuctionUserState
    | UpdateStarGiftCraftFail
    | UpdateStarsBalance
    | UpdateStarsRevenueStatus
    | UpdateStickerSets
    | UpdateStickerSetsOrder
    | UpdateStoriesStealthMode
    | UpdateStory
    | UpdateStoryID
    | UpdateTheme
    | UpdateTranscribedAudio
    | UpdateUser
    | UpdateUserEmojiStatus
    | UpdateUserName
    | UpdateUserPhone
    | UpdateUserStatus
    | UpdateUserTyping
    | UpdateWebBrowserException
    | UpdateWebBrowserSettings
    | UpdateWebPage
    | UpdateWebViewResultSent
)
