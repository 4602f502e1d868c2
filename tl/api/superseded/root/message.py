"""Superseded definitions: types of the root namespace that begin with Message. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "MessageActionAttachMenuBotAllowed",
    "MessageActionBotAllowed_abe9affe",
    "MessageActionChannelMigrateFrom_b055eaee",
    "MessageActionChatAddUser_488a7337",
    "MessageActionChatCreate_a6638b9a",
    "MessageActionChatDeleteUser_b2ae9b0c",
    "MessageActionChatJoinedByLink_f89cf5e8",
    "MessageActionChatMigrateTo_51bdb021",
    "MessageActionGiftCode_56d03994",
    "MessageActionGiftCode_678c2e09",
    "MessageActionGiftCode_d2cfdb0e",
    "MessageActionGiftPremium_6c6274fa",
    "MessageActionGiftPremium_aba0f5c6",
    "MessageActionGiftPremium_c83d6aec",
    "MessageActionGiveawayLaunch_332ba9ed",
    "MessageActionGiveawayResults_2a9fadc5",
    "MessageActionInviteToGroupCall_76b9f11a",
    "MessageActionPaidMessagesPrice_bcd71419",
    "MessageActionPaymentSentMe_8f31b327",
    "MessageActionPaymentSent_40699cd0",
    "MessageActionPaymentSent_96163f56",
    "MessageActionRequestedPeer_fe77345d",
    "MessageActionSetChatTheme_aa786345",
    "MessageActionSetChatWallPaper_bc44a927",
    "MessageActionSetMessagesTTL_aa1afbfd",
    "MessageActionSetSameChatWallPaper",
    "MessageActionStarGiftUnique_26077b99",
    "MessageActionStarGiftUnique_2e3ae60e",
    "MessageActionStarGiftUnique_34f762f3",
    "MessageActionStarGiftUnique_95728543",
    "MessageActionStarGiftUnique_acdfcb81",
    "MessageActionStarGiftUnique_e6c31522",
    "MessageActionStarGift_4717e8a4",
    "MessageActionStarGift_8557637",
    "MessageActionStarGift_d8f4f0a7",
    "MessageActionStarGift_f24de7fa",
    "MessageActionTopicEdit_b18a431c",
    "MessageEmpty_83e5de54",
    "MessageEntityBlockquote_20df5d0",
    "MessageEntityMentionName_352dca58",
    "MessageFwdHeader_353a686b",
    "MessageFwdHeader_559ebe6d",
    "MessageFwdHeader_5f777dce",
    "MessageFwdHeader_ec338270",
    "MessageInteractionCounters",
    "MessageMediaContact_5e7d2f39",
    "MessageMediaContact_cbf24940",
    "MessageMediaDice_3f7ee58b",
    "MessageMediaDocument_4cf4d72d",
    "MessageMediaDocument_9cb070d7",
    "MessageMediaDocument_dd570bd5",
    "MessageMediaGeoLive_7c3c2609",
    "MessageMediaGiveawayResults_c6991068",
    "MessageMediaGiveaway_58260664",
    "MessageMediaGiveaway_daad85b0",
    "MessageMediaInvoice_84551347",
    "MessageMediaPhoto_695150d7",
    "MessageMediaPoll_4bd6e798",
    "MessageMediaWebPage_a32dd600",
    "MessagePeerReaction_51b67eff",
    "MessagePeerReaction_b156fe9c",
    "MessageReactions_4f2b9479",
    "MessageReactions_87b6e36",
    "MessageReplies_4128faac",
    "MessageReplyHeader_6917560b",
    "MessageReplyHeader_a6d57763",
    "MessageReplyHeader_afbc09db",
    "MessageReplyStoryHeader_9c98bfc1",
    "MessageService_286fa604",
    "MessageService_2b085862",
    "MessageService_9e19a1f6",
    "MessageService_d3d28540",
    "MessageUserReaction",
    "MessageUserVote",
    "MessageUserVoteInputOption",
    "MessageUserVoteInputOption_36377430",
    "MessageUserVoteMultiple",
    "MessageUserVoteMultiple_e8fe0de",
    "MessageUserVote_a28e5559",
    "Message_1e4c8a69",
    "Message_2357bf25",
    "Message_38116ee0",
    "Message_44f9b43d",
    "Message_452c0e65",
    "Message_58ae39c9",
    "Message_76bec211",
    "Message_85d6cbe2",
    "Message_94345242",
    "Message_96fdbbe9",
    "Message_9815cec8",
    "Message_9cb490e9",
    "Message_a66c7efc",
    "Message_bce383d2",
    "Message_eabcdd4d",
    "TypeMessageInteractionCounters",
    "TypeMessageUserReaction",
    "TypeMessageUserVote",
]


class Message_44f9b43d(TLObject, frozen=True, kw_only=True, tag="message#44f9b43d"):
    tl_id = 0x44F9B43D
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#44f9b43d flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true id:int from_id:flags.8?int to_id:Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to_msg_id:flags.3?int date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    id: Int32
    from_id: Int32 | None = None
    to_id: api.TypePeer
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to_msg_id: Int32 | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None


class Message_452c0e65(TLObject, frozen=True, kw_only=True, tag="message#452c0e65"):
    tl_id = 0x452C0E65
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#452c0e65 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true id:int from_id:flags.8?int to_id:Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to_msg_id:flags.3?int date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long restriction_reason:flags.22?Vector<RestrictionReason> = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    id: Int32
    from_id: Int32 | None = None
    to_id: api.TypePeer
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to_msg_id: Int32 | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None


class Message_58ae39c9(TLObject, frozen=True, kw_only=True, tag="message#58ae39c9"):
    tl_id = 0x58AE39C9
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#58ae39c9 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true id:int from_id:flags.8?Peer peer_id:Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long restriction_reason:flags.22?Vector<RestrictionReason> = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    peer_id: api.TypePeer
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None


class Message_bce383d2(TLObject, frozen=True, kw_only=True, tag="message#bce383d2"):
    tl_id = 0xBCE383D2
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#bce383d2 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true id:int from_id:flags.8?Peer peer_id:Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?int reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    peer_id: api.TypePeer
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int32 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None


class Message_85d6cbe2(TLObject, frozen=True, kw_only=True, tag="message#85d6cbe2"):
    tl_id = 0x85D6CBE2
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#85d6cbe2 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true id:int from_id:flags.8?Peer peer_id:Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    peer_id: api.TypePeer
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None


class Message_38116ee0(TLObject, frozen=True, kw_only=True, tag="message#38116ee0"):
    tl_id = 0x38116EE0
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#38116ee0 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true id:int from_id:flags.8?Peer peer_id:Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    peer_id: api.TypePeer
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None


class Message_76bec211(TLObject, frozen=True, kw_only=True, tag="message#76bec211"):
    tl_id = 0x76BEC211
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#76bec211 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true id:int from_id:flags.8?Peer peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None


class Message_1e4c8a69(TLObject, frozen=True, kw_only=True, tag="message#1e4c8a69"):
    tl_id = 0x1E4C8A69
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#1e4c8a69 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    from_boosts_applied: Int32 | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None


class Message_a66c7efc(TLObject, frozen=True, kw_only=True, tag="message#a66c7efc"):
    tl_id = 0xA66C7EFC
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#a66c7efc flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    from_boosts_applied: Int32 | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None


class Message_2357bf25(TLObject, frozen=True, kw_only=True, tag="message#2357bf25"):
    tl_id = 0x2357BF25
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#2357bf25 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    flags2: Nat = 0
    offline: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    from_boosts_applied: Int32 | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    via_business_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None


class Message_94345242(TLObject, frozen=True, kw_only=True, tag="message#94345242"):
    tl_id = 0x94345242
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#94345242 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    flags2: Nat = 0
    offline: Bool = False
    video_processing_pending: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    from_boosts_applied: Int32 | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    via_business_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None
    effect: Int64 | None = None
    factcheck: api.TypeFactCheck | None = None


class Message_96fdbbe9(TLObject, frozen=True, kw_only=True, tag="message#96fdbbe9"):
    tl_id = 0x96FDBBE9
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#96fdbbe9 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    flags2: Nat = 0
    offline: Bool = False
    video_processing_pending: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    from_boosts_applied: Int32 | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    via_business_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None
    effect: Int64 | None = None
    factcheck: api.TypeFactCheck | None = None
    report_delivery_until_date: Int32 | None = None


class Message_eabcdd4d(TLObject, frozen=True, kw_only=True, tag="message#eabcdd4d"):
    tl_id = 0xEABCDD4D
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#eabcdd4d flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    flags2: Nat = 0
    offline: Bool = False
    video_processing_pending: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    from_boosts_applied: Int32 | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    via_business_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None
    effect: Int64 | None = None
    factcheck: api.TypeFactCheck | None = None
    report_delivery_until_date: Int32 | None = None
    paid_message_stars: Int64 | None = None


class Message_9815cec8(TLObject, frozen=True, kw_only=True, tag="message#9815cec8"):
    tl_id = 0x9815CEC8
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#9815cec8 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true paid_suggested_post_stars:flags2.8?true paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long suggested_post:flags2.7?SuggestedPost = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    flags2: Nat = 0
    offline: Bool = False
    video_processing_pending: Bool = False
    paid_suggested_post_stars: Bool = False
    paid_suggested_post_ton: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    from_boosts_applied: Int32 | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    via_business_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None
    effect: Int64 | None = None
    factcheck: api.TypeFactCheck | None = None
    report_delivery_until_date: Int32 | None = None
    paid_message_stars: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class Message_9cb490e9(TLObject, frozen=True, kw_only=True, tag="message#9cb490e9"):
    tl_id = 0x9CB490E9
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#9cb490e9 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true paid_suggested_post_stars:flags2.8?true paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long suggested_post:flags2.7?SuggestedPost schedule_repeat_period:flags2.10?int summary_from_language:flags2.11?string = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    from_scheduled: Bool = False
    legacy: Bool = False
    edit_hide: Bool = False
    pinned: Bool = False
    noforwards: Bool = False
    invert_media: Bool = False
    flags2: Nat = 0
    offline: Bool = False
    video_processing_pending: Bool = False
    paid_suggested_post_stars: Bool = False
    paid_suggested_post_ton: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    from_boosts_applied: Int32 | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    via_business_bot_id: Int64 | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    message: String
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None
    edit_date: Int32 | None = None
    post_author: String | None = None
    grouped_id: Int64 | None = None
    reactions: api.TypeMessageReactions | None = None
    restriction_reason: Vector[api.TypeRestrictionReason] | None = None
    ttl_period: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None
    effect: Int64 | None = None
    factcheck: api.TypeFactCheck | None = None
    report_delivery_until_date: Int32 | None = None
    paid_message_stars: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None
    schedule_repeat_period: Int32 | None = None
    summary_from_language: String | None = None


class MessageActionAttachMenuBotAllowed(TLObject, frozen=True, kw_only=True, tag="messageActionAttachMenuBotAllowed"):
    tl_id = 0xE7E75F97
    tl_name = "messageActionAttachMenuBotAllowed"
    tl_type = "MessageAction"
    tl_line = "messageActionAttachMenuBotAllowed#e7e75f97 = MessageAction;"


class MessageActionBotAllowed_abe9affe(TLObject, frozen=True, kw_only=True, tag="messageActionBotAllowed#abe9affe"):
    tl_id = 0xABE9AFFE
    tl_name = "messageActionBotAllowed"
    tl_type = "MessageAction"
    tl_line = "messageActionBotAllowed#abe9affe domain:string = MessageAction;"
    domain: String


class MessageActionChannelMigrateFrom_b055eaee(TLObject, frozen=True, kw_only=True, tag="messageActionChannelMigrateFrom#b055eaee"):
    tl_id = 0xB055EAEE
    tl_name = "messageActionChannelMigrateFrom"
    tl_type = "MessageAction"
    tl_line = "messageActionChannelMigrateFrom#b055eaee title:string chat_id:int = MessageAction;"
    title: String
    chat_id: Int32


class MessageActionChatAddUser_488a7337(TLObject, frozen=True, kw_only=True, tag="messageActionChatAddUser#488a7337"):
    tl_id = 0x488A7337
    tl_name = "messageActionChatAddUser"
    tl_type = "MessageAction"
    tl_line = "messageActionChatAddUser#488a7337 users:Vector<int> = MessageAction;"
    users: Vector[Int32]


class MessageActionChatCreate_a6638b9a(TLObject, frozen=True, kw_only=True, tag="messageActionChatCreate#a6638b9a"):
    tl_id = 0xA6638B9A
    tl_name = "messageActionChatCreate"
    tl_type = "MessageAction"
    tl_line = "messageActionChatCreate#a6638b9a title:string users:Vector<int> = MessageAction;"
    title: String
    users: Vector[Int32]


class MessageActionChatDeleteUser_b2ae9b0c(TLObject, frozen=True, kw_only=True, tag="messageActionChatDeleteUser#b2ae9b0c"):
    tl_id = 0xB2AE9B0C
    tl_name = "messageActionChatDeleteUser"
    tl_type = "MessageAction"
    tl_line = "messageActionChatDeleteUser#b2ae9b0c user_id:int = MessageAction;"
    user_id: Int32


class MessageActionChatJoinedByLink_f89cf5e8(TLObject, frozen=True, kw_only=True, tag="messageActionChatJoinedByLink#f89cf5e8"):
    tl_id = 0xF89CF5E8
    tl_name = "messageActionChatJoinedByLink"
    tl_type = "MessageAction"
    tl_line = "messageActionChatJoinedByLink#f89cf5e8 inviter_id:int = MessageAction;"
    inviter_id: Int32


class MessageActionChatMigrateTo_51bdb021(TLObject, frozen=True, kw_only=True, tag="messageActionChatMigrateTo#51bdb021"):
    tl_id = 0x51BDB021
    tl_name = "messageActionChatMigrateTo"
    tl_type = "MessageAction"
    tl_line = "messageActionChatMigrateTo#51bdb021 channel_id:int = MessageAction;"
    channel_id: Int32


class MessageActionGiftCode_d2cfdb0e(TLObject, frozen=True, kw_only=True, tag="messageActionGiftCode#d2cfdb0e"):
    tl_id = 0xD2CFDB0E
    tl_name = "messageActionGiftCode"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftCode#d2cfdb0e flags:# via_giveaway:flags.0?true unclaimed:flags.2?true boost_peer:flags.1?Peer months:int slug:string = MessageAction;"
    flags: Nat = 0
    via_giveaway: Bool = False
    unclaimed: Bool = False
    boost_peer: api.TypePeer | None = None
    months: Int32
    slug: String


class MessageActionGiftCode_678c2e09(TLObject, frozen=True, kw_only=True, tag="messageActionGiftCode#678c2e09"):
    tl_id = 0x678C2E09
    tl_name = "messageActionGiftCode"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftCode#678c2e09 flags:# via_giveaway:flags.0?true unclaimed:flags.2?true boost_peer:flags.1?Peer months:int slug:string currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string crypto_amount:flags.3?long = MessageAction;"
    flags: Nat = 0
    via_giveaway: Bool = False
    unclaimed: Bool = False
    boost_peer: api.TypePeer | None = None
    months: Int32
    slug: String
    currency: String | None = None
    amount: Int64 | None = None
    crypto_currency: String | None = None
    crypto_amount: Int64 | None = None


class MessageActionGiftCode_56d03994(TLObject, frozen=True, kw_only=True, tag="messageActionGiftCode#56d03994"):
    tl_id = 0x56D03994
    tl_name = "messageActionGiftCode"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftCode#56d03994 flags:# via_giveaway:flags.0?true unclaimed:flags.5?true boost_peer:flags.1?Peer months:int slug:string currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string crypto_amount:flags.3?long message:flags.4?TextWithEntities = MessageAction;"
    flags: Nat = 0
    via_giveaway: Bool = False
    unclaimed: Bool = False
    boost_peer: api.TypePeer | None = None
    months: Int32
    slug: String
    currency: String | None = None
    amount: Int64 | None = None
    crypto_currency: String | None = None
    crypto_amount: Int64 | None = None
    message: api.TypeTextWithEntities | None = None


class MessageActionGiftPremium_aba0f5c6(TLObject, frozen=True, kw_only=True, tag="messageActionGiftPremium#aba0f5c6"):
    tl_id = 0xABA0F5C6
    tl_name = "messageActionGiftPremium"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftPremium#aba0f5c6 currency:string amount:long months:int = MessageAction;"
    currency: String
    amount: Int64
    months: Int32


class MessageActionGiftPremium_c83d6aec(TLObject, frozen=True, kw_only=True, tag="messageActionGiftPremium#c83d6aec"):
    tl_id = 0xC83D6AEC
    tl_name = "messageActionGiftPremium"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftPremium#c83d6aec flags:# currency:string amount:long months:int crypto_currency:flags.0?string crypto_amount:flags.0?long = MessageAction;"
    flags: Nat = 0
    currency: String
    amount: Int64
    months: Int32
    crypto_currency: String | None = None
    crypto_amount: Int64 | None = None


class MessageActionGiftPremium_6c6274fa(TLObject, frozen=True, kw_only=True, tag="messageActionGiftPremium#6c6274fa"):
    tl_id = 0x6C6274FA
    tl_name = "messageActionGiftPremium"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftPremium#6c6274fa flags:# currency:string amount:long months:int crypto_currency:flags.0?string crypto_amount:flags.0?long message:flags.1?TextWithEntities = MessageAction;"
    flags: Nat = 0
    currency: String
    amount: Int64
    months: Int32
    crypto_currency: String | None = None
    crypto_amount: Int64 | None = None
    message: api.TypeTextWithEntities | None = None


class MessageActionGiveawayLaunch_332ba9ed(TLObject, frozen=True, kw_only=True, tag="messageActionGiveawayLaunch#332ba9ed"):
    tl_id = 0x332BA9ED
    tl_name = "messageActionGiveawayLaunch"
    tl_type = "MessageAction"
    tl_line = "messageActionGiveawayLaunch#332ba9ed = MessageAction;"


class MessageActionGiveawayResults_2a9fadc5(TLObject, frozen=True, kw_only=True, tag="messageActionGiveawayResults#2a9fadc5"):
    tl_id = 0x2A9FADC5
    tl_name = "messageActionGiveawayResults"
    tl_type = "MessageAction"
    tl_line = "messageActionGiveawayResults#2a9fadc5 winners_count:int unclaimed_count:int = MessageAction;"
    winners_count: Int32
    unclaimed_count: Int32


class MessageActionInviteToGroupCall_76b9f11a(TLObject, frozen=True, kw_only=True, tag="messageActionInviteToGroupCall#76b9f11a"):
    tl_id = 0x76B9F11A
    tl_name = "messageActionInviteToGroupCall"
    tl_type = "MessageAction"
    tl_line = "messageActionInviteToGroupCall#76b9f11a call:InputGroupCall users:Vector<int> = MessageAction;"
    call: api.TypeInputGroupCall
    users: Vector[Int32]


class MessageActionPaidMessagesPrice_bcd71419(TLObject, frozen=True, kw_only=True, tag="messageActionPaidMessagesPrice#bcd71419"):
    tl_id = 0xBCD71419
    tl_name = "messageActionPaidMessagesPrice"
    tl_type = "MessageAction"
    tl_line = "messageActionPaidMessagesPrice#bcd71419 stars:long = MessageAction;"
    stars: Int64


class MessageActionPaymentSent_40699cd0(TLObject, frozen=True, kw_only=True, tag="messageActionPaymentSent#40699cd0"):
    tl_id = 0x40699CD0
    tl_name = "messageActionPaymentSent"
    tl_type = "MessageAction"
    tl_line = "messageActionPaymentSent#40699cd0 currency:string total_amount:long = MessageAction;"
    currency: String
    total_amount: Int64


class MessageActionPaymentSent_96163f56(TLObject, frozen=True, kw_only=True, tag="messageActionPaymentSent#96163f56"):
    tl_id = 0x96163F56
    tl_name = "messageActionPaymentSent"
    tl_type = "MessageAction"
    tl_line = "messageActionPaymentSent#96163f56 flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long invoice_slug:flags.0?string = MessageAction;"
    flags: Nat = 0
    recurring_init: Bool = False
    recurring_used: Bool = False
    currency: String
    total_amount: Int64
    invoice_slug: String | None = None


class MessageActionPaymentSentMe_8f31b327(TLObject, frozen=True, kw_only=True, tag="messageActionPaymentSentMe#8f31b327"):
    tl_id = 0x8F31B327
    tl_name = "messageActionPaymentSentMe"
    tl_type = "MessageAction"
    tl_line = "messageActionPaymentSentMe#8f31b327 flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string charge:PaymentCharge = MessageAction;"
    flags: Nat = 0
    recurring_init: Bool = False
    recurring_used: Bool = False
    currency: String
    total_amount: Int64
    payload: Bytes
    info: api.TypePaymentRequestedInfo | None = None
    shipping_option_id: String | None = None
    charge: api.TypePaymentCharge


class MessageActionRequestedPeer_fe77345d(TLObject, frozen=True, kw_only=True, tag="messageActionRequestedPeer#fe77345d"):
    tl_id = 0xFE77345D
    tl_name = "messageActionRequestedPeer"
    tl_type = "MessageAction"
    tl_line = "messageActionRequestedPeer#fe77345d button_id:int peer:Peer = MessageAction;"
    button_id: Int32
    peer: api.TypePeer


class MessageActionSetChatTheme_aa786345(TLObject, frozen=True, kw_only=True, tag="messageActionSetChatTheme#aa786345"):
    tl_id = 0xAA786345
    tl_name = "messageActionSetChatTheme"
    tl_type = "MessageAction"
    tl_line = "messageActionSetChatTheme#aa786345 emoticon:string = MessageAction;"
    emoticon: String


class MessageActionSetChatWallPaper_bc44a927(TLObject, frozen=True, kw_only=True, tag="messageActionSetChatWallPaper#bc44a927"):
    tl_id = 0xBC44A927
    tl_name = "messageActionSetChatWallPaper"
    tl_type = "MessageAction"
    tl_line = "messageActionSetChatWallPaper#bc44a927 wallpaper:WallPaper = MessageAction;"
    wallpaper: api.TypeWallPaper


class MessageActionSetMessagesTTL_aa1afbfd(TLObject, frozen=True, kw_only=True, tag="messageActionSetMessagesTTL#aa1afbfd"):
    tl_id = 0xAA1AFBFD
    tl_name = "messageActionSetMessagesTTL"
    tl_type = "MessageAction"
    tl_line = "messageActionSetMessagesTTL#aa1afbfd period:int = MessageAction;"
    period: Int32


class MessageActionSetSameChatWallPaper(TLObject, frozen=True, kw_only=True, tag="messageActionSetSameChatWallPaper"):
    tl_id = 0xC0787D6D
    tl_name = "messageActionSetSameChatWallPaper"
    tl_type = "MessageAction"
    tl_line = "messageActionSetSameChatWallPaper#c0787d6d wallpaper:WallPaper = MessageAction;"
    wallpaper: api.TypeWallPaper


class MessageActionStarGift_8557637(TLObject, frozen=True, kw_only=True, tag="messageActionStarGift#8557637"):
    tl_id = 0x08557637
    tl_name = "messageActionStarGift"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGift#8557637 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long = MessageAction;"
    flags: Nat = 0
    name_hidden: Bool = False
    saved: Bool = False
    converted: Bool = False
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    convert_stars: Int64 | None = None


class MessageActionStarGift_d8f4f0a7(TLObject, frozen=True, kw_only=True, tag="messageActionStarGift#d8f4f0a7"):
    tl_id = 0xD8F4F0A7
    tl_name = "messageActionStarGift"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGift#d8f4f0a7 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long = MessageAction;"
    flags: Nat = 0
    name_hidden: Bool = False
    saved: Bool = False
    converted: Bool = False
    upgraded: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    convert_stars: Int64 | None = None
    upgrade_msg_id: Int32 | None = None
    upgrade_stars: Int64 | None = None


class MessageActionStarGift_4717e8a4(TLObject, frozen=True, kw_only=True, tag="messageActionStarGift#4717e8a4"):
    tl_id = 0x4717E8A4
    tl_name = "messageActionStarGift"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGift#4717e8a4 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer peer:flags.12?Peer saved_id:flags.12?long = MessageAction;"
    flags: Nat = 0
    name_hidden: Bool = False
    saved: Bool = False
    converted: Bool = False
    upgraded: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    convert_stars: Int64 | None = None
    upgrade_msg_id: Int32 | None = None
    upgrade_stars: Int64 | None = None
    from_id: api.TypePeer | None = None
    peer: api.TypePeer | None = None
    saved_id: Int64 | None = None


class MessageActionStarGift_f24de7fa(TLObject, frozen=True, kw_only=True, tag="messageActionStarGift#f24de7fa"):
    tl_id = 0xF24DE7FA
    tl_name = "messageActionStarGift"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGift#f24de7fa flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true prepaid_upgrade:flags.13?true upgrade_separate:flags.16?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer peer:flags.12?Peer saved_id:flags.12?long prepaid_upgrade_hash:flags.14?string gift_msg_id:flags.15?int = MessageAction;"
    flags: Nat = 0
    name_hidden: Bool = False
    saved: Bool = False
    converted: Bool = False
    upgraded: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    prepaid_upgrade: Bool = False
    upgrade_separate: Bool = False
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    convert_stars: Int64 | None = None
    upgrade_msg_id: Int32 | None = None
    upgrade_stars: Int64 | None = None
    from_id: api.TypePeer | None = None
    peer: api.TypePeer | None = None
    saved_id: Int64 | None = None
    prepaid_upgrade_hash: String | None = None
    gift_msg_id: Int32 | None = None


class MessageActionStarGiftUnique_26077b99(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftUnique#26077b99"):
    tl_id = 0x26077B99
    tl_name = "messageActionStarGiftUnique"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftUnique#26077b99 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long = MessageAction;"
    flags: Nat = 0
    upgrade: Bool = False
    transferred: Bool = False
    saved: Bool = False
    refunded: Bool = False
    gift: api.TypeStarGift
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None


class MessageActionStarGiftUnique_acdfcb81(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftUnique#acdfcb81"):
    tl_id = 0xACDFCB81
    tl_name = "messageActionStarGiftUnique"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftUnique#acdfcb81 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long = MessageAction;"
    flags: Nat = 0
    upgrade: Bool = False
    transferred: Bool = False
    saved: Bool = False
    refunded: Bool = False
    gift: api.TypeStarGift
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    from_id: api.TypePeer | None = None
    peer: api.TypePeer | None = None
    saved_id: Int64 | None = None


class MessageActionStarGiftUnique_2e3ae60e(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftUnique#2e3ae60e"):
    tl_id = 0x2E3AE60E
    tl_name = "messageActionStarGiftUnique"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftUnique#2e3ae60e flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_stars:flags.8?long can_transfer_at:flags.9?int can_resell_at:flags.10?int = MessageAction;"
    flags: Nat = 0
    upgrade: Bool = False
    transferred: Bool = False
    saved: Bool = False
    refunded: Bool = False
    gift: api.TypeStarGift
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    from_id: api.TypePeer | None = None
    peer: api.TypePeer | None = None
    saved_id: Int64 | None = None
    resale_stars: Int64 | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None


class MessageActionStarGiftUnique_34f762f3(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftUnique#34f762f3"):
    tl_id = 0x34F762F3
    tl_name = "messageActionStarGiftUnique"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftUnique#34f762f3 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int = MessageAction;"
    flags: Nat = 0
    upgrade: Bool = False
    transferred: Bool = False
    saved: Bool = False
    refunded: Bool = False
    prepaid_upgrade: Bool = False
    gift: api.TypeStarGift
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    from_id: api.TypePeer | None = None
    peer: api.TypePeer | None = None
    saved_id: Int64 | None = None
    resale_amount: api.TypeStarsAmount | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None


class MessageActionStarGiftUnique_95728543(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftUnique#95728543"):
    tl_id = 0x95728543
    tl_name = "messageActionStarGiftUnique"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftUnique#95728543 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true assigned:flags.13?true from_offer:flags.14?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int drop_original_details_stars:flags.12?long = MessageAction;"
    flags: Nat = 0
    upgrade: Bool = False
    transferred: Bool = False
    saved: Bool = False
    refunded: Bool = False
    prepaid_upgrade: Bool = False
    assigned: Bool = False
    from_offer: Bool = False
    gift: api.TypeStarGift
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    from_id: api.TypePeer | None = None
    peer: api.TypePeer | None = None
    saved_id: Int64 | None = None
    resale_amount: api.TypeStarsAmount | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None
    drop_original_details_stars: Int64 | None = None


class MessageActionStarGiftUnique_e6c31522(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftUnique#e6c31522"):
    tl_id = 0xE6C31522
    tl_name = "messageActionStarGiftUnique"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftUnique#e6c31522 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true assigned:flags.13?true from_offer:flags.14?true craft:flags.16?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int drop_original_details_stars:flags.12?long can_craft_at:flags.15?int = MessageAction;"
    flags: Nat = 0
    upgrade: Bool = False
    transferred: Bool = False
    saved: Bool = False
    refunded: Bool = False
    prepaid_upgrade: Bool = False
    assigned: Bool = False
    from_offer: Bool = False
    craft: Bool = False
    gift: api.TypeStarGift
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    from_id: api.TypePeer | None = None
    peer: api.TypePeer | None = None
    saved_id: Int64 | None = None
    resale_amount: api.TypeStarsAmount | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None
    drop_original_details_stars: Int64 | None = None
    can_craft_at: Int32 | None = None


class MessageActionTopicEdit_b18a431c(TLObject, frozen=True, kw_only=True, tag="messageActionTopicEdit#b18a431c"):
    tl_id = 0xB18A431C
    tl_name = "messageActionTopicEdit"
    tl_type = "MessageAction"
    tl_line = "messageActionTopicEdit#b18a431c flags:# title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool = MessageAction;"
    flags: Nat = 0
    title: String | None = None
    icon_emoji_id: Int64 | None = None
    closed: Bool | None = None


class MessageEmpty_83e5de54(TLObject, frozen=True, kw_only=True, tag="messageEmpty#83e5de54"):
    tl_id = 0x83E5DE54
    tl_name = "messageEmpty"
    tl_type = "Message"
    tl_line = "messageEmpty#83e5de54 id:int = Message;"
    id: Int32


class MessageEntityBlockquote_20df5d0(TLObject, frozen=True, kw_only=True, tag="messageEntityBlockquote#20df5d0"):
    tl_id = 0x020DF5D0
    tl_name = "messageEntityBlockquote"
    tl_type = "MessageEntity"
    tl_line = "messageEntityBlockquote#20df5d0 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityMentionName_352dca58(TLObject, frozen=True, kw_only=True, tag="messageEntityMentionName#352dca58"):
    tl_id = 0x352DCA58
    tl_name = "messageEntityMentionName"
    tl_type = "MessageEntity"
    tl_line = "messageEntityMentionName#352dca58 offset:int length:int user_id:int = MessageEntity;"
    offset: Int32
    length: Int32
    user_id: Int32


class MessageFwdHeader_559ebe6d(TLObject, frozen=True, kw_only=True, tag="messageFwdHeader#559ebe6d"):
    tl_id = 0x559EBE6D
    tl_name = "messageFwdHeader"
    tl_type = "MessageFwdHeader"
    tl_line = "messageFwdHeader#559ebe6d flags:# from_id:flags.0?int date:int channel_id:flags.1?int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int = MessageFwdHeader;"
    flags: Nat = 0
    from_id: Int32 | None = None
    date: Int32
    channel_id: Int32 | None = None
    channel_post: Int32 | None = None
    post_author: String | None = None
    saved_from_peer: api.TypePeer | None = None
    saved_from_msg_id: Int32 | None = None


class MessageFwdHeader_ec338270(TLObject, frozen=True, kw_only=True, tag="messageFwdHeader#ec338270"):
    tl_id = 0xEC338270
    tl_name = "messageFwdHeader"
    tl_type = "MessageFwdHeader"
    tl_line = "messageFwdHeader#ec338270 flags:# from_id:flags.0?int from_name:flags.5?string date:int channel_id:flags.1?int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int = MessageFwdHeader;"
    flags: Nat = 0
    from_id: Int32 | None = None
    from_name: String | None = None
    date: Int32
    channel_id: Int32 | None = None
    channel_post: Int32 | None = None
    post_author: String | None = None
    saved_from_peer: api.TypePeer | None = None
    saved_from_msg_id: Int32 | None = None


class MessageFwdHeader_353a686b(TLObject, frozen=True, kw_only=True, tag="messageFwdHeader#353a686b"):
    tl_id = 0x353A686B
    tl_name = "messageFwdHeader"
    tl_type = "MessageFwdHeader"
    tl_line = "messageFwdHeader#353a686b flags:# from_id:flags.0?int from_name:flags.5?string date:int channel_id:flags.1?int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int psa_type:flags.6?string = MessageFwdHeader;"
    flags: Nat = 0
    from_id: Int32 | None = None
    from_name: String | None = None
    date: Int32
    channel_id: Int32 | None = None
    channel_post: Int32 | None = None
    post_author: String | None = None
    saved_from_peer: api.TypePeer | None = None
    saved_from_msg_id: Int32 | None = None
    psa_type: String | None = None


class MessageFwdHeader_5f777dce(TLObject, frozen=True, kw_only=True, tag="messageFwdHeader#5f777dce"):
    tl_id = 0x5F777DCE
    tl_name = "messageFwdHeader"
    tl_type = "MessageFwdHeader"
    tl_line = "messageFwdHeader#5f777dce flags:# imported:flags.7?true from_id:flags.0?Peer from_name:flags.5?string date:int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int psa_type:flags.6?string = MessageFwdHeader;"
    flags: Nat = 0
    imported: Bool = False
    from_id: api.TypePeer | None = None
    from_name: String | None = None
    date: Int32
    channel_post: Int32 | None = None
    post_author: String | None = None
    saved_from_peer: api.TypePeer | None = None
    saved_from_msg_id: Int32 | None = None
    psa_type: String | None = None


class MessageInteractionCounters(TLObject, frozen=True, kw_only=True, tag="messageInteractionCounters"):
    tl_id = 0xAD4FC9BD
    tl_name = "messageInteractionCounters"
    tl_type = "MessageInteractionCounters"
    tl_line = "messageInteractionCounters#ad4fc9bd msg_id:int views:int forwards:int = MessageInteractionCounters;"
    msg_id: Int32
    views: Int32
    forwards: Int32


class MessageMediaContact_5e7d2f39(TLObject, frozen=True, kw_only=True, tag="messageMediaContact#5e7d2f39"):
    tl_id = 0x5E7D2F39
    tl_name = "messageMediaContact"
    tl_type = "MessageMedia"
    tl_line = "messageMediaContact#5e7d2f39 phone_number:string first_name:string last_name:string user_id:int = MessageMedia;"
    phone_number: String
    first_name: String
    last_name: String
    user_id: Int32


class MessageMediaContact_cbf24940(TLObject, frozen=True, kw_only=True, tag="messageMediaContact#cbf24940"):
    tl_id = 0xCBF24940
    tl_name = "messageMediaContact"
    tl_type = "MessageMedia"
    tl_line = "messageMediaContact#cbf24940 phone_number:string first_name:string last_name:string vcard:string user_id:int = MessageMedia;"
    phone_number: String
    first_name: String
    last_name: String
    vcard: String
    user_id: Int32


class MessageMediaDice_3f7ee58b(TLObject, frozen=True, kw_only=True, tag="messageMediaDice#3f7ee58b"):
    tl_id = 0x3F7EE58B
    tl_name = "messageMediaDice"
    tl_type = "MessageMedia"
    tl_line = "messageMediaDice#3f7ee58b value:int emoticon:string = MessageMedia;"
    value: Int32
    emoticon: String


class MessageMediaDocument_9cb070d7(TLObject, frozen=True, kw_only=True, tag="messageMediaDocument#9cb070d7"):
    tl_id = 0x9CB070D7
    tl_name = "messageMediaDocument"
    tl_type = "MessageMedia"
    tl_line = "messageMediaDocument#9cb070d7 flags:# nopremium:flags.3?true spoiler:flags.4?true document:flags.0?Document ttl_seconds:flags.2?int = MessageMedia;"
    flags: Nat = 0
    nopremium: Bool = False
    spoiler: Bool = False
    document: api.TypeDocument | None = None
    ttl_seconds: Int32 | None = None


class MessageMediaDocument_4cf4d72d(TLObject, frozen=True, kw_only=True, tag="messageMediaDocument#4cf4d72d"):
    tl_id = 0x4CF4D72D
    tl_name = "messageMediaDocument"
    tl_type = "MessageMedia"
    tl_line = "messageMediaDocument#4cf4d72d flags:# nopremium:flags.3?true spoiler:flags.4?true video:flags.6?true round:flags.7?true voice:flags.8?true document:flags.0?Document alt_document:flags.5?Document ttl_seconds:flags.2?int = MessageMedia;"
    flags: Nat = 0
    nopremium: Bool = False
    spoiler: Bool = False
    video: Bool = False
    round: Bool = False
    voice: Bool = False
    document: api.TypeDocument | None = None
    alt_document: api.TypeDocument | None = None
    ttl_seconds: Int32 | None = None


class MessageMediaDocument_dd570bd5(TLObject, frozen=True, kw_only=True, tag="messageMediaDocument#dd570bd5"):
    tl_id = 0xDD570BD5
    tl_name = "messageMediaDocument"
    tl_type = "MessageMedia"
    tl_line = "messageMediaDocument#dd570bd5 flags:# nopremium:flags.3?true spoiler:flags.4?true video:flags.6?true round:flags.7?true voice:flags.8?true document:flags.0?Document alt_documents:flags.5?Vector<Document> ttl_seconds:flags.2?int = MessageMedia;"
    flags: Nat = 0
    nopremium: Bool = False
    spoiler: Bool = False
    video: Bool = False
    round: Bool = False
    voice: Bool = False
    document: api.TypeDocument | None = None
    alt_documents: Vector[api.TypeDocument] | None = None
    ttl_seconds: Int32 | None = None


class MessageMediaGeoLive_7c3c2609(TLObject, frozen=True, kw_only=True, tag="messageMediaGeoLive#7c3c2609"):
    tl_id = 0x7C3C2609
    tl_name = "messageMediaGeoLive"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGeoLive#7c3c2609 geo:GeoPoint period:int = MessageMedia;"
    geo: api.TypeGeoPoint
    period: Int32


class MessageMediaGiveaway_58260664(TLObject, frozen=True, kw_only=True, tag="messageMediaGiveaway#58260664"):
    tl_id = 0x58260664
    tl_name = "messageMediaGiveaway"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGiveaway#58260664 flags:# only_new_subscribers:flags.0?true channels:Vector<long> countries_iso2:flags.1?Vector<string> quantity:int months:int until_date:int = MessageMedia;"
    flags: Nat = 0
    only_new_subscribers: Bool = False
    channels: Vector[Int64]
    countries_iso2: Vector[String] | None = None
    quantity: Int32
    months: Int32
    until_date: Int32


class MessageMediaGiveaway_daad85b0(TLObject, frozen=True, kw_only=True, tag="messageMediaGiveaway#daad85b0"):
    tl_id = 0xDAAD85B0
    tl_name = "messageMediaGiveaway"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGiveaway#daad85b0 flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.2?true channels:Vector<long> countries_iso2:flags.1?Vector<string> prize_description:flags.3?string quantity:int months:int until_date:int = MessageMedia;"
    flags: Nat = 0
    only_new_subscribers: Bool = False
    winners_are_visible: Bool = False
    channels: Vector[Int64]
    countries_iso2: Vector[String] | None = None
    prize_description: String | None = None
    quantity: Int32
    months: Int32
    until_date: Int32


class MessageMediaGiveawayResults_c6991068(TLObject, frozen=True, kw_only=True, tag="messageMediaGiveawayResults#c6991068"):
    tl_id = 0xC6991068
    tl_name = "messageMediaGiveawayResults"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGiveawayResults#c6991068 flags:# only_new_subscribers:flags.0?true refunded:flags.2?true channel_id:long additional_peers_count:flags.3?int launch_msg_id:int winners_count:int unclaimed_count:int winners:Vector<long> months:int prize_description:flags.1?string until_date:int = MessageMedia;"
    flags: Nat = 0
    only_new_subscribers: Bool = False
    refunded: Bool = False
    channel_id: Int64
    additional_peers_count: Int32 | None = None
    launch_msg_id: Int32
    winners_count: Int32
    unclaimed_count: Int32
    winners: Vector[Int64]
    months: Int32
    prize_description: String | None = None
    until_date: Int32


class MessageMediaInvoice_84551347(TLObject, frozen=True, kw_only=True, tag="messageMediaInvoice#84551347"):
    tl_id = 0x84551347
    tl_name = "messageMediaInvoice"
    tl_type = "MessageMedia"
    tl_line = "messageMediaInvoice#84551347 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument receipt_msg_id:flags.2?int currency:string total_amount:long start_param:string = MessageMedia;"
    flags: Nat = 0
    shipping_address_requested: Bool = False
    test: Bool = False
    title: String
    description: String
    photo: api.TypeWebDocument | None = None
    receipt_msg_id: Int32 | None = None
    currency: String
    total_amount: Int64
    start_param: String


class MessageMediaPhoto_695150d7(TLObject, frozen=True, kw_only=True, tag="messageMediaPhoto#695150d7"):
    tl_id = 0x695150D7
    tl_name = "messageMediaPhoto"
    tl_type = "MessageMedia"
    tl_line = "messageMediaPhoto#695150d7 flags:# spoiler:flags.3?true photo:flags.0?Photo ttl_seconds:flags.2?int = MessageMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    photo: api.TypePhoto | None = None
    ttl_seconds: Int32 | None = None


class MessageMediaPoll_4bd6e798(TLObject, frozen=True, kw_only=True, tag="messageMediaPoll#4bd6e798"):
    tl_id = 0x4BD6E798
    tl_name = "messageMediaPoll"
    tl_type = "MessageMedia"
    tl_line = "messageMediaPoll#4bd6e798 poll:Poll results:PollResults = MessageMedia;"
    poll: api.TypePoll
    results: api.TypePollResults


class MessageMediaWebPage_a32dd600(TLObject, frozen=True, kw_only=True, tag="messageMediaWebPage#a32dd600"):
    tl_id = 0xA32DD600
    tl_name = "messageMediaWebPage"
    tl_type = "MessageMedia"
    tl_line = "messageMediaWebPage#a32dd600 webpage:WebPage = MessageMedia;"
    webpage: api.TypeWebPage


class MessagePeerReaction_51b67eff(TLObject, frozen=True, kw_only=True, tag="messagePeerReaction#51b67eff"):
    tl_id = 0x51B67EFF
    tl_name = "messagePeerReaction"
    tl_type = "MessagePeerReaction"
    tl_line = "messagePeerReaction#51b67eff flags:# big:flags.0?true unread:flags.1?true peer_id:Peer reaction:string = MessagePeerReaction;"
    flags: Nat = 0
    big: Bool = False
    unread: Bool = False
    peer_id: api.TypePeer
    reaction: String


class MessagePeerReaction_b156fe9c(TLObject, frozen=True, kw_only=True, tag="messagePeerReaction#b156fe9c"):
    tl_id = 0xB156FE9C
    tl_name = "messagePeerReaction"
    tl_type = "MessagePeerReaction"
    tl_line = "messagePeerReaction#b156fe9c flags:# big:flags.0?true unread:flags.1?true peer_id:Peer reaction:Reaction = MessagePeerReaction;"
    flags: Nat = 0
    big: Bool = False
    unread: Bool = False
    peer_id: api.TypePeer
    reaction: api.TypeReaction


class MessageReactions_87b6e36(TLObject, frozen=True, kw_only=True, tag="messageReactions#87b6e36"):
    tl_id = 0x087B6E36
    tl_name = "messageReactions"
    tl_type = "MessageReactions"
    tl_line = "messageReactions#87b6e36 flags:# min:flags.0?true can_see_list:flags.2?true results:Vector<ReactionCount> recent_reactons:flags.1?Vector<MessageUserReaction> = MessageReactions;"
    flags: Nat = 0
    min: Bool = False
    can_see_list: Bool = False
    results: Vector[api.TypeReactionCount]
    recent_reactons: Vector[api.TypeMessageUserReaction] | None = None


class MessageReactions_4f2b9479(TLObject, frozen=True, kw_only=True, tag="messageReactions#4f2b9479"):
    tl_id = 0x4F2B9479
    tl_name = "messageReactions"
    tl_type = "MessageReactions"
    tl_line = "messageReactions#4f2b9479 flags:# min:flags.0?true can_see_list:flags.2?true reactions_as_tags:flags.3?true results:Vector<ReactionCount> recent_reactions:flags.1?Vector<MessagePeerReaction> = MessageReactions;"
    flags: Nat = 0
    min: Bool = False
    can_see_list: Bool = False
    reactions_as_tags: Bool = False
    results: Vector[api.TypeReactionCount]
    recent_reactions: Vector[api.TypeMessagePeerReaction] | None = None


class MessageReplies_4128faac(TLObject, frozen=True, kw_only=True, tag="messageReplies#4128faac"):
    tl_id = 0x4128FAAC
    tl_name = "messageReplies"
    tl_type = "MessageReplies"
    tl_line = "messageReplies#4128faac flags:# comments:flags.0?true replies:int replies_pts:int recent_repliers:flags.1?Vector<Peer> channel_id:flags.0?int max_id:flags.2?int read_max_id:flags.3?int = MessageReplies;"
    flags: Nat = 0
    comments: Bool = False
    replies: Int32
    replies_pts: Int32
    recent_repliers: Vector[api.TypePeer] | None = None
    channel_id: Int32 | None = None
    max_id: Int32 | None = None
    read_max_id: Int32 | None = None


class MessageReplyHeader_a6d57763(TLObject, frozen=True, kw_only=True, tag="messageReplyHeader#a6d57763"):
    tl_id = 0xA6D57763
    tl_name = "messageReplyHeader"
    tl_type = "MessageReplyHeader"
    tl_line = "messageReplyHeader#a6d57763 flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true reply_to_msg_id:int reply_to_peer_id:flags.0?Peer reply_to_top_id:flags.1?int = MessageReplyHeader;"
    flags: Nat = 0
    reply_to_scheduled: Bool = False
    forum_topic: Bool = False
    reply_to_msg_id: Int32
    reply_to_peer_id: api.TypePeer | None = None
    reply_to_top_id: Int32 | None = None


class MessageReplyHeader_afbc09db(TLObject, frozen=True, kw_only=True, tag="messageReplyHeader#afbc09db"):
    tl_id = 0xAFBC09DB
    tl_name = "messageReplyHeader"
    tl_type = "MessageReplyHeader"
    tl_line = "messageReplyHeader#afbc09db flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true quote:flags.9?true reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia reply_to_top_id:flags.1?int quote_text:flags.6?string quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int = MessageReplyHeader;"
    flags: Nat = 0
    reply_to_scheduled: Bool = False
    forum_topic: Bool = False
    quote: Bool = False
    reply_to_msg_id: Int32 | None = None
    reply_to_peer_id: api.TypePeer | None = None
    reply_from: api.TypeMessageFwdHeader | None = None
    reply_media: api.TypeMessageMedia | None = None
    reply_to_top_id: Int32 | None = None
    quote_text: String | None = None
    quote_entities: Vector[api.TypeMessageEntity] | None = None
    quote_offset: Int32 | None = None


class MessageReplyHeader_6917560b(TLObject, frozen=True, kw_only=True, tag="messageReplyHeader#6917560b"):
    tl_id = 0x6917560B
    tl_name = "messageReplyHeader"
    tl_type = "MessageReplyHeader"
    tl_line = "messageReplyHeader#6917560b flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true quote:flags.9?true reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia reply_to_top_id:flags.1?int quote_text:flags.6?string quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int todo_item_id:flags.11?int = MessageReplyHeader;"
    flags: Nat = 0
    reply_to_scheduled: Bool = False
    forum_topic: Bool = False
    quote: Bool = False
    reply_to_msg_id: Int32 | None = None
    reply_to_peer_id: api.TypePeer | None = None
    reply_from: api.TypeMessageFwdHeader | None = None
    reply_media: api.TypeMessageMedia | None = None
    reply_to_top_id: Int32 | None = None
    quote_text: String | None = None
    quote_entities: Vector[api.TypeMessageEntity] | None = None
    quote_offset: Int32 | None = None
    todo_item_id: Int32 | None = None


class MessageReplyStoryHeader_9c98bfc1(TLObject, frozen=True, kw_only=True, tag="messageReplyStoryHeader#9c98bfc1"):
    tl_id = 0x9C98BFC1
    tl_name = "messageReplyStoryHeader"
    tl_type = "MessageReplyHeader"
    tl_line = "messageReplyStoryHeader#9c98bfc1 user_id:long story_id:int = MessageReplyHeader;"
    user_id: Int64
    story_id: Int32


class MessageService_9e19a1f6(TLObject, frozen=True, kw_only=True, tag="messageService#9e19a1f6"):
    tl_id = 0x9E19A1F6
    tl_name = "messageService"
    tl_type = "Message"
    tl_line = "messageService#9e19a1f6 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?int to_id:Peer reply_to_msg_id:flags.3?int date:int action:MessageAction = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    legacy: Bool = False
    id: Int32
    from_id: Int32 | None = None
    to_id: api.TypePeer
    reply_to_msg_id: Int32 | None = None
    date: Int32
    action: api.TypeMessageAction


class MessageService_286fa604(TLObject, frozen=True, kw_only=True, tag="messageService#286fa604"):
    tl_id = 0x286FA604
    tl_name = "messageService"
    tl_type = "Message"
    tl_line = "messageService#286fa604 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    legacy: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    peer_id: api.TypePeer
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    action: api.TypeMessageAction


class MessageService_2b085862(TLObject, frozen=True, kw_only=True, tag="messageService#2b085862"):
    tl_id = 0x2B085862
    tl_name = "messageService"
    tl_type = "Message"
    tl_line = "messageService#2b085862 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction ttl_period:flags.25?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    silent: Bool = False
    post: Bool = False
    legacy: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    peer_id: api.TypePeer
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    action: api.TypeMessageAction
    ttl_period: Int32 | None = None


class MessageService_d3d28540(TLObject, frozen=True, kw_only=True, tag="messageService#d3d28540"):
    tl_id = 0xD3D28540
    tl_name = "messageService"
    tl_type = "Message"
    tl_line = "messageService#d3d28540 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true reactions_are_possible:flags.9?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction reactions:flags.20?MessageReactions ttl_period:flags.25?int = Message;"
    flags: Nat = 0
    out: Bool = False
    mentioned: Bool = False
    media_unread: Bool = False
    reactions_are_possible: Bool = False
    silent: Bool = False
    post: Bool = False
    legacy: Bool = False
    id: Int32
    from_id: api.TypePeer | None = None
    peer_id: api.TypePeer
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    action: api.TypeMessageAction
    reactions: api.TypeMessageReactions | None = None
    ttl_period: Int32 | None = None


class MessageUserReaction(TLObject, frozen=True, kw_only=True, tag="messageUserReaction"):
    tl_id = 0x932844FA
    tl_name = "messageUserReaction"
    tl_type = "MessageUserReaction"
    tl_line = "messageUserReaction#932844fa user_id:long reaction:string = MessageUserReaction;"
    user_id: Int64
    reaction: String


class MessageUserVote_a28e5559(TLObject, frozen=True, kw_only=True, tag="messageUserVote#a28e5559"):
    tl_id = 0xA28E5559
    tl_name = "messageUserVote"
    tl_type = "MessageUserVote"
    tl_line = "messageUserVote#a28e5559 user_id:int option:bytes date:int = MessageUserVote;"
    user_id: Int32
    option: Bytes
    date: Int32


class MessageUserVote(TLObject, frozen=True, kw_only=True, tag="messageUserVote"):
    tl_id = 0x34D247B4
    tl_name = "messageUserVote"
    tl_type = "MessageUserVote"
    tl_line = "messageUserVote#34d247b4 user_id:long option:bytes date:int = MessageUserVote;"
    user_id: Int64
    option: Bytes
    date: Int32


class MessageUserVoteInputOption_36377430(TLObject, frozen=True, kw_only=True, tag="messageUserVoteInputOption#36377430"):
    tl_id = 0x36377430
    tl_name = "messageUserVoteInputOption"
    tl_type = "MessageUserVote"
    tl_line = "messageUserVoteInputOption#36377430 user_id:int date:int = MessageUserVote;"
    user_id: Int32
    date: Int32


class MessageUserVoteInputOption(TLObject, frozen=True, kw_only=True, tag="messageUserVoteInputOption"):
    tl_id = 0x3CA5B0EC
    tl_name = "messageUserVoteInputOption"
    tl_type = "MessageUserVote"
    tl_line = "messageUserVoteInputOption#3ca5b0ec user_id:long date:int = MessageUserVote;"
    user_id: Int64
    date: Int32


class MessageUserVoteMultiple_e8fe0de(TLObject, frozen=True, kw_only=True, tag="messageUserVoteMultiple#e8fe0de"):
    tl_id = 0x0E8FE0DE
    tl_name = "messageUserVoteMultiple"
    tl_type = "MessageUserVote"
    tl_line = "messageUserVoteMultiple#e8fe0de user_id:int options:Vector<bytes> date:int = MessageUserVote;"
    user_id: Int32
    options: Vector[Bytes]
    date: Int32


class MessageUserVoteMultiple(TLObject, frozen=True, kw_only=True, tag="messageUserVoteMultiple"):
    tl_id = 0x8A65E557
    tl_name = "messageUserVoteMultiple"
    tl_type = "MessageUserVote"
    tl_line = "messageUserVoteMultiple#8a65e557 user_id:long options:Vector<bytes> date:int = MessageUserVote;"
    user_id: Int64
    options: Vector[Bytes]
    date: Int32


TypeMessageInteractionCounters: TypeAlias = MessageInteractionCounters
TypeMessageUserReaction: TypeAlias = MessageUserReaction
TypeMessageUserVote: TypeAlias = (
    MessageUserVote_a28e5559
    | MessageUserVote
    | MessageUserVoteInputOption_36377430
    | MessageUserVoteInputOption
    | MessageUserVoteMultiple_e8fe0de
    | MessageUserVoteMultiple
)
