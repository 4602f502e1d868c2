"""Definitions: types of the root namespace that begin with Privacy. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Int64, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PrivacyKeyAbout",
    "PrivacyKeyAddedByPhone",
    "PrivacyKeyBirthday",
    "PrivacyKeyChatInvite",
    "PrivacyKeyForwards",
    "PrivacyKeyNoPaidMessages",
    "PrivacyKeyPhoneCall",
    "PrivacyKeyPhoneNumber",
    "PrivacyKeyPhoneP2P",
    "PrivacyKeyProfilePhoto",
    "PrivacyKeySavedMusic",
    "PrivacyKeyStarGiftsAutoSave",
    "PrivacyKeyStatusTimestamp",
    "PrivacyKeyVoiceMessages",
    "PrivacyValueAllowAll",
    "PrivacyValueAllowBots",
    "PrivacyValueAllowChatParticipants",
    "PrivacyValueAllowCloseFriends",
    "PrivacyValueAllowContacts",
    "PrivacyValueAllowPremium",
    "PrivacyValueAllowUsers",
    "PrivacyValueDisallowAll",
    "PrivacyValueDisallowBots",
    "PrivacyValueDisallowChatParticipants",
    "PrivacyValueDisallowContacts",
    "PrivacyValueDisallowUsers",
    "TypePrivacyKey",
    "TypePrivacyRule",
]


class PrivacyKeyAbout(TLObject, frozen=True, kw_only=True, tag="privacyKeyAbout"):
    tl_id = 0xA486B761
    tl_name = "privacyKeyAbout"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyAbout#a486b761 = PrivacyKey;"


class PrivacyKeyAddedByPhone(TLObject, frozen=True, kw_only=True, tag="privacyKeyAddedByPhone"):
    tl_id = 0x42FFD42B
    tl_name = "privacyKeyAddedByPhone"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyAddedByPhone#42ffd42b = PrivacyKey;"


class PrivacyKeyBirthday(TLObject, frozen=True, kw_only=True, tag="privacyKeyBirthday"):
    tl_id = 0x2000A518
    tl_name = "privacyKeyBirthday"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyBirthday#2000a518 = PrivacyKey;"


class PrivacyKeyChatInvite(TLObject, frozen=True, kw_only=True, tag="privacyKeyChatInvite"):
    tl_id = 0x500E6DFA
    tl_name = "privacyKeyChatInvite"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyChatInvite#500e6dfa = PrivacyKey;"


class PrivacyKeyForwards(TLObject, frozen=True, kw_only=True, tag="privacyKeyForwards"):
    tl_id = 0x69EC56A3
    tl_name = "privacyKeyForwards"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyForwards#69ec56a3 = PrivacyKey;"


class PrivacyKeyNoPaidMessages(TLObject, frozen=True, kw_only=True, tag="privacyKeyNoPaidMessages"):
    tl_id = 0x17D348D2
    tl_name = "privacyKeyNoPaidMessages"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyNoPaidMessages#17d348d2 = PrivacyKey;"


class PrivacyKeyPhoneCall(TLObject, frozen=True, kw_only=True, tag="privacyKeyPhoneCall"):
    tl_id = 0x3D662B7B
    tl_name = "privacyKeyPhoneCall"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyPhoneCall#3d662b7b = PrivacyKey;"


class PrivacyKeyPhoneNumber(TLObject, frozen=True, kw_only=True, tag="privacyKeyPhoneNumber"):
    tl_id = 0xD19AE46D
    tl_name = "privacyKeyPhoneNumber"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyPhoneNumber#d19ae46d = PrivacyKey;"


class PrivacyKeyPhoneP2P(TLObject, frozen=True, kw_only=True, tag="privacyKeyPhoneP2P"):
    tl_id = 0x39491CC8
    tl_name = "privacyKeyPhoneP2P"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyPhoneP2P#39491cc8 = PrivacyKey;"


class PrivacyKeyProfilePhoto(TLObject, frozen=True, kw_only=True, tag="privacyKeyProfilePhoto"):
    tl_id = 0x96151FED
    tl_name = "privacyKeyProfilePhoto"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyProfilePhoto#96151fed = PrivacyKey;"


class PrivacyKeySavedMusic(TLObject, frozen=True, kw_only=True, tag="privacyKeySavedMusic"):
    tl_id = 0xFF7A571B
    tl_name = "privacyKeySavedMusic"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeySavedMusic#ff7a571b = PrivacyKey;"


class PrivacyKeyStarGiftsAutoSave(TLObject, frozen=True, kw_only=True, tag="privacyKeyStarGiftsAutoSave"):
    tl_id = 0x2CA4FDF8
    tl_name = "privacyKeyStarGiftsAutoSave"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyStarGiftsAutoSave#2ca4fdf8 = PrivacyKey;"


class PrivacyKeyStatusTimestamp(TLObject, frozen=True, kw_only=True, tag="privacyKeyStatusTimestamp"):
    tl_id = 0xBC2EAB30
    tl_name = "privacyKeyStatusTimestamp"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyStatusTimestamp#bc2eab30 = PrivacyKey;"


class PrivacyKeyVoiceMessages(TLObject, frozen=True, kw_only=True, tag="privacyKeyVoiceMessages"):
    tl_id = 0x0697F414
    tl_name = "privacyKeyVoiceMessages"
    tl_type = "PrivacyKey"
    tl_line = "privacyKeyVoiceMessages#697f414 = PrivacyKey;"


class PrivacyValueAllowAll(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowAll"):
    tl_id = 0x65427B82
    tl_name = "privacyValueAllowAll"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowAll#65427b82 = PrivacyRule;"


class PrivacyValueAllowBots(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowBots"):
    tl_id = 0x21461B5D
    tl_name = "privacyValueAllowBots"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowBots#21461b5d = PrivacyRule;"


class PrivacyValueAllowChatParticipants(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowChatParticipants"):
    tl_id = 0x6B134E8E
    tl_name = "privacyValueAllowChatParticipants"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowChatParticipants#6b134e8e chats:Vector<long> = PrivacyRule;"
    chats: Vector[Int64]


class PrivacyValueAllowCloseFriends(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowCloseFriends"):
    tl_id = 0xF7E8D89B
    tl_name = "privacyValueAllowCloseFriends"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowCloseFriends#f7e8d89b = PrivacyRule;"


class PrivacyValueAllowContacts(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowContacts"):
    tl_id = 0xFFFE1BAC
    tl_name = "privacyValueAllowContacts"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowContacts#fffe1bac = PrivacyRule;"


class PrivacyValueAllowPremium(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowPremium"):
    tl_id = 0xECE9814B
    tl_name = "privacyValueAllowPremium"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowPremium#ece9814b = PrivacyRule;"


class PrivacyValueAllowUsers(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowUsers"):
    tl_id = 0xB8905FB2
    tl_name = "privacyValueAllowUsers"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowUsers#b8905fb2 users:Vector<long> = PrivacyRule;"
    users: Vector[Int64]


class PrivacyValueDisallowAll(TLObject, frozen=True, kw_only=True, tag="privacyValueDisallowAll"):
    tl_id = 0x8B73E763
    tl_name = "privacyValueDisallowAll"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueDisallowAll#8b73e763 = PrivacyRule;"


class PrivacyValueDisallowBots(TLObject, frozen=True, kw_only=True, tag="privacyValueDisallowBots"):
    tl_id = 0xF6A5F82F
    tl_name = "privacyValueDisallowBots"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueDisallowBots#f6a5f82f = PrivacyRule;"


class PrivacyValueDisallowChatParticipants(TLObject, frozen=True, kw_only=True, tag="privacyValueDisallowChatParticipants"):
    tl_id = 0x41C87565
    tl_name = "privacyValueDisallowChatParticipants"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueDisallowChatParticipants#41c87565 chats:Vector<long> = PrivacyRule;"
    chats: Vector[Int64]


class PrivacyValueDisallowContacts(TLObject, frozen=True, kw_only=True, tag="privacyValueDisallowContacts"):
    tl_id = 0xF888FA1A
    tl_name = "privacyValueDisallowContacts"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueDisallowContacts#f888fa1a = PrivacyRule;"


class PrivacyValueDisallowUsers(TLObject, frozen=True, kw_only=True, tag="privacyValueDisallowUsers"):
    tl_id = 0xE4621141
    tl_name = "privacyValueDisallowUsers"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueDisallowUsers#e4621141 users:Vector<long> = PrivacyRule;"
    users: Vector[Int64]


TypePrivacyKey: TypeAlias = (
    PrivacyKeyAbout
    | PrivacyKeyAddedByPhone
    | PrivacyKeyBirthday
    | PrivacyKeyChatInvite
    | PrivacyKeyForwards
    | PrivacyKeyNoPaidMessages
    | PrivacyKeyPhoneCall
    | PrivacyKeyPhoneNumber
    | PrivacyKeyPhoneP2P
    | PrivacyKeyProfilePhoto
    | PrivacyKeySavedMusic
    | PrivacyKeyStarGiftsAutoSave
    | PrivacyKeyStatusTimestamp
    | PrivacyKeyVoiceMessages
)
TypePrivacyRule: TypeAlias = (
    PrivacyValueAllowAll
    | PrivacyValueAllowBots
    | PrivacyValueAllowChatParticipants
    | PrivacyValueAllowCloseFriends
    | PrivacyValueAllowContacts
    | PrivacyValueAllowPremium
    | PrivacyValueAllowUsers
    | PrivacyValueDisallowAll
    | PrivacyValueDisallowBots
    | PrivacyValueDisallowChatParticipants
    | PrivacyValueDisallowContacts
    | PrivacyValueDisallowUsers
)
