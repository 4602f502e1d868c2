"""Superseded definitions: types of the root namespace that begin with Encrypted. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Bytes, Int32, Int64, Nat

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "EncryptedChatDiscarded_13d6dd27",
    "EncryptedChatRequested_62718a82",
    "EncryptedChatRequested_c878527e",
    "EncryptedChatWaiting_3bf703dc",
    "EncryptedChat_fa56ce36",
    "EncryptedFile_4a70994c",
]


class EncryptedChat_fa56ce36(TLObject, frozen=True, kw_only=True, tag="encryptedChat#fa56ce36"):
    tl_id = 0xFA56CE36
    tl_name = "encryptedChat"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChat#fa56ce36 id:int access_hash:long date:int admin_id:int participant_id:int g_a_or_b:bytes key_fingerprint:long = EncryptedChat;"
    id: Int32
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_a_or_b: Bytes
    key_fingerprint: Int64


class EncryptedChatDiscarded_13d6dd27(TLObject, frozen=True, kw_only=True, tag="encryptedChatDiscarded#13d6dd27"):
    tl_id = 0x13D6DD27
    tl_name = "encryptedChatDiscarded"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChatDiscarded#13d6dd27 id:int = EncryptedChat;"
    id: Int32


class EncryptedChatRequested_c878527e(TLObject, frozen=True, kw_only=True, tag="encryptedChatRequested#c878527e"):
    tl_id = 0xC878527E
    tl_name = "encryptedChatRequested"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChatRequested#c878527e id:int access_hash:long date:int admin_id:int participant_id:int g_a:bytes = EncryptedChat;"
    id: Int32
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_a: Bytes


class EncryptedChatRequested_62718a82(TLObject, frozen=True, kw_only=True, tag="encryptedChatRequested#62718a82"):
    tl_id = 0x62718A82
    tl_name = "encryptedChatRequested"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChatRequested#62718a82 flags:# folder_id:flags.0?int id:int access_hash:long date:int admin_id:int participant_id:int g_a:bytes = EncryptedChat;"
    flags: Nat = 0
    folder_id: Int32 | None = None
    id: Int32
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32
    g_a: Bytes


class EncryptedChatWaiting_3bf703dc(TLObject, frozen=True, kw_only=True, tag="encryptedChatWaiting#3bf703dc"):
    tl_id = 0x3BF703DC
    tl_name = "encryptedChatWaiting"
    tl_type = "EncryptedChat"
    tl_line = "encryptedChatWaiting#3bf703dc id:int access_hash:long date:int admin_id:int participant_id:int = EncryptedChat;"
    id: Int32
    access_hash: Int64
    date: Int32
    admin_id: Int32
    participant_id: Int32


class EncryptedFile_4a70994c(TLObject, frozen=True, kw_only=True, tag="encryptedFile#4a70994c"):
    tl_id = 0x4A70994C
    tl_name = "encryptedFile"
    tl_type = "EncryptedFile"
    tl_line = "encryptedFile#4a70994c id:long access_hash:long size:int dc_id:int key_fingerprint:int = EncryptedFile;"
    id: Int64
    access_hash: Int64
    size: Int32
    dc_id: Int32
    key_fingerprint: Int32
