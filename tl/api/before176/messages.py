"""Superseded definitions: the namespace messages. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AcceptUrlAuth_f729ea98",
    "AddChatUser_f9a0aa09",
    "AllStickers_edfd405f",
    "BotResults_947ca848",
    "ChannelMessages_64479808",
    "ChannelMessages_99262e37",
    "CreateChat_9cb126e",
    "DeleteChatUser_c534459a",
    "DeleteChatUser_e0611f16",
    "DeleteChat_83247d11",
    "DeleteHistory_1c015b09",
    "DiscardEncryption_edd923c5",
    "DiscussionMessage_f5dd8f9d",
    "EditChatAdmin_a9e69f2e",
    "EditChatPhoto_ca4c79d8",
    "EditChatTitle_dc452855",
    "EditExportedChatInvite_2e4ffbe",
    "EditInlineBotMessage_adc3e828",
    "EditInlineBotMessage_b0e08243",
    "EditMessage_48f71778",
    "EditMessage_5d1b8dd",
    "EditMessage_c000e4c8",
    "EditMessage_d116f31e",
    "ExportChatInvite_14b9bcd7",
    "ExportChatInvite_7d885289",
    "ExportChatInvite_df7534c",
    "FavedStickers_f37f2f16",
    "FeaturedStickersNotModified_4ede3cf",
    "FeaturedStickers_84c02310",
    "FeaturedStickers_b6abc341",
    "FeaturedStickers_f89d88e5",
    "ForwardMessages_708e0195",
    "ForwardMessages_c661bbc4",
    "ForwardMessages_cc30290b",
    "ForwardMessages_d9fee60e",
    "FoundGifs",
    "FoundStickerSets_5108d648",
    "GetAllChats",
    "GetAllChats_eba80ff0",
    "GetAllStickers_1c9618b1",
    "GetBotCallbackAnswer_810a9fec",
    "GetChatInviteImporters_26fb7289",
    "GetChats_3c6aa187",
    "GetCommonChats_d0a48c4",
    "GetDialogFilters_f19ed96d",
    "GetDialogs_191ba9c5",
    "GetDialogs_a0ee3b73",
    "GetDialogs_b098aee6",
    "GetDocumentByHash_338e2464",
    "GetFavedStickers_21ce0b0e",
    "GetFeaturedStickers_2dacca4f",
    "GetFullChat_3b831c66",
    "GetHistory_dcbb8260",
    "GetMaskStickers_65b8c79f",
    "GetMessageReactionsList_e0ee6b77",
    "GetMessageReadParticipants_2c6f97b7",
    "GetMessagesViews_c4c8a55d",
    "GetOldFeaturedStickers_5fe7025b",
    "GetPeerDialogs_2d9776b9",
    "GetPeerSettings_3672e09c",
    "GetPinnedDialogs_e254d64e",
    "GetRecentLocations_249431e2",
    "GetRecentLocations_bbc45b09",
    "GetRecentStickers_5ea192c9",
    "GetReplies_24b581ba",
    "GetSavedGifs_83bf3d52",
    "GetSavedReactionTags_761ddacf",
    "GetScheduledHistory_e2c2685b",
    "GetSearchCounters_732eef00",
    "GetSearchCounters_ae7cc1",
    "GetSearchResultsCalendar_49f0bde9",
    "GetSearchResultsPositions_6e9583a3",
    "GetStatsURL",
    "GetStatsURL_83f6c0cd",
    "GetStickerSet_2619a90e",
    "GetStickers_43d4f2c",
    "GetStickers_85cb5182",
    "GetStickers_ae22e045",
    "GetUnreadMentions_46578472",
    "GetUnreadReactions_e85bae1a",
    "GetWebPage_32ca8f91",
    "HideReportSpam",
    "MessageReactionsList_a366923c",
    "MessagesSlice_a6c47aaa",
    "MessagesSlice_b446ae3",
    "MessagesSlice_c8edce1e",
    "MigrateChat_15a3b8e3",
    "ProlongWebView_7ff34309",
    "ProlongWebView_d22ad148",
    "ProlongWebView_ea5fbcce",
    "ReadMentions_f0189d3",
    "ReadReactions_82e251d7",
    "RecentStickers_22f3afb3",
    "RecentStickers_5ce20970",
    "ReorderPinnedDialogs_5b51d63f",
    "ReorderPinnedDialogs_959ff644",
    "Report_bd82b658",
    "RequestSimpleWebView_299bec8e",
    "RequestSimpleWebView_6abb2f73",
    "RequestUrlAuth_e33f5613",
    "RequestWebView_178b480b",
    "RequestWebView_91b15831",
    "RequestWebView_fa04dff",
    "RequestWebView_fc87a53c",
    "SaveDraft_b4331e3f",
    "SaveDraft_bc39e14b",
    "SavedGifs_2e0709a5",
    "SearchGifs",
    "SearchGlobal_9e3cacb0",
    "SearchGlobal_bf7225a4",
    "SearchGlobal_f79c611",
    "SearchStickerSets_c2b7d08b",
    "Search_39e9ea0",
    "Search_8614ef68",
    "Search_a0fda762",
    "Search_a7b4e929",
    "Search_c352eec",
    "SendBotRequestedPeer_fe38d01b",
    "SendEncryptedFile_9a901b66",
    "SendEncrypted_a9776773",
    "SendInlineBotResult_220815b0",
    "SendInlineBotResult_7aa11297",
    "SendInlineBotResult_b16e06fe",
    "SendInlineBotResult_d3fbdccb",
    "SendInlineBotResult_f7bc68ba",
    "SendMedia_3491eba9",
    "SendMedia_72ccc23d",
    "SendMedia_7547c966",
    "SendMedia_b8d1262b",
    "SendMedia_e25ff8e0",
    "SendMessage_1cc20387",
    "SendMessage_280d096f",
    "SendMessage_520c3870",
    "SendMessage_d9d75a4",
    "SendMessage_fa88427a",
    "SendMultiMedia_2095512f",
    "SendMultiMedia_456e8987",
    "SendMultiMedia_b6f11a1c",
    "SendMultiMedia_cc0110cb",
    "SendMultiMedia_f803138f",
    "SendReaction_25690ce4",
    "SendScreenshotNotification_c97df020",
    "SetChatAvailableReactions_14050ea6",
    "SetDefaultReaction_d960c4d4",
    "SetInlineBotResults_eb5ea206",
    "SetTyping_a3825e50",
    "SponsoredMessages_65a4c7d5",
    "StickerSet_b60a24a6",
    "Stickers_8a8ecd32",
    "Stickers_e4599bbd",
    "ToggleBotInAttachMenu_1aee33af",
    "ToggleChatAdmins",
    "ToggleDialogPin_3289be6a",
    "TranscribedAudio_93752c52",
    "TranslateNoResult",
    "TranslateResultText",
    "TranslateText_24ce6dee",
    "TypeFoundGifs",
    "UnpinAllMessages_f025bc8b",
    "VotesList_823f649",
]


class AllStickers_edfd405f(TLObject, frozen=True, kw_only=True, tag="messages.allStickers#edfd405f"):
    tl_id = 0xEDFD405F
    tl_name = "messages.allStickers"
    tl_type = "messages.AllStickers"
    tl_line = "messages.allStickers#edfd405f hash:int sets:Vector<StickerSet> = messages.AllStickers;"
    hash: Int32
    sets: Vector[api.TypeStickerSet]


class BotResults_947ca848(TLObject, frozen=True, kw_only=True, tag="messages.botResults#947ca848"):
    tl_id = 0x947CA848
    tl_name = "messages.botResults"
    tl_type = "messages.BotResults"
    tl_line = "messages.botResults#947ca848 flags:# gallery:flags.0?true query_id:long next_offset:flags.1?string switch_pm:flags.2?InlineBotSwitchPM results:Vector<BotInlineResult> cache_time:int users:Vector<User> = messages.BotResults;"
    flags: Nat = 0
    gallery: Bool = False
    query_id: Int64
    next_offset: String | None = None
    switch_pm: api.TypeInlineBotSwitchPM | None = None
    results: Vector[api.TypeBotInlineResult]
    cache_time: Int32
    users: Vector[api.TypeUser]


class ChannelMessages_99262e37(TLObject, frozen=True, kw_only=True, tag="messages.channelMessages#99262e37"):
    tl_id = 0x99262E37
    tl_name = "messages.channelMessages"
    tl_type = "messages.Messages"
    tl_line = "messages.channelMessages#99262e37 flags:# inexact:flags.1?true pts:int count:int messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    flags: Nat = 0
    inexact: Bool = False
    pts: Int32
    count: Int32
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChannelMessages_64479808(TLObject, frozen=True, kw_only=True, tag="messages.channelMessages#64479808"):
    tl_id = 0x64479808
    tl_name = "messages.channelMessages"
    tl_type = "messages.Messages"
    tl_line = "messages.channelMessages#64479808 flags:# inexact:flags.1?true pts:int count:int offset_id_offset:flags.2?int messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    flags: Nat = 0
    inexact: Bool = False
    pts: Int32
    count: Int32
    offset_id_offset: Int32 | None = None
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class DiscussionMessage_f5dd8f9d(TLObject, frozen=True, kw_only=True, tag="messages.discussionMessage#f5dd8f9d"):
    tl_id = 0xF5DD8F9D
    tl_name = "messages.discussionMessage"
    tl_type = "messages.DiscussionMessage"
    tl_line = "messages.discussionMessage#f5dd8f9d flags:# messages:Vector<Message> max_id:flags.0?int read_inbox_max_id:flags.1?int read_outbox_max_id:flags.2?int chats:Vector<Chat> users:Vector<User> = messages.DiscussionMessage;"
    flags: Nat = 0
    messages: Vector[api.TypeMessage]
    max_id: Int32 | None = None
    read_inbox_max_id: Int32 | None = None
    read_outbox_max_id: Int32 | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class FavedStickers_f37f2f16(TLObject, frozen=True, kw_only=True, tag="messages.favedStickers#f37f2f16"):
    tl_id = 0xF37F2F16
    tl_name = "messages.favedStickers"
    tl_type = "messages.FavedStickers"
    tl_line = "messages.favedStickers#f37f2f16 hash:int packs:Vector<StickerPack> stickers:Vector<Document> = messages.FavedStickers;"
    hash: Int32
    packs: Vector[api.TypeStickerPack]
    stickers: Vector[api.TypeDocument]


class FeaturedStickers_f89d88e5(TLObject, frozen=True, kw_only=True, tag="messages.featuredStickers#f89d88e5"):
    tl_id = 0xF89D88E5
    tl_name = "messages.featuredStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.featuredStickers#f89d88e5 hash:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers;"
    hash: Int32
    sets: Vector[api.TypeStickerSetCovered]
    unread: Vector[Int64]


class FeaturedStickers_b6abc341(TLObject, frozen=True, kw_only=True, tag="messages.featuredStickers#b6abc341"):
    tl_id = 0xB6ABC341
    tl_name = "messages.featuredStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.featuredStickers#b6abc341 hash:int count:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers;"
    hash: Int32
    count: Int32
    sets: Vector[api.TypeStickerSetCovered]
    unread: Vector[Int64]


class FeaturedStickers_84c02310(TLObject, frozen=True, kw_only=True, tag="messages.featuredStickers#84c02310"):
    tl_id = 0x84C02310
    tl_name = "messages.featuredStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.featuredStickers#84c02310 hash:long count:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers;"
    hash: Int64
    count: Int32
    sets: Vector[api.TypeStickerSetCovered]
    unread: Vector[Int64]


class FeaturedStickersNotModified_4ede3cf(TLObject, frozen=True, kw_only=True, tag="messages.featuredStickersNotModified#4ede3cf"):
    tl_id = 0x04EDE3CF
    tl_name = "messages.featuredStickersNotModified"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.featuredStickersNotModified#4ede3cf = messages.FeaturedStickers;"


class FoundGifs(TLObject, frozen=True, kw_only=True, tag="messages.foundGifs"):
    tl_id = 0x450A1C0A
    tl_name = "messages.foundGifs"
    tl_type = "messages.FoundGifs"
    tl_line = "messages.foundGifs#450a1c0a next_offset:int results:Vector<FoundGif> = messages.FoundGifs;"
    next_offset: Int32
    results: Vector[api.TypeFoundGif]


class FoundStickerSets_5108d648(TLObject, frozen=True, kw_only=True, tag="messages.foundStickerSets#5108d648"):
    tl_id = 0x5108D648
    tl_name = "messages.foundStickerSets"
    tl_type = "messages.FoundStickerSets"
    tl_line = "messages.foundStickerSets#5108d648 hash:int sets:Vector<StickerSetCovered> = messages.FoundStickerSets;"
    hash: Int32
    sets: Vector[api.TypeStickerSetCovered]


class MessageReactionsList_a366923c(TLObject, frozen=True, kw_only=True, tag="messages.messageReactionsList#a366923c"):
    tl_id = 0xA366923C
    tl_name = "messages.messageReactionsList"
    tl_type = "messages.MessageReactionsList"
    tl_line = "messages.messageReactionsList#a366923c flags:# count:int reactions:Vector<MessageUserReaction> users:Vector<User> next_offset:flags.0?string = messages.MessageReactionsList;"
    flags: Nat = 0
    count: Int32
    reactions: Vector[api.TypeMessageUserReaction]
    users: Vector[api.TypeUser]
    next_offset: String | None = None


class MessagesSlice_b446ae3(TLObject, frozen=True, kw_only=True, tag="messages.messagesSlice#b446ae3"):
    tl_id = 0x0B446AE3
    tl_name = "messages.messagesSlice"
    tl_type = "messages.Messages"
    tl_line = "messages.messagesSlice#b446ae3 count:int messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    count: Int32
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class MessagesSlice_a6c47aaa(TLObject, frozen=True, kw_only=True, tag="messages.messagesSlice#a6c47aaa"):
    tl_id = 0xA6C47AAA
    tl_name = "messages.messagesSlice"
    tl_type = "messages.Messages"
    tl_line = "messages.messagesSlice#a6c47aaa flags:# inexact:flags.1?true count:int messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    flags: Nat = 0
    inexact: Bool = False
    count: Int32
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class MessagesSlice_c8edce1e(TLObject, frozen=True, kw_only=True, tag="messages.messagesSlice#c8edce1e"):
    tl_id = 0xC8EDCE1E
    tl_name = "messages.messagesSlice"
    tl_type = "messages.Messages"
    tl_line = "messages.messagesSlice#c8edce1e flags:# inexact:flags.1?true count:int next_rate:flags.0?int messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Messages;"
    flags: Nat = 0
    inexact: Bool = False
    count: Int32
    next_rate: Int32 | None = None
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class RecentStickers_5ce20970(TLObject, frozen=True, kw_only=True, tag="messages.recentStickers#5ce20970"):
    tl_id = 0x5CE20970
    tl_name = "messages.recentStickers"
    tl_type = "messages.RecentStickers"
    tl_line = "messages.recentStickers#5ce20970 hash:int stickers:Vector<Document> = messages.RecentStickers;"
    hash: Int32
    stickers: Vector[api.TypeDocument]


class RecentStickers_22f3afb3(TLObject, frozen=True, kw_only=True, tag="messages.recentStickers#22f3afb3"):
    tl_id = 0x22F3AFB3
    tl_name = "messages.recentStickers"
    tl_type = "messages.RecentStickers"
    tl_line = "messages.recentStickers#22f3afb3 hash:int packs:Vector<StickerPack> stickers:Vector<Document> dates:Vector<int> = messages.RecentStickers;"
    hash: Int32
    packs: Vector[api.TypeStickerPack]
    stickers: Vector[api.TypeDocument]
    dates: Vector[Int32]


class SavedGifs_2e0709a5(TLObject, frozen=True, kw_only=True, tag="messages.savedGifs#2e0709a5"):
    tl_id = 0x2E0709A5
    tl_name = "messages.savedGifs"
    tl_type = "messages.SavedGifs"
    tl_line = "messages.savedGifs#2e0709a5 hash:int gifs:Vector<Document> = messages.SavedGifs;"
    hash: Int32
    gifs: Vector[api.TypeDocument]


class SponsoredMessages_65a4c7d5(TLObject, frozen=True, kw_only=True, tag="messages.sponsoredMessages#65a4c7d5"):
    tl_id = 0x65A4C7D5
    tl_name = "messages.sponsoredMessages"
    tl_type = "messages.SponsoredMessages"
    tl_line = "messages.sponsoredMessages#65a4c7d5 messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> = messages.SponsoredMessages;"
    messages: Vector[api.TypeSponsoredMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class StickerSet_b60a24a6(TLObject, frozen=True, kw_only=True, tag="messages.stickerSet#b60a24a6"):
    tl_id = 0xB60A24A6
    tl_name = "messages.stickerSet"
    tl_type = "messages.StickerSet"
    tl_line = "messages.stickerSet#b60a24a6 set:StickerSet packs:Vector<StickerPack> documents:Vector<Document> = messages.StickerSet;"
    set: api.TypeStickerSet
    packs: Vector[api.TypeStickerPack]
    documents: Vector[api.TypeDocument]


class Stickers_8a8ecd32(TLObject, frozen=True, kw_only=True, tag="messages.stickers#8a8ecd32"):
    tl_id = 0x8A8ECD32
    tl_name = "messages.stickers"
    tl_type = "messages.Stickers"
    tl_line = "messages.stickers#8a8ecd32 hash:string stickers:Vector<Document> = messages.Stickers;"
    hash: String
    stickers: Vector[api.TypeDocument]


class Stickers_e4599bbd(TLObject, frozen=True, kw_only=True, tag="messages.stickers#e4599bbd"):
    tl_id = 0xE4599BBD
    tl_name = "messages.stickers"
    tl_type = "messages.Stickers"
    tl_line = "messages.stickers#e4599bbd hash:int stickers:Vector<Document> = messages.Stickers;"
    hash: Int32
    stickers: Vector[api.TypeDocument]


class TranscribedAudio_93752c52(TLObject, frozen=True, kw_only=True, tag="messages.transcribedAudio#93752c52"):
    tl_id = 0x93752C52
    tl_name = "messages.transcribedAudio"
    tl_type = "messages.TranscribedAudio"
    tl_line = "messages.transcribedAudio#93752c52 flags:# pending:flags.0?true transcription_id:long text:string = messages.TranscribedAudio;"
    flags: Nat = 0
    pending: Bool = False
    transcription_id: Int64
    text: String


class TranslateNoResult(TLObject, frozen=True, kw_only=True, tag="messages.translateNoResult"):
    tl_id = 0x67CA4737
    tl_name = "messages.translateNoResult"
    tl_type = "messages.TranslatedText"
    tl_line = "messages.translateNoResult#67ca4737 = messages.TranslatedText;"


class TranslateResultText(TLObject, frozen=True, kw_only=True, tag="messages.translateResultText"):
    tl_id = 0xA214F7D0
    tl_name = "messages.translateResultText"
    tl_type = "messages.TranslatedText"
    tl_line = "messages.translateResultText#a214f7d0 text:string = messages.TranslatedText;"
    text: String


class VotesList_823f649(TLObject, frozen=True, kw_only=True, tag="messages.votesList#823f649"):
    tl_id = 0x0823F649
    tl_name = "messages.votesList"
    tl_type = "messages.VotesList"
    tl_line = "messages.votesList#823f649 flags:# count:int votes:Vector<MessageUserVote> users:Vector<User> next_offset:flags.0?string = messages.VotesList;"
    flags: Nat = 0
    count: Int32
    votes: Vector[api.TypeMessageUserVote]
    users: Vector[api.TypeUser]
    next_offset: String | None = None


class AcceptUrlAuth_f729ea98(TLFunction["api.TypeUrlAuthResult"], frozen=True, kw_only=True, tag="messages.acceptUrlAuth#f729ea98"):
    tl_id = 0xF729EA98
    tl_name = "messages.acceptUrlAuth"
    tl_type = "UrlAuthResult"
    tl_line = "messages.acceptUrlAuth#f729ea98 flags:# write_allowed:flags.0?true peer:InputPeer msg_id:int button_id:int = UrlAuthResult;"
    flags: Nat = 0
    write_allowed: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32
    button_id: Int32


class AddChatUser_f9a0aa09(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.addChatUser#f9a0aa09"):
    tl_id = 0xF9A0AA09
    tl_name = "messages.addChatUser"
    tl_type = "Updates"
    tl_line = "messages.addChatUser#f9a0aa09 chat_id:int user_id:InputUser fwd_limit:int = Updates;"
    chat_id: Int32
    user_id: api.TypeInputUser
    fwd_limit: Int32


class CreateChat_9cb126e(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.createChat#9cb126e"):
    tl_id = 0x09CB126E
    tl_name = "messages.createChat"
    tl_type = "Updates"
    tl_line = "messages.createChat#9cb126e users:Vector<InputUser> title:string = Updates;"
    users: Vector[api.TypeInputUser]
    title: String


class DeleteChat_83247d11(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.deleteChat#83247d11"):
    tl_id = 0x83247D11
    tl_name = "messages.deleteChat"
    tl_type = "Bool"
    tl_line = "messages.deleteChat#83247d11 chat_id:int = Bool;"
    chat_id: Int32


class DeleteChatUser_e0611f16(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.deleteChatUser#e0611f16"):
    tl_id = 0xE0611F16
    tl_name = "messages.deleteChatUser"
    tl_type = "Updates"
    tl_line = "messages.deleteChatUser#e0611f16 chat_id:int user_id:InputUser = Updates;"
    chat_id: Int32
    user_id: api.TypeInputUser


class DeleteChatUser_c534459a(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.deleteChatUser#c534459a"):
    tl_id = 0xC534459A
    tl_name = "messages.deleteChatUser"
    tl_type = "Updates"
    tl_line = "messages.deleteChatUser#c534459a flags:# revoke_history:flags.0?true chat_id:int user_id:InputUser = Updates;"
    flags: Nat = 0
    revoke_history: Bool = False
    chat_id: Int32
    user_id: api.TypeInputUser


class DeleteHistory_1c015b09(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.deleteHistory#1c015b09"):
    tl_id = 0x1C015B09
    tl_name = "messages.deleteHistory"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.deleteHistory#1c015b09 flags:# just_clear:flags.0?true revoke:flags.1?true peer:InputPeer max_id:int = messages.AffectedHistory;"
    flags: Nat = 0
    just_clear: Bool = False
    revoke: Bool = False
    peer: api.TypeInputPeer
    max_id: Int32


class DiscardEncryption_edd923c5(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.discardEncryption#edd923c5"):
    tl_id = 0xEDD923C5
    tl_name = "messages.discardEncryption"
    tl_type = "Bool"
    tl_line = "messages.discardEncryption#edd923c5 chat_id:int = Bool;"
    chat_id: Int32


class EditChatAdmin_a9e69f2e(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.editChatAdmin#a9e69f2e"):
    tl_id = 0xA9E69F2E
    tl_name = "messages.editChatAdmin"
    tl_type = "Bool"
    tl_line = "messages.editChatAdmin#a9e69f2e chat_id:int user_id:InputUser is_admin:Bool = Bool;"
    chat_id: Int32
    user_id: api.TypeInputUser
    is_admin: Bool


class EditChatPhoto_ca4c79d8(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editChatPhoto#ca4c79d8"):
    tl_id = 0xCA4C79D8
    tl_name = "messages.editChatPhoto"
    tl_type = "Updates"
    tl_line = "messages.editChatPhoto#ca4c79d8 chat_id:int photo:InputChatPhoto = Updates;"
    chat_id: Int32
    photo: api.TypeInputChatPhoto


class EditChatTitle_dc452855(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editChatTitle#dc452855"):
    tl_id = 0xDC452855
    tl_name = "messages.editChatTitle"
    tl_type = "Updates"
    tl_line = "messages.editChatTitle#dc452855 chat_id:int title:string = Updates;"
    chat_id: Int32
    title: String


class EditExportedChatInvite_2e4ffbe(TLFunction["api.messages.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="messages.editExportedChatInvite#2e4ffbe"):
    tl_id = 0x02E4FFBE
    tl_name = "messages.editExportedChatInvite"
    tl_type = "messages.ExportedChatInvite"
    tl_line = "messages.editExportedChatInvite#2e4ffbe flags:# revoked:flags.2?true peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int = messages.ExportedChatInvite;"
    flags: Nat = 0
    revoked: Bool = False
    peer: api.TypeInputPeer
    link: String
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None


class EditInlineBotMessage_b0e08243(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.editInlineBotMessage#b0e08243"):
    tl_id = 0xB0E08243
    tl_name = "messages.editInlineBotMessage"
    tl_type = "Bool"
    tl_line = "messages.editInlineBotMessage#b0e08243 flags:# no_webpage:flags.1?true stop_geo_live:flags.12?true id:InputBotInlineMessageID message:flags.11?string reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> geo_point:flags.13?InputGeoPoint = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    stop_geo_live: Bool = False
    id: api.TypeInputBotInlineMessageID
    message: String | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    geo_point: api.TypeInputGeoPoint | None = None


class EditInlineBotMessage_adc3e828(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.editInlineBotMessage#adc3e828"):
    tl_id = 0xADC3E828
    tl_name = "messages.editInlineBotMessage"
    tl_type = "Bool"
    tl_line = "messages.editInlineBotMessage#adc3e828 flags:# no_webpage:flags.1?true stop_geo_live:flags.12?true id:InputBotInlineMessageID message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> geo_point:flags.13?InputGeoPoint = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    stop_geo_live: Bool = False
    id: api.TypeInputBotInlineMessageID
    message: String | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    geo_point: api.TypeInputGeoPoint | None = None


class EditMessage_5d1b8dd(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editMessage#5d1b8dd"):
    tl_id = 0x05D1B8DD
    tl_name = "messages.editMessage"
    tl_type = "Updates"
    tl_line = "messages.editMessage#5d1b8dd flags:# no_webpage:flags.1?true stop_geo_live:flags.12?true peer:InputPeer id:int message:flags.11?string reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> geo_point:flags.13?InputGeoPoint = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    stop_geo_live: Bool = False
    peer: api.TypeInputPeer
    id: Int32
    message: String | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    geo_point: api.TypeInputGeoPoint | None = None


class EditMessage_c000e4c8(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editMessage#c000e4c8"):
    tl_id = 0xC000E4C8
    tl_name = "messages.editMessage"
    tl_type = "Updates"
    tl_line = "messages.editMessage#c000e4c8 flags:# no_webpage:flags.1?true stop_geo_live:flags.12?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> geo_point:flags.13?InputGeoPoint = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    stop_geo_live: Bool = False
    peer: api.TypeInputPeer
    id: Int32
    message: String | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    geo_point: api.TypeInputGeoPoint | None = None


class EditMessage_d116f31e(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editMessage#d116f31e"):
    tl_id = 0xD116F31E
    tl_name = "messages.editMessage"
    tl_type = "Updates"
    tl_line = "messages.editMessage#d116f31e flags:# no_webpage:flags.1?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    peer: api.TypeInputPeer
    id: Int32
    message: String | None = None
    media: api.TypeInputMedia | None = None
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class EditMessage_48f71778(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.editMessage#48f71778"):
    tl_id = 0x48F71778
    tl_name = "messages.editMessage"
    tl_type = "Updates"
    tl_line = "messages.editMessage#48f71778 flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int = Updates;"
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


class ExportChatInvite_7d885289(TLFunction["api.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="messages.exportChatInvite#7d885289"):
    tl_id = 0x7D885289
    tl_name = "messages.exportChatInvite"
    tl_type = "ExportedChatInvite"
    tl_line = "messages.exportChatInvite#7d885289 chat_id:int = ExportedChatInvite;"
    chat_id: Int32


class ExportChatInvite_df7534c(TLFunction["api.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="messages.exportChatInvite#df7534c"):
    tl_id = 0x0DF7534C
    tl_name = "messages.exportChatInvite"
    tl_type = "ExportedChatInvite"
    tl_line = "messages.exportChatInvite#df7534c peer:InputPeer = ExportedChatInvite;"
    peer: api.TypeInputPeer


class ExportChatInvite_14b9bcd7(TLFunction["api.TypeExportedChatInvite"], frozen=True, kw_only=True, tag="messages.exportChatInvite#14b9bcd7"):
    tl_id = 0x14B9BCD7
    tl_name = "messages.exportChatInvite"
    tl_type = "ExportedChatInvite"
    tl_line = "messages.exportChatInvite#14b9bcd7 flags:# legacy_revoke_permanent:flags.2?true peer:InputPeer expire_date:flags.0?int usage_limit:flags.1?int = ExportedChatInvite;"
    flags: Nat = 0
    legacy_revoke_permanent: Bool = False
    peer: api.TypeInputPeer
    expire_date: Int32 | None = None
    usage_limit: Int32 | None = None


class ForwardMessages_708e0195(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages#708e0195"):
    tl_id = 0x708E0195
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#708e0195 flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true grouped:flags.9?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    grouped: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer


class ForwardMessages_d9fee60e(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages#d9fee60e"):
    tl_id = 0xD9FEE60E
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#d9fee60e flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer schedule_date:flags.10?int = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    drop_author: Bool = False
    drop_media_captions: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer
    schedule_date: Int32 | None = None


class ForwardMessages_cc30290b(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages#cc30290b"):
    tl_id = 0xCC30290B
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#cc30290b flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    drop_author: Bool = False
    drop_media_captions: Bool = False
    noforwards: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class ForwardMessages_c661bbc4(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.forwardMessages#c661bbc4"):
    tl_id = 0xC661BBC4
    tl_name = "messages.forwardMessages"
    tl_type = "Updates"
    tl_line = "messages.forwardMessages#c661bbc4 flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    with_my_score: Bool = False
    drop_author: Bool = False
    drop_media_captions: Bool = False
    noforwards: Bool = False
    from_peer: api.TypeInputPeer
    id: Vector[Int32]
    random_id: Vector[Int64]
    to_peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class GetAllChats_eba80ff0(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="messages.getAllChats#eba80ff0"):
    tl_id = 0xEBA80FF0
    tl_name = "messages.getAllChats"
    tl_type = "messages.Chats"
    tl_line = "messages.getAllChats#eba80ff0 except_ids:Vector<int> = messages.Chats;"
    except_ids: Vector[Int32]


class GetAllChats(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="messages.getAllChats"):
    tl_id = 0x875F74BE
    tl_name = "messages.getAllChats"
    tl_type = "messages.Chats"
    tl_line = "messages.getAllChats#875f74be except_ids:Vector<long> = messages.Chats;"
    except_ids: Vector[Int64]


class GetAllStickers_1c9618b1(TLFunction["api.messages.TypeAllStickers"], frozen=True, kw_only=True, tag="messages.getAllStickers#1c9618b1"):
    tl_id = 0x1C9618B1
    tl_name = "messages.getAllStickers"
    tl_type = "messages.AllStickers"
    tl_line = "messages.getAllStickers#1c9618b1 hash:int = messages.AllStickers;"
    hash: Int32


class GetBotCallbackAnswer_810a9fec(TLFunction["api.messages.TypeBotCallbackAnswer"], frozen=True, kw_only=True, tag="messages.getBotCallbackAnswer#810a9fec"):
    tl_id = 0x810A9FEC
    tl_name = "messages.getBotCallbackAnswer"
    tl_type = "messages.BotCallbackAnswer"
    tl_line = "messages.getBotCallbackAnswer#810a9fec flags:# game:flags.1?true peer:InputPeer msg_id:int data:flags.0?bytes = messages.BotCallbackAnswer;"
    flags: Nat = 0
    game: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32
    data: Bytes | None = None


class GetChatInviteImporters_26fb7289(TLFunction["api.messages.TypeChatInviteImporters"], frozen=True, kw_only=True, tag="messages.getChatInviteImporters#26fb7289"):
    tl_id = 0x26FB7289
    tl_name = "messages.getChatInviteImporters"
    tl_type = "messages.ChatInviteImporters"
    tl_line = "messages.getChatInviteImporters#26fb7289 peer:InputPeer link:string offset_date:int offset_user:InputUser limit:int = messages.ChatInviteImporters;"
    peer: api.TypeInputPeer
    link: String
    offset_date: Int32
    offset_user: api.TypeInputUser
    limit: Int32


class GetChats_3c6aa187(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="messages.getChats#3c6aa187"):
    tl_id = 0x3C6AA187
    tl_name = "messages.getChats"
    tl_type = "messages.Chats"
    tl_line = "messages.getChats#3c6aa187 id:Vector<int> = messages.Chats;"
    id: Vector[Int32]


class GetCommonChats_d0a48c4(TLFunction["api.messages.TypeChats"], frozen=True, kw_only=True, tag="messages.getCommonChats#d0a48c4"):
    tl_id = 0x0D0A48C4
    tl_name = "messages.getCommonChats"
    tl_type = "messages.Chats"
    tl_line = "messages.getCommonChats#d0a48c4 user_id:InputUser max_id:int limit:int = messages.Chats;"
    user_id: api.TypeInputUser
    max_id: Int32
    limit: Int32


class GetDialogFilters_f19ed96d(TLFunction["Vector[api.TypeDialogFilter]"], frozen=True, kw_only=True, tag="messages.getDialogFilters#f19ed96d"):
    tl_id = 0xF19ED96D
    tl_name = "messages.getDialogFilters"
    tl_type = "Vector<DialogFilter>"
    tl_line = "messages.getDialogFilters#f19ed96d = Vector<DialogFilter>;"


class GetDialogs_191ba9c5(TLFunction["api.messages.TypeDialogs"], frozen=True, kw_only=True, tag="messages.getDialogs#191ba9c5"):
    tl_id = 0x191BA9C5
    tl_name = "messages.getDialogs"
    tl_type = "messages.Dialogs"
    tl_line = "messages.getDialogs#191ba9c5 flags:# exclude_pinned:flags.0?true offset_date:int offset_id:int offset_peer:InputPeer limit:int = messages.Dialogs;"
    flags: Nat = 0
    exclude_pinned: Bool = False
    offset_date: Int32
    offset_id: Int32
    offset_peer: api.TypeInputPeer
    limit: Int32


class GetDialogs_b098aee6(TLFunction["api.messages.TypeDialogs"], frozen=True, kw_only=True, tag="messages.getDialogs#b098aee6"):
    tl_id = 0xB098AEE6
    tl_name = "messages.getDialogs"
    tl_type = "messages.Dialogs"
    tl_line = "messages.getDialogs#b098aee6 flags:# exclude_pinned:flags.0?true offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:int = messages.Dialogs;"
    flags: Nat = 0
    exclude_pinned: Bool = False
    offset_date: Int32
    offset_id: Int32
    offset_peer: api.TypeInputPeer
    limit: Int32
    hash: Int32


class GetDialogs_a0ee3b73(TLFunction["api.messages.TypeDialogs"], frozen=True, kw_only=True, tag="messages.getDialogs#a0ee3b73"):
    tl_id = 0xA0EE3B73
    tl_name = "messages.getDialogs"
    tl_type = "messages.Dialogs"
    tl_line = "messages.getDialogs#a0ee3b73 flags:# exclude_pinned:flags.0?true folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:int = messages.Dialogs;"
    flags: Nat = 0
    exclude_pinned: Bool = False
    folder_id: Int32 | None = None
    offset_date: Int32
    offset_id: Int32
    offset_peer: api.TypeInputPeer
    limit: Int32
    hash: Int32


class GetDocumentByHash_338e2464(TLFunction["api.TypeDocument"], frozen=True, kw_only=True, tag="messages.getDocumentByHash#338e2464"):
    tl_id = 0x338E2464
    tl_name = "messages.getDocumentByHash"
    tl_type = "Document"
    tl_line = "messages.getDocumentByHash#338e2464 sha256:bytes size:int mime_type:string = Document;"
    sha256: Bytes
    size: Int32
    mime_type: String


class GetFavedStickers_21ce0b0e(TLFunction["api.messages.TypeFavedStickers"], frozen=True, kw_only=True, tag="messages.getFavedStickers#21ce0b0e"):
    tl_id = 0x21CE0B0E
    tl_name = "messages.getFavedStickers"
    tl_type = "messages.FavedStickers"
    tl_line = "messages.getFavedStickers#21ce0b0e hash:int = messages.FavedStickers;"
    hash: Int32


class GetFeaturedStickers_2dacca4f(TLFunction["api.messages.TypeFeaturedStickers"], frozen=True, kw_only=True, tag="messages.getFeaturedStickers#2dacca4f"):
    tl_id = 0x2DACCA4F
    tl_name = "messages.getFeaturedStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.getFeaturedStickers#2dacca4f hash:int = messages.FeaturedStickers;"
    hash: Int32


class GetFullChat_3b831c66(TLFunction["api.messages.TypeChatFull"], frozen=True, kw_only=True, tag="messages.getFullChat#3b831c66"):
    tl_id = 0x3B831C66
    tl_name = "messages.getFullChat"
    tl_type = "messages.ChatFull"
    tl_line = "messages.getFullChat#3b831c66 chat_id:int = messages.ChatFull;"
    chat_id: Int32


class GetHistory_dcbb8260(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getHistory#dcbb8260"):
    tl_id = 0xDCBB8260
    tl_name = "messages.getHistory"
    tl_type = "messages.Messages"
    tl_line = "messages.getHistory#dcbb8260 peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:int = messages.Messages;"
    peer: api.TypeInputPeer
    offset_id: Int32
    offset_date: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int32


class GetMaskStickers_65b8c79f(TLFunction["api.messages.TypeAllStickers"], frozen=True, kw_only=True, tag="messages.getMaskStickers#65b8c79f"):
    tl_id = 0x65B8C79F
    tl_name = "messages.getMaskStickers"
    tl_type = "messages.AllStickers"
    tl_line = "messages.getMaskStickers#65b8c79f hash:int = messages.AllStickers;"
    hash: Int32


class GetMessageReactionsList_e0ee6b77(TLFunction["api.messages.TypeMessageReactionsList"], frozen=True, kw_only=True, tag="messages.getMessageReactionsList#e0ee6b77"):
    tl_id = 0xE0EE6B77
    tl_name = "messages.getMessageReactionsList"
    tl_type = "messages.MessageReactionsList"
    tl_line = "messages.getMessageReactionsList#e0ee6b77 flags:# peer:InputPeer id:int reaction:flags.0?string offset:flags.1?string limit:int = messages.MessageReactionsList;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    id: Int32
    reaction: String | None = None
    offset: String | None = None
    limit: Int32


class GetMessageReadParticipants_2c6f97b7(TLFunction["Vector[Int64]"], frozen=True, kw_only=True, tag="messages.getMessageReadParticipants#2c6f97b7"):
    tl_id = 0x2C6F97B7
    tl_name = "messages.getMessageReadParticipants"
    tl_type = "Vector<long>"
    tl_line = "messages.getMessageReadParticipants#2c6f97b7 peer:InputPeer msg_id:int = Vector<long>;"
    peer: api.TypeInputPeer
    msg_id: Int32


class GetMessagesViews_c4c8a55d(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="messages.getMessagesViews#c4c8a55d"):
    tl_id = 0xC4C8A55D
    tl_name = "messages.getMessagesViews"
    tl_type = "Vector<int>"
    tl_line = "messages.getMessagesViews#c4c8a55d peer:InputPeer id:Vector<int> increment:Bool = Vector<int>;"
    peer: api.TypeInputPeer
    id: Vector[Int32]
    increment: Bool


class GetOldFeaturedStickers_5fe7025b(TLFunction["api.messages.TypeFeaturedStickers"], frozen=True, kw_only=True, tag="messages.getOldFeaturedStickers#5fe7025b"):
    tl_id = 0x5FE7025B
    tl_name = "messages.getOldFeaturedStickers"
    tl_type = "messages.FeaturedStickers"
    tl_line = "messages.getOldFeaturedStickers#5fe7025b offset:int limit:int hash:int = messages.FeaturedStickers;"
    offset: Int32
    limit: Int32
    hash: Int32


class GetPeerDialogs_2d9776b9(TLFunction["api.messages.TypePeerDialogs"], frozen=True, kw_only=True, tag="messages.getPeerDialogs#2d9776b9"):
    tl_id = 0x2D9776B9
    tl_name = "messages.getPeerDialogs"
    tl_type = "messages.PeerDialogs"
    tl_line = "messages.getPeerDialogs#2d9776b9 peers:Vector<InputPeer> = messages.PeerDialogs;"
    peers: Vector[api.TypeInputPeer]


class GetPeerSettings_3672e09c(TLFunction["api.TypePeerSettings"], frozen=True, kw_only=True, tag="messages.getPeerSettings#3672e09c"):
    tl_id = 0x3672E09C
    tl_name = "messages.getPeerSettings"
    tl_type = "PeerSettings"
    tl_line = "messages.getPeerSettings#3672e09c peer:InputPeer = PeerSettings;"
    peer: api.TypeInputPeer


class GetPinnedDialogs_e254d64e(TLFunction["api.messages.TypePeerDialogs"], frozen=True, kw_only=True, tag="messages.getPinnedDialogs#e254d64e"):
    tl_id = 0xE254D64E
    tl_name = "messages.getPinnedDialogs"
    tl_type = "messages.PeerDialogs"
    tl_line = "messages.getPinnedDialogs#e254d64e = messages.PeerDialogs;"


class GetRecentLocations_249431e2(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getRecentLocations#249431e2"):
    tl_id = 0x249431E2
    tl_name = "messages.getRecentLocations"
    tl_type = "messages.Messages"
    tl_line = "messages.getRecentLocations#249431e2 peer:InputPeer limit:int = messages.Messages;"
    peer: api.TypeInputPeer
    limit: Int32


class GetRecentLocations_bbc45b09(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getRecentLocations#bbc45b09"):
    tl_id = 0xBBC45B09
    tl_name = "messages.getRecentLocations"
    tl_type = "messages.Messages"
    tl_line = "messages.getRecentLocations#bbc45b09 peer:InputPeer limit:int hash:int = messages.Messages;"
    peer: api.TypeInputPeer
    limit: Int32
    hash: Int32


class GetRecentStickers_5ea192c9(TLFunction["api.messages.TypeRecentStickers"], frozen=True, kw_only=True, tag="messages.getRecentStickers#5ea192c9"):
    tl_id = 0x5EA192C9
    tl_name = "messages.getRecentStickers"
    tl_type = "messages.RecentStickers"
    tl_line = "messages.getRecentStickers#5ea192c9 flags:# attached:flags.0?true hash:int = messages.RecentStickers;"
    flags: Nat = 0
    attached: Bool = False
    hash: Int32


class GetReplies_24b581ba(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getReplies#24b581ba"):
    tl_id = 0x24B581BA
    tl_name = "messages.getReplies"
    tl_type = "messages.Messages"
    tl_line = "messages.getReplies#24b581ba peer:InputPeer msg_id:int offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:int = messages.Messages;"
    peer: api.TypeInputPeer
    msg_id: Int32
    offset_id: Int32
    offset_date: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int32


class GetSavedGifs_83bf3d52(TLFunction["api.messages.TypeSavedGifs"], frozen=True, kw_only=True, tag="messages.getSavedGifs#83bf3d52"):
    tl_id = 0x83BF3D52
    tl_name = "messages.getSavedGifs"
    tl_type = "messages.SavedGifs"
    tl_line = "messages.getSavedGifs#83bf3d52 hash:int = messages.SavedGifs;"
    hash: Int32


class GetSavedReactionTags_761ddacf(TLFunction["api.messages.TypeSavedReactionTags"], frozen=True, kw_only=True, tag="messages.getSavedReactionTags#761ddacf"):
    tl_id = 0x761DDACF
    tl_name = "messages.getSavedReactionTags"
    tl_type = "messages.SavedReactionTags"
    tl_line = "messages.getSavedReactionTags#761ddacf hash:long = messages.SavedReactionTags;"
    hash: Int64


class GetScheduledHistory_e2c2685b(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getScheduledHistory#e2c2685b"):
    tl_id = 0xE2C2685B
    tl_name = "messages.getScheduledHistory"
    tl_type = "messages.Messages"
    tl_line = "messages.getScheduledHistory#e2c2685b peer:InputPeer hash:int = messages.Messages;"
    peer: api.TypeInputPeer
    hash: Int32


class GetSearchCounters_732eef00(TLFunction["Vector[api.messages.TypeSearchCounter]"], frozen=True, kw_only=True, tag="messages.getSearchCounters#732eef00"):
    tl_id = 0x732EEF00
    tl_name = "messages.getSearchCounters"
    tl_type = "Vector<messages.SearchCounter>"
    tl_line = "messages.getSearchCounters#732eef00 peer:InputPeer filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>;"
    peer: api.TypeInputPeer
    filters: Vector[api.TypeMessagesFilter]


class GetSearchCounters_ae7cc1(TLFunction["Vector[api.messages.TypeSearchCounter]"], frozen=True, kw_only=True, tag="messages.getSearchCounters#ae7cc1"):
    tl_id = 0x00AE7CC1
    tl_name = "messages.getSearchCounters"
    tl_type = "Vector<messages.SearchCounter>"
    tl_line = "messages.getSearchCounters#ae7cc1 flags:# peer:InputPeer top_msg_id:flags.0?int filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    top_msg_id: Int32 | None = None
    filters: Vector[api.TypeMessagesFilter]


class GetSearchResultsCalendar_49f0bde9(TLFunction["api.messages.TypeSearchResultsCalendar"], frozen=True, kw_only=True, tag="messages.getSearchResultsCalendar#49f0bde9"):
    tl_id = 0x49F0BDE9
    tl_name = "messages.getSearchResultsCalendar"
    tl_type = "messages.SearchResultsCalendar"
    tl_line = "messages.getSearchResultsCalendar#49f0bde9 peer:InputPeer filter:MessagesFilter offset_id:int offset_date:int = messages.SearchResultsCalendar;"
    peer: api.TypeInputPeer
    filter: api.TypeMessagesFilter
    offset_id: Int32
    offset_date: Int32


class GetSearchResultsPositions_6e9583a3(TLFunction["api.messages.TypeSearchResultsPositions"], frozen=True, kw_only=True, tag="messages.getSearchResultsPositions#6e9583a3"):
    tl_id = 0x6E9583A3
    tl_name = "messages.getSearchResultsPositions"
    tl_type = "messages.SearchResultsPositions"
    tl_line = "messages.getSearchResultsPositions#6e9583a3 peer:InputPeer filter:MessagesFilter offset_id:int limit:int = messages.SearchResultsPositions;"
    peer: api.TypeInputPeer
    filter: api.TypeMessagesFilter
    offset_id: Int32
    limit: Int32


class GetStatsURL_83f6c0cd(TLFunction["api.TypeStatsURL"], frozen=True, kw_only=True, tag="messages.getStatsURL#83f6c0cd"):
    tl_id = 0x83F6C0CD
    tl_name = "messages.getStatsURL"
    tl_type = "StatsURL"
    tl_line = "messages.getStatsURL#83f6c0cd peer:InputPeer = StatsURL;"
    peer: api.TypeInputPeer


class GetStatsURL(TLFunction["api.TypeStatsURL"], frozen=True, kw_only=True, tag="messages.getStatsURL"):
    tl_id = 0x812C2AE6
    tl_name = "messages.getStatsURL"
    tl_type = "StatsURL"
    tl_line = "messages.getStatsURL#812c2ae6 flags:# dark:flags.0?true peer:InputPeer params:string = StatsURL;"
    flags: Nat = 0
    dark: Bool = False
    peer: api.TypeInputPeer
    params: String


class GetStickerSet_2619a90e(TLFunction["api.messages.TypeStickerSet"], frozen=True, kw_only=True, tag="messages.getStickerSet#2619a90e"):
    tl_id = 0x2619A90E
    tl_name = "messages.getStickerSet"
    tl_type = "messages.StickerSet"
    tl_line = "messages.getStickerSet#2619a90e stickerset:InputStickerSet = messages.StickerSet;"
    stickerset: api.TypeInputStickerSet


class GetStickers_ae22e045(TLFunction["api.messages.TypeStickers"], frozen=True, kw_only=True, tag="messages.getStickers#ae22e045"):
    tl_id = 0xAE22E045
    tl_name = "messages.getStickers"
    tl_type = "messages.Stickers"
    tl_line = "messages.getStickers#ae22e045 emoticon:string hash:string = messages.Stickers;"
    emoticon: String
    hash: String


class GetStickers_85cb5182(TLFunction["api.messages.TypeStickers"], frozen=True, kw_only=True, tag="messages.getStickers#85cb5182"):
    tl_id = 0x85CB5182
    tl_name = "messages.getStickers"
    tl_type = "messages.Stickers"
    tl_line = "messages.getStickers#85cb5182 flags:# exclude_featured:flags.0?true emoticon:string hash:string = messages.Stickers;"
    flags: Nat = 0
    exclude_featured: Bool = False
    emoticon: String
    hash: String


class GetStickers_43d4f2c(TLFunction["api.messages.TypeStickers"], frozen=True, kw_only=True, tag="messages.getStickers#43d4f2c"):
    tl_id = 0x043D4F2C
    tl_name = "messages.getStickers"
    tl_type = "messages.Stickers"
    tl_line = "messages.getStickers#43d4f2c emoticon:string hash:int = messages.Stickers;"
    emoticon: String
    hash: Int32


class GetUnreadMentions_46578472(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getUnreadMentions#46578472"):
    tl_id = 0x46578472
    tl_name = "messages.getUnreadMentions"
    tl_type = "messages.Messages"
    tl_line = "messages.getUnreadMentions#46578472 peer:InputPeer offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages;"
    peer: api.TypeInputPeer
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32


class GetUnreadReactions_e85bae1a(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.getUnreadReactions#e85bae1a"):
    tl_id = 0xE85BAE1A
    tl_name = "messages.getUnreadReactions"
    tl_type = "messages.Messages"
    tl_line = "messages.getUnreadReactions#e85bae1a peer:InputPeer offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages;"
    peer: api.TypeInputPeer
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32


class GetWebPage_32ca8f91(TLFunction["api.TypeWebPage"], frozen=True, kw_only=True, tag="messages.getWebPage#32ca8f91"):
    tl_id = 0x32CA8F91
    tl_name = "messages.getWebPage"
    tl_type = "WebPage"
    tl_line = "messages.getWebPage#32ca8f91 url:string hash:int = WebPage;"
    url: String
    hash: Int32


class HideReportSpam(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.hideReportSpam"):
    tl_id = 0xA8F1709B
    tl_name = "messages.hideReportSpam"
    tl_type = "Bool"
    tl_line = "messages.hideReportSpam#a8f1709b peer:InputPeer = Bool;"
    peer: api.TypeInputPeer


class MigrateChat_15a3b8e3(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.migrateChat#15a3b8e3"):
    tl_id = 0x15A3B8E3
    tl_name = "messages.migrateChat"
    tl_type = "Updates"
    tl_line = "messages.migrateChat#15a3b8e3 chat_id:int = Updates;"
    chat_id: Int32


class ProlongWebView_d22ad148(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.prolongWebView#d22ad148"):
    tl_id = 0xD22AD148
    tl_name = "messages.prolongWebView"
    tl_type = "Bool"
    tl_line = "messages.prolongWebView#d22ad148 flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to_msg_id:flags.0?int = Bool;"
    flags: Nat = 0
    silent: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    query_id: Int64
    reply_to_msg_id: Int32 | None = None


class ProlongWebView_ea5fbcce(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.prolongWebView#ea5fbcce"):
    tl_id = 0xEA5FBCCE
    tl_name = "messages.prolongWebView"
    tl_type = "Bool"
    tl_line = "messages.prolongWebView#ea5fbcce flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to_msg_id:flags.0?int send_as:flags.13?InputPeer = Bool;"
    flags: Nat = 0
    silent: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    query_id: Int64
    reply_to_msg_id: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class ProlongWebView_7ff34309(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.prolongWebView#7ff34309"):
    tl_id = 0x7FF34309
    tl_name = "messages.prolongWebView"
    tl_type = "Bool"
    tl_line = "messages.prolongWebView#7ff34309 flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to_msg_id:flags.0?int top_msg_id:flags.9?int send_as:flags.13?InputPeer = Bool;"
    flags: Nat = 0
    silent: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    query_id: Int64
    reply_to_msg_id: Int32 | None = None
    top_msg_id: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class ReadMentions_f0189d3(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.readMentions#f0189d3"):
    tl_id = 0x0F0189D3
    tl_name = "messages.readMentions"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.readMentions#f0189d3 peer:InputPeer = messages.AffectedHistory;"
    peer: api.TypeInputPeer


class ReadReactions_82e251d7(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.readReactions#82e251d7"):
    tl_id = 0x82E251D7
    tl_name = "messages.readReactions"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.readReactions#82e251d7 peer:InputPeer = messages.AffectedHistory;"
    peer: api.TypeInputPeer


class ReorderPinnedDialogs_959ff644(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reorderPinnedDialogs#959ff644"):
    tl_id = 0x959FF644
    tl_name = "messages.reorderPinnedDialogs"
    tl_type = "Bool"
    tl_line = "messages.reorderPinnedDialogs#959ff644 flags:# force:flags.0?true order:Vector<InputPeer> = Bool;"
    flags: Nat = 0
    force: Bool = False
    order: Vector[api.TypeInputPeer]


class ReorderPinnedDialogs_5b51d63f(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.reorderPinnedDialogs#5b51d63f"):
    tl_id = 0x5B51D63F
    tl_name = "messages.reorderPinnedDialogs"
    tl_type = "Bool"
    tl_line = "messages.reorderPinnedDialogs#5b51d63f flags:# force:flags.0?true order:Vector<InputDialogPeer> = Bool;"
    flags: Nat = 0
    force: Bool = False
    order: Vector[api.TypeInputDialogPeer]


class Report_bd82b658(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.report#bd82b658"):
    tl_id = 0xBD82B658
    tl_name = "messages.report"
    tl_type = "Bool"
    tl_line = "messages.report#bd82b658 peer:InputPeer id:Vector<int> reason:ReportReason = Bool;"
    peer: api.TypeInputPeer
    id: Vector[Int32]
    reason: api.TypeReportReason


class RequestSimpleWebView_6abb2f73(TLFunction["api.TypeSimpleWebViewResult"], frozen=True, kw_only=True, tag="messages.requestSimpleWebView#6abb2f73"):
    tl_id = 0x6ABB2F73
    tl_name = "messages.requestSimpleWebView"
    tl_type = "SimpleWebViewResult"
    tl_line = "messages.requestSimpleWebView#6abb2f73 flags:# bot:InputUser url:string theme_params:flags.0?DataJSON = SimpleWebViewResult;"
    flags: Nat = 0
    bot: api.TypeInputUser
    url: String
    theme_params: api.TypeDataJSON | None = None


class RequestSimpleWebView_299bec8e(TLFunction["api.TypeSimpleWebViewResult"], frozen=True, kw_only=True, tag="messages.requestSimpleWebView#299bec8e"):
    tl_id = 0x299BEC8E
    tl_name = "messages.requestSimpleWebView"
    tl_type = "SimpleWebViewResult"
    tl_line = "messages.requestSimpleWebView#299bec8e flags:# from_switch_webview:flags.1?true bot:InputUser url:string theme_params:flags.0?DataJSON platform:string = SimpleWebViewResult;"
    flags: Nat = 0
    from_switch_webview: Bool = False
    bot: api.TypeInputUser
    url: String
    theme_params: api.TypeDataJSON | None = None
    platform: String


class RequestUrlAuth_e33f5613(TLFunction["api.TypeUrlAuthResult"], frozen=True, kw_only=True, tag="messages.requestUrlAuth#e33f5613"):
    tl_id = 0xE33F5613
    tl_name = "messages.requestUrlAuth"
    tl_type = "UrlAuthResult"
    tl_line = "messages.requestUrlAuth#e33f5613 peer:InputPeer msg_id:int button_id:int = UrlAuthResult;"
    peer: api.TypeInputPeer
    msg_id: Int32
    button_id: Int32


class RequestWebView_fa04dff(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestWebView#fa04dff"):
    tl_id = 0x0FA04DFF
    tl_name = "messages.requestWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestWebView#fa04dff flags:# from_bot_menu:flags.4?true silent:flags.5?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON reply_to_msg_id:flags.0?int = WebViewResult;"
    flags: Nat = 0
    from_bot_menu: Bool = False
    silent: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    url: String | None = None
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    reply_to_msg_id: Int32 | None = None


class RequestWebView_91b15831(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestWebView#91b15831"):
    tl_id = 0x91B15831
    tl_name = "messages.requestWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestWebView#91b15831 flags:# from_bot_menu:flags.4?true silent:flags.5?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON reply_to_msg_id:flags.0?int send_as:flags.13?InputPeer = WebViewResult;"
    flags: Nat = 0
    from_bot_menu: Bool = False
    silent: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    url: String | None = None
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    reply_to_msg_id: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class RequestWebView_fc87a53c(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestWebView#fc87a53c"):
    tl_id = 0xFC87A53C
    tl_name = "messages.requestWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestWebView#fc87a53c flags:# from_bot_menu:flags.4?true silent:flags.5?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON platform:string reply_to_msg_id:flags.0?int send_as:flags.13?InputPeer = WebViewResult;"
    flags: Nat = 0
    from_bot_menu: Bool = False
    silent: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    url: String | None = None
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    platform: String
    reply_to_msg_id: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class RequestWebView_178b480b(TLFunction["api.TypeWebViewResult"], frozen=True, kw_only=True, tag="messages.requestWebView#178b480b"):
    tl_id = 0x178B480B
    tl_name = "messages.requestWebView"
    tl_type = "WebViewResult"
    tl_line = "messages.requestWebView#178b480b flags:# from_bot_menu:flags.4?true silent:flags.5?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON platform:string reply_to_msg_id:flags.0?int top_msg_id:flags.9?int send_as:flags.13?InputPeer = WebViewResult;"
    flags: Nat = 0
    from_bot_menu: Bool = False
    silent: Bool = False
    peer: api.TypeInputPeer
    bot: api.TypeInputUser
    url: String | None = None
    start_param: String | None = None
    theme_params: api.TypeDataJSON | None = None
    platform: String
    reply_to_msg_id: Int32 | None = None
    top_msg_id: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SaveDraft_bc39e14b(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveDraft#bc39e14b"):
    tl_id = 0xBC39E14B
    tl_name = "messages.saveDraft"
    tl_type = "Bool"
    tl_line = "messages.saveDraft#bc39e14b flags:# no_webpage:flags.1?true reply_to_msg_id:flags.0?int peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    reply_to_msg_id: Int32 | None = None
    peer: api.TypeInputPeer
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None


class SaveDraft_b4331e3f(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.saveDraft#b4331e3f"):
    tl_id = 0xB4331E3F
    tl_name = "messages.saveDraft"
    tl_type = "Bool"
    tl_line = "messages.saveDraft#b4331e3f flags:# no_webpage:flags.1?true reply_to_msg_id:flags.0?int top_msg_id:flags.2?int peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> = Bool;"
    flags: Nat = 0
    no_webpage: Bool = False
    reply_to_msg_id: Int32 | None = None
    top_msg_id: Int32 | None = None
    peer: api.TypeInputPeer
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None


class Search_39e9ea0(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.search#39e9ea0"):
    tl_id = 0x039E9EA0
    tl_name = "messages.search"
    tl_type = "messages.Messages"
    tl_line = "messages.search#39e9ea0 flags:# peer:InputPeer q:string from_id:flags.0?InputUser filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    q: String
    from_id: api.TypeInputUser | None = None
    filter: api.TypeMessagesFilter
    min_date: Int32
    max_date: Int32
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32


class Search_8614ef68(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.search#8614ef68"):
    tl_id = 0x8614EF68
    tl_name = "messages.search"
    tl_type = "messages.Messages"
    tl_line = "messages.search#8614ef68 flags:# peer:InputPeer q:string from_id:flags.0?InputUser filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:int = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    q: String
    from_id: api.TypeInputUser | None = None
    filter: api.TypeMessagesFilter
    min_date: Int32
    max_date: Int32
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int32


class Search_c352eec(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.search#c352eec"):
    tl_id = 0x0C352EEC
    tl_name = "messages.search"
    tl_type = "messages.Messages"
    tl_line = "messages.search#c352eec flags:# peer:InputPeer q:string from_id:flags.0?InputPeer top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:int = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    q: String
    from_id: api.TypeInputPeer | None = None
    top_msg_id: Int32 | None = None
    filter: api.TypeMessagesFilter
    min_date: Int32
    max_date: Int32
    offset_id: Int32
    add_offset: Int32
    limit: Int32
    max_id: Int32
    min_id: Int32
    hash: Int32


class Search_a0fda762(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.search#a0fda762"):
    tl_id = 0xA0FDA762
    tl_name = "messages.search"
    tl_type = "messages.Messages"
    tl_line = "messages.search#a0fda762 flags:# peer:InputPeer q:string from_id:flags.0?InputPeer top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    q: String
    from_id: api.TypeInputPeer | None = None
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


class Search_a7b4e929(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.search#a7b4e929"):
    tl_id = 0xA7B4E929
    tl_name = "messages.search"
    tl_type = "messages.Messages"
    tl_line = "messages.search#a7b4e929 flags:# peer:InputPeer q:string from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages;"
    flags: Nat = 0
    peer: api.TypeInputPeer
    q: String
    from_id: api.TypeInputPeer | None = None
    saved_peer_id: api.TypeInputPeer | None = None
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


class SearchGifs(TLFunction["api.messages.TypeFoundGifs"], frozen=True, kw_only=True, tag="messages.searchGifs"):
    tl_id = 0xBF9A776B
    tl_name = "messages.searchGifs"
    tl_type = "messages.FoundGifs"
    tl_line = "messages.searchGifs#bf9a776b q:string offset:int = messages.FoundGifs;"
    q: String
    offset: Int32


class SearchGlobal_9e3cacb0(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.searchGlobal#9e3cacb0"):
    tl_id = 0x9E3CACB0
    tl_name = "messages.searchGlobal"
    tl_type = "messages.Messages"
    tl_line = "messages.searchGlobal#9e3cacb0 q:string offset_date:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages;"
    q: String
    offset_date: Int32
    offset_peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32


class SearchGlobal_f79c611(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.searchGlobal#f79c611"):
    tl_id = 0x0F79C611
    tl_name = "messages.searchGlobal"
    tl_type = "messages.Messages"
    tl_line = "messages.searchGlobal#f79c611 q:string offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages;"
    q: String
    offset_rate: Int32
    offset_peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32


class SearchGlobal_bf7225a4(TLFunction["api.messages.TypeMessages"], frozen=True, kw_only=True, tag="messages.searchGlobal#bf7225a4"):
    tl_id = 0xBF7225A4
    tl_name = "messages.searchGlobal"
    tl_type = "messages.Messages"
    tl_line = "messages.searchGlobal#bf7225a4 flags:# folder_id:flags.0?int q:string offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages;"
    flags: Nat = 0
    folder_id: Int32 | None = None
    q: String
    offset_rate: Int32
    offset_peer: api.TypeInputPeer
    offset_id: Int32
    limit: Int32


class SearchStickerSets_c2b7d08b(TLFunction["api.messages.TypeFoundStickerSets"], frozen=True, kw_only=True, tag="messages.searchStickerSets#c2b7d08b"):
    tl_id = 0xC2B7D08B
    tl_name = "messages.searchStickerSets"
    tl_type = "messages.FoundStickerSets"
    tl_line = "messages.searchStickerSets#c2b7d08b flags:# exclude_featured:flags.0?true q:string hash:int = messages.FoundStickerSets;"
    flags: Nat = 0
    exclude_featured: Bool = False
    q: String
    hash: Int32


class SendBotRequestedPeer_fe38d01b(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendBotRequestedPeer#fe38d01b"):
    tl_id = 0xFE38D01B
    tl_name = "messages.sendBotRequestedPeer"
    tl_type = "Updates"
    tl_line = "messages.sendBotRequestedPeer#fe38d01b peer:InputPeer msg_id:int button_id:int requested_peer:InputPeer = Updates;"
    peer: api.TypeInputPeer
    msg_id: Int32
    button_id: Int32
    requested_peer: api.TypeInputPeer


class SendEncrypted_a9776773(TLFunction["api.messages.TypeSentEncryptedMessage"], frozen=True, kw_only=True, tag="messages.sendEncrypted#a9776773"):
    tl_id = 0xA9776773
    tl_name = "messages.sendEncrypted"
    tl_type = "messages.SentEncryptedMessage"
    tl_line = "messages.sendEncrypted#a9776773 peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage;"
    peer: api.TypeInputEncryptedChat
    random_id: Int64
    data: Bytes


class SendEncryptedFile_9a901b66(TLFunction["api.messages.TypeSentEncryptedMessage"], frozen=True, kw_only=True, tag="messages.sendEncryptedFile#9a901b66"):
    tl_id = 0x9A901B66
    tl_name = "messages.sendEncryptedFile"
    tl_type = "messages.SentEncryptedMessage"
    tl_line = "messages.sendEncryptedFile#9a901b66 peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile = messages.SentEncryptedMessage;"
    peer: api.TypeInputEncryptedChat
    random_id: Int64
    data: Bytes
    file: api.TypeInputEncryptedFile


class SendInlineBotResult_b16e06fe(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendInlineBotResult#b16e06fe"):
    tl_id = 0xB16E06FE
    tl_name = "messages.sendInlineBotResult"
    tl_type = "Updates"
    tl_line = "messages.sendInlineBotResult#b16e06fe flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to_msg_id:flags.0?int random_id:long query_id:long id:string = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    hide_via: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    random_id: Int64
    query_id: Int64
    id: String


class SendInlineBotResult_220815b0(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendInlineBotResult#220815b0"):
    tl_id = 0x220815B0
    tl_name = "messages.sendInlineBotResult"
    tl_type = "Updates"
    tl_line = "messages.sendInlineBotResult#220815b0 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to_msg_id:flags.0?int random_id:long query_id:long id:string schedule_date:flags.10?int = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    hide_via: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    random_id: Int64
    query_id: Int64
    id: String
    schedule_date: Int32 | None = None


class SendInlineBotResult_7aa11297(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendInlineBotResult#7aa11297"):
    tl_id = 0x7AA11297
    tl_name = "messages.sendInlineBotResult"
    tl_type = "Updates"
    tl_line = "messages.sendInlineBotResult#7aa11297 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to_msg_id:flags.0?int random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    hide_via: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    random_id: Int64
    query_id: Int64
    id: String
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SendInlineBotResult_d3fbdccb(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendInlineBotResult#d3fbdccb"):
    tl_id = 0xD3FBDCCB
    tl_name = "messages.sendInlineBotResult"
    tl_type = "Updates"
    tl_line = "messages.sendInlineBotResult#d3fbdccb flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to_msg_id:flags.0?int top_msg_id:flags.9?int random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    hide_via: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    top_msg_id: Int32 | None = None
    random_id: Int64
    query_id: Int64
    id: String
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SendInlineBotResult_f7bc68ba(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendInlineBotResult#f7bc68ba"):
    tl_id = 0xF7BC68BA
    tl_name = "messages.sendInlineBotResult"
    tl_type = "Updates"
    tl_line = "messages.sendInlineBotResult#f7bc68ba flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
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


class SendMedia_b8d1262b(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#b8d1262b"):
    tl_id = 0xB8D1262B
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#b8d1262b flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true peer:InputPeer reply_to_msg_id:flags.0?int media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    media: api.TypeInputMedia
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class SendMedia_3491eba9(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#3491eba9"):
    tl_id = 0x3491EBA9
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#3491eba9 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true peer:InputPeer reply_to_msg_id:flags.0?int media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    media: api.TypeInputMedia
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None


class SendMedia_e25ff8e0(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#e25ff8e0"):
    tl_id = 0xE25FF8E0
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#e25ff8e0 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true peer:InputPeer reply_to_msg_id:flags.0?int media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    media: api.TypeInputMedia
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SendMedia_7547c966(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#7547c966"):
    tl_id = 0x7547C966
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#7547c966 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true peer:InputPeer reply_to_msg_id:flags.0?int top_msg_id:flags.9?int media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    top_msg_id: Int32 | None = None
    media: api.TypeInputMedia
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SendMedia_72ccc23d(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMedia#72ccc23d"):
    tl_id = 0x72CCC23D
    tl_name = "messages.sendMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMedia#72ccc23d flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
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


class SendMessage_fa88427a(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#fa88427a"):
    tl_id = 0xFA88427A
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#fa88427a flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true peer:InputPeer reply_to_msg_id:flags.0?int message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None


class SendMessage_520c3870(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#520c3870"):
    tl_id = 0x520C3870
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#520c3870 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true peer:InputPeer reply_to_msg_id:flags.0?int message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None


class SendMessage_d9d75a4(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#d9d75a4"):
    tl_id = 0x0D9D75A4
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#d9d75a4 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true peer:InputPeer reply_to_msg_id:flags.0?int message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SendMessage_1cc20387(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#1cc20387"):
    tl_id = 0x1CC20387
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#1cc20387 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true peer:InputPeer reply_to_msg_id:flags.0?int top_msg_id:flags.9?int message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    no_webpage: Bool = False
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    top_msg_id: Int32 | None = None
    message: String
    random_id: Int64
    reply_markup: api.TypeReplyMarkup | None = None
    entities: Vector[api.TypeMessageEntity] | None = None
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SendMessage_280d096f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMessage#280d096f"):
    tl_id = 0x280D096F
    tl_name = "messages.sendMessage"
    tl_type = "Updates"
    tl_line = "messages.sendMessage#280d096f flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
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


class SendMultiMedia_2095512f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMultiMedia#2095512f"):
    tl_id = 0x2095512F
    tl_name = "messages.sendMultiMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMultiMedia#2095512f flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true peer:InputPeer reply_to_msg_id:flags.0?int multi_media:Vector<InputSingleMedia> = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    multi_media: Vector[api.TypeInputSingleMedia]


class SendMultiMedia_cc0110cb(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMultiMedia#cc0110cb"):
    tl_id = 0xCC0110CB
    tl_name = "messages.sendMultiMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMultiMedia#cc0110cb flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true peer:InputPeer reply_to_msg_id:flags.0?int multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    multi_media: Vector[api.TypeInputSingleMedia]
    schedule_date: Int32 | None = None


class SendMultiMedia_f803138f(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMultiMedia#f803138f"):
    tl_id = 0xF803138F
    tl_name = "messages.sendMultiMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMultiMedia#f803138f flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true peer:InputPeer reply_to_msg_id:flags.0?int multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    multi_media: Vector[api.TypeInputSingleMedia]
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SendMultiMedia_b6f11a1c(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMultiMedia#b6f11a1c"):
    tl_id = 0xB6F11A1C
    tl_name = "messages.sendMultiMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMultiMedia#b6f11a1c flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true peer:InputPeer reply_to_msg_id:flags.0?int top_msg_id:flags.9?int multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
    flags: Nat = 0
    silent: Bool = False
    background: Bool = False
    clear_draft: Bool = False
    noforwards: Bool = False
    update_stickersets_order: Bool = False
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32 | None = None
    top_msg_id: Int32 | None = None
    multi_media: Vector[api.TypeInputSingleMedia]
    schedule_date: Int32 | None = None
    send_as: api.TypeInputPeer | None = None


class SendMultiMedia_456e8987(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendMultiMedia#456e8987"):
    tl_id = 0x456E8987
    tl_name = "messages.sendMultiMedia"
    tl_type = "Updates"
    tl_line = "messages.sendMultiMedia#456e8987 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer = Updates;"
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


class SendReaction_25690ce4(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendReaction#25690ce4"):
    tl_id = 0x25690CE4
    tl_name = "messages.sendReaction"
    tl_type = "Updates"
    tl_line = "messages.sendReaction#25690ce4 flags:# big:flags.1?true peer:InputPeer msg_id:int reaction:flags.0?string = Updates;"
    flags: Nat = 0
    big: Bool = False
    peer: api.TypeInputPeer
    msg_id: Int32
    reaction: String | None = None


class SendScreenshotNotification_c97df020(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.sendScreenshotNotification#c97df020"):
    tl_id = 0xC97DF020
    tl_name = "messages.sendScreenshotNotification"
    tl_type = "Updates"
    tl_line = "messages.sendScreenshotNotification#c97df020 peer:InputPeer reply_to_msg_id:int random_id:long = Updates;"
    peer: api.TypeInputPeer
    reply_to_msg_id: Int32
    random_id: Int64


class SetChatAvailableReactions_14050ea6(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.setChatAvailableReactions#14050ea6"):
    tl_id = 0x14050EA6
    tl_name = "messages.setChatAvailableReactions"
    tl_type = "Updates"
    tl_line = "messages.setChatAvailableReactions#14050ea6 peer:InputPeer available_reactions:Vector<string> = Updates;"
    peer: api.TypeInputPeer
    available_reactions: Vector[String]


class SetDefaultReaction_d960c4d4(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setDefaultReaction#d960c4d4"):
    tl_id = 0xD960C4D4
    tl_name = "messages.setDefaultReaction"
    tl_type = "Bool"
    tl_line = "messages.setDefaultReaction#d960c4d4 reaction:string = Bool;"
    reaction: String


class SetInlineBotResults_eb5ea206(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setInlineBotResults#eb5ea206"):
    tl_id = 0xEB5EA206
    tl_name = "messages.setInlineBotResults"
    tl_type = "Bool"
    tl_line = "messages.setInlineBotResults#eb5ea206 flags:# gallery:flags.0?true private:flags.1?true query_id:long results:Vector<InputBotInlineResult> cache_time:int next_offset:flags.2?string switch_pm:flags.3?InlineBotSwitchPM = Bool;"
    flags: Nat = 0
    gallery: Bool = False
    private: Bool = False
    query_id: Int64
    results: Vector[api.TypeInputBotInlineResult]
    cache_time: Int32
    next_offset: String | None = None
    switch_pm: api.TypeInlineBotSwitchPM | None = None


class SetTyping_a3825e50(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.setTyping#a3825e50"):
    tl_id = 0xA3825E50
    tl_name = "messages.setTyping"
    tl_type = "Bool"
    tl_line = "messages.setTyping#a3825e50 peer:InputPeer action:SendMessageAction = Bool;"
    peer: api.TypeInputPeer
    action: api.TypeSendMessageAction


class ToggleBotInAttachMenu_1aee33af(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.toggleBotInAttachMenu#1aee33af"):
    tl_id = 0x1AEE33AF
    tl_name = "messages.toggleBotInAttachMenu"
    tl_type = "Bool"
    tl_line = "messages.toggleBotInAttachMenu#1aee33af bot:InputUser enabled:Bool = Bool;"
    bot: api.TypeInputUser
    enabled: Bool


class ToggleChatAdmins(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="messages.toggleChatAdmins"):
    tl_id = 0xEC8BD9E1
    tl_name = "messages.toggleChatAdmins"
    tl_type = "Updates"
    tl_line = "messages.toggleChatAdmins#ec8bd9e1 chat_id:int enabled:Bool = Updates;"
    chat_id: Int32
    enabled: Bool


class ToggleDialogPin_3289be6a(TLFunction["Bool"], frozen=True, kw_only=True, tag="messages.toggleDialogPin#3289be6a"):
    tl_id = 0x3289BE6A
    tl_name = "messages.toggleDialogPin"
    tl_type = "Bool"
    tl_line = "messages.toggleDialogPin#3289be6a flags:# pinned:flags.0?true peer:InputPeer = Bool;"
    flags: Nat = 0
    pinned: Bool = False
    peer: api.TypeInputPeer


class TranslateText_24ce6dee(TLFunction["api.messages.TypeTranslatedText"], frozen=True, kw_only=True, tag="messages.translateText#24ce6dee"):
    tl_id = 0x24CE6DEE
    tl_name = "messages.translateText"
    tl_type = "messages.TranslatedText"
    tl_line = "messages.translateText#24ce6dee flags:# peer:flags.0?InputPeer msg_id:flags.0?int text:flags.1?string from_lang:flags.2?string to_lang:string = messages.TranslatedText;"
    flags: Nat = 0
    peer: api.TypeInputPeer | None = None
    msg_id: Int32 | None = None
    text: String | None = None
    from_lang: String | None = None
    to_lang: String


class UnpinAllMessages_f025bc8b(TLFunction["api.messages.TypeAffectedHistory"], frozen=True, kw_only=True, tag="messages.unpinAllMessages#f025bc8b"):
    tl_id = 0xF025BC8B
    tl_name = "messages.unpinAllMessages"
    tl_type = "messages.AffectedHistory"
    tl_line = "messages.unpinAllMessages#f025bc8b peer:InputPeer = messages.AffectedHistory;"
    peer: api.TypeInputPeer


TypeFoundGifs: TypeAlias = FoundGifs
