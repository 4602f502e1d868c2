"""Superseded definitions: types of the root namespace that begin with Privacy. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Int32, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PrivacyValueAllowChatParticipants_18be796b",
    "PrivacyValueAllowUsers_4d5bbe0c",
    "PrivacyValueDisallowChatParticipants_acae0690",
    "PrivacyValueDisallowUsers_c7f49b7",
]


class PrivacyValueAllowChatParticipants_18be796b(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowChatParticipants#18be796b"):
    tl_id = 0x18BE796B
    tl_name = "privacyValueAllowChatParticipants"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowChatParticipants#18be796b chats:Vector<int> = PrivacyRule;"
    chats: Vector[Int32]


class PrivacyValueAllowUsers_4d5bbe0c(TLObject, frozen=True, kw_only=True, tag="privacyValueAllowUsers#4d5bbe0c"):
    tl_id = 0x4D5BBE0C
    tl_name = "privacyValueAllowUsers"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueAllowUsers#4d5bbe0c users:Vector<int> = PrivacyRule;"
    users: Vector[Int32]


class PrivacyValueDisallowChatParticipants_acae0690(TLObject, frozen=True, kw_only=True, tag="privacyValueDisallowChatParticipants#acae0690"):
    tl_id = 0xACAE0690
    tl_name = "privacyValueDisallowChatParticipants"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueDisallowChatParticipants#acae0690 chats:Vector<int> = PrivacyRule;"
    chats: Vector[Int32]


class PrivacyValueDisallowUsers_c7f49b7(TLObject, frozen=True, kw_only=True, tag="privacyValueDisallowUsers#c7f49b7"):
    tl_id = 0x0C7F49B7
    tl_name = "privacyValueDisallowUsers"
    tl_type = "PrivacyRule"
    tl_line = "privacyValueDisallowUsers#c7f49b7 users:Vector<int> = PrivacyRule;"
    users: Vector[Int32]
