"""Definitions: the namespace messages. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.messages import *
    from tl.api.before176.messages import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "AcceptEncryption",
    "AcceptUrlAuth",
    "AddChatUser",
    "AddPollAnswer",
    "AffectedFoundMessages",
    "AffectedHistory",
    "AffectedMessages",
    "AllStickers",
    "AllStickersNotModified",
    "AppendTodoList",
    "ArchivedStickers",
    "AvailableEffects",
    "AvailableEffectsNotModified",
    "AvailableReactions",
    "AvailableReactionsNotModified",
    "BotApp",
    "BotCallbackAnswer",
    "BotPreparedInlineMessage",
    "BotResults",
    "ChannelMessages",
    "ChatAdminsWithInvites",
    "ChatFull",
    "ChatInviteImporters",
    "ChatInviteJoinResultOk",
    "ChatInviteJoinResultWebView",
    "Chats",
    "ChatsSlice",
    "CheckChatInvite",
    "CheckHistoryImport",
    "CheckHistoryImportPeer",
    "CheckQuickReplyShortcut",
    "CheckUrlAuthMatchCode",
    "CheckedHistoryImportPeer",
    "ClearAllDrafts",
    "ClearRecentReactions",
    "ClearRecentStickers",
    "ClickSponsoredMessage",
    "ComposeMessageWithAI",
    "ComposeRichMessageWithAI",
    "ComposedMessageWithAI",
    "ComposedRichMessageWithAI",
    "CreateChat",
    "CreateForumTopic",
    "DeclineUrlAuth",
    "DeleteChat",
    "DeleteChatUser",
    "DeleteExportedChatInvite",
    "DeleteFactCheck",
    "DeleteHistory",
    "DeleteMessages",
    "DeleteParticipantReaction",
    "DeleteParticipantReactions",
    "DeletePhoneCallHistory",
    "DeletePollAnswer",
    "DeleteQuickReplyMessages",
    "DeleteQuickReplyShortcut",
    "DeleteRevokedExportedChatInvites",
    "DeleteSavedHistory",
    "DeleteScheduledMessages",
    "DeleteTopicHistory",
    "DhConfig",
    "DhConfigNotModified",
    "DialogFilters",
    "Dialogs",
    "DialogsNotModified",
    "DialogsSlice",
    "DiscardEncryption",
    "DiscussionMessage",
    "EditChatAbout",
    "EditChatAdmin",
    "EditChatCreator",
    "EditChatDefaultBannedRights",
    "EditChatParticipantRank",
    "EditChatPhoto",
    "EditChatTitle",
    "EditExportedChatInvite",
    "EditFactCheck",
    "EditForumTopic",
    "EditInlineBotMessage",
    "EditMessage",
    "EditQuickReplyShortcut",
    "EmojiGameDiceInfo",
    "EmojiGameOutcome",
    "EmojiGameUnavailable",
    "EmojiGroups",
    "EmojiGroupsNotModified",
    "ExportChatInvite",
    "ExportedChatInvite",
    "ExportedChatInviteReplaced",
    "ExportedChatInvites",
    "FaveSticker",
    "FavedStickers",
    "FavedStickersNotModified",
    "FeaturedStickers",
    "FeaturedStickersNotModified",
    "ForumTopics",
    "ForwardMessages",
    "FoundStickerSets",
    "FoundStickerSetsNotModified",
    "FoundStickers",
    "FoundStickersNotModified",
    "GetAdminsWithInvites",
    "GetAllDrafts",
    "GetAllStickers",
    "GetArchivedStickers",
    "GetAttachMenuBot",
    "GetAttachMenuBots",
    "GetAttachedStickers",
    "GetAvailableEffects",
    "GetAvailableReactions",
    "GetBotApp",
    "GetBotCallbackAnswer",
    "GetChatInviteImporters",
    "GetChats",
    "GetCommonChats",
    "GetCustomEmojiDocuments",
    "GetDefaultHistoryTTL",
    "GetDefaultTagReactions",
    "GetDhConfig",
    "GetDialogFilters",
    "GetDialogUnreadMarks",
    "GetDialogs",
    "GetDiscussionMessage",
    "GetDocumentByHash",
    "GetEmojiGameInfo",
    "GetEmojiGroups",
    "GetEmojiKeywords",
    "GetEmojiKeywordsDifference",
    "GetEmojiKeywordsLanguages",
    "GetEmojiProfilePhotoGroups",
    "GetEmojiStatusGroups",
    "GetEmojiStickerGroups",
    "GetEmojiStickers",
    "GetEmojiURL",
    "GetExportedChatInvite",
    "GetExportedChatInvites",
    "GetExtendedMedia",
    "GetFactCheck",
    "GetFavedStickers",
    "GetFeaturedEmojiStickers",
    "GetFeaturedStickers",
    "GetForumTopics",
    "GetForumTopicsByID",
    "GetFullChat",
    "GetFutureChatCreatorAfterLeave",
    "GetGameHighScores",
    "GetHistory",
    "GetInlineBotResults",
    "GetInlineGameHighScores",
    "GetMaskStickers",
    "GetMessageEditData",
    "GetMessageReactionsList",
    "GetMessageReadParticipants",
    "GetMessages",
    "GetMessagesReactions",
    "GetMessagesViews",
    "GetMyStickers",
    "GetOldFeaturedStickers",
    "GetOnlines",
    "GetOutboxReadDate",
    "GetPaidReactionPrivacy",
    "GetPeerDialogs",
    "GetPeerSettings",
    "GetPersonalChannelHistory",
    "GetPinnedDialogs",
    "GetPinnedSavedDialogs",
    "GetPollResults",
    "GetPollVotes",
    "GetPreparedInlineMessage",
    "GetQuickReplies",
    "GetQuickReplyMessages",
    "GetRecentLocations",
    "GetRecentReactions",
    "GetRecentStickers",
    "GetReplies",
    "GetRichMessage",
    "GetSavedDialogs",
    "GetSavedDialogsByID",
    "GetSavedGifs",
    "GetSavedHistory",
    "GetSavedReactionTags",
    "GetScheduledHistory",
    "GetScheduledMessages",
    "GetSearchCounters",
    "GetSearchResultsCalendar",
    "GetSearchResultsPositions",
    "GetSplitRanges",
    "GetSponsoredMessages",
    "GetStickerSet",
    "GetStickers",
    "GetSuggestedDialogFilters",
    "GetTopReactions",
    "GetUnreadMentions",
    "GetUnreadPollVotes",
    "GetUnreadReactions",
    "GetWebPage",
    "GetWebPagePreview",
    "HideAllChatJoinRequests",
    "HideChatJoinRequest",
    "HidePeerSettingsBar",
    "HighScores",
    "HistoryImport",
    "HistoryImportParsed",
    "ImportChatInvite",
    "InactiveChats",
    "InitHistoryImport",
    "InstallStickerSet",
    "InvitedUsers",
    "MarkDialogUnread",
    "MessageEditData",
    "MessageReactionsList",
    "MessageViews",
    "Messages",
    "MessagesNotModified",
    "MessagesSlice",
    "MigrateChat",
    "MyStickers",
    "PeerDialogs",
    "PeerSettings",
    "PreparedInlineMessage",
    "ProlongWebView",
    "QuickReplies",
    "QuickRepliesNotModified",
    "RateTranscribedAudio",
    "Reactions",
    "ReactionsNotModified",
    "ReadDiscussion",
    "ReadEncryptedHistory",
    "ReadFeaturedStickers",
    "ReadHistory",
    "ReadMentions",
    "ReadMessageContents",
    "ReadPollVotes",
    "ReadReactions",
    "ReadSavedHistory",
    "ReceivedMessages",
    "ReceivedQueue",
    "RecentStickers",
    "RecentStickersNotModified",
    "ReorderPinnedDialogs",
    "ReorderPinnedForumTopics",
    "ReorderPinnedSavedDialogs",
    "ReorderQuickReplies",
    "ReorderStickerSets",
    "Report",
    "ReportEncryptedSpam",
    "ReportMessagesDelivery",
    "ReportMusicListen",
    "ReportReaction",
    "ReportReadMetrics",
    "ReportSpam",
    "ReportSponsoredMessage",
    "RequestAppWebView",
    "RequestChatJoinWebView",
    "RequestEncryption",
    "RequestMainWebView",
    "RequestSimpleWebView",
    "RequestUrlAuth",
    "RequestWebView",
    "SaveDefaultSendAs",
    "SaveDraft",
    "SaveGif",
    "SavePreparedInlineMessage",
    "SaveRecentSticker",
    "SavedDialogs",
    "SavedDialogsNotModified",
    "SavedDialogsSlice",
    "SavedGifs",
    "SavedGifsNotModified",
    "SavedReactionTags",
    "SavedReactionTagsNotModified",
    "Search",
    "SearchCounter",
    "SearchCustomEmoji",
    "SearchEmojiStickerSets",
    "SearchGlobal",
    "SearchResultsCalendar",
    "SearchResultsPositions",
    "SearchSentMedia",
    "SearchStickerSets",
    "SearchStickers",
    "SendBotRequestedPeer",
    "SendEncrypted",
    "SendEncryptedFile",
    "SendEncryptedService",
    "SendInlineBotResult",
    "SendMedia",
    "SendMessage",
    "SendMultiMedia",
    "SendPaidReaction",
    "SendQuickReplyMessages",
    "SendReaction",
    "SendScheduledMessages",
    "SendScreenshotNotification",
    "SendVote",
    "SendWebViewData",
    "SendWebViewResultMessage",
    "SentEncryptedFile",
    "SentEncryptedMessage",
    "SetBotCallbackAnswer",
    "SetBotGuestChatResult",
    "SetBotPrecheckoutResults",
    "SetBotShippingResults",
    "SetChatAvailableReactions",
    "SetChatTheme",
    "SetChatWallPaper",
    "SetDefaultHistoryTTL",
    "SetDefaultReaction",
    "SetEncryptedTyping",
    "SetGameScore",
    "SetHistoryTTL",
    "SetInlineBotResults",
    "SetInlineGameScore",
    "SetTyping",
    "SponsoredMessages",
    "SponsoredMessagesEmpty",
    "StartBot",
    "StartHistoryImport",
    "StickerSet",
    "StickerSetInstallResultArchive",
    "StickerSetInstallResultSuccess",
    "StickerSetNotModified",
    "Stickers",
    "StickersNotModified",
    "SummarizeText",
    "ToggleBotInAttachMenu",
    "ToggleDialogFilterTags",
    "ToggleDialogPin",
    "ToggleNoForwards",
    "TogglePaidReactionPrivacy",
    "TogglePeerTranslations",
    "ToggleSavedDialogPin",
    "ToggleStickerSets",
    "ToggleSuggestedPostApproval",
    "ToggleTodoCompleted",
    "TranscribeAudio",
    "TranscribedAudio",
    "TranslateResult",
    "TranslateRichMessage",
    "TranslateText",
    "TranslatedRichMessage",
    "TypeAffectedFoundMessages",
    "TypeAffectedHistory",
    "TypeAffectedMessages",
    "TypeAllStickers",
    "TypeArchivedStickers",
    "TypeAvailableEffects",
    "TypeAvailableReactions",
    "TypeBotApp",
    "TypeBotCallbackAnswer",
    "TypeBotPreparedInlineMessage",
    "TypeBotResults",
    "TypeChatAdminsWithInvites",
    "TypeChatFull",
    "TypeChatInviteImporters",
    "TypeChatInviteJoinResult",
    "TypeChats",
    "TypeCheckedHistoryImportPeer",
    "TypeComposedMessageWithAI",
    "TypeComposedRichMessageWithAI",
    "TypeDhConfig",
    "TypeDialogFilters",
    "TypeDialogs",
    "TypeDiscussionMessage",
    "TypeEmojiGameInfo",
    "TypeEmojiGameOutcome",
    "TypeEmojiGroups",
    "TypeExportedChatInvite",
    "TypeExportedChatInvites",
    "TypeFavedStickers",
    "TypeFeaturedStickers",
    "TypeForumTopics",
    "TypeFoundStickerSets",
    "TypeFoundStickers",
    "TypeHighScores",
    "TypeHistoryImport",
    "TypeHistoryImportParsed",
    "TypeInactiveChats",
    "TypeInvitedUsers",
    "TypeMessageEditData",
    "TypeMessageReactionsList",
    "TypeMessageViews",
    "TypeMessages",
    "TypeMyStickers",
    "TypePeerDialogs",
    "TypePeerSettings",
    "TypePreparedInlineMessage",
    "TypeQuickReplies",
    "TypeReactions",
    "TypeRecentStickers",
    "TypeSavedDialogs",
    "TypeSavedGifs",
    "TypeSavedReactionTags",
    "TypeSearchCounter",
    "TypeSearchResultsCalendar",
    "TypeSearchResultsPositions",
    "TypeSentEncryptedMessage",
    "TypeSponsoredMessages",
    "TypeStickerSet",
    "TypeStickerSetInstallResult",
    "TypeStickers",
    "TypeTranscribedAudio",
    "TypeTranslatedRichMessage",
    "TypeTranslatedText",
    "TypeVotesList",
    "TypeWebPage",
    "TypeWebPagePreview",
    "UninstallStickerSet",
    "UnpinAllMessages",
    "UpdateDialogFilter",
    "UpdateDialogFiltersOrder",
    "UpdatePinnedForumTopic",
    "UpdatePinnedMessage",
    "UpdateSavedReactionTag",
    "UploadEncryptedFile",
    "UploadImportedMedia",
    "UploadMedia",
    "ViewSponsoredMessage",
    "VotesList",
    "WebPage",
    "WebPagePreview",
]


class AffectedFoundMessages(TLObject, frozen=True, kw_only=True, tag="messages.affectedFoundMessages"):
    tl_id = 0xEF8D3E6C
    tl_name = "messages.affectedFoundMessages"
    tl_type = "messages.AffectedFoundMessages"
    tl_line = "messages.affectedFoundMessages#ef8d3e6c pts:int pts_count:int offset:int messages:Vector<int> = messages.AffectedFoundMessages;"
    pts: Int32
    pts_count: Int32
    offset: Int32
    messages: Vector[Int32]


class AffectedHistory(TLObject, frozen=True, kw_only=True, tag="messages.affectedHistory"):
    tl_id = 0xB45C69D1
    tl_name = "messages.affectedHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.affectedHistory#b45c69d1 pts:int pts_count:int offset:int = messages.AffectedHistory;"
    pts: Int32
    pts_count: Int32
    offset: Int32


class AffectedMessages(TLObject, frozen=True, kw_only=True, tag="messages.affectedMessages"):
    tl_id = 0x84D19185
    tl_name = "messages.affectedMessages"
    tl_type = "messages.AffectedMessages"
    tl_line = "messages.affectedMessages#84d19185 pts:int pts_count:int = messages.AffectedMessages;"
    pts: Int32
    pts_count: Int32


class AllStickers(TLObject, frozen=True, kw_only=True, tag="messages.allStickers"):
    tl_id = 0xCDBBCEBB
    tl_name = "messages.allStickers"
    tl_type = "messages.AllStickers"
    tl_line = "messages.allStickers#cdbbcebb hash:long sets:Vector<StickerSet> = messages.AllStickers;"
    hash: Int64
    sets: Vector[api.TypeStickerSet]


class AllStickersNotModified(TLObject, frozen=True, kw_only=True, tag="messages.allStickersNotModified"):
    tl_id = 0xE86602C3
    tl_name = "messages.allStickersNotModified"
    tl_type = "messages.AllStickers"
    tl_line = "messages.allStickersNotModified#e86602c3 = messages.AllStickers;"


class ArchivedStickers(TLObject, frozen=True, kw_only=True, tag="messages.archivedStickers"):
    tl_id = 0x4FCBA9C8
    tl_name = "messages.archivedStickers"
    tl_type = "messages.ArchivedStickers"
    tl_line = "messages.archivedStickers#4fcba9c8 count:int sets:Vector<StickerSetCovered> = messages.ArchivedStickers;"
    count: Int32
    sets: Vector[api.TypeStickerSetCovered]


class AvailableEffects(TLObject, frozen=True, kw_only=True, tag="messages.availableEffects"):
    tl_id = 0xBDDB616E
    tl_name = "messages.availableEffects"
    tl_type = "messages.AvailableEffects"
    tl_line = "messages.availableEffects#bddb616e hash:int effects:Vector<AvailableEffect> documents:Vector<Document> = messages.AvailableEffects;"
    hash: Int32
    effects: Vector[api.TypeAvailableEffect]
    documents: Vector[api.TypeDocument]


class AvailableEffectsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.availableEffectsNotModified"):
    tl_id = 0xD1ED9A5B
    tl_name = "messages.availableEffectsNotModified"
    tl_type = "messages.AvailableEffects"
    tl_line = "messages.availableEffectsNotModified#d1ed9a5b = messages.AvailableEffects;"


class AvailableReactions(TLObject, frozen=True, kw_only=True, tag="messages.availableReactions"):
    tl_id = 0x768E3AAD
    tl_name = "messages.availableReactions"
    tl_type = "messages.AvailableReactions"
    tl_line = "messages.availableReactions#768e3aad hash:int reactions:Vector<AvailableReaction> = messages.AvailableReactions;"
    hash: Int32
    reactions: Vector[api.TypeAvailableReaction]


class AvailableReactionsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.availableReactionsNotModified"):
    tl_id = 0x9F071957
    tl_name = "messages.availableReactionsNotModified"
    tl_type = "messages.AvailableReactions"
    tl_line = "messages.availableReactionsNotModified#9f071957 = messages.AvailableReactions;"


class BotApp(TLObject, frozen=True, kw_only=True, tag="messages.botApp"):
    tl_id = 0xEB50ADF5
    tl_name = "messages.botApp"
    tl_type = "messages.BotApp"
    tl_line = "messages.botApp#eb50adf5 flags:# inactive:flags.0?true request_write_access:flags.1?true has_settings:flags.2?true app:BotApp = messages.BotApp;"
    flags: Nat = 0
    inactive: Bool = False
    request_write_access: Bool = False
    has_settings: Bool = False
    app: api.TypeBotApp


class BotCallbackAnswer(TLObject, frozen=True, kw_only=True, tag="messages.botCallbackAnswer"):
    tl_id = 0x36585EA4
    tl_name = "messages.botCallbackAnswer"
    tl_type = "messages.BotCallbackAnswer"
    tl_line = "messages.botCallbackAnswer#36585ea4 flags:# alert:flags.1?true has_url:flags.3?true native_ui:flags.4?true message:flags.0?string url:flags.2?string cache_time:int = messages.BotCallbackAnswer;"
    flags: Nat = 0
    alert: Bool = False
    has_url: Bool = False
    native_ui: Bool = False
    message: String | None = None
    url: String | None = None
    cache_time: Int32


class BotPreparedInlineMessage(TLObject, frozen=True, kw_only=True, tag="messages.botPreparedInlineMessage"):
    tl_id = 0x8ECF0511
    tl_name = "messages.botPreparedInlineMessage"
    tl_type = "messages.BotPreparedInlineMessage"
    tl_line = "messages.botPreparedInlineMessage#8ecf0511 id:string expire_date:int = messages.BotPreparedInlineMessage;"
    id: String
    expire_date: Int32


class BotResults(TLObject, frozen=True, kw_only=True, tag="messages.botResults"):
    tl_id = 0xE021F2F6
    tl_name = "messages.botResults"
    tl_type = "messages.BotResults"
    tl_line = "messages.botResults#e021f2f6 flags:# gallery:flags.0?true query_id:long next_offset:flags.1?string switch_pm:flags.2?InlineBotSwitchPM switch_webview:flags.3?InlineBotWebView results:Vector<BotInlineResult> cache_time:int users:Vector<User> = messages.BotResults;"
    flags: Nat = 0
    gallery: Bool = False
    query_id: Int64
    next_offset: String | None = None
    switch_pm: api.TypeInlineBotSwitchPM | None = None
    switch_webview: api.TypeInlineBotWebView | None = None
    results: Vector[api.TypeBotInlineResult]
    cache_time: Int32
    users: Vector[api.TypeUser]


class ChannelMessages(TLObject, frozen=True, kw_only=True, tag="messages.channelMessages"):
    tl_id = 0xC776BA4E
    tl_name = "messages.channelMessages"
    tl_type = "messages.Messages"
    tl_line = "messages.channelMessages#c776ba4e flags:# inexact:flags.1?true pts:int count:int offset_id_offset:flags.2?int messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    flags: Nat = 0
    inexact: Bool = False
    pts: Int32
    count: Int32
    offset_id_offset: Int32 | None = None
    messages: Vector[api.TypeMessage]
    topics: Vector[api.TypeForumTopic]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChatAdminsWithInvites(TLObject, frozen=True, kw_only=True, tag="messages.chatAdminsWithInvites"):
    tl_id = 0xB69B72D7
    tl_name = "messages.chatAdminsWithInvites"
    tl_type = "messages.ChatAdminsWithInvites"
    tl_line = "messages.chatAdminsWithInvites#b69b72d7 admins:Vector<ChatAdminWithInvites> users:Vector<User> = messages.ChatAdminsWithInvites;"
    admins: Vector[api.TypeChatAdminWithInvites]
    users: Vector[api.TypeUser]


class ChatFull(TLObject, frozen=True, kw_only=True, tag="messages.chatFull"):
    tl_id = 0xE5D7D19C
    tl_name = "messages.chatFull"
    tl_type = "messages.ChatFull"
    tl_line = "messages.chatFull#e5d7d19c full_chat:ChatFull chats:Vector<Chat> users:Vector<User> = messages.ChatFull;"
    full_chat: api.TypeChatFull
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChatInviteImporters(TLObject, frozen=True, kw_only=True, tag="messages.chatInviteImporters"):
    tl_id = 0x81B6B00A
    tl_name = "messages.chatInviteImporters"
    tl_type = "messages.ChatInviteImporters"
    tl_line = "messages.chatInviteImporters#81b6b00a count:int importers:Vector<ChatInviteImporter> users:Vector<User> = messages.ChatInviteImporters;"
    count: Int32
    importers: Vector[api.TypeChatInviteImporter]
    users: Vector[api.TypeUser]


class ChatInviteJoinResultOk(TLObject, frozen=True, kw_only=True, tag="messages.chatInviteJoinResultOk"):
    tl_id = 0x445663A7
    tl_name = "messages.chatInviteJoinResultOk"
    tl_type = "messages.ChatInviteJoinResult"
    tl_line = "messages.chatInviteJoinResultOk#445663a7 updates:Updates = messages.ChatInviteJoinResult;"
    updates: api.TypeUpdates


class ChatInviteJoinResultWebView(TLObject, frozen=True, kw_only=True, tag="messages.chatInviteJoinResultWebView"):
    tl_id = 0x61CA29D3
    tl_name = "messages.chatInviteJoinResultWebView"
    tl_type = "messages.ChatInviteJoinResult"
    tl_line = "messages.chatInviteJoinResultWebView#61ca29d3 bot_id:long query_id:long users:Vector<User> = messages.ChatInviteJoinResult;"
    bot_id: Int64
    query_id: Int64
    users: Vector[api.TypeUser]


class Chats(TLObject, frozen=True, kw_only=True, tag="messages.chats"):
    tl_id = 0x64FF9FD5
    tl_name = "messages.chats"
    tl_type = "messages.Chats"
    tl_line = "messages.chats#64ff9fd5 chats:Vector<Chat> = messages.Chats;"
    chats: Vector[api.TypeChat]


class ChatsSlice(TLObject, frozen=True, kw_only=True, tag="messages.chatsSlice"):
    tl_id = 0x9CD81144
    tl_name = "messages.chatsSlice"
    tl_type = "messages.Chats"
    tl_line = "messages.chatsSlice#9cd81144 count:int chats:Vector<Chat> = messages.Chats;"
    count: Int32
    chats: Vector[api.TypeChat]


class CheckedHistoryImportPeer(TLObject, frozen=True, kw_only=True, tag="messages.checkedHistoryImportPeer"):
    tl_id = 0xA24DE717
    tl_name = "messages.checkedHistoryImportPeer"
    tl_type = "messages.CheckedHistoryImportPeer"
    tl_line = "messages.checkedHistoryImportPeer#a24de717 confirm_text:string = messages.CheckedHistoryImportPeer;"
    confirm_text: String


class ComposedMessageWithAI(TLObject, frozen=True, kw_only=True, tag="messages.composedMessageWithAI"):
    tl_id = 0x90D7ADFA
    tl_name = "messages.composedMessageWithAI"
    tl_type = "messages.ComposedMessageWithAI"
    tl_line = "messages.composedMessageWithAI#90d7adfa flags:# result_text:TextWithEntities diff_text:flags.0?TextWithEntities = messages.ComposedMessageWithAI;"
    flags: Nat = 0
    result_text: api.TypeTextWithEntities
    diff_text: api.TypeTextWithEntities | None = None


class ComposedRichMessageWithAI(TLObject, frozen=True, kw_only=True, tag="messages.composedRichMessageWithAI"):
    tl_id = 0x4C4537C8
    tl_name = "messages.composedRichMessageWithAI"
    tl_type = "messages.ComposedRichMessageWithAI"
    tl_line = "messages.composedRichMessageWithAI#4c4537c8 result:RichMessage = messages.ComposedRichMessageWithAI;"
    result: api.TypeRichMessage


class DhConfig(TLObject, frozen=True, kw_only=True, tag="messages.dhConfig"):
    tl_id = 0x2C221EDD
    tl_name = "messages.dhConfig"
    tl_type = "messages.DhConfig"
    tl_line = "messages.dhConfig#2c221edd g:int p:bytes version:int random:bytes = messages.DhConfig;"
    g: Int32
    p: Bytes
    version: Int32
    random: Bytes


class DhConfigNotModified(TLObject, frozen=True, kw_only=True, tag="messages.dhConfigNotModified"):
    tl_id = 0xC0E24635
    tl_name = "messages.dhConfigNotModified"
    tl_type = "messages.DhConfig"
    tl_line = "messages.dhConfigNotModified#c0e24635 random:bytes = messages.DhConfig;"
    random: Bytes


class DialogFilters(TLObject, frozen=True, kw_only=True, tag="messages.dialogFilters"):
    tl_id = 0x2AD93719
    tl_name = "messages.dialogFilters"
    tl_type = "messages.DialogFilters"
    tl_line = "messages.dialogFilters#2ad93719 flags:# tags_enabled:flags.0?true filters:Vector<DialogFilter> = messages.DialogFilters;"
    flags: Nat = 0
    tags_enabled: Bool = False
    filters: Vector[api.TypeDialogFilter]


class Dialogs(TLObject, frozen=True, kw_only=True, tag="messages.dialogs"):
    tl_id = 0x15BA6C40
    tl_name = "messages.dialogs"
    tl_type = "messages.Dialogs"
    tl_line = "messages.dialogs#15ba6c40 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs;"
    dialogs: Vector[api.TypeDialog]
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class DialogsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.dialogsNotModified"):
    tl_id = 0xF0E3E596
    tl_name = "messages.dialogsNotModified"
    tl_type = "messages.Dialogs"
    tl_line = "messages.dialogsNotModified#f0e3e596 count:int = messages.Dialogs;"
    count: Int32


class DialogsSlice(TLObject, frozen=True, kw_only=True, tag="messages.dialogsSlice"):
    tl_id = 0x71E094F3
    tl_name = "messages.dialogsSlice"
    tl_type = "messages.Dialogs"
    tl_line = "messages.dialogsSlice#71e094f3 count:int dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs;"
    count: Int32
    dialogs: Vector[api.TypeDialog]
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class DiscussionMessage(TLObject, frozen=True, kw_only=True, tag="messages.discussionMessage"):
    tl_id = 0xA6341782
    tl_name = "messages.discussionMessage"
    tl_type = "messages.DiscussionMessage"
    tl_line = "messages.discussionMessage#a6341782 flags:# messages:Vector<Message> max_id:flags.0?int read_inbox_max_id:flags.1?int read_outbox_max_id:flags.2?int unread_count:int chats:Vector<Chat> users:Vector<User> = messages.DiscussionMessage;"
    flags: Nat = 0
    messages: Vector[api.TypeMessage]
    max_id: Int32 | None = None
    read_inbox_max_id: Int32 | None = None
    read_outbox_max_id: Int32 | None = None
    unread_count: Int32
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class EmojiGameDiceInfo(TLObject, frozen=True, kw_only=True, tag="messages.emojiGameDiceInfo"):
    tl_id = 0x44E56023
    tl_name = "messages.emojiGameDiceInfo"
    tl_type = "messages.EmojiGameInfo"
    tl_line = "messages.emojiGameDiceInfo#44e56023 flags:# game_hash:string prev_stake:long current_streak:int params:Vector<int> plays_left:flags.0?int = messages.EmojiGameInfo;"
    flags: Nat = 0
    game_hash: String
    prev_stake: Int64
    current_streak: Int32
    params: Vector[Int32]
    plays_left: Int32 | None = None


class EmojiGameOutcome(TLObject, frozen=True, kw_only=True, tag="messages.emojiGameOutcome"):
    tl_id = 0xDA2AD647
    tl_name = "messages.emojiGameOutcome"
    tl_type = "messages.EmojiGameOutcome"
    tl_line = "messages.emojiGameOutcome#da2ad647 seed:bytes stake_ton_amount:long ton_amount:long = messages.EmojiGameOutcome;"
    seed: Bytes
    stake_ton_amount: Int64
    ton_amount: Int64


class EmojiGameUnavailable(TLObject, frozen=True, kw_only=True, tag="messages.emojiGameUnavailable"):
    tl_id = 0x59E65335
    tl_name = "messages.emojiGameUnavailable"
    tl_type = "messages.EmojiGameInfo"
    tl_line = "messages.emojiGameUnavailable#59e65335 = messages.EmojiGameInfo;"


class EmojiGroups(TLObject, frozen=True, kw_only=True, tag="messages.emojiGroups"):
    tl_id = 0x881FB94B
    tl_name = "messages.emojiGroups"
    tl_type = "messages.EmojiGroups"
    tl_line = "messages.emojiGroups#881fb94b hash:int groups:Vector<EmojiGroup> = messages.EmojiGroups;"
    hash: Int32
    groups: Vector[api.TypeEmojiGroup]


class EmojiGroupsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.emojiGroupsNotModified"):
    tl_id = 0x6FB4AD87
    tl_name = "messages.emojiGroupsNotModified"
    tl_type = "messages.EmojiGroups"
    tl_line = "messages.emojiGroupsNotModified#6fb4ad87 = messages.EmojiGroups;"


class ExportedChatInvite(TLObject, frozen=True, kw_only=True, tag="messages.exportedChatInvite"):
    tl_id = 0x1871BE50
    tl_name = "messages.exportedChatInvite"
    tl_type = "messages.ExportedChatInvite"
    tl_line = "messages.exportedChatInvite#1871be50 invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite;"
    invite: api.TypeExportedChatInvite
    users: Vector[api.TypeUser]


class ExportedChatInviteReplaced(TLObject, frozen=True, kw_only=True, tag="messages.exportedChatInviteReplaced"):
    tl_id = 0x222600EF
    tl_name = "messages.exportedChatInviteReplaced"
    tl_type = "messages.ExportedChatInvite"
    tl_line = "messages.exportedChatInviteReplaced#222600ef invite:ExportedChatInvite new_invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite;"
    invite: api.TypeExportedChatInvite
    new_invite: api.TypeExportedChatInvite
    users: Vector[api.TypeUser]


class ExportedChatInvites(TLObject, frozen=True, kw_only=True, tag="messages.exportedChatInvites"):
    tl_id = 0xBDC62DCC
    tl_name = "messages.exportedChatInvites"
    tl_type = "messages.ExportedChatInvites"
    tl_line = "messages.exportedChatInvites#bdc62dcc count:int invites:Vector<ExportedChatInvite> users:Vector<User> = messages.ExportedChatInvites;"
    count: Int32
    invites: Vector[api.TypeExportedChatInvite]
    users: Vector[api.TypeUser]


class FavedStickers(TLObject, frozen=True, kw_only=True, tag="messages.favedStickers"):
    tl_id = 0x2CB51097
    tl_name = "messages.favedStickers"
    tl_type = "messages.FavedStickers"
    tl_line = "messages.favedStickers#2cb51097 hash:long packs:Vector<StickerPack> stickers:Vector<Document> = messages.FavedStickers;"
    hash: Int64
    packs: Vector[api.TypeStickerPack]
    stickers: Vector[api.TypeDocument]


class FavedStickersNotModified(TLObject, frozen=True, kw_only=True, tag="messages.favedStickersNotModified"):
    tl_id = 0x9E8FA6D3
    tl_name = "messages.favedStickersNotModified"
    tl_type = "messages.FavedStickers"
    tl_line = "messages.favedStickersNotModified#9e8fa6d3 = messages.FavedStickers;"


class FeaturedStickers(TLObject, frozen=True, kw_only=True, tag="messages.featuredStickers"):
    tl_id = 0xBE382906
    tl_name = "messages.featuredStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.featuredStickers#be382906 flags:# premium:flags.0?true hash:long count:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers;"
    flags: Nat = 0
    premium: Bool = False
    hash: Int64
    count: Int32
    sets: Vector[api.TypeStickerSetCovered]
    unread: Vector[Int64]


class FeaturedStickersNotModified(TLObject, frozen=True, kw_only=True, tag="messages.featuredStickersNotModified"):
    tl_id = 0xC6DC0C66
    tl_name = "messages.featuredStickersNotModified"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.featuredStickersNotModified#c6dc0c66 count:int = messages.FeaturedStickers;"
    count: Int32


class ForumTopics(TLObject, frozen=True, kw_only=True, tag="messages.forumTopics"):
    tl_id = 0x367617D3
    tl_name = "messages.forumTopics"
    tl_type = "messages.ForumTopics"
    tl_line = "messages.forumTopics#367617d3 flags:# order_by_create_date:flags.0?true count:int topics:Vector<ForumTopic> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> pts:int = messages.ForumTopics;"
    flags: Nat = 0
    order_by_create_date: Bool = False
    count: Int32
    topics: Vector[api.TypeForumTopic]
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    pts: Int32


class FoundStickerSets(TLObject, frozen=True, kw_only=True, tag="messages.foundStickerSets"):
    tl_id = 0x8AF09DD2
    tl_name = "messages.foundStickerSets"
    tl_type = "messages.FoundStickerSets"
    tl_line = "messages.foundStickerSets#8af09dd2 hash:long sets:Vector<StickerSetCovered> = messages.FoundStickerSets;"
    hash: Int64
    sets: Vector[api.TypeStickerSetCovered]


class FoundStickerSetsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.foundStickerSetsNotModified"):
    tl_id = 0x0D54B65D
    tl_name = "messages.foundStickerSetsNotModified"
    tl_type = "messages.FoundStickerSets"
    tl_line = "messages.foundStickerSetsNotModified#d54b65d = messages.FoundStickerSets;"


class FoundStickers(TLObject, frozen=True, kw_only=True, tag="messages.foundStickers"):
    tl_id = 0x82C9E290
    tl_name = "messages.foundStickers"
    tl_type = "messages.FoundStickers"
    tl_line = "messages.foundStickers#82c9e290 flags:# next_offset:flags.0?int hash:long stickers:Vector<Document> = messages.FoundStickers;"
    flags: Nat = 0
    next_offset: Int32 | None = None
    hash: Int64
    stickers: Vector[api.TypeDocument]


class FoundStickersNotModified(TLObject, frozen=True, kw_only=True, tag="messages.foundStickersNotModified"):
    tl_id = 0x6010C534
    tl_name = "messages.foundStickersNotModified"
    tl_type = "messages.FoundStickers"
    tl_line = "messages.foundStickersNotModified#6010c534 flags:# next_offset:flags.0?int = messages.FoundStickers;"
    flags: Nat = 0
    next_offset: Int32 | None = None


class HighScores(TLObject, frozen=True, kw_only=True, tag="messages.highScores"):
    tl_id = 0x9A3BFD99
    tl_name = "messages.highScores"
    tl_type = "messages.HighScores"
    tl_line = "messages.highScores#9a3bfd99 scores:Vector<HighScore> users:Vector<User> = messages.HighScores;"
    scores: Vector[api.TypeHighScore]
    users: Vector[api.TypeUser]


class HistoryImport(TLObject, frozen=True, kw_only=True, tag="messages.historyImport"):
    tl_id = 0x1662AF0B
    tl_name = "messages.historyImport"
    tl_type = "messages.HistoryImport"
    tl_line = "messages.historyImport#1662af0b id:long = messages.HistoryImport;"
    id: Int64


class HistoryImportParsed(TLObject, frozen=True, kw_only=True, tag="messages.historyImportParsed"):
    tl_id = 0x5E0FB7B9
    tl_name = "messages.historyImportParsed"
    tl_type = "messages.HistoryImportParsed"
    tl_line = "messages.historyImportParsed#5e0fb7b9 flags:# pm:flags.0?true group:flags.1?true title:flags.2?string = messages.HistoryImportParsed;"
    flags: Nat = 0
    pm: Bool = False
    group: Bool = False
    title: String | None = None


class InactiveChats(TLObject, frozen=True, kw_only=True, tag="messages.inactiveChats"):
    tl_id = 0xA927FEC5
    tl_name = "messages.inactiveChats"
    tl_type = "messages.InactiveChats"
    tl_line = "messages.inactiveChats#a927fec5 dates:Vector<int> chats:Vector<Chat> users:Vector<User> = messages.InactiveChats;"
    dates: Vector[Int32]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class InvitedUsers(TLObject, frozen=True, kw_only=True, tag="messages.invitedUsers"):
    tl_id = 0x7F5DEFA6
    tl_name = "messages.invitedUsers"
    tl_type = "messages.InvitedUsers"
    tl_line = "messages.invitedUsers#7f5defa6 updates:Updates missing_invitees:Vector<MissingInvitee> = messages.InvitedUsers;"
    updates: api.TypeUpdates
    missing_invitees: Vector[api.TypeMissingInvitee]


class MessageEditData(TLObject, frozen=True, kw_only=True, tag="messages.messageEditData"):
    tl_id = 0x26B5DDE6
    tl_name = "messages.messageEditData"
    tl_type = "messages.MessageEditData"
    tl_line = "messages.messageEditData#26b5dde6 flags:# caption:flags.0?true = messages.MessageEditData;"
    flags: Nat = 0
    caption: Bool = False


class MessageReactionsList(TLObject, frozen=True, kw_only=True, tag="messages.messageReactionsList"):
    tl_id = 0x31BD492D
    tl_name = "messages.messageReactionsList"
    tl_type = "messages.MessageReactionsList"
    tl_line = "messages.messageReactionsList#31bd492d flags:# count:int reactions:Vector<MessagePeerReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.MessageReactionsList;"
    flags: Nat = 0
    count: Int32
    reactions: Vector[api.TypeMessagePeerReaction]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    next_offset: String | None = None


class MessageViews(TLObject, frozen=True, kw_only=True, tag="messages.messageViews"):
    tl_id = 0xB6C4F543
    tl_name = "messages.messageViews"
    tl_type = "messages.MessageViews"
    tl_line = "messages.messageViews#b6c4f543 views:Vector<MessageViews> chats:Vector<Chat> users:Vector<User> = messages.MessageViews;"
    views: Vector[api.TypeMessageViews]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class Messages(TLObject, frozen=True, kw_only=True, tag="messages.messages"):
    tl_id = 0x1D73E7EA
    tl_name = "messages.messages"
    tl_type = "messages.Messages"
    tl_line = "messages.messages#1d73e7ea messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    messages: Vector[api.TypeMessage]
    topics: Vector[api.TypeForumTopic]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class MessagesNotModified(TLObject, frozen=True, kw_only=True, tag="messages.messagesNotModified"):
    tl_id = 0x74535F21
    tl_name = "messages.messagesNotModified"
    tl_type = "messages.Messages"
    tl_line = "messages.messagesNotModified#74535f21 count:int = messages.Messages;"
    count: Int32


class MessagesSlice(TLObject, frozen=True, kw_only=True, tag="messages.messagesSlice"):
    tl_id = 0x5F206716
    tl_name = "messages.messagesSlice"
    tl_type = "messages.Messages"
    tl_line = "messages.messagesSlice#5f206716 flags:# inexact:flags.1?true count:int next_rate:flags.0?int offset_id_offset:flags.2?int search_flood:flags.3?SearchPostsFlood messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    flags: Nat = 0
    inexact: Bool = False
    count: Int32
    next_rate: Int32 | None = None
    offset_id_offset: Int32 | None = None
    search_flood: api.TypeSearchPostsFlood | None = None
    messages: Vector[api.TypeMessage]
    topics: Vector[api.TypeForumTopic]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class MyStickers(TLObject, frozen=True, kw_only=True, tag="messages.myStickers"):
    tl_id = 0xFAFF629D
    tl_name = "messages.myStickers"
    tl_type = "messages.MyStickers"
    tl_line = "messages.myStickers#faff629d count:int sets:Vector<StickerSetCovered> = messages.MyStickers;"
    count: Int32
    sets: Vector[api.TypeStickerSetCovered]


class PeerDialogs(TLObject, frozen=True, kw_only=True, tag="messages.peerDialogs"):
    tl_id = 0x3371C354
    tl_name = "messages.peerDialogs"
    tl_type = "messages.PeerDialogs"
    tl_line = "messages.peerDialogs#3371c354 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> state:updates.State = messages.PeerDialogs;"
    dialogs: Vector[api.TypeDialog]
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    state: api.updates.TypeState


class PeerSettings(TLObject, frozen=True, kw_only=True, tag="messages.peerSettings"):
    tl_id = 0x6880B94D
    tl_name = "messages.peerSettings"
    tl_type = "messages.PeerSettings"
    tl_line = "messages.peerSettings#6880b94d settings:PeerSettings chats:Vector<Chat> users:Vector<User> = messages.PeerSettings;"
    settings: api.TypePeerSettings
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class PreparedInlineMessage(TLObject, frozen=True, kw_only=True, tag="messages.preparedInlineMessage"):
    tl_id = 0xFF57708D
    tl_name = "messages.preparedInlineMessage"
    tl_type = "messages.PreparedInlineMessage"
    tl_line = "messages.preparedInlineMessage#ff57708d query_id:long result:BotInlineResult peer_types:Vector<InlineQueryPeerType> cache_time:int users:Vector<User> = messages.PreparedInlineMessage;"
    query_id: Int64
    result: api.TypeBotInlineResult
    peer_types: Vector[api.TypeInlineQueryPeerType]
    cache_time: Int32
    users: Vector[api.TypeUser]


class QuickReplies(TLObject, frozen=True, kw_only=True, tag="messages.quickReplies"):
    tl_id = 0xC68D6695
    tl_name = "messages.quickReplies"
    tl_type = "messages.QuickReplies"
    tl_line = "messages.quickReplies#c68d6695 quick_replies:Vector<QuickReply> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.QuickReplies;"
    quick_replies: Vector[api.TypeQuickReply]
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class QuickRepliesNotModified(TLObject, frozen=True, kw_only=True, tag="messages.quickRepliesNotModified"):
    tl_id = 0x5F91EB5B
    tl_name = "messages.quickRepliesNotModified"
    tl_type = "messages.QuickReplies"
    tl_line = "messages.quickRepliesNotModified#5f91eb5b = messages.QuickReplies;"


class Reactions(TLObject, frozen=True, kw_only=True, tag="messages.reactions"):
    tl_id = 0xEAFDF716
    tl_name = "messages.reactions"
    tl_type = "messages.Reactions"
    tl_line = "messages.reactions#eafdf716 hash:long reactions:Vector<Reaction> = messages.Reactions;"
    hash: Int64
    reactions: Vector[api.TypeReaction]


class ReactionsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.reactionsNotModified"):
    tl_id = 0xB06FDBDF
    tl_name = "messages.reactionsNotModified"
    tl_type = "messages.Reactions"
    tl_line = "messages.reactionsNotModified#b06fdbdf = messages.Reactions;"


class RecentStickers(TLObject, frozen=True, kw_only=True, tag="messages.recentStickers"):
    tl_id = 0x88D37C56
    tl_name = "messages.recentStickers"
    tl_type = "messages.RecentStickers"
    tl_line = "messages.recentStickers#88d37c56 hash:long packs:Vector<StickerPack> stickers:Vector<Document> dates:Vector<int> = messages.RecentStickers;"
    hash: Int64
    packs: Vector[api.TypeStickerPack]
    stickers: Vector[api.TypeDocument]
    dates: Vector[Int32]


class RecentStickersNotModified(TLObject, frozen=True, kw_only=True, tag="messages.recentStickersNotModified"):
    tl_id = 0x0B17F890
    tl_name = "messages.recentStickersNotModified"
    tl_type = "messages.RecentStickers"
    tl_line = "messages.recentStickersNotModified#b17f890 = messages.RecentStickers;"


class SavedDialogs(TLObject, frozen=True, kw_only=True, tag="messages.savedDialogs"):
    tl_id = 0xF83AE221
    tl_name = "messages.savedDialogs"
    tl_type = "messages.SavedDialogs"
    tl_line = "messages.savedDialogs#f83ae221 dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs;"
    dialogs: Vector[api.TypeSavedDialog]
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SavedDialogsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.savedDialogsNotModified"):
    tl_id = 0xC01F6FE8
    tl_name = "messages.savedDialogsNotModified"
    tl_type = "messages.SavedDialogs"
    tl_line = "messages.savedDialogsNotModified#c01f6fe8 count:int = messages.SavedDialogs;"
    count: Int32


class SavedDialogsSlice(TLObject, frozen=True, kw_only=True, tag="messages.savedDialogsSlice"):
    tl_id = 0x44BA9DD9
    tl_name = "messages.savedDialogsSlice"
    tl_type = "messages.SavedDialogs"
    tl_line = "messages.savedDialogsSlice#44ba9dd9 count:int dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs;"
    count: Int32
    dialogs: Vector[api.TypeSavedDialog]
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SavedGifs(TLObject, frozen=True, kw_only=True, tag="messages.savedGifs"):
    tl_id = 0x84A02A0D
    tl_name = "messages.savedGifs"
    tl_type = "messages.SavedGifs"
    tl_line = "messages.savedGifs#84a02a0d hash:long gifs:Vector<Document> = messages.SavedGifs;"
    hash: Int64
    gifs: Vector[api.TypeDocument]


class SavedGifsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.savedGifsNotModified"):
    tl_id = 0xE8025CA2
    tl_name = "messages.savedGifsNotModified"
    tl_type = "messages.SavedGifs"
    tl_line = "messages.savedGifsNotModified#e8025ca2 = messages.SavedGifs;"


class SavedReactionTags(TLObject, frozen=True, kw_only=True, tag="messages.savedReactionTags"):
    tl_id = 0x3259950A
    tl_name = "messages.savedReactionTags"
    tl_type = "messages.SavedReactionTags"
    tl_line = "messages.savedReactionTags#3259950a tags:Vector<SavedReactionTag> hash:long = messages.SavedReactionTags;"
    tags: Vector[api.TypeSavedReactionTag]
    hash: Int64


class SavedReactionTagsNotModified(TLObject, frozen=True, kw_only=True, tag="messages.savedReactionTagsNotModified"):
    tl_id = 0x889B59EF
    tl_name = "messages.savedReactionTagsNotModified"
    tl_type = "messages.SavedReactionTags"
    tl_line = "messages.savedReactionTagsNotModified#889b59ef = messages.SavedReactionTags;"


class SearchCounter(TLObject, frozen=True, kw_only=True, tag="messages.searchCounter"):
    tl_id = 0xE844EBFF
    tl_name = "messages.searchCounter"
    tl_type = "messages.SearchCounter"
    tl_line = "messages.searchCounter#e844ebff flags:# inexact:flags.1?true filter:MessagesFilter count:int = messages.SearchCounter;"
    flags: Nat = 0
    inexact: Bool = False
    filter: api.TypeMessagesFilter
    count: Int32


class SearchResultsCalendar(TLObject, frozen=True, kw_only=True, tag="messages.searchResultsCalendar"):
    tl_id = 0x147EE23C
    tl_name = "messages.searchResultsCalendar"
    tl_type = "messages.SearchResultsCalendar"
    tl_line = "messages.searchResultsCalendar#147ee23c flags:# inexact:flags.0?true count:int min_date:int min_msg_id:int offset_id_offset:flags.1?int periods:Vector<SearchResultsCalendarPeriod> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SearchResultsCalendar;"
    flags: Nat = 0
    inexact: Bool = False
    count: Int32
    min_date: Int32
    min_msg_id: Int32
    offset_id_offset: Int32 | None = None
    periods: Vector[api.TypeSearchResultsCalendarPeriod]
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SearchResultsPositions(TLObject, frozen=True, kw_only=True, tag="messages.searchResultsPositions"):
    tl_id = 0x53B22BAF
    tl_name = "messages.searchResultsPositions"
    tl_type = "messages.SearchResultsPositions"
    tl_line = "messages.searchResultsPositions#53b22baf count:int positions:Vector<SearchResultsPosition> = messages.SearchResultsPositions;"
    count: Int32
    positions: Vector[api.TypeSearchResultsPosition]


class SentEncryptedFile(TLObject, frozen=True, kw_only=True, tag="messages.sentEncryptedFile"):
    tl_id = 0x9493FF32
    tl_name = "messages.sentEncryptedFile"
    tl_type = "messages.SentEncryptedMessage"
    tl_line = "messages.sentEncryptedFile#9493ff32 date:int file:EncryptedFile = messages.SentEncryptedMessage;"
    date: Int32
    file: api.TypeEncryptedFile


class SentEncryptedMessage(TLObject, frozen=True, kw_only=True, tag="messages.sentEncryptedMessage"):
    tl_id = 0x560F8935
    tl_name = "messages.sentEncryptedMessage"
    tl_type = "messages.SentEncryptedMessage"
    tl_line = "messages.sentEncryptedMessage#560f8935 date:int = messages.SentEncryptedMessage;"
    date: Int32


class SponsoredMessages(TLObject, frozen=True, kw_only=True, tag="messages.sponsoredMessages"):
    tl_id = 0xFFDA656D
    tl_name = "messages.sponsoredMessages"
    tl_type = "messages.SponsoredMessages"
    tl_line = "messages.sponsoredMessages#ffda656d flags:# posts_between:flags.0?int start_delay:flags.1?int between_delay:flags.2?int messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> = messages.SponsoredMessages;"
    flags: Nat = 0
    posts_between: Int32 | None = None
    start_delay: Int32 | None = None
    between_delay: Int32 | None = None
    messages: Vector[api.TypeSponsoredMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SponsoredMessagesEmpty(TLObject, frozen=True, kw_only=True, tag="messages.sponsoredMessagesEmpty"):
    tl_id = 0x1839490F
    tl_name = "messages.sponsoredMessagesEmpty"
    tl_type = "messages.SponsoredMessages"
    tl_line = "messages.sponsoredMessagesEmpty#1839490f = messages.SponsoredMessages;"


class StickerSet(TLObject, frozen=True, kw_only=True, tag="messages.stickerSet"):
    tl_id = 0x6E153F16
    tl_name = "messages.stickerSet"
    tl_type = "messages.StickerSet"
    tl_line = "messages.stickerSet#6e153f16 set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = messages.StickerSet;"
    set: api.TypeStickerSet
    packs: Vector[api.TypeStickerPack]
    keywords: Vector[api.TypeStickerKeyword]
    documents: Vector[api.TypeDocument]


class StickerSetInstallResultArchive(TLObject, frozen=True, kw_only=True, tag="messages.stickerSetInstallResultArchive"):
    tl_id = 0x35E410A8
    tl_name = "messages.stickerSetInstallResultArchive"
    tl_type = "messages.StickerSetInstallResult"
    tl_line = "messages.stickerSetInstallResultArchive#35e410a8 sets:Vector<StickerSetCovered> = messages.StickerSetInstallResult;"
    sets: Vector[api.TypeStickerSetCovered]


class StickerSetInstallResultSuccess(TLObject, frozen=True, kw_only=True, tag="messages.stickerSetInstallResultSuccess"):
    tl_id = 0x38641628
    tl_name = "messages.stickerSetInstallResultSuccess"
    tl_type = "messages.StickerSetInstallResult"
    tl_line = "messages.stickerSetInstallResultSuccess#38641628 = messages.StickerSetInstallResult;"


class StickerSetNotModified(TLObject, frozen=True, kw_only=True, tag="messages.stickerSetNotModified"):
    tl_id = 0xD3F924EB
    tl_name = "messages.stickerSetNotModified"
    tl_type = "messages.StickerSet"
    tl_line = "messages.stickerSetNotModified#d3f924eb = messages.StickerSet;"


class Stickers(TLObject, frozen=True, kw_only=True, tag="messages.stickers"):
    tl_id = 0x30A6EC7E
    tl_name = "messages.stickers"
    tl_type = "messages.Stickers"
    tl_line = "messages.stickers#30a6ec7e hash:long stickers:Vector<Document> = messages.Stickers;"
    hash: Int64
    stickers: Vector[api.TypeDocument]


class StickersNotModified(TLObject, frozen=True, kw_only=True, tag="messages.stickersNotModified"):
    tl_id = 0xF1749A22
    tl_name = "messages.stickersNotModified"
    tl_type = "messages.Stickers"
    tl_line = "messages.stickersNotModified#f1749a22 = messages.Stickers;"


class TranscribedAudio(TLObject, frozen=True, kw_only=True, tag="messages.transcribedAudio"):
    tl_id = 0xCFB9D957
    tl_name = "messages.transcribedAudio"
    tl_type = "messages.TranscribedAudio"
    tl_line = "messages.transcribedAudio#cfb9d957 flags:# pending:flags.0?true transcription_id:long text:string trial_remains_num:flags.1?int trial_remains_until_date:flags.1?int = messages.TranscribedAudio;"
    flags: Nat = 0
    pending: Bool = False
    transcription_id: Int64
    text: String
    trial_remains_num: Int32 | None = None
    trial_remains_until_date: Int32 | None = None


class TranslateResult(TLObject, frozen=True, kw_only=True, tag="messages.translateResult"):
    tl_id = 0x33DB32F8
    tl_name = "messages.translateResult"
    tl_type = "messages.TranslatedText"
    tl_line = "messages.translateResult#33db32f8 result:Vector<TextWithEntities> = messages.TranslatedText;"
    result: Vector[api.TypeTextWithEntities]


class TranslatedRichMessage(TLObject, frozen=True, kw_only=True, tag="messages.translatedRichMessage"):
    tl_id = 0x4203998F
    tl_name = "messages.translatedRichMessage"
    tl_type = "messages.TranslatedRichMessage"
    tl_line = "messages.translatedRichMessage#4203998f result:Vector<RichMessage> = messages.TranslatedRichMessage;"
    result: Vector[api.TypeRichMessage]


class VotesList(TLObject, frozen=True, kw_only=True, tag="messages.votesList"):
    tl_id = 0x4899484E
    tl_name = "messages.votesList"
    tl_type = "messages.VotesList"
    tl_line = "messages.votesList#4899484e flags:# count:int votes:Vector<MessagePeerVote> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.VotesList;"
    flags: Nat = 0
    count: Int32
    votes: Vector[api.TypeMessagePeerVote]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    next_offset: String | None = None


class WebPage(TLObject, frozen=True, kw_only=True, tag="messages.webPage"):
    tl_id = 0xFD5E12BD
    tl_name = "messages.webPage"
    tl_type = "messages.WebPage"
    tl_line = "messages.webPage#fd5e12bd webpage:WebPage chats:Vector<Chat> users:Vector<User> = messages.WebPage;"
    webpage: api.TypeWebPage
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class WebPagePreview(TLObject, frozen=True, kw_only=True, tag="messages.webPagePreview"):
    tl_id = 0x8C9A88AC
    tl_name = "messages.webPagePreview"
    tl_type = "messages.WebPagePreview"
    tl_line = "messages.webPagePreview#8c9a88ac media:MessageMedia chats:Vector<Chat> users:Vector<User> = messages.WebPagePreview;"
    media: api.TypeMessageMedia
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class AcceptEncryption(TLFunction["api.TypeEncryptedChat"], frozen=True, kw_only=True, tag="messages.acceptEncryption"):
    tl_id = 0x3DBC0415
    tl_name = "messages.acceptEncryption"
    tl_type = "EncryptedChat"
    tl_line = "messages.acceptEncryption#3dbc0415 peer:InputEncryptedChat g_b:bytes key_fingerprint:long = EncryptedChat;"
    peer: api.TypeInputEncryptedChat
    g_b: Bytes
    key_fingerprint: Int64


class AcceptUrlAuth(TLFunction["api.TypeUrlAuthResult"], frozen=True, kw_only=True, tag="messages.acceptUrlAuth"):
    tl_id = 0x67A3F0DE
    tl_name = "messages.acceptUrlAuth"
    tl_type = "UrlAuthResult"
    tl_line = "messages.acceptUrlAuth#67a3f0de flags:# write_allowed:flags.0?true share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string match_code:flags.4?string = UrlAuthResult;"
    flags: Nat = 0
    write_allowed: Bool = False
    share_phone_number: Bool = False
    peer: api.TypeInputPeer | None = None
    msg_id: Int32 | None = None
    button_id: Int32 | None = None
    url: String | None = None
    match_code: String | None = None


class AddChatUser(TLFunction["api.messages.TypeInvitedUsers"], frozen=True, kw_only=True, tag="messages.addChatUser"):
    tl_id = 0xCBC6D107
    tl_name = "messages.addChatUser"
    tl_type = "messages.InvitedUsers"
    tl_line = "messages.addChatUser#cbc6d107 chat_id:long user_id:InputUser fwd_limit:int = messages.InvitedUsers;"
    chat_id: Int64
    user_id: api.TypeInputUser
    fwd_limit: Int32


class AddPollAnswer(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.addPollAnswer"):
    tl_id = 0x19BC4B6D
    tl_name = "messages.addPollAnswer"
    tl_type = "Updates"
    tl_line = "messages.addPollAnswer#19bc4b6d peer:InputPeer msg_id:int answer:PollAnswer = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    answer: api.TypePollAnswer


class AppendTodoList(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.appendTodoList"):
    tl_id = 0x21A61057
    tl_name = "messages.appendTodoList"
    tl_type = "Updates"
    tl_line = "messages.appendTodoList#21a61057 peer:InputPeer msg_id:int list:Vector<TodoItem> = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    list: Vector[api.TypeTodoItem]


class CheckChatInvite(TLFunction["api.TypeChatInvite"], frozen=True, kw_only=True, tag="messages.checkChatInvite"):
    tl_id = 0x3EADB1BB
    tl_name = "messages.checkChatInvite"
    tl_type = "ChatInvite"
    tl_line = "messages.checkChatInvite#3eadb1bb hash:string = ChatInvite;"
    hash: String


class CheckHistoryImport(TLFunction["api.messages.TypeHistoryImportParsed"], frozen=True, kw_only=True, tag="messages.checkHistoryImport"):
    tl_id = 0x43FE19F3
    tl_name = "messages.checkHistoryImport"
    tl_type = "messages.HistoryImportParsed"
    tl_line = "messages.checkHistoryImport#43fe19f3 import_head:string = messages.HistoryImportParsed;"
    import_head: String


class CheckHistoryImportPeer(TLFunction["api.messages.TypeCheckedHistoryImportPeer"], frozen=True, kw_only=True, tag="messages.checkHistoryImportPeer"):
    tl_id = 0x5DC60F03
    tl_name = "messages.checkHistoryImportPeer"
    tl_type = "messages.CheckedHistoryImportPeer"
    tl_line = "messages.checkHistoryImportPeer#5dc60f03 peer:InputPeer = messages.CheckedHistoryImportPeer;"
    peer: api.TypeInputPeer


class CheckQuickReplyShortcut(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.checkQuickReplyShortcut"):
    tl_id = 0xF1D0FBD3
    tl_name = "messages.checkQuickReplyShortcut"
    tl_type = "Bool"
    tl_line = "messages.checkQuickReplyShortcut#f1d0fbd3 shortcut:string = Bool;"
    shortcut: String


class CheckUrlAuthMatchCode(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.checkUrlAuthMatchCode"):
    tl_id = 0xC9A47B0B
    tl_name = "messages.checkUrlAuthMatchCode"
    tl_type = "Bool"
    tl_line = "messages.checkUrlAuthMatchCode#c9a47b0b url:string match_code:string = Bool;"
    url: String
    match_code: String


class ClearAllDrafts(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.clearAllDrafts"):
    tl_id = 0x7E58EE9C
    tl_name = "messages.clearAllDrafts"
    tl_type = "Bool"
    tl_line = "messages.clearAllDrafts#7e58ee9c = Bool;"


class ClearRecentReactions(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.clearRecentReactions"):
    tl_id = 0x9DFEEFB4
    tl_name = "messages.clearRecentReactions"
    tl_type = "Bool"
    tl_line = "messages.clearRecentReactions#9dfeefb4 = Bool;"


class ClearRecentStickers(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.clearRecentStickers"):
    tl_id = 0x8999602D
    tl_name = "messages.clearRecentStickers"
    tl_type = "Bool"
    tl_line = "messages.clearRecentStickers#8999602d flags:# attached:flags.0?true = Bool;"
    flags: Nat = 0
    attached: Bool = False


class ClickSponsoredMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.clickSponsoredMessage"):
    tl_id = 0x8235057E
    tl_name = "messages.clickSponsoredMessage"
    tl_type = "Bool"
    tl_line = "messages.clickSponsoredMessage#8235057e flags:# media:flags.0?true fullscreen:flags.1?true random_id:bytes = Bool;"
    flags: Nat = 0
    media: Bool = False
    fullscreen: Bool = False
    random_id: Bytes


class ComposeMessageWithAI(TLFunction["api.messages.TypeComposedMessageWithAI"], frozen=True, kw_only=True, tag="messages.composeMessageWithAI"):
    tl_id = 0xDAECC589
    tl_name = "messages.composeMessageWithAI"
    tl_type = "messages.ComposedMessageWithAI"
    tl_line = "messages.composeMessageWithAI#daecc589 flags:# proofread:flags.0?true emojify:flags.3?true text:TextWithEntities translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedMessageWithAI;"
    flags: Nat = 0
    proofread: Bool = False
    emojify: Bool = False
    text: api.TypeTextWithEntities
    translate_to_lang: String | None = None
    tone: api.TypeInputAiComposeTone | None = None


class ComposeRichMessageWithAI(TLFunction["api.messages.TypeComposedRichMessageWithAI"], frozen=True, kw_only=True, tag="messages.composeRichMessageWithAI"):
    tl_id = 0x8D7AE6AF
    tl_name = "messages.composeRichMessageWithAI"
    tl_type = "messages.ComposedRichMessageWithAI"
    tl_line = "messages.composeRichMessageWithAI#8d7ae6af flags:# proofread:flags.0?true emojify:flags.3?true text:flags.4?InputRichMessage translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedRichMessageWithAI;"
    flags: Nat = 0
    proofread: Bool = False
    emojify: Bool = False
    text: api.TypeInputRichMessage | None = None
    translate_to_lang: String | None = None
    tone: api.TypeInputAiComposeTone | None = None


class CreateChat(TLFunction["api.messages.TypeInvitedUsers"], frozen=True, kw_only=True, tag="messages.createChat"):
    tl_id = 0x92CEDDD4
    tl_name = "messages.createChat"
    tl_type = "messages.InvitedUsers"
    tl_line = "messages.createChat#92ceddd4 flags:# users:Vector<InputUser> title:string ttl_period:flags.0?int = messages.InvitedUsers;"
    flags: Nat = 0
    users: Vector[api.TypeInputUser]
    title: String
    ttl_period: Int32 | None = None


class CreateForumTopic(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.createForumTopic"):
    tl_id = 0x2F98C3D5
    tl_name = "messages.createForumTopic"
    tl_type = "Updates"
    tl_line = "messages.createForumTopic#2f98c3d5 flags:# title_missing:flags.4?true peer:InputPeer title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates;"
    flags: Nat = 0
    title_missing: Bool = False
    peer: api.TypeInputPeer
    title: String
    icon_color: Int32 | None = None
    icon_emoji_id: Int64 | None = None
    random_id: Int64
    send_as: api.TypeInputPeer | None = None


class DeclineUrlAuth(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.declineUrlAuth"):
    tl_id = 0x35436BBC
    tl_name = "messages.declineUrlAuth"
    tl_type = "Bool"
    tl_line = "messages.declineUrlAuth#35436bbc url:string = Bool;"
    url: String


class DeleteChat(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.deleteChat"):
    tl_id = 0x5BD0EE50
    tl_name = "messages.deleteChat"
    tl_type = "Bool"
    tl_line = "messages.deleteChat#5bd0ee50 chat_id:long = Bool;"
    chat_id: Int64


class DeleteChatUser(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.deleteChatUser"):
    tl_id = 0xA2185CAB
    tl_name = "messages.deleteChatUser"
    tl_type = "Updates"
    tl_line = "messages.deleteChatUser#a2185cab flags:# revoke_history:flags.0?true chat_id:long user_id:InputUser = Updates;"
    flags: Nat = 0
    revoke_history: Bool = False
    chat_id: Int64
    user_id: api.TypeInputUser


class DeleteExportedChatInvite(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.deleteExportedChatInvite"):
    tl_id = 0xD464A42B
    tl_name = "messages.deleteExportedChatInvite"
    tl_type = "Bool"
    tl_line = "messages.deleteExportedChatInvite#d464a42b peer:InputPeer link:string = Bool;"
    peer: api.TypeInputPeer
    link: String


class DeleteFactCheck(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.deleteFactCheck"):
    tl_id = 0xD1DA940C
    tl_name = "messages.deleteFactCheck"
    tl_type = "Updates"
    tl_line = "messages.deleteFactCheck#d1da940c peer:InputPeer msg_id:int = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32


class DeleteHistory(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.deleteHistory"):
    tl_id = 0xB08F922A
    tl_name = "messages.deleteHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.deleteHistory#b08f922a flags:# just_clear:flags.0?true revoke:flags.1?true peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory;"
    flags: Nat = 0
    just_clear: Bool = False
    revoke: Bool = False
    peer: api.TypeInputPeer
    max_id: Int32
    min_date: Int32 | None = None
    max_date: Int32 | None = None


class DeleteMessages(TLFunction["api.messages.TypeAffectedMessages"], frozen=True, kw_only=True, tag="messages.deleteMessages"):
    tl_id = 0xE58E95D2
    tl_name = "messages.deleteMessages"
    tl_type = "messages.AffectedMessages"
    tl_line = "messages.deleteMessages#e58e95d2 flags:# revoke:flags.0?true id:Vector<int> = messages.AffectedMessages;"
    flags: Nat = 0
    revoke: Bool = False
    id: Vector[Int32]


class DeleteParticipantReaction(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.deleteParticipantReaction"):
    tl_id = 0xE3B7F82C
    tl_name = "messages.deleteParticipantReaction"
    tl_type = "Updates"
    tl_line = "messages.deleteParticipantReaction#e3b7f82c peer:InputPeer msg_id:int participant:InputPeer = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    participant: api.TypeInputPeer


class DeleteParticipantReactions(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.deleteParticipantReactions"):
    tl_id = 0xA0B80CF8
    tl_name = "messages.deleteParticipantReactions"
    tl_type = "Bool"
    tl_line = "messages.deleteParticipantReactions#a0b80cf8 peer:InputPeer participant:InputPeer = Bool;"
    peer: api.TypeInputPeer
    participant: api.TypeInputPeer


class DeletePhoneCallHistory(TLFunction["api.messages.TypeAffectedFoundMessages"], frozen=True, kw_only=True, tag="messages.deletePhoneCallHistory"):
    tl_id = 0xF9CBE409
    tl_name = "messages.deletePhoneCallHistory"
    tl_type = "messages.AffectedFoundMessages"
    tl_line = "messages.deletePhoneCallHistory#f9cbe409 flags:# revoke:flags.0?true = messages.AffectedFoundMessages;"
    flags: Nat = 0
    revoke: Bool = False


class DeletePollAnswer(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.deletePollAnswer"):
    tl_id = 0xAC8505A5
    tl_name = "messages.deletePollAnswer"
    tl_type = "Updates"
    tl_line = "messages.deletePollAnswer#ac8505a5 peer:InputPeer msg_id:int option:bytes = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    option: Bytes


class DeleteQuickReplyMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.deleteQuickReplyMessages"):
    tl_id = 0xE105E910
    tl_name = "messages.deleteQuickReplyMessages"
    tl_type = "Updates"
    tl_line = "messages.deleteQuickReplyMessages#e105e910 shortcut_id:int id:Vector<int> = Updates;"
    shortcut_id: Int32
    id: Vector[Int32]


class DeleteQuickReplyShortcut(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.deleteQuickReplyShortcut"):
    tl_id = 0x3CC04740
    tl_name = "messages.deleteQuickReplyShortcut"
    tl_type = "Bool"
    tl_line = "messages.deleteQuickReplyShortcut#3cc04740 shortcut_id:int = Bool;"
    shortcut_id: Int32


class DeleteRevokedExportedChatInvites(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.deleteRevokedExportedChatInvites"):
    tl_id = 0x56987BD5
    tl_name = "messages.deleteRevokedExportedChatInvites"
    tl_type = "Bool"
    tl_line = "messages.deleteRevokedExportedChatInvites#56987bd5 peer:InputPeer admin_id:InputUser = Bool;"
    peer: api.TypeInputPeer
    admin_id: api.TypeInputUser


class DeleteSavedHistory(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.deleteSavedHistory"):
    tl_id = 0x4DC5085F
    tl_name = "messages.deleteSavedHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.deleteSavedHistory#4dc5085f flags:# parent_peer:flags.0?InputPeer peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory;"
    flags: Nat = 0
    parent_peer: api.TypeInputPeer | None = None
    peer: api.TypeInputPeer
    max_id: Int32
    min_date: Int32 | None = None
    max_date: Int32 | None = None


class DeleteScheduledMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.deleteScheduledMessages"):
    tl_id = 0x59AE2B16
    tl_name = "messages.deleteScheduledMessages"
    tl_type = "Updates"
    tl_line = "messages.deleteScheduledMessages#59ae2b16 peer:InputPeer id:Vector<int> = Updates;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class DeleteTopicHistory(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.deleteTopicHistory"):
    tl_id = 0xD2816F10
    tl_name = "messages.deleteTopicHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.deleteTopicHistory#d2816f10 peer:InputPeer top_msg_id:int = messages.AffectedHistory;"
    peer: api.TypeInputPeer
    top_msg_id: Int32


class DiscardEncryption(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.discardEncryption"):
    tl_id = 0xF393AEA0
    tl_name = "messages.discardEncryption"
    tl_type = "Bool"
    tl_line = "messages.discardEncryption#f393aea0 flags:# delete_history:flags.0?true chat_id:int = Bool;"
    flags: Nat = 0
    delete_history: Bool = False
    chat_id: Int32


class EditChatAbout(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.editChatAbout"):
    tl_id = 0xDEF60797
    tl_name = "messages.editChatAbout"
    tl_type = "Bool"
    tl_line = "messages.editChatAbout#def60797 peer:InputPeer about:string = Bool;"
    peer: api.TypeInputPeer
    about: String


class EditChatAdmin(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.editChatAdmin"):
    tl_id = 0xA85BD1C2
    tl_name = "messages.editChatAdmin"
    tl_type = "Bool"
    tl_line = "messages.editChatAdmin#a85bd1c2 chat_id:long user_id:InputUser is_admin:Bool = Bool;"
    chat_id: Int64
    user_id: api.TypeInputUser
    is_admin: Bool


class EditChatCreator(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editChatCreator"):
    tl_id = 0xF743B857
    tl_name = "messages.editChatCreator"
    tl_type = "Updates"
    tl_line = "messages.editChatCreator#f743b857 peer:InputPeer user_id:InputUser password:InputCheckPasswordSRP = Updates;"
    peer: api.TypeInputPeer
    user_id: api.TypeInputUser
    password: api.TypeInputCheckPasswordSRP


class EditChatDefaultBannedRights(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editChatDefaultBannedRights"):
    tl_id = 0xA5866B41
    tl_name = "messages.editChatDefaultBannedRights"
    tl_type = "Updates"
    tl_line = "messages.editChatDefaultBannedRights#a5866b41 peer:InputPeer banned_rights:ChatBannedRights = Updates;"
    peer: api.TypeInputPeer
    banned_rights: api.TypeChatBannedRights


class EditChatParticipantRank(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editChatParticipantRank"):
    tl_id = 0xA00F32B0
    tl_name = "messages.editChatParticipantRank"
    tl_type = "Updates"
    tl_line = "messages.editChatParticipantRank#a00f32b0 peer:InputPeer participant:InputPeer rank:string = Updates;"
    peer: api.TypeInputPeer
    participant: api.TypeInputPeer
    rank: String


class EditChatPhoto(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editChatPhoto"):
    tl_id = 0x35DDD674
    tl_name = "messages.editChatPhoto"
    tl_type = "Updates"
    tl_line = "messages.editChatPhoto#35ddd674 chat_id:long photo:InputChatPhoto = Updates;"
    chat_id: Int64
    photo: api.TypeInputChatPhoto


class EditChatTitle(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editChatTitle"):
    tl_id = 0x73783FFD
    tl_name = "messages.editChatTitle"
    tl_type = "Updates"
    tl_line = "messages.editChatTitle#73783ffd chat_id:long title:string = Updates;"
    chat_id: Int64
    title: String


class EditExportedChatInvite(TLFunction["api.messages.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="messages.editExportedChatInvite"):
    tl_id = 0xBDCA2F75
    tl_name = "messages.editExportedChatInvite"
    tl_type = "messages.ExportedChatInvite"
    tl_line = "messages.editExportedChatInvite#bdca2f75 flags:# revoked:flags.2?true peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int request_needed:flags.3?Bool title:flags.4?string = messages.ExportedChatInvite;"
    flags: Nat = 0
    revoked: Bool = False
    peer: api.TypeInputPeer
    link: String
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None
    request_needed: Bool | None = None
    title: String | None = None


class EditFactCheck(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editFactCheck"):
    tl_id = 0x0589EE75
    tl_name = "messages.editFactCheck"
    tl_type = "Updates"
    tl_line = "messages.editFactCheck#589ee75 peer:InputPeer msg_id:int text:TextWithEntities = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    text: api.TypeTextWithEntities


class EditForumTopic(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editForumTopic"):
    tl_id = 0xCECC1134
    tl_name = "messages.editForumTopic"
    tl_type = "Updates"
    tl_line = "messages.editForumTopic#cecc1134 flags:# peer:InputPeer topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    topic_id: Int32
    title: String | None = None
    icon_emoji_id: Int64 | None = None
    closed: Bool | None = None
    hidden: Bool | None = None


class EditInlineBotMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.editInlineBotMessage"):
    tl_id = 0xA423BB51
    tl_name = "messages.editInlineBotMessage"
    tl_type = "Bool"
    tl_line = "messages.editInlineBotMessage#a423bb51 flags:# no_webpage:flags.1?true invert_media:flags.16?true id:InputBotInlineMessageID message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> rich_message:flags.23?InputRichMessage = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    invert_media: Bool = False
    id: api.TypeInputBotInlineMessageID
    message: String | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    rich_message: api.TypeInputRichMessage | None = None


class EditMessage(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editMessage"):
    tl_id = 0xB106E66C
    tl_name = "messages.editMessage"
    tl_type = "Updates"
    tl_line = "messages.editMessage#b106e66c flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int rich_message:flags.23?InputRichMessage = Updates;"
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
    rich_message: api.TypeInputRichMessage | None = None


class EditQuickReplyShortcut(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.editQuickReplyShortcut"):
    tl_id = 0x5C003CEF
    tl_name = "messages.editQuickReplyShortcut"
    tl_type = "Bool"
    tl_line = "messages.editQuickReplyShortcut#5c003cef shortcut_id:int shortcut:string = Bool;"
    shortcut_id: Int32
    shortcut: String


class ExportChatInvite(TLFunction["api.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="messages.exportChatInvite"):
    tl_id = 0xA455DE90
    tl_name = "messages.exportChatInvite"
    tl_type = "ExportedChatInvite"
    tl_line = "messages.exportChatInvite#a455de90 flags:# legacy_revoke_permanent:flags.2?true request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int usage_limit:flags.1?int title:flags.4?string subscription_pricing:flags.5?StarsSubscriptionPricing = ExportedChatInvite;"
    flags: Nat = 0
    legacy_revoke_permanent: Bool = False
    request_needed: Bool = False
    peer: api.TypeInputPeer
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None
    title: String | None = None
    subscription_pricing: api.TypeStarsSubscriptionPricing | None = None


class FaveSticker(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.faveSticker"):
    tl_id = 0xB9FFC55B
    tl_name = "messages.faveSticker"
    tl_type = "Bool"
    tl_line = "messages.faveSticker#b9ffc55b id:InputDocument unfave:Bool = Bool;"
    id: api.TypeInputDocument
    unfave: Bool


class ForwardMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages"):
    tl_id = 0x13704A7C
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#13704a7c flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_ephemeral:flags.25?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long video_timestamp:flags.20?int allow_paid_stars:flags.21?long suggested_post:flags.23?SuggestedPost = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    drop_author: Bool = False
    drop_media_captions: Bool = False
    noforwards: Bool = False
    allow_paid_floodskip: Bool = False
    from_ephemeral: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    reply_to: api.TypeInputReplyTo | None = None
    schedule_date: Int32 | None = None
    schedule_repeat_period: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None
    video_timestamp: Int32 | None = None
    allow_paid_stars: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class GetAdminsWithInvites(TLFunction["api.messages.TypeChatAdminsWithInvites"], frozen=True, kw_only=True, tag="messages.getAdminsWithInvites"):
    tl_id = 0x3920E6EF
    tl_name = "messages.getAdminsWithInvites"
    tl_type = "messages.ChatAdminsWithInvites"
    tl_line = "messages.getAdminsWithInvites#3920e6ef peer:InputPeer = messages.ChatAdminsWithInvites;"
    peer: api.TypeInputPeer


class GetAllDrafts(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.getAllDrafts"):
    tl_id = 0x6A3F8D65
    tl_name = "messages.getAllDrafts"
    tl_type = "Updates"
    tl_line = "messages.getAllDrafts#6a3f8d65 = Updates;"


class GetAllStickers(TLFunction["api.messages.TypeAllStickers"], frozen=True, kw_only=True, tag="messages.getAllStickers"):
    tl_id = 0xB8A0A1A8
    tl_name = "messages.getAllStickers"
    tl_type = "messages.AllStickers"
    tl_line = "messages.getAllStickers#b8a0a1a8 hash:long = messages.AllStickers;"
    hash: Int64


class GetArchivedStickers(TLFunction["api.messages.TypeArchivedStickers"], frozen=True, kw_only=True, tag="messages.getArchivedStickers"):
    tl_id = 0x57F17692
    tl_name = "messages.getArchivedStickers"
    tl_type = "messages.ArchivedStickers"
    tl_line = "messages.getArchivedStickers#57f17692 flags:# masks:flags.0?true emojis:flags.1?true offset_id:long limit:int = messages.ArchivedStickers;"
    flags: Nat = 0
    masks: Bool = False
    emojis: Bool = False
    offset_id: Int64
    limit: Int32


class GetAttachMenuBot(TLFunction["api.TypeAttachMenuBotsBot"], frozen=True, kw_only=True, tag="messages.getAttachMenuBot"):
    tl_id = 0x77216192
    tl_name = "messages.getAttachMenuBot"
    tl_type = "AttachMenuBotsBot"
    tl_line = "messages.getAttachMenuBot#77216192 bot:InputUser = AttachMenuBotsBot;"
    bot: api.TypeInputUser


class GetAttachMenuBots(TLFunction["api.TypeAttachMenuBots"], frozen=True, kw_only=True, tag="messages.getAttachMenuBots"):
    tl_id = 0x16FCC2CB
    tl_name = "messages.getAttachMenuBots"
    tl_type = "AttachMenuBots"
    tl_line = "messages.getAttachMenuBots#16fcc2cb hash:long = AttachMenuBots;"
    hash: Int64


class GetAttachedStickers(TLFunction["Vector[api.TypeStickerSetCovered]"], frozen=True, kw_only=True, tag="messages.getAttachedStickers"):
    tl_id = 0xCC5B67CC
    tl_name = "messages.getAttachedStickers"
    tl_type = "Vector<StickerSetCovered>"
    tl_line = "messages.getAttachedStickers#cc5b67cc media:InputStickeredMedia = Vector<StickerSetCovered>;"
    media: api.TypeInputStickeredMedia


class GetAvailableEffects(TLFunction["api.messages.TypeAvailableEffects"], frozen=True, kw_only=True, tag="messages.getAvailableEffects"):
    tl_id = 0xDEA20A39
    tl_name = "messages.getAvailableEffects"
    tl_type = "messages.AvailableEffects"
    tl_line = "messages.getAvailableEffects#dea20a39 hash:int = messages.AvailableEffects;"
    hash: Int32


class GetAvailableReactions(TLFunction["api.messages.TypeAvailableReactions"], frozen=True, kw_only=True, tag="messages.getAvailableReactions"):
    tl_id = 0x18DEA0AC
    tl_name = "messages.getAvailableReactions"
    tl_type = "messages.AvailableReactions"
    tl_line = "messages.getAvailableReactions#18dea0ac hash:int = messages.AvailableReactions;"
    hash: Int32


class GetBotApp(TLFunction["api.messages.TypeBotApp"], frozen=True, kw_only=True, tag="messages.getBotApp"):
    tl_id = 0x34FDC5C3
    tl_name = "messages.getBotApp"
    tl_type = "messages.BotApp"
    tl_line = "messages.getBotApp#34fdc5c3 app:InputBotApp hash:long = messages.BotApp;"
    app: api.TypeInputBotApp
    hash: Int64


class GetBotCallbackAnswer(TLFunction["api.messages.TypeBotCallbackAnswer"], frozen=True, kw_only=True, tag="messages.getBotCallbackAnswer"):
    tl_id = 0x9342CA07
    tl_name = "messages.getBotCallbackAnswer"
    tl_type = "messages.BotCallbackAnswer"
    tl_line = "messages.getBotCallbackAnswer#9342ca07 flags:# game:flags.1?true peer:InputPeer msg_id:int data:flags.0?bytes password:flags.2?InputCheckPasswordSRP = messages.BotCallbackAnswer;"
    flags: Nat = 0
    game: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32
    data: Bytes | None = None
    password: api.TypeInputCheckPasswordSRP | None = None


class GetChatInviteImporters(TLFunction["api.messages.TypeChatInviteImporters"], frozen=True, kw_only=True, tag="messages.getChatInviteImporters"):
    tl_id = 0xDF04DD4E
    tl_name = "messages.getChatInviteImporters"
    tl_type = "messages.ChatInviteImporters"
    tl_line = "messages.getChatInviteImporters#df04dd4e flags:# requested:flags.0?true subscription_expired:flags.3?true peer:InputPeer link:flags.1?string q:flags.2?string offset_date:int offset_user:InputUser limit:int = messages.ChatInviteImporters;"
    flags: Nat = 0
    requested: Bool = False
    subscription_expired: Bool = False
    peer: api.TypeInputPeer
    link: String | None = None
    q: String | None = None
    offset_date: Int32
    offset_user: api.TypeInputUser
    limit: Int32


class GetChats(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="messages.getChats"):
    tl_id = 0x49E9528F
    tl_name = "messages.getChats"
    tl_type = "messages.Chats"
    tl_line = "messages.getChats#49e9528f id:Vector<long> = messages.Chats;"
    id: Vector[Int64]


class GetCommonChats(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="messages.getCommonChats"):
    tl_id = 0xE40CA104
    tl_name = "messages.getCommonChats"
    tl_type = "messages.Chats"
    tl_line = "messages.getCommonChats#e40ca104 user_id:InputUser max_id:long limit:int = messages.Chats;"
    user_id: api.TypeInputUser
    max_id: Int64
    limit: Int32


class GetCustomEmojiDocuments(TLFunction["Vector[api.TypeDocument]"], frozen=True, kw_only=True, tag="messages.getCustomEmojiDocuments"):
    tl_id = 0xD9AB0F54
    tl_name = "messages.getCustomEmojiDocuments"
    tl_type = "Vector<Document>"
    tl_line = "messages.getCustomEmojiDocuments#d9ab0f54 document_id:Vector<long> = Vector<Document>;"
    document_id: Vector[Int64]


class GetDefaultHistoryTTL(TLFunction["api.TypeDefaultHistoryTTL"], frozen=True, kw_only=True, tag="messages.getDefaultHistoryTTL"):
    tl_id = 0x658B7188
    tl_name = "messages.getDefaultHistoryTTL"
    tl_type = "DefaultHistoryTTL"
    tl_line = "messages.getDefaultHistoryTTL#658b7188 = DefaultHistoryTTL;"


class GetDefaultTagReactions(TLFunction["api.messages.TypeReactions"], frozen=True, kw_only=True, tag="messages.getDefaultTagReactions"):
    tl_id = 0xBDF93428
    tl_name = "messages.getDefaultTagReactions"
    tl_type = "messages.Reactions"
    tl_line = "messages.getDefaultTagReactions#bdf93428 hash:long = messages.Reactions;"
    hash: Int64


class GetDhConfig(TLFunction["api.messages.TypeDhConfig"], frozen=True, kw_only=True, tag="messages.getDhConfig"):
    tl_id = 0x26CF8950
    tl_name = "messages.getDhConfig"
    tl_type = "messages.DhConfig"
    tl_line = "messages.getDhConfig#26cf8950 version:int random_length:int = messages.DhConfig;"
    version: Int32
    random_length: Int32


class GetDialogFilters(TLFunction["api.messages.TypeDialogFilters"], frozen=True, kw_only=True, tag="messages.getDialogFilters"):
    tl_id = 0xEFD48C89
    tl_name = "messages.getDialogFilters"
    tl_type = "messages.DialogFilters"
    tl_line = "messages.getDialogFilters#efd48c89 = messages.DialogFilters;"


class GetDialogUnreadMarks(TLFunction["Vector[api.TypeDialogPeer]"], frozen=True, kw_only=True, tag="messages.getDialogUnreadMarks"):
    tl_id = 0x21202222
    tl_name = "messages.getDialogUnreadMarks"
    tl_type = "Vector<DialogPeer>"
    tl_line = "messages.getDialogUnreadMarks#21202222 flags:# parent_peer:flags.0?InputPeer = Vector<DialogPeer>;"
    flags: Nat = 0
    parent_peer: api.TypeInputPeer | None = None


class GetDialogs(TLFunction["api.messages.TypeDialogs"], frozen=True, kw_only=True, tag="messages.getDialogs"):
    tl_id = 0xA0F4CB4F
    tl_name = "messages.getDialogs"
    tl_type = "messages.Dialogs"
    tl_line = "messages.getDialogs#a0f4cb4f flags:# exclude_pinned:flags.0?true folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.Dialogs;"
    flags: Nat = 0
    exclude_pinned: Bool = False
    folder_id: Int32 | None = None
    offset_date: Int32
    offset_id: Int32
    offset_peer: api.TypeInputPeer
    limit: Int32
    hash: Int64


class GetDiscussionMessage(TLFunction["api.messages.TypeDiscussionMessage"], frozen=True, kw_only=True, tag="messages.getDiscussionMessage"):
    tl_id = 0x446972FD
    tl_name = "messages.getDiscussionMessage"
    tl_type = "messages.DiscussionMessage"
    tl_line = "messages.getDiscussionMessage#446972fd peer:InputPeer msg_id:int = messages.DiscussionMessage;"
    peer: api.TypeInputPeer
    msg_id: Int32


class GetDocumentByHash(TLFunction["api.TypeDocument"], frozen=True, kw_only=True, tag="messages.getDocumentByHash"):
    tl_id = 0xB1F2061F
    tl_name = "messages.getDocumentByHash"
    tl_type = "Document"
    tl_line = "messages.getDocumentByHash#b1f2061f sha256:bytes size:long mime_type:string = Document;"
    sha256: Bytes
    size: Int64
    mime_type: String


class GetEmojiGameInfo(TLFunction["api.messages.TypeEmojiGameInfo"], frozen=True, kw_only=True, tag="messages.getEmojiGameInfo"):
    tl_id = 0xFB7E8CA7
    tl_name = "messages.getEmojiGameInfo"
    tl_type = "messages.EmojiGameInfo"
    tl_line = "messages.getEmojiGameInfo#fb7e8ca7 = messages.EmojiGameInfo;"


class GetEmojiGroups(TLFunction["api.messages.TypeEmojiGroups"], frozen=True, kw_only=True, tag="messages.getEmojiGroups"):
    tl_id = 0x7488CE5B
    tl_name = "messages.getEmojiGroups"
    tl_type = "messages.EmojiGroups"
    tl_line = "messages.getEmojiGroups#7488ce5b hash:int = messages.EmojiGroups;"
    hash: Int32


class GetEmojiKeywords(TLFunction["api.TypeEmojiKeywordsDifference"], frozen=True, kw_only=True, tag="messages.getEmojiKeywords"):
    tl_id = 0x35A0E062
    tl_name = "messages.getEmojiKeywords"
    tl_type = "EmojiKeywordsDifference"
    tl_line = "messages.getEmojiKeywords#35a0e062 lang_code:string = EmojiKeywordsDifference;"
    lang_code: String


class GetEmojiKeywordsDifference(TLFunction["api.TypeEmojiKeywordsDifference"], frozen=True, kw_only=True, tag="messages.getEmojiKeywordsDifference"):
    tl_id = 0x1508B6AF
    tl_name = "messages.getEmojiKeywordsDifference"
    tl_type = "EmojiKeywordsDifference"
    tl_line = "messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int = EmojiKeywordsDifference;"
    lang_code: String
    from_version: Int32


class GetEmojiKeywordsLanguages(TLFunction["Vector[api.TypeEmojiLanguage]"], frozen=True, kw_only=True, tag="messages.getEmojiKeywordsLanguages"):
    tl_id = 0x4E9963B2
    tl_name = "messages.getEmojiKeywordsLanguages"
    tl_type = "Vector<EmojiLanguage>"
    tl_line = "messages.getEmojiKeywordsLanguages#4e9963b2 lang_codes:Vector<string> = Vector<EmojiLanguage>;"
    lang_codes: Vector[String]


class GetEmojiProfilePhotoGroups(TLFunction["api.messages.TypeEmojiGroups"], frozen=True, kw_only=True, tag="messages.getEmojiProfilePhotoGroups"):
    tl_id = 0x21A548F3
    tl_name = "messages.getEmojiProfilePhotoGroups"
    tl_type = "messages.EmojiGroups"
    tl_line = "messages.getEmojiProfilePhotoGroups#21a548f3 hash:int = messages.EmojiGroups;"
    hash: Int32


class GetEmojiStatusGroups(TLFunction["api.messages.TypeEmojiGroups"], frozen=True, kw_only=True, tag="messages.getEmojiStatusGroups"):
    tl_id = 0x2ECD56CD
    tl_name = "messages.getEmojiStatusGroups"
    tl_type = "messages.EmojiGroups"
    tl_line = "messages.getEmojiStatusGroups#2ecd56cd hash:int = messages.EmojiGroups;"
    hash: Int32


class GetEmojiStickerGroups(TLFunction["api.messages.TypeEmojiGroups"], frozen=True, kw_only=True, tag="messages.getEmojiStickerGroups"):
    tl_id = 0x1DD840F5
    tl_name = "messages.getEmojiStickerGroups"
    tl_type = "messages.EmojiGroups"
    tl_line = "messages.getEmojiStickerGroups#1dd840f5 hash:int = messages.EmojiGroups;"
    hash: Int32


class GetEmojiStickers(TLFunction["api.messages.TypeAllStickers"], frozen=True, kw_only=True, tag="messages.getEmojiStickers"):
    tl_id = 0xFBFCA18F
    tl_name = "messages.getEmojiStickers"
    tl_type = "messages.AllStickers"
    tl_line = "messages.getEmojiStickers#fbfca18f hash:long = messages.AllStickers;"
    hash: Int64


class GetEmojiURL(TLFunction["api.TypeEmojiURL"], frozen=True, kw_only=True, tag="messages.getEmojiURL"):
    tl_id = 0xD5B10C26
    tl_name = "messages.getEmojiURL"
    tl_type = "EmojiURL"
    tl_line = "messages.getEmojiURL#d5b10c26 lang_code:string = EmojiURL;"
    lang_code: String


class GetExportedChatInvite(TLFunction["api.messages.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="messages.getExportedChatInvite"):
    tl_id = 0x73746F5C
    tl_name = "messages.getExportedChatInvite"
    tl_type = "messages.ExportedChatInvite"
    tl_line = "messages.getExportedChatInvite#73746f5c peer:InputPeer link:string = messages.ExportedChatInvite;"
    peer: api.TypeInputPeer
    link: String


class GetExportedChatInvites(TLFunction["api.messages.TypeExportedChatInvites"], frozen=True, kw_only=True, tag="messages.getExportedChatInvites"):
    tl_id = 0xA2B5A3F6
    tl_name = "messages.getExportedChatInvites"
    tl_type = "messages.ExportedChatInvites"
    tl_line = "messages.getExportedChatInvites#a2b5a3f6 flags:# revoked:flags.3?true peer:InputPeer admin_id:InputUser offset_date:flags.2?int offset_link:flags.2?string limit:int = messages.ExportedChatInvites;"
    flags: Nat = 0
    revoked: Bool = False
    peer: api.TypeInputPeer
    admin_id: api.TypeInputUser
    offset_date: Int32 | None = None
    offset_link: String | None = None
    limit: Int32


class GetExtendedMedia(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.getExtendedMedia"):
    tl_id = 0x84F80814
    tl_name = "messages.getExtendedMedia"
    tl_type = "Updates"
    tl_line = "messages.getExtendedMedia#84f80814 peer:InputPeer id:Vector<int> = Updates;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class GetFactCheck(TLFunction["Vector[api.TypeFactCheck]"], frozen=True, kw_only=True, tag="messages.getFactCheck"):
    tl_id = 0xB9CDC5EE
    tl_name = "messages.getFactCheck"
    tl_type = "Vector<FactCheck>"
    tl_line = "messages.getFactCheck#b9cdc5ee peer:InputPeer msg_id:Vector<int> = Vector<FactCheck>;"
    peer: api.TypeInputPeer
    msg_id: Vector[Int32]


class GetFavedStickers(TLFunction["api.messages.TypeFavedStickers"], frozen=True, kw_only=True, tag="messages.getFavedStickers"):
    tl_id = 0x04F1AAA9
    tl_name = "messages.getFavedStickers"
    tl_type = "messages.FavedStickers"
    tl_line = "messages.getFavedStickers#4f1aaa9 hash:long = messages.FavedStickers;"
    hash: Int64


class GetFeaturedEmojiStickers(TLFunction["api.messages.TypeFeaturedStickers"], frozen=True, kw_only=True, tag="messages.getFeaturedEmojiStickers"):
    tl_id = 0x0ECF6736
    tl_name = "messages.getFeaturedEmojiStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.getFeaturedEmojiStickers#ecf6736 hash:long = messages.FeaturedStickers;"
    hash: Int64


class GetFeaturedStickers(TLFunction["api.messages.TypeFeaturedStickers"], frozen=True, kw_only=True, tag="messages.getFeaturedStickers"):
    tl_id = 0x64780B14
    tl_name = "messages.getFeaturedStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.getFeaturedStickers#64780b14 hash:long = messages.FeaturedStickers;"
    hash: Int64


class GetForumTopics(TLFunction["api.messages.TypeForumTopics"], frozen=True, kw_only=True, tag="messages.getForumTopics"):
    tl_id = 0x3BA47BFF
    tl_name = "messages.getForumTopics"
    tl_type = "messages.ForumTopics"
    tl_line = "messages.getForumTopics#3ba47bff flags:# peer:InputPeer q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    q: String | None = None
    offset_date: Int32
    offset_id: Int32
    offset_topic: Int32
    limit: Int32


class GetForumTopicsByID(TLFunction["api.messages.TypeForumTopics"], frozen=True, kw_only=True, tag="messages.getForumTopicsByID"):
    tl_id = 0xAF0A4A08
    tl_name = "messages.getForumTopicsByID"
    tl_type = "messages.ForumTopics"
    tl_line = "messages.getForumTopicsByID#af0a4a08 peer:InputPeer topics:Vector<int> = messages.ForumTopics;"
    peer: api.TypeInputPeer
    topics: Vector[Int32]


class GetFullChat(TLFunction["api.messages.TypeChatFull"], frozen=True, kw_only=True, tag="messages.getFullChat"):
    tl_id = 0xAEB00B34
    tl_name = "messages.getFullChat"
    tl_type = "messages.ChatFull"
    tl_line = "messages.getFullChat#aeb00b34 chat_id:long = messages.ChatFull;"
    chat_id: Int64


class GetFutureChatCreatorAfterLeave(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="messages.getFutureChatCreatorAfterLeave"):
    tl_id = 0x3B7D0EA6
    tl_name = "messages.getFutureChatCreatorAfterLeave"
    tl_type = "User"
    tl_line = "messages.getFutureChatCreatorAfterLeave#3b7d0ea6 peer:InputPeer = User;"
    peer: api.TypeInputPeer


class GetGameHighScores(TLFunction["api.messages.TypeHighScores"], frozen=True, kw_only=True, tag="messages.getGameHighScores"):
    tl_id = 0xE822649D
    tl_name = "messages.getGameHighScores"
    tl_type = "messages.HighScores"
    tl_line = "messages.getGameHighScores#e822649d peer:InputPeer id:int user_id:InputUser = messages.HighScores;"
    peer: api.TypeInputPeer
    id: Int32
    user_id: api.TypeInputUser


class GetHistory(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getHistory"):
    tl_id = 0x4423E6C5
    tl_name = "messages.getHistory"
    tl_type = "messages.Messages"
    tl_line = "messages.getHistory#4423e6c5 peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages;"
    peer: api.TypeInputPeer
    offset_id: Int32
    offset_date: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int64


class GetInlineBotResults(TLFunction["api.messages.TypeBotResults"], frozen=True, kw_only=True, tag="messages.getInlineBotResults"):
    tl_id = 0x514E999D
    tl_name = "messages.getInlineBotResults"
    tl_type = "messages.BotResults"
    tl_line = "messages.getInlineBotResults#514e999d flags:# bot:InputUser peer:InputPeer geo_point:flags.0?InputGeoPoint query:string offset:string = messages.BotResults;"
    flags: Nat = 0
    bot: api.TypeInputUser
    peer: api.TypeInputPeer
    geo_point: api.TypeInputGeoPoint | None = None
    query: String
    offset: String


class GetInlineGameHighScores(TLFunction["api.messages.TypeHighScores"], frozen=True, kw_only=True, tag="messages.getInlineGameHighScores"):
    tl_id = 0x0F635E1B
    tl_name = "messages.getInlineGameHighScores"
    tl_type = "messages.HighScores"
    tl_line = "messages.getInlineGameHighScores#f635e1b id:InputBotInlineMessageID user_id:InputUser = messages.HighScores;"
    id: api.TypeInputBotInlineMessageID
    user_id: api.TypeInputUser


class GetMaskStickers(TLFunction["api.messages.TypeAllStickers"], frozen=True, kw_only=True, tag="messages.getMaskStickers"):
    tl_id = 0x640F82B8
    tl_name = "messages.getMaskStickers"
    tl_type = "messages.AllStickers"
    tl_line = "messages.getMaskStickers#640f82b8 hash:long = messages.AllStickers;"
    hash: Int64


class GetMessageEditData(TLFunction["api.messages.TypeMessageEditData"], frozen=True, kw_only=True, tag="messages.getMessageEditData"):
    tl_id = 0xFDA68D36
    tl_name = "messages.getMessageEditData"
    tl_type = "messages.MessageEditData"
    tl_line = "messages.getMessageEditData#fda68d36 peer:InputPeer id:int = messages.MessageEditData;"
    peer: api.TypeInputPeer
    id: Int32


class GetMessageReactionsList(TLFunction["api.messages.TypeMessageReactionsList"], frozen=True, kw_only=True, tag="messages.getMessageReactionsList"):
    tl_id = 0x461B3F48
    tl_name = "messages.getMessageReactionsList"
    tl_type = "messages.MessageReactionsList"
    tl_line = "messages.getMessageReactionsList#461b3f48 flags:# peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = messages.MessageReactionsList;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    id: Int32
    reaction: api.TypeReaction | None = None
    offset: String | None = None
    limit: Int32


class GetMessageReadParticipants(TLFunction["Vector[api.TypeReadParticipantDate]"], frozen=True, kw_only=True, tag="messages.getMessageReadParticipants"):
    tl_id = 0x31C1C44F
    tl_name = "messages.getMessageReadParticipants"
    tl_type = "Vector<ReadParticipantDate>"
    tl_line = "messages.getMessageReadParticipants#31c1c44f peer:InputPeer msg_id:int = Vector<ReadParticipantDate>;"
    peer: api.TypeInputPeer
    msg_id: Int32


class GetMessages(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getMessages"):
    tl_id = 0x63C66506
    tl_name = "messages.getMessages"
    tl_type = "messages.Messages"
    tl_line = "messages.getMessages#63c66506 id:Vector<InputMessage> = messages.Messages;"
    id: Vector[api.TypeInputMessage]


class GetMessagesReactions(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.getMessagesReactions"):
    tl_id = 0x8BBA90E6
    tl_name = "messages.getMessagesReactions"
    tl_type = "Updates"
    tl_line = "messages.getMessagesReactions#8bba90e6 peer:InputPeer id:Vector<int> = Updates;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class GetMessagesViews(TLFunction["api.messages.TypeMessageViews"], frozen=True, kw_only=True, tag="messages.getMessagesViews"):
    tl_id = 0x5784D3E1
    tl_name = "messages.getMessagesViews"
    tl_type = "messages.MessageViews"
    tl_line = "messages.getMessagesViews#5784d3e1 peer:InputPeer id:Vector<int> increment:Bool = messages.MessageViews;"
    peer: api.TypeInputPeer
    id: Vector[Int32]
    increment: Bool


class GetMyStickers(TLFunction["api.messages.TypeMyStickers"], frozen=True, kw_only=True, tag="messages.getMyStickers"):
    tl_id = 0xD0B5E1FC
    tl_name = "messages.getMyStickers"
    tl_type = "messages.MyStickers"
    tl_line = "messages.getMyStickers#d0b5e1fc offset_id:long limit:int = messages.MyStickers;"
    offset_id: Int64
    limit: Int32


class GetOldFeaturedStickers(TLFunction["api.messages.TypeFeaturedStickers"], frozen=True, kw_only=True, tag="messages.getOldFeaturedStickers"):
    tl_id = 0x7ED094A1
    tl_name = "messages.getOldFeaturedStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.getOldFeaturedStickers#7ed094a1 offset:int limit:int hash:long = messages.FeaturedStickers;"
    offset: Int32
    limit: Int32
    hash: Int64


class GetOnlines(TLFunction["api.TypeChatOnlines"], frozen=True, kw_only=True, tag="messages.getOnlines"):
    tl_id = 0x6E2BE050
    tl_name = "messages.getOnlines"
    tl_type = "ChatOnlines"
    tl_line = "messages.getOnlines#6e2be050 peer:InputPeer = ChatOnlines;"
    peer: api.TypeInputPeer


class GetOutboxReadDate(TLFunction["api.TypeOutboxReadDate"], frozen=True, kw_only=True, tag="messages.getOutboxReadDate"):
    tl_id = 0x8C4BFE5D
    tl_name = "messages.getOutboxReadDate"
    tl_type = "OutboxReadDate"
    tl_line = "messages.getOutboxReadDate#8c4bfe5d peer:InputPeer msg_id:int = OutboxReadDate;"
    peer: api.TypeInputPeer
    msg_id: Int32


class GetPaidReactionPrivacy(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.getPaidReactionPrivacy"):
    tl_id = 0x472455AA
    tl_name = "messages.getPaidReactionPrivacy"
    tl_type = "Updates"
    tl_line = "messages.getPaidReactionPrivacy#472455aa = Updates;"


class GetPeerDialogs(TLFunction["api.messages.TypePeerDialogs"], frozen=True, kw_only=True, tag="messages.getPeerDialogs"):
    tl_id = 0xE470BCFD
    tl_name = "messages.getPeerDialogs"
    tl_type = "messages.PeerDialogs"
    tl_line = "messages.getPeerDialogs#e470bcfd peers:Vector<InputDialogPeer> = messages.PeerDialogs;"
    peers: Vector[api.TypeInputDialogPeer]


class GetPeerSettings(TLFunction["api.messages.TypePeerSettings"], frozen=True, kw_only=True, tag="messages.getPeerSettings"):
    tl_id = 0xEFD9A6A2
    tl_name = "messages.getPeerSettings"
    tl_type = "messages.PeerSettings"
    tl_line = "messages.getPeerSettings#efd9a6a2 peer:InputPeer = messages.PeerSettings;"
    peer: api.TypeInputPeer


class GetPersonalChannelHistory(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getPersonalChannelHistory"):
    tl_id = 0x55FB0996
    tl_name = "messages.getPersonalChannelHistory"
    tl_type = "messages.Messages"
    tl_line = "messages.getPersonalChannelHistory#55fb0996 user_id:InputUser limit:int max_id:int min_id:int hash:long = messages.Messages;"
    user_id: api.TypeInputUser
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int64


class GetPinnedDialogs(TLFunction["api.messages.TypePeerDialogs"], frozen=True, kw_only=True, tag="messages.getPinnedDialogs"):
    tl_id = 0xD6B94DF2
    tl_name = "messages.getPinnedDialogs"
    tl_type = "messages.PeerDialogs"
    tl_line = "messages.getPinnedDialogs#d6b94df2 folder_id:int = messages.PeerDialogs;"
    folder_id: Int32


class GetPinnedSavedDialogs(TLFunction["api.messages.TypeSavedDialogs"], frozen=True, kw_only=True, tag="messages.getPinnedSavedDialogs"):
    tl_id = 0xD63D94E0
    tl_name = "messages.getPinnedSavedDialogs"
    tl_type = "messages.SavedDialogs"
    tl_line = "messages.getPinnedSavedDialogs#d63d94e0 = messages.SavedDialogs;"


class GetPollResults(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.getPollResults"):
    tl_id = 0xEDA3E33B
    tl_name = "messages.getPollResults"
    tl_type = "Updates"
    tl_line = "messages.getPollResults#eda3e33b peer:InputPeer msg_id:int poll_hash:long = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    poll_hash: Int64


class GetPollVotes(TLFunction["api.messages.TypeVotesList"], frozen=True, kw_only=True, tag="messages.getPollVotes"):
    tl_id = 0xB86E380E
    tl_name = "messages.getPollVotes"
    tl_type = "messages.VotesList"
    tl_line = "messages.getPollVotes#b86e380e flags:# peer:InputPeer id:int option:flags.0?bytes offset:flags.1?string limit:int = messages.VotesList;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    id: Int32
    option: Bytes | None = None
    offset: String | None = None
    limit: Int32


class GetPreparedInlineMessage(TLFunction["api.messages.TypePreparedInlineMessage"], frozen=True, kw_only=True, tag="messages.getPreparedInlineMessage"):
    tl_id = 0x857EBDB8
    tl_name = "messages.getPreparedInlineMessage"
    tl_type = "messages.PreparedInlineMessage"
    tl_line = "messages.getPreparedInlineMessage#857ebdb8 bot:InputUser id:string = messages.PreparedInlineMessage;"
    bot: api.TypeInputUser
    id: String


class GetQuickReplies(TLFunction["api.messages.TypeQuickReplies"], frozen=True, kw_only=True, tag="messages.getQuickReplies"):
    tl_id = 0xD483F2A8
    tl_name = "messages.getQuickReplies"
    tl_type = "messages.QuickReplies"
    tl_line = "messages.getQuickReplies#d483f2a8 hash:long = messages.QuickReplies;"
    hash: Int64


class GetQuickReplyMessages(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getQuickReplyMessages"):
    tl_id = 0x94A495C3
    tl_name = "messages.getQuickReplyMessages"
    tl_type = "messages.Messages"
    tl_line = "messages.getQuickReplyMessages#94a495c3 flags:# shortcut_id:int id:flags.0?Vector<int> hash:long = messages.Messages;"
    flags: Nat = 0
    shortcut_id: Int32
    id: Vector[Int32] | None = None
    hash: Int64


class GetRecentLocations(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getRecentLocations"):
    tl_id = 0x702A40E0
    tl_name = "messages.getRecentLocations"
    tl_type = "messages.Messages"
    tl_line = "messages.getRecentLocations#702a40e0 peer:InputPeer limit:int hash:long = messages.Messages;"
    peer: api.TypeInputPeer
    limit: Int32
    hash: Int64


class GetRecentReactions(TLFunction["api.messages.TypeReactions"], frozen=True, kw_only=True, tag="messages.getRecentReactions"):
    tl_id = 0x39461DB2
    tl_name = "messages.getRecentReactions"
    tl_type = "messages.Reactions"
    tl_line = "messages.getRecentReactions#39461db2 limit:int hash:long = messages.Reactions;"
    limit: Int32
    hash: Int64


class GetRecentStickers(TLFunction["api.messages.TypeRecentStickers"], frozen=True, kw_only=True, tag="messages.getRecentStickers"):
    tl_id = 0x9DA9403B
    tl_name = "messages.getRecentStickers"
    tl_type = "messages.RecentStickers"
    tl_line = "messages.getRecentStickers#9da9403b flags:# attached:flags.0?true hash:long = messages.RecentStickers;"
    flags: Nat = 0
    attached: Bool = False
    hash: Int64


class GetReplies(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getReplies"):
    tl_id = 0x22DDD30C
    tl_name = "messages.getReplies"
    tl_type = "messages.Messages"
    tl_line = "messages.getReplies#22ddd30c peer:InputPeer msg_id:int offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages;"
    peer: api.TypeInputPeer
    msg_id: Int32
    offset_id: Int32
    offset_date: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int64


class GetRichMessage(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getRichMessage"):
    tl_id = 0x501569CF
    tl_name = "messages.getRichMessage"
    tl_type = "messages.Messages"
    tl_line = "messages.getRichMessage#501569cf peer:InputPeer id:int = messages.Messages;"
    peer: api.TypeInputPeer
    id: Int32


class GetSavedDialogs(TLFunction["api.messages.TypeSavedDialogs"], frozen=True, kw_only=True, tag="messages.getSavedDialogs"):
    tl_id = 0x1E91FC99
    tl_name = "messages.getSavedDialogs"
    tl_type = "messages.SavedDialogs"
    tl_line = "messages.getSavedDialogs#1e91fc99 flags:# exclude_pinned:flags.0?true parent_peer:flags.1?InputPeer offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs;"
    flags: Nat = 0
    exclude_pinned: Bool = False
    parent_peer: api.TypeInputPeer | None = None
    offset_date: Int32
    offset_id: Int32
    offset_peer: api.TypeInputPeer
    limit: Int32
    hash: Int64


class GetSavedDialogsByID(TLFunction["api.messages.TypeSavedDialogs"], frozen=True, kw_only=True, tag="messages.getSavedDialogsByID"):
    tl_id = 0x6F6F9C96
    tl_name = "messages.getSavedDialogsByID"
    tl_type = "messages.SavedDialogs"
    tl_line = "messages.getSavedDialogsByID#6f6f9c96 flags:# parent_peer:flags.1?InputPeer ids:Vector<InputPeer> = messages.SavedDialogs;"
    flags: Nat = 0
    parent_peer: api.TypeInputPeer | None = None
    ids: Vector[api.TypeInputPeer]


class GetSavedGifs(TLFunction["api.messages.TypeSavedGifs"], frozen=True, kw_only=True, tag="messages.getSavedGifs"):
    tl_id = 0x5CF09635
    tl_name = "messages.getSavedGifs"
    tl_type = "messages.SavedGifs"
    tl_line = "messages.getSavedGifs#5cf09635 hash:long = messages.SavedGifs;"
    hash: Int64


class GetSavedHistory(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getSavedHistory"):
    tl_id = 0x998AB009
    tl_name = "messages.getSavedHistory"
    tl_type = "messages.Messages"
    tl_line = "messages.getSavedHistory#998ab009 flags:# parent_peer:flags.0?InputPeer peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages;"
    flags: Nat = 0
    parent_peer: api.TypeInputPeer | None = None
    peer: api.TypeInputPeer
    offset_id: Int32
    offset_date: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int64


class GetSavedReactionTags(TLFunction["api.messages.TypeSavedReactionTags"], frozen=True, kw_only=True, tag="messages.getSavedReactionTags"):
    tl_id = 0x3637E05B
    tl_name = "messages.getSavedReactionTags"
    tl_type = "messages.SavedReactionTags"
    tl_line = "messages.getSavedReactionTags#3637e05b flags:# peer:flags.0?InputPeer hash:long = messages.SavedReactionTags;"
    flags: Nat = 0
    peer: api.TypeInputPeer | None = None
    hash: Int64


class GetScheduledHistory(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getScheduledHistory"):
    tl_id = 0xF516760B
    tl_name = "messages.getScheduledHistory"
    tl_type = "messages.Messages"
    tl_line = "messages.getScheduledHistory#f516760b peer:InputPeer hash:long = messages.Messages;"
    peer: api.TypeInputPeer
    hash: Int64


class GetScheduledMessages(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getScheduledMessages"):
    tl_id = 0xBDBB0464
    tl_name = "messages.getScheduledMessages"
    tl_type = "messages.Messages"
    tl_line = "messages.getScheduledMessages#bdbb0464 peer:InputPeer id:Vector<int> = messages.Messages;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class GetSearchCounters(TLFunction["Vector[api.messages.TypeSearchCounter]"], frozen=True, kw_only=True, tag="messages.getSearchCounters"):
    tl_id = 0x1BBCF300
    tl_name = "messages.getSearchCounters"
    tl_type = "Vector<messages.SearchCounter>"
    tl_line = "messages.getSearchCounters#1bbcf300 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer top_msg_id:flags.0?int filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    saved_peer_id: api.TypeInputPeer | None = None
    top_msg_id: Int32 | None = None
    filters: Vector[api.TypeMessagesFilter]


class GetSearchResultsCalendar(TLFunction["api.messages.TypeSearchResultsCalendar"], frozen=True, kw_only=True, tag="messages.getSearchResultsCalendar"):
    tl_id = 0x6AA3F6BD
    tl_name = "messages.getSearchResultsCalendar"
    tl_type = "messages.SearchResultsCalendar"
    tl_line = "messages.getSearchResultsCalendar#6aa3f6bd flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int offset_date:int = messages.SearchResultsCalendar;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    saved_peer_id: api.TypeInputPeer | None = None
    filter: api.TypeMessagesFilter
    offset_id: Int32
    offset_date: Int32


class GetSearchResultsPositions(TLFunction["api.messages.TypeSearchResultsPositions"], frozen=True, kw_only=True, tag="messages.getSearchResultsPositions"):
    tl_id = 0x9C7F2F10
    tl_name = "messages.getSearchResultsPositions"
    tl_type = "messages.SearchResultsPositions"
    tl_line = "messages.getSearchResultsPositions#9c7f2f10 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int limit:int = messages.SearchResultsPositions;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    saved_peer_id: api.TypeInputPeer | None = None
    filter: api.TypeMessagesFilter
    offset_id: Int32
    limit: Int32


class GetSplitRanges(TLFunction["Vector[api.TypeMessageRange]"], frozen=True, kw_only=True, tag="messages.getSplitRanges"):
    tl_id = 0x1CFF7E08
    tl_name = "messages.getSplitRanges"
    tl_type = "Vector<MessageRange>"
    tl_line = "messages.getSplitRanges#1cff7e08 = Vector<MessageRange>;"


class GetSponsoredMessages(TLFunction["api.messages.TypeSponsoredMessages"], frozen=True, kw_only=True, tag="messages.getSponsoredMessages"):
    tl_id = 0x3D6CE850
    tl_name = "messages.getSponsoredMessages"
    tl_type = "messages.SponsoredMessages"
    tl_line = "messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer msg_id:flags.0?int = messages.SponsoredMessages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    msg_id: Int32 | None = None


class GetStickerSet(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="messages.getStickerSet"):
    tl_id = 0xC8A0EC74
    tl_name = "messages.getStickerSet"
    tl_type = "messages.StickerSet"
    tl_line = "messages.getStickerSet#c8a0ec74 stickerset:InputStickerSet hash:int = messages.StickerSet;"
    stickerset: api.TypeInputStickerSet
    hash: Int32


class GetStickers(TLFunction["api.messages.TypeStickers"], frozen=True, kw_only=True, tag="messages.getStickers"):
    tl_id = 0xD5A5D3A1
    tl_name = "messages.getStickers"
    tl_type = "messages.Stickers"
    tl_line = "messages.getStickers#d5a5d3a1 emoticon:string hash:long = messages.Stickers;"
    emoticon: String
    hash: Int64


class GetSuggestedDialogFilters(TLFunction["Vector[api.TypeDialogFilterSuggested]"], frozen=True, kw_only=True, tag="messages.getSuggestedDialogFilters"):
    tl_id = 0xA29CD42C
    tl_name = "messages.getSuggestedDialogFilters"
    tl_type = "Vector<DialogFilterSuggested>"
    tl_line = "messages.getSuggestedDialogFilters#a29cd42c = Vector<DialogFilterSuggested>;"


class GetTopReactions(TLFunction["api.messages.TypeReactions"], frozen=True, kw_only=True, tag="messages.getTopReactions"):
    tl_id = 0xBB8125BA
    tl_name = "messages.getTopReactions"
    tl_type = "messages.Reactions"
    tl_line = "messages.getTopReactions#bb8125ba limit:int hash:long = messages.Reactions;"
    limit: Int32
    hash: Int64


class GetUnreadMentions(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getUnreadMentions"):
    tl_id = 0xF107E790
    tl_name = "messages.getUnreadMentions"
    tl_type = "messages.Messages"
    tl_line = "messages.getUnreadMentions#f107e790 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32


class GetUnreadPollVotes(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getUnreadPollVotes"):
    tl_id = 0x43286CF2
    tl_name = "messages.getUnreadPollVotes"
    tl_type = "messages.Messages"
    tl_line = "messages.getUnreadPollVotes#43286cf2 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32


class GetUnreadReactions(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getUnreadReactions"):
    tl_id = 0xBD7F90AC
    tl_name = "messages.getUnreadReactions"
    tl_type = "messages.Messages"
    tl_line = "messages.getUnreadReactions#bd7f90ac flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    saved_peer_id: api.TypeInputPeer | None = None
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32


class GetWebPage(TLFunction["api.messages.TypeWebPage"], frozen=True, kw_only=True, tag="messages.getWebPage"):
    tl_id = 0x8D9692A3
    tl_name = "messages.getWebPage"
    tl_type = "messages.WebPage"
    tl_line = "messages.getWebPage#8d9692a3 url:string hash:int = messages.WebPage;"
    url: String
    hash: Int32


class GetWebPagePreview(TLFunction["api.messages.TypeWebPagePreview"], frozen=True, kw_only=True, tag="messages.getWebPagePreview"):
    tl_id = 0x570D6F6F
    tl_name = "messages.getWebPagePreview"
    tl_type = "messages.WebPagePreview"
    tl_line = "messages.getWebPagePreview#570d6f6f flags:# message:string entities:flags.3?Vector<MessageEntity> = messages.WebPagePreview;"
    flags: Nat = 0
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None


class HideAllChatJoinRequests(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.hideAllChatJoinRequests"):
    tl_id = 0xE085F4EA
    tl_name = "messages.hideAllChatJoinRequests"
    tl_type = "Updates"
    tl_line = "messages.hideAllChatJoinRequests#e085f4ea flags:# approved:flags.0?true peer:InputPeer link:flags.1?string = Updates;"
    flags: Nat = 0
    approved: Bool = False
    peer: api.TypeInputPeer
    link: String | None = None


class HideChatJoinRequest(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.hideChatJoinRequest"):
    tl_id = 0x7FE7E815
    tl_name = "messages.hideChatJoinRequest"
    tl_type = "Updates"
    tl_line = "messages.hideChatJoinRequest#7fe7e815 flags:# approved:flags.0?true peer:InputPeer user_id:InputUser = Updates;"
    flags: Nat = 0
    approved: Bool = False
    peer: api.TypeInputPeer
    user_id: api.TypeInputUser


class HidePeerSettingsBar(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.hidePeerSettingsBar"):
    tl_id = 0x4FACB138
    tl_name = "messages.hidePeerSettingsBar"
    tl_type = "Bool"
    tl_line = "messages.hidePeerSettingsBar#4facb138 peer:InputPeer = Bool;"
    peer: api.TypeInputPeer


class ImportChatInvite(TLFunction["api.messages.TypeChatInviteJoinResult"], frozen=True, kw_only=True, tag="messages.importChatInvite"):
    tl_id = 0xDE91436E
    tl_name = "messages.importChatInvite"
    tl_type = "messages.ChatInviteJoinResult"
    tl_line = "messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult;"
    hash: String


class InitHistoryImport(TLFunction["api.messages.TypeHistoryImport"], frozen=True, kw_only=True, tag="messages.initHistoryImport"):
    tl_id = 0x34090C3B
    tl_name = "messages.initHistoryImport"
    tl_type = "messages.HistoryImport"
    tl_line = "messages.initHistoryImport#34090c3b peer:InputPeer file:InputFile media_count:int = messages.HistoryImport;"
    peer: api.TypeInputPeer
    file: api.TypeInputFile
    media_count: Int32


class InstallStickerSet(TLFunction["api.messages.TypeStickerSetInstallResult"], frozen=True, kw_only=True, tag="messages.installStickerSet"):
    tl_id = 0xC78FE460
    tl_name = "messages.installStickerSet"
    tl_type = "messages.StickerSetInstallResult"
    tl_line = "messages.installStickerSet#c78fe460 stickerset:InputStickerSet archived:Bool = messages.StickerSetInstallResult;"
    stickerset: api.TypeInputStickerSet
    archived: Bool


class MarkDialogUnread(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.markDialogUnread"):
    tl_id = 0x8C5006F8
    tl_name = "messages.markDialogUnread"
    tl_type = "Bool"
    tl_line = "messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool;"
    flags: Nat = 0
    unread: Bool = False
    parent_peer: api.TypeInputPeer | None = None
    peer: api.TypeInputDialogPeer


class MigrateChat(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.migrateChat"):
    tl_id = 0xA2875319
    tl_name = "messages.migrateChat"
    tl_type = "Updates"
    tl_line = "messages.migrateChat#a2875319 chat_id:long = Updates;"
    chat_id: Int64


class ProlongWebView(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.prolongWebView"):
    tl_id = 0xB0D81A83
    tl_name = "messages.prolongWebView"
    tl_type = "Bool"
    tl_line = "messages.prolongWebView#b0d81a83 flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = Bool;"
    flags: Nat = 0
    silent: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    query_id: Int64
    reply_to: api.TypeInputReplyTo | None = None
    send_as: api.TypeInputPeer | None = None


class RateTranscribedAudio(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.rateTranscribedAudio"):
    tl_id = 0x7F1D072F
    tl_name = "messages.rateTranscribedAudio"
    tl_type = "Bool"
    tl_line = "messages.rateTranscribedAudio#7f1d072f peer:InputPeer msg_id:int transcription_id:long good:Bool = Bool;"
    peer: api.TypeInputPeer
    msg_id: Int32
    transcription_id: Int64
    good: Bool


class ReadDiscussion(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.readDiscussion"):
    tl_id = 0xF731A9F4
    tl_name = "messages.readDiscussion"
    tl_type = "Bool"
    tl_line = "messages.readDiscussion#f731a9f4 peer:InputPeer msg_id:int read_max_id:int = Bool;"
    peer: api.TypeInputPeer
    msg_id: Int32
    read_max_id: Int32


class ReadEncryptedHistory(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.readEncryptedHistory"):
    tl_id = 0x7F4B690A
    tl_name = "messages.readEncryptedHistory"
    tl_type = "Bool"
    tl_line = "messages.readEncryptedHistory#7f4b690a peer:InputEncryptedChat max_date:int = Bool;"
    peer: api.TypeInputEncryptedChat
    max_date: Int32


class ReadFeaturedStickers(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.readFeaturedStickers"):
    tl_id = 0x5B118126
    tl_name = "messages.readFeaturedStickers"
    tl_type = "Bool"
    tl_line = "messages.readFeaturedStickers#5b118126 id:Vector<long> = Bool;"
    id: Vector[Int64]


class ReadHistory(TLFunction["api.messages.TypeAffectedMessages"], frozen=True, kw_only=True, tag="messages.readHistory"):
    tl_id = 0x0E306D3A
    tl_name = "messages.readHistory"
    tl_type = "messages.AffectedMessages"
    tl_line = "messages.readHistory#e306d3a peer:InputPeer max_id:int = messages.AffectedMessages;"
    peer: api.TypeInputPeer
    max_id: Int32


class ReadMentions(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.readMentions"):
    tl_id = 0x36E5BF4D
    tl_name = "messages.readMentions"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.readMentions#36e5bf4d flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None


class ReadMessageContents(TLFunction["api.messages.TypeAffectedMessages"], frozen=True, kw_only=True, tag="messages.readMessageContents"):
    tl_id = 0x36A73F77
    tl_name = "messages.readMessageContents"
    tl_type = "messages.AffectedMessages"
    tl_line = "messages.readMessageContents#36a73f77 id:Vector<int> = messages.AffectedMessages;"
    id: Vector[Int32]


class ReadPollVotes(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.readPollVotes"):
    tl_id = 0x1720B4D8
    tl_name = "messages.readPollVotes"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.readPollVotes#1720b4d8 flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None


class ReadReactions(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.readReactions"):
    tl_id = 0x9EC44F93
    tl_name = "messages.readReactions"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.readReactions#9ec44f93 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    saved_peer_id: api.TypeInputPeer | None = None


class ReadSavedHistory(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.readSavedHistory"):
    tl_id = 0xBA4A3B5B
    tl_name = "messages.readSavedHistory"
    tl_type = "Bool"
    tl_line = "messages.readSavedHistory#ba4a3b5b parent_peer:InputPeer peer:InputPeer max_id:int = Bool;"
    parent_peer: api.TypeInputPeer
    peer: api.TypeInputPeer
    max_id: Int32


class ReceivedMessages(TLFunction["Vector[api.TypeReceivedNotifyMessage]"], frozen=True, kw_only=True, tag="messages.receivedMessages"):
    tl_id = 0x05A954C0
    tl_name = "messages.receivedMessages"
    tl_type = "Vector<ReceivedNotifyMessage>"
    tl_line = "messages.receivedMessages#5a954c0 max_id:int = Vector<ReceivedNotifyMessage>;"
    max_id: Int32


class ReceivedQueue(TLFunction["Vector[Int64]"], frozen=True, kw_only=True, tag="messages.receivedQueue"):
    tl_id = 0x55A5BB66
    tl_name = "messages.receivedQueue"
    tl_type = "Vector<long>"
    tl_line = "messages.receivedQueue#55a5bb66 max_qts:int = Vector<long>;"
    max_qts: Int32


class ReorderPinnedDialogs(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reorderPinnedDialogs"):
    tl_id = 0x3B1ADF37
    tl_name = "messages.reorderPinnedDialogs"
    tl_type = "Bool"
    tl_line = "messages.reorderPinnedDialogs#3b1adf37 flags:# force:flags.0?true folder_id:int order:Vector<InputDialogPeer> = Bool;"
    flags: Nat = 0
    force: Bool = False
    folder_id: Int32
    order: Vector[api.TypeInputDialogPeer]


class ReorderPinnedForumTopics(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.reorderPinnedForumTopics"):
    tl_id = 0x0E7841F0
    tl_name = "messages.reorderPinnedForumTopics"
    tl_type = "Updates"
    tl_line = "messages.reorderPinnedForumTopics#e7841f0 flags:# force:flags.0?true peer:InputPeer order:Vector<int> = Updates;"
    flags: Nat = 0
    force: Bool = False
    peer: api.TypeInputPeer
    order: Vector[Int32]


class ReorderPinnedSavedDialogs(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reorderPinnedSavedDialogs"):
    tl_id = 0x8B716587
    tl_name = "messages.reorderPinnedSavedDialogs"
    tl_type = "Bool"
    tl_line = "messages.reorderPinnedSavedDialogs#8b716587 flags:# force:flags.0?true order:Vector<InputDialogPeer> = Bool;"
    flags: Nat = 0
    force: Bool = False
    order: Vector[api.TypeInputDialogPeer]


class ReorderQuickReplies(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reorderQuickReplies"):
    tl_id = 0x60331907
    tl_name = "messages.reorderQuickReplies"
    tl_type = "Bool"
    tl_line = "messages.reorderQuickReplies#60331907 order:Vector<int> = Bool;"
    order: Vector[Int32]


class ReorderStickerSets(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reorderStickerSets"):
    tl_id = 0x78337739
    tl_name = "messages.reorderStickerSets"
    tl_type = "Bool"
    tl_line = "messages.reorderStickerSets#78337739 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Bool;"
    flags: Nat = 0
    masks: Bool = False
    emojis: Bool = False
    order: Vector[Int64]


class Report(TLFunction["api.TypeReportResult"], frozen=True, kw_only=True, tag="messages.report"):
    tl_id = 0xFC78AF9B
    tl_name = "messages.report"
    tl_type = "ReportResult"
    tl_line = "messages.report#fc78af9b peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult;"
    peer: api.TypeInputPeer
    id: Vector[Int32]
    option: Bytes
    message: String


class ReportEncryptedSpam(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reportEncryptedSpam"):
    tl_id = 0x4B0C8C0F
    tl_name = "messages.reportEncryptedSpam"
    tl_type = "Bool"
    tl_line = "messages.reportEncryptedSpam#4b0c8c0f peer:InputEncryptedChat = Bool;"
    peer: api.TypeInputEncryptedChat


class ReportMessagesDelivery(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reportMessagesDelivery"):
    tl_id = 0x5A6D7395
    tl_name = "messages.reportMessagesDelivery"
    tl_type = "Bool"
    tl_line = "messages.reportMessagesDelivery#5a6d7395 flags:# push:flags.0?true peer:InputPeer id:Vector<int> = Bool;"
    flags: Nat = 0
    push: Bool = False
    peer: api.TypeInputPeer
    id: Vector[Int32]


class ReportMusicListen(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reportMusicListen"):
    tl_id = 0xDDBCD819
    tl_name = "messages.reportMusicListen"
    tl_type = "Bool"
    tl_line = "messages.reportMusicListen#ddbcd819 id:InputDocument listened_duration:int = Bool;"
    id: api.TypeInputDocument
    listened_duration: Int32


class ReportReaction(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reportReaction"):
    tl_id = 0x3F64C076
    tl_name = "messages.reportReaction"
    tl_type = "Bool"
    tl_line = "messages.reportReaction#3f64c076 peer:InputPeer id:int reaction_peer:InputPeer = Bool;"
    peer: api.TypeInputPeer
    id: Int32
    reaction_peer: api.TypeInputPeer


class ReportReadMetrics(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reportReadMetrics"):
    tl_id = 0x4067C5E6
    tl_name = "messages.reportReadMetrics"
    tl_type = "Bool"
    tl_line = "messages.reportReadMetrics#4067c5e6 peer:InputPeer metrics:Vector<InputMessageReadMetric> = Bool;"
    peer: api.TypeInputPeer
    metrics: Vector[api.TypeInputMessageReadMetric]


class ReportSpam(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reportSpam"):
    tl_id = 0xCF1592DB
    tl_name = "messages.reportSpam"
    tl_type = "Bool"
    tl_line = "messages.reportSpam#cf1592db peer:InputPeer = Bool;"
    peer: api.TypeInputPeer


class ReportSponsoredMessage(TLFunction["api.channels.TypeSponsoredMessageReportResult"], frozen=True, kw_only=True, tag="messages.reportSponsoredMessage"):
    tl_id = 0x12CBF0C4
    tl_name = "messages.reportSponsoredMessage"
    tl_type = "channels.SponsoredMessageReportResult"
    tl_line = "messages.reportSponsoredMessage#12cbf0c4 random_id:bytes option:bytes = channels.SponsoredMessageReportResult;"
    random_id: Bytes
    option: Bytes


class RequestAppWebView(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestAppWebView"):
    tl_id = 0x53618BCE
    tl_name = "messages.requestAppWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestAppWebView#53618bce flags:# write_allowed:flags.0?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer app:InputBotApp start_param:flags.1?string theme_params:flags.2?DataJSON platform:string = WebViewResult;"
    flags: Nat = 0
    write_allowed: Bool = False
    compact: Bool = False
    fullscreen: Bool = False
    peer: api.TypeInputPeer
    app: api.TypeInputBotApp
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    platform: String


class RequestChatJoinWebView(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestChatJoinWebView"):
    tl_id = 0xBA9EE679
    tl_name = "messages.requestChatJoinWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestChatJoinWebView#ba9ee679 flags:# query_id:long theme_params:flags.0?DataJSON platform:string = WebViewResult;"
    flags: Nat = 0
    query_id: Int64
    theme_params: api.TypeDataJSON | None = None
    platform: String


class RequestEncryption(TLFunction["api.TypeEncryptedChat"], frozen=True, kw_only=True, tag="messages.requestEncryption"):
    tl_id = 0xF64DAF43
    tl_name = "messages.requestEncryption"
    tl_type = "EncryptedChat"
    tl_line = "messages.requestEncryption#f64daf43 user_id:InputUser random_id:int g_a:bytes = EncryptedChat;"
    user_id: api.TypeInputUser
    random_id: Int32
    g_a: Bytes


class RequestMainWebView(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestMainWebView"):
    tl_id = 0xC9E01E7B
    tl_name = "messages.requestMainWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestMainWebView#c9e01e7b flags:# compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser start_param:flags.1?string theme_params:flags.0?DataJSON platform:string = WebViewResult;"
    flags: Nat = 0
    compact: Bool = False
    fullscreen: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    platform: String


class RequestSimpleWebView(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestSimpleWebView"):
    tl_id = 0x413A3E73
    tl_name = "messages.requestSimpleWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestSimpleWebView#413a3e73 flags:# from_switch_webview:flags.1?true from_side_menu:flags.2?true compact:flags.7?true fullscreen:flags.8?true bot:InputUser url:flags.3?string start_param:flags.4?string theme_params:flags.0?DataJSON platform:string = WebViewResult;"
    flags: Nat = 0
    from_switch_webview: Bool = False
    from_side_menu: Bool = False
    compact: Bool = False
    fullscreen: Bool = False
    bot: api.TypeInputUser
    url: String | None = None
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    platform: String


class RequestUrlAuth(TLFunction["api.TypeUrlAuthResult"], frozen=True, kw_only=True, tag="messages.requestUrlAuth"):
    tl_id = 0x894CC99C
    tl_name = "messages.requestUrlAuth"
    tl_type = "UrlAuthResult"
    tl_line = "messages.requestUrlAuth#894cc99c flags:# peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string in_app_origin:flags.3?string = UrlAuthResult;"
    flags: Nat = 0
    peer: api.TypeInputPeer | None = None
    msg_id: Int32 | None = None
    button_id: Int32 | None = None
    url: String | None = None
    in_app_origin: String | None = None


class RequestWebView(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestWebView"):
    tl_id = 0x269DC2C1
    tl_name = "messages.requestWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestWebView#269dc2c1 flags:# from_bot_menu:flags.4?true silent:flags.5?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON platform:string reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = WebViewResult;"
    flags: Nat = 0
    from_bot_menu: Bool = False
    silent: Bool = False
    compact: Bool = False
    fullscreen: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    url: String | None = None
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    platform: String
    reply_to: api.TypeInputReplyTo | None = None
    send_as: api.TypeInputPeer | None = None


class SaveDefaultSendAs(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveDefaultSendAs"):
    tl_id = 0xCCFDDF96
    tl_name = "messages.saveDefaultSendAs"
    tl_type = "Bool"
    tl_line = "messages.saveDefaultSendAs#ccfddf96 peer:InputPeer send_as:InputPeer = Bool;"
    peer: api.TypeInputPeer
    send_as: api.TypeInputPeer


class SaveDraft(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveDraft"):
    tl_id = 0xAD0FA15C
    tl_name = "messages.saveDraft"
    tl_type = "Bool"
    tl_line = "messages.saveDraft#ad0fa15c flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?InputRichMessage = Bool;"
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
    rich_message: api.TypeInputRichMessage | None = None


class SaveGif(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveGif"):
    tl_id = 0x327A30CB
    tl_name = "messages.saveGif"
    tl_type = "Bool"
    tl_line = "messages.saveGif#327a30cb id:InputDocument unsave:Bool = Bool;"
    id: api.TypeInputDocument
    unsave: Bool


class SavePreparedInlineMessage(TLFunction["api.messages.TypeBotPreparedInlineMessage"], frozen=True, kw_only=True, tag="messages.savePreparedInlineMessage"):
    tl_id = 0xF21F7F2F
    tl_name = "messages.savePreparedInlineMessage"
    tl_type = "messages.BotPreparedInlineMessage"
    tl_line = "messages.savePreparedInlineMessage#f21f7f2f flags:# result:InputBotInlineResult user_id:InputUser peer_types:flags.0?Vector<InlineQueryPeerType> = messages.BotPreparedInlineMessage;"
    flags: Nat = 0
    result: api.TypeInputBotInlineResult
    user_id: api.TypeInputUser
    peer_types: Vector[api.TypeInlineQueryPeerType] | None = None


class SaveRecentSticker(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveRecentSticker"):
    tl_id = 0x392718F8
    tl_name = "messages.saveRecentSticker"
    tl_type = "Bool"
    tl_line = "messages.saveRecentSticker#392718f8 flags:# attached:flags.0?true id:InputDocument unsave:Bool = Bool;"
    flags: Nat = 0
    attached: Bool = False
    id: api.TypeInputDocument
    unsave: Bool


class Search(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.search"):
    tl_id = 0x29EE847A
    tl_name = "messages.search"
    tl_type = "messages.Messages"
    tl_line = "messages.search#29ee847a flags:# peer:InputPeer q:string from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer saved_reaction:flags.3?Vector<Reaction> top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    q: String
    from_id: api.TypeInputPeer | None = None
    saved_peer_id: api.TypeInputPeer | None = None
    saved_reaction: Vector[api.TypeReaction] | None = None
    top_msg_id: Int32 | None = None
    filter: api.TypeMessagesFilter
    min_date: Int32
    max_date: Int32
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int64


class SearchCustomEmoji(TLFunction["api.TypeEmojiList"], frozen=True, kw_only=True, tag="messages.searchCustomEmoji"):
    tl_id = 0x2C11C0D7
    tl_name = "messages.searchCustomEmoji"
    tl_type = "EmojiList"
    tl_line = "messages.searchCustomEmoji#2c11c0d7 emoticon:string hash:long = EmojiList;"
    emoticon: String
    hash: Int64


class SearchEmojiStickerSets(TLFunction["api.messages.TypeFoundStickerSets"], frozen=True, kw_only=True, tag="messages.searchEmojiStickerSets"):
    tl_id = 0x92B4494C
    tl_name = "messages.searchEmojiStickerSets"
    tl_type = "messages.FoundStickerSets"
    tl_line = "messages.searchEmojiStickerSets#92b4494c flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets;"
    flags: Nat = 0
    exclude_featured: Bool = False
    q: String
    hash: Int64


class SearchGlobal(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.searchGlobal"):
    tl_id = 0x6126A43C
    tl_name = "messages.searchGlobal"
    tl_type = "messages.Messages"
    tl_line = "messages.searchGlobal#6126a43c flags:# broadcasts_only:flags.1?true groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int community:flags.4?InputChannel q:string filter:MessagesFilter min_date:int max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages;"
    flags: Nat = 0
    broadcasts_only: Bool = False
    groups_only: Bool = False
    users_only: Bool = False
    folder_id: Int32 | None = None
    community: api.TypeInputChannel | None = None
    q: String
    filter: api.TypeMessagesFilter
    min_date: Int32
    max_date: Int32
    offset_rate: Int32
    offset_peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32


class SearchSentMedia(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.searchSentMedia"):
    tl_id = 0x107E31A0
    tl_name = "messages.searchSentMedia"
    tl_type = "messages.Messages"
    tl_line = "messages.searchSentMedia#107e31a0 q:string filter:MessagesFilter limit:int = messages.Messages;"
    q: String
    filter: api.TypeMessagesFilter
    limit: Int32


class SearchStickerSets(TLFunction["api.messages.TypeFoundStickerSets"], frozen=True, kw_only=True, tag="messages.searchStickerSets"):
    tl_id = 0x35705B8A
    tl_name = "messages.searchStickerSets"
    tl_type = "messages.FoundStickerSets"
    tl_line = "messages.searchStickerSets#35705b8a flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets;"
    flags: Nat = 0
    exclude_featured: Bool = False
    q: String
    hash: Int64


class SearchStickers(TLFunction["api.messages.TypeFoundStickers"], frozen=True, kw_only=True, tag="messages.searchStickers"):
    tl_id = 0x29B1C66A
    tl_name = "messages.searchStickers"
    tl_type = "messages.FoundStickers"
    tl_line = "messages.searchStickers#29b1c66a flags:# emojis:flags.0?true q:string emoticon:string lang_code:Vector<string> offset:int limit:int hash:long = messages.FoundStickers;"
    flags: Nat = 0
    emojis: Bool = False
    q: String
    emoticon: String
    lang_code: Vector[String]
    offset: Int32
    limit: Int32
    hash: Int64


class SendBotRequestedPeer(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendBotRequestedPeer"):
    tl_id = 0x6C5CF2A7
    tl_name = "messages.sendBotRequestedPeer"
    tl_type = "Updates"
    tl_line = "messages.sendBotRequestedPeer#6c5cf2a7 flags:# peer:InputPeer msg_id:flags.0?int webapp_req_id:flags.1?string button_id:int requested_peers:Vector<InputPeer> = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    msg_id: Int32 | None = None
    webapp_req_id: String | None = None
    button_id: Int32
    requested_peers: Vector[api.TypeInputPeer]


class SendEncrypted(TLFunction["api.messages.TypeSentEncryptedMessage"], frozen=True, kw_only=True, tag="messages.sendEncrypted"):
    tl_id = 0x44FA7A15
    tl_name = "messages.sendEncrypted"
    tl_type = "messages.SentEncryptedMessage"
    tl_line = "messages.sendEncrypted#44fa7a15 flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage;"
    flags: Nat = 0
    silent: Bool = False
    peer: api.TypeInputEncryptedChat
    random_id: Int64
    data: Bytes


class SendEncryptedFile(TLFunction["api.messages.TypeSentEncryptedMessage"], frozen=True, kw_only=True, tag="messages.sendEncryptedFile"):
    tl_id = 0x5559481D
    tl_name = "messages.sendEncryptedFile"
    tl_type = "messages.SentEncryptedMessage"
    tl_line = "messages.sendEncryptedFile#5559481d flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile = messages.SentEncryptedMessage;"
    flags: Nat = 0
    silent: Bool = False
    peer: api.TypeInputEncryptedChat
    random_id: Int64
    data: Bytes
    file: api.TypeInputEncryptedFile


class SendEncryptedService(TLFunction["api.messages.TypeSentEncryptedMessage"], frozen=True, kw_only=True, tag="messages.sendEncryptedService"):
    tl_id = 0x32D439A4
    tl_name = "messages.sendEncryptedService"
    tl_type = "messages.SentEncryptedMessage"
    tl_line = "messages.sendEncryptedService#32d439a4 peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage;"
    peer: api.TypeInputEncryptedChat
    random_id: Int64
    data: Bytes


class SendInlineBotResult(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendInlineBotResult"):
    tl_id = 0xC0CF7646
    tl_name = "messages.sendInlineBotResult"
    tl_type = "Updates"
    tl_line = "messages.sendInlineBotResult#c0cf7646 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut allow_paid_stars:flags.21?long = Updates;"
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
    allow_paid_stars: Int64 | None = None


class SendMedia(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia"):
    tl_id = 0x0330E77F
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#330e77f flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates;"
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
    schedule_repeat_period: Int32 | None = None
    send_as: api.TypeInputPeer | None = None
    quick_reply_shortcut: api.TypeInputQuickReplyShortcut | None = None
    effect: Int64 | None = None
    allow_paid_stars: Int64 | None = None
    suggested_post: api.TypeSuggestedPost | None = None


class SendMessage(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage"):
    tl_id = 0xFEF48F62
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#fef48f62 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost rich_message:flags.23?InputRichMessage = Updates;"
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
    rich_message: api.TypeInputRichMessage | None = None


class SendMultiMedia(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMultiMedia"):
    tl_id = 0x1BF89D74
    tl_name = "messages.sendMultiMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMultiMedia#1bf89d74 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long = Updates;"
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
    allow_paid_stars: Int64 | None = None


class SendPaidReaction(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendPaidReaction"):
    tl_id = 0x58BBCB50
    tl_name = "messages.sendPaidReaction"
    tl_type = "Updates"
    tl_line = "messages.sendPaidReaction#58bbcb50 flags:# peer:InputPeer msg_id:int count:int random_id:long private:flags.0?PaidReactionPrivacy = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    msg_id: Int32
    count: Int32
    random_id: Int64
    private: api.TypePaidReactionPrivacy | None = None


class SendQuickReplyMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendQuickReplyMessages"):
    tl_id = 0x6C750DE1
    tl_name = "messages.sendQuickReplyMessages"
    tl_type = "Updates"
    tl_line = "messages.sendQuickReplyMessages#6c750de1 peer:InputPeer shortcut_id:int id:Vector<int> random_id:Vector<long> = Updates;"
    peer: api.TypeInputPeer
    shortcut_id: Int32
    id: Vector[Int32]
    random_id: Vector[Int64]


class SendReaction(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendReaction"):
    tl_id = 0xD30D78D4
    tl_name = "messages.sendReaction"
    tl_type = "Updates"
    tl_line = "messages.sendReaction#d30d78d4 flags:# big:flags.1?true add_to_recent:flags.2?true peer:InputPeer msg_id:int reaction:flags.0?Vector<Reaction> = Updates;"
    flags: Nat = 0
    big: Bool = False
    add_to_recent: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32
    reaction: Vector[api.TypeReaction] | None = None


class SendScheduledMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendScheduledMessages"):
    tl_id = 0xBD38850A
    tl_name = "messages.sendScheduledMessages"
    tl_type = "Updates"
    tl_line = "messages.sendScheduledMessages#bd38850a peer:InputPeer id:Vector<int> = Updates;"
    peer: api.TypeInputPeer
    id: Vector[Int32]


class SendScreenshotNotification(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendScreenshotNotification"):
    tl_id = 0xA1405817
    tl_name = "messages.sendScreenshotNotification"
    tl_type = "Updates"
    tl_line = "messages.sendScreenshotNotification#a1405817 peer:InputPeer reply_to:InputReplyTo random_id:long = Updates;"
    peer: api.TypeInputPeer
    reply_to: api.TypeInputReplyTo
    random_id: Int64


class SendVote(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendVote"):
    tl_id = 0x10EA6184
    tl_name = "messages.sendVote"
    tl_type = "Updates"
    tl_line = "messages.sendVote#10ea6184 peer:InputPeer msg_id:int options:Vector<bytes> = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    options: Vector[Bytes]


class SendWebViewData(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendWebViewData"):
    tl_id = 0xDC0242C8
    tl_name = "messages.sendWebViewData"
    tl_type = "Updates"
    tl_line = "messages.sendWebViewData#dc0242c8 bot:InputUser random_id:long button_text:string data:string = Updates;"
    bot: api.TypeInputUser
    random_id: Int64
    button_text: String
    data: String


class SendWebViewResultMessage(TLFunction["api.TypeWebViewMessageSent"], frozen=True, kw_only=True, tag="messages.sendWebViewResultMessage"):
    tl_id = 0x0A4314F5
    tl_name = "messages.sendWebViewResultMessage"
    tl_type = "WebViewMessageSent"
    tl_line = "messages.sendWebViewResultMessage#a4314f5 bot_query_id:string result:InputBotInlineResult = WebViewMessageSent;"
    bot_query_id: String
    result: api.TypeInputBotInlineResult


class SetBotCallbackAnswer(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setBotCallbackAnswer"):
    tl_id = 0xD58F130A
    tl_name = "messages.setBotCallbackAnswer"
    tl_type = "Bool"
    tl_line = "messages.setBotCallbackAnswer#d58f130a flags:# alert:flags.1?true query_id:long message:flags.0?string url:flags.2?string cache_time:int = Bool;"
    flags: Nat = 0
    alert: Bool = False
    query_id: Int64
    message: String | None = None
    url: String | None = None
    cache_time: Int32


class SetBotGuestChatResult(TLFunction["api.TypeInputBotInlineMessageID"], frozen=True, kw_only=True, tag="messages.setBotGuestChatResult"):
    tl_id = 0xB8F106E3
    tl_name = "messages.setBotGuestChatResult"
    tl_type = "InputBotInlineMessageID"
    tl_line = "messages.setBotGuestChatResult#b8f106e3 query_id:long result:InputBotInlineResult = InputBotInlineMessageID;"
    query_id: Int64
    result: api.TypeInputBotInlineResult


class SetBotPrecheckoutResults(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setBotPrecheckoutResults"):
    tl_id = 0x09C2DD95
    tl_name = "messages.setBotPrecheckoutResults"
    tl_type = "Bool"
    tl_line = "messages.setBotPrecheckoutResults#9c2dd95 flags:# success:flags.1?true query_id:long error:flags.0?string = Bool;"
    flags: Nat = 0
    success: Bool = False
    query_id: Int64
    error: String | None = None


class SetBotShippingResults(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setBotShippingResults"):
    tl_id = 0xE5F672FA
    tl_name = "messages.setBotShippingResults"
    tl_type = "Bool"
    tl_line = "messages.setBotShippingResults#e5f672fa flags:# query_id:long error:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = Bool;"
    flags: Nat = 0
    query_id: Int64
    error: String | None = None
    shipping_options: Vector[api.TypeShippingOption] | None = None


class SetChatAvailableReactions(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setChatAvailableReactions"):
    tl_id = 0x864B2581
    tl_name = "messages.setChatAvailableReactions"
    tl_type = "Updates"
    tl_line = "messages.setChatAvailableReactions#864b2581 flags:# peer:InputPeer available_reactions:ChatReactions reactions_limit:flags.0?int paid_enabled:flags.1?Bool = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    available_reactions: api.TypeChatReactions
    reactions_limit: Int32 | None = None
    paid_enabled: Bool | None = None


class SetChatTheme(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setChatTheme"):
    tl_id = 0x081202C9
    tl_name = "messages.setChatTheme"
    tl_type = "Updates"
    tl_line = "messages.setChatTheme#81202c9 peer:InputPeer theme:InputChatTheme = Updates;"
    peer: api.TypeInputPeer
    theme: api.TypeInputChatTheme


class SetChatWallPaper(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setChatWallPaper"):
    tl_id = 0x8FFACAE1
    tl_name = "messages.setChatWallPaper"
    tl_type = "Updates"
    tl_line = "messages.setChatWallPaper#8ffacae1 flags:# for_both:flags.3?true revert:flags.4?true peer:InputPeer wallpaper:flags.0?InputWallPaper settings:flags.2?WallPaperSettings id:flags.1?int = Updates;"
    flags: Nat = 0
    for_both: Bool = False
    revert: Bool = False
    peer: api.TypeInputPeer
    wallpaper: api.TypeInputWallPaper | None = None
    settings: api.TypeWallPaperSettings | None = None
    id: Int32 | None = None


class SetDefaultHistoryTTL(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setDefaultHistoryTTL"):
    tl_id = 0x9EB51445
    tl_name = "messages.setDefaultHistoryTTL"
    tl_type = "Bool"
    tl_line = "messages.setDefaultHistoryTTL#9eb51445 period:int = Bool;"
    period: Int32


class SetDefaultReaction(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setDefaultReaction"):
    tl_id = 0x4F47A016
    tl_name = "messages.setDefaultReaction"
    tl_type = "Bool"
    tl_line = "messages.setDefaultReaction#4f47a016 reaction:Reaction = Bool;"
    reaction: api.TypeReaction


class SetEncryptedTyping(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setEncryptedTyping"):
    tl_id = 0x791451ED
    tl_name = "messages.setEncryptedTyping"
    tl_type = "Bool"
    tl_line = "messages.setEncryptedTyping#791451ed peer:InputEncryptedChat typing:Bool = Bool;"
    peer: api.TypeInputEncryptedChat
    typing: Bool


class SetGameScore(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setGameScore"):
    tl_id = 0x8EF8ECC0
    tl_name = "messages.setGameScore"
    tl_type = "Updates"
    tl_line = "messages.setGameScore#8ef8ecc0 flags:# edit_message:flags.0?true force:flags.1?true peer:InputPeer id:int user_id:InputUser score:int = Updates;"
    flags: Nat = 0
    edit_message: Bool = False
    force: Bool = False
    peer: api.TypeInputPeer
    id: Int32
    user_id: api.TypeInputUser
    score: Int32


class SetHistoryTTL(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setHistoryTTL"):
    tl_id = 0xB80E5FE4
    tl_name = "messages.setHistoryTTL"
    tl_type = "Updates"
    tl_line = "messages.setHistoryTTL#b80e5fe4 peer:InputPeer period:int = Updates;"
    peer: api.TypeInputPeer
    period: Int32


class SetInlineBotResults(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setInlineBotResults"):
    tl_id = 0xBB12A419
    tl_name = "messages.setInlineBotResults"
    tl_type = "Bool"
    tl_line = "messages.setInlineBotResults#bb12a419 flags:# gallery:flags.0?true private:flags.1?true query_id:long results:Vector<InputBotInlineResult> cache_time:int next_offset:flags.2?string switch_pm:flags.3?InlineBotSwitchPM switch_webview:flags.4?InlineBotWebView = Bool;"
    flags: Nat = 0
    gallery: Bool = False
    private: Bool = False
    query_id: Int64
    results: Vector[api.TypeInputBotInlineResult]
    cache_time: Int32
    next_offset: String | None = None
    switch_pm: api.TypeInlineBotSwitchPM | None = None
    switch_webview: api.TypeInlineBotWebView | None = None


class SetInlineGameScore(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setInlineGameScore"):
    tl_id = 0x15AD9F64
    tl_name = "messages.setInlineGameScore"
    tl_type = "Bool"
    tl_line = "messages.setInlineGameScore#15ad9f64 flags:# edit_message:flags.0?true force:flags.1?true id:InputBotInlineMessageID user_id:InputUser score:int = Bool;"
    flags: Nat = 0
    edit_message: Bool = False
    force: Bool = False
    id: api.TypeInputBotInlineMessageID
    user_id: api.TypeInputUser
    score: Int32


class SetTyping(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setTyping"):
    tl_id = 0x58943EE2
    tl_name = "messages.setTyping"
    tl_type = "Bool"
    tl_line = "messages.setTyping#58943ee2 flags:# peer:InputPeer top_msg_id:flags.0?int action:SendMessageAction = Bool;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    action: api.TypeSendMessageAction


class StartBot(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.startBot"):
    tl_id = 0xE6DF7378
    tl_name = "messages.startBot"
    tl_type = "Updates"
    tl_line = "messages.startBot#e6df7378 bot:InputUser peer:InputPeer random_id:long start_param:string = Updates;"
    bot: api.TypeInputUser
    peer: api.TypeInputPeer
    random_id: Int64
    start_param: String


class StartHistoryImport(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.startHistoryImport"):
    tl_id = 0xB43DF344
    tl_name = "messages.startHistoryImport"
    tl_type = "Bool"
    tl_line = "messages.startHistoryImport#b43df344 peer:InputPeer import_id:long = Bool;"
    peer: api.TypeInputPeer
    import_id: Int64


class SummarizeText(TLFunction["api.TypeTextWithEntities"], frozen=True, kw_only=True, tag="messages.summarizeText"):
    tl_id = 0xABBBD346
    tl_name = "messages.summarizeText"
    tl_type = "TextWithEntities"
    tl_line = "messages.summarizeText#abbbd346 flags:# peer:InputPeer id:int to_lang:flags.0?string tone:flags.2?string = TextWithEntities;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    id: Int32
    to_lang: String | None = None
    tone: String | None = None


class ToggleBotInAttachMenu(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.toggleBotInAttachMenu"):
    tl_id = 0x69F59D69
    tl_name = "messages.toggleBotInAttachMenu"
    tl_type = "Bool"
    tl_line = "messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true bot:InputUser enabled:Bool = Bool;"
    flags: Nat = 0
    write_allowed: Bool = False
    bot: api.TypeInputUser
    enabled: Bool


class ToggleDialogFilterTags(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.toggleDialogFilterTags"):
    tl_id = 0xFD2DDA49
    tl_name = "messages.toggleDialogFilterTags"
    tl_type = "Bool"
    tl_line = "messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool;"
    enabled: Bool


class ToggleDialogPin(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.toggleDialogPin"):
    tl_id = 0xA731E257
    tl_name = "messages.toggleDialogPin"
    tl_type = "Bool"
    tl_line = "messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true peer:InputDialogPeer = Bool;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypeInputDialogPeer


class ToggleNoForwards(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.toggleNoForwards"):
    tl_id = 0xB2081A35
    tl_name = "messages.toggleNoForwards"
    tl_type = "Updates"
    tl_line = "messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool request_msg_id:flags.0?int = Updates;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    enabled: Bool
    request_msg_id: Int32 | None = None


class TogglePaidReactionPrivacy(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.togglePaidReactionPrivacy"):
    tl_id = 0x435885B5
    tl_name = "messages.togglePaidReactionPrivacy"
    tl_type = "Bool"
    tl_line = "messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int private:PaidReactionPrivacy = Bool;"
    peer: api.TypeInputPeer
    msg_id: Int32
    private: api.TypePaidReactionPrivacy


class TogglePeerTranslations(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.togglePeerTranslations"):
    tl_id = 0xE47CB579
    tl_name = "messages.togglePeerTranslations"
    tl_type = "Bool"
    tl_line = "messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true peer:InputPeer = Bool;"
    flags: Nat = 0
    disabled: Bool = False
    peer: api.TypeInputPeer


class ToggleSavedDialogPin(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.toggleSavedDialogPin"):
    tl_id = 0xAC81BBDE
    tl_name = "messages.toggleSavedDialogPin"
    tl_type = "Bool"
    tl_line = "messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true peer:InputDialogPeer = Bool;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypeInputDialogPeer


class ToggleStickerSets(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.toggleStickerSets"):
    tl_id = 0xB5052FEA
    tl_name = "messages.toggleStickerSets"
    tl_type = "Bool"
    tl_line = "messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true archive:flags.1?true unarchive:flags.2?true stickersets:Vector<InputStickerSet> = Bool;"
    flags: Nat = 0
    uninstall: Bool = False
    archive: Bool = False
    unarchive: Bool = False
    stickersets: Vector[api.TypeInputStickerSet]


class ToggleSuggestedPostApproval(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.toggleSuggestedPostApproval"):
    tl_id = 0x8107455C
    tl_name = "messages.toggleSuggestedPostApproval"
    tl_type = "Updates"
    tl_line = "messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true peer:InputPeer msg_id:int schedule_date:flags.0?int reject_comment:flags.2?string = Updates;"
    flags: Nat = 0
    reject: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32
    schedule_date: Int32 | None = None
    reject_comment: String | None = None


class ToggleTodoCompleted(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.toggleTodoCompleted"):
    tl_id = 0xD3E03124
    tl_name = "messages.toggleTodoCompleted"
    tl_type = "Updates"
    tl_line = "messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int completed:Vector<int> incompleted:Vector<int> = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    completed: Vector[Int32]
    incompleted: Vector[Int32]


class TranscribeAudio(TLFunction["api.messages.TypeTranscribedAudio"], frozen=True, kw_only=True, tag="messages.transcribeAudio"):
    tl_id = 0x269E9A49
    tl_name = "messages.transcribeAudio"
    tl_type = "messages.TranscribedAudio"
    tl_line = "messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int = messages.TranscribedAudio;"
    peer: api.TypeInputPeer
    msg_id: Int32


class TranslateRichMessage(TLFunction["api.messages.TypeTranslatedRichMessage"], frozen=True, kw_only=True, tag="messages.translateRichMessage"):
    tl_id = 0x1A542004
    tl_name = "messages.translateRichMessage"
    tl_type = "messages.TranslatedRichMessage"
    tl_line = "messages.translateRichMessage#1a542004 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<InputRichMessage> to_lang:string tone:flags.2?string = messages.TranslatedRichMessage;"
    flags: Nat = 0
    peer: api.TypeInputPeer | None = None
    id: Vector[Int32] | None = None
    text: Vector[api.TypeInputRichMessage] | None = None
    to_lang: String
    tone: String | None = None


class TranslateText(TLFunction["api.messages.TypeTranslatedText"], frozen=True, kw_only=True, tag="messages.translateText"):
    tl_id = 0xA5EEC345
    tl_name = "messages.translateText"
    tl_type = "messages.TranslatedText"
    tl_line = "messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string tone:flags.2?string = messages.TranslatedText;"
    flags: Nat = 0
    peer: api.TypeInputPeer | None = None
    id: Vector[Int32] | None = None
    text: Vector[api.TypeTextWithEntities] | None = None
    to_lang: String
    tone: String | None = None


class UninstallStickerSet(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.uninstallStickerSet"):
    tl_id = 0xF96E55DE
    tl_name = "messages.uninstallStickerSet"
    tl_type = "Bool"
    tl_line = "messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool;"
    stickerset: api.TypeInputStickerSet


class UnpinAllMessages(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.unpinAllMessages"):
    tl_id = 0x062DD747
    tl_name = "messages.unpinAllMessages"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.unpinAllMessages#62dd747 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    saved_peer_id: api.TypeInputPeer | None = None


class UpdateDialogFilter(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.updateDialogFilter"):
    tl_id = 0x1AD4A04A
    tl_name = "messages.updateDialogFilter"
    tl_type = "Bool"
    tl_line = "messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter = Bool;"
    flags: Nat = 0
    id: Int32
    filter: api.TypeDialogFilter | None = None


class UpdateDialogFiltersOrder(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.updateDialogFiltersOrder"):
    tl_id = 0xC563C1E4
    tl_name = "messages.updateDialogFiltersOrder"
    tl_type = "Bool"
    tl_line = "messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool;"
    order: Vector[Int32]


class UpdatePinnedForumTopic(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.updatePinnedForumTopic"):
    tl_id = 0x175DF251
    tl_name = "messages.updatePinnedForumTopic"
    tl_type = "Updates"
    tl_line = "messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int pinned:Bool = Updates;"
    peer: api.TypeInputPeer
    topic_id: Int32
    pinned: Bool


class UpdatePinnedMessage(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.updatePinnedMessage"):
    tl_id = 0xD2AAF7EC
    tl_name = "messages.updatePinnedMessage"
    tl_type = "Updates"
    tl_line = "messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates;"
    flags: Nat = 0
    silent: Bool = False
    unpin: Bool = False
    pm_oneside: Bool = False
    peer: api.TypeInputPeer
    id: Int32


class UpdateSavedReactionTag(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.updateSavedReactionTag"):
    tl_id = 0x60297DEC
    tl_name = "messages.updateSavedReactionTag"
    tl_type = "Bool"
    tl_line = "messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction title:flags.0?string = Bool;"
    flags: Nat = 0
    reaction: api.TypeReaction
    title: String | None = None


class UploadEncryptedFile(TLFunction["api.TypeEncryptedFile"], frozen=True, kw_only=True, tag="messages.uploadEncryptedFile"):
    tl_id = 0x5057C497
    tl_name = "messages.uploadEncryptedFile"
    tl_type = "EncryptedFile"
    tl_line = "messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat file:InputEncryptedFile = EncryptedFile;"
    peer: api.TypeInputEncryptedChat
    file: api.TypeInputEncryptedFile


class UploadImportedMedia(TLFunction["api.TypeMessageMedia"], frozen=True, kw_only=True, tag="messages.uploadImportedMedia"):
    tl_id = 0x2A862092
    tl_name = "messages.uploadImportedMedia"
    tl_type = "MessageMedia"
    tl_line = "messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long file_name:string media:InputMedia = MessageMedia;"
    peer: api.TypeInputPeer
    import_id: Int64
    file_name: String
    media: api.TypeInputMedia


class UploadMedia(TLFunction["api.TypeMessageMedia"], frozen=True, kw_only=True, tag="messages.uploadMedia"):
    tl_id = 0x14967978
    tl_name = "messages.uploadMedia"
    tl_type = "MessageMedia"
    tl_line = "messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string peer:InputPeer media:InputMedia = MessageMedia;"
    flags: Nat = 0
    business_connection_id: String | None = None
    peer: api.TypeInputPeer
    media: api.TypeInputMedia


class ViewSponsoredMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.viewSponsoredMessage"):
    tl_id = 0x269E3643
    tl_name = "messages.viewSponsoredMessage"
    tl_type = "Bool"
    tl_line = "messages.viewSponsoredMessage#269e3643 random_id:bytes = Bool;"
    random_id: Bytes


TypeAffectedFoundMessages: TypeAlias = AffectedFoundMessages
TypeAffectedHistory: TypeAlias = AffectedHistory
TypeAffectedMessages: TypeAlias = AffectedMessages
TypeAllStickers: TypeAlias = (
    AllStickers
    | AllStickersNotModified
)
TypeArchivedStickers: TypeAlias = ArchivedStickers
TypeAvailableEffects: TypeAlias = (
    AvailableEffects
    | AvailableEffectsNotModified
)
TypeAvailableReactions: TypeAlias = (
    AvailableReactions
    | AvailableReactionsNotModified
)
TypeBotApp: TypeAlias = BotApp
TypeBotCallbackAnswer: TypeAlias = BotCallbackAnswer
TypeBotPreparedInlineMessage: TypeAlias = BotPreparedInlineMessage
TypeBotResults: TypeAlias = BotResults
TypeMessages: TypeAlias = (
    ChannelMessages
    | Messages
    | MessagesNotModified
    | MessagesSlice
)
TypeChatAdminsWithInvites: TypeAlias = ChatAdminsWithInvites
TypeChatFull: TypeAlias = ChatFull
TypeChatInviteImporters: TypeAlias = ChatInviteImporters
TypeChatInviteJoinResult: TypeAlias = (
    ChatInviteJoinResultOk
    | ChatInviteJoinResultWebView
)
TypeChats: TypeAlias = (
    Chats
    | ChatsSlice
)
TypeCheckedHistoryImportPeer: TypeAlias = CheckedHistoryImportPeer
TypeComposedMessageWithAI: TypeAlias = ComposedMessageWithAI
TypeComposedRichMessageWithAI: TypeAlias = ComposedRichMessageWithAI
TypeDhConfig: TypeAlias = (
    DhConfig
    | DhConfigNotModified
)
TypeDialogFilters: TypeAlias = DialogFilters
TypeDialogs: TypeAlias = (
    Dialogs
    | DialogsNotModified
    | DialogsSlice
)
TypeDiscussionMessage: TypeAlias = DiscussionMessage
TypeEmojiGameInfo: TypeAlias = (
    EmojiGameDiceInfo
    | EmojiGameUnavailable
)
TypeEmojiGameOutcome: TypeAlias = EmojiGameOutcome
TypeEmojiGroups: TypeAlias = (
    EmojiGroups
    | EmojiGroupsNotModified
)
TypeExportedChatInvite: TypeAlias = (
    ExportedChatInvite
    | ExportedChatInviteReplaced
)
TypeExportedChatInvites: TypeAlias = ExportedChatInvites
TypeFavedStickers: TypeAlias = (
    FavedStickers
    | FavedStickersNotModified
)
TypeFeaturedStickers: TypeAlias = (
    FeaturedStickers
    | FeaturedStickersNotModified
)
TypeForumTopics: TypeAlias = ForumTopics
TypeFoundStickerSets: TypeAlias = (
    FoundStickerSets
    | FoundStickerSetsNotModified
)
TypeFoundStickers: TypeAlias = (
    FoundStickers
    | FoundStickersNotModified
)
TypeHighScores: TypeAlias = HighScores
TypeHistoryImport: TypeAlias = HistoryImport
TypeHistoryImportParsed: TypeAlias = HistoryImportParsed
TypeInactiveChats: TypeAlias = InactiveChats
TypeInvitedUsers: TypeAlias = InvitedUsers
TypeMessageEditData: TypeAlias = MessageEditData
TypeMessageReactionsList: TypeAlias = MessageReactionsList
TypeMessageViews: TypeAlias = MessageViews
TypeMyStickers: TypeAlias = MyStickers
TypePeerDialogs: TypeAlias = PeerDialogs
TypePeerSettings: TypeAlias = PeerSettings
TypePreparedInlineMessage: TypeAlias = PreparedInlineMessage
TypeQuickReplies: TypeAlias = (
    QuickReplies
    | QuickRepliesNotModified
)
TypeReactions: TypeAlias = (
    Reactions
    | ReactionsNotModified
)
TypeRecentStickers: TypeAlias = (
    RecentStickers
    | RecentStickersNotModified
)
TypeSavedDialogs: TypeAlias = (
    SavedDialogs
    | SavedDialogsNotModified
    | SavedDialogsSlice
)
TypeSavedGifs: TypeAlias = (
    SavedGifs
    | SavedGifsNotModified
)
TypeSavedReactionTags: TypeAlias = (
    SavedReactionTags
    | SavedReactionTagsNotModified
)
TypeSearchCounter: TypeAlias = SearchCounter
TypeSearchResultsCalendar: TypeAlias = SearchResultsCalendar
TypeSearchResultsPositions: TypeAlias = SearchResultsPositions
TypeSentEncryptedMessage: TypeAlias = (
    SentEncryptedFile
    | SentEncryptedMessage
)
TypeSponsoredMessages: TypeAlias = (
    SponsoredMessages
    | SponsoredMessagesEmpty
)
TypeStickerSet: TypeAlias = (
    StickerSet
    | StickerSetNotModified
)
TypeStickerSetInstallResult: TypeAlias = (
    StickerSetInstallResultArchive
    | StickerSetInstallResultSuccess
)
TypeStickers: TypeAlias = (
    Stickers
    | StickersNotModified
)
TypeTranscribedAudio: TypeAlias = TranscribedAudio
TypeTranslatedText: TypeAlias = TranslateResult
TypeTranslatedRichMessage: TypeAlias = TranslatedRichMessage
TypeVotesList: TypeAlias = VotesList
TypeWebPage: TypeAlias = WebPage
TypeWebPagePreview: TypeAlias = WebPagePreview
