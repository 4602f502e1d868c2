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
    "MessageActionGiftCode_d2cfdb0e",
    "MessageActionGiftPremium_aba0f5c6",
    "MessageActionInviteToGroupCall_76b9f11a",
    "MessageActionPaymentSent_40699cd0",
    "MessageActionRequestedPeer_fe77345d",
    "MessageActionSetChatWallPaper_bc44a927",
    "MessageActionSetMessagesTTL_aa1afbfd",
    "MessageActionSetSameChatWallPaper",
    "MessageActionTopicEdit_b18a431c",
    "MessageEmpty_83e5de54",
    "MessageEntityMentionName_352dca58",
    "MessageFwdHeader_353a686b",
    "MessageFwdHeader_559ebe6d",
    "MessageFwdHeader_5f777dce",
    "MessageFwdHeader_ec338270",
    "MessageInteractionCounters",
    "MessageMediaContact_5e7d2f39",
    "MessageMediaContact_cbf24940",
    "MessageMediaDocument_9cb070d7",
    "MessageMediaGeoLive_7c3c2609",
    "MessageMediaGiveaway_58260664",
    "MessageMediaInvoice_84551347",
    "MessageMediaWebPage_a32dd600",
    "MessagePeerReaction_51b67eff",
    "MessagePeerReaction_b156fe9c",
    "MessageReactions_87b6e36",
    "MessageReplies_4128faac",
    "MessageReplyHeader_a6d57763",
    "MessageReplyStoryHeader_9c98bfc1",
    "MessageService_286fa604",
    "MessageService_9e19a1f6",
    "MessageUserReaction",
    "MessageUserVote",
    "MessageUserVoteInputOption",
    "MessageUserVoteInputOption_36377430",
    "MessageUserVoteMultiple",
    "MessageUserVoteMultiple_e8fe0de",
    "MessageUserVote_a28e5559",
    "Message_1e4c8a69",
    "Message_38116ee0",
    "Message_44f9b43d",
    "Message_452c0e65",
    "Message_58ae39c9",
    "Message_76bec211",
    "Message_85d6cbe2",
    "Message_bce383d2",
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


class MessageActionGiftPremium_aba0f5c6(TLObject, frozen=True, kw_only=True, tag="messageActionGiftPremium#aba0f5c6"):
    tl_id = 0xABA0F5C6
    tl_name = "messageActionGiftPremium"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftPremium#aba0f5c6 currency:string amount:long months:int = MessageAction;"
    currency: String
    amount: Int64
    months: Int32


class MessageActionInviteToGroupCall_76b9f11a(TLObject, frozen=True, kw_only=True, tag="messageActionInviteToGroupCall#76b9f11a"):
    tl_id = 0x76B9F11A
    tl_name = "messageActionInviteToGroupCall"
    tl_type = "MessageAction"
    tl_line = "messageActionInviteToGroupCall#76b9f11a call:InputGroupCall users:Vector<int> = MessageAction;"
    call: api.TypeInputGroupCall
    users: Vector[Int32]


class MessageActionPaymentSent_40699cd0(TLObject, frozen=True, kw_only=True, tag="messageActionPaymentSent#40699cd0"):
    tl_id = 0x40699CD0
    tl_name = "messageActionPaymentSent"
    tl_type = "MessageAction"
    tl_line = "messageActionPaymentSent#40699cd0 currency:string total_amount:long = MessageAction;"
    currency: String
    total_amount: Int64


class MessageActionRequestedPeer_fe77345d(TLObject, frozen=True, kw_only=True, tag="messageActionRequestedPeer#fe77345d"):
    tl_id = 0xFE77345D
    tl_name = "messageActionRequestedPeer"
    tl_type = "MessageAction"
    tl_line = "messageActionRequestedPeer#fe77345d button_id:int peer:Peer = MessageAction;"
    button_id: Int32
    peer: api.TypePeer


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
