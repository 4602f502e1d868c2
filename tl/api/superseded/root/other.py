"""Superseded definitions: the remaining types of the root namespace. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AppWebViewResultUrl",
    "Boost_2a1c8c71",
    "BroadcastRevenueBalances",
    "BroadcastRevenueBalances_8438f1c6",
    "BroadcastRevenueTransactionProceeds",
    "BroadcastRevenueTransactionRefund",
    "BroadcastRevenueTransactionWithdrawal",
    "ChatInviteExported_ab4a819",
    "ConnectedBot_bd068601",
    "ConnectedBot_cd64636c",
    "ConnectedBot_e7e999e7",
    "DraftMessage_2d65321f",
    "DraftMessage_3fccf7ef",
    "DraftMessage_96eaa5eb",
    "EphemeralMessage_d9c6dc1a",
    "ForumTopic_71701da9",
    "ForumTopic_cdff0eca",
    "GlobalPrivacySettings_734c4ccb",
    "InputKeyboardButtonRequestPeer",
    "InputKeyboardButtonRequestPeer_c9662d05",
    "InputKeyboardButtonUrlAuth",
    "InputKeyboardButtonUrlAuth_d02e7fd4",
    "InputKeyboardButtonUserProfile",
    "InputKeyboardButtonUserProfile_e988037b",
    "Invoice_5db95a15",
    "KeyboardButtonBuy",
    "KeyboardButtonBuy_afd93fbb",
    "KeyboardButtonCallback",
    "KeyboardButtonCallback_35bbdb6b",
    "KeyboardButtonCopy",
    "KeyboardButtonCopy_75d2698e",
    "KeyboardButtonGame",
    "KeyboardButtonGame_50f41ccf",
    "KeyboardButtonRequestGeoLocation",
    "KeyboardButtonRequestGeoLocation_fc796b3f",
    "KeyboardButtonRequestPeer",
    "KeyboardButtonRequestPeer_53d7bfd8",
    "KeyboardButtonRequestPhone",
    "KeyboardButtonRequestPhone_b16a6c29",
    "KeyboardButtonRequestPoll",
    "KeyboardButtonRequestPoll_bbc7515d",
    "KeyboardButtonSimpleWebView",
    "KeyboardButtonSimpleWebView_a0c0505c",
    "KeyboardButtonSwitchInline",
    "KeyboardButtonSwitchInline_93b9fbb5",
    "KeyboardButtonUrl",
    "KeyboardButtonUrlAuth",
    "KeyboardButtonUrlAuth_10b78d29",
    "KeyboardButtonUrl_258aff05",
    "KeyboardButtonUserProfile",
    "KeyboardButtonUserProfile_308660c1",
    "KeyboardButtonWebView",
    "KeyboardButtonWebView_13767230",
    "KeyboardButton_7d170cff",
    "KeyboardButton_a2fa4880",
    "PollAnswerVoters_3b6ddad2",
    "PollAnswer_6ca9c2e9",
    "PollAnswer_ff16e2ca",
    "PollResults_7adf2420",
    "Poll_58747131",
    "Poll_86e18161",
    "PremiumGiftOption",
    "ReactionsNotifySettings_56e34970",
    "ReplyInlineMarkup_48a30254",
    "SavedStarGift_19a9b572",
    "SavedStarGift_1ea646df",
    "SavedStarGift_6056dba5",
    "SavedStarGift_dfda0499",
    "SavedStarGift_ead6805e",
    "SimpleWebViewResultUrl",
    "SponsoredMessage_4d93a990",
    "SponsoredMessage_bdedf566",
    "SponsoredMessage_ed5383f7",
    "SponsoredWebPage",
    "TodoCompletion_4cc120b7",
    "TypeAppWebViewResult",
    "TypeBroadcastRevenueBalances",
    "TypeBroadcastRevenueTransaction",
    "TypePremiumGiftOption",
    "TypeSimpleWebViewResult",
    "TypeSponsoredWebPage",
    "UrlAuthResultAccepted_8f8c0e4e",
    "UrlAuthResultRequest_32fabf1a",
    "UrlAuthResultRequest_92d33a0e",
]


class AppWebViewResultUrl(TLObject, frozen=True, kw_only=True, tag="appWebViewResultUrl"):
    tl_id = 0x3C1B4F0D
    tl_name = "appWebViewResultUrl"
    tl_type = "AppWebViewResult"
    tl_line = "appWebViewResultUrl#3c1b4f0d url:string = AppWebViewResult;"
    url: String


class Boost_2a1c8c71(TLObject, frozen=True, kw_only=True, tag="boost#2a1c8c71"):
    tl_id = 0x2A1C8C71
    tl_name = "boost"
    tl_type = "Boost"
    tl_line = "boost#2a1c8c71 flags:# gift:flags.1?true giveaway:flags.2?true unclaimed:flags.3?true id:string user_id:flags.0?long giveaway_msg_id:flags.2?int date:int expires:int used_gift_slug:flags.4?string multiplier:flags.5?int = Boost;"
    flags: Nat = 0
    gift: Bool = False
    giveaway: Bool = False
    unclaimed: Bool = False
    id: String
    user_id: Int64 | None = None
    giveaway_msg_id: Int32 | None = None
    date: Int32
    expires: Int32
    used_gift_slug: String | None = None
    multiplier: Int32 | None = None


class BroadcastRevenueBalances_8438f1c6(TLObject, frozen=True, kw_only=True, tag="broadcastRevenueBalances#8438f1c6"):
    tl_id = 0x8438F1C6
    tl_name = "broadcastRevenueBalances"
    tl_type = "BroadcastRevenueBalances"
    tl_line = "broadcastRevenueBalances#8438f1c6 current_balance:long available_balance:long overall_revenue:long = BroadcastRevenueBalances;"
    current_balance: Int64
    available_balance: Int64
    overall_revenue: Int64


class BroadcastRevenueBalances(TLObject, frozen=True, kw_only=True, tag="broadcastRevenueBalances"):
    tl_id = 0xC3FF71E7
    tl_name = "broadcastRevenueBalances"
    tl_type = "BroadcastRevenueBalances"
    tl_line = "broadcastRevenueBalances#c3ff71e7 flags:# withdrawal_enabled:flags.0?true current_balance:long available_balance:long overall_revenue:long = BroadcastRevenueBalances;"
    flags: Nat = 0
    withdrawal_enabled: Bool = False
    current_balance: Int64
    available_balance: Int64
    overall_revenue: Int64


class BroadcastRevenueTransactionProceeds(TLObject, frozen=True, kw_only=True, tag="broadcastRevenueTransactionProceeds"):
    tl_id = 0x557E2CC4
    tl_name = "broadcastRevenueTransactionProceeds"
    tl_type = "BroadcastRevenueTransaction"
    tl_line = "broadcastRevenueTransactionProceeds#557e2cc4 amount:long from_date:int to_date:int = BroadcastRevenueTransaction;"
    amount: Int64
    from_date: Int32
    to_date: Int32


class BroadcastRevenueTransactionRefund(TLObject, frozen=True, kw_only=True, tag="broadcastRevenueTransactionRefund"):
    tl_id = 0x42D30D2E
    tl_name = "broadcastRevenueTransactionRefund"
    tl_type = "BroadcastRevenueTransaction"
    tl_line = "broadcastRevenueTransactionRefund#42d30d2e amount:long date:int provider:string = BroadcastRevenueTransaction;"
    amount: Int64
    date: Int32
    provider: String


class BroadcastRevenueTransactionWithdrawal(TLObject, frozen=True, kw_only=True, tag="broadcastRevenueTransactionWithdrawal"):
    tl_id = 0x5A590978
    tl_name = "broadcastRevenueTransactionWithdrawal"
    tl_type = "BroadcastRevenueTransaction"
    tl_line = "broadcastRevenueTransactionWithdrawal#5a590978 flags:# pending:flags.0?true failed:flags.2?true amount:long date:int provider:string transaction_date:flags.1?int transaction_url:flags.1?string = BroadcastRevenueTransaction;"
    flags: Nat = 0
    pending: Bool = False
    failed: Bool = False
    amount: Int64
    date: Int32
    provider: String
    transaction_date: Int32 | None = None
    transaction_url: String | None = None


class ChatInviteExported_ab4a819(TLObject, frozen=True, kw_only=True, tag="chatInviteExported#ab4a819"):
    tl_id = 0x0AB4A819
    tl_name = "chatInviteExported"
    tl_type = "ExportedChatInvite"
    tl_line = "chatInviteExported#ab4a819 flags:# revoked:flags.0?true permanent:flags.5?true request_needed:flags.6?true link:string admin_id:long date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int requested:flags.7?int title:flags.8?string = ExportedChatInvite;"
    flags: Nat = 0
    revoked: Bool = False
    permanent: Bool = False
    request_needed: Bool = False
    link: String
    admin_id: Int64
    date: Int32
    start_date: Int32 | None = None
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None
    usage: Int32 | None = None
    requested: Int32 | None = None
    title: String | None = None


class ConnectedBot_e7e999e7(TLObject, frozen=True, kw_only=True, tag="connectedBot#e7e999e7"):
    tl_id = 0xE7E999E7
    tl_name = "connectedBot"
    tl_type = "ConnectedBot"
    tl_line = "connectedBot#e7e999e7 flags:# can_reply:flags.0?true bot_id:long recipients:BusinessRecipients = ConnectedBot;"
    flags: Nat = 0
    can_reply: Bool = False
    bot_id: Int64
    recipients: api.TypeBusinessRecipients


class ConnectedBot_bd068601(TLObject, frozen=True, kw_only=True, tag="connectedBot#bd068601"):
    tl_id = 0xBD068601
    tl_name = "connectedBot"
    tl_type = "ConnectedBot"
    tl_line = "connectedBot#bd068601 flags:# can_reply:flags.0?true bot_id:long recipients:BusinessBotRecipients = ConnectedBot;"
    flags: Nat = 0
    can_reply: Bool = False
    bot_id: Int64
    recipients: api.TypeBusinessBotRecipients


class ConnectedBot_cd64636c(TLObject, frozen=True, kw_only=True, tag="connectedBot#cd64636c"):
    tl_id = 0xCD64636C
    tl_name = "connectedBot"
    tl_type = "ConnectedBot"
    tl_line = "connectedBot#cd64636c flags:# bot_id:long recipients:BusinessBotRecipients rights:BusinessBotRights = ConnectedBot;"
    flags: Nat = 0
    bot_id: Int64
    recipients: api.TypeBusinessBotRecipients
    rights: api.TypeBusinessBotRights


class DraftMessage_3fccf7ef(TLObject, frozen=True, kw_only=True, tag="draftMessage#3fccf7ef"):
    tl_id = 0x3FCCF7EF
    tl_name = "draftMessage"
    tl_type = "DraftMessage"
    tl_line = "draftMessage#3fccf7ef flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int = DraftMessage;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None
    date: Int32


class DraftMessage_2d65321f(TLObject, frozen=True, kw_only=True, tag="draftMessage#2d65321f"):
    tl_id = 0x2D65321F
    tl_name = "draftMessage"
    tl_type = "DraftMessage"
    tl_line = "draftMessage#2d65321f flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int effect:flags.7?long = DraftMessage;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None
    date: Int32
    effect: Int64 | None = None


class DraftMessage_96eaa5eb(TLObject, frozen=True, kw_only=True, tag="draftMessage#96eaa5eb"):
    tl_id = 0x96EAA5EB
    tl_name = "draftMessage"
    tl_type = "DraftMessage"
    tl_line = "draftMessage#96eaa5eb flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int effect:flags.7?long suggested_post:flags.8?SuggestedPost = DraftMessage;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None
    date: Int32
    effect: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class EphemeralMessage_d9c6dc1a(TLObject, frozen=True, kw_only=True, tag="ephemeralMessage#d9c6dc1a"):
    tl_id = 0xD9C6DC1A
    tl_name = "ephemeralMessage"
    tl_type = "EphemeralMessage"
    tl_line = "ephemeralMessage#d9c6dc1a flags:# out:flags.0?true id:int from_id:Peer peer_id:Peer receiver_id:long top_msg_id:flags.1?int date:int message:string entities:flags.2?Vector<MessageEntity> media:flags.3?MessageMedia reply_markup:flags.4?ReplyMarkup reply_to:flags.6?MessageReplyHeader = EphemeralMessage;"
    flags: Nat = 0
    out: Bool = False
    id: Int32
    from_id: api.TypePeer
    peer_id: api.TypePeer
    receiver_id: Int64
    top_msg_id: Int32 | None = None
    date: Int32
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeMessageMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    reply_to: api.TypeMessageReplyHeader | None = None


class ForumTopic_71701da9(TLObject, frozen=True, kw_only=True, tag="forumTopic#71701da9"):
    tl_id = 0x71701DA9
    tl_name = "forumTopic"
    tl_type = "ForumTopic"
    tl_line = "forumTopic#71701da9 flags:# my:flags.1?true closed:flags.2?true pinned:flags.3?true short:flags.5?true hidden:flags.6?true id:int date:int title:string icon_color:int icon_emoji_id:flags.0?long top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int from_id:Peer notify_settings:PeerNotifySettings draft:flags.4?DraftMessage = ForumTopic;"
    flags: Nat = 0
    my: Bool = False
    closed: Bool = False
    pinned: Bool = False
    short: Bool = False
    hidden: Bool = False
    id: Int32
    date: Int32
    title: String
    icon_color: Int32
    icon_emoji_id: Int64 | None = None
    top_message: Int32
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    unread_mentions_count: Int32
    unread_reactions_count: Int32
    from_id: api.TypePeer
    notify_settings: api.TypePeerNotifySettings
    draft: api.TypeDraftMessage | None = None


class ForumTopic_cdff0eca(TLObject, frozen=True, kw_only=True, tag="forumTopic#cdff0eca"):
    tl_id = 0xCDFF0ECA
    tl_name = "forumTopic"
    tl_type = "ForumTopic"
    tl_line = "forumTopic#cdff0eca flags:# my:flags.1?true closed:flags.2?true pinned:flags.3?true short:flags.5?true hidden:flags.6?true title_missing:flags.7?true id:int date:int peer:Peer title:string icon_color:int icon_emoji_id:flags.0?long top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int from_id:Peer notify_settings:PeerNotifySettings draft:flags.4?DraftMessage = ForumTopic;"
    flags: Nat = 0
    my: Bool = False
    closed: Bool = False
    pinned: Bool = False
    short: Bool = False
    hidden: Bool = False
    title_missing: Bool = False
    id: Int32
    date: Int32
    peer: api.TypePeer
    title: String
    icon_color: Int32
    icon_emoji_id: Int64 | None = None
    top_message: Int32
    read_inbox_max_id: Int32
    read_outbox_max_id: Int32
    unread_count: Int32
    unread_mentions_count: Int32
    unread_reactions_count: Int32
    from_id: api.TypePeer
    notify_settings: api.TypePeerNotifySettings
    draft: api.TypeDraftMessage | None = None


class GlobalPrivacySettings_734c4ccb(TLObject, frozen=True, kw_only=True, tag="globalPrivacySettings#734c4ccb"):
    tl_id = 0x734C4CCB
    tl_name = "globalPrivacySettings"
    tl_type = "GlobalPrivacySettings"
    tl_line = "globalPrivacySettings#734c4ccb flags:# archive_and_mute_new_noncontact_peers:flags.0?true keep_archived_unmuted:flags.1?true keep_archived_folders:flags.2?true hide_read_marks:flags.3?true new_noncontact_peers_require_premium:flags.4?true = GlobalPrivacySettings;"
    flags: Nat = 0
    archive_and_mute_new_noncontact_peers: Bool = False
    keep_archived_unmuted: Bool = False
    keep_archived_folders: Bool = False
    hide_read_marks: Bool = False
    new_noncontact_peers_require_premium: Bool = False


class InputKeyboardButtonRequestPeer_c9662d05(TLObject, frozen=True, kw_only=True, tag="inputKeyboardButtonRequestPeer#c9662d05"):
    tl_id = 0xC9662D05
    tl_name = "inputKeyboardButtonRequestPeer"
    tl_type = "KeyboardButton"
    tl_line = "inputKeyboardButtonRequestPeer#c9662d05 flags:# name_requested:flags.0?true username_requested:flags.1?true photo_requested:flags.2?true text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton;"
    flags: Nat = 0
    name_requested: Bool = False
    username_requested: Bool = False
    photo_requested: Bool = False
    text: String
    button_id: Int32
    peer_type: api.TypeRequestPeerType
    max_quantity: Int32


class InputKeyboardButtonRequestPeer(TLObject, frozen=True, kw_only=True, tag="inputKeyboardButtonRequestPeer"):
    tl_id = 0x02B78156
    tl_name = "inputKeyboardButtonRequestPeer"
    tl_type = "KeyboardButton"
    tl_line = "inputKeyboardButtonRequestPeer#2b78156 flags:# name_requested:flags.0?true username_requested:flags.1?true photo_requested:flags.2?true style:flags.10?KeyboardButtonStyle text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton;"
    flags: Nat = 0
    name_requested: Bool = False
    username_requested: Bool = False
    photo_requested: Bool = False
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    button_id: Int32
    peer_type: api.TypeRequestPeerType
    max_quantity: Int32


class InputKeyboardButtonUrlAuth_d02e7fd4(TLObject, frozen=True, kw_only=True, tag="inputKeyboardButtonUrlAuth#d02e7fd4"):
    tl_id = 0xD02E7FD4
    tl_name = "inputKeyboardButtonUrlAuth"
    tl_type = "KeyboardButton"
    tl_line = "inputKeyboardButtonUrlAuth#d02e7fd4 flags:# request_write_access:flags.0?true text:string fwd_text:flags.1?string url:string bot:InputUser = KeyboardButton;"
    flags: Nat = 0
    request_write_access: Bool = False
    text: String
    fwd_text: String | None = None
    url: String
    bot: api.TypeInputUser


class InputKeyboardButtonUrlAuth(TLObject, frozen=True, kw_only=True, tag="inputKeyboardButtonUrlAuth"):
    tl_id = 0x68013E72
    tl_name = "inputKeyboardButtonUrlAuth"
    tl_type = "KeyboardButton"
    tl_line = "inputKeyboardButtonUrlAuth#68013e72 flags:# request_write_access:flags.0?true style:flags.10?KeyboardButtonStyle text:string fwd_text:flags.1?string url:string bot:InputUser = KeyboardButton;"
    flags: Nat = 0
    request_write_access: Bool = False
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    fwd_text: String | None = None
    url: String
    bot: api.TypeInputUser


class InputKeyboardButtonUserProfile_e988037b(TLObject, frozen=True, kw_only=True, tag="inputKeyboardButtonUserProfile#e988037b"):
    tl_id = 0xE988037B
    tl_name = "inputKeyboardButtonUserProfile"
    tl_type = "KeyboardButton"
    tl_line = "inputKeyboardButtonUserProfile#e988037b text:string user_id:InputUser = KeyboardButton;"
    text: String
    user_id: api.TypeInputUser


class InputKeyboardButtonUserProfile(TLObject, frozen=True, kw_only=True, tag="inputKeyboardButtonUserProfile"):
    tl_id = 0x7D5E07C7
    tl_name = "inputKeyboardButtonUserProfile"
    tl_type = "KeyboardButton"
    tl_line = "inputKeyboardButtonUserProfile#7d5e07c7 flags:# style:flags.10?KeyboardButtonStyle text:string user_id:InputUser = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    user_id: api.TypeInputUser


class Invoice_5db95a15(TLObject, frozen=True, kw_only=True, tag="invoice#5db95a15"):
    tl_id = 0x5DB95A15
    tl_name = "invoice"
    tl_type = "Invoice"
    tl_line = "invoice#5db95a15 flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true recurring:flags.9?true currency:string prices:Vector<LabeledPrice> max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long> terms_url:flags.10?string = Invoice;"
    flags: Nat = 0
    test: Bool = False
    name_requested: Bool = False
    phone_requested: Bool = False
    email_requested: Bool = False
    shipping_address_requested: Bool = False
    flexible: Bool = False
    phone_to_provider: Bool = False
    email_to_provider: Bool = False
    recurring: Bool = False
    currency: String
    prices: Vector[api.TypeLabeledPrice]
    max_tip_amount: Int64 | None = None
    suggested_tip_amounts: Vector[Int64] | None = None
    terms_url: String | None = None


class KeyboardButton_a2fa4880(TLObject, frozen=True, kw_only=True, tag="keyboardButton#a2fa4880"):
    tl_id = 0xA2FA4880
    tl_name = "keyboardButton"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButton#a2fa4880 text:string = KeyboardButton;"
    text: String


class KeyboardButton_7d170cff(TLObject, frozen=True, kw_only=True, tag="keyboardButton#7d170cff"):
    tl_id = 0x7D170CFF
    tl_name = "keyboardButton"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButton#7d170cff flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String


class KeyboardButtonBuy_afd93fbb(TLObject, frozen=True, kw_only=True, tag="keyboardButtonBuy#afd93fbb"):
    tl_id = 0xAFD93FBB
    tl_name = "keyboardButtonBuy"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonBuy#afd93fbb text:string = KeyboardButton;"
    text: String


class KeyboardButtonBuy(TLObject, frozen=True, kw_only=True, tag="keyboardButtonBuy"):
    tl_id = 0x3FA53905
    tl_name = "keyboardButtonBuy"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonBuy#3fa53905 flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String


class KeyboardButtonCallback_35bbdb6b(TLObject, frozen=True, kw_only=True, tag="keyboardButtonCallback#35bbdb6b"):
    tl_id = 0x35BBDB6B
    tl_name = "keyboardButtonCallback"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonCallback#35bbdb6b flags:# requires_password:flags.0?true text:string data:bytes = KeyboardButton;"
    flags: Nat = 0
    requires_password: Bool = False
    text: String
    data: Bytes


class KeyboardButtonCallback(TLObject, frozen=True, kw_only=True, tag="keyboardButtonCallback"):
    tl_id = 0xE62BC960
    tl_name = "keyboardButtonCallback"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonCallback#e62bc960 flags:# requires_password:flags.0?true style:flags.10?KeyboardButtonStyle text:string data:bytes = KeyboardButton;"
    flags: Nat = 0
    requires_password: Bool = False
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    data: Bytes


class KeyboardButtonCopy_75d2698e(TLObject, frozen=True, kw_only=True, tag="keyboardButtonCopy#75d2698e"):
    tl_id = 0x75D2698E
    tl_name = "keyboardButtonCopy"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonCopy#75d2698e text:string copy_text:string = KeyboardButton;"
    text: String
    copy_text: String


class KeyboardButtonCopy(TLObject, frozen=True, kw_only=True, tag="keyboardButtonCopy"):
    tl_id = 0xBCC4AF10
    tl_name = "keyboardButtonCopy"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonCopy#bcc4af10 flags:# style:flags.10?KeyboardButtonStyle text:string copy_text:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    copy_text: String


class KeyboardButtonGame_50f41ccf(TLObject, frozen=True, kw_only=True, tag="keyboardButtonGame#50f41ccf"):
    tl_id = 0x50F41CCF
    tl_name = "keyboardButtonGame"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonGame#50f41ccf text:string = KeyboardButton;"
    text: String


class KeyboardButtonGame(TLObject, frozen=True, kw_only=True, tag="keyboardButtonGame"):
    tl_id = 0x89C590F9
    tl_name = "keyboardButtonGame"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonGame#89c590f9 flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String


class KeyboardButtonRequestGeoLocation_fc796b3f(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestGeoLocation#fc796b3f"):
    tl_id = 0xFC796B3F
    tl_name = "keyboardButtonRequestGeoLocation"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestGeoLocation#fc796b3f text:string = KeyboardButton;"
    text: String


class KeyboardButtonRequestGeoLocation(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestGeoLocation"):
    tl_id = 0xAA40F94D
    tl_name = "keyboardButtonRequestGeoLocation"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestGeoLocation#aa40f94d flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String


class KeyboardButtonRequestPeer_53d7bfd8(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestPeer#53d7bfd8"):
    tl_id = 0x53D7BFD8
    tl_name = "keyboardButtonRequestPeer"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestPeer#53d7bfd8 text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton;"
    text: String
    button_id: Int32
    peer_type: api.TypeRequestPeerType
    max_quantity: Int32


class KeyboardButtonRequestPeer(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestPeer"):
    tl_id = 0x5B0F15F5
    tl_name = "keyboardButtonRequestPeer"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestPeer#5b0f15f5 flags:# style:flags.10?KeyboardButtonStyle text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    button_id: Int32
    peer_type: api.TypeRequestPeerType
    max_quantity: Int32


class KeyboardButtonRequestPhone_b16a6c29(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestPhone#b16a6c29"):
    tl_id = 0xB16A6C29
    tl_name = "keyboardButtonRequestPhone"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestPhone#b16a6c29 text:string = KeyboardButton;"
    text: String


class KeyboardButtonRequestPhone(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestPhone"):
    tl_id = 0x417EFD8F
    tl_name = "keyboardButtonRequestPhone"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestPhone#417efd8f flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String


class KeyboardButtonRequestPoll_bbc7515d(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestPoll#bbc7515d"):
    tl_id = 0xBBC7515D
    tl_name = "keyboardButtonRequestPoll"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestPoll#bbc7515d flags:# quiz:flags.0?Bool text:string = KeyboardButton;"
    flags: Nat = 0
    quiz: Bool | None = None
    text: String


class KeyboardButtonRequestPoll(TLObject, frozen=True, kw_only=True, tag="keyboardButtonRequestPoll"):
    tl_id = 0x7A11D782
    tl_name = "keyboardButtonRequestPoll"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonRequestPoll#7a11d782 flags:# style:flags.10?KeyboardButtonStyle quiz:flags.0?Bool text:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    quiz: Bool | None = None
    text: String


class KeyboardButtonSimpleWebView_a0c0505c(TLObject, frozen=True, kw_only=True, tag="keyboardButtonSimpleWebView#a0c0505c"):
    tl_id = 0xA0C0505C
    tl_name = "keyboardButtonSimpleWebView"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonSimpleWebView#a0c0505c text:string url:string = KeyboardButton;"
    text: String
    url: String


class KeyboardButtonSimpleWebView(TLObject, frozen=True, kw_only=True, tag="keyboardButtonSimpleWebView"):
    tl_id = 0xE15C4370
    tl_name = "keyboardButtonSimpleWebView"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonSimpleWebView#e15c4370 flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    url: String


class KeyboardButtonSwitchInline_93b9fbb5(TLObject, frozen=True, kw_only=True, tag="keyboardButtonSwitchInline#93b9fbb5"):
    tl_id = 0x93B9FBB5
    tl_name = "keyboardButtonSwitchInline"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonSwitchInline#93b9fbb5 flags:# same_peer:flags.0?true text:string query:string peer_types:flags.1?Vector<InlineQueryPeerType> = KeyboardButton;"
    flags: Nat = 0
    same_peer: Bool = False
    text: String
    query: String
    peer_types: Vector[api.TypeInlineQueryPeerType] | None = None


class KeyboardButtonSwitchInline(TLObject, frozen=True, kw_only=True, tag="keyboardButtonSwitchInline"):
    tl_id = 0x991399FC
    tl_name = "keyboardButtonSwitchInline"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonSwitchInline#991399fc flags:# same_peer:flags.0?true style:flags.10?KeyboardButtonStyle text:string query:string peer_types:flags.1?Vector<InlineQueryPeerType> = KeyboardButton;"
    flags: Nat = 0
    same_peer: Bool = False
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    query: String
    peer_types: Vector[api.TypeInlineQueryPeerType] | None = None


class KeyboardButtonUrl_258aff05(TLObject, frozen=True, kw_only=True, tag="keyboardButtonUrl#258aff05"):
    tl_id = 0x258AFF05
    tl_name = "keyboardButtonUrl"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonUrl#258aff05 text:string url:string = KeyboardButton;"
    text: String
    url: String


class KeyboardButtonUrl(TLObject, frozen=True, kw_only=True, tag="keyboardButtonUrl"):
    tl_id = 0xD80C25EC
    tl_name = "keyboardButtonUrl"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonUrl#d80c25ec flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    url: String


class KeyboardButtonUrlAuth_10b78d29(TLObject, frozen=True, kw_only=True, tag="keyboardButtonUrlAuth#10b78d29"):
    tl_id = 0x10B78D29
    tl_name = "keyboardButtonUrlAuth"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonUrlAuth#10b78d29 flags:# text:string fwd_text:flags.0?string url:string button_id:int = KeyboardButton;"
    flags: Nat = 0
    text: String
    fwd_text: String | None = None
    url: String
    button_id: Int32


class KeyboardButtonUrlAuth(TLObject, frozen=True, kw_only=True, tag="keyboardButtonUrlAuth"):
    tl_id = 0xF51006F9
    tl_name = "keyboardButtonUrlAuth"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonUrlAuth#f51006f9 flags:# style:flags.10?KeyboardButtonStyle text:string fwd_text:flags.0?string url:string button_id:int = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    fwd_text: String | None = None
    url: String
    button_id: Int32


class KeyboardButtonUserProfile_308660c1(TLObject, frozen=True, kw_only=True, tag="keyboardButtonUserProfile#308660c1"):
    tl_id = 0x308660C1
    tl_name = "keyboardButtonUserProfile"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonUserProfile#308660c1 text:string user_id:long = KeyboardButton;"
    text: String
    user_id: Int64


class KeyboardButtonUserProfile(TLObject, frozen=True, kw_only=True, tag="keyboardButtonUserProfile"):
    tl_id = 0xC0FD5D09
    tl_name = "keyboardButtonUserProfile"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonUserProfile#c0fd5d09 flags:# style:flags.10?KeyboardButtonStyle text:string user_id:long = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    user_id: Int64


class KeyboardButtonWebView_13767230(TLObject, frozen=True, kw_only=True, tag="keyboardButtonWebView#13767230"):
    tl_id = 0x13767230
    tl_name = "keyboardButtonWebView"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonWebView#13767230 text:string url:string = KeyboardButton;"
    text: String
    url: String


class KeyboardButtonWebView(TLObject, frozen=True, kw_only=True, tag="keyboardButtonWebView"):
    tl_id = 0xE846B1A0
    tl_name = "keyboardButtonWebView"
    tl_type = "KeyboardButton"
    tl_line = "keyboardButtonWebView#e846b1a0 flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton;"
    flags: Nat = 0
    style: api.TypeKeyboardButtonStyle | None = None
    text: String
    url: String


class Poll_86e18161(TLObject, frozen=True, kw_only=True, tag="poll#86e18161"):
    tl_id = 0x86E18161
    tl_name = "poll"
    tl_type = "Poll"
    tl_line = "poll#86e18161 id:long flags:# closed:flags.0?true public_voters:flags.1?true multiple_choice:flags.2?true quiz:flags.3?true question:string answers:Vector<PollAnswer> close_period:flags.4?int close_date:flags.5?int = Poll;"
    id: Int64
    flags: Nat = 0
    closed: Bool = False
    public_voters: Bool = False
    multiple_choice: Bool = False
    quiz: Bool = False
    question: String
    answers: Vector[api.TypePollAnswer]
    close_period: Int32 | None = None
    close_date: Int32 | None = None


class Poll_58747131(TLObject, frozen=True, kw_only=True, tag="poll#58747131"):
    tl_id = 0x58747131
    tl_name = "poll"
    tl_type = "Poll"
    tl_line = "poll#58747131 id:long flags:# closed:flags.0?true public_voters:flags.1?true multiple_choice:flags.2?true quiz:flags.3?true question:TextWithEntities answers:Vector<PollAnswer> close_period:flags.4?int close_date:flags.5?int = Poll;"
    id: Int64
    flags: Nat = 0
    closed: Bool = False
    public_voters: Bool = False
    multiple_choice: Bool = False
    quiz: Bool = False
    question: api.TypeTextWithEntities
    answers: Vector[api.TypePollAnswer]
    close_period: Int32 | None = None
    close_date: Int32 | None = None


class PollAnswer_6ca9c2e9(TLObject, frozen=True, kw_only=True, tag="pollAnswer#6ca9c2e9"):
    tl_id = 0x6CA9C2E9
    tl_name = "pollAnswer"
    tl_type = "PollAnswer"
    tl_line = "pollAnswer#6ca9c2e9 text:string option:bytes = PollAnswer;"
    text: String
    option: Bytes


class PollAnswer_ff16e2ca(TLObject, frozen=True, kw_only=True, tag="pollAnswer#ff16e2ca"):
    tl_id = 0xFF16E2CA
    tl_name = "pollAnswer"
    tl_type = "PollAnswer"
    tl_line = "pollAnswer#ff16e2ca text:TextWithEntities option:bytes = PollAnswer;"
    text: api.TypeTextWithEntities
    option: Bytes


class PollAnswerVoters_3b6ddad2(TLObject, frozen=True, kw_only=True, tag="pollAnswerVoters#3b6ddad2"):
    tl_id = 0x3B6DDAD2
    tl_name = "pollAnswerVoters"
    tl_type = "PollAnswerVoters"
    tl_line = "pollAnswerVoters#3b6ddad2 flags:# chosen:flags.0?true correct:flags.1?true option:bytes voters:int = PollAnswerVoters;"
    flags: Nat = 0
    chosen: Bool = False
    correct: Bool = False
    option: Bytes
    voters: Int32


class PollResults_7adf2420(TLObject, frozen=True, kw_only=True, tag="pollResults#7adf2420"):
    tl_id = 0x7ADF2420
    tl_name = "pollResults"
    tl_type = "PollResults"
    tl_line = "pollResults#7adf2420 flags:# min:flags.0?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int recent_voters:flags.3?Vector<Peer> solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity> = PollResults;"
    flags: Nat = 0
    min: Bool = False
    results: Vector[api.TypePollAnswerVoters] | None = None
    total_voters: Int32 | None = None
    recent_voters: Vector[api.TypePeer] | None = None
    solution: String | None = None
    solution_entities: Vector[api.TypeMessageEntity] | None = None


class PremiumGiftOption(TLObject, frozen=True, kw_only=True, tag="premiumGiftOption"):
    tl_id = 0x74C34319
    tl_name = "premiumGiftOption"
    tl_type = "PremiumGiftOption"
    tl_line = "premiumGiftOption#74c34319 flags:# months:int currency:string amount:long bot_url:string store_product:flags.0?string = PremiumGiftOption;"
    flags: Nat = 0
    months: Int32
    currency: String
    amount: Int64
    bot_url: String
    store_product: String | None = None


class ReactionsNotifySettings_56e34970(TLObject, frozen=True, kw_only=True, tag="reactionsNotifySettings#56e34970"):
    tl_id = 0x56E34970
    tl_name = "reactionsNotifySettings"
    tl_type = "ReactionsNotifySettings"
    tl_line = "reactionsNotifySettings#56e34970 flags:# messages_notify_from:flags.0?ReactionNotificationsFrom stories_notify_from:flags.1?ReactionNotificationsFrom sound:NotificationSound show_previews:Bool = ReactionsNotifySettings;"
    flags: Nat = 0
    messages_notify_from: api.TypeReactionNotificationsFrom | None = None
    stories_notify_from: api.TypeReactionNotificationsFrom | None = None
    sound: api.TypeNotificationSound
    show_previews: Bool


class ReplyInlineMarkup_48a30254(TLObject, frozen=True, kw_only=True, tag="replyInlineMarkup#48a30254"):
    tl_id = 0x48A30254
    tl_name = "replyInlineMarkup"
    tl_type = "ReplyMarkup"
    tl_line = "replyInlineMarkup#48a30254 rows:Vector<KeyboardButtonRow> = ReplyMarkup;"
    rows: Vector[api.TypeKeyboardButtonRow]


class SavedStarGift_6056dba5(TLObject, frozen=True, kw_only=True, tag="savedStarGift#6056dba5"):
    tl_id = 0x6056DBA5
    tl_name = "savedStarGift"
    tl_type = "SavedStarGift"
    tl_line = "savedStarGift#6056dba5 flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long = SavedStarGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    unsaved: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    pinned_to_top: Bool = False
    from_id: api.TypePeer | None = None
    date: Int32
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    msg_id: Int32 | None = None
    saved_id: Int64 | None = None
    convert_stars: Int64 | None = None
    upgrade_stars: Int64 | None = None
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None


class SavedStarGift_dfda0499(TLObject, frozen=True, kw_only=True, tag="savedStarGift#dfda0499"):
    tl_id = 0xDFDA0499
    tl_name = "savedStarGift"
    tl_type = "SavedStarGift"
    tl_line = "savedStarGift#dfda0499 flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int = SavedStarGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    unsaved: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    pinned_to_top: Bool = False
    from_id: api.TypePeer | None = None
    date: Int32
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    msg_id: Int32 | None = None
    saved_id: Int64 | None = None
    convert_stars: Int64 | None = None
    upgrade_stars: Int64 | None = None
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None


class SavedStarGift_1ea646df(TLObject, frozen=True, kw_only=True, tag="savedStarGift#1ea646df"):
    tl_id = 0x1EA646DF
    tl_name = "savedStarGift"
    tl_type = "SavedStarGift"
    tl_line = "savedStarGift#1ea646df flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int collection_id:flags.15?Vector<int> = SavedStarGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    unsaved: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    pinned_to_top: Bool = False
    from_id: api.TypePeer | None = None
    date: Int32
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    msg_id: Int32 | None = None
    saved_id: Int64 | None = None
    convert_stars: Int64 | None = None
    upgrade_stars: Int64 | None = None
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None
    collection_id: Vector[Int32] | None = None


class SavedStarGift_19a9b572(TLObject, frozen=True, kw_only=True, tag="savedStarGift#19a9b572"):
    tl_id = 0x19A9B572
    tl_name = "savedStarGift"
    tl_type = "SavedStarGift"
    tl_line = "savedStarGift#19a9b572 flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true upgrade_separate:flags.17?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int collection_id:flags.15?Vector<int> prepaid_upgrade_hash:flags.16?string = SavedStarGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    unsaved: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    pinned_to_top: Bool = False
    upgrade_separate: Bool = False
    from_id: api.TypePeer | None = None
    date: Int32
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    msg_id: Int32 | None = None
    saved_id: Int64 | None = None
    convert_stars: Int64 | None = None
    upgrade_stars: Int64 | None = None
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None
    collection_id: Vector[Int32] | None = None
    prepaid_upgrade_hash: String | None = None


class SavedStarGift_ead6805e(TLObject, frozen=True, kw_only=True, tag="savedStarGift#ead6805e"):
    tl_id = 0xEAD6805E
    tl_name = "savedStarGift"
    tl_type = "SavedStarGift"
    tl_line = "savedStarGift#ead6805e flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true upgrade_separate:flags.17?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int collection_id:flags.15?Vector<int> prepaid_upgrade_hash:flags.16?string drop_original_details_stars:flags.18?long gift_num:flags.19?int = SavedStarGift;"
    flags: Nat = 0
    name_hidden: Bool = False
    unsaved: Bool = False
    refunded: Bool = False
    can_upgrade: Bool = False
    pinned_to_top: Bool = False
    upgrade_separate: Bool = False
    from_id: api.TypePeer | None = None
    date: Int32
    gift: api.TypeStarGift
    message: api.TypeTextWithEntities | None = None
    msg_id: Int32 | None = None
    saved_id: Int64 | None = None
    convert_stars: Int64 | None = None
    upgrade_stars: Int64 | None = None
    can_export_at: Int32 | None = None
    transfer_stars: Int64 | None = None
    can_transfer_at: Int32 | None = None
    can_resell_at: Int32 | None = None
    collection_id: Vector[Int32] | None = None
    prepaid_upgrade_hash: String | None = None
    drop_original_details_stars: Int64 | None = None
    gift_num: Int32 | None = None


class SimpleWebViewResultUrl(TLObject, frozen=True, kw_only=True, tag="simpleWebViewResultUrl"):
    tl_id = 0x882F76BB
    tl_name = "simpleWebViewResultUrl"
    tl_type = "SimpleWebViewResult"
    tl_line = "simpleWebViewResultUrl#882f76bb url:string = SimpleWebViewResult;"
    url: String


class SponsoredMessage_ed5383f7(TLObject, frozen=True, kw_only=True, tag="sponsoredMessage#ed5383f7"):
    tl_id = 0xED5383F7
    tl_name = "sponsoredMessage"
    tl_type = "SponsoredMessage"
    tl_line = "sponsoredMessage#ed5383f7 flags:# recommended:flags.5?true show_peer_photo:flags.6?true can_report:flags.12?true random_id:bytes from_id:flags.3?Peer chat_invite:flags.4?ChatInvite chat_invite_hash:flags.4?string channel_post:flags.2?int start_param:flags.0?string webpage:flags.9?SponsoredWebPage app:flags.10?BotApp message:string entities:flags.1?Vector<MessageEntity> button_text:flags.11?string sponsor_info:flags.7?string additional_info:flags.8?string = SponsoredMessage;"
    flags: Nat = 0
    recommended: Bool = False
    show_peer_photo: Bool = False
    can_report: Bool = False
    random_id: Bytes
    from_id: api.TypePeer | None = None
    chat_invite: api.TypeChatInvite | None = None
    chat_invite_hash: String | None = None
    channel_post: Int32 | None = None
    start_param: String | None = None
    webpage: api.TypeSponsoredWebPage | None = None
    app: api.TypeBotApp | None = None
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    button_text: String | None = None
    sponsor_info: String | None = None
    additional_info: String | None = None


class SponsoredMessage_bdedf566(TLObject, frozen=True, kw_only=True, tag="sponsoredMessage#bdedf566"):
    tl_id = 0xBDEDF566
    tl_name = "sponsoredMessage"
    tl_type = "SponsoredMessage"
    tl_line = "sponsoredMessage#bdedf566 flags:# recommended:flags.5?true can_report:flags.12?true random_id:bytes url:string title:string message:string entities:flags.1?Vector<MessageEntity> photo:flags.6?Photo color:flags.13?PeerColor button_text:string sponsor_info:flags.7?string additional_info:flags.8?string = SponsoredMessage;"
    flags: Nat = 0
    recommended: Bool = False
    can_report: Bool = False
    random_id: Bytes
    url: String
    title: String
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    photo: api.TypePhoto | None = None
    color: api.TypePeerColor | None = None
    button_text: String
    sponsor_info: String | None = None
    additional_info: String | None = None


class SponsoredMessage_4d93a990(TLObject, frozen=True, kw_only=True, tag="sponsoredMessage#4d93a990"):
    tl_id = 0x4D93A990
    tl_name = "sponsoredMessage"
    tl_type = "SponsoredMessage"
    tl_line = "sponsoredMessage#4d93a990 flags:# recommended:flags.5?true can_report:flags.12?true random_id:bytes url:string title:string message:string entities:flags.1?Vector<MessageEntity> photo:flags.6?Photo media:flags.14?MessageMedia color:flags.13?PeerColor button_text:string sponsor_info:flags.7?string additional_info:flags.8?string = SponsoredMessage;"
    flags: Nat = 0
    recommended: Bool = False
    can_report: Bool = False
    random_id: Bytes
    url: String
    title: String
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    photo: api.TypePhoto | None = None
    media: api.TypeMessageMedia | None = None
    color: api.TypePeerColor | None = None
    button_text: String
    sponsor_info: String | None = None
    additional_info: String | None = None


class SponsoredWebPage(TLObject, frozen=True, kw_only=True, tag="sponsoredWebPage"):
    tl_id = 0x3DB8EC63
    tl_name = "sponsoredWebPage"
    tl_type = "SponsoredWebPage"
    tl_line = "sponsoredWebPage#3db8ec63 flags:# url:string site_name:string photo:flags.0?Photo = SponsoredWebPage;"
    flags: Nat = 0
    url: String
    site_name: String
    photo: api.TypePhoto | None = None


class TodoCompletion_4cc120b7(TLObject, frozen=True, kw_only=True, tag="todoCompletion#4cc120b7"):
    tl_id = 0x4CC120B7
    tl_name = "todoCompletion"
    tl_type = "TodoCompletion"
    tl_line = "todoCompletion#4cc120b7 id:int completed_by:long date:int = TodoCompletion;"
    id: Int32
    completed_by: Int64
    date: Int32


class UrlAuthResultAccepted_8f8c0e4e(TLObject, frozen=True, kw_only=True, tag="urlAuthResultAccepted#8f8c0e4e"):
    tl_id = 0x8F8C0E4E
    tl_name = "urlAuthResultAccepted"
    tl_type = "UrlAuthResult"
    tl_line = "urlAuthResultAccepted#8f8c0e4e url:string = UrlAuthResult;"
    url: String


class UrlAuthResultRequest_92d33a0e(TLObject, frozen=True, kw_only=True, tag="urlAuthResultRequest#92d33a0e"):
    tl_id = 0x92D33A0E
    tl_name = "urlAuthResultRequest"
    tl_type = "UrlAuthResult"
    tl_line = "urlAuthResultRequest#92d33a0e flags:# request_write_access:flags.0?true bot:User domain:string = UrlAuthResult;"
    flags: Nat = 0
    request_write_access: Bool = False
    bot: api.TypeUser
    domain: String


class UrlAuthResultRequest_32fabf1a(TLObject, frozen=True, kw_only=True, tag="urlAuthResultRequest#32fabf1a"):
    tl_id = 0x32FABF1A
    tl_name = "urlAuthResultRequest"
    tl_type = "UrlAuthResult"
    tl_line = "urlAuthResultRequest#32fabf1a flags:# request_write_access:flags.0?true request_phone_number:flags.1?true bot:User domain:string browser:flags.2?string platform:flags.2?string ip:flags.2?string region:flags.2?string = UrlAuthResult;"
    flags: Nat = 0
    request_write_access: Bool = False
    request_phone_number: Bool = False
    bot: api.TypeUser
    domain: String
    browser: String | None = None
    platform: String | None = None
    ip: String | None = None
    region: String | None = None


TypeAppWebViewResult: TypeAlias = AppWebViewResultUrl
TypeBroadcastRevenueBalances: TypeAlias = (
    BroadcastRevenueBalances_8438f1c6
    | BroadcastRevenueBalances
)
TypeBroadcastRevenueTransaction: TypeAlias = (
    BroadcastRevenueTransactionProceeds
    | BroadcastRevenueTransactionRefund
    | BroadcastRevenueTransactionWithdrawal
)
TypePremiumGiftOption: TypeAlias = PremiumGiftOption
TypeSimpleWebViewResult: TypeAlias = SimpleWebViewResultUrl
TypeSponsoredWebPage: TypeAlias = SponsoredWebPage
