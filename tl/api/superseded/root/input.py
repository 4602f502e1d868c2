"""Superseded definitions: types of the root namespace that begin with Input. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject, redacted_repr
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputInvoiceStarGiftResale_63cbc38c",
    "InputInvoiceStarGiftResale_c39f5324",
    "InputInvoiceStarGiftTransfer_ae3ba9ed",
    "InputInvoiceStarGiftUpgrade_5ebe7262",
    "InputInvoiceStarGift_25d8c1d8",
    "InputInvoiceStars_1da33ad8",
    "InputMediaDocumentExternal_fb52dc99",
    "InputMediaDocument_33473058",
    "InputMediaInvoice_8eb5a6d5",
    "InputMediaPaidMedia_aa661fc3",
    "InputMediaPhoto_b3ba0635",
    "InputMediaPoll_f94e5f1",
    "InputMediaUploadedDocument_5b38c6c1",
    "InputMediaUploadedPhoto_1e287d04",
    "InputPhoneContact_f392b7f4",
    "InputReplyToMessage_22c0f6d5",
    "InputReplyToMessage_869fbe10",
    "InputStorePaymentAuthCode_9bb2636d",
    "InputStorePaymentPremiumGiftCode_a3805f3f",
    "InputStorePaymentStars",
    "InputStorePaymentStarsTopup_dddd0f56",
]


class InputInvoiceStarGift_25d8c1d8(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGift#25d8c1d8"):
    tl_id = 0x25D8C1D8
    tl_name = "inputInvoiceStarGift"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGift#25d8c1d8 flags:# hide_name:flags.0?true include_upgrade:flags.2?true user_id:InputUser gift_id:long message:flags.1?TextWithEntities = InputInvoice;"
    flags: Nat = 0
    hide_name: Bool = False
    include_upgrade: Bool = False
    user_id: api.TypeInputUser
    gift_id: Int64
    message: api.TypeTextWithEntities | None = None


class InputInvoiceStarGiftResale_63cbc38c(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftResale#63cbc38c"):
    tl_id = 0x63CBC38C
    tl_name = "inputInvoiceStarGiftResale"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftResale#63cbc38c slug:string to_id:InputPeer = InputInvoice;"
    slug: String
    to_id: api.TypeInputPeer


class InputInvoiceStarGiftResale_c39f5324(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftResale#c39f5324"):
    tl_id = 0xC39F5324
    tl_name = "inputInvoiceStarGiftResale"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftResale#c39f5324 flags:# ton:flags.0?true slug:string to_id:InputPeer = InputInvoice;"
    flags: Nat = 0
    ton: Bool = False
    slug: String
    to_id: api.TypeInputPeer


class InputInvoiceStarGiftTransfer_ae3ba9ed(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftTransfer#ae3ba9ed"):
    tl_id = 0xAE3BA9ED
    tl_name = "inputInvoiceStarGiftTransfer"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftTransfer#ae3ba9ed msg_id:int to_id:InputUser = InputInvoice;"
    msg_id: Int32
    to_id: api.TypeInputUser


class InputInvoiceStarGiftUpgrade_5ebe7262(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStarGiftUpgrade#5ebe7262"):
    tl_id = 0x5EBE7262
    tl_name = "inputInvoiceStarGiftUpgrade"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStarGiftUpgrade#5ebe7262 flags:# keep_original_details:flags.0?true msg_id:int = InputInvoice;"
    flags: Nat = 0
    keep_original_details: Bool = False
    msg_id: Int32


class InputInvoiceStars_1da33ad8(TLObject, frozen=True, kw_only=True, tag="inputInvoiceStars#1da33ad8"):
    tl_id = 0x1DA33AD8
    tl_name = "inputInvoiceStars"
    tl_type = "InputInvoice"
    tl_line = "inputInvoiceStars#1da33ad8 option:StarsTopupOption = InputInvoice;"
    option: api.TypeStarsTopupOption


class InputMediaDocument_33473058(TLObject, frozen=True, kw_only=True, tag="inputMediaDocument#33473058"):
    tl_id = 0x33473058
    tl_name = "inputMediaDocument"
    tl_type = "InputMedia"
    tl_line = "inputMediaDocument#33473058 flags:# spoiler:flags.2?true id:InputDocument ttl_seconds:flags.0?int query:flags.1?string = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    id: api.TypeInputDocument
    ttl_seconds: Int32 | None = None
    query: String | None = None


class InputMediaDocumentExternal_fb52dc99(TLObject, frozen=True, kw_only=True, tag="inputMediaDocumentExternal#fb52dc99"):
    tl_id = 0xFB52DC99
    tl_name = "inputMediaDocumentExternal"
    tl_type = "InputMedia"
    tl_line = "inputMediaDocumentExternal#fb52dc99 flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    url: String
    ttl_seconds: Int32 | None = None


class InputMediaInvoice_8eb5a6d5(TLObject, frozen=True, kw_only=True, tag="inputMediaInvoice#8eb5a6d5"):
    tl_id = 0x8EB5A6D5
    tl_name = "inputMediaInvoice"
    tl_type = "InputMedia"
    tl_line = "inputMediaInvoice#8eb5a6d5 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON start_param:flags.1?string extended_media:flags.2?InputMedia = InputMedia;"
    flags: Nat = 0
    title: String
    description: String
    photo: api.TypeInputWebDocument | None = None
    invoice: api.TypeInvoice
    payload: Bytes
    provider: String
    provider_data: api.TypeDataJSON
    start_param: String | None = None
    extended_media: api.TypeInputMedia | None = None


class InputMediaPaidMedia_aa661fc3(TLObject, frozen=True, kw_only=True, tag="inputMediaPaidMedia#aa661fc3"):
    tl_id = 0xAA661FC3
    tl_name = "inputMediaPaidMedia"
    tl_type = "InputMedia"
    tl_line = "inputMediaPaidMedia#aa661fc3 stars_amount:long extended_media:Vector<InputMedia> = InputMedia;"
    stars_amount: Int64
    extended_media: Vector[api.TypeInputMedia]


class InputMediaPhoto_b3ba0635(TLObject, frozen=True, kw_only=True, tag="inputMediaPhoto#b3ba0635"):
    tl_id = 0xB3BA0635
    tl_name = "inputMediaPhoto"
    tl_type = "InputMedia"
    tl_line = "inputMediaPhoto#b3ba0635 flags:# spoiler:flags.1?true id:InputPhoto ttl_seconds:flags.0?int = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    id: api.TypeInputPhoto
    ttl_seconds: Int32 | None = None


class InputMediaPoll_f94e5f1(TLObject, frozen=True, kw_only=True, tag="inputMediaPoll#f94e5f1"):
    tl_id = 0x0F94E5F1
    tl_name = "inputMediaPoll"
    tl_type = "InputMedia"
    tl_line = "inputMediaPoll#f94e5f1 flags:# poll:Poll correct_answers:flags.0?Vector<bytes> solution:flags.1?string solution_entities:flags.1?Vector<MessageEntity> = InputMedia;"
    flags: Nat = 0
    poll: api.TypePoll
    correct_answers: Vector[Bytes] | None = None
    solution: String | None = None
    solution_entities: Vector[api.TypeMessageEntity] | None = None


class InputMediaUploadedDocument_5b38c6c1(TLObject, frozen=True, kw_only=True, tag="inputMediaUploadedDocument#5b38c6c1"):
    tl_id = 0x5B38C6C1
    tl_name = "inputMediaUploadedDocument"
    tl_type = "InputMedia"
    tl_line = "inputMediaUploadedDocument#5b38c6c1 flags:# nosound_video:flags.3?true force_file:flags.4?true spoiler:flags.5?true file:InputFile thumb:flags.2?InputFile mime_type:string attributes:Vector<DocumentAttribute> stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int = InputMedia;"
    flags: Nat = 0
    nosound_video: Bool = False
    force_file: Bool = False
    spoiler: Bool = False
    file: api.TypeInputFile
    thumb: api.TypeInputFile | None = None
    mime_type: String
    attributes: Vector[api.TypeDocumentAttribute]
    stickers: Vector[api.TypeInputDocument] | None = None
    ttl_seconds: Int32 | None = None


class InputMediaUploadedPhoto_1e287d04(TLObject, frozen=True, kw_only=True, tag="inputMediaUploadedPhoto#1e287d04"):
    tl_id = 0x1E287D04
    tl_name = "inputMediaUploadedPhoto"
    tl_type = "InputMedia"
    tl_line = "inputMediaUploadedPhoto#1e287d04 flags:# spoiler:flags.2?true file:InputFile stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int = InputMedia;"
    flags: Nat = 0
    spoiler: Bool = False
    file: api.TypeInputFile
    stickers: Vector[api.TypeInputDocument] | None = None
    ttl_seconds: Int32 | None = None


class InputPhoneContact_f392b7f4(TLObject, frozen=True, kw_only=True, tag="inputPhoneContact#f392b7f4"):
    tl_id = 0xF392B7F4
    tl_name = "inputPhoneContact"
    tl_type = "InputContact"
    tl_line = "inputPhoneContact#f392b7f4 client_id:long phone:string first_name:string last_name:string = InputContact;"
    client_id: Int64
    phone: String
    first_name: String
    last_name: String


class InputReplyToMessage_22c0f6d5(TLObject, frozen=True, kw_only=True, tag="inputReplyToMessage#22c0f6d5"):
    tl_id = 0x22C0F6D5
    tl_name = "inputReplyToMessage"
    tl_type = "InputReplyTo"
    tl_line = "inputReplyToMessage#22c0f6d5 flags:# reply_to_msg_id:int top_msg_id:flags.0?int reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int = InputReplyTo;"
    flags: Nat = 0
    reply_to_msg_id: Int32
    top_msg_id: Int32 | None = None
    reply_to_peer_id: api.TypeInputPeer | None = None
    quote_text: String | None = None
    quote_entities: Vector[api.TypeMessageEntity] | None = None
    quote_offset: Int32 | None = None


class InputReplyToMessage_869fbe10(TLObject, frozen=True, kw_only=True, tag="inputReplyToMessage#869fbe10"):
    tl_id = 0x869FBE10
    tl_name = "inputReplyToMessage"
    tl_type = "InputReplyTo"
    tl_line = "inputReplyToMessage#869fbe10 flags:# reply_to_msg_id:int top_msg_id:flags.0?int reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int monoforum_peer_id:flags.5?InputPeer todo_item_id:flags.6?int = InputReplyTo;"
    flags: Nat = 0
    reply_to_msg_id: Int32
    top_msg_id: Int32 | None = None
    reply_to_peer_id: api.TypeInputPeer | None = None
    quote_text: String | None = None
    quote_entities: Vector[api.TypeMessageEntity] | None = None
    quote_offset: Int32 | None = None
    monoforum_peer_id: api.TypeInputPeer | None = None
    todo_item_id: Int32 | None = None


class InputStorePaymentAuthCode_9bb2636d(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentAuthCode#9bb2636d"):
    tl_id = 0x9BB2636D
    tl_name = "inputStorePaymentAuthCode"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentAuthCode#9bb2636d flags:# restore:flags.0?true phone_number:string phone_code_hash:string currency:string amount:long = InputStorePaymentPurpose;"
    flags: Nat = 0
    restore: Bool = False
    phone_number: String
    phone_code_hash: String
    currency: String
    amount: Int64
    __repr__ = redacted_repr


class InputStorePaymentPremiumGiftCode_a3805f3f(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentPremiumGiftCode#a3805f3f"):
    tl_id = 0xA3805F3F
    tl_name = "inputStorePaymentPremiumGiftCode"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentPremiumGiftCode#a3805f3f flags:# users:Vector<InputUser> boost_peer:flags.0?InputPeer currency:string amount:long = InputStorePaymentPurpose;"
    flags: Nat = 0
    users: Vector[api.TypeInputUser]
    boost_peer: api.TypeInputPeer | None = None
    currency: String
    amount: Int64


class InputStorePaymentStars(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentStars"):
    tl_id = 0x4F0EE8DF
    tl_name = "inputStorePaymentStars"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentStars#4f0ee8df flags:# stars:long currency:string amount:long = InputStorePaymentPurpose;"
    flags: Nat = 0
    stars: Int64
    currency: String
    amount: Int64


class InputStorePaymentStarsTopup_dddd0f56(TLObject, frozen=True, kw_only=True, tag="inputStorePaymentStarsTopup#dddd0f56"):
    tl_id = 0xDDDD0F56
    tl_name = "inputStorePaymentStarsTopup"
    tl_type = "InputStorePaymentPurpose"
    tl_line = "inputStorePaymentStarsTopup#dddd0f56 stars:long currency:string amount:long = InputStorePaymentPurpose;"
    stars: Int64
    currency: String
    amount: Int64
