"""Definitions: types of the root namespace that begin with Emoji. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "EmojiGroup",
    "EmojiGroupGreeting",
    "EmojiGroupPremium",
    "EmojiKeyword",
    "EmojiKeywordDeleted",
    "EmojiKeywordsDifference",
    "EmojiLanguage",
    "EmojiList",
    "EmojiListNotModified",
    "EmojiStatus",
    "EmojiStatusCollectible",
    "EmojiStatusEmpty",
    "EmojiURL",
    "InputEmojiStatusCollectible",
    "TypeEmojiGroup",
    "TypeEmojiKeyword",
    "TypeEmojiKeywordsDifference",
    "TypeEmojiLanguage",
    "TypeEmojiList",
    "TypeEmojiStatus",
    "TypeEmojiURL",
]


class EmojiGroup(TLObject, frozen=True, kw_only=True, tag="emojiGroup"):
    tl_id = 0x7A9ABDA9
    tl_name = "emojiGroup"
    tl_type = "EmojiGroup"
    tl_line = "emojiGroup#7a9abda9 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup;"
    title: String
    icon_emoji_id: Int64
    emoticons: Vector[String]


class EmojiGroupGreeting(TLObject, frozen=True, kw_only=True, tag="emojiGroupGreeting"):
    tl_id = 0x80D26CC7
    tl_name = "emojiGroupGreeting"
    tl_type = "EmojiGroup"
    tl_line = "emojiGroupGreeting#80d26cc7 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup;"
    title: String
    icon_emoji_id: Int64
    emoticons: Vector[String]


class EmojiGroupPremium(TLObject, frozen=True, kw_only=True, tag="emojiGroupPremium"):
    tl_id = 0x093BCF34
    tl_name = "emojiGroupPremium"
    tl_type = "EmojiGroup"
    tl_line = "emojiGroupPremium#93bcf34 title:string icon_emoji_id:long = EmojiGroup;"
    title: String
    icon_emoji_id: Int64


class EmojiKeyword(TLObject, frozen=True, kw_only=True, tag="emojiKeyword"):
    tl_id = 0xD5B3B9F9
    tl_name = "emojiKeyword"
    tl_type = "EmojiKeyword"
    tl_line = "emojiKeyword#d5b3b9f9 keyword:string emoticons:Vector<string> = EmojiKeyword;"
    keyword: String
    emoticons: Vector[String]


class EmojiKeywordDeleted(TLObject, frozen=True, kw_only=True, tag="emojiKeywordDeleted"):
    tl_id = 0x236DF622
    tl_name = "emojiKeywordDeleted"
    tl_type = "EmojiKeyword"
    tl_line = "emojiKeywordDeleted#236df622 keyword:string emoticons:Vector<string> = EmojiKeyword;"
    keyword: String
    emoticons: Vector[String]


class EmojiKeywordsDifference(TLObject, frozen=True, kw_only=True, tag="emojiKeywordsDifference"):
    tl_id = 0x5CC761BD
    tl_name = "emojiKeywordsDifference"
    tl_type = "EmojiKeywordsDifference"
    tl_line = "emojiKeywordsDifference#5cc761bd lang_code:string from_version:int version:int keywords:Vector<EmojiKeyword> = EmojiKeywordsDifference;"
    lang_code: String
    from_version: Int32
    version: Int32
    keywords: Vector[api.TypeEmojiKeyword]


class EmojiLanguage(TLObject, frozen=True, kw_only=True, tag="emojiLanguage"):
    tl_id = 0xB3FB5361
    tl_name = "emojiLanguage"
    tl_type = "EmojiLanguage"
    tl_line = "emojiLanguage#b3fb5361 lang_code:string = EmojiLanguage;"
    lang_code: String


class EmojiList(TLObject, frozen=True, kw_only=True, tag="emojiList"):
    tl_id = 0x7A1E11D1
    tl_name = "emojiList"
    tl_type = "EmojiList"
    tl_line = "emojiList#7a1e11d1 hash:long document_id:Vector<long> = EmojiList;"
    hash: Int64
    document_id: Vector[Int64]


class EmojiListNotModified(TLObject, frozen=True, kw_only=True, tag="emojiListNotModified"):
    tl_id = 0x481EADFA
    tl_name = "emojiListNotModified"
    tl_type = "EmojiList"
    tl_line = "emojiListNotModified#481eadfa = EmojiList;"


class EmojiStatus(TLObject, frozen=True, kw_only=True, tag="emojiStatus"):
    tl_id = 0xE7FF068A
    tl_name = "emojiStatus"
    tl_type = "EmojiStatus"
    tl_line = "emojiStatus#e7ff068a flags:# document_id:long until:flags.0?int = EmojiStatus;"
    flags: Nat = 0
    document_id: Int64
    until: Int32 | None = None


class EmojiStatusCollectible(TLObject, frozen=True, kw_only=True, tag="emojiStatusCollectible"):
    tl_id = 0x7184603B
    tl_name = "emojiStatusCollectible"
    tl_type = "EmojiStatus"
    tl_line = "emojiStatusCollectible#7184603b flags:# collectible_id:long document_id:long title:string slug:string pattern_document_id:long center_color:int edge_color:int pattern_color:int text_color:int until:flags.0?int = EmojiStatus;"
    flags: Nat = 0
    collectible_id: Int64
    document_id: Int64
    title: String
    slug: String
    pattern_document_id: Int64
    center_color: Int32
    edge_color: Int32
    pattern_color: Int32
    text_color: Int32
    until: Int32 | None = None


class EmojiStatusEmpty(TLObject, frozen=True, kw_only=True, tag="emojiStatusEmpty"):
    tl_id = 0x2DE11AAE
    tl_name = "emojiStatusEmpty"
    tl_type = "EmojiStatus"
    tl_line = "emojiStatusEmpty#2de11aae = EmojiStatus;"


class EmojiURL(TLObject, frozen=True, kw_only=True, tag="emojiURL"):
    tl_id = 0xA575739D
    tl_name = "emojiURL"
    tl_type = "EmojiURL"
    tl_line = "emojiURL#a575739d url:string = EmojiURL;"
    url: String


class InputEmojiStatusCollectible(TLObject, frozen=True, kw_only=True, tag="inputEmojiStatusCollectible"):
    tl_id = 0x07141DBF
    tl_name = "inputEmojiStatusCollectible"
    tl_type = "EmojiStatus"
    tl_line = "inputEmojiStatusCollectible#7141dbf flags:# collectible_id:long until:flags.0?int = EmojiStatus;"
    flags: Nat = 0
    collectible_id: Int64
    until: Int32 | None = None


TypeEmojiGroup: TypeAlias = (
    EmojiGroup
    | EmojiGroupGreeting
    | EmojiGroupPremium
)
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
    | EmojiStatusCollectible
    | EmojiStatusEmpty
    | InputEmojiStatusCollectible
)
TypeEmojiURL: TypeAlias = EmojiURL
