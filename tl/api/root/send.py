"""Definitions: types of the root namespace that begin with Send. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputSendMessageRichMessageDraftAction",
    "SendAsPeer",
    "SendMessageCancelAction",
    "SendMessageChooseContactAction",
    "SendMessageChooseStickerAction",
    "SendMessageEmojiInteraction",
    "SendMessageEmojiInteractionSeen",
    "SendMessageGamePlayAction",
    "SendMessageGeoLocationAction",
    "SendMessageHistoryImportAction",
    "SendMessageRecordAudioAction",
    "SendMessageRecordRoundAction",
    "SendMessageRecordVideoAction",
    "SendMessageRichMessageDraftAction",
    "SendMessageStopDraftAction",
    "SendMessageTextDraftAction",
    "SendMessageTypingAction",
    "SendMessageUploadAudioAction",
    "SendMessageUploadDocumentAction",
    "SendMessageUploadPhotoAction",
    "SendMessageUploadRoundAction",
    "SendMessageUploadVideoAction",
    "SpeakingInGroupCallAction",
    "TypeSendAsPeer",
    "TypeSendMessageAction",
]


class InputSendMessageRichMessageDraftAction(TLObject, frozen=True, kw_only=True, tag="inputSendMessageRichMessageDraftAction"):
    tl_id = 0xA937C7BE
    tl_name = "inputSendMessageRichMessageDraftAction"
    tl_type = "SendMessageAction"
    tl_line = "inputSendMessageRichMessageDraftAction#a937c7be flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long rich_message:InputRichMessage = SendMessageAction;"
    flags: Nat = 0
    can_stop: Bool = False
    keep_on_stop: Bool = False
    random_id: Int64
    rich_message: api.TypeInputRichMessage


class SendAsPeer(TLObject, frozen=True, kw_only=True, tag="sendAsPeer"):
    tl_id = 0xB81C7034
    tl_name = "sendAsPeer"
    tl_type = "SendAsPeer"
    tl_line = "sendAsPeer#b81c7034 flags:# premium_required:flags.0?true peer:Peer = SendAsPeer;"
    flags: Nat = 0
    premium_required: Bool = False
    peer: api.TypePeer


class SendMessageCancelAction(TLObject, frozen=True, kw_only=True, tag="sendMessageCancelAction"):
    tl_id = 0xFD5EC8F5
    tl_name = "sendMessageCancelAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageCancelAction#fd5ec8f5 = SendMessageAction;"


class SendMessageChooseContactAction(TLObject, frozen=True, kw_only=True, tag="sendMessageChooseContactAction"):
    tl_id = 0x628CBC6F
    tl_name = "sendMessageChooseContactAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageChooseContactAction#628cbc6f = SendMessageAction;"


class SendMessageChooseStickerAction(TLObject, frozen=True, kw_only=True, tag="sendMessageChooseStickerAction"):
    tl_id = 0xB05AC6B1
    tl_name = "sendMessageChooseStickerAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageChooseStickerAction#b05ac6b1 = SendMessageAction;"


class SendMessageEmojiInteraction(TLObject, frozen=True, kw_only=True, tag="sendMessageEmojiInteraction"):
    tl_id = 0x25972BCB
    tl_name = "sendMessageEmojiInteraction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageEmojiInteraction#25972bcb emoticon:string msg_id:int interaction:DataJSON = SendMessageAction;"
    emoticon: String
    msg_id: Int32
    interaction: api.TypeDataJSON


class SendMessageEmojiInteractionSeen(TLObject, frozen=True, kw_only=True, tag="sendMessageEmojiInteractionSeen"):
    tl_id = 0xB665902E
    tl_name = "sendMessageEmojiInteractionSeen"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageEmojiInteractionSeen#b665902e emoticon:string = SendMessageAction;"
    emoticon: String


class SendMessageGamePlayAction(TLObject, frozen=True, kw_only=True, tag="sendMessageGamePlayAction"):
    tl_id = 0xDD6A8F48
    tl_name = "sendMessageGamePlayAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageGamePlayAction#dd6a8f48 = SendMessageAction;"


class SendMessageGeoLocationAction(TLObject, frozen=True, kw_only=True, tag="sendMessageGeoLocationAction"):
    tl_id = 0x176F8BA1
    tl_name = "sendMessageGeoLocationAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageGeoLocationAction#176f8ba1 = SendMessageAction;"


class SendMessageHistoryImportAction(TLObject, frozen=True, kw_only=True, tag="sendMessageHistoryImportAction"):
    tl_id = 0xDBDA9246
    tl_name = "sendMessageHistoryImportAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageHistoryImportAction#dbda9246 progress:int = SendMessageAction;"
    progress: Int32


class SendMessageRecordAudioAction(TLObject, frozen=True, kw_only=True, tag="sendMessageRecordAudioAction"):
    tl_id = 0xD52F73F7
    tl_name = "sendMessageRecordAudioAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageRecordAudioAction#d52f73f7 = SendMessageAction;"


class SendMessageRecordRoundAction(TLObject, frozen=True, kw_only=True, tag="sendMessageRecordRoundAction"):
    tl_id = 0x88F27FBC
    tl_name = "sendMessageRecordRoundAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageRecordRoundAction#88f27fbc = SendMessageAction;"


class SendMessageRecordVideoAction(TLObject, frozen=True, kw_only=True, tag="sendMessageRecordVideoAction"):
    tl_id = 0xA187D66F
    tl_name = "sendMessageRecordVideoAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageRecordVideoAction#a187d66f = SendMessageAction;"


class SendMessageRichMessageDraftAction(TLObject, frozen=True, kw_only=True, tag="sendMessageRichMessageDraftAction"):
    tl_id = 0x52564893
    tl_name = "sendMessageRichMessageDraftAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageRichMessageDraftAction#52564893 flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long rich_message:RichMessage = SendMessageAction;"
    flags: Nat = 0
    can_stop: Bool = False
    keep_on_stop: Bool = False
    random_id: Int64
    rich_message: api.TypeRichMessage


class SendMessageStopDraftAction(TLObject, frozen=True, kw_only=True, tag="sendMessageStopDraftAction"):
    tl_id = 0xFBF902B0
    tl_name = "sendMessageStopDraftAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageStopDraftAction#fbf902b0 random_id:long = SendMessageAction;"
    random_id: Int64


class SendMessageTextDraftAction(TLObject, frozen=True, kw_only=True, tag="sendMessageTextDraftAction"):
    tl_id = 0x3630B85A
    tl_name = "sendMessageTextDraftAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageTextDraftAction#3630b85a flags:# can_stop:flags.0?true keep_on_stop:flags.1?true random_id:long text:TextWithEntities = SendMessageAction;"
    flags: Nat = 0
    can_stop: Bool = False
    keep_on_stop: Bool = False
    random_id: Int64
    text: api.TypeTextWithEntities


class SendMessageTypingAction(TLObject, frozen=True, kw_only=True, tag="sendMessageTypingAction"):
    tl_id = 0x16BF744E
    tl_name = "sendMessageTypingAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageTypingAction#16bf744e = SendMessageAction;"


class SendMessageUploadAudioAction(TLObject, frozen=True, kw_only=True, tag="sendMessageUploadAudioAction"):
    tl_id = 0xF351D7AB
    tl_name = "sendMessageUploadAudioAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageUploadAudioAction#f351d7ab progress:int = SendMessageAction;"
    progress: Int32


class SendMessageUploadDocumentAction(TLObject, frozen=True, kw_only=True, tag="sendMessageUploadDocumentAction"):
    tl_id = 0xAA0CD9E4
    tl_name = "sendMessageUploadDocumentAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageUploadDocumentAction#aa0cd9e4 progress:int = SendMessageAction;"
    progress: Int32


class SendMessageUploadPhotoAction(TLObject, frozen=True, kw_only=True, tag="sendMessageUploadPhotoAction"):
    tl_id = 0xD1D34A26
    tl_name = "sendMessageUploadPhotoAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageUploadPhotoAction#d1d34a26 progress:int = SendMessageAction;"
    progress: Int32


class SendMessageUploadRoundAction(TLObject, frozen=True, kw_only=True, tag="sendMessageUploadRoundAction"):
    tl_id = 0x243E1C66
    tl_name = "sendMessageUploadRoundAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageUploadRoundAction#243e1c66 progress:int = SendMessageAction;"
    progress: Int32


class SendMessageUploadVideoAction(TLObject, frozen=True, kw_only=True, tag="sendMessageUploadVideoAction"):
    tl_id = 0xE9763AEC
    tl_name = "sendMessageUploadVideoAction"
    tl_type = "SendMessageAction"
    tl_line = "sendMessageUploadVideoAction#e9763aec progress:int = SendMessageAction;"
    progress: Int32


class SpeakingInGroupCallAction(TLObject, frozen=True, kw_only=True, tag="speakingInGroupCallAction"):
    tl_id = 0xD92C2285
    tl_name = "speakingInGroupCallAction"
    tl_type = "SendMessageAction"
    tl_line = "speakingInGroupCallAction#d92c2285 = SendMessageAction;"


TypeSendMessageAction: TypeAlias = (
    InputSendMessageRichMessageDraftAction
    | SendMessageCancelAction
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
    | SendMessageRichMessageDraftAction
    | SendMessageStopDraftAction
    | SendMessageTextDraftAction
    | SendMessageTypingAction
    | SendMessageUploadAudioAction
    | SendMessageUploadDocumentAction
    | SendMessageUploadPhotoAction
    | SendMessageUploadRoundAction
    | SendMessageUploadVideoAction
    | SpeakingInGroupCallAction
)
TypeSendAsPeer: TypeAlias = SendAsPeer
