"""Layer 229: the namespace messages, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.messages import AcceptEncryption as AcceptEncryption
    from tl.api.messages import AcceptUrlAuth as AcceptUrlAuth
    from tl.api.messages import AddChatUser as AddChatUser
    from tl.api.messages import AddPollAnswer as AddPollAnswer
    from tl.api.messages import AffectedFoundMessages as AffectedFoundMessages
    from tl.api.messages import AffectedHistory as AffectedHistory
    from tl.api.messages import AffectedMessages as AffectedMessages
    from tl.api.messages import AllStickers as AllStickers
    from tl.api.messages import AllStickersNotModified as AllStickersNotModified
    from tl.api.messages import AppendTodoList as AppendTodoList
    from tl.api.messages import ArchivedStickers as ArchivedStickers
    from tl.api.messages import AvailableEffects as AvailableEffects
    from tl.api.messages import AvailableEffectsNotModified as AvailableEffectsNotModified
    from tl.api.messages import AvailableReactions as AvailableReactions
    from tl.api.messages import AvailableReactionsNotModified as AvailableReactionsNotModified
    from tl.api.messages import BotApp as BotApp
    from tl.api.messages import BotCallbackAnswer as BotCallbackAnswer
    from tl.api.messages import BotPreparedInlineMessage as BotPreparedInlineMessage
    from tl.api.messages import BotResults as BotResults
    from tl.api.messages import ChannelMessages as ChannelMessages
    from tl.api.messages import ChatAdminsWithInvites as ChatAdminsWithInvites
    from tl.api.messages import ChatFull as ChatFull
    from tl.api.messages import ChatInviteImporters as ChatInviteImporters
    from tl.api.messages import ChatInviteJoinResultOk as ChatInviteJoinResultOk
    from tl.api.messages import ChatInviteJoinResultWebView as ChatInviteJoinResultWebView
    from tl.api.messages import Chats as Chats
    from tl.api.messages import ChatsSlice as ChatsSlice
    from tl.api.messages import CheckChatInvite as CheckChatInvite
    from tl.api.messages import CheckHistoryImport as CheckHistoryImport
    from tl.api.messages import CheckHistoryImportPeer as CheckHistoryImportPeer
    from tl.api.messages import CheckQuickReplyShortcut as CheckQuickReplyShortcut
    from tl.api.messages import CheckUrlAuthMatchCode as CheckUrlAuthMatchCode
    from tl.api.messages import CheckedHistoryImportPeer as CheckedHistoryImportPeer
    from tl.api.messages import ClearAllDrafts as ClearAllDrafts
    from tl.api.messages import ClearRecentReactions as ClearRecentReactions
    from tl.api.messages import ClearRecentStickers as ClearRecentStickers
    from tl.api.messages import ClickSponsoredMessage as ClickSponsoredMessage
    from tl.api.messages import ComposeMessageWithAI as ComposeMessageWithAI
    from tl.api.messages import ComposeRichMessageWithAI as ComposeRichMessageWithAI
    from tl.api.messages import ComposedMessageWithAI as ComposedMessageWithAI
    from tl.api.messages import ComposedRichMessageWithAI as ComposedRichMessageWithAI
    from tl.api.messages import CreateChat as CreateChat
    from tl.api.messages import CreateForumTopic as CreateForumTopic
    from tl.api.messages import DeclineUrlAuth as DeclineUrlAuth
    from tl.api.messages import DeleteChat as DeleteChat
    from tl.api.messages import DeleteChatUser as DeleteChatUser
    from tl.api.messages import DeleteExportedChatInvite as DeleteExportedChatInvite
    from tl.api.messages import DeleteFactCheck as DeleteFactCheck
    from tl.api.messages import DeleteHistory as DeleteHistory
    from tl.api.messages import DeleteMessages as DeleteMessages
    from tl.api.messages import DeleteParticipantReaction as DeleteParticipantReaction
    from tl.api.messages import DeleteParticipantReactions as DeleteParticipantReactions
    from tl.api.messages import DeletePhoneCallHistory as DeletePhoneCallHistory
    from tl.api.messages import DeletePollAnswer as DeletePollAnswer
    from tl.api.messages import DeleteQuickReplyMessages as DeleteQuickReplyMessages
    from tl.api.messages import DeleteQuickReplyShortcut as DeleteQuickReplyShortcut
    from tl.api.messages import DeleteRevokedExportedChatInvites as DeleteRevokedExportedChatInvites
    from tl.api.messages import DeleteSavedHistory as DeleteSavedHistory
    from tl.api.messages import DeleteScheduledMessages as DeleteScheduledMessages
    from tl.api.messages import DeleteTopicHistory as DeleteTopicHistory
    from tl.api.messages import DhConfig as DhConfig
    from tl.api.messages import DhConfigNotModified as DhConfigNotModified
    from tl.api.messages import DialogFilters as DialogFilters
    from tl.api.messages import Dialogs as Dialogs
    from tl.api.messages import DialogsNotModified as DialogsNotModified
    from tl.api.messages import DialogsSlice as DialogsSlice
    from tl.api.messages import DiscardEncryption as DiscardEncryption
    from tl.api.messages import DiscussionMessage as DiscussionMessage
    from tl.api.messages import EditChatAbout as EditChatAbout
    from tl.api.messages import EditChatAdmin as EditChatAdmin
    from tl.api.messages import EditChatCreator as EditChatCreator
    from tl.api.messages import EditChatDefaultBannedRights as EditChatDefaultBannedRights
    from tl.api.messages import EditChatParticipantRank as EditChatParticipantRank
    from tl.api.messages import EditChatPhoto as EditChatPhoto
    from tl.api.messages import EditChatTitle as EditChatTitle
    from tl.api.messages import EditExportedChatInvite as EditExportedChatInvite
    from tl.api.messages import EditFactCheck as EditFactCheck
    from tl.api.messages import EditForumTopic as EditForumTopic
    from tl.api.messages import EditInlineBotMessage as EditInlineBotMessage
    from tl.api.messages import EditMessage as EditMessage
    from tl.api.messages import EditQuickReplyShortcut as EditQuickReplyShortcut
    from tl.api.messages import EmojiGameDiceInfo as EmojiGameDiceInfo
    from tl.api.messages import EmojiGameOutcome as EmojiGameOutcome
    from tl.api.messages import EmojiGameUnavailable as EmojiGameUnavailable
    from tl.api.messages import EmojiGroups as EmojiGroups
    from tl.api.messages import EmojiGroupsNotModified as EmojiGroupsNotModified
    from tl.api.messages import ExportChatInvite as ExportChatInvite
    from tl.api.messages import ExportedChatInvite as ExportedChatInvite
    from tl.api.messages import ExportedChatInviteReplaced as ExportedChatInviteReplaced
    from tl.api.messages import ExportedChatInvites as ExportedChatInvites
    from tl.api.messages import FaveSticker as FaveSticker
    from tl.api.messages import FavedStickers as FavedStickers
    from tl.api.messages import FavedStickersNotModified as FavedStickersNotModified
    from tl.api.messages import FeaturedStickers as FeaturedStickers
    from tl.api.messages import FeaturedStickersNotModified as FeaturedStickersNotModified
    from tl.api.messages import ForumTopics as ForumTopics
    from tl.api.messages import ForwardMessages as ForwardMessages
    from tl.api.messages import FoundStickerSets as FoundStickerSets
    from tl.api.messages import FoundStickerSetsNotModified as FoundStickerSetsNotModified
    from tl.api.messages import FoundStickers as FoundStickers
    from tl.api.messages import FoundStickersNotModified as FoundStickersNotModified
    from tl.api.messages import GetAdminsWithInvites as GetAdminsWithInvites
    from tl.api.messages import GetAllDrafts as GetAllDrafts
    from tl.api.messages import GetAllStickers as GetAllStickers
    from tl.api.messages import GetArchivedStickers as GetArchivedStickers
    from tl.api.messages import GetAttachMenuBot as GetAttachMenuBot
    from tl.api.messages import GetAttachMenuBots as GetAttachMenuBots
    from tl.api.messages import GetAttachedStickers as GetAttachedStickers
    from tl.api.messages import GetAvailableEffects as GetAvailableEffects
    from tl.api.messages import GetAvailableReactions as GetAvailableReactions
    from tl.api.messages import GetBotApp as GetBotApp
    from tl.api.messages import GetBotCallbackAnswer as GetBotCallbackAnswer
    from tl.api.messages import GetChatInviteImporters as GetChatInviteImporters
    from tl.api.messages import GetChats as GetChats
    from tl.api.messages import GetCommonChats as GetCommonChats
    from tl.api.messages import GetCustomEmojiDocuments as GetCustomEmojiDocuments
    from tl.api.messages import GetDefaultHistoryTTL as GetDefaultHistoryTTL
    from tl.api.messages import GetDefaultTagReactions as GetDefaultTagReactions
    from tl.api.messages import GetDhConfig as GetDhConfig
    from tl.api.messages import GetDialogFilters as GetDialogFilters
    from tl.api.messages import GetDialogUnreadMarks as GetDialogUnreadMarks
    from tl.api.messages import GetDialogs as GetDialogs
    from tl.api.messages import GetDiscussionMessage as GetDiscussionMessage
    from tl.api.messages import GetDocumentByHash as GetDocumentByHash
    from tl.api.messages import GetEmojiGameInfo as GetEmojiGameInfo
    from tl.api.messages import GetEmojiGroups as GetEmojiGroups
    from tl.api.messages import GetEmojiKeywords as GetEmojiKeywords
    from tl.api.messages import GetEmojiKeywordsDifference as GetEmojiKeywordsDifference
    from tl.api.messages import GetEmojiKeywordsLanguages as GetEmojiKeywordsLanguages
    from tl.api.messages import GetEmojiProfilePhotoGroups as GetEmojiProfilePhotoGroups
    from tl.api.messages import GetEmojiStatusGroups as GetEmojiStatusGroups
    from tl.api.messages import GetEmojiStickerGroups as GetEmojiStickerGroups
    from tl.api.messages import GetEmojiStickers as GetEmojiStickers
    from tl.api.messages import GetEmojiURL as GetEmojiURL
    from tl.api.messages import GetExportedChatInvite as GetExportedChatInvite
    from tl.api.messages import GetExportedChatInvites as GetExportedChatInvites
    from tl.api.messages import GetExtendedMedia as GetExtendedMedia
    from tl.api.messages import GetFactCheck as GetFactCheck
    from tl.api.messages import GetFavedStickers as GetFavedStickers
    from tl.api.messages import GetFeaturedEmojiStickers as GetFeaturedEmojiStickers
    from tl.api.messages import GetFeaturedStickers as GetFeaturedStickers
    from tl.api.messages import GetForumTopics as GetForumTopics
    from tl.api.messages import GetForumTopicsByID as GetForumTopicsByID
    from tl.api.messages import GetFullChat as GetFullChat
    from tl.api.messages import GetFutureChatCreatorAfterLeave as GetFutureChatCreatorAfterLeave
    from tl.api.messages import GetGameHighScores as GetGameHighScores
    from tl.api.messages import GetHistory as GetHistory
    from tl.api.messages import GetInlineBotResults as GetInlineBotResults
    from tl.api.messages import GetInlineGameHighScores as GetInlineGameHighScores
    from tl.api.messages import GetMaskStickers as GetMaskStickers
    from tl.api.messages import GetMessageEditData as GetMessageEditData
    from tl.api.messages import GetMessageReactionsList as GetMessageReactionsList
    from tl.api.messages import GetMessageReadParticipants as GetMessageReadParticipants
    from tl.api.messages import GetMessages as GetMessages
    from tl.api.messages import GetMessagesReactions as GetMessagesReactions
    from tl.api.messages import GetMessagesViews as GetMessagesViews
    from tl.api.messages import GetMyStickers as GetMyStickers
    from tl.api.messages import GetOldFeaturedStickers as GetOldFeaturedStickers
    from tl.api.messages import GetOnlines as GetOnlines
    from tl.api.messages import GetOutboxReadDate as GetOutboxReadDate
    from tl.api.messages import GetPaidReactionPrivacy as GetPaidReactionPrivacy
    from tl.api.messages import GetPeerDialogs as GetPeerDialogs
    from tl.api.messages import GetPeerSettings as GetPeerSettings
    from tl.api.messages import GetPersonalChannelHistory as GetPersonalChannelHistory
    from tl.api.messages import GetPinnedDialogs as GetPinnedDialogs
    from tl.api.messages import GetPinnedSavedDialogs as GetPinnedSavedDialogs
    from tl.api.messages import GetPollResults as GetPollResults
    from tl.api.messages import GetPollVotes as GetPollVotes
    from tl.api.messages import GetPreparedInlineMessage as GetPreparedInlineMessage
    from tl.api.messages import GetQuickReplies as GetQuickReplies
    from tl.api.messages import GetQuickReplyMessages as GetQuickReplyMessages
    from tl.api.messages import GetRecentLocations as GetRecentLocations
    from tl.api.messages import GetRecentReactions as GetRecentReactions
    from tl.api.messages import GetRecentStickers as GetRecentStickers
    from tl.api.messages import GetReplies as GetReplies
    from tl.api.messages import GetRichMessage as GetRichMessage
    from tl.api.messages import GetSavedDialogs as GetSavedDialogs
    from tl.api.messages import GetSavedDialogsByID as GetSavedDialogsByID
    from tl.api.messages import GetSavedGifs as GetSavedGifs
    from tl.api.messages import GetSavedHistory as GetSavedHistory
    from tl.api.messages import GetSavedReactionTags as GetSavedReactionTags
    from tl.api.messages import GetScheduledHistory as GetScheduledHistory
    from tl.api.messages import GetScheduledMessages as GetScheduledMessages
    from tl.api.messages import GetSearchCounters as GetSearchCounters
    from tl.api.messages import GetSearchResultsCalendar as GetSearchResultsCalendar
    from tl.api.messages import GetSearchResultsPositions as GetSearchResultsPositions
    from tl.api.messages import GetSplitRanges as GetSplitRanges
    from tl.api.messages import GetSponsoredMessages as GetSponsoredMessages
    from tl.api.messages import GetStickerSet as GetStickerSet
    from tl.api.messages import GetStickers as GetStickers
    from tl.api.messages import GetSuggestedDialogFilters as GetSuggestedDialogFilters
    from tl.api.messages import GetTopReactions as GetTopReactions
    from tl.api.messages import GetUnreadMentions as GetUnreadMentions
    from tl.api.messages import GetUnreadPollVotes as GetUnreadPollVotes
    from tl.api.messages import GetUnreadReactions as GetUnreadReactions
    from tl.api.messages import GetWebPage as GetWebPage
    from tl.api.messages import GetWebPagePreview as GetWebPagePreview
    from tl.api.messages import HideAllChatJoinRequests as HideAllChatJoinRequests
    from tl.api.messages import HideChatJoinRequest as HideChatJoinRequest
    from tl.api.messages import HidePeerSettingsBar as HidePeerSettingsBar
    from tl.api.messages import HighScores as HighScores
    from tl.api.messages import HistoryImport as HistoryImport
    from tl.api.messages import HistoryImportParsed as HistoryImportParsed
    from tl.api.messages import ImportChatInvite as ImportChatInvite
    from tl.api.messages import InactiveChats as InactiveChats
    from tl.api.messages import InitHistoryImport as InitHistoryImport
    from tl.api.messages import InstallStickerSet as InstallStickerSet
    from tl.api.messages import InvitedUsers as InvitedUsers
    from tl.api.messages import MarkDialogUnread as MarkDialogUnread
    from tl.api.messages import MessageEditData as MessageEditData
    from tl.api.messages import MessageReactionsList as MessageReactionsList
    from tl.api.messages import MessageViews as MessageViews
    from tl.api.messages import Messages as Messages
    from tl.api.messages import MessagesNotModified as MessagesNotModified
    from tl.api.messages import MessagesSlice as MessagesSlice
    from tl.api.messages import MigrateChat as MigrateChat
    from tl.api.messages import MyStickers as MyStickers
    from tl.api.messages import PeerDialogs as PeerDialogs
    from tl.api.messages import PeerSettings as PeerSettings
    from tl.api.messages import PreparedInlineMessage as PreparedInlineMessage
    from tl.api.messages import ProlongWebView as ProlongWebView
    from tl.api.messages import QuickReplies as QuickReplies
    from tl.api.messages import QuickRepliesNotModified as QuickRepliesNotModified
    from tl.api.messages import RateTranscribedAudio as RateTranscribedAudio
    from tl.api.messages import Reactions as Reactions
    from tl.api.messages import ReactionsNotModified as ReactionsNotModified
    from tl.api.messages import ReadDiscussion as ReadDiscussion
    from tl.api.messages import ReadEncryptedHistory as ReadEncryptedHistory
    from tl.api.messages import ReadFeaturedStickers as ReadFeaturedStickers
    from tl.api.messages import ReadHistory as ReadHistory
    from tl.api.messages import ReadMentions as ReadMentions
    from tl.api.messages import ReadMessageContents as ReadMessageContents
    from tl.api.messages import ReadPollVotes as ReadPollVotes
    from tl.api.messages import ReadReactions as ReadReactions
    from tl.api.messages import ReadSavedHistory as ReadSavedHistory
    from tl.api.messages import ReceivedMessages as ReceivedMessages
    from tl.api.messages import ReceivedQueue as ReceivedQueue
    from tl.api.messages import RecentStickers as RecentStickers
    from tl.api.messages import RecentStickersNotModified as RecentStickersNotModified
    from tl.api.messages import ReorderPinnedDialogs as ReorderPinnedDialogs
    from tl.api.messages import ReorderPinnedForumTopics as ReorderPinnedForumTopics
    from tl.api.messages import ReorderPinnedSavedDialogs as ReorderPinnedSavedDialogs
    from tl.api.messages import ReorderQuickReplies as ReorderQuickReplies
    from tl.api.messages import ReorderStickerSets as ReorderStickerSets
    from tl.api.messages import Report as Report
    from tl.api.messages import ReportEncryptedSpam as ReportEncryptedSpam
    from tl.api.messages import ReportMessagesDelivery as ReportMessagesDelivery
    from tl.api.messages import ReportMusicListen as ReportMusicListen
    from tl.api.messages import ReportReaction as ReportReaction
    from tl.api.messages import ReportReadMetrics as ReportReadMetrics
    from tl.api.messages import ReportSpam as ReportSpam
    from tl.api.messages import ReportSponsoredMessage as ReportSponsoredMessage
    from tl.api.messages import RequestAppWebView as RequestAppWebView
    from tl.api.messages import RequestChatJoinWebView as RequestChatJoinWebView
    from tl.api.messages import RequestEncryption as RequestEncryption
    from tl.api.messages import RequestMainWebView as RequestMainWebView
    from tl.api.messages import RequestSimpleWebView as RequestSimpleWebView
    from tl.api.messages import RequestUrlAuth as RequestUrlAuth
    from tl.api.messages import RequestWebView as RequestWebView
    from tl.api.messages import SaveDefaultSendAs as SaveDefaultSendAs
    from tl.api.messages import SaveDraft as SaveDraft
    from tl.api.messages import SaveGif as SaveGif
    from tl.api.messages import SavePreparedInlineMessage as SavePreparedInlineMessage
    from tl.api.messages import SaveRecentSticker as SaveRecentSticker
    from tl.api.messages import SavedDialogs as SavedDialogs
    from tl.api.messages import SavedDialogsNotModified as SavedDialogsNotModified
    from tl.api.messages import SavedDialogsSlice as SavedDialogsSlice
    from tl.api.messages import SavedGifs as SavedGifs
    from tl.api.messages import SavedGifsNotModified as SavedGifsNotModified
    from tl.api.messages import SavedReactionTags as SavedReactionTags
    from tl.api.messages import SavedReactionTagsNotModified as SavedReactionTagsNotModified
    from tl.api.messages import Search as Search
    from tl.api.messages import SearchCounter as SearchCounter
    from tl.api.messages import SearchCustomEmoji as SearchCustomEmoji
    from tl.api.messages import SearchEmojiStickerSets as SearchEmojiStickerSets
    from tl.api.messages import SearchGlobal as SearchGlobal
    from tl.api.messages import SearchResultsCalendar as SearchResultsCalendar
    from tl.api.messages import SearchResultsPositions as SearchResultsPositions
    from tl.api.messages import SearchSentMedia as SearchSentMedia
    from tl.api.messages import SearchStickerSets as SearchStickerSets
    from tl.api.messages import SearchStickers as SearchStickers
    from tl.api.messages import SendBotRequestedPeer as SendBotRequestedPeer
    from tl.api.messages import SendEncrypted as SendEncrypted
    from tl.api.messages import SendEncryptedFile as SendEncryptedFile
    from tl.api.messages import SendEncryptedService as SendEncryptedService
    from tl.api.messages import SendInlineBotResult as SendInlineBotResult
    from tl.api.messages import SendMedia as SendMedia
    from tl.api.messages import SendMessage as SendMessage
    from tl.api.messages import SendMultiMedia as SendMultiMedia
    from tl.api.messages import SendPaidReaction as SendPaidReaction
    from tl.api.messages import SendQuickReplyMessages as SendQuickReplyMessages
    from tl.api.messages import SendReaction as SendReaction
    from tl.api.messages import SendScheduledMessages as SendScheduledMessages
    from tl.api.messages import SendScreenshotNotification as SendScreenshotNotification
    from tl.api.messages import SendVote as SendVote
    from tl.api.messages import SendWebViewData as SendWebViewData
    from tl.api.messages import SendWebViewResultMessage as SendWebViewResultMessage
    from tl.api.messages import SentEncryptedFile as SentEncryptedFile
    from tl.api.messages import SentEncryptedMessage as SentEncryptedMessage
    from tl.api.messages import SetBotCallbackAnswer as SetBotCallbackAnswer
    from tl.api.messages import SetBotGuestChatResult as SetBotGuestChatResult
    from tl.api.messages import SetBotPrecheckoutResults as SetBotPrecheckoutResults
    from tl.api.messages import SetBotShippingResults as SetBotShippingResults
    from tl.api.messages import SetChatAvailableReactions as SetChatAvailableReactions
    from tl.api.messages import SetChatTheme as SetChatTheme
    from tl.api.messages import SetChatWallPaper as SetChatWallPaper
    from tl.api.messages import SetDefaultHistoryTTL as SetDefaultHistoryTTL
    from tl.api.messages import SetDefaultReaction as SetDefaultReaction
    from tl.api.messages import SetEncryptedTyping as SetEncryptedTyping
    from tl.api.messages import SetGameScore as SetGameScore
    from tl.api.messages import SetHistoryTTL as SetHistoryTTL
    from tl.api.messages import SetInlineBotResults as SetInlineBotResults
    from tl.api.messages import SetInlineGameScore as SetInlineGameScore
    from tl.api.messages import SetTyping as SetTyping
    from tl.api.messages import SponsoredMessages as SponsoredMessages
    from tl.api.messages import SponsoredMessagesEmpty as SponsoredMessagesEmpty
    from tl.api.messages import StartBot as StartBot
    from tl.api.messages import StartHistoryImport as StartHistoryImport
    from tl.api.messages import StickerSet as StickerSet
    from tl.api.messages import StickerSetInstallResultArchive as StickerSetInstallResultArchive
    from tl.api.messages import StickerSetInstallResultSuccess as StickerSetInstallResultSuccess
    from tl.api.messages import StickerSetNotModified as StickerSetNotModified
    from tl.api.messages import Stickers as Stickers
    from tl.api.messages import StickersNotModified as StickersNotModified
    from tl.api.messages import SummarizeText as SummarizeText
    from tl.api.messages import ToggleBotInAttachMenu as ToggleBotInAttachMenu
    from tl.api.messages import ToggleDialogFilterTags as ToggleDialogFilterTags
    from tl.api.messages import ToggleDialogPin as ToggleDialogPin
    from tl.api.messages import ToggleNoForwards as ToggleNoForwards
    from tl.api.messages import TogglePaidReactionPrivacy as TogglePaidReactionPrivacy
    from tl.api.messages import TogglePeerTranslations as TogglePeerTranslations
    from tl.api.messages import ToggleSavedDialogPin as ToggleSavedDialogPin
    from tl.api.messages import ToggleStickerSets as ToggleStickerSets
    from tl.api.messages import ToggleSuggestedPostApproval as ToggleSuggestedPostApproval
    from tl.api.messages import ToggleTodoCompleted as ToggleTodoCompleted
    from tl.api.messages import TranscribeAudio as TranscribeAudio
    from tl.api.messages import TranscribedAudio as TranscribedAudio
    from tl.api.messages import TranslateResult as TranslateResult
    from tl.api.messages import TranslateRichMessage as TranslateRichMessage
    from tl.api.messages import TranslateText as TranslateText
    from tl.api.messages import TranslatedRichMessage as TranslatedRichMessage
    from tl.api.messages import UninstallStickerSet as UninstallStickerSet
    from tl.api.messages import UnpinAllMessages as UnpinAllMessages
    from tl.api.messages import UpdateDialogFilter as UpdateDialogFilter
    from tl.api.messages import UpdateDialogFiltersOrder as UpdateDialogFiltersOrder
    from tl.api.messages import UpdatePinnedForumTopic as UpdatePinnedForumTopic
    from tl.api.messages import UpdatePinnedMessage as UpdatePinnedMessage
    from tl.api.messages import UpdateSavedReactionTag as UpdateSavedReactionTag
    from tl.api.messages import UploadEncryptedFile as UploadEncryptedFile
    from tl.api.messages import UploadImportedMedia as UploadImportedMedia
    from tl.api.messages import UploadMedia as UploadMedia
    from tl.api.messages import ViewSponsoredMessage as ViewSponsoredMessage
    from tl.api.messages import VotesList as VotesList
    from tl.api.messages import WebPage as WebPage
    from tl.api.messages import WebPagePreview as WebPagePreview

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
    TypeMessages: TypeAlias = (
        ChannelMessages
        | Messages
        | MessagesNotModified
        | MessagesSlice
    )
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
    TypeTranslatedRichMessage: TypeAlias = TranslatedRichMessage
    TypeTranslatedText: TypeAlias = TranslateResult
    TypeVotesList: TypeAlias = VotesList
    TypeWebPage: TypeAlias = WebPage
    TypeWebPagePreview: TypeAlias = WebPagePreview
else:
    __getattr__, __dir__ = view_of(__name__, 229, "messages")
