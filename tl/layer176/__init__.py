"""Layer 176: the root namespace, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.root.attach import AttachMenuBot as AttachMenuBot
    from tl.api.root.attach import AttachMenuBotIcon as AttachMenuBotIcon
    from tl.api.root.attach import AttachMenuBotIconColor as AttachMenuBotIconColor
    from tl.api.root.attach import AttachMenuBots as AttachMenuBots
    from tl.api.root.attach import AttachMenuBotsBot as AttachMenuBotsBot
    from tl.api.root.attach import AttachMenuBotsNotModified as AttachMenuBotsNotModified
    from tl.api.root.attach import AttachMenuPeerTypeBotPM as AttachMenuPeerTypeBotPM
    from tl.api.root.attach import AttachMenuPeerTypeBroadcast as AttachMenuPeerTypeBroadcast
    from tl.api.root.attach import AttachMenuPeerTypeChat as AttachMenuPeerTypeChat
    from tl.api.root.attach import AttachMenuPeerTypePM as AttachMenuPeerTypePM
    from tl.api.root.attach import AttachMenuPeerTypeSameBotPM as AttachMenuPeerTypeSameBotPM
    from tl.api.root.bot import BotApp as BotApp
    from tl.api.root.bot import BotAppNotModified as BotAppNotModified
    from tl.api.root.bot import BotCommandScopeChatAdmins as BotCommandScopeChatAdmins
    from tl.api.root.bot import BotCommandScopeChats as BotCommandScopeChats
    from tl.api.root.bot import BotCommandScopeDefault as BotCommandScopeDefault
    from tl.api.root.bot import BotCommandScopePeer as BotCommandScopePeer
    from tl.api.root.bot import BotCommandScopePeerAdmins as BotCommandScopePeerAdmins
    from tl.api.root.bot import BotCommandScopePeerUser as BotCommandScopePeerUser
    from tl.api.root.bot import BotCommandScopeUsers as BotCommandScopeUsers
    from tl.api.root.bot import BotInlineMediaResult as BotInlineMediaResult
    from tl.api.root.bot import BotInlineMessageMediaAuto as BotInlineMessageMediaAuto
    from tl.api.root.bot import BotInlineMessageMediaContact as BotInlineMessageMediaContact
    from tl.api.root.bot import BotInlineMessageMediaGeo as BotInlineMessageMediaGeo
    from tl.api.root.bot import BotInlineMessageMediaInvoice as BotInlineMessageMediaInvoice
    from tl.api.root.bot import BotInlineMessageMediaVenue as BotInlineMessageMediaVenue
    from tl.api.root.bot import BotInlineMessageMediaWebPage as BotInlineMessageMediaWebPage
    from tl.api.root.bot import BotInlineMessageText as BotInlineMessageText
    from tl.api.root.bot import BotInlineResult as BotInlineResult
    from tl.api.root.bot import BotMenuButton as BotMenuButton
    from tl.api.root.bot import BotMenuButtonCommands as BotMenuButtonCommands
    from tl.api.root.bot import BotMenuButtonDefault as BotMenuButtonDefault
    from tl.api.root.business import BusinessAwayMessage as BusinessAwayMessage
    from tl.api.root.business import BusinessAwayMessageScheduleAlways as BusinessAwayMessageScheduleAlways
    from tl.api.root.business import BusinessAwayMessageScheduleCustom as BusinessAwayMessageScheduleCustom
    from tl.api.root.business import BusinessAwayMessageScheduleOutsideWorkHours as BusinessAwayMessageScheduleOutsideWorkHours
    from tl.api.root.business import BusinessGreetingMessage as BusinessGreetingMessage
    from tl.api.root.business import BusinessLocation as BusinessLocation
    from tl.api.root.business import BusinessRecipients as BusinessRecipients
    from tl.api.root.business import BusinessWeeklyOpen as BusinessWeeklyOpen
    from tl.api.root.business import BusinessWorkHours as BusinessWorkHours
    from tl.api.root.channel import ChannelAdminLogEvent as ChannelAdminLogEvent
    from tl.api.root.channel import ChannelAdminLogEventActionChangeAbout as ChannelAdminLogEventActionChangeAbout
    from tl.api.root.channel import ChannelAdminLogEventActionChangeAvailableReactions as ChannelAdminLogEventActionChangeAvailableReactions
    from tl.api.root.channel import ChannelAdminLogEventActionChangeEmojiStatus as ChannelAdminLogEventActionChangeEmojiStatus
    from tl.api.root.channel import ChannelAdminLogEventActionChangeEmojiStickerSet as ChannelAdminLogEventActionChangeEmojiStickerSet
    from tl.api.root.channel import ChannelAdminLogEventActionChangeHistoryTTL as ChannelAdminLogEventActionChangeHistoryTTL
    from tl.api.root.channel import ChannelAdminLogEventActionChangeLinkedChat as ChannelAdminLogEventActionChangeLinkedChat
    from tl.api.root.channel import ChannelAdminLogEventActionChangeLocation as ChannelAdminLogEventActionChangeLocation
    from tl.api.root.channel import ChannelAdminLogEventActionChangePeerColor as ChannelAdminLogEventActionChangePeerColor
    from tl.api.root.channel import ChannelAdminLogEventActionChangePhoto as ChannelAdminLogEventActionChangePhoto
    from tl.api.root.channel import ChannelAdminLogEventActionChangeProfilePeerColor as ChannelAdminLogEventActionChangeProfilePeerColor
    from tl.api.root.channel import ChannelAdminLogEventActionChangeStickerSet as ChannelAdminLogEventActionChangeStickerSet
    from tl.api.root.channel import ChannelAdminLogEventActionChangeTitle as ChannelAdminLogEventActionChangeTitle
    from tl.api.root.channel import ChannelAdminLogEventActionChangeUsername as ChannelAdminLogEventActionChangeUsername
    from tl.api.root.channel import ChannelAdminLogEventActionChangeUsernames as ChannelAdminLogEventActionChangeUsernames
    from tl.api.root.channel import ChannelAdminLogEventActionChangeWallpaper as ChannelAdminLogEventActionChangeWallpaper
    from tl.api.root.channel import ChannelAdminLogEventActionCreateTopic as ChannelAdminLogEventActionCreateTopic
    from tl.api.root.channel import ChannelAdminLogEventActionDefaultBannedRights as ChannelAdminLogEventActionDefaultBannedRights
    from tl.api.root.channel import ChannelAdminLogEventActionDeleteMessage as ChannelAdminLogEventActionDeleteMessage
    from tl.api.root.channel import ChannelAdminLogEventActionDeleteTopic as ChannelAdminLogEventActionDeleteTopic
    from tl.api.root.channel import ChannelAdminLogEventActionDiscardGroupCall as ChannelAdminLogEventActionDiscardGroupCall
    from tl.api.root.channel import ChannelAdminLogEventActionEditMessage as ChannelAdminLogEventActionEditMessage
    from tl.api.root.channel import ChannelAdminLogEventActionEditTopic as ChannelAdminLogEventActionEditTopic
    from tl.api.root.channel import ChannelAdminLogEventActionExportedInviteDelete as ChannelAdminLogEventActionExportedInviteDelete
    from tl.api.root.channel import ChannelAdminLogEventActionExportedInviteEdit as ChannelAdminLogEventActionExportedInviteEdit
    from tl.api.root.channel import ChannelAdminLogEventActionExportedInviteRevoke as ChannelAdminLogEventActionExportedInviteRevoke
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantInvite as ChannelAdminLogEventActionParticipantInvite
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantJoin as ChannelAdminLogEventActionParticipantJoin
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantJoinByInvite as ChannelAdminLogEventActionParticipantJoinByInvite
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantJoinByRequest as ChannelAdminLogEventActionParticipantJoinByRequest
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantLeave as ChannelAdminLogEventActionParticipantLeave
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantMute as ChannelAdminLogEventActionParticipantMute
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantToggleAdmin as ChannelAdminLogEventActionParticipantToggleAdmin
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantToggleBan as ChannelAdminLogEventActionParticipantToggleBan
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantUnmute as ChannelAdminLogEventActionParticipantUnmute
    from tl.api.root.channel import ChannelAdminLogEventActionParticipantVolume as ChannelAdminLogEventActionParticipantVolume
    from tl.api.root.channel import ChannelAdminLogEventActionPinTopic as ChannelAdminLogEventActionPinTopic
    from tl.api.root.channel import ChannelAdminLogEventActionSendMessage as ChannelAdminLogEventActionSendMessage
    from tl.api.root.channel import ChannelAdminLogEventActionStartGroupCall as ChannelAdminLogEventActionStartGroupCall
    from tl.api.root.channel import ChannelAdminLogEventActionStopPoll as ChannelAdminLogEventActionStopPoll
    from tl.api.root.channel import ChannelAdminLogEventActionToggleAntiSpam as ChannelAdminLogEventActionToggleAntiSpam
    from tl.api.root.channel import ChannelAdminLogEventActionToggleForum as ChannelAdminLogEventActionToggleForum
    from tl.api.root.channel import ChannelAdminLogEventActionToggleGroupCallSetting as ChannelAdminLogEventActionToggleGroupCallSetting
    from tl.api.root.channel import ChannelAdminLogEventActionToggleInvites as ChannelAdminLogEventActionToggleInvites
    from tl.api.root.channel import ChannelAdminLogEventActionToggleNoForwards as ChannelAdminLogEventActionToggleNoForwards
    from tl.api.root.channel import ChannelAdminLogEventActionTogglePreHistoryHidden as ChannelAdminLogEventActionTogglePreHistoryHidden
    from tl.api.root.channel import ChannelAdminLogEventActionToggleSignatures as ChannelAdminLogEventActionToggleSignatures
    from tl.api.root.channel import ChannelAdminLogEventActionToggleSlowMode as ChannelAdminLogEventActionToggleSlowMode
    from tl.api.root.channel import ChannelAdminLogEventActionUpdatePinned as ChannelAdminLogEventActionUpdatePinned
    from tl.api.root.channel import ChannelAdminLogEventsFilter as ChannelAdminLogEventsFilter
    from tl.api.root.channel import ChannelLocation as ChannelLocation
    from tl.api.root.channel import ChannelLocationEmpty as ChannelLocationEmpty
    from tl.api.root.channel import ChannelMessagesFilter as ChannelMessagesFilter
    from tl.api.root.channel import ChannelMessagesFilterEmpty as ChannelMessagesFilterEmpty
    from tl.api.root.channel import ChannelParticipantAdmin as ChannelParticipantAdmin
    from tl.api.root.channel import ChannelParticipantCreator as ChannelParticipantCreator
    from tl.api.root.channel import ChannelParticipantLeft as ChannelParticipantLeft
    from tl.api.root.channel import ChannelParticipantsAdmins as ChannelParticipantsAdmins
    from tl.api.root.channel import ChannelParticipantsBanned as ChannelParticipantsBanned
    from tl.api.root.channel import ChannelParticipantsBots as ChannelParticipantsBots
    from tl.api.root.channel import ChannelParticipantsContacts as ChannelParticipantsContacts
    from tl.api.root.channel import ChannelParticipantsKicked as ChannelParticipantsKicked
    from tl.api.root.channel import ChannelParticipantsMentions as ChannelParticipantsMentions
    from tl.api.root.channel import ChannelParticipantsRecent as ChannelParticipantsRecent
    from tl.api.root.channel import ChannelParticipantsSearch as ChannelParticipantsSearch
    from tl.api.root.chat import ChannelForbidden as ChannelForbidden
    from tl.api.root.chat import Chat as Chat
    from tl.api.root.chat import ChatAdminRights as ChatAdminRights
    from tl.api.root.chat import ChatAdminWithInvites as ChatAdminWithInvites
    from tl.api.root.chat import ChatBannedRights as ChatBannedRights
    from tl.api.root.chat import ChatEmpty as ChatEmpty
    from tl.api.root.chat import ChatForbidden as ChatForbidden
    from tl.api.root.chat import ChatInviteAlready as ChatInviteAlready
    from tl.api.root.chat import ChatInviteImporter as ChatInviteImporter
    from tl.api.root.chat import ChatInvitePeek as ChatInvitePeek
    from tl.api.root.chat import ChatOnlines as ChatOnlines
    from tl.api.root.chat import ChatParticipants as ChatParticipants
    from tl.api.root.chat import ChatParticipantsForbidden as ChatParticipantsForbidden
    from tl.api.root.chat import ChatPhoto as ChatPhoto
    from tl.api.root.chat import ChatPhotoEmpty as ChatPhotoEmpty
    from tl.api.root.chat import ChatReactionsAll as ChatReactionsAll
    from tl.api.root.chat import ChatReactionsNone as ChatReactionsNone
    from tl.api.root.chat import ChatReactionsSome as ChatReactionsSome
    from tl.api.root.dialog import DialogFilterDefault as DialogFilterDefault
    from tl.api.root.dialog import DialogFilterSuggested as DialogFilterSuggested
    from tl.api.root.dialog import DialogFolder as DialogFolder
    from tl.api.root.dialog import DialogPeer as DialogPeer
    from tl.api.root.dialog import DialogPeerFolder as DialogPeerFolder
    from tl.api.root.document import Document as Document
    from tl.api.root.document import DocumentAttributeAnimated as DocumentAttributeAnimated
    from tl.api.root.document import DocumentAttributeAudio as DocumentAttributeAudio
    from tl.api.root.document import DocumentAttributeCustomEmoji as DocumentAttributeCustomEmoji
    from tl.api.root.document import DocumentAttributeFilename as DocumentAttributeFilename
    from tl.api.root.document import DocumentAttributeHasStickers as DocumentAttributeHasStickers
    from tl.api.root.document import DocumentAttributeImageSize as DocumentAttributeImageSize
    from tl.api.root.document import DocumentAttributeSticker as DocumentAttributeSticker
    from tl.api.root.document import DocumentEmpty as DocumentEmpty
    from tl.api.root.emoji import EmojiGroup as EmojiGroup
    from tl.api.root.emoji import EmojiKeyword as EmojiKeyword
    from tl.api.root.emoji import EmojiKeywordDeleted as EmojiKeywordDeleted
    from tl.api.root.emoji import EmojiKeywordsDifference as EmojiKeywordsDifference
    from tl.api.root.emoji import EmojiLanguage as EmojiLanguage
    from tl.api.root.emoji import EmojiList as EmojiList
    from tl.api.root.emoji import EmojiListNotModified as EmojiListNotModified
    from tl.api.root.emoji import EmojiStatusEmpty as EmojiStatusEmpty
    from tl.api.root.emoji import EmojiURL as EmojiURL
    from tl.api.root.encrypted import EncryptedChat as EncryptedChat
    from tl.api.root.encrypted import EncryptedChatDiscarded as EncryptedChatDiscarded
    from tl.api.root.encrypted import EncryptedChatEmpty as EncryptedChatEmpty
    from tl.api.root.encrypted import EncryptedChatRequested as EncryptedChatRequested
    from tl.api.root.encrypted import EncryptedChatWaiting as EncryptedChatWaiting
    from tl.api.root.encrypted import EncryptedFile as EncryptedFile
    from tl.api.root.encrypted import EncryptedFileEmpty as EncryptedFileEmpty
    from tl.api.root.encrypted import EncryptedMessage as EncryptedMessage
    from tl.api.root.encrypted import EncryptedMessageService as EncryptedMessageService
    from tl.api.root.functions import InitConnection as InitConnection
    from tl.api.root.functions import InvokeAfterMsg as InvokeAfterMsg
    from tl.api.root.functions import InvokeAfterMsgs as InvokeAfterMsgs
    from tl.api.root.functions import InvokeWithLayer as InvokeWithLayer
    from tl.api.root.functions import InvokeWithMessagesRange as InvokeWithMessagesRange
    from tl.api.root.functions import InvokeWithTakeout as InvokeWithTakeout
    from tl.api.root.functions import InvokeWithoutUpdates as InvokeWithoutUpdates
    from tl.api.root.group import GroupCallDiscarded as GroupCallDiscarded
    from tl.api.root.group import GroupCallParticipantVideo as GroupCallParticipantVideo
    from tl.api.root.group import GroupCallParticipantVideoSourceGroup as GroupCallParticipantVideoSourceGroup
    from tl.api.root.group import GroupCallStreamChannel as GroupCallStreamChannel
    from tl.api.root.inline import InlineBotSwitchPM as InlineBotSwitchPM
    from tl.api.root.inline import InlineBotWebView as InlineBotWebView
    from tl.api.root.inline import InlineQueryPeerTypeBotPM as InlineQueryPeerTypeBotPM
    from tl.api.root.inline import InlineQueryPeerTypeBroadcast as InlineQueryPeerTypeBroadcast
    from tl.api.root.inline import InlineQueryPeerTypeChat as InlineQueryPeerTypeChat
    from tl.api.root.inline import InlineQueryPeerTypeMegagroup as InlineQueryPeerTypeMegagroup
    from tl.api.root.inline import InlineQueryPeerTypePM as InlineQueryPeerTypePM
    from tl.api.root.inline import InlineQueryPeerTypeSameBotPM as InlineQueryPeerTypeSameBotPM
    from tl.api.root.input import InputAppEvent as InputAppEvent
    from tl.api.root.input import InputBotAppID as InputBotAppID
    from tl.api.root.input import InputBotAppShortName as InputBotAppShortName
    from tl.api.root.input import InputBotInlineMessageGame as InputBotInlineMessageGame
    from tl.api.root.input import InputBotInlineMessageID as InputBotInlineMessageID
    from tl.api.root.input import InputBotInlineMessageID64 as InputBotInlineMessageID64
    from tl.api.root.input import InputBotInlineMessageMediaAuto as InputBotInlineMessageMediaAuto
    from tl.api.root.input import InputBotInlineMessageMediaContact as InputBotInlineMessageMediaContact
    from tl.api.root.input import InputBotInlineMessageMediaGeo as InputBotInlineMessageMediaGeo
    from tl.api.root.input import InputBotInlineMessageMediaInvoice as InputBotInlineMessageMediaInvoice
    from tl.api.root.input import InputBotInlineMessageMediaVenue as InputBotInlineMessageMediaVenue
    from tl.api.root.input import InputBotInlineMessageMediaWebPage as InputBotInlineMessageMediaWebPage
    from tl.api.root.input import InputBotInlineMessageText as InputBotInlineMessageText
    from tl.api.root.input import InputBotInlineResult as InputBotInlineResult
    from tl.api.root.input import InputBotInlineResultDocument as InputBotInlineResultDocument
    from tl.api.root.input import InputBotInlineResultGame as InputBotInlineResultGame
    from tl.api.root.input import InputBotInlineResultPhoto as InputBotInlineResultPhoto
    from tl.api.root.input import InputBusinessAwayMessage as InputBusinessAwayMessage
    from tl.api.root.input import InputBusinessGreetingMessage as InputBusinessGreetingMessage
    from tl.api.root.input import InputBusinessRecipients as InputBusinessRecipients
    from tl.api.root.input import InputChannel as InputChannel
    from tl.api.root.input import InputChannelEmpty as InputChannelEmpty
    from tl.api.root.input import InputChannelFromMessage as InputChannelFromMessage
    from tl.api.root.input import InputChatPhoto as InputChatPhoto
    from tl.api.root.input import InputChatPhotoEmpty as InputChatPhotoEmpty
    from tl.api.root.input import InputChatUploadedPhoto as InputChatUploadedPhoto
    from tl.api.root.input import InputChatlistDialogFilter as InputChatlistDialogFilter
    from tl.api.root.input import InputCheckPasswordEmpty as InputCheckPasswordEmpty
    from tl.api.root.input import InputCheckPasswordSRP as InputCheckPasswordSRP
    from tl.api.root.input import InputClientProxy as InputClientProxy
    from tl.api.root.input import InputDialogPeer as InputDialogPeer
    from tl.api.root.input import InputDialogPeerFolder as InputDialogPeerFolder
    from tl.api.root.input import InputDocument as InputDocument
    from tl.api.root.input import InputDocumentEmpty as InputDocumentEmpty
    from tl.api.root.input import InputDocumentFileLocation as InputDocumentFileLocation
    from tl.api.root.input import InputEncryptedChat as InputEncryptedChat
    from tl.api.root.input import InputEncryptedFile as InputEncryptedFile
    from tl.api.root.input import InputEncryptedFileBigUploaded as InputEncryptedFileBigUploaded
    from tl.api.root.input import InputEncryptedFileEmpty as InputEncryptedFileEmpty
    from tl.api.root.input import InputEncryptedFileLocation as InputEncryptedFileLocation
    from tl.api.root.input import InputEncryptedFileUploaded as InputEncryptedFileUploaded
    from tl.api.root.input import InputFile as InputFile
    from tl.api.root.input import InputFileBig as InputFileBig
    from tl.api.root.input import InputFileLocation as InputFileLocation
    from tl.api.root.input import InputFolderPeer as InputFolderPeer
    from tl.api.root.input import InputGameID as InputGameID
    from tl.api.root.input import InputGameShortName as InputGameShortName
    from tl.api.root.input import InputGeoPoint as InputGeoPoint
    from tl.api.root.input import InputGeoPointEmpty as InputGeoPointEmpty
    from tl.api.root.input import InputGroupCall as InputGroupCall
    from tl.api.root.input import InputGroupCallStream as InputGroupCallStream
    from tl.api.root.input import InputInvoiceMessage as InputInvoiceMessage
    from tl.api.root.input import InputInvoicePremiumGiftCode as InputInvoicePremiumGiftCode
    from tl.api.root.input import InputInvoiceSlug as InputInvoiceSlug
    from tl.api.root.input import InputMediaContact as InputMediaContact
    from tl.api.root.input import InputMediaDice as InputMediaDice
    from tl.api.root.input import InputMediaEmpty as InputMediaEmpty
    from tl.api.root.input import InputMediaGame as InputMediaGame
    from tl.api.root.input import InputMediaGeoLive as InputMediaGeoLive
    from tl.api.root.input import InputMediaGeoPoint as InputMediaGeoPoint
    from tl.api.root.input import InputMediaPhotoExternal as InputMediaPhotoExternal
    from tl.api.root.input import InputMediaStory as InputMediaStory
    from tl.api.root.input import InputMediaVenue as InputMediaVenue
    from tl.api.root.input import InputMediaWebPage as InputMediaWebPage
    from tl.api.root.input import InputMessageCallbackQuery as InputMessageCallbackQuery
    from tl.api.root.input import InputMessageID as InputMessageID
    from tl.api.root.input import InputMessagePinned as InputMessagePinned
    from tl.api.root.input import InputMessageReplyTo as InputMessageReplyTo
    from tl.api.root.input import InputNotifyBroadcasts as InputNotifyBroadcasts
    from tl.api.root.input import InputNotifyChats as InputNotifyChats
    from tl.api.root.input import InputNotifyForumTopic as InputNotifyForumTopic
    from tl.api.root.input import InputNotifyPeer as InputNotifyPeer
    from tl.api.root.input import InputNotifyUsers as InputNotifyUsers
    from tl.api.root.input import InputPaymentCredentials as InputPaymentCredentials
    from tl.api.root.input import InputPaymentCredentialsApplePay as InputPaymentCredentialsApplePay
    from tl.api.root.input import InputPaymentCredentialsGooglePay as InputPaymentCredentialsGooglePay
    from tl.api.root.input import InputPaymentCredentialsSaved as InputPaymentCredentialsSaved
    from tl.api.root.input import InputPeerChannel as InputPeerChannel
    from tl.api.root.input import InputPeerChannelFromMessage as InputPeerChannelFromMessage
    from tl.api.root.input import InputPeerChat as InputPeerChat
    from tl.api.root.input import InputPeerEmpty as InputPeerEmpty
    from tl.api.root.input import InputPeerNotifySettings as InputPeerNotifySettings
    from tl.api.root.input import InputPeerPhotoFileLocation as InputPeerPhotoFileLocation
    from tl.api.root.input import InputPeerSelf as InputPeerSelf
    from tl.api.root.input import InputPeerUser as InputPeerUser
    from tl.api.root.input import InputPeerUserFromMessage as InputPeerUserFromMessage
    from tl.api.root.input import InputPhoneCall as InputPhoneCall
    from tl.api.root.input import InputPhoto as InputPhoto
    from tl.api.root.input import InputPhotoEmpty as InputPhotoEmpty
    from tl.api.root.input import InputPhotoFileLocation as InputPhotoFileLocation
    from tl.api.root.input import InputPhotoLegacyFileLocation as InputPhotoLegacyFileLocation
    from tl.api.root.input import InputPrivacyKeyAbout as InputPrivacyKeyAbout
    from tl.api.root.input import InputPrivacyKeyAddedByPhone as InputPrivacyKeyAddedByPhone
    from tl.api.root.input import InputPrivacyKeyChatInvite as InputPrivacyKeyChatInvite
    from tl.api.root.input import InputPrivacyKeyForwards as InputPrivacyKeyForwards
    from tl.api.root.input import InputPrivacyKeyPhoneCall as InputPrivacyKeyPhoneCall
    from tl.api.root.input import InputPrivacyKeyPhoneNumber as InputPrivacyKeyPhoneNumber
    from tl.api.root.input import InputPrivacyKeyPhoneP2P as InputPrivacyKeyPhoneP2P
    from tl.api.root.input import InputPrivacyKeyProfilePhoto as InputPrivacyKeyProfilePhoto
    from tl.api.root.input import InputPrivacyKeyStatusTimestamp as InputPrivacyKeyStatusTimestamp
    from tl.api.root.input import InputPrivacyKeyVoiceMessages as InputPrivacyKeyVoiceMessages
    from tl.api.root.input import InputPrivacyValueAllowAll as InputPrivacyValueAllowAll
    from tl.api.root.input import InputPrivacyValueAllowChatParticipants as InputPrivacyValueAllowChatParticipants
    from tl.api.root.input import InputPrivacyValueAllowCloseFriends as InputPrivacyValueAllowCloseFriends
    from tl.api.root.input import InputPrivacyValueAllowContacts as InputPrivacyValueAllowContacts
    from tl.api.root.input import InputPrivacyValueAllowUsers as InputPrivacyValueAllowUsers
    from tl.api.root.input import InputPrivacyValueDisallowAll as InputPrivacyValueDisallowAll
    from tl.api.root.input import InputPrivacyValueDisallowChatParticipants as InputPrivacyValueDisallowChatParticipants
    from tl.api.root.input import InputPrivacyValueDisallowContacts as InputPrivacyValueDisallowContacts
    from tl.api.root.input import InputPrivacyValueDisallowUsers as InputPrivacyValueDisallowUsers
    from tl.api.root.input import InputQuickReplyShortcut as InputQuickReplyShortcut
    from tl.api.root.input import InputQuickReplyShortcutId as InputQuickReplyShortcutId
    from tl.api.root.input import InputReplyToStory as InputReplyToStory
    from tl.api.root.input import InputSecureFile as InputSecureFile
    from tl.api.root.input import InputSecureFileLocation as InputSecureFileLocation
    from tl.api.root.input import InputSecureFileUploaded as InputSecureFileUploaded
    from tl.api.root.input import InputSecureValue as InputSecureValue
    from tl.api.root.input import InputSingleMedia as InputSingleMedia
    from tl.api.root.input import InputStickerSetAnimatedEmoji as InputStickerSetAnimatedEmoji
    from tl.api.root.input import InputStickerSetAnimatedEmojiAnimations as InputStickerSetAnimatedEmojiAnimations
    from tl.api.root.input import InputStickerSetDice as InputStickerSetDice
    from tl.api.root.input import InputStickerSetEmojiChannelDefaultStatuses as InputStickerSetEmojiChannelDefaultStatuses
    from tl.api.root.input import InputStickerSetEmojiDefaultStatuses as InputStickerSetEmojiDefaultStatuses
    from tl.api.root.input import InputStickerSetEmojiDefaultTopicIcons as InputStickerSetEmojiDefaultTopicIcons
    from tl.api.root.input import InputStickerSetEmojiGenericAnimations as InputStickerSetEmojiGenericAnimations
    from tl.api.root.input import InputStickerSetEmpty as InputStickerSetEmpty
    from tl.api.root.input import InputStickerSetID as InputStickerSetID
    from tl.api.root.input import InputStickerSetItem as InputStickerSetItem
    from tl.api.root.input import InputStickerSetPremiumGifts as InputStickerSetPremiumGifts
    from tl.api.root.input import InputStickerSetShortName as InputStickerSetShortName
    from tl.api.root.input import InputStickerSetThumb as InputStickerSetThumb
    from tl.api.root.input import InputStickeredMediaDocument as InputStickeredMediaDocument
    from tl.api.root.input import InputStickeredMediaPhoto as InputStickeredMediaPhoto
    from tl.api.root.input import InputStorePaymentGiftPremium as InputStorePaymentGiftPremium
    from tl.api.root.input import InputStorePaymentPremiumGiveaway as InputStorePaymentPremiumGiveaway
    from tl.api.root.input import InputStorePaymentPremiumSubscription as InputStorePaymentPremiumSubscription
    from tl.api.root.input import InputTakeoutFileLocation as InputTakeoutFileLocation
    from tl.api.root.input import InputTheme as InputTheme
    from tl.api.root.input import InputThemeSettings as InputThemeSettings
    from tl.api.root.input import InputThemeSlug as InputThemeSlug
    from tl.api.root.input import InputUser as InputUser
    from tl.api.root.input import InputUserEmpty as InputUserEmpty
    from tl.api.root.input import InputUserFromMessage as InputUserFromMessage
    from tl.api.root.input import InputUserSelf as InputUserSelf
    from tl.api.root.input import InputWallPaper as InputWallPaper
    from tl.api.root.input import InputWallPaperNoFile as InputWallPaperNoFile
    from tl.api.root.input import InputWallPaperSlug as InputWallPaperSlug
    from tl.api.root.input import InputWebDocument as InputWebDocument
    from tl.api.root.input import InputWebFileAudioAlbumThumbLocation as InputWebFileAudioAlbumThumbLocation
    from tl.api.root.input import InputWebFileGeoPointLocation as InputWebFileGeoPointLocation
    from tl.api.root.input import InputWebFileLocation as InputWebFileLocation
    from tl.api.root.media import InputMediaAreaChannelPost as InputMediaAreaChannelPost
    from tl.api.root.media import InputMediaAreaVenue as InputMediaAreaVenue
    from tl.api.root.media import MediaAreaChannelPost as MediaAreaChannelPost
    from tl.api.root.media import MediaAreaSuggestedReaction as MediaAreaSuggestedReaction
    from tl.api.root.media import MediaAreaVenue as MediaAreaVenue
    from tl.api.root.message import InputMessageEntityMentionName as InputMessageEntityMentionName
    from tl.api.root.message import MessageActionBoostApply as MessageActionBoostApply
    from tl.api.root.message import MessageActionBotAllowed as MessageActionBotAllowed
    from tl.api.root.message import MessageActionChannelCreate as MessageActionChannelCreate
    from tl.api.root.message import MessageActionChannelMigrateFrom as MessageActionChannelMigrateFrom
    from tl.api.root.message import MessageActionChatAddUser as MessageActionChatAddUser
    from tl.api.root.message import MessageActionChatCreate as MessageActionChatCreate
    from tl.api.root.message import MessageActionChatDeletePhoto as MessageActionChatDeletePhoto
    from tl.api.root.message import MessageActionChatDeleteUser as MessageActionChatDeleteUser
    from tl.api.root.message import MessageActionChatEditPhoto as MessageActionChatEditPhoto
    from tl.api.root.message import MessageActionChatEditTitle as MessageActionChatEditTitle
    from tl.api.root.message import MessageActionChatJoinedByLink as MessageActionChatJoinedByLink
    from tl.api.root.message import MessageActionChatJoinedByRequest as MessageActionChatJoinedByRequest
    from tl.api.root.message import MessageActionChatMigrateTo as MessageActionChatMigrateTo
    from tl.api.root.message import MessageActionContactSignUp as MessageActionContactSignUp
    from tl.api.root.message import MessageActionCustomAction as MessageActionCustomAction
    from tl.api.root.message import MessageActionEmpty as MessageActionEmpty
    from tl.api.root.message import MessageActionGameScore as MessageActionGameScore
    from tl.api.root.message import MessageActionGeoProximityReached as MessageActionGeoProximityReached
    from tl.api.root.message import MessageActionGroupCall as MessageActionGroupCall
    from tl.api.root.message import MessageActionGroupCallScheduled as MessageActionGroupCallScheduled
    from tl.api.root.message import MessageActionHistoryClear as MessageActionHistoryClear
    from tl.api.root.message import MessageActionInviteToGroupCall as MessageActionInviteToGroupCall
    from tl.api.root.message import MessageActionPhoneCall as MessageActionPhoneCall
    from tl.api.root.message import MessageActionPinMessage as MessageActionPinMessage
    from tl.api.root.message import MessageActionRequestedPeer as MessageActionRequestedPeer
    from tl.api.root.message import MessageActionScreenshotTaken as MessageActionScreenshotTaken
    from tl.api.root.message import MessageActionSecureValuesSent as MessageActionSecureValuesSent
    from tl.api.root.message import MessageActionSecureValuesSentMe as MessageActionSecureValuesSentMe
    from tl.api.root.message import MessageActionSetChatWallPaper as MessageActionSetChatWallPaper
    from tl.api.root.message import MessageActionSetMessagesTTL as MessageActionSetMessagesTTL
    from tl.api.root.message import MessageActionSuggestProfilePhoto as MessageActionSuggestProfilePhoto
    from tl.api.root.message import MessageActionTopicCreate as MessageActionTopicCreate
    from tl.api.root.message import MessageActionTopicEdit as MessageActionTopicEdit
    from tl.api.root.message import MessageActionWebViewDataSent as MessageActionWebViewDataSent
    from tl.api.root.message import MessageActionWebViewDataSentMe as MessageActionWebViewDataSentMe
    from tl.api.root.message import MessageEmpty as MessageEmpty
    from tl.api.root.message import MessageEntityBankCard as MessageEntityBankCard
    from tl.api.root.message import MessageEntityBold as MessageEntityBold
    from tl.api.root.message import MessageEntityBotCommand as MessageEntityBotCommand
    from tl.api.root.message import MessageEntityCashtag as MessageEntityCashtag
    from tl.api.root.message import MessageEntityCode as MessageEntityCode
    from tl.api.root.message import MessageEntityCustomEmoji as MessageEntityCustomEmoji
    from tl.api.root.message import MessageEntityEmail as MessageEntityEmail
    from tl.api.root.message import MessageEntityHashtag as MessageEntityHashtag
    from tl.api.root.message import MessageEntityItalic as MessageEntityItalic
    from tl.api.root.message import MessageEntityMention as MessageEntityMention
    from tl.api.root.message import MessageEntityMentionName as MessageEntityMentionName
    from tl.api.root.message import MessageEntityPhone as MessageEntityPhone
    from tl.api.root.message import MessageEntityPre as MessageEntityPre
    from tl.api.root.message import MessageEntitySpoiler as MessageEntitySpoiler
    from tl.api.root.message import MessageEntityStrike as MessageEntityStrike
    from tl.api.root.message import MessageEntityTextUrl as MessageEntityTextUrl
    from tl.api.root.message import MessageEntityUnderline as MessageEntityUnderline
    from tl.api.root.message import MessageEntityUnknown as MessageEntityUnknown
    from tl.api.root.message import MessageEntityUrl as MessageEntityUrl
    from tl.api.root.message import MessageExtendedMedia as MessageExtendedMedia
    from tl.api.root.message import MessageExtendedMediaPreview as MessageExtendedMediaPreview
    from tl.api.root.message import MessageFwdHeader as MessageFwdHeader
    from tl.api.root.message import MessageMediaContact as MessageMediaContact
    from tl.api.root.message import MessageMediaEmpty as MessageMediaEmpty
    from tl.api.root.message import MessageMediaGame as MessageMediaGame
    from tl.api.root.message import MessageMediaGeo as MessageMediaGeo
    from tl.api.root.message import MessageMediaGeoLive as MessageMediaGeoLive
    from tl.api.root.message import MessageMediaInvoice as MessageMediaInvoice
    from tl.api.root.message import MessageMediaStory as MessageMediaStory
    from tl.api.root.message import MessageMediaUnsupported as MessageMediaUnsupported
    from tl.api.root.message import MessageMediaVenue as MessageMediaVenue
    from tl.api.root.message import MessageMediaWebPage as MessageMediaWebPage
    from tl.api.root.message import MessagePeerReaction as MessagePeerReaction
    from tl.api.root.message import MessagePeerVote as MessagePeerVote
    from tl.api.root.message import MessagePeerVoteInputOption as MessagePeerVoteInputOption
    from tl.api.root.message import MessagePeerVoteMultiple as MessagePeerVoteMultiple
    from tl.api.root.message import MessageRange as MessageRange
    from tl.api.root.message import MessageReplies as MessageReplies
    from tl.api.root.message import MessageReplyStoryHeader as MessageReplyStoryHeader
    from tl.api.root.message import MessageViews as MessageViews
    from tl.api.root.messages import InputMessagesFilterChatPhotos as InputMessagesFilterChatPhotos
    from tl.api.root.messages import InputMessagesFilterContacts as InputMessagesFilterContacts
    from tl.api.root.messages import InputMessagesFilterDocument as InputMessagesFilterDocument
    from tl.api.root.messages import InputMessagesFilterEmpty as InputMessagesFilterEmpty
    from tl.api.root.messages import InputMessagesFilterGeo as InputMessagesFilterGeo
    from tl.api.root.messages import InputMessagesFilterGif as InputMessagesFilterGif
    from tl.api.root.messages import InputMessagesFilterMusic as InputMessagesFilterMusic
    from tl.api.root.messages import InputMessagesFilterMyMentions as InputMessagesFilterMyMentions
    from tl.api.root.messages import InputMessagesFilterPhoneCalls as InputMessagesFilterPhoneCalls
    from tl.api.root.messages import InputMessagesFilterPhotoVideo as InputMessagesFilterPhotoVideo
    from tl.api.root.messages import InputMessagesFilterPhotos as InputMessagesFilterPhotos
    from tl.api.root.messages import InputMessagesFilterPinned as InputMessagesFilterPinned
    from tl.api.root.messages import InputMessagesFilterRoundVideo as InputMessagesFilterRoundVideo
    from tl.api.root.messages import InputMessagesFilterRoundVoice as InputMessagesFilterRoundVoice
    from tl.api.root.messages import InputMessagesFilterUrl as InputMessagesFilterUrl
    from tl.api.root.messages import InputMessagesFilterVideo as InputMessagesFilterVideo
    from tl.api.root.messages import InputMessagesFilterVoice as InputMessagesFilterVoice
    from tl.api.root.other import AccountDaysTTL as AccountDaysTTL
    from tl.api.root.other import Authorization as Authorization
    from tl.api.root.other import AutoDownloadSettings as AutoDownloadSettings
    from tl.api.root.other import AutoSaveException as AutoSaveException
    from tl.api.root.other import AutoSaveSettings as AutoSaveSettings
    from tl.api.root.other import AvailableReaction as AvailableReaction
    from tl.api.root.other import BankCardOpenUrl as BankCardOpenUrl
    from tl.api.root.other import BaseThemeArctic as BaseThemeArctic
    from tl.api.root.other import BaseThemeClassic as BaseThemeClassic
    from tl.api.root.other import BaseThemeDay as BaseThemeDay
    from tl.api.root.other import BaseThemeNight as BaseThemeNight
    from tl.api.root.other import BaseThemeTinted as BaseThemeTinted
    from tl.api.root.other import CdnConfig as CdnConfig
    from tl.api.root.other import CdnPublicKey as CdnPublicKey
    from tl.api.root.other import ChatInvitePublicJoinRequests as ChatInvitePublicJoinRequests
    from tl.api.root.other import CodeSettings as CodeSettings
    from tl.api.root.other import Config as Config
    from tl.api.root.other import Contact as Contact
    from tl.api.root.other import ContactStatus as ContactStatus
    from tl.api.root.other import DataJSON as DataJSON
    from tl.api.root.other import DcOption as DcOption
    from tl.api.root.other import DefaultHistoryTTL as DefaultHistoryTTL
    from tl.api.root.other import DraftMessageEmpty as DraftMessageEmpty
    from tl.api.root.other import EmailVerificationApple as EmailVerificationApple
    from tl.api.root.other import EmailVerificationCode as EmailVerificationCode
    from tl.api.root.other import EmailVerificationGoogle as EmailVerificationGoogle
    from tl.api.root.other import EmailVerifyPurposeLoginChange as EmailVerifyPurposeLoginChange
    from tl.api.root.other import EmailVerifyPurposeLoginSetup as EmailVerifyPurposeLoginSetup
    from tl.api.root.other import EmailVerifyPurposePassport as EmailVerifyPurposePassport
    from tl.api.root.other import ExportedChatlistInvite as ExportedChatlistInvite
    from tl.api.root.other import ExportedContactToken as ExportedContactToken
    from tl.api.root.other import ExportedMessageLink as ExportedMessageLink
    from tl.api.root.other import ExportedStoryLink as ExportedStoryLink
    from tl.api.root.other import FileHash as FileHash
    from tl.api.root.other import Folder as Folder
    from tl.api.root.other import FolderPeer as FolderPeer
    from tl.api.root.other import ForumTopicDeleted as ForumTopicDeleted
    from tl.api.root.other import Game as Game
    from tl.api.root.other import GeoPoint as GeoPoint
    from tl.api.root.other import GeoPointEmpty as GeoPointEmpty
    from tl.api.root.other import HighScore as HighScore
    from tl.api.root.other import ImportedContact as ImportedContact
    from tl.api.root.other import JsonArray as JsonArray
    from tl.api.root.other import JsonBool as JsonBool
    from tl.api.root.other import JsonNull as JsonNull
    from tl.api.root.other import JsonNumber as JsonNumber
    from tl.api.root.other import JsonObject as JsonObject
    from tl.api.root.other import JsonObjectValue as JsonObjectValue
    from tl.api.root.other import JsonString as JsonString
    from tl.api.root.other import KeyboardButtonRow as KeyboardButtonRow
    from tl.api.root.other import LabeledPrice as LabeledPrice
    from tl.api.root.other import LangPackDifference as LangPackDifference
    from tl.api.root.other import LangPackLanguage as LangPackLanguage
    from tl.api.root.other import LangPackString as LangPackString
    from tl.api.root.other import LangPackStringDeleted as LangPackStringDeleted
    from tl.api.root.other import LangPackStringPluralized as LangPackStringPluralized
    from tl.api.root.other import MaskCoords as MaskCoords
    from tl.api.root.other import MyBoost as MyBoost
    from tl.api.root.other import NearestDc as NearestDc
    from tl.api.root.other import NotificationSoundDefault as NotificationSoundDefault
    from tl.api.root.other import NotificationSoundLocal as NotificationSoundLocal
    from tl.api.root.other import NotificationSoundNone as NotificationSoundNone
    from tl.api.root.other import NotificationSoundRingtone as NotificationSoundRingtone
    from tl.api.root.other import NotifyBroadcasts as NotifyBroadcasts
    from tl.api.root.other import NotifyChats as NotifyChats
    from tl.api.root.other import NotifyForumTopic as NotifyForumTopic
    from tl.api.root.other import NotifyPeer as NotifyPeer
    from tl.api.root.other import NotifyUsers as NotifyUsers
    from tl.api.root.other import OutboxReadDate as OutboxReadDate
    from tl.api.root.other import PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow as PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
    from tl.api.root.other import PasswordKdfAlgoUnknown as PasswordKdfAlgoUnknown
    from tl.api.root.other import PaymentCharge as PaymentCharge
    from tl.api.root.other import PaymentFormMethod as PaymentFormMethod
    from tl.api.root.other import PaymentRequestedInfo as PaymentRequestedInfo
    from tl.api.root.other import PaymentSavedCredentialsCard as PaymentSavedCredentialsCard
    from tl.api.root.other import PopularContact as PopularContact
    from tl.api.root.other import PostAddress as PostAddress
    from tl.api.root.other import PostInteractionCountersMessage as PostInteractionCountersMessage
    from tl.api.root.other import PostInteractionCountersStory as PostInteractionCountersStory
    from tl.api.root.other import PremiumGiftCodeOption as PremiumGiftCodeOption
    from tl.api.root.other import PremiumSubscriptionOption as PremiumSubscriptionOption
    from tl.api.root.other import PrepaidGiveaway as PrepaidGiveaway
    from tl.api.root.other import PublicForwardMessage as PublicForwardMessage
    from tl.api.root.other import PublicForwardStory as PublicForwardStory
    from tl.api.root.other import QuickReply as QuickReply
    from tl.api.root.other import ReactionCount as ReactionCount
    from tl.api.root.other import ReactionCustomEmoji as ReactionCustomEmoji
    from tl.api.root.other import ReactionEmoji as ReactionEmoji
    from tl.api.root.other import ReactionEmpty as ReactionEmpty
    from tl.api.root.other import ReadParticipantDate as ReadParticipantDate
    from tl.api.root.other import ReceivedNotifyMessage as ReceivedNotifyMessage
    from tl.api.root.other import RecentMeUrlChat as RecentMeUrlChat
    from tl.api.root.other import RecentMeUrlChatInvite as RecentMeUrlChatInvite
    from tl.api.root.other import RecentMeUrlStickerSet as RecentMeUrlStickerSet
    from tl.api.root.other import RecentMeUrlUnknown as RecentMeUrlUnknown
    from tl.api.root.other import RecentMeUrlUser as RecentMeUrlUser
    from tl.api.root.other import ReplyKeyboardForceReply as ReplyKeyboardForceReply
    from tl.api.root.other import ReplyKeyboardHide as ReplyKeyboardHide
    from tl.api.root.other import ReplyKeyboardMarkup as ReplyKeyboardMarkup
    from tl.api.root.other import RequestPeerTypeBroadcast as RequestPeerTypeBroadcast
    from tl.api.root.other import RequestPeerTypeChat as RequestPeerTypeChat
    from tl.api.root.other import RequestPeerTypeUser as RequestPeerTypeUser
    from tl.api.root.other import RestrictionReason as RestrictionReason
    from tl.api.root.other import SavedDialog as SavedDialog
    from tl.api.root.other import SavedPhoneContact as SavedPhoneContact
    from tl.api.root.other import SavedReactionTag as SavedReactionTag
    from tl.api.root.other import SearchResultPosition as SearchResultPosition
    from tl.api.root.other import SearchResultsCalendarPeriod as SearchResultsCalendarPeriod
    from tl.api.root.other import ShippingOption as ShippingOption
    from tl.api.root.other import SmsJob as SmsJob
    from tl.api.root.other import StickerKeyword as StickerKeyword
    from tl.api.root.other import StickerPack as StickerPack
    from tl.api.root.other import StickerSet as StickerSet
    from tl.api.root.other import StickerSetCovered as StickerSetCovered
    from tl.api.root.other import StickerSetFullCovered as StickerSetFullCovered
    from tl.api.root.other import StickerSetMultiCovered as StickerSetMultiCovered
    from tl.api.root.other import StickerSetNoCovered as StickerSetNoCovered
    from tl.api.root.other import StoriesStealthMode as StoriesStealthMode
    from tl.api.root.other import TextWithEntities as TextWithEntities
    from tl.api.root.other import Theme as Theme
    from tl.api.root.other import ThemeSettings as ThemeSettings
    from tl.api.root.other import Timezone as Timezone
    from tl.api.root.other import UpdateShort as UpdateShort
    from tl.api.root.other import UpdateShortChatMessage as UpdateShortChatMessage
    from tl.api.root.other import UpdateShortMessage as UpdateShortMessage
    from tl.api.root.other import UpdateShortSentMessage as UpdateShortSentMessage
    from tl.api.root.other import Updates as Updates
    from tl.api.root.other import UpdatesCombined as UpdatesCombined
    from tl.api.root.other import UpdatesTooLong as UpdatesTooLong
    from tl.api.root.other import UrlAuthResultDefault as UrlAuthResultDefault
    from tl.api.root.other import Username as Username
    from tl.api.root.other import VideoSize as VideoSize
    from tl.api.root.other import VideoSizeEmojiMarkup as VideoSizeEmojiMarkup
    from tl.api.root.other import VideoSizeStickerMarkup as VideoSizeStickerMarkup
    from tl.api.root.other import WallPaper as WallPaper
    from tl.api.root.other import WallPaperNoFile as WallPaperNoFile
    from tl.api.root.other import WallPaperSettings as WallPaperSettings
    from tl.api.root.page import Page as Page
    from tl.api.root.page import PageBlockAnchor as PageBlockAnchor
    from tl.api.root.page import PageBlockAudio as PageBlockAudio
    from tl.api.root.page import PageBlockAuthorDate as PageBlockAuthorDate
    from tl.api.root.page import PageBlockChannel as PageBlockChannel
    from tl.api.root.page import PageBlockCollage as PageBlockCollage
    from tl.api.root.page import PageBlockCover as PageBlockCover
    from tl.api.root.page import PageBlockDetails as PageBlockDetails
    from tl.api.root.page import PageBlockDivider as PageBlockDivider
    from tl.api.root.page import PageBlockEmbed as PageBlockEmbed
    from tl.api.root.page import PageBlockEmbedPost as PageBlockEmbedPost
    from tl.api.root.page import PageBlockFooter as PageBlockFooter
    from tl.api.root.page import PageBlockHeader as PageBlockHeader
    from tl.api.root.page import PageBlockKicker as PageBlockKicker
    from tl.api.root.page import PageBlockList as PageBlockList
    from tl.api.root.page import PageBlockMap as PageBlockMap
    from tl.api.root.page import PageBlockParagraph as PageBlockParagraph
    from tl.api.root.page import PageBlockPhoto as PageBlockPhoto
    from tl.api.root.page import PageBlockPreformatted as PageBlockPreformatted
    from tl.api.root.page import PageBlockPullquote as PageBlockPullquote
    from tl.api.root.page import PageBlockRelatedArticles as PageBlockRelatedArticles
    from tl.api.root.page import PageBlockSlideshow as PageBlockSlideshow
    from tl.api.root.page import PageBlockSubheader as PageBlockSubheader
    from tl.api.root.page import PageBlockSubtitle as PageBlockSubtitle
    from tl.api.root.page import PageBlockTable as PageBlockTable
    from tl.api.root.page import PageBlockTitle as PageBlockTitle
    from tl.api.root.page import PageBlockUnsupported as PageBlockUnsupported
    from tl.api.root.page import PageBlockVideo as PageBlockVideo
    from tl.api.root.page import PageCaption as PageCaption
    from tl.api.root.page import PageRelatedArticle as PageRelatedArticle
    from tl.api.root.page import PageTableCell as PageTableCell
    from tl.api.root.page import PageTableRow as PageTableRow
    from tl.api.root.peer import PeerBlocked as PeerBlocked
    from tl.api.root.peer import PeerChannel as PeerChannel
    from tl.api.root.peer import PeerChat as PeerChat
    from tl.api.root.peer import PeerColor as PeerColor
    from tl.api.root.peer import PeerLocated as PeerLocated
    from tl.api.root.peer import PeerNotifySettings as PeerNotifySettings
    from tl.api.root.peer import PeerSelfLocated as PeerSelfLocated
    from tl.api.root.peer import PeerStories as PeerStories
    from tl.api.root.peer import PeerUser as PeerUser
    from tl.api.root.phone import PhoneCallAccepted as PhoneCallAccepted
    from tl.api.root.phone import PhoneCallDiscardReasonBusy as PhoneCallDiscardReasonBusy
    from tl.api.root.phone import PhoneCallDiscardReasonDisconnect as PhoneCallDiscardReasonDisconnect
    from tl.api.root.phone import PhoneCallDiscardReasonHangup as PhoneCallDiscardReasonHangup
    from tl.api.root.phone import PhoneCallDiscardReasonMissed as PhoneCallDiscardReasonMissed
    from tl.api.root.phone import PhoneCallDiscarded as PhoneCallDiscarded
    from tl.api.root.phone import PhoneCallEmpty as PhoneCallEmpty
    from tl.api.root.phone import PhoneCallProtocol as PhoneCallProtocol
    from tl.api.root.phone import PhoneCallRequested as PhoneCallRequested
    from tl.api.root.phone import PhoneCallWaiting as PhoneCallWaiting
    from tl.api.root.phone import PhoneConnection as PhoneConnection
    from tl.api.root.phone import PhoneConnectionWebrtc as PhoneConnectionWebrtc
    from tl.api.root.photo import Photo as Photo
    from tl.api.root.photo import PhotoCachedSize as PhotoCachedSize
    from tl.api.root.photo import PhotoEmpty as PhotoEmpty
    from tl.api.root.photo import PhotoPathSize as PhotoPathSize
    from tl.api.root.photo import PhotoSize as PhotoSize
    from tl.api.root.photo import PhotoSizeEmpty as PhotoSizeEmpty
    from tl.api.root.photo import PhotoSizeProgressive as PhotoSizeProgressive
    from tl.api.root.photo import PhotoStrippedSize as PhotoStrippedSize
    from tl.api.root.privacy import PrivacyKeyAbout as PrivacyKeyAbout
    from tl.api.root.privacy import PrivacyKeyAddedByPhone as PrivacyKeyAddedByPhone
    from tl.api.root.privacy import PrivacyKeyChatInvite as PrivacyKeyChatInvite
    from tl.api.root.privacy import PrivacyKeyForwards as PrivacyKeyForwards
    from tl.api.root.privacy import PrivacyKeyPhoneCall as PrivacyKeyPhoneCall
    from tl.api.root.privacy import PrivacyKeyPhoneNumber as PrivacyKeyPhoneNumber
    from tl.api.root.privacy import PrivacyKeyPhoneP2P as PrivacyKeyPhoneP2P
    from tl.api.root.privacy import PrivacyKeyProfilePhoto as PrivacyKeyProfilePhoto
    from tl.api.root.privacy import PrivacyKeyStatusTimestamp as PrivacyKeyStatusTimestamp
    from tl.api.root.privacy import PrivacyKeyVoiceMessages as PrivacyKeyVoiceMessages
    from tl.api.root.privacy import PrivacyValueAllowAll as PrivacyValueAllowAll
    from tl.api.root.privacy import PrivacyValueAllowChatParticipants as PrivacyValueAllowChatParticipants
    from tl.api.root.privacy import PrivacyValueAllowCloseFriends as PrivacyValueAllowCloseFriends
    from tl.api.root.privacy import PrivacyValueAllowContacts as PrivacyValueAllowContacts
    from tl.api.root.privacy import PrivacyValueAllowUsers as PrivacyValueAllowUsers
    from tl.api.root.privacy import PrivacyValueDisallowAll as PrivacyValueDisallowAll
    from tl.api.root.privacy import PrivacyValueDisallowChatParticipants as PrivacyValueDisallowChatParticipants
    from tl.api.root.privacy import PrivacyValueDisallowContacts as PrivacyValueDisallowContacts
    from tl.api.root.privacy import PrivacyValueDisallowUsers as PrivacyValueDisallowUsers
    from tl.api.root.report import InputReportReasonChildAbuse as InputReportReasonChildAbuse
    from tl.api.root.report import InputReportReasonCopyright as InputReportReasonCopyright
    from tl.api.root.report import InputReportReasonFake as InputReportReasonFake
    from tl.api.root.report import InputReportReasonGeoIrrelevant as InputReportReasonGeoIrrelevant
    from tl.api.root.report import InputReportReasonIllegalDrugs as InputReportReasonIllegalDrugs
    from tl.api.root.report import InputReportReasonOther as InputReportReasonOther
    from tl.api.root.report import InputReportReasonPersonalDetails as InputReportReasonPersonalDetails
    from tl.api.root.report import InputReportReasonPornography as InputReportReasonPornography
    from tl.api.root.report import InputReportReasonSpam as InputReportReasonSpam
    from tl.api.root.report import InputReportReasonViolence as InputReportReasonViolence
    from tl.api.root.rich import TextAnchor as TextAnchor
    from tl.api.root.rich import TextBold as TextBold
    from tl.api.root.rich import TextConcat as TextConcat
    from tl.api.root.rich import TextEmail as TextEmail
    from tl.api.root.rich import TextEmpty as TextEmpty
    from tl.api.root.rich import TextFixed as TextFixed
    from tl.api.root.rich import TextImage as TextImage
    from tl.api.root.rich import TextItalic as TextItalic
    from tl.api.root.rich import TextMarked as TextMarked
    from tl.api.root.rich import TextPhone as TextPhone
    from tl.api.root.rich import TextPlain as TextPlain
    from tl.api.root.rich import TextStrike as TextStrike
    from tl.api.root.rich import TextSubscript as TextSubscript
    from tl.api.root.rich import TextSuperscript as TextSuperscript
    from tl.api.root.rich import TextUnderline as TextUnderline
    from tl.api.root.rich import TextUrl as TextUrl
    from tl.api.root.secure import SecureCredentialsEncrypted as SecureCredentialsEncrypted
    from tl.api.root.secure import SecureData as SecureData
    from tl.api.root.secure import SecureFile as SecureFile
    from tl.api.root.secure import SecureFileEmpty as SecureFileEmpty
    from tl.api.root.secure import SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 as SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000
    from tl.api.root.secure import SecurePasswordKdfAlgoSHA512 as SecurePasswordKdfAlgoSHA512
    from tl.api.root.secure import SecurePasswordKdfAlgoUnknown as SecurePasswordKdfAlgoUnknown
    from tl.api.root.secure import SecurePlainEmail as SecurePlainEmail
    from tl.api.root.secure import SecurePlainPhone as SecurePlainPhone
    from tl.api.root.secure import SecureRequiredType as SecureRequiredType
    from tl.api.root.secure import SecureRequiredTypeOneOf as SecureRequiredTypeOneOf
    from tl.api.root.secure import SecureSecretSettings as SecureSecretSettings
    from tl.api.root.secure import SecureValue as SecureValue
    from tl.api.root.secure import SecureValueError as SecureValueError
    from tl.api.root.secure import SecureValueErrorData as SecureValueErrorData
    from tl.api.root.secure import SecureValueErrorFile as SecureValueErrorFile
    from tl.api.root.secure import SecureValueErrorFiles as SecureValueErrorFiles
    from tl.api.root.secure import SecureValueErrorFrontSide as SecureValueErrorFrontSide
    from tl.api.root.secure import SecureValueErrorReverseSide as SecureValueErrorReverseSide
    from tl.api.root.secure import SecureValueErrorSelfie as SecureValueErrorSelfie
    from tl.api.root.secure import SecureValueErrorTranslationFile as SecureValueErrorTranslationFile
    from tl.api.root.secure import SecureValueErrorTranslationFiles as SecureValueErrorTranslationFiles
    from tl.api.root.secure import SecureValueHash as SecureValueHash
    from tl.api.root.secure import SecureValueTypeAddress as SecureValueTypeAddress
    from tl.api.root.secure import SecureValueTypeBankStatement as SecureValueTypeBankStatement
    from tl.api.root.secure import SecureValueTypeDriverLicense as SecureValueTypeDriverLicense
    from tl.api.root.secure import SecureValueTypeEmail as SecureValueTypeEmail
    from tl.api.root.secure import SecureValueTypeIdentityCard as SecureValueTypeIdentityCard
    from tl.api.root.secure import SecureValueTypeInternalPassport as SecureValueTypeInternalPassport
    from tl.api.root.secure import SecureValueTypePassport as SecureValueTypePassport
    from tl.api.root.secure import SecureValueTypePassportRegistration as SecureValueTypePassportRegistration
    from tl.api.root.secure import SecureValueTypePersonalDetails as SecureValueTypePersonalDetails
    from tl.api.root.secure import SecureValueTypePhone as SecureValueTypePhone
    from tl.api.root.secure import SecureValueTypeRentalAgreement as SecureValueTypeRentalAgreement
    from tl.api.root.secure import SecureValueTypeTemporaryRegistration as SecureValueTypeTemporaryRegistration
    from tl.api.root.secure import SecureValueTypeUtilityBill as SecureValueTypeUtilityBill
    from tl.api.root.send import SendAsPeer as SendAsPeer
    from tl.api.root.send import SendMessageCancelAction as SendMessageCancelAction
    from tl.api.root.send import SendMessageChooseContactAction as SendMessageChooseContactAction
    from tl.api.root.send import SendMessageChooseStickerAction as SendMessageChooseStickerAction
    from tl.api.root.send import SendMessageEmojiInteraction as SendMessageEmojiInteraction
    from tl.api.root.send import SendMessageEmojiInteractionSeen as SendMessageEmojiInteractionSeen
    from tl.api.root.send import SendMessageGamePlayAction as SendMessageGamePlayAction
    from tl.api.root.send import SendMessageGeoLocationAction as SendMessageGeoLocationAction
    from tl.api.root.send import SendMessageHistoryImportAction as SendMessageHistoryImportAction
    from tl.api.root.send import SendMessageRecordAudioAction as SendMessageRecordAudioAction
    from tl.api.root.send import SendMessageRecordRoundAction as SendMessageRecordRoundAction
    from tl.api.root.send import SendMessageRecordVideoAction as SendMessageRecordVideoAction
    from tl.api.root.send import SendMessageTypingAction as SendMessageTypingAction
    from tl.api.root.send import SendMessageUploadAudioAction as SendMessageUploadAudioAction
    from tl.api.root.send import SendMessageUploadDocumentAction as SendMessageUploadDocumentAction
    from tl.api.root.send import SendMessageUploadPhotoAction as SendMessageUploadPhotoAction
    from tl.api.root.send import SendMessageUploadRoundAction as SendMessageUploadRoundAction
    from tl.api.root.send import SendMessageUploadVideoAction as SendMessageUploadVideoAction
    from tl.api.root.send import SpeakingInGroupCallAction as SpeakingInGroupCallAction
    from tl.api.root.stats import StatsAbsValueAndPrev as StatsAbsValueAndPrev
    from tl.api.root.stats import StatsDateRangeDays as StatsDateRangeDays
    from tl.api.root.stats import StatsGraph as StatsGraph
    from tl.api.root.stats import StatsGraphAsync as StatsGraphAsync
    from tl.api.root.stats import StatsGraphError as StatsGraphError
    from tl.api.root.stats import StatsGroupTopAdmin as StatsGroupTopAdmin
    from tl.api.root.stats import StatsGroupTopInviter as StatsGroupTopInviter
    from tl.api.root.stats import StatsGroupTopPoster as StatsGroupTopPoster
    from tl.api.root.stats import StatsPercentValue as StatsPercentValue
    from tl.api.root.stats import StatsURL as StatsURL
    from tl.api.root.story import StoryFwdHeader as StoryFwdHeader
    from tl.api.root.story import StoryItemDeleted as StoryItemDeleted
    from tl.api.root.story import StoryItemSkipped as StoryItemSkipped
    from tl.api.root.story import StoryReaction as StoryReaction
    from tl.api.root.story import StoryReactionPublicForward as StoryReactionPublicForward
    from tl.api.root.story import StoryReactionPublicRepost as StoryReactionPublicRepost
    from tl.api.root.story import StoryView as StoryView
    from tl.api.root.story import StoryViewPublicForward as StoryViewPublicForward
    from tl.api.root.story import StoryViewPublicRepost as StoryViewPublicRepost
    from tl.api.root.story import StoryViews as StoryViews
    from tl.api.root.top import TopPeer as TopPeer
    from tl.api.root.top import TopPeerCategoryBotsInline as TopPeerCategoryBotsInline
    from tl.api.root.top import TopPeerCategoryBotsPM as TopPeerCategoryBotsPM
    from tl.api.root.top import TopPeerCategoryChannels as TopPeerCategoryChannels
    from tl.api.root.top import TopPeerCategoryCorrespondents as TopPeerCategoryCorrespondents
    from tl.api.root.top import TopPeerCategoryForwardChats as TopPeerCategoryForwardChats
    from tl.api.root.top import TopPeerCategoryForwardUsers as TopPeerCategoryForwardUsers
    from tl.api.root.top import TopPeerCategoryGroups as TopPeerCategoryGroups
    from tl.api.root.top import TopPeerCategoryPeers as TopPeerCategoryPeers
    from tl.api.root.top import TopPeerCategoryPhoneCalls as TopPeerCategoryPhoneCalls
    from tl.api.root.update import UpdateAttachMenuBots as UpdateAttachMenuBots
    from tl.api.root.update import UpdateAutoSaveSettings as UpdateAutoSaveSettings
    from tl.api.root.update import UpdateBotCallbackQuery as UpdateBotCallbackQuery
    from tl.api.root.update import UpdateBotChatBoost as UpdateBotChatBoost
    from tl.api.root.update import UpdateBotCommands as UpdateBotCommands
    from tl.api.root.update import UpdateBotInlineQuery as UpdateBotInlineQuery
    from tl.api.root.update import UpdateBotInlineSend as UpdateBotInlineSend
    from tl.api.root.update import UpdateBotMenuButton as UpdateBotMenuButton
    from tl.api.root.update import UpdateBotMessageReaction as UpdateBotMessageReaction
    from tl.api.root.update import UpdateBotMessageReactions as UpdateBotMessageReactions
    from tl.api.root.update import UpdateBotPrecheckoutQuery as UpdateBotPrecheckoutQuery
    from tl.api.root.update import UpdateBotShippingQuery as UpdateBotShippingQuery
    from tl.api.root.update import UpdateBotStopped as UpdateBotStopped
    from tl.api.root.update import UpdateBotWebhookJSON as UpdateBotWebhookJSON
    from tl.api.root.update import UpdateBotWebhookJSONQuery as UpdateBotWebhookJSONQuery
    from tl.api.root.update import UpdateChannel as UpdateChannel
    from tl.api.root.update import UpdateChannelAvailableMessages as UpdateChannelAvailableMessages
    from tl.api.root.update import UpdateChannelMessageForwards as UpdateChannelMessageForwards
    from tl.api.root.update import UpdateChannelMessageViews as UpdateChannelMessageViews
    from tl.api.root.update import UpdateChannelParticipant as UpdateChannelParticipant
    from tl.api.root.update import UpdateChannelTooLong as UpdateChannelTooLong
    from tl.api.root.update import UpdateChannelUserTyping as UpdateChannelUserTyping
    from tl.api.root.update import UpdateChannelViewForumAsMessages as UpdateChannelViewForumAsMessages
    from tl.api.root.update import UpdateChannelWebPage as UpdateChannelWebPage
    from tl.api.root.update import UpdateChat as UpdateChat
    from tl.api.root.update import UpdateChatDefaultBannedRights as UpdateChatDefaultBannedRights
    from tl.api.root.update import UpdateChatParticipant as UpdateChatParticipant
    from tl.api.root.update import UpdateChatParticipantAdd as UpdateChatParticipantAdd
    from tl.api.root.update import UpdateChatParticipantAdmin as UpdateChatParticipantAdmin
    from tl.api.root.update import UpdateChatParticipantDelete as UpdateChatParticipantDelete
    from tl.api.root.update import UpdateChatParticipants as UpdateChatParticipants
    from tl.api.root.update import UpdateChatUserTyping as UpdateChatUserTyping
    from tl.api.root.update import UpdateConfig as UpdateConfig
    from tl.api.root.update import UpdateContactsReset as UpdateContactsReset
    from tl.api.root.update import UpdateDcOptions as UpdateDcOptions
    from tl.api.root.update import UpdateDeleteChannelMessages as UpdateDeleteChannelMessages
    from tl.api.root.update import UpdateDeleteMessages as UpdateDeleteMessages
    from tl.api.root.update import UpdateDeleteQuickReply as UpdateDeleteQuickReply
    from tl.api.root.update import UpdateDeleteQuickReplyMessages as UpdateDeleteQuickReplyMessages
    from tl.api.root.update import UpdateDialogFilter as UpdateDialogFilter
    from tl.api.root.update import UpdateDialogFilterOrder as UpdateDialogFilterOrder
    from tl.api.root.update import UpdateDialogFilters as UpdateDialogFilters
    from tl.api.root.update import UpdateDialogPinned as UpdateDialogPinned
    from tl.api.root.update import UpdateEditChannelMessage as UpdateEditChannelMessage
    from tl.api.root.update import UpdateEditMessage as UpdateEditMessage
    from tl.api.root.update import UpdateEncryptedChatTyping as UpdateEncryptedChatTyping
    from tl.api.root.update import UpdateEncryptedMessagesRead as UpdateEncryptedMessagesRead
    from tl.api.root.update import UpdateEncryption as UpdateEncryption
    from tl.api.root.update import UpdateFavedStickers as UpdateFavedStickers
    from tl.api.root.update import UpdateFolderPeers as UpdateFolderPeers
    from tl.api.root.update import UpdateGeoLiveViewed as UpdateGeoLiveViewed
    from tl.api.root.update import UpdateGroupCallConnection as UpdateGroupCallConnection
    from tl.api.root.update import UpdateGroupCallParticipants as UpdateGroupCallParticipants
    from tl.api.root.update import UpdateInlineBotCallbackQuery as UpdateInlineBotCallbackQuery
    from tl.api.root.update import UpdateLangPack as UpdateLangPack
    from tl.api.root.update import UpdateLangPackTooLong as UpdateLangPackTooLong
    from tl.api.root.update import UpdateLoginToken as UpdateLoginToken
    from tl.api.root.update import UpdateMessageID as UpdateMessageID
    from tl.api.root.update import UpdateMoveStickerSetToTop as UpdateMoveStickerSetToTop
    from tl.api.root.update import UpdateNewAuthorization as UpdateNewAuthorization
    from tl.api.root.update import UpdateNewChannelMessage as UpdateNewChannelMessage
    from tl.api.root.update import UpdateNewEncryptedMessage as UpdateNewEncryptedMessage
    from tl.api.root.update import UpdateNewMessage as UpdateNewMessage
    from tl.api.root.update import UpdateNewQuickReply as UpdateNewQuickReply
    from tl.api.root.update import UpdateNewScheduledMessage as UpdateNewScheduledMessage
    from tl.api.root.update import UpdateNewStickerSet as UpdateNewStickerSet
    from tl.api.root.update import UpdateNotifySettings as UpdateNotifySettings
    from tl.api.root.update import UpdatePeerBlocked as UpdatePeerBlocked
    from tl.api.root.update import UpdatePeerHistoryTTL as UpdatePeerHistoryTTL
    from tl.api.root.update import UpdatePeerLocated as UpdatePeerLocated
    from tl.api.root.update import UpdatePeerSettings as UpdatePeerSettings
    from tl.api.root.update import UpdatePeerWallpaper as UpdatePeerWallpaper
    from tl.api.root.update import UpdatePendingJoinRequests as UpdatePendingJoinRequests
    from tl.api.root.update import UpdatePhoneCall as UpdatePhoneCall
    from tl.api.root.update import UpdatePhoneCallSignalingData as UpdatePhoneCallSignalingData
    from tl.api.root.update import UpdatePinnedChannelMessages as UpdatePinnedChannelMessages
    from tl.api.root.update import UpdatePinnedDialogs as UpdatePinnedDialogs
    from tl.api.root.update import UpdatePinnedMessages as UpdatePinnedMessages
    from tl.api.root.update import UpdatePinnedSavedDialogs as UpdatePinnedSavedDialogs
    from tl.api.root.update import UpdatePrivacy as UpdatePrivacy
    from tl.api.root.update import UpdatePtsChanged as UpdatePtsChanged
    from tl.api.root.update import UpdateQuickReplies as UpdateQuickReplies
    from tl.api.root.update import UpdateQuickReplyMessage as UpdateQuickReplyMessage
    from tl.api.root.update import UpdateReadChannelDiscussionInbox as UpdateReadChannelDiscussionInbox
    from tl.api.root.update import UpdateReadChannelDiscussionOutbox as UpdateReadChannelDiscussionOutbox
    from tl.api.root.update import UpdateReadChannelInbox as UpdateReadChannelInbox
    from tl.api.root.update import UpdateReadChannelOutbox as UpdateReadChannelOutbox
    from tl.api.root.update import UpdateReadFeaturedEmojiStickers as UpdateReadFeaturedEmojiStickers
    from tl.api.root.update import UpdateReadFeaturedStickers as UpdateReadFeaturedStickers
    from tl.api.root.update import UpdateReadHistoryOutbox as UpdateReadHistoryOutbox
    from tl.api.root.update import UpdateReadMessagesContents as UpdateReadMessagesContents
    from tl.api.root.update import UpdateReadStories as UpdateReadStories
    from tl.api.root.update import UpdateRecentEmojiStatuses as UpdateRecentEmojiStatuses
    from tl.api.root.update import UpdateRecentReactions as UpdateRecentReactions
    from tl.api.root.update import UpdateRecentStickers as UpdateRecentStickers
    from tl.api.root.update import UpdateSavedDialogPinned as UpdateSavedDialogPinned
    from tl.api.root.update import UpdateSavedGifs as UpdateSavedGifs
    from tl.api.root.update import UpdateSavedReactionTags as UpdateSavedReactionTags
    from tl.api.root.update import UpdateSavedRingtones as UpdateSavedRingtones
    from tl.api.root.update import UpdateSentStoryReaction as UpdateSentStoryReaction
    from tl.api.root.update import UpdateServiceNotification as UpdateServiceNotification
    from tl.api.root.update import UpdateSmsJob as UpdateSmsJob
    from tl.api.root.update import UpdateStickerSets as UpdateStickerSets
    from tl.api.root.update import UpdateStickerSetsOrder as UpdateStickerSetsOrder
    from tl.api.root.update import UpdateStoriesStealthMode as UpdateStoriesStealthMode
    from tl.api.root.update import UpdateStory as UpdateStory
    from tl.api.root.update import UpdateStoryID as UpdateStoryID
    from tl.api.root.update import UpdateTheme as UpdateTheme
    from tl.api.root.update import UpdateTranscribedAudio as UpdateTranscribedAudio
    from tl.api.root.update import UpdateUser as UpdateUser
    from tl.api.root.update import UpdateUserEmojiStatus as UpdateUserEmojiStatus
    from tl.api.root.update import UpdateUserName as UpdateUserName
    from tl.api.root.update import UpdateUserPhone as UpdateUserPhone
    from tl.api.root.update import UpdateUserStatus as UpdateUserStatus
    from tl.api.root.update import UpdateWebPage as UpdateWebPage
    from tl.api.root.update import UpdateWebViewResultSent as UpdateWebViewResultSent
    from tl.api.root.user import UserEmpty as UserEmpty
    from tl.api.root.user import UserProfilePhoto as UserProfilePhoto
    from tl.api.root.user import UserProfilePhotoEmpty as UserProfilePhotoEmpty
    from tl.api.root.user import UserStatusEmpty as UserStatusEmpty
    from tl.api.root.user import UserStatusLastMonth as UserStatusLastMonth
    from tl.api.root.user import UserStatusLastWeek as UserStatusLastWeek
    from tl.api.root.user import UserStatusOffline as UserStatusOffline
    from tl.api.root.user import UserStatusOnline as UserStatusOnline
    from tl.api.root.user import UserStatusRecently as UserStatusRecently
    from tl.api.root.web import WebAuthorization as WebAuthorization
    from tl.api.root.web import WebDocument as WebDocument
    from tl.api.root.web import WebDocumentNoProxy as WebDocumentNoProxy
    from tl.api.root.web import WebPage as WebPage
    from tl.api.root.web import WebPageAttributeStory as WebPageAttributeStory
    from tl.api.root.web import WebPageAttributeTheme as WebPageAttributeTheme
    from tl.api.root.web import WebPageEmpty as WebPageEmpty
    from tl.api.root.web import WebPageNotModified as WebPageNotModified
    from tl.api.root.web import WebPagePending as WebPagePending
    from tl.api.root.web import WebViewMessageSent as WebViewMessageSent
    from tl.api.superseded.root.bot import BotCommand_c27ac8c7
    from tl.api.superseded.root.bot import BotInfo_8f300b57
    from tl.api.superseded.root.channel import ChannelParticipantBanned_6df8014e
    from tl.api.superseded.root.channel import ChannelParticipantSelf_35a8bfa7
    from tl.api.superseded.root.channel import ChannelParticipant_c00c07c0
    from tl.api.superseded.root.chat import ChannelFull_44c054a7
    from tl.api.superseded.root.chat import Channel_aadfc8f
    from tl.api.superseded.root.chat import ChatFull_c9d31138
    from tl.api.superseded.root.chat import ChatInvite_cde0ec40
    from tl.api.superseded.root.chat import ChatParticipantAdmin_a0933f5b
    from tl.api.superseded.root.chat import ChatParticipantCreator_e46bcee4
    from tl.api.superseded.root.chat import ChatParticipant_c02d4007
    from tl.api.superseded.root.dialog import DialogFilterChatlist_9fe28ea4
    from tl.api.superseded.root.dialog import DialogFilter_5fb5523b
    from tl.api.superseded.root.dialog import Dialog_d58a08c6
    from tl.api.superseded.root.document import DocumentAttributeVideo_d38ff1c2
    from tl.api.superseded.root.emoji import EmojiStatusUntil as EmojiStatusUntil
    from tl.api.superseded.root.emoji import EmojiStatus_929b619d
    from tl.api.superseded.root.group import GroupCallParticipant_eba636fe
    from tl.api.superseded.root.group import GroupCall_d597650c
    from tl.api.superseded.root.input import InputMediaDocumentExternal_fb52dc99
    from tl.api.superseded.root.input import InputMediaDocument_33473058
    from tl.api.superseded.root.input import InputMediaInvoice_8eb5a6d5
    from tl.api.superseded.root.input import InputMediaPhoto_b3ba0635
    from tl.api.superseded.root.input import InputMediaPoll_f94e5f1
    from tl.api.superseded.root.input import InputMediaUploadedDocument_5b38c6c1
    from tl.api.superseded.root.input import InputMediaUploadedPhoto_1e287d04
    from tl.api.superseded.root.input import InputPhoneContact_f392b7f4
    from tl.api.superseded.root.input import InputReplyToMessage_22c0f6d5
    from tl.api.superseded.root.input import InputStorePaymentPremiumGiftCode_a3805f3f
    from tl.api.superseded.root.media import MediaAreaCoordinates_3d1ea4e
    from tl.api.superseded.root.media import MediaAreaGeoPoint_df8b3b22
    from tl.api.superseded.root.message import MessageActionGiftCode_678c2e09
    from tl.api.superseded.root.message import MessageActionGiftPremium_c83d6aec
    from tl.api.superseded.root.message import MessageActionGiveawayLaunch_332ba9ed
    from tl.api.superseded.root.message import MessageActionGiveawayResults_2a9fadc5
    from tl.api.superseded.root.message import MessageActionPaymentSentMe_8f31b327
    from tl.api.superseded.root.message import MessageActionPaymentSent_96163f56
    from tl.api.superseded.root.message import MessageActionSetChatTheme_aa786345
    from tl.api.superseded.root.message import MessageEntityBlockquote_20df5d0
    from tl.api.superseded.root.message import MessageMediaDice_3f7ee58b
    from tl.api.superseded.root.message import MessageMediaDocument_4cf4d72d
    from tl.api.superseded.root.message import MessageMediaGiveawayResults_c6991068
    from tl.api.superseded.root.message import MessageMediaGiveaway_daad85b0
    from tl.api.superseded.root.message import MessageMediaPhoto_695150d7
    from tl.api.superseded.root.message import MessageMediaPoll_4bd6e798
    from tl.api.superseded.root.message import MessageReactions_4f2b9479
    from tl.api.superseded.root.message import MessageReplyHeader_afbc09db
    from tl.api.superseded.root.message import MessageService_2b085862
    from tl.api.superseded.root.message import Message_a66c7efc
    from tl.api.superseded.root.other import AppWebViewResultUrl as AppWebViewResultUrl
    from tl.api.superseded.root.other import Boost_2a1c8c71
    from tl.api.superseded.root.other import ChatInviteExported_ab4a819
    from tl.api.superseded.root.other import ConnectedBot_e7e999e7
    from tl.api.superseded.root.other import DraftMessage_3fccf7ef
    from tl.api.superseded.root.other import ForumTopic_71701da9
    from tl.api.superseded.root.other import GlobalPrivacySettings_734c4ccb
    from tl.api.superseded.root.other import InputKeyboardButtonUrlAuth_d02e7fd4
    from tl.api.superseded.root.other import InputKeyboardButtonUserProfile_e988037b
    from tl.api.superseded.root.other import Invoice_5db95a15
    from tl.api.superseded.root.other import KeyboardButtonBuy_afd93fbb
    from tl.api.superseded.root.other import KeyboardButtonCallback_35bbdb6b
    from tl.api.superseded.root.other import KeyboardButtonGame_50f41ccf
    from tl.api.superseded.root.other import KeyboardButtonRequestGeoLocation_fc796b3f
    from tl.api.superseded.root.other import KeyboardButtonRequestPeer_53d7bfd8
    from tl.api.superseded.root.other import KeyboardButtonRequestPhone_b16a6c29
    from tl.api.superseded.root.other import KeyboardButtonRequestPoll_bbc7515d
    from tl.api.superseded.root.other import KeyboardButtonSimpleWebView_a0c0505c
    from tl.api.superseded.root.other import KeyboardButtonSwitchInline_93b9fbb5
    from tl.api.superseded.root.other import KeyboardButtonUrlAuth_10b78d29
    from tl.api.superseded.root.other import KeyboardButtonUrl_258aff05
    from tl.api.superseded.root.other import KeyboardButtonUserProfile_308660c1
    from tl.api.superseded.root.other import KeyboardButtonWebView_13767230
    from tl.api.superseded.root.other import KeyboardButton_a2fa4880
    from tl.api.superseded.root.other import PollAnswerVoters_3b6ddad2
    from tl.api.superseded.root.other import PollAnswer_6ca9c2e9
    from tl.api.superseded.root.other import PollResults_7adf2420
    from tl.api.superseded.root.other import Poll_86e18161
    from tl.api.superseded.root.other import PremiumGiftOption as PremiumGiftOption
    from tl.api.superseded.root.other import ReplyInlineMarkup_48a30254
    from tl.api.superseded.root.other import SimpleWebViewResultUrl as SimpleWebViewResultUrl
    from tl.api.superseded.root.other import SponsoredMessage_ed5383f7
    from tl.api.superseded.root.other import SponsoredWebPage as SponsoredWebPage
    from tl.api.superseded.root.other import UrlAuthResultAccepted_8f8c0e4e
    from tl.api.superseded.root.other import UrlAuthResultRequest_92d33a0e
    from tl.api.superseded.root.page import PageBlockBlockquote_263d7c26
    from tl.api.superseded.root.page import PageBlockOrderedList_9a8ae1e1
    from tl.api.superseded.root.page import PageListItemBlocks_25e073fc
    from tl.api.superseded.root.page import PageListItemText_b92fb6cd
    from tl.api.superseded.root.page import PageListOrderedItemBlocks_98dd8936
    from tl.api.superseded.root.page import PageListOrderedItemText_5e068047
    from tl.api.superseded.root.peer import PeerSettings_a518110d
    from tl.api.superseded.root.phone import PhoneCall_967f7c67
    from tl.api.superseded.root.story import StoryItem_79b26a24
    from tl.api.superseded.root.update import UpdateBotChatInviteRequester_11dfa986
    from tl.api.superseded.root.update import UpdateChannelPinnedTopic as UpdateChannelPinnedTopic
    from tl.api.superseded.root.update import UpdateChannelPinnedTopics as UpdateChannelPinnedTopics
    from tl.api.superseded.root.update import UpdateChannelReadMessagesContents_ea29055d
    from tl.api.superseded.root.update import UpdateDeleteScheduledMessages_90866cee
    from tl.api.superseded.root.update import UpdateDialogUnreadMark_e16459c3
    from tl.api.superseded.root.update import UpdateDraftMessage_1b49ec6d
    from tl.api.superseded.root.update import UpdateGroupCall_14b24500
    from tl.api.superseded.root.update import UpdateGroupInvitePrivacyForbidden as UpdateGroupInvitePrivacyForbidden
    from tl.api.superseded.root.update import UpdateMessageExtendedMedia_5a73a98c
    from tl.api.superseded.root.update import UpdateMessagePollVote_24f40e77
    from tl.api.superseded.root.update import UpdateMessagePoll_aca1657b
    from tl.api.superseded.root.update import UpdateMessageReactions_5e1b3cb8
    from tl.api.superseded.root.update import UpdateReadHistoryInbox_9c974fdf
    from tl.api.superseded.root.update import UpdateUserTyping_c01e857f
    from tl.api.superseded.root.user import UserFull_22ff3e85
    from tl.api.superseded.root.user import User_215c4438
    from tl.api.superseded.root.web import WebViewResultUrl_c14557c
    from tl.layer176 import account as account
    from tl.layer176 import auth as auth
    from tl.layer176 import bots as bots
    from tl.layer176 import channels as channels
    from tl.layer176 import chatlists as chatlists
    from tl.layer176 import contacts as contacts
    from tl.layer176 import folders as folders
    from tl.layer176 import help as help
    from tl.layer176 import langpack as langpack
    from tl.layer176 import messages as messages
    from tl.layer176 import payments as payments
    from tl.layer176 import phone as phone
    from tl.layer176 import photos as photos
    from tl.layer176 import premium as premium
    from tl.layer176 import smsjobs as smsjobs
    from tl.layer176 import stats as stats
    from tl.layer176 import stickers as stickers
    from tl.layer176 import storage as storage
    from tl.layer176 import stories as stories
    from tl.layer176 import updates as updates
    from tl.layer176 import upload as upload
    from tl.layer176 import users as users

    Boost = Boost_2a1c8c71
    BotCommand = BotCommand_c27ac8c7
    BotInfo = BotInfo_8f300b57
    Channel = Channel_aadfc8f
    ChannelFull = ChannelFull_44c054a7
    ChannelParticipant = ChannelParticipant_c00c07c0
    ChannelParticipantBanned = ChannelParticipantBanned_6df8014e
    ChannelParticipantSelf = ChannelParticipantSelf_35a8bfa7
    ChatFull = ChatFull_c9d31138
    ChatInvite = ChatInvite_cde0ec40
    ChatInviteExported = ChatInviteExported_ab4a819
    ChatParticipant = ChatParticipant_c02d4007
    ChatParticipantAdmin = ChatParticipantAdmin_a0933f5b
    ChatParticipantCreator = ChatParticipantCreator_e46bcee4
    ConnectedBot = ConnectedBot_e7e999e7
    Dialog = Dialog_d58a08c6
    DialogFilter = DialogFilter_5fb5523b
    DialogFilterChatlist = DialogFilterChatlist_9fe28ea4
    DocumentAttributeVideo = DocumentAttributeVideo_d38ff1c2
    DraftMessage = DraftMessage_3fccf7ef
    EmojiStatus = EmojiStatus_929b619d
    ForumTopic = ForumTopic_71701da9
    GlobalPrivacySettings = GlobalPrivacySettings_734c4ccb
    GroupCall = GroupCall_d597650c
    GroupCallParticipant = GroupCallParticipant_eba636fe
    InputKeyboardButtonUrlAuth = InputKeyboardButtonUrlAuth_d02e7fd4
    InputKeyboardButtonUserProfile = InputKeyboardButtonUserProfile_e988037b
    InputMediaDocument = InputMediaDocument_33473058
    InputMediaDocumentExternal = InputMediaDocumentExternal_fb52dc99
    InputMediaInvoice = InputMediaInvoice_8eb5a6d5
    InputMediaPhoto = InputMediaPhoto_b3ba0635
    InputMediaPoll = InputMediaPoll_f94e5f1
    InputMediaUploadedDocument = InputMediaUploadedDocument_5b38c6c1
    InputMediaUploadedPhoto = InputMediaUploadedPhoto_1e287d04
    InputPhoneContact = InputPhoneContact_f392b7f4
    InputReplyToMessage = InputReplyToMessage_22c0f6d5
    InputStorePaymentPremiumGiftCode = InputStorePaymentPremiumGiftCode_a3805f3f
    Invoice = Invoice_5db95a15
    KeyboardButton = KeyboardButton_a2fa4880
    KeyboardButtonBuy = KeyboardButtonBuy_afd93fbb
    KeyboardButtonCallback = KeyboardButtonCallback_35bbdb6b
    KeyboardButtonGame = KeyboardButtonGame_50f41ccf
    KeyboardButtonRequestGeoLocation = KeyboardButtonRequestGeoLocation_fc796b3f
    KeyboardButtonRequestPeer = KeyboardButtonRequestPeer_53d7bfd8
    KeyboardButtonRequestPhone = KeyboardButtonRequestPhone_b16a6c29
    KeyboardButtonRequestPoll = KeyboardButtonRequestPoll_bbc7515d
    KeyboardButtonSimpleWebView = KeyboardButtonSimpleWebView_a0c0505c
    KeyboardButtonSwitchInline = KeyboardButtonSwitchInline_93b9fbb5
    KeyboardButtonUrl = KeyboardButtonUrl_258aff05
    KeyboardButtonUrlAuth = KeyboardButtonUrlAuth_10b78d29
    KeyboardButtonUserProfile = KeyboardButtonUserProfile_308660c1
    KeyboardButtonWebView = KeyboardButtonWebView_13767230
    MediaAreaCoordinates = MediaAreaCoordinates_3d1ea4e
    MediaAreaGeoPoint = MediaAreaGeoPoint_df8b3b22
    Message = Message_a66c7efc
    MessageActionGiftCode = MessageActionGiftCode_678c2e09
    MessageActionGiftPremium = MessageActionGiftPremium_c83d6aec
    MessageActionGiveawayLaunch = MessageActionGiveawayLaunch_332ba9ed
    MessageActionGiveawayResults = MessageActionGiveawayResults_2a9fadc5
    MessageActionPaymentSent = MessageActionPaymentSent_96163f56
    MessageActionPaymentSentMe = MessageActionPaymentSentMe_8f31b327
    MessageActionSetChatTheme = MessageActionSetChatTheme_aa786345
    MessageEntityBlockquote = MessageEntityBlockquote_20df5d0
    MessageMediaDice = MessageMediaDice_3f7ee58b
    MessageMediaDocument = MessageMediaDocument_4cf4d72d
    MessageMediaGiveaway = MessageMediaGiveaway_daad85b0
    MessageMediaGiveawayResults = MessageMediaGiveawayResults_c6991068
    MessageMediaPhoto = MessageMediaPhoto_695150d7
    MessageMediaPoll = MessageMediaPoll_4bd6e798
    MessageReactions = MessageReactions_4f2b9479
    MessageReplyHeader = MessageReplyHeader_afbc09db
    MessageService = MessageService_2b085862
    PageBlockBlockquote = PageBlockBlockquote_263d7c26
    PageBlockOrderedList = PageBlockOrderedList_9a8ae1e1
    PageListItemBlocks = PageListItemBlocks_25e073fc
    PageListItemText = PageListItemText_b92fb6cd
    PageListOrderedItemBlocks = PageListOrderedItemBlocks_98dd8936
    PageListOrderedItemText = PageListOrderedItemText_5e068047
    PeerSettings = PeerSettings_a518110d
    PhoneCall = PhoneCall_967f7c67
    Poll = Poll_86e18161
    PollAnswer = PollAnswer_6ca9c2e9
    PollAnswerVoters = PollAnswerVoters_3b6ddad2
    PollResults = PollResults_7adf2420
    ReplyInlineMarkup = ReplyInlineMarkup_48a30254
    SponsoredMessage = SponsoredMessage_ed5383f7
    StoryItem = StoryItem_79b26a24
    UpdateBotChatInviteRequester = UpdateBotChatInviteRequester_11dfa986
    UpdateChannelReadMessagesContents = UpdateChannelReadMessagesContents_ea29055d
    UpdateDeleteScheduledMessages = UpdateDeleteScheduledMessages_90866cee
    UpdateDialogUnreadMark = UpdateDialogUnreadMark_e16459c3
    UpdateDraftMessage = UpdateDraftMessage_1b49ec6d
    UpdateGroupCall = UpdateGroupCall_14b24500
    UpdateMessageExtendedMedia = UpdateMessageExtendedMedia_5a73a98c
    UpdateMessagePoll = UpdateMessagePoll_aca1657b
    UpdateMessagePollVote = UpdateMessagePollVote_24f40e77
    UpdateMessageReactions = UpdateMessageReactions_5e1b3cb8
    UpdateReadHistoryInbox = UpdateReadHistoryInbox_9c974fdf
    UpdateUserTyping = UpdateUserTyping_c01e857f
    UrlAuthResultAccepted = UrlAuthResultAccepted_8f8c0e4e
    UrlAuthResultRequest = UrlAuthResultRequest_92d33a0e
    User = User_215c4438
    UserFull = UserFull_22ff3e85
    WebViewResultUrl = WebViewResultUrl_c14557c

    TypeAccountDaysTTL: TypeAlias = AccountDaysTTL
    TypeAppWebViewResult: TypeAlias = AppWebViewResultUrl
    TypeAttachMenuBot: TypeAlias = AttachMenuBot
    TypeAttachMenuBotIcon: TypeAlias = AttachMenuBotIcon
    TypeAttachMenuBotIconColor: TypeAlias = AttachMenuBotIconColor
    TypeAttachMenuBots: TypeAlias = (
        AttachMenuBots
        | AttachMenuBotsNotModified
    )
    TypeAttachMenuBotsBot: TypeAlias = AttachMenuBotsBot
    TypeAttachMenuPeerType: TypeAlias = (
        AttachMenuPeerTypeBotPM
        | AttachMenuPeerTypeBroadcast
        | AttachMenuPeerTypeChat
        | AttachMenuPeerTypePM
        | AttachMenuPeerTypeSameBotPM
    )
    TypeAuthorization: TypeAlias = Authorization
    TypeAutoDownloadSettings: TypeAlias = AutoDownloadSettings
    TypeAutoSaveException: TypeAlias = AutoSaveException
    TypeAutoSaveSettings: TypeAlias = AutoSaveSettings
    TypeAvailableReaction: TypeAlias = AvailableReaction
    TypeBankCardOpenUrl: TypeAlias = BankCardOpenUrl
    TypeBaseTheme: TypeAlias = (
        BaseThemeArctic
        | BaseThemeClassic
        | BaseThemeDay
        | BaseThemeNight
        | BaseThemeTinted
    )
    TypeBoost: TypeAlias = Boost
    TypeBotApp: TypeAlias = (
        BotApp
        | BotAppNotModified
    )
    TypeBotCommand: TypeAlias = BotCommand
    TypeBotCommandScope: TypeAlias = (
        BotCommandScopeChatAdmins
        | BotCommandScopeChats
        | BotCommandScopeDefault
        | BotCommandScopePeer
        | BotCommandScopePeerAdmins
        | BotCommandScopePeerUser
        | BotCommandScopeUsers
    )
    TypeBotInfo: TypeAlias = BotInfo
    TypeBotInlineMessage: TypeAlias = (
        BotInlineMessageMediaAuto
        | BotInlineMessageMediaContact
        | BotInlineMessageMediaGeo
        | BotInlineMessageMediaInvoice
        | BotInlineMessageMediaVenue
        | BotInlineMessageMediaWebPage
        | BotInlineMessageText
    )
    TypeBotInlineResult: TypeAlias = (
        BotInlineMediaResult
        | BotInlineResult
    )
    TypeBotMenuButton: TypeAlias = (
        BotMenuButton
        | BotMenuButtonCommands
        | BotMenuButtonDefault
    )
    TypeBusinessAwayMessage: TypeAlias = BusinessAwayMessage
    TypeBusinessAwayMessageSchedule: TypeAlias = (
        BusinessAwayMessageScheduleAlways
        | BusinessAwayMessageScheduleCustom
        | BusinessAwayMessageScheduleOutsideWorkHours
    )
    TypeBusinessGreetingMessage: TypeAlias = BusinessGreetingMessage
    TypeBusinessLocation: TypeAlias = BusinessLocation
    TypeBusinessRecipients: TypeAlias = BusinessRecipients
    TypeBusinessWeeklyOpen: TypeAlias = BusinessWeeklyOpen
    TypeBusinessWorkHours: TypeAlias = BusinessWorkHours
    TypeCdnConfig: TypeAlias = CdnConfig
    TypeCdnPublicKey: TypeAlias = CdnPublicKey
    TypeChannelAdminLogEvent: TypeAlias = ChannelAdminLogEvent
    TypeChannelAdminLogEventAction: TypeAlias = (
        ChannelAdminLogEventActionChangeAbout
        | ChannelAdminLogEventActionChangeAvailableReactions
        | ChannelAdminLogEventActionChangeEmojiStatus
        | ChannelAdminLogEventActionChangeEmojiStickerSet
        | ChannelAdminLogEventActionChangeHistoryTTL
        | ChannelAdminLogEventActionChangeLinkedChat
        | ChannelAdminLogEventActionChangeLocation
        | ChannelAdminLogEventActionChangePeerColor
        | ChannelAdminLogEventActionChangePhoto
        | ChannelAdminLogEventActionChangeProfilePeerColor
        | ChannelAdminLogEventActionChangeStickerSet
        | ChannelAdminLogEventActionChangeTitle
        | ChannelAdminLogEventActionChangeUsername
        | ChannelAdminLogEventActionChangeUsernames
        | ChannelAdminLogEventActionChangeWallpaper
        | ChannelAdminLogEventActionCreateTopic
        | ChannelAdminLogEventActionDefaultBannedRights
        | ChannelAdminLogEventActionDeleteMessage
        | ChannelAdminLogEventActionDeleteTopic
        | ChannelAdminLogEventActionDiscardGroupCall
        | ChannelAdminLogEventActionEditMessage
        | ChannelAdminLogEventActionEditTopic
        | ChannelAdminLogEventActionExportedInviteDelete
        | ChannelAdminLogEventActionExportedInviteEdit
        | ChannelAdminLogEventActionExportedInviteRevoke
        | ChannelAdminLogEventActionParticipantInvite
        | ChannelAdminLogEventActionParticipantJoin
        | ChannelAdminLogEventActionParticipantJoinByInvite
        | ChannelAdminLogEventActionParticipantJoinByRequest
        | ChannelAdminLogEventActionParticipantLeave
        | ChannelAdminLogEventActionParticipantMute
        | ChannelAdminLogEventActionParticipantToggleAdmin
        | ChannelAdminLogEventActionParticipantToggleBan
        | ChannelAdminLogEventActionParticipantUnmute
        | ChannelAdminLogEventActionParticipantVolume
        | ChannelAdminLogEventActionPinTopic
        | ChannelAdminLogEventActionSendMessage
        | ChannelAdminLogEventActionStartGroupCall
        | ChannelAdminLogEventActionStopPoll
        | ChannelAdminLogEventActionToggleAntiSpam
        | ChannelAdminLogEventActionToggleForum
        | ChannelAdminLogEventActionToggleGroupCallSetting
        | ChannelAdminLogEventActionToggleInvites
        | ChannelAdminLogEventActionToggleNoForwards
        | ChannelAdminLogEventActionTogglePreHistoryHidden
        | ChannelAdminLogEventActionToggleSignatures
        | ChannelAdminLogEventActionToggleSlowMode
        | ChannelAdminLogEventActionUpdatePinned
    )
    TypeChannelAdminLogEventsFilter: TypeAlias = ChannelAdminLogEventsFilter
    TypeChannelLocation: TypeAlias = (
        ChannelLocation
        | ChannelLocationEmpty
    )
    TypeChannelMessagesFilter: TypeAlias = (
        ChannelMessagesFilter
        | ChannelMessagesFilterEmpty
    )
    TypeChannelParticipant: TypeAlias = (
        ChannelParticipant
        | ChannelParticipantAdmin
        | ChannelParticipantBanned
        | ChannelParticipantCreator
        | ChannelParticipantLeft
        | ChannelParticipantSelf
    )
    TypeChannelParticipantsFilter: TypeAlias = (
        ChannelParticipantsAdmins
        | ChannelParticipantsBanned
        | ChannelParticipantsBots
        | ChannelParticipantsContacts
        | ChannelParticipantsKicked
        | ChannelParticipantsMentions
        | ChannelParticipantsRecent
        | ChannelParticipantsSearch
    )
    TypeChat: TypeAlias = (
        Channel
        | ChannelForbidden
        | Chat
        | ChatEmpty
        | ChatForbidden
    )
    TypeChatAdminRights: TypeAlias = ChatAdminRights
    TypeChatAdminWithInvites: TypeAlias = ChatAdminWithInvites
    TypeChatBannedRights: TypeAlias = ChatBannedRights
    TypeChatFull: TypeAlias = (
        ChannelFull
        | ChatFull
    )
    TypeChatInvite: TypeAlias = (
        ChatInvite
        | ChatInviteAlready
        | ChatInvitePeek
    )
    TypeChatInviteImporter: TypeAlias = ChatInviteImporter
    TypeChatOnlines: TypeAlias = ChatOnlines
    TypeChatParticipant: TypeAlias = (
        ChatParticipant
        | ChatParticipantAdmin
        | ChatParticipantCreator
    )
    TypeChatParticipants: TypeAlias = (
        ChatParticipants
        | ChatParticipantsForbidden
    )
    TypeChatPhoto: TypeAlias = (
        ChatPhoto
        | ChatPhotoEmpty
    )
    TypeChatReactions: TypeAlias = (
        ChatReactionsAll
        | ChatReactionsNone
        | ChatReactionsSome
    )
    TypeCodeSettings: TypeAlias = CodeSettings
    TypeConfig: TypeAlias = Config
    TypeConnectedBot: TypeAlias = ConnectedBot
    TypeContact: TypeAlias = Contact
    TypeContactStatus: TypeAlias = ContactStatus
    TypeDataJSON: TypeAlias = DataJSON
    TypeDcOption: TypeAlias = DcOption
    TypeDefaultHistoryTTL: TypeAlias = DefaultHistoryTTL
    TypeDialog: TypeAlias = (
        Dialog
        | DialogFolder
    )
    TypeDialogFilter: TypeAlias = (
        DialogFilter
        | DialogFilterChatlist
        | DialogFilterDefault
    )
    TypeDialogFilterSuggested: TypeAlias = DialogFilterSuggested
    TypeDialogPeer: TypeAlias = (
        DialogPeer
        | DialogPeerFolder
    )
    TypeDocument: TypeAlias = (
        Document
        | DocumentEmpty
    )
    TypeDocumentAttribute: TypeAlias = (
        DocumentAttributeAnimated
        | DocumentAttributeAudio
        | DocumentAttributeCustomEmoji
        | DocumentAttributeFilename
        | DocumentAttributeHasStickers
        | DocumentAttributeImageSize
        | DocumentAttributeSticker
        | DocumentAttributeVideo
    )
    TypeDraftMessage: TypeAlias = (
        DraftMessage
        | DraftMessageEmpty
    )
    TypeEmailVerification: TypeAlias = (
        EmailVerificationApple
        | EmailVerificationCode
        | EmailVerificationGoogle
    )
    TypeEmailVerifyPurpose: TypeAlias = (
        EmailVerifyPurposeLoginChange
        | EmailVerifyPurposeLoginSetup
        | EmailVerifyPurposePassport
    )
    TypeEmojiGroup: TypeAlias = EmojiGroup
    TypeEmojiKeyword: TypeAlias = (
        EmojiKeyword
        | EmojiKeywordDeleted
    )
    TypeEmojiKeywordsDifference: TypeAlias = EmojiKeywordsDifference
    TypeEmojiLanguage: TypeAlias = EmojiLanguage
    TypeEmojiList: TypeAlias = (
        EmojiList
        | EmojiListNotModified
    )
    TypeEmojiStatus: TypeAlias = (
        EmojiStatus
        | EmojiStatusEmpty
        | EmojiStatusUntil
    )
    TypeEmojiURL: TypeAlias = EmojiURL
    TypeEncryptedChat: TypeAlias = (
        EncryptedChat
        | EncryptedChatDiscarded
        | EncryptedChatEmpty
        | EncryptedChatRequested
        | EncryptedChatWaiting
    )
    TypeEncryptedFile: TypeAlias = (
        EncryptedFile
        | EncryptedFileEmpty
    )
    TypeEncryptedMessage: TypeAlias = (
        EncryptedMessage
        | EncryptedMessageService
    )
    TypeExportedChatInvite: TypeAlias = (
        ChatInviteExported
        | ChatInvitePublicJoinRequests
    )
    TypeExportedChatlistInvite: TypeAlias = ExportedChatlistInvite
    TypeExportedContactToken: TypeAlias = ExportedContactToken
    TypeExportedMessageLink: TypeAlias = ExportedMessageLink
    TypeExportedStoryLink: TypeAlias = ExportedStoryLink
    TypeFileHash: TypeAlias = FileHash
    TypeFolder: TypeAlias = Folder
    TypeFolderPeer: TypeAlias = FolderPeer
    TypeForumTopic: TypeAlias = (
        ForumTopic
        | ForumTopicDeleted
    )
    TypeGame: TypeAlias = Game
    TypeGeoPoint: TypeAlias = (
        GeoPoint
        | GeoPointEmpty
    )
    TypeGlobalPrivacySettings: TypeAlias = GlobalPrivacySettings
    TypeGroupCall: TypeAlias = (
        GroupCall
        | GroupCallDiscarded
    )
    TypeGroupCallParticipant: TypeAlias = GroupCallParticipant
    TypeGroupCallParticipantVideo: TypeAlias = GroupCallParticipantVideo
    TypeGroupCallParticipantVideoSourceGroup: TypeAlias = GroupCallParticipantVideoSourceGroup
    TypeGroupCallStreamChannel: TypeAlias = GroupCallStreamChannel
    TypeHighScore: TypeAlias = HighScore
    TypeImportedContact: TypeAlias = ImportedContact
    TypeInlineBotSwitchPM: TypeAlias = InlineBotSwitchPM
    TypeInlineBotWebView: TypeAlias = InlineBotWebView
    TypeInlineQueryPeerType: TypeAlias = (
        InlineQueryPeerTypeBotPM
        | InlineQueryPeerTypeBroadcast
        | InlineQueryPeerTypeChat
        | InlineQueryPeerTypeMegagroup
        | InlineQueryPeerTypePM
        | InlineQueryPeerTypeSameBotPM
    )
    TypeInputAppEvent: TypeAlias = InputAppEvent
    TypeInputBotApp: TypeAlias = (
        InputBotAppID
        | InputBotAppShortName
    )
    TypeInputBotInlineMessage: TypeAlias = (
        InputBotInlineMessageGame
        | InputBotInlineMessageMediaAuto
        | InputBotInlineMessageMediaContact
        | InputBotInlineMessageMediaGeo
        | InputBotInlineMessageMediaInvoice
        | InputBotInlineMessageMediaVenue
        | InputBotInlineMessageMediaWebPage
        | InputBotInlineMessageText
    )
    TypeInputBotInlineMessageID: TypeAlias = (
        InputBotInlineMessageID
        | InputBotInlineMessageID64
    )
    TypeInputBotInlineResult: TypeAlias = (
        InputBotInlineResult
        | InputBotInlineResultDocument
        | InputBotInlineResultGame
        | InputBotInlineResultPhoto
    )
    TypeInputBusinessAwayMessage: TypeAlias = InputBusinessAwayMessage
    TypeInputBusinessGreetingMessage: TypeAlias = InputBusinessGreetingMessage
    TypeInputBusinessRecipients: TypeAlias = InputBusinessRecipients
    TypeInputChannel: TypeAlias = (
        InputChannel
        | InputChannelEmpty
        | InputChannelFromMessage
    )
    TypeInputChatPhoto: TypeAlias = (
        InputChatPhoto
        | InputChatPhotoEmpty
        | InputChatUploadedPhoto
    )
    TypeInputChatlist: TypeAlias = InputChatlistDialogFilter
    TypeInputCheckPasswordSRP: TypeAlias = (
        InputCheckPasswordEmpty
        | InputCheckPasswordSRP
    )
    TypeInputClientProxy: TypeAlias = InputClientProxy
    TypeInputContact: TypeAlias = InputPhoneContact
    TypeInputDialogPeer: TypeAlias = (
        InputDialogPeer
        | InputDialogPeerFolder
    )
    TypeInputDocument: TypeAlias = (
        InputDocument
        | InputDocumentEmpty
    )
    TypeInputEncryptedChat: TypeAlias = InputEncryptedChat
    TypeInputEncryptedFile: TypeAlias = (
        InputEncryptedFile
        | InputEncryptedFileBigUploaded
        | InputEncryptedFileEmpty
        | InputEncryptedFileUploaded
    )
    TypeInputFile: TypeAlias = (
        InputFile
        | InputFileBig
    )
    TypeInputFileLocation: TypeAlias = (
        InputDocumentFileLocation
        | InputEncryptedFileLocation
        | InputFileLocation
        | InputGroupCallStream
        | InputPeerPhotoFileLocation
        | InputPhotoFileLocation
        | InputPhotoLegacyFileLocation
        | InputSecureFileLocation
        | InputStickerSetThumb
        | InputTakeoutFileLocation
    )
    TypeInputFolderPeer: TypeAlias = InputFolderPeer
    TypeInputGame: TypeAlias = (
        InputGameID
        | InputGameShortName
    )
    TypeInputGeoPoint: TypeAlias = (
        InputGeoPoint
        | InputGeoPointEmpty
    )
    TypeInputGroupCall: TypeAlias = InputGroupCall
    TypeInputInvoice: TypeAlias = (
        InputInvoiceMessage
        | InputInvoicePremiumGiftCode
        | InputInvoiceSlug
    )
    TypeInputMedia: TypeAlias = (
        InputMediaContact
        | InputMediaDice
        | InputMediaDocument
        | InputMediaDocumentExternal
        | InputMediaEmpty
        | InputMediaGame
        | InputMediaGeoLive
        | InputMediaGeoPoint
        | InputMediaInvoice
        | InputMediaPhoto
        | InputMediaPhotoExternal
        | InputMediaPoll
        | InputMediaStory
        | InputMediaUploadedDocument
        | InputMediaUploadedPhoto
        | InputMediaVenue
        | InputMediaWebPage
    )
    TypeInputMessage: TypeAlias = (
        InputMessageCallbackQuery
        | InputMessageID
        | InputMessagePinned
        | InputMessageReplyTo
    )
    TypeInputNotifyPeer: TypeAlias = (
        InputNotifyBroadcasts
        | InputNotifyChats
        | InputNotifyForumTopic
        | InputNotifyPeer
        | InputNotifyUsers
    )
    TypeInputPaymentCredentials: TypeAlias = (
        InputPaymentCredentials
        | InputPaymentCredentialsApplePay
        | InputPaymentCredentialsGooglePay
        | InputPaymentCredentialsSaved
    )
    TypeInputPeer: TypeAlias = (
        InputPeerChannel
        | InputPeerChannelFromMessage
        | InputPeerChat
        | InputPeerEmpty
        | InputPeerSelf
        | InputPeerUser
        | InputPeerUserFromMessage
    )
    TypeInputPeerNotifySettings: TypeAlias = InputPeerNotifySettings
    TypeInputPhoneCall: TypeAlias = InputPhoneCall
    TypeInputPhoto: TypeAlias = (
        InputPhoto
        | InputPhotoEmpty
    )
    TypeInputPrivacyKey: TypeAlias = (
        InputPrivacyKeyAbout
        | InputPrivacyKeyAddedByPhone
        | InputPrivacyKeyChatInvite
        | InputPrivacyKeyForwards
        | InputPrivacyKeyPhoneCall
        | InputPrivacyKeyPhoneNumber
        | InputPrivacyKeyPhoneP2P
        | InputPrivacyKeyProfilePhoto
        | InputPrivacyKeyStatusTimestamp
        | InputPrivacyKeyVoiceMessages
    )
    TypeInputPrivacyRule: TypeAlias = (
        InputPrivacyValueAllowAll
        | InputPrivacyValueAllowChatParticipants
        | InputPrivacyValueAllowCloseFriends
        | InputPrivacyValueAllowContacts
        | InputPrivacyValueAllowUsers
        | InputPrivacyValueDisallowAll
        | InputPrivacyValueDisallowChatParticipants
        | InputPrivacyValueDisallowContacts
        | InputPrivacyValueDisallowUsers
    )
    TypeInputQuickReplyShortcut: TypeAlias = (
        InputQuickReplyShortcut
        | InputQuickReplyShortcutId
    )
    TypeInputReplyTo: TypeAlias = (
        InputReplyToMessage
        | InputReplyToStory
    )
    TypeInputSecureFile: TypeAlias = (
        InputSecureFile
        | InputSecureFileUploaded
    )
    TypeInputSecureValue: TypeAlias = InputSecureValue
    TypeInputSingleMedia: TypeAlias = InputSingleMedia
    TypeInputStickerSet: TypeAlias = (
        InputStickerSetAnimatedEmoji
        | InputStickerSetAnimatedEmojiAnimations
        | InputStickerSetDice
        | InputStickerSetEmojiChannelDefaultStatuses
        | InputStickerSetEmojiDefaultStatuses
        | InputStickerSetEmojiDefaultTopicIcons
        | InputStickerSetEmojiGenericAnimations
        | InputStickerSetEmpty
        | InputStickerSetID
        | InputStickerSetPremiumGifts
        | InputStickerSetShortName
    )
    TypeInputStickerSetItem: TypeAlias = InputStickerSetItem
    TypeInputStickeredMedia: TypeAlias = (
        InputStickeredMediaDocument
        | InputStickeredMediaPhoto
    )
    TypeInputStorePaymentPurpose: TypeAlias = (
        InputStorePaymentGiftPremium
        | InputStorePaymentPremiumGiftCode
        | InputStorePaymentPremiumGiveaway
        | InputStorePaymentPremiumSubscription
    )
    TypeInputTheme: TypeAlias = (
        InputTheme
        | InputThemeSlug
    )
    TypeInputThemeSettings: TypeAlias = InputThemeSettings
    TypeInputUser: TypeAlias = (
        InputUser
        | InputUserEmpty
        | InputUserFromMessage
        | InputUserSelf
    )
    TypeInputWallPaper: TypeAlias = (
        InputWallPaper
        | InputWallPaperNoFile
        | InputWallPaperSlug
    )
    TypeInputWebDocument: TypeAlias = InputWebDocument
    TypeInputWebFileLocation: TypeAlias = (
        InputWebFileAudioAlbumThumbLocation
        | InputWebFileGeoPointLocation
        | InputWebFileLocation
    )
    TypeInvoice: TypeAlias = Invoice
    TypeJSONObjectValue: TypeAlias = JsonObjectValue
    TypeJSONValue: TypeAlias = (
        JsonArray
        | JsonBool
        | JsonNull
        | JsonNumber
        | JsonObject
        | JsonString
    )
    TypeKeyboardButton: TypeAlias = (
        InputKeyboardButtonUrlAuth
        | InputKeyboardButtonUserProfile
        | KeyboardButton
        | KeyboardButtonBuy
        | KeyboardButtonCallback
        | KeyboardButtonGame
        | KeyboardButtonRequestGeoLocation
        | KeyboardButtonRequestPeer
        | KeyboardButtonRequestPhone
        | KeyboardButtonRequestPoll
        | KeyboardButtonSimpleWebView
        | KeyboardButtonSwitchInline
        | KeyboardButtonUrl
        | KeyboardButtonUrlAuth
        | KeyboardButtonUserProfile
        | KeyboardButtonWebView
    )
    TypeKeyboardButtonRow: TypeAlias = KeyboardButtonRow
    TypeLabeledPrice: TypeAlias = LabeledPrice
    TypeLangPackDifference: TypeAlias = LangPackDifference
    TypeLangPackLanguage: TypeAlias = LangPackLanguage
    TypeLangPackString: TypeAlias = (
        LangPackString
        | LangPackStringDeleted
        | LangPackStringPluralized
    )
    TypeMaskCoords: TypeAlias = MaskCoords
    TypeMediaArea: TypeAlias = (
        InputMediaAreaChannelPost
        | InputMediaAreaVenue
        | MediaAreaChannelPost
        | MediaAreaGeoPoint
        | MediaAreaSuggestedReaction
        | MediaAreaVenue
    )
    TypeMediaAreaCoordinates: TypeAlias = MediaAreaCoordinates
    TypeMessage: TypeAlias = (
        Message
        | MessageEmpty
        | MessageService
    )
    TypeMessageAction: TypeAlias = (
        MessageActionBoostApply
        | MessageActionBotAllowed
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
        | MessageActionChatMigrateTo
        | MessageActionContactSignUp
        | MessageActionCustomAction
        | MessageActionEmpty
        | MessageActionGameScore
        | MessageActionGeoProximityReached
        | MessageActionGiftCode
        | MessageActionGiftPremium
        | MessageActionGiveawayLaunch
        | MessageActionGiveawayResults
        | MessageActionGroupCall
        | MessageActionGroupCallScheduled
        | MessageActionHistoryClear
        | MessageActionInviteToGroupCall
        | MessageActionPaymentSent
        | MessageActionPaymentSentMe
        | MessageActionPhoneCall
        | MessageActionPinMessage
        | MessageActionRequestedPeer
        | MessageActionScreenshotTaken
        | MessageActionSecureValuesSent
        | MessageActionSecureValuesSentMe
        | MessageActionSetChatTheme
        | MessageActionSetChatWallPaper
        | MessageActionSetMessagesTTL
        | MessageActionSuggestProfilePhoto
        | MessageActionTopicCreate
        | MessageActionTopicEdit
        | MessageActionWebViewDataSent
        | MessageActionWebViewDataSentMe
    )
    TypeMessageEntity: TypeAlias = (
        InputMessageEntityMentionName
        | MessageEntityBankCard
        | MessageEntityBlockquote
        | MessageEntityBold
        | MessageEntityBotCommand
        | MessageEntityCashtag
        | MessageEntityCode
        | MessageEntityCustomEmoji
        | MessageEntityEmail
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
        | MessageMediaPhoto
        | MessageMediaPoll
        | MessageMediaStory
        | MessageMediaUnsupported
        | MessageMediaVenue
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
    TypeMessageReplies: TypeAlias = MessageReplies
    TypeMessageReplyHeader: TypeAlias = (
        MessageReplyHeader
        | MessageReplyStoryHeader
    )
    TypeMessageViews: TypeAlias = MessageViews
    TypeMessagesFilter: TypeAlias = (
        InputMessagesFilterChatPhotos
        | InputMessagesFilterContacts
        | InputMessagesFilterDocument
        | InputMessagesFilterEmpty
        | InputMessagesFilterGeo
        | InputMessagesFilterGif
        | InputMessagesFilterMusic
        | InputMessagesFilterMyMentions
        | InputMessagesFilterPhoneCalls
        | InputMessagesFilterPhotoVideo
        | InputMessagesFilterPhotos
        | InputMessagesFilterPinned
        | InputMessagesFilterRoundVideo
        | InputMessagesFilterRoundVoice
        | InputMessagesFilterUrl
        | InputMessagesFilterVideo
        | InputMessagesFilterVoice
    )
    TypeMyBoost: TypeAlias = MyBoost
    TypeNearestDc: TypeAlias = NearestDc
    TypeNotificationSound: TypeAlias = (
        NotificationSoundDefault
        | NotificationSoundLocal
        | NotificationSoundNone
        | NotificationSoundRingtone
    )
    TypeNotifyPeer: TypeAlias = (
        NotifyBroadcasts
        | NotifyChats
        | NotifyForumTopic
        | NotifyPeer
        | NotifyUsers
    )
    TypeOutboxReadDate: TypeAlias = OutboxReadDate
    TypePage: TypeAlias = Page
    TypePageBlock: TypeAlias = (
        PageBlockAnchor
        | PageBlockAudio
        | PageBlockAuthorDate
        | PageBlockBlockquote
        | PageBlockChannel
        | PageBlockCollage
        | PageBlockCover
        | PageBlockDetails
        | PageBlockDivider
        | PageBlockEmbed
        | PageBlockEmbedPost
        | PageBlockFooter
        | PageBlockHeader
        | PageBlockKicker
        | PageBlockList
        | PageBlockMap
        | PageBlockOrderedList
        | PageBlockParagraph
        | PageBlockPhoto
        | PageBlockPreformatted
        | PageBlockPullquote
        | PageBlockRelatedArticles
        | PageBlockSlideshow
        | PageBlockSubheader
        | PageBlockSubtitle
        | PageBlockTable
        | PageBlockTitle
        | PageBlockUnsupported
        | PageBlockVideo
    )
    TypePageCaption: TypeAlias = PageCaption
    TypePageListItem: TypeAlias = (
        PageListItemBlocks
        | PageListItemText
    )
    TypePageListOrderedItem: TypeAlias = (
        PageListOrderedItemBlocks
        | PageListOrderedItemText
    )
    TypePageRelatedArticle: TypeAlias = PageRelatedArticle
    TypePageTableCell: TypeAlias = PageTableCell
    TypePageTableRow: TypeAlias = PageTableRow
    TypePasswordKdfAlgo: TypeAlias = (
        PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
        | PasswordKdfAlgoUnknown
    )
    TypePaymentCharge: TypeAlias = PaymentCharge
    TypePaymentFormMethod: TypeAlias = PaymentFormMethod
    TypePaymentRequestedInfo: TypeAlias = PaymentRequestedInfo
    TypePaymentSavedCredentials: TypeAlias = PaymentSavedCredentialsCard
    TypePeer: TypeAlias = (
        PeerChannel
        | PeerChat
        | PeerUser
    )
    TypePeerBlocked: TypeAlias = PeerBlocked
    TypePeerColor: TypeAlias = PeerColor
    TypePeerLocated: TypeAlias = (
        PeerLocated
        | PeerSelfLocated
    )
    TypePeerNotifySettings: TypeAlias = PeerNotifySettings
    TypePeerSettings: TypeAlias = PeerSettings
    TypePeerStories: TypeAlias = PeerStories
    TypePhoneCall: TypeAlias = (
        PhoneCall
        | PhoneCallAccepted
        | PhoneCallDiscarded
        | PhoneCallEmpty
        | PhoneCallRequested
        | PhoneCallWaiting
    )
    TypePhoneCallDiscardReason: TypeAlias = (
        PhoneCallDiscardReasonBusy
        | PhoneCallDiscardReasonDisconnect
        | PhoneCallDiscardReasonHangup
        | PhoneCallDiscardReasonMissed
    )
    TypePhoneCallProtocol: TypeAlias = PhoneCallProtocol
    TypePhoneConnection: TypeAlias = (
        PhoneConnection
        | PhoneConnectionWebrtc
    )
    TypePhoto: TypeAlias = (
        Photo
        | PhotoEmpty
    )
    TypePhotoSize: TypeAlias = (
        PhotoCachedSize
        | PhotoPathSize
        | PhotoSize
        | PhotoSizeEmpty
        | PhotoSizeProgressive
        | PhotoStrippedSize
    )
    TypePoll: TypeAlias = Poll
    TypePollAnswer: TypeAlias = PollAnswer
    TypePollAnswerVoters: TypeAlias = PollAnswerVoters
    TypePollResults: TypeAlias = PollResults
    TypePopularContact: TypeAlias = PopularContact
    TypePostAddress: TypeAlias = PostAddress
    TypePostInteractionCounters: TypeAlias = (
        PostInteractionCountersMessage
        | PostInteractionCountersStory
    )
    TypePremiumGiftCodeOption: TypeAlias = PremiumGiftCodeOption
    TypePremiumGiftOption: TypeAlias = PremiumGiftOption
    TypePremiumSubscriptionOption: TypeAlias = PremiumSubscriptionOption
    TypePrepaidGiveaway: TypeAlias = PrepaidGiveaway
    TypePrivacyKey: TypeAlias = (
        PrivacyKeyAbout
        | PrivacyKeyAddedByPhone
        | PrivacyKeyChatInvite
        | PrivacyKeyForwards
        | PrivacyKeyPhoneCall
        | PrivacyKeyPhoneNumber
        | PrivacyKeyPhoneP2P
        | PrivacyKeyProfilePhoto
        | PrivacyKeyStatusTimestamp
        | PrivacyKeyVoiceMessages
    )
    TypePrivacyRule: TypeAlias = (
        PrivacyValueAllowAll
        | PrivacyValueAllowChatParticipants
        | PrivacyValueAllowCloseFriends
        | PrivacyValueAllowContacts
        | PrivacyValueAllowUsers
        | PrivacyValueDisallowAll
        | PrivacyValueDisallowChatParticipants
        | PrivacyValueDisallowContacts
        | PrivacyValueDisallowUsers
    )
    TypePublicForward: TypeAlias = (
        PublicForwardMessage
        | PublicForwardStory
    )
    TypeQuickReply: TypeAlias = QuickReply
    TypeReaction: TypeAlias = (
        ReactionCustomEmoji
        | ReactionEmoji
        | ReactionEmpty
    )
    TypeReactionCount: TypeAlias = ReactionCount
    TypeReadParticipantDate: TypeAlias = ReadParticipantDate
    TypeReceivedNotifyMessage: TypeAlias = ReceivedNotifyMessage
    TypeRecentMeUrl: TypeAlias = (
        RecentMeUrlChat
        | RecentMeUrlChatInvite
        | RecentMeUrlStickerSet
        | RecentMeUrlUnknown
        | RecentMeUrlUser
    )
    TypeReplyMarkup: TypeAlias = (
        ReplyInlineMarkup
        | ReplyKeyboardForceReply
        | ReplyKeyboardHide
        | ReplyKeyboardMarkup
    )
    TypeReportReason: TypeAlias = (
        InputReportReasonChildAbuse
        | InputReportReasonCopyright
        | InputReportReasonFake
        | InputReportReasonGeoIrrelevant
        | InputReportReasonIllegalDrugs
        | InputReportReasonOther
        | InputReportReasonPersonalDetails
        | InputReportReasonPornography
        | InputReportReasonSpam
        | InputReportReasonViolence
    )
    TypeRequestPeerType: TypeAlias = (
        RequestPeerTypeBroadcast
        | RequestPeerTypeChat
        | RequestPeerTypeUser
    )
    TypeRestrictionReason: TypeAlias = RestrictionReason
    TypeRichText: TypeAlias = (
        TextAnchor
        | TextBold
        | TextConcat
        | TextEmail
        | TextEmpty
        | TextFixed
        | TextImage
        | TextItalic
        | TextMarked
        | TextPhone
        | TextPlain
        | TextStrike
        | TextSubscript
        | TextSuperscript
        | TextUnderline
        | TextUrl
    )
    TypeSavedContact: TypeAlias = SavedPhoneContact
    TypeSavedDialog: TypeAlias = SavedDialog
    TypeSavedReactionTag: TypeAlias = SavedReactionTag
    TypeSearchResultsCalendarPeriod: TypeAlias = SearchResultsCalendarPeriod
    TypeSearchResultsPosition: TypeAlias = SearchResultPosition
    TypeSecureCredentialsEncrypted: TypeAlias = SecureCredentialsEncrypted
    TypeSecureData: TypeAlias = SecureData
    TypeSecureFile: TypeAlias = (
        SecureFile
        | SecureFileEmpty
    )
    TypeSecurePasswordKdfAlgo: TypeAlias = (
        SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000
        | SecurePasswordKdfAlgoSHA512
        | SecurePasswordKdfAlgoUnknown
    )
    TypeSecurePlainData: TypeAlias = (
        SecurePlainEmail
        | SecurePlainPhone
    )
    TypeSecureRequiredType: TypeAlias = (
        SecureRequiredType
        | SecureRequiredTypeOneOf
    )
    TypeSecureSecretSettings: TypeAlias = SecureSecretSettings
    TypeSecureValue: TypeAlias = SecureValue
    TypeSecureValueError: TypeAlias = (
        SecureValueError
        | SecureValueErrorData
        | SecureValueErrorFile
        | SecureValueErrorFiles
        | SecureValueErrorFrontSide
        | SecureValueErrorReverseSide
        | SecureValueErrorSelfie
        | SecureValueErrorTranslationFile
        | SecureValueErrorTranslationFiles
    )
    TypeSecureValueHash: TypeAlias = SecureValueHash
    TypeSecureValueType: TypeAlias = (
        SecureValueTypeAddress
        | SecureValueTypeBankStatement
        | SecureValueTypeDriverLicense
        | SecureValueTypeEmail
        | SecureValueTypeIdentityCard
        | SecureValueTypeInternalPassport
        | SecureValueTypePassport
        | SecureValueTypePassportRegistration
        | SecureValueTypePersonalDetails
        | SecureValueTypePhone
        | SecureValueTypeRentalAgreement
        | SecureValueTypeTemporaryRegistration
        | SecureValueTypeUtilityBill
    )
    TypeSendAsPeer: TypeAlias = SendAsPeer
    TypeSendMessageAction: TypeAlias = (
        SendMessageCancelAction
        | SendMessageChooseContactAction
        | SendMessageChooseStickerAction
        | SendMessageEmojiInteraction
        | SendMessageEmojiInteractionSeen
        | SendMessageGamePlayAction
        | SendMessageGeoLocationAction
        | SendMessageHistoryImportAction
        | SendMessageRecordAudioAction
        | SendMessageRecordRoundAction
        | SendMessageRecordVideoAction
        | SendMessageTypingAction
        | SendMessageUploadAudioAction
        | SendMessageUploadDocumentAction
        | SendMessageUploadPhotoAction
        | SendMessageUploadRoundAction
        | SendMessageUploadVideoAction
        | SpeakingInGroupCallAction
    )
    TypeShippingOption: TypeAlias = ShippingOption
    TypeSimpleWebViewResult: TypeAlias = SimpleWebViewResultUrl
    TypeSmsJob: TypeAlias = SmsJob
    TypeSponsoredMessage: TypeAlias = SponsoredMessage
    TypeSponsoredWebPage: TypeAlias = SponsoredWebPage
    TypeStatsAbsValueAndPrev: TypeAlias = StatsAbsValueAndPrev
    TypeStatsDateRangeDays: TypeAlias = StatsDateRangeDays
    TypeStatsGraph: TypeAlias = (
        StatsGraph
        | StatsGraphAsync
        | StatsGraphError
    )
    TypeStatsGroupTopAdmin: TypeAlias = StatsGroupTopAdmin
    TypeStatsGroupTopInviter: TypeAlias = StatsGroupTopInviter
    TypeStatsGroupTopPoster: TypeAlias = StatsGroupTopPoster
    TypeStatsPercentValue: TypeAlias = StatsPercentValue
    TypeStatsURL: TypeAlias = StatsURL
    TypeStickerKeyword: TypeAlias = StickerKeyword
    TypeStickerPack: TypeAlias = StickerPack
    TypeStickerSet: TypeAlias = StickerSet
    TypeStickerSetCovered: TypeAlias = (
        StickerSetCovered
        | StickerSetFullCovered
        | StickerSetMultiCovered
        | StickerSetNoCovered
    )
    TypeStoriesStealthMode: TypeAlias = StoriesStealthMode
    TypeStoryFwdHeader: TypeAlias = StoryFwdHeader
    TypeStoryItem: TypeAlias = (
        StoryItem
        | StoryItemDeleted
        | StoryItemSkipped
    )
    TypeStoryReaction: TypeAlias = (
        StoryReaction
        | StoryReactionPublicForward
        | StoryReactionPublicRepost
    )
    TypeStoryView: TypeAlias = (
        StoryView
        | StoryViewPublicForward
        | StoryViewPublicRepost
    )
    TypeStoryViews: TypeAlias = StoryViews
    TypeTextWithEntities: TypeAlias = TextWithEntities
    TypeTheme: TypeAlias = Theme
    TypeThemeSettings: TypeAlias = ThemeSettings
    TypeTimezone: TypeAlias = Timezone
    TypeTopPeer: TypeAlias = TopPeer
    TypeTopPeerCategory: TypeAlias = (
        TopPeerCategoryBotsInline
        | TopPeerCategoryBotsPM
        | TopPeerCategoryChannels
        | TopPeerCategoryCorrespondents
        | TopPeerCategoryForwardChats
        | TopPeerCategoryForwardUsers
        | TopPeerCategoryGroups
        | TopPeerCategoryPhoneCalls
    )
    TypeTopPeerCategoryPeers: TypeAlias = TopPeerCategoryPeers
    TypeUpdate: TypeAlias = (
        UpdateAttachMenuBots
        | UpdateAutoSaveSettings
        | UpdateBotCallbackQuery
        | UpdateBotChatBoost
        | UpdateBotChatInviteRequester
        | UpdateBotCommands
        | UpdateBotInlineQuery
        | UpdateBotInlineSend
        | UpdateBotMenuButton
        | UpdateBotMessageReaction
        | UpdateBotMessageReactions
        | UpdateBotPrecheckoutQuery
        | UpdateBotShippingQuery
        | UpdateBotStopped
        | UpdateBotWebhookJSON
        | UpdateBotWebhookJSONQuery
        | UpdateChannel
        | UpdateChannelAvailableMessages
        | UpdateChannelMessageForwards
        | UpdateChannelMessageViews
        | UpdateChannelParticipant
        | UpdateChannelPinnedTopic
        | UpdateChannelPinnedTopics
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
        | UpdateChatParticipants
        | UpdateChatUserTyping
        | UpdateConfig
        | UpdateContactsReset
        | UpdateDcOptions
        | UpdateDeleteChannelMessages
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
        | UpdateEditMessage
        | UpdateEncryptedChatTyping
        | UpdateEncryptedMessagesRead
        | UpdateEncryption
        | UpdateFavedStickers
        | UpdateFolderPeers
        | UpdateGeoLiveViewed
        | UpdateGroupCall
        | UpdateGroupCallConnection
        | UpdateGroupCallParticipants
        | UpdateGroupInvitePrivacyForbidden
        | UpdateInlineBotCallbackQuery
        | UpdateLangPack
        | UpdateLangPackTooLong
        | UpdateLoginToken
        | UpdateMessageExtendedMedia
        | UpdateMessageID
        | UpdateMessagePoll
        | UpdateMessagePollVote
        | UpdateMessageReactions
        | UpdateMoveStickerSetToTop
        | UpdateNewAuthorization
        | UpdateNewChannelMessage
        | UpdateNewEncryptedMessage
        | UpdateNewMessage
        | UpdateNewQuickReply
        | UpdateNewScheduledMessage
        | UpdateNewStickerSet
        | UpdateNotifySettings
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
        | UpdateReadStories
        | UpdateRecentEmojiStatuses
        | UpdateRecentReactions
        | UpdateRecentStickers
        | UpdateSavedDialogPinned
        | UpdateSavedGifs
        | UpdateSavedReactionTags
        | UpdateSavedRingtones
        | UpdateSentStoryReaction
        | UpdateServiceNotification
        | UpdateSmsJob
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
        | UpdateWebPage
        | UpdateWebViewResultSent
    )
    TypeUpdates: TypeAlias = (
        UpdateShort
        | UpdateShortChatMessage
        | UpdateShortMessage
        | UpdateShortSentMessage
        | Updates
        | UpdatesCombined
        | UpdatesTooLong
    )
    TypeUrlAuthResult: TypeAlias = (
        UrlAuthResultAccepted
        | UrlAuthResultDefault
        | UrlAuthResultRequest
    )
    TypeUser: TypeAlias = (
        User
        | UserEmpty
    )
    TypeUserFull: TypeAlias = UserFull
    TypeUserProfilePhoto: TypeAlias = (
        UserProfilePhoto
        | UserProfilePhotoEmpty
    )
    TypeUserStatus: TypeAlias = (
        UserStatusEmpty
        | UserStatusLastMonth
        | UserStatusLastWeek
        | UserStatusOffline
        | UserStatusOnline
        | UserStatusRecently
    )
    TypeUsername: TypeAlias = Username
    TypeVideoSize: TypeAlias = (
        VideoSize
        | VideoSizeEmojiMarkup
        | VideoSizeStickerMarkup
    )
    TypeWallPaper: TypeAlias = (
        WallPaper
        | WallPaperNoFile
    )
    TypeWallPaperSettings: TypeAlias = WallPaperSettings
    TypeWebAuthorization: TypeAlias = WebAuthorization
    TypeWebDocument: TypeAlias = (
        WebDocument
        | WebDocumentNoProxy
    )
    TypeWebPage: TypeAlias = (
        WebPage
        | WebPageEmpty
        | WebPageNotModified
        | WebPagePending
    )
    TypeWebPageAttribute: TypeAlias = (
        WebPageAttributeStory
        | WebPageAttributeTheme
    )
    TypeWebViewMessageSent: TypeAlias = WebViewMessageSent
    TypeWebViewResult: TypeAlias = WebViewResultUrl
else:
    __getattr__, __dir__ = view_of(__name__, 176)
