"""Definitions: types of the root namespace that begin with Message. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputMessageEntityMentionName",
    "Message",
    "MessageActionBoostApply",
    "MessageActionBotAllowed",
    "MessageActionChangeCommunity",
    "MessageActionChangeCreator",
    "MessageActionChannelCreate",
    "MessageActionChannelMigrateFrom",
    "MessageActionChatAddUser",
    "MessageActionChatCreate",
    "MessageActionChatDeletePhoto",
    "MessageActionChatDeleteUser",
    "MessageActionChatEditPhoto",
    "MessageActionChatEditTitle",
    "MessageActionChatJoinedByLink",
    "MessageActionChatJoinedByRequest",
    "MessageActionChatJoinedViaCommunity",
    "MessageActionChatMigrateTo",
    "MessageActionConferenceCall",
    "MessageActionContactSignUp",
    "MessageActionCustomAction",
    "MessageActionEmpty",
    "MessageActionGameScore",
    "MessageActionGeoProximityReached",
    "MessageActionGiftCode",
    "MessageActionGiftPremium",
    "MessageActionGiftStars",
    "MessageActionGiftTon",
    "MessageActionGiveawayLaunch",
    "MessageActionGiveawayResults",
    "MessageActionGroupCall",
    "MessageActionGroupCallScheduled",
    "MessageActionHistoryClear",
    "MessageActionInviteToGroupCall",
    "MessageActionManagedBotCreated",
    "MessageActionNewCreatorPending",
    "MessageActionNoForwardsRequest",
    "MessageActionNoForwardsToggle",
    "MessageActionPaidMessagesPrice",
    "MessageActionPaidMessagesRefunded",
    "MessageActionPaymentRefunded",
    "MessageActionPaymentSent",
    "MessageActionPaymentSentMe",
    "MessageActionPhoneCall",
    "MessageActionPinMessage",
    "MessageActionPollAppendAnswer",
    "MessageActionPollDeleteAnswer",
    "MessageActionPrizeStars",
    "MessageActionRequestedPeer",
    "MessageActionRequestedPeerSentMe",
    "MessageActionScreenshotTaken",
    "MessageActionSecureValuesSent",
    "MessageActionSecureValuesSentMe",
    "MessageActionSetChatTheme",
    "MessageActionSetChatWallPaper",
    "MessageActionSetMessagesTTL",
    "MessageActionStarGift",
    "MessageActionStarGiftPurchaseOffer",
    "MessageActionStarGiftPurchaseOfferDeclined",
    "MessageActionStarGiftUnique",
    "MessageActionSuggestBirthday",
    "MessageActionSuggestProfilePhoto",
    "MessageActionSuggestedPostApproval",
    "MessageActionSuggestedPostRefund",
    "MessageActionSuggestedPostSuccess",
    "MessageActionTodoAppendTasks",
    "MessageActionTodoCompletions",
    "MessageActionTopicCreate",
    "MessageActionTopicEdit",
    "MessageActionWebViewDataSent",
    "MessageActionWebViewDataSentMe",
    "MessageEmpty",
    "MessageEntityBankCard",
    "MessageEntityBlockquote",
    "MessageEntityBold",
    "MessageEntityBotCommand",
    "MessageEntityCashtag",
    "MessageEntityCode",
    "MessageEntityCustomEmoji",
    "MessageEntityDiffDelete",
    "MessageEntityDiffInsert",
    "MessageEntityDiffReplace",
    "MessageEntityEmail",
    "MessageEntityFormattedDate",
    "MessageEntityHashtag",
    "MessageEntityItalic",
    "MessageEntityMention",
    "MessageEntityMentionName",
    "MessageEntityPhone",
    "MessageEntityPre",
    "MessageEntitySpoiler",
    "MessageEntityStrike",
    "MessageEntityTextUrl",
    "MessageEntityUnderline",
    "MessageEntityUnknown",
    "MessageEntityUrl",
    "MessageExtendedMedia",
    "MessageExtendedMediaPreview",
    "MessageFwdHeader",
    "MessageMediaContact",
    "MessageMediaDice",
    "MessageMediaDocument",
    "MessageMediaEmpty",
    "MessageMediaGame",
    "MessageMediaGeo",
    "MessageMediaGeoLive",
    "MessageMediaGiveaway",
    "MessageMediaGiveawayResults",
    "MessageMediaInvoice",
    "MessageMediaPaidMedia",
    "MessageMediaPhoto",
    "MessageMediaPoll",
    "MessageMediaStory",
    "MessageMediaToDo",
    "MessageMediaUnsupported",
    "MessageMediaVenue",
    "MessageMediaVideoStream",
    "MessageMediaWebPage",
    "MessagePeerReaction",
    "MessagePeerVote",
    "MessagePeerVoteInputOption",
    "MessagePeerVoteMultiple",
    "MessageRange",
    "MessageReactions",
    "MessageReactor",
    "MessageReplies",
    "MessageReplyHeader",
    "MessageReplyStoryHeader",
    "MessageReportOption",
    "MessageService",
    "MessageViews",
    "TypeMessage",
    "TypeMessageAction",
    "TypeMessageEntity",
    "TypeMessageExtendedMedia",
    "TypeMessageFwdHeader",
    "TypeMessageMedia",
    "TypeMessagePeerReaction",
    "TypeMessagePeerVote",
    "TypeMessageRange",
    "TypeMessageReactions",
    "TypeMessageReactor",
    "TypeMessageReplies",
    "TypeMessageReplyHeader",
    "TypeMessageReportOption",
    "TypeMessageViews",
]


class InputMessageEntityMentionName(TLObject, frozen=True, kw_only=True, tag="inputMessageEntityMentionName"):
    tl_id = 0x208E68C9
    tl_name = "inputMessageEntityMentionName"
    tl_type = "MessageEntity"
    tl_line = "inputMessageEntityMentionName#208e68c9 offset:int length:int user_id:InputUser = MessageEntity;"
    offset: Int32
    length: Int32
    user_id: api.TypeInputUser


class Message(TLObject, frozen=True, kw_only=True, tag="message"):
    tl_id = 0x7600B9D3
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#7600b9d3 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true paid_suggested_post_stars:flags2.8?true paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int from_rank:flags2.12?string peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long guestchat_via_from:flags2.19?Peer reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long suggested_post:flags2.7?SuggestedPost schedule_repeat_period:flags2.10?int summary_from_language:flags2.11?string rich_message:flags2.13?RichMessage = Message;"
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
    from_rank: String | None = None
    peer_id: api.TypePeer
    saved_peer_id: api.TypePeer | None = None
    fwd_from: api.TypeMessageFwdHeader | None = None
    via_bot_id: Int64 | None = None
    via_business_bot_id: Int64 | None = None
    guestchat_via_from: api.TypePeer | None = None
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
    rich_message: api.TypeRichMessage | None = None


class MessageActionBoostApply(TLObject, frozen=True, kw_only=True, tag="messageActionBoostApply"):
    tl_id = 0xCC02AA6D
    tl_name = "messageActionBoostApply"
    tl_type = "MessageAction"
    tl_line = "messageActionBoostApply#cc02aa6d boosts:int = MessageAction;"
    boosts: Int32


class MessageActionBotAllowed(TLObject, frozen=True, kw_only=True, tag="messageActionBotAllowed"):
    tl_id = 0xC516D679
    tl_name = "messageActionBotAllowed"
    tl_type = "MessageAction"
    tl_line = "messageActionBotAllowed#c516d679 flags:# attach_menu:flags.1?true from_request:flags.3?true domain:flags.0?string app:flags.2?BotApp = MessageAction;"
    flags: Nat = 0
    attach_menu: Bool = False
    from_request: Bool = False
    domain: String | None = None
    app: api.TypeBotApp | None = None


class MessageActionChangeCommunity(TLObject, frozen=True, kw_only=True, tag="messageActionChangeCommunity"):
    tl_id = 0x5D20BAE8
    tl_name = "messageActionChangeCommunity"
    tl_type = "MessageAction"
    tl_line = "messageActionChangeCommunity#5d20bae8 flags:# community_id:flags.0?long = MessageAction;"
    flags: Nat = 0
    community_id: Int64 | None = None


class MessageActionChangeCreator(TLObject, frozen=True, kw_only=True, tag="messageActionChangeCreator"):
    tl_id = 0xE188503B
    tl_name = "messageActionChangeCreator"
    tl_type = "MessageAction"
    tl_line = "messageActionChangeCreator#e188503b new_creator_id:long = MessageAction;"
    new_creator_id: Int64


class MessageActionChannelCreate(TLObject, frozen=True, kw_only=True, tag="messageActionChannelCreate"):
    tl_id = 0x95D2AC92
    tl_name = "messageActionChannelCreate"
    tl_type = "MessageAction"
    tl_line = "messageActionChannelCreate#95d2ac92 title:string = MessageAction;"
    title: String


class MessageActionChannelMigrateFrom(TLObject, frozen=True, kw_only=True, tag="messageActionChannelMigrateFrom"):
    tl_id = 0xEA3948E9
    tl_name = "messageActionChannelMigrateFrom"
    tl_type = "MessageAction"
    tl_line = "messageActionChannelMigrateFrom#ea3948e9 title:string chat_id:long = MessageAction;"
    title: String
    chat_id: Int64


class MessageActionChatAddUser(TLObject, frozen=True, kw_only=True, tag="messageActionChatAddUser"):
    tl_id = 0x15CEFD00
    tl_name = "messageActionChatAddUser"
    tl_type = "MessageAction"
    tl_line = "messageActionChatAddUser#15cefd00 users:Vector<long> = MessageAction;"
    users: Vector[Int64]


class MessageActionChatCreate(TLObject, frozen=True, kw_only=True, tag="messageActionChatCreate"):
    tl_id = 0xBD47CBAD
    tl_name = "messageActionChatCreate"
    tl_type = "MessageAction"
    tl_line = "messageActionChatCreate#bd47cbad title:string users:Vector<long> = MessageAction;"
    title: String
    users: Vector[Int64]


class MessageActionChatDeletePhoto(TLObject, frozen=True, kw_only=True, tag="messageActionChatDeletePhoto"):
    tl_id = 0x95E3FBEF
    tl_name = "messageActionChatDeletePhoto"
    tl_type = "MessageAction"
    tl_line = "messageActionChatDeletePhoto#95e3fbef = MessageAction;"


class MessageActionChatDeleteUser(TLObject, frozen=True, kw_only=True, tag="messageActionChatDeleteUser"):
    tl_id = 0xA43F30CC
    tl_name = "messageActionChatDeleteUser"
    tl_type = "MessageAction"
    tl_line = "messageActionChatDeleteUser#a43f30cc user_id:long = MessageAction;"
    user_id: Int64


class MessageActionChatEditPhoto(TLObject, frozen=True, kw_only=True, tag="messageActionChatEditPhoto"):
    tl_id = 0x7FCB13A8
    tl_name = "messageActionChatEditPhoto"
    tl_type = "MessageAction"
    tl_line = "messageActionChatEditPhoto#7fcb13a8 photo:Photo = MessageAction;"
    photo: api.TypePhoto


class MessageActionChatEditTitle(TLObject, frozen=True, kw_only=True, tag="messageActionChatEditTitle"):
    tl_id = 0xB5A1CE5A
    tl_name = "messageActionChatEditTitle"
    tl_type = "MessageAction"
    tl_line = "messageActionChatEditTitle#b5a1ce5a title:string = MessageAction;"
    title: String


class MessageActionChatJoinedByLink(TLObject, frozen=True, kw_only=True, tag="messageActionChatJoinedByLink"):
    tl_id = 0x031224C3
    tl_name = "messageActionChatJoinedByLink"
    tl_type = "MessageAction"
    tl_line = "messageActionChatJoinedByLink#31224c3 inviter_id:long = MessageAction;"
    inviter_id: Int64


class MessageActionChatJoinedByRequest(TLObject, frozen=True, kw_only=True, tag="messageActionChatJoinedByRequest"):
    tl_id = 0xEBBCA3CB
    tl_name = "messageActionChatJoinedByRequest"
    tl_type = "MessageAction"
    tl_line = "messageActionChatJoinedByRequest#ebbca3cb = MessageAction;"


class MessageActionChatJoinedViaCommunity(TLObject, frozen=True, kw_only=True, tag="messageActionChatJoinedViaCommunity"):
    tl_id = 0x4A8BFE80
    tl_name = "messageActionChatJoinedViaCommunity"
    tl_type = "MessageAction"
    tl_line = "messageActionChatJoinedViaCommunity#4a8bfe80 community_id:long = MessageAction;"
    community_id: Int64


class MessageActionChatMigrateTo(TLObject, frozen=True, kw_only=True, tag="messageActionChatMigrateTo"):
    tl_id = 0xE1037F92
    tl_name = "messageActionChatMigrateTo"
    tl_type = "MessageAction"
    tl_line = "messageActionChatMigrateTo#e1037f92 channel_id:long = MessageAction;"
    channel_id: Int64


class MessageActionConferenceCall(TLObject, frozen=True, kw_only=True, tag="messageActionConferenceCall"):
    tl_id = 0x2FFE2F7A
    tl_name = "messageActionConferenceCall"
    tl_type = "MessageAction"
    tl_line = "messageActionConferenceCall#2ffe2f7a flags:# missed:flags.0?true active:flags.1?true video:flags.4?true call_id:long duration:flags.2?int other_participants:flags.3?Vector<Peer> = MessageAction;"
    flags: Nat = 0
    missed: Bool = False
    active: Bool = False
    video: Bool = False
    call_id: Int64
    duration: Int32 | None = None
    other_participants: Vector[api.TypePeer] | None = None


class MessageActionContactSignUp(TLObject, frozen=True, kw_only=True, tag="messageActionContactSignUp"):
    tl_id = 0xF3F25F76
    tl_name = "messageActionContactSignUp"
    tl_type = "MessageAction"
    tl_line = "messageActionContactSignUp#f3f25f76 = MessageAction;"


class MessageActionCustomAction(TLObject, frozen=True, kw_only=True, tag="messageActionCustomAction"):
    tl_id = 0xFAE69F56
    tl_name = "messageActionCustomAction"
    tl_type = "MessageAction"
    tl_line = "messageActionCustomAction#fae69f56 message:string = MessageAction;"
    message: String


class MessageActionEmpty(TLObject, frozen=True, kw_only=True, tag="messageActionEmpty"):
    tl_id = 0xB6AEF7B0
    tl_name = "messageActionEmpty"
    tl_type = "MessageAction"
    tl_line = "messageActionEmpty#b6aef7b0 = MessageAction;"


class MessageActionGameScore(TLObject, frozen=True, kw_only=True, tag="messageActionGameScore"):
    tl_id = 0x92A72876
    tl_name = "messageActionGameScore"
    tl_type = "MessageAction"
    tl_line = "messageActionGameScore#92a72876 game_id:long score:int = MessageAction;"
    game_id: Int64
    score: Int32


class MessageActionGeoProximityReached(TLObject, frozen=True, kw_only=True, tag="messageActionGeoProximityReached"):
    tl_id = 0x98E0D697
    tl_name = "messageActionGeoProximityReached"
    tl_type = "MessageAction"
    tl_line = "messageActionGeoProximityReached#98e0d697 from_id:Peer to_id:Peer distance:int = MessageAction;"
    from_id: api.TypePeer
    to_id: api.TypePeer
    distance: Int32


class MessageActionGiftCode(TLObject, frozen=True, kw_only=True, tag="messageActionGiftCode"):
    tl_id = 0x31C48347
    tl_name = "messageActionGiftCode"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftCode#31c48347 flags:# via_giveaway:flags.0?true unclaimed:flags.5?true boost_peer:flags.1?Peer days:int slug:string currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string crypto_amount:flags.3?long message:flags.4?TextWithEntities = MessageAction;"
    flags: Nat = 0
    via_giveaway: Bool = False
    unclaimed: Bool = False
    boost_peer: api.TypePeer | None = None
    days: Int32
    slug: String
    currency: String | None = None
    amount: Int64 | None = None
    crypto_currency: String | None = None
    crypto_amount: Int64 | None = None
    message: api.TypeTextWithEntities | None = None


class MessageActionGiftPremium(TLObject, frozen=True, kw_only=True, tag="messageActionGiftPremium"):
    tl_id = 0x48E91302
    tl_name = "messageActionGiftPremium"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftPremium#48e91302 flags:# currency:string amount:long days:int crypto_currency:flags.0?string crypto_amount:flags.0?long message:flags.1?TextWithEntities = MessageAction;"
    flags: Nat = 0
    currency: String
    amount: Int64
    days: Int32
    crypto_currency: String | None = None
    crypto_amount: Int64 | None = None
    message: api.TypeTextWithEntities | None = None


class MessageActionGiftStars(TLObject, frozen=True, kw_only=True, tag="messageActionGiftStars"):
    tl_id = 0x45D5B021
    tl_name = "messageActionGiftStars"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftStars#45d5b021 flags:# currency:string amount:long stars:long crypto_currency:flags.0?string crypto_amount:flags.0?long transaction_id:flags.1?string = MessageAction;"
    flags: Nat = 0
    currency: String
    amount: Int64
    stars: Int64
    crypto_currency: String | None = None
    crypto_amount: Int64 | None = None
    transaction_id: String | None = None


class MessageActionGiftTon(TLObject, frozen=True, kw_only=True, tag="messageActionGiftTon"):
    tl_id = 0xA8A3C699
    tl_name = "messageActionGiftTon"
    tl_type = "MessageAction"
    tl_line = "messageActionGiftTon#a8a3c699 flags:# currency:string amount:long crypto_currency:string crypto_amount:long transaction_id:flags.0?string = MessageAction;"
    flags: Nat = 0
    currency: String
    amount: Int64
    crypto_currency: String
    crypto_amount: Int64
    transaction_id: String | None = None


class MessageActionGiveawayLaunch(TLObject, frozen=True, kw_only=True, tag="messageActionGiveawayLaunch"):
    tl_id = 0xA80F51E4
    tl_name = "messageActionGiveawayLaunch"
    tl_type = "MessageAction"
    tl_line = "messageActionGiveawayLaunch#a80f51e4 flags:# stars:flags.0?long = MessageAction;"
    flags: Nat = 0
    stars: Int64 | None = None


class MessageActionGiveawayResults(TLObject, frozen=True, kw_only=True, tag="messageActionGiveawayResults"):
    tl_id = 0x87E2F155
    tl_name = "messageActionGiveawayResults"
    tl_type = "MessageAction"
    tl_line = "messageActionGiveawayResults#87e2f155 flags:# stars:flags.0?true winners_count:int unclaimed_count:int = MessageAction;"
    flags: Nat = 0
    stars: Bool = False
    winners_count: Int32
    unclaimed_count: Int32


class MessageActionGroupCall(TLObject, frozen=True, kw_only=True, tag="messageActionGroupCall"):
    tl_id = 0x7A0D7F42
    tl_name = "messageActionGroupCall"
    tl_type = "MessageAction"
    tl_line = "messageActionGroupCall#7a0d7f42 flags:# call:InputGroupCall duration:flags.0?int = MessageAction;"
    flags: Nat = 0
    call: api.TypeInputGroupCall
    duration: Int32 | None = None


class MessageActionGroupCallScheduled(TLObject, frozen=True, kw_only=True, tag="messageActionGroupCallScheduled"):
    tl_id = 0xB3A07661
    tl_name = "messageActionGroupCallScheduled"
    tl_type = "MessageAction"
    tl_line = "messageActionGroupCallScheduled#b3a07661 call:InputGroupCall schedule_date:int = MessageAction;"
    call: api.TypeInputGroupCall
    schedule_date: Int32


class MessageActionHistoryClear(TLObject, frozen=True, kw_only=True, tag="messageActionHistoryClear"):
    tl_id = 0x9FBAB604
    tl_name = "messageActionHistoryClear"
    tl_type = "MessageAction"
    tl_line = "messageActionHistoryClear#9fbab604 = MessageAction;"


class MessageActionInviteToGroupCall(TLObject, frozen=True, kw_only=True, tag="messageActionInviteToGroupCall"):
    tl_id = 0x502F92F7
    tl_name = "messageActionInviteToGroupCall"
    tl_type = "MessageAction"
    tl_line = "messageActionInviteToGroupCall#502f92f7 call:InputGroupCall users:Vector<long> = MessageAction;"
    call: api.TypeInputGroupCall
    users: Vector[Int64]


class MessageActionManagedBotCreated(TLObject, frozen=True, kw_only=True, tag="messageActionManagedBotCreated"):
    tl_id = 0x16605E3E
    tl_name = "messageActionManagedBotCreated"
    tl_type = "MessageAction"
    tl_line = "messageActionManagedBotCreated#16605e3e bot_id:long = MessageAction;"
    bot_id: Int64


class MessageActionNewCreatorPending(TLObject, frozen=True, kw_only=True, tag="messageActionNewCreatorPending"):
    tl_id = 0xB07ED085
    tl_name = "messageActionNewCreatorPending"
    tl_type = "MessageAction"
    tl_line = "messageActionNewCreatorPending#b07ed085 new_creator_id:long = MessageAction;"
    new_creator_id: Int64


class MessageActionNoForwardsRequest(TLObject, frozen=True, kw_only=True, tag="messageActionNoForwardsRequest"):
    tl_id = 0x3E2793BA
    tl_name = "messageActionNoForwardsRequest"
    tl_type = "MessageAction"
    tl_line = "messageActionNoForwardsRequest#3e2793ba flags:# expired:flags.0?true prev_value:Bool new_value:Bool = MessageAction;"
    flags: Nat = 0
    expired: Bool = False
    prev_value: Bool
    new_value: Bool


class MessageActionNoForwardsToggle(TLObject, frozen=True, kw_only=True, tag="messageActionNoForwardsToggle"):
    tl_id = 0xBF7D6572
    tl_name = "messageActionNoForwardsToggle"
    tl_type = "MessageAction"
    tl_line = "messageActionNoForwardsToggle#bf7d6572 prev_value:Bool new_value:Bool = MessageAction;"
    prev_value: Bool
    new_value: Bool


class MessageActionPaidMessagesPrice(TLObject, frozen=True, kw_only=True, tag="messageActionPaidMessagesPrice"):
    tl_id = 0x84B88578
    tl_name = "messageActionPaidMessagesPrice"
    tl_type = "MessageAction"
    tl_line = "messageActionPaidMessagesPrice#84b88578 flags:# broadcast_messages_allowed:flags.0?true stars:long = MessageAction;"
    flags: Nat = 0
    broadcast_messages_allowed: Bool = False
    stars: Int64


class MessageActionPaidMessagesRefunded(TLObject, frozen=True, kw_only=True, tag="messageActionPaidMessagesRefunded"):
    tl_id = 0xAC1F1FCD
    tl_name = "messageActionPaidMessagesRefunded"
    tl_type = "MessageAction"
    tl_line = "messageActionPaidMessagesRefunded#ac1f1fcd count:int stars:long = MessageAction;"
    count: Int32
    stars: Int64


class MessageActionPaymentRefunded(TLObject, frozen=True, kw_only=True, tag="messageActionPaymentRefunded"):
    tl_id = 0x41B3E202
    tl_name = "messageActionPaymentRefunded"
    tl_type = "MessageAction"
    tl_line = "messageActionPaymentRefunded#41b3e202 flags:# peer:Peer currency:string total_amount:long payload:flags.0?bytes charge:PaymentCharge = MessageAction;"
    flags: Nat = 0
    peer: api.TypePeer
    currency: String
    total_amount: Int64
    payload: Bytes | None = None
    charge: api.TypePaymentCharge


class MessageActionPaymentSent(TLObject, frozen=True, kw_only=True, tag="messageActionPaymentSent"):
    tl_id = 0xC624B16E
    tl_name = "messageActionPaymentSent"
    tl_type = "MessageAction"
    tl_line = "messageActionPaymentSent#c624b16e flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long invoice_slug:flags.0?string subscription_until_date:flags.4?int = MessageAction;"
    flags: Nat = 0
    recurring_init: Bool = False
    recurring_used: Bool = False
    currency: String
    total_amount: Int64
    invoice_slug: String | None = None
    subscription_until_date: Int32 | None = None


class MessageActionPaymentSentMe(TLObject, frozen=True, kw_only=True, tag="messageActionPaymentSentMe"):
    tl_id = 0xFFA00CCC
    tl_name = "messageActionPaymentSentMe"
    tl_type = "MessageAction"
    tl_line = "messageActionPaymentSentMe#ffa00ccc flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string charge:PaymentCharge subscription_until_date:flags.4?int = MessageAction;"
    flags: Nat = 0
    recurring_init: Bool = False
    recurring_used: Bool = False
    currency: String
    total_amount: Int64
    payload: Bytes
    info: api.TypePaymentRequestedInfo | None = None
    shipping_option_id: String | None = None
    charge: api.TypePaymentCharge
    subscription_until_date: Int32 | None = None


class MessageActionPhoneCall(TLObject, frozen=True, kw_only=True, tag="messageActionPhoneCall"):
    tl_id = 0x80E11A7F
    tl_name = "messageActionPhoneCall"
    tl_type = "MessageAction"
    tl_line = "messageActionPhoneCall#80e11a7f flags:# video:flags.2?true call_id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = MessageAction;"
    flags: Nat = 0
    video: Bool = False
    call_id: Int64
    reason: api.TypePhoneCallDiscardReason | None = None
    duration: Int32 | None = None


class MessageActionPinMessage(TLObject, frozen=True, kw_only=True, tag="messageActionPinMessage"):
    tl_id = 0x94BD38ED
    tl_name = "messageActionPinMessage"
    tl_type = "MessageAction"
    tl_line = "messageActionPinMessage#94bd38ed = MessageAction;"


class MessageActionPollAppendAnswer(TLObject, frozen=True, kw_only=True, tag="messageActionPollAppendAnswer"):
    tl_id = 0x9DA1CD6C
    tl_name = "messageActionPollAppendAnswer"
    tl_type = "MessageAction"
    tl_line = "messageActionPollAppendAnswer#9da1cd6c answer:PollAnswer = MessageAction;"
    answer: api.TypePollAnswer


class MessageActionPollDeleteAnswer(TLObject, frozen=True, kw_only=True, tag="messageActionPollDeleteAnswer"):
    tl_id = 0x399674DC
    tl_name = "messageActionPollDeleteAnswer"
    tl_type = "MessageAction"
    tl_line = "messageActionPollDeleteAnswer#399674dc answer:PollAnswer = MessageAction;"
    answer: api.TypePollAnswer


class MessageActionPrizeStars(TLObject, frozen=True, kw_only=True, tag="messageActionPrizeStars"):
    tl_id = 0xB00C47A2
    tl_name = "messageActionPrizeStars"
    tl_type = "MessageAction"
    tl_line = "messageActionPrizeStars#b00c47a2 flags:# unclaimed:flags.0?true stars:long transaction_id:string boost_peer:Peer giveaway_msg_id:int = MessageAction;"
    flags: Nat = 0
    unclaimed: Bool = False
    stars: Int64
    transaction_id: String
    boost_peer: api.TypePeer
    giveaway_msg_id: Int32


class MessageActionRequestedPeer(TLObject, frozen=True, kw_only=True, tag="messageActionRequestedPeer"):
    tl_id = 0x31518E9B
    tl_name = "messageActionRequestedPeer"
    tl_type = "MessageAction"
    tl_line = "messageActionRequestedPeer#31518e9b button_id:int peers:Vector<Peer> = MessageAction;"
    button_id: Int32
    peers: Vector[api.TypePeer]


class MessageActionRequestedPeerSentMe(TLObject, frozen=True, kw_only=True, tag="messageActionRequestedPeerSentMe"):
    tl_id = 0x93B31848
    tl_name = "messageActionRequestedPeerSentMe"
    tl_type = "MessageAction"
    tl_line = "messageActionRequestedPeerSentMe#93b31848 button_id:int peers:Vector<RequestedPeer> = MessageAction;"
    button_id: Int32
    peers: Vector[api.TypeRequestedPeer]


class MessageActionScreenshotTaken(TLObject, frozen=True, kw_only=True, tag="messageActionScreenshotTaken"):
    tl_id = 0x4792929B
    tl_name = "messageActionScreenshotTaken"
    tl_type = "MessageAction"
    tl_line = "messageActionScreenshotTaken#4792929b = MessageAction;"


class MessageActionSecureValuesSent(TLObject, frozen=True, kw_only=True, tag="messageActionSecureValuesSent"):
    tl_id = 0xD95C6154
    tl_name = "messageActionSecureValuesSent"
    tl_type = "MessageAction"
    tl_line = "messageActionSecureValuesSent#d95c6154 types:Vector<SecureValueType> = MessageAction;"
    types: Vector[api.TypeSecureValueType]


class MessageActionSecureValuesSentMe(TLObject, frozen=True, kw_only=True, tag="messageActionSecureValuesSentMe"):
    tl_id = 0x1B287353
    tl_name = "messageActionSecureValuesSentMe"
    tl_type = "MessageAction"
    tl_line = "messageActionSecureValuesSentMe#1b287353 values:Vector<SecureValue> credentials:SecureCredentialsEncrypted = MessageAction;"
    values: Vector[api.TypeSecureValue]
    credentials: api.TypeSecureCredentialsEncrypted


class MessageActionSetChatTheme(TLObject, frozen=True, kw_only=True, tag="messageActionSetChatTheme"):
    tl_id = 0xB91BBD3A
    tl_name = "messageActionSetChatTheme"
    tl_type = "MessageAction"
    tl_line = "messageActionSetChatTheme#b91bbd3a theme:ChatTheme = MessageAction;"
    theme: api.TypeChatTheme


class MessageActionSetChatWallPaper(TLObject, frozen=True, kw_only=True, tag="messageActionSetChatWallPaper"):
    tl_id = 0x5060A3F4
    tl_name = "messageActionSetChatWallPaper"
    tl_type = "MessageAction"
    tl_line = "messageActionSetChatWallPaper#5060a3f4 flags:# same:flags.0?true for_both:flags.1?true wallpaper:WallPaper = MessageAction;"
    flags: Nat = 0
    same: Bool = False
    for_both: Bool = False
    wallpaper: api.TypeWallPaper


class MessageActionSetMessagesTTL(TLObject, frozen=True, kw_only=True, tag="messageActionSetMessagesTTL"):
    tl_id = 0x3C134D7B
    tl_name = "messageActionSetMessagesTTL"
    tl_type = "MessageAction"
    tl_line = "messageActionSetMessagesTTL#3c134d7b flags:# period:int auto_setting_from:flags.0?long = MessageAction;"
    flags: Nat = 0
    period: Int32
    auto_setting_from: Int64 | None = None


class MessageActionStarGift(TLObject, frozen=True, kw_only=True, tag="messageActionStarGift"):
    tl_id = 0xEA2C31D3
    tl_name = "messageActionStarGift"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGift#ea2c31d3 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true prepaid_upgrade:flags.13?true upgrade_separate:flags.16?true auction_acquired:flags.17?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer peer:flags.12?Peer saved_id:flags.12?long prepaid_upgrade_hash:flags.14?string gift_msg_id:flags.15?int to_id:flags.18?Peer gift_num:flags.19?int = MessageAction;"
    flags: Nat = 0
    name_hidden: Bool = False
    saved: Bool = False
    converted: Bool = False
    upgraded: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    prepaid_upgrade: Bool = False
    upgrade_separate: Bool = False
    auction_acquired: Bool = False
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
    to_id: api.TypePeer | None = None
    gift_num: Int32 | None = None


class MessageActionStarGiftPurchaseOffer(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftPurchaseOffer"):
    tl_id = 0x774278D4
    tl_name = "messageActionStarGiftPurchaseOffer"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftPurchaseOffer#774278d4 flags:# accepted:flags.0?true declined:flags.1?true gift:StarGift price:StarsAmount expires_at:int = MessageAction;"
    flags: Nat = 0
    accepted: Bool = False
    declined: Bool = False
    gift: api.TypeStarGift
    price: api.TypeStarsAmount
    expires_at: Int32


class MessageActionStarGiftPurchaseOfferDeclined(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftPurchaseOfferDeclined"):
    tl_id = 0x73ADA76B
    tl_name = "messageActionStarGiftPurchaseOfferDeclined"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftPurchaseOfferDeclined#73ada76b flags:# expired:flags.0?true gift:StarGift price:StarsAmount = MessageAction;"
    flags: Nat = 0
    expired: Bool = False
    gift: api.TypeStarGift
    price: api.TypeStarsAmount


class MessageActionStarGiftUnique(TLObject, frozen=True, kw_only=True, tag="messageActionStarGiftUnique"):
    tl_id = 0x7E1C1187
    tl_name = "messageActionStarGiftUnique"
    tl_type = "MessageAction"
    tl_line = "messageActionStarGiftUnique#7e1c1187 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true assigned:flags.13?true from_offer:flags.14?true craft:flags.16?true name_hidden:flags.17?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int drop_original_details_stars:flags.12?long can_craft_at:flags.15?int message:flags.18?TextWithEntities = MessageAction;"
    flags: Nat = 0
    upgrade: Bool = False
    transferred: Bool = False
    saved: Bool = False
    refunded: Bool = False
    prepaid_upgrade: Bool = False
    assigned: Bool = False
    from_offer: Bool = False
    craft: Bool = False
    name_hidden: Bool = False
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
    message: api.TypeTextWithEntities | None = None


class MessageActionSuggestBirthday(TLObject, frozen=True, kw_only=True, tag="messageActionSuggestBirthday"):
    tl_id = 0x2C8F2A25
    tl_name = "messageActionSuggestBirthday"
    tl_type = "MessageAction"
    tl_line = "messageActionSuggestBirthday#2c8f2a25 birthday:Birthday = MessageAction;"
    birthday: api.TypeBirthday


class MessageActionSuggestProfilePhoto(TLObject, frozen=True, kw_only=True, tag="messageActionSuggestProfilePhoto"):
    tl_id = 0x57DE635E
    tl_name = "messageActionSuggestProfilePhoto"
    tl_type = "MessageAction"
    tl_line = "messageActionSuggestProfilePhoto#57de635e photo:Photo = MessageAction;"
    photo: api.TypePhoto


class MessageActionSuggestedPostApproval(TLObject, frozen=True, kw_only=True, tag="messageActionSuggestedPostApproval"):
    tl_id = 0xEE7A1596
    tl_name = "messageActionSuggestedPostApproval"
    tl_type = "MessageAction"
    tl_line = "messageActionSuggestedPostApproval#ee7a1596 flags:# rejected:flags.0?true balance_too_low:flags.1?true reject_comment:flags.2?string schedule_date:flags.3?int price:flags.4?StarsAmount = MessageAction;"
    flags: Nat = 0
    rejected: Bool = False
    balance_too_low: Bool = False
    reject_comment: String | None = None
    schedule_date: Int32 | None = None
    price: api.TypeStarsAmount | None = None


class MessageActionSuggestedPostRefund(TLObject, frozen=True, kw_only=True, tag="messageActionSuggestedPostRefund"):
    tl_id = 0x69F916F8
    tl_name = "messageActionSuggestedPostRefund"
    tl_type = "MessageAction"
    tl_line = "messageActionSuggestedPostRefund#69f916f8 flags:# payer_initiated:flags.0?true = MessageAction;"
    flags: Nat = 0
    payer_initiated: Bool = False


class MessageActionSuggestedPostSuccess(TLObject, frozen=True, kw_only=True, tag="messageActionSuggestedPostSuccess"):
    tl_id = 0x95DDCF69
    tl_name = "messageActionSuggestedPostSuccess"
    tl_type = "MessageAction"
    tl_line = "messageActionSuggestedPostSuccess#95ddcf69 price:StarsAmount = MessageAction;"
    price: api.TypeStarsAmount


class MessageActionTodoAppendTasks(TLObject, frozen=True, kw_only=True, tag="messageActionTodoAppendTasks"):
    tl_id = 0xC7EDBC83
    tl_name = "messageActionTodoAppendTasks"
    tl_type = "MessageAction"
    tl_line = "messageActionTodoAppendTasks#c7edbc83 list:Vector<TodoItem> = MessageAction;"
    list: Vector[api.TypeTodoItem]


class MessageActionTodoCompletions(TLObject, frozen=True, kw_only=True, tag="messageActionTodoCompletions"):
    tl_id = 0xCC7C5C89
    tl_name = "messageActionTodoCompletions"
    tl_type = "MessageAction"
    tl_line = "messageActionTodoCompletions#cc7c5c89 completed:Vector<int> incompleted:Vector<int> = MessageAction;"
    completed: Vector[Int32]
    incompleted: Vector[Int32]


class MessageActionTopicCreate(TLObject, frozen=True, kw_only=True, tag="messageActionTopicCreate"):
    tl_id = 0x0D999256
    tl_name = "messageActionTopicCreate"
    tl_type = "MessageAction"
    tl_line = "messageActionTopicCreate#d999256 flags:# title_missing:flags.1?true title:string icon_color:int icon_emoji_id:flags.0?long = MessageAction;"
    flags: Nat = 0
    title_missing: Bool = False
    title: String
    icon_color: Int32
    icon_emoji_id: Int64 | None = None


class MessageActionTopicEdit(TLObject, frozen=True, kw_only=True, tag="messageActionTopicEdit"):
    tl_id = 0xC0944820
    tl_name = "messageActionTopicEdit"
    tl_type = "MessageAction"
    tl_line = "messageActionTopicEdit#c0944820 flags:# title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = MessageAction;"
    flags: Nat = 0
    title: String | None = None
    icon_emoji_id: Int64 | None = None
    closed: Bool | None = None
    hidden: Bool | None = None


class MessageActionWebViewDataSent(TLObject, frozen=True, kw_only=True, tag="messageActionWebViewDataSent"):
    tl_id = 0xB4C38CB5
    tl_name = "messageActionWebViewDataSent"
    tl_type = "MessageAction"
    tl_line = "messageActionWebViewDataSent#b4c38cb5 text:string = MessageAction;"
    text: String


class MessageActionWebViewDataSentMe(TLObject, frozen=True, kw_only=True, tag="messageActionWebViewDataSentMe"):
    tl_id = 0x47DD8079
    tl_name = "messageActionWebViewDataSentMe"
    tl_type = "MessageAction"
    tl_line = "messageActionWebViewDataSentMe#47dd8079 text:string data:string = MessageAction;"
    text: String
    data: String


class MessageEmpty(TLObject, frozen=True, kw_only=True, tag="messageEmpty"):
    tl_id = 0x90A6CA84
    tl_name = "messageEmpty"
    tl_type = "Message"
    tl_line = "messageEmpty#90a6ca84 flags:# id:int peer_id:flags.0?Peer = Message;"
    flags: Nat = 0
    id: Int32
    peer_id: api.TypePeer | None = None


class MessageEntityBankCard(TLObject, frozen=True, kw_only=True, tag="messageEntityBankCard"):
    tl_id = 0x761E6AF4
    tl_name = "messageEntityBankCard"
    tl_type = "MessageEntity"
    tl_line = "messageEntityBankCard#761e6af4 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityBlockquote(TLObject, frozen=True, kw_only=True, tag="messageEntityBlockquote"):
    tl_id = 0xF1CCAAAC
    tl_name = "messageEntityBlockquote"
    tl_type = "MessageEntity"
    tl_line = "messageEntityBlockquote#f1ccaaac flags:# collapsed:flags.0?true offset:int length:int = MessageEntity;"
    flags: Nat = 0
    collapsed: Bool = False
    offset: Int32
    length: Int32


class MessageEntityBold(TLObject, frozen=True, kw_only=True, tag="messageEntityBold"):
    tl_id = 0xBD610BC9
    tl_name = "messageEntityBold"
    tl_type = "MessageEntity"
    tl_line = "messageEntityBold#bd610bc9 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityBotCommand(TLObject, frozen=True, kw_only=True, tag="messageEntityBotCommand"):
    tl_id = 0x6CEF8AC7
    tl_name = "messageEntityBotCommand"
    tl_type = "MessageEntity"
    tl_line = "messageEntityBotCommand#6cef8ac7 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityCashtag(TLObject, frozen=True, kw_only=True, tag="messageEntityCashtag"):
    tl_id = 0x4C4E743F
    tl_name = "messageEntityCashtag"
    tl_type = "MessageEntity"
    tl_line = "messageEntityCashtag#4c4e743f offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityCode(TLObject, frozen=True, kw_only=True, tag="messageEntityCode"):
    tl_id = 0x28A20571
    tl_name = "messageEntityCode"
    tl_type = "MessageEntity"
    tl_line = "messageEntityCode#28a20571 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityCustomEmoji(TLObject, frozen=True, kw_only=True, tag="messageEntityCustomEmoji"):
    tl_id = 0xC8CF05F8
    tl_name = "messageEntityCustomEmoji"
    tl_type = "MessageEntity"
    tl_line = "messageEntityCustomEmoji#c8cf05f8 offset:int length:int document_id:long = MessageEntity;"
    offset: Int32
    length: Int32
    document_id: Int64


class MessageEntityDiffDelete(TLObject, frozen=True, kw_only=True, tag="messageEntityDiffDelete"):
    tl_id = 0x0652C1C5
    tl_name = "messageEntityDiffDelete"
    tl_type = "MessageEntity"
    tl_line = "messageEntityDiffDelete#652c1c5 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityDiffInsert(TLObject, frozen=True, kw_only=True, tag="messageEntityDiffInsert"):
    tl_id = 0x71777116
    tl_name = "messageEntityDiffInsert"
    tl_type = "MessageEntity"
    tl_line = "messageEntityDiffInsert#71777116 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityDiffReplace(TLObject, frozen=True, kw_only=True, tag="messageEntityDiffReplace"):
    tl_id = 0xC6C1E5A7
    tl_name = "messageEntityDiffReplace"
    tl_type = "MessageEntity"
    tl_line = "messageEntityDiffReplace#c6c1e5a7 offset:int length:int old_text:string = MessageEntity;"
    offset: Int32
    length: Int32
    old_text: String


class MessageEntityEmail(TLObject, frozen=True, kw_only=True, tag="messageEntityEmail"):
    tl_id = 0x64E475C2
    tl_name = "messageEntityEmail"
    tl_type = "MessageEntity"
    tl_line = "messageEntityEmail#64e475c2 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityFormattedDate(TLObject, frozen=True, kw_only=True, tag="messageEntityFormattedDate"):
    tl_id = 0x904AC7C7
    tl_name = "messageEntityFormattedDate"
    tl_type = "MessageEntity"
    tl_line = "messageEntityFormattedDate#904ac7c7 flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true offset:int length:int date:int = MessageEntity;"
    flags: Nat = 0
    relative: Bool = False
    short_time: Bool = False
    long_time: Bool = False
    short_date: Bool = False
    long_date: Bool = False
    day_of_week: Bool = False
    offset: Int32
    length: Int32
    date: Int32


class MessageEntityHashtag(TLObject, frozen=True, kw_only=True, tag="messageEntityHashtag"):
    tl_id = 0x6F635B0D
    tl_name = "messageEntityHashtag"
    tl_type = "MessageEntity"
    tl_line = "messageEntityHashtag#6f635b0d offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityItalic(TLObject, frozen=True, kw_only=True, tag="messageEntityItalic"):
    tl_id = 0x826F8B60
    tl_name = "messageEntityItalic"
    tl_type = "MessageEntity"
    tl_line = "messageEntityItalic#826f8b60 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityMention(TLObject, frozen=True, kw_only=True, tag="messageEntityMention"):
    tl_id = 0xFA04579D
    tl_name = "messageEntityMention"
    tl_type = "MessageEntity"
    tl_line = "messageEntityMention#fa04579d offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityMentionName(TLObject, frozen=True, kw_only=True, tag="messageEntityMentionName"):
    tl_id = 0xDC7B1140
    tl_name = "messageEntityMentionName"
    tl_type = "MessageEntity"
    tl_line = "messageEntityMentionName#dc7b1140 offset:int length:int user_id:long = MessageEntity;"
    offset: Int32
    length: Int32
    user_id: Int64


class MessageEntityPhone(TLObject, frozen=True, kw_only=True, tag="messageEntityPhone"):
    tl_id = 0x9B69E34B
    tl_name = "messageEntityPhone"
    tl_type = "MessageEntity"
    tl_line = "messageEntityPhone#9b69e34b offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityPre(TLObject, frozen=True, kw_only=True, tag="messageEntityPre"):
    tl_id = 0x73924BE0
    tl_name = "messageEntityPre"
    tl_type = "MessageEntity"
    tl_line = "messageEntityPre#73924be0 offset:int length:int language:string = MessageEntity;"
    offset: Int32
    length: Int32
    language: String


class MessageEntitySpoiler(TLObject, frozen=True, kw_only=True, tag="messageEntitySpoiler"):
    tl_id = 0x32CA960F
    tl_name = "messageEntitySpoiler"
    tl_type = "MessageEntity"
    tl_line = "messageEntitySpoiler#32ca960f offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityStrike(TLObject, frozen=True, kw_only=True, tag="messageEntityStrike"):
    tl_id = 0xBF0693D4
    tl_name = "messageEntityStrike"
    tl_type = "MessageEntity"
    tl_line = "messageEntityStrike#bf0693d4 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityTextUrl(TLObject, frozen=True, kw_only=True, tag="messageEntityTextUrl"):
    tl_id = 0x76A6D327
    tl_name = "messageEntityTextUrl"
    tl_type = "MessageEntity"
    tl_line = "messageEntityTextUrl#76a6d327 offset:int length:int url:string = MessageEntity;"
    offset: Int32
    length: Int32
    url: String


class MessageEntityUnderline(TLObject, frozen=True, kw_only=True, tag="messageEntityUnderline"):
    tl_id = 0x9C4E7E8B
    tl_name = "messageEntityUnderline"
    tl_type = "MessageEntity"
    tl_line = "messageEntityUnderline#9c4e7e8b offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityUnknown(TLObject, frozen=True, kw_only=True, tag="messageEntityUnknown"):
    tl_id = 0xBB92BA95
    tl_name = "messageEntityUnknown"
    tl_type = "MessageEntity"
    tl_line = "messageEntityUnknown#bb92ba95 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageEntityUrl(TLObject, frozen=True, kw_only=True, tag="messageEntityUrl"):
    tl_id = 0x6ED02538
    tl_name = "messageEntityUrl"
    tl_type = "MessageEntity"
    tl_line = "messageEntityUrl#6ed02538 offset:int length:int = MessageEntity;"
    offset: Int32
    length: Int32


class MessageExtendedMedia(TLObject, frozen=True, kw_only=True, tag="messageExtendedMedia"):
    tl_id = 0xEE479C64
    tl_name = "messageExtendedMedia"
    tl_type = "MessageExtendedMedia"
    tl_line = "messageExtendedMedia#ee479c64 media:MessageMedia = MessageExtendedMedia;"
    media: api.TypeMessageMedia


class MessageExtendedMediaPreview(TLObject, frozen=True, kw_only=True, tag="messageExtendedMediaPreview"):
    tl_id = 0xAD628CC8
    tl_name = "messageExtendedMediaPreview"
    tl_type = "MessageExtendedMedia"
    tl_line = "messageExtendedMediaPreview#ad628cc8 flags:# w:flags.0?int h:flags.0?int thumb:flags.1?PhotoSize video_duration:flags.2?int = MessageExtendedMedia;"
    flags: Nat = 0
    w: Int32 | None = None
    h: Int32 | None = None
    thumb: api.TypePhotoSize | None = None
    video_duration: Int32 | None = None


class MessageFwdHeader(TLObject, frozen=True, kw_only=True, tag="messageFwdHeader"):
    tl_id = 0x4E4DF4BB
    tl_name = "messageFwdHeader"
    tl_type = "MessageFwdHeader"
    tl_line = "messageFwdHeader#4e4df4bb flags:# imported:flags.7?true saved_out:flags.11?true from_id:flags.0?Peer from_name:flags.5?string date:int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int saved_from_id:flags.8?Peer saved_from_name:flags.9?string saved_date:flags.10?int psa_type:flags.6?string = MessageFwdHeader;"
    flags: Nat = 0
    imported: Bool = False
    saved_out: Bool = False
    from_id: api.TypePeer | None = None
    from_name: String | None = None
    date: Int32
    channel_post: Int32 | None = None
    post_author: String | None = None
    saved_from_peer: api.TypePeer | None = None
    saved_from_msg_id: Int32 | None = None
    saved_from_id: api.TypePeer | None = None
    saved_from_name: String | None = None
    saved_date: Int32 | None = None
    psa_type: String | None = None


class MessageMediaContact(TLObject, frozen=True, kw_only=True, tag="messageMediaContact"):
    tl_id = 0x70322949
    tl_name = "messageMediaContact"
    tl_type = "MessageMedia"
    tl_line = "messageMediaContact#70322949 phone_number:string first_name:string last_name:string vcard:string user_id:long = MessageMedia;"
    phone_number: String
    first_name: String
    last_name: String
    vcard: String
    user_id: Int64


class MessageMediaDice(TLObject, frozen=True, kw_only=True, tag="messageMediaDice"):
    tl_id = 0x08CBEC07
    tl_name = "messageMediaDice"
    tl_type = "MessageMedia"
    tl_line = "messageMediaDice#8cbec07 flags:# value:int emoticon:string game_outcome:flags.0?messages.EmojiGameOutcome = MessageMedia;"
    flags: Nat = 0
    value: Int32
    emoticon: String
    game_outcome: api.messages.TypeEmojiGameOutcome | None = None


class MessageMediaDocument(TLObject, frozen=True, kw_only=True, tag="messageMediaDocument"):
    tl_id = 0x52D8CCD9
    tl_name = "messageMediaDocument"
    tl_type = "MessageMedia"
    tl_line = "messageMediaDocument#52d8ccd9 flags:# nopremium:flags.3?true spoiler:flags.4?true video:flags.6?true round:flags.7?true voice:flags.8?true document:flags.0?Document alt_documents:flags.5?Vector<Document> video_cover:flags.9?Photo video_timestamp:flags.10?int ttl_seconds:flags.2?int = MessageMedia;"
    flags: Nat = 0
    nopremium: Bool = False
    spoiler: Bool = False
    video: Bool = False
    round: Bool = False
    voice: Bool = False
    document: api.TypeDocument | None = None
    alt_documents: Vector[api.TypeDocument] | None = None
    video_cover: api.TypePhoto | None = None
    video_timestamp: Int32 | None = None
    ttl_seconds: Int32 | None = None


class MessageMediaEmpty(TLObject, frozen=True, kw_only=True, tag="messageMediaEmpty"):
    tl_id = 0x3DED6320
    tl_name = "messageMediaEmpty"
    tl_type = "MessageMedia"
    tl_line = "messageMediaEmpty#3ded6320 = MessageMedia;"


class MessageMediaGame(TLObject, frozen=True, kw_only=True, tag="messageMediaGame"):
    tl_id = 0xFDB19008
    tl_name = "messageMediaGame"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGame#fdb19008 game:Game = MessageMedia;"
    game: api.TypeGame


class MessageMediaGeo(TLObject, frozen=True, kw_only=True, tag="messageMediaGeo"):
    tl_id = 0x56E0D474
    tl_name = "messageMediaGeo"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGeo#56e0d474 geo:GeoPoint = MessageMedia;"
    geo: api.TypeGeoPoint


class MessageMediaGeoLive(TLObject, frozen=True, kw_only=True, tag="messageMediaGeoLive"):
    tl_id = 0xB940C666
    tl_name = "messageMediaGeoLive"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGeoLive#b940c666 flags:# geo:GeoPoint heading:flags.0?int period:int proximity_notification_radius:flags.1?int = MessageMedia;"
    flags: Nat = 0
    geo: api.TypeGeoPoint
    heading: Int32 | None = None
    period: Int32
    proximity_notification_radius: Int32 | None = None


class MessageMediaGiveaway(TLObject, frozen=True, kw_only=True, tag="messageMediaGiveaway"):
    tl_id = 0xAA073BEB
    tl_name = "messageMediaGiveaway"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGiveaway#aa073beb flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.2?true channels:Vector<long> countries_iso2:flags.1?Vector<string> prize_description:flags.3?string quantity:int months:flags.4?int stars:flags.5?long until_date:int = MessageMedia;"
    flags: Nat = 0
    only_new_subscribers: Bool = False
    winners_are_visible: Bool = False
    channels: Vector[Int64]
    countries_iso2: Vector[String] | None = None
    prize_description: String | None = None
    quantity: Int32
    months: Int32 | None = None
    stars: Int64 | None = None
    until_date: Int32


class MessageMediaGiveawayResults(TLObject, frozen=True, kw_only=True, tag="messageMediaGiveawayResults"):
    tl_id = 0xCEAA3EA1
    tl_name = "messageMediaGiveawayResults"
    tl_type = "MessageMedia"
    tl_line = "messageMediaGiveawayResults#ceaa3ea1 flags:# only_new_subscribers:flags.0?true refunded:flags.2?true channel_id:long additional_peers_count:flags.3?int launch_msg_id:int winners_count:int unclaimed_count:int winners:Vector<long> months:flags.4?int stars:flags.5?long prize_description:flags.1?string until_date:int = MessageMedia;"
    flags: Nat = 0
    only_new_subscribers: Bool = False
    refunded: Bool = False
    channel_id: Int64
    additional_peers_count: Int32 | None = None
    launch_msg_id: Int32
    winners_count: Int32
    unclaimed_count: Int32
    winners: Vector[Int64]
    months: Int32 | None = None
    stars: Int64 | None = None
    prize_description: String | None = None
    until_date: Int32


class MessageMediaInvoice(TLObject, frozen=True, kw_only=True, tag="messageMediaInvoice"):
    tl_id = 0xF6A548D3
    tl_name = "messageMediaInvoice"
    tl_type = "MessageMedia"
    tl_line = "messageMediaInvoice#f6a548d3 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument receipt_msg_id:flags.2?int currency:string total_amount:long start_param:string extended_media:flags.4?MessageExtendedMedia = MessageMedia;"
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
    extended_media: api.TypeMessageExtendedMedia | None = None


class MessageMediaPaidMedia(TLObject, frozen=True, kw_only=True, tag="messageMediaPaidMedia"):
    tl_id = 0xA8852491
    tl_name = "messageMediaPaidMedia"
    tl_type = "MessageMedia"
    tl_line = "messageMediaPaidMedia#a8852491 stars_amount:long extended_media:Vector<MessageExtendedMedia> = MessageMedia;"
    stars_amount: Int64
    extended_media: Vector[api.TypeMessageExtendedMedia]


class MessageMediaPhoto(TLObject, frozen=True, kw_only=True, tag="messageMediaPhoto"):
    tl_id = 0xE216EB63
    tl_name = "messageMediaPhoto"
    tl_type = "MessageMedia"
    tl_line = "messageMediaPhoto#e216eb63 flags:# spoiler:flags.3?true live_photo:flags.4?true photo:flags.0?Photo ttl_seconds:flags.2?int video:flags.4?Document = MessageMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    live_photo: Bool = False
    photo: api.TypePhoto | None = None
    ttl_seconds: Int32 | None = None
    video: api.TypeDocument | None = None


class MessageMediaPoll(TLObject, frozen=True, kw_only=True, tag="messageMediaPoll"):
    tl_id = 0x773F4E66
    tl_name = "messageMediaPoll"
    tl_type = "MessageMedia"
    tl_line = "messageMediaPoll#773f4e66 flags:# poll:Poll results:PollResults attached_media:flags.0?MessageMedia = MessageMedia;"
    flags: Nat = 0
    poll: api.TypePoll
    results: api.TypePollResults
    attached_media: api.TypeMessageMedia | None = None


class MessageMediaStory(TLObject, frozen=True, kw_only=True, tag="messageMediaStory"):
    tl_id = 0x68CB6283
    tl_name = "messageMediaStory"
    tl_type = "MessageMedia"
    tl_line = "messageMediaStory#68cb6283 flags:# via_mention:flags.1?true peer:Peer id:int story:flags.0?StoryItem = MessageMedia;"
    flags: Nat = 0
    via_mention: Bool = False
    peer: api.TypePeer
    id: Int32
    story: api.TypeStoryItem | None = None


class MessageMediaToDo(TLObject, frozen=True, kw_only=True, tag="messageMediaToDo"):
    tl_id = 0x8A53B014
    tl_name = "messageMediaToDo"
    tl_type = "MessageMedia"
    tl_line = "messageMediaToDo#8a53b014 flags:# todo:TodoList completions:flags.0?Vector<TodoCompletion> = MessageMedia;"
    flags: Nat = 0
    todo: api.TypeTodoList
    completions: Vector[api.TypeTodoCompletion] | None = None


class MessageMediaUnsupported(TLObject, frozen=True, kw_only=True, tag="messageMediaUnsupported"):
    tl_id = 0x9F84F49E
    tl_name = "messageMediaUnsupported"
    tl_type = "MessageMedia"
    tl_line = "messageMediaUnsupported#9f84f49e = MessageMedia;"


class MessageMediaVenue(TLObject, frozen=True, kw_only=True, tag="messageMediaVenue"):
    tl_id = 0x2EC0533F
    tl_name = "messageMediaVenue"
    tl_type = "MessageMedia"
    tl_line = "messageMediaVenue#2ec0533f geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MessageMedia;"
    geo: api.TypeGeoPoint
    title: String
    address: String
    provider: String
    venue_id: String
    venue_type: String


class MessageMediaVideoStream(TLObject, frozen=True, kw_only=True, tag="messageMediaVideoStream"):
    tl_id = 0xCA5CAB89
    tl_name = "messageMediaVideoStream"
    tl_type = "MessageMedia"
    tl_line = "messageMediaVideoStream#ca5cab89 flags:# rtmp_stream:flags.0?true call:InputGroupCall = MessageMedia;"
    flags: Nat = 0
    rtmp_stream: Bool = False
    call: api.TypeInputGroupCall


class MessageMediaWebPage(TLObject, frozen=True, kw_only=True, tag="messageMediaWebPage"):
    tl_id = 0xDDF10C3B
    tl_name = "messageMediaWebPage"
    tl_type = "MessageMedia"
    tl_line = "messageMediaWebPage#ddf10c3b flags:# force_large_media:flags.0?true force_small_media:flags.1?true manual:flags.3?true safe:flags.4?true webpage:WebPage = MessageMedia;"
    flags: Nat = 0
    force_large_media: Bool = False
    force_small_media: Bool = False
    manual: Bool = False
    safe: Bool = False
    webpage: api.TypeWebPage


class MessagePeerReaction(TLObject, frozen=True, kw_only=True, tag="messagePeerReaction"):
    tl_id = 0x8C79B63C
    tl_name = "messagePeerReaction"
    tl_type = "MessagePeerReaction"
    tl_line = "messagePeerReaction#8c79b63c flags:# big:flags.0?true unread:flags.1?true my:flags.2?true peer_id:Peer date:int reaction:Reaction = MessagePeerReaction;"
    flags: Nat = 0
    big: Bool = False
    unread: Bool = False
    my: Bool = False
    peer_id: api.TypePeer
    date: Int32
    reaction: api.TypeReaction


class MessagePeerVote(TLObject, frozen=True, kw_only=True, tag="messagePeerVote"):
    tl_id = 0xB6CC2D5C
    tl_name = "messagePeerVote"
    tl_type = "MessagePeerVote"
    tl_line = "messagePeerVote#b6cc2d5c peer:Peer option:bytes date:int = MessagePeerVote;"
    peer: api.TypePeer
    option: Bytes
    date: Int32


class MessagePeerVoteInputOption(TLObject, frozen=True, kw_only=True, tag="messagePeerVoteInputOption"):
    tl_id = 0x74CDA504
    tl_name = "messagePeerVoteInputOption"
    tl_type = "MessagePeerVote"
    tl_line = "messagePeerVoteInputOption#74cda504 peer:Peer date:int = MessagePeerVote;"
    peer: api.TypePeer
    date: Int32


class MessagePeerVoteMultiple(TLObject, frozen=True, kw_only=True, tag="messagePeerVoteMultiple"):
    tl_id = 0x4628F6E6
    tl_name = "messagePeerVoteMultiple"
    tl_type = "MessagePeerVote"
    tl_line = "messagePeerVoteMultiple#4628f6e6 peer:Peer options:Vector<bytes> date:int = MessagePeerVote;"
    peer: api.TypePeer
    options: Vector[Bytes]
    date: Int32


class MessageRange(TLObject, frozen=True, kw_only=True, tag="messageRange"):
    tl_id = 0x0AE30253
    tl_name = "messageRange"
    tl_type = "MessageRange"
    tl_line = "messageRange#ae30253 min_id:int max_id:int = MessageRange;"
    min_id: Int32
    max_id: Int32


class MessageReactions(TLObject, frozen=True, kw_only=True, tag="messageReactions"):
    tl_id = 0x0A339F0B
    tl_name = "messageReactions"
    tl_type = "MessageReactions"
    tl_line = "messageReactions#a339f0b flags:# min:flags.0?true can_see_list:flags.2?true reactions_as_tags:flags.3?true results:Vector<ReactionCount> recent_reactions:flags.1?Vector<MessagePeerReaction> top_reactors:flags.4?Vector<MessageReactor> = MessageReactions;"
    flags: Nat = 0
    min: Bool = False
    can_see_list: Bool = False
    reactions_as_tags: Bool = False
    results: Vector[api.TypeReactionCount]
    recent_reactions: Vector[api.TypeMessagePeerReaction] | None = None
    top_reactors: Vector[api.TypeMessageReactor] | None = None


class MessageReactor(TLObject, frozen=True, kw_only=True, tag="messageReactor"):
    tl_id = 0x4BA3A95A
    tl_name = "messageReactor"
    tl_type = "MessageReactor"
    tl_line = "messageReactor#4ba3a95a flags:# top:flags.0?true my:flags.1?true anonymous:flags.2?true peer_id:flags.3?Peer count:int = MessageReactor;"
    flags: Nat = 0
    top: Bool = False
    my: Bool = False
    anonymous: Bool = False
    peer_id: api.TypePeer | None = None
    count: Int32


class MessageReplies(TLObject, frozen=True, kw_only=True, tag="messageReplies"):
    tl_id = 0x83D60FC2
    tl_name = "messageReplies"
    tl_type = "MessageReplies"
    tl_line = "messageReplies#83d60fc2 flags:# comments:flags.0?true replies:int replies_pts:int recent_repliers:flags.1?Vector<Peer> channel_id:flags.0?long max_id:flags.2?int read_max_id:flags.3?int = MessageReplies;"
    flags: Nat = 0
    comments: Bool = False
    replies: Int32
    replies_pts: Int32
    recent_repliers: Vector[api.TypePeer] | None = None
    channel_id: Int64 | None = None
    max_id: Int32 | None = None
    read_max_id: Int32 | None = None


class MessageReplyHeader(TLObject, frozen=True, kw_only=True, tag="messageReplyHeader"):
    tl_id = 0x1B97DD66
    tl_name = "messageReplyHeader"
    tl_type = "MessageReplyHeader"
    tl_line = "messageReplyHeader#1b97dd66 flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true quote:flags.9?true reply_to_ephemeral:flags.13?true reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia reply_to_top_id:flags.1?int quote_text:flags.6?string quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int todo_item_id:flags.11?int poll_option:flags.12?bytes = MessageReplyHeader;"
    flags: Nat = 0
    reply_to_scheduled: Bool = False
    forum_topic: Bool = False
    quote: Bool = False
    reply_to_ephemeral: Bool = False
    reply_to_msg_id: Int32 | None = None
    reply_to_peer_id: api.TypePeer | None = None
    reply_from: api.TypeMessageFwdHeader | None = None
    reply_media: api.TypeMessageMedia | None = None
    reply_to_top_id: Int32 | None = None
    quote_text: String | None = None
    quote_entities: Vector[api.TypeMessageEntity] | None = None
    quote_offset: Int32 | None = None
    todo_item_id: Int32 | None = None
    poll_option: Bytes | None = None


class MessageReplyStoryHeader(TLObject, frozen=True, kw_only=True, tag="messageReplyStoryHeader"):
    tl_id = 0x0E5AF939
    tl_name = "messageReplyStoryHeader"
    tl_type = "MessageReplyHeader"
    tl_line = "messageReplyStoryHeader#e5af939 peer:Peer story_id:int = MessageReplyHeader;"
    peer: api.TypePeer
    story_id: Int32


class MessageReportOption(TLObject, frozen=True, kw_only=True, tag="messageReportOption"):
    tl_id = 0x7903E3D9
    tl_name = "messageReportOption"
    tl_type = "MessageReportOption"
    tl_line = "messageReportOption#7903e3d9 text:string option:bytes = MessageReportOption;"
    text: String
    option: Bytes


class MessageService(TLObject, frozen=True, kw_only=True, tag="messageService"):
    tl_id = 0x7A800E0A
    tl_name = "messageService"
    tl_type = "Message"
    tl_line = "messageService#7a800e0a flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true reactions_are_possible:flags.9?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer saved_peer_id:flags.28?Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction reactions:flags.20?MessageReactions ttl_period:flags.25?int = Message;"
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
    saved_peer_id: api.TypePeer | None = None
    reply_to: api.TypeMessageReplyHeader | None = None
    date: Int32
    action: api.TypeMessageAction
    reactions: api.TypeMessageReactions | None = None
    ttl_period: Int32 | None = None


class MessageViews(TLObject, frozen=True, kw_only=True, tag="messageViews"):
    tl_id = 0x455B853D
    tl_name = "messageViews"
    tl_type = "MessageViews"
    tl_line = "messageViews#455b853d flags:# views:flags.0?int forwards:flags.1?int replies:flags.2?MessageReplies = MessageViews;"
    flags: Nat = 0
    views: Int32 | None = None
    forwards: Int32 | None = None
    replies: api.TypeMessageReplies | None = None


TypeMessageEntity: TypeAlias = (
    InputMessageEntityMentionName
    | MessageEntityBankCard
    | MessageEntityBlockquote
    | MessageEntityBold
    | MessageEntityBotCommand
    | MessageEntityCashtag
    | MessageEntityCode
    | MessageEntityCustomEmoji
    | MessageEntityDiffDelete
    | MessageEntityDiffInsert
    | MessageEntityDiffReplace
    | MessageEntityEmail
    | MessageEntityFormattedDate
    | MessageEntityHashtag
    | MessageEntityItalic
    | MessageEntityMention
    | MessageEntityMentionName
    | MessageEntityPhone
    | MessageEntityPre
    | MessageEntitySpoiler
    | MessageEntityStrike
    | MessageEntityTextUrl
    | MessageEntityUnderline
    | MessageEntityUnknown
    | MessageEntityUrl
)
TypeMessage: TypeAlias = (
    Message
    | MessageEmpty
    | MessageService
)
TypeMessageAction: TypeAlias = (
    MessageActionBoostApply
    | MessageActionBotAllowed
    | MessageActionChangeCommunity
    | MessageActionChangeCreator
    | MessageActionChannelCreate
    | MessageActionChannelMigrateFrom
    | MessageActionChatAddUser
    | MessageActionChatCreate
    | MessageActionChatDeletePhoto
    | MessageActionChatDeleteUser
    | MessageActionChatEditPhoto
    | MessageActionChatEditTitle
    | MessageActionChatJoinedByLink
    | MessageActionChatJoinedByRequest
    | MessageActionChatJoinedViaCommunity
    | MessageActionChatMigrateTo
    | MessageActionConferenceCall
    | MessageActionContactSignUp
    | MessageActionCustomAction
    | MessageActionEmpty
    | MessageActionGameScore
    | MessageActionGeoProximityReached
    | MessageActionGiftCode
    | MessageActionGiftPremium
    | MessageActionGiftStars
    | MessageActionGiftTon
    | MessageActionGiveawayLaunch
    | MessageActionGiveawayResults
    | MessageActionGroupCall
    | MessageActionGroupCallScheduled
    | MessageActionHistoryClear
    | MessageActionInviteToGroupCall
    | MessageActionManagedBotCreated
    | MessageActionNewCreatorPending
    | MessageActionNoForwardsRequest
    | MessageActionNoForwardsToggle
    | MessageActionPaidMessagesPrice
    | MessageActionPaidMessagesRefunded
    | MessageActionPaymentRefunded
    | MessageActionPaymentSent
    | MessageActionPaymentSentMe
    | MessageActionPhoneCall
    | MessageActionPinMessage
    | MessageActionPollAppendAnswer
    | MessageActionPollDeleteAnswer
    | MessageActionPrizeStars
    | MessageActionRequestedPeer
    | MessageActionRequestedPeerSentMe
    | MessageActionScreenshotTaken
    | MessageActionSecureValuesSent
    | MessageActionSecureValuesSentMe
    | MessageActionSetChatTheme
    | MessageActionSetChatWallPaper
    | MessageActionSetMessagesTTL
    | MessageActionStarGift
    | MessageActionStarGiftPurchaseOffer
    | MessageActionStarGiftPurchaseOfferDeclined
    | MessageActionStarGiftUnique
    | MessageActionSuggestBirthday
    | MessageActionSuggestProfilePhoto
    | MessageActionSuggestedPostApproval
    | MessageActionSuggestedPostRefund
    | MessageActionSuggestedPostSuccess
    | MessageActionTodoAppendTasks
    | MessageActionTodoCompletions
    | MessageActionTopicCreate
    | MessageActionTopicEdit
    | MessageActionWebViewDataSent
    | MessageActionWebViewDataSentMe
)
TypeMessageExtendedMedia: TypeAlias = (
    MessageExtendedMedia
    | MessageExtendedMediaPreview
)
TypeMessageFwdHeader: TypeAlias = MessageFwdHeader
TypeMessageMedia: TypeAlias = (
    MessageMediaContact
    | MessageMediaDice
    | MessageMediaDocument
    | MessageMediaEmpty
    | MessageMediaGame
    | MessageMediaGeo
    | MessageMediaGeoLive
    | MessageMediaGiveaway
    | MessageMediaGiveawayResults
    | MessageMediaInvoice
    | MessageMediaPaidMedia
    | MessageMediaPhoto
    | MessageMediaPoll
    | MessageMediaStory
    | MessageMediaToDo
    | MessageMediaUnsupported
    | MessageMediaVenue
    | MessageMediaVideoStream
    | MessageMediaWebPage
)
TypeMessagePeerReaction: TypeAlias = MessagePeerReaction
TypeMessagePeerVote: TypeAlias = (
    MessagePeerVote
    | MessagePeerVoteInputOption
    | MessagePeerVoteMultiple
)
TypeMessageRange: TypeAlias = MessageRange
TypeMessageReactions: TypeAlias = MessageReactions
TypeMessageReactor: TypeAlias = MessageReactor
TypeMessageReplies: TypeAlias = MessageReplies
TypeMessageReplyHeader: TypeAlias = (
    MessageReplyHeader
    | MessageReplyStoryHeader
)
TypeMessageReportOption: TypeAlias = MessageReportOption
TypeMessageViews: TypeAlias = MessageViews
