"""Definitions: types of the root namespace that begin with Encrypted. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Bytes, Int32, Int64, Nat

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "EncryptedChat",
    "EncryptedChatDiscarded",
    "EncryptedChatEmpty",
    "EncryptedChatRequested",
    "EncryptedChatWaiting",
    "EncryptedFile",
    "EncryptedFileEmpty",
    "EncryptedMessage",
    "EncryptedMessageService",
    "TypeEncryptedChat",
    "TypeEncryptedFile",
    "TypeEncryptedMessage",
]


class EncryptedChat(TLObject, frozen=True, kw_only=True, tag="encryptedChat"):
    tl_id = 0x61F0D4C7
    tl_name = "encryptedChat"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChat#61f0d4c7 id:int access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long = EncryptedChat;"
    id: Int32
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    g_a_or_b: Bytes
    key_fingerprint: Int64


class EncryptedChatDiscarded(TLObject, frozen=True, kw_only=True, tag="encryptedChatDiscarded"):
    tl_id = 0x1E1C7C45
    tl_name = "encryptedChatDiscarded"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChatDiscarded#1e1c7c45 flags:# history_deleted:flags.0?true id:int = EncryptedChat;"
    flags: Nat = 0
    history_deleted: Bool = False
    id: Int32


class EncryptedChatEmpty(TLObject, frozen=True, kw_only=True, tag="encryptedChatEmpty"):
    tl_id = 0xAB7EC0A0
    tl_name = "encryptedChatEmpty"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChatEmpty#ab7ec0a0 id:int = EncryptedChat;"
    id: Int32


class EncryptedChatRequested(TLObject, frozen=True, kw_only=True, tag="encryptedChatRequested"):
    tl_id = 0x48F1D94C
    tl_name = "encryptedChatRequested"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChatRequested#48f1d94c flags:# folder_id:flags.0?int id:int access_hash:long date:int admin_id:long participant_id:long g_a:bytes = EncryptedChat;"
    flags: Nat = 0
    folder_id: Int32 | None = None
    id: Int32
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64
    g_a: Bytes


class EncryptedChatWaiting(TLObject, frozen=True, kw_only=True, tag="encryptedChatWaiting"):
    tl_id = 0x66B25953
    tl_name = "encryptedChatWaiting"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChatWaiting#66b25953 id:int access_hash:long date:int admin_id:long participant_id:long = EncryptedChat;"
    id: Int32
    access_hash: Int64
    date: Int32
    admin_id: Int64
    participant_id: Int64


class EncryptedFile(TLObject, frozen=True, kw_only=True, tag="encryptedFile"):
    tl_id = 0xA8008CD8
    tl_name = "encryptedFile"
    tl_type = "EncryptedFile"
    tl_line = "encryptedFile#a8008cd8 id:long access_hash:long size:long dc_id:int key_fingerprint:int = EncryptedFile;"
    id: Int64
    access_hash: Int64
    size: Int64
    dc_id: Int32
    key_fingerprint: Int32


class EncryptedFileEmpty(TLObject, frozen=True, kw_only=True, tag="encryptedFileEmpty"):
    tl_id = 0xC21F497E
    tl_name = "encryptedFileEmpty"
    tl_type = "EncryptedFile"
    tl_line = "encryptedFileEmpty#c21f497e = EncryptedFile;"


class EncryptedMessage(TLObject, frozen=True, kw_only=True, tag="encryptedMessage"):
    tl_id = 0xED18C118
    tl_name = "encryptedMessage"
    tl_type = "EncryptedMessage"
    tl_line = "encryptedMessage#ed18c118 random_id:long chat_id:int date:int bytes:bytes file:EncryptedFile = EncryptedMessage;"
    random_id: Int64
    chat_id: Int32
    date: Int32
    bytes: Bytes
    file: api.TypeEncryptedFile


class EncryptedMessageService(TLObject, frozen=True, kw_only=True, tag="encryptedMessageService"):
    tl_id = 0x23734B06
    tl_name = "encryptedMessageService"
    tl_type = "EncryptedMessage"
    tl_line = "encryptedMessageService#23734b06 random_id:long chat_id:int date:int bytes:bytes = EncryptedMessage;"
    random_id: Int64
    chat_id: Int32
    date: Int32
    bytes: Bytes


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
