"""Superseded definitions: types of the root namespace that begin with Message. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "MessageActionGiftCode_56d03994",
    "MessageActionGiftCode_678c2e09",
    "MessageActionGiftPremium_6c6274fa",
    "MessageActionGiftPremium_c83d6aec",
    "MessageActionGiveawayLaunch_332ba9ed",
    "MessageActionGiveawayResults_2a9fadc5",
    "MessageActionPaidMessagesPrice_bcd71419",
    "MessageActionPaymentSentMe_8f31b327",
    "MessageActionPaymentSent_96163f56",
    "MessageActionSetChatTheme_aa786345",
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
    "MessageEntityBlockquote_20df5d0",
    "MessageMediaDice_3f7ee58b",
    "MessageMediaDocument_4cf4d72d",
    "MessageMediaDocument_dd570bd5",
    "MessageMediaGiveawayResults_c6991068",
    "MessageMediaGiveaway_daad85b0",
    "MessageMediaPhoto_695150d7",
    "MessageMediaPoll_4bd6e798",
    "MessageReactions_4f2b9479",
    "MessageReplyHeader_6917560b",
    "MessageReplyHeader_afbc09db",
    "MessageService_2b085862",
    "MessageService_d3d28540",
    "Message_2357bf25",
    "Message_94345242",
    "Message_96fdbbe9",
    "Message_9815cec8",
    "Message_9cb490e9",
    "Message_a66c7efc",
    "Message_eabcdd4d",
]


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


class MessageActionPaidMessagesPrice_bcd71419(TLObject, frozen=True, kw_only=True, tag="messageActionPaidMessagesPrice#bcd71419"):
    tl_id = 0xBCD71419
    tl_name = "messageActionPaidMessagesPrice"
    tl_type = "MessageAction"
    tl_line = "messageActionPaidMessagesPrice#bcd71419 stars:long = MessageAction;"
    stars: Int64


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


class MessageActionSetChatTheme_aa786345(TLObject, frozen=True, kw_only=True, tag="messageActionSetChatTheme#aa786345"):
    tl_id = 0xAA786345
    tl_name = "messageActionSetChatTheme"
    tl_type = "MessageAction"
    tl_line = "messageActionSetChatTheme#aa786345 emoticon:string = MessageAction;"
    emoticon: String


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


class MessageEntityBlockquote_20df5d0(TLObject, frozen=True, kw_only=True, tag="messageEntityBlockquote#20df5d0"):
    tl_id = 0x020DF5D0
    tl_name = "messageEntityBlockquote"
    tl_type = "MessageEntity"
    tl_line = "messageEntityBlockquote#20df5d0 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageMediaDice_3f7ee58b(TLObject, frozen=True, kw_only=True, tag="messageMediaDice#3f7ee58b"):
    tl_id = 0x3F7EE58B
    tl_name = "messageMediaDice"
    tl_type = "MessageMedia"
    tl_line = "messageMediaDice#3f7ee58b value:int emoticon:string = MessageMedia;"
    value: Int32
    emoticon: String


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
