"""Superseded definitions: the namespace messages. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AcceptUrlAuth_b12c7125",
    "AddChatUser_f24753e3",
    "ChatInviteJoinResultWebView_2f51c337",
    "ClickSponsoredMessage_f093465",
    "CreateChat_34a818",
    "DeleteSavedHistory_6e98102b",
    "EditInlineBotMessage_83557dba",
    "EditMessage_51e842e1",
    "EditMessage_dfd14005",
    "ExportChatInvite_a02ce5d5",
    "ForwardMessages_6d74da08",
    "ForwardMessages_978928ca",
    "ForwardMessages_bb9fa475",
    "ForwardMessages_d5039208",
    "GetDialogUnreadMarks_22e24e22",
    "GetPollResults_73bb643b",
    "GetSavedDialogs_5381d21a",
    "GetSavedHistory_3d9a414d",
    "GetSponsoredMessages_9bd2f439",
    "GetUnreadReactions_3223495b",
    "GetWebPagePreview_8b68b0cc",
    "ImportChatInvite_6c50051c",
    "MarkDialogUnread_c286d98f",
    "MessagesSlice_3a54685e",
    "MessagesSlice_762b263d",
    "Messages_8c718e87",
    "ReadReactions_54aa7f8e",
    "ReportSponsoredMessage_1af3dbb8",
    "Report_8953ab4e",
    "RequestAppWebView_8c5a3b3c",
    "RequestSimpleWebView_1a46500a",
    "RequestUrlAuth_198fb446",
    "SaveDraft_54ae308e",
    "SaveDraft_7ff3b806",
    "SaveDraft_d372c5ce",
    "SearchGlobal_4bc6589a",
    "SendBotRequestedPeer_91b2d060",
    "SendInlineBotResult_3ebee86a",
    "SendMedia_7852834e",
    "SendMedia_7bd66041",
    "SendMedia_a550cd78",
    "SendMedia_ac55d9c1",
    "SendMessage_545cd15a",
    "SendMessage_983f9745",
    "SendMessage_dff8042c",
    "SendMessage_fbf2340a",
    "SendMessage_fe05dc9a",
    "SendMultiMedia_37b74355",
    "SendMultiMedia_c964709",
    "SendPaidReaction_25c8fe3e",
    "SendPaidReaction_9dd6a67b",
    "SendQuickReplyMessages_33153ad4",
    "SetChatAvailableReactions_5a150bd4",
    "SetChatAvailableReactions_feb16771",
    "SetChatTheme_e63be13f",
    "SponsoredMessages_c9ee1d87",
    "SummarizeText_9d4104e2",
    "ToggleNoForwards_b11eafa2",
    "TogglePaidReactionPrivacy_849ad397",
    "TranslateText_63183030",
    "UnpinAllMessages_ee22b9a8",
    "UploadMedia_519bc2b1",
    "ViewSponsoredMessage_673ad8f1",
    "WebPagePreview_b53e8b21",
]


class ChatInviteJoinResultWebView_2f51c337(TLObject, frozen=True, kw_only=True, tag="messages.chatInviteJoinResultWebView#2f51c337"):
    tl_id = 0x2F51C337
    tl_name = "messages.chatInviteJoinResultWebView"
    tl_type = "messages.ChatInviteJoinResult"
    tl_line = "messages.chatInviteJoinResultWebView#2f51c337 bot_id:long webview:WebViewResult users:Vector<User> = messages.ChatInviteJoinResult;"
    bot_id: Int64
    webview: api.TypeWebViewResult
    users: Vector[api.TypeUser]


class Messages_8c718e87(TLObject, frozen=True, kw_only=True, tag="messages.messages#8c718e87"):
    tl_id = 0x8C718E87
    tl_name = "messages.messages"
    tl_type = "messages.Messages"
    tl_line = "messages.messages#8c718e87 messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class MessagesSlice_3a54685e(TLObject, frozen=True, kw_only=True, tag="messages.messagesSlice#3a54685e"):
    tl_id = 0x3A54685E
    tl_name = "messages.messagesSlice"
    tl_type = "messages.Messages"
    tl_line = "messages.messagesSlice#3a54685e flags:# inexact:flags.1?true count:int next_rate:flags.0?int offset_id_offset:flags.2?int messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    flags: Nat = 0
    inexact: Bool = False
    count: Int32
    next_rate: Int32 | None = None
    offset_id_offset: Int32 | None = None
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class MessagesSlice_762b263d(TLObject, frozen=True, kw_only=True, tag="messages.messagesSlice#762b263d"):
    tl_id = 0x762B263D
    tl_name = "messages.messagesSlice"
    tl_type = "messages.Messages"
    tl_line = "messages.messagesSlice#762b263d flags:# inexact:flags.1?true count:int next_rate:flags.0?int offset_id_offset:flags.2?int search_flood:flags.3?SearchPostsFlood messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    flags: Nat = 0
    inexact: Bool = False
    count: Int32
    next_rate: Int32 | None = None
    offset_id_offset: Int32 | None = None
    search_flood: api.TypeSearchPostsFlood | None = None
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SponsoredMessages_c9ee1d87(TLObject, frozen=True, kw_only=True, tag="messages.sponsoredMessages#c9ee1d87"):
    tl_id = 0xC9EE1D87
    tl_name = "messages.sponsoredMessages"
    tl_type = "messages.SponsoredMessages"
    tl_line = "messages.sponsoredMessages#c9ee1d87 flags:# posts_between:flags.0?int messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> = messages.SponsoredMessages;"
    flags: Nat = 0
    posts_between: Int32 | None = None
    messages: Vector[api.TypeSponsoredMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class WebPagePreview_b53e8b21(TLObject, frozen=True, kw_only=True, tag="messages.webPagePreview#b53e8b21"):
    tl_id = 0xB53E8B21
    tl_name = "messages.webPagePreview"
    tl_type = "messages.WebPagePreview"
    tl_line = "messages.webPagePreview#b53e8b21 media:MessageMedia users:Vector<User> = messages.WebPagePreview;"
    media: api.TypeMessageMedia
    users: Vector[api.TypeUser]


class AcceptUrlAuth_b12c7125(TLFunction["api.TypeUrlAuthResult"], frozen=True, kw_only=True, tag="messages.acceptUrlAuth#b12c7125"):
    tl_id = 0xB12C7125
    tl_name = "messages.acceptUrlAuth"
    tl_type = "UrlAuthResult"
    tl_line = "messages.acceptUrlAuth#b12c7125 flags:# write_allowed:flags.0?true share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string = UrlAuthResult;"
    flags: Nat = 0
    write_allowed: Bool = False
    share_phone_number: Bool = False
    peer: api.TypeInputPeer | None = None
    msg_id: Int32 | None = None
    button_id: Int32 | None = None
    url: String | None = None


class AddChatUser_f24753e3(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.addChatUser#f24753e3"):
    tl_id = 0xF24753E3
    tl_name = "messages.addChatUser"
    tl_type = "Updates"
    tl_line = "messages.addChatUser#f24753e3 chat_id:long user_id:InputUser fwd_limit:int = Updates;"
    chat_id: Int64
    user_id: api.TypeInputUser
    fwd_limit: Int32


class ClickSponsoredMessage_f093465(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.clickSponsoredMessage#f093465"):
    tl_id = 0x0F093465
    tl_name = "messages.clickSponsoredMessage"
    tl_type = "Bool"
    tl_line = "messages.clickSponsoredMessage#f093465 flags:# media:flags.0?true fullscreen:flags.1?true peer:InputPeer random_id:bytes = Bool;"
    flags: Nat = 0
    media: Bool = False
    fullscreen: Bool = False
    peer: api.TypeInputPeer
    random_id: Bytes


class CreateChat_34a818(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.createChat#34a818"):
    tl_id = 0x0034A818
    tl_name = "messages.createChat"
    tl_type = "Updates"
    tl_line = "messages.createChat#34a818 flags:# users:Vector<InputUser> title:string ttl_period:flags.0?int = Updates;"
    flags: Nat = 0
    users: Vector[api.TypeInputUser]
    title: String
    ttl_period: Int32 | None = None


class DeleteSavedHistory_6e98102b(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.deleteSavedHistory#6e98102b"):
    tl_id = 0x6E98102B
    tl_name = "messages.deleteSavedHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.deleteSavedHistory#6e98102b flags:# peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    max_id: Int32
    min_date: Int32 | None = None
    max_date: Int32 | None = None


class EditInlineBotMessage_83557dba(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.editInlineBotMessage#83557dba"):
    tl_id = 0x83557DBA
    tl_name = "messages.editInlineBotMessage"
    tl_type = "Bool"
    tl_line = "messages.editInlineBotMessage#83557dba flags:# no_webpage:flags.1?true invert_media:flags.16?true id:InputBotInlineMessageID message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    id: api.TypeInputBotInlineMessageID
    message: String | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class EditMessage_dfd14005(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editMessage#dfd14005"):
    tl_id = 0xDFD14005
    tl_name = "messages.editMessage"
    tl_type = "Updates"
    tl_line = "messages.editMessage#dfd14005 flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int quick_reply_shortcut_id:flags.17?int = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    peer: api.TypeInputPeer
    id: Int32
    message: String | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None


class EditMessage_51e842e1(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editMessage#51e842e1"):
    tl_id = 0x51E842E1
    tl_name = "messages.editMessage"
    tl_type = "Updates"
    tl_line = "messages.editMessage#51e842e1 flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    peer: api.TypeInputPeer
    id: Int32
    message: String | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    schedule_repeat_period: Int32 | None = None
    quick_reply_shortcut_id: Int32 | None = None


class ExportChatInvite_a02ce5d5(TLFunction["api.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="messages.exportChatInvite#a02ce5d5"):
    tl_id = 0xA02CE5D5
    tl_name = "messages.exportChatInvite"
    tl_type = "ExportedChatInvite"
    tl_line = "messages.exportChatInvite#a02ce5d5 flags:# legacy_revoke_permanent:flags.2?true request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int usage_limit:flags.1?int title:flags.4?string = ExportedChatInvite;"
    flags: Nat = 0
    legacy_revoke_permanent: Bool = False
    request_needed: Bool = False
    peer: api.TypeInputPeer
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None
    title: String | None = None


class ForwardMessages_d5039208(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages#d5039208"):
    tl_id = 0xD5039208
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#d5039208 flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    drop_author: Bool = False
    drop_media_captions: Bool = False
    noforwards: Bool = False
    allow_paid_floodskip: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None


class ForwardMessages_6d74da08(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages#6d74da08"):
    tl_id = 0x6D74DA08
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#6d74da08 flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut video_timestamp:flags.20?int = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    drop_author: Bool = False
    drop_media_captions: Bool = False
    noforwards: Bool = False
    allow_paid_floodskip: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    video_timestamp: Int32 | None = None


class ForwardMessages_bb9fa475(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages#bb9fa475"):
    tl_id = 0xBB9FA475
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#bb9fa475 flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut video_timestamp:flags.20?int allow_paid_stars:flags.21?long = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    drop_author: Bool = False
    drop_media_captions: Bool = False
    noforwards: Bool = False
    allow_paid_floodskip: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    video_timestamp: Int32 | None = None
    allow_paid_stars: Int64 | None = None


class ForwardMessages_978928ca(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages#978928ca"):
    tl_id = 0x978928CA
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#978928ca flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut video_timestamp:flags.20?int allow_paid_stars:flags.21?long suggested_post:flags.23?SuggestedPost = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    drop_author: Bool = False
    drop_media_captions: Bool = False
    noforwards: Bool = False
    allow_paid_floodskip: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    reply_to: api.TypeInputReplyTo | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    video_timestamp: Int32 | None = None
    allow_paid_stars: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class GetDialogUnreadMarks_22e24e22(TLFunction["Vector[api.TypeDialogPeer]"], frozen=True, kw_only=True, tag="messages.getDialogUnreadMarks#22e24e22"):
    tl_id = 0x22E24E22
    tl_name = "messages.getDialogUnreadMarks"
    tl_type = "Vector<DialogPeer>"
    tl_line = "messages.getDialogUnreadMarks#22e24e22 = Vector<DialogPeer>;"


class GetPollResults_73bb643b(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.getPollResults#73bb643b"):
    tl_id = 0x73BB643B
    tl_name = "messages.getPollResults"
    tl_type = "Updates"
    tl_line = "messages.getPollResults#73bb643b peer:InputPeer msg_id:int = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32


class GetSavedDialogs_5381d21a(TLFunction["api.messages.TypeSavedDialogs"], frozen=True, kw_only=True, tag="messages.getSavedDialogs#5381d21a"):
    tl_id = 0x5381D21A
    tl_name = "messages.getSavedDialogs"
    tl_type = "messages.SavedDialogs"
    tl_line = "messages.getSavedDialogs#5381d21a flags:# exclude_pinned:flags.0?true offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs;"
    flags: Nat = 0
    exclude_pinned: Bool = False
    offset_date: Int32
    offset_id: Int32
    offset_peer: api.TypeInputPeer
    limit: Int32
    hash: Int64


class GetSavedHistory_3d9a414d(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getSavedHistory#3d9a414d"):
    tl_id = 0x3D9A414D
    tl_name = "messages.getSavedHistory"
    tl_type = "messages.Messages"
    tl_line = "messages.getSavedHistory#3d9a414d peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages;"
    peer: api.TypeInputPeer
    offset_id: Int32
    offset_date: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int64


class GetSponsoredMessages_9bd2f439(TLFunction["api.messages.TypeSponsoredMessages"], frozen=True, kw_only=True, tag="messages.getSponsoredMessages#9bd2f439"):
    tl_id = 0x9BD2F439
    tl_name = "messages.getSponsoredMessages"
    tl_type = "messages.SponsoredMessages"
    tl_line = "messages.getSponsoredMessages#9bd2f439 peer:InputPeer = messages.SponsoredMessages;"
    peer: api.TypeInputPeer


class GetUnreadReactions_3223495b(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getUnreadReactions#3223495b"):
    tl_id = 0x3223495B
    tl_name = "messages.getUnreadReactions"
    tl_type = "messages.Messages"
    tl_line = "messages.getUnreadReactions#3223495b flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32


class GetWebPagePreview_8b68b0cc(TLFunction["api.TypeMessageMedia"], frozen=True, kw_only=True, tag="messages.getWebPagePreview#8b68b0cc"):
    tl_id = 0x8B68B0CC
    tl_name = "messages.getWebPagePreview"
    tl_type = "MessageMedia"
    tl_line = "messages.getWebPagePreview#8b68b0cc flags:# message:string entities:flags.3?Vector<MessageEntity> = MessageMedia;"
    flags: Nat = 0
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None


class ImportChatInvite_6c50051c(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.importChatInvite#6c50051c"):
    tl_id = 0x6C50051C
    tl_name = "messages.importChatInvite"
    tl_type = "Updates"
    tl_line = "messages.importChatInvite#6c50051c hash:string = Updates;"
    hash: String


class MarkDialogUnread_c286d98f(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.markDialogUnread#c286d98f"):
    tl_id = 0xC286D98F
    tl_name = "messages.markDialogUnread"
    tl_type = "Bool"
    tl_line = "messages.markDialogUnread#c286d98f flags:# unread:flags.0?true peer:InputDialogPeer = Bool;"
    flags: Nat = 0
    unread: Bool = False
    peer: api.TypeInputDialogPeer


class ReadReactions_54aa7f8e(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.readReactions#54aa7f8e"):
    tl_id = 0x54AA7F8E
    tl_name = "messages.readReactions"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.readReactions#54aa7f8e flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None


class Report_8953ab4e(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.report#8953ab4e"):
    tl_id = 0x8953AB4E
    tl_name = "messages.report"
    tl_type = "Bool"
    tl_line = "messages.report#8953ab4e peer:InputPeer id:Vector<int> reason:ReportReason message:string = Bool;"
    peer: api.TypeInputPeer
    id: Vector[Int32]
    reason: api.TypeReportReason
    message: String


class ReportSponsoredMessage_1af3dbb8(TLFunction["api.channels.TypeSponsoredMessageReportResult"], frozen=True, kw_only=True, tag="messages.reportSponsoredMessage#1af3dbb8"):
    tl_id = 0x1AF3DBB8
    tl_name = "messages.reportSponsoredMessage"
    tl_type = "channels.SponsoredMessageReportResult"
    tl_line = "messages.reportSponsoredMessage#1af3dbb8 peer:InputPeer random_id:bytes option:bytes = channels.SponsoredMessageReportResult;"
    peer: api.TypeInputPeer
    random_id: Bytes
    option: Bytes


class RequestAppWebView_8c5a3b3c(TLFunction["api.TypeAppWebViewResult"], frozen=True, kw_only=True, tag="messages.requestAppWebView#8c5a3b3c"):
    tl_id = 0x8C5A3B3C
    tl_name = "messages.requestAppWebView"
    tl_type = "AppWebViewResult"
    tl_line = "messages.requestAppWebView#8c5a3b3c flags:# write_allowed:flags.0?true peer:InputPeer app:InputBotApp start_param:flags.1?string theme_params:flags.2?DataJSON platform:string = AppWebViewResult;"
    flags: Nat = 0
    write_allowed: Bool = False
    peer: api.TypeInputPeer
    app: api.TypeInputBotApp
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    platform: String


class RequestSimpleWebView_1a46500a(TLFunction["api.TypeSimpleWebViewResult"], frozen=True, kw_only=True, tag="messages.requestSimpleWebView#1a46500a"):
    tl_id = 0x1A46500A
    tl_name = "messages.requestSimpleWebView"
    tl_type = "SimpleWebViewResult"
    tl_line = "messages.requestSimpleWebView#1a46500a flags:# from_switch_webview:flags.1?true from_side_menu:flags.2?true bot:InputUser url:flags.3?string start_param:flags.4?string theme_params:flags.0?DataJSON platform:string = SimpleWebViewResult;"
    flags: Nat = 0
    from_switch_webview: Bool = False
    from_side_menu: Bool = False
    bot: api.TypeInputUser
    url: String | None = None
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    platform: String


class RequestUrlAuth_198fb446(TLFunction["api.TypeUrlAuthResult"], frozen=True, kw_only=True, tag="messages.requestUrlAuth#198fb446"):
    tl_id = 0x198FB446
    tl_name = "messages.requestUrlAuth"
    tl_type = "UrlAuthResult"
    tl_line = "messages.requestUrlAuth#198fb446 flags:# peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string = UrlAuthResult;"
    flags: Nat = 0
    peer: api.TypeInputPeer | None = None
    msg_id: Int32 | None = None
    button_id: Int32 | None = None
    url: String | None = None


class SaveDraft_7ff3b806(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveDraft#7ff3b806"):
    tl_id = 0x7FF3B806
    tl_name = "messages.saveDraft"
    tl_type = "Bool"
    tl_line = "messages.saveDraft#7ff3b806 flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    reply_to: api.TypeInputReplyTo | None = None
    peer: api.TypeInputPeer
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None


class SaveDraft_d372c5ce(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveDraft#d372c5ce"):
    tl_id = 0xD372C5CE
    tl_name = "messages.saveDraft"
    tl_type = "Bool"
    tl_line = "messages.saveDraft#d372c5ce flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia effect:flags.7?long = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    reply_to: api.TypeInputReplyTo | None = None
    peer: api.TypeInputPeer
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None
    effect: Int64 | None = None


class SaveDraft_54ae308e(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveDraft#54ae308e"):
    tl_id = 0x54AE308E
    tl_name = "messages.saveDraft"
    tl_type = "Bool"
    tl_line = "messages.saveDraft#54ae308e flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia effect:flags.7?long suggested_post:flags.8?SuggestedPost = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    reply_to: api.TypeInputReplyTo | None = None
    peer: api.TypeInputPeer
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    media: api.TypeInputMedia | None = None
    effect: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class SearchGlobal_4bc6589a(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.searchGlobal#4bc6589a"):
    tl_id = 0x4BC6589A
    tl_name = "messages.searchGlobal"
    tl_type = "messages.Messages"
    tl_line = "messages.searchGlobal#4bc6589a flags:# broadcasts_only:flags.1?true groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int q:string filter:MessagesFilter min_date:int max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages;"
    flags: Nat = 0
    broadcasts_only: Bool = False
    groups_only: Bool = False
    users_only: Bool = False
    folder_id: Int32 | None = None
    q: String
    filter: api.TypeMessagesFilter
    min_date: Int32
    max_date: Int32
    offset_rate: Int32
    offset_peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32


class SendBotRequestedPeer_91b2d060(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendBotRequestedPeer#91b2d060"):
    tl_id = 0x91B2D060
    tl_name = "messages.sendBotRequestedPeer"
    tl_type = "Updates"
    tl_line = "messages.sendBotRequestedPeer#91b2d060 peer:InputPeer msg_id:int button_id:int requested_peers:Vector<InputPeer> = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    button_id: Int32
    requested_peers: Vector[api.TypeInputPeer]


class SendInlineBotResult_3ebee86a(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendInlineBotResult#3ebee86a"):
    tl_id = 0x3EBEE86A
    tl_name = "messages.sendInlineBotResult"
    tl_type = "Updates"
    tl_line = "messages.sendInlineBotResult#3ebee86a flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    hide_via: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    random_id: Int64
    query_id: Int64
    id: String
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None


class SendMedia_7bd66041(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#7bd66041"):
    tl_id = 0x7BD66041
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#7bd66041 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    media: api.TypeInputMedia
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None


class SendMedia_7852834e(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#7852834e"):
    tl_id = 0x7852834E
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#7852834e flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    allow_paid_floodskip: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    media: api.TypeInputMedia
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None


class SendMedia_a550cd78(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#a550cd78"):
    tl_id = 0xA550CD78
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#a550cd78 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    allow_paid_floodskip: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    media: api.TypeInputMedia
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None
    allow_paid_stars: Int64 | None = None


class SendMedia_ac55d9c1(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#ac55d9c1"):
    tl_id = 0xAC55D9C1
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#ac55d9c1 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    allow_paid_floodskip: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    media: api.TypeInputMedia
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None
    allow_paid_stars: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class SendMessage_dff8042c(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#dff8042c"):
    tl_id = 0xDFF8042C
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#dff8042c flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None


class SendMessage_983f9745(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#983f9745"):
    tl_id = 0x983F9745
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#983f9745 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    allow_paid_floodskip: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None


class SendMessage_fbf2340a(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#fbf2340a"):
    tl_id = 0xFBF2340A
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#fbf2340a flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    allow_paid_floodskip: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None
    allow_paid_stars: Int64 | None = None


class SendMessage_fe05dc9a(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#fe05dc9a"):
    tl_id = 0xFE05DC9A
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#fe05dc9a flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    allow_paid_floodskip: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None
    allow_paid_stars: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class SendMessage_545cd15a(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#545cd15a"):
    tl_id = 0x545CD15A
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#545cd15a flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    allow_paid_floodskip: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    schedule_repeat_period: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None
    allow_paid_stars: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class SendMultiMedia_c964709(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMultiMedia#c964709"):
    tl_id = 0x0C964709
    tl_name = "messages.sendMultiMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMultiMedia#c964709 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    multi_media: Vector[api.TypeInputSingleMedia]
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None


class SendMultiMedia_37b74355(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMultiMedia#37b74355"):
    tl_id = 0x37B74355
    tl_name = "messages.sendMultiMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMultiMedia#37b74355 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    invert_media: Bool = False
    allow_paid_floodskip: Bool = False
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo | None = None
    multi_media: Vector[api.TypeInputSingleMedia]
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None


class SendPaidReaction_25c8fe3e(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendPaidReaction#25c8fe3e"):
    tl_id = 0x25C8FE3E
    tl_name = "messages.sendPaidReaction"
    tl_type = "Updates"
    tl_line = "messages.sendPaidReaction#25c8fe3e flags:# private:flags.0?true peer:InputPeer msg_id:int count:int random_id:long = Updates;"
    flags: Nat = 0
    private: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32
    count: Int32
    random_id: Int64


class SendPaidReaction_9dd6a67b(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendPaidReaction#9dd6a67b"):
    tl_id = 0x9DD6A67B
    tl_name = "messages.sendPaidReaction"
    tl_type = "Updates"
    tl_line = "messages.sendPaidReaction#9dd6a67b flags:# peer:InputPeer msg_id:int count:int random_id:long private:flags.0?Bool = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    msg_id: Int32
    count: Int32
    random_id: Int64
    private: Bool | None = None


class SendQuickReplyMessages_33153ad4(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendQuickReplyMessages#33153ad4"):
    tl_id = 0x33153AD4
    tl_name = "messages.sendQuickReplyMessages"
    tl_type = "Updates"
    tl_line = "messages.sendQuickReplyMessages#33153ad4 peer:InputPeer shortcut_id:int = Updates;"
    peer: api.TypeInputPeer
    shortcut_id: Int32


class SetChatAvailableReactions_feb16771(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setChatAvailableReactions#feb16771"):
    tl_id = 0xFEB16771
    tl_name = "messages.setChatAvailableReactions"
    tl_type = "Updates"
    tl_line = "messages.setChatAvailableReactions#feb16771 peer:InputPeer available_reactions:ChatReactions = Updates;"
    peer: api.TypeInputPeer
    available_reactions: api.TypeChatReactions


class SetChatAvailableReactions_5a150bd4(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setChatAvailableReactions#5a150bd4"):
    tl_id = 0x5A150BD4
    tl_name = "messages.setChatAvailableReactions"
    tl_type = "Updates"
    tl_line = "messages.setChatAvailableReactions#5a150bd4 flags:# peer:InputPeer available_reactions:ChatReactions reactions_limit:flags.0?int = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    available_reactions: api.TypeChatReactions
    reactions_limit: Int32 | None = None


class SetChatTheme_e63be13f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setChatTheme#e63be13f"):
    tl_id = 0xE63BE13F
    tl_name = "messages.setChatTheme"
    tl_type = "Updates"
    tl_line = "messages.setChatTheme#e63be13f peer:InputPeer emoticon:string = Updates;"
    peer: api.TypeInputPeer
    emoticon: String


class SummarizeText_9d4104e2(TLFunction["api.TypeTextWithEntities"], frozen=True, kw_only=True, tag="messages.summarizeText#9d4104e2"):
    tl_id = 0x9D4104E2
    tl_name = "messages.summarizeText"
    tl_type = "TextWithEntities"
    tl_line = "messages.summarizeText#9d4104e2 flags:# peer:InputPeer id:int to_lang:flags.0?string = TextWithEntities;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    id: Int32
    to_lang: String | None = None


class ToggleNoForwards_b11eafa2(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.toggleNoForwards#b11eafa2"):
    tl_id = 0xB11EAFA2
    tl_name = "messages.toggleNoForwards"
    tl_type = "Updates"
    tl_line = "messages.toggleNoForwards#b11eafa2 peer:InputPeer enabled:Bool = Updates;"
    peer: api.TypeInputPeer
    enabled: Bool


class TogglePaidReactionPrivacy_849ad397(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.togglePaidReactionPrivacy#849ad397"):
    tl_id = 0x849AD397
    tl_name = "messages.togglePaidReactionPrivacy"
    tl_type = "Bool"
    tl_line = "messages.togglePaidReactionPrivacy#849ad397 peer:InputPeer msg_id:int private:Bool = Bool;"
    peer: api.TypeInputPeer
    msg_id: Int32
    private: Bool


class TranslateText_63183030(TLFunction["api.messages.TypeTranslatedText"], frozen=True, kw_only=True, tag="messages.translateText#63183030"):
    tl_id = 0x63183030
    tl_name = "messages.translateText"
    tl_type = "messages.TranslatedText"
    tl_line = "messages.translateText#63183030 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string = messages.TranslatedText;"
    flags: Nat = 0
    peer: api.TypeInputPeer | None = None
    id: Vector[Int32] | None = None
    text: Vector[api.TypeTextWithEntities] | None = None
    to_lang: String


class UnpinAllMessages_ee22b9a8(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.unpinAllMessages#ee22b9a8"):
    tl_id = 0xEE22B9A8
    tl_name = "messages.unpinAllMessages"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.unpinAllMessages#ee22b9a8 flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None


class UploadMedia_519bc2b1(TLFunction["api.TypeMessageMedia"], frozen=True, kw_only=True, tag="messages.uploadMedia#519bc2b1"):
    tl_id = 0x519BC2B1
    tl_name = "messages.uploadMedia"
    tl_type = "MessageMedia"
    tl_line = "messages.uploadMedia#519bc2b1 peer:InputPeer media:InputMedia = MessageMedia;"
    peer: api.TypeInputPeer
    media: api.TypeInputMedia


class ViewSponsoredMessage_673ad8f1(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.viewSponsoredMessage#673ad8f1"):
    tl_id = 0x673AD8F1
    tl_name = "messages.viewSponsoredMessage"
    tl_type = "Bool"
    tl_line = "messages.viewSponsoredMessage#673ad8f1 peer:InputPeer random_id:bytes = Bool;"
    peer: api.TypeInputPeer
    random_id: Bytes
